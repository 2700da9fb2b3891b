"""The colours of tracks: their own, or ones that everybody can tell apart."""

from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Final

from confsched.schedule.entities import Track
from confsched.text.colors import Color, color_of, distance, readable

# M. Okabe, K. Ito: Color Universal Design, 2008 (https://jfly.uni-koeln.de/color/), without black;
# those first that stay apart where they have to be darkened
_APART: Final = (
    Color(0, 114, 178),  # blue
    Color(230, 159, 0),  # orange
    Color(0, 158, 115),  # bluish green
    Color(213, 94, 0),  # vermilion
    Color(204, 121, 167),  # reddish purple
    Color(86, 180, 233),  # sky blue
    Color(240, 228, 66),  # yellow
)
# as the square of a distance of colours: less than this and they are one to the eye
_ALIKE: Final = 6000


class Palette:
    """Which colour each track has.

    A track without a colour has the first that is left, in the order of the tracks, so that a
    colour stays with its track whatever part of the programme is shown.
    """

    def __init__(self, tracks: Iterable[Track] = ()) -> None:
        self._own = {track: color_of(track.color or "") for track in tracks}
        told = [readable(color) for color in self._own.values() if color]
        free = _free(told)
        self._colors = {track: color or next(free) for track, color in self._own.items()}
        self._styles: dict[Track, str] = {}

    def color(self, track: Track) -> Color:
        """The colour of a track as it was written, or was given; for a background."""
        return self._colors[track] if track in self._colors else _APART[0]

    def style(self, track: Track) -> str:
        """The style of a text or mark in the colour of a track, to be read on any page."""
        found = self._styles.get(track)
        if found is None:
            found = self._styles[track] = f"track:{readable(self.color(track))}"
        return found


def _free(taken: list[Color]) -> Iterator[Color]:
    """Yield colours unlike those that are taken, again and again: no eye tells more apart."""
    left = [
        color
        for color in _APART
        if all(distance(readable(color), other) > _ALIKE for other in taken)
    ]
    return cycle(left or _APART)
