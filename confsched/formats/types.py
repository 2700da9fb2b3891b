"""Types of sessions that others have: as ours where one means the same, else declared by them."""

from collections import Counter
from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import slug
from confsched.formats.likely import type_abroad
from confsched.formats.long_sessions import name_long
from confsched.patterns import pattern

_OURS = frozenset(
    (
        *("opening", "keynote", "panel", "talk", "lightning", "workshop", "poster", "meeting"),
        *("ceremony", "social", "break", "meal", "registration", "closing", "other"),
    )
)
PAUSES = frozenset(("break", "meal", "registration"))  # in which nobody speaks
_TALKS = (
    *("lecture", "session", "presentation", "paper", "maintrack", "devroom", "short-talk"),
    *("talks", "sessions", "presentations", "papers", "conference-session", "vortrag"),
    *("long-talk", "long-talks", "regular-talk", "regular-talks", "full-talk", "standard-talk"),
    *("short-talks", "oral", "orals", "oral-presentation", "contributed-talk", "contributed-talks"),
    *("speaker", "speakers"),
)
_WORKSHOPS = (
    *("tutorial", "tutorials", "workshops", "training", "hands-on", "masterclass", "sprint"),
    *("trainings", "lab", "codelab"),
)
_SYNONYMS = {
    "talk": _TALKS,
    "keynote": (
        *("keynotes", "plenary", "plenary-talk", "keynote-speech", "keynote-session"),
        *("keynote-sessions", "keynote-talk", "keynote-talks", "plenary-talks"),
        *("plenary-lecture", "plenary-lectures"),
    ),
    "lightning": (
        *("lightning-talk", "lightning-talks", "lightningtalk", "lightningtalks", "lt"),
        *("flash-talk", "flash-talks"),
    ),
    "workshop": _WORKSHOPS,
    "panel": (
        *("podium", "panel-discussion", "round-table", "roundtable"),
        *("panels", "panel-discussions", "panel-session", "panel-sessions"),
    ),
    "meeting": (
        "bof",
        "bofs",
        "birds-of-a-feather",
        "open-space",
        "discussion",
        "discussions",
        "self-organized-session",
        "assembly",
        "meetup",
    ),
    "break": (
        *("breaks", "coffee-break", "coffee-breaks", "coffee", "pause", "tea-break"),
        *("breaktime", "break-time", "coffeebreak", "coffeebreaks", "intermission", "recess"),
    ),
    "meal": (
        *("meals", "lunch", "dinner", "breakfast", "food", "lunches", "dinners", "breakfasts"),
        *("conference-dinner", "gala-dinner", "banquet"),
    ),
    "social": (
        *("party", "reception", "social-event", "concert", "djset", "performance"),
        *("parties", "receptions", "social-events", "socials", "concerts", "performances"),
        *("networking", "afterparty", "after-party"),
    ),
    "poster": (
        *("posters", "poster-session", "demo-session", "demos", "poster-sessions"),
        "demo-sessions",
    ),
    "registration": ("check-in", "checkin", "arrival", "arrivals", "admission", "register"),
    "opening": ("opening-session", "welcome"),
    "closing": ("closing-session", "closing-remarks"),
    "other": ("others",),
}
# `Talk of 20 minutes`, `1 hour 30 minutes session`, `Vortrag (45 Minuten)`
_UNITS = (
    r"(?:hours?|hrs?|h|minutes?|mins?|minut(?:en|er|i|os)|minutter|stunden?|std|heures?|horas?|ore"
    r"|ora|uur|uren|timmar|timer)"
)
_LENGTH = pattern(rf"\(?(?:\bof )?\b\d+(?:[.,]\d+)?[ -]*{_UNITS}\b\.?\)?")
_MEASURED = pattern(rf"(\d+(?:[.,]\d+)?)[ -]*({_UNITS})\b")
_COUNTED = pattern(r" #?\d{1,2}$")  # `Keynote 2`
_TALK = 120  # minutes; what says of itself that it is longer is none
_ABROAD = {  # German, French, Spanish, Italian, Portuguese, Dutch; others in our letters
    "opening": (
        *("eroffnung", "begrussung", "ouverture", "accueil", "inauguracion", "apertura"),
        *("abertura", "benvenuto", "welkom", "otkrytie"),
    ),
    "keynote": (
        *("pleniere", "conference-pleniere", "plenaria", "plenair", "plenarvortrag"),
        *("plenarnyy-doklad", "plenarnaya-lektsiya"),
    ),
    "talk": (
        *("referat", "expose", "conference", "charla", "ponencia", "palestra", "intervento"),
        *("relazione", "presentazione", "comunicacao", "lezing", "presentatie", "presentacion"),
        *("doklad", "vystuplenie", "lektsiya", "apresentacao", "dopovid", "jiangyan", "yanjiang"),
        *("fabiao", "baogao", "gangyeon", "balpyo", "wyklad", "prednaska", "foredrag", "eloadas"),
    ),
    "workshop": (
        *("atelier", "taller", "schulung", "formation", "laboratorio", "oficina", "minicurso"),
        *("master-klass", "vorkshop"),
    ),
    "panel": (
        *("podiumsdiskussion", "podiumsgesprach", "table-ronde", "mesa-redonda"),
        *("tavola-rotonda", "painel", "paneldiscussie", "kruglyy-stol", "panel-naya-diskussiya"),
    ),
    "break": (
        *("kaffeepause", "pause-cafe", "descanso", "pausa", "pausa-caffe", "intervalo"),
        *("pausa-cafe", "pauze", "koffiepauze", "pereryv", "kofe-breyk"),
    ),
    "meal": (
        *("mittagessen", "abendessen", "dejeuner", "diner", "almuerzo", "comida", "cena"),
        *("pranzo", "almoco", "jantar", "middageten", "mittagspause", "obed", "uzhin"),
    ),
    "registration": (
        *("anmeldung", "registrierung", "inscription", "enregistrement", "registro"),
        *("registrazione", "credenciamento", "registratie", "registratsiya"),
    ),
    "meeting": ("discusion", "discussao", "discussione", "diskussion"),
    "ceremony": ("zeremonie", "ceremonie", "ceremonia", "cerimonia"),
    "social": ("rahmenprogramm", "programme-social", "programa-social", "programma-sociale"),
    "closing": (
        *("abschluss", "verabschiedung", "schlusswort", "cloture", "clausura", "cierre"),
        *("chiusura", "encerramento", "afsluiting", "zakrytie"),
    ),
}
_MEANING = {
    word: ours
    for synonyms in (_SYNONYMS, _ABROAD)
    for ours, words in synonyms.items()
    for word in words
}


@lru_cache(maxsize=4096)
def known_type(name: str) -> str:
    """The type of ours that a word means, whatever it says of a length; empty for any other."""
    words = (slug(name), slug(_LENGTH.sub(" ", name.lower())))
    known = (word if word in _OURS else _MEANING.get(word, "") for word in words)
    found = next((one for one in known if one), "")
    return found if found or name.isascii() else type_abroad(name)


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
    for session in book.sessions:
        said = session.text("type")
        if _tells_nothing(said) and said not in declared and said not in given:
            session.leave("type", *session.fields.pop("type"))
        if "type" not in session.fields:
            name_long(session)
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
