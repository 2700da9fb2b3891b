"""Columns that only look, by their names, as if they told more: of flags, ids, pictures."""

from collections.abc import Iterable

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import columns
from confsched.formats.ids import LINK
from confsched.formats.records.fields.gaps import SETTING
from confsched.formats.values import NUMBERS, says_yes
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in, rows_in

_LINK = pattern(LINK)
_PICTURE = pattern(r"(?i)\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S*)?")
_TEXTS = ("abstract", "description")
_EMPTY = pattern(r"column \d+")
_OF_SESSIONS = frozenset(("title", "name", "room", "time", "start", "date", "day"))
_SEVERAL = 2  # columns of titles
_LOOKED_AT = 20  # rows, to find out what a column has


def telling(names: list[str], lists: Iterable[Value]) -> list[str]:
    """The names of columns without those that only look, by their names, as if they told more."""
    named = _without_empty(_without_beside(names, lists), lists)
    plain = _without_mappings(_without_flags(_without_links(named, lists), lists), lists)
    return _without_held(_without_pictures(plain, lists), lists)


def _without_beside(names: list[str], lists: Iterable[Value]) -> list[str]:
    """Names without those of another table behind a column in which nothing stands.

    It begins with a column that sessions do not have, `Shift`, and has none of the main ones that
    is missing before it.
    """
    gaps = [number for number, one in enumerate(names) if number and _EMPTY.fullmatch(one)]
    rows = first_rows(lists) if gaps else []
    at = next((n for n in gaps if not any(row.get(names[n]) for row in rows)), len(names) - 1)
    main, behind = _main(names[:at]), names[at + 1 :]
    if "title" not in main or not behind or behind[0] in columns(behind) or _main(behind) - main:
        return names
    return names[:at]


def _without_empty(names: list[str], lists: Iterable[Value]) -> list[str]:
    """Names without those of titles in which nothing stands at all: `subject` beside `name`."""
    titled = [one for one in names if hold_titles([one]) or compared(one) == "name"]
    if len(titled) < _SEVERAL:
        return names
    rows = [row for each in lists if isinstance(each, Sequence) for row in each]
    told = {one for one in titled if any(isinstance(row, Mapping) and row.get(one) for row in rows)}
    return [one for one in names if one in told or one not in titled] if told else names


def _main(names: Iterable[str]) -> set[str]:
    """Which of the fields that every table of sessions may have some columns are."""
    return {column.field for column in columns(names).values()} & _OF_SESSIONS


def _without_pictures(names: list[str], lists: Iterable[Value]) -> list[str]:
    """Names without those of texts in which nothing stands but files of pictures: `teaser`."""
    likely = [name for name, column in columns(names).items() if column.field in _TEXTS]
    rows = first_rows(lists) if likely else []
    told = {name: [row[name] for row in rows if row.get(name)] for name in likely}
    pictures = {
        name
        for name, values in told.items()
        if values and all(isinstance(one, str) and _PICTURE.fullmatch(one) for one in values)
    }
    return [name for name in names if name not in pictures]


def _without_mappings(names: list[str], lists: Iterable[Value]) -> list[str]:
    """Names without those of titles in which nothing stands but numbers by names: `{row: 1}`."""
    rows = first_rows(lists)
    likely = [one for one in names if hold_titles([one])]
    drawn = {one for one in likely if _are_numbers([row[one] for row in rows if row.get(one)])}
    return [one for one in names if one not in drawn]


def _are_numbers(values: list[Value]) -> bool:
    """Whether values are mappings of nothing but numbers and flags, as what is drawn is told."""
    told = mappings_in(values)
    said = [text for one in told for text in one.values()]
    numbers = all(
        isinstance(one, str) and (one.isdecimal() or says_yes(one) is not None) for one in said
    )
    return 0 < len(told) == len(values) and numbers


def _without_held(names: list[str], lists: Iterable[Value]) -> list[str]:
    """Names without those of talks in slots, `talk: {…}`, where `name` is that of other slots."""
    name = next((one for one in names if compared(one) == "name"), None)
    if name is None or len(names) == 1:
        return names
    rows = rows_in(lists)
    told = [row for row in rows if row.get(name)]
    held = {
        key
        for row in rows
        if not row.get(name)
        for key, value in row.items()
        if isinstance(value, Mapping) and hold_titles([key]) and hold_titles(value)
    }
    alone = {key for key in held if not any(row.get(key) for row in told)}
    return [one for one in names if one not in alone]


def _without_flags(names: list[str], lists: Iterable[Value]) -> list[str]:
    """The names of columns without those of people or titles with nothing but crosses, yes, no."""
    rows = first_rows(lists)
    asked = (name for name in names if role_of(name) or hold_titles([name]))
    flags = {name for name in asked if _are_flags(rows, name)}
    return [name for name in names if name not in flags]


def _are_flags(rows: Iterable[Mapping], name: str) -> bool:
    texts = {text for row in rows if isinstance(text := row.get(name), str) and text}
    return bool(texts.difference(NUMBERS)) and all(says_yes(one) is not None for one in texts)


def _without_links(names: list[str], lists: Iterable[Value]) -> list[str]:
    """The names of columns without those of ids of other entries, where another has their names."""
    told = first_rows(lists)
    linked = {name for name in names if _are_links([row.get(name) for row in told])}
    if not linked:
        return names
    kept = [name for name in names if name not in linked]
    named = {(column.field, column.role) for column in columns(kept).values()}
    said = columns(names)
    return [
        name
        for name in names
        if name not in linked or name not in said or said[name][:2] not in named
    ]


def _are_links(values: list[Value]) -> bool:
    """Whether nothing stands in a column but ids that a program made, in lists or alone."""
    lists = [one if isinstance(one, Sequence) else [one] for one in values if one]
    texts = [text for one in lists for text in one]
    return bool(texts) and all(isinstance(one, str) and _LINK.fullmatch(one) for one in texts)


def set_empty_flags(entries: Iterable[Value]) -> None:
    """Set flags of XML that some elements have, with nothing in them: `<cancelled/>`."""
    rows = [row for row in entries if isinstance(row, Mapping)]
    marked_up = bool(rows) and rows[0].places.source.is_marked_up
    names = set[str]().union(*rows) if marked_up else set[str]()
    for name in {name for name in names if compared(name).removeprefix("is ") in SETTING}:
        having = [row for row in rows if name in row]
        if len(having) < len(rows) and not any(row[name] for row in having):
            for row in having:
                row[name] = "true"


def hold_titles(names: Iterable[str]) -> bool:
    """Whether there is a title among the fields of a list."""
    return any(column.field == "title" for column in columns(names).values())


def first_rows(lists: Iterable[Value]) -> list[Mapping]:
    """The first rows of lists, to see what stands in their columns."""
    return rows_in(lists, _LOOKED_AT)
