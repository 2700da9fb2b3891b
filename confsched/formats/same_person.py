"""What several mentions of one person say, put together."""

from confsched.formats.drafts import Draft
from confsched.text.person_names import folded

_DETAILS = ("role", "organization")


def add_mention(first: Draft, other: Draft) -> None:
    """Add to somebody what another mention says that the first did not.

    What it says otherwise is kept beside that: another post, another address. Where somebody has
    another post, it is there that the other organization belongs, and both are kept.
    """
    moved = _of_other_post(first, other)
    for name, put in other.fields.items():
        known = first.fields.get(name, put)
        differs = name in moved or folded(str(known.value)) != folded(str(put.value))
        if differs and name not in ("id", "name") and name[0] != "_":
            first.leave(name, *first.moved(put, other))
    for name in moved:
        del other.fields[name]
    first.absorb(other)


def _of_other_post(first: Draft, other: Draft) -> tuple[str, ...]:
    """The fields that only the other mention has, and that are of another post than the first."""
    one, two = (folded(draft.text("role")) for draft in (first, other))
    told = [draft.fields.keys() & _DETAILS for draft in (first, other)]
    if not (one and two) or one in two or two in one:
        return ()
    return ("organization",) if told[1] - told[0] else ()
