"""Collecting what is noticed while a conference is resolved, with the exact place of each."""

from dataclasses import replace

from confsched.findings import Finding, Fix, Related
from confsched.schedule.resolve.zones import Problem
from confsched.source import Source, Span

_MISSED = "F006"  # a name that leads nowhere


class Notes:
    """Findings of one run, in the order in which they were noticed."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._lacking: dict[str, list[int]] = {}

    def add(
        self, code: str, message: str, span: Span, *related: Related, fix: Fix | None = None
    ) -> None:
        """Note one thing; a definition that was taken out is missed in many places."""
        alike = message if code == _MISSED else ""
        self.findings.append(Finding(message, span, related, fix, code, alike=alike))

    def lacking(self, thing: str, message: str, span: Span) -> None:
        """Note that an entry lacks something, like an end, which may be so of all entries."""
        self._lacking.setdefault(thing, []).append(len(self.findings))
        self.findings.append(Finding(message, span, code="F004"))

    def lack(self, thing: str) -> int:
        """How many entries lack something."""
        return len(self._lacking.get(thing, ()))

    def source_of(self, thing: str) -> Source:
        """The file of the first entry that lacks something, which there has to be."""
        return self.findings[self._lacking[thing][0]].span.source

    def tell_once(self, thing: str, alike: str) -> None:
        """Say once of all entries that lack something what is wrong with each."""
        for index in self._lacking.get(thing, ()):
            self.findings[index] = replace(self.findings[index], alike=alike)

    def problem(self, problem: Problem, *spans: Span) -> None:
        """Note a problem at the part of the text that it is about; its fix mends all places."""
        exact = parts_of(spans[0], problem.part)
        fix = None
        if problem.instead:
            from confsched.editing.changes import reworded  # noqa: PLC0415 -- for mistakes only

            edits = reworded(spans, problem.part, problem.instead)
            description = f"write {problem.instead!r}"
            fix = Fix(description, edits, safe=problem.is_safe) if edits else None
        self.add(problem.code, problem.message, exact[0], fix=fix)


def parts_of(span: Span, part: str) -> list[Span]:
    """Every place of a word within a longer text; the whole where it cannot be found."""
    from confsched.editing.changes import words_in  # noqa: PLC0415 -- for mistakes only

    starts = (span.start + at for at in words_in(span.text, part)) if part else ()
    return [Span(span.source, start, start + len(part)) for start in starts] or [span]
