"""Two rows that say when one thing begins and ends: `Reception starts`, `Reception ends`.

They are one session, which is called after what they are about. What begins may be called by that
alone. Neither says another end, and the second is below the first on the same day. What else is
said of the end is kept.
"""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.columns.compared import plain_words
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import is_range, written
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.patterns import pattern

_BEGINS = pattern(r"(?i)(.{3,60}?) (?:starts?|begins?|opens|kicks off)")
_ENDS = pattern(r"(?i)(.{3,60}?) (?:ends?|finish(?:es)?|closes)(?:[^\w,:].*|:\(.*)?")
_ENDING = pattern(r"(?i) (?:ends?|finish(?:es)?|closes)\b")
_OF_MARKS = frozenset(("title", "start", "time", "duration", "date", "day", "_list", "_on", "id"))
NO_TIME = pattern(r"0{1,2}(?::00)+|0+ ?(?:m|min|mins|minutes)?")


def settle_starts_and_ends(book: Book) -> None:
    """Make one session of two such rows."""
    if not any(_ENDING.search(one.text("title")) for one in book.sessions):
        return
    begun: defaultdict[tuple[object, ...], list[Draft]] = defaultdict(list)
    joined: list[Draft] = []
    for session in filter(_is_mark, book.sessions):
        title = session.text("title").strip()
        end, begins = _ENDS.fullmatch(title), _BEGINS.fullmatch(title)
        above = begun[_about(session, end[1])] if end else []
        if end and above and _join(above[-1], session, end[1]):
            above.pop()
            joined.append(session)
        else:
            begun[_about(session, begins[1] if begins else title)].append(session)
    book.leave_out(joined)


def _about(session: Draft, words: str) -> tuple[object, ...]:
    """In which list a row is, and what it is about."""
    return id(session.places), id(session.above), plain_words(words)


def _is_mark(session: Draft) -> bool:
    """Whether a row says nothing but when something is, and no end of it."""
    if names_somebody(session) or "end" in session.fields or is_range(session.text("time")):
        return False
    length = session.text("duration").strip()
    return not length or NO_TIME.fullmatch(length) is not None


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
    for name, said in end.fields.items():
        if name not in _OF_MARKS and str(said.value) != begins.text(name):
            begins.leave(f"end {name}", *begins.moved(said, end))
    for name, said in end.extra.items():
        begins.leave(name, *begins.moved(said, end))
    return True
