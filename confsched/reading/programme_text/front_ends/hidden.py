"""What of a page is not for its readers: comments, scripts, and what templates put in later.

Words that are hidden within a line are those of another language, or for narrower windows. Forms,
and what is called like something to be closed, may be left out.
"""

from dataclasses import dataclass
from re import DOTALL, Match

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.html_names import CALLED
from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers.dates import days_in

_HIDDEN = pattern(
    r"<!--.{0,20000}?-->|\{%[^{}\n]{0,300}%\}"
    r"|(?::[ ])?[*_]{0,2}\{\{[^{}\n]{0,300}\}\}[*_]{0,2}"  # with the mark that leads to it
    r"|\{:[ #.\w][^{}\n]{0,200}\}"  # what Kramdown says of a block
    r"|<(script|style)\b[^<>]{0,500}>.{0,20000}?</\1>",
    DOTALL,
)
# what a site folds up or has in tabs, which is called what stands in quotes: a heading
_BOX = pattern(
    r"\{\{[<%]\s*(?:spoiler|details|expand|tab|accordion(?:-item)?|collapse|toggle|day)(?=\s)"
    r"(?:[^{}\n]*?\s(?:text|title|summary|header|name|label)=|\s+)\"([^\"{}\n]{1,200})\""
)
_HIDING = frozenset(("hidden", "hide", "is-hidden", "d-none"))
_NARROW = pattern(r"(?:sm|md|lg):hidden|d-(?:sm|md|lg)-none|visible-(?:xs|sm)(?:-\w+)?|mobile-only")
_WIDE = pattern(
    r"(?:sm|md|lg|xl):(?:inline|block|flex)\S*|d-(?:sm|md|lg|xl)-(?:inline|block|flex)\S*"
)
_STYLE = pattern(r"(?i)(?:^|[;\s])display\s*:\s*none\b")
_KEPT = frozenset(("form", "header"))  # elements of which some lines may be
_SIGNS = ("<!--", "{%", "{{", "{:", "<script", "<style")
_SHOWN = pattern(r"[^\s]")
_NOISE = pattern(r"(?i)\b(?:cookie|consent|gdpr|newsletter|breadcrumb|skip-?link|subscribe)")


def is_hidden(attributes: dict[str, str]) -> bool:
    """Whether an element within a line is not seen in a wide window."""
    classes = attributes.get("class", "").split()
    hiding = not _HIDING.isdisjoint(classes) or _STYLE.search(attributes.get("style", ""))
    hidden = bool(hiding) or "hidden" in attributes or any(map(_NARROW.fullmatch, classes))
    return hidden and not any(map(_WIDE.fullmatch, classes))


def without_hidden(text: str) -> str:
    """A text of the same length that has blanks where readers see nothing."""
    return _HIDDEN.sub(_blank, text) if any(sign in text for sign in _SIGNS) else text


def _blank(match: Match[str]) -> str:
    blanks = _SHOWN.sub(" ", match[0])
    box = _BOX.match(match[0])
    above = match.string.rfind("\n", 0, match.start())
    if box is None or match.string[above + 1 : match.start()].strip():
        return blanks
    return f"## {blanks[3 : box.start(1)]}{box[1]}{blanks[box.end(1) :]}"


@dataclass(slots=True)
class _Region:
    """An element whose lines may be left out: they begin in a list at a place."""

    name: str
    lines: list[Line]
    first: int
    depth: int = 1


class Noise:
    """The part of this kind in which a page has come to, if it has."""

    def __init__(self) -> None:
        self.region: _Region | None = None

    def enter(self, name: str, attributes: dict[str, str], lines: list[Line]) -> None:
        """A block begins, whose lines become part of some."""
        if self.region is not None:
            self.region.depth += name == self.region.name
        elif name in _KEPT or (name in CALLED and _NOISE.search(_called(attributes))):
            self.region = _Region(name, lines, len(lines))

    def leave(self, name: str) -> None:
        """It ends: without a digit it says nothing of a programme, and a header a day alone."""
        region = self.region
        if region is None or name != region.name:
            return
        region.depth -= 1
        if not region.depth:
            said = region.lines[region.first :]
            if name == "header":
                dated = [one for one in said if any(day.month for day in days_in(one.text))]
                region.lines[region.first :] = dated
            elif not any(c.isdigit() for line in said for c in line.text):
                del region.lines[region.first :]
            self.region = None


def _called(attributes: dict[str, str]) -> str:
    return f"{attributes.get('id', '')} {attributes.get('class', '')}"
