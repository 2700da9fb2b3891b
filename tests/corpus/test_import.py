"""Other people's programmes become files of ours that say the same, and are updated in place."""

from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest
from support import PROJECT

from confsched import api
from confsched.importing.outcome import Updated
from confsched.loading import Reading, load_theirs
from confsched.schedule.entities import ScheduledSession, Session

CORPUS: Final = PROJECT.parent / "shared" / "corpus"
FOUND: Final = sorted((CORPUS / "schedule-xml").glob("*.xml"))
# in this one an id stands at several sessions, which have ids of their own once they are imported
GONE: Final = {"camp2019-everything.xml": {"F007": 4}}

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FOUND, reason="needs ../shared/corpus beside the project"),
]


def facts(session: Session) -> dict[str, Any]:
    """All that a schedule knows of a session, rooms and people by their names."""
    slot = (session.start, session.end) if isinstance(session, ScheduledSession) else None
    return {
        "title": session.title,
        "subtitle": session.subtitle,
        "abstract": session.abstract,
        "description": session.description,
        "type": (session.type.id, session.type.name),
        "status": session.status,
        "day": session.day.date if session.day else None,
        "slot": slot,
        "duration": None if slot else session.duration,
        "rooms": [room.name for room in session.rooms],
        "track": session.track.name if session.track else None,
        "people": [(part.speaker.name, part.speaker.bio, part.role) for part in session.people],
        "language": session.language,
        "url": session.url,
        "tags": session.tags,
    }


def everything(schedule: api.Schedule) -> dict[str, Any]:
    return {
        "conference": (schedule.id, schedule.title, schedule.zone_key, schedule.domain),
        "days": [(day.date, day.hours) for day in schedule.days],
        "rooms": [room.name for room in schedule.rooms],
        "tracks": [track.name for track in schedule.tracks],
        "people": [(person.id, person.name, person.bio) for person in schedule.speakers],
        "sessions": sorted((s.id, list(facts(s).items())) for s in schedule.sessions),
    }


def codes(schedule: api.Schedule) -> Counter[str]:
    return Counter(finding.code for finding in api.validate(schedule).findings)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: str(path.name))
def test_an_imported_programme_says_the_same_and_lacks_the_same(path: Path, tmp_path: Path) -> None:
    api.import_files(path, into=tmp_path / "ours")
    theirs, ours = api.load(path), api.load(tmp_path / "ours")
    found, wanted = everything(ours), everything(theirs)

    assert {name: found[name] for name in found if found[name] != wanted[name]} == {}
    assert codes(theirs) - codes(ours) == Counter(GONE.get(path.name, {}))
    assert codes(ours) - codes(theirs) == Counter()


@pytest.mark.parametrize("path", FOUND[:3], ids=lambda path: str(path.name))
def test_it_is_the_same_every_time(path: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        api.import_files(path, into=tmp_path / name)
    one, two = (
        {p.relative_to(tmp_path / name): p.read_bytes() for p in (tmp_path / name).rglob("*.*")
         if p.is_file()}
        for name in ("one", "two")
    )  # fmt: skip

    assert one == two
    assert api.import_files(path, into=tmp_path / "one", update=True).update == Updated()


def test_what_has_no_field_is_all_there(tmp_path: Path) -> None:
    path = CORPUS / "schedule-xml" / "fosdem-2024.xml"
    done = api.import_files(path, into=tmp_path / "ours")
    [document] = load_theirs(str(path), Reading())
    root: Any = document.roots[0]
    wanted = Counter(
        key
        for session in root["sessions"].values()
        for key, value in (session.get("extra") or {}).items()
        if value
    )

    assert done.extra["sessions"] == wanted
    assert sum(wanted.values()) > len(root["sessions"])
