"""Finding one session and some days; rooms and people are found in tests/agenda/test_filters.py."""

import pytest
from programmes import schedule_of, two_rooms

from confsched.errors import ConfschedError
from confsched.schedule.lookup import days_named, one_named, session_named

TWO_ROOMS = two_rooms()
TWINS = schedule_of(
    """
    conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
    speakers: {jo: {name: Jo Sample}, jo-2: {name: Jo Sample}}
    sessions:
      one: {title: Open Space}
      two: {title: open space}
      three: {title: Open Space}
      open space: {title: The id of this one}
    """
)


@pytest.mark.parametrize("text", ["short", "SHORT", "Short talk", "short  TALK"])
def test_a_session_is_found_by_its_id_and_by_its_title(text: str) -> None:
    assert session_named(text, TWO_ROOMS.sessions).id == "short"


def test_an_id_goes_before_a_title() -> None:
    assert session_named("open space", TWINS.sessions).id == "open space"


def test_a_title_that_several_have_is_an_error_with_their_ids() -> None:
    with pytest.raises(ConfschedError) as caught:
        session_named("Open Space", TWINS.sessions)

    assert (caught.value.message, caught.value.hint) == (
        "there are 2 sessions 'Open Space'",
        "use an id: one, three",
    )


def test_a_name_that_two_have_is_an_error_with_their_ids() -> None:
    with pytest.raises(ConfschedError) as caught:
        one_named("speaker", "jo sample", TWINS.speakers)

    assert one_named("speaker", "jo", TWINS.speakers).id == "jo"
    assert (caught.value.message, caught.value.hint) == (
        "there are 2 speakers 'jo sample'",
        "use an id: jo, jo-2",
    )


def test_a_session_that_there_is_not_is_an_error_with_near_ids() -> None:
    with pytest.raises(ConfschedError) as caught:
        session_named("keynot", TWO_ROOMS.sessions)

    assert (caught.value.message, caught.value.hint) == (
        "there is no session 'keynot'",
        "did you mean keynote?",
    )


def test_an_id_that_says_nothing_is_offered_with_the_name() -> None:
    schedule = schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        speakers: {"2546": {name: Jo Sample}, "1931": {name: Jo Simple}, al: {name: Al Sample}}
        sessions: {"11": {title: Open Space}, tides: {title: Of Moon and Water}}
        """
    )
    hints = []
    for ask in (
        lambda: one_named("speaker", "jo sampel", schedule.speakers),
        lambda: one_named("speaker", "zzz", schedule.speakers),
        lambda: session_named("zzz", schedule.sessions),
    ):
        with pytest.raises(ConfschedError) as caught:
            ask()
        hints.append(caught.value.hint)

    assert hints == [
        "did you mean 2546 (Jo Sample), 1931 (Jo Simple), al?",
        "use one of 2546 (Jo Sample), 1931 (Jo Simple), al",
        "use one of 11 (Open Space), tides",
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Tidse", "did you mean boats, night?"),
        ("harbor", "did you mean boats?"),
        ("nght", "did you mean night?"),
        ("qqq", "use one of boats, night"),
    ],
)
def test_a_slip_in_one_word_of_a_title_is_enough_to_offer_it(text: str, hint: str) -> None:
    schedule = schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        sessions:
          boats: {title: Tides and Boats in a Harbour}
          night: {title: What the Tides Bring at Night}
        """
    )
    with pytest.raises(ConfschedError) as caught:
        session_named(text, schedule.sessions)

    assert caught.value.hint == hint


def test_of_a_conference_without_sessions_none_is_found() -> None:
    with pytest.raises(ConfschedError) as caught:
        session_named("keynote", ())

    assert (caught.value.message, caught.value.hint) == (
        "there is no session 'keynote'",
        "the conference has none yet",
    )


@pytest.mark.parametrize("text", ["2", "day 2", "Sunday", "sun", "2024-03-31", "31 March"])
def test_a_day_is_found_by_any_of_its_names(text: str) -> None:
    assert [day.number for day in days_named(text, TWO_ROOMS.days)] == [2]


def test_a_date_that_is_no_day_of_the_conference_is_an_error() -> None:
    with pytest.raises(ConfschedError) as caught:
        days_named("2024-04-02", TWO_ROOMS.days)

    assert (caught.value.message, caught.value.hint) == (
        "there is no day '2024-04-02'",
        (
            "use one of 1 (Saturday 30 March 2024), 2 (Sunday 31 March 2024), "
            "3 (Monday 1 April 2024)"
        ),
    )


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a", "did you mean room-a?"),
        ("t", "use one of room-a, attic-1, attic-2, attic-3, attic-4 and 2 more"),
        ("attic", "did you mean attic-1, attic-2, attic-3, attic-4, attic-5?"),
    ],
)
def test_at_most_five_are_offered_and_for_a_letter_none_but_what_is_called_so(
    text: str, hint: str
) -> None:
    attics = ", ".join(f"attic-{number}: {{name: Attic {number}}}" for number in range(1, 7))
    schedule = schedule_of(
        f"""
        conference: {{id: made, title: Made, timezone: ET, days: 2021-05-19}}
        rooms: {{room-a: {{name: Room A}}, {attics}}}
        """
    )
    with pytest.raises(ConfschedError) as caught:
        one_named("room", text, schedule.rooms)

    assert caught.value.hint == hint
