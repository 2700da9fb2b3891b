"""In which shapes a schedule comes: whole, without its conference, or a part of one alone.

Apps and scripts keep what they need: the days, a day, the events of a day by their rooms, or events
alone.
"""

from collections.abc import Callable, Iterator
from collections.abc import Mapping as AnyMapping
from itertools import chain, islice
from typing import TypeGuard

from confsched.formats.values import listed
from confsched.reading import Mapping, Sequence, Value, mappings_in

_INSIDE = frozenset(("room", "rooms", "event"))  # of a day in XML
_EVENT = frozenset(("duration", "persons"))  # what an event has, besides a title and when it is
_WHEN, _LENGTH = frozenset(("date", "start")), frozenset(("duration", "end"))
# or some of these, which lists of others have not
_OWN = frozenset(("guid", "subtitle", "logo", "recording_license", "do_not_record", "attachments"))
_SOME = 2
EVENTS = ("events", "event", "talks", "sessions")  # of a room, or of a day
_WITHOUT_DAYS = frozenset(("conference", "generator", "version", "@noNamespaceSchemaLocation"))
_HELD = frozenset(("rooms", *EVENTS))
_TOLD = frozenset(("schedule", "conference", "days", "day"))  # one of these a schedule has
_MOST = 60  # days or rooms that are looked at
_DEEP, _FEW = 2, 8  # mappings and lists of one around a schedule, and what they hold
_BESIDE = "#"  # the way to what stands in a list beside others
_SIGNS = frozenset(("guid", "slug", "subtitle"))
ACRONYM = "acronym"  # of a conference
_LISTS = frozenset(("rooms", "tracks", "persons", ACRONYM))


def schedule_in(root: Value) -> AnyMapping[str, Value]:
    """What stands in a schedule, whether it is in one or by itself; else nothing."""
    if not isinstance(root, Mapping):
        return {}
    inside = root.get("schedule")
    return inside if isinstance(inside, Mapping) else {}


def is_xml(root: Value) -> bool:
    """Whether it is a schedule in XML, or was one; or a day of it, or a room."""
    schedule, whole = schedule_in(root), _whole(root)
    days = whole.get("days")
    inside = {*whole, *days} if isinstance(days, Mapping) else {*whole}
    held = "conference" in whole and not inside.isdisjoint(("day", "event"))
    if held and (schedule or has_elements(root)):
        return True
    told = schedule.get("conference")
    if isinstance(told, Mapping) and schedule.keys() <= _WITHOUT_DAYS:
        return told.places.source.is_marked_up  # nothing is released yet
    return _has_days(_whole(root)) or (isinstance(root, Mapping) and _hold(root.get("room")))


def _has_days(schedule: AnyMapping[str, Value]) -> bool:
    """Whether there are days with events in a schedule, or in what it says of the conference."""
    inner = [schedule, schedule.get("days"), schedule.get("conference")]
    conference = schedule.get("conference")
    inner.append(conference.get("days") if isinstance(conference, Mapping) else None)
    return any(
        _has_events(one["day"]) for one in inner if isinstance(one, Mapping) and "day" in one
    )


def around(root: Value, fits: Callable[[Value], bool]) -> tuple[tuple[str, ...], Mapping] | None:
    """The keys on the way to the one schedule in an answer or an element, and the schedule.

    A list in which it is alone has none. None where there is no schedule, or several.
    """
    found = [*islice(schedules(root, fits), 2)]
    return found[0] if len(found) == 1 and _BESIDE not in found[0][0] else None


def schedules(
    root: Value, fits: Callable[[Value], bool], deep: int = _DEEP
) -> Iterator[tuple[tuple[str, ...], Mapping]]:
    """All schedules that stand in an answer or an element, with the keys on the way to each."""
    if isinstance(root, Mapping) and not _TOLD.isdisjoint(root) and fits(root):
        yield (), root
        return
    for key, value in _held(root) if deep else ():
        for way, schedule in schedules(value, fits, deep - 1):
            yield (key, *way) if key else way, schedule


def _held(root: Value) -> Iterator[tuple[str, Value]]:
    """What stands in an envelope, which says little besides."""
    if isinstance(root, Sequence) and len(root) <= _FEW:
        yield from (("" if len(root) == 1 else _BESIDE, one) for one in root)
    elif isinstance(root, Mapping) and len(root) <= _FEW:
        yield from root.items()


def has_elements(root: Value) -> bool:
    """Whether days stand in a schedule as elements of XML do, with rooms or events in them."""
    whole = _whole(root)
    inside = _alone(whole.get("days"))
    days = inside.get("day") if isinstance(inside, Mapping) else whole.get("day")
    return any(isinstance(day, Mapping) and _is_element(day) for day in listed(days))


def _is_element(day: Mapping) -> bool:
    events = _alone(day.get("events"))
    return not _INSIDE.isdisjoint(day) or (isinstance(events, Mapping) and "event" in events)


def _alone(value: Value) -> Value:
    """What stands in a list of one, as programs write every element, or the value itself."""
    return value[0] if isinstance(value, Sequence) and len(value) == 1 else value


def elements_in(root: Value, name: str) -> Iterator[Value]:
    """All elements of a name in a schedule of XML, wherever they stand."""
    for key, value in root.items() if isinstance(root, Mapping) else ():
        if key == name:
            yield from listed(value)
        elif not isinstance(value, str):
            yield from chain.from_iterable(elements_in(one, name) for one in listed(value))


def _whole(root: Value) -> AnyMapping[str, Value]:
    return schedule_in(root) or (root if isinstance(root, Mapping) else {})


def _has_events(days: Value) -> bool:
    """Whether there is an event in a room of a day: some say nothing of the conference."""
    mappings = (day for day in listed(days) if isinstance(day, Mapping))
    return any(
        _hold(day.get("room"))
        or any(_hold(one.get("room")) for one in mappings_in(listed(day.get("rooms"))))
        or any(map(_is_event, listed(day.get("event"))[:1]))
        for day in mappings
    )


def _hold(rooms: Value) -> bool:
    """Whether any of several rooms has events, which may stand in an element of their own."""
    found = mappings_in(listed(rooms))
    return any("event" in one for room in found for one in mappings_in([room, room.get("events")]))


def is_json(root: Value) -> bool:
    """Whether it is a schedule in JSON: one of a conference, or one whose days have rooms.

    It may be in no mapping of its own, and its days in what it says of the conference.
    """
    schedule = schedule_in(root)
    conference = schedule.get("conference")
    if not isinstance(conference, Mapping):
        return are_days(schedule.get("days")) or _is_bare(root)
    events, days = schedule.get("events"), mappings_in(listed(schedule.get("days")))
    others = any("date" in day and _HELD.isdisjoint(day) for day in days)
    own = are_events(events) or are_events_by_key(events) or ("days" in schedule and not others)
    return own or not {"days", "events"}.isdisjoint(conference)


def _is_bare(root: Value) -> bool:
    """Whether it is what stands in a schedule, and is in none: days with rooms, or events."""
    conference = root.get("conference") if isinstance(root, Mapping) else None
    if not isinstance(root, Mapping) or not isinstance(conference, Mapping):
        return is_conference(root) or _has_lists(root)
    days = [*listed(conference.get("days")), *listed(root.get("days"))]
    return (
        any(isinstance(day, Mapping) and isinstance(day.get("rooms"), Mapping) for day in days)
        or are_days(conference.get("days"))
        or are_events(root.get("events"))
    )


def _has_lists(root: Value) -> bool:
    """Whether events stand beside lists of what they name, or are those of a conference.

    What has a date is a day that holds them.
    """
    if not isinstance(root, Mapping) or _LISTS.isdisjoint(root) or "date" in root:
        return False
    return are_events(root.get("events")) and not are_rooms(root.get("rooms"))


def is_conference(root: Value) -> bool:
    """Whether it is what a schedule says of the conference, with its days."""
    return isinstance(root, Mapping) and "days" in root and are_days(root["days"])


def are_days(value: Value) -> bool:
    """Whether it is a list of days, or one, with events, or a mapping of days by their dates."""
    return any(map(is_day, listed(value)[:_MOST])) or are_days_by_key(value)


def is_day(value: Value) -> bool:
    """Whether it is a day: there are events in its rooms, or in itself."""
    if not isinstance(value, Mapping) or _HELD.isdisjoint(value):
        return False
    return are_rooms(value.get("rooms")) or any(map(_is_event, events_in(value)[:1]))


def are_days_by_key(value: Value) -> bool:
    """Whether it is a mapping of days by their dates or numbers; or of their rooms alone."""
    days = islice(value.values(), _MOST) if isinstance(value, Mapping) else ()
    return any(isinstance(day, Mapping) and (is_day(day) or are_rooms(day)) for day in days)


def events_in(value: Value) -> list[Value]:
    """The events of a room or a day, which are a list or stand in it."""
    if isinstance(value, Mapping):
        value = next((value[name] for name in EVENTS if name in value), None)
    return listed(value)


def are_events(value: Value) -> bool:
    """Whether it is a list of events, or one, with what nobody else's lists have."""
    first = next(iter(listed(value)), None)
    return _is_event(first) and any(name in first for name in _SIGNS)


def is_entry(value: Value) -> bool:
    """Whether it is one event or one day alone."""
    return isinstance(value, Mapping) and (are_events(value) or is_day(value))


def are_events_by_key(value: Value) -> bool:
    """Whether it is a mapping of events, by their ids."""
    first = next(iter(value.values()), None) if isinstance(value, Mapping) else None
    return isinstance(first, Mapping) and "title" in first and not _SIGNS.isdisjoint(first)


def are_rooms(value: Value) -> bool:
    """Whether these are rooms in which there are events, by their names or in a list."""
    rooms = (
        [*islice(value.values(), _MOST)] if isinstance(value, Mapping) else listed(value)[:_MOST]
    )
    held = (events_in(room) for room in rooms if isinstance(room, Mapping | Sequence))
    return any(_is_event(event) for events in held for event in events[:1])


def _is_event(value: Value) -> TypeGuard[Mapping]:
    if not isinstance(value, Mapping) or "title" not in value or _WHEN.isdisjoint(value):
        return False
    return value.keys() >= _EVENT or (
        not _LENGTH.isdisjoint(value) and len(_OWN.intersection(value)) >= _SOME
    )
