"""What is wrong everywhere is one finding, which stands for those of each entry."""

from pathlib import Path

import pytest
from support import TODAY, findings_in_text, schedule_of

from confsched import api
from confsched.checking import Choices, Report, check_all
from confsched.comparing import difference
from confsched.rules.once import each
from confsched.waive import Place, waive

PEOPLE = "".join(f"  p{n}: {{name: Jo Sample {n}}}\n" for n in range(1, 5))


def told(text: str) -> list[tuple[str, int, str]]:
    """Rule, line and message of what is told of a conference."""
    return [(one.code, one.span.first.line, one.message) for one in findings_in_text(text)]


def report_of(text: str) -> Report:
    return check_all([schedule_of({"sample.yaml": text.encode()})], Choices(today=TODAY))


def sessions(count: int, fields: str) -> str:
    lines = (f"  s{n}: {{title: Boats {n}, {fields}}}\n" for n in range(1, count + 1))
    return "sessions:\n" + "".join(lines)


@pytest.mark.parametrize(
    ("code", "fields", "message"),
    [
        ("X501", "type: talk", "none of the 4 sessions that should have an abstract has one"),
        ("P314", "type: talk", "none of the 4 sessions that should have a speaker has one"),
        ("T214", "type: talk", "none of the 4 sessions that are confirmed has a time"),
        ("R405", "time: 10:00-11:00", "none of the 4 sessions that should have a link has one"),
        (
            "P305",
            "type: panel, speakers: [p1, p2]",
            "none of the 4 sessions that should have a moderator has one",
        ),
        (
            "X505",
            "speakers: [p1, p2, p3, p4]",
            "none of the 4 speakers has a role or an organization",
        ),
    ],
)
def test_what_all_lack_is_told_once_where_it_is_first(code: str, fields: str, message: str) -> None:
    text = sessions(4, fields) + f"speakers:\n{PEOPLE}"
    [one] = [one for one in told(text) if one[0] == code]

    assert one == (code, 7 if code == "X505" else 2, message)
    assert [found.code for found in each(findings_in_text(text))].count(code) == 4


@pytest.mark.parametrize(("many", "told_of"), [(3, [1, 2, 3]), (4, [1])])
def test_what_was_taken_out_is_missed_once(many: int, told_of: list[int]) -> None:
    text = "rooms: {hall-1: {name: Hall 1}}\n" + sessions(many, "room: hall-2")
    found = [one for one in findings_in_text(text) if one.code == "F006"]

    assert [(one.span.first.line - 2, one.message, one.fix) for one in found] == [
        (line, "no room has the id or name 'hall-2'", None) for line in told_of
    ]
    assert len([*each(found)]) == many


def test_rooms_that_no_session_has_are_told_once() -> None:
    head = "conference: {id: a, title: A, timezone: ET, online: false, days: 2021-05-19}\n"
    found = told(head + sessions(4, "type: meeting, time: 10:00-11:00"))

    assert [one for one in found if one[0] == "R404"] == [
        ("R404", 3, "none of the 4 sessions that should have a room has one")
    ]


def test_what_one_has_and_the_others_lack_is_told_of_each() -> None:
    text = sessions(4, "type: talk") + "  s5: {title: Boats, abstract: All about boats.}\n"
    found = [one for one in told(text) if one[0] == "X501"]

    assert found == [("X501", n + 1, f"'Boats {n}' has no abstract") for n in range(1, 5)]


MANY = "".join(f"  p{n}: {{name: Jo Sample {n}}}\n" for n in range(1, 7))
AL = "  al: {name: Al Sample, role: Sailor}\n"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            sessions(6, "type: talk") + "  o: {title: Nets, abstract: All about nets.}\n",
            ("X501", 2, "6 of the 7 sessions that should have an abstract have none"),
        ),
        (
            sessions(6, "type: talk") + "  o: {title: Nets, time: 10:00-11:00}\n",
            ("T214", 2, "6 of the 7 sessions that are confirmed have no time"),
        ),
        (
            sessions(6, "type: poster")
            + "".join(f"  o{n}: {{title: Nets, time: 1{n}:00-1{n}:30}}\n" for n in range(7))
            + "  p: {title: Knots, type: poster, time: 18:00-18:30}\n",
            ("T214", 2, "6 of the 7 sessions of type 'poster' that are confirmed have no time"),
        ),
        (
            sessions(1, "speakers: [p1, p2, p3, p4, p5, p6, al]") + f"speakers:\n{MANY}{AL}",
            ("X505", 4, "6 of the 7 speakers have no role and no organization"),
        ),
        (
            sessions(1, "speakers: [al]") + f"speakers:\n{MANY}{AL}",
            ("P310", 4, "6 of the 7 speakers are in no session"),
        ),
        (
            sessions(4, "type: talk") + f"speakers:\n{PEOPLE}",
            ("P310", 7, "none of the 4 speakers is in a session"),
        ),
        (
            sessions(1, "room: r7") + "rooms: {r1: , r2: , r3: , r4: , r5: , r6: , r7: }\n",
            ("R406", 3, "no session is in 6 of the 7 rooms"),
        ),
        (
            sessions(1, "type: talk") + "rooms: {r1: , r2: , r3: , r4: }\n",
            ("R406", 3, "no session is in any of the 4 rooms"),
        ),
    ],
)
def test_what_most_lack_is_told_once_where_it_is_first(
    text: str, finding: tuple[str, int, str]
) -> None:
    assert [one for one in told(text) if one[0] == finding[0]] == [finding]


def test_what_half_of_them_lack_is_told_of_each() -> None:
    others = "".join(f"  o{n}: {{title: Nets, abstract: All about nets.}}\n" for n in range(6))
    found = [one for one in told(sessions(6, "type: talk") + others) if one[0] == "X501"]

    assert found == [("X501", n + 1, f"'Boats {n}' has no abstract") for n in range(1, 7)]


def test_what_all_of_a_type_lack_is_told_once_of_that_type() -> None:
    text = sessions(4, "type: poster") + "  s5: {title: Boats, time: 10:00-11:00}\n"
    found = [one for one in told(text) if one[0] == "T214"]

    assert found == [
        ("T214", 2, "none of the 4 sessions of type 'poster' that are confirmed has a time")
    ]


def test_ends_that_all_lack_are_told_once() -> None:
    text = sessions(4, "type: talk, start: '10:00'")
    lacks = [f"'Boats {n}' has a start but no end and no duration" for n in range(1, 5)]

    assert [one for one in told(text) if one[0] == "F004"] == [
        ("F004", 2, "none of the 4 sessions that have a start has an end or a duration")
    ]
    other = "  s5: {title: Boats, time: 10:00-11:00}\n"
    assert [one[2] for one in told(text + other) if one[0] == "F004"] == lacks


DAYS = "conference: {id: a, title: A, timezone: ET, days: 2021-05-19 to 2021-05-20}\n"
WHICH = "the conference has 2 days: say which with 'day'"


def no_days(text: str) -> list[tuple[int, str]]:
    return [one[1:] for one in told(DAYS + text) if one[0] == "F004"]


def test_days_that_all_lack_are_told_once() -> None:
    assert no_days(sessions(4, "time: 10:00-11:00")) == [
        (3, f"none of the 4 sessions that have a time has a day; {WHICH}")
    ]


def test_days_that_most_lack_are_told_once() -> None:
    others = "".join(f"  o{n}: {{title: Nets, day: 1, time: 1{n}:00-1{n}:30}}\n" for n in range(3))
    endless = "  o4: {title: Nets, day: 1, start: '15:00'}\n"
    found = no_days(sessions(6, "time: 10:00-11:00") + others + endless)

    assert found[0] == (3, f"6 of the 10 sessions that have a time have no day; {WHICH}")
    assert found[1:] == [(12, "'Nets' has a start but no end and no duration")]


def test_days_that_few_lack_are_told_of_each() -> None:
    other = "  o: {title: Nets, day: 1, time: 10:00-11:00}\n"
    found = no_days(sessions(5, "time: 10:00-11:00") + other)

    assert found == [(n + 2, f"'Boats {n}' has a time but no day; {WHICH}") for n in range(1, 6)]


def test_three_are_told_one_by_one() -> None:
    found = [one for one in told(sessions(3, "type: talk")) if one[0] == "X501"]

    assert found == [("X501", n + 1, f"'Boats {n}' has no abstract") for n in range(1, 4)]


def test_where_some_are_accepted_the_others_are_still_told_once() -> None:
    waived = (
        "  s{0}: {{title: Boats {0}, allow: [{{rule: X501, reason: nobody can describe it}}]}}\n"
    )
    text = sessions(4, "type: talk") + waived.format(5) + waived.format(6)
    found = [one for one in told(text) if one[0] == "X501"]

    message = "none of the 6 sessions that should have an abstract has one; 2 of them waived"
    assert found == [("X501", 2, message)]


def test_each_of_those_that_one_stands_for_can_be_accepted() -> None:
    report = report_of(sessions(4, "type: talk"))
    found = waive(report, Place("sample.yaml", 4), "nobody can describe it", rule="X501")

    assert (found.owner, found.finding.message) == ("s3", "'Boats 3' has no abstract")


def test_a_session_of_which_nothing_is_known_is_no_exception() -> None:
    text = sessions(4, "type: talk") + "  s5: {title: Boats, abstract: {a: b}}\n"
    found = [one for one in told(text) if one[0] == "X501"]

    assert found == [("X501", 2, "none of the 4 sessions that should have an abstract has one")]


def test_who_mends_one_of_them_has_not_brought_the_others() -> None:
    before = report_of(sessions(5, "type: talk"))
    after = report_of(sessions(4, "type: talk") + "  s5: {title: Boats 5, abstract: All of it.}\n")
    found = difference(before, after)

    gone = [("X501", "'Boats 5' has no abstract")]
    assert found.appeared == ()
    assert [(one.code, one.message) for one in found.vanished if one.code == "X501"] == gone


def in_tracks(*starts: str) -> list[tuple[str, int, str]]:
    """What is told of clashes in tracks, each of two sessions: one at ten, one at a start."""
    slot = "  {0}{1}: {{title: {0}{1}, time: '{2}', room: {0}{1}, track: t{1}}}"
    lines = [
        slot.format(name, track, time)
        for track, start in enumerate(starts)
        for name, time in (("a", "10:00-11:00"), ("b", f"{start}-12:00"))
    ]
    text = "sessions:\n" + "\n".join(lines) + "\n"
    return [one for one in told(text) if one[0] == "C105"]


def test_tracks_most_of_which_clash_are_topics_and_that_is_told_once() -> None:
    assert in_tracks("10:30", "10:30", "11:00", "10:15", "10:45") == [
        (
            "C105",
            3,
            "in 4 of the 5 tracks sessions are beside each other: they are topics, not tracks",
        )
    ]


@pytest.mark.parametrize(
    ("starts", "lines"),
    [
        (("10:30", "11:00", "11:00", "11:00"), [3]),
        (("10:30", "10:30", "11:00"), [3, 5]),
        (("10:30", "10:30", "10:30", "11:00", "11:00", "11:00"), [3, 5, 7]),
    ],
)
def test_some_tracks_that_clash_may_be_slips(starts: tuple[str, ...], lines: list[int]) -> None:
    assert [line for _, line, _ in in_tracks(*starts)] == lines


def test_dates_that_may_be_two_are_told_once() -> None:
    text = "sessions:\n" + "".join(
        f"  s{n}: {{title: Boats {n}, date: {n}/2/2030, time: 10:00-11:00}}\n" for n in (3, 4, 5, 6)
    )
    [one] = [one for one in findings_in_text(text) if one.code == "F005"]

    assert one.message == (
        "several dates may have the day or the month first; for example: date: 2021-05-19"
    )
    assert [of.span.first.line for of in one.stands_for] == [2, 3, 4, 5]


def test_a_room_that_plainly_holds_several_at_once_is_told_once() -> None:
    rooms = "rooms: {yard: {name: Yard}}\nsessions:\n"
    beside = "".join(
        f"  s{n}: {{title: Boats {n}, room: yard, time: {when}}}\n"
        for n, when in enumerate(("9:00-10:00", "9:30-10:30", "9:45-11:00", "12:00-13:00"), 1)
    )
    few = [one for one in told(rooms + beside) if one[0] == "C101"]
    many = "  s5: {title: Nets, room: yard, time: 10:45-11:30}\n"
    found = [one for one in findings_in_text(rooms + beside + many) if one.code == "C101"]

    assert few == [
        ("C101", 4, "'Boats 2' starts at 09:30 EDT, before 'Boats 1' ends in 'Yard'"),
        ("C101", 5, "'Boats 3' starts at 09:45 EDT, before 'Boats 1' ends in 'Yard'"),
        ("C101", 5, "'Boats 3' starts at 09:45 EDT, before 'Boats 2' ends in 'Yard'"),
    ]
    assert [(one.span.first.line, one.message, len(one.stands_for)) for one in found] == [
        (
            4,
            (
                "4 of the 5 sessions in 'Yard' are beside others there; if it holds several at "
                "once, it is to be marked `concurrent: true`"
            ),
            4,
        )
    ]


def test_nobody_is_to_mark_a_room_in_a_file_that_has_no_place_for_it(tmp_path: Path) -> None:
    hours = enumerate(("09:00", "09:30", "09:45", "12:00", "10:30"))
    events = "".join(
        f'<event id="{n}"><title>Boats {n}</title><start>{hour}</start><duration>01:00</duration>'
        "</event>"
        for n, hour in hours
    )
    made = f'<day date="2030-05-14"><room name="Yard">{events}</room></day>'
    (tmp_path / "made.xml").write_text(f"<schedule>{made}</schedule>")
    report = api.validate(tmp_path / "made.xml")

    assert [one.message for one in report.findings if one.code == "C101"] == [
        (
            "4 of the 5 sessions in 'Yard' are beside others there; it may be an area that holds "
            "several at once"
        )
    ]


def test_somebody_in_many_sessions_at_once_is_told_once_and_all_are_meant() -> None:
    people = "speakers: {jo: {name: Jo Sample}}\n"
    found = [
        [one for one in findings_in_text(people + at_once) if one.code == "C102"]
        for at_once in (sessions(n, 'speakers: [jo], time: "9:00-10:00"') for n in (5, 6, 60))
    ]

    assert [len(each) for each in found] == [10, 1, 1]
    assert [(one.message, len(one.stands_for)) for each in found[1:] for one in each] == [
        (
            (
                f"{n} of the {n} sessions of Jo Sample are beside others of theirs; who is several "
                "people, or a crew, is to be marked `team: true`"
            ),
            alike,
        )
        for n, alike in ((6, 15), (60, 59))
    ]


def test_all_sessions_of_a_crowded_room_are_meant_however_many_run_at_once() -> None:
    rooms = "rooms: {yard: {name: Yard}}\n"
    text = rooms + sessions(60, 'room: yard, time: "9:00-10:00"')
    [found] = [one for one in findings_in_text(text) if one.code == "C101"]

    assert sorted(one.span.first.line for one in found.stands_for) == [*range(4, 63)]


def test_no_session_of_very_many_clashes_is_left_untold_where_most_have_none() -> None:
    held = "".join(
        f"  s{n}: {{title: Boats {n}, room: yard, time: "
        + (
            '"9:00-9:30"}\n'
            if n < 30
            else f'"{10 + n // 12}:{n % 12 * 5:02}-{10 + n // 12}:{n % 12 * 5 + 4:02}"}}\n'
        )
        for n in range(90)
    )
    text = f"rooms: {{yard: {{name: Yard}}}}\nsessions:\n{held}"
    found = [one for one in findings_in_text(text) if one.code == "C101"]

    assert sorted({one.span.first.line for one in found}) == [*range(4, 33)]
