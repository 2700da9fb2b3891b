"""One comparison of a filter, with all that is needed to understand its values."""

from collections.abc import Callable
from datetime import tzinfo
from typing import Any, Final, NamedTuple

from confsched.errors import ConfschedError
from confsched.filtering.signs import wrong
from confsched.filtering.tree import Word
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

Fits = Callable[[Session], bool]
_Held = Callable[[Any, Any, Any], bool]
_HELD: Final[dict[str, _Held]] = {
    "=": lambda value, first, last: first <= value <= last,
    "<": lambda value, first, _: value < first,
    "<=": lambda value, _, last: value <= last,
    ">": lambda value, _, last: value > last,
    ">=": lambda value, first, _: value >= first,
}


class Case(NamedTuple):
    """A comparison without its negation: `=` also where `!=`, `in` or `not in` is written.

    `zone` is the one on whose clock times are told.
    """

    text: str
    schedule: Schedule
    zone: tzinfo
    name: str
    operator: str
    values: tuple[Word, ...]

    @property
    def wants_none(self) -> bool:
        """Whether having no value is one of the values."""
        return any(word.is_none for word in self.values)

    def wrong(self, word: Word, message: str, hint: str) -> ConfschedError:
        """The error that points at a word."""
        return wrong(self.text, word.start, word.end, message, hint)

    def at(self, word: Word, error: ConfschedError) -> ConfschedError:
        """The same complaint, pointing at a word."""
        return self.wrong(word, error.message, error.hint)


class Target(NamedTuple):
    """What of a session is looked at, and the stretch that a value stands for, ends included.

    A date is all of its moments: what is after it begins on the next.
    """

    of: Callable[[Session], Any]
    first: Any
    last: Any

    def fits(self, operator: str) -> Fits:
        """What tells whether a session stands so to the stretch; one without a value never does."""
        of, first, last = self
        held = _HELD[operator]

        def fits(session: Session) -> bool:
            value = of(session)
            return value is not None and held(value, first, last)

        return fits
