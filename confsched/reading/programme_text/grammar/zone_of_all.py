"""In which zone the times of a page are, as its times, its lines or its head say."""

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from itertools import takewhile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.grammar.elsewhere import is_deadline
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.zones import zone_alone, zone_in, zone_of_place
from confsched.text.cities import load_zone, names_of, zone_named

_ZONED = pattern(
    r"\b(?:times?|zone|timezone|heures?|zeiten|zeit|uhrzeiten|horas?|hor[aá]rios?|orari)\b", 2
)
# `4–5 June 2031 | Online | ET`, `Schedule (ET)`, and no `2031 | Hartford, CT`
_ENDING = pattern(
    r"(?:\b20\d\d,?(?:[^\n]{0,40}[|·•(])?|^(?:\w+ )?(?:[Ss]chedule|[Aa]genda|[Pp]rogram)[ :]*\(?)"
    r"\s*([ECMP][SD]?T|[CEW]ES?T|BST|GMT)\)?\s*$"
)
_PLACED = pattern(
    r"([A-ZÀ-Ý][^\d:;()]{2,80}?),?\s?\((ET|[ECMP][SD]T|CES?T|BST|GMT|AE[SD]T|NZ[SD]T|[JS]GT|JST)\)"
)
_MOST_OF = 3  # sessions, of which one names another zone than the page does
_LINE, _TEXT = 250, 2000  # characters
_SENTENCE, _ALL_TIMES = pattern(r"(?<=[.!?])\s+"), pattern(r"\b[Aa]ll (?:the )?times\b")
_IANA = pattern(
    r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Z][a-z]+(?:[_/][A-Z][a-z]+)*"
)
_SPOKEN = pattern(
    r"\btimes?\b[^.;]{0,25}?\b(?:U\.?S\.? )?((?:Eastern|Central) European(?: Summer)?|Eastern"
    r"|Central|Mountain|Pacific|British Summer|(?:Eastern|Central|Pacific) (?:Standard|Daylight)"
    r"|Paris|London|Berlin|New York|UK)\b"
    r"|\b(hora peninsular|(?:heure|hora|horário|ora) (?:de|di) [^\W\d_]+|heure française"
    r"|ora italiana|deutscher zeit)\b",
    re.IGNORECASE,
)
# `local time in Sydney`, `Mexico City time`
_CITY = pattern(
    r"\b[Ll]ocal\b[^.;:]{0,20}?\b(?:in|of|at|to)\s([A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+)?)\b"
    r"|\b([A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+)?)\s(?:local\s)?time\b"
)
_HEAD = pattern(r"^([^\t()]{0,20})\(([^\t()]{2,9})\)(?:\t|\s{2,}\S)")
# letters that several regions have, or that people keep writing in summer
_UNSURE = frozenset(("GMT", "BST", "IST", "CST", "AST"))
_NAMED = pattern(r"[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?")


def conference_zone(readings: Sequence[Reading], sessions: Sequence[Session]) -> Told:
    """The zone that most times name, else the one of which a line says that all times are in it.

    It may stand behind the dates of days, `Thursday 4 June 2026 (CEST)`, or of all of them.
    """
    named = Counter(one.zone for one in sessions if one.zone)
    said = _zone_of_all(readings) if _MOST_OF * named.total() <= len(sessions) else NOTHING
    if named and not said:
        zone = named.most_common(1)[0][0]
        begin = min(one.line for one in sessions)
        above = (one for one in readings if one.number < begin)
        if zone in _UNSURE and (
            place := next(filter(None, (_place(one, zone) for one in above)), None)
        ):
            return place
        first = next(one for one in sessions if one.zone == zone)
        return Told(zone, first.when.start, first.when.end)
    return said or _zone_of_all(readings)


def _place(reading: Reading, zone: str) -> Told | None:
    """The city in a line whose clocks have such letters at some time: London for `BST`."""
    for match in _NAMED.finditer(reading.text):
        place = load_zone(key) if (key := zone_named(match[0])) else None
        if place is not None and zone in names_of(place):
            return told(reading, *match.span())._replace(text=key)
    return None


def _zone_of_all(readings: Sequence[Reading]) -> Told:
    """The zone that lines, or what stands beside dates and columns, say all times are in."""
    told_of_all = (one for one in readings if not is_deadline(one.text))
    found = ((reading, _zone_in(reading.text)) for reading in told_of_all)
    told_of = [(one, zone) for one, zone in found if zone] or _behind_days(readings)
    told_of = told_of or [(one, zone) for one in readings if (zone := _over_times(one))]
    ends = ((one, match) for one in readings if not one.day and (match := _ENDING.search(one.text)))
    told_of = told_of or [(one, match[1]) for one, match in ends] or _behind_places(readings)
    return told(told_of[0][0])._replace(text=told_of[0][1]) if told_of else NOTHING


def _behind_days(readings: Sequence[Reading]) -> list[tuple[Reading, str]]:
    """The zone that stands behind the dates of days; none if days differ."""
    days = [(one, one.day) for one in readings if one.day is not None]
    found = [(one, zone_alone(one.text[day.start : day.end]) or "") for one, day in days]
    zones = {zone for _, zone in found if zone}
    return [(one, zone) for one, zone in found if zone] if len(zones) == 1 else []


def _behind_places(readings: Sequence[Reading]) -> list[tuple[Reading, str]]:
    """The zone in brackets behind where all is: `Brisbane, Queensland (AEST)`."""
    above = takewhile(lambda one: one.times is None, readings)
    found = ((one, _PLACED.fullmatch(one.text)) for one in above)
    return [(one, _zone_there(match[1], match[2])) for one, match in found if match is not None]


def _zone_there(place: str, short: str) -> str:
    """The zone of a town whose clocks are called so at some time, else that of the letters."""
    towns = (load_zone(key) for part in place.split(",") if (key := zone_named(part)))
    named = (one.key for one in towns if one is not None and short in names_of(one))
    return next(named, short)


def _over_times(reading: Reading) -> str:
    """The zone in the head of a column of times: `Boston (EDT) | Dublin (GMT) | Item`."""
    match = _HEAD.search(reading.text) if not reading.times else None
    if match is None or not (reading.line.cells or _ZONED.search(match[1])):
        return ""
    return zone_alone(match[2]) or ""


def _zone_in(text: str) -> str:
    """The zone that a line or a sentence of it names; long texts speak of much else."""
    if len(text) < _LINE:
        return zone_said(text)
    said = _SENTENCE.split(text) if len(text) < _TEXT and _ALL_TIMES.search(text) else ()
    whole = (one for one in said if len(one) < _LINE and _ALL_TIMES.search(one))
    return next(filter(None, map(zone_said, whole)), "")


def zone_said(text: str) -> str:
    """The zone that a text about times names; an IANA name is one wherever it stands."""
    of_times = _ZONED.search(text) is not None
    if (named := _IANA.search(text)) and (of_times or _exists(named[0])):
        return named[0]
    if not of_times:
        return ""
    spoken = _SPOKEN.search(text)
    said = (zone_of_place(spoken[1] or spoken[2]) if spoken else "") or zone_in(text)
    return said or next(filter(None, map(_zone_of_city, _CITY.finditer(text))), "")


def _zone_of_city(match: re.Match[str]) -> str:
    """The zone of a city whose times a line says these are: `local time in Sydney`."""
    return zone_named(match[1] or match[2])


def _exists(name: str) -> bool:
    """Whether it is a zone, and not two halves of names: `Radio Free Europe/Radio Sample`."""
    with suppress(ZoneInfoNotFoundError, ValueError):
        return bool(ZoneInfo(name).key)
    return False
