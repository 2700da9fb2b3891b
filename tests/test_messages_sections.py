"""Sections whose line is missing or indented too far, and what texts take up: each told once."""

import pytest
from test_messages_indentation import (
    CONFERENCE,
    HEAD,
    ONE,
    PEOPLE,
    ROOMS,
    SESSIONS,
    WHOLE,
    deeper,
    slots,
    told,
)

TRACKS = "tracks:\n  rope: {name: Rope, color: teal}\n  knot: {name: Knot, color: red}\n"
TYPES = "types:\n  fireside: {name: Fireside, like: panel, length: 30m-60m}\n"
RULES = "rules:\n  ignore: [T216]\n  panel-size: {panel_size: 3-6, severity: off}\n"
ALL = (
    f"{CONFERENCE}rooms:\n  hall: Hall\n  attic: Attic\n{TRACKS}{TYPES}{RULES}"
    f"{PEOPLE}{SESSIONS}    type: fireside\n    track: rope\n    speakers: [jo, al]\n"
).replace("    type: meeting\n    time: 11", "    time: 11")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("rooms:", "7:3 F003 'hall' is no field of the conference: is a line 'rooms:'"),
        ("tracks:", "10:3 F003 'rope' is none of the rooms: is a line 'tracks:'"),
        ("types:", "13:3 F003 'fireside' is none of the tracks: is a line 'types:'"),
        ("rules:", "15:3 F003 'ignore' is none of the types: is a line 'rules:'"),
        ("speakers:", "18:3 F003 'jo' is none of the rules: is a line 'speakers:'"),
        ("sessions:", "25:3 F003 'one' is none of the speakers: is a line 'sessions:'"),
    ],
)
def test_a_line_that_is_missing_between_any_two_sections_is_told_once(
    line: str, message: str
) -> None:
    text = ALL.replace("hall: Hall", "hall: {name: Hall, capacity: 9}")
    text = text.replace("attic: Attic", "attic: {name: Attic, capacity: 9}")

    before = [one for one in told(text).splitlines() if "F00" in one]
    found = [one for one in told(text.replace(f"{line}\n", "")).splitlines() if "F00" in one]

    assert (before, found) == ([], [f"{message} missing above?"])
    assert slots(text.replace(f"{line}\n", "")) == slots(text)


@pytest.mark.parametrize("line", ["tracks:", "types:", "rules:", "speakers:", "sessions:"])
def test_a_section_that_is_indented_too_far_is_told_once(line: str) -> None:
    text = ALL.replace(f"{line}\n", f"  {line}\n")

    order = ("rooms:", "tracks:", "types:", "rules:", "speakers:", "sessions:")
    above = order[order.index(line) - 1].rstrip(":")

    assert [one.partition(" ")[2] for one in told(text).splitlines() if "F00" in one] == [
        f"F003 '{line[:-1]}' is a section of its own; indent it no more than '{above}'"
    ]
    assert slots(text) == slots(ALL)


def test_a_section_with_its_entries_may_be_indented_too_far() -> None:
    text = f"{CONFERENCE}{ROOMS}{PEOPLE}{deeper(SESSIONS)}      speakers: [jo, al]\n"

    assert told(text) == (
        "15:3 F003 'sessions' is a section of its own; indent it no more than 'speakers'"
    )
    assert slots(text) == slots(WHOLE)


LISTED = PEOPLE.replace("  jo:\n  ", "  - id: jo\n  ").replace("  al:\n  ", "  - id: al\n  ")


def test_a_list_may_go_on_with_the_entries_of_another_section() -> None:
    sessions = SESSIONS.replace("  one:\n", "  - id: one\n").replace("  two:\n", "  - id: two\n")
    text = f"{CONFERENCE}{ROOMS}{LISTED}{sessions}    speakers: [jo, al]\n"

    assert told(text.replace("sessions:\n", "")) == (
        "15:9 F003 'one' is none of the speakers: is a line 'sessions:' missing above?"
    )
    assert slots(text.replace("sessions:\n", "")) == slots(WHOLE)


def test_an_entry_of_a_list_that_begins_without_its_id_is_told_once() -> None:
    text = f"{CONFERENCE}{ROOMS}{LISTED}{SESSIONS}    speakers: [jo, al]\n"

    assert told(text.replace("  - id: al\n", "")) == (
        "12:5 F002 'name' and 'role' are given twice: does another entry begin here, "
        "whose id or '-' is missing?"
    )


def test_an_only_entry_whose_id_stands_with_its_fields_is_told_once() -> None:
    text = f"{CONFERENCE}{ROOMS}sessions:\n    one:\n{deeper(ONE, 4)}"

    assert [line for line in told(text).splitlines() if "R406" not in line] == [
        "9:5 F005 'one' is indented as far as the fields below; indent them more than that"
    ]


def test_fields_where_ids_should_be_are_read_as_those_of_the_entry_above() -> None:
    text = WHOLE.replace("    room: attic\n", "  room: attic\n")

    assert told(text) == (
        "18:3 F005 'room' is a field of a session, and stands where ids do; "
        "indent it as far as those above"
    )
    assert slots(text) == slots(WHOLE)


def test_a_mapping_may_stand_where_ids_do() -> None:
    rooms = "rooms:\n  hall: {name: Hall}\n  distance: {attic: 5m}\n  attic: {name: Attic}\n"

    assert told(f"{CONFERENCE}{rooms}{SESSIONS}") == (
        "9:3 F005 'distance' is a field of a room, and stands where ids do; "
        "indent it as far as those above"
    )


def test_no_type_is_unknown_where_the_id_of_one_is_missing() -> None:
    text = ALL.replace(
        "  fireside: {name: Fireside, like: panel, length: 30m-60m}\n", "  name: F\n"
    )

    assert [one for one in told(text).splitlines() if "fireside" in one] == []


def test_a_waiver_waits_for_its_rule_that_stands_beside_the_sections() -> None:
    waiver = "    allow: [{rule: panel-size, reason: two are enough}]\n"

    assert told(f"{WHOLE}{waiver}panel-size: {{panel_size: 3-6}}\n") == (
        "20:1 F003 'panel-size' is not a section of a conference; it is a rule: "
        "indent it below 'rules'"
    )


FOLDED = (
    f"{CONFERENCE}rooms: {{hall: Hall}}\n{PEOPLE}sessions:\n  one:\n    title: One\n"
    "    time: 10:00-11:00\n    room: hall\n    abstract: >-\n      A text - and more.\n"
    "    speakers:\n      - jo\n      - al\n"
)


@pytest.mark.parametrize("line", ["", "      speakers:\n"])
def test_people_whom_the_text_above_them_swallows_are_told_once(line: str) -> None:
    text = FOLDED.replace("    speakers:\n", line)

    assert told(text).splitlines() == [
        (
            "16:3 P314 'One' has no speaker; '- jo' and '- al' stand in its text: "
            "is a line 'speakers:' missing above?"
        )
    ]


def test_an_item_that_is_indented_below_another_one_is_somebody_else() -> None:
    text = FOLDED.replace("      - al\n", "        - al\n")

    assert told(text) == "23:9 F005 'jo - al' are several people: write a list, [jo, al]"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        # the line of a section stands one entry too low
        (
            "tracks:\n  rope: {name: Rope, color: teal}\n",
            "  rope: {name: Rope, color: teal, description: On ropes}\ntracks:\n",
            "10:3 F003 'rope' is none of the rooms; its place is below 'tracks:'",
        ),
        (
            "sessions:\n  one:\n",
            "  zero: {title: Zero, time: 9:00-9:30, type: meeting}\nsessions:\n  one:\n",
            "25:3 F003 'zero' is none of the speakers; its place is below 'sessions:'",
        ),
        (
            TYPES,
            f"{TYPES[7:]}types:\n",
            "13:3 F003 'fireside' is none of the tracks; its place is below 'types:'",
        ),
        # or one too high
        (
            "sessions:\n",
            "sessions:\n  bo: {name: Bo, role: B, organization: C}\n",
            "26:3 F003 'bo' is none of the sessions; its place is below 'speakers:'",
        ),
    ],
)
def test_an_entry_on_the_wrong_side_of_the_line_of_a_section_is_told_once(
    before: str, after: str, message: str
) -> None:
    found = [one for one in told(ALL.replace(before, after)).splitlines() if "F00" in one]

    assert found == [message]


def test_a_conference_without_its_line_is_told_once_and_read() -> None:
    text = f"{HEAD}{ROOMS}{SESSIONS}# without the default conference\n"

    assert told(text) == (
        "1:1 F003 'id', 'title', 'timezone' and 2 more are fields of the conference, and stand in "
        "no section; put them below 'conference'"
    )
    assert slots(text) == slots(WHOLE)


def test_somebody_with_the_fields_of_a_session_stays_a_speaker() -> None:
    both = "  bo: {name: Bo, organization: C, title: Bo, day: 1, time: 9:00-9:30, room: hall}\n"
    found = told(f"{CONFERENCE}{ROOMS}{PEOPLE}{both}{SESSIONS}").splitlines()

    assert [one for one in found if "place" in one or "missing" in one] == []
