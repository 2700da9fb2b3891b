"""A sheet of a PDF turned so that its text can be read: places from its left and from its top."""

from typing import NamedTuple


class Turned(NamedTuple):
    """The edges of a sheet in the space of its file, and by how many degrees it is turned."""

    left: float
    low: float
    right: float
    high: float
    turn: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """How far a point is from the left, and from the top."""
        match self.turn:
            case 90:
                return y - self.low, x - self.left
            case 180:
                return self.right - x, y - self.low
            case 270:
                return self.high - y, self.right - x
        return x - self.left, self.high - y

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high it is."""
        size = self.right - self.left, self.high - self.low
        return size[::-1] if self.turn in (90, 270) else size
