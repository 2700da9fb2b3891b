"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the files."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from confsched.by_key import grouped
from confsched.findings import Edit, Finding, Fix, Phase, Related, Severity
from confsched.reports.code_hosts import fingerprints
from confsched.rules.waiving import Waived
from confsched.source import Source, Span
from confsched.text.as_json import as_json

if TYPE_CHECKING:
    from confsched.rules.catalogue import Rule

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
    Severity.OFF: "none",
}
_FINGERPRINT = "confsched/v1"


def sarif(
    findings: Iterable[Finding],
    accepted: Iterable[Waived],
    catalogue: Iterable["Rule"],
    version: str,
) -> str:
    """One run with a result for each finding; what a waiver accepts is suppressed.

    `catalogue` has the rules, of which those with a result are described. Columns count code
    points from 1, ends are exclusive; in a workbook lines and columns are those of its sheet.
    """
    found: list[tuple[Finding, list[Any]]] = [(finding, []) for finding in findings]
    found += [(one.finding, [_suppression(one)]) for one in accepted]
    used = {finding.code for finding, _ in found}
    rules = [rule for rule in catalogue if rule.code in used]
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    # not with its file: whoever compares results has that, and renamed it says nothing of them
    prints = fingerprints((finding for finding, _ in found), with_file=False)
    results = [
        _result(finding, numbers)
        | {"partialFingerprints": {_FINGERPRINT: print_}, "suppressions": by}
        for (finding, by), print_ in zip(found, prints, strict=True)
    ]
    driver = {"name": "confsched", "version": version, "rules": [_rule(rule) for rule in rules]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: "Rule") -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity[Phase.ANNOUNCED]]},
    }


def _result(finding: Finding, numbers: Mapping[str, int]) -> dict[str, Any]:
    others = (Related(one.span, one.message) for one in finding.stands_for[1:])
    places = enumerate((*finding.related, *others), start=1)
    related = [_related(number, one) for number, one in places]
    index = {"ruleIndex": numbers[finding.code]} if finding.code in numbers else {}
    return {
        "ruleId": finding.code,
        **index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(finding.span)],
        **({"relatedLocations": related} if related else {}),
        **({"fixes": [_fix(finding.fix)]} if finding.fix else {}),
    }


def _location(span: Span) -> dict[str, Any]:
    first, last = span.first, span.last
    cell = span.source.cell(span.start)
    region = {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": last.line,
        "endColumn": last.column + bool(cell),  # a cell has one place, and is not empty
    }
    return {
        "physicalLocation": {"artifactLocation": _artifact(span.source), "region": region},
        **({"logicalLocations": [{"fullyQualifiedName": cell}]} if cell else {}),
    }


def _artifact(source: Source) -> dict[str, str]:
    """A URI: relative where the path is, so that it holds on another machine as well."""
    path = PurePath(source.name)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


def _related(number: int, related: Related) -> dict[str, Any]:
    return {"id": number, **_location(related.span), "message": {"text": related.message}}


def _fix(fix: Fix) -> dict[str, Any]:
    by_file = grouped((edit.span.source, edit) for edit in fix.edits)
    changes = [
        {"artifactLocation": _artifact(source), "replacements": list(map(_replacement, edits))}
        for source, edits in by_file.items()
    ]
    said = {"description": {"text": fix.description}, "artifactChanges": changes}
    return said | {"properties": {"safe": fix.safe}}


def _replacement(edit: Edit) -> dict[str, Any]:
    region = _location(edit.span)["physicalLocation"]["region"]
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}


def _suppression(one: Waived) -> dict[str, Any]:
    return {
        "kind": "inSource",
        **({"justification": reason} if (reason := (one.waiver.reason or "").strip()) else {}),
        "location": _location(one.waiver.origin.id_span),
    }
