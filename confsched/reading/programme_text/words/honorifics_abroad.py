"""What degrees and politeness put before a name and behind it, in further languages.

Words are without capitals and accents. `vocabulary` has those of the languages that are nearer.
"""

from confsched.patterns import pattern


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# only with a dot behind, for without one they are other words, or initials
_SHORT = _set(
    """
    hab habil inz zw nadzw med hum społ praw ekon techn roln farm zdr
    lic ks red mec adw doc bc akad prim plk pplk izr izv nasl vis pred
    asist as sc
    spec oec dipl univ conf lect drd ec cercet dl yrd ogr gor uzm av ars ir hj kh bs bpk ust em
    tech teol fil tekn проф доц акад канд докт инж гл ас преп асист асп д-р καθ
    """
)
_WORDS = _set(
    """
    mgr inz habil mudr judr phdr rndr paeddr thdr thlic mvdr pharmdr rsdr icdr docent dosentti
    professori tohtori drs dra kyai ustadz bapak ibu datuk dato' encik puan pgs gs ts ths
    профессор доцент академик доктор професор доктор господин госпожа г-н г-жа пан пані д-р d-na
    sayin δρ κοσ κα καθηγητησ καθηγητρια
    """
)
# `к.т.н.` and `д.ф.-м.н.`, candidate and doctor of some science
_DEGREE = pattern(r"[кд]\.(?:[а-яіє]{1,5}\.?-?){1,3}\.?н\.?")
_BEHIND = _set("csc drsc artd thd th.d dis dipl.ing dipl.oec habil")
# `S.Kom.` and `M.Si.`, as in Indonesia
_BACHELOR = pattern(r"[sm]\.[a-z]{1,4}\.?(?:[a-z]\.?)?")
_MASTER = pattern(r"[sm]\.[a-z]{2,4}\.?")


def is_before_a_name(word: str) -> bool:
    """Whether a word may stand before a name: `mgr`, `izr.`, `PGS.TS.`, `к.т.н.`."""
    bare = word.rstrip(".")
    if bare in _WORDS or (bare != word and bare in _SHORT) or _DEGREE.fullmatch(word):
        return True
    parts = bare.split(".")
    return len(parts) > 1 and all(part in _WORDS or part in _SHORT for part in parts)


def is_behind_a_name(word: str) -> bool:
    """Whether a word may stand behind a name: `CSc.`, `M.Si.`."""
    return word.rstrip(".") in _BEHIND or _MASTER.fullmatch(word) is not None


def is_behind_a_comma(word: str) -> bool:
    """Whether a word between commas is part of the name before it: `M.T.` as well."""
    return is_behind_a_name(word) or _BACHELOR.fullmatch(word) is not None
