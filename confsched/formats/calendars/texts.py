"""What the description of an event says besides: its title, who speaks, its track, its page."""

import re
from collections.abc import Callable
from datetime import datetime

from confsched.formats.calendars.meetings import is_page_of_meeting, retell, take_link
from confsched.formats.columns.compared import compared, role_of
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import is_placeholder
from confsched.formats.likely import person_likeness
from confsched.formats.offsets import moment
from confsched.formats.records.cells.clocks import is_clock, is_only_time, span_of
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.names import are_names, names_in
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import BY_WORDS
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.person_names import folded

_LABELLED = pattern(r"([^\W\d_][^\n:：]{1,20})[:：][ \t]*(\S.*)")
# `Get tickets and more information at: https://harbour.example`
_PAGE_LABEL = pattern(r"([^\W\d_][^\n:/]{1,60}):[ \t]*(https?://\S+)")
_OF_PAGE = pattern(
    r"(?i)\b(?:info|information|details|link|url|website|register|registration|rsvp|tickets?"
    r"|sign ?up)\b"
)
_MARK = pattern(r"(?:\[[^\[\]]+\]|#\w+)\s+")
_PAGE = pattern(r"https?://\S+")
# a head of this kind is what a series is called: `Boat Open House`
_EVENT = pattern(
    r"(?i)\b(?:call|class|club|course|days?|forum|group|hours?|house|lecture|meet-?up|meeting|night"
    r"|party|school|seminar|series|session|talks?|training|workshop)$"
)
# behind a name with a comma: `Jo Sample, Harbour Master, will show knots.`
_SENTENCE = pattern(
    r", [^,]*\b(?:will|is|are|was|were|has|have|gives?|presents?|speaks?|talks?|tells?|shows?"
    r"|joins?|explains?|explores?|discusses|wird|ist|spricht|est|sera|es|ser[áa])\b"
)
_WITH_PAGE = pattern(r"(?<=\w) \(https?://[^\s()]+\)$")
_WHERE = pattern(r"(?:(?!\w{3,}[.!?] )[^\n]){2,80}")
# `Address:` above its lines, as Luma has it
_ADDRESS = pattern(r"(?m)^(?P<label>Address|Adresse|Dirección|Indirizzo):\n(?P<lines>(?:.+\n?)+)")
_BETWEEN_TAGS = pattern(r",(?![^()]*\))|\s;\s")  # none of those in brackets
_LIKELY = 0.5  # to be a name
_BY = frozenset((*BY_WORDS, "di", "da", "de", "av", "af", "with", "mit"))
_HALF_DAY, _QUARTER = 720, 15  # minutes; clocks of places differ by quarters of an hour
_WHOLE, _LONGEST = len("2030-05-14T09:30"), 60  # letters of a moment, and of a date with times
_LABEL = pattern(r"([^\W\d_][^\n:]{2,25}):(?:[ \t]+(.*))?")
_HEADING = pattern(r"(?i)abstract|zusammenfassung|r[ée]sum[ée]|resumen|resumo|riassunto|synopsis")
_KINDS = {
    **dict.fromkeys(("abstract", "description", "summary", "synopsis", "talk abstract"), "text"),
    **dict.fromkeys(("zusammenfassung", "beschreibung", "resume", "resumen", "resumo"), "text"),
    **dict.fromkeys(("about the talk", "riassunto"), "text"),
    **dict.fromkeys(("bio", "biography", "short bio", "speaker bio", "speaker biography"), "bio"),
    **dict.fromkeys(("about the speaker", "speaker introduction", "biographie"), "bio"),
    **dict.fromkeys(("affiliation", "institution", "speaker affiliation"), "organization"),
    **dict.fromkeys(("etablissement", "organisme", "einrichtung", "hochschule"), "organization"),
    **dict.fromkeys(
        ("institucion", "afiliacion", "afiliacao", "instituicao", "ente"), "organization"
    ),
}


def settle_text(session: Draft) -> None:
    """Leave of a description what is said nowhere else, and take from it what has a field."""
    put = session.fields.get("description")
    if put is None or not isinstance(put.value, str):
        return
    lines = _ADDRESS.sub(_beside_label, put.value).split("\n")
    if is_title(session, lines[0]):
        del lines[0]
    if lines and not session.people and not _LABELLED.fullmatch(lines[0].strip()):
        _named_first(session, lines, put)
    _take_page(session, lines, put)
    kept = [line for line in lines if not _is_told(session, line, put)]
    if kept and is_placeholder(kept[-1] or "x"):
        del kept[-1]
    told = _without_sections(session, "\n".join(kept), put)
    retell(session, "" if is_title(session, told) else told)


def _beside_label(match: re.Match[str]) -> str:
    return f"{match['label']}: {', '.join(match['lines'].split(chr(10))).strip(', ')}\n"


def _take_page(session: Draft, lines: list[str], put: Put) -> None:
    """A line that is a page and nothing else is that of the event, where there is no other."""
    pages = [line.strip() for line in lines if _PAGE.fullmatch(line.strip())]
    if len(pages) == 1 and "url" not in session.fields and not is_page_of_meeting(pages[0]):
        session.put("url", pages[0], put.key, put.mark)


def without_title(session: Draft) -> None:
    """Leave the title out of a description that begins with it."""
    head, _, rest = session.text("description").partition("\n")
    if head and is_title(session, head):
        retell(session, rest)


def is_title(session: Draft, line: str) -> bool:
    """Whether a line is the title, which may have a mark before it."""
    title = session.text("title").strip()
    return line.strip() in (
        title,
        title.removeprefix(mark[0] if (mark := _MARK.match(title)) else ""),
    )


def _named_first(session: Draft, lines: list[str], put: Put) -> None:
    """Who stands at the head of a description and in the title as well is who speaks.

    A sentence about somebody stays.
    """
    people = []
    told = _SENTENCE.search(lines[0])
    line = lines[0].partition(", ")[0] if told else lines[0]
    several = not _has_post(line, session.text("title"))
    for text in names_in(line.strip(), several=several, paired=not several):
        person = Draft(session.places, put.mark, session)
        name_person(person, text, put, paired=not several)
        name = person.text("name")
        alone = len(lines) == 1 or told is not None or name == session.text("title")
        if name not in session.text("title") or not _is_somebody(name, alone=alone):
            return
        people.append(person)
    for person in people:
        session.involve("speaker", person)
    if people and not told:
        del lines[0]


def _has_post(line: str, title: str) -> bool:
    """Whether of a line like `Jo Sample, Founder, Boats Ltd` only what is first is in the title."""
    name, _, rest = line.strip().partition(", ")
    parts = rest.split(", ") if rest and name in title and are_names((name,)) else []
    return len(parts) > 0 and not any(part in title for part in parts)


def _is_somebody(name: str, *, alone: bool) -> bool:
    """Whether it is a name; a line that is all there is may be another part of the title."""
    plainly = alone or _EVENT.search(name)
    return are_names((name,)) and (not plainly or person_likeness(name) >= _LIKELY)


def _is_told(session: Draft, line: str, put: Put) -> bool:
    """Whether a line like `Track: Sea` says what a field says, or is to say from now on."""
    said = line.strip(' []"<>')
    if said and (said == session.text("url") or said in _places(session)):
        return True
    if _says_when(session, line):
        return True
    match = _LABELLED.fullmatch(line.strip()) if ":" in line or "：" in line else None
    if match and _names_speakers(session, match[1], match[2]):
        return True
    match = match or (_PAGE_LABEL.fullmatch(line.strip()) if "://" in line else None)
    take = _LABELS.get(compared(match[1]), _page_of(match[1])) if match else None
    if take is None or match is None:
        return False
    return is_placeholder(match[2]) or take(session, match[2].strip(), put)


def _names_speakers(session: Draft, label: str, text: str) -> bool:
    """Whether a line like `von: Jo Sample` names all who are known to speak."""
    if compared(label) not in _BY and role_of(label) != "speaker":
        return False
    speaking = {folded(who.text("name")) for role, who, _ in session.people if role == "speaker"}
    return bool(speaking) and speaking == {*map(folded, names_in(text, several=True))}


def _says_when(session: Draft, line: str) -> bool:
    """Whether a line only says when a session is; the clock may be that of any place."""
    start, end = (moment(session.text(name)[:_WHOLE]) for name in ("start", "end"))
    text = line.strip()
    if start is None or len(text) > _LONGEST or not is_clock(text):
        return False
    found = split_date(text, year=start.year)
    told = found.rest if found else text
    first, *last = span_of(told) if is_only_time(told) else (start.minute + 1,)
    if (first - start.minute) % _QUARTER or (found and _days(found.date, start) > 1):
        return False
    length = (end - start).total_seconds() // 60 if end else -1
    return (last[0] - first - length) % _HALF_DAY == 0 if last else bool(found and found.weekday)


def _days(date: str, start: datetime) -> int:
    """How many days there are between a date and a start."""
    return abs(datetime.fromisoformat(date) - start.replace(hour=0, minute=0)).days


def _places(session: Draft) -> list[str]:
    """The parts of what is said of where an event is: `In-person; Workshop`."""
    place = session.text("_location")
    return [part.strip() for part in place.split(";")] if place else []


def _title(session: Draft, text: str, _: Put) -> bool:
    return is_title(session, text)


def _track(session: Draft, text: str, put: Put) -> bool:
    """A track; one that is only counted is called by its number.

    A type that stands beside it is that of the session: `Workshop, Boats`.
    """
    kind, comma, track = text.partition(", ")
    if comma and known_type(kind):
        return _type(session, kind, put) and _track(session, track, put)
    if known_type(session.text("type")) == "social":
        return False  # `Theme: Western (hats)` is what one wears there
    name = f"Track {text}" if text.isdecimal() else text
    session.put("track", name, put.key, put.mark)
    others = [one.value for one in session.lists.get("tags", ())]
    return name == session.text("track") or name in others


def _topic(session: Draft, text: str, put: Put) -> bool:
    """A track, but where it goes on behind the title, as what a meeting of Zoom is about."""
    title = session.text("title")
    if title and text.startswith(title):
        return text == title
    return _track(session, text, put)


def _category(session: Draft, text: str, _: Put) -> bool:
    """One of the words that the session has as well."""
    others = [one.value for one in session.lists.get("tags", ())]
    return text in (session.text("type"), session.text("track"), *others)


def _type(session: Draft, text: str, put: Put) -> bool:
    """A kind of session, which goes before one that only a category says."""
    kind = known_type(text)
    if kind and session.text("track").lower() == text.lower():
        del session.fields["track"]
        session.fields.pop("type", None)
    if kind and "type" not in session.fields:
        session.put("type", text, put.key, put.mark)
    return bool(kind) and known_type(session.text("type")) == kind


def _page(session: Draft, text: str, put: Put) -> bool:
    if _PAGE.fullmatch(text):
        session.put("url", text, put.key, put.mark)
    return text == session.text("url")


def _page_of(label: str) -> Callable[[Draft, str, Put], bool] | None:
    """What is done with the page behind a label, if it is that of the event."""
    return _page if _OF_PAGE.search(label) else None


def _tags(session: Draft, text: str, put: Put) -> bool:
    for tag in _BETWEEN_TAGS.split(text):
        session.collect("tags", tag.strip(), put.mark)
    return True


def _place(session: Draft, text: str, put: Put) -> bool:
    """Where an event is, if nothing else says it but a page; a sentence says more than that."""
    text = _WITH_PAGE.sub("", text)  # what a link on a map becomes
    place = session.text("_location")
    if (not place or "://" in place) and _WHERE.fullmatch(text):
        if place:
            take_link(session)
            del session.fields["_location"]
        session.put("_location", text, put.key, put.mark)
    told = session.text("_location")
    return told.startswith(text) or told.endswith(f", {text}")


_LABELS: dict[str, Callable[[Draft, str, Put], bool]] = {
    **dict.fromkeys(("title", "name", "talk", "session", "titel", "titre", "titulo"), _title),
    **dict.fromkeys(("track", "theme", "stream"), _track),
    "topic": _topic,
    **dict.fromkeys(("section", "category", "categories", "kategorie", "categorie"), _category),
    **dict.fromkeys(("categoria", "categorias", "rubrique"), _category),
    **dict.fromkeys(("type", "kind", "format", "session type", "session format"), _type),
    **dict.fromkeys(
        ("url", "link", "page", "web", "website", "webpage", "more information"), _page
    ),
    **dict.fromkeys(("mas informacion", "weitere informationen", "mehr informationen"), _page),
    **dict.fromkeys(("plus d informations", "en savoir plus", "mais informacoes"), _page),
    **dict.fromkeys(("more info", "details", "read more", "info", "event page"), _page),
    **dict.fromkeys(("anmeldung", "inscription", "inscripcion", "источник"), _page),
    **dict.fromkeys(("tags", "keywords", "mots cles", "stichworte", "schlagworter"), _tags),
    **dict.fromkeys(("palabras clave", "palavras chave", "parole chiave", "trefwoorden"), _tags),
    **dict.fromkeys(("venue", "location", "place", "where", "room", "ort", "raum"), _place),
    **dict.fromkeys(("address", "adresse", "direccion", "indirizzo"), _place),
    **dict.fromkeys(("lieu", "salle", "lugar", "sala", "luogo", "local", "locatie"), _place),
}


def _without_sections(session: Draft, text: str, put: Put) -> str:
    """A description without labels that only say what it is, and what is said of who speaks."""
    sections = _sections(text)
    if len(sections) == 1:
        return text
    speaking = [who for role, who, _ in session.people if role == "speaker"]
    alone = speaking[0] if len(speaking) == 1 else None
    kept = [_kept(kind, whole, body, alone, put) for kind, whole, body in sections]
    return "\n".join(text for text in kept if text.strip())


def _sections(text: str) -> list[tuple[str, str, str]]:
    """What each part is, the whole of it, and what stands in it behind its label."""
    found: list[tuple[str, list[str], list[str]]] = [("", [], [])]
    for line in text.split("\n"):
        kind, rest = _label(line)
        if kind:
            found.append((kind, [line], [rest]))
        else:
            found[-1][1].append(line)
            found[-1][2].append(line)
    return [(kind, "\n".join(whole), "\n".join(body).lstrip()) for kind, whole, body in found]


def _label(line: str) -> tuple[str, str]:
    if _HEADING.fullmatch(line.strip()):
        return "text", ""
    match = _LABEL.fullmatch(line.strip())
    label = compared(match[1]) if match else ""
    rest = (match[2] or "").strip() if match else ""
    return ("nobody", "") if role_of(label) and not rest else (_KINDS.get(label, ""), rest)


def _kept(kind: str, whole: str, body: str, alone: Draft | None, put: Put) -> str:
    """What stays in the description of a part of it."""
    if kind and (is_placeholder(body) or is_nobody(body.strip())):
        return ""
    if kind in ("", "text"):
        return body
    said, _, more = body.partition("\n" if kind == "organization" else "\0")
    is_more = kind == "bio" and "://" in said.partition("\n\n")[2]  # pages, behind a life
    if kind == "nobody" or alone is None or is_more:
        return whole
    alone.put(kind, said.strip(), put.key, put.mark)
    return more
