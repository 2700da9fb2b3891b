"""What people are behind dashes or commas, where other cells of a column show that they are that.

`Jo Sample - Sample Boats, Mo Test - Harbour` are two people, and so are the same with commas for
the dashes and a semicolon between.
"""

from collections.abc import Iterable, Iterator

from confsched.formats.columns.compared import compared
from confsched.formats.columns.people_names import DETAILS
from confsched.formats.likely import is_person, person_likeness
from confsched.formats.records.cells.parted import parted
from confsched.formats.records.people.asides import taken_out
from confsched.formats.records.people.between import DASH, SIGNS, SURE
from confsched.formats.records.people.bodies import is_body, is_name
from confsched.formats.records.people.posts import COMMA, before_people, is_post
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import begins_given

_TWO = 2
_MAY_BE, _PLAINLY = 0.5, 0.7  # a person
_PARTS = 3  # a name, a post and a body
_BRACKETED = pattern(r"[^()]+\([^()]+\)")
_SEMICOLON = pattern(r"\s*[;|\n]\s*")
_SIGN = pattern(r"\s[-–—|]\s")
_SLASH = pattern(r"\s+/\s+")
_TOLD = frozenset(
    (*DETAILS["role"], *DETAILS["organization"], "title")
)  # what a head says of people
_BEHIND = pattern(r"\s*[,|]\s*|\s[-–—]\s")
# between what a head names, and not before an ending: `Presenter(s) and Company`
_IN_HEAD = pattern(
    r"\s*[/,]\s*|\s+(?:and|und|et|y|e|en|&|\+)\s+|\s*\((?!(?:[eai]?n?s|in|inn?en|a|as|e|es|/r)\))|\)$"
)


def behind_dashes(text: str) -> list[str]:
    """The people in a text, each with brackets for the dash; empty where not all have one."""
    parts = parted(text, SIGNS) if DASH.search(text) else []
    found = [parted(part, DASH) for part in parts]  # none in brackets
    if len(found) < _TWO or not all(1 < len(one) <= _PARTS and is_name(one[0]) for one in found):
        return []
    return [f"{name} ({', '.join(what)})" for name, *what in found]


def with_all_behind(text: str) -> list[str]:
    """People with a post and a body behind signs: `Jo Sample - Captain | Sample Boats`.

    Others may stand behind conjunctions. Empty where that is not plain.
    """
    if len(people := before_people(text)) > 1:
        return _all_with_something(people)
    name, *rest = _SIGN.split(text, maxsplit=1)
    what = parted(rest[0], _BEHIND) if rest and is_name(name) else []
    plainly = len(what) > 1 and (is_post(what[0]) or is_body(what[-1]))
    if not plainly or ";" in text or "\n" in text:
        return []
    another = _MAY_BE if "," in rest[0] else _PLAINLY  # a comma is between people as well
    if is_post(what[0]) and not begins_given(what[-1]):  # but not behind a post
        another = _PLAINLY
    return [] if max(map(person_likeness, what)) >= another else [f"{name} ({', '.join(what)})"]


def _all_with_something(people: list[str]) -> list[str]:
    """Several people between conjunctions, of whom the first has a post and a body behind signs."""
    first = with_all_behind(people[0])
    others = [with_all_behind(one) or [one] for one in people[1:]] if first else []
    return [*first, *(name for found in others for name in found)]


def with_more_posts(parts: list[str]) -> list[str]:
    """Parts of which one with a post first is of whom the one before names: `…; Founder, Boats`."""
    told = parts[:1]
    for part in parts[1:]:
        post, comma, _ = part.partition(",")
        if comma and _is_nothing_but_post(post) and is_name(told[-1].partition(",")[0]):
            told[-1] += f", {part}"
        else:
            told.append(part)
    return told


def _is_nothing_but_post(text: str) -> bool:
    """Whether a post has nobody before it or behind it: no `CEO Ada Sample`."""
    words = text.split()
    ends = (" ".join(words[:_TWO]), " ".join(words[-_TWO:]))
    return "(" not in text and is_post(text) and not any(map(is_person, ends))


def lines_in(text: str) -> list[str]:
    """The lines of a text, and what semicolons part, without the marks before them."""
    return [part.lstrip("•·▪*-–— ") for part in parted(text, _SEMICOLON)]


def pairs_in(text: str) -> Iterator[tuple[str, str]]:
    """What stands before and behind the only dash of each line, without a role and commas."""
    for part in lines_in(text):
        name, *what = DASH.split(part)
        if len(what) == 1 and "," not in name and ":" not in what[0]:
            yield name.rpartition(": ")[2], what[0]


def with_brackets(text: str) -> list[str]:
    """The people in a text who all have something in brackets; empty where that is not so.

    One of them has a plain name, of the others there may be but one word; or all begin with posts.
    """
    parts = parted(text, SIGNS) if text.count("(") > 1 else []
    sure = any(map(is_name, parts)) or all(is_post(one.partition(" (")[0]) for one in parts)
    sure = sure and all(map(_BRACKETED.fullmatch, parts))
    return parts if sure and len(parts) > 1 else []


def are_behind_dashes(texts: Iterable[str]) -> bool:
    """Whether a column shows that what stands behind a dash is what somebody is."""
    return any(behind_dashes(text) for text in texts)


def heads_details(head: str) -> bool:
    """Whether a head names people and what they are: `Speaker / Company`, `Speakers and titles`."""
    name, *details = map(compared, filter(None, _IN_HEAD.split(head.strip())))
    told = [one for one in details if one not in ("name", "names")]
    return bool(name and told) and _TOLD.issuperset(told)


def behind_names(text: str) -> list[str]:
    """The people in a cell below such a head, each with brackets for slashes or the first comma.

    Empty where commas part people.
    """
    people = [one for part in parted(text, SURE) for one in with_brackets(part) or _listed(part)]
    found = [_SLASH.split(one) for one in people]
    told = [one if one[1:] or "(" in one[0] else COMMA.split(one[0], maxsplit=1) for one in found]
    behind = (what[0].partition(", ")[0] for _, *what in told if what)
    named = (one for one in behind if " " in one and begins_given(one))
    if any(not (is_post(one) or is_body(one)) for one in named):
        return []
    return [f"{name} ({', '.join(what)})" if what else name for name, *what in told]


def _listed(text: str) -> list[str]:
    """The people in a part of such a cell, if commas part any."""
    return before_people(text) if "," in text else [text]


def names_before_commas(texts: Iterable[str]) -> frozenset[str]:
    """The names in a column whose cells have semicolons between people, and commas behind names."""
    return frozenset(COMMA.split(part)[0] for text in texts for part in parted(text, _SEMICOLON))


def in_brackets(text: str, *, dashed: bool) -> str:
    """`Jo Sample - Harbour`, or `Jo Sample, Harbour`, as `Jo Sample (Harbour)`."""
    mark = DASH if dashed else COMMA
    name, *what = mark.split(text, maxsplit=1)
    return f"{name} ({what[0]})" if what and "(" not in taken_out(text)[0] else text
