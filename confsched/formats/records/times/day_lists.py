"""A list of days beside those of sessions, which says on which date `Day 1` or `Workshops` is."""

import datetime as dt
from collections.abc import Container, Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from itertools import product
from operator import itemgetter

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.columns.section_names import is_called_days
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import is_only_time
from confsched.formats.records.cells.periods import first_and_last
from confsched.formats.records.cells.yearless import SOME_YEAR, has_no_year
from confsched.formats.records.times.dates import ToldDates, first_number, title_and_year
from confsched.formats.records.times.day_tracks import settle_day_tracks
from confsched.formats.tables import Entry, Keyed, Rule, Table
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

DAYS = "_day_list"
_LABELS = frozenset(
    ("id", "key", "slug", "number", "no", "label", "name", "title", "theme", *SESSION["day"])
)
_OVERVIEWS = frozenset(
    (
        *("overview", "summary", "at a glance", "week at a glance", "ubersicht", "uberblick"),
        *("apercu", "vue d ensemble", "resumen", "panoramica", "overzicht", "oversikt"),
    )
)
TITLES = frozenset(("title", "theme", "name", "label"))
_OF_MONTH = " .0123456789"  # behind a weekday: `Mon 23`
_LABEL = "_label/"
_NAME = f"{_LABEL}key"
_HOURS = {"start": "_start", "start time": "_start", "end": "_end", "end time": "_end"}
_CLOCK = pattern(r"(\d{1,2}):([0-5]\d)")
_DAY = 24


def day_list_rule(key: str, value: Value) -> Rule:
    """How a list of days is read each of which has a full date, and is called something.

    Days that are nothing but dates are called by their numbers. In a mapping they may stand by
    their names, or by ids: `{day1: Sunday, 6 May 2031}`, `{d1: {date: 2031-05-06}}`. A list that
    is called like anything has days if some label numbers them, and they hold nothing.
    """
    rows = [*value.values()] if isinstance(value, Mapping) else []
    by_id = is_called_days(key) and all(isinstance(row, Mapping) for row in rows)
    keys = list(value) if isinstance(value, Mapping) else []
    by_name = bool(keys) and (by_id or all(map(day_word, keys)))
    rows = list(value) if isinstance(value, Sequence) else rows * by_name
    of_days = (is_called_days(key) or _is_overview(key, rows)) and not by_name
    if not rows or not (of_days or all(map(_is_plain, rows))):
        return None
    rule = _rule(rows, named=by_name, sure=of_days or by_name)
    return Keyed(_NAME, rule) if rule and by_name else rule


def _is_overview(key: str, rows: list[Value]) -> bool:
    """Whether a list that is called so has a row for each of several numbered days."""
    if compared(key) not in _OVERVIEWS:
        return False
    names = dict.fromkeys(name for row in rows if isinstance(row, Mapping) for name in row)
    called = [name for name in names if compared(name) in _LABELS]
    days = [[day_word(str(cell)) for cell in _cells(rows, name)] for name in called]
    return any(all(one) and len({*one}) == len(one) > 1 for one in days)


def _rule(rows: list[Value], *, named: bool, sure: bool) -> Entry | None:
    """The same of days, which are `named` elsewhere; they are some for `sure`, or if numbered."""
    if sure and all(map(_is_date, rows)):
        return Entry(DAYS, {"#text": "date"}, _keep)
    names = dict.fromkeys(name for row in rows if isinstance(row, Mapping) for name in row)
    dated = [name for name in names if all(map(_is_date, _cells(rows, name)))]
    if not dated and sure:
        dated = [name for name in names if all(map(_day_in, _cells(rows, name)))][:1]
    dated.sort(key=lambda name: compared(name) not in SESSION["date"])
    called = [name for name in names if compared(name) in _LABELS and name not in dated[:1]]
    texts = all(isinstance(one, str) for one in _cells(rows, called[0])) if called else named
    if not dated or not texts:
        return None
    if not sure and not _are_numbered(rows, called):
        return None
    table: Table = {name: f"{_LABEL}{name}" for name in called}
    hours = {name: _HOURS[one] for name in names if (one := compared(name)) in _HOURS}
    if {*hours.values()} == {"_start", "_end"} and all(_is_clock(row, hours) for row in rows):
        table = {**table, **hours}
    return Entry(DAYS, {**table, dated[0]: "date"}, _keep)


def numbers_days(key: str, value: Value) -> bool:
    """Whether a list is one of days that are called by their numbers, and of no sessions."""
    rule = day_list_rule(key, value)
    if isinstance(rule, Keyed):
        return True
    rows = list(value) if isinstance(value, Sequence) and isinstance(rule, Entry) else []
    names = [name for name in rule.table if name != "date"] if isinstance(rule, Entry) else []
    return _are_numbered(rows, names) or (
        is_called_days(key)
        and any(all(str(one).isdecimal() for one in _cells(rows, name)) for name in names)
    )


def are_days_alone(value: Mapping | Sequence) -> bool:
    """Whether a file has nothing but when each of the days is."""
    rows = [*value.values()] if isinstance(value, Mapping) else [*value]
    return all(map(_is_plain, rows)) and day_list_rule("days", value) is not None


def _are_numbered(rows: list[Value], names: Iterable[str]) -> bool:
    return any(all(day_word(str(cell)) for cell in _cells(rows, name)) for name in names)


def _is_plain(row: Value) -> bool:
    """Whether nothing stands in an entry but texts, of which none is a time of day."""
    texts = [*row.values()] if isinstance(row, Mapping) else [row]
    return all(
        isinstance(one, str) and not (_CLOCK.match(one) or is_only_time(one)) for one in texts
    )


def _cells(rows: Iterable[Value], name: str) -> Iterator[Value]:
    return (row.get(name) if isinstance(row, Mapping) else None for row in rows)


def _is_clock(row: Value, names: Iterable[str]) -> bool:
    told = [row.get(name) if isinstance(row, Mapping) else None for name in names]
    return all(isinstance(one, str) and _CLOCK.fullmatch(one) for one in told)


def _is_date(value: Value) -> bool:
    found = split_date(value.strip()) if isinstance(value, str) else None
    return found is not None and not found.rest.strip(" T0:.Z")


def _day_in(value: Value) -> str:
    """A day that may lack its year, the first one of several: `5 Sept`, `Saturday`."""
    text = value if isinstance(value, str) else ""
    if _is_date(text) or has_no_year(text) or day_word(text).isalpha():
        return text
    first, last = first_and_last(text, str(SOME_YEAR))
    return f"{dt.date.fromisoformat(first):%d %B}" if last else ""


def explain_days(book: Book) -> None:
    """Say of sessions on which day they are, where a list calls days that have no year by ids.

    A sheet that describes the conference may say in a row of its own when `Day 1` is.
    """
    settle_day_tracks(book)
    rows, described = book.drafts[DAYS], book.conference
    for name, put in list(described.extra.items()):
        if day_word(name).isdecimal() and _is_date(put.value):
            rows.append(Draft(described.places, put.mark))
            rows[-1].fields = {"date": described.extra.pop(name), _NAME: put.holding(name)}
    if all(_is_date(row.fields["date"].value) for row in rows):
        return
    days = {text.casefold(): _day_in(row.text("date")) for row in rows for text in _labels(row)}
    for session, field in product(book.sessions, ("date", "day")):
        if day := days.get(session.text(field).strip().casefold()):
            session.fields[field] = session.fields[field].holding(day)
    for row in rows:
        for name, put in row.fields.items():
            label = name.removeprefix(_LABEL)
            if is_title(label, put) or (name == "date" and _day_in(put.value) != put.value):
                row.top.leave(f"day {label}", *put)


def _keep(row: Draft) -> None:
    """Keep what else is said of a day, and the name by which it stands in a mapping."""
    row.pull(_NAME, _NAME)
    for name, put in row.extra.items():
        row.top.leave(f"day {name}", *put)


class DayList:
    """The days that a list says, in their order."""

    def __init__(self, book: Book) -> None:
        rows = [(split_date(one.text("date").strip()), one) for one in book.drafts[DAYS]]
        self.rows = sorted(((found.date, one) for found, one in rows if found), key=itemgetter(0))

    def labels(self) -> dict[str, str]:
        """The dates by what the days are called, as it is compared."""
        told: dict[str, str] = {}
        for date, row in self.rows:
            for text in _labels(row):
                told.setdefault(text.casefold(), date)
        return told

    def numbered(self) -> dict[int, dt.date]:
        """The dates by the numbers that the rows say, else in their order."""
        told: dict[int, dt.date] = {}
        for number, (date, row) in enumerate(self.rows, 1):
            said = next((word for text in _labels(row) if (word := day_word(text)).isdecimal()), "")
            told.setdefault(int(said or number), dt.date.fromisoformat(date))
        return told


def title_of(row: Draft) -> Put | None:
    """What a day is called, if that is more than its number or weekday."""
    for name, put in row.fields.items():
        if name.startswith(_LABEL) and is_title(name.removeprefix(_LABEL), put):
            return put
    return None


def hours_of(row: Draft) -> str:
    """From when to when a day lasts, as a list says it; hours may be counted on in its night."""
    told = [_CLOCK.fullmatch(row.text(field)) for field in ("_start", "_end")]
    start, end = (f"{int(one[1]) % _DAY:02}:{one[2]}" if one else "" for one in told)
    return f"{start}-{end}" if start != end else ""


def is_title(name: str, put: Put) -> bool:
    """Whether a value under a name is what a day is called, and not its number or weekday."""
    text = put.value.strip() if isinstance(put.value, str) else ""
    is_day = day_word(text) or day_word(text.rstrip(_OF_MONTH)) or split_date(text)
    return compared(name) in TITLES and bool(text) and not is_day


def _labels(row: Draft) -> list[str]:
    labels = (row.text(name).strip() for name in row.fields if name.startswith(_LABEL))
    return [text for text in labels if text]


def told_dates(book: Book, own: AnyMapping[int, dt.date], words: Container[str]) -> ToldDates:
    """The dates of days: as somebody says them, else as a list of days or the conference does.

    `own` are those that the conference has, `words` the days that its rows say.
    """
    listed = DayList(book)
    days = {one.text("day").strip() for one in book.sessions if "day" in one.fields}
    dates = book.dates or listed.numbered() or own
    lists = {one.text("_list") for one in book.sessions}
    title, labels = title_and_year(book.conference, lists), {} if book.dates else listed.labels()
    first = first_number(days, dates)
    return ToldDates(dates, title, first=first, labels=labels, said=words)
