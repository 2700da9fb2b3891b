"""What a conference says, as plain values by section and id: neither places nor layout.

The days are a section of their own, by date: they are added and changed one by one.
"""

from collections.abc import Mapping
from typing import TypeAlias

from confsched.editing.scalars import Plain
from confsched.model.conference import Conference, Raw
from confsched.model.dates import parse_date, parse_date_span
from confsched.model.texts import BadText
from confsched.reading import Value
from confsched.schedule.entities import ROLES

Fields: TypeAlias = dict[str, Plain]
Programme: TypeAlias = dict[str, dict[str, Fields]]

CONFERENCE = "conference"
DAYS = "days"
LISTED = ("rooms", "tracks", "types", "speakers", "sessions")
SECTIONS = (CONFERENCE, DAYS, *LISTED)
# by section the fields of a session that name its entries
REFERENCES = {
    "rooms": ("room", "rooms"),
    "tracks": ("track",),
    "types": ("type",),
    "speakers": ("speakers", *ROLES),
}
BETWEEN = {"sessions": ("after", "not_with")}


def empty() -> Programme:
    """A programme in which nothing is said."""
    return {section: {} for section in SECTIONS}


def programme_of(conference: Conference) -> Programme:
    """What some files say, unresolved; what is nothing is left out."""
    fields = fields_of(conference.origin.mapping)
    days = days_of(fields.get(DAYS, ()))
    if days is not None:
        fields.pop(DAYS, None)
    result = {CONFERENCE: {CONFERENCE: fields}, DAYS: days or {}}
    for section in LISTED:
        raws: dict[str, Raw] = getattr(conference, section)
        result[section] = {identifier: _entry(raw) for identifier, raw in raws.items()}
    return result


def _entry(raw: Raw) -> Fields:
    fields = fields_of(raw.origin.mapping)
    fields.pop("id", None)
    return {"type": "panel", **fields} if raw.section == "panels" else fields


def fields_of(mapping: Mapping[str, Value]) -> Fields:
    """The fields of an entry that say something."""
    return {name: found for name, value in mapping.items() if (found := plain(value)) is not None}


def plain(value: Value) -> Plain | None:
    """A value without its places; nothing where there is nothing in it."""
    if isinstance(value, Mapping):
        return fields_of(value) or None
    if isinstance(value, list):
        return [found for item in value if (found := plain(item)) is not None] or None
    return value


def days_of(value: Plain) -> dict[str, Fields] | None:
    """The days that a field lists, by date; None where one of them has no date of its own."""
    result: dict[str, Fields] = {}
    for item in [value] if isinstance(value, (str, Mapping)) else value:
        for date in _dates(item):
            if not date or date in result:
                return None
            fields = dict(item) if isinstance(item, Mapping) else {}
            result[date] = {name: part for name, part in fields.items() if name != "date"}
    return result


def _dates(item: Plain) -> list[str]:
    """The dates of one item, written as we write them; an empty one where it has none."""
    text = item.get("date", "") if isinstance(item, Mapping) else item
    try:
        if not isinstance(text, str):
            return [""]
        found = [parse_date(text)] if isinstance(item, Mapping) else parse_date_span(text)
    except BadText:
        return [""]
    return [day.date.isoformat() for day in found]


def conference_fields(programme: Programme) -> Fields:
    """The conference with its days, as it stands in a file."""
    fields = dict(programme[CONFERENCE].get(CONFERENCE, {}))
    days = programme[DAYS]
    if days:
        fields[DAYS] = [{"date": date, **day} if day else date for date, day in days.items()]
    return fields
