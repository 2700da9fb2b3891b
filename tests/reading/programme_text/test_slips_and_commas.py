"""Lines of pasted pages whose parts are marked by little, and slips in them; all is made up."""

from outlined import outline

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import led_by


def test_names_before_titles_and_a_comma_speak_where_most_lines_are_so() -> None:
    page = """Saturday 15 May 2027

9:00-9:30 Ada Sample, Ropes of old
9:30-10:00 Ben Muster, Sample University, Sails of New Harbours
Discussant: Cleo Tester
10:00-10:30 Dan Probe and Eva Beispiel, Knots, and how they are made
10:30-11:00 Coffee, Great Hall
"""

    assert outline(page) == [
        "2027-05-15 09:00-09:30 Ropes of old",
        "  speaker: Ada Sample",
        "2027-05-15 09:30-10:00 Sails of New Harbours",
        "  speaker: Ben Muster |  | Sample University",
        "  discussant: Cleo Tester",
        "2027-05-15 10:00-10:30 Knots, and how they are made",
        "  speaker: Dan Probe",
        "  speaker: Eva Beispiel",
        "2027-05-15 10:30-11:00 Coffee [Great Hall]",
    ]


def test_numbers_that_count_sessions_are_no_part_of_titles() -> None:
    page = """15 May 2027

09:00-10:00 1) Opening
10:00-11:00 2) Ropes of old
11:00-12:00 3) Panel: Harbours
"""

    assert outline(page) == [
        "2027-05-15 09:00-10:00 Opening",
        "2027-05-15 10:00-11:00 Ropes of old",
        "2027-05-15 11:00-12:00 Harbours",
    ]


def test_somebody_and_a_post_stand_behind_a_title_in_quotes_and_a_full_stop() -> None:
    page = """15 May 2027

09:00-10:00 "Ropes of old". Ada Sample. Director of Sample Institute.
10:00-11:00 "Sails of new". Prof. Ben Muster. Harbour University.
"""

    assert outline(page) == [
        "2027-05-15 09:00-10:00 Ropes of old",
        "  speaker: Ada Sample | Director | Sample Institute",
        "2027-05-15 10:00-11:00 Sails of new",
        "  speaker: Prof. Ben Muster |  | Harbour University",
    ]


def test_one_person_with_an_organization_behind_a_kind_of_talk_speaks() -> None:
    page = """15 May 2027

09:00-10:00 Invited Talk #1: Ada Sample, University of Sampleton
10:00-10:30 Visitor Presentation #1: Ben Muster, Harbour University
10:30-11:00 Discussion #1: Ropes, and how to make them
11:00-11:30 Keynote Speaker:    Cleo Tester
            Professor of Knots, Harbour University
"""

    assert outline(page) == [
        "2027-05-15 09:00-10:00 Invited Talk #1",
        "  speaker: Ada Sample |  | University of Sampleton",
        "2027-05-15 10:00-10:30 Visitor Presentation #1",
        "  speaker: Ben Muster |  | Harbour University",
        "2027-05-15 10:30-11:00 Ropes, and how to make them",
        "2027-05-15 11:00-11:30 Keynote Speaker",
        "  speaker: Cleo Tester | Professor of Knots | Harbour University",
    ]


def test_what_people_do_in_a_sentence_behind_a_title_describes_it() -> None:
    page = """15 May 2027

9:00 - 9:15

- Introductions - We'll go around the room and everybody says who they are.

9:15 - 10:00

- Panel with those who speak - to begin with we will collect what you want to know.

10:00 - 10:30 Ropes of old by Ada Sample + Q&A
10:30 - 11:00 The art of sails by Ben Muster (Q&A)
"""

    assert outline(page) == [
        "2027-05-15 09:00-09:15 Introductions",
        "2027-05-15 09:15-10:00 Panel with those who speak",
        "2027-05-15 10:00-10:30 Ropes of old",
        "  speaker: Ada Sample",
        "2027-05-15 10:30-11:00 The art of sails",
        "  speaker: Ben Muster",
    ]


def test_slips_in_names_of_days_and_months_are_read_as_they_are_meant() -> None:
    page = """Wendesday, Febuary 17, 2027

9:00-10:00 Ropes

Thurdsay, Febraury 18, 2027

9:00-10:00 Sails
"""

    assert outline(page) == ["2027-02-17 09:00-10:00 Ropes", "2027-02-18 09:00-10:00 Sails"]


def test_the_first_point_of_a_list_is_no_end_of_the_line_above() -> None:
    page = """15 May 2027

9:00    Presentations: Boats and what they are made of
  1. Ada Sample, Ben Muster and Cleo deTest, "Ropes of old" [pdf]
  2. Dan Probe, "Sails of new" [pdf]
10:00   Break
"""

    assert outline(page)[:5] == [
        "2027-05-15 09:00-10:00 Presentations: Boats and what they are made of",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo deTest",
        "  speaker: Dan Probe",
    ]


def test_a_morning_until_12_am_ends_at_noon_where_an_afternoon_follows() -> None:
    page = """15 May 2027

8:00 a.m. - 12:00 a.m. Hacking
1:00 p.m. - 5:00 p.m. Tours
"""

    assert outline(page) == [
        "2027-05-15 08:00-12:00 Hacking",
        "2027-05-15 13:00-17:00 Tours",
    ]


def test_a_number_of_an_event_behind_a_dash_is_no_end() -> None:
    page = """15 May 2027

9:40 – 1st Dance in the gym (Dance Hall)
9:50 – 2nd Dance in the gym (Dance Hall)
10:00 – 10:30 – Costumes (Students and their parents only)
"""

    assert outline(page) == [
        "2027-05-15 09:40-09:50 1st Dance in the gym [Dance Hall]",
        "2027-05-15 09:50-10:00 2nd Dance in the gym [Dance Hall]",
        "2027-05-15 10:00-10:30 Costumes (Students and their parents only)",
    ]


def test_a_date_and_its_weekday_in_two_lines_are_one_day() -> None:
    page = """Festival 2027

14 Maio
Sexta-Feira
21h Ropes
22h-23h Sails
Sábado
15 Maio
10:30-11:00 Nets
17 Maio
Segunda Feira
10:30-11:00 Knots
"""

    assert outline(page) == [
        "2027-05-14 21:00-22:00 Ropes",
        "2027-05-14 22:00-23:00 Sails",
        "2027-05-15 10:30-11:00 Nets",
        "2027-05-17 10:30-11:00 Knots",
    ]


def test_commas_stand_in_times_behind_ore_and_posts_behind_those_who_are_honoured() -> None:
    page = """15 maggio 2027

Ore 9,30-10,15 Saluti
Prof. Ada Sample Rettore Università di Prova
Dott. Ben Muster Presidente Barche
Modera: On. Cleo Prova
Focus: le barche
Ore 10,30 Ripresa dei lavori
Introduzione di Dan Sample
"""

    assert outline(page) == [
        "2027-05-15 09:30-10:15 Saluti",
        "  speaker: Prof. Ada Sample | Rettore Università di Prova",
        "  speaker: Dott. Ben Muster | Presidente Barche",
        "  moderator: On. Cleo Prova",
        "2027-05-15 10:30 Ripresa dei lavori",
        "  speaker: Dan Sample",
    ]


def test_an_evening_at_the_end_begins_no_day_and_the_hours_of_all_are_no_session() -> None:
    page = """Our day runs from 8:00am to 8:30pm:
8:00 Breakfast
9:15 Boats
12:00 Lunch
1:00 Ropes
4:00 Nets
6:00 Sails
8:00 Songs
"""

    assert [line.split(" ", 1)[1] for line in outline(page)] == [
        "08:00-09:15 Breakfast",
        "09:15-12:00 Boats",
        "12:00-13:00 Lunch",
        "13:00-16:00 Ropes",
        "16:00-18:00 Nets",
        "18:00-20:00 Sails",
        "20:00-20:30 Songs",
    ]


def test_who_is_listed_below_the_last_session_is_not_of_it_nor_are_closing_words() -> None:
    page = """15 May 2027
9:00-10:00 Invited talk (Sample)
10:00-11:00 Short talk (Muster)
11:00-12:00 Invited talk (Tester)
12:00-13:00 Harbour contest
"""
    names = "\nAda Sample\nBen Muster\nCleo Tester\n"
    words = (
        "\nWe thank all who have made these days what they are, and you will hear of us again.\n"
    )
    sessions = [
        "2027-05-15 09:00-10:00 Invited talk (Sample)",
        "2027-05-15 10:00-11:00 Short talk (Muster)",
        "2027-05-15 11:00-12:00 Invited talk (Tester)",
        "2027-05-15 12:00-13:00 Harbour contest",
    ]

    assert [outline(page + below) for below in (names, words)] == [sessions, sessions]


def test_weekdays_with_a_part_of_the_day_or_a_number_are_headings() -> None:
    page = """Retreat in May 2027

Friday Evening
7:00 PM Welcome
8:00 PM Songs
Saturday
8:00 AM Breakfast
9:00 AM Boats
Saturday afternoon
2:00 PM Ropes
Sunday Morning
8:00 AM Breakfast
9:00 AM Goodbyes
"""
    numbered = page.replace("Friday Evening", "Friday 14").replace("Sunday Morning", "Sunday (16)")
    german = page.replace("Friday Evening", "Freitagabend").replace(
        "Sunday Morning", "Sonntag, 16."
    )
    sessions = [
        "1 19:00-20:00 Welcome",
        "1 20:00 Songs",
        "2 08:00-09:00 Breakfast",
        "2 09:00 Boats",
        "2 14:00 Ropes",
        "3 08:00-09:00 Breakfast",
        "3 09:00 Goodbyes",
    ]

    assert outline(page) == outline(numbered) == outline(german) == sessions


def test_dots_before_times_and_commas_before_hours_belong_to_no_title() -> None:
    page = """15 mayo 2027

Demos . . . . . . . . .16:00 – 17:00
Lunch . . . . . . . . .17:00 – 18:00

9,00-9,30 h Nudos
10,30 horas Barcos
"""

    assert outline(page) == [
        "2027-05-15 09:00-09:30 Nudos",
        "2027-05-15 10:30 Barcos",
        "2027-05-15 16:00-17:00 Demos",
        "2027-05-15 17:00-18:00 Lunch",
    ]


def test_a_lunch_from_11_pm_begins_before_noon_and_a_break_is_no_rest_of_a_title() -> None:
    page = """15 May 2027

9:00 AM - 11:30 AM (approx.*) - Boats and what they are made of, with more that is told of them
AM - Morning Break
11:45 PM - 1:15 PM Lunch
"""

    assert outline(page)[0].endswith("told of them")
    assert outline(page)[-1] == "2027-05-15 11:45-13:15 Lunch"


def test_the_last_of_several_people_may_stand_behind_a_semicolon_and_a_word() -> None:
    page = """15 May 2027
15:00. Opening remarks: Ada Sample, director of the Institute of Ropes; and Ben Tester, president \
of the Sails Commission.
15:20. Round table: “Knots: How” Participants: Cleo Probe; and Dan Muster, baker at Oven Ltd
"""

    assert outline(page) == [
        "2027-05-15 15:00-15:20 Opening remarks",
        "  speaker: Ada Sample | director | Institute of Ropes",
        "  speaker: Ben Tester | president | Sails Commission",
        "2027-05-15 15:20 Round table: “Knots: How”",
        "  speaker: Cleo Probe",
        "  speaker: Dan Muster | baker | Oven Ltd",
    ]


def test_people_may_be_counted_below_what_they_speak_at() -> None:
    page = """15 May 2027
9:00-10:00 Talks:
1. Ada Sample, director of Oven Ltd
10:00-11:00 Talks:
2. Ben Tester, professor at Sample University
"""

    assert outline(page) == [
        "2027-05-15 09:00-10:00 Talks",
        "  speaker: Ada Sample | director | Oven Ltd",
        "2027-05-15 10:00-11:00 Talks",
        "  speaker: Ben Tester | professor | Sample University",
    ]


def test_squares_and_parish_halls_are_places() -> None:
    page = """Sabato 15 maggio 2027, Piazza del Porto
9:00-10:00 Reti
16. Mai 2027, Pfarrheim Probstadt
9:00-10:00 Netze
"""

    assert outline(page) == [
        "2027-05-15 09:00-10:00 Reti [Piazza del Porto]",
        "2027-05-16 09:00-10:00 Netze [Pfarrheim Probstadt]",
    ]


def test_what_is_said_of_the_programme_is_no_part_of_it() -> None:
    page = """15. Mai 2027
9:00-10:00 Vorträge
10:00-11:00 Abschlussdiskussion, Raum A1
Änderungen im Programmablauf vorbehalten.
16 May 2027
9:00-10:00 Invited talk II: Ada Sample
10:00-11:00 Guided tour
The detailed programme can be found here.
"""

    assert outline(page) == [
        "2027-05-15 09:00-10:00 Vorträge",
        "2027-05-15 10:00-11:00 Abschlussdiskussion [Raum A1]",
        "2027-05-16 09:00-10:00 Invited talk II",
        "  speaker: Ada Sample",
        "2027-05-16 10:00-11:00 Guided tour",
    ]


def test_degrees_before_brackets_articles_before_rooms_and_times_that_go_on() -> None:
    assert outline("15 May 2027\n10.30am and onwards – Campfire stories\n") == [
        "2027-05-15 10:30 Campfire stories"
    ]
    assert [str(one) for one in people_in("Ada Sample, PhD (Baker, Oven Ltd)").people[0][:2]] == [
        "Ada Sample, PhD",
        "Post(role='Baker', organization='Oven Ltd')",
    ]
    assert led_by("at the Church Barn") == len("at the ")
