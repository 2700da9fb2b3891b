"""Days of lists that stand where no column says it: in rows, with times, under no head."""

import json

import pytest
from test_records import sessions, translated


def days(text: str) -> list[tuple[str, str]]:
    return [(one["title"], str(one.get("date") or one.get("day", ""))) for one in sessions(text)]


@pytest.mark.parametrize("row", ["{}", "**{}**", "# {}", "*{}*"])
def test_a_day_in_a_row_of_its_own_may_have_marks_around_it(row: str) -> None:
    text = f"Time,Session\n{row.format('Day 1')},\n9:00,Boats\n{row.format('Day 2')},\n9:00,Ships\n"

    assert days(text) == [("Boats", "1"), ("Ships", "2")]


def test_a_weekday_before_a_time_is_its_day() -> None:
    text = (
        "Title,Time\nBoats,Fri 6:00 PM\nShips,Friday 19:15\nKnots,Sat 9:00-10:00\nMaps,ab 11:00\n"
    )

    assert days(text)[:3] == [("Boats", "Friday"), ("Ships", "Friday"), ("Knots", "Saturday")]
    assert [one.get("extra") for one in sessions(text)] == [None] * 4


@pytest.mark.parametrize("head", ["Day No.", "Day Number", "day_index", "dayIdx", "Tag Nr."])
def test_days_may_be_counted_in_a_column_that_says_so(head: str) -> None:
    text = f"{head},Time,Title\n1,9:00-10:00,Boats\n2,9:00-10:00,Ships\n"

    assert days(text) == [("Boats", "1"), ("Ships", "2")]


def test_a_day_that_is_counted_before_a_time_is_its_day() -> None:
    text = "Title,Time\nBoats,Day 1 - 10:00\nShips,Day 1: 11:00-12:00\nKnots,Day 2 9:00\n"
    found = [
        (one["title"], one["day"], one.get("start") or one.get("time")) for one in sessions(text)
    ]

    assert found == [
        ("Boats", "1", "10:00"),
        ("Ships", "1", "11:00-12:00"),
        ("Knots", "2", "9:00"),
    ]


def test_a_day_may_stand_where_times_do() -> None:
    text = "Title,Schedule,Speaker\nBoats,Day 1,Ada Sample\nShips,Tuesday,Jo Sample\n"

    assert days(text) == [("Boats", "1"), ("Ships", "Tuesday")]
    assert not any("time" in one for one in sessions(text))


def test_lengths_that_follow_each_other_are_on_the_day_above_them() -> None:
    text = "Date,Minutes,Title\n2029-05-14,40,Boats\n,20,Break\n2029-05-15,40,Ships\n,30,Knots\n"

    assert days(text) == [
        ("Boats", "2029-05-14"),
        ("Break", "2029-05-14"),
        ("Ships", "2029-05-15"),
        ("Knots", "2029-05-15"),
    ]


@pytest.mark.parametrize(
    ("second", "date"),
    [("Day 1", "2030-05-14"), ("Tuesday", "2030-05-14"), ("Wednesday", "Wednesday, 2030-05-14")],
)
def test_a_row_right_below_a_date_names_that_day(second: str, date: str) -> None:
    text = f"Time,Title\n14 May 2030,\n{second},\n9:00-10:00,Boats\n10:00-11:00,Ships\n"

    assert days(text) == [("Boats", date), ("Ships", date)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("14 May 2029", "15 May 2029"),
        ('"1 dia\n\n14/05/2029"', '"2 dia\n15/05/2029"'),
    ],
)
def test_a_column_without_a_name_may_have_the_days(first: str, second: str) -> None:
    text = f",Title,Time\n{first},Boats,9:00-9:30\n,Ships,10:00-10:30\n{second},Knots,9:00-9:30\n"

    assert [day for _, day in days(text)] == ["2029-05-14", "2029-05-14", "2029-05-15"]


def test_a_column_without_a_name_in_which_something_else_stands_is_kept() -> None:
    found = sessions(",Title,Time\nDay 1,Boats,9:00-9:30\nred,Ships,10:00-10:30\n")

    assert [one["extra"] for one in found] == [{"column 1": "Day 1"}, {"column 1": "red"}]


def test_what_stands_beside_a_day_in_other_columns_is_of_no_session() -> None:
    text = (
        "Time,Title,,To do,Done\nTuesday 14 May 2030,,,Badges,yes\n9:00-9:30,Boats,,Chairs,no\n"
        "Wednesday 15 May 2030,,,,\n9:00-9:30,Ships,,,\n"
    )
    found = translated(text)

    assert [(one["title"], one["date"]) for one in found["sessions"].values()] == [
        ("Boats", "2030-05-14 (Tuesday)"),
        ("Ships", "2030-05-15 (Wednesday)"),
    ]
    assert found["conference"]["extra"] == {"To do": "Badges", "Done": "yes"}


@pytest.mark.parametrize(
    "told",
    [
        "14–15 May 2030",
        "Tuesday 14 and Wednesday 15 May 2030",
        "14 May 2030 - 15 May 2030",
        "14/05/2030 - 15/05/2030",
        "Tue 14 May - Wed 15 May 2030",
        "2030-05-14 to 2030-05-15",
    ],
)
def test_weekdays_are_on_the_dates_that_stand_above_the_list(told: str) -> None:
    rows = "Day,Start,End,Title\nTue,9:00,9:30,Boats\nWed,9:00,9:30,Ships\n"
    found = translated(f"Made Days,,,\n{told},,,\n{rows}")

    assert found["conference"]["title"] == "Made Days"
    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15"]


def test_weekdays_are_on_the_dates_that_a_sheet_without_a_table_tells() -> None:
    talks = [{"day": "Tue", "start": "9:00", "end": "9:30", "title": "Boats"}]
    about = [{"Made Days": "Tuesday 14 and Wednesday 15 May 2030"}, {"Made Days": "Harbour 1"}]
    text = json.dumps({"Talks": talks, "About": about})

    assert sessions(text, "made.json")[0]["date"] == "2030-05-14"


def test_a_list_of_dates_in_a_file_of_data_is_no_cover() -> None:
    talks = [{"date": "2030-05-14", "start": "9:00", "end": "9:30", "title": "Boats"}]
    due = [{"Papers": "1 March 2030"}, {"Papers": "8 March 2030"}]
    found = translated(json.dumps({"Talks": talks, "Due": due}), "made.json")

    assert found["conference"]["title"] == "made"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Tuesday, May 14", "Wednesday, May 15"), ("Tuesday", "Wednesday")),
        (("Day 1 - Tue 14 May", "Day 2 - Wed 15 May"), ("Tuesday", "Wednesday")),
        (("14 May", "16 May"), ("1", "3")),
        (("Tuesday 14", "Wednesday 15th"), ("Tuesday", "Wednesday")),
        (("Day 1: Boats", "Day 2: Ships"), ("1", "2")),
    ],
)
@pytest.mark.parametrize("head", ["Time,Session,Speaker", "Start,Session,Room"])
def test_a_day_without_a_year_alone_in_a_row_is_that_of_those_below(
    head: str, rows: tuple[str, str], expected: tuple[str, str]
) -> None:
    first, second = (f'"{row}",,' for row in rows)
    text = f"{head}\n{first}\n9:00-9:30,Boats,A\n10:00-11:00,Nets,B\n{second}\n9:00-9:30,Ships,A\n"

    assert days(text) == [("Boats", expected[0]), ("Nets", expected[0]), ("Ships", expected[1])]


@pytest.mark.parametrize("told", ["Made Days – May 2030", "Made Days,,,\n14–15 May 2030"])
@pytest.mark.parametrize("head", ["Tuesday 14", "Martes 14"])
def test_a_weekday_and_a_number_are_a_date_of_the_month_that_is_told(told: str, head: str) -> None:
    rows = f"Time,Session,Room\n{head},,\n9:00,Boats,Hall\nWed 15,,\n9:00,Ships,Hall\n"

    assert days(f"{told},,\n{rows}") == [("Boats", "2030-05-14"), ("Ships", "2030-05-15")]


def test_a_weekday_and_a_number_that_fit_no_month_that_is_told_are_a_weekday() -> None:
    rows = "Time,Session,Room\nMonday 14,,\n9:00,Boats,Hall\nWed 15,,\n9:00,Ships,Hall\n"

    assert days(f"Made Days – May 2030,,\n{rows}")[0] == ("Boats", "Monday")


def test_a_day_without_a_year_may_stand_in_the_column_of_people() -> None:
    text = (
        "Speaker,Session,Time\nTue 14 May,,\nAda Sample,Boats,9:00-9:30\n"
        "Wed 15 May,,\n,Tea,9:00-9:30\n"
    )

    assert days(text) == [("Boats", "Tuesday"), ("Tea", "Wednesday")]


@pytest.mark.parametrize("head", ["日程,時刻,演題", "日程,開始,演題", "Schedule,Time,Talk"])
def test_a_column_that_is_called_by_times_may_have_the_days(head: str) -> None:
    text = f"{head}\n2030-05-14,9:00-9:30,Boats\n,10:00-11:00,Nets\n2030-05-15,9:00-9:30,Ships\n"

    assert days(text) == [
        ("Boats", "2030-05-14"),
        ("Nets", "2030-05-14"),
        ("Ships", "2030-05-15"),
    ]


def test_an_end_in_four_digits_is_a_time_and_no_date() -> None:
    talks = [
        {"title": "Boats", "start": "1145", "end": "1230"},
        {"title": "Nets", "start": "1230", "end": "1315"},
    ]
    found = translated(json.dumps({"date": "2031-05-06", "sessions": talks}), "plan.json")

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("11:45", "12:30"),
        ("12:30", "13:15"),
    ]


@pytest.mark.parametrize("rows", [("Day 1", "Day 2"), ("Tuesday", "Wednesday")])
@pytest.mark.parametrize(
    "above",
    [
        "Made Days\nMay 14-15, 2030\n",
        "Made Days 2030: 14-15 May\n",
        "Made Days 2030\n14 & 15 May\n",
    ],
)
def test_days_in_rows_of_their_own_are_those_that_stand_above_the_table(
    rows: tuple[str, str], above: str
) -> None:
    quoted = "".join(f'"{line}",,\n' for line in above.splitlines())
    first, last = rows
    text = f"{quoted},,\nStart,End,Title\n{first},,\n9:00,9:30,Boats\n{last},,\n9:00,9:30,Ships\n"

    assert days(text) == [("Boats", "2030-05-14"), ("Ships", "2030-05-15")]


def test_each_of_several_days_may_be_named_above_the_table() -> None:
    above = '"14, 15 and 16 May 2030",,,\n'
    text = f"{above}Day,Start,End,Title\n1,9:00,9:30,Boats\n3,9:00,9:30,Ships\n"

    assert days(text) == [("Boats", "2030-05-14"), ("Ships", "2030-05-16")]


def test_dates_in_rows_of_their_own_may_stand_below_the_numbers_of_sessions() -> None:
    head, days_told = "No.,Start,End,Title\n", ("30/05/2030", "31/05/2030", "01/06/2030")
    rows = (f"{day},,,\n{n},9:00,9:30,Boats {n}\n" for n, day in enumerate(days_told, 1))

    assert days(head + "".join(rows)) == [
        ("Boats 1", "2030-05-30"),
        ("Boats 2", "2030-05-31"),
        ("Boats 3", "2030-06-01"),
    ]
