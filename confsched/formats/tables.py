"""A table says where things stand in somebody else's file: their key, and what it is to us.

What a key can be:

- a text: the field of the entry at hand that takes the value;
- `Field`: the same, with a change of the value on the way;
- `Extra`: a value that we have no field for, changed, under a name of its own;
- a mapping: theirs is a mapping, or several, whose keys belong to the entry at hand;
- `Entry`: each of theirs is an entry of a section of ours;
- `Within`: each of theirs is no entry, but entries stand in it and want to know what it says;
- `Person`: each of theirs is somebody with a part in the entry at hand;
- `Keyed`: a mapping whose keys are values: ids, names of rooms, dates;
- None: known, and says nothing that we do not know.

A key that is not in the table is kept under `extra`. `#text` is the text of an item that is, or
has besides, a text.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from confsched.reading import Document, Value

if TYPE_CHECKING:
    from confsched.formats.book import Book
    from confsched.formats.drafts import Draft

Table: TypeAlias = Mapping[str, "Rule"]
Finish: TypeAlias = Callable[["Draft"], None]


class Field(NamedTuple):
    """A field that takes the value, changed; what is changed to nothing is left out."""

    name: str
    change: Callable[[Value], Value]


class Extra(NamedTuple):
    """A value to keep, changed; what is changed to nothing is left out."""

    name: str
    change: Callable[[Value], Value]


class Entry(NamedTuple):
    """Each is an entry of a section; `finish` settles what the table cannot say."""

    section: str
    table: Table
    finish: Finish | None = None


class Within(NamedTuple):
    """Each is a place in which entries stand."""

    table: Table
    finish: Finish | None = None


class Person(NamedTuple):
    """Each is a person with a part in the entry at hand."""

    table: Table
    role: str = "speaker"
    finish: Finish | None = None


class Keyed(NamedTuple):
    """The keys are values of a field; each value is read by a rule that sees it."""

    name: str
    rule: "Rule"


Rule: TypeAlias = str | Field | Extra | Table | Entry | Within | Person | Keyed | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format of somebody else's: how it is recognised, and its table.

    `name` is what `--from` takes, `title` what a sentence calls it. `fits` sees the root of a file;
    a format of several files has a table for each kind of file, by the function that knows it.
    `finish` sees the whole.
    """

    name: str
    title: str
    parts: tuple[tuple[Callable[[Value], bool], Table], ...]
    finish: Callable[["Book"], None] | None = None

    @property
    def in_parts(self) -> bool:
        """Whether a conference is several files."""
        return len(self.parts) > 1

    def table_for(self, document: Document) -> Table | None:
        """The table of a document that is of this format."""
        for root in document.roots:
            for fits, table in self.parts:
                if fits(root):
                    return table
        return None
