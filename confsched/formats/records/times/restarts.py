"""Days of a list that says none, where its times begin anew and the meals of a day come again.

Without meals that come again, what begins anew may be another kind of session on the same day,
unless just what stands in each of several groups that say nothing does.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import span_alone
from confsched.text.titles import plain_type

_SAID = frozenset(("date", "day", "_on", "_list", "_label", "rooms", "_tracks"))
_NOON, _MOST = 12 * 60, 14  # minutes, and days
_ONCE_A_DAY = frozenset(("meal", "registration"))


def settle_restarts(book: Book) -> None:
    """Count the days of a list in which nothing says any, and tell it."""
    if not book.fields.isdisjoint(_SAID) or _are_side_by_side(book.sessions):
        return
    days = _days(book.sessions)
    if not 1 < len(days) <= _MOST or not (_are_groups(days) or _have_the_same_meal(days)):
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
        if anew and not start < _NOON <= last:
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
