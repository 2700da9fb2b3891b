"""Trips, codes of rooms behind names, and what stands before the names of pastors and aunts."""

from outlined import outline


def test_a_trip_to_a_place_is_no_person() -> None:
    text = """\
Made Tag
4. September 2031

14.00–17.00  Exkursion: Polder Kiebitz
19.00        Abendessen
"""

    assert outline(text) == [
        "2031-09-04 14:00-17:00 Exkursion: Polder Kiebitz",
        "2031-09-04 19:00 Abendessen",
    ]


def test_codes_behind_who_speaks_are_rooms() -> None:
    text = """\
Made Boats
13.11.2031

1400  Negotiation — Ada Sample — EQ-101
1500  Nets — Ben Probe — EQ-102
1600  Closing
"""

    assert outline(text) == [
        "2031-11-13 14:00-15:00 Negotiation [EQ-101]",
        "  speaker: Ada Sample",
        "2031-11-13 15:00-16:00 Nets [EQ-102]",
        "  speaker: Ben Probe",
        "2031-11-13 16:00 Closing",
    ]


def test_pastors_and_aunts_are_people_and_intl_is_a_body() -> None:
    text = """\
Boat Synod
15.11.2031

09:00  Acknowledgement of Country, Aunty Ada Sample
10:00  Débat : les bateaux, avec Ruth Muster, présidente de la régate, et le pasteur Al Test
11:00  Crates 101
       Dewey Sample & Ada Muster, Masterpiece Intl.
12:00  Lunch
"""

    assert outline(text) == [
        "2031-11-15 09:00-10:00 Acknowledgement of Country",
        "  speaker: Aunty Ada Sample",
        "2031-11-15 10:00-11:00 Débat : les bateaux",
        "  speaker: Ruth Muster | présidente de la régate",
        "  speaker: le pasteur Al Test",
        "2031-11-15 11:00-12:00 Crates 101",
        "  speaker: Dewey Sample |  | Masterpiece Intl",
        "  speaker: Ada Muster |  | Masterpiece Intl",
        "2031-11-15 12:00 Lunch",
    ]


def test_two_of_one_family_in_a_list_are_two() -> None:
    text = """\
Made Boats
November 8, 2031

1:15 - 2:15 Member showcase (5 x 10 min): Al Muster, Anna Probe, Bob & Kay Sample, Ada Test
2:30 - 3:45 Knots
"""

    assert outline(text) == [
        "2031-11-08 13:15-14:15 Member showcase (5 x 10 min)",
        "  speaker: Al Muster",
        "  speaker: Anna Probe",
        "  speaker: Bob Sample",
        "  speaker: Kay Sample",
        "  speaker: Ada Test",
        "2031-11-08 14:30-15:45 Knots",
    ]


def test_hours_with_a_house_are_those_of_all_though_doors_open_before() -> None:
    text = """\
Boat Safety Forum: Thursday 9 October, 2031
6.30pm to 8.30pm, Sample Town Hall

6.15pm Arrival
6.30pm Welcome - Cllr Vic Sample (Mayor)
6.35pm Boats at night - Insp. Ada Muster
8.20pm Next steps and close
"""

    assert outline(text) == [
        "2031-10-09 18:15-18:30 Arrival",
        "2031-10-09 18:30-18:35 Welcome",
        "  speaker: Cllr Vic Sample | Mayor",
        "2031-10-09 18:35-20:20 Boats at night",
        "  speaker: Insp. Ada Muster",
        "2031-10-09 20:20-20:30 Next steps and close",
    ]
