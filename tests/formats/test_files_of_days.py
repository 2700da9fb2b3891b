"""Files that are called like the days that they have the sessions of. All of it is made up."""

from pathlib import Path
from typing import Any

import pytest
from translation import root_of

from confsched.loading import load_theirs

FIRST = "- {title: Boats, time: '9:00-10:00', speaker: jo}\n- {title: Lunch, time: '12:00-13:00'}\n"
SECOND = "- {title: Nets, time: '9:00-10:00', speaker: jo}\n- {title: Lunch, time: '12:00-13:00'}\n"
PEOPLE = "jo: {name: Jo Sample}\n"


def read(folder: Path, **files: str) -> list[dict[str, Any]]:
    """What the conferences are that some files in a folder are."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return [root_of(document) for document in load_theirs([str(folder)])]


def said(root: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["title"], one.get("date") or one["day"]) for one in root["sessions"].values()]


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("_data/schedule/friday.yml", "_data/schedule/saturday.yml", ("Friday", "Saturday")),
        ("_data/program/2030-05-14.yml", "_data/program/2030-05-15.yml", ("", "")),
        ("_data/day1.yml", "_data/day2.yml", ("1", "2")),
        ("data/days/01-montag.yml", "data/days/02-dienstag.yml", ("Monday", "Tuesday")),
    ],
)
def test_files_of_days_are_one_conference(
    tmp_path: Path, first: str, second: str, days: tuple[str, str]
) -> None:
    people = f"{first.partition('/')[0]}/speakers.yml"
    [found] = read(tmp_path, **{first: FIRST, second: SECOND, people: PEOPLE})
    told = days if all(days) else ("2030-05-14", "2030-05-15")

    assert found["speakers"] == {"jo": {"name": "Jo Sample"}}
    assert said(found) == [
        *(("Boats", told[0]), ("Lunch", told[0])),
        *(("Nets", told[1]), ("Lunch", told[1])),
    ]


def test_what_each_of_them_says_of_its_day_is_kept(tmp_path: Path) -> None:
    friday = "overview: Of boats.\nname: Friday\nitems:\n- {title: Boats, time: '9:00-10:00'}\n"
    saturday = friday.replace("Friday", "Saturday").replace("boats", "nets")
    files = {"_data/schedule/friday.yml": friday, "_data/schedule/saturday.yml": saturday}
    [found] = read(tmp_path, **files)

    assert said(found) == [("Boats", "Friday"), ("Boats", "Saturday")]
    assert found["conference"]["extra"] == {"overview": "Of boats.", "overview 2": "Of nets."}


def test_what_else_is_called_like_a_day_is_no_list_of_sessions(tmp_path: Path) -> None:
    files = {"_data/schedule.yml": FIRST, "_data/monday.yml": "- {name: Soup, price: 3}\n"}
    [found] = read(tmp_path, **files, **{"_data/speakers.yml": PEOPLE})

    assert [*found["sessions"]] == ["boats", "lunch"]


@pytest.mark.parametrize(("first", "second"), [("friday", "saturday"), ("day-1", "day-2")])
def test_tables_of_days_are_one_conference_as_well(tmp_path: Path, first: str, second: str) -> None:
    head = "Time,Title,Speaker\n9:00-10:00,"
    boats, nets = f"{head}Boats,Jo Sample\n", f"{head}Nets,Mo Test\n"
    [found] = read(tmp_path, **{f"{first}.csv": boats, f"{second}.csv": nets})
    days = [one.removeprefix("day-").capitalize() for one in (first, second)]

    assert said(found) == [("Boats", days[0]), ("Nets", days[1])]
