"""Days that are two numbers before a time, or in a column of dates; all programmes are made up."""

import pytest
from outlined import outline, outline_of_html

EXPECTED = [
    "2031-04-17 09:00-10:00 Opening",
    "2031-04-17 10:00-11:00 Wicks",
    "2031-04-18 09:00-10:30 Oil",
]


@pytest.mark.parametrize(
    ("first", "second"),
    [("17.04", "18.04"), ("17.04.", "18.04."), ("17/04", "18/04"), ("4/17,", "4/18,")],
)
def test_two_numbers_before_a_time_are_a_day(first: str, second: str) -> None:
    page = f"""Lamp Days 2031

{first} 9:00 - 10:00 Opening
{first} 10:00 - 11:00 Wicks
{second} 9:00 - 10:30 Oil
"""

    assert outline(page) == EXPECTED


def test_a_dotted_time_behind_a_dotted_date_is_one_by_what_follows() -> None:
    page = """Lamp Days 2031

17.04 9.00am - 10.00am Opening
17.04 10.00am - 11.00am Wicks
18.04 9.00am - 10.30am Oil
"""

    assert outline(page) == EXPECTED


def test_dotted_times_with_a_blank_between_are_no_days() -> None:
    assert outline("Lamp Day\n4 May 2031\n\n9.10 - 9.40 Wicks\n9.45 - 10.10 Oil\n") == [
        "2031-05-04 09:10-09:40 Wicks",
        "2031-05-04 09:45-10:10 Oil",
    ]


@pytest.mark.parametrize("day", ["17/04", "4/17", "17.04", "17.04."])
def test_two_numbers_in_the_first_cell_of_a_row_are_a_day(day: str) -> None:
    page = f"""<h1>Lamp Days 2031</h1><table>
<tr><td>{day} 9:00 - 10:00</td><td>Opening</td></tr>
<tr><td>{day} 10:00 - 11:00</td><td>Wicks</td></tr>
<tr><td>{day.replace("17", "18")} 9:00 - 10:30</td><td>Oil</td></tr></table>"""

    assert outline_of_html(page) == EXPECTED


@pytest.mark.parametrize(
    ("first", "second"),
    [("17/04", "18/04"), ("4/17", "4/18"), ("17.04", "18.04"), ("2031-04-17", "2031-04-18")],
)
def test_a_column_of_dates_has_days_and_no_session_ends_on_the_next(
    first: str, second: str
) -> None:
    page = f"""# Lamp Days 2031

| Date | Time | Title |
|------|------|-------|
| {first} | 9:00 | Opening |
| {first} | 10:00 | Wicks |
| {second} | 9:00 - 10:30 | Oil |
"""

    assert outline(page) == [
        "2031-04-17 09:00-10:00 Opening",
        "2031-04-17 10:00 Wicks",
        "2031-04-18 09:00-10:30 Oil",
    ]


def test_days_of_one_month_tell_which_number_is_the_month() -> None:
    page = """# Lamp Days 2031

| Date | Time | Title |
|------|------|-------|
| 3/5 | 9:00 - 10:00 | Opening |
| 4/5 | 9:00 - 10:00 | Wicks |
"""

    assert outline(page) == [
        "2031-05-03 09:00-10:00 Opening",
        "2031-05-04 09:00-10:00 Wicks",
    ]


def test_dotted_days_have_the_day_first_in_whatever_month() -> None:
    page = """# Lamp Days 2031

| Date | Time | Title |
|------|------|-------|
| 12.05 | 9:00 - 10:00 | Opening |
| 01.06 | 9:00 - 10:00 | Wicks |
"""

    assert outline(page) == [
        "2031-05-12 09:00-10:00 Opening",
        "2031-06-01 09:00-10:00 Wicks",
    ]


@pytest.mark.parametrize("between", ["\t", " "])
@pytest.mark.parametrize("first", ["30.04", "30.4."])
def test_dates_alone_between_rows_are_no_times_where_all_times_are_written_otherwise(
    between: str, first: str
) -> None:
    page = f"""Lamp Days 2031

{first}
9:00-10:00{between}Opening
10:00-10:30{between}Wicks
1.05
9:00-10:30{between}Oil
"""

    assert outline(page) == [
        "2031-04-30 09:00-10:00 Opening",
        "2031-04-30 10:00-10:30 Wicks",
        "2031-05-01 09:00-10:30 Oil",
    ]


SERIES = """Lamp Talks, Summer 2031
Institute of Lamps, Thursdays{}

24.04. Ada Sample (Oven Ltd): Wicks of old
08.05. Ben Muster (Boat Club): What counts as oil?
22.05. Round table
"""


def test_the_time_of_a_series_is_told_once_above_its_days() -> None:
    assert outline(SERIES.format(" 16:00-18:00, Room 2")) == [
        "2031-04-24 16:00-18:00 Wicks of old [Room 2]",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2031-05-08 16:00-18:00 What counts as oil? [Room 2]",
        "  speaker: Ben Muster |  | Boat Club",
        "2031-05-22 16:00-18:00 Round table [Room 2]",
    ]


@pytest.mark.parametrize(
    ("told", "times"),
    [
        ("All webinars start at 15:00 and last one hour.", " 15:00-16:00"),
        ("Each of them is from 3 pm to 4 pm.", " 15:00-16:00"),
        ("Beginn ist jeweils um 15 Uhr.", " 15:00"),
    ],
)
@pytest.mark.parametrize(
    "first", ["24 April 2031 –", "**Thursday, 24 April 2031**:", "24.04.2031:"]
)
def test_the_time_of_dated_items_is_told_in_a_sentence(told: str, times: str, first: str) -> None:
    second = first.replace("24.04", "08.05").replace("24 April", "8 May")
    page = f"# Lamps\n\n{told}\n\n- {first} Wicks (Ada Sample, Oven Ltd)\n- {second} Oil\n"

    assert outline(page) == [
        f"2031-04-24{times} Wicks",
        "  speaker: Ada Sample |  | Oven Ltd",
        f"2031-05-08{times} Oil",
    ]


@pytest.mark.parametrize("told", ["The shop is open from 9:00 to 18:00.", "All is new."])
def test_dated_news_are_no_sessions(told: str) -> None:
    assert outline(f"# News\n\n{told}\n\n- 24 April 2031 – Wicks\n- 8 May 2031 – Oil\n") == []


def test_the_days_of_a_series_are_no_times() -> None:
    assert outline(SERIES.format("")) == []
