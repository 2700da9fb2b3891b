"""Cells with a title in a line, and who speaks in the lines below it or above it, or where it is.

Where each of several lines is a title with people, or a room, in brackets there are as many
sessions. A cell may be the programme of a day as well, with a time in each line.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain, pairwise
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.columns.compared import role_of
from confsched.formats.columns.fields import Column
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import PARTS
from confsched.formats.likely import is_pause, people_in, place_likeness, times_in
from confsched.formats.records.fields.rules import LINES
from confsched.formats.records.people.beside_titles import MARK, beside, names_in_form
from confsched.formats.records.people.between import by_commas
from confsched.formats.records.people.bodies import is_name
from confsched.formats.records.people.name_lines import is_of_somebody
from confsched.formats.records.people.waiting import field_of
from confsched.formats.texts import plain
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading import Mapping as Node
from confsched.reading import Sequence as Items
from confsched.reading import Value

BY = r"(?:(?:[Pp]resented |[Hh]osted )?[Bb]y|[Pp]or|[Pp]ar|[Dd]oor)"
_BEFORE = pattern(rf"^{BY} (?=[^\W\da-z_])")
_SURE = 0.5  # of people
_SEVERAL, _SELDOM = 3, 4  # that show it, of which one may show another thing
_POST = 60  # letters
_WORDS, _PARTICLE = 4, 3  # words of a name, letters of one in small letters: `van`
_BREAK = "<br"
_ASIDE = pattern(r"\([^()]+\)")
_WITH_MORE = pattern(r"(?P<title>\S.*\S)\s*\((?P<said>[^()]{2,120})\)")
_LIKELY_PLACE = 0.5
_BELOW = field_of("title", Column("name", "speaker"))
_BEGINS = pattern(r"\d{1,2}(?!\d)")
_EDGES = " \t-–—|:,;."
_BULLETS = " \t-–—•*·"


class _Below(NamedTuple):
    """What stands below titles: mostly people, mostly with a line of what they are, or talks."""

    named: bool
    posted: bool
    talks: re.Pattern[str] | None


def column_with_lines(found: Mapping[str, Column], items: Iterable[Value]) -> str:
    """The column of titles most of which have people or times in lines; empty without one.

    No other column has people there. A place may stand below titles where no column has any.
    """
    title = next((name for name, one in found.items() if one.field == "title"), "")
    rows = (row for one in items if title and isinstance(one, Items) for row in one)
    told = [row for row in rows if isinstance(row, Node) and _has_lines(row.get(title))]
    texts = [str(row[title]) for row in told]
    lines = [*map(lines_of, texts)]
    if _form_of_talks(lines):
        return title
    people = [name for name, one in found.items() if one.role]
    held = told if any(one.field == "_of" for one in found.values()) else []
    counts = [[len(lines_of(str(row.get(n) or ""))) for n in (title, *people)] for row in held]
    if 2 * sum(count in others for count, *others in counts) > len(told):  # who gives each talk
        return title
    if any(row.get(name) for name in people for row in told):
        return ""
    lined = sum(_names_people(text) or len(_timed_lines(text)) > 1 for text in texts)
    somewhere = any(one.field == "room" for one in found.values())
    placed = 0 if somewhere else sum(len(one) > 1 and _is_place(one[-1]) for one in lines)
    several = sum(len(_each_with_more(one)) > 1 for one in lines)
    return title if texts and 2 * max(lined, placed, several) >= len(texts) else ""


def _form_of_talks(cells: Sequence[list[str]]) -> "re.Pattern[str] | None":
    """The form of the talks that most cells of lines list below a title, with who gives each."""
    below = [lines[1:] for lines in cells if len(lines) > 1]
    lists = [lines for lines in below if len(lines) > 1]
    talks = [MARK.sub("", line) for lines in lists for line in lines]
    return beside(talks)[0] if 2 * len(lists) >= len(below) else None


def _names_people(cell: str) -> bool:
    return any(names_people(_without_lead(line)) for line in lines_of(cell))


def _is_place(line: str) -> bool:
    return place_likeness(line) >= _LIKELY_PLACE


def _each_with_more(lines: list[str]) -> list[tuple[str, str, str]]:
    """The titles of lines that all have people in brackets, or a room, with these."""
    found = [match for line in lines if (match := _WITH_MORE.fullmatch(line))]
    if not found or len(found) < len(lines):
        return []
    said = [one["said"] for one in found]
    placed = all(map(_is_place, said)) and len({*said}) == len(said) > 1
    field = _BELOW if all(map(names_people, said)) else "room" if placed else ""
    return [(one["title"], field, one["said"]) for one in found] if field else []


def _has_lines(cell: Value) -> bool:
    return isinstance(cell, str) and (_BREAK in cell or "\n" in cell.strip())


def part_title_lines(book: Book) -> None:
    """Part titles from the people in lines below them, or above them, as most have them.

    What sessions hold has such titles as well.
    """
    told = chain(book.sessions if LINES in book.fields else (), book.drafts.get(PARTS, ()))
    puts = [(one, one.fields.pop(LINES)) for one in told if LINES in one.fields]
    lined = [(one, put, lines) for one, put in puts if (lines := lines_of(str(put.value)))]
    cells = [lines for _, _, lines in lined]
    below = _Below(_have_people(cells), _have_posts(cells), _form_of_talks(cells))
    above = partial(_part_above, below=below)
    part = _part_below if _begin_with_people(cells) else above
    several = {id(one): inner for one, _, lines in lined if (inner := _each_with_more(lines))}
    several = several if any(len(inner) > 1 for inner in several.values()) else {}
    for session, put, lines in lined:
        if id(session) not in several:
            part(session, put, lines)
    if several:
        _tell_each(book, several, {id(one): put for one, put, _ in lined})


def _tell_each(
    book: Book, several: Mapping[int, list[tuple[str, str, str]]], puts: Mapping[int, Put]
) -> None:
    """Make a session of each of the titles in a cell, with the people or the room behind it."""
    sessions: list[Draft] = []
    for one in book.sessions:
        for title, field, said in several.get(id(one), ()):
            session, put = one.again(), puts[id(one)]
            session.fields = {"title": put.holding(title), **session.fields}
            session.fields.pop(field, None)
            session.put(field, *put.holding(said))
            sessions.append(session)
        sessions += [] if id(one) in several else [one]
    book.drafts["sessions"] = sessions


def _have_people(cells: Iterable[list[str]]) -> bool:
    """Whether the line below the title mostly names people."""
    below = [_without_lead(lines[1]) for lines in cells if len(lines) > 1]
    named = sum(map(names_people, below))
    return named >= _SEVERAL and 2 * named > len(below)


def _have_posts(cells: Iterable[list[str]]) -> bool:
    """Whether the line below somebody mostly says what that person is, and seldom names another."""
    pairs = (pair for lines in cells for pair in pairwise(lines[1:]))
    below = [two for one, two in pairs if names_people(_without_lead(one))]
    known, others = sum(map(is_of_somebody, below)), sum(map(names_people, below))
    return known >= _SEVERAL and 2 * known > len(below) > _SELDOM * others


def _begin_with_people(lined: list[list[str]]) -> bool:
    several = [lines for lines in lined if len(lines) > 1 and not is_pause(lines[0])]
    first = [lines for lines in several if names_people(lines[0]) and not names_people(lines[-1])]
    return len(first) > 1 and 2 * len(first) > len(several)


def _part_below(session: Draft, put: Put, lines: list[str]) -> None:
    """Call a session by what stands below its people; without people, by all of it."""
    aside = len(lines) == 2 and _ASIDE.fullmatch(lines[1])  # of the title above it
    are_people = len(lines) > 1 and not aside and names_people(lines[0])
    title = " ".join(lines[are_people:])
    session.fields = {"title": put.holding(title), **session.fields}
    if are_people:
        session.put(_BELOW, *put.holding(lines[0]))


def _part_above(session: Draft, put: Put, lines: list[str], *, below: _Below) -> None:
    """Part a title from the people below it; lines that name nobody describe what is called so.

    So do lines which are talks.
    """
    title, *others = lines
    if "room" not in session.fields and others and _is_place(others[-1]):
        session.put("room", *put.holding(others.pop()))
    are_talks = below.talks and names_in_form(below.talks, [MARK.sub("", one) for one in others])
    told = [*map(_without_lead, others)]
    speaking = [""] * len(told) if are_talks else _speaking(told, below)
    others = [line for line, said in zip(others, speaking, strict=True) if not said]
    session.fields = {"title": put.holding(title), **session.fields}
    for field, more in ((_BELOW, [*filter(None, speaking)]), ("description", others)):
        if more and field in session.fields:
            session.leave("title", *put.holding("\n".join(more)))
        elif more:
            session.put(field, *put.holding("\n".join(more)))


def _speaking(lines: list[str], below: _Below) -> list[str]:
    """What each line says of who speaks, a name or what somebody is; empty for all other lines."""
    people = {line for line in lines if names_people(line)}
    if 2 * len(people) > len(lines):  # a short name or an odd one among others
        people.update(filter(is_name, lines))
    elif below.named and not people:
        people.update(filter(_may_be_people, lines[:1]))
    said: list[str] = []
    for above, line in zip(("", *lines), lines, strict=False):
        if below.posted and above in people and len(line) <= _POST and line[-1] not in ".!?":
            said.append(f"({line})")
        else:
            told = line in people or (said and said[-1] and is_of_somebody(line))
            said.append(line if told else "")
    return said


def _may_be_people(line: str) -> bool:
    """Whether a line has nothing but what may be names, of words with capitals."""
    names = by_commas(line)
    words = [word for name in names for word in name.split()]
    capitals = all(word[0].isupper() or len(word) <= _PARTICLE for word in words)
    return capitals and len(words) <= _WORDS * len(names) and all(map(is_name, names))


def _without_lead(line: str) -> str:
    """The people in a line without what leads to them: `by Ada Sample`, `Speaker: Ada Sample`."""
    label, _, names = line.partition(": ")
    return names.strip() if names and role_of(label) == "speaker" else _BEFORE.sub("", line)


def lines_of(text: str) -> list[str]:
    """The lines of a cell that say something, without marks of headings."""
    text = str(plain(text)) if "<" in text else text
    return [line for one in text.splitlines() if (line := one.strip().lstrip("# "))]


@lru_cache(maxsize=1024)
def names_people(line: str) -> bool:
    """Whether a line plainly names people, and no more than what they are."""
    return people_in(line, paired=True).score > _SURE


def settle_timed_lines(book: Book) -> None:
    """Part titles into lines, or from the times before them, where no column has any times."""
    if not book.fields.isdisjoint(TIMES):
        return
    if LINES in book.fields:
        book.drafts["sessions"] = [one for row in book.sessions for one in _apart(row)]
    told = [(one, timed_line(one.text("title"))) for one in book.sessions]
    likely = [title for one, (_, title) in told if len(one.fields) > 1]  # no day alone
    for session, (time, title) in told if 2 * sum(map(bool, likely)) > len(likely) else ():
        if title:
            put = session.fields["title"]
            session.fields |= {"title": put.holding(title), "time": put.holding(time)}


def _timed_lines(text: str) -> list[tuple[str, str]]:
    """The times that lines begin with, and what takes place then; nothing if the first has none."""
    found: list[tuple[str, str]] = []
    for line in map(str.strip, str(plain(text) if "<" in text else text).splitlines()):
        time, title = timed_line(line.lstrip(_BULLETS))
        if title:
            found.append((time, title))
        elif found and line:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line}")
        elif line:
            return []
    return found


def timed_line(line: str) -> tuple[str, str]:
    """The time that a line begins with, and what stands behind it; empty without both."""
    times = next(times_in(line), None) if _BEGINS.match(line) else None
    if times is None or times.start:
        return "", ""
    return line[: times.end], line[times.end :].strip(_EDGES)


def _apart(row: Draft) -> Iterator[Draft]:
    """The sessions of a row, or itself if it has no such lines."""
    put = row.fields.get(LINES)
    lines = _timed_lines(str(put.value)) if put is not None else []
    if put is None or not lines:
        yield row
        return
    for time, title in lines:
        session = row.again()
        session.fields[LINES] = put.holding(title)
        session.put("time", *put.holding(time))
        yield session
