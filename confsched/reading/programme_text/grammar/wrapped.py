"""Lines that were broken where the window ended, put together again.

And programmes whose line breaks were lost when they were copied: one session behind the other.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.counted_beside import begins_counted, counted_in_bars
from confsched.reading.programme_text.grammar.numbered import counts_on, number_before
from confsched.reading.programme_text.page import Kind, Line, Page
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.labels import label_of, unknown_label
from confsched.reading.programme_text.recognisers.names import begins_honored
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import comes_next, is_pause, unquoted
from confsched.reading.programme_text.words.calendar import MONTHS
from confsched.reading.programme_text.words.joining import BY, UNFINISHED
from confsched.reading.programme_text.words.plain import folded, plain

_WIDE = 45  # columns: a line that ends before was ended by somebody
_LONG = 55
_UNBROKEN = 200  # characters of a line that no window broke
_MANY = 20  # lines: in so many of a page with empty lines between them one may have none
_CODED = pattern(r"[A-Z]{1,3}\d{1,3}(?:\s?[:–—-]|\.)\s+(?=\S)")  # `O1 – Boats of old`
_NAMED = 0.5  # how much a line has to look like people
_ENDS = (".", ":", "?", "!", ")")
_SHORT = 30  # characters of a line that is a break
_NAMES = 60  # characters of one or two
_POINTS = ("- ", "– ", "• ", "* ")
_CLOSING = ' "”»“’'
_TAIL = 16  # characters at the end of a line, which tell whether it goes on
_UNFINISHED = pattern(UNFINISHED, re.IGNORECASE)
_LEADING = pattern(rf"\s{BY}$")  # to people

_BEHIND_NAMES, _BEFORE_NAMES = pattern(r"\s?[(:,]|\s[-–—]\s"), pattern(r"\s[-–—|/]\s")
_CLOCK = pattern(
    r"(?:[-–—] ?)?\d{1,2}(?:[:.h]|: )\d\d(?: ?[ap]\.?m\.?| ?uhr| ?h)?(?: ?(?:[-–—]|to|bis))?",
    re.IGNORECASE,
)
_REST = pattern(r"\d{1,2}[:.h]\d\d(?= [-–—:|] )")  # of a time that was broken at its dash
_DOTTED = pattern(r"\d{1,2}\.[0-5][05]\s+[A-ZÀ-Ý]")  # what may begin with a time
_DAY = pattern(r"\d{1,2}(?:st|nd|rd|th)?\b(?![:.h]\d)")
_DASHES = "-–— "
_BESIDE = pattern(r"\S {3,}(?=\S)")  # between a time and a title
_OPEN = pattern(r"(?:[-–—]|to|bis)$", 2)
# labels of lines that say together when something is
_PAIRED = ({"date", "time"}, {"time", "end"})
_END_LABELS = frozenset(
    (
        *(
            "end",
            "ends",
            "end time",
            "ende",
            "bis",
            "to",
            "fin",
            "fine",
            "fim",
            "einde",
            "eindtijd",
        ),
        *("hora fin", "hora de fin", "hora final"),
    )
)
_SEVERAL = 4  # sessions
_LEAST = 2  # those between bars: `9:00 | Bread | 10:00-11:00 | Jam`
_IN_BARS = pattern(r"[^|]+\d\s\|[^|]+(?:\|\s\d\d?[:.h]\d\d[-–—\d:.h\s]*\|[^|]+)+\|?\s*")
_BEHIND_SEMICOLON = pattern(r"^\d\d?[:.hH]\d\d.*[^\W\d_];\s?\d\d?[:.hH]\d\d\s?\D")
_WHEN = pattern(r"^.{0,60}\d ?[:.hH] ?\d\d")
_ANY_CLOCK = pattern(r"\d ?[:.hH] ?\d\d|\d ?[ap]\.?m\b|\dh\b")
# what leads to a time that is no beginning of a session: `from 9:00`, `9:00, 10:00`
_LEADS = pattern(
    r"(?:[(\[,–—-]|(?:^|\s)(?:from|at|until|till?|to|by|and|or|before|after|around|about|ab|um|bis"
    r"|von|und|gegen|à|de|dès|et|vers|jusqu['’]à|a|las|y|hasta|desde|alle|dalle|ore|e))\s*$"
)
_AT = pattern(r"\w [^\d:]+ (?:at|from|until|till|by|um|ab|bis|à|dès|alle|om|kl\.)$")
_COMPACT = pattern(r"(?:[01]\d|2[0-3])[0-5][05]\s")  # `0930 Customer panel`
_CREDIT = pattern(  # who pays, or lets people in
    r"(?i)\s*(?:kindly |generously )?(?:sponsored|hosted|presented|supported|funded|offered) by\s"
    r"|\s*(?:gesponsert|unterstützt) von\s|\s*(?:offert|parrainé)e? par\s|\s*patrocinad[oa] por\s"
)
_TITLE = pattern(r"[\s:.,|–—-]*(?:[\"“«„(]?[^\W\d_a-z])")


class Joined(NamedTuple):
    """A line, and the numbers of those in the page that it was made of."""

    line: Line
    numbers: tuple[int, ...]


def unwrapped(page: Page) -> list[Joined]:
    """The lines of a page, with those that go on from the one above as part of it."""
    found: list[Joined] = []
    columns = list(_columns(page))
    spaced, ends = _is_spaced(page), _ends(page.lines)
    broken = not any(len(line.text) > _UNBROKEN and not line.cells for line in page.lines)
    whens = _whens(page.lines)
    for number, one in enumerate(page.lines):
        near = spaced and one.gap == 1 and (one.text[:1].islower() or _ends_open(found))
        line = one._replace(gap=0) if near else one
        if number in ends:
            found[-1] = _until(found[-1], line, number)
        elif number in whens:
            found[-1] = _when(found[-1], line, number)
        elif found and _is_clock(line) and line.text == found[-1].line.text:
            found[-1] = found[-1]._replace(numbers=(*found[-1].numbers, number))
        elif found and _goes_on(
            found[-1], columns[found[-1].numbers[0]], line, columns[number], broken=broken
        ):
            found[-1] = _with(found[-1], line, number)
        else:
            found.append(Joined(line, (number,)))
    return [part for one in found for part in _parted(one)]


def _whens(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that say when a session is, with the one above: `Date: 4 May`, `Time: 9:00-10:00`.

    Or `Start: 9:00`, `End: 10:00`. There are several such pairs: one may be of all that follows.
    """
    fields = [_field_of(line) for line in lines]
    pairs = [
        number
        for number, pair in enumerate(pairwise(fields), start=1)
        if set(pair) in _PAIRED and lines[number].gap == 0
    ]
    return frozenset(pairs if len(pairs) > 1 else ())


def _when(joined: Joined, line: Line, number: int) -> Joined:
    """A date and a time as one, `Date: 4 May, 9:00-10:00`, or a time and its end."""
    first, last = joined.line, line
    if _field_of(last) == "date":
        first, last = last, first
    label = label_of(plain(last.text))
    said = last.text[label.end if label is not None else 0 :]
    text = f"{first.text}{' – ' if _field_of(last) == 'end' else ', '}{said}"
    return Joined(joined.line._replace(text=text, end=line.end), (*joined.numbers, number))


def _field_of(line: Line) -> str:
    """The field that a line says behind its label; `end` for when something ends."""
    label = label_of(plain(line.text)) if ":" in line.text and not line.cells else None
    if label is None or label.end == len(line.text):
        return ""
    return "end" if folded(label.name) in _END_LABELS else label.field


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


def _ends_open(found: list[Joined]) -> bool:
    return bool(found) and _is_unfinished(found[-1].line.text)


def _with(joined: Joined, line: Line, number: int) -> Joined:
    above = joined.line
    hyphen = above.text.endswith("-") and above.text[-2:-1].isalpha() and line.text[:1].isalpha()
    first = above.text[:-1] if line.text[:1].islower() else above.text  # `Boat-Works`
    text = first + line.text if hyphen else f"{above.text} {line.text}"
    return Joined(
        above._replace(text=text, end=line.end, whole=line.whole), (*joined.numbers, number)
    )


def _ends(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are nothing but when a session ends, below when it begins.

    A dash between them says so, or that nearly all times of the page come in pairs; those beside a
    grid do not.
    """
    clocks = [number for number, line in enumerate(lines) if _is_clock(line)]
    dashed = (one + 1 for one, two in pairwise(clocks) if two == one + 2)
    apart = [number for number in dashed if lines[number].text in _DASHES]
    pairs = [
        (one, two)
        for before, one, two, after in zip(
            [-9, *clocks], clocks, clocks[1:], [*clocks[2:], -9], strict=False
        )
        if two == one + 1 and one != before + 1 and after != two + 1
    ]
    ends = [two for one, two in pairs if lines[one].text != lines[two].text]
    within = [one + 1 for one in clocks if one + 1 < len(lines) and _is_rest(lines[one + 1])]
    mostly = len(ends) > 1 and 3 * len(clocks) <= 8 * len(ends)
    return frozenset((*within, *apart, *(number + 1 for number in apart))).union(
        two
        for two in ends
        if mostly or _OPEN.search(lines[two - 1].text) or lines[two].text[0] in _DASHES
    )


def _is_rest(line: Line) -> bool:
    """Whether a line begins with the end of a time; its dash looked like the mark of an item."""
    return line.kind is Kind.ITEM and line.gap == 0 and _REST.match(line.text) is not None


def _is_clock(line: Line) -> bool:
    return not line.cells and _CLOCK.fullmatch(line.text) is not None


def _until(joined: Joined, line: Line, number: int) -> Joined:
    """A time with its end."""
    above = joined.line
    start = above.text.rstrip(" -–—").removesuffix("to").removesuffix("bis").rstrip()
    text = f"{start} – {line.text.lstrip(_DASHES)}"
    return Joined(above._replace(text=text, end=line.end), (*joined.numbers, number))


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
    if (
        above.whole
        or line.gap
        or line.text.startswith(_POINTS)
        or line.kind is not Kind.PLAIN
        or _CREDIT.match(line.text)
        or above.kind not in (Kind.PLAIN, Kind.ITEM)
        or counts_on(above.text, line.text)
        or number_before(line.text)[0] == 1
        or begins_counted(above.text, line.text)
        or _CODED.match(line.text)
        or (_DOTTED.match(line.text) and not _is_unfinished(above.text))
        or (" | " in above.text and " | " in line.text)
        or (_COMPACT.match(above.text) and _COMPACT.match(line.text))
    ):
        return False
    if line.bold or above.bold or len(above.text) > 2000 or indent < 0 or column < 0:
        return False
    width = max(column, 0) + len(above.text.rpartition("\n")[2])
    if len(line.text) > _widest(joined, width) and not _names_one(above.text):
        return False  # a window that held this line would not have broken the one above
    unfinished = _is_unfinished(above.text)
    beside = _BESIDE.search(above.text)  # deeper than a title there, it is an item below it
    hung = beside is None or indent <= column + beside.end() + 1
    deeper = indent > column + 1 and column + len(above.text) >= _WIDE and (hung or unfinished)
    closes = _closes(above.text, line.text)
    if closes or _LEADING.search(above.text[-_TAIL:].rstrip()):
        return closes or people_in(line.text, several=True).score >= _NAMED
    running = broken and _is_running(above.text) and not above.text.rstrip(_CLOSING).endswith(_ENDS)
    lower = line.text[:1].islower() and len(above.text) >= _WIDE
    if not (unfinished or deeper or lower or running):
        return False
    led = _AT.search(above.text) and Reading(0, line).where is Where.ALONE  # `… at`, `6:00 p.m.`
    return bool(led) or _is_nothing_else(above, line, certain=lower or (deeper and unfinished))


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
    """Whether a line closes the bracket, or says the day of the month, at the end of the other."""
    within, closed, _ = text.partition(")")
    if _DAY.match(text) and folded(above.rpartition(" ")[2]) in MONTHS:
        return True
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
    reading = Reading(0, line)
    counted = reading.day is not None and reading.day.day.number is not None
    day = reading.day is not None and not (counted and _is_unfinished(above.text))
    if reading.times is not None or day or prose.is_beside(said) or comes_next(said):
        return False
    heading = said.isupper() and len(said) > _TAIL // 2 and not above.text.isupper()
    begins = begins_honored(said) or unquoted(said) != said  # `"Boats of old"`
    if heading or (begins and not _is_unfinished(above.text)):
        return False
    label = label_of(said)
    named = label is not None and people_in(line.text[label.end :], several=True).score >= 0.5
    if named or (label is not None and label.certain) or (unknown_label(said) and not certain):
        return False
    of_people = not counted and people_in(line.text).score >= (0.6 if certain else 0.4)
    who, mark, _ = line.text.partition(": ")  # `Ada Sample: On boats`
    of_people = of_people or (bool(mark) and people_in(who).score >= _NAMED)
    if of_people or _are_told_alike(above.text, line.text):
        return False
    pause = is_pause(said) and len(said) < _SHORT and not _is_unfinished(above.text)
    goes_on = certain and (_is_unfinished(above.text) or said.count(" ") > 1)
    if (reading.place >= 0.5 and not goes_on) or (pause and not certain):
        return False
    return certain or people_in(above.text).score < 0.6 or _is_unfinished(above.text)


def parted(line: Line) -> Iterator[Line]:
    """The sessions of a line with several, each from its time on; any other line as it is."""
    text = plain(line.text)
    marked = _BEHIND_SEMICOLON.search(text) or _IN_BARS.fullmatch(text)
    least = _LEAST if marked else _SEVERAL
    starts = _starts(text) if _may_run_on(line, text, least) else []
    starts = starts if len(starts) >= least or line.cells else counted_in_bars(text)
    if len(starts) < _LEAST:
        yield line
        return
    exact = line.end - line.start == len(line.text)
    for start, end in pairwise(sorted({0, *starts, len(text)})):
        piece = line.text[start:end].rstrip(" |")
        place = (line.start + start, line.start + start + len(piece)) if exact else line[1:3]
        yield Line(piece, *place, line.kind if not start else Kind.PLAIN, gap=line.gap, whole=True)


def _may_run_on(line: Line, text: str, least: int) -> bool:
    plainly = line.kind in (Kind.PLAIN, Kind.ITEM) and not line.cells and "\t" not in text
    return plainly and sum(1 for _ in _ANY_CLOCK.finditer(text)) >= least


def _starts(text: str) -> list[int]:
    """Where sessions begin; none where their times do not mostly rise."""
    found = [times for times in times_in(text) if _begins_session(text, times)]
    falls = sum(one.first.minutes > two.first.minutes for one, two in pairwise(found))
    return [times.start for times in found] if falls <= 1 else []


def _begins_session(text: str, times: Times) -> bool:
    before = text[: times.start]
    apart = not before or (before[-1] in " ;" and _LEADS.search(before[-24:]) is None)
    inside = before.count("(") > before.count(")")
    titled = _TITLE.match(text, times.end) is not None
    return times.strength >= Strength.PLAIN and apart and titled and not inside
