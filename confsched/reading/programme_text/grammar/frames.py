"""Lines that say when the whole conference is, such as `When: 14 May, 9:00–17:00`: no sessions."""

from collections.abc import Iterable, Iterator, Sequence

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.days import ProgrammeDay
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Fate
from confsched.reading.programme_text.recognisers import places, prose
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.words.plain import folded, plain
from confsched.reading.programme_text.words.programme import FIELDS
from confsched.text.attending import AFAR

_NO_CLASS = (
    r"(?:(?:[\w' ]{3,40} [-–—] )?no (?:class|session|lecture|lesson|meeting|seminar"
    r"|colloquium|talk|webinar|workshop|event|program|forum|service|rehearsal|(?:grand )?round)"
    r"(?:e?s)?|sem aula"
    r"|keine? (?:unterricht|vorlesung|seminar|kurs|sitzung|treffen)|geen (?:les|college)"
    r"|pas de (?:cours|seance|reunion|classe)|(?:no hay|sin) (?:clase|sesion)|nessuna lezione)"
)
_VACATION = (
    r"(?:(?:spring|fall|autumn|winter|summer|easter|christmas|thanksgiving)"
    r" (?:break|vacation|recess)|reading week)"
)
_HOLIDAY = (
    r"(?:(?:public |bank )?holidays?|feiertag|vorlesungsfrei|ferien|(?:jour )?ferie|vacances"
    r"|(?:dia )?festivo|feriado|brak zajec|entfallt|fallt aus|vervalt|installt|cancell?ed|annulee?"
    r"|cancelad[ao]|annullat[ao]|odwolane)"
)
# no session, unless it goes on otherwise: `No session left behind`
_FREE = pattern(
    rf"\W*(?:{_NO_CLASS}(?:\s*[(\[,–—-].*|\s+(?:today|this week|due to|because of|wegen)\b.*)?"
    rf"|{_VACATION}(?:\s*[(\[,–—-].*)?|{_HOLIDAY}(?:\s*[(\[].*)?)[\W_]*"
)
_NOT_ON = pattern(r"\W*(?:no|sem|keine?|geen|pas de|sin|nessuna) ")
_EACH_DAY = pattern(
    r"(?:on )?(?:each|every|both|all) days?|daily|(?:les deux|chaque) jours?|jeweils|taglich"
    r"|an beiden tagen|(?:cada|ambos|todos os|todos los) dias?|ogni giorno|elke dag"
)
_OF_WHOLE = ("time", "date")  # fields
_LONG_WORD = pattern(r"[^\W\d_]{4,}")
_NOWHERE = pattern(rf"(?i)(?:a |an )?(?:{AFAR}|hybrid|livestream)\b")
_PLACE = 0.5  # that a text is the name of a place
_LEAST = 2  # sessions within the whole
_ADDRESS = 5  # words of a house and its town at the most
_DAY = 24 * 60  # minutes
_TOLD = frozenset(("session", "title", "subtitle", "people", "room", "track", "abstract"))


def frames_in(sessions: Sequence[Session], readings: Sequence[Reading]) -> list[Session]:
    """Which of the sessions are none: they say when others of their day are, or that none is."""
    found = [one for one in sessions if _is_part(one, sessions) or _is_free(one)]
    days = grouped((one.day, one) for one in sessions if not any(one is part for part in found))
    for number in sorted(days):
        rest = sorted(days[number], key=lambda one: one.line)
        while rest and _frames(rest[0], rest, readings):
            found.append(rest.pop(0))
        while rest and _is_dated_frame(rest[-1], rest, readings):
            found.append(rest.pop())
    return found


def _frames(one: Session, sessions: Sequence[Session], readings: Sequence[Reading]) -> bool:
    return (
        (_says_no_more(one) and _holds_most(one, sessions))
        or _names_days(one, readings)
        or _is_dated_frame(one, sessions, readings)
        or _is_headed_frame(one, sessions, readings)
        or _is_above_programme(one, sessions, readings)
        or _is_placed_frame(one, sessions, readings)
        or _is_labelled_frame(one, sessions, readings)
        or _are_hours(one, sessions, readings)
    )


def without_event(sessions: list[Session], title: str) -> list[Session]:
    """The sessions without the conference itself, called so, which all others are in."""
    called = [one for one in sessions if title and folded(one.title.text) == folded(title)]
    whole = called[0] if len(called) == 1 else None
    others = [one for one in sessions if whole is not None and one is not whole]
    if whole is None or whole.people or len(others) < _LEAST:
        return sessions
    inside = all(_is_within(one, whole) for one in others)
    return others if inside else sessions


def _is_within(one: Session, whole: Session) -> bool:
    if None in (one.start, whole.start, whole.end) or one.day != whole.day:
        return False
    return (whole.start or 0) <= (one.start or 0) <= (one.end or 0) <= (whole.end or 0)


def entitle(days: Sequence[ProgrammeDay], frames: Iterable[Session]) -> None:
    """Let days be called as what stands between their headings and their hours."""
    for one in (one for one in frames if not _is_free(one)):
        if 0 < one.day <= len(days) and one.title and one.title.start <= one.when.start:
            day = days[one.day - 1]
            said = one.title._replace(text=_without_dates(one.title.text))
            day.title = day.title or said


def _are_hours(frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]) -> bool:
    """Whether it is a time alone below the heading of a day, whose sessions are all within it.

    What stands above it is no title of a session: those of all others stand beside or below times.
    """
    others = [one for one in sessions if one.day == frame.day and one is not frame]
    alone = any(one.number == frame.line and one.where is Where.ALONE for one in readings)
    if not alone or frame.start is None or frame.end is None or frame.people or frame.abstract:
        return False
    above = 0 < frame.title.start < frame.when.start
    below = all(one.title.start > one.when.start for one in others)
    times = [(one.start, one.end or one.start) for one in others if one.start is not None]
    within = all(frame.start <= start and end <= frame.end for start, end in times)
    return above and below and within and len(times) >= _LEAST


def _is_part(frame: Session, sessions: Sequence[Session]) -> bool:
    """Whether it is a part of the day with several others in it: `Afternoon (13:30-16:30)`."""
    start, end = frame.start, frame.end
    if start is None or end is None or frame.people or not is_part_of_day(frame.title.text):
        return False
    inside = (one for one in sessions if one.day == frame.day and one is not frame)
    return sum(one.start is not None and start <= one.start < end for one in inside) >= _LEAST


def _is_dated_frame(
    frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]
) -> bool:
    """Whether its line is a date and the span of all others: `4 June 2030, 9:00-17:00`.

    Behind `When:` more may stand in it, and where that is: `… | Online`. Below such a line is where
    the conference is, and not a session that lasts all day.
    """
    reading = next((one for one in readings if one.number == frame.line), None)
    if reading is None or reading.day is None or not reading.day.day.day:
        return False
    label = reading.label
    labelled = label is not None and label.field in _OF_WHOLE
    alone = reading.where is Where.ALONE
    title = _without_dates(plain(frame.title.text))
    housed = not reading.line.cells and _is_house(frame, title, alone=alone)
    placed = not frame.people and (_is_where(title) or housed)
    if (alone or placed) and _begins_all(frame, sessions):
        return True
    if alone and placed and _holds_most(frame, sessions):
        return True  # though doors open before
    if not (labelled or alone or placed):
        placed = not frame.people and _ends_with_last(frame, sessions, readings)
    return (labelled or alone or placed) and _covers_all(frame, sessions)


def _ends_with_last(
    frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]
) -> bool:
    """Whether it is to the minute as long as all others, none of which says its date again.

    What stands behind it is where all is, or what: `4 June, 9:00-17:00, The Old Ropewalk`.
    """
    others = {one.line: one for one in sessions if one.day == frame.day and one is not frame}
    again = any(one.day is not None for one in readings if one.number in others)
    ends = [one.start if one.end is None else one.end for one in others.values()]
    return not again and frame.end == max(filter(None, ends), default=0)


def _is_where(text: str) -> bool:
    """Whether a text says where something is, be it nowhere: `Virtual event`, `via Zoom`."""
    house = text.partition(", ")[0]  # `Boat House, Harbour Street, Sampleton`
    return max(map(places.likeness, (text, house))) >= _PLACE or _NOWHERE.match(text) is not None


def _is_house(frame: Session, title: str, *, alone: bool) -> bool:
    """Whether a short title is the house of the room behind it: `State Capitol, Room 316`.

    In a line below a date that stands `alone` it may be longer, and say the town as well.
    """
    short = title.count(" ") < (_ADDRESS if alone else _LEAST)
    return bool(frame.room) and short and not type_of(title)


def _is_placed_frame(
    frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]
) -> bool:
    """Whether it is the hours of all, with where that is behind them or in the next line."""
    reading = next((one for one in readings if one.number == frame.line), None)
    placed = not frame.people and _is_where(plain(frame.title.text))
    if reading is None or not placed:
        return False
    if reading.where is Where.ALONE and _covers_all(frame, sessions):
        return True
    # above all others, however early the doors open: `6.30pm to 8.30pm, Town Hall`
    first = frame.line == min(one.line for one in sessions) and not reading.line.cells
    return first and " " in frame.title.text and _holds_most(frame, sessions)


def _is_labelled_frame(
    frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]
) -> bool:
    """Whether it says behind `Time:` when all is, and no more than where: `Venue: Boat Hall`."""
    label = next((one.label for one in readings if one.number == frame.line), None)
    placed = not frame.people and (not frame.title or _is_where(plain(frame.title.text)))
    return label is not None and label.field == "time" and placed and _holds_most(frame, sessions)


def _is_headed_frame(
    frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]
) -> bool:
    """Whether it is the heading of a day with its hours: `4 June Board meeting (9:00-17:00)`."""
    if frame.people or not _holds_most(frame, sessions):
        return False
    reading = next((one for one in readings if one.number == frame.line), None)
    dates = [one for one in days_in(plain(frame.title.text)) if one.day]
    headed = reading is not None and reading.day is not None and bool(reading.day.day.day)
    headed = headed or (bool(dates) and not plain(frame.title.text)[dates[-1].end :])
    trailing = reading is not None and reading.where is Where.TRAILING and not reading.line.cells
    return headed and trailing


def _names_days(frame: Session, readings: Sequence[Reading]) -> bool:
    """Whether it tells from when to when all is: `9am Thursday 4 June to Friday 5 June`.

    What stands below `4 June, 9am - 5 June, 4pm` is of no session either.
    """
    dates = [one for one in days_in(plain(frame.title.text)) if one.day]
    if len(dates) > 1 or any(one.last for one in dates):
        return not frame.people
    text = next((one.text for one in readings if one.number == frame.line), "")
    whole = sum(bool(one.day) for one in days_in(text)) > 1
    return whole and _LONG_WORD.search(_without_dates(text)) is None


def _is_above_programme(
    frame: Session, sessions: Sequence[Session], readings: Sequence[Reading]
) -> bool:
    """Whether the programme is announced below it: `Agenda`, with sessions that are all in it."""
    at = [number for number, one in enumerate(readings) if one.number == frame.line]
    if at and not frame.people and readings[at[0]].text.rstrip().endswith(":"):
        # `Our day runs from 9:00 to 17:00:`, `Running order for Monday (9 June, 3pm, Atrium):`
        return _covers_all(frame, sessions) or _begins_all(frame, sessions)
    day = readings[at[0]].day if at else None
    alone = at and (readings[at[0]].where is Where.ALONE or (day is not None and day.day.day))
    if not alone or frame.kind:
        return False
    below = min((one.line for one in sessions if one.line > frame.line), default=0)
    heads = (one for one in readings[at[0] :] if one.number < below)
    apart = (one for one in heads if one.is_emphasised or one.line.gap or " " not in one.text)
    opened = any(map(prose.opens_programme, [frame.title.text, *(one.text for one in apart)]))
    return opened and (_covers_all(frame, sessions) or _holds_most(frame, sessions))


def _begins_all(frame: Session, sessions: Sequence[Session]) -> bool:
    """Whether it tells with a date only when the first of several others begins."""
    starts = [one.start for one in sessions if one.day == frame.day and one is not frame]
    open_end = frame.times is not None and frame.times.last is None
    return open_end and len(starts) > _LEAST and starts[0] == frame.start


def _covers_all(frame: Session, sessions: Sequence[Session]) -> bool:
    others = [one for one in sessions if one.day == frame.day and one is not frame]
    starts = [one.start for one in others if one.start is not None]
    ends = [end for one in others if (end := one.start if one.end is None else one.end) is not None]
    if frame.start is None or frame.end is None or len(starts) <= _LEAST:
        return False
    to_another_day = frame.end < frame.start
    first = min(starts) if not prose.opens_programme(frame.title.text) else frame.start
    return frame.start == first <= min(starts) and (to_another_day or max(ends) <= frame.end)


def _holds_most(frame: Session, sessions: Sequence[Session]) -> bool:
    """Whether most other sessions of the day begin within it; it may end after midnight."""
    if frame.start is None or frame.end is None:
        return False
    first, night = frame.start, _DAY * (frame.end < frame.start)
    starts = [one.start for one in sessions if one.day == frame.day and one is not frame]
    times = [(one, one + night) for one in starts if one is not None]
    inside = [one for one in times if any(first <= at <= frame.end + night for at in one)]
    return len(inside) >= _LEAST and 3 * len(inside) >= 2 * len(starts)


def _says_no_more(frame: Session) -> bool:
    """Whether it has no title, or one that is a date or a label of one."""
    if not frame.title:
        return not frame.people
    rest = _without_dates(plain(frame.title.text))
    labelled = rest.endswith(":") or FIELDS.get(folded(rest)) in _OF_WHOLE
    return not rest or labelled or _EACH_DAY.fullmatch(folded(rest)) is not None


def settled(
    fates: Sequence[Fate], frames: Sequence[Session], sessions: Sequence[Session]
) -> Iterator[Fate]:
    """What became of the lines, where some of them were no session after all."""
    free = {one.line for one in frames if _is_free(one)}
    reaches = [(one.line, _reach(one, sessions)) for one in frames]
    for fate in fates:
        at = next((start for start, end in reaches if start <= fate.line < end), None)
        if fate.line in free:
            yield fate._replace(what="left out: no session", of="")
        elif at is None or fate.what not in _TOLD:
            yield fate
        else:
            yield fate._replace(what="day" if fate.line == at else "left out: above", of="")


def _is_free(one: Session) -> bool:
    """Whether it says in the place of a title that nothing takes place, and names nobody.

    Who stands behind `No meeting` is the reason: `(Presidents' Day)`.
    """
    said = folded(plain(one.title.text))
    return _FREE.fullmatch(said) is not None and (not one.people or _NOT_ON.match(said) is not None)


def _reach(frame: Session, sessions: Sequence[Session]) -> int:
    """The line of the session that follows."""
    below = (one.line for one in sessions if one.line > frame.line)
    return min(below, default=frame.line + 1)


def _without_dates(text: str) -> str:
    """What a text says beside its dates."""
    for day in reversed(days_in(plain(text))):
        text = f"{text[: day.start]}{text[day.end :]}"
    return text.strip(" ().,;-|")
