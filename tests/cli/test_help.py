"""What --help says, in words of people."""

import re

import pytest
from process import run
from support import PROJECT

COMMANDS = re.findall(
    r"^## confsched (\S+)$", (PROJECT / "docs" / "cli.md").read_text(encoding="utf-8"), re.MULTILINE
)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_no_types_of_python(command: str) -> None:
    code, stdout, stderr = run([command, "--help"])

    assert (code, stderr) == (0, "")
    assert "<" not in stdout


def test_help_says_what_stands_behind_an_option() -> None:
    lines = run(["now", "--help"], columns=132).stdout.splitlines()
    words = [line.strip("│ ").split() for line in lines if line.startswith("│")]

    assert [one[:2] for one in words if one and one[0] in ("PATH", "--day", "--type")] == [
        ["PATH", "Files"],
        ["--day", "DAY"],
        ["--type", "TYPE"],
    ]
    assert [one[:3] for one in words if one and one[0] in ("--follow", "--help")] == [
        ["--follow", "Go", "on"],
        ["--help", "-h", "Show"],
    ]


def test_help_names_several_arguments_once() -> None:
    stdout = run(["import", "--help"]).stdout

    assert re.search(r"confsched import \[OPTIONS\] \{?SRC\}?(\.\.\.)? *$", stdout, re.MULTILINE)
