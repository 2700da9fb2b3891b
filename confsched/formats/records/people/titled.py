"""Talks whose titles say who gives them: `Plenary talk by Jo Sample`, `Invited talk: Jo Sample`.

Where a title of its own stands behind the names, `Lecture by Jo Sample: "Boats"`, the talk is
called so. Behind a colon may be a subject as well (`Keynote: Harbour Law`). Or who
speaks stands where titles are, and the talk's own title beside it or in its text, or a list of
people has the name that a session is called by.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from statistics import median_low
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import TALKS
from confsched.formats.drafts import ABOUT, Draft, Put
from confsched.formats.likely import is_pause, is_person, person_likeness
from confsched.formats.long_sessions import called
from confsched.formats.records.people.beside_titles import beside, people_of
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.own_ids import settle_own_ids
from confsched.formats.records.people.waiting import SPEAKERS, columns_in, is_of_names
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import BY, WITH
from confsched.text.attending import AFAR, THERE
from confsched.text.person_names import folded
from confsched.text.titles import plain_type

_WORDS = (
    r"(?:talk|keynote|lecture|plenary|address|speech|presentation|seminar|vortrag|plenarvortrag"
    r"|conférence|exposé|charla|ponencia|conferencia|palestra|relazione|lezione|lezing)"
)
# which kind it is, where that stands behind: `Conferencia magistral`
_OF_ROMANCE = (
    r"(?: (?:magistral(?:e|is)?|magn[ao]|pl[eé]n(?:i[eè]re|[aá]ri[ao])|inaugurale?|principale?"
    r"|in?vit(?:ad[ao]|[eé]e?|at[ao])))?"
)
# what a talk is called by its kind
TALK = (
    r"(?P<kind>(?!(?:\w+ )?(?:sponsor|partner|company))(?:[^\W\d_][\w'’-]* ){0,2}?"
    rf"{_WORDS}(?: {_WORDS})?{_OF_ROMANCE})(?: #?\d{{1,2}}| [ivx]{{1,4}})?"
    rf"(?: ?\((?:{AFAR}|{THERE}|hybrid|live|\d+ ?min\.?)\))?"
)
_BY = pattern(
    rf"(?i){TALK}(?: given| delivered| presented)? (?:{BY}|av|af)\s+"
    r"(?P<names>[^\"“”«»:]+?)"
    r"(?:\s*[,:]?\s*[\"“«](?P<quoted>[^\"“”«»]{3,}(?:[\"“”][^\"“”«»]+)*)[\"”»]\.?|:\s+(?P<title>\S.*))?"
)
_WITH = pattern(
    r"(?i)(?:[^\W\d_][\w'’-]* ){0,3}?(?:discussion|conversation|round ?table|fireside chat"
    rf"|interview|q ?& ?a|dialogue|gespräch|diskussion)s? {WITH}\s+"
    r"(?P<names>[^\"“”:]+)"
)
_BESIDE = pattern(rf"(?i){TALK}(?:\s*:|\s+[-–—|])\s+(?P<names>[^\"“”:]+)")
# `Drawing Boats with Jo Sample`, where a list says nowhere else who speaks
_LED = pattern(rf"\S.+? {WITH} (?P<names>[^\"“”:–—|()]{{4,120}})")
_WORD = pattern(rf"(?i) (?:{BY}|av|af|{WITH})\b|[:–—|]| - ")
_IN_BRACKETS = pattern(r"[^()]*\((?P<names>[^()]{5,100})\)")
_POST = pattern(r"\s*\([^()]*\)|\s*(?:,|\s[-–—]\s).*")
_LIKELY, _PLAINLY, _NOBODY = 0.5, 0.7, 1.1  # a name
_SEVERAL, _SHORT = 2, 4  # talks that name somebody, letters of a word
_MOST, _NEARLY_ALL = 0.5, 0.9  # of the titles that may name somebody
_Named: TypeAlias = tuple[Draft, re.Match[str]]
_TALK = pattern(rf"(?i){TALK}")
_MAY_BE_NAMES = pattern(r"[^\W\d_][^\d:;?!()\"\n]{2,160}")
_TITLE = pattern(r"(?=.{3,160}\Z).*[^.]")
_SOME, _FEW = 2, 4  # talks, words of a name
_LOOKED_AT = 50  # sessions, to find out what stands beside titles
# `Keynote: Jo Sample`, `“Boats” – Jo Sample`, `Round table with Jo Sample and Mo Example`
_BETWEEN = pattern(
    r"(?i)[:;,|/&“”«»\"()]|\.(?=\s)|(?<=\s)[-–—](?=\s)"
    rf"|\b(?:{BY}|{WITH}|and|und|et|y|e|da|en)\s"
)
_KIND = pattern(
    r"(?P<kind>[^\W\d_][\w ]{3,24}?)(?::|\s[-–—|])\s+(?P<rest>(?P<names>[^:]{5,100}):\s+\S.*)"
)
_BESIDE_THEM = ("host",)  # who introduces those who speak
_SAID_IN = ("description", "abstract", "subtitle")


def settle_titled(book: Book) -> None:
    """Let those speak whom the titles of talks name that have nobody else."""
    nobody = not any(names_somebody(one, _BESIDE_THEM) for one in book.sessions)
    likely = [one for one in book.sessions if _WORD.search(one.text("title"))]
    alone = [one for one in likely if not names_somebody(one, _BESIDE_THEM)]
    for session, match in _naming(alone, _BY, _WITH, share=_MOST, least=_LIKELY):
        put = session.fields["title"]
        session.put(SPEAKERS, *put.holding(match["names"]))
        _call(session, match.groupdict())
    for session, match in _naming(alone, _BESIDE, share=_NEARLY_ALL, least=_PLAINLY):
        session.put(SPEAKERS, *session.fields["title"].holding(match["names"]))
    if nobody:
        led = _naming(alone, _LED, share=_NEARLY_ALL, least=_NOBODY)
        for session, match in led if len(led) > _SEVERAL else ():
            session.put(SPEAKERS, *session.fields["title"].holding(match["names"]))
        _part_titles([one for one in book.sessions if not names_somebody(one, _BESIDE_THEM)])


def _part_titles(sessions: Iterable[Draft]) -> None:
    """Part titles from the people beside them, who stand on one side of most of them."""
    talks = [one for one in sessions if not _is_kind(title := one.text("title")) or _led(title)]
    told = [_kind_apart(one.text("title").strip()) for one in talks]
    for number, match in beside([title for _, title in told], mixed=True)[1]:
        session, put = talks[number], talks[number].fields["title"]
        session.put(SPEAKERS, *put.holding(match["names"]))
        _call(session, {"title": match["title"], "kind": told[number][0]})


def _is_kind(title: str) -> bool:
    """Whether a title is a kind, or has one in brackets and nobody beside it: `[KEYNOTE] Boats`."""
    alone = title[:1] == "[" and _WORD.search(title) is None
    return bool(plain_type(title) or (alone and called(title)))


def _led(title: str) -> bool:
    """Whether people stand in brackets behind what is called by its kind: `Opening (Jo Sample)`."""
    match = _IN_BRACKETS.fullmatch(title.strip())
    return match is not None and not is_pause(title) and bool(people_of(match["names"]))


def _kind_apart(title: str) -> tuple[str, str]:
    """The kind of a talk before who gives it, `Keynote - Jo Sample: Boats`, and what is behind."""
    match = _KIND.fullmatch(title)
    kind = match["kind"] if match is not None else ""
    known = match is not None and _kind_called(kind) and people_of(match["names"])
    return (kind, match["rest"]) if match and known else ("", title)


def _naming(
    sessions: Iterable[Draft], *forms: re.Pattern[str], share: float, least: float
) -> list[_Named]:
    """Talks whose titles have one of some forms and name people.

    What may be people are where more than a share of them are likely; else those are who plainly
    are, with at least so much likeness.
    """
    found = [*_matching(sessions, forms)]
    named = [one for one in found if all(map(_may_be_somebody, _names(one[1])))]
    likely = [one for one in named if _likeness(one[1]) >= _LIKELY]
    if len(likely) >= _SEVERAL and len(likely) > share * len(found):
        return named
    return [one for one in likely if _likeness(one[1]) >= least]


def _matching(sessions: Iterable[Draft], forms: Iterable[re.Pattern[str]]) -> Iterator[_Named]:
    for session in sessions:
        title = session.text("title").strip()
        match = next((match for form in forms if (match := form.fullmatch(title))), None)
        if match is not None:
            yield session, match


def _names(match: re.Match[str]) -> list[str]:
    """The names in a title, each without the post behind it."""
    names = names_in(match["names"].strip(), several=True)
    return [_POST.sub("", name).strip() for name in names]


def _may_be_somebody(name: str) -> bool:
    """Whether a name looks like one of a person, or is too short to tell: `Sun Zhe`."""
    words = name.split()
    short = len(words) > 1 and all(len(word) < _SHORT and word.istitle() for word in words)
    return short or person_likeness(name) >= _LIKELY


def _likeness(match: re.Match[str]) -> float:
    """How much most of the names in a title look like names of people."""
    return median_low([*map(person_likeness, _names(match))] or [0.0])


def _call(session: Draft, said: Mapping[str, str | None]) -> None:
    """Call a talk by the title behind the names, and keep what kind of talk it is beside it."""
    title, kind = said.get("quoted") or said.get("title"), said.get("kind") or ""
    if not title:
        return
    put = session.fields["title"]
    session.fields["title"] = put.holding(title.strip())
    known = called(kind) or known_type(kind)
    if known:
        session.put("type", known, put.key, put.mark)
    elif kind:
        session.leave("kind", kind, put.key, put.mark)


def settle_names_first(book: Book) -> None:
    """Let those speak who stand where titles are, if most talks with a text of their own do so."""
    _settle_described(book)
    _settle_talks_beside(book.sessions)
    _settle_names_again(book.sessions)
    if book.fields.isdisjoint(ABOUT) or book.fields.isdisjoint(("track", "type")):
        return
    of_a_kind = (one for one in book.sessions if _kind(one) and _text(one))
    talks = [one for one in of_a_kind if not names_somebody(one)]
    named = [one for one in talks if _is_called_by_names(one)]
    if len(named) < _SOME or 2 * len(named) <= len(talks):
        return
    for session in talks:
        if session in named:
            _swap(session, session.fields.pop(_text(session)))
        elif len(_named_in(session.text(_text(session)))) > _SOME:
            session.put(SPEAKERS, *session.fields.pop(_text(session)))


def _settle_described(book: Book) -> None:
    """Let those speak whom titles name, if what most of them are stands beside and no name does."""
    told = columns_in(book.fields)
    if not told or any(map(is_of_names, told)) or any(map(names_somebody, book.sessions)):
        return
    named = [one for one in book.sessions if _named_in(one.text("title"))]
    described, called = (
        sum(not one.fields.keys().isdisjoint(told) for one in of) for of in (book.sessions, named)
    )
    if called < _SOME or 2 * called <= described:
        return
    for session in named:
        session.put(SPEAKERS, *session.fields["title"])


def _settle_talks_beside(sessions: Sequence[Draft]) -> None:
    """Call talks by what stands beside their titles as a `talk`, if most titles there are names."""
    keys = (key for one in sessions[:_LOOKED_AT] for key in one.extra)
    told = next((key for key in keys if compared(key) in TALKS), "")
    talks = [one for one in sessions if told in one.extra] if told else []
    named = [one for one in talks if _named_in(one.text("title")) and _says_title(one.extra[told])]
    if len(named) < _SOME or 2 * len(named) <= len(talks):
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
    for session in told if len(told) >= _SOME else ():
        title = session.fields.pop(_text(session))
        session.fields = {**session.fields, "title": title}


def _is_named_again(session: Draft) -> bool:
    title = session.text("title")
    said = (session.text(name) for name in columns_in(session.fields) if is_of_names(name))
    return title != "" and any(name == title for name in said)


def _says_title(put: Put) -> bool:
    text = put.value.strip() if isinstance(put.value, str) else ""
    return bool(_TITLE.fullmatch(text)) and not _named_in(text)


def _kind(session: Draft) -> str:
    """What kind of session it plainly is called, beside its title."""
    return _kind_called(session.text("track") or session.text("type"))


@lru_cache(maxsize=4096)  # of the same kind are many
def _kind_called(said: str) -> str:
    said = said.strip(" :")
    return known_type(said) or ("talk" if _TALK.fullmatch(said) else "")


def _text(session: Draft) -> str:
    """The field with the text of a session; empty where it has none."""
    return next((field for field in ABOUT if session.text(field)), "")


def _is_called_by_names(session: Draft) -> bool:
    title, text = session.text("title").strip(), session.text(_text(session)).strip()
    return bool(_TITLE.fullmatch(text)) and bool(_named_in(title)) and not _named_in(text)


def _named_in(text: str) -> list[str]:
    """The names that a text is made of; none where anything in it is no name."""
    names = names_in(text, several=True) if _MAY_BE_NAMES.fullmatch(text.strip()) else []
    return names if all(len(one.split()) <= _FEW and is_person(one) for one in names) else []


def _swap(session: Draft, title: Put) -> None:
    people = session.fields.pop("title")
    session.fields = {"title": title, **session.fields}
    session.put(SPEAKERS, *people)


def settle_called(book: Book) -> None:
    """Let those speak in sessions without people of whom title, text or their own list says so."""
    people = book.drafts["speakers"]
    alone = [one for one in book.sessions if not one.people] if people else []
    if not alone:
        return
    settle_own_ids(book)
    known = _named(people)
    for session in alone:
        if not session.people:
            _settle_title(session, known)
        _settle_text(session, known)


def _named(people: Iterable[Draft]) -> dict[str, Draft]:
    """People by their names, of two words or more; a name that two have is nobody's."""
    found: dict[str, Draft] = {}
    shared: set[str] = set()
    for person in people:
        name = folded(person.text("name"))
        if " " in name and found.setdefault(name, person) is not person:
            shared.add(name)
    return {name: one for name, one in found.items() if name not in shared}


def _settle_title(session: Draft, known: Mapping[str, Draft]) -> None:
    put = session.fields.get("title")
    if put is not None:
        found = (known.get(name) for name in _names_in(session.text("title")))
        session.people += (
            ("speaker", person, put.mark) for person in dict.fromkeys(filter(None, found))
        )


@lru_cache(maxsize=4096)
def _names_in(title: str) -> tuple[str, ...]:
    """What may be a name in a title: all of it, or what stands beside signs and small words."""
    return tuple(folded(part.strip()) for part in (title, *_BETWEEN.split(title)))


def _settle_text(session: Draft, known: Mapping[str, Draft]) -> None:
    """Somebody's name in the place of a text is no text."""
    for field in _SAID_IN:
        text = session.text(field)
        person = known.get(folded(text)) if 0 < len(text) < 80 else None
        if person is not None:
            put = session.fields.pop(field)
            if all(one is not person for _, one, _ in session.people):
                session.people.append(("speaker", person, put.mark))
            return
