"""When a speaker can be there, by what they said themselves."""

from collections.abc import Iterator

from confsched.planning.blocks import EVER, Block, Cause
from confsched.schedule.entities import Speaker
from confsched.schedule.timeline import gaps, merged


def away(speaker: Speaker, *, remote: bool) -> Iterator[Block]:
    """When they cannot; whoever takes part from afar need not have arrived."""
    said = speaker.available
    rest = gaps(EVER, said) if said is not None else ()
    for start, end in merged((*rest, *speaker.unavailable)):
        yield Block(start, end, Cause.AWAY, speaker)
    if speaker.arrives is not None and not remote:
        yield Block(EVER.start, speaker.arrives, Cause.BEFORE_ARRIVAL, speaker)
    if speaker.leaves is not None and not remote:
        yield Block(speaker.leaves, EVER.end, Cause.AFTER_DEPARTURE, speaker)
