"""Notes below the last session, words that lead to people, times with few marks; all is made up."""

import pytest
from outlined import outline, outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.read import read_programme
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.signs import has_times
from confsched.source import Source

_FOUR = """15 May 2027

09:00 Opening
10:00 Ropes of old{mark}
11:00 Coffee
11:30 Sails of new
{below}
"""
_ROWS = "".join(
    f"<tr><td>{hour}:00</td><td>{title}</td></tr>"
    for hour, title in ((9, "Opening"), (10, "Ropes of old"), (11, "Coffee"), (12, "Sails of new"))
)


def _told_of_last(text: str) -> object:
    page = (html_page if text.startswith("<") else plain_page)(Source("page.txt", text))
    last = sessions(read_programme(page))[-1]
    return last["title"], last.get("subtitle"), last.get("abstract"), "people" in last


@pytest.mark.parametrize(
    "text",
    [
        _FOUR.format(mark="", below="\nNo fee is asked.\n\nTo take part, write to us in time."),
        _FOUR.format(mark="", below="\nQuestions are answered by the harbour office."),
        _FOUR.format(mark="*", below="*Those who lead the ropes have been told before it began"),
        f"<table>{_ROWS}</table><p>*Whoever comes to the harbour asks for a room.</p>",
        "15 May 2027\n\n"
        + "\n\n".join(f"{hour}:00\n- Sails of {hour}" for hour in (9, 10, 11))
        + "\n\n12:00\n- Sails of new\n\nThe way to the harbour – 1 km",
    ],
)
def test_what_stands_apart_below_the_last_session_as_below_no_other_is_not_of_it(text: str) -> None:
    assert _told_of_last(text) == ("Sails of new", None, None, False)


def test_who_speaks_in_the_last_session_may_stand_apart_below_it() -> None:
    text = _FOUR.format(mark="", below="\nSpeakers: Ada Sample, Ben Muster")

    assert outline(text)[-3:] == [
        "2027-05-15 11:30 Sails of new",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
    ]


def test_danish_and_norwegian_words_lead_to_who_speaks() -> None:
    page = """Temadag, 1. november 2031

09.00 Velkomst v/ Ada Sample, formand
09.10 Oplæg og debat, v/Ben Muster (Havnerådet) og Cleo Exemple (skipper)
09.20 Oplæg v. Ben Muster, Netværk for Både
09.30 Innlegg ved Cleo Exemple
10.00 Både nu – og i fremtiden
v./ Ada Sample, landsformand
10.30 Sample v. Testers Union
11.00 Tur ved Roskilde Fjord
13.00 Valg v/valgkomiteen
"""

    assert outline(page) == [
        "2031-11-01 09:00-09:10 Velkomst",
        "  speaker: Ada Sample | formand",
        "2031-11-01 09:10-09:20 Oplæg og debat",
        "  speaker: Ben Muster |  | Havnerådet",
        "  speaker: Cleo Exemple | skipper",
        "2031-11-01 09:20-09:30 Oplæg",
        "  speaker: Ben Muster |  | Netværk for Både",
        "2031-11-01 09:30-10:00 Innlegg",
        "  speaker: Cleo Exemple",
        "2031-11-01 10:00-10:30 Både nu – og i fremtiden",
        "  speaker: Ada Sample | landsformand",
        "2031-11-01 10:30-11:00 Sample v. Testers Union",
        "2031-11-01 11:00-13:00 Tur ved Roskilde Fjord",
        "2031-11-01 13:00 Valg v/valgkomiteen",
    ]


def test_commas_stand_in_times_where_no_line_has_another_form() -> None:
    page = """1 November 2031

18,30: Doors
19,00 – 19,15 Ropes of old
19,15 : "Sails of new"
kl. 19,30 Fish for 1,50 - 2,30 EUR
"""

    assert has_times(plain_page(Source("page.txt", page)))
    assert outline(page) == [
        "2031-11-01 18:30-19:00 Doors",
        "2031-11-01 19:00-19:15 Ropes of old",
        "2031-11-01 19:15-19:30 Sails of new",
        "2031-11-01 19:30 Fish for 1,50 - 2,30 EUR",
    ]


def test_four_digits_that_may_be_years_are_times_below_others() -> None:
    page = """1 November 2031

0900-1000 Ropes of old
1700-1800 Sails of new
1800-1930 RECEPTION in the harbour
"""

    assert outline(page) == [
        "2031-11-01 09:00-10:00 Ropes of old",
        "2031-11-01 17:00-18:00 Sails of new",
        "2031-11-01 18:00-19:30 RECEPTION in the harbour",
    ]


def test_whoever_stands_first_on_a_page_of_names_speaks_without_a_title_as_well() -> None:
    page = """1 November 2031

09:00 Ada SAMPLE, Sample University
"Ropes of old and of new"
10:00 Ben MUSTER, IBM Sampleton
"Sails for all who have none"
11:00 Cleo EXEMPLE, Harbour University
"Nets and how to mend them"
12:00 Dan PROBE, UC Sampleton
13:00 Lunch
"""

    assert outline(page) == [
        "2031-11-01 09:00-10:00 Ropes of old and of new",
        "  speaker: Ada SAMPLE |  | Sample University",
        "2031-11-01 10:00-11:00 Sails for all who have none",
        "  speaker: Ben MUSTER |  | IBM Sampleton",
        "2031-11-01 11:00-12:00 Nets and how to mend them",
        "  speaker: Cleo EXEMPLE |  | Harbour University",
        "2031-11-01 12:00-13:00 Dan PROBE, UC Sampleton",
        "  speaker: Dan PROBE |  | UC Sampleton",
        "2031-11-01 13:00 Lunch",
    ]


def test_who_gives_a_plenary_lecture_in_a_cell_speaks() -> None:
    page = """<h3>1 November 2031</h3><table><tr><td>9:00-9:45</td><td>Opening</td></tr>
<tr><td>10:00-10:45</td><td>Plenary Lecture 1 - Ada Sample<br>Chair: Ben Muster</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-11-01 09:00-09:45 Opening",
        "2031-11-01 10:00-10:45 Plenary Lecture 1",
        "  speaker: Ada Sample",
        "  chair: Ben Muster",
    ]


@pytest.mark.parametrize(
    "text",
    ["מליאת צהריים", "הרצאות במושבים מקבילים", "Podsumowanie Zjazdu", "Les Lieux de Mémoire"],
)
def test_what_is_done_is_nobody(text: str) -> None:
    assert people_in(text).people == ()


def test_that_a_topic_is_open_is_no_post() -> None:
    (person,) = people_in("Ada Sample (topic tbc)").people

    assert (person.name, bool(person.post)) == ("Ada Sample", False)


def test_who_presides_at_one_of_several_sittings_leads_what_follows() -> None:
    page = """5 novembre 2031

13h00 Accueil des participants
Présidence de la première séance : Ada Exemple, doyenne
14h00 Les cordes, par Jo Test
16h30 Pause-café
Présidence de la deuxième séance : Ben Muster
17h30 Les noeuds, par Cleo Exemple
"""

    assert outline(page) == [
        "2031-11-05 13:00-14:00 Accueil des participants",
        "2031-11-05 14:00-16:30 Les cordes",
        "  speaker: Jo Test",
        "  chair: Ada Exemple | doyenne",
        "2031-11-05 16:30-17:30 Pause-café",
        "2031-11-05 17:30 Les noeuds",
        "  speaker: Cleo Exemple",
        "  chair: Ben Muster",
    ]


def test_a_colon_in_a_title_in_quotes_leads_to_no_description() -> None:
    title = "Les voiles: la corde et le vent. La part des marins et de tous les ports"
    page = f"5 novembre 2031\n\n17h30 « {title} », par Cleo Exemple, professeur à Liège\n"

    assert outline(page) == [
        f"2031-11-05 17:30 {title}",
        "  speaker: Cleo Exemple | professeur à Liège",
    ]


def test_rooms_apart_above_times_are_those_of_all_that_follows() -> None:
    page = """Friday, 5 November 2027

Main Hall

9:00 Ropes of old
10:00 Sails of new

Garden Room

11:00 Knots at work

Club

20:00 Nets and fish

Saturday, 6 November 2027

Main Hall

9:00 Ropes again

Harbour Auditorium

11:00 Knots again
"""

    assert outline(page) == [
        "2027-11-05 09:00-10:00 Ropes of old [Main Hall]",
        "2027-11-05 10:00-11:00 Sails of new [Main Hall]",
        "2027-11-05 11:00 Knots at work [Garden Room]",
        "2027-11-05 20:00 Nets and fish [Club]",
        "2027-11-06 09:00-11:00 Ropes again [Main Hall]",
        "2027-11-06 11:00 Knots again [Harbour Auditorium]",
    ]


def test_several_lines_of_text_below_the_last_of_bare_sessions_are_not_of_it() -> None:
    text = "Please come in time, for the harbour is closed at night."
    below = f"{text}\nWe hope to see all of you on the quay on that day."

    assert _told_of_last(_FOUR.format(mark="", below=below)) == ("Sails of new", None, None, False)


@pytest.mark.parametrize(
    "said",
    ["4.-5.6.2031", "04-05/06/2031", "Vom 4. bis 5.6.2031", "dal 4 al 5/6/2031", "4–5.06.2031"],
)
def test_several_days_in_numbers_begin_with_the_first(said: str) -> None:
    page = f"Rope Days\n{said}\n\nDay 1\n9:00 Ropes\n10:00 Sails\n\nDay 2\n9:00 Lunch\n"

    assert outline(page) == [
        "2031-06-04 09:00-10:00 Ropes",
        "2031-06-04 10:00 Sails",
        "2031-06-05 09:00 Lunch",
    ]


def test_who_pays_does_not_speak_and_a_room_is_no_rest_of_a_title() -> None:
    page = """5 November 2027

6:00pm – Party
A party of ropes sponsored by Ada Sample & Ben Muster
7:00pm – Dinner
Sponsored by Cleo Exemple
8:00pm - Drop off all ropes that you have found at home
ballroom
9:00pm Afternoon session of old (incl. 2 coffee breaks)
"""
    read = sessions(read_programme(plain_page(Source("page.txt", page))))

    assert [
        (one["title"], one.get("room"), one.get("people"), one.get("type")) for one in read
    ] == [
        ("Party", None, None, "social"),
        ("Dinner", None, None, "meal"),
        ("Drop off all ropes that you have found at home", "ballroom", None, None),
        ("Afternoon session of old (incl. 2 coffee breaks)", None, None, None),
    ]


def test_what_comes_next_is_no_rest_of_a_title() -> None:
    page = """5. November 2031

10.00 Uhr Seile
anschließend Empfang
12.00 Uhr Segel und alles, was auf See von Nutzen ist
im Anschluss: Gemeinsamer Ausklang
"""
    read = sessions(read_programme(plain_page(Source("page.txt", page))))

    assert [(one["title"], one.get("subtitle")) for one in read] == [
        ("Seile", "anschließend Empfang"),
        ("Segel und alles, was auf See von Nutzen ist", "im Anschluss: Gemeinsamer Ausklang"),
    ]


@pytest.mark.parametrize(
    "text", ["Segel, N.N. (Hafenamt)", "Seile (N.n., Institut für Seile)", "Theorie (Seile"]
)
def test_whoever_is_not_named_yet_is_nobody_nor_is_half_a_bracket(text: str) -> None:
    assert people_in(text).people == ()


def test_who_stands_below_the_head_of_speakers_speaks_where_no_column_has_titles() -> None:
    rows = [("Ada Sample", "9:00 - 10:00"), ("Morning tea", "10:00 - 10:30"), ("Jo Test", "10:30")]
    cells = "".join(f"<tr><td>{name}</td><td>{time}</td></tr>" for name, time in rows)
    head = "<tr><td><b>Speaker</b></td><td><b>Time</b></td></tr>"

    assert outline_of_html(f"<h3>5 November 2031</h3><table>{head}{cells}</table>") == [
        "2031-11-05 09:00-10:00 Ada Sample",
        "  speaker: Ada Sample",
        "2031-11-05 10:00-10:30 Morning tea",
        "2031-11-05 10:30 Jo Test",
        "  speaker: Jo Test",
    ]
