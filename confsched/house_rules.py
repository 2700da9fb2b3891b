"""The house rules that a conference extends: files of settings that several conferences share."""

from typing import NamedTuple

from confsched import files
from confsched.errors import ConfschedError
from confsched.findings import Finding
from confsched.reading import Mapping, Origin, read
from confsched.schedule.schedule import Schedule
from confsched.source import Span


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


def house_files(schedule: Schedule) -> frozenset[str]:
    """The files of house rules that a conference names, whether they can be read or not."""
    if schedule.extends is None:
        return frozenset()
    chain = _Chain()
    chain.follow(schedule.extends, schedule.origin.at("extends"))
    return frozenset(chain.seen)


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
            near = f"; {error.hint}" if error.hint.startswith("did you mean") else ""
            self.note("F006", f"{error.message}{near}", span)
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
