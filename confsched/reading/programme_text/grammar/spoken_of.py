"""Talks about what would be a break: `Kaffee im Krieg`, where somebody speaks on it."""

from collections.abc import Iterable

from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.recognisers.topics import is_spoken_of
from confsched.reading.programme_text.words.plain import folded

_BREAKS = ("break", "meal")


def settle_topics(sessions: Iterable[Session]) -> None:
    """Let breaks be none that say more than that, and in which others than hosts take part."""
    for one in sessions:
        title = folded(one.title.text)
        speaks = any(guest.part == "speaker" for guest in one.people)
        named = any(folded(guest.name.text) in title for guest in one.people)
        if one.kind in _BREAKS and speaks and not named and is_spoken_of(title):
            one.kind = ""
