"""Ids that are no ids: those that all have, for scripts write the same number everywhere.

And a `guid`, which is to be nobody else's in the world, of sessions of different ids.
"""

from confsched.by_key import grouped
from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.ids import is_placeholder
from confsched.formats.records.people.in_text import take_apart
from confsched.formats.records.people.names import names_in

_SOME = 3  # that share one by more than chance


def drop_common_ids(book: Book) -> None:
    """Take an id away that all sessions have, or all people, though each is called otherwise."""
    sessions = book.sessions
    if _share_one(sessions, "title"):
        for session in sessions:
            _without_id(session)
    people = [*dict.fromkeys(person for one in sessions for _, person, _ in one.people)]
    named = [person for person in people if person.text("name")]
    if not book.drafts["speakers"] and _share_one(named, "name"):
        for person in people:
            _without_id(person)
            _part_names(person)
        for session in sessions:
            take_apart(session)


def _share_one(drafts: list[Draft], called: str) -> bool:
    """Whether drafts of several names have the same id, and none has another."""
    ids = {draft.text("id") for draft in drafts}
    return len(ids) == 1 and ids != {""} and len({one.text(called) for one in drafts}) >= _SOME


def _without_id(draft: Draft) -> None:
    put = draft.fields.pop("id", None)
    if put is not None:
        draft.leave("id", *put)


def _part_names(person: Draft) -> None:
    """Several in one text are several, where nothing else is said of them."""
    alone = person.fields.keys() == {"name"}
    if alone and len(names_in(person.text("name"), several=True)) > 1:
        person.fields["_names"] = person.fields.pop("name")


def note_same_guids(book: Book) -> None:
    """F007 once for each `guid` that sessions of several ids have."""
    guids = [
        (put.value, session)
        for session in book.sessions
        if (put := session.extra.get("guid")) and isinstance(put.value, str)
    ]
    if len(dict(guids)) == len(guids):
        return
    alike = grouped(guids)
    for guid, (first, *others) in alike.items():
        wrong = [one for one in others if one.text("id") != first.text("id")]
        if wrong and not is_placeholder(guid):
            book.findings.append(_told(first, *wrong))


def _told(first: Draft, second: Draft, *others: Draft) -> Finding:
    title, theirs = (one.text("title") or one.text("id") for one in (second, first))
    more = f", and of {len(others)} more" if others else ""
    message = f"the guid of {title!r} is that of {theirs!r} already{more}: only one keeps it"
    related = Related(first.places.span(first.extra["guid"].mark), "the first one")
    place = second.places.span(second.extra["guid"].mark)
    return Finding(message, place, (related,), code="F007")
