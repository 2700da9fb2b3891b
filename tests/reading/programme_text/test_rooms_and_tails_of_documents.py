"""Documents of word processors: rooms told once, who speaks behind commas, headings with dates."""

import pytest
from outlined import outline, outline_of, outline_of_html, programme
from writer_files import odt

from confsched.reading.programme_text.front_ends.writer import writer_page
from confsched.reading.programme_text.read import read_programme
from confsched.reading.programme_text.recognisers import prose

_TWO = "10:00 On knots\n11:00 Lunch\n12:00 On nets\n13:00 End\n"
_TAILS = """18 September 2031
9:00 Welcome, Henrik Lindqvist, Sjöhistoriska museet
9:15 Old islands, Erik Lindqvist, Skärgårdsstiftelsen
10:00 Living on an island, Anna Lindqvist, Harbour Trust
11:00 Break
"""
_SECTIONS = (
    ("Time", "Topic", "Speaker"),
    ("13:00–14:00", "Session 3: Free papers<br>Chairs: R. Sinclair, S. Novak", ""),
    ("13:00–13:30", "Splints at home", "C. Brandt (Kiel)"),
    ("13:30–14:00", "Frostbite on boats", "K. Solberg (Oslo)"),
    ("14:00–14:30", "Prize giving", ""),
)


@pytest.mark.parametrize(
    ("above", "room"),
    [
        ("12 March 2031, 10:00 – 13:00, Statenzaal", "Statenzaal"),
        ("12 March 2031\nOld House, Lecture Theatre 2\nAll are welcome", "Lecture Theatre 2"),
        ("12 March 2031, 10:00 – 13:00\nRoom 4Q2, Parliament House", "Room 4Q2"),
        ("12 March 2031\nRopes: Room 3, nets: Room 4\nAll are welcome", ""),
    ],
)
def test_the_only_room_in_the_lines_above_is_that_of_all_but_breaks(above: str, room: str) -> None:
    placed = f" [{room}]" if room else ""

    assert outline(f"{above}\n\n{_TWO}")[:3] == [
        f"2031-03-12 10:00-11:00 On knots{placed}",
        "2031-03-12 11:00-12:00 Lunch",
        f"2031-03-12 12:00-13:00 On nets{placed}",
    ]


@pytest.mark.parametrize(
    ("said", "leaves"),
    [
        ("Copyright for boats", False),
        ("Copyright © 2031 Ropes Ltd", True),
        ("Copyright 2031", True),
        ("Copyright", True),
    ],
)
def test_a_title_may_begin_with_copyright(said: str, *, leaves: bool) -> None:
    assert prose.leaves_programme(said) is leaves


def test_who_speaks_and_where_they_are_from_may_stand_behind_titles_with_commas_alone() -> None:
    assert outline(_TAILS)[:6] == [
        "2031-09-18 09:00-09:15 Welcome",
        "  speaker: Henrik Lindqvist |  | Sjöhistoriska museet",
        "2031-09-18 09:15-10:00 Old islands",
        "  speaker: Erik Lindqvist |  | Skärgårdsstiftelsen",
        "2031-09-18 10:00-11:00 Living on an island",
        "  speaker: Anna Lindqvist |  | Harbour Trust",
    ]


def test_a_room_may_stand_before_who_chairs_in_the_brackets_of_a_heading() -> None:
    headed = "12 March 2031\n\nSession 1: Ropes (Room A, chair: Ada Sample)\n\n"

    assert outline(f"{headed}10:00 On knots\n11:00 On nets\n12:00 Lunch\n")[:2] == [
        "2031-03-12 10:00-11:00 On knots [Room A] {Session 1: Ropes}",
        "  chair: Ada Sample",
    ]


def test_a_section_in_a_table_is_over_when_its_time_is() -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{one}' for one in row)}" for row in _SECTIONS)

    assert outline_of_html(f"<h2>4 June 2031</h2><table>{rows}</table>")[-1:] == [
        "2031-06-04 14:00-14:30 Prize giving"
    ]


def test_headings_with_dates_are_at_the_only_time_above_them() -> None:
    item = "<text:h text:outline-level='2'>{} March 2031: On {}</text:h><text:p>Something.</text:p>"
    days = "".join(item.format(*one) for one in ((3, "knots"), (4, "nets"), (6, "oars")))
    page = writer_page("a.odt", odt(f"<text:p>All are online, 2:00–3:00 pm</text:p>{days}"))

    assert outline_of(read_programme(page)) == [
        "2031-03-03 14:00-15:00 On knots",
        "2031-03-04 14:00-15:00 On nets",
        "2031-03-06 14:00-15:00 On oars",
    ]


def test_a_paragraph_in_the_style_of_titles_is_a_heading() -> None:
    styled = '<text:p text:style-name="P1">Boat Days</text:p><text:p>Ropes</text:p>'
    styles = (
        '<style:style style:name="Title"/><style:style style:name="P1" '
        'style:parent-style-name="Title"/>'
    )
    page = writer_page("a.odt", odt(styles, styled))

    assert [(line.text, line.level) for line in page.lines] == [("Boat Days", 1), ("Ropes", 0)]


def test_a_room_may_stand_behind_a_full_stop() -> None:
    rows = ("10:00 Opening by the mayor. Town Hall.", "11:00 Songs. Market Square.", "12:00 End")
    text = "\n".join(("13 June 2031", *rows))

    assert outline(text)[:2] == [
        "2031-06-13 10:00-11:00 Opening by the mayor [Town Hall]",
        "2031-06-13 11:00-12:00 Songs [Market Square]",
    ]


def test_points_of_an_agenda_may_have_roman_numbers() -> None:
    rows = ("I.\tCall to order – Ada Sample\t9:30 a.m.", "II.\tMinutes of March 13\t9:35 a.m.")
    more = ("III. Report – Ben Muster\t9:40 a.m.", "IV.\tPublic comment\t11:00 a.m.")
    text = "\n".join(("April 10, 2031", "", *rows, *more, "V.\tAdjournment\t12:00 p.m."))

    assert outline(text) == [
        "2031-04-10 09:30-09:35 Call to order",
        "  speaker: Ada Sample",
        "2031-04-10 09:35-09:40 Minutes of March 13",
        "2031-04-10 09:40-11:00 Report",
        "  speaker: Ben Muster",
        "2031-04-10 11:00-12:00 Public comment",
        "2031-04-10 12:00 Adjournment",
    ]


def test_a_heading_that_ends_with_a_year_is_a_title() -> None:
    read = programme("# Symposium: Ropes in 2031\n\n4 June 2031\n\n10:00 On knots\n11:00 End\n")

    assert str(read.root["title"]) == "Symposium: Ropes in 2031"


def test_degrees_behind_the_second_of_two_are_no_body_of_both() -> None:
    text = "4 June 2031\n10:00 Cases\tAda Sample, MD, and Ben Muster, RN\n11:00 Lunch\n12:00 End\n"

    assert outline(text)[:3] == [
        "2031-06-04 10:00-11:00 Cases",
        "  speaker: Ada Sample, MD",
        "  speaker: Ben Muster, RN",
    ]


def test_the_head_of_a_column_may_be_a_track_with_its_room_in_the_next_line() -> None:
    heads = ("", "Track A: Ships<br>Main Hall", "Track B: Shores<br>Room 5")
    rows = (heads, ("09:00–10:00", "On tugs", "On mud"), ("10:00–11:00", "On oars", "On piers"))
    table = "".join(f"<tr>{''.join(f'<td>{one}' for one in row)}" for row in rows)

    assert outline_of_html(f"<h2>4 June 2031</h2><table>{table}</table>") == [
        "2031-06-04 09:00-10:00 On tugs [Main Hall] {Track A: Ships}",
        "2031-06-04 09:00-10:00 On mud [Room 5] {Track B: Shores}",
        "2031-06-04 10:00-11:00 On oars [Main Hall] {Track A: Ships}",
        "2031-06-04 10:00-11:00 On piers [Room 5] {Track B: Shores}",
    ]


def test_what_takes_place_elsewhere_is_not_in_the_room_of_all() -> None:
    rows = "10:00 On knots\n11:00 Field visit to the beach\n12:00 Vino español\n13:00 End\n"

    assert outline(f"12 March 2031, 10:00 – 13:00, Room 5\n\n{rows}")[:3] == [
        "2031-03-12 10:00-11:00 On knots [Room 5]",
        "2031-03-12 11:00-12:00 Field visit to the beach",
        "2031-03-12 12:00-13:00 Vino español",
    ]
