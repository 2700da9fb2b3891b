"""Findings as a JUnit report, which build servers list as tests that failed."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from confsched.findings import Finding, Severity
from confsched.reports.elsewhere import elsewhere
from confsched.rules.waiving import Waived
from confsched.text.safe import visible


class _Case(NamedTuple):
    """A finding, and how its case ends: by a failure, skipped, or passed with what was found."""

    finding: Finding
    ending: str
    reason: str = ""

    @property
    def path(self) -> str:
        return self.finding.span.source.name


def junit(
    findings: Sequence[Finding], accepted: Sequence[Waived] = (), *, strict: bool = False
) -> str:
    """A suite for each file and a case for each finding in it; one that passes if there are none.

    What lets the run fail is a failure: errors, and warnings where it is strict. Other findings
    pass and are told as output; what a waiver accepts is skipped, with its reason.
    """
    root = Element("testsuites", name="confsched")
    cases = sorted(_cases(findings, accepted, strict=strict), key=lambda case: case.path)
    for path, found in groupby(cases, lambda case: case.path):
        _fill(SubElement(root, "testsuite", name=visible(path)), list(found))
    if not cases:
        suite = SubElement(root, "testsuite", name="confsched", tests="1")
        SubElement(suite, "testcase", classname="confsched", name="no mistakes found")
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _cases(
    findings: Iterable[Finding], accepted: Iterable[Waived], *, strict: bool
) -> Iterator[_Case]:
    failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    for finding in findings:
        yield _Case(finding, "failure" if finding.severity in failing else "system-out")
    for finding, waiver in accepted:
        yield _Case(finding, "skipped", waiver.reason or "")


def _fill(suite: Element, cases: Sequence[_Case]) -> None:
    endings = [case.ending for case in cases]
    suite.set("tests", str(len(cases)))
    suite.set("failures", str(endings.count("failure")))
    suite.set("skipped", str(endings.count("skipped")))
    for case in cases:
        _add(suite, case)


def _add(suite: Element, case: _Case) -> None:
    """A case is called by what was found and not by its line, so that it is known again."""
    finding = case.finding
    said = visible(finding.message)
    name = f"{finding.code} {finding.name}: {said}"
    path, line = visible(case.path), str(finding.span.first.line)
    element = SubElement(suite, "testcase", classname=path, name=name, file=path, line=line)
    ending = SubElement(element, case.ending)
    if case.ending == "skipped":
        ending.set("message", visible(" ".join(case.reason.split())))
        return
    if case.ending == "failure":
        ending.attrib.update({"type": finding.severity.value, "message": said})
    ending.text = "\n".join(_lines(finding))


def _lines(finding: Finding) -> Iterator[str]:
    yield visible(f"{finding.span}: {finding.severity.value} {finding.code}: {finding.message}")
    for related in finding.related:
        yield visible(f"{related.span}: {related.message}")
    if finding.stands_for:
        yield visible(elsewhere(finding))
