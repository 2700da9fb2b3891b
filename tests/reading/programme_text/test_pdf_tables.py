"""Tables in PDFs as browsers print them: dates over columns, heads, narrow columns. All made up."""

from outlined import outline_of
from pdf_files import lines, pdf, rule, text

from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.read import read_programme

PLACES = (50, 120, 190, 330, 440)
HEADS = ("Time", "Room", "Title", "Speakers", "Moderator")
NARROW = (50, 120, 175, 330)


def row(top: float, *cells: str, places: tuple[int, ...] = PLACES) -> list[str]:
    """Cells beside each other; one may have several lines."""
    parts = [(cell.split("\n"), left) for cell, left in zip(cells, places, strict=False)]
    return [
        text(said, left, top + 12 * n)
        for cell, left in parts
        for n, said in enumerate(cell)
        if said
    ]


def outline(*drawn: str) -> list[str]:
    """The sessions of a sheet."""
    return outline_of(read_programme(pdf_page("page.pdf", pdf(drawn))))


def test_dates_over_all_columns_leave_a_table_whole() -> None:
    drawn = [
        *row(60, *HEADS),
        *row(80, "4 June 2026"),
        *row(100, "9:00-9:30", "Hall", "Opening"),
        *row(120, "9:30-10:00", "Attic", "Old boats", "Ada Sample", "Ben Muster"),
        *row(140, "10:00-10:30", "Coffee"),
        *row(160, "5 June 2026"),
        *row(180, "9:00-9:30", "Hall", "Nets", "Cleo Exemple", "Dan Voorbeeld"),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Hall]",
        "2026-06-04 09:30-10:00 Old boats [Attic]",
        "  speaker: Ada Sample",
        "  moderator: Ben Muster",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-05 09:00-09:30 Nets [Hall]",
        "  speaker: Cleo Exemple",
        "  moderator: Dan Voorbeeld",
    ]


def test_so_do_headings_even_where_a_blank_in_them_stands_at_the_edge_of_a_column() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(80, *HEADS[:4]),
        *row(100, "9:00-9:30", "Hall", "Opening"),
        *row(120, "Boats at sea", "(Chair: Ada Sample)", places=(50, 107)),
        *row(140, "9:30-10:00", "Attic", "Old boats", "Ben Muster"),
        *row(160, "10:00-10:30", "Attic", "Their crews", "Cleo Exemple"),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Hall]",
        "2026-06-04 09:30-10:00 Old boats [Attic] {Boats at sea}",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        "2026-06-04 10:00-10:30 Their crews [Attic] {Boats at sea}",
        "  speaker: Cleo Exemple",
        "  chair: Ada Sample",
    ]


def test_what_found_no_room_in_a_narrow_column_goes_on_below() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(80, "Time", "Room", "Title", "Speakers", places=NARROW),
        *row(100, "9:00-9:30", "Great\nHall", "Opening", places=NARROW),
        *row(
            130,
            "9:30-10:00",
            "Library",
            "Old boats and the nets of old",
            "Ada Sample",
            places=NARROW,
        ),
        *row(150, "10:00-10:30", "Great\nHall", "On knots", "Ben Muster", places=NARROW),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Great Hall]",
        "2026-06-04 09:30-10:00 Old boats and the nets of old [Library]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 On knots [Great Hall]",
        "  speaker: Ben Muster",
    ]


def test_a_head_above_an_empty_column_is_no_part_of_the_one_beside_it() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(80, "Time", "Room", "Session", "Speakers"),
        *row(100, "9:00-9:30", "Attic", "Opening"),
        *row(120, "9:30-10:00", "Library", "Old boats"),
        *row(140, "10:00-10:30", "Attic", "On knots"),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Attic]",
        "2026-06-04 09:30-10:00 Old boats [Library]",
        "2026-06-04 10:00-10:30 On knots [Attic]",
    ]


def test_a_head_may_be_wider_than_the_times_below_it() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(80, "Starting time", "Track", "Title", "Room"),
        *row(100, "9:00-9:30", "Craft", "Old boats", "Attic"),
        *row(120, "9:30-10:00", "Trade", "On knots", "Hall"),
        *row(140, "10:00-10:30", "Craft", "On nets", "Attic"),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Old boats [Attic] {Craft}",
        "2026-06-04 09:30-10:00 On knots [Hall] {Trade}",
        "2026-06-04 10:00-10:30 On nets [Attic] {Craft}",
    ]


def grid(
    top: float, edges: tuple[float, ...], *rows: tuple[str, ...], open_: bool = False
) -> list[str]:
    """A table with lines around its cells, but for the one above the first row."""
    bottom = top + 20 * len(rows)
    drawn = [rule(left, top, left, bottom) for left in edges]
    tops = [top + 20 * number for number in range(open_, len(rows) + 1)]
    drawn += [rule(edges[0], one, edges[-1], one) for one in tops]
    for number, cells in enumerate(rows):
        places = tuple(round(edge) + 5 for edge in edges)
        drawn += row(top + 20 * number + 14, *cells, places=places)
    return drawn


def test_lines_of_tables_that_stand_nearly_below_each_other_are_not_taken_for_one() -> None:
    head = ("Time", "Title", "Speakers")
    drawn = [
        *lines("4 June 2026"),
        *grid(80, (50, 131, 257, 400), head, ("9:00-9:30", "Boats", "Ada Sample")),
        *lines("5 June 2026", top=160),
        *grid(180, (50, 129.7, 256, 400), head, ("9:00-9:30", "Knots", "Ben Muster")),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Boats",
        "  speaker: Ada Sample",
        "2026-06-05 09:00-09:30 Knots",
        "  speaker: Ben Muster",
    ]


def test_a_table_that_goes_on_without_a_line_above_it_has_its_first_row() -> None:
    drawn = [
        *lines("4 June 2026"),
        *grid(
            80,
            (50, 130, 210, 330),
            ("Time", "Room", "Title"),
            ("9:00-9:30", "Hall", "Opening"),
            ("9:30-10:00", "Attic", "Boats"),
            open_=True,
        ),
    ]

    assert outline(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Hall]",
        "2026-06-04 09:30-10:00 Boats [Attic]",
    ]
