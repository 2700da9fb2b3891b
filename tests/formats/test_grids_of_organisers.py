"""Grids as organisers draw them for a day of their own. All of them are made up."""

from pathlib import Path

import pytest
from test_grids import Merges, Rows, book

from confsched import api
from confsched.opening import Reading

DATED = "14 May 2030"


def lines(path: Path) -> list[str]:
    """Every session in a line: its slot, its rooms, its track, its title and who is in it."""
    found = api.load(path, reading=Reading(timezone="UTC"))
    return [
        " | ".join(
            (
                f"{one.start:%H:%M}-{one.end:%H:%M}",
                "+".join(room.name for room in one.rooms),
                one.track.name if one.track else "",
                one.title,
                ", ".join(part.speaker.name for part in one.people),
            )
        )
        for one in found.scheduled
    ]


def drawn(folder: Path, *merges: str, **sheets: str) -> list[str]:
    """The sessions of a workbook, whose rows are lines with bars between cells."""
    first = next(iter(sheets))
    told: dict[str, tuple[Rows, Merges]] = {
        name: ([[*line.split("|")] for line in text.split("\n")], [*merges] * (name == first))
        for name, text in sheets.items()
    }
    (folder / "made.xlsx").write_bytes(book(told))
    return lines(folder / "made.xlsx")


def test_a_cell_over_the_rooms_of_one_track_is_in_that_track(tmp_path: Path) -> None:
    text = f"""{DATED}
|Systems||People|
|Hall 1|Hall 2|Hall 3|Hall 4
9:00 - 10:00|Boats|Ropes|Oars|Knots
10:00 - 10:30|Coffee
10:30 - 11:30|Who steers?||Who cooks?"""
    found = drawn(tmp_path, "B2:C2", "D2:E2", "B5:E5", "B6:C6", "D6:E6", Plan=text)

    assert found[4:] == [
        "10:00-10:30 |  |  | Coffee | ",
        "10:30-11:30 | Hall 1+Hall 2 | Systems | Who steers? | ",
        "10:30-11:30 | Hall 3+Hall 4 | People | Who cooks? | ",
    ]


def test_a_cell_over_the_rooms_of_one_building_is_in_these_rooms(tmp_path: Path) -> None:
    text = f"""{DATED}
|Floor 1||Floor 2
|Hall 1|Hall 2|Hall 3
9:00 - 10:00|Boats|Ropes|Oars
10:00 - 11:00|Who steers?||Knots"""
    found = drawn(tmp_path, "B2:C2", "B5:C5", Plan=text)

    assert found[3:] == [
        "10:00-11:00 | Hall 1 (Floor 1)+Hall 2 (Floor 1) |  | Who steers? | ",
        "10:00-11:00 | Hall 3 (Floor 2) |  | Knots | ",
    ]


@pytest.mark.parametrize("meal", ["Lunch symposium", "Breakfast seminar", "Lunch & learn"])
def test_talks_at_a_meal_are_in_their_room(meal: str, tmp_path: Path) -> None:
    text = f"""{DATED}
Time|Hall A|Hall B
9:00 - 10:00|Boats of old|Ropes of old
10:00 - 11:00|{meal} (sponsored by Boat Lab)|
11:00 - 12:00|Lunch|"""

    assert drawn(tmp_path, Plan=text)[2:] == [
        f"10:00-11:00 | Hall A |  | {meal} (sponsored by Boat Lab) | ",
        "11:00-12:00 |  |  | Lunch | ",
    ]


@pytest.mark.parametrize("names", [("Cellar", "Loft"), ("Track A", "Track B")])
def test_sheets_with_the_same_days_are_called_by_what_is_beside_each_other(
    names: tuple[str, str], tmp_path: Path
) -> None:
    days = "|Sat 6 April 2030|Sun 7 April 2030"
    first = f"{days}\n10:00-11:00|Zines by hand|Songs at sea"
    second = f"{days}\n10:00-11:00|Old bindings|Prints of fish"
    found = drawn(tmp_path, **dict(zip(names, (first, second), strict=True)))
    places = [f" |  | {one}" if "Track" in one else f" | {one} | " for one in names]

    assert [one.replace("  ", " ") for one in found] == [
        f"10:00-11:00{place} | {title} | ".replace("  ", " ")
        for place, title in zip(
            (*places, *places),
            ("Zines by hand", "Old bindings", "Songs at sea", "Prints of fish"),
            strict=True,
        )
    ]


@pytest.mark.parametrize("heads", ["Main room|Breakout", "Main stage|Workshop", "Plenary|Breakout"])
def test_what_takes_place_beside_a_large_room_names_a_column_of_a_grid(
    heads: str, tmp_path: Path
) -> None:
    first, second = heads.split("|")
    text = f"{DATED}\nTime|{heads}\n9:00-9:30|Old boats|Knots by hand\n9:30-10:00|New ships|Sails"

    assert drawn(tmp_path, Plan=text) == [
        f"09:00-09:30 | {first} |  | Old boats | ",
        f"09:00-09:30 | {second} |  | Knots by hand | ",
        f"09:30-10:00 | {first} |  | New ships | ",
        f"09:30-10:00 | {second} |  | Sails | ",
    ]


@pytest.mark.parametrize("begin", [0, 1])
def test_who_speaks_may_stand_in_a_grid_for_a_talk_that_is_listed_on_another_sheet(
    begin: int, tmp_path: Path
) -> None:
    people = ["Anna Fisher", "Max Miller", "Eva Smith", "Paul Carter"]
    one, two, three, four = (" ".join(name.split()[begin:]) for name in people)
    text = f"{DATED}\n|Room 1|Room 2\n9:00 - 9:20|{one}|{two}\n9:20 - 9:40|Coffee"
    text += f"\n9:40 - 10:00|{three}|{four}"
    titles = ("Lakes of old", "Sand", "Mud and clay", "Gravel")
    rows = [f"{name}|{title}|Cy Guide" for name, title in zip(people, titles, strict=True)]

    assert drawn(tmp_path, Plan=text, Talks="\n".join(("Speaker|Title|Advisor", *rows))) == [
        "09:00-09:20 | Room 1 |  | Lakes of old | Anna Fisher",
        "09:00-09:20 | Room 2 |  | Sand | Max Miller",
        "09:20-09:40 |  |  | Coffee | ",
        "09:40-10:00 | Room 1 |  | Mud and clay | Eva Smith",
        "09:40-10:00 | Room 2 |  | Gravel | Paul Carter",
    ]


def test_all_who_stand_in_brackets_speak_though_few_do(tmp_path: Path) -> None:
    text = f"""{DATED}
|Main Hall|Tent
9:00 - 10:00|Songs at sea|Old joints (Thomas Carter)
10:00 - 11:00|Prints of fish|Ropes
11:00 - 12:00|Knots|Oars of old (Eva Smith)
12:00 - 13:00|Hooks|Nets"""

    assert [one for one in drawn(tmp_path, Plan=text) if not one.endswith("| ")] == [
        "09:00-10:00 | Tent |  | Old joints | Thomas Carter",
        "11:00-12:00 | Tent |  | Oars of old | Eva Smith",
    ]


def test_a_spreadsheet_that_is_published_numbers_its_rows_and_columns(tmp_path: Path) -> None:
    rows = ["|A|B|C", f"1|{DATED}||", "2||Hall A|Hall B", "3|9:00-9:30|Boats|Ropes"]
    rows += ["4|9:30-10:00|Oars|Knots", "6|||"]
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
    table = "".join(f"<tr>{one}</tr>" for one in cells)
    (tmp_path / "made.html").write_text(f"<!DOCTYPE html><body><table>{table}</table></body>")

    assert lines(tmp_path / "made.html") == [
        "09:00-09:30 | Hall A |  | Boats | ",
        "09:00-09:30 | Hall B |  | Ropes | ",
        "09:30-10:00 | Hall A |  | Oars | ",
        "09:30-10:00 | Hall B |  | Knots | ",
    ]


def test_a_panel_has_several_people_where_others_are_from_somewhere(tmp_path: Path) -> None:
    text = f"""# Boat Forum

{DATED}

| Time | Hall A |
|---|---|
| 9:00 - 9:30 | Knots<br>Jo Baker, Boat Lab |
| 9:30 - 10:00 | Ropes<br>Max Miller, Rope Lab<br>Eva Smith, Sail Lab |
| 10:00 - 11:00 | Who steers?<br>Panel: Paul Carter, Anna Fisher |
"""
    (tmp_path / "made.md").write_text(text)

    assert lines(tmp_path / "made.md")[2] == (
        "10:00-11:00 | Hall A |  | Who steers? | Paul Carter, Anna Fisher"
    )


@pytest.mark.parametrize(
    "head", ["Track {} - {}", "Track {} ({})", "Track {}: {}", "{1} - Track {0}", "Track {} {}"]
)
def test_a_track_and_its_room_may_stand_in_one_head(head: str, tmp_path: Path) -> None:
    text = f"{DATED}\nTime|{head.format(1, 'Great Hall')}|{head.format(2, 'Room 4')}|"
    text += f"{head.format(3, 'Attic')}\n9:00-10:00|Boats|Ropes|Oars\n10:00-11:00|Who steers?||Nets"

    assert drawn(tmp_path, "B4:C4", Plan=text) == [
        "09:00-10:00 | Great Hall | Track 1 | Boats | ",
        "09:00-10:00 | Room 4 | Track 2 | Ropes | ",
        "09:00-10:00 | Attic | Track 3 | Oars | ",
        "10:00-11:00 | Great Hall+Room 4 |  | Who steers? | ",
        "10:00-11:00 | Attic | Track 3 | Nets | ",
    ]


def test_what_a_track_is_about_is_no_room(tmp_path: Path) -> None:
    text = f"{DATED}\nTime|Track A: Sails|Track B: Safety\n9:00-10:00|Boats|Ropes"

    assert drawn(tmp_path, Plan=text) == [
        "09:00-10:00 |  | Track A: Sails | Boats | ",
        "09:00-10:00 |  | Track B: Safety | Ropes | ",
    ]


def test_who_speaks_may_stand_behind_a_comma_in_every_cell(tmp_path: Path) -> None:
    text = f"""{DATED}
|Hall A|Hall B
9:00-9:30|Cold atoms, Anna Fisher|Sails, ropes and oars, Max Miller
9:30-10:00|Slow Light, Paul Carter|Nets in lakes, Eva Smith
10:00-10:30|Coffee|Coffee"""

    assert drawn(tmp_path, Plan=text) == [
        "09:00-09:30 | Hall A |  | Cold atoms | Anna Fisher",
        "09:00-09:30 | Hall B |  | Sails, ropes and oars | Max Miller",
        "09:30-10:00 | Hall A |  | Slow Light | Paul Carter",
        "09:30-10:00 | Hall B |  | Nets in lakes | Eva Smith",
        "10:00-10:30 |  |  | Coffee | ",
    ]


def test_a_break_between_grids_has_its_time_behind_it(tmp_path: Path) -> None:
    grid = "|Room 1|Room 2\n{0}:00-{0}:30|Boats {0}|Ropes {0}\n{0}:30-{1}:00|Oars {0}|Nets {0}"
    text = f"{DATED}\n{grid.format(9, 10)}\nLunch 11:45–12:45\n\n{grid.format(13, 14)}"

    assert drawn(tmp_path, Plan=text)[4] == "11:45-12:45 |  |  | Lunch | "


def test_weeks_of_days_without_dates_are_no_rooms(tmp_path: Path) -> None:
    first, second = (
        f"|Monday|Tuesday\n9:00-10:00|{one}|{two}\n10:00-11:00|Sails|Oars"
        for one, two in (("Boats", "Ropes"), ("Nets", "Hooks"))
    )
    (tmp_path / "made.xlsx").write_bytes(
        book(
            {
                name: ([[*x.split("|")] for x in rows.split("\n")], [])
                for name, rows in (("Week 1", first), ("Week 2", second))
            }
        )
    )
    found = api.load(tmp_path / "made.xlsx", reading=Reading(timezone="UTC"))

    assert {room.name for one in found.sessions for room in one.rooms} == set()


def test_several_sessions_of_a_cell_with_their_times_are_all_in_its_room(tmp_path: Path) -> None:
    text = "|Kino 1|Kino 2|Studio\nFri 10 May 2030|17:00 Boats¶20:00 Fog|18:00 Shorts I|19:00 Maps"
    text += "\nSat 11 May 2030|16:00 Salt¶20:00 Harbour|18:00 Shorts II|"
    rows: Rows = [
        [cell.replace("¶", "\n") for cell in line.split("|")] for line in text.split("\n")
    ]
    (tmp_path / "made.xlsx").write_bytes(book({"Plan": (rows, [])}))
    found = api.load(tmp_path / "made.xlsx", reading=Reading(timezone="UTC"))

    assert {one.title: " + ".join(room.name for room in one.rooms) for one in found.sessions} == {
        **dict.fromkeys(("Boats", "Fog", "Salt", "Harbour"), "Kino 1"),
        **dict.fromkeys(("Shorts I", "Shorts II"), "Kino 2"),
        "Maps": "Studio",
    }


@pytest.mark.parametrize("between", [", ", "¶", " "])
def test_a_day_before_each_time_is_no_name_of_a_slot(between: str, tmp_path: Path) -> None:
    (tmp_path / "made.md").write_text(
        "# Rope school\n\n15–16 June 2030\n\n| Time | Room 1 | Room 2 |\n|---|---|---|\n"
        "| Saturday 15 June@13:30–15:00 | Sails | Ropes |\n"
        "| Sunday 16 June@09:00–10:30 | Knots | Nets |\n".replace("@", between.replace("¶", "<br>"))
    )
    found = api.load(tmp_path / "made.md", reading=Reading(timezone="UTC"))

    assert [(f"{one.start:%d %H:%M}", one.title) for one in found.scheduled] == [
        *(("15 13:30", "Sails"), ("15 13:30", "Ropes")),
        *(("16 09:00", "Knots"), ("16 09:00", "Nets")),
    ]


@pytest.mark.parametrize("word", ["All", "everyone", "All speakers", "TBA"])
def test_all_who_speak_below_what_is_for_everybody_leave_it_its_end(
    word: str, tmp_path: Path
) -> None:
    text = f"""{DATED}
|Hall 1|Hall 2
9:00|Boats|Ropes
|Ada Sample|Ben Muster
10:00|Closing puzzle
|{word}
11:00|End"""

    assert drawn(tmp_path, "B5:C5", "B6:C6", Plan=text) == [
        "09:00-10:00 | Hall 1 |  | Boats | Ada Sample",
        "09:00-10:00 | Hall 2 |  | Ropes | Ben Muster",
        "10:00-11:00 |  |  | Closing puzzle | ",
    ]


def test_acronyms_behind_names_show_what_a_comma_means(tmp_path: Path) -> None:
    rows: Rows = [
        [DATED, "Hall 1 (200 pl.)", "Hall 2 (40 pl.)"],
        ["9:00-9:45", "Boats\nAnna Sample, UMCS", "Ropes\nMaria Muster"],
        ["10:00-10:45", "Nets\nKonrad Probe, Wody Polskie", "Oars\nJan Trial, PAN"],
        ["11:00-11:45", "Books\nAlice Test, Stadtbücherei Lippe", "Knots\nMaria Muster"],
    ]
    (tmp_path / "made.xlsx").write_bytes(book({"Plan": (rows, [])}))
    found = api.load(tmp_path / "made.xlsx")

    assert [
        (one.name, one.organization) for one in found.speakers if one.organization is not None
    ] == [
        ("Anna Sample", "UMCS"),
        ("Konrad Probe", "Wody Polskie"),
        ("Jan Trial", "PAN"),
        ("Alice Test", "Stadtbücherei Lippe"),
    ]
    assert [(one.name, one.capacity) for one in found.rooms] == [("Hall 1", 200), ("Hall 2", 40)]
