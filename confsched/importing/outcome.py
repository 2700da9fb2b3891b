"""What came of an import: plain data for whoever shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from confsched.editing.scalars import Plain
from confsched.findings import Finding
from confsched.reading.programme_text.programme import LEFT_OVER

EXTRA = "extra"  # the field of an entry that has what there is no field for
INSIDE = f"{EXTRA}."


def is_extra(unit: str) -> bool:
    """Whether it is a value that the format has no field for: `extra.guid`."""
    return unit.startswith(INSIDE)


class Alike(NamedTuple):
    """Two people from different sources who may be one."""

    id: str
    name: str
    other_id: str
    other_name: str


class Renumbered(NamedTuple):
    """An entry that has another id than in its source, where the id was taken."""

    section: str
    id: str
    theirs: str
    source: str


class Shared(NamedTuple):
    """An entry that several sources have, and that is one here."""

    section: str
    id: str
    name: str


class Change(NamedTuple):
    """One field of an entry, by its name, that gets another value; None stands for no value."""

    section: str
    id: str
    field: str
    before: Plain | None
    after: Plain | None
    place: str = ""
    name: str = ""


class Conflict(NamedTuple):
    """What both sides changed: ours stays; `place` is where it is written, `why` what to do."""

    section: str
    id: str
    field: str
    before: Plain | None
    ours: Plain | None
    theirs: Plain | None
    place: str = ""
    why: str = ""
    name: str = ""


class Entry(NamedTuple):
    """An entry by its section and id, and what it is called."""

    section: str
    id: str
    name: str


class Renamed(NamedTuple):
    """An entry that got another id by hand than it had at the last import."""

    section: str
    id: str
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Updated:
    """What an update did to a conference that was imported before.

    `renamed` are entries that were found under another id, `removed` those that were taken out by
    hand and stay out, `gone` those that theirs no longer has and that have no status to say so.
    `settled` is how many conflicts ended since what is ours stays.
    `patch` is the whole change as `diff -u` shows it.
    """

    added: tuple[Entry, ...] = ()
    cancelled: tuple[Entry, ...] = ()
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    removed: tuple[Entry, ...] = ()
    gone: tuple[Entry, ...] = ()
    settled: int = 0
    patch: str = ""


class Passage(NamedTuple):
    """A line of a page, by its place and number, and what became of it.

    `became` is a word or two like `session`, `people`, `left out: article` or `not understood`,
    `of` the id of the session that it belongs to. `gap` is whether an empty line stands above it.
    """

    place: str
    number: int
    gap: bool
    text: str
    became: str
    of: str = ""


class Inferred(NamedTuple):
    """What a page does not say itself, and why it was taken to be so.

    `of` is the id of the session that it is about, and empty for the page as a whole.
    """

    place: str
    message: str
    of: str = ""


class PageRead(NamedTuple):
    """A page that people wrote: what became of each line, and what was inferred."""

    source: str
    lines: tuple[Passage, ...]
    notes: tuple[Inferred, ...] = ()

    @property
    def left_over(self) -> tuple[Passage, ...]:
        """The lines that were not understood."""
        return tuple(line for line in self.lines if line.became.startswith(LEFT_OVER))


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """An import: what was read from where, what it came to, and what to look at.

    `counts` has the entries of each section, `extra` how many of a section's entries keep a value
    of theirs under that key, `written` the files that were made or changed, `pages` what became of
    the lines of programmes that people wrote, `missing` what nothing says and no conference
    can do without: `days`, `timezone`. `beside` says which files tell the same and were left out,
    `paths` what was read, as an update finds it that names no source.
    """

    folder: str
    title: str
    sources: tuple[str, ...]
    written: tuple[str, ...]
    counts: Mapping[str, int]
    extra: Mapping[str, Mapping[str, int]]
    alike: tuple[Alike, ...] = ()
    shared: tuple[Shared, ...] = ()
    renumbered: tuple[Renumbered, ...] = ()
    noticed: tuple[Finding, ...] = ()
    update: Updated | None = None
    pages: tuple[PageRead, ...] = ()
    missing: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    dry_run: bool = False

    @property
    def has_conflicts(self) -> bool:
        """Whether somebody has to decide."""
        return self.update is not None and bool(self.update.conflicts)

    @property
    def has_left_over(self) -> bool:
        """Whether a line of a page was not understood."""
        return any(page.left_over for page in self.pages)
