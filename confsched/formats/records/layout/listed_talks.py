"""Talks of a session in lines: in rows below it, or in its text, `1. Boats (Ada Sample)`.

Where most lines name somebody in one place, those give the talks; or each title has a line below
it with who gives it. The text may stand in a column of its own, `Talks`.
"""

from collections.abc import Iterable, Sequence

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import ABOUT, Draft, Put
from confsched.formats.records.layout.block_heads import speaks
from confsched.formats.records.people.beside_titles import MARK, beside, names_in_form, people_of
from confsched.formats.records.people.in_text import involve

_COLUMNS = frozenset(
    (
        *("talks", "papers", "presentations", "contributions", "lectures", "speakers and talks"),
        *("vortrage", "beitrage", "communications", "exposes", "ponencias", "comunicaciones"),
        *("interventi", "relazioni", "presentaties", "bijdragen", "foredrag", "referaty"),
    )
)
_PLAINLY = 0.7  # that a line is about people
_LOOKED_AT = 50  # texts, to find out whether they list talks


def settle_listed_talks(book: Book) -> None:
    """Let those speak who give the talks that texts of sessions list, where nobody else does."""
    put = [*filter(None, map(_from_column, book.sessions))]
    for field in book.fields.intersection(ABOUT) | {*put}:
        told = [one for one in book.sessions if "\n" in one.text(field) and not speaks(one)]
        texts = [[MARK.sub("", line) for line in one.text(field).splitlines()] for one in told]
        every = [[line for lines in texts[:_LOOKED_AT] for line in lines]] if put else []
        forms = {form for lines in (*every, *texts[:_LOOKED_AT]) if (form := beside(lines)[0])}
        for session, lines in zip(told, texts, strict=True) if forms else ():
            names = next(filter(None, (names_in_form(form, lines) for form in forms)), ())
            for one in names:
                _involve(session, one, session.fields[field])
        for session, lines in zip(told, texts, strict=True):
            for one in () if session.people else _below_titles(lines):
                _involve(session, one, session.fields[field])


def _from_column(session: Draft) -> str:
    """Say in a description the talks that a column of them lists in lines; the field, if so."""
    names = [name for name in session.extra if compared(name) in _COLUMNS]
    put = session.extra[names[0]] if len(names) == 1 else None
    if put is None or not isinstance(put.value, str) or "\n" not in put.value:
        return ""
    if session.says(ABOUT):
        return ""
    session.put("description", put.value, put.key, put.mark)
    del session.extra[names[0]]
    return "description"


def _below_titles(lines: Iterable[str]) -> list[str]:
    """Who gives talks of two lines each: every second one has people, and no title has any."""
    told = [line.strip() for line in lines if line.strip()]
    titles, names = told[::2], told[1::2]
    if len(titles) != len(names) or any(people_of(one, _PLAINLY) for one in titles):
        return []
    return names if all(map(people_of, names)) else []


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
