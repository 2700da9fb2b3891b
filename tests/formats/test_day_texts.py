"""Dates as people write them in lists, in seven languages."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.formats.day_texts import after, day_word, month_comes_first, split_date

DATES = st.dates(dt.date(1980, 1, 1), dt.date(2080, 12, 31))
FORMS = ("%Y-%m-%d", "%Y/%m/%d", "%Y-%b-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%a %d %b %Y")


@pytest.mark.parametrize(
    ("date", "next_one"),
    [("2030-05-14", "2030-05-15"), ("2030-12-31", "2031-01-01"), ("9999-12-31", "")],
)
def test_a_day_has_one_after_it_but_for_the_last_of_the_calendar(date: str, next_one: str) -> None:
    assert after(date) == next_one


@pytest.mark.parametrize(
    ("text", "date", "weekday", "rest"),
    [
        ("2025-05-05", "2025-05-05", "", ""),
        ("20250514", "2025-05-14", "", ""),
        ("2030-W20-2", "2030-05-14", "", ""),
        ("2030W202T09:00", "2030-05-14", "", "T09:00"),
        ("14052025", "2025-05-14", "", ""),
        ("05142025 9:00", "2025-05-14", "", "9:00"),
        ("2025-May-05 10:00", "2025-05-05", "", "10:00"),
        ("2025-05-05T09:00+02:00", "2025-05-05", "", "T09:00+02:00"),
        ("Montag, 5. Mai 2025", "2025-05-05", "Monday", ""),
        ("יום שני, 5 במאי 2025", "2025-05-05", "Monday", ""),
        ("שני 5.5.2025", "2025-05-05", "Monday", ""),
        ("يوم الاثنين 5.5.2025", "2025-05-05", "Monday", ""),
        ("Mo, 5.5.2025 9 Uhr", "2025-05-05", "Monday", "9 Uhr"),
        ("Samstag, den 1. März 2025", "2025-03-01", "Saturday", ""),
        ("lundi 5 mai 2025", "2025-05-05", "Monday", ""),
        ("1er août 2025", "2025-08-01", "", ""),
        ("1/ago/2025 14h", "2025-08-01", "", "14h"),
        ("martes 6 de mayo de 2025", "2025-05-06", "Tuesday", ""),
        ("Mon, May 5th, 2025 9:00 AM", "2025-05-05", "Monday", "9:00 AM"),
        ("13/05/2025", "2025-05-13", "", ""),
        ("05/05/2025", "2025-05-05", "", ""),
        ("45782", "2025-05-05", "", ""),
        ("Day 1 - May 5, 2025", "2025-05-05", "", ""),
        ("Day One: Monday, May 5, 2025", "2025-05-05", "Monday", ""),
        ("Tag 1 (5. Mai 2025)", "2025-05-05", "", ""),
        ("Day 1 | 5 May 2025 9:00", "2025-05-05", "", "9:00"),
        ("martedì 6 maggio 2025", "2025-05-06", "Tuesday", ""),
        ("terça-feira, 6 de maio de 2025", "2025-05-06", "Tuesday", ""),
        ("dinsdag 6 mei 2025 9.30 uur", "2025-05-06", "Tuesday", "9.30 uur"),
        # a year of two digits
        ("5.5.25", "2025-05-05", "", ""),
        ("13/05/25 9:00", "2025-05-13", "", "9:00"),
        ("5-May-25", "2025-05-05", "", ""),
        ("5 May '25", "2025-05-05", "", ""),
        ("45782.375", "2025-05-05", "", "0.375"),
        # weekdays as some languages shorten them
        ("st 14. 5. 2025 9:00", "2025-05-14", "", "9:00"),
        ("Čet, 15.5.2025", "2025-05-15", "", ""),
        ("lø. 17.5.2025", "2025-05-17", "", ""),
    ],
)
def test_a_date_is_read(text: str, date: str, weekday: str, rest: str) -> None:
    assert split_date(text) == (date, weekday, rest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Opening",
        "10:30",
        "5 May",
        "05/06/2025",
        "05062025",
        "31 Feb 2025",
        "2025",
        "9.30.00",
        "14 May 10:00",
        "ﬁ 2025",
    ],
)
def test_what_is_no_date_or_no_certain_one_is_left(text: str) -> None:
    assert split_date(text) is None


@pytest.mark.parametrize(
    ("text", "date", "rest"),
    [
        ("Mon 5 May", "2025-05-05", ""),
        ("5. Mai, 9:00", "2025-05-05", "9:00"),
        ("Monday, May 5", "2025-05-05", ""),
        ("5.5. 9:00", "2025-05-05", "9:00"),
        ("13/5", "2025-05-13", ""),
        ("5/13", "2025-05-13", ""),
        ("5 May 2026", "2026-05-05", ""),
    ],
)
def test_a_date_without_a_year_is_in_the_one_that_somebody_says(
    text: str, date: str, rest: str
) -> None:
    found = split_date(text, year=2025)

    assert found is not None
    assert (found.date, found.rest) == (date, rest)
    assert split_date(text) in (None, found)


@pytest.mark.parametrize("text", ["9:30", "May 10:30", "5.30", "9/10/11/12", "Mayor 5"])
def test_a_year_that_is_said_makes_no_date_of_what_is_none(text: str) -> None:
    assert split_date(text, year=2025) is None


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["05062025", "14052025"], False),
        (["Mon 05/05/2025", "Fri 06/06/2025", "Mon 07/04/2025"], False),
        (["Mon 05/05/2025", "Mon 04/07/25"], True),
        (["Mon 05/05/2025"], None),
        (["5/13", "6/1"], True),
    ],
)
def test_weekdays_tell_the_order_of_numbers(texts: list[str], expected: bool | None) -> None:  # noqa: FBT001 -- a case
    assert month_comes_first(texts, year=2025) is expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["05-04-2030", "06-04-2030", "04-20-2030", "07-04-2030"], False),
        (["04/05/2030", "04/06/2030", "20/04/2030", "04/07/2030"], True),
        (["05-04-2030", "04-20-2030", "07-04-2030"], False),
        (["05-04-2030", "04-20-2030"], True),  # of two, nobody knows which is wrong
        (["05-04-2030", "06-04-2030", "04-20-2030", "04-21-2030"], True),
        (["01-05-2030", "02-02-2030", "03-02-2030", "04-20-2030"], True),  # every month
        (["05-04-2030", "06-04-2030", "06-04-2013", "07-04-2030"], False),
        (["05-04-2030", "06-04-2013", "07-04-2030"], False),
        (["05-04-2030", "06-04-2029", "07-04-2030"], None),
        (["01-12-2029", "01-01-2030", "01-02-2030"], None),  # every month
        (["05-04-2030", "06-04-2013"], None),
    ],
)
def test_one_date_that_is_wrong_does_not_turn_the_others_round(
    texts: list[str],
    expected: bool | None,  # noqa: FBT001 -- a case
) -> None:
    assert month_comes_first(texts) is expected


@given(DATES, st.sampled_from(FORMS))
def test_every_date_is_read_however_it_is_written(date: dt.date, form: str) -> None:
    found = split_date(date.strftime(form))

    assert found is not None
    assert (found.date, found.rest) == (date.isoformat(), "")


@given(st.lists(DATES, min_size=1, max_size=5), st.booleans())
def test_a_list_in_one_order_is_never_read_in_the_other(
    dates: list[dt.date],
    month_first: bool,  # noqa: FBT001 -- drawn
) -> None:
    form = "%m/%d/%Y" if month_first else "%d/%m/%Y"
    texts = [date.strftime(form) for date in dates]
    if max(dates) - min(dates) > dt.timedelta(days=14):
        texts += ["12/25/2025" if month_first else "25/12/2025"]

    assert month_comes_first(texts) in (None, month_first)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Day 2", "2"),
        ("DAY-2", "2"),
        ("day_2", "2"),
        ("Tag 1:", "1"),
        ("Jour 3", "3"),
        ("Día 2", "2"),
        ("Mittwoch", "Wednesday"),
        ("jeudi", "Thursday"),
        ("sábado", "Saturday"),
        ("sexta-feira", "Friday"),
        ("Giorno 2", "2"),
        ("Fri", "Friday"),
        ("saturday1", "Saturday"),
        ("saturday2", ""),
        ("2", ""),
        ("Day One", "1"),
        ("First Day", "1"),
        ("Zweiter Tag", "2"),
        ("Première journée", "1"),
        ("2. Tag", "2"),
        ("3rd day", "3"),
        ("3º dia", "3"),
        # a weekday beside a number
        ("Day 2 (Friday)", "2"),
        ("Friday (Day 2)", "2"),
        ("Jour 2 - vendredi", "2"),
        ("Freitag / Friday", "Friday"),
        # what says how long something lasts, or two days
        ("One day", ""),
        ("2 day", ""),
        ("Friday - Sunday", ""),
        ("Day 1 - Day 2", ""),
        ("Day trip", ""),
        ("T", ""),
    ],
)
def test_a_day_without_a_date_is_known(text: str, word: str) -> None:
    assert day_word(text) == word


def test_a_month_of_letters_without_a_year_may_stand_behind_a_slash() -> None:
    found = split_date("29/jan", year=2030)

    assert found is not None
    assert found.date == "2030-01-29"
