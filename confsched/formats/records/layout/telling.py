"""Columns that only look, by their names, as if they told more: of flags, ids, pictures."""

import re
from collections.abc import Iterable
from itertools import chain

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import Column, columns
from confsched.formats.drafts import ABOUT
from confsched.formats.ids import LINK
from confsched.formats.records.cells.clocks import is_only_time, is_time
from confsched.formats.records.fields.gaps import SETTING
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.values import NUMBERS, listed, says_yes
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading import Mapping, Value, mappings_in, rows_in
from confsched.reading.programme_text.words.untold import is_nobody

_LINK = pattern(LINK)
PICTURE = pattern(r"(?i)\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S*)?")
_TYPE = pattern(r"(?i)(?<=[\s_])type$")
_SEVERAL = 2  # columns of titles, rows
_DITTO = pattern(
    r"(?i)(?:[-–—] ?)?[\"″〃“”„](?: ?[-–—])?|ditto|dito|dto\.?|idem|ídem|same"
    r"|(?:(?:same )?as|see) above|(?:wie|siehe) oben|s\. ?o\.|come sopra|zie boven|j\.? ?w\.?|同上"
)
_LONGEST_DITTO = 13  # letters
_AT_A_SECOND = pattern(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]\d{1,2}:\d\d:(?!00)\d\d\b.*")
TEXTS = ("title", "subtitle", "abstract", "description", "bio", "notes")  # in which a mark is one
_LOOKED_AT = 20  # rows, to find out what a column has


def telling(names: list[str], lists: Iterable[Value]) -> list[str]:
    """The names of columns without those that only look, by their names, as if they told more."""
    for such in (_empty, _links, _flags, _wanted, _drawn, _pictures, _held, _stamps):
        found = such(names, lists)
        names = [one for one in names if one not in found]
    return names


def _empty(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of titles in which nothing stands at all: `subject` beside `name`."""
    titled = {one for one in names if hold_titles([one]) or compared(one) == "name"}
    if len(titled) < _SEVERAL:
        return set()
    rows = rows_in(lists)
    told = {one for one in titled if any(row.get(one) for row in rows)}
    return titled - told if told else set()


def _pictures(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of texts in which nothing stands but files of pictures: `teaser`."""
    likely = [name for name, column in columns(names).items() if column.field in ABOUT]
    rows = first_rows(lists) if likely else []
    told = {name: [row[name] for row in rows if row.get(name)] for name in likely}
    return {name for name, values in told.items() if _are_all(PICTURE, values)}


def _wanted(names: list[str], lists: Iterable[Value]) -> set[str]:
    """An `RSVP` of nothing but `true` and `false`: whether sessions want one, and no answer."""
    rows = first_rows(lists) if "rsvp" in map(compared, names) else []
    asked = [one for one in names if rows and compared(one) == "rsvp"]
    return {one for one in asked if {*map(str.casefold, texts_in(rows, one))} <= {"true", "false"}}


def _drawn(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of titles in which nothing stands but numbers by names: `{row: 1}`."""
    rows = first_rows(lists)
    likely = [one for one in names if hold_titles([one])]
    return {one for one in likely if _are_numbers([row[one] for row in rows if row.get(one)])}


def _are_numbers(values: list[Value]) -> bool:
    """Whether values are mappings of nothing but numbers and flags, as what is drawn is told."""
    told = mappings_in(values)
    said = [text for one in told for text in one.values()]
    numbers = all(
        isinstance(one, str) and (one.isdecimal() or says_yes(one) is not None) for one in said
    )
    return 0 < len(told) == len(values) and numbers


def _held(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of talks in slots, `talk: {…}`, where `name` is that of other slots."""
    name = next((one for one in names if compared(one) == "name"), None)
    if name is None or len(names) == 1:
        return set()
    rows = rows_in(lists)
    told = [row for row in rows if row.get(name)]
    held = {
        key
        for row in rows
        if not row.get(name)
        for key, value in row.items()
        if isinstance(value, Mapping) and hold_titles([key]) and hold_titles(value)
    }
    return {key for key in held if not any(row.get(key) for row in told)}


def _stamps(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of moments at any second: when a form was sent, and nobody begins a session then."""
    likely = [name for name, column in columns(names).items() if column.field in ("time", "date")]
    rows = first_rows(lists) if likely else []
    told = {name: texts for name in likely if len(texts := texts_in(rows, name)) >= _SEVERAL}
    odd = {name: sum(map(bool, map(_AT_A_SECOND.fullmatch, told[name]))) for name in told}
    return {name for name, texts in told.items() if 4 * odd[name] >= 3 * len(texts)}


def _flags(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of people or titles with nothing but crosses, yes and no."""
    rows = first_rows(lists)
    asked = (name for name in names if role_of(name) or hold_titles([name]))
    return {name for name in asked if _are_flags(rows, name)}


def _are_flags(rows: Iterable[Mapping], name: str) -> bool:
    texts = {text for row in rows if isinstance(text := row.get(name), str) and text}
    return bool(texts.difference(NUMBERS)) and all(says_yes(one) is not None for one in texts)


def _links(names: list[str], lists: Iterable[Value]) -> set[str]:
    """Columns of ids of other entries that a program made, where another has their names."""
    rows = first_rows(lists)
    told = {name: [row[name] for row in rows if row.get(name)] for name in names}
    linked = {
        name for name, values in told.items() if _are_all(_LINK, [*chain(*map(listed, values))])
    }
    said = columns(names) if linked else {}
    kept = columns([name for name in names if name not in linked]) if linked else {}
    named = {(column.field, column.role) for column in kept.values()}
    return {name for name in linked if name in said and said[name][:2] in named}


def _are_all(form: re.Pattern[str], values: list[Value]) -> bool:
    """Whether nothing stands in a column but texts of one form."""
    return bool(values) and all(isinstance(one, str) and form.fullmatch(one) for one in values)


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


def repeat_above(tables: Iterable[Value], fields: dict[str, str]) -> None:
    """Let cells have what stands above where somebody wrote no more than that: `"`, `ditto`.

    `fields` are what the columns are. A title is so in words alone: `same as above`; no two have
    the same id.
    """
    plain = (name for name, field in fields.items() if field == "title" or field not in TEXTS)
    names = [name for name in plain if fields[name] != "id"]
    for rows in map(mappings_in, tables):
        texts = {one for row in rows for one in row.values() if isinstance(one, str)}
        short = (one for one in texts if len(one) <= _LONGEST_DITTO)
        same = {one for one in short if _DITTO.fullmatch(one.strip())}
        told: dict[str, Value] = {}
        for row in rows if same else ():
            again = {n for n in told if str(row.get(n)) in same}
            row.update({n: told[n] for n in again if fields[n] != "title" or " " in str(row[n])})
            told |= {name: value for name in names if (value := row.get(name))}


def hold_titles(names: Iterable[str]) -> bool:
    """Whether there is a title among the fields of a list, as is the text of a timed element."""
    names = [*names]
    fields = {column.field for column in columns(names).values()}
    return "title" in fields or ("#text" in names and not fields.isdisjoint(TIMES))


def first_rows(lists: Iterable[Value]) -> list[Mapping]:
    """The first rows of lists, to see what stands in their columns."""
    return rows_in(lists, _LOOKED_AT)


def with_shows(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a `Show` is when it begins, beside `Doors`: nothing but times is in it."""
    rows = first_rows(lists)
    show = next((one for row in rows for one in row if compared(one) == "show"), "")
    begun = any(column.field in ("start", "time") for column in found.values())
    texts = [] if begun else texts_in(rows, show)
    return found | {show: Column("start")} if texts and all(map(is_time, texts)) else found


def with_origins(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a start is where speakers are from: `by: Ada Sample`, `from: Boat Works`.

    So may be a `From` beside another start.
    """
    rows = first_rows(lists)
    start = next((one for one, column in found.items() if column.field == "start"), "")
    start = next((one for row in rows[:1] for one in row if compared(one) == "from"), start)
    texts = texts_in(rows, start) if start else []
    role = next((column.role for column in found.values() if column.field == "name"), "")
    plain = all(one.replace(" ", "").isalpha() and not is_only_time(one) for one in texts)
    named = texts and role and plain and not (is_day(texts[0]) or all(map(is_nobody, texts)))
    return found | {start: Column("organization", role)} if named else found


def with_parts(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which the type of a speaker is what they do: `Speaker 1 type: Moderator`."""
    rows = first_rows(lists)
    names = [one for row in rows[:1] for one in row if one not in found and _TYPE.search(one)]
    said = [one for one in names if (texts := texts_in(rows, one)) and all(map(role_of, texts))]
    called = {_TYPE.sub("role", one): one for one in said}
    meant = columns([*found, *called]) if called else {}
    return found | {called[one]: of for one, of in meant.items() if one in called and of.role}


def with_pictures(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a profile is a picture of somebody: others say what is said of them."""
    bio = next((one for one, column in found.items() if column.field == "bio"), "")
    rows = first_rows(lists) if bio else []
    if not (texts := texts_in(rows, bio)) or not all(map(PICTURE.fullmatch, texts)):
        return found
    others = columns([one for row in rows for one in row if one not in found])
    kept = {name: column for name, column in found.items() if name != bio}
    return kept | {name: column for name, column in others.items() if column.field == "bio"}


def texts_in(rows: list[Mapping], name: str) -> list[str]:
    """The texts that stand in a column."""
    return [text.strip() for row in rows if isinstance(text := row.get(name), str) and text]
