"""What tells a programme from any other text, before anybody tries to read it as one."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Line, Page

_TIME = pattern(
    r"(?<![\d.,:])(?:[01]?\d|2[0-4])"
    r"(?:\s?[:h.：]\s?[0-5]\d(?!\d|[.,]\d)|[ap](?=\s?[-–—]\s?\d|\s{2})"
    r"|\s?(?:[ap]\.?\s?m\b|[πμ]\.?\s?μ\b|uhr\b|h\b))"
    r"|(?<![\d.,:])(?:[01]\d|2[0-4])[0-5][05]\s?[-–—]\s?(?:[01]\d|2[0-4])[0-5][05](?!\d)"
    r"|^\W{0,3}(?:0[5-9]|1[0-8]|2[1-3])[0-5][05]\s+(?:[|:–—-]\s)?[^\W\d_]"  # and no year
    r"|(?<!\d)(?:[01]?\d|2[0-4])\s?[時时点點시](?!間|间|간)"
    r"|\b(?:ore|klo|kl\.?) \d{1,2}(?!\d)|(?<![\d.,])\d{1,2},[0-5]\d ?h(?:oras?|rs?)?\b"
    r"|^\s*\d\d?,[0-5][05]\s?(?:[-–—]\s?\d\d?,[0-5][05]|:\s)"  # and no price
    r"|\b(?:noon|midnight|midday|midi|minuit)\b"
    r"|(?:^|\t)\s*\d\d?\s?[-–—]\s?\d\d?(?=\t)",  # hours beside the cells of a table
    re.IGNORECASE,
)
# `Thursday, May 8, 2031 – Boats`, `22.10.31`, or `May 8` alone
_DATED = pattern(
    r"(?:(?:Date|When|Datum|Fecha|Data): )?"
    r"(?:\W{0,3}(?:[^\W\d_]{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,12})(?:\W*$|\s?:\s|\s{2,}|\s[–—-]\s)"
    r"|\W{0,3}(?:[^\W\d_]{3,12},?\s){0,2}\d{1,2}(?:st|nd|rd|th|\.)?,?\s(?:[^\W\d_]{3,12},?\s)?"
    r"20\d\d\b(?:\W{0,4}\w|\W*$)"
    r"|\W{0,3}(?:[^\W\d_]{2,12}\.?,?\s)?(?:\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d-\d\d-\d\d)\b)"
)
_LASTING = pattern(  # `Boats (5 min)`, `5 min Boats`
    r"(?i)[(\[–—-]\s?\d{1,3} ?min\w{0,4}\.?[)\]]?\s*$|^\s*\d{1,3} ?min\w{0,4}\.?[\s:–—-]+[^\W\d_]"
)
_POINT = pattern(r"\s*\d{1,2}[.)]\s+\S")
_RANGE = pattern(r"\W{0,3}(\d\d?(?::\d\d)?)\s?[-–—]\s?(\d\d?(?::\d\d)?)\s")
_LEAST = 2  # lines with a time
_LONGEST = 2000  # characters of a line in which times are looked for


def has_times(page: Page) -> bool:
    """Whether enough lines of a page have a time: one alone is that of several others, or none.

    These say dates, or how long something is, or are points of a meeting whose date and time it is.
    """
    found = dated = points = 0
    meets = False
    ended = ""
    for line in page.lines:
        others = _DATED.match(line.text) or _LASTING.search(line.text, 0, _LONGEST)
        dated += others is not None
        bare = _RANGE.match(line.text)  # `10-12 Ropes` below `9-10 Welcome`
        joined = bare is not None and bare[1] == ended
        ended = bare[2] if bare is not None else ended
        timed = bool(joined or line.moments or _TIME.search(line.text, 0, _LONGEST))
        found += timed
        meets = meets or (timed and others is not None)
        points += _POINT.match(line.text) is not None
        if found >= _LEAST or (found and (dated > _LEAST or (meets and points > _LEAST))):
            return True
    told = any(event.events or event.begins for event in page.events)
    return told or any(_has_day_each(line) for line in page.lines)


def _has_day_each(row: Line) -> bool:
    """Whether several lines of each cell have a time: one row has all, a day in each cell."""
    timed = [sum(_TIME.search(one.text) is not None for one in x.lines) for x in row.cells]
    return len(timed) > 1 and min(timed) >= _LEAST
