"""Everything that can be wrong with a conference: an explicit list, one file per family."""

from collections.abc import Iterable, Iterator

from confsched.findings import Finding, Phase, Severity
from confsched.rules import clashes, files, people, rooms, texts, times
from confsched.rules.catalogue import Rule
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
    clashes.room_clash,
    clashes.speaker_clash,
    clashes.plenary_clash,
    clashes.break_clash,
    clashes.track_clash,
    clashes.keep_apart,
    clashes.listed_twice,
    times.ends_before_start,
    times.outside_hours,
    times.outside_dates,
    times.no_such_time,
    times.time_exists_twice,
    times.wrong_abbreviation,
    times.ambiguous_zone,
    times.wrong_weekday,
    times.zone_and_offset_differ,
    people.unkind_hour,
    people.no_moderator,
    people.moderates_own_panel,
    people.unused_speaker,
    rooms.room_closed,
    rooms.too_small,
    rooms.missing_equipment,
    rooms.no_room,
    rooms.no_link,
    rooms.unused_room,
    rooms.same_room_twice,
    texts.no_abstract,
    texts.long_title,
    texts.untidy_text,
    texts.markup,
    texts.bare_speaker,
    texts.private_text,
    texts.bad_link,
)


def check(
    schedule: Schedule, phase: Phase | None = None, rules: Iterable[Rule] = ALL
) -> tuple[Finding, ...]:
    """What is wrong with a conference, in the order of its files.

    The phase is the one given, else the conference's own.
    """
    phase = phase or schedule.phase
    found = [finding for rule in rules for finding in _run(rule, schedule, phase)]
    return tuple(sorted(found, key=in_file_order))


def _run(rule: Rule, schedule: Schedule, phase: Phase) -> Iterator[Finding]:
    if rule.severity[phase] is not Severity.OFF:
        yield from rule.run(schedule, rule.severity[phase])


def in_file_order(finding: Finding) -> tuple[str, int, str, str]:
    """The key that sorts findings: file, place, code, message."""
    return finding.span.source.name, finding.span.start, finding.code, finding.message


def by_code_or_name(text: str) -> Rule | None:
    """The rule that somebody means, by its code or its name."""
    wanted = text.strip().lower()
    return next((rule for rule in ALL if wanted in (rule.code.lower(), rule.name)), None)
