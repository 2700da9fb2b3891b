"""Findings as JSON; its fields are part of the public interface."""

from collections.abc import Mapping
from typing import Any

from confsched.findings import Edit, Finding, Fix, Related
from confsched.reports.statistics import by_rule
from confsched.rules.waiving import Waived
from confsched.source import Span
from confsched.text.as_json import as_json

VERSION = 1


def json_text(
    findings: tuple[Finding, ...], summary: Mapping[str, int], accepted: tuple[Waived, ...] = ()
) -> str:
    """`{version, findings, waived, statistics, summary}`, as `report_schema` describes it.

    Lines and columns count from 1, ends are exclusive. In a workbook they count rows and columns
    of a sheet, and a place has a `cell`: `Talks!B7`.
    """
    content = {
        "version": VERSION,
        "findings": [finding_object(finding) for finding in findings],
        "waived": [_waived(one) for one in accepted],
        "statistics": [one._asdict() for one in by_rule(findings)],
        "summary": dict(summary),
    }
    return as_json(content)


def finding_object(finding: Finding) -> dict[str, Any]:
    """A finding with its place, and those of all that it stands for."""
    standing = finding.stands_for
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        **_place(finding.span),
        "related": [_related(related) for related in finding.related],
        "fix": _fix(finding.fix),
        **({"stands_for": [_place(one.span) for one in standing]} if standing else {}),
    }


def _waived(one: Waived) -> dict[str, Any]:
    waiver = one.waiver
    until = waiver.until.isoformat() if waiver.until else None
    return {
        **finding_object(one.finding),
        "waiver": {"reason": waiver.reason, "until": until, **_place(waiver.origin.id_span)},
    }


def _place(span: Span) -> dict[str, Any]:
    first, last = span.first, span.last
    cell = span.source.cell(span.start)
    return {
        "path": span.source.name,
        **({"cell": cell} if cell else {}),
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
    }


def _related(related: Related) -> dict[str, Any]:
    return {"message": related.message, **_place(related.span)}


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [edit_object(edit) for edit in fix.edits]
    return {"description": fix.description, "safe": fix.safe, "edits": edits}


def edit_object(edit: Edit) -> dict[str, Any]:
    """An edit: a place, and the text that comes there."""
    return {**_place(edit.span), "text": edit.text}
