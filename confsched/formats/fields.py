"""Which of our fields a column of somebody's list is, by its name, in four languages.

A name is compared without capitals, accents and punctuation, `startTime` as `start time`. For each
field the names are in order: `name` is the title where there is no better column for it, and else
the speaker.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from confsched.patterns import pattern

_CAMEL = pattern(r"(?<=[a-z0-9])(?=[A-Z])")
_ASIDE = pattern(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_ZONE = pattern(
    r"(?:UTC|GMT) ?[+-]\d{1,2}(?::?\d\d)?|(?!AM|PM|HH|MM)[A-Z]{2,5}|[A-Z]\w+/[A-Z]\w+(?:/[A-Z]\w+)?"
)
_OTHER = pattern(r"[^a-z0-9#]+")
_NUMBER = pattern(r"(?<=[a-z])[ #]*(\d{1,2})(?= |$)")
_OTHERS = pattern(
    r"^(?:co ?(?=[a-z])|(?:second|third|additional|other|further|weitere|autres?|otros) )"
)
# of plurals, and of both sexes at once: `Referent*in`, `Referent:innen`, `Vortragende/r`
_SINGULAR = ("", " in", " r")
_ENDINGS = (*_SINGULAR, "s", "es", "en", "n", " innen", "innen")
_LONGEST = 3  # words of a role
_MANY = 100  # numbers of people that columns have themselves
_HOURS = pattern(r"\b(?:hours?|hrs?|h|stunden|std|heures|horas)\b")
_PREFIX = pattern(
    r"^(?:proposed|proposal|session|talk|presentation|event|submission|paper|scheduled) "
)


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(","))


# a field whose name begins with `_` is put together with others
_SESSION: dict[str, tuple[str, ...]] = {
    "title": _names(
        "title, session title, talk title, titel, vortragstitel, titre, intitule, titre de la "
        "session, titre de l intervention, titulo, titulo de la charla, session name, talk, "
        "session, presentation, paper, subject, event, activity, vortrag, veranstaltung, "
        "programmpunkt, charla, ponencia, actividad, activite, expose, name, topic, thema, sujet, "
        "tema, conference"
    ),
    "subtitle": _names("subtitle, untertitel, sous titre, subtitulo"),
    "abstract": _names(
        "abstract, summary, short description, teaser, excerpt, extract, kurzbeschreibung, "
        "zusammenfassung, resume, resumen"
    ),
    "description": _names(
        "description, long description, full description, description html, details, about, "
        "beschreibung, inhalt, descriptif, descripcion"
    ),
    "track": _names(
        "track, tracks, track name, topic, topics, category, categories, stream, strand, theme, "
        "thema, kategorie, schiene, categorie, thematique, filiere, categoria, tematica, eje"
    ),
    "type": _names(
        "type, session type, event type, format, session format, kind, art, typ, tipo, genre, "
        "formato, formaat, category"
    ),
    "room": _names(
        "room, room name, track room, room location, location room, location, venue, place, where, "
        "stage, hall, space, auditorium, raum, saal, ort, buhne, wo, salle, lieu, scene, ou, sala, "
        "lugar, ubicacion, aula, donde, rooms, locations"
    ),
    "date": _names("date, session date, start date, datum, startdatum, fecha, date de debut"),
    "day": _names("day, weekday, conference day, tag, wochentag, jour, dia"),
    "time": _names(
        "time, times, start end, from to, begin end, von bis, time slot, timeslot, session time, "
        "when, hours, uhrzeit, zeit, heure, heures, horaire, hora, horario, wann, quand, cuando"
    ),
    "start": _names(
        "start, start time, starts, starts at, start at, begin, begins, begins at, begin time, "
        "beginning, from, time start, start datetime, start date time, date time, datetime, "
        "date and time, at, beginn, anfang, startzeit, von, debut, heure de debut, heure debut, "
        "inicio, hora de inicio, hora inicio, comienzo, desde"
    ),
    "end": _names(
        "end, end time, ends, ends at, end at, finish, finishes, finish time, until, till, to, "
        "time end, end datetime, end date time, ende, endzeit, bis, fin, heure de fin, hora de "
        "fin, hora fin, hasta"
    ),
    "duration": _names(
        "duration, length, minutes, mins, duration minutes, duration in minutes, duration hours, "
        "dauer, lange, duree, duracion"
    ),
    "timezone": _names("timezone, time zone, tz, zone, zeitzone, fuseau horaire, zona horaria"),
    "language": _names("language, lang, sprache, langue, idioma, content locale, locale"),
    "status": _names("status, state, decision, statut, estado"),
    "url": _names(
        "url, link, website, web link, webpage, web page, web url, conf url, share link, "
        "permalink, webseite, lien, enlace"
    ),
    "link": _names("join link, zoom link, meeting link, zoom, zoom url, meeting url, join url"),
    "id": _names(
        "id, uid, code, slug, key, identifier, number, no, nr, #, reference, ref, kennung, nummer, "
        "numero, session id, talk id, paper id, event id, submission id, session code"
    ),
    "expected": _names("expected, expected audience, expected attendance"),
    "tags": _names("tags, keywords, schlagworte, stichworte, mots cles, palabras clave"),
    "needs": _names("needs, equipment, av needs, technik, technikbedarf"),
    "notes": _names(
        "notes, note, remarks, comments, notizen, anmerkungen, bemerkungen, remarques, notas"
    ),
    "_half": _names("ampm, am pm, am or pm, meridiem"),
    "_end_date": _names("end date, enddatum, date de fin, fecha de fin"),
}
TITLES = _SESSION["title"]
_DETAILS = {
    "name": _names("name, names, full name, display name, nom complet, nombre completo"),
    "_first": _names("first name, firstname, given name, vorname, prenom, nombre"),
    "_last": _names(
        "last name, lastname, surname, family name, nachname, familienname, nom, nom de famille, "
        "apellido, apellidos"
    ),
    "role": _names(
        "role, post, position, job title, job, tagline, tag line, funktion, stelle, fonction, "
        "poste, cargo, puesto"
    ),
    "organization": _names(
        "affiliation, affiliations, organization, organisation, company, institution, institute, "
        "employer, university, firma, unternehmen, hochschule, universitat, entreprise, societe, "
        "etablissement, empresa, organizacion, institucion"
    ),
    "bio": _names("bio, biography, biographie, biografie, biografia, kurzbiografie, speaker bio"),
    "email": _names("email, e mail, mail, email address, e mail address, courriel, correo"),
    "pronouns": _names("pronouns, pronomen, pronoms, pronombres"),
    "country": _names("country, land, pays, pais"),
    "phone": _names("phone, telephone, telefon, mobile, telefono"),
}
_ROLES = {
    "speaker": _names(
        "speaker, presenter, panelist, panellist, instructor, lecturer, trainer, tutor, "
        "performer, facilitator, presented by, given by, referent, referentin, referenten, "
        "referierende, "
        "vortragende, vortragender, sprecher, sprecherin, redner, rednerin, orateur, oratrice, "
        "intervenant, intervenante, conferencier, conferenciere, ponente, orador, oradora, who, "
        "wer, people, person, speaking"
    ),
    "author": _names("author, autor, autorin, autoren, auteur, autrice, autora, autore"),
    "moderator": _names(
        "moderator, moderation, moderatorin, moderated by, moderateur, moderatrice, moderador, "
        "moderadora"
    ),
    "chair": _names("chair, chairperson, chairman, chairwoman, vorsitz, sitzungsleitung"),
    "host": _names("host, gastgeber, gastgeberin, mc, anfitrion, animateur"),
    "discussant": _names("discussant, respondent, diskutant, discutant"),
    "interpreter": _names("interpreter, dolmetscher, dolmetscherin, interprete"),
}
_IDS = _names("id, ids, slug, slugs, key, keys, code, codes")
_LISTS: dict[str, dict[str, tuple[str, ...]]] = {
    "speakers": {
        "id": _names("id, uid, code, slug, key, speaker id"),
        **_DETAILS,
        "role": (*_DETAILS["role"], "title"),
        "name": (*_DETAILS["name"], "speakers", "presenters", *_ROLES["speaker"]),
        "url": _names("url, link, website, web link, web url, homepage"),
        "timezone": _names("timezone, time zone, tz, zeitzone"),
        "notes": _names("notes, remarks, notizen"),
    },
    "rooms": {
        "id": _names("id, code, slug, key, room id"),
        "name": _names("name, title, rooms, raume, salles, salas") + _SESSION["room"],
        "capacity": _names(
            "capacity, seats, size, platze, sitzplatze, kapazitat, capacite, places, capacidad"
        ),
        "equipment": _names("equipment, technik, ausstattung, equipement, equipo"),
        "floor": _names("floor, level, etage, stockwerk, piso"),
        "url": _names("url, stream"),
    },
    "tracks": {
        "id": _names("id, code, slug, key, track id"),
        "name": _names("name, title, tracks") + _SESSION["track"],
        "color": _names("color, colour, farbe, couleur"),
        "description": _SESSION["description"],
    },
}
SECTIONS = {
    "sessions": _names(
        "sessions, session, talks, talk, events, event, schedule, programme, program, programm, "
        "agenda, submissions, presentations, papers, items, entries, data, results, panels, "
        "vortrage, zeitplan, ablauf, ateliers, exposes, horaire, charlas, ponencias, programa, "
        "timetable"
    ),
    "speakers": _names(
        "speakers, speaker, presenters, people, persons, authors, participants, panelists, "
        "referenten, personen, sprecher, intervenants, orateurs, ponentes, oradores, personas"
    ),
    "rooms": _names("rooms, room, venues, locations, spaces, stages, raume, salles, salas, lieux"),
    "tracks": _names("tracks, track, streams, topics, categories, schienen, themen, thematiques"),
}
# what a column can be said to be, on the command line
FIELDS = (
    *(name for name in _SESSION if name[0] != "_"),
    "speakers",
    *(role for role in _ROLES if role not in ("speaker", "author")),
    *(name for name in _DETAILS if name[0] != "_" and name != "name"),
)


class Column(NamedTuple):
    """What a column is: a field, or what is said of the people with a part in the session.

    `number` tells `Speaker 2` from the first; `several` is whether the name is a plural.
    """

    field: str
    role: str = ""
    number: int = 0
    several: bool = False


@lru_cache(maxsize=1024)
def compared(name: str) -> str:
    """A name as it is compared: `Start_Time (CET)` is `start time`."""
    spaced = _CAMEL.sub(" ", _ASIDE.sub(_plural, name)).casefold()
    plain = normalize("NFKD", spaced).encode("ascii", "ignore").decode()
    return _OTHER.sub(" ", plain).strip()


def _plural(aside: re.Match[str]) -> str:
    """`Speaker(s)` are speakers; what else is in brackets is an aside."""
    return "s" if aside[1] == "s" else " "


def zone_in(name: str) -> str:
    """The zone that stands in brackets in the name of a column: `CET` in `Start (CET)`."""
    inside = [(match[1] or match[2]).strip() for match in _ASIDE.finditer(name)]
    return next((text for text in inside if _ZONE.fullmatch(text)), "")


def in_hours(name: str) -> bool:
    """Whether a column of lengths says that it counts hours."""
    return bool(_HOURS.search(name.casefold()))


def columns(names: Iterable[str], section: str = "sessions") -> dict[str, Column]:
    """What the columns of a list are; those that are nothing of ours are left out."""
    plain = {name: compared(name) for name in names}
    found = _fields(plain, _SESSION if section == "sessions" else _LISTS[section])
    if section == "sessions":
        for name, text in plain.items():
            if name not in found and (column := _person(text)):
                add(found, name, column)
        _without_authors(found)
        _by_ids(found)
    return found


def add(found: dict[str, Column], name: str, column: Column) -> None:
    """One more column, if nothing says the same yet; a second one of names is somebody else's."""
    same = [one for one in found.values() if one.field == column.field and one.role == column.role]
    if all(one.number != column.number for one in same):
        found[name] = column
    elif column.field == "name":
        found[name] = column._replace(number=_MANY + len(same))


def _fields(plain: Mapping[str, str], known: Mapping[str, tuple[str, ...]]) -> dict[str, Column]:
    """The best column for each field, each column once."""
    left: dict[str, str] = {}
    for name, text in plain.items():
        left.setdefault(text, name)
    for name, text in plain.items():
        left.setdefault(_shorter(text), name)
    found: dict[str, Column] = {}
    for field, synonyms in known.items():
        fitting = (left[one] for one in synonyms if one in left)
        if best := next((one for one in fitting if one not in found), None):
            found[best] = Column(field)
    return found


def _shorter(text: str) -> str:
    """`proposed session length` is a length."""
    return _PREFIX.sub("", _PREFIX.sub("", text))


def _person(text: str) -> Column | None:
    """What a column says of people: `speaker 2`, `presenter e-mail`, `affiliation 1`, `name1`."""
    match = _NUMBER.search(text)
    number = int(match[1]) if match else 0
    words = " ".join(_NUMBER.sub("", text).split())
    for one in (words, _shorter(words), _OTHERS.sub("", words)):
        role, rest, several = _role(one)
        if role and (not rest or _role(rest)[1] == ""):
            return Column("name", role, number, several or rest == "names")
        if role and rest in _IDS:
            return Column("id", role, number, several or rest.endswith("s"))
        detail = next((field for field, names in _DETAILS.items() if rest in names), None)
        if detail:
            plural = several or (role != "" and rest == "names")
            return Column(detail, role or "speaker", number, plural)
    return None


@lru_cache(maxsize=1024)
def _role(words: str) -> tuple[str, str, bool]:
    """The role that some words begin with, what follows, and whether it is a plural."""
    known = _roles()
    parts = words.split(" ")
    for length in range(min(len(parts), _LONGEST), 0, -1):
        said = " ".join(parts[:length])
        if said in known:
            role, several = known[said]
            return role, " ".join(parts[length:]), several
    return "", words, False


@lru_cache(maxsize=1)
def _roles() -> dict[str, tuple[str, bool]]:
    """Every way to write a role, with the role and whether it is a plural."""
    found: dict[str, tuple[str, bool]] = {}
    for role, names in _ROLES.items():
        for name in names:
            for ending in _ENDINGS:
                found.setdefault(name + ending, (role, ending not in _SINGULAR))
    return found


def role_of(text: str) -> str:
    """The role that a text is the name of; empty where it is none."""
    role, rest, _ = _role(compared(text))
    return "" if rest else "speaker" if role == "author" else role


def said(field: str) -> Column:
    """What a column is that somebody says is a field of ours."""
    role = role_of(field)
    if role:
        return Column("name", role, several=True)
    return Column(field, "speaker" if field in _DETAILS else "")


def _without_authors(found: dict[str, Column]) -> None:
    """Authors are who speaks, unless somebody else is said to."""
    speaks = any(column.role == "speaker" for column in found.values() if column.field == "name")
    for name, column in list(found.items()):
        if column.role == "author":
            if speaks:
                del found[name]
            else:
                found[name] = column._replace(role="speaker")


def _by_ids(found: dict[str, Column]) -> None:
    """Ids are what people are called by where nothing has their names."""
    for name, column in list(found.items()):
        if column.role and column.field == "id":
            named = any(one.role == column.role and one.field != "id" for one in found.values())
            del found[name]
            if not named:
                found[name] = column._replace(field="name")


def section_of(name: str) -> str:
    """The section that a list of this name is; empty where the name says nothing."""
    plain = compared(name)
    return next((section for section, names in SECTIONS.items() if plain in names), "")
