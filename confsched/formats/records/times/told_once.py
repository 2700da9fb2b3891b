"""Times and dates that are said once for sessions that say none.

A date in a note, `Date: 14 May 2030`; a time above or below sessions on days of their own,
`Tuesdays 10:15–11:45`; and the only date that there is, where a few sessions have it and most have
none.
"""

from collections.abc import Iterable

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.fields import columns
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft
from confsched.formats.likely import times_in
from confsched.formats.records.rooms.venues import labelled_notes
from confsched.formats.records.times.beginnings import begins
from confsched.formats.when import CLOCKS, DAYS
from confsched.patterns import pattern

_DATE = pattern(r"\d{4}-\d\d-\d\d")
_ON = ("day", "_list")
_FEW = 3


def settle_noted(book: Book) -> None:
    """Let notes say when sessions are that do not say it themselves."""
    _settle_date(book)
    _settle_time(book)


def _settle_date(book: Book) -> None:
    """Let the only note that says a date behind a label be when all is, if no session says it."""
    conference = book.conference
    said = any(one.text(name) for one in book.sessions for name in (*DAYS, "_on", "_list"))
    if said or "_date" in conference.fields or book.fields.isdisjoint(CLOCKS):
        return
    told = [
        (name, text.strip())
        for name, label, text in labelled_notes(conference)
        if any(one.field in DAYS for one in columns([label]).values())
    ]
    found = split_date(told[0][1]) if len(told) == 1 else None
    if found is not None and not found.rest:
        conference.put("_date", *conference.extra.pop(told[0][0]).holding(told[0][1]))


def _settle_time(book: Book) -> None:
    """Let all sessions be at the one time that a note says, if each has a day of its own."""
    if not book.fields.isdisjoint(CLOCKS):
        return
    days = {session.text(name) for session in book.sessions for name in DAYS} - {""}
    if not 1 < len(days) == len(book.sessions):
        return
    told = spans_in(texts_above(book.conference))
    for session in book.sessions if len(told) == 1 else ():
        session.put("time", told[0], session.mark, session.mark)
        session.infer("time")
    if len(told) == 1:
        message = (
            f"no session says when it begins: all are taken to be at {told[0]}, as a note says"
        )
        first = book.sessions[0]
        book.findings.append(Finding(message, first.places.span(first.mark), code="T211"))


def texts_above(conference: Draft) -> list[str]:
    """What stands above a table or below: a title, and lines of notes."""
    notes = [str(put.value) for name, put in conference.extra.items() if name[:4] == "note"]
    return [conference.text("title"), *notes]


def spans_in(texts: Iterable[str]) -> list[str]:
    """The times in texts that say from when to when something is."""
    return [text[one.start : one.end] for text in texts for one in times_in(text) if one.last]


def tell_one_date(book: Book) -> None:
    """Tell that sessions are taken to be on the only date there is, where most say none."""
    conference = book.conference
    if "days" in conference.fields or conference.lists.get("days") or book.drafts["days"]:
        return
    timed = [*filter(begins, book.sessions)]
    undated = [one for one in timed if not _date(one) and not any(map(one.text, _ON))]
    dated = [one for one in timed if _date(one)] if undated else []
    if len(undated) < _FEW or len(undated) <= len(dated) or len({*map(_date, dated)}) != 1:
        return
    first = undated[0]
    message = (
        f"{len(undated)} sessions say no day, and are taken to be on {_date(dated[0])}, as "
        f"{dated[0].text('title')!r} is"
    )
    book.findings.append(Finding(message, first.places.span(first.mark), code="F004"))


def _date(session: Draft) -> str:
    found = _DATE.match(session.text("start"))
    return session.text("date") or (found[0] if found is not None else "")
