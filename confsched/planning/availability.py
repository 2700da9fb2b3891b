"""When a speaker cannot be somewhere, by what they said themselves."""

from collections.abc import Iterator

from confsched.planning.blocks import Block, Cause
from confsched.schedule.availability import STAY, absences
from confsched.schedule.entities import Speaker
from confsched.schedule.timeline import merged


def unavailable(speaker: Speaker) -> Iterator[Block]:
    """When they cannot, wherever they would have to be."""
    for start, end in merged(absences(speaker, present=False)):
        yield Block(start, end, Cause.AWAY, speaker)


def not_there(speaker: Speaker) -> Iterator[Block]:
    """When they have not arrived or have left, for what they have to come to."""
    for absence in absences(speaker):
        if absence.field in STAY:
            late = absence.field == "arrives"
            cause = Cause.BEFORE_ARRIVAL if late else Cause.AFTER_DEPARTURE
            yield Block(absence.start, absence.end, cause, speaker)
