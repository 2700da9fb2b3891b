"""All that somebody else's files say of a conference, as drafts of our entries."""

from confsched.findings import Finding
from confsched.formats.drafts import Draft, Put
from confsched.reading import Mapping, Sequence

SECTIONS = ("rooms", "tracks", "types", "speakers", "sessions")


class Book:
    """The drafts of all sections and of the days, and what was noticed on the way.

    `repeats` says that sessions may share an id: that of a talk which is held several times.
    """

    def __init__(self) -> None:
        self.repeats = False
        self.drafts: dict[str, list[Draft]] = {name: [] for name in ("days", *SECTIONS)}
        self.findings: list[Finding] = []
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
            for name, put in other.fields.items():
                first.put(name, put.value, first.mark, first.mark)
            for name, put in other.extra.items():
                first.extra.setdefault(name, Put(put.value, first.mark, first.mark))
        self._conferences = [first]
        return first

    @property
    def sessions(self) -> list[Draft]:
        """The drafts of sessions, in their order."""
        return self.drafts["sessions"]

    def add(self, section: str, draft: Draft) -> None:
        """One more entry of a section."""
        self.drafts[section].append(draft)
