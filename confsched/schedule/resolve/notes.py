"""Collecting what is noticed while a conference is resolved, with the exact place of each."""

from confsched.findings import Edit, Finding, Fix, Related
from confsched.schedule.resolve.zones import Problem
from confsched.source import Span


class Notes:
    """Findings of one run, in the order in which they were noticed."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def add(
        self, code: str, message: str, span: Span, *related: Related, fix: Fix | None = None
    ) -> None:
        """Note one thing."""
        self.findings.append(Finding(message, span, related, fix, code))

    def problem(self, problem: Problem, *spans: Span) -> None:
        """Note a problem at the part of the text that it is about; its fix mends all places."""
        exact = [part for span in spans for part in parts_of(span, problem.part)]
        fix = None
        if problem.instead:
            edits = tuple(Edit(span, problem.instead) for span in exact)
            fix = Fix(f"write {problem.instead!r}", edits, safe=True)
        self.add(problem.code, problem.message, exact[0], fix=fix)


def parts_of(span: Span, part: str) -> list[Span]:
    """Every place of a word within a longer text; the whole where it cannot be found."""
    text, found = span.text, []
    offset = text.find(part) if part else -1
    while offset >= 0:
        end = offset + len(part)
        around = text[max(offset - 1, 0) : offset] + text[end : end + 1]
        if not any(char.isalpha() for char in around):
            found.append(Span(span.source, span.start + offset, span.start + end))
        offset = text.find(part, end)
    return found or [span]
