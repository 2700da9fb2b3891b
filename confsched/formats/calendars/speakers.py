"""Who speaks, where most titles say it: `Knots - Jo Sample, Harbour`, `Jo Sample: Knots`."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from confsched.formats.book import Book
from confsched.formats.calendars.series import is_pause
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.beside_titles import BEFORE, people_beside, people_of
from confsched.formats.records.people.in_text import involve

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person


def settle_speakers(book: Book) -> None:
    """Take names out of titles, where most titles of talks have some in the same place.

    Where it is known of most who speaks, nobody is looked for. A talk that has no title yet is
    called by who gives it.
    """
    talks = [session for session in book.sessions if not is_pause(session)]
    if 2 * sum(map(_is_known, talks)) >= len(talks):
        return
    form, named = people_beside(talks, led=True)
    untitled = [one for one in talks if form in BEFORE and not form.fullmatch(one.text("title"))]
    for session, match in named:
        if not _is_known(session):
            put = session.fields["title"]
            session.fields["title"] = put.holding(match["title"])
            involve_all(session, people_of(match["names"]), put)
    for session in untitled:
        if not _is_known(session) and (title := session.fields.get("title")):
            involve_all(session, people_of(session.text("title")), title)


def _is_known(session: Draft) -> bool:
    """Whether it is known who speaks."""
    return any(role != "host" for role, *_ in session.people)


def involve_all(session: Draft, people: "Iterable[Person]", put: Put) -> None:
    """Give people a part who are named in a title."""
    for one in people:
        involve(session, "speaker", one, put)
