"""Styled lines as plain text."""

from confsched.text.styled import Line, Piece, plain


def test_plain_text_has_no_styles_and_no_spaces_at_the_end_of_a_line() -> None:
    lines: list[Line] = [
        (Piece("error", "error"), Piece("  two sessions  "), Piece("   ", "dim")),
        (),
        (Piece("  kept\u3000"),),
    ]

    assert list(plain(lines)) == ["error  two sessions", "", "  kept\u3000"]


def test_a_piece_is_ordinary_text_unless_it_has_a_style() -> None:
    assert Piece("text") == Piece("text", "")
