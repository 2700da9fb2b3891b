"""One person in a text: `Ada Sample (Org)`, `Dr. Ada Sample, Post`, `[Chair] Ada Sample`."""

import re
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.behind_name import (
    is_before_title,
    is_honored,
    is_in_room,
    is_no_post,
    others_follow,
    part_behind,
    unbracketed,
)
from confsched.reading.programme_text.recognisers.firms import (
    is_called_after,
    is_called_short,
    is_legal_form,
)
from confsched.reading.programme_text.recognisers.labels import label_of, role_of
from confsched.reading.programme_text.recognisers.names import (
    LIKELY,
    are_before_names,
    begins_given,
    begins_honored,
    has_shape,
    is_suffix,
    likeness,
)
from confsched.reading.programme_text.recognisers.names import is_honored as is_honored_name
from confsched.reading.programme_text.recognisers.places import PLACE_MARK
from confsched.reading.programme_text.recognisers.posts import (
    Post,
    holds_organization,
    holds_post,
    is_acronym,
    is_place,
    is_trade,
    post_of,
)
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.words.cities import is_city
from confsched.reading.programme_text.words.honorifics import without_politeness
from confsched.reading.programme_text.words.joining import AND, UNFINISHED
from confsched.reading.programme_text.words.plain import PICTURES, folded, trimmed, value
from confsched.reading.programme_text.words.posts_abroad import names_organization
from confsched.reading.programme_text.words.posts_eastern import eastern_parts, ends_with_post
from confsched.reading.programme_text.words.sessions import KINDS, SPEECHES
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.reading.programme_text.words.vocabulary import PARTICLES, POSTS
from confsched.text.attending import AFAR

_DEGREE = pattern(r"\s?([^(),]{2,12})\s(?=\()")
_NUMBERED = pattern(r"^\d{1,2}[.)]\s(?=[^\W\d_]{2})")  # `1. Ada Sample`, in a list
# words of a name with what stands before it, and by what a word is told that may be no name
_HONORED, _GIVEN = 3, "Ada"
_LEADER = pattern(
    r"(?i)(?:(?-i:lead\s(?=[A-Z]))|mod[ée]ra|chair|vorsitz|leitung|pr[ée]siden[cz]|facilitat|discuss?ant)"
)
_PART_BEFORE = pattern(r"[(\[]([^()\[\]]{3,30})[)\]]:?\s+(?=[^\W\d_])")
_PART_ALONE = pattern(r"([^\W\d_][\w -]{3,24})\s\(([^()]{4,60})\)")
_DASH = pattern(r"(?<=[^\W\d_])[-–—](?=\s?[(\[])")  # `Ada Sample- (Sample Ltd)`
_BEHIND = pattern(r"([^()\[\]]+)\s[(\[]([^()\[\]]{3,80})[)\]]")
# what may follow a name
_AFTER = pattern(
    r"\s?,\s?|\s?:\s|\s[-–—]+\s|\s?[(\[]|\s\|\s|\t\s*|\s?/\s|[-–—]\s(?=[A-Z])|\s?[–—](?=[A-Z])|\s-(?=[A-Z])"
    r"|\s?@\s?|\s(?=(?:from|of)\s(?:the\s)?[A-Z])"
    r"|\.(?<=[a-zß-ÿ]{4}\.)(?<!\b[Pp]rof\.)(?<!\bAssoc\.)(?<!\bDipl\.)\s(?=[A-ZÀ-Ý])"
)
_PRACTICAL = pattern(  # what whoever comes along has to know
    r"(?i)\s*\((?:(?:the )?(?:bus(?:es)?|coach(?:es)?|shuttle|ferry|train|van|transport(?:ation)?) "
    r"(?:leaves?|departs?|from|provided|included|at)\b|(?:please |we )?(?:meet|gather|bring|wear) "
    r"|limited to |max(?:imum|\.) |(?:separate )?(?:tickets?|sign[ -]?up|(?:pre-?)?registration)"
    r"(?= (?:requir|need)|[,)])|[^()]{0,30}[$€£]\s?\d)[^()]*\)"
)
_CONFIRMING = pattern(
    r"\s*[(\[]\s*(?:(?:topic|title|titre|titel|thema|tema)? ?tb[acd]|invited|accepted"
    r"|to be confirmed|confirmed|angefragt|[àa] confirmer|(?:a|por) confirmar|da confermare"
    rf"|{AFAR}|(?:via |by )?(?:zoom|video|teams)|zugeschaltet|video message"
    r"|en visioconférence|(?:s?he|they|any|elle|iel|ella|lui|sie|er)/[a-z/]{2,12}"
    r"|[@~]\w[\w.-]+|\d{1,3}\s?(?:m|min(?:ute)?s?\.?|'))\s*[)\]]"
    r"|\s?<(?:mailto:)?[\w.+-]{1,40}@[\w.-]{1,60}(?:>|$)"
    r"|\s?[-–—]+\s?(?:tbc|invited|to be confirmed)\s*$"
    rf"|,\s(?:{AFAR}|(?:via |by )(?:zoom|video|teams))(?=\))"
    r"|\s*\(\s?\d{1,2}\s?\)(?=\s?\()",  # the number of a note
    re.IGNORECASE,
)
_OTHERS = pattern(rf"[(\[][^()\[\]]*[)\]],?\s{AND}\s")  # `(Boat Works) and the Boat Club`
_PARTED = pattern(r",|\s[-–—]+\s")  # from a degree
_WHERE = pattern(r",\s|\s\((?=[^()]*\)$)")  # behind a name
# `Secretary of the`, `Opening by the Mayor of Rome`
_OF_BODY = pattern(rf"{UNFINISHED}|\s(?:by|door|par|durch|av)\s")
_JOINED = pattern(rf"\s{AND}\s")
_MORE = pattern(rf"\s{AND}\s*$")  # and the next one on a line of their own
# within what stands before a name: another sentence, or whom somebody meets
_STOPPED = pattern(r"[^\W\d_]{4}\.\s|[^\W\d_]{4} (?:with|mit|avec|con|met) ")
_DASHES, _OF = ("-", "–", "—"), ("de", "du", "des", "del", "della", "di", "da", "do")
_HANDLE = pattern(r"(?<=\w)\s\(?@[a-z\d_][a-z\d_.]+\)?$")  # how somebody is called elsewhere
_DOING = {  # what somebody does, right behind the name
    **dict.fromkeys(("moderating", "moderates", "moderiert", "modère", "modera"), "moderator"),
    **dict.fromkeys(("chairing", "chairs", "presiding", "presides", "in the chair"), "chair"),
    **dict.fromkeys(("hosting", "hosts"), "host"),
}
_RETIRED = pattern(r"(?i)([^()]{3,60}) (\((?:ret|retd|emeritus|former|acting)\.?\)) ([^()]{3,120})")
_PICTURE = pattern(rf"^[\s{PICTURES}]+")


class Person(NamedTuple):
    """Somebody in a text: a name, a post, an organization, the part in the session if it is said.

    `start` and `end` are offsets in the text; `score` is how much it looks like a person.
    `aside` is what stands beside the name and is none of these: `(online)`, `(she/her)`, `(tbc)`.
    """

    name: str
    post: Post
    part: str
    start: int
    end: int
    score: float
    aside: str = ""


def confirmed(text: str) -> str:
    """A text without what says that somebody has to confirm: `Ada Sample (tbc)`."""
    return _CONFIRMING.sub("", text)


def one_person(text: str, start: int, end: int) -> Person | None:
    """The one person that a stretch of a plain text is about; None for what looks like nobody."""
    start, end = trimmed(text, start, end)
    found = _told_of(text[start:end])
    return found._replace(start=start, end=end) if found is not None else None


@lru_cache(maxsize=8192)  # lines are tried apart in several ways, and names come again
def _told_of(stretch: str) -> Person | None:
    """The one person that a text is about; where it stands is said by `one_person`."""
    stretch = _PRACTICAL.sub("", stretch)
    bare = _HANDLE.sub("", _CONFIRMING.sub("", _DASH.sub("", stretch))).strip()
    if len(bare) < 2 + bare.isascii():  # `张样` is a whole name
        return None
    if not bare.isascii():
        if bare[:1] == PLACE_MARK:
            return None
        bare = _PICTURE.sub("", bare)
        bare, sure = without_politeness(bare)
        if (eastern := _eastern(bare)) is not None or sure:
            return eastern or _polite(bare)
    led, bare = _led_by_part(_NUMBERED.sub("", bare))
    first = bare[4:].partition(",")[0] if bare.startswith(("the ", "our ")) else ""
    bare = bare[4:] if holds_post(first) or is_honored_name(first) else bare  # `the Dean, Ada S.`
    found = _named_first(bare) or _honored_first(bare) or _name_alone(bare)
    found = found or _post_first(bare) or _retired(bare)
    if found is None:
        return None
    aside = " ".join(one[0].strip(" ,") for one in _CONFIRMING.finditer(stretch))
    return Person(*found[:2], led or found[2], 0, 0, round(found[3], 2), aside)


def _led_by_part(text: str) -> tuple[str, str]:
    """The part in the session that stands in brackets before a name: `[Moderator] Ada Sample`.

    Or what somebody does, behind it: `Ada Sample moderating`.
    """
    does = next((one for one in _DOING if text.endswith(one)), " ")
    name = text.removesuffix(does).rstrip()
    if does in _DOING and likeness(name.partition(" (")[0]) >= LIKELY:
        return _DOING[does], name
    bracketed = _PART_ALONE.fullmatch(text)  # `Chair (Ada Sample)`
    if bracketed is not None and likeness(bracketed[2]) >= LIKELY:
        return (role, bracketed[2]) if (role := role_of(folded(bracketed[1]))) else ("", text)
    if _LEADER.match(text) and (label := label_of(text)) is not None and label.role:
        return label.role, text[label.end :]  # `Moderation Ada Sample` among others
    match = _PART_BEFORE.match(text)
    role = role_of(folded(match[1].strip(" :"))) if match is not None else ""
    return (role, text[match.end() :]) if match is not None and role else ("", text)


def _eastern(text: str) -> Person | None:
    """Somebody with a post that nothing parts from the name: with an organization, it is sure."""
    name, post, body = eastern_parts(text) or ("", "", "")
    score = likeness(name) if name else 0.0
    told = f"{body}{post}" in text or names_organization(body)
    known = score >= LIKELY or (bool(body) and score > 0 and told)
    return Person(name, Post(post, body), "", 0, 0, 0.9 if body else 0.8) if known else None


def _polite(text: str) -> Person:
    """Whoever is named politely, with what stands behind the name in brackets."""
    name, _, rest = text.partition("(")
    return Person(value(name), post_of(rest.rstrip(" )")), "", 0, 0, 0.9)


_Found = tuple[str, Post, str, float]
_BY = (" by", " par", " von", " por", " da")
# for a body that bears the name; one less in a post that tells somebody, and in the name before it
_OWN, _POST_WORDS = 0.4, 4


def _name_alone(text: str) -> _Found | None:
    text = text.strip("()[] ") if text.count("(") != text.count(")") else text
    score = likeness(text)
    if score < 0.3:
        return None
    behind = _BEHIND.fullmatch(text)
    if behind is None or likeness(behind[1]) < 0.3:
        inside = behind[2] if behind is not None else ""
        # `Sample (Test Institute)`, `Boats (A. de Sample)`
        told = holds_organization(inside) or holds_post(inside) or likeness(inside) >= LIKELY
        return None if told else (value(text), Post(), "", score)
    return value(behind[1]), Post("", value(behind[2])), "", score


def _named_first(text: str) -> _Found | None:
    """A name, and behind a separator who that is."""
    for match in _AFTER.finditer(text, 0, 90):
        name = text[: match.start()].strip()
        score = likeness(name) or _likely_by_post(name, text[match.start() :])
        if score < 0.3 or are_before_names(folded(name).replace(",", " ").split()):
            if len(name) > 75:
                return None
            continue
        rest = text[match.start() if match[0].strip()[:1] in ("(", "[") else match.end() :]
        name, rest = _with_suffixes(name, rest)
        return _with_post(name, rest.strip(), score, match[0].strip())
    return None


def _honored_first(text: str) -> _Found | None:
    """`Prof. Ada Sample Rettore Università di Prova`: a post where no name goes on."""
    name, _, last = text.rpartition(" ")
    if last.islower() and holds_post(last) and likeness(name) >= LIKELY:
        return _with_post(name, last, likeness(name), ",")  # in Hungarian: `Próba Anna rektor`
    words = text.split() if begins_honored(text) and not set(text) & set(",(") else []
    for count in range(_HONORED, len(words)):
        post = " ".join(words[count:])
        known = holds_post(words[count]) or holds_organization(words[count])
        known = known and not is_suffix(words[count])
        if (
            known
            and not likeness(f"{_GIVEN} {words[count]}")
            and is_honored_name(name := " ".join(words[:count]))
        ):
            return _with_post(name, post, likeness(name), ",")
    return None


def _likely_by_post(name: str, rest: str) -> float:
    """`Ada Manifold, Elections Supervisor, Sample County`: a surname may be any word."""
    said = rest.lstrip(", ").partition(",")[0]
    told = rest[:2] == ", " and said[:1].isupper() and len(said.split()) < _POST_WORDS
    told = told and begins_given(name) and len(name.split()) < _POST_WORDS and has_shape(name)
    return LIKELY if told and holds_post(said) and not holds_post(name) else 0.0


def _with_suffixes(name: str, rest: str) -> tuple[str, str]:
    """`Ada Sample, PhD, Director`: the degree belongs to the name."""
    degree = _DEGREE.match(rest)  # `PhD (Sample University)`
    if degree is not None and is_suffix(degree[1]):
        return _with_suffixes(f"{name}, {degree[1]}", rest[degree.end() :])
    head, *tail = _PARTED.split(rest, maxsplit=1)
    if head.strip() and is_suffix(head):
        apart = " " if head.strip()[0] == "(" else ", "
        return _with_suffixes(f"{name}{apart}{head.strip()}", "".join(tail))
    return name, rest


def _goes_on(rest: str) -> bool:
    """Whether what looked like a name is the beginning of something: `Bread, Butter, and Jam`."""
    of_nobody = rest.startswith("of ") and not holds_organization(rest)
    letter = len(rest) == 1 and rest.isupper()  # `Hall BR - B`
    return (
        of_nobody or letter or rest.startswith(("and ", "und ", "et ")) or bool(_OTHERS.match(rest))
    )


def _with_post(name: str, rest: str, score: float, separator: str) -> _Found | None:
    if _goes_on(rest) and not (rest.startswith("of ") and is_honored_name(name)):
        return None
    rest = re.sub(r"^(?:from|of)\s+(?:the\s+)?(?=[A-Z])", "", _MORE.sub("", rest))
    part, rest = part_behind(rest)
    if is_before_title(rest) or is_in_room(rest) or (rest[:1] == "[" and type_of(rest)):
        return None
    post = post_of(unbracketed(rest)) if rest else Post()
    if not rest or is_nobody(rest):  # `Ada Sample, title TBA`
        return value(name), Post(), part, score + 0.1 * bool(part)
    if is_no_post(rest, behind_name=True) or (separator in (":", ".") and _may_be_talk(rest)):
        return None
    first = (parts := re.split(r",\s|\s?[(\[]", rest))[0]
    first = _JOINED.split(first, maxsplit=1)[0]  # `Ada Sample, Ben Test and whoever`
    if any(map(is_honored, parts)):  # `…, UiO, professor Ada Sample`
        return None
    placed = len(parts) > 1 and is_city(parts[-1])
    own = is_called_after(first, name)
    named = placed or own or is_legal_form(parts[-1]) or is_called_short(first.split())
    if likeness(first) >= LIKELY and not (post.role or named):
        score -= 0.2  # as much the name of somebody else
    elif post.role.startswith(f"{first}, ") and begins_given(first) and likeness(first) >= LIKELY:
        score -= 0.4  # `Ada Sample, Ben Test, mayor Cy Probe`
    score += _OWN * own
    score = max(0.0, min(1.0, _weighed(score, rest, post, separator)))
    return value(name), Post(value(post.role), value(post.organization)), part, score


def _may_be_talk(rest: str) -> bool:
    """Whether what stands behind a name and a colon or full stop is what somebody speaks of."""
    return rest.count(" ") > 1 and not (holds_post(rest) or holds_organization(rest))


def _weighed(score: float, rest: str, post: Post, separator: str) -> float:
    """The likeness of a name, with what speaks for it and against it behind the separator."""
    known = holds_post(rest) or holds_organization(rest) or is_trade(rest)
    known = known or ends_with_post(rest)  # `(京都大学教授)`
    score -= 0.1 * (bool(post.role) and not known) + others_follow(rest, known=known)
    bracketed = rest[:1] in ("(", "[") and rest[-1:] in (")", "]")
    score += (
        0.3 if known else 0.2 if bracketed else 0.1 if is_place(rest) or is_acronym(rest) else -0.05
    )
    if known:
        return score
    return score - (0.3 if separator == ":" else 0.1 if separator.startswith(_DASHES) else 0.0)


def _post_first(text: str) -> _Found | None:
    """`Secretary of Samples Ada Sample`, `Mayor Ada Sample, Sampleton`: a post before a name."""
    behind = _WHERE.search(text)
    head = _post_and_name(text[: behind.start()]) if behind is not None else None
    rest = text[behind.end() :].rstrip(" )") if behind is not None else ""
    known = is_acronym(rest) or is_place(rest) or holds_post(rest) or holds_organization(rest)
    sure = head is not None and begins_given(head[0]) and not begins_given(rest)
    if head is None or not (known or sure or likeness(rest) < LIKELY) or _goes_on(rest):
        return _post_and_name(text)
    name, post, part, score = head
    role, organization = post_of(rest)
    post = Post(", ".join(filter(None, (post.role, role))), organization)
    return name, post, part, score + 0.25 * known


def _post_and_name(text: str) -> _Found | None:
    """`Secretary of Samples Ada Sample`: a post before a name, without anything between."""
    words = text.split()
    if not 3 <= len(words) <= 13 or not holds_post(" ".join(words[:-2])):
        return None
    parted = [number for number, word in enumerate(words) if word.endswith(",")]
    several = (2, 3) if words[-2][1:] != "." else (3,)  # `Dean Ada B. Sample`
    several = several if len(parted) != 1 else (len(words) - 1 - parted[0],)  # `Post, Ada Sample`
    in_small = " ".join(words[:-3]).islower() and words[-3].istitle() and not is_city(words[-3])
    several = (3,) if several == (2, 3) and (begins_given(words[-3]) or in_small) else several
    several = (count,) if not parted and (count := _with_particles(words)) else several
    for count in several:
        name, role = " ".join(words[-count:]), " ".join(words[:-count]).rstrip(",")
        score = likeness(name)
        plainly = (role[:1].isupper() or holds_post(words[0])) and not set(role) & set(":()[]|–—")
        plainly = plainly and "(" not in name and words[-count] not in _OF  # `Directeur de Sample`
        more = any(one.search(role) for one in (_OF_BODY, _MORE, _STOPPED)) or role.endswith(_BY)
        plainly = plainly and not (more or _begins_with_another(role))
        other = " ".join(role.split()[-2:]) if parted else ""  # `Chief Jo Sample, Al Test`
        plainly = plainly and not (begins_given(other) and likeness(other) >= LIKELY)
        if score >= 0.55 and holds_post(role) and plainly:
            role, name = _with_degree(role, name)
            kind = folded(words[0]) in SPEECHES or folded(words[0]) in KINDS  # `Keynote Minister …`
            sure = (begins_given(name) or is_honored_name(name)) and not kind
            only = " " in role and POSTS.issuperset(folded(role).split())  # `Associate Dean`
            return value(name), Post(value(role), ""), "", 0.75 if sure else 0.45 + 0.05 * only
    return None


def _retired(text: str) -> _Found | None:
    """`Chief Justice (ret.) Ada Sample`: what stands in brackets says more of the post."""
    match = _RETIRED.fullmatch(text)
    if match is None or (found := _post_first(f"{match[1]} {match[3]}")) is None:
        return None
    return found[0], found[1]._replace(role=f"{found[1].role} {match[2]}"), *found[2:]


def _with_particles(words: list[str]) -> int:
    """How many words at the end are a name with particles, `Ada van der Sample`; 0 for none."""
    count = first = 2
    while count < len(words) and words[-count] in PARTICLES:
        count += 1
    return count if count > first else 0


def _begins_with_another(role: str) -> bool:
    """Whether somebody else stands before a post: `Ada Sample and MEP`, `poet Ada S. and MEP`."""
    other = _JOINED.search(role)
    before = role[: other.start()] if other is not None else ""
    last = " ".join(before.split()[-2:])
    return likeness(before) >= LIKELY or (begins_given(last) and likeness(last) >= LIKELY)


def _with_degree(role: str, name: str) -> tuple[str, str]:
    """A post and a name: degrees between, `District Officer Prof. Dr. Ada Sample`, are of that."""
    before, _, last = role.rpartition(" ")
    if before and last.endswith(".") and begins_honored(last):
        return _with_degree(before, f"{last} {name}")
    return role, name
