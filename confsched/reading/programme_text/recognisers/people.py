"""People in a text: `Ada Sample (Org) and Ben Sample`, `Ada Sample, Post; Ben Sample – Post`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers import together
from confsched.reading.programme_text.recognisers.behind_another import are_unlike, is_second_post
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.leaders import leader_behind, leader_in
from confsched.reading.programme_text.recognisers.names import (
    LIKELY,
    are_given,
    begins_given,
    has_shape,
    is_suffix,
    is_told,
    likeness,
    may_be_given,
)
from confsched.reading.programme_text.recognisers.person import Person, confirmed, one_person
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import (
    Post,
    holds_organization,
    holds_post,
    is_acronym,
    is_field_of_office,
    post_of,
)
from confsched.reading.programme_text.words.honorifics import is_before_a_name
from confsched.reading.programme_text.words.joining import (
    AND,
    AND_MORE,
    AND_WORD,
    LED,
    SAYS,
    SHARED,
    TALKING,
)
from confsched.reading.programme_text.words.occupations import PLURAL, PLURALS
from confsched.reading.programme_text.words.plain import (
    BRACKETS,
    folded,
    hidden,
    spaced,
    trimmed,
    value,
)
from confsched.reading.programme_text.words.untold import is_nobody

# `Ada and Ben Sample` may be any title, `Ada, Inn` one person where those of a page are told so
PLAINLY, _FAMILY, _PAIRED, _LONGEST = 0.85, 0.4, 0.2, 2000
_MOSTLY = 4  # names, of which one may be unusual; one less if all have brackets, or it is short


class Several(NamedTuple):
    """The people of one text, and how much all of it looks like that."""

    people: tuple[Person, ...]
    score: float


NOBODY, MOSTLY = Several((), 0.0), "+"  # behind marks: not all names have an organization
_STOPPED = pattern(r"(?:[)»”\d]|[^\W\d_]-?[^\W\d_]{3}(?<!Corp|Univ|Dept|Inst))\.$|\):$")
_PAIR = pattern(r",\s|\s[-–—/|]\s")  # behind a name
_SEMICOLON = pattern(  # `… in conversation with British actor, Ben Sample`
    rf"\s?;\s?(?:{AND_WORD}\s)?|\s•\s|(?:,?\s(?i:{TALKING})|,\s(?:avec|mit|con)|,?\s(?:with|w/))\s"
    r"(?=(?:(?:[A-Z][a-z]+\s)?(?:[a-z][a-z-]{3,19},?\s){1,2})?[A-ZÀ-Ý][^\W\d_]+\.?\s[A-ZÀ-Ý])"
)
_LIST = pattern(
    rf",\s?{AND}\s|,\s|(?:\s|(?<=\0)){AND}\s|\s[+x×]\s|\s[/·•]\s|(?<=[a-z])/(?=[A-Z])"
    r"|(?<=\0)\s?(?=[^\W\d_][^\W\d_]+\s[^,;:\0]{2,40}\s\0)"  # `Ada Sample (Inn) Ben Muster (Oven)`
    r"|、\s?|(?<=[^\W\d_]{2}),(?=[A-Z][^\W\d_A-Z]+\s)|,(?=[\u3400-\u9fff])|(?<=[\0\u3040-\u30ff\u3400-\u9fff])\s?[/／&＆]\s?(?=[^\W\d])"
)
_AND = pattern(rf",?\s{AND}\s|\s[/·•|]\s|\s[-–—]\s(?=[A-Z])")
_JOINED, _CONJUNCTION = pattern(rf"\s{AND}\s"), pattern(rf"\s{AND_WORD}\s")
_COMMA_OR_AND, _SET_OFF = pattern(rf",\s?{AND}\s|,\s|\s{AND}\s"), pattern(r"\(|\w [-–—] \w")
_NAME = r"(?!(?i:the|its|my|our|his|her|their)\s)"  # `its` is none
_OF_FAMILY = pattern(rf"{_NAME}([^\W\d_]{{2,20}})\s{AND}\s{_NAME}(?=[^\W\d_]+\s)")
_OF_BODY = pattern(r"([^()]{5,200}?)(?:\s(?:of|from)|,)\s(?:the\s)?([A-ZÀ-Ý][^(),]{2,100})")
_BEHIND_BOTH = pattern(rf"([^();]{{5,200}}?\s{AND}\s[^(),;]{{3,60}}),\s([^();]{{2,120}})")
_SHARED, _LED, _IN_BRACKETS = pattern(SHARED), pattern(LED), pattern(r"\(([^()]+)\)")
_BRACKETED = pattern(r"\),\s[^()]+\s\(")  # two in a list, each with a body in brackets
_WITH_BODIES = pattern(r"(?:[^():]{4,60}\s\([^()]{2,120}\)(?:,|\s?&|\s?and)?\s?){1,9}")


@lru_cache(maxsize=4096)
def pair_mark(text: str) -> str:
    """What plainly stands between a name and the organization of one person: `,`, `-`, `/`, `|`.

    A post behind others than a comma tells it as well, and an acronym behind a given name.
    """
    mark = _PAIR.search(text) if len(text) < 160 else None
    found = _alone(spaced(text)) if mark is not None else NOBODY
    name, post = found.people[0][:2] if found.score >= LIKELY else ("", Post())
    plain = "," not in name and is_acronym(post.organization) and begins_given(name)
    said = _mark(mark) if mark is not None and (plain or found.score >= PLAINLY) else ""
    return said if post.organization or (post.role and said != ",") else ""


def _mark(match: re.Match[str]) -> str:
    return mark if (mark := match[0].strip()) in ",/|" else "-"


def _as_pair(found: list[Several], *, comma: bool, mostly: bool) -> list[Several]:
    """What may be two people is one of somewhere; only `mostly`, where both have given names."""
    *others, alone = found
    two = others[1].people
    told = all(one.post or (mostly and begins_given(one.name)) for one in two)
    honored = all(is_before_a_name(folded(one.name.partition(" ")[0])) for one in two)
    if (comma and (len(two) != 2 or told or honored)) or any(len(one.people) > 2 for one in others):
        return found
    for number in (1,) if comma else (1, 2):
        others[number] = others[number]._replace(score=others[number].score - 0.4)
    return [*others, alone._replace(score=alone.score + (0.2 if comma else 0.35))]


@lru_cache(maxsize=8192)
def people_in(text: str, *, several: bool = False, paired: str = "") -> Several:
    """The people that a text names, if that is what it is.

    `several` says that it should be many, `paired` which marks part names (MOSTLY) from bodies.
    """
    shortest = 3 if text.isascii() else 1  # `张样本` is a whole name
    if not shortest < len(text) < _LONGEST or SAYS.search(text):
        return NOBODY
    text = text.replace("*))", " ) ") if "*))" in text else text  # the mark of a note in brackets
    flat = spaced(AND_MORE.sub("", text[:-1] if _STOPPED.search(text) else text))
    if (inner := _IN_BRACKETS.fullmatch(flat)) is not None:
        inside = people_in(inner[1], several=True)
        if _LIST.search(inner[1]) or not any(one.post for one in inside.people):
            return _moved(inside, 1)
    plainly = _sharing_body(flat) or _with_leader(flat)
    if plainly is not None:
        return plainly
    if titled := together.titled_surnames(flat):
        return Several(titled, PLAINLY)
    masked = hidden(flat)
    found = [_in_parts(flat, masked, one, several=several) for one in (_SEMICOLON, _LIST, _AND)]
    found.append(_one_by_one(flat, masked))
    found += (_sharing(flat), _sharing_name(flat), _of_one_body(flat), _alone(flat))
    mark = _PAIR.search(masked) if paired and found[-1].score >= _PAIRED else None
    told = mark is not None and masked[: mark.start()].endswith("\0")  # in brackets
    if mark is not None and _mark(mark) in paired and ";" not in masked and not told:
        found = _as_pair(found, comma=mark[0][0] == ",", mostly=several or MOSTLY in paired)
    if found[1].score >= LIKELY and _BRACKETED.search(flat):
        found[-1] = NOBODY
    if several:
        found = [one._replace(score=one.score + 0.12 * (len(one.people) > 1)) for one in found]
    best = max(found, key=lambda one: one.score)
    known = tuple(one for one in best.people if not is_nobody(one.name))
    return Several(together.bodies_in_turn(known), min(1.0, best.score))


def people_with_bodies(text: str) -> Several:
    """The people of a text that is `Ada Sample (Sample Institute)` and no more; else nobody."""
    found = people_in(text) if _WITH_BODIES.fullmatch(confirmed(text)) else NOBODY
    return found if all(one.post.organization for one in found.people) else NOBODY


def named_in(title: str) -> Several:
    """The people who stand in the place of a title: `Ada Sample (Oven Ltd)`, and nothing else."""
    found = people_with_bodies(title)
    placed = any(is_room(one.post.organization) for one in found.people)  # `Oars (Main Hall)`
    return found if found.score >= LIKELY and not placed else NOBODY


def _moved(several: Several, offset: int) -> Several:
    """The people of a part of a text that begins at a place."""
    found = (one._replace(start=one.start + offset, end=one.end + offset) for one in several.people)
    return several._replace(people=(*found,))


def _alone(text: str) -> Several:
    return Several((one,), one.score) if (one := one_person(text, 0, len(text))) else NOBODY


def _in_parts(text: str, masked: str, form: re.Pattern[str], *, several: bool = False) -> Several:
    """People between separators; all of the parts have to be somebody."""
    stretches = list(_stretches(masked, form)) if form.search(masked) is not None else []
    if len(stretches) < 2:
        return NOBODY
    if form is _SEMICOLON:
        return _mostly(text, stretches)
    people = together.with_families(text, stretches, [one_person(text, *one) for one in stretches])
    listed = (conjoined := _JOINED.search(masked) is not None) or len(people) > 2
    if form is _LIST and listed and (people[-1] is None or people[-1].score < LIKELY):
        people[-1] = _body(text, stretches) or people[-1]
    people = _with_unusual(text, stretches, people, several=several) if form is _LIST else people
    known = [one for one in people if one is not None]
    said = [(one, text[one.start : one.end]) for one in known if one.post]
    led = [part.endswith(one.name) for one, part in said if begins_given(one.name)]
    last = form is _LIST and any(part.endswith(one.name) for one, part in said)
    if led and all(led) and len(said) == len(people):  # `novelist Ada Sample and poet Ben Sample`
        return Several(tuple(known), 1.0 if last and len(led) > 1 else PLAINLY)
    if len(known) < len(people) or min(one.score for one in known) < LIKELY:
        return NOBODY
    told = any(not (_SET_OFF.search(part) or part.endswith(one.name)) for one, part in said)
    posted = all(one.post and begins_given(one.name) for one in known)
    unsure = told if form is _LIST else min(one.score for one in known) < 0.75 and not posted
    if unsure or (form is _LIST and not listed and are_unlike(*known)):
        return NOBODY
    score = sum(one.score for one in known) / len(known) + 0.05 * (len(known) > 2)
    score += conjoined * (0.1 + 0.2 * last)  # `…, Ben Sample and baker Cy Sample`
    score += 0.1 * all(text[one.end - 1] == ")" for one in known)
    return Several(tuple(known), min(1.0, score))


def _body(text: str, stretches: list[tuple[int, int]]) -> Person | None:
    """An organization behind people with theirs in brackets: `…, Ben (Oven Ltd) & Bread Club`."""
    start, end = stretches[-1]
    bracketed = all(text[slice(*one)].endswith(")") for one in stretches[:-1])
    if not bracketed or "(" in text[start:end] or not holds_organization(text[start:end]):
        return None
    return Person(value(text[start:end]), Post(), "", start, end, LIKELY)


def _with_unusual(
    text: str, stretches: list[tuple[int, int]], people: list[Person | None], *, several: bool
) -> list[Person | None]:
    """Among many names, or before brackets, what has the shape is one: `…, Kwan-Liu Ma`."""
    bracketed = all(text[slice(*one)].endswith(")") for one in stretches)
    likely = [one is not None and one.score >= LIKELY for one in people]
    short = likely == [True, False, True] and people[1] is not None and people[1].score >= _FAMILY
    most = _MOSTLY - (bracketed or short or several)
    few = len(people) < most or most * sum(likely) < (most - 1) * len(people)
    given = bracketed and any(likely) and all(begins_given(text[slice(*one)]) for one in stretches)
    if few and not given:  # `Ada Sample (Oven Ltd), Ben Sample (OVEN 20)`
        return people
    return [
        person if known else _by_shape(text, *stretch) or person
        for person, known, stretch in zip(people, likely, stretches, strict=True)
    ]


def _by_shape(text: str, start: int, end: int) -> Person | None:
    name, _, rest = text[start:end].partition(" (")
    post, score = (post_of(rest.rstrip(" )")), PLAINLY) if rest else (Post(), LIKELY)
    who = Person(value(name), post, "", start, end, score)
    return who if has_shape(name) and not is_room(name) else None


def _one_by_one(text: str, masked: str) -> Several:
    """`Ada Sample, baker, Ben Sample (Oven Ltd) and Cy Sample, miller`: a name begins somebody."""
    spans = list[tuple[int, int]]()
    bracketed = text.endswith(")") and all(text[x - 1] == ")" for _, x in _stretches(masked, _LIST))
    if _COMMA_OR_AND.search(masked) is None or bracketed:
        return NOBODY
    for start, end in _stretches(masked, _COMMA_OR_AND):
        alike = likeness(BRACKETS.sub("", text[start:end]).partition(" – ")[0].strip()) >= LIKELY
        if alike and not (spans and is_field_of_office(text[spans[-1][0] : end], text[start:end])):
            spans.append((start, end))
        elif not spans:
            return NOBODY
        else:
            spans[-1] = (spans[-1][0], end)
    if len(spans) < 2:
        return NOBODY
    known = [x for span in spans if (x := one_person(text, *span))]
    joined = _JOINED if begins_given(text[spans[-1][0] :]) else _CONJUNCTION  # `Ward & Smith`
    conjoined = joined.search(masked, spans[-2][0]) is not None
    sure = any(one.post for one in known[:-1]) and all(is_told(one.name) for one in known)
    told = len(known) == len(spans) and (sure or all(one.post for one in known[:-1]))
    if not told or not (known[-1].post or conjoined):
        return NOBODY
    more = 0.3 if sure and conjoined else 0.1
    return Several(tuple(known), sum(one.score for one in known) / len(known) + more)


def _sharing(text: str) -> Several:
    """`Ada Sample and Ben Sample, Co-Chairs`: a post in the plural is that of all."""
    names, comma, rest = text.rpartition(", ")
    if comma and PLURALS.match(rest):
        return _all_with(names, Post(value(rest)))
    if not comma or not PLURAL.search(rest) or not holds_post(PLURAL.sub(r"\1", rest)):
        return NOBODY
    place = post_of(PLURAL.sub(r"\1", rest, count=1)).organization
    role = rest[: rest.rfind(place)].strip(" ,") if place else rest
    return _all_with(names, Post(value(role), value(place)))


def _sharing_name(text: str) -> Several:
    """`Ada and Ben Sample, Sample Institute`: both are called so."""
    match = _OF_FAMILY.match(text)
    other = one_person(text, match.end(), len(text)) if match is not None else None
    given, _, family = other.name.partition(" ") if other is not None else ("", "", " ")
    called = match is not None and may_be_given(match[1]) and may_be_given(given)
    if match is None or other is None or other.score < LIKELY or " " in family or not called:
        return NOBODY
    first = Person(f"{match[1]} {family}", other.post, "", 0, match.end(1), LIKELY)
    sure = other.post or (begins_given(match[1]) and begins_given(given))
    return Several((first, other), min(other.score, 0.75) if sure else _FAMILY)


def _of_one_body(text: str) -> Several:
    """`Ada Sample and Ben Sample of Sample Institute`, or with a comma: both of them are."""
    match = _OF_BODY.fullmatch(text)
    if match is not None and holds_organization(match[2]) and are_given(*match.groups()):
        return _all_with(match[1], Post("", value(match[2])))
    match = _BEHIND_BOTH.fullmatch(text)
    if match is None or any(likeness(one) >= LIKELY for one in _COMMA_OR_AND.split(match[2])):
        return NOBODY
    first = match[2].partition(",")[0]
    both = _all_with(match[1], Post("", value(match[2])))
    sure = holds_organization(first) or is_acronym(first)
    likely = first[:1].isupper() and not holds_post(first)
    return both if sure else Several(both.people, 0.6 * bool(both.people)) if likely else NOBODY


def _sharing_body(text: str) -> Several | None:
    """`Ada Sample and Ben Sample (both Sample Institute)`: what is in brackets is that of all."""
    match = _SHARED.fullmatch(text) if text[-1:] == ")" else None
    shared = _all_with(match["names"], post_of(match["body"])) if match else NOBODY
    return shared if shared.people else None


def _with_leader(text: str) -> Several | None:
    """`Ada Sample, Ben Sample (Moderator: Cy Sample)`: who leads is named behind the others."""
    at, behind = leader_behind(text) or (0, None)
    before = people_in(text[:at], several=True) if behind is not None else NOBODY
    if behind is not None and min(before.score, behind.score) >= LIKELY:
        return Several((*before.people, behind), before.score)
    match = _LED.search(text) if text[-1:] == ")" else None
    role = role_of(folded(match["role"])) if match else ""
    end = match.start() if match and role not in ("", "speaker") else 0
    before = people_in(text[:end])  # one alone as well
    names = _only_names(text, 0, end) or (before.people if before.score >= LIKELY else ())
    leader = one_person(text, *match.span("leader")) if match and names else None
    sure = leader is not None and leader.score >= LIKELY
    return Several((*names, leader._replace(part=role)), 0.95) if leader and sure else None


def _all_with(names: str, post: Post) -> Several:
    """The people of a list of names alone, each with a post that stands behind it for all."""
    known = () if is_suffix(post.organization) else _only_names(names, 0, len(names))
    return Several(tuple(one._replace(post=post) for one in known), 0.95) if known else NOBODY


def _only_names(text: str, start: int, end: int) -> tuple[Person, ...]:
    """The people of a stretch that is a list of names and no more; nobody for all else."""
    people = [one_person(text, *span) for span in _stretches(text[:end], _LIST, start)]
    known = [one for one in people if one is not None and not one.post and one.score >= LIKELY]
    return tuple(known) if 1 < len(known) == len(people) else ()


def _mostly(text: str, stretches: list[tuple[int, int]]) -> Several:
    """People between semicolons; a part that is nobody is a second post of the one before."""
    known, missed = list[Person](), 0
    listed = sum("," in text[slice(*stretch)] for stretch in stretches) == 1
    for start, end in stretches:
        person = leader_in(text, start, end) or one_person(text, start, end)
        if both := _of_one_bracket(text, start, end):
            known += both
        elif listed and (named := _names_alone(text, start, end, person)):
            known += named
        elif known and is_second_post(text, known[-1], start, end):
            known[-1] = one_person(text, known[-1].start, end) or known[-1]
        elif person is not None and person.score >= (0.2 if person.post else 0.35):
            known.append(person)
        else:
            missed += not is_nobody(text[start:end])
    if len(known) < 2:
        return NOBODY
    score = sum(one.score for one in known) / (len(known) + missed) + (0.15 if missed else 0.25)
    each = len(known) == len(stretches) and all(one.post for one in known)
    return Several(tuple(known), min(1.0, max(score, _alone(text).score if each else 0.0)))


def _of_one_bracket(text: str, start: int, end: int) -> tuple[Person, ...]:
    """`Ada Sample, Ben Sample (Oven Ltd)` between semicolons: both are from there, or each is."""
    each = _in_parts(part := text[start:end], hidden(part), _LIST)
    if each.people and all(one.post for one in each.people):
        return _moved(each, start).people
    opened = text.find("(", start, end)
    names = _only_names(text, start, opened) if opened >= 0 and text[end - 1] == ")" else ()
    last = one_person(text, names[-1].start, end) if names else None
    return tuple(one._replace(post=last.post) for one in names) if last is not None else ()


def _names_alone(text: str, start: int, end: int, one: Person | None) -> tuple[Person, ...]:
    """`Ada Sample, Ben Tester` between semicolons, if that is hardly somebody from somewhere."""
    said = one is None or not one.post.organization or one.score >= LIKELY
    return () if said else _only_names(text, start, end)


def _stretches(masked: str, form: re.Pattern[str], start: int = 0) -> Iterator[tuple[int, int]]:
    """Where the parts of a text are; a suffix like `PhD` belongs to the name before it."""
    found: list[tuple[int, int]] = []
    for match in [*form.finditer(masked, start), None]:
        end = match.start() if match is not None else len(masked)
        first, last = trimmed(masked, start, end)
        if found and first < last and is_suffix(masked[first:last]):
            found[-1] = (found[-1][0], last)
        elif first < last:
            found.append((first, last))
        start = match.end() if match is not None else end
    yield from found
