"""What days, slots, rooms and other groups of a file say of the sessions that stand in them."""

from collections.abc import Iterable

from confsched.formats.day_texts import Found, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import columns, compared, section_of
from confsched.formats.record_people import field_of
from confsched.formats.record_rules import rule_of
from confsched.formats.record_times import day_named
from confsched.formats.tables import Entry, Rule, Table, Within
from confsched.formats.types import known_type
from confsched.reading.workbook import Workbook

OF_GROUP = {"rooms": "room", "tracks": "track"}
_SAID = "_said/"
_DATES = ("date", "day", "datum", "jour", "fecha", "day date", "start date")
_LABELS = (*_DATES, "title", "name", "label")
_TIMES = ("start", "time", "end", "duration")
_FIELDS = (*_TIMES, "room", "track", "type")


def group_rule(key: str, names: Iterable[str], name: str, rule: Rule) -> Rule:
    """How a group is read that has a list of sessions under a name.

    A room or a track is an entry itself; a day, a slot and what a group says of rooms, tracks and
    whoever leads it is what its sessions say.
    """
    section = section_of(key)
    rest = [one for one in names if one != name]
    if section in OF_GROUP:
        found = columns(rest, section)
        return Entry(section, {one: rule_of(one, of) for one, of in found.items()} | {name: rule})
    labels = sorted(
        (one for one in rest if compared(one) in _LABELS),
        key=lambda one: _LABELS.index(compared(one)),
    )
    table = {**_said(rest), **dict.fromkeys(labels[:1], "_list"), name: rule}
    return Within(table, _keep)


def _said(names: list[str]) -> Table:
    """What a group says of all of its sessions; the hours of a day are none of theirs."""
    is_day = any(compared(one) in _DATES for one in names)
    table: dict[str, Rule] = {}
    for name, column in columns(names).items():
        if column.role and column.role != "speaker" and column.field == "name":
            table[name] = _SAID + field_of(column)
        elif column.field in _FIELDS and not (is_day and column.field in _TIMES):
            table[name] = _SAID + column.field
    return table


def _keep(group: Draft) -> None:
    """Keep what a group says besides, which is no entry."""
    above = group
    while above.above is not None:
        above = above.above
    for name, put in group.extra.items():
        above.leave(name, *put)


def from_groups(session: Draft) -> None:
    """Say of a session what the groups above it say; its own time is not that of its slot."""
    timed = not session.fields.keys().isdisjoint(_TIMES)
    above = session.above
    while above is not None:
        for name, put in above.fields.items():
            field = name.removeprefix(_SAID)
            if field != name and not (timed and field in _TIMES):
                session.put(field, *put)
        above = above.above


def from_labels(sessions: Iterable[Draft]) -> None:
    """Say what the names of lists say that are no days: types, rooms, or one of several tracks."""
    listed = [one for one in sessions if _is_told(one)]
    names = {one.text("_list"): None for one in listed}
    numbers = {name: n for n, name in enumerate(filter(_has_no_year, names), 1)}
    for session in listed:
        put = session.fields["_list"]
        name = str(put.value)
        if not day_named(name):
            del session.fields["_list"]
            _say(session, put, numbers.get(name, 0), several=len(names) > 1)


def _is_told(session: Draft) -> bool:
    return bool(session.text("_list")) and not isinstance(session.places.source, Workbook)


def _has_no_year(name: str) -> Found | None:
    """What a date says that is one but for its year: `Monday 22nd November`."""
    found = split_date(f"{name.strip(' .,')} 2000")
    return found if found is not None and not found.rest else None


def _say(session: Draft, put: Put, number: int, *, several: bool) -> None:
    from confsched.reading.programme_text.places import likeness  # noqa: PLC0415 -- for groups only

    name = str(put.value)
    if number:
        found = _has_no_year(name)
        session.put("day", *put.holding((found and found.weekday) or str(number)))
        session.leave("date", *put)
    elif kind := known_type(name):
        session.put("type", *put.holding(kind))
    elif likeness(name) >= 0.5:
        session.put("room", *put)
    elif several and not section_of(name) and "track" not in session.fields:
        session.put("track", *put)
    else:
        session.leave("group", *put)
