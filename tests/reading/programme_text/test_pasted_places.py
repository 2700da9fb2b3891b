"""Commas within brackets, ends a line each, addresses beside times; all is made up."""

# ruff: noqa: E501
from pathlib import Path

from outlined import outline

from confsched import api

WITHIN = """14 May 2026
9.00am Ada Sample (Sample University) and Ben Tester (University of Boats)
Nets and knots of old
10.00am Cleo Probe (Sample University) and L.A. Guest (University of Boats, North Harbour)
Fundamental Sails
11.00am Dan Exempel (Oven Ltd) and Eva Muster (Sample University)
Harbours and Grounding
11.30am Finn Probe (Muster AG)
What oars can do
12.00 pm Dinner of all (3 boats, fast pace, teams get ready in line)
"""
OPEN = """Konferenz der Boote
Freitag, 15. bis Samstag, 16. Mai 2026

Freitag
8:45 –
9:15 Uhr
Ankommen
9:15 –
9:35 Uhr
Begrüßung durch Dr. Ada Sample (Leiterin der Boote, Muster AG) & Ben Tester (Hafen GmbH)
9:35 –
15: 00 Uhr
„Planung und Segel zusammen denken! – Boote im Wandel“, Cleo Probe, Dan Exempel (Muster AG)
"""
ADDRESSES = """**Colloquium: Spring 2026**

- **Monday, May 4, 2026, at 11:30 AM, in Jones 303, 5747 South Sample Avenue**
  Ada Sample, Department of Boats, Sample University
  “Testing sails with wind asymmetry”

- **Monday, May 11, 2026, at 11:30 AM, in Jones 303, 5747 S. Sample Ave**
  Ben Tester, Institute of Nets
  “Overfitting with ropes, short oars and hulls”
"""


def test_commas_in_brackets_part_no_room_from_a_title() -> None:
    assert outline(WITHIN) == [
        "2026-05-14 09:00-10:00 Nets and knots of old",
        "  speaker: Ada Sample |  | Sample University",
        "  speaker: Ben Tester |  | University of Boats",
        "2026-05-14 10:00-11:00 Fundamental Sails",
        "  speaker: Cleo Probe |  | Sample University",
        "  speaker: L.A. Guest |  | University of Boats, North Harbour",
        "2026-05-14 11:00-11:30 Harbours and Grounding",
        "  speaker: Dan Exempel |  | Oven Ltd",
        "  speaker: Eva Muster |  | Sample University",
        "2026-05-14 11:30-12:00 What oars can do",
        "  speaker: Finn Probe |  | Muster AG",
        "2026-05-14 12:00 Dinner of all (3 boats, fast pace, teams get ready in line)",
    ]


def test_an_end_in_a_line_of_its_own_may_be_followed_by_uhr() -> None:
    assert outline(OPEN) == [
        "2026-05-15 08:45-09:15 Ankommen",
        "2026-05-15 09:15-09:35 Begrüßung",
        "  speaker: Dr. Ada Sample | Leiterin der Boote | Muster AG",
        "  speaker: Ben Tester |  | Hafen GmbH",
        "2026-05-15 09:35-15:00 Planung und Segel zusammen denken! – Boote im Wandel",
        "  speaker: Cleo Probe",
        "  speaker: Dan Exempel |  | Muster AG",
    ]


def test_an_address_beside_a_time_is_where_it_is() -> None:
    assert outline(ADDRESSES) == [
        "2026-05-04 11:30 Testing sails with wind asymmetry [Jones 303, 5747 South Sample Avenue]",
        "  speaker: Ada Sample |  | Department of Boats, Sample University",
        "2026-05-11 11:30 Overfitting with ropes, short oars and hulls [Jones 303, 5747 S. Sample Ave]",
        "  speaker: Ben Tester |  | Institute of Nets",
    ]


def test_another_room_at_an_address_that_stands_below_times_is_one() -> None:
    page = """4. Juni 2026
9 Uhr
Schule »Ada Muster« Probstadt, Bootshaus, Festsaal
Anreise
10 Uhr
Schule »Ada Muster« Probstadt, Bootshaus, Festsaal
Boote von früher
11 Uhr
Schule »Ada Muster« Probstadt, Bootshaus, Foyer
Kaffeepause
12 Uhr
Schule »Ada Muster« Probstadt, Bootshaus, Festsaal
Segel
"""

    hall = "Schule »Ada Muster« Probstadt, Bootshaus"
    assert outline(page) == [
        f"2026-06-04 09:00-10:00 Anreise [{hall}, Festsaal]",
        f"2026-06-04 10:00-11:00 Boote von früher [{hall}, Festsaal]",
        f"2026-06-04 11:00-12:00 Kaffeepause [{hall}, Foyer]",
        f"2026-06-04 12:00 Segel [{hall}, Festsaal]",
    ]


def test_what_goes_to_a_room_is_none() -> None:
    page = """June 4, 2026
9 a.m.
Tours of Sample Hall
Meet at the desk of the harbour.
10 a.m.
Boats of Old
Harbour, Ada’s Pub (lower level)
Have a soda, and some light refreshments, while we speak of boats and sails of old.
11 a.m.
Table ronde – Paroles de marins au théâtre
Ada Sample
Ben Tester
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Tours of Sample Hall",
        "2026-06-04 10:00-11:00 Boats of Old [Harbour, Ada’s Pub (lower level)]",
        "2026-06-04 11:00 Table ronde – Paroles de marins au théâtre",
        "  speaker: Ada Sample",
        "  speaker: Ben Tester",
    ]


def test_a_time_behind_a_room_is_that_of_the_title_above_both() -> None:
    page = """Boat Days
4 May 2031

Boats of old

Sample Hall Room 12 9:00-9:50
Ada Sample (M), Ben Tester

For kids: sails
Grown-ups tell of what they sailed on, and how they came home from it in the end.

Sample Hall Room 13 10:00-10:50
Cleo Probe

Did the harbours freeze?
We have found the ice now, but were the boats not gone before it came to the harbours?

Sample Hall Room 12 11:00-11:50
Ben Tester (M), Ada Sample
"""

    assert outline(page) == [
        "2031-05-04 09:00-09:50 Boats of old [Sample Hall Room 12]",
        "  moderator: Ada Sample",
        "  speaker: Ben Tester",
        "2031-05-04 10:00-10:50 For kids: sails [Sample Hall Room 13]",
        "  speaker: Cleo Probe",
        "2031-05-04 11:00-11:50 Did the harbours freeze? [Sample Hall Room 12]",
        "  moderator: Ben Tester",
        "  speaker: Ada Sample",
    ]


def test_a_room_behind_a_date_is_where_the_day_is() -> None:
    page = """Boat Days

4 May 2031, Lecture Hall A
9:00-10:00 Boats of old
10:00-10:30 Coffee break
10:30-11:00 Sails (Hall B)
5 May 2031
9:00-10:00 Nets
"""

    assert outline(page) == [
        "2031-05-04 09:00-10:00 Boats of old [Lecture Hall A]",
        "2031-05-04 10:00-10:30 Coffee break",
        "2031-05-04 10:30-11:00 Sails [Hall B]",
        "2031-05-05 09:00-10:00 Nets",
    ]


def test_a_pasted_table_of_times_and_titles_is_read_as_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(
        "Hours\tEvent\n9:00 - 9:30\tBoats of old (Sample Hall) - Ada Sample (Boat Works)\n"
        "9:30 - 10:00\tCoffee\n10:00 - 11:00\tSails (Sample Hall) - Ben Tester (Oven Ltd)\n",
        "utf-8",
    )
    schedule = api.load(path, reading=api.Reading(timezone="UTC", days={"1": "2031-05-04"}))

    assert [
        (one.title, [room.name for room in one.rooms], [who.speaker.name for who in one.people])
        for one in schedule.scheduled
    ] == [
        ("Boats of old", ["Sample Hall"], ["Ada Sample"]),
        ("Coffee", [], []),
        ("Sails", ["Sample Hall"], ["Ben Tester"]),
    ]


def test_a_room_of_a_day_is_that_of_all_its_sections() -> None:
    page = """Boat Days
4 May 2031
Harbour School, Auditorium B

08.00-08.30\tOpening

Session I: Boats\tModerators: Ada Sample (Oven Ltd), Ben Tester (Oxford)
08.40-09.00\tNets and knots\tCleo Probe (Aachen)
09.00-09.20\tSails of old\tDan Exempel (Lille)
09.20-09.40\tCoffee break

Session II: Ropes\tModerators: Eva Muster (Porto), Jo Guest (Leuven)
09.40-10.00\tOil and tar\tFay Beispiel (Roma)
10.00-10.20\tDiscussion
"""

    room, first, second = (
        "[Harbour School, Auditorium B]",
        "{Session I: Boats}",
        "{Session II: Ropes}",
    )
    led = ["  moderator: Ada Sample |  | Oven Ltd", "  moderator: Ben Tester |  | Oxford"]
    other = ["  moderator: Eva Muster |  | Porto", "  moderator: Jo Guest |  | Leuven"]
    assert outline(page) == [
        f"2031-05-04 08:00-08:30 Opening {room}",
        f"2031-05-04 08:40-09:00 Nets and knots {room} {first}",
        "  speaker: Cleo Probe |  | Aachen",
        *led,
        f"2031-05-04 09:00-09:20 Sails of old {room} {first}",
        "  speaker: Dan Exempel |  | Lille",
        *led,
        "2031-05-04 09:20-09:40 Coffee break",
        f"2031-05-04 09:40-10:00 Oil and tar {room} {second}",
        "  speaker: Fay Beispiel |  | Roma",
        *other,
        f"2031-05-04 10:00-10:20 Discussion {room} {second}",
        *other,
    ]


def test_a_town_and_a_date_before_a_room_are_no_part_of_it() -> None:
    page = """PROGRAM
Próbowo, 17 października 2031 r., sala 204

9.00–9.15 – Otwarcie
9.15–9.35 – mgr Anna Przykład, mgr Adam Model (UP): Łodzie
"""

    assert outline(page) == [
        "2031-10-17 09:00-09:15 Otwarcie [sala 204]",
        "2031-10-17 09:15-09:35 Łodzie [sala 204]",
        "  speaker: mgr Anna Przykład",
        "  speaker: mgr Adam Model |  | UP",
    ]


def test_what_comes_again_behind_times_and_a_mark_is_a_room_and_the_title_is_below() -> None:
    page = """4 May 2031
9:00 | Attic
Knots for all
Ada Sample
10:00 | Net Loft
Sails in the wind
Ben Tester
11:00 | Attic
The price of tar
12:00 | Net Loft
Oars
12:30 End
"""

    assert outline(page)[:6] == [
        "2031-05-04 09:00-10:00 Knots for all [Attic]",
        "  speaker: Ada Sample",
        "2031-05-04 10:00-11:00 Sails in the wind [Net Loft]",
        "  speaker: Ben Tester",
        "2031-05-04 11:00-12:00 The price of tar [Attic]",
        "2031-05-04 12:00-12:30 Oars [Net Loft]",
    ]


def test_rooms_before_titles_and_a_colon_and_on_a_floor_of_a_house() -> None:
    page = """4 May 2031
8h-11h, Amphi A : Songs of the sea and of those who sail
11h-12h, Amphi B : Boats of old, a walk
12h-13h, Amphi A : Knots for everybody
14h-15h, Amphi B : Oars, nets and sails

15h-16h
Women of the harbour
Gibson Suite, Second Floor, Sample Hotel
"""

    assert outline(page) == [
        "2031-05-04 08:00-11:00 Songs of the sea and of those who sail [Amphi A]",
        "2031-05-04 11:00-12:00 Boats of old, a walk [Amphi B]",
        "2031-05-04 12:00-13:00 Knots for everybody [Amphi A]",
        "2031-05-04 14:00-15:00 Oars, nets and sails [Amphi B]",
        "2031-05-04 15:00-16:00 Women of the harbour [Gibson Suite, Second Floor, Sample Hotel]",
    ]


def test_what_kind_of_session_it_is_comes_again_in_brackets_and_is_no_room() -> None:
    page = """4 May 2031
9:00-10:00 Boats of old (Lecture + Discussion)
10:00-11:00 Knots for all (Lecture + Discussion)
11:00-12:00 Oars (Seminar)
"""

    assert outline(page) == [
        "2031-05-04 09:00-10:00 Boats of old (Lecture + Discussion)",
        "2031-05-04 10:00-11:00 Knots for all (Lecture + Discussion)",
        "2031-05-04 11:00-12:00 Oars (Seminar)",
    ]


def test_what_looks_like_a_room_is_the_title_above_a_room_with_its_label() -> None:
    page = """Boat School
15 September 2026

9:30 – 10:30
Groundwater
Ada Sample, Boat Institute
Room: Blue Hall

11:00 – 12:00
Moot Court
Chair: Ben Muster, Boat Institute
Room: Red Hall
"""

    assert outline(page) == [
        "2026-09-15 09:30-10:30 Groundwater [Blue Hall]",
        "  speaker: Ada Sample |  | Boat Institute",
        "2026-09-15 11:00-12:00 Moot Court [Red Hall]",
        "  chair: Ben Muster |  | Boat Institute",
    ]
