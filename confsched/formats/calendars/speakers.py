"""Who speaks, where most titles say it: `Knots - Jo Sample, Harbour`, `Jo Sample: Knots`."""

import re
from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.calendars.series import is_pause
from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import people_in
from confsched.formats.records.people.named import mark_team
from confsched.patterns import pattern

_FORMS = (
    pattern(r"(?P<title>.*\S)\s+[-–—|]\s+(?P<names>\S.*)"),
    pattern(r"(?P<names>[^:]{5,100})(?::\s+|(?<=\)):)(?P<title>\S.*)"),
    pattern(r"(?P<names>[^|–—]{5,100}?)\s+[-–—|]\s+(?P<title>\S.*)"),
    pattern(r"(?P<title>.*\S)\s+[(\[](?P<names>[^()\[\]]{5,100})[)\]]"),
    pattern(r"(?P<title>.*\S)\s+(?:by|with|von|mit|par|avec|por|con)\s+(?P<names>\S.*)"),
)
_NAMES_FIRST = _FORMS[1:3]
_FEW = 3  # names that stand there by chance
_SURE = 0.5  # that a text is about people


def settle_speakers(book: Book) -> None:
    """Take names out of titles, where three of four titles of talks have some in the same place.

    Where it is known of most who speaks, nobody is looked for.
    """
    talks = [session for session in book.sessions if not is_pause(session)]
    if 2 * sum(map(_is_known, talks)) >= len(talks):
        return
    for form in _FORMS:
        found = [(one, match) for one in talks if (match := form.fullmatch(one.text("title")))]
        if _are_most(found, talks):
            named = [(session, match) for session, match in found if people_of(match["names"])]
            if _are_most(named, talks):
                _name_all(named)
                if form in _NAMES_FIRST:
                    _name_untitled(one for one in talks if not form.fullmatch(one.text("title")))
                return


def _name_all(named: list[tuple[Draft, re.Match[str]]]) -> None:
    for session, match in named:
        if not _is_known(session):
            _name(session, match)


def _name_untitled(talks: Iterable[Draft]) -> None:
    """A talk that has no title yet is called by who gives it."""
    for session in talks:
        people = people_of(session.text("title")) if not _is_known(session) else []
        if people:
            involve(session, people, session.fields["title"])


def _is_known(session: Draft) -> bool:
    """Whether it is known who speaks."""
    return any(role != "host" for role, *_ in session.people)


def _are_most(found: list[tuple[Draft, re.Match[str]]], talks: list[Draft]) -> bool:
    """Whether these are most talks, and neither names nor titles are a few that come again."""
    said = [{match[part] for _, match in found} for part in ("title", "names")]
    return 4 * len(found) >= 3 * len(talks) and all(
        len(texts) >= _FEW and 2 * len(texts) > len(found) for texts in said
    )


def people_of(text: str, least: float = _SURE) -> list[tuple[str, dict[str, str]]]:
    """The roles of people in a text, and what it says of them; none where it is about others.

    `least` is how sure it has to be that they are people.
    """
    parts = [part.strip() for part in text.split(";")]
    found = [people_in(part, several=True, paired=len(parts) > 1) for part in parts]
    if any(one.score < max(least, _SURE) for one in found):
        return []
    return [
        (
            role_of(who.part) or "speaker",
            {"name": who.name, "role": who.post.role, "organization": who.post.organization},
        )
        for several in found
        for who in several.people
    ]


def _name(session: Draft, match: re.Match[str]) -> None:
    put = session.fields["title"]
    session.fields["title"] = put.holding(match["title"])
    involve(session, people_of(match["names"]), put)


def involve(session: Draft, people: list[tuple[str, dict[str, str]]], put: Put) -> None:
    """Give people a part who are named in a title."""
    for role, fields in people:
        person = Draft(session.places, put.mark, session)
        for field, value in fields.items():
            person.put(field, value, put.key, put.mark)
        mark_team(person, fields["name"], put)
        session.involve(role, person)
