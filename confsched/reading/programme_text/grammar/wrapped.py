"""Lines that were broken where the window ended, put together again."""

import re
from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.broken_times import (
    date_and_time,
    dates_and_times,
    ends_alone,
    is_clock,
    parted,
    with_end,
)
from confsched.reading.programme_text.grammar.counted_beside import begins_counted, mark_before
from confsched.reading.programme_text.grammar.numbered import counts_on, number_before
from confsched.reading.programme_text.grammar.rooms_led import LED
from confsched.reading.programme_text.page import Joined, Kind, Line, Page
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.labels import label_of, unknown_label
from confsched.reading.programme_text.recognisers.names import begins_honored
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import comes_next, is_pause, unquoted
from confsched.reading.programme_text.words.joining import BY, UNFINISHED
from confsched.reading.programme_text.words.plain import plain
from confsched.reading.programme_text.words.untold import leaves_names_open

_WIDE = 45  # columns: a line that ends before was ended by somebody
_LONG = 55
_UNBROKEN = 200  # characters of a line that no window broke
_MANY = 20  # lines: in so many of a page with empty lines between them one may have none
_CODED = pattern(r"[A-Z]{1,3}\d{1,3}(?:\s?[:–—-]|\.)\s+(?=\S)")  # `O1 – Boats of old`
_MAYBE_NAMED, _NAMED, _SURELY_NAMED = 0.4, 0.5, 0.6  # how much a line looks like people
_LONGEST = 2000  # characters of a line that is put together
_ENDS = (".", ":", "?", "!", ")")
_SHORT = 30  # characters of a line that is a break
_NAMES = 60  # characters of one or two
_POINTS = ("- ", "– ", "• ", "* ")
_CLOSING = ' "”»“’'
_TAIL = 16  # characters at the end of a line, which tell whether it goes on
_UNFINISHED = pattern(UNFINISHED, re.IGNORECASE)
_LEADING = pattern(rf"\s{BY}$")  # to people
_BEHIND_NAMES, _BEFORE_NAMES = pattern(r"\s?[(:,]|\s[-–—]\s"), pattern(r"\s[-–—|/]\s")
_BEFORE_QUOTE = pattern(r",? (?=[\"“„«‘])|, (?='[^\W_])")
_DOTTED = pattern(r"\d{1,2}\.[0-5][05]\s+[A-ZÀ-Ý\"“„«‘]")  # what may begin with a time
_TITLED = pattern(r"[\"“„«][^\"“”„«»]{4,200}[\"”“»]\s")  # before who speaks
_BESIDE = pattern(r"\S {3,}(?=\S)")  # between a time and a title
_WHEN = pattern(r"^.{0,60}\d ?[:.hH] ?\d\d")
_AT = pattern(r"\w [^\d:]+ (?:at|from|until|till|by|um|ab|bis|à|dès|alle|om|kl\.)$")
_COMPACT = pattern(r"(?:[01]\d|2[0-3])[0-5][05]\s")  # `0930 Customer panel`
_CREDIT = pattern(  # who pays, lets people in, or says something
    r"(?i)\s*(?:presentation|remarks|statement|introduction|report) by\s"
    r"|\s*(?:kindly |generously )?(?:sponsored|hosted|presented|supported|funded|offered) by\s"
    r"|\s*(?:gesponsert|unterstützt) von\s|\s*(?:offert|parrainé)e? par\s|\s*patrocinad[oa] por\s"
)


def unwrapped(page: Page) -> list[Joined]:
    """The lines of a page, with those that go on from the one above as part of it."""
    found: list[Joined] = []
    columns = list(_columns(page))
    spaced, ends = _is_spaced(page), ends_alone(page.lines)
    broken = not any(len(line.text) > _UNBROKEN and not line.cells for line in page.lines)
    whens = dates_and_times(page.lines)
    for number, one in enumerate(page.lines):
        near = spaced and one.gap == 1 and one.text[:1].islower()
        line = one._replace(gap=0) if near else one
        if number in ends:
            found[-1] = with_end(found[-1], line, number)
        elif number in whens:
            found[-1] = date_and_time(found[-1], line, number)
        elif found and is_clock(line) and line.text == found[-1].line.text:
            found[-1] = found[-1]._replace(numbers=(*found[-1].numbers, number))
        elif found and _goes_on(
            found[-1], columns[found[-1].numbers[0]], line, columns[number], broken=broken
        ):
            found[-1] = _with(found[-1], line, number)
        else:
            found.append(Joined(line._replace(indent=max(0, columns[number])), (number,)))
    return [part for one in found for part in _parted(one)]


def _parted(joined: Joined) -> Iterator[Joined]:
    """A line in which several sessions stand as one for each; the first with a time is it."""
    lines = list(parted(joined.line))
    told = min(1, len(lines) - 1)
    for number, line in enumerate(lines):
        yield Joined(line, joined.numbers if number == told else ())


def _is_spaced(page: Page) -> bool:
    """Whether an empty line stands between any two lines of a page: it parts nothing."""
    tight = sum(line.gap == 0 for line in page.lines)
    return len(page.lines) >= _MANY and _MANY * tight <= len(page.lines)


def _with(joined: Joined, line: Line, number: int) -> Joined:
    above = joined.line
    hyphen = above.text.endswith("-") and above.text[-2:-1].isalpha() and line.text[:1].isalpha()
    first = above.text[:-1] if line.text[:1].islower() else above.text  # `Boat-Works`
    text = first + line.text if hyphen else f"{above.text} {line.text}"
    return Joined(above._replace(whole=line.whole), joined.numbers).with_text(text, line, number)


def _columns(page: Page) -> Iterator[int]:
    """How far to the right each line begins in the source; -1 where that says nothing."""
    text = page.source.text
    column, end = 0, len(text)
    for line in page.lines:
        start = text.rfind("\n", 0, line.start) + 1
        drawn = "<" in text[end : line.start]  # by tags: their place is that of the line above
        column = column if drawn else line.start - start if line.start - start < 60 else -1
        end = line.end
        yield column


def _goes_on(joined: Joined, column: int, line: Line, indent: int, *, broken: bool) -> bool:
    """Whether a line goes on from the one above; `broken` is whether long lines are, here."""
    above = joined.line
    if indent < 0 or column < 0 or len(above.text) > _LONGEST or _begins_anew(above, line):
        return False
    width = column + len(above.text.rpartition("\n")[2])
    if len(line.text) > _widest(joined, width) and not _names_one(above.text):
        return False  # a window that held this line would not have broken the one above
    closes = _closes(above.text, line.text)
    if closes or _LEADING.search(above.text[-_TAIL:].rstrip()):
        return closes or people_in(line.text, several=True).score >= _NAMED
    unfinished = _is_unfinished(above.text)
    quoted = _is_quoted(above.text, line.text)
    deeper = _is_deeper(above.text, column, indent, unfinished=unfinished) and not quoted
    closed = quoted or above.text.rstrip(_CLOSING).endswith(_ENDS)
    running = broken and _is_running(above.text) and not closed
    lower = line.text[:1].islower() and len(above.text) >= _WIDE
    if not (unfinished or deeper or lower or running):
        return False
    led = _AT.search(above.text) and Reading(0, line).where is Where.ALONE  # `… at`, `6:00 p.m.`
    return bool(led) or _is_nothing_else(above, line, certain=lower or (deeper and unfinished))


def _is_quoted(above: str, text: str) -> bool:
    """Whether a line ends with a quote behind which nothing goes on."""
    last = above.rstrip()[-1:]
    closed = last in ("»", "”", "“") or (last == '"' and above.count(last) % 2 == 0)
    return closed and text[:1].isupper()


def _begins_anew(above: Line, line: Line) -> bool:
    """Whether a line is one by itself, as it stands there or by how it begins."""
    apart = above.whole or line.gap or line.bold or above.bold
    if apart or line.kind is not Kind.PLAIN or above.kind not in (Kind.PLAIN, Kind.ITEM):
        return True
    open_ = _is_unfinished(above.text)
    return bool(
        line.text.startswith(_POINTS)
        or _CREDIT.match(line.text)
        or _CODED.match(line.text)
        or ((_DOTTED.match(line.text) or _TITLED.match(line.text)) and not open_)
        or _counts_on(above, line.text)
        or _begins_with_room(line.text)
        or leaves_names_open(line.text)
    )


def _begins_with_room(text: str) -> bool:
    """Whether a line says first in which room something is: `Room 2: Boats`."""
    match = LED.match(text)
    return match is not None and match[0].rstrip()[-1:] == ":" and is_room(match[1])


def _counts_on(line: Line, text: str) -> bool:
    """Whether a text counts on from a line, maybe from what is beside its time, or is alike."""
    above = line.text
    if mark_before(text) is not None and (times := Reading(0, line).times) is not None:
        above = above[times.end :] if not above[: times.start].strip() else above
    return bool(
        counts_on(above, text)
        or number_before(text)[0] == 1
        or begins_counted(above, text)
        or (" | " in above and " | " in text)
        or (_COMPACT.match(line.text) and _COMPACT.match(text))
    )


def _is_deeper(above: str, column: int, indent: int, *, unfinished: bool) -> bool:
    """Whether a line stands further to the right than a long one above it, as its end does.

    Deeper than a title there, beside its time, it is an item below it.
    """
    beside = _BESIDE.search(above)
    hung = beside is None or indent <= column + beside.end() + 1
    return indent > column + 1 and column + len(above) >= _WIDE and (hung or unfinished)


def _names_one(text: str) -> bool:
    """`Ada Sample,` and `Talk: Ada Sample,`: what she is stands below, however long it is."""
    named = text.rpartition(": ")[2]
    return len(text) < _SHORT and text.endswith(",") and people_in(named).score >= _NAMED


def _are_told_alike(above: str, below: str) -> bool:
    """Whether two lines begin with people before one mark, or end with people behind one.

    `Ada Sample (Boat Works): On boats`, and below it `Ben Test (Sample Ltd): On nets`.
    """
    for mark, part in ((_BEHIND_NAMES, 0), (_BEFORE_NAMES, -1)):
        split = [mark.split(text) for text in (below, above)]
        said = [one[part] for one in split if len(one) > 1 and len(one[part]) < _NAMES]
        if len(said) == len(split) and all(people_in(one).score >= _NAMED for one in said):
            return True
    return False


def _closes(above: str, text: str) -> bool:
    """Whether a line closes the bracket at the end of the other."""
    within, closed, _ = text.partition(")")
    if above.rfind("(") > above.rfind(")") and bool(closed) and "(" not in within:
        return True
    return any(_closes_quote(above, text, *marks) for marks in ("“”", "«»", "„“"))


def _closes_quote(above: str, text: str, opening: str, closing: str) -> bool:
    """Whether a quote that opens at the end of the other line closes in this one."""
    within, closed, _ = text.partition(closing)
    opened = above.rfind(opening) > above.rfind(closing)
    return opened and bool(closed) and opening not in within


def _is_unfinished(text: str) -> bool:
    return _UNFINISHED.search(text[-_TAIL:].rstrip()) is not None


def _widest(joined: Joined, width: int) -> int:
    """How long a line can be that goes on from one of this width."""
    return width + 25 if len(joined.numbers) == 1 else 400


def _is_running(text: str) -> bool:
    said = _WHEN.sub("", text[:200])  # `lunes, 12 de mayo de 2031 – 9:00 h – Salón grande`
    long = len(text) >= _LONG and " | " not in text
    return long and sum(word[:1].islower() for word in said.split()) >= 6


def _is_nothing_else(above: Line, line: Line, *, certain: bool) -> bool:
    """Whether a line says nothing by itself: no time, no label, nobody."""
    said = plain(line.text)
    unfinished = _is_unfinished(above.text)
    reading = Reading(0, line)
    counted = reading.day is not None and reading.day.day.number is not None
    day = reading.day is not None and not (counted and unfinished)
    if reading.times is not None or day or prose.is_beside(said) or comes_next(said):
        return False
    heading = said.isupper() and len(said) > _TAIL // 2 and not above.text.isupper()
    begins = begins_honored(said) or unquoted(said) != said  # `"Boats of old"`
    if heading or (begins and not unfinished) or _has_label(line, said, certain=certain):
        return False
    if (not counted and _is_of_people(line, certain=certain)) or _tells_people(above, line):
        return False
    pause = is_pause(said) and len(said) < _SHORT and not unfinished
    goes_on = certain and (unfinished or said.count(" ") > 1)
    if (reading.place >= _NAMED and not goes_on) or (pause and not certain):
        return False
    return certain or people_in(above.text).score < _SURELY_NAMED or unfinished


def _has_label(line: Line, said: str, *, certain: bool) -> bool:
    """Whether a line begins with a label that surely is one, or has people behind it."""
    label = label_of(said)
    if label is None:
        return bool(unknown_label(said)) and not certain
    named = people_in(line.text[label.end :], several=True).score >= _NAMED
    return named or label.certain or (bool(unknown_label(said)) and not certain)


def _is_of_people(line: Line, *, certain: bool) -> bool:
    """Whether a line is somebody; a line that surely goes on has to look more like it."""
    return people_in(line.text).score >= (_SURELY_NAMED if certain else _MAYBE_NAMED)


def _tells_people(above: Line, line: Line) -> bool:
    """Whether a line tells who speaks before a title, `Ada Sample: On boats`, or as that above.

    Or before a quote: `Ada Sample (Boat Works), "On boats"`.
    """
    parts = (line.text.partition(": "), _BEFORE_QUOTE.split(line.text, 1))
    named = any(len(one) > 1 and people_in(one[0]).score >= _NAMED for one in parts if one[-1])
    return named or _are_told_alike(above.text, line.text)
