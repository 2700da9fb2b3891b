"""The fields in which what columns say of people waits until its row is read."""

from collections.abc import Iterable
from functools import lru_cache

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import Column, columns
from confsched.reading import Sequence, Value, mappings_in

MARK = "_person"
AUTHOR = f"{MARK}/author/"


def field_of(name: str, column: Column) -> str:
    """The field in which a column about people waits until the row is read."""
    plural = "s" if column.several else ""
    return f"{MARK}/{column.role}/{column.number}/{column.field}/{plural}/{name}"


SPEAKERS = field_of("title", Column("name", "speaker", several=True))  # of whom a title tells


def detail_of(field: str) -> tuple[str, str] | None:
    """Of whom, by their role, a field says what; None where it is not about people."""
    if not field.startswith(MARK):
        return None
    (role, _), detail, _ = column_of(field)
    return role, detail


def columns_in(fields: Iterable[str]) -> list[str]:
    """Those of some fields that are about people."""
    return [field for field in fields if field.startswith(MARK)]


@lru_cache(maxsize=1024)
def is_of_names(field: str) -> bool:
    """Whether a column has names, of people who surely take part."""
    return "/name/" in field and not field.startswith(AUTHOR)


def calls_somebody(field: str) -> bool:
    """Whether a column has names, or says as what those are who have addresses in it."""
    (_, detail, _), name = column_of(field), name_of(field)
    return detail == "name" or (detail == "email" and any(map(role_of, compared(name).split())))


@lru_cache(maxsize=1024)
def column_of(field: str) -> tuple[tuple[str, int], str, bool]:
    """Of whom a column says something, by role and number, what that is, and whether of several."""
    _, role, number, detail, several, _ = field.split("/", 5)
    return (role, int(number)), detail, bool(several)


def name_of(field: str) -> str:
    """What a column about people is called in the file."""
    return field.split("/", 5)[5]


def described(value: Value) -> Value:
    """Who leads a group as a text, where they are described as well: `Jo Sample (Boat Club)`."""
    rows = mappings_in(value if isinstance(value, Sequence) else [value])
    told = [{of.field: one[n] for n, of in columns(one, "speakers").items()} for one in rows]
    texts = [f"{one['name']} ({one.get('organization') or ''})" for one in told if one.get("name")]
    return "; ".join(text.removesuffix(" ()") for text in texts) or value
