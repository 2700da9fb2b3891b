"""A table says where things stand in somebody else's file: their key, and what it is to us.

What a key can be:

- a text: the field of the entry at hand that takes the value;
- `Field`: the same, with a change of the value on the way;
- a mapping: theirs is a mapping, or several, whose keys belong to the entry at hand;
- `Entry`: each of theirs is an entry of a section of ours;
- `Within`: each of theirs is no entry, but entries stand in it and want to know what it says;
- `Person`: each of theirs is somebody with a part in the entry at hand;
- `Reference`: theirs is an entry that the one at hand names, described on the spot;
- `Keyed`: a mapping whose keys are values: ids, names of rooms, dates;
- `Choice`: each of theirs is read by the rule for the value of one of its keys;
- `Extra`: kept under `extra`, but by another name, or changed;
- `Chosen`: what the value itself decides;
- None: known, and says nothing that we do not know.

A key that is not in the table is kept under `extra`. `#text` is the text of an item that is, or
has besides, a text.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from confsched.reading import Document, Value

if TYPE_CHECKING:
    from confsched.formats.book import Book
    from confsched.formats.drafts import Draft

Table: TypeAlias = Mapping[str, "Rule"]
Finish: TypeAlias = Callable[["Draft"], None]


def _same(value: Value) -> Value:
    return value


class Field(NamedTuple):
    """A field that takes the value, changed; what is changed to nothing is left out."""

    name: str
    change: Callable[[Value], Value]


class Entry(NamedTuple):
    """Each is an entry of a section; `finish` settles what the table cannot say."""

    section: str
    table: Table
    finish: Finish | None = None


class Within(NamedTuple):
    """Each is a place in which entries stand; without any it is one of the section `alone`.

    `is_one` says whether it is one after all, and makes it one: then nothing else finishes it.
    """

    table: Table
    finish: Finish | None = None
    alone: str = ""
    is_one: "Callable[[Draft], bool] | None" = None
    beside: "Callable[[Draft], Iterable[Draft]] | None" = None


class Person(NamedTuple):
    """Each is a person with a part in the entry at hand."""

    table: Table
    role: str = "speaker"
    finish: Finish | None = None


class Reference(NamedTuple):
    """Each is an entry of a section, which a field of the entry at hand names."""

    name: str
    section: str
    table: Table


class Extra(NamedTuple):
    """A value that we have no field for, by a name of ours, changed; nothing is left out."""

    name: str
    change: Callable[[Value], Value] = _same


class Choice(NamedTuple):
    """Each is read by a rule that the value of one of its keys chooses; another is left over."""

    key: str
    rules: Mapping[str, "Rule"]


class Keyed(NamedTuple):
    """The keys are values of a field; each value is read by a rule that sees it.

    A key to which there is nothing is an entry of the section `alone`.
    """

    name: str
    rule: "Rule"
    alone: str = ""


class Last(NamedTuple):
    """What is read after all else of its entry, wherever it stands: it asks what is said there."""

    rule: "Rule"


class Chosen(NamedTuple):
    """The value decides by which rule it is read; texts by `text`, where that is said."""

    choose: Callable[[Value], "Rule"]
    text: str | Field | None = None


_ASIDE = ("rooms", "tracks")
_OfValues: TypeAlias = Field | Extra | Keyed | Last | Chosen
Rule: TypeAlias = str | Table | Entry | Within | Person | Reference | Choice | _OfValues | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format of somebody else's: how it is recognised, and its table.

    `name` is what `--from` takes, `title` what a sentence calls it. `fits` sees the root of a file;
    a format of several files has a rule for each kind of file, by the function that knows it, and
    the files are read in the order of these kinds, whatever they are called. `others` are kinds of
    files that say nothing of their format, and count where one of `parts` lies in their folder.
    `arrange` puts a file into the shape that `fits` and the table know, before either sees it;
    `piece` knows what is only one entry or page of a conference: all of a folder are one. `finish`
    sees the whole. `join` puts what files of one conference say of each other into that shape,
    when all of them are known. `whole_folder` is whether all files of a folder are one conference,
    also where several are of one kind; `places_of` says which folder that is of each. One that is
    ours but for its file is read by `direct`, with the zone of its times where somebody says it; no
    table is asked then. What is `like_any` list is one beside such.
    """

    name: str
    title: str
    parts: tuple[tuple[Callable[[Value], bool], Rule], ...]
    arrange: Callable[[Value], None] | None = None
    join: Callable[[Iterable[Value]], None] | None = None
    piece: Callable[[Value], bool] | None = None
    finish: Callable[["Book"], None] | None = None
    whole_folder: bool = False
    places_of: Callable[[Iterable[str]], Mapping[str, Sequence[str]]] | None = None
    others: tuple[tuple[Callable[[Value], bool], Rule], ...] = ()
    direct: Callable[[Document, str], Document] | None = None
    like_any: Callable[[Value], bool] | None = None

    @property
    def in_parts(self) -> bool:
        """Whether a conference is several files."""
        return len(self.all_parts) > 1

    def is_piece(self, document: Document) -> bool:
        """Whether a document has no more than one entry or page of a conference."""
        return self.piece is not None and any(map(self.piece, document.roots))

    @property
    def all_parts(self) -> tuple[tuple[Callable[[Value], bool], Rule], ...]:
        """The kinds of files that tell their format, and those that do not."""
        return self.parts + self.others

    def part_of(self, document: Document) -> int | None:
        """Which kind of file of this format a document is; None where none of them is sure."""
        number = self.any_part_of(document)
        return number if number is not None and number < len(self.parts) else None

    def any_part_of(self, document: Document) -> int | None:
        """The same, where a file that is surely in this format lies beside it."""
        for root in document.roots:
            if self.arrange is not None:
                self.arrange(root)
            for number, (fits, _) in enumerate(self.all_parts):
                if fits(root):
                    return number
        return None

    def is_aside(self, document: Document) -> bool:
        """Whether nothing takes place in a file of this format, and nobody is in it.

        Lists of sponsors, links and colours are alike in many systems.
        """
        number = self.any_part_of(document)
        rule = self.all_parts[number][1] if number is not None else None
        return isinstance(rule, Extra) or (isinstance(rule, Entry) and rule.section in _ASIDE)
