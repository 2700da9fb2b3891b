"""PDFs whose columns are tab stops, and rows of cells that hardly went on; all of it is made up."""

from outlined import outline_of
from pdf_files import lines, pdf, text

from confsched.reading.programme_text.front_ends.pdf.cells import Width, goes_on
from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.front_ends.pdf.words import Row, Word
from confsched.reading.programme_text.read import read_programme

_MARGIN, _STOP = 50, 36  # points


def _outline(*rows: tuple[tuple[str, int], ...]) -> list[str]:
    """The sessions of a sheet of rows, whose texts begin at stops by their number."""
    drawn = lines("4 June 2026")
    for number, row in enumerate(rows):
        top = 80 + 15 * number
        drawn += [text(said, _MARGIN + _STOP * stop, top) for said, stop in row]
    return outline_of(read_programme(pdf_page("page.pdf", pdf([*drawn]))))


def test_what_stands_at_the_next_tab_stop_is_a_column() -> None:
    assert _outline(
        (("9:00", 0), ("Registration", 1)),
        (("9:30", 0), ("Welcome", 1), ("Ada Sample, Oven University", 3)),
        (("10:00", 0), ("Who pays for the dams of old?", 1), ("Ben Muster, Mill Works", 6)),
        (("11:00", 0), ("Lunch", 1), ("Ballroom", 2)),
        (("12:00", 0), ("Law of the flood", 1), ("Cleo Probe", 4)),
    ) == [
        "2026-06-04 09:00-09:30 Registration",
        "2026-06-04 09:30-10:00 Welcome",
        "  speaker: Ada Sample |  | Oven University",
        "2026-06-04 10:00-11:00 Who pays for the dams of old?",
        "  speaker: Ben Muster |  | Mill Works",
        "2026-06-04 11:00-12:00 Lunch [Ballroom]",
        "2026-06-04 12:00 Law of the flood",
        "  speaker: Cleo Probe",
    ]


def test_a_row_is_full_where_a_blank_and_the_next_word_find_no_room() -> None:
    def row(text: str, right: float, top: float) -> Row:
        return Row((Word(text, 158.0, right, top, top + 12, 12.0, "Serif"),))

    above, below = (
        row("With: Ada Sample, Ben Muster, Cleo", 399.0, 170.0),
        row("Probe", 213.0, 184.6),
    )

    assert goes_on(above, below, Width(457.0, broken=True, near=0.3))
    assert not goes_on(above, below, Width(475.0, broken=True, near=0.3))
