"""The data of the Vermont Code Camp's site: files that are keyed by slugs.

In 2017 there were sessions and speakers alone: a time is a number (`1015`), and nothing says how
long it lasts, on which day it is, or in which zone. Since 2018 `timePeriods` says when each of
these numbers begins and ends, and `spaces` and `tracks` what rooms and tracks are called; files
that are just like them (`levels`) are kept.
"""

from collections.abc import Callable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fits import keyed
from confsched.formats.tables import Entry, Field, Format, Keyed, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.reading import Mapping, Value

_CLOCK = (3, 4)  # digits


def _clock(text: str) -> str:
    """`1015` is 10:15."""
    known = text.isdecimal() and len(text) in _CLOCK
    return f"{text[:-2]}:{text[-2:]}" if known else text


def entry(draft: Draft) -> None:
    """A session or a person, whose id may stand outside only."""
    draft.pull("id", "_slug")
    if "_last" in draft.fields or "_first" in draft.fields:
        names = f"{draft.text('_first')} {draft.text('_last')}"
        draft.derive("name", names.strip(), of="_last")


_SESSION: Table = {
    "slug": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "track": Field("track", one_line),
    "space": Field("room", one_line),
    "timePeriod": "_period",
    "speakers": Person({"#text": "id"}),
}
_SPEAKER: Table = {
    "slug": "id",
    "firstName": Field("_first", one_line),
    "lastName": Field("_last", one_line),
    "name": Field("name", one_line),
    "bio": Field("bio", plain),
    "sessions": None,
}
_PERIOD: Table = {"slug": "id", "start": "start", "end": "end"}
_CALLED: Table = {"slug": "id", "title": Field("name", one_line), "order": None, "track": None}

_THING = Entry("_called", _CALLED, entry)


def _each(root: Value, fits: Callable[[Mapping], bool]) -> bool:
    """Whether all that stands under some slugs fits."""
    entries = [*root.values()] if isinstance(root, Mapping) else []
    return bool(entries) and all(isinstance(one, Mapping) and fits(one) for one in entries)


def _are_called(root: Value) -> bool:
    """Whether slugs have titles and no more than their order: rooms, tracks, levels."""
    return _each(root, lambda one: {"slug", "title"} <= one.keys() <= _CALLED.keys())


def _are_periods(root: Value) -> bool:
    """Whether slugs have times and no titles, which sessions have besides."""
    return _each(root, lambda one: {"slug", "start", "end"} <= one.keys() and "title" not in one)


def _are_speakers(root: Value) -> bool:
    """Whether slugs have names in two parts, without the ids that other systems give people."""
    return _each(root, lambda one: {"firstName", "lastName"} <= one.keys() and "id" not in one)


def settle(book: Book) -> None:
    """When sessions are, and what their rooms and tracks are called."""
    periods = {one.text("id"): one for one in book.drafts.pop("_periods", [])}
    for session in book.sessions:
        _settle_time(session, periods)
    used = {
        section: {one.text(field) for one in book.sessions}
        for section, field in (("rooms", "room"), ("tracks", "track"))
    }
    for one in book.drafts.pop("_called", []):
        section = next((name for name, ids in used.items() if one.text("id") in ids), "")
        if section:
            book.add(section, one)
        else:
            book.conference.leave(one.text("id"), one.text("name"), one.mark, one.mark)


def _settle_time(session: Draft, periods: dict[str, Draft]) -> None:
    put = session.fields.get("_period")
    if put is None:
        return
    found = periods.get(str(put.value))
    if found is None:
        session.put("start", *put.holding(_clock(str(put.value))))
        return
    for field in ("start", "end"):
        if field in found.fields:
            session.put(field, *session.moved(found.fields[field], found))


VTCODECAMP = Format(
    name="vtcodecamp",
    title="Vermont Code Camp",
    parts=(
        (_are_speakers, Keyed("_slug", Entry("speakers", _SPEAKER, entry))),
        (keyed("title", "timePeriod"), Keyed("_slug", Entry("sessions", _SESSION, entry))),
        (_are_periods, Keyed("_slug", Entry("_periods", _PERIOD, entry))),
        (keyed("slug", "title", "order", "track"), Keyed("_slug", _THING)),
    ),
    others=((_are_called, Keyed("_slug", _THING)),),
    whole_folder=True,
    finish=settle,
)
