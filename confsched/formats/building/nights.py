"""Sessions that stand in a list behind those of the evening: they are of the night after it."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft

DAWN = "06:00"  # what begins later is of the morning, if no day lasts until then
_EVENING = "18:00"


def listed_late(sessions: Iterable[Draft]) -> set[Draft]:
    """Those that begin before dawn and come in the list of their room after one of the evening.

    Days that say when they begin know it better.
    """
    found: set[Draft] = set()
    above: Draft | None = None
    evening = False
    for session in sessions:
        if session.above is not above:
            above, evening = session.above, False
        start = session.text("start").zfill(5)
        if len(start) != len(DAWN) or start[2] != ":":
            continue
        if evening and start < DAWN:
            found.add(session)
        else:
            evening = start >= _EVENING
    return {one for one in found if not one.sought("_start")}
