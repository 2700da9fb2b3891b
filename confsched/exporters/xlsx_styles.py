"""How the cells of a workbook look: each look is made once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from confsched.agenda.palette import Palette
from confsched.schedule.entities import Session
from confsched.text.colors import Color, text_on

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
_PAUSE: Final = Color(232, 232, 232)
_CLASH: Final = "#C00000"


class Styles:
    """The looks of one workbook, tracks in the colours of a palette."""

    def __init__(self, workbook: "Workbook", palette: Palette) -> None:
        self.workbook = workbook
        self.palette = palette
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def of(self, **looks: Any) -> "Format":  # noqa: ANN401 -- xlsxwriter's words and values
        """A look by what is said of it."""
        key = tuple(looks.items())
        if key not in self._made:
            self._made[key] = self.workbook.add_format(looks)
        return self._made[key]


def block_looks(session: Session, palette: Palette, *, clash: bool) -> dict[str, Any]:
    """The look of a session in a grid: text that can be read on the colour of its track."""
    looks: dict[str, Any] = {**_BLOCK}
    background = _background(session, palette)
    if background is not None:
        looks |= {"bg_color": str(background), "font_color": str(text_on(background))}
    if clash:
        looks |= {"border": 5, "border_color": _CLASH}
    return looks


def _background(session: Session, palette: Palette) -> Color | None:
    """The colour of its track; grey for a break; none where nothing says it."""
    if session.type.pause:
        return _PAUSE
    return palette.color(session.track) if session.track and not session.cancelled else None
