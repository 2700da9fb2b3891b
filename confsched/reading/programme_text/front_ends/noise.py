"""Parts of a page that may be left out: forms, and what is called like something to be closed."""

from dataclasses import dataclass

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.html_names import CALLED
from confsched.reading.programme_text.page import Line

_NOISE = pattern(r"(?i)\b(?:cookie|consent|gdpr|newsletter|breadcrumb|skip-?link|subscribe)")


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
        elif name == "form" or (name in CALLED and _NOISE.search(_called(attributes))):
            self.region = _Region(name, lines, len(lines))

    def leave(self, name: str) -> None:
        """It ends: without a digit it says nothing of a programme."""
        region = self.region
        if region is None or name != region.name:
            return
        region.depth -= 1
        if not region.depth:
            if not any(c.isdigit() for line in region.lines[region.first :] for c in line.text):
                del region.lines[region.first :]
            self.region = None


def _called(attributes: dict[str, str]) -> str:
    return f"{attributes.get('id', '')} {attributes.get('class', '')}"
