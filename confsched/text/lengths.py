"""Lengths of time in people's words: `1h15`, `1:15`, `90 minutos`, `1½ hours`, `1時間30分`.

All readers know the same words for units; each says itself which forms it takes.
"""

import re
from datetime import timedelta
from functools import lru_cache
from itertools import starmap

from confsched.patterns import pattern

_DAYS = r"days?|d|tage?|jours?|d[ií]as?|giorn[oi]|dagen|dagar"
HOURS = (
    r"h(?:(?:ou)?rs?)?|h\.s?|heures?|horas?|or[ae]|stunden?|std|u|uu?r|uren|godz(?:in[ay])?|tuntia?"
    r"|timm(?:e|ar)|timer|hod(?:in[ay]?)?|saat|óra|час(?:а|ов)?|ч|год(?:ин[аи]?)?|ώρ(?:α|ες)"
    r"|時間|小[时時]|시간"
)
MINUTES = (
    r"min(?:s|ut(?:es?|en|[io]s?|er|ter|y|a)?|uuttia)?|mn|perc|dk|dakika|phút|мин(?:ут[аы]?)?"
    r"|хв(?:илин[аи]?)?|λεπτ[άό]|分[間钟鐘]?|분|['’′]"
)
WHOLE_DAY = (  # as pages and lists say it, with accents or without
    r"(?:all|full|whole)[- ]?day|ganzt(?:[äa]gig(?:es)?|ags)|toute la journ[ée]e"
    r"|journ[ée]e enti[èe]re|todo el d[íi]a|o dia todo|dia inteiro|tutto il giorno"
    r"|(?:de )?hel[ea] dag(?:en)?|終日"
)
_SECONDS = r"seconds?|secs?|s"
_AND = r"(?:\ |,\ ?|\ (?:and|e|et|y|i|en|og|och|und|и)\ )?"
_NUMBER = r"[0-9]{1,6}(?:[.,][0-9]{1,4})?"
_END = r"(?![^\W\d_])\.?"


_UNITS = (
    ("days", _DAYS),
    ("hours", HOURS),
    ("minutes", rf"{MINUTES}|m"),
    ("seconds", _SECONDS),
)


def _of(unit: str, words: str) -> str:
    return rf"(?:(?P<{unit}>{_NUMBER})[\ -]?(?:{words}){_END})?"


_IN_UNITS = tuple(
    pattern(form, re.IGNORECASE | re.VERBOSE)
    for form in (
        rf"(?P<hours>{_NUMBER})\ ?(?:{HOURS})\.?\ ?(?P<minutes>[0-5]?[0-9])",
        "(?=[0-9])" + _AND.join(starmap(_of, _UNITS)),
    )
)
_IN_NUMBERS = tuple(
    pattern(form, re.IGNORECASE | re.VERBOSE)
    for form in (
        r"(?P<minutes>[0-9]{1,6})",
        r"(?P<hours>[0-9]{1,3}):(?P<minutes>[0-5][0-9])(?::(?P<seconds>[0-5][0-9]))?",
        # ISO 8601, as iCalendar restricts it (RFC 5545, section 3.3.6)
        r"""P(?=[0-9]|T[0-9]) (?:(?P<days>[0-9]{1,6})D)?
            (?:T(?=[0-9]) (?:(?P<hours>[0-9]{1,6})H)? (?:(?P<minutes>[0-9]{1,6})M)?
            (?:(?P<seconds>[0-9]{1,6})S)?)?""",
    )
)
_CALLED = {
    **dict.fromkeys(("half hour", "half an hour", "a half hour"), 30),
    **dict.fromkeys(("quarter hour", "quarter of an hour", "a quarter hour"), 15),
    **dict.fromkeys(("three quarters", "three quarters of an hour"), 45),
    **dict.fromkeys(("hour", "an hour", "one hour"), 60),
}
_COUNTS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "eight": "8"}
_THIRDS = pattern(r"\.\d\d$")  # of hours, rounded: `1.67 hrs` are 100 minutes
_SIZES = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_FRACTION = pattern(f"(\\d{{0,6}}) ?([{''.join(_FRACTIONS)}])")
_QUESTIONS = pattern(r"(?i)\s*\b(?:for )?(?:q ?& ?a|questions?|discussion)$")


def with_decimals(text: str) -> str:
    """`1½ h` as `1.5 h`."""
    return _FRACTION.sub(lambda found: f"{found[1] or 0}{_FRACTIONS[found[2]]}", text)


@lru_cache(maxsize=1024)
def in_units(text: str) -> timedelta | None:
    """A length that says its units, or a name for one: `1 h 15`, `half an hour`; else None.

    The text has single spaces, and digits of ASCII.
    """
    plain = text.casefold().replace("-", " ")
    count, _, unit = plain.partition(" ")
    told = f"{_COUNTS[count]} {unit}" if count in _COUNTS else with_decimals(text)
    called = _CALLED.get(plain)
    return timedelta(minutes=called) if called else _read(_IN_UNITS, told)


@lru_cache(maxsize=1024)
def length_in(text: str) -> timedelta | None:
    """A length as a field for one has it, alone or as a sum: `90` (minutes), `1:30`, `20 + 10 min`.

    ISO 8601 is read as well. None for what is no length.
    """
    if "+" in text:
        parts = [length_in(_QUESTIONS.sub("", part.strip())) for part in text.split("+")]
        told = [part for part in parts if part is not None]
        return sum(told, timedelta()) if len(told) == len(parts) else None
    length = _read(_IN_NUMBERS, text)
    return in_units(text) if length is None else length


def _read(forms: tuple[re.Pattern[str], ...], text: str) -> timedelta | None:
    for form in forms:
        if match := form.fullmatch(text):
            told = (_seconds(*part) for part in match.groupdict().items())
            return timedelta(seconds=round(sum(told)))
    return None


def _seconds(unit: str, number: str | None) -> float:
    told = (number or "0").replace(",", ".")
    seconds = float(told) * _SIZES[unit]
    return 60 * round(seconds / 60) if unit == "hours" and _THIRDS.search(told) else seconds
