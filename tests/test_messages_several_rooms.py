"""Several rooms in one text: what is said, how they are read, and what fix makes of them."""

import pytest
from support import findings_in_text, mended, schedule_of

ROOMS = "rooms: {hall: {name: Great Hall}, attic: {}, nook: {}}\n"


def session_with(field: str) -> str:
    return f"{ROOMS}sessions:\n  a: {{title: A, type: meeting, time: 10:00-11:00, {field}}}\n"


@pytest.mark.parametrize(
    ("written", "listed"),
    [
        ("room: 'hall, attic'", "hall, attic"),
        ("room: Great Hall and nook", "Great Hall, nook"),
        ("rooms: hall; attic & nook", "hall, attic, nook"),
    ],
)
def test_several_rooms_in_one_text_are_told_read_and_mended(written: str, listed: str) -> None:
    text = session_with(written)
    found = [one for one in findings_in_text(text) if one.code[0] == "F"]
    (session,) = schedule_of({"a.yaml": text.encode()}).sessions
    name = written.partition(": ")[2].strip("'")

    assert [one.message for one in found] == [
        f"{name!r} are several rooms: write rooms: [{listed}]"
    ]
    assert [room.name for room in session.rooms] == [
        {"hall": "Great Hall"}.get(one, one) for one in listed.split(", ")
    ]
    assert mended({"a.yaml": text.encode()})["a.yaml"].decode() == session_with(
        f"rooms: [{listed}]"
    )


def test_rooms_in_one_item_of_a_list_are_told() -> None:
    text = session_with("rooms: [hall, 'attic, nook']")

    assert [one.message for one in findings_in_text(text) if one.code[0] == "F"] == [
        "'attic, nook' are several rooms: let each be an item of the list"
    ]


def test_rooms_that_an_anchor_brings_stay_as_they_are() -> None:
    text = session_with("<<: *b").replace("sessions:", "x-b: &b {room: 'hall, nook'}\nsessions:")
    found = [one for one in findings_in_text(text) if one.code[0] == "F"]

    assert [(one.message, one.fix) for one in found] == [
        ("'hall, nook' are several rooms: write rooms: [hall, nook]", None)
    ]


def test_what_only_looks_like_several_rooms_is_one_that_nobody_knows() -> None:
    text = session_with("room: 'hall, cellar'")

    assert [one.message for one in findings_in_text(text) if one.code[0] == "F"] == [
        "no room has the id or name 'hall, cellar'; did you mean 'hall'?"
    ]
