"""Mending what the findings say how to mend: rounds of edits, each proved by checking everything.

A fix stands only if there are then fewer findings and none of another kind or about anything else;
whichever brings one is undone, unless that can be mended as well. Infos undo no mend of an error or
a warning.
"""

from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import inf
from typing import NamedTuple

from confsched import files
from confsched.by_key import grouped
from confsched.checking import Choices, Report, check_all
from confsched.comparing import Key, counted, telling
from confsched.editing.applying import apply, patch
from confsched.findings import Edit, Finding, Fix
from confsched.house_rules import house_rules
from confsched.loading import load_group
from confsched.opening import Reading
from confsched.refusals import none_in
from confsched.rules.waiving import FAMILY
from confsched.schedule.schedule import Schedule
from confsched.source import Source

_MARK = "\ufeff"
_UNREAD = "F001"
_MOST = 50  # rounds; a fix makes room for another one a few times at most


class Mended(NamedTuple):
    """A finding and the fix that was made; its place is in the text of the round that made it."""

    finding: Finding
    fix: Fix


class Undone(NamedTuple):
    """A finding whose fix was undone, and the codes of what it would have brought."""

    finding: Finding
    brought: tuple[str, ...]


class Rewritten(NamedTuple):
    """A file, the text that was read from it, and the text with the fixes in it."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was mended, in the order in which it was, and what is left.

    `left` is the report on the mended files. `undone` has findings whose fix would have brought
    others, or would not have helped. `shared` are files of house rules with something to mend:
    other conferences extend them as well, so they stay as they are. `waiting` is how many of what
    is left have fixes that are not safe, and so were not made. `written` is whether the files
    were changed.
    """

    mended: tuple[Mended, ...]
    left: Report
    files: tuple[Rewritten, ...] = ()
    undone: tuple[Undone, ...] = ()
    shared: tuple[str, ...] = ()
    waiting: int = 0
    written: bool = False
    marked: frozenset[str] = frozenset()

    @property
    def patch(self) -> str:
        """The change of all files as `git diff` shows it: a byte order mark is a part of them."""
        marks = (_MARK if one.name in self.marked else "" for one in self.files)
        return "".join(
            patch(one.name, mark + one.before, mark + one.after)
            for mark, one in zip(marks, self.files, strict=True)
        )

    @property
    def foreign(self) -> tuple[str, ...]:
        """The files of other systems that something is found in, and that are never changed."""
        sources = (one.span.source for one in self.left.findings)
        return tuple(dict.fromkeys(source.name for source in sources if not source.is_mended))


def fix(
    paths: Sequence[str],
    choices: Choices,
    reading: Reading | None = None,
    *,
    unsafe: bool = False,
    writes: bool = True,
) -> Fixed:
    """Make the safe fixes, or all, in the files of conferences; see `api.fix`."""
    names = list(paths) or ["."]
    groups = tuple(map(files.held, files.find(names)))
    done = mend(groups, choices, reading, unsafe=unsafe)
    if not done.left.schedules:
        raise none_in(names)
    if writes:
        write(done)
    return replace(done, written=writes)


def write(done: Fixed) -> None:
    """Put what was mended into the files: into all of them, or into none.

    Raises ConfschedError where one of them has changed since it was read.
    """
    changes = (one._replace(name=files.path_of(one.name)) for one in done.files)
    files.rewrite([files.Rewriting(*one) for one in changes])


def mend(
    groups: tuple[files.Group, ...],
    choices: Choices,
    reading: Reading | None = None,
    *,
    unsafe: bool = False,
) -> Fixed:
    """Make the fixes in files whose texts are known; nothing is written."""
    return _Mending(_State(groups, reading), choices, unsafe=unsafe).run()


@dataclass(frozen=True)
class _State:
    """What is in the files of some conferences at one moment; the disk is not looked at again."""

    groups: tuple[files.Group, ...]
    reading: Reading | None

    @cached_property
    def schedules(self) -> tuple[Schedule, ...]:
        """The conferences."""
        return tuple(one for group in self.groups for one in load_group(group, self.reading))

    @cached_property
    def names(self) -> frozenset[str]:
        """What messages call the files by that are the conferences' own: house rules are not."""
        extending = (one for one in self.schedules if one.extends)
        sections = (section for one in extending for section in house_rules(one).sections)
        house = {section.mapping.places.source.name for section in sections}
        return frozenset(f.label for group in self.groups for f in group.files) - house

    @property
    def marked(self) -> frozenset[str]:
        """The files that begin with a byte order mark, as long as nothing was changed in them."""
        every = (file for group in self.groups for file in group.files)
        return frozenset(
            file.label for file in every if (file.data or b"").startswith(_MARK.encode())
        )

    def changed(self, texts: Mapping[str, str]) -> "_State":
        """The same with other texts in some files."""
        groups = tuple(
            files.Group(group.name, tuple(_with(file, texts) for file in group.files))
            for group in self.groups
        )
        return _State(groups, self.reading)


def _with(file: files.File, texts: Mapping[str, str]) -> files.File:
    text = texts.get(file.label)
    return file if text is None else file._replace(data=text.encode())


class _Look:
    """A state with what is found in it.

    `report` has what was asked for; `whole` what every rule finds, by which fixes are judged.
    """

    def __init__(self, state: _State, choices: Choices) -> None:
        self.state = state
        self.whole = check_all(state.schedules, replace(choices, select=(), ignore=()))
        is_part = choices.select or choices.ignore
        self.report = check_all(state.schedules, choices) if is_part else self.whole
        self.counts = counted(self.whole)
        self.weighty = counted(self.whole, infos=False)
        self.key = telling(self.whole)
        self.unread = sum(number for (code, _), number in self.counts.items() if code == _UNREAD)

    def is_better_than(self, other: "_Look") -> bool:
        """Whether there is less to find, and nothing that was not found there but infos.

        What a file that could not be read was hiding is none of a fix's doing.
        """
        if self.unread < other.unread:
            return True
        weighs_less = _is_less(self.weighty, other.weighty)
        return weighs_less or _is_less(self.counts, other.counts)

    def brought(self, other: "_Look") -> tuple[str, ...]:
        """The codes of what is found here and was not there."""
        return tuple(sorted({code for code, _ in self.counts - other.counts}))


def _is_less(counts: Counter[Key], other: Counter[Key]) -> bool:
    return counts.total() < other.total() and counts <= other


class _Mending:
    """Rounds of fixes until nothing changes any more."""

    def __init__(self, state: _State, choices: Choices, *, unsafe: bool) -> None:
        self.choices = choices
        self.unsafe = unsafe
        self.look = _Look(state, choices)
        self.mended: list[Mended] = []
        self.undone: dict[Hashable, Undone] = {}
        self.texts: dict[str, Rewritten] = {}
        self.marked = state.marked

    def run(self) -> Fixed:
        """Mend what can be mended."""
        self.rounds()
        for key in list(self.undone):
            self.go_further(key)
        undone = tuple(self.undone.values())
        changed = tuple(one for one in self.texts.values() if one.before != one.after)
        return Fixed(
            tuple(self.mended),
            self.look.report,
            changed,
            undone,
            self.shared(),
            self.waiting(),
            marked=self.marked,
        )

    def rounds(self) -> None:
        """Make fixes until none is left that stands by itself."""
        for _ in range(_MOST):
            chosen = self.chosen()
            if not chosen:
                break
            self.keep(self.made(self.look, (), chosen))

    def go_further(self, key: Hashable) -> None:
        """Make a fix that was undone after all, if what it brings can be mended in turn."""
        found = (one for one in self.look.report.findings if one.fix and self.look.key(one) == key)
        finding = next(found, None)
        if finding is None or finding.fix is None:
            return
        one = (Mended(finding, finding.fix),)
        state = self.look.state.changed(_texts(one))
        further = _Mending(state, self.choices, unsafe=self.unsafe)
        further.rounds()
        if further.look.is_better_than(self.look):
            self.keep(one)
            self.mended += further.mended
            for name, file in further.texts.items():
                first = self.texts.get(name, file)
                self.texts[name] = first._replace(after=file.after)
            self.look = further.look
            del self.undone[key]

    def waiting(self) -> int:
        """How many fixes were not made because they are not safe."""
        left = (one for one in self.look.report.findings if one.fix and not one.fix.safe)
        return 0 if self.unsafe else sum(1 for _ in left)

    def shared(self) -> tuple[str, ...]:
        """The files that a fix would change, and that are no part of the conferences."""
        fixes = (finding.fix for finding in self.look.report.findings if finding.fix)
        named = dict.fromkeys(edit.span.source.name for made in fixes for edit in made.edits)
        return tuple(name for name in named if name not in self.look.state.names)

    def chosen(self) -> tuple[Mended, ...]:
        """Fixes that are not in each other's way, the first in the order of the files before.

        Waivers come last: one may be of no use only while something else is wrong.
        """
        wanted = [
            Mended(finding, finding.fix)
            for finding in self.look.report.findings
            if finding.fix and self.may_be_made(finding, finding.fix)
        ]
        others = [one for one in wanted if one.finding.code[0] != FAMILY]
        taken = _Taken()
        return tuple(one for one in others or wanted if taken.take(one.fix.edits))

    def may_be_made(self, finding: Finding, made: Fix) -> bool:
        """Whether a fix is wanted, changes files of ours alone, and did no harm before."""
        sources = {edit.span.source for edit in made.edits}
        ours = all(one.is_mended and one.name in self.look.state.names for one in sources)
        return ours and (made.safe or self.unsafe) and self.look.key(finding) not in self.undone

    def made(
        self, before: _Look, kept: tuple[Mended, ...], tried: tuple[Mended, ...]
    ) -> tuple[Mended, ...]:
        """As many fixes as can stand beside those that are kept; those at fault are noted.

        Of some that do not stand together each half is tried by itself.
        """
        together = (*kept, *tried)
        after = _Look(before.state.changed(_texts(together)), self.choices)
        if after.is_better_than(self.look):
            self.look = after
            return together
        if len(tried) == 1:
            finding = tried[0].finding
            self.undone[before.key(finding)] = Undone(finding, after.brought(self.look))
            return kept
        middle = len(tried) // 2
        kept = self.made(before, kept, tried[:middle])
        return self.made(before, kept, tried[middle:])

    def keep(self, made: tuple[Mended, ...]) -> None:
        """Remember what was mended, and how the files began."""
        self.mended += made
        texts = _texts(made)
        for source in _sources(made):
            first = self.texts.get(source.name)
            before = source.text if first is None else first.before
            self.texts[source.name] = Rewritten(source.name, before, texts[source.name])


class _Taken:
    """Where edits of one round are made already."""

    def __init__(self) -> None:
        self._spans: dict[Source, list[tuple[int, int]]] = {}

    def take(self, edits: Sequence[Edit]) -> bool:
        """Take the places of a fix, unless one has a character in common with others or touches it.

        Two that touch may both see to what stands between them, such as a comma.
        """
        if any(map(self._is_taken, edits)):
            return False
        for edit in edits:
            insort(self._spans.setdefault(edit.span.source, []), (edit.span.start, edit.span.end))
        return True

    def _is_taken(self, edit: Edit) -> bool:
        spans = self._spans.get(edit.span.source, [])
        after = bisect_right(spans, (edit.span.end, inf))
        return after > 0 and spans[after - 1][1] >= edit.span.start


def _sources(made: Iterable[Mended]) -> Iterator[Source]:
    yield from dict.fromkeys(edit.span.source for one in made for edit in one.fix.edits)


def _texts(made: Sequence[Mended]) -> dict[str, str]:
    """The files with the edits of some fixes, by name."""
    edits = grouped((edit.span.source, edit) for one in made for edit in one.fix.edits)
    return {source.name: apply(source.text, own) for source, own in edits.items()}
