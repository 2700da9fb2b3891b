"""Lists without dates, and the dates that somebody says of them. All of them are made up."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from test_records import sessions, translated

from confsched import api
from confsched.errors import ConfschedError
from confsched.formats import conferences, recognise
from confsched.formats.records.cells.periods import first_and_last
from confsched.reading import read

FIRST = dt.date(2030, 12, 31)  # a Tuesday


def starts(rows: str, dates: Mapping[int, dt.date] | None = None) -> list[tuple[str, str]]:
    """The date and the time of each session."""
    document = read("made.csv", f"Title,Day,Start\n{rows}".encode())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)], dates={1: FIRST} if dates is None else dates)
    root: Any = found.roots[0]
    sessions = root["sessions"].values()
    return [(one.get("date", one.get("day", "")), one["start"]) for one in sessions]


@pytest.mark.parametrize(
    ("rows", "dates"),
    [
        ("Boats,1,9:00\nShips,2,9:00\n", ["2030-12-31", "2031-01-01"]),
        ("Boats,Day 1,9:00\nShips,,10:00\n", ["2030-12-31", "2030-12-31"]),
        ("Boats,Tuesday,9:00\nShips,Do,9:00\n", ["2030-12-31", "2031-01-02"]),
        ("Boats,31 December,9:00\nShips,1 Jan,9:00\n", ["2030-12-31", "2031-01-01"]),
        ("Boats,31.12,9:00\nShips,01.01,9:00\n", ["2030-12-31", "2031-01-01"]),
        ("Boats,12/31,9:00\nShips,1/1,9:00\n", ["2030-12-31", "2031-01-01"]),
        ("Boats,1231,9:00\nShips,0101,9:00\n", ["2030-12-31", "2031-01-01"]),
        ("Boats,,9:00\nShips,,10:00\n", ["2030-12-31", "2030-12-31"]),
    ],
)
def test_a_day_is_on_the_date_that_somebody_says(rows: str, dates: list[str]) -> None:
    assert [date for date, _ in starts(rows)] == dates


def test_a_day_that_does_not_follow_the_one_before_has_a_date_of_its_own() -> None:
    told = {1: FIRST, 3: dt.date(2031, 1, 7)}
    rows = "Boats,1,9:00\nShips,2,9:00\nKnots,3,9:00\nSails,4,9:00\n"

    assert [date for date, _ in starts(rows, told)] == [
        "2030-12-31",
        "2031-01-01",
        "2031-01-07",
        "2031-01-08",
    ]


def test_a_day_stays_as_it_is_where_nobody_says_its_date() -> None:
    assert starts("Boats,1,9:00\nShips,Tuesday,9:00\nKnots,5 May,9:00\n", {}) == [
        ("1", "9:00"),
        ("Tuesday", "9:00"),
        ("5 May", "9:00"),
    ]


def test_dates_of_days_on_which_no_row_is_are_refused() -> None:
    with pytest.raises(
        ConfschedError, match="nothing is said of day '1', and no row is on another"
    ):
        starts("Boats,1,9:00\n", {2: FIRST})


def test_a_list_without_any_time_has_the_days_that_somebody_says() -> None:
    document = read("made.csv", b"Title,Speaker\nBoats,Ada Sample\n")
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)], dates={2: dt.date(2031, 1, 7), 1: FIRST})
    root: Any = found.roots[0]

    assert root["conference"]["days"] == ["2030-12-31", "2031-01-07"]


def test_the_time_of_day_of_a_date_is_no_start_where_rows_have_their_own() -> None:
    document = read(
        "made.csv",
        b"Title,Date,Start,End\nBoats,2030-05-14T12:00:00.000Z,9:00,9:30\n"
        b"Knots,2030-05-14T12:00:00.000Z,9:30,10:00\nThanks,2030-05-14T12:00:00.000Z,,\n",
    )
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]

    assert [(one["date"], one.get("start")) for one in root["sessions"].values()] == [
        ("2030-05-14", "9:00"),
        ("2030-05-14", "9:30"),
        ("2030-05-14", None),
    ]


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2030-05-14T09:00-04:00", "2030-05-14T09:00-04:00", None),
        ("2030-05-14T09:00Z", "2030-05-14T09:00Z", None),
        ("2030-05-14 9:00:00 -0400", "2030-05-14T09:00:00-0400", None),
        (
            "2030-05-14T09:00-04:00 - 2030-05-14T10:00-04:00",
            "2030-05-14T09:00-04:00",
            "2030-05-14T10:00-04:00",
        ),
    ],
)
def test_the_offset_of_a_date_with_a_time_is_no_end(date: str, start: str, end: str | None) -> None:
    [found] = sessions(f"Title,Date\nBoats,{date}\n")

    assert (found["start"], found.get("end"), found.get("time")) == (start, end, None)


def test_dates_that_no_row_needs_are_refused() -> None:
    with pytest.raises(ConfschedError, match="a list of sessions says its dates itself"):
        starts("Boats,2030-05-14,9:00\n")


def test_what_only_looks_like_a_date_in_another_language_does_not_hide_that_of_its_day() -> None:
    document = read(
        "made.yml",
        b"""schedule:
  - day: Tuesday 31st December
    contents:
      - {session: Boats, start-time: "9:00", data: "[DATA]", session-id: 1}
      - {session: Knots, start-time: "10:00", data: "[DATA]", session-id: 1}
""",
    )
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)], dates={1: FIRST})
    root: Any = found.roots[0]

    assert {key: (one["date"][:10], one["start"]) for key, one in root["sessions"].items()} == {
        "1-2030-12-31": ("2030-12-31", "9:00"),
        "1-2030-12-31-2": ("2030-12-31", "10:00"),
    }


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        ("9:00,10:00\n23:00,1:00\n", [{"date": "2030-05-14", "hours": "09:00-01:00"}]),
        ("9:00 AM,10:00 AM\n11:00 PM,12:30 AM\n", [{"date": "2030-05-14", "hours": "09:00-00:30"}]),
        ("9:00,10:00\n23:00,00:00\n", ["2030-05-14"]),
        ("9:00,,60\n23:00,,90\n", [{"date": "2030-05-14", "hours": "09:00-00:30"}]),
        # a mistake, and no night
        ("9:00,10:00\n11:30,1:00\n", ["2030-05-14"]),
    ],
)
def test_a_day_lasts_until_what_ends_in_its_night(rows: str, days: list[object]) -> None:
    lines = "".join(f"{n},2030-05-14,{row}\n" for n, row in enumerate(rows.splitlines()))
    document = read("made.csv", f"Title,Date,Start,End,Duration\n{lines}".encode())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]

    assert root["conference"]["days"] == days


@pytest.mark.parametrize("day", ["14 May", "Dienstag 14.5.", "5/14"])
def test_a_date_without_a_year_is_in_that_of_the_title(day: str) -> None:
    document = read("made.csv", f"Made Days 2030,\nTitle,Date\nBoats,{day}\n".encode())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]

    assert root["conference"]["title"] == "Made Days 2030"
    assert root["conference"]["days"] == ["2030-05-14"]


@pytest.mark.parametrize("day", ["Day 1 (14 May 2030)", "Tag 1 – 14.5.2030", "Day 1: 2030-05-14"])
def test_a_date_is_read_behind_the_number_of_a_day(day: str) -> None:
    assert starts(f"Boats,{day},9:00\n", {}) == [("2030-05-14", "9:00")]


def test_the_first_day_is_0_where_days_are_counted_so() -> None:
    rows = "Knots,0,18:00\nBoats,Day 1,9:00\nShips,2,9:00\n"

    assert [date for date, _ in starts(rows)] == ["2030-12-31", "2031-01-01", "2031-01-02"]
    assert starts("Knots,10,9:00\nBoats,1,9:00\n") == [
        ("2031-01-09", "9:00"),
        ("2030-12-31", "9:00"),
    ]


def test_a_row_without_a_day_is_on_any_where_others_say_that_they_are_on_the_first() -> None:
    assert starts("Knots,,18:00\nBoats,1,9:00\n")[0] == ("", "18:00")
    assert starts("Knots,,18:00\nBoats,2,9:00\n")[0] == ("2030-12-31", "18:00")


@pytest.mark.parametrize(
    ("days", "dates"),
    [
        (("Day 1 (Tue)", "Day 2 (Wed)"), ["2031-05-06", "2031-05-07"]),
        (("Wednesday", "Thursday"), ["2031-05-07", "2031-05-08"]),
        (("6", "8"), ["2031-05-06", "2031-05-08"]),
        # these are days of which the title says nothing
        (("Day 1", "Day 4"), ["1", "4"]),
        (("Tuesday", "Sunday"), ["Tuesday", "Sunday"]),
    ],
)
def test_a_title_that_says_from_when_to_when_it_is_dates_the_days(
    days: tuple[str, str], dates: list[str]
) -> None:
    first, second = days
    rows = f"Title,Day,Start\nBoats,{first},9:00\nShips,{second},9:00\n"

    assert _days(f"Made Days 6-8 May 2031,,\n{rows}") == dates
    assert _days(f"Made Days,,\n6–8 May 2031,,\n{rows}") == dates


def test_dates_that_a_title_and_a_note_say_differently_are_believed_of_neither() -> None:
    above = "Made Days 6-7 May 2031,,\nuntil 7-8 June 2031 there is more,,\n"

    assert _days(f"{above}Title,Day,Start\nBoats,Day 1,9:00\n") == ["1"]


def test_a_conference_may_say_its_dates_in_one_text() -> None:
    text = """
        {"conference": {"name": "Made Days", "dates": "6-7 May 2031"},
         "sessions": [{"title": "Boats", "day": 2, "start": "9:00"}]}"""

    assert _days(text, "made.json") == ["2031-05-07"]


def _days(text: str, name: str = "made.csv") -> list[str]:
    document = read(name, text.encode())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]
    return [one.get("date", one.get("day", "")) for one in root["sessions"].values()]


def test_days_that_begin_with_the_day_of_the_date_that_somebody_says_are_of_its_month() -> None:
    rows = "Boats,5,9:00\nNets,6,9:00\n"

    assert [date for date, _ in starts(rows, {1: dt.date(2031, 1, 5)})] == [
        "2031-01-05",
        "2031-01-06",
    ]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("date,month,year", "14,May,2030"),
        ("day,month,year", "14,5,2030"),
        ("Tag,Monat,Jahr", "14.,Mai,2030"),
        ("dia,mes,anio", "14,5,2030"),
    ],
)
def test_a_date_may_stand_in_several_columns(head: str, day: str) -> None:
    [found] = sessions(f"{head},time,title\n{day},9:00,Boats\n")

    assert found == {"title": "Boats", "date": "2030-05-14", "time": "9:00"}


def test_a_date_that_several_rows_have_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    rows = "".join(f",{hour}:00,{hour}:30,Boats {hour},Hall\n" for hour in range(9, 14))
    path.write_text(f"Date,Start,End,Title,Room\n05/06/2030,8:00,8:30,Boats,Hall\n{rows}")

    found = [
        f"{one.span}: {one.message}" for one in api.validate(path).findings if one.code == "F005"
    ]
    assert found == [f"{path}:2:1: '05/06/2030' may be 5 June or 6 May; for example: 2030-06-05"]


@pytest.mark.parametrize(
    ("starts", "zone"),
    [
        (("2030-05-14T23:50:00Z", "2030-05-15T23:50:00Z"), None),  # morning in Asia
        (("2030-05-15T10:00:00Z", "2030-05-16T10:00:00Z"), "UTC"),
        (("2030-05-15T10:00:00Z", "2030-05-15T23:50:00Z"), "UTC"),  # but one
    ],
)
def test_instants_on_another_date_than_is_said_do_not_say_the_zone(
    starts: tuple[str, str], zone: str | None
) -> None:
    rows = "".join(
        f"2030-05-{day},{start},Boats\n" for day, start in zip((15, 16), starts, strict=True)
    )
    found = translated(f"Date,Start,Title\n{rows}")["conference"]

    assert found.get("timezone") == zone


@pytest.mark.parametrize(
    "said",
    [
        *("14-16/05/2030", "14.-16.05.2030", "14.05.-16.05.2030", "14/05/2030-16/05/2030"),
        *("14-16 May 2030", "May 14-16, 2030", "14.-16. Mai 2030", "14 au 16 mai 2030"),
        *("2030.5.14-16", "2030/05/14-16"),
        *("2030-05-14/2030-05-16", "5/14-5/16/2030", "Tue 14 May - Thu 16 May 2030"),
    ],
)
def test_the_first_and_the_last_of_several_dates_are_both_kept(said: str) -> None:
    head, after = "Date,Start,End,Title,Room\n", "2030-05-17,9:00,10:00,Knots,Hall\n"
    boats, _ = sessions(f'{head}"{said}",,,Boats,Hall\n{after}')
    timed, _ = sessions(f'{head}"{said}",9:00,17:00,Boats,Hall\n{after}')

    told = {"date": "2030-05-14", "title": "Boats", "room": "Hall"}
    assert boats == {**told, "duration": "3 days"}
    assert timed == {**told, "start": "9:00", "end": "17:00", "extra": {"end date": "2030-05-16"}}


def test_four_digits_are_a_month_and_a_day_where_somebody_says_the_year() -> None:
    head = "Made Days 2031,,,\n\nstart_day,start_at,end_at,title\n"
    found = sessions(f"{head}1126,9:00,10:00,Boats\n1201,21:00,26:00,Knots\n")

    assert [(one["date"], one["start"], one["end"]) for one in found] == [
        ("2031-11-26", "9:00", "10:00"),
        ("2031-12-01", "21:00", "02:00"),
    ]


def test_a_date_that_leads_with_its_year_has_the_month_next(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    path.write_text("Date,Start,End,Title\n2030-14-05,9:00,10:00,Boats\n")
    schedule = api.load(path)

    told = "'2030-14-05' is not a date: there is no month 14, but there is 2030-05-14"
    assert [one.title for one in schedule.unscheduled] == ["Boats"]
    assert [(str(one.span)[-4:], one.message) for one in schedule.noticed("F005")] == [
        (":2:1", f"{told}; for example: 2021-05-19")
    ]


@pytest.mark.parametrize("said", ["30 a 01/06/2031", "30 - 1/6/2031"])
def test_the_first_of_several_dates_may_be_in_the_month_before(said: str) -> None:
    boats, _ = sessions(f"Date,Title\n{said},Boats\n2031-06-02,Knots\n")

    assert boats == {"date": "2031-05-30", "title": "Boats", "duration": "3 days"}


@pytest.mark.parametrize("said", ["May 14-16", "14 - 16 May", "14 May – 16 May"])
def test_the_first_and_the_last_of_several_dates_may_be_in_the_year_above(said: str) -> None:
    [boats] = sessions(f"Made Days 2031,\n\nDate,Title\n{said},Boats\n")

    assert boats == {"date": "2031-05-14", "title": "Boats", "duration": "3 days"}


@pytest.mark.parametrize(
    "said",
    [
        *(
            "14 May 2030",
            "14-05-2030",
            "2030-05-14",
            "2030-05-14-16",
            "9-10",
            "9:00-10:00",
            "14-16 May",
        ),
        "14-16 May 2030, to be confirmed by the board",
    ],
)
def test_what_is_one_date_or_says_more_is_no_range_of_dates(said: str) -> None:
    assert first_and_last(said) == (said, "")


def test_a_time_that_is_none_yet_is_on_the_day_above() -> None:
    text = "Date,Time,Title\n2030-05-14,10:00-10:30,Boats\n,after the boats,Ships\n,TBA,Sails\n"
    found = sessions(f"{text},,Oars\n2030-05-15,9:00-9:30,Knots\nTBC,TBC,Nets\n")

    assert [(one["title"], one.get("date", "")) for one in found] == [
        ("Boats", "2030-05-14"),
        ("Ships", "2030-05-14"),
        ("Sails", "2030-05-14"),
        ("Oars", ""),
        ("Knots", "2030-05-15"),
        ("Nets", ""),
    ]


@pytest.mark.parametrize(
    ("head", "years"),
    [("Year", ("2030", "2031")), ("Semester", ("fall2030", "Spring 2031"))],
)
def test_dates_without_a_year_are_of_the_one_beside_them(head: str, years: tuple[str, str]) -> None:
    rows = [f"{years[0]},10/18,Boats", f"{years[0]},11/1,Sails", f"{years[1]}, 2/14,Knots"]
    found = sessions("\n".join([f"{head},Date,Title", *rows]))

    assert [one["date"] for one in found] == ["2030-10-18", "2030-11-01", "2031-02-14"]
    assert found[0]["extra"] == {head: years[0]}


def test_a_term_of_two_years_says_no_year_of_dates() -> None:
    [boats] = sessions("Semester,Date,Time,Title\nWinter 2030/31,2/14,9-10,Boats\n")

    assert (boats["day"], boats["extra"]) == ("1", {"Semester": "Winter 2030/31", "date": "2/14"})


@pytest.mark.parametrize(
    ("order", "date"), [("MM/DD/YYYY", "2030-11-09"), ("dd-mm-yyyy", "2030-09-11")]
)
def test_the_name_of_a_column_may_say_whether_the_month_stands_first(order: str, date: str) -> None:
    [boats] = sessions(f"Title,Date ({order}),Start,End\nBoats,11/09/2030,9:00,10:00\n")

    assert boats["date"] == date


@pytest.mark.parametrize("days", [("Monday", "Wednesday"), ("Day 1", "Day 3")])
def test_a_date_above_a_table_is_the_first_day_of_those_in_it(days: tuple[str, str]) -> None:
    rows = f"{days[0]},9-10,Boats\n,10-11,Knots\n{days[1]},9-10,Nets\n"
    found = sessions(f"Week of 5 August 2030,,\nDay,Time,Title\n{rows}")

    assert [one["date"] for one in found] == ["2030-08-05", "2030-08-05", "2030-08-07"]
