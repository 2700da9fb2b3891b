"""What is misspelt where it is defined, and named right wherever it is used."""

import pytest
from support import findings_in, findings_in_text, mending

HEAD = "conference: {id: c, title: C, timezone: ET, days: [2026-12-04], phase: draft}\n"
ROOMS = "rooms:\n  hall: {name: Great Hall}\n  attic: {name: The Attic}\n"
TRACKS = "tracks:\n  rope: {name: Rope Making}\n"
PEOPLE = (
    "speakers:\n  jo-sample: {name: Jo Sample, role: A}\n  al: {name: Al Testperson, role: B}\n"
)
SESSIONS = (
    "sessions:\n"
    "  one: {title: One, time: 10:00-11:00, room: hall, track: rope, speakers: [jo-sample]}\n"
    "  two: {title: Two, time: 11:00-12:00, room: hall, track: rope, speakers: [jo-sample]}\n"
    "  three: {title: Three, time: 12:00-13:00, room: attic, speakers: [Al Testperson]}\n"
    "  four: {title: Four, time: 13:30-14:00, room: The Attic, speakers: [Al Testperson]}\n"
).replace("title: ", "abstract: A, title: ")
WHOLE = HEAD + ROOMS + TRACKS + PEOPLE + SESSIONS


def told(text: str) -> list[str]:
    found = (one for one in findings_in_text(text) if one.severity != "info")
    return [f"{str(one.span).partition(':')[2]} {one.code} {one.message}" for one in found]


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        (
            "hall: {",
            "hlal: {",
            (
                "3:3 F006 room 'hlal' is named nowhere, and 'hall', which is no room, 2 times; "
                "did you mean 'hall'?"
            ),
        ),
        (
            "rope: {",
            "rop: {",
            (
                "6:3 F006 track 'rop' is named nowhere, and 'rope', which is no track, 2 times; "
                "did you mean 'rope'?"
            ),
        ),
        (
            "jo-sample: {",
            "jo-smple: {",
            (
                "8:3 F006 speaker 'jo-smple' is named nowhere, and 'jo-sample', which is no "
                "speaker, 2 times; did you mean 'jo-sample'?"
            ),
        ),
        (
            "jo-sample: {",
            "Jo-Sample: {",
            (
                "8:3 F006 speaker 'Jo-Sample' is named nowhere, and 'jo-sample', which is no "
                "speaker, 2 times; did you mean 'jo-sample'?"
            ),
        ),
        (
            "name: Al Testperson",
            "name: Al Testpersn",
            (
                "9:14 F006 speaker 'Al Testpersn' is named nowhere, and 'Al Testperson', which is "
                "no speaker, 2 times; did you mean 'Al Testperson'?"
            ),
        ),
    ],
)
def test_it_is_told_once_at_its_definition_and_mended_there(
    right: str, wrong: str, message: str
) -> None:
    text = WHOLE.replace(right, wrong)
    mended = mending({"a.yaml": text.encode()}, unsafe=True)

    assert (told(WHOLE), told(text)) == ([], [message])
    assert [file.after for file in mended.files] == [WHOLE]


@pytest.mark.parametrize(
    ("right", "wrong", "places"),
    [
        # one name each, so that either may be the wrong one
        ("room: attic", "room: atic", ["13:63"]),
        # the definition is named as well
        ("room: hall", "room: hal", ["11:59", "12:59"]),
    ],
)
def test_what_may_be_wrong_where_it_is_used_is_told_there(
    right: str, wrong: str, places: list[str]
) -> None:
    text = WHOLE.replace(right, wrong)
    if len(places) > 1:
        text = text.replace("room: The Attic", "rooms: [The Attic, hall]")

    assert [line.partition(" F006 ")[0] for line in told(text)] == places


def test_two_names_that_look_like_one_thing_are_told_where_they_stand() -> None:
    text = WHOLE.replace("  hall: {", "  hal: {").replace("attic: {", "x: {")
    text = text.replace("title: Three, time: 12:00-13:00, room: attic", "title: Three, room: halls")
    text = text.replace("room: The Attic", "room: halls")

    assert [line[:2] for line in told(text) if "F006" in line] == ["11", "12", "13", "14"]


def test_the_field_of_an_id_may_be_misspelt_in_a_list() -> None:
    text = WHOLE.replace("  hall: {", "  - {ids: hall, ").replace("  attic: {", "  - {id: attic, ")

    assert told(text) == ["3:6 F003 'ids' is not a field of a room; did you mean 'id'?"]


def test_waivers_whose_field_is_misspelt_hold() -> None:
    waived = "allow: [{rule: odd-hour, reason: early birds}]"
    text = WHOLE.replace("10:00-11:00", f"03:00-04:00, {waived}")

    assert told(text) == []
    assert told(text.replace("allow", "alow")) == [
        "11:53 F003 'alow' is not a field of a session; did you mean 'allow'?"
    ]


def test_a_copy_of_a_file_is_told_once_and_fix_takes_nothing_out_of_either() -> None:
    rest = HEAD + ROOMS + TRACKS + PEOPLE
    files = {name: SESSIONS.encode() for name in ("day1 (copy).yaml", "day1.yaml")}
    files["conference.yaml"] = rest.encode()
    found = [one for one in findings_in(files) if one.code == "F007"]

    assert [(str(one.span), one.message, len(one.stands_for)) for one in found] == [
        (
            "day1.yaml:2:3",
            (
                "all 4 ids of this file are defined in day1 (copy).yaml as well; "
                "if it is a copy, take it away"
            ),
            4,
        )
    ]
    assert mending(files).files == ()


def test_a_file_that_has_more_than_another_one_is_no_copy() -> None:
    more = SESSIONS + "  five: {title: Five, time: 14:00-15:00, room: hall}\n"
    files = {"a.yaml": WHOLE.encode(), "b.yaml": more.encode()}
    found = [one for one in findings_in(files) if one.code == "F007"]

    assert {one.message for one in found} == {
        f"the id {one!r} is defined twice" for one in ("one", "two", "three", "four")
    }
    assert [one.after for one in mending(files).files] == [
        "sessions:\n  five: {title: Five, time: 14:00-15:00, room: hall}\n"
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        (
            "name: The Attic",
            "name: []",
            "4:17 F005 a text is wanted here, not a list; for example: name: Great Hall",
        ),
        ("{name: Al Testperson, role: B}", "{role: B}", "9:3 F004 speaker 'al' has no name"),
        ("name: Al Testperson,", "name: ,", "9:8 F004 speaker 'al' has no name"),
    ],
)
def test_who_is_named_by_a_name_that_is_missing_is_not_unknown_as_well(
    right: str, wrong: str, message: str
) -> None:
    text = WHOLE.replace("room: attic", "room: The Attic").replace(right, wrong)

    assert told(text) == [message]


def test_of_who_has_no_name_nothing_else_is_told() -> None:
    text = WHOLE.replace("[Al Testperson]", "[jo-sample]").replace("name: Al Testperson, ", "")

    assert [one for one in told(text) if one.startswith("9:")] == [
        "9:3 F004 speaker 'al' has no name",
    ]


def test_an_id_that_got_more_words_where_it_is_defined_is_told_there() -> None:
    assert told(WHOLE.replace("[jo-sample]", "[jo]")) == [
        (
            "8:3 F006 speaker 'jo-sample' is named nowhere, and 'jo', which is no speaker, "
            "2 times; did you mean 'jo'?"
        )
    ]


def test_somebody_who_is_named_and_not_defined_is_nobody_else_who_has_nothing_to_do() -> None:
    text = WHOLE.replace("[Al Testperson]", "[maria]")

    assert told(text) == [
        "9:3 P310 Al Testperson is in no session",
        "13:81 F006 no speaker has the id or name 'maria'",
        "14:83 F006 no speaker has the id or name 'maria'",
    ]


def test_what_was_refused_as_an_id_may_be_named() -> None:
    text = WHOLE.replace("  hall: {", "  - {id: hall, ").replace("  attic: {", "  - {id: attic, ")

    assert told(text.replace("{id: hall,", "{id: [hall],")) == [
        "3:10 F005 the id of an entry of 'rooms' is a text, not a list"
    ]
    assert [line[:9] for line in told(text.replace("id: hall", "id: a hall"))] == ["3:10 F005"]


def test_an_id_alone_before_an_entry_with_the_same_one_is_told_once_and_taken_out() -> None:
    text = WHOLE.replace("  jo-sample: {", "  - {id: jo-sample, ").replace(
        "  al: {", "  - {id: al, "
    )
    wrong = text.replace("  - {id: al", "  - id: al\n  - {id: al")
    mended = mending({"a.yaml": wrong.encode()})

    assert (told(text), told(wrong)) == (
        [],
        ["9:9 F007 the id 'al' is there twice, and here nothing else stands below it"],
    )
    assert [one.after for one in mended.files] == [text]


def test_moments_with_offsets_that_look_like_ranges_are_told_at_both_ends() -> None:
    moments = 'start: "2026-12-04 10:00 -05:00", end: "2026-12-04 11:00 -05:00"'

    assert told(WHOLE.replace("time: 10:00-11:00", moments)) == [
        (
            f"11:{at} F005 '{hour}:00 -05:00' is a range where one time is wanted; for example: "
            f"{field}: 2021-05-19 14:00"
        )
        for at, hour, field in ((41, 10, "start"), (73, 11, "end"))
    ]
