"""Clocks with a dash between hours and minutes, `11-00` and `9-30 - 11-15`, as in Russia."""

from collections.abc import Iterable, Sequence

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_CLOCK = r"([01]?\d|2[0-3])-([0-5]\d)"
_SURE = pattern(r"(?:[01]?\d|2[0-3])-(?:00|25|[3-5][05])")  # and no hours, of which there are 24
_CLOCKS = pattern(rf"{_CLOCK}(?:\s*[-–—]\s*{_CLOCK})?")
_RANGE = pattern(rf"{_CLOCK}\s*[-–—]\s*{_CLOCK}")
_FIELDS = ("start", "end", "time")


def with_colons(sessions: Sequence[Draft], texts: Iterable[str]) -> None:
    """Write such clocks with colons, if one of the texts about times is plainly one."""
    if not any(_SURE.fullmatch(one) or _RANGE.fullmatch(one) for one in texts if "-" in one):
        return
    for session in sessions:
        for name in _FIELDS:
            put = session.fields.get(name)
            match = _CLOCKS.fullmatch(put.value.strip()) if put and type(put.value) is str else None
            if put and match:
                start, end = f"{match[1]}:{match[2]}", f"–{match[3]}:{match[4]}"
                session.fields[name] = put.holding(start + end if match[3] else start)
