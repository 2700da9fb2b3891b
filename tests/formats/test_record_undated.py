"""Tests of lists whose dates have no year."""

import pytest
from test_records import sessions, translated


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (("4/21", "4/22", "4/24"), ("1", "2", "4")),
        (("14.05.", "15.05.", "16.05."), ("1", "2", "3")),
        (("14.05", "15.05", "16.05"), ("1", "2", "3")),
        (("Di 14.05", "Mi 15.05", "Do 16.05"), ("Tuesday", "Wednesday", "Thursday")),
        (("May 14", "May 15", "June 20"), ("1", "2", "3")),
        (("Tuesday / 14 May", "Wed / 15 May", "Thu/16 May"), ("Tuesday", "Wednesday", "Thursday")),
        (("Tuesday 14", "Wed 15th", "Jueves 16"), ("Tuesday", "Wednesday", "Thursday")),
        (("Thursday 30", "Thursday 6", "Friday 7"), ("1", "2", "3")),
        # March, unless the others are weekdays with a number
        (("Mar 20", "Mar 21", "Apr 1"), ("1", "2", "13")),
        (("Mar 20", "Mer 21", "Gio 22"), ("Tuesday", "Wednesday", "Thursday")),
    ],
)
def test_days_without_a_year_are_counted(
    dates: tuple[str, str, str], days: tuple[str, str, str]
) -> None:
    rows = "".join(f"{date},9:00-10:00,Boats\n" for date in dates)

    assert sessions(f"Date,Time,Title\n{rows}") == [
        {"title": "Boats", "day": day, "time": "9:00-10:00", "extra": {"date": date}}
        for date, day in zip(dates, days, strict=True)
    ]


@pytest.mark.parametrize(
    ("first", "second", "dates", "time"),
    [
        ("14 May, 9:00 - 10:00", "16 May, 9:00 - 10:00", ("14 May", "16 May"), "9:00 - 10:00"),
        ("May 14 | 9:00 - 10:00", "May 16 | 9:00 - 10:00", ("May 14", "May 16"), "9:00 - 10:00"),
        ("14.05. – 9–10", "16.05. – 9–10", ("14.05.", "16.05."), "9–10"),
        ("9:00 - 10:00, May 14", "9:00 - 10:00, May 16", ("May 14", "May 16"), "9:00 - 10:00"),
    ],
)
def test_a_date_without_a_year_stands_before_or_behind_a_time_with_a_dash(
    first: str, second: str, dates: tuple[str, str], time: str
) -> None:
    rows = f'When,Title\n"{first}",Boats\n"{second}",Nets\n'

    assert sessions(rows) == [
        {"title": "Boats", "day": "1", "time": time, "extra": {"date": dates[0]}},
        {"title": "Nets", "day": "3", "time": time, "extra": {"date": dates[1]}},
    ]


def test_a_number_of_the_day_beside_them_stays() -> None:
    rows = "Day,Date,Time,Title\n2,4/21,9:00-10:00,Boats\n3,4/22,9:00-10:00,Nets\n"

    assert sessions(rows) == [
        {"title": "Boats", "day": "2", "time": "9:00-10:00", "extra": {"date": "4/21"}},
        {"title": "Nets", "day": "3", "time": "9:00-10:00", "extra": {"date": "4/22"}},
    ]


def test_a_date_without_a_year_heads_the_rows_below_it() -> None:
    document = translated("""\
Date,Time,Title
14 May,,
,9:00-10:00,Boats
,10:00-11:00,Nets
16 May,,
,9:00-10:00,Ropes
""")

    assert document["conference"]["extra"] == {"date": "14 May", "date 2": "16 May"}
    assert list(document["sessions"].values()) == [
        {"title": "Boats", "time": "9:00-10:00", "day": "1"},
        {"title": "Nets", "time": "10:00-11:00", "day": "1"},
        {"title": "Ropes", "time": "9:00-10:00", "day": "3"},
    ]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("2030-05-14", "2030-05-15"), ("2030-05-14", "2030-05-15")),
        # one with a year among them says that of the others
        (("14 May", "15 May 2030"), ("2030-05-14", "2030-05-15")),
        (
            ("Tuesday, 14 May 2030", "Wednesday, 15 May"),
            ("2030-05-14 (Tuesday)", "2030-05-15 (Wednesday)"),
        ),
        # two years are of no help, nor is one where either number may be the month
        (
            ("31 Dec 2029", "1 Jan 2030", "2 Jan"),
            ("2029-12-31", "2030-01-01", "2 Jan"),
        ),
        (("3 May 2030", "5/4"), ("2030-05-03", "5/4")),
    ],
)
def test_dates_with_a_year_stay(dates: tuple[str, ...], expected: tuple[str, ...]) -> None:
    rows = "".join(f'"{date}",9:00-10:00,Boats\n' for date in dates)

    assert [one["date"] for one in sessions(f"Date,Time,Title\n{rows}")] == list(expected)


def test_a_year_in_the_title_of_the_conference_is_theirs() -> None:
    text = (
        '{"title": "Boats 2030", "sessions": [{"title": "Nets", "date": "14 May", "time": "9:00"}]}'
    )

    assert sessions(text, "talks.json") == [{"title": "Nets", "date": "2030-05-14", "time": "9:00"}]


def test_a_day_that_no_year_has_stays_for_the_model_and_the_others_are_counted() -> None:
    rows = "".join(f"{date},9:00-10:00,Boats\n" for date in ("30.06.", "31.06.", "32.5.", "2.7."))

    assert [
        (one.get("date"), one.get("day"), one.get("extra"))
        for one in sessions(f"Date,Time,Title\n{rows}")
    ] == [
        (None, "1", {"date": "30.06."}),
        ("31.06.", None, None),
        ("32.5.", None, None),
        (None, "3", {"date": "2.7."}),
    ]


def test_a_day_that_the_year_of_a_list_does_not_have_is_told_with_it() -> None:
    beside = "Date,Time,Title\n28.2.2031,9:00-10:00,Boats\n29.2.,9:00-10:00,Nets\n"
    above = (
        '{"title": "Boats 2031", "sessions": ['
        '{"title": "Boats", "date": "28 Feb", "time": "9:00"},'
        '{"title": "Nets", "date": "29 Feb", "time": "9:00"}]}'
    )

    assert [one["date"] for one in sessions(beside)] == ["2031-02-28", "29.2. 2031"]
    assert [one["date"] for one in sessions(above, "talks.json")] == ["2031-02-28", "29 Feb 2031"]


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("made days 2030.csv", "2030-05-14"),
        ("made-days_2030_final.csv", "2030-05-14"),
        ("made_2030-01-02.csv", None),  # when the file was made
        ("made 2029 and 2030.csv", None),
    ],
)
def test_the_year_may_stand_in_the_name_of_the_file(name: str, date: str | None) -> None:
    [session] = translated("Date,Time,Title\n14 May,9:00-10:00,Boats\n", name)["sessions"].values()

    assert session.get("date") == date
