"""Lists of Mini-Conf that say themselves when everything is, as those of ACL and AAAI do.

Plenaries, workshops and socials have `sessions`, each with a start and an end: each is one of ours.
Papers are given in those of `paper_sessions`, which stand under their ids and may name the papers.
"""

from pathlib import PurePath

from confsched.formats.book import Book
from confsched.formats.drafts import ABOUT, Draft
from confsched.formats.records.people.in_text import several
from confsched.formats.systems.miniconf.rows import with_t
from confsched.formats.tables import Chosen, Entry, Extra, Field, Keyed, Last, Rule, Table, Within
from confsched.formats.texts import one_line, one_text, plain
from confsched.formats.types import known_type
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value


def _same(value: Value) -> Value:
    return value


def _moment(value: Value) -> Value:
    return with_t(value) if isinstance(value, str) else value


_DATED = pattern(r"\d{4}-\d\d?-\d\d?(?!\d)")
_FIRST = 5  # entries that are looked at
_WHEN: Table = {f"{name}_time": Field(name, _moment) for name in ("start", "end")}
_PEOPLE = Field("_people", _same)


def _page(value: Value) -> Rule:
    return "url" if isinstance(value, str) and "://" in value else Extra("website")


def _members(value: Value) -> Rule:
    """Who organises something: a text, a list, or one under a key of its own."""
    return {"members": _PEOPLE} if isinstance(value, Mapping) else _PEOPLE


def _show(draft: Draft) -> None:
    """One of the times at which something is, with all that is said of it."""
    whole = draft.above or draft
    for name, put in whole.fields.items():
        draft.put(name, *put)
    draft.extra = {**whole.extra, **draft.extra}
    _tell(draft)


def _tell(draft: Draft) -> None:
    """Who is in something, and what it is, as the name of its list says."""
    people = several(draft, "_people")
    work = draft.fields.pop("_organization", None)
    for person in people if work else ():
        person.put("organization", *(work or ()))
    life = draft.fields.pop("_bio", None)
    if life is not None and len(people) == 1:
        people[0].put("bio", *life)
    elif life is not None:
        draft.leave("bio", *life)
    kind = known_type(PurePath(draft.places.source.name).stem)
    draft.put("type", kind, draft.mark, draft.mark)


def _paper_session(draft: Draft) -> None:
    draft.pull("id", "_id")
    for name in ("_long_name", "_name", "_id"):
        draft.pull("title", name)
    if (short := draft.fields.pop("_name", None)) and short.value != draft.text("title"):
        draft.leave("name", *short)


_SHOW: Table = {**_WHEN, "name": Extra("session", one_text), "zoom_link": "link"}
_SHOWN: Table = {
    **dict.fromkeys(("UID", "uid"), "id"),
    **dict.fromkeys(("title", "name"), Field("title", one_line)),
    **{name: Field(name, plain) for name in ABOUT},
    **dict.fromkeys(("organizers", "presenter", "presenters", "speaker"), Chosen(_members)),
    **dict.fromkeys(("institution", "affiliation"), Field("_organization", one_line)),
    "bio": Field("_bio", plain),
    "website": Chosen(_page),
    "zoom_link": "link",
    "image": None,
    "sessions": Last(Entry("sessions", _SHOW, _show)),
}
SHOWS: Rule = {"#items": Within(_SHOWN, _tell, alone="sessions")}
_ABOUT: Table = {
    "cluster_name": Field("title", one_line),
    "long_name": Field("_long_name", one_line),  # of `CSS`
    "name": Field("_name", one_line),
}
PAPER_SESSIONS_BY_ID = Keyed(
    "_id",
    Entry(
        "sessions",
        {**_WHEN, **_ABOUT, "papers": Field("_papers", _same)},
        _paper_session,
    ),
)
_CALLED = frozenset(("UID", "uid", "title", "name"))


def are_shows(root: Value) -> bool:
    """Whether it is a list of what has sessions that say when they are, and not what they are."""
    first = root[:_FIRST] if isinstance(root, Sequence) else ()
    called = (one for one in first if isinstance(one, Mapping) and not _CALLED.isdisjoint(one))
    held = [each for one in called for each in listed(one.get("sessions"))]
    titled = any(isinstance(one, Mapping) and "title" in one for one in held)
    return any(map(_is_timed, held)) and not titled


def are_paper_sessions(root: Value) -> bool:
    """Whether there are sessions of papers under their ids: when each is, and what it is about."""
    values = list(root.values())[:_FIRST] if isinstance(root, Mapping) else []
    told = (one.keys() for one in values if isinstance(one, Mapping))
    about = any(not keys.isdisjoint(("papers", "cluster_name")) for keys in told)
    return about and all(map(_is_timed, values))


def _is_timed(value: Value) -> bool:
    """Whether it says both when it begins and when it ends, with a date."""
    times = [value.get(name) for name in _WHEN] if isinstance(value, Mapping) else [None]
    return all(isinstance(one, str) and _DATED.match(one) for one in times)


def name_papers(book: Book) -> None:
    """Say of papers in which session they are, where a list of sessions says it."""
    papers = {one.text("id"): one for one in book.sessions if "_papers" not in one.fields}
    for session in book.sessions:
        put = session.fields.pop("_papers", None)
        for name in listed(put.value) if put is not None else ():
            paper = papers.get(str(name))
            if paper is not None and "id" in session.fields:
                paper.put("_session", *paper.moved(session.fields["id"], session))
