"""What all sessions that have a time lack, or most of them, is told once: an end, a day."""

from collections.abc import Sequence

from confsched.schedule.entities import ScheduledSession
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.notes import Notes
from confsched.source import Source
from confsched.text.joined import of_most

END, DAY = "end", "day"
_DAYLESS = (
    "none of the {every:,} sessions that have a time has a day",
    "{count:,} of the {every:,} sessions that have a time have no day",
)


def tell_lacks_once(placed: Sequence[ScheduledSession], book: DayBook, notes: Notes) -> None:
    """Say once what is wrong with each session that has a time and no slot.

    `placed` are those that have one.
    """
    if endless := notes.lack(END):
        _tell_endless(endless, placed, notes)
    if dayless := notes.lack(DAY):
        _tell_dayless(dayless, dayless + endless + len(placed), book, notes)


def which_day(book: DayBook, source: Source) -> str:
    """How to say on which of several days a session is, in a file."""
    how = "in a column 'Date'" if source.is_table else "with 'day'"
    return f"the conference has {len(book.days)} days: say which {how}"


def _tell_endless(count: int, placed: Sequence[ScheduledSession], notes: Notes) -> None:
    """If no session says when it ends; that others end is because something begins then."""
    if any(map(_says_its_end, placed)):
        return
    alike = f"none of the {count:,} sessions that have a start has an end or a duration"
    if placed:
        alike = f"{count:,} sessions have a start but no end and no duration"
    notes.tell_once(END, alike)


def _says_its_end(session: ScheduledSession) -> bool:
    """Whether a session says when it ends; else its end is taken from where its start stands."""
    mapping = session.origin.mapping
    both = "start" in mapping and "end" in mapping
    return not both or mapping.mark("start") != mapping.mark("end")


def _tell_dayless(count: int, every: int, book: DayBook, notes: Notes) -> None:
    if told := of_most(count, every, *_DAYLESS):
        notes.tell_once(DAY, f"{told}; {which_day(book, notes.source_of(DAY))}")
