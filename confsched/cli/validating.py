"""Validating and writing the report; without typer, so that the plain call can do without it."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from confsched.api import Report
    from confsched.text.styled import Line


class ReportFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


def run(paths: Sequence[str], form: ReportFormat = ReportFormat.TEXT) -> int:
    """Validate what some paths hold, write the report to standard output, return the exit code."""
    from confsched import api  # noqa: PLC0415 -- slow import

    report = api.validate(*paths)
    _show(report, form)
    return report.exit_code


def _show(report: "Report", form: ReportFormat) -> None:
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import

    match form:
        case ReportFormat.TEXT:
            terminal.show(_text(report, terminal.columns()))
        case ReportFormat.CONCISE:
            from confsched.reports.concise import concise  # noqa: PLC0415 -- one of three

            terminal.show(concise(report.findings))
        case ReportFormat.JSON:
            from confsched.reports.json_text import counts, json_text  # noqa: PLC0415 -- the same

            sessions = sum(len(schedule.sessions) for schedule in report.schedules)
            size = {"conferences": len(report.schedules), "sessions": sessions}
            terminal.put(json_text(report.findings, counts(report.findings) | size))


def _text(report: "Report", columns: int) -> Iterator["Line"]:
    from confsched.findings import Severity  # noqa: PLC0415 -- slow import
    from confsched.reports.text import summary, text  # noqa: PLC0415 -- one of three

    yield from text(report.findings, columns)
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    yield summary({severity: report.count(severity) for severity in severities}, _what(report))


def _what(report: "Report") -> str:
    """What was looked at, in the summary's words."""
    from confsched.text.safe import visible  # noqa: PLC0415 -- slow import

    sessions = sum(len(schedule.sessions) for schedule in report.schedules)
    counted = f"{sessions:,} session{'' if sessions == 1 else 's'}"
    if len(report.schedules) == 1:
        return f"{counted} of {visible(report.schedules[0].title)}"
    return f"{counted} of {len(report.schedules)} conferences"
