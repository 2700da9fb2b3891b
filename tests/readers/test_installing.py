"""The list of readers, and what is said of those that cannot be had."""

import json
import subprocess
import sys
from pathlib import Path

from support import PROJECT

from tools.readers import FOLDER, Reader, every, refusal


def test_every_script_of_a_reader_is_in_the_list() -> None:
    scripts = {reader.script for reader in every().values()} - {""}
    files = {*FOLDER.glob("programs/with_*"), *FOLDER.glob("node/with_*")}

    assert scripts == {path.relative_to(FOLDER).as_posix() for path in files}


def test_the_readers_of_npm_are_those_of_its_lock() -> None:
    lock = json.loads((FOLDER / "node" / "package-lock.json").read_bytes())
    readers = {each.packages[0] for each in every().values() if each.source == "npm"}

    assert lock["packages"][""]["dependencies"].keys() == readers


def test_a_reader_that_nobody_knows_is_refused_with_those_there_are() -> None:
    command = [sys.executable, "-m", "tools.readers", "nobody"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"no such readers: nobody; use {', '.join(every())}\n"


def test_a_reader_that_does_not_start_says_why(tmp_path: Path) -> None:
    script = tmp_path / "with_nothing.py"
    script.write_text("import nothing_of_that_name\n")
    reader = Reader("nothing", "Debian", ("nothing",), str(script))

    assert refusal(reader) == "ModuleNotFoundError: No module named 'nothing_of_that_name'"


def test_a_reader_that_starts_has_no_such_reason(tmp_path: Path) -> None:
    script = tmp_path / "with_little.py"
    script.write_text("print('[]')\n")

    assert refusal(Reader("little", "Debian", ("little",), str(script))) == ""
