"""Labels before a text: `Moderator: …`, `Intervenants :`, `Where – Room 5`, `with A and B`."""

import re
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import likeness
from confsched.reading.programme_text.recognisers.places import BARE_PLACES
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.programme import (
    COLUMN_FIELDS,
    COLUMN_ROLES,
    FIELDS,
    LEADING_ROLES,
    ROLES,
)
from confsched.reading.programme_text.words.sessions import QUALITY

_LONGEST = 48
_PLACE = 90  # characters of a room or a track
_ROLES = frozenset(ROLES.values())
# what German, French and careful people add: `Referent:innen`, `Intervenant(e)s`, `Speaker(s) 2`
_ENDING = pattern(
    r"\((?:s|en|e|es|in|innen|a|as|n)\)|[:*/_·.]-?(?:innen|in|e|es|trice|s|rice)\b|[·.]e[·.]s"
)
_SEVERAL = ("s", "nen", "den", "ti", "ri", "panel", "podium")  # that words for several end with
_NUMBER = pattern(r"[\s#.]*(?:\d{1,2}|n°\s?\d{1,2})$")
_NAMED_ASIDE = pattern(r"\((?:[A-ZÀ-Þ][\w'’.-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+\)$")  # `Chair (Ada Sample)`
_ASIDE = pattern(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")
_OR = pattern(r"\s?(?:/|&|\+|,|\band\b|\bet\b|\bund\b|\by\b|\be\b|\bor\b)\s?")
_QUALIFIED = pattern(
    r"(?:(?:session|panel|invited|guest|confirmed|featured|main|our|the|special|plenary|opening|"
    r"closing|event|conference|"
    r"distinguished|expert|student|lead|principal|keynote|co|remote|online)[\s-]+)+"
)
_PLACES = {name: field for name, field in FIELDS.items() if field == "room"}  # `Workshop room`
_OF_SESSIONS = pattern(
    r"^(?:talk|paper|presentation|lecture|contribution|session|event|workshop|poster|panel|seminar"
    r"|class|keynote|tutorial|activity|lesson|course|programme|program)s?\s"
    r"|\s(?:of|for)\s(?:the\s)?\w+$",
    re.IGNORECASE,
)
_OF_ONE = pattern(  # `Chair of the first session`, `Présidence de la séance`
    r"\s(?:of|de|del|della|da|der)\s(?:(?:the|la)\s)?(?:\w+\s)?"
    r"(?:session|seance|sesion|sessione|sessao|sitzung|panel|mesa)$"
)
_HONORED = pattern(r"(?:prof|drs?|ir|ing|dott|mr|mrs)\.\s")
_COLON = pattern(
    r"\s?:\s|\s?:$|(?<=[^\W\d_)]):(?=\S)(?!in(?:nen)?\b)|\s[-–—·•]\s|\t\s*|\s\|\s|,\s",
    re.IGNORECASE,
)


# in Danish and Norwegian: `v/ Ada Sample`, `v/ professor Ada Sample`; with
_BY = pattern(r"[vw]\.?/\s?(?=(?:[^\W\d_]{3,30}\s)?[A-ZÀ-Ý])|v\.\s(?=[A-ZÀ-Ý])")
_UNSPACED = "\u3040"  # from here on letters are those of languages without blanks
_OPENING = pattern(QUALITY)  # `CONFERENCIA DE APERTURA`
_UNKNOWN = pattern(
    r"([^\W\d_][^\W\d_()/·*-]*(?:[\s/-][^\W\d_()]+){0,3}(?:\([^()]{1,6}\))?)\s?:\s+(?=\S)"
)


class Label(NamedTuple):
    """A label: the role of people, or the field that follows; and where the text behind it begins.

    `is_certain` is whether a colon or nothing at all follows it.
    """

    role: str
    field: str
    name: str
    end: int
    certain: bool
    plural: bool = False


@lru_cache(maxsize=8192)
def label_of(text: str) -> Label | None:
    """The label that a plain text begins with; None if it has none that is known."""
    for match in _COLON.finditer(text, 0, _LONGEST + 2):
        mark = match[0]
        certain = "-" in mark or not set(mark).isdisjoint(":·•\t|")
        found = _named(text[: match.start()], match.end(), certain=certain)
        if found is not None and (
            found.role or ":" in match[0] or "\t" in match[0] or "|" in match[0]
        ):
            if "," in match[0] and not folded(found.name).endswith("speaker"):
                continue
            return found
    whole = _named(text.rstrip(" :"), len(text), certain=True) if len(text) < _LONGEST else None
    if whole is not None and (
        (whole.role and _NAMED_ASIDE.search(text) is None)
        or (whole.field == "room" and folded(text) in BARE_PLACES)
    ):
        return whole
    return _leading(text)


def _named(name: str, end: int, *, certain: bool) -> Label | None:
    low = _NUMBER.sub("", _ENDING.sub("", _ASIDE.sub("", folded(name)))).strip(" :.-*_·")
    if not low:
        return None
    role = role_of(low) or role_of(_OF_ONE.sub("", low))
    if role:
        return Label(role, "", name.strip(), end, certain, low.endswith(_SEVERAL))
    field = FIELDS.get(low, "")
    if not field and low.rpartition(" ")[2] in _PLACES:
        field = _PLACES.get(_OF_SESSIONS.sub("", low, count=1), "")
    return Label("", field, name.strip(), end, certain) if field else None


def called_label(called: str, text: str) -> Label | None:
    """The label that the markup of a line is; a title stands out, but is not led to."""
    if called in ("room", "track"):
        return Label("", called, "", 0, certain=True) if len(text) < _PLACE else None
    return Label(called, "", "", 0, certain=True, plural=True) if called in _ROLES else None


def unknown_label(text: str) -> int:
    """Where a text goes on behind a few words and a colon; 0 where none are before it."""
    match = _UNKNOWN.match(text)
    return match.end() if match is not None and likeness(match[1]) < 0.3 else 0


@lru_cache(maxsize=1024)
def column_label(text: str) -> Label | None:
    """What the head of a column of a table says that it has; `Room 1` is a room, and no label."""
    plainly = text.strip(" :*-")
    if any(character.isdigit() for character in plainly):
        return None
    return _of_column(plainly, len(text)) or _first_of(plainly) or _of_what(plainly)


def heads_times(text: str) -> bool:
    """Whether it is the head of a column of times."""
    label = column_label(text)
    return label is not None and label.field == "time"


def _of_column(name: str, end: int) -> Label | None:
    """What the head of a column says, also in words that are a label of nothing else."""
    named = _named(name, end, certain=True)
    if named is not None:
        return named
    low = folded(name)
    role, field = COLUMN_ROLES.get(low, ""), COLUMN_FIELDS.get(low, "")
    return Label(role, field, name, end, certain=True) if role or field else None


def names_room(text: str) -> bool:
    """Whether the head of a column says people and rooms: `Speaker / Location`."""
    parts = [part for part in _OR.split(folded(text)) if part]
    return len(parts) > 1 and any(FIELDS.get(part.strip()) == "room" for part in parts)


def _first_of(text: str) -> Label | None:
    """`Session / Speaker`, `Title and abstract`: what it says first."""
    parts = [part.strip() for part in _OR.split(text) if part.strip()]
    return _of_column(parts[0], len(text)) if len(parts) > 1 else None


def _of_what(text: str) -> Label | None:
    """`Paper title`, `Talk authors`, `Title of the talk`: what is told of each session."""
    bare = _OF_SESSIONS.sub("", text, count=1)
    return _of_column(bare, len(text)) if bare != text else None


@lru_cache(maxsize=4096)
def role_of(words: str) -> str:
    """The role that some folded words name; empty for none."""
    if words in ROLES:
        return ROLES[words]
    bare = _QUALIFIED.sub("", words, count=1) if _QUALIFIED.match(words) else words
    if bare in ROLES and bare not in ("by", "with"):
        return ROLES[bare]
    parts = [part for part in _OR.split(words) if part]
    if len(parts) > 1 and all(part in ROLES or _QUALIFIED.sub("", part) in ROLES for part in parts):
        return ROLES.get(parts[0]) or ROLES[_QUALIFIED.sub("", parts[0])]
    return ""


def _leading(text: str) -> Label | None:
    """`with A`, `moderated by A`, `v/ A`: words that need no colon, before a capital."""
    if (by := _BY.match(text)) is not None:
        return Label("speaker", "", by[0].strip(), by.end(), certain=False)
    low = folded(text[:_LONGEST])
    for count in (4, 3, 2, 1):
        words = low.split(" ", count)
        if len(words) > count:
            name = " ".join(words[:count])
            after = text[len(name) + 1 : len(name) + 2]
            named = after.isupper() or after in "\"'" or _HONORED.match(text, len(name) + 1)
            eastern = count == 1 and after >= _UNSPACED and name in ROLES  # `座長 試験花子氏`
            leads = name in LEADING_ROLES and named and not _OPENING.match(words[count])
            if leads or eastern:
                return Label(ROLES.get(name, "speaker"), "", name, len(name) + 1, certain=False)
    return None
