"""`confsched waive` as a process: what it writes, where, and what it refuses."""

from pathlib import Path

import pytest
from process import run

CONFERENCE = """\
# comments stay
conference:
  id: tiny
  title: Tiny Forum
  timezone: ET
  days:
    - {date: 2021-05-19, hours: 10:00-12:00}   # short
rooms: [hall]
sessions:
  # the first
  a: {title: A, type: other, time: 10:00-11:00, room: hall}

  b:
    title: B
    type: other
    time: 10:30-12:30   # two mistakes in one line
    room: hall
"""
WITH = """\
    room: hall
    allow:
      - {rule: room-clash, with: a, reason: "the curtain: drawn", until: 2099-05-19}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference in which one line has two findings."""
    (tmp_path / "conference.yaml").write_text(CONFERENCE)
    return tmp_path


def test_a_waiver_is_written_beside_the_entry_and_all_else_stays(folder: Path) -> None:
    options = ["--rule", "C101", "--reason", "the curtain: drawn", "--until", "2099-05-19"]
    done = run(["waive", "conference.yaml:16", *options], cwd=folder)
    text = (folder / "conference.yaml").read_text()

    assert done == (
        0,
        "",
        "accepted C101 room-clash of 'b': 'B' starts at 10:30 EDT, before 'A' ends in 'hall'\n",
    )
    assert text == CONFERENCE.removesuffix("    room: hall\n") + WITH


def test_what_was_accepted_is_found_no_more(folder: Path) -> None:
    run(["waive", "conference.yaml:16", "--rule", "room-clash", "--reason", "so"], cwd=folder)
    after = run(["validate", "--format", "concise", "--show-waived", "--select", "C,W"], cwd=folder)

    assert after.code == 0
    assert after.stdout == (
        "conference.yaml:16:11: waived C101 room-clash: 'B' starts at 10:30 EDT, before 'A' ends "
        "in 'hall' (so)\n"
    )


def test_what_else_was_told_with_it_is_named_and_how_to_accept_it(folder: Path) -> None:
    text = "conference: {id: a, title: A, timezone: ET, days: 2021-05-19}\nsessions:\n"
    lines = (
        f"  {key}: {{title: {key}, time: '{10 + n}:00-{11 + n}:00'}}\n"
        for n, key in enumerate("abcde")
    )
    (folder / "conference.yaml").write_text(text + "".join(lines))
    done = run(["waive", "conference.yaml:3", "--rule", "X501", "--reason", "later"], cwd=folder)

    assert (done.code, done.stdout) == (0, "")
    assert done.stderr == (
        "accepted X501 no-abstract of 'a': 'a' has no abstract\n"
        "4 more like it stay; to accept all, write 'no-abstract: off' under 'rules'\n"
    )


def test_a_file_that_is_not_there_is_told_with_the_one_that_looks_like_it(folder: Path) -> None:
    done = run(["waive", "conferense.yaml:16", "--reason", "so"], cwd=folder)

    assert (done.code, done.stdout) == (2, "")
    assert done.stderr == (
        "error: cannot read 'conferense.yaml': there is no such file or folder\n"
        "  hint: did you mean 'conference.yaml'?\n"
    )


def test_the_conference_is_found_from_the_file(folder: Path) -> None:
    inner = folder / "inner" / "more"
    inner.mkdir(parents=True)
    (inner / "c.yaml").write_text(
        "sessions: {c: {title: C, type: other, time: 11:00-12:00, room: hal}}\n"
    )
    place = "inner/more/c.yaml:1"
    done = run(["waive", place, "--rule", "F006", "--reason", "a test"], cwd=folder)

    assert (done.code, done.stdout) == (0, "")
    assert done.stderr.startswith("accepted F006 unknown-reference of 'c': ")
    assert (inner / "c.yaml").read_text() == (
        "sessions: {c: {title: C, type: other, time: 11:00-12:00, room: hal, "
        "allow: [{rule: unknown-reference, reason: a test}]}}\n"
    )


def test_a_dry_run_shows_the_change_and_writes_nothing(folder: Path) -> None:
    options = ["--rule", "T202", "--reason", "so", "--dry-run"]
    done = run(["waive", "conference.yaml:16:11", *options], cwd=folder)

    assert (folder / "conference.yaml").read_text() == CONFERENCE
    assert (done.code, done.stderr.partition(":")[0]) == (
        0,
        "would accept T202 outside-hours of 'b'",
    )
    assert done.stdout == (
        "--- a/conference.yaml\n+++ b/conference.yaml\n@@ -15,3 +15,5 @@\n     type: other\n"
        "     time: 10:30-12:30   # two mistakes in one line\n     room: hall\n"
        "+    allow:\n+      - {rule: outside-hours, reason: so}\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (
            ["conference.yaml:16", "--reason", "so"],
            ("there are 2 findings at conference.yaml:16: C101 in column 11, T202 in column 11"),
            "say which: FILE:LINE:COLUMN, or --rule CODE",
        ),
        (
            ["conference.yaml:2", "--reason", "so"],
            "there is no finding at conference.yaml:2",
            "copy the place from the report of: confsched validate",
        ),
        (
            ["conference.yaml:16", "--reason", "so", "--rule", "P305"],
            "there is no finding P305 at conference.yaml:16",
            "copy the place from the report of: confsched validate",
        ),
        (
            ["plan.xlsx!Sessions!B4", "--reason", "so"],
            "'plan.xlsx!Sessions!B4' names no line of a file",
            "what a workbook accepts stands in its column 'Allow'",
        ),
        (
            ["conference.yaml", "--reason", "so"],
            "'conference.yaml' names no line of a file",
            "write FILE:LINE, as the report does",
        ),
        (
            ["conference.yaml:16", "--reason", " "],
            "a waiver needs a reason",
            "say why: --reason 'joins by video'",
        ),
        (
            ["conference.yaml:16", "--reason", "so", "--rule", "C101", "--until", "soon"],
            "'soon' is not a moment: it has to start with a date or, say, 'day 1'",
            "write it like 2021-05-19",
        ),
        (
            ["conference.yaml:16", "--reason", "so", "--rule", "C101", "--until", "19 May 2021"],
            "a waiver until 19 May 2021 would waive nothing: that has passed",
            "give a later date, or leave out --until",
        ),
    ],
)
def test_what_cannot_be_waived_is_said(
    folder: Path, arguments: list[str], message: str, hint: str
) -> None:
    assert run(["waive", *arguments], cwd=folder) == (2, "", f"error: {message}\n  hint: {hint}\n")
    assert (folder / "conference.yaml").read_text() == CONFERENCE


def test_what_is_wrong_with_the_conference_itself_has_no_place_for_a_waiver(folder: Path) -> None:
    (folder / "conference.yaml").write_text(CONFERENCE.replace("title: Tiny Forum", "titel: x"))
    done = run(["waive", "conference.yaml:4", "--reason", "so"], cwd=folder)

    assert (done.code, done.stderr) == (
        2,
        (
            "error: F003 at conference.yaml:4 is about none of them\n"
            "  hint: a waiver stands beside a session, speaker, room, track or day\n"
        ),
    )


def test_a_day_can_have_a_waiver(folder: Path) -> None:
    text = CONFERENCE.replace("date: 2021-05-19,", "date: Monday 19 May 2021,")
    (folder / "conference.yaml").write_text(text)
    done = run(["waive", "conference.yaml:7", "--reason", "so"], cwd=folder)

    assert done.code == 0
    assert (
        "hours: 10:00-12:00, allow: [{rule: wrong-weekday, reason: so}]}   # short\n"
        in (folder / "conference.yaml").read_text()
    )


def test_a_file_in_toml_gets_no_waiver_whatever_the_finding_is_about(tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text(
        "[conference]\nid = 'tiny'\ntitle = 'Tiny'\ntimezone = 'ET'\ndays = '2021-05-19'\n"
        "[sessions.a]\ntitel = 'A'\ntime = '10:00-11:00'\n"
    )

    assert run(["waive", "tiny.toml:7", "--reason", "so"], cwd=tmp_path) == (
        2,
        "",
        (
            "error: 'tiny.toml' is neither YAML nor JSON: it is read, and never changed\n"
            "  hint: keep the conference in YAML or JSON\n"
        ),
    )
