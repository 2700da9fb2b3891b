"""Lists that say who speaks nowhere but beside the titles of talks, or below them. Made up."""

import pytest
from test_records import sessions

TALKS = (("Boats that float", "Ada Sample"), ("Knots", "Ben Test"), ("Why nets hold", "Jo Probe"))


def told(cells: list[str], head: str = "Time,Session,Speaker") -> list[tuple[object, object]]:
    """The titles of sessions, and who is in them; nothing stands below the other columns."""
    rows = "".join(f'{hour}:00-{hour}:30,"{cell}",\n' for hour, cell in enumerate(cells, 9))
    return [(one["title"], one.get("speakers")) for one in sessions(f"{head}\n{rows}")]


@pytest.mark.parametrize(
    "form",
    [
        "{} — {}",
        "{} - {}",
        "{} / {}",
        "{}: {}",
        "{} ({})",
        "{1}: {0}",
        "{1} (Boat Lab): {0}",
        "{}\nby {}",
        "{}\nSpeaker: {} (Boat Lab)",
    ],
)
@pytest.mark.parametrize("head", ["Time,Session,Speaker", "Time,Title,Room"])
def test_people_beside_nearly_all_titles_speak(form: str, head: str) -> None:
    cells = [form.format(*talk) for talk in TALKS]

    assert told([*cells, "Lunch break"], head) == [
        ("Boats that float", ["ada-sample"]),
        ("Knots", ["ben-test"]),
        ("Why nets hold", ["jo-probe"]),
        ("Lunch break", None),
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ["Boats - Ada Sample", "Knots", "Nets", "Sails - a history"],  # of few
        ["Boats - Harbour Law", "Knots - Rope Making", "Nets - Sea Life"],  # what they are about
        ["Boats - Ada Sample", "Knots - Ben Test"],  # of two
    ],
)
def test_other_titles_are_whole(cells: list[str]) -> None:
    assert [title for title, _ in told(cells)] == cells


def test_where_a_list_says_who_speaks_titles_are_whole() -> None:
    rows = "".join(
        f"{n}-{n + 1},{one} - {who},Cleo Probe\n" for n, (one, who) in enumerate(TALKS, 9)
    )
    found = sessions(f"Time,Session,Speaker\n{rows}")

    assert found[0]["title"] == "Boats that float - Ada Sample"
