"""People in a text: `Ada Sample (Org)`, `Dr. Ada Sample, Director, Org; Ben Sample – Post`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.behind_name import (
    is_before_title,
    is_honored,
    is_in_room,
    is_sentence,
    others_follow,
    part_behind,
    unbracketed,
)
from confsched.reading.programme_text.labels import role_of
from confsched.reading.programme_text.names import is_suffix, likeness
from confsched.reading.programme_text.plain import folded, plain, spaced, trimmed, value
from confsched.reading.programme_text.politeness import without_politeness
from confsched.reading.programme_text.posts import (
    Post,
    holds_organization,
    holds_post,
    is_place,
    is_trade,
    post_of,
)

LIKELY, PLAINLY = 0.5, 0.85
_LONGEST = 2000


class Person(NamedTuple):
    """Somebody in a text: a name, a post, an organization, the part in the session if it is said.

    `start` and `end` are offsets in the text; `score` is how much it looks like a person.
    """

    name: str
    post: Post
    part: str
    start: int
    end: int
    score: float


class Several(NamedTuple):
    """The people of one text, and how much all of it looks like that."""

    people: tuple[Person, ...]
    score: float


NOBODY = Several((), 0.0)
_BRACKETS = pattern(r"[(\[][^()\[\]]*[)\]]")
_SEMICOLON = pattern(r"\s?;\s?")
_LIST = pattern(
    r",\s?(?:and|&|et|und|y|e|sowie|ed|en)\s|,\s|\s(?:and|&|et|und|y|e|sowie|ed|en|\+)\s|\s[/·•]\s|(?<=[a-z])/(?=[A-Z])"
    r"|、\s?|,(?=[\u3400-\u9fff])|(?<=[\0\u3040-\u30ff\u3400-\u9fff])\s?[/／&＆]\s?(?=[^\W\d])"
)
_AND = pattern(r",?\s(?:and|&|et|und|y|e|sowie|ed|en)\s|\s[/·•|]\s|\s[-–—]\s(?=[A-Z])")
_CONJUNCTION = pattern(r"\s(?:and|et|und|y|e|ed|sowie|en)\s")
_COMMA_OR_AND = pattern(
    r",\s?(?:and|et|und|y|e|ed|sowie|en)\s|,\s|\s(?:and|et|und|y|e|ed|sowie|en)\s"
)
_PART_BEFORE = pattern(r"[(\[]([^()\[\]]{3,30})[)\]]:?\s+(?=[^\W\d_])")
_IN_BRACKETS = pattern(r"\(([^()]+)\)")
_BEHIND = pattern(r"([^()\[\]]+)\s[(\[]([^()\[\]]{3,80})[)\]]")
_OF_BODY = pattern(r"([^()]{5,200}?)\s(?:of|from)\s(?:the\s)?([A-Z][^()]{2,100})")
_WITH_BODIES = pattern(r"(?:[^()]{4,60}\s\([^()]{2,120}\)(?:,|\s?&|\s?and)?\s?){1,9}")
_PLURAL = pattern(r"([^\W\d_]{4})s\b(?=\W*$|,|\s(?:of|at|for)\s)")
# what may follow a name
_AFTER = pattern(
    r"\s?,\s?|\s?:\s|\s[-–—]+\s|\s?[(\[]|\s\|\s|\t\s*|\s?/\s|[-–—]\s(?=[A-Z])|\s?[–—](?=[A-Z])|\s-(?=[A-Z])"
    r"|\s?@\s?|\s(?=(?:from|of)\s[A-Z])"
)
_TO_BE_TOLD = pattern(
    r"\W*(?:tba|tbc|tbd|n\.? ?n\.?|to be (?:announced|confirmed|determined)"
    r"|(?:a|por) (?:confirmar|definir|anunciar)|a (?:confirmer|annoncer)|wird noch bekannt gegeben"
    r"|da (?:confermare|definire|annunciare)|invited|angefragt|未定|調整中|待定"
    r"|待确认|待確認|邀請中|邀请中|미정|섭외 중|уточняется|уточнюється|do potwierdzenia"
    r"|bude upresneno|belum ditentukan)\W*",
    re.IGNORECASE,
)
_CONFIRMING = pattern(
    r"\s*[(\[]\s*(?:tbc|tba|invited|to be confirmed|confirmed|angefragt|à confirmer|a confirmer"
    r"|por confirmar|da confermare|online|remote|virtual|via zoom|zugeschaltet|video"
    r"|en ligne|en visioconférence|she/her|he/him|they/them)\s*[)\]]",
    re.IGNORECASE,
)


def is_pair(text: str) -> bool:
    """Whether a text plainly is a name, a comma, and the post or organization of one person."""
    person = _alone(spaced(text)) if "," in text and len(text) < 160 else NOBODY
    return person.score >= 0.85 and bool(person.people[0].post.organization)


def is_nobody(text: str) -> bool:
    """Whether it says that a name will be told later, like `TBA`."""
    return _TO_BE_TOLD.fullmatch(folded(plain(text))) is not None


@lru_cache(maxsize=8192)
def people_in(text: str, *, several: bool = False, paired: bool = False) -> Several:
    """The people that a text names, if that is what it is.

    `several` says that it should be many, `paired` that names mostly have an organization behind
    their comma, so that `Ada Sample, Sample Boats` is one person.
    """
    shortest = 3 if text.isascii() else 1  # `张样本` is a whole name
    if not shortest < len(text) < _LONGEST:
        return NOBODY
    flat = spaced(text.removesuffix(".") if text.endswith(").") else text)
    if (inner := _IN_BRACKETS.fullmatch(flat)) is not None and _LIST.search(inner[1]):
        return _moved(people_in(inner[1], several=True), 1)
    masked = _BRACKETS.sub(lambda match: "\0" * len(match[0]), flat)
    found = [_in_parts(flat, masked, form) for form in (_SEMICOLON, _LIST, _AND)]
    found.append(_one_by_one(flat, masked))
    found += (_sharing(flat), _of_one_body(flat))
    found.append(_alone(flat))
    if paired and len(found[1].people) == 2 and "," in masked and found[-1].score >= 0.3:
        found[1] = found[1]._replace(score=found[1].score - 0.4)
        found[-1] = found[-1]._replace(score=found[-1].score + 0.2)
    if several:
        found = [one._replace(score=one.score + 0.12 * (len(one.people) > 1)) for one in found]
    best = max(found, key=lambda one: one.score)
    known = tuple(one for one in best.people if not is_nobody(one.name))
    return Several(known, min(1.0, best.score))


def people_with_bodies(text: str) -> Several:
    """The people of a text that is `Ada Sample (Sample Institute)` and no more; else nobody."""
    found = people_in(text) if _WITH_BODIES.fullmatch(text) else NOBODY
    return found if all(one.post.organization for one in found.people) else NOBODY


def named_in(title: str) -> Several:
    """The people who stand in the place of a title: `Ada Sample (Oven Ltd)`, and nothing else."""
    found = people_with_bodies(title)
    return found if found.score >= LIKELY else NOBODY


def _moved(several: Several, offset: int) -> Several:
    """The people of a part of a text that begins at a place."""
    people = (
        one._replace(start=one.start + offset, end=one.end + offset) for one in several.people
    )
    return several._replace(people=tuple(people))


def _alone(text: str) -> Several:
    person = one_person(text, 0, len(text))
    return Several((person,), person.score) if person is not None else NOBODY


def _in_parts(text: str, masked: str, form: re.Pattern[str]) -> Several:
    """People between separators; all of the parts have to be somebody."""
    stretches = list(_stretches(masked, form))
    if len(stretches) < 2:
        return NOBODY
    if form is _SEMICOLON:
        return _mostly(text, stretches)
    people = [one_person(text, start, end) for start, end in stretches]
    if form is _LIST and len(people) > 2 and (people[-1] is None or people[-1].score < LIKELY):
        people[-1] = _body(text, stretches)
    known = [one for one in people if one is not None]
    if len(known) < len(people) or min(one.score for one in known) < LIKELY:
        return NOBODY
    if form is _AND and min(one.score for one in known) < 0.75:
        return NOBODY
    if form is _LIST and any(one.post and "(" not in text[one.start : one.end] for one in known):
        return NOBODY
    score = sum(one.score for one in known) / len(known)
    conjoined = bool(re.search(r"\s(?:and|&|et|und|y|e|ed|sowie|en)\s", masked))
    sure = 0.1 * conjoined + 0.05 * (len(known) > 2)
    return Several(tuple(known), min(1.0, score + sure))


def _body(text: str, stretches: list[tuple[int, int]]) -> Person | None:
    """An organization behind people with theirs in brackets: `…, Ben (Oven Ltd) & Bread Club`."""
    start, end = stretches[-1]
    bracketed = all(text[slice(*one)].endswith(")") for one in stretches[:-1])
    if not bracketed or "(" in text[start:end] or not holds_organization(text[start:end]):
        return None
    return Person(value(text[start:end]), Post(), "", start, end, LIKELY)


def _one_by_one(text: str, masked: str) -> Several:
    """`Ada Sample, baker, Ben Sample (Oven Ltd) and Cy Sample, miller`: a name begins somebody."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _stretches(masked, _COMMA_OR_AND):
        if likeness(_BRACKETS.sub("", text[start:end]).strip()) >= LIKELY:
            starts.append(start)
            ends.append(end)
        elif not starts:
            return NOBODY
        else:
            ends[-1] = end
    if len(starts) < 2:
        return NOBODY
    people = [one_person(text, *span) for span in zip(starts, ends, strict=True)]
    known = [one for one in people if one is not None]
    conjoined = _CONJUNCTION.search(masked, starts[-2]) is not None
    if len(known) < len(people) or not all(one.post for one in known[:-1]):
        return NOBODY
    if not known[-1].post and not conjoined:
        return NOBODY
    score = sum(one.score for one in known) / len(known) + 0.1
    return Several(tuple(known), score)


def _sharing(text: str) -> Several:
    """`Ada Sample and Ben Sample, Co-Chairs`: a post in the plural is that of all."""
    names, comma, rest = text.rpartition(", ")
    if not comma or not _PLURAL.search(rest) or not holds_post(_PLURAL.sub(r"\1", rest)):
        return NOBODY
    people = [one_person(names, *span) for span in _stretches(names, _LIST)]
    known = [one for one in people if one is not None and not one.post and one.score >= LIKELY]
    if len(known) < 2 or len(known) < len(people):
        return NOBODY
    place = post_of(_PLURAL.sub(r"\1", rest, count=1)).organization
    role = rest[: rest.rfind(place)].strip(" ,") if place else rest
    post = Post(value(role), value(place))
    return Several(tuple(one._replace(post=post) for one in known), 0.95)


def _of_one_body(text: str) -> Several:
    """`Ada Sample and Ben Sample of Sample Institute`: both of them are."""
    match = _OF_BODY.fullmatch(text)
    if match is None or not holds_organization(match[2]) or "," in match[2]:
        return NOBODY
    people = [one_person(match[1], *span) for span in _stretches(match[1], _LIST)]
    known = [one for one in people if one is not None and not one.post and one.score >= LIKELY]
    if len(known) < 2 or len(known) < len(people):
        return NOBODY
    post = Post("", value(match[2]))
    return Several(tuple(one._replace(post=post) for one in known), 0.95)


def _mostly(text: str, stretches: list[tuple[int, int]]) -> Several:
    """People between semicolons; a part that is nobody is a second post of the one before."""
    known: list[Person] = []
    missed = 0
    for start, end in stretches:
        person = one_person(text, start, end)
        if person is not None and person.score >= 0.35:
            known.append(person)
        elif known and holds_post(text[start:end]):
            known[-1] = _with_more(text, known[-1], end)
        else:
            missed += not is_nobody(text[start:end])
    if len(known) < 2:
        return NOBODY
    score = sum(one.score for one in known) / (len(known) + missed)
    return Several(tuple(known), min(1.0, score + 0.15))


def _with_more(text: str, person: Person, end: int) -> Person:
    whole = one_person(text, person.start, end)
    return whole if whole is not None else person


def _stretches(masked: str, form: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the parts of a text are; a suffix like `PhD` belongs to the name before it."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in [*form.finditer(masked), None]:
        end = match.start() if match is not None else len(masked)
        here = trimmed(masked, start, end)
        if found and masked[here[0] : here[1]] and is_suffix(masked[here[0] : here[1]]):
            found[-1] = (found[-1][0], here[1])
        elif here[0] < here[1]:
            found.append(here)
        start = match.end() if match is not None else end
    yield from found


def one_person(text: str, start: int, end: int) -> Person | None:
    """The one person that a stretch of a plain text is about; None for what looks like nobody."""
    start, end = trimmed(text, start, end)
    stretch = text[start:end]
    bare = _CONFIRMING.sub("", stretch).strip()
    if len(bare) < 3:
        return None
    if not bare.isascii():
        bare, sure = without_politeness(bare)
        if sure:
            return _polite(bare, start, end)
    led, bare = _led_by_part(bare)
    found = _named_first(bare) or _name_alone(bare) or _post_first(bare)
    if found is None:
        return None
    name, post, part, score = found
    return Person(name, post, led or part, start, end, score)


def _led_by_part(text: str) -> tuple[str, str]:
    """The part in the session that stands in brackets before a name: `[Moderator] Ada Sample`."""
    match = _PART_BEFORE.match(text)
    role = role_of(folded(match[1].strip(" :"))) if match is not None else ""
    return (role, text[match.end() :]) if match is not None and role else ("", text)


def _polite(text: str, start: int, end: int) -> Person:
    """Whoever is named politely, with what stands behind the name in brackets."""
    name, _, rest = text.partition("(")
    return Person(value(name), post_of(rest.rstrip(" )")), "", start, end, 0.9)


_Found = tuple[str, Post, str, float]


def _name_alone(text: str) -> _Found | None:
    text = text.strip("()[] ") if text.count("(") != text.count(")") else text
    score = likeness(text)
    if score < 0.3:
        return None
    behind = _BEHIND.fullmatch(text)
    if behind is None or likeness(behind[1]) < 0.3:
        return value(text), Post(), "", score
    return value(behind[1]), Post("", value(behind[2])), "", score


def _named_first(text: str) -> _Found | None:
    """A name, and behind a separator who that is."""
    for match in _AFTER.finditer(text, 0, 90):
        name = text[: match.start()].strip()
        score = likeness(name)
        if score < 0.3:
            if len(name) > 75:
                return None
            continue
        rest = (
            text[match.end() :] if match[0].strip()[:1] not in ("(", "[") else text[match.start() :]
        )
        name, rest = _with_suffixes(name, rest)
        return _with_post(name, rest.strip(), score, match[0].strip())
    return None


def _with_suffixes(name: str, rest: str) -> tuple[str, str]:
    """`Ada Sample, PhD, Director`: the degree belongs to the name."""
    head, comma, tail = rest.partition(",")
    if head and is_suffix(head):
        return f"{name}, {head.strip()}", tail if comma else ""
    return name, rest


def _with_post(name: str, rest: str, score: float, separator: str) -> _Found | None:
    if rest.startswith("of ") and not holds_organization(rest):
        return None
    rest = re.sub(r"^(?:from|of)\s+(?=[A-Z])", "", rest)
    part, rest = part_behind(rest)
    if is_before_title(rest) or is_in_room(rest):
        return None
    post = post_of(unbracketed(rest)) if rest else Post()
    if not rest:
        return value(name), Post(), part, score + 0.1 * bool(part)
    if is_sentence(rest):
        return None
    first = re.split(r",\s|\s?[(\[]", rest)[0]
    if is_honored(first):
        return None
    if likeness(first) >= LIKELY and not post.role:
        score -= 0.2  # as much the name of somebody else
    known = holds_post(rest) or holds_organization(rest) or is_trade(rest)
    score -= 0.1 * (bool(post.role) and not known) + others_follow(rest, known=known)
    bracketed = rest[:1] in ("(", "[") and rest[-1:] in (")", "]")
    score += 0.3 if known else 0.2 if bracketed else 0.1 if is_place(rest) else -0.05
    if separator == ":" and not known:
        score -= 0.3
    if separator[:1] in "-–—" and separator and not known:
        score -= 0.1
    return (
        value(name),
        Post(value(post.role), value(post.organization)),
        part,
        max(0.0, min(1.0, score)),
    )


def _post_first(text: str) -> _Found | None:
    """`Secretary of Samples Ada Sample`: a post before a name, without anything between."""
    words = text.split()
    if not 3 <= len(words) <= 9 or not holds_post(" ".join(words[:-2])):
        return None
    for count in (2, 3):
        name, role = " ".join(words[-count:]), " ".join(words[:-count])
        score = likeness(name)
        plainly = role[:1].isupper() and not set(role) & set(":()[]|")
        if score >= 0.55 and holds_post(role) and plainly:
            return value(name), Post(value(role), ""), "", 0.45
    return None
