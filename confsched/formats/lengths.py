"""How long sessions last in schedule.xml and .json, where days may stand before the hours.

pretalx and EMF write `1:14:30` for a day and more, and `00:45` for all else. Who writes seconds
writes them everywhere.
"""

from confsched.formats.book import Book
from confsched.patterns import pattern

_SHORT = pattern(r"\d{1,3}:[0-5]\d")
_LONG = pattern(r"([1-9]\d?):([01]\d|2[0-3]):([0-5]\d)")


def settle_lengths(book: Book) -> None:
    """Call days by their name where a length begins with them."""
    lengths = {session.text("duration") for session in book.sessions}
    long = {text: found for text in lengths if (found := _LONG.fullmatch(text))}
    if not long or not any(map(_SHORT.fullmatch, lengths)):
        return
    for session in book.sessions:
        found = long.get(session.text("duration"))
        if found is not None:
            days, hours, minutes = map(int, found.groups())
            put = session.fields["duration"]
            session.fields["duration"] = put.holding(f"{days}d {hours}h {minutes}m")
