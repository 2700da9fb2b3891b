"""What the readers only see the outcome of is told, and mended, where it is written."""

import pytest
from support import mending

CONFERENCE = """\
conference: {id: made, title: Made Days, timezone: ET, days: 2030-05-14, online: true}
tracks:
  sea:
    name: Sea
    color: blue
sessions:
  one:
    time: 10:00-11:00
    # a remark

    title: Boats
    type: meeting
    track: sea
    link: https://made.example
"""


def told(text: str, code: str) -> list[str]:
    """What is found by one rule, with what there is to do about it."""
    done = mending({"conference.yaml": text.encode()}, unsafe=False)
    return [
        f"{one.span.first.line}:{one.span.first.column} {one.message}"
        + (f" -> {one.fix.description}" if one.fix else "")
        for one in done.left.findings
        if one.code == code
    ]


def after(text: str) -> str:
    """What the fixes make of a conference, unsafe ones too."""
    done = mending({"conference.yaml": text.encode()}, unsafe=True)
    return done.files[0].after if done.files else text


def test_a_title_that_is_a_comment_is_told_there_and_quoted() -> None:
    text = CONFERENCE.replace("title: Boats", "title: #1 of all  ")

    assert told(text, "F004") == [
        (
            "11:12 session 'one' has no title: '#1 of all' is a comment without quotes around it"
            " -> put quotes around it"
        )
    ]
    assert after(text) == CONFERENCE.replace("title: Boats", 'title: "#1 of all"  ')


def test_a_title_that_is_not_there_is_missed_where_the_session_is() -> None:
    text = CONFERENCE.replace("title: Boats", "# title: #1")

    assert told(text, "F004") == ["7:3 session 'one' has no title"]


def test_a_title_of_the_next_session_is_none_of_this_one() -> None:
    text = CONFERENCE.replace("    title: Boats\n", "") + "  two:\n    title: #2\n    time: 11-12\n"

    assert told(text, "F004") == [
        "7:3 session 'one' has no title",
        (
            "15:12 session 'two' has no title: '#2' is a comment without quotes around it"
            " -> put quotes around it"
        ),
    ]


def test_a_colour_that_is_a_comment_is_told_and_quoted() -> None:
    text = CONFERENCE.replace("color: blue", "color: #1f6feb")

    assert told(text, "F005") == [
        (
            "5:12 '#1f6feb' is a comment without quotes around it, and no colour"
            " -> put quotes around it"
        )
    ]
    assert after(text) == CONFERENCE.replace("color: blue", 'color: "#1f6feb"')


def test_a_colour_that_is_left_open_is_no_slip() -> None:
    assert told(CONFERENCE.replace("color: blue", "color:  # to be decided"), "F005") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("17:00 PM - 18:00 PM", "17:00 - 18:00"),
        ("11:45 AM - 13:00 PM", "11:45 AM - 13:00"),
        ("9:30 - 13h00 p.m. ET", "9:30 - 13h00 ET"),
        ("'17:00pm-18:00pm'", "'17:00-18:00'"),
    ],
)
def test_am_and_pm_behind_hours_of_the_24_hour_clock_go_if_asked_for(
    wrong: str, right: str
) -> None:
    text = CONFERENCE.replace("10:00-11:00", wrong)
    [finding] = told(text, "F005")

    assert finding.endswith("-> leave AM and PM out behind hours after 12")
    assert after(text) == CONFERENCE.replace("10:00-11:00", right)


def test_a_comma_between_braces_is_told_where_a_field_has_no_value() -> None:
    text = CONFERENCE.replace("name: Sea", "description: x\n    name: Sea") + (
        "rooms:\n  hall: {name: Great, Hall, capacity: 20}\n"
    )

    assert told(text, "F003") == [
        (
            "17:23 'Hall' is not a field of a room; "
            "a comma between '{' and '}' ends a text that has no quotes around it"
        )
    ]


def test_a_waiver_of_a_rule_that_nobody_knows_names_the_nearest() -> None:
    text = CONFERENCE + "    allow: [{rule: od-hour, reason: made up}]\n"

    assert told(text, "F006") == [
        "15:20 no rule has the code or name 'od-hour'; did you mean 'odd-hour'? -> write 'odd-hour'"
    ]
    assert told(text.replace("od-hour", "C999"), "F006")[0].startswith("15:20 no rule has the code")


def test_a_row_that_could_not_be_read_is_not_told_to_lack_what_it_has() -> None:
    table = (
        "title,start,end,room\nBoats,9:00,9:30,Hall\nShips,#REF!,10:30,Hall\n"
        "Knots, tied,11:00,11:30,Hall\nSails,12:00,,Hall\n"
    )
    ours = CONFERENCE[: CONFERENCE.index("tracks:")]
    done = mending({"conference.yaml": ours.encode(), "sessions.csv": table.encode()})
    found = [f"{one.code} {one.span}" for one in done.left.findings if one.code in ("F001", "F004")]

    assert found == ["F001 sessions.csv:3:7", "F004 sessions.csv:5:7"]  # a comma was quoted
