"""Subtitles of sessions that say nothing but who speaks: `by Jo Sample (Sample Society)`."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.formats.fields import Column
from confsched.formats.records.nobody import is_nobody
from confsched.formats.records.people import field_of, names_somebody
from confsched.patterns import pattern

_BY = pattern(r"(?:[Pp]resented )?[Bb]y ([^\W\da-z_]\S* [^\s(].*)")
_BY_NOBODY = pattern(r"(?:[Pp]resented )?[Bb]y (.+)")
_SPEAKERS = field_of("subtitle", Column("name", "speaker", several=True))


def settle_bylines(sessions: Iterable[Draft]) -> None:
    """Whoever a subtitle names speaks, where nobody else does."""
    for session in sessions:
        put = session.fields.get("subtitle")
        text = session.text("subtitle")
        nobody = _BY_NOBODY.fullmatch(text)
        named = _BY.fullmatch(text) if put is not None else None
        if put is not None and nobody and is_nobody(nobody[1]):
            del session.fields["subtitle"]
            session.leave("speaker", *put.holding(nobody[1]))
        elif put is not None and named and not names_somebody(session):
            del session.fields["subtitle"]
            session.put(_SPEAKERS, *put.holding(named[1]))
