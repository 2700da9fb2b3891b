"""Updates of what has no id of its own, or got another one, and is known by what it alone has."""

from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.importing.outcome import Updated
from confsched.importing.programme import programme_of
from confsched.loading import load_ours
from confsched.model.assemble import assemble

HEAD = "title,date,start,end,description\n"
OPENING = "Opening,2030-05-14,9:00,9:30,\n"
ROPES = "Ropes,2030-05-14,10:00,10:45,How ropes were made before anybody had engines.\n"
WALK = "Walk,2030-05-14,14:00,15:00,Through the old docks and to the lighthouse.\n"
AGAIN = "Walk,2030-05-14,14:00,15:00,Along the river to where the mills once stood.\n"


def imported(place: Path, *rows: str) -> Path:
    (place / "plan.csv").write_text(HEAD + "".join(rows))
    api.import_files(place / "plan.csv", into=place / "ours")
    return place / "ours"


def updated(place: Path, *rows: str) -> Updated:
    (place / "plan.csv").write_text(HEAD + "".join(rows))
    done = api.import_files(place / "plan.csv", into=place / "ours", update=True).update
    assert done is not None
    return done


def sessions(folder: Path) -> dict[str, Any]:
    return programme_of(assemble(load_ours(str(folder))))["sessions"]


def test_a_row_with_another_title_at_another_time_is_the_one_of_its_text(tmp_path: Path) -> None:
    folder = imported(tmp_path, OPENING, ROPES, WALK)
    moved = ROPES.replace("Ropes", "Hemp and tar").replace("10:00,10:45", "16:00,16:45")
    done = updated(tmp_path, OPENING, WALK, moved)

    assert (done.added, done.cancelled, done.conflicts) == ((), (), ())
    assert {(one.id, one.field, one.after) for one in done.changes} == {
        ("ropes", "title", "Hemp and tar"),
        ("ropes", "start", "16:00"),
        ("ropes", "end", "16:45"),
    }
    assert sessions(folder)["ropes"]["start"] == "16:00"
    assert updated(tmp_path, OPENING, WALK, moved) == Updated()


@pytest.mark.parametrize("text", ["Text follows.", "Through the old docks and to the lighthouse."])
def test_a_text_that_is_short_or_that_others_have_tells_nothing(tmp_path: Path, text: str) -> None:
    imported(tmp_path, OPENING, f"Ropes,2030-05-14,10:00,10:45,{text}\n", WALK)
    done = updated(tmp_path, OPENING, f"Hemp and tar,2030-05-14,16:00,16:45,{text}\n", WALK)

    assert [one.name for one in done.added] == ["Hemp and tar"]
    assert [one.id for one in done.cancelled] == ["ropes"]


def test_two_at_one_time_with_one_title_change_places_without_a_change(tmp_path: Path) -> None:
    imported(tmp_path, OPENING, WALK, AGAIN)

    assert updated(tmp_path, AGAIN, OPENING, WALK) == Updated()


def test_a_session_that_got_another_id_title_and_time_by_hand_is_asked_about(
    tmp_path: Path,
) -> None:
    folder = imported(tmp_path, OPENING, ROPES, WALK)
    path = folder / "sessions.yaml"
    text = path.read_text().replace("  ropes:\n    title: Ropes\n", "  hemp:\n    title: Hemp\n")
    path.write_text(text.replace("start: 10:00", "start: 10:30"))
    done = updated(tmp_path, OPENING, ROPES.replace("10:00", "10:15"), WALK)

    assert [(one.id, one.field) for one in done.conflicts] == [("hemp", "slot")]
    assert [(one.before, one.id) for one in done.renamed] == [("ropes", "hemp")]
    assert (done.removed, done.added, done.changes) == ((), (), ())
    assert sessions(folder)["hemp"]["start"] == "10:30"


TALKS = """14 May 2030,Hall,Library
9:00-9:45,"Ropes of old
Ada Sample","Knots of old
Ada Sample"
10:00-10:45,"Masts of old
Ada Sample","Lamps
Ben Sample"
"""


def talks(place: Path, text: str) -> dict[str, tuple[str, str]]:
    """Titles and times by ids, once a grid has become another one."""
    for update, said in ((False, TALKS), (True, text)):
        (place / "plan.csv").write_text(said)
        api.import_files(place / "plan.csv", into=place / "ours", update=update)
    return {key: (one["title"], one["time"]) for key, one in sessions(place / "ours").items()}


def test_titles_that_are_much_alike_go_to_their_new_times(tmp_path: Path) -> None:
    turned = TALKS.replace("Ropes", "?").replace("Masts", "Ropes").replace("?", "Masts")

    assert talks(tmp_path, turned) == {
        "ropes-old": ("Ropes of old", "10:00-10:45"),
        "knots-old": ("Knots of old", "09:00-09:45"),
        "masts-old": ("Masts of old", "09:00-09:45"),
        "lamps": ("Lamps", "10:00-10:45"),
    }


def test_the_only_session_of_somebody_is_the_same_elsewhere_under_another_title(
    tmp_path: Path,
) -> None:
    lamp = '"Lamps\nBen Sample"'
    moved = TALKS.replace(f",{lamp}", ",") + f"11:00-11:45,,{lamp.replace('Lamps', 'Seeing')}\n"

    assert talks(tmp_path, moved)["lamps"] == ("Seeing", "11:00-11:45")


ROWS = (
    "Lore,2030-05-14,9:00,9:45,Hall,Ada Sample\n",
    "Stoves,2030-05-14,10:00,10:45,Hall,Ben Sample\n",
    "Smoke,2030-05-14,11:00,11:45,Hall,Cleo Sample\n",
    "Ice,2030-05-14,12:00,12:45,Hall,Dan Sample\n",
)


def of_rows(place: Path, rows: tuple[str, ...], *, update: bool) -> Updated | None:
    numbered = "".join(f"{number},{row}" for number, row in enumerate(rows, 1))
    (place / "plan.csv").write_text(f"id,title,date,start,end,room,speaker\n{numbered}")
    return api.import_files(place / "plan.csv", into=place / "ours", update=update).update


def test_a_row_that_is_numbered_anew_and_has_another_title_stays_itself(tmp_path: Path) -> None:
    of_rows(tmp_path, ROWS, update=False)
    done = of_rows(tmp_path, (ROWS[1], f"Smoke baths{ROWS[2][5:]}", ROWS[3]), update=True)

    assert done is not None
    assert (done.added, done.conflicts) == ((), ())
    assert [(one.id, one.name) for one in done.cancelled] == [("1", "Lore")]
    assert [(one.id, one.field, one.after) for one in done.changes] == [
        ("3", "title", "Smoke baths")
    ]


def test_a_session_with_another_id_and_title_by_hand_is_known_by_who_speaks_where_and_when(
    tmp_path: Path,
) -> None:
    of_rows(tmp_path, ROWS, update=False)
    path = tmp_path / "ours" / "sessions.yaml"
    path.write_text(path.read_text().replace("2:\n    title: Stoves", "ovens:\n    title: Ovens"))
    moved = ROWS[1].replace("10:45", "10:30")
    done = of_rows(tmp_path, (ROWS[0], moved, *ROWS[2:]), update=True)

    assert done is not None
    assert [(one.before, one.id) for one in done.renamed] == [("2", "ovens")]
    assert [(one.id, one.field, one.after) for one in done.changes] == [("ovens", "end", "10:30")]
    assert (done.added, done.removed, done.conflicts) == ((), (), ())


def test_who_has_one_name_more_or_fewer_is_the_same(tmp_path: Path) -> None:
    of_rows(tmp_path, (ROWS[0].replace("Ada Sample", "Ada Muster-Sample"), ROWS[1]), update=False)
    done = of_rows(tmp_path, ROWS[:2], update=True)

    assert done is not None
    assert (done.added, done.gone) == ((), ())
    assert [(one.id, one.field, one.after) for one in done.changes] == [
        ("ada-muster-sample", "name", "Ada Sample")
    ]


def test_a_longer_title_at_another_time_is_the_same_if_the_speaker_is(tmp_path: Path) -> None:
    of_rows(tmp_path, ROWS, update=False)
    longer = "Ice and salt,2030-05-14,12:00,12:50,Attic,Dan Sample;Ada Sample\n"
    head = "title,date,start,end,room,speaker\n"
    (tmp_path / "plan.csv").write_text(head + "".join((*ROWS[:3], longer)))
    done = api.import_files(tmp_path / "plan.csv", into=tmp_path / "ours", update=True).update

    assert done is not None
    assert (done.added[1:], done.cancelled, done.conflicts) == ((), (), ())
    assert [(one.id, one.field) for one in done.changes] == [
        ("4", "title"),
        ("4", "end"),
        ("4", "room"),
        ("4", "speakers"),
    ]


def test_sessions_in_a_list_without_ids_in_a_folder_below_are_there_and_keep_theirs(
    tmp_path: Path,
) -> None:
    folder = imported(tmp_path, OPENING, ROPES)
    (folder / "sessions.yaml").unlink()
    (folder / "monday").mkdir()
    text = """\
sessions:
  - {title: Opening, date: 2030-05-14, start: 9:00, end: 9:30}
  - title: Ropes   # on deck
    date: 2030-05-14
    start: 10:00
    end: 10:45
    description: How ropes were made before anybody had engines.
"""
    (folder / "monday" / "talks.yaml").write_text(text)
    done = updated(tmp_path, OPENING, ROPES.replace("Ropes", "Ropes and tar"))

    assert (done.removed, done.added) == ((), ())
    assert (folder / "monday" / "talks.yaml").read_text() == text.replace(
        "Ropes   # on deck", "Ropes and tar   # on deck\n    id: ropes"
    )
    assert updated(tmp_path, OPENING, ROPES.replace("Ropes", "Ropes and tar")) == Updated()
