"""Lists that have who speaks where titles are: `Invited talk`, `Jo Sample`, `On bread`.

A title is then what stands as a description, and a description that is nothing but names says who
is in a panel.
"""

from collections.abc import Sequence
from functools import lru_cache

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import TALKS
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_person
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.titled import TALK
from confsched.formats.records.people.waiting import SPEAKERS, columns_in, is_of_names
from confsched.formats.types import known_type
from confsched.patterns import pattern

_TALK = pattern(rf"(?i){TALK}")
_TEXTS = ("abstract", "description")
_MAY_BE_NAMES = pattern(r"[^\W\d_][^\d:;?!()\"\n]{2,160}")
_TITLE = pattern(r"(?=.{3,160}\Z).*[^.]")
_SEVERAL, _FEW = 2, 4  # talks, words of a name
_LOOKED_AT = 50  # sessions, to find out what stands beside titles


def settle_names_first(book: Book) -> None:
    """Let those speak who stand where titles are, if most talks with a text of their own do so."""
    _settle_talks_beside(book.sessions)
    _settle_names_again(book.sessions)
    if book.fields.isdisjoint(_TEXTS) or book.fields.isdisjoint(("track", "type")):
        return
    of_a_kind = (one for one in book.sessions if _kind(one) and _text(one))
    talks = [one for one in of_a_kind if not names_somebody(one)]
    named = [one for one in talks if _is_called_by_names(one)]
    if len(named) < _SEVERAL or 2 * len(named) <= len(talks):
        return
    for session in talks:
        if session in named:
            _swap(session, session.fields.pop(_text(session)))
        elif len(_names(session.text(_text(session)))) > _SEVERAL:
            session.put(SPEAKERS, *session.fields.pop(_text(session)))


def _settle_talks_beside(sessions: Sequence[Draft]) -> None:
    """Call talks by what stands beside their titles as a `talk`, if most titles there are names."""
    keys = (key for one in sessions[:_LOOKED_AT] for key in one.extra)
    told = next((key for key in keys if compared(key) in TALKS), "")
    talks = [one for one in sessions if told in one.extra] if told else []
    named = [one for one in talks if _names(one.text("title")) and _says_title(one.extra[told])]
    if len(named) < _SEVERAL or 2 * len(named) <= len(talks):
        return
    for session in named:
        if not names_somebody(session):
            _swap(session, session.extra.pop(told))


def _settle_names_again(sessions: Sequence[Draft]) -> None:
    """Call talks by their texts where titles only say again who speaks."""
    if not any(map(_is_named_again, sessions[:_LOOKED_AT])):
        return  # most lists
    again = (one for one in sessions if _is_named_again(one))
    told = [one for one in again if _TITLE.fullmatch(one.text(_text(one)).strip())]
    for session in told if len(told) >= _SEVERAL else ():
        title = session.fields.pop(_text(session))
        session.fields = {**session.fields, "title": title}


def _is_named_again(session: Draft) -> bool:
    title = session.text("title")
    said = (session.text(name) for name in columns_in(session.fields) if is_of_names(name))
    return title != "" and any(name == title for name in said)


def _says_title(put: Put) -> bool:
    text = put.value.strip() if isinstance(put.value, str) else ""
    return bool(_TITLE.fullmatch(text)) and not _names(text)


def _kind(session: Draft) -> str:
    """What kind of session it plainly is called, beside its title."""
    return _kind_called(session.text("track") or session.text("type"))


@lru_cache(maxsize=4096)  # of the same kind are many
def _kind_called(said: str) -> str:
    said = said.strip(" :")
    return known_type(said) or ("talk" if _TALK.fullmatch(said) else "")


def _text(session: Draft) -> str:
    """The field with the text of a session; empty where it has none."""
    return next((field for field in _TEXTS if session.text(field)), "")


def _is_called_by_names(session: Draft) -> bool:
    title, text = session.text("title").strip(), session.text(_text(session)).strip()
    return bool(_TITLE.fullmatch(text)) and bool(_names(title)) and not _names(text)


def _names(text: str) -> list[str]:
    """The names that a text is made of; none where anything in it is no name."""
    names = names_in(text, several=True) if _MAY_BE_NAMES.fullmatch(text.strip()) else []
    return names if all(map(_is_like_a_name, names)) else []


def _is_like_a_name(text: str) -> bool:
    return len(text.split()) <= _FEW and is_person(text)


def _swap(session: Draft, title: Put) -> None:
    people = session.fields.pop("title")
    session.fields = {"title": title, **session.fields}
    session.put(SPEAKERS, *people)
