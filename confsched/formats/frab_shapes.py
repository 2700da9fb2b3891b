"""In which shapes a schedule comes: whole, without its conference, or a part of one alone.

Apps and scripts keep what they need: the days, a day, the events of a day by their rooms, or events
alone. What was XML is JSON as often, with attributes in a mapping of their own: `$`, `@attributes`.
"""

from collections.abc import Mapping as AnyMapping
from typing import TypeGuard

from confsched.formats.values import listed
from confsched.reading import Mapping, Value

CONTAINERS = ("$", "@attributes", "_attributes", "attr", "attributes")  # of attributes
_EVENT = frozenset(("title", "duration", "persons"))  # what an event has, besides when it is
_WHEN = ("date", "start")
_SIGNS = ("guid", "slug", "subtitle")


def schedule_in(root: Value) -> AnyMapping[str, Value]:
    """What stands in a schedule, whether it is in one or by itself; else nothing."""
    if not isinstance(root, Mapping):
        return {}
    inside = root.get("schedule")
    return inside if isinstance(inside, Mapping) else {}


def is_xml(root: Value) -> bool:
    """Whether it is a schedule in XML, or was one; or a day of it, or a room."""
    schedule = schedule_in(root)
    if "day" in schedule:
        return "conference" in schedule or _has_events(schedule["day"])
    inside = schedule.get("days")
    if isinstance(inside, Mapping):
        return _has_events(inside.get("day"))
    return isinstance(root, Mapping) and (_has_events(root.get("day")) or _hold(root.get("room")))


def was_xml(root: Value) -> bool:
    """Whether a program made JSON of it and put attributes into mappings of their own."""
    days = listed(_whole(root).get("day"))
    return any(isinstance(day, Mapping) and _container(day) for day in days)


def _whole(root: Value) -> AnyMapping[str, Value]:
    return schedule_in(root) or (root if isinstance(root, Mapping) else {})


def _container(day: Mapping) -> bool:
    return any(isinstance(day.get(name), Mapping) for name in CONTAINERS)


def _has_events(days: Value) -> bool:
    """Whether there is an event in a room of a day: some say nothing of the conference."""
    mappings = (day for day in listed(days) if isinstance(day, Mapping))
    return any(_hold(day.get("room")) or _hold(day.get("rooms"), "room") for day in mappings)


def _hold(rooms: Value, inside: str = "event") -> bool:
    """Whether any of several rooms has events; or what holds rooms has some."""
    return any(isinstance(room, Mapping) and inside in room for room in listed(rooms))


def is_json(root: Value) -> bool:
    """Whether it is a schedule in JSON: one of a conference, or one whose days have rooms."""
    schedule = schedule_in(root)
    conference = schedule.get("conference")
    known = {"days", "events"}
    if isinstance(conference, Mapping):
        return not (known.isdisjoint(conference) and known.isdisjoint(schedule))
    return are_days(schedule.get("days")) or _is_bare(root)


def _is_bare(root: Value) -> bool:
    """Whether it is what stands in a schedule, and is in none; its days have rooms."""
    conference = root.get("conference") if isinstance(root, Mapping) else None
    if not isinstance(root, Mapping) or not isinstance(conference, Mapping):
        return False
    days = listed(conference.get("days")) or listed(root.get("days"))
    return any(isinstance(day, Mapping) and isinstance(day.get("rooms"), Mapping) for day in days)


def are_days(value: Value) -> bool:
    """Whether it is a list of days, or one, in whose rooms there are events."""
    return any(isinstance(day, Mapping) and are_rooms(day.get("rooms")) for day in listed(value))


def are_events(value: Value) -> bool:
    """Whether it is a list of events, or one, with what nobody else's lists have."""
    first = next(iter(listed(value)), None)
    return _is_event(first) and any(name in first for name in _SIGNS)


def are_rooms(value: Value) -> bool:
    """Whether it is a mapping of rooms in which there are events."""
    rooms = value.values() if isinstance(value, Mapping) else ()
    return any(_is_event(event) for room in rooms if isinstance(room, list) for event in room[:1])


def _is_event(value: Value) -> TypeGuard[Mapping]:
    return (
        isinstance(value, Mapping)
        and value.keys() >= _EVENT
        and any(name in value for name in _WHEN)
    )
