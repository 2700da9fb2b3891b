"""Changing a part of a text where it is written: only if the file then says what was meant."""

import re
from collections.abc import Iterable, Sequence

from confsched.findings import Edit
from confsched.patterns import pattern
from confsched.reading import Mapping, read
from confsched.reading.documents import read_as
from confsched.reading.syntax import Syntax, syntax_of
from confsched.source import Source, Span
from confsched.text.changed import Change, changed, least

# characters before and behind a part that tell it from others like it; where lines are indented or
# folded, those of one side may be all that is written as it is read
_FEW = (1, 2, 4, 8, 16, 32, 64, 128)
_NEIGHBOURS = (*((n, n) for n in _FEW), *((0, n) for n in _FEW), *((n, 0) for n in _FEW), (0, 0))
_KEY = "value"
_MOST = 100  # changes of one text; more are for somebody to look at
_BLOCKS = ("|", ">")
_QUOTED = ("'", '"', *_BLOCKS)
_BARE = pattern(r"[A-Za-z_][\w-]*")  # a key that is no value in a list
_OPENED = pattern(r'("""(?!")|")(?:(?<="")\r?\n)?')
# two are one beyond U+FFFF
_LETTER = pattern(r"(?s)\\u[dD][89abAB]..\\u[dD]...|\\(?:x..|u.{4}|U.{8}|[^xuU])|[^\\]")
_OF_LISTS = frozenset(",[]{}")  # they end a text without quotes between brackets


def part_of(place: Span, text: str, change: Change) -> Span:
    """Where the part of a text stands in its file; the whole text where it cannot be told."""
    found = _located(place.text, text, change)
    if found is None:
        return place
    return Span(place.source, place.start + found.start, place.start + found.end)


def edits(place: Span, text: str, changes: Sequence[Change]) -> tuple[Edit, ...]:
    """What to write where; nothing if the file would not say what is meant, and that alone.

    Texts may be quoted, escaped and folded in a file, so the result is read again.
    """
    if len(changes) > _MOST:
        return ()
    if place.source.separator:
        from confsched.editing.cells import reworded_cell  # noqa: PLC0415 -- for slips in tables

        return reworded_cell(place, text, changed(text, changes))
    raw = place.text
    found = [_located(raw, text, least(text, change)) for change in changes]
    moved = [one for one in found if one is not None]
    if len(moved) < len(changes) or not _fits(raw, changes):
        return ()
    if not _says(place, raw, text) or not _says(place, changed(raw, moved), changed(text, changes)):
        return ()
    return tuple(
        Edit(Span(place.source, place.start + one.start, place.start + one.end), one.instead)
        for one in moved
    )


def _says(place: Span, raw: str, text: str) -> bool:
    """Whether a value reads so; the line breaks that end a block stand behind its place."""
    end = "\n" if raw.startswith(_BLOCKS) else ""
    found = _read(place, raw)
    return isinstance(found, str) and found.rstrip(end) == text.rstrip(end)


def _fits(raw: str, changes: Iterable[Change]) -> bool:
    """Read alone, a text without quotes may hold what would end it in a list."""
    return raw.startswith(_QUOTED) or all(_OF_LISTS.isdisjoint(one.instead) for one in changes)


def rewritten(place: Span, text: str) -> tuple[Edit, ...]:
    """Another text in the place of a key or a value; nothing if it would not be read as this."""
    from confsched.editing.cells import in_cell  # noqa: PLC0415 -- for slips
    from confsched.editing.scalars import scalar  # noqa: PLC0415 -- the same

    if place.source.separator:
        return in_cell(place, text)
    raw = scalar(text, like=place.text)
    if _read(place, raw) != text:
        return ()
    return tuple(Edit(one, raw) for one in (place, *_other_heads(place)))


def _other_heads(place: Span) -> list[Span]:
    """Where the name of a table of TOML stands in the heads of other tables below it."""
    source = place.source
    line = source.text.rfind("\n", 0, place.start) + 1
    above = source.text[line : place.start].lstrip(" \t[")
    begun = source.text[line : place.start].lstrip().startswith("[")
    if not begun or not _BARE.fullmatch(place.text) or syntax_of(source) is not Syntax.TOML:
        return []
    head = re.compile(
        rf"^[ \t]*\[\[?[ \t]*{re.escape(above)}({re.escape(place.text)})[ \t]*[.\]]", re.MULTILINE
    )
    found = (Span(source, *one.span(1)) for one in head.finditer(source.text))
    return [one for one in found if one != place]


def reworded(places: Iterable[Span], part: str, instead: str) -> tuple[Edit, ...]:
    """Another word wherever one stands in some texts; nothing if one of them hides it."""
    made: list[Edit] = []
    for place in places:
        raw = place.text
        found = [Change(start, start + len(part), instead) for start in words_in(raw, part)]
        text = _read(place, raw)
        if not found or not isinstance(text, str):
            return ()
        meant = [Change(start, start + len(part), instead) for start in words_in(text, part)]
        if not _fits(raw, found) or _read(place, changed(raw, found)) != changed(text, meant):
            return ()
        made += (
            Edit(Span(place.source, place.start + one.start, place.start + one.end), instead)
            for one in found
        )
    return tuple(made)


def words_in(text: str, part: str) -> list[int]:
    """Where a part stands in a text that is not within a longer word."""
    return [at for at in _places(part, text) if not _is_within_a_word(text, at, at + len(part))]


def _is_within_a_word(text: str, start: int, end: int) -> bool:
    return any(char.isalpha() for char in text[max(start - 1, 0) : start] + text[end : end + 1])


def _read(place: Span, raw: str) -> object:
    """What one key or value of a file says."""
    if place.source.separator:
        from confsched.reading.csv_text import cell_in  # noqa: PLC0415 -- for slips in tables

        return cell_in(raw, place.source.separator)
    syntax = syntax_of(place.source)
    if syntax is Syntax.TOML:
        return _toml_value(raw) or _toml_key(raw)
    roots = read_as(syntax, Source(place.source.name, f"{raw}\n")).roots
    return roots[0] if len(roots) == 1 else None


def _toml_value(raw: str) -> object:
    return next(iter(_toml(f"{_KEY} = {raw}\n").values()), None)


def _toml_key(raw: str) -> object:
    return next(iter(_toml(f"{raw} = 0\n")), None)


def _toml(text: str) -> Mapping | dict[str, object]:
    """A table of one entry; an empty one for anything else."""
    roots = read(f"{_KEY}.toml", text.encode()).roots
    root = roots[0] if roots else None
    return root if isinstance(root, Mapping) and len(root) == 1 else {}


def _located(raw: str, text: str, change: Change) -> Change | None:
    """A change of a text as one of what is written; None where the two differ around it."""
    for before, behind in _NEIGHBOURS:
        start = max(change.start - before, 0)
        found = _same(raw, text, text[start : change.end + behind], start)
        if found is not None:
            offset = found + change.start - start
            return Change(offset, offset + change.end - change.start, change.instead)
    return _escaped(raw, text, change)


def _escaped(raw: str, text: str, change: Change) -> Change | None:
    """The same in double quotes, letter by letter: a tab is an escape in JSON."""
    opened = _OPENED.match(raw)
    if opened is None:
        return None
    last = len(raw) - len(opened[1])
    places = [one.start() for one in _LETTER.finditer(raw, opened.end(), last)]
    if len(places) != len(text):  # as of lines that are folded
        return None
    places.append(last)
    return Change(places[change.start], places[change.end], change.instead)


def _same(raw: str, text: str, part: str, start: int) -> int | None:
    """Where a part of a text stands in what is written, if it is there as often."""
    here, there = (_places(part, where) if part else [] for where in (text, raw))
    return there[here.index(start)] if len(here) == len(there) and start in here else None


def _places(part: str, text: str) -> list[int]:
    found: list[int] = []
    at = text.find(part)
    while at >= 0:
        found.append(at)
        at = text.find(part, at + 1)
    return found
