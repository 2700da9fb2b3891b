"""Programmes of associations, schools and town halls, as they are pasted. All is made up."""

import pytest
from outlined import fates, outline, outline_of, programme

from confsched.reading.tree import Mapping, Sequence


def _abstracts(text: str) -> dict[str, str]:
    sessions = programme(text).root["sessions"]
    assert isinstance(sessions, Sequence)
    of = [one for one in sessions if isinstance(one, Mapping)]
    return {str(one["title"]): str(one.get("abstract", "")) for one in of}


@pytest.mark.parametrize(
    "about", ["± 14.10 uur", "Cirka 14:10", "ungefähr 14:10 Uhr", "etwa 14:10"]
)
def test_a_time_may_be_about(about: str) -> None:
    text = f"4 June 2026\n\n13:00\nBread\n\n{about}\nButter\n\n15:00\nJam\n"

    assert outline(text)[:2] == ["2026-06-04 13:00-14:10 Bread", "2026-06-04 14:10-15:00 Butter"]


def test_a_time_that_was_broken_at_its_dash_is_one() -> None:
    assert outline("""\
Thursday 4 June 2026
08h30
– 08h55 – Boats and the sea
08h55
– 09h05 – Nets of old
09h05
– Oars
""") == [
        "2026-06-04 08:30-08:55 Boats and the sea",
        "2026-06-04 08:55-09:05 Nets of old",
        "2026-06-04 09:05 Oars",
    ]


@pytest.mark.parametrize(
    ("first", "title"), [("Boating Tales", "Boating Tales"), ("Programa Oficial", None)]
)
def test_two_words_above_a_date_are_the_title_unless_they_name_a_programme(
    first: str, title: str | None
) -> None:
    assert programme(f"{first}\n4 June 2026\n9:00 Boats\n10:00 Nets\n").root.get("title") == title


def test_talks_in_quotes_have_names_before_and_organizations_behind_them() -> None:
    assert outline("""\
4 June 2026

9:00-10:30 Boats across Media
Discussant: Cleo Exemple (Sample University)

Ada Sample, "Boats as Letters: On the Sails of Old" (University of Sampleton, History)

Ben Muster, "Rethinking Nets, 1610-1650" (Muster College)

1:30-3:00 Oars
""") == [
        "2026-06-04 09:00-10:30 Boats across Media",
        "  discussant: Cleo Exemple |  | Sample University",
        "  speaker: Ada Sample |  | University of Sampleton, History",
        "  speaker: Ben Muster |  | Muster College",
        "2026-06-04 13:30-15:00 Oars",
    ]


def test_several_lines_right_below_a_time_tell_what_is_on_then() -> None:
    assert _abstracts("""\
4 June 2026

9:30-12:00
Breakfast for all
Tables rondes
Tour of the stalls
Songs of the children

12:00-13:00
Speeches
""") == {
        "Breakfast for all": "Tables rondes\n\nTour of the stalls\n\nSongs of the children",
        "Speeches": "",
    }


def test_what_a_session_includes_is_no_other_one() -> None:
    assert outline("""\
4 June 2026

11:45  Panel One: Boats for everybody

       Includes working lunch

       Panelists:

          Ada Sample, President, Sample Trust

14:15  Break
""") == [
        "2026-06-04 11:45-14:15 Boats for everybody",
        "  speaker: Ada Sample | President | Sample Trust",
        "2026-06-04 14:15 Break",
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "We learn how nets are made, facilitated by Ada Sample. Ada has a boat.",
            ["moderator: Ada Sample"],
        ),
        (
            "Tests of nets and what they tell. Presenters & Panelists: Ada Sample, Ben Muster.",
            ["speaker: Ada Sample", "speaker: Ben Muster"],
        ),
        ("We read a book about nets that was written by Ada Sample. Bring one.", []),
    ],
)
def test_who_leads_may_be_told_in_a_sentence(text: str, people: list[str]) -> None:
    read = outline(f"4 June 2026\n\n9:00-10:00 Nets\n{text}\n\n10:00-11:00 Oars\n")

    assert read[1:-1] == [f"  {one}" for one in people]


def test_a_room_behind_a_sign_is_called_without_it() -> None:
    text = "4 June 2026\n9:00-10:00 Lunch @Oven restaurant\n"

    assert outline(text) == ["2026-06-04 09:00-10:00 Lunch [Oven restaurant]"]


@pytest.mark.parametrize("line", ["6.30pm for 7.00pm", "18:30 for 19:00", "6.30 for 7pm"])
def test_people_come_before_it_begins_and_that_is_told(line: str) -> None:
    read = programme(f"4 June 2026\n{line}  Boats of old\n21:00  Nets\n")

    assert outline_of(read)[0] == "2026-06-04 19:00-21:00 Boats of old"
    assert [one.message for one in read.notes][:1] == [
        f"'{line}' is read as when people come and when it begins"
    ]


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("6:30 pm for 7:00 pm ET", "19:00-21:45"),
        ("6:30 pm for 7:00 pm - 9:30 pm ET", "19:00-21:30"),
    ],
)
def test_an_end_and_a_zone_may_stand_behind_when_it_begins(line: str, times: str) -> None:
    read = outline(f"4 June 2026\n{line} Boats of old\n9:45 pm ET Nets\n")

    assert [one for one in read if "note:" not in one] == [
        f"2026-06-04 {times} Boats of old",
        "2026-06-04 21:45 Nets",
    ]


@pytest.mark.parametrize("line", ["Until 9.00pm", "bis 21 Uhr", "jusqu'à 21h", "hasta las 21:00"])
@pytest.mark.parametrize(
    ("above", "times"),
    [("18:00", ["18:00", "-"]), ("18:00-19:00", ["18:00-19:00", "19:00-21:00"])],
)
def test_until_leads_to_when_something_ends(line: str, above: str, times: list[str]) -> None:
    read = programme(f"4 June 2026\n{above} Boats of old\n{line} Drinks\n")

    assert outline_of(read) == [
        f"2026-06-04 {times[0]} Boats of old",
        f"2026-06-04 {times[1]} Drinks",
    ]
    message = f"{line!r} says when it ends, and not when it begins"
    assert message in [one.message for one in read.notes]


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("NEW TIME: 10:00", "10:00-11:00"),
        ("(new start time: 10:00-10:30)", "10:00-10:30"),
        ("Neue Uhrzeit: 10.00 Uhr", "10:00-11:00"),
        ("VERSCHOBEN AUF 10:00", "10:00-11:00"),
        ("Nouvel horaire : 10h00 - 10h30", "10:00-10:30"),
    ],
)
def test_a_new_time_below_a_session_is_that_of_it(line: str, times: str) -> None:
    read = programme(
        f"4 June 2026\n8:00-9:00 Bread\n\n9:00-9:30 Nets\n{line}\nAda Sample\n\n11:00-12:00 Oars\n"
    )

    assert outline_of(read) == [
        "2026-06-04 08:00-09:00 Bread",
        f"2026-06-04 {times} Nets",
        "  speaker: Ada Sample",
        "2026-06-04 11:00-12:00 Oars",
    ]
    assert "read as when what stands above it begins" in [one.message for one in read.notes]


@pytest.mark.parametrize(
    "free",
    [
        *("No class", "No session (holiday)", "No lectures this week", "Bank holiday"),
        *("kein Unterricht", "Keine Vorlesung – Feiertag", "pas de cours", "Pas de séance"),
        *("no hay clase", "Nessuna lezione", "Brak zajęć"),
    ],
)
def test_what_says_in_the_place_of_a_session_that_there_is_none_is_left_out(free: str) -> None:
    text = f"""\
7 September 2026
10:00-12:00 Knots

14 September 2026
10:00-12:00 {free}

21 September 2026
10:00-12:00 No session left behind
"""
    row = "\n| {} | 10:00-12:00 | {} |"
    days = ("7 September 2026", "14 September 2026", "21 September 2026")
    titles = ("Knots", free, "No session left behind")
    rows = "".join(map(row.format, days, titles))
    table = f"| Date | Time | Topic |\n|---|---|---|{rows}\n"

    for told in (text, table):
        assert outline(told) == [
            "2026-09-07 10:00-12:00 Knots",
            "2026-09-21 10:00-12:00 No session left behind",
        ]
        assert fates(told).count("left out: no session") == 1


@pytest.mark.parametrize("pause", ["11:00 Coffee", "11:00 Closing"])
@pytest.mark.parametrize("heading", ["Session 1: Knots", "Sektion 1: Knoten"])
def test_who_chairs_below_the_last_of_several_talks_does_so_for_all(
    heading: str, pause: str
) -> None:
    text = f"""\
4 June 2026

9:00 Welcome

{heading}
9:30 Boats of old (Ben Muster)
10:00 Nets and oars (Cleo Exemple)
Chair: Ada Sample

{pause}
"""

    assert outline(text) == [
        "2026-06-04 09:00-09:30 Welcome",
        f"2026-06-04 09:30-10:00 Boats of old {{{heading}}}",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        f"2026-06-04 10:00-11:00 Nets and oars {{{heading}}}",
        "  speaker: Cleo Exemple",
        "  chair: Ada Sample",
        f"2026-06-04 {pause}",
    ]


@pytest.mark.parametrize(
    ("below", "venue"),
    [
        ("Hafenstraße 12\n20457 Hamburg", {"name": "Hafenstraße 12, 20457 Hamburg"}),
        (
            "Harbour House\n12 Quay Street,\nSampleton PO1 3AX",
            {"name": "Harbour House", "address": "12 Quay Street, Sampleton PO1 3AX"},
        ),
        ("12 Rope Road, Sampleton, OR 97201", {"name": "12 Rope Road, Sampleton, OR 97201"}),
        ("Lieu : 12 rue du Port\n29200 Probe", {"name": "12 rue du Port, 29200 Probe"}),
        ("Great Hall", None),
    ],
)
def test_an_address_below_the_last_session_is_where_all_is(
    below: str, venue: dict[str, str] | None
) -> None:
    read = programme(f"4 June 2026\n\n9:00-10:00 Boats\n\n10:00-11:00 Nets\n\n{below}\n")

    assert read.root.get("venue") == venue
    assert outline_of(read) == [
        "2026-06-04 09:00-10:00 Boats",
        f"2026-06-04 10:00-11:00 Nets{'' if venue else ' [Great Hall]'}",
    ]
    if venue:
        assert [one.what for one in read.fates[3:]] == ["venue"] * len(below.splitlines())


@pytest.mark.parametrize(
    "line",
    [
        *(
            "dès 14h",
            "a partir de las 14:00",
            "dalle ore 14",
            "14:00+",
            "14:00 sharp",
            "14 Uhr c.t.",
        ),
        *("14:00 (30 min)", "14:00, 30 min.", "14:00 / 30'", "14:00 [30 min.]"),
    ],
)
@pytest.mark.parametrize("between", [" ", ": ", "\n"])
def test_what_stands_around_a_time_is_no_part_of_the_title(line: str, between: str) -> None:
    read = outline(f"4 June 2026\n9:00 Boats of old\n{line}{between}Nets and oars\n")

    assert read[1].removesuffix("-14:30 Nets and oars") in (
        "2026-06-04 14:00",
        "2026-06-04 14:00 Nets and oars",
    )


@pytest.mark.parametrize(
    "heading",
    [
        *("1st Session: The sea", "First session: The sea", "1^ SESSIONE: Il mare"),
        *("1ª Sessione: Il mare", "Prima sessione: Il mare", "II Sessione – Il mare"),
        *("1ère session : La mer", "Erste Sitzung: Das Meer", "1. Sitzung: Das Meer"),
        *("Block I: Das Meer", "Teil 1: Das Meer", "Segunda sesión: El mar", "Eixo 1: O mar"),
        *("Morning session: The sea", "Sesja I: Morze", "Sekce 1: Moře", "Секция 1: Море"),
    ],
)
def test_an_ordinal_may_count_the_heading_of_several_sessions(heading: str) -> None:
    text = (
        f"4 June 2026\n\n9:00 Coffee\n\n{heading}\n\n10:00 Boats of old\n11:00 Nets\n\n12:00 End\n"
    )

    assert outline(text)[:3] == [
        "2026-06-04 09:00-10:00 Coffee",
        f"2026-06-04 10:00-11:00 Boats of old {{{heading}}}",
        f"2026-06-04 11:00-12:00 Nets {{{heading}}}",
    ]


def test_who_moderates_below_a_break_does_so_for_what_follows() -> None:
    text = (
        "4 June 2026\n\n9:00 Coffee\n\nModeration: Ada Sample\n\n10:00 Boats of old\n11:00 Lunch\n"
    )

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Coffee",
        "2026-06-04 10:00-11:00 Boats of old",
        "  moderator: Ada Sample",
        "2026-06-04 11:00 Lunch",
    ]


@pytest.mark.parametrize(
    ("line", "title", "room"),
    [
        ("Ropes of old – Ada Sample, Great Hall", "Ropes of old", "Great Hall"),
        ("Ropes, Ada Sample, Director, Great Hall", "Ropes", "Great Hall"),
        ("Lunch: Muster Café", "Lunch", "Muster Café"),
        ("Pause café – Hall d'entrée", "Pause café", "Hall d'entrée"),
        ("Cena sociale – Ristorante Il Porto", "Cena sociale", "Ristorante Il Porto"),
    ],
)
def test_a_room_begins_behind_people_and_behind_a_break(line: str, title: str, room: str) -> None:
    read = outline(f"4 June 2026\n8:00 Nets\n9:00 {line}\n10:00 Boats\n")

    assert read[1] == f"2026-06-04 09:00-10:00 {title} [{room}]"


def test_a_point_of_a_session_is_no_other_part_of_the_page() -> None:
    assert _abstracts("""\
4 June 2026
13:00 Reports:
  • Nets and Ropes Committee
  • Program Committee
  • Nominations Committee
14:30 Break
""") == {
        "Reports": "Nets and Ropes Committee\n\nProgram Committee\n\nNominations Committee",
        "Break": "",
    }
