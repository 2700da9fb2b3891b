"""The papers and keynotes of Mini-Conf's lists, and in which entries of the calendar they are.

A paper names its session, or several with bars between, in one column or more: by the id that the
calendar has, by its title, by what the address of its page asks for
(`papers.html?session=Mon+Session+3`), or by a number that one of posters has in its title. What is
shown in a session is told in it; what names none that there is stays an entry without a time.
"""

from collections import Counter, defaultdict
from pathlib import PurePath

from confsched.formats.book import Book
from confsched.formats.drafts import ABOUT, Draft, Put
from confsched.formats.holding import hold
from confsched.formats.records.people.in_text import several
from confsched.formats.systems.keynotes import keynote_names
from confsched.formats.systems.miniconf.dates import leave_dates, place_by_date
from confsched.formats.systems.miniconf.rows import added, moment, offset
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.person_names import folded

# the columns that name the session of a paper
PAPER_SESSIONS = ("session", "sessions", "session_code", "session_id", "session_name")
_ASKED = pattern(r"(?:.*/)?([^/?#]+)\.html\?(?:.*&)?session=([^&#]+)(?:[&#].*)?")
_LAST_NUMBER = pattern(r"(?<!\d)(\d+)\s?[A-Za-z]?$")  # `Posters 6B`
_PAGE = pattern(r"[./#?]")
_KEYNOTE_PAGE = pattern(r"(?:.*/)?speaker_(.+)\.html(?:[?#].*)?")


def merge_papers(book: Book) -> None:
    """Tell of papers in the sessions that they name."""
    papers = [one for one in book.sessions if _names(one)]
    known = _Calendar([one for one in book.sessions if not _names(one)]) if papers else None
    held: defaultdict[Draft, list[Draft]] = defaultdict(list)
    shown: set[Draft] = set()
    for paper in papers if known else ():
        for session in known.named_by(paper) if known else ():
            held[session].append(paper)
            shown.add(paper)
    for paper in papers:
        _without_names(paper, keep=paper not in shown)
    for one in book.sessions:
        (leave_dates if one in shown else place_by_date)(one)
    for session, parts in held.items():
        hold(session, parts)
    book.leave_out(shown)


def _names(draft: Draft) -> list[tuple[str, Put]]:
    return [
        (name, draft.fields[f"_{name}"]) for name in PAPER_SESSIONS if f"_{name}" in draft.fields
    ]


def _without_names(paper: Draft, *, keep: bool) -> None:
    """Forget which sessions a paper names, unless nobody knows them; in one it is no poster.

    Where it is said to be is nothing that the session says: a country, or a stand of its own.
    """
    for name, put in _names(paper):
        del paper.fields[f"_{name}"]
        if keep:
            paper.leave(name, *put)
    if not keep:
        paper.fields.pop("type", None)
        if place := paper.fields.pop("_location", None):
            paper.leave("location", *place)


class _Calendar:
    """The entries of a calendar by all that a paper may call them."""

    def __init__(self, sessions: list[Draft]) -> None:
        self.by_name: defaultdict[str, list[Draft]] = defaultdict(list)
        self.by_page: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
        self.posters: defaultdict[str, list[Draft]] = defaultdict(list)
        for session in sessions:
            for name in (session.text("title"), session.text("id")):
                if name and not name.isdecimal():
                    self.by_name[folded(name)].append(session)
            for field in ("_location", "_link"):
                self._ask(session, session.text(field))
            number = _LAST_NUMBER.search(session.text("title"))
            if number is not None and known_type(session.text("type")) == "poster":
                self.posters[number[1]].append(session)

    def _ask(self, session: Draft, page: str) -> None:
        asked = _ASKED.fullmatch(page)
        if asked is not None:
            from urllib.parse import unquote_plus  # noqa: PLC0415 -- slow import

            found = self.by_page[asked[1].casefold(), folded(unquote_plus(asked[2]))]
            if session not in found:
                found.append(session)

    def named_by(self, paper: Draft) -> list[Draft]:
        """The sessions in which a paper is shown."""
        page = PurePath(paper.places.source.name).stem.casefold()
        found: list[Draft] = []
        for _, put in _names(paper):
            for name in str(put.value).split("|"):
                found += self.called(page, name.strip())
        return list(dict.fromkeys(found))

    def called(self, page: str, name: str) -> list[Draft]:
        """The sessions that a list of this name calls so."""
        return (
            self.by_page.get((page, folded(name)))
            or self.by_name.get(folded(name))
            or (self.posters.get(name, []) if page == "papers" else [])
        )


def block(draft: Draft) -> None:
    """A session with who chairs it, and where it is unless that is a page."""
    several(draft, "_chair", role="chair")
    put = draft.fields.pop("_location", None)
    if put is not None:
        place = draft.leave if _PAGE.search(str(put.value)) else draft.put
        place("location" if place == draft.leave else "room", *put)


def merge_blocks(book: Book) -> None:
    """Say of the sessions of the calendar what the list has; what it has alone is one more.

    A list without titles names them as papers do: `Session 1A,Jo Sample`.
    """
    counts = Counter(one.text("id") for one in book.sessions)
    known = {one.text("id"): one for one in book.sessions if counts[one.text("id")] == 1}
    blocks = book.drafts.pop("_blocks", ())
    calendar = (
        _Calendar(book.sessions) if any("title" not in one.fields for one in blocks) else None
    )
    for found in blocks:
        named = calendar.called("papers", found.text("id")) if calendar else []
        mine = named[0] if len(named) == 1 else known.get(found.text("id"))
        if mine is None or "id" not in found.fields:
            found.pull("title", "id")
            place_by_date(found)
            book.add("sessions", found)
            continue
        leave_dates(found)
        title = found.fields.pop("title", None)
        if title is not None and folded(str(title.value)) not in folded(mine.text("title")):
            mine.put("subtitle", *mine.moved(title, found))
        mine.absorb(found)


def talk(draft: Draft) -> None:
    """A keynote: it may be given twice, at `_a` and at `_b`."""
    people = several(draft, "_people")
    for field, source in (("bio", "_bio"), ("organization", "_organization"), ("url", "_page")):
        if len(people) == 1:
            people[0].pull(field, source)
        elif source in draft.fields:
            draft.leave(field, *draft.fields.pop(source))
    draft.put("type", "keynote", draft.mark, draft.mark)
    put = draft.fields.get("_start_date_a")
    if put is not None:
        draft.put("start", moment(draft, "_start_date_a", "_start_time_a"), put.key, put.mark)


def merge_talks(book: Book) -> None:
    """Put keynotes to the entries of the calendar that they are; else they are sessions."""
    behind = offset(book)
    calendar = [*book.sessions]
    for found in book.drafts["_talks"]:
        mine = [one for one in calendar if _is_of(one, found)]
        for session in mine:
            _tell(session, found)
        if not mine and "title" in found.fields:
            added(book, found, behind)
        elif not mine:
            book.drafts["speakers"] += [person for _, person, _ in found.people]
    for session in calendar:
        _name_by_page(session)


def _name_by_page(session: Draft) -> None:
    """`Keynote: Jo Sample` that lies on `speaker_jo-sample.html` is given by that person."""
    page = _page_of(session)
    names = keynote_names(session.text("title")) if page and not session.people else ""
    if names and _letters(names) == _letters(page):
        put = session.fields["title"]
        session.put("_named", names, put.key, put.mark)
        several(session, "_named")


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, folded(text)))


def _page_of(session: Draft) -> str:
    """Whose page an entry of the calendar lies on."""
    page = _KEYNOTE_PAGE.fullmatch(session.text("_location") or session.text("_link"))
    return page[1] if page else ""


def _tell(session: Draft, found: Draft) -> None:
    session.join(found)
    if folded(found.text("title")) not in folded(session.text("title")):
        session.put("subtitle", found.text("title"), session.mark, session.mark)
    for name in ABOUT:
        session.put(name, found.text(name), session.mark, session.mark)
    for name, put in found.extra.items():
        session.leave(name, *session.moved(put, found))


def _is_of(session: Draft, found: Draft) -> bool:
    if (title := folded(found.text("title"))) and title == folded(session.text("title")):
        return True
    if page := _page_of(session):
        return page == found.text("id")
    times = [moment(found, f"_start_date_{one}", f"_start_time_{one}") for one in "ab"]
    at_their_time = session.text("start")[:16] in times
    called = known_type(session.text("type")) == "keynote" or keynote_names(session.text("title"))
    is_keynote = bool(called) and not any(times)
    return (at_their_time or is_keynote) and _is_called_after(session, found)


def _is_called_after(session: Draft, found: Draft) -> bool:
    names = (folded(who.text("name")) for _, who, _ in found.people)
    families = {name.split()[-1] for name in names if name}
    return bool(families.intersection(folded(session.text("title")).split()))
