"""What stands behind titles and is no part of them: how long it is, words that were links.

`9:00 Boats (45 min)`, and `(abstract)` where a text was copied from a page.
"""

from collections.abc import Iterable, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session, Told
from confsched.reading.programme_text.recognisers.lengths import Length, length_behind
from confsched.reading.programme_text.recognisers.titles import clean_title
from confsched.reading.programme_text.words.materials import PLAIN

_LINK = pattern(
    rf"\s*[(\[](?i:abstract|{PLAIN})[)\]]$|\s+-(?:view|read|see) [a-z]+-?$"
    r"|\s+(?i:pdf)\s\d+(?:[.,]\d+)?\s?[kKM]B(?:,\s[a-z]{2})?$"
)
_SEVERAL = 2  # one alone may be part of its title


def settle_lengths(sessions: Sequence[Session]) -> None:
    """End sessions by their lengths, which are then no part of their titles.

    A length without any mark before it is one where most titles have one.
    """
    timed = [one for one in sessions if one.start is not None and one.title]
    ends = sum(map(_ends_in_length, timed))
    bare = ends > 1 and 2 * ends >= len(timed)
    for session in timed:
        in_title = length_behind(session.title.text, bare=bare)
        session.title, behind = _without(session, session.title, in_title)
        behind_subtitle = length_behind(session.subtitle.text)
        session.subtitle, below = _without(session, session.subtitle, behind_subtitle)
        minutes = session.length or behind or below
        if minutes and session.start is not None and (session.end is None or session.reached):
            session.end, session.reached = session.start + minutes, False


def _ends_in_length(session: Session) -> bool:
    title = session.title.text
    return length_behind(title) is None and length_behind(title, bare=True) is not None


def _without(session: Session, said: Told, length: Length | None) -> tuple[Told, int]:
    """A text without a length in it, and that in minutes, unless the session has another one."""
    if length is None or not _fits(session, length.minutes):
        return said, 0
    return _cut(said, length.start), length.minutes


def _fits(session: Session, minutes: int) -> bool:
    """Whether a session ends so much later than it begins, as far as that is told."""
    if session.start is None or session.end is None or session.reached:
        return True
    return (session.end - session.start) % 1440 == minutes


def _cut(title: Told, at: int) -> Told:
    """A title without what stands from a place on."""
    exact = title.end - title.start == len(title.text)
    return Told(title.text[:at], title.start, title.start + at if exact else title.end)


def settle_link_words(sessions: Iterable[Session]) -> None:
    """Call sessions without them, where several end so."""
    linked = [one for one in sessions if _LINK.search(one.title.text)]
    for one in linked if len(linked) >= _SEVERAL else ():
        one.title = one.title._replace(text=clean_title(_LINK.sub("", one.title.text)))
