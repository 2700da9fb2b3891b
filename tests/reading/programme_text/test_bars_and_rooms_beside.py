"""Rows between bars, and what is on in several rooms from the line of a time on."""

from outlined import outline


def test_bars_below_a_head_of_times_and_rooms_are_a_grid() -> None:
    text = """\
DataTest 2031
March 22, 2031 | Made House, Portland OR

Time | Willow | Columbine | Aspen
9:00-9:20 | Opening remarks: Ada Sample | |
9:30-10:10 | Boats at 3 a.m. — Ben Test (Oven Ltd) | Why nets lie | Ropes — Dee Muster, Boat Works
10:20-11:00 | Sails from scratch — Eva Sample | Panel: Harbours — Gus Test | Knots
12:00-1:00 | Lunch | |
"""

    assert outline(text) == [
        "2031-03-22 09:00-09:20 Opening remarks [Willow]",
        "  speaker: Ada Sample",
        "2031-03-22 09:30-10:10 Boats at 3 a.m. [Willow]",
        "  speaker: Ben Test |  | Oven Ltd",
        "2031-03-22 09:30-10:10 Why nets lie [Columbine]",
        "2031-03-22 09:30-10:10 Ropes [Aspen]",
        "  speaker: Dee Muster |  | Boat Works",
        "2031-03-22 10:20-11:00 Sails from scratch [Willow]",
        "  speaker: Eva Sample",
        "2031-03-22 10:20-11:00 Harbours [Columbine]",
        "  speaker: Gus Test",
        "2031-03-22 10:20-11:00 Knots [Aspen]",
        "2031-03-22 12:00-13:00 Lunch",
    ]


def test_tracks_with_their_rooms_go_on_below_the_line_of_the_time() -> None:
    text = """\
Made Tag
13.11.2031

10:30 Uhr   Track 1 (Raum 1.12): Boote für Praktiker – RAin Dr. Ada Muster
            Track 2 (Raum 1.14): Netze – Ben Probe, Seil GmbH
11:30 Uhr   Track 1 (Raum 1.12): Segel, die funktionieren – Udo Probe (BSI)
            Track 2 (Raum 1.14): Knoten einführen – Svenja Muster
12:30 Uhr   Mittagsimbiss
"""

    assert outline(text) == [
        "2031-11-13 10:30-11:30 Boote für Praktiker [Raum 1.12] {Track 1}",
        "  speaker: RAin Dr. Ada Muster",
        "2031-11-13 10:30-11:30 Netze [Raum 1.14] {Track 2}",
        "  speaker: Ben Probe |  | Seil GmbH",
        "2031-11-13 11:30-12:30 Segel, die funktionieren [Raum 1.12] {Track 1}",
        "  speaker: Udo Probe |  | BSI",
        "2031-11-13 11:30-12:30 Knoten einführen [Raum 1.14] {Track 2}",
        "  speaker: Svenja Muster",
        "2031-11-13 12:30 Mittagsimbiss",
    ]


def test_rooms_go_on_below_the_line_of_the_time() -> None:
    text = """\
Made Tag
13.11.2031

10:30 Uhr   Raum 1.12: Boote für Praktiker im Norden – Dr. Ada Muster
            Raum 1.14: Netze – Ben Probe, Seil GmbH
11:30 Uhr   Raum 1.12: Segel, die funktionieren – Udo Probe (BSI)
            Raum 1.14: Knoten einführen – Svenja Muster
12:30 Uhr   Mittagsimbiss
"""

    assert outline(text) == [
        "2031-11-13 10:30-11:30 Boote für Praktiker im Norden [Raum 1.12]",
        "  speaker: Dr. Ada Muster",
        "2031-11-13 10:30-11:30 Netze [Raum 1.14]",
        "  speaker: Ben Probe |  | Seil GmbH",
        "2031-11-13 11:30-12:30 Segel, die funktionieren [Raum 1.12]",
        "  speaker: Udo Probe |  | BSI",
        "2031-11-13 11:30-12:30 Knoten einführen [Raum 1.14]",
        "  speaker: Svenja Muster",
        "2031-11-13 12:30 Mittagsimbiss",
    ]


def test_two_numbered_rooms_before_titles_are_rooms() -> None:
    text = """\
Made Tag
13.11.2031

10:30   Hall 2: Boats of old – Ada Sample
11:30   Hall 4: Nets – Ben Probe
12:30   Lunch
"""

    assert outline(text) == [
        "2031-11-13 10:30-11:30 Boats of old [Hall 2]",
        "  speaker: Ada Sample",
        "2031-11-13 11:30-12:30 Nets [Hall 4]",
        "  speaker: Ben Probe",
        "2031-11-13 12:30 Lunch",
    ]


def test_workshops_count_on_from_the_line_of_the_time() -> None:
    text = """\
Made Tag
13.11.2031

10:30 Uhr   Workshop 1: Boote für Praktiker im Norden und anderswo
            Workshop 2: Netze – Ben Probe, Seil GmbH
12:30 Uhr   Mittagsimbiss
"""

    assert outline(text) == [
        "2031-11-13 10:30-12:30 Boote für Praktiker im Norden und anderswo",
        "2031-11-13 10:30-12:30 Netze",
        "  speaker: Ben Probe |  | Seil GmbH",
        "2031-11-13 12:30 Mittagsimbiss",
    ]


def test_a_room_may_stand_before_who_chairs() -> None:
    text = """\
Made Boat Conference
Monday 5 May 2031

11.30 Parallel session A - Rolling stock
      Main Hall. Chair: Ada Sample
      The last boat - Ben Test
      Sails of old - Cy Probe
11.30 Parallel session B - Stations
      Council Chamber. Chair: Dee Muster
      Nets of the north - Eva Sample
      Step-free, listed, loved - Gus Test
12.45 Lunch
"""

    assert outline(text) == [
        "2031-05-05 11:30-12:45 Rolling stock [Main Hall]",
        "  chair: Ada Sample",
        "  speaker: Ben Test",
        "  speaker: Cy Probe",
        "2031-05-05 11:30-12:45 Stations [Council Chamber]",
        "  chair: Dee Muster",
        "  speaker: Eva Sample",
        "  speaker: Gus Test",
        "2031-05-05 12:45 Lunch",
    ]


def test_a_price_in_the_last_column_is_no_title() -> None:
    text = """\
SATURDAY PROGRAMME - Made Boat Festival, 21 June 2031

11am | Poetry brunch with Ada Sample | Boat Arts Centre | €10
12.30pm | Writing the Sea: Tim Sample in conversation with Ada Test | Commodore Hotel | €12
2pm | Children's hour: The Boat Who Sneezed – Cy Probe | Made Library | Free
"""

    assert outline(text) == [
        "2031-06-21 11:00-12:30 Poetry brunch with Ada Sample [Boat Arts Centre]",
        "  speaker: Ada Sample",
        "2031-06-21 12:30-14:00 Writing the Sea [Commodore Hotel]",
        "  speaker: Tim Sample",
        "  speaker: Ada Test",
        "2031-06-21 14:00 Children's hour: The Boat Who Sneezed [Made Library]",
        "  speaker: Cy Probe",
    ]


def test_three_dots_may_lead_to_a_time() -> None:
    text = """\
Made Boat Meeting, May 3, 2031

Breakfast and sign-in ........................ 7:30–8:00
Boats: a story circle (Dr. Ada Sample) ... 8:00–9:00
Break ........................................ 9:00–9:15
"""

    assert outline(text) == [
        "2031-05-03 07:30-08:00 Breakfast and sign-in",
        "2031-05-03 08:00-09:00 Boats: a story circle",
        "  speaker: Dr. Ada Sample",
        "2031-05-03 09:00-09:15 Break",
    ]


def test_a_room_stands_behind_the_last_of_several_dashes() -> None:
    text = """\
Made Trade Conference
Wednesday 9 July 2031

09:30-10:15 - Boats by 2033: are we ready? - Dr Ada Sample, HTA - Garden Room
10:15-11:00 - Nets after the changes - Ben Probe - Garden Room
11:30-12:15 - Water, water everywhere - Cy Test, Environment Agency - Orangery
"""

    assert outline(text) == [
        "2031-07-09 09:30-10:15 Boats by 2033: are we ready? [Garden Room]",
        "  speaker: Dr Ada Sample |  | HTA",
        "2031-07-09 10:15-11:00 Nets after the changes [Garden Room]",
        "  speaker: Ben Probe",
        "2031-07-09 11:30-12:15 Water, water everywhere [Orangery]",
        "  speaker: Cy Test |  | Environment Agency",
    ]
