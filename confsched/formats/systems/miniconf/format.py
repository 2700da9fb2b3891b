"""Mini-Conf: the folder `sitedata` of a site, of which any file can be missing.

`main_calendar.json` says when everything is; the lists in CSV say more of it: `events.csv` the same
events with who organises them, `sessions.json` with who chairs them, `speakers.csv` the keynotes,
`papers.csv` and its kin what is shown in the sessions that they name, where it is told, and
`tutorials.yml` is of what it is called. A row
of one file is what another file has at the same time under nearly the same title, or what lies
on its page (`speaker_1.html`); `keynotes.yml` may have nothing but names, and `sessions.yml` says
who chairs what the calendar has by the same ids, and where; what it lacks is when the lists say.
Nearly all places are pages of the
site, and no rooms; that makes it no conference online if people are registered or fed. A calendar
that is all in UTC says nothing of where the conference is: then
`--timezone` does.
"""

from confsched.formats.book import Book
from confsched.formats.calendars.names import settle_titles
from confsched.formats.calendars.places import settle_places
from confsched.formats.systems.keynotes import settle_keynotes
from confsched.formats.systems.miniconf.dates import DATED, settle_period
from confsched.formats.systems.miniconf.members import MEMBERS, is_of_members, merge_members
from confsched.formats.systems.miniconf.papers import (
    PAPER_SESSIONS,
    block,
    merge_blocks,
    merge_papers,
    merge_talks,
    talk,
)
from confsched.formats.systems.miniconf.rows import (
    calendar_entry,
    event,
    merge_events,
    paper,
    settle_marks,
    settle_row_ids,
)
from confsched.formats.systems.miniconf.shows import (
    PAPER_SESSIONS_BY_ID,
    SHOWS,
    are_paper_sessions,
    are_shows,
    name_papers,
)
from confsched.formats.tables import Chosen, Entry, Extra, Field, Format, Rule, Table
from confsched.formats.texts import one_line, one_text, plain
from confsched.formats.unexplained import says_more
from confsched.formats.values import said
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.text.titles import plain_type

_WHEN = pattern("start|end|time|date|day")
_ON_SITE = frozenset(("meal", "registration"))
_SHOWN = ("time", "allday")  # how the calendar draws what is of this category
_FIRST = 5  # rows that are looked at: any of them may lack what is optional


def _page(value: Value) -> Rule:
    """The page of a session; one that is named without its site leads nowhere."""
    return "url" if isinstance(value, str) and "://" in value else Extra("link")


def _said(table: Table) -> Table:
    """The same, of which texts say nothing that scripts write where nothing is: `None`."""
    told = dict(table)
    for key, one in table.items():
        if isinstance(one, str | Field):
            name, change = (one, one_text) if isinstance(one, str) else one
            told[key] = Field(name, said(change))
    return told


_TITLE: Table = {"title": Field("title", one_line), "UID": "id", "uid": "id", "column 1": None}
_TEXTS: Table = {
    "abstract": Field("abstract", plain),
    "description": Field("description", plain),
}
_CALENDAR: Table = {
    **_TITLE,
    "start": "start",
    "end": "end",
    "location": "_location",
    "room": "room",
    "chair": "_chair",
    "zoom": "_zoom",
    "link": "_link",
    "calendarId": "_mark",
    "category": "_category",
    "type": "_kind",
    "scrollKey": None,
}
_EVENT: Table = {
    **_TITLE,
    **_TEXTS,
    "start_date": "_date",
    "start_time": "_time",
    "end_time": "end",
    "category": "_word",
    "organiser": "_people",
    "organizer": "_people",
    "web_link": "url",
}
_SESSION: Table = {**_CALENDAR, "session": _TITLE["title"], "start_time": "start"}
_TALK: Table = {
    **_TITLE,
    **_TEXTS,
    "speaker": "_people",
    "name": "_people",
    "bio": Field("_bio", plain),
    "institution": "_organization",
    "aff": "_organization",
    "affiliation": "_organization",
    "website": "_page",
    "url": "_page",
    "image": None,
    "im": None,
    **{f"{name}_{one}": f"_{name}_{one}" for name in ("start_date", "start_time") for one in "ab"},
}
_PAPER: Table = {
    **_TITLE,
    **_TEXTS,
    **DATED,
    "authors": "_people",
    "authors_and_affil": "_people",
    "organizers": "_people",
    "moderator": "_moderator",
    "moderators": "_moderator",
    "first_name": "_first",
    "last_name": "_last",
    "affiliations": "_organization",
    "affiliation": "_organization",
    "bio": Field("_bio", plain),
    "location": "_location",
    "keywords": "_keywords",
    **{name: f"_{name}" for name in PAPER_SESSIONS},
    "web_link": "url",
    "link": Chosen(_page),
    "website": Chosen(_page),
    "url": Chosen(_page),
}
_BLOCK: Table = {
    **_TITLE,
    **_TEXTS,
    **DATED,
    "chair": "_chair",
    "location": "_location",
    "room": "room",
}
_BLOCKS: Table = {"#items": Entry("_blocks", _said(_BLOCK), block)}
_CONFIG: Table = {"name": "title", "tagline": "subtitle", "date": "_date"}
_OF_SITE = frozenset(
    ("proceedings_title", "citation_date", "default_presentation_id", "default_poster_pdf")
)


def _keys(root: Value) -> frozenset[str]:
    """The names of what stands in the first rows of a list; `uid` in any letters."""
    first = root[:_FIRST] if isinstance(root, Sequence) else ()
    names = (name for one in first if isinstance(one, Mapping) for name in one)
    return frozenset("uid" if name == "UID" else name for name in names)


def _is_calendar(root: Value) -> bool:
    """Whether it is for the calendar that all such sites show: its entries are marked for that."""
    keys = _keys(root)
    if not isinstance(root, Sequence) or not keys >= {"title", "start"}:
        return False
    told = [one.get("category") for one in root if isinstance(one, Mapping)]
    shown = [category for category in told if category is not None]
    return "calendarId" in keys or (bool(shown) and all(one in _SHOWN for one in shown))


def _is_events(root: Value) -> bool:
    return _keys(root) >= {"title", "uid", "start_date", "start_time"}


def _is_sessions(root: Value) -> bool:
    """Whether the entries of the calendar are listed once more, with who chairs them."""
    keys = _keys(root)
    return keys >= {"uid", "session", "start_time"} and "title" not in keys


def _is_talks(root: Value) -> bool:
    """Whether keynotes are listed; what says when each row begins and ends is a programme.

    Of a paper it is its authors who are told, and which of them shows it.
    """
    keys = _keys(root)
    others = ("start", "end", "authors", "authors_and_affil")
    return (
        keys >= {"uid", "title", "speaker"}
        and keys.isdisjoint(others)
        and not says_more(keys, _TALK)
    )


def _is_keynotes(root: Value) -> bool:
    """Whether keynotes are listed as their speakers, as `speakers.yml` does."""
    keys = _keys(root.get("speakers")) if isinstance(root, Mapping) else frozenset()
    return keys >= {"uid", "title"} and bool(keys & {"speaker", "name"})


def _is_of_speakers(root: Value) -> bool:
    """Whether those who give the keynotes are listed, without these."""
    return isinstance(root, Mapping) and "name" in _keys(root.get("keynotes"))


def _is_papers(root: Value) -> bool:
    keys = _keys(root)
    somebody = keys & {"authors", "authors_and_affil", "organizers", "last_name"}
    return keys >= {"uid", "title"} and bool(somebody) and not says_more(keys, _PAPER)


def _is_blocks(root: Value) -> bool:
    """Whether the sessions are listed in which papers are given, by the ids of the calendar."""
    keys = _keys(root)
    return keys >= {"uid", "title", "chair"} and not keys & {"authors", "speaker", "start"}


def _is_chairs(root: Value) -> bool:
    """Whether nothing but who chairs the sessions is listed, by the titles of these."""
    return _keys(root) == {"uid", "chair"}


def _is_config(root: Value) -> bool:
    return isinstance(root, Mapping) and "name" in root and not _OF_SITE.isdisjoint(root)


def _is_like_any(root: Value) -> bool:
    """Whether papers or talks are listed, without a word on when they are shown."""
    listed = _is_papers(root) or _is_talks(root) or _is_keynotes(root)
    return listed and not any(map(_WHEN.search, _keys(root)))


def _finish(book: Book) -> None:
    settle_marks(book)
    merge_events(book)
    merge_blocks(book)
    merge_talks(book)
    name_papers(book)
    merge_papers(book)
    merge_members(book)
    settle_titles(book)
    settle_keynotes(book)
    settle_places(book)
    if any(plain_type(one.text("title")) in _ON_SITE for one in book.sessions):
        book.conference.fields.pop("online", None)
    settle_row_ids(book)
    settle_period(book)


MINICONF = Format(
    name="miniconf",
    title="Mini-Conf",
    parts=(
        (_is_config, _CONFIG),
        (_is_calendar, {"#items": Entry("sessions", _said(_CALENDAR), calendar_entry)}),
        (_is_events, {"#items": Entry("_events", _said(_EVENT), event)}),
        (_is_sessions, {"#items": Entry("_events", _said(_SESSION), calendar_entry)}),
        (_is_talks, {"#items": Entry("_talks", _said(_TALK), talk)}),
        (are_shows, SHOWS),
        (are_paper_sessions, PAPER_SESSIONS_BY_ID),
        (_is_keynotes, {"speakers": Entry("_talks", _said(_TALK), talk)}),
        (_is_papers, {"#items": Entry("sessions", _said(_PAPER), paper)}),
        (_is_chairs, _BLOCKS),
    ),
    others=(
        (_is_of_speakers, {"keynotes": Entry("_talks", _said(_TALK), talk)}),
        (_is_blocks, _BLOCKS),
        (is_of_members, MEMBERS),
    ),
    finish=_finish,
    whole_folder=True,
    like_any=_is_like_any,
)
