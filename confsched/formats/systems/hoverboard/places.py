"""Sessions of a site in the slots of its days: on which day each is, when, and in which column."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import place_likeness
from confsched.formats.records.times.dates import ToldDates
from confsched.formats.records.times.day_words import day_named
from confsched.formats.systems.hoverboard.slots import (
    Showing,
    column_items,
    columns_of,
    rest_of,
    showings,
    title_of,
)
from confsched.formats.unexplained import no_list
from confsched.reading import Mapping
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.source import Span

_SHOWN = 2  # other cells of one id
_ENDLESS = "no slot says when it ends: each is taken to last until the next one begins"
_OF_COLUMNS = frozenset(("title", "name"))
_OF_SLOT = ("start", "end", "date", "day", "plenary")


def place(book: Book) -> None:
    """Give every session the day, time and column in whose cell it is named.

    One that is named in several places is a session in each of them.
    """
    book.repeats = True
    days = book.drafts.pop("_days", [])
    call_by_positions(book, days)
    stage = _Stage(book, _kind(days))
    told = ToldDates(book.dates)
    numbers: dict[str, int] = {}
    for day in days:
        text = _text_of(day)
        _date(day, told, numbers.setdefault(text or str(len(numbers)), len(numbers) + 1))
        stage.show(day)
    told.check()
    book.findings.extend(stage.misnamed())
    if stage.endless is not None:
        book.findings.append(Finding(_ENDLESS, stage.endless, code="T211"))
    for session in book.sessions:
        put = session.fields.get("_track")
        if put is not None:
            session.put(stage.kind, *put)
    book.drafts["sessions"] = [one for one in (*book.sessions, *stage.others) if not _is_gap(one)]
    _define_places(book)


def _define_places(book: Book) -> None:
    """Define where sessions say that they are, beside the columns, which are some of the rooms."""
    known = {room.text("name").strip() for room in book.drafts["rooms"]}
    for session in book.sessions if known else ():
        put = session.fields.get("room")
        if put is not None and session.text("room").strip() not in ("", "all", *known):
            known.add(session.text("room").strip())
            room = Draft(session.places, put.mark)
            room.put("name", *put)
            book.add("rooms", room)


def _kind(days: list[Draft]) -> str:
    """Whether the columns of the days are rooms or tracks, by what most of them are called."""
    if any("_rooms" in day.fields for day in days):
        return "room"
    titles = {str(put.value) for day in days for put in columns_of(day)}
    return (
        "room"
        if 2 * sum(place_likeness(title) >= 0.5 for title in titles) > len(titles)
        else "track"
    )


def _plainly(identifier: str) -> str:
    """An id as it is compared: `007` and `7` are one number to these sites."""
    return identifier.lstrip("0") or "0" if identifier.isdecimal() else identifier


def _is_gap(session: Draft) -> bool:
    """Whether it is there to keep a cell empty: it says nothing."""
    return "title" not in session.fields and "description" not in session.fields


class _Stage:
    """Where sessions are shown, one day after the other; `kind` is what columns are."""

    def __init__(self, book: Book, kind: str) -> None:
        self.book = book
        self.kind = kind
        self.known = {_plainly(one.text("id")): one for one in book.sessions if one.text("id")}
        self.shown: set[str] = set()
        self.others: list[Draft] = []  # sessions that nothing defines, and those shown again
        self.unknown: defaultdict[str, list[Span]] = defaultdict(list)
        self.called: list[Span] = []  # where words for sessions stand that nothing describes
        self.endless: Span | None = None  # where the first day begins whose slots have no ends

    def show(self, day: Draft) -> None:
        """Show all that is on a day, and keep what else is said of it."""
        self.define(day)
        columns = columns_of(day)
        shown = [*showings(day, len(columns))]
        is_open = all(one.end is None for one in shown)
        if is_open:
            shown = [*_until_next(shown)]
            ended = (day.places.span(one.name.mark) for one in shown if one.end is not None)
            self.endless = self.endless or next(ended, None)
        for one in shown:
            session = self.session(day, one.name)
            if session is not None:
                _on(session, day)
                _when(session, day, one)
                if is_open:
                    session.infer("end")
                self.where(session, day, one, columns)
        conference = self.book.conference
        for key, put in (*day.extra.items(), *rest_of(day)):
            conference.leave(key, *conference.moved(put, day))

    def define(self, day: Draft) -> None:
        """Define the columns of a day, of which more may be said than their names."""
        for item, mark in column_items(day):
            if not isinstance(item, Mapping) or _is_untold(title_of(Put(item, mark, mark))):
                continue
            column = Draft(day.places, mark)
            column.put("name", *title_of(Put(item, mark, mark)))
            for key, value, key_mark, place in item.entries():
                if key == "color" and self.kind == "track":
                    column.put(key, value, key_mark, place)
                elif key not in _OF_COLUMNS:
                    column.leave(key, value, key_mark, place)
            self.book.add(f"{self.kind}s", column)

    def where(self, session: Draft, day: Draft, one: Showing, columns: list[Put]) -> None:
        """Say in which column a session is, or that it is for everybody."""
        if one.place is not None:
            session.fields[self.kind] = session.moved(one.place, day)
        elif one.column is None:
            session.derive("plenary", "true" if "room" not in session.fields else "")
        elif one.column < len(columns) and not _is_untold(columns[one.column]):
            session.put(self.kind, *session.moved(columns[one.column], day))

    def session(self, day: Draft, name: Put) -> Draft | None:
        """The session of an id; another one where it has been shown before."""
        identifier = _plainly(str(name.value))
        found = self.known.get(identifier)
        if found is None:
            return self.nameless(day, name)
        if identifier not in self.shown:
            self.shown.add(identifier)
            return found
        session = found.again(without=(*_OF_SLOT, self.kind))
        self.others.append(session)
        return session

    def nameless(self, day: Draft, name: Put) -> Draft | None:
        """What nothing describes is called by its id, unless other sessions are described."""
        if self.known:
            self.unknown[str(name.value)].append(day.places.span(name.mark))
            return None
        session = Draft(day.places, name.mark)
        for field in ("id", "title"):
            session.put(field, *name)
        self.others.append(session)
        if " " not in str(name.value):
            self.called.append(day.places.span(name.mark))
        return session

    def misnamed(self) -> Iterator[Finding]:
        """F006 for each id that no session has: once, for many keep cells empty with the same.

        Where nothing describes any session, F004 tells it once.
        """
        if self.called:
            yield no_list(len(self.called), self.called[0])
        for name, [first, *others] in self.unknown.items():
            places = f", which is named at {len(others) + 1} places" if others else ""
            related = tuple(Related(span, "named here too") for span in others[:_SHOWN])
            message = f"no session has the id {name!r}{places}"
            yield Finding(message, first, code="F006", related=related)


def _is_untold(column: Put) -> bool:
    """Whether nobody has said yet which column it is: `TBA`."""
    return is_nobody(str(column.value).strip())


def _until_next(shown: list[Showing]) -> Iterator[Showing]:
    """What is in slots without ends, each until the next one; the last has none."""
    starts = list(dict.fromkeys(one.start for one in shown if one.start is not None))
    after = dict(pairwise(starts))
    for one in shown:
        yield one._replace(end=after.get(one.start)) if one.start is not None else one


def _text_of(day: Draft) -> str:
    return (day.text("_date") or day.text("_readable")).strip()


def _date(day: Draft, told: ToldDates, number: int) -> None:
    """Say when a day is: by its date, as somebody tells it where it says none, else by number."""
    put = day.fields.get("_date") or day.fields.get("_readable")
    if put is None:
        return
    text = _text_of(day)
    found = split_date(text)
    if found is not None or day_named(text):
        date = found.date if found else text
    else:
        undated = told.without_year(text, month_first=None)
        date = undated.date if undated else told.of_day(str(number))
    day.put("date" if date else "day", *put.holding(date or str(number)))


def _on(session: Draft, day: Draft) -> None:
    """Say on which day a session is."""
    for field in ("date", "day"):
        if field in day.fields:
            session.put(field, *session.moved(day.fields[field], day))


def _when(session: Draft, day: Draft, one: Showing) -> None:
    """Say when a session is; what has no digit, such as `-:-`, is a time that nobody knows yet."""
    for field, put in (("start", one.start), ("end", one.end)):
        if put is not None:
            place = session.put if any(map(str.isdecimal, str(put.value))) else session.leave
            place(field, *session.moved(put, day))


def call_by_positions(book: Book, days: Sequence[Draft]) -> None:
    """Give ids to those that lack them, as slots and sessions name them."""
    named = {str(one.name.value) for day in days for one in showings(day, 0)}
    _call(book.sessions, named, by_title=True)
    people = [person for one in book.sessions for _, person, _ in one.people]
    _call(book.drafts["speakers"], {one.text("id") for one in people} - {""}, by_title=False)
    known = {one.text("id") for one in book.drafts["speakers"]}
    for person in people:
        if " " in person.text("id").strip() and person.text("id") not in known:
            person.put("name", *person.fields.pop("id"))


def _call(drafts: Sequence[Draft], named: Collection[str], *, by_title: bool) -> None:
    if not named or any("id" in one.fields for one in drafts):
        return
    titles = {one.text("title") for one in drafts}
    if by_title and not titles.isdisjoint(named):
        for draft in drafts:
            draft.derive("id", draft.text("title"), of="title")
        return
    counted = all(name.isdecimal() and len(name) < 5 for name in named)
    last = max(map(int, named)) if counted else len(drafts) + 1
    first = int("0" not in named and last == len(drafts))
    for number, draft in enumerate(drafts, first) if last < len(drafts) + first else ():
        draft.derive("id", str(number))
