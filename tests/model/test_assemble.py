"""Sections put together over files: ids, musts, and what a file of a conference may hold."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import typed_conference

from confsched.findings import Finding
from confsched.model.assemble import ALL_SECTIONS
from confsched.model.binding import typed
from confsched.model.conference import Conference
from confsched.model.entries import Session
from confsched.reading import read

NO_CONFERENCE = "no file has a section 'conference' with an id, a title, a timezone and days"
CONFERENCE = "conference: {id: c, title: C, timezone: ET, days: 2021-05-19}\n"


def conference(*texts: str) -> Conference:
    """The conference of files `a.yaml`, `b.yaml` …; the first also has the section itself."""
    files = (CONFERENCE + texts[0], *texts[1:])
    return of_files(*files)


def of_files(*files: str) -> Conference:
    return typed_conference(
        read(f"{name}.yaml", text.encode()) for name, text in zip("abcdef", files, strict=False)
    )


def told(finding: Finding) -> str:
    related = [f" <- {other.span} {other.message}" for other in finding.related]
    return f"{finding.span} {finding.code} {finding.message}" + "".join(related)


def complaints(found: Conference) -> list[str]:
    return [told(finding) for finding in found.findings]


def test_a_section_is_gathered_from_all_files_in_their_order() -> None:
    found = conference("rooms: {a: }\n", "rooms: {b: }\n", "rooms: {c: }\n---\nrooms: {d: }\n")

    assert (complaints(found), list(found.rooms)) == ([], ["a", "b", "c", "d"])


def test_panels_are_sessions_and_know_their_section() -> None:
    found = conference("panels: {p: {title: P}}\nsessions: {s: {title: S}}\n")

    assert {item.id: item.section for item in found.sessions.values()} == {
        "p": "panels",
        "s": "sessions",
    }
    assert found.given == {"conference", "sessions"}


def test_a_list_with_ids_is_as_good_as_a_mapping() -> None:
    listed = conference("sessions: [{id: a, title: A}, {id: b, title: B}]\n")
    keyed = conference("sessions: {a: {title: A}, b: {title: B}}\n")

    assert complaints(listed) == complaints(keyed) == []
    assert [(item.id, item.origin.mapping["title"]) for item in listed.sessions.values()] == [
        (item.id, item.origin.mapping["title"]) for item in keyed.sessions.values()
    ]


def test_rooms_tracks_types_and_speakers_can_be_named_by_a_text() -> None:
    found = conference(
        "rooms: {h: Hall, k: , l: {name: Loft}}\ntracks: {t: Track}\ntypes: {y: Fireside}\n"
        "speakers: {j: Jo Sample}\n"
    )

    assert complaints(found) == []
    assert {item.id: item.origin.mapping.get("name") for item in found.rooms.values()} == {
        "h": "Hall",
        "k": None,
        "l": "Loft",
    }
    assert found.tracks["t"].origin.mapping["name"] == "Track"
    assert found.types["y"].origin.mapping["name"] == "Fireside"
    assert found.speakers["j"].origin.mapping["name"] == "Jo Sample"


def test_a_list_of_names_defines_rooms() -> None:
    found = conference("rooms: [hall, loft, {id: attic, capacity: 3}]\n")

    assert (complaints(found), list(found.rooms)) == ([], ["hall", "loft", "attic"])


def test_a_misspelt_section_is_read_as_it_is_meant() -> None:
    found = of_files(
        "confrence: {id: c, title: C, timezone: ET, days: 2021-05-19}\npanel:\n  a: {title: A}\n",
        "Speaker: [Ada Sample]\nsesion: {b: {tittle: B}}\n",
    )

    assert complaints(found) == [
        "a.yaml:1:1 F003 'confrence' is not a section of a conference; did you mean 'conference'?",
        "a.yaml:2:1 F003 'panel' is not a section of a conference; did you mean 'panels'?",
        "b.yaml:1:1 F003 'Speaker' is not a section of a conference; did you mean 'speakers'?",
        "b.yaml:2:1 F003 'sesion' is not a section of a conference; did you mean 'sessions'?",
        "b.yaml:2:14 F003 'tittle' is not a field of a session; did you mean 'title'?",
    ]
    assert (found.entry.title, [*found.speakers], [*found.sessions], found.lost, found.aside) == (
        "C", ["Ada Sample"], ["a", "b"], set(), []
    )  # fmt: skip


def test_a_section_that_is_called_otherwise_or_stands_there_twice_is_left_aside() -> None:
    found = conference("sessions: {}\nsesions: {a: {}}\ntalks: {b: {}}\nroms: text\n")

    assert ([*found.sessions], found.aside) == ([], ["sesions", "talks", "roms"])


def test_sections_of_ones_own_are_left_alone() -> None:
    found = conference("x-house: {titel: x}\nx-list: [1]\nx-none:\n")

    assert complaints(found) == []


def test_empty_sections_are_given_and_hold_nothing() -> None:
    found = conference("rooms:\nspeakers: {}\nsessions: []\n")

    assert (complaints(found), found.given) == ([], {"conference", "rooms", "speakers", "sessions"})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            "sesions: {}\n",
            "2:1 F003 'sesions' is not a section of a conference; did you mean 'sessions'?",
        ),
        ("foo: 1\n", "2:1 F003 'foo' is not a section of a conference"),
        (
            "Rooms: {}\n",
            "2:1 F003 'Rooms' is not a section of a conference; did you mean 'rooms'?",
        ),
        (
            "sessions: text\n",
            "2:11 F005 the section 'sessions' is a mapping by id, not the text 'text'",
        ),
        ("rules: text\n", "2:8 F005 the section 'rules' is a mapping, not the text 'text'"),
        ("rules: [C]\n", "2:8 F005 the section 'rules' is a mapping, not a list"),
        (
            "sessions: {a: text}\n",
            "2:15 F005 an entry of 'sessions' is a mapping, not the text 'text'",
        ),
        (
            "sessions: [text]\n",
            "2:12 F005 an entry of 'sessions' is a mapping, not the text 'text'",
        ),
        ("sessions:\n  a:\n  - x\n", "4:3 F005 an entry of 'sessions' is a mapping, not a list"),
        ("rooms: {a: [x]}\n", "2:12 F005 an entry of 'rooms' is a mapping, not a list"),
        ("rooms: [{floor: x}]\n", "2:9 F004 an entry of 'rooms' has neither an id nor a name"),
        ("rooms: [{name: '!'}]\n", "2:9 F004 an entry of 'rooms' has neither an id nor a name"),
        (
            "rooms: [{id: [x], name: y}]\n",
            "2:14 F005 the id of an entry of 'rooms' is a text, not a list",
        ),
        (
            "sessions: [{type: talk}]\n",
            "2:12 F004 an entry of 'sessions' has neither an id nor a title",
        ),
        (
            "rooms: {a b: }\n",
            (
                "2:9 F005 'a b' is not an id: letters, digits, '-', '_' and '.'; "
                "write 'a-b' and name: a b"
            ),
        ),
        (
            "rooms: {a b: {name: A}}\n",
            "2:9 F005 'a b' is not an id: letters, digits, '-', '_' and '.'; write 'a-b'",
        ),
        (
            "speakers: {Zoë Sample: Zoë Sample}\n",
            (
                "2:12 F005 'Zoë Sample' is not an id: letters, digits, '-', '_' and '.'; "
                "write 'zoe-sample'"
            ),
        ),
        (
            "rooms: {../a: }\n",
            (
                "2:9 F005 '../a' is not an id: letters, digits, '-', '_' and '.'; "
                "write 'a' and name: ../a"
            ),
        ),
        ("rooms: {'': }\n", "2:9 F005 '' is not an id: letters, digits, '-', '_' and '.'"),
        (
            "rooms: [{id: a b}]\n",
            (
                "2:14 F005 'a b' is not an id: letters, digits, '-', '_' and '.'; "
                "write 'a-b' and name: a b"
            ),
        ),
        (
            "rooms: {a: {id: b}}\n",
            "2:17 F005 this entry has two ids: 'a' as its key and 'b' here",
        ),
        ("sessions: {a: }\n", "2:12 F004 session 'a' has no title"),
        ("sessions: {a: {title: }}\n", "2:16 F004 session 'a' has no title"),
        ("sessions: [{id: a}]\n", "2:17 F004 session 'a' has no title"),
        ("speakers: {a: {role: x}}\n", "2:12 F004 speaker 'a' has no name"),
        (
            "rooms: {a: {capacty: 3}}\n",
            "2:13 F003 'capacty' is not a field of a room; did you mean 'capacity'?",
        ),
        (
            "tracks: {a: {colour: red}}\n",
            "2:14 F003 'colour' is not a field of a track; did you mean 'color'?",
        ),
        (
            "types: {a: {lenght: 3m-4m}}\n",
            "2:13 F003 'lenght' is not a field of a type; did you mean 'length'?",
        ),
        (
            "speakers: {a: {name: A, emial: x}}\n",
            "2:25 F003 'emial' is not a field of a speaker; did you mean 'email'?",
        ),
        (
            "panels: {a: {title: A, moderater: x}}\n",
            "2:24 F003 'moderater' is not a field of a session; did you mean 'moderator'?",
        ),
    ],
)
def test_a_slip_in_a_section_is_pointed_at(text: str, complaint: str) -> None:
    assert complaints(conference(text)) == [f"a.yaml:{complaint}"]


def test_a_conference_without_an_id_is_told_one_that_it_could_have() -> None:
    found = of_files("conference: {title: Sample Forum 2021, timezone: ET, days: 2021-05-19}\n")

    assert complaints(found) == [
        "a.yaml:1:1 F004 the conference has no id; for example: id: sample-forum-2021"
    ]


def test_an_entry_of_a_list_goes_by_its_name_where_it_has_no_id() -> None:
    text = (
        "rooms: [{name: Great Hall}, {id: , name: great-hall}, Attic]\n"
        "speakers: [{name: Jürgen Sample}]\n"
        "sessions: [{title: Lunch}, {id: lunch-2, title: Arms}, {title: Lunch}]\n"
    )
    found = conference(text, "sessions: [{title: Lunch}]\n")

    assert [*found.rooms] == ["great-hall", "great-hall-2", "Attic"]
    assert [*found.speakers] == ["jurgen-sample"]
    assert [*found.sessions] == ["lunch", "lunch-2", "lunch-3", "lunch-4"]
    assert complaints(found) == [
        "a.yaml:4:20 F010 2 sessions have no id: they go by their titles as 'lunch', 'lunch-3'",
        (
            "b.yaml:1:20 F010 a session has no id: it goes by 'lunch-4', and by another if its "
            "title changes"
        ),
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[]\n", "1:1 F005 this is an empty list, and there are no sessions in it"),
        ("- a\n", "1:1 F005 a file of a conference is a mapping of sections, not a list"),
        ("text\n", "1:1 F005 a file of a conference is a mapping of sections, not the text 'text'"),
        ("|\n a\n b\n", "1:1 F005 a file of a conference is a mapping of sections, not the text"),
    ],
)
def test_a_file_that_holds_no_sections_says_so_once(text: str, complaint: str) -> None:
    (line,) = complaints(of_files(text))

    assert line.startswith(f"a.yaml:{complaint}")


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_a_file_that_is_empty_is_told_so(text: str) -> None:
    message = "this file is empty; there is a sample to begin with: confsched init"

    assert complaints(of_files(text)) == [f"a.yaml:1:1 F004 {message}"]
    assert complaints(of_files(text, "rooms: {a: }\n")) == [f"a.yaml:1:1 F004 {NO_CONFERENCE}"]


@pytest.mark.parametrize("text", ["# nothing\n", "---\n", "rooms: {a: }\n"])
def test_files_without_a_conference_are_told_what_one_is(text: str) -> None:
    assert complaints(of_files(text)) == [f"a.yaml:1:1 F004 {NO_CONFERENCE}"]


def test_nothing_is_called_missing_when_a_file_could_not_be_read() -> None:
    found = of_files("rooms: {a: }\n", "title: A: B\n")

    assert (complaints(found), found.whole) == (
        ["b.yaml:1:9 F001 a second ': ' in one line; put quotes around the text"],
        False,
    )


def test_no_file_at_all_is_a_conference_with_a_finding() -> None:
    assert complaints(typed_conference([])) == [f":1:1 F004 {NO_CONFERENCE}"]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("conference:\n", "1:1 F005 the section 'conference' is a mapping, not nothing"),
        ("conference: x\n", "1:13 F005 the section 'conference' is a mapping, not the text 'x'"),
        (
            "conference: {id: c, title: C, days: 2021-05-19}\n",
            "1:1 F004 the conference has no timezone; for example: timezone: Europe/Berlin",
        ),
        (
            "conference: {id: c, title: C, days: 2021-05-19, venue: 'Oslo, Norway'}\n",
            "1:1 F004 the conference has no timezone; for example: timezone: Europe/Oslo",
        ),
        (
            "conference: {id: c, title: , timezone: ~, days: }\n",
            (
                "1:21 F004 the conference has no title and no timezone and no days; for example: "
                "timezone: Europe/Berlin and days: 2021-05-19 to 2021-05-20"
            ),
        ),
        (
            "conference: {id: c, title: C, timezone: ET, days: [{hours: 9:00-10:00}]}\n",
            "1:52 F004 day 1 has no date",
        ),
        (
            "conference: {id: c, title: C, timezone: ET, days: 2021-05-19, venue: {url: x}}\n",
            "1:63 F004 the venue has no name",
        ),
    ],
)
def test_what_a_conference_lacks_is_pointed_at(text: str, complaint: str) -> None:
    assert complaints(of_files(text)) == [f"a.yaml:{complaint}"]


def test_no_days_at_all_are_missing_days() -> None:
    found = of_files("conference: {id: c, title: C, timezone: ET, days: []}\n")

    assert complaints(found) == [
        "a.yaml:1:45 F004 the conference has no days; for example: days: 2021-05-19 to 2021-05-20"
    ]


def test_an_empty_title_is_no_title() -> None:
    assert complaints(conference("sessions: {a: {title: ''}}\n")) == [
        "a.yaml:2:16 F004 session 'a' has no title"
    ]


def test_a_misspelt_field_is_not_called_missing_as_well() -> None:
    assert complaints(conference("sessions: {a: {titel: A}}\n")) == [
        "a.yaml:2:16 F003 'titel' is not a field of a session; did you mean 'title'?"
    ]


def test_an_id_in_two_files_is_a_finding_and_the_first_counts() -> None:
    found = conference("rooms: {a: {name: One}}\n", "rooms: {a: {name: Two}, b: }\n")

    assert complaints(found) == [
        (
            "b.yaml:1:9 F007 the id 'a' is defined twice <- "
            "a.yaml:2:9 first defined here, and this is the one that is used"
        )
    ]
    assert (list(found.rooms), found.rooms["a"].origin.mapping["name"]) == (["a", "b"], "One")


def test_a_panel_and_a_session_share_one_register_of_ids() -> None:
    assert complaints(conference("panels: {a: {title: A}}\nsessions: {a: {title: B}}\n")) == [
        (
            "a.yaml:3:12 F007 the id 'a' is defined twice <- "
            "a.yaml:2:10 first defined here, and this is the one that is used"
        )
    ]


def test_an_id_listed_twice_is_pointed_at_by_its_value() -> None:
    text = "sessions:\n- {id: a, title: A}\n- {title: B, id: a}\n"

    assert complaints(conference(text)) == [
        (
            "a.yaml:4:18 F007 the id 'a' is defined twice <- "
            "a.yaml:3:8 first defined here, and this is the one that is used"
        )
    ]


def test_an_id_repeated_as_a_key_is_only_a_repeated_key() -> None:
    assert complaints(conference("rooms: {a: , b: , a: }\n")) == [
        (
            "a.yaml:2:19 F002 'a' is given twice <- "
            "a.yaml:2:9 first given here, and this is the one that is used"
        )
    ]


def test_one_id_may_be_a_room_and_a_speaker() -> None:
    assert (
        complaints(conference("rooms: {a: }\nspeakers: {a: A}\nsessions: {a: {title: A}}\n")) == []
    )


def test_a_second_description_of_the_conference_is_a_finding() -> None:
    found = conference("", "rooms: {a: }\nconference: {id: other}\n")

    assert complaints(found) == [
        "b.yaml:2:1 F007 the conference is described twice <- a.yaml:1:1 first described here"
    ]
    assert found.entry.id == "c"


def test_a_wrong_entry_hides_neither_its_neighbours_nor_its_other_fields() -> None:
    found = conference("sessions: {a: x, b: {title: B, time: lunch, room: hall}, c: {title: C}}\n")

    items = [typed(Session, raw, []) for raw in found.sessions.values()]

    assert [(item.id, item.entry.title, item.entry.room, *item.broken) for item in items] == [
        ("b", "B", "hall", "time"),
        ("c", "C", None),
    ]
    assert len(found.findings) == 2


WORDS = st.one_of(
    st.sampled_from(
        ["", "x", "1", "true", "10:30", "10:00-11:00", "2021-05-19", "day 1", "ET", "all"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6),
)
KEYS = st.sampled_from(
    [
        *ALL_SECTIONS,
        "x-y",
        "sesions",
        "id",
        "title",
        "name",
        "time",
        "day",
        "room",
        "speakers",
        "who",
    ]
)
RAW = st.recursive(
    st.one_of(WORDS, st.none()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.one_of(KEYS, WORDS), inner, max_size=3)
    ),
    max_leaves=10,
)


@settings(deadline=None, max_examples=300)
@given(st.lists(st.one_of(st.dictionaries(KEYS, RAW, max_size=5), RAW), max_size=3))
def test_no_files_are_too_odd_to_be_put_together(values: list[object]) -> None:
    documents = [read(f"{n}.json", json.dumps(value).encode()) for n, value in enumerate(values)]
    found = typed_conference(documents)

    for finding in found.findings:
        for span in (finding.span, *(related.span for related in finding.related)):
            assert 0 <= span.start <= span.end <= len(span.source.text)


def test_sessions_below_another_word_for_them_are_read_and_told() -> None:
    found = conference("talks:\n  a: {title: A}\n")

    assert (complaints(found), [*found.sessions]) == (
        ["a.yaml:2:1 F003 'talks' is not a section of a conference; did you mean 'sessions'?"],
        ["a"],
    )
