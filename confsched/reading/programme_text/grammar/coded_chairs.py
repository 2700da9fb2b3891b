"""Chairs named once on a page, by whose letters it calls them below: `AS – Ada Sample`."""

import re
from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import LEADS
from confsched.reading.programme_text.page import ASIDE
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import trimmed

_KEY = pattern(r"\(?([A-Z]{2,4})\)?\s*(?:[:=]|\s[-–—]\s)\s*([^:=;,|()]{4,60})")
_PARTS = pattern(r"\s*[;,|]\s*")
_LED = (
    r"(?:(?:co-?)?chair(?:s|ed by)?|moderat\w{1,4}(?: by)?|leitung|vorsitz|pr[ée]sid\w{2,6}( par)?)"
)
_LEAST = 2  # people


def with_chairs_named(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page, in which chairs are called by their names: `Nets (chair: AS)`."""
    found = {one.number: names for one in readings if (names := _legend_in(one))}
    names = {code: name for one in found.values() for code, name in one.items()}
    if not names:
        return [*readings]
    form = re.compile(rf"(?i:\b{_LED}\s?:?\s)(?P<code>{'|'.join(names)})(?=\W*(?:$|\)))")
    return [*_named(readings, form, names, found)]


def _named(
    readings: Sequence[Reading],
    form: re.Pattern[str],
    names: dict[str, str],
    legends: dict[int, dict[str, str]],
) -> Iterator[Reading]:
    for one in readings:
        if one.number in legends:
            yield Reading(one.number, one.line._replace(called=ASIDE))
            continue
        if (code := form.search(one.text)) is None:
            yield one
            continue
        before, behind = one.text[: code.start("code")], one.text[code.end("code") :]
        text = f"{before}{names[code['code']]}{behind}"
        yield Reading(one.number, one.line._replace(text=text))


def _legend_in(reading: Reading) -> dict[str, str]:
    """The names of chairs by their letters, if a line is a list of such behind a label."""
    label = reading.label
    if label is None or label.role not in LEADS:
        return {}
    told = reading.text[slice(*trimmed(reading.text, label.end))]
    found = [_KEY.fullmatch(part) for part in _PARTS.split(told)]
    names = {one[1]: one[2].strip() for one in found if one and likeness(one[2]) >= LIKELY}
    return names if len(names) == len(found) >= _LEAST else {}
