"""What a rule is, and what can be set about it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from confsched.findings import Finding, Phase, Severity

Check = Callable[..., Iterator[Finding]]

_LETTERS = {"E": Severity.ERROR, "w": Severity.WARNING, "i": Severity.INFO, "-": Severity.OFF}
_NO_VALUES: dict[str, Any] = {}
_UNITS = ((3600, "h"), (60, "m"), (1, "s"))


class Kind(StrEnum):
    """What a setting is, and what a rule gets."""

    LENGTH = "length"  # a timedelta, of nothing or more
    HOURS = "hours"  # an Hours
    COUNT = "count"  # a whole number
    SIZE = "size"  # two whole numbers, the least and the most
    WORDS = "words"  # a tuple of texts
    LENGTHS = "lengths"  # two timedeltas by type of session


EXAMPLES = {
    Kind.LENGTH: "10m",
    Kind.HOURS: "07:00-23:00",
    Kind.COUNT: "3",
    Kind.SIZE: "2-6",
    Kind.WORDS: "[organization]",
    Kind.LENGTHS: "{panel: 30m-3h}",
}


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


def written(kind: Kind, value: Any) -> str:  # noqa: ANN401 -- what it is depends on the kind
    """A value in YAML, as it could stand under `rules:`."""
    match kind:
        case Kind.LENGTH:
            return length(value)
        case Kind.SIZE:
            least, most = value
            return f"{least}-{most}"
        case Kind.WORDS:
            return f"[{', '.join(value)}]"
        case Kind.LENGTHS:
            ranges = (f"{name}: {length(a)}-{length(b)}" for name, (a, b) in value.items())
            return f"{{{', '.join(ranges)}}}"
        case _:
            return str(value)


def length(value: timedelta) -> str:
    """A length in the shortest form: 0m, 45m, 2h30m."""
    rest = round(value.total_seconds())
    parts = []
    for size, unit in _UNITS:
        count, rest = divmod(rest, size)
        parts += [f"{count}{unit}"] if count else []
    return "".join(parts) or "0m"
