"""`confsched now` as a process: once, in a pipe, on a terminal, and what is no moment.

The conference is made up.
"""

import os
import signal
import termios
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from going_on import in_a_pipe, on_a_terminal
from process import run
from support import PROJECT

FORUM = PROJECT / "data" / "mesf2021"
HALL = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, days: [2021-05-19, 2021-05-20]}
sessions:
  a: {title: Alpha, day: 1, time: 10:00-11:00, room: hall, moderator: Jo Sample}
"""
BETA = "  b: {title: Beta, day: 1, time: 11:30-12:00, room: hall, speakers: [Al Sample]}\n"
NOW_ALPHA = """\
Tiny Forum
Day 1 · Wednesday 19 May 2021 · 10:59 EDT

Now
10:00–11:00 EDT · 1 min left
  hall  Alpha
        Jo Sample (moderator)

"""
AFTER_ALPHA = """\
Tiny Forum
Day 1 · Wednesday 19 May 2021 · 11:00 EDT

Nothing runs now.

Next
11:30–12:00 EDT · in 30 min
  hall  Beta
        Al Sample

"""
ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conference.yaml").write_text(HALL)
    return tmp_path


def screen(lines: str) -> str:
    """What is written to draw lines over those that were there."""
    return "\x1b[H" + "".join(f"\x1b[2K{line}\n" for line in lines.splitlines()) + "\x1b[2K\x1b[J"


def test_without_a_time_it_is_the_time_of_the_machine(folder: Path) -> None:
    start = datetime.now(UTC) - timedelta(minutes=30)
    (folder / "conference.yaml").write_text(
        "conference: {id: tiny, title: Tiny Forum, timezone: UTC}\n"
        f"sessions: {{a: {{title: Alpha, start: '{start:%Y-%m-%dT%H:%MZ}', duration: 2h}}}}\n"
    )
    code, stdout, stderr = run(["now"], cwd=folder)

    assert (code, stderr) == (0, "")
    assert stdout.splitlines()[4].endswith((" · 1 h 30 min left", " · 1 h 29 min left"))


def test_a_moment_can_be_asked_about_in_another_zone(folder: Path) -> None:
    asked = ["now", "--at", "2021-05-19 16:59 Europe/Berlin", "--tz", "Europe/Berlin"]

    assert run(asked, cwd=folder) == (
        0,
        NOW_ALPHA.replace("10:59 EDT", "16:59 CEST").replace("10:00–11:00 EDT", "16:00–17:00 CEST")[
            :-1
        ],
        "",
    )


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("25:00", "error: '25:00' is not a time of day\n  hint: write it like 'day 1 14:00'\n"),
        (
            "11:00",
            "error: '11:00' can be on several days\n  hint: write it like 'day 1 14:00'\n",
        ),
        (
            "day 3 11:00",
            (
                "error: there is no day '3'\n"
                "  hint: use one of 1 (Wednesday 19 May 2021), 2 (Thursday 20 May 2021)\n"
            ),
        ),
        (
            "2021-05-19",
            "error: '2021-05-19' has no time of day\n  hint: write it like 'day 1 14:00'\n",
        ),
        ("soon", "error: 'soon' is not a time\n  hint: write it like 'day 1 14:00'\n"),
    ],
)
def test_what_is_no_moment_is_refused(at: str, said: str) -> None:
    assert run(["now", FORUM, "--at", at]) == (2, "", said)


def test_a_conference_without_days_needs_a_date(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text("conference: {id: c, title: C, timezone: ET}\n")
    said = "error: '11:00' has no date\n  hint: write it like '2021-05-19 14:00'\n"

    assert run(["now", "--at", "11:00"], cwd=tmp_path) == (2, "", said)


def test_the_public_is_not_told_who_has_not_said_yes(folder: Path) -> None:
    text = HALL.replace("timezone: ET", "timezone: ET, phase: announced")
    (folder / "conference.yaml").write_text(
        f"{text}speakers: {{jo: {{name: Jo Sample, confirmed: false}}}}\n"
    )
    asked = ["now", "--follow", "--at", "day 1 10:59:05", "--audience", "public"]
    with in_a_pipe(folder, asked) as shown:
        first, quiet = shown.until("(moderator)\n\n"), shown.is_quiet()

    assert first == NOW_ALPHA.replace("Jo Sample", "TBA")
    assert quiet


def test_in_a_pipe_it_is_told_again_when_something_begins_or_ends(folder: Path) -> None:
    (folder / "conference.yaml").write_text(HALL + BETA)
    with in_a_pipe(folder, ["now", "--follow", "--at", "day 1 10:59:58"]) as shown:
        first, second = shown.until("Al Sample\n\n"), shown.until("Al Sample\n\n")
        quiet, ending = shown.is_quiet(), shown.interrupt()

    assert first == (
        f"{NOW_ALPHA}Next\n11:30–12:00 EDT · in 31 min\n  hall  Beta\n        Al Sample\n\n"
    )
    assert second == AFTER_ALPHA
    assert (quiet, ending) == (True, (0, b""))


def test_a_file_that_was_saved_is_read_and_a_broken_one_changes_nothing(folder: Path) -> None:
    path = folder / "conference.yaml"
    with in_a_pipe(folder, ["now", "--follow", "--at", "day 1 10:59:05"]) as shown:
        first = shown.until("(moderator)\n\n")
        path.write_text(HALL + BETA)
        second = shown.until("Al Sample\n\n")
        path.write_text(HALL + "  x: {title: Unclosed\n")
        third = shown.until("Al Sample\n\n")
        path.unlink()
        fourth = shown.until("Al Sample\n\n")
        path.write_text(HALL)
        fifth = shown.until("(moderator)\n\n")
        ending = shown.interrupt()
    before = "until then, what was read before:\n\n"

    assert (first, fifth) == (NOW_ALPHA, NOW_ALPHA)
    assert second.startswith(NOW_ALPHA + "Next\n")
    assert third == (
        "conference.yaml:4:6: a mapping '{…' that is not closed with '}'\n" + before + second
    )
    assert fourth == ("there is no file in '.' that could be a programme\n" + before + second)
    assert ending == (0, b"")


def test_a_file_that_is_empty_is_being_saved(folder: Path) -> None:
    with in_a_pipe(folder, ["now", "--follow", "--at", "day 1 10:59:05"]) as shown:
        shown.until("(moderator)\n\n")
        (folder / "conference.yaml").write_text("")

        assert shown.until("(moderator)\n\n") == (
            f"'conference.yaml' is empty\nuntil then, what was read before:\n\n{NOW_ALPHA}"
        )


def test_a_new_file_of_the_folder_is_seen(folder: Path) -> None:
    with in_a_pipe(folder, ["now", "--follow", "--at", "day 1 10:59:05"]) as shown:
        shown.until("(moderator)\n\n")
        (folder / "more.yaml").write_text("sessions:\n" + BETA)

        assert shown.until("Al Sample\n\n").startswith(NOW_ALPHA + "Next\n")


def test_it_ends_when_nobody_reads_any_more(folder: Path) -> None:
    with in_a_pipe(folder, ["now", "--follow", "--at", "day 1 10:59:05"]) as shown:
        shown.until("(moderator)\n\n")
        assert shown.process.stdout is not None
        shown.process.stdout.close()

        assert shown.process.wait(20) == 0


def test_on_a_terminal_the_picture_is_drawn_over_and_the_terminal_given_back(folder: Path) -> None:
    (folder / "conference.yaml").write_text(HALL + BETA)
    asked = ["now", "--follow", "--at", "day 1 10:59:58"]
    with on_a_terminal(folder, asked, 24, 80) as shown:
        first, second = shown.until("\x1b[J"), shown.until("\x1b[J")
        termios.tcsetwinsize(shown.output, (6, 20))
        shown.process.send_signal(signal.SIGWINCH)
        third = shown.until("\x1b[J")
        shown.process.send_signal(signal.SIGINT)
        rest, ending = shown.until(LEAVE), shown.process.wait(20)

    assert first.startswith(f"{ENTER}\x1b[H\x1b[2KTiny Forum\n")
    assert second == screen(AFTER_ALPHA[:-1])
    assert third == screen(
        "Tiny Forum\nDay 1\nWednesday 19 May\n2021 · 11:00 EDT\n… and 9 more lines\n"
    )
    assert (rest, ending) == (LEAVE, 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_whatever_ends_it_the_terminal_is_given_back(folder: Path, number: signal.Signals) -> None:
    with on_a_terminal(folder, ["now", "--follow"], 24, 80) as shown:
        shown.until("\x1b[J")
        os.kill(shown.process.pid, number)
        rest, ending = shown.until(LEAVE), shown.process.wait(20)

    assert (rest, ending) == (LEAVE, -number)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-"], "error: standard input cannot be watched\n  hint: name files or folders\n"),
        (
            ["nowhere"],
            (
                "error: cannot read 'nowhere': there is no such file or folder\n"
                "  hint: check the path\n"
            ),
        ),
    ],
)
def test_what_cannot_be_followed_is_refused(arguments: list[str], said: str) -> None:
    assert run(["now", "--follow", *arguments]) == (2, "", said)
