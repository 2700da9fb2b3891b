"""How the cells of a workbook look: each look is made once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from confsched.schedule.entities import Session
from confsched.text.colors import Color, color_of, text_on
from confsched.text.wrap import wrap

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

HEAD: Final[Mapping[str, Any]] = {"bold": True, "bg_color": "#DDE7F0", "bottom": 1, "valign": "top"}
TOP: Final[Mapping[str, Any]] = {"valign": "top"}
WRAPPED: Final[Mapping[str, Any]] = {"valign": "top", "text_wrap": True}
LINK: Final[Mapping[str, Any]] = {"valign": "top", "font_color": "#0B5394", "underline": 1}
DATE: Final[Mapping[str, Any]] = {"valign": "top", "align": "left", "num_format": "yyyy-mm-dd"}
TIME: Final[Mapping[str, Any]] = {"valign": "top", "align": "left", "num_format": "hh:mm"}
_BLOCK: Final[Mapping[str, Any]] = {
    **WRAPPED,
    "align": "left",
    "indent": 1,
    "border": 1,
    "border_color": "#808080",
}
LINE: Final = 15.0  # points
TALLEST: Final = 409.0  # points that a row can have
_PAUSE: Final = "#E8E8E8"
_CLASH: Final = "#C00000"


def height(text: str, columns: int) -> float:
    """The points that a text takes in a cell of so many characters."""
    return LINE * sum(len(wrap(part, columns)) for part in text.splitlines())


class Styles:
    """The looks of one workbook."""

    def __init__(self, workbook: "Workbook") -> None:
        self.workbook = workbook
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def of(self, **looks: Any) -> "Format":  # noqa: ANN401 -- xlsxwriter's words and values
        """A look by what is said of it."""
        key = tuple(looks.items())
        if key not in self._made:
            self._made[key] = self.workbook.add_format(looks)
        return self._made[key]


def background_of(session: Session) -> Color | None:
    """The colour behind a session: its track's; grey for a break; none where nothing says it."""
    if session.type.pause:
        return color_of(_PAUSE)
    if session.cancelled or session.track is None or session.track.color is None:
        return None
    return color_of(session.track.color)


def block_looks(session: Session, *, clash: bool) -> dict[str, Any]:
    """The look of a session in a grid: text that can be read on the colour of its track."""
    looks: dict[str, Any] = {**_BLOCK}
    background = background_of(session)
    if background is not None:
        looks |= {"bg_color": str(background), "font_color": str(text_on(background))}
    if clash:
        looks |= {"border": 5, "border_color": _CLASH}
    return looks
