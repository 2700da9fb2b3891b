"""What stands in a mapping and is told as if it stood beside it.

Entries with their session in one, and who is in it or its day beside: `{event: {…}, hosts: […]}`,
`{date: …, details: {title: …, time: …}}`. And rooms or
tracks that sessions name by their ids, in what is said of the conference: `{event: {tracks: […]},
sessions: [{trackId: …}]}`. And days in a list, each under its name: `[{Day 1: […]}, {Day 2: […]}]`.
And a conference that is the only one of a list, `{events: [{name: …, timezone: …, days: […]}]}`, or
stands under its year. And what entries say in one more mapping, whose name says nothing:
`extendedProps: {room: Hall}`. And groups that are written as pairs, `["14 May", […]]`.
"""

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence as AnySequence
from itertools import chain, product, takewhile

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.fields.changes import from_to
from confsched.formats.records.fields.conference import OCCASIONS, describes_one, field_called
from confsched.formats.records.fields.rules import rule_of
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.lists import is_kind
from confsched.formats.records.layout.places import place_in_order
from confsched.formats.records.layout.shapes import has_times, holds_times, is_timed, names_of
from confsched.formats.records.layout.slots import are_slots
from confsched.formats.tables import Last, Table
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in, rows_in
from confsched.reading.remade import become, mapping_like, sequence_like
from confsched.reading.wrapped_answers import post_with

_ABOUT = ("event", "conference")
_CALLED = frozenset((*_ABOUT, *OCCASIONS, "meeting", "info", "meta"))
_WHEN = frozenset(("date", "start", "time"))
_OF_ONE = frozenset((*_ABOUT, "events", "conferences"))
_OF_RESOURCE = frozenset(("resource id", "resource ids"))
_YEAR = pattern(r"20\d\d")
_DEEP = 4  # mappings in which a list may stand
_DAYS = 31  # of a list of days at the most
_ENVELOPES = frozenset(
    (
        *("extended props", "props", "properties", "attributes", "fields", "custom fields"),
        *("meta", "metadata", "meta data", "data", "details", "info", "frontmatter", "event"),
    )
)
_TELLING = frozenset(("start", "time", "date", "end", "duration", "room", "track", "type"))


def lay_open(root: Value) -> None:
    """Let such entries say themselves what their session says, and lists stand beside others."""
    _tell_pairs(root, _DEEP)
    if isinstance(root, Mapping):
        _open_only(root)
        _open_year(root)
        _lift(root)
        _list_slots(root)
        place_in_order(root)
        _call_rooms(root)
        _list_alone(root)
    for listed in _lists(root, _DEEP):
        items = mappings_in(listed)
        for item, name in product(items, ("acf", "meta")):
            if isinstance(item.get("title"), Mapping) and has_times(item.get(name)):
                become(item, post_with(item, name))  # of WordPress
        if name := _holder(items):
            for item in items:
                _merge(item, name)
        elif all(map(_is_of_days, items)):
            _tell_days(listed, items)
        if not listed.places.source.is_table:
            _open_inner(items)


def _open_inner(items: AnySequence[Mapping]) -> None:
    """Do the same in the entries of a list, which may be days."""
    for item in items if len(items) <= _DAYS else ():
        _open_lists(item)
    for inner in chain.from_iterable(_lists(item, 1) for item in items):
        _open_timed(inner)


def _open_lists(day: Mapping) -> None:
    """Let a list of sessions in a mapping of its own stand beside others of its day.

    `{keynotes: {slots: [{time: …, title: …}]}, rows: […]}`
    """
    for key, one in [*day.items()]:
        inner = [held for held in one.values() if held] if isinstance(one, Mapping) else []
        lists = [held for held in inner if isinstance(held, Sequence)]
        alone = len(lists) == 1 and all(held in lists or isinstance(held, str) for held in inner)
        beside = (held for name, held in day.items() if name != key)
        if alone and is_timed(names_of(lists[0])) and any(map(has_times, beside)):
            day[key] = lists[0]


def _tell_pairs(value: Value, deep: int) -> None:
    """Let a label and its list, as programs write what they keep by labels, be one group."""
    if isinstance(value, Mapping) and deep:
        for inner in value.values():
            _tell_pairs(inner, deep - 1)
    elif isinstance(value, Sequence):
        groups = list(takewhile(bool, map(_group, value)))
        if len(groups) == len(value):
            value[:] = groups


def _group(pair: Value) -> Value:
    """A group that says what it is called, of `["14 May", [{title: Boats}]]`; None of all else."""
    if not isinstance(pair, Sequence) or len(pair) != len(("label", "list")):
        return None
    label, told = pair
    if not isinstance(label, str) or not names_of(told):
        return None
    name = "day" if is_day(label) else "time" if is_time(label) else "name"
    items = ((name, label), ("sessions", told))
    return mapping_like(pair, ((key, one, pair.packed, pair.packed) for key, one in items))


def _open_timed(talks: Sequence) -> None:
    """Let talks of a session that only say when they are say as well what they are.

    So abstracts are scheduled: `{starts_at: …, ends_at: …, submission: {title: …, authors: […]}}`.
    Where others have texts under the name it is that of a room.
    """
    entries = mappings_in(talks)
    if not is_timed(entries[0]) or _is_titled(known := columns(entries[0])):
        return
    held = ((key, one) for talk in entries for key, one in talk.items() if isinstance(one, Mapping))
    named = {key for key, one in held if _holds_talk(key, one, known)}
    if any(isinstance(one.get(key), str) for one in entries for key in named):
        return
    for talk in entries if len(named & entries[0].keys()) == len(named) == 1 else ():
        _merge(talk, *named)


def _holds_talk(key: str, value: Mapping, known: AnyMapping[str, Column]) -> bool:
    """Whether there is a talk under a key; under a word for rooms, `Aula`, it is no room."""
    if key in known:
        return known[key].field == "room" and _is_told(value)
    return _is_titled(columns(value))


def _open_only(root: Mapping) -> None:
    """Let the only conference of a list, which has a zone or several days, be that of the file."""
    named = next((name for name in root if name in _OF_ONE), "")
    listed = root.get(named)
    only = listed[0] if isinstance(listed, Sequence) and len(listed) == 1 else None
    if isinstance(only, Mapping) and _is_conference(only):
        others = (one for one in root.entries() if one[0] != named)
        become(root, mapping_like(root, [*only.entries(), *others]))


def _open_year(root: Mapping) -> None:
    """Let the year that is the only key of a file be said of what stands below it."""
    year, value, key, mark = next(root.entries(), ("", None, 0, 0))
    if len(root) == 1 and _YEAR.fullmatch(year) and isinstance(value, (Mapping, Sequence)):
        inner = (
            [*value.entries()] if isinstance(value, Mapping) else [("sessions", value, key, mark)]
        )
        become(root, mapping_like(root, [*inner, ("year", year, key, key)]))


def _is_conference(value: Mapping) -> bool:
    lasting = any(column.field == "_end_date" for column in columns(value).values())
    zoned = lasting or any(field_called(name) == "timezone" for name in value)
    return zoned and describes_one(value) and any(map(_are_sessions, _lists(value, 1)))


def _are_sessions(entries: Sequence) -> bool:
    """Whether entries, or those of the lists in them, have titles and say when they are."""
    fields = {column.field for column in columns(names_of(entries)).values()}
    held = (inner for one in mappings_in(entries) for inner in _lists(one, 1))
    return ("title" in fields and not fields.isdisjoint(_WHEN)) or any(map(_are_sessions, held))


def _lift(root: Mapping) -> None:
    """Put the lists of rooms and tracks out of what is said of the conference."""
    called = (one for name, one in root.items() if compared(name) in _CALLED)
    about = next((one for one in called if isinstance(one, Mapping)), None)
    known = {section_of(name) for name in root}
    lists = [one for one in about.entries() if _is_named(one[0], one[1])] if about else []
    by_section = {section_of(one[0]): one for one in lists if section_of(one[0]) not in known}
    by_section |= {one[0]: one for one in lists if one[0] in by_section}  # `categories` too
    lifted = [*by_section.values()]
    if not lifted or about is None:
        return
    names = {one[0] for one in lifted}
    others = mapping_like(about, (one for one in about.entries() if one[0] not in names))
    become(about, others)
    become(root, mapping_like(root, [*root.entries(), *lifted]))


def _list_alone(root: Mapping) -> None:
    """Let the only session of its kind be a list of one, beside others: `keynote: {title: …}`."""
    alone = [one for one in root.items() if is_kind(one[0]) and isinstance(one[1], Mapping)]
    if alone and any(has_times(one) for one in root.values() if isinstance(one, Sequence)):
        for name, value in alone:
            if isinstance(value, Mapping) and _is_told(value):
                root[name] = sequence_like(root, [(value, value.packed)], value.packed)


def _list_slots(root: Mapping) -> None:
    """Let the times of slots under their ids be a list: `time_slots: {a: [9:00, 9:45]}`."""
    named = [(name, one) for name, one in root.items() if isinstance(one, Mapping)]
    for name, slots in named:
        times = [from_to(one) for one in slots.values()] if are_slots(name) else []
        if times and all(isinstance(one, str) and is_time(one) for one in times):
            items = [
                mapping_like(slots, [("id", key, at, at), ("time", time, mark, mark)])
                for (key, _, at, mark), time in zip(slots.entries(), times, strict=True)
            ]
            root[name] = sequence_like(slots, ((one, one.packed) for one in items), slots.packed)


def _is_told(value: Mapping) -> bool:
    """Whether a mapping says what a session is called, and when it is or who is in it."""
    return _is_titled(columns(value)) and (is_timed(value) or any(map(_are_people, value)))


def _is_titled(known: AnyMapping[str, Column]) -> bool:
    return any(column.field == "title" for column in known.values())


def _call_rooms(root: Mapping) -> None:
    """Call the resources of a calendar rooms, where its events name them by their ids."""
    listed = names_of(root.get("resources"))
    others = (names_of(value) for name, value in root.items() if name != "resources")
    if "id" not in listed or "rooms" in root or not any(map(_names_resource, others)):
        return
    named = (("rooms", *one[1:]) if one[0] == "resources" else one for one in root.entries())
    become(root, mapping_like(root, [*named]))


def _names_resource(names: Iterable[str]) -> bool:
    return not _OF_RESOURCE.isdisjoint(map(compared, names))


def _is_named(name: str, value: Value) -> bool:
    """Whether a value is a list of rooms or tracks with ids and names."""
    section = section_of(name)
    if section not in ("rooms", "tracks"):
        return False
    return {"id", "name"} <= {one.field for one in columns(names_of(value), section).values()}


def _lists(value: Value, deep: int) -> Iterator[Sequence]:
    """The lists of nothing but mappings, at the root or below mappings."""
    if isinstance(value, Sequence):
        if value and all(isinstance(one, Mapping) for one in value):
            yield value
    elif isinstance(value, Mapping) and deep:
        for inner in value.values():
            yield from _lists(inner, deep - 1)


def _is_of_days(item: Mapping) -> bool:
    """Whether all keys of an item are days, and hold what takes place on them."""
    return bool(item) and all(is_day(key) and not isinstance(item[key], str) for key in item)


def _tell_days(listed: Sequence, items: Iterable[Mapping]) -> None:
    """Let each day of a list say itself which one it is, as other days do."""
    entries = [(item, *entry) for item in items for entry in item.entries()]
    listed[:] = [
        mapping_like(item, [("day", day, key, key), ("sessions", held, key, mark)])
        for item, day, held, key, mark in entries
    ]
    listed.settle([entry[-1] for entry in entries], listed.packed)


def _holder(items: list[Mapping]) -> str:
    """Under which name all entries have their session; empty where they say when they are."""
    first = items[0]
    held = [name for name, value in first.items() if isinstance(value, Mapping)]
    fields = {column.field for column in columns(first).values()}
    on_day = "title" not in fields and not fields.isdisjoint(("date", "day"))
    if not held or is_timed(first) or not (on_day or any(map(_are_people, first))):
        return ""
    named = [name for name in held if all(map(_is_session, (one.get(name) for one in items)))]
    return named[0] if len(named) == 1 and not any(map(_holds_more, items)) else ""


def _are_people(name: str) -> bool:
    return bool(role_of(name)) or section_of(name) == "speakers"


def _is_session(value: Value) -> bool:
    if not isinstance(value, Mapping) or not is_timed(value):
        return False
    return any(column.field in ("title", "name") for column in columns(value).values())


def _holds_more(item: Mapping) -> bool:
    """Whether there are sessions beside: the one in the mapping is then what holds them."""
    return any(holds_times(value) or is_timed(names_of(value)) for value in item.values())


def _merge(item: Mapping, name: str) -> None:
    inner = item.get(name)  # not all talks need have it
    told = [*inner.entries()] if isinstance(inner, Mapping) else []
    beside = (one for one in item.entries() if one[0] != name)
    become(item, mapping_like(item, [*told, *beside]))


def envelope_rules(
    names: Iterable[str],
    items: Iterable[Value],
    columns: Callable[[Iterable[str]], dict[str, Column]],
) -> Table:
    """How such mappings are read that say where or when something is, or who is in it.

    What an entry says itself goes before.
    """
    found: dict[str, Last] = {}
    for name in names:
        inner = columns(_names_in(name, items)) if compared(name) in _ENVELOPES else {}
        told = {theirs: one for theirs, one in inner.items() if one.field != "title"}
        if any(one.role or one.field in _TELLING for one in told.values()):
            found[name] = Last({theirs: rule_of(theirs, one) for theirs, one in told.items()})
    return found


def tell_times(names: Iterable[str], rows: Value) -> bool:
    """Whether entries with titles say in such a mapping when they are: `meta: {start: 9:00}`."""
    inner = [one for one in names if compared(one) in _ENVELOPES]
    return (
        bool(inner)
        and _is_titled(columns(names))
        and any(is_timed(_names_in(one, [rows])) for one in inner)
    )


def _names_in(name: str, items: Iterable[Value]) -> list[str]:
    """The names of what stands in the mappings of a column; none where it has others."""
    told = [value for one in rows_in(items) if (value := one.get(name))]
    mappings = mappings_in(told)
    return [*dict.fromkeys(key for one in mappings for key in one)] if mappings == told else []
