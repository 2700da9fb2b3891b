"""Sessions with a chair and talks, as at meetings of scholars; all is made up."""

from outlined import outline, programme, sessions

from confsched.reading.programme_text.recognisers.people import NOBODY, people_in


def test_talks_that_take_all_the_time_of_a_session_are_in_its_room_and_track() -> None:
    text = """Boat Days
Tuesday, May 14, 2030

9:00-10:30 History of Ropes
Chair: Ada Sample
Room: Hall A
9:00-9:30 Old knots by Ben Muster
9:30-10:00 Hemp and flax by Cleo Exemple
10:00-10:30 Ropes of tomorrow by Dora Beispiel
10:30-11:00 Coffee Break
11:00-12:00 Nets for all
"""

    assert outline(text) == [
        "2030-05-14 09:00-09:30 Old knots [Hall A] {History of Ropes}",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        "2030-05-14 09:30-10:00 Hemp and flax [Hall A] {History of Ropes}",
        "  speaker: Cleo Exemple",
        "  chair: Ada Sample",
        "2030-05-14 10:00-10:30 Ropes of tomorrow [Hall A] {History of Ropes}",
        "  speaker: Dora Beispiel",
        "  chair: Ada Sample",
        "2030-05-14 10:30-11:00 Coffee Break",
        "2030-05-14 11:00-12:00 Nets for all",
    ]


def test_what_begins_within_a_session_and_ends_before_it_is_another_session() -> None:
    text = """14 May 2030
9:00-12:00 Open workshop
9:00-9:30 Old knots by Ben Muster
9:30-10:00 Hemp and flax by Cleo Exemple
"""

    assert outline(text) == [
        "2030-05-14 09:00-12:00 Open workshop",
        "2030-05-14 09:00-09:30 Old knots",
        "  speaker: Ben Muster",
        "2030-05-14 09:30-10:00 Hemp and flax",
        "  speaker: Cleo Exemple",
    ]


def test_a_topic_behind_panels_is_nobody_where_the_others_are_topics() -> None:
    text = """14 May 2030

9:00 - 10:00
Panel 1: Rights of fishers

10:00 - 11:00
Panel 2: Ports and their towns

11:00 - 12:00
Panel 3: Coastal Law
"""

    assert outline(text) == [
        "2030-05-14 09:00-10:00 Rights of fishers",
        "2030-05-14 10:00-11:00 Ports and their towns",
        "2030-05-14 11:00-12:00 Coastal Law",
    ]


def test_a_name_that_might_be_a_topic_is_one_where_names_usually_stand() -> None:
    text = """14 May 2030
9:00 Ada Sample: Old knots of the north
9:30 Martin Urban: Hemp and flax
10:00 Cleo Exemple: Ropes of tomorrow
10:30 Dora Beispiel: Nets and their makers
"""

    assert outline(text) == [
        "2030-05-14 09:00-09:30 Old knots of the north",
        "  speaker: Ada Sample",
        "2030-05-14 09:30-10:00 Hemp and flax",
        "  speaker: Martin Urban",
        "2030-05-14 10:00-10:30 Ropes of tomorrow",
        "  speaker: Cleo Exemple",
        "2030-05-14 10:30 Nets and their makers",
        "  speaker: Dora Beispiel",
    ]


def test_what_looks_like_somebody_behind_a_number_is_a_title_above_a_room() -> None:
    text = """14 May 2030
9:00-10:00 Session 1: Coastal Law
Chaired by Ada Sample
Room 204
9:00-9:30 Old knots | Ben Muster (Oven Ltd)
9:30-10:00 Cleaning Up Oil Spills | Cleo Exemple (Lamp Inn)
10:00-11:00 Session 2 – History of Ropes, Hall A
10:00-10:30 Hemp and flax | Dora Beispiel (Oven Ltd)
10:30-11:00 Ropes of tomorrow | Jo Test (Lamp Inn)
"""

    assert outline(text) == [
        "2030-05-14 09:00-09:30 Old knots [Room 204] {Session 1: Coastal Law}",
        "  speaker: Ben Muster |  | Oven Ltd",
        "  chair: Ada Sample",
        "2030-05-14 09:30-10:00 Cleaning Up Oil Spills [Room 204] {Session 1: Coastal Law}",
        "  speaker: Cleo Exemple |  | Lamp Inn",
        "  chair: Ada Sample",
        "2030-05-14 10:00-10:30 Hemp and flax [Hall A] {Session 2: History of Ropes}",
        "  speaker: Dora Beispiel |  | Oven Ltd",
        "2030-05-14 10:30-11:00 Ropes of tomorrow [Hall A] {Session 2: History of Ropes}",
        "  speaker: Jo Test |  | Lamp Inn",
    ]


def test_names_with_commas_are_a_list_where_only_chairs_have_an_organization() -> None:
    text = """14 May 2030
9:00-10:00 Session 1: Ropes
Chair: Ada Sample, University of Boats
9:00 Ben Muster, Cleo Exemple: Old knots of the north
9:30 Dora Beispiel, Ben Muster: Hemp and flax
10:00-11:00 Session 2: Nets
Chair: Jo Test, Institute of Nets
10:00 Cleo Exemple, Mo Probe: Ropes of tomorrow
10:30 Mo Probe: Nets and their makers
"""
    speakers = [line for line in outline(text) if "speaker" in line]

    assert speakers == [
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
        "  speaker: Dora Beispiel",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
        "  speaker: Mo Probe",
        "  speaker: Mo Probe",
    ]


def test_lists_of_names_behind_titles_are_lists_though_hours_have_dashes() -> None:
    text = """14 May 2030
9:00 - 9:30 Old knots of the north – Ben Muster, Cleo Exemple
Chair: Ada Sample, University of Boats
9:30 - 10:00 Hemp and flax – Dora Beispiel, Ben Muster, Jo Test
10:00 - 10:30 Ropes of tomorrow – Cleo Exemple, Mo Probe
Chair: Jo Test, Institute of Nets
"""
    speakers = [line for line in outline(text) if "speaker" in line]

    assert [line.partition(": ")[2] for line in speakers] == [
        *("Ben Muster", "Cleo Exemple", "Dora Beispiel", "Ben Muster", "Jo Test"),
        *("Cleo Exemple", "Mo Probe"),
    ]


def test_two_with_an_organization_each_are_two_whatever_parts_these_on_the_page() -> None:
    both = "Ada Sample (Lamp Inn), Ben Muster (Oven Ltd)"
    found = people_in(both, paired=",").people

    assert [(one.name, one.post.organization) for one in found] == [
        ("Ada Sample", "Lamp Inn"),
        ("Ben Muster", "Oven Ltd"),
    ]


def test_its_is_no_given_name() -> None:
    assert people_in("Dredging and Its Costs") == NOBODY


def test_what_stands_below_the_number_of_a_session_are_its_titles_if_nobody_is_named() -> None:
    text = """14 May 2030

9:00 - 10:00  Workshop session I
   Boats and the old harbour
   Working as partners
   Knots that last
10:00 - 10:30  Coffee Break
10:30 - 11:30  Workshop session II
   Sails 101
   History and value of nets
"""

    found = sessions(programme(text))

    assert [(one["title"], one.get("abstract")) for one in found] == [
        (
            "Workshop session I",
            "Boats and the old harbour\n\nWorking as partners\n\nKnots that last",
        ),
        ("Coffee Break", None),
        ("Workshop session II", "Sails 101\n\nHistory and value of nets"),
    ]
