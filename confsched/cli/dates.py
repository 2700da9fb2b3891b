"""Dates in options."""

from datetime import date

from confsched.cli.validating import today as calendar
from confsched.errors import ConfschedError


def date_of(text: str | None) -> date:
    """The date that an option says, else that on the calendar; raises ConfschedError."""
    if text is None:
        return calendar()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ConfschedError(f"{text!r} is no date", "write it like 2021-05-19") from None
