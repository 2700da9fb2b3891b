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
        (
            (
                rf"\n{'_' * 80}\nMicrosoft Teams\nJoin<https://teams.example/1>\n{'_' * 32}\n"
                rf"Dial in by phone\n+1 555-555-0100\,\,12# Port\, Harbour\n{'_' * 80}"
            ),
            "https://teams.example/1",
        ),
    ],
)
def test_how_to_join_a_meeting_is_no_part_of_a_description(block: str, page: str) -> None:
    assert session(f"UID:1\nDESCRIPTION:Of ropes.{block}") == {
        "description": "Of ropes.",
        "link": page,
    }


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (rf"Of ropes.\n{'_' * 30}\nOf sails: https://a.example\n{'_' * 30}\nOf oars.", {}),
        (r"Of ropes. See https://zoom.us/j/1 and join in\nPassword: knot", {}),
        (r"Join us in Hall 3\nDial 5\nhttps://a.example", {"url": "https://a.example"}),
    ],
)
def test_other_lines_between_rulers_and_without_them_stay(text: str, more: dict[str, str]) -> None:
    left = text.replace(r"\n", "\n").removesuffix("\nhttps://a.example")

    assert session(f"UID:1\nDESCRIPTION:{text}") == {"description": left, **more}


@pytest.mark.parametrize(
    "joining",
    [
        r"https://meet.google.com/abc-defg-hij",
        r"Joining info\nhttps://meet.google.com/abc-defg-hij\nDial-in: +1 555-555-0100 PIN: 1#",
        (
            r"Join Meeting: https://meet.google.com/abc-defg-hij\nMeeting ID: 12 34 5"
            r"\nPasscode: a1b2\nDial in by phone:\n+1 555-555-0100\,\,12# Port\, Harbour"
            r"\nOr dial: +1 555-555-0101\nOr iPhone one-tap :\n  XX: +15555550100 or +1555"
            r"\nOr Telephone:\nInternational numbers: https://a.example\nVideo ID: 1 23"
            r"\nPassword 12"
        ),
        (
            r"انضمام من Google Meet: https://meet.google.com/abc-defg-hij"
            r"\nالاتصال: (US) +1 555-555-0100 رقم: 49017120671#"
        ),
        (
            r"Jo Sample is inviting you to a scheduled Zoom meeting."
            r"\nTime: Sep 4\, 2026 01:00 PM Eastern Time (US and Canada)"
            r"\nPlease click the link below to join the webinar:"
            r"\nhttps://meet.google.com/abc-defg-hij"
        ),
        (
            r"This event has a video call.\nhttps://meet.google.com/abc-defg-hij (ID: 93 41)"
            r"\nView more phone numbers: https://tel.meet/abc"
            r"\nLearn more about Meet at: https://support.google.com/users"
        ),
    ],
)
def test_lines_that_say_how_to_join_are_no_part_of_a_description(joining: str) -> None:
    told = joining.replace(r"\n", "\n").replace(r"\,", ",")

    assert session(f"UID:1\nDESCRIPTION:Of ropes.\\n{joining}\\nJoin us in Hall 3") == {
        "description": "Of ropes.\nJoin us in Hall 3",
        "link": "https://meet.google.com/abc-defg-hij",
        "extra": {"joining": told},
    }


def test_what_a_meeting_is_called_above_its_time_is_no_track() -> None:
    text = r"Topic: Of ropes\nTime: Every week\nhttps://zoom.us/j/1"

    assert session(f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}") == {
        "title": "Knots",
        "description": "Time: Every week",
        "link": "https://zoom.us/j/1",
        "extra": {"joining": "Topic: Of ropes", "joining 2": "https://zoom.us/j/1"},
    }


@pytest.mark.parametrize(
    "line",
    [
        "Recording: https://zoom.us/rec/share/abc",
        "Slides of the call: https://zoom.us/j/1",
        "Aufzeichnung: https://zoom.us/j/1",
    ],
)
def test_a_recording_is_not_how_to_join(line: str) -> None:
    assert session(f"UID:1\nDESCRIPTION:Of ropes.\\n{line}") == {
        "description": f"Of ropes.\n{line}"
    }


def test_where_one_registers_is_the_page_of_the_event() -> None:
    page = "https://zoom.us/webinar/register/WN_abc"

    assert session(f"UID:1\nDESCRIPTION:Register in advance for this meeting: {page}") == {
        "url": page
    }


def test_a_page_where_one_joins_is_not_that_of_the_event() -> None:
    page = "https://teams.microsoft.com/l/join/0?x=1"

    assert session(f"UID:1\nURL:{page}") == {"link": page}
    assert session("UID:1\nURL:https://harbour.example") == {"url": "https://harbour.example"}


@pytest.mark.parametrize(
    "place",
    ["Hall A; Microsoft Teams Meeting", "Microsoft Teams-Besprechung; Hall A", "Hall A; Zoom"],
)
def test_a_program_beside_a_place_is_no_place(place: str) -> None:
    assert session(f"UID:1\nLOCATION:{place}") == {"room": "Hall A", "extra": {"location": place}}


def test_a_street_that_is_called_like_a_program_is_a_place() -> None:
    assert session("UID:1\nLOCATION:Hall A; Zoom Street 4") == {"room": "Hall A; Zoom Street 4"}


@pytest.mark.parametrize(
    "place",
    [
        "Microsoft Teams Meeting",
        "Zoom",
        "ZOOM Remote Meeting",
        "Transmissão online pelo Google Meet",
    ],
)
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
