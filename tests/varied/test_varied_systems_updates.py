"""Conferences that are imported, edited by hand, and imported again after theirs has changed.

What both sides do is drawn by chance; what has to come of it is told beside it.
"""

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from made import Part, Session, lines, lines_of, made

from confsched import api

Talks = dict[str, Session]  # by what theirs has as their ids
THEIRS = ("", "", "title", "shorter", "speaker", "gone")
OURS = ("", "", "", "title", "shorter", "notes", "comment")
_QUARTER = timedelta(minutes=15)
_PARTS = (("title",), ("start", "end"), ("people",))


def as_table(talks: Talks) -> str:
    file = io.StringIO()
    write = csv.writer(file).writerow
    write(("Date", "Start", "End", "Title", "Room", "Track", "Speakers"))
    for one in talks.values():
        who = ", ".join(part.name for part in one.people)
        slot = (f"{one.start:%Y-%m-%d}", f"{one.start:%H:%M}", f"{one.end:%H:%M}")
        write((*slot, one.title, one.room, one.track, who))
    return file.getvalue()


def as_numbered_table(talks: Talks) -> str:
    head, *rows = as_table(talks).splitlines(keepends=True)
    numbered = (f"{key},{row}" for key, row in zip(talks, rows, strict=True))
    return "".join((f"ID,{head}", *numbered))


def as_calendar(talks: Talks) -> str:
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//knots//EN", "X-WR-TIMEZONE:UTC"]
    for key, one in talks.items():
        rows += ["BEGIN:VEVENT", f"UID:{key}@knots.example", f"SUMMARY:{one.title}"]
        rows += [f"DTSTART:{one.start:%Y%m%dT%H%M00Z}", f"DTEND:{one.end:%Y%m%dT%H%M00Z}"]
        rows += [f"LOCATION:{one.room}"] if one.room else []
        rows += [f"CATEGORIES:{one.track}"] if one.track else []
        who = "\\, ".join(part.name for part in one.people)
        rows += [f"DESCRIPTION:Speakers: {who}"] if who else []
        rows.append("END:VEVENT")
    return "".join(f"{row}\r\n" for row in (*rows, "END:VCALENDAR"))


SOURCES: dict[str, Callable[[Talks], str]] = {
    "table.csv": as_table,
    "numbered.csv": as_numbered_table,
    "calendar.ics": as_calendar,
}


def of_theirs(one: Session, what: str) -> Session:
    if what == "shorter":
        return one._replace(end=one.end - _QUARTER)
    if what == "title":
        return one._replace(title=f"{one.title}!")
    people = (*one.people, Part(f"Otto {one.title.split()[0].title()}er"))
    return one._replace(people=people) if what == "speaker" else one


def of_ours(folder: Path, one: Session, what: str) -> Session:
    """A session after an edit by hand."""
    said = re.compile(rf'\n    title: "?{re.escape(one.title)}"?\n')
    file = next(path for path in folder.glob("*.yaml") if said.search(path.read_text("utf-8")))
    before, after = said.split(file.read_text("utf-8"))
    title = one.title
    if what == "title":
        one = one._replace(title=f"Our {title}")
    elif what == "comment":
        before += "\n    # by hand"
    elif what == "notes":
        after = f"    notes: by hand\n{after}"
    elif what == "shorter":
        one = one._replace(start=one.start + _QUARTER)
        slot = f"start: {one.start:%H:%M}  # by hand\n    end: {one.end:%H:%M}"
        after = re.sub(r"time: .*", slot, after, count=1)
    file.write_text(f"{before}\n    title: {json.dumps(one.title)}\n{after}", "utf-8")
    return one


def merged(base: Session, theirs: Session, ours: Session) -> tuple[Session, set[str]]:
    """What comes of both, and the parts that both have changed."""
    clashes: set[str] = set()
    for names in _PARTS:
        before, new, own = ({n: getattr(one, n) for n in names} for one in (base, theirs, ours))
        if own == before:
            ours = ours._replace(**new)
        elif new != before:
            clashes.add("slot" if "start" in names else names[0])
    return ours, clashes


def changed(base: Talks, folder: Path, chance: Random) -> tuple[Talks, Talks, set[str]]:
    """What theirs is after a while, what has to come of it, and the parts that are asked about."""
    theirs, after, told = {}, {}, set()
    for key, one in base.items():
        what, by_hand = (chance.choice(which) if one.people else "" for which in (THEIRS, OURS))
        ours = of_ours(folder, one, by_hand) if by_hand else one
        if what != "gone":
            theirs[key] = of_theirs(one, what)
            after[key], clashes = merged(one, theirs[key], ours)
            told |= {f"{part} of {ours.title}" for part in clashes}
        elif by_hand not in ("", "comment"):
            after[key] = ours
            told.add(f" of {ours.title}")
    return theirs, after, told


def with_supper(folder: Path, room: str) -> Session:
    """A session that stands in our files only, in a room by its name."""
    fields = "title: Supper, date: 2031-05-13, time: 18:00-19:00"
    with (folder / "day1.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\n  supper: {{{fields}, room: {room}}}  # by hand\n")
    start = datetime(2031, 5, 13, 18, tzinfo=UTC)
    return Session("Supper", start, start + timedelta(hours=1), room)


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def comments(folder: Path) -> int:
    return sum(text.count(b"# by hand") for text in contents(folder).values())


@pytest.mark.parametrize("seed", range(20))
def test_both_sides_change_what_they_like(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    name = chance.choice(list(SOURCES))
    source, folder = tmp_path / name, tmp_path / "ours"
    found = made(chance, chance.choice(("talks", "single"))).sessions
    base = {str(number): one for number, one in enumerate(found, start=101)}
    source.write_text(SOURCES[name](base), "utf-8")
    api.import_files(source, into=folder, reading=api.Reading(timezone="UTC"))
    theirs, after, told = changed(base, folder, chance)
    room, another = found[0].room, f"{found[0].room} (2)"
    after["supper"] = with_supper(folder, room)
    theirs["99"] = after["99"] = found[1]._replace(
        title="Fresh Ropes", start=after["supper"].end, end=after["supper"].end + _QUARTER
    )
    if chance.random() < 0.5:
        for talks in (theirs, after):
            talks.update({k: t._replace(room=another) for k, t in talks.items() if t.room == room})
    order = chance.sample(list(theirs), len(theirs))
    source.write_text(SOURCES[name]({key: theirs[key] for key in order}), "utf-8")
    before = comments(folder)
    done = api.import_files(source, into=folder, update=True).update

    assert done is not None
    assert lines_of(api.load(folder)) == lines(after.values())
    assert {f"{one.field} of {one.name}" for one in done.conflicts} == told
    assert comments(folder) == before
    files = contents(folder)
    api.import_files(source, into=folder, update=True)
    assert contents(folder) == files
