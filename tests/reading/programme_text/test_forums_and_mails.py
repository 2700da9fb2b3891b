"""Forums, agendas and mails: hours in two zones, rooms and people in brackets, rooms of all."""

from outlined import outline


def test_hours_elsewhere_may_stand_in_brackets_behind_those_of_a_panel() -> None:
    text = """Boat Forum
All times Eastern (ET); CET in parentheses

TUESDAY, NOVEMBER 18, 2031

9:00–9:15 AM (3:00–3:15 PM)
Opening Remarks
Amb. Ada Sample (ret.), President, Sample Council

9:15–10:30 AM (3:15–4:30 PM)
Panel 1: Ropes Without Borders
Moderator: Ben Muster, Sample Institute
Panelists:
• Dr. Cleo Trial, Oven Ltd
• Dan Tester, Mill Inc

10:30–10:45 AM Break
10:45 AM (4:45 PM) Closing Remarks
"""

    assert outline(text) == [
        "2031-11-18 09:00-09:15 Opening Remarks",
        "  speaker: Amb. Ada Sample (ret.) | President | Sample Council",
        "2031-11-18 09:15-10:30 Ropes Without Borders",
        "  moderator: Ben Muster |  | Sample Institute",
        "  speaker: Dr. Cleo Trial |  | Oven Ltd",
        "  speaker: Dan Tester |  | Mill Inc",
        "2031-11-18 10:30-10:45 Break",
        "2031-11-18 10:45 Closing Remarks",
    ]


def test_hours_of_a_day_above_its_programme_are_no_session_though_people_come_before() -> None:
    text = """Fachtag „Seile“
Mittwoch, 22. Oktober 2031, 9.00 bis 16.00 Uhr
Kulturzentrum Alte Weberei, Große Straße 12, Musterstadt

Ablauf

ab 8.30 Uhr    Ankommen und Stehkaffee
9.00 Uhr       Begrüßung: Landrätin Ada Muster
9.30 Uhr       Knoten und Netze
12.30 Uhr      Mittag
13.30 Uhr      Boote
15.45 Uhr      Ausblick
16.00 Uhr      Ende
"""

    assert outline(text) == [
        "2031-10-22 08:30-09:00 Ankommen und Stehkaffee",
        "2031-10-22 09:00-09:30 Begrüßung",
        "  speaker: Ada Muster | Landrätin",
        "2031-10-22 09:30-12:30 Knoten und Netze",
        "2031-10-22 12:30-13:30 Mittag",
        "2031-10-22 13:30-15:45 Boote",
        "2031-10-22 15:45-16:00 Ausblick",
        "2031-10-22 16:00 Ende",
    ]


def test_what_a_keynote_is_called_stands_behind_who_gives_it_in_the_line_below() -> None:
    text = """Rope Day, 5 June 2031

9:45 – 10:30 Keynote
Ada Sample (Oven Ltd), “What ropes do to boats”
11:20 Keynote address
Ben Muster, University of Sampleton: “A harbour of sound”
12:00 Opening lecture
Cleo Trial: A harbour in time
12:30 End
"""

    assert outline(text) == [
        "2031-06-05 09:45-10:30 What ropes do to boats",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2031-06-05 11:20-12:00 A harbour of sound",
        "  speaker: Ben Muster |  | University of Sampleton",
        "2031-06-05 12:00-12:30 A harbour in time",
        "  speaker: Cleo Trial",
        "2031-06-05 12:30 End",
    ]


def test_a_cell_that_is_too_long_pushes_the_others_of_a_row_to_the_right() -> None:
    text = """Board meeting, 12 June 2031

Time        Item                                   Speaker           Mins
8:45        Welcome and aims                       Ada Sample        15
9:00        Where we are: boats and ropes          Ben Muster        40
9:40        Where the harbour is going             guest: Dr Cleo Trial   50
10:30       Options A, B and C                     Ada Sample / Ben Muster  65
11:35       Report                                 Ada Sample        25
12:00       Close
"""

    assert outline(text) == [
        "2031-06-12 08:45-09:00 Welcome and aims",
        "  speaker: Ada Sample",
        "2031-06-12 09:00-09:40 Where we are: boats and ropes",
        "  speaker: Ben Muster",
        "2031-06-12 09:40-10:30 Where the harbour is going",
        "  speaker: Dr Cleo Trial",
        "2031-06-12 10:30-11:35 Options A, B and C",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2031-06-12 11:35-12:00 Report",
        "  speaker: Ada Sample",
        "2031-06-12 12:00 Close",
    ]


def test_rooms_stand_in_brackets_before_and_behind_whoever_leads() -> None:
    text = """Rope weekend, Saturday 14 March 2031

9.30am - Law of the sea (Main Hall) with Ada Sample
11am - Coffee
11.15am - Quiz (Bar) with Ben Muster
12.45pm - Lunch
3pm - Case studies (Ada Sample, Library)
3.30pm - Good news (Ben Muster / Library)
4pm - End
"""

    assert outline(text) == [
        "2031-03-14 09:30-11:00 Law of the sea [Main Hall]",
        "  speaker: Ada Sample",
        "2031-03-14 11:00-11:15 Coffee",
        "2031-03-14 11:15-12:45 Quiz [Bar]",
        "  speaker: Ben Muster",
        "2031-03-14 12:45-15:00 Lunch",
        "2031-03-14 15:00-15:30 Case studies [Library]",
        "  speaker: Ada Sample",
        "2031-03-14 15:30-16:00 Good news [Library]",
        "  speaker: Ben Muster",
        "2031-03-14 16:00 End",
    ]


def test_the_room_of_all_may_stand_behind_a_label_in_a_note_on_zones() -> None:
    text = """Rope Day
24 September 2031
All times are CEST. Room: P2

09:00  Opening
09:10  What a rope cannot tell
       Ada Sample (Oven Ltd)
10:30  Barbecue
12:30  Close
"""

    assert outline(text) == [
        "2031-09-24 09:00-09:10 Opening [P2]",
        "2031-09-24 09:10-10:30 What a rope cannot tell [P2]",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2031-09-24 10:30-12:30 Barbecue",
        "2031-09-24 12:30 Close [P2]",
    ]


def test_the_room_above_is_that_of_all_but_the_few_that_are_elsewhere() -> None:
    text = """Colloque des cordages
Salle des Actes (bât. E15)

Jeudi 5 juin 2031

9h30 : Ouverture
10h : Ada Exemple (Paris 8), « Les voiles »
11h : Ben Témoin (Paris 8), « Les nœuds »
12h : Déjeuner (restaurant Modèle)
14h : Cléo Modèle (Paris 8), « Les ports »
15h : Dan Exemple (Paris 8), « Les phares »
16h : Atelier (studio, sous-sol)
17h : Fin
"""

    assert outline(text) == [
        "2031-06-05 09:30-10:00 Ouverture [Salle des Actes]",
        "2031-06-05 10:00-11:00 Les voiles [Salle des Actes]",
        "  speaker: Ada Exemple |  | Paris 8",
        "2031-06-05 11:00-12:00 Les nœuds [Salle des Actes]",
        "  speaker: Ben Témoin |  | Paris 8",
        "2031-06-05 12:00-14:00 Déjeuner [restaurant Modèle]",
        "2031-06-05 14:00-15:00 Les ports [Salle des Actes]",
        "  speaker: Cléo Modèle |  | Paris 8",
        "2031-06-05 15:00-16:00 Les phares [Salle des Actes]",
        "  speaker: Dan Exemple |  | Paris 8",
        "2031-06-05 16:00-17:00 Atelier [studio, sous-sol]",
        "2031-06-05 17:00 Fin [Salle des Actes]",
    ]


def test_a_full_stop_stands_between_titles_of_any_length_and_people() -> None:
    text = """Rope Day, 5 June 2031
9:30 Welcome and opening. Ada Sample.
9:45 What the harbour does to the ear. Ben Muster.
10:30 Coffee.
11:00 A tape recorder. Cleo Trial.
11:45 Conclusions and close. Ada Sample.
"""

    assert outline(text) == [
        "2031-06-05 09:30-09:45 Welcome and opening",
        "  speaker: Ada Sample",
        "2031-06-05 09:45-10:30 What the harbour does to the ear",
        "  speaker: Ben Muster",
        "2031-06-05 10:30-11:00 Coffee",
        "2031-06-05 11:00-11:45 A tape recorder",
        "  speaker: Cleo Trial",
        "2031-06-05 11:45 Conclusions and close",
        "  speaker: Ada Sample",
    ]


def test_sessions_side_by_side_are_counted_below_a_title_with_an_aside() -> None:
    text = """Boat Conference
Tuesday 30 September 2031

09.45 – 09.55   Welcome
                Cllr Ada Sample, Sampleton Council
11.30 – 12.45   Breakout sessions (delegates choose one)
                A. Ropes for all (Main Hall) – Ben Muster, Rope Network
                B. Nets on a budget (Gallery) – Cleo Trial, Boat Works
12.45 – 13.40   Lunch
13.40 – 14.40   Panel debate: "This house would build boats"
                For: Ben Muster
                Against: Cleo Trial
                In the chair: Cllr Ada Sample
14.40 – 15.00   Closing thoughts, Ben Muster
15.00           Conference ends
"""

    assert outline(text) == [
        "2031-09-30 09:45-09:55 Welcome",
        "  speaker: Cllr Ada Sample |  | Sampleton Council",
        "2031-09-30 11:30-12:45 Breakout sessions (delegates choose one)",
        "2031-09-30 11:30-12:45 Ropes for all [Main Hall]",
        "  speaker: Ben Muster |  | Rope Network",
        "2031-09-30 11:30-12:45 Nets on a budget [Gallery]",
        "  speaker: Cleo Trial |  | Boat Works",
        "2031-09-30 12:45-13:40 Lunch",
        "2031-09-30 13:40-14:40 This house would build boats",
        "  speaker: Ben Muster",
        "  speaker: Cleo Trial",
        "  chair: Cllr Ada Sample",
        "2031-09-30 14:40-15:00 Closing thoughts",
        "  speaker: Ben Muster",
        "2031-09-30 15:00 Conference ends",
    ]


def test_given_names_stand_in_brackets_behind_a_place() -> None:
    text = """Agenda for the call on 12 February 2031

14:00 Intros & minutes (Becca)
14:10 Update - Porto (Inês)
14:25 Update - Leeds (Becca, Adeel)
14:40 AOB
"""

    assert outline(text) == [
        "2031-02-12 14:00-14:10 Intros & minutes",
        "  speaker: Becca",
        "2031-02-12 14:10-14:25 Update - Porto",
        "  speaker: Inês",
        "2031-02-12 14:25-14:40 Update - Leeds",
        "  speaker: Becca",
        "  speaker: Adeel",
        "2031-02-12 14:40 AOB",
    ]


def test_lines_of_a_series_begin_with_dates_however_long_and_guests_have_titles() -> None:
    text = """Reading Group, Spring 2031
Mondays 3:30–5:00pm, Dwinelle 211 (and on Zoom)

Jan 27   Introductions, planning
Feb 3    Seeing Like a Boat (lead: Noor)
Feb 10   Guest: Prof. Ada Sample (Sample Institute), "Counting the Uncounted Ropes"
Feb 17   NO MEETING (Presidents' Day)
Mar 3    Guest: Dr. Ben Muster (Data Commons) – "Maps that argue"
"""

    assert outline(text) == [
        "2031-01-27 15:30-17:00 Introductions, planning",
        "2031-02-03 15:30-17:00 Seeing Like a Boat",
        "  chair: Noor",
        "2031-02-10 15:30-17:00 Counting the Uncounted Ropes",
        "  speaker: Prof. Ada Sample |  | Sample Institute",
        "2031-03-03 15:30-17:00 Maps that argue",
        "  speaker: Dr. Ben Muster |  | Data Commons",
    ]


def test_titles_of_a_series_stand_above_dates_whose_time_a_sentence_says() -> None:
    text = """BOAT CAFE
Webinar series, May 2031. All sessions 12:00-13:30 EDT / 18:00-19:30 CEST. Free to attend.

Session 1: Ropes
Thursday 8 May
Speakers: Dr. Ada Sample (Boat Works), Prof. Ben Muster (Oven Ltd)
Moderator: Cleo Trial (Mill Inc)

Session 2: Nets
Thursday 15 May
Speakers: Dan Tester (Groundwork)
Moderator: Dr. Ada Sample

Session 3: Roundtable with all speakers
Thursday 29 May
Moderator: Prof. Ben Muster
"""

    assert outline(text) == [
        "2031-05-08 12:00-13:30 Ropes",
        "  speaker: Dr. Ada Sample |  | Boat Works",
        "  speaker: Prof. Ben Muster |  | Oven Ltd",
        "  moderator: Cleo Trial |  | Mill Inc",
        "2031-05-15 12:00-13:30 Nets",
        "  speaker: Dan Tester |  | Groundwork",
        "  moderator: Dr. Ada Sample",
        "2031-05-29 12:00-13:30 Roundtable with all speakers",
        "  moderator: Prof. Ben Muster",
    ]
