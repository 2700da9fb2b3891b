"""Sessions side by side below one time: `<dt>9:00</dt><dd>…</dd><dd>…</dd>`, or columns of a row.

The time stands before the first of them only. Here it comes again before each of the others, as
long as each has a heading of its own, or a label such as `Session B:`.
"""

from collections.abc import Iterable, Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.called import field_of
from confsched.reading.programme_text.front_ends.html_names import BLOCKS, HEADINGS, VOID
from confsched.reading.programme_text.front_ends.tags import Tag, end_of, said_in
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.titles import label_before

_SIGN = pattern(r"(?i)<dt\b|\bcol(?:-[a-z]{2})?-\d")
_COLUMN = pattern(r"(?:^|\s)col(?:-[a-z]{2})?-\d")
_LONGEST = 60  # characters of a time with what may stand around it
_FAR = 2000  # tags of what stands below one time
_LEAST = 2

_Stretch = tuple[int, int]


def with_times_again(text: str, tags: Iterable[Tag]) -> Iterator[Tag]:
    """The tags of a page, with the time before each of several sessions that it is of."""
    return iter(tags) if _SIGN.search(text) is None else _again([*tags])


def _again(tags: Sequence[Tag]) -> Iterator[Tag]:
    before: dict[int, _Stretch] = {}
    for number, tag in enumerate(tags):
        if tag.name == "dt" or (tag.name == "div" and _COLUMN.search(_classes(tag))):
            end = end_of(tags, number, _FAR)
            if end and _is_time(said_in(tags[number:end])):
                others = list(_beside(tags, end, of_list=tag.name == "dt"))
                if len(others) >= _LEAST and _are_sessions([tags[slice(*one)] for one in others]):
                    before.update((first, (number, end)) for first, _ in others[1:])
    for number, tag in enumerate(tags):
        if number in before:
            yield from tags[slice(*before[number])]
        yield tag


def _classes(tag: Tag) -> str:
    return tag.attributes().get("class", "") if tag.inside else ""


def _beside(tags: Sequence[Tag], start: int, *, of_list: bool) -> Iterator[_Stretch]:
    """The elements that follow a time in what that stands in, up to the next one."""
    number = start
    while number < len(tags):
        tag = tags[number]
        if not tag.name or tag.name in VOID:
            number += 1
            continue
        end = end_of(tags, number, _FAR) if tag.name in BLOCKS else 0
        if not end or (of_list and tag.name != "dd"):
            return
        if said_in(tags[number:end]):
            yield number, end
        number = end


def _is_time(text: str) -> bool:
    first = next(times_in(text), None) if len(text) < _LONGEST else None
    return first is not None and not text[: first.start].strip() and not text[first.end :].strip()


def _are_sessions(elements: Sequence[Sequence[Tag]]) -> bool:
    """Whether each has a heading of one kind, which is nobody, or a label before its title."""
    if any(any(True for _ in times_in(said_in(one)[:_LONGEST])) for one in elements):
        return False
    if all(label_before(said_in(one)[:200]).label for one in elements):
        return True
    heads = [_heading(one) for one in elements]
    kinds = {kind for kind, _ in heads}
    named = any(people_in(said).score >= LIKELY for _, said in heads)
    return len(kinds) == 1 and "" not in kinds and not named


def _heading(tags: Sequence[Tag]) -> tuple[str, str]:
    """What kind of heading an element begins with, and what it says."""
    for number, tag in enumerate(tags):
        titled = tag.name in BLOCKS and tag.inside and field_of(_classes(tag)) == "title"
        if tag.name in HEADINGS or titled:
            return tag.name, said_in(tags[number : end_of(tags, number, _FAR) or number])
    return "", ""
