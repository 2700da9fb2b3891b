"""What stands behind a name and is neither a post nor a body: `(she/her)`, `(@jo)`, `(online)`.

So does another given name within one: `Jo (Joanna) Sample`. It is taken out of a text before that
is parted, and put back behind the same words.
"""

import re

from confsched.patterns import pattern
from confsched.text.attending import AFAR, THERE

FROM_AFAR = pattern(
    rf"(?i){AFAR}|(?:by |via |over |on |per )?(?:zoom|video|teams|webex"
    r"|skype|videolink|video[ -](?:link|call|message|conference))|zugeschaltet"
    r"|en visio(?:conf[ée]rence)?|por videoconferencia|in videoconferenza"
)
ON_SITE = pattern(rf"(?i){THERE}")
_PRONOUNS = pattern(
    r"(?i)(?:\S+/)?(?:she|hers?|he|him|the[ym]|its|any|all|[xz]e|zie|sie|er|ih[rm]|dey|elle|iel|il"
    r"|ella|él|lei|lui|el[aeu]|zij|hij|hen)(?:/\S+)?"
)
ON_THE_NET = pattern(r"[@~]\w[\w.-]+")
PHONE = pattern(r"(?i)(?:(?:tel|mob|phone|ph|handy)\.?:? ?)?\+?\d(?:[ ()/.-]{0,2}\d){5,14}")
# how a name goes on: `Bob (Robert) dos Test`; behind `Zed (Sails) and` begins another
_GOES_ON = r"(?:(?:d[aeiou]s?|del|der|van|von|al|el|bin|la|le|ten)[ -])*[^\W\da-z_]"
_ASIDE = pattern(
    r" ?(?:\((?P<said>[^()\n]{2,30})\)|<(?:mailto:)?[\w.+-]+@[\w.-]+>|(?<= )['’‘]\d\d(?!\w))"
    rf"(?P<inside> (?={_GOES_ON}))?"
)
_BEFORE = 40  # letters of a name
_WORDS = pattern(r"(?:[^\W\da-z_][^\s,;:|()<>]* )?[^\s,;:|()<>]+\Z")
_CAPITAL = r"[^\W\da-z_][a-zß-ÿ]+"
_GIVEN = pattern(_CAPITAL)  # and nothing else
_RANK = r"(?i:ret(?:['’]?d|ired)?\.?|rtd\.?|a\. ?d\.|em(?:\.|eritus|erita))"
# a second style behind the first one: `Dr. (Mrs.) Jo Sample`, as in Nigeria
_STYLE = (
    r"(?i:m(?:rs?|s|iss)\.?|dr\.?|prof\.?|engr?\.?|arc\.?|barr\.?|surv\.?|pharm\.?|rev\.?|hon\.?|chief"
    r"|alhaj[ia]|hajia|sir|lady|smt\.?|sr\.?|fr\.?)"
)
# `Gen. (ret.) Jo Sample`, `Jo (Joanna) Sample`
_WITHIN = pattern(
    rf"([^,;:()]{{2,40}}) \((?:{_RANK}|{_STYLE}(?=\) {_GOES_ON}))\)"
    rf"|({_CAPITAL}) \({_CAPITAL}\)(?= {_GOES_ON})"
)
_STYLED = pattern(_STYLE)
_RETIRED = pattern(_RANK)


def are_pronouns(text: str) -> bool:
    """Whether a text is pronouns: `she/her`, `Er/Ihm`; capitals alone are an organization."""
    return "/" in text and not text.isupper() and _PRONOUNS.fullmatch(text) is not None


def taken_out(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A text without what stands aside in it, and that with the words before it."""
    asides: list[tuple[str, str]] = []
    rest = end = 0
    kept = ""
    for match in _ASIDE.finditer(text):
        before = _WORDS.search(text[max(rest, match.start() - _BEFORE) : match.start()])
        if before is not None and _is_aside(match["said"] or "", before[0], match["inside"] or ""):
            kept += text[end : match.start()]
            end = rest = match.start() + len(match[0].rstrip())
            asides.append((before[0], match[0].rstrip()))
    return kept + text[end:], asides


def _is_aside(said: str, before: str, inside: str) -> bool:
    """Whether what is said in brackets behind some words is nothing that people work as, or for."""
    known = (
        not said
        or are_pronouns(said)
        or any(form.fullmatch(said) for form in (ON_THE_NET, PHONE, FROM_AFAR, ON_SITE, _RETIRED))
    )
    given = bool(inside) and all(map(_GIVEN.fullmatch, (said, before)))
    styled = (
        bool(inside)
        and _STYLED.fullmatch(said)
        and _STYLED.fullmatch(before.rsplit(maxsplit=1)[-1])
    )
    return known or given or bool(styled)


def put_back(names: list[str], asides: list[tuple[str, str]]) -> list[str]:
    """Names with what stood aside, each behind the first other that has the words before it."""
    found, used = [*names], set[tuple[int, str]]()
    for before, aside in asides:
        for words in (before, before.rpartition(" ")[2]):
            form = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
            told = (
                (at, form.search(one)) for at, one in enumerate(found) if (at, words) not in used
            )
            at, match = next((one for one in told if one[1]), (0, None))
            if match is not None:
                found[at] = found[at][: match.end()] + aside + found[at][match.end() :]
                used.add((at, words))
                break
    return found


def within(text: str) -> tuple[str, str, str] | None:
    """A text without what stands aside in a name and belongs to it; what is before that, and it."""
    match = _WITHIN.match(text)
    before = (match[1] or match[2]) if match else ""
    return (before + text[match.end() :], before, match[0]) if match else None
