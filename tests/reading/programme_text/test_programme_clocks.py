"""Times of day as programmes have them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlined import notes, outline

from confsched import api
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.one_clock import Clock
from confsched.reading.programme_text.recognisers.zones import zone_in
from confsched.reading.programme_text.words.plain import plain


def found(text: str) -> list[str]:
    """Each time as `start-end zone [what stands there]`, halves of the day as written."""
    flat = plain(text)
    return [
        f"{said(times.first)}{'-' + said(times.last) if times.last else ''}"
        f"{' ' + times.zone if times.zone else ''} [{flat[times.start : times.end]}]"
        for times in times_in(flat)
    ]


def said(clock: Clock) -> str:
    return f"{clock.hour}:{clock.minute:02}{clock.half}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:00–9:30 | Welcome | Room A", ["9:00-9:30 [9:00-9:30]"]),
        ("09.00 Uhr", ["9:00 [09.00 Uhr]"]),
        ("9h15 : Ouverture", ["9:15 [9h15]"]),
        ("à 9 h 30", ["9:30 [à 9 h 30]"]),
        ("10 a.m. to noon", ["10:00am-12:00pm [10 a.m. to noon]"]),
        ("6:00 μ.μ - 7:30 μ.μ. Βάρκες", ["6:00pm-7:30pm [6:00 μ.μ - 7:30 μ.μ.]"]),
        ("9 ΠΜ-12:00 ΜΜ Δίχτυα", ["9:00am-12:00pm [9 ΠΜ-12:00 ΜΜ]"]),
        ("0:09 μm of a hull", ["0:09 [0:09]"]),
        ("9:00 ص – 1:30 م الغداء", ["9:00am-1:30pm [9:00 ص - 1:30 م]"]),
        ("9:00 م. سامي", ["9:00 [9:00]"]),
        ("2.00 petang – 8.00 malam Perahu", ["2:00pm-8:00pm [2.00 petang - 8.00 malam]"]),
        ("9:00 Malam Budaya", ["9:00 [9:00]"]),
        ("10.30 siang - 1.00 siang Ladja", ["10:30am-1:00pm [10.30 siang - 1.00 siang]"]),
        ("8h00 sáng - 1h30 chiều: Thuyền", ["8:00am-1:30pm [8h00 sáng - 1h30 chiều]"]),
        ("7:30 вечера Лодки 2 дня", ["7:30pm [7:30 вечера]"]),
        ("o 9.00 hod. - 10.30 hod. Lodě", ["9:00-10:30 [o 9.00 hod. - 10.30 hod.]"]),
        ("9.00 ч. – 9.30 ч. Лодки", ["9:00-9:30 [9.00 ч. - 9.30 ч.]"]),
        ("9:00 u. Boten", ["9:00 [9:00 u.]"]),
        ("plkst. 9:00 WITA Laivas", ["9:00 WITA [plkst. 9:00 WITA ]"]),
        ("10-11:30am", ["10:00-11:30am [10-11:30am]"]),
        ("(10:30 AM -11:45 AM ET)", ["10:30am-11:45am ET [(10:30 AM -11:45 AM ET)]"]),
        ("13.30–15 Uhr", ["13:30-15:00 [13.30-15 Uhr]"]),
        ("Mon 19 Oct, 16-18 CEST", ["16:00-18:00 CEST [16-18 CEST]"]),
        ("zwischen 9 und 10 Uhr", ["9:00-10:00 [zwischen 9 und 10 Uhr]"]),
        ("12:00 noon - 2:00 p.m.", ["12:00pm-2:00pm [12:00 noon - 2:00 p.m.]"]),
        ("11:30 noon – 1:45 p.m.", ["11:30am-1:45pm [11:30 noon - 1:45 p.m.]"]),
        ("7: 30 AM", ["7:30am [7: 30 AM]"]),
        ("17h30-17h00 : Remise", ["17:30-17:00 [17h30-17h00]"]),
        ("dalle ore 9.00 alle ore 10.00", ["9:00-10:00 [dalle ore 9.00 alle ore 10.00]"]),
        ("de 9h à 10h30", ["9:00-10:30 [de 9h à 10h30]"]),
        ("0900-0930 Drill", ["9:00-9:30 [0900-0930]"]),
        ("1000–1030: Break", ["10:00-10:30 [1000-1030]"]),
        ("12’30 horas", ["12:30 [12'30 horas]"]),
        ("10:40-11.10", ["10:40-11:10 [10:40-11.10]"]),
        ("9:00\t10:00\tRowing", ["9:00-10:00 [9:00\t10:00]"]),
        ("9:00 | 10:00 | Rowing | Hall A", ["9:00-10:00 [9:00 | 10:00]"]),
        ("9:00 10:00 Rowing", ["9:00-10:00 [9:00 10:00]"]),
        ("9:00 am   10:00 am   Rowing", ["9:00am-10:00am [9:00 am   10:00 am]"]),
        ("9:00 15:00 Rowing", ["9:00 [9:00]", "15:00 [15:00]"]),  # one moment in two zones
        ("9:00, 10:00 and 11:00 tours", ["9:00 [9:00]", "10:00 [10:00]", "11:00 [11:00]"]),
        ("Rowing 9:00 10:00 or later", ["9:00 [9:00]", "10:00 [10:00]"]),
        ("10:30 AM ET / 4:30 PM CET Talk", ["10:30am ET [10:30 AM ET / 4:30 PM CET ]"]),
        ("9am–10am PT", ["9:00am-10:00am PT [9am-10am PT]"]),
        ("3 PM - midnight Eastern", ["3:00pm-0:00am ET [3 PM - midnight Eastern]"]),
        ("9 AM Pacific (UTC-7)", ["9:00am PT [9 AM Pacific (UTC-7)]"]),
        ("9:00 Central Hall", ["9:00 [9:00]"]),
        ("10:00 (Eastern Time)", ["10:00 ET [10:00 (Eastern Time)]"]),
        ("Midnight", ["0:00am [Midnight]"]),
        ("11:30a - 12:30p", ["11:30am-12:30pm [11:30a - 12:30p]"]),
        ("9:10 a stroll", ["9:10 [9:10]"]),
        ("9:00 a - 12:00 n | Rowing", ["9:00am-12:00pm [9:00 a - 12:00 n]"]),
        ("8a-9p: Rowing in 2a", ["8:00am-9:00pm [8a-9p]"]),
        ("930am Rowing", ["9:30am [930am]"]),
        ("PM 9:30 Rowing", ["9:30pm [PM 9:30]"]),
        ("Rowing am 14.05 in 4", ["14:05 [14.05]"]),  # German
        ("Thursday9:00am", ["9:00am [9:00am]"]),
        ("14u00 – 15u30 Boten", ["14:00-15:30 [14u00 - 15u30]"]),
        ("5:14: PM Rowing", ["5:14pm [5:14: PM]"]),
        ("14:00 - 14:15A new pier", ["14:00-14:15 [14:00 - 14:15]"]),  # a paste lost the blank
        ("20:00 - 22:00Evening sail", ["20:00-22:00 [20:00 - 22:00]"]),
        ("9:30 - 10:30 hours", ["9:30-10:30 [9:30 - 10:30 hours]"]),
        ("11:00 - 11:30 hoursTea", ["11:00-11:30 [11:00 - 11:30 hours]"]),
        ("10:00Morning sail", ["10:00am [10:00Morning]"]),
        ("1:30PM – 2:00PME Desk opens", ["1:30pm-2:00pm [1:30PM - 2:00PM]"]),
        ("20:00 – 21: 00 Songs", ["20:00-21:00 [20:00 - 21: 00]"]),
        ("09:00:00Z Tea", ["9:00 UTC [09:00:00Z]"]),
        ("2026-05-01 09:00+02:00", ["9:00 UTC+02:00 [09:00+02:00]"]),
        ("09:00:00-04:00", ["9:00 UTC-04:00 [09:00:00-04:00]"]),
        ("09:00-10:00", ["9:00-10:00 [09:00-10:00]"]),
        ("2026-05-01 9:00 - 2026-05-01 10:00", ["9:00-10:00 [9:00 - 2026-05-01 10:00]"]),
        ("2026-05-01 23:00 - 2026-05-02 1:00", ["23:00-1:00 [23:00 - 2026-05-02 1:00]"]),
        ("2026-05-01 9:00 - 2026-05-02 9:00", ["9:00 [9:00]", "9:00 [9:00]"]),
    ],
)
def test_times_are_read_as_they_are_written(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2016-2021 strategy",
        "Tel. +1 613-555-0142",
        "Panel 4: 30 years of peace",
        "costs $10.50",
        "28 - 30 September, 2016",
        "19.09.2024, later",
        "Talk by Vinzenz Mittag",
        "Chapter 3, verse 16",
        "Verses 16-18 of Chapter 3",
        "18-20 ist es",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert found(text) == []


def test_a_lost_dash_is_told() -> None:
    (times,) = times_in("1012 Uhr")

    assert (times.first[:2], times.last and times.last[:2]) == ((10, 0), (12, 0))
    assert times.slip == "'1012 Uhr' is read as 10–12"


def test_an_end_that_is_no_time_is_left_open_and_told() -> None:
    (times,) = times_in("3:15pm-4:4pm")

    assert (times.last, times.slip) == (None, "'4:4pm' is no time: the end is left open")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The schedule (CET time)", "CET"),
        ("All times are UTC+2", "UTC+2"),
        ("times in Asia/Singapore", "Asia/Singapore"),
        ("the budget of the year", ""),
        ("Paris time", "Europe/Paris"),
    ],
)
def test_zones_are_found_in_lines(text: str, zone: str) -> None:
    assert zone_in(text) == zone


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_looked_through(text: str) -> None:
    flat = plain(text)
    ends = [(times.start, times.end) for times in times_in(flat)]

    assert len(flat) == len(text)
    assert all(0 <= start < end <= len(text) for start, end in ends)
    assert ends == sorted(ends)


def test_letters_behind_a_time_that_are_no_zone_are_no_title_either() -> None:
    (times,) = times_in("9:00 - 9:30 am (QQZ) | Opening")

    assert (times.zone, times.end, times.slip) == (
        "",
        20,
        "(QQZ) behind the time is no zone that is known: left out",
    )
    assert [one.end for one in times_in("9:00 (TBC) | Opening")] == [4]


def test_letters_in_brackets_behind_both_times_of_a_range_are_no_title() -> None:
    assert outline("4 June 2026\n14:00 (UX) - 16:00 (UX) - Boats\n16:00 Oars\n17:00 End") == [
        "2026-06-04 14:00-16:00 Boats",
        "2026-06-04 16:00-17:00 Oars",
        "2026-06-04 17:00 End",
    ]


def test_a_title_may_stand_right_behind_am_and_pm() -> None:
    assert outline("4 June 2026\n9.20amWelcome\n11.00amBoats and oars\n2.00-3.30pmSails") == [
        "2026-06-04 09:20-11:00 Welcome",
        "2026-06-04 11:00-14:00 Boats and oars",
        "2026-06-04 14:00-15:30 Sails",
    ]


def test_what_lasts_from_midnight_to_midnight_ends_at_24_hours() -> None:
    text = "4 June 2026\n00:00 - 24:00 Boat fair\n09:00 - 10:00 Oars\n20:00 - 24:00 Party"

    assert outline(text) == [
        "2026-06-04 00:00-24:00 Boat fair",
        "2026-06-04 09:00-10:00 Oars",
        "2026-06-04 20:00-00:00 Party",
    ]


def test_halves_of_the_day_may_stand_behind_hours_of_twenty_four_and_two_blanks() -> None:
    assert outline(
        "4 June 2026\n1st 11.00 a.m.\n2nd 13.00  p.m.\n3rd 17.00 p.m.\nClosing 18.30"
    ) == [
        "2026-06-04 11:00-13:00 1st",
        "2026-06-04 13:00-17:00 2nd",
        "2026-06-04 17:00-18:30 3rd",
        "2026-06-04 18:30 Closing",
    ]


def test_a_blank_may_have_come_into_the_end_of_a_range() -> None:
    assert outline("4 June 2026\n20:30 - 21: 30 Sails\n21:30 - 22:00 Oars") == [
        "2026-06-04 20:30-21:30 Sails",
        "2026-06-04 21:30-22:00 Oars",
    ]


def test_a_stop_may_stand_behind_the_hours_of_both_times_of_a_range() -> None:
    assert outline(
        "4 June 2026\n9:30h. - 9:40 h. Velas.\n10:00 h. 12:30 h. Remos\n13:00 h. Fin"
    ) == [
        "2026-06-04 09:30-09:40 Velas",
        "2026-06-04 10:00-12:30 Remos",
        "2026-06-04 13:00 Fin",
    ]


def test_a_kind_in_capitals_may_stand_before_a_time() -> None:
    page = """4 June 2026
7-7:30pm – Songs of the harbour
PROGRAM 7:30-8:30pm – Boats of old
DISCUSSION* 8:30-9pm – What a harbour is for, and who is to pay for all in it one day
"""

    assert outline(page) == [
        "2026-06-04 19:00-19:30 Songs of the harbour",
        "2026-06-04 19:30-20:30 Boats of old",
        "2026-06-04 20:30-21:00 What a harbour is for, and who is to pay for all in it one day",
    ]


def test_stops_behind_the_first_time_of_a_range_make_it_no_date() -> None:
    page = "4 June 2026\n12.00-12.10 Break\n12.10.-13.10\nBoats of old\n13.10.-13.30 Oars\n"

    assert outline(page) == [
        "2026-06-04 12:00-12:10 Break",
        "2026-06-04 12:10-13:10 Boats of old",
        "2026-06-04 13:10-13:30 Oars",
    ]


def test_the_end_of_all_ends_what_began_many_hours_before() -> None:
    page = "4 June 2026\n9:00-10:00 Boats\n12:00 Sailing\n5 June 2026\n9:00-10:00 Oars\n"

    assert outline(f"{page}17:45 Drinks by the sea\n22:00 End of programme\n")[-2:] == [
        "2026-06-05 17:45-22:00 Drinks by the sea",
        "2026-06-05 22:00 End of programme",
    ]


def test_a_bar_may_stand_behind_four_digits_and_they_alone_tell_a_programme(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("4 June 2026\n\n0830 | Registration\n\n0900 | Boats\n\n1000 | Oars\n", "utf-8")

    assert [one.title for one in api.load(page).sessions] == ["Registration", "Boats", "Oars"]


def test_a_stop_between_hours_and_a_title_is_of_neither() -> None:
    assert outline("4 June 2026\nTALK 8:30 h.-9:00 h. – Boats\nTALK 9:00 h.-10:00 h. – Oars") == [
        "2026-06-04 08:30-09:00 Boats",
        "2026-06-04 09:00-10:00 Oars",
    ]


def test_the_half_behind_an_end_is_that_of_the_start_as_well() -> None:
    page = "4 May 2031\n\n1:00 – 1:15 PM Opening\n1:15 – 2:00 PM Boats\n2:00 – 3:00 Nets\n"

    assert [one for one in notes(page) if one.startswith(("1:", "2:"))] == [
        "2:00 – 3:00: read as 14:00, in the afternoon: what stands before it leaves nothing else"
    ]
