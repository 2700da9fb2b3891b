"""What Google Calendar and Microsoft Graph answer: events of iCalendar, in JSON of their own.

Moments are in the zone of whoever asks; the one that an event was entered in stands beside them.
"""

from confsched.formats.calendars.events import event
from confsched.formats.calendars.format import ABOUT, EVENT, settle
from confsched.formats.calendars.people import organizer, somebody
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.fits import at, either, lists
from confsched.formats.offsets import on_clock, zone_of
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.formats.values import each_of, inner, listed
from confsched.patterns import pattern
from confsched.reading import Mapping, Value

# in a list of Google's: `RRULE:FREQ=DAILY;COUNT=2`, `EXDATE;TZID=Europe/Berlin:20300502T100000`
_LINE = pattern(r"(RRULE|EXDATE|RDATE)[^:]*:(\S+)")
_FIELDS = {"RRULE": "_repeats", "EXDATE": "_except", "RDATE": "_also"}
_INDEX = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


def _when(name: str) -> Table:
    return {"dateTime": f"_{name}", "date": f"_{name}", "timeZone": f"_{name}_zone"}


def _settle(draft: Draft) -> None:
    """When an event is, and how it repeats."""
    if series := draft.fields.pop("_series", None):  # each time of it has an id of its own
        draft.fields["id"] = series
    if draft.text("_status") == "cancelled" and "title" not in draft.fields:
        draft.derive("_gone", "true")
    _settle_clocks(draft)
    _settle_rules(draft)
    event(draft)


def _settle_clocks(draft: Draft) -> None:
    """Moments as the clocks show them where an event was entered."""
    beside = draft.fields.get("_entered") or draft.fields.get("_start_zone")
    zone = zone_of(str(beside.value)) if beside else None
    for name in ("_start", "_end", "_instead"):
        in_utc = "Z" if draft.text(f"{name}_zone") == "UTC" else ""
        there = on_clock(draft.text(name) + in_utc, zone)
        if beside and there:
            draft.fields[name] = draft.fields[name].holding(there.replace(tzinfo=None).isoformat())
            draft.fields[f"{name}_zone"] = beside


def _settle_rules(draft: Draft) -> None:
    """The lines of a series, or the pattern and the range that Microsoft has for them."""
    for put in each_of(draft.fields.pop("_recurrence", None)):
        match = _LINE.fullmatch(str(put.value))
        name, told = match.groups() if match else ("RRULE", _rule_of(put.value))
        for time in told.split(",") if name != "RRULE" else [told]:
            draft.collect(_FIELDS[name], time, put.mark)
    for name in _FIELDS.values():
        if puts := draft.lists.pop(name, []):
            draft.put(name, sequence_of(draft, puts), puts[0].mark, puts[0].mark)


def _rule_of(series: Value) -> str:
    """A pattern of Microsoft's as a rule of iCalendar; one that is none is no rule either."""
    told = series if isinstance(series, Mapping) else {}
    how, ends = told.get("pattern"), told.get("range")
    days = listed(how.get("daysOfWeek")) if isinstance(how, Mapping) else []
    kind = inner(how, "type").lower()
    often = kind.removeprefix("absolute").removeprefix("relative")
    parts = {
        "FREQ": often.upper(),
        "INTERVAL": inner(how, "interval"),
        "BYDAY": ",".join(str(day)[:2].upper() for day in days),
        "WKST": inner(how, "firstDayOfWeek")[:2].upper(),
        "BYSETPOS": str(_INDEX.get(inner(how, "index").lower(), 1)) * kind.startswith("relative"),
        "BYMONTHDAY": inner(how, "dayOfMonth") * kind.startswith("absolute"),
        "BYMONTH": inner(how, "month") * (often == "yearly"),
        "UNTIL": inner(ends, "endDate").replace("-", "") * (inner(ends, "type") == "endDate"),
        "COUNT": inner(ends, "numberOfOccurrences") * (inner(ends, "type") == "numbered"),
    }
    return ";".join(f"{name}={part}" for name, part in parts.items() if part)


_SOMEBODY: Table = {
    **dict.fromkeys(("name", "displayName"), "name"),
    **dict.fromkeys(("email", "address"), "_address"),
    **dict.fromkeys(("responseStatus", "response"), "_answer"),
    "type": "_kind",
    **dict.fromkeys(("id", "self", "organizer", "optional", "resource", "time")),
}
_PERSON: Table = {**_SOMEBODY, "emailAddress": _SOMEBODY, "status": _SOMEBODY}
_EVENT: Table = {
    **EVENT,
    "id": "id",
    **dict.fromkeys(("recurringEventId", "seriesMasterId"), "_series"),
    "subject": Field("title", one_line),
    "body": {"content": Field("description", plain), "contentType": None},
    "bodyPreview": "_html",
    **{name: _when(name) for name in ("start", "end")},
    "originalStartTime": _when("instead"),
    "originalStart": "_instead",
    "originalStartTimeZone": "_entered",
    "isAllDay": "_all_day",
    "isCancelled": Field("_status", lambda value: "cancelled" if value == "true" else None),
    "location": {"#text": "_location", "displayName": "_location"},
    "hangoutLink": "link",
    "attendees": Person(_PERSON, finish=somebody),
    "organizer": Person(_PERSON, role="host", finish=organizer),
    "recurrence": Field("_recurrence", lambda value: value),
    **dict.fromkeys(("kind", "etag", "@odata.etag", "changeKey", "reminders", "creator")),
}
_EVENTS = Entry("sessions", _EVENT, _settle)
_CALENDAR: Table = {
    **ABOUT,
    "summary": Field("title", one_line),
    "timeZone": "_zone",
    **dict.fromkeys(("items", "value"), _EVENTS),
    **dict.fromkeys(("kind", "etag", "updated", "accessRole", "defaultReminders")),
}
_ARE_EVENTS = either(*(lists(key, start=Mapping, end=Mapping) for key in ("summary", "subject")))
_IS_CALENDAR = either(*(at(name, _ARE_EVENTS) for name in ("items", "value")))

SERVICES = Format(
    name="calendar-json",
    title="events as Google Calendar and Microsoft Graph answer with them",
    parts=((_IS_CALENDAR, _CALENDAR), (_ARE_EVENTS, _EVENTS)),
    finish=settle,
)
