"""How long things are, behind titles and in lines of their own, and words that were links.

`9:00 Boats (45 min)`, and `(abstract)` where a text was copied from a page.
"""

from collections.abc import Iterable, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session, Told
from confsched.reading.programme_text.grammar.numbered import number_before
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.day_headings import DayHeading
from confsched.reading.programme_text.recognisers.lengths import (
    Length,
    length_before,
    length_behind,
)
from confsched.reading.programme_text.recognisers.one_clock import Clock
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import clean_title
from confsched.reading.programme_text.words.materials import PLAIN

_LINK = pattern(
    rf"\s*[(\[](?i:abstract|{PLAIN})[)\]]$|\s+-(?:view|read|see) [a-z]+-?$"
    r"|\s+(?i:pdf)\s\d+(?:[.,]\d+)?\s?[kKM]B(?:,\s[a-z]{2})?$"
)
_SEVERAL = 2  # one alone may be part of its title
_FIRST = pattern(r"\s*(\d{1,3})\s?(?:min\w{0,4}\.?|['’])\s*[-–—:|\s]\s*(?=[^\W\d_])")
_LEAST = 3  # lines with a length
_TOLD = "when this is follows from the one time of the page and the lengths of what is before"
_MORE = 15  # minutes that they may take beyond the end of all
_DAY = 24 * 60


def settle_lengths(sessions: Sequence[Session]) -> None:
    """End sessions by their lengths, which are then no part of their titles.

    A length without any mark before it is one where most titles have one.
    """
    timed = [one for one in sessions if one.start is not None and one.title]
    ends = sum(map(_ends_in_length, timed))
    bare = ends > 1 and 2 * ends >= len(timed)
    for session in timed:
        in_title = length_behind(session.title.text, bare=bare)
        session.title, behind = _without(session, session.title, in_title)
        behind_subtitle = length_behind(session.subtitle.text)
        session.subtitle, below = _without(session, session.subtitle, behind_subtitle)
        minutes = session.length or behind or below
        if minutes and session.start is not None and (session.end is None or session.reached):
            session.end, session.reached = session.start + minutes, False


def _ends_in_length(session: Session) -> bool:
    title = session.title.text
    return length_behind(title) is None and length_behind(title, bare=True) is not None


def _without(session: Session, said: Told, length: Length | None) -> tuple[Told, int]:
    """A text without a length in it, and that in minutes, unless the session has another one."""
    if length is None or not _fits(session, length.minutes):
        return said, 0
    return _cut(said, length.start), length.minutes


def _fits(session: Session, minutes: int) -> bool:
    """Whether a session ends so much later than it begins, as far as that is told."""
    if session.start is None or session.end is None or session.reached:
        return True
    return (session.end - session.start) % 1440 == minutes


def _cut(title: Told, at: int) -> Told:
    """A title without what stands from a place on."""
    exact = title.end - title.start == len(title.text)
    return Told(title.text[:at], title.start, title.start + at if exact else title.end)


def settle_link_words(sessions: Iterable[Session]) -> None:
    """Call sessions without them, where several end so."""
    linked = [one for one in sessions if _LINK.search(one.title.text)]
    for one in linked if len(linked) >= _SEVERAL else ():
        one.title = one.title._replace(text=clean_title(_LINK.sub("", one.title.text)))


def read_lengths_of_items(readings: Sequence[Reading]) -> None:
    """Say of such lines that they begin with a time, and of the one of all that it is none."""
    timed = [(one, one.times) for one in readings if one.times is not None]
    items = [(one, *_length_in(one.text)) for one in readings if one.times is None]
    told = [one for one, minutes, _ in items if minutes]
    if len({times[:2] for _, times in timed}) != 1 or len(told) < _LEAST:
        return
    counted = all(number_before(one.text)[0] for one in told)
    items = [it for it in items if it[1] or (counted and number_before(it[0].text)[0])]
    (of_all, times), first = timed[0], items[0][0]
    start, whole = times.begin.minutes, sum(minutes for _, minutes, _ in items)
    if times.last is not None and whole > (times.last.minutes - start) % _DAY + _MORE:
        return
    if of_all.number > first.number and of_all.day is not None:  # what is said below
        first.day, of_all.day = DayHeading(of_all.day.day._replace(start=0, end=0), 0, 0), None
    for one, _ in timed:
        one.times, one.where = None, Where.NOWHERE
    for one, minutes, end in items:
        one.lead(_from_to(times, start, start + minutes)._replace(end=end))
        start += minutes


def _length_in(text: str) -> tuple[int, int]:
    """How many minutes something takes, and where the title behind them begins; zeros for none."""
    if (behind := length_behind(text)) is not None:
        return behind.minutes, 0
    first = _FIRST.match(text)
    before = Length(int(first[1]), first.end()) if first is not None else length_before(text)
    return (before.minutes, before.start) if before is not None else (0, 0)


def _from_to(times: Times, start: int, end: int) -> Times:
    """A time between two minutes of the day, as surely in its half as that of all is."""
    sure = times.first.exact or bool(times.begin.half)
    first, last = (Clock(one // 60 % 24, one % 60, exact=sure) for one in (start, end))
    end_of_it = last if end > start else None
    return times._replace(first=first, last=end_of_it, start=0, end=0, slip=_TOLD)
