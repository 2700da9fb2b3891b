"""The conference as its files stand: every entry with the mapping that it is written as."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from confsched.editing.applying import EditError
from confsched.importing.programme import CONFERENCE, DAYS, Programme, programme_of
from confsched.model.assemble import assemble
from confsched.model.conference import Conference, Raw
from confsched.reading import Document, read
from confsched.reading import Mapping as Written
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule


class Ours:
    """The documents of a conference, and where everything stands in them."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = {document.source.name: document for document in documents}

    @cached_property
    def conference(self) -> Conference:
        """All files together."""
        return assemble(self.documents.values())

    @cached_property
    def programme(self) -> Programme:
        """What they say."""
        return programme_of(self.conference)

    @cached_property
    def schedule(self) -> Schedule:
        """What they mean."""
        return resolve(self.conference)

    def raws(self, section: str) -> Mapping[str, Raw]:
        """The entries of a section."""
        found: Mapping[str, Raw] = getattr(self.conference, section)
        return found

    def entry(self, section: str, identifier: str) -> Written:
        """The mapping that an entry is written as; EditError for a conference without one."""
        if section == CONFERENCE:
            if CONFERENCE not in self.conference.given:
                raise EditError("no file has a section 'conference'", "write one")
            if not self.conference.origin.mapping:  # which stands nowhere, if nothing is there
                raise EditError("the section 'conference' is empty", "write its 'title' into it")
            return self.conference.origin.mapping
        return self.raws(section)[identifier].origin.mapping

    def file_of(self, section: str, identifier: str) -> str:
        """The file that an entry stands in."""
        where = CONFERENCE if section == DAYS else section
        return self.entry(where, identifier).places.source.name

    def place(self, section: str, identifier: str, fields: Iterable[str] = ()) -> str:
        """Where an entry, or the first of some fields that it has, is written; empty if nowhere."""
        if section == DAYS:
            return str(self.conference.origin.at(DAYS))
        if section == CONFERENCE:
            return str(self.conference.origin.at(*fields))
        raw = self.raws(section).get(identifier)
        return str(raw.origin.at(*fields)) if raw is not None else ""

    def root(self, file: str, section: str) -> Written:
        """The root of a file that has a section, else its last one."""
        roots = [root for root in self.documents[file].roots if isinstance(root, Written)]
        if not roots:
            raise EditError(f"{file!r} holds nothing to add to", "add the entry by hand")
        return next((root for root in roots if section in root), roots[-1])

    def after(self, texts: Mapping[str, str]) -> "Ours":
        """The same with other texts of some files."""
        changed = {name: read(name, text.encode()) for name, text in texts.items()}
        return Ours({**self.documents, **changed}.values())
