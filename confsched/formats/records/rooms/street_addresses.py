"""Rooms with a street behind them in one cell: `Blue Room, 12 Sample Street`.

The room is called by its name alone, and the address is kept beside the session: all of the cell
where it has several lines, of which some may be remarks.
"""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.patterns import pattern

_STREET = (
    r"(?:\b(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|drive|square|sq|quay|str|rue|quai|calle"
    r"|avenida|paseo|via|viale|piazza|corso|rua|prospekt|ulica)\b"
    r"|\w{3,}(?:stra(?:ß|ss)e|str\.|platz|gasse|allee|weg|straat|laan|gracht|gatan|vägen|vej|gade)\b)"
)
_ADDRESS = rf"(?P<address>(?=[^()]*\d)(?=[^()]*{_STREET})[^()]+)"
# what has a number and a name in a line of its own, as `12 Sample Street`
_LINES = pattern(
    r"(?:\s*\([^()\n]*\)\s*\n)*[\s*_#]*(?P<room>[^()\n]{2,60}?)[*_]*\s*\n"
    r"(?=(?s:.*\n)?\s*\d+\w? [^\W\d])(?s:.*)"
)
_FORMS = (
    pattern(rf"(?i)\((?P<room>[^()]{{2,60}})\)[\s,–-]*{_ADDRESS}"),
    pattern(rf"(?i)(?P<room>[^,()]{{2,60}}),\s*{_ADDRESS}"),
    pattern(rf"(?i)(?P<room>[^,()]{{2,60}})\s\({_ADDRESS}\)"),
)
_STREETS = pattern(rf"(?i){_STREET}")


def settle_addresses(book: Book) -> None:
    """Part rooms from the streets behind them, if no two houses have rooms called alike."""
    told = {one.text("room") for one in book.sessions}
    likely = [text for text in told if "\n" in text or _STREETS.search(text)]
    parted = {text: parts for text in likely if (parts := _parted(text))}
    places: defaultdict[str, set[str]] = defaultdict(set)
    for name, address in parted.values():
        places[name].add(address)
    for session in book.sessions if parted else ():
        name, address = parted.get(session.text("room"), ("", ""))
        if name and len(places[name]) == 1:
            put = session.fields["room"]
            session.fields["room"] = put.holding(name)
            session.leave("address", *put.holding(address))


def _parted(text: str) -> tuple[str, str] | None:
    """A room and its address, where a text has both; the name of a room is no street."""
    if match := _LINES.fullmatch(text):
        return match["room"], text
    match = next((match for form in _FORMS if (match := form.fullmatch(text.strip()))), None)
    if match is None or (_STREETS.search(match["room"]) and any(map(str.isdigit, match["room"]))):
        return None
    return match["room"].strip(), match["address"].strip()
