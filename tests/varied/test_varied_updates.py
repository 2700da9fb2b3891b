"""Made-up programmes of two sources in formats of all kinds, changed by them and by us: merged."""

from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import pytest
from made import Programme, Session, made

from confsched import api
from confsched.editing.applying import apply
from confsched.editing.emitting import mapping_lines
from confsched.editing.fields import set_field
from confsched.importing.ours import Ours
from confsched.loading import load_ours
from confsched.schedule.entities import ScheduledSession

FORMS = {"ics": "ics", "csv": "csv", "xlsx": "xlsx", "xcal": "xml", "schedule.json": "json"}
Told: TypeAlias = dict[str, dict[str, Any]]
PARTS = {"slot": "slot", "rooms": "room", "text": "abstract"}


def slug(text: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def written(programme: Programme, mark: str) -> dict[str, dict[str, Any]]:
    """The sessions as fields of ours; the end of an abstract tells which one it is everywhere."""
    found = {}
    for number, one in enumerate(programme.sessions):
        fields = {
            "title": f"{one.title} {mark}",
            "date": f"{one.start:%Y-%m-%d}",
            "time": f"{one.start:%H:%M}-{one.end:%H:%M}",
            "room": slug(one.room),
            "speakers": [slug(name) for name in people(one)],
            "abstract": f"What it is about. ({mark}{number})",
        }
        found[f"{mark}{number}"] = {key: value for key, value in fields.items() if value}
    return found


def people(one: Session) -> list[str]:
    return list(dict.fromkeys(part.name for part in one.whole().people))


def publish(path: Path, form: str, programme: Programme, sessions: Mapping[str, Any]) -> None:
    folder = path.with_suffix("")
    folder.mkdir(exist_ok=True)
    rooms = sorted({one.room for one in programme.sessions if one.room})
    names = sorted({name for one in programme.sessions for name in people(one)})
    said: dict[str, Any] = {
        "conference": {
            "id": path.stem,
            "title": f"Days of {path.stem}",
            "timezone": "UTC",
            "days": sorted({fields["date"] for fields in sessions.values()}),
        },
        "rooms": {slug(name): {"name": name} for name in rooms},
        "speakers": {slug(name): {"name": name} for name in names},
        "sessions": sessions,
    }
    (folder / "conference.yaml").write_text("\n".join(mapping_lines(said, flow=False)))
    path.write_bytes(api.export(api.load(folder), form))


def told(folder: Path) -> Told:
    """What is said of each session, by the end of its abstract."""
    return {
        str(one.abstract or one.description).rpartition("(")[2]: {
            "id": one.id,
            "slot": (one.start, one.end) if isinstance(one, ScheduledSession) else None,
            "rooms": [room.name for room in one.rooms],
            "people": [part.speaker.name for part in one.people],
            "text": one.abstract or one.description,
            "cancelled": one.cancelled,
        }
        for one in api.load(folder).sessions
    }


def changed(sessions: Mapping[str, Any], chance: Random) -> dict[str, Any]:
    """Some of them gone, at other times, in other rooms, with other texts, in another order."""
    found = {key: dict(fields) for key, fields in sessions.items()}
    for key in chance.sample(sorted(found), 5):
        what = chance.choice(("gone", "time", "date", "room", "text"))
        match what:
            case "gone":
                del found[key]
            case "time":
                found[key]["time"] = f"{chance.choice((7, 19))}:{chance.choice((15, 20))}-21:00"
            case "date":
                found[key]["date"] = chance.choice(("2031-05-12", "2031-05-16"))
            case "room" if "room" in found[key]:
                found[key]["room"] = next(one["room"] for one in sessions.values() if "room" in one)
            case _:
                found[key]["abstract"] = f"Said: otherwise # now. ({key})"
    return {key: found[key] for key in chance.sample(sorted(found), len(found))}


def edit_by_hand(folder: Path, chance: Random) -> None:
    """Comments above some sessions, and other texts and times in them."""
    for key in chance.sample(sorted(Ours(load_ours(str(folder))).raws("sessions")), 4):
        found = Ours(load_ours(str(folder))).entry("sessions", key)
        source, text = found.places.source, "abstract" if "abstract" in found else "description"
        which = str(found[text]).rpartition("(")[2]
        name, value = chance.choice(((text, f"Ours: ({which}"), ("time", "8:05 - 8:55")))
        after = apply(source.text, set_field(found, name, value))
        Path(source.name).write_text(after.replace("sessions:\n", f"sessions:\n  # of {key}\n", 1))


def comments(folder: Path) -> list[str]:
    text = "".join(path.read_text() for path in sorted(folder.glob("*.yaml")))
    return [line for line in text.splitlines() if "# of " in line]


@pytest.mark.parametrize("seed", range(8))
def test_their_changes_are_in_ours_are_kept_and_both_are_asked_about(
    seed: int, tmp_path: Path
) -> None:
    chance = Random(seed)
    ours, fresh = tmp_path / "ours", tmp_path / "fresh"
    kinds = [(mark, chance.choice(sorted(FORMS)), made(chance)) for mark in "ab"]
    paths = [tmp_path / f"{mark}.{FORMS[form]}" for mark, form, _ in kinds]
    before = [written(programme, mark) for mark, _, programme in kinds]
    prefixes = chance.choice((("North ", "South "), ("", "")))
    named = [prefix for prefix in prefixes if prefix]
    for path, (_, form, programme), sessions in zip(paths, kinds, before, strict=True):
        publish(path, form, programme, sessions)
    api.import_files(*paths, into=ours, room_prefix=named)
    base = told(ours)

    assert {key: (said["rooms"], sorted(said["people"])) for key, said in base.items()} == {
        f"{mark}{number})": ([f"{prefix}{one.room}"] if one.room else [], sorted(people(one)))
        for (mark, _, programme), prefix in zip(kinds, prefixes, strict=True)
        for number, one in enumerate(programme.sessions)
    }
    edit_by_hand(ours, chance)
    own, remarks = told(ours), comments(ours)
    for path, (_, form, programme), sessions in zip(paths, kinds, before, strict=True):
        publish(path, form, programme, changed(sessions, chance))
    api.import_files(*paths, into=fresh, room_prefix=named)
    theirs = told(fresh)
    done = api.import_files(*paths, into=ours, update=True).update
    after = told(ours)
    assert done is not None
    asked = {(one.id, one.field.replace("description", "abstract")) for one in done.conflicts}
    wanted, clashes = {}, set()
    for key, said in own.items():
        old = base[key]
        new = theirs.get(key, {**old, "cancelled": said == old})
        wanted[key] = {name: new[name] if said[name] == old[name] else said[name] for name in said}
        wanted[key]["id"] = said["id"]
        both = [name for name in PARTS if said[name] != old[name] != new[name] != said[name]]
        gone = {(said["id"], "")} if key not in theirs and said != old else set()
        clashes |= gone | {(said["id"], PARTS[name]) for name in both}

    assert after == wanted
    assert asked == clashes
    assert comments(ours) == remarks
    assert api.import_files(*paths, into=ours, update=True).written == ()
