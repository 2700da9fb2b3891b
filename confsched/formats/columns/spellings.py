"""How the names of columns may be spelt besides: shorter, longer, in a second language."""

from collections.abc import Iterator

from confsched.formats.columns.compared import compared, title_of
from confsched.formats.columns.names import SESSION
from confsched.formats.columns.people_names import DETAILS
from confsched.patterns import pattern

_LONGEST_NAME = 200  # letters of two
_GROUPING = frozenset((*SESSION["track"], *SESSION["type"]))
_BODIES = frozenset(DETAILS["organization"])
EVENTS = "event|evento|evenement|veranstaltung|actividad|atividade|attivita|activite|activiteit"
_PREFIX = pattern(  # as forms ask: `What is the title of your talk?`
    r"^(?:node|proposed|planned|confirmed|assigned|proposal|session|talk|presentation|submission|paper|scheduled?"
    rf"|lecture|slot|agenda|programm?e?|html|activity|meeting|workshop|preconference|panel|{EVENTS}"
    r"|webinar|seminar|tutorial|training|class|screening|performance|concert|lead|pitch|demo|hearing"
    r"|interview|rehearsal|tour|committee"
    r"|(?:zugewiesene|gewunschte|geplante|vorgeschlagene)[rs]?|gewenste?|toegewezen"
    r"|your|the|what (?:is|s)|please (?:enter|give|provide)|preferred|requested|desired|final) "
)
_TAIL = pattern(
    r" (?:name|title|nombre|nome|nom|titulo|titolo|titre|info|optional|required|assignment"
    r"|attribuee?|souhaitee?|definiti(?:f|ve)|asignad[ao]|assegnat[ao]|atribuid[ao]|toegewezen"
    r"|(?:of|de|del|della|du|des|der|van de|van|ihre[sr]|deine[sr])"
    r"(?: (?:the|your|la|l|votre|ta|ton|su|tu|sua|tua|seu|uw|je))?"
    r" (?:session|talk|presentation|panel|paper|workshop|webinar|lecture|activity|event"
    r"|creneau|atelier|taller|oficina|laboratorio|intervention|conference|sesion|charla|ponencia|actividad|sitzung|vortrags"
    r"|veranstaltung|sessione|sessao|sessie))$"
)
# of a list in several languages the first column is read
_LANGUAGE = pattern(
    r" (?:en|eng|english|englisch|de|ger|german|deutsch|fr|fra|french|francais|es|spanish|espanol"
    r"|it|italian|italiano|pt|portugues|nl|nederlands)$"
)
_TRANSLATED = pattern(r"[^a-zA-Z(]+[(（]([a-zA-Z ]{3,})[)）]\s*")
_ASKING = (
    *("what ", "which ", "on which ", "when ", "how long", "where ", "who ", "please describe "),
    *("wann ", "wer ", "wo ", "wie lange", "welche", "an welchem ", "in welche"),
)
# what somebody would like, and when they can
_WISHED = pattern(r"\b(?:prefer\w*|availab\w+|would|could|can|cannot|want|like|need|wünsch\w*)\b")
_QUESTIONS = tuple(
    (pattern(form), meant)
    for form, meant in (
        (r"(?:what time|when) .*\b(?:start|begin)s?\b|wann beginnt\b", "start"),
        (r"(?:what time|when) .*\b(?:end|finish)(?:e?s)?\b|wann endet\b", "end"),
        (r"(?:on )?(?:what|which) day\b|an welchem tag\b", "day"),
        (r"(?:what|which) date\b|an welchem datum\b", "date"),
        (r"(?:what|which) (?:time|slot)\b", "time"),
        (
            r"(?:what|which) room\b|where (?:is|does|will)\b|wo findet\b|in? ?welche[mr] raum\b",
            "room",
        ),
        (
            r"(?:what|which) (?:panel|session|talk|webinar)s?\b|in welche[mr] (?:panel|sitzung)\b",
            "session",
        ),
        (r"how long\b|wie lange\b", "duration"),
        (r"who .*\bmoderat|wer moderiert\b", "moderator"),
        (r"who .*\b(?:speak|present)|wer spricht\b", "speaker"),
        (r"(?:what|which) (?:organi[sz]ation|company|institution)\b", "organization"),
        (r"what is (?:it|your (?:talk|session|panel)) about|please describe your\b", "description"),
    )
)
# how a moment is written: `begin_ts`, `startEpochMs`
_STAMP = pattern(
    r"(?:(?:ts|time ?stamp|unix|epoch|iso) )?(?P<when>starts?|begins?|ends?|stops?|finish)"
    r"(?: (?:time|at|on))?"
    r"(?: (?:ts|time ?stamp|epoch|unix|iso(?: ?8601)?|ms|millis|seconds|datetime|utc))*"
)
_EITHER = pattern(r"\s*[/|]\s*|\s(?i:or)\s")
# when something was handed in is not when it takes place, and no talk is called like who gives it
_WHOLE = pattern(r"^(?:submission|proposal|paper) (?:date|time|start|end)|\b(?:your|ihr) name$")


def asked(text: str) -> str:
    """What the question of a form asks for, `when does your session start`; else the same."""
    if not text.startswith(_ASKING) or _WISHED.search(text):
        return text
    return next((meant for form, meant in _QUESTIONS if form.match(text)), text)


def shorter(text: str) -> str:
    """`proposed session length` is a length."""
    return text if _WHOLE.search(text) else _PREFIX.sub("", _PREFIX.sub("", text))


def other_spellings(name: str, text: str) -> Iterator[str]:
    """What else a column may be: `venue name` is a venue, `Titre / Title` a title."""
    yield shorter(_TAIL.sub("", text))
    yield from (shorter(_LANGUAGE.sub("", text)), title_of(text))
    if stamp := _STAMP.fullmatch(text):
        yield stamp["when"]
    yield from map(shorter, alternatives(name))


def alternatives(name: str) -> Iterator[str]:
    """The parts of a name between slashes, in two languages or for men and women.

    What is first called a place is no group of sessions: `Location/Category`. A title is none of
    a session beside where somebody works: `Title / Organisation`.
    What stands in brackets behind letters that are not Latin ones says the same once more.
    """
    parts = _EITHER.split(name) if len(name) < _LONGEST_NAME else []
    said = [compared(part) for part in parts if len(parts) > 1]
    is_place = said[:1] and said[0] in SESSION["room"]
    others = _GROUPING if is_place else frozenset[str]()
    others = others if _BODIES.isdisjoint(said) else others | {"title"}
    yield from (part for part in said if shorter(part) not in others)
    aside = None if name.isascii() else _TRANSLATED.fullmatch(name)
    if aside:
        yield compared(aside[1])
