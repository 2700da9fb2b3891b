"""Columns of a list without a name that anybody could know: what stands in them tells.

One without a name in which nothing but days stands is that of the days, and one in which all texts
begin with a role, as `Chair: Jo Sample`, is of people. Where nothing says when anything is, a
column in which every text is a date with a start and an end says so, or a moment. One of times that
all begin as their slots do, and end later, says how many of these something takes.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import Column
from confsched.formats.columns.names import SESSION
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_pause, people_in, times_in
from confsched.formats.records.cells.clocks import is_range, is_time
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.records.people.waiting import SPEAKERS, field_of
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading.table import is_nameless

_OF_TIME = frozenset(SESSION["time"])
_LEADING = ("moderator", "chair", "host")
_LOOKED_AT = 20  # rows, to find out which columns may be meant
_DAYS = ("date", "day", "_list")
_WHEN = (*_DAYS, *TIMES)
_ON_FIVE = pattern(r"\d{1,2}:[0-5][05](?::00)?(?: ?[AaPp][Mm])?")
# what is no length: in the morning or later, or with AM or PM
_CLOCK = pattern(r"(?i)(?:0?[7-9]|1\d|2[0-3]):[0-5][05](?::00)?|\d{1,2}:[0-5][05] ?[ap]\.?m\.?")
_RANGE = pattern(r"\d[:.h]\d\d[^\d\n]{1,12}\d{1,2}[:.h]\d\d")
_SHORT_DATE = pattern(r"\d{1,4}(?:[./-]\d{1,2}|[年月])(?!:)")
_MOST = 0.7  # of the rows
# nobody knows of whom, or who is not in the session: `Contact`, `Booked by`, `Composer`
_ASIDE = pattern(
    r"(?i)column |.*\b(?:[ck]onta[ck]t|submit|book|enter|edit|approv|review|assign|help|volunteer"
    r"|steward|marshal|technician|timekeep|note ?taker|assistant"
    r"|director|regie|composer|produce|sponsor|home|away|winner|key)"
)
_LIKELY = 0.5  # that a text names people
_EDGE = " -–—|,:;()T"


def settle_unnamed(sessions: Sequence[Draft]) -> None:
    """Take days, times and people from columns whose names nobody could know."""
    _settle_days(sessions)
    _settle_times(sessions)
    _settle_labelled(sessions)
    _settle_unknown(sessions)
    _settle_longer(sessions)


def _settle_days(sessions: Sequence[Draft]) -> None:
    """Take days from a column without a name, or of times, where no other column has any.

    `日程` and `Schedule` may be of both.
    """
    names = _left_over(sessions, lambda key: is_nameless(key) or compared(key) in _OF_TIME)
    if not names or any(not one.fields.keys().isdisjoint(_DAYS) for one in sessions):
        return
    for name in names:
        said = [one for one in sessions if name in one.extra]
        days = [_day_in(one.extra[name].value) for one in said]
        if all(days):
            for session, day in zip(said, days, strict=True):
                session.fields["date"] = session.extra.pop(name).holding(day)
            return


def _settle_times(sessions: Sequence[Draft]) -> None:
    """Take ends, or starts, from a column without a name, where no other column has any.

    `Time` may stand above two columns, of which the first has the starts.
    """
    told = {field for one in sessions for field in one.fields}
    field = "end" if told.isdisjoint(("end", "duration")) else "start"
    beside = ("start", "time") if field == "end" else ("end",)
    if told.isdisjoint(beside) or (field == "start" and not told.isdisjoint(("start", "time"))):
        return
    for name in _left_over(sessions, is_nameless):
        said = [one for one in sessions if name in one.extra]
        if len(said) > 1 and all(_is_one_time(one, name) for one in said):
            for session in said:
                session.fields[field] = session.extra.pop(name)
                if "time" in session.fields:
                    session.fields["start"] = session.fields.pop("time")
            return


def _is_one_time(session: Draft, name: str) -> bool:
    """Whether a column has a time, and none but that beside it is a range of them."""
    text = _text(session, name)
    return is_time(text) and not (is_range(text) or is_range(session.text("time")))


def _left_over(sessions: Iterable[Draft], fits: Callable[[str], bool]) -> list[str]:
    """The columns that are nothing yet and whose names fit."""
    begins = islice(sessions, _LOOKED_AT)
    return sorted({key for one in begins for key in one.extra if fits(key)})


def _settle_labelled(sessions: Sequence[Draft]) -> None:
    """Take people from a column without a name in which every text says first what they are."""
    for name in _left_over(sessions, is_nameless):
        said = [one for one in sessions if name in one.extra]
        told = [str(one.extra[name].value).partition(":") for one in said]
        if all(rest.strip() and role_of(label) for label, _, rest in told):
            for session, (label, _, rest) in zip(said, told, strict=True):
                field = field_of(name, Column("name", role_of(label), several=True))
                session.put(field, *session.extra.pop(name).holding(rest.strip()))


def settle_lone_names(sessions: Sequence[Draft]) -> None:
    """Take people from a column that nobody knows, if it alone has names, and nothing else.

    Other columns may name those who lead.
    """
    named = any(names_somebody(one, _LEADING) for one in sessions)
    for name in () if named else _left_over(sessions, lambda key: not _ASIDE.match(key)):
        said = [one for one in sessions if name in one.extra]
        every = (str(one.extra[name].value) for one in said)
        texts = [one for one in every if not (names_nobody(one) or is_pause(one))]
        likely = (people_in(one.rpartition(":")[2], several=True).score > _LIKELY for one in texts)
        if len(texts) > 2 and len({*texts}) > 1 and all(likely):
            for session in said:
                session.put(SPEAKERS, *session.extra.pop(name))


def _settle_unknown(sessions: Sequence[Draft]) -> None:
    """Take times from a column that nobody could know, where no other one says anything of them.

    It has a date with a start and an end, or moments that somebody planned: a form that stamps
    what was handed in does so at any minute. In most rows it may have starts, or those with their
    ends, where nothing but days is said; else the column beside these may have dates. Days may
    stand above.
    """
    titled = [one for one in sessions if "title" in one.fields]
    begins = [*islice(titled or sessions, _LOOKED_AT)]
    kinds = (("time", _has_hours), ("start", _has_moment), ("time", _has_range))
    for field, fits in (*kinds, ("start", _has_clock)):
        names = [key for key in begins[0].extra if fits(begins[0], key)] if begins else []
        others = TIMES if fits in (_has_range, _has_clock) else _WHEN
        if not names or any(not one.fields.keys().isdisjoint(others) for one in sessions):
            continue
        fewest = (_MOST if others is TIMES else 1) * len(begins)
        name = next((key for key in names if sum(fits(one, key) for one in begins) >= fewest), "")
        if not name or (fits is not _has_hours and len({_text(one, name) for one in begins}) < 2):
            continue
        dated = any(not one.fields.keys().isdisjoint(_DAYS) for one in begins)
        day = _beside(begins[0], name) if fits is _has_range and not dated else ""
        for session in sessions:
            if fits(session, name) or (name in session.extra and "title" not in session.fields):
                session.fields[field] = session.extra.pop(name)
            if day in session.extra:
                session.fields["date"] = session.extra.pop(day)


def _settle_longer(sessions: Sequence[Draft]) -> None:
    """Take times from a column in which they begin as slots do, and go on for several of these."""
    for name in _left_over(sessions, lambda key: compared(key) not in _OF_TIME):
        said = [(one, _longer(one, name)) for one in sessions if name in one.extra]
        for session, time in said if all(time for _, time in said) else ():
            put = session.extra[name]
            if _has_range(session, name):
                del session.extra[name]
            session.fields["time"] = put.holding(time)
            session.fields.pop("start", None)
            session.fields.pop("end", None)


def _longer(session: Draft, name: str) -> str:
    """The times in a column which begin when a session does, and end later; else nothing."""
    text = _text(session, name)
    found = next(times_in(text), None) if _RANGE.search(text) else None
    if found is None or found.last is None:
        return ""
    own = session.text("time") or f"{session.text('start')} - {session.text('end')}"
    slot = next(times_in(own), None)
    if slot is None or slot.last is None or slot.begin.minutes != found.begin.minutes:
        return ""
    return text[found.start : found.end] if found.last.minutes > slot.last.minutes else ""


def _beside(session: Draft, name: str) -> str:
    """The column of dates that stands next to one of times; empty for none."""
    keys = sorted(session.extra, key=lambda one: session.extra[one].key)
    at = keys.index(name)
    near = keys[max(at - 1, 0) : at + 2]
    return next((one for one in near if one != name and _SHORT_DATE.match(_text(session, one))), "")


def _text(session: Draft, name: str) -> str:
    """The text in a column; empty for none."""
    value = session.extra[name].value if name in session.extra else None
    return value if isinstance(value, str) else ""


def _has_range(session: Draft, name: str) -> bool:
    """Whether a start and an end stand in a column, and nothing else."""
    text = _text(session, name)
    return is_range(text) and is_time(text)


def _has_clock(session: Draft, name: str) -> bool:
    """Whether a time of day stands in a column, on five minutes."""
    return _CLOCK.fullmatch(_text(session, name).strip()) is not None


def _has_hours(session: Draft, name: str) -> bool:
    """Whether a date with a start and an end stands in a column."""
    found = split_date(_text(session, name))
    rest = found.rest.strip(_EDGE) if found is not None else ""
    return is_range(rest) and is_time(rest)


def _has_moment(session: Draft, name: str) -> bool:
    """Whether a date with a time on five minutes stands in a column."""
    found = split_date(_text(session, name))
    return found is not None and _ON_FIVE.fullmatch(found.rest.strip(_EDGE)) is not None


def _day_in(text: object) -> str:
    """The day that a text is, alone or in a line of its own; empty where it is none."""
    lines = [line.strip() for line in text.split("\n")] if isinstance(text, str) else []
    return next((line for line in reversed(lines) if _is_date(line)), "") or (
        lines[0] if len(lines) == 1 and day_word(lines[0]) else ""
    )


def _is_date(line: str) -> bool:
    found = split_date(line) or split_date(line, month_first=True)
    return found is not None and not found.rest
