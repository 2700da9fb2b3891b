"""Which section a file, a sheet or a folder is called by, and whose folder a list lies in."""

from collections.abc import Container, Iterable
from pathlib import PurePath
from unicodedata import normalize

from confsched.patterns import pattern
from confsched.reading.syntax import TABLES, WORKBOOKS

_FILES = {
    "sessions": "session sessions talks panels vortrage sitzungen exposes charlas ponencias "
    "palestras",
    "speakers": "speaker speakers presenters panelists panellists referenten referentinnen "
    "vortragende sprecher sprecherinnen intervenants intervenantes orateurs ponentes oradores",
    "rooms": "room rooms raume salles salas",
    "tracks": "track tracks schienen",
}
_SHEETS = (
    "schedule agenda program programme programm timetable zeitplan ablauf horaire horarios programa"
    " programacao programacion cronograma"
)
_ENTRIES = (
    "talk papers presentations keynotes workshops tutorials breaks blocks events"
    " paper presentation keynote workshop tutorial event"
)
_PEOPLE = "people persons authors"
_FILE = {name: section for section, names in _FILES.items() for name in names.split()}
_SHEET = _FILE | dict.fromkeys(_SHEETS.split(), "sessions")
_DATA = (
    _SHEET
    | dict.fromkeys(_ENTRIES.split(), "sessions")
    | dict.fromkeys(_PEOPLE.split(), "speakers")
    | dict.fromkeys(("slots", "timeslots"), "slots")
    | dict.fromkeys(("microlocations", "locations", "venues", "stages"), "rooms")
    | {"conference": "conference"}
)
_ABOUT = frozenset(("info", "event", "site", "settings", "config", "general", "about", "meta"))
_ABOVE = frozenset(("data", "sitedata", "content", "src", "collections", "public"))
_DAY = pattern(r"[-_ ]*(?:day|tag|jour|dia|v)[-_ ]?\d{1,2}$")  # or a version
LANGUAGE = pattern(r"[a-z]{2}(?:[-_](?:[A-Za-z]{2}|Han[st]))?")
_YEAR = pattern(r"(?:19|20)\d\d")
_WORDS = pattern(r"[-_]")
_TABLES = (*TABLES, *WORKBOOKS)


def of_file(name: str) -> str:
    """The section that a table is called by; of several days each may have its own."""
    return _meant(PurePath(name).stem, _FILE)


def of_sheet(name: str) -> str:
    """The section that a sheet is called by."""
    return _meant(name, _SHEET)


def of_data(name: str) -> str:
    """The section that a file of data or a folder of them is called by."""
    return _meant(name.strip("_"), _DATA)


def of_folder(name: str) -> str:
    """The section that a folder is called by; that of a site by its last word: `_jsday_talks`."""
    words = _WORDS.split(name.strip("_")) if name[:1] == "_" else []
    return of_data(name) or (of_data(words[-1]) if words and all(map(str.isalpha, words)) else "")


def entry_path(name: str) -> PurePath:
    """The path of an entry; `talks/boats/index.md`, in a folder of its own, is `talks/boats.md`.

    What lies in the folder of a year, `talks/2030/boats.md`, is as in `2030/talks/boats.md`.
    """
    path = PurePath(name)
    folder, (stem, dot, rest) = path.parent, path.name.partition(".")
    if not of_folder(folder.parent.name) or of_folder(folder.name):
        return path
    if _YEAR.fullmatch(folder.name):
        return folder.parent.parent / folder.name / folder.parent.name / path.name
    return folder.with_name(f"{folder.name}{dot}{rest}") if stem == "index" else path


def section_of_path(name: str) -> str:
    """The section of a file by its name; of one that is no table, by that of its folder as well."""
    path = entry_path(name)
    if path.suffix.lower() in _TABLES:
        return of_file(name)
    found = of_data(path.stem) or of_folder(path.parent.name)
    return found or ("conference" if may_describe(path.stem) else "")


def may_describe(name: str) -> bool:
    """Whether a file that is called so may say what a conference is called, and when it is."""
    return _plain(name.strip("_")) in _ABOUT


def place_of(name: str) -> str:
    """The folder of the conference that a list belongs to: above those for data and for entries."""
    folder = entry_path(name).parent
    while of_folder(folder.name) or _is_above(folder) or is_of_language(folder):
        folder = folder.parent
    return str(folder)


def _is_above(folder: PurePath) -> bool:
    return _plain(folder.name.strip("_")) in _ABOVE


def is_of_language(folder: PurePath, above: Container[PurePath] = ()) -> bool:
    """Whether all that a site has in a language lies in a folder: `content/de`, or below some."""
    known = folder.parent in above or _is_above(folder.parent)
    return known and LANGUAGE.fullmatch(folder.name) is not None


def places_of(names: Iterable[str]) -> dict[str, str]:
    """The folder of the conference that each of several lists belongs to.

    A file that is called like such a folder, elsewhere among data or content, belongs to it.
    """
    places = {name: place_of(name) for name in names}
    folders = {_without_above(PurePath(place)): place for place in places.values()}
    return {
        name: folders.get(_without_above(PurePath(name).with_suffix("")), place)
        for name, place in places.items()
    }


def _without_above(path: PurePath) -> tuple[str, ...]:
    return tuple(part for part in path.parts if _plain(part.strip("_")) not in _ABOVE)


def _meant(name: str, known: dict[str, str]) -> str:
    plain = _plain(name)
    return known.get(plain) or known.get(_DAY.sub("", plain), "")


def _plain(name: str) -> str:
    return normalize("NFKD", name.strip().casefold()).encode("ascii", "ignore").decode()
