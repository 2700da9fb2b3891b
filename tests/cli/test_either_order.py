"""Dates such as 5/4/2030, which nothing but their zone or somebody at a terminal decides."""

from pathlib import Path

import pytest
from process import run

HEAD = "Title,Start,End\n"
LIST = f"{HEAD}Boats,5/4/2030 9:00 AM,5/4/2030 10:00 AM\n"
FILES = {
    "list.csv": LIST,
    "days.csv": "Date,Time,Title\n5/4/2030,9:00-10:00,Boats\n",
    "list.json": '[{"title": "Boats", "date": "5/4/2030", "time": "9:00-10:00"}]',
    "page.txt": "Made Days\n\n5/4/2030\n\n9:00-10:00 Boats\nAnn Lee\n\n10:00-11:00 Knots\nBo\n",
}
MAY, APRIL = "Saturday 4 May 2030", "Friday 5 April 2030"


def date_of(place: Path, name: str, text: str, *arguments: str) -> str:
    """The first day of a file with sessions, as the agenda has it; empty where there is none."""
    (place / name).write_text(text)
    done = run(["agenda", name, *arguments], cwd=place)
    days = done.stdout.split("\nDay ")[1:]
    return next((day[4:].partition("\n")[0] for day in days if "Boats" in day), "")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--timezone", "America/New_York"), MAY),
        (("--timezone", "ET"), MAY),
        (("--date", "2030-05-04"), MAY),
        (("--date", "2030-04-05"), APRIL),
        (("--date", "2030-04-05", "--timezone", "ET"), APRIL),
    ],
)
def test_the_zone_or_the_first_day_says_which_is_the_month(
    tmp_path: Path, name: str, arguments: tuple[str, ...], expected: str
) -> None:
    assert date_of(tmp_path, name, FILES[name], *arguments) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}Boats,5/4/2030 9:00 AM ET,5/4/2030 10:00 AM ET\n",
        "Title,Start (ET),End (ET)\nBoats,5/4/2030 9:00 AM,5/4/2030 10:00 AM\n",
        "Title,Date,Start,Timezone\nBoats,5/4/2030,9:00 AM,America/Chicago\n",
    ],
)
def test_the_zone_may_stand_in_the_list(tmp_path: Path, text: str) -> None:
    assert date_of(tmp_path, "list.csv", text) == MAY


def test_the_zone_may_stand_in_a_page(tmp_path: Path) -> None:
    page = FILES["page.txt"].replace("5/4", "All times Eastern (ET)\n\n5/4")

    assert date_of(tmp_path, "page.txt", page) == MAY


@pytest.mark.parametrize(
    ("rows", "zone"),
    [("Boats,25/4/2030 9:00,\nKnots,5/4/2030 9:00,\n", "ET"), (LIST[len(HEAD) :], "Europe/Paris")],
)
def test_what_the_list_shows_counts_before_the_zone_and_other_zones_say_nothing(
    tmp_path: Path, rows: str, zone: str
) -> None:
    expected = "Thursday 25 April 2030" if "25/4" in rows else ""

    assert date_of(tmp_path, "list.csv", HEAD + rows, "--timezone", zone) == expected


def test_a_first_day_that_is_near_one_reading_decides(tmp_path: Path) -> None:
    assert date_of(tmp_path, "list.csv", LIST, "--date", "2030-04-29") == MAY
    assert date_of(tmp_path, "list.csv", LIST, "--date", "2030-04-01") == APRIL


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        ((), ["day first"]),
        (("--timezone", "ET"), ["month first, as where the zone is"]),
        (("--date", "2030-05-04"), []),
    ],
)
def test_what_is_assumed_of_a_page_is_told(
    tmp_path: Path, arguments: tuple[str, ...], read: list[str]
) -> None:
    (tmp_path / "page.txt").write_text(FILES["page.txt"])
    done = run(["import", "page.txt", "-o", "conf", *arguments], cwd=tmp_path, columns=132)

    told = "  line 3: nothing says which is the month here; it is read with the "
    lines = done.stdout.splitlines()
    assert [one.removeprefix(told) for one in lines if one.startswith(told)] == read
