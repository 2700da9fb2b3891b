"""What reaches a terminal, a pipe and a machine that is in the way: colours, letters, ends."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from process import COMMAND, environment, run
from support import PROJECT

from confsched.agenda.views import VIEWS

FINE = "conference: {id: tiny, title: Tiny Forum, timezone: ET, online: true, days: 2021-05-19}\n"
WRONG = FINE + "sessions: {a: {titel: A}}\n"
NASTY = r"""
conference:
  id: nasty
  title: "Esc \e[31mRED\e[0m \a"
  subtitle: "\e[2J\u009b1m"
  timezone: ET
  venue: {name: "Venue \e[3m", address: "Street \e[4m"}
  phase: announced
  days: [{date: 2021-05-19, title: "Day \e[5m"}]
rooms: {hall: "Hall \e[2J"}
tracks: {track: "Track \e[6m"}
types: {odd: {name: "Odd \e[7m"}}
speakers: {jo: {name: "Jo \e[8m", role: "Post \e[9m", organization: "Org \e[10m"}}
sessions:
  a:
    {title: "Title \e]0;pwned\a\r\n\u202Eevil", subtitle: "Sub \e[11m", type: odd, room: hall,
    time: "10:00-11:00", track: track, speakers: [jo], abstract: "Text \e[12m", tags: ["\e[13m"],
    chair: "Nobody \e[14m", "field \e[15m": 1, url: "https://x.example/\e[16m"}
  b: {title: "Also \e[17m", type: odd, room: hall, time: "10:30-11:00", status: tentative}
  c: {title: "Gone \e[18m", type: odd, room: hall, time: "10:30-11:00", status: cancelled}
  d: {title: "Later \e[19m", type: odd}
  e: {title: "Pause \e[20m", type: break, time: "12:00-12:30"}
"""
OBEYED = "\x1b\x07\x08\x9b\u202e\r"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conference.yaml").write_text(NASTY)
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate"],
        ["validate", "--format", "concise"],
        ["validate", "--format", "json"],
        ["agenda"],
        ["agenda", "--plain"],
        *(["agenda", "--view", view] for view in VIEWS),
        ["agenda", "--room", "\x1b[2J"],
        ["now", "--at", "day 1 10:30"],
        ["now", "--at", "\x1b[2J"],
        ["show", "a"],
        ["show", "jo"],
        ["show", "hall"],
        ["show", "track"],
        ["show", "1"],
        ["show", "\x1b[2J"],
        ["stats"],
        ["stats", "--format", "json"],
        ["stats", "--by", "\x1b[2J"],
        ["export", "table"],
        ["export", "markdown"],
        ["export", "json"],
        ["export", "xcal"],
        ["export", "schedule.xml"],
        ["export", "schedule.json"],
        ["export", "sessionize"],
        ["export", "pdf\x1b[2J"],
        ["agenda", "--tz", "\x1b[2J"],
        ["export", "ics", "--stamp", "\x1b[2J"],
        ["validate", "\x1b[2J"],
        ["\x1b[2J"],
    ],
    ids=lambda arguments: " ".join(arguments).replace("\x1b", "ESC"),
)
def test_nothing_of_a_file_or_a_command_is_obeyed(folder: Path, arguments: list[str]) -> None:
    _, stdout, stderr = run(arguments, cwd=folder, columns=60)
    stdout = stdout.replace("\r\n", "\n")

    assert [character for character in stdout + stderr if character in OBEYED] == []


def test_a_table_for_spreadsheets_holds_no_formula_and_nothing_obeyed(folder: Path) -> None:
    _, stdout, stderr = run(["export", "csv"], cwd=folder)

    assert [char for char in stdout.replace("\r\n", "\n") + stderr if char in OBEYED] == []


def test_a_calendar_holds_no_control_character(folder: Path) -> None:
    _, stdout, _ = run(["export", "ics"], cwd=folder)

    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f]", stdout.replace("\r\n", "\n")) == []


def on_a_terminal(arguments: list[str], env: Mapping[str, str], stdin: str = WRONG) -> str:
    """What a process writes to a terminal of 80 columns."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=follower,
        stderr=follower,
        env=environment({"TERM": "xterm-256color", **env}, 80),
    )
    os.close(follower)
    assert process.stdin is not None
    process.stdin.write(stdin.encode())
    process.stdin.close()
    written = b""
    while select.select([leader], [], [], 20)[0]:
        try:
            part = os.read(leader, 65536)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        written += part
    process.wait(20)
    os.close(leader)
    return written.decode()


@pytest.mark.parametrize(
    ("env", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_there_are_colours_on_a_terminal_unless_somebody_minds(
    env: dict[str, str],
    coloured: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    assert ("\x1b[" in on_a_terminal(["validate", "-"], env)) is coloured


@pytest.mark.parametrize(
    ("env", "coloured"), [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": ""}, False)]
)
def test_there_are_no_colours_in_a_pipe_unless_somebody_wants_them(
    env: dict[str, str],
    coloured: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    for arguments in (["validate", "-"], ["rules"]):
        assert ("\x1b[" in run(arguments, stdin=WRONG, env=env).stdout) is coloured


def test_colours_carry_no_meaning_of_their_own() -> None:
    coloured = run(["validate", "-"], stdin=WRONG, env={"FORCE_COLOR": "1"}).stdout
    plain = run(["validate", "-"], stdin=WRONG).stdout

    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_a_terminal_without_unicode_gets_what_it_can_show(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        FINE.replace("Tiny Forum", "Zoë’s Forum")
        + "sessions: {é: {type: other, titel: Zoë, status: proposed}}\n"
    )
    env = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}

    assert run(["validate"], cwd=tmp_path, env=env) == (
        1,
        """\
conference.yaml:2:29: error F003 unknown-field
  'titel' is not a field of a session; did you mean 'title'?
     2 | sessions: {?: {type: other, titel: Zo?, status: proposed}}
       |                             ^^^^^
  fix: write 'title'

1 error in 1 session of Zo?'s Forum; 1 can be fixed with: confsched fix
""",
        "",
    )
    for arguments in (
        ["agenda"],
        ["export", "table"],
        ["validate", "--format", "json"],
        ["nope-é"],
    ):
        run(arguments, cwd=tmp_path, env=env)


def piped(arguments: list[str], *, cwd: Path | None = None) -> tuple[int, str]:
    """Exit code and standard error of a process whose reader goes away at once."""
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=environment(),
    )
    assert process.stdout is not None
    process.stdout.close()
    _, stderr = process.communicate(timeout=30)
    return process.returncode, stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["validate", "data/mesf2021"], 0),
        (["validate", "--format", "json", "data/mesf2021"], 0),
        (["validate", "tests/cases/F001-syntax/bad-comma.json"], 1),
        (["agenda", "data/mesf2021"], 0),
        (["export", "ics", "data/mesf2021"], 0),
        (["rules"], 0),
        (["--help"], 0),
        (["--version"], 0),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else str(value),
)
def test_a_reader_that_goes_away_is_no_mistake(arguments: list[str], code: int) -> None:
    assert piped(arguments, cwd=PROJECT) == (code, "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate", "-"],
        ["agenda", "-"],
        ["export", "ics", "-"],
        ["rules"],
        ["--help"],
        ["--version"],
    ],
    ids=" ".join,
)
def test_a_full_disk_is_an_error_of_the_machine_and_no_bug(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=FINE.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=environment(),
        )

    assert (done.returncode, b"Traceback" in done.stderr, b"bug" in done.stderr) == (
        2,
        False,
        False,
    )


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", ["rules > out", "init made"])
def test_a_disk_that_fills_up_leaves_nothing_half_done(
    tmp_path: Path, arguments: str, unbuffered: str
) -> None:
    room = "ulimit -f 4"  # blocks of 512 bytes: more than the sample, less than its schema
    done = subprocess.run(
        ["sh", "-c", f"{room}; {' '.join(COMMAND)} {arguments}"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=environment({"PYTHONUNBUFFERED": unbuffered, "PYTHONDONTWRITEBYTECODE": "1"}),
    )

    assert done.returncode == 2
    assert done.stderr.endswith(b"file too large\n  hint: make room, or write to another place\n")
    assert [*tmp_path.rglob("*.yaml")] == []


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
@pytest.mark.parametrize("arguments", ["validate -", "rules", "--version"])
def test_a_stream_that_was_closed_is_no_bug(arguments: str, closed: str) -> None:
    command = " ".join(COMMAND)
    done = subprocess.run(
        ["sh", "-c", f"{command} {arguments} {closed}"],
        input=FINE.encode(),
        capture_output=True,
        check=False,
        env=environment(),
    )

    assert b"Traceback" not in done.stderr
    assert done.returncode in (0, 2)


_WHILE_LOADING = """
import sys
class Interrupt:
    def find_spec(name, *_):
        if name == "confsched.errors":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt)
from confsched.__main__ import main
main()
"""


def test_a_process_that_is_interrupted_while_it_loads_says_so_as_well() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WHILE_LOADING], capture_output=True, env=environment(), check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"error: interrupted\n")


@pytest.mark.parametrize(
    ("arguments", "number"),
    [
        (["validate", "-"], signal.SIGINT),
        (["validate", "--format", "json", "-"], signal.SIGINT),
        (["agenda", "-"], signal.SIGINT),
        (["export", "ics", "-"], signal.SIGINT),
        # what writes files is asked to stop, and not killed between two of them
        (["fix", "-"], signal.SIGTERM),
        (["export", "ics", "-"], signal.SIGHUP),
    ],
    ids=str,
)
def test_an_interrupted_process_says_so_and_ends_with_2(
    tmp_path: Path, arguments: list[str], number: signal.Signals
) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    waiting = os.open(fifo, os.O_RDWR)
    # a shell has its jobs in the background, and all they start, ignore it
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    hung_up = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=waiting,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    signal.signal(signal.SIGINT, before)
    signal.signal(signal.SIGHUP, hung_up)
    wait_until_it_reads(process.pid, fifo)
    process.send_signal(number)
    stdout, stderr = process.communicate(timeout=30)
    os.close(waiting)

    assert (process.returncode, stdout, stderr) == (2, b"", b"error: interrupted\n")


def wait_until_it_reads(pid: int, fifo: Path) -> None:
    """Until a process sleeps in the system call that reads the pipe."""
    for _ in range(200):
        time.sleep(0.05)
        try:
            channel = Path(f"/proc/{pid}/wchan").read_text()
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0]
        except OSError:
            pytest.skip(f"this machine does not tell what a process waits for ({fifo.name})")
        if state == "S" and ("pipe" in channel or channel == "0"):
            return


@pytest.mark.parametrize("columns", [40, 80])
def test_an_error_and_its_hint_fit_on_a_terminal(columns: int, tmp_path: Path) -> None:
    page = tmp_path / "menu.json"
    page.write_text('{"menu": ["soup"]}')
    arguments = ["validate", str(page)]
    shown = on_a_terminal(arguments, env={"COLUMNS": str(columns)}).replace("\r", "")
    piped = run(arguments).stderr

    assert max(map(len, shown.splitlines())) <= columns
    assert len(piped.splitlines()) == 2  # a program reads each in one line
    assert "".join(shown.split()) == "".join(piped.split())
