"""Who leads all that is in a list, as a line above its head says."""

from pathlib import Path

import pytest
from test_workbooks import Rows, book

from confsched import api
from confsched.opening import Reading


def read(path: Path, line: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Each session of a list with such a line above it, and its people."""
    rows: Rows = [
        ["Made Days, 14 May 2030"],
        [line],
        ["Time", "Speaker", "Title"],
        ["10:00-10:20", "Ada Sample", "Ropes on deck"],
        ["10:20-10:40", "", "Coffee break"],
        ["10:40-11:00", "Ben Muster", "Knots at sea"],
    ]
    path.write_bytes(book(Talks=rows))
    [schedule] = api.load_all(path, reading=Reading(timezone="UTC"))
    return [
        (one.title, [(part.role, part.speaker.name) for part in one.people])
        for one in schedule.sessions
    ]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Session chair: Cleo Trial", "chair"),
        ("Chair: Cleo Trial", "chair"),
        ("Moderation: Cleo Trial", "moderator"),
    ],
)
def test_whoever_leads_a_list_leads_its_sessions(line: str, role: str, tmp_path: Path) -> None:
    assert read(tmp_path / "made.xlsx", line) == [
        ("Ropes on deck", [("speaker", "Ada Sample"), (role, "Cleo Trial")]),
        ("Coffee break", []),
        ("Knots at sea", [("speaker", "Ben Muster"), (role, "Cleo Trial")]),
    ]


def test_whoever_leads_the_programme_leads_no_session(tmp_path: Path) -> None:
    assert read(tmp_path / "made.xlsx", "Programme chair: Cleo Trial") == [
        ("Ropes on deck", [("speaker", "Ada Sample")]),
        ("Coffee break", []),
        ("Knots at sea", [("speaker", "Ben Muster")]),
    ]
