"""Lengths of time as people write them."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.model.durations import parse_duration
from confsched.model.texts import BadText
from confsched.schedule.instants import format_duration


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("75m", 75),
        ("75 min", 75),
        ("75 min.", 75),
        ("75 minutes", 75),
        ("75 Minuten", 75),
        ("1 minute", 1),
        ("90", 90),
        ("1h15", 75),
        ("1h5", 65),
        ("1h15m", 75),
        ("1 h 15 min", 75),
        ("1 hr 15 mins", 75),
        ("1 hour and 15 minutes", 75),
        ("1 hour, 15 minutes", 75),
        ("2h30", 150),
        ("1:15", 75),
        ("0:45", 45),
        ("0:45:00", 45),
        ("2 hours", 120),
        ("2 Stunden", 120),
        ("2 heures", 120),
        ("1.5h", 90),
        ("1,5 h", 90),
        ("1.67 hrs", 100),
        ("0,33 h", 20),
        ("PT1H15M", 75),
        ("pt90m", 90),
        ("P1DT2H", 26 * 60),
        ("P1D", 24 * 60),
        ("2d", 48 * 60),
        ("1 d 2 h", 26 * 60),
        ("1 day", 24 * 60),
        ("31d", 31 * 24 * 60),
        ("７５ｍ", 75),
        ("75'", 75),
        ("1 ora e 15 minuti", 75),
        ("1 uur 15 min.", 75),
        ("1 godz. 15 minut", 75),
        ("1 час 15 мин", 75),
        ("1時間15分", 75),
        ("1½ h", 90),
        ("½ hour", 30),
        ("three quarters of an hour", 45),
        ("two-hours", 120),
        ("Three hours", 180),
        ("45-minute", 45),
        ("90-min", 90),
        ("20 + 10 min", 30),
        ("45 min + 15 min for Q&A", 60),
    ],
)
def test_a_length_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert parse_duration(text) == timedelta(minutes=minutes)


def test_seconds_are_read() -> None:
    assert parse_duration("1:00:30") == timedelta(hours=1, seconds=30)
    assert parse_duration("PT30S") == timedelta(seconds=30)
    assert parse_duration("0.3333 h") == timedelta(minutes=20)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'' is not a length of time"),
        ("long", "'long' is not a length of time"),
        ("h", "'h' is not a length of time"),
        ("1.5", "'1.5' is not a length of time"),
        ("1:75", "'1:75' is not a length of time"),
        ("9O", "'9O' is not a length of time: write 90"),
        ("45 mni", "'45 mni' is not a length of time: write 45 min"),
        ("1 huor", "'1 huor' is not a length of time: write 1 hour"),
        ("45 people", "'45 people' is not a length of time"),
        ("15m 1h", "'15m 1h' is not a length of time"),
        ("2d 3", "'2d 3' is not a length of time"),
        ("P", "'P' is not a length of time"),
        ("PT", "'PT' is not a length of time"),
        ("P1DT", "'P1DT' is not a length of time"),
        ("20 +", "'20 +' is not a length of time"),
        ("20 + x", "'20 + x' is not a length of time"),
        ("20-30 min", "'20-30 min' is not a length of time"),
        ("0", "'0' is not longer than nothing"),
        ("0 min", "'0 min' is not longer than nothing"),
        ("-5m", "'-5m' is not longer than nothing"),
        ("−5m", "'−5m' is not longer than nothing"),
        ("367d", "'367d' is longer than 366 days"),
        ("527041", "'527041' is longer than 366 days"),
    ],
)
def test_what_is_no_length_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_duration(text)

    assert caught.value.message == message
    assert caught.value.example == "1h15"


@given(st.integers(1, 31 * 86_400).map(lambda seconds: timedelta(seconds=seconds)))
def test_a_written_length_is_read_back(length: timedelta) -> None:
    assert parse_duration(format_duration(length)) == length


@given(st.integers(0, 99), st.integers(0, 59))
def test_hours_and_minutes_are_read_in_every_style(hours: int, minutes: int) -> None:
    texts = (
        f"{hours}h{minutes:02}",
        f"{hours}h{minutes}m",
        f"{hours}:{minutes:02}",
        f"{hours} h {minutes} min",
        f"{hours} hours, {minutes} minutes",
        f"{hours * 60 + minutes}",
        f"{hours * 60 + minutes} min",
        f"PT{hours}H{minutes}M",
    )
    length = timedelta(hours=hours, minutes=minutes)

    if length:
        assert {parse_duration(text) for text in texts} == {length}
