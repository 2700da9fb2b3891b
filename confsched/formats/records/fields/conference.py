"""What is said of the conference itself beside lists: by names of keys, or of rows of a sheet."""

from collections.abc import Iterable
from functools import partial

from confsched.findings import Phase
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.yearless import has_no_year
from confsched.formats.records.times.above import NOTHING, Above, above_of, put_above
from confsched.formats.records.times.day_lists import day_list_rule
from confsched.formats.tables import Chosen, Extra, Field, Rule, Table, Within
from confsched.formats.texts import one_line, plain
from confsched.formats.zones import told_zone, zone_name, zone_of_offset
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.table import Table as Cells
from confsched.reading.workbook import Workbook

_OF_VENUE = frozenset(("name", "address", "url", "geo"))
_ZONE = Field("timezone", told_zone)
_TITLE, _DATE = Field("title", one_line), Field("_date", one_line)  # sites write `19<sup>th</sup>`
OCCASIONS = ("festival", "summit", "hackathon", "meetup", "congress", "convention", "symposium")
_TITLED = frozenset(("conference", "conf", "event", "conference name", "event name", *OCCASIONS))
_ZONES = (
    *("timezone", "time zone", "tz", "timezone id", "time zone id", "time zone name"),
    *("timezone name", "tzid", "tz name"),
    *(one for one in SESSION["timezone"] if one != "zone"),  # which may be one of a town
)
_OFFSETS = ("utc offset", "gmt offset", "offset utc", "offset gmt")
_PLACED = frozenset((*_ZONES, "venue"))  # as no list is by itself
_DESCRIBING = frozenset(("title", "_date", "venue", "timezone"))
_OF_EVENT = ("event tz", "event timezone", "event time zone", "conference timezone")
_ZONES_ABROAD = ("zona", "strefa", "strefa czasowa", "tidszon", "tidssone")
_BEGINS = (
    "event start",
    "event starts",
    "conference start",
    "start",
    "starts",
    "begin",
    "begins",
    "starts on",
    "begins on",
    "from",
)


def _conference(value: Value) -> Rule:
    """What a mapping, or a sheet of one row or of a name and a value in each, says of it."""
    items: list[Value] = [*value] if isinstance(value, Sequence) else [value]
    keys = (key for one in items if isinstance(one, Mapping) for key in one)
    names = [*dict.fromkeys(key for key in keys if key[:1] != "$")]  # that tells of `date` itself
    days = {
        key: day_list_rule(key, one)
        for key, one in (value.items() if isinstance(value, Mapping) else ())
    }
    told = {name: days.get(name) or CONFERENCE.get(compared(name)) for name in names}
    pairs = None if isinstance(value, Mapping) else _pairs(items, names)
    return pairs or {name: told[name] for name in each_once(names) if told[name]}


def described_under(key: str, value: Value) -> Mapping | None:
    """What plainly describes the conference, under a name for one, and holds no lists."""
    only = value[0] if isinstance(value, Sequence) and len(value) == 1 else value
    if not isinstance(only, Mapping) or compared(key) not in _TITLED or not describes_one(only):
        return None
    return None if any(isinstance(one, Sequence) for one in only.values()) else only


def said_of_conference(value: Mapping) -> Table:
    """How the texts are read that describe a conference."""
    rule = _conference(value)
    return rule if isinstance(rule, dict) else {}


def each_once(names: Iterable[str]) -> list[str]:
    """The names without those of what another one is called by better: `venue` and `where`."""
    names, best = [*names], dict[str, str]()
    for name in sorted(names, key=lambda one: _RANKS.get(compared(one), 0)):
        best.setdefault(field_called(name) or name, name)
    return [name for name in names if name in best.values()]


def field_called(name: str) -> str:
    """The field of ours that a text under a name is; empty where nothing is sure."""
    rule = CONFERENCE.get(compared(name))
    rule = rule.text if isinstance(rule, Chosen) else rule
    return rule.name if isinstance(rule, Field) else rule if isinstance(rule, str) else ""


def describes_one(value: Value) -> bool:
    """Whether a mapping plainly describes a conference: two of what it is called, when and where.

    The only one of a list has no name, for it could be a session.
    """
    only = value[0] if isinstance(value, Sequence) and len(value) == 1 else value
    told = only.items() if isinstance(only, Mapping) else ()
    first = {_day(said, known) for name, said in told if (known := compared(name)) in _BEGINS}
    fields = ({field_called(name) for name, said in told if said} | first) & _DESCRIBING
    named = "title" in fields and only is value
    return len(fields) > 1 and (named or ("_date" in fields and "title" not in fields))


def pairs_in(value: Value) -> Rule:
    """How a sheet is read of which most rows plainly say something of the conference by its name.

    It may be called anything, `Event details`, `Settings`, and stand below a title, as on a cover.
    """
    if not isinstance(value, Cells) or not isinstance(value.places.source, Workbook):
        return None
    rows = [one for one in value if isinstance(one, Mapping)]
    names = [*dict.fromkeys(key for one in rows for key, said in one.items() if said)]
    first = {*(str(one.get(names[0])) for one in rows), names[0]} if names else set()
    known = [one for one in first if _is_known(one)]
    return _pairs([*value], names, above_of(value)) if len(names) == 2 and known[1:] else None


def _pairs(items: list[Value], names: list[str], above: Above = NOTHING) -> Rule:
    """How a sheet is read whose first column names what stands in the second."""
    first = [one.get(names[0]) for one in items if isinstance(one, Mapping)] if names[1:] else []
    first += names[:1] if first else []
    known = [isinstance(said, str) and _is_known(said) for said in first]
    if 2 * sum(known) <= len(known):
        return None
    table = {names[0]: "_name", names[1]: "_value"} | dict.fromkeys(names[2:])
    return Within(table, partial(_say_pair, head=names, above=above))


def _is_known(name: str) -> bool:
    return compared(name) in CONFERENCE or day_word(name).isdecimal()


def _say_pair(row: Draft, head: list[str], above: Above) -> None:
    """Say of the conference what a row says; the head as well, which may be such a row."""
    put_above(row, above)
    name, value = row.fields.get("_name"), row.fields.get("_value")
    if row.above is not None and name is not None and value is not None:
        _say(row.above, str(name.value), value._replace(key=name.mark))
        if compared(head[0]) in CONFERENCE:
            _say(row.above, head[0], Put(head[1], name.key, value.key))


def _say(conference: Draft, name: str, put: Put) -> None:
    rule = CONFERENCE.get(compared(name))
    rule = rule.choose(put.value) if isinstance(rule, Chosen) else rule
    if isinstance(rule, str):
        conference.put(rule, *put)
    elif isinstance(rule, Field):
        conference.put(rule.name, rule.change(put.value), put.key, put.mark)
    else:
        conference.leave(name, *put)


def _zone(value: Value) -> Rule:
    """A zone of the earth by its name or among words: one of a town is a place."""
    told = told_zone(value)
    if not isinstance(told, str) or not ("/" in told or (told != value and told.isupper())):
        return None
    return _ZONE if told != value or zone_name(told) else None


def _venue(value: Value) -> Rule:
    """A venue by its name, and its zone; one that we do not describe so is kept besides."""
    if not isinstance(value, Mapping) or _OF_VENUE.issuperset(value):
        return "venue"
    return {"name": "venue", **{key: _ZONE for key in value if compared(key) in _ZONES}}


def _of_meta(value: Value, name: str = "meta") -> Rule:
    """What stands beside lists to describe them, where it names the conference or its place."""
    names = {compared(one) for one in value} if isinstance(value, Mapping) else set()
    begins = not names.isdisjoint(("title", "name")) and not names.isdisjoint((*_BEGINS, "dates"))
    told = begins or not (_TITLED | _PLACED).isdisjoint(names)
    return _conference(value) if told else Extra(name)


def _of_site(value: Value) -> Rule:
    """What a site says of itself is said of the conference, if it has a name; it may be a place."""
    names = {compared(one) for one in value} if isinstance(value, Mapping) else set()
    return Extra("site") if names.isdisjoint(("title", "name")) else _conference(value)


def _title_or_more(value: Value) -> Rule:
    return _conference(value) if isinstance(value, (Mapping, Sequence)) else "title"


def _occasion(value: Value, name: str) -> Rule:
    """What is called by what kind of event it is; a list may be one of anything."""
    return Extra(name) if isinstance(value, Sequence) else _title_or_more(value)


def _description(value: Value) -> Rule:
    """A text; what is made of several by their names is of a page, and kept."""
    return Extra("description") if isinstance(value, Mapping) else Field("description", plain)


def _dates(value: Value) -> Rule:
    """From when to when it is, in a text: `6–7 May 2031`."""
    return _DATE if isinstance(value, str) else Extra("dates")


def _phase(value: Value) -> Rule:
    """How public it is, in a word of ours; anything else may have phases of its own."""
    return "phase" if value in [*Phase] else Extra("phase")


def _day(value: Value, name: str = "day") -> Rule:
    """The first or only day, if it is a date, be it without its year; a number is one of some.

    What says a time as well may be when anything begins.
    """
    text = value.strip() if isinstance(value, str) else ""
    found = split_date(text)
    dated = found is not None and not (name in _BEGINS and found.rest.strip(" T0:.Z"))
    return "_date" if dated or has_no_year(text) else Extra(name)


_ABROAD: dict[str, Rule] = {
    **dict.fromkeys(("titel", "titre", "titulo", "titolo", "nom", "nombre", "nome"), "title"),
    **dict.fromkeys(("naam", "nazwa", "nazev", "nazov", "navn", "namn"), "title"),
    **dict.fromkeys(("veranstaltung", "konferenz", "evenement", "evento"), Chosen(_title_or_more)),
    **dict.fromkeys(("conferencia", "conferenza", "tagung"), Chosen(_title_or_more)),
    **dict.fromkeys(("convegno", "congresso", "congreso", "colloque"), Chosen(_title_or_more)),
    **dict.fromkeys(("fachtagung", "kongress", "congres"), Chosen(_title_or_more)),
    **dict.fromkeys(("datum", "fecha", "startdatum", "data"), Chosen(_dates, "_date")),
    **dict.fromkeys(("date debut", "date de debut", "data inizio", "data di inizio"), _DATE),
    **dict.fromkeys(("fecha inicio", "fecha de inicio", "data inicio", "data de inicio"), _DATE),
    **dict.fromkeys(("fechas", "datas", "termin"), Chosen(_dates, _DATE)),
    **dict.fromkeys(
        ("ort", "veranstaltungsort", "lieu", "lugar", "luogo", "locatie", "local", "sede", "place"),
        Chosen(_venue, "venue"),
    ),
    **dict.fromkeys(("beschreibung", "descripcion", "descricao"), Field("description", plain)),
}
CONFERENCE: dict[str, Rule] = {
    **dict.fromkeys(("title", "name", "event name", "event title"), _TITLE),
    **dict.fromkeys(("conference name", "conference title", "conf name", "conf title"), _TITLE),
    **dict.fromkeys(("full title", "full name", "long title", "short title", "short name"), _TITLE),
    **dict.fromkeys(("conference", "conf"), Chosen(_title_or_more)),
    "event": Chosen(_title_or_more),
    **{name: Chosen(partial(_occasion, name=name), "title") for name in OCCASIONS},
    "meta": Chosen(_of_meta),
    "info": Chosen(partial(_of_meta, name="info")),
    "site": Chosen(_of_site),
    **dict.fromkeys(("subtitle", "tagline", "slogan", "motto"), Field("subtitle", one_line)),
    "description": Chosen(_description),
    "descr": Chosen(_description),
    "id": "id",
    "acronym": "id",
    **dict.fromkeys((*_ZONES, *_OF_EVENT, *_ZONES_ABROAD), _ZONE),
    "zone": Chosen(_zone),
    **dict.fromkeys(_OFFSETS, Field("timezone", zone_of_offset)),
    **dict.fromkeys(("url", "website", "website url"), "url"),
    **dict.fromkeys(("venue", "location", "where"), Chosen(_venue, Field("venue", plain))),
    "venue name": "venue",
    "domain": "domain",
    "phase": Chosen(_phase),
    "contact": "contact",
    **dict.fromkeys(("date", "start date", "event date", "conference date"), _DATE),
    **dict.fromkeys(("dates", "event dates", "conference dates", "when"), Chosen(_dates, _DATE)),
    "day": Chosen(_day),
    **{name: Chosen(partial(_day, name=name)) for name in (*_BEGINS, "date time", "datetime")},
    **_ABROAD,
}
_RANKS = {name: number for number, name in enumerate(CONFERENCE)}


def said_beside(key: str, value: Value) -> Rule:
    """How something beside lists is read that tells of days, or of the conference itself.

    A list where one text is asked for, such as a column `Contact` beside a table, is kept.
    """
    known = day_list_rule(key, value) or pairs_in(value) or CONFERENCE.get(compared(key))
    if isinstance(value, Sequence) and isinstance(known, (str, Field)):
        return Extra(key)
    return known or (_conference(value) if _has_zone(value) else None)


def _has_zone(value: Value) -> bool:
    """Whether a mapping, whatever it is called, or the venue in it says a zone: `summit`."""
    inner = [value, value.get("venue")] if isinstance(value, Mapping) else []
    names = {compared(key) for one in inner if isinstance(one, Mapping) for key in one}
    return not names.isdisjoint(_ZONES)
