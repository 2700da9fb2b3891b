"""What in a text is not for its readers: comments, scripts, and what templates put in later.

Words that are hidden within a line are those of another language, or for narrower windows.
"""

from re import DOTALL, Match

from confsched.patterns import pattern

_HIDDEN = pattern(
    r"<!--.{0,20000}?-->|\{%[^{}\n]{0,300}%\}"
    r"|(?::[ ])?[*_]{0,2}\{\{[^{}\n]{0,300}\}\}[*_]{0,2}"  # with the mark that leads to it
    r"|\{:[ #.\w][^{}\n]{0,200}\}"  # what Kramdown says of a block
    r"|<(script|style)\b[^<>]{0,500}>.{0,20000}?</\1>",
    DOTALL,
)
_HIDING = frozenset(("hidden", "hide", "is-hidden", "d-none"))
_NARROW = pattern(r"(?:sm|md|lg):hidden|d-(?:sm|md|lg)-none|visible-(?:xs|sm)(?:-\w+)?|mobile-only")
_WIDE = pattern(
    r"(?:sm|md|lg|xl):(?:inline|block|flex)\S*|d-(?:sm|md|lg|xl)-(?:inline|block|flex)\S*"
)
_STYLE = pattern(r"(?i)(?:^|[;\s])display\s*:\s*none\b")
_SIGNS = ("<!--", "{%", "{{", "{:", "<script", "<style")
_SHOWN = pattern(r"[^\s]")


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element within a line is not seen in a wide window."""
    classes = attributes.get("class", "").split()
    hiding = not _HIDING.isdisjoint(classes) or _STYLE.search(attributes.get("style", ""))
    hidden = bool(hiding) or "hidden" in attributes or any(map(_NARROW.fullmatch, classes))
    return hidden and not any(map(_WIDE.fullmatch, classes))


def without_hidden(text: str) -> str:
    """A text of the same length that has blanks where readers see nothing."""
    if any(sign in text for sign in _SIGNS):
        return _HIDDEN.sub(_blank, text)
    return text


def _blank(match: Match[str]) -> str:
    return _SHOWN.sub(" ", match[0])
