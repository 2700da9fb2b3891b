"""Finding days, sessions, rooms and people as somebody types them.

Case does not matter, and accents only where something is written with them and without.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import filterfalse
from operator import attrgetter
from typing import Protocol, TypeVar

from confsched.errors import ConfschedError
from confsched.patterns import pattern
from confsched.reading import Origin
from confsched.schedule.entities import Day, Session
from confsched.schedule.instants import date_text, long_date
from confsched.text.alike import uncased
from confsched.text.dates import MONTHS, WEEKDAYS

_MOST_OFFERED = 5
_WORD = pattern(r"[^\W_]+")
_READABLE = pattern(r"[^\W\d_]{3}")


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)
T = TypeVar("T")
_Telling = Callable[[T], str]
_id = attrgetter("id")
_name = attrgetter("name")
_title = attrgetter("title")


def named(what: str, text: str, known: Sequence[N]) -> Sequence[N]:
    """Every room, speaker … of that id or that name; raises ConfschedError where there is none."""
    return _found(what, text, known, _name)


def one_named(what: str, text: str, known: Sequence[N]) -> N:
    """The one room, speaker … of that id or name; raises ConfschedError for none and several."""
    return only_one(what, text, _found(what, text, known, _name))


def session_named(text: str, sessions: Sequence[Session]) -> Session:
    """The one session of that id or that title; raises ConfschedError for none and for several."""
    if not sessions:
        raise ConfschedError(f"there is no session {text!r}", "the conference has none yet")
    return only_one("session", text, _found("session", text, sessions, _title))


def any_named(what: str, text: str, known: Sequence[T]) -> Sequence[T]:
    """Every session, room, speaker … of that id, else of that title or name, to the letter first.

    Raises ConfschedError where there is none of what is wanted.
    """
    return _found(what, text, known, _called)


def within_name(text: str, known: Iterable[T]) -> Sequence[T]:
    """Every session, room, speaker … in whose id, title or name a text stands."""
    return _containing(text, known, _called)


def days_named(text: str, days: Sequence[Day]) -> tuple[Day, ...]:
    """Every day of that number, weekday, title or date; raises ConfschedError for none."""
    wanted = loose(text)
    found = tuple(day for day in days if wanted in day_spellings(day))
    if not found:
        raise no_such_day(text, days)
    return found


def split_day(text: str, days: Sequence[Day]) -> Iterator[tuple[Day, str]]:
    """Yield each day that a text may begin with, and what follows it: `Thursday 15:00`.

    The longest name comes first, and one that several days have is none.
    """
    words = text.split()
    for count in range(len(words), 0, -1):
        wanted = loose(" ".join(words[:count]).rstrip(","))
        found = [day for day in days if wanted in day_spellings(day)]
        if len(found) == 1:
            yield found[0], " ".join(words[count:]).removeprefix("at ")


def no_such_day(text: str, days: Sequence[Day]) -> ConfschedError:
    """What is said to somebody who names a day that there is not."""
    names = [f"{day.number} ({long_date(day.date)})" for day in days]
    hint = f"use one of {some(names)}" if names else "give the conference some days"
    return ConfschedError(f"there is no day {text!r}", hint)


def day_spellings(day: Day) -> set[str]:
    """What a day of the conference is called, as `loose` leaves it."""
    own = {str(day.number), f"day {day.number}", *([loose(day.title)] if day.title else ())}
    return own | date_spellings(day.date)


def date_spellings(on: date) -> set[str]:
    """What a date is called, as `loose` leaves it."""
    weekday, month = WEEKDAYS[on.weekday()], MONTHS[on.month - 1]
    names = (on.isoformat(), date_text(on), long_date(on), weekday, weekday[:3])
    short = (
        f"{on.day} {month}",
        f"{month} {on.day}",
        f"{month} {on.day}, {on.year}",
        f"{on.day} {month[:3]}",
        f"{month[:3]} {on.day}",
    )
    return {loose(name) for name in (*names, *short)}


def loose(text: str) -> str:
    """A text as it is compared at last: without case, accents and surplus spaces."""
    if text.isascii():
        return _cased(text)
    letters = unicodedata.normalize("NFKD", _cased(text))
    return "".join(filterfalse(unicodedata.combining, letters))


def another_weekday(on: date) -> ConfschedError:
    """The error for a date with a weekday that it does not have."""
    name = WEEKDAYS[on.weekday()]
    return ConfschedError(f"{date_text(on)} is a {name}", "mend the day or the date")


def some(names: Sequence[str]) -> str:
    """The first few of some names, and how many more there are."""
    offered = ", ".join(names[:_MOST_OFFERED])
    rest = len(names) - _MOST_OFFERED
    return f"{offered} and {rest} more" if rest > 0 else offered


def _called(one: object) -> str:
    return str(_title(one) if isinstance(one, Session) else _name(one))


def _cased(text: str) -> str:
    return uncased(unicodedata.normalize("NFKC", text))


def _found(what: str, text: str, known: Sequence[T], name: _Telling[T]) -> Sequence[T]:
    """Find by id or name: to the letter, else without regard to case, else to accents."""
    for plain in (str, _cased, loose):
        wanted = plain(text)
        for told_by in (_id, name):
            found = [one for one in known if plain(told_by(one)) == wanted]
            if found:
                return found
    raise ConfschedError(f"there is no {what} {text!r}", _hint(what, text, known, name))


def only_one(what: str, text: str, found: Sequence[T]) -> T:
    """The one that was found by a text; raises ConfschedError where there are several."""
    if len(found) > 1:
        ids = some([_id(one) for one in found])
        raise ConfschedError(f"there are {len(found)} {what}s {text!r}", f"use an id: {ids}")
    return found[0]


def _hint(what: str, text: str, known: Sequence[T], name: _Telling[T]) -> str:
    if not known:
        return f"leave it out: no {what} is named anywhere"
    near = _containing(text, known, name) or _similar(text, known, name)
    if near:
        return f"did you mean {some(_all_offered(near[:_MOST_OFFERED], name))}?"
    return f"use one of {some(_all_offered(known, name))}"


def _all_offered(some_of: Iterable[T], name: _Telling[T]) -> list[str]:
    return list(dict.fromkeys(_offered(one, name) for one in some_of))


def _offered(one: T, name: _Telling[T]) -> str:
    """What to write for one; with its name where that says nothing, as numbers do."""
    words, called = (set(_WORD.findall(loose(told))) for told in (_id(one), name(one)))
    readable = words & called or _READABLE.search(_id(one))
    return str(_id(one)) if readable else f"{_id(one)} ({name(one)})"


def _containing(text: str, known: Iterable[T], name: _Telling[T]) -> list[T]:
    """Those whose id or name has a text in it; a single letter has to be a word of it."""
    wanted = loose(text)
    told = ((one, f"{loose(_id(one))} {loose(name(one))}") for one in known)
    if len(wanted) == 1:
        return [one for one, words in told if wanted in _WORD.findall(words)]
    return [one for one, words in told if wanted and wanted in words]


def _similar(text: str, known: Iterable[T], name: _Telling[T]) -> list[T]:
    """Those whose id or name is written nearly so; else those of which a word is."""
    whole = [(loose(said), one) for one in known for said in (name(one), _id(one))]
    parts = ((word, one) for said, one in whole for word in _WORD.findall(said))
    return _near(text, whole, 0.6) or _near(text, parts, 0.75)


def _near(text: str, told: Iterable[tuple[str, T]], alike: float) -> list[T]:
    from difflib import get_close_matches  # noqa: PLC0415 -- slow import, for slips only

    by_text: defaultdict[str, dict[str, T]] = defaultdict(dict)
    for said, one in told:
        by_text[said][_id(one)] = one
    near = get_close_matches(loose(text), by_text, cutoff=alike)
    return list({key: one for said in near for key, one in by_text[said].items()}.values())


def is_nameless(origin: Origin | None, *, must: bool) -> bool:
    """Whether the name of an entry was refused, or is missing where it must have one.

    An address in the place of somebody's name is none, which private-text tells.
    """
    if origin is None:
        return False
    name = origin.mapping.get("name", "" if must else "-")
    if not (isinstance(name, str) and name.strip()):
        return True
    return must and "@" in name and not name.strip().count(" ")
