"""What a page tells of sessions and people in sections of their own: abstracts, biographies.

Such a section stands below the timetable or above it. What an entry of it says is told of the
session or the person that it names for certain, and of no other.
"""

from collections.abc import Iterator, Sequence

from confsched.reading.programme_text.grammar.apart import Entry, entries_of
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told, in_one
from confsched.reading.programme_text.grammar.known import Known, Name, names_of, words_of
from confsched.reading.programme_text.page import ELSEWHERE, Fate
from confsched.reading.programme_text.programme import LEFT_OUT, LEFT_OVER
from confsched.reading.programme_text.recognisers.prose import is_invitation
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic
from confsched.text.person_names import folded
from confsched.text.title_words import PAUSES

_ALIKE = 0.6  # of the words of the shorter of two titles are in both
_LEAST = 2  # such words
_LEADING = frozenset(("by", "with", "von", "mit", "par", "avec", "por", "con", "di", "de"))


def tell_apart(
    sessions: Sequence[Session], readings: Sequence[Reading], fates: Sequence[Fate]
) -> tuple[Fate, ...]:
    """Complete sessions with what the page tells of them apart; the fates of the lines then."""
    elsewhere = [one.line.called == ELSEWHERE for one in readings]
    unused = [one.what.startswith((LEFT_OUT, LEFT_OVER)) for one in fates]
    free = [one and not other for one, other in zip(unused, elsewhere, strict=True)]
    if not any(free):
        return tuple(fates)
    known = Known(sessions)
    settled = list(fates)
    for entry in entries_of(readings, free, known):
        for fate in _settled(entry, known):
            settled[fate.line] = fate
    return tuple(settled)


def _settled(entry: Entry, known: Known) -> Iterator[Fate]:
    """Tell sessions and people what an entry says of them; what became of its lines then."""
    sessions = _sessions_of(entry, known)
    used = {what for one in sessions for what in _give(entry, one)}
    used |= {"people"} if not sessions and _complete(entry.people, known) else set()
    names = _names(entry) or [name for one in sessions[:1] for name in names_of(one.people)]
    of_one = entry.biography and len(set(names)) == 1
    if of_one and _describe(entry, names[0], known.of(names[0]) or sessions):
        used.add("biography")
    if used:
        used |= {"people"} if entry.title else {"people", "title"}
    of = sessions[0].title.text if sessions else ""
    for line, what in entry.lines:
        if what in used:
            yield Fate(line, what, "" if what == "biography" else of)


def _names(entry: Entry) -> list[Name]:
    return list(dict.fromkeys([*entry.named, *names_of(entry.people)]))


def _sessions_of(entry: Entry, known: Known) -> list[Session]:
    """The sessions that an entry tells of: by their title, or by who alone speaks there."""
    names = set(_names(entry))
    if entry.sessions:
        return [
            one
            for one in entry.sessions
            if not (names and one.people) or names.intersection(names_of(one.people))
        ]
    if not (names and (entry.abstract or entry.title)):
        return []
    found = [one for name in names for one in known.of(name)]
    found = [one for one in found if one.kind not in PAUSES and names.issuperset(_speakers(one))]
    alike = {id(one): one for one in found if _may_be_called(one, entry.title)}
    return list(alike.values()) if len(alike) == 1 else []


def _speakers(session: Session) -> list[Name]:
    return [words_of(one) for one in session.people if one.part == "speaker"]


def _may_be_called(session: Session, title: Told) -> bool:
    """Whether a session may have a title: it is told none yet, or one of nearly the same words."""
    one, other = (set(folded(text).split()) for text in (session.title.text, title.text))
    same = len(one & other) if title else _LEAST
    alike = same >= max(_LEAST, _ALIKE * min(len(one), len(other)))
    return alike or _is_untitled(session)


def _is_untitled(session: Session) -> bool:
    """Whether nothing but who speaks, or what kind of talk it is, is told of a session."""
    said = folded(session.title.text).split()
    people = {word for name in names_of(session.people) for word in name}
    rest = [word for word in said if word not in people and word not in _LEADING]
    title = session.title.text
    return not rest or any(map(is_generic, (title, " ".join(rest)))) or is_invitation(title)


def _give(entry: Entry, session: Session) -> Iterator[str]:
    """Tell a session what it lacks and an entry says, and say of what kind that was."""
    if entry.abstract and not session.abstract:
        session.abstract = [*entry.abstract]
        yield "abstract"
    if entry.title and (entry.sessions or _is_untitled(session)):
        kind = session.title if is_generic(session.title.text) or entry.sessions else NOTHING
        session.subtitle, session.title = session.subtitle or kind, entry.title
        yield "title"
    people, before = {words_of(one): one for one in entry.people}, session.people
    session.people = [_completed(one, people.pop(words_of(one), one)) for one in before]
    session.people += people.values()
    if session.people != before:
        yield "people"


def _complete(told: Sequence[Guest], known: Known) -> bool:
    """Tell sessions what a list of people says of those who are in them; whether it said any."""
    found = False
    for other in told:
        for session in known.of(words_of(other)):
            before = session.people
            same = (words_of(one) == words_of(other) for one in before)
            session.people = [
                _completed(one, other) if of_them else one
                for one, of_them in zip(before, same, strict=True)
            ]
            found = found or session.people != before
    return found


def _completed(one: Guest, other: Guest) -> Guest:
    """Somebody with what is told of them elsewhere, unless they are of another organization."""
    if one.role or (one.organization and not _alike(one.organization, other.organization)):
        return one
    return one._replace(role=other.role, organization=one.organization or other.organization)


def _alike(one: str, other: str) -> bool:
    """Whether two organizations may be one, of which one is told shorter or not at all."""
    return folded(one) in folded(other) or folded(other) in folded(one)


def _describe(entry: Entry, name: Name, sessions: Sequence[Session]) -> bool:
    """Tell a biography of somebody; False if one is told already, or they are in no session."""
    places = [(s, n) for s in sessions for n, one in enumerate(s.people) if words_of(one) == name]
    if not places or any(session.people[n].biography for session, n in places):
        return False
    session, number = places[0]
    session.people[number] = session.people[number]._replace(biography=in_one(entry.biography))
    return True
