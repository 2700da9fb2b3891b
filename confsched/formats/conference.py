"""What a conference cannot do without, where others do not say it: id, days, zone, domain."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePath
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import slug
from confsched.formats.offsets import contradictions, offset_name, told, zone_of
from confsched.patterns import pattern

_DATE = pattern(r"\d{4}-\d\d-\d\d")


def settle_conference(book: Book) -> None:
    """Fill in what follows from the rest: never a zone that nothing speaks for."""
    conference = book.conference
    name = PurePath(conference.places.source.name).stem
    conference.derive("title", name)
    acronym = conference.text("id")
    if acronym:
        conference.fields["id"] = conference.fields["id"]._replace(value=slug(acronym))
    conference.derive("id", slug(conference.text("title")) or slug(name) or "conference")
    host = urlsplit(conference.text("url")).hostname or ""
    if "." in host:
        conference.derive("domain", host.removeprefix("www."), of="url")
    _timezone(book, conference)
    _days(book, conference)


def _days(book: Book, conference: Draft) -> None:
    """The dates on which sessions begin, unless the days are said."""
    if "days" in conference.fields or conference.lists.get("days"):
        return
    zone = zone_of(conference.text("timezone"))
    for day, put in sorted(_dates(book, zone), key=lambda one: one[0]):
        conference.collect("days", day, put.mark)


def _dates(book: Book, zone: ZoneInfo | None) -> Iterator[tuple[str, Put]]:
    for session in book.sessions:
        put = session.fields.get("date") or session.fields.get("start")
        if put is not None and isinstance(put.value, str) and (found := _DATE.match(put.value)):
            yield _local_date(put.value, zone) or found[0], put


def _local_date(text: str, zone: ZoneInfo | None) -> str:
    """The date of a moment with an offset by the clock of the conference; empty for any other."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return ""
    return f"{moment.astimezone(zone):%Y-%m-%d}" if moment.tzinfo and zone else ""


def _timezone(book: Book, conference: Draft) -> None:
    """The offset that all times share, where no zone is named; else whether they fit the zone."""
    times = list(told(book))
    zone = conference.text("timezone")
    if zone:
        book.findings.extend(contradictions(zone, times))
        return
    offsets = {one.offset: one for one in times}
    if len(offsets) == 1:
        [(offset, one)] = offsets.items()
        conference.put("timezone", offset_name(offset), one.put.key, one.put.mark)
