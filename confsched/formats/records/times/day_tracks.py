"""Days that stand where tracks do: the sections of a board that are called `Saturday`, `Sunday`."""

from itertools import islice

from confsched.formats.book import Book
from confsched.formats.records.times.day_words import day_named
from confsched.formats.when import DAYS

_SEVERAL = 2
_LOOKED_AT = 20  # rows, to find out whether any track is a day


def settle_day_tracks(book: Book) -> None:
    """Take all tracks of a list for days if they are some; beside a date they are kept."""
    first = (one.text("track").strip() for one in islice(book.sessions, _LOOKED_AT))
    if "track" not in book.fields or not all(map(day_named, filter(None, first))):
        return
    tracks = {track for one in book.sessions if (track := one.text("track").strip())}
    if len(tracks) < _SEVERAL or not all(map(day_named, tracks)):
        return
    for session in book.sessions:
        put = session.fields.pop("track", None)
        if put is not None and session.fields.keys().isdisjoint(DAYS):
            session.put("day", *put)
        elif put is not None:
            session.leave("track", *put)
