"""Titles of sessions: what they say of a session, and labels such as `Panel 4:` before them."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.topics import is_topic
from confsched.reading.programme_text.words.plain import folded, lowered, plain
from confsched.reading.programme_text.words.sessions import (
    KINDS,
    OPENERS,
    QUALITY,
    SECTIONS,
    TYPES,
)
from confsched.text.pictures import drawn_type
from confsched.text.title_words import PAUSES, said
from confsched.text.titles import plain_type

_WORD = pattern(r"[^\W_]+(?:['-][^\W\d_]+)*")
_COUNT = (  # and no year
    r"(?:(?!(?:19|20)\d\d\b)\d{1,2}(?:[.-]?\d{1,2}|[a-z])?|[IVX]{1,5}|[A-Z]\d{0,2}"
    r"|one|two|three|four|five|six|seven|eight|[A-Z]{2,4}\d{0,2}\.\d{1,2})"
)
_FOR_WHOM = pattern(
    r"(?i)((?:absolute )?beginners?|intermediate|advanced|all levels)(?: (?:track|level))?"
    r"\s?:\s+(?=\S)"
)
_LABEL = pattern(
    rf"""
    (?P<label> (?P<number> (?:\d{{1,2}}|[IVX]{{1,4}})\.?\ )? (?: [^\W\d_][\w'’-]*\ ){{0,3}}?
      (?P<kind> [^\W\d_](?:[^\W\d_]|['’-])+(?:\ ronde|\ rotonda|\ redonda)? )
      (?:(?:\ d[ei]\ \w{{4,20}}(?=\ ))?(?:\ (?:no?\.|n°|nr\.|\#)?\ ?|(?=\d))(?P<count>{_COUNT})\b)?
      (?:\ \([^()]{{1,20}}\))? )
    (?P<mark> \s?:\s+ | \s?\|\s? | \s[-–—]+\s | \.\s | \t\s* | \s?[-–—]\s
      | (?<=\d)[-–—](?=[^\W\d_]{{2}}) | ,\s | \s(?=["“«»„]) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ALONE = pattern(
    r"(?P<number>\d{1,2}[.)]\s)?(?P<before>(?:[^\W\d_][\w'’-]* ){0,3}?)"
    r"(?P<kind>[^\W\d_](?:[^\W\d_]|['’-]){1,40}(?: ronde| rotonda| redonda)?)"
    rf"(?:(?: (?:no?\.|n°|nr\.|#)? ?|(?=\d))(?P<count>{_COUNT}))?\W*",
    re.IGNORECASE,
)
_ORDINAL = pattern(  # before what several sessions are called, or when these are
    r"(?:\d{1,2}(?:st|nd|rd|th|[\^ªa°º.]|[èe]?re|[èe]?me|e)|[IVX]{1,4}[.^ª°]?|first|second|third"
    r"|fourth|premi[èe]re?|deuxi[èe]me|troisi[èe]me|prim[ao]|second[ao]|terz[ao]|primer[ao]?"
    r"|segund[ao]|tercer[ao]?|primeir[ao]|erste[rs]?|zweite[rs]?|dritte[rs]?|eerste|tweede|derde"
    r"|morning|afternoon|evening)\s(?=[^\W\d_])",
    re.IGNORECASE,
)
_UNSPACED = pattern(r"[\u3040-\u30ff\u3005\u3400-\u9fff]{3,9}")
_BRACKET = pattern(r"\s*[(\[](?:[^()\[\]]|\([^()]*\))*[)\]]\W*$")
_PLAIN_KINDS = frozenset(
    ("panel", "session", "plenary", "seance", "sitzung", "sesion", "sessione", "roundtable")
)
_CHAIRED = pattern(
    r"[^()\[\]]{4,60}\s[(\[](?:session\s)?(?:co-?)?chair(?:s|ed by)?:?\s[^()\[\]]{3,60}[)\]]",
    re.IGNORECASE,
)
_QUALITY = pattern(rf"(?<=\w)\s(?:d[ei] )?{QUALITY}(?=$|\s(?:[\divx]+|[a-z])$)")
_SITTINGS = ("sess", "sesi", "seanc")  # `Sesión de apertura` says what it is
_PARTED = pattern(r"(\s[-–—|]+\s|:\s)")
_NEXT = pattern(
    r"(?:anschl(?:iessend|\.)|im anschluss|danach|followed by|afterwards|suivie?s? (?:de|d'|par)"
    r"|a segui(?:re|r)|a continuacion|seguido|aansluitend)(?!\w)"
)
_INCLUDING = pattern(
    r"(?i)(?<!\()\b(?:including|in[ck]l\.?|inklusive|y compris|incluye|inclusief)\s[^()]*$"
    r"|\s\(in[ck]l(?:\.|uding)?\s[^()]*\)"
    r"|(?<=\w\s)\((?:sur|on|by|mit|nur mit|con|su|com|with|pre-?)\s?(?:\w+\s)?"
    r"(?:inscription|anmeldung|registration|inscripci[óo]n|prenotazione|iscrizione|inscri[çc][ãa]o|booking)[^()]*\)"
    r"|(?<=\w\s)(?:before|after|avant|apr[eè]s|vor|nach|antes|despu[eé]s|prima|dopo)\s(?:\w+\s)?"
    r"(?:lunch|dinner|breakfast|d[eé]jeuner|mittag\w*|abend\w*|almuerzo|comida|cena|pranzo)\s*$"
)
_INCLUDED = pattern(r"(?i)(?:inclu|inkl|y compris)\w*\.?\s")  # `Includes a working lunch`
_FEW = 3  # words before a dash
_READ = 400  # characters of a title
_MOST_WORDS = 9  # at the beginning of a title
_CHAIRED_MOST = 120  # characters
_BEFORE_KIND = frozenset(
    (
        *("the", "opening", "closing", "parallel", "first", "second", "third", "final", "morning"),
        *("afternoon", "joint", "special", "invited", "concurrent", "concluding", "introductory"),
        *("premiere", "deuxieme", "troisieme", "erste", "zweite", "dritte", "primera", "segunda"),
        *("prima", "seconda", "terza", "high-level", "expert", "inaugural", "in-person", "hybrid"),
        *("virtual", "online", "full", "short", "long", "contributed", "selected", "general"),
        *("main", "featured", "evening", "technical", "scientific", "thematic", "guest"),
    )
)
_FEW_WORDS = 4  # of a pause alone: `Tee und Kaffee`
# what the title says of sessions that are side by side
_PAUSE_ALONE = pattern(r"(?!denk|kunst|sende|atem|babypause)[a-z]{4,}(?:pause|pauze|paus|imbiss)")
_BESIDE = pattern(
    # and not `Parallel Computing`
    r"\b(?:(?:concurrent|parall?[eè]l|simultan)(?!\w*\s(?:comput|programming|process|algorithm|archi"
    r"|system|machine|execut|universe|world|corp|hardware|software|simulat|data|translat|lives))"
    r"|break-?outs?\b|choose|choice|a choix|zur wahl|a elegir"
    r"|workshop(?:s|-?rond|-?rund|pass)\w*|for(?:en|a)$|valbara|valgfri|rownolegl|ateliers\b|talleres\b|laboratori\b|oficinas\b|arbeitsgruppen|werkgroepen"
    r"|deelsessies|working groups\b|tracks\b|(?:table|tisch)s?\b)"
)
_SPEAKERS = frozenset(("speaker", "speakers"))
_SPOKEN_OF = PAUSES | {"opening", "closing"}
_OPENING = "\"'“„«‘"
_WITHIN = pattern("«[^«»]*»|“[^“”]*”|„[^„“]*“")
_QUOTES = "\"'“”„«»‹›‘’ "


class Labelled(NamedTuple):
    """A title without the label that stood before it, and where it begins."""

    label: str
    start: int


@lru_cache(maxsize=65_536)
def label_before(text: str) -> Labelled:
    """The label of a session before its title: `Panel 4` of `Panel 4: Peace`; empty without one."""
    level = _FOR_WHOM.match(text)
    match = _LABEL.match(text) if level is None else None
    if level is not None:
        return Labelled(level[1], level.end())
    if match is None or match.end() >= len(text.rstrip(_QUOTES + ".")):
        return Labelled("", 0)
    kind = folded(match["kind"]).replace(" ", "-")
    counted, mark = match["count"], match["mark"].strip()
    lettered = counted and not counted[0].isdigit() and counted.islower() and len(counted) == 1
    if lettered or kind not in KINDS or (mark in (",", ".", "") and not counted):
        return Labelled("", 0)
    if match["number"]:  # `1. Session: Boats`, and no item of an agenda: `3. Discussion: Boats`
        return Labelled(*((match["label"], match.end()) if is_section(text) else ("", 0)))
    quoted = text[match.end()] in _OPENING and text.rstrip(" .")[-1] in _QUOTES
    if not (counted or quoted) and (kind not in _PLAIN_KINDS or mark not in (":", "|")):
        return Labelled("", 0)
    return Labelled(match["label"], match.end())


def kind_of(label: str) -> str:
    """The kind of session that a label names, without what counts it: `panel` of `Panel 4`."""
    return folded(label).rstrip(" 0123456789")


@lru_cache(maxsize=65_536)
def is_generic(text: str) -> bool:
    """Whether a title says only what kind of session it is: `Plenary Session II`, `Keynote`."""
    if len(text) > 50:
        return False
    said = lowered(text).strip()
    match = _ALONE.fullmatch(said if said.startswith(_SITTINGS) else _QUALITY.sub("", said))
    if match is None:
        return False
    kind = folded(match["kind"]).replace(" ", "-")
    before = folded(match["before"]).split()
    known = kind in KINDS or kind.endswith(("vortrag", "diskussion", "sitzung"))
    known = known or (kind in _SPEAKERS and bool(before))
    return known and all(word in KINDS or word in _BEFORE_KIND for word in before)


@lru_cache(maxsize=65_536)
def is_section(text: str) -> bool:
    """Whether it may be the heading of several sessions: `Session II – Nets`, `1ª sessione`."""
    text = _BRACKET.sub("", text)
    ordinal = _ORDINAL.match(plain(text))
    if ordinal is not None and (of := _label_of(text[ordinal.end() :])) and not of.start("kind"):
        return folded(of["kind"]).replace(" ", "-") in SECTIONS
    match = _label_of(text)
    if match is None or not (match["count"] or match.groupdict().get("number")):
        return False
    return folded(match["kind"]).replace(" ", "-") in SECTIONS


def _label_of(text: str) -> re.Match[str] | None:
    """What sessions are called, before a mark or alone."""
    return _LABEL.match(text) or _ALONE.fullmatch(plain(text).strip())


def are_beside(title: str) -> bool:
    """Whether a title says that several sessions are on at once: `Concurrent Sessions`."""
    return _BESIDE.search(folded(title)) is not None


def comes_next(text: str) -> bool:
    """Whether a line says what comes next: `anschließend Empfang`, `followed by drinks`."""
    return _NEXT.match(folded(text)) is not None


def is_chaired(text: str) -> bool:
    """Whether brackets behind the heading of several sessions say who chairs them."""
    return len(text) < _CHAIRED_MOST and _CHAIRED.fullmatch(text.strip()) is not None


@lru_cache(maxsize=65_536)
def type_of(title: str) -> str:
    """What a title plainly says that a session is; empty for a talk, or for anything.

    What stands in brackets at its end says it where nothing else does.
    """
    title = _INCLUDING.sub(
        "", title[:_READ].replace("w/ ", "with ")
    )  # `Excursion including lunch`, `Talks before lunch`
    head, _, rest = (*_PARTED.split(title, maxsplit=1), "", "")[:3]
    if rest and head.count(" ") < _FEW and (first := _said_type(head)):
        return first  # `Opening — coffee and welcome`
    whole = _said_type(title)
    if not whole or title[-1:] not in ")]":
        return whole
    bare = _BRACKET.sub("", title)
    aside = title[len(bare) :].count(" ") <= _FEW  # `(with lunch)`, no `(sign up at registration)`
    return _said_type(bare) or (whole if aside else "")


def type_beside(title: str, beside: str) -> str:
    """What a title says that a session is, or what stands beside it.

    `Panel 1` has no break in it, whatever it speaks of: `Panel 1: Voter Registration`.
    """
    kind, said = type_of(title), type_of(beside)
    spoken_of = kind in _SPOKEN_OF and said not in _SPOKEN_OF
    if spoken_of and is_section(beside) and not plain_type(title):
        return said
    return kind or said


def _said_type(title: str) -> str:
    words = _WORD.findall(folded(plain(title)).replace("(", " ").replace(")", " "))
    if not words:
        return drawn_type(title)  # `☕`
    parts = [("", ""), *said(words[:_MOST_WORDS], TYPES)]  # and no pause in `Sounds of Arrival`
    told = [kind for (of, _), (_, kind) in pairwise(parts) if of != "of" or kind not in PAUSES]
    found = [*filter(None, told), *_joined_types(words)]
    if not (found or title.isascii()):
        found = [kind for word in words[:3] if (kind := _unspaced_type(word))]
    if found and is_topic(lowered(plain(_BRACKET.sub("", title))).strip()):
        found = [kind for kind in found if kind not in _SPOKEN_OF]
    if not found:
        return ""
    pauses = [one for one in found if one in PAUSES]
    if pauses and len(words) <= 7:
        return _first(pauses)
    short = [one for one in found if one not in PAUSES]
    return _first(short) if short and (len(words) <= 6 or words[0] in TYPES) else ""


def _joined_types(words: list[str]) -> list[str]:
    """What hyphens join of nothing else, `Kaffee-Pause`; and a title like `Brezelpause`."""
    if len(words) == 1 and _PAUSE_ALONE.fullmatch(words[0]):
        return ["break"]
    joined = [word.split("-") for word in words if "-" in word]
    return [TYPES[part] for parts in joined if all(map(TYPES.get, parts)) for part in parts]


def _unspaced_type(word: str) -> str:
    """What a short text without blanks ends or begins with: `昼休憩`, `论坛开幕式`, `基調講演1`."""
    bare = "".join(one for one in word if not one.isdecimal())
    if not _UNSPACED.fullmatch(bare):
        return ""
    ends = (bare[start:] for start in range(len(bare) - 1))
    openings = (bare[:end] for end in range(len(bare) - 1, 1, -1))
    return next((TYPES[part] for part in (*ends, *openings) if part in TYPES), "")


def _first(kinds: list[str]) -> str:
    order = list(dict.fromkeys(TYPES.values()))[::-1]
    return min(kinds, key=order.index)


def opens_session(text: str) -> bool:
    """Whether a line without a time may be a session, like `Opening Remarks`."""
    if _INCLUDED.match(text):
        return False
    words = _WORD.findall(folded(plain(text[:90])))
    return len(words) < 12 and (
        any(word in OPENERS for word in words[:4])
        or words[-1:] == ["remarks"]
        or (len(words) <= _FEW_WORDS and is_pause(text) and plain_type(plain(text)) != "")
    )


_SESSIONS = pattern(
    r"\b(?:sessions?|work|working|talks?|papers?|discussions?|activit\w{1,4}|panels?|lectures?"
    r"|sesion(?:es)?|session[ei]|vortrage|gruppenarbeit|beratung\w{0,3}|exercises?|presentations?)\b"
)


def are_sessions(text: str) -> bool:
    """Whether a text says that people meet, and so is no room: `Concurrent Sessions`."""
    return _SESSIONS.search(folded(text)) is not None


def is_pause(title: str) -> bool:
    """Whether it is a break, a meal, a reception, a registration."""
    return type_of(title) in PAUSES


_COMMA_WITHIN = pattern(r",([\"”»]?)$")  # `"Bread," Ada Sample`
_ASKS = pattern(r"[\u0370-\u03ff\u1f00-\u1fff];\s*$")  # in Greek
_STOPPED = pattern(r"(?<=[\"”»])\s?\.$")  # `« Bread ».`


def clean_title(text: str) -> str:
    """A title without quotes around it, and without the mark that a list puts behind it."""
    asks = _ASKS.search(text) is not None
    text = text.strip(" ,") if asks else text.strip(" ,;")
    text = _STOPPED.sub("", text.rstrip(":").strip())
    text = _COMMA_WITHIN.sub(r"\1", unquoted(text))
    ended = text.endswith(".") and ". " not in text and not text.endswith("..")
    return text[:-1] if ended and len(text.rpartition(" ")[2]) > 4 else text


def unquoted(text: str) -> str:
    """A title without the quotes around all of it."""
    stripped = text.strip()
    inner = stripped[1:-1]
    quoted = stripped[:1] in "\"“„«»‘'" and stripped[-1:] in "\"”“»«’'"
    within = _WITHIN.sub("", inner) if quoted else inner  # `« Ropes and « knots » »`
    if len(stripped) > 2 and quoted and not any(mark in within for mark in '"“”„«»'):
        return inner.strip()
    return stripped
