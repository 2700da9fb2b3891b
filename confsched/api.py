"""The public Python API: load a conference, validate, plan and change it, print and export it.

Anything in `__all__` stays as it is within a major version, and so do the codes of rules and the
fields of JSON outputs.
"""

import gc
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from confsched import files
from confsched.errors import ConfschedError
from confsched.findings import Edit, Finding, Fix, Phase, Related, Severity
from confsched.loading import Reading, load_group, none_in, only
from confsched.schedule.schedule import Schedule

__all__ = [
    "ConfschedError",
    "Edit",
    "FeedReport",
    "Finding",
    "Fix",
    "Fixed",
    "Kind",
    "Phase",
    "Reading",
    "Related",
    "Report",
    "Schedule",
    "Setting",
    "Severity",
    "agenda",
    "check_feed",
    "export",
    "fix",
    "free",
    "free_at",
    "import_files",
    "left_out",
    "load",
    "load_all",
    "move",
    "publish",
    "rule",
    "shift",
    "suggest",
    "swap",
    "template",
    "validate",
]

if TYPE_CHECKING:
    from confsched.agenda.filters import Selection
    from confsched.checking import Choices, Report
    from confsched.feedchecks import FeedReport
    from confsched.fixes import Fixed
    from confsched.importing.outcome import Imported
    from confsched.moves import move, shift, swap
    from confsched.plans import free, free_at, suggest
    from confsched.publishing import Published
    from confsched.rules.catalogue import Kind, Setting, rule
    from confsched.schedule.entities import Session
    from confsched.settings.force import InForce
    from confsched.templates import template
    from confsched.text.styled import Line
    from confsched.waive import Waiving

# what only some programs ask for, and takes as long to import as the rest
_LATER = {
    "FeedReport": "confsched.feedchecks",
    "Fixed": "confsched.fixes",
    "Report": "confsched.checking",
    "Kind": "confsched.rules.catalogue",
    "Setting": "confsched.rules.catalogue",
    "rule": "confsched.rules.catalogue",
    "move": "confsched.moves",
    "shift": "confsched.moves",
    "swap": "confsched.moves",
    "free": "confsched.plans",
    "free_at": "confsched.plans",
    "suggest": "confsched.plans",
    "template": "confsched.templates",
}


def __getattr__(name: str) -> object:
    from importlib import import_module  # noqa: PLC0415 -- for these names only

    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


StrPath = str | os.PathLike[str]


def load_all(*paths: StrPath, reading: Reading | None = None) -> tuple[Schedule, ...]:
    """Every conference that some files and folders hold; without a path, this folder.

    `reading` is what you know of files of other systems: their format, the zone of their times, and
    the dates of the days of a programme that was written for people.
    Mistakes in the files never raise: they are findings of `validate`. Raises `ConfschedError`
    when a path cannot be read or there is nothing of ours in it.
    """
    return _loaded(paths, reading, below=True)


def load(*paths: StrPath, reading: Reading | None = None) -> Schedule:
    """The one conference that some files and folders hold; see `load_all`.

    A folder that is a conference is that one, whatever other conferences lie below it. Raises
    `ConfschedError` where there are several, and says where.
    """
    return only(_loaded(paths, reading, below=False))


def _loaded(
    paths: Sequence[StrPath], reading: Reading | None, *, below: bool
) -> tuple[Schedule, ...]:
    names = [os.fspath(path) for path in paths] or ["."]
    with _collection_paused():
        groups = files.find(names, below=below)
        schedules = [schedule for group in groups for schedule in load_group(group, reading)]
    if not schedules:
        raise none_in(names)
    return tuple(schedules)


def validate(  # noqa: PLR0913 -- what can be decided over the files
    *conferences: StrPath | Schedule,
    phase: Phase | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
    busy: Mapping[str, StrPath] | None = None,
    today: date | None = None,
    reading: Reading | None = None,
) -> "Report":
    """What is wrong with some conferences, given as paths or as schedules.

    The phase decides how much each finding weighs: the one given, else the conference's own.
    `select` and `ignore` take codes, prefixes and names of rules, `severity` has a level for some;
    they go before what the files say. `busy` has calendars (.ics) of speakers by id. Waivers
    expire by the date of `today`, if there is one. `reading` is as for `load_all`.
    """
    from confsched.checking import Choices, phase_of  # noqa: PLC0415 -- not for loading

    weights = tuple(f"{code}={level}" for code, level in (severity or {}).items())
    choices = Choices(
        phase=phase_of(phase),
        select=tuple(select),
        ignore=tuple(ignore),
        severity=weights,
        busy=tuple(f"{who}={os.fspath(path)}" for who, path in (busy or {}).items()),
        today=today,
    )
    return report(conferences, choices, reading)


def report(
    conferences: Iterable[StrPath | Schedule],
    choices: "Choices",
    reading: Reading | None = None,
) -> "Report":
    """What is wrong with some conferences; see `validate`."""
    from confsched.checking import check_all  # noqa: PLC0415 -- not for loading

    given = tuple(conferences)
    schedules = [one for one in given if isinstance(one, Schedule)]
    paths = [one for one in given if not isinstance(one, Schedule)]
    if paths or not schedules:
        schedules.extend(load_all(*paths, reading=reading))
    with _collection_paused():
        return check_all(schedules, choices)


def check_feed(
    *paths: StrPath,
    against: StrPath | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
    today: date | None = None,
) -> "FeedReport":
    """What subscribers' programs stumble over in calendar feeds: .ics files and folders of them.

    `against` is an earlier feed, or a folder with earlier ones by the same names: what became of
    its events is looked at too, and what was over before `today` may be gone. `select`, `ignore`
    and `severity` are as for `validate`, with the rules of feeds (`I7xx`). Raises `ConfschedError`
    when a path cannot be read or there is no feed.
    """
    from confsched.checking import Choices  # noqa: PLC0415 -- not for loading
    from confsched.feedchecks import check_feeds  # noqa: PLC0415 -- for this alone

    weights = tuple(f"{code}={level}" for code, level in (severity or {}).items())
    choices = Choices(select=tuple(select), ignore=tuple(ignore), severity=weights, today=today)
    with _collection_paused():
        return check_feeds(
            [os.fspath(path) for path in paths],
            choices,
            None if against is None else os.fspath(against),
        )


def waive(  # noqa: PLR0913 -- what a waiver says, and where it goes
    place: str,
    *paths: StrPath,
    reason: str,
    rule: str = "",
    until: str = "",
    today: date | None = None,
    write: bool = True,
) -> "Waiving":
    """Accept the finding at a place, `FILE:LINE` or `FILE:LINE:COLUMN` as a report names it.

    A waiver is written beside the entry that it is about, in a conference given by paths, else the
    one that the file belongs to. `rule` tells several findings at one place apart; `until` is the
    last day on which it holds. By `today` other waivers have ended, and what they accepted can be
    accepted anew. Without `write` the files stay as they are. Raises `ConfschedError`
    where there is no such finding, and where the file cannot be changed.
    """
    from confsched.checking import Choices  # noqa: PLC0415 -- not for loading
    from confsched.waive import place_of, until_of  # noqa: PLC0415 -- for this alone
    from confsched.waive import waive as find  # noqa: PLC0415 -- the same

    where = place_of(place)
    found = report(paths or [files.conference_of(where.path)], Choices(today=today))
    done = find(found, where, reason, rule=rule, until=until_of(until))
    if write:
        source = done.finding.span.source
        files.rewrite([files.Rewriting(source.name, source.text, done.text)])
    return done


def fix(  # noqa: PLR0913 -- what can be decided over the files
    *paths: StrPath,
    unsafe: bool = False,
    phase: Phase | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date | None = None,
    reading: Reading | None = None,
    write: bool = True,
) -> "Fixed":
    """Mend the files of some conferences where the findings say how.

    Safe fixes cannot change what was meant; with `unsafe` those are made as well that only
    probably mean it. Only what the rules of `select` and not of `ignore` find is mended, but a fix
    after which any rule finds something new is undone. All else in the files stays byte for byte,
    and those of other systems as they are. `phase`, `today` and `reading` are as for `validate`.
    Without `write` nothing is written. Raises `ConfschedError` where a file cannot be written, or
    has changed since it was read: then none is.
    """
    from confsched.checking import Choices, phase_of  # noqa: PLC0415 -- not for loading
    from confsched.fixes import fix as mend  # noqa: PLC0415 -- for this alone

    choices = Choices(
        phase=phase_of(phase), select=tuple(select), ignore=tuple(ignore), today=today
    )
    names = [os.fspath(path) for path in paths]
    with _collection_paused():
        return mend(names, choices, reading, unsafe=unsafe, writes=write)


def import_files(  # noqa: PLR0913 -- what is said of several sources
    *sources: StrPath,
    into: StrPath,
    update: bool = False,
    reading: Reading | None = None,
    room_prefix: Iterable[str] = (),
    rename_room: Mapping[str, str] | None = None,
    same_person: Mapping[str, str] | None = None,
    same_people: bool = False,
    settle: str | None = None,
    write: bool = True,
) -> "Imported":
    """Make files of ours of those of other systems; several sources become one conference.

    They go into a folder that holds nothing yet. With `update` it is one that they were imported
    into before: what has changed since is brought in, what was changed by hand stays, and where
    both were changed it is a conflict, which `settle` ends for "ours" or "theirs". `room_prefix`
    has texts that stand before the names of each source's rooms, `rename_room` rooms by name or
    id with what they are to be called, `same_person` people by id with the id of who they are,
    and with `same_people` everybody of one name is one; an update remembers all of these. Without
    `write` everything stays as it is. Raises `ConfschedError` where a source is no file of another
    system, or cannot be read, and where the folder cannot be used.
    """
    from confsched.importing.choices import Pair, settle_of  # noqa: PLC0415 -- for this alone
    from confsched.imports import Asked, import_again, import_new  # noqa: PLC0415 -- for this alone

    asked = Asked(
        sources=tuple(os.fspath(source) for source in sources),
        folder=os.fspath(into),
        reading=reading or Reading(),
        prefixes=tuple(room_prefix),
        rooms=tuple(Pair(*pair) for pair in (rename_room or {}).items()),
        people=tuple(Pair(*pair) for pair in (same_person or {}).items()),
        everybody=same_people,
        settle=None if settle is None else settle_of(settle),
        dry_run=not write,
    )
    with _collection_paused():
        return import_again(asked) if update else import_new(asked)


def config(schedule: Schedule, choices: "Choices") -> "tuple[InForce, ...]":
    """What holds for every rule, and which file or option says so."""
    from confsched.checking import decide  # noqa: PLC0415 -- not for loading

    return decide(schedule, choices)[0]


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    schedule: Schedule,
    *,
    day: str | None = None,
    room: str | None = None,
    speaker: str | None = None,
    track: str | None = None,
    type: str | None = None,  # noqa: A002 -- the word of the format
    tz: str | tzinfo | None = None,
    width: int = 80,
) -> str:
    """The agenda as plain text, at most `width` columns wide.

    Filters take what an organiser would type: an id or a name, and for a day its number, weekday,
    title or date. `tz` shows the times in another zone; the days stay those of the conference.
    """
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- a view of several
    from confsched.text.styled import plain  # noqa: PLC0415 -- the same

    selection = Selection(day=day, room=room, speaker=speaker, track=track, type=type)
    lines = agenda_lines(schedule, selection, tz=tz, width=width)
    return "\n".join(plain(lines)) + "\n"


def agenda_lines(
    schedule: Schedule, selection: "Selection", *, tz: str | tzinfo | None = None, width: int = 80
) -> Iterator["Line"]:
    """The agenda as lines of styled pieces; see `agenda`."""
    from confsched.agenda.draw import draw  # noqa: PLC0415 -- a view of several
    from confsched.agenda.filters import Selection, select  # noqa: PLC0415 -- the same
    from confsched.agenda.layout import layout  # noqa: PLC0415 -- the same

    # without a filter the days on which nothing happens are shown as well
    chosen = None if selection == Selection() else select(schedule, selection)
    shown = layout(schedule, sessions=chosen, zone=zone(tz), gaps=selection.leaves_gaps)
    return draw(shown, width=width)


def export(  # noqa: PLR0913 -- what a format may need to know
    schedule: Schedule,
    format: str,  # noqa: A002 -- the word for it
    *,
    tz: str | tzinfo | None = None,
    width: int = 80,
    stamp: datetime | None = None,
    audience: str = "public",
) -> bytes:
    """The schedule as the bytes of a file.

    The formats: ics, xcal, table, csv, markdown, json, schedule.xml, schedule.json, sessionize.
    Same input, same bytes. `stamp` dates the entries of a calendar; without it they carry the
    beginning of 1970, which any later revision is newer than. The `audience` is "public", or
    "speakers" or "crew" for a file that has what only they may see: see docs/audience.md.
    """
    from confsched import exporters  # noqa: PLC0415 -- one of several
    from confsched.exporters.options import Options  # noqa: PLC0415 -- the same
    from confsched.schedule.audience import audience_of  # noqa: PLC0415 -- the same

    who = audience_of(audience)
    options = Options(zone=zone(tz), width=width, stamp=stamp, audience=who)
    return exporters.export(schedule, format, options)


def publish(  # noqa: PLR0913 -- what is published, where, and since when
    *conference: StrPath | Schedule,
    into: StrPath,
    stamp: datetime,
    feeds: Iterable[str] = (),
    base_url: str | None = None,
    since: StrPath | None = None,
    restart: bool = False,
    force: bool = False,
    audience: str = "public",
    only: Sequence[str] = (),
    name: str = "",
    alarm: str | timedelta | None = None,
    today: date | None = None,
    write: bool = True,
) -> "Published":
    """Publish a conference as calendars in a folder, and say what changed since it was last done.

    `feeds` are the kinds of feeds beside that of the whole programme: "day", "room", "track",
    "type", "session", "speaker"; all of them where none is named. What was published to the folder
    before, or to `since`, decides on revisions: what changed is dated with `stamp`, all else stays
    as it was. With `restart` nothing counts that was there. A conference with a finding at error
    level is `refused`, except by `force`; one that cannot be read in whole always is. `base_url` is
    the address of the folder on the web, `audience` is as for `export`. Without `write` everything
    stays as it is.

    `only` are sessions by id or title for one more feed, which is for a person who is busy then:
    `personal/NAME.ics`, or all that is written where `into` is an .ics file. An `alarm` goes off so
    long before each. Later runs bring such a feed up to date by themselves.

    Raises `ConfschedError` where the folder holds what was not published from this conference, and
    where it cannot be written.
    """
    from confsched.asked import length  # noqa: PLC0415 -- for this alone
    from confsched.checking import Choices  # noqa: PLC0415 -- not for loading
    from confsched.feeds.addresses import base_of  # noqa: PLC0415 -- for this alone
    from confsched.feeds.personal import chosen_of  # noqa: PLC0415 -- the same
    from confsched.feeds.split import kinds_of  # noqa: PLC0415 -- for this alone
    from confsched.publishing import Asked  # noqa: PLC0415 -- for this alone
    from confsched.publishing import publish as run  # noqa: PLC0415 -- the same
    from confsched.schedule.audience import audience_of  # noqa: PLC0415 -- the same

    asked = Asked(
        folder=os.fspath(into),
        kinds=kinds_of(feeds),
        stamp=stamp,
        base=None if base_url is None else base_of(base_url),
        since=None if since is None else os.fspath(since),
        restart=restart,
        dry_run=not write,
        audience=audience_of(audience),
        chosen=chosen_of(name, only, None if alarm is None else length(alarm)),
    )
    checked = report([_one(conference)], Choices(today=today))
    with _collection_paused():
        return run(checked, asked, force=force)


def _one(given: Sequence[StrPath | Schedule]) -> Schedule:
    """The one conference that is given, as itself or by its files."""
    schedules = [one for one in given if isinstance(one, Schedule)]
    return only(tuple(schedules)) if schedules else load(*map(os.fspath, given))  # type: ignore[arg-type]


def left_out(schedule: Schedule, format: str) -> Iterator[tuple["Session", str]]:  # noqa: A002
    """The sessions that an export to a format cannot hold, and why: `it has no time`."""
    from confsched import exporters  # noqa: PLC0415 -- for this alone

    return exporters.left_out(schedule, format)


def zone(tz: str | tzinfo | None) -> tzinfo | None:
    """The zone that a text names exactly; raises `ConfschedError` for one that does not."""
    if not isinstance(tz, str):
        return tz
    from confsched import asked  # noqa: PLC0415 -- for a text only
    from confsched.schedule.resolve.zones import exact  # noqa: PLC0415 -- for a text only

    parsed = asked.zone(tz)
    found = exact(parsed)
    if parsed.candidates:
        places = ", ".join(place for _, place in parsed.candidates)
        raise ConfschedError(f"{tz!r} has several meanings", f"name a place: {places}")
    if found is None:
        raise ConfschedError(f"{tz!r} is not one zone all year", "name a place, like Europe/Berlin")
    return found


@contextmanager
def _collection_paused() -> Iterator[None]:
    """A large conference has no cycles to speak of, and looking for them takes half the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
