"""Talks as people paste them: kinds, quotes, marks of notes, lost blanks; all is made up."""

# ruff: noqa: E501
from outlined import fates, outline, programme, sessions

KINDS = """14 May 2026

Opening Remarks (9:00 – 9:30): Ada Sample and Ben Tester (Sample University)

Panel 1 (9:30 – 11:00 AM): Boats of Harbours: What the Everyday Sailor Knew of Them and of the Sea Below

  • Chair: Dr. Cleo Probe (Sample University)
  • Dan Exempel (Oven Ltd), “Nets”

Keynote Address (16:30 – 18:00): Professor Eva Guest (Muster AG)

Keynote Speech (18:00 – 19:00) Hall 2
"""
SINGLE = """14 May 2026
9am-11am – Roundtable – ‘Boats and harbours of old’
11am-12pm – Ada Sample – ‘Collecting nets: what a museum learns’
"""
BROKEN = """14 May 2026
10.15am Sir Ben Tester, Sample University.
“Boats of the Nineteen-
Century: Some Views.”
11.00 Hur styr vi båtarna i hamnen när vinden tar slut och ingen vet vad som händer sedan? Lärdomar för
alla som seglar.
Ada Sample, chef Hamnen
12.00 Lunch
"""
PLURAL = """14 maggio 2026
9.00
PROPOSTE E PROSPETTIVE
Ada Sample, Ben Tester, Cleo Probe, membri del Comitato e coordinatori dei gruppi
10.00
Dan Exempel e le barche
Eva Guest, Università degli Studi di Esempio-Laboratorio di biologia delle barche staminali. Senatrice a vita
"""
ICELANDIC = """FÖSTUDAGUR 2. október 2026:
15:00–15:15 Formaður býður fólk velkomið
16:15-16:30 Hlé
19:00 - Kvöldverður
LAUGARDAGURinn 3. október:
12:00-13:00 Hádegisverður
"""
AFTERNOONS = """Workshop on boats

14 May 2026

9-9.15               Opening

Ada Sample, Director, Sample University

9.15-10.30        Ben Tester (Oven Ltd)
Does one sail fit all? What we learned of it

10.30-10.45     Coffee break

12-1.30           Lunch

1.30-2             Cleo Probe and Dan Exempel (Muster AG)
Lessons from old harbours

2-3                   Eva Guest (Sample University)
The nets of tomorrow as opportunities for all

3-3.15              Coffee break

3.15-4              Finn Probe (IZA)
Can oars turn the tide?
"""
NUMBERED = """14 May 2026

9.30 - 11.30

1. Morning Session I
Chair: Ada Sample


Boats of old harbours


Ben Tester (Sample University)


15.30 - 17.00

2. Parallel Session B
Chair: Cleo Probe


Does shorter schooling hurt sailors?


Dan Exempel (Oven Ltd)
"""
MARKS = """14 May 2026
8:30 amRegistration
9:00 amSESSION I: Boats and Nets
Ada Sample (Sample University)and Ben Tester (Oven Ltd)
10:00 am Why boats float  pdf 946 kB, en
Cleo Probe ( 1 ) (Muster AG)
11:00 am Why oars break  pdf 1,2 MB
Dan Exempel (Sample University and IZA*)), Eva Guest (IZA)
12:00 pm Nets
Finn Probe
Finn builds nets that catch the wind.
"""


def test_what_stands_behind_a_time_in_brackets_is_the_title_or_who_speaks() -> None:
    assert outline(KINDS) == [
        "2026-05-14 09:00-09:30 Opening Remarks",
        "  speaker: Ada Sample",
        "  speaker: Ben Tester |  | Sample University",
        "2026-05-14 09:30-11:00 Boats of Harbours: What the Everyday Sailor Knew of Them and of the Sea Below",
        "  chair: Dr. Cleo Probe |  | Sample University",
        "  speaker: Dan Exempel |  | Oven Ltd",
        "2026-05-14 16:30-18:00 Keynote Address",
        "  speaker: Professor Eva Guest |  | Muster AG",
        "2026-05-14 18:00-19:00 Keynote Speech [Hall 2]",
    ]


def test_titles_in_single_quotes_stand_behind_a_dash() -> None:
    assert outline(SINGLE) == [
        "2026-05-14 09:00-11:00 Boats and harbours of old",
        "2026-05-14 11:00-12:00 Collecting nets: what a museum learns",
        "  speaker: Ada Sample",
    ]


def test_quotes_and_questions_go_on_in_the_line_below() -> None:
    assert outline(BROKEN) == [
        "2026-05-14 10:15-11:00 Boats of the Nineteen-Century: Some Views",
        "  speaker: Sir Ben Tester |  | Sample University",
        "2026-05-14 11:00-12:00 Hur styr vi båtarna i hamnen när vinden tar slut och ingen vet vad som händer sedan? Lärdomar för alla som seglar",
        "  speaker: Ada Sample | chef Hamnen",
        "2026-05-14 12:00 Lunch",
    ]


def test_a_post_of_several_is_that_of_each_and_much_may_be_said_of_one() -> None:
    assert outline(PLURAL) == [
        "2026-05-14 09:00-10:00 PROPOSTE E PROSPETTIVE",
        "  speaker: Ada Sample | membri del Comitato e coordinatori dei gruppi",
        "  speaker: Ben Tester | membri del Comitato e coordinatori dei gruppi",
        "  speaker: Cleo Probe | membri del Comitato e coordinatori dei gruppi",
        "2026-05-14 10:00 Dan Exempel e le barche",
        "  speaker: Eva Guest |  | Università degli Studi di Esempio-Laboratorio di biologia delle barche staminali. Senatrice a vita",
    ]


def test_icelandic_days_and_breaks() -> None:
    assert outline(ICELANDIC) == [
        "2026-10-02 15:00-15:15 Formaður býður fólk velkomið",
        "2026-10-02 16:15-16:30 Hlé",
        "2026-10-02 19:00 Kvöldverður",
        "2026-10-03 12:00-13:00 Hádegisverður",
    ]


def test_ranges_of_an_afternoon_go_on_from_those_before_them() -> None:
    assert outline(AFTERNOONS) == [
        "2026-05-14 09:00-09:15 Opening",
        "  speaker: Ada Sample | Director | Sample University",
        "2026-05-14 09:15-10:30 Does one sail fit all? What we learned of it",
        "  speaker: Ben Tester |  | Oven Ltd",
        "2026-05-14 10:30-10:45 Coffee break",
        "2026-05-14 12:00-13:30 Lunch",
        "2026-05-14 13:30-14:00 Lessons from old harbours",
        "  speaker: Cleo Probe",
        "  speaker: Dan Exempel |  | Muster AG",
        "2026-05-14 14:00-15:00 The nets of tomorrow as opportunities for all",
        "  speaker: Eva Guest |  | Sample University",
        "2026-05-14 15:00-15:15 Coffee break",
        "2026-05-14 15:15-16:00 Can oars turn the tide?",
        "  speaker: Finn Probe |  | IZA",
    ]


def test_titles_stand_below_who_chairs_a_numbered_session() -> None:
    assert outline(NUMBERED) == [
        "2026-05-14 09:30-11:30 Boats of old harbours",
        "  chair: Ada Sample",
        "  speaker: Ben Tester |  | Sample University",
        "2026-05-14 15:30-17:00 Does shorter schooling hurt sailors?",
        "  chair: Cleo Probe",
        "  speaker: Dan Exempel |  | Oven Ltd",
    ]


def test_marks_of_notes_links_and_lost_blanks_are_no_part_of_anything() -> None:
    assert outline(MARKS) == [
        "2026-05-14 08:30-09:00 Registration",
        "2026-05-14 09:00-10:00 Boats and Nets",
        "  speaker: Ada Sample |  | Sample University",
        "  speaker: Ben Tester |  | Oven Ltd",
        "2026-05-14 10:00-11:00 Why boats float",
        "  speaker: Cleo Probe |  | Muster AG",
        "2026-05-14 11:00-12:00 Why oars break",
        "  speaker: Dan Exempel |  | Sample University and IZA",
        "  speaker: Eva Guest |  | IZA",
        "2026-05-14 12:00 Nets",
        "  speaker: Finn Probe",
    ]


CONFIRMED = """14 May 2030
09:00 — Abertura
09:15 — Palestra LaMOF (UFLA)
10:30 — Prof. Ada M. B. Sample (UNICAMP) (a confirmar)
12:00–14:00 — Almoço
14:00 — Prof. Ben Tester (UNESP) (a confirmar)
"""


def test_who_has_to_confirm_speaks_and_initials_end_no_name() -> None:
    assert outline(CONFIRMED) == [
        "2030-05-14 09:00-09:15 Abertura",
        "2030-05-14 09:15-10:30 Palestra LaMOF (UFLA)",
        "2030-05-14 10:30-12:00 Prof. Ada M. B. Sample (UNICAMP) (a confirmar)",
        "  speaker: Prof. Ada M. B. Sample |  | UNICAMP",
        "2030-05-14 12:00-14:00 Almoço",
        "2030-05-14 14:00 Prof. Ben Tester (UNESP) (a confirmar)",
        "  speaker: Prof. Ben Tester |  | UNESP",
    ]


def test_one_sentence_of_a_long_text_may_say_the_zone_of_all_times() -> None:
    text = "We meet online. Please note that all times are listed in Eastern Standard Time. "
    page = f"10:00-11:00 Boats\n11:00-12:00 Nets\n\n{text}{'It is a long text. ' * 12}\n"

    assert str(programme(page).root["timezone"]) == "ET"


def test_running_text_is_the_title_where_nothing_else_is() -> None:
    text = "The session on boats goes on with people of thirty harbours, who tell us how they sail."
    more = "We will also give out the prizes of the year to those who sailed furthest of all."
    page = f"4 June 2026\n\n9 am\n\nOars\n\n10 am\n\n{text} {more}\n\n11 am\n\nSails\n"

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Oars",
        f"2026-06-04 10:00-11:00 {text[:-1]}",
        "2026-06-04 11:00 Sails",
    ]
    assert [one.get("abstract") for one in sessions(programme(page))] == [None, more, None]
    assert fates(page) == ["day", "session", "title", "session", "title", "session", "title"]


def test_items_below_a_title_are_deeper_and_what_goes_on_may_look_like_a_day() -> None:
    page = """4 June 2026
10:00 am                      Boats
1:00 - 3:15 pm             Registration
3:00 pm                        ALL TOGETHER
                                       Report on the boats of the year (Chair)
                                       Report on the oars of the year (Chair)
3:15 pm                         New Boat Outreach: Building Harbours from
                                            Day One (T. Sample)
4:15 pm                         Sails
"""

    assert outline(page) == [
        "2026-06-04 10:00-13:00 Boats",
        "2026-06-04 13:00-15:15 Registration",
        "2026-06-04 15:00-15:15 ALL TOGETHER",
        "2026-06-04 15:15-16:15 New Boat Outreach: Building Harbours from Day One",
        "  speaker: T. Sample",
        "2026-06-04 16:15 Sails",
    ]


def test_points_below_a_title_are_kept_in_its_abstract_from_the_second_on() -> None:
    page = """4 June 2026
9:30-10:00 Opening business
Welcome and address from the board
Appointment of tellers for the day
Adoption of minutes of the last congress
10:00-11:00 Boats
"""
    read = programme(page)

    assert [(one.get("subtitle"), one.get("abstract")) for one in sessions(read)] == [
        (
            "Welcome and address from the board",
            "Appointment of tellers for the day\n\nAdoption of minutes of the last congress",
        ),
        (None, None),
    ]
    assert not read.left_over
