"""What stands behind a name and is neither a post nor a body: `(she/her)`, `(@jo)`, `(online)`.

So does another given name within one: `Jo (Joanna) Sample`. It is taken out of a text before that
is parted, and put back behind the same words.
"""

import re
from typing import NamedTuple

from confsched.formats.ids import slug
from confsched.formats.likely import person_likeness
from confsched.patterns import pattern
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
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
_SIGN = pattern(r"[(<'’‘\d]")  # without which nothing stands aside
_CALL_SIGN = r"(?:[A-Z]{1,2}|\d[A-Z]|[A-Z]\d)\d[A-Z]{2,3}"  # of radio amateurs, behind their names
# how a name goes on: `Bob (Robert) dos Test`; behind `Zed (Sails) and` begins another
_GOES_ON = r"(?:(?:d[aeiou]s?|del|der|van|von|al|el|bin|la|le|ten)[ -])*[^\W\da-z_]"
_ASIDE = pattern(
    r" ?(?:\((?P<said>[^()\n]{2,30})\)|<(?:mailto:)?[\w.+-]+@[\w.-]+>|(?<= )['’‘]\d\d(?!\w)"
    rf"|(?<=[^\W\d_]{{2}} ){_CALL_SIGN}(?!\w))"
    rf"(?P<inside> (?={_GOES_ON}))?"
)
SIGNED = pattern(rf"([^\d,;:()]+ [^\d,;:()]+?),? ({_CALL_SIGN})")  # `Jo Sample K1ABC`
_BEFORE = 40  # letters of a name
_WORDS = pattern(r"(?:[^\W\da-z_][^\s,;:|()<>]* )?[^\s,;:|()<>]+\Z")
_WORD = pattern(r" [^\W\d_]+")  # behind an aside within a name
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
_LATIN = pattern(r"[A-Za-z\u00c0-\u024f]")
_HAN = pattern(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_READ = pattern(r"[\u3041-\u309f]+\s+[\u3041-\u309f]+")  # one word may be a company
_ABBREVIATED = pattern(r"\b[B-DF-HJ-NP-TV-XZ]{2,4}\b")  # no name: `SB Samplers`
_ALIKE = 0.65  # of the letters of both
_SURELY, _LIKELY = 0.7, 0.5  # a name, one with a given name that many have


def are_pronouns(text: str) -> bool:
    """Whether a text is pronouns: `she/her`, `Er/Ihm`; capitals alone are an organization."""
    return "/" in text and not text.isupper() and _PRONOUNS.fullmatch(text) is not None


class Aside(NamedTuple):
    """What stands aside, the words before it, and of one within a name the word behind it."""

    before: str
    said: str
    behind: str = ""


def taken_out(text: str) -> tuple[str, list[Aside]]:
    """A text without what stands aside in it, and that with the words around it."""
    if _SIGN.search(text) is None:  # as in most names
        return text, []
    asides: list[Aside] = []
    rest = end = 0
    kept = ""
    for match in _ASIDE.finditer(text):
        before = _WORDS.search(text[max(rest, match.start() - _BEFORE) : match.start()])
        if before is not None and _is_aside(match["said"] or "", before[0], match["inside"] or ""):
            kept += text[end : match.start()]
            end = rest = match.start() + len(match[0].rstrip())
            behind = _WORD.match(text, end) if match["inside"] else None
            asides.append(Aside(before[0], match[0].rstrip(), behind[0] if behind else ""))
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


def put_back(names: list[str], asides: list[Aside]) -> list[str]:
    """Names with what stood aside, each behind the first other that has the words around it."""
    found, used = [*names], set[tuple[int, str]]()
    for before, aside, behind in asides:
        for words in (before, before.rpartition(" ")[2]):
            form = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)(?={re.escape(behind)})")
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


def is_said_again(name: str, told: str) -> bool:
    """Whether what stands behind a name is the name in another script; words may be turned around.

    It sounds like it, or is plainly the name of somebody behind one in Chinese characters. What
    these sound like depends on the language, and letters without vowels say too little of it: such
    names behind one in Latin letters stay what stands in brackets. Characters may have beside them
    how they are read: `見本太郎 (みほん たろう)`.
    """
    if _READ.fullmatch(told):
        return _HAN.search(name) is not None
    if bool(_LATIN.search(told)) is bool(_LATIN.search(name)):
        return False
    latin, other = (told, name) if _LATIN.search(told) else (name, told)
    return _sounds_like(latin, other) or (latin is told and _is_of_somebody(name, told))


def _sounds_like(latin: str, other: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 -- for few names

    words, sound = slug(latin).split("-"), slug(other).replace("-", "")
    return any(
        SequenceMatcher(None, "".join(one), sound, autojunk=False).ratio() >= _ALIKE
        for one in (words, words[::-1])
    )


def _is_of_somebody(name: str, told: str) -> bool:
    """Whether a name of a few characters has one behind it that nothing else is called."""
    likely = _HAN.search(name) is not None and _ABBREVIATED.search(told) is None
    given = not GIVEN_NAMES.isdisjoint(told.casefold().split())
    return likely and person_likeness(told) >= (_LIKELY if given else _SURELY)
