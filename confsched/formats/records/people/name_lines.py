"""Lines of a cell that name people and what these have in common, each line for some of them.

`Ada Sample and Ben Test, Harbour` is two people of it where every line ends so, and
`Sample University: Ada Sample, Ben Test` is two wherever names stand behind a body. A post or a
body in a line of its own is that of who stands above it, and so is what stands in brackets there.
"""

from collections.abc import Iterable, Sequence
from itertools import chain

from confsched.formats.columns.compared import role_of
from confsched.formats.likely import is_person
from confsched.formats.records.people.between import DASH, by_commas
from confsched.formats.records.people.bodies import employs, is_body, is_name
from confsched.formats.records.people.posts import COMMA, is_post
from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import AND

_COUNT = pattern(r"(?:^|(?<=[\s;,|]))\(?(\d{1,2})[.)]\s+(?=[^\W\d_])")  # `1. Ada Sample 2. Jo Test`
_LABEL = pattern(r"([^\W\d][^:;]{1,70}?):\s+(?=\S)")
_PLAINLY_NO_NAME = pattern(r"\S+|.*[()&\d].*|.*\b(?:of|for|für|de|des)\b.*")
_ACRONYM = pattern(r"\b[A-Z]{3,}\b|\b[A-Z]{2} [A-Z]")  # `MORPHSS`, `NI Framework`
_AND = pattern(rf"\s{AND}\s")
_ASIDE = pattern(r"\([^()]+\)")
_BEHIND_NAME = pattern(r", |\s[-–—]\s")
_SEVERAL, _LINES = 2, 2


def of_lines(lines: Sequence[str]) -> list[str]:
    """The people in some lines, with a label before or brackets behind; empty where none has."""
    labels = [match[1] for line in lines if (match := _LABEL.match(line))]
    if not labels:
        return _with_ends(lines)
    shown = len(labels) == len(lines) and any(map(_ACRONYM.search, labels))
    found = [_behind_label(line, shown=shown) for line in lines]
    if not any(found):
        return []
    return [name for one, line in zip(found, lines, strict=True) for name in one or [line]]


def with_lines_below(lines: Sequence[str]) -> list[str]:
    """People with what they are in the lines below their names; empty where no line says that.

    A line that may be a name begins somebody else if a post or a body stands below it. Below a
    comma at the end of a line stands what somebody is, if it does not look like a name.
    """
    open_ended = [False, *(line.endswith(",") for line in lines)]
    lines = without_commas(lines)
    told = [
        is_of_somebody(line) or (goes_on and not is_person(line))
        for line, goes_on in zip(lines, open_ended, strict=False)
    ]
    first, *below = lines
    bracketed = any("(" in line and not _ASIDE.fullmatch(line) for line in lines)
    if told[0] or not any(told) or not is_name(first) or bracketed:
        return []
    people = [_with_post(first)]
    for line, said, next_said in zip(below, told[1:], [*told[2:], False], strict=True):
        if next_said and not said and is_name(line):
            people.append(_with_post(line))
        else:
            people[-1][1].append(line)
    return [" ".join((name, *_in_brackets(said))) for name, said in people]


def _with_post(line: str) -> tuple[str, list[str]]:
    """A name, and the post behind its comma."""
    name, _, post = line.partition(", ")
    return (name, [post]) if post and is_post(post) else (line, [])


def have_bodies_below(texts: Iterable[str]) -> bool:
    """Whether cells have two lines: who it is, and where they are, as one of them plainly says.

    Others may have two of each of several.
    """
    cells = [text.strip().split("\n") for text in texts if "\n" in text.strip()]
    if len(cells) < _SEVERAL or any(len(cell) % _LINES for cell in cells):
        return False
    if all(len(cell) > _LINES for cell in cells):
        return False
    ends = [end for cell in cells for end in cell[1::_LINES]]
    marked = any(sign in line for cell in cells for line in cell for sign in "(:;•▪")
    if marked or 2 * sum(map(is_person, ends)) >= len(ends) or not any(map(is_of_somebody, ends)):
        return False
    firsts = (first for cell in cells for first in cell[::_LINES])
    return all(is_name(name) for first in firsts for name in by_commas(first))


def with_bodies_below(text: str) -> list[str]:
    """The people of such a cell, each with where they are in brackets."""
    lines = text.strip().split("\n")
    pairs = zip(lines[::_LINES], lines[1::_LINES], strict=True)
    return [f"{name} ({body})" for first, body in pairs for name in by_commas(first)]


def _in_brackets(lines: Sequence[str]) -> Iterable[str]:
    """What stands below somebody, in brackets; lines that have some keep their own."""
    plain = [line for line in lines if not _ASIDE.fullmatch(line)]
    yield from (f"({', '.join(plain)})",) if plain else ()
    yield from (line for line in lines if line not in plain)


def without_commas(lines: Iterable[str]) -> list[str]:
    """Lines without the commas that they end with."""
    return [line.rstrip(" ,") for line in lines]


def with_asides(lines: Iterable[str]) -> list[str]:
    """The same lines, each with what stands in brackets in a line of its own below it."""
    joined: list[str] = []
    for line in lines:
        if joined and _ASIDE.fullmatch(line):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return joined


def with_all_told(parts: list[str]) -> list[str]:
    """Parts of a text with what somebody is in brackets, where half of them plainly say that."""
    split = [COMMA.split(one, maxsplit=1) for one in parts]
    told = [one for one in split if len(one) > 1]
    parted = (end for _, end in told if " @" in end)  # `Captain @Boats` says itself which is which
    sure = {*parted, *(end for _, end in told if is_post(end.partition(",")[0]) or is_body(end))}
    names = [name.rpartition(": ")[2] for name, _ in told]
    plain = all(is_person(name) and not DASH.search(name) for name in names)
    if 2 * len(sure) < max(len(told), 1) or not plain:
        return parts
    unsure = {end for _, end in told if not (end in sure or is_person(end))}
    return [
        f"{one[0]} ({one[1]})" if unsure.intersection(one[1:]) and "(" not in part else part
        for one, part in zip(split, parts, strict=True)
    ]


def is_of_somebody(line: str) -> bool:
    """Whether a line is a post or a body, and does not begin with who has it: `Jo Test, Boats`.

    Nor does one with a role name what the one above it is: `Moderator: Jo Test, Boats`.
    """
    name, *behind = _BEHIND_NAME.split(line, maxsplit=1)
    label = _LABEL.match(line)
    begins = (behind and is_person(name)) or (label is not None and role_of(label[1]))
    return (is_post(line) or (behind and is_post(name)) or employs(line)) and not begins


def _behind_label(line: str, *, shown: bool) -> list[str]:
    """Several people behind what they are of, or one behind a body; none behind a role.

    Where every line has a label, one of them may show that all are bodies: by its capitals.
    """
    label = _LABEL.match(line)
    names = by_commas(line[label.end() :]) if label else []
    if label is None or role_of(label[1]) or not all(map(is_name, names)):
        return []
    if shown or is_body(label[1]):
        return [f"{name} ({label[1]})" for name in names]
    return [f"{label[1]}: {name}" for name in names] if len(names) > 1 else []


def _with_ends(lines: Sequence[str]) -> list[str]:
    """The people before the last comma of each line, which plainly parts no name in one of them."""
    parts = [line.rpartition(", ") for line in lines]
    heads = [by_commas(head) for head, _, _ in parts]
    ends = [end for _, _, end in parts]
    sure = any(map(_PLAINLY_NO_NAME.fullmatch, ends)) or any(map(is_body, ends))
    several = [head for (head, _, _), names in zip(parts, heads, strict=True) if len(names) > 1]
    joined = several and all(map(_AND.search, several))
    named = all(heads) and all(map(is_name, chain.from_iterable(heads)))
    if not (sure and joined and named):
        return []
    return [f"{name} ({end})" for names, end in zip(heads, ends, strict=True) for name in names]


def uncounted(text: str) -> str:
    """A text with those whom it counts from 1 in lines of their own, without the numbers."""
    first, *found = _COUNT.split(text) if text[:1] in "(1" else [text]
    numbers = [str(number) for number in range(1, len(found) // 2 + 1)]
    told = [one.strip(" \n;,|") for one in found[1::2]]
    return "\n".join(told) if found and not first and found[::2] == numbers else text
