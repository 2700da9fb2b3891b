"""Two rows that say when one thing begins and ends: `Reception starts`, `Reception ends`.

They are one session, which is called after what they are about. What begins may be called by that
alone. Neither says another end, and the second is below the first on the same day.
"""

from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.compared import plain_words
from confsched.formats.drafts import Draft
from confsched.formats.records.blocks import day_and_start
from confsched.formats.records.clocks import is_range, written
from confsched.formats.records.people import names_somebody
from confsched.patterns import pattern

_BEGINS = pattern(r"(?i)(.{3,60}?) (?:starts?|begins?|opens|kicks off)")
_ENDS = pattern(r"(?i)(.{3,60}?) (?:ends?|finish(?:es)?|closes)(?:[^\w,:].*|:\(.*)?")
NO_TIME = pattern(r"0{1,2}(?::00)+|0+ ?(?:m|min|mins|minutes)?")


def settle_starts_and_ends(book: Book) -> None:
    """Make one session of two such rows."""
    ends = [
        (one, match[1])
        for one in book.sessions
        if _is_mark(one) and (match := _ENDS.fullmatch(one.text("title").strip()))
    ]
    joined: set[int] = set()
    for end, about in ends:
        above = [one for one in _above(book.sessions, end) if id(one) not in joined]
        begins = next((one for one in reversed(above) if _is_about(one, about)), None)
        if begins is not None and _join(begins, end, about):
            joined.add(id(end))
    if joined:
        book.drafts["sessions"] = [one for one in book.sessions if id(one) not in joined]


def _above(sessions: Iterable[Draft], end: Draft) -> list[Draft]:
    """The rows of the same list above one that may be its beginning."""
    found: list[Draft] = []
    for one in sessions:
        if one is end:
            break
        if one.places is end.places and one.above is end.above and _is_mark(one):
            found.append(one)
    return found


def _is_mark(session: Draft) -> bool:
    """Whether a row says nothing but when something is, and no end of it."""
    if names_somebody(session) or "end" in session.fields or is_range(session.text("time")):
        return False
    length = session.text("duration").strip()
    return not length or NO_TIME.fullmatch(length) is not None


def _is_about(session: Draft, about: str) -> bool:
    title = session.text("title").strip()
    match = _BEGINS.fullmatch(title)
    return plain_words(match[1] if match else title) == plain_words(about)


def _join(begins: Draft, end: Draft, about: str) -> bool:
    """End a session where another row says it does; whether that comes later on the same day."""
    start, until = day_and_start(begins), day_and_start(end)
    if start is None or until is None or start[0] != until[0] or start[1] >= until[1]:
        return False
    put = end.fields.get("start") or end.fields["time"]
    begins.fields.pop("duration", None)
    if "time" in begins.fields:
        begins.put("start", *begins.fields.pop("time"))
    begins.put("end", *begins.moved(put.holding(written(until[1])), end))
    begins.fields["title"] = begins.fields["title"].holding(about)
    return True
