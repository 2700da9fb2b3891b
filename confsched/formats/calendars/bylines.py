"""`Presented by Jo Sample.` in a description: a part that is told by a verb, and not by a label."""

import re
from typing import NamedTuple

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.likely import is_honored, person_likeness, role_said
from confsched.formats.records.people.names import names_in
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.words.joining import WITH_WORDS

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
# `With Jo Sample (Boat Works)` as the first line
_WITH = pattern(
    rf"\A(?i:{'|'.join(WITH_WORDS)})[ \t]+(?P<names>[^\Wa-z\d][^\n:]{{4,100}}?)\.?[ \t]*(?:\n+|\Z)"
)
# `Jo Sample, PhD & Bo Sample speaking`
_SPEAKING = pattern(
    r"(?m)^(?P<names>[A-Z][^\n:]{3,100}?) (?:speaking|presenting|speaks|spricht)\.?[ \t]*$\n*"
)
# `🎤 Jo Sample`, and `🎤 Speaker: Jo Sample`
_PICTURE = pattern(
    "(?m)^[ \t]*[\U0001f3a4\U0001f399\U0001f5e3\U0001f464\U0001f465]\ufe0f?[ \t]*"
    r"(?:(?P<label>[^\W\d_][^\n:]{1,20}:(?=\s))|(?P<names>[^\n:]{4,100})$)"
)
# `Panelists: Jo Sample, Port; Bo Sample. Moderator: Ada Sample`
_WITHIN = pattern(
    r"(?:(?<=\.)|[;|])[ \t]+(?P<label>[^\W\d_]{4,14}):(?=[ \t]+(?P<names>[^\n.:;|]{5,80}))"
)
# `Speaker: Jo Sample. All about boats.`
_SAID = pattern(
    r"(?m)^(?P<label>[^\W\d_](?:[^\n:]|:in){2,24}):[ \t]*"
    r"(?P<names>[^\n:]{5,100}?(?:[^\W\d_]{4}|\)))"
    r"(?<!Prof)(?<!Univ)(?<!Dept)(?<!Asst)(?<!ssoc)(?<!Dipl)\.(?:$|[ \t]+(?P<said>[^\Wa-z].*))"
)


class Byline(NamedTuple):
    """As what who is named, in which series, and the text without that."""

    role: str
    names: list[str]
    series: str
    rest: str


def labelled(text: str) -> str:
    """A text in which each label of people begins a line, also where a picture stands for it."""
    text = _PICTURE.sub(_without_picture, text)
    return _SAID.sub(_below, _WITHIN.sub(_on_its_own, text)) if ":" in text else text


def _without_picture(match: re.Match[str]) -> str:
    named = match["names"] and _somebody(match["names"])
    return match["label"] or (f"Speaker: {match['names']}" if named else match[0])


def _on_its_own(match: re.Match[str]) -> str:
    is_role = role_of(match["label"]) and _is_somebody(match["names"])
    return f"\n{match['label']}:" if is_role else match[0]


def _below(match: re.Match[str]) -> str:
    """What is said behind names, below them; it is none of them."""
    named = role_of(match["label"]) and _somebody(match["names"])
    return f"{match['label']}: {match['names']}\n{match['said'] or ''}" if named else match[0]


def byline(text: str) -> Byline | None:
    """The first line that begins with such words and the names of people; no society is one."""
    return _begun(text) or _ended(text) or _accompanied(text)


def _accompanied(text: str) -> Byline | None:
    """A first line of nothing but `with` and people whose names are plain: no `With Drinks`."""
    match = _WITH.match(text)
    names = _somebody(match["names"]) if match else []
    plain = all(" " in name and (is_honored(name) or begins_given(name)) for name in names)
    return Byline("speaker", names, "", text[match.end() :]) if match and names and plain else None


def _ended(text: str) -> Byline | None:
    """The first line that ends with such a word."""
    match = _SPEAKING.search(text) if "spea" in text or "prese" in text or "spric" in text else None
    names = _somebody(match["names"]) if match else []
    rest = text[: match.start()] + text[match.end() :] if match else ""
    return Byline("speaker", names, "", rest) if names else None


def _begun(text: str) -> Byline | None:
    match = _BYLINE.search(text)
    role = _role(compared(match["said"] or ""), match["by"]) if match else ""
    names = _somebody(match["names"].strip()) if match and role else []
    rest = text[: match.start()] + text[match.end() :] if match else ""
    return Byline(role, names, match["series"] or "", rest) if match and names else None


def _role(said: str, by: str) -> str:
    """As what somebody takes part, by the words before the name: `moderated by`, `tenuto da`."""
    return (
        "host" if said in _ORGANIZED else role_of(f"{said} by".strip()) or role_said(f"{said} {by}")
    )


def listed(text: str) -> list[str]:
    """Who gives the talks that are items of a list: `- Knots by Jo Sample`; no society does."""
    found = _ITEM.finditer(text) if " by " in text else ()
    return [name for match in found for name in _somebody(match["names"].strip())]


def _somebody(text: str) -> list[str]:
    """The names in a text; none where one of them is nobody's."""
    names = names_in(text, several=True)
    return names if all(map(_is_somebody, names)) else []


def _is_somebody(name: str) -> bool:
    return person_likeness(_ASIDE.sub("", name).partition(",")[0].strip()) > 0
