"""What editors show for our files: yaml-language-server, which most of them use, asked itself."""

import shutil
from pathlib import Path

import pytest
from language_server import editor
from process import run
from support import PROJECT

from confsched.cli.sample import MODELINE, SCHEMA
from confsched.rules import ALL

pytestmark = pytest.mark.interop


@pytest.fixture
def forum(tmp_path: Path) -> Path:
    """A new conference of somebody who wrote `init`."""
    assert run(["init"], cwd=tmp_path).code == 0
    return tmp_path


def test_a_new_conference_has_no_complaints(forum: Path) -> None:
    path = forum / "conference.yaml"
    with editor(forum) as shown:
        assert shown.open(path).complaints(path) == []


def test_a_slip_is_underlined_where_it_stands(forum: Path) -> None:
    path = forum / "conference.yaml"
    text = path.read_text("utf-8").replace("capacity: 200", "capcity: 200")
    line = text[: text.index("capcity")].count("\n") + 1
    with editor(forum) as shown:
        found = shown.open(path, text.replace("phase: draft", "phase: rough")).complaints(path)

    assert [where for where, _ in found] == [11, line]
    assert found[1][1] == "Property capcity is not allowed."


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("conference:\n  ti", {"title", "timezone"}),
        ("sessions:\n  one:\n    title: One\n    mod", {"moderator", "room", "time"}),
        ("sessions:\n  - id: one\n    title: One\n    mod", {"moderator", "room", "time"}),
        ("sessions:\n  one:\n    type: ", {"panel", "keynote", "break"}),
        ("sessions:\n  one:\n    status: ", {"proposed", "confirmed"}),
        ("rules:\n  ", {one.name for one in ALL}),
        ("rules:\n  panel-size:\n    ", {"severity", "panel_size"}),
        ("rules:\n  panel-size: ", {"error", "warning", "info"}),
    ],
)
def test_what_can_stand_at_a_place_is_offered(forum: Path, text: str, offered: set[str]) -> None:
    path = forum / "more.yaml"
    written = MODELINE + text
    path.write_text(written)
    with editor(forum) as shown:
        lines = written.split("\n")
        found = shown.open(path).offers(path, len(lines) - 1, len(lines[-1]))

    assert offered - set(found) == set()


def test_a_word_is_explained(forum: Path) -> None:
    path = forum / "conference.yaml"
    with editor(forum) as shown:
        text = shown.open(path).hover(path, 8, 4)

    assert "The zone of all times that name none." in text


@pytest.mark.parametrize("name", ["mesf2021", "minimal"])
def test_the_examples_have_no_complaints(tmp_path: Path, name: str) -> None:
    shutil.copytree(PROJECT / "data" / name, tmp_path, dirs_exist_ok=True)
    (tmp_path / SCHEMA).parent.mkdir()
    (tmp_path / SCHEMA).write_text(run(["schema"]).stdout)
    with editor(tmp_path) as shown:
        found = {}
        for path in sorted(tmp_path.glob("*.yaml")):
            shown.open(path, MODELINE + path.read_text("utf-8"))
            found[path.name] = shown.complaints(path)

    assert set(map(tuple, found.values())) == {()}, found
