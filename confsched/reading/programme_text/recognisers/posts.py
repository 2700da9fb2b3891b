"""What somebody is, and where: `Director of Research, Sample Institute` is a post and its place."""

import re
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.firms import BRAND, CHIEF, with_legal_forms
from confsched.reading.programme_text.recognisers.lengths import is_length
from confsched.reading.programme_text.recognisers.names import (
    LIKELY,
    UNIVERSITY,
    begins_given,
    likeness,
)
from confsched.reading.programme_text.words.cities import COUNTRIES_OF_SEVERAL, is_city
from confsched.reading.programme_text.words.given_names import CALLED_LIKE_PEOPLE
from confsched.reading.programme_text.words.joining import AND
from confsched.reading.programme_text.words.occupations import ends_as_trade
from confsched.reading.programme_text.words.offices import (
    AT,
    FIELDS_FOR,
    FIELDS_OF,
    IN_OFFICE,
    LED_TO,
    NO_POST,
    OF_FIELD,
    OF_WHOM,
    STRONG_AT,
)
from confsched.reading.programme_text.words.plain import BRACKETS, folded, hidden, plain
from confsched.reading.programme_text.words.posts_abroad import names_organization, names_post
from confsched.reading.programme_text.words.posts_eastern import post_and_body
from confsched.reading.programme_text.words.vocabulary import (
    BODIES,
    COUNTRIES,
    FIELDED_POSTS,
    FORMER,
    ORGANIZATION_ENDINGS,
    ORGANIZATIONS,
    OWNERS,
    PARTICLES,
    POSTS,
    STATION,
    WHOLE_POSTS,
    ends_like_post,
    is_form_of_post,
)
from confsched.text.cities import zone_named


class Post(NamedTuple):
    """A post and an organization as they are written; what cannot be told apart is the post."""

    role: str = ""
    organization: str = ""

    def __bool__(self) -> bool:
        return bool(self.role or self.organization)


_STATION = pattern(STATION)
_WORD = pattern(r"[^\W\d_]+(?:[-'.][^\W\d_]+)*\.?")
_ELIDED = pattern(r"\b(?:l|d|dell|all|nell|qu)'")
_AND_PARTNER = pattern(r"[&+]\s?(?:co|partners?|associates|soci)\b", re.IGNORECASE)
_NO_BODY = pattern(r"\bWho\b|\bSá\b|\b[Tt]rust (?=in\b)|\b[Oo]n [Bb]oard\b")
_OF = pattern(
    r"\s(?:of the|of|de la|de l['’]|del|della|dell['’]|des|du|der|de|d['’]"
    r"|da|do|das|dos|dei|degli|delle|dello|van de|van het|van)\s?(?=[\w\"'])",
    re.IGNORECASE,
)
_TOGETHER = pattern(rf"\s?;\s?|\s\|\s|\s{AND}\s", re.IGNORECASE)
_AND = pattern(rf"\s{AND}\s", re.IGNORECASE)
_PLAIN_TRADES = (
    *("ator", "ologist", "ivist", "alist", "author", "advocate", "analyst", "iste", "ista"),
)
_ORGANIZATION_BEHIND = pattern(r"([^()]{3,120})\(([A-ZÀ-Ý][^()]+)\)\s*")
_BEHIND_DASH = pattern(r"([^,;()–—]{2,80}[^\s,;()–—-])\s+[-–—]\s+([A-ZÀ-Ý][^,;()–—]{1,60})")
_SERIES = pattern(rf"{AND}\s", re.IGNORECASE)
_WITH_ARTICLE = frozenset(("da", "do", "del", "della", "dello", "des", "der", "du"))
_FIELD = 2  # letters of what somebody may be in charge of: `IT`
_OF_BODIES = ORGANIZATIONS - POSTS  # of which more is told behind `of`


@lru_cache(maxsize=16384)
def post_of(text: str) -> Post:
    """Tell a post and an organization in a text apart."""
    text = text.strip(" \t,;:-–—|·")
    if text[:1] == "(" and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip()
    post, mark, body = text.partition(";")
    if mark and holds_post(post) and not (holds_post(body) or post_of(post).organization):
        text = f"{post},{body}"  # `Programme Chair; Sample & Oven`
    parts, eastern = _parts(text), post_and_body(text)
    if not parts or eastern is not None:
        return Post(*(eastern or ()))
    behind = _ORGANIZATION_BEHIND.fullmatch(text)
    if behind is not None and _is_only_post(behind[1]):
        return Post(behind[1].strip(), behind[2].strip())
    dashed = _BEHIND_DASH.fullmatch(text)
    if dashed is not None and _is_only_post(dashed[1]) and _names_body(dashed[1], dashed[2]):
        return Post(dashed[1], dashed[2])
    held = (holds_post(part) and not NO_POST.fullmatch(part) for part in parts)
    posts = [number for number, is_post in enumerate(held) if is_post]
    while posts and _is_called_so(words(parts[posts[-1]]), whole=len(posts) == 1):
        posts.pop()  # `Equal Justice Society`
    if not posts:
        return _without_post(parts)
    if _are_turned(before := parts[: posts[0]], after := parts[posts[0] :]):
        return Post(", ".join(after), ", ".join(before))
    return _with_rest(parts, posts[-1]) if posts[-1] + 1 < len(parts) else _in_one(text, parts)


def _are_turned(before: list[str], after: list[str]) -> bool:
    """Whether an organization stands before posts that name none: `Sample Union, head of ports`."""
    whole = _in_one(after[-1], after[-1:])
    others = any(map(holds_organization, after)) or bool(whole.organization)
    return bool(before) and holds_organization(before[0]) and not others


def _names_body(post: str, text: str) -> bool:
    """Whether what stands behind a post and a dash is a body, and does not say of what it is."""
    whole = is_acronym(post) or not OWNERS.isdisjoint(words(post))
    known = whole or is_acronym(text) or holds_organization(text)
    return known and not holds_post(text)


def _is_only_post(text: str) -> bool:
    """Whether a text before brackets has no organization of its own."""
    post = post_of(text)
    return bool(post.role) and not post.organization and not holds_organization(text)


def _is_called_so(said: list[str], *, whole: bool) -> bool:
    """Whether a word for a post is part of the name of an organization.

    Where it is the `whole` that is said, it stands right before the end: `Housing Warden Service`.
    """
    return (
        1 + whole < len(said) < 6
        and said[-1] in ORGANIZATIONS
        and said[0] not in POSTS
        and "at" not in said
        and (not whole or said[-2] in POSTS)
    )


def _parts(text: str) -> list[str]:
    """What stands between commas, none of them in brackets."""
    masked = hidden(text)
    found, start = [], 0
    for match in re.finditer(r",\s|,(?=[^\W\d])|\s\|\s|\t", masked):
        found.append(text[start : match.start()].strip())
        start = match.end()
    found.append(text[start:].strip())
    said = [one for one in found if one and not (one == one.lower() and is_length(one))]
    return _with_series(with_legal_forms(said))  # without `10'`, which is how long it is


def _with_series(parts: list[str]) -> list[str]:
    """`Director of the Europe, Asia, and Africa Programme` is one post."""
    for number, part in enumerate(parts):
        if _SERIES.match(part) and not holds_post(part):
            posts = [n for n in range(number) if holds_post(parts[n])]
            first = posts[-1] if posts else number
            return [*parts[:first], ", ".join(parts[first : number + 1]), *parts[number + 1 :]]
    return parts


def words(text: str) -> list[str]:
    """The words of a text, to be looked up."""
    return _WORD.findall(_ELIDED.sub("", folded(plain(text))))


@lru_cache(maxsize=8192)
def holds_post(text: str) -> bool:
    """Whether a post is named in a text."""
    outside = _outside(text)
    return any(map(_is_post, words(_AND_PARTNER.sub(" ", outside)))) or names_post(outside)


@lru_cache(maxsize=8192)
def _is_post(word: str) -> bool:
    if word in POSTS or (len(word) > 9 and ends_like_post(word)):
        return True
    return is_form_of_post(word) or ("-" in word and not POSTS.isdisjoint(word.split("-")))


def _outside(text: str) -> str:
    return BRACKETS.sub(" ", text)


@lru_cache(maxsize=8192)
def holds_organization(text: str, *, plainly: bool = False) -> bool:
    """Whether a text has a word that organizations are called by; `Who` asks, `WHO` is one.

    People may be called by some of these words, and `plainly` by none.
    """
    text = _NO_BODY.sub("", text)
    called = BODIES if plainly else ORGANIZATIONS
    named = names_organization(text) or folded(text) in CALLED_LIKE_PEOPLE
    return (named or UNIVERSITY.search(text) is not None) or any(
        word in called or (len(word) > 8 and word.endswith(ORGANIZATION_ENDINGS))
        for word in words(text)
    )


def is_place(text: str) -> bool:
    """Whether a text is a country or a city that everybody knows."""
    found = words(text)
    if text.casefold().strip() in COUNTRIES_OF_SEVERAL:
        return True
    return bool(found) and all(word in COUNTRIES or word in ("the", "of") for word in found[-1:])


def is_acronym(text: str) -> bool:
    """Whether a text is one word in capitals, as organizations are called: `ORNL`, `TV2`."""
    letters = text.isalpha() and text.isupper() and 1 < len(text) < 9
    return letters or _STATION.fullmatch(text) is not None


def _without_post(parts: list[str]) -> Post:
    """What is in no list of posts: in small letters, ending as trades do, before another name."""
    first, *rest = parts
    at = LED_TO.fullmatch(first)
    if at is not None and not holds_organization(at[1]):
        return Post(at[1], ", ".join([at[2], *rest]))
    if first.isupper() or holds_organization(first) or is_place(first) or is_city(first):
        return Post("", ", ".join(parts))
    placed = bool(rest) and (is_city(rest[0]) or is_place(rest[0]))
    placed = placed and not holds_organization(rest[0])
    if is_trade(first) or (rest and not placed and _comes_first(first)):
        return Post(first, ", ".join(rest))
    return Post("", ", ".join(parts))


def is_trade(text: str) -> bool:
    """Whether a text says what somebody does: `comédien`, `Naturforscherin`, `Typograph`."""
    said = words(text)
    if not said or len(said) > 8:
        return False
    if len(said) > 2 and said[1] in ("of", "de", "di", "der", "des") and ends_as_trade(said[0]):
        return True
    article = text[:3] in ("the", "la ", "le ", "die", "das", "der", "il ", "l'")
    of_family = said[0] in PARTICLES and not text.islower()  # `van Sample & Zonen`
    lower = text[:1].islower() and not (article or of_family or BRAND.fullmatch(text))
    plainly = len(said) < 5 and len(said[-1]) > 6 and said[-1].endswith(_PLAIN_TRADES)
    return lower or plainly or (len(said) == 1 and ends_as_trade(said[0]))


def _comes_first(text: str) -> bool:
    """Whether a part before another one is a post rather than the first half of a name."""
    return len(text.split()) < 5 and "&" not in text and likeness(text) < LIKELY


def _with_rest(parts: list[str], last: int) -> Post:
    """The last part that is a post, and what follows it: first the field, then the organization."""
    role, rest = parts[: last + 1], parts[last + 1 :]
    for count in range(len(rest), 0, -1):  # `Minister for Health, Youth and Sports, Samplia`
        if _is_enumeration(role[-1], rest[:count], followed=count < len(rest)):
            return Post(", ".join(role + rest[:count]), ", ".join(rest[count:]))
    while len(rest) > 1 and _is_field(role[-1], rest):
        role.append(rest.pop(0))
    if not holds_organization(rest[0]) and is_place(rest[0]) and len(rest) == 1:
        inside = _in_one(", ".join(role), role)
        if inside.organization:
            return Post(inside.role, f"{inside.organization}, {rest[0]}")
    at = _at(role[-1])
    if (
        at is not None
        and holds_organization(role[-1][at.end() :])
        and not holds_organization(rest[0])
    ):
        role[-1], rest = role[-1][: at.start()], [role[-1][at.end() :], *rest]
    return Post(", ".join(role), ", ".join(rest))


def is_field_of_office(told: str, last: str) -> bool:
    """Whether the last words about somebody are no other one, but what an office is for."""
    role, *rest = _parts(told)[1:] or [""]
    plain = bool(rest) and not rest[0].partition(" ")[2][:1].isupper()  # one word, or `Klima und`
    fields = plain and holds_post(role) and _is_enumeration(role, rest, followed=False)
    return fields and not begins_given(last)


def _is_field(role: str, rest: list[str]) -> bool:
    """Whether what follows a post is what it is about: `Vice President, Marketing, Sample Ltd`."""
    first, second = rest[0], rest[1]
    fielded = any(word in FIELDED_POSTS for word in words(role))
    return (
        fielded and not holds_organization(first) and not is_place(first) and not is_place(second)
    )


def _is_enumeration(role: str, rest: list[str], *, followed: bool) -> bool:
    """Whether commas stand in a list of fields: `Minister for Health, Youth and Sports`."""
    if len(rest) > 3 or _AND.search(_outside(rest[-1])) is None:
        return False
    said = words(role)
    ministry = any(word.startswith("ministeri") for word in said)
    fields = [*rest[:-1], OF_WHOM.sub("", rest[-1])]
    plain_list = not any(holds_organization(part) for part in fields)
    part = followed and FIELDS_FOR.search(role) is not None
    office = plain_list and any(word.startswith(IN_OFFICE) for word in said)
    return part or (FIELDS_OF.search(role) is not None and (ministry or office))


def _in_one(text: str, parts: list[str]) -> Post:
    """A post without a comma before its organization: the last that is not a former one."""
    for post in (post for part in parts for post in _conjoined(part)):
        found = _split(post)
        if found.organization:
            return Post(_joined(text, post, found.role), found.organization)
    return Post(text, "")


def _conjoined(part: str) -> list[str]:
    """Several posts that `&` or `;` joins."""
    masked = hidden(part)
    found, start = [], 0
    for match in _TOGETHER.finditer(masked):
        before, after = part[start : match.start()], part[match.end() :]
        if holds_post(before) and holds_post(re.split(r"\s(?:of|at|for|de)\s", after)[0]):
            found.append(before)
            start = match.end()
    return [*found, part[start:]]


def _joined(text: str, post: str, role: str) -> str:
    """The whole text without the organization that was found in one of its posts."""
    before, _, after = text.partition(post)
    return f"{before}{role}{after}".strip(" ,;&|")


def _split(post: str) -> Post:
    """One post: `Dean of the College at Sample Centre`, `Founder of Sample & Sample`."""
    if words(post)[:1] and words(post)[0] in FORMER:
        return Post(post)
    at = _at(post)
    if at is not None:
        return Post(post[: at.start()].strip(), post[at.end() :].strip())
    led = CHIEF.fullmatch(post)
    if led is not None and holds_organization(led[2]) and not holds_post(led[2]):
        return Post(led[1], led[2])
    return _split_of(post)


def _at(post: str) -> re.Match[str] | None:
    """Where the organization of a post begins: after `at`, and after `for` if it looks like one."""
    for match in AT.finditer(post):
        word = folded(plain(match[0])).strip()
        after = post[match.end() :]
        before = post[: match.start()]
        weak_for = word == "for" and (holds_organization(before) or FIELDS_FOR.search(post))
        capitals = match[0].strip().isupper() and not post.isupper()  # `of the AU Commission`
        # `… to the UN Office at Geneva`
        seated = holds_organization(before) and bool(is_city(after) or zone_named(after))
        if not holds_post(before) or weak_for or capitals or seated:
            continue
        if (word in STRONG_AT or holds_organization(after) or _is_proper(after)) and _capital(
            after
        ):
            return match
    return None


def _capital(text: str) -> bool:
    return text[:1].isupper() or text[:1].isdigit() or text[:1] in "\"'"


def _is_proper(text: str) -> bool:
    """Whether it is one short name: `Al-Monitor`, `BBC News`."""
    return (len(text.split()) == 1 and "-" in text) or text.isupper()


def _split_of(post: str) -> Post:
    """The split at the first `of` behind which an organization stands."""
    for match in () if any(word in FORMER for word in words(post)) else _OF.finditer(post):
        before, after = post[: match.start()], post[match.end() :]
        if words(before)[-1:] and words(before)[-1] in _OF_BODIES:
            continue  # `Secretary, National Council of Ports`
        of_field = OF_FIELD.match(match[0] + after) is not None and OWNERS.isdisjoint(words(before))
        if of_field and not holds_organization(after.split()[0]):
            continue  # `Diretora Regional de Cultura do Centro`, `directora de Arte del Museo`
        if folded(after) in ORGANIZATIONS:
            return Post(post)  # `Chair of the Board`
        short = " " in match[0].strip() or match[0].strip() in _WITH_ARTICLE
        short = short and is_acronym(after) and len(after) > _FIELD  # `directora de la FECYT`
        if holds_post(before) and _capital(after) and (short or _has_of(before, after)):
            return Post(before.strip(), after.strip())
    return Post(post)


def _has_of(before: str, after: str) -> bool:
    """Whether what somebody is `of` is an organization, and not a field or a country."""
    said = words(before)
    if any(word in OWNERS for word in said):
        return True
    whole = any(word in WHOLE_POSTS for word in said)
    return whole and holds_organization(after) and words(after)[-1:] != ["studies"]
