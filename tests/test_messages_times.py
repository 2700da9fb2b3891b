"""What the rules about times say, word for word, and what stands at the other half."""

from datetime import timedelta
from typing import Any

import pytest
from support import said, said_in_text, schedule_of
from test_messages import conference

from confsched.findings import Severity
from confsched.rules import by_code_or_name
from confsched.schedule.hours import Hours

MINUTE = timedelta(minutes=1)
MESSAGES: list[tuple[str, str, str, list[str]]] = [
    (
        "T209",
        "sessions:\n  a: {title: Film, type: social, time: 22:00-01:00}\n",
        "'Film' runs 22:00–01:00 EDT, past midnight, but day 1 has no hours that run so late",
        ["day 1"],
    ),
    (
        "T209",
        (
            "sessions:\n  a: {title: Film, type: social, "
            "start: 2021-05-20T12:00+09:00, duration: 2h}\n"
        ),
        "'Film' runs 23:00–01:00 EDT, past midnight, but day 1 has no hours that run so late",
        ["day 1"],
    ),
    (
        "C104",
        (
            "sessions:\n"
            "  a: {title: Film, start: 2021-05-19 10:00, duration: 26h}\n"
            "  b: {title: Lunch, room: all, time: 12:00-13:00}\n"
        ),
        "'Film' runs 10:00–12:00 EDT (ends on 20 May 2021), through 'Lunch'",
        ["'Lunch' is 12:00–13:00 EDT"],
    ),
    (
        "T210",
        "sessions:\n  a: {title: Trade, time: 3:00 AM - 4:00 AM}\n",
        "'Trade' starts at 03:00 EDT, an odd hour; was 15:00 (PM) meant?",
        [],
    ),
    (
        "T210",
        "sessions:\n  a: {title: Trade, time: 12:15 AM - 1:00 AM}\n",
        "'Trade' starts at 00:15 EDT, an odd hour; was 12:15 (PM) meant?",
        [],
    ),
    (
        "T210",
        "sessions:\n  a: {title: Trade, time: 10:00-11:00 CEST}\n",
        "'Trade' starts at 10:00 CEST, which is 04:00 EDT, an odd hour; was 22:00 (PM) meant?",
        [],
    ),
    (
        "T210",
        "sessions:\n  a: {title: Trade, start: 2021-05-19T14:00+09:00, duration: 1h}\n",
        "'Trade' starts at 14:00 UTC+9, which is 01:00 EDT, an odd hour; was 02:00 (AM) meant?",
        [],
    ),
    (
        "T211",
        "sessions:\n  a: {title: Trade, type: keynote, time: 10:00-12:30}\n",
        "'Trade' lasts 2 h 30 min, too long for a session of type 'keynote' (15 min to 2 h)",
        [],
    ),
    (
        "T211",
        (
            "types:\n  fireside: {like: panel, length: 30m-60m}\nsessions:\n"
            "  a: {title: Trade, type: fireside, time: 10:00-10:10}\n"
        ),
        "'Trade' lasts 10 min, too short for a session of type 'fireside' (30 min to 1 h)",
        [],
    ),
    (
        "T211",
        "sessions:\n  a: {title: Trade, type: keynote, time: 9 AM - 10:30 PM}\n",
        (
            "'Trade' lasts 13 h 30 min, too long for a session of type 'keynote' (15 min to 2 h); "
            "was 10:30 (AM) meant for its end?"
        ),
        [],
    ),
    (
        "T212",
        (
            "sessions:\n  a: {title: Trade, time: 09:00-10:00}\n"
            "  b: {title: Arms, time: 10:05-11:00}\n  c: {title: Water, time: 11:00-12:00}\n"
        ),
        (
            "something is always on from 'Trade' to 'Water', 09:00–12:00 EDT: 3 h without a break "
            "of 10 min"
        ),
        ["it begins at 09:00 EDT"],
    ),
    (
        "T212",
        (
            "sessions:\n  a: {title: Trade, type: workshop, time: 15:00-18:00, timezone: CEST}\n"
            "  b: {title: Arms, time: 12:00-12:30}\n"
        ),
        (
            "something is always on from 'Trade' to 'Arms', 09:00–12:30 EDT: 3 h 30 min without a "
            "break of 10 min"
        ),
        [],
    ),
    (
        "T214",
        "sessions:\n  a: {title: Trade, day: 1}\n",
        "'Trade' is confirmed and has no time",
        [],
    ),
    (
        "T215",
        (
            "sessions:\n  a: {title: Trade, time: 10:00-11:00}\n"
            "  b: {title: Arms, time: 10:30-11:30, after: a}\n"
        ),
        "'Arms' starts at 10:30 EDT, before 'Trade' ends, which it has to come after",
        ["runs until 11:00 EDT", "has to come first"],
    ),
    (
        "T215",
        conference("ET", "2021-05-19 to 2021-05-20") + "sessions:\n"
        "  a: {title: Trade, day: 2, time: 10:00-11:00}\n"
        "  b: {title: Arms, day: 1, time: 10:30-11:30, after: a}\n",
        "'Arms' starts at 10:30 EDT, before 'Trade' ends, which it has to come after",
        ["runs until 11:00 EDT on 20 May 2021", "has to come first"],
    ),
    (
        "T215",
        (
            'sessions:\n  a: {title: "Panel 1: Trade", time: 14:00-15:00}\n'
            '  b: {title: "Panel 2: Arms", time: 10:00-11:00}\n'
        ),
        "'Panel 2: Arms' starts at 10:00 EDT, before 'Panel 1: Trade'",
        ["starts at 14:00 EDT"],
    ),
    (
        "T215",
        (
            "sessions:\n  a: {title: Trade, subtitle: Panel 1, time: 14:00-15:00}\n"
            "  b: {title: Panel II, time: 10:00-11:00}\n  c: {title: Panel 3, time: 12:00-13:00}\n"
        ),
        "'Trade' (Panel 1) starts at 14:00 EDT, after 'Panel 3'",
        ["starts at 12:00 EDT"],
    ),
    (
        "T216",
        "sessions:\n  a: {title: Trade, time: 10:07-11:00}\n",
        "'Trade' starts at 10:07 EDT, off the grid of 5 min",
        [],
    ),
    (
        "T216",
        "sessions:\n  a: {title: Trade, time: 10:00-10:58}\n",
        "'Trade' ends at 10:58 EDT, off the grid of 5 min",
        [],
    ),
    (
        "T216",
        "sessions:\n  a: {title: Trade, time: 10:01-10:58}\n",
        "'Trade' runs 10:01–10:58 EDT, off the grid of 5 min",
        [],
    ),
    (
        "T217",
        conference("Europe/Berlin", "2021-03-15") + "  audience: [Europe/London, ET]\n",
        "seen from Berlin, New York is 5 h behind on 15 March 2021, and usually 6 h behind",
        ["part of the audience"],
    ),
    (
        "T217",
        conference("ET", "2021-03-15 to 2021-03-17") + "  audience: Europe/London\n"
        "speakers:\n  jo: {name: Jo Sample, timezone: Europe/London}\n"
        "  al: {name: Al Sample, timezone: Europe/London}\n"
        "sessions:\n  a: {title: Trade, day: 1, time: 10:00-11:00, speakers: [al, jo]}\n",
        "seen from New York, London is 4 h ahead on 15–17 March 2021, and usually 5 h ahead",
        ["part of the audience", "Jo Sample and 1 more live there"],
    ),
    (
        "T217",
        conference("Europe/London", "[2021-10-30, 2021-10-31, 2021-11-01]") + "speakers:\n"
        "  jo: {name: Jo Sample, timezone: ET}\n"
        "sessions:\n  a: {title: Trade, day: 1, time: 10:00-11:00, speakers: [jo]}\n",
        (
            "seen from London, New York is 4 h behind on 31 October – 1 November 2021, and usually "
            "5 h behind"
        ),
        ["Jo Sample lives there"],
    ),
    (
        "T217",
        conference("ET", "2021-03-20") + "  audience: Australia/Sydney\n",
        (
            "seen from New York, Sydney is 15 h ahead on 20 March 2021, and 16 h ahead before and "
            "14 h ahead after these weeks"
        ),
        ["part of the audience"],
    ),
    (
        "T217",
        conference("ET", "[2021-03-20, 2021-05-19, 2021-10-10]") + "  audience: Australia/Sydney\n",
        (
            "seen from New York, Sydney is 15 h ahead on 20 March 2021, and 16 h ahead before and "
            "14 h ahead after these weeks"
        ),
        ["part of the audience"],
    ),
    (
        "T217",
        conference("UTC", "2021-04-20") + "  audience: Africa/Casablanca\n",
        "seen from UTC, Casablanca is at the same hour on 20 April 2021, and usually 1 h ahead",
        ["part of the audience"],
    ),
]
SET: list[tuple[str, dict[str, Any], str, list[tuple[str, list[str]]]]] = [
    (
        "T210",
        {"odd_hours": Hours(22 * 3600, 7 * 3600)},
        (
            "sessions:\n  a: {title: Trade, time: 06:45-07:15}\n"
            "  b: {title: Arms, time: 22:00-23:00}\n"
            "  c: {title: Water, time: 07:00-08:00}\n  d: {title: Food, time: 21:55-22:15}\n"
        ),
        [
            ("'Trade' starts at 06:45 EDT, an odd hour; was 18:45 (PM) meant?", []),
            ("'Arms' starts at 22:00 EDT, an odd hour; was 10:00 (AM) meant?", []),
        ],
    ),
    (
        "T211",
        {"lengths": {"fireside": (10 * MINUTE, 20 * MINUTE), "other": (MINUTE, MINUTE)}},
        (
            "types: {fireside: {}}\nsessions:\n"
            "  a: {title: Trade, type: fireside, time: 10:00-10:30}\n"
            "  b: {title: Arms, time: 10:00-20:00}\n"
        ),
        [
            (
                (
                    "'Trade' lasts 30 min, too long for a session of type 'fireside' (10 min to "
                    "20 min)"
                ),
                [],
            )
        ],
    ),
    (
        "T212",
        {"max_sitting": 60 * MINUTE, "min_break": 30 * MINUTE},
        (
            "sessions:\n  a: {title: Trade, time: 10:00-10:30}\n"
            "  b: {title: Arms, time: 10:55-11:15}\n"
            "  c: {title: Water, time: 11:45-12:45}\n"
        ),
        [
            (
                (
                    "something is always on from 'Trade' to 'Arms', 10:00–11:15 EDT: 1 h 15 min "
                    "without a break of 30 min"
                ),
                ["it begins at 10:00 EDT"],
            )
        ],
    ),
    (
        "T213",
        {"turnaround": 10 * MINUTE},
        (
            "sessions:\n  a: {title: Trade, room: hall, time: 10:00-10:45}\n"
            "  b: {title: Arms, room: hall, time: 10:50-11:30}\n"
            "  c: {title: Water, room: all, time: 11:30-12:00}\n"
            "  d: {title: Food, room: all, time: 12:05-12:30}\n"
        ),
        [
            (
                "'Food' starts at 12:05 EDT, 5 min after 'Water' in all rooms",
                ["runs until 12:00 EDT"],
            ),
            ("'Arms' starts at 10:50 EDT, 5 min after 'Trade' in 'hall'", ["runs until 10:45 EDT"]),
            (
                "'Water' starts at 11:30 EDT, at the very end of 'Arms' in 'hall'",
                ["runs until 11:30 EDT"],
            ),
        ],
    ),
    (
        "T216",
        {"grid": 30 * MINUTE},
        # a quarter to in Nepal is on the half hour here, and the clock of the session counts
        (
            "sessions:\n  a: {title: Trade, time: 19:45-20:30 Asia/Kathmandu}\n"
            "  b: {title: Arms, time: 10:30-11:00}\n"
        ),
        [("'Trade' starts at 19:45 UTC+5:45, off the grid of 30 min", [])],
    ),
    ("T216", {"grid": 0 * MINUTE}, "sessions:\n  a: {title: Trade, time: 10:01-10:02}\n", []),
]


@pytest.mark.parametrize(
    ("code", "text", "message", "related"), MESSAGES, ids=[code for code, *_ in MESSAGES]
)
def test_a_rule_says_what_is_wrong_and_where_the_other_half_is(
    code: str, text: str, message: str, related: list[str]
) -> None:
    assert said_in_text(code, text) == [(message, related)]


@pytest.mark.parametrize(
    ("code", "values", "text", "expected"), SET, ids=[code for code, *_ in SET]
)
def test_a_rule_goes_by_what_is_set(
    code: str, values: dict[str, Any], text: str, expected: list[tuple[str, list[str]]]
) -> None:
    schedule = schedule_of({"sample.yaml": text.encode()})
    rule = by_code_or_name(code)
    assert rule is not None

    assert [said(finding) for finding in rule.run(schedule, Severity.INFO, values)] == expected
