"""What the name of a list tells by its words: a room, a year, or nothing but that it is a list."""

from confsched.formats.columns.compared import compared
from confsched.formats.columns.list_names import names_one, section_of
from confsched.formats.likely import place_likeness
from confsched.patterns import pattern

YEAR = pattern(r"(?:19|20)\d\d|\d{6,8}")  # or a date: `140530`
_SLOTS = frozenset(("slots", "timeslots", "blocks", "activities", "subsessions"))  # in systems
# a house where a list is called so; of a talk it may be the topic
_HOUSE = pattern(r"(?i)(?:kino|cine|biograf(?:en)?) [^\W\d_].{0,40}")
_LIKELY = 0.5


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
