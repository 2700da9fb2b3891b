"""What the options of a command decide about the rules."""

from collections.abc import Sequence
from datetime import date

from confsched.checking import Choices
from confsched.cli.validating import today as calendar
from confsched.errors import ConfschedError
from confsched.findings import Phase


def choices_of(  # noqa: PLR0913 -- an argument for each option
    phase: Phase | None,
    select: Sequence[str] | None,
    ignore: Sequence[str] | None,
    severity: Sequence[str] | None,
    today: str | None,
    busy: Sequence[str] | None = None,
) -> Choices:
    """Options as one value; raises ConfschedError for a date that is none."""
    return Choices(
        phase=phase,
        select=tuple(select or ()),
        ignore=tuple(ignore or ()),
        severity=tuple(severity or ()),
        busy=tuple(busy or ()),
        today=date_of(today),
    )


def date_of(text: str | None) -> date:
    """The date that an option says, else that on the calendar; raises ConfschedError."""
    if text is None:
        return calendar()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ConfschedError(f"{text!r} is no date", "write it like 2021-05-19") from None
