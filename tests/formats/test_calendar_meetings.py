"""What programs for meetings write into calendars, and whom they invite."""

import pytest
from test_icalendar import conference, session, sessions

GOOGLE = (
    r"\n\n-::~:~::~:~:~::~:~::-\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\n\n"
    r"Please do not edit this section.\n-::~:~::~:~:~::~:~::-"
)
TEAMS = (
    rf"\n\n{'_' * 80}\nMicrosoft Teams meeting\nClick here to join"
    rf"<https://teams.microsoft.com/l/join/0?x=1>\nMeeting ID: 123 456\n{'_' * 80}\n"
)


@pytest.mark.parametrize(
    ("block", "page"),
    [
        (GOOGLE, "https://meet.google.com/abc-defg-hij"),
        (TEAMS, "https://teams.microsoft.com/l/join/0?x=1"),
        (
            rf"\n{'_' * 80}\nMicrosoft Teams\nJoin<https://harbour.example/call>\n{'_' * 80}",
            "https://harbour.example/call",
        ),
    ],
)
def test_how_to_join_a_meeting_is_no_part_of_a_description(block: str, page: str) -> None:
    assert session(f"UID:1\nDESCRIPTION:Of ropes.{block}") == {
        "description": "Of ropes.",
        "link": page,
    }


@pytest.mark.parametrize(
    "text",
    [
        rf"Of ropes.\n{'_' * 30}\nOf sails: https://harbour.example\n{'_' * 30}\nOf oars.",
        rf"Of ropes.\n{'_' * 30}\nhttps://meet.google.com/abc-defg-hij",
    ],
)
def test_other_lines_between_rulers_stay(text: str) -> None:
    assert session(f"UID:1\nDESCRIPTION:{text}") == {"description": text.replace(r"\n", "\n")}


@pytest.mark.parametrize(
    "place",
    ["Hall A; Microsoft Teams Meeting", "Microsoft Teams-Besprechung; Hall A", "Hall A; Zoom"],
)
def test_a_program_beside_a_place_is_no_place(place: str) -> None:
    assert session(f"UID:1\nLOCATION:{place}") == {"room": "Hall A", "extra": {"location": place}}


def test_a_street_that_is_called_like_a_program_is_a_place() -> None:
    assert session("UID:1\nLOCATION:Hall A; Zoom Street 4") == {"room": "Hall A; Zoom Street 4"}


@pytest.mark.parametrize("place", ["Microsoft Teams Meeting", "Zoom"])
def test_what_all_takes_place_in_a_program_is_online(place: str) -> None:
    event = f"UID:1\nLOCATION:{place}"

    assert session(event) == {"extra": {"location": place}}
    assert conference(event)["online"] == "true"
    assert conference(event, "UID:2\nLOCATION:Hall A").get("online") is None


def test_a_page_to_join_that_a_program_says_is_the_link() -> None:
    page = "https://harbour.example/call"

    assert session(f"UID:1\nX-MICROSOFT-SKYPETEAMSMEETINGURL:{page}") == {"link": page}
    assert session(f"UID:1\nX-GOOGLE-CONFERENCE:{page}") == {"link": page}


def test_a_room_that_is_invited_again_is_the_room_again() -> None:
    room = "ATTENDEE;CUTYPE=ROOM;CN=Hall A:mailto:hall@harbour.example"

    assert [*sessions(f"UID:1\n{room}", f"UID:2\n{room}").values()] == [
        {"room": "Hall A", "extra": {"invited": "Hall A"}}
    ] * 2


def test_a_group_that_is_invited_does_not_speak() -> None:
    group = "ATTENDEE;CUTYPE=GROUP;CN=Knots Working Group:mailto:knots@harbour.example"

    assert session(f"UID:1\n{group}") == {"extra": {"invited": "Knots Working Group"}}
