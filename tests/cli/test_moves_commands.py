"""`confsched move`, `swap` and `shift` as processes: what they print, write and refuse."""

import json
import shutil
from pathlib import Path

import pytest
from process import Result, run
from programmes import golden
from support import PROJECT

DATA = PROJECT / "data"
TINY = """\
# comments stay
conference:
  id: tiny
  title: Tiny Forum
  timezone: ET
  days: [{date: 2021-05-19, hours: 09:00-12:00}]   # short
rooms: [hall, attic]
rules: {tight-turnaround: {turnaround: 5m}, unused-room: off}
sessions:
  a: {title: A, type: other, time: 10:00-11:00, room: hall}   # the first
  b: {title: B, type: other, time: 11:00-11:30, room: hall}
"""
FORUM = (
    ["move", "trade-and-business-diplomacy", "--to", "day 2 12:00", "--dry-run"],
    ["move", "trade-and-business-diplomacy", "--to", "9 AM"],
    ["shift", "--after", "11:00", "--by", "45m", "--day", "1"],
    ["swap", "Closing", "opening-day-2"],
    ["move", "Closing", "--to", "day 1 17:45"],
)
HARBOUR = (
    ["move", "regatta", "--to", "17:30"],
    ["move", "pilots", "--by", "-7m", "--room", "Boat Loft"],
    ["swap", "charts", "winches"],
    ["shift", "--after", "day 1 14:00", "--by", "15m", "--room", "quay"],
    ["move", "lighthouse", "--to", "16:00"],
    ["move", "lighthaus", "--to", "16:00"],
    ["swap", "welcome", "charts", "--dry-run"],
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference of two sessions, one after the other."""
    (tmp_path / "conference.yaml").write_text(TINY)
    return tmp_path


def text(folder: Path) -> str:
    return (folder / "conference.yaml").read_text()


def told(commands: tuple[list[str], ...], folder: Path, columns: int) -> bytes:
    """What a row of commands says, one after the other, with its code."""
    pieces = []
    for command in commands:
        done = run(command, cwd=folder, columns=columns)
        line = " ".join(f"'{word}'" if " " in word else word for word in command)
        pieces.append(f"$ confsched {line}\n{done.stdout}{done.stderr}[{done.code}]\n\n")
    return "".join(pieces).encode()


def copied(name: str, folder: Path) -> Path:
    """The files of an example, without those of the conference beside it."""
    (folder / name).mkdir()
    for path in (DATA / name).glob("*.yaml"):
        shutil.copy(path, folder / name)
    return folder / name


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize(
    ("name", "commands"),
    [("mesf2021", FORUM), ("harbour-draft", HARBOUR)],
    ids=["forum", "harbour"],
)
def test_what_is_told(
    tmp_path: Path, name: str, commands: tuple[list[str], ...], columns: int
) -> None:
    made = told(commands, copied(name, tmp_path), columns)

    assert made == golden(f"moves-{name}-{columns}.txt", made)


def test_a_session_is_moved_and_all_else_stays(folder: Path) -> None:
    assert run(["move", "b", "--to", "10:30"], cwd=folder) == (
        0,
        (
            "'B' moved from 11:00–11:30 EDT to 10:30–11:00 EDT on day 1 (Wednesday 19 May 2021)\n"
            "\n"
            "Found now\n"
            "\n"
            "conference.yaml:11:36: error C101 room-clash\n"
            "  'B' starts at 10:30 EDT, before 'A' ends in 'hall'\n"
            "    11 |   b: {title: B, type: other, time: 10:30-11:00, room: hall}\n"
            "       |                                    ^^^^^^^^^^^\n"
            "  conference.yaml:10:36: runs until 11:00 EDT\n"
            "    10 |   a: {title: A, type: other, time: 10:00-11:00, room: hall}   # the first\n"
            "       |                                    -----------\n"
            "\n"
            "No longer found\n"
            "warning T213 tight-turnaround: 'B' starts at 11:00 EDT, at the very end of 'A' in "
            "'hall'\n"
            "\n"
            "1 error appears and 1 warning vanishes\n"
        ),
        "",
    )
    assert text(folder) == TINY.replace("11:00-11:30", "10:30-11:00")


def test_a_dry_run_shows_the_change_and_writes_nothing(folder: Path) -> None:
    code, stdout, stderr = run(["shift", "--after", "10:30", "--by", "5m", "--dry-run"], cwd=folder)

    assert (code, stderr) == (0, "")
    assert stdout.startswith(
        "--- a/conference.yaml\n+++ b/conference.yaml\n@@ -8,4 +8,4 @@\n"
        " rules: {tight-turnaround: {turnaround: 5m}, unused-room: off}\n sessions:\n"
        "   a: {title: A, type: other, time: 10:00-11:00, room: hall}   # the first\n"
        "-  b: {title: B, type: other, time: 11:00-11:30, room: hall}\n"
        "+  b: {title: B, type: other, time: 11:05-11:35, room: hall}\n"
        "'B' would move from 11:00–11:30 EDT to 11:05–11:35 EDT on day 1"
    )
    assert text(folder) == TINY


def test_a_patch_has_colours_on_a_terminal(folder: Path) -> None:
    command = ["move", "b", "--by", "5m", "--dry-run"]
    stdout = run(command, cwd=folder, env={"FORCE_COLOR": "1"}).stdout

    assert (
        "\x1b[1;31m-  b: {title: B, type: other, time: 11:00-11:30, room: hall}\x1b[0m\n" in stdout
    )
    assert (
        "\x1b[1;32m+  b: {title: B, type: other, time: 11:05-11:35, room: hall}\x1b[0m\n" in stdout
    )


def test_json_has_all_of_it(folder: Path) -> None:
    command = ["move", "b", "--to", "10:30", "--room", "attic", "--format", "json"]
    code, stdout, stderr = run(command, cwd=folder)
    answer = json.loads(stdout)
    (vanished,) = answer.pop("vanished")
    edits = answer.pop("edits")

    assert (code, stderr) == (0, "")
    assert (vanished["code"], vanished["line"], vanished["column"]) == ("T213", 11, 36)
    assert [(edit["line"], edit["column"], edit["text"]) for edit in edits] == [
        (11, 36, "10:30-11:00"),
        (11, 55, "attic"),
    ]
    assert answer.pop("patch").startswith("--- a/conference.yaml\n+++ b/conference.yaml\n@@ -8,4")
    assert answer == {
        "version": 1,
        "conference": "tiny",
        "timezone": "America/New_York",
        "written": True,
        "moved": [
            {
                "id": "b",
                "title": "B",
                "before": {
                    "day": 1,
                    "start": "2021-05-19T11:00:00-04:00",
                    "end": "2021-05-19T11:30:00-04:00",
                    "rooms": ["hall"],
                    "everywhere": False,
                },
                "after": {
                    "day": 1,
                    "start": "2021-05-19T10:30:00-04:00",
                    "end": "2021-05-19T11:00:00-04:00",
                    "rooms": ["attic"],
                    "everywhere": False,
                },
            }
        ],
        "remarks": [],
        "appeared": [],
        "remaining": 0,
    }
    assert text(folder).endswith("time: 10:30-11:00, room: attic}\n")


def test_where_it_is_already_is_said_and_is_no_failure(folder: Path) -> None:
    assert run(["move", "b", "--to", "11:00"], cwd=folder) == (0, "'B' is there already\n", "")


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["move", "b"], "nothing says where to", "give --to, --by or --room"),
        (
            ["move", "b", "--to", "10:00", "--by", "5m"],
            "--to and --by say two things",
            "give one of them",
        ),
        (["move", "bb", "--by", "5m"], "there is no session 'bb'", "did you mean b?"),
        (
            ["move", "b", "--to", "soon"],
            "'soon' is not a time",
            "write it like 'day 1 14:00'",
        ),
        (
            ["move", "b", "--to", "10:00-11:00"],
            "'10:00-11:00' is a range where one time is wanted",
            "write it like 'day 1 14:00'",
        ),
        (
            ["move", "b", "--by", "5m", "--room", "attik"],
            "there is no room 'attik'",
            "did you mean attic?",
        ),
        (["swap", "b", "b"], "'b' and 'b' are one session", "name two of them"),
        (
            ["shift", "--after", "11:45", "--by", "5m"],
            "no session begins at 11:45 EDT or later on day 1",
            "see confsched agenda",
        ),
        (
            ["move", "b", "--by", "5m", "nowhere"],
            "cannot read 'nowhere': there is no such file or folder",
            "check the path",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    folder: Path, arguments: list[str], message: str, hint: str
) -> None:
    assert run(arguments, cwd=folder) == (2, "", f"error: {message}\n  hint: {hint}\n")
    assert text(folder) == TINY


@pytest.mark.parametrize(
    ("arguments", "missing"),
    [
        (["move"], "SESSION is missing: a session's id or title"),
        (["swap", "a"], "OTHER is missing: another one"),
        (
            ["shift", "--by", "5m"],
            "--after is missing: from when on, like 'day 1 14:00' or 14:00",
        ),
        (["shift", "--after", "10:00"], "--by is missing: how much later: 15m; earlier: -15m"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_missing_is_misuse(folder: Path, arguments: list[str], missing: str) -> None:
    hint = f"see what there is with: confsched {arguments[0]} --help"

    assert run(arguments, cwd=folder) == (2, "", f"error: {missing}\n  hint: {hint}\n")


def test_a_file_that_is_write_protected_keeps_all_files_as_they_are(tmp_path: Path) -> None:
    folder = copied("mesf2021", tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / "day2.yaml").chmod(0o444)
    done = run(["swap", "security-architecture", "arms-race-and-terrorism"], cwd=folder)

    assert done == (
        2,
        "",
        "error: cannot write 'day2.yaml': it is write-protected\n  hint: allow it, or copy it\n",
    )
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def through_stdin(folder: Path, *options: str) -> Result:
    return run(["move", "b", "--by", "5m", "-", *options], cwd=folder, stdin=TINY)


def test_standard_input_can_be_tried_and_not_changed(folder: Path) -> None:
    assert through_stdin(folder) == (
        2,
        "",
        "error: standard input cannot be changed\n  hint: name the file\n",
    )
    assert through_stdin(folder, "--dry-run").stdout.startswith("--- <stdin>\n+++ <stdin>\n")
