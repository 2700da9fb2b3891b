"""Columns of running text in PDFs, what stands at the edges of sheets, and what goes on."""

from effort import calls
from outlined import outline_of
from pdf_files import lines, pdf, text

from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.read import read_programme


def outline(*sheets: list[str]) -> list[str]:
    """The sessions of sheets."""
    return outline_of(read_programme(pdf_page("page.pdf", pdf(*sheets))))


def test_numbers_of_sheets_in_words_are_no_lines() -> None:
    first = [*lines("4 June 2026", "9:00 Opening"), text("Page 1 of 2", 270, 820, 8)]
    second = [*lines("10:00 On knots", "11:00 Closing"), text("Page 2 of 2", 270, 820, 8)]

    assert outline(first, second) == [
        "2026-06-04 09:00-10:00 Opening",
        "2026-06-04 10:00-11:00 On knots",
        "2026-06-04 11:00 Closing",
    ]


def test_a_room_at_the_foot_is_no_number_of_its_sheet() -> None:
    drawn = lines("4 June 2026", "9:00 - 10:00 On knots", "Ada Sample", "Room 1")

    assert outline(drawn) == [
        "2026-06-04 09:00-10:00 On knots [Room 1]",
        "  speaker: Ada Sample",
    ]


def test_columns_whose_times_stand_behind_titles_are_read_one_after_the_other() -> None:
    left = lines("4 June 2026", "Opening (9:00 - 9:30)", "On knots (9:30 - 10:00)")
    right = lines(
        "On nets (10:00 - 10:30)", "Closing words of those who came (10:30 - 11:00)", left=300
    )

    assert outline([*left, *right]) == [
        "2026-06-04 09:00-09:30 Opening",
        "2026-06-04 09:30-10:00 On knots",
        "2026-06-04 10:00-10:30 On nets",
        "2026-06-04 10:30-11:00 Closing words of those who came",
    ]


def test_a_room_at_the_right_edge_stands_below_its_title() -> None:
    drawn = [
        *lines("4 June 2026", "9:00 - 10:00", "On knots", "10:00 - 11:00", "On nets"),
        text("Great Hall", 480, 84),
        text("Great Hall", 480, 108),
    ]

    assert outline(drawn) == [
        "2026-06-04 09:00-10:00 On knots [Great Hall]",
        "2026-06-04 10:00-11:00 On nets [Great Hall]",
    ]


def test_a_day_in_the_middle_parts_tables() -> None:
    drawn = []
    for top, day in ((60, "4 June 2026"), (160, "5 June 2026")):
        drawn.append(text(day, 250, top, 15))
        for n, (time, title) in enumerate((("9:00", "On knots"), ("10:00", "On nets"))):
            said = (time, 50), (title, 120), ("Great Hall", 330), ("Ada Sample", 450)
            drawn += (text(one, left, top + 30 + 15 * n) for one, left in said)

    assert outline(drawn) == [
        "2026-06-04 09:00-10:00 On knots [Great Hall]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00 On nets [Great Hall]",
        "  speaker: Ada Sample",
        "2026-06-05 09:00-10:00 On knots [Great Hall]",
        "  speaker: Ada Sample",
        "2026-06-05 10:00 On nets [Great Hall]",
        "  speaker: Ada Sample",
    ]


def test_what_ends_a_time_below_it_is_no_part_of_the_title() -> None:
    drawn = lines("4 juni 2026")
    for n, title in enumerate(("Opening", "Over knopen", "Lunch", "Over netten")):
        times = text(f"{9 + n}:00-{10 + n}:00", 50, 85 + 30 * n), text("uur", 50, 97 + 30 * n)
        drawn += (*times, text(title, 120, 85 + 30 * n))

    assert outline(drawn) == [
        "2026-06-04 09:00-10:00 Opening",
        "2026-06-04 10:00-11:00 Over knopen",
        "2026-06-04 11:00-12:00 Lunch",
        "2026-06-04 12:00-13:00 Over netten",
    ]


def test_a_sheet_full_of_small_texts_takes_no_square_of_the_work() -> None:
    drawn = [
        text(f"{9 + n % 8}:{n % 60:02} Knot {n}", 20 + n % 30 * 19, 20 + n // 30 * 8, 1)
        for n in range(1500)
    ]

    few, many = (calls(pdf_page, "page.pdf", pdf(some)) for some in (drawn[:300], drawn))
    assert many < 10 * few  # in proportion it is 5, squared 25


def test_a_day_in_the_midst_of_a_column_goes_on_with_nothing_above_it() -> None:
    left = lines("Thursday 4 June 2026", "9:00 Registration", "9:30 Welcome", "10:45 Coffee")
    right = (
        "15:45 Closing remarks",
        "Friday 5 June 2026",
        "9:30 Boat trip",
        "12:30 Farewell lunch",
    )

    assert outline([*left, *lines(*right, left=320)]) == [
        "2026-06-04 09:00-09:30 Registration",
        "2026-06-04 09:30-10:45 Welcome",
        "2026-06-04 10:45 Coffee",
        "2026-06-04 15:45 Closing remarks",
        "2026-06-05 09:30-12:30 Boat trip",
        "2026-06-05 12:30 Farewell lunch",
    ]
