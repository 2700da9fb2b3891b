"""What word processors make of a programme in a PDF: columns, notes, rows that go on."""

from outlined import outline_of, outline_of_pdf, sessions
from pdf_files import lines, pdf, text

from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.read import read_programme


def test_a_note_at_the_edge_parts_no_columns() -> None:
    left = lines("Thursday 4 June 2026", "9:00 Opening", "10:00 On knots", "11:00 Lunch")
    right = lines("Friday 5 June 2026", "9:00 On nets", "10:00 Closing", left=300)

    assert outline_of_pdf(*left, *right, text("Made possible by all who gave", 5, 800, 8)) == [
        "2026-06-04 09:00-10:00 Opening",
        "2026-06-04 10:00-11:00 On knots",
        "2026-06-04 11:00 Lunch",
        "2026-06-05 09:00-10:00 On nets",
        "2026-06-05 10:00 Closing",
    ]


def test_a_raised_number_behind_a_word_is_that_of_a_note() -> None:
    day, talk, end = lines("4 June 2026", "9:00 On knots in rope", "10:00 Closing")

    assert outline_of_pdf(day, talk, text("1", 146, 68, 6), end) == [
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

    assert outline_of_pdf(*drawn) == [
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

    assert outline_of_pdf(*drawn) == [
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


def row(time: str, top: float, *cells: str) -> list[str]:
    """Texts beside each other: a time, a title, people and a room."""
    return [
        text(one, left, top)
        for left, one in zip((50, 120, 300, 480), (time, *cells), strict=False)
        if one
    ]


def test_what_the_next_sheet_begins_with_stays_though_it_was_said_before() -> None:
    first = [
        *lines("4 June 2026"),
        *(*row("9:00", 80, "On knots"), *row("10:30", 95, "Coffee"), *row("11:00", 110, "Nets")),
        *(text("5 June 2026", 50, 140), *row("9:00", 160, "Sails")),
    ]
    second = [*row("10:30", 60, "Coffee"), *row("11:00", 75, "Boats"), *row("12:00", 90, "Closing")]
    read = read_programme(pdf_page("page.pdf", pdf(first, second)))

    assert outline_of(read) == [
        "2026-06-04 09:00-10:30 On knots",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00 Nets",
        "2026-06-05 09:00-10:30 Sails",
        "2026-06-05 10:30-11:00 Coffee",
        "2026-06-05 11:00-12:00 Boats",
        "2026-06-05 12:00 Closing",
    ]


def test_people_below_each_other_in_a_narrow_column_are_several() -> None:
    drawn = [
        *lines("4 June 2026"),
        *(*row("9:00", 80, "On knots", "Robert Sample"), *row("", 92, "", "Ben Muster")),
        *(*row("10:30", 115, "Of nets", "Eva Exemple"), *row("", 127, "", "Peter Probe")),
        *row("11:30", 150, "Closing", "Anna Test"),
    ]

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-10:30 On knots",
        *("  speaker: Robert Sample", "  speaker: Ben Muster"),
        "2026-06-04 10:30-11:30 Of nets",
        *("  speaker: Eva Exemple", "  speaker: Peter Probe"),
        "2026-06-04 11:30 Closing",
        "  speaker: Anna Test",
    ]


def test_a_person_goes_on_where_a_long_word_found_no_room_and_another_begins_anew() -> None:
    first = ("Robert Sample, Fellow, Old Boats", "International Harbours of Wood")
    drawn = [
        *lines("4 June 2026"),
        *(*row("9:00", 80, "On knots", first[0], "Hall"), *row("", 92, "", first[1])),
        *row("", 104, "", "Ben Muster, Skipper"),
        *row("10:30", 130, "Of nets", "Eva Exemple, Sample Centre", "Attic"),
        *row("", 142, "", "Peter Probe, Boat Works"),
        *row("11:30", 165, "Closing", "Anna Test, Sample Ltd", "Hall"),
    ]

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-10:30 On knots [Hall]",
        "  speaker: Robert Sample | Fellow | Old Boats International Harbours of Wood",
        "  speaker: Ben Muster |  | Skipper",
        "2026-06-04 10:30-11:30 Of nets [Attic]",
        "  speaker: Eva Exemple |  | Sample Centre",
        "  speaker: Peter Probe |  | Boat Works",
        "2026-06-04 11:30 Closing [Hall]",
        "  speaker: Anna Test |  | Sample Ltd",
    ]


def test_a_column_of_a_room_at_each_time_stands_beside_many_rows_of_text() -> None:
    said = (
        "Ropes are older than",
        "boats and will be here",
        "when these are gone",
        "for good.",
    ) * 2
    drawn = [text("4 June 2026", 50, 60), text("Time", 65, 75), *row("", 75, "Session", "Speakers")]
    drawn += [text("Room", 495, 75)]
    times = (("9:00", "Knots", "Hall"), ("10:30", "Nets", "Attic"), ("11:30", "Oars", "Hall"))
    for number, (time, title, room) in enumerate(times):
        top = 100 + 150 * number
        drawn += [*row("", top, title), *row(time, top + 48), text(room, 480, top + 48)]
        drawn += [*row("", top + 42, "", "Robert Sample"), *row("", top + 54, "", "Ben Muster")]
        drawn += [text(one, 120, top + 12 * n) for n, one in enumerate(said, start=1)]

    assert outline_of_pdf(*drawn) == [
        one
        for when, title, room in (
            ("09:00-10:30", "Knots", "Hall"),
            ("10:30-11:30", "Nets", "Attic"),
            ("11:30", "Oars", "Hall"),
        )
        for one in (
            f"2026-06-04 {when} {title} [{room}]",
            *("  speaker: Robert Sample", "  speaker: Ben Muster"),
        )
    ]


def test_what_begins_on_the_next_sheet_is_at_the_time_in_its_middle() -> None:
    first = [text("4 June 2026", 50, 60)]
    for number, time in enumerate(("9:00", "10:00", "11:00")):
        top = 100 + 40 * number
        first += [*row("", top, f"On knots, {number}"), *row(time, top + 6)]
        first += row("", top + 12, "Robert Sample")
    second = [*row("", 60, "On nets"), *row("12:00", 66), *row("", 72, "Ben Muster")]
    read = read_programme(pdf_page("page.pdf", pdf(first, second)))

    assert outline_of(read) == [
        *("2026-06-04 09:00-10:00 On knots, 0", "  speaker: Robert Sample"),
        *("2026-06-04 10:00-11:00 On knots, 1", "  speaker: Robert Sample"),
        *("2026-06-04 11:00-12:00 On knots, 2", "  speaker: Robert Sample"),
        *("2026-06-04 12:00 On nets", "  speaker: Ben Muster"),
    ]


def test_rooms_stand_in_the_middle_of_their_columns_in_bold() -> None:
    drawn = [
        text("4 June 2026", 50, 60),
        *(text(one, left, 80, style="bold") for one, left in (("Hall", 200), ("Quay", 380))),
        *(text(one, left, 95) for one, left in (("9:00", 50), ("Opening", 120))),
    ]
    slots = (("10:00", "Knots", "Nets"), ("11:00", "A storm", "Oars"), ("12:00", "Ice", "Locks"))
    for number, slot in enumerate(slots):
        places = zip(slot, (50, 120, 320), strict=True)
        drawn += [text(one, left, 110 + 15 * number) for one, left in places]

    assert outline_of_pdf(*drawn, text("13:00", 50, 155), text("End", 120, 155)) == [
        "2026-06-04 09:00-10:00 Opening [Hall]",
        *("2026-06-04 10:00-11:00 Knots [Hall]", "2026-06-04 10:00-11:00 Nets [Quay]"),
        *("2026-06-04 11:00-12:00 A storm [Hall]", "2026-06-04 11:00-12:00 Oars [Quay]"),
        *("2026-06-04 12:00-13:00 Ice [Hall]", "2026-06-04 12:00-13:00 Locks [Quay]"),
        "2026-06-04 13:00 End [Hall]",
    ]


def test_one_row_between_heads_has_the_columns_of_the_rows_below_them() -> None:
    head = "Session 1: All that is known of ropes and knots in harbours"
    drawn = [
        *lines("4 June 2026"),
        *row("9:00", 80, "Boats of tomorrow", "Eva Exemple"),
        text(head, 50, 100),
        *(*row("9:30", 120, "On knots", "Robert Sample"), *row("10:00", 135, "Nets", "Anna Test")),
        *row("10:30", 150, "Rope", "Peter Probe"),
    ]

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-09:30 Boats of tomorrow",
        "  speaker: Eva Exemple",
        f"2026-06-04 09:30-10:00 On knots {{{head}}}",
        "  speaker: Robert Sample",
        f"2026-06-04 10:00-10:30 Nets {{{head}}}",
        "  speaker: Anna Test",
        f"2026-06-04 10:30 Rope {{{head}}}",
        "  speaker: Peter Probe",
    ]


def test_rows_above_that_of_the_next_time_are_of_the_time_above_them() -> None:
    drawn = [
        *lines("4 June 2026"),
        *(
            *row("9:00", 80, "Opening"),
            *row("9:30", 100, "Ropes"),
            *row("", 120, "- Hemp, and who grew it"),
        ),
        *(*row("", 132, "- Steel and its costs"), *row("10:30", 144, "Coffee")),
        *(*row("11:00", 156, "Nets"), *row("12:00", 176, "Closing")),
    ]
    read = read_programme(pdf_page("page.pdf", pdf(drawn)))

    assert [(one.get("title"), one.get("abstract")) for one in sessions(read)] == [
        ("Opening", None),
        ("Ropes", "Hemp, and who grew it\n\nSteel and its costs"),
        ("Coffee", None),
        ("Nets", None),
        ("Closing", None),
    ]


def test_people_begin_anew_below_a_title_that_fills_its_row() -> None:
    title = (
        "Forty harbours of wood and stone, and the many knots that sailors make there, all by hand"
    )
    drawn = [
        *lines("4 June 2026"),
        *row("9:00", 80, "On knots, and on all that was bound by sailors"),
        *row("", 92, "Robert Sample (Boat Works)"),
        *(*row("10:00", 115, title), *row("", 127, "Anna Test (Oslo), Peter Probe (Leuven)")),
        *(*row("11:00", 150, "Closing"), *row("", 162, "Eva Exemple")),
    ]

    assert outline_of_pdf(*drawn) == [
        "2026-06-04 09:00-10:00 On knots, and on all that was bound by sailors",
        "  speaker: Robert Sample |  | Boat Works",
        f"2026-06-04 10:00-11:00 {title}",
        "  speaker: Anna Test |  | Oslo",
        "  speaker: Peter Probe |  | Leuven",
        "2026-06-04 11:00 Closing",
        "  speaker: Eva Exemple",
    ]


def test_a_blank_of_a_typewriter_is_none_between_columns() -> None:
    drawn = lines(
        "Tuesday 4 June 2030",
        "",
        "9:00 a.m.-9:15 a.m. EDT  Opening Remarks",
        "9:15 a.m.-11:10 a.m. EDT  Panel I: Rivers",
        "11:10 a.m.-12:30 p.m. EDT  Workshops",
        "       Workshop A: Nets without knots - led by Ada Sample (Sample Haven)",
        "       Workshop B: Ropes on a budget - led by Ben Muster (Muster Port)",
        "       Workshop C: Your new oars now - led by Cleo Exemple",
        "12:30 p.m. EDT  Lunch",
        style="typewriter",
    )

    assert outline_of_pdf(*drawn) == [
        "2030-06-04 09:00-09:15 Opening Remarks",
        "2030-06-04 09:15-11:10 Rivers",
        "2030-06-04 11:10-12:30 Workshops",
        "2030-06-04 11:10-12:30 Nets without knots",
        "  speaker: Ada Sample |  | Sample Haven",
        "2030-06-04 11:10-12:30 Ropes on a budget",
        "  speaker: Ben Muster |  | Muster Port",
        "2030-06-04 11:10-12:30 Your new oars now",
        "  speaker: Cleo Exemple",
        "2030-06-04 12:30 Lunch",
    ]


def test_heads_of_two_rows_and_what_is_over_some_columns_alone() -> None:
    drawn = [
        *lines("Tuesday 4 June 2030"),
        *lines("Children's", "Room", left=350, top=90),
        *(text(one, at, 96) for one, at in (("Time", 50), ("Main Stage", 150), ("Loft", 450))),
        *(text(one, 50, top) for one, top in (("9:00 am", 130), ("11:00 am", 180))),
        *lines(
            "Writing the Coast",
            "Ada Sample & Ben Muster",
            "Moderated by Eva Muster",
            left=120,
            top=130,
        ),
        *lines("Story Hour", "Cleo Exemple", left=340, top=130),
        *lines("Zines", "Dan Exempel", left=440, top=130),
        text("Lunch break - food and drinks of many kinds on the lawn", 120, 180),
        *lines("1:00 pm", top=200),
        *lines("Crime Time", "Eva Muster", left=120, top=200),
        *lines("Puppets", "Ada Sample", left=340, top=200),
        *lines("Open Mic", "Ben Muster", left=440, top=200),
        *lines("2:00 pm", top=240),
        text("Closing", 120, 240),
    ]

    assert outline_of_pdf(*drawn) == [
        "2030-06-04 09:00-11:00 Writing the Coast [Main Stage]",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  moderator: Eva Muster",
        "2030-06-04 09:00-11:00 Story Hour [Children's Room]",
        "  speaker: Cleo Exemple",
        "2030-06-04 09:00-11:00 Zines [Loft]",
        "  speaker: Dan Exempel",
        "2030-06-04 11:00-13:00 Lunch break - food and drinks of many kinds on the lawn",
        "2030-06-04 13:00-14:00 Crime Time [Main Stage]",
        "  speaker: Eva Muster",
        "2030-06-04 13:00-14:00 Puppets [Children's Room]",
        "  speaker: Ada Sample",
        "2030-06-04 13:00-14:00 Open Mic [Loft]",
        "  speaker: Ben Muster",
        "2030-06-04 14:00 Closing [Main Stage]",
    ]


def test_a_heading_goes_on_where_a_long_word_found_no_room() -> None:
    drawn = [
        *lines("Programm - Der neue Tag der offenen", "Werkstaetten", size=22),
        *lines("Samstag, 14. Juni 2031", "10:00 Begin", top=140),
    ]

    read = read_programme(pdf_page("page.pdf", pdf(drawn)))
    assert read.root.get("title") == "Der neue Tag der offenen Werkstaetten"
