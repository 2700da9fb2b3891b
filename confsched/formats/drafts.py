"""Entries of ours while they are put together out of somebody else's file."""

from collections.abc import Callable, Container, Iterable
from functools import partial
from typing import NamedTuple, Optional, TypeAlias

from confsched.reading import Mapping, Places, Sequence, Value

ABOUT = ("abstract", "description")  # the fields that say what a session is about


class Put(NamedTuple):
    """A value with the places of its key and of itself."""

    value: Value
    key: int
    mark: int

    def holding(self, value: Value) -> "Put":
        """Another value in the same places."""
        return as_put((value, self[1], self[2]))


# takes the three in a tuple; half of the time of the constructor, which is written in Python
as_put: Callable[[tuple[Value, int, int]], Put] = partial(tuple.__new__, Put)


class Draft:
    """One entry: fields of ours, what was left over, and the entry that theirs stood inside of.

    A field whose name begins with `_` is there for the function that finishes the entry and is
    no part of it.
    """

    __slots__ = ("above", "extra", "fields", "lists", "mark", "people", "places")

    def __init__(self, places: Places, mark: int, above: Optional["Draft"] = None) -> None:
        self.places = places
        self.mark = mark
        self.above = above
        self.fields: dict[str, Put] = {}
        self.extra: dict[str, Put] = {}
        self.lists: dict[str, list[Put]] = {}
        self.people: list[Part] = []

    @property
    def top(self) -> "Draft":
        """The outermost entry that this one stands inside of."""
        draft = self
        while draft.above is not None:
            draft = draft.above
        return draft

    def again(self, without: Container[str] = ()) -> "Draft":
        """Another entry that says the same, but for some fields."""
        other = Draft(self.places, self.mark, self.above)
        other.fields = {name: put for name, put in self.fields.items() if name not in without}
        other.extra, other.lists = dict(self.extra), dict(self.lists)
        other.people = list(self.people)
        return other

    def put(self, field: str, value: Value, key: int, mark: int) -> None:
        """Set a field to a value of theirs; the first one stays, and nothing is no value."""
        if value and field not in self.fields:
            self.fields[field] = as_put((value, key, mark))

    def collect(self, field: str, value: Value, mark: int) -> None:
        """Add a value to a field that is a list; each once."""
        found = self.lists.setdefault(field, [])
        if value and all(put.value != value for put in found):
            found.append(Put(value, mark, mark))

    def involve(self, role: str, person: "Draft") -> None:
        """Give somebody a part in the entry."""
        self.people.append((role, person, person.mark))

    def join(self, other: "Draft") -> None:
        """Give everybody in another draft the same part here, told where this one is if need be."""
        here = other.places is self.places
        self.people += (part if here else (*part[:2], self.mark) for part in other.people)

    def derive(self, field: str, value: Value, of: str = "") -> None:
        """Set a field to what follows from another one of this entry or of those above it."""
        found = self.seek(of) if of else None
        key, mark = (found.key, found.mark) if found else (self.mark, self.mark)
        self.put(field, value, key, mark)

    def says(self, fields: Iterable[str]) -> bool:
        """Whether it has any of some fields."""
        return not self.fields.keys().isdisjoint(fields)

    def infer(self, field: str) -> None:
        """Say of a field that nobody wrote it, if it is there."""
        if field in self.fields:
            self.places.inferred.add(self.fields[field].mark)

    def text(self, field: str) -> str:
        """The text of a field; empty without one."""
        if field not in self.fields:
            return ""
        value = self.fields[field][0]
        return value if isinstance(value, str) else ""

    def seek(self, field: str) -> Put | None:
        """A field of this entry, or of the nearest one above that has it."""
        draft = self.holder(field)
        return draft.fields[field] if draft is not None else None

    def holder(self, field: str) -> Optional["Draft"]:
        """The nearest of this entry and those above it that has a field."""
        draft: Draft | None = self
        while draft is not None and field not in draft.fields:
            draft = draft.above
        return draft

    def sought(self, field: str) -> str:
        """The text of a field of this entry or of the nearest one above; empty without one."""
        found = self.seek(field)
        return found.value if found is not None and isinstance(found.value, str) else ""

    def pull(self, field: str, source: str) -> None:
        """Set a field to what an entry above says of it."""
        found = self.seek(source)
        if found is not None:
            self.put(field, *found)

    def leave(self, key: str, value: Value, key_mark: int, mark: int) -> None:
        """Keep a value that we have no field for; another one of the same name gets a number."""
        if not value:
            return
        plain = name = key.lstrip("@#")
        if name not in self.extra:
            self.extra[name] = as_put((value, key_mark, mark))
            return
        number = 1
        while name in self.extra and self.extra[name].value != value:
            number += 1
            name = f"{plain} {number}"
        self.extra.setdefault(name, Put(value, key_mark, mark))

    def absorb(self, other: "Draft") -> None:
        """Take over what another draft of the same thing says and this one does not.

        What the other says in another file stands where this one begins.
        """
        if other.fields.keys() <= self.fields.keys() and not (
            other.extra or other.lists or other.people
        ):
            return  # most of those who are named again
        for mine, theirs in ((self.fields, other.fields), (self.extra, other.extra)):
            for name, put in theirs.items():
                if name not in mine:
                    mine[name] = self.moved(put, other)
        for name, puts in other.lists.items():
            for put in puts:
                self.collect(name, put.value, self.moved(put, other).mark)
        if other.people:
            self.people.extend(map(self._beside, other.people))

    def moved(self, put: Put, other: "Draft") -> Put:
        """A value of another draft; if that is of another file, it stands where this one begins."""
        here = other.places is self.places
        return put if here else Put(put.value, self.mark, self.mark)

    def _beside(self, part: "Part") -> "Part":
        """Somebody's part, standing in the file of this entry."""
        role, other, _ = part
        if other.places is self.places:
            return part
        person = Draft(self.places, self.mark, self)
        person.absorb(other)
        return role, person, self.mark

    def mapping(self) -> Mapping:
        """The finished entry."""
        result = Mapping(self.places)
        marks: list[int] = []
        keep = marks.append
        for name, (value, key, mark) in self.fields.items():
            if name[0] != "_":
                result[name] = value
                keep(key)
                keep(mark)
        for name, puts in self.lists.items():
            if puts and name not in self.fields:
                result[name] = sequence_of(self, puts)
                marks += (puts[0].mark, puts[0].mark)
        if self.extra:
            result["extra"] = mapping_of(self, self.extra.items())
            marks += (self.mark, self.mark)
        result.settle(marks, self.mark)
        return result


# somebody in an entry: as what, who, and where that is said; of whom word for word the same is said
# several times, that is one draft
Part: TypeAlias = tuple[str, Draft, int]


def everybody(entries: Iterable[Draft]) -> list[Draft]:
    """Who is in some entries, each draft once; in most lists people are there again and again."""
    return [*{id(one): one for entry in entries for _, one, _ in entry.people}.values()]


def mapping_of(draft: Draft, puts: Iterable[tuple[str, Put]]) -> Mapping:
    """A mapping of values with places in the draft's file."""
    result = Mapping(draft.places)
    marks: list[int] = []
    for name, (value, key, mark) in puts:
        result[name] = value
        marks += (key, mark)
    result.settle(marks, draft.mark)
    return result


def sequence_of(draft: Draft, puts: list[Put]) -> Sequence:
    """A sequence of values with places in the draft's file."""
    result = Sequence(draft.places, [put.value for put in puts])
    result.settle([put.mark for put in puts], puts[0].mark if puts else draft.mark)
    return result
