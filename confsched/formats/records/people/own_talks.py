"""Talks that are described where people are, and that a schedule names by nobody but them.

A schedule says `speakers: [jo]` and when, and the file of Jo has a list `sessions` with titles, a
title with an abstract, or a `talk_title`, of which the text of a page tells. Or a block says of
each of its people what they talk about: `{name: Jo Sample, talk: Boats}`.
"""

from collections.abc import Mapping as AnyMapping
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import columns
from confsched.formats.columns.names import TALKS
from confsched.formats.drafts import ABOUT, Draft, Part, Put, mapping_of
from confsched.formats.holding import hold
from confsched.formats.texts import plain
from confsched.formats.types import known_type
from confsched.formats.when import TIMES
from confsched.reading import Mapping, Sequence, mappings_in
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.reading.remade import Item, mapping_like
from confsched.text.person_names import folded

_LOOKED_AT = 50  # sessions, to find out whether people have talks
_LISTS = frozenset(("sessions", "talks", "presentations", "session", "talk"))
_OF_TALK = ("title", "abstract")  # beside a name, where nobody is called by a title
_TOPICS = ("topic", "subject", "thema", "sujet", "tema", "argomento")
_TITLES = frozenset(
    f"{one}{rest}" for one in (*TALKS, *_TOPICS) for rest in ("", " title", "title")
)
_KINDS = ("kind", "type", "role")
_SAID = frozenset(("title", "subtitle", *ABOUT, "language"))


class _Own(NamedTuple):
    """Somebody, and the talks in their entry, with the keys under which these are."""

    person: Draft
    keys: tuple[str, ...]
    talks: list[Mapping]


def own_talk(page: Mapping) -> Mapping | None:
    """The page of somebody as that of the talk that it says, with a title and when it is."""
    of_talk = any(one.role and one.field == "name" for one in columns(page).values())
    named = {} if of_talk else {"title": "name", "content": "bio"}
    items: list[Item] = [(named.get(one[0], one[0]), *one[1:]) for one in page.entries()]
    own = [name for name, *_ in items if of_talk or name != "name"]
    inner = mappings_in(one for name, one, *_ in items if compared(name) in TALKS)
    told = ({one.field for one in columns(names).values()} for names in (own, *inner))
    timed = any("title" in fields and not fields.isdisjoint(TIMES) for fields in told)
    return mapping_like(page, items) if timed else None


def settle_own_talks(book: Book) -> None:
    """Call a session without a title of its own as the one person in it does."""
    _titles_as_posts(book)
    owned = [one for person in book.drafts["speakers"] if (one := _own(person)) is not None]
    known = {name: one for one in owned for name in _names(one.person)}
    used: set[int] = set()
    for session in book.sessions if known else ():
        own = _of(session, known)
        talk = _meant(own, session) if own is not None else None
        if own is not None and talk is not None and id(talk) not in used:
            used.add(id(talk))
            _tell(session, own.person, talk)
    for own in owned:
        if all(id(talk) in used for talk in own.talks):
            for key in own.keys:
                del own.person.extra[key]


def _titles_as_posts(book: Book) -> None:
    """A title of somebody that is that of their session is no post, nor is its text theirs."""
    titled = {folded(one.text("title")): one for one in book.sessions if one.people}
    titled.pop("", None)
    for person in book.drafts["speakers"] if titled else ():
        session = titled.get(folded(person.text("role")))
        names = [folded(one.text("name")) for _, one, _ in session.people] if session else []
        if session is None or folded(person.text("name")) not in names:
            continue
        del person.fields["role"]
        for key in [one for one in person.extra if compared(one) in ABOUT]:
            session.put("abstract", *session.moved(person.extra.pop(key), person))


def settle_talks_in_blocks(book: Book) -> None:
    """Tell in a block what each of its people talks about, as it says of them."""
    first = (one for session in book.sessions[:_LOOKED_AT] for _, one, _ in session.people)
    if not any(compared(key) in _TITLES for person in first for key in person.extra):
        return
    for session in book.sessions:
        talks = [part for part in session.people if _talk_of(part[1])]
        if talks and len(talks) == sum(role == "speaker" for role, _, _ in session.people):
            session.people = [part for part in session.people if part not in talks]
            hold(session, [*map(_as_talk, talks)])


def _talk_of(person: Draft) -> str:
    """The key under which somebody has the title of a talk."""
    texts = (key for key, put in person.extra.items() if isinstance(put.value, str))
    called = (key for key in texts if compared(key) in _TITLES)
    return next((key for key in called if not is_nobody(str(person.extra[key].value))), "")


def _as_talk(part: Part) -> Draft:
    """A talk of what is said of somebody, who gives it."""
    person = part[1]
    talk = Draft(person.places, person.mark)
    for field, key in (("title", _talk_of(person)), ("abstract", "abstract")):
        if key in person.extra:
            talk.put(field, *person.extra.pop(key))
    talk.people.append(part)
    return talk


def _own(person: Draft) -> _Own | None:
    for key, put in person.extra.items():
        items = put.value if isinstance(put.value, Sequence) else [put.value]
        talks = [one for one in items if isinstance(one, Mapping) and one.get("title")]
        if compared(key) in _LISTS and talks and len(talks) == len(items):
            return _Own(person, (key,), talks)
    called = _talk_of(person)
    found = columns(person.extra)
    beside = {one.field: key for key, one in found.items() if one.field in _OF_TALK}
    if called:
        beside["title"] = called
        if "content" in person.extra:
            beside["description"] = "content"
    elif len(beside) < len(_OF_TALK):
        return None
    talk = mapping_of(person, ((name, person.extra[key]) for name, key in beside.items()))
    return _Own(person, tuple(beside.values()), [talk])


def _names(person: Draft) -> list[str]:
    return [folded(text) for text in (person.text("id"), person.text("name")) if text]


def _of(session: Draft, known: AnyMapping[str, _Own]) -> _Own | None:
    """Whose talk a session is that says nothing but who gives it, and what kind of one it is."""
    title, kind = session.fields.get("title"), session.fields.get("type")
    is_kind = title is not None and kind is not None and title.mark == kind.mark
    if len(session.people) != 1 or not (title is None or is_kind):
        return None
    person = session.people[0][1]
    return next((known[name] for name in _names(person) if name in known), None)


def _meant(own: _Own, session: Draft) -> Mapping | None:
    """The one talk of this kind; else the one in which they do nothing but speak."""
    kinds = [next((str(one[key]) for key in _KINDS if key in one), "") for one in own.talks]
    wanted = known_type(session.text("type"))
    pairs = [*zip(own.talks, kinds, strict=True)]
    alike = [talk for talk, kind in pairs if wanted and known_type(kind) == wanted]
    speaking = [talk for talk, kind in pairs if role_of(kind) in ("", "speaker")]
    return next((found[0] for found in (alike, speaking) if len(found) == 1), None)


def _tell(session: Draft, person: Draft, talk: Mapping) -> None:
    """Give a session what is said of a talk."""
    session.fields.pop("title", None)
    known = columns(talk)
    for key, value, key_mark, mark in talk.entries():
        put = session.moved(Put(value, key_mark, mark), person)
        field = known[key].field if key in known else ""
        if field in _SAID and isinstance(value, str):
            session.put(field, *put.holding(plain(value)))
        elif key not in _KINDS:
            session.leave(key, *put)
