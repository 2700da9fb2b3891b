"""Rows of which each session is nothing but a text: one for each room, or several in a list.

`{time: 9:00, Hall A: Boats, Hall B: Knots}`, `{time: 9:00, activities: [Of boats, Of knots]}`. Each
becomes a session of its row, as others have them. A list of heads beside the rows, one for each of
their keys, says how the rooms are called: `columns: [Time, Hall A, Hall B]`. A list of rooms does
so as well, and some of the cells may be sessions that say more than a title. Days may stand in the
place of rooms, and the cells of a row in a list. Texts may say themselves when they are, in any
list: `[9:00 Of boats, 10:00 Of knots]`, or stand under their times: `{9:00: Of boats}`.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.likely import is_track, place_likeness, times_in
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.fields.title_lines import timed_line
from confsched.formats.records.layout.day_names import day_in, is_day
from confsched.formats.records.layout.shapes import names_of
from confsched.formats.records.layout.sides import numbered_place, sides_in
from confsched.formats.texts import are_texts
from confsched.formats.values import listed
from confsched.formats.when import BEGINS
from confsched.patterns import pattern
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading import Sequence as List
from confsched.reading.remade import Item, become, mapping_like, sequence_like
from confsched.text.title_words import BREAKS, NO_TALKS
from confsched.text.titles import plain_type

_LISTS = frozenset(("list", "lista"))  # of anything, and in a slot of what is on then
_LANGUAGE = 2  # letters
_HOLDERS = frozenset(("rooms", "tracks", "sessions"))  # of titles by their rooms
_LIKELY = 0.3  # that a name is one of a room
_WORD = pattern(r"[^\W\d_]{2}")
_HOUR = pattern(r"\d|1\d|2[0-4]")
_DIGIT = pattern(r"\d")
_EDGES = " -–—|:,;.()[]"  # of what stands beside a time


def tell_texts(
    value: Value, heads: Sequence[Value] = (), rooms: frozenset[str] = frozenset()
) -> None:
    """Make sessions of the texts in such rows, at any depth; all else stays."""
    if isinstance(value, Mapping):
        _tell_timed(value)
        held = [(key, below) for key, below in value.items() if below and type(below) is not str]
        lists = [below for _, below in held if isinstance(below, List) and are_texts(below)]
        rooms = rooms.union(*(_names(*item) for item in held))
        for _, below in held:
            tell_texts(below, lists[0] if lists else (), rooms)
    elif isinstance(value, List) and not value.places.source.is_table:
        _name_cells(value, heads)
        for one in value:
            tell_texts(one, (), rooms)
        title = _title_of(tuple(names_of(value)))
        rows = [one for one in mappings_in(value) if not (title and one.get(title))]
        names = dict.fromkeys(name for row in rows for name in row if name != title)
        if len(value) > 1 and _are_slots(tuple(names)):
            for row in rows:
                _open_titles(row)
            places = _places([*names], rows, heads, rooms, among=len(rows) < len(value))
            _tell(rows, [*names], places)


def _tell_timed(holder: Mapping) -> None:
    """Make sessions of texts in lists all of which begin with a time, unless they are prose.

    In a session of its own these are the times of it, and the words beside them stay with each.
    """
    timed = [(key, one) for key, one in holder.items() if _at_times(one, 1, among=True)]
    several = any(_at_times(one) for _, one in timed)
    for key, value in timed:
        if sessions := _at_times(value, 1 if several or is_day(key) else 2, among=several):
            holder[key] = sequence_like(holder, sessions, holder.mark(key))
    held = ((key, texts) for key, texts in holder.items() if isinstance(texts, List))
    lists = [
        (key, texts)
        for key, texts in held
        if are_texts(texts) and any(map(_DIGIT.search, map(str, texts[:1])))
    ]
    named = columns(holder).items() if lists else ()
    own = {of.field for name, of in named if isinstance(holder[name], str)}
    for key, texts in lists:
        told = [_parted(key, str(text).strip(), own) for text in texts]
        if all(told):
            listed = (
                (mapping_like(texts, ((*one, at, at) for one in parts), at), at)
                for parts, at in zip(told, texts.all_marks(), strict=True)
            )
            holder[key] = sequence_like(texts, listed, texts.packed)


def _at_times(value: Value, least: int = 2, *, among: bool = False) -> list[tuple[Value, int]]:
    """Sessions of what stands under times of day in a mapping, or in a list with one for each.

    A mapping is read as it is where all in it says more than a title, but `among` others. Some may
    be hours: `14`. One alone is a session beside groups that have several, as is that of a day.
    """
    if isinstance(value, str):
        return []  # most values
    slots = mappings_in([value] if isinstance(value, Mapping) else listed(value))
    if not all(_HOUR.fullmatch(name) or is_time(name) for slot in slots for name in slot):
        return []
    if all(_HOUR.fullmatch(name) for slot in slots for name in slot):
        return []
    told = [item for slot in slots for item in slot.entries()]
    names = (name for one in mappings_in(one[1] for one in told) for name in one)
    title = _title_of((*dict.fromkeys(names),)) or "title"
    plain = among or any(isinstance(one[1], str) for one in told)
    fits = plain if isinstance(value, Mapping) else len(told) == len(listed(value))
    return [
        (mapping_like(slots[0], [("time", name, at, at), *_said(one, mark, title)], at), at)
        for name, under, at, mark in (told if fits and len(told) >= least else ())
        for one in listed(under)
    ]


def _parted(key: str, text: str, own: set[str]) -> list[tuple[str, str]]:
    """The time of a text under a key, beside texts of fields, and what else it says, if it does."""
    column = columns([key]).get(key)
    field = column.field if column else ""
    if "title" in own and field in BEGINS and own.isdisjoint(BEGINS):
        times = [*times_in(text)]
        start, end = (times[0].start, times[0].end) if len(times) == 1 else (0, 0)
        beside = f"{text[:start]} {text[end:]}".strip(_EDGES)
        told = beside or (times and times[0].last)  # a start and an end may be a list of two
        return [("time", text[start:end].strip()), ("subtitle", beside)] if end and told else []
    time, title = timed_line(text)
    may_be = field == "title" or section_of(key) or ("title" not in own and field in ("", "time"))
    return [("time", time), ("title", title)] if may_be and title and not is_day(title) else []


def _name_cells(rows: List, heads: Sequence[Value]) -> None:
    """Let cells that each row has in a list stand under the heads beside: `{cells: [A, B]}`."""
    listed = mappings_in(rows) if len(heads) > 1 else []
    name = next((key for key in listed[0] if are_texts(listed[0][key])), "") if listed else ""
    cells = [cells for row in listed if isinstance(cells := row.get(name), List)]
    if not name or len(cells) < len(rows) or {len(heads)} != {*map(len, cells)}:
        return
    for row, texts in zip(listed, cells, strict=True):
        told = zip(map(str, heads), texts, texts.all_marks(), strict=True)
        under = [(head, cell, mark, mark) for head, cell, mark in told]
        others = (one for one in row.entries() if one[0] != name)
        become(row, mapping_like(row, [*others, *under]))


def _names(key: str, value: Value) -> set[str]:
    """What rooms are called in a list of them."""
    if not isinstance(value, List) or section_of(key) != "rooms":
        return set()
    return {str(one.get("name") if isinstance(one, Mapping) else one) for one in value}


@lru_cache(maxsize=256)
def _title_of(names: tuple[str, ...]) -> str:
    """The field that is the title of rows; those that have one are sessions themselves."""
    return next((name for name, one in columns(names).items() if one.field == "title"), "")


@lru_cache(maxsize=256)
def _are_slots(names: tuple[str, ...]) -> bool:
    """Whether rows with such fields say when something is, and not what, nor who is in it."""
    fields = {column.field for column in columns(names).values()}
    return "title" not in fields and not fields.isdisjoint(BEGINS) and not sides_in(names)


def _open_titles(row: Mapping) -> None:
    """Let titles under their rooms in a mapping be sessions: `rooms: {Hall A: Boats, …}`."""
    held = [(key, below) for key, below in row.items() if isinstance(below, Mapping) and below]
    for key, below in held:
        texts = all(isinstance(one, str) for one in below.values())
        told = texts and max(map(len, below)) > _LANGUAGE  # no `track: {en: Water}`
        if told and key.endswith("s") and section_of(key) in _HOLDERS and not columns(below):
            talks = _told(below, {name: name for name in below})
            become(row, mapping_like(row, (*_without(row, key), *talks)))


def _without(row: Mapping, key: str) -> Iterator[Item]:
    return (one for one in row.entries() if one[0] != key)


def _tell(rows: Sequence[Mapping], names: Sequence[str], places: dict[str, str]) -> None:
    lists = [name for name in names if section_of(name) == "sessions"]
    told = any(_are_titles(row.get(name) for row in rows) for name in lists)
    if places or told or not _LISTS.isdisjoint(names):
        for row in rows:
            become(row, mapping_like(row, [*_told(row, places)]))


def _places(
    names: Sequence[str],
    rows: Iterable[Mapping],
    heads: Sequence[Value],
    rooms: frozenset[str],
    *,
    among: bool,
) -> dict[str, str]:
    """How the rooms are called under whose keys rows have texts; none where it may be no room."""
    called = dict(zip(names, map(str, heads), strict=True)) if len(names) == len(heads) else {}
    known = columns(names)
    free = [name for name in names if name not in known and not section_of(name)]
    found = {name: _place(called.get(name, name)) or _place(name) for name in free}
    found |= {name: name for name in names if name in rooms}
    places = {name: place for name, place in found.items() if place}
    if among and all(map(numbered_place, places)):
        return {}  # which lists have below others
    if places:
        places |= {name: name for name in free if name not in places and _has_talks(name, rows)}
    told = [cell for row in rows for name in places if (cell := row.get(name))]
    texts = [one for one in told if isinstance(one, str)]
    alone = len(free) == 1  # nothing else could be the title
    # rows of mappings alone are read as they are, but for those among rows with titles
    plain = any(map(_WORD.search, texts) if texts else [among or alone])
    plain = plain and not any(isinstance(one, List) for one in told)
    return places if plain and (alone or len(places) > 1) else {}


def _has_talks(name: str, rows: Iterable[Mapping]) -> bool:
    """Whether nothing but sessions with titles stands under a key: it is a room beside others."""
    cells = [cell for row in rows if (cell := row.get(name))]
    return bool(cells) and all(isinstance(one, Mapping) and _title_of(tuple(one)) for one in cells)


@lru_cache(maxsize=1024)
def _place(name: str) -> str:
    """The room, the track or the day that a key is called like; empty for what is none."""
    plain = is_track(name) or place_likeness(name) > _LIKELY or is_day(name)
    return name if plain else numbered_place(name)


def _are_titles(values: Iterable[Value]) -> bool:
    """Whether values are lists of titles, some perhaps with more told; words alone may be ids."""
    held = [_texts_in(one) for one in values if one]
    titles = [text for texts in held for text in texts]
    return all(held) and 2 * sum(" " in one for one in titles) > len(titles)


def _texts_in(value: Value) -> list[str]:
    """The texts among what is listed; none where anything else has no title of its own."""
    items = listed(value)
    others = [one for one in items if not isinstance(one, str)]
    titled = all(isinstance(one, Mapping) and _title_of(tuple(one)) for one in others)
    return [one for one in items if isinstance(one, str)] if titled else []


def _told(row: Mapping, places: dict[str, str]) -> Iterator[Item]:
    """What a row says, with sessions for its texts."""
    placed: list[tuple[Value, int]] = []
    cells = [cell for name in places if (cell := row.get(name))]
    shared = _is_for_all(cells) and not any(map(is_day, places.values()))
    for name, value, key_mark, mark in row.entries():
        key = "sessions" if name in _LISTS else name
        if key in places:
            place = "all" if shared else places[key], key_mark
            new = value and not (shared and placed)
            placed += [(_session(row, value, mark, place), mark)] if new else []
        elif isinstance(value, List) and section_of(key) == "sessions" and _texts_in(value):
            items = zip(value, value.all_marks(), strict=True)
            told = ((_session(row, one, at), at) for one, at in items)
            yield key, sequence_like(value, told, mark), key_mark, mark
        else:
            yield key, value, key_mark, mark
    if placed:
        at = placed[0][1]
        yield "sessions", sequence_like(row, placed, at), at, at


def _is_for_all(cells: Sequence[Value]) -> bool:
    """Whether the same stands in all rooms that is for everybody, as a break or an opening is.

    In one room alone a break is for everybody, and nothing else.
    """
    told = [one.strip().casefold() for one in cells if isinstance(one, str)]
    kinds = NO_TALKS if len(told) > 1 else BREAKS
    return len(told) == len(cells) and len({*told}) == 1 and plain_type(told[0]) in kinds


def _session(row: Mapping, cell: Value, mark: int, place: tuple[str, int] = ("", 0)) -> Mapping:
    """A session that is called by a text, and perhaps the room or the track that it is in."""
    name, at = place
    items = _said(cell, mark)
    day = day_in(name)
    field = "day" if day else "track" if is_track(name) else "room"
    items += [(field, day or name, at, at)] if name else []
    return mapping_like(row, items, mark)


def _said(cell: Value, mark: int, title: str = "title") -> list[Item]:
    """What a cell says of its session: its title, unless it says more."""
    return [*cell.entries()] if isinstance(cell, Mapping) else [(title, cell, mark, mark)]
