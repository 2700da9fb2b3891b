"""Sessions without a title that are called by a flag: `coffee: true`, `pause: "Déjeuner"`.

Or by what is called a title of some kind: `customTitle`.
"""

from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.texts import plain
from confsched.formats.types import known_type
from confsched.formats.values import says_yes
from confsched.formats.when import CLOCKS
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.title_words import NO_TALKS
from confsched.text.titles import plain_type

_BREAKS = frozenset(("break", "pause", "rest", "intermission"))
_NO_NAMES = frozenset(("none", "null"))
_LEAST, _MOST = 3, 100  # letters of a name
_FOR_ALL = r"(?:all|plenary|common|shared|unified|joint)(?: session)?$|^all (?:rooms|tracks|halls)$"
_TITLES = pattern(rf"\b(?:title|titel|titre|titulo|header|placeholder)$|^{_FOR_ALL}")
_WHO_IT_IS_FOR = pattern(_FOR_ALL)
_WORDS = pattern(r"[^\W\d_][^/:<>{}\n]{2,79}")  # of a title, and no address of a picture
_FLAG = pattern(r"(?i)true|false|yes|none|null|(?:gap|blank|empty|filler|spacer|placeholder)\W*")


def call_by_flag(session: Draft) -> None:
    """Call what has no title by a flag that plainly says what it is.

    Some write there what a break is called, or without a time what the next ones stand under.
    """
    for key, put in session.extra.items():
        flag = compared(key).removeprefix("is ")
        if flag in _BREAKS and _is_name(put.value):
            session.put("title", plain(put.value), put.key, put.mark)
            del session.extra[key]
            if session.fields.keys().isdisjoint(CLOCKS):
                session.extra["header"] = put.holding("true")
            elif not plain_type(str(put.value)) and "type" not in session.fields:
                session.put("type", "break", put.key, put.key)
            return
        kind = (plain_type(flag) or known_type(flag)) if says_yes(put.value) else ""
        if kind in NO_TALKS:
            del session.extra[key]
            for field, value in (("title", flag.capitalize()), ("type", kind)):
                session.put(field, value, put.key, put.key)
            return


def names_break(key: str) -> bool:
    """Whether a break may be told under a key, by its name or by a flag."""
    return compared(key).removeprefix("is ") in _BREAKS


def _is_name(value: object) -> bool:
    if not isinstance(value, str) or "\n" in value:
        return False
    told = says_yes(value) is None and value.casefold() not in _NO_NAMES
    return told and _LEAST <= len(value) <= _MOST


def called_title(session: Draft) -> str:
    """What is called a title of some kind: `customTitle`, `plenary`; empty where nothing is."""
    for name, put in session.extra.items():
        text = str(put.value).strip()
        if _TITLES.search(compared(name)) and _WORDS.fullmatch(text):
            return name if _is_title(text) else ""
    return ""


def told_for_all(slot: Draft) -> list[str]:
    """What a slot says that is for all besides what it holds: `plenary: Lunch`."""
    return [
        name
        for name, put in slot.extra.items()
        if is_for_all(name) and _is_title(str(put.value).strip())
    ]


def is_for_all(name: str) -> bool:
    """Whether a name says no more than for whom something is: `plenary`, `all tracks`."""
    return _WHO_IT_IS_FOR.match(compared(name)) is not None


def is_no_title(value: object) -> bool:
    """Whether a text stands where a title could and only says yes, no, or that it is a gap."""
    return isinstance(value, str) and _FLAG.fullmatch(value.strip()) is not None


def _is_title(text: str) -> bool:
    return bool(_WORDS.fullmatch(text)) and not _FLAG.fullmatch(text) and not is_nobody(text)
