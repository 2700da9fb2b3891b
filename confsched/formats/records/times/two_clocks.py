"""Times that are written in two clocks at once, and are read in the one that they can be of."""

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.when import TIMES
from confsched.patterns import pattern

_BOTH = pattern(  # and not the seconds of `12:00:00 AM`
    r"(?i)(?<![:.\d])(?:((?:1[3-9]|2[0-3])[:.h][0-5]\d) ?p|(0?0[:.h][0-5]\d) ?a)\.?m\b"
)


def tell_two_clocks(book: Book) -> None:
    """Tell of `13:00 pm`, which is 13:00: somebody may have meant another time."""
    found = [
        (session.places.span(session.fields[field].mark), match)
        for field in TIMES
        if field in book.fields
        for session in book.sessions
        if session.text(field)[-2:].lower() in ("m.", "pm", "am")
        and (match := _BOTH.search(session.text(field)))
    ]
    if found:
        place, match = found[0]
        others = f", and so {'is 1 other' if len(found) == 2 else f'are {len(found) - 1} others'}"
        message = f"{match[0]!r} is taken to be {match[1] or match[2]}"
        book.findings.append(
            Finding(message + (others if len(found) > 1 else ""), place, code="T210")
        )
