"""People, rooms and tracks whose ids a program made get some that can be written by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.importing.base import BASE_FILE
from confsched.importing.outcome import Updated
from confsched.importing.programme import programme_of
from confsched.loading import load_ours
from confsched.model.assemble import assemble

_ADA = "5574663f-8366-4445-a2db-789474c8ef55"
_BEN = "b9af7051-03c3-4595-88ca-a1825112ece4"
_BENS = "c9af7051-03c3-4595-88ca-a1825112ece4"
_HALL = "d9af7051-03c3-4595-88ca-a1825112ece4"


def _write(source: Path, *names: tuple[str, str]) -> None:
    """A file of Sessionize in which those people speak."""
    session: dict[str, Any] = {
        "id": "7",
        "title": "Boats",
        "startsAt": "2030-05-14T09:00:00",
        "endsAt": "2030-05-14T10:00:00",
        "speakers": [key for key, _ in names],
        "roomId": _HALL,
    }
    everything = {
        "sessions": [session],
        "speakers": [{"id": key, "fullName": name, "sessions": [7]} for key, name in names],
        "rooms": [{"id": _HALL, "name": "Great Hall"}],
        "questions": [],
        "categories": [],
    }
    source.write_text(json.dumps(everything), "utf-8")


def _said(folder: Path) -> dict[str, Any]:
    programme = programme_of(assemble(load_ours(str(folder))))
    people = {
        key: [entry["name"], entry.get("extra", {})] for key, entry in programme["speakers"].items()
    }
    session = programme["sessions"]["7"]
    return {"people": people, "speakers": session["speakers"], "room": session["room"]}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tmp_path / "all.json"


def _import(source: Path, folder: Path, *, update: bool = False) -> Updated | None:
    return api.import_files(source, into=folder, update=update).update


def test_ids_are_made_of_names_but_those_of_namesakes(source: Path, tmp_path: Path) -> None:
    _write(source, (_ADA, "Ada Sample"), (_BEN, "Ben Sample"), (_BENS, "Ben Sample"))
    _import(source, tmp_path / "ours")

    assert _said(tmp_path / "ours") == {
        "people": {
            "ada-sample": ["Ada Sample", {"guid": _ADA}],
            _BEN: ["Ben Sample", {}],
            _BENS: ["Ben Sample", {}],
        },
        "speakers": ["ada-sample", _BEN, _BENS],
        "room": "great-hall",
    }


def test_they_stay_whatever_somebody_is_called_later(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    _write(source, (_ADA, "Ada Sample"), (_BEN, "Ben Sample"))
    _import(source, folder)
    _write(source, (_BENS, "Ben Sample"), (_BEN, "Ben Muster"), (_ADA, "Ada Muster"))
    update = _import(source, folder, update=True)

    assert update is not None
    assert update.gone == ()
    assert [(one.section, one.id) for one in update.added] == [("speakers", _BENS)]
    assert {(one.id, one.after) for one in update.changes if one.field == "name"} == {
        ("ada-sample", "Ada Muster"),
        ("ben-sample", "Ben Muster"),
    }
    assert _import(source, folder, update=True) == Updated()


def test_a_folder_that_was_made_with_their_ids_keeps_them(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    _write(source, (_ADA, "Ada Sample"))
    _import(source, folder)
    for path in (folder / BASE_FILE, *folder.glob("*.yaml")):
        text = path.read_text("utf-8").replace(f", extra: {{guid: {_ADA}}}", "")
        path.write_text(text.replace("ada-sample", _ADA), "utf-8")
    base = json.loads((folder / BASE_FILE).read_text("utf-8"))
    base["declared"] = [{}]
    base["programme"]["speakers"] = {_ADA: {"name": "Ada Sample"}}
    (folder / BASE_FILE).write_text(json.dumps(base), "utf-8")
    update = _import(source, folder, update=True)

    assert update is not None
    assert (update.added, update.gone) == ((), ())
    assert _said(folder)["people"] == {_ADA: ["Ada Sample", {}]}


def test_two_sources_with_one_such_id_have_one_person(tmp_path: Path) -> None:
    sources = [tmp_path / "one.json", tmp_path / "two.json"]
    for source in sources:
        _write(source, (_ADA, "Ada Sample"))
    done = api.import_files(*sources, into=tmp_path / "ours")

    assert [(one.section, one.id) for one in done.shared] == [
        ("rooms", "great-hall"),
        ("speakers", "ada-sample"),
        ("sessions", "7"),
    ]
    assert list(_said(tmp_path / "ours")["people"]) == ["ada-sample"]
