"""Data files of sites that say days, times and titles in further ways. All of it is made up."""

from pathlib import Path
from typing import Any

import pytest
from translating import Files, translated

from confsched import api

BOATS = {"title": "Boats", "start": "10:00", "end": "10:45"}


def sessions(files: Files) -> list[dict[str, Any]]:
    return [*translated(files)["sessions"].values()]


def of(*fields: str, files: Files) -> list[tuple[object, ...]]:
    return [tuple(one.get(field) for field in fields) for one in sessions(files)]


@pytest.mark.parametrize("said", ["14 / 5 / 2030", "14/5/2030", "Tuesday\t14/5/2030"])
def test_a_date_may_have_blanks_in_it(said: str) -> None:
    day = {"date": said, "sessions": [BOATS]}

    assert of("date", "start", files={"plan.json": {"days": [day]}}) == [("2030-05-14", "10:00")]


@pytest.mark.parametrize("name", ["calendar_day", "calendarDate", "event-date"])
def test_the_days_of_a_calendar_are_days(name: str) -> None:
    day = {"day": 1, name: "2030-05-14", "sessions": [BOATS]}

    assert of("date", "start", files={"plan.json": {"days": [day]}}) == [("2030-05-14", "10:00")]


@pytest.mark.parametrize("said", ["09.00 - 09.30, 14 May 2030", "09.00 - 09.30 (14 May 2030)"])
def test_the_day_may_stand_behind_the_time(said: str) -> None:
    rows = [{"title": "Boats", "time": said}, {"title": "Nets", "time": "10.00 - 10.30"}]

    assert of("title", "date", "time", files={"plan.json": rows}) == [
        ("Boats", "2030-05-14", "09.00 - 09.30"),
        ("Nets", "2030-05-14", "10.00 - 10.30"),
    ]


def test_a_word_where_a_time_should_be_leaves_that_of_the_date_alone() -> None:
    rows = [
        {"title": "Boats", "date": "2030-05-14 10:00", "length": 45, "slot": "full"},
        {"title": "Nets", "date": "2030-05-14 11:00", "length": 45},
    ]

    assert of("title", "start", files={"plan.json": rows}) == [
        ("Boats", "10:00"),
        ("Nets", "11:00"),
    ]


def test_talks_may_stand_under_times_in_rooms_and_beside_them() -> None:
    day = {
        "date": "2030-05-14",
        "roomless": {"9:30": {"title": "Coffee break", "end": "9:45"}},
        "rooms": [
            {
                "name": "Hall",
                "talks": {"9:00": {"title": "Boats", "end": "9:15"}, "9:15": {"placeholder": True}},
            },
            {"name": "Attic", "talks": {"9:15": {"title": "Nets", "end": "9:30"}}},
        ],
    }

    assert of("title", "room", "date", "time", files={"plan.json": {"days": [day]}}) == [
        ("Coffee break", None, "2030-05-14", "9:30"),
        ("Boats", "hall", "2030-05-14", "9:00"),
        ("Nets", "attic", "2030-05-14", "9:15"),
    ]


def test_days_may_say_their_date_in_their_title_and_hold_slots() -> None:
    slot = {"start_time": "10:00", "end_time": "10:45", "tracks": [{"title": "Boats"}]}
    day = {"id": "d1", "title": "14 May 2030", "schedule": [slot]}

    assert of("title", "date", "start", files={"plan.json": [day]}) == [
        ("Boats", "2030-05-14", "10:00")
    ]


@pytest.mark.parametrize(
    ("row", "people"),
    [
        ({"evento": "Barcos", "responsavel": "Ada Sample"}, ["ada-sample"]),
        ({"nome": "Barcos", "palestrante": "Ada Sample"}, ["ada-sample"]),
        ({"naam": "Boten", "spreker": "Ada Sample"}, ["ada-sample"]),
    ],
)
def test_further_words_for_titles_and_for_who_speaks(
    row: dict[str, str], people: list[str]
) -> None:
    files: Files = {
        "programacao.json": {"programacao": [row | {"data": "2030-05-14", "inicio": "10:00"}]}
    }

    assert of("title", "start", "speakers", files=files) == [
        (next(iter(row.values())), "10:00", people)
    ]


def test_who_is_in_charge_is_nobody_who_speaks_beside_those_who_do() -> None:
    row = {"titulo": "Barcos", "palestrante": "Ada Sample", "responsavel": "Jo Test"}

    assert of("speakers", files={"plan.json": [row | {"inicio": "10:00"}]}) == [(["ada-sample"],)]


def test_a_page_of_the_site_is_no_address_that_is_wanting() -> None:
    rows = [BOATS | {"date": "2030-05-14", "url": "talks.html#boats"}]

    assert of("title", "url", "extra", files={"plan.json": rows}) == [
        ("Boats", None, {"url": "talks.html#boats"})
    ]


def test_what_is_false_in_a_list_is_no_session() -> None:
    days = {"quinta": [{"nome": "Barcos", "palestrante": "Ada Sample"}, False, "Coffee Break"]}

    assert of("title", "day", files={"programacao.json": days}) == [
        ("Barcos", "Thursday"),
        ("Coffee Break", "Thursday"),
    ]


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("Ada Sample (@adasample)", [{"name": "Ada Sample", "extra": {"handle": "@adasample"}}]),
        ("Ada Sample (~adasample)", [{"name": "Ada Sample", "extra": {"handle": "~adasample"}}]),
        ("Ada Sample, @ada_s", [{"name": "Ada Sample", "extra": {"handle": "@ada_s"}}]),
        ("Ada Sample (adas)", [{"name": "Ada Sample", "extra": {"handle": "adas"}}]),
        ("Ada Sample (a_s)", [{"name": "Ada Sample", "extra": {"handle": "a_s"}}]),
        ("Ada Sample (zoo)", [{"name": "Ada Sample", "organization": "zoo"}]),
        ("样本 雅(@Yaboats)", [{"name": "样本 雅", "extra": {"handle": "@Yaboats"}}]),
        ("@adasample", [{"name": "@adasample"}]),
        ("<b>Ada Sample</b>, Jo Test", [{"name": "Ada Sample"}, {"name": "Jo Test"}]),
        ("Ada Sample | Sponsored (Boats)", [{"name": "Ada Sample"}]),
        ("adadev & Jo Test", [{"name": "adadev"}, {"name": "Jo Test"}]),
        (
            "Ada Sample:Boat Society, Porto; Jo Test:Net Works",
            [
                {"name": "Ada Sample", "organization": "Boat Society, Porto"},
                {"name": "Jo Test", "organization": "Net Works"},
            ],
        ),
    ],
)
def test_what_sites_write_around_names_is_no_part_of_them(
    said: str, people: list[dict[str, object]]
) -> None:
    rows = [BOATS | {"date": "2030-05-14", "speakers": said}]

    assert [*translated({"plan.json": rows})["speakers"].values()] == people


@pytest.mark.parametrize(
    "said",
    [
        "TDB",
        "Em breve",
        "_Em breve_",
        "Conference committee",
        "the program committee",
        "CfP Authors",
    ],
)
def test_further_words_name_nobody(said: str) -> None:
    rows = [BOATS | {"date": "2030-05-14", "speaker": said}]
    [found] = sessions({"plan.json": rows})

    assert "speakers" not in found
    assert found["extra"] == {"speaker": said}


@pytest.mark.parametrize(
    "said", ["Words from our sponsors", "Coffee Break and Poster Session", "Flash Talks"]
)
def test_what_takes_place_is_nobody_where_a_title_is_wanting(said: str) -> None:
    rows = [
        {"time": "9:00-9:30", "speaker": "Ada Sample", "title": "Boats"},
        {"time": "9:30-9:45", "speaker": said, "title": ""},
    ]

    assert of("title", "speakers", files={"plan.json": rows}) == [
        ("Boats", ["ada-sample"]),
        (said, None),
    ]


def test_names_in_what_a_session_holds_are_without_html() -> None:
    held = {"title": "Nets", "authors": "<b>Ada Sample</b>, Jo Test et Mo Probe"}
    rows = [BOATS | {"date": "2030-05-14", "talks": [held, held | {"title": "Ropes"}]}]

    assert of("speakers", files={"plan.json": rows}) == [(["ada-sample", "jo-test", "mo-probe"],)]


def test_talks_in_parallel_may_be_called_tracks() -> None:
    told = [{"room": "Hall", "speakerId": 1, "title": "Nets"}, {"room": "Attic", "title": "Ropes"}]
    block = BOATS | {"title": "In parallel", "location": "Several rooms", "tracks": told}
    alone = BOATS | {"title": "Opening", "start": "9:00", "end": "9:45", "tracks": []}
    days = [{"date": "2030-05-14", "sessions": [alone, block]}]

    assert of("title", "start", "room", "track", files={"plan.json": {"days": days}}) == [
        ("Opening", "9:00", None, None),
        ("Nets", "10:00", "Hall", None),
        ("Ropes", "10:00", "Attic", None),
    ]


def test_a_break_that_two_rooms_name_is_in_both(tmp_path: Path) -> None:
    rooms = "".join(
        f"    - room: {room}\n      slots:\n"
        f"        - {{slot: one, talk: {talk}}}\n        - {{slot: two, talk: lunch}}\n"
        for room, talk in (("hall", "boats"), ("attic", "nets"))
    )
    files = {
        "data/schedule.yml": f"- day: '2030-05-14'\n  rooms:\n{rooms}",
        "data/slots.yml": "- {key: one, start: '10:00', duration: 60}\n"
        "- {key: two, start: '12:00', duration: 60}\n",
        "content/sessions/boats.md": "---\nkey: boats\ntitle: Boats\n---\n",
        "content/sessions/lunch.md": "---\nkey: lunch\ntitle: Lunch\n---\n",
        "content/sessions/nets.md": "---\nkey: nets\ntitle: Nets\n---\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    [found] = api.load_all(tmp_path)

    assert [(one.title, [room.name for room in one.rooms]) for one in found.scheduled] == [
        ("Boats", ["hall"]),
        ("Nets", ["attic"]),
        ("Lunch", ["hall"]),
        ("Lunch", ["attic"]),
    ]


def test_a_group_that_is_called_false_has_no_name() -> None:
    groups = [
        {"title": False, "sessions": [BOATS | {"date": "2030-05-14"}]},
        {"title": "Ropes", "sessions": [BOATS | {"date": "2030-05-14", "title": "Knots"}]},
    ]

    assert of("title", "track", files={"plan.json": groups}) == [
        ("Boats", None),
        ("Knots", "Ropes"),
    ]


def test_lunch_on_a_day_of_workshops_is_lunch() -> None:
    rows = [
        BOATS | {"title": "Lunch", "start": "12:00", "end": "13:00"},
        BOATS | {"title": "Boats"},
    ]
    day = {"date": "2030-05-14", "type": "workshop", "sessions": rows}

    assert of("title", "type", files={"plan.json": {"days": [day]}}) == [
        ("Lunch", "meal"),
        ("Boats", "workshop"),
    ]


def test_a_line_that_names_those_who_are_listed_is_nobody() -> None:
    listed = [
        {"name": one, "affiliation": "Harbour"} for one in ("宇津義一", "安藤元気", "Jo Sample")
    ]
    line = "宇津義一(@harbour) / 安藤元気(@pier) / Jo Sample /"
    found = translated({"plan.json": [{**BOATS, "speaker": line, "speakers": listed}]})

    assert [one["name"] for one in found["speakers"].values()] == [
        "宇津義一",
        "安藤元気",
        "Jo Sample",
    ]


@pytest.mark.parametrize("part", ["morning", "afternoon", "forenoon", "evening"])
def test_parts_of_the_day_are_no_times(part: str) -> None:
    found = translated(
        {"plan.json": [{"title": "Boats", "timeslot": part, "speaker": "Jo Sample"}]}
    )

    assert found["sessions"]["boats"]["extra"] == {"time": part}


def test_who_moderates_may_stand_behind_a_dash() -> None:
    people = [{"name": "Ada Sample - Moderator", "bio": "Sails."}, {"name": "Jo Test - Boats"}]
    found = translated({"plan.json": [{**BOATS, "speakers": people}]})

    assert found["sessions"]["boats"]["moderator"] == ["ada-sample"]
    assert [one["name"] for one in found["speakers"].values()] == ["Ada Sample", "Jo Test - Boats"]


def test_a_bracket_behind_the_last_name_may_lack_its_end() -> None:
    found = translated({"plan.json": [{**BOATS, "speaker": "Ada Sample (Head of Boats"}]})

    assert list(found["speakers"].values()) == [{"name": "Ada Sample", "role": "Head of Boats"}]


def kinds(*descriptions: str) -> list[tuple[object, ...]]:
    """Titles, types and descriptions of talks that are all called `Talk`."""
    rows = [
        {
            "time": f"{hour}:00-{hour}:30",
            "title": "Talk",
            "speaker": f"{name} Sample",
            "description": said,
        }
        for hour, name, said in zip((9, 10), ("Ada", "Jo"), descriptions, strict=True)
    ]
    return of("title", "type", "description", files={"plan.json": rows})


def test_titles_that_only_say_the_kind_give_way_to_descriptions() -> None:
    found = [("Old boats", "talk", None), ("Why nets?", "talk", None)]

    assert kinds("Old boats", "Why nets?") == found


@pytest.mark.parametrize("other", ["It is about nets.", "Old boats", ""])
def test_they_stay_where_one_is_no_title(other: str) -> None:
    assert [title for title, *_ in kinds("Old boats", other)] == ["Talk", "Talk"]
