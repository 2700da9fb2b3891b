"""`agenda` without the option parser says what it says with it, right or wrong."""

from pathlib import Path

import pytest
from process import run
from support import PROJECT

from confsched.agenda.views import VIEWS
from confsched.cli.plain_agenda import Plain, read

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


@pytest.mark.parametrize(
    ("arguments", "read_as"),
    [
        ([], Plain([], "best")),
        (["a", "--view", "grid", "-"], Plain(["a", "-"], "grid")),
        (["--view=list", "--view=rooms"], Plain([], "rooms")),
        (["--view", "none"], None),
        (["--view"], None),
        (["--", "a"], None),
        (["--help"], None),
        (["a", "--day", "1"], None),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_only_paths_and_a_view_are_read(arguments: list[str], read_as: Plain | None) -> None:
    assert read(arguments) == read_as
