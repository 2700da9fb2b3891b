"""Agendas of meetings: one time for all, and how long each thing is."""

import pytest
from outlined import outline, programme

_CALL = """Agenda - Partners Call

Date: Thursday, 13 February 2031
Time: 15:00-16:30 CET

1. Welcome - Ada Sample (5 min)
2. Update on the pilot (20 min)
3. Budget (25 min)
4. Any other business

Next call: 15 May 2031
"""
_BELOW = """- Welcome – 5 min
- Budget update (Ada Sample) – 20 min
- Questions and answers – 30 min

Staff meeting, Monday 3 March 2031, 2:00 PM, Room 12
"""
_BEFORE = """Workshop: Writing for the web
Thursday 6 March 2031, 10:00 - 12:00, Studio B

10 min  Introductions
40 min  Headlines (Ada Sample)
15 min  Break
45 min  Plain language (Ben Muster)
"""


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            _CALL,
            [
                "2031-02-13 15:00-15:05 Welcome",
                "  speaker: Ada Sample",
                "2031-02-13 15:05-15:25 Update on the pilot",
                "2031-02-13 15:25-15:50 Budget",
                "2031-02-13 15:50 Any other business",
            ],
        ),
        (
            _BELOW,
            [
                "2031-03-03 14:00-14:05 Welcome",
                "2031-03-03 14:05-14:25 Budget update",
                "  speaker: Ada Sample",
                "2031-03-03 14:25-14:55 Questions and answers",
            ],
        ),
        (
            _BEFORE,
            [
                "2031-03-06 10:00-10:10 Introductions",
                "2031-03-06 10:10-10:50 Headlines",
                "  speaker: Ada Sample",
                "2031-03-06 10:50-11:05 Break",
                "2031-03-06 11:05-11:50 Plain language",
                "  speaker: Ben Muster",
            ],
        ),
    ],
)
def test_what_has_a_length_begins_when_the_one_before_it_ends(page: str, told: list[str]) -> None:
    assert outline(page) == told


def test_that_times_follow_from_lengths_is_told() -> None:
    assert [note.message for note in programme(_BEFORE).notes[:1]] == [
        "when this is follows from the one time of the page and the lengths of what is before"
    ]


@pytest.mark.parametrize(
    "changed",
    [
        _CALL.replace("16:30", "15:20"),  # they take longer than all
        _CALL.replace("3. Budget (25 min)", "3. Budget\n\n17:00 Drinks"),  # there are other times
        _CALL.replace("(20 min)", "").replace("(25 min)", ""),  # few are told
    ],
)
def test_lengths_say_no_times_where_others_do_or_they_do_not_fit(changed: str) -> None:
    assert not any(" 15:05" in line for line in outline(changed))
