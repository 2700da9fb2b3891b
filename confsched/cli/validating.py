"""Validating and writing the report; without typer, so that the plain call can do without it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from confsched.checking import Choices, Outcome, Report
    from confsched.loading import Reading
    from confsched.rules.waiving import Waived
    from confsched.text.styled import Line


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
    show_report(report, manner)
    return 0 if manner.exit_zero else report.ending(strict=manner.strict)


def today() -> date:
    """The date on the calendar of this machine: waivers end by it."""
    return date.today()  # noqa: DTZ011 -- the calendar on the wall


def show_report(report: "Report", manner: Manner) -> None:
    """Write a report on conferences to standard output."""
    sessions = sum(len(schedule.sessions) for schedule in report.schedules)
    size = {"conferences": len(report.schedules), "sessions": sessions}
    show(report, manner, _what(report, sessions), size, report.waived)


def show(
    report: "Outcome",
    manner: Manner,
    what: str,
    size: dict[str, int],
    waived: tuple["Waived", ...] = (),
) -> None:
    """Write a report to standard output.

    `what` is what was looked at in the summary's words, and `size` the same in numbers.
    """
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import

    accepted = waived if manner.show_waived else ()
    match manner.form:
        case ReportFormat.TEXT:
            terminal.show(_text(report, terminal.columns(), what, accepted, len(waived)))
        case ReportFormat.CONCISE:
            from confsched.reports.concise import concise  # noqa: PLC0415 -- one of three

            terminal.show(concise(report.findings, accepted))
        case ReportFormat.JSON:
            from confsched.reports.json_text import counts, json_text  # noqa: PLC0415 -- the same

            summary = counts(report.findings) | {"waived": len(waived)} | size
            terminal.put(json_text(report.findings, summary, waived))


def _text(
    report: "Outcome", columns: int, what: str, accepted: tuple["Waived", ...], waivers: int
) -> Iterator["Line"]:
    from confsched.findings import Severity  # noqa: PLC0415 -- slow import
    from confsched.reports.text import summary, text, waived  # noqa: PLC0415 -- one of three

    yield from text(report.findings, columns)
    yield from waived(accepted, columns)
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    counts = {severity: report.count(severity) for severity in severities}
    yield summary(counts, what, waivers)


def _what(report: "Report", sessions: int) -> str:
    """What was looked at, in the summary's words."""
    from confsched.text.safe import visible  # noqa: PLC0415 -- slow import

    counted = f"{sessions:,} session{'' if sessions == 1 else 's'}"
    if len(report.schedules) == 1:
        return f"{counted} of {visible(report.schedules[0].title)}"
    return f"{counted} of {len(report.schedules)} conferences"
