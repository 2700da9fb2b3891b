"""Two entries that are about one thing: what the second adds, and where it says otherwise."""

from confsched.editing.scalars import Plain
from confsched.importing.outcome import EXTRA
from confsched.importing.programme import Fields


def join(first: Fields, second: Fields) -> Fields:
    """What both say; where they differ the first one counts, and the other is kept as extra."""
    result = dict(first)
    left: Fields = {}
    for name, value in second.items():
        if name == EXTRA and isinstance(value, dict):
            left.update(value)
        elif not is_same(result.setdefault(name, value), value):
            left[name] = value
    extra = _kept(result.get(EXTRA), left)
    return {**result, EXTRA: extra} if extra else result


def is_same(one: Plain, other: Plain) -> bool:
    """Whether two values say the same; a list does in any order."""
    if one == other or not (isinstance(one, list) and isinstance(other, list)):
        return one == other
    return len(one) == len(other) and all(item in other for item in one)


def _kept(extra: Plain | None, left: Fields) -> Fields:
    found: Fields = dict(extra) if isinstance(extra, dict) else {}
    for name, value in left.items():
        key, number = name, 1
        while found.setdefault(key, value) != value:
            number += 1
            key = f"{name}-{number}"
    return found


def with_guid(fields: Fields, theirs: str) -> Fields:
    """An entry that has another id than theirs, by which it is still known."""
    extra = fields.get(EXTRA)
    return {**fields, EXTRA: {"guid": theirs, **(extra if isinstance(extra, dict) else {})}}


def guid_of(fields: Fields) -> Plain | None:
    """What an entry is known by everywhere, as another system said."""
    extra = fields.get(EXTRA)
    return extra.get("guid") if isinstance(extra, dict) else None
