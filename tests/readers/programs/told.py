"""What every reader in Python needs to say what it read; the script's own folder holds this file.

Nothing but the standard library: each reader runs in an environment of its own.
"""

import json
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime


def utc(moment: date) -> str:
    """A moment as 2026-01-31T09:00:00Z; one without a zone is told as the clock shows it."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    there = moment.astimezone(UTC) if moment.tzinfo else moment
    return f"{there:%Y-%m-%dT%H:%M:%S}" + ("Z" if moment.tzinfo else "")


def tell(events: Iterable[dict[str, object]]) -> None:
    """Print events as JSON."""
    json.dump(list(events), sys.stdout)
