"""What a rule is, and what can be set about it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any, NamedTuple

from confsched.findings import Finding, Phase, Severity

Check = Callable[..., Iterator[Finding]]

_LETTERS = {"E": Severity.ERROR, "w": Severity.WARNING, "i": Severity.INFO, "-": Severity.OFF}
_NO_VALUES: dict[str, Any] = {}


class Kind(StrEnum):
    """What a setting is, and what a rule gets."""

    LENGTH = "length"  # a timedelta, of nothing or more
    HOURS = "hours"  # an Hours
    COUNT = "count"  # a whole number
    SIZE = "size"  # two whole numbers, the least and the most
    WORDS = "words"  # a tuple of texts
    LENGTHS = "lengths"  # two timedeltas by type of session


class Setting(NamedTuple):
    """A value that a rule can be given under `rules:`, which it gets as a keyword argument."""

    name: str
    kind: Kind
    default: Any
    meaning: str


class Rule(NamedTuple):
    """One thing that can be wrong: how it is found, and how much it weighs in each phase."""

    code: str
    name: str
    check: Check
    severity: Mapping[Phase, Severity]
    settings: tuple[Setting, ...] = ()

    @property
    def summary(self) -> str:
        """The first line of its manual page."""
        return self.page.split("\n", 1)[0]

    @property
    def page(self) -> str:
        """Its manual page, in Markdown: the docstring of the function."""
        from inspect import getdoc  # noqa: PLC0415 -- for reading about rules, not for running them

        return getdoc(self.check) or ""

    def run(
        self, subject: object, severity: Severity, values: dict[str, Any] = _NO_VALUES
    ) -> Iterator[Finding]:
        """Its findings in what it is about, stamped with code, name and what they weigh.

        That is a `Schedule`, for the rules of feeds a `Feed`.
        """
        given = {setting.name: setting.default for setting in self.settings} | values
        for finding in self.check(subject, **given):
            fix = finding.fix if finding.span.source.is_mended else None
            yield replace(finding, code=self.code, name=self.name, severity=severity, fix=fix)


class Weighed(NamedTuple):
    """A rule as it is run: what its findings weigh, and the values of settings that were given."""

    rule: Rule
    severity: Severity
    values: dict[str, Any] = _NO_VALUES


def rule(
    code: str, name: str, severity: str = "E E E", *settings: Setting
) -> Callable[[Check], Rule]:
    """Make a rule of a function.

    `severity` has a letter for each of draft, announced and live: E, w, i, or - for off; a single
    letter is for all three.
    """
    letters = [_LETTERS[letter] for letter in severity.split()]
    weights = dict(zip(Phase, letters * 3 if len(letters) == 1 else letters, strict=True))
    return lambda check: Rule(code, name, check, weights, settings)
