"""Pointing at a part of what somebody typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programmes import ODD_TEXT

from confsched.text.pointing import pointed
from confsched.text.safe import visible
from confsched.text.width import width

_LONG = "title ~ tides and room = Hal and day = 2 and type = panel"


@pytest.mark.parametrize(
    ("text", "part", "columns", "lines"),
    [
        ("trak = x", "trak", 40, ("trak = x", "^^^^")),
        ("day = 7", "7", 40, ("day = 7", "      ^")),
        ("title ~ 東京 and trak = x", "trak", 40, ("title ~ 東京 and trak = x", " " * 17 + "^^^^")),
        ("title ~ 東京", "東京", 40, ("title ~ 東京", "        ^^^^")),
        ("title ~ e\u0301 x", "x", 40, ("title ~ e\u0301 x", " " * 10 + "^")),
        ("a\n\x1b[0m = 1", "=", 40, ("a ␛[0m = 1", "       ^")),
        (_LONG, "Hal", 80, (_LONG, " " * 25 + "^^^")),
        (_LONG, "Hal", 38, ("...e ~ tides and room = Hal and day...", " " * 24 + "^^^")),
        (_LONG, "panel", 20, ("... and type = panel", " " * 15 + "^^^^^")),
        (_LONG, "title", 20, ("title ~ tides and...", "^^^^^")),
        (_LONG, "tides and room = Hal", 12, ("... tides...", " " * 4 + "^^^^^^^^")),
    ],
)
def test_carets_stand_below_the_part(
    text: str, part: str, columns: int, lines: tuple[str, str]
) -> None:
    start = text.index(part)

    assert pointed(text, start, start + len(part), columns) == lines


def test_the_end_of_a_text_can_be_pointed_at() -> None:
    assert pointed("day = 1 and", 11, 11, 40) == ("day = 1 and", " " * 11 + "^")
    assert pointed("day = 1 and", 11, 11, 12) == ("day = 1 and", " " * 11 + "^")


@given(ODD_TEXT, st.data(), st.integers(12, 60))
def test_no_line_is_wider_than_the_columns(text: str, data: st.DataObject, columns: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, carets = pointed(text, start, end, columns)

    assert max(width(line), width(carets)) <= columns
    assert visible(line) == line
