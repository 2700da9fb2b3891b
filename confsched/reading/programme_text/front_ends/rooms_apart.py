"""Lines with a room and who leads what is there, `Hall A. Chair: Ada Sample`, as a line of each."""

from collections.abc import Iterable, Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.places import is_room

_PLACED = pattern(
    r"\s*(?P<room>[^\W_][^:.;|\t]{2,40}?)\s*(?:[.;|,]|\s[-–—·])\s+(?=[^\W\d_]{4,20}: )"
)


def with_rooms_apart(raws: Iterable[Raw]) -> Iterator[Raw]:
    """The lines of a text, with a room apart from who leads."""
    for raw in raws:
        match = _PLACED.match(raw.text) if ": " in raw.text else None
        label = label_of(raw.text[match.end() :]) if match is not None else None
        led = label is not None and label.certain and label.role not in ("", "speaker")
        if match is None or not led or not is_room(match["room"]):
            yield raw
            continue
        yield raw._replace(text=raw.text[: match.end("room")])
        yield Raw(raw.text[match.end() :], raw.start + match.end(), 0)
