"""Rows without a time below sessions of tables: who chairs these, and talks. All is made up."""

from outlined import outline_of_html

HEAD = "<h2>4 June 2026</h2><table><tr><th>Time</th><th>Room</th><th>Session</th></tr>"


def table(*rows: str) -> list[str]:
    """What a table comes to whose rows have `|` between their cells."""
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return outline_of_html(HEAD + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")


def test_a_row_with_a_chair_alone_is_of_the_session_above_where_not_all_stand_above_one() -> None:
    assert table(
        "9:00-9:30|Hall|Opening",
        "9:30-10:30|Hall|Boats for Beginners",
        "||Chair: Ada Sample",
        "9:30-10:30|Attic|Why Ropes Matter",
        "||Chair: Ben Muster",
        "10:30-11:00||Coffee",
        "11:00-12:00|Hall|Nets in Winter",
    ) == [
        "2026-06-04 09:00-09:30 Opening [Hall]",
        "2026-06-04 09:30-10:30 Boats for Beginners [Hall]",
        "  chair: Ada Sample",
        "2026-06-04 09:30-10:30 Why Ropes Matter [Attic]",
        "  chair: Ben Muster",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-12:00 Nets in Winter [Hall]",
    ]


def test_it_is_of_those_below_it_where_one_stands_below_no_session() -> None:
    assert table(
        "9:00-9:30|Hall|Opening",
        "||Chair: Ada Sample",
        "9:30-10:00|Hall|Boats for Beginners",
        "10:00-10:30||Coffee",
        "||Chair: Ben Muster",
        "10:30-11:00|Hall|Nets in Winter",
    ) == [
        "2026-06-04 09:00-09:30 Opening [Hall]",
        "2026-06-04 09:30-10:00 Boats for Beginners [Hall]",
        "  chair: Ada Sample",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-04 10:30-11:00 Nets in Winter [Hall]",
        "  chair: Ben Muster",
    ]


def test_talks_in_rows_of_one_cell_are_read_as_the_lines_of_a_cell_are() -> None:
    for talks in (
        ("Old Boats and Oars – Cleo Probe, Dan Voorbeeld", "Who Needs Sails – Eva Exemple"),
        ("Cleo Probe, Dan Voorbeeld: Old Boats and Oars", "Eva Exemple: Who Needs Sails"),
        ("Old Boats and Oars<br>Cleo Probe, Dan Voorbeeld", "Who Needs Sails<br>Eva Exemple"),
    ):
        rows = [f"||{talk}" for talk in talks]
        assert table("9:30-10:30|Hall|Boats", "||Chair: Ada Sample", *rows, "11:00||Lunch") == [
            "2026-06-04 09:30-10:30 Boats [Hall]",
            "  chair: Ada Sample",
            "  speaker: Cleo Probe",
            "  speaker: Dan Voorbeeld",
            "  speaker: Eva Exemple",
            "2026-06-04 11:00 Lunch",
        ]


def test_a_heading_with_its_chair_is_kept_to_the_letter() -> None:
    assert outline_of_html(
        HEAD + "<tr><td colspan=3><b>L’avenir des ports</b> (Présidence : Ada Sample)</td></tr>"
        "<tr><td>9:30-10:00</td><td>Hall</td><td>Boats for Beginners</td></tr>"
        "<tr><td>10:00-10:30</td><td>Hall</td><td>Who Needs Sails</td></tr></table>"
    ) == [
        "2026-06-04 09:30-10:00 Boats for Beginners [Hall] {L’avenir des ports}",
        "  chair: Ada Sample",
        "2026-06-04 10:00-10:30 Who Needs Sails [Hall] {L’avenir des ports}",
        "  chair: Ada Sample",
    ]


def test_what_german_titles_say_behind_a_colon_is_nobody() -> None:
    assert table("9:00-9:30|Saal|Die Zukunft: Alte Seile", "9:30|Saal|Vortrag: Digitale Netze") == [
        "2026-06-04 09:00-09:30 Die Zukunft: Alte Seile [Saal]",
        "2026-06-04 09:30 Vortrag: Digitale Netze [Saal]",
    ]
