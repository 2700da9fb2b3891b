"""References by id or by exact name, and what to say when nothing answers to them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar
from unicodedata import normalize

from confsched.by_key import grouped
from confsched.findings import Finding, Fix, Related
from confsched.model.binding import rename
from confsched.model.conference import Conference
from confsched.model.kinds import is_identifier
from confsched.model.texts import in_quotes, quote
from confsched.patterns import pattern
from confsched.reading.tree import texts_in
from confsched.schedule.entities import Room, Speaker, Track
from confsched.schedule.lookup import is_nameless
from confsched.schedule.resolve.notes import Notes
from confsched.source import Span
from confsched.spreadsheets import FILLED_IN
from confsched.text.nearest import (
    did_you_mean,
    nearest,
    with_its_words,
    with_same_words,
    within,
)

N = TypeVar("N", Room, Speaker, Track)
Spellings: TypeAlias = Mapping[str, frozenset[str]]  # ids by the letters and digits of a name
# where what goes on is no part of a name: `Jo Doe (Editor)`, `Jo Doe & friends`
_FIRST_ITEM = pattern(r"^[–—•*·] ")
_ITEMS = pattern(r" [-–—•*·] ")
_MORE = pattern(r"[(\[,;]|\s[-–—/|]|\s(?:&|and|with)\s")
SUGGESTIONS = 50  # names in one run: looking for near names is slow, and more help nobody
_LONGEST = 400  # characters of what names people and rooms
_SEVERAL = 2  # of one that is named but once, nobody knows which of the two is right


@dataclass(slots=True)
class Register(Generic[N]):
    """All rooms, speakers or tracks, found by id or by name.

    Where the conference has no such section, a name that is used defines one (`open`). Where an
    entry of it could not be used (`lost`), no name can be called unknown.
    """

    word: str
    by_id: dict[str, N]
    notes: Notes
    open: bool
    lost: bool = False
    spelt: Spellings = field(default_factory=dict)
    names: tuple[str, ...] = ()  # that somebody can write
    offered: tuple[str, ...] = ()  # the same, and ids
    near: dict[str, tuple[str, ...]] = field(default_factory=dict)  # of names that nobody has
    # by what they are called, and what they look like
    slips: dict[tuple[str, str], list[int]] = field(default_factory=dict)  # what is told of them
    vague: dict[str, list[int]] = field(default_factory=dict)  # where it is told, and how often
    named: dict[str, list[N]] | None = None

    @classmethod
    def of(
        cls,
        word: str,
        entries: Iterable[N],
        notes: Notes,
        *,
        is_open: bool,
        is_lost: bool = False,
    ) -> "Register[N]":
        """A register of entries; `word` is what messages call one of them."""
        return cls(word, {entry.id: entry for entry in entries}, notes, is_open, is_lost)

    @property
    def by_name(self) -> dict[str, list[N]]:
        """All of them by their names; where everything is named by its id, nobody asks."""
        if self.named is None:
            self.named = grouped((plain(entry.name), entry) for entry in self.by_id.values())
        return self.named

    def find(self, name: str, place: Callable[[], Span]) -> N | None:
        """Who or what is meant; a name that nobody or that several have is noted at a place.

        One that only looks otherwise than that of one of them means it, though that is noted.
        """
        found = self.known(name)
        if found is not None:
            return found
        named = self.by_name.get(plain(name), ())
        if named:
            self.ambiguous(name, named, place())
        elif not self.open and not self.lost and not self.may_be_nameless(name):
            self.unknown(name, place())
            return self.alike(name)
        return None

    def may_be_nameless(self, name: str) -> bool:
        """Whether it may be the name of one whose name was refused or left out, which is told."""
        if " " not in name.strip():  # no id has one
            return False
        must = self.word == "speaker"
        return any(is_nameless(one.origin, must=must) for one in self.by_id.values())

    def known(self, name: str) -> N | None:
        """Who or what plainly is meant: an id, or a name that one of them has."""
        found = self.by_id.get(name)
        if found is None:
            named = self.by_name.get(plain(name), ())
            return named[0] if len(named) == 1 else None
        return found

    def parts(self, text: str) -> list[str]:
        """What stands between commas, semicolons and `and`, or blanks where all of it are ids.

        Items of a list that are indented too far stand between dashes, or behind the longer dashes
        and dots that a word processor makes of them.
        """
        named = [part.strip() for part in text.split(";")]
        if all(map(self.known, named)):
            return named  # with commas and `and` in their names
        names = between(text)
        if len(names) > 1 or self.open:
            return names
        slashed = [part.strip() for part in text.split("/")]
        if len(slashed) > 1 and all(map(self.known, slashed)):
            return slashed
        items = _ITEMS.split(_FIRST_ITEM.sub("", text))
        if len(items) > 1 and all(map(self.known, items)):
            return items
        words = text.split()
        return words if len(words) > 1 and all(word in self.by_id for word in words) else names

    def alike(self, name: str) -> N | None:
        """The only one with the letters and digits of a name, once that was noted."""
        same = tuple(self.spelt.get(_letters(name), ()))
        return self.known(same[0]) if len(same) == 1 else None

    def add(self, entry: N) -> N:
        """Take up an entry that a session defines by naming it."""
        # by its name first: those are made of all that have an id, when somebody asks for them
        self.by_name.setdefault(plain(entry.name), []).append(entry)
        self.by_id[entry.id] = entry
        return entry

    def define(self, name: str, place: Callable[[], Span], make: Callable[[str, str], N]) -> N:
        """Take up what a session defines by naming it, without the quotes of a text editor."""
        inner = in_quotes(name)
        if inner and not (span := place()).source.foreign:
            message = f"{quote(name)} is {quote(inner)} in typographic quotes: leave them out"
            self.notes.add("F005", message, span, fix=rename(span, (inner,), safe=True))
            name = inner
        return self.known(name) or self.add(make(self.new_id(name), name))

    def new_id(self, name: str) -> str:
        """An id for a name that has none, made of its letters and digits."""
        base = identifier(name) or self.word
        number = 1
        result = base
        while result in self.by_id:
            number += 1
            result = f"{base}-{number}"
        return result

    def ambiguous(self, name: str, named: Iterable[N], span: Span) -> None:
        """F008, once for all who are called by the name, with every place that has it."""
        told = self.vague.setdefault(name, [len(self.notes.findings), 0])
        told[1] += 1
        if told[1] > 1:
            message = f"more than one {self.word} is called {name!r}, which is named {told[1]:,} "
            message += "times: use ids"
            self.notes.findings[told[0]] = replace(self.notes.findings[told[0]], message=message)
            return
        related = [
            Related(entry.origin.id_span, f"{entry.id!r} has this name")
            for entry in named
            if entry.origin is not None
        ]
        message = f"more than one {self.word} is called {name!r}: use an id"
        self.notes.add("F008", message, span, *related)

    def unknown(self, name: str, span: Span) -> None:
        """F006, with the nearest ids and names."""
        near = self.near[name] = self.near.get(name) or self.like(name)
        fix = mistyped(span, name, self.spelt, near)
        meant = _same(name, self.spelt) or near
        one = meant[0] if len(meant) == 1 else ""
        self.slips.setdefault((name, one), []).append(len(self.notes.findings))
        if not near and self.known(start := _start_of(name)) is not None:
            near = (start,)  # what goes on behind it may be more than is known of them: no fix
        near = near or with_its_words(name, self.names) or within(name, self.names)
        if span.source.is_table and len(near) == 1 and near[0] in self.by_id:
            near = (self.by_id[near[0]].name,)  # as most cells have it
        message = f"no {self.word} has the id or name {quote(name)}{did_you_mean(near)}"
        if span.source.is_table and not near:
            message += f"; if it is right, add it to the list of {self.word}s"
        self.notes.add("F006", message, span, fix=fix)

    def like(self, name: str) -> tuple[str, ...]:
        """What a name looks like that nobody has."""
        if len(self.near) >= SUGGESTIONS:
            return ()
        if not self.offered:
            written: list[Called] = [_as_written(entry) for entry in self.by_id.values()]
            self.spelt = spellings(written)
            self.names = tuple(dict.fromkeys(plain(one.name) for one in written))
            self.offered = tuple(dict.fromkeys((*(one.id for one in written), *self.names)))
        meant = _with_more(name, self.offered) or with_same_words(name, self.names)
        return meant or self._once(nearest(name, self.offered))

    def _once(self, near: Iterable[str]) -> tuple[str, ...]:
        """Each that is meant once, by what is nearest: its id or its name."""
        meant: dict[int, str] = {}
        for one in near:
            meant.setdefault(id(self.known(one) or one), one)
        return tuple(meant.values())


def _with_more(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those that go on behind a comma, as somebody's name does with an organization."""
    start = f"{name.casefold()},"
    return tuple(one for one in known if one.casefold().startswith(start))[:1]


def _start_of(name: str) -> str:
    """What stands before brackets, a comma, `and` or a dash."""
    return _MORE.split(name, 1)[0].strip()


class Called(NamedTuple):
    """What somebody can write for an entry: its id, and its name."""

    id: str
    name: str


def _as_written(entry: Room | Speaker | Track) -> Called:
    """Its name alone where its id stands nowhere: nobody knows what is made of it."""
    origin = entry.origin
    is_made = origin is not None and origin.id_span.text.strip("'\"") != entry.id
    return Called(entry.name if is_made else entry.id, entry.name)


def _letters(text: str) -> str:
    return identifier(text).replace("-", "")


def spellings(known: Iterable[Called]) -> Spellings:
    """The ids of all that have some letters and digits as id or as name."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for one in known:
        for text in (one.id, one.name):
            found[_letters(text)].add(one.id)
    return {letters: frozenset(ids) for letters, ids in found.items() if letters}


def mistyped(span: Span, text: str, known: Spellings, near: tuple[str, ...]) -> Fix | None:
    """What to write for a text that nothing answers to.

    That is the id of the one thing whose id or name has the same letters and digits, which is what
    was meant; else the one name that is near.
    """
    same = _same(text, known)
    return rename(span, same, safe=True) if same else rename(span, near)


def _same(text: str, known: Spellings) -> tuple[str, ...]:
    """The one thing that has the letters and digits of a text."""
    found = tuple(known.get(_letters(text), ()))
    return found if len(found) == 1 else ()


def plain(name: str) -> str:
    """A name as it is compared: spaces and composed letters do not tell two names apart."""
    return " ".join((name if name.isascii() else normalize("NFC", name)).split())


def between(text: str) -> list[str]:
    """What stands between commas, semicolons, slashes and `and`."""
    for word in (";", " and ", " & ", " / "):
        text = text.replace(word, ",")
    return [part.strip() for part in text.split(",") if part.strip()]


def identifier(name: str) -> str:
    """A readable id made from a name: lower case, words joined with hyphens."""
    words = "".join(char if char.isalnum() else " " for char in name.casefold()).split()
    return "-".join(words)


def tell_definitions(
    registers: Iterable[Register[Any]], conference: Conference, notes: Notes
) -> None:
    """Say of each such entry what it should be called, and nothing of those who name it."""
    slips = [(one, *slip) for one in registers for slip in _several(one.slips)]
    if not slips:
        return
    texts = (text for raw in conference.sessions.values() for text in texts_in(raw.origin.mapping))
    short = (text for text in texts if len(text) <= _LONGEST)
    named = {name for text in short for name in (text, *between(text), *text.split())}
    told: set[int] = set()
    for register, name, meant in slips:
        place = _defined(register, name, meant or _longer(register, name, named), named)
        if place is not None:
            first, *others = register.slips[name, meant]
            noted = notes.findings[first]
            notes.findings[first] = _found(register.word, place, noted, name, 1 + len(others))
            told.update(others)
    notes.findings[:] = [one for index, one in enumerate(notes.findings) if index not in told]


def _several(slips: Mapping[tuple[str, str], list[int]]) -> list[tuple[str, str]]:
    """Names that nobody has, each with what it looks like; nothing else looks like that."""
    meant = [one for _, one in slips]
    enough = (slip for slip, places in slips.items() if len(places) >= _SEVERAL)
    return [slip for slip in enough if meant.count(slip[1]) == 1]


def _longer(register: Register[Any], name: str, named: set[str]) -> str:
    """The id of the only entry that nothing names, and that has more words: `ann-smith`."""
    words = {*identifier(name).split("-")}
    others = (one for one in register.by_id.values() if named.isdisjoint((one.id, one.name)))
    found = [one.id for one in others if words <= {*identifier(f"{one.id} {one.name}").split("-")}]
    return found[0] if len(found) == 1 else ""


def _defined(register: Register[Any], name: str, meant: str, named: set[str]) -> Span | None:
    """Where the id or name of an entry stands that nothing names, and that may be called so."""
    entry = register.known(meant) if meant else None
    if entry is None or entry.origin is None or not named.isdisjoint((entry.id, entry.name)):
        return None
    mapping = entry.origin.mapping
    if mapping.places.source.foreign not in ("", FILLED_IN):
        return None
    if meant == entry.id and is_identifier(name):
        place: Span = entry.origin.id_span
        return place
    called = plain(str(mapping.get("name") or ""))
    return mapping.at("name") if called and meant in (called, entry.id) else None


def _found(word: str, place: Span, first: Finding, name: str, count: int) -> Finding:
    """F006 at a definition, in the place of one for each that names it."""
    written = place.text.strip("'\"")
    message = f"{word} {quote(written)} is named nowhere, and {quote(name)}, which is no {word}, "
    message += f"{count:,} times; did you mean {quote(name)}?"
    fix = rename(place, (name,), safe=first.fix is not None and first.fix.safe)
    return Finding(message, place, (Related(first.span, "named here first"),), fix, "F006")
