"""HTML as tags and the texts between them, each with its place, as tolerant as a browser is.

Nothing is looked for twice: a quote, comment or script that is never closed costs one search.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.words.plain import plain

_NAME = pattern(r"[A-Za-z][^\s/>]{0,99}")
_STOP = pattern(r">|=\s*([\"'])")
_ATTRIBUTE = pattern(
    r"([^\s\"'<>/=]{1,100})(?:\s*=\s*(?:\"([^\"]{0,20000})\"|'([^']{0,20000})'|([^\s\"'<>]{1,20000})))?"
)
_NAMED = pattern(r"(?<![\w./:-])[\w.:-]+(?=[\"']|$)")  # `#day1`, `show('day1')`
_RAW_TEXT = frozenset(("script", "style", "textarea", "title", "template", "noscript", "svg"))


class Tag(NamedTuple):
    """A tag, or a text where the name is empty; the name of an end tag begins with a slash.

    `inside` is what stands between the brackets behind the name, or the text as it is written.
    """

    name: str
    inside: str
    start: int
    end: int

    def attributes(self) -> dict[str, str]:
        """The attributes of a tag; the first of a name counts."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.inside):
            value = next((text for text in match.groups()[1:] if text is not None), "")
            found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
        return found


def text_of(written: str) -> str:
    """What somebody reads of a text between tags, in one line and with plain marks."""
    return plain(" ".join(unescape(written).split()))


def said_in(tags: Sequence[Tag]) -> str:
    """What somebody reads of several tags and the texts between them."""
    return text_of(" ".join(tag.inside for tag in tags if not tag.name))


def end_of(tags: Sequence[Tag], start: int, most: int) -> int | None:
    """Behind the end of the element that begins at a tag; None where that is too far away."""
    name, depth = tags[start].name, 0
    for number in range(start, min(len(tags), start + most)):
        depth += (tags[number].name == name) - (tags[number].name == f"/{name}")
        if not depth:
            return number + 1
    return None


def named_in(value: str) -> list[str]:
    """What the value of an attribute may name: other elements by their ids, as links do."""
    return _NAMED.findall(value)


def tags_of(text: str) -> Iterator[Tag]:
    """Tags and texts in their order; comments and declarations are left out."""
    return _Tags(text).all()


class _Tags:
    def __init__(self, text: str) -> None:
        self.text = text
        self.missing: set[str] = set()  # what is nowhere further on

    def find(self, what: str, at: int) -> int:
        """Where something stands next; -1 where nowhere."""
        if what in self.missing:
            return -1
        found = self.text.find(what, at)
        if found < 0:
            self.missing.add(what)
        return found

    def all(self) -> Iterator[Tag]:
        at, said = 0, 0  # where to look, and where the text begins that was not handed on yet
        while (start := self.text.find("<", at)) >= 0:
            tag = self.tag(start)
            if tag is None:
                at = start + 1
                continue
            if start > said:
                yield Tag("", self.text[said:start], said, start)
            at = said = tag.end
            if tag.name:
                yield tag
            if tag.name in _RAW_TEXT and not tag.inside.endswith("/"):
                inner = self.raw_text(tag)
                yield inner
                at = said = inner.end
        if said < len(self.text):
            yield Tag("", self.text[said:], said, len(self.text))

    def tag(self, start: int) -> Tag | None:
        """The tag at a place, with an empty name what is nothing to see; None for a mere `<`."""
        text = self.text
        following = text[start + 1 : start + 2]
        if following == "!":
            return self.declaration(start)
        if following == "?":
            return Tag("", "", start, self.after(">", start))
        begin = start + 2 if following == "/" else start + 1
        name = _NAME.match(text, begin)
        if name is None:
            return None
        end = self.end_of_tag(name.end())
        if end < 0:
            return None
        word = name[0].lower()
        return Tag(
            f"/{word}" if begin > start + 1 else word, text[name.end() : end], start, end + 1
        )

    def declaration(self, start: int) -> Tag:
        if self.text.startswith("<!--", start):
            return Tag("", "", start, self.after("-->", start + 2))
        if self.text.startswith("<![CDATA[", start):
            return Tag("", "", start, start + len("<![CDATA["))
        return Tag("", "", start, self.after(">", start))

    def after(self, what: str, at: int) -> int:
        found = self.find(what, at)
        return found + len(what) if found >= 0 else len(self.text)

    def end_of_tag(self, at: int) -> int:
        """Where the bracket stands that closes a tag: one inside of quotes does not."""
        first = self.find(">", at)
        while first >= 0 and (stop := _STOP.search(self.text, at, first + 1)) is not None:
            if not stop[1]:
                return stop.start()
            closed = self.find(stop[1], stop.end())
            if closed < 0:
                return first
            at = closed + 1
            first = self.find(">", at)
        return first

    def raw_text(self, tag: Tag) -> Tag:
        """What stands in an element whose text has no tags; it is named as the element is."""
        closing = pattern(f"</{tag.name}", re.IGNORECASE).search(self.text, tag.end)
        end = closing.start() if closing else len(self.text)
        return Tag(f"={tag.name}", self.text[tag.end : end], tag.end, end)
