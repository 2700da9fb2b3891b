"""Sessions whose title or room says that they are cancelled: `CANCELLED Knots`, `Hall (canceled)`.

A title says so where nobody can mean anything else: in capitals, between stars, or in brackets, in
which there may be why: `Knots (sadly cancelled due to fog)`. `Cancelled: a history` is a title like
any other, unless something else says that the session is cancelled: its status, that another one is
called like what is left, `Knots`, or that the calendar is one of Outlook, which writes it so.
"""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import CALLED_OFF
from confsched.reading.programme_text.words.untold import CANCELLED as _WORD
from confsched.reading.tree import start_of
from confsched.reading.workbook import Workbook
from confsched.source import Source

Spans: TypeAlias = Mapping[Source, Sequence[tuple[int, int]]]
_STARS = r"[*=~!]{1,5}"
_BRACKETS = rf"(?i:[\[【]{_WORD}[\]】]|\({_WORD}\)|{_STARS} ?{_WORD} ?{_STARS})"
# in a language that has one of these words, nothing else is meant
_BEFORE = r"(?:(?:unfortunately|sadly|now|the|talk|session|event|has|been|is|was|leider) ){0,4}"
_WHY = r"(?:due to|because of|owing to|wegen|aufgrund|pour|par manque|por)"
_EXPLAINED = rf"(?i:\({_BEFORE}{_WORD}(?:,? {_WHY} [^()]{{1,80}})?[.!]?\))"
_VERBS = r"(?i:entfällt|fällt aus)"  # `Fällt aus: Knoten`, as no title begins
_CAPITALS = _WORD.upper()
_SURE = pattern(
    rf"\A{_BRACKETS}\s*[:–—-]?\s*(?=\S)|\A{_CAPITALS}(?:\s*[:–—]\s*|\s+(?:-\s+)?)(?=\S)"
    rf"|\A{_VERBS}\s*[:–—]\s*(?=\S)|(?<=\S)\s*(?:{_BRACKETS}|{_EXPLAINED})\Z"
    rf"|(?<=\S)(?:\s*[:–—-]\s*|\s+){_CAPITALS}[!.]?\Z|(?<=\S)\s+[–—-]+\s+(?i:{_WORD})[!.]?\Z"
)
_SAID = pattern(r"(?<![</\w])(?!(?:[ap]m|uhr)\b)[^\W\d_](?![^<>]*>)")
_MAYBE = (
    *("cancel", "abgesagt", "annul", "afgelast", "aflyst", "avlyst", "inställ", "entf"),
    *("fällt aus", "vervallen", "odwołan", "中止"),
)
# where something else says that it is cancelled
_LIKELY = pattern(rf"\A(?i:{_BRACKETS}\s*|\[?{_WORD}\]?\s*[:–—-]?\s+)(?=\S)")
_OUTLOOK = pattern(r"(?i)microsoft|outlook")
_OF_OUTLOOK = pattern(rf"\A(?i:{_WORD})\s?: (?=\S)")


def is_cancelled(title: str) -> bool:
    """Whether a title alone says that something is cancelled."""
    return _SURE.search(title) is not None


def settle_cancelled(book: Book, out: Spans = MappingProxyType({})) -> None:
    """Let such sessions be cancelled, and their titles and rooms be what is left without the word.

    Hardly any programme has one, so that all titles are looked at together first. `out` is where
    pages strike out.
    """
    for one in book.sessions:
        if CALLED_OFF.fullmatch(one.text("title")) and "subtitle" in one.fields:
            one.fields |= {"title": one.fields["subtitle"], "subtitle": one.fields["title"]}
    for field in ("room", "subtitle"):
        _settle_beside(book.sessions, field)
    _settle_struck(book.sessions, out)
    titles = [session.text("title") for session in book.sessions]
    together = "\n".join(titles).casefold()
    if not any(word in together for word in _MAYBE):
        return
    known = {title for title in titles if title and not _LIKELY.search(title)}
    of_outlook = _OUTLOOK.search(book.conference.text("_program")) is not None
    for session in book.sessions:
        title = session.text("title")
        again = _LIKELY.search(title) and _LIKELY.sub("", title, 1) in known
        marked = of_outlook and _OF_OUTLOOK.search(title)
        # of a title that is in capitals, they say nothing
        if again or marked or (not title.isupper() and _SURE.search(title)):
            session.derive("status", "cancelled", of="title")
        if session.text("status") == "cancelled":
            found = _SURE.search(title) or _LIKELY.search(title)
            if found is not None:
                _cut(session, "title", found)


def _settle_struck(sessions: Sequence[Draft], out: Spans) -> None:
    """Let those be cancelled whose titles are struck through; not if most are."""
    struck = [one for one in sessions if "title" in one.fields and _is_struck(one, out)]
    for session in struck if 2 * len(struck) <= len(sessions) else ():
        session.fields.pop("status", None)
        session.derive("status", "cancelled", of="title")


def _is_struck(session: Draft, out: Spans) -> bool:
    source = session.places.source
    if not (out or (isinstance(source, Workbook) and source.struck)):
        return False
    at = start_of(session.places.real(session.fields["title"].mark))
    if isinstance(source, Workbook):
        return source.cell(at) in source.struck
    near = (source.text[at:start] for start, end in out.get(source, ()) if at < end)
    return any(not _SAID.search(between) for between in near)


def _settle_beside(sessions: Sequence[Draft], field: str) -> None:
    """Let sessions be cancelled where their room says so, or the word stands in a place of it."""
    texts = {session.text(field) for session in sessions}
    told = {
        text: found for text in texts if (found := CALLED_OFF.fullmatch(text) or _SURE.search(text))
    }
    for session in sessions if told else ():
        if found := told.get(session.text(field)):
            session.derive("status", "cancelled", of=field)
            if session.text("status") == "cancelled":
                _cut(session, field, found)


def _cut(session: Draft, field: str, found: re.Match[str]) -> None:
    """Leave out the word for it, and with it what is nothing else."""
    put, text = session.fields.pop(field), found.string
    if rest := text[: found.start()] + text[found.end() :]:
        session.fields = {field: put.holding(rest), **session.fields}
