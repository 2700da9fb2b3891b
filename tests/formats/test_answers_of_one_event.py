"""What services answer of one event: rooms and people inside of others, and times in numbers."""

import json
from pathlib import Path

from confsched import api


def _read(path: Path, told: object) -> list[str]:
    path.write_text(json.dumps(told))
    return [
        f"{one.start.astimezone(one.zone):%m-%d %H:%M}–{one.end.astimezone(one.zone):%H:%M} "
        f"{one.title}, {one.type.id}"
        + "".join(f", {room.name}" for room in one.rooms)
        + "".join(f", #{tag}" for tag in one.tags)
        + "".join(f", {part.role} {part.speaker.name}" for part in one.people)
        for one in api.load(path).scheduled
    ]


def test_a_list_with_rooms_of_each_session_is_none_of_sessionize(tmp_path: Path) -> None:
    hall, attic = {"id": "h", "name": "Hall"}, {"id": "a", "name": "Attic"}
    boats = {
        "id": "s1",
        "title": "Boats",
        "isServiceSession": False,
        "rooms": [hall],
        "startsAt": "2031-05-13T09:00",
        "endsAt": "2031-05-13T09:45",
        "speakers": [{"speakerDetails": {"id": "p1", "name": "Ada Sample"}}],
    }
    pause = {
        "id": "s2",
        "title": "Break",
        "isServiceSession": True,
        "rooms": [hall, attic],
        "startsAt": "2031-05-13T09:45",
        "endsAt": "2031-05-13T10:00",
        "speakers": [],
    }
    config = {"name": "Sea Days", "timezone": "Europe/Oslo"}
    path = tmp_path / "answer.json"

    assert _read(path, {"data": {"sessions": {"nodes": [boats, pause]}, "config": config}}) == [
        "05-13 09:00–09:45 Boats, talk, Hall, speaker Ada Sample",
        "05-13 09:45–10:00 Break, break, Hall, Attic",
    ]
    schedule = api.load(path)
    assert (schedule.title, schedule.zone_key) == ("Sea Days", "Europe/Oslo")


def test_ids_may_have_all_that_they_are_of_in_their_place(tmp_path: Path) -> None:
    told = [
        {
            "id": 1,
            "title": "Boats",
            "room_id": {"id": 7, "name": "Hall"},
            "starts": "2031-05-13T09:00",
            "ends": "2031-05-13T09:45",
            "session_speakers": [{"id": 3, "speakers_id": {"id": 9, "name": "Ada Sample"}}],
        }
    ]

    assert _read(tmp_path / "items.json", {"data": told}) == [
        "05-13 09:00–09:45 Boats, talk, Hall, speaker Ada Sample"
    ]


def test_times_may_be_minutes_of_the_day_and_topics_beside_tracks_are_tags(
    tmp_path: Path,
) -> None:
    told = {
        "title": "Boats",
        "sessionDate": "2031-05-13",
        "location": "Hall",
        "startTimeMinutes": 540,
        "endTimeMinutes": 585,
        "tracks": ["Sea"],
        "topics": ["sails", "oars"],
    }

    assert _read(tmp_path / "sessions.json", {"content": [told]}) == [
        "05-13 09:00–09:45 Boats, talk, Hall, #sails, #oars"
    ]


def test_days_beside_a_list_of_other_sessions_are_read_as_well(tmp_path: Path) -> None:
    talk = {"time": "10:00-10:45", "title": "Boats", "room": "Hall"}
    days = [{"date": "2031-05-13", "tracks": [{"name": "Sea", "talks": [talk]}]}]
    plenary = {"date": "2031-05-13", "time": "9:00-9:45", "title": "Knots", "room": "Hall"}
    expected = ["05-13 10:00–10:45 Boats, talk, Hall", "05-13 09:00–09:45 Knots, talk, Hall"]
    path = tmp_path / "data.json"

    assert sorted(_read(path, {"days": days, "talks": [plenary]})) == sorted(expected)
    copy = {**talk, "date": "2031-05-13"}  # which is told twice
    assert sorted(_read(path, {"days": days, "talks": [plenary, copy]})) == sorted(expected)


def test_what_is_said_of_an_event_may_say_so(tmp_path: Path) -> None:
    talk = {"slot": "9:00 - 9:45", "what": "Boats"}
    told = {
        "event_name": "Sea Days",
        "event_tz": "Africa/Nairobi",
        "event_start": "2031-05-13",
        "agenda": {"Main Stage": [talk], "Pitch Corner": [{**talk, "what": "Knots"}]},
    }
    path = tmp_path / "data.json"

    assert _read(path, told) == [
        "05-13 09:00–09:45 Boats, talk, Main Stage",
        "05-13 09:00–09:45 Knots, talk, Pitch Corner",
    ]
    assert api.load(path).zone_key == "Africa/Nairobi"


def test_feeds_may_say_in_a_namespace_when_events_take_place(tmp_path: Path) -> None:
    items = "".join(
        f"<item><title>{title}</title><ev:startdate>2031-05-13T0{hour}:00:00Z</ev:startdate>"
        f"<ev:enddate>2031-05-13T0{hour}:45:00Z</ev:enddate><ev:location>Hall</ev:location></item>"
        for title, hour in (("Boats", 8), ("Knots", 9))
    )
    namespace = "http://purl.org/rss/1.0/modules/event/"
    path = tmp_path / "feed.xml"
    path.write_text(
        f'<rss version="2.0" xmlns:ev="{namespace}"><channel><title>Sea</title>{items}'
        "</channel></rss>"
    )

    assert [
        (one.title, f"{one.start:%H:%M}", [room.name for room in one.rooms])
        for one in api.load(path).scheduled
    ] == [("Boats", "08:00", ["Hall"]), ("Knots", "09:00", ["Hall"])]
