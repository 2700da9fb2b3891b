"""What a rule is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from confsched.findings import Finding, Phase, Severity
from confsched.schedule.schedule import Schedule

Check = Callable[[Schedule], Iterator[Finding]]

_LETTERS = {"E": Severity.ERROR, "w": Severity.WARNING, "i": Severity.INFO, "-": Severity.OFF}


class Rule(NamedTuple):
    """One thing that can be wrong: how it is found, and how much it weighs in each phase."""

    code: str
    name: str
    check: Check
    severity: Mapping[Phase, Severity]

    @property
    def summary(self) -> str:
        """The first line of its manual page."""
        return self.page.split("\n", 1)[0]

    @property
    def page(self) -> str:
        """Its manual page, in Markdown: the docstring of the function."""
        from inspect import getdoc  # noqa: PLC0415 -- for reading about rules, not for running them

        return getdoc(self.check) or ""

    def run(self, schedule: Schedule, phase: Phase) -> Iterator[Finding]:
        """Its findings, stamped with code, name and what they weigh in a phase."""
        severity = self.severity[phase]
        for finding in self.check(schedule):
            yield replace(finding, code=self.code, name=self.name, severity=severity)


def rule(code: str, name: str, severity: str = "E E E") -> Callable[[Check], Rule]:
    """Make a rule of a function.

    `severity` has a letter for each of draft, announced and live: E, w, i, or - for off.
    """
    letters = [_LETTERS[letter] for letter in severity.split()]
    weights = dict(zip(Phase, letters, strict=True))
    return lambda check: Rule(code, name, check, weights)
