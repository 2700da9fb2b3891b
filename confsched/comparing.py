"""Which findings a change brings and which it takes away, wherever they stand in the files.

A finding is the same as one before if its rule is and all that it is about: a clash of two sessions
is the same clash though it begins later. What is told once of all is compared for each.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from confsched.checking import Report
from confsched.findings import Finding, Severity
from confsched.reading import Mapping, Origin
from confsched.reading import Sequence as Items
from confsched.rules.once import each
from confsched.rules.waiving import Region
from confsched.schedule.entities import Room, Session, Speaker, Track
from confsched.schedule.schedule import Schedule
from confsched.source import Source, Span

Key: TypeAlias = tuple[str, tuple[str, ...]]
_Keyed: TypeAlias = tuple[Key, Finding]


class Difference(NamedTuple):
    """Findings that are new, that are gone, and how many are neither."""

    appeared: tuple[Finding, ...]
    vanished: tuple[Finding, ...]
    remaining: int


def difference(before: Report, after: Report) -> Difference:
    """Compare what is found in some conferences before and after a change."""
    old, new = _keyed(before), _keyed(after)
    count = len(new)
    # of several about the same those that say the same belong together
    for told in (_in_its_words, _by_key):
        old, new = list(_surplus(old, new, told)), list(_surplus(new, old, told))
    appeared, vanished = ([finding for _, finding in found] for found in (new, old))
    return Difference(tuple(appeared), tuple(vanished), count - len(appeared))


def telling(report: Report) -> Callable[[Finding], Hashable]:
    """What tells a finding from the others of a report, and is the same when lines have moved."""
    owners = _Owners(report.schedules)
    return lambda finding: (_key(finding, owners, _file), finding.message)


def counted(report: Report, *, infos: bool = True) -> Counter[Key]:
    """How many findings there are of each rule about the same entries, perhaps without infos.

    What is about no entry counts as about its file, whatever else stands in it.
    """
    owners = _Owners(report.schedules)
    findings = (one for one in report.findings if infos or one.severity != Severity.INFO)
    return Counter(_key(finding, owners, _file) for finding in each(findings))


def _file(span: Span) -> str:
    return span.source.name


def _words(span: Span) -> str:
    begins, _, _ = span.text.partition("\n")  # of a whole table its head
    return f"{span.source.name}: {begins}"


def _in_its_words(one: _Keyed) -> Hashable:
    return one[0], one[1].message


def _by_key(one: _Keyed) -> Hashable:
    return one[0]


def _surplus(
    found: Sequence[_Keyed], others: Sequence[_Keyed], told: Callable[[_Keyed], Hashable]
) -> Iterator[_Keyed]:
    """What is not among the others, each of which stands for one."""
    known = Counter(map(told, others))
    for one in found:
        if known[told(one)]:
            known[told(one)] -= 1
        else:
            yield one


def _keyed(report: Report) -> list[_Keyed]:
    owners = _Owners(report.schedules)
    return [(_key(finding, owners, _words), finding) for finding in each(report.findings)]


def _key(finding: Finding, owners: "_Owners", elsewhere: Callable[[Span], str]) -> Key:
    """A rule and the entries it is about; `elsewhere` names a place that is in none."""
    places = (finding.span, *(one.span for one in finding.related), *finding.about)
    return finding.code, tuple(sorted({owners.of(one) or elsewhere(one) for one in places}))


class _Owners:
    """Which entry a place in the files belongs to."""

    def __init__(self, schedules: Iterable[Schedule]) -> None:
        self._regions: dict[Source, list[tuple[int, int, str]]] = {}
        for schedule in schedules:
            for kind, name, _, region in owners_in(schedule):
                named = (region.start, region.end, f"{schedule.id} {kind} {name}")
                self._regions.setdefault(region.source, []).append(named)
        for regions in self._regions.values():
            regions.sort()

    def of(self, span: Span) -> str:
        """The entry; nothing where the place is in none."""
        regions = self._regions.get(span.source, [])
        index = bisect_right(regions, span.start, key=lambda one: one[0]) - 1
        return regions[index][2] if index >= 0 and span.end <= regions[index][1] else ""


class Owner(NamedTuple):
    """An entry that findings can be about and that can have waivers; none holds another."""

    kind: str
    id: str
    origin: Origin
    region: Region


def owners_in(schedule: Schedule) -> Iterator[Owner]:
    """All of a schedule, days by their numbers."""
    days = schedule.origin.mapping.get("days")
    for number, day in enumerate(days if isinstance(days, Items) else (), start=1):
        if isinstance(day, Mapping):
            yield _owner("day", f"day {number}", Origin(day, day.packed))
    kinds: dict[str, Sequence[Room | Track | Speaker | Session]] = {
        "room": schedule.rooms,
        "track": schedule.tracks,
        "speaker": schedule.speakers,
        "session": schedule.sessions,
    }
    for kind, entries in kinds.items():
        for entry in entries:
            if entry.origin is not None:
                yield _owner(kind, entry.id, entry.origin)


def _owner(kind: str, identifier: str, origin: Origin) -> Owner:
    return Owner(kind, identifier, origin, Region.of(origin))
