"""Lines of a description that are nothing but who speaks: `Jo Sample`, or `SAMPLE Jo` among others.

ADE, in which universities plan, has teachers and groups in lines of their own, above when that was
changed; family names are in capitals.
"""

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.meetings import retell
from confsched.formats.calendars.series import is_pause
from confsched.formats.calendars.speakers import involve_all
from confsched.formats.records.people.beside_titles import people_of
from confsched.patterns import pattern

_OF_ADE = pattern(r"\((?:Modifié|Exporté|Modified|Exported|Updated)\b.{0,40}\)\s*\Z")
_FAMILY_FIRST = pattern(r"[^\W\d_a-z]{2}[^\d_a-z]* [^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_]+)*")
_SURE = 0.8  # that a text is somebody: it says more than two words


def settle_named_lines(book: Book) -> None:
    """Give those a part in a session whom its description has in lines of their own."""
    for session in [] if is_ours(book.conference) else book.sessions:
        put, text = session.fields.get("description"), session.text("description").strip()
        if put is None or is_pause(session) or any(role != "host" for role, *_ in session.people):
            continue
        found = [text] if "\n" not in text and people_of(text, _SURE) else []
        if _OF_ADE.search(text):
            lines = (line.strip() for line in text.split("\n"))
            found = [line for line in lines if _FAMILY_FIRST.fullmatch(line) and people_of(line)]
        for line in found:
            involve_all(session, people_of(line), put)
        if found:
            kept = (line for line in text.split("\n") if line.strip() not in found)
            retell(session, "\n".join(kept))
