"""Types of sessions that others have: as ours where one means the same, else declared by them."""

from collections import Counter
from collections.abc import Container, Sequence
from functools import lru_cache
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import slug
from confsched.formats.long_sessions import name_long, name_panels
from confsched.patterns import pattern
from confsched.source import Span
from confsched.text.alike import is_misspelt
from confsched.text.nearest import did_you_mean
from confsched.text.title_words import of_labels, whole_type, word_type

_OURS = frozenset(
    (
        *("opening", "keynote", "panel", "talk", "lightning", "workshop", "poster", "meeting"),
        *("ceremony", "social", "break", "meal", "registration", "closing", "other"),
    )
)
# what columns of types say besides what titles do; of plurals the singular is enough
_SYNONYMS = {
    "talk": """
    lecture / session / presentation / paper / maintrack / devroom / short-talk / long-talk /
    regular-talk / full-talk / standard-talk / conference-session / oral / oral-presentation /
    contributed-talk / paper-talk / recorded-talk / speaker / vortrag / referat / expose /
    conference / charla / ponencia / palestra / intervento / relazione / presentazione /
    comunicacao / lezing / presentatie / presentacion / apresentacao / doklad / vystuplenie /
    lektsiya / dopovid / jiangyan / yanjiang / fabiao / baogao / gangyeon / balpyo / wyklad /
    prednaska / foredrag / eloadas / main-track / standard / conferencia
    """,
    "keynote": """
    plenary / plenaries / plenary-talk / plenary-lecture / keynote-speech / keynote-session /
    keynote-talk / key-note / pleniere / plenaria / plenair
    """,
    "lightning": "lightningtalk / lt / flash-talk / quickie",
    "workshop": "sprint / lab / codelab / formation / minicurso",
    "panel": "panel-session / live-panel / painel",
    "meeting": """
    bof / birds-of-a-feather / open-space / discussion / self-organized-session / meetup /
    discusion / discussao / discussione / diskussion
    """,
    "break": "breaktime / break-time / coffeebreak / intermission",
    "meal": "food / lunches / middageten",
    "social": """
    djset / performance / concert / parties / rahmenprogramm / programme-social / programa-social /
    programma-sociale
    """,
    "poster": "demos / demo-session",
    "registration": "admission / register / reg",
    "ceremony": "zeremonie",
    # of any kind, where many of them are called so; and words that say something only in titles
    "": """
    breakout / break-out / breakout-session / breakout-sessions / self-organized-sessions / entry /
    interval / badge / medal
    """,
}
_MEANING = of_labels(_SYNONYMS)
# `Talk of 20 minutes`, `1 hour 30 minutes session`, `Vortrag (45 Minuten)`
_UNITS = (
    r"(?:hours?|hrs?|h|minutes?|mins?|minut(?:en|er|i|os)|minutter|stunden?|std|heures?|horas?|ore"
    r"|ora|uur|uren|timmar|timer)"
)
_LENGTH = pattern(rf"\(?(?:\bof )?\b\d+(?:[.,]\d+)?[ -]*{_UNITS}\b\.?\)?")
_MEASURED = pattern(rf"(?<!\d)(\d+(?:[.,]\d{{1,9}})?)[ -]*({_UNITS})\b")
_COUNTED = pattern(r" #?\d{1,2}$")  # `Keynote 2`
_SHORT = 4  # letters of a word that may be another one
_TALK = 120  # minutes; what says of itself that it is longer is none


@lru_cache(maxsize=4096)
def known_type(name: str) -> str:
    """The type of ours that a word means, whatever it says of a length; empty for any other."""
    if (word := slug(name)) in _MEANING:
        return _MEANING[word]
    found = _meaning(word) or _meaning(slug(_LENGTH.sub(" ", name.lower())))
    return found or ("" if name.isascii() else word_type(name)) or whole_type(name)


def _meaning(word: str) -> str:
    """What a word means, or the singular of one; the first of them that anything is known of."""
    for one in (word, word.removesuffix("s")):
        if one in _MEANING:
            return _MEANING[one]
        if found := one if one in _OURS else word_type(one):
            return found
    return ""


class _Use(NamedTuple):
    """How often a type is used, and by how many sessions with somebody in them."""

    sessions: Counter[str]
    with_people: Counter[str]


def settle_types(book: Book, given: Container[str]) -> None:
    """Name the types of all sessions by ids, and declare those that are not ours.

    A type needs a speaker if most sessions of it have one; nothing else is demanded of it. Those
    that are `given` are declared elsewhere. A length alone is no type.
    """
    declared = {draft.text("id") or slug(draft.text("name")) for draft in book.drafts["types"]}
    used = _Use(Counter(), Counter())
    first: dict[str, tuple[Draft, str, Put]] = {}
    _name_kinds(book.sessions, declared, given)
    for session in book.sessions:
        put = session.fields.get("type")
        if put is None or not isinstance(put.value, str) or put.value in declared:
            continue
        if put.value in given:
            continue
        identifier = _identifier(put.value)
        first.setdefault(identifier, (session, put.value, put))
        used.sessions[identifier] += 1
        used.with_people[identifier] += bool(session.people or "speakers" in session.fields)
        if identifier != put.value:
            session.fields["type"] = put.holding(identifier)
        if identifier in _OURS and _says_more(put.value):
            session.leave("type", *put)
    for identifier, (session, name, put) in first.items():
        if identifier not in _OURS:
            book.add("types", _declared(identifier, name, put, session, used))
            book.findings += _slips(name, session.places.span(put.mark), used.sessions[identifier])


def _name_kinds(sessions: Sequence[Draft], declared: Container[str], given: Container[str]) -> None:
    """Let titles say the types of those that have none, or a word that tells nothing."""
    for session in sessions:
        said = session.text("type")
        if _tells_nothing(said) and said not in declared and said not in given:
            session.leave("type", *session.fields.pop("type"))
        if "type" not in session.fields:
            name_long(session)
    name_panels(sessions)


def _slips(name: str, place: Span, times: int) -> list[Finding]:
    """Tell of a type of ours that is misspelt in a long word, once: `Wokshop`, `Keynot`."""
    long = sorted(_OURS) if len(name) > _SHORT else ()
    meant = [one for one in long if is_misspelt(name, one) or one[:-1] == name.casefold()]
    message = f"no type of session is called {name!r}{did_you_mean(meant)}"
    return [Finding(message, place, code="F006")] if meant and times == 1 else []


@lru_cache(maxsize=1024)
def _identifier(name: str) -> str:
    known = known_type(name) or known_type(_COUNTED.sub("", name))
    return "other" if known == "talk" and _is_longer(name) else known or slug(name) or "other"


@lru_cache(maxsize=1024)
def _says_more(name: str) -> bool:
    """Whether the name of a type says a length, or counts."""
    return (_LENGTH.search(name.lower()) or _COUNTED.search(name)) is not None


def _is_longer(name: str) -> bool:
    """Whether the name of a type says a length that no talk has: `3 hours session`."""
    match = _MEASURED.search(name.lower())
    if match is None:
        return False
    number = float(match[1].replace(",", "."))
    return number * (1 if match[2].startswith("m") else 60) > _TALK


@lru_cache(maxsize=1024)
def _tells_nothing(name: str) -> bool:
    """Whether a text says how long something is, and nothing else: `45 minutes`; or a number."""
    if name.isdecimal():
        return True
    rest = _LENGTH.sub("", name.lower())
    return rest != name.lower() and not any(map(str.isalpha, rest))


def _declared(identifier: str, name: str, put: Put, session: Draft, used: _Use) -> Draft:
    speaks = 2 * used.with_people[identifier] > used.sessions[identifier]
    draft = Draft(session.places, put.mark)
    said = {"id": identifier, "name": name, "like": "other", "speaker": "true" if speaks else ""}
    for field, value in said.items():
        draft.put(field, value, put.key, put.mark)
    return draft
