"""Meetings in calendars: nobody is named who speaks, and nobody needs to be."""

import pytest
from test_icalendar import session

MEETINGS = (
    *("Working Group 4 Meeting", "Board meeting #3 (online)", "Kick-off meeting", "Community Call"),
    *("Mitgliederversammlung", "Vorstandssitzung", "Réunion du bureau: réunion", "Office hours"),
    *("Reunión de socios", "Réunion des membres", "Riunione del comitato", "Reunião de pais"),
    *("Crew Meeting – Port & Quay", "Board Meeting - March 2030"),
    *("Asamblea general", "Assembleia geral de sócios", "Assemblée générale 2"),
)


@pytest.mark.parametrize("title", MEETINGS)
def test_what_is_called_a_meeting_is_one(title: str) -> None:
    host = "ORGANIZER;CN=Jo Sample:mailto:jo@a.example"

    assert session(f"UID:1\nSUMMARY:{title}\n{host}") == {
        "title": title,
        "type": "meeting",
        "host": ["jo-sample"],
    }


@pytest.mark.parametrize(
    "title", ["Meeting the sea", "Call", "Last call", "Sittings", "Reunion of boats"]
)
def test_what_only_speaks_of_meetings_is_none(title: str) -> None:
    assert session(f"UID:1\nSUMMARY:{title}") == {"title": title}


def test_where_somebody_speaks_or_a_type_is_told_it_is_no_meeting() -> None:
    speaker = "UID:1\nSUMMARY:Boats Meeting\nDESCRIPTION:Speaker: Jo Sample"

    assert session(speaker) == {"title": "Boats Meeting", "speakers": ["jo-sample"]}
    assert session("UID:1\nSUMMARY:Boats Meeting\nCATEGORIES:Workshop") == {
        "title": "Boats Meeting",
        "type": "workshop",
    }


def test_a_meeting_may_last_longer_than_a_talk() -> None:
    event = "UID:1\nSUMMARY:Board Meeting\nDTSTART:20300501T080000Z\nDTEND:20300501T130000Z"

    assert session(event) == {
        "title": "Board Meeting",
        "type": "meeting",
        "start": "2030-05-01T08:00Z",
        "end": "2030-05-01T13:00Z",
    }
