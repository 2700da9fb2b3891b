"""Meetings of bodies: everybody takes part, and nobody is named who speaks."""

from confsched.formats.book import Book
from confsched.patterns import pattern

_BODY = (
    r"(?:board|community|committee|conference|council|contributors?|dev(?:eloper)?s?|lab|monthly"
    r"|open|project|research|sig|steering|team|user|weekly|wg|working group)"
)
# where the body stands behind it: `Réunion du bureau`, `Reunión de socios`
_ABROAD = (
    r"(?:r[ée]union|reuni(?:[óo]n|[ãa]o)|riunione"
    r"|(?:assembl[ée]e|asamblea|assemblea|assembleia)(?: g[ée]n[ée]rale?| geral)?)"
)
# `Working Group 4 Meeting`, `Board Meeting #3 (online)`, `Community Call`, `Mitgliederversammlung`,
# `Crew Meeting – Port & Quay`
_MEETING = pattern(
    rf"(?i)(?:.*[\W_])?(?:meetings?|{_BODY} (?:call|sync)|agm|general assembly|office hours?"
    rf"|(?:\w{{1,40}}-?)?(?:sitzung|versammlung|besprechung)|vergadering|{_ABROAD})"
    rf"(?: ?#?\d{{1,3}})?(?:\s*[([].*|\s+[-–—](?: [^\s:]+){{1,4}})?"
    rf"|{_ABROAD} (?:d[aeio]s?|del|du|dei|degli|della)\b.*"
)


def settle_gatherings(book: Book) -> None:
    """Make meetings of what is called so, where no type is told and nobody speaks."""
    for session in book.sessions:
        alone = "type" not in session.fields and all(role == "host" for role, *_ in session.people)
        title = session.text("title") if alone else ""
        if title and _MEETING.fullmatch(title.strip()):
            session.derive("type", "meeting", of="title")
