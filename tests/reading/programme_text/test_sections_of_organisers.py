"""Headings over sessions as organisers type them: codes, who chairs a part of a day, agendas."""

import pytest
from outlined import outline, outline_of, programme, sessions

_COLLOQUIUM = """Thursday, October 9, 2031

9:15 a.m.    Panel I: Rethinking the Boat
             Chair: Ada Sample, Department of Ropes

             "Bells of the Lower City"
             Ben Muster, Sample University

             "Paper Trails of the Company"
             Cleo Exemple, CNRS

12:45 p.m.   Lunch
"""


def test_titles_in_quotes_are_of_who_stands_below_and_not_of_the_chair() -> None:
    page = programme(_COLLOQUIUM)

    assert outline(_COLLOQUIUM) == [
        "2031-10-09 09:15-12:45 Rethinking the Boat",
        "  chair: Ada Sample |  | Department of Ropes",
        "  speaker: Ben Muster |  | Sample University",
        "  speaker: Cleo Exemple |  | CNRS",
        "2031-10-09 12:45 Lunch",
    ]
    assert str(sessions(page)[0]["abstract"]) == (
        '"Bells of the Lower City"\n\nBen Muster, Sample University\n\n'
        '"Paper Trails of the Company"\n\nCleo Exemple, CNRS'
    )


_CODED = """Tuesday 9 September 2031

13:00-13:15   Opening
14:00-15:00   Parallel session 1

  {one} Boats in dense towns (Room Oar)
     Chair: Ada Sample
     14:00 Green sails – Ben Muster (Sample Institute)
     14:30 Discussion

  {two} Drinking boats (Room Net)
     Chair: Cleo Exemple
     14:00 Old ropes – Dan Exempel (Sample Works)
     14:30 Discussion

15:00-16:00   Coffee
"""


@pytest.mark.parametrize(
    ("one", "two"), [("1A", "1B"), ("S1", "S2"), ("2.1", "2.2"), ("A1:", "A2:")]
)
def test_codes_head_the_talks_below_them(one: str, two: str) -> None:
    first, second = f"{one} Boats in dense towns", f"{two} Drinking boats"

    assert outline(_CODED.format(one=one, two=two)) == [
        "2031-09-09 13:00-13:15 Opening",
        f"2031-09-09 14:00-14:30 Green sails [Room Oar] {{{first}}}",
        "  speaker: Ben Muster |  | Sample Institute",
        "  chair: Ada Sample",
        f"2031-09-09 14:00-14:30 Old ropes [Room Net] {{{second}}}",
        "  speaker: Dan Exempel |  | Sample Works",
        "  chair: Cleo Exemple",
        f"2031-09-09 14:30-15:00 Discussion [Room Oar] {{{first}}}",
        "  chair: Ada Sample",
        f"2031-09-09 14:30-15:00 Discussion [Room Net] {{{second}}}",
        "  chair: Cleo Exemple",
        "2031-09-09 15:00-16:00 Coffee",
    ]


_PARTS = """Friday 14 November 2031

09:00 Coffee

{head}
09:30 Ben Muster: Cranes of the harbour
10:10 Break
10:30 Dan Exempel: Pilots and tugs
12:30 Lunch
14:00 Wrap-up
"""


@pytest.mark.parametrize(
    ("head", "track"),
    [
        ("Morning session, chair Ada Sample", "Morning session"),
        ("Morning session – chaired by Ada Sample", "Morning session"),
        ("Matinée : présidence Ada Sample", "Matinée"),
        ("Matinée – présidence : Ada Sample", "Matinée"),
    ],
)
def test_who_chairs_a_part_of_a_day_chairs_what_is_on_until_the_meal(head: str, track: str) -> None:
    assert outline(_PARTS.format(head=head)) == [
        "2031-11-14 09:00-09:30 Coffee",
        f"2031-11-14 09:30-10:10 Cranes of the harbour {{{track}}}",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        "2031-11-14 10:10-10:30 Break",
        f"2031-11-14 10:30-12:30 Pilots and tugs {{{track}}}",
        "  speaker: Dan Exempel",
        "  chair: Ada Sample",
        "2031-11-14 12:30-14:00 Lunch",
        "2031-11-14 14:00 Wrap-up",
    ]


_MEETING = """Friends of the Boathouse
{called}
Saturday 15 November 2031 at 10.30am
Reading Room

AGENDA

1. Apologies for absence
2. Minutes of the last meeting
3. Election of officers

11.30am Coffee
12.00   Talk: "The lost village" by Ada Sample
"""


@pytest.mark.parametrize(
    ("called", "title"),
    [
        ("Annual General Meeting", "Annual General Meeting"),
        ("for all who like them", "Friends of the Boathouse"),
    ],
)
def test_an_agenda_is_the_meeting_with_what_it_is_about(called: str, title: str) -> None:
    first = sessions(programme(_MEETING.format(called=called)))[0]

    assert (str(first["title"]), str(first["time"]), str(first["room"])) == (
        title,
        "10:30-11:30",
        "Reading Room",
    )
    assert str(first["abstract"]) == (
        "1. Apologies for absence\n\n2. Minutes of the last meeting\n\n3. Election of officers"
    )


_CONCERTS = """Thursday 6 March 2031

19:30  Opening concert: Trio Lumen (Brahms, Ravel)
       St Paul's Church

20:30  Sample Quartet: Haydn, Shostakovich
       Chapter House

21:30  Talk: Writing for strings, with Helena Sample
       Library
"""


def test_composers_are_nobody_who_speaks_and_no_room() -> None:
    assert outline(_CONCERTS) == [
        "2031-03-06 19:30-20:30 Opening concert: Trio Lumen (Brahms, Ravel) [St Paul's Church]",
        "2031-03-06 20:30-21:30 Sample Quartet: Haydn, Shostakovich [Chapter House]",
        "2031-03-06 21:30 Talk: Writing for strings [Library]",
        "  speaker: Helena Sample",
    ]


_VORTRAEGE = """Montag, 6. Oktober 2031

11.00 – 12.30 Uhr    Vorträge, Moderation: Anna Muster
                     – Offene Register (Jonas Muster, Statistisches Landesamt)
                     – Karten aus Kirchenbüchern (Miriam Muster, Uni Jena)
                     – Wetter von gestern (Paul Muster, DWD)
12.30 – 13.30 Uhr    Mittagspause
"""


def test_a_body_behind_somebody_in_brackets_is_nobody_else() -> None:
    assert outline(_VORTRAEGE) == [
        "2031-10-06 11:00-12:30 Vorträge",
        "  moderator: Anna Muster",
        "  speaker: Jonas Muster |  | Statistisches Landesamt",
        "  speaker: Miriam Muster |  | Uni Jena",
        "  speaker: Paul Muster |  | DWD",
        "2031-10-06 12:30-13:30 Mittagspause",
    ]


_CALL = """Steering group call
Wed 12 Feb 2031, 10:00-11:00

10:00 Welcome
10:05 Actions from last call
10:20 WP2: pilot sites – Jan Muster
10:30 WP3: data platform – Katri Sample
10:40 Budget
10:50 Next call
"""


def test_given_names_of_many_countries_tell_who_stands_behind_a_dash() -> None:
    assert outline(_CALL)[2:6] == [
        "2031-02-12 10:20-10:30 WP2: pilot sites",
        "  speaker: Jan Muster",
        "2031-02-12 10:30-10:40 WP3: data platform",
        "  speaker: Katri Sample",
    ]


_STAGES = """FESTIVAL OF BOATS – FRIDAY 17 OCTOBER 2031

MAIN STAGE
10.00-10.45  How to read a river (Tessa Muster)
13.00-14.00  Lunchtime concert: The Sample Trio

LIBRARY
10.30-11.30  Ropes for people who hate ropes (Ben Muster)

SCIENCE TENT
10.00-16.00  Drop-in: make your own compass
11.00-11.45  Moths!
"""


def test_stages_of_one_day_have_all_that_is_below_them() -> None:
    assert outline(_STAGES) == [
        "2031-10-17 10:00-10:45 How to read a river [MAIN STAGE]",
        "  speaker: Tessa Muster",
        "2031-10-17 10:00-16:00 Drop-in: make your own compass [SCIENCE TENT]",
        "2031-10-17 10:30-11:30 Ropes for people who hate ropes [LIBRARY]",
        "  speaker: Ben Muster",
        "2031-10-17 11:00-11:45 Moths! [SCIENCE TENT]",
        "2031-10-17 13:00-14:00 Lunchtime concert: The Sample Trio [MAIN STAGE]",
    ]


_SEMINAR = """DAY 1 – Monday, 20 October 2031 – Arrival and opening

14.00     Registration
16.00     Guided tour

DAY 2 – Tuesday, 21 October 2031 – Library buildings

11.00     Case studies (15 min each, moderated by Tomasz Muster)
          1) A mobile library in the Tatra – Zofia Sample
          2) The station library of Haarlem – Bram de Sample
          3) Libraries in a fire station – Aino Sample
12.30     Lunch
"""


def test_what_one_day_of_several_is_called_is_no_room_and_brackets_are_whole() -> None:
    read = programme(_SEMINAR)

    assert outline(_SEMINAR) == [
        "2031-10-20 14:00-16:00 Registration",
        "2031-10-20 16:00 Guided tour",
        "2031-10-21 11:00-12:30 Case studies",
        "  moderator: Tomasz Muster",
        "  speaker: Zofia Sample",
        "  speaker: Bram de Sample",
        "  speaker: Aino Sample",
        "2031-10-21 12:30 Lunch",
    ]
    assert str(sessions(read)[2]["abstract"]) == (
        "15 min each\n\n1) A mobile library in the Tatra – Zofia Sample\n\n"
        "2) The station library of Haarlem – Bram de Sample\n\n"
        "3) Libraries in a fire station – Aino Sample"
    )


_TEAM = """Monday 8 September 2031

09:00 Platform roadmap (Arjun, Sofia)
10:30 Incident review: what did we learn? (Marcus)
11:00 Oars (varnished)
12:00 Tests (Jan & Elena)
13:00 Lunch
"""


def test_given_names_alone_in_brackets_are_people() -> None:
    assert outline(_TEAM) == [
        "2031-09-08 09:00-10:30 Platform roadmap",
        "  speaker: Arjun",
        "  speaker: Sofia",
        "2031-09-08 10:30-11:00 Incident review: what did we learn?",
        "  speaker: Marcus",
        "2031-09-08 11:00-12:00 Oars (varnished)",
        "2031-09-08 12:00-13:00 Tests",
        "  speaker: Jan",
        "  speaker: Elena",
        "2031-09-08 13:00 Lunch",
    ]


def test_one_given_name_alone_in_brackets_may_be_anything() -> None:
    one = "Monday 8 September 2031\n\n09:00 Parallel ropes (Marcus)\n10:00 Oars\n11:00 Lunch\n"

    assert outline(one)[0] == "2031-09-08 09:00-10:00 Parallel ropes (Marcus)"


_FAIR = """BOOK FAIR

Saturday, March 15, 2031
11 am – Storytime with Nina Sample (Children's Corner)
12 pm – Poetry slam (Courtyard)
1 pm – Drawing class (Children's Corner)
2 pm – Signing: Ellen Sample (Booth 12)
4 pm – Closing raffle (Main Stage)
5 pm – Concert (Main Stage)
"""


def test_brackets_are_rooms_behind_people_where_most_are() -> None:
    assert outline(_FAIR) == [
        "2031-03-15 11:00-12:00 Storytime with Nina Sample [Children's Corner]",
        "  speaker: Nina Sample",
        "2031-03-15 12:00-13:00 Poetry slam [Courtyard]",
        "2031-03-15 13:00-14:00 Drawing class [Children's Corner]",
        "2031-03-15 14:00-16:00 Signing [Booth 12]",
        "  speaker: Ellen Sample",
        "2031-03-15 16:00-17:00 Closing raffle [Main Stage]",
        "2031-03-15 17:00 Concert [Main Stage]",
    ]


_VEREIN = """Samstag, 22. März 2031

09:30   Begrüßung durch den Vorsitzenden Karl-Heinz Muster
10:00   Podium: Ina Muster, Bo Muster und Eva Muster, Moderation Jo Muster
15:30   accueil, café
"""


def test_who_moderates_stands_behind_others_without_a_colon() -> None:
    assert outline(_VEREIN) == [
        "2031-03-22 09:30-10:00 Begrüßung",
        "  speaker: Karl-Heinz Muster | Vorsitzenden",
        "2031-03-22 10:00 Podium: Ina Muster, Bo Muster und Eva Muster",
        "  moderator: Jo Muster",
        "  speaker: Ina Muster",
        "  speaker: Bo Muster",
        "  speaker: Eva Muster",
        "2031-03-22 15:30 accueil, café",
    ]


_EVENING = """Networking Evening
Wednesday, 24 September 2031
5.30 pm to 8.30 pm
The Old Customs House, Harbour Street, Sampleton

17.30  Doors
18.00  Three short stories
19.15  Food
20.20  Raffle
"""


def test_hours_alone_with_the_house_below_them_are_those_of_all() -> None:
    assert outline(_EVENING) == [
        "2031-09-24 17:30-18:00 Doors",
        "2031-09-24 18:00-19:15 Three short stories",
        "2031-09-24 19:15-20:20 Food",
        "2031-09-24 20:20-20:30 Raffle",
    ]


def test_a_numbered_room_may_stand_between_a_title_and_who_speaks() -> None:
    text = "Wednesday 24 September 2031\n\n13.30  Gallring – sal 1 – Olle Muster\n14.30  Lunch\n"

    assert outline(text) == [
        "2031-09-24 13:30-14:30 Gallring [sal 1]",
        "  speaker: Olle Muster",
        "2031-09-24 14:30 Lunch",
    ]


_COMMITTEES = """Boat Conference 2031 – Day programme
Saturday, 18 October 2031

4:30 PM   Committee reports
            Finance - Paul Muster
            Programs - Rosa Exempel
5:30 PM   Tea (pond)
6:00 PM   Bug hunt with Jo Sample (potting shed)
6:30 PM   Songs – Place du port
"""


def test_one_word_may_be_what_somebody_tells_of_and_gardens_have_places() -> None:
    read = programme(_COMMITTEES)

    assert str(read.root.get("title")) == "Boat Conference 2031"
    assert outline_of(read) == [
        "2031-10-18 16:30-17:30 Committee reports",
        "  speaker: Paul Muster",
        "  speaker: Rosa Exempel",
        "2031-10-18 17:30-18:00 Tea [pond]",
        "2031-10-18 18:00-18:30 Bug hunt with Jo Sample [potting shed]",
        "  speaker: Jo Sample",
        "2031-10-18 18:30 Songs [Place du port]",
    ]


def test_a_column_in_quotes_is_the_title_behind_what_kind_it_is() -> None:
    text = '11 June 2031\n\n9:15 AM | Keynote | "Nothing Below" | Mark Sample\n10:15 AM | Lunch\n'

    assert outline(text) == [
        "2031-06-11 09:15-10:15 Nothing Below",
        "  speaker: Mark Sample",
        "2031-06-11 10:15 Lunch",
    ]
