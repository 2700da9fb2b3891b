"""Everything that can be wrong with a conference: an explicit list of rules."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.findings import Finding, Phase, Severity
from confsched.rules import (
    abroad,
    availability,
    breaks,
    clashes,
    elsewhere,
    far,
    files,
    hours,
    itineraries,
    lengths,
    misplaced,
    namesakes,
    panels,
    people,
    rooms,
    rooms_alike,
    sequence,
    texts,
    times,
    tracks,
    waivers,
)
from confsched.rules.catalogue import Rule, Weighed
from confsched.rules.once import told_once
from confsched.rules.plugins import plugged_in
from confsched.rules.waiving import Waived, apply, judge
from confsched.schedule.schedule import Schedule

ALL: tuple[Rule, ...] = (
    files.syntax,
    files.duplicate_key,
    files.unknown_field,
    files.missing_field,
    files.bad_value,
    files.unknown_reference,
    files.duplicate_id,
    files.ambiguous_name,
    files.too_deep,
    files.no_id,
    clashes.room_clash,
    clashes.speaker_clash,
    clashes.plenary_clash,
    clashes.break_clash,
    tracks.track_clash,
    clashes.keep_apart,
    clashes.listed_twice,
    elsewhere.other_conference,
    times.ends_before_start,
    hours.outside_hours,
    times.outside_dates,
    times.no_such_time,
    times.time_exists_twice,
    times.wrong_abbreviation,
    times.ambiguous_zone,
    times.wrong_weekday,
    hours.past_midnight,
    hours.odd_hour,
    lengths.odd_length,
    breaks.no_break,
    breaks.tight_turnaround,
    times.unscheduled,
    sequence.out_of_order,
    lengths.off_grid,
    abroad.clock_change_abroad,
    times.zone_and_offset_differ,
    far.far_date,
    sequence.days_out_of_order,
    far.several_editions,
    availability.unavailable,
    people.unkind_hour,
    itineraries.tight_transfer,
    itineraries.busy_day,
    panels.no_moderator,
    panels.moderates_own_panel,
    panels.panel_size,
    panels.one_sided_panel,
    namesakes.same_person_twice,
    people.unused_speaker,
    availability.availability_unknown,
    people.unconfirmed,
    availability.before_arrival,
    people.no_speaker,
    people.unspoken_language,
    misplaced.misplaced_speaker,
    rooms.room_closed,
    rooms.too_small,
    rooms.missing_equipment,
    rooms.no_room,
    rooms.no_link,
    rooms.unused_room,
    rooms_alike.same_room_twice,
    misplaced.misplaced_room,
    texts.no_abstract,
    texts.long_title,
    texts.untidy_text,
    texts.markup,
    texts.bare_speaker,
    texts.private_text,
    texts.bad_link,
    texts.misread_text,
    misplaced.wordless_title,
    waivers.unused_waiver,
    waivers.expired_waiver,
    waivers.no_reason,
)


class Checked(NamedTuple):
    """What is wrong with a conference, and what of that is accepted, in the order of the files."""

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()


def every_rule() -> tuple[Rule, ...]:
    """Ours, and those that other packages bring; raises ConfschedError for one of no use."""
    theirs = plugged_in()
    taken = {text for rule in ALL for text in (rule.code, rule.name)}
    for rule in theirs:
        if not taken.isdisjoint((rule.code, rule.name)):
            message = f"there are two rules {rule.code} {rule.name}: one comes from a package"
            raise ConfschedError(message, "give it a code and a name of its own")
        taken |= {rule.code, rule.name}
    return ALL + theirs


def weighed(phase: Phase) -> tuple[Weighed, ...]:
    """Every rule with its built-in weight."""
    return tuple(Weighed(rule, rule.severity[phase]) for rule in every_rule())


def check(
    schedule: Schedule,
    phase: Phase | None = None,
    in_force: Iterable[Weighed] | None = None,
    today: date | None = None,
) -> Checked:
    """What is wrong with a conference.

    The phase is the one given, else the conference's own; it matters only where `in_force` does
    not say what each rule weighs. Waivers expire by the date of today.
    """
    chosen = tuple(weighed(phase or schedule.phase) if in_force is None else in_force)
    running = [one for one in chosen if one.severity is not Severity.OFF]
    if len(running) < len(chosen):
        off = frozenset(one.rule.code for one in chosen if one.severity is Severity.OFF)
        schedule = replace(schedule, silent=off)
    active, notices = judge(schedule, [one.rule for one in chosen], today)
    if notices:
        schedule = replace(schedule, notices=schedule.notices + notices)
    late = [one for one in running if one.rule is waivers.unused_waiver]
    found = run_all((one for one in running if one.rule is not waivers.unused_waiver), schedule)
    kept, waived, unused = apply(found, active, (one.rule for one in running), schedule)
    kept += run_all(late, replace(schedule, notices=tuple(unused))) if unused else []
    by_place = sorted(waived, key=lambda one: in_file_order(one.finding))
    return Checked(told_once(sorted(kept, key=in_file_order), waived), tuple(by_place))


def run_all(rules: Iterable[Weighed], subject: object) -> list[Finding]:
    """What some rules find in what they are about, those that are off aside."""
    running = (one for one in rules if one.severity is not Severity.OFF)
    return [f for rule, severity, values in running for f in rule.run(subject, severity, values)]


def in_file_order(finding: Finding) -> tuple[str, int, str, str]:
    """The key that sorts findings: file, place, code, message."""
    return finding.span.source.name, finding.span.start, finding.code, finding.message


def by_code_or_name(text: str, among: Iterable[Rule] | None = None) -> Rule | None:
    """The rule that somebody means, by its code or its name; else of those of conferences."""
    wanted = text.strip().lower()
    rules = every_rule() if among is None else among
    return next((rule for rule in rules if wanted in (rule.code.lower(), rule.name)), None)
