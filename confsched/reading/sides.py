"""Rooms or tracks side by side in the head of a table, each with the same columns behind it."""

from collections.abc import Sequence

_LIKELY = 0.3  # that a name is one of a room


def is_of_side(name: str, before: Sequence[str]) -> bool:
    """Whether a second column of a name is another room's: `Hall A, Speaker, Hall B, Speaker`.

    `before` has the names of the columns before it, in which the first one is.
    """
    from confsched.reading.programme_text.recognisers.places import is_track, likeness  # noqa: PLC0415 -- rare

    places = [
        number
        for number, one in enumerate(before)
        if is_track(one.strip()) or likeness(one.strip()) > _LIKELY
    ]
    first = before.index(name)
    return any(one < first for one in places) and any(one > first for one in places)
