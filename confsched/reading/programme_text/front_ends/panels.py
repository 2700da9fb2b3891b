"""What shows when somebody clicks: `<a data-target="#talk1">`, and far below `<div id="talk1">`.

What is told so of a talk stands below it, as readers see it. What is told of a person, and windows
that nothing in the programme opens, are put into a `<dialog>`: no part of the programme.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.html_names import BLOCKS, HEADINGS, PARAGRAPHS
from confsched.reading.programme_text.front_ends.tags import (
    Tag,
    end_of,
    named_in,
    said_in,
    tags_of,
    text_of,
)
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.words.plain import folded

_WINDOW = pattern(
    r"(?i)(?:^|[\s_-])(?:modal|remodal|dialog|popup|pop-up|lightbox|mfp-hide|reveal-modal)(?:$|[\s_-])"
)
_SIGN = pattern(r"(?i)modal|dialog|popup|pop-up|lightbox|mfp-hide|reveal")
_PARTS = pattern(r"(?i)modal-|-(?:dialog|content|body|header|title|footer|overlay|backdrop)\b")
_OF_PEOPLE = frozenset(("bio", "biography", "cv", "speaker bio", "about the speaker", "profile"))
_MOST = 3000  # tags of a window
_LOST = 20  # windows that are never closed: then the page is no better than this
_NEAR = 400  # tags from a link to the end of what it stands in
_AROUND = 40  # tags before a link, where its talk may be called what it is
_SHORT = 120  # characters of a line that says when or where something is
_TIMES = 3  # what has more of them is a programme of its own


class _Window(NamedTuple):
    """An element that shows when somebody clicks: its tags, from the first one to its end."""

    first: int
    end: int


def tags_in_place(text: str) -> Iterator[Tag]:
    """The tags of a page, with what is told of a talk in a window behind the link that opens it."""
    return tags_of(text) if _SIGN.search(text) is None else _in_place([*tags_of(text)])


def _in_place(tags: Sequence[Tag]) -> Iterator[Tag]:
    windows = dict(_windows(tags))
    behind: defaultdict[int, list[Tag]] = defaultdict(list)
    moved = set()
    for name, link in _links(tags, windows):
        said = said_in(tags[link : _end(tags, link, _NEAR)]) if name not in moved else ""
        if said and not _is_of_person(said):
            moved.add(name)
            place = _place(tags, link)
            around = said_in(tags[max(link - _AROUND, 0) : place])
            behind[place] += _told(tags, windows[name], around)
    starts = {window.first: (name, window.end) for name, window in windows.items()}
    number = 0
    while number < len(tags):
        yield from behind.pop(number, ())
        name, end = starts.get(number, ("", number))
        if not name:
            yield tags[number]
            number += 1
            continue
        if name not in moved:
            yield tags[number]._replace(name="dialog")
            yield from tags[number + 1 : end - 1]
            yield tags[end - 1]._replace(name="/dialog")
        number = end
    for rest in behind.values():
        yield from rest


def _windows(tags: Sequence[Tag]) -> Iterator[tuple[str, _Window]]:
    """The windows of a page by their ids; none is within another, nor the programme itself."""
    over = lost = 0
    for number, tag in enumerate(tags):
        if number < over or tag.name[:1] in ("", "/", "=") or not tag.inside:
            continue
        attributes = tag.attributes()
        called = attributes.get("class", "")
        if not (_WINDOW.search(called) and not _PARTS.search(called)) and not (
            tag.name == "dialog"
            or attributes.get("role") == "dialog"
            or "data-reveal" in attributes  # without it `reveal` is how an element comes into view
        ):
            continue
        end = _end(tags, number, _MOST)
        lost += end > len(tags)
        if lost > _LOST:
            return
        if tag.name in BLOCKS and end <= len(tags) and len(_times(tags[number:end])) <= _TIMES:
            over = end
            yield attributes.get("id") or f"\0{number}", _Window(number, end)


def _end(tags: Sequence[Tag], start: int, most: int) -> int:
    """Behind the end of an element; further than all tags where it is too far away."""
    return end_of(tags, start, most) or len(tags) + 1


def _times(tags: Sequence[Tag]) -> list[str]:
    said = (text_of(tag.inside) for tag in tags if not tag.name and len(tag.inside) < _SHORT)
    return [text for text in said if any(one.strength is Strength.PLAIN for one in times_in(text))]


def _links(tags: Sequence[Tag], windows: dict[str, _Window]) -> Iterator[tuple[str, int]]:
    """Which window each link outside of windows opens, by the numbers of tags."""
    inside = {n for window in windows.values() for n in range(window.first, window.end)}
    for number, tag in enumerate(tags):
        if tag.inside and tag.name[:1] not in ("", "/", "=") and number not in inside:
            for key, value in tag.attributes().items():
                if key not in ("class", "id", "style"):
                    yield from ((one, number) for one in named_in(value) if one in windows)


def _is_of_person(said: str) -> bool:
    named = not any(map(str.isdigit, said)) and people_in(said).score >= LIKELY
    return named or folded(said) in _OF_PEOPLE


def _place(tags: Sequence[Tag], link: int) -> int:
    """Where a window belongs: at the end of the block in which its link is, or behind a line."""
    if tags[link].name in BLOCKS:
        return _end(tags, link, _NEAR) - 1
    opened = 0
    for number in range(link, min(len(tags), link + _NEAR)):
        name = tags[number].name
        if name in BLOCKS:
            opened += 1
        elif name[:1] == "/" and name[1:] in BLOCKS:
            opened -= 1
            if opened < 0:
                return number + (name[1:] in HEADINGS or name[1:] in PARAGRAPHS)
    return _end(tags, link, _NEAR)


def _told(tags: Sequence[Tag], window: _Window, around: str) -> Iterator[Tag]:
    """What a window tells of a talk besides its title, and when it is."""
    told = folded(around)
    number = window.first
    while number < window.end:
        tag = tags[number]
        end = _end(tags, number, _MOST) if tag.name in HEADINGS or tag.name == "button" else 0
        again = end and (tag.name == "button" or folded(said_in(tags[number:end])) in told)
        if again:
            number = end
            continue
        if tag.name or not _times([tag]):
            yield _plain(tag)
        number += 1


def _plain(tag: Tag) -> Tag:
    """A tag without what would head something else, or be no part of the programme."""
    name = tag.name.removeprefix("/")
    if name not in HEADINGS and name not in ("dialog", "header", "footer"):
        return tag
    plain = "p" if name in HEADINGS else "div"
    return tag._replace(name=f"/{plain}" if tag.name[:1] == "/" else plain, inside="")
