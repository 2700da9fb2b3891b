"""Rooms, tracks and types: each of them once, and named by its id wherever it is named.

An id that stands beside a name is believed, unless the name is that of another entry: somebody who
copies a session corrects the name of its room and forgets the number. Of an id that no list
explains, another name is another entry; of one that a list explains, a name without a word of that
is told. Names are compared without capitals, blanks and punctuation: dashes alone come in three
lengths.
"""

from collections.abc import Iterable, Iterator

from confsched.by_key import grouped
from confsched.findings import Finding, Related
from confsched.formats.book import Book, Mention
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import Taken, as_id, is_placeholder, slug
from confsched.reading import Sequence, Value
from confsched.text.person_names import folded

_FIELDS = {"room": "rooms", "rooms": "rooms", "track": "tracks", "type": "types"}


def settle_references(book: Book) -> None:
    """Give the entries of these sections their ids, and put these into the sessions."""
    sections = {name: _Section(name) for name in ("rooms", "tracks", "types")}
    for name, section in sections.items():
        for draft in book.drafts[name]:
            section.define(draft)
        section.listed = frozenset(section.entries)
    known = [(field, names) for field, name in _FIELDS.items() if (names := sections[name].names)]
    for session in book.sessions if known else ():
        for field, names in known:
            _refer(session, field, names)
    for mention in book.mentions:
        sections[mention.section].resolve(mention, book.findings)
    for session in book.sessions:
        _define_beside(session, sections["rooms"])
    for name, section in sections.items():
        book.drafts[name] = list(section.entries.values())


class _Section:
    """The entries by what they are called, which is their id or else their name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.entries: dict[str, Draft] = {}
        self.names: dict[str, str] = {}  # what they are called, to our ids
        self.titles: dict[str, str] = {}  # how they are compared, to what they are called
        self.listed: frozenset[str] = frozenset()  # those that a list explains
        self.unnumbered: set[str] = set()  # those without an id of theirs
        self.taken = Taken()
        self.told: set[tuple[str, str]] = set()
        self.defined: dict[Draft, str] = {}  # one that is told of several sessions is one

    def define(self, draft: Draft) -> str:
        """One more entry, and what it is called; what is there already is added to."""
        theirs, name = _called(draft)
        label = theirs or name
        first = self.entries.get(label)
        if theirs and first is None and (same := self._without_id(name)):
            label, first = same, self.entries[same]
            self.names.setdefault(theirs, self.names[same])
            draft.fields.pop("id", None)
        if first is not None:
            first.absorb(draft)
        elif label:
            self.entries[label] = draft
            self.unnumbered.update([] if theirs else [label])
            self.titles.setdefault(_compared(name), label)
            wanted = as_id(theirs) or slug(name) or self.name.removesuffix("s")
            identifier = self.taken.claim(wanted)
            self.names[label] = identifier
            for other in (name, draft.text("id").strip()):
                self.names.setdefault(other, identifier)
            set_id(draft, identifier)
        self.defined[draft] = label
        return label

    def _without_id(self, name: str) -> str:
        """What an entry of this name is called that is told elsewhere, by no id; else nothing."""
        label = self.titles.get(_compared(name), "")
        return label if label in self.unnumbered else ""

    def contradicts(self, theirs: str, name: str, meant: str) -> bool:
        """Whether a name beside the id of an entry is that of another one."""
        known = self.entries[theirs].text("name")
        other = bool(name) and meant != theirs and _compared(known) != _compared(name)
        return other and bool(meant or theirs not in self.listed)

    def define_by_name(self, draft: Draft) -> str:
        """One more entry, whose id is that of another one, and what it is called."""
        other = draft.again(without=("id",))
        label = self.define(other)
        self.titles.setdefault(_compared(label), label)
        return label

    def resolve(self, mention: Mention, findings: list[Finding]) -> None:
        """Let the field of an entry name what is meant there."""
        draft = mention.draft
        theirs, name = _called(draft)
        known, meant = self.entries.get(theirs), self.titles.get(_compared(name), "")
        label = theirs
        if draft in self.defined:
            label = self.defined[draft]
        elif known is None:
            label = meant if meant and not theirs else self.define(draft) if name else theirs
        elif self.contradicts(theirs, name, meant):
            label = meant or self.define_by_name(draft)
            if (theirs, label) not in self.told:
                findings.append(_contradiction(draft, known, self.entries[label]))
            self.told.add((theirs, label))
        elif _is_foreign(known.text("name"), name) and (theirs, name) not in self.told:
            findings.append(_other_name(draft, known, name))
            self.told.add((theirs, name))
        if not label:
            mention.by.leave(mention.field, draft.mapping(), draft.mark, draft.mark)
        elif mention.field == mention.section:
            mention.by.collect(mention.field, self.names.get(label, label), draft.mark)
        else:
            mention.by.put(mention.field, self.names.get(label, label), draft.mark, draft.mark)


def _define_beside(session: Draft, rooms: _Section) -> None:
    """Define a room that is a text, where other sessions describe theirs and no list does."""
    put = session.fields.get("room")
    if put is None or rooms.listed or not rooms.entries or not isinstance(put.value, str):
        return
    label = rooms.titles.get(_compared(put.value), put.value)
    if label not in rooms.entries and put.value not in ("all", *rooms.names.values()):
        room = Draft(session.places, put.mark)
        room.put("name", *put)
        label = rooms.define(room)
    session.fields["room"] = put.holding(rooms.names.get(label, put.value))


def _called(draft: Draft) -> tuple[str, str]:
    """Its id, where it is one, and its name."""
    theirs, name = draft.text("id").strip(), draft.text("name").strip()
    return "" if name and is_placeholder(theirs) else theirs, name


def _compared(name: str) -> str:
    return folded(name).replace(" ", "")


def _contradiction(draft: Draft, known: Draft, meant: Draft) -> Finding:
    return _told(
        draft,
        known,
        f"but the name is that of {meant.text('name').strip()!r}, which is what is read here",
    )


def _is_foreign(known: str, name: str) -> bool:
    """Whether two names have no word in common, so that the one is no other spelling."""
    if not name or known == name:
        return False  # nearly all
    words = [set(folded(one).split()) for one in (known, name)]
    return all(words) and words[0].isdisjoint(words[1]) and _compared(known) != _compared(name)


def _other_name(draft: Draft, known: Draft, name: str) -> Finding:
    return _told(draft, known, f"which is what is read here, but it is called {name!r}")


def _told(draft: Draft, known: Draft, what: str) -> Finding:
    put = draft.fields["id"]
    message = f"{put.value!r} is the id of {known.text('name').strip()!r}, {what}"
    related = Related(known.places.span(known.mark), "the one of that id")
    return Finding(message, draft.places.span(put.mark), (related,), code="F007")


def set_id(draft: Draft, text: str) -> None:
    """Give an entry its id; one of theirs that cannot be ours is kept."""
    put = draft.fields.get("id") or Put("", draft.mark, draft.mark)
    if put.value == text:
        return
    if isinstance(put.value, str) and put.value.strip() not in ("", text, draft.text("name")):
        draft.leave("id", *put)
    draft.fields["id"] = put.holding(text)


def _refer(session: Draft, field: str, names: dict[str, str]) -> None:
    """Name what they name by our id."""
    put = session.fields.get(field)
    if put is None:
        return
    named = named_in(put.value, names)
    if named is not put.value:
        session.fields[field] = put.holding(named)


def named_in(value: Value, names: dict[str, str]) -> Value:
    """A text, or all of a list, as `names` calls it."""
    if isinstance(value, str):
        return names.get(value.strip(), value)
    if isinstance(value, Sequence):
        result = Sequence(value.places, (named_in(item, names) for item in value))
        result.first, result.packed = value.first, value.packed
        return result
    return value


def identities(sessions: Iterable[Draft]) -> Iterator[tuple[Draft, str, str]]:
    """Every session with its id of theirs and with that which it wants.

    Two of them may still want the same.
    """
    listed = [(session, as_id(session.text("id"))) for session in sessions]
    sharing = grouped((theirs, session) for session, theirs in listed)
    for session, theirs in listed:
        others = sharing[theirs]
        alone = theirs and len(others) == 1
        yield session, theirs, theirs if alone else _told_apart(session, theirs, others)


def have_own_guids(sessions: list[Draft]) -> bool:
    """Whether each of several sessions has what is unique everywhere, and another one."""
    guids = {_guid(session) for session in sessions}
    return "" not in guids and len(guids) == len(sessions)


def _told_apart(session: Draft, theirs: str, others: list[Draft]) -> str:
    """By what is unique everywhere, else by the date."""
    guid = _guid(session)
    if guid and len({_guid(other) for other in others}) == len(others):
        return guid
    if theirs:
        return as_id(f"{theirs}-{date}") if (date := _date(session)) else theirs
    return slug(session.text("title")) or "untitled"


def _guid(session: Draft) -> str:
    """What is unique everywhere; the address of a page is no name."""
    put = session.extra.get("guid")
    told = put.value if put is not None and isinstance(put.value, str) else ""
    return "" if "://" in told else as_id(told)


def _date(session: Draft) -> str:
    """The date without its weekday, which an id says no better."""
    said = session.text("date")
    found = split_date(said)
    return found.date if found else said or session.text("start")[:10]
