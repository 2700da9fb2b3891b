"""What an entry cannot do without, and how to say it of somebody else's file."""

from collections.abc import Iterable, Iterator

from confsched.findings import Finding
from confsched.model.binding import musts
from confsched.model.dates import may_be_two
from confsched.model.entries import ConferenceEntry, Entry
from confsched.model.meant import meant, unparted
from confsched.reading import Mapping, Value
from confsched.source import Source, Span
from confsched.spreadsheets import FILLED_IN, head

# formats that may have no dates, as pages have none
_UNDATED = (
    "a list of sessions",
    "the data of code4lib's site",
    "the data of a site made with Hoverboard or Zeppelin",
)


def missing(
    kind: type[Entry], mapping: Mapping, span: Span, what: str, needless: Iterable[str] = ()
) -> Iterator[Finding]:
    """F004 for the fields that an entry cannot do without; one that is misspelt is F003 alone."""
    said = [key for key, value in mapping.items() if not is_blank(value)]
    names = [name for name in musts(kind) if name not in said and name not in needless]
    names = [name for name in names if not _is_refused(kind, name, mapping.get(name))]
    if names:
        slips = (key for key in said if key not in kind.fields)
        lost = {meant(kind, key, said).field for key in slips}
        empty = (key for key, value in mapping.items() if value is None)
        lost |= {unparted(key, kind.fields, empty=True) for key in empty}
        names = [name for name in names if name not in lost]
    if names:
        hint = _in_rows(kind, names, span.source) or _elsewhere(names, span.source, mapping)
        hint = hint or _example(kind, names, mapping)
        if blank := [name for name in names if name in mapping]:
            is_table = span.source.is_table
            span = mapping.key_at(blank[0])  # the field is there, with nothing in it
            hint = "; fill it in" if is_table and blank == names else hint
        yield Finding(f"{what} has no {' and no '.join(names)}{hint}", span, code="F004")


def has_unclear_dates(sessions: Iterable[Mapping]) -> bool:
    """Whether a date may be of two days, which is told of it: nobody misses the days as well."""
    return any(map(may_be_two, {str(one["date"]) for one in sessions if one.get("date")}))


def _is_refused(kind: type[Entry], name: str, value: Value) -> bool:
    """Whether it is told already that a value is of a wrong kind, though there is nothing in it."""
    return isinstance(value, (list, dict)) and bool(kind.of({name: value})[1])


def _in_rows(kind: type[Entry], names: list[str], source: Source) -> str:
    """How to say in a workbook that was filled in what its sheet for the conference lacks."""
    if kind is not ConferenceEntry or source.foreign != FILLED_IN or "days" in names:
        return ""
    return f"; add a row {' and a row '.join(repr(head(name)) for name in names)}"


def _elsewhere(names: list[str], source: Source, mapping: Mapping) -> str:
    """How to say what somebody else's file leaves out; only lists and pages may have no dates."""
    if not source.foreign:
        return ""
    said = []
    if "timezone" in names:
        zone = _zone_at(mapping.get("venue"))
        said.append("the zone with --timezone" + (f" (perhaps {zone})" if zone else ""))
    if "days" in names and may_be_undated(source.foreign):
        first = f" (perhaps {source.dated})" if source.dated else ""
        first = f" ({source.yearless!r} has no year)" if source.yearless else first
        said.append(f"the first day with --date{first}")
    return f"; say {' and '.join(said)}" if said else ""


def _zone_at(venue: Value) -> str:
    from confsched.text.places import zone_at  # noqa: PLC0415 -- for mistakes only

    told = venue.values() if isinstance(venue, Mapping) else (venue,)
    return next((zone for one in told if isinstance(one, str) and (zone := zone_at(one))), "")


def may_be_undated(foreign: str) -> bool:
    """Whether files of that format may have no dates, so that somebody has to say the first day."""
    from confsched.formats import PAGES  # noqa: PLC0415 -- for mistakes only

    return foreign in {*_UNDATED, *(page.title for page in PAGES.values())}


def _example(kind: type[Entry], names: list[str], mapping: Mapping) -> str:
    """How the conference could say what is missing; what it is called only its organisers know."""
    if kind is not ConferenceEntry:
        return ""
    from confsched.formats.ids import slug  # noqa: PLC0415 -- for mistakes only

    title = mapping.get("title")
    made = {
        "id": slug(title) if isinstance(title, str) else "",
        "timezone": _zone_at(mapping.get("venue")) or kind.fields["timezone"].examples[1],
        "days": kind.fields["days"].examples[0],
    }
    told = [f"{name}: {made[name]}" for name in names if made.get(name)]
    return f"; for example: {' and '.join(told)}" if told else ""


def is_blank(value: Value) -> bool:
    """Whether there is nothing in a value."""
    return not value or (isinstance(value, str) and value.isspace())
