"""Numbers of footnotes behind names, as papers have them: `Ada Sample1,2*, Ben Sample2`.

Organizations have them too, which say whose they are.
"""

import re
from collections.abc import Iterable

from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.between import SIGNS
from confsched.patterns import pattern
from confsched.reading.programme_text.words.raised import GLUED

LISTED = pattern(r"\s*[;,|\s]\s*")

_NUMBERED = pattern(r"(?:^|[;|\n])\s*\(?(\d{1,2})[:.)]\s*")
_COUNTED = pattern(r"(?:^|[.,;|\n])\s*(\d{1,2})\s?(?=[^\W\d_])")  # `1 Boats Ltd, 2Harbour`
# a name of two words, the last of which is written as one: no `Agent 47` and no `n0madic1`
_NAMED = pattern(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+)* [^\W\d_a-z][^\W\d_]*[^\W\d_A-Z]\.?")


def are_numbered(texts: Iterable[str]) -> bool:
    """Whether names in a column have such numbers behind them: one text has several."""
    return any(len(GLUED.findall(text)) > 1 and in_brackets(text) != text for text in texts)


def in_brackets(text: str) -> str:
    """A text with such numbers in brackets, if all that have any are names: `Ada Sample (1,2)*`."""
    if not GLUED.search(text):
        return text
    apart = GLUED.sub(_aside, text)
    names = [name.rpartition(" (")[0] for name in SIGNS.split(_only_glued(text)) if "(" in name]
    return apart if all(map(_NAMED.fullmatch, names)) else text


def _aside(number: re.Match[str]) -> str:
    return f" ({number[1]})"


def _only_glued(text: str) -> str:
    """A text with a mark for each such number, which has no comma."""
    return GLUED.sub(" (", text)


def numbered_in(text: str) -> dict[str, str]:
    """Organizations by their numbers: `1: Sample University; 2: Test Institute`.

    Those that are counted from 1 need no sign behind their numbers.
    """
    _, *found = _NUMBERED.split(text)
    if not found and text[:1] == "1":
        _, *counted = _COUNTED.split(text)
        order = [str(number) for number in range(1, len(counted) // 2 + 1)]
        found = counted if counted[::2] == order else []
    return {number: one.strip(" ;|") for number, one in zip(found[::2], found[1::2], strict=True)}


def by_numbers(people: Iterable[Draft], put: Put) -> bool:
    """Say of people which organizations in a text are theirs by number; whether any are."""
    known = numbered_in(str(put.value))
    numbers = {person: person.text("_numbers") for person in people}
    for person, said in numbers.items() if known else ():
        named = [known[one] for one in LISTED.split(said) if one in known]
        person.put("organization", "; ".join(named), put.key, put.mark)
        if named:
            del person.fields["_numbers"]
    return bool(known) and any(numbers.values())
