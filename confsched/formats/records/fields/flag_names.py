"""Sessions without a title that are called by a flag: `coffee: true`, `pause: "Déjeuner"`."""

from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.records.times.columns import WHEN
from confsched.formats.texts import plain
from confsched.formats.types import known_type
from confsched.text.titles import plain_type

NO_TALKS = frozenset(("opening", "closing", "break", "meal", "registration", "social"))
_BREAKS = frozenset(("break", "pause", "rest", "intermission"))
_SET = ("true", "True", "yes", "Yes")
_NO_NAMES = frozenset(("true", "false", "yes", "non", "nein", "none", "null", "off"))
_LEAST, _MOST = 3, 100  # letters of a name


def call_by_flag(session: Draft) -> None:
    """Call what has no title by a flag that plainly says what it is.

    Some write there what a break is called, or without a time what the next ones stand under.
    """
    for key, put in session.extra.items():
        flag = compared(key).removeprefix("is ")
        if flag in _BREAKS and _is_name(put.value):
            session.put("title", plain(put.value), put.key, put.mark)
            del session.extra[key]
            if WHEN.isdisjoint(session.fields):
                session.extra["header"] = put.holding("true")
            elif not plain_type(str(put.value)) and "type" not in session.fields:
                session.put("type", "break", put.key, put.key)
            return
        kind = (plain_type(flag) or known_type(flag)) if put.value in _SET else ""
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
    return _LEAST <= len(value) <= _MOST and value.casefold() not in _NO_NAMES
