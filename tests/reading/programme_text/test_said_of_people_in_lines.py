"""What is said of people before a colon, in lists, in brackets, and behind their names."""

from outlined import outline


def test_a_label_that_nobody_knows_may_be_the_body_of_who_follows() -> None:
    text = """\
Made Meeting
Feb 24, 2031

9:00 Boats in Schools
Sample Unified Boat Team: Ada Muster, Ben Test, Cy Probe
10:00 Ropes
Visiting professor: Dee Sample (Oven Ltd)
11:00 Close
"""

    assert outline(text) == [
        "2031-02-24 09:00-10:00 Boats in Schools",
        "  speaker: Ada Muster |  | Sample Unified Boat Team",
        "  speaker: Ben Test |  | Sample Unified Boat Team",
        "  speaker: Cy Probe |  | Sample Unified Boat Team",
        "2031-02-24 10:00-11:00 Ropes",
        "  speaker: Dee Sample | Visiting professor | Oven Ltd",
        "2031-02-24 11:00 Close",
    ]


def test_trades_before_names_in_a_list_are_those_of_each() -> None:
    text = """\
Made Meeting
Feb 24, 2031

9:00 PANEL - Whose wreck? With Atty. Jo Sample, State Archaeologist Al Probe, and diver Kim Test
10:00 Sails with novelist Anna Sample & biographer Lucy Muster
11:00 Close
"""

    assert outline(text) == [
        "2031-02-24 09:00-10:00 PANEL - Whose wreck?",
        "  speaker: Atty. Jo Sample",
        "  speaker: State Archaeologist Al Probe",
        "  speaker: Kim Test | diver",
        "2031-02-24 10:00-11:00 Sails with novelist Anna Sample & biographer Lucy Muster",
        "  speaker: Anna Sample | novelist",
        "  speaker: Lucy Muster | biographer",
        "2031-02-24 11:00 Close",
    ]


def test_what_a_class_costs_is_part_of_its_title() -> None:
    text = """\
Made Meeting
Friday, February 28, 2031

9:00 a.m.–12:00 p.m.
Master Class with Kenneth Sample (separate registration, $150)
1:00 p.m.–2:00 p.m.
Lunch
"""

    assert outline(text) == [
        "2031-02-28 09:00-12:00 Master Class with Kenneth Sample (separate registration, $150)",
        "  speaker: Kenneth Sample",
        "2031-02-28 13:00-14:00 Lunch",
    ]


def test_who_chairs_the_conference_chairs_no_session() -> None:
    text = """\
Made Meeting
Feb 24, 2031

9:00–9:15 Welcome and Introductions
Celeste Sample, Conference Chair
Judge Randall K. Muster (Ret.), Oven Ltd
9:15–10:00 Boats
Ada Test, Session Chair
"""

    assert outline(text) == [
        "2031-02-24 09:00-09:15 Welcome and Introductions",
        "  speaker: Celeste Sample | Conference Chair",
        "  speaker: Judge Randall K. Muster (Ret.) |  | Oven Ltd",
        "2031-02-24 09:15-10:00 Boats",
        "  chair: Ada Test",
    ]


def test_an_office_of_something_is_a_body_and_pe_belongs_to_a_name() -> None:
    text = """\
Made Meeting
Feb 24, 2031

9:00–9:15 Boats and the fire code
Ada Sample, P.E., President
Ben Muster, P.E., Sample County
Cy Test, DC Office of People's Counsel
Dee Probe, Director, Division of Water
"""

    assert outline(text) == [
        "2031-02-24 09:00-09:15 Boats and the fire code",
        "  speaker: Ada Sample, P.E. | President",
        "  speaker: Ben Muster, P.E. |  | Sample County",
        "  speaker: Cy Test |  | DC Office of People's Counsel",
        "  speaker: Dee Probe | Director | Division of Water",
    ]


def test_hours_between_two_of_the_afternoon_are_of_the_afternoon() -> None:
    text = """\
Draft run of show – Made Gala (Nov 14)

Here's where we are for November 14, 2031. Please flag errors by Friday.

4:00 PM – Made Forum, Alder Room
   4:00 – Welcome, Brigid Sample (CEO)
   4:10 – Fireside: Ada Muster x Martin Test
6:00 PM – Reception, Atrium
7:00 PM – Dinner is served, Grand Hall
   7:15 – Toast, Board Chair Anna Probe
   8:00 – Live auction
9:00 PM – Dancing
"""

    assert outline(text) == [
        "2031-11-14 16:00-16:10 Welcome [Alder Room] {Made Forum}",
        "  speaker: Brigid Sample | CEO",
        "2031-11-14 16:10-18:00 Fireside: Ada Muster x Martin Test [Alder Room] {Made Forum}",
        "  speaker: Ada Muster",
        "  speaker: Martin Test",
        "2031-11-14 18:00-19:00 Reception [Atrium]",
        "2031-11-14 19:00-19:15 Dinner is served [Grand Hall]",
        "2031-11-14 19:15-20:00 Toast",
        "  speaker: Anna Probe | Board Chair",
        "2031-11-14 20:00-21:00 Live auction",
        "2031-11-14 21:00 Dancing",
    ]


def test_who_chairs_stands_in_brackets_behind_one_person() -> None:
    text = """\
Made Meeting
Feb 24, 2031

9:00 The Festival Lecture
Professor Ada Sample (chair: Rev. Ben Muster)
10:00 Close
"""

    assert outline(text) == [
        "2031-02-24 09:00-10:00 The Festival Lecture",
        "  speaker: Professor Ada Sample",
        "  chair: Rev. Ben Muster",
        "2031-02-24 10:00 Close",
    ]


def test_a_table_does_not_begin_below_its_time() -> None:
    text = """\
Made Bee School
Saturday, March 8, 2031

9:10 - 10:00    KEYNOTE: What the Boats Say — Dr. Ada Sample
10:10 - 11:00   Breakout 1
    Beginner:      Equipment and Your First Boat (Ron Muster)         Room D116
    Intermediate:  Splits Made Simple (Tina Test)                     Room D118
    Advanced:      Sail Rearing, Part 1 (Eugene Probe)                Room D244
11:10 - Noon    Breakout 2
    Beginner:      The First Year Calendar (Ron Muster)               Room D116
    Intermediate:  Rust: Monitor, Decide, Treat (Katie Trial)         Room D118
    Advanced:      Sail Rearing, Part 2 (Eugene Probe)                Room D244
Noon - 1:00     Box lunch
"""

    assert outline(text) == [
        "2031-03-08 09:10-10:00 KEYNOTE: What the Boats Say",
        "  speaker: Dr. Ada Sample",
        "2031-03-08 10:10-11:00 Breakout 1",
        "2031-03-08 10:10-11:00 Equipment and Your First Boat [Room D116]",
        "  speaker: Ron Muster",
        "2031-03-08 10:10-11:00 Splits Made Simple [Room D118]",
        "  speaker: Tina Test",
        "2031-03-08 10:10-11:00 Sail Rearing, Part 1 [Room D244]",
        "  speaker: Eugene Probe",
        "2031-03-08 11:10-12:00 Breakout 2",
        "2031-03-08 11:10-12:00 The First Year Calendar [Room D116]",
        "  speaker: Ron Muster",
        "2031-03-08 11:10-12:00 Rust: Monitor, Decide, Treat [Room D118]",
        "  speaker: Katie Trial",
        "2031-03-08 11:10-12:00 Sail Rearing, Part 2 [Room D244]",
        "  speaker: Eugene Probe",
        "2031-03-08 12:00-13:00 Box lunch",
    ]
