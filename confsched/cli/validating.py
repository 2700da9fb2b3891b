"""Validating and writing the report; without typer, so that the plain call can do without it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from confsched.cli.reporting import PRINTED, Target, write
from confsched.text.joined import counted

if TYPE_CHECKING:
    from confsched.checking import Choices, Outcome, Report
    from confsched.opening import Reading
    from confsched.rules.catalogue import Rule
    from confsched.rules.waiving import Waived
    from confsched.source import Span


# till the process ends: taking a large report apart would take longer than printing it
_held: list[object] = []


@dataclass(frozen=True, slots=True)
class Manner:
    """How the outcome is shown: in which forms, whether with what is waived, what it ends with.

    `statistics` counts findings by rule instead of listing them. `strict` lets a warning fail the
    run, `exit_zero` lets nothing fail it. `paths` are what was named, for hints, and
    `options` what was said of files of other systems.
    """

    targets: tuple[Target, ...] = (PRINTED,)
    show_waived: bool = False
    strict: bool = False
    exit_zero: bool = False
    statistics: bool = False
    paths: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


def run(
    paths: Sequence[str],
    manner: Manner | None = None,
    choices: "Choices | None" = None,
    reading: "Reading | None" = None,
) -> int:
    """Validate what some paths hold, write the reports, return the exit code."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.checking import Choices  # noqa: PLC0415 -- the same
    from confsched.text.shell import no_option  # noqa: PLC0415 -- the same

    manner = manner or Manner()
    named = map(no_option, paths) if [*paths] != ["."] else ()
    manner = replace(manner, paths=(*named, *manner.options))
    report = api.report(paths, choices or Choices(today=today()), reading)
    _held.append(report)
    _note_left_out(report)
    if manner.targets != (PRINTED,):
        _spare_the_read(manner.targets, report, choices.busy if choices else ())
    show_report(report, manner)
    return 0 if manner.exit_zero else report.ending(strict=manner.strict)


def _note_left_out(report: "Report") -> None:
    """Say which files tell a conference once more."""
    texts = [text for schedule in report.schedules for text in schedule.beside]
    if texts:
        from confsched.cli import terminal  # noqa: PLC0415 -- for few folders

        for text in texts:
            terminal.note(text)


def _spare_the_read(targets: Iterable[Target], report: "Report", busy: Iterable[str]) -> None:
    """Raise ConfschedError for a report that would be written over what was checked."""
    from confsched.cli.spared import files_of, spare  # noqa: PLC0415 -- few reports are files

    read = [name for schedule in report.schedules for name in files_of(schedule)]
    found = [finding.span.source.name for finding in report.findings]  # none may be whole
    calendars = [text.partition("=")[2] for text in busy]
    spare([target.file for target in targets], (*read, *found, *calendars))


def today() -> date:
    """The date on the calendar of this machine: waivers end by it."""
    return date.today()  # noqa: DTZ011 -- the calendar on the wall


def show_report(report: "Report", manner: Manner) -> None:
    """Write what is wrong with conferences in all forms that are wanted."""
    from confsched.rules import every_rule  # noqa: PLC0415 -- slow import

    size = {"conferences": len(report.schedules), "sessions": _sessions(report)}
    over = tuple(line for schedule in report.schedules for line in schedule.left_over)
    show(report, manner, what_of(report), size, every_rule, report.waived, over)


def show(  # noqa: PLR0913 -- all that a report tells
    report: "Outcome",
    manner: Manner,
    what: str,
    size: Mapping[str, int],
    rules: "Callable[[], Iterable[Rule]]",
    waived: tuple["Waived", ...] = (),
    left_over: tuple["Span", ...] = (),
) -> None:
    """Write a report in all its forms.

    `what` is what was looked at in the summary's words, and `size` the same in numbers.
    """
    from confsched.reports.forms import Told  # noqa: PLC0415 -- slow import

    told = Told(
        report.findings,
        waived,
        what,
        size,
        rules,
        shows_waived=manner.show_waived,
        statistics=manner.statistics,
        strict=manner.strict,
        left_over=left_over,
        paths=manner.paths,
    )
    write(manner.targets, told)


def _sessions(report: "Report") -> int:
    return sum(len(schedule.sessions) for schedule in report.schedules)


def what_of(report: "Report") -> str:
    """What was looked at, in the summary's words."""
    from confsched.text.safe import visible  # noqa: PLC0415 -- slow import

    sessions = _sessions(report)
    is_whole = all(schedule.whole for schedule in report.schedules)
    if not sessions and not is_whole:
        return "files that cannot be read"
    told = counted(sessions, "session")
    if len(report.schedules) == 1:
        told = f"{told} of {visible(report.schedules[0].title)}"
    else:
        told = f"{told} of {len(report.schedules)} conferences"
    return told if is_whole else f"{told}, as far as they can be read"
