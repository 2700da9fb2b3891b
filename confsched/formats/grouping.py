"""Which files of other systems are one conference.

Files of a format that has several kinds of files lie in one folder. Where two of them are of one
kind, there are several conferences in it: `spring-sessions.json` and `spring-speakers.json` are
one, and what stands before the last mark of the name is its own. Files of one entry each, or of a
page of what a service answers, are one whatever they are called.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple, TypeAlias

from confsched.formats.tables import Entry, Format, Rule
from confsched.patterns import pattern
from confsched.reading import Document
from confsched.reading.remade import again

Found: TypeAlias = tuple[Document, Format]
_LAST_WORD = pattern(r"(?:^|[-_. ]+)[^-_. ]*$")


class Part(NamedTuple):
    """A file, which kind of file it is in its format, and the rule to read it by."""

    document: Document
    number: int
    rule: Rule


def grouped(found: Iterable[Found]) -> Iterator[tuple[Format, list[Part]]]:
    """The files of each conference, in the order of their kinds."""
    together: defaultdict[tuple[str, str], list[Part]] = defaultdict(list)
    kinds: dict[str, Format] = {}
    found = list(found)
    places = _places_of(found)
    for document, kind in found:
        name = document.source.name
        together_with = kind.in_parts or kind.whole_folder or kind.is_piece(document)
        place = str(PurePath(name).parent) if together_with else name
        number = kind.any_part_of(document)
        if number is None:
            continue
        kinds[kind.name] = kind
        first, *others = places.get((kind.name, name), (place,))
        part = Part(document, number, kind.all_parts[number][1])
        for one in others:
            copied = document._replace(roots=tuple(map(again, document.roots)))
            together[kind.name, one].append(part._replace(document=copied))
        together[kind.name, first].append(part)
    for (name, _), parts in together.items():
        for several in [parts] if kinds[name].whole_folder else _apart(parts, kinds[name]):
            yield kinds[name], sorted(several, key=lambda part: part.number)


def _places_of(found: Iterable[Found]) -> dict[tuple[str, str], Sequence[str]]:
    """The folders that formats say themselves, by the format and the file."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    kinds = {kind.name: kind for _, kind in found}
    for document, kind in found:
        names[kind.name].append(document.source.name)
    return {
        (kind.name, name): of_one
        for kind in kinds.values()
        if kind.places_of is not None
        for name, of_one in kind.places_of(names[kind.name]).items()
    }


def _apart(parts: list[Part], kind: Format) -> Iterable[list[Part]]:
    """Several conferences of one folder; what says nothing of its format goes with the first."""
    pieces = [part for part in parts if kind.is_piece(part.document)]
    if _are_one(parts) or len(pieces) == len(parts):
        return [parts]
    if len(pieces) > 1:
        return [pieces, *_apart([part for part in parts if part not in pieces], kind)]
    by_name: defaultdict[str, list[Part]] = defaultdict(list)
    for part in parts:
        if part.number < len(kind.parts):
            by_name[_LAST_WORD.sub("", PurePath(part.document.source.name).stem)].append(part)
    apart = [each for found in by_name.values() for each in _divided(found)]
    apart[0] += [part for part in parts if part.number >= len(kind.parts)]
    return apart


def _divided(parts: list[Part]) -> list[list[Part]]:
    return [parts] if _are_one(parts) else [[part] for part in parts]


def _are_one(parts: list[Part]) -> bool:
    """Whether no two files are of one kind, but for people, of whom there may be several lists."""
    told = [part.number for part in parts if not _are_people(part.rule)]
    return len(set(told)) == len(told) and (bool(told) or len(parts) == 1)


def _are_people(rule: Rule) -> bool:
    return isinstance(rule, Entry) and rule.section == "speakers"
