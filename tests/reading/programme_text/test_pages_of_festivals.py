"""Pages of festivals and days with several things at once: houses, films, choices, headers."""

import pytest
from outlined import outline, outline_of_html, programme

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room


def test_the_day_may_stand_in_the_header_of_the_site_and_nothing_else_of_that_is_read() -> None:
    page = """<header><h1>Knot Days</h1><p>Boats and ropes. Ghent, 4 September 2031</p>
    <p>Call 020 7946</p><nav><a>Tickets</a></nav></header><ol>
    <li><time>09:00</time> <h3>Opening</h3></li><li><time>09:30</time> <h3>Old ropes</h3></li>
    <li><time>10:00</time> <h3>Coffee</h3></li></ol>"""

    assert outline_of_html(page) == [
        "2031-09-04 09:00-09:30 Opening",
        "2031-09-04 09:30-10:00 Old ropes",
        "2031-09-04 10:00 Coffee",
    ]


def test_houses_are_headings_above_hours_of_their_own_and_may_have_addresses() -> None:
    page = """<h1>Night of the Port</h1><p>Friday 19 September 2031</p>
    <h3>Town Library</h3><p>12 Bridge Street</p>
    <ul><li>4pm–5pm Puppets</li><li>7pm–8pm Old maps</li></ul>
    <h3>St Ada's Church</h3><p>Church Lane</p><ul><li>5pm–5.45pm Bell tower</li>
    <li>8pm–9pm Choir of the port</li></ul>
    <h3>The Old Forge</h3><p>Mill Road</p><ul><li>6pm–7pm Iron by hand</li></ul>
    <h3>Market Square</h3><ul><li>6.30pm–7pm Lanterns</li></ul>"""

    assert outline_of_html(page) == [
        "2031-09-19 16:00-17:00 Puppets [Town Library]",
        "2031-09-19 17:00-17:45 Bell tower [St Ada's Church]",
        "2031-09-19 18:00-19:00 Iron by hand [The Old Forge]",
        "2031-09-19 18:30-19:00 Lanterns [Market Square]",
        "2031-09-19 19:00-20:00 Old maps [Town Library]",
        "2031-09-19 20:00-21:00 Choir of the port [St Ada's Church]",
    ]


def test_films_have_who_made_them_and_how_long_they_last_below_their_titles() -> None:
    page = """<h1>Harbour Films</h1><h2>Thu 16 Oct 2031</h2>
    <div>18:00</div><h3>Salt Road</h3><p>Dir. Ada Sample | Norway | 2030 | 96 min</p>
    <div>20:30</div><h3>Night Boat</h3><p>Regie: Ben Muster · 2031 · 118 min</p><h2>Fri 17 Oct</h2>
    <div>11:00</div><h3>Shorts Programme 1: Islands</h3><p>Norway, Japan | 2031 | 74 min</p>
    <div>14:00</div><h3>Awards and closing film: Slack Tide</h3>"""

    assert outline_of_html(page) == [
        "2031-10-16 18:00-19:36 Salt Road",
        "  speaker: Ada Sample",
        "2031-10-16 20:30-22:28 Night Boat",
        "  speaker: Ben Muster",
        "2031-10-17 11:00-12:14 Shorts Programme 1: Islands",
        "2031-10-17 14:00 Awards and closing film: Slack Tide",
    ]


_LISTED = {
    "Pond life under glass – Ada Sample (Lab 2)": "Pond life under glass [Lab 2]",
    "Ropes on a budget – Ben Muster (Green shed)": "Ropes on a budget [Green shed]",
    "Breakout A (Gallery 308): Old knots — host: Ada Sample": "Old knots [Gallery 308]",
    "Breakout B (Firehouse): New knots — host: Ben Muster": "New knots [Firehouse]",
    "Knoten – Ada Sample, Seilerzentrale (Raum 2.01)": "Knoten [Raum 2.01]",
    "Netze – Dr. Ben Muster, Muster AG (Kleiner Saal)": "Netze [Kleiner Saal]",
    "a) Left knots (Room 2)": "Left knots [Room 2]",
    "b) Right knots (Room 3)": "Right knots [Room 3]",
}


@pytest.mark.parametrize("first", range(0, len(_LISTED), 2))
def test_items_below_a_time_are_sessions_in_the_rooms_that_they_name(first: int) -> None:
    items = [*_LISTED.items()][first : first + 2]
    listed = "".join(f"<li>{item}</li>" for item, _ in items)
    page = f"""<h1>Rope Day</h1><p>4 June 2031</p><p>9:00-9:30 Opening</p>
    <p>10:00-11:00 Workshops</p><ul>{listed}</ul><p>11:00-12:00 Lunch (Cafeteria)</p>"""

    assert [one for one in outline_of_html(page) if "10:00" in one] == [
        "2031-06-04 10:00-11:00 Workshops",
        *(f"2031-06-04 10:00-11:00 {found}" for _, found in items),
    ]


def test_cards_at_one_time_have_badges_above_their_titles_which_are_no_rooms() -> None:
    def card(badge: str, title: str, name: str, room: str) -> str:
        return (
            f'<div class="card"><span class="badge">{badge}</span><h3>{title}</h3>'
            f'<div class="speaker"><strong>{name}</strong></div>'
            f'<div class="room">{room}</div></div>'
        )

    slots = (("9:00 – 9:30", "Tides", "Reefs"), ("9:30 – 10:00", "Knots", "Nets"))
    page = "<h1>Rope Day</h1><p>15 May 2031</p>" + "".join(
        f"<div><div>{time}</div>{card('Practice', one, 'Ada Sample', 'Room A')}"
        f"{card('Platform', two, 'Ben Muster', 'Room B')}</div>"
        for time, one, two in slots
    )

    assert outline_of_html(page) == [
        "2031-05-15 09:00-09:30 Tides [Room A]",
        "  speaker: Ada Sample",
        "2031-05-15 09:00-09:30 Reefs [Room B]",
        "  speaker: Ben Muster",
        "2031-05-15 09:30-10:00 Knots [Room A]",
        "  speaker: Ada Sample",
        "2031-05-15 09:30-10:00 Nets [Room B]",
        "  speaker: Ben Muster",
    ]


def test_a_slanted_title_stands_behind_the_date_and_who_speaks_then() -> None:
    page = """# Rope seminar, spring 2031
All seminars are on **Wednesdays, 16:00–17:30**, in the **Old Library** (tea from 15:45).

* **22 January** — Dr Ada Sample (Vienna), *Who owned the common?*
* **29 January** — Prof. Ben Muster (Uppsala), *Grain, tolls and the price of rope*
* **5 March** — Graduate panel: Ada Sample, Ben Muster, Cleo Exemple
"""

    assert outline(page) == [
        "2031-01-22 16:00-17:30 Who owned the common? [Old Library]",
        "  speaker: Dr Ada Sample |  | Vienna",
        "2031-01-29 16:00-17:30 Grain, tolls and the price of rope [Old Library]",
        "  speaker: Prof. Ben Muster |  | Uppsala",
        "2031-03-05 16:00-17:30 Graduate panel [Old Library]",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
    ]


def test_a_post_may_stand_before_the_name_that_a_word_leads_to() -> None:
    page = """Rebdag 8. november 2031
9.00-9.30 Velkomst
v/ Ada Sample
9.30-10.00 Knuder og reb
v/ professor Ben Muster
10.00-10.30 Diskuse, moderuje Mgr. Cleo Exemple
"""

    assert outline(page) == [
        "2031-11-08 09:00-09:30 Velkomst",
        "  speaker: Ada Sample",
        "2031-11-08 09:30-10:00 Knuder og reb",
        "  speaker: professor Ben Muster",
        "2031-11-08 10:00-10:30 Diskuse",
        "  moderator: Mgr. Cleo Exemple",
    ]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Programação – Semana da Corda 2031", "Semana da Corda 2031"),
        ("Schedule :: Rope Days 2031", "Rope Days 2031"),
        ("Program - Repdagarna 2031", "Repdagarna 2031"),
        ("Rope Update Course — Programme", "Rope Update Course"),
        ("Programming for sailors 2031", "Programming for sailors 2031"),
    ],
)
def test_a_page_is_called_without_the_word_for_programmes_beside_a_mark(
    said: str, title: str
) -> None:
    read = programme(f"# {said}\n4 June 2031\n9:00-9:30 Opening\n9:30-10:00 Old ropes\n")

    assert read.root.get("title") == title


def test_whom_a_title_stands_before_is_no_body_of_somebody() -> None:
    found = people_in("Dr P. Sample, Dr M. Muster", several=True, paired=",+")

    assert [one.name for one in found.people] == ["Dr P. Sample", "Dr M. Muster"]


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("Parking Lot B", True),
        ("Athletic field", True),
        ("Ketelhuis", True),
        ("lokale 3", True),
        ("Pond life under the microscope", False),
    ],
)
def test_further_words_for_rooms_and_what_only_begins_with_one(text: str, room: bool) -> None:  # noqa: FBT001
    assert is_room(text) == room
