"""Loading one conference for a command that needs it to be readable."""

import shlex

from confsched import api, files
from confsched.cli import terminal
from confsched.errors import ExitCode
from confsched.findings import UNREADABLE
from confsched.importing.choices import told_of

_PLAIN = api.Reading()


def columns_of(columns: list[str] | None) -> dict[str, str]:
    """The fields that columns of a list are, as options say them; raises ConfschedError."""
    told = []
    for text in columns or ():
        theirs, equals, ours = text.rpartition("=")
        if not equals or not theirs.strip() or not ours.strip():
            raise api.ConfschedError(f"{text!r} maps no column", "write it like 'Vortrag=title'")
        told.append((theirs.strip(), ours.strip()))
    return told_of("--map", told)


def days_of(first: str | None, others: list[str] | None) -> dict[str, str]:
    """The dates of days by their numbers, as options say them; raises ConfschedError."""
    days = [] if first is None else [("1", first)]
    for text in others or ():
        number, equals, day = (part.strip() for part in text.partition("="))
        if not (number and equals and day):
            raise api.ConfschedError(f"{text!r} is no day", "write it like --day 2=2021-05-21")
        days.append((number, day))
    return told_of("--day", days)


def refuse_turned(asked: str, paths: list[str] | None) -> None:
    """Raise ConfschedError where the conference stands before what is asked of it."""
    if paths and files.is_there(asked) and not any(map(files.is_there, paths)):
        message = f"{asked!r} is there, and {paths[0]!r} is not: what is asked for comes first"
        written = " ".join(map(shlex.quote, (*paths, asked)))
        raise api.ConfschedError(message, f"turn them round: {written}")


def load_readable(paths: list[str] | None, reading: api.Reading = _PLAIN) -> api.Schedule:
    """The conference; a file that cannot be read ends the command with what is wrong.

    Other mistakes do not stop it, and are pointed out where they are shown: a clash is on the
    agenda as it stands in the files.
    """
    schedule = api.load(*paths or ["."], reading=reading)
    for text in schedule.beside:
        terminal.note(text)
    if schedule.whole:
        if not schedule.zone_known and schedule.scheduled:
            terminal.note("no time zone is known, so UTC is taken: see --timezone and 'timezone'")
        foreign = schedule.origin.mapping.places.source.foreign
        if foreign and schedule.sessions and not (schedule.days or schedule.scheduled):
            terminal.note("no days are known, so nothing is scheduled: see --date and 'days'")
        return schedule
    from confsched.reports.concise import concise  # noqa: PLC0415 -- brings all rules
    from confsched.text.styled import plain  # noqa: PLC0415 -- the same

    unreadable = [f for f in api.validate(schedule).findings if f.code in UNREADABLE]
    for line in plain(concise(unreadable)):
        terminal.note(line)
    raise SystemExit(ExitCode.FINDINGS)
