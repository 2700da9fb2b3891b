"""The JSON of OPass: lists whose texts stand under languages. All of it is made up."""

from typing import Any

from translating import translated

TALK: Any = {
    "id": "a1",
    "type": "P",
    "room": "R0",
    "broadcast": None,
    "start": "2030-05-14T09:10:00+08:00",
    "end": "2030-05-14T10:00:00+08:00",
    "qa": "https://qa.example",
    "slide": None,
    "language": None,
    "uri": "https://conf.example/a1",
    "zh": {"title": "船", "description": "水上"},
    "en": {"title": "Boats", "description": "On water"},
    "speakers": ["ada"],
    "tags": ["tech"],
}
LUNCH: Any = {
    **TALK,
    "id": "b2",
    "type": "Ev",
    "broadcast": ["R0", "R1"],
    "zh": {"title": "午餐", "description": ""},
    "en": {"title": "", "description": ""},
    "qa": None,
    "speakers": [],
    "tags": [],
}


def named(identifier: str, zh: str, en: str, **more: object) -> Any:  # noqa: ANN401 -- to be read
    return {"id": identifier, "zh": {"name": zh}, "en": {"name": en}, **more}


PROGRAMME: Any = {
    "sessions": [TALK, LUNCH],
    "speakers": [named("ada", "艾達", "Ada Sample", avatar="ada.png")],
    "session_types": [named("P", "演講", "Presentation"), named("Ev", "活動", "Event")],
    "rooms": [named("R0", "大廳", "Hall"), named("R1", "R1", "R1")],
    "tags": [named("tech", "技術", "Technology")],
}


def test_what_opass_is_told_is_read() -> None:
    assert translated({"spring.json": PROGRAMME}) == {
        "conference": {
            "title": "spring",
            "id": "spring",
            "timezone": "UTC+08:00",
            "days": ["2030-05-14"],
        },
        "rooms": {"R0": {"name": "Hall", "extra": {"name (zh)": "大廳"}}, "R1": {"name": "R1"}},
        "speakers": {
            "ada": {"name": "Ada Sample", "extra": {"avatar": "ada.png", "name (zh)": "艾達"}}
        },
        "sessions": {
            "a1": {
                "title": "Boats",
                "type": "talk",
                "start": "2030-05-14T09:10:00+08:00",
                "end": "2030-05-14T10:00:00+08:00",
                "room": "R0",
                "speakers": ["ada"],
                "url": "https://conf.example/a1",
                "tags": ["Technology"],
                "description": "On water",
                "extra": {
                    "qa": "https://qa.example",
                    "title (zh)": "船",
                    "description (zh)": "水上",
                },
            },
            "b2": {
                "title": "午餐",
                "type": "meal",
                "start": "2030-05-14T09:10:00+08:00",
                "end": "2030-05-14T10:00:00+08:00",
                "room": "R0",
                "url": "https://conf.example/a1",
                "plenary": "true",
            },
        },
    }


def test_it_may_be_told_in_one_language_and_describe_people_on_the_spot() -> None:
    ada = {"id": "ada", "en": {"name": "Ada Sample"}}
    english = {name: value for name, value in TALK.items() if name != "zh"}
    found = translated({"spring.json": {"sessions": [{**english, "speakers": [ada]}]}})

    assert found["sessions"]["a1"]["title"] == "Boats"
    assert found["sessions"]["a1"]["speakers"] == ["ada"]
    assert found["speakers"] == {"ada": {"name": "Ada Sample"}}


def test_types_that_are_those_of_communities_are_tracks_and_chinese_is_a_language() -> None:
    types = [named("m1", "醫療", "Open Medicine"), named("r1", "晶片", "Open Chips")]
    end = {**TALK, "id": "c3", "type": "r1", "en": {"title": "Closing"}, "language": "漢語"}
    sessions = [{**TALK, "type": "m1", "language": "中文"}, end]
    found = translated({"x.json": {**PROGRAMME, "sessions": sessions, "session_types": types}})
    told = [(one.get("type"), one["track"], one["language"]) for one in found["sessions"].values()]

    assert told == [(None, "Open Medicine", "zh"), ("closing", "Open Chips", "zh")]


def test_chinese_may_be_told_by_its_place() -> None:
    taiwan = {name.replace("zh", "zh-TW"): value for name, value in TALK.items()}
    found = translated({"spring.json": {**PROGRAMME, "sessions": [taiwan]}})

    assert found["sessions"]["a1"]["extra"]["title (zh)"] == "船"


def test_what_is_shown_in_some_rooms_only_is_in_its_own() -> None:
    rooms = [*PROGRAMME["rooms"], named("R2", "R2", "R2")]
    found = translated({"spring.json": {**PROGRAMME, "sessions": [LUNCH], "rooms": rooms}})
    [lunch] = found["sessions"].values()

    assert (lunch["room"], lunch.get("plenary")) == ("R0", None)
    assert lunch["extra"]["broadcast"] == "R0, R1"
