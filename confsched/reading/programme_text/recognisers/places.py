"""How much a text looks like a room or an address, and whether it is the name of a track."""

import re
from functools import lru_cache
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
from confsched.reading.programme_text.words.plain import folded, plain
from confsched.reading.programme_text.words.vocabulary import (
    LAST_OF_VENUES,
    POSTS,
    ROOM_ENDINGS,
    ROOMS,
    STATION,
    STREETS,
)
from confsched.text.attending import AFAR, SERVICES, THERE

_WORD = pattern(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?|\d+\w*")
_IN = pattern(
    r"(?:in|at|@|im|in der|in den|en|à|au|nella|nel|presso|ort:)\s+(?:the\s+)?", re.IGNORECASE
)
_CODE = r"(?:(?:[A-Z]{1,4}[ .-]?)?\d{1,2}[.-]?\d{1,4}[A-Za-z]?|[A-Z]\d{1,4}|[A-Z]{2,4}\d[\d.]*)"
_RANGE = pattern(r"([A-Z]{1,3}\d?-)\d{1,3}\s?-\s?\1\d{1,3}")  # of papers: `O1-1-O1-6`
# no years, no grades: `Maps (1500–1800)`, `Numbers (3-5)`
_CODES = pattern(
    rf"(?!(?:1\d|20)\d\d\s?[-–]\s?(?:1\d|20)\d\d$|\d[-–]\d$|{STATION}$)"
    rf"{_CODE}(?:\s?[-–/,&]\s?{_CODE})?"
)
# `Sample House, LG08`
_IN_HOUSE = pattern(
    r"[A-ZÀ-Ý][^\W\d_]+(?:\s[^\W\d_]+){0,4},\s[A-Z]{1,4}\d{1,2}[.-]?\d{1,3}[A-Za-z]?"
)
# `國際會議廳`, `会議室A`, `대강당`; those who do research in a `研究室` are a body
_UNSPACED = pattern(
    r"(?:B?\d{1,2}(?:[Ff]|階|层|樓|楼|층)\s?)?[^\s,、，。：:]{0,16}(?:廳|厅|(?<!研究)室|禮堂|礼堂|講堂|讲堂|會場|会場"
    r"|会议中心|會議中心|ホール|ロビー|회의실|강당|홀|로비)"
    r"\s?(?:\d{1,4}호|[A-Z\d]{1,3}|[一二三四五六七八九十])?|\d{2,4}호"
)
# what is a body by its last word, but for such
_VENUE = pattern(
    r"(?:con(?:vention|ference|gress)|exhibition|expo|visitors?|sports|community|senior|leisure|arts)"
    r" (?:centre|center)"
    r"|(?:boat|club|chapter|court|customs?|guest|manor|meeting|opera|play|town|farm|green|harbour"
    r"|harbor|glass|main) house$|(?:town|market|main|village) (?:square|green|place|beach)$"
    r"|(?:vendors?|exhibit(?:ion|or)?s?|poster|picnic|dining|lounge|networking|sponsor|demo) area$"
    r"|\w (?:country|golf|yacht|tennis|rowing) club$|\w golf (?:course|links)$|\w barbecue$"
    r"|^place (?:d[eu]|des) |(?:cricket|sports|football|athletics?|soccer|playing)"
    r" (?:ground|field)s?$"
    r"|(?:front|welcome|information) desk$|(?:car park|big top|bowling green)$"
    r"|^(?:computer|media|physics|chemistry|science|language|training|ict) lab (?:\d{1,3}|[a-h])$"
    r"|^(?:maison des|casa del?|kulturni dum|dom kultury|salle des) "
)
_LENGTH = pattern(r"\d{1,3} ?(?:m|min|mins)\.?")
_STREET = ("strasse", "str.", "platz", "allee", "gasse", "weg")
# beside a town: `20457 Hamburg`, `Portland, OR 97201`
POSTCODE = pattern(
    r"\b(?:\d{4,5}|\d{2,3}[ -]\d{2,3}|\d{4} ?[A-Z]{2})\s+[A-ZÀ-ÝŁŚŻ][^\W\d_]{2}"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b"
)
PLACE_MARK = "📍"
_LONGEST = 90
_FEW = 5  # words, in the midst of which one may be of a room
_LIKELY = 0.5  # from here on a text is taken for a place
_OF_TWO = 2  # words of a name
_LAST = LAST_OF_VENUES | {"marina"}  # before another word people are called so: `Marina Sample`
_UNLIKELY = 0.35
_OF = frozenset(["of", "de", "du", "der", "des", "della", "del", "di", "do", "da", "von", "van"])
_SHOWN = frozenset(("tour", "tours", "visit", "visits", "guided"))
_BETWEEN = frozenset(
    (
        *("in", "on", "for", "with", "from", "to", "at", "by", "au", "aux", "dans", "pour", "sur"),
        *("im", "fur", "mit", "nel", "per", "para", "con", "sobre"),
        *("under", "over", "after", "before", "through", "between", "without", "beyond", "unter"),
    )
)
# `Gibson Suite, Second Floor, Sample Hotel`
_ON_FLOOR = pattern(
    r"(?i)[^,]{3,40}, (?:[\w.]+ )?(?:floor|level|stock|étage|piso|planta), [^,]+"
    r"|(?:[^,]{3,40}, )?(?:\d{1,2}\.? ?|[IVX]{1,4} )pi[ęe]tro"  # no Italian, who is called so
)
_BOTH = pattern(  # where it is for some, and for others: `Live in Raleigh and via Zoom`
    rf"(?i)(?:live|{THERE}|hybrid|präsenz)\b.*"
    rf"\b(?:{AFAR}|{SERVICES})\b.*"
)
_NO_ROOM = (" teams", " times", " report")  # of people, and not of Microsoft; of a stage
_DOING = frozenset(("building", "dock", "floor"))  # of a number alone: `Building 4`
_NUMBERED = pattern(
    r"(?:lab|labor|labo|laboratorio|pitch|field|pool|pc|zone|tisch|table|screen|kino|court|unit|booth"
    r"|stall|bay|pier|gate|plot|rum|rom|luokka|tila|zal|hs|(?:parking )?lot|car park|trailhead)"
    r" (?:\d{1,3}|[a-h])|(?:(?:swimming|indoor|outdoor) )?pool|sal \w{1,2}|[^\W\d_]+ sal"
    r"|(?:computer|media|physics|chemistry|science|language|training) lab|(?:football|hockey"
    r"|rugby|cricket) pitch|(?:tennis|basketball|squash) courts?|(?:show|main|parade) ring"
)
_TRACK = pattern(
    r"(?:track|stream|strand|schiene|strang|filiere|parcours|eje|percorso|sektion)s?\b.{0,60}"
    r"|(?:[^\W\d_][\w&/'-]* ){1,3}(?:track|stream|strand)"
    r"|(?:spor|spar|spoor|sciezka) (?:\d{1,2}|[a-h])\b.{0,60}"
    r"|(?:group|gruppe|groupe|grupo|gruppo|groep|grupa|skupina|ryhma) (?:\d{1,2}|[a-h])"
)
_KINDS = pattern(  # of what takes place
    r"(?:(?:contributed|lightning|flash|short|invited|oral|student|research|paper|parallel|selected"
    r"|industry|project|free) )?"
    r"(?:(?:talk|workshop|tutorial|panel|keynote|demo|presentation|paper|communication)s)"
    r"|(?:atelier|charla|intervention|expose|communication|presentation)s(?: orales| libres)?"
    r"|talleres|(?:kurz|fach|impuls)?vortrage|kurzreferate|conferenze|comunicaciones(?: orales)?"
    r"|ponencias|relazioni|comunicazioni|interventi|comunicacoes|apresentacoes|referaty|lezingen"
    r"|presentaties|foredrag|fordrag|esitykset"
)
# what rooms are in, and stands above them
_SITE = pattern(
    r"(?i)(?=.*(?:\b(?:building|annexe?|campus|floor|level|b[âa]timent|[ée]tage|edif[íi]cio|planta"
    r"|piso|gebouw|stock)\b|(?:gebäude|geschoss)\b))[^(]+"
)

_GOODS = pattern(r"(?i)(?!im |\w+er )(?:[^\W\d_]+ )+stock")  # rolling stock; `2. Stock` is a floor
_NO_PLACES = (_LENGTH, _RANGE, _BOTH, _GOODS)
# above one; `(suite)` says in French that something goes on
BARE_PLACES = {"room", "rooms", "location", "raum", "ort", "salle", "lieu", "sala", "suite"}


@lru_cache(maxsize=8192)
def likeness(text: str) -> float:
    """How much a text looks like a place, from 0 to 1."""
    ended = text.rstrip()[-1:] == "."
    text = plain(text).strip(" ()[].,;")
    text = text.partition(" (")[0].partition(" [")[0]  # `Hall A (upstairs)`; no `Tea [Hall A]`
    if not 1 < len(text) < _LONGEST or ":" in text or text[-1] in "?!":
        return 0.0
    if text.lower().endswith(_NO_ROOM) or any(one.fullmatch(text) for one in _NO_PLACES):
        return 0.0
    lead = _IN.match(text)
    if _CODES.fullmatch(text) or _NUMBERED.fullmatch(folded(text)):
        return 0.5
    unspaced = not text.isascii() and _UNSPACED.fullmatch(text)
    if unspaced or text[0] == PLACE_MARK or _IN_HOUSE.fullmatch(text) or _ON_FLOOR.fullmatch(text):
        return 0.6
    said = folded(text[lead.end() :] if lead else text)
    words = [word.rstrip(".") for word in _WORD.findall(said)]
    posts = (one in POSTS and two in _OF for one, two in pairwise(words))
    if not words or len(words) > 14 or any(posts):
        return 0.0  # `Director of the Library` is no place
    venue = len(words) < _FEW and names_venue(said)
    room = 0.6 if venue else _room(words)
    room *= not (ended and room == _UNLIKELY)  # `Rolls in the foyer.`
    street = any(word in STREETS or word.endswith(("strasse", "platz", "allee")) for word in words)
    number = any(word[0].isdigit() for word in words)
    score = room + 0.35 * (street and number) + 0.15 * street + 0.1 * (lead is not None)
    return min(1.0, score - 0.05 * max(0, len(words) - 6)) if room or street else 0.0


def names_street(text: str) -> bool:
    """Whether a text has a street with a number in it, as the first line of an address does."""
    words = _WORD.findall(folded(plain(text)))
    street = any(word in STREETS or word.endswith(_STREET) for word in words)
    return street and any(word[0].isdigit() for word in words)


def is_room(text: str) -> bool:
    """Whether a text likely is a room, and nothing else."""
    return likeness(text) >= _LIKELY


def names_venue(text: str) -> bool:
    """Whether a text is of a house by its last words: `Boat Convention Center`, `Town Square`."""
    return _VENUE.search(folded(text)) is not None


def is_code(text: str) -> bool:
    """Whether a text is a number of a room, such as `B2.14`, and no more."""
    return _CODES.fullmatch(text) is not None


def is_site(text: str) -> bool:
    """Whether a text is what rooms are in: a building, a floor."""
    return _SITE.fullmatch(text) is not None


def is_track(text: str) -> bool:
    """Whether a text is the name of a track by its first word or its last: `Business track`."""
    return _TRACK.fullmatch(folded(text)) is not None


def is_kind(text: str) -> bool:
    """Whether a text says what all is that takes place below it: `Talks`."""
    return _KINDS.fullmatch(folded(text)) is not None


def led_by(text: str) -> int:
    """How long the word is that leads to a place: `in`, `@`."""
    lead = _IN.match(text)
    return (
        lead.end()
        if lead is not None and lead[0].split()[0].lower() in ("in", "at", "@", "im", "en")
        else 0
    )


def _room(words: list[str]) -> float:
    """The more, the nearer to an end of the text a word for a room is: `Hall A`, `Great Hall`."""
    if len(words) == 1 and words[0] in BARE_PLACES:
        return 0.0
    if len(words) > _OF_TWO:  # `Julia Althaus, HNE`
        pairs = zip(["", *words], words, strict=False)
        words = [b for a, b in pairs if not (_is_room(b) and _is_family([a, b]))]
    ends = _is_room(words[0]) or _is_room(words[-1]) or words[-1] in _LAST
    if ends and (_is_of_something_else(words) or _is_family(words)):
        return _UNLIKELY
    if ends:
        return 0.6 if len(words) < 6 else 0.5
    if len(words) > 1 and _is_room(words[-2]) and len(words[-1]) < 4:
        return 0.65
    called = words
    while len(called) > 1 and (len(called[-1]) == 1 or called[-1][0].isdigit()):
        called = called[:-1]  # `Hall 2 & 3`
    if len(called) < len(words) and _is_room(called[-1]):
        return 0.65
    few = len(words) <= _FEW or any(word[0].isdigit() for word in words)
    # `Tools for building better teams`
    return _UNLIKELY if few and any(map(_is_room, words)) else 0.0


def _is_family(words: list[str]) -> bool:
    """Whether a given name stands before a word that only ends as rooms do: `Julia Althaus`."""
    return len(words) == _OF_TWO and words[0] in GIVEN_NAMES and words[1] not in ROOMS


def _is_of_something_else(words: list[str]) -> bool:
    """`Life in the Garden`, `Garden Paths for Everyone`, `Building Trust`: no room is called so."""
    if words[0] in _SHOWN:  # `Tours of Sample Hall`
        return True
    if any(word[0].isdigit() or len(word) == 1 for word in words):
        return False
    if words[0] in _DOING and len(words) > 1:
        return not _is_room(words[-1])
    at = next((index for index, word in enumerate(words[1:-1], 1) if word in _BETWEEN), 0)
    named = any(map(_is_room, words[:at]))  # `Hall at the Lake`, and `Garden` of the paths
    return at > 0 and (not named or (at > 1 and not _is_room(words[-1])))


def _is_room(word: str) -> bool:
    return word in ROOMS or (len(word) > 6 and word.endswith(ROOM_ENDINGS))
