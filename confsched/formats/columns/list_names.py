"""Which section a list among others is, by its name."""

from functools import lru_cache

from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import IDS, SECTIONS, SESSION_IDS
from confsched.patterns import pattern

# what a list is called besides its section
_ADJECTIVES = pattern(
    r"\b(?:(?:all|accepted|confirmed|final|list of|our|draft|export|exported|full|the|fixed|main"
    r"|social|scientific|technical"
    r"|liste (?:der|des)|alle|lista de)\b ?"
    r"|^(?:venue (?=rooms$)|event (?=rooms$|speakers$|tracks$)|conference (?=speakers$|tracks$))"
    r"|(?: ?(?:list|liste|final|draft|export|bios?|infos?|details|data|capacity|capacities|and"
    r"|v?\d+(?!\d)))+$)"
)
_OF_NAMES = pattern(
    r"^(?:agenda|conference|event|festival|schedule|session|talk) "
    r"| (?:labels?|names?|meta|config|map)$"
)
# entries that are counted: `session-1`
COUNTED = pattern(r"(?:session|talk|event|item|entry|lecture|workshop|panel|paper)[-_ ]?\d+")
_ONE = pattern(r"(?i)(?:track|room|hall|stage) ?(?:\d{1,3}(?: \d{1,3})?[a-z]?|[a-h])")


_NUMBERS = frozenset((*IDS, "#", "no", "nr", "number", "nummer", "numero"))
_TOGETHER = frozenset(("sessionid", "talkid", "sessionids", "talkids", *SESSION_IDS))


@lru_cache(maxsize=1024)
def section_of(name: str) -> str:
    """The section that a list of this name is; empty where the name says nothing.

    `Accepted Speakers` and `Sessions 2030 (final)` are called so as well, and `Room 2` is no list.
    """
    plain = compared(name)
    found = _section(plain)
    return found or ("" if names_one(plain) else _section(_ADJECTIVES.sub("", plain).strip()))


@lru_cache(maxsize=1024)
def section_of_names(name: str) -> str:
    """The same of a mapping that has what things are called by their keys: `TRACK_LABELS`."""
    plain = compared(name)
    stem = _OF_NAMES.sub("", plain)
    return section_of(name) or (_section(stem) or _section(f"{stem}s") if stem != plain else "")


def names_one(name: str) -> bool:
    """Whether a word for many things has the number of one of them: `Track 1`, and no list."""
    return _ONE.fullmatch(name) is not None


def _section(plain: str) -> str:
    return next((section for section, names in SECTIONS.items() if plain in names), "")


@lru_cache(maxsize=1024)
def names_sessions(key: str) -> bool:
    """Whether a key is called by sessions, or by their ids: `talkIds`, `session`, `Panel #`."""
    words = compared(key)
    first, _, last = words.rpartition(" ")
    kind = first if last in _NUMBERS else words
    return words in _TOGETHER or "sessions" in (section_of(kind), section_of(f"{kind}s"))
