"""Subtitles of sessions that say nothing but who speaks: `by Jo Sample (Sample Society)`."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.formats.fields import Column
from confsched.formats.record_people import field_of, names_somebody
from confsched.patterns import pattern

_BY = pattern(r"(?:[Pp]resented )?[Bb]y ([^\W\da-z_]\S* [^\s(].*)")
_SPEAKERS = field_of("subtitle", Column("name", "speaker", several=True))


def settle_bylines(sessions: Iterable[Draft]) -> None:
    """Whoever a subtitle names speaks, where nobody else does."""
    for session in sessions:
        put = session.fields.get("subtitle")
        named = _BY.fullmatch(session.text("subtitle")) if put is not None else None
        if put is not None and named and not names_somebody(session):
            del session.fields["subtitle"]
            session.put(_SPEAKERS, named[1], put.key, put.mark)
