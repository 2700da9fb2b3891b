"""A folder that is being replaced when the process is killed: all old or all new, and mended."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from killed import killed_at
from site_of import PROGRAMME, Site
from support import PROJECT

from confsched.errors import ConfschedError
from confsched.files import folder as folders
from confsched.files.folder import Folder

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork(2)")

OLD = {"all.ics": b"old all", "by/room/a.ics": b"old a", "by/room/b.ics": b"same", "index": b"old"}
NEW = {"all.ics": b"new all", "by/room/c.ics": b"new c", "by/room/b.ics": b"same", "index": b"new"}
OTHERS = {"CNAME": b"forum.example", ".git/HEAD": b"ref: refs/heads/main", "by/own.txt": b"mine"}


def fill(folder: Path, contents: dict[str, bytes]) -> None:
    for path, data in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def held(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def replace(folder: Path, *, alone: bool) -> Callable[[], object]:
    def work() -> None:
        with Folder(str(folder)) as opened:
            wanted = ((path, None if OLD.get(path) == data else data) for path, data in NEW.items())
            opened.replace(wanted, OLD, alone=alone)

    return work


def opened_once(folder: Path) -> None:
    with Folder(str(folder)):
        pass


def only_ours(contents: dict[str, bytes]) -> dict[str, bytes]:
    return {path: data for path, data in contents.items() if path not in OTHERS}


def test_a_folder_of_ours_is_all_old_or_all_new_whenever_it_is_killed(tmp_path: Path) -> None:
    seen = set()
    for number in count(1):
        root = tmp_path / str(number)
        folder = root / "site"
        fill(folder, OLD)
        killed = killed_at(number, replace(folder, alone=True))
        now = held(folder)

        assert now in (OLD, NEW), number
        seen.add(now == NEW)
        opened_once(folder)
        assert held(folder) == now
        assert [path.name for path in root.iterdir()] == ["site"]
        if not killed:
            assert now == NEW
            break
    assert seen == {False, True}


def test_a_folder_with_files_of_others_is_mended_by_the_next_run(tmp_path: Path) -> None:
    seen = set()
    for number in count(1):
        folder = tmp_path / str(number) / "site"
        fill(folder, OLD | OTHERS)
        killed = killed_at(number, replace(folder, alone=False))
        opened_once(folder)
        now = held(folder)

        assert only_ours(now) in (OLD, NEW), number
        assert {path: now[path] for path in OTHERS} == OTHERS
        seen.add(only_ours(now) == NEW)
        if not killed:
            break
    assert seen == {False, True}


def test_mending_may_be_killed_as_well(tmp_path: Path) -> None:
    """A journal that was begun is completed, however often that is interrupted."""
    full = tmp_path / "full" / "site"
    fill(full, OLD | OTHERS)
    last = next(
        n for n in count(1) if not killed_at(n, replace(_copy(full, tmp_path, n), alone=False))
    )
    for number in range(1, last):
        folder = _copy(full, tmp_path, 1000 + number)
        killed_at(number, replace(folder, alone=False))
        for again in count(1):
            if not killed_at(again, partial(opened_once, folder)):
                break

        assert only_ours(held(folder)) in (OLD, NEW), number
        assert {path: held(folder)[path] for path in OTHERS} == OTHERS


def _copy(folder: Path, root: Path, number: int) -> Path:
    made = root / f"copy-{number}" / "site"
    shutil.copytree(folder, made)
    return made


def test_a_new_folder_is_whole_or_not_there(tmp_path: Path) -> None:
    for number in count(1):
        folder = tmp_path / str(number) / "calendars" / "site"
        killed = killed_at(number, replace_new(folder))

        assert held(folder) in ({}, NEW), number
        if not killed:
            assert held(folder) == NEW
            break


def replace_new(folder: Path) -> Callable[[], object]:
    def work() -> None:
        with Folder(str(folder)) as opened:
            opened.replace(iter(NEW.items()), (), alone=True)

    return work


def test_what_fails_is_undone(tmp_path: Path) -> None:
    for alone in (True, False):
        folder = tmp_path / str(alone) / "site"
        fill(folder, OLD)

        def broken() -> Iterator[tuple[str, bytes]]:
            yield "all.ics", b"new"
            raise RuntimeError("made up")

        with Folder(str(folder)) as opened, pytest.raises(RuntimeError):
            opened.replace(broken(), OLD, alone=alone)

        assert held(folder) == OLD
        assert [path.name for path in folder.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("alone", [True, False])
def test_a_whole_run_can_be_killed_anywhere_and_the_next_one_is_right(
    tmp_path: Path, *, alone: bool
) -> None:
    moved = {"buoys": PROGRAMME["buoys"].replace("hall", "attic"), "gales": None}
    site = Site(tmp_path / "whole")
    site.root.mkdir()
    site.publish()
    if not alone:
        (site.folder / "CNAME").write_text("harbour.example")
    old = site.bytes()
    backup = tmp_path / "old"
    shutil.copytree(site.folder, backup)
    site.publish(moved)
    new = site.bytes()
    for number in count(1, 7):
        shutil.rmtree(site.folder)
        shutil.copytree(backup, site.folder)
        site.runs = 1
        killed = killed_at(number, lambda: site.publish(moved))
        if alone:
            assert site.bytes() in (old, new), number
        site.runs = 1
        site.publish(moved)

        assert site.bytes() == new, number
        if not killed:
            break


def test_a_process_that_is_killed_from_outside_leaves_a_whole_folder(tmp_path: Path) -> None:
    """At moments of the clock; the tests above do it at each call."""
    site = Site(tmp_path)
    site.publish()
    seen = [site.bytes()]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    for number in range(6):
        site.publish({"opening": f"{{title: Opening {number}, day: 1, time: 09:00-09:30}}"})
        seen.append(site.bytes())
        (tmp_path / "conference.yaml").write_text(
            (tmp_path / "conference.yaml").read_text("utf-8").replace("Opening", "Welcome")
        )
        command = [sys.executable, "-m", "confsched", "publish", "ics", "conference.yaml"]
        with subprocess.Popen(
            [*command, "-o", "site"], cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL
        ) as process:
            time.sleep(0.15 * (number + 1))
            process.kill()
        now = site.bytes()

        assert now == seen[-1] or b"SUMMARY:Welcome" in now["all.ics"]
        opened_once(site.folder)
        assert {path.name for path in tmp_path.iterdir()} == {"conference.yaml", "site"}
        site.publish()
        assert site.publish().written == ()


@pytest.mark.skipif(sys.platform != "linux", reason="flock(2) and renameat2(2)")
def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    fill(tmp_path / "site", OLD)
    with (
        Folder(str(tmp_path / "site")),
        pytest.raises(ConfschedError, match="another run is writing"),
    ):
        opened_once(tmp_path / "site")


def test_a_system_that_cannot_exchange_folders_moves_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "can_exchange", lambda *_: False)
    fill(tmp_path / "site", OLD)
    before = (tmp_path / "site").stat().st_ino
    replace(tmp_path / "site", alone=True)()

    assert held(tmp_path / "site") == NEW
    assert (tmp_path / "site").stat().st_ino == before
