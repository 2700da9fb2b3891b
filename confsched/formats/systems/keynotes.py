"""Keynotes whose titles say who gives them, or invited talks: `Keynote 2: Jo Sample`."""

from confsched.formats.book import Book
from confsched.formats.likely import is_person
from confsched.formats.records.people.in_text import several
from confsched.formats.records.people.names import names_in
from confsched.patterns import pattern

_KEYNOTE = (
    r"(?:[\w-]+ (?:(?:and|&) )?)?(?:keynote(?: (?:talk|speech|address|lecture|speaker))?"
    r"|invited (?:talk|speech|address|lecture|speaker))"
    r"(?: #?\d{1,2}[a-z]?| [ivx]{1,4})?"
)
_FORMS = (
    pattern(rf"(?i){_KEYNOTE}(?:\s*:|\s+[-–—|])\s+(?P<names>[^()]+?)(?:\s*\([^()]*\))?"),
    pattern(rf"(?i)(?P<names>[^()]+?)\s*\({_KEYNOTE}\)"),
    pattern(rf"(?i){_KEYNOTE}(?:\s*:|\s+[-–—|])\s+(?P<names>[^()\"“]+?) on [\"“].+"),
    pattern(rf"(?i){_KEYNOTE} by (?P<names>[^():\"“]+?)(?::.+)?"),
)
_WORD = pattern(r"(?i)keynote|invited")
_FEW = 2  # that may be called so by chance


def settle_keynotes(book: Book) -> None:
    """Take speakers from the titles of keynotes, where all that have none are called so."""
    found = [
        (session, names)
        for session in book.sessions
        if (names := keynote_names(session.text("title")))
        and not any(role == "speaker" for role, *_ in session.people)
    ]
    if len(found) < _FEW or not all(_are_people(names) for _, names in found):
        return
    for session, names in found:
        put = session.fields["title"]
        session.put("_named", names, put.key, put.mark)
        several(session, "_named")
        if "type" not in session.fields:
            session.derive("type", "keynote", of="title")


def keynote_names(title: str) -> str:
    """What stands beside the word in the title of a keynote, be it names or not."""
    title = title.strip()
    if not _WORD.search(title):
        return ""
    found = [match["names"].strip() for form in _FORMS if (match := form.fullmatch(title))]
    return min(found, key=len, default="")


def _are_people(text: str) -> bool:
    return all(is_person(name.strip()) for name in names_in(text, several=True))
