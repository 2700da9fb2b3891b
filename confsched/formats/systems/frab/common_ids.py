"""Ids that all have, and that are nobody's: scripts write the same number everywhere."""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
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
