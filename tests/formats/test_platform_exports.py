"""What platforms of conferences export: parts of people, kinds of sessions, places. Made up."""

import pytest
from translating import translated

WHEN = {"start": "2030-05-14T10:00:00", "end": "2030-05-14T10:45:00"}
LATER = {"start": "2030-05-14T11:00:00", "end": "2030-05-14T11:45:00"}


@pytest.mark.parametrize(
    "said",
    [
        ("participationType", "SPEAKER", "MODERATOR"),
        ("roles", "Speaker", "Moderator"),
        ("roles", ["Speaker"], ["Speaker", "Moderator"]),
        ("speakerCategory", {"id": 1, "name": "Speaker"}, {"id": 2, "name": "Moderator"}),
        ("role", {"id": 1, "name": "Speaker"}, {"id": 2, "name": "Moderator"}),
        ("type", "author", "moderator"),
    ],
    ids=str,
)
def test_the_part_of_somebody_may_stand_in_a_field_of_any_such_name(
    said: tuple[str, object, object],
) -> None:
    key, *parts = said
    who = [
        {"name": "Jo Sample", "jobTitle": "Captain", key: parts[0]},
        {"name": "Mo Example", "jobTitle": "Mate", key: parts[1]},
    ]
    found = translated({"plan.json": {"sessions": [{**WHEN, "title": "Boats", "speakers": who}]}})

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "role": "Captain"},
        "mo-example": {"name": "Mo Example", "role": "Mate"},
    }
    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            **WHEN,
            "speakers": ["jo-sample"],
            "moderator": ["mo-example"],
        }
    }


def test_a_kind_of_somebody_that_is_no_part_is_kept() -> None:
    who = [{"name": "Jo Sample", "type": "Premium"}]
    found = translated({"plan.json": {"sessions": [{**WHEN, "title": "Boats", "speakers": who}]}})

    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample", "extra": {"type": "Premium"}}}


@pytest.mark.parametrize("key", ["formats", "sessionTypes", "kinds"])
def test_a_list_of_what_sessions_may_be_has_none(key: str) -> None:
    kinds = [{"id": "q", "name": "Long workshop", "durationMinutes": 45}]
    field = f"{key.removesuffix('s')}Id"
    found = translated(
        {"plan.json": {key: kinds, "sessions": [{**WHEN, "title": "Boats", field: "q"}]}}
    )

    assert found["sessions"] == {"boats": {"title": "Boats", **WHEN, "type": "long-workshop"}}


@pytest.mark.parametrize("with_both", [False, True])
def test_a_place_is_a_room_for_what_is_in_none(*, with_both: bool) -> None:
    place = {"location": "Town House"}
    talks = [
        {**WHEN, "title": "Boats", "room": "Hall", **(place if with_both else {})},
        {**LATER, "title": "Knots", "room": None, "location": "Quay"},
    ]
    found = translated({"plan.json": {"talks": talks}})

    assert [(one.get("room"), one.get("extra")) for one in found["sessions"].values()] == (
        [("Hall", {"location": "Town House"}), (None, {"location": "Quay"})]
        if with_both
        else [("Hall", None), ("Quay", None)]
    )


def test_a_number_to_call_is_nobody_in_a_calendar() -> None:
    event = "UID:1\nSUMMARY:Boats\nDTSTART:20300514T100000Z\nDTEND:20300514T104500Z"
    contacts = "CONTACT:office@boats.example\nCONTACT:+1 555 0100\nCONTACT:Jo Sample"
    inner = f"BEGIN:VEVENT\n{event}\n{contacts}\nEND:VEVENT"
    found = translated({"boats.ics": f"BEGIN:VCALENDAR\nVERSION:2.0\n{inner}\nEND:VCALENDAR\n"})

    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample"}}
    assert found["sessions"] == {
        "1": {
            "title": "Boats",
            "start": "2030-05-14T10:00Z",
            "end": "2030-05-14T10:45Z",
            "host": ["jo-sample"],
            "extra": {"invited": "office@boats.example", "invited 2": "+1 555 0100"},
        }
    }


def test_words_of_keys_may_be_written_together() -> None:
    told = {"starttime": WHEN["start"], "endtime": WHEN["end"], "sessiondetails": "Of boats."}
    session = {"sessiontitle": "Boats", "sessionspeaker": "Jo Sample", **told}
    found = translated({"plan.json": {"program": {"session": [session]}}})

    assert found["sessions"] == {
        "boats": {"title": "Boats", **WHEN, "speakers": ["jo-sample"], "description": "Of boats."}
    }
