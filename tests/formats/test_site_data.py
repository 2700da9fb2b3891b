"""What data of conference sites say in ways of their own. All of it is made up."""

from typing import Any

import pytest
from translating import programme, translated

BOATS = {"title": "Boats", "start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}


def session(**more: object) -> Any:  # noqa: ANN401 -- to be looked into
    """The first of two sessions, of which it says more."""
    found = programme({"sessions": [{**BOATS, **more}, {**BOATS, "title": "Nets"}]})["sessions"]
    return next(iter(found.values()))


@pytest.mark.parametrize(
    "title",
    [
        "Boats (Cancelled)",
        "Boats (unfortunately cancelled due to fog)",
        "<s>Boats</s> (has been canceled, because of a storm.)",
        "Boats (leider abgesagt wegen Sturm)",
    ],
)
def test_a_title_may_say_why_a_session_is_cancelled(title: str) -> None:
    found = session(title=title)

    assert (found["title"], found["status"]) == ("Boats", "cancelled")


@pytest.mark.parametrize(
    "title",
    ["Boats (a history of cancelled trips)", "Boats (cancelled by kings)", "Cancelled boats"],
)
def test_a_title_about_what_was_cancelled_is_one(title: str) -> None:
    found = session(title=title)

    assert (found["title"], found.get("status")) == (title, None)


def test_a_session_of_sessionize_is_cancelled_by_its_title() -> None:
    talk = {"id": "1", "title": "Boats [CANCELLED]", "isServiceSession": False}
    [found] = programme({"sessions": [talk]})["sessions"].values()

    assert (found["title"], found["status"]) == ("Boats", "cancelled")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"is_intermission": True}, {"type": "break"}),
        ({"tutorial": True}, {"type": "workshop"}),
        ({"service": True, "title": "Lunch"}, {"type": "meal"}),
        ({"service": True}, {"type": "other"}),
        ({"plenary": True}, {"plenary": "true"}),
        ({"subtype": "keynote"}, {"type": "keynote"}),
    ],
)
def test_flags_say_what_a_session_is(more: dict[str, object], said: dict[str, str]) -> None:
    found = session(**more)

    assert {key: found.get(key) for key in said} == said
    assert "extra" not in found


def test_flags_that_are_not_set_say_nothing() -> None:
    assert session(service=False, plenary=False) == session()


def test_a_kind_of_session_of_zeppelin_is_its_type() -> None:
    day = {"date": "2030-05-14", "timeslots": [{"startTime": "9:00", "sessionIds": [7]}]}
    talks = [{"id": 7, "title": "Boats", "subtype": "workshop"}]

    assert programme({"schedule": [day], "sessions": talks})["sessions"]["7"]["type"] == "workshop"


def test_a_type_may_be_described_with_capitals() -> None:
    assert session(SessionType={"Id": 7, "Name": "Panel"})["type"] == "panel"


def test_the_date_of_a_day_with_its_year_is_that_of_its_sessions() -> None:
    talk = {"title": "Boats", "start": "10:00", "end": "10:45"}
    day = {"n": 1, "weekday": "Tuesday", "date": "14 May", "iso": "2030-05-14", "sessions": [talk]}
    found = programme({"days": [day]})

    assert found["conference"]["days"] == ["2030-05-14"]
    assert found["sessions"]["boats"]["date"] == "2030-05-14"


def test_a_day_may_say_in_brackets_how_it_is_held() -> None:
    talk = {"title": "Boats", "time": "09:30 AM - 10:30 AM"}
    days = {
        f"day{number}Online": {"title": f"May {date}, 2030 (Online)", "events": [talk]}
        for number, date in ((1, 14), (2, 15))
    }

    assert programme(days)["conference"]["days"] == ["2030-05-14", "2030-05-15"]


@pytest.mark.parametrize("zone", ["GMT+0900 (日本標準時)", "UTC+0900 (JST)", "UTC+0900"])
def test_moments_are_read_as_javascript_writes_them(zone: str) -> None:
    talk = {
        "title": "Boats",
        "start_datetime": f"Tue May 14 2030 10:00:00 {zone}",
        "end_datetime": f"Tue May 14 2030 10:45:00 {zone}",
        "start_time": "10:00",
        "day": "14",
    }
    found = programme([talk])

    assert found["conference"]["timezone"] == "UTC+09:00"
    boats = found["sessions"]["boats"]
    assert (boats["start"], boats["end"]) == (
        "2030-05-14T10:00:00+0900",
        "2030-05-14T10:45:00+0900",
    )


def test_years_that_lists_stand_under_are_no_tracks() -> None:
    old = {**BOATS, "title": "Nets", "start": "2029-05-14T10:00", "end": "2029-05-14T10:45"}
    found = programme({"2030": [BOATS], "2029": [old]})

    assert {key: one.get("track") for key, one in found["sessions"].items()} == {
        "boats": None,
        "nets": None,
    }


def names(content: object) -> list[str]:
    """Who takes part in a programme, by their names."""
    people = programme(content).get("speakers", {})
    return [one["name"] for one in people.values()]


def test_people_who_are_named_by_slugs_have_names() -> None:
    talks = [
        {**BOATS, "speakers": ["ada-sample"]},
        {**BOATS, "title": "Nets", "speakers": ["jo_van_example", "handle"]},
    ]

    assert names(talks) == ["Ada Sample", "Jo van Example", "handle"]
    assert "jo_van_example" in programme(talks)["speakers"]
    assert names([{**BOATS, "speakerSlug": "ada-sample"}]) == ["Ada Sample"]


def test_a_slug_beside_names_stays_as_it_is() -> None:
    talks = [{**BOATS, "speaker": "Ada Sample"}, {**BOATS, "title": "Nets", "speaker": "jo-sample"}]

    assert names(talks) == ["Ada Sample", "jo-sample"]


def test_ids_of_one_and_of_several_people_are_both_read() -> None:
    people = [{"id": str(number), "name": f"Jo {word}"} for number, word in ((1, "A"), (2, "B"))]
    talks = [
        {**BOATS, "speaker_id": "1"},
        {**BOATS, "title": "Nets", "speaker_ids": ["1", "2"]},
    ]
    found = programme({"sessions": talks, "speakers": people})["sessions"]

    assert [one["speakers"] for one in found.values()] == [["1"], ["1", "2"]]


def test_the_first_and_the_second_speaker_are_people() -> None:
    assert names([{**BOATS, "first_speaker": "Jo Sample", "second_speaker": "Mo Sample"}]) == [
        "Jo Sample",
        "Mo Sample",
    ]


@pytest.mark.parametrize("text", ["A definir", "Por anunciar", "à définir", "Da annunciare"])
def test_who_will_be_told_is_nobody(text: str) -> None:
    assert names([{**BOATS, "speaker": text}, {**BOATS, "title": "Nets", "speaker": "Jo S."}]) == [
        "Jo S."
    ]


def test_who_is_named_twice_for_a_talk_gives_it_once() -> None:
    talk = {"title": "Boats", "speakers": "Jo Sample, Mo Test", "people": ["Jo Sample", "Mo Test"]}
    found = programme([{**BOATS, "title": "Sea", "talks": [talk]}])["sessions"]["sea"]

    assert found["description"] == "- Boats: Jo Sample, Mo Test"


def test_days_may_be_lists_or_have_one_for_each_track() -> None:
    talk = {"title": "Boats", "start": "10:00", "end": "10:45"}
    days = {
        "day1": [talk],
        "day2": {"sea": [{**talk, "title": "Nets"}], "land": [{**talk, "title": "Carts"}]},
    }
    found = programme(days)["sessions"].values()

    assert [(one["title"], one["day"], one.get("track")) for one in found] == [
        ("Boats", "1", None),
        ("Nets", "2", "sea"),
        ("Carts", "2", "land"),
    ]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ({"date": "24/10/2030"}, ["2030-10-24"]),
        ({"startDate": "2030-10-24"}, ["2030-10-24"]),
        ({"event": {"name": "Sea", "date": "24 October 2030"}}, ["2030-10-24"]),
        ({"date": "24-26 October 2030"}, None),
    ],
)
def test_sessions_without_a_day_are_on_that_of_their_conference(
    said: dict[str, object], days: list[str] | None
) -> None:
    talk = {"title": "Boats", "time": "10:00 - 10:45"}
    conference = programme({**said, "talks": [talk]})["conference"]

    assert conference.get("days") == days
    assert ("date" in conference.get("extra", {})) == (days is None)


def test_the_date_is_read_of_any_site() -> None:
    talk = {"title": "Boats", "time": "10:00 - 10:45"}

    assert programme({"date": "2030-10-24", "schedule": [talk]})["sessions"]["boats"]["date"]


def test_the_days_of_a_conference_are_counted_from_its_date() -> None:
    talks = [
        {"title": name, "day": f"Day {number}", "time": "10:00"}
        for number, name in ((1, "A"), (2, "B"))
    ]
    found = programme({"date": "2030-05-14", "talks": talks})

    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15"]


def test_the_date_of_a_conference_whose_sessions_have_their_own_is_kept() -> None:
    conference = programme({"date": "2030-05-01", "talks": [BOATS]})["conference"]

    assert (conference["days"], conference["extra"]) == (["2030-05-14"], {"date": "2030-05-01"})


def test_sessions_in_one_file_with_slots_are_in_those_that_they_name() -> None:
    slots = [{"slot_id": "D1S1", "date": "2030-05-14", "start": "10:00", "end": "10:45"}]
    talk = {"session_id": "A", "title": "Boats", "room": "Hall", "slot_id": "D1S1"}
    lunch = {"event_id": "L", "title": "Lunch", "date": "2030-05-14", "start": "12:00"}
    found = programme({"slots": slots, "fixed_program": [lunch], "sessions": [talk]})["sessions"]

    assert {key: found["A"][key] for key in ("date", "start", "end")} == {
        "date": "2030-05-14",
        "start": "10:00",
        "end": "10:45",
    }
    assert found["L"]["title"] == "Lunch"


def test_the_zone_behind_every_time_is_that_of_the_conference() -> None:
    talks = [
        {"title": name, "date": f"Tuesday 2030-05-14 {time} AEDT"}
        for name, time in (("Boats", "11:00-12:20"), ("Nets", "14:00-15:30"))
    ]

    assert programme(talks)["conference"]["timezone"] == "AEDT"


@pytest.mark.parametrize(
    ("times", "zone"),
    [
        (["9-10 AM ET", "10-11 AM ET", "11-11:30 AM"], "ET"),
        (["9-10 AM ET", "10-11 AM", "11-11:30 AM"], None),
        (["9-10 AM ET", "10-11 AM ET", "11-11:30 AM ET", "1-2 PM PT", "2-3 PM"], None),
        (["9-10 (GMT)", "10-11 (GMT)", "11-12 (GMT)", "13-14 (GMT+1)"], None),
    ],
)
def test_a_zone_behind_most_times_is_that_of_all_if_no_other_is_named(
    times: list[str], zone: str | None
) -> None:
    talks = [{"title": f"Talk {time}", "date": "2030-05-14", "time": time} for time in times]

    assert programme(talks)["conference"].get("timezone") == zone
    assert "timezone" not in programme([talks[0], BOATS])["conference"]


def test_the_zone_of_times_for_people_beside_moments_is_that_of_the_conference() -> None:
    talks = [
        {"name": "Boats", "start_time": "2030-05-14T17:30:00.000+0000", "time": "10:30 AM PDT"},
        {"name": "Nets", "start_time": "2030-05-15T01:00:00.000+0000", "time": "6 PM PDT"},
    ]

    assert programme(talks)["conference"]["timezone"] == "PT"
    assert programme([talks[0], {**talks[1], "time": "6 PM"}])["conference"]["timezone"] == "UTC"


def test_the_topic_is_the_title_where_titles_are_those_of_people() -> None:
    talks = [
        {"time": "9:00 to 9:10 AM", "topic": "Welcome", "speaker": None, "title": None},
        {"time": "9:10 to 9:30 AM", "topic": "Boats", "speaker": "Jo Sample", "title": "Captain"},
    ]
    found = programme(talks)

    assert [one["title"] for one in found["sessions"].values()] == ["Welcome", "Boats"]
    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample", "role": "Captain"}}


def test_a_topic_beside_the_title_of_a_session_is_its_track() -> None:
    talks = [
        {"time": "9:00-9:10", "topic": "Sea", "title": "Welcome", "speaker": ""},
        {"time": "9:10-9:30", "topic": "Sea", "title": "Boats", "speaker": "Jo Sample"},
    ]

    assert [one["track"] for one in programme(talks)["sessions"].values()] == ["Sea", "Sea"]


@pytest.mark.parametrize("name", ["eventName", "event_title", "conferenceName"])
def test_what_an_event_is_called_beside_its_sessions_is_the_title(name: str) -> None:
    found = programme({name: "Made Days", "eventDate": "2030-05-14", "sessions": [BOATS]})

    assert found["conference"]["title"] == "Made Days"


def test_slots_may_stand_under_their_ids_above_days_of_sessions() -> None:
    day = """
- day: "2030-05-14"
  events:
  - {slot: 8a, name: Boats, type: talk}
  - {slot: 330p, name: Knots, type: talk}
"""
    slots = "time_slots:\n  8a: [8:00 AM, 10:00 AM]\n  330p: [3:30 PM, 4:00 PM]\n"
    found = translated({"schedule.yml": f"{slots}conference:{day}"})["sessions"].values()

    assert [(one["title"], one["date"], one["time"]) for one in found] == [
        ("Boats", "2030-05-14", "8:00 AM - 10:00 AM"),
        ("Knots", "2030-05-14", "3:30 PM - 4:00 PM"),
    ]
