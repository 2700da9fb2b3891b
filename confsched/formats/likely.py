"""What short texts of somebody's file are likely to be, as those know who read pages.

They are loaded when first asked: few files have such texts, and it takes words of many languages.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from confsched.formats.zones import zone_name
from confsched.text.cities import zone_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from confsched.reading.programme_text.recognisers.clocks import Times
    from confsched.reading.programme_text.recognisers.people import Several


def person_likeness(text: str) -> float:
    """How much a text looks like the name of a person, from 0 to 1."""
    from confsched.reading.programme_text.recognisers import names  # noqa: PLC0415 -- late

    return names.likeness(text)


def is_person(text: str) -> bool:
    """Whether a text alone may be taken for the name of a person."""
    from confsched.reading.programme_text.recognisers import names  # noqa: PLC0415 -- late

    return names.likeness(text) >= names.LIKELY


def is_no_person(text: str) -> bool:
    """Whether a text where a name could stand is a break, or is of several words and no name."""
    return is_pause(text) or (" " in text.strip() and not is_person(text))


def is_honored(text: str) -> bool:
    """Whether a text plainly begins with what stands before names alone: `Dr. Jo Sample`."""
    from confsched.reading.programme_text.recognisers import names  # noqa: PLC0415 -- late

    return names.is_honored(text)


def is_degree(text: str) -> bool:
    """Whether a text is nothing but what may follow a name: `PhD`, `OBE`."""
    from confsched.reading.programme_text.recognisers import names  # noqa: PLC0415 -- late

    return names.is_suffix(text)


def people_in(text: str, *, several: bool = False, paired: bool = False) -> "Several":
    """The people that a text names, and how sure that is; `paired` names have employers behind."""
    from confsched.reading.programme_text.recognisers import people  # noqa: PLC0415 -- late

    return people.people_in(text, several=several, paired="," if paired else "")


def holds_post(text: str) -> bool:
    """Whether a post is named in a text."""
    from confsched.reading.programme_text.recognisers import posts  # noqa: PLC0415 -- late

    return posts.holds_post(text)


def role_said(words: str) -> str:
    """The role that some words before a name say, as pages have them: `vorgetragen von`."""
    from confsched.reading.programme_text.recognisers import labels  # noqa: PLC0415 -- late
    from confsched.reading.programme_text.words.plain import folded  # noqa: PLC0415 -- late

    return labels.role_of(folded(words.strip()))


def place_likeness(text: str) -> float:
    """How much a text looks like a room or an address, from 0 to 1."""
    from confsched.reading.programme_text.recognisers import places  # noqa: PLC0415 -- late

    return places.likeness(text)


def is_track(text: str) -> bool:
    """Whether a text is the name of a track, `Track A`, or says a kind of sessions: `Talks`."""
    from confsched.reading.programme_text.recognisers import places  # noqa: PLC0415 -- late

    return places.is_track(text) or places.is_kind(text)


def is_pause(title: str) -> bool:
    """Whether a title is that of a break, a meal, a reception or a registration."""
    from confsched.reading.programme_text.recognisers import titles  # noqa: PLC0415 -- late

    return titles.is_pause(title)


def day_title(text: str) -> str:
    """What a day is called that a text begins with: `Day 1 – Boats – 4 May 2030`."""
    from confsched.reading.programme_text.recognisers import day_headings  # noqa: PLC0415 -- late

    heading = day_headings.day_heading(text)
    return text[heading.start : heading.end] if heading is not None else ""


def times_in(text: str, *, alone: bool = False) -> "Iterator[Times]":
    """All times of day in a text, in their order; what stands `alone` may be hours, `kl. 9`."""
    from confsched.reading.programme_text.recognisers import clocks  # noqa: PLC0415 -- late
    from confsched.reading.programme_text.words.plain import plain  # noqa: PLC0415 -- late

    return clocks.times_in(plain(text), alone=alone)


def zone_alone(text: str) -> str | None:
    """The zone of which a text says that times are in it, and no more; None for another text."""
    from confsched.reading.programme_text.recognisers import zones  # noqa: PLC0415 -- late

    return zones.zone_alone(text)


def zone_of_place(text: str) -> str:
    """The zone of a place or region by which people name it: `New York`; empty for another."""
    from confsched.reading.programme_text.recognisers import zones  # noqa: PLC0415 -- late

    return zones.zone_of_place(text)


@lru_cache(maxsize=256)
def names_zone(text: str) -> bool:
    """Whether a text names a zone of clocks: `ET`, `Pacific`, `Lisbon`, `+02:00`."""
    known = zone_name(text) or zone_named(text) or zone_alone(text) or zone_alone(f"{text} time")
    return bool(known) or text.strip()[:1] in ("+", "-", "(")
