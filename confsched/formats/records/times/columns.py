"""When a session of somebody's list is, in whichever of its columns that is said.

A date may stand with the time, in a column of its own, in the only cell of a row above or in the
name of the list, or be that of the row before. Times come as ranges, `0930`, and parts of a day.
"""

from confsched.formats.book import Book
from confsched.formats.day_texts import Found, belongs, day_word, split_date, with_dot
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import zone_alone
from confsched.formats.records.cells.alike import Alike
from confsched.formats.records.cells.clocks import (
    around,
    clock_of,
    exact,
    exact_with_zone,
    is_clock,
    is_name,
    is_range,
    is_time,
    parted,
    with_offset,
    without_length,
)
from confsched.formats.records.cells.yearless import without_month
from confsched.formats.records.times.above import CALLED, theme_behind, theme_in
from confsched.formats.records.times.beginnings import (
    TIMED,
    are_dates_only,
    begins,
    days_come_again,
    find_halves,
    half_said,
    hand_over_half,
    has_moment,
    has_time,
    is_dated,
    is_told_again,
    leave_lists,
    one_beginning,
)
from confsched.formats.records.times.dates import (
    ToldDates,
    date_above,
    dates_of,
    days_of,
    has_clock,
    keep_date,
    say_days,
    say_weekday,
    untold,
    with_weekday,
)
from confsched.formats.records.times.day_lists import told_dates
from confsched.formats.records.times.day_words import (
    FEW,
    count_in_words,
    date_beside,
    day_of_list,
    day_words,
    own_fields,
    weekday_of,
    without_day_of,
)
from confsched.formats.records.times.lengths import days_between, take_days
from confsched.formats.records.times.odd_orders import order_of_dates
from confsched.formats.records.times.written import with_colons
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody

_DATED = ("start", "time", "date", "day", "end", "_end_date", "title", "_list")
_DASH = pattern(r"\s+[-–—|]\s+|\s*[:,]\s+")
_TELLING = (*TIMED, "_end_date", "_list")
_BELOW = "_below/"  # the day of a row, which is that of those below it as well
_DAYS = frozenset(("date", "day", "_on"))
_DAY_BEHIND = pattern(r"(\d[^,|(]{2,30}?)(?:,\s*| [|·] |\s*\()([^,|()]*[^\W\d_][^|()]*)\)?")
# `Day 1 - 10:00`, `Fri 9:00`, `Thursday9:00am`
_DAY_BEFORE = pattern(r"([^\W\d_]+(?: \d{1,2})?)(?:\s*[-–—|,:·]\s+|[.,]?\s+|(?<=day))(\S.*)")
_UNTIL = pattern(
    r"(?i)(?:bis|until|till?|jusqu['’]?[àa]|até|hasta|fino alle|tot|до) (?=\d|noon)(.+)"
)
_WORD = pattern(r"^[^:]*[^\W\d_]{3}")
_MARKUP = " *_#"  # around a day in Markdown


def settle_times(book: Book) -> None:
    """Settle the times of all sessions.

    A row that says nothing but a date is the head of those below it, and no session.
    """
    sessions = book.sessions
    for session in sessions:
        leave_lists(session)
    count_in_words(sessions)
    find_halves(sessions)
    said = [one.fields[name] for one in sessions for name in _DATED if name in one.fields]
    short = (one.fields for one in sessions if len(one.fields) <= FEW)
    said += [one["id"] for one in short if "id" in one]  # a day below ids
    texts = {text.strip() for text in {put[0] for put in said if type(put[0]) is str}}
    with_colons(sessions, texts)
    words = day_words(sessions)
    told = told_dates(book, dates_of(book, words) or date_above(sessions, words), words)
    zone = book.conference.text("timezone") or book.timezone
    month_first = order_of_dates(book, texts, told, zone)
    times = _Times(told, month_first=month_first, timed=any(map(begins, sessions)))
    times.clocked = not are_dates_only(sessions)
    times.repeated = days_come_again(sessions)
    settle = Alike(_TELLING, times.settle)
    book.drafts["sessions"] = [one for one in sessions if times.is_row(one, settle)]
    dated = told.used or any(map(is_dated, book.sessions))
    days = {} if dated else book.dates or days_of(book)
    if days:
        say_days(book.conference, days)
    elif book.dates:
        told.check()
    keep_date(book.conference, used=not book.dates and (told.used or bool(days)))


class _Times:
    """Settles one row after another; a date holds until the next one."""

    def __init__(self, told: ToldDates, *, month_first: bool | None, timed: bool) -> None:
        self.told = told
        self.timed = timed  # whether anything begins at a time: else lengths follow each other
        self.month_first = month_first
        self.clocked = True  # whether the time of day of a date is when something begins
        self.repeated = False  # whether days are written once more: an empty cell is unknown
        self.above: tuple[str, Put] | None = None  # `date` or `day`, and what it is
        self.places: object = None  # of the file in which it stands
        self.is_below = False  # whether the row right above is a head
        self.headed = ("", 0)  # of the list in which a row says another day for those below

    def is_row(self, session: Draft, settle: Alike) -> bool:
        """Settle the next row; whether it is one, and not the head of those below."""
        if session.places is not self.places:
            self.places, self.above = session.places, None  # no date holds in another file
        self.is_below = self.is_head(session)
        if self.is_below:
            self.headed = day_of_list(session)
            return False
        without_day_of(self.headed, session)  # a row says the day of this part of the list
        settle(session)
        for name in ("date", "day"):
            if (put := session.fields.pop(f"{_BELOW}{name}", None)) is not None:
                self.above = (name, put)
        return True

    def settle(self, session: Draft) -> bool:
        """Settle the fields of a session; whether its day does not depend on rows above."""
        self.day(session)
        half = half_said(session)
        for field in ("start", "time"):
            self.beginning(session, field, half)
        one_beginning(session)
        self.end(session, half)
        hand_over_half(session, half)
        return self.inherit(session)

    def date_in(self, text: str) -> Found | None:
        text = " ".join(text.split())
        found = self.told.seen(split_date(text, month_first=self.month_first))
        return found or self.told.without_year(text, month_first=self.month_first)

    def date_before(self, text: str) -> Found | None:
        """A date in the place of a time, or before it; `1230` is a time there."""
        return None if text.isdecimal() and len(text) < len("20300514") else self.date_in(text)

    def day_in(self, put: Put) -> tuple[str, Put] | None:
        """What a cell says of the day: a `date`, or a `day` by its number or weekday."""
        if found := self.date_in(str(put.value)):
            return "date", put.holding(found.text)
        if date := self.told.labelled(str(put.value)):
            return "date", put.holding(date)
        found = self.date_in(date_beside(str(put.value)))
        if found and not found.rest:
            return "date", put.holding(found.text)
        word = day_word(str(put.value)) or weekday_of(without_month(str(put.value)))
        return self.dated("day", put.holding(word)) if word else None

    def dated(self, name: str, put: Put) -> tuple[str, Put]:
        """A day by its date, if somebody says which that is."""
        word = str(put.value).strip()
        date = self.told.of_day(word) if name == "day" and word else ""
        return ("date", put.holding(date)) if date else (name, put)

    def is_head(self, session: Draft) -> bool:
        """Whether a row has one cell, which is the day of those below.

        What stands beside a date in columns that are none of ours is of no session.
        """
        if len(session.fields) > FEW:
            return False
        own, beside = own_fields(session)
        said = [*own.values(), *beside.values()]
        if len(said) > 1 and len(own) == 1 and self.is_date_alone(*own.popitem()):
            for name, put in beside.items():
                session.top.leave(name, *session.top.moved(put, session))
            del said[1:]
        text = said[0].value if len(said) == 1 and not session.people else None
        text = text.strip(_MARKUP) if isinstance(text, str) else ""
        if not text or text.isdecimal():
            return False
        parts = [said[0].holding(part) for part in (text, *_DASH.split(text))]
        days = [self.day_in(part) for part in parts]
        dated = next((day for day in days if day and day[0] == "date"), None)
        theme = theme_in(text) if dated else ""
        if days[0] is None and not all(days[1:]) and not theme:
            if not days[1] or session.fields.keys().isdisjoint(TIMED):
                return False
            session.top.leave("note", *session.top.moved(said[0], session))  # `Day 1: Boats`
        self.above = dated or self.dated_above(text) or days[0] or days[1]
        if dated and theme:
            session.top.collect(CALLED, f"{dated[1].value}\n{theme}", said[0].mark)
        if (found := self.date_in(text)) and (zone := zone_alone(found.rest.strip(" ,|-–—"))):
            put = said[0].holding(zone)
            if "timezone" not in session.top.fields:
                session.top.put("timezone", *session.top.moved(put, session))
        return True

    def dated_above(self, word: str) -> tuple[str, Put] | None:
        """The date in the head right above one that only counts the day or names it."""
        if not (self.is_below and self.above and self.above[0] == "date"):
            return None
        return "date", self.above[1].holding(with_weekday(str(self.above[1].value), (word,)))

    def is_date_alone(self, name: str, put: Put) -> bool:
        """Whether a cell where no date is asked for has nothing else in it."""
        found = self.date_in(str(put.value).strip(_MARKUP)) if name not in ("date", "day") else None
        return found is not None and not found.rest

    def day(self, session: Draft) -> None:
        """Settle what the columns of the date and the day say."""
        for field in ("date", "day"):
            if (put := session.fields.pop(field, None)) is None:
                continue
            text = with_dot(self.without_end(session, put))
            said = self.day_in(put.holding(text))
            if said is None and field == "date" and is_time(text) and not has_time(session):
                session.put("start", *put)  # in a list of one day nobody asks for its date
                continue
            name, meant = said or self.dated(field, self.told.with_year(put))
            if "date" in session.fields or self.has_day(session, said):
                say_weekday(session, text)
                session.leave(field, *put)
            else:
                session.fields[name] = session.fields[f"{_BELOW}{name}"] = meant
            found = self.date_in(text)
            if found and _WORD.search(found.rest) and (theme := theme_behind(text)):
                session.top.collect(CALLED, f"{meant.value}\n{theme}", put.mark)
            if found and is_told_again(found, session):
                moment = f"{found.date}T{with_offset(found.rest[1:])}"
                session.fields["start"] = session.fields["start"].holding(moment)
            elif found and self.clocked and has_clock(found) and not has_time(session):
                clock = exact_with_zone(found.rest)
                start = f"{found.date}{clock}" if clock else found.rest.lstrip("T")
                session.put("start", start, put.key, put.mark)

    def has_day(self, session: Draft, said: tuple[str, Put] | None) -> bool:
        """Whether its column or the list say the day if a text does not, or the list its date."""
        listed = session.fields.get("_list")
        if said is not None:
            found = self.date_in(str(listed.value)) if listed is not None else None
            return found is not None and found.falls_on == said[1].value
        puts = (session.fields.get("day"), listed)
        return any(put is not None and self.day_in(put) for put in puts)

    def beginning(self, session: Draft, field: str, half: str) -> None:
        """Settle a start or a time, which may have a date with it and may be a range."""
        put = session.fields.pop(field, None)
        if put is None:
            return
        text, lasting = without_length(self.without_end(session, put))
        session.put("duration", lasting, put.key, put.mark)
        if (until := _UNTIL.fullmatch(text)) and "end" not in session.fields:
            session.put("end", clock_of(until[1], half), put.key, put.mark)
            return
        found = self.date_before(text)
        text = text if found else self.without_day(session, put, text)
        if found and exact(found.rest):
            self.moment(session, put, found, exact(found.rest))
            return
        rest = found.rest.lstrip(" |/·•") if found else text
        clock = clock_of(rest, half)
        if around(rest):
            session.leave(field, *put)
        if found and clock and not is_range(clock):
            self.moment(session, put, found, f" {clock}")
            return
        if found:
            session.put("date", found.text, put.key, put.mark)
            session.fields.setdefault(f"{_BELOW}date", put.holding(found.text))
        ends = "end" in session.fields and not is_nobody(text)
        if clock and (not is_clock(clock) or is_name(clock)) and not ends:
            session.leave(field, *put)
        elif clock:
            name = "time" if is_range(clock) else field
            session.put(name, clock, put.key, put.mark)

    def without_day(self, session: Draft, put: Put, text: str) -> str:
        """A time without the day beside it: `Day 1 - 9:00`, `Fri 9:00`, `9:00, 14 May 2030`."""
        day: tuple[str, Put] | None = None
        if not session.fields.keys().isdisjoint(_DAYS):
            return text
        rest = ""
        if day_word(text):  # `Day 1`, and no time at all
            day = self.day_in(put)
        elif (match := _DAY_BEFORE.fullmatch(text)) and is_time(match[2]):
            if match[1].isalpha() and "_list" in session.fields:
                return text
            rest, day = match[2], self.day_in(put.holding(match[1]))
        elif (match := _DAY_BEHIND.fullmatch(text)) and is_time(match[1]):
            rest = match[1]
            day = self.day_in(put.holding(match[2]))
        if day is None:
            return text
        session.fields[day[0]] = session.fields[f"{_BELOW}{day[0]}"] = day[1]
        return rest

    def without_end(self, session: Draft, put: Put) -> str:
        """A text without the moment that it lasts until, which is put where it belongs."""
        said = str(put.value).strip()
        text, end = parted(said)
        if end and ("end" in session.fields or not self.date_in(end)):
            return said
        if not end:
            text, end = self.told.first_and_last(said)
        if "end" in session.fields:
            session.leave("end date", end, put.key, put.mark)
        session.put("end", end, put.key, put.mark)
        return text

    def moment(self, session: Draft, put: Put, found: Found, clock: str) -> None:
        """A start with its date, which needs no other; one that contradicts it stays."""
        date = found.date if clock[0] == "T" else found.text
        session.put("start", f"{date}{clock}", put.key, put.mark)
        said = session.fields.get("date")
        on = self.date_in(str(said.value)) if said else None
        if said is None or (on and belongs(found.date, on.date)):
            session.fields.pop("date", None)
            session.fields["_on"] = said or put.holding(found.date)
        if "day" in session.fields:
            session.leave("day", *session.fields.pop("day"))

    def end(self, session: Draft, half: str) -> None:
        """Settle the end, which may have a date, or one in a column of its own."""
        date = session.fields.pop("_end_date", None)
        put = session.fields.pop("end", None)
        if put is None and date is not None and has_clock(self.date_in(str(date.value))):
            date, put = None, date
        if put is not None:
            found = self.date_before(str(put.value))
            if found and not found.rest:
                date, put = date or put, None
            elif found:
                clock = exact(found.rest) or f" {clock_of(found.rest, half)}"
                session.put("end", f"{found.date}{clock}", put.key, put.mark)
                if date is not None:
                    session.leave("end date", *date)
                date = None
            else:
                text = str(put.value).strip()
                keep = session.leave if is_nobody(text) else session.put
                keep("end", clock_of(text), put.key, put.mark)
        if date is not None:
            self.end_date(session, date)
        if "end" in session.fields and "duration" in session.fields:
            session.leave("duration", *session.fields.pop("duration"))

    def end_date(self, session: Draft, date: Put) -> None:
        """Put a later date of the end before its time; without times, count the days taken."""
        end = session.fields.get("end")
        found = self.date_in(str(date.value))
        start = session.fields.get("_on") or session.fields.get("date")
        own = self.date_in(str(start.value)) if start else None
        counts = not (begins(session) or "duration" in session.fields)
        if end is None and found and own and counts:
            take_days(session, days_between(own.date, found.date) + 1, "end date", date)
        elif end is None or found is None:
            session.leave("end date", *date)
        elif own is None or own.date != found.date:
            session.fields["end"] = end.holding(f"{found.date} {end.value}")

    def inherit(self, session: Draft) -> bool:
        """Give a time without a day that of its list, which is surely its day, or of a row above.

        So it is of all rows where none has a time. Whether it needs none of the rows above.
        """
        name = session.fields.pop("_list", None)
        said = not session.fields.keys().isdisjoint(_DAYS)
        day = None if said or not name else self.day_in(name) or untold(name)
        is_placed = not self.timed or has_moment(session, lasts=not self.repeated)
        if said or day or not is_placed:
            session.fields.update((day,) if day else ())
            return True
        if self.above:
            session.fields[self.above[0]] = self.above[1]
        elif (begins(session) or "duration" in session.fields) and (first := self.told.first()):
            beginning = next(session.fields[one] for one in TIMED if one in session.fields)
            session.fields["date"] = beginning.holding(first)
        return False
