"""What in a text is not for its readers: comments, scripts, and what templates put in later."""

from re import DOTALL, Match

from confsched.patterns import pattern

_HIDDEN = pattern(
    r"<!--.{0,20000}?-->|\{%[^{}\n]{0,300}%\}"
    r"|(?::[ ])?[*_]{0,2}\{\{[^{}\n]{0,300}\}\}[*_]{0,2}"  # with the mark that leads to it
    r"|\{:[ #.\w][^{}\n]{0,200}\}"  # what Kramdown says of a block
    r"|<(script|style)\b[^<>]{0,500}>.{0,20000}?</\1>",
    DOTALL,
)
_SIGNS = ("<!--", "{%", "{{", "{:", "<script", "<style")
_SHOWN = pattern(r"[^\s]")


def without_hidden(text: str) -> str:
    """A text of the same length that has blanks where readers see nothing."""
    if any(sign in text for sign in _SIGNS):
        return _HIDDEN.sub(_blank, text)
    return text


def _blank(match: Match[str]) -> str:
    return _SHOWN.sub(" ", match[0])
