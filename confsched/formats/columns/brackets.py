"""What brackets in the name of a column hold: an ending, a date or a time, or of whom it is."""

import re
from collections.abc import Callable

from confsched.formats.columns.people_names import DETAILS
from confsched.patterns import pattern

ASIDE = pattern(r"\(([^()]*)\)|\[([^\[\]]*)\]")
OF_SOMEBODY = {
    **dict.fromkeys(("title", "titles", "roles"), "role"),
    **dict.fromkeys(("description", "desc", "about"), "bio"),
    **dict.fromkeys(("timezone", "time zone", "zeitzone", "zona horaria"), "timezone"),
}
_PLURALS = frozenset(("s", "es", "en", "n", "innen"))
_WHEN = frozenset(("start", "time", "end", "uhrzeit", "zeit", "heure", "hora", "ora"))
# `Start (date)`, `Time (end)`, `Uhrzeit (von)`, `Time (min)`
_OF_WHEN = frozenset(
    ("date", "time", "start", "end", "from", "to", "von", "bis", "beginn", "ende", "min", "mins")
)
_SAID = frozenset((*OF_SOMEBODY, *(one for names in DETAILS.values() for one in names)))
_OF_WHOM = pattern(r"([^()]+) \(([^\W\d]+) ?#?(\d{1,2})?\)")  # `Email (Speaker 2)`
_OTHER = pattern(r"(?:[^\w#]|_)+")


def inner(aside: re.Match[str]) -> str:
    """What stands between the brackets of either kind."""
    return aside[1] or aside[2] or ""


def without_aside(aside: re.Match[str]) -> str:
    """`Speaker(s)` are speakers, `Start (time)` is a start time; what else is there says less."""
    if aside[1] in _PLURALS:
        return aside[1]
    text = (aside[1] or "").casefold()
    before = aside.string[: aside.start()].casefold().split()
    last = before[-1].strip("#") if before else ""  # `Speaker #1 (post)`
    says_more = text in (_OF_WHEN if last in _WHEN else _SAID if last.isdecimal() else ())
    return f" {text}" if says_more else " "


def by_role_first(name: str, is_role: Callable[[str], bool]) -> str:
    """`Last Name (Speaker 2)` as `Speaker 2 Last Name`, where that is something said of people."""
    match = _OF_WHOM.fullmatch(name)
    if match is None or not is_role(match[2].casefold()):
        return name
    said = _OTHER.sub(" ", match[1].casefold()).strip()
    known = any(said in names for names in DETAILS.values()) or (match[3] and said in OF_SOMEBODY)
    return f"{match[2]} {match[3] or ''} {match[1]}" if known else name
