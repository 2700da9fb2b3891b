"""What the keys above sessions say in the data of sites: days, rooms, years. All is made up."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from translating import translated

from confsched import api
from confsched.opening import Reading

Sessions: TypeAlias = Callable[[object], list[str]]

KNOTS = {"title": "Knots", "duration": 30, "speaker": "Ada Sample"}
ROPES = {"title": "Ropes", "duration": 30, "speaker": "Jo Sample"}
AT_NINE = {**KNOTS, "start": "9:00"}
FOUND = [
    "2030-05-14 09:00-09:30 Great Hall: Knots",
    "2030-05-14 09:00-09:30 Loft: Ropes",
    "2030-05-15 10:00-10:30 Great Hall: Tides",
]


@pytest.fixture(name="sessions")
def _sessions(tmp_path: Path) -> Sessions:
    """When each session of a file is, where, and what it is called."""

    def read(told: object) -> list[str]:
        path = tmp_path / "plan.json"
        path.write_text(json.dumps(told))
        schedule = api.load(path, reading=Reading(timezone="UTC"))
        return [
            f"{one.start:%F %R}-{one.end:%R} {'+'.join(room.name for room in one.rooms) or '-'}: "
            f"{one.title}"
            for one in schedule.scheduled
        ]

    return read


@pytest.mark.parametrize("several", [False, True])
def test_times_may_stand_below_rooms_below_days(sessions: Sessions, *, several: bool) -> None:
    def at(hour: str, one: Any) -> Any:  # noqa: ANN401 -- as it stands in the file
        return {hour: [one] if several else one}

    first = {"Great Hall": at("09:00", KNOTS), "Loft": at("09:00", ROPES)}
    second = {"Great Hall": at("10:00", {**KNOTS, "title": "Tides"})}

    assert sessions({"program": {"2030-05-14": first, "2030-05-15": second}}) == FOUND


def test_times_may_stand_below_days_below_rooms(sessions: Sessions) -> None:
    hall = {
        "2030-05-14": {"09:00": KNOTS},
        "2030-05-15": {"10:00": {**KNOTS, "title": "Tides"}},
    }
    told = {"program": {"Great Hall": hall, "Loft": {"2030-05-14": {"09:00": ROPES}}}}

    assert sorted(sessions(told)) == FOUND


@pytest.mark.parametrize("inner", [{"09:00": KNOTS}, [{"start": "09:00", **KNOTS}]])
def test_the_only_room_of_a_day_is_one_as_well(sessions: Sessions, inner: object) -> None:
    assert sessions({"program": {"2030-05-14": {"Great Hall": inner}}}) == FOUND[:1]


def test_days_may_stand_where_a_theme_of_sites_has_rooms(sessions: Sessions) -> None:
    def day(name: str, title: str) -> dict[str, object]:
        return {"name": name, "talks": [{"name": title, "time_start": "9:00", "time_end": "9:30"}]}

    rooms = [day("Tuesday 14 May 2030", "Knots"), day("Wednesday 15 May 2030", "Ropes")]
    told = {"days": [{"name": "Harbour Days", "rooms": rooms}]}

    assert sessions(told) == [
        "2030-05-14 09:00-09:30 -: Knots",
        "2030-05-15 09:00-09:30 -: Ropes",
    ]


@pytest.mark.parametrize("keyed", [False, True])
def test_days_of_several_years_are_of_the_year_above_them(
    sessions: Sessions, *, keyed: bool
) -> None:
    def edition(day: str, one: dict[str, object]) -> Any:  # noqa: ANN401 -- as it stands there
        talks = [{**one, "start": "09:00"}]
        return {day: talks} if keyed else [{"date": day, "talks": talks}]

    years = {"2029": edition("May 12", ROPES), "2030": edition("May 14", KNOTS)}
    listed = [{"year": int(year), "days": days} for year, days in years.items()]

    assert sessions(years if keyed else listed) == [
        "2029-05-12 09:00-09:30 -: Ropes",
        "2030-05-14 09:00-09:30 -: Knots",
    ]


@pytest.mark.parametrize(("year", "title"), [(2029, "Ropes"), (2030, "Knots")])
def test_of_several_years_without_dates_one_is_on_the_day_that_is_said(
    tmp_path: Path, year: int, title: str
) -> None:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"2029": [{**ROPES, "start": "9:00"}], "2030": [AT_NINE]}))
    days = {"1": f"{year}-05-14"}

    schedule = api.load(path, reading=Reading(timezone="UTC", days=days))

    assert [(one.title, f"{one.start:%F}") for one in schedule.scheduled] == [
        (title, f"{year}-05-14")
    ]
    assert [one.message for one in schedule.notices] == [
        f"'{4059 - year}' is not a date; for example: date: 2021-05-19"
    ]


def test_names_of_a_session_are_several() -> None:
    told = [{"title": "Knots", "time": "09:00-09:30", "names": "Natalia, Jessica"}]
    found = translated({"plan.json": {"2030-05-14": told}}, "Europe/Oslo")

    assert [one["name"] for one in found["speakers"].values()] == ["Natalia", "Jessica"]


def test_a_site_may_call_its_yaml_json(tmp_path: Path) -> None:
    path = tmp_path / "schedule.json"
    path.write_text("- title: Knots\n  start: 2030-05-14T09:00\n  end: 2030-05-14T09:30\n")

    [session] = api.load(path, reading=Reading(timezone="UTC")).scheduled

    assert (session.title, f"{session.start:%F %R}") == ("Knots", "2030-05-14 09:00")


def test_whether_a_time_is_shown_is_no_time() -> None:
    talk = {"name": "Knots", "time_start": "9:00", "time_end": "9:30", "show_time": True}
    talks = [talk, {**talk, "name": "Ropes", "time_start": "9:30", "time_end": "10:00"}]
    rooms = [{"name": name, "conference": "Boats", "talks": talks} for name in ("Loft", "Attic")]
    days = [{"name": "Tuesday", "date": "2030-05-14", "rooms": rooms}]
    tree: Any = translated({"plan.json": json.dumps({"days": days})})

    assert [one.get("track") for one in tree["sessions"].values()] == [None] * 4


def test_years_with_dates_of_their_own_are_told(tmp_path: Path) -> None:
    one = {"title": "Knots", "date": "2030-05-14", "time": "9:00-9:30"}
    years = {"2030": [one], "2029": [{**one, "date": "2029-05-14"}]}
    (tmp_path / "plan.json").write_text(json.dumps(years), encoding="utf-8")
    [found] = api.load_all(tmp_path / "plan.json", reading=Reading(timezone="UTC"))

    assert found.beside == ("read as one conference: 2029, 2030; keep one year in a file for it",)
