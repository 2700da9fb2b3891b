"""The keynotes of Mini-Conf's lists, and which entries of the calendar they are.

A calendar says so in four ways: its entry has the same title, or lies on the page of the speaker
(`speaker_1.html`), or is at the time that the list has and called after the speaker, or is a
keynote called so. Where no list has it, the page of the speaker proves that its title is who
speaks.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.people.in_text import several
from confsched.formats.systems.keynotes import keynote_names
from confsched.formats.systems.miniconf.rows import added, moment, offset
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.person_names import folded

_PAGE = pattern(r"(?:.*/)?speaker_(.+)\.html(?:[?#].*)?")


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
    page = _PAGE.fullmatch(session.text("_location") or session.text("_link"))
    return page[1] if page else ""


def _tell(session: Draft, found: Draft) -> None:
    session.join(found)
    if folded(found.text("title")) not in folded(session.text("title")):
        session.put("subtitle", found.text("title"), session.mark, session.mark)
    for name in ("abstract", "description"):
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
    is_keynote = not any(times) and known_type(session.text("type")) == "keynote"
    return (at_their_time or is_keynote) and _is_called_after(session, found)


def _is_called_after(session: Draft, found: Draft) -> bool:
    names = (folded(who.text("name")) for _, who, _ in found.people)
    families = {name.split()[-1] for name in names if name}
    return bool(families.intersection(folded(session.text("title")).split()))
