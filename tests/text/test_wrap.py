"""Line breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.text.width import width
from confsched.text.wrap import wrap

TEXTS = (
    st.text(alphabet="ab -–—\t\n1", max_size=60)
    | st.text(
        alphabet="a -1é\u0308\u00a0山。「」한👩\u200d🚀\ufe0fक्षת\u0e33🇨🇦🏽\u1112\u1161", max_size=40
    )
    | st.text(max_size=40)
)
TITLE = "A New Middle East Security Architecture in the Making"


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 5, ("",)),
        (" \n\t ", 5, ("",)),
        (TITLE, 80, (TITLE,)),
        (TITLE, 20, ("A New Middle East", "Security", "Architecture in the", "Making")),
        ("  two   words\n", 20, ("two words",)),
        ("exactly ten", 7, ("exactly", "ten")),
        ("a well-known fact", 9, ("a well-", "known", "fact")),
        ("10:30–11:45 or 2021-05-19", 12, ("10:30–11:45", "or", "2021-05-19")),
        ("peace—at last", 8, ("peace—at", "last")),
        ("peace—at last", 7, ("peace—", "at last")),
        ("a -5 b -- c", 4, ("a -5", "b --", "c")),
        ("x" * 7, 3, ("xxx", "xxx", "x")),
        ("ab xxxxxxx cd", 4, ("ab", "xxxx", "xxx", "cd")),
        ("Größe prüfen", 6, ("Größe", "prüfen")),
        ("10\u00a0h 30", 5, ("10\u00a0h", "30")),
        ("山田太郎は東京で講演", 8, ("山田太郎", "は東京で", "講演")),
        ("東京で講演。", 10, ("東京で講", "演。")),
        ("東京で「講演」", 8, ("東京で", "「講演」")),
        ("「講演」", 6, ("「講", "演」")),
        ("スーパー", 6, ("スー", "パー")),
        ("Python入門講座", 10, ("Python入門", "講座")),
        ("東京Tokyo", 6, ("東京", "Tokyo")),
        ("한글 문서 작업", 9, ("한글 문서", "작업")),
        ("👩\u200d🚀👩\u200d🚀👩\u200d🚀", 5, ("👩\u200d🚀👩\u200d🚀", "👩\u200d🚀")),
        ("عبد الله بن", 8, ("عبد الله", "بن")),
        ("ภาษาไทย", 4, ("ภาษา", "ไทย")),
        ("a山b", 1, ("a", "山", "b")),
    ],
)
def test_lines_break_where_a_reader_expects_it(
    text: str, columns: int, lines: tuple[str, ...]
) -> None:
    assert wrap(text, columns) == lines


@pytest.mark.parametrize(
    ("most", "lines"),
    [
        (1, ("A New Middle East…",)),
        (2, ("A New Middle East", "Security…")),
        (3, ("A New Middle East", "Security", "Architecture in the…")),
        (4, ("A New Middle East", "Security", "Architecture in the", "Making")),
        (5, ("A New Middle East", "Security", "Architecture in the", "Making")),
    ],
)
def test_the_last_line_that_is_kept_says_that_more_was_written(
    most: int, lines: tuple[str, ...]
) -> None:
    assert wrap(TITLE, 20, most=most) == lines


def test_a_full_last_line_gives_way_to_the_ellipsis() -> None:
    ended = [wrap("abcde fghij", 5, most=1), wrap("ab c defg", 4, most=1)]

    assert ended == [("abcd…",), ("ab…",)]


@pytest.mark.parametrize(("columns", "most"), [(0, None), (-1, None), (5, 0)])
def test_a_text_needs_a_line_and_a_column(columns: int, most: int | None) -> None:
    with pytest.raises(ValueError, match="at least one line of one column"):
        wrap("text", columns, most=most)


@given(TEXTS, st.integers(2, 20), st.none() | st.integers(1, 4))
def test_every_line_fits(text: str, columns: int, most: int | None) -> None:
    lines = wrap(text, columns, most=most)

    assert [line for line in lines if width(line) > columns] == []


@given(TEXTS, st.integers(2, 20))
def test_nothing_but_white_space_is_lost(text: str, columns: int) -> None:
    kept = "".join(wrap(text, columns))

    assert "".join(kept.split()) == "".join(text.split())


@given(TEXTS, st.integers(2, 20), st.integers(1, 4))
def test_a_shortened_text_has_the_first_lines_of_the_whole(
    text: str, columns: int, most: int
) -> None:
    lines = wrap(text, columns)
    shortened = wrap(text, columns, most=most)

    assert shortened[:-1] == lines[: len(shortened) - 1]
    assert shortened == lines if len(lines) <= most else shortened[-1].endswith("…")


@given(st.text(alphabet="ab ", max_size=60), st.integers(1, 20))
def test_each_line_takes_as_much_as_fits(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    firsts = [line.split(" ")[0] for line in lines[1:]]
    roomy = [
        (line, first)
        for line, first in zip(lines, firsts, strict=False)
        if len(line) + 1 + len(first) <= columns
    ]

    assert roomy == []


def test_what_is_to_be_typed_stays_in_one_piece() -> None:
    text = "say so with --same-person ann-sample=s1, or a well-known one"

    assert wrap(text, 25) == (
        "say so with --same-person",
        "ann-sample=s1, or a well-",
        "known one",
    )
    assert wrap(text, 20)[:3] == ("say so with", "--same-person", "ann-sample=s1, or a")
