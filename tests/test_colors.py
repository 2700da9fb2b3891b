"""Colours that are read on black and on white, by the formula of WCAG 2.2."""

from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.agenda.palette import Palette
from confsched.schedule.entities import Track
from confsched.text.color_names import COLOR_NAMES
from confsched.text.colors import (
    BLACK,
    WHITE,
    Color,
    color_of,
    contrast,
    is_readable,
    luminance,
    of_16,
    of_256,
    readable,
    text_on,
)

LEVEL = st.integers(0, 255)
COLORS = st.builds(Color, LEVEL, LEVEL, LEVEL)


def shown_by_xterm(number: int) -> Color:
    """What the 240 numbers from 16 on are, as the table of xterm has them."""
    if number >= 232:
        return Color(*[8 + 10 * (number - 232)] * 3)
    red, green, blue = (number - 16) // 36, (number - 16) // 6 % 6, (number - 16) % 6
    return Color(*(level and 55 + 40 * level for level in (red, green, blue)))


def test_colors_are_read_as_css_writes_them() -> None:
    told = ["teal", "TEAL", "#008080", "#0aF", "rebeccapurple", "bluish", "#12345", "", "#xyz"]

    assert [str(color_of(text) or "none") for text in told] == [
        *["#008080"] * 3,
        "#00aaff",
        "#663399",
        *["none"] * 4,
    ]


def test_contrast_is_that_of_the_guidelines() -> None:
    """The two ends, and greys at the 3 and the 4.5 to 1 that people quote for a white page."""
    greys = [Color(level, level, level) for level in (0x94, 0x95, 0x76, 0x77)]

    assert (contrast(BLACK, WHITE), contrast(WHITE, WHITE)) == (21.0, 1.0)
    assert [contrast(grey, WHITE) >= 3 for grey in greys[:2]] == [True, False]
    assert [contrast(grey, WHITE) >= 4.5 for grey in greys[2:]] == [True, False]


@settings(deadline=None)
@given(COLORS)
def test_any_color_can_be_made_readable_on_black_and_on_white(color: Color) -> None:
    made = readable(color)
    pages = (BLACK, WHITE, Color(0x28, 0x28, 0x28), Color(0xFD, 0xF6, 0xE3))

    assert min(contrast(made, page) for page in pages) >= 3
    assert made == color or not is_readable(color) or abs(luminance(color) - luminance(made)) < 0.01


@settings(deadline=None)
@given(COLORS)
def test_a_readable_color_is_still_readable_with_256_colors(color: Color) -> None:
    shown = shown_by_xterm(of_256(readable(color)))

    assert is_readable(shown)


@settings(deadline=None)
@given(st.integers(16, 255))
def test_a_color_that_a_terminal_has_is_that_color(number: int) -> None:
    color = shown_by_xterm(number)

    assert shown_by_xterm(of_256(color)) == color or is_readable(color)


@settings(deadline=None)
@given(COLORS)
def test_what_stands_on_a_color_can_be_read(color: Color) -> None:
    assert contrast(text_on(color), color) >= 4.5


@settings(deadline=None)
@given(COLORS)
def test_with_16_colors_it_is_none_that_a_page_may_have(color: Color) -> None:
    assert of_16(color) in range(1, 7)


def test_every_name_of_css_is_a_color() -> None:
    assert len(COLOR_NAMES) == 148
    assert [name for name in COLOR_NAMES if color_of(name) is None] == []


def tracks(count: int, *colors: str) -> list[Track]:
    told = [*colors, *[None] * count]
    return [Track(f"t{number}", f"Track {number}", color) for number, color in enumerate(told)]


def test_tracks_without_a_color_have_ones_that_everybody_can_tell_apart() -> None:
    several = tracks(8)
    palette = Palette(several)

    assert len({palette.style(track) for track in several}) == 7
    assert palette.color(several[7]) == palette.color(several[0])
    assert [str(palette.color(track)) for track in several[:7]] == [
        "#0072b2",
        "#e69f00",
        "#009e73",
        "#d55e00",
        "#cc79a7",
        "#56b4e9",
        "#f0e442",
    ]


def test_six_of_them_stay_apart_with_256_colors() -> None:
    six = tracks(6)
    palette = Palette(six)

    assert len({of_256(readable(palette.color(track))) for track in six}) == 6


def test_a_track_keeps_its_own_color_and_no_other_gets_one_like_it() -> None:
    several = tracks(2, "#0073b0", "orange")
    palette = Palette(several)

    assert [str(palette.color(track)) for track in several] == [
        "#0073b0",
        "#ffa500",
        "#009e73",
        "#cc79a7",
    ]
    assert palette.style(several[1]) == f"track:{readable(Color(255, 165, 0))}"


@settings(deadline=None)
@given(st.lists(st.none() | COLORS.map(str), max_size=60))
def test_every_track_has_a_readable_color_however_many_there_are(colors: list[str | None]) -> None:
    several = [Track(f"t{n}", "Track", color) for n, color in enumerate(colors)]
    palette = Palette(several)
    told = [color_of(palette.style(track).removeprefix("track:")) for track in several]

    assert [color for color in told if color is None or not is_readable(color)] == []
