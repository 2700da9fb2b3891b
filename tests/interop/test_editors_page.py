"""What docs/editors.md tells people to put into their editors fits what we print."""

import json
import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest
from interop_tools import program
from process import run
from support import PROJECT

from confsched.cli.sample import MODELINE, SCHEMA

PAGE = (PROJECT / "docs" / "editors.md").read_text("utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCK.findall(PAGE) if name == language]


def setting(key: str) -> Any:  # noqa: ANN401 -- whatever it is set to
    [found] = [json.loads(text)[key] for text in blocks("json") if f'"{key}"' in text]
    return found


def test_the_first_line_is_the_one_that_a_new_conference_has() -> None:
    assert MODELINE in blocks("yaml")
    assert list(setting("yaml.schemas")) == [SCHEMA]


def test_the_pattern_for_problems_takes_every_finding_apart() -> None:
    [task] = setting("tasks")
    words = task["command"].split()
    pattern = task["problemMatcher"]["pattern"]
    folder = PROJECT / "data" / "harbour-draft"
    found = json.loads(run(["validate", folder, "--format", "json"]).stdout)["findings"]
    lines = run([*words[1:], folder]).stdout.splitlines()
    matches = [re.match(pattern["regexp"], line) for line in lines]
    taken = [
        {name: match[pattern[name]] for name in ("file", "line", "column", "severity", "code")}
        for match in matches
        if match is not None
    ]

    assert taken == [
        {
            "file": one["path"],
            "line": str(one["line"]),
            "column": str(one["column"]),
            "severity": one["severity"],
            "code": one["code"],
        }
        for one in found
    ]


def test_the_schema_is_made_where_the_first_line_looks_for_it() -> None:
    [commands, *_] = blocks("sh")

    assert [shlex.split(line) for line in commands.splitlines()] == [
        ["mkdir", "-p", str(Path(SCHEMA).parent)],
        ["confsched", "schema", ">", SCHEMA],
    ]


@pytest.mark.interop
def test_vim_takes_every_finding_apart(tmp_path: Path) -> None:
    [settings] = blocks("vim")
    folder = PROJECT / "data" / "harbour-draft"
    (tmp_path / "settings.vim").write_text(settings)
    (tmp_path / "found").write_text(run(["validate", folder, "--format", "concise"]).stdout)
    told = "{_, one -> [bufname(one.bufnr), one.lnum, one.col, one.type, one.text]}"
    written = f"call writefile([json_encode(map(getqflist(), {told}))], 'list')"
    steps = ["source settings.vim", "cgetfile found", written, "qa!"]
    command = [program("vim", "vim"), "-es", "-N", "-u", "NONE"]
    done = subprocess.run(
        [*command, *(word for step in steps for word in ("-c", step))],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=60,
    )
    found = json.loads(run(["validate", folder, "--format", "json"]).stdout)["findings"]

    assert done.returncode == 0
    assert json.loads((tmp_path / "list").read_text("utf-8")) == [
        [
            one["path"],
            one["line"],
            one["column"],
            one["severity"][0],
            f"{one['code']} {one['name']}: {one['message']}{mendable(one['fix'])}",
        ]
        for one in found
    ]


def mendable(fix: dict[str, object] | None) -> str:
    """What stands behind a finding that can be mended."""
    if fix is None:
        return ""
    return " [fix]" if fix["safe"] else " [unsafe fix]"
