"""Rooms in brackets behind titles, where nothing but their coming again says that they are some."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.words.plain import folded, word_set
from confsched.reading.programme_text.words.sessions import PAUSES
from confsched.text.language_names import are_languages

_BEHIND = pattern(r"(?P<title>\S.*?)\s+\((?P<room>[A-Z][\w'’-]*(?:\s[A-Z\d][\w'’-]*){0,2})\)")
_NO_ROOMS = word_set(
    """
    advanced all basic basics beginner beginners continued cont demo expert experts full
    intermediate introductory invited level levels long new online optional panel part poster
    remote repeat repeated sale short talk virtual workshop elementary middle high secondary
    primary
    """
)
_FEW = 2


def settle_rooms_behind(sessions: Sequence[Session]) -> None:
    """Take `(Cedar)`, `(Fir)` behind what is on at once for rooms where they come again so.

    Others must be known who speak there, lest they be the names of those.
    """
    groups: defaultdict[tuple[int, int | None], list[Session]] = defaultdict(list)
    for session in sessions:
        if (
            not session.room
            and session.kind not in PAUSES
            and _BEHIND.fullmatch(session.title.text)
        ):
            groups[session.day, session.start].append(session)
    sets = {key: frozenset(map(_room, group)) for key, group in groups.items()}
    again = Counter(sets.values())
    for key, group in groups.items():
        names = sets[key]
        if len(names) == len(group) >= _FEW and (again[names] >= _FEW or all(map(is_room, names))):
            _place(group if _may_be_rooms(names, group) else ())


def _room(session: Session) -> str:
    match = _BEHIND.fullmatch(session.title.text)
    return match["room"] if match is not None else ""


def _may_be_rooms(names: Iterable[str], group: Sequence[Session]) -> bool:
    told = sum(bool(one.people) for one in group)
    words = word_set(folded(" ".join(names)))
    others = not words.isdisjoint(_NO_ROOMS) or any(map(are_languages, names))
    return 2 * told >= len(group) and not others


def _place(group: Iterable[Session]) -> None:
    for session in group:
        title = session.title
        match = _BEHIND.fullmatch(title.text)
        if match is not None:
            start = title.start
            session.title = title._replace(text=match["title"], end=start + match.end("title"))
            session.room = title._replace(
                text=match["room"], start=start + match.start("room"), end=start + match.end("room")
            )
