"""Choices in one line, slashes as columns, rooms before titles, dates before hours."""

import pytest
from outlined import outline

from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.signs import has_times
from confsched.source import Source


def test_sessions_that_one_line_says_are_in_a_room_each() -> None:
    text = """\
4 May 2030

3:00p  Breakouts: Charts of old (Rm A) / Nets and tar (Rm B) / teens (Rm C)
4:15p  Closing
"""

    assert outline(text) == [
        "2030-05-04 15:00-16:15 Breakouts",
        "2030-05-04 15:00-16:15 Charts of old [Rm A]",
        "2030-05-04 15:00-16:15 Nets and tar [Rm B]",
        "2030-05-04 15:00-16:15 teens [Rm C]",
        "2030-05-04 16:15 Closing",
    ]


def test_slashes_are_columns_below_a_head_that_has_them() -> None:
    text = """\
May 14, 2030

Time / Session / Speaker(s)
8:30 / Coffee and posters /
9:00 / Welcome / Ada Sample
9:10 / Heat in the fields: crews / Ben Muster, Cleo Trial (UC Davis)
10:45 / Panel: From findings to policy / Moderator: Dan Probe. Panelists: Eva Tester; Bob Exempel
12:00 / Lunch /
"""

    assert outline(text) == [
        "2030-05-14 08:30-09:00 Coffee and posters",
        "2030-05-14 09:00-09:10 Welcome",
        "  speaker: Ada Sample",
        "2030-05-14 09:10-10:45 Heat in the fields: crews",
        "  speaker: Ben Muster",
        "  speaker: Cleo Trial |  | UC Davis",
        "2030-05-14 10:45-12:00 From findings to policy",
        "  moderator: Dan Probe",
        "  speaker: Eva Tester",
        "  speaker: Bob Exempel",
        "2030-05-14 12:00 Lunch",
    ]


def test_rooms_before_titles_are_known_by_what_is_beside_them() -> None:
    text = """\
*** SPRING TEACHERS' WORKSHOP ***
Sat 9 March 2030

9:00–9:50
  Urness: Practicing backwards (Ada Sample)
  Studio A: Sight-reading games (Ben Muster)
10:00–10:50
  Urness: Adult beginners (Cleo Trial)
  Studio A: Jazz for all (Dan Probe)
1:00–1:50 Panel – Keeping pupils. Moderator Beth Tester with Karla Sample, Sam Muster & Jean Probe
"""

    assert outline(text) == [
        "2030-03-09 09:00-09:50 Practicing backwards [Urness]",
        "  speaker: Ada Sample",
        "2030-03-09 09:00-09:50 Sight-reading games [Studio A]",
        "  speaker: Ben Muster",
        "2030-03-09 10:00-10:50 Adult beginners [Urness]",
        "  speaker: Cleo Trial",
        "2030-03-09 10:00-10:50 Jazz for all [Studio A]",
        "  speaker: Dan Probe",
        "2030-03-09 13:00-13:50 Panel – Keeping pupils",
        "  moderator: Beth Tester",
        "  speaker: Karla Sample",
        "  speaker: Sam Muster",
        "  speaker: Jean Probe",
    ]


def test_a_dash_before_hours_with_am_is_no_range_of_days() -> None:
    text = """\
Made Expo 2030
Ashland Public Library
Sat., April 6 – 10am to 2pm – free & open to the public

10:00 Boat basics, Bob Sample (SHIBA volunteer)
10:45 Wills and trusts
11:30 Ropes for all
1:00 Drawing
"""

    assert outline(text) == [
        "2030-04-06 10:00-10:45 Boat basics",
        "  speaker: Bob Sample |  | SHIBA volunteer",
        "2030-04-06 10:45-11:30 Wills and trusts",
        "2030-04-06 11:30-13:00 Ropes for all",
        "2030-04-06 13:00-14:00 Drawing",
    ]


def test_remarks_behind_times_are_no_titles() -> None:
    text = """\
6 June 2030

Breakout Session I, 9:55-10:45 (choose one)
   1A. Credit for learning — Gina Sample, LaGuardia; Peter Muster, Hostos
   1B. Caregivers as students — Tamar Trial, Bronx CC
Closing Plenary, 11:50-12:30
   Student panel moderated by Jessica Probe (Lehman)
Podium, 15:00-16:00
   mit Dr. Claudia Sample, Michael Muster und zwei Betroffenen; Moderation: Petra Exempel
"""

    assert outline(text) == [
        "2030-06-06 09:55-10:45 Breakout Session I",
        "2030-06-06 09:55-10:45 Credit for learning",
        "  speaker: Gina Sample |  | LaGuardia",
        "  speaker: Peter Muster |  | Hostos",
        "2030-06-06 09:55-10:45 Caregivers as students",
        "  speaker: Tamar Trial |  | Bronx CC",
        "2030-06-06 11:50-12:30 Student panel",
        "  moderator: Jessica Probe |  | Lehman",
        "2030-06-06 15:00-16:00 Podium",
        "  speaker: Dr. Claudia Sample",
        "  speaker: Michael Muster",
        "  moderator: Petra Exempel",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SATURDAY 11/9\n10a–1p  Scene study\n2p–5p   On camera", True),
        ("Ropes 1a, 2a and 3a\nNets 4a, 5a and 6a", False),
        ("Thursday, 14 November 2030, 7.30pm\n\n1. The prayer\n2. The finance\n3. The roof", True),
        ("Nets at 7.30pm\n\n1. The prayer\n2. The finance\n3. The roof", False),
    ],
)
def test_what_has_times_or_is_the_agenda_of_a_meeting_is_a_programme(
    text: str, *, told: bool
) -> None:
    assert has_times(plain_page(Source("p.txt", text))) is told
