"""Talks of a session in lines: in rows below it, or in its text, `1. Boats (Ada Sample)`.

Where most lines name somebody in one place, those give the talks.
"""

from collections.abc import Sequence

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.layout.block_heads import speaks
from confsched.formats.records.people.beside_titles import MARK, beside, names_in_form, people_of
from confsched.formats.records.people.in_text import involve

_TEXTS = ("description", "abstract")
_LOOKED_AT = 50  # texts, to find out whether they list talks


def settle_listed_talks(book: Book) -> None:
    """Let those speak who give the talks that texts of sessions list, where nobody else does."""
    for field in book.fields.intersection(_TEXTS):
        told = [one for one in book.sessions if "\n" in one.text(field) and not speaks(one)]
        texts = [[MARK.sub("", line) for line in one.text(field).splitlines()] for one in told]
        forms = {form for lines in texts[:_LOOKED_AT] if (form := beside(lines)[0])}
        for session, lines in zip(told, texts, strict=True) if forms else ():
            names = next(filter(None, (names_in_form(form, lines) for form in forms)), ())
            for one in names:
                _involve(session, one, session.fields[field])


def part_titles(talks: Sequence[Draft]) -> None:
    """Take from the titles of talks who gives them, where most have that in one place."""
    alone = [one for one in talks if not one.people]
    for number, match in beside([MARK.sub("", one.text("title")) for one in alone])[1]:
        put = alone[number].fields["title"]
        alone[number].fields["title"] = put.holding(match["title"])
        _involve(alone[number], match["names"], put)


def are_items(talks: Sequence[Draft]) -> bool:
    """Whether several titles all have the marks of a list."""
    return len(talks) > 1 and all(map(is_marked, talks))


def is_marked(talk: Draft) -> bool:
    """Whether a title has the mark of one in a list: `1. Boats`."""
    return MARK.match(talk.text("title")) is not None


def leave_marks(talks: Sequence[Draft]) -> None:
    """Take these marks from them."""
    for talk in talks:
        put = talk.fields["title"]
        talk.fields["title"] = put.holding(MARK.sub("", str(put.value)))


def _involve(session: Draft, names: str, put: Put) -> None:
    for one in people_of(names):
        involve(session, "speaker", one, put)
