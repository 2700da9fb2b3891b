"""What the page about filters says is so: every filter on it is read, every command on it runs."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from process import run
from support import PROJECT

from confsched.filtering.fields import FIELDS
from confsched.filtering.parsing import parse
from confsched.filtering.signs import OPERATORS
from confsched.filtering.tree import All, Any, Comparison, Not, Tree

PAGE = (PROJECT / "docs" / "filters.md").read_text("utf-8")
_BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
COMMANDS = [line for block in _BLOCK.findall(PAGE) for line in block.splitlines()]
_COMPARED = re.compile(rf"(?:not \(|{'|'.join(FIELDS)}).* (?:[=~<>]|in \()")
FILTERS = sorted({text for text in _CODE.findall(PAGE) if _COMPARED.match(text)})


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_on_the_page_runs(command: str, tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "data", tmp_path / "data")
    done = run(shlex.split(command)[1:], cwd=tmp_path)

    assert done.code == 0, done.stderr


@pytest.mark.parametrize("where", FILTERS)
def test_a_filter_on_the_page_is_understood(where: str) -> None:
    assert all(one.name.text in FIELDS for one in _comparisons(parse(where)))


def _comparisons(tree: Tree) -> Iterator[Comparison]:
    match tree:
        case Comparison():
            yield tree
        case Not(part):
            yield from _comparisons(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _comparisons(part)


def test_the_page_has_every_field_and_every_operator() -> None:
    told = set(_CODE.findall(PAGE))

    assert {*FIELDS, *OPERATORS} - told == set()
    assert len(FILTERS) > 20
    assert len(COMMANDS) == 4
