"""PDFs of documents: rows that are shaded in turn, what stands at the right edge. All made up."""

from io import BytesIO
from itertools import pairwise

import pytest
from outlined import outline_of_pdf
from pdf_files import box, lines, pdf, rule, text
from pypdfium2 import PdfDocument

from confsched.reading.archive import Refused
from confsched.reading.programme_text.front_ends.pdf.cells import Width, goes_on
from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.front_ends.pdf.words import Row, Word

_PLACES = (50, 110, 250, 350)


def test_rows_between_shaded_ones_have_the_columns_of_these() -> None:
    rows = [
        ("9:00", "Welcome", "Ada Sample"),
        ("9:30", "On the knots of old", "Ben Muster, Harbour Trust"),
        ("10:00", "On nets", "Cleo Exemple"),
        ("10:30", "On oars", "Dan Voorbeeld"),
        ("11:00", "Lunch", ""),
    ]
    drawn = [text("4 June 2031", 50, 40)]
    for number, row in enumerate(rows):
        top = 60 + 20 * number
        drawn += [text(said, left, top + 14) for said, left in zip(row, _PLACES, strict=False)]
        for left, right in pairwise(_PLACES):
            drawn += [box(left - 5, top, right - 5, top + 20)] if number % 2 == 0 else []

    page = pdf_page("page.pdf", pdf(drawn))

    assert [line.text for line in page.lines[1:]] == ["\t".join(row).rstrip() for row in rows]


def test_what_ends_at_one_place_at_the_right_is_a_column() -> None:
    rows = [
        ("9:00 – 9:45 Welcome", "Hall A"),
        ("9:45 – 10:30 On knots", "Old Attic"),
        ("10:30 – 11:00 Break", "Terrace"),
        ("11:00 – 12:00 On nets", "Hall A"),
    ]
    wide = {"Hall A": 26.67, "Old Attic": 37.79, "Terrace": 34.45}
    drawn = [text("4 June 2031", 50, 40)]
    for number, (said, room) in enumerate(rows):
        drawn += [text(said, 50, 70 + 24 * number), text(room, 500 - wide[room], 70 + 24 * number)]

    assert outline_of_pdf(*drawn) == [
        "2031-06-04 09:00-09:45 Welcome [Hall A]",
        "2031-06-04 09:45-10:30 On knots [Old Attic]",
        "2031-06-04 10:30-11:00 Break [Terrace]",
        "2031-06-04 11:00-12:00 On nets [Hall A]",
    ]


def test_what_stands_above_the_row_of_the_first_time_is_none_of_it() -> None:
    drawn = [text("4 June 2031", 50, 40)]
    for top, time, said in (
        (70, "10:00 – 11:00", "Panel: Ports"),
        (110, "", "Questions and answers"),
        (134, "11:00 – 11:50", "Dredging and the law"),
        (158, "11:50 – 12:20", "Views of members"),
        (182, "12:20 – 12:30", "Close"),
    ):
        drawn += [text(time, 50, top)] * bool(time) + [text(said, 150, top)]
    drawn.append(text("• Ada Sample, Harbour Trust", 60, 88))

    assert outline_of_pdf(*drawn)[-3:-1] == [
        "2031-06-04 11:00-11:50 Dredging and the law",
        "2031-06-04 11:50-12:20 Views of members",
    ]


def test_a_pdf_that_is_nothing_but_an_attachment_says_so() -> None:
    with PdfDocument.new() as document:
        document.new_page(595, 842)
        document.new_attachment("programme.txt").set_data(b"10:00 On knots")
        data = BytesIO()
        document.save(data)

    with pytest.raises(Refused, match="with files attached to it; save and read those"):
        pdf_page("page.pdf", data.getvalue())


@pytest.mark.parametrize(("room", "on"), [(34.2, True), (36.0, False)])
def test_a_word_that_would_fit_by_a_hair_had_no_room_in_the_row_above(
    room: float, *, on: bool
) -> None:
    above = Row((Word("Okafor, Jana", 369, 465, 317, 327, 10, "F"),))
    row = Row((Word("Novak", 369, 400, 328, 338, 10, "F"),))

    assert goes_on(above, row, Width(465 + room)) is on


def _drawn(*rows: tuple[str, ...], places: tuple[int, ...]) -> list[str]:
    """A table with lines around its cells, each as high as two rows of text."""
    tops = range(80, 81 + 32 * len(rows), 32)
    drawn = [rule(places[0], top, places[-1], top) for top in tops]
    drawn += [rule(left, tops[0], left, tops[-1]) for left in places]
    for top, cells in zip(tops, rows, strict=False):
        for said, left in zip(cells, places, strict=False):
            drawn += lines(*said.split("\n"), left=left + 5, top=top + 12)
    return drawn


def test_rows_that_end_near_each_other_by_chance_do_not_show_where_text_ends() -> None:
    drawn = _drawn(
        ("Time", "Programme"),
        (
            "9:00-10:00",
            "Keynote: Perennial wheat for everybody\nDr. Ada Sample, Institute for Wheat",
        ),
        ("10:00-11:00", "Parallel workshops of all"),
        ("11:00-12:00", "Closing and farewell cake for all of us"),
        places=(50, 150, 500),
    )

    assert outline_of_pdf(*lines("4 June 2026"), *drawn) == [
        "2026-06-04 09:00-10:00 Keynote: Perennial wheat for everybody",
        "  speaker: Dr. Ada Sample |  | Institute for Wheat",
        "2026-06-04 10:00-11:00 Parallel workshops of all",
        "2026-06-04 11:00-12:00 Closing and farewell cake for all of us",
    ]


def test_one_word_below_a_row_of_a_cell_goes_on_in_it_where_it_found_no_room() -> None:
    drawn = _drawn(
        ("Time", "Session", "Speaker"),
        ("9:00-10:00", "Nets", "Ada Sample, Director, Water\nInstituteworks"),
        ("10:00-11:00", "Ropes", "Ben Muster\nCleo Probe"),
        places=(50, 150, 300, 480),
    )

    assert outline_of_pdf(*lines("4 June 2026"), *drawn) == [
        "2026-06-04 09:00-10:00 Nets",
        "  speaker: Ada Sample | Director | Water Instituteworks",
        "2026-06-04 10:00-11:00 Ropes",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
    ]
