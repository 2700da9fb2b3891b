"""Forums and summits as their pages read when somebody pastes them; all in them is made up."""

from pathlib import Path

import pytest
from outlined import outline, programme, sessions
from seen import seen

from confsched import api
from confsched.opening import Reading
from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.recognisers.titles import unquoted
from confsched.schedule.entities import ScheduledSession
from confsched.source import Source


def test_long_posts_below_two_names_are_no_talks() -> None:
    text = """1 October 2030
10:30 – 12:00 | Plenary session 2
Ropes and knots
Ada Sample
Chairman of the Board of the Rope Institute, former Director of Ropes
Ben Muster
International Policy Director at the Knot Policy Center
12:00 – 13:00 | Lunch
"""

    assert outline(text) == [
        "2030-10-01 10:30-12:00 Ropes and knots",
        "  speaker: Ada Sample | Chairman, former Director of Ropes | Board of the Rope Institute",
        "  speaker: Ben Muster | International Policy Director | Knot Policy Center",
        "2030-10-01 12:00-13:00 Lunch",
    ]


def test_conversations_are_counted_before_their_titles() -> None:
    text = """2 December 2030

CONVERSATION 1 | Boats for everybody
13:30 – 15:30

Ada Sample, Director, Boat Works

CONVERSATION 2 | Who needs knots?
15:30 – 16:30

Ben Muster, Chairman, Knot International
"""

    assert outline(text) == [
        "2030-12-02 13:30-15:30 Boats for everybody",
        "  speaker: Ada Sample | Director | Boat Works",
        "2030-12-02 15:30-16:30 Who needs knots?",
        "  speaker: Ben Muster | Chairman | Knot International",
    ]


def test_running_text_may_say_the_year_of_the_days_below() -> None:
    text = """The general plan for the conference is to have two plenary sessions, one at the \
beginning on Friday morning (October 1, 2010) and one at the end on Saturday morning (October 2, \
2010). In between, besides lunch and dinner, everything will consist of sessions of small groups, \
which all who come will be told of at the desk, once they are there and ask for their badges.

FRIDAY, OCTOBER 1:
9:00 – 10:30 Welcome, and first plenary
10:45 – 12:15 Boats in small groups

SATURDAY, OCTOBER 2:
9:00 – 10:30 Closing plenary
"""

    assert outline(text) == [
        "2010-10-01 09:00-10:30 Welcome, and first plenary",
        "2010-10-01 10:45-12:15 Boats in small groups",
        "2010-10-02 09:00-10:30 Closing plenary",
    ]


def test_points_part_a_room_from_several_people() -> None:
    text = """1 October 2030
10:00
Boats that think for themselves
Auditório A • Prof. Dr. Ada Sample
14:00
Nets of old
Auditório A • Prof. Dr. Ben Muster • Cleo Probe • Dan Exemplo
16:00
Closing
"""

    assert outline(text) == [
        "2030-10-01 10:00-14:00 Boats that think for themselves [Auditório A]",
        "  speaker: Prof. Dr. Ada Sample",
        "2030-10-01 14:00-16:00 Nets of old [Auditório A]",
        "  speaker: Prof. Dr. Ben Muster",
        "  speaker: Cleo Probe",
        "  speaker: Dan Exemplo",
        "2030-10-01 16:00 Closing",
    ]


def test_titles_stand_above_where_and_when_they_are() -> None:
    text = """October 25, 2030

Option 1: From Harbours to the Sea

Location: Rope House (39 Harbour Ave)
Time: 10:00am - 4:00pm

The harbour is a place for boats. Most of its people live by the sea.

  • Ada Sample, CEO, Rope Works
  • Ben Muster, Founder, Knot Works

Option 2: Knots that last

Location: Knot House (12 Harbour Street)
Time: 10:00am - 4:00pm

  • Cleo Probe, Mayor, City of Sampleton
"""

    assert outline(text) == [
        "2030-10-25 10:00-16:00 Option 1: From Harbours to the Sea [Rope House (39 Harbour Ave)]",
        "  speaker: Ada Sample | CEO | Rope Works",
        "  speaker: Ben Muster | Founder | Knot Works",
        "2030-10-25 10:00-16:00 Option 2: Knots that last [Knot House (12 Harbour Street)]",
        "  speaker: Cleo Probe | Mayor | City of Sampleton",
    ]


def test_what_tags_strike_out_in_markdown_is_not_there() -> None:
    page = plain_page(Source("page.md", "- 9:00 Boats <del>and nets</del> at sea <s>or not</s>\n"))

    assert seen(page) == ["item0 9:00 Boats at sea"]


def test_quotes_within_quotes_stay() -> None:
    texts = (
        "«Boats: a «short» history»",
        "«Boats» and «nets»",
        "„Was „ist“ ein Boot“",
        "“A” or “B”",
    )

    assert [unquoted(text) for text in texts] == [
        "Boats: a «short» history",
        "«Boats» and «nets»",
        "Was „ist“ ein Boot",
        "“A” or “B”",
    ]


def test_sections_below_concurrent_sessions_are_side_by_side() -> None:
    text = """9 November 2030

9:45am – 11:15am                  Plenary Session (Boat Hall)

                                  Topic: Access and Admission

Panelists: Ada Sample, Rope College

11:30am – 12:45pm                  Concurrent Sessions on Tradition

Session One: Memory of the Harbour (Room 211)

Panelists: Ben Muster, Rope College; Cleo Probe, Knot University

Session Two: Knots in the Archive (Room 141)

Panelists: Dan Exemplo, Boat College
"""

    assert outline(text) == [
        "2030-11-09 09:45-11:15 Access and Admission [Boat Hall]",
        "  speaker: Ada Sample |  | Rope College",
        "2030-11-09 11:30-12:45 Concurrent Sessions on Tradition",
        "2030-11-09 11:30-12:45 Memory of the Harbour [Room 211]",
        "  speaker: Ben Muster |  | Rope College",
        "  speaker: Cleo Probe |  | Knot University",
        "2030-11-09 11:30-12:45 Knots in the Archive [Room 141]",
        "  speaker: Dan Exemplo |  | Boat College",
    ]


def test_weekdays_stand_behind_dates_and_a_dash_and_a_pause_is_no_room() -> None:
    text = """Fórum 2014
9 de maio – sexta feira – 14h00-14h15
Boas-vindas dos anfitriões:
Ada Sample, diretora da Fundação das Cordas
14h15-15h45: debate com o público
Pausa café
19h00-21h00 – Mesa de abertura
10 de maio – sábado
10h00-11h30
Mesa das cordas
"""

    assert outline(text) == [
        "2014-05-09 14:00-14:15 Boas-vindas dos anfitriões",
        "  speaker: Ada Sample | diretora | Fundação das Cordas",
        "2014-05-09 14:15-15:45 debate com o público",
        "2014-05-09 19:00-21:00 Mesa de abertura",
        "2014-05-10 10:00-11:30 Mesa das cordas",
    ]


def test_what_stands_alone_beside_a_time_is_the_title_whatever_it_looks_like() -> None:
    text = """* Lundi 21/06/2021 (17h30-19h) : Concours de nœuds
* Mardi 22/06 (18h00-19h) : Atelier de cordes
* Mercredi 23/06 (18h30-19h30) : Théâtre improvisation
"""

    assert outline(text) == [
        "2021-06-21 17:30-19:00 Concours de nœuds",
        "2021-06-22 18:00-19:00 Atelier de cordes",
        "2021-06-23 18:30-19:30 Théâtre improvisation",
    ]


def test_dashes_may_follow_times_of_four_digits_and_a_kind_and_who_speaks() -> None:
    text = """Monday 6 June 2011
0900 –Ropes after the storm
Moderator: Ada Sample, Editor, Rope Times
1045 – Break
1100 – Lecture – Ben Muster – Knots of the future
1230 – Lunch
"""

    assert outline(text) == [
        "2011-06-06 09:00-10:45 Ropes after the storm",
        "  moderator: Ada Sample | Editor | Rope Times",
        "2011-06-06 10:45-11:00 Break",
        "2011-06-06 11:00-12:30 Knots of the future",
        "  speaker: Ben Muster",
        "2011-06-06 12:30 Lunch",
    ]


def test_a_weekday_and_date_before_a_time_take_no_letter_of_the_title() -> None:
    text = "Programma Symposium Simon Touw, zaterdag 2 oktober 2021 (10:30 tot 17:30 uur)\n"

    assert outline(text) == ["2021-10-02 10:30-17:30 Programma Symposium Simon Touw"]


def test_who_is_not_told_yet_is_no_second_line_of_a_title() -> None:
    text = """October 28, 2030
11:00 – 11:10 a.m.: Welcome Remarks
TBD
11:10 a.m. – 12:00 p.m.: Panel 1
Ada Sample, Executive Director, Rope Center
Moderator: Ben Muster, Director, Rope Law Project; Senior Counsel, Cozen Oven
12:00 – 12:30 p.m.: Lunch
"""

    assert "subtitle" not in sessions(programme(text))[0]
    assert outline(text) == [
        "2030-10-28 11:00-11:10 Welcome Remarks",
        "2030-10-28 11:10-12:00 Panel 1",
        "  speaker: Ada Sample | Executive Director | Rope Center",
        "  moderator: Ben Muster | Director, Rope Law Project; Senior Counsel | Cozen Oven",
        "2030-10-28 12:00-12:30 Lunch",
    ]


def test_hours_below_a_programme_are_no_session() -> None:
    text = """| Horario | Actividad |
|---|---|
| **9:00 – 9:15** | Acreditación |
| **9:15 – 9:45** | Sinergia de cuerdas |
| **11:15 – 17:00** | Sesión de Trabajo 1: Nudos y Cuerdas |

Horario: sábado 17 de octubre de 2026, 9:00 a 17:00 horas
"""

    assert outline(text) == [
        "2026-10-17 09:00-09:15 Acreditación",
        "2026-10-17 09:15-09:45 Sinergia de cuerdas",
        "2026-10-17 11:15-17:00 Nudos y Cuerdas",
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("below.txt", "9:00 - 10:00 Boats in ice\nCANCELLED\n10:00 - 11:00 Nets\n11:00 Lunch\n"),
        ("before.txt", "CANCELLED 9:00 Boats in ice\n10:00 Nets\n11:00 Lunch\n"),
        ("heads.md", "### (Cancelled) 9:00 Boats in ice\n### 10:00 Nets\n### 11:00 Lunch\n"),
        ("whole.md", "- ~~9:00 Boats in ice~~\n- 10:00 ~~Lines~~ Nets\n- 11:00 Lunch\n"),
        ("title.md", "- 9:00 ~~Boats in ice~~\n- ~~9:30~~ 10:00 Nets\n- 11:00 Lunch\n"),
        (
            "later.md",
            "|T|A|B|\n|-|-|-|\n|9:00||~~Boats in ice~~|\n|10:00|Nets||\n|11:00|Lunch||\n",
        ),
        (
            "table.md",
            (
                "| Time | Talk | Who |\n|---|---|---|\n| ~~9:00~~ | ~~Boats in ice~~ | ~~Ben~~ |\n"
                "| 10:00 | Nets | ~~Ada Sample~~ |\n| 11:00 | Lunch | |\n"
            ),
        ),
        (
            "list.html",
            (
                "<ul><li><s>9:00 Boats in ice</s></li><li>10:00 <del>Lines</del> Nets</li>"
                "<li>11:00 Lunch</li></ul>"
            ),
        ),
        (
            "titles.html",
            "<p>9:00 <del>Boats in ice</del></p><p><s>9:30 A</s> 10:00 Nets</p><p>11:00 Lunch</p>",
        ),
        (
            "table.html",
            (
                "<table><tr><td>9:00</td><td><s><b>Boats in ice</b></s></td></tr>"
                "<tr><td>10:00</td><td>Nets</td></tr><tr><td>11:00</td><td>Lunch</td></tr></table>"
            ),
        ),
        (
            "badge.html",
            (
                '<h3>9:00 Boats in ice <span class="badge">Cancelled</span></h3><h3>10:00 Nets</h3>'
                "<h3>11:00 Lunch</h3>"
            ),
        ),
        (
            "badges.html",
            (
                "<h3>9:00 – 10:00</h3><h4>Boats in ice <span class='badge'>Abgesagt</span></h4>"
                "<h3>10:00 – 11:00</h3><h4>Nets</h4><h3>11:00 Lunch</h3>"
            ),
        ),
    ],
)
def test_a_session_may_be_cancelled_in_words_and_struck_out(
    tmp_path: Path, name: str, text: str
) -> None:
    day = "<h2>4 May 2030</h2>\n" if name.endswith("html") else "4 May 2030\n\n"
    page = tmp_path / name
    page.write_text(day + text)

    read = api.load(page)

    assert [(one.title, one.subtitle, one.cancelled) for one in read.sessions] == [
        ("Boats in ice", None, True),
        ("Nets", None, False),
        ("Lunch", None, False),
    ]
    timed = (one for one in read.sessions if isinstance(one, ScheduledSession))
    assert [f"{one.start:%H:%M}" for one in timed] == ["09:00", "10:00"]


@pytest.mark.parametrize("number", ["1", 1])
def test_days_may_be_said_by_their_numbers(tmp_path: Path, number: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text("9:00 - 10:00 Boats in ice\n10:00 - 11:00 Nets\n11:00 Lunch\n")

    read = api.load(page, reading=Reading(days={number: "2030-05-04"}))

    assert [f"{day.date}" for day in read.days] == ["2030-05-04"]


def test_what_is_new_is_said_before_its_time_and_about_when_it_begins_in_two_words() -> None:
    text = """4. Mai 2030
9:00 - 9:30 Begrüßung
NEW: 9:30 - 10:00 Ropes of old
ab ca. 15.00 Uhr Ausklang
"""

    assert outline(text) == [
        "2030-05-04 09:00-09:30 Begrüßung",
        "2030-05-04 09:30-10:00 Ropes of old",
        "2030-05-04 15:00 Ausklang",
    ]


@pytest.mark.parametrize("times", ["9:00-10:15", "9:00 - 10:15", "9:00 a.m. - 10:15 a.m."])
def test_the_number_of_a_panel_begins_no_time_behind_a_dash(times: str) -> None:
    text = f"9/18/2030\nPanel 3 - {times}\nLunch - 12:00 p.m. - 1:00 p.m.\n"

    assert outline(text) == [
        "2030-09-18 09:00-10:15 Panel 3",
        "2030-09-18 12:00-13:00 Lunch",
    ]


def test_who_is_told_with_a_body_in_place_of_a_title_speaks() -> None:
    text = """4 June 2030
14:15 – 14:45 Boats in law
14:45 – 15:15 Ambassador Ada Sample, Arbitrator at the Court of Ropes
15:15 – 15:45 Professor Ben Muster, University of Knots
"""

    assert outline(text) == [
        "2030-06-04 14:15-14:45 Boats in law",
        "2030-06-04 14:45-15:15 Ambassador Ada Sample, Arbitrator at the Court of Ropes",
        "  speaker: Ambassador Ada Sample | Arbitrator | Court of Ropes",
        "2030-06-04 15:15-15:45 Professor Ben Muster, University of Knots",
        "  speaker: Professor Ben Muster |  | University of Knots",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("9:00 Boats since the report (2006)", "09:00-10:00 Boats since the report (2006)"),
        ("9: 15 Final Remarks", "09:15-10:00 Final Remarks"),
        ("7:10* am - Boats", "07:10-10:00 Boats"),
    ],
)
def test_years_are_no_rooms_and_times_may_have_blanks_and_stars(line: str, said: str) -> None:
    text = f"4 May 2030\n{line}\n10:00 - 11:00 Nets\n"

    assert outline(text) == [f"2030-05-04 {said}", "2030-05-04 10:00-11:00 Nets"]


def test_half_days_are_counted_before_their_dates() -> None:
    text = """Programme

1ère demi-journée – mercredi 26 août 2020 – après-midi
14h00 – 14h30 : Bateaux

2e demi-journée – jeudi 27 août 2020 – matin
9h30 – 10h20 : Nœuds
"""

    assert outline(text) == ["2020-08-26 14:00-14:30 Bateaux", "2020-08-27 09:30-10:20 Nœuds"]


def test_rows_counted_below_a_time_are_side_by_side_and_rooms_stand_in_houses() -> None:
    text = """| Friday, April 12, 2030 | ||
|---|---|---|
| 8:00 am | Registration Open | Moody: Lobby |
| 8:30 am | Welcome, Overview of the Days | Moody: Ballator Gallery, 2nd floor |
| 10:45 am - 12:15 pm | Session 1A: Spaces of Ropes | Moody: Goodwin Room |
| Session 1B: Knots and the Mission | Library: Hollins Room, 3rd floor | |
| Session 1C: Using Nets | Moody: Janney Lounge | |
| 12:30-2:00 pm | Lunch | Moody: Lobby |
"""

    assert outline(text) == [
        "2030-04-12 08:00-08:30 Registration Open [Moody: Lobby]",
        "2030-04-12 08:30-10:45 Welcome, Overview of the Days [Moody: Ballator Gallery, 2nd floor]",
        "2030-04-12 10:45-12:15 Spaces of Ropes [Moody: Goodwin Room]",
        "2030-04-12 10:45-12:15 Knots and the Mission [Library: Hollins Room, 3rd floor]",
        "2030-04-12 10:45-12:15 Using Nets [Moody: Janney Lounge]",
        "2030-04-12 12:30-14:00 Lunch [Moody: Lobby]",
    ]


def test_people_joined_by_and_share_the_post_behind_a_comma() -> None:
    text = """4 May 2030
10:00 – 10:15 | Welcome
Ada Sample van der Beek, Ben Muster and Cleo Probe, conference conveners
10:15 – 11:00 | Nets
"""

    assert outline(text) == [
        "2030-05-04 10:00-10:15 Welcome",
        "  speaker: Ada Sample van der Beek | conference conveners",
        "  speaker: Ben Muster | conference conveners",
        "  speaker: Cleo Probe | conference conveners",
        "2030-05-04 10:15-11:00 Nets",
    ]
