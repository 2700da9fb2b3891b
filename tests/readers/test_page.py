"""docs/feeds-readers.md says of each reader what it does when it is asked."""

import os
import re

import probing
import pytest
import readers
from support import PROJECT

from tools.readers import every

pytestmark = pytest.mark.interop

_PAGE = PROJECT / "docs" / "feeds-readers.md"
_HEAD = "| --- | --- | --- | --- | --- |\n"
_NAMES = (*readers.NAMES, *(name for name, reader in every().items() if reader.script))


@pytest.mark.parametrize("name", _NAMES)
def test_the_page_says_what_each_reader_does(name: str) -> None:
    readers.require(name)
    found = probing.row(name)
    if os.environ.get("CONFSCHED_APPROVE"):
        write(name, found)

    # another version may be installed here
    assert [after_version(row) for row in rows(name)] == [after_version(found)]


@pytest.mark.parametrize("name", ["radicale", "vdirsyncer"])
def test_the_page_names_the_version_that_was_followed(name: str) -> None:
    readers.require(name)
    page = _PAGE.read_text("utf-8").lower()

    assert f"| {name} {every()[name].version()} |" in page


def rows(name: str) -> list[str]:
    return [row for row in table()[1].splitlines() if row.startswith(f"| {name} ")]


def after_version(row: str) -> str:
    return row.split("|", 2)[2]


def write(name: str, row: str) -> None:
    """Put a row in its place in the table, which is in the order of the alphabet."""
    before, rows, after = table()
    others = [line for line in rows.splitlines() if not line.startswith(f"| {name} ")]
    text = "".join(f"{line}\n" for line in sorted([*others, row]))
    _PAGE.write_text(f"{before}{text}{after}", "utf-8")


def table() -> tuple[str, str, str]:
    """The page, taken apart: its first table's rows are in the middle."""
    before, rest = _PAGE.read_text("utf-8").split(_HEAD, 1)
    length = re.match(r"(?:\|.*\n)*", rest)
    assert length
    return before + _HEAD, length[0], rest[length.end() :]
