"""Plain characters, quoting, and that no text whatever makes a reader fail in another way."""

import pickle
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from confsched.model import clocks, dates, durations, moments, zones
from confsched.model.texts import BadText, quote, tidy

READERS: tuple[Callable[[str], object], ...] = (
    clocks.parse_time,
    clocks.parse_clock,
    clocks.parse_hours,
    clocks.other_readings,
    dates.parse_date,
    dates.parse_date_span,
    dates.parse_weekday,
    durations.parse_duration,
    moments.parse_moment,
    moments.parse_moment_range,
    moments.is_moment,
    zones.parse_zone,
)

FRAGMENTS = (
    *("0", "1", "10", "12", "13", "24", "31", "99", "1030", "2021", "2021-05-19", "20210519"),
    *("10:30", "9h", "10h30", "24:00", "T", "Z", "noon", "midnight", "AM", "PM", "a.m.", "Uhr"),
    *("-", "–", "−", ":", ".", "..", ",", "/", "+", "(", ")", "[", "]", " ", "  ", "~", "'"),
    *(" to ", " until ", " from ", "from ", "between ", " and ", "bis", "à", "day ", "day", "at"),
    *("May", "Feb", "Sept.", "Wed", "Wednesday", "th", "of", "ET", "EST", "CST", "UTC", "GMT"),
    *("Europe/London", "America", "../", "h", "min", "m", "d", "s", "P", "PT", "١", "１", "²", "½"),
)


def complaint(read: Callable[[str], object], text: str) -> BadText | None:
    try:
        read(text)
    except BadText as error:
        return error
    return None


texts = st.one_of(st.text(), st.lists(st.sampled_from(FRAGMENTS), max_size=9).map("".join))


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
@given(text=texts)
@example(text="")
@example(text="9" * 10_000)
@example(text="10:30" + " " * 10_000 + "x")
@example(text="- " * 5_000)
@example(text="a/" * 5_000)
@example(text="\ud800")
@example(text="x\0y")
@example(text="١٠:٣٠")
def test_a_reader_reads_a_text_or_complains_in_one_sentence(
    read: Callable[[str], object], text: str
) -> None:
    error = complaint(read, text)

    if error is not None:
        assert error.message.isprintable()
        assert error.message.startswith(("'", '"'))
        assert not error.message.endswith(".")
        assert len(error.message) < 400


@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
@given(text=texts)
def test_the_example_of_a_complaint_is_a_right_text(
    read: Callable[[str], object], text: str
) -> None:
    error = complaint(read, text)

    assert error is None or complaint(read, error.example) is None


@given(texts)
def test_a_tidy_text_stays_as_it_is(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  10:30\t-\n 11:45 ", "10:30 - 11:45"),
        ("10:30–11:45", "10:30-11:45"),
        ("UTC −3", "UTC -3"),
        ("１０：３０", "10:30"),
        ("١٠:٣٠", "10:30"),
        ("10:30\N{NO-BREAK SPACE}AM", "10:30 AM"),
        ("\N{RIGHT-TO-LEFT MARK}10:30", "10:30"),
        ("10h a\N{COMBINING GRAVE ACCENT} 11h", "10h à 11h"),
    ],
)
def test_a_tidy_text_has_plain_digits_dashes_and_spaces(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


def test_a_quoted_text_is_short_and_shows_what_is_invisible() -> None:
    assert quote("a\x1b[31m\N{RIGHT-TO-LEFT OVERRIDE}") == r"'a\x1b[31m\u202e'"
    assert quote("o'clock") == '"o\'clock"'
    assert quote("x" * 100) == "'" + "x" * 59 + "…'"


def test_bad_text_says_its_message_and_survives_another_process() -> None:
    error = BadText("'x' is not a time", "10:30")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes

    assert str(error) == "'x' is not a time"
    assert (copy.message, copy.example) == ("'x' is not a time", "10:30")
    assert error.with_example("noon").example == "noon"
