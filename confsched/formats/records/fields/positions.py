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
from confsched.formats.values import listed


def settle_numbers(book: Book) -> None:
    """Call people, rooms and tracks by their names where all numbers of them are positions.

    They count from 0, which is among them, or from 1 to the last one in the list.
    """
    for section, field in (("speakers", ""), ("rooms", "room"), ("tracks", "track")):
        named = [*_named(book, field)]
        texts = {str(text) for one, key in named for text in listed(one.fields[key].value)}
        if texts and all(map(str.isdecimal, texts)):
            names = _names(book, section, texts)
            first, last = 0 if "0" in texts else 1, max(map(int, texts))
            fits = last - first < len(names) and (first == 0 or last == len(names))
            called = {str(at): name for at, name in enumerate(names, first)}
            for draft, key in named if fits else ():
                put = draft.fields[key]
                draft.fields[key] = put.holding(named_in(put.value, called))


def _named(book: Book, field: str) -> Iterator[tuple[Draft, str]]:
    """Whoever is named somewhere, or what a field names: the entry that says it, and where."""
    for session in (*book.sessions, *book.drafts[PARTS]):
        own = (
            {field, f"_{field}_id"} if field else {*filter(is_of_names, columns_in(session.fields))}
        )
        yield from ((session, one) for one in own & session.fields.keys())
        people = () if field else (person for _, person, _ in session.people)
        yield from ((one, key) for one in people for key in ("id", "name") if key in one.fields)


def _names(book: Book, section: str, numbers: set[str]) -> list[str]:
    """The names in a list that tells none of its entries by an id; else nothing."""
    drafts, beside = book.drafts[section], book.conference.extra.items()
    if not drafts:
        lists = (put.value for key, put in beside if section_of(key) == section)
        return [str(one) for one in listed(next(filter(are_texts, lists), None))]
    told = {text for one in drafts for text in (*marks_of(one), one.text("name"))}
    alone = len({id(one.places) for one in drafts}) == 1 and numbers.isdisjoint(told)
    return [one.text("name") for one in drafts if alone and "id" not in one.fields]
