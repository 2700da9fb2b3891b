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

    assert re.search(r"confsched import \[OPTIONS\] \[SRC\]\.\.\. *$", stdout, re.MULTILINE)


def test_help_on_a_narrow_terminal_has_every_name_in_full() -> None:
    done = run(["template", "--help"], columns=40)

    assert done == (
        0,
        """\
Usage: confsched template [OPTIONS]
  {FORMAT}

Write a workbook to be filled in, which
every command reads like our own files.

Arguments:
  FORMAT
    What to write: xlsx, a workbook.
    [required]

Options:
  -o, --output FILE
    Write to this file. [required]
  --from PATH
    Put this conference into it, instead
    of a sample.
  --timezone ZONE
    The zone of their times, for files
    of another system that do not say.
  --map THEIRS=OURS
    A column of a list and the field it
    is, like 'Vortrag=title'.
    Repeatable.
  --date DATE
    The first day of a list, or of a
    programme written for people, that
    has no dates, or dates like
    5/4/2030.
  -h, --help
    Show this message and exit.
""",
        "",
    )


@pytest.mark.parametrize("columns", [40, 60, 80])
@pytest.mark.parametrize("command", COMMANDS)
def test_no_option_is_cut_in_help(command: str, columns: int) -> None:
    lines = run([command, "--help"], columns=columns).stdout.splitlines()

    assert [line for line in lines if "--" in line and "…" in line] == []
    assert max(map(len, lines)) <= columns


def test_choices_in_narrow_help_are_parted_where_a_line_can_end() -> None:
    lines = run(["validate", "--help"], columns=40).stdout.splitlines()
    first = lines.index("  --format text | concise | json |")

    assert lines[first + 1] == "      github | gitlab | sarif | junit"


def test_narrow_help_lists_the_commands() -> None:
    lines = run(["--help"], columns=40).stdout.splitlines()
    first = lines.index("Commands:")

    assert lines[first + 1 : first + 3] == ["  validate", "    Check a conference for mistakes."]
