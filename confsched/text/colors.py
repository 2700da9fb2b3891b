"""Colours: as CSS writes them, how they contrast, and which of them can be read.

Contrast and luminance are those of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio,
#dfn-relative-luminance). No colour has the 4.5 that text needs on black and on white at once, but
some have the 3 that large text and graphics need on both (1.4.3, 1.4.11), and on the dark greys and
the cream that many terminals have instead.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from confsched.text.color_names import COLOR_NAMES


class Color(NamedTuple):
    """Red, green and blue in sRGB, each from 0 to 255."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


BLACK: Final = Color(0, 0, 0)
WHITE: Final = Color(255, 255, 255)
# what people have behind their text
PAGES: Final = (BLACK, Color(41, 41, 41), Color(253, 246, 227), WHITE)
LEAST_CONTRAST: Final = 3.0


def color_of(text: str) -> Color | None:
    """The colour that a CSS name, `#rrggbb` or `#rgb` stands for; None for any other text."""
    digits = COLOR_NAMES.get(text.lower(), text.removeprefix("#"))
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    try:
        red, green, blue = bytes.fromhex(digits)
    except ValueError:
        return None
    return Color(red, green, blue)


def luminance(color: Color) -> float:
    """How light a colour is to the eye, from 0 for black to 1 for white."""
    red, green, blue = map(_linear, color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """How much two colours stand out from each other, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def is_readable(color: Color) -> bool:
    """Whether a colour stands out from every page, by 3 : 1 at least."""
    return all(contrast(color, page) >= LEAST_CONTRAST for page in PAGES)


@lru_cache(maxsize=1024)
def readable(color: Color) -> Color:
    """The same colour, as much darker or lighter as it has to be to be readable."""
    (darkest, lightest), light = _limits(), luminance(color)
    if is_readable(color):
        return color
    if light > lightest:
        return _mixed(color, BLACK, 1 - lightest / light)
    return _mixed(color, WHITE, (darkest - light) / (1 - light))


def text_on(background: Color) -> Color:
    """Black or white, whichever is read better on a colour: always by more than 4.5 : 1."""
    return max(BLACK, WHITE, key=lambda color: contrast(color, background))


def distance(one: Color, other: Color) -> float:
    """How unlike two colours are: the distance in sRGB, weighted as the eye sees it."""
    half = (one.red + other.red) / 512
    red, green, blue = (first - second for first, second in zip(one, other, strict=True))
    return (2 + half) * red**2 + 4 * green**2 + (3 - half) * blue**2


@lru_cache(maxsize=1024)
def of_256(color: Color) -> int:
    """The number of the colour, of the 240 that are alike on all terminals, that is nearest.

    One that can be read as well, if the colour can.
    """
    shown = _readable_of_256() if is_readable(color) else _shown_of_256()
    return min(shown, key=lambda number: distance(shown[number], color))


@lru_cache(maxsize=1024)
def of_16(color: Color) -> int:
    """The number from 1 to 6 of the plain colour, as terminals have them by default, nearest."""
    return min(_PLAIN, key=lambda number: distance(_PLAIN[number], color))


# red, green, yellow, blue, magenta and cyan as xterm has them
_PLAIN: Final = {
    number: Color(*(205 if number & bit else 0 for bit in (1, 2, 4))) for number in range(1, 7)
}


@lru_cache(maxsize=1)
def _shown_of_256() -> dict[int, Color]:
    """The cube of 216 colours, and 24 greys."""
    levels = (0, 95, 135, 175, 215, 255)
    cube = [Color(red, green, blue) for red in levels for green in levels for blue in levels]
    greys = [Color(level, level, level) for level in range(8, 248, 10)]
    return dict(enumerate((*cube, *greys), 16))


@lru_cache(maxsize=1)
def _readable_of_256() -> dict[int, Color]:
    return {number: color for number, color in _shown_of_256().items() if is_readable(color)}


@lru_cache(maxsize=1)
def _limits() -> tuple[float, float]:
    """How dark and how light a readable colour can be, with room for rounding to whole numbers."""
    dark, light = luminance(PAGES[1]), luminance(PAGES[2])
    return (
        LEAST_CONTRAST * (dark + 0.05) - 0.05 + 0.004,
        (light + 0.05) / LEAST_CONTRAST - 0.05 - 0.004,
    )


def _linear(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _mixed(color: Color, other: Color, share: float) -> Color:
    """Mix two colours as light, so that the luminance is mixed as well."""
    return Color(
        *(
            _level(_linear(own) * (1 - share) + _linear(others) * share)
            for own, others in zip(color, other, strict=True)
        )
    )


def _level(linear: float) -> int:
    share = linear * 12.92 if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return round(255 * share)
