"""`Presented by Jo Sample.` in a description: a part that is told by a verb, and not by a label."""

from typing import NamedTuple

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.likely import person_likeness, role_said
from confsched.formats.records.people.names import names_in
from confsched.patterns import pattern

_BYLINE = pattern(
    r"(?m)^(?:(?P<said>[^\W\d_]{3,20}(?: [^\W\d_]{2,20})?) )?"
    r"(?P<by>(?i:by|von|par|por|da|door|av|af))[ \t]+"
    r"(?P<names>[^\n:]{1,160}?)(?: as part of (?:the )?(?P<series>[^\n]+?))?"
    r"(?:(?<!Dr)(?<!Jr)(?<!Prof)(?<!med)(?<!Amb)(?<! [A-Z])\.(?=\s|$)[ \t]*|[ \t]*$)\n*"
)
# what is given by a society is no talk: `- Drinks sponsored by Boat Works`
_ITEM = pattern(
    r"(?m)^[ \t]*[-*•–][ \t]+[^\n]*[^\W_][?!)\"”]?"
    r"(?<!sponsored)(?<!provided)(?<!powered)(?<!hosted)(?<!supported)(?<!offered)(?<!organized)"
    r" by (?P<names>[^\n.:]{5,80})$"
)
_ASIDE = pattern(r"\([^()]*\)")
_ORGANIZED = frozenset(
    ("organisiert", "veranstaltet", "organise", "organizado", "organizzato", "georganiseerd")
)
# `Jo Sample, PhD & Bo Sample speaking`
_SPEAKING = pattern(
    r"(?m)^(?P<names>[A-Z][^\n:]{3,100}?) (?:speaking|presenting|speaks|spricht)\.?[ \t]*$\n*"
)


class Byline(NamedTuple):
    """As what who is named, in which series, and the text without that."""

    role: str
    names: list[str]
    series: str
    rest: str


def byline(text: str) -> Byline | None:
    """The first line that begins with such words and the names of people; no society is one."""
    return _begun(text) or _ended(text)


def _ended(text: str) -> Byline | None:
    """The first line that ends with such a word."""
    match = _SPEAKING.search(text) if "spea" in text or "prese" in text or "spric" in text else None
    names = names_in(match["names"], several=True) if match else []
    if match is None or not all(map(_is_somebody, names)):
        return None
    return Byline("speaker", names, "", text[: match.start()] + text[match.end() :])


def _begun(text: str) -> Byline | None:
    match = _BYLINE.search(text)
    role = _role(compared(match["said"] or ""), match["by"]) if match else ""
    names = names_in(match["names"].strip(), several=True) if match and role else []
    if match is None or not role or not all(map(_is_somebody, names)):
        return None
    rest = text[: match.start()] + text[match.end() :]
    return Byline(role, names, match["series"] or "", rest)


def _role(said: str, by: str) -> str:
    """As what somebody takes part, by the words before the name: `moderated by`, `tenuto da`."""
    return (
        "host" if said in _ORGANIZED else role_of(f"{said} by".strip()) or role_said(f"{said} {by}")
    )


def listed(text: str) -> list[str]:
    """Who gives the talks that are items of a list: `- Knots by Jo Sample`; no society does."""
    found = [match["names"].strip() for match in _ITEM.finditer(text)] if " by " in text else []
    names = [names_in(one, several=True) for one in found]
    return [name for some in names if all(map(_is_somebody, some)) for name in some]


def _is_somebody(name: str) -> bool:
    return person_likeness(_ASIDE.sub("", name).partition(",")[0].strip()) > 0
