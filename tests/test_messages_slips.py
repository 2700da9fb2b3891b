"""What people write at first, and how it is answered: with what to write instead."""

import pytest
from support import findings_in_text, mending, schedule_of

from confsched.model.clocks import parse_clock, parse_time
from confsched.model.texts import BadText

CONFERENCE = (
    "conference: {id: c, title: C, timezone: ET, online: true, "
    "days: [2026-12-04, 2026-12-05], phase: announced}\n"
    "rooms: {hall: Main Hall}\n"
    "speakers:\n  ann: {name: Ann Example, role: Director}\n"
    "  bob: {name: Bob Sample, role: Chair}\n"
    "  oe: 'Otto Example, Sample University'\n"
)


def told(fields: str) -> list[str]:
    """What is said of the fields of one session, as far as it is about how they are written."""
    text = f"{CONFERENCE}sessions:\n  a: {{title: A, type: meeting, room: hall, {fields}}}\n"
    return [one.message for one in findings_in_text(text) if one.code in ("F003", "F005", "F006")]


@pytest.mark.parametrize(
    ("time", "field", "day", "rest"),
    [
        ("Friday 10:00-11:30", "day", "Friday", "10:00-11:30"),
        ("'Fri, 10am to noon'", "day", "Fri", "10am to noon"),
        ("Day 2 10:00-11:30", "day", "Day 2", "10:00-11:30"),
        ("2026-12-05 13:00-14:00", "date", "2026-12-05", "13:00-14:00"),
        ("'Saturday, December 5: 1pm - 2pm'", "day", "Saturday, December 5", "1pm - 2pm"),
        ("'5 December 2026 1pm - 2pm ET'", "date", "5 December 2026", "1pm - 2pm ET"),
    ],
)
def test_a_day_within_a_time_is_told_with_where_it_goes(
    time: str, field: str, day: str, rest: str
) -> None:
    written = time.strip("'")

    (message,) = told(f"time: {time}")

    assert message == (
        f"{written!r} says the day as well: write {field}: {day} and time: {rest}; "
        "for example: time: 10:30 AM - 11:45 AM ET"
    )


@pytest.mark.parametrize("time", ["10.30 11.30", "soon", "Friday", "Friday soon", "10:00-11:00 XY"])
def test_no_day_is_seen_in_what_is_no_time(time: str) -> None:
    assert [one for one in told(f"day: 1, time: {time}") if "as well" in one] == []


@pytest.mark.parametrize(
    "day", ["Friday, December 4", "Fri Dec 4", "4 December", "Dec. 4", "2026-12-04", "friday"]
)
def test_a_day_of_the_conference_may_be_named_by_its_date_without_the_year(day: str) -> None:
    text = f"{CONFERENCE}sessions:\n  a: {{title: A, day: '{day}', time: 10:00-11:00}}\n"
    (session,) = schedule_of({"a.yaml": text.encode()}).scheduled

    assert session.day is not None
    assert session.day.number == 1


@pytest.mark.parametrize("day", ["Saturday, December 4", "December 6", "4"])
def test_a_day_that_is_none_of_the_conference_is_told(day: str) -> None:
    (message,) = told(f"day: '{day}', time: 10:00-11:00")

    assert message == (
        f"no day is called {day!r}; there is 1 (Friday 4 December 2026) and "
        "2 (Saturday 5 December 2026)"
    )


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            "speakers: ['ann (moderator)']",
            "'ann (moderator)' is no name: write {who: ann, role: moderator}",
        ),
        (
            "speakers: ['Moderator: Ann Example']",
            "'Moderator: Ann Example' is no name: write {who: Ann Example, role: moderator}",
        ),
        (
            "speakers: ['ann (host)', 'cid (host)']",
            "'ann (host)' is no name: write {who: ann, role: host}",
        ),
        (
            "speakers: ['cid (host)']",
            "no speaker has the id or name 'cid (host)'",
        ),
        (
            "speakers: [Otto Example]",
            (
                "no speaker has the id or name 'Otto Example'; did you mean "
                "'Otto Example, Sample University'?"
            ),
        ),
        (
            "type: Panel discussion",
            "no type of session is called 'Panel discussion'; did you mean 'panel'?",
        ),
        (
            "status: canceled",
            (
                "'canceled' is none of proposed, tentative, confirmed, cancelled; did you mean "
                "'cancelled'?"
            ),
        ),
        (
            "status: on",
            (
                "'on' is none of proposed, tentative, confirmed, cancelled; for example: status: "
                "proposed"
            ),
        ),
        (
            "start: 10:00, end: 12",
            "'12' is not a time: write 12:00 or 12 PM; for example: end: 10:30 AM ET",
        ),
        (
            "date: 2026-12-04 to 2026-12-05, time: 10:00-11:00",
            (
                "'2026-12-04 to 2026-12-05' is several days where one is wanted; for example: "
                "date: 2021-05-19"
            ),
        ),
    ],
)
def test_what_is_meant_is_said(fields: str, message: str) -> None:
    text = f"{CONFERENCE}sessions:\n  a: {{title: A, room: hall, {fields}}}\n"
    found = [one.message for one in findings_in_text(text) if one.code in ("F003", "F005", "F006")]

    assert found[0] == message


def test_somebody_new_is_not_called_after_their_role() -> None:
    text = (
        "conference: {id: c, title: C, timezone: ET, online: true, days: 2026-12-04}\n"
        "sessions:\n  a: {title: A, time: 10:00-11:00, speakers: ['Ann Example (moderator)']}\n"
    )
    found = [one.message for one in findings_in_text(text) if one.code == "F006"]

    assert found == [
        "'Ann Example (moderator)' is no name: write {who: Ann Example, role: moderator}"
    ]


def test_people_who_are_all_known_are_made_a_list() -> None:
    text = f"{CONFERENCE}sessions:\n  a: {{title: A, speakers: ann and bob}}\n"
    (fix,) = (one.fix for one in findings_in_text(text) if one.code == "F005")

    assert fix is not None
    assert (fix.description, fix.safe) == ("write [ann, bob]", True)
    assert [edit.text for edit in fix.edits] == ["[ann, bob]"]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("'Ann Example (Harbour Master)'", "Ann Example"),
        ("'Ann Example [online]'", "Ann Example"),
        ("Ann Example & her friends", "Ann Example"),
        ("ann with a guest of honour", "ann"),
    ],
)
def test_what_goes_on_behind_a_known_name_is_told_with_the_name(name: str, near: str) -> None:
    written = name.strip("'")

    assert told(f"speakers: [{name}]") == [
        f"no speaker has the id or name {written!r}; did you mean {near!r}?"
    ]


def test_a_room_of_which_more_is_said_is_told_with_its_name() -> None:
    text = f"{CONFERENCE}sessions:\n  a: {{title: A, room: 'Main Hall (second floor, left)'}}\n"
    (found,) = (one for one in findings_in_text(text) if one.code == "F006")

    assert found.message == (
        "no room has the id or name 'Main Hall (second floor, left)'; did you mean 'Main Hall'?"
    )
    assert found.fix is None


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ("speakers: [ann bob]", "'ann bob' are several people: write a list, [ann, bob]"),
        ("speakers: ann bob", "'ann bob' are several people: write a list, [ann, bob]"),
        ("speakers: [ann cat]", "no speaker has the id or name 'ann cat'"),
    ],
)
def test_ids_with_blanks_between_them_are_told_to_be_several(fields: str, message: str) -> None:
    assert told(fields) == [message]


def test_what_stands_below_a_misspelt_rule_is_looked_at_and_holds() -> None:
    text = (
        "conference: {id: c, title: C, timezone: ET, days: [2026-12-04], phase: draft}\n"
        "rooms: {hall: Hall}\n"
        "sessions: {one: {title: One, type: meeting, time: 03:00-04:00, room: hall}}\n"
    )  # at an odd hour (T210)

    def told(rules: str) -> list[str]:
        return [f"{one.code} {one.message}" for one in findings_in_text(f"{text}rules: {rules}\n")]

    assert told("{odd-huor: off}") == [
        "F003 no rule has the code, prefix or name 'odd-huor'; did you mean 'odd-hour'?"
    ]
    assert told("{ignor: [T210]}") == [
        "F003 no rule has the code, prefix or name 'ignor'; did you mean 'ignore'?"
    ]
    assert told("{odd-hour: {severty: off}}") == [
        (
            "F003 'severty' is no setting of 'odd-hour': there is severity and odd_hours; "
            "did you mean 'severity'?"
        )
    ]
    assert told("{odd-huor: of}") == [
        "F003 no rule has the code, prefix or name 'odd-huor'; did you mean 'odd-hour'?",
        "F005 'of' is none of error, warning, info, off; did you mean 'off'?",
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("10;00-11;00", "10:00-11:00"),
        ("10:00/11:00", "10:00-11:00"),
        ("10:00, 11:30", "10:00-11:30"),
        ("10:00 | 11:00", "10:00-11:00"),
        ("10:00--11:00", "10:00-11:00"),
        ("10:00 - 11:00.", "10:00 - 11:00"),
        ("10:00:", "10:00"),
    ],
)
def test_other_signs_in_times_are_answered_with_the_right_ones(written: str, meant: str) -> None:
    with pytest.raises(BadText, match="is not a time") as error:
        parse_time(written)

    assert error.value.message == f"{written!r} is not a time: write {meant}"


@pytest.mark.parametrize(("written", "meant"), [("10;00", "10:00"), ("9,30 AM ET", "9:30 AM ET")])
def test_they_are_in_a_single_time_as_well(written: str, meant: str) -> None:
    with pytest.raises(BadText, match="is not a time") as error:
        parse_clock(written)

    assert error.value.message == f"{written!r} is not a time: write {meant}"


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ("Wed 19 May", "'Wed 19 May' has no year; add it, or write 'day' for 'date'"),
        ("May 19", "'May 19' has no year; add it, or write 'day' for 'date'"),
        ("Wednesday", "'Wednesday' is not a date; write 'day' for 'date'"),
        ("2", "'2' is not a date; write 'day' for 'date'"),
    ],
)
def test_a_date_that_names_a_day_is_one_for_the_field_day(date: str, message: str) -> None:
    text = (
        "conference: {id: c, title: C, timezone: ET, days: [2021-05-18, 2021-05-19]}\n"
        f"sessions:\n  a: {{title: A, type: meeting, date: {date}, time: 10:00-11:00, room: B}}\n"
    )
    done = mending({"a.yaml": text.encode()})

    assert [one.message for one in findings_in_text(text) if one.code == "F005"] == [message]
    assert [one.after for one in done.files] == [text.replace("date:", "day:")]


def test_a_number_of_no_day_is_offered_nothing() -> None:
    text = (
        "conference: {id: c, title: C, timezone: ET, days: [2021-05-18]}\n"
        "sessions:\n  a: {title: A, type: meeting, date: 0, time: 10:00-11:00, room: B}\n"
    )

    assert [one.message for one in findings_in_text(text) if one.code == "F005"] == [
        "'0' is not a date; for example: date: 2021-05-19"
    ]
