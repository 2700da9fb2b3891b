"""Other people's programmes become files of ours that say the same, and are updated in place."""

from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest
from support import PROJECT

from confsched import api
from confsched.errors import ConfschedError
from confsched.formats.ids import is_made_id
from confsched.importing.outcome import Updated
from confsched.loading import load_theirs
from confsched.schedule.entities import ScheduledSession, Session

CORPUS: Final = PROJECT.parent / "shared" / "corpus"
ENDINGS: Final = (".xml", ".json", ".csv", ".ics", ".xlsx", ".yaml", ".yml", ".toml")
XML: Final = sorted((CORPUS / "schedule-xml").glob("*.xml"))
SMALL: Final = 700_000  # bytes of the others, which are many
# what nobody asks of a calendar that people subscribe to, but of files of ours
OF_OURS: Final = frozenset(("P305", "P314", "R404", "T209", "T210", "X501", "X505"))
# and of what writes moments with an offset or in UTC, which are times of day in ours
OF_CLOCKS: Final = frozenset(("T209", "T210"))
# what has no type is a talk only in ours, and held to how long talks are
OF_TYPES: Final = frozenset(("T211",))
WITH_MOMENTS: Final = frozenset(("miniconf", "googleio-2018-conference_data.json"))
OTHERS: Final = sorted(
    path
    for path in CORPUS.rglob("*")
    if path.suffix in ENDINGS and path not in XML and path.stat().st_size < SMALL
)

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not XML, reason="needs ../shared/corpus beside the project"),
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
        "people": [(person.name, person.bio) for person in schedule.speakers],
        "sessions": sorted((s.id, list(facts(s).items())) for s in schedule.sessions),
    }


def codes(schedule: api.Schedule) -> Counter[str]:
    """What is wrong, each once: a row of theirs may be several sessions of ours."""
    findings = api.validate(schedule).findings
    return Counter(code for code, _ in {(one.code, one.message) for one in findings})


@pytest.mark.parametrize("path", [*XML, *OTHERS], ids=lambda path: str(path.relative_to(CORPUS)))
def test_an_imported_programme_says_the_same_and_lacks_the_same(path: Path, tmp_path: Path) -> None:
    try:
        load_theirs([str(path)])
    except ConfschedError as error:
        pytest.skip(error.message)  # what is read at all is for others to say
    done = api.import_files(path, into=tmp_path / "ours")
    theirs, ours = api.load(path), api.load(tmp_path / "ours")
    found, wanted = everything(ours), everything(theirs)

    assert {name: found[name] for name in found if found[name] != wanted[name]} == {}
    ids = ((mine.id, their.id) for mine, their in zip(ours.speakers, theirs.speakers, strict=True))
    assert [two for two in ids if len({*two}) > 1 and not is_made_id(two[1])] == []
    more = codes(ours) - codes(theirs)
    is_calendar = path.suffix == ".ics" or "xcal" in path.name
    has_moments = not WITH_MOMENTS.isdisjoint((*path.parts, path.name))
    asked = OF_OURS if is_calendar else OF_CLOCKS if has_moments else frozenset()
    assert {code for code in more if code not in asked | OF_TYPES} == set()
    # an id of several sessions, or a zone that is not theirs, is settled by importing, and told
    assert codes(theirs) - codes(ours) - Counter(one.code for one in done.noticed) == Counter()


@pytest.mark.parametrize("path", XML[:3], ids=lambda path: str(path.name))
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
    [document] = load_theirs([str(path)])
    root: Any = document.roots[0]
    wanted = Counter(
        key
        for session in root["sessions"].values()
        for key, value in (session.get("extra") or {}).items()
        if value
    )

    assert done.extra["sessions"] == wanted
    assert sum(wanted.values()) > len(root["sessions"])
