"""Days that stand side by side in a table, each with a column of its own times. All made up."""

from pathlib import Path

import pytest
from test_grids import book, told

from confsched import api, files
from confsched.formats import conferences
from confsched.opening import Reading, opened

DAYS = "Time,Mon 14 May 2029,Time,Tue 15 May 2029\n"


def sessions(text: str, name: str = "made.csv") -> list[str]:
    """Every session of a table in text in a line, in whatever format it is."""
    [found] = opened(files.File(name, asked_for=True, data=text.encode()), Reading())
    assert found.kind is not None
    return told(next(conferences([(found.document, found.kind)], "ET")))


def test_each_day_has_the_times_before_it() -> None:
    text = f"{DAYS}9:00,Boats,9:30,Sails\n10:00,Lunch,10:30,Tea\n11:00,Knots,,\n"

    assert sessions(text) == [
        "2029-05-14 09:00-10:00 | nowhere | Boats",
        "2029-05-14 10:00-11:00 | nowhere | Lunch",
        "2029-05-14 11:00 | nowhere | Knots",
        "2029-05-15 09:30-10:30 | nowhere | Sails",
        "2029-05-15 10:30 | nowhere | Tea",
    ]


def test_the_end_of_each_day_is_no_session() -> None:
    heads = "Wed 15 May 2030,,Thu 16 May 2030,\nTime,Event,Time,Event\n"
    rows = "9:00,Boats,9:00,Sails\n10:00,Knots,10:00,Tea\n11:30,End,12:00,End\n"

    assert sessions(heads + rows) == [
        "2030-05-15 09:00-10:00 | nowhere | Boats",
        "2030-05-15 10:00-11:30 | nowhere | Knots",
        "2030-05-16 09:00-10:00 | nowhere | Sails",
        "2030-05-16 10:00-12:00 | nowhere | Tea",
    ]


BELOW = "9:00-10:00,Boats,{}9:30-10:30,Sails\n10:00-11:00,Knots,{}10:30-11:30,Maps\n"
TOLD = {
    "Boats": "2029-05-14 09:00-10:00",
    "Knots": "2029-05-14 10:00-11:00",
    "Sails": "2029-05-15 09:30-10:30",
    "Maps": "2029-05-15 10:30-11:30",
}


@pytest.mark.parametrize(
    ("heads", "between"),
    [
        (DAYS, ""),
        ("Monday 14 May 2029,,Tuesday 15 May 2029,\nTime,Session,Time,Session\n", ""),
        ("Time,Session,Time,Session\nMonday 14 May 2029,,Tuesday 15 May 2029,\n", ""),
        (",Mon 14 May 2029,,,Tue 15 May 2029\nTime,Talk,,Time,Talk\n", ","),
        # no column has a name
        ("Monday 14 May 2029,,Tuesday 15 May 2029,\n", ""),
        ("Made Days,,,,\nMonday 14 May 2029,,,Tuesday 15 May 2029\n", ","),
        ("Uhrzeit,14. Mai 2029,,Uhrzeit,15. Mai 2029\n", ","),
    ],
)
def test_days_stand_above_their_times_or_beside_them(heads: str, between: str) -> None:
    text = heads + BELOW.format(between, between)

    assert sessions(text) == [f"{when} | nowhere | {title}" for title, when in TOLD.items()]


def test_a_day_may_have_several_rooms_or_fields_and_ends() -> None:
    rooms = "14 May 2029,,,15 May 2029,,\nTime,Room 1,Room 2,Time,Room 1,Room 3\n"
    fields = ",14 May 2029,,,15 May 2029,\nTime,Talk,Speaker,Time,Talk,Speaker\n"
    ends = "Start,End,14 May 2029,Start,End,15 May 2029\n"

    assert sessions(
        f"{rooms}9:00-9:30,Boats,Ships,9:30-10:00,Sails,Maps\n9:30-10:00,Tides,,10:00-10:30,Stars,\n"
    ) == [
        "2029-05-14 09:00-09:30 | Room 1 | Boats",
        "2029-05-14 09:00-09:30 | Room 2 | Ships",
        "2029-05-14 09:30-10:00 | Room 1 | Tides",
        "2029-05-15 09:30-10:00 | Room 1 | Sails",
        "2029-05-15 09:30-10:00 | Room 3 | Maps",
        "2029-05-15 10:00-10:30 | Room 1 | Stars",
    ]
    assert sessions(
        f"{fields}9:00-9:30,Boats,Ada Sample,9:30-10:00,Sails,Ben Sample\n"
        "9:30-10:00,Tides,,10:00-10:30,Stars,\n"
    ) == [
        "2029-05-14 09:00-09:30 | nowhere | Boats | ada-sample",
        "2029-05-14 09:30-10:00 | nowhere | Tides",
        "2029-05-15 09:30-10:00 | nowhere | Sails | ben-sample",
        "2029-05-15 10:00-10:30 | nowhere | Stars",
    ]
    assert sessions(
        f"{ends}9:00,9:30,Boats,9:30,10:00,Sails\n9:30,10:00,Tides,10:00,10:30,Stars\n"
    ) == [
        "2029-05-14 09:00-09:30 | nowhere | Boats",
        "2029-05-14 09:30-10:00 | nowhere | Tides",
        "2029-05-15 09:30-10:00 | nowhere | Sails",
        "2029-05-15 10:00-10:30 | nowhere | Stars",
    ]


def test_times_once_more_at_the_other_edge_are_no_other_day() -> None:
    text = (
        "Time,Hall A,Hall B,Time\n9:00-9:45,Boats,Ships,9:00-9:45\n9:45-10:30,Knots,,9:45-10:30\n"
    )

    assert [line.split(" | ")[1:] for line in sessions(text)] == [
        ["Hall A", "Boats"],
        ["Hall B", "Ships"],
        ["Hall A", "Knots"],
    ]


@pytest.mark.parametrize("head", ["Legend", "Legende:", "Colour key", "Notes", "To do"])
def test_a_legend_beside_a_grid_is_no_room(head: str) -> None:
    text = (
        f"14 May 2029,,,,\nTime,Room 1,Room 2,,{head}\n9:00-10:00,Boats,Sails,,Talk\n"
        "10:00-11:00,Lunch,Lunch,,Break\n"
    )

    assert sessions(text) == [
        "2029-05-14 09:00-10:00 | Room 1 | Boats",
        "2029-05-14 09:00-10:00 | Room 2 | Sails",
        "2029-05-14 10:00-11:00 | all | Lunch",
    ]


def test_a_key_is_a_legend_without_a_head() -> None:
    text = (
        "14 May 2029,,,,K = keynote\nTime,Room 1,Room 2,,W = workshop\n"
        "9:00-10:00,Boats K,Sails,,Bring a pen\n"
    )

    assert sessions(text) == [
        "2029-05-14 09:00-10:00 | Room 1 | Boats K",
        "2029-05-14 09:00-10:00 | Room 2 | Sails",
    ]


def test_what_is_left_out_beside_a_grid_is_told_with_its_place() -> None:
    text = (
        "14 May 2029,,,,\nTime,Room 1,Room 2,,Legend\n9:00-10:00,Boats,Sails,,Talk\n"
        '10:00-11:00,Lunch,Lunch,,"A\nbreak"\n'
    )
    [found] = opened(files.File("made.csv", asked_for=True, data=text.encode()), Reading())
    programme = found.document.programme

    assert programme is not None
    assert [(text[one.start : one.end], one.message) for one in programme.notes] == [
        ("Legend", "left out beside the grid: Legend; Talk; A break")
    ]


def test_one_of_the_days_may_have_a_single_row() -> None:
    text = (
        "Mon 14 May 2029,,Tue 15 May 2029,\nTime,Title,Time,Title\n"
        "9:00-10:00,Boats,9:30-10:30,Sails\n,,10:30-11:30,Maps\n"
    )

    assert sessions(text) == [
        "2029-05-14 09:00-10:00 | nowhere | Boats",
        "2029-05-15 09:30-10:30 | nowhere | Sails",
        "2029-05-15 10:30-11:30 | nowhere | Maps",
    ]


def test_the_only_names_of_columns_may_be_days_beside_whose_times_people_stand_as_well() -> None:
    head = "Monday 14 May 2029,,,Tuesday 15 May 2029,,\n"
    rows = (
        "9:00-9:30,Boats,Ada Sample,10:00-10:30,Sails,Ben Muster\n"
        "9:30-10:00,Tea,,11:00-12:00,Maps,\n"
    )

    assert sessions(head + rows) == [
        "2029-05-14 09:00-09:30 | nowhere | Boats | ada-sample",
        "2029-05-14 09:30-10:00 | nowhere | Tea",
        "2029-05-15 10:00-10:30 | nowhere | Sails | ben-muster",
        "2029-05-15 11:00-12:00 | nowhere | Maps",
    ]


def test_days_may_be_columns_in_which_each_session_stands_below_its_time() -> None:
    rows = (
        "Mon 14 May 2029,Tue 15 May 2029,Wed 16 May 2029\n9:00-10:00,9:30-10:30,10:00-15:00\n"
        "Boats,Sails,Trip to the harbour\n10:00-10:30,10:30-11:30,\nTea,Ropes and knots,\n"
        "10:30-12:00,,\nNets,,\nAda Sample,,\n"
    )

    assert sessions(rows) == [
        "2029-05-14 09:00-10:00 | nowhere | Boats",
        "2029-05-14 10:00-10:30 | nowhere | Tea",
        "2029-05-14 10:30-12:00 | nowhere | Nets | ada-sample",
        "2029-05-15 09:30-10:30 | nowhere | Sails",
        "2029-05-15 10:30-11:30 | nowhere | Ropes and knots",
        "2029-05-16 10:00-15:00 | nowhere | Trip to the harbour",
    ]


@pytest.mark.parametrize("form", ["{0} {1}", "{0} ({1})", '"{0}\n{1}"', '"{1}\n{0}"'])
@pytest.mark.parametrize("labels", [("Early", "Noon", "Evening"), ("Matin", "Midi", "Soir")])
def test_sessions_in_columns_of_days_may_say_when_they_are_beside_parts_of_the_day(
    form: str, labels: tuple[str, str, str]
) -> None:
    boats = form.format("Boats", "7:30 am - 9:00 am")
    lunch = form.format("Lunch", "12:00 pm - 1:30 pm")
    nets = form.format("Nets", "6:00 pm - 8:00 pm")
    rows = (
        f",Mon 14 May 2029,Tue 15 May 2029\n{labels[0]},{boats},\n"
        f"{labels[1]},{lunch},{lunch}\n{labels[2]},,{nets}\n"
    )

    assert sessions(rows) == [
        "2029-05-14 07:30-09:00 | nowhere | Boats",
        "2029-05-14 12:00-13:30 | nowhere | Lunch",
        "2029-05-15 12:00-13:30 | nowhere | Lunch",
        "2029-05-15 18:00-20:00 | nowhere | Nets",
    ]


def test_rows_may_be_called_by_what_goes_on_and_have_its_hours_below_days() -> None:
    rows = (
        "What,Mon 14 May 2029,Tue 15 May 2029\nExhibition,3pm-6pm,10am-6pm\n"
        'Classes,,"10am-12pm\n2pm-5pm"\nRegistration,2pm-5pm,8:30am-10am\n'
    )

    assert sessions(rows) == [
        "2029-05-14 14:00-17:00 | nowhere | Registration",
        "2029-05-14 15:00-18:00 | nowhere | Exhibition",
        "2029-05-15 08:30-10:00 | nowhere | Registration",
        "2029-05-15 10:00-18:00 | nowhere | Exhibition",
        "2029-05-15 10:00-12:00 | nowhere | Classes",
        "2029-05-15 14:00-17:00 | nowhere | Classes",
    ]


STAGES = "North Stage,,Barn,\n18:00,Boats,17:30,Knots\n,,,Ada Sample\n19:30,Sails,20:15,Maps\n"


@pytest.mark.parametrize("labels", ["", "Time,Act,Time,Act\n"])
def test_stages_beside_each_other_may_each_have_their_own_times(labels: str) -> None:
    first, below = STAGES.split("\n", 1)
    text = (
        f"Made Days\n14 May 2029\n{first}\n{labels}{below}\n15 May 2029\n{first}\n{labels}{below}"
    )

    assert sessions(text) == [
        *(
            "2029-05-14 17:30-20:15 | Barn | Knots | ada-sample",
            "2029-05-14 18:00-19:30 | North Stage | Boats",
        ),
        *("2029-05-14 19:30 | North Stage | Sails", "2029-05-14 20:15 | Barn | Maps"),
        *(
            "2029-05-15 17:30-20:15 | Barn | Knots | ada-sample",
            "2029-05-15 18:00-19:30 | North Stage | Boats",
        ),
        *("2029-05-15 19:30 | North Stage | Sails", "2029-05-15 20:15 | Barn | Maps"),
    ]


def test_stages_of_a_day_without_a_date_are_on_one_day() -> None:
    assert [line.partition(" ")[0] for line in sessions(STAGES)] == ["1"] * 4


def test_a_grid_with_times_from_left_to_right_is_no_list_of_rooms() -> None:
    rows = "Room,9:00,9:30,10:00\nAula,Opening,Keynote: Boats,Break\nHall,Panel: Sails,Knots,\n"

    assert sessions(f"14 May 2029\n{rows}") == [
        "2029-05-14 09:00-09:30 | Aula | Opening",
        "2029-05-14 09:00-09:30 | Hall | Sails",
        "2029-05-14 09:30-10:00 | Aula | Keynote: Boats",
        "2029-05-14 09:30-10:00 | Hall | Knots",
        "2029-05-14 10:00 | all | Break",
    ]


def test_days_may_stand_before_the_rooms_of_rows() -> None:
    rows = "Day,Place,9:00-9:30,9:30-10:00,10:00-11:00\n14 May 2029,Hall A,Boats,Sails,\n"
    rows += ",Hall B,Knots,,Maps\n15 May 2029,Hall A,Ropes,,\n,Hall B,,Tides,Winds\n"

    assert sessions(rows) == [
        "2029-05-14 09:00-09:30 | Hall A | Boats",
        "2029-05-14 09:00-09:30 | Hall B | Knots",
        "2029-05-14 09:30-10:00 | Hall A | Sails",
        "2029-05-14 10:00-11:00 | Hall B | Maps",
        "2029-05-15 09:00-09:30 | Hall A | Ropes",
        "2029-05-15 09:30-10:00 | Hall B | Tides",
        "2029-05-15 10:00-11:00 | Hall B | Winds",
    ]


def test_what_several_lines_of_a_cell_tell_is_in_the_room_of_its_row() -> None:
    rows = 'Hall,14 May 2029,15 May 2029\nHall 1,"16:00-17:00 Boats\n17:00-18:00 Sails",\n'
    rows += "Hall 2,18:00-19:00 Knots,9:00-10:00 Maps\n"

    assert sessions(rows) == [
        "2029-05-14 16:00-17:00 | Hall 1 | Boats",
        "2029-05-14 17:00-18:00 | Hall 1 | Sails",
        "2029-05-14 18:00-19:00 | Hall 2 | Knots",
        "2029-05-15 09:00-10:00 | Hall 2 | Maps",
    ]


GRID: list[list[object]] = [
    ["Time", "Attic", "Library"],
    ["9:00-10:00", "Boats of the north", "Knots for all"],
    ["10:00-11:00", "Ropes of old", "Sails in the wind"],
    ["11:00-12:00", "Oars and masts", "Maps of rivers"],
]
PEOPLE: list[list[object]] = [
    ["Ada Sample", "Boat Works", "a@b.example"],
    ["Bo Test", "Rope Works", "b@b.example"],
    ["", "", ""],
]


@pytest.mark.parametrize("head", [["Name", "Company", "E-mail"], ["Speaker", "Company", "E-mail"]])
@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_people_listed_beside_a_grid_or_below_it_are_a_list_of_their_own(
    tmp_path: Path, head: list[str], suffix: str, *, below: bool
) -> None:
    people: list[list[object]] = [[*head], *PEOPLE]
    rows: list[list[object]] = [*GRID, ["", "", ""], *people]
    if not below:
        rows = [[*row, "", *one] for row, one in zip(GRID, people, strict=True)]
    path = tmp_path / f"made{suffix}"
    text = "".join(",".join(map(str, row)) + "\n" for row in rows)
    path.write_bytes(text.encode() if suffix == ".csv" else book({"Made": (rows, [])}))
    schedule = api.load(path)

    assert [one.title for one in schedule.sessions] == [
        *(str(title) for row in GRID[1:] for title in row[1:])
    ]
    assert [(one.name, one.organization) for one in schedule.speakers] == [
        ("Ada Sample", "Boat Works"),
        ("Bo Test", "Rope Works"),
    ]


def test_people_listed_beside_a_list_are_its_speakers() -> None:
    text = "Date,Time,Title,,Name,Company\n2029-05-14,9:00-10:00,Boats,,Ada Sample,Harbour\n"

    assert sessions(text) == ["2029-05-14 9:00-10:00 | nowhere | Boats | ada-sample"]
