"""Lines with slashes or bars: rows of a table whose head says so, and sessions side by side.

`Time / Session / Speaker` above `9:00 / Boats / Ada Sample`, `Time | Hall A | Attic` above `9:00 |
Boats | Nets`, and `9:00 Breakouts: Boats (Room A) / Nets (Room B)`. And those with dots between a
time, a title and who speaks.
"""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.recognisers.clocks import holds_time
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.titles import are_beside
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.programme import COLUMN_FIELDS, FIELDS

_SLASH = pattern(r" / ?(?=\S)| /$")
_BAR = pattern(r" ?\| ?")
_DOT = pattern(r"(?<=\S) [·•](?= \S)")
_COLON = pattern(r":\s+(?=\S)")
_APART = pattern(r"\s+/\s+|;\s+")
_LETTERED = pattern(r"\s\(?([a-h])\)\s+(?=\S)")
_PLACED = pattern(r"\S.*\(([^()]+)\)")
_SEVERAL = pattern(r"\(s\)|\W+$")
_CELLS = 3
_LEAST = 2  # sessions at one time
_LONGEST = 400  # characters of a line


def with_slashed_rows(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with tabs in the place of slashes below a head that has them too."""
    heads = [number for number, raw in enumerate(raws) if " / " in raw.text and _is_head(raw.text)]
    if not heads:
        return raws
    marks = len(_SLASH.findall(raws[heads[0]].text))
    above, rows = raws[: heads[0]], raws[heads[0] :]
    return [*above, *(raw._replace(text=_tabbed(raw.text, marks)) for raw in rows)]


def _is_head(text: str) -> bool:
    cells = [folded(_SEVERAL.sub("", cell.strip())) for cell in text.split(" / ")]
    return len(cells) >= _CELLS and all(cell in FIELDS or role_of(cell) for cell in cells)


def _tabbed(text: str, marks: int) -> str:
    """A row with tabs, as long as it was."""
    return _SLASH.sub(lambda mark: "\t".center(len(mark[0])), text, count=marks)


def with_barred_grids(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with tabs for the bars of rows below `Time | Hall A | Attic`."""
    grids = {
        number: end for number, raw in enumerate(raws) if (end := _grid_end(raws, number, raw))
    }
    if not grids:
        return raws
    rows = {number for head, end in grids.items() for number in range(head, end)}
    return [
        raw._replace(text=_BAR.sub(lambda bar: "\t".center(len(bar[0])), raw.text))
        if number in rows
        else raw
        for number, raw in enumerate(raws)
    ]


def _grid_end(raws: Sequence[Raw], head: int, raw: Raw) -> int:
    """Where the rows end below a line that heads times and several rooms; 0 where it does not."""
    first, *others = [folded(cell.strip()) for cell in raw.text.split("|")]
    if len(others) < _LEAST or FIELDS.get(first) != "time" or not _are_rooms(others):
        return 0
    below = range(head + 1, len(raws))
    end = next((n for n in below if raws[n].text.count("|") != len(others)), len(raws))
    timed = sum(holds_time(raws[n].text.partition("|")[0]) for n in range(head + 1, end))
    return end if timed >= _LEAST else 0


def _are_rooms(heads: Sequence[str]) -> bool:
    """Whether columns are called by nothing that a session has: no `Title`, no `Chair`."""
    return all(heads) and not any(head in COLUMN_FIELDS or role_of(head) for head in heads)


def with_dots_as_bars(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with bars for the dots in `9:00 Track A · Boats · Ada Sample`."""
    timed = [len(_DOT.findall(raw.text)) > 1 and holds_time(raw.text) for raw in raws]
    if sum(timed) < _LEAST:
        return raws
    dotted = (" |" if holds_time(raw.text) else None for raw in raws)
    return [
        raw._replace(text=_DOT.sub(bar, raw.text)) if bar else raw
        for bar, raw in zip(dotted, raws, strict=True)
    ]


def with_choices(raws: Sequence[Raw]) -> Iterator[Raw]:
    """The lines of a text, with those apart that one line says are in a room each."""
    for raw in raws:
        if ")" in raw.text and len(raw.text) < _LONGEST and holds_time(raw.text):
            yield from _choices(raw)
        else:
            yield raw


def _choices(raw: Raw) -> Iterator[Raw]:
    letters = [*_LETTERED.finditer(raw.text)]
    told = "".join(match[1] for match in letters)
    head = raw.text[: letters[0].start()].rstrip() if letters else ""
    led = head.endswith(":") or are_beside(head)  # and no `Shall we a) wait or b) act?`
    if len(told) >= _LEAST and "abcdefgh".startswith(told) and led:
        yield raw._replace(text=head.rstrip(" :"))
        ends = [*(match.start() for match in letters[1:]), len(raw.text)]
        for match, end in zip(letters, ends, strict=True):
            begin = match.start() + 1
            yield Raw(raw.text[begin:end].rstrip(" ;,"), raw.start + begin, 0)
        return
    for colon in _COLON.finditer(raw.text):
        parts = [*_parts(raw, colon.end())]
        placed = [_PLACED.fullmatch(part.text) for part in parts]
        rooms = [match is not None and is_room(match[1]) for match in placed]
        if len(parts) >= _LEAST and all(rooms):
            yield raw._replace(text=raw.text[: colon.start()])
            yield from parts
            return
    yield raw


def _parts(raw: Raw, start: int) -> Iterator[Raw]:
    for mark in [*_APART.finditer(raw.text, start), None]:
        end = mark.start() if mark is not None else len(raw.text)
        yield Raw(raw.text[start:end].rstrip(), raw.start + start, 0)
        start = mark.end() if mark is not None else end
