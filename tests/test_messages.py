"""What each rule says, word for word, and what stands at the other half."""

import pytest
from support import said_in_text


def conference(timezone: str, days: str) -> str:
    """An online conference in a zone, on some days."""
    fields = f"timezone: {timezone}\n  online: true\n  days: {days}\n"
    return f"conference:\n  id: sample\n  title: Sample\n  {fields}"


MESSAGES: list[tuple[str, str, str, list[str]]] = [
    (
        "F001",
        'sessions:\n  a:\n    title: "A\n    time: 10:00-11:00\n',
        "a quote that is never closed",
        [],
    ),
    (
        "F001",
        "sessions:\n  a:\n    title: \u201cBoats: a talk\u201d\n",
        "typographic quotes are part of a text; put ' or \" around one with ': ' in it",
        [],
    ),
    (
        "F002",
        "sessions:\n  a: {title: A}\n  a: {title: B}\n",
        "'a' is given twice",
        ["first given here, and this is the one that is used"],
    ),
    (
        "F003",
        "sessions:\n  a: {title: A, speaker: Jo Sample}\n",
        "'speaker' is not a field of a session; did you mean 'speakers'?",
        [],
    ),
    (
        "F003",
        "sesions: {}\n",
        "'sesions' is not a section of a conference; did you mean 'sessions'?",
        [],
    ),
    (
        "F003",
        conference("ET", "[{date: 2021-05-19, titel: First}]"),
        "'titel' is not a field of a day; did you mean 'title'?",
        [],
    ),
    (
        "F004",
        "sessions:\n  a: {day: 1}\n",
        "session 'a' has no title",
        [],
    ),
    (
        "F004",
        "speakers:\n  jo:\n",
        "speaker 'jo' has no name",
        [],
    ),
    (
        "F004",
        "sessions:\n  a: {title: Trade, start: 10:30 AM}\n",
        "'Trade' has a start but no end and no duration",
        [],
    ),
    (
        "F004",
        conference("ET", "2021-05-19 to 2021-05-20") + "sessions:\n"
        "  a: {title: Trade, time: 10:00-11:00}\n",
        "'Trade' has a time but no day; the conference has 2 days: say which with 'day'",
        [],
    ),
    (
        "F005",
        "sessions:\n  a: {title: A, time: ten to eleven}\n",
        "'ten to eleven' is not a time; for example: time: 10:30 AM - 11:45 AM ET",
        [],
    ),
    (
        "F005",
        conference("ET", "[{date: 2021-05-19, hours: ten to six}]"),
        "'ten to six' is not a time; for example: hours: 09:00-12:00, 13:00-18:00",
        [],
    ),
    (
        "F005",
        "sessions:\n  a: {title: A, time: 10:00-11:00, speakers: Jo Sample; Al Sample}\n",
        "'Jo Sample; Al Sample' are several people: write a list, [Jo Sample, Al Sample]",
        [],
    ),
    (
        "F005",
        "sessions:\n  a: {title: A, time: 10:00-11:00, speakers: Jo Sample / Al Sample}\n",
        "'Jo Sample / Al Sample' are several people: write a list, [Jo Sample, Al Sample]",
        [],
    ),
    (
        "F005",
        (
            "speakers:\n"
            "  al: {name: Al Sample}\n"
            "  jo: {name: Jo Sample}\n"
            "  mo: {name: Mo Sample}\n"
            "sessions:\n"
            "  a: {title: A, time: 10:00-11:00, speakers: 'Jo Sample, mo, and al'}\n"
        ),
        "'Jo Sample, mo, and al' are several people: write a list, [Jo Sample, mo, al]",
        [],
    ),
    (
        "F006",
        (
            "speakers:\n"
            "  al: {name: Al Sample}\n"
            "sessions:\n"
            "  a: {title: A, time: 10:00-11:00, speakers: [ali, al]}\n"
        ),
        "no speaker has the id or name 'ali'; did you mean 'al'?",
        [],
    ),
    (
        "F006",
        "sessions:\n  a: {title: A, day: 2, time: 10:00-11:00}\n",
        "no day is called '2'; there is 1 (Wednesday 19 May 2021)",
        [],
    ),
    (
        "F006",
        conference("ET", "2021-05-19 to 2021-05-26") + "sessions:\n"
        "  a: {title: A, day: Wednesday, time: 10:00-11:00}\n",
        "'Wednesday' can be 19 May 2021 or 26 May 2021: use the day's number",
        [],
    ),
    (
        "F007",
        "sessions:\n  a: {title: A}\npanels:\n  a: {title: B}\n",
        "the id 'a' is defined twice",
        ["first defined here, and this is the one that is used"],
    ),
    (
        "F008",
        (
            "speakers:\n"
            "  maria-1: {name: Maria Sample}\n"
            "  maria-2: {name: Maria Sample}\n"
            "sessions:\n"
            "  a: {title: A, speakers: [maria-1, maria-2], host: Maria Sample}\n"
        ),
        "more than one speaker is called 'Maria Sample': use an id",
        ["'maria-1' has this name", "'maria-2' has this name"],
    ),
    (
        "F009",
        f"x-deep: {'[' * 100}{']' * 100}\n",
        "nested more than 100 levels deep",
        [],
    ),
    (
        "C101",
        (
            "sessions:\n"
            "  a: {title: Trade, room: hall, time: 10:00-11:00}\n"
            "  b: {title: Arms, room: hall, time: 10:30-11:30}\n"
        ),
        "'Arms' starts at 10:30 EDT, before 'Trade' ends in 'hall'",
        ["runs until 11:00 EDT"],
    ),
    (
        "C102",
        (
            "sessions:\n"
            "  a: {title: Trade, moderator: Jo Sample, time: 10:00-11:00}\n"
            "  b: {title: Arms, speakers: [Jo Sample], time: 10:30-11:30}\n"
        ),
        "Jo Sample is speaker of 'Arms' at 10:30 EDT and moderator of 'Trade' until 11:00 EDT",
        ["'Trade' runs 10:00–11:00 EDT"],
    ),
    (
        "C103",
        (
            "sessions:\n"
            "  a: {title: Keynote, plenary: true, time: 10:00-11:00}\n"
            "  b: {title: Arms, time: 10:30-11:30}\n"
        ),
        "'Arms' runs 10:30–11:30 EDT, beside the plenary 'Keynote'",
        ["'Keynote' runs 10:00–11:00 EDT"],
    ),
    (
        "C104",
        (
            "sessions:\n"
            "  a: {title: Lunch, room: all, time: 12:00-13:00}\n"
            "  b: {title: Arms, time: 11:30-12:30}\n"
        ),
        "'Arms' runs 11:30–12:30 EDT, through 'Lunch'",
        ["'Lunch' is 12:00–13:00 EDT"],
    ),
    (
        "C105",
        (
            "sessions:\n"
            "  a: {title: Trade, track: security, time: 10:00-11:00}\n"
            "  b: {title: Arms, track: security, time: 10:30-11:30}\n"
        ),
        "'Arms' starts at 10:30 EDT, before 'Trade' ends in the same track 'security'",
        ["runs until 11:00 EDT"],
    ),
    (
        "C106",
        (
            "sessions:\n"
            "  a: {title: Trade, time: 10:00-11:00}\n"
            "  b: {title: Arms, time: 10:30-11:30, not_with: [a]}\n"
        ),
        (
            "'Arms' runs 10:30–11:30 EDT, at the same time as 'Trade', from which it is to be "
            "kept apart"
        ),
        ["'Trade' runs 10:00–11:00 EDT"],
    ),
    (
        "C107",
        (
            "sessions:\n"
            "  a: {title: Trade, time: 10:00-11:00}\n"
            "  b: {title: Trade, time: 10:00-11:00}\n"
        ),
        "'Trade' at 10:00–11:00 EDT is listed already as 'a'",
        ["the same title, slot and room"],
    ),
    (
        "T201",
        "sessions:\n  a: {title: Trade, time: 17h30-17h00}\n",
        "'Trade' ends at 17:00 EDT, before it starts at 17:30; 17:00-17:30 would make sense",
        [],
    ),
    (
        "T201",
        "sessions:\n  a: {title: Trade, time: 11:30 AM - 1:00 AM}\n",
        "'Trade' ends at 01:00 EDT, before it starts at 11:30; 11:30-13:00 would make sense",
        [],
    ),
    (
        "T201",
        "sessions:\n  a: {title: Trade, start: 5:30 PM, end: 5:00 PM}\n",
        "'Trade' ends at 17:00 EDT, before it starts at 17:30; 17:00-17:30 would make sense",
        [],
    ),
    (
        "T202",
        conference("ET", "[{date: 2021-05-19, hours: 10:00-18:00}]") + "sessions:\n"
        "  a: {title: Trade, time: 17:30-18:30}\n",
        "'Trade' runs 17:30–18:30 EDT, outside the hours of day 1 (10:00–18:00 EDT)",
        ["its hours"],
    ),
    (
        "T203",
        "sessions:\n  a: {title: Trade, date: 2021-05-21, time: 10:00-11:00}\n",
        "'Trade' is on 21 May 2021, which is no day of the conference",
        ["its days"],
    ),
    (
        "T203",
        "sessions:\n  a: {title: Trade, date: 2012-05-19, time: 10:00-11:00}\n",
        "'Trade' is on 19 May 2012, which is no day of the conference; did you mean 19 May 2021?",
        ["its days"],
    ),
    (
        "T204",
        conference("ET", "2021-03-13 to 2021-03-14") + "sessions:\n"
        "  a: {title: Walk, day: 2, time: 02:30-04:00}\n",
        (
            "there is no 02:30 on 14 March 2021 in New York: the clocks go forward, and it "
            "would be 03:30 EDT"
        ),
        [],
    ),
    (
        "T204",
        conference("ET", "2021-03-13 to 2021-03-14") + "sessions:\n"
        "  a: {title: Walk, day: 1, time: 23:00-02:30}\n",
        (
            "there is no 02:30 on 14 March 2021 in New York: the clocks go forward, and it "
            "would be 03:30 EDT"
        ),
        [],
    ),
    (
        "T205",
        conference("ET", "2021-11-06 to 2021-11-07") + "sessions:\n"
        "  a: {title: Walk, day: 2, time: 01:30-03:00}\n",
        "01:30 happens twice on 7 November 2021 in New York: write 01:30 EDT or 01:30 EST",
        [],
    ),
    (
        "T205",
        conference("ET", "2021-11-06 to 2021-11-07") + "sessions:\n"
        "  a: {title: Walk, day: 1, time: 23:00-01:30}\n",
        "01:30 happens twice on 7 November 2021 in New York: write 01:30 EDT or 01:30 EST",
        [],
    ),
    (
        "T206",
        "sessions:\n  a: {title: Trade, time: 10:30 AM - 11:45 AM EST}\n",
        "'EST' is not in force on 19 May 2021: New York is on EDT (UTC-4) then; write 'ET'",
        [],
    ),
    (
        "T206",
        conference("Europe/London", "2021-12-07") + "sessions:\n"
        "  a: {title: Trade, time: 10:30-11:45 BST}\n",
        (
            "'BST' is not in force on 7 December 2021: London is on GMT (UTC) then; write "
            "'Europe/London'"
        ),
        [],
    ),
    (
        "T206",
        conference("Europe/Warsaw", "2026-03-29") + "sessions:\n"
        "  a: {title: Trade, time: 16:00 CET - 17:00 CET}\n",
        (
            "'CET' is not in force on 29 March 2026: Warsaw is on CEST (UTC+2) then; write "
            "'Europe/Warsaw'"
        ),
        [],
    ),
    (
        "T207",
        "sessions:\n  a: {title: Trade, time: 10:30-11:45 AST}\n",
        (
            "'AST' can mean Atlantic Standard Time (UTC-4, America/Halifax) or Arabia "
            "Standard Time (UTC+3, Asia/Riyadh): name the place"
        ),
        [],
    ),
    (
        "T208",
        "sessions:\n  a: {title: Trade, date: Wednesday 20 May 2021, status: tentative}\n",
        "20 May 2021 is a Thursday, not a Wednesday",
        [],
    ),
    (
        "T218",
        "sessions:\n  a: {title: Trade, time: 10:30-11:45 -05:00, timezone: ET}\n",
        (
            "'-05:00' contradicts the zone of the session: New York, which is on UTC-4 on 19 May "
            "2021"
        ),
        [],
    ),
    (
        "P302",
        (
            "speakers:\n"
            "  jo: {name: Jo Sample, timezone: Europe/London}\n"
            "sessions:\n"
            "  a: {title: Trade, time: 8 PM - 9 PM, speakers: [jo]}\n"
        ),
        "'Trade' runs 20:00–21:00 EDT: 01:00–02:00 BST the day after for Jo Sample in London",
        ["the time", "their zone"],
    ),
    (
        "P305",
        "panels:\n  a: {title: Trade, time: 10:00-11:00, speakers: [Jo Sample]}\n",
        "'Trade' has no moderator",
        [],
    ),
    (
        "P306",
        (
            "panels:\n"
            "  a: {title: Trade, time: 10:00-11:00, speakers: [Jo Sample], chair: Jo Sample}\n"
        ),
        "Jo Sample is chair and panellist of 'Trade'",
        ["panellist here"],
    ),
    (
        "P310",
        "speakers:\n  jo: {name: Jo Sample}\nsessions:\n  a: {title: Trade, time: 10:00-11:00}\n",
        "Jo Sample is in no session",
        [],
    ),
    (
        "R401",
        (
            "rooms:\n"
            "  hall: {name: Great Hall, hours: 09:00-17:00}\n"
            "sessions:\n"
            "  a: {title: Trade, time: 16:30-17:30, room: hall}\n"
        ),
        "'Trade' runs 16:30–17:30 EDT, but 'Great Hall' is open 09:00–17:00 EDT",
        ["its hours"],
    ),
    (
        "R401",
        conference("ET", "[{date: 2021-05-19, hours: 18:00-02:00}]") + "rooms:\n"
        "  bar: {name: Bar, hours: 18:00-01:00}\n"
        "sessions:\n"
        "  a: {title: Walk, time: 00:30-01:30, room: bar}\n",
        "'Walk' runs 00:30–01:30 EDT, but 'Bar' is open 18:00–01:00 EDT",
        ["its hours"],
    ),
    (
        "R404",
        (
            "conference:\n"
            "  id: sample\n"
            "  title: Sample\n"
            "  timezone: ET\n"
            "  days: 2021-05-19\n"
            "sessions:\n"
            "  a: {title: Trade, time: 16:30-17:30}\n"
        ),
        "'Trade' has no room",
        [],
    ),
]


@pytest.mark.parametrize(
    ("code", "text", "message", "related"), MESSAGES, ids=[code for code, *_ in MESSAGES]
)
def test_a_rule_says_what_is_wrong_and_where_the_other_half_is(
    code: str, text: str, message: str, related: list[str]
) -> None:
    assert said_in_text(code, text) == [(message, related)]
