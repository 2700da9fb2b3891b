"""Talks of a list that name the session which holds them, and have its time.

A list with a title for each talk and one for the session has a row for each talk. Where those of
one session are all at one time they are parts of it. Where each has a time of its own they are
sessions, and what holds them is their track, or kept under `extra` beside one. A word like
`Session` alone may be anything: it holds something only where all are in one room, or the same
people lead them. Beside sessions that hold several, one that is led holds a single talk as well.
"""

from collections.abc import Container, Hashable, Iterable, Sequence
from itertools import groupby, pairwise, takewhile

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_person
from confsched.formats.records.people.waiting import columns_in
from confsched.formats.records.rooms.blocks import day_and_start, is_in_table
from confsched.formats.when import BEGINS
from confsched.patterns import pattern
from confsched.text.title_words import NO_SPEAKERS
from confsched.text.titles import plain_type

HOLDER, OWN = "_of/", "_own/"
_SESSION = "session"  # beside a talk, the name of what it is in
_TITLED = ("title", "titel", "name", "titre", "titulo", "título", "titolo")
_NAME = pattern(r"[^\W\d_]{3}")  # and no code: `S1`
_WHEN = ("date", "day", "start", "time", "end", "duration", "_on")
_TIMES = (*BEGINS, "end", "duration")
_PLACED = frozenset((*_WHEN, "room"))
_TALKS = ("", "talk", "lightning")
_LEADING = frozenset(("chair", "moderator", "discussant"))
_OWN = frozenset(("title", "subtitle", "abstract", "description", "url", "link"))


def under_holders(sessions: Iterable[Draft]) -> list[tuple[Draft, list[Draft]]]:
    """The sessions, each with the talks that it holds; rows of its own may say more of it."""
    result: list[tuple[Draft, list[Draft]]] = []
    sessions = [*sessions]
    _carry_names(sessions)
    below = _carry_down(sessions)
    groups = [[*rows] for _, rows in groupby(sessions, _key)]
    are_ids = any(len({one.text("id") for one in talks}) > 1 for talks in groups)
    titled = [one for one in sessions if "title" in one.fields and holder_of(one) is None]
    own = grouped((_slot(one, one.fields["title"]), one) for one in titled)
    heads = [own.get(_key(talks[0]), []) for talks in groups]
    known = {one for rows in heads for one in rows}
    lists = {id(talks[0].places) for talks in groups if len(talks) > 1 and _is_one(talks)}
    for head, talks in zip(heads, groups, strict=True):
        several = len(talks) > 1 and (_is_one(talks) or talks[1] in below)
        is_held = _is_held(talks[0]) or (id(talks[0].places) in lists and _is_led(talks[0]))
        if head or several or (below and _key(talks[0]) != id(talks[0])) or is_held:
            result.append((_holder(talks, {"id"} if are_ids else ()), talks))
        else:
            result += ((_alone(talk), []) for talk in talks if talk not in known)
        for row in head:
            result[-1][0].absorb(row)
    return result


def _carry_down(sessions: Iterable[Draft]) -> set[Draft]:
    """Say of talks below the first of a session what holds them, where its cells are left empty.

    A list that names the session of each talk leaves none empty: there such talks have no time yet.
    """
    told = [(session, holder_of(session)) for session in sessions]
    names = [held[1].value if held else None for _, held in told]
    if any(name is not None and name == below for name, below in pairwise(names)):
        return set()
    found: set[Draft] = set()
    above: Draft | None = None
    for session, held in told:
        if held is not None and "title" in session.fields:
            above = session
        elif above is not None and "title" in session.fields and _says_nothing(session, above):
            carried = (one for one in above.fields if one in _PLACED or one.startswith(HOLDER))
            session.fields |= {name: above.fields[name] for name in carried}
            found.add(session)
        else:
            above = None
    return found


def _carry_names(sessions: Sequence[Draft]) -> None:
    """Say of talks with times of their own what holds them, who leads that and where it is.

    That stands at the first of them alone, in a list that names no session twice, and mostly such
    as have further talks below: up to a pause, another room or day, or who else leads.
    """
    named = {n: held[1].value for n, one in enumerate(sessions) if (held := holder_of(one))}
    if len({*map(str, named.values())}) < max(len(named), 2):
        return
    first = [n for n in named if day_and_start(sessions[n])]
    groups = [sessions[n:end] for n, end in pairwise([*first, len(sessions)])]
    groups = [[rows[0], *(b for _, b in takewhile(_goes_on, pairwise(rows)))] for rows in groups]
    often = 2 * sum(len(rows) > 1 for rows in groups) > len(named)
    for head, *talks in groups if often else ():
        told = {name: put for name, put in head.fields.items() if name.startswith((HOLDER, "room"))}
        for talk in talks:
            talk.fields |= told
            talk.people += [part for part in head.people if part[0] != "speaker"]


def _goes_on(pair: tuple[Draft, Draft]) -> bool:
    """Whether the second of two rows is the next talk of what the first one is in."""
    (day, start), (on, begin) = (day_and_start(one) or ("", 0) for one in pair)
    above, one = pair
    later = on == day and begin > start and one.places is above.places
    there = one.text("room") in ("", above.text("room"))
    led = any(role != "speaker" for role, _, _ in one.people)
    return later and there and not led and plain_type(one.text("title")) in _TALKS


def _says_nothing(session: Draft, above: Draft) -> bool:
    """Whether a row says neither a time nor another day or room than the one above it does."""
    own = session.fields.keys() & _PLACED
    there = own.isdisjoint(_TIMES) and all(session.text(one) == above.text(one) for one in own)
    return above.says(BEGINS) and session.places is above.places and there


def _is_held(talk: Draft) -> bool:
    """Whether a talk has a time of its own beside that of a session, which it may be alone in."""
    held = holder_of(talk)
    titled = held is not None and "title" in talk.fields and _NAME.search(str(held[1].value))
    return (
        bool(titled)
        and talk.says(BEGINS)
        and any(f"{OWN}{field}" in talk.fields for field in BEGINS)
    )


def _is_led(talk: Draft) -> bool:
    """Whether a talk that is alone in what holds it has somebody who leads that, at its time."""
    held = holder_of(talk)
    apart = held is not None and talk.text("title") not in ("", str(held[1].value))
    return apart and _key(talk) != id(talk) and any(role in _LEADING for role, _, _ in talk.people)


def _own_times(talk: Draft) -> None:
    """Put the time of a talk for that of what holds it."""
    for field in _TIMES:
        put = talk.fields.pop(f"{OWN}{field}", None)
        if put is not None:
            talk.fields[field] = put


def holder_of(session: Draft) -> tuple[str, Put] | None:
    """The column that names what holds a talk, and the name."""
    name = next((name for name in session.fields if name.startswith(HOLDER)), "")
    return (name, session.fields[name]) if name else None


def call_by_holder(session: Draft) -> bool:
    """Call what has no title by what it names to be held by: it is that itself."""
    held = holder_of(session) if "title" not in session.fields else None
    if held is not None:
        session.put("title", *session.fields.pop(held[0]))
    return held is not None


def call_by_name(session: Draft, parts: Iterable[Draft]) -> None:
    """Call what has talks of others by its `name`, which beside a title is that of a speaker."""
    name = next((one for one in columns_in(session.fields) if one.endswith("/name//name")), "")
    if not name or "title" in session.fields:
        return
    others = any(part.people or columns_in(part.fields) for part in parts)
    if others or not is_person(session.text(name)):
        session.put("title", *session.fields.pop(name))


def _key(session: Draft) -> Hashable:
    """What talks of one session have in common: its name and its time."""
    held = holder_of(session)
    if held is None or not session.says(BEGINS) or not _NAME.search(str(held[1].value)):
        return id(session)
    return _slot(session, held[1])


def _slot(session: Draft, name: Put) -> Hashable:
    when = [session.text(field) for field in _WHEN]
    return id(session.places), str(name.value), session.text("room"), *when


def _is_one(talks: Sequence[Draft]) -> bool:
    held = holder_of(talks[0])
    column = held[0].lower() if held else ""
    return (
        any(word in column for word in _TITLED)
        or "room" in talks[0].fields
        or any(role != "speaker" for role, _, _ in talks[0].people)
    )


def _alone(session: Draft) -> Draft:
    """A talk that nothing holds; the name of what might have is kept."""
    held = holder_of(session)
    if held is not None:
        session.leave(_SESSION, *session.fields.pop(held[0]))
    for field in _TIMES:
        if f"{OWN}{field}" in session.fields:
            session.leave(f"talk {field}", *session.fields.pop(f"{OWN}{field}"))
    return session


def tracks_of_holders(book: Book) -> None:
    """What several talks of a table are in is their track, as on pages, if the table has none."""
    talks = [one for one in book.sessions if _SESSION in one.extra and is_in_table(one)]
    names = [str(one.extra[_SESSION].value) for one in talks]
    several = len({*names}) < len(names) and "track" not in book.fields
    for talk, name in zip(talks, names, strict=True) if several else ():
        if _NAME.search(name) and plain_type(name) not in NO_SPEAKERS:  # no time, and no break
            talk.put("track", *talk.extra.pop(_SESSION))


def _holder(talks: Sequence[Draft], own: Container[str]) -> Draft:
    """The session that holds some talks: what all of them say, and who does not speak.

    Fields of their `own` stay with them: a session that holds one talk has no more its id than one
    that holds two.
    """
    first = talks[0]
    session = Draft(first.places, first.mark, first.above)
    held = holder_of(first)
    if held is not None:
        session.put("title", *held[1])
    for field, put in first.fields.items():
        same = all(repr(talk.fields.get(field, put).value) == repr(put.value) for talk in talks)
        if field not in _OWN and field not in own and not field.startswith((HOLDER, OWN)) and same:
            session.put(field, *put)
    for name, put in first.extra.items():
        if all(name in talk.extra and talk.extra[name].value == put.value for talk in talks):
            session.leave(name, *put)
    for talk in talks:
        session.people += [part for part in talk.people if part[0] != "speaker"]
        talk.people = [part for part in talk.people if part[0] == "speaker"]
        for field in [name for name in talk.fields if _is_of(session, name, talk)]:
            del talk.fields[field]
        _own_times(talk)
        for name in session.extra:
            talk.extra.pop(name, None)
    return session


def _is_of(session: Draft, field: str, talk: Draft) -> bool:
    """Whether a field of a talk says nothing of its own: its session does, or nobody reads it."""
    if field[0] == "_":
        return not field.startswith(OWN)
    if field in _OWN or field not in session.fields:
        return False
    return repr(session.fields[field].value) == repr(talk.fields[field].value)
