"""What is longer than the screen is shown in a pager: tried on real terminals."""

import shutil
import time
from pathlib import Path

import pytest
from process import run
from support import PROJECT
from terminals import Terminal, on_a_terminal

FORUM = ["agenda", "data/mesf2021"]
ALL = run(FORUM, columns=80, cwd=PROJECT).stdout
LAST = "David Albright"
PLAIN = {"NO_COLOR": "1"}

needs_less = pytest.mark.skipif(not shutil.which("less"), reason="there is no less here")


def script(folder: Path, text: str) -> str:
    """A pager of our own."""
    path = folder / "pager"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


@needs_less
def test_less_shows_the_first_screen_and_ends_with_what_was_seen() -> None:
    terminal = Terminal(FORUM, PLAIN)
    terminal.read_until("Denise Natali")
    time.sleep(0.2)
    terminal.type("q")
    code, text = terminal.end()

    assert (code, "Opening" in text, LAST in text, "Traceback" in text) == (0, True, False, False)


@needs_less
def test_ctrl_c_is_the_pagers_and_q_ends_both() -> None:
    terminal = Terminal(FORUM, PLAIN)
    terminal.read_until("Denise Natali")
    time.sleep(0.2)
    terminal.type("\x03")
    time.sleep(0.2)
    terminal.type("q")
    code, text = terminal.end()

    assert (code, "interrupted" in text, "Traceback" in text) == (0, False, False)


def test_a_pager_that_ctrl_c_ends_ends_the_command_cleanly(tmp_path: Path) -> None:
    pager = script(tmp_path, "read line; echo BEGUN; cat > /dev/null; sleep 20")
    terminal = Terminal(FORUM, {"PAGER": pager, **PLAIN})
    terminal.read_until("BEGUN")
    terminal.type("\x03")
    code, text = terminal.end()

    assert (code, "interrupted" in text, "Traceback" in text) == (0, False, False)


def test_a_pager_that_has_seen_enough_ends_the_command_cleanly(tmp_path: Path) -> None:
    pager = script(tmp_path, "exec head -n 1")

    assert on_a_terminal(FORUM, {"PAGER": pager, **PLAIN}) == (
        0,
        "Middle East Strategy Forum 2021\r\n",
    )


def test_a_pager_may_have_options_and_is_told_how_less_should_be(tmp_path: Path) -> None:
    pager = script(tmp_path, 'echo "$1 $2 $LESS"; cat > /dev/null')

    assert on_a_terminal(FORUM, {"PAGER": f"{pager} -a 'b c'"}).text == "-a b c FRX\r\n"
    assert on_a_terminal(FORUM, {"PAGER": pager, "LESS": "-S"}).text == "  -S\r\n"


@pytest.mark.parametrize(
    ("arguments", "env", "rows"),
    [
        ([*FORUM, "--no-pager"], {}, 24),
        ([*FORUM], {"PAGER": ""}, 24),
        ([*FORUM], {"PAGER": "cat"}, 24),
        ([*FORUM], {"PAGER": "there-is-no-such-program"}, 24),
        ([*FORUM], {"PAGER": "an 'open quote"}, 24),
        ([*FORUM], {"PAGER": "/dev/null"}, 24),
        ([*FORUM], {"TERM": "dumb"}, 24),
        ([*FORUM], {"PAGER": "echo this is a pager"}, 200),
    ],
    ids=lambda value: " ".join(map(str, value)) if isinstance(value, (list, dict)) else str(value),
)
def test_without_a_pager_all_is_shown_at_once(
    arguments: list[str], env: dict[str, str], rows: int
) -> None:
    shown = on_a_terminal(arguments, {**PLAIN, **env}, rows=rows)

    assert shown == (0, ALL.replace("\n", "\r\n"))


def test_sentences_are_never_in_a_pager() -> None:
    shown = on_a_terminal([*FORUM, "--plain"], {"PAGER": "echo this is a pager"})

    assert (shown.code, "pager" in shown.text, LAST in shown.text) == (0, False, True)


def test_what_is_as_long_as_the_screen_is_in_the_pager() -> None:
    lines = ALL.count("\n")
    env = {"PAGER": "echo this is a pager"}
    texts = [on_a_terminal(FORUM, env, rows=rows).text for rows in (lines, lines + 1)]

    assert ["pager" in text for text in texts] == [True, False]


def test_there_is_no_pager_in_a_pipe() -> None:
    assert run(FORUM, env={"PAGER": "echo this is a pager"}, columns=80, cwd=PROJECT).stdout == ALL
