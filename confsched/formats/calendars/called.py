"""Titles that stand in descriptions: of a seminar, where events are called by who speaks.

`SUMMARY:Boat Seminar: Jo Sample (Boat Lab)`, and `Title: Knots` or `"Knots"` in the text.
"""

import re
from collections import Counter

from confsched.formats.book import Book
from confsched.formats.calendars.meetings import retell
from confsched.formats.calendars.speakers import involve_all
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.beside_titles import people_of
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.person_names import folded

_LINE = pattern(
    r"(?m)^(?:(?P<label>[^\W\d_][^\n:]{2,20}):[ \t]*(?P<called>\S[^\n]*)"
    r"|[\"“„«](?P<quoted>[^\n\"“”«»]{5,300})[\"”“»])[ \t]*$\n*"
)
_TITLES = frozenset(("title", "talk title", "titel", "titre", "titulo", "titolo", "topic", "thema"))
_QUOTES = ' "“”„«»'
# `Boat Seminar: Jo Sample`, `Talk by Jo Sample`
_SERIES = pattern(
    r"(?i)(?P<series>(?:[^:]*\b)?(?:seminar|colloquium|kolloquium|talk|lecture|vortrag|s[ée]minaire"
    r"|seminario)s?(?: series)?)(?:\s*$|(?:\s+(?:by|with|von|par|de)|\s*:|\s+[-–—|])\s+)"
)
_KIND = pattern(r"(?i)(?:talk|lecture|vortrag)s?$")


def settle_called(book: Book) -> None:
    """Take titles from descriptions where those of the events say who speaks, or what it is of."""
    titles = Counter(session.text("title") for session in book.sessions)
    for session in book.sessions:
        match = title_in(session.text("description"))
        if match is None or not _says_no_title(session, titles):
            continue
        called = match["called"] or match["quoted"]
        if not is_nobody(called):
            text = session.text("description")
            _call(session, called)
            retell(session, text[: match.start()] + text[match.end() :])


def title_in(text: str) -> re.Match[str] | None:
    """The line that says what a talk is called; a quotation stands at the beginning."""
    for match in _LINE.finditer(text) if '"' in text or ":" in text or "“" in text else ():
        if match["quoted"]:
            return match if match.start() == 0 else None
        if compared(match["label"]) in _TITLES:
            return match
    return None


def _says_no_title(session: Draft, titles: Counter[str]) -> bool:
    """Whether a title is that of a series, or names who speaks and nothing else.

    Who is named there and nowhere else is taken into the session, and so is the series.
    """
    title = session.text("title")
    match = _SERIES.match(title)
    who = title[match.end() :] if match else title
    people = people_of(who) if who else []
    if (who and not people) or not (who or titles[title] > 1):
        return False
    speaking = {folded(one.text("name")) for role, one, _ in session.people if role != "host"}
    if speaking and who and not {folded(one.name) for one in people} <= speaking:
        return False
    put = session.fields["title"]
    if not speaking:
        involve_all(session, people, put)
    if match:
        _put_series(session, match["series"].strip(), put)
    return True


def _put_series(session: Draft, series: str, put: Put) -> None:
    """A series, or what kind of talk it is: `Invited talk`."""
    if not _KIND.search(series):
        session.put("track", series, put.key, put.mark)
    elif known_type(series):
        session.put("type", series, put.key, put.mark)
    else:
        session.collect("tags", series, put.mark)


def _call(session: Draft, called: str) -> None:
    put = session.fields["title"]
    session.fields["title"] = put.holding(called.strip(_QUOTES))
