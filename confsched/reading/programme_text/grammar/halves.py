"""Which half of the day a time is in that does not say it, and minutes after midnight."""

from collections.abc import Collection, Iterable, Sequence
from itertools import zip_longest

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.one_clock import Clock

_DAY, _HALF = 1440, 720
EARLY, _LATE = (
    7 * 60,
    19 * 60,
)  # an hour before seven is one after noon; none begins after seven pm
_MORNING = 8 * 60
_SMALL = 6 * 60  # hours at which nothing begins behind a noon
_LONGEST = 12 * 60
_EVENING = pattern(
    r"(?i)\b(?:dinner|supper|banquet|gala|concert|doors|after ?party|abendessen|konzert|einlass"
    r"|d[îi]ner|soir[ée]e|cena|conci?erto|koncert|bankiet|(?P<long>reception))\b"
)
_NOON_MEANT = "12 am is midnight; it is read as noon, for it is morning above it"


def settle_halves(sessions: Sequence[Session]) -> list[Note]:
    """Give every session its start and end in minutes; what had to be inferred is noted.

    Sessions are in the order of their day. A page that writes 13:00 or 09:00 anywhere counts to 24.
    """
    twelve = counts_to_twelve(sessions)
    notes: list[Note] = []
    day, latest, over = None, 0, None
    rooms: set[str] = set()
    timed = [one for one in sessions if one.times is not None]
    for session, following in zip_longest(timed, timed[1:]):
        if session.times is None:
            continue
        if session.day != day:
            day, latest, over = session.day, _dawn(session, following), None
            rooms = set()
        elif _opens_room(session, following, rooms):
            latest, over = 0, None
        rooms.add(session.room.text)
        if _means_noon(session, latest) or _ends_before_noon(session, following):
            times = session.times
            noon = times.last._replace(half="pm") if times.last is not None else None
            session.times = times._replace(last=noon)
            notes.append(Note(session.when.start, session.when.end, _NOON_MEANT))
        counted = twelve or _falls_back(session.times.first, latest)
        start, end = _settled(session, latest, twelve=counted)
        inferred = counted and not (_says_half(session) or _end_says_it(session.times, start))
        if inferred and start != session.times.first.minutes:
            notes.append(_note(session, start))
        session.start, session.end = start, end
        if session.times.ends and session.title:  # it begins when what stands above it ends
            follows = over is not None and over < start
            session.start, session.end = (over, start) if follows else (None, None)
            continue
        over = session.end
        if not session.late:  # a half of the day that is told may go back: to another track
            latest = start if _says_half(session) else max(latest, start)
    return notes


def say_halves_between(sessions: Iterable[Session]) -> None:
    """Say `pm` of a start that does not, between two that do: 7:00 PM, below it 7:15, 9:00 PM."""
    above = 0
    open_: list[Session] = []
    for one in sessions:
        first = one.times.first if one.times is not None else None
        if first is None:
            continue
        if first.half or first.exact:
            if above >= _HALF and first.half == "pm":
                _say_afternoon(open_, above, first.minutes)
            above, open_ = first.minutes, []
        else:
            open_.append(one)


def _say_afternoon(sessions: Sequence[Session], above: int, below: int) -> None:
    """Take what is between two times for the afternoon, if all of it then rises."""
    starts = [one.times.first._replace(half="pm") for one in sessions if one.times is not None]
    said = [above, *(one.minutes for one in starts), below]
    for session, start in zip(sessions, starts if said == sorted(said) else (), strict=False):
        if session.times is not None:
            session.times = session.times._replace(first=start)


def _opens_room(session: Session, following: Session | None, rooms: Collection[str]) -> bool:
    """Whether the morning of another room begins: its sessions stand below those of the first."""
    times, room = session.times, session.room.text
    if times is None or following is None or following.day != session.day or room in rooms:
        return False
    return following.room.text == room and _MORNING < times.first.minutes < _HALF


def mend_halves(sessions: Sequence[Session]) -> list[Note]:
    """Read a start that says the wrong half of the day as the other one, as all around it says.

    `11:45 PM - 12:15 PM` behind 11:15 AM lasts half an hour.
    """
    notes = []
    timed = [one for one in sessions if one.times is not None and one.times.first.half]
    for before, one, after in zip(timed, timed[1:], [*timed[2:], None], strict=False):
        times = one.times
        if times is None or times.last is None or not times.last.half or before.day != one.day:
            continue
        first = times.first
        other = first._replace(half="am" if first.half == "pm" else "pm")
        long = (times.last.minutes - first.minutes) % _DAY > _LONGEST
        above = before.times.first.minutes if before.times is not None else 0
        below = after.times.first.minutes if after is not None and after.times is not None else _DAY
        falls = first.minutes < above or (below < first.minutes and below >= other.minutes)
        at_noon = falls or one.kind == "meal"  # `11:45 PM - 1:15 PM` is a lunch, whatever follows
        if long and at_noon and above <= other.minutes <= times.last.minutes:
            one.times = times._replace(first=other)
            said = f"{first.half} contradicts what stands around it: read as {other.half}"
            notes.append(Note(one.when.start, one.when.end, said))
    return notes


def read_noons(sessions: Iterable[Session]) -> list[Note]:
    """Read 12 am as noon where it follows a morning: `11:30am`, `12:00am`, `12:30am`."""
    notes = []
    day, latest = 0, 0
    for session in sessions:
        times = session.times
        if times is None:
            continue
        if session.day == day and _MORNING <= latest <= _HALF + 60 and _is_midnight(times.first):
            last = times.last and _behind_noon(times.last)
            session.times = times = times._replace(first=times.first._replace(half="pm"), last=last)
            notes.append(Note(session.when.start, session.when.end, _NOON_MEANT))
        day, latest = session.day, times.first.minutes
    return notes


def _behind_noon(clock: Clock) -> Clock:
    """`1:30am` as the end of what begins at noon."""
    return clock._replace(half="pm") if clock.half == "am" and clock.minutes < _SMALL else clock


def _is_midnight(clock: Clock) -> bool:
    return clock.half == "am" and clock.hour == 12


def _means_noon(session: Session, latest: int) -> bool:
    """Whether an end at 12 am is meant to be noon: `11:15 - 12:00am` behind 10:45."""
    first, last = (session.times.first, session.times.last) if session.times else (None, None)
    if first is None or last is None or first.half or first.exact or latest >= _HALF:
        return False
    return _is_midnight(last) and 0 < latest <= first._replace(half="am").minutes


def _ends_before_noon(session: Session, following: Session | None) -> bool:
    """Whether a morning ends at 12 am, and what follows is an afternoon: `11:20am - 12:00am`."""
    times, after = session.times, following.times if following is not None else None
    if times is None or times.last is None or after is None or following is None:
        return False
    morning = times.first.half == "am" and times.first.hour < 12
    afternoon = after.first.half == "pm" and following.day == session.day
    return _is_midnight(times.last) and morning and afternoon


def _dawn(first: Session, following: Session | None) -> int:
    """When it begins at the earliest: in the morning, if what follows it does; dinners later."""
    last = following is None or following.day != first.day
    if _is_of_evening(first) and (following is None or last or _is_of_evening(following)):
        return _HALF
    if following is None or following.times is None or first.times is None:
        return 0
    begins, after = first.times.first.minutes, following.times.first.minutes
    same = not (last or _is_of_evening(following))
    return 5 * 60 if same and begins < EARLY <= after < _HALF and begins >= 5 * 60 else 0


def _is_of_evening(session: Session) -> bool:
    """Whether it is what people go to in the evening; others may do so when they arrive."""
    first, last = (session.times.first, session.times.last) if session.times else (None, None)
    found = _EVENING.search(session.title.text)
    if not found or not first or first.half or first.exact or not 4 <= first.hour <= 8:
        return False
    return found["long"] is None or (last is not None and last.minutes - first.minutes >= 120)


def counts_to_twelve(sessions: Iterable[Session]) -> bool:
    """Whether the page counts hours to twelve: some have AM or PM, or none is past twelve.

    `09:00` looks like a clock of 24 hours, unless `01:00` follows `12:15`.
    """
    clocks = [
        clock
        for one in sessions
        if one.times
        for clock in (one.times.first, one.times.last)
        if clock
    ]
    halves = sum(bool(clock.half) and not clock.exact for clock in clocks)
    exact = sum(clock.exact and not clock.half for clock in clocks)
    past = any(clock.hour > 12 and not clock.half for clock in clocks)
    if halves:
        return exact < halves or not past
    if past or any(not clock.hour for clock in clocks):
        return False
    if exact:
        return _descends(sessions, _SMALL)
    early = any(one.times and 0 < one.times.first.hour < 7 for one in sessions)
    return early or _descends(sessions, EARLY)


def _descends(sessions: Iterable[Session], early: int) -> bool:
    """Whether times fall within a day, as 11:00 and then 1:00 do, to some that are so early."""
    latest: dict[int, int] = {}
    for session in sessions:
        if session.times is None:
            continue
        start = session.times.first.minutes
        if start < latest.get(session.day, 0) - 60 and start < early:
            return True
        latest[session.day] = start
        last = session.times.last
        if last is not None and last.minutes < start and last.minutes < early:
            return True
    return False


def _falls_back(first: Clock, latest: int) -> bool:
    """Whether `2:00` follows 12:30 on a page that has 16:00 as well: nobody means the night."""
    early = not first.half and not first.exact and 0 < first.minutes < EARLY
    return early and _MORNING <= latest < first.minutes + _HALF


def _says_half(session: Session) -> bool:
    return session.times is not None and bool(session.times.first.half)


def _end_says_it(times: Times, start: int) -> bool:
    """Whether the half behind an end is that of the start as well: `1:00 – 1:15 PM`."""
    last = times.last
    told = last is not None and bool(last.half) and start <= last.minutes
    return told and last is not None and (last.half == "pm") == (start >= _HALF)


def _settled(session: Session, latest: int, *, twelve: bool) -> tuple[int, int | None]:
    times = session.times
    if times is None:
        return 0, None
    first, last = times.begin, times.last
    start = _start(first, latest, twelve=twelve)
    if last is None:
        return start, None
    return start, _end(last, start, twelve=twelve or bool(first.half and not first.exact))


def _start(first: Clock, latest: int, *, twelve: bool) -> int:
    """The start in minutes: the half of the day in which it does not go back."""
    if first.half or first.hour > 12 or not twelve or not first.hour:
        return first.minutes
    morning = first._replace(half="am").minutes
    evening = morning + _HALF
    if latest:
        if morning >= latest - 30:
            return morning if morning >= 5 * 60 else evening
        again = (
            evening >= _LATE and morning >= EARLY and latest < _HALF
        )  # another track from the morning on
        return morning if again else evening
    return evening if morning < EARLY else morning


def _end(last: Clock, start: int, *, twelve: bool) -> int:
    """The end in minutes; one before its start stays, but for a range over midnight."""
    end = last.minutes
    if last.half or last.hour > 12:
        return end if end >= start or start - end < _LONGEST else end + _DAY
    if end < start and twelve and start - end < _DAY:
        end = end + _HALF if end + _HALF > start else end
    if end < start and start - end >= _LONGEST:
        end += _DAY
    return end


def _note(session: Session, start: int) -> Note:
    half = "in the afternoon" if start >= _HALF else "in the morning"
    hour, minute = divmod(start % _DAY, 60)
    message = f"read as {hour:02}:{minute:02}, {half}: what stands before it leaves nothing else"
    return Note(session.when.start, session.when.end, message)
