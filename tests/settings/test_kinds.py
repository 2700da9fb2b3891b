"""Values of settings: what is read, what is refused, and that what is written reads back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.model.texts import BadText
from confsched.rules import ALL
from confsched.rules.catalogue import EXAMPLES, Kind, Setting, written
from confsched.schedule.hours import Hours
from confsched.schedule.types import KNOWN_TYPES
from confsched.settings.kinds import read

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


def setting(kind: Kind, default: object = None) -> Setting:
    return Setting("made_up", kind, default, "made up")


def value(kind: Kind, text: object) -> object:
    return read(setting(kind, {}), text, KNOWN_TYPES)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (Kind.LENGTH, "10m", 10 * MINUTE),
        (Kind.LENGTH, "2h30", 150 * MINUTE),
        (Kind.LENGTH, "0", timedelta()),
        (Kind.LENGTH, "0m", timedelta()),
        (Kind.HOURS, "07:00-23:00", Hours(25_200, 82_800)),
        (Kind.HOURS, "7 AM - 11 PM", Hours(25_200, 82_800)),
        (Kind.HOURS, "22:00-06:00", Hours(79_200, 21_600)),
        (Kind.HOURS, "00:00-24:00", Hours(0, 86_400)),
        (Kind.COUNT, " 3 ", 3),
        (Kind.SIZE, "2-6", (2, 6)),
        (Kind.SIZE, "2 to 6", (2, 6)),
        (Kind.SIZE, "4", (4, 4)),
        (Kind.WORDS, "organization", ("organization",)),
        (Kind.WORDS, ["organization", " gender "], ("organization", "gender")),
        (Kind.WORDS, None, ()),
        (Kind.LENGTHS, {"talk": "5m-1h"}, {"talk": (5 * MINUTE, HOUR)}),
    ],
)
def test_a_value_is_read_as_people_write_it(kind: Kind, text: object, expected: object) -> None:
    assert value(kind, text) == expected


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        (Kind.LENGTH, "soon", "'soon' is not a length of time"),
        (Kind.LENGTH, "-5m", "'-5m' is not longer than nothing"),
        (Kind.LENGTH, ["5m"], "a text is wanted here, not a list"),
        (Kind.LENGTH, None, "a text is wanted here, not nothing"),
        (Kind.HOURS, "07:00", "'07:00' is no range of hours on a clock"),
        (Kind.HOURS, "07:00-23:00 ET", "'07:00-23:00 ET' is no range of hours on a clock"),
        (Kind.COUNT, "2-6", "'2-6' is not a whole number"),
        (Kind.COUNT, "many", "'many' is not a whole number"),
        (Kind.SIZE, "6-2", "'6-2' runs backwards"),
        (Kind.SIZE, "few", "'few' is not a least and a most"),
        (Kind.WORDS, {"a": "b"}, "a list of words is wanted here"),
        (Kind.WORDS, ["a", ["b"]], "a list of words is wanted here"),
        (Kind.LENGTHS, "5m-1h", "a mapping of types to lengths is wanted here"),
        (
            Kind.LENGTHS,
            {"tlak": "5m-1h"},
            "no type of session is called 'tlak'; did you mean 'talk'?",
        ),
        (Kind.LENGTHS, {"talk": "1h"}, "'1h' is not a shortest and a longest length"),
        (Kind.LENGTHS, {"talk": "1h-5m"}, "'1h-5m' has the longer length first"),
    ],
)
def test_what_is_no_value_is_refused_in_words(kind: Kind, text: object, message: str) -> None:
    with pytest.raises(BadText) as refused:
        value(kind, text)

    assert refused.value.message == message


def test_lengths_change_the_types_they_name_and_leave_the_others() -> None:
    before = {"talk": (MINUTE, HOUR), "panel": (MINUTE, HOUR)}
    after = read(setting(Kind.LENGTHS, before), {"talk": "5m-2h"}, KNOWN_TYPES)

    assert after == {"talk": (5 * MINUTE, 2 * HOUR), "panel": (MINUTE, HOUR)}


def as_yaml(kind: Kind, text: str) -> object:
    """What a YAML reader makes of a written value."""
    if kind is Kind.WORDS:
        return [word for word in text.strip("[]").split(", ") if word]
    if kind is Kind.LENGTHS:
        return dict(part.split(": ") for part in text.strip("{}").split(", "))
    return text


@pytest.mark.parametrize(
    "one", [s for rule in ALL for s in rule.settings], ids=lambda setting: setting.name
)
def test_a_default_reads_back_from_how_it_is_written(one: Setting) -> None:
    text = as_yaml(one.kind, written(one.kind, one.default))

    assert read(one, text, KNOWN_TYPES) == one.default


@given(st.integers(0, 31 * 86_400))
def test_every_length_reads_back_from_how_it_is_written(seconds: int) -> None:
    length = timedelta(seconds=seconds)

    assert value(Kind.LENGTH, written(Kind.LENGTH, length)) == length


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_an_example_that_can_be_read(kind: Kind) -> None:
    assert value(kind, as_yaml(kind, EXAMPLES[kind])) is not None
