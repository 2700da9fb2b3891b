"""Zones of times in a text: `ET`, `(Paris time)`, `UTC+2`, `+02:00` and `Z` behind a time."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.programme import ZONES_OF_PLACES
from confsched.text.cities import zone_named

_ZONE = pattern(
    r"""\s{0,3}[(\[]?\s?(?:U\.?S\.?\s)?(?P<zone>
      (?: UTC|GMT ) \s?[+-]\s?\d{1,2}(?::?\d\d)? | UTC | GMT
      | [ECMP][SD]?T(?:/[ECMP]DT)? | A[KSD]{1,2}T | N[SD]T | HST | B[SR]T | [CWE]ES?T | MES?Z | MSK
      | TRT | IR?ST | WI(?:B|TA?) | NPT | PKT | SGT | HKT | [JK]ST | A[CEW][SD]T | NZ[SD]T | [WEC]AT
      | SAST | GST
      | (?: Africa|America|Asia|Atlantic|Australia|Europe|Pacific )/[A-Z]\w+(?:/[A-Z]\w+)?
    )(?!\w|/(?!\d)) (?:\s+[Tt]ime\b)? \s*[)\]]?
    | \s{0,3}[(\[]?\s?(?P<place> [A-Z][a-z]+(?:\ [A-Z][a-z]+){0,2} ) \s+ [Tt]ime \b \s*[)\]]?
    | \s{0,3}[(\[]\s?(?P<spoken> heure\ de\ [A-Z]\w+ | [A-Z][a-z]+er\ Zeit | hora\ de\ [A-Z]\w+
      | ora\ di\ [A-Z]\w+ | ora\ italiana ) \s*[)\]]
    """,
    re.VERBOSE,
)
# of ISO 8601; `-04:00` only behind seconds, as a range ends so too
_OFFSET = pattern(r"(?<=:\d\d)(?:Z(?!\w)|\+\d\d:?\d\d(?![:\d])|(?<=:\d\d:\d\d)-\d\d:\d\d(?![:\d]))")
# of the zones of North America, at the end of a text: `9 AM Pacific`, `3 PM Central (UTC-5)`
_SHORT = pattern(
    r"\s{1,3}(?:U\.?S\.?\s)?(Pacific|Mountain|Central|Eastern)"
    r"\s*(?:\(UTC[^()]{1,6}\)\s*)?(?:$|(?=[;.)]|,?\s(?:unless|except|if|but)\b))"
)
_MANY = frozenset(("IST", "CST", "BST", "AST"))  # which several regions have
_REGION = pattern(r"\s*[(/,–-]\s*([A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)\)?")
_AROUND = pattern(r"^(?:heure de|hora de|horario de|ora di) |er zeit$")
_TIMES = pattern(
    r"(?i)(?:\ball )?\b(?:times?|(?:time)?zone|heures?|(?:uhr)?zeit(?:en)?|horas?|horarios?|orari)"
    r"\b([^\d.;]{0,30})$"
)
_WORDS = pattern(r"[^\W\d_]+")
_AGAIN = pattern(r"(?<=[^\W\d_]{4}) ?\([ECMP][SD]?T\)\W*$")
_BRACKETED = pattern(r"\(([A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?)\)\s*$")
_OF_CLOCKS = frozenset(
    (
        *("all", "times", "time", "are", "is", "given", "in", "the", "local", "zone", "timezone"),
        *("alle", "zeiten", "zeit", "uhrzeiten", "sind", "toutes", "les", "heures", "heure", "en"),
        *("todas", "las", "los", "horas", "hora", "horarios", "tutti", "gli", "orari", "ora"),
        *("zeitzone", "fuseau", "horaire", "huso", "horario", "fuso", "orario", "shown"),
        *("start", "starts", "begin", "begins", "end", "ends", "from", "to", "clock", "when"),
        *("locale", "locales", "lokale", "lokal", "ortszeit", "de", "of", "at"),
    )
)


def zone_at(text: str, position: int) -> tuple[str, int]:
    """The zone that stands at a place in a text, and where the text goes on."""
    if offset := _OFFSET.match(text, position):
        return f"UTC{offset[0].removeprefix('Z')}", offset.end()
    if short := _SHORT.match(text, position):
        return f"{short[1][0]}T", short.end()
    match = _ZONE.match(text, position)
    if match is None:
        return "", position
    if match["zone"]:
        return match["zone"].replace(" ", ""), match.end()
    place = zone_of_place(match["place"] or match["spoken"])
    return (place, match.end()) if place else ("", position)


def zone_of_place(words: str) -> str:
    """The zone of a place or region by which people name it; empty for one that is not known."""
    name = _AROUND.sub("", folded(words))
    return ZONES_OF_PLACES.get(name) or zone_named(name)


def zone_in(text: str) -> str:
    """The zone that a plain text names anywhere; empty without one."""
    for match in _ZONE.finditer(text):
        glued = text[: match.start()][-1:].isalnum() and not match[0][0].isspace()
        sure = len(match["zone"] or match[0]) > 2 or "time" in match[0].lower()
        sure = sure or _says_all(text, match.start(), match.end())
        if sure and not glued and (zone := _zone_of(match)):
            return zone
    return ""


def _says_all(text: str, start: int, end: int) -> bool:
    """Whether two letters stand as a zone does: `Times are in ET`, and no `Heures et lieux`."""
    before = _TIMES.search(text[:start])
    between = _WORDS.findall(folded(before[1])) if before else ["?"]
    behind = _WORDS.match(text[end:].lstrip())
    plain = behind is None or (before is not None and folded(before[0]).startswith("all"))
    return plain and _OF_CLOCKS.issuperset(between)


def zone_alone(text: str) -> str | None:
    """The zone of which a text says that times are in it, and no more; None for another text.

    It may be empty: `all times are local`.
    """
    text = _SHORT.sub(r" \1 Time", _AGAIN.sub("", text))  # `all times Eastern`, `Eastern (ET)`
    if city := _in_brackets(text):
        return city
    zones = [zone for match in _ZONE.finditer(text) if (zone := _zone_of(match))]
    others = _ZONE.sub(lambda match: " " if _zone_of(match) else match[0], text)
    words = _WORDS.findall(folded(others))
    if not (zones or words) or not _OF_CLOCKS.issuperset(words):
        return None
    return zones[0] if zones else ""


def _in_brackets(text: str) -> str:
    """The zone of the city in brackets behind words for times: `Time (Vienna)`."""
    match = _BRACKETED.search(text)
    words = _WORDS.findall(folded(text[: match.start()])) if match is not None else []
    told = match is not None and bool(words) and _OF_CLOCKS.issuperset(words)
    return zone_of_place(match[1]) if match is not None and told else ""


def _zone_of(match: re.Match[str]) -> str:
    if match[0][0].isalpha() and match.string[match.start() - 1 : match.start()].isalpha():
        return ""  # of the end of a word: `endet`
    zone = match["zone"]
    region = _REGION.match(match.string, match.end()) if zone in _MANY else None
    if region is not None and (place := zone_of_place(region[1])):
        return place  # `IST (India)`
    return zone.replace(" ", "") if zone else zone_of_place(match["place"] or match["spoken"])
