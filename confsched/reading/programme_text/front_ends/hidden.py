"""What stands in a text and is not for its readers: comments, and what templates put in later."""

from re import DOTALL, Match

from confsched.patterns import pattern

_HIDDEN = pattern(r"<!--.{0,20000}?-->|\{%[^{}\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\}", DOTALL)
_SHOWN = pattern(r"[^\s]")


def without_hidden(text: str) -> str:
    """A text of the same length that has blanks where readers see nothing."""
    if "<!--" in text or "{%" in text or "{{" in text:
        return _HIDDEN.sub(_blank, text)
    return text


def _blank(match: Match[str]) -> str:
    return _SHOWN.sub(" ", match[0])
