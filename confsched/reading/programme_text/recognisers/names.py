"""How much a text looks like the name of a person: by its shape, not by lists of names."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.words.calendar import MONTHS, WEEKDAYS
from confsched.reading.programme_text.words.cities import COUNTRIES_OF_SEVERAL, is_city
from confsched.reading.programme_text.words.common import COMMON
from confsched.reading.programme_text.words.given_names import CALLED_LIKE_PEOPLE, GIVEN_NAMES
from confsched.reading.programme_text.words.honorifics import (
    is_before_a_name,
    is_behind_a_comma,
    is_behind_a_name,
    is_weak,
)
from confsched.reading.programme_text.words.plain import folded, plain
from confsched.reading.programme_text.words.posts_abroad import names_organization, names_post
from confsched.reading.programme_text.words.vocabulary import (
    BEHIND_GIVEN,
    COUNTRIES,
    LAST_OF_NAMES,
    LAST_OF_VENUES,
    LEGAL_FORMS,
    ORGANIZATION_ENDINGS,
    ORGANIZATIONS,
    PARTICLES,
    PLAINLY_NAMES,
    POSTS,
    ROOMS,
    SURNAMES,
    ends_like_post,
    is_form_of_post,
)

LIKELY = 0.5  # from here on a text alone may be taken for a name
_LONGEST = 70
_WORDS = 5  # of a full name
_NOTIONS = (
    *("ance", "ence", "ungen", "nisse", "heiten", "keit", "keiten", "schaften", "itat", "itaten"),
    "ionen",
)
# of words that nobody is called by, however long: `Künstliche Intelligenz`, `Coastal Erosion`
_PLAIN_NOTIONS = (
    *("ation", "ition", "ction", "rosion", "lusion", "vision", "ission", "ality", "ility", "icity"),
    *("arity", "ivity", "ology", "logies", "gogies", "ional", "logica", "logico", "logique"),
    *("matica", "matico", "matique", "liche", "lichen", "ische", "ischen", "hilfe", "politik"),
    *("ionale", "iale", "itale", "obale", "unale", "tuelle", "turelle", "ative", "haltige"),
    *("workshop", "konzert", "lesung", "werkstatt", "fuhrung", "fruhstuck", "rundgang", "vortrag"),
    *("wanderung", "ausstellung", "theater", "kurs", "aktion", "schminken", "flohmarkt"),
)
_LONG, _SHORT = 9, 6  # characters of a word that is told by its ending, or surely
_PART = 3  # characters of a part of `Human-Centred`: shorter ones are parts of names as well
_PAIR = 2
_OF_TWO = 4  # words of one with two surnames, and what joins these
_FULL = 3  # words of one with an initial at its end
_ASIDE = pattern(r"\s[(\"'][^()\"']{1,20}[)\"'](?=\s\w)")
# `TU Wien`, `UC Berkeley`: short for what is in a city
UNIVERSITY = pattern(
    r"(?<!\w)(?:TU|KU|UC|UT|CU|UW|UNC|[SC]UNY|[CL]SU|Cal Poly|RWTH|TH|FH|HS|PH|EPF|UCL|II[TM]|NIT"
    r"|HEC|NYU|[FH]U(?=\sBerlin)|DG(?=\s[A-Z]{3}))"
    r"\s(?=[A-ZÀ-Ý][^\W\d_])"
)
_NO_NAME = pattern(r"[\d:;!?@&/=+%_<>|\[\]{}]|\.\s*$|,|\bn/a\b|\w's\s|\w[sS]'\s|\w AI$")
_ELIDED = pattern(r"^(?:d|l|o|dell|de l|all)'(?=[A-ZÀ-Ý])")
_GLUED = pattern(  # `deSample`, `al-Sample`, and `hEodhasa` in Irish
    r"(?:h(?=[AEIOUÁÉÍÓÚ])|de[ls]?|d[aiu]|van|von|l[ae]|(?:al|el|ad|as|ash|ar|an|az|abu|bin|ibn)-)[A-ZÀ-Ý][a-zß-ÿ]+"
)
_CHIEF = pattern(r"^Chief (?=\((?:Dr|Mrs?|Sir|Engr|Prof|Barr)\.?\)\s)")  # in Nigeria
_VOWELS = pattern("[\u0591-\u05c7\u064b-\u0652]")  # above letters of Arabic and Hebrew
# `MultiQC`: a tool, `BoatCentre`: a body
_MIXED = pattern(
    r"[A-Z]{2}[a-z]{2}|[a-z]{2}(?<!Mac)(?<!Van)[A-Z]{2,}$|[a-z](?:Cent(?:re|er)|Labs?|Hub|Tech)$"
)
_STOPPED = pattern(r"[^\W\d_]{6,}\.")  # the end of a sentence: no name is shortened to so much
_TURNED = pattern(r"[^\W\d_]+, ([^\W\d_]{2,})")
_INITIAL = pattern(r"[A-Z]\.")
_INITIALS = pattern(r"(?:[^\W\d_]\.?-?){1,3}\.?")  # or all of a short name
# family and given name, with a blank between or without: then it may be any word of few letters
_HAN, _KANA = "々\u3400-\u9fff", "\u3041-\u3096\u30a1-\u30fc"
_EASTERN = pattern(
    rf"[{_HAN}]{{1,3}} [{_HAN}{_KANA}]{{1,5}}|[{_HAN}]{{2,4}}|[\uac00-\ud7a3]{{2,4}}"
    r"|[\u30a1-\u30fa\u30fc]+(?:[・=][\u30a1-\u30fa\u30fc]+)+"
)
# words of a title, or a name from abroad
_SEVERAL_KOREAN = pattern(r"[\uac00-\ud7a3]{2,}(?:\s[\uac00-\ud7a3]{2,}){1,4}")
# the most frequent family names of two letters in Japan, and no town or office behind them
_JAPANESE = pattern(
    "(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村"
    "|斎藤|斉藤|齋藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤"
    "|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内"
    "|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口"
    f"|工藤|今井|高田|増田|丸山|杉山|村田|大塚|新井|小山|平野|藤本|河野|野口|松井|菊地|菊池|木下)"
    f" ?[{_HAN}{_KANA}]{{1,4}}(?<![県市区町村駅港湾大園館室社部会堂寺城賞氏線島川橋湖])"
)
# no name has so many letters together, a bracket that closes elsewhere, `, N.N.` behind it, or
# leads from one thing to another: `Vom Korn zum Brot`; `St. Jude` is a house
_NOBODY = pattern(
    rf"[{_HAN}]{{5}}|\([^)]*$|,\s[Nn]\.\s?[Nn]\.?(?=$|\s\()|^(?:Vo[mn]|Zu[mr])\s\S+\s(?:zu[mr]?|de[rs])\s"
    r"|^(?:St\.|Saint|Sankt)\s\S+$"
)
# the most frequent ones in China and Korea that are one letter
_FAMILY_NAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔"
    "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蔣葉蘇呂盧鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯羅蕭顏莊溫詹簡洪翁柯施游"
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현"
)
_COUNSEL = ("SC", "SAN")  # behind a name, and short for other things elsewhere
_CLASS = pattern(r"['’‘]\d\d")  # `Ada Sample '05`, of that year
_RANKS = ("PC", "WPC", "DC", "DS", "DI", "PCSO")  # of police, and short for other things
_SEATED = frozenset(("state", "u.s.", "us", "former"))  # in a parliament
_AS_WORDS = (SURNAMES | LAST_OF_NAMES) - PLAINLY_NAMES
_NO_SURNAMES = LEGAL_FORMS | ORGANIZATIONS | {"ceo", "cto", "cfo", "coo", "cio", "mep"}
_OTHERS = (
    LEGAL_FORMS | {"lda."} | COMMON | POSTS | ORGANIZATIONS | ROOMS | LAST_OF_VENUES | COUNTRIES
)
_SLAVIC = ("ić", "ič", "Ić")
_FIRM = pattern(r"[A-Z]?(?!NG)[^\W\d_a-zAEIOUY]{2},")  # `AWS, Galois`, and not `KIM, Jo`
_FREQUENT = {"ma", "su", "sam", "fran"}  # names, and with a capital hardly ever a day or a word
_OTHERS = (_OTHERS | MONTHS.keys() | WEEKDAYS.keys()) - SURNAMES - PARTICLES - _FREQUENT
_OF = ("de", "di", "do", "da", "del")  # what it is whose professor somebody is
_ACRONYM = pattern(r"[a-zß-ÿ],\s[A-Z]{2,6}$")  # behind the last word of something
_ABBREVIATION = pattern(
    r"(?!NG$)[B-DF-HJ-NP-TV-XZ]{2,3}"
)  # `Sam LEE` is somebody, `Modèle MLD` is not


class _Name(NamedTuple):
    honored: bool
    strongly: bool
    words: list[str]
    suffixed: bool
    before: str  # the word right before it, such as `professor`


@lru_cache(maxsize=16384)
def likeness(text: str) -> float:
    """How much a text looks like a person's name, from 0 for not at all to 1."""
    text = plain(text).strip()
    if any(one.fullmatch(text) for one in (_EASTERN, _JAPANESE, _SEVERAL_KOREAN)):
        return _of_the_east(text)
    if not 2 < len(text) < _LONGEST or text[0] in "\"'" or _NOBODY.search(text):
        return 0.0
    body = (
        text.casefold() in COUNTRIES_OF_SEVERAL
        or is_city(text.removeprefix("U. "))
        or UNIVERSITY.match(text)
        or (_ACRONYM.search(text) and not is_suffix(text.split()[-1]))
    )
    name = _taken_apart(_ASIDE.sub("", _CHIEF.sub("Dr ", text))) if not body else None
    thing = text[:2] in ("d'", "l'") or (text[:2] == "L'" and text[2].islower())
    thing |= text.partition(" ")[2][:4] == "der " and not begins_given(text)
    if name is None or thing:  # `… et d'action`, `L'école de Boulogne`, `Ethik der Technik`
        return 0.0
    name, of_two = _with_surnames_joined(name)
    cores = [word for word in name.words if not _is_particle(word)]
    if not name.words or not cores or not all(map(_fits, name.words)) or len(name.words) > 6:
        return 0.0
    words = [cores[0], *(word for word in cores[1:] if len(word) > 1)]  # `A` is one, or an initial
    last = LAST_OF_NAMES | BEHIND_GIVEN if begins_given(text) else LAST_OF_NAMES
    ended = len(words) > 1 and (folded(words[-1]) in last or _is_double(folded(words[-1])))
    told = words[:-1] if ended else words
    plainly = [folded(word) for word in told if not word.endswith(_SLAVIC)]  # `Bašić`, no `basic`
    others = sum(map(_is_other, plainly)) + _is_office(cores[0])
    others += sum(map(_is_body, cores))
    if others and not _in_capitals(cores) and not (name.strongly and others < len(cores)):
        return 0.0
    turned = _TURNED.fullmatch(text)  # `Haydn, Ravel`, and not `Sample, Ada`
    two = turned is not None and folded(turned[1]) not in GIVEN_NAMES
    firm = two and _FIRM.match(text) is not None
    return _score(name, cores) - 0.2 * of_two - 0.15 * two - 0.3 * firm


def _with_surnames_joined(name: "_Name") -> tuple["_Name", bool]:
    """`Ada Prova i Exemple` without what joins the surnames of one person, and whether it does."""
    words = name.words
    if len(words) < _OF_TWO or words[-2] not in ("i", "e"):
        return name, False
    return name._replace(words=[*words[:-2], words[-1]]), True


def is_honored(text: str) -> bool:
    """Whether a text plainly begins with what stands before names alone: `Dr. Jo Sample`."""
    said = plain(text).strip()
    name = _taken_apart(said) if said else None
    return name is not None and name.strongly and len(name.words) > 1


def begins_given(text: str) -> bool:
    """Whether a text begins with a given name that very many have: `Robert Lang`.

    Bodies may be called so: `Morgan Stanley`.
    """
    said = plain(text).strip()
    first = said.partition(" ")[0]
    known = first.istitle() and all(one in GIVEN_NAMES for one in folded(first).split("-"))
    return known and folded(said) not in CALLED_LIKE_PEOPLE


def is_told(name: str) -> bool:
    """Whether somebody is told among others by the name, whatever stands behind it."""
    return begins_given(name) or is_honored(name)


def are_given(names: str, body: str) -> bool:
    """Whether all behind a first name begin with given names or a letter, and a body does not."""
    others = names.split(", ")[1:]
    return not begins_given(body) and all(one[1:2] == "." or begins_given(one) for one in others)


def begins_honored(text: str) -> bool:
    """Whether a text begins with what stands before names alone: `Prof. zw. …`."""
    first = plain(text[:20]).strip().partition(" ")[0]
    return "." in first and is_before_a_name(folded(first)) and first[0].isupper()


def _of_the_east(text: str) -> float:
    """A name without a blank begins with a family name, or is any word of few letters."""
    if names_organization(text) or names_post(text):
        return 0.0
    if _SEVERAL_KOREAN.fullmatch(text):
        return 0.3
    whole = " " in text or "・" in text or _JAPANESE.fullmatch(text)
    return 0.55 if whole else 0.5 if text[0] in _FAMILY_NAMES else 0.3


def _is_other(word: str) -> bool:
    compound = "-" in word and any(len(part) > _PART and part in COMMON for part in word.split("-"))
    return compound or word in _OTHERS or (word not in SURNAMES and is_form_of_post(word))


def _is_double(word: str) -> bool:
    """`Taylor-Green` is a surname, and `Long-Term` is none."""
    parts = word.split("-")
    return len(parts) > 1 and not any(one in COMMON and one not in SURNAMES for one in parts)


def _is_office(word: str) -> bool:
    """`Kultusminister`: nobody is called so."""
    return len(word) > _LONG and ends_like_post(folded(word))


def _is_body(word: str) -> bool:
    """`AG` of a company, `Forschungszentrum`, and `Lebensverhältnisse`."""
    parts = word.split("-")
    if len(parts) > 1 and all(part[:1].isupper() for part in parts):
        return any(map(_is_body, parts))  # `Gonzalez-Torrance` is none, for its length
    low = folded(word)
    legal = word.isupper() and low in LEGAL_FORMS
    if legal or low in GIVEN_NAMES:  # `Felicity`
        return legal
    sure = len(word) > _SHORT and low.endswith(_PLAIN_NOTIONS)
    return sure or (len(word) > _LONG and low.endswith(ORGANIZATION_ENDINGS + _NOTIONS))


def _in_capitals(cores: list[str]) -> bool:
    """`Ada SAMPLE`: a surname in capitals behind a given name is nothing else."""
    return (
        1 < len(cores) < 5
        and all(len(word) > 2 and word.isupper() for word in cores[1:])
        and not cores[0].isupper()
        and not _is_other(folded(cores[0]))
        and not any(folded(word) in _NO_SURNAMES for word in cores[1:])
    )


def _is_particle(word: str) -> bool:
    """`de` and `DE` are, and `Di` of `Di Sample` is part of the surname."""
    return folded(word) in PARTICLES and (word.islower() or (word.isupper() and len(word) > 1))


def _score(name: _Name, cores: list[str]) -> float:
    said = [name.before, *map(folded, name.words[:2])]
    if any(post in POSTS and of in _OF for post, of in pairwise(said)):  # `Professor de História`
        return 0.25
    full = [word for word in cores if not _INITIALS.fullmatch(word)]
    if (len(cores) == 1 and not name.honored) or _ends_as_room(cores):
        return 0.0
    if _ABBREVIATION.fullmatch(cores[-1]) and not name.honored:
        return 0.0
    begun = _INITIAL.fullmatch(cores[0]) or name.honored  # `A. Ng`, `Dr. AB Yu`
    last = cores[1:] if begun else cores
    if not full and not all(_may_be_short(word) and word[1:] for word in last):
        return 0.0
    score = {1: 0.35, 2: 0.6, 3: 0.55, 4: 0.4}.get(len(cores), 0.3) - 0.05 * (not full)
    score += 0.35 if name.strongly else 0.15 if name.honored else 0
    score += 0.1 * _in_capitals(cores)
    score += 0.15 * name.suffixed + 0.1 * (0 < len(full) < len(cores))
    score += 0.1 * (len(cores) < len(name.words)) - 0.5 * _leads_there(name, cores)
    score -= 0.1 * sum(folded(word) in _AS_WORDS for word in cores) + 0.3 * _begins_as_body(cores)
    given = 1 < len(cores) <= _OF_TWO and folded(cores[0]) in GIVEN_NAMES
    return max(min(1.0, round(score, 2)), 0.6 if given else 0.05)


def _leads_there(name: _Name, cores: list[str]) -> bool:
    """Whether something goes somewhere: `Umzug zum Brunnen`, and not `Friedrich zum Felde`."""
    known = name.honored or folded(cores[0]) in GIVEN_NAMES
    return not known and not {"zum", "zur"}.isdisjoint(name.words)


def _begins_as_body(cores: list[str]) -> bool:
    """Whether an acronym stands before the words of a name: `UCC Norton de Matos`."""
    first = cores[0]
    known = folded(first) in GIVEN_NAMES or len(first) < _FULL or "." in first
    return len(cores) >= _FULL and not known and [*map(str.isupper, cores[:2])] == [True, False]


def _may_be_short(word: str) -> bool:
    """Whether a word of few letters may be a name: Hebrew and Arabic have no capitals."""
    return word.isalpha() and (word.istitle() or word.upper() == word.lower())


def _ends_as_room(cores: list[str]) -> bool:
    """Whether `A` stands at the end: `Hall A` is nobody; `Ada S.` and `Ada Sample S` may be."""
    rooms = len(cores) < _FULL or any(folded(word) in SURNAMES for word in cores)
    return len(cores[-1]) == 1 and rooms


def _taken_apart(text: str) -> _Name | None:
    """The words of a name between its honorifics and its suffixes."""
    words = [word.strip(",") for word in text.split()]
    parted = text.startswith(f"{words[0]},") and is_before_a_name(folded(words[0]))
    if parted and words[0][-1] != "." and words[1:]:
        return None  # `Professor, Sample University`, `Dean, Prof. Ada Sample`
    article = words[0].lower() in ("the", "le", "la") or folded(text[:8]) == "de heer "
    if len(words) > 1 and article:
        if not is_before_a_name(folded(words[1])):
            return None  # `The Sample Review`
        words = words[1:]
    strongly = honored = False
    before = ""
    while len(words) > 1 and _is_before(words):
        strongly = strongly or not is_weak(folded(words[0])) or words[0].endswith(".")
        honored = True
        before, words = folded(words[0]), words[1:]
    count = len(words)
    behind = words[-1] in _COUNSEL or _CLASS.fullmatch(words[-1])
    if behind and len(words) > _PAIR and folded(words[0]) in GIVEN_NAMES:
        words = words[:-1]
    while len(words) > 1 and is_behind_a_name(folded(words[-1])):
        words = words[:-1]
    if _NO_NAME.search(" ".join(words).removesuffix(".")):
        return None
    if any(map(_STOPPED.fullmatch, words[:-1])):
        return None
    return _Name(honored, strongly, words, len(words) < count, before)


def are_before_names(words: Sequence[str]) -> bool:
    """Whether some words all stand before a name, and none is one: `Rear Adm.`."""
    return all(is_before_a_name(word) or word in ("rear", "vice") for word in words)


def _is_before(words: Sequence[str]) -> bool:
    """Whether the first of some words stands before a name: `dr n. med.`, `State Rep.`."""
    first, following = folded(words[0]), folded(words[1])
    seated = first in _SEATED and following in ("rep.", "sen.", "reps.", "sens.")
    seated = seated or (words[0] == "Rear" and is_before_a_name(following))  # `Rear Admiral`
    seated = seated or (words[0] == "Vice" and following == "adm.")
    seated = seated or (words[0] in _RANKS and following in GIVEN_NAMES)  # `PC Ada Sample`
    given = first == "don" and len(words) == _PAIR  # `Don Sample` may be called Donald
    return (is_before_a_name(first) and not given) or first == "n." or seated


def _fits(word: str) -> bool:
    """Whether a word may stand in a name: a capital, a particle, an initial."""
    word = _ELIDED.sub("", word)
    if word[:1].islower() and _GLUED.fullmatch(word):
        return True
    if folded(word) in PARTICLES:
        return True
    inner = _VOWELS.sub("", word).strip("'\"()").replace("-", "").replace("'", "").replace("·", "")
    first = inner[:1]
    if not (first.isupper() or (first.isalpha() and not first.islower())):
        return False
    if _MIXED.search(word):
        return False
    return inner.replace(".", "").isalpha() and (inner.count(".") < 2 or len(inner) < 7)


def may_be_given(text: str) -> bool:
    """Whether a text is one word that may be all that somebody is called by: `Jo`, and no `All`."""
    word = plain(text).strip()
    return word.istitle() and word.isalpha() and len(word) > 1 and folded(word) not in _OTHERS


def has_shape(text: str) -> bool:
    """Whether a text is as many words as a full name, each of which could stand in one."""
    words = plain(text).split()
    return 1 < len(words) <= _WORDS and all(map(_fits, words))


@lru_cache(maxsize=8192)
def is_suffix(text: str) -> bool:
    """Whether it is what may follow a name and a comma, like `PhD`."""
    words = folded(text).replace(",", " ").split()
    return bool(words) and all(map(is_behind_a_comma, words))
