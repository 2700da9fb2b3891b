"""Times of day in other people's lists, as the model reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_records import sessions, translated

from confsched.formats.records.cells.clocks import clock_of, is_time, length_of, parted
from confsched.model.clocks import ClockRange, parse_time
from confsched.model.durations import parse_duration

_FORMS = ("{0}:{1:02}", "{0}.{1:02} Uhr", "ab {0}:{1:02}", "{0}h{1:02}", "{0}:{1:02} uur")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the model reads stays as it is
        ("10:30 AM - 11:45 AM ET", "10:30 AM - 11:45 AM ET"),
        ("9h30 – 10h45", "9h30 – 10h45"),
        ("from 9 to 10.30", "from 9 to 10.30"),
        ("noon", "noon"),
        ("14:00 Uhr", "14:00 Uhr"),
        ("9.30 uur", "9.30 uur"),
        ("14u30-16u", "14u30-16u"),
        ("TBC", "TBC"),
        # the rest is taken out
        ("ab 10.30 Uhr", "10:30"),
        ("om 9.30 uur", "9:30"),
        ("ore 9.30", "9:30"),
        ("9:00 AM (GMT+2) → 9:30 AM", "9:00 AM-9:30 AM GMT+2"),
        ("2:30p-4p", "2:30 PM-4:00 PM"),
        ("9:30a", "9:30 AM"),
        ("9:00 a", "9:00 AM"),
        ("12:00 n", "12:00 PM"),
        ("8a - 9p", "8:00 AM-9:00 PM"),
        ("10:00 (sharp)", "10:00"),
        ("4:00 PM (Doors Open)", "4:00 PM"),
        ("1A (9:00-9:20)", "9:00-9:20"),
        *(("A1 09:00–09:20", "09:00–09:20"), ("PS-2: 9.00 - 9.20", "9.00 - 9.20")),
        ("9:00-10:00 Uhr (Saal)", "9:00-10:00 Uhr"),
        ("09:45\n10:30", "09:45 – 10:30"),
        ("da 9 a mezzogiorno", "9:00-12:00 PM"),
        # the half of the day says nothing beside hours that only one of them has
        ("930am", "9:30 AM"),
        ("930am - 1030am", "9:30 AM-10:30 AM"),
        ("13:20 PM", "13:20"),
        ("14:30pm - 15.30 p.m.", "14:30 - 15.30"),
        ("00:30 AM", "00:30"),
        ("13:20 AM", "13:20 AM"),
        ("de 10:30 a 11:00 hs", "10:30-11:00"),
        ("14 hs", "14 hs"),
        ("kl. 14", "14:00"),
        ("from 14:30", "14:30"),
        ("klo 9.00–10.00", "9:00-10:00"),
        ("dalle 9 alle 10", "9:00-10:00"),
        # the half of the day may stand before a time
        ("PM 9:30", "9:30 PM"),
        ("p.m. 4", "4:00 PM"),
        ("am 9:30 - pm 1:15", "9:30 AM-1:15 PM"),
        ("9:00 AM - 10:00 PM", "9:00 AM - 10:00 PM"),
        # a zone is no label
        ("9:00 (CET)", "9:00 (CET)"),
        ("9:00 AM - 10:00 AM (Berlin)", "9:00 AM - 10:00 AM (Berlin)"),
        ("9:00 (GMT+2)", "9:00 (GMT+2)"),
        # words for a part of the day
        ("12 Uhr mittags", "12:00 PM"),
        ("9 Uhr morgens", "9:00 AM"),
        ("8:30 Uhr abends", "8:30 PM"),
        ("9:00 – 12 Uhr mittags", "9:00-12:00 PM"),
        # what parts a start and an end
        ("9:00…9:30", "9:00…9:30"),
        ("9:00 / 9:30", "9:00 – 9:30"),
        ("9:00--9:30", "9:00–9:30"),
        ("9:00 -> 9:30", "9:00 – 9:30"),
        ("9:00/10:00", "9:00 – 10:00"),
        ("14:00 / 20:00", "14:00 / 20:00"),
        # several are nobody's
        ("9:00 or 10:00 or 11:00", "9:00 or 10:00 or 11:00"),
    ],
)
def test_a_time_is_taken_out_of_what_the_model_would_not_read(text: str, expected: str) -> None:
    assert clock_of(text) == expected


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(_FORMS))
def test_every_time_is_read_however_it_is_written(hour: int, minute: int, form: str) -> None:
    found = parse_time(clock_of(form.format(hour, minute)))

    assert not isinstance(found, ClockRange)
    assert found.at == (hour * 60 + minute) * 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 May 2030 23:00 → 15 May 2030 1:00", ("14 May 2030 23:00", "15 May 2030 1:00")),
        ("2030-05-14 9:00 - 2030-05-14 10:00", ("2030-05-14 9:00", "2030-05-14 10:00")),
        ("5/6/2030 to 5/7/2030", ("5/6/2030", "5/7/2030")),
        ("2030-05-14 9:00 - 10:00", ("2030-05-14 9:00 - 10:00", "")),
        ("2030-05-14", ("2030-05-14", "")),
    ],
)
def test_a_moment_is_parted_from_its_end(text: str, expected: tuple[str, str]) -> None:
    assert parted(text) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            '"May 14, 2030 9:00 AM (GMT+2) → 9:30 AM"',
            {"date": "2030-05-14", "time": "9:00 AM-9:30 AM GMT+2"},
        ),
        (
            '"May 14, 2030 11:00 PM → May 15, 2030 1:00 AM"',
            {"date": "2030-05-14", "start": "11:00 PM", "end": "2030-05-15 1:00 AM"},
        ),
        ("14.5.2030 ab 10.30 Uhr", {"date": "2030-05-14", "start": "10:30"}),
        (
            "14.5.2030 10:00 sharp",
            {"date": "2030-05-14", "start": "10:00", "extra": {"start": "10:00 sharp"}},
        ),
    ],
)
def test_dates_with_times_are_read_in_one_cell(row: str, expected: dict[str, object]) -> None:
    assert sessions(f"Title,Date\nBoats,{row}\n") == [{"title": "Boats", **expected}]


@pytest.mark.parametrize("start", ["2030-05-14T09:00:00-04:00", "2030-05-14 09:00:00-04:00"])
def test_an_offset_behind_a_time_is_no_end(start: str) -> None:
    assert sessions(f"Title,Start\nBoats,{start}\n") == [
        {"title": "Boats", "start": "2030-05-14T09:00:00-04:00"}
    ]


@pytest.mark.parametrize(
    ("date", "start", "expected"),
    [
        ("2030-05-14T09:00:00-04:00", "9:00", {"start": "2030-05-14T09:00:00-04:00"}),
        ("2030-05-14T09:00:00-04:00", "10:00", {"date": "2030-05-14", "start": "10:00"}),
        ("2030-05-14T09:00:00Z", "9:00", {"date": "2030-05-14", "start": "9:00"}),
    ],
)
def test_a_moment_beside_its_own_time_of_day_has_the_offset(
    date: str, start: str, expected: dict[str, object]
) -> None:
    [boats] = sessions(f"Title,Date,Start\nBoats,{date},{start}\n")

    assert boats == {"title": "Boats", **expected}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        ("45'", 45),
        ("45 min.", 45),
        ("ca. 45 Minuten", 45),
        ("90 minuti", 90),
        ("1 ora 30 minuti", 90),
        ("1 hora", 60),
        ("1,5 uur", 90),
        ("1h15", 75),
        ("1 h 15'", 75),
        ("0:45", 45),
        ("1 Std. 30 Min.", 90),
        ("2 heures", 120),
        ("0.03125", 45),
    ],
)
def test_a_length_is_read_however_it_is_written(text: str, minutes: int) -> None:
    assert parse_duration(length_of(text)).total_seconds() == 60 * minutes


@pytest.mark.parametrize("text", ["all day", "0.5", "TBC", "minutes"])
def test_what_is_no_plain_length_stays_as_it_is(text: str) -> None:
    assert length_of(text) == text


def test_an_end_that_is_told_later_is_none_as_a_start_is() -> None:
    text = "title,start,end\nBoats,2030-05-14 9:00,TBA\nShips,2030-05-14 10:00,11:00\n"

    assert sessions(text) == [
        {"title": "Boats", "start": "2030-05-14 9:00", "extra": {"end": "TBA"}},
        {"title": "Ships", "start": "2030-05-14 10:00", "end": "11:00"},
    ]


@pytest.mark.parametrize("text", ["5:14: PM", "5:14:PM", "5.14. pm"])
def test_a_sign_before_am_or_pm_is_a_slip(text: str) -> None:
    assert parse_time(clock_of(text)) == parse_time("17:14")


@pytest.mark.parametrize(
    ("zones", "told"),
    [(("EDT", "EST"), "ET"), (("EDT", "EDT"), "ET"), (("EST", "EST"), "EST"), (("EDT", "PDT"), "")],
)
def test_a_zone_in_all_cells_is_that_of_a_place_whose_clocks_change(
    zones: tuple[str, str], told: str
) -> None:
    rows = [
        f"2030-{month}-14,9:00 {zone},Boats\n" for month, zone in zip((5, 12), zones, strict=True)
    ]
    found = translated(f"date,time,title\n{''.join(rows)}")

    assert found["conference"].get("timezone", "") == told


@pytest.mark.parametrize("slot", ["9:00 a.m. - 10:00 a.m.", "9:00-10:00 AM", "9-10 a.m."])
@pytest.mark.parametrize("zone", ["Eastern", "Eastern Time", "ET"])
def test_a_zone_in_words_behind_times_without_dates_is_that_of_the_conference(
    slot: str, zone: str
) -> None:
    found = translated(f"time,title,speaker\n{slot} {zone},Boats,Ada Sample\n")

    assert found["conference"]["timezone"] == "ET"


@pytest.mark.parametrize(
    "text", ["von 9 bis 10 Uhr", "de 9h à 10h", "between 9 and 10", "9.00 hs a 10.00 hs"]
)
def test_words_may_stand_around_a_range_where_a_start_is_asked_for(text: str) -> None:
    found = parse_time(sessions(f"Title,Start\nBoats,{text}\n")[0]["time"])

    assert isinstance(found, ClockRange)
    assert (found.start, found.end) == (9 * 3600, 10 * 3600)


@pytest.mark.parametrize("text", ["bis 13:00 Uhr", "until 13:00", "até 13h", "jusqu'à 13h00"])
def test_a_time_until_which_something_is_on_is_no_start(text: str) -> None:
    [boats] = sessions(f"Title,Date,Time\nBoats,2030-05-14,{text}\n")

    assert "start" not in boats
    assert parse_time(boats["end"]) == parse_time("13:00")


@pytest.mark.parametrize(
    "text", ["Thursday9:00am", "Thursday 9:00am", "Thu. 9:00 a", "9am | Thursday"]
)
def test_a_weekday_may_stand_beside_a_time(text: str) -> None:
    [boats] = sessions(f"Title,Time\nBoats,{text}\n")

    assert boats["day"] == "Thursday"
    assert parse_time(boats["time"]) == parse_time("9:00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9", False),
        ("930", False),
        ("0915", False),
        ("1000", False),
        ("9:00", True),
        ("9-10", True),
    ],
)
def test_a_bare_number_may_be_anything_and_is_no_time(text: str, *, expected: bool) -> None:
    assert is_time(text) is expected


def test_an_offset_behind_a_time_is_not_when_it_ends() -> None:
    [boats] = sessions("Title,Date,Time,Length\nBoats,2030-05-14,9 AM PT (UTC-7),45 min\n")

    assert (boats["time"], boats["duration"]) == ("9 AM PT (UTC-7)", "45 min")


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (["11-00;12-00", "12-10;13-30"], ["11:00–12:00", "12:10–13:30"]),
        (["11-00 - 12-15;", "12-30 – 13-10;"], ["11:00–12:15", "12:30–13:10"]),
        (["9-10;", "11-12;"], ["9:00–10:00", "11:00–12:00"]),  # hours
    ],
)
def test_a_dash_may_part_hours_from_minutes(times: list[str], expected: list[str]) -> None:
    rows = [f"Talk {n};2031-06-05;{one};Jo Sample" for n, one in enumerate(times)]
    found = sessions("\n".join(["Title;Date;Start;End;Speaker", *rows]))
    told = [one.get("time") or f"{one['start']}-{one['end']}" for one in found]

    assert list(map(parse_time, told)) == list(map(parse_time, expected))


@pytest.mark.parametrize("slip", ["1x:00", "25:00", "9:00-9:75"])
def test_a_zone_behind_a_slip_is_not_counted_against_the_others(slip: str) -> None:
    found = translated(f"time,title\n9:00 CET,Boats\n{slip} CET,Nets\n")

    assert found["conference"]["timezone"] == "CET"
