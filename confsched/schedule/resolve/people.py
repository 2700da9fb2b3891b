"""Speakers as objects, and who does what in a session."""

from collections.abc import Iterator
from collections.abc import Sequence as ListOf
from contextlib import suppress
from datetime import tzinfo
from operator import attrgetter
from typing import Any

from confsched.errors import ConfschedError
from confsched.findings import Edit, Fix, safe_fix
from confsched.model.binding import rename
from confsched.model.conference import Item
from confsched.model.entries import Appearance as Described
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import Speaker as SpeakerEntry
from confsched.model.kinds import TRUE
from confsched.model.meant import meant
from confsched.model.texts import quote
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.schedule.entities import ROLES, SPEAKER, Appearance, Speaker, as_appearance
from confsched.schedule.quick import quick
from confsched.schedule.resolve.availability import Availabilities
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.names import Register, plain
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.zones import settle_on_all
from confsched.text.nearest import did_you_mean, nearest

_NOTHING: frozenset[str] = frozenset()
_HERE = False  # what `remote` is of those who are named by an id alone
# of these nothing has to be resolved
_as_written = attrgetter(
    *("role", "organization", "bio", "pronouns", "country", "url", "languages")
)
# `Jo Doe (moderator)`, `Moderator: Jo Doe`
_NAME_AND_ROLE = pattern(
    r"(?P<name>[^()]+?)\s*\((?P<role>\w+)\)|(?P<before>\w+):\s+(?P<named>\S.*)"
)
_FIELDS = (("speakers", SPEAKER), *((role, role) for role in ROLES))


def resolve_speaker(
    item: Item[SpeakerEntry], times: Availabilities, own: tzinfo, notes: Notes
) -> Speaker:
    """A speaker with their home zone and what they said of their time."""
    entry = item.entry
    home = _home(item, times.book, own, notes)
    said = times.of(item, home)
    make = quick(Speaker)  # of all its fields, in the order in which it has them
    return make(
        item.id,
        entry.name or item.id,
        *_as_written(entry),
        home,
        *said[:4],
        entry.confirmed,
        entry.team,
        entry.attributes or {},
        item.origin,
        item.broken | said.broken,
    )


def _home(item: Item[SpeakerEntry], book: DayBook, own: tzinfo, notes: Notes) -> tzinfo | None:
    """An abbreviation has to be right on every day of the conference."""
    if item.entry.timezone is None:
        return None
    zone, problem = settle_on_all(item.entry.timezone, book.by_date, (own,))
    if problem is not None and book.days:
        notes.problem(problem, item.origin.at("timezone"))
    return zone


def people_of(
    item: Item[SessionEntry], register: Register[Speaker], notes: Notes
) -> tuple[tuple[Appearance, ...], frozenset[str]]:
    """Everybody in a session, speakers first, and the fields in which somebody was not found."""
    mapping = item.origin.mapping
    known = register.by_id
    result: list[Appearance] = []
    lost: frozenset[str] = _NOTHING
    for field, role in _FIELDS:
        if field not in mapping:
            continue
        entries, marks = _entries(mapping, field)
        for number, entry in enumerate(entries):  # `zip` takes longer to be strict than all of it
            speaker = known.get(entry) if entry.__class__ is str and entry.strip() else None
            if speaker is not None:  # most are named by an id
                result.append(as_appearance((speaker, role, _HERE, marks[number])))
                continue
            reader = _Reader(item, role, register, notes)
            result.extend(reader.read(entry, marks[number]))
            if reader.lost:
                lost |= {field}
    return tuple(result), lost


class _Reader:
    """Reads one part of a field of a session.

    What was wrong with an entry was noted when it was bound; what it says otherwise is used.
    """

    def __init__(
        self, item: Item[SessionEntry], role: str, register: Register[Speaker], notes: Notes
    ) -> None:
        self.item = item
        self.role = role
        self.register = register
        self.notes = notes
        self.lost = False

    def read(self, entry: Value, mark: int) -> Iterator[Appearance]:
        if isinstance(entry, Mapping):
            yield from self.described(entry, mark)
        elif isinstance(entry, str) and entry.strip():
            for speaker, role in self.named(entry, mark):
                yield Appearance(speaker, role, _HERE, mark)

    def named(self, name: str, mark: int) -> ListOf[tuple[Speaker, str]]:
        """Who is meant by a text, and what they do: most texts mean one person.

        What is written otherwise than we do is told, and read as it is meant if that is known.
        """
        if self.several(name):
            span = self.item.origin.item_at(mark)
            names = self.register.parts(name)
            in_cell = f"semicolons between them, {quote('; '.join(names))}"
            how = in_cell if span.source.is_table else f"a list, [{', '.join(names)}]"
            message = f"{quote(name)} are several people: write {how}"
            self.notes.add("F005", message, span, fix=self.listed(name, names, mark))
            meant = [who for part in names if (who := self.register.known(part)) is not None]
            self.lost |= len(meant) < len(names)
            return [(who, self.role) for who in meant] if len(meant) == len(names) else ()
        if told := self.with_role(name, mark):
            self.lost |= told[1] != self.role
            return [told]
        if self.is_swapped(name, mark):
            self.lost = True
            return ()
        found = self.register.find(name, lambda: self.item.origin.item_at(mark))
        if found is None and self.register.open:
            found = self.added(name, mark)
        self.lost |= found is None
        return [(found, self.role)] if found is not None else ()

    def is_swapped(self, name: str, mark: int) -> bool:
        """Whether the title is called like a speaker and nobody like that name, which is told."""
        title = self.item.entry.title or ""
        known = self.register.known
        if self.register.open or known(name) is not None or known(title) is None:
            return False
        message = f"no speaker has the id or name {quote(name)}, but one has that of the title, "
        message += f"{quote(title)}: were the two swapped?"
        self.notes.add("F006", message, self.item.origin.item_at(mark))
        return True

    def added(self, name: str, mark: int) -> Speaker:
        """Somebody new, where everybody is defined by being named."""
        return self.register.define(name, lambda: self.item.origin.item_at(mark), Speaker)

    def listed(self, text: str, names: ListOf[str], mark: int) -> Fix | None:
        """The list that was meant, where the text is all that its field has and knows everybody."""
        mapping = self.item.origin.mapping
        field = next((name for name, _ in _FIELDS if mapping.get(name) == text), "")
        known = all(self.register.known(name) for name in names)
        if not field or mapping.mark(field) != mark or not known or mapping.places.source.foreign:
            return None
        from confsched.editing.fields import set_field  # noqa: PLC0415 -- for mistakes only

        written = f"write [{', '.join(names)}]"
        return safe_fix(written, lambda: set_field(mapping, field, names))

    def with_role(self, text: str, mark: int) -> tuple[Speaker, str] | None:
        """Who has a role behind a name that is known, or before it, which is told."""
        found = _NAME_AND_ROLE.fullmatch(text.strip())
        if found is None or self.register.known(text) is not None:
            return None
        name, role = found["name"] or found["named"], (found["role"] or found["before"]).lower()
        known = self.register.known(name)
        if role not in (SPEAKER, *ROLES) or not (known or self.register.open):
            return None
        how = name if role == self.role else f"{{who: {name}, role: {role}}}"
        told = how
        if role != self.role and self.item.origin.mapping.places.source.is_table:
            told = f"{name!r} in a column {role.capitalize()!r}"
        message = f"{quote(text)} is no name: write {told}"
        instead = name if role == self.role else {"who": name, "role": role}
        edits = self.rewritten(mark, instead)
        fix = Fix(f"write {how}", edits, safe=True) if edits else None
        self.notes.add("F006", message, self.item.origin.item_at(mark), fix=fix)
        return known or self.added(name, mark), role

    def rewritten(self, mark: int, instead: str | dict[str, str]) -> tuple[Edit, ...]:
        """The edits that write a person otherwise, in a list or as all of a field; or none."""
        mapping = self.item.origin.mapping
        source = mapping.places.source
        if source.foreign or source.is_table:
            return ()
        from confsched.editing.fields import set_field, set_item  # noqa: PLC0415 -- for mistakes

        with suppress(ConfschedError):
            for field in (name for name, _ in _FIELDS if name in mapping):
                value = mapping[field]
                if isinstance(value, Sequence) and mark in value.all_marks():
                    return set_item(value, [*value.all_marks()].index(mark), instead)
                if isinstance(value, str) and mapping.mark(field) == mark:
                    alone = instead if isinstance(instead, str) else [instead]
                    return set_field(mapping, field, alone)
        return ()

    def several(self, text: str) -> bool:
        """Whether names stand in one text: all known, or each of two words (not `Jo Doe, Jr.`).

        `and` is in names of ministries as well, and so counts between those that are known only.
        """
        if plain(text) in self.register.by_name:
            return False
        names = [plain(part) for part in self.register.parts(text)]
        known = all(name in self.register.by_name or name in self.register.by_id for name in names)
        parts = [plain(part) for part in text.replace(";", ",").replace(" / ", ",").split(",")]
        if self.is_described(parts):
            return False
        listed = len(parts) > 1 and all(" " in part for part in parts)
        return listed or (known and len(names) > 1)

    def is_described(self, parts: ListOf[str]) -> bool:
        """Whether behind a name stands where that person is, or as what, and nobody else."""
        who = self.register.known(parts[0])
        told = {who.role, who.organization} if who is not None else set()
        return len(parts) > 1 and told.issuperset(parts[1:])

    def described(self, entry: Mapping, mark: int) -> Iterator[Appearance]:
        """`{who: …, role: …}` names somebody, `{name: …, role: …}` defines a person in place."""
        by, name = _naming(entry), _text(entry, "name")
        who = _text(entry, by)
        remote = _is_true(_text(entry, "remote"))
        if who is not None:
            if name is not None:
                message = "'who' names a speaker and 'name' defines one: use one of them"
                self.notes.add("F005", message, entry.key_at("name"))
            mark = entry.mark(by)
            if found := self.named(who, mark):
                said = _role(entry, self.notes)
                for speaker, role in found:
                    yield Appearance(speaker, said or role, remote=remote, mark=mark)
        elif name is not None:
            yield self.defined(name, entry, mark, remote=remote)
        elif not entry.get("who") and not entry.get("name"):
            title = self.item.entry.title or self.item.id
            message = f"a speaker of {title!r} has neither 'who' nor 'name'"
            self.notes.add("F004", message, entry.span)
            self.lost = True
        else:  # was refused
            self.lost = True

    def defined(self, name: str, entry: Mapping, mark: int, *, remote: bool) -> Appearance:
        """A person defined here; the same one wherever the same is said again.

        A role of ours is what they do, anything else is their post.
        """
        written, organization = _text(entry, "role"), _text(entry, "organization")
        is_role = written is not None and written.strip().lower() in (SPEAKER, *ROLES)
        role = written.strip().lower() if written and is_role else self.role
        for known in self.register.by_name.get(plain(name), ()):
            if known.origin is None and known.organization == organization:
                return Appearance(known, role, remote=remote, mark=mark)
        post = None if is_role else written
        speaker = Speaker(self.register.new_id(name), name, post, organization)
        return Appearance(self.register.add(speaker), role, remote=remote, mark=mark)


def _naming(entry: Mapping) -> str:
    """The field that says who it is: `who`, or what was told to be meant for it."""
    if "who" in entry or "name" in entry:
        return "who"
    return next((key for key in entry if meant(Described, key, entry).field == "who"), "who")


def _entries(mapping: Mapping, field: str) -> tuple[ListOf[Any], ListOf[int]]:
    """The items of a field and their packed places, of one alone as of a list."""
    value = mapping[field]
    if isinstance(value, Sequence):
        return value, value.all_marks()
    return (value,), (mapping.mark(field),)


def _role(entry: Mapping, notes: Notes) -> str | None:
    """A role of the organiser's own is fine; one that looks like a slip of ours is not."""
    written = _text(entry, "role")
    if written is None:
        return None
    word = written.strip().lower()
    near = () if word in (SPEAKER, *ROLES) else nearest(word, (SPEAKER, *ROLES), most=1)
    if near:
        message = f"{written!r} is no role that we know{did_you_mean(near)}"
        notes.add("F005", message, entry.at("role"), fix=rename(entry.at("role"), near))
        return near[0]
    return word


def _text(entry: Mapping, field: str) -> str | None:
    value = entry.get(field)
    return value if isinstance(value, str) and value.strip() else None


def _is_true(text: str | None) -> bool:
    return text is not None and text.lower() in TRUE
