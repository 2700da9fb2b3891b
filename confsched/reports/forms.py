"""A report in every form that there is: lines for people, texts for programs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from confsched.findings import Finding, Severity
from confsched.rules.waiving import Waived
from confsched.source import Span
from confsched.text.styled import Line, plain

if TYPE_CHECKING:
    from confsched.rules.catalogue import Rule

PAGE = 100  # columns of a text in a file
Made: TypeAlias = "str | Iterable[Line]"


class Told(NamedTuple):
    """What a report tells.

    `what` says what was looked at, `sizes` how much of it, and `rules` gives all rules to a form
    that describes them. `statistics` counts the findings in texts for people by their rule instead
    of listing them; `strict` is whether warnings let the run fail. `left_over` are lines of pages
    that were not understood: they are counted in texts for people. `paths` are those that somebody
    named, so that a hint can name them again.
    """

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...]
    what: str
    sizes: Mapping[str, int]
    rules: "Callable[[], Iterable[Rule]]"
    shows_waived: bool = False
    statistics: bool = False
    strict: bool = False
    left_over: tuple[Span, ...] = ()
    paths: tuple[str, ...] = ()

    @property
    def accepted(self) -> tuple[Waived, ...]:
        """What is waived, where it is shown."""
        return self.waived if self.shows_waived else ()

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        severities = (Severity.ERROR, Severity.WARNING, Severity.INFO)
        return {one: sum(found.severity is one for found in self.findings) for one in severities}


def form_of(form: str, told: Told, columns: int) -> Made:
    """The report in a form; lines for people are at most so many columns wide."""
    return _FORMS[form](told, columns)


def text_of(made: Made) -> str:
    """A form as it stands in a file."""
    return made if isinstance(made, str) else "".join(f"{line}\n" for line in plain(made))


def _text(told: Told, columns: int) -> Iterator[Line]:
    from confsched.reports import text  # noqa: PLC0415 -- one of several

    if told.statistics:
        yield from _statistics(told, columns)
        return
    yield from text.text(told.findings, columns)
    yield from text.waived(told.accepted, columns)
    yield from _ending(told, columns)


def _ending(told: Told, columns: int) -> Iterator[Line]:
    from confsched.reports.text import (  # noqa: PLC0415 -- one of several
        Fixable,
        ending,
        overlooked,
        summary,
    )

    summed = summary(told.counts, told.what, len(told.waived))
    yield from ending(summed, Fixable.of(told.findings), columns, told.paths)
    yield from overlooked(told.left_over, columns)


def _statistics(told: Told, columns: int) -> Iterator[Line]:
    from confsched.reports.statistics import statistics  # noqa: PLC0415 -- where it is asked for

    yield from statistics(told.findings)
    yield from _ending(told, columns)


def _concise(told: Told, _columns: int) -> Iterator[Line]:
    from confsched.reports.concise import concise  # noqa: PLC0415 -- one of several
    from confsched.reports.statistics import statistics  # noqa: PLC0415 -- where it is asked for

    return statistics(told.findings) if told.statistics else concise(told.findings, told.accepted)


def _json(told: Told, _columns: int) -> str:
    from confsched.reports.json_text import json_text  # noqa: PLC0415 -- one of several

    counts = {f"{severity}s": count for severity, count in told.counts.items()}
    summary = counts | {"waived": len(told.waived)} | dict(told.sizes)
    return json_text(told.findings, summary, told.waived)


def _github(told: Told, _columns: int) -> Iterator[Line]:
    from confsched.reports.code_hosts import github  # noqa: PLC0415 -- one of several

    return github(told.findings)


def _gitlab(told: Told, _columns: int) -> str:
    from confsched.reports.code_hosts import gitlab  # noqa: PLC0415 -- one of several

    return gitlab(told.findings)


def _sarif(told: Told, _columns: int) -> str:
    from confsched import __version__  # noqa: PLC0415 -- for this form only
    from confsched.reports.sarif import sarif  # noqa: PLC0415 -- one of several

    return sarif(told.findings, told.waived, told.rules(), __version__)


def _junit(told: Told, _columns: int) -> str:
    from confsched.reports.junit import junit  # noqa: PLC0415 -- one of several

    return junit(told.findings, told.waived, strict=told.strict)


_FORMS: Mapping[str, Callable[[Told, int], Made]] = {
    "text": _text,
    "concise": _concise,
    "json": _json,
    "github": _github,
    "gitlab": _gitlab,
    "sarif": _sarif,
    "junit": _junit,
}
