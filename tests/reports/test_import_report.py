"""What an import and an update did, as text in every width and as JSON."""

import json
from dataclasses import replace

import pytest
from programmes import golden

from confsched.findings import Finding
from confsched.importing.outcome import (
    Alike,
    Change,
    Conflict,
    Entry,
    Imported,
    Renamed,
    Renumbered,
    Shared,
    Updated,
)
from confsched.reports.imports import imported
from confsched.reports.imports_json import imported_json
from confsched.source import Source, Span
from confsched.text.styled import plain
from confsched.text.width import width

SOURCE = Source("theirs/b.xml", "<schedule>\n  <event id='140'/></schedule>\n")
FOUND = Finding(
    "'140' is the id of two sessions; here it is read as '140-2'", Span(SOURCE, 13, 30), code="F007"
)
FIRST = Imported(
    folder="conf",
    title="Sample Days\x1b: a very long title of a conference that has to be broken",
    sources=("a.xml", "b.xml"),
    written=("conf/conference.yaml", "conf/rooms.yaml", "conf/day1.yaml"),
    counts={"days": 2, "rooms": 3, "tracks": 1, "types": 0, "speakers": 1_234, "sessions": 40},
    extra={
        "conference": {"version": 1},
        "sessions": {"guid": 1_040, "slug": 40, "links": 12, "a\nb": 1, "recording_license": 40},
    },
    alike=(
        Alike("jo-sample", "Jo Sample", "jo-sample-2", "JO SAMPLE"),
        Alike("ada", "אדה", "9", "Ada Sample"),
    ),
    shared=(
        Shared("rooms", "hall", "Hall"),
        Shared("rooms", "attic", "Attic"),
        Shared("sessions", "12", "Bread"),
    ),
    renumbered=tuple(
        Renumbered("sessions", f"{number}-2", str(number), "b.xml") for number in range(30)
    ),
    noticed=(FOUND,),
)
UPDATED = Updated(
    added=(
        Entry("rooms", "cellar", "Cellar"),
        *(Entry("sessions", f"s{number}", f"Session {number}") for number in range(30)),
    ),
    cancelled=(Entry("sessions", "13", "Salt"),),
    changes=(
        Change(
            *("sessions", "12", "title", "Bread: a history", "Bread", "conf/day1.yaml:11:12"),
            "Bread: a history",
        ),
        Change("sessions", "12", "speakers", ["1", "2"], None, name="Bread: a history"),
        Change("sessions", "12", "abstract", None, "A long text. " * 20, name="Bread: a history"),
        Change(
            *("sessions", "12", "notes", "A long text. " * 20, "A long text. " * 19 + "Or not."),
            name="Bread: a history",
        ),
        Change("conference", "conference", "url", "https://a.example", "https://b.example"),
    ),
    conflicts=(
        Conflict(
            *("sessions", "12", "slot"),
            {"date": "2030-05-14", "time": "10:00-11:00"},
            {"date": "2030-05-14", "time": "10:30-11:00"},
            {"date": "2030-05-15", "time": "10:00-11:00"},
            "conf/day1.yaml:11:12",
            "write theirs, or keep yours for good with --settle ours",
            "Bread: a history",
        ),
        Conflict(
            *(
                "sessions",
                "14",
                "abstract",
                "Old",
                None,
                "A long text. " * 40,
                "conf/day2.yaml:7:3",
            ),
            "write theirs, or keep yours for good with --settle ours",
        ),
        Conflict(
            *("sessions", "14", "description", "All of it is " * 9 + "old.", "All of it is " * 9),
            *("All of it is " * 9 + "new. More " * 40, "conf/day2.yaml:8:3"),
            "write theirs, or keep yours for good with --settle ours",
        ),
        Conflict(
            *("sessions", "15", "", None, "changed: title, room", None, "conf/day2.yaml:9:3"),
            "give it 'status: cancelled', take it out, or keep it with --settle ours",
        ),
    ),
    renamed=(Renamed("speakers", "jo-sample", "1"), Renamed("sessions", "bread", "12")),
    removed=(Entry("sessions", "11", "Opening"),),
    gone=(Entry("speakers", "3", "Ben Sample"),),
    patch="--- a\n+++ b\n",
)
SAMPLES = {"import": FIRST, "import-update": replace(FIRST, update=UPDATED)}


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_page_is_as_wide_as_it_may_be(name: str, columns: int) -> None:
    lines = list(plain(imported(SAMPLES[name], columns)))
    text = "".join(f"{line}\n" for line in lines)

    assert text == golden(f"{name}-{columns}.txt", text.encode()).decode()
    assert max(map(width, lines)) <= columns


def test_an_update_that_found_nothing_says_so() -> None:
    nothing = replace(FIRST, update=Updated(), title="Sample Days")

    assert list(plain(imported(nothing, 80))) == [
        "Sample Days",
        "from a.xml and b.xml in conf",
        "40 sessions · 2 days · 3 rooms · 1 track · 1,234 people",
        "nothing has changed",
    ]


def test_json_has_every_fact() -> None:
    first = json.loads(imported_json(replace(FIRST, renumbered=FIRST.renumbered[:1])))
    update = json.loads(imported_json(SAMPLES["import-update"]))["update"]

    assert first == {
        "version": 1,
        "folder": "conf",
        "title": FIRST.title,
        "sources": ["a.xml", "b.xml"],
        "dry_run": False,
        "written": ["conf/conference.yaml", "conf/rooms.yaml", "conf/day1.yaml"],
        "counts": dict(FIRST.counts),
        "extra": {section: dict(keys) for section, keys in FIRST.extra.items()},
        "same_person": [
            {"id": "jo-sample", "name": "Jo Sample", "other_id": "jo-sample-2"}
            | {"other_name": "JO SAMPLE"},
            {"id": "ada", "name": "אדה", "other_id": "9", "other_name": "Ada Sample"},
        ],
        "shared": [
            {"section": "rooms", "id": "hall", "name": "Hall"},
            {"section": "rooms", "id": "attic", "name": "Attic"},
            {"section": "sessions", "id": "12", "name": "Bread"},
        ],
        "renumbered": [{"section": "sessions", "id": "0-2", "theirs": "0", "source": "b.xml"}],
        "noticed": [{"code": "F007", "message": FOUND.message, "place": "theirs/b.xml:2:3"}],
        "pages": [],
        "missing": [],
        "update": None,
    }
    assert update.pop("settled") == 0
    assert {name: len(value) for name, value in update.items()} == {
        "added": 31,
        "cancelled": 1,
        "changes": 5,
        "conflicts": 4,
        "renamed": 2,
        "removed": 1,
        "gone": 1,
        "patch": 12,
    }
    assert update["conflicts"][3] == {
        "section": "sessions",
        "id": "15",
        "field": "",
        "before": None,
        "ours": "changed: title, room",
        "theirs": None,
        "place": "conf/day2.yaml:9:3",
        "why": "give it 'status: cancelled', take it out, or keep it with --settle ours",
        "name": "",
    }
    assert update["changes"][0] == {
        "section": "sessions",
        "id": "12",
        "field": "title",
        "before": "Bread: a history",
        "after": "Bread",
        "place": "conf/day1.yaml:11:12",
        "name": "Bread: a history",
    }


def test_what_changed_but_in_their_ids_is_told_first() -> None:
    changes = (
        Change("sessions", "1", "extra.uid", "a", "b", name="Bread"),
        Change("sessions", "2", "title", "Sald", "Salt", name="Salt"),
        Change("sessions", "2", "extra.uid", "c", "d", name="Salt"),
    )
    page = plain(imported(replace(FIRST, update=Updated(changes=changes)), 80))
    told = [line for line in page if line.startswith("  session ")]

    assert told == ["  session 2: Salt", "  session 1: Bread"]
