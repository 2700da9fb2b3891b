"""Lines that stand a level too high or too deep, or are missing: told once, with what to do."""

import pytest
from support import findings_in, findings_in_text, mending, schedule_of

HEAD = "id: c\ntitle: C\ntimezone: ET\ndays: [2026-12-04]\nphase: draft\n"
ONE = "title: One\ntype: meeting\ntime: 10:00-11:00\nroom: hall\n"
TWO = "title: Two\ntype: meeting\ntime: 11:00-12:00\nroom: attic\n"


def deeper(text: str, by: int = 2) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


CONFERENCE = f"conference:\n{deeper(HEAD)}"
ROOMS = "rooms: {hall: Hall, attic: Attic}\n"
SESSIONS = f"sessions:\n  one:\n{deeper(ONE, 4)}  two:\n{deeper(TWO, 4)}"
WHOLE = CONFERENCE + ROOMS + SESSIONS


def told(text: str) -> str:
    """All that is said of a file, a line each."""
    return "\n".join(
        f"{str(one.span).partition(':')[2]} {one.code} {one.message}"
        for one in findings_in_text(text)
    )


def slots(text: str) -> list[tuple[str, str]]:
    scheduled = schedule_of({"a.yaml": text.encode()}).scheduled
    return [(session.title, session.rooms[0].name) for session in scheduled]


def test_the_example_itself_is_fine() -> None:
    assert (told(WHOLE), slots(WHOLE)) == ("", [("One", "Hall"), ("Two", "Attic")])


def test_an_entry_whose_id_is_missing_is_told_once_and_the_one_above_stays_as_it_is() -> None:
    text = WHOLE.replace("  two:\n", "")

    assert told(text) == (
        "14:5 F002 'title', 'type', 'time' and 1 more are given twice: does another entry begin "
        "here, whose id or '-' is missing?"
    )
    assert slots(text) == [("One", "Hall")]
    assert mending({"a.yaml": text.encode()}, unsafe=True).files == ()


def test_an_id_that_is_indented_like_a_field_is_told_once() -> None:
    text = WHOLE.replace("  two:\n", "    two:\n")

    assert told(text) == (
        "14:5 F002 'two' is indented as far as the fields of the entry above, "
        "which come again below"
    )


def test_what_may_have_lost_its_id_is_not_called_unknown() -> None:
    text = f"{WHOLE}    after: [two]\nspeakers:\n  jo:\n    name: Jo\n    name: Al\n    role: B\n"
    text = text.replace("    after: [two]\n", "").replace(
        "room: hall", "room: hall\n    after: [two]"
    )

    assert [
        line for line in told(text.replace("  two:\n", "")).splitlines() if "F006" in line
    ] == []


@pytest.mark.parametrize("empty", ["room:", "room: ''", 'room: ""'])
def test_a_field_that_is_empty_above_and_filled_in_below_has_a_value(empty: str) -> None:
    text = WHOLE.replace("title: One", f"{empty}\n    title: One")

    assert told(text) == "14:5 F002 'room' is given twice"
    assert slots(text) == [("One", "Hall"), ("Two", "Attic")]


def test_entries_beside_their_section_are_in_it() -> None:
    text = f"{CONFERENCE}{ROOMS}sessions:\none:\n{deeper(ONE)}two:\n{deeper(TWO)}"

    assert told(text) == (
        "9:1 F003 'one' and 'two' stand beside 'sessions', and not in it; indent them more than "
        "that"
    )
    assert slots(text) == slots(WHOLE)


def test_an_entry_that_is_not_indented_is_one_of_the_section_above() -> None:
    text = WHOLE.replace("  two:\n", "two:\n")

    assert told(text) == (
        "14:1 F003 'two' stands beside 'sessions', and not in it; indent it more than that"
    )
    assert slots(text) == slots(WHOLE)


def test_fields_of_the_conference_beside_it_are_in_it() -> None:
    text = f"conference:\n{HEAD}{ROOMS}{SESSIONS}"

    assert told(text) == (
        "2:1 F003 'id', 'title', 'timezone' and 2 more stand beside 'conference', and not in it; "
        "indent them more than that"
    )


def test_one_field_of_the_conference_beside_it_is_not_missing_as_well() -> None:
    text = WHOLE.replace("  days:", "days:").replace("  phase: draft\n", "")

    assert [line for line in told(text).splitlines() if "days" in line] == [
        (
            "5:1 F003 'days' is not a section of a conference; it is a field of the conference: "
            "indent it below 'conference'"
        )
    ]


def test_a_section_within_the_conference_is_read_as_a_section() -> None:
    text = f"{CONFERENCE}{deeper(ROOMS)}{SESSIONS}"

    assert told(text) == (
        "7:3 F003 'rooms' is a section of its own; indent it no more than 'conference'"
    )
    assert slots(text) == slots(WHOLE)


def test_entries_without_a_section_are_told_once() -> None:
    people = "jo:\n  name: Jo Sample\n  role: Director\nal:\n  name: Al Sample\n  role: Chair\n"
    files = {"a.yaml": f"{WHOLE}    speakers: [jo, al]\n".encode(), "b.yaml": people.encode()}

    assert [(one.span.source.name, one.message) for one in findings_in(files)] == [
        (
            "b.yaml",
            (
                "no section stands above 'jo'; write a line 'speakers:' before it, "
                "and indent all below"
            ),
        )
    ]


@pytest.mark.parametrize(
    ("section", "message"),
    [
        (
            f"sessions:\n{deeper(ONE)}",
            (
                "8:3 F005 'title' is a field of a session, and no id stands above it; write a line "
                "'one:' before it, and indent what is below"
            ),
        ),
        (
            "speakers:\n  name: Jo Sample\n  role: Director\n",
            (
                "8:3 F005 'name' is a field of a speaker, and no id stands above it; write a line "
                "'jo-sample:' before it, and indent what is below"
            ),
        ),
        (
            f"sessions:\n  one:\n{deeper(ONE, 4)}  url: https://c.example\n",
            (
                "13:3 F005 'url' is a field of a session, and stands where ids do; "
                "indent it as far as those above"
            ),
        ),
        (
            "speakers:\n  jo:\n    name: Jo\n    role: A\n  notes: is late\n",
            (
                "11:3 F005 'notes' is a field of a speaker, and stands where ids do; "
                "indent it as far as those above"
            ),
        ),
    ],
)
def test_fields_where_ids_should_be_are_told(section: str, message: str) -> None:
    assert told(f"{CONFERENCE}{section}") == message


@pytest.mark.parametrize(
    "rooms", ["{online: Online, hall: Hall}", "{hall: {floor: 1}, online: Zoom}"]
)
def test_a_room_may_be_called_like_a_field(rooms: str) -> None:
    text = f"{CONFERENCE}rooms: {rooms}\nsessions: {{}}\n"

    assert [line for line in told(text).splitlines() if "R406" not in line] == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("- date: 2026-12-04", ""),
        ("-date: 2026-12-04", "6:5 F001 a space is missing behind '-'"),
        ("-{date: 2026-12-04}", "6:5 F001 a space is missing behind '-'"),
        ("– date: 2026-12-04", "6:5 F001 '–' begins no item of a list: write '- '"),
        ("• date: 2026-12-04", "6:5 F001 '•' begins no item of a list: write '- '"),
    ],
)
def test_what_is_no_item_of_a_list_is_told_where_it_is(line: str, message: str) -> None:
    days = f"  days:\n    {line}\n      title: Day\n"
    text = WHOLE.replace("  days: [2026-12-04]\n", days)

    assert told(text) == message


def test_a_first_line_that_is_indented_is_told_there() -> None:
    said = "F001 the first line is indented, and others are not; is a line missing above it?"

    assert told(f" {WHOLE}") == f"1:1 {said}"
    assert told(WHOLE.removeprefix("conference:\n")) == f"1:1 {said}"


@pytest.mark.parametrize("between", [" ", ":", " = ", "："])
def test_a_bracket_whose_colon_is_missing_hides_nothing_else(between: str) -> None:
    text = f"{CONFERENCE}rooms:\n  hall:\n    distance{between}{{attic: 5m}}\n  attic: Attic\n"

    assert told(f"{text}{SESSIONS}") == (
        f"9:5 F003 'distance{between}{{attic' is not a field of a room; "
        "': ' is missing behind 'distance'"
    )


def test_a_title_in_quotes_whose_colon_is_missing_is_not_missing_as_well() -> None:
    text = WHOLE.replace("title: One", 'title "One: Two"')

    assert told(text) == (
        "10:5 F003 'title \"One' is not a field of a session; ': ' is missing behind 'title'"
    )


def test_a_rule_among_the_sections_is_told_where_it_belongs() -> None:
    assert told(f"{WHOLE}panel-size: {{panel_size: 3-6}}\n") == (
        "19:1 F003 'panel-size' is not a section of a conference; it is a rule: "
        "indent it below 'rules'"
    )


PEOPLE = "speakers:\n  jo:\n    name: Jo\n    role: A\n  al:\n    name: Al\n    role: B\n"


def test_entries_of_a_section_whose_line_is_missing_are_told_once() -> None:
    text = f"{CONFERENCE}{ROOMS}{PEOPLE}{SESSIONS}    speakers: [jo, al]\n"

    assert told(text.replace("sessions:\n", "")) == (
        "15:3 F003 'one' is none of the speakers: is a line 'sessions:' missing above?"
    )
    assert told(text.replace("sessions:\n", "  sessions:\n")) == (
        "15:3 F003 'sessions' is a section of its own; indent it no more than 'speakers'"
    )
    assert slots(text.replace("sessions:\n", "")) == slots(WHOLE)
    assert slots(text.replace("sessions:\n", "  sessions:\n")) == slots(WHOLE)


def test_rooms_that_are_texts_may_go_on_as_sessions() -> None:
    rooms = "rooms:\n  hall: Hall\n  attic: Attic\n"
    text = f"{CONFERENCE}{rooms}{SESSIONS}".replace("sessions:\n", "")

    assert told(text) == (
        "10:3 F003 'one' is none of the rooms: is a line 'sessions:' missing above?"
    )
    assert slots(text) == slots(WHOLE)


def test_a_room_with_fields_of_a_track_is_a_room() -> None:
    rooms = "rooms: {attic: {name: Attic}, hall: {name: Hall, description: old}}\n"

    assert told(f"{CONFERENCE}{rooms}{SESSIONS}") == (
        "7:50 F003 'description' is not a field of a room; what is your own goes under 'extra'"
    )


def test_an_id_in_other_letters_of_a_list_is_one() -> None:
    people = PEOPLE.replace("  jo:\n    name", "  - ID: j-1\n    name").replace(
        "  al:\n", "  - id: al\n"
    )

    assert told(f"{CONFERENCE}{ROOMS}{people}{SESSIONS}    speakers: [j-1, al]\n") == (
        "9:5 F003 'ID' is not a field of a speaker; did you mean 'id'?"
    )


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        # the entry before, which only its own fields follow
        ("  one:\n", " one:\n", "9:2", "by 1 space, and those beside it by 2"),
        ("  one:\n", "   one:\n", "9:4", "by 3 spaces, and those beside it by 2"),
        # the first field, whose value cannot have what is indented more
        ("    title: One", "   title: One", "10:4", "by 3 spaces, and those beside it by 4"),
        (
            "    type: meeting\n    time: 11",
            "   type: meeting\n    time: 11",
            "16:4",
            "by 3 spaces, and those beside it by 4",
        ),
        ("  two:\n", "   two:\n", "14:4", "by 3 spaces, and those beside it by 4"),
        (
            "    time: 10",
            "     time: 10",
            "12:6",
            "deeper than the one above, which has a value already",
        ),
    ],
)
def test_the_line_that_is_indented_otherwise_is_told_and_not_the_one_where_it_is_seen(
    old: str, new: str, place: str, said: str
) -> None:
    assert told(WHOLE.replace(old, new)) == f"{place} F001 this line is indented {said}"


@pytest.mark.parametrize("tabs", ["\t", " \t", "  \t"])
def test_tabs_are_mended_where_it_is_sure_what_they_stand_for(tabs: str) -> None:
    fields = "    type: meeting\n    time: 11"
    text = WHOLE.replace(fields, fields.replace("    ", tabs))
    done = mending({"a.yaml": text.encode()}, unsafe=False)

    assert told(text) == f"16:{len(tabs)} F001 a tab; YAML is indented with spaces only"
    assert [one.after for one in done.files] == [WHOLE]


def test_a_file_that_is_indented_with_tabs_alone_is_mended_whatever_else_is_then_found() -> None:
    whole = WHOLE.replace("room: attic", "room: cellar")
    done = mending({"a.yaml": whole.replace("  ", "\t").encode()}, unsafe=False)

    assert [one.after for one in done.files] == [whole]
    assert [one.code for one in done.left.findings] == ["R406", "F006"]


def test_tabs_that_could_stand_for_an_entry_or_for_a_field_stay() -> None:
    text = WHOLE.replace("    room: attic", "\troom: attic")
    done = mending({"a.yaml": text.encode()}, unsafe=False)

    assert done.files == ()


TOML = """[rooms.hall]
[sessions.one]
title = "One"
type = "meeting"
time = "10:00-11:00"
room = "hall"
[sessions.two]
title = "Two"
type = "meeting"
time = "09:00-10:00"
room = "hall"
after = "one"
"""
OF_ANOTHER = (
    "2:1 F003 'title', 'type', 'time' and 1 more are fields of a session, and not of a room; "
    "put them into an entry of their own below 'sessions'"
)
NO_ID = (
    "3:1 F005 'title' is a field of a session, and no id stands above it; "
    "write a line '[sessions.one]' before it"
)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [("[sessions.one]\n", "", OF_ANOTHER), ("[sessions.one]", "[sessions]", NO_ID)],
)
def test_an_entry_without_its_head_in_toml_is_told_once_and_the_others_are_read(
    old: str, new: str, line: str
) -> None:
    files = {"a.toml": TOML.replace(old, new).encode()}
    found = [one for one in findings_in(files) if one.code != "R405"]

    assert [f"{str(f.span).partition(':')[2]} {f.code} {f.message}" for f in found] == [line]
    scheduled = schedule_of(files).scheduled
    assert [(one.title, one.rooms[0].name) for one in scheduled] == [("Two", "hall")]
