"""What columns are that are called by a common word, as nothing but their cells shows."""

from collections.abc import Iterable

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.records.cells.clocks import is_only_time, is_time
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.telling import PICTURE, first_rows
from confsched.reading import Mapping, Value


def with_shows(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a `Show` is when it begins, beside `Doors`: nothing but times is in it."""
    rows = first_rows(lists)
    show = next((one for row in rows for one in row if compared(one) == "show"), "")
    begun = any(column.field in ("start", "time") for column in found.values())
    texts = [] if begun else texts_in(rows, show)
    return found | {show: Column("start")} if texts and all(map(is_time, texts)) else found


def with_origins(found: dict[str, Column], lists: Iterable[Value]) -> dict[str, Column]:
    """Columns of which a start is where speakers are from: `by: Ada Sample`, `from: Boat Works`."""
    start = next((one for one, column in found.items() if column.field == "start"), "")
    texts = texts_in(first_rows(lists), start) if start else []
    role = next((column.role for column in found.values() if column.field == "name"), "")
    plain = all(one.replace(" ", "").isalpha() and not is_only_time(one) for one in texts)
    named = texts and role and plain and not is_day(texts[0])
    return found | {start: Column("organization", role)} if named else found


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
