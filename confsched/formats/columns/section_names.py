"""Which section a file, a sheet or a folder is called by, and whose folder a list lies in."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable
from pathlib import PurePath
from unicodedata import normalize

from confsched.formats.columns.compared import compared
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.people_names import spelt
from confsched.formats.day_texts import day_word
from confsched.patterns import pattern
from confsched.reading.syntax import PAGES, TABLES, WORKBOOKS

_FILES = {
    "sessions": "session sessions talks panels vortrage vortraege sitzungen exposes ateliers"
    " charlas ponencias palestras"
    " sessies lezingen sessioni relazioni",
    "speakers": "speaker speakers presenters panelists panellists referenten referentinnen "
    "vortragende sprecher sprecherinnen intervenants intervenantes orateurs ponentes oradores "
    "palestrantes sprekers relatori",
    "rooms": "room rooms raume raeume salles salas zalen",
    "tracks": "track tracks schienen",
}
_SHEETS = (
    "schedule agenda program programme programm timetable zeitplan ablauf horaire horarios programa"
    " programacao programacion cronograma programma lineup"
)
_TIMETABLES = frozenset(_SHEETS.split())
_INDEX = frozenset(("index.md", "_index.markdown", "_index.mdx", "index.mdx"))
_ENTRIES = (
    "talk papers presentations keynotes workshops tutorials breaks blocks events"
    " paper presentation keynote workshop tutorial event lectures lecture courses course abstracts"
    " abstract posters poster contributions veranstaltungen actividades atividades activites"
    " sesiones sessoes eventos eventi interventi presentaties referate prelekcje prednasky acts act"
    " performances performance shows concerts gigs"
)
_PEOPLE = "people persons authors artists artistes artistas referierende conferencistas prelegenci"
POSTS = "_posts"  # in which talks with times may lie among news
_OF_MANY = frozenset(("conferences",))  # folders of talks in French, of all there is in English
_FILE = {name: section for section, names in _FILES.items() for name in names.split()}
_SHEET = _FILE | dict.fromkeys(_SHEETS.split(), "sessions")
_DATA = (
    _SHEET
    | dict.fromkeys(_ENTRIES.split(), "sessions")
    | dict.fromkeys(_PEOPLE.split(), "speakers")
    | dict.fromkeys(("slots", "timeslots", "time_slots", "slot_times"), "slots")
    | dict.fromkeys(("microlocations", "locations", "venues", "stages"), "rooms")
    | dict.fromkeys(("event_types", "session_types", "talk_types"), "types")
    | {"conference": "conference"}
)
_ABOUT = frozenset(("info", "event", "site", "settings", "config", "general", "about", "meta"))
_DAYS = spelt(
    "days, dates, conference days, event days, schedule days, programme days, program days, agenda "
    "days, festival days, days list, tage, jours, dias, giorni, dagen"
)
_ABOVE = frozenset(
    ("data", "sitedata", "content", "src", "collections", "public", "days", "pages", "docs")
)
_DAY = pattern(r"[-_ ]*(?:day|tag|jour|dia|v)[-_ ]?\d{1,2}$")  # or a version
LANGUAGE = pattern(r"[a-z]{2}(?:[-_](?:[A-Za-z]{2}|Han[st]))?")
_COUNT = pattern(r"^\d{1,2}[-_. ]+(?=\D)")
_ISO_DATE, _LONGEST_DAY = pattern(r"\d{4}-\d\d-\d\d"), 20
_YEAR = pattern(r"(?:19|20)\d\d")
_EDITION = pattern(
    r"(?P<year>(?:[^\W\d_]+[-_])*(?:19|20)\d\d)[-_ ]?(?=\D)|[-_ ]?(?P<last>(?:19|20)\d\d)$"
)
_KINDS = pattern(r"^(?:invited|contributed|accepted|keynote|plenary|sponsor(?:ed)?)[-_](?=\w)")
_WORDS = pattern(r"[-_]")
_OF_FOLDERS = frozenset(("_index.md", "README.md"))  # pages that are no entries
_TABLES = (*TABLES, *WORKBOOKS)
# what is said of a table besides: which copy it is, whose, and of when
_BESIDES = pattern(
    r"(?i)^(?:copy of|kopie von|copie de|copia de|c[oó]pia de) |^.+ - |^\d{1,2}[-_. ]+(?=\D)"
    r"|(?:^|[-_ ]+)(?:19|20)\d\d(?:[-_]?\d\d[-_]?\d\d)?(?=[-_ ]|$)|[-_ ]*\(\d+\)$"
    r"| [\da-f]{32}(?:_all)?$|-grid view$"  # of Notion and Airtable
)
_MARKS = pattern(r"_|(?<=[^\W\d_])-(?=[^\W_]$|\d+$)")  # that stand for blanks: `track_a`, `hall-2`
# lists of anybody and anything, by names that lists of ours have inside of a file
_OF_ALL = frozenset(
    ("participants", "data", "results", "items", "item", "entries", "submissions", "proposals")
)


def of_file(name: str) -> str:
    """The section that a table is called by; of several days each may have its own."""
    return _meant(PurePath(name).stem, _FILE)


def called(name: str) -> str:
    """What a table is called, whichever copy it is, and of whatever conference and year."""
    return compared(label_of(name))


def label_of(name: str) -> str:
    """The same as it is written; what is nothing but a date says which day it is."""
    stem = PurePath(name).stem
    return _MARKS.sub(" ", _BESIDES.sub("", _BESIDES.sub("", stem)).strip() or stem)


def of_table(name: str) -> str:
    """The section that a table is called by where no conference of ours lies beside it."""
    plain = called(name)
    return _of_whole(name, plain) or of_file(plain.rpartition(" ")[2])


def _of_whole(name: str, plain: str) -> str:
    return of_file(name) or of_file(plain) or ("" if plain in _OF_ALL else section_of(plain))


def _prefix(name: str) -> str:
    """What stands before a section, where nothing else in the name says one: `harbour-rooms`."""
    plain = called(name)
    before, _, last = plain.rpartition(" ")
    whose = of_file(last) and not (_of_whole(name, plain) or is_of_day(name))
    return before if whose else ""


def is_of_day(name: str) -> bool:
    """Whether a table is called by a section behind a day, as others beside it: `day1_sessions`."""
    before, _, last = called(name).rpartition(" ")
    return bool(of_file(last) and day_of(before))


def copies(names: Iterable[str]) -> frozenset[str]:
    """Tables that are called alike but for a copy or a year, of which any may be the right one.

    Or have something else before their section, which is not before all of those beside them.
    """
    alike: defaultdict[PurePath, list[str]] = defaultdict(list)
    beside: defaultdict[PurePath, dict[str, str]] = defaultdict(dict)
    for name in (one for one in names if one.lower().endswith(TABLES)):
        alike[PurePath(name).with_name(called(name))].append(name)
        beside[PurePath(name).parent][name] = _prefix(name)
    several = (name for found in alike.values() if len(found) > 1 for name in found)
    mixed = (told for told in beside.values() if len({*told.values()}) > 1)
    others = (name for told in mixed for name, prefix in told.items() if prefix)
    return frozenset(
        (*(one for one in several if compared(PurePath(one).stem) != called(one)), *others)
    )


def of_sheet(name: str) -> str:
    """The section that a sheet is called by."""
    return _meant(name, _SHEET)


def of_data(name: str) -> str:
    """The section that a file of data or a folder of them is called by."""
    return _meant(_KINDS.sub("", name.strip("_")), _DATA)


def of_folder(name: str) -> str:
    """The section that a folder is called by; that of a site by its last word: `_jsday_talks`."""
    words = _WORDS.split(name.strip("_")) if name[:1] == "_" else []
    if may_be_of_many(name) or name == POSTS:
        return "sessions"
    return of_data(name) or (of_data(words[-1]) if words and all(map(str.isalpha, words)) else "")


def may_be_of_many(name: str) -> bool:
    """Whether a folder is called like talks are in one language, and conferences in another."""
    return _plain(name.strip("_")) in _OF_MANY


def entry_path(name: str) -> PurePath:
    """The path of an entry; `talks/boats/index.md`, in a folder of its own, is `talks/boats.md`.

    What lies in the folder of a year, `talks/2030/boats.md`, is as in `2030/talks/boats.md`, and
    so it is with languages, and with years in names: `talks_2030.yml`, `_talks_2030/boats.md`.
    Other folders among those of pages say nothing here: `talks/day-1/boats.md`.
    """
    path = _under_year(_of_town(PurePath(name)))
    holder = _holder(path)
    if holder is None or holder == path.parent:
        return path
    stem, dot, rest = path.name.partition(".")
    if stem == "index":
        path = path.parent.with_name(f"{path.parent.name}{dot}{rest}")
    between = path.parent.relative_to(holder).parts
    apart = [one for one in between if _YEAR.fullmatch(one) or is_of_language(holder.parent / one)]
    return holder.parent.joinpath(*apart, holder.name, path.name)


def _of_town(path: PurePath) -> PurePath:
    """The path of what is said of an event, `events/2030/harbour/main.yml`, in one name."""
    town, year = path.parent, path.parent.parent
    is_one = path.stem == "main" and _YEAR.fullmatch(year.name) and of_folder(year.parent.name)
    return year.with_name(f"{year.name}-{town.name}{path.suffix}") if is_one else path


def _under_year(path: PurePath) -> PurePath:
    """The path of data or a page, with the year in its name or its folder's as a folder above."""
    if path.suffix.lower() in _TABLES:
        return path
    if path.suffix.lower() in PAGES:
        plain, year = _edition(path.parent.name, of_folder)
        return path.parent.parent / year / plain / path.name if year else path
    plain, year = _edition(path.stem, of_data)
    return path.parent / year / f"{plain}{path.suffix}" if year else path


def _edition(name: str, section: Callable[[str], str]) -> tuple[str, str]:
    """What a name that is called like a section is without its year, and the year."""
    found = _EDITION.search(name)
    plain = _EDITION.sub("", name, count=1)
    return (plain, found["year"] or found["last"]) if found and section(plain) else (name, "")


def _holder(path: PurePath) -> PurePath | None:
    """The folder called like a section in which an entry lies; of a page even above that."""
    near = _near(path)
    deep = near is None and path.suffix.lower() in PAGES and path.name not in _OF_FOLDERS
    found = next((one for one in path.parents if of_folder(one.name)), None) if deep else near
    return found if near or (found and _plain(found.name.strip("_")) in _FILE) else None


def _near(path: PurePath) -> PurePath | None:
    """The folder called like a section right above an entry, its own folder or that of a year.

    So it is of the folder of a day, or of some talks among all: `talks/2030/workshops/boats.md`.
    """
    folder = path.parent
    if section := of_folder(folder.name):
        outer = folder.parent.parent if _YEAR.fullmatch(folder.parent.name) else folder.parent
        return outer if section == "sessions" == of_folder(outer.name) else folder
    own = _YEAR.fullmatch(folder.name) or path.name.startswith("index.") or day_of(folder.name)
    return folder.parent if own and of_folder(folder.parent.name) else None


def day_of(name: str) -> str:
    """The day that a folder is called by: `01-monday`, `day-2`, `2030-05-14`; empty without one."""
    if _ISO_DATE.fullmatch(name):
        return name
    plain = _WORDS.sub(" ", _COUNT.sub("", name))
    return day_word(plain) if len(name) < _LONGEST_DAY else ""


def strays(names: Iterable[str]) -> frozenset[str]:
    """Pages deep below a folder that is called like a section, and are none of its entries.

    They lie beside an entry in a folder of its own, or in one that has sections itself, or alone.
    """
    paths = {name: PurePath(name) for name in names}
    deep = {name: path for name, path in paths.items() if _near(path) is None}
    holders = {name: found for name, path in deep.items() if (found := _holder(path)) is not None}
    own = {path.parent for path in paths.values() if path.name.startswith("index.")}
    sites = {found.parent for path in paths.values() if (found := _holder(path)) is not None}
    return frozenset(
        name
        for name, found in holders.items()
        if len(paths) == 1
        or (deep[name].parent in own and not deep[name].name.startswith("index."))
        or not sites.isdisjoint(_between(deep[name], found))
    )


def _between(path: PurePath, above: PurePath) -> Iterable[PurePath]:
    """The folders in which something lies below another one."""
    return (one for one in path.parents if above in one.parents)


def section_of_path(name: str) -> str:
    """The section of a file by its name; of one that is no table, by that of its folder as well.

    What is called like a day has the sessions of that day.
    """
    path = entry_path(name)
    if path.suffix.lower() in _TABLES:
        return of_table(name) or ("sessions" if day_of(path.stem) else "")
    found = of_data(path.stem) or of_folder(path.parent.name)
    if not found and path.suffix.lower() not in PAGES and day_of(path.stem):
        return "sessions"
    about = "conference" if may_describe(path.stem) else ""
    return found or ("days" if is_called_days(path.stem) else about)


def of_timetable(name: str) -> bool:
    """Whether a page is called like a timetable, by its name or that of the folder it is of."""
    path = PurePath(name)
    stem = path.stem if path.name not in _OF_FOLDERS | _INDEX else path.parent.name
    return _plain(stem.strip("_")) in _TIMETABLES and path.suffix.lower() in PAGES


def may_describe(name: str) -> bool:
    """Whether a file that is called so may say what a conference is called, and when it is."""
    return _plain(name.strip("_")) in _ABOUT


def is_called_days(name: str) -> bool:
    """Whether a list, or a file, is called so that it may say on which date each day is."""
    return compared(name) in _DAYS


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


def places_of(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The folders of the conferences that each of several lists belongs to, mostly one.

    A file that is called like such a folder, elsewhere among data or content, belongs to it, and a
    list above folders of years to each of them, if there are sessions below alone.
    """
    names = [*names]
    places = {name: place_of(name) for name in names}
    folders = {_without_above(PurePath(place)): place for place in places.values()}
    for name, place in places.items():
        places[name] = folders.get(_without_above(_of_town(PurePath(name)).with_suffix("")), place)
    above = _editions(places[name] for name in names if section_of_path(name) == "sessions")
    return {
        name: above.get(_without_above(PurePath(place)), (place,)) for name, place in places.items()
    }


def _editions(places: Iterable[str]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The folders of years with sessions, by those above them which have none themselves."""
    parts = {place: _without_above(PurePath(place)) for place in sorted({*places})}
    found: defaultdict[tuple[str, ...], tuple[str, ...]] = defaultdict(tuple)
    for place, way in parts.items():
        if any(map(_YEAR.fullmatch, way[-1:])) and way[:-1] not in parts.values():
            found[way[:-1]] += (place,)
    return found


def of_other_years(names: Iterable[str]) -> frozenset[str]:
    """Those with a year in their names, `_talks_2029/boats.md`, beside sessions without one."""
    dated = {
        name: place_of(name) for name in names if _under_year(PurePath(name)) != PurePath(name)
    }
    if not dated:
        return frozenset()
    rest = (name for name in names if name not in dated and section_of_path(name) == "sessions")
    now = {_without_above(PurePath(place_of(name))) for name in rest}
    return frozenset(
        name for name, place in dated.items() if _without_above(PurePath(place))[:-1] in now
    )


def _without_above(path: PurePath) -> tuple[str, ...]:
    return tuple(part for part in path.parts if _plain(part.strip("_")) not in _ABOVE)


def _meant(name: str, known: dict[str, str]) -> str:
    plain = _plain(name)
    return known.get(plain) or known.get(_DAY.sub("", plain), "")


def _plain(name: str) -> str:
    return normalize("NFKD", name.strip().casefold()).encode("ascii", "ignore").decode()
