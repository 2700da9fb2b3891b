"""The time that calendar entries are dated with: an option, or what builds agree on."""

import os
from datetime import UTC, datetime

from confsched.errors import ConfschedError


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
