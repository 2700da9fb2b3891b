"""All that somebody else's files say of a conference, as drafts of our entries."""

from collections import defaultdict
from collections.abc import Container, Iterable
from collections.abc import Mapping as AnyMapping
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.drafts import Draft
from confsched.formats.tables import Reference
from confsched.reading import Mapping, Sequence

_FIELDS = attrgetter("fields")
SECTIONS = ("rooms", "tracks", "types", "speakers", "sessions")


class Mention(NamedTuple):
    """An entry that another one names in a field of its own, by what is said of it there."""

    by: Draft
    field: str
    section: str
    draft: Draft


class Book:
    """The drafts of all sections, and what was noticed on the way.

    A section whose name begins with `_` is there for the function that finishes the whole, and is
    no part of the conference; that of the days is part of the conference itself. `repeats` says
    that sessions may share an id: that of a talk which is held several times; in `rows` they may
    where they say the same of it, for nothing but a row tells when it is held again. `dates` are
    what somebody says of days whose dates a list does not have, by their numbers, and `timezone` of
    the zone of a conference that names none; `types` are what files of ours beside them call the
    types of sessions. `beside` says what was left out of the files.
    """

    def __init__(self) -> None:
        self.repeats = False
        self.rows = False
        self.dates: AnyMapping[int, date] = {}
        self.timezone = ""
        self.types: Container[str] = ()
        self.drafts: defaultdict[str, list[Draft]] = defaultdict(list)
        self.mentions: list[Mention] = []
        self.findings: list[Finding] = []
        self.beside: list[str] = []
        self._conferences: list[Draft] = []

    def conference_in(self, root: Mapping | Sequence) -> Draft:
        """A draft for what one file says of the conference itself."""
        draft = Draft(root.places, root.packed)
        self._conferences.append(draft)
        return draft

    @property
    def conference(self) -> Draft:
        """What is said of the conference itself: by the file that says most of it.

        What the other files say stands where the first of them begins.
        """
        first, *others = sorted(self._conferences, key=lambda draft: -len(draft.fields))
        for other in others:
            for name, put in other.extra.items():
                first.leave(name, *first.moved(put, other))
            first.absorb(other)
        self._conferences = [first]
        return first

    @property
    def sessions(self) -> list[Draft]:
        """The drafts of sessions, in their order."""
        return self.drafts["sessions"]

    def leave_out(self, drafts: Iterable[Draft]) -> None:
        """Take out some sessions; others that say the same stay."""
        gone = {id(one) for one in drafts}
        if gone:
            self.drafts["sessions"] = [one for one in self.sessions if id(one) not in gone]

    @property
    def fields(self) -> set[str]:
        """The fields that any session has."""
        return set().union(*map(_FIELDS, self.sessions))

    @property
    def size(self) -> int:
        """How many entries there are in all sections."""
        return sum(map(len, self.drafts.values()))

    def refer(self, by: Draft, reference: Reference, draft: Draft) -> None:
        """An entry names another one that it describes itself."""
        self.mentions.append(Mention(by, reference.name, reference.section, draft))

    def add(self, section: str, draft: Draft) -> None:
        """One more entry of a section."""
        self.drafts[section].append(draft)

    def hand_down(self, parts: AnyMapping[int, Iterable[Draft]]) -> None:
        """Let what stood in an entry name what that one names, unless it names one itself."""
        said = {(id(one.by), one.field) for one in self.mentions}
        for one in self.mentions:  # what is handed down is handed further
            kind = one.field.removesuffix("s")
            for part in parts.get(id(one.by), ()):
                own = any(name.lstrip("_").startswith(kind) for name in part.fields)
                if not own and (id(part), one.field) not in said:
                    self.mentions.append(one._replace(by=part))
