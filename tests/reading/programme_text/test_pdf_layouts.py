"""What word processors make of a programme in a PDF: columns, notes, rows that go on."""

from outlined import outline_of, sessions
from pdf_files import lines, pdf, text

from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.read import read_programme


def outline(*drawn: str) -> list[str]:
    """The sessions of a sheet."""
    return outline_of(read_programme(pdf_page("page.pdf", pdf(drawn))))


def test_a_note_at_the_edge_parts_no_columns() -> None:
    left = lines("Thursday 4 June 2026", "9:00 Opening", "10:00 On knots", "11:00 Lunch")
    right = lines("Friday 5 June 2026", "9:00 On nets", "10:00 Closing", left=300)

    assert outline(*left, *right, text("Made possible by all who gave", 5, 800, 8)) == [
        "2026-06-04 09:00-10:00 Opening",
        "2026-06-04 10:00-11:00 On knots",
        "2026-06-04 11:00 Lunch",
        "2026-06-05 09:00-10:00 On nets",
        "2026-06-05 10:00 Closing",
    ]


def test_a_raised_number_behind_a_word_is_that_of_a_note() -> None:
    day, talk, end = lines("4 June 2026", "9:00 On knots in rope", "10:00 Closing")

    assert outline(day, talk, text("1", 146, 68, 6), end) == [
        "2026-06-04 09:00-10:00 On knots in rope",
        "2026-06-04 10:00 Closing",
    ]


def test_a_row_goes_on_below_its_time() -> None:
    title = "Nets for harbours in which hardly anybody has ever fished for herring"
    drawn = [
        *lines("4 June 2026"),
        *(text(one, 50, top) for one, top in (("9:00", 80), ("9:30", 110), ("10:30", 125))),
        *(
            text(f"Ada Sample (Boat Works), {title}", 95, 80),
            text("before the ferry came with all of the tourists", 50, 92),
        ),
        text("Ben Muster (Sample Ltd), On knots of old", 95, 110),
        text("Cleo Exemple (Sample Ltd), A journal of storms", 95, 125),
    ]

    assert outline(*drawn) == [
        f"2026-06-04 09:00-09:30 {title} before the ferry came with all of the tourists",
        "  speaker: Ada Sample |  | Boat Works",
        "2026-06-04 09:30-10:30 On knots of old",
        "  speaker: Ben Muster |  | Sample Ltd",
        "2026-06-04 10:30 A journal of storms",
        "  speaker: Cleo Exemple |  | Sample Ltd",
    ]


def test_a_word_broken_at_the_end_of_a_row_is_whole_below_its_time() -> None:
    said = "Nets for harbours in which hardly anybody has fished for herring or mackerel ship-"
    drawn = [
        *lines("4 June 2026"),
        *(text(one, 50, top) for one, top in (("9:00", 80), ("9:30", 110), ("10:30", 125))),
        *(text(said, 95, 80), text("wrights of the coast", 50, 92)),
        *(text("On knots", 95, 110), text("Closing", 95, 125)),
    ]

    assert outline(*drawn) == [
        f"2026-06-04 09:00-09:30 {said.removesuffix('-')}wrights of the coast",
        "2026-06-04 09:30-10:30 On knots",
        "2026-06-04 10:30 Closing",
    ]


def test_points_above_a_column_of_times_stay_with_what_they_are_told_of() -> None:
    drawn = [
        *lines("4 June 2026", "9:00 Boats and the law"),
        *(text("- Floating after the new Act", 95, 100), text("- Sinking and its costs", 95, 120)),
        *(text(one, 50, top) for one, top in (("10:30", 145), ("11:00", 160), ("12:00", 190))),
        *(text("Coffee", 95, 145), text("Sails", 95, 160), text("Ada Sample, Skipper", 95, 172)),
        text("Questions", 95, 190),
    ]
    read = read_programme(pdf_page("page.pdf", pdf(drawn)))

    assert [(one.get("title"), one.get("abstract")) for one in sessions(read)] == [
        ("Boats and the law", "Floating after the new Act\n\nSinking and its costs"),
        ("Coffee", None),
        ("Sails", None),
        ("Questions", None),
    ]
