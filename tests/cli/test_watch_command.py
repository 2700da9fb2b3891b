"""`confsched watch` as a process: in a pipe, on a terminal, with files saved as editors save them.

The conference is made up.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from going_on import Shown, in_a_pipe, on_a_terminal
from process import environment, run

FINE = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, online: true, days: 2021-05-19}
rules: {select: [C101, F]}
sessions:
  a: {title: Alpha, time: 10:00-11:00, room: hall}
"""
CLASH = "  b: {title: Beta, time: 10:30-12:00, room: hall}\n"
THIRD = "  c: {title: Gamma, time: 11:30-12:30, room: hall}\n"
SAID = "error C101 room-clash: 'Beta' starts at 10:30 EDT, before 'Alpha' ends in 'hall'"
NEXT = "error C101 room-clash: 'Gamma' starts at 11:30 EDT, before 'Beta' ends in 'hall'"
OPEN = "error F001 syntax: a mapping '{…' that is not closed with '}'"
TWO = f"""\
+ conference.yaml:6:27: {NEXT}
  conference.yaml:5:26: {SAID}
CLOCK  2 errors in 3 sessions of Tiny Forum
"""
SUMMARY = "CLOCK  no mistakes found in 1 session of Tiny Forum\n"


@contextmanager
def watching(folder: Path, arguments: Sequence[str | Path] = ()) -> Iterator[Shown]:
    with in_a_pipe(folder, ["watch", *arguments]) as shown:
        yield shown


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conference.yaml").write_text(FINE)
    return tmp_path


def test_what_a_change_brings_is_marked_and_what_it_takes_away_is_named(folder: Path) -> None:
    path = folder / "conference.yaml"
    with watching(folder) as shown:
        blocks = [shown.block()]
        for text in (FINE + CLASH, FINE + CLASH + THIRD, FINE):
            path.write_text(text)
            blocks.append(shown.block())
        ending = shown.interrupt()

    assert blocks == [
        SUMMARY,
        f"+ conference.yaml:5:26: {SAID}\nCLOCK  1 error in 2 sessions of Tiny Forum\n",
        TWO,
        f"- {SAID}\n- {NEXT}\n{SUMMARY}",
    ]
    assert ending == (0, b"")


def test_a_file_that_is_saved_by_renaming_is_seen(folder: Path) -> None:
    with watching(folder, ["conference.yaml"]) as shown:
        assert shown.block() == SUMMARY
        for text, first in ((FINE + CLASH, "+ "), (FINE, "- ")):
            (folder / "new~").write_text(text)
            (folder / "new~").replace(folder / "conference.yaml")
            assert shown.block()[:2] == first
        assert shown.interrupt() == (0, b"")


@pytest.mark.parametrize(
    ("half", "trouble"),
    [
        ("", "! 'conference.yaml' is empty\n"),
        (
            FINE + "  b: {title",
            f"! conference.yaml:5:12: {OPEN}\n",
        ),
    ],
)
def test_while_a_file_is_half_saved_what_was_found_stays(
    folder: Path, half: str, trouble: str
) -> None:
    path = folder / "conference.yaml"
    path.write_text(FINE + CLASH)
    found = f"  conference.yaml:5:26: {SAID}\nCLOCK  1 error in 2 sessions of Tiny Forum\n"
    with watching(folder) as shown:
        assert shown.block() == found
        path.write_text(half)
        assert shown.block() == f"{trouble}until then, what was found before:\n{found}"
        path.write_text(FINE + CLASH)
        assert shown.block() == found
        assert shown.interrupt() == (0, b"")


def test_what_went_before_a_file_was_half_saved_is_not_told_again(folder: Path) -> None:
    path = folder / "conference.yaml"
    path.write_text(FINE + CLASH)
    with watching(folder) as shown:
        shown.block()
        path.write_text(FINE)
        assert f"- {SAID}\n" in shown.block()
        path.write_text("conference: {\n")
        assert SAID not in shown.block()
        assert shown.interrupt() == (0, b"")


def test_a_list_of_others_is_read_as_it_was_told(folder: Path) -> None:
    path = folder / "talks.csv"
    path.write_text("Vortrag,Date,Time\nAlpha,2030-05-14,10:00-11:00\n")
    told = ["--map", "Vortrag=title", "--timezone", "Europe/Paris", "--select", "T"]
    with watching(folder, ["talks.csv", *told]) as shown:
        first = shown.block()
        path.write_text("Vortrag,Date,Time\nAlpha,2030-05-14,10:00-10:00\n")
        second = shown.block()
        shown.interrupt()

    assert first == "CLOCK  no mistakes found in 1 session of talks\n"
    assert second == (
        "+ talks.csv:2:18: error T201 ends-before-start: 'Alpha' starts and ends at 10:00 CEST\n"
        "CLOCK  1 error in 1 session of talks\n"
    )


def test_files_that_come_and_go_are_seen(folder: Path) -> None:
    more = folder / "later" / "more.yaml"
    with watching(folder) as shown:
        assert shown.block() == SUMMARY
        more.parent.mkdir()
        more.write_text(f"sessions:\n{CLASH}")
        assert shown.block().startswith("+ later/more.yaml:2:26: error C101")
        more.unlink()
        assert shown.block() == f"- {SAID}\n{SUMMARY}"
        assert shown.interrupt() == (0, b"")


def test_a_folder_that_went_and_came_again_is_looked_at(folder: Path) -> None:
    home = folder / "forum"
    home.mkdir()
    path = (folder / "conference.yaml").rename(home / "conference.yaml")
    with watching(folder, ["forum"]) as shown:
        assert shown.block() == SUMMARY
        home.rename(folder / "elsewhere")
        assert shown.block().startswith("! cannot read 'forum'")
        home.mkdir()
        path.write_text(FINE + CLASH)
        assert shown.block().startswith("+ forum/conference.yaml:5:26: error C101")
        path.write_text(FINE)
        assert shown.block() == f"- {SAID}\n{SUMMARY}"
        assert shown.interrupt() == (0, b"")


def test_house_rules_outside_the_folder_are_looked_at(folder: Path) -> None:
    home = folder / "forum"
    home.mkdir()
    (folder / "house.yaml").write_text("rules: {C101: off}\n")
    (folder / "conference.yaml").unlink()
    text = (FINE + CLASH).replace("}\nrules", ", extends: ../house.yaml}\nrules")
    (home / "conference.yaml").write_text(text)
    with watching(folder, [home]) as shown:
        assert "no mistakes" in shown.block()
        assert shown.is_quiet()
        (folder / "house.yaml").write_text("rules: {C101: warning}\n")
        assert "warning C101" in shown.block()
        assert shown.interrupt() == (0, b"")


def test_what_is_saved_beside_the_conference_is_no_news(folder: Path) -> None:
    with watching(folder) as shown:
        assert shown.block() == SUMMARY
        (folder / "notes.txt").write_text("buy coffee")
        (folder / ".conference.yaml.swp").write_text("half")
        assert shown.is_quiet()
        assert shown.interrupt() == (0, b"")


def test_it_ends_when_nobody_reads_any_more(folder: Path) -> None:
    with watching(folder) as shown:
        shown.block()
        assert shown.process.stdout is not None
        shown.process.stdout.close()

        assert shown.process.wait(20) == 0


def test_on_a_terminal_it_is_one_screen(folder: Path) -> None:
    many = (f"  s{number}: {{title: S, room: hall, rom: b}}\n" for number in range(20))
    with on_a_terminal(folder, ["watch"], 12, 80) as shown:
        first = shown.until("Tiny Forum\n")
        (folder / "conference.yaml").write_text(FINE + "".join(many))
        second = shown.until("Tiny Forum\n")
        shown.process.send_signal(signal.SIGINT)
        ending = shown.process.wait(20)
    lines = second.removeprefix("\x1b[2J\x1b[3J\x1b[H").splitlines()

    assert first == f"\x1b[2J\x1b[3J\x1b[H{SUMMARY}"
    assert (second[:11], len(lines) <= 11, max(map(len, lines)) <= 80) == (
        "\x1b[2J\x1b[3J\x1b[H",
        True,
        True,
    )
    assert lines[-2:] == [
        "  … and 16 more",
        "CLOCK  20 errors in 21 sessions of Tiny Forum",
    ]
    assert ending == 0


def test_without_the_extra_it_is_named(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "watchfiles.py").write_text("raise ImportError\n")
    path = os.pathsep.join((str(tmp_path / "none"), environment()["PYTHONPATH"]))

    said = "error: watching files needs the extra 'watch'\n  hint: pip install 'confsched[watch]'\n"

    assert run(["watch"], cwd=folder, env={"PYTHONPATH": path}) == (2, "", said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-"], "error: standard input cannot be watched\n  hint: name files or folders\n"),
        (["nowhere"], "error: cannot read 'nowhere': there is no such file"),
        (
            ["--select", "nothing"],
            "error: --select: no rule has the code, prefix or name 'nothing'",
        ),
    ],
)
def test_what_cannot_be_watched_is_refused(folder: Path, arguments: list[str], said: str) -> None:
    code, stdout, stderr = run(["watch", *arguments], cwd=folder)

    assert (code, stdout, stderr[: len(said)]) == (2, "", said)
