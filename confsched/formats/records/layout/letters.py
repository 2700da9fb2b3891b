"""Lists whose keys are letters, as programs write them that count bytes: `{t: Boats, s: 9:00}`.

What stands under each letter says which of the words is meant that begin with it, if all of a list
fits: `t` is the title where texts are under it, and the time where times are.
"""

from collections.abc import Sequence as AnySequence

from confsched.formats.day_texts import split_date
from confsched.formats.records.cells.clocks import is_range, is_time
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.remade import become, mapping_like

_DEEP, _LEAST = 4, 3  # mappings and lists in each other; letters
_GROUPS = 50  # of a list, in which others may stand: a list of more is one of sessions
_WORDS = {
    "clock": {"s": "start", "b": "start", "f": "start", "e": "end", "u": "end", "t": "time"},
    "range": {"t": "time", "h": "time", "s": "time", "w": "time"},
    "list": {"p": "speakers", "s": "speakers", "w": "speakers"},
    "date": {"d": "date"},
    "number": {"d": "duration", "l": "duration", "m": "duration", "i": "id", "n": "id"},
    "text": {"t": "title", "n": "title", "r": "room", "l": "room", "p": "speaker", "w": "speaker"}
    | {"s": "speaker", "k": "type", "c": "track", "i": "id", "a": "abstract", "x": "abstract"},
}


def name_letters(value: Value, deep: int = _DEEP) -> None:
    """Call the fields of such lists by whole words, at any place in a tree."""
    if isinstance(value, str) or not (value and deep):
        return
    rows = mappings_in(value) if isinstance(value, Sequence) and _has_letters(value[0]) else []
    meant = _meant(rows) if len(rows) > 1 and len(rows) == len(value) else {}
    for row in rows if meant else ():
        told = [(meant.get(one[0], one[0]), *one[1:]) for one in row.entries()]
        become(row, mapping_like(row, told))
    inner = value.values() if isinstance(value, Mapping) else value[:_GROUPS]
    for one in () if meant else inner:
        name_letters(one, deep - 1)


def _has_letters(row: Value) -> bool:
    """Whether the keys of an entry are letters, some of which others may have alone."""
    return isinstance(row, Mapping) and all(len(name) == 1 for name in row)


def _meant(rows: AnySequence[Mapping]) -> dict[str, str]:
    """The word for each letter of a list; none unless there is a title that begins at some time."""
    names = dict.fromkeys(name for row in rows for name in row)
    if len(names) < _LEAST or any(len(name) > 1 for name in names):
        return {}
    meant: dict[str, str] = {}
    for kind, words in _WORDS.items():
        for name in names:
            word = words.get(name.lower(), "") if _kind(rows, name) == kind else ""
            meant |= {name: word} if word and word not in meant.values() else {}
    begins = not {"start", "time"}.isdisjoint(meant.values())
    return meant if begins and "title" in meant.values() else {}


def _kind(rows: AnySequence[Mapping], name: str) -> str:
    """What all is that stands under a letter; a text may be nothing but a number or a time."""
    kinds = {_kind_of(one) for row in rows if (one := row.get(name))}
    texts = "text" in kinds and "list" not in kinds
    return "text" if texts else kinds.pop() if len(kinds) == 1 else ""


def _kind_of(text: Value) -> str:
    if not isinstance(text, str):
        return "list"
    if text.isdecimal():
        return "number"
    found = split_date(text)
    clock = found.rest.strip(" Tt") if found else text
    if found and not clock:
        return "date"
    return "range" if is_range(clock) else "clock" if is_time(clock[:5]) else "text"
