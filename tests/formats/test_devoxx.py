"""Days of a conference as the call for papers of Devoxx tells them. All made up."""

from typing import Any

from translating import translated

FIRST = 1_904_967_000  # 14 May 2030, 05:30 UTC


def slot(hour: int, **more: object) -> dict[str, object]:
    since = (FIRST + 3600 * hour) * 1000
    return {
        "slotId": f"slot_{hour}",
        "roomId": "hall",
        "roomName": "Great Hall",
        "roomSetup": "theatre",
        "roomCapacity": 80,
        "notAllocated": False,
        "day": "tuesday",
        "fromTime": f"{(7 + hour) % 24:02}:30",
        "fromTimeMillis": since,
        "toTime": f"{(8 + hour) % 24:02}:30",
        "toTimeMillis": since + 3_600_000,
        "talk": None,
        "break": None,
        **more,
    }


TALK = {
    "id": "ABC-1",
    "title": "Boats",
    "talkType": "Conference",
    "track": "Sea &amp; sky",
    "trackId": "sea",
    "lang": "fr",
    "summary": "Wet",
    "summaryAsHtml": "<p>Wet</p>",
    "speakers": [{"name": "Ada Sample", "link": {"href": "https://example.org/1"}}],
}
BREAK = {"id": "lunch", "nameEN": "Lunch", "nameFR": "Déjeuner", "room": {"id": "hall"}}


def programme(*slots: dict[str, object]) -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"tuesday.json": {"slots": [*slots]}})


def test_a_talk_is_when_the_clock_of_the_place_shows() -> None:
    found = programme(slot(0, talk=TALK))

    assert found["sessions"] == {
        "ABC-1": {
            "title": "Boats",
            "type": "talk",
            "track": "Sea & sky",
            "language": "fr",
            "abstract": "Wet",
            "start": "2030-05-14T07:30:00+02:00",
            "end": "2030-05-14T08:30:00+02:00",
            "speakers": ["ada-sample"],
            "room": "great-hall",
        }
    }
    assert found["rooms"] == {"great-hall": {"name": "Great Hall"}}


def test_a_break_is_called_by_its_name_and_what_is_empty_is_nothing() -> None:
    found = programme(slot(0, **{"break": BREAK}), slot(1))

    assert [(one["title"], one["type"]) for one in found["sessions"].values()] == [
        ("Lunch", "meal")
    ]


def test_days_in_one_folder_are_one_conference() -> None:
    later = slot(24, talk={**TALK, "id": "ABC-2"})
    found = translated(
        {
            "made/tuesday.json": {"slots": [slot(0, talk=TALK)]},
            "made/wednesday.json": {"slots": [later]},
        }
    )

    assert [*found["sessions"]] == ["ABC-1", "ABC-2"]


def cfp(number: int, start: str, end: str, kind: str, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "fromDate": f"2030-05-14T{start}:00Z",
        "toDate": f"2030-05-14T{end}:00Z",
        "timezone": "Europe/Brussels",
        "eventName": "Harbour Days",
        "room": {"id": 3, "name": "Room 5", "weight": 1, "capacity": 300},
        "sessionType": {"id": 1, "name": kind, "duration": 50, "pause": False, "color": "red"},
        "proposal": None,
        **more,
    }


def test_the_slots_of_later_years_have_a_proposal_or_are_a_pause_or_free() -> None:
    person = {"id": 7, "firstName": "Jo", "lastName": "Sample", "fullName": "Jo Sample"}
    proposal = {
        "id": 9,
        "title": "Boats",
        "summary": "Wet",
        "track": {"id": 2, "name": "Water"},
        "speakers": [{**person, "company": "Sample Society", "bio": "<p>Sails</p>"}],
        "keywords": [{"name": "sea"}],
        "audienceLevel": "BEGINNER",
    }
    pause = {"id": 2, "name": "Coffee Break", "pause": True}
    rows = [
        cfp(1, "08:00", "08:50", "Conference", proposal=proposal),
        cfp(2, "09:00", "09:20", "", sessionType=pause),
        cfp(3, "10:00", "10:50", "Conference"),
    ]

    assert translated({"tuesday.json": rows}) == {
        "conference": {
            "title": "Harbour Days",
            "id": "harbour-days",
            "timezone": "Europe/Brussels",
            "days": ["2030-05-14"],
        },
        "rooms": {"3": {"name": "Room 5", "capacity": "300", "extra": {"weight": "1"}}},
        "speakers": {"7": {"name": "Jo Sample", "organization": "Sample Society", "bio": "Sails"}},
        "sessions": {
            "9": {
                "start": "2030-05-14T08:00:00Z",
                "end": "2030-05-14T08:50:00Z",
                "type": "talk",
                "title": "Boats",
                "abstract": "Wet",
                "track": "Water",
                "tags": ["sea"],
                "room": "3",
                "speakers": ["7"],
                "extra": {"audienceLevel": "BEGINNER"},
            },
            "2": {
                "start": "2030-05-14T09:00:00Z",
                "end": "2030-05-14T09:20:00Z",
                "title": "Coffee Break",
                "type": "break",
                "room": "3",
            },
        },
    }
