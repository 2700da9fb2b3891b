"""Rooms in which all of a day or of a table is, and what no name of a conference is."""

import pytest
from outlined import outline, outline_of_html, programme


@pytest.mark.parametrize("label", ["Location", "Venue", "Ort"])
def test_labels_below_days_say_where_each_is(label: str) -> None:
    text = f"""\
# Summer School

## Friday 4 June 2027

{label}: Hotel Moderno, Via Roma 3

- 9:00 Opening
- 9:30 Rivers and law
- 11:00 Coffee

## Saturday 5 June 2027

{label}: Library

- 9:00 Dikes
- 10:00 Round table
"""

    assert outline(text) == [
        "2027-06-04 09:00-09:30 Opening [Hotel Moderno, Via Roma 3]",
        "2027-06-04 09:30-11:00 Rivers and law [Hotel Moderno, Via Roma 3]",
        "2027-06-04 11:00 Coffee",
        "2027-06-05 09:00-10:00 Dikes [Library]",
        "2027-06-05 10:00 Round table [Library]",
    ]
    assert "venue" not in programme(text).root


def test_a_label_below_the_only_day_says_where_all_is() -> None:
    text = "# School\n\n4 June 2027\nLocation: Mill House, Hull\n\n9:00 Opening\n9:30 Rivers\n"

    assert programme(text).root["venue"] == {"name": "Mill House, Hull"}


def test_tables_of_rooms_without_any_day_are_on_one() -> None:
    page = """<table><tr><td></td><td>Raum W1</td></tr>
<tr><td>10:00 - 12:00</td><td>Druck in drei Dimensionen</td><td>Ada Sample</td></tr>
<tr><td>14:30 - 16:30</td><td>Behälter für alle</td><td>Ben Muster</td></tr></table>
<table><tr><td></td><td>Raum V1</td></tr>
<tr><td>10:00 - 10:45</td><td>Freie Karten</td><td>Cleo Probe</td></tr>
<tr><td>11:00 - 11:45</td><td>Dienste im Alltag</td><td>Dan Test</td></tr></table>"""

    assert outline_of_html(page) == [
        "1 10:00-12:00 Druck in drei Dimensionen [Raum W1]",
        "  speaker: Ada Sample",
        "1 10:00-10:45 Freie Karten [Raum V1]",
        "  speaker: Cleo Probe",
        "1 11:00-11:45 Dienste im Alltag [Raum V1]",
        "  speaker: Dan Test",
        "1 14:30-16:30 Behälter für alle [Raum W1]",
        "  speaker: Ben Muster",
    ]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("# Time and Place\n\nThe Boat School will take place\nfrom Monday to Friday.", None),
        (
            "Subject: Invitation: Boat Breakfast\nFrom: a@boats.example\n\nDear all,",
            "Boat Breakfast",
        ),
    ],
)
def test_what_tells_when_it_is_or_invites_is_no_name(above: str, title: str | None) -> None:
    assert (
        programme(f"{above}\n\n4 June 2027\n\n9:00 Opening\n9:30 Rivers\n").root.get("title")
        == title
    )


def test_links_in_brackets_are_no_part_of_a_title() -> None:
    text = (
        "4 June 2027\n\n9:00 Boats ([HTML](boats.html), [PDF](boats.pdf)) (Ada Sample)\n10:00 End\n"
    )

    assert outline(text)[:2] == ["2027-06-04 09:00-10:00 Boats", "  speaker: Ada Sample"]
