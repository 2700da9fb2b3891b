"""In which zone the times of a calendar are."""

from collections import Counter
from datetime import datetime, timedelta

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.offsets import offset_name, zone_of
from confsched.formats.values import inner, listed
from confsched.formats.zones import region_changing, zone_name
from confsched.patterns import pattern
from confsched.reading import Value

_OFFSET = pattern(r"([+-])(\d\d):?(\d\d)(?:00)?")
_MONTH = pattern(r"BYMONTH=(\d{1,2})")
_DAY = pattern(r"\d{4}-?(\d\d)")
_UTC = "UTC"
_DEFINED = "_defined "  # before the TZID that a VTIMEZONE defines


def zone(draft: Draft) -> None:
    """A VTIMEZONE: what its TZID is called elsewhere; else what its rules say.

    An abbreviation is what the rules make of it: `CET` has a summer there.
    """
    tzid = draft.fields.get("_tzid")
    if tzid is None or draft.above is None:
        return
    called = draft.text("_tzid").strip()
    told = (draft.text("_place"), called, draft.text("_page"))
    name = next((name for name in map(zone_name, told) if name), "")
    if "/" not in name:
        name = _region(draft) or name or _offset(draft)
    draft.above.put(_DEFINED + called, name, tzid.key, tzid.mark)


def _region(draft: Draft) -> str:
    """The place whose clocks change as the latest rules of a definition say."""
    standard, daylight = _latest(draft, "standard"), _latest(draft, "daylight")
    offsets = [_ahead(inner(part, "tzoffsetto")) for part in (standard, daylight)]
    months = [_begins(part) for part in (standard, daylight)]
    known = [offset for offset in offsets if offset is not None]
    return region_changing(known, months) if len(known) > 1 else ""


def _latest(draft: Draft, name: str) -> Value:
    put = draft.extra.get(name)
    parts = listed(put.value) if put is not None else []
    return max(parts, key=lambda part: inner(part, "dtstart"), default=None)


def _begins(part: Value) -> int:
    match = _MONTH.search(inner(part, "rrule")) or _DAY.match(inner(part, "dtstart"))
    return int(match[1]) if match is not None else 0


def _ahead(text: str) -> timedelta | None:
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return -ahead if match[1] == "-" else ahead


def _offset(draft: Draft) -> str:
    """The offset of a zone that has just one."""
    ahead = _ahead(inner(_latest(draft, "standard"), "tzoffsetto"))
    return offset_name(ahead) if ahead is not None and "daylight" not in draft.extra else ""


def settle_zones(book: Book) -> None:
    """The zone of the conference, and of each session that is in another."""
    conference = book.conference
    for session in book.sessions:
        _settle_zone(session, conference)
    counts = Counter(one.text("timezone") for one in book.sessions if "timezone" in one.fields)
    chosen = _chosen(book, conference, counts)
    if chosen is not None:
        conference.put("timezone", *chosen)
    zone = conference.text("timezone")
    for session in book.sessions:
        if session.text("timezone") == zone:
            session.fields.pop("timezone", None)


def _chosen(book: Book, conference: Draft, counts: Counter[str]) -> Put | None:
    """Where most events are, else what the calendar says, else its only zone."""
    told = conference.fields.get("_zone")
    name, count = counts.most_common(1)[0] if counts else ("", 0)
    if name and (told is None or 2 * count >= len(book.sessions)):
        return next(s.fields["timezone"] for s in book.sessions if s.text("timezone") == name)
    if told is not None:
        return told.holding(_name(conference, conference.text("_zone")))
    defined = [put for field, put in conference.fields.items() if field.startswith(_DEFINED)]
    return defined[0] if len(defined) == 1 else None


def _settle_zone(session: Draft, conference: Draft) -> None:
    """Put the zone of the start beside it, and an end in another zone on the clock of the start."""
    # an old library has it as a property of its own: `TZID:Asia/Singapore`
    both = session.fields.get("_both_zone") if zone_name(session.text("_both_zone")) else None
    begins, ends = (session.fields.get(name) or both for name in ("_start_zone", "_end_zone"))
    start, end = session.text("start"), session.fields.get("end")
    in_utc = start.endswith("Z")
    if begins is not None and start and not in_utc:
        session.put("timezone", _name(conference, str(begins.value)), begins.key, begins.mark)
    if end is None:
        return
    here = _UTC if in_utc else session.text("timezone")
    there = _name(conference, str(ends.value)) if ends is not None else ""
    there = _UTC if str(end.value).endswith("Z") else there
    if there and there != here:
        session.fields["end"] = end.holding(_on_clock(str(end.value), there, here))


def _on_clock(text: str, there: str, here: str) -> str:
    """An end as the clock shows it where something begins; with its zone where none is known."""
    zone, place = zone_of(there), zone_of(here)
    try:
        moment = datetime.fromisoformat(text.removesuffix("Z"))
    except ValueError:
        return text
    if zone is None or place is None:
        return text if there == _UTC else f"{text} {there}"
    moved = moment.replace(tzinfo=zone).astimezone(place)
    shown = "T%H:%M:%S" if moved.second else "T%H:%M"
    return f"{moved:%Y-%m-%d}{moved:{shown}}" + ("Z" if here == _UTC else "")


def _name(conference: Draft, tzid: str) -> str:
    """The name that we know a zone by; theirs where we know none, so that it is complained of."""
    return conference.text(_DEFINED + tzid.strip()) or zone_name(tzid) or tzid
