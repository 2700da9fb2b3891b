"""`confsched fix` as a process: what it mends, what it leaves, and what it refuses."""

from pathlib import Path

import pytest
from process import run

# made up
CONFERENCE = """\
# comments stay
conference:
  id: tiny
  title: Tiny  Forum
  timezone: ET
  online: true
  days: 2021-05-19   # short
  phase: draft
rooms:
  hall: {name: Great Hall}

sessions:
  # the first
  a: {titel: "A", type: other, time: 10:00-10:30, room: hall, status: tentative}
  b:
    title: B
    type: other
    time: 11:30 AM - 12:15 AM   # the end is in the afternoon
    room: 'great hall'
"""
SAFE = (
    CONFERENCE.replace("Tiny  Forum", "Tiny Forum")
    .replace("titel", "title")
    .replace("'great hall'", "'hall'")
)
UNSAFE = SAFE.replace("12:15 AM", "12:15 PM")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a conference that has three safe fixes and one that is not."""
    (tmp_path / "conference.yaml").write_bytes(CONFERENCE.encode())
    return tmp_path


def text_in(folder: Path) -> str:
    return (folder / "conference.yaml").read_bytes().decode()


def test_safe_fixes_are_made_and_all_else_stays(folder: Path) -> None:
    done = run(["fix"], cwd=folder)

    assert done == (
        1,
        "conference.yaml:4:14: X503 untidy-text: write 'Tiny Forum'\n"
        "conference.yaml:14:7: F003 unknown-field: write 'title'\n"
        "conference.yaml:19:11: F006 unknown-reference: write 'hall'\n"
        "3 fixed in 1 file; 1 error, 1 info left; 1 more can be fixed with: confsched fix --unsafe\n",
        "",
    )
    assert text_in(folder) == SAFE
