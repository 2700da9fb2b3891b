"""Dates, weekdays and numbers of days as programmes have them."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlined import outline, programme

from confsched.reading.programme_text.page import Kind, Line, Moment
from confsched.reading.programme_text.recognisers.dates import Day, days_in, numbered_day
from confsched.reading.programme_text.recognisers.day_headings import day_heading
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.tree import Mapping, Sequence


def read(text: str) -> list[tuple[int | None, int | None, int | None, int | None]]:
    return [(day.year, day.month, day.day, day.weekday) for day in days_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wednesday, September 28", (None, 9, 28, 2)),
        ("Mercredi 19 nov", (None, 11, 19, 2)),
        ("Donnerstag, 19. September", (None, 9, 19, 3)),
        ("Friday 18th September 2015", (2015, 9, 18, 4)),
        ("Monday 21, November 2005", (2005, 11, 21, 0)),
        ("Sunday, July 23, 2023", (2023, 7, 23, 6)),
        ("lunes, 3 de junio de 2024", (2024, 6, 3, 0)),
        ("venerdì 4 ottobre", (None, 10, 4, 4)),
        ("Mardi 1er juillet", (None, 7, 1, 1)),
        ("Fr. 07.06.", (None, 6, 7, 4)),
        ("Mi, 22.04.2026", (2026, 4, 22, 2)),
        ("2021-05-19", (2021, 5, 19, None)),
        ("19/5/2021", (2021, 5, 19, None)),
        ("19/5/2021 (quarta-feira)", (2021, 5, 19, 2)),
        ("Thursday 5th of June 2025", (2025, 6, 5, 3)),
        ("dinsdag 3 maart", (None, 3, 3, 1)),
        ("Sábado 12 de octubre", (None, 10, 12, 5)),
        ("Samstag · 22. Mai", (None, 5, 22, 5)),
        ("Montag", (None, None, None, 0)),
        ("April 2 (Thursday)", (None, 4, 2, 3)),
        ("2 April 2026 (Thu.)", (2026, 4, 2, 3)),
    ],
)
def test_dates_are_read_in_their_languages(
    text: str, expected: tuple[int | None, int | None, int | None, int | None]
) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("28 - 30 September, 2016", (9, 30)),
        ("May 19-20, 2021", (5, 20)),
        ("Nov. 30 - Dec. 1, 2018", (12, 1)),
        ("30 Nov. - 1 Dec. 2018", (12, 1)),
        ("Sept. 30th to Oct. 2nd", (10, 2)),
        ("30 March - 1 April 2020", (4, 1)),
    ],
)
def test_several_days_are_one_span(text: str, last: tuple[int, int]) -> None:
    assert [day.last for day in days_in(text)] == [last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a dash is the name of no month
        ("14 May 2030 - 15 May 2030", [(2030, 5, 14, None), (2030, 5, 15, None)]),
        ("14/05/2030 - 15/05/2030", [(2030, 5, 14, None), (2030, 5, 15, None)]),
        ("Tue-Thu 10-4", [(None, None, None, 1), (None, None, None, 3)]),
        ("4thJune 2030", [(2030, 6, 4, None)]),
        ("martedì 4 di giugno", [(None, 6, 4, 1)]),
        ("Di 4. Juni", [(None, 6, 4, 1)]),
        ("п'ятниця 4 червня", [(None, 6, 4, 4)]),
        ("sexta-feira, 4 de junho", [(None, 6, 4, 4)]),
        # characters that Unicode gives to nobody
        ("\ufdd0\ufdd0 4 \ufdd1 4 May", [(None, 5, 4, None)]),
        ("4 maybe, marches", []),
    ],
)
def test_names_of_months_and_weekdays_are_whole_words(
    text: str, expected: list[tuple[int | None, ...]]
) -> None:
    assert read(text) == expected


def test_a_date_with_two_readings_says_so() -> None:
    (day,) = days_in("5/6/2024")

    assert (day.either, day.date, day.swapped().date) == (
        True,
        dt.date(2024, 6, 5),
        dt.date(2024, 5, 6),
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Day 1: 30th March", 1),
        ("DAY TWO – Friday", 2),
        ("2. Tag", 2),
        ("Première journée", 1),
        ("Día 3", 3),
        ("Giorno 2", 2),
    ],
)
def test_days_are_numbered_in_figures_and_words(text: str, number: int) -> None:
    day = numbered_day(text)

    assert day is not None
    assert day.number == number


@pytest.mark.parametrize(
    "text", ["May I ask 5 things", "13:45-14:00 Welcome", "Do it now", "Sat down"]
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert [day for day in days_in(text) if day.day] == []


def heading(text: str, kind: Kind = Kind.PLAIN, moments: tuple[Moment, ...] = ()) -> str | None:
    """The title of the day that a line is the heading of; None where it is none."""
    day = Reading(0, Line(text, 0, len(text), kind, moments=moments)).day
    return None if day is None else text[day.start : day.end]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Thursday September 3:", ""),
        ("Day 1: 30th March", ""),
        ("Wednesday 19 May 2021 – Boats and harbours", "Boats and harbours"),
        ("12 March 2024, Sampleton", "Sampleton"),
        ("Programme for Friday 18th September 2015", ""),
        ("On January 2nd, prices began to rise.", None),
        ("Deadline: 5 May 2024", None),
        ("28 - 30 September, 2016", None),
        ("Sunday brunch", None),
        ("September 11 and its consequences", None),
        ("Start date 30 March 2020", None),
    ],
)
def test_a_heading_of_a_day_is_told_from_a_date_that_is_mentioned(
    text: str, title: str | None
) -> None:
    assert heading(text) == title


def test_the_date_in_the_markup_of_a_heading_is_that_of_the_day() -> None:
    line = Line("Saturday", 0, 8, Kind.HEADING, moments=(Moment("2026-09-05", 0, 8),))
    day = Reading(0, line).day

    assert day is not None
    assert day.day.date == dt.date(2026, 9, 5)


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_looked_through(text: str) -> None:
    days: tuple[Day, ...] = days_in(text)

    assert all(0 <= day.start < day.end <= len(text) for day in days)
    numbered_day(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Day 2 – February 03, 2030", (2030, 2, 3, 2)),
        ("Day 1 - March 4", (None, 3, 4, 1)),
        ("Día 1 de junio", (None, 6, 1, 1)),
    ],
)
def test_the_number_of_a_day_is_no_day_of_a_month(
    text: str, day: tuple[int | None, int, int, int]
) -> None:
    heading = Reading(0, Line(text, 0, len(text))).day

    assert heading is not None
    assert (heading.day.year, heading.day.month, heading.day.day, heading.day.number) == day


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("1/30", "2/6", ["2021-01-30", "2021-02-06"]),
        ("30/1", "6/2:", ["2021-01-30", "2021-02-06"]),
        ("4/2", "5/2", ["2021-02-04", "2021-02-05"]),
        ("2/4", "2/5", ["2021-02-04", "2021-02-05"]),
        ("Day 1 (1/30)", "Day 2 (2/6): Lamps", ["2021-01-30", "2021-02-06"]),
        ("Day 1 - 2/4 - Oil and gas", "Day 2 - 2/5 - Lamps", ["2021-02-04", "2021-02-05"]),
        ("30.01.2021: Wicks", "06.02.2021: Oil", ["2021-01-30", "2021-02-06"]),
    ],
)
def test_two_numbers_alone_in_a_line_are_a_day(first: str, last: str, expected: list[str]) -> None:
    page = f"Lamp Seminar 2021\n\n{first}\n9:00-10:00 Wicks\n\n{last}\n9:00-10:00 Oil\n"

    assert [line[:10] for line in outline(page)] == expected


def test_two_numbers_that_stand_once_are_a_day_if_they_have_one_meaning() -> None:
    page = "Lamp Day 2021\n\n{}\n9:00-10:00 Wicks\n10:00-11:00 Oil\n"

    assert [outline(page.format(one))[0] for one in ("1/30", "2/4")] == [
        "2021-01-30 09:00-10:00 Wicks",
        "1 09:00-10:00 Wicks",
    ]


@pytest.mark.parametrize(("first", "last"), [("1/4", "2/4"), ("13/40", "14/40"), ("0/3", "1/3")])
def test_two_numbers_that_count_pages_are_no_day(first: str, last: str) -> None:
    page = f"19 May 2021\n{first}\n9:00-10:00 Wicks\n\n{last}\n10:00-11:00 Oil\n"

    assert [line[:10] for line in outline(page)] == ["2021-05-19"] * 2


def test_a_date_that_the_page_names_with_its_year_has_it_whatever_its_weekday() -> None:
    page = "Boat Days\n\nDates: June 4-5, 2026\n\n## June 4 (Thursday)\n\n9:00-10:00 Wicks\n"
    page += "\n## June 5 (Thursday)\n\n9:00-10:00 Oil\n"

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Wicks",
        "2026-06-05 (Thursday) 09:00-10:00 Oil",
    ]


def said_of_days(first: str, second: str) -> tuple[object, list[object]]:
    """The zone of a page with two days, and the titles of these."""
    page = f"Boat Days\n\n## {first}\n\n9:00-10:00 Wicks\n\n## {second}\n\n9:00-10:00 Oil\n"
    root = programme(page).root
    days = root["days"]
    assert isinstance(days, Sequence)
    return root.get("timezone"), [one.get("title") for one in days if isinstance(one, Mapping)]


@pytest.mark.parametrize(
    ("behind", "zone"),
    [
        (" (CEST)", "CEST"),
        (" (ET)", "ET"),
        (", all times CEST", "CEST"),
        (" – all times are in Berlin time", "Europe/Berlin"),
        (" – alle Zeiten MESZ", "MESZ"),
        (" | UTC+2", "UTC+2"),
        (" (all times are local)", None),
    ],
)
def test_a_zone_behind_the_dates_of_days_is_no_title_of_them(behind: str, zone: str | None) -> None:
    found = said_of_days(f"Thursday 4 June 2026{behind}", f"Friday 5 June 2026{behind}")

    assert found == (zone, [None, None])


@pytest.mark.parametrize(
    ("above", "zone"),
    [
        ("All times ET", "ET"),
        ("All times are ET.", "ET"),
        ("June 4–5, 2026 · Online · All times ET", "ET"),
        ("Times shown in ET", "ET"),
        ("June 4–5, 2026 | Virtual | ET", "ET"),
        ("June 4-5, 2026 ET", "ET"),
        ("Schedule (ET)", "ET"),
        ("June 4–5, 2026 | Hartford, CT", None),
        ("All times are ET unless noted", "ET"),
        ("ALL TIMES ET", "ET"),
        ("All times U.S. Eastern", "ET"),
        ("(all times U.S. ET)", "ET"),
        ("All times are in Eastern European Summer Time", "EEST"),
        ("All times IST (India)", "Asia/Kolkata"),
        ("Horaires en heure de Paris", "Europe/Paris"),
        ("Horário de Brasília", "America/Sao_Paulo"),
        ("Alle Uhrzeiten in deutscher Zeit", "Europe/Berlin"),
        ("Real-time CT imaging", None),
        ("Time for CT, and more", None),
        ("HEURES ET LIEUX", None),
    ],
)
def test_a_line_above_says_the_zone_of_all_times(above: str, zone: str | None) -> None:
    page = f"Boat Days\n\n{above}\n\n4 June 2026\n\n9:00-10:00 Wicks\n\n10:00-11:00 Oil\n"
    assert programme(page).root.get("timezone") == zone


def test_days_in_two_zones_and_other_titles_of_days_say_no_zone() -> None:
    assert said_of_days("Thursday 4 June 2026 (CET)", "Friday 5 June 2026 (ET)")[0] is None
    assert said_of_days("Thursday 4 June 2026: Family Time", "Friday 5 June 2026: EST boats") == (
        None,
        ["Family Time", "EST boats"],
    )


def test_a_date_behind_what_the_programme_is_of_is_the_heading_of_a_day() -> None:
    page = """Programme du week-end : samedi 6 juin 2026
9h - 10h : Les bateaux
Programme de la suite : dimanche 7 juin 2026
10h - 11h : Les voiles
Programme, which may change on Monday 8 June 2026
11h - 12h : Les rames
"""

    assert outline(page) == [
        "2026-06-06 09:00-10:00 Les bateaux",
        "2026-06-07 10:00-11:00 Les voiles",
        "2026-06-07 11:00-12:00 Les rames",
    ]


def test_a_dotted_time_behind_a_weekday_is_no_date() -> None:
    page = """Sunday 9.30 - 10.00 Registration      Great Hall
Sunday 13.00 - 16.30 Boats      Small Hall
Monday 9.00 - 10.00 Oars      Great Hall
"""

    assert outline(page) == [
        "1 09:30-10:00 Registration [Great Hall]",
        "1 13:00-16:30 Boats [Small Hall]",
        "2 09:00-10:00 Oars [Great Hall]",
    ]


def test_what_stands_behind_a_day_keeps_its_bracket() -> None:
    found = day_heading("Friday, October 9, 2026 · Harbour House (room TBA)")

    assert found is not None
    assert (found.start, found.end) == (26, 50)


def test_a_word_for_the_year_may_stand_behind_it() -> None:
    page = """4 мая 2030 г.

16 сентября 2030 года

В течение дня

Прибытие

17 сентября 2030 года

09:00-09:30

Паруса

18 сентября 2030 р.

10:00-12:00

Вёсла
"""

    assert outline(page) == ["2030-09-17 09:00-09:30 Паруса", "2030-09-18 10:00-12:00 Вёсла"]


def test_weekdays_follow_a_day_with_a_date_and_a_part_of_the_day() -> None:
    page = """Friday night, June 5, 2026
7:30 p.m. Welcome
Saturday
9:30 a.m. Boats
Sunday
9:00 a.m. Oars
"""

    assert outline(page) == [
        "2026-06-05 19:30 Welcome",
        "2026-06-06 09:30 Boats",
        "2026-06-07 09:00 Oars",
    ]


def test_a_day_before_a_title_is_no_part_of_it() -> None:
    page = """Harbour Open 2026
Tuesday June 2 Round 1 09:00-13:00
Round 2 15:00-19:00
Wednesday June 3 Round 3 15:00-19:00
"""

    assert outline(page) == [
        "2026-06-02 09:00-13:00 Round 1",
        "2026-06-02 15:00-19:00 Round 2",
        "2026-06-03 15:00-19:00 Round 3",
    ]


def test_a_date_and_the_number_of_its_day_may_be_headings_below_each_other() -> None:
    page = """# Lamp Days 2031
## 4/17
### Day 1 – Light
9:00 Opening
10:00 Wicks
## 4/18
### Day 2
9:00-10:00 Oil
"""

    assert outline(page) == [
        "2031-04-17 09:00-10:00 Opening",
        "2031-04-17 10:00 Wicks",
        "2031-04-18 09:00-10:00 Oil",
    ]
    assert programme(page).root["days"] == [
        {"date": "2031-04-17", "title": "Light", "heading": "4/17"},
        {"date": "2031-04-18", "heading": "4/18"},
    ]


def test_a_date_without_a_year_may_stand_behind_what_a_numbered_day_is_called() -> None:
    heading = day_heading("Day 2 (Open Session) - Thursday, April 11th")

    assert heading is not None
    assert (heading.day.number, heading.day.month, heading.day.day) == (2, 4, 11)
    assert day_heading("Day 1 The revolution of May 4") is None


@pytest.mark.parametrize(
    "version",
    [
        "Printed on 12/06/2031 14:05",
        "Last updated: 5 May 2031, 14:05",
        "modifié le 12/05/31 à 21:00",
        "Mis à jour le 12 mai 2031 à 21h00",
        "Stand: 12.05.2031, 14:05 Uhr",
        "Zuletzt geändert am 12. Mai 2031 um 14:05 Uhr",
        "aggiornato al 12/05/2031 ore 14:05",
        "Bijgewerkt op 12-05-2031 om 14:05",
        "Draft 3 – May 12, 2031 2:05 pm",
        "Generated 2031-05-12 14:05:33",
    ],
)
def test_of_when_a_page_is_says_nothing_of_its_sessions(version: str) -> None:
    page = "14 June 2031\n\n10:00 Opening\n12:00 Lunch\n13:00 Regatta\n16:00 Prizes\n"
    told = [
        "2031-06-14 10:00-12:00 Opening",
        "2031-06-14 12:00-13:00 Lunch",
        "2031-06-14 13:00-16:00 Regatta",
        "2031-06-14 16:00 Prizes",
    ]

    assert outline(f"{version}\n\n{page}") == outline(f"{page}\n{version}\n") == told


def test_a_record_says_its_date_and_its_time_in_lines_of_their_own() -> None:
    first = "{}Rivers as neighbours\n{}\nSpeaker: Ada Sample\n"
    last = "{}Who pays for the pipes?\n{}\nSpeakers: Ben Muster and Cleo Exemple\n"
    told = [
        "2031-10-08 10:10-11:10 Rivers as neighbours",
        "  speaker: Ada Sample",
        "2031-10-09 11:20-12:20 Who pays for the pipes?",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
    ]
    whens = [
        ("Date: Wednesday, October 8, 2031", "Time: 10:10 AM - 11:10 AM"),
        ("Date: Thursday, October 9, 2031", "Time: 11:20 AM - 12:20 PM"),
    ]

    for label, step in (("", 1), ("Title: ", 1), ("Session: ", -1)):
        one, two = ("\n".join(when[::step]) for when in whens)
        page = f"Harbour Forum\n\n{first.format(label, one)}\n{last.format(label, two)}"
        assert outline(page) == told, page


def test_a_record_says_its_end_in_a_line_of_its_own() -> None:
    page = """Datum: donderdag 12 juni 2031

Onderdeel: Inloop
Start: 9:30
Einde: 10:00

Onderdeel: Rivieren als buren
Start: 10:00
Einde: 11:00

Onderdeel: Debat
Zaal: Zaal 2
Start: 11:15
Einde: 12:30
"""

    assert outline(page) == [
        "2031-06-12 09:30-10:00 Inloop",
        "2031-06-12 10:00-11:00 Rivieren als buren",
        "2031-06-12 11:15-12:30 Debat [Zaal 2]",
    ]
