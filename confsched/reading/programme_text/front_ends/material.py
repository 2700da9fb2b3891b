"""Links behind a title to what is told or shown of it elsewhere: `[[Slides]](…) [Video](…)`."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.words.materials import MATERIAL, PLAIN

_AT = r"\( {0,60}[^()\s]{1,1000}\)[ \t,|/·;]{0,3}"
_AROUND = r"[\W_]{0,3}"
# Markdown: in brackets, or nothing but such links up to the end
_LINKS = pattern(
    rf"(?<=\S)[ \t]*(?:[(\[][ \t]*(?:\[{_AROUND}{MATERIAL}{_AROUND}\]{_AT})+[)\]]"
    rf"|(?:\[\[[ \t]?{MATERIAL}[ \t]?\]\]{_AT})+"
    rf"|(?:[-–—|·][ \t]*)?(?:\[{_AROUND}{PLAIN}{_AROUND}\]{_AT})+(?=\s*$))",
    re.IGNORECASE,
)
_WORD = pattern(r"[^\W\d_]{3}")
_ALONE = pattern(rf"\W{{0,3}}{PLAIN}\W{{0,3}}", re.IGNORECASE)
_BRACKETED = pattern(rf"\W{{0,3}}{MATERIAL}\W{{0,3}}", re.IGNORECASE)
_LEFT = pattern(r"\s*(?:[(\[][\s,|/·;]*[)\]]|[,|/·;])\s*$")


def without_links(text: str) -> str:
    """A line of Markdown without such links, which are no part of a title or a name."""
    return _LINKS.sub(_nothing, text) if "](" in text else text


def _nothing(match: re.Match[str]) -> str:
    """Nothing behind words, and the link where there are none."""
    return "" if _WORD.search(match.string, 0, match.start()) else match[0]


def is_material(before: str, linked: str) -> bool:
    """Whether the words of a link behind others say no more than what it leads to."""
    bracketed = before.rstrip()[-1:] in ("(", "[") or linked.strip()[:1] in ("(", "[")
    form = _BRACKETED if bracketed else _ALONE
    return form.fullmatch(linked) is not None and _WORD.search(before) is not None


def without_brackets(text: str) -> str:
    """A text without what stood around such links at its end."""
    while (left := _LEFT.search(text)) is not None:
        text = text[: left.start()]
    return text
