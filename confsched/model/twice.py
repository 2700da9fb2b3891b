"""Entries whose id is there already."""

from confsched.findings import Finding, Fix, Related, safe_fix
from confsched.model.conference import Raw
from confsched.reading import Mapping, Sequence, Value

_KEY = "id"


def defined_twice(raw: Raw, first: Raw, section: Value) -> Finding:
    """F007; one that says what the first says can be taken out."""
    span = first.origin.id_span
    related = (Related(span, "first defined here, and this is the one that is used"),)
    same = raw.section == first.section and raw.origin.mapping == first.origin.mapping
    fix = _taken_out(raw, section) if same else None
    message = f"the id {raw.id!r} is defined twice"
    return Finding(message, raw.origin.id_span, related, fix, code="F007")


def begun_twice(entries: Sequence, index: int) -> Finding | None:
    """F007 for an item that has nothing but the id of the next one."""
    one, *rest = entries[index : index + 2]
    if not isinstance(one, Mapping) or [*one] != [_KEY] or not rest:
        return None
    other = rest[0]
    if not isinstance(other, Mapping) or other.get(_KEY) != one[_KEY]:
        return None
    related = (Related(other.at(_KEY), "this is the one that is used"),)
    message = f"the id {one[_KEY]!r} is there twice, and here nothing else stands below it"
    return Finding(message, one.at(_KEY), related, _removed(entries, index), code="F007")


def _removed(entries: Sequence, index: int) -> Fix | None:
    from confsched.editing.fields import remove_item  # noqa: PLC0415 -- for slips

    return safe_fix("take it out", lambda: remove_item(entries, index))


def _taken_out(raw: Raw, section: Value) -> Fix | None:
    """Take an entry out that says what the first of its id says; safe, for nothing is lost."""
    from confsched.editing.fields import remove_field  # noqa: PLC0415 -- for slips

    if isinstance(section, Sequence):
        mapping, anchor = raw.origin
        marks = section.all_marks()
        places = (i for i, one in enumerate(section) if one is mapping or marks[i] == anchor)
        return _removed(section, next(places))
    if not isinstance(section, Mapping):
        return None
    return safe_fix("take it out", lambda: remove_field(section, raw.id))
