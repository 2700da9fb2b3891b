"""What stands at the edge of a sheet of a PDF: behind dots, as times, and beside wide headings."""

import pytest
from outlined import outline_of_pdf
from pdf_files import lines, text


@pytest.mark.parametrize("dot", [".", ". "])
def test_dots_that_lead_to_a_time_are_no_letters(dot: str) -> None:
    rows = [
        ("On knots - Ada Sample", "9:00"),
        ("On nets - Ben Muster", "10:00"),
        ("Roofs", "11:00"),
    ]
    drawn = lines("4 June 2026", "", *(f"{title}{dot * 40}{time}" for title, time in rows))

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-10:00 On knots",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 On nets",
        "  speaker: Ben Muster",
        "2026-06-04 11:00 Roofs",
    ]


def test_times_at_the_right_edge_end_their_rows() -> None:
    day = text("4 June 2026", 50, 60)
    rows = [
        ("1. Call to order - Ben Muster", "9:00 a.m."),
        ("2. Ropes, nets and knots: options and costs for the harbour - Ada Sample", "9:15 a.m."),
        ("3. Election of officers", "9:45 a.m."),
        ("4. Roofs", "10:30 a.m."),
    ]
    drawn = [
        text(said, left, 84 + 12 * n)
        for n, (title, time) in enumerate(rows)
        for said, left in ((title, 50), (time, 480))
    ]

    assert outline_of_pdf(day, *drawn) == [
        "2026-06-04 09:00-09:15 Call to order",
        "  speaker: Ben Muster",
        "2026-06-04 09:15-09:45 Ropes, nets and knots: options and costs for the harbour",
        "  speaker: Ada Sample",
        "2026-06-04 09:45-10:30 Election of officers",
        "2026-06-04 10:30 Roofs",
    ]


def test_a_letter_that_hangs_over_a_blank_does_not_join_words() -> None:
    near = "BT /F 10 Tf 1 0 0 1 50 746 Tm [(Ada Sample, University of) 100 ( ) 120 (Ropes)] TJ ET"

    assert outline_of_pdf(*lines("4 June 2026", "9:00 - 10:00 On knots"), near) == [
        "2026-06-04 09:00-10:00 On knots",
        "  speaker: Ada Sample |  | University of Ropes",
    ]


def test_a_wide_heading_does_not_say_where_the_left_column_ends() -> None:
    wide = text(
        "Harbour Forum of all who are at sea, 4 June 2026, Sample House, Great Hall", 50, 60
    )
    left = [
        *lines("9:00 - 10:00", "Knots", "Ada Sample, Fellow, Institute", "for Fair Ropes", top=90),
        *lines("10:00 - 11:00", "Nets", "Ben Muster, Fellow, Institute", "for Old Nets", top=150),
    ]
    right = lines("11:00 - 12:00", "Ropes", "Mo Exempel", left=230, top=90)
    more = lines("12:00 - 13:00", "Lunch", left=230, top=150)

    assert outline_of_pdf(wide, *left, *right, *more)[1:4] == [
        "  speaker: Ada Sample | Fellow | Institute for Fair Ropes",
        "2026-06-04 10:00-11:00 Nets",
        "  speaker: Ben Muster | Fellow | Institute for Old Nets",
    ]


def test_a_title_goes_on_right_below_its_row() -> None:
    drawn = [text("4 June 2026", 50, 60)]
    for n, title in enumerate(("Welcome", "Nets that grow:", "Lunch")):
        drawn += (text(f"{9 + n}:00", 50, 84 + 30 * n), text(title, 120, 84 + 30 * n))
    drawn.append(text("lessons of the sea", 50, 126))

    assert outline_of_pdf(*drawn)[1] == "2026-06-04 10:00-11:00 Nets that grow: lessons of the sea"


def test_the_name_behind_dr_at_the_end_of_a_row_stands_in_the_next_one() -> None:
    drawn = [text("4 June 2026", 50, 60)]
    people = ("Jo Probe",), ("Chair: Dr. Ben Muster; Dr. Mo Test; Dr.", "Cleo Exemple")
    for n, (title, names) in enumerate(zip(("Knots", "Who nets?"), people, strict=True)):
        drawn += (text(f"{9 + n}:00", 50, 84 + 40 * n), text(title, 120, 84 + 40 * n))
        drawn += lines(*names, left=355, top=84 + 40 * n)
    drawn += (text("11:00", 50, 164), text("Lunch", 120, 164))

    assert outline_of_pdf(*drawn)[2:6] == [
        "2026-06-04 10:00-11:00 Who nets?",
        "  chair: Dr. Ben Muster",
        "  speaker: Dr. Mo Test",
        "  speaker: Dr. Cleo Exemple",
    ]


def test_a_title_in_bold_letters_goes_on_behind_its_colon() -> None:
    drawn = [
        *lines("4 June 2026", "9:00"),
        *lines("Lines of frames and cuts:", "Papers of old yards", top=84, style="bold"),
        *lines("Ada Sample, Mayor", top=108),
        *lines("10:00", "On nets", "11:00", "On knots", top=140),
    ]

    assert outline_of_pdf(*drawn)[:2] == [
        "2026-06-04 09:00-10:00 Lines of frames and cuts: Papers of old yards",
        "  speaker: Ada Sample | Mayor",
    ]


def test_letters_that_are_spaced_out_are_words() -> None:
    day = "BT /F 10 Tf 2.5 Tc 1 0 0 1 50 782 Tm (SATURDAY, 21 JUNE 2031) Tj 0 Tc ET"

    assert outline_of_pdf(day, *lines("9:00 On knots", "10:00 On nets", top=84)) == [
        "2031-06-21 09:00-10:00 On knots",
        "2031-06-21 10:00 On nets",
    ]
