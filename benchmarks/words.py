"""The words that made-up conferences are made of: names, posts, titles, abstracts."""

import unicodedata
from random import Random
from textwrap import fill
from typing import Final

_GIVEN: Final = (
    *("Ada", "Ben", "Cléo", "Dina", "Emre", "Farah", "Goran", "Hana", "Ivo", "Jale", "Kofi"),
    *("Lena", "Malik", "Nadia", "Omar", "Paula", "Quinn", "Rosa", "Samir", "Tara", "Uwe"),
    *("Vera", "Wanda", "Ximena", "Yusuf", "Zoë"),
)
_FAMILY_STARTS: Final = ("Al", "Bar", "Dal", "Ek", "Fer", "Hol", "Jan", "Kar", "Lind", "Mor")
_FAMILY_MIDDLES: Final = ("a", "e", "i", "o", "u", "an", "el", "in", "on", "ur")
_FAMILY_ENDS: Final = (
    *("berg", "da", "dis", "ferri", "gard", "kis", "lund", "man", "nikov", "quist"),
    *("rez", "sen", "sson", "tani", "tov", "vale", "wicz", "yan", "zadeh", "şan"),
)
_ROLES: Final = (
    *("Professor", "Deputy Director", "Senior Fellow", "Programme Manager", "Correspondent"),
    *("Head of Research", "Ambassador", "Policy Adviser", "Editor", "Chair"),
)
_PLACES: Final = (
    *("Ottawa", "Lisbon", "Chicago", "London", "Halifax", "Denver", "São Paulo", "Toronto"),
    *("Seattle", "Dublin", "Montréal", "Boston", "Bogotá", "Austin", "Porto", "Glasgow"),
)
_INSTITUTES: Final = (
    *("University of {}", "{} Institute", "Centre for Strategy, {}", "{} Review"),
    *("City of {}", "{} Chamber of Trade"),
)
_ADJECTIVES: Final = (
    *("New", "Open", "Shared", "Fragile", "Regional", "Quiet", "Public", "Coastal", "Rural"),
    *("Digital", "Common", "Forgotten"),
)
_SUBJECTS: Final = (
    *("Water", "Trade", "Energy", "Data", "Borders", "Schools", "Harbours", "Budgets"),
    *("Archives", "Elections", "Networks", "Harvests", "Treaties", "Railways", "Hospitals"),
)
_ENDINGS: Final = (
    *("after the Reform", "in the North", "and Its Critics", "in Practice", "at Sea"),
    *("for Small Towns", "without Borders", "Ten Years On", "under Pressure"),
)
_TEXT: Final = (
    "we they it who what how where when after before between under with without from towards "
    "region state council review model method theory practice field study cost price rule law "
    "trade water energy network archive harbour school border budget treaty railway harvest "
    "shows explains asks follows compares measures reports leads changes remains holds grows "
    "small large early late open shared common local foreign careful sudden – naïve café’s"
)
_ABSTRACT: Final = 400


def person(number: int) -> str:
    """The name of somebody, different for each number below 52,000."""
    given_count, family_count = len(_GIVEN), len(_FAMILY_STARTS) * 200
    # a step that shares no factor with the count visits every family before one comes again
    family = (number // given_count * 37 + number % given_count * 101) % family_count
    start, rest = divmod(family, 200)
    middle, end = divmod(rest, 20)
    surname = _FAMILY_STARTS[start] + _FAMILY_MIDDLES[middle] + _FAMILY_ENDS[end]
    return f"{_GIVEN[number % given_count]} {surname}"


def post(random: Random) -> tuple[str, str]:
    """A role and an organization."""
    return random.choice(_ROLES), random.choice(_INSTITUTES).format(random.choice(_PLACES))


def title(random: Random) -> str:
    """The title of a session."""
    parts = random.choice(_ADJECTIVES), random.choice(_SUBJECTS), random.choice(_ENDINGS)
    return " ".join(parts)


def abstract(random: Random) -> str:
    """One paragraph of exactly 400 characters."""
    text = " ".join(random.choices(_TEXT.split(), k=_ABSTRACT // 2))[: _ABSTRACT - 2].rstrip()
    return text[:1].upper() + text[1:] + "." * (_ABSTRACT - len(text))


def paragraph(text: str, indent: str) -> str:
    """A text folded the way an editor does it, each line behind an indent."""
    return fill(text, 78, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def identifier(text: str) -> str:
    """A readable id: lower case, without accents, words joined with hyphens."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(letters.lower().split())
