"""Which field somebody means by a name that is none: a slip of the pen, or other people's word."""

from collections.abc import Iterable
from typing import NamedTuple

from confsched.model.entries import Entry
from confsched.patterns import pattern
from confsched.text.nearest import nearest

_SECTIONS = {name: f"{name.lower()}s" for name in ("Session", "Speaker", "Room", "Track")}
_DAYS = {"date": "days", "dates": "days", "when": "days"}

# a field whose ': ' is missing, and the beginning of its value
_UNPARTED = pattern(r"(?s)(\w+)[ \t]*[:=\uff1a]?[ \t]*[\[{\"'].*")
# the same between brackets, where it may be without any: `{title One, room: hall}`
_GLUED = pattern(r"(\w+)([ \t\xa0]*[:=;\uff1a][ \t\xa0]*|[ \t\xa0]+)\S.*")


class Meant(NamedTuple):
    """The field that was meant, if any, and whether it is the same word but for its spelling.

    `there` is the one that would be meant, were it not there already.
    """

    field: str | None
    spelled: bool = False
    there: str = ""


def meant(kind: type[Entry], key: str, beside: Iterable[str]) -> Meant:
    """The field of an entry that a key means, which has the keys `beside` it as well."""
    keys = [*beside]
    if cut := unparted(key, kind.fields, empty=isinstance(beside, dict) and not beside.get(key)):
        return _unless_there(cut, keys)
    alike = next(iter(nearest(key, kind.fields, most=1)), None)
    if alike is not None and alike.rstrip("s") == key.casefold().rstrip("s"):
        return _unless_there(alike, keys, spelled=True)  # `tag` is a day in other languages
    called = _called(kind, key, keys) or _called(kind, key, [key])
    if called is not None and called not in kind.fields:
        called = None
    return _unless_there(called or alike, keys, spelled=called in (None, alike))


def _unless_there(field: str | None, keys: list[str], *, spelled: bool = False) -> Meant:
    there = field if field in keys else None
    return Meant(None if there else field, spelled, there or "")


def unparted(key: str, fields: Iterable[str], *, empty: bool = False) -> str:
    """The field that a key begins with and goes on with its value: `venue {name`; or nothing.

    In one that is `empty` any text may be the value.
    """
    found = _UNPARTED.fullmatch(key) or (_GLUED.fullmatch(key) if empty else None)
    return found[1] if found and found[1] in fields else ""


def parting(key: str) -> tuple[int, int] | None:
    """From where to where ': ' has to be in a key that has its value in it, if that can be told."""
    found = _GLUED.fullmatch(key)
    return found.span(2) if found else None


def _called(kind: type[Entry], key: str, keys: list[str]) -> str | None:
    """What lists of other systems mean by it."""
    from confsched.formats.columns.compared import compared  # noqa: PLC0415 -- for mistakes only
    from confsched.formats.columns.fields import columns  # noqa: PLC0415 -- the same
    from confsched.formats.columns.names import SESSION  # noqa: PLC0415 -- the same

    if kind.__name__ == "ConferenceEntry":
        return _of_conference(compared(key))
    section = _SECTIONS.get(kind.__name__)
    column = columns(keys, section).get(key) if section else None
    if column is None or (column.role and column.field != "name"):
        return None
    if column.field == "id" and compared(key) in SESSION.get(str(section)[:-1], ()):
        return None  # `Hall` beside `Name` is what a list of rooms knows them by
    if not column.role:
        return column.field
    return column.role if column.role in kind.fields else "speakers"


def _of_conference(name: str) -> str | None:
    from confsched.formats.records.fields.conference import field_called  # noqa: PLC0415 -- the same

    return _DAYS.get(name) or field_called(name) or None
