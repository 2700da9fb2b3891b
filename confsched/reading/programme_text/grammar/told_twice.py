"""Sessions that a page tells twice: in an overview and in detail, or as what holds others."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile, zip_longest

from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.sessions import PAUSES

_SEVERAL = 2  # sessions in a section that has a time


def told_once(sessions: Sequence[Session]) -> list[Session]:
    """The sessions without those that are told again, and without sections of several others."""
    sessions = _without_headings(_without_times(sessions))
    known: dict[tuple[int, int | None, int | None], list[Session]] = {}
    once: list[Session] = []
    for one in sessions:
        others = known.setdefault((one.day, one.start, one.end), [])
        other = next((two for two in others if _is_again(one, two, sessions)), None)
        if other is None:
            others.append(one)
            once.append(one)
        else:
            _complete(other, one)
    sections = [one for number, one in enumerate(once) if _heads(one, _behind(once, number))]
    if sections:  # on such a page one may have a single talk
        alone = ((one, _behind(once, number)) for number, one in enumerate(once))
        sections += [one for one, below in alone if one not in sections and _heads_one(one, below)]
    return [one for one in once if one not in sections]


def _behind(sessions: Sequence[Session], number: int) -> Iterator[Session]:
    """The sessions behind one of them, without going through those before it."""
    return (sessions[at] for at in range(number + 1, len(sessions)))


def _without_times(sessions: Sequence[Session]) -> Sequence[Session]:
    """The sessions without times of which nothing is said: headings of what begins then."""
    if all(one.title for one in sessions):
        return sessions
    return [
        one
        for one, below in zip_longest(sessions, sessions[1:])
        if not (below and _is_bare(one) and (one.day, one.start) == (below.day, below.start))
    ]


def _is_bare(session: Session) -> bool:
    return not (session.title or session.people or session.room or session.abstract)


_Told = tuple[int, int | None, int | None, str]  # what an overview says of a session


def _without_headings(sessions: Sequence[Session]) -> Sequence[Session]:
    """The sessions without headings of others, and without what an overview says of these."""
    if not any(one.headed for one in sessions):
        return sessions
    rooms = {_said(one): one.room for one in sessions if one.room}
    heads: set[_Told] = set()
    for number, one in enumerate(sessions):
        if one.headed:
            one.room = one.room or rooms.get(_said(one), NOTHING)
            if _heads(one, _behind(sessions, number)):
                heads.add(_said(one))
    return [one for one in sessions if _said(one) not in heads or (one.people and not one.headed)]


def _said(session: Session) -> _Told:
    return session.day, session.start, session.end, folded(session.title.text)


def _is_again(one: Session, other: Session, sessions: Sequence[Session]) -> bool:
    """Whether a session is another one, told elsewhere on the page and more or less of it."""
    if one.start is None or one.end is None:
        return False
    if _is_elsewhere(one, other):
        return False
    people = not (one.people and other.people) or _names(one) == _names(other)
    bare = people and not (one.abstract and other.abstract)
    named = folded(one.title.text) == folded(other.title.text)
    numbered = bool(one.number) and _label(one) == _label(other)
    return bare and bool(one.title) and (named or numbered) and _is_apart(one, other, sessions)


def _names(session: Session) -> set[str]:
    return {folded(one.name.text) for one in session.people}


def _is_elsewhere(one: Session, other: Session) -> bool:
    """Whether two sessions say that they are in rooms, and share none of these."""
    rooms, others = (
        {folded(room.text) for room in (session.room, *session.across) if room.text != "all"} - {""}
        for session in (one, other)
    )
    return bool(rooms and others) and rooms.isdisjoint(others)


def _is_apart(one: Session, other: Session, sessions: Sequence[Session]) -> bool:
    """Whether something at another time stands between two: else they may be in parallel."""
    first, last = sorted((one.line, other.line))
    return any(first < two.line < last and two.start != one.start for two in sessions)


def _label(session: Session) -> str:
    return folded(session.subtitle.text).replace(" ", "")


def _complete(session: Session, other: Session) -> None:
    """Take over what another one says and this one does not; of titles the longer one."""
    session.title = max(session.title, other.title, key=lambda one: len(one.text))
    session.subtitle = session.subtitle or other.subtitle
    session.room = session.room or other.room
    session.track = session.track or other.track
    session.kind = session.kind or other.kind
    session.abstract = session.abstract or other.abstract
    session.people = session.people or other.people


def _heads(section: Session, below: Iterable[Session]) -> bool:
    """Whether a session only says what several below it are; these take its title as track."""
    inside = [one for one in _inside(section, below) if one.kind not in PAUSES]
    title = _section_title(section, inside)
    if not title or section.abstract or _speaks(section):
        return False
    if len(inside) < _SEVERAL or any(_is_elsewhere(one, section) for one in inside):
        return False
    if title != section.title and any(_kind(one) == _kind(section) for one in inside):
        return False  # sections side by side
    for one in inside:
        one.stand_under(title, section.room, section.people)
    return True


def _heads_one(section: Session, below: Iterable[Session]) -> bool:
    """Whether a session only says what the one talk below it is, which begins with it."""
    first = next(iter(below), None)
    if section.abstract or _speaks(section) or first is None or section.end is None:
        return False
    title = _section_title(section, [first])
    same = first.day == section.day and first.start == section.start
    fits = same and first.end in (None, section.end) and not _is_elsewhere(first, section)
    if not (title and fits and _speaks(first)) or _section_title(first):
        return False
    first.end = section.end
    first.stand_under(title, section.room, section.people)
    return True


def _speaks(session: Session) -> bool:
    return any(guest.part == "speaker" for guest in session.people)


def _section_title(session: Session, below: Sequence[Session] = ()) -> Told:
    """What a section is called, with its label: `Session 1: Bread`; nothing for a session.

    What begins with it in a list below it, as items of it or to its end, belongs to it.
    """
    deeper = bool(below) and all(one.depth > session.depth for one in below)
    begins = bool(below) and below[0].start == session.start and session.kind not in PAUSES
    if is_section(session.title.text) or session.headed or (deeper and begins):
        return session.title
    label, title = session.subtitle, session.title
    if is_section(label.text) and label.start <= title.start:
        return title._replace(text=f"{label.text}: {title.text}")
    return title if begins and _fill(session, below) else NOTHING


def _fill(session: Session, below: Sequence[Session]) -> bool:
    """Whether talks of somebody, one after the other, take all the time of a session."""
    starts = [one.start or 0 for one in below]
    several = len(below) >= _SEVERAL and all(one < two for one, two in pairwise(starts))
    return several and below[-1].end in (None, session.end) and all(map(_speaks, below))


def _kind(session: Session) -> str:
    """`Session` of `Session 1`."""
    return session.subtitle.text.rstrip(" 0123456789IVX.")


def _inside(section: Session, below: Iterable[Session]) -> Iterator[Session]:
    start, end = section.start, section.end
    if start is None or end is None:
        return iter(())

    def is_inside(one: Session) -> bool:
        within = one.day == section.day and one.start is not None and start <= one.start < end
        return within and not 0 < one.headed <= section.headed

    return takewhile(is_inside, below)
