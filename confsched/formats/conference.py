"""What a conference cannot do without, where others do not say it: id, days, zone, domain."""

from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import urlsplit

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import slug
from confsched.formats.offsets import contradictions, offset_name, told
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
    _days(book, conference)
    _timezone(book, conference)


def _days(book: Book, conference: Draft) -> None:
    """The days that are described, each date once, else the dates on which sessions begin."""
    described: set[str] = set()
    for draft in book.drafts["days"]:
        if draft.text("date") not in described:
            described.add(draft.text("date"))
            conference.collect("days", draft.mapping(), draft.mark)
    if "days" in conference.fields or conference.lists.get("days"):
        return
    for day, put in sorted(_dates(book), key=lambda one: one[0]):
        conference.collect("days", day, put.mark)


def _dates(book: Book) -> Iterator[tuple[str, Put]]:
    for session in book.sessions:
        put = session.fields.get("date") or session.fields.get("start")
        if put is not None and isinstance(put.value, str) and (found := _DATE.match(put.value)):
            yield found[0], put


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
