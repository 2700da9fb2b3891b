"""Lines that say of when a page is: `Printed on 12/06/2031 14:05`, `Stand: 12.05.2031, 14 Uhr`."""

import re
from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.dotted_times import silent
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.calendar import MONTHS, WEEKDAYS
from confsched.reading.programme_text.words.plain import folded

_MOST = 80  # characters
_VERSION = pattern(
    r"\W*(?:(?:this )?(?:page|document|programme?|agenda|schedule|programma|programm|dokument)\W+)?"
    r"(?:was |is |last |zuletzt |dernière |ultimo |última )*"
    r"(?:updated?|revised|modified|changed|printed|generated|exported|saved|draft(?: \d{1,2})?"
    r"|as of|versi(?:on|one|ón|e)(?: \d[\d.]{0,4}(?= |,))?|stand|gedruckt|geändert|aktualisiert"
    r"|erstellt|modification|modifiée?|mise? à jour|imprimée?|aggiorna(?:to|mento)|stampato"
    r"|actualizad[oa]|actualización|impreso|atualizado|bijgewerkt|gewijzigd|afgedrukt|opdateret|oppdatert"
    r"|uppdaterad)\b",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b|\d[./-]\d\d?[./-]\d\d\b")
_WORD = pattern(r"[^\W\d_]+")
_BETWEEN = frozenset(  # what stands around a date and a time
    (
        *("on", "at", "of", "the", "am", "pm", "a", "m", "p", "h", "um", "uhr", "vom", "den", "le"),
        *("du", "au", "la", "las", "el", "al", "il", "alle", "ore", "op", "om", "kl", "de", "as"),
        *("st", "nd", "rd", "th", "utc", "gmt", "et", "edt", "est", "cet", "cest", "by", "z", "t"),
    )
)


def without_versions(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page; one that says of when all of it is says nothing of a session."""
    return [silent(one) if _is_version(one) else one for one in readings]


def _is_version(reading: Reading) -> bool:
    timed = reading.times is not None or reading.day is not None
    match = _VERSION.match(reading.text) if timed and len(reading.text) < _MOST else None
    rest = reading.text[match.end() :] if match is not None else ""
    words = _WORD.findall(folded(rest))
    known = all(one in _BETWEEN or one in MONTHS or one in WEEKDAYS for one in words)
    return known and _YEAR.search(rest) is not None
