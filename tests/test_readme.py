"""What the README tells people to run does what it says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import PROJECT

README = (PROJECT / "README.md").read_text("utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks_below(heading: str) -> list[tuple[str, str]]:
    """The language and the text of each block of code in a section."""
    section = README.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return BLOCK.findall(section)


def only_line_below(heading: str) -> str:
    """The one line of a section's one block."""
    [(language, text)] = blocks_below(heading)
    [line] = text.splitlines()
    assert language == "sh"
    return line


def lines_of(language: str, heading: str) -> list[str]:
    found = [text for language_, text in blocks_below(heading) if language_ == language]
    return "".join(found).splitlines()


COMMANDS = [*lines_of("sh", "Use it"), only_line_below("Run it").rpartition("&& ")[2]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a fresh clone: with the examples, and with what a command before it has made."""
    made = tmp_path_factory.mktemp("clone")
    shutil.copytree(PROJECT / "data", made / "data")
    return made


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def run_line(folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    """A line of the README, run by the programs of this environment."""
    program, *arguments = shlex.split(line)
    return run(folder, str(Path(sys.executable).with_name(Path(program).name)), *arguments)


@pytest.mark.parametrize("heading", ["Run it", "Test it"])
def test_setting_up_is_one_line_that_needs_python_only(heading: str) -> None:
    first, second, third = only_line_below(heading).split(" && ")

    assert first == "python3 -m venv .venv"
    assert second.startswith(".venv/bin/pip install -q ")
    assert third.startswith(".venv/bin/")


def test_every_command_that_is_shown_runs(folder: Path) -> None:
    codes = {line: run_line(folder, line).returncode for line in COMMANDS}

    assert codes == dict.fromkeys(COMMANDS, 0)


def test_the_export_that_is_shown_is_a_calendar(folder: Path) -> None:
    [line] = [line for line in COMMANDS if " export ics " in line]
    run_line(folder, line)

    written = (folder / line.split()[-1]).read_bytes()
    assert written.startswith(b"BEGIN:VCALENDAR\r\n")
    assert written.count(b"BEGIN:VEVENT\r\n") == 11


def test_the_python_that_is_shown_runs(folder: Path) -> None:
    done = run(folder, sys.executable, "-c", "\n".join(lines_of("python", "Use it")))

    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout.startswith("0\nMiddle East Strategy Forum 2021\n")
    assert "Sanam Vakil" in done.stdout


def test_the_conference_that_is_shown_has_no_mistakes(tmp_path: Path) -> None:
    text = "\n".join(lines_of("yaml", "What you write"))
    (tmp_path / "conference.yaml").write_text(text, "utf-8")
    done = run(tmp_path, sys.executable, "-m", "confsched", "validate", "--format", "concise")

    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)#]+)", README)

    assert [link for link in links if not (PROJECT / link).exists()] == []
