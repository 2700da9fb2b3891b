"""Two versions of a conference: what became of its sessions, whether or not it was published."""

from pathlib import Path

import pytest

from confsched import api

ABOUT = "{id: a, title: A, timezone: ET, venue: Town Hall, days: 2021-05-19 to 2021-05-20}"
SESSIONS = """sessions:
  opening: {title: Opening, day: 1, time: "09:00-09:30", room: Hall}
  trade: {title: Trade, day: 1, time: "10:00-11:00", room: Hall, speakers: [Jo Sample]}
  arms: {title: Arms, day: 2, time: "10:00-11:00", room: Attic}
"""


def became(path: Path, old: str, new: str, about: str = ABOUT) -> list[tuple[str, str, str]]:
    """What is told where a text of the sessions is replaced: by what, title and title of before."""
    before, after = path / "before.yaml", path / "after.yaml"
    before.write_text(f"conference: {ABOUT}\n{SESSIONS}")
    after.write_text(f"conference: {about}\n{SESSIONS.replace(old, new)}")
    return [(str(one.what), one.title, one.called) for one in api.changes(before, after)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", []),
        ("09:00-09:30", "09:15-09:45", [("moved", "Opening", "")]),
        ("Attic", "Cellar", [("moved", "Arms", "")]),
        ("title: Arms", "title: Weapons", [("changed", "Weapons", "Arms")]),
        ("[Jo Sample]", "[Jo Sample, Al Sample]", [("changed", "Trade", "")]),
        ("title: Arms", "title: Arms, status: cancelled", [("cancelled", "Arms", "")]),
        ('day: 2, time: "10:00-11:00"', "status: tentative", [("cancelled", "Arms", "")]),
        ("  arms:", "  peace:", [("cancelled", "Arms", ""), ("new", "Arms", "")]),
        ("title: Arms", "title: Arms, link: 'https://meet.example/1'", []),  # not for the public
    ],
)
def test_sessions_of_two_versions_are_compared_by_their_ids(
    tmp_path: Path, old: str, new: str, told: list[tuple[str, str, str]]
) -> None:
    assert became(tmp_path, old, new) == told


def test_a_conference_that_is_called_otherwise_is_the_same(tmp_path: Path) -> None:
    assert became(tmp_path, "", "", ABOUT.replace("id: a,", "id: b, domain: b.example,")) == []


def test_who_is_told_decides_on_what_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"conference: {ABOUT}\n{SESSIONS}")
    linked = SESSIONS.replace("title: Arms", "title: Arms, link: 'https://meet.example/1'")
    (tmp_path / "b.yaml").write_text(f"conference: {ABOUT}\n{linked}")
    before, after = api.load(tmp_path / "a.yaml"), api.load(tmp_path / "b.yaml")
    [change] = api.changes(before, after, audience="speakers")

    assert (change.what, change.uid, change.before) == ("changed", "arms@a.invalid", change.after)
    assert change.start.isoformat() == "2021-05-20T14:00:00+00:00"
