"""Who gives the keynotes of a calendar whose titles say nothing else: `Keynote: Jo Sample`.

Two words with capitals may be a subject as well (`Keynote: Harbour Law`). They are people where all
keynotes are called like that, and there are several; else only names that are plainly names are.
"""

import re

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.names import title_in
from confsched.formats.calendars.speakers import involve_all
from confsched.formats.drafts import Draft
from confsched.formats.long_sessions import called
from confsched.formats.records.people.beside_titles import people_of
from confsched.patterns import pattern

_KIND = (
    r"(?P<kind>(?:(?:opening|closing|plenary|invited) )?(?:keynote|plenary|invited)"
    r"(?: talk| speech| address| lecture| speaker)?)"
)
_FORMS = (
    pattern(rf"(?i){_KIND}(?:\s*:\s+|\s+[-–—|]\s+|\s+(?:by|with)\s+)(?P<names>\S.*)"),
    pattern(rf"(?i)(?P<names>[^:]+?)(?:\s*:\s+|\s+[-–—|]\s+){_KIND}"),
    pattern(rf"(?i){_KIND}\s+\((?P<names>[^()]+)\)"),
)
_PLAINLY = 0.7  # a name
_SEVERAL = 2  # keynotes that name somebody
_WORD = pattern(r"(?i)keynote|plenary|invited")


def settle_keynotes(book: Book) -> None:
    """Let those speak who stand beside the word in a title."""
    if is_ours(book.conference):
        return
    found = [*filter(None, map(_split, book.sessions))]
    named = [bool(people_of(match["names"])) for _, match in found]
    least = 0.0 if all(named) and len(named) >= _SEVERAL else _PLAINLY
    for session, match in found:
        people = people_of(match["names"], least)
        if people:
            put = session.fields["title"]
            session.fields["title"] = put.holding(match["kind"])
            session.put("type", called(match["kind"]), put.key, put.mark)
            involve_all(session, people, put)


def _split(session: Draft) -> tuple[Draft, re.Match[str]] | None:
    """A keynote of which neither who speaks is known nor a title, and what is beside the word."""
    title = session.text("title")
    if not _WORD.search(title) or any(role != "host" for role, *_ in session.people):
        return None
    match = next((match for form in _FORMS if (match := form.fullmatch(title))), None)
    return (session, match) if match and not title_in(session.text("description")) else None
