"""What waivers do: which findings they accept, and which of them are of no use."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Sequence as SequenceOf
from datetime import date
from typing import NamedTuple, TypeAlias

from confsched.findings import Finding, Fix, Related, safe_fix
from confsched.reading import Origin, Sequence
from confsched.rules.catalogue import Rule
from confsched.rules.times import CLOCKS
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Waiver
from confsched.schedule.instants import date_text
from confsched.schedule.schedule import Schedule
from confsched.source import Source, Span

_Entry: TypeAlias = Session | Room | Speaker
_TIMES = "T"  # the family of times, and the fields that it looks at
_OF_TIMES = (*CLOCKS, "duration", "day", "date", "timezone", "type", "status", "hours")
_REFUSED = frozenset(("F003", "F005", "F006"))
FAMILY = "W"  # a waiver cannot waive what is wrong with waivers


class Waived(NamedTuple):
    """A finding that was accepted, and the waiver that says so."""

    finding: Finding
    waiver: Waiver


class Region(NamedTuple):
    """Where an entry stands, its id included."""

    source: Source
    start: int
    end: int

    @classmethod
    def of(cls, origin: Origin) -> "Region":
        """Where an entry stands; its id is before it, or within it where the section is a list."""
        whole, key = origin.mapping.span, origin.id_span
        return cls(whole.source, min(whole.start, key.start), max(whole.end, key.end))

    def holds(self, span: Span) -> bool:
        """Whether a place lies in it."""
        return span.source is self.source and self.start <= span.start and span.end <= self.end


class Active(NamedTuple):
    """A waiver that can waive something: findings of a rule in one place, and in another."""

    waiver: Waiver
    rule: Rule
    owner: Region
    other: tuple[Region, ...] | None

    def accepts(self, finding: Finding) -> bool:
        """Whether it is about this finding."""
        if finding.code != self.rule.code:
            return False
        places = [finding.span, *(related.span for related in finding.related), *finding.about]
        if not any(map(self.owner.holds, places)):
            return False
        return self.other is None or any(one.holds(p) for one in self.other for p in places)

    def waits_for(self, unclear: Mapping[Region, bool]) -> bool:
        """Whether what it waives may only be hidden by what is wrong in one of its halves.

        `unclear` says of entries whether it is when they are. Any may be the other half where none
        is named. What is wrong with times depends on nothing but times.
        """
        of_times = self.rule.code[0] == _TIMES
        hiding = {region for region, is_time in unclear.items() if is_time or not of_times}
        if self.other is None:
            return bool(hiding)
        return not hiding.isdisjoint((self.owner, *self.other))


class Judged(NamedTuple):
    """The waivers that can waive something, and what is wrong with the others."""

    active: tuple[Active, ...]
    notices: tuple[Finding, ...]


def judge(schedule: Schedule, rules: SequenceOf[Rule], today: date | None) -> Judged:
    """Look at the waivers themselves. Without a date of today none has expired."""
    active: list[Active] = []
    notices: list[Finding] = []
    for waiver in schedule.waivers:
        found = list(_complaints(waiver, schedule, rules, today))
        notices += found
        rule = _rule(waiver, rules)
        if rule is not None and not found and rule.code[0] != FAMILY:
            other = _regions_of(waiver.other, schedule) if waiver.other else None
            active.append(Active(waiver, rule, Region.of(waiver.owner), other))
    return Judged(tuple(active), tuple(notices))


def _rule(waiver: Waiver, rules: Iterable[Rule]) -> Rule | None:
    wanted = (waiver.rule or "").strip()
    return next((r for r in rules if wanted.upper() == r.code or wanted.lower() == r.name), None)


def _complaints(
    waiver: Waiver, schedule: Schedule, rules: SequenceOf[Rule], today: date | None
) -> Iterator[Finding]:
    if not (waiver.reason or "").strip():
        message = "a waiver without a reason waives nothing: say why with 'reason'"
        yield Finding(message, waiver.origin.at("reason", "rule"), code="W603")
    if waiver.rule and waiver.rule.strip() and _rule(waiver, rules) is None:
        yield _unknown(waiver, waiver.rule, rules)
    if waiver.other and schedule.whole and not _regions_of(waiver.other, schedule):
        message = f"no session, room or speaker has the id {waiver.other!r}"
        yield Finding(message, waiver.origin.at("with"), code="F006")
    if today is not None and waiver.until is not None and waiver.until < today:
        message = f"this waiver held until {date_text(waiver.until)}"
        yield Finding(message, waiver.origin.at("until"), code="W602")


def _unknown(waiver: Waiver, name: str, rules: Iterable[Rule]) -> Finding:
    """A rule that nobody knows, with the nearest that somebody does."""
    from confsched.editing.changes import rewritten  # noqa: PLC0415 -- for mistakes only
    from confsched.text.nearest import did_you_mean, nearest  # noqa: PLC0415 -- the same

    near, span = nearest(name, [rule.name for rule in rules]), waiver.origin.at("rule")
    message = f"no rule has the code or name {name!r}{did_you_mean(near)}"
    edits = rewritten(span, near[0]) if len(near) == 1 else ()
    fix = Fix(f"write {near[0]!r}", edits) if edits else None
    return Finding(message, span, fix=fix, code="F006")


def _regions_of(name: str, schedule: Schedule) -> tuple[Region, ...]:
    """Where everything of that id stands: a session and a room may share one."""
    return tuple(Region.of(at) for one, at in _entries(schedule) if one.id == name)


def _entries(schedule: Schedule) -> Iterator[tuple[_Entry, Origin]]:
    """Whatever can be half of what a waiver is about, with where it stands."""
    everything: tuple[_Entry, ...] = (*schedule.sessions, *schedule.rooms, *schedule.speakers)
    return ((one, one.origin) for one in everything if one.origin)


def apply(
    findings: Iterable[Finding],
    active: SequenceOf[Active],
    ran: Iterable[Rule],
    schedule: Schedule,
) -> tuple[list[Finding], list[Waived], list[Finding]]:
    """Findings that stand, findings that are waived, and W601 for waivers of no use.

    Nothing is known of a waiver whose rule was not run, or where what it waives may be hidden by a
    value or a file that could not be read.
    """
    if not active:
        return list(findings), [], []
    kept: list[Finding] = []
    waived: list[Waived] = []
    used: set[int] = set()
    for finding in findings:
        accepting = [index for index, waiver in enumerate(active) if waiver.accepts(finding)]
        used.update(accepting)
        if accepting:
            waived.append(Waived(finding, active[accepting[0]].waiver))
        else:
            kept.append(finding)
    codes = {rule.code for rule in ran}
    idle = [one for i, one in enumerate(active) if i not in used and one.rule.code in codes]
    names = {name for one in idle for name in (one.rule.name, one.rule.code)}
    if any(_is_setting(one, names, schedule) for one in kept):
        return kept, waived, []  # what the rules look for may be something else
    return kept, waived, [_unused(one) for one in _surely(idle, schedule)]


def _is_setting(finding: Finding, names: Collection[str], schedule: Schedule) -> bool:
    """Whether something was refused that sets rules, or one of those names beside them."""
    return finding.code in _REFUSED and (
        finding.span.text.strip("'\"") in names
        or any(Region.of(origin).holds(finding.span) for origin in schedule.settings)
    )


def _surely(idle: list[Active], schedule: Schedule) -> list[Active]:
    """Waivers that would wait for nothing else to be mended."""
    if not idle or not schedule.whole:
        return []
    unclear = dict(_unclear(schedule))
    return [one for one in idle if not one.waits_for(unclear)]


def _unclear(schedule: Schedule) -> Iterator[tuple[Region, bool]]:
    """The entries of which something is not known, for it was refused, and whether it is a time."""
    for one, origin in _entries(schedule):
        timeless = isinstance(one, Session) and not isinstance(one, ScheduledSession)
        is_time = timeless and any(map(origin.mapping.get, CLOCKS))
        if one.broken or is_time:
            yield Region.of(origin), is_time or not one.broken.isdisjoint(_OF_TIMES)


def _unused(one: Active) -> Finding:
    about = f" with {one.waiver.other!r}" if one.waiver.other else ""
    message = f"there is no {one.rule.name} here{about} to waive"
    related = (Related(one.waiver.owner.id_span, "the entry it belongs to"),)
    fix = _taken_out(one.waiver)
    return Finding(message, one.waiver.origin.at("rule"), related, fix, code="W601")


def _taken_out(waiver: Waiver) -> Fix | None:
    """Take a waiver out of its entry, unless other entries share what it stands in."""
    from confsched.editing.fields import remove_field, remove_item  # noqa: PLC0415 -- for W601

    mapping = waiver.owner.mapping
    allow = mapping["allow"]
    if isinstance(allow, Sequence):
        index = next(i for i, item in enumerate(allow) if item is waiver.origin.mapping)
        return safe_fix("take the waiver out", lambda: remove_item(allow, index))
    return safe_fix("take the waiver out", lambda: remove_field(mapping, "allow"))
