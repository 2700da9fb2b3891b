"""One comparison of a filter, with all that is needed to understand its values."""

from collections.abc import Callable
from datetime import tzinfo
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.filtering.tree import Word
from confsched.filtering.wrong import wrong
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

Fits = Callable[[Session], bool]


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
