"""`docs/runsheets.md`: every command on it says what stands there."""

import re
from pathlib import Path

import pytest
from process import played
from support import PROJECT

from confsched.exporters import heeding

PAGE = (PROJECT / "docs" / "runsheets.md").read_text("utf-8")
_FILE = re.compile(r"^```yaml (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", _CONSOLE.findall(PAGE))
def test_a_command_says_what_stands_on_the_page(block: str, tmp_path: Path) -> None:
    for name, text in _FILE.findall(PAGE):
        (tmp_path / name).write_text(text, "utf-8")

    assert played(tmp_path, block)[0] == block


def test_every_choice_about_sheets_is_on_the_page() -> None:
    choices = [name for name in ("tz", "as", "role", "green-room") if heeding(name)]

    assert [name for name in choices if f"--{name}" not in PAGE] == []
