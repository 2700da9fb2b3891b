"""A report in the form that was asked for, on standard output."""

from collections.abc import Iterator

from confsched.api import Report
from confsched.cli import terminal
from confsched.cli.options import ReportFormat
from confsched.findings import Severity
from confsched.text.safe import visible
from confsched.text.styled import Line


def show(report: Report, form: ReportFormat) -> None:
    """Write a report."""
    match form:
        case ReportFormat.TEXT:
            terminal.show(_text(report))
        case ReportFormat.CONCISE:
            from confsched.reports.concise import concise  # noqa: PLC0415 -- one of three

            terminal.show(concise(report.findings))
        case ReportFormat.JSON:
            from confsched.reports.json_text import counts, json_text  # noqa: PLC0415 -- the same

            sessions = sum(len(schedule.sessions) for schedule in report.schedules)
            size = {"conferences": len(report.schedules), "sessions": sessions}
            terminal.put(json_text(report.findings, counts(report.findings) | size))


def _text(report: Report) -> Iterator[Line]:
    from confsched.reports.text import summary, text  # noqa: PLC0415 -- one of three

    yield from text(report.findings, terminal.columns())
    severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
    yield summary({severity: report.count(severity) for severity in severities}, _what(report))


def _what(report: Report) -> str:
    """What was looked at, in the summary's words."""
    sessions = sum(len(schedule.sessions) for schedule in report.schedules)
    counted = f"{sessions:,} session{'' if sessions == 1 else 's'}"
    if len(report.schedules) == 1:
        return f"{counted} of {visible(report.schedules[0].title)}"
    return f"{counted} of {len(report.schedules)} conferences"
