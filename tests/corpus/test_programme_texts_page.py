"""docs/programme-texts.md against the programmes themselves, and the goals for real ones."""

import subprocess
import sys

import pytest
from support import PROJECT

from benchmarks.texts.__main__ import REAL, results
from benchmarks.texts.expected import SHARED
from benchmarks.texts.marks import Column, shares

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SHARED.exists(), reason="needs ../shared beside the project"),
]


def test_the_page_says_how_well_programmes_are_read_today() -> None:
    command = [sys.executable, "-m", "benchmarks.texts", "--check"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_real_programmes_are_read_as_well_as_was_set_out_to() -> None:
    found = shares(mark for one in results(REAL) for mark in one.marks)
    missed = {
        str(column): found[column].ratio
        for column, goal in (
            (Column.SESSIONS, 0.95),
            (Column.PEOPLE, 0.90),
            (Column.INVENTED_SESSIONS, 0.97),
            (Column.INVENTED_PEOPLE, 0.97),
        )
        if found[column].ratio < goal
    }

    assert missed == {}


def test_the_page_of_the_forum_is_read_without_a_mistake() -> None:
    [forum] = results(REAL, ["announcement-page"])

    assert [mark for mark in forum.marks if not mark.right] == []
