"""Days that are called something before their date, and the year that a mail tells of them."""

import pytest
from outlined import outline, programme

from confsched.reading.tree import Mapping, Sequence

_WEEK = """Boat Week 2031

{first}
9:00 Oars
10:00 Nets

{second}
9:00 Sails
10:00 Ropes
"""


@pytest.mark.parametrize(
    ("first", "second", "titles"),
    [
        ("Tutorials: Monday 2 June", "Talks: Tuesday 3 June", ["Tutorials", "Talks"]),
        ("Industry Day | 2 June 2031", "Research | 3 June 2031", ["Industry Day", "Research"]),
        ("Palm Monday, 2 June", "Good Tuesday, 3 June", ["Palm Monday", "Good Tuesday"]),
        ("WORKSHOPS (Mon 2 June)", "MAIN PART (Tue 3 June)", ["WORKSHOPS", "MAIN PART"]),
        ("Arrival day, 2 June 2031", "Tuesday 3 June 2031", ["Arrival day", None]),
    ],
)
def test_days_are_called_something_before_their_date(
    first: str, second: str, titles: list[str | None]
) -> None:
    text = _WEEK.format(first=first, second=second)

    assert outline(text) == [
        "2031-06-02 09:00-10:00 Oars",
        "2031-06-02 10:00 Nets",
        "2031-06-03 09:00-10:00 Sails",
        "2031-06-03 10:00 Ropes",
    ]
    assert [title for title, _ in _days(text)] == titles


_SERIES = """Boat Talks 2031

Talk 1: Oars – Monday 2 June
18:00-19:00

Talk 2: Nets – Tuesday 3 June
18:00-19:00
"""


def test_a_title_with_a_date_above_the_only_time_is_no_day() -> None:
    assert not any(title for title, _ in _days(_SERIES))


_TERM = """BOATS 2031
Thursdays at 6.30 pm, Museum of Craft. Free entry.

6 February: The oldest oar – Ada Sample
20 February: Building very high with the timber of the old boats – Ben Muster (Sample Institute)
6 March: Charcoal – Cleo Exemple
20 March: Round table "Whose boat?" with Ada Sample, Ben Muster and Cleo Exemple
"""


def test_lines_of_a_series_begin_with_their_dates_however_long_they_are() -> None:
    assert [one for one in outline(_TERM) if not one.startswith(" ")] == [
        "2031-02-06 18:30 The oldest oar",
        "2031-02-20 18:30 Building very high with the timber of the old boats",
        "2031-03-06 18:30 Charcoal",
        '2031-03-20 18:30 Round table "Whose boat?" with Ada Sample, Ben Muster and Cleo Exemple',
    ]


@pytest.mark.parametrize(
    "above",
    ["6, 7 y 8 de noviembre de 2031", "November 6, 7 and 8, 2031", "6., 7. und 8. November 2031"],
)
def test_days_may_be_counted_up_above_their_numbers(above: str) -> None:
    page = f"Boat Days, {above}\n\nTHURSDAY 6\n9:00 Oars\n10:00 Nets\n\nSATURDAY 8\n9:00 Ropes\n"

    assert outline(page) == [
        "2031-11-06 09:00-10:00 Oars",
        "2031-11-06 10:00 Nets",
        "2031-11-08 09:00 Ropes",
    ]


_NOTE = """Monday 2 June 2031
9:00 Oars
{note}
10:00 Nets
11:00 Tea

Tuesday 3 June 2031
9:00 Ropes
"""


@pytest.mark.parametrize(
    "note",
    ["Registration deadline: Tuesday 3 June", "Closes Tuesday 3 June"],
)
def test_a_date_in_a_note_is_no_day(note: str) -> None:
    assert [one for one in outline(_NOTE.format(note=note)) if "Nets" in one] == [
        "2031-06-02 10:00-11:00 Nets"
    ]


_MAIL = """From: Ada Sample <ada@example.org>
Date: {sent}
Subject: {again}Boats of next week

The workshop is on {day} in the Boathouse.

9.30 Coffee
10.00 Oars
11.00 Nets

Best,
Ada
"""


@pytest.mark.parametrize(
    ("sent", "day", "date"),
    [
        ("Mon, 12 May 2031 16:20:11 +0100", "Wednesday 21 May", "2031-05-21"),
        ("Wed, 17 Dec 2031 16:20:11 +0100", "Wednesday 14 January", "2032-01-14"),
        ("Mon, 12 May 2031 16:20:11 +0100", "Friday 21 May", "1"),
    ],
)
def test_the_year_is_that_of_the_mail_where_the_weekday_agrees(
    sent: str, day: str, date: str
) -> None:
    assert outline(_MAIL.format(sent=sent, day=day, again="")) == [
        f"{date} 09:30-10:00 Coffee",
        f"{date} 10:00-11:00 Oars",
        f"{date} 11:00 Nets",
    ]


@pytest.mark.parametrize("again", ["", "FW: ", "RE: ", "AW: Re[2]: ", "WG: "])
def test_a_subject_is_the_title_without_what_answers_put_before_it(again: str) -> None:
    read = programme(_MAIL.format(sent="Mon, 12 May 2031", day="Wednesday 21 May", again=again))

    assert str(read.root.get("title")) == "Boats of next week"


def _days(text: str) -> list[tuple[str | None, str]]:
    """What the days of a page are called, and their dates."""
    days = programme(text).root.get("days")
    return [
        (str(one["title"]) if "title" in one else None, str(one["date"]))
        if isinstance(one, Mapping)
        else (None, str(one))
        for one in (days if isinstance(days, Sequence) else ())
    ]


_LECTURES = """CHILDREN'S LECTURES 2031
10:30 – 11:15, Lecture Theatre 1, free

18 January     Why is the sea salty?      Dr Tom Muster, Oceanography
1 February     Can boats be sad?          Prof. Yuki Exempel, Boat Science
15 February    How do bridges stand?      Dr Lena Sample, Engineering
"""


def test_the_only_time_of_a_page_above_all_dates_is_that_of_each() -> None:
    assert [one for one in outline(_LECTURES) if not one.startswith(" ")] == [
        "2031-01-18 10:30-11:15 Why is the sea salty? [Lecture Theatre 1]",
        "2031-02-01 10:30-11:15 Can boats be sad? [Lecture Theatre 1]",
        "2031-02-15 10:30-11:15 How do bridges stand? [Lecture Theatre 1]",
    ]


_CALL = """14 June 2031, 10:00 – 17:00
Boat talks

3 March     Submission deadline
10 April    Notification
1 May       Final papers
"""


def test_dates_of_a_call_are_not_at_the_only_time_of_a_page() -> None:
    assert outline(_CALL) == ["2031-06-14 10:00-17:00 Boat talks"]
