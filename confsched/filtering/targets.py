"""What a value of a filter is compared with: a stretch from its first to its last moment."""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from confsched.filtering.case import Fits
from confsched.schedule.entities import Session

_Held = Callable[[Any, Any, Any], bool]
_HELD: Final[dict[str, _Held]] = {
    "=": lambda value, first, last: first <= value <= last,
    "<": lambda value, first, _: value < first,
    "<=": lambda value, _, last: value <= last,
    ">": lambda value, _, last: value > last,
    ">=": lambda value, first, _: value >= first,
}


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
