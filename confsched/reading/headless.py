"""Tables whose first row is a session and no head: when it is, and titles in a column beside it."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from confsched.patterns import pattern
from confsched.reading.table import nameless

_CLOCK = r"\d{1,2}(?:(?: ?[:.h] ?\d{2}|h)(?: ?[ap]\.? ?m\.?)?| ?[ap]\.? ?m\.?)"
_TIME = pattern(
    rf"(?i)\s*{_CLOCK}(?:\s*(?:[-–—~→]+|\bto\b|\buntil\b|\bbis\b|\bà\b)\s*{_CLOCK})?"
    r"(?: ?(?:uhr|h(?:(?:ou)?rs|oras|eures)?))?\s*"
)
_DATE = pattern(r"\s*(?:\d{4}-\d\d?-\d\d?|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d))\s*")
_NAME = pattern(r"[^\W\d_a-z][\w.'’-]+(?: (?:[^\W\d_]\.|[\w'’-]+)){0,3} [^\W\d_a-z][\w'’-]+")
# parted first: names have such words too
_BETWEEN = pattern(r",? (?:and|und|et|y|e|&) |[,;\n] ?| ?/ ?")
_LED = pattern(r"\s*[^\W\d_]{4,20}:\s+")
_FROM = pattern(r"\s*\([^()]{1,80}\)")  # where somebody is from
_LATER = pattern(r"(?i)\s*(?:tb[acd]|n/?a|[-–—?]*)\s*")
_LONGEST = 400  # letters of the names of some people
_LIKELY = 0.3  # that a text is the name of a room
_ROOM, _PEOPLE, _ONE, _BODY = "Room", "Speakers", "Speaker", "Organization"  # their columns
_LENGTH, _MINUTES, _NUMBERED = "Duration", pattern(r"[1-9]?\d?[05]"), 100
_WHEN = ("Time", "Start", "End", "Date")
_HEADS = 2  # rows above the times of a grid
_FEWEST = 3  # rows with times

_Cells = Sequence[str | None]


def names_without_head(rows: Sequence[_Cells], beside: Sequence[str] = ()) -> list[str]:
    """What the columns of a table may be called that has no head, by its first rows.

    These begin with a time, or a date and a time; an end may stand behind the start, and a room
    before the title. Where each has a date and a time, these may stand anywhere. Empty where the
    first row with several cells may be a head. What begins as one `beside` it did has its names.
    """
    several = [cells for cells in rows if sum(map(bool, cells)) > 1]
    if several and _begins_alike(several[0], beside):
        return [*beside]
    return _in_front(several) or _anywhere(several) if several else []


def _begins_alike(cells: _Cells, names: Sequence[str]) -> bool:
    """Whether a row begins with a date and times where some names say so, and fits these."""
    when = [*takewhile(lambda name: name in _WHEN, names)]
    fits = (_fits(_DATE if name == "Date" else _TIME, cells, n) for n, name in enumerate(when))
    return bool(when) and len(cells) <= len(names) and all(fits)


def _in_front(rows: Sequence[_Cells]) -> list[str]:
    at = int(_fits(_DATE, rows[0], 0))
    told = ["Date"] * at
    if not _fits(_TIME, rows[0], at) and _fits(_TIME, rows[0], at + 1):
        told.append(_ROOM)
        at += 1
    timed = [cells for cells in rows if _fits(_TIME, cells, at)]
    before = [*takewhile(lambda cells: not _fits(_TIME, cells, at), rows)]
    if len(timed) < _FEWEST or any((cells[0] or "").strip() for cells in before):
        return []  # a head has a name for the times
    told += ["Start", "End"] if all(_fits(_TIME, one, at + 1) for one in timed) else ["Time"]
    columns = _columns(timed, max(map(len, rows)))
    if told[-1] == "Time" and _are_lengths(columns[at + 1 : at + 2]):
        told.append(_LENGTH)
    if _ROOM in told and not _are_rooms(columns[at - 1]):
        return []
    beside = [
        n for n in range(len(told), len(columns)) if 2 * sum(map(bool, columns[n])) > len(timed)
    ]
    free = beside if len(beside) > 1 and _ROOM not in told else []  # one of them has titles
    rooms = (n for n in free if _are_rooms(columns[n]))
    room = next(rooms, None)
    title = next((n for n in beside if n != room), 0)
    where = {} if room is None else {room: _ROOM}
    names = _named(columns, dict(enumerate(told)) | where, title) if title else []
    many = len(before) > _HEADS and not any(map(_heads_grid, before))
    return names if many or all(_names_somebody(cells, names) for cells in before) else []


def _are_lengths(columns: Sequence[_Cells]) -> bool:
    """Whether a column has minutes alone, some of which are less than rooms are numbered by."""
    cells = [(cell or "").strip() for column in columns for cell in column]
    minutes = [int(cell) for cell in cells if _MINUTES.fullmatch(cell)]
    return 0 < len(minutes) == len(cells) and min(minutes) < _NUMBERED


def _heads_grid(cells: _Cells) -> bool:
    """Whether a row above the first time says rooms or dates, as those of a grid do."""
    return _are_rooms(cells) or sum(_fits(_DATE, cells, n) for n in range(len(cells))) > 1


def _names_somebody(cells: _Cells, names: Sequence[str]) -> bool:
    """Whether people stand in a row where others have them: the head of a grid has rooms there.

    These may look like names, of which the title is none then: `Old Square`, `Club Nord`.
    """
    number = names.index(_PEOPLE) if _PEOPLE in names else len(cells)
    named = number < len(cells) and has_names(cells[number] or "")
    return named and not has_names(cells[names.index("Title")] or "")


def _anywhere(rows: Sequence[_Cells]) -> list[str]:
    """What columns are called of which one has a date, and one or two have times, in all rows."""
    number = range(len(rows[0]))
    dates, times = ([n for n in number if _fits(form, rows[0], n)] for form in (_DATE, _TIME))
    both = len(dates) == 1 and times and times in ([times[0]], [times[0], times[0] + 1])
    if not both or len(rows) < _FEWEST:
        return []
    if not all(_fits(_DATE, one, dates[0]) and _fits(_TIME, one, times[0]) for one in rows):
        return []
    columns = _columns(rows, max(map(len, rows)))
    when = ("Start", "End") if len(times) > 1 else ("Time",)
    told = {dates[0]: "Date"} | dict(zip(times, when, strict=True))
    beside = [n for n in range(len(columns)) if n not in told]
    titles = [n for n in beside if all(columns[n]) and not _are_people(columns[n])]
    title = next((n for n in titles if not _are_rooms(columns[n])), None)
    if title is None:
        return []
    room = next((n for n in beside if n != title and _are_rooms(columns[n])), None)
    return _named(columns, told | ({room: _ROOM} if room is not None else {}), title)


def _columns(rows: Sequence[_Cells], width: int) -> list[list[str | None]]:
    return [[cells[n] if n < len(cells) else None for cells in rows] for n in range(width)]


def is_letter(names: Sequence[str]) -> bool:
    """Whether rows begin with times, and beside titles there may be people, and what nobody knows.

    Where rooms, or both of these, have columns of their own, each row is a session of a list; but
    who speaks may stand beside the title where nothing but a room stands behind it.
    """
    placed = _ROOM in names and (_PEOPLE in names or names[-1] != _ROOM)
    if not names or names[0] not in _WHEN[:2] or placed:
        return False
    return _PEOPLE not in names or {*_WHEN, _LENGTH, "Title", _PEOPLE}.issuperset(names)


def is_clock(cells: _Cells) -> bool:
    """Whether the only cell is a time."""
    return bool(cells) and _fits(_TIME, cells, 0)


def begin_with_times(cells: _Cells) -> bool:
    """Whether several cells of a column are times."""
    return sum(bool(cell and _TIME.fullmatch(cell)) for cell in cells) >= _FEWEST


def _named(columns: Sequence[_Cells], told: Mapping[int, str], title: int) -> list[str]:
    """The names of all columns: those that are told, the title, people, and numbers of others."""
    names = [told.get(n, nameless(n + 1)) for n in range(len(columns))]
    names[title] = "Title"
    beside = (n for n in range(len(columns)) if n not in told and n != title)
    people = next((n for n in beside if _are_people(columns[n])), None)
    if people is not None:  # one in each cell, where a post stands behind a name
        several = any(has_names(_FROM.sub("", cell or "")) for cell in columns[people])
        names[people] = _PEOPLE if several else _ONE
        if names[people + 1 : people + 2] == [nameless(people + 2)]:
            names[people + 1] = _BODY if _are_bodies(columns[people + 1]) else names[people + 1]
    return names


def _fits(form: re.Pattern[str], cells: _Cells, number: int) -> bool:
    return number < len(cells) and form.fullmatch(cells[number] or "") is not None


def _are_people(cells: _Cells) -> bool:
    """Whether most cells of a column have names of people, behind a role or before a post."""
    told = (cell for cell in cells if cell and not _LATER.fullmatch(cell))
    said = [_FROM.sub("", _LED.sub("", cell)) for cell in told]
    named = (has_names(one) or has_names(one.partition(",")[0]) for one in said)
    return 2 * sum(named) > len(said)


def _are_bodies(cells: _Cells) -> bool:
    """Whether many cells of a column behind people plainly have organizations."""
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- for few tables

    said = [cell for cell in cells if cell]
    return 3 * sum(posts.holds_organization(cell, plainly=True) for cell in said) > len(said)


def _are_rooms(cells: _Cells) -> bool:
    """Whether nearly all cells of a column are called like rooms, or most where they come again."""
    from confsched.reading.programme_text.recognisers import places  # noqa: PLC0415 -- for few tables

    said = [cell.strip() for cell in cells if cell]
    likely = sum(places.likeness(cell) > _LIKELY for cell in said)
    enough = 2 if 2 * len({*said}) <= len(said) else 1.5
    return 0 < likely >= len(said) / enough


def has_names(cell: str) -> bool:
    """Whether a cell has nothing but names of people, in capitals and of two words or more."""
    named = cell.strip().removesuffix(" et al.")
    parts = _BETWEEN.split(named) if len(cell) < _LONGEST else [""]
    return all(map(_NAME.fullmatch, parts))
