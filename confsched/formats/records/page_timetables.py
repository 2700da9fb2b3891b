"""Pages with a timetable in their text, beside talks or speakers that have pages of their own.

`content/schedule.md` says in a table when and where the talks of `content/talks/` are. The page of
a talk that a title leads to is that talk, whatever it is called there.
"""

import re
from collections.abc import Iterable
from html import unescape
from pathlib import PurePath

from confsched.by_key import grouped
from confsched.formats.columns.section_names import of_folder, of_timetable
from confsched.formats.ids import at_path
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Sequence, mappings_in
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document
from confsched.reading.remade import Item, mapping_like, sequence_like

_LIST = "full timetable"  # what the list of its sessions is called
# addresses in a site: `<a href="/talks/boats/">Boats</a>`, `[Boats](/talks/boats/)`
_ADDRESS = r"/[^\s\"'<>()#?]+"
_LINK = pattern(
    rf"<a\s[^<>]*?href\s*=\s*[\"']?({_ADDRESS})[^<>]*>(.{{1,300}}?)</a>"
    rf"|\[([^\]\[]{{1,300}})\]\(\s*({_ADDRESS})",
    re.DOTALL,
)
_MARKUP = pattern(r"<[^<>]*>|[\s*_`]+")
_NEAR = 300  # letters
_WHEN = frozenset(("time", "date", "day"))
_SAID = ("date", "day", "time", "timezone", "room", "track", "type", "language", "abstract")
_PERSON = {"name": "name", "role": "role", "organization": "organization", "biography": "bio"}


def timetable_in(document: Document) -> Document | None:
    """The sessions of the timetable in a page that is called like one."""
    name, text = document.source.name, document.source.text
    if not of_timetable(name):
        return None
    page = page_document(name, text.encode(), Asked({}, ""), "")
    root = page.roots[0] if page is not None and page.roots else None
    sessions = root.get("sessions") if isinstance(root, Mapping) else None
    told = [one for one in mappings_in(sessions) if not _WHEN.isdisjoint(one)]
    if not isinstance(sessions, Sequence) or not any("time" in one for one in told):
        return None
    said = root.entries() if isinstance(root, Mapping) else ()
    zone = [item for item in said if item[0] == "timezone"]
    entries = ((_entry(one, zone), one.packed) for one in told)
    listed = sequence_like(sessions, entries, sessions.packed)
    items: list[Item] = [(_LIST, listed, sessions.packed, sessions.packed)]
    root = mapping_like(told[0], items)
    return document._replace(roots=(root,), findings=(), whole=True)


def is_timetable(document: Document) -> bool:
    """Whether a list was made of the timetable in a page."""
    root = document.roots[0] if document.roots else None
    return isinstance(root, Mapping) and _LIST in root


def _entry(session: Mapping, of_all: Iterable[Item]) -> Mapping:
    """A session of a page as an entry of a list, with the page that it leads to for an id.

    What the page says of all goes with each.
    """
    items = [item for item in session.entries() if item[0] in ("title", "subtitle", *_SAID)]
    items += of_all
    page = _leads_to(session)
    if page:
        mark = session.mark("title")
        items.append(("id", page, mark, mark))
    return mapping_like(session, [*items, *_people(session)])


def _leads_to(session: Mapping) -> str:
    """What the page of a talk is called that the title of a session leads to; empty without one."""
    if "title" not in session:
        return ""
    span, text = session.at("title"), session.places.source.text
    near = text[max(0, span.start - _NEAR) : span.end + _NEAR]
    title = _plain(str(session["title"]))
    links = ((one[1] or one[4], one[2] or one[3]) for one in _LINK.finditer(near))
    pages = (PurePath(address) for address, said in links if _plain(said) == title)
    return next(
        (at_path(str(one)) for one in pages if of_folder(one.parent.name) == "sessions"), ""
    )


def _plain(text: str) -> str:
    return _MARKUP.sub(" ", unescape(text)).strip()


def _people(session: Mapping) -> Iterable[Item]:
    """Those in a session, by what they do in it."""
    people = session.get("people")
    roles = grouped((str(one.get("part") or "speaker"), one) for one in mappings_in(people))
    for role, those in roles.items():
        told = ((_person(one), one.packed) for one in those)
        mark = those[0].packed
        yield f"{role}s", sequence_like(session, told, mark), mark, mark


def _person(one: Mapping) -> Mapping:
    said = ((_PERSON[item[0]], *item[1:]) for item in one.entries() if item[0] in _PERSON)
    return mapping_like(one, said)
