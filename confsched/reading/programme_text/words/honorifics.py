"""What degrees, offices and politeness put before a name and behind it.

Words are without capitals and accents. Whoever misses a word adds it here.
"""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import word_set

# with a dot behind or without
_WORDS = word_set(
    """
    fr pormestari ministeri piispa
    revd very most ven rt right his her their excellency eminence highness dr dra prof profa
    professor mevrouw dhr mevr mw heer pastor prof.ssa
    professeur professeure professorin profesor profesora professore professoressa mr mrs ms mx miss
    sir dame lord lady baroness baron herr frau mme mlle madame monsieur pr me maitre sr sra don
    dona dott dott.ssa dottor dottoressa ing avv arch on onorevole amb ambassador ambassadeur
    embajador embajadora ambasciatore hon honourable honorable rev reverend sen senator rep
    representative gen general col colonel capt captain lt adm admiral maj major gov governor judge
    justice dean chancellor president minister h.e he hrh hm dipl.-ing phd doctor docteur doktor
    sheikh imam rabbi father sister brother mag pd jun.-prof univ.-prof ra dr.-ing congressman
    congresswoman congressmember mayor brigadier commodore commissioner lic licda mtro mtra eng engr
    atty a/prof a/ prof.dr pfarrer pfarrerin pastorin pastora vikarin diakonin pradikant pradikantin
    provost
    dominee abbe bischofin pfr dekan dekanin pralat oberkirchenrat oberkirchenratin kardinal
    prases synodale synodaler propst propstin
    cardinal bischof landesbischof landesbischofin bishop archbishop monsignore s.e e.h h.c mgr inz
    habil mudr judr phdr rndr paeddr thdr thlic mvdr pharmdr rsdr icdr docent dosentti professori
    tohtori ret retd rtd drs kyai ustadz bapak ibu datuk dato' encik puan pgs gs ts ths профессор
    доцент академик доктор професор førsteamanuensis universitetslektor barr arc cllr evang shri smt
    alhaji hajia ong cpa mallam mallama rtn
    otunba selectman selectwoman alderman alderwoman councilman councilwoman councilmember
    mep msp mdb mdl assemblyman assemblywoman assemblymember sheriff rechtsanwalt rechtsanwaltin
    notar notarin господин госпожа г-н г-жа пан пані д-р d-na sayin δρ κοσ κα καθηγητησ καθηγητρια
"""
)
# only with a dot behind, for without one they are other words, or initials
_SHORT = word_set(
    """
    m gral apl med jur rer nat phil msgr hab zw nadzw hum społ praw ekon techn roln farm zdr ks red
    asst assoc det sgt cpl brig
    dyr
    mec adw doc bc akad prim plk pplk izr izv nasl vis pred asist as sc spec oec dipl univ conf lect
    drd ec cercet dl yrd ogr gor uzm av ars ir hj kh bs bpk ust em tech teol fil tekn
    arh bldr surv pharm esv проф доц акад
    канд докт инж гл ас преп асист асп καθ
"""
)
# of those, what is before a name only where more of it follows
_WEAK = word_set(
    """
    fr cpa
    right his her their me on he dean chancellor president minister father sister brother major
    general don pr baron judge justice governor captain lord sir lady mayor commissioner ra doctor
    brigadier ing eng pastor pfarrer pfarrerin dekan dekanin pralat kardinal cardinal bischof bishop
    archbishop
"""
)
_BEHIND = word_set(
    """
    cb kcb gcb
    jr sr ii iii iv phd ph.d md m.d esq obe cbe mbe mp kc qc frs jd j.d mba msc llm ll.m mep mpp mph
    m.p.h mpa mha edd ed.d llb facp rn pe cpa dds dphil frcp mdb mdl mdep mda mdlr msp mla aicp faia
    aia frsa phd(c) (ret.) ret (ret) cfa pmp sdb sj s.j ofm o.f.m osb o.s.b kbe dbe gbe cmg kcmg
    gcmg cvo kcvo lvo mvo oam cnzm onzm mnzm oon ofr mfr gcfr gcon frse freng fmedsci frcs frcpe
    frcpath frics fnse fnim csc drsc artd thd th.d dis dipl.ing dipl.oec habil bsc msc meng beng
    ceng p.eng peng msw mfa mlis pharmd dvm dds dmd dnp msn bsn drph psyd jsd sjd lcsw pgdip dpt
    fca frsl frsc ffph frgs dsc scd dlitt mdiv m.div dmin ccrn aprn fnp fnp-bc np-c pa-c cnm crna
    frcpi mrcpi frcsi mrcvs fcai fcipd fnmstrl
    p.e p.g p.s r.n c.p.a r.d gisp mcrp
    bl rdh rrt rrt-accs rdn lmsw lmft mbbs mrcp mrcs faap facc facs faan facog frcog frca
    shrm-cp shrm-scp ed.s ncsp lcpc fasla pla
"""
)
# and only between commas: `Ada Sample, MA, Boats`, for elsewhere they are something else
_SHORT_BEHIND = word_set(
    "do op o.p san ma m.a ms m.s ba b.a bs b.s b.sc m.sc cissp ph.d pt rn rpf ias ips (retd.)"
    " (retd)"
)
# one of all these, as it stands between commas; of some words societies are short for as well
BODIES_TOO = frozenset(("aia", "mla", "cfa", "pmp"))
_BETWEEN = "|".join(re.escape(one) for one in sorted(_BEHIND - BODIES_TOO - {"ret", "da"}))
_UPPER = "|".join(re.escape(one.upper()) for one in sorted(_SHORT_BEHIND))
DEGREE = (
    rf"(?:(?i:{_BETWEEN}|[sm]\.[a-z]{{2,5}}|[sm]\.[a-z]\.)|(?-i:{_UPPER}|Ph\.? ?D|M\. ?D"
    r"|prof\. (?:[A-ZŁŚ]{2,6}|uczelni|ucz\.)))"
    r"(?:\.(?!\w)|(?![\w.]))(?=\s*(?:[,;|/()&\n–—-]|(?-i:and|und|et|y|e|en|og|och|i|a)\s|$))"
)
# `к.т.н.` and `д.ф.-м.н.`, candidate and doctor of some science
_DEGREE = pattern(r"[кд]\.(?:[а-яіє]{1,5}\.?-?){1,3}\.?н\.?")
# `S.Kom.` and `M.Si.`, as in Indonesia
_BACHELOR = pattern(r"[sm]\.[a-z]{1,4}\.?(?:[a-z]\.?)?")
_DIPLOMA = pattern(r"dipl\.-[a-z]{2,8}")  # `Dipl.-Rest.`
_MASTER = pattern(r"[sm]\.[a-z]{2,4}\.?")
_LETTERS = "\u3005\u3041-\u3096\u30a1-\u30fc\u3400-\u9fff\uac00-\ud7a3"
_POLITE = pattern(
    rf"(?<=[{_LETTERS})a-z])\s?(?:さん|さま|様|氏|先生|女士|老师|老師|同学|同學|선생님|님|씨)"
    r"(?=$|[\s(（,、/／&＆と])"
)
_HANDLE = pattern(r"\s?\(\s?@?[\w.-]*@[\w.-]+\s?\)")
_READING = pattern(rf"(?<=[{_LETTERS}])\s?\([\u3041-\u3096\u30a1-\u30fc\s]{{2,20}}\)")
_NAME = pattern(
    rf"(?!皆|みな|お客|お子|各)(?:[{_LETTERS}]{{1,10}}(?: [{_LETTERS}]{{1,8}})?"
    r"|[^\W\d_]{2,20}(?: [^\W\d_]+){0,3})"
)


def is_before_a_name(word: str) -> bool:
    """Whether a word may stand before a name: `Dr.`, `mgr`, `izr.`, `PGS.TS.`, `к.т.н.`."""
    bare = word.rstrip(".")
    if bare in _WORDS or (bare != word and bare in _SHORT) or _DEGREE.fullmatch(word):
        return True
    if _DIPLOMA.fullmatch(bare):
        return True
    parts = bare.split(".")
    return len(parts) > 1 and all(part[1:] and (part in _WORDS or part in _SHORT) for part in parts)


def is_weak(word: str) -> bool:
    """Whether a word before a name is one of another kind as well: `Major`, `Sister`."""
    return word in _WEAK


def is_behind_a_name(word: str) -> bool:
    """Whether a word may stand behind a name: `PhD`, `Jr.`, `CSc.`, `M.Si.`."""
    return word.rstrip(".") in _BEHIND or _MASTER.fullmatch(word) is not None


def is_behind_a_comma(word: str) -> bool:
    """Whether a word between commas is part of the name before it: `M.T.` as well."""
    short = word.rstrip(".") in _SHORT_BEHIND
    return short or is_behind_a_name(word) or _BACHELOR.fullmatch(word) is not None


def without_politeness(text: str) -> tuple[str, bool]:
    """A text without that, and whether it surely is a name, with brackets behind it or not."""
    bare = _READING.sub("", _HANDLE.sub("", text))
    polite = _POLITE.sub("", bare).strip()
    name = polite.partition("(")[0].strip()
    return polite, polite != bare.strip() and _NAME.fullmatch(name) is not None
