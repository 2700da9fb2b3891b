"""Where findings are written, and in which forms; without typer, as `validating`."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from confsched.errors import ConfschedError, word_of

if TYPE_CHECKING:
    from confsched.reports.forms import Told
    from confsched.text.styled import Line

_STDOUT = "-"


class ReportFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    SARIF = "sarif"
    JUNIT = "junit"


class Target(NamedTuple):
    """A form of the report, and the file that it goes into; `-` is standard output."""

    form: ReportFormat
    file: str = _STDOUT


PRINTED = Target(ReportFormat.TEXT)


def targets_of(forms: Sequence[str], output: str) -> tuple[Target, ...]:
    """What `--format FORM`, `--format FORM=FILE` and `-o FILE` say; raises ConfschedError.

    The one form without a file goes where `-o` says, and is the text where none goes there.
    """
    targets = [_target(said, output) for said in forms]
    if all(target.file != output for target in targets):
        targets.insert(0, Target(ReportFormat.TEXT, output))
    _refuse_two_in_one(targets)
    return tuple(targets)


def _target(said: str, output: str) -> Target:
    name, equals, file = said.partition("=")
    form = word_of(ReportFormat, name, "format of a report")
    if equals and not file:
        hint = f"name it, like --format {name}=report.{name}"
        raise ConfschedError(f"no file is named in {said!r}", hint)
    return Target(form, file if equals else output)


def _refuse_two_in_one(targets: Iterable[Target]) -> None:
    from confsched.files import same  # noqa: PLC0415 -- slow import

    seen: dict[str, ReportFormat] = {}
    for form, file in targets:
        if (place := same(file)) in seen:
            where = "standard output" if file == _STDOUT else repr(file)
            hint = f"give one of them a file, like --format {form}=report.{form}"
            raise ConfschedError(f"{seen[place]} and {form} would both go to {where}", hint)
        seen[place] = form


def write(targets: Iterable[Target], told: "Told") -> None:
    """Write every form where it belongs: in colour and as wide as it is on a terminal."""
    from confsched import files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- the same
    from confsched.reports.forms import PAGE, form_of, text_of  # noqa: PLC0415 -- the same

    for form, file in targets:
        if file == _STDOUT:
            _print(form_of(form, told, terminal.columns()))
        else:
            files.write(file, text_of(form_of(form, told, PAGE)).encode("utf-8", "replace"))


def _print(made: "str | Iterable[Line]") -> None:
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import

    if isinstance(made, str):
        terminal.put(made)
    else:
        terminal.show(made)
