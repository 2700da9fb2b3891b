"""Conferences to a report: what is in force is decided, every rule is run, waivers are applied."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING

from confsched import rules
from confsched.errors import ExitCode, word_of
from confsched.findings import Finding, Phase, Severity
from confsched.house_rules import house_rules
from confsched.rules import Checked
from confsched.rules.waiving import Waived
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.planning.constraints import Constraints
    from confsched.settings.force import InForce


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What whoever runs the rules decides, over what the files say.

    `severity` has texts such as `P302=error`, `busy` such as `speaker-id=file.ics`. Without `today`
    no waiver expires.
    """

    phase: Phase | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    busy: tuple[str, ...] = ()
    today: date | None = None

    @property
    def sets_rules(self) -> bool:
        """Whether anything is decided about single rules."""
        return bool(self.select or self.ignore or self.severity)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is wrong with what was checked, in the order of the files."""

    findings: tuple[Finding, ...]

    def count(self, severity: Severity | str) -> int:
        """How many findings weigh so much."""
        return sum(finding.severity == severity for finding in self.findings)

    @property
    def exit_code(self) -> ExitCode:
        """1 with a finding at error level, else 0."""
        return self.ending()

    def ending(self, *, strict: bool = False) -> ExitCode:
        """The exit code; if strict a warning is enough for 1."""
        fails = self.count(Severity.ERROR) or (strict and self.count(Severity.WARNING))
        return ExitCode.FINDINGS if fails else ExitCode.CLEAN


@dataclass(frozen=True, slots=True)
class Report(Outcome):
    """What is wrong with one conference or several.

    `waived` is what is wrong and was accepted, each with the waiver that says so.
    """

    schedules: tuple[Schedule, ...]
    waived: tuple[Waived, ...] = ()


def phase_of(text: Phase | str | None) -> Phase | None:
    """The phase that a word names; raises ConfschedError."""
    return None if text is None else word_of(Phase, text, "phase")


def check_all(schedules: Sequence[Schedule], choices: Choices) -> Report:
    """Run the rules over conferences."""
    checked = [_check(schedule, choices) for schedule in _engaged(schedules, choices)]
    # one line of theirs may be several sessions, each with what is wrong in it
    found = {_said(finding): finding for one in checked for finding in one.findings}
    findings = sorted(found.values(), key=rules.in_file_order)
    return Report(
        tuple(findings), tuple(schedules), tuple(one for each in checked for one in each.waived)
    )


def _said(finding: Finding) -> tuple[object, ...]:
    """All that somebody reads of a finding."""
    return finding.span, finding.code, finding.message, finding.related


def _engaged(schedules: Sequence[Schedule], choices: Choices) -> Iterator[Schedule]:
    """Conferences with what takes their people and rooms elsewhere: in those before them."""
    if len(schedules) == 1 and not choices.busy:
        yield from schedules
        return
    from confsched.calendars import busy_times, diaries  # noqa: PLC0415 -- few runs have any
    from confsched.schedule.elsewhere import engagements  # noqa: PLC0415 -- the same

    given = diaries(choices.busy, schedules)
    for index, schedule in enumerate(schedules):
        found = [one for other in schedules[:index] for one in engagements(schedule, other)]
        yield replace(schedule, engagements=(*found, *busy_times(schedule, given)))


def _check(schedule: Schedule, choices: Choices) -> Checked:
    phase = choices.phase or schedule.phase
    if not (schedule.settings or schedule.extends or choices.sets_rules):
        return rules.check(schedule, phase, today=choices.today)
    in_force, notices = decide(schedule, choices)
    noticed = replace(schedule, notices=schedule.notices + notices)
    weighed = [one.weighed() for one in in_force]
    return rules.check(noticed, phase, weighed, choices.today)


def decide(
    schedule: Schedule, choices: Choices
) -> tuple[tuple["InForce", ...], tuple[Finding, ...]]:
    """What holds for every rule, and what is wrong with what was written about it."""
    from confsched.settings.force import in_force  # noqa: PLC0415 -- most conferences set nothing
    from confsched.settings.reader import from_command, from_files  # noqa: PLC0415 -- the same

    every = rules.every_rule()
    house = house_rules(schedule)
    types = {kind.id: kind for kind in schedule.types}
    sections = [*((one,) for one in house.sections), schedule.settings]
    read = [from_files(section, every, types) for section in sections]
    command = from_command(every, choices.select, choices.ignore, choices.severity)
    layers = [*(layer for layer, _ in read), command]
    notices = (*house.findings, *(finding for _, found in read for finding in found))
    return in_force(every, choices.phase or schedule.phase, layers), notices


def constraints_of(schedule: Schedule) -> "Constraints":
    """The numbers by which a slot is judged, as the rules of the conference are set."""
    from confsched.planning.constraints import Constraints  # noqa: PLC0415 -- not for validating

    in_force, _ = decide(schedule, Choices())
    values = {name: given.value for one in in_force for name, given in one.values.items()}
    names = {field.name for field in fields(Constraints)}
    off = frozenset(one.rule.code for one in in_force if one.severity.value is Severity.OFF)
    kept = {name: value for name, value in values.items() if name in names}
    return Constraints(**kept, off=off)
