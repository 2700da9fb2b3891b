"""Commands say the same without the option parser as with it, right or wrong."""

from pathlib import Path

import pytest
from process import run
from support import PROJECT

from confsched.agenda.views import VIEWS
from confsched.cli.plain import COMMANDS, Plain, read

SCENE = "tests/scenes/clash.yaml"
# an option that changes nothing, but needs the parser
PARSED = ("--color", "auto")
MISTAKES = (
    ["nowhere"],
    [SCENE, "--view", "gird"],
    [SCENE, "--view"],
    [SCENE, "--view="],
    ["tests/cases/F001-syntax/bad-tab.yaml"],
)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_the_same_with_the_parser_and_without(view: str) -> None:
    arguments = ["agenda", "--view", view, SCENE]

    assert run(arguments, cwd=PROJECT) == run([*arguments, *PARSED], cwd=PROJECT)


@pytest.mark.parametrize("arguments", MISTAKES, ids=" ".join)
def test_every_mistake_is_the_same_with_the_parser_and_without(arguments: list[str]) -> None:
    plainly = run(["agenda", *arguments], cwd=PROJECT)

    assert plainly == run(["agenda", *PARSED, *arguments], cwd=PROJECT)
    assert plainly.code != 0


def test_standard_input_is_a_path() -> None:
    text = (PROJECT / SCENE).read_text()

    assert run(["agenda", "-"], stdin=text) == run(["agenda", "-", *PARSED], stdin=text)


def test_this_folder_is_what_is_meant_without_a_path(tmp_path: Path) -> None:
    (tmp_path / "clash.yaml").write_text((PROJECT / SCENE).read_text())

    assert run(["agenda"], cwd=tmp_path) == run(["agenda", *PARSED], cwd=tmp_path)


OTHERS = (
    ["now", SCENE, "--at", "day 1 11:00"],
    ["now", "--at=day 1 11:00", SCENE, "--tz", "Asia/Tokyo"],
    ["now", SCENE, "--at", "25:00"],
    ["now", SCENE, "--at"],
    ["now", SCENE, "--at", "day 1 11:00", "--tz", "Mars"],
    ["show", "keynote", SCENE],
    ["show", "Quay Room", "--tz=local", SCENE],
    ["show", "nobody", SCENE],
    ["show"],
    ["suggest", "locks", SCENE],
    ["suggest", "locks", SCENE, "--day", "1"],
    ["suggest", "locks", SCENE, "--day", "9"],
    ["suggest"],
    ["validate", SCENE],
    ["validate", "nowhere"],
)
# options that change nothing, but need the parser
NEEDED = {
    "now": ("--color", "auto"),
    "show": ("--color", "auto"),
    "suggest": ("--limit", "5"),
    "validate": ("--format", "text"),
}


@pytest.mark.parametrize("arguments", OTHERS, ids=" ".join)
def test_other_commands_are_the_same_with_the_parser_and_without(arguments: list[str]) -> None:
    name, *rest = arguments

    assert run(arguments, cwd=PROJECT) == run([name, *NEEDED[name], *rest], cwd=PROJECT)


def test_every_option_that_is_read_without_the_parser_is_one() -> None:
    from typer.main import get_command

    from confsched.cli.app import app

    parsed = get_command(app).commands  # type: ignore[attr-defined]
    known = {name: {o for p in parsed[name].params for o in p.opts} for name in COMMANDS}

    assert {n for n, command in COMMANDS.items() if not command.options <= known[n]} == set()


@pytest.mark.parametrize(
    ("arguments", "read_as"),
    [
        ([], Plain((), {})),
        (["a", "--view", "grid", "-"], Plain(("a", "-"), {"--view": "grid"})),
        (["--view=list", "--view=rooms"], Plain((), {"--view": "rooms"})),
        (["--view"], None),
        (["--view", "--at"], None),
        (["--", "a"], None),
        (["--help"], None),
        (["a", "--day", "1"], None),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_only_what_is_plainly_right_is_read(arguments: list[str], read_as: Plain | None) -> None:
    assert read(arguments, frozenset(("--view", "--at"))) == read_as
