"""What a file that is in no format looks like most, and what it lacks for that.

The keys that stand in the file are held against those that stand in the tables of all formats.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.formats import listed_conferences, no_programmes
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.day_texts import split_date
from confsched.formats.fits import Shape
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.layout.shapes import (
    are_people,
    as_list,
    is_called_people,
    is_timed,
    names_of,
)
from confsched.formats.records.times.dates import has_clock
from confsched.formats.tables import (
    Choice,
    Entry,
    Format,
    Keyed,
    Person,
    Reference,
    Rule,
    Within,
)
from confsched.reading import Document, Mapping, Sequence, Value

_LONGEST_NAME = 60  # letters
_LOOKED_AT = 500  # mappings and lists of a file
_DEEP = 4  # levels at which lists may stand
_ALIKE = 0.4  # of the keys of a file
_EVERYWHERE = frozenset(
    (
        *("id", "name", "title", "description", "type", "status", "category", "tags", "url"),
        *("link", "image", "date", "email", "website", "company", "address", "phone", "username"),
        *("count", "day", "time", "start", "end", "duration", "timezone", "room", "venue", "text"),
        *("location", "speaker", "speakers", "bio", "role", "position", "organization", "photo"),
        *("twitter", "github", "linkedin", "facebook", "instagram", "links", "items", "label"),
        *("city", "country", "language", "year", "version", "order", "slug", "theme", "entry"),
        *("capacity", "logo"),
    )
)
_OF_NO_FILE = ("#", "programme-text")  # what keys of ours begin with
_NAMED = 3  # keys that a message names
_SHOWN = 8  # columns that a message names


class Guess(NamedTuple):
    """A format, how much of the file it knows, and the keys that the file lacks."""

    format: Format
    alike: float
    missing: tuple[str, ...]


def refusal(document: Document, formats: Iterable[Format], wanted: Format | None) -> ConfschedError:
    """Why a file is not read: it is in no format, or not in the one that was asked for."""
    known = list(formats)
    name = document.source.name
    fitting = next((one for one in known if one.part_of(document) is not None), None)
    if wanted is None and (other := _is_another(document)):
        return other
    found = guess(document, [wanted] if wanted else known)
    names = _columns_of(document) if wanted is None else []
    called = any(map(is_called_people, document.roots))
    if names and not are_people(names) and (error := _no_people(document, names, called=called)):
        return error
    if wanted is None and (names or any(_is_of_people(root, known) for root in document.roots)):
        what = f"{name!r} is a list of people, and no programme"
        return ConfschedError(what, _beside_people(names, called=called))
    if wanted is None:
        hint = f"these are read: {_listing(known)}"
        return ConfschedError(f"{name!r} is in no format that is read{_likeness(found)}", hint)
    if fitting is not None:
        hint = f"leave out --from, or write --from {fitting.name}"
        return ConfschedError(f"{name!r} is not {wanted.title}: it is {fitting.title}", hint)
    hint = f"leave out --from, or name another: {_listing(known)}"
    lacks = f": it has no {_keys(found.missing)}" if found and found.missing else ""
    return ConfschedError(f"{name!r} is not {wanted.title}{lacks}", hint)


def _is_another(document: Document) -> ConfschedError | None:
    """What a file plainly is that looks like a programme, or is as plainly none."""
    return listed_conferences.refusal(document) or no_programmes.refusal(document)


def _is_of_people(root: Value, formats: Iterable[Format]) -> bool:
    """Whether it is a list of people, or what a format has besides and nobody but people in it."""
    only = [*root.values()] if isinstance(root, Mapping) and len(root) == 1 else []
    lists = [names for one in (root, *only) if (names := names_of(as_list(one)))]
    if any(map(are_people, lists)) or (lists and is_called_people(root)):
        return True
    rules = (rule for one in formats for fits, rule in one.others if fits(root))
    return any({*_sections(rule)} == {"speakers"} for rule in rules)


def _sections(rule: Rule) -> Iterator[str]:
    """The sections whose entries a rule makes."""
    if isinstance(rule, Entry):
        yield rule.section
    elif isinstance(rule, dict):
        for inner in rule.values():
            yield from _sections(inner)


def _columns_of(document: Document) -> list[str]:
    """The columns of the first table in a file, or of a list in it that says when something is."""
    source = document.source
    if not document.roots:
        return []
    root = document.roots[0]
    lists = root.values() if isinstance(root, Mapping) else [root]
    if not source.is_table:
        inside = (one for held in lists for one in _lists_in(held, _DEEP))
        told = (one for one in (*lists, *inside) if is_timed(names_of(one)) or _has_times(one))
        return next(map(names_of, told), [])
    rows = next((one for one in lists if isinstance(one, Sequence) and one), ())
    return [*rows[0]] if rows and isinstance(rows[0], Mapping) else []


def _lists_in(value: Value, deep: int) -> Iterator[Value]:
    """What stands in the first entries of a list or a mapping, at whatever depth."""
    held = value.values() if isinstance(value, Mapping) else value
    for one in islice(held or (), _LOOKED_AT) if deep and not isinstance(held, str) else ():
        yield one
        yield from _lists_in(one, deep - 1)


def _has_times(value: Value) -> bool:
    """Whether the entries of a list say when something is, under whatever names."""
    entries = value[:_LOOKED_AT] if isinstance(value, Sequence) and len(value) > 1 else []
    return bool(entries) and all(
        isinstance(one, Mapping) and any(map(_is_moment, one.values())) for one in entries
    )


def _is_moment(value: Value) -> bool:
    return isinstance(value, str) and (is_time(value) or has_clock(split_date(value.strip())))


def _no_people(document: Document, names: list[str], *, called: bool) -> ConfschedError | None:
    """Why a table is no list of sessions; none where it is one of people, as it is called."""
    if not called:
        return _no_list(document, names)
    likely = is_timed(names) or _are_talks(names)
    return _called_people(document.source.name) if likely else None


def _are_talks(names: Iterable[str]) -> bool:
    """Whether columns have titles, and other ones who speaks."""
    found = columns(names)
    titled = any(one.field == "title" and compared(name) != "name" for name, one in found.items())
    return titled and any(one.field in ("name", "_first") and one.role for one in found.values())


def _called_people(name: str) -> ConfschedError:
    """What keeps a list of sessions from being one: the name of its file, and nothing else."""
    hint = "read it with --from records, or give it another name"
    what = f"{name!r} looks like a list of sessions, and is called like one of people"
    return ConfschedError(what, hint)


def _beside_people(names: list[str], *, called: bool) -> str:
    """What to do with a list of people, which has these columns in a table and is called so."""
    if not names:
        return "name the folder that it lies in, or the file with the sessions as well"
    if not called:
        return "call it 'speakers', and a list of sessions 'sessions', and name both"
    talks = "; if it tells what they speak about, read it with --from records"
    return "call the list of sessions 'sessions', and name both" + (
        talks if _are_talks(names) else ""
    )


def _no_list(document: Document, names: list[str]) -> ConfschedError:
    """What a list lacks to be one of sessions; a table may be drawn as a grid."""
    name, drawn = document.source.name, document.source.is_table
    fields = {column.field for column in columns(names).values()}
    lacks = "a time, a room or a person" if "title" in fields else "the title of a session"
    shown = ", ".join(map(repr, names[:_SHOWN])) + (" …" if len(names) > _SHOWN else "")
    column = "column" if drawn else "field"
    message = f"{name!r} is no list of sessions: no {column} is {lacks}; there are {shown}"
    grid = "; a grid of rooms is read with --from grid"
    hint = f"say what a {column} is with --map '{column.upper()}=title'{grid if drawn else ''}"
    if len(names) == 1 and any(names[0].count(one) > 1 for one in ",;\t|"):
        hint = "all of it stands in one column: part it into columns where it comes from, and take"
        hint += " away quotes around whole lines"
    elif len(names) <= 1:
        hint = "a programme in one column has lines with a time (10:00) and a title beside it"
    elif "title" in fields and not drawn:
        hint = "say what a field is with --map 'FIELD=time', or read it with --from records"
    elif "title" in fields:
        hint = "read it with --from records, if that is what it is"
    elif drawn and not fields and _is_row(names, document.roots[0]):
        hint = (
            "write a line above the first one that names the columns: Title, Speaker, Room, Start"
        )
    return ConfschedError(message, hint)


def _is_row(names: list[str], table: Value) -> bool:
    """Whether what should name columns is a row: with a time or a number, or it comes again."""
    if any(is_time(one) or len(one) > _LONGEST_NAME or one.isdecimal() for one in names):
        return True
    rows = table[:_LOOKED_AT] if isinstance(table, Sequence) else []
    return any(isinstance(row, Mapping) and row.get(one) == one for row in rows for one in names)


def guess(document: Document, formats: Iterable[Format]) -> Guess | None:
    """The format that knows most of the keys in a file, if it knows enough of them."""
    keys = {key for root in document.roots for key in _found(root)}
    found = [
        Guess(one, _alikeness(keys, set(_known(rule))), _missing(fits, rule, document))
        for one in formats
        for fits, rule in one.parts
    ]
    return max(found, key=lambda one: (one.alike, -len(one.missing)), default=None)


def _alikeness(keys: set[str], known: set[str]) -> float:
    """How many of the keys of a file are known, between 0 and 1.

    One alone says nothing, nor do those that stand in files of all kinds.
    """
    common = keys & known
    return len(common) / len(keys) if len(common) > 1 and not common <= _EVERYWHERE else 0.0


def _found(root: Value) -> Iterator[str]:
    waiting = [root]
    for _ in range(_LOOKED_AT):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, Mapping):
            yield from value
            waiting += value.values()
        elif isinstance(value, Sequence):
            waiting += value[:3]


def _known(rule: Rule) -> Iterator[str]:
    """All keys that stand in a rule."""
    if isinstance(rule, (Entry, Within, Person, Reference)):
        yield from _known(rule.table)
    elif isinstance(rule, Keyed):
        yield from _known(rule.rule)
    elif isinstance(rule, Choice):
        for inner in rule.rules.values():
            yield from _known(inner)
    elif isinstance(rule, dict):
        for key, inner in rule.items():
            yield key
            yield from _known(inner)


def _missing(fits: object, rule: Rule, document: Document) -> tuple[str, ...]:
    """What the root lacks: as the shape says, else what entries would stand in."""
    root = next(iter(document.roots), None)
    return tuple(fits.missing(root) if isinstance(fits, Shape) else _lacking(rule, root))


def _lacking(rule: Rule, root: Value) -> Iterator[str]:
    if isinstance(rule, dict) and isinstance(root, Mapping):
        for key, inner in rule.items():
            if key in root:
                yield from _lacking(inner, root[key])
            elif isinstance(inner, (Entry, Within, Keyed, dict)):
                yield key


def _likeness(found: Guess | None) -> str:
    ours = found is not None and any(key.startswith(_OF_NO_FILE) for key in found.missing)
    if found is None or found.alike < _ALIKE or len(found.missing) >= _NAMED or ours:
        return ""
    lacks = f", but has no {_keys(found.missing)}" if found.missing else ""
    return f"; it looks most like {found.format.title}{lacks}"


def _keys(missing: tuple[str, ...]) -> str:
    return " and no ".join(repr(key) for key in missing[:_NAMED])


def _listing(formats: Iterable[Format]) -> str:
    return ", ".join(one.name for one in formats)
