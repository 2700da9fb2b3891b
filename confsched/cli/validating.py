"""Validating and writing the report; without typer, so that the plain call can do without it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from confsched.checking import Choices, Report
    from confsched.loading import Reading
    from confsched.text.styled import Line


# till the process ends: taking a large report apart would take longer than printing it
_held: list[object] = []


class ReportFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the outcome is shown: the form, whether with what is waived, and what it ends with.

    `strict` lets a warning fail the run, `exit_zero` lets nothing fail it.
    """

    form: ReportFormat = ReportFormat.TEXT
    show_waived: bool = False
    strict: bool = False
    exit_zero: bool = False


def run(
    paths: Sequence[str],
    manner: Manner | None = None,
    choices: "Choices | None" = None,
    reading: "Reading | None" = None,
) -> int:
    """Validate what some paths hold, write the report to standard output, return the exit code."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.checking import Choices  # noqa: PLC0415 -- the same

    manner = manner or Manner()
    report = api.report(paths, choices or Choices(today=today()), reading)
    _held.append(report)
    _show(report, manner)
    return 0 if manner.exit_zero else report.ending(strict=manner.strict)


def today() -> date:
    """The date on the calendar of this machine: waivers end by it."""
    return date.today()  # noqa: DTZ011 -- the calendar on the wall


def _show(report: "Report", manner: Manner) -> None:
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import

    accepted = report.waived if manner.show_waived else ()
    match manner.form:
        case ReportFormat.TEXT:
            terminal.show(_text(report, terminal.columns(), shows_waived=manner.show_waived))
        case ReportFormat.CONCISE:
            from confsched.reports.concise import concise  # noqa: PLC0415 -- one of three

            terminal.show(concise(report.findings, accepted))
        case ReportFormat.JSON:
            from confsched.reports.json_text import counts, json_text  # noqa: PLC0415 -- the same

            sessions = sum(len(schedule.sessions) for schedule in report.schedules)
            size = {"conferences": len(report.schedules), "sessions": sessions}
            summary = counts(report.findings) | {"waived": len(report.waived)} | size
            terminal.put(json_text(report.findings, summary, report.waived))


def _text(report: "Report", columns: int, *, shows_waived: bool) -> Iterator["Line"]:
    from confsched.findings import Severity  # noqa: PLC0415 -- slow import
    from confsched.reports.text import summary, text, waived  # noqa: PLC0415 -- one of three

    yield from text(report.findings, columns)
    if shows_waived:
        yield from waived(report.waived, columns)
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    counts = {severity: report.count(severity) for severity in severities}
    yield summary(counts, _what(report), len(report.waived))


def _what(report: "Report") -> str:
    """What was looked at, in the summary's words."""
    from confsched.text.safe import visible  # noqa: PLC0415 -- slow import

    sessions = sum(len(schedule.sessions) for schedule in report.schedules)
    counted = f"{sessions:,} session{'' if sessions == 1 else 's'}"
    if len(report.schedules) == 1:
        return f"{counted} of {visible(report.schedules[0].title)}"
    return f"{counted} of {len(report.schedules)} conferences"
