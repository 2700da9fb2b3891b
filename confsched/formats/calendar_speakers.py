"""Who speaks, where most titles say it: `Knots - Jo Sample, Harbour`, `Jo Sample: Knots`."""

import re

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import role_of
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.titles import plain_type

_FORMS = (
    pattern(r"(?P<title>.*\S)\s+[-–—|]\s+(?P<names>\S.*)"),
    pattern(r"(?P<names>[^:]{5,100})(?::\s+|(?<=\)):)(?P<title>\S.*)"),
    pattern(r"(?P<names>[^|–—]{5,100}?)\s+[-–—|]\s+(?P<title>\S.*)"),
)
_SERIES = pattern(r"(?P<series>[^\W\d_][^:]{2,40}):\s+(?P<title>\S.*)")
_FEW = 3  # names that stand there by chance
_SURE = 0.5  # that a text is about people
_PAUSES = frozenset(("break", "meal", "registration", "social"))


def settle_speakers(book: Book) -> None:
    """Take names out of titles, where three of four titles of talks have some in the same place.

    Where somebody is known to speak, nobody is looked for.
    """
    if any(role != "host" for session in book.sessions for role, *_ in session.people):
        return
    talks = [session for session in book.sessions if not _is_pause(session)]
    _settle_series(talks)
    for form in _FORMS:
        found = [(one, match) for one in talks if (match := form.fullmatch(one.text("title")))]
        if _are_most(found, talks):
            named = [(session, match) for session, match in found if _people(match["names"])]
            if _are_most(named, talks):
                for session, match in named:
                    _name(session, match)
                return


def _settle_series(talks: list[Draft]) -> None:
    """What all titles begin with, up to a colon, is what they are a series of: `Seminar: Knots`."""
    found = [_SERIES.fullmatch(session.text("title")) for session in talks]
    series = {match["series"] if match else "" for match in found}
    if len(talks) <= _FEW or len(series) > 1 or not all(series) or _people(min(series)):
        return
    for session, match in zip(talks, found, strict=True):
        put = session.fields["title"]
        if match is not None:
            _put_series(session, match["series"], put)
            session.fields["title"] = put.holding(match["title"])


def _put_series(session: Draft, series: str, put: Put) -> None:
    field = "type" if known_type(series) else "track"
    if field in session.fields:
        session.collect("tags", series, put.mark)
    session.put(field, series, put.key, put.mark)


def _is_pause(session: Draft) -> bool:
    kinds = (known_type(session.text("type")), plain_type(session.text("title")))
    return not _PAUSES.isdisjoint(kinds)


def _are_most(found: list[tuple[Draft, re.Match[str]]], talks: list[Draft]) -> bool:
    """Whether these are most talks, and neither names nor titles are a few that come again."""
    said = [{match[part] for _, match in found} for part in ("title", "names")]
    return 4 * len(found) >= 3 * len(talks) and all(
        len(texts) >= _FEW and 2 * len(texts) > len(found) for texts in said
    )


def _people(text: str) -> list[tuple[str, dict[str, str]]]:
    """The roles of people in a text, and what it says of them; none where it is about others."""
    from confsched.reading.programme_text.people import people_in  # noqa: PLC0415 -- for few calendars

    parts = [part.strip() for part in text.split(";")]
    found = [people_in(part, several=True, paired=len(parts) > 1) for part in parts]
    if any(one.score < _SURE for one in found):
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
    for role, fields in _people(match["names"]):
        person = Draft(session.places, put.mark, session)
        for field, value in fields.items():
            person.put(field, value, put.key, put.mark)
        session.involve(role, person)
