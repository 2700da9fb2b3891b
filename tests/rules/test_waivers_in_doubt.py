"""A waiver whose finding may only be hidden by another mistake is not called unused."""

import pytest
from support import LOUD, conference_lines, findings_in_text, mending, schedule_of

from confsched.checking import Choices, check_all

HALF = (
    "  one:\n    title: One\n    type: other\n    room: hall\n    time: 10:00-11:00\n"
    "    allow: [{rule: room-clash, with: two, reason: the wall is open}]\n"
)
OTHER = "  two: {title: Two, type: other, room: hall, time: 10:30-11:30}\n"
THIRD = "  three: {title: Three, type: other, room: hall, time: ten}\n"


def codes(sessions: str) -> list[str]:
    found = findings_in_text(f"sessions:\n{sessions}")
    return [one.code for one in found if one.code not in LOUD]


def test_a_waiver_that_waives_something_or_nothing_is_known() -> None:
    assert codes(HALF + OTHER) == []
    assert codes(HALF + OTHER.replace("10:30", "11:00")) == ["W601"]


@pytest.mark.parametrize(
    ("written", "code"),
    [("time: ten to", "F005"), ("time: 11:30-10:30", "T201"), ("time: 10:30-25:00", "F005")],
)
def test_the_other_half_may_have_a_time_once_it_is_mended(written: str, code: str) -> None:
    assert codes(HALF + OTHER.replace("time: 10:30-11:30", written)) == [code]


def test_its_own_half_may_have_a_room_once_it_is_mended() -> None:
    sessions = (HALF + OTHER).replace("room: hall", "room: hal", 1)

    assert codes(f"{sessions}rooms: {{hall: Hall}}\n") == ["F006"]


def test_another_session_matters_only_where_no_other_half_is_named() -> None:
    apart = OTHER.replace("10:30", "11:00")

    assert codes(HALF + apart + THIRD) == ["W601", "F005"]
    assert codes((HALF + apart + THIRD).replace("with: two, ", "")) == ["F005"]


def test_what_is_wrong_with_people_hides_no_hour() -> None:
    session = (
        "  a: {title: A, type: other, time: 10:00-11:00, moderator: jo, allow: [{rule: RULE}]}\n"
    )
    people = "speakers: {ann: Ann Sample}\n"
    waived = session.replace("RULE", "odd-hour, reason: a walk")

    assert codes(f"{waived}{people}") == ["F006", "W601", "P310"]
    assert codes(f"{waived.replace('odd-hour', 'speaker-clash')}{people}") == ["F006", "P310"]


def test_fix_leaves_a_waiver_beside_a_file_that_cannot_be_read() -> None:
    files = {
        "conference.yaml": f"conference:\n{conference_lines()}sessions:\n{HALF}".encode(),
        "two.yaml": f"sessions:\n{OTHER}x: [".encode(),
    }
    found = check_all([schedule_of(files)], Choices(ignore=("R405",))).findings

    assert [one.code for one in found] == ["F001"]
    assert mending(files).files == ()
