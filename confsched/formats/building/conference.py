"""What a conference cannot do without, where others do not say it: id, days, zone, domain."""

from collections.abc import Iterator, Sequence
from datetime import MAXYEAR, date, timedelta
from pathlib import PurePath
from zoneinfo import ZoneInfo

from confsched.formats.book import Book
from confsched.formats.columns.section_names import entry_path, of_sheet, place_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import slug
from confsched.formats.offsets import (
    Told,
    contradictions,
    moment,
    offset_name,
    offset_of_minutes,
    on_clock,
    told,
    unexplained,
    zone_of,
)
from confsched.formats.values import inner
from confsched.formats.zones import region_of
from confsched.patterns import pattern
from confsched.text.attending import AFAR
from confsched.text.lengths import length_in

# what files are called for what is in them, and not for the conference
_KINDS = frozenset(
    (
        *("all", "calendar", "conference", "data", "event", "events", "grid", "gridsmart"),
        *("main", "sessionize", "sign", "speakers"),
    )
)
_YEAR = pattern(r"(?:19|20)\d\d")
_WORD = pattern(r"[-_. ]*[^-_. ]+")
_DATE = pattern(r"\d{4}-\d\d-\d\d")
_DAY, _MOST = timedelta(days=1), 14  # days of one event that are days of the conference
# a venue which says that there is none: `Online`, `virtual event`
_NO_VENUE = pattern(
    rf"(?i)(?:fully |entirely )?{AFAR}"
    r"(?: (?:event|conference|meeting|only))?"
)


def settle_conference(book: Book, files: Sequence[str], here: str) -> None:
    """Fill in what follows from the rest: never a zone that nothing speaks for.

    Several files whose names say nothing are called by their folder: `here`, where they name none.
    """
    conference = book.conference
    name = _name(files, here if len(files) > 1 else "")
    conference.derive("title", name)
    acronym = conference.text("id")
    if acronym:
        conference.fields["id"] = conference.fields["id"].holding(slug(acronym))
    if exact := conference.fields.get("_id"):
        conference.put("id", *exact)
    conference.derive("id", slug(conference.text("title")) or slug(name) or "conference")
    host = _host(conference.text("url"))
    if "." in host:
        conference.derive("domain", host.removeprefix("www."), of="url")
    _settle_online(conference)
    _timezone(book, conference)
    _days(book, conference)


def _settle_online(conference: Draft) -> None:
    """Say that a conference is online, where nothing else is said of where it is."""
    put = conference.fields.get("venue")
    name = inner(put.value, "name") or put.value if put is not None else ""
    if put is not None and isinstance(name, str) and _NO_VENUE.fullmatch(name.strip()):
        del conference.fields["venue"]
        conference.put("online", "true", put.key, put.mark)


def _host(url: str) -> str:
    if not url:
        return ""
    from urllib.parse import urlsplit  # noqa: PLC0415 -- slow import

    return urlsplit(url).hostname or ""


def _name(files: Sequence[str], here: str) -> str:
    """What the files are called: the words that their names begin with, else the folder."""
    paths = [*map(entry_path, files)]
    if files[0].startswith("<"):  # what was piped has no name
        return "Conference"
    first, *others = ([*_WORD.findall(path.stem)] for path in paths)
    while first and (_is_kind(first[-1].strip("-_. ")) or not _begin(others, first)):
        first.pop()
    folder = PurePath(place_of(files[0]))
    named = "".join(first).strip("-_. ") or folder.name or here or paths[0].stem
    above = PurePath(place_of(str(folder))).name if _YEAR.fullmatch(named) else ""
    return f"{above} {named}".strip()


def _is_kind(word: str) -> bool:
    return word.lower() in _KINDS or of_sheet(word) == "sessions"


def _begin(names: list[list[str]], words: list[str]) -> bool:
    return all(name[: len(words)] == words for name in names)


def _days(book: Book, conference: Draft) -> None:
    """The days that are described, each date once, else the dates on which sessions begin.

    A date that there is none of is told of its session.
    """
    described: set[str] = set()
    for draft in sorted(book.drafts["days"], key=_date_told):
        if draft.text("date") not in described:
            described.add(draft.text("date"))
            whole = Put(draft.mapping(), draft.mark, draft.mark)
            conference.collect("days", whole.value, conference.moved(whole, draft).mark)
    if "days" in conference.fields or conference.lists.get("days"):
        return
    zone = zone_of(conference.text("timezone"))
    for day, put, session in sorted(_dates(book, zone), key=lambda one: one[0]):
        if _exists(day):
            conference.collect("days", day, conference.moved(put, session).mark)


def _exists(day: str) -> bool:
    try:
        return bool(date.fromisoformat(day))
    except ValueError:
        return False


def _date_told(day: Draft) -> str:
    """Where it stands among the others: by its date, whatever else some say first."""
    found = _DATE.match(day.text("date"))
    return found[0] if found is not None else ""


def _dates(book: Book, zone: ZoneInfo | None) -> Iterator[tuple[str, Put, Draft]]:
    for session in book.sessions:
        put = session.fields.get("date") or session.fields.get("start")
        if put is not None and isinstance(put.value, str) and (found := _DATE.match(put.value)):
            shown = on_clock(put.value, zone)
            yield shown.date().isoformat() if shown else found[0], put, session
            yield from ((day, put, session) for day in _further_days(session, found[0]))


def _further_days(session: Draft, first: str) -> Iterator[str]:
    """The days after the first of what takes a few, if it has no time of day.

    What takes more, as an exhibition does, is on whichever days there are.
    """
    told = session.text("duration")
    if not told or "start" in session.fields or "time" in session.fields:
        return
    length = length_in(told) or timedelta()
    begins = moment(first)
    if begins is not None and begins.year < MAXYEAR and length <= _MOST * _DAY:
        for number in range(1, length // _DAY):
            yield f"{begins + number * _DAY:%Y-%m-%d}"


def _timezone(book: Book, conference: Draft) -> None:
    """The offset that is said or that all times share, where no zone is named.

    Else whether they fit the zone.
    """
    times = list(told(book))
    zone = conference.text("timezone")
    if zone:
        book.findings.extend(contradictions(zone, times))
    elif said := conference.text("_offset"):
        conference.derive("timezone", offset_of_minutes(said), of="_offset")
    elif times and not _on_other_dates(times):
        offsets: dict[timedelta, Told] = {}
        times = [one for one in times if not one.is_utc] or times
        for one in times:
            offsets.setdefault(one.offset, one)
        put = times[0].put.holding(_common(book, offsets, times))
        conference.put("timezone", *conference.moved(put, times[0].draft))


def _on_other_dates(times: list[Told]) -> bool:
    """Whether most that begin at an instant in UTC are said to be on another date: some zone's."""
    said = ((_DATE.match(one.draft.text("date")), one.moment.date()) for one in times if one.is_utc)
    return 2 * sum(on is not None and on[0] != f"{date}" for on, date in said) > len(times)


def _common(book: Book, offsets: dict[timedelta, Told], times: list[Told]) -> str:
    """The one offset, the region that has several, or the first of them, which is told."""
    region = region_of(one.moment for one in times) if len(offsets) > 1 else ""
    if len(offsets) > 1 and not region:
        book.findings.append(unexplained(offsets))
    return region or offset_name(times[0].offset)
