"""People beside titles, where most titles have some in the same place.

`Knots - Jo Sample, Harbour`, `Jo Sample: Knots`, `Knots (Jo Sample)`, `Knots by Jo Sample`.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from confsched.formats.drafts import Draft
from confsched.formats.likely import people_in
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import BY, WITH

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person

_BEHIND = pattern(r"(?P<title>.*\S)\s+(?:--?|[–—|/])\s+(?P<names>\S.*)")
BEFORE = (
    pattern(r"(?P<names>[^:]{5,100})(?::\s+|(?<=\)):)(?P<title>\S.*)"),
    pattern(r"(?P<names>[^|–—]{5,100}?)\s+[-–—|]\s+(?P<title>\S.*)"),
)
_BRACKETED = pattern(r"(?P<title>.*\S)\s+[(\[](?P<names>(?:[^()\[\]]|\([^()]*\)){5,100})[)\]]")
_FORMS = (
    _BEHIND,
    *BEFORE,
    _BRACKETED,
    pattern(rf"(?P<title>.*\S)\s*(?::|\s{BY})\s+(?P<names>\S.*)"),
)
_WITH = pattern(rf"(?P<title>.*\S)\s+{WITH}\s+(?P<names>\S.*)")
MARK = pattern(r"^(?:[-–—•*·▪]|\d{1,2}[.)])\s+(?=\S)")  # of a list: `1. `
# `Jo Sample, Boat Works & Bo Test, Port`, the first of whom may be of that port as well
_PAIRED = pattern(r"(?:[^,;&]+(?:,[^,;&]+)? & )+[^,;&]+,[^,;&]+")
_FEW = 3  # names that stand there by chance
_SURE, _PLAINLY = 0.5, 0.7  # that a text is about people
_LONGEST = 400  # letters of a title
_Found: TypeAlias = tuple[int, re.Match[str]]


def people_beside(
    talks: Sequence[Draft], *, led: bool = False, mixed: bool = False
) -> tuple["re.Pattern[str] | None", list[tuple[Draft, re.Match[str]]]]:
    """The form that most titles of talks have, and those with people in it; `led` by `with`.

    `mixed` is whether there are others among them, as in a list of all that takes place.
    """
    form, found = beside([one.text("title") for one in talks], led=led, mixed=mixed)
    return form, [(talks[number], match) for number, match in found]


def beside(
    titles: Sequence[str], *, led: bool = False, mixed: bool = False
) -> tuple["re.Pattern[str] | None", list[_Found]]:
    """The form that most titles have, and those with people in it, by their numbers.

    Three of four titles have it, or more than half of `mixed` ones where nothing but people stands
    there; and neither names nor titles are a few that come again.
    """
    if max(map(len, titles), default=0) > _LONGEST:
        return None, []
    for form in (*_FORMS, _WITH) if led else _FORMS:
        matches = ((n, form.fullmatch(title.strip())) for n, title in enumerate(titles))
        found = [(n, match) for n, match in matches if match]
        if _are_most(found, len(titles)):
            named = [(n, match) for n, match in found if people_of(match["names"])]
            if _are_most(named, len(titles)):
                return form, named
        elif mixed and _are_plain(found, len(titles)):
            return form, found
    return _in_brackets(titles) if len(titles) <= _FEW else (None, [])


def _in_brackets(titles: Sequence[str]) -> tuple["re.Pattern[str] | None", list[_Found]]:
    """The same of one title with plainly several people in brackets, or of two with one in each.

    Small letters in brackets, `(for beginners)`, say nothing. Half of the titles have people.
    """
    matches = ((n, _BRACKETED.fullmatch(title.strip())) for n, title in enumerate(titles))
    found = [(n, match) for n, match in matches if match and not match["names"][0].islower()]
    least = _SURE if len(found) > 1 else _PLAINLY
    people = [people_of(match["names"], least) for _, match in found]
    enough = len(titles) in range(len(found), 2 * len(found) + 1 if len(found) > 1 else 2)
    several = enough and all(people) and sum(map(len, people)) > 1
    return (
        (_BRACKETED, found) if several and len({*map(str, people)}) == len(people) else (None, [])
    )


def names_in_form(form: re.Pattern[str], lines: Sequence[str]) -> list[str]:
    """The names in lines, nearly all of which have a form with people in it; else none."""
    found = [match["names"] for line in lines if (match := form.fullmatch(line.strip()))]
    named = [names for names in found if people_of(names)]
    return named if len(named) > 1 and 4 * len(named) >= 3 * len(lines) else []


def _are_most(found: Sequence[_Found], count: int) -> bool:
    return 4 * len(found) >= 3 * count and _are_apart(found)


def _are_plain(found: Sequence[_Found], count: int) -> bool:
    """Whether more than half of all have people there, and nothing else stands there."""
    if 2 * len(found) <= count or not _are_apart(found):
        return False
    return all(people_of(match["names"]) for _, match in found)


def _are_apart(found: Sequence[_Found]) -> bool:
    said = [{match[part] for _, match in found} for part in ("title", "names")]
    return all(len(texts) >= _FEW and 2 * len(texts) > len(found) for texts in said)


def people_of(text: str, least: float = _SURE) -> "list[Person]":
    """The people in a text; none where it is about others.

    `least` is how sure it has to be that they are people.
    """
    for mark in (" & ", ";") if _PAIRED.fullmatch(text) else ";":
        parts = [part.strip() for part in text.split(mark)]
        found = [people_in(part, several=True, paired=len(parts) > 1) for part in parts]
        if all(one.score >= max(least, _SURE) for one in found):
            return [who for several in found for who in several.people]
    return []
