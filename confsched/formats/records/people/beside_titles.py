"""People beside titles, where most titles have some in the same place.

`Knots - Jo Sample, Harbour`, `Jo Sample: Knots`, `Knots (Jo Sample)`, `Knots by Jo Sample`.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from confsched.formats.drafts import Draft
from confsched.formats.likely import people_in
from confsched.patterns import pattern

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person

_BEHIND = pattern(r"(?P<title>.*\S)\s+(?:--?|[–—|/])\s+(?P<names>\S.*)")
BEFORE = (
    pattern(r"(?P<names>[^:]{5,100})(?::\s+|(?<=\)):)(?P<title>\S.*)"),
    pattern(r"(?P<names>[^|–—]{5,100}?)\s+[-–—|]\s+(?P<title>\S.*)"),
)
_FORMS = (
    _BEHIND,
    *BEFORE,
    pattern(r"(?P<title>.*\S)\s+[(\[](?P<names>[^()\[\]]{5,100})[)\]]"),
    pattern(r"(?P<title>.*\S)\s*(?::|\s(?:by|von|par|por|door))\s+(?P<names>\S.*)"),
)
_WITH = pattern(r"(?P<title>.*\S)\s+(?:with|mit|avec|con)\s+(?P<names>\S.*)")
_FEW = 3  # names that stand there by chance
_SURE = 0.5  # that a text is about people
_LONGEST = 400  # letters of a title
_Found: TypeAlias = list[tuple[Draft, re.Match[str]]]


def people_beside(
    talks: Sequence[Draft], *, led: bool = False
) -> tuple["re.Pattern[str] | None", _Found]:
    """The form that most titles of talks have, and the titles with people in it; `led` by `with`.

    Three of four titles have it, and neither names nor titles are a few that come again.
    """
    if max((len(one.text("title")) for one in talks), default=0) > _LONGEST:
        return None, []
    for form in (*_FORMS, _WITH) if led else _FORMS:
        found = [
            (one, match) for one in talks if (match := form.fullmatch(one.text("title").strip()))
        ]
        if _are_most(found, talks):
            named = [(one, match) for one, match in found if people_of(match["names"])]
            if _are_most(named, talks):
                return form, named
    return None, []


def _are_most(found: _Found, talks: Sequence[Draft]) -> bool:
    said = [{match[part] for _, match in found} for part in ("title", "names")]
    return 4 * len(found) >= 3 * len(talks) and all(
        len(texts) >= _FEW and 2 * len(texts) > len(found) for texts in said
    )


def people_of(text: str, least: float = _SURE) -> "list[Person]":
    """The people in a text; none where it is about others.

    `least` is how sure it has to be that they are people.
    """
    parts = [part.strip() for part in text.split(";")]
    found = [people_in(part, several=True, paired=len(parts) > 1) for part in parts]
    if any(one.score < max(least, _SURE) for one in found):
        return []
    return [who for several in found for who in several.people]
