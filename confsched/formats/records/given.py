"""What people give, as their own entries tell it, for slots that name nothing but them."""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.texts import one_line, plain
from confsched.formats.types import known_type
from confsched.formats.values import inner, listed
from confsched.reading import Mapping

_GIVEN = ("sessions", "talks", "presentations")
_KINDS = ("kind", "type", "format")
_TOLD = (("title", one_line), ("abstract", plain), ("description", plain))


def name_by_entries(book: Book) -> None:
    """Call slots without titles by what the entries of those who are in them say that they give.

    Of several that somebody gives the one of the slot's kind is meant; they stay in the entry.
    """
    slots = [one for one in book.sessions if "title" not in one.fields and one.people]
    people = {who.text("id"): who for who in book.drafts["speakers"]} if slots else {}
    told = {name: [*_given(who)] for name, who in people.items()}
    for slot in slots:
        names = (who.text("id") or who.text("name") for _, who, _ in slot.people)
        given = [(people[name], one) for name in names for one in told.get(name, ())]
        of_kind = [one for one in given if _is_of_kind(slot, one[1])]
        found = of_kind if len(of_kind) == 1 else given
        if len(found) == 1:
            _call(slot, *found[0])


def _given(who: Draft) -> Iterator[Mapping]:
    for name in _GIVEN:
        put = who.extra.get(name)
        for one in listed(put.value) if put is not None else ():
            if isinstance(one, Mapping) and inner(one, "title"):
                yield one


def _is_of_kind(slot: Draft, given: Mapping) -> bool:
    kinds = {known_type(inner(given, name)) for name in _KINDS}
    return known_type(slot.text("type")) in kinds - {""}


def _call(slot: Draft, who: Draft, given: Mapping) -> None:
    for field, change in _TOLD:
        if field in given:
            mark = given.mark(field)
            slot.put(field, *slot.moved(Put(change(given[field]), mark, mark), who))
