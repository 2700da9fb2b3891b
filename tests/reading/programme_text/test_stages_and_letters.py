"""Who opens and closes, dotted afternoons, ranks, lists of letters, bodies in the last column."""

import pytest
from outlined import outline, programme

from confsched.reading.programme_text.recognisers.titles import type_of


def test_who_opens_or_closes_is_no_part_of_the_title() -> None:
    text = """\
Made Forum
May 5, 2031

9:00 - 9:15 Welcome: Jo Test
9:15 - 10:00 Keynote: Ada Sample
10:00 - 10:15 Closing remarks: Jo Test and Ben Muster
"""

    assert outline(text) == [
        "2031-05-05 09:00-09:15 Welcome",
        "  speaker: Jo Test",
        "2031-05-05 09:15-10:00 Keynote: Ada Sample",
        "  speaker: Ada Sample",
        "2031-05-05 10:00-10:15 Closing remarks",
        "  speaker: Jo Test",
        "  speaker: Ben Muster",
    ]


def test_a_virtue_may_be_a_given_name() -> None:
    text = """\
Made Forum
May 5, 2031

9:00 - 10:00 Boats of old
Panelists: Ben Muster, Moody's; Felicity Sample, Probe County
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Boats of old",
        "  speaker: Ben Muster |  | Moody's",
        "  speaker: Felicity Sample |  | Probe County",
    ]


def test_dotted_times_below_a_day_go_on_from_each_other() -> None:
    text = """\
Made Study Day
Saturday 5 April 2031
1.45   Walk around the walls, led by Jo Test
2.45   "Reading Old Wills: A Guide" – Ada Sample, Probe Archives
3.30   Tea
"""

    assert outline(text) == [
        "2031-04-05 13:45-14:45 Walk around the walls",
        "  speaker: Jo Test",
        "2031-04-05 14:45-15:30 Reading Old Wills: A Guide",
        "  speaker: Ada Sample |  | Probe Archives",
        "2031-04-05 15:30 Tea",
    ]


def test_a_sentence_may_tell_who_is_there() -> None:
    text = """\
Made Forum
May 5, 2031

10:00 - 11:00 Panel: Hiring Bakers. Mod: Jo Test. With Ada Sample, Ben Muster, Cleo Probe
11:00 - 12:00 Panel: Hiring Sailors. With Ada Sample, Ben Muster
"""

    assert outline(text) == [
        "2031-05-05 10:00-11:00 Hiring Bakers",
        "  moderator: Jo Test",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2031-05-05 11:00-12:00 Hiring Sailors",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
    ]


def test_a_body_may_stand_behind_a_post_and_a_semicolon() -> None:
    text = """\
Made Institute
May 5, 2031

8:30   Welcome
       Ada Sample, Program Chair; Muster & Oven LLC, Probeton
9:00   Nets
       Ben Muster, Test Law Firm PC, Probeton
"""

    assert outline(text) == [
        "2031-05-05 08:30-09:00 Welcome",
        "  speaker: Ada Sample | Program Chair | Muster & Oven LLC, Probeton",
        "2031-05-05 09:00 Nets",
        "  speaker: Ben Muster | Test Law Firm PC | Probeton",
    ]


def test_a_keynote_needs_no_colon() -> None:
    text = """\
Made Forum
May 5, 2031

9:40 KEYNOTE Ada Sample (Port of Probeton): "Ships and Surprises"
10:30 Invited talk Ben Muster (Oven Ltd): Sails of Old
11:30 Welcome, Principal Cleo Test
12:00 Cider Social
13:00 Opening, Jo Exempel (President)
"""

    assert outline(text) == [
        "2031-05-05 09:40-10:30 Ships and Surprises",
        "  speaker: Ada Sample |  | Port of Probeton",
        "2031-05-05 10:30-11:30 Sails of Old",
        "  speaker: Ben Muster |  | Oven Ltd",
        "2031-05-05 11:30-12:00 Welcome",
        "  speaker: Cleo Test | Principal",
        "2031-05-05 12:00-13:00 Cider Social",
        "2031-05-05 13:00 Opening",
        "  speaker: Jo Exempel | President",
    ]


def test_brackets_that_say_where_to_go_are_no_type() -> None:
    text = """\
Made Forum
May 5, 2031

9:30-11:00 Tours behind the scenes (sign up at the registration desk)
11:00-12:00 Ropes (with lunch)
12:00-12:30 Break w/ exhibitors
"""

    assert outline(text) == [
        "2031-05-05 09:30-11:00 Tours behind the scenes (sign up at the registration desk)",
        "2031-05-05 11:00-12:00 Ropes (with lunch)",
        "2031-05-05 12:00-12:30 Break w/ exhibitors",
    ]


def test_ranks_of_two_words_belong_to_the_name() -> None:
    text = """\
Made Forum
May 5, 2031

9:00 - 10:00 Boats of old
Panelists:
Rear Adm. (Ret.) Ada Sample, U.S. Navy
Brig. Gen. (ret.) Ben Muster
Vice Adm. Cleo Test, USN (Ret.)
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Boats of old",
        "  speaker: Rear Adm. (Ret.) Ada Sample |  | U.S. Navy",
        "  speaker: Brig. Gen. (ret.) Ben Muster",
        "  speaker: Vice Adm. Cleo Test |  | USN (Ret.)",
    ]


def test_the_hours_of_several_days_end_the_last_of_each() -> None:
    text = """\
Made Forum
13 & 14 October 2031 | 14:00–18:00 CEST | Zoom

13 October

14:00 Opening
16:15 Coffee break
17:45 Wrap-up

14 October

14:00 Panel: Ropes
17:45 Closing
"""

    assert outline(text) == [
        "2031-10-13 14:00-16:15 Opening",
        "2031-10-13 16:15-17:45 Coffee break",
        "2031-10-13 17:45-18:00 Wrap-up",
        "2031-10-14 14:00-17:45 Ropes",
        "2031-10-14 17:45-18:00 Closing",
    ]


def test_the_morning_of_another_stage_begins_anew() -> None:
    text = """\
Made Festival
September 18, 2031

MAIN TENT
11:00 Ada Sample
1:00 LUNCH BREAK
2:00 Ben Muster
3:30 Cleo Test

LIBRARY GARDEN
11:30 Jo Exempel
2:00 Kim Probe
3:00 Mo Tester
"""

    assert outline(text) == [
        "2031-09-18 11:00-13:00 Ada Sample [MAIN TENT]",
        "  speaker: Ada Sample",
        "2031-09-18 11:30-13:00 Jo Exempel [LIBRARY GARDEN]",
        "  speaker: Jo Exempel",
        "2031-09-18 13:00-14:00 LUNCH BREAK",
        "2031-09-18 14:00-15:30 Ben Muster [MAIN TENT]",
        "  speaker: Ben Muster",
        "2031-09-18 14:00-15:00 Kim Probe [LIBRARY GARDEN]",
        "  speaker: Kim Probe",
        "2031-09-18 15:00 Mo Tester [LIBRARY GARDEN]",
        "  speaker: Mo Tester",
        "2031-09-18 15:30 Cleo Test [MAIN TENT]",
        "  speaker: Cleo Test",
    ]


def test_the_last_column_may_say_where_people_are_from() -> None:
    text = """\
Made Conf
October 9, 2031

09:00 AM | Async drop, at last | Ada Sample
09:45 AM | Ropes on a brewery line | Ben Muster | Fremont Controls
10:30 AM | From nets to knots | Cleo Test | Boeing
11:15 AM | Writing sails | Jo Probe
"""

    assert outline(text) == [
        "2031-10-09 09:00-09:45 Async drop, at last",
        "  speaker: Ada Sample",
        "2031-10-09 09:45-10:30 Ropes on a brewery line",
        "  speaker: Ben Muster |  | Fremont Controls",
        "2031-10-09 10:30-11:15 From nets to knots",
        "  speaker: Cleo Test |  | Boeing",
        "2031-10-09 11:15 Writing sails",
        "  speaker: Jo Probe",
    ]


def test_letters_in_capitals_count_what_is_on_at_once() -> None:
    text = """\
Made Conf
October 9, 2031

1:00 PM  A) Nets (Ballroom A) - Ada Sample (Oven Ltd)
         B) Knots (Ballroom B) - Ben Muster (Probe Inc)
2:00 PM  A) Sails - Cleo Test
         B) Ropes - Jo Probe
3:00 PM  Lunch
"""

    assert outline(text) == [
        "2031-10-09 13:00-14:00 Nets [Ballroom A]",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2031-10-09 13:00-14:00 Knots [Ballroom B]",
        "  speaker: Ben Muster |  | Probe Inc",
        "2031-10-09 14:00-15:00 Sails",
        "  speaker: Cleo Test",
        "2031-10-09 14:00-15:00 Ropes",
        "  speaker: Jo Probe",
        "2031-10-09 15:00 Lunch",
    ]


def test_posts_stand_before_both_of_two() -> None:
    text = """\
Made Days
October 9, 2031

10:00 In conversation: novelist Ada Sample & biographer Ben Muster
11:00 In conversation: poet Cleo Test and sculptor Jo Probe
"""

    assert outline(text) == [
        "2031-10-09 10:00-11:00 In conversation",
        "  speaker: Ada Sample | novelist",
        "  speaker: Ben Muster | biographer",
        "2031-10-09 11:00 In conversation",
        "  speaker: Cleo Test | poet",
        "  speaker: Jo Probe | sculptor",
    ]


def test_a_title_in_quotes_may_stand_behind_a_speaker_and_a_body() -> None:
    text = """\
Made Forum
May 5, 2031

9:05-10:05 Keynote Lecture: Dr. Ada Sample, Probe Research, "Ropes Everywhere"
10:05-11:00 Visiting speaker: Ben Muster, Oven Ltd, "Nets"
"""

    assert outline(text) == [
        "2031-05-05 09:05-10:05 Ropes Everywhere",
        "  speaker: Dr. Ada Sample |  | Probe Research",
        "2031-05-05 10:05-11:00 Nets",
        "  speaker: Ben Muster |  | Oven Ltd",
    ]


def test_roles_may_lead_to_people_without_a_colon() -> None:
    text = """\
Made Forum
May 5, 2031

9:30 | Panel: Parking | Moderator Jo Test; panelists Ada Sample (baker), Ben Muster (Oven Ltd)
10:45 | Break
"""

    assert outline(text) == [
        "2031-05-05 09:30-10:45 Parking",
        "  moderator: Jo Test",
        "  speaker: Ada Sample | baker",
        "  speaker: Ben Muster |  | Oven Ltd",
        "2031-05-05 10:45 Break",
    ]


def test_those_who_debate_are_two() -> None:
    text = """\
Made Debates

Debate 1 – Ropes and After
May 5, 2031, 12:15–1:15 PM, Room 1360
Prof. Ada Sample (Oven Ltd) v. Prof. Ben Muster (Probe Inc)
Moderator: Jo Test

Debate 2 – Who Ties the Knot?
May 12, 2031, 12:15–1:15 PM, Room 1360
Hon. Cleo Tester (ret.) v. Prof. Dan Exempel (Mill)
Moderator: Jo Test
"""

    assert outline(text) == [
        "2031-05-05 12:15-13:15 Ropes and After [Room 1360]",
        "  speaker: Prof. Ada Sample |  | Oven Ltd",
        "  speaker: Prof. Ben Muster |  | Probe Inc",
        "  moderator: Jo Test",
        "2031-05-12 12:15-13:15 Who Ties the Knot? [Room 1360]",
        "  speaker: Hon. Cleo Tester (ret.)",
        "  speaker: Prof. Dan Exempel |  | Mill",
        "  moderator: Jo Test",
    ]


def test_a_point_may_stand_between_a_title_and_who_speaks() -> None:
    text = """\
Made Forum
May 5, 2031

6:40p – Talk 1: "Ropes, Visualized" · Ada Sample, Oven Ltd
7:05p – Talk 2: "Nets Are Not Knots" · Ben Muster, Probe Inc
"""

    assert outline(text) == [
        "2031-05-05 18:40-19:05 Ropes, Visualized",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2031-05-05 19:05 Nets Are Not Knots",
        "  speaker: Ben Muster |  | Probe Inc",
    ]


def test_a_code_needs_no_mark_where_blanks_follow() -> None:
    text = """\
Made Day
May 5, 2031

10:30  Breakout Session One
       1A  Ropes that stick — Ada Sample
       1B  Littlest knots — Ben Muster & Jo Test
11:30  Lunch
"""

    assert outline(text) == [
        "2031-05-05 10:30-11:30 Ropes that stick {Breakout Session One}",
        "  speaker: Ada Sample",
        "2031-05-05 10:30-11:30 Littlest knots {Breakout Session One}",
        "  speaker: Ben Muster",
        "  speaker: Jo Test",
        "2031-05-05 11:30 Lunch",
    ]


def test_four_digits_in_the_order_of_time_are_times_below_a_day() -> None:
    text = """\
Made Conference

Thursday 5 May 2031

1300  Registration (Foyer)
1330  Welcome – Dr Ada Sample
1430  Panel 1: Tides (Chair: Dr Ben Muster)
1900  Conference dinner (The Folly)
"""

    assert outline(text) == [
        "2031-05-05 (Thursday) 13:00-13:30 Registration [Foyer]",
        "2031-05-05 (Thursday) 13:30-14:30 Welcome",
        "  speaker: Dr Ada Sample",
        "2031-05-05 (Thursday) 14:30 Tides",
        "  chair: Dr Ben Muster",
        "2031-05-05 (Thursday) 19:00 Conference dinner [The Folly]",
    ]


def test_double_surnames_may_be_long() -> None:
    text = """\
Made Forum
May 5, 2031

9:00 - 10:00 Headquarters Update (Tomas Sample-Torrance)
10:00 - 11:30 Agenda item 1: Status of the ratification of it
              Presentation by the secretariat
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Headquarters Update",
        "  speaker: Tomas Sample-Torrance",
        "2031-05-05 10:00-11:30 Agenda item 1: Status of the ratification of it",
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Tours behind the scenes (sign up at the registration desk)", ""),
        ("Ropes (with lunch)", "meal"),
        ("Break w/ exhibitors", "break"),
        ("Getting Social", ""),
    ],
)
def test_a_title_says_of_what_kind_it_is(title: str, kind: str) -> None:
    assert type_of(title) == kind


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "Made Summit\nOctober 14-15, 2031 | Probeton Convention Center | All times Eastern",
            ["Made Summit", "Probeton Convention Center", "ET"],
        ),
        (
            "Made Workshop\n14 January 2031\nBrisbane, Queensland (AEST)",
            ["Made Workshop", None, "Australia/Brisbane"],
        ),
        ("Made Forum\n14 January 2031\nProbeton (CET)", ["Made Forum", None, "CET"]),
        (
            "Made Forum\nJune 15, 2031\nCouncil Chambers, 300 Main St., Bend",
            ["Made Forum", "Council Chambers, 300 Main St., Bend", None],
        ),
        (
            "SCHEDULE AT A GLANCE\nMade Makers Expo\nJune 15, 2031",
            ["Made Makers Expo", None, None],
        ),
        (
            "The Boat Club invites you to our Winter Conference\nJune 15, 2031, Probe Academy",
            ["Winter Conference", "Probe Academy", None],
        ),
        (
            "Made Forum\nJune 15-16, 2031, Probeton, DC (hybrid)",
            ["Made Forum", "Probeton, DC (hybrid)", None],
        ),
        (
            "Made Series\nMon 6/16 - Tue 6/17/2031, 9-4 each day, Probe Library Lab",
            ["Made Series", "Probe Library Lab", None],
        ),
        (
            "The Boat Club & Oven Society present\nA Debate Series on Ropes\nJune 15, 2031",
            ["A Debate Series on Ropes", None, None],
        ),
        ("Made Forum\nDAY 1 - Oct 20, 2031", ["Made Forum", None, None]),
        ("PyBoat Probeton - Program (draft 2)\nJune 15, 2031", ["PyBoat Probeton", None, None]),
        (
            "OVEN SOCIETY\nAnnual Bread Institute\nJune 15, 2031",
            ["Annual Bread Institute", None, None],
        ),
        (
            "Hi,\nHere's the line-up for our Parent Education Night on June 15, 2031:",
            ["Parent Education Night", None, None],
        ),
    ],
)
def test_the_lines_above_say_what_it_is_called_where_and_in_which_zone(
    head: str, told: list[str | None]
) -> None:
    text = f"{head}\n\n9:00 Ropes - Ada Sample\n10:00 Nets - Ben Muster\n11:00 Lunch\n"

    root = programme(text).root
    venue = root.get("venue")
    called = venue.get("name") if isinstance(venue, dict) else None
    assert [root.get("title"), called, root.get("timezone")] == told
