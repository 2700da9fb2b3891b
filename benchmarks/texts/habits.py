"""How people write times, days, rooms and names: the same in many ways, to be mixed at will."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, TypeAlias


class Person(NamedTuple):
    """Somebody made up, and what they do in a session: `speaker` or `moderator`."""

    name: str
    post: str
    organization: str
    role: str = "speaker"


class Talk(NamedTuple):
    """A session, in minutes after midnight."""

    title: str
    start: int
    end: int
    room: str = ""
    people: tuple[Person, ...] = ()


class Language(NamedTuple):
    """Words of a language, and its habits by their names in TIMES and DAYS.

    `day` makes a heading of the weekday, day, month and year; `joined`, `last` and `by` are the
    words for "with A, B and C" and "by A". The posts are of the people of the
    programme, one by one, and the organizations the places where they have them.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    moderator: str
    speakers: str
    room: str
    pause: str
    lunch: str
    programme: str
    joined: str
    last: str
    by: str
    times: tuple[str, ...]
    days: tuple[str, ...]
    posts: tuple[str, ...]
    organizations: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FULL: Final = ("Tuesday 14 April 2026", "TUESDAY 14 APRIL 2026", "## Tuesday 14 April 2026")
_ISO: Final = ("2026-04-14",)
_EUROPEAN: Final = ("09:00 – 10:00", "9:00-10:00", "9.00 - 10.00", "09:00")

LANGUAGES: Final = {
    "English": Language(
        _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        _words(
            "January February March April May June July August September October November December"
        ),
        "{weekday} {day} {month} {year}",
        *("Moderator", "Speakers", "Room", "Coffee break", "Lunch", "Programme"),
        *("with", "and", "by"),
        (
            *("09:00 – 10:00", "9:00-10:00", "0900–1000", "9:00 AM - 10:00 AM", "9.00am–10.00am"),
            *("9 a.m. – 10 a.m.", "9:00 to 10:00", "9:00 – 1:00", "09:00", "9:00 AM"),
        ),
        (
            *(*_FULL, *_ISO, "Day 1: Tuesday 14 April 2026", "April 14, 2026"),
            "Tuesday, April 14",
        ),
        (
            "Director of Research",
            "Editor",
            "Chief Executive",
            "Professor of Geography",
            "Pilot",
            "Deputy Minister",
        ),
        (
            "Institute for Open Water",
            "The Harbour Review",
            "Northern Ferry Company",
            "University of Eastport",
            "Union of Pilots",
            "Ministry of Transport",
        ),
    ),
    "French": Language(
        _words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        _words(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ),
        "{weekday} {day} {month} {year}",
        *("Modératrice", "Intervenants", "Salle", "Pause café", "Déjeuner", "Programme"),
        *("avec", "et", "par"),
        (*_EUROPEAN, "9h00-10h00"),
        _FULL,
        (
            "directrice de recherche",
            "rédacteur en chef",
            "présidente",
            "professeure de géographie",
            "pilote",
            "conseiller",
        ),
        (
            "Institut des eaux vives",
            "La Revue du port",
            "Compagnie des bacs du Nord",
            "Université de Port-Levant",
            "Syndicat des pilotes",
            "Ministère des Transports",
        ),
    ),
    "German": Language(
        _words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        _words(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        ),
        "{weekday}, {day}. {month} {year}",
        *("Moderation", "Referenten", "Raum", "Kaffeepause", "Mittagessen", "Programm"),
        *("mit", "und", "von"),
        (*_EUROPEAN, "09.00 Uhr"),
        (*_FULL, "14.04.2026"),
        (
            "Forschungsleiterin",
            "Redakteur",
            "Geschäftsführerin",
            "Professorin für Geographie",
            "Lotse",
            "Staatssekretär",
        ),
        (
            "Institut für Gewässer",
            "Hafenzeitung",
            "Nordfähre GmbH",
            "Universität Osthafen",
            "Lotsenverband",
            "Ministerium für Verkehr",
        ),
    ),
    "Spanish": Language(
        _words("lunes martes miércoles jueves viernes sábado domingo"),
        _words(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
            "diciembre"
        ),
        "{weekday}, {day} de {month} de {year}",
        *("Moderadora", "Ponentes", "Sala", "Pausa café", "Almuerzo", "Programa"),
        *("con", "y", "por"),
        _EUROPEAN,
        _FULL,
        (
            "directora de investigación",
            "redactor",
            "presidenta",
            "catedrática de Geografía",
            "práctico",
            "subsecretario",
        ),
        (
            "Instituto de Aguas Abiertas",
            "Diario del Puerto",
            "Naviera del Norte",
            "Universidad de Puerto Este",
            "Colegio de Prácticos",
            "Ministerio de Transportes",
        ),
    ),
    "Italian": Language(
        _words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        _words(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
            "dicembre"
        ),
        "{weekday} {day} {month} {year}",
        *("Modera", "Relatori", "Sala", "Pausa caffè", "Pranzo", "Programma"),
        *("con", "e", "di"),
        _EUROPEAN,
        _FULL,
        (
            "direttrice della ricerca",
            "redattore",
            "presidente",
            "professoressa di geografia",
            "pilota",
            "sottosegretario",
        ),
        (
            "Istituto delle Acque",
            "La Rivista del Porto",
            "Traghetti del Nord",
            "Università di Portovecchio",
            "Unione Piloti",
            "Ministero dei Trasporti",
        ),
    ),
}

TimeHabit: TypeAlias = Callable[[int, int], str]
DayHabit: TypeAlias = Callable[[Language, int, dt.date], str]
PeopleHabit: TypeAlias = Callable[[Person], str]


def _clock(minutes: int, mark: str = ":", width: int = 2) -> str:
    return f"{minutes // 60:0{width}}{mark}{minutes % 60:02}"


def _half_day(minutes: int) -> str:
    """On a clock of twelve hours, without saying which half."""
    return f"{(minutes // 60 - 1) % 12 + 1}:{minutes % 60:02}"


def _twelve(minutes: int) -> str:
    return f"{_half_day(minutes)} {'AM' if minutes < 720 else 'PM'}"


def _tight(minutes: int) -> str:
    return f"{_half_day(minutes).replace(':', '.')}{'am' if minutes < 720 else 'pm'}"


def _dotted(minutes: int) -> str:
    clock = _half_day(minutes).removesuffix(":00")
    return f"{clock} {'a.m.' if minutes < 720 else 'p.m.'}"


TIMES: Final[Mapping[str, TimeHabit]] = {
    "09:00 – 10:00": lambda start, end: f"{_clock(start)} – {_clock(end)}",
    "9:00-10:00": lambda start, end: f"{_clock(start, width=1)}-{_clock(end, width=1)}",
    "9.00 - 10.00": lambda start, end: f"{_clock(start, '.', 1)} - {_clock(end, '.', 1)}",
    "9h00-10h00": lambda start, end: f"{_clock(start, 'h', 1)}-{_clock(end, 'h', 1)}",
    "0900–1000": lambda start, end: f"{_clock(start, '')}–{_clock(end, '')}",
    "9:00 AM - 10:00 AM": lambda start, end: f"{_twelve(start)} - {_twelve(end)}",
    "9.00am–10.00am": lambda start, end: f"{_tight(start)}–{_tight(end)}",
    "9 a.m. – 10 a.m.": lambda start, end: f"{_dotted(start)} – {_dotted(end)}",
    "9:00 to 10:00": lambda start, end: f"{_clock(start, width=1)} to {_clock(end, width=1)}",
    "9:00 – 1:00": lambda start, end: f"{_half_day(start)} – {_half_day(end)}",
    "09:00": lambda start, _: _clock(start),
    "9:00 AM": lambda start, _: _twelve(start),
    "09.00 Uhr": lambda start, _: f"{_clock(start, '.')} Uhr",
}
OPEN: Final = frozenset(("09:00", "9:00 AM", "09.00 Uhr"))  # habits that say no end


def _heading(language: Language, date: dt.date) -> str:
    return language.day.format(
        weekday=language.weekdays[date.weekday()],
        day=date.day,
        month=language.months[date.month - 1],
        year=date.year,
    )


DAYS: Final[Mapping[str, DayHabit]] = {
    "Tuesday 14 April 2026": lambda language, _, date: _heading(language, date),
    "TUESDAY 14 APRIL 2026": lambda language, _, date: _heading(language, date).upper(),
    "Day 1: Tuesday 14 April 2026": lambda language, number, date: (
        f"Day {number}: {_heading(language, date)}"
    ),
    "## Tuesday 14 April 2026": lambda language, _, date: f"## {_heading(language, date)}",
    "April 14, 2026": lambda language, _, date: (
        f"{language.months[date.month - 1]} {date.day}, {date.year}"
    ),
    "Tuesday, April 14": lambda language, _, date: (
        f"{language.weekdays[date.weekday()]}, {language.months[date.month - 1]} {date.day}"
    ),
    "2026-04-14": lambda _, __, date: date.isoformat(),
    "14.04.2026": lambda _, __, date: f"{date:%d.%m.%Y}",
}

PEOPLE: Final[Mapping[str, PeopleHabit]] = {
    "Name, Post, Org": lambda one: f"{one.name}, {one.post}, {one.organization}",
    "Name (Post, Org)": lambda one: f"{one.name} ({one.post}, {one.organization})",
    "Name – Post, Org": lambda one: f"{one.name} – {one.post}, {one.organization}",
    "Name: Post, Org": lambda one: f"{one.name}: {one.post}, {one.organization}",
    "Name | Post | Org": lambda one: f"{one.name} | {one.post} | {one.organization}",
    "Name / Post, Org": lambda one: f"{one.name}\n{one.post}, {one.organization}",
    "Name (Org)": lambda one: f"{one.name} ({one.organization})",
    "Dr. Name, Org": lambda one: f"Dr. {one.name}, {one.organization}",
    "Name": lambda one: one.name,
}
WITHOUT_POST: Final = frozenset(("Name (Org)", "Dr. Name, Org", "Name"))
WITHOUT_ORGANIZATION: Final = frozenset(("Name",))


LAYOUTS: Final = {
    "time  title": "{time}  {title}",
    "time TAB title": "{time}\t{title}",
    "time: title": "{time}: {title}",
    "time – title": "{time} – {title}",
    "time | title": "{time} | {title}",
    "time / title": "{time}\n{title}",
    "title / time": "{title}\n{time}",
    "title (time)": "{title} ({time})",
    "- time title": "- {time} {title}",
    "**time** title": "**{time}** {title}",
    "### time title": "### {time} {title}",
}
APART: Final = frozenset(
    ("time / title", "title / time")
)  # with a line left empty between sessions

ROOMS: Final = {
    "no room": "{head}",
    "title (Hall A)": "{head_with_room}",
    "Room: Hall A": "{head}\n{label}: {room}",
    "Hall A": "{head}\n{room}",
}

# what the large and the small room are called
PLACES: Final = {
    "Hall A": ("Hall A", "Hall B"),
    "Contessa A": ("Contessa A", "Contessa B"),
    "A-221": ("A-221", "B-104"),
    "McKinley Food Court": ("McKinley Food Court", "Arnold House"),
}

ROLES: Final = (
    "Moderator: X",
    "X (Moderator)",
    "Speakers: a; b",
    "Speakers: / a / b",
    "X, moderator first",
    "with a, b and c",
)
# where the person of a session stands that has one only
SINGLES: Final = ("below", "Title – X", "X: Title", "Title, by X", "Title (X)")
MARKS: Final = ("", "• ", "- ", "   ", "* ")
