"""The people in a stretch beside a title, which a word, a label or brackets may lead to."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.heads import LIKELY, Column, mark_behind
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.names import begins_given, begins_honored
from confsched.reading.programme_text.recognisers.people import NOBODY, Several, people_in
from confsched.reading.programme_text.recognisers.person import Person
from confsched.reading.programme_text.recognisers.posts import Post, holds_post
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
from confsched.reading.programme_text.words.honorifics import is_before_a_name
from confsched.reading.programme_text.words.joining import AND_WORD
from confsched.reading.programme_text.words.plain import folded, plain

_POSTED = 0.05  # more for somebody with a post before the name: `by the Mayor, Jo Sample`
_BRACKET = 0.1  # more for somebody of whom more is said in the same brackets
LED = (  # what people may follow, and what may stand between
    r"(?:by|from|with|par|avec|com|mit|von|durch|con|por|door|met|med|a cargo del?"
    r"|onder leiding van|under ledning av|del?|della|du|di|da|der|des|ved|av|v\.):?\s"
    r"(?:(?:the|our|its|their|die|den|unser\w{1,2}|la|le|notre|el|nuestr[oa]|il)\s)?"
)
_LED_BY = LED.replace("(?:(?:the|", "(?P<article>(?:the|")
BY = pattern(rf"{_LED_BY}|[vw]\.?/\s?|d['’](?=[A-ZÀ-Ý])", re.IGNORECASE)
_ONE_NAME = pattern(rf"(?!{AND_WORD}\b)[^\W\d_]{{2,}}")
_ONE_NAMES = pattern(rf"[^\W\d_]{{2,20}}(?:(?:\s?[,&/+]\s?|\s{AND_WORD}\s)[^\W\d_]{{2,20}}){{0,4}}")


def people_led(text: str, where: Column, *, paired: str) -> Several:
    """The people in a stretch, which `by` or brackets may lead to; these make it likelier."""
    said = text[where.start : where.end]
    bracketed = said[:1] in "([" and said[-1:] in ")]"
    inner = said[1:-1] if bracketed else said
    label, led = label_of(plain(inner)), BY.match(inner)
    labelled = label is not None and bool(label.role) and label.end < len(inner)
    if label is not None and labelled:
        inner = inner[label.end :]
        paired = paired or mark_behind(label, inner.strip())
    elif led is not None:
        inner = inner[led.end() :]
    if places.likeness(inner) >= 0.5 or (led is not None and not _may_be_led(inner, led)):
        return NOBODY
    found = _by_given_names(inner) if bracketed or inner.count(",") > 1 else NOBODY
    found = found if found.people else people_in(inner, paired=paired)
    offset = said.rfind(inner)
    moved = (one._replace(start=one.start + offset, end=one.end + offset) for one in found.people)
    called = is_before_a_name(folded(inner).partition(" ")[0])  # `(Prof. Sample)`
    more = bracketed and len(found.people) == 1 and (called or bool(found.people[0].post))
    posted = found.people and all(
        f", {one.name}" in inner and one.post.role for one in found.people
    )
    sure = _led(said) + _POSTED * bool(posted) if labelled or led is not None else _BRACKET * more
    return Several(tuple(moved), min(1.0, found.score + sure))


def _by_given_names(text: str) -> Several:
    """Those of a team, in brackets: `Roadmap (Sofia)`, `Tests (Lena, Tom)`."""
    found = [*_ONE_NAME.finditer(text)] if _ONE_NAMES.fullmatch(text) else []
    if not all(one[0].istitle() and folded(one[0]) in GIVEN_NAMES for one in found):
        return NOBODY
    people = (Person(one[0], Post(), "", *one.span(), LIKELY) for one in found)
    return Several(tuple(people), LIKELY if found else 0.0)


def names_team_behind(text: str) -> bool:
    """Whether given names stand in brackets behind what is no name of somebody: `Porto (Ana)`."""
    before, _, names = text.rstrip(")").partition(" (")
    team = text.endswith(")") and not begins_given(before) and _by_given_names(names).people
    return bool(team)


def _may_be_led(text: str, led: re.Match[str]) -> bool:
    """`by Ada Sample`, and `door wethouder Ada Sample`; but not `with nets of Ada Sample`.

    Behind an article stands what somebody is: `durch die Werft Probe` leads through a yard.
    """
    first = text.partition(" ")[0]
    if led["article"] and not (begins_given(text) or begins_honored(text) or holds_post(text)):
        return False
    return not first.islower() or is_before_a_name(folded(first)) or holds_post(first)


def _led(said: str) -> float:
    """How sure it is that people follow a word: `by` says it, `with` and `de` may say much else."""
    word = folded(said).split(" ", 1)[0].rstrip(":")
    return (
        0.02
        if word in ("de", "di", "von")
        else 0.1
        if word in ("with", "mit", "avec", "con")
        else 0.25
    )
