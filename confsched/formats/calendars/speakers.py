"""Who speaks, where most titles say it: `Knots - Jo Sample, Harbour`, `Jo Sample: Knots`.

Or where a line of the description is nothing but that. ADE, in which universities plan, has
teachers and groups in lines of their own, above when that was changed: `SAMPLE Jo`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from confsched.formats.book import Book
from confsched.formats.calendars.meetings import retell
from confsched.formats.calendars.series import is_pause
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.beside_titles import BEFORE, people_beside, people_of
from confsched.formats.records.people.in_text import involve
from confsched.patterns import pattern

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person

_OF_ADE = pattern(r"\((?:Modifié|Exporté|Modified|Exported|Updated)\b.{0,40}\)\s*\Z")
_FAMILY_FIRST = pattern(r"[^\W\d_a-z]{2}[^\d_a-z]* [^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_]+)*")
_QUOTED = pattern(r"[\"“„«]([^\"“”„«»]+)[\"“”»]")
_SURE = 0.8  # that a text is somebody: it says more than two words
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


def settle_speakers(book: Book) -> None:
    """Take names out of titles, where most titles of talks have some in the same place.

    Where it is known of most who speaks, nobody is looked for. A talk that has no title yet is
    called by who gives it.
    """
    talks = [session for session in book.sessions if not is_pause(session)]
    # what takes a whole day is what the day is called
    talks = [one for one in talks if "T" in one.text("start")] or talks
    if 2 * sum(map(_is_known, talks)) >= len(talks):
        return
    form, named = people_beside(talks, led=True)
    untitled = [one for one in talks if form in BEFORE and not form.fullmatch(one.text("title"))]
    for session, match in named:
        if not _is_known(session):
            put = session.fields["title"]
            quoted = _QUOTED.fullmatch(match["title"])
            session.fields["title"] = put.holding(quoted[1] if quoted else match["title"])
            involve_all(session, people_of(match["names"]), put)
    for session in untitled:
        if not _is_known(session) and (title := session.fields.get("title")):
            involve_all(session, people_of(session.text("title")), title)


def _is_known(session: Draft) -> bool:
    """Whether it is known who speaks."""
    return any(role != "host" for role, *_ in session.people)


def involve_all(session: Draft, people: "Iterable[Person]", put: Put) -> None:
    """Give people a part who are named in a title."""
    for one in people:
        involve(session, "speaker", one, put)


def settle_named_lines(book: Book) -> None:
    """Give those a part in a session whom its description has in lines of their own."""
    for session in book.sessions:
        put, text = session.fields.get("description"), session.text("description").strip()
        if put is None or is_pause(session) or _is_known(session):
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


def settle_gatherings(book: Book) -> None:
    """Make meetings of what is called so, where no type is told and nobody speaks."""
    for session in book.sessions:
        alone = "type" not in session.fields and all(role == "host" for role, *_ in session.people)
        title = session.text("title") if alone else ""
        if title and _MEETING.fullmatch(title.strip()):
            session.derive("type", "meeting", of="title")
