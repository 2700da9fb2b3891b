"""Names and ids: who is meant, and what is said when nobody or several are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import schedule_of

from confsched.reading import Mapping, Origin, read
from confsched.schedule.entities import Room
from confsched.schedule.resolve.names import Register, identifier, plain
from confsched.schedule.resolve.notes import Notes, parts_of
from confsched.schedule.resolve.zones import Problem
from confsched.source import Source, Span

TEXT = "hall: Great Hall\nloft: The Loft\nattic: The Loft\n"
SPAN = Span(Source("b.yaml", "room: x"), 6, 7)


def register(*, is_open: bool = False) -> Register[Room]:
    """Three rooms, two of one name, each defined on a line of its own."""
    (root,) = read("a.yaml", TEXT.encode()).roots
    assert isinstance(root, Mapping)
    rooms = [
        Room(key, str(value), origin=Origin(root, mark)) for key, value, mark, _ in root.entries()
    ]
    return Register.of("room", rooms, Notes(), is_open=is_open)


def asked(name: str, *, is_open: bool = False) -> tuple[str | None, list[str], list[str]]:
    """The id of what was found, what was noted, and the places that go with it."""
    rooms = register(is_open=is_open)
    found = rooms.find(name, lambda: SPAN)
    notes = rooms.notes.findings
    return (
        found.id if found else None,
        [f"{note.code} {note.span} {note.message}" for note in notes],
        [f"{other.span} {other.message}" for note in notes for other in note.related],
    )


@pytest.mark.parametrize("name", ["hall", "Great Hall", "Great  Hall", " Great Hall "])
def test_a_room_is_found_by_id_or_by_exact_name(name: str) -> None:
    assert asked(name) == ("hall", [], [])


def test_an_id_counts_before_a_name() -> None:
    rooms = Register.of("room", [Room("a", "b"), Room("b", "a")], Notes(), is_open=False)

    assert [getattr(rooms.find(name, lambda: SPAN), "id", None) for name in "ab"] == ["a", "b"]


def test_a_name_of_two_is_not_guessed_at() -> None:
    assert asked("The Loft") == (
        None,
        ["F008 b.yaml:1:7 more than one room is called 'The Loft': use an id"],
        ["a.yaml:2:1 'loft' has this name", "a.yaml:3:1 'attic' has this name"],
    )


def test_a_name_that_only_looks_otherwise_is_noted_and_means_the_same() -> None:
    told = "F006 b.yaml:1:7 no room has the id or name 'great hall'; did you mean 'Great Hall'?"

    assert asked("great hall") == ("hall", [told], [])


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("hal", "; did you mean 'hall'?"),
        ("The Left", "; did you mean 'The Loft'?"),
        ("xyzzy", ""),
        ("", ""),
    ],
)
def test_an_unknown_name_is_noted_with_the_nearest(name: str, ending: str) -> None:
    assert asked(name) == (
        None,
        [f"F006 b.yaml:1:7 no room has the id or name {name!r}{ending}"],
        [],
    )


def test_where_names_define_things_an_unknown_one_is_no_finding() -> None:
    assert asked("xyzzy", is_open=True) == (None, [], [])


def test_guesses_are_made_for_the_first_fifty_names_only() -> None:
    rooms = register()
    for number in range(60):
        rooms.find(f"hall {number}", lambda: SPAN)
    offered = [note for note in rooms.notes.findings if "did you mean" in note.message]

    assert (len(rooms.notes.findings), len(offered)) == (60, 50)


def test_guesses_at_sessions_are_as_few() -> None:
    sessions = "".join(f"  session-{n}: {{title: A, after: [sesion-{n}x]}}\n" for n in range(60))
    notices = schedule_of({"a.yaml": f"sessions:\n{sessions}".encode()}).notices
    unknown = [notice.message for notice in notices if notice.code == "F006"]

    assert len(unknown) == 60
    assert sum("did you mean" in message for message in unknown) == 50


def test_another_person_is_never_a_safe_fix() -> None:
    rooms = register()
    rooms.find("hal", lambda: SPAN)
    (note,) = rooms.notes.findings

    assert note.fix is None or not note.fix.safe


def test_what_was_added_is_found_by_its_name() -> None:
    rooms = register(is_open=True)
    added = rooms.add(Room(rooms.new_id("Salle Étoile"), "Salle Étoile"))

    assert (added.id, rooms.find("Salle E\u0301toile", lambda: SPAN)) == ("salle-étoile", added)


def test_a_new_id_is_never_one_that_is_taken() -> None:
    rooms = register(is_open=True)

    assert [
        rooms.add(Room(rooms.new_id(name), name)).id for name in ("Hall", "HALL!", "?", "!")
    ] == [
        "hall-2",
        "hall-3",
        "room",
        "room-2",
    ]


@given(st.text())
def test_an_id_made_of_a_name_is_one(name: str) -> None:
    from confsched.model.kinds import is_identifier

    made = identifier(name)

    assert made == "" or is_identifier(made)
    assert identifier(made) == made


@given(st.text())
def test_a_name_made_plain_twice_is_the_same(name: str) -> None:
    assert plain(plain(name)) == plain(name)


def test_a_problem_is_noted_at_the_part_of_the_text_that_it_is_about() -> None:
    source = Source("a.yaml", "time: 10:00-11:00 EST")
    notes = Notes()
    notes.problem(Problem("T206", "no EST", "EST", "ET"), Span(source, 6, 21))
    (note,) = notes.findings
    assert note.fix is not None

    assert (note.span, note.code) == (Span(source, 18, 21), "T206")
    assert [(edit.span.text, edit.text) for edit in note.fix.edits] == [("EST", "ET")]


def test_a_part_that_is_not_there_leaves_the_whole() -> None:
    span = Span(Source("a.yaml", "abc"), 0, 3)

    assert (parts_of(span, "x"), parts_of(span, "")) == ([span], [span])
