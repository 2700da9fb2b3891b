"""People in Sessionize: the page that is most their own, two under one name, and what they give.

Who writes a view by hand takes names for ids, and `Ada Sample and Bo Sample` for a name. Speakers
name their sessions; of those that no other view has, as a grid has only what is placed, that is all
that is known.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.people.in_text import take_apart
from confsched.formats.records.people.names import names_in
from confsched.formats.values import inner, listed
from confsched.reading import Mapping, Value

_PAGES = ("Blog", "Other", "Company_Website", "Sessionize", "LinkedIn", "Twitter")


def speaker(draft: Draft) -> None:
    """A person, with the page that is most their own."""
    names = (draft.text("_first"), draft.text("_last"))
    draft.derive("name", " ".join(" ".join(names).split()), of="_last")
    if "name" not in draft.fields and " " in draft.text("id").strip():
        draft.fields["name"] = draft.fields.pop("id")
    name = draft.text("name")
    if draft.text("id") in ("", name) and len(names_in(name, several=True)) > 1:
        draft.fields["_names"] = draft.fields.pop("name")
        draft.fields.pop("id", None)
    links = draft.extra.get("links")
    if links is not None:
        _page(draft, links.value, links.key, links.mark)


def _page(draft: Draft, links: Value, key: int, mark: int) -> None:
    pages = {inner(link, "linkType"): inner(link, "url") for link in listed(links)}
    found = [pages[kind] for kind in _PAGES if pages.get(kind)]
    draft.put("url", next(iter(found), ""), key, mark)


def settle_speakers(book: Book) -> None:
    """Everybody is one person, and gives what they name that no other view tells of."""
    for session in book.sessions:
        take_apart(session)
    _named_by_speakers(book)


def _named_by_speakers(book: Book) -> None:
    told = {"", *(session.text("id") for session in book.sessions)}
    known: dict[str, Draft] = {}
    for who in book.drafts["speakers"]:
        put = who.fields.get("_sessions")
        for theirs in listed(put.value) if put is not None else ():
            identifier = inner(theirs, "id")
            if isinstance(theirs, Mapping) and identifier not in told and inner(theirs, "name"):
                session = known.setdefault(identifier, _named(theirs))
                session.involve("speaker", who)
    book.drafts["sessions"] += known.values()


def _named(theirs: Mapping) -> Draft:
    session = Draft(theirs.places, theirs.packed)
    for field, key in (("id", "id"), ("title", "name")):
        session.put(field, inner(theirs, key).strip(), theirs.mark(key), theirs.mark(key))
    return session
