"""Dates in options, and the time that calendar entries are dated with."""

import os
from datetime import UTC, date, datetime

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


def stamp_of(text: str | None) -> datetime | None:
    """The given time, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else none."""
    if text is not None:
        return _parsed(text)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        hint = "give seconds since 1970, or unset it"
        raise ConfschedError(f"SOURCE_DATE_EPOCH={epoch!r} is no time", hint) from None


def now_or(text: str | None) -> datetime:
    """The given time, else `SOURCE_DATE_EPOCH`, else now."""
    return (stamp_of(text) or datetime.now(UTC)).replace(microsecond=0)


def _parsed(text: str) -> datetime:
    try:
        stamp = datetime.fromisoformat(text)
        return stamp.astimezone(UTC) if stamp.tzinfo else stamp.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        hint = "write it like 2021-05-01T12:00:00Z"
        raise ConfschedError(f"{text!r} is not a time in ISO 8601", hint) from None
