"""The days and the zone of a conference, out of what its sessions say of theirs.

Where none says any, a day begins where times begin anew, if the meals of a day come again, or if
just what stands in each of several groups that say nothing does.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import tzinfo
from functools import lru_cache

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.day_texts import after, split_date
from confsched.formats.drafts import Draft, Put, mapping_of
from confsched.formats.likely import times_in, zone_alone
from confsched.formats.offsets import on_clock, zone_of
from confsched.formats.records.cells.clocks import span_alone, span_of, written
from confsched.formats.records.times.above import day_in_text
from confsched.formats.records.times.day_lists import DayList, hours_of, title_of
from confsched.formats.records.times.empty import EMPTY
from confsched.formats.records.times.running import lasting
from confsched.patterns import pattern
from confsched.reading import Value
from confsched.text.titles import plain_type

_MOMENT = pattern(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)")
_CLOCK = pattern(r"\d\d:\d\d")
_ZONE = pattern(
    r"(?:\d|[AaPp]\.?[Mm]\.?) \(?(?:[ECMP]T|[A-Z]{3,5}(?:[+-]\d{1,2})?"
    r"|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard |Daylight )?[Tt]ime)?)\)?$"
)
# zones of places whose clocks change, by what these show in summer, and by what they show in winter
_SUMMER = {"EDT": "ET", "CDT": "CT", "MDT": "MT", "PDT": "PT"}
_WINTER = {"EST": "ET", "CST": "CT", "MST": "MT", "PST": "PT"}
_NOTE = pattern(r"note(?: \d+)?")
_SHORT = 80  # letters of a note
_NEVER = "24:00"  # nothing begins before midnight
_NOON, _NOON_MINUTES, _DAY_MINUTES = "12:00", 12 * 60, 24 * 60
_SAID = frozenset(("date", "day", "_on", "_list", "_label", "rooms", "_tracks"))
_MOST_DAYS = 14
_SOON = 60  # minutes
_ONCE_A_DAY = frozenset(("meal", "registration"))


class _Day:
    """Where a day is said, when its first session begins, and when one of its night ends."""

    def __init__(self, put: Put, session: Draft) -> None:
        self.put = put
        self.session = session
        self.first = _NEVER
        self.late = ""
        self.night: dict[str, str] = {}  # when what begins before noon by the clock ends
        self.title: Put | None = None
        self.hours = ""

    def value(self, date: str) -> Value:
        """The day as we write it; with hours that are told, or where it goes on after midnight."""
        puts = {"date": self.put.holding(date)}
        if self.title is not None:
            puts["title"] = self.title
        night = f"{self.first}-{self.late}" if _NEVER > self.first > self.late > "" else ""
        if hours := self.hours or night:
            puts["hours"] = self.put.holding(hours)
        return mapping_of(self.session, puts.items()) if len(puts) > 1 else date


def settle_days(book: Book, titles: Mapping[str, Put]) -> None:
    """The days on which something is planned; one lasts until the end of what belongs to it.

    `titles` is what they are called by their dates, where no list of days says it. What is told as
    a moment is on the date that the clock of the conference shows, if its zone is known.
    """
    zone = zone_of(book.conference.text("timezone") or book.timezone)
    days: dict[str, _Day] = {}
    counted: set[tuple[str, ...]] = set()
    for date, row in DayList(book).rows:
        days[date] = _Day(row.fields["date"], row)
        days[date].title, days[date].hours = title_of(row), hours_of(row)
    for session in (*book.sessions, *book.drafts[EMPTY]):
        said = _said(session, zone)
        found = split_date(said[0]) if said[0] and said not in counted else None
        counted.add(said)
        if found:
            put = session.fields.get("_on") or session.fields["date"]
            day = days.setdefault(found.date, _Day(put, session))
            _count(day, found.date, *said[1:])
    for date, title in titles.items():
        if date in days and days[date].title is None:
            days[date].title = title
    _settle_nights(days)
    for date, day in sorted(days.items()):
        put = book.conference.moved(day.put.holding(day.value(date)), day.session)
        book.conference.collect("days", put.value, put.mark)


def _said(session: Draft, zone: tzinfo | None) -> tuple[str, str, str]:
    """On which date something is, when it begins and when it ends, as a zone has it.

    Another date beside the moment stays.
    """
    on = session.text("_on") or session.text("date")
    start, end, lasts = session.text("start"), session.text("end"), lasting(session)
    if not end and lasts and (first := span_of(start)):
        end = written((first[0] + lasts) % _DAY_MINUTES)
    begins = _shown(start, zone)
    found = split_date(on) if begins else None
    if found is not None and found.date in (start[:10], begins[:10]):
        return begins[:10], begins, _shown(end, zone) or end
    return on, start or session.text("time"), end


def _shown(text: str, zone: tzinfo | None) -> str:
    """What clocks in a zone show at a moment with an offset; empty for any other text."""
    found = on_clock(text, zone)
    return found.replace(tzinfo=None).isoformat(" ", "minutes") if found else ""


def _count(day: _Day, date: str, begin: str, end: str) -> None:
    start = _MOMENT.match(begin)
    times = _clocks(begin, end)
    if start is None and times:
        begins, ends, late = times
        if late or begins >= _NOON:
            day.first = min(day.first, begins)
            day.late = max(day.late, late)
        else:
            day.night[begins] = max(day.night.get(begins, ""), ends)
    elif start and start[1] == date:
        day.first = min(day.first, start[2])
        if times and _MOMENT.match(end):
            day.late = max(day.late, times[2])
    elif start and start[2] < _NOON and start[1] == after(date):
        day.late = max(day.late, _until(end.strip(), *start.groups()))


def _settle_nights(days: Mapping[str, _Day]) -> None:
    """Let a day go on as long as what begins in its night, which may have the next date.

    No day begins soon after the hour at which it ends: what does is of the night after it.
    """
    before = belong = ""  # the date whose first hours are of the day before
    for date, day in sorted(days.items()):
        late = days[before].late if date == belong else ""
        for begins, ends in sorted(day.night.items()):
            if begins < late or _is_soon(late, begins):
                late = max(late, ends)
            elif _is_soon(day.late, begins) and day.first > begins:
                day.late = max(day.late, ends)
            else:
                day.first = min(day.first, begins)
        if date == belong:
            days[before].late = late
        before, belong = date, after(date) if day.late else ""


def _is_soon(late: str, begins: str) -> bool:
    """Whether something begins soon after what goes on into the night has ended."""
    return bool(late) and 0 <= span_of(begins)[0] - span_of(late)[0] <= _SOON


def _until(end: str, date: str, clock: str) -> str:
    """When something ends that begins on a date by the clock; there, if on another date."""
    moment, plain = _MOMENT.match(end), _CLOCK.fullmatch(end)
    if moment:
        return moment[2] if moment[1] == date else clock
    return max(end, clock) if plain else clock


@lru_cache(maxsize=4096)
def _clocks(start: str, end: str) -> tuple[str, str, str] | None:
    """When something begins and ends by the clock, and when it ends if that is in the night after.

    The third is empty where it ends on the same day, both are where nothing tells when.
    """
    told = span_of(start)
    if not told:
        return None
    begins, until, *_ = (*told[:1], *span_of(end)[:1], *told[1:], 0)
    late = until < begins and until + _DAY_MINUTES - begins <= _NOON_MINUTES
    ended = written(until) if until else ""
    return written(begins), ended, ended if late else ""


_OF_SEVERAL = ("IST", "CST", "BST", "AST")  # places


def settle_zone(book: Book) -> None:
    """What most sessions say of their zone is said of the conference, and once."""
    said = [(put, one) for one in book.sessions if (put := one.fields.get("timezone"))]
    zones = [(put, one) for put, one in said if isinstance(put.value, str)]
    if zones and "timezone" not in book.conference.fields:
        most, _ = Counter(put.value for put, _ in zones).most_common(1)[0]
        if book.timezone and most in _OF_SEVERAL:  # which of them is meant somebody names
            return
        put, session = next(one for one in zones if one[0].value == most)
        book.conference.put("timezone", *book.conference.moved(put, session))
    if not zones:
        _settle_named_zone(book)
    own = book.conference.text("timezone")
    for session in book.sessions:
        if session.text("timezone") == own:
            session.fields.pop("timezone", None)


def _settle_named_zone(book: Book) -> None:
    """The zone that stands behind most times, and nowhere else, is that of the conference.

    Moments may have the time for people beside them, which says the zone: `9:30 AM PDT`. What may
    be several places, `IST`, is the one that somebody names.
    """
    told = [
        (session, session.fields[name])
        for session in book.sessions
        if (name := next((one for one in ("time", "start") if one in session.fields), ""))
    ]
    zone = _behind_all(told)
    if not zone:
        shown = [(session, put) for session, _ in told if (put := session.extra.get("time"))]
        beside = _behind_all(shown) if len(shown) == len(told) else ""
        told, zone = (shown, beside) if beside else (told, zone)
    if book.timezone and zone.isupper():
        return
    if zone:
        session, put = told[0]
        book.conference.put("timezone", *book.conference.moved(put.holding(zone), session))
    elif "timezone" not in book.conference.fields:
        _settle_noted_zone(book.conference)


def _settle_noted_zone(conference: Draft) -> None:
    """The zone that a note above the list says, alone, behind a day or behind a time."""
    notes = [(name, put) for name, put in conference.extra.items() if _NOTE.fullmatch(name)]
    short = [(name, put, text) for name, put in notes if len(text := str(put.value)) < _SHORT]
    for name, put, text in short:
        if zone := zone_alone(day_in_text(text)[1].rstrip(" .")):
            conference.put("timezone", zone, put.key, put.mark)
            del conference.extra[name]
            return
    spans = ((put, time.zone) for _, put, text in short for time in times_in(text))
    if found := next(((put, zone) for put, zone in spans if zone), None):
        conference.put("timezone", *found[0].holding(found[1].strip("()")))


def _behind_all(told: Iterable[tuple[Draft, Put]]) -> str:
    """The zone that more than half of times end with, or that of the place whose clocks show it.

    Where others end with none, or with an offset, no other zone is named; slips do not count.
    """
    texts = Counter(str(put.value) for _, put in told)
    named = Counter[str]()
    for text, times in texts.items():
        zone = _zone_behind(text)
        named[_SUMMER.get(zone, zone)] += times
    if len(named) > 1:
        named = _in_winter(named)
    [(most, times), *_] = named.most_common(1) or [("", 0)]
    others = named.keys() - {most}
    is_sure = others == {""} or all(map(str.isalpha, others))
    slips = (n for text, n in texts.items() if not _zone_behind(text) and text.endswith(most))
    return most if is_sure and 2 * times > named.total() - sum(slips) else ""


def _in_winter(named: Counter[str]) -> Counter[str]:
    """Zones as they are called where clocks change, for those that are only called so in winter."""
    result = Counter[str]()
    for zone, times in named.items():
        result[_WINTER.get(zone, zone)] += times
    return result


def _zone_behind(text: str) -> str:
    """The zone that a time ends with: `11:00-12:20 AEDT`."""
    found = next(times_in(text), None) if _ZONE.search(text) else None
    return found.zone.strip("()") if found is not None else ""


def settle_restarts(book: Book) -> None:
    """Count the days of a list in which nothing says any, and tell it."""
    if not book.fields.isdisjoint(_SAID) or _are_side_by_side(book.sessions):
        return
    days = _days(book.sessions)
    if not 1 < len(days) <= _MOST_DAYS or not (_are_groups(days) or _have_the_same_meal(days)):
        return
    for number, day in enumerate(days, 1):
        for session in day:
            session.put("day", str(number), session.mark, session.mark)
    first = days[0][0]
    message = f"no session says its day: {len(days)} are counted, as times begin anew"
    book.findings.append(Finding(message, first.places.span(first.mark), code="F004"))


def _are_side_by_side(sessions: Sequence[Draft]) -> bool:
    """Whether sessions are in several rooms, tracks or files, each of which begins anew."""
    rooms, tracks = ({one.text(name) for one in sessions} - {""} for name in ("room", "track"))
    return max(len(rooms), len(tracks), len({id(one.places) for one in sessions})) > 1


def _days(sessions: Iterable[Draft]) -> list[list[Draft]]:
    """Sessions in runs of a day; nothing where they are not in order, or one has no plain time."""
    days: list[list[Draft]] = []
    last = -1
    for session in sessions:
        text = session.text("start") or session.text("time")
        span = span_alone(text)
        if not span:
            return []
        start = span[0]
        anew = start < last
        if anew and not start < _NOON_MINUTES <= last:
            return []
        if anew or not days:
            days.append([])
        days[-1].append(session)
        last = start
    return days


def _are_groups(days: Sequence[Sequence[Draft]]) -> bool:
    """Whether the sessions of each day stand in a group of their own, which says nothing."""
    above = [[one.above for one in day if one.above is not None] for day in days]
    marks = [{group.mark for group in groups} for groups in above]
    silent = not any(group.fields or group.extra for groups in above for group in groups)
    return silent and {1}.issuperset(map(len, marks)) and len(set.union(*marks)) == len(days)


def _have_the_same_meal(days: Sequence[Sequence[Draft]]) -> bool:
    """Whether a meal, or the registration, is called the same on several days and once on each."""
    found = [Counter(_meals(day)) for day in days]
    called = Counter(title for meals in found for title in meals)
    once = all(count == 1 for meals in found for count in meals.values())
    return once and any(count > 1 for count in called.values())


def _meals(day: Iterable[Draft]) -> list[str]:
    titles = (one.text("title").partition("(")[0].strip().casefold() for one in day)
    return [title for title in titles if plain_type(title) in _ONCE_A_DAY]
