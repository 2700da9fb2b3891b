"""Rooms of days, behind their dates or below them: `Friday, 9 July – Main Stage`."""

from collections.abc import Sequence
from itertools import pairwise

from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded


def are_days_placed(readings: Sequence[Reading]) -> bool:
    """Whether all that headings of days say behind the date are rooms: no `Library buildings`."""
    days = (one for one in readings if one.day is not None and one.times is None)
    said = [text for one in days if one.day and (text := one.text[one.day.start : one.day.end])]
    return bool(said) and all(is_room(text.partition(" · ")[0]) for text in said)


def do_days_come_again(readings: Sequence[Reading]) -> bool:
    """Whether headings say the same dates again, each with another room, or stage: `The Vault`."""
    days = [one for one in readings if one.day is not None and one.times is None]
    said = [one.text[one.day.start : one.day.end] for one in days if one.day]
    dates = [(one.day.day.month, one.day.day.day) for one in days if one.day]
    pairs = {*zip(dates, map(folded, said), strict=True)}
    again = len({*dates}) < len(pairs) == len(days) and all(said) and all(map(all, dates))
    return again and any(is_room(text) for text in said)


def do_labels_place_days(readings: Sequence[Reading]) -> bool:
    """Whether right below several days a label says where they are, and not all at one place."""
    said = [
        folded(below.value(label.end))
        for above, below in pairwise(readings)
        if above.day is not None and above.times is None and below.times is None
        if (label := below.label) is not None and label.field == "room" and label.certain
    ]
    return len({*said}) > 1
