"""Every row of the table."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import agenda_rows
from benchmarks.comparison import Group, Row
from benchmarks.generate import Layout, named
from benchmarks.measure import Figure, Program
from benchmarks.programs import confsched, inside

_SIZES: Final = {
    Layout.PLAIN: "{:,} sessions",
    Layout.BY_DAY: "{:,} sessions in a file for each day",
    Layout.IN_DETAIL: "{:,} sessions in detail, as many speakers, every rule on",
}
# every file's values are kept, as they must be to say anything about the whole conference
_LOAD_YAML: Final = """\
import os, sys, yaml
folder = sys.argv[1]
kept = []
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name), "rb") as file:
        kept.append(yaml.load(file, yaml.CSafeLoader))
"""
_HOLD: Final = "import sys; held = open(sys.argv[1], 'rb').read()"
# what no question can do without: the commands, and the conference; it ends as they do
_START_AND_LOAD: Final = """\
import gc, os, sys
gc.disable()
from confsched import api
from confsched.cli.app import app
api.load(sys.argv[1])
os._exit(0)
"""
# before the conference, so that nothing is over
_AS_OF: Final = ("--stamp", "2030-01-01T00:00:00Z")
# into a folder that is not there yet: $0 is where to make it, the rest the command
_PUBLISH_ANEW: Final = 'exec "$@" "$(mktemp -d -p "$0")/site"'
# a talk of four people, in a conference whose rooms are all in use; the test looks for it
TALK: Final = "rural-treaties-and-its-critics-500"
BUSY: Final = "day 1 11:00"
_PAGES: Final = (
    ("page", "a page of 20,000 lines", "that of 2,000", ("4000.txt", "400.txt")),
    ("table", "a page with a table of 10,000 rows", "1,000 rows", ("10000.html", "1000.html")),
)
_NOTHING: Final = Program((sys.executable, "-c", "pass"))
_YAML: Final = "`yaml.load` with `CSafeLoader`, the same files"


def groups(conferences: Path) -> Iterator[Group]:
    """All rows, for generated conferences in a folder, each in a folder called by its name."""
    yield _version()
    yield _validate_example()
    yield _validate(conferences, "100", repeats=11)
    yield _validate(conferences, "1000", repeats=11)
    yield _validate(conferences, "10000", repeats=9, target=0.5, with_memory=True)
    yield _validate(conferences, "10000-by-day", repeats=9, target=0.5, with_memory=True)
    yield _validate(conferences, "10000-in-detail", repeats=9, target=1.0)
    yield _validate_largest(conferences)
    yield _validate(conferences, "100000-by-day", repeats=3, target=0.5, with_memory=True)
    yield _alike("people-alike", "people who were written down twice (P309)", "people_alike")
    yield _alike("rooms-alike", "rooms that were written down twice (R407)", "rooms_alike")
    yield _asked(conferences)
    for count, repeats in ((10_000, 11), (1_000_000, 5)):
        yield _overlaps(count, repeats)
    yield _export(conferences, "ics", target=1.5)
    yield _export(conferences, "csv", target=0.7)
    yield _publish(conferences)
    yield _one_feed(conferences)
    yield _schedule(conferences, "xml", target=0.5)
    yield _schedule(conferences, "json", target=0.4)
    yield _schedule(conferences, "csv", target=0.3)
    yield _schedule(conferences, "xlsx", target=0.6)
    yield _large_schedule(conferences, "40000.xml", "50 MB")
    yield _large_schedule(conferences, "100000.json", "100 MB")
    for page in _PAGES:
        yield _page(conferences, *page)
    yield _convert(conferences)
    yield from agenda_rows.groups(conferences)


def _version() -> Group:
    row = Row(
        name="version",
        what="`confsched --version`",
        against="`python -c pass`",
        ours=confsched("--version"),
        theirs=_NOTHING,
        target=1.3,
    )
    return Group(31, (row,))


def _validate_example() -> Group:
    row = Row(
        name="validate-mesf2021",
        what="`validate data/mesf2021`",
        against="`python -c pass`",
        ours=confsched("validate", "data/mesf2021"),
        theirs=_NOTHING,
        target=18,
    )
    return Group(21, (row,))


def _validate(
    conferences: Path,
    name: str,
    *,
    repeats: int,
    target: float | None = None,
    with_memory: bool = False,
) -> Group:
    count, layout = named(name)
    size = _SIZES[layout].format(count)
    row = Row(
        name=f"validate-{name}",
        what=f"`validate`, {size}",
        against=_YAML,
        ours=confsched("validate", str(conferences / name)),
        theirs=_load_yaml(conferences / name),
        target=target,
    )
    memory = Row(
        name=f"memory-{name}",
        what=f"its peak memory, {size}",
        against="that of the same",
        ours=row.ours,
        theirs=row.theirs,
        figure=Figure.PEAK,
        target=1.0,
    )
    return Group(repeats, (row, memory) if with_memory else (row,), (name,))


def _validate_largest(conferences: Path) -> Group:
    """With a run of ten times fewer sessions in between, to see how the time grows."""
    group = _validate(conferences, "100000", repeats=3, target=0.5, with_memory=True)
    growth = Row(
        name="validate-growth",
        what="`validate`, 100,000 sessions",
        against="`validate`, 10,000 sessions",
        ours=group.rows[0].ours,
        theirs=confsched("validate", str(conferences / "10000")),
        target=11,
    )
    return Group(group.repeats, (*group.rows, growth), ("10000", "100000"))


def _alike(name: str, what: str, task: str) -> Group:
    """Five times as many may take ten times as long: twice what would be linear."""
    growth = Row(
        name=f"{name}-growth",
        what=f"finding {what}, among 50,000",
        against="the same, among 10,000",
        ours=inside(task, "50000"),
        theirs=inside(task, "10000"),
        target=10,
    )
    return Group(9, (growth,))


def _asked(conferences: Path) -> Group:
    """What is asked of a conference: little more than loading it."""
    folder = str(conferences / "1000")
    asked = (
        ("suggest", "`suggest` for a talk of four people", ("suggest", TALK)),
        ("now", "`now`, at a moment at which 31 sessions run", ("now", "--at", BUSY)),
        ("show", "`show` of a talk of four people, with its findings", ("show", TALK)),
    )
    rows = tuple(
        Row(
            name=f"{name}-1000",
            what=f"{what}, 1,000 sessions",
            against="starting confsched with all its commands and loading the same files",
            ours=confsched(*arguments, folder),
            theirs=Program((sys.executable, "-c", _START_AND_LOAD, folder)),
            target=1.1,
        )
        for name, what, arguments in asked
    )
    return Group(31, rows, ("1000",))


def _load_yaml(folder: Path) -> Program:
    return Program((sys.executable, "-c", _LOAD_YAML, str(folder)))


def _overlaps(count: int, repeats: int) -> Group:
    by_room = Row(
        name=f"overlaps-{count}",
        what=f"all overlaps, {count:,} bookings in many rooms",
        against="`sorted()` of their starts",
        ours=inside("overlaps_by_room", str(count)),
        theirs=inside("starts_by_room", str(count)),
        target=2,
    )
    in_one = Row(
        name=f"overlaps-{count}-one-room",
        what=f"all overlaps, {count:,} bookings of one room",
        against="`sorted()` of their starts",
        ours=inside("overlaps_in_one_room", str(count)),
        theirs=inside("starts_in_one_room", str(count)),
        target=2,
    )
    dealing = Row(
        name=f"overlaps-{count}-dealing",
        what="the same, dealing them out to the rooms included",
        against="`sorted()` of their starts",
        ours=inside("dealing_and_overlaps", str(count)),
        theirs=by_room.theirs,
    )
    return Group(repeats, (by_room, dealing, in_one))


def _export(conferences: Path, form: str, *, target: float) -> Group:
    folder = conferences / "10000"
    row = Row(
        name=f"{form}-10000",
        what=f"`export {form}`, 10,000 sessions",
        against=_YAML,
        ours=confsched("export", form, str(folder)),
        theirs=_load_yaml(folder),
        target=target,
    )
    return Group(9, (row,), ("10000",))


def _publish(conferences: Path) -> Group:
    """All feeds of a large conference: of the whole, of each room and of each speaker."""
    name = "10000-in-detail"
    folder = conferences / name
    publish = ("publish", "ics", str(folder), "--feeds", "room,speaker", *_AS_OF, "-o")
    first = Program(("sh", "-c", _PUBLISH_ANEW, str(conferences), *confsched(*publish).arguments))
    again = confsched(*publish, str(conferences / "published"))
    size = "10,000 sessions in feeds of all, 156 rooms and 10,000 speakers"
    rows = (
        Row(
            name="publish-10000",
            what=f"`publish ics`, {size}",
            against=_YAML,
            ours=first,
            theirs=_load_yaml(folder),
            target=1.0,
        ),
        Row(
            name="memory-publish-10000",
            what="its peak memory",
            against="that of the same",
            ours=first,
            theirs=_load_yaml(folder),
            figure=Figure.PEAK,
            target=1.5,
        ),
        Row(
            name="publish-10000-again",
            what="`publish ics` again, nothing changed",
            against="the first run",
            ours=again,
            theirs=first,
            target=1.0,
        ),
        Row(
            name="memory-publish-10000-again",
            what="its peak memory",
            against="that of `yaml.load` as above",
            ours=again,
            theirs=_load_yaml(folder),
            figure=Figure.PEAK,
            target=1.5,
        ),
    )
    return Group(7, rows, (name,))


def _one_feed(conferences: Path) -> Group:
    folder = str(conferences / "10000")
    row = Row(
        name="one-feed-10000",
        what="making the feed of all, 10,000 sessions",
        against="`icalendar` building and writing the same",
        ours=inside("one_feed", folder),
        theirs=inside("one_feed_by_icalendar", folder),
        target=0.3,
    )
    return Group(7, (row,), ("10000",))


def _schedule(conferences: Path, kind: str, *, target: float) -> Group:
    """The conference as others write it, or as a list."""
    listed = kind in ("csv", "xlsx")
    row = Row(
        name=f"{'list' if listed else 'schedule'}-{kind}-10000",
        what=f"`validate {'sessions' if listed else 'schedule'}.{kind}`, 10,000 sessions",
        against="`yaml.load` with `CSafeLoader`, the same in our files",
        ours=confsched("validate", str(conferences / f"10000.{kind}")),
        theirs=_load_yaml(conferences / "10000"),
        target=target,
    )
    return Group(9, (row,), ("10000", f"10000.{kind}"))


def _large_schedule(conferences: Path, name: str, size: str) -> Group:
    """How much memory a large file takes, as a multiple of its size."""
    kind = Path(name).suffix[1:]
    row = Row(
        name=f"memory-schedule-{kind}",
        what=f"peak memory of `validate schedule.{kind}`, {size}",
        against="that of holding the bytes of the file",
        ours=confsched("validate", str(conferences / name)),
        theirs=Program((sys.executable, "-c", _HOLD, str(conferences / name))),
        figure=Figure.PEAK,
        target=10,
    )
    return Group(1, (row,), (name,))


def _page(conferences: Path, name: str, what: str, against: str, files: tuple[str, str]) -> Group:
    """How time and memory grow with a programme that people wrote for people."""
    ours, theirs = (confsched("agenda", str(conferences / file)) for file in files)
    time = Row(
        name=f"{name}-growth",
        what=f"`agenda` of {what}",
        against=against,
        ours=ours,
        theirs=theirs,
        target=11,
    )
    memory = Row(
        name=f"memory-{name}-growth",
        what=f"its peak memory, {what}",
        against=against,
        ours=ours,
        theirs=theirs,
        figure=Figure.PEAK,
        target=11,
    )
    return Group(3, (time, memory), files)


def _convert(conferences: Path) -> Group:
    source = str(conferences / "10000.xml")
    row = Row(
        name="schedule-xml-ics-10000",
        what="`export ics schedule.xml`, 10,000 sessions",
        against="`schedule_convert -f ical` of the package schedule-convert",
        ours=confsched("export", "ics", source),
        theirs=Program(("schedule_convert", "-f", "ical", "-o", os.devnull, source)),
        target=0.2,
    )
    return Group(3, (row,), ("10000.xml",), needs="schedule_convert")
