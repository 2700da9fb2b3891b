"""Workbooks to be filled in: empty but for an example, or with a whole conference in them."""

import os
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from confsched import files
from confsched.errors import ConfschedError
from confsched.importing.behind import left_behind, renamed
from confsched.importing.programme import Fields, Programme, fields_of, programme_of
from confsched.importing.sheets import sheets_of
from confsched.importing.slots import slot_fields
from confsched.importing.workbook_file import xlsx_of
from confsched.loading import only, unresolved
from confsched.model.assemble import assemble
from confsched.model.conference import Conference
from confsched.opening import Reading
from confsched.reading import read
from confsched.refusals import none_in
from confsched.schedule.entities import SLOT_FIELDS, ScheduledSession
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule
from confsched.spreadsheets import LONGEST


class Template(NamedTuple):
    """The bytes of a workbook; in sentences what is not in it, and what it says otherwise."""

    data: bytes
    left_out: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def template(
    path: str | os.PathLike[str] = "", *, text: str = "", reading: Reading | None = None
) -> Template:
    """A workbook of the one conference that a path holds, whatever it is written in.

    Without a path it is the one that a text in YAML describes. `reading` is what is said of files
    of other systems. Raises ConfschedError where there is none or there are several, where a file
    cannot be read, and without the extra `xlsx`.
    """
    name = os.fspath(path)
    if not name:
        return _made(assemble([read("conference.yaml", text.encode())]))._replace(left_out=())
    groups = files.find([name], below=False)
    found = [one for group in groups for one in unresolved(group, reading)]
    if not found:
        raise none_in([name])
    only([resolve(conference) for conference in found])
    if not found[0].whole:
        raise ConfschedError(f"a file of {name!r} cannot be read", "see: confsched validate")
    return _made(found[0])


def _made(conference: Conference) -> Template:
    programme = programme_of(conference)
    rules: Fields = {}
    for origin in conference.rules:
        for name, value in fields_of(origin.mapping).items():
            rules.setdefault(name, value)
    short = _shortened(programme)
    sheets = sheets_of(programme, rules, dict(_slots(resolve(conference))))
    left_out = (*left_behind(conference), *short)
    return Template(xlsx_of(sheets), left_out, tuple(renamed(programme)))


def _shortened(programme: Programme) -> Iterator[str]:
    """What no cell can hold, which is taken out."""
    for section, entries in programme.items():
        for identifier, fields in entries.items():
            for name, value in [*fields.items()]:
                if len(str(value)) > LONGEST:
                    del fields[name]
                    yield f"{name} of {identifier} in {section}: too long for a cell"


def _slots(schedule: Schedule) -> Iterator[tuple[str, Fields]]:
    """The date, the start and the end of each session of which these say all."""
    for session in schedule.sessions:
        if not isinstance(session, ScheduledSession) or not schedule.zone_known:
            continue
        if not session.broken.isdisjoint(SLOT_FIELDS):
            continue
        written: Mapping[str, object] = session.origin.mapping
        slot = slot_fields(session, schedule.zone)
        day = session.day.date.isoformat() if session.day else ""
        same_zone = session.zone == schedule.zone and "timezone" not in written
        if slot is not None and same_zone and slot["date"] == day:
            start, _, end = str(slot["time"]).partition("-")
            yield session.id, {"date": day, "start": start, "end": end}
