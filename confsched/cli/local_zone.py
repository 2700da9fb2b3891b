"""`--tz local`: the zone that this machine's clock shows."""

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from confsched.errors import ConfschedError
from confsched.schedule.schedule import Schedule

LOCAL: Final = "local"
_LINK: Final = Path("/etc/localtime")
_FOLDER: Final = "zoneinfo/"
# A zone without a name, by POSIX.1-2017 §8.3: the abbreviation and the offset, `<+03>-3`.
_BY_OFFSET: Final = re.compile(r"(?:<[-+\w]{3,}>|[A-Za-z]{3,})[-+]?\d")
_ANY_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)
_HINT: Final = "set TZ, or name a place: --tz Europe/Paris"


def with_local(zones: Sequence[str] | None, schedule: Schedule) -> list[str | tzinfo] | None:
    """The zones that options name, with this machine's for `local`; raises ConfschedError."""
    return None if zones is None else [_meant(zone, schedule) for zone in zones]


def zone_of(tz: str | None, schedule: Schedule | None = None) -> tzinfo | None:
    """The one zone that an option names, if it does; raises ConfschedError."""
    from confsched import api  # noqa: PLC0415 -- slow import

    return None if tz is None else api.zone(_meant(tz, schedule))


def local_zone(schedule: Schedule | None) -> tzinfo:
    """This machine's zone by its IANA name; one without a name by its offset.

    That is the offset at the conference, without one that of now. What TZ says counts before what
    the machine is set to. Raises ConfschedError.
    """
    said = os.environ.get("TZ")
    if said is not None and said.removeprefix(":") == str(_LINK):
        said = None  # it says what holds without it
    name = _name_in(said.removeprefix(":")) if said is not None else _name_of_link()
    found = _known(name)
    if found is not None:
        return found
    if said is None and os.name == "posix" and not _LINK.exists():
        raise ConfschedError("this machine has no time zone", _HINT)
    with suppress(ValueError):  # more than a day away from UTC
        if not said or _BY_OFFSET.match(said):
            return _offset(schedule)
    raise ConfschedError(f"TZ says {said!r}, which is no time zone", _HINT)


def _name_in(text: str) -> str:
    """The name in what TZ says: a name, a file, or nothing, which is UTC."""
    return text.rpartition(_FOLDER)[2] or "UTC"


def _name_of_link() -> str:
    target = str(_LINK.readlink()) if _LINK.is_symlink() else ""
    return target.rpartition(_FOLDER)[2] if _FOLDER in target else ""


def _meant(zone: str, schedule: Schedule | None) -> str | tzinfo:
    return local_zone(schedule) if zone.lower() == LOCAL else zone


def _known(name: str) -> tzinfo | None:
    name = name.removeprefix("posix/").removeprefix("right/")
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _offset(schedule: Schedule | None) -> tzinfo:
    """What the machine's clock is away from UTC when the conference begins, or now."""
    if schedule is None:
        return timezone(datetime.now(UTC).astimezone().utcoffset() or timedelta())
    starts = [day.interval.start for day in schedule.days] or [s.start for s in schedule.scheduled]
    begins = min(starts, default=_ANY_TIME)
    return timezone(begins.astimezone().utcoffset() or timedelta())
