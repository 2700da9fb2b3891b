"""Files to a schedule, and the house rules that it extends."""

from collections.abc import Iterator
from typing import NamedTuple

from confsched import files
from confsched.errors import ConfschedError
from confsched.findings import Finding
from confsched.reading import Document, Mapping, Origin, read
from confsched.schedule.schedule import Schedule
from confsched.source import Span

_SECTIONS = (
    b"conference",
    b"rooms",
    b"tracks",
    b"types",
    b"speakers",
    b"sessions",
    b"panels",
    b"rules",
)
_LARGE = 1_000_000  # bytes; above that a file without any such word is not even read


def load_group(group: files.Group) -> Schedule | None:
    """The conference that a group of files holds; None where nothing of it is ours."""
    from confsched.model.assemble import assemble  # noqa: PLC0415 -- brings pydantic
    from confsched.schedule.resolve import resolve  # noqa: PLC0415 -- the same

    found = [document for file in group.files if (document := _read(file)) is not None]
    house = {path for document in found for path in _extended(document)}
    documents = [document for document in found if files.same(document.source.name) not in house]
    return resolve(assemble(documents)) if documents else None


def _extended(document: Document) -> Iterator[str]:
    """The files of house rules that a file names: one that lies in the folder is no part of it."""
    for root in document.roots:
        if isinstance(root, Mapping):
            conference = root.get("conference")
            for mapping in (root, conference if isinstance(conference, Mapping) else {}):
                path = mapping.get("extends")
                if isinstance(path, str) and path:
                    yield files.same(files.beside(document.source.name, path).name)


def _read(file: files.File) -> Document | None:
    """A document; None for a file that was found in a folder and is not about a conference."""
    data = file.read()
    if file.asked_for:
        return read("<stdin>" if file.name == files.STDIN else file.name, data)
    if len(data) > _LARGE and not any(word in data for word in _SECTIONS):
        return None
    document = read(file.name, data)
    return document if _is_ours(document) else None


def _is_ours(document: Document) -> bool:
    """Whether it has a section of ours, or one that looks like a slip of ours.

    Of a file that cannot be read the text has to do.
    """
    if not document.whole:
        return any(_opens(document.source.text, section.decode()) for section in _SECTIONS)
    keys = {key for root in document.roots if isinstance(root, Mapping) for key in root}
    return any(_is_section(key) for key in keys)


def _opens(text: str, section: str) -> bool:
    """Whether a line of YAML or of JSON begins with a section's key."""
    return f"\n{section}:" in f"\n{text}" or f'"{section}"' in text


def _is_section(key: str) -> bool:
    from confsched.model.assemble import ALL_SECTIONS  # noqa: PLC0415 -- brings pydantic
    from confsched.text.nearest import nearest  # noqa: PLC0415 -- for slips only

    return key in ALL_SECTIONS or bool(nearest(key, ALL_SECTIONS, most=1, alike=0.8))


class HouseRules(NamedTuple):
    """The sections `rules` of the files that a conference extends, the furthest first."""

    sections: tuple[Origin, ...] = ()
    findings: tuple[Finding, ...] = ()


def house_rules(schedule: Schedule) -> HouseRules:
    """The house rules of a conference; what is wrong with their files is noted."""
    if schedule.extends is None:
        return HouseRules()
    chain = _Chain()
    chain.follow(schedule.extends, schedule.origin.at("extends"))
    return HouseRules(tuple(reversed(chain.sections)), tuple(chain.findings))


class _Chain:
    """Files that extend one another."""

    def __init__(self) -> None:
        self.sections: list[Origin] = []
        self.findings: list[Finding] = []
        self.seen: set[str] = set()

    def follow(self, path: str, span: Span) -> None:
        """Read a file that is named at a place, and those that it extends in turn."""
        file = files.beside(span.source.name, path)
        if file.name in self.seen:
            self.note("F005", f"{path!r} leads round in a circle", span)
            return
        self.seen.add(file.name)
        try:
            document = read(file.name, file.read())
        except ConfschedError as error:
            self.note("F006", error.message, span)
            return
        self.findings.extend(document.findings)
        for root in document.roots:
            if isinstance(root, Mapping):
                self.root(root)
            elif root is not None:
                self.note("F005", f"{path!r} holds no house rules", span)

    def root(self, root: Mapping) -> None:
        for key, value, mark, _ in root.entries():
            if key == "rules" and isinstance(value, Mapping):
                self.sections.append(Origin(value, mark))
            elif key not in ("rules", "extends") and not key.startswith("x-"):
                message = f"{key!r} is no part of house rules: there is rules and extends"
                self.note("F003", message, root.key_at(key))
            elif key == "rules" and value is not None:
                self.note("F005", "the section 'rules' is a mapping", root.at(key))
        extends = root.get("extends")
        if isinstance(extends, str) and extends:
            self.follow(extends, root.at("extends"))

    def note(self, code: str, message: str, span: Span) -> None:
        self.findings.append(Finding(message, span, code=code))
