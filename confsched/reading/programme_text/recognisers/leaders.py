"""Who leads, named among others: `…; Moderator: Ada Sample`, `…; moderated by Ada Sample`."""

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.person import Person, one_person

_LED_BY = pattern(r"[,;] (?=[a-z]{4,12}ed by [^,;]+$)")


def leader_in(text: str, start: int, end: int) -> Person | None:
    """The person in a stretch that says first that somebody leads."""
    label = label_of(text[start:end])
    if label is None or label.role in ("", "speaker"):
        return None
    person = one_person(text, start + label.end, end)
    return person._replace(part=label.role) if person is not None else None


def leader_behind(text: str) -> tuple[int, Person] | None:
    """Who leads behind the last semicolon of a text, and where what stands before it ends.

    A comma is enough before `moderated by`.
    """
    led = _LED_BY.search(text) if "ed by " in text else None
    at = led.start() if led is not None else text.rfind("; ")
    found = leader_in(text, at + 2, len(text)) if at > 0 else None
    return (at, found) if found is not None else None
