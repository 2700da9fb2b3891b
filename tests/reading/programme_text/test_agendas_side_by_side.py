"""Agendas whose sessions stand side by side or in lists of dates, and who speaks in them."""

import pytest
from outlined import outline, programme

_PRESENTERS = """26 April 2031
9:30am-10:30am – Breakout Session 1
• Tenants' rights – Room 110 – Presenter: Ada Sample, Legal Aid
• Street trees – Room 112 – Presenter: Eva Muster, Walk Riverside
10:40am – Close
"""
_SLOTS = """15 November 2031
- 10:30 – Slot 1
  - Room Brontë: API docs that don't rot (Ada Sample)
  - Room Hughes: Translating docs (Ben Muster)
- 11:20 – Lunch
"""
_BARS = """17 May 2031
09:45 Masterclass 1: Splicing wire (Ada Sample) | Masterclass 2: Net making (Ben Muster)
12:30 Lunch
13:30 Masterclass 3: Whipping (Cleo Exemple) | Masterclass 4: Fenders (Dan Exempel)
16:30 Tea
"""
_YEARS = """4 June 2031
10:15 – 11:00\tThe Atlantic economy, 1650–1800\tDr. Ada Sample (Muster)
11:15 – 12:00\tLetters\tDr. Ben Muster (Sample)
12:00\tLunch
"""
_MAILED = """Seminar schedule autumn 2031

Hi all, seminars are on Tuesdays, 4-5pm, in Hartwell 214 unless stated otherwise.

30 Sep   Ada Sample (Muster): Ice, law and insurance
7 Oct    Ben Muster (Sample): Harbours after the wave
14 Oct   Cleo Exemple (Exempel): Ports
"""
_RANKS = """12 March 2031
9:00 Opening remarks, Ada Sample
9:15 Keynote address
Vice Admiral Robert Test (ret.)
10:00 Close
"""


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            _PRESENTERS,
            [
                "2031-04-26 09:30-10:30 Tenants' rights [Room 110] {Breakout Session 1}",
                "  speaker: Ada Sample |  | Legal Aid",
                "2031-04-26 09:30-10:30 Street trees [Room 112] {Breakout Session 1}",
                "  speaker: Eva Muster |  | Walk Riverside",
                "2031-04-26 10:40 Close",
            ],
        ),
        (
            _SLOTS,
            [
                "2031-11-15 10:30-11:20 API docs that don't rot [Room Brontë] {Slot 1}",
                "  speaker: Ada Sample",
                "2031-11-15 10:30-11:20 Translating docs [Room Hughes] {Slot 1}",
                "  speaker: Ben Muster",
                "2031-11-15 11:20 Lunch",
            ],
        ),
        (
            _BARS,
            [
                "2031-05-17 09:45-12:30 Splicing wire",
                "  speaker: Ada Sample",
                "2031-05-17 09:45-12:30 Net making",
                "  speaker: Ben Muster",
                "2031-05-17 12:30-13:30 Lunch",
                "2031-05-17 13:30-16:30 Whipping",
                "  speaker: Cleo Exemple",
                "2031-05-17 13:30-16:30 Fenders",
                "  speaker: Dan Exempel",
                "2031-05-17 16:30 Tea",
            ],
        ),
        (
            _YEARS,
            [
                "2031-06-04 10:15-11:00 The Atlantic economy, 1650–1800",
                "  speaker: Dr. Ada Sample |  | Muster",
                "2031-06-04 11:15-12:00 Letters",
                "  speaker: Dr. Ben Muster |  | Sample",
                "2031-06-04 12:00 Lunch",
            ],
        ),
        (
            _MAILED,
            [
                "2031-09-30 16:00-17:00 Ice, law and insurance [Hartwell 214]",
                "  speaker: Ada Sample |  | Muster",
                "2031-10-07 16:00-17:00 Harbours after the wave [Hartwell 214]",
                "  speaker: Ben Muster |  | Sample",
                "2031-10-14 16:00-17:00 Ports [Hartwell 214]",
                "  speaker: Cleo Exemple |  | Exempel",
            ],
        ),
        (
            _RANKS,
            [
                "2031-03-12 09:00-09:15 Opening remarks",
                "  speaker: Ada Sample",
                "2031-03-12 09:15-10:00 Keynote address",
                "  speaker: Robert Test | Vice Admiral, ret.",
                "2031-03-12 10:00 Close",
            ],
        ),
    ],
)
def test_what_stands_side_by_side_and_beside_names_is_read(page: str, told: list[str]) -> None:
    assert outline(page) == told


def test_what_stands_below_a_word_for_a_programme_is_what_it_is_of() -> None:
    page = "AGENDA\nExecutive Leadership Offsite\n13 January 2031\n9:00 Boats\n10:00 Close\n"
    assert str(programme(page).root["title"]) == "Executive Leadership Offsite"
    noted = page.replace("Executive Leadership Offsite", "Note: times may change")
    assert "title" not in programme(noted).root


def test_the_room_of_all_is_not_that_of_what_stands_above_others_in_their_rooms() -> None:
    page = (
        "15 May 2031\nAll sessions are in the Great Hall unless noted.\n9:00 Welcome\n"
        "10:00 Parallel sessions\nBoats (Room 204)\nNets (Room 206)\n11:00 Close\n"
    )
    assert outline(page) == [
        "2031-05-15 09:00-10:00 Welcome [Great Hall]",
        "2031-05-15 10:00-11:00 Parallel sessions",
        "2031-05-15 10:00-11:00 Boats [Room 204]",
        "2031-05-15 10:00-11:00 Nets [Room 206]",
        "2031-05-15 11:00 Close [Great Hall]",
    ]
