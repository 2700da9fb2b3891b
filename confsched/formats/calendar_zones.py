"""In which zone the times of a calendar are."""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.zones import zone_name
from confsched.patterns import pattern
from confsched.reading import Mapping

_OFFSET = pattern(r"([+-]\d\d):?(\d\d)(?:00)?")
_DEFINED = "_defined "  # before the TZID that a VTIMEZONE defines


def zone(draft: Draft) -> None:
    """A VTIMEZONE: what its TZID is called elsewhere; else its offset, if it has just one."""
    tzid = draft.fields.get("_tzid")
    if tzid is None or draft.above is None:
        return
    name = zone_name(draft.text("_place")) or zone_name(draft.text("_tzid")) or _offset(draft)
    draft.above.put(_DEFINED + draft.text("_tzid"), name, tzid.key, tzid.mark)


def _offset(draft: Draft) -> str:
    standard = draft.extra.get("standard")
    if standard is None or "daylight" in draft.extra or not isinstance(standard.value, Mapping):
        return ""
    match = _OFFSET.fullmatch(str(standard.value.get("tzoffsetto")))
    return f"UTC{match[1]}:{match[2]}" if match else ""


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
    """Put the zone of the start beside it, and that of an end in another zone behind that."""
    begins, ends = session.fields.get("_start_zone"), session.fields.get("_end_zone")
    if begins is not None and not session.text("start").endswith("Z") and "start" in session.fields:
        session.put("timezone", _name(conference, str(begins.value)), begins.key, begins.mark)
    end = session.fields.get("end")
    if end is None or ends is None or str(end.value).endswith("Z"):
        return
    if begins is None or begins.value != ends.value:
        zone = _name(conference, str(ends.value))
        session.fields["end"] = end.holding(f"{end.value} {zone}")


def _name(conference: Draft, tzid: str) -> str:
    """The name that we know a zone by; theirs where we know none, so that it is complained of."""
    return conference.text(_DEFINED + tzid) or zone_name(tzid) or tzid
