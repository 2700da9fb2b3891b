"""What a block holds that says only how long it lasts: each follows the one above it.

So people write the papers of a session that has a title and a beginning, without rooms or tracks of
their own. All of them have to say a length; a time that is one of ISO, `PT20M`, is that.
"""

from collections.abc import Sequence
from itertools import accumulate

from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.times.running import lasting
from confsched.patterns import pattern

_WHEN = frozenset(("start", "time", "end", "room", "rooms", "track", "_tracks"))
_ISO = pattern(r"PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?")
_DAY = 24 * 60  # minutes


def settle_in_turn(block: Draft, parts: Sequence[Draft]) -> None:
    """Say when the parts of a block begin that say only how long they last."""
    for part in parts:
        if _ISO.fullmatch(part.text("time")):
            part.put("duration", *part.fields.pop("time"))
    begins = block.text("start") or block.text("time")
    span = () if split_date(begins) else span_of(begins)
    plain = all(_WHEN.isdisjoint(part.fields) and "duration" in part.fields for part in parts)
    lengths = [lasting(part) or 0 for part in parts] if plain else [0]
    if not span or not all(lengths) or "title" not in block.fields:
        return
    starts = accumulate(lengths, initial=span[0])
    for part, start in zip(parts, starts, strict=False):
        length = part.fields["duration"]
        part.put("start", written(start % _DAY), length.key, length.mark)
