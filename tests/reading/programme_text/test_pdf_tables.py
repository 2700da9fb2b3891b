"""Tables in PDFs as browsers print them: dates over columns, heads, narrow columns. All made up."""

from outlined import outline_of_pdf
from pdf_files import lines, rule, text

PLACES = (50, 120, 190, 330, 440)
HEADS = ("Time", "Room", "Title", "Speakers", "Moderator")
NARROW = (50, 120, 175, 330)


def row(top: float, *cells: str, places: tuple[float, ...] = PLACES) -> list[str]:
    """Cells beside each other; one may have several lines."""
    parts = [(cell.split("\n"), left) for cell, left in zip(cells, places, strict=False)]
    return [
        text(said, left, top + 12 * n)
        for cell, left in parts
        for n, said in enumerate(cell)
        if said
    ]


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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Hall]",
        "2026-06-04 09:30-10:00 Boats [Attic]",
    ]


def test_a_cell_with_lines_around_it_has_as_much_room_behind_its_text_as_before_it() -> None:
    head = ("Time", "Room", "Title")
    drawn = lines("4 June 2026")
    edges = (50, 130, 184, 400)
    for number, cells in enumerate(
        (head, ("9:00-9:30", "Great\nHall", "Opening"), ("9:30-10:00", "Attic", "Boats"))
    ):
        top = 80 + 40 * number
        drawn += [rule(left, top, left, top + 40) for left in edges]
        drawn += [rule(50, one, 400, one) for one in (top, top + 40)]
        drawn += row(top + 14, *cells, places=tuple(edge + 5 for edge in edges))

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-09:30 Opening [Great Hall]",
        "2026-06-04 09:30-10:00 Boats [Attic]",
    ]


def test_somebody_with_a_post_begins_anew_below_a_row_that_is_full() -> None:
    led = "Moderator: Greta Probe, Editor, Boat Institute"
    cells = (f"{led}\nLea Voorbeeld, Director, Rope Fund", f"{led}\nJo Exempel, Editor")
    drawn = lines("4 June 2026")
    for number, cell in enumerate(cells):
        top = 80 + 50 * number
        drawn += [rule(left, top, left, top + 50) for left in (50, 130, 350)]
        drawn += [rule(50, one, 350, one) for one in (top, top + 50)]
        drawn += row(top + 12, f"{9 + number}:00", f"Who owns\n{cell}", places=(55, 135))

    assert [line for line in outline_of_pdf(*drawn) if "speaker" in line] == [
        "  speaker: Lea Voorbeeld | Director | Rope Fund",
        "  speaker: Jo Exempel | Editor",
    ]


def test_a_date_in_larger_letters_is_no_time_of_the_column_below_it() -> None:
    drawn = []
    for day, top in ((13, 60), (14, 200)):
        drawn += [text(f"{day} de mayo de 2031", 48, top, 22)]
        drawn += row(top + 30, "09:00-\n09:30", "Inauguración", places=(50, 88))
        drawn += row(
            top + 60, "09:30-\n10:30", "Barcos de hoy\nModera: Ada Sample", places=(50, 90)
        )
        drawn += row(top + 90, "10:30-\n11:00", "Pausa para el café", places=(50, 88))

    assert outline_of_pdf(*drawn) == [
        line
        for day in (13, 14)
        for line in (
            f"2031-05-{day} 09:00-09:30 Inauguración",
            f"2031-05-{day} 09:30-10:30 Barcos de hoy",
            "  moderator: Ada Sample",
            f"2031-05-{day} 10:30-11:00 Pausa para el café",
        )
    ]


def test_a_blank_at_the_edge_of_a_column_parts_nothing_where_columns_stand_apart() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(80, *HEADS[:4]),
        *row(100, "9:00-9:30", "Attic", "Old boats", "Ada Sample"),
        *row(120, "9:30-10:00", "Library", "On knots", "Ben Muster"),
        *row(140, "10:00-10:30", "Pause with tea", "and wine", places=(50, 120, 188.6)),
        *row(160, "10:30-11:00", "Attic", "On nets", "Cleo Exemple"),
    ]

    assert "2026-06-04 10:00-10:30 Pause with tea and wine" in outline_of_pdf(*drawn)


def test_one_title_of_two_rows_in_the_middle_of_which_its_time_stands_is_whole() -> None:
    drawn = [*lines("4 June 2026", top=50), *row(76, *HEADS[:4])]
    for number, title in enumerate(("Opening", *(f"On nets {n}" for n in range(1, 12)))):
        drawn += row(100 + 24 * number, f"{9 + number}:00", "Hall", title, "Ada Sample")
    drawn += row(394, "21:00", "Hall", "", "Ben Muster")
    drawn += row(388, "", "", "Why old ropes\nof harbours matter")

    assert outline_of_pdf(*drawn)[-4:] == [
        "2026-06-04 20:00-21:00 On nets 11 [Hall]",
        "  speaker: Ada Sample",
        "2026-06-04 21:00 Why old ropes of harbours matter [Hall]",
        "  speaker: Ben Muster",
    ]


def test_a_name_that_is_broken_between_two_rows_is_one() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(80, "Time", "Speakers", "Room", "Title", places=(50, 120, 226, 330)),
        *row(
            100,
            "9:00",
            "Greta Ejemplo, Jonas\nExempel, Emil Probe",
            "Hall",
            "Boats",
            places=(50, 120, 226, 330),
        ),
        *row(130, "10:00", "Ada Sample", "Attic", "Nets", places=(50, 120, 226, 330)),
        *row(150, "11:00", "Ben Muster", "Hall", "Knots", places=(50, 120, 226, 330)),
    ]

    assert outline_of_pdf(*drawn)[:4] == [
        "2026-06-04 09:00-10:00 Boats [Hall]",
        "  speaker: Greta Ejemplo",
        "  speaker: Jonas Exempel",
        "  speaker: Emil Probe",
    ]


def test_a_date_over_all_columns_says_nothing_of_where_these_begin() -> None:
    places = (50, 106, 180, 320)
    talks = [("Hall", "Boats"), ("Attic", "Nets"), ("Hall", "Knots")]
    drawn = row(60, "Starting", *HEADS[1:4], places=places)
    for number, talk in enumerate(talks):
        drawn += row(80 + 50 * number, f"{13 + number} mai 2031")
        drawn += row(100 + 50 * number, "9:00 -\n9:30")
        drawn += row(106 + 50 * number, "", *talk, "Ada Sample", places=places)

    assert outline_of_pdf(*drawn) == [
        line
        for day, (room, title) in enumerate(talks, 13)
        for line in (f"2031-05-{day} 09:00-09:30 {title} [{room}]", "  speaker: Ada Sample")
    ]


def test_what_begins_at_the_edge_of_a_column_is_in_it_though_a_blank_stands_before_it() -> None:
    places = (50, 120, 260, 328.4)
    drawn = [*lines("4 June 2026"), *row(80, "Time", "Title", "Moderator", "Room", places=places)]
    for number, name in enumerate(("Jonas Ejemplo", *["Ada Test"] * 8)):
        cells = (f"{9 + number}:00", f"Boats {number}", name, "Great Hall")
        drawn += row(100 + 20 * number, *cells, places=places)

    assert outline_of_pdf(*drawn)[:2] == [
        "2026-06-04 09:00-10:00 Boats 0 [Great Hall]",
        "  moderator: Jonas Ejemplo",
    ]


def test_a_large_letter_near_small_ones_is_no_other_column() -> None:
    """With the blank that parts small letters, and is too narrow to part large ones."""
    timed = [*row(100, "9:00", "Boats"), *row(120, "10:00", "Nets"), *row(140, "11:00", "Knots")]
    for left in range(80, 100):
        odd = [text("all of it is made up", 20, 180, 8), text("X", left, 180, 24)]

        assert outline_of_pdf(*lines("4 June 2026"), *timed, *odd) == [
            "2026-06-04 09:00-10:00 Boats",
            "2026-06-04 10:00-11:00 Nets",
            "2026-06-04 11:00 Knots",
        ]


def test_somebody_with_a_body_and_what_has_a_room_of_its_own_stand_below_a_title() -> None:
    drawn = [
        *lines("4 June 2026"),
        *row(
            80,
            "9:00-9:30",
            "Introductions, charge to the whole group\nRobert Test, Sample University",
        ),
        *row(
            120,
            "9:30-10:00",
            "Session 1\nBoats - Ada Sample, Boats Ltd (Room 4)\nNets - Ben Muster, AG (Room 5)",
        ),
        *row(170, "10:00-10:30", "Coffee"),
    ]

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-09:30 Introductions, charge to the whole group",
        "  speaker: Robert Test |  | Sample University",
        "2026-06-04 09:30-10:00 Boats [Room 4] {Session 1}",
        "  speaker: Ada Sample |  | Boats Ltd",
        "2026-06-04 09:30-10:00 Nets [Room 5] {Session 1}",
        "  speaker: Ben Muster |  | AG",
        "2026-06-04 10:00-10:30 Coffee",
    ]
