"""What the names of lists, of columns and of rows say of the day."""

from collections.abc import Collection
from functools import lru_cache

from confsched.formats.columns.compared import compared, plain_words
from confsched.formats.columns.list_names import names_one, section_of
from confsched.formats.day_texts import split_date
from confsched.formats.likely import is_track, place_likeness
from confsched.formats.records.cells.yearless import has_no_year, is_written
from confsched.formats.records.times.day_words import day_named
from confsched.formats.texts import plain
from confsched.patterns import pattern
from confsched.text.attending import AFAR, SERVICES, THERE

_TWO, _MANY = 2, 8  # parts, and words of a name
_LONGEST = 31  # letters of the name of a sheet
# the number of a day, or a weekday in one of several languages
_MAY_BE_BOTH = pattern(
    r"(?i)\d|day\b|tag\b|\b(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven"
    r"|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|seg|ter|qua|qui|sex|maan|din|woe|don|vrij|zat|zon)"
)
_MARKS, _PARTS = pattern(r"[-_]"), pattern(r"\s+[-–—|]\s+|\s*[:,]\s+")
_CAMEL = pattern(r"(?<=[a-z])(?=[A-Z])")  # `dayOne`
_PART_OF_DAY = pattern(
    r"(?i)[\s,]+(?:(?:early|late) )?(?:am|a\.m\.|pm|p\.m\.|morning|afternoon|evening|night"
    r"|(?:vor|nach)mittags?|abends?|matin|après-midi|soir|mañana|tarde|noche|mattina|pomeriggio|sera"
    r"|manhã|noite|ochtend|middag|avond)$"
)
_AFAR = pattern(rf"(?i)(?:{AFAR}|{THERE}|{SERVICES})")  # no room: how people take part
_BETWEEN = pattern(r"\s+[-–—|/·•]\s+")  # a weekday and its date
_ASIDE = pattern(r"\s*[(\[]([^()\[\]]*)[)\]]$")
# a day, and what its sessions are called in the key of a list: `day_2_workshops`
_KEYED = pattern(r"(?i)((?:day|dia|jour|tag|giorno|dag)[_-]?\d{1,2})[_-]+([a-z][\w-]*)")
# behind the date of a day: the beginning of it
_MOMENT = pattern(r"(?<=\d)(?:T\d\d:\d\d| 00:00)(?::\d\d(?:\.\d+)?)?Z?$")
YEAR = pattern(r"(?:19|20)\d\d|\d{6,8}")  # or a date: `140530`
_SLOTS = frozenset(  # in systems
    ("slots", "timeslots", "blocks", "activities", "subsessions", "parallel", "concurrent")
)
# a house where a list is called so; of a talk it may be the topic
_HOUSE = pattern(r"(?i)(?:kino|cine|biograf(?:en)?) [^\W\d_].{0,40}")
_LIKELY = 0.5


def is_day(name: str) -> bool:
    """Whether the name of a list says on which day its sessions are, and be it without a year."""
    return bool(day_in(name))


@lru_cache(maxsize=1024)
def day_in(name: str) -> str:
    """What the name of a list says of the day: all of it, or a part; empty where that is nothing.

    Of `Day 1: March 28` it is the date, so that all days are counted alike.
    """
    if "<" in name:
        name = " ".join(str(plain(name)).split())
    whole, aside = aside_in(name)
    parts = [
        _MOMENT.sub("", name),
        whole,
        _BETWEEN.sub(", ", name),
        _MARKS.sub(" ", name),
        _CAMEL.sub(" ", name),
        *_BETWEEN.split(name),
        *_PARTS.split(name),
    ]
    parts += [
        _MARKS.sub(" ", beside_key(name)[0]),
        aside,
        _without_part(name),
        *_beside_a_word(plain_words(name) if name.isidentifier() else name),
    ]
    for is_told in (is_date, has_no_year, day_named):
        for part in parts:
            if is_told(part):
                return part
    return with_place(name)[0]


@lru_cache(maxsize=1024)
def with_place(name: str) -> tuple[str, str]:
    """The day and the room or track that a list is called by together; empty for all else.

    `Sat 5 Aug 2028 - Main Stage`, `Hall A (Friday)`, `Day 1 Hall A`.
    """
    if len(name) > _LONGEST or not _MAY_BE_BOTH.search(name):
        return "", ""
    whole, aside = aside_in(name)
    halves, words = [half for half in _PARTS.split(name) if half], name.split()
    if aside:
        told = [(whole, aside)]
    elif len(halves) == _TWO:
        told = [(halves[0], halves[1])]
    else:
        told = _cuts(words) if len(halves) == 1 and len(words) <= _MANY else []
    pairs = [pair for first, last in told for pair in ((first, last), (last, first))]
    found = [pair for pair in pairs if _are_both(*pair)]
    return max(found, key=lambda pair: len(pair[0]), default=("", ""))


def _cuts(words: list[str]) -> list[tuple[str, str]]:
    """Some words in two parts without a sign between them; no `Sun Room`."""
    cuts = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return [one for one in cuts if any(" " in part for part in one)]


def _are_both(day: str, place: str) -> bool:
    """Whether one text is a day and the other one a room or a track, and how nobody takes part."""
    if day.isdecimal() or not any(map(str.isalpha, place)) or _AFAR.fullmatch(place):
        return False
    is_told = is_date(day) or has_no_year(day) or day_named(day)
    return bool(is_told) and not day_named(place) and (is_room(place) or is_track(place))


def beside_key(name: str) -> tuple[str, str]:
    """The day and the rest of the key of a list; empty where it is no such key."""
    match = _KEYED.fullmatch(name)
    return (match[1], _MARKS.sub(" ", match[2])) if match else ("", "")


def _without_part(name: str) -> str:
    """`14 May AM` and `Day 1 morning` without the part of the day; `10 AM` is a time."""
    day = _PART_OF_DAY.sub("", name)
    return day if day != name and not day.strip().isdecimal() else ""


def _beside_a_word(name: str) -> list[str]:
    """What stands before or behind a word for lists of sessions: `Schedule 6 May 2031`."""
    first, _, rest = name.strip().partition(" ")
    start, _, last = name.strip().rpartition(" ")
    told = [part for word, part in ((first, rest), (last, start)) if section_of(word) == "sessions"]
    return [part.strip(" -–—:") for part in told if not part.strip().isdecimal()]


def aside_in(name: str) -> tuple[str, str]:
    """What stands before brackets, and in them: `May 14, 2030 (Online)`."""
    match = _ASIDE.search(name)
    return (name[: match.start()], match[1].strip()) if match else (name, "")


def is_date(name: str) -> bool:
    """Whether a name is a date with a year and nothing else, and be it one that does not exist."""
    found = split_date(name.strip())
    return is_written(name) if found is None else not found.rest


def days_of_month(names: Collection[str]) -> dict[str, str]:
    """Days by the numbers that lists are called by, where these follow each other: `23`, `24`."""
    numbers = sorted(int(name) for name in names if name.isdecimal() and len(name) < 3)
    if len(numbers) != len(names) or len(numbers) < 2 or numbers[-1] > 31:
        return {}
    follow = numbers == [*range(numbers[0], numbers[0] + len(numbers))]
    return {name: str(int(name) - numbers[0] + 1) for name in names} if follow else {}


def is_vague(name: str) -> bool:
    """Whether it only says that there are sessions: `morning_schedule`, but `Session 1: Boats`."""
    words = compared(name.partition(": ")[2] or name)
    lists = _SLOTS & {words, words.rpartition(" ")[2]}
    sections = {section_of(one) for one in (name, *words.split())}  # `Boats track` is one of them
    return not names_one(name) and (bool(lists) or sections not in ({""}, {"", "tracks"}))


def is_room(name: str) -> bool:
    """Whether it is that of a room, and no year."""
    placed = place_likeness(name) >= _LIKELY or _HOUSE.fullmatch(name) is not None
    return placed and not YEAR.fullmatch(name)
