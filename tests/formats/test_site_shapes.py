"""Shapes in which sites write what others write plainly. All of it is made up."""

import json
from typing import Any

import pytest
from translating import translated, translation

from confsched.formats import recognise
from confsched.ours import is_plainly_ours
from confsched.reading import read as read_text

BOATS = {"title": "Boats", "date": "2030-05-14", "start": "10:00", "end": "10:45"}
NETS = {"title": "Nets", "date": "2030-05-14", "start": "11:00", "end": "11:45"}


def read(*rows: object, **beside: object) -> Any:  # noqa: ANN401 -- our shape
    return translated({"plan.json": {"items": [*rows], **beside}})


def test_somebody_in_a_list_of_their_own_is_the_first_of_it_and_the_rest_is_kept() -> None:
    pairs = [["Jo Sample", "josample"], ["Ada Test", "adatest"]]

    assert read({**BOATS, "speaker": pairs}, NETS)["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "extra": {"text": "josample"}},
        "ada-test": {"name": "Ada Test", "extra": {"text": "adatest"}},
    }


@pytest.mark.parametrize(
    ("people", "places", "told"),
    [
        (["Jo Sample"], ["Harbour, Utopia"], ["Harbour, Utopia"]),
        (["Jo Sample", "Ada Test"], ["Harbour, Utopia", "Mill"], ["Harbour, Utopia", "Mill"]),
        (["Jo Sample", "Ada Test"], ["Harbour"], ["Harbour", "Harbour"]),
        (["Jo Sample"], ["Harbour", "Mill"], ["Harbour; Mill"]),
    ],
)
def test_organizations_in_a_list_are_those_of_the_people_beside_it(
    people: list[str], places: list[str], told: list[str]
) -> None:
    found = read({**BOATS, "speakers": people, "affiliations": places}, NETS)["speakers"]

    assert [one["organization"] for one in found.values()] == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("she/her", {"pronouns": "she/her"}),
        ("Er/Ihm", {"pronouns": "Er/Ihm"}),
        ("CEFET/MG", {"organization": "CEFET/MG"}),
        ("IFFar/UFPEL", {"organization": "IFFar/UFPEL"}),
    ],
)
def test_a_stroke_in_brackets_may_be_in_the_name_of_an_organization(
    said: str, told: dict[str, str]
) -> None:
    found = read({**BOATS, "speaker": f"Jo Sample ({said})"}, NETS)["speakers"]

    assert found == {"jo-sample": {"name": "Jo Sample", **told}}


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_sign_that_is_missing_behind_brackets_parts_two_people_all_the_same(sign: str) -> None:
    text = f"Jo Sample (Harbour){sign} Ada Test (Mill) Mo Trial (Mill){sign} Kim Draft (Harbour)"
    found = read({**BOATS, "speakers": text}, NETS)["speakers"]

    assert [(one["name"], one["organization"]) for one in found.values()] == [
        ("Jo Sample", "Harbour"),
        ("Ada Test", "Mill"),
        ("Mo Trial", "Mill"),
        ("Kim Draft", "Harbour"),
    ]


def test_a_number_is_no_type() -> None:
    found = read({**BOATS, "type": "1"}, {**NETS, "type": "2"})

    assert "types" not in found
    assert [one["extra"] for one in found["sessions"].values()] == [{"type": "1"}, {"type": "2"}]


def test_dates_without_signs_are_days() -> None:
    found = read({**BOATS, "date": "20300514"}, {**NETS, "date": "20300515"})

    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15"]


def test_a_start_past_midnight_is_on_the_next_date_and_belongs_to_the_day_before() -> None:
    late = {"title": "Stars", "date": "2030-05-14", "start": "24:30", "end": "25:15"}
    found = read(BOATS, late)

    assert found["sessions"]["stars"] == {
        "title": "Stars",
        "start": "2030-05-15 00:30",
        "end": "2030-05-15 01:15",
    }
    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "10:00-01:15"}]


def test_tracks_that_are_called_like_rooms_are_where_sessions_are() -> None:
    found = read({**BOATS, "track": "Main Hall"}, {**NETS, "track": "Room Blue"})

    assert [one["room"] for one in found["sessions"].values()] == ["Main Hall", "Room Blue"]


def test_tracks_beside_rooms_are_tracks_whatever_they_are_called() -> None:
    rows = ({**BOATS, "track": "Main Hall", "room": "Mill"}, {**NETS, "track": "Room Blue"})

    assert [one["track"] for one in read(*rows)["sessions"].values()] == ["Main Hall", "Room Blue"]


@pytest.mark.parametrize(
    ("title", "kind"), [("Opening — welcome to the harbour", "opening"), ("Boats", "keynote")]
)
def test_what_is_for_all_is_what_its_title_says_before_a_dash(title: str, kind: str) -> None:
    found = read({**BOATS, "title": title, "type": "plenary"}, NETS)["sessions"]

    assert next(iter(found.values()))["type"] == kind


def test_the_conference_is_described_in_other_languages_as_well() -> None:
    about = {"titel": "Hafentage", "$datum": "wird noch geändert", "datum": "2030-05-14"}
    talk = {"titel": "Boote", "von": "10:00", "bis": "10:45"}
    found = translated({"plan.json": {"event": about, "vortraege": [talk, talk]}})["conference"]

    assert (found["title"], found["days"]) == ("Hafentage", ["2030-05-14"])
    assert found["extra"] == {"$datum": "wird noch geändert"}


def test_a_list_of_sessions_called_blocks_is_no_track() -> None:
    found = translated({"plan.json": {"blocks": [BOATS], "rahmenprogramm": [NETS]}})

    assert found["sessions"]["boats"] == {**BOATS, "extra": {"group": "blocks"}}


def test_a_folder_that_is_published_is_not_what_the_conference_is_called() -> None:
    found = translated({"harbour/public/data/schedule.json": [BOATS, NETS]})["conference"]

    assert found["title"] == "harbour"


@pytest.mark.parametrize(
    ("more", "ours"),
    [
        ({"talks": [BOATS, NETS]}, False),
        ({"talks": {"nodes": [BOATS], "pageInfo": {"hasNextPage": False}}}, False),
        ({"sessions": {"boats": BOATS}, "talks": [NETS]}, True),
        ({"talks": {"boats": BOATS}}, True),
        ({"sponsors": [{"name": "Mill"}]}, True),
    ],
)
def test_a_file_whose_sessions_are_a_list_of_another_name_is_not_ours(
    more: dict[str, object],
    ours: bool,  # noqa: FBT001 -- a parameter
) -> None:
    content = {"conference": {"name": "Harbour Days"}, "tracks": {"sea": {"name": "Sea"}}, **more}

    assert is_plainly_ours(read_text("plan.json", json.dumps(content).encode())) is ours


def test_a_text_and_a_list_in_a_section_are_not_ours() -> None:
    heads = {"speakers": {"heading": "Invited", "body": ["To be announced."]}}
    slots = [{"time": "09:00-10:00", "title": "Boats"}, {"time": "10:00-11:00", "title": "Nets"}]
    plan = {"title": "Boat Days", **heads, "agenda": {"heading": "Agenda", "items": slots}}
    found = translated({"plan.json": plan})

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Nets"]
    assert found["conference"]["title"] == "Boat Days"


def test_people_may_be_described_under_keys_of_their_own() -> None:
    people = {"speaker1": {"name": "Jo Sample", "bio": "Sails."}, "speaker2": {"name": "Ada Test"}}

    assert read({**BOATS, "speakers": people}, NETS)["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "bio": "Sails."},
        "ada-test": {"name": "Ada Test"},
    }


def test_keys_that_count_sessions_are_their_ids_and_years_above_them_groups() -> None:
    plan = {"2029": {"session07": BOATS}, "2030": {"session01": NETS, "session02": BOATS}}
    found = translated({"plan.json": plan})["sessions"]

    assert [(key, one["title"], one["extra"]) for key, one in found.items()] == [
        ("session07", "Boats", {"group": "2029"}),
        ("session01", "Nets", {"group": "2030"}),
        ("session02", "Boats", {"group": "2030"}),
    ]


def test_sessions_may_stand_under_their_titles() -> None:
    def told(row: dict[str, str], text: str) -> dict[str, str]:
        return {**{name: row[name] for name in ("date", "start", "end")}, "description": text}

    plan = {"Boats in Harbours": told(BOATS, "All of them"), "Nets at Sea": told(NETS, "Many")}

    assert translated({"plan.json": plan})["sessions"] == {
        "boats-in-harbours": {"title": "Boats in Harbours", **told(BOATS, "All of them")},
        "nets-at-sea": {"title": "Nets at Sea", **told(NETS, "Many")},
    }


def test_the_words_that_sessions_with_titles_stand_under_are_none() -> None:
    plan = {"Some Words": {**BOATS, "description": "All"}, "Other Words": NETS}

    assert [one["title"] for one in translated({"plan.json": plan})["sessions"].values()] == [
        "Boats",
        "Nets",
    ]


def test_what_is_of_another_year_follows_nothing() -> None:
    boats, nets = {"topic": "Boats", "time": "9:30am"}, {"topic": "Nets", "time": "10:20am"}
    years = [{"year": 2030, "sessions": [boats]}, {"year": 2029, "sessions": [boats, nets]}]
    root: Any = translation({"plan.json": years}).roots[0]
    found = root["sessions"]

    assert [(one["extra"]["group"], one.get("end")) for one in found.values()] == [
        ("2030", None),
        ("2029", "10:20am"),
        ("2029", None),
    ]


@pytest.mark.parametrize(
    "time",
    ["11a ET/10a CT/8a PT", "11 AM ET | 8 AM PT", "11 AM ET (8 AM PT)", "11 AM ET / 8 AM PT"],
)
def test_of_one_time_on_several_clocks_the_first_is_read(time: str) -> None:
    row = {"title": "Boats", "date": "2030-05-14", "time": time, "duration": "1 hour"}
    found = translated({"plan.json": [row, {**row, "title": "Nets"}]})

    assert found["conference"]["timezone"] == "ET"
    assert found["sessions"]["boats"]["extra"] == {"time": time}
    assert found["sessions"]["boats"]["time"].lower().replace(" ", "") == "11:00amet"


def test_a_list_of_links_is_no_address() -> None:
    links = [{"name": "Slides", "url": "https://harbour.example/slides"}]

    assert read({**BOATS, "url": links}, NETS)["sessions"]["boats"] == {
        **BOATS,
        "extra": {"url": links},
    }


def test_one_session_under_its_time_on_a_day_begins_then() -> None:
    plan = {"2030-05-14": {"10:00": {"title": "Boats", "end": "10:45"}}}
    plan["2030-05-15"] = {"9:00": {"title": "Nets", "end": "9:45"}, "10:00": {"title": "Knots"}}
    found = translated({"plan.json": plan})["sessions"]

    assert [(one["title"], one["date"], one["time"]) for one in found.values()] == [
        ("Boats", "2030-05-14", "10:00"),
        ("Nets", "2030-05-15", "9:00"),
        ("Knots", "2030-05-15", "10:00"),
    ]


@pytest.mark.parametrize("mark", [":", ""])
def test_rooms_may_have_sessions_under_times_with_or_without_a_colon(mark: str) -> None:
    titles = {"Main Hall": ("Boats", "Knots"), "Room 2": ("Nets", "Tides")}
    times = (f"08{mark}00", f"09{mark}30")
    plan = {
        room: {
            time: {"title": title, "duration": 20} for time, title in zip(times, two, strict=True)
        }
        for room, two in titles.items()
    }
    found = translated({"plan.json": plan})["sessions"]

    assert [(one["title"], one["room"], one["time"]) for one in found.values()] == [
        ("Boats", "Main Hall", "08:00"),
        ("Knots", "Main Hall", "09:30"),
        ("Nets", "Room 2", "08:00"),
        ("Tides", "Room 2", "09:30"),
    ]


def test_numbers_of_talks_are_no_times() -> None:
    plan = {str(1001 + at): {"title": title} for at, title in enumerate(("Boats", "Nets", "Tides"))}
    plan["1001"]["speaker"] = "Jo Sample"
    found = translated({"plan.json": plan})["sessions"]

    assert {name: one.get("time") for name, one in found.items()} == dict.fromkeys(plan)


def test_a_list_with_ids_of_rooms_is_not_ours() -> None:
    rows = [{**BOATS, "id": "1", "roomId": "7"}]
    found = translated({"plan.json": {"sessions": rows, "rooms": [{"id": "7", "name": "Hall"}]}})

    assert found["sessions"]["1"]["room"] == "7"


def test_slots_with_a_date_have_times_that_are_those_of_the_talks_in_them() -> None:
    slots = [
        {"date": "2030-05-14", "time": time, "talks": [{"title": title, "room": "Hall"}]}
        for time, title in (("10:00-10:45", "Boats"), ("11:00-11:45", "Nets"))
    ]
    found = translated({"plan.json": slots})["sessions"]

    assert [(one["title"], one["time"]) for one in found.values()] == [
        ("Boats", "10:00-10:45"),
        ("Nets", "11:00-11:45"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        {"tracks": [{"name": "Sea", "sessions": [BOATS, NETS]}]},
        {"rooms": [{"name": "Hall", "talks": [BOATS, NETS]}]},
        {"conference": {"program": {"days": [{"date": "2030-05-14", "sessions": [BOATS, NETS]}]}}},
    ],
)
def test_sessions_in_rooms_tracks_or_a_conference_are_not_ours(content: object) -> None:
    assert not is_plainly_ours(read_text("plan.json", json.dumps(content).encode()))
    assert [*translated({"plan.json": content})["sessions"]] == ["boats", "nets"]


@pytest.mark.parametrize("key", ["dateTime", "$date"])
def test_a_moment_may_stand_in_a_mapping(key: str) -> None:
    start, end = ({key: f"2030-05-14T{clock}:00", "timeZone": "UTC"} for clock in ("10", "11"))
    found = translated({"plan.json": [{"title": "Boats", "start": start, "end": end}]})

    assert found["sessions"]["boats"]["start"] == "2030-05-14T10:00"


def test_labels_in_the_items_of_a_text_say_who_is_there_and_what_else_is_no_text_is_kept() -> None:
    nets = {"Panelists": ["Jo Sample, Quay Inc", "Bo Test, Net Ltd"]}
    rows = [
        {
            "title": "Boats",
            "start": "9:00",
            "end": "9:30",
            "details": [{"text": "A"}, {"text": "B"}],
        },
        {
            "title": "Nets",
            "start": "9:30",
            "end": "10:00",
            "details": [nets, {"Moderator": ["Di Probe"]}, {"Goals": ["None"]}],
        },
        {"title": "Oars", "start": "10:00", "end": "10:30", "details": ["First.", "Then."]},
    ]
    boats, talk, oars = translated({"plan.json": rows})["sessions"].values()

    assert boats["extra"] == {"details": [{"text": "A"}, {"text": "B"}]}
    assert talk == {
        "title": "Nets",
        "start": "9:30",
        "end": "10:00",
        "speakers": ["jo-sample", "bo-test"],
        "moderator": ["di-probe"],
        "extra": {"Goals": ["None"]},
    }
    assert oars["description"] == "First.\n\nThen."


def test_days_that_are_counted_from_0_are_all_those_of_a_list() -> None:
    days = ["2030-05-14", "2030-05-15", "2030-05-17"]
    talks = [{"title": f"Boats {day}", "day": day, "time": "10:00-10:45"} for day in range(3)]
    found = translated({"plan.json": {"days": days, "sessions": talks}})["sessions"]

    assert [one["date"] for one in found.values()] == days


@pytest.mark.parametrize(
    "beside",
    [
        {"days": [{"date": "2030-05-14", "sessions": [BOATS]}]},
        {"agenda": {"2030-05-14": [BOATS]}},
        {"items": [BOATS]},
        {"programme": {"days": [{"date": "2030-05-14", "rooms": [{"talks": [BOATS]}]}]}},
    ],
)
def test_people_by_ids_beside_sessions_of_others_are_no_section_of_ours(
    beside: dict[str, object],
) -> None:
    content = {"speakers": {"jo": {"name": "Jo Sample"}}, **beside}

    assert not is_plainly_ours(read_text("plan.json", json.dumps(content).encode()))


@pytest.mark.parametrize(
    "beside",
    [{"x-slots": [BOATS]}, {"days": [{"date": "2030-05-14", "title": "Sea", "hours": "9-17"}]}],
)
def test_what_is_free_or_stands_astray_leaves_a_file_ours(beside: dict[str, object]) -> None:
    content = {"speakers": {"jo": {"name": "Jo Sample"}}, **beside}

    assert is_plainly_ours(read_text("plan.json", json.dumps(content).encode()))


def test_a_date_by_which_a_day_stands_goes_before_the_number_that_it_is_called_by() -> None:
    days = {
        "2030-05-14": {"label": "Day 1", "slots": [{"title": "Boats", "time": "10:00-10:45"}]},
        "2030-05-15": {"label": "Day 2", "slots": [{"title": "Nets", "time": "10:00-10:45"}]},
    }
    found = translated({"plan.json": {"schedule": days}})["sessions"]

    assert [one["date"] for one in found.values()] == [*days]


@pytest.mark.parametrize(
    ("told", "ours"),
    [
        ({"speakers": [{"name": "Jo Sample", "position": "Captain"}]}, False),
        ({"speakers": "Jo Sample, Ada Test"}, False),
        ({"track": {"name": "Sea", "color": "#00ffff"}}, False),
        ({"description": "<p>All <b>boats</b>.</p>"}, False),
        ({"speakers": [{"who": "jo", "remote": True}], "description": "All boats."}, True),
    ],
)
def test_a_list_in_our_words_is_ours_if_its_values_are(
    told: dict[str, object],
    ours: bool,  # noqa: FBT001 -- a parameter
) -> None:
    plan = {"rooms": [{"id": "hall", "name": "Hall"}], "sessions": [{"id": 1, **BOATS, **told}]}

    assert (recognise(read_text("plan.json", json.dumps(plan).encode())) is None) is ours


NAMED = {"mill": {"name": "Mill", "talks": [BOATS]}, "quay": {"name": "Quay", "talks": [NETS]}}
BY_NAME = {"Mill": {"capacity": 80, "talks": [BOATS]}, "Quay": {"capacity": 9, "talks": [NETS]}}


@pytest.mark.parametrize(
    "plan",
    [
        {"stages": NAMED},
        {"rooms": NAMED},
        {"stages": BY_NAME},
        {"rooms": BY_NAME},
        {"days": [{"date": "2030-05-14", "rooms": NAMED}]},
        {"days": [{"date": "2030-05-14", "stages": BY_NAME}]},
    ],
)
def test_rooms_that_hold_sessions_may_stand_by_their_ids_or_names(plan: object) -> None:
    found = translated({"plan.json": plan})["sessions"]

    assert [(one["title"], one["room"].casefold()) for one in found.values()] == [
        ("Boats", "mill"),
        ("Nets", "quay"),
    ]


def test_the_date_of_a_post_is_not_that_of_its_session() -> None:
    post = {"date": "2030-01-05T10:00:00", "title": {"rendered": "Boats &amp; Nets"}, "link": "/a"}
    meta = {"event_date": "20300514", "start_time": "10:00", "end_time": "10:45"}
    (found,) = translated({"plan.json": [{**post, "meta": meta}]})["sessions"].values()

    assert (found["title"], found["date"], found["start"]) == (
        "Boats & Nets",
        "2030-05-14",
        "10:00",
    )


def test_people_may_be_told_by_flags_under_their_ids() -> None:
    people = {"jo": {"name": "Jo Sample", "company": "Mill"}, "ada": {"name": "Ada Test"}}
    talk = {**BOATS, "speakers": {"jo": True, "ada": True}}
    found = translated({"plan.json": {"schedule": [talk, NETS], "people": people}})

    assert found["sessions"]["boats"]["speakers"] == ["jo", "ada"]
    assert found["speakers"]["jo"] == {"name": "Jo Sample", "organization": "Mill"}


def test_german_words_may_be_written_without_their_umlauts() -> None:
    talk = {"ueberschrift": "Boote", "datum": "2030-05-14", "beginn": "10:00", "laenge": "45"}

    assert translated({"plan.json": [talk]})["sessions"] == {
        "boote": {"title": "Boote", "date": "2030-05-14", "start": "10:00", "duration": "45"}
    }
