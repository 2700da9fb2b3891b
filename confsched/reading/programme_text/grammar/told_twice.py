"""Sessions that a page tells twice: in an overview and in detail, or as what holds others."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, takewhile, zip_longest
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told
from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.recognisers.places import is_kind
from confsched.reading.programme_text.recognisers.titles import is_section
from confsched.reading.programme_text.words.plain import folded
from confsched.text.title_words import PAUSES

_SEVERAL = 2  # sessions in a section that has a time
_LEAST = 2  # sessions in detail
_WORDS = 2  # of a title that is no other one's, but for the first
_MOST = 200  # slots of an overview
_LETTERED = pattern(r"[ \d.-][A-Za-z]$")
_ENDING = (*PAUSES, "closing")  # a section that says no end


def told_once(sessions: Sequence[Session]) -> list[Session]:
    """The sessions without those that are told again, and without sections of several others."""
    sessions = _without_headings(_without_times(sessions))
    known: dict[tuple[int, int | None], list[Session]] = {}
    once: list[Session] = []
    for number, one in enumerate(sessions):
        others = known.setdefault((one.day, one.start), [])
        told = one.end is not None or len(once) < number  # like others before it
        other = next((two for two in others if told and _is_again(one, two, sessions)), None)
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
    for one in sessions:  # what is below a heading that is gone is not below the one above that
        one.headed = 0 if one.inferred else one.headed
    return [one for one in sessions if _said(one) not in heads or (one.people and not one.headed)]


def _said(session: Session) -> _Told:
    return session.day, session.start, session.end, folded(session.title.text)


def _is_again(one: Session, other: Session, sessions: Sequence[Session]) -> bool:
    """Whether a session is another one, told elsewhere on the page and more or less of it."""
    if one.start is None or _is_elsewhere(one, other):
        return False
    named = folded(one.title.text) == folded(other.title.text)
    inferred = named and (one.inferred or other.inferred)
    if one.end != other.end and not inferred:
        return False
    people = not (one.people and other.people) or _names(one) == _names(other)
    sure = inferred and one.title.text.count(" ") >= _WORDS
    bare = people and (sure or not (one.abstract and other.abstract))
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
    if session.inferred and not other.inferred:
        session.end, session.inferred = other.end, False
    session.title = max(session.title, other.title, key=lambda one: len(one.text))
    if not _is_talk_of(session, other.subtitle):
        session.subtitle = session.subtitle or other.subtitle
    session.room = session.room or other.room
    session.track = session.track or other.track
    session.kind = session.kind or other.kind
    session.abstract = session.abstract or other.abstract
    session.people = session.people or other.people


def _is_talk_of(session: Session, title: Told) -> bool:
    """Whether a title, and who speaks, is that of one of the talks told in a session."""
    said = title.text.partition(" (")[0]
    return said != "" and any(said in one.text for one in session.abstract)


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
    several = is_kind(session.title.text) and begins and below[-1].start != session.start
    begun = (begins and deeper) or several
    if is_section(session.title.text) or session.headed or begun:
        return session.title
    label, title = session.subtitle, session.title
    if is_section(label.text) and label.start <= title.start:
        return title._replace(text=f"{label.text}: {title.text}")
    return title if begins and _fill(session, below) else NOTHING


def _fill(session: Session, below: Sequence[Session]) -> bool:
    """Whether talks of somebody, one after the other, take all the time of a session.

    Nobody needs to speak in the discussion of two of them.
    """
    starts = [one.start or 0 for one in below]
    spoken = sum(map(_speaks, below))
    several = spoken >= _SEVERAL and all(one < two for one, two in pairwise(starts))
    return several and below[-1].end in (None, session.end) and 3 * spoken >= 2 * len(below)


def _kind(session: Session) -> str:
    """`Session` of `Session 1`, and `Session A` of all that is counted like `Session 1B`."""
    text = session.subtitle.text.rstrip(" 0123456789IVX.")
    lettered = _LETTERED.search(text)
    return f"{text[: lettered.start()]} A" if lettered is not None else text


def _inside(section: Session, below: Iterable[Session]) -> Iterator[Session]:
    start, end = section.start, section.end
    if start is None or end is None:
        return iter(())

    led = bool(section.people)
    # to the next pause, or the next section, or to what nobody speaks in: `Oral presentations`
    headed = section.headed and section.kind not in _ENDING
    goes_on = section.inferred and (led or headed or is_kind(section.title.text))

    def is_inside(one: Session) -> bool:
        before = (
            not (one.kind in _ENDING or _section_title(one)) and (led or _speaks(one))
            if goes_on
            else (one.start or 0) < end
        )
        within = one.day == section.day and one.start is not None and start <= one.start and before
        return within and not 0 < one.headed <= section.headed

    return _until_beside(section, takewhile(is_inside, below))


def _until_beside(section: Session, inside: Iterable[Session]) -> Iterator[Session]:
    """What stands below a section down to another one beside it, with a slot of its own."""
    begun, deeper, counted = False, False, is_section(section.title.text)
    for one in inside:
        if deeper and one.indent <= section.indent:
            return  # talks of a section may be indented
        deeper = one.indent > section.indent
        beside = begun or (counted and is_section(one.title.text))  # `Session 1A`, `Session 1B`
        if beside and (one.start, one.end) == (section.start, section.end):
            return
        begun = begun or one.start != section.start
        yield one


class _Slot(NamedTuple):
    """When a session begins and ends, in minutes; `sure` is whether the page says its end."""

    session: Session
    start: int
    end: int
    sure: bool

    def holds(self, other: "_Slot") -> bool:
        """Whether another one is told in detail of this one: it is a part of it, or all of it."""
        begins = self.start <= other.start < self.end
        return begins and (other.end <= self.end or not other.sure)


def told_in_detail(
    sessions: Sequence[Session], begins: Callable[[Session], int]
) -> tuple[list[Session], list[Note]]:
    """The sessions of a page, with those of a day that are told in detail instead of their slot.

    `begins` says when a session does, in minutes.
    """
    days: defaultdict[int, list[Session]] = defaultdict(list)
    for one in sessions:
        days[one.day].append(one)
    found: list[Session] = []
    notes: list[Note] = []
    if {0, 1} <= days.keys() and _tells_again(*_halves([*days[0], *days[1]], begins)):
        days[1] = [*days.pop(0), *days[1]]  # an overview above the heading of the only day
    for of_day in days.values():
        overview, below = _halves(of_day, begins)
        timed = len(overview) + len(below) == len(of_day)
        if timed and _tell_in_detail(overview, below):
            found += _filled(overview, below)
        elif timed and _tells_again(overview, below):
            found += _told_whole(overview, below)
        else:
            found += of_day
            continue
        when = below[0].session.when
        notes.append(Note(when.start, when.end, "from here on slots above are told in detail"))
    return (found, notes) if notes else (list(sessions), [])


def _halves(
    sessions: Sequence[Session], begins: Callable[[Session], int]
) -> tuple[Sequence[_Slot], Sequence[_Slot]]:
    """The slots up to where times fall for the first time, and those from there on."""
    slots = list(_slots(sessions, begins))
    falls = (n for n, (one, two) in enumerate(pairwise(slots), 1) if two.start < one.start)
    parted = next(falls, len(slots))
    return slots[:parted], slots[parted:]


def _tells_again(overview: Sequence[_Slot], below: Sequence[_Slot]) -> bool:
    """Whether what stands below tells all of an overview again but for breaks, and more of it."""
    told = {_key(slot) for slot in below}
    named = [_key(one) for one in overview if one.session.kind not in PAUSES]
    more = [any(one.session.people or one.session.abstract for one in x) for x in (overview, below)]
    rising = all(one.start <= two.start for one, two in pairwise(below))
    return rising and len(named) >= _LEAST and told.issuperset(named) and more == [False, True]


def _key(slot: _Slot) -> tuple[int, str]:
    return slot.start, folded(slot.session.title.text)


def _told_whole(overview: Sequence[_Slot], below: Sequence[_Slot]) -> list[Session]:
    """The sessions below an overview, with what only this says of them, and the breaks in it."""
    known = {_key(slot): slot for slot in overview}
    for one in below:
        if (slot := known.pop(_key(one), None)) is not None:
            _complete(one.session, slot.session)
    for slot in known.values():
        slot.session.day = below[0].session.day
    whole = sorted([*known.values(), *below], key=lambda slot: slot.start)
    return [slot.session for slot in whole]


def _slots(sessions: Sequence[Session], begins: Callable[[Session], int]) -> Iterator[_Slot]:
    """The slots of sessions with a time; without an end each lasts until the next begins."""
    timed = [(one, start) for one in sessions if (start := begins(one)) >= 0]
    for number, (one, start) in enumerate(timed):
        last = one.times.last if one.times is not None and not one.reached else None
        after = timed[number + 1][1] if number + 1 < len(timed) else start
        lasts = (last.minutes - start) % 720 if last is not None else after - start
        yield _Slot(one, start, start + max(lasts, 1), last is not None)


def _tell_in_detail(overview: Sequence[_Slot], below: Sequence[_Slot]) -> bool:
    """Whether what stands below fills slots of which no more is known, but for the breaks."""
    if (
        len(below) < _LEAST
        or len(overview) > _MOST
        or any(one.session.kind in PAUSES for one in below)
    ):
        return False
    may_hold = [one for one in overview if one.session.kind not in PAUSES]
    told = any(one.session.people or one.session.abstract for one in below)
    return (told and len(may_hold) < len(overview)) and all(
        any(slot.holds(one) and _fits(slot.session, one.session) for slot in may_hold)
        for one in below
    )


def _fits(slot: Session, detail: Session) -> bool:
    """Whether a session may be one of a slot: of this nobody and no other room is told."""
    rooms = {folded(one.room.text) for one in (slot, detail) if one.room}
    return not (slot.people or slot.abstract) and len(rooms) < _LEAST


def _filled(overview: Sequence[_Slot], below: Sequence[_Slot]) -> Iterator[Session]:
    """The sessions of an overview, with those that are told in detail instead of their slots."""
    rest = list(below)
    for slot in overview:
        may_hold = slot.session.kind not in PAUSES
        inside = [one for one in rest if may_hold and slot.holds(one)]
        held = {id(one) for one in inside}
        rest = [one for one in rest if id(one) not in held]
        if not inside or any(_is_labelled_so(one.session, slot.session) for one in inside):
            yield slot.session
        for one in inside:
            _say(one.session, slot.session, alone=len(inside) == 1)
            yield one.session
        if inside and slot.sure and not inside[-1].sure:
            _end_with(inside[-1].session, slot.session)


def _is_labelled_so(session: Session, slot: Session) -> bool:
    """Whether a session is the very one of a slot, as the number of both says."""
    return bool(session.number) and session.number == slot.number


def _say(session: Session, slot: Session, *, alone: bool) -> None:
    """Say of a session what the overview says of it, and leave its end open if it is a guess."""
    title: Told = slot.title
    said = {folded(one.text) for one in (session.title, session.subtitle, session.track)}
    if folded(title.text) not in said and alone and not session.subtitle:
        session.subtitle = title
    session.room = session.room or slot.room
    session.kind = session.kind or slot.kind
    if session.reached and session.times is not None:
        session.times, session.reached = session.times._replace(last=None), False


def _end_with(session: Session, slot: Session) -> None:
    """End a session when its slot does."""
    if session.times is not None and slot.times is not None:
        session.times = session.times._replace(last=slot.times.last)
