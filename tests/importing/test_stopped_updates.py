"""An update that is stopped somewhere: the next one makes what a whole one would have made."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sample import EVENTS, events, schedule_xml
from support import PROJECT

from confsched import api

STOPPED = """
import os, signal, sys
from confsched import api

original, calls = os.replace, []
def stops(*names):
    if len(calls) == int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)
    calls.append(names)
    original(*names)
os.replace = stops
api.import_files("theirs.xml", into="ours", update=True)
"""


def visible(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.glob("*.yaml")}


@pytest.mark.parametrize("moved", range(5))
def test_what_was_not_done_is_done_by_the_next_one(
    moved: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source = Path("theirs.xml")
    source.write_text(schedule_xml(EVENTS))
    api.import_files(source, into="ours")
    new = {"title": "Pepper", "start": "2030-05-16T10:00:00+02:00", "duration": "00:30"}
    source.write_text(schedule_xml(events(e21={**new, "room": "Attic"}, e12={"title": "Crumbs"})))
    shutil.copytree("ours", "whole")
    whole = api.import_files(source, into="whole", update=True)
    done = subprocess.run(
        [sys.executable, "-c", STOPPED, str(moved)],
        check=False,
        env={"PYTHONPATH": str(PROJECT), "PATH": ""},
    )
    api.import_files(source, into="ours", update=True)

    assert len(whole.written) == 3
    assert (done.returncode == 0) is (moved == 4)
    assert visible(Path("ours")) == visible(Path("whole"))
    assert api.import_files(source, into="ours", update=True).written == ()
