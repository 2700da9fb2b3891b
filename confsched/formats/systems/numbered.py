"""Lists whose items are named by their numbers elsewhere, and are no entries of ours."""

from collections.abc import Iterator

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.values import inner
from confsched.reading import Sequence, Value


class Numbered:
    """Things by their ids, and which of them were named; `what` is what one of them is called.

    They stand in a list that the conference has as it is in a field whose name begins with `_`.
    """

    def __init__(self, book: Book, field: str, what: str) -> None:
        put = book.conference.fields.get(field)
        self.book = book
        self.what = what
        self.things = {inner(thing, "id"): Put(thing, m, m) for thing, m in _items(put)}
        self.used: set[str] = set()

    def named(self, draft: Draft, field: str) -> list[Put]:
        """The things whose numbers a field has; F006 for each number that none of them has."""
        found = []
        for number, mark in _items(draft.fields.get(field)):
            if isinstance(number, str) and number in self.things:
                self.used.add(number)
                found.append(self.things[number])
            elif number is not None:
                message = f"no {self.what} has the id {number!r}"
                span = draft.places.span(mark)
                self.book.findings.append(Finding(message, span, code="F006"))
        return found

    def leave(self, key: str) -> None:
        """Keep those that nobody named."""
        rest = [put for one, put in self.things.items() if one not in self.used]
        if rest:
            conference = self.book.conference
            conference.leave(key, sequence_of(conference, rest), rest[0].mark, rest[0].mark)


def _items(put: Put | None) -> Iterator[tuple[Value, int]]:
    value = put.value if put is not None else None
    if isinstance(value, Sequence):
        yield from zip(value, value.all_marks(), strict=True)
    elif put is not None:
        yield value, put.mark
