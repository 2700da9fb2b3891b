"""Lines of made-up programmes in any order: nothing that people write makes a reader fall over."""

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document

HOLDOUT = Path(__file__).parent / "holdout"
TEXTS = [path for path in sorted(HOLDOUT.iterdir()) if path.suffix in {".txt", ".md", ".rst"}]
LINES = sorted({line for path in TEXTS for line in path.read_text("utf-8").splitlines()})
MARKS = ["", "( )", "|", "| |", " - ", "9:00", "- -", "9 – 11 a.m.", "Moderator:", "\t", "()", "«»"]
PIECES = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(MARKS),
    st.tuples(st.sampled_from(LINES), st.integers(0, 60)).map(lambda cut: cut[0][cut[1] :]),
    st.tuples(st.sampled_from(LINES), st.integers(0, 60)).map(lambda cut: cut[0][: cut[1]]),
)


@settings(deadline=None)
@example(["09:15 - 11:15", "|", "10:15 - 10:45", "|"])
@example(["9:00", "   Ada Sample, Seed Library", "     A splice in time"])
@given(st.lists(PIECES, max_size=25))
def test_lines_of_programmes_in_any_order_are_read_and_each_has_one_fate(lines: list[str]) -> None:
    text = "\n".join(lines)
    document = page_document("mixed.txt", text.encode(), Asked(), "text")

    assert document is not None
    assert document.programme is not None
    programme = document.programme
    assert [fate.line for fate in programme.fates] == [*range(len(programme.page.lines))]
    assert all(0 <= note.start <= note.end <= len(text) for note in programme.notes)
