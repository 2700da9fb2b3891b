"""When a speaker can be there, by what they said themselves."""

from collections.abc import Iterator

from confsched.planning.blocks import EVER, Block, Cause
from confsched.schedule.entities import Speaker
from confsched.schedule.timeline import gaps


def away(speaker: Speaker, *, remote: bool) -> Iterator[Block]:
    """When they cannot; whoever takes part from afar need not have arrived."""
    if speaker.available is not None:
        for start, end in gaps(EVER, speaker.available):
            yield Block(start, end, Cause.AWAY, speaker)
    for start, end in speaker.unavailable:
        yield Block(start, end, Cause.AWAY, speaker)
    if speaker.arrives is not None and not remote:
        yield Block(EVER.start, speaker.arrives, Cause.BEFORE_ARRIVAL, speaker)
    if speaker.leaves is not None and not remote:
        yield Block(speaker.leaves, EVER.end, Cause.AFTER_DEPARTURE, speaker)
