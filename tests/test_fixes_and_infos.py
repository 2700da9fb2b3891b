"""What a mend hides or brings that is no error and no warning."""

from datetime import date

from confsched.checking import Choices
from confsched.files import File, Group
from confsched.fixes import mend

TODAY = date(2026, 1, 1)


def test_infos_do_not_undo_what_mends_an_error() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "sessions:\n"
        "  a: {title: Knots, type: panell, room: hall, time: 10:40-11:30}\n"
    )
    file = File("a.yaml", asked_for=True, data=text.encode())
    done = mend((Group("sample", (file,)),), Choices(today=TODAY), unsafe=True)

    assert [one.after for one in done.files] == [text.replace("panell", "panel")]
    assert [(one.code, one.severity) for one in done.left.findings] == [
        ("P314", "info"),
        ("X501", "info"),
    ]
    assert done.undone == ()


def test_a_room_in_other_letters_is_written_as_the_others_write_it() -> None:
    text = (
        "conference: {id: a, title: A, timezone: ET, days: 2021-05-19, phase: draft}\n"
        "sessions:\n"
        "  a: {title: Knots, type: meeting, room: Main Hall, time: 10:00-11:00}\n"
        "  b: {title: Ropes, type: meeting, room: Main-Hall, time: 11:30-12:00}\n"
        "  c: {title: Tides, type: meeting, rooms: [Attic, main hall], time: 13:00-14:00}\n"
        "  d: {title: Tar, type: meeting, room: Main-Hall, time: 15:00-16:00}\n"
        "  e: {title: Oakum, type: meeting, room: 'Mian Hall', time: 16:30-17:00}\n"
    )
    file = File("a.yaml", asked_for=True, data=text.encode())
    done = mend((Group("sample", (file,)),), Choices(today=TODAY), unsafe=True)
    after = text.replace("Main-Hall", "Main Hall").replace("main hall", "Main Hall")

    assert [one.after for one in done.files] == [after.replace("Mian", "Main")]
    assert {one.finding.code for one in done.mended} == {"R407"}
    assert (done.left.findings, done.undone) == ((), ())
