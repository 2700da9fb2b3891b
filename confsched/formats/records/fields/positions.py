"""What sessions name by its position in a list that has no ids: `speakers: [0, 2]`, `room: 1`."""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.building.references import named_in
from confsched.formats.columns.list_names import section_of
from confsched.formats.drafts import Draft
from confsched.formats.holding import PARTS
from confsched.formats.records.people.own_ids import marks_of
from confsched.formats.records.people.waiting import columns_in, is_of_names
from confsched.formats.texts import are_texts

_FIELDS = {"speakers": "", "rooms": "room", "tracks": "track"}


def settle_numbers(book: Book) -> None:
    """Call people, rooms and tracks by their names where all numbers of them are positions.

    They count from 0, which is among them, or from 1 to the last one in the list.
    """
    for section in _FIELDS:
        named = [*_named(book, section)]
        values = [draft.fields[field].value for draft, field in named]
        texts = {str(text) for one in values for text in (one if isinstance(one, list) else [one])}
        if not texts or not all(map(str.isdecimal, texts)):
            continue
        first, last = 0 if "0" in texts else 1, max(map(int, texts))
        names = _listed(book, section, texts)
        if last - first >= len(names) or (first and last < len(names)):
            continue
        called = {str(at): name for at, name in enumerate(names, first)}
        for draft, field in named:
            put = draft.fields[field]
            draft.fields[field] = put.holding(named_in(put.value, called))


def _named(book: Book, section: str) -> Iterator[tuple[Draft, str]]:
    """The fields in which sessions name entries of a section, each with whose it is."""
    field = _FIELDS[section]
    for session in (*book.sessions, *book.drafts[PARTS]):
        fields = (
            (field, f"_{field}_id") if field else filter(is_of_names, columns_in(session.fields))
        )
        yield from ((session, one) for one in fields if one in session.fields)
        people = () if field else (person for _, person, _ in session.people)
        yield from ((one, key) for one in people for key in ("id", "name") if key in one.fields)


def _listed(book: Book, section: str, numbers: set[str]) -> list[str]:
    """The names in a list that tells none of its entries by an id; else nothing."""
    drafts = book.drafts[section]
    if not drafts:
        lists = (
            put.value for key, put in book.conference.extra.items() if section_of(key) == section
        )
        return [str(one) for one in next(filter(are_texts, lists), ()) or ()]
    told = {text for one in drafts for text in (*marks_of(one), one.text("name"))}
    alone = len({id(one.places) for one in drafts}) == 1 and numbers.isdisjoint(told)
    return [one.text("name") for one in drafts if alone and "id" not in one.fields]
