"""Moving one session: what is written in its entry, and what is refused."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from confsched import api
from confsched.errors import ConfschedError
from confsched.planning.change import Change

HEAD = """\
conference:
  id: c
  title: C
  timezone: ET
  days:
    - {date: 2021-05-19, hours: 09:00-02:00}
    - {date: 2021-05-20, title: The Second}
"""
ONE_DAY = "conference: {id: c, title: C, timezone: Europe/Berlin, days: 2021-10-31}\n"


def written(folder: Path, sessions: str, head: str = HEAD) -> Path:
    path = folder / "conference.yaml"
    path.write_text(f"{head}{sessions}", encoding="utf-8", newline="")
    return path


def moved(path: Path, session: str = "a", **where: str | timedelta | datetime) -> str:
    """What stands in a file behind the conference after a move."""
    change(path, session, **where)
    text = path.read_bytes().decode()
    return text.removeprefix(HEAD).removeprefix(ONE_DAY)


def change(path: Path, session: str = "a", **where: str | timedelta | datetime) -> Change:
    return api.move(session, path, **where)  # type: ignore[arg-type]  # one of three kinds


def refusal(path: Path, session: str = "a", **where: str | timedelta | datetime) -> tuple[str, str]:
    before = path.read_bytes()
    with pytest.raises(ConfschedError) as error:
        change(path, session, **where)
    assert path.read_bytes() == before
    return error.value.message, error.value.hint


def test_a_range_in_braces_is_written_in_place(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: '10:30-11:45', type: other}}")

    assert moved(path, to="day 2 15:00") == (
        "sessions: {a: {title: A, day: 2, time: '15:00-16:15', type: other}}"
    )


def test_a_list_of_sessions_is_edited_like_a_mapping(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions:\n- id: a\n  title: A\n  day: 1\n  time: 10-11 AM   # a\n")

    assert moved(path, by="45m") == (
        "sessions:\n- id: a\n  title: A\n  day: 1\n  time: 10:45-11:45 AM   # a\n"
    )


def test_json_stays_json(tmp_path: Path) -> None:
    path = tmp_path / "conference.json"
    text = (
        '{"conference": {"id": "c", "title": "C", "timezone": "ET", "days": "2021-05-19"},\n'
        ' "sessions": {"a": {"title": "A", "start": "10:30", "duration": 45}}}\n'
    )
    path.write_text(text)

    assert moved(path, to="9:00") == text.replace("10:30", "09:00")


@pytest.mark.parametrize(
    ("to", "entry"),
    [
        ("15:00", "day: 1, time: 15:00-16:15"),
        ("day 2", "day: 2, time: 10:30-11:45"),
        ("The Second", "day: 2, time: 10:30-11:45"),
        ("the second, 9 am", "day: 2, time: 09:00-10:15"),
        ("Thursday at 9:00", "day: 2, time: 09:00-10:15"),
        ("20 May 14:00", "day: 2, time: 14:00-15:15"),
        ("2021-05-20 14:00", "day: 2, time: 14:00-15:15"),
        ("2021-05-20T14:00Z", "day: 2, time: 10:00-11:15"),
        ("day 1 15:00 Europe/London", "day: 1, time: 10:00-11:15"),
        ("day 1 0:30", "day: 1, time: 00:30-01:45"),
    ],
)
def test_a_moment_is_said_as_people_say_it(tmp_path: Path, to: str, entry: str) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10:30-11:45}}")

    assert moved(path, to=to) == f"sessions: {{a: {{title: A, {entry}}}}}"


def test_python_says_it_with_its_own_values(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10:30-11:45}}")

    assert "day: 2, time: 10:00-11:15" in moved(path, to=datetime(2021, 5, 20, 14, tzinfo=UTC))
    assert "day: 2, time: 09:30-10:45" in moved(path, by=timedelta(minutes=-30))


@pytest.mark.parametrize(
    ("by", "time"),
    [
        ("15m", "10:45-12:00"),
        ("-1h30", "09:00-10:15"),
        ("\u2212 5 min", "10:25-11:40"),
        ("+1h", "11:30-12:45"),
    ],
)
def test_later_and_earlier(tmp_path: Path, by: str, time: str) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10:30-11:45}}")

    assert moved(path, by=by) == f"sessions: {{a: {{title: A, day: 1, time: {time}}}}}"


def test_a_session_of_the_only_day_needs_no_day(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions:\n  a:\n    title: A\n    time: 10:30-11:45\n", ONE_DAY)

    assert moved(path, to="15:00") == "sessions:\n  a:\n    title: A\n    time: 15:00-16:15\n"


def test_an_hour_that_the_clock_shows_twice_gets_its_letters(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, time: 0:30-1:00}}", ONE_DAY)

    assert moved(path, to="2021-10-31T02:15+01:00") == (
        "sessions: {a: {title: A, time: 2:15-2:45 CET}}"
    )
    assert change(path, by="-1h").appeared == ()
    assert path.read_text().endswith("{title: A, time: 2:15-2:45 CEST}}")


def test_a_length_is_kept_in_real_minutes_where_no_end_can_say_it(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, time: 0:30-1:15}}", ONE_DAY)

    assert moved(path, to="2021-10-31T02:30+02:00") == (
        "sessions: {a: {title: A, time: 2:30 CEST, duration: 45m}}"
    )


def test_an_offset_that_is_the_one_at_home_follows_the_date(tmp_path: Path) -> None:
    head = HEAD.replace("2021-05-20", "2021-11-20")
    path = written(
        tmp_path,
        "sessions:\n  a: {title: A, start: 2021-05-19T10:30-04:00, end: 2021-05-19T11:30-04:00}\n"
        "  b: {title: B, start: 2021-05-19T17:30+03:00, duration: 60}\n",
        head,
    )
    moved(path, "a", to="2021-11-20 10:30")
    moved(path, "b", to="2021-11-20 10:30")

    assert path.read_text() == (
        f"{head}sessions:\n"
        "  a: {title: A, start: 2021-11-20T10:30-05:00, end: 2021-11-20T11:30-05:00}\n"
        "  b: {title: B, start: 2021-11-20T18:30+03:00, duration: 60}\n"
    )


def test_letters_follow_the_date(tmp_path: Path) -> None:
    head = HEAD.replace("2021-05-20", "2021-11-20")
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10-11 AM EDT}}", head)
    done = change(path, to="day 2")

    assert path.read_text().endswith("{a: {title: A, day: 2, time: 10-11 AM EST}}")
    assert done.appeared == ()


def test_a_session_without_a_slot_gets_one_as_the_others_have_it(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "sessions:\n  b: {title: B, day: 1, time: 9:00 AM - 10:00 AM ET}\n"
        "  a:\n    title: A\n    duration: 45m\n    speakers: [Jo Sample]\n",
    )

    assert moved(path, to="day 2 15:00").partition("  a:\n")[2] == (
        "    title: A\n    duration: 45m\n    day: 2\n    start: 3:00 PM ET\n"
        "    speakers: [Jo Sample]\n"
    )


def test_a_session_that_has_only_a_day_gets_a_time(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: The Second, duration: 45}}")

    assert moved(path, to="11:00") == (
        "sessions: {a: {title: A, day: The Second, duration: 45, start: 11:00}}"
    )


def test_a_value_that_is_taken_over_is_written_in_the_entry_itself(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "x-usual: &usual {day: 1, type: other}\nx-time: &time 10:00-11:00\n"
        "sessions:\n  a:\n    <<: *usual\n    title: A\n    time: *time\n"
        "  b: {title: B, <<: *usual, time: *time, status: tentative}\n",
    )

    assert moved(path, to="day 2 15:00") == (
        "x-usual: &usual {day: 1, type: other}\nx-time: &time 10:00-11:00\n"
        "sessions:\n  a:\n    <<: *usual\n    title: A\n    time: 15:00-16:00\n    day: 2\n"
        "  b: {title: B, <<: *usual, time: *time, status: tentative}\n"
    )


def test_what_would_change_another_session_as_well_is_refused(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "sessions:\n  a: {title: A, day: 1, time: &t 10:00-11:00}\n"
        "  b: {title: B, day: 2, time: *t}\n",
    )

    assert refusal(path, to="15:00") == (
        "'&t' stands here, which is repeated elsewhere",
        "write out '*t' first",
    )


@pytest.mark.parametrize(
    ("entry", "room", "expected"),
    [
        ("room: attic", "Great Hall", "room: hall"),
        ("room: The Attic", "hall", "room: Great Hall"),
        ("rooms: [attic]", "hall", "rooms: [hall]"),
        ("rooms: [attic, cellar]", "hall", "rooms: [hall]"),
        ("room: all", "hall", "room: hall"),
        ("type: other", "hall", "room: hall, type: other"),
        ("room: attic", "all", "room: all"),
        ("rooms: [attic, cellar]", "All", "rooms: [all]"),
    ],
)
def test_a_room_is_written_as_the_session_calls_its_own(
    tmp_path: Path, entry: str, room: str, expected: str
) -> None:
    head = f"{HEAD}rooms: {{hall: Great Hall, attic: The Attic, cellar: The Cellar}}\n"
    path = written(
        tmp_path, f"sessions: {{a: {{title: A, day: 1, time: 10-11 AM, {entry}}}}}", head
    )
    done = change(path, room=room)

    assert path.read_text() == (
        f"{head}sessions: {{a: {{title: A, day: 1, time: 10-11 AM, {expected}}}}}"
    )
    assert [(one.before.id, one.after.everywhere) for one in done.moved] == [
        ("a", room.lower() == "all")
    ]


def test_a_room_that_is_defined_by_its_sessions_is_called_by_its_name(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "sessions:\n  a: {title: A, day: 1, time: 10-11 AM, room: Great Hall}\n"
        "  b: {title: B, day: 1, time: 10-11 AM, room: The Attic}\n",
    )

    assert "a: {title: A, day: 1, time: 9-10 AM, room: The Attic}" in moved(
        path, to="9:00", room="the attic"
    )


def test_a_room_can_be_given_before_a_time(tmp_path: Path) -> None:
    path = written(tmp_path, "rooms: [hall]\nsessions: {a: {title: A, day: 1, room: all}}")
    done = change(path, room="hall")

    assert path.read_text().endswith("{title: A, day: 1, room: hall}}")
    assert [(one.before.everywhere, one.after.everywhere) for one in done.moved] == [(True, False)]


def test_it_is_called_by_its_name_also_where_the_session_had_no_room(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "sessions:\n  a: {title: A, day: 1, time: 10-11 AM}\n"
        "  b: {title: B, day: 1, time: 10-11 AM, room: The Attic}\n",
    )

    assert "a: {title: A, day: 1, time: 10-11 AM, room: The Attic}" in moved(path, room="the attic")


def test_what_would_change_the_room_of_another_session_is_not_written(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "sessions:\n  a: {title: A, day: 1, time: 10-11 AM, room: Great Hall}\n"
        "  b: {title: B, day: 1, time: 10-11 AM, room: Great-Hall!}\n"
        "  c: {title: C, day: 1, time: 10-11 AM, room: Attic}\n",
    )

    assert refusal(path, room="attic") == (
        "'A' cannot be moved to 19 May 2021 at 10:00 EDT by an edit",
        (
            f"write it by hand at {path}:9:31: date: 2021-05-19, start: 10:00, duration: 60m "
            "instead of day, time"
        ),
    )


def test_where_it_is_already_nothing_is_written(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10-11 AM, room: hall}}")
    before = path.stat().st_mtime_ns
    done = change(path, to="day 1 10:00", room="hall")

    assert (done.moved, done.edits, done.written) == ((), (), False)
    assert done.remarks == ("'A' is there already",)
    assert path.stat().st_mtime_ns == before  # and no time of access, which reading changes


def test_without_write_the_files_stay(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10-11 AM}}\n")
    before = path.read_bytes()
    done = api.move("a", path, by="1h", write=False)

    assert (path.read_bytes(), done.written) == (before, False)
    assert [file.text for file in done.files] == [
        f"{HEAD}sessions: {{a: {{title: A, day: 1, time: 11-12 PM}}}}\n"
    ]
    assert done.patch == (
        f"--- {path}\n+++ {path}\n@@ -5,4 +5,4 @@\n   days:\n"
        "     - {date: 2021-05-19, hours: 09:00-02:00}\n"
        "     - {date: 2021-05-20, title: The Second}\n"
        "-sessions: {a: {title: A, day: 1, time: 10-11 AM}}\n"
        "+sessions: {a: {title: A, day: 1, time: 11-12 PM}}\n"
    )


def test_a_patch_says_where_the_last_line_has_no_end(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10-11 AM}}")

    assert api.move("a", path, by="1h", write=False).patch.endswith(
        "-sessions: {a: {title: A, day: 1, time: 10-11 AM}}\n\\ No newline at end of file\n"
        "+sessions: {a: {title: A, day: 1, time: 11-12 PM}}\n\\ No newline at end of file\n"
    )


@pytest.mark.parametrize(
    ("entry", "where", "message", "hint"),
    [
        ("day: 1", {"to": "15:00"}, "'A' has no length", "give it one: a 'duration', at {}:8:12"),
        (
            "day: 1, duration: 45",
            {"by": "15m"},
            "'A' has no slot yet",
            "say when it is to begin: --to 'day 1 14:00'",
        ),
        (
            "duration: 45",
            {"to": "15:00"},
            "'15:00' can be on several days",
            "write it like 'day 1 14:00'",
        ),
        (
            "day: 1, time: 10-11 AM, status: cancelled",
            {"to": "15:00"},
            "'A' is cancelled",
            "if it is to take place after all, take its 'status' out first",
        ),
        (
            "day: 1, time: 10-25 AM",
            {"to": "15:00"},
            "the 'time' of 'A' says no slot",
            "mend it first, at {}:8:40",
        ),
        (
            "time: 10-11 AM",
            {"to": "day 2 15:00"},
            "the 'time' of 'A' says no slot",
            "mend it first, at {}:8:32",
        ),
        (
            "day: 1, start: '11:00', end: '10:00'",
            {"to": "15:00"},
            "the 'start' of 'A' says no slot",
            "mend it first, at {}:8:41",
        ),
        (
            "day: 2, time: 22:00-23:00",
            {"by": "5h"},
            "'A' would begin at 03:00 EDT, on no day of the conference",
            "move it less far",
        ),
        ("day: 1, time: 10-11 AM", {}, "nothing says where to", "give --to, --by or --room"),
        (
            "day: 1, time: 10-11 AM",
            {"to": "15:00", "by": "1h"},
            "--to and --by say two things",
            "give one of them",
        ),
        (
            "day: 1, time: 10-11 AM",
            {"by": timedelta()},
            "by nothing at all is no move",
            "say how far, like 15m or -1h",
        ),
        (
            "day: 1, time: 10-11 AM",
            {"by": "soon"},
            "'soon' is not a length of time",
            "write it like 1h15",
        ),
        (
            "day: 1, time: 10-11 AM",
            {"to": "day 3 15:00"},
            "there is no day '3'",
            "use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)",
        ),
        (
            "day: 1, time: 10-11 AM, room: hall",
            {"room": "hal"},
            "there is no room 'hal'",
            "did you mean hall?",
        ),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path, entry: str, where: dict[str, str], message: str, hint: str
) -> None:
    path = written(tmp_path, f"sessions: {{a: {{title: A, {entry}}}}}")

    assert refusal(path, **where) == (message, hint.format(path))


def test_a_session_that_is_not_there_is_looked_for_by_likeness(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {opening: {title: Start, day: 1, time: 10-11 AM}}")

    assert refusal(path, "openin", to="15:00") == (
        "there is no session 'openin'",
        "did you mean opening?",
    )
    assert moved(path, "start", by="1h").endswith("time: 11-12 PM}}")


def test_a_file_of_another_system_is_read_only(tmp_path: Path) -> None:
    path = tmp_path / "schedule.xml"
    path.write_text(FOREIGN)

    assert refusal(path, "1", by="1h") == (
        (
            f"{str(path)!r} is a file of another system: "
            "schedule.xml (c3voc, frab, pretalx, Pentabarf)"
        ),
        "make files of your own of it: confsched import",
    )


FOREIGN = """\
<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <conference><title>C</title><acronym>c</acronym><start>2021-05-19</start>
    <time_zone_name>Europe/Berlin</time_zone_name></conference>
  <day date="2021-05-19" index="1"><room name="Hall">
    <event id="1"><date>2021-05-19T10:00:00+02:00</date><start>10:00</start>
      <duration>00:45</duration><title>A</title></event>
  </room></day>
</schedule>
"""


def test_a_conference_with_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10-11 AM}")

    assert refusal(path, by="1h") == (
        "a file of the conference cannot be read",
        "mend it first; it is named by: confsched validate",
    )


def test_one_conference_is_wanted(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, time: 10-11 AM}}")
    inner = tmp_path / "inner"
    inner.mkdir()
    written(inner, "", HEAD.replace("id: c", "id: d"))
    before = path.read_bytes()

    with pytest.raises(ConfschedError) as error:
        api.move("a", tmp_path, inner, by="1h")
    known = f"c in {str(tmp_path)!r}, d in {str(inner)!r}"
    assert error.value.message == f"there are 2 conferences: {known}"
    assert path.read_bytes() == before


def test_times_that_are_refused_elsewhere_are_not_believed_here(tmp_path: Path) -> None:
    path = written(tmp_path, "sessions: {a: {title: A, day: 1, date: 2021-05-20, time: 10-11 AM}}")
    done = change(path, to="day 2 15:00")

    assert path.read_text().endswith("{title: A, day: 2, date: 2021-05-20, time: 3-4 PM}}")
    assert [one.code for one in done.vanished] == ["F005"]
