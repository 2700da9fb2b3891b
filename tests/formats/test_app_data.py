"""What apps and sites keep of their programme, in files of their own making. All made up."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from translating import programme, translated, translation

from confsched import api

SLOT = {"start": "2030-05-14T09:00", "end": "2030-05-14T10:00"}
BOATS = {"title": "Boats", **SLOT}


def sessions(content: object) -> list[dict[str, Any]]:
    return [*programme(content)["sessions"].values()]


# -- people ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "made", ["31", "spk-31", "recAb3dEf6hIj9lMn", "0f8fad5b-d9cb-469f-a165-70867728950e"]
)
def test_an_id_that_nothing_explains_is_kept_and_nobody_is_called_so(made: str) -> None:
    found = programme([{**BOATS, "speakers": [made]}])

    assert "speakers" not in found
    assert found["sessions"]["boats"] == {**BOATS, "extra": {"speaker": made}}


def test_an_id_that_nobody_has_among_people_with_ids_stays_an_id() -> None:
    people = [{"id": 7, "name": "Ada Sample"}]
    found = programme({"sessions": [{**BOATS, "speakers": [7, 31]}], "speakers": people})

    assert found["sessions"]["boats"]["speakers"] == ["7", "31"]
    assert [*found["speakers"]] == ["7"]


def test_an_item_of_a_list_may_name_two_people() -> None:
    names = ["Ada Sample & Ben Sample", "Boats & Nets"]

    assert [*programme([{**BOATS, "speakers": names}])["speakers"].values()] == [
        {"name": "Ada Sample"},
        {"name": "Ben Sample"},
        {"name": "Boats & Nets"},
    ]


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Moderator", {"moderator": ["ada-sample"]}),
        ("Session chair", {"chair": ["ada-sample"]}),
        ("Panelist", {"speakers": ["ada-sample"]}),
    ],
)
def test_what_somebody_is_in_a_session_is_no_post(role: str, said: dict[str, list[str]]) -> None:
    found = programme([{**BOATS, "speakers": [{"name": "Ada Sample", "role": role}]}])

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample"}}
    assert found["sessions"]["boats"] == {**BOATS, **said}


def test_a_post_stands_beside_what_somebody_is_in_a_session() -> None:
    person = {"name": "Ada Sample", "position": "Captain", "role": "Moderator"}
    found = programme([{**BOATS, "speakers": [person]}])

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", "role": "Captain"}}
    assert found["sessions"]["boats"] == {**BOATS, "moderator": ["ada-sample"]}


def test_people_may_be_described_beside_their_names() -> None:
    details = [{"id": "recA", "name": "Ada Sample", "company": "Boats"}]
    found = programme([{**BOATS, "speakers": ["Ada Sample"], "speakerDetails": details}])

    assert found["speakers"] == {"recA": {"name": "Ada Sample", "organization": "Boats"}}
    assert found["sessions"]["boats"]["speakers"] == ["recA"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Jo Sample, Founder & CTO @Boats", {"role": "Founder & CTO", "organization": "Boats"}),
        ("Moderator: Jo Sample, CEO @Boats", {"role": "CEO", "organization": "Boats"}),
    ],
)
def test_posts_behind_a_comma_are_of_the_one_before_it(text: str, said: dict[str, str]) -> None:
    found = programme([{**BOATS, "speaker": text}])

    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample", **said}}
    assert found["sessions"]["boats"].get("moderator") == (["jo-sample"] if ":" in text else None)


def test_a_post_stays_one() -> None:
    found = programme([{**BOATS, "speakers": [{"name": "Ada Sample", "role": "President"}]}])

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", "role": "President"}}


def test_participants_are_people_where_they_are_described_and_else_a_number() -> None:
    described = [{"name": "Ada Sample", "affiliation": "Sample Institute"}]
    rows = [{**BOATS, "participants": described}, {**BOATS, "title": "Nets", "participants": "40"}]
    found = programme(rows)

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Sample Institute"}
    }
    assert [one.get("speakers") for one in found["sessions"].values()] == [["ada-sample"], None]
    assert found["sessions"]["nets"]["extra"] == {"participants": "40"}


def test_participants_are_people_where_their_names_are_listed() -> None:
    rows = [
        {**BOATS, "participants": ["Ada Sample", "Jo Sample"]},
        {**BOATS, "title": "Nets", "participants": ["20", "40"]},
    ]
    found = programme(rows)

    assert [one.get("speakers") for one in found["sessions"].values()] == [
        ["ada-sample", "jo-sample"],
        None,
    ]
    assert found["sessions"]["nets"]["extra"] == {"participants": ["20", "40"]}


def test_who_leads_something_speaks_if_it_is_a_name() -> None:
    rows = [
        {**BOATS, "lead": "Ada Sample"},
        {**BOATS, "title": "Nets", "lead": "How nets are made"},
    ]
    boats, nets = programme(rows)["sessions"].values()

    assert (boats["speakers"], nets.get("speakers")) == (["ada-sample"], None)
    assert nets["extra"] == {"lead": "How nets are made"}


@pytest.mark.parametrize("name", ["responsable", "responsible", "Person in charge"])
def test_who_is_responsible_is_named(name: str) -> None:
    found = programme([{**BOATS, name: "Ada Sample"}])

    assert found["sessions"]["boats"]["speakers"] == ["ada-sample"]


def test_numbers_of_what_somebody_is_in_are_nobody() -> None:
    said = [{"event_id": 3, "session_id": 8, "person_number": 5}]
    found = programme([{**BOATS, "presenter": said}])

    assert "speakers" not in found
    assert found["sessions"]["boats"] == {
        **BOATS,
        "extra": {"presenter": [{"event_id": "3", "session_id": "8", "person_number": "5"}]},
    }


def test_somebody_in_an_event_has_an_id_of_their_own() -> None:
    said = [{"event_id": 3, "id": "ada", "name": "Ada Sample"}]
    found = programme([{**BOATS, "presenter": said}])

    assert found["sessions"]["boats"]["speakers"] == ["ada"]
    assert found["speakers"] == {"ada": {"name": "Ada Sample", "extra": {"event_id": "3"}}}


def test_what_is_handed_out_is_no_part_of_a_session() -> None:
    paper = {"session_id": 8, "title": "The plan", "url": "https://harbour.example/plan.pdf"}
    found = programme([{**BOATS, "session_material": [paper]}])

    assert found["sessions"]["boats"] == {
        **BOATS,
        "extra": {"session_material": [{**paper, "session_id": "8"}]},
    }


def test_what_says_whether_there_is_a_text_is_none() -> None:
    rows = [{**BOATS, "description": True}, {**BOATS, "title": "Nets", "description": "Yes, nets"}]
    found = programme(rows)

    assert found["sessions"]["boats"] == {**BOATS, "extra": {"has description": "true"}}
    assert found["sessions"]["nets"]["description"] == "Yes, nets"


def test_what_is_told_of_somebody_beside_a_session_has_no_html() -> None:
    row = {**BOATS, "speaker": "Ada Sample", "speakerBio": "Sails. <br>Writes on <b>boats</b>."}

    assert programme([row])["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "bio": "Sails.\nWrites on boats."}
    }


def test_parts_of_a_day_are_no_tracks() -> None:
    slot = {"start": "9:00", "end": "9:30"}
    lists = ("morning_1", "morning_2", "afternoon")
    found = programme({name: [{"title": name.upper(), **slot}] for name in lists})

    assert [(one.get("track"), one["extra"]) for one in found["sessions"].values()] == [
        (None, {"group": name}) for name in lists
    ]


def test_other_lists_still_are_tracks() -> None:
    slot = {"start": "9:00", "end": "9:30"}
    found = programme({name: [{"title": name.upper(), **slot}] for name in ("Nets", "Evening Sky")})

    assert [one["track"] for one in found["sessions"].values()] == ["Nets", "Evening Sky"]


def test_how_a_page_draws_a_slot_is_no_type() -> None:
    talks = [{"title": "Boats", "speaker": "Ada Sample"}, {"title": "Nets", "speaker": "Jo Sample"}]
    slots = [{"time": "9:00", "type": "TWO_TRACKS", "talks": talks}]
    found = programme([{"date": "2030-05-14", "timetable": slots}])

    assert "types" not in found
    assert [one["extra"]["type"] for one in found["sessions"].values()] == ["TWO_TRACKS"] * 2


@pytest.mark.parametrize(
    "text",
    [
        *("See you there!", "¡Visita los stands!", "Organising & Scientific Committee"),
        *("Facilitadores selecionados", "Organização do evento", "Same as above", "siehe oben"),
    ],
)
def test_what_calls_out_or_names_a_committee_is_nobody(text: str) -> None:
    found = programme([{**BOATS, "speaker": text}])

    assert "speakers" not in found
    assert found["sessions"]["boats"]["extra"] == {"speaker": text}


def test_people_may_be_known_by_references() -> None:
    people = [{"ref": "ada", "name": "Ada Sample"}]
    found = programme({"schedule": [{**BOATS, "speaker": "ada"}], "speakers": people})

    assert found["sessions"]["boats"]["speakers"] == ["ada"]
    assert found["speakers"] == {"ada": {"name": "Ada Sample"}}


@pytest.mark.parametrize(
    ("title", "kind"), [("Lunch", "meal"), ("Registration", "registration"), ("Boats", "logistics")]
)
def test_a_title_says_what_a_word_of_nobodys_types_does_not(title: str, kind: str) -> None:
    found = sessions([{**BOATS, "title": title, "type": "logistics"}, {**BOATS, "type": "talk"}])

    assert (found[0]["type"], found[0].get("extra")) == (
        kind,
        None if kind == "logistics" else {"type": "logistics"},
    )


def test_where_somebody_is_in_a_session_its_type_stays() -> None:
    slot = {**BOATS, "title": "Lunch", "type": "Logistics", "speakers": ["Ada Sample"]}

    assert sessions([slot])[0]["type"] == "logistics"


def test_a_type_of_the_conference_beside_a_list_stays(tmp_path: Path) -> None:
    slot = {"id": "l", "title": "Lunch", "type": "catering", **SLOT}
    ours = {"conference": {"id": "sample"}, "types": {"catering": {"name": "Catering"}}}
    (tmp_path / "conference.json").write_text(json.dumps(ours))
    (tmp_path / "sessions.json").write_text(json.dumps([slot]))
    [loaded] = api.load_all(tmp_path)

    assert [one.type.id for one in loaded.sessions] == ["catering"]


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("roomIds", ["great-hall"], {"room": "great-hall"}),
        ("roomIds", ["great-hall", "attic"], {"rooms": ["great-hall", "attic"]}),
        ("roomId", "attic", {"room": "attic"}),
        ("roomIds", ["r1"], {"extra": {"room ids": ["r1"]}}),
    ],
)
def test_ids_of_words_are_rooms_where_no_list_describes_any(
    column: str, value: object, said: dict[str, object]
) -> None:
    assert sessions([{**BOATS, column: value}]) == [{**BOATS, **said}]


def test_several_rooms_may_be_named_by_ids_that_a_list_has() -> None:
    rooms = [{"id": "r1", "name": "Hall"}, {"id": "r2", "name": "Attic"}]
    found = programme({"sessions": [{**BOATS, "roomIds": ["r1", "r2"]}], "rooms": rooms})

    assert found["sessions"]["boats"] == {**BOATS, "rooms": ["r1", "r2"]}


def test_where_a_place_is_on_a_map_is_no_room() -> None:
    [found] = sessions([{**BOATS, "location": [-122.084, 37.422]}])

    assert found == {**BOATS, "extra": {"location": ["-122.084", "37.422"]}}


# -- times ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1, 1000])
def test_moments_may_be_counted_since_1970(scale: int) -> None:
    first = 1_904_979_600
    slot = {"fromTime": first * scale, "toTime": (first + 3600) * scale}

    assert sessions([{"title": "Boats", "room": "Hall", **slot}]) == [
        {
            "title": "Boats",
            "room": "Hall",
            "start": "2030-05-14T09:00:00Z",
            "end": "2030-05-14T10:00:00Z",
        }
    ]


def test_a_time_may_be_how_long_something_lasts() -> None:
    assert sessions([{"Talk Title": "Boats", "Time": "20 minutes", "Presenter": "Ada Sample"}]) == [
        {"title": "Boats", "duration": "20 minutes", "speakers": ["ada-sample"]}
    ]


@pytest.mark.parametrize(("date", "day"), [("9/29", "1"), ("Tuesday, 9:00 am", "Tuesday")])
def test_a_group_may_say_its_day_without_a_year_or_with_a_time(date: str, day: str) -> None:
    key = "date" if "/" in date else "time"
    groups = [{key: date, "sessions": [{"title": "Boats", "time": "9:00 - 10:00"}]}]

    assert sessions({"schedule": [{"groups": groups}]})[0]["day"] == day


@pytest.mark.parametrize("name", ["fechaInicio", "data_inizio", "Date de début", "startDate"])
def test_the_first_day_of_an_event_says_the_year_of_dates_without_one(name: str) -> None:
    rows = [{"fecha": "14 mayo", "hora": "9:00-10:00", "titulo": "Barcas"}]
    found = programme({"evento": {"nombre": "Días", name: "2031-05-14"}, "programa": rows})

    assert [*found["sessions"].values()] == [
        {"date": "2031-05-14", "time": "9:00-10:00", "title": "Barcas"}
    ]


def test_the_number_of_a_day_in_a_key_is_no_track_beside_its_date() -> None:
    row = {"time": "9:00-10:00", "title": "Boats", "location": "Hall"}
    days = {
        "day1Onsite": {"title": "May 14, 2030 (Onsite)", "events": [row]},
        "day1Online": {"title": "May 14, 2030 (Online)", "events": [{**row, "title": "Knots"}]},
        "day2Online": {"title": "May 15, 2030 (Online)", "events": [{**row, "title": "Nets"}]},
    }
    dates = ["2030-05-14", "2030-05-14", "2030-05-15"]

    assert [(one["date"], one.get("track")) for one in sessions(days)] == [
        (date, None) for date in dates
    ]


def test_times_of_twelve_hours_are_read_as_such_in_any_file() -> None:
    clocks = ("9:00-12:15", "1:45-2:30")
    found: Any = translation(
        {"plan.json": [{"time": clock, "title": "Nets"} for clock in clocks]}
    ).roots[0]

    assert [one["time"] for one in found["sessions"].values()] == ["9:00-12:15", "13:45-14:30"]


def test_blanks_in_the_place_of_a_text_are_none() -> None:
    assert sessions([{**BOATS, "room": "Hall", "Notes ": " ", "abstract": " "}]) == [
        {**BOATS, "room": "Hall"}
    ]


# -- what stands where ----------------------------------------------------------------------------


def test_days_with_times_are_read_beside_talks_without_any() -> None:
    days = [{"date": "2030-05-14", "sessions": [{"time": "9:00", "end": "9:30", "title": "Nets"}]}]
    talks = [{"title": "Boats", "authors": "Ada Sample"}]

    assert [*programme({"hashtag": "#made", "days": days, "talks": talks})["sessions"]] == [
        "nets",
        "boats",
    ]


def test_what_is_described_in_a_slot_that_is_called_like_it_is_the_same() -> None:
    described = {"title": "Boats", "description": "Wet", "speakers": [{"name": "Ada Sample"}]}

    assert sessions([{**BOATS, "presentation": described}]) == [
        {**BOATS, "description": "Wet", "speakers": ["ada-sample"]}
    ]


def test_a_subtitle_is_the_title_of_what_has_no_other() -> None:
    rows = [
        {"time": "9:00-9:30", "title": "Coffee"},
        {"time": "9:30-10:00", "subtitle": "Boats", "description": "Wet"},
    ]

    assert [(one["title"], one.get("description")) for one in sessions(rows)] == [
        ("Coffee", None),
        ("Boats", "Wet"),
    ]


def test_names_are_titles_where_events_are_what_several_belong_to() -> None:
    names = ("BOATS: OLD AND NEW", "NETS", "ARE KNOTS OF ANY USE?", "RECEPTION", "ROWS")
    rows = [{"event": "SEA", "start": "9:00", "end": "10:00", "name": name} for name in names]
    found = programme(rows)

    assert "speakers" not in found
    assert tuple(one["title"] for one in found["sessions"].values()) == names
    assert {one["track"] for one in found["sessions"].values()} == {"SEA"}


def test_lists_in_a_mapping_beside_timed_lists_are_read_as_well() -> None:
    talks = [
        {"time": "10:00 - 11:00", "title": "Boats"},
        {"time": "11:00 - 12:00", "title": "Nets"},
    ]
    day = {
        "before": [{"time": "9:00 - 10:00", "title": "Registration"}],
        "timetable": {"title": ["Time", "Great Hall"], "data": talks},
        "after": [{"time": "12:00 - 13:00", "title": "Lunch"}],
    }
    found = programme({"title": "Agenda", "items": [day]})["sessions"].values()

    assert sorted((one["time"], one["title"]) for one in found) == [
        ("10:00 - 11:00", "Boats"),
        ("11:00 - 12:00", "Nets"),
        ("12:00 - 13:00", "Lunch"),
        ("9:00 - 10:00", "Registration"),
    ]


def test_who_organizes_a_group_may_be_described_there() -> None:
    hosts = [{"name": "Ada Sample", "affiliation": "Boat Club"}, {"name": "Ben Test"}]
    when = {"start": "2030-05-14T09:00:00", "end": "2030-05-14T10:00:00"}
    group = {"title": "On boats", "organizers": hosts, "sessions": [{**when, "title": "Nets"}]}
    found = programme([group])

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Boat Club"},
        "ben-test": {"name": "Ben Test"},
    }
    assert [one["host"] for one in found["sessions"].values()] == [["ada-sample", "ben-test"]]


def test_a_description_that_only_says_the_room_names_nobody() -> None:
    rows = [
        {"title": title, "start": "9:00", "end": "10:00", "stage": room, "description": room}
        for title, room in (
            ("Boats", "Espaço Criança"),
            ("Nets", "Cidade da Juventude"),
            ("Knots", "Espaço Criança"),
        )
    ]
    found = programme(rows)

    assert "speakers" not in found
    assert [one["description"] for one in found["sessions"].values()] == [
        "Espaço Criança",
        "Cidade da Juventude",
        "Espaço Criança",
    ]


@pytest.mark.parametrize(
    ("name", "theme"), [("nombre", "tema"), ("naam", "thema"), ("nom", "sujet")]
)
def test_names_of_nobody_are_titles_beside_themes(name: str, theme: str) -> None:
    talks = {"Boats in Fog": "Sea", "Knots and Ropes": "Craft", "Old Nets": "Craft"}
    rows = [{"start": "9:00", "end": "10:00", name: one, theme: of} for one, of in talks.items()]
    found = programme(rows)["sessions"].values()

    assert {one["title"]: one["track"] for one in found} == talks
    assert not any("speakers" in one for one in found)


def test_names_of_people_speak_on_themes() -> None:
    people = {"Ada Sample": "Boats in Fog", "Ben Test": "Knots", "Jo Probe": "Old Nets"}
    rows = [{"hora": "9:00-10:00", "nombre": one, "tema": of} for one, of in people.items()]
    found = programme(rows)

    assert [one["title"] for one in found["sessions"].values()] == [*people.values()]
    assert [one["name"] for one in found["speakers"].values()] == [*people]


def test_names_beside_posts_are_of_who_speaks_where_each_has_a_topic() -> None:
    when = {"started_at": 1_904_967_000, "ended_at": 1_904_969_700, "room": "Hall"}
    who = [("王小明", "船", "工程師"), ("陳美麗", "潮汐", "總監")]
    rows = [{"name": name, "topic": topic, "job_title": post, **when} for name, topic, post in who]
    found = programme({"data": [{"period": [{**when, "room": rows}]}]})

    assert [(one["title"], one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("船", "2030-05-14T05:30:00Z", "2030-05-14T06:15:00Z"),
        ("潮汐", "2030-05-14T05:30:00Z", "2030-05-14T06:15:00Z"),
    ]
    assert [*found["speakers"].values()] == [
        {"name": "王小明", "role": "工程師"},
        {"name": "陳美麗", "role": "總監"},
    ]


def test_topics_that_are_only_counted_are_no_tracks() -> None:
    rows = [{**BOATS, "topic": "Topic 1"}, {**BOATS, "title": "Nets", "topic": "Topic 2"}]

    assert [one["extra"] for one in sessions(rows)] == [{"topic": "Topic 1"}, {"topic": "Topic 2"}]


def test_what_is_plenary_is_what_its_title_plainly_says() -> None:
    titles = ("Registration", "Boats")

    assert [
        one["type"]
        for one in sessions([{**BOATS, "title": title, "type": "plenary"} for title in titles])
    ] == ["registration", "keynote"]


@pytest.mark.parametrize("other", ["keynote", "breakout"])
def test_plenaries_beside_keynotes_or_breakouts_are_none(other: str) -> None:
    types = (other, "plenary", "break")
    rows = [{**BOATS, "title": f"Boats {kind}", "type": kind} for kind in types]

    assert [(one.get("type"), one.get("plenary")) for one in sessions(rows)] == [
        (other, None),
        (None, "true"),
        ("break", None),
    ]


def test_what_describes_lists_may_say_how_the_conference_is_called() -> None:
    meta = {"conference": "Made Days", "generated": "2030-01-02"}
    found: Mapping[str, Any] = programme({"meta": meta, "sessions": [BOATS]})["conference"]

    assert (found["title"], found["extra"]) == ("Made Days", {"generated": "2030-01-02"})


def test_days_by_their_titles_may_have_hours() -> None:
    talks = [{"start": "09:00", "length": 45, "title": "Boats"}, {"title": "Nets"}]
    hours = {"start": "08:00", "end": "17:00"}
    days = [
        {"title": f"Day {number}", **hours, "tracks": [{"title": "Deck", "presentations": [talk]}]}
        for number, talk in enumerate(talks, 1)
    ]

    assert sessions(days) == [
        {"title": "Boats", "day": "1", "start": "09:00", "duration": "45", "track": "deck"},
        {"title": "Nets", "day": "2", "track": "deck"},
    ]


def test_numbers_may_count_what_stands_under_labels() -> None:
    boats = {"start": "09:00", "end": "10:00", "title": "Boats", "room": "Deck"}
    nets = {"start": "10:00", "end": "11:00", "title": "Nets"}
    found = sessions({"Sea": {"10": boats, "01": nets}, "Coast": {"01": nets}})

    assert found == [
        {**boats, "track": "Sea"},
        {**nets, "track": "Sea"},
        {**nets, "track": "Coast"},
    ]


def test_under_days_and_times_there_may_be_tracks_with_talks_or_words() -> None:
    talk = {"name": "Ada Sample", "title": "Boats", "abstract": "Wet", "type": "talk"}
    other = {"name": "Ben Sample", "title": "Nets", "abstract": "Dry", "type": "talk"}
    hours = {
        "9:00-10:00": {"Track 1": "Lunch", "Track 2": "Lunch"},
        "10:00-11:00": {"Track 1": talk, "Track 2": None},
        "11:00-12:00": {"Track 1": "TBC", "Track 2": other},
    }

    assert [
        (one["day"], one["time"], one["title"], one.get("track"), one.get("speakers"))
        for one in sessions({"Thursday": hours})
    ] == [
        ("Thursday", "9:00-10:00", "Lunch", None, None),
        ("Thursday", "10:00-11:00", "Boats", "Track 1", ["ada-sample"]),
        ("Thursday", "11:00-12:00", "TBC", "Track 1", None),
        ("Thursday", "11:00-12:00", "Nets", "Track 2", ["ben-sample"]),
    ]


# -- what databases answer ------------------------------------------------------------------------


def test_fields_beside_the_id_of_an_entry_are_its_own() -> None:
    link = ["recAb3dEf6hIj9lMn"]
    fields = {**BOATS, "Room": link, "Room Name": ["Hall"], "Speakers": link}
    entry = {"id": "recXb3dEf6hIj9lMn", "fields": {**fields, "Speaker Names": ["Ada Sample"]}}

    assert programme({"records": [entry]})["sessions"] == {
        "recXb3dEf6hIj9lMn": {
            **BOATS,
            "rooms": ["Hall"],
            "speakers": ["ada-sample"],
            "extra": {"Room": link, "Speakers": link},
        }
    }


def test_what_an_entry_names_may_stand_in_an_envelope() -> None:
    def answered(number: int, **fields: object) -> dict[str, object]:
        return {"id": number, "attributes": fields}

    people = {"data": [answered(5, name="Ada Sample", company="Sample Institute")]}
    talk = answered(1, **BOATS, room={"data": answered(2, name="Hall")}, speakers=people)
    found = programme({"data": [talk]})

    assert found["rooms"] == {"2": {"name": "Hall"}}
    assert found["speakers"] == {"5": {"name": "Ada Sample", "organization": "Sample Institute"}}
    assert found["sessions"]["1"] == {**BOATS, "room": "2", "speakers": ["5"]}


def paragraph(*words: str) -> dict[str, object]:
    return {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": w} for w in words]}


@pytest.mark.parametrize(
    "tree",
    [
        {"nodeType": "document", "content": [paragraph("All ", "wet."), paragraph("Or dry.")]},
        [{"_type": "block", "children": [{"text": one}]} for one in ("All wet.", "Or dry.")],
        {"rendered": "<p>All <b>wet</b>.</p><p>Or dry.</p>"},
    ],
)
def test_a_description_may_be_kept_as_an_editor_does(tree: object) -> None:
    assert sessions([{**BOATS, "room": "Hall", "description": tree}])[0]["description"] == (
        "All wet.\n\nOr dry."
    )


def test_a_column_whose_name_says_nothing_may_say_when_sessions_are() -> None:
    row = {"node_title": "Boats", "Speaker(s)": ["ada"], "created": "2030-01-02 10:00"}
    when = "Tuesday, May 14, 2030 - 10:00 to 10:50"
    [found] = sessions([{**row, "field_data_slot_item": when}])

    assert (found["title"], found["time"]) == ("Boats", "10:00-10:50")
    assert found["extra"] == {"created": "2030-01-02 10:00"}


def test_people_may_be_named_by_the_files_of_their_pages() -> None:
    rows = [{"title": "Coffee", "duration": 20}, {"speaker": "_speakers/ada-sample.md"}]

    assert [*programme(rows)["speakers"].values()] == [{"name": "Ada Sample"}]


def test_a_list_that_cannot_be_read_is_told_and_not_passed_over(tmp_path: Path) -> None:
    tmp_path.joinpath("schedule.json").write_text(json.dumps([{**BOATS, "speakers": ["ada"]}]))
    tmp_path.joinpath("speakers.json").write_text('[{"id": "ada",}]')
    [found] = api.load_all(tmp_path)

    assert [str(one.span).rpartition("/")[2] for one in found.noticed("F001")] == [
        "speakers.json:1:14"
    ]


# -- the folders of sites -------------------------------------------------------------------------


def test_slots_of_a_site_name_talks_rooms_and_tracks_by_ids(tmp_path: Path) -> None:
    blocks = [
        {"talkId": 7, "speakerIds": ["ada"], "roomId": 2, "trackId": "sea"},
        {"talkId": 8, "speakerIds": [], "roomId": 9},
    ]
    slots = [
        {"time": "9:00", "label": "Coffee"},
        {"time": "9:30", "blocks": blocks},
        {"time": "10:30", "label": "Lunch"},
        {"time": "11:30", "label": "End"},
    ]
    files = {
        "schedule": [{"label": "Wednesday", "slots": slots}],
        "talks": {"7": {"talkTitle": "Boats"}, "8": {"talkTitle": "Nets"}},
        "speakers": {"ada": {"name": "Ada Sample"}},
        "rooms": {"2": {"label": "Great Hall"}},
        "tracks": {"sea": {"name": "Sea"}},
        "conference": {
            "name": "Made Days",
            "startDate": "2030-05-14T09:00:00",
            "venue": {"street": "Quay 1"},
        },
    }
    for name, content in files.items():
        tmp_path.joinpath(f"{name}.json").write_text(json.dumps(content))
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert (found.title, found.venue) == ("Made Days", None)
    assert [
        (f"{one.start:%d %H:%M}-{one.end:%H:%M}", one.title, *(room.name for room in one.rooms))
        for one in found.scheduled
    ] == [
        ("15 09:00-09:30", "Coffee"),
        ("15 09:30-10:30", "Nets"),
        ("15 09:30-10:30", "Boats", "Great Hall"),
        ("15 10:30-11:30", "Lunch"),
    ]
    assert [track.id for one in found.scheduled if (track := one.track)] == ["sea"]


def test_who_is_told_by_name_beside_an_id_is_told_once() -> None:
    told = {"speaker_names": "Ada Sample", "speakers": [{"id": 4, "name": "Ada Sample"}]}
    found = programme({"events": [{"title": "Boats", "start": "10:00", **told}]})

    assert found["speakers"] == {"4": {"name": "Ada Sample"}}
    assert found["sessions"]["boats"]["speakers"] == ["4"]


def test_what_is_done_at_a_time_is_called_an_action() -> None:
    found = programme([{"timeRange": "10:00 - 10:15", "action": "Boats"}])

    assert found["sessions"] == {"boats": {"title": "Boats", "time": "10:00 - 10:15"}}


def test_a_start_and_an_end_may_be_a_list() -> None:
    found = programme([{"talk": "Boats", "times": ["9:00am", "10:30am"], "rooms": ["Hall"]}])

    assert found["sessions"]["boats"]["time"] == "9:00am - 10:30am"


def test_posts_may_be_told_in_variants_of_languages() -> None:
    post = {"en": "Captain", "ku-sorani": "Sample", "ku-kurmanji": "Other"}
    people = [{"id": "ada", "name": "Ada Sample", "position": post}]
    found = programme({"sessions": [{**BOATS, "speakers": ["ada"]}], "speakers": people})

    assert found["speakers"]["ada"]["role"] == "Captain"


def test_events_of_a_calendar_service_have_summaries_for_titles() -> None:
    start, end = ({"dateTime": f"2030-05-06T{time}:00+02:00"} for time in ("09:00", "09:45"))
    event = {"kind": "calendar#event", "summary": "Boats", "start": start, "end": end}
    found = programme({"kind": "calendar#events", "items": [{**event, "location": "Hall"}]})

    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "start": "2030-05-06T09:00+02:00",
            "end": "2030-05-06T09:45+02:00",
            "room": "Hall",
        }
    }


@pytest.mark.parametrize("name", ["extendedProps", "meta", "details"])
def test_what_an_entry_says_in_a_mapping_without_a_name_of_its_own_is_its(name: str) -> None:
    inside = {"room": "Hall", "speaker": "Ada Sample", "colour": "blue"}
    found = programme([{"title": "Boats", "start": "2030-05-06T09:00", name: inside}])

    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "start": "2030-05-06T09:00",
            "room": "Hall",
            "speakers": ["ada-sample"],
            "extra": {"colour": "blue"},
        }
    }


def test_texts_in_a_mapping_of_details_are_one_text() -> None:
    details = {"intro": "Wood.", "goals": "Tar."}
    found = programme([{"title": "Boats", "start": "2030-05-06T09:00", "details": details}])

    assert found["sessions"]["boats"]["description"] == "Wood.\n\nTar."


def test_a_date_time_may_say_first_what_it_is_and_then_of_what() -> None:
    times = {"dateTimeStart": "2030-05-14T10:00:00", "dateTimeEnd": "2030-05-14T10:40:00"}
    found = programme([{"title": "Boats", **times}])

    boats = found["sessions"]["boats"]
    assert (boats["start"], boats["end"]) == (times["dateTimeStart"], times["dateTimeEnd"])


def test_a_slot_says_the_half_of_the_day_for_all_that_is_in_it() -> None:
    slots = [
        {"startTime": "11:30", "endTime": "12:15", "ampm": "am", "sessions": [{"title": "Boats"}]},
        {"startTime": "8:20", "endTime": "8:25", "ampm": "pm", "sessions": [{"title": "Nets"}]},
    ]
    found = programme({"schedule": slots})["sessions"]

    assert [(one["start"], one["end"]) for one in found.values()] == [
        ("11:30 AM", "12:15 PM"),
        ("8:20 PM", "8:25 PM"),
    ]


def test_words_of_a_placeholder_are_what_takes_the_place_of_a_talk() -> None:
    slots = [
        {"startTime": "09:00", "endTime": "09:15", "placeholder": "Opening"},
        {"startTime": "09:15", "endTime": "10:00", "talk": {"title": "Boats"}},
        {"startTime": "10:00", "endTime": "10:15", "placeholder": "TBA"},
        {"startTime": "10:15", "endTime": "10:30", "placeholder": "gap"},
        {"startTime": "10:30", "endTime": "10:45", "placeholder": "/images/blue.png"},
    ]
    tracks = [{"trackTitle": "Sea", "talks": slots}]
    found = programme([{"date": "2030-05-14", "tracks": tracks}])["sessions"]

    assert [(one["title"], one["start"]) for one in found.values()] == [
        ("Opening", "09:00"),
        ("Boats", "09:15"),
    ]


def test_what_says_nothing_but_how_it_is_drawn_is_no_session() -> None:
    rows = [
        {"time": "9:00-9:50", "sessions": [{"title": "", "colspan": 2}, {"title": "Boats"}]},
        {"time": "10:00-10:50", "sessions": [{"title": "Knots"}, {"colspan": 1}]},
    ]

    assert [(one["title"], one["time"]) for one in programme(rows)["sessions"].values()] == [
        ("Boats", "9:00-9:50"),
        ("Knots", "10:00-10:50"),
    ]


def test_a_name_of_slots_that_hold_no_talk_is_no_speaker() -> None:
    boats = {"title": "Boats", "speakers": [{"name": "Ada Sample"}]}
    slots = [
        {"startTime": "09:15", "endTime": "10:00", "talk": boats},
        {"startTime": "10:00", "endTime": "10:15", "name": "Boat races", "talk": None},
    ]
    nets = {"title": "Nets"}
    by_speakers = [
        {"startTime": "09:15", "endTime": "10:00", "name": "Ada Sample", "talk": nets},
        {"startTime": "10:00", "endTime": "10:15", "talk": {"title": "Closing"}},
    ]
    found = programme([{"date": "2030-05-14", "slots": slots}])
    other = programme([{"date": "2030-05-14", "slots": by_speakers}])

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample"}}
    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Boat races"]
    assert [one.get("speakers") for one in other["sessions"].values()] == [["ada-sample"], None]


@pytest.mark.parametrize("name", ["date", "field_date", "field_session_date"])
@pytest.mark.parametrize(
    ("start", "end"), [("start", "end"), ("startDate", "endDate"), ("value", "end_value")]
)
def test_a_date_may_be_a_mapping_of_a_start_and_an_end(name: str, start: str, end: str) -> None:
    told = {start: "2030-05-14T09:00:00+02:00", end: "2030-05-14T09:45:00+02:00"}
    talks = [
        {"title": "Boats float", "room": "Hall", name: told},
        {"title": "Nets at sea", "room": "Attic", name: [told]},
    ]

    assert {
        (one["start"], one["end"]) for one in translated({"plan.json": talks})["sessions"].values()
    } == {("2030-05-14T09:00:00+02:00", "2030-05-14T09:45:00+02:00")}


def test_tracks_with_names_of_rooms_are_rooms_and_categories_beside_them_tracks() -> None:
    halls = {"main": "Main Hall", "blue": "Blue Room", "yard": "Yard Hall"}
    talks = [
        {
            "id": f"s{number}",
            "title": title,
            "dateStart": "2030-05-14T09:00:00Z",
            "dateEnd": "2030-05-14T09:45:00Z",
            "trackId": hall,
            "categoryId": "c1",
        }
        for number, (title, hall) in enumerate(zip(("Boats", "Nets", "Oars"), halls, strict=True))
    ]
    event = {
        "name": "Harbour",
        "tracks": [{"id": key, "name": name} for key, name in halls.items()],
        "categories": [{"id": "c1", "name": "Open Sea", "color": "#00a0ff"}],
    }
    found = translated({"plan.json": {"event": event, "sessions": talks, "speakers": []}})

    assert found["rooms"] == {key: {"name": name} for key, name in halls.items()}
    assert [(one["room"], one["track"]) for one in found["sessions"].values()] == [
        (hall, "Open Sea") for hall in halls
    ]


def test_what_is_told_of_somebody_is_of_the_name_and_not_of_the_id_beside_it() -> None:
    talk = {"title": "Knots", "start": "2030-05-14 10:00", "end": "2030-05-14 11:00"}
    chairs = {"chair1": "5", "chair1_name": "Ada Sample", "chair1_organisation": "Boat Lab"}
    more = {"chair2": "6", "chair2_name": "Bo Example", "chair2_organisation": "Port Lab"}
    found = translated({"plan.json": [{**talk, **chairs, **more}]})

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Boat Lab"},
        "bo-example": {"name": "Bo Example", "organization": "Port Lab"},
    }
    assert next(iter(found["sessions"].values()))["chair"] == ["ada-sample", "bo-example"]


def test_those_who_take_part_may_be_called_by_what_they_are_if_they_are_named() -> None:
    head = "title,start,end,lead,staff\n"
    table = f"{head}Boats,9:00,9:30,Ada Sample,Jo Test; Al Probe\nNets,9:30,10:00,Ed Test,kitchen\n"
    law = "title,start,end,faculty\nBoats,9:00,9:30,Faculty of Law\nNets,9:30,10:00,Jo Test\n"
    notes = "title,start,end,speaker,rapporteur\nBoats,9:00,9:30,Ada Sample,Jo Test\n"
    read = [*programme(table, "talks.csv")["sessions"].values()]

    assert [one["speakers"] for one in read] == [
        ["ada-sample", "jo-test", "al-probe"],
        ["ed-test"],
    ]
    boats, nets = programme(law, "talks.csv")["sessions"].values()
    assert (boats["extra"], nets["speakers"]) == ({"faculty": "Faculty of Law"}, ["jo-test"])
    assert programme(notes, "talks.csv")["sessions"]["boats"]["speakers"] == [
        "ada-sample",
        {"who": "jo-test", "role": "rapporteur"},
    ]
