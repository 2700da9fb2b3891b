"""What was read again is believed only if it says what it should, and nothing else anew."""

import pytest
from support import schedule_of

from confsched.errors import ConfschedError
from confsched.moves.case import Aim
from confsched.moves.making import verify
from confsched.moves.wanted import Wanted, slot_of
from confsched.schedule.schedule import Schedule

BEFORE = """\
conference: {id: c, title: C, timezone: ET, days: 2021-05-19}
sessions:
  a: {title: A, time: 10:00-11:00, room: hall, speakers: [Jo Sample]}
  b: {title: B, time: 12:00-13:00, room: attic, speakers: [Al Sample]}
"""
AFTER = BEFORE.replace("10:00-11:00", "15:00-16:00")


def read(text: str) -> Schedule:
    return schedule_of({"c.yaml": text.encode()})


def wanted(before: Schedule) -> Wanted:
    """A session as it should be: at three in the afternoon."""
    target = slot_of(read(AFTER).sessions[0])
    assert isinstance(target, Aim)
    return Wanted(before.sessions[0], target)


def test_what_is_as_it_should_be_passes() -> None:
    before = read(BEFORE)

    verify(before, read(AFTER), [wanted(before)])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("15:00-16:00", "15:00-16:05"),
        ("15:00-16:00", "15:05-16:00"),
        ("15:00-16:00", "nothing"),
        ("12:00-13:00", "12:00-13:05"),
        ("room: hall", "room: attic"),
        ("room: attic", "room: all"),
        ("room: attic", "room: cellar"),
        ("Al Sample", "Jo Sample"),
        ("title: A,", "title: Ah,"),
        ("{title: A,", "{title: A, tags: [x],"),
        ("{title: B,", "{title: B, status: tentative,"),
        ("{title: B,", "{title: B, type: panel,"),
        ("{title: B,", "{title: B, track: t,"),
        ("title: C,", "title: Ce,"),
        ("timezone: ET", "timezone: America/Toronto"),
        ("days: 2021-05-19", "days: 2021-05-19 to 2021-05-20"),
        ("  b:", "  bee:"),
        ("  b: {", "  b: {{"),
    ],
)
def test_what_differs_in_anything_else_is_refused(old: str, new: str) -> None:
    before = read(BEFORE)
    assert old in AFTER

    with pytest.raises(ConfschedError) as error:
        verify(before, read(AFTER.replace(old, new, 1)), [wanted(before)])
    assert " cannot be moved to 19 May 2021 at 15:00 EDT by an edit" in error.value.message
    assert error.value.hint == (
        "write it by hand at c.yaml:3:23: date: 2021-05-19, start: 15:00, duration: 60m "
        "instead of time"
    )
