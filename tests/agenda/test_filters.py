"""Choosing sessions as somebody types them."""

import pytest
from programmes import example, two_rooms

from confsched.agenda.filters import Selection, select
from confsched.errors import ConfschedError

_TWO_ROOMS = two_rooms()


def chosen(selection: Selection) -> list[str]:
    return [session.id for session in select(_TWO_ROOMS, selection)]


def test_everything_is_chosen_by_default_in_order() -> None:
    assert chosen(Selection()) == [
        "registration",
        "keynote",
        "access",
        "short",
        "same-room",
        "dinner",
        "joint",
        "night",
        "sunday",
        "roomless",
        "hackathon",
        "abroad",
        "walk",
        "later",
        "monday",
    ]


@pytest.mark.parametrize(
    "day",
    [
        "3",
        "day 3",
        "DAY 3",
        "monday",
        "Mon",
        "2024-04-01",
        "1 April 2024",
        "Monday 1 April 2024",
        "april 1",
        "1 apr",
    ],
)
def test_a_day_has_many_spellings(day: str) -> None:
    assert chosen(Selection(day=day)) == ["monday"]


def test_a_day_is_found_by_its_title() -> None:
    assert "night" in chosen(Selection(day="night of the CLOCKS"))


def test_a_date_outside_the_conference_is_found_where_something_is_on_it() -> None:
    assert chosen(Selection(day="2024-04-02")) == ["walk"]
    assert chosen(Selection(day="Tuesday")) == ["walk"]


@pytest.mark.parametrize("room", ["cellar", "CELLAR", "קלר המגדל"])
def test_a_room_has_what_is_in_it_and_what_is_for_everybody(room: str) -> None:
    assert chosen(Selection(room=room)) == [
        "registration",
        "access",
        "dinner",
        "joint",
        "sunday",
        "abroad",
        "monday",
    ]


@pytest.mark.parametrize("speaker", ["zoe", "Zoë Ångström", "zoe angstrom", "ZOË  ÅNGSTRÖM"])
def test_a_speaker_is_found_without_regard_to_case_and_accents(speaker: str) -> None:
    assert chosen(Selection(speaker=speaker)) == ["access", "short", "joint"]


def test_a_track_and_a_type_are_found_by_name() -> None:
    assert chosen(Selection(track="accessibility")) == ["access"]
    assert chosen(Selection(type="Keynote")) == ["keynote"]


def test_a_session_has_to_be_all_that_is_asked_for() -> None:
    assert chosen(Selection(day="1", room="great", speaker="mina")) == ["keynote", "joint"]
    assert chosen(Selection(day="2", speaker="mina")) == []


def test_only_a_day_a_room_or_a_speaker_leaves_real_gaps() -> None:
    assert Selection(day="1", room="great", speaker="mina").leaves_gaps
    assert not Selection(track="access").leaves_gaps
    assert not Selection(type="keynote").leaves_gaps


@pytest.mark.parametrize(
    ("selection", "message", "hint"),
    [
        (Selection(room="graet"), "there is no room 'graet'", "did you mean great?"),
        (Selection(room="hall"), "there is no room 'hall'", "did you mean great?"),
        (Selection(room="xyz"), "there is no room 'xyz'", "use one of great, cellar"),
        (Selection(speaker="angstrom"), "there is no speaker 'angstrom'", "did you mean zoe?"),
        (Selection(track="acess"), "there is no track 'acess'", "did you mean access?"),
        (
            Selection(type="concert"),
            "there is no type 'concert'",
            "use one of opening, keynote, panel, talk, lightning and 10 more",
        ),
        (
            Selection(day="Friday"),
            "there is no day 'Friday'",
            (
                "use one of 1 (Saturday 30 March 2024), 2 (Sunday 31 March 2024), "
                "3 (Monday 1 April 2024)"
            ),
        ),
    ],
)
def test_what_there_is_not_is_an_error_with_near_names(
    selection: Selection, message: str, hint: str
) -> None:
    with pytest.raises(ConfschedError) as caught:
        select(_TWO_ROOMS, selection)

    assert (caught.value.message, caught.value.hint) == (message, hint)


def test_a_conference_without_rooms_says_so() -> None:
    with pytest.raises(ConfschedError) as caught:
        select(example("mesf2021"), Selection(room="hall"))

    assert caught.value.hint == "leave it out: no room is named anywhere"
