"""Lists of which one says when sessions are and names them, and another what they are.

It may call them by a word that the other has in a column of its own: a site names a talk by the
file of a picture, or by the first name of who gives it. What a schedule calls `Keynote 1` is what
another file tells of its speaker.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import chain, groupby, product

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.general_types import is_kind
from confsched.formats.holding import is_kind_alone
from confsched.formats.ids import slug
from confsched.formats.records.layout.block_heads import LEADING
from confsched.formats.records.people.own_ids import other_marks
from confsched.formats.types import known_type
from confsched.formats.unexplained import no_session
from confsched.patterns import pattern
from confsched.reading import Sequence
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.person_names import folded
from confsched.text.titles import plain_type

_CALLED = ("session ids", "sessionids", "talk ids", "talkids", "presentation ids", "event ids")
_HOURS, _DAY = ("start", "time", "end"), ("date", "day", "_on")
_SLOT = (*_HOURS, *_DAY)
_ID = pattern(r"[a-z]*\d+|[a-z0-9]+(?:[-_][a-z0-9]+)+")
_OF_PAPERS = pattern(r"(?i)\W?(?:papers?|submissions?|contribution|abstract)\b")
_BETWEEN, _RANGE = pattern(r"[-_]+"), pattern(r"\s*[-–—]")
_HIDDEN = ("hide", "hidden")
_OF_SLOT = frozenset((*_SLOT, "room", "rooms", "duration"))
_FIRST, _LAST = "first name of somebody", "last name of somebody"  # no column has these names
_FEWEST = 2  # sessions that are called so


def name_sessions(book: Book) -> None:
    """Make a session of each of several that a slot without a title names by their ids.

    Lists of rooms or tracks that are as long are theirs, one for each.
    """
    known = {one.text("id") for one in book.sessions if "title" in one.fields}
    book.drafts["sessions"] = [
        named for slot in book.sessions for named in _named_in(slot, known) or [slot]
    ]


def _named_in(slot: Draft, known: set[str]) -> list[Draft]:
    if "title" in slot.fields:
        return []
    lists = [key for key, put in slot.extra.items() if isinstance(put.value, Sequence)]
    likely = (one for one in lists if not known.isdisjoint(_texts(slot.extra[one])))
    called = (one for one in lists if compared(one) in _CALLED and _texts(slot.extra[one]))
    key = next(chain(likely, called), "")
    found = []
    for number, text in enumerate(_texts(slot.extra[key]) if key else ()):
        session = slot.again()
        named = session.extra.pop(key)
        session.put("title", text, named.key, named.mark)
        for field in ("rooms", "_tracks"):
            put = session.fields.get(field)
            if put is not None and len(_texts(put)) == len(_texts(slot.extra[key])):
                del session.fields[field]
                name = field.strip("_").removesuffix("s")
                session.put(name, _texts(put)[number], put.key, put.mark)
        found.append(session)
    return found


def _texts(put: Put) -> list[str]:
    items = put.value if isinstance(put.value, Sequence) else []
    return [one for one in items if isinstance(one, str)]


def leave_one_date(book: Book) -> None:
    """Set aside the one date that all sessions of a file have, if another has them on days."""
    if "date" not in book.fields or book.sessions[0].places is book.sessions[-1].places:
        return
    slots, told = _parted(book.sessions, _HOURS)
    dates, days = ({one.text("date") for one in told}, {one.text("day") for one in slots})
    if len(dates) != 1 or len(days) < 2:
        return
    ids = {one.text("id") for one in told}
    if 2 * sum(one.text("title") in ids for one in slots) > len(slots):
        for one in told:
            one.leave("date", *one.fields.pop("date"))


def place_sessions(book: Book) -> None:
    """Give sessions the time and place that another list has for what it names by their id.

    Where a slot has nothing but people, the one session of theirs is meant.
    """
    slots, told = _slots_and_told(book.sessions)
    if not slots or not told:
        return
    known = _known(told)
    known |= by_other_names(slots, told, known)
    placed: dict[int, Draft] = {}
    used: set[int] = set()
    for slot in slots:
        session = _named(slot, known)
        if session is not None:
            is_shown = id(session) in used
            placed[id(slot)] = session.again(without=_OF_SLOT) if is_shown else session
            used.add(id(session))
    _note_missing(book, slots, placed)
    open_slots = [one for one in slots if id(one) not in placed]
    for slot, session in by_kinds(open_slots, [one for one in told if id(one) not in used]):
        placed[id(slot)] = session
        used.add(id(session))
        session.put("type", *slot.fields["title"])
        if is_nobody(session.text("title")):
            session.fields["title"] = session.moved(slot.fields["title"], slot)
    for slot in slots:
        if id(slot) in placed:
            _place(placed[id(slot)], slot)
    kept = [placed.get(id(one), one) for one in book.sessions if id(one) not in used]
    book.drafts["sessions"] = kept
    book.repeats = book.repeats or len(used) < len(placed)


def _note_missing(book: Book, slots: Iterable[Draft], placed: Mapping[int, Draft]) -> None:
    """F006 for each id that no session has, where most slots name sessions by theirs."""
    others = [one for one in slots if id(one) not in placed and not one.people]
    missing = [one for one in others if _ID.fullmatch(one.text("title"))]
    ids = [one for one in slots if id(one) in placed and _is_called(one, placed[id(one)])]
    if len(missing) >= len(ids):
        return
    for slot in missing:
        put, title = slot.fields["title"], slot.text("title")
        if not plain_type(_BETWEEN.sub(" ", title)):
            book.findings.append(no_session(title, slot.places.span(put.mark)))


def _is_called(slot: Draft, session: Draft) -> bool:
    """Whether a slot has the id of a session for a title, and its title is another one."""
    return slot.text("title") == session.text("id") != session.text("title")


def _slots_and_told(sessions: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Sessions that say when they are, and those that these may name.

    The latter may say on which day they are, and at what time if others call them by their ids.
    """
    slots, told = _parted(sessions, _SLOT)
    if slots and not told:
        slots, told = _parted(sessions, _HOURS)
    if slots and sessions[0].places is not sessions[-1].places:
        titles = {one.text("title") for one in slots} - {""}
        named = {id(one) for one in slots if one.text("title") != one.text("id") in titles}
        told += [one for one in slots if id(one) in named]
        slots = [one for one in slots if id(one) not in named]
    return slots, told


def _parted(sessions: list[Draft], slot: Iterable[str]) -> tuple[list[Draft], list[Draft]]:
    """Sessions that say something of when they are, and those that say nothing of it."""
    slots = [one for one in sessions if one.says(slot)]
    told = [] if len(slots) == len(sessions) else sessions
    return slots, [one for one in told if not one.says(slot)]


def join_files(book: Book) -> None:
    """Make one session of one that two files tell of, each with its time.

    Most of what one of them has is then in the other by its title, on the same day or with the
    same id: other days may be alike in all else. The rest is known by either.
    """
    if len({id(one.places) for one in book.sessions}) < 2:
        return
    known: dict[tuple[str, ...], Draft] = {}
    kept: list[Draft] = []
    for _, of_file in groupby(book.sessions, lambda one: id(one.places)):
        sessions = list(of_file)
        twice = 2 * sum(_is_known(one, known) for one in sessions) >= len(sessions)
        for session in sessions:
            slots = [_slot(session, name) for name in ("id", "title")]
            same = next((known[one] for one in slots if one in known), None) if twice else None
            if same is not None and not _is_in_another_room(session, same):
                _join(same, session)
            else:
                kept.append(session)
        for session, name in product(sessions, ("id", "title")):
            if slot := _slot(session, name):
                known.setdefault(slot, session)
                known.setdefault(_on_weekday(slot), session)
    book.drafts["sessions"] = kept


def _is_in_another_room(session: Draft, same: Draft) -> bool:
    rooms = {one.text("room") for one in (session, same)} - {""}
    return len(rooms) > 1


def _is_known(session: Draft, known: Mapping[tuple[str, ...], Draft]) -> bool:
    dated = any(session.text(field) for field in _DAY)
    return _slot(session, "title") in known and (dated or _slot(session, "id") in known)


def _slot(session: Draft, name: str) -> tuple[str, ...]:
    """What a session is called, with when it is; nothing where that is not said."""
    kind, colon, text = session.text(name).casefold().partition(": ")
    is_told = colon and (plain_type(kind) or is_kind_alone(kind))  # `Keynote: Boats`
    begin = session.text("start") or _RANGE.split(session.text("time"))[0]
    called = text if is_told else f"{kind}{colon}{text}"
    date, *day = (session.text(field).partition(" (")[0] for field in _DAY)
    return (name, called, begin, date, *day) if called and begin else ()


def _on_weekday(slot: tuple[str, ...]) -> tuple[str, ...]:
    """The same of another file that says no date."""
    found = split_date(slot[3]) if slot else None
    return (*slot[:3], "", found.falls_on, "") if found else slot


def _join(session: Draft, other: Draft) -> None:
    """Add to a session what another file says of it, and says of it alone."""
    for field in ("id", "title"):
        put = other.fields.pop(field, None)
        if put is not None and put.value != session.text(field):
            session.leave(field, *session.moved(put, other))
    if other.text("abstract") == session.text("description"):
        other.fields.pop("abstract", None)
    told = {folded(one.text("name")): one for _, one, _ in other.people if "name" in one.fields}
    for _, person, _ in session.people:
        if theirs := told.get(folded(person.text("name"))):
            person.absorb(theirs)
    other.people = [] if session.people else other.people
    session.absorb(other)


def _known(told: Iterable[Draft]) -> dict[str, Draft]:
    """Sessions by what they can be called, if only one of them is."""
    names = [(name, one) for one in told for name in _names(one)]
    count = Counter(name for name, _ in names)
    return {name: one for name, one in names if count[name] == 1}


def _names(session: Draft) -> set[str]:
    title = session.text("title").casefold()
    marks = other_marks(session)
    plain = slug(title)
    marks |= {f"{plain}-{slug(one.text('name'))}" for _, one, _ in session.people[:1]}
    return {session.text("id"), title, plain, _people(session), *marks} - {""}


def _people(session: Draft) -> str:
    named = sorted(one.text("id") or one.text("name") for _, one, _ in session.people)
    return "\n".join(("people", *named)) if named else ""


def _named(slot: Draft, known: dict[str, Draft]) -> Draft | None:
    """The session that a slot names: by its id, or its title in another list, else by people.

    A slot that is called like who is in it has no title.
    """
    title = slot.text("title").strip()
    if not title or (title not in known and _is_name(title, slot)):
        return known.get(slot.text("id")) or known.get(_people(slot))
    if paper := known.get(_paper_in(slot)):
        return paper
    own = None if slot.text("id").isdecimal() else known.get(slot.text("id"))
    session = known.get(title) or known.get(title.casefold()) or own
    alike = known.get(slug(title)) if session is None else None  # `Old Ropes` is `Old ropes.`
    if alike is not None and folded(alike.text("title")) == folded(title):
        session = alike
    if own is not None and own.text("id") == slot.text("id"):  # what has a title may be a kind
        session = own
    if session is None or session.text("id") == title or session.places is not slot.places:
        return session
    return session if _is_told_of(slot, session) else None


def _paper_in(slot: Draft) -> str:
    """The id of a slot whose column says that it is that of a paper: `Paper #`; else nothing."""
    put = slot.fields.get("id")
    named = put is not None and put.key != put.mark and slot.places.span(put.key).text
    return slot.text("id") if named and _OF_PAPERS.match(named) else ""


def _is_told_of(slot: Draft, session: Draft) -> bool:
    """Whether what has the title of a slot is somebody's, and the slot nobody else's."""
    named = [one for one in (slot, session) if "id" in one.fields]
    rows = len({one.fields["id"].key for one in named}) < len({one.text("id") for one in named})
    people = _people(session)
    return bool(people) and not rows and _people(slot) in ("", people)


def _is_name(title: str, slot: Draft) -> bool:
    return len(slot.people) == 1 and folded(title) == folded(slot.people[0][1].text("name"))


def _place(session: Draft, slot: Draft) -> None:
    """Give a session what its slot has; who speaks is known already, but not who leads there."""
    for when in (_HOURS, _DAY):
        for field in [one for one in session.fields if one in when] if slot.says(when) else ():
            session.leave(field.strip("_"), *session.fields.pop(field))
    names = _names(session)
    for field in ("title", "id"):
        put = slot.fields.pop(field, None) if field in session.fields else None
        if put is not None and field == "title" and slug(str(put.value)) not in map(slug, names):
            session.leave("session", *session.moved(put, slot))
    if session.people:
        roles = {role for role, _, _ in session.people}
        slot.people = [part for part in slot.people if part[0] in LEADING - roles]
    if known_type(session.text("type")) == "talk" and is_kind(slot.text("type")):
        session.fields.pop("type")  # the slot says more of it
    if slot.places is not session.places:  # its page is not shown, but there it is
        for key in [key for key in session.extra if compared(key) in _HIDDEN]:
            session.extra[f"page {key}"] = session.extra.pop(key)
    own = session.fields.get("duration")
    if own is not None and ("end" in slot.fields or slot.text("duration") not in ("", own.value)):
        session.leave("duration", *session.fields.pop("duration"))  # as long as its slot
    session.absorb(slot)


def by_other_names(
    slots: list[Draft], told: list[Draft], known: Container[str]
) -> dict[str, Draft]:
    """The sessions of another list by the words of one column, if it has most that slots name.

    Only words count by which nothing is known yet, and of which one session alone is meant.
    """
    files = {id(one.places) for one in told}
    titles = {
        slot.text("title")
        for slot in slots
        if _is_word(slot.text("title")) and not slot.people and id(slot.places) not in files
    }
    wanted = {title for title in titles if title not in known and title.casefold() not in known}
    if len(wanted) < _FEWEST:
        return {}
    columns = _words_by_columns(told, wanted)
    best = max(columns, key=lambda name: len(columns[name]), default="")
    found = columns.get(best, {})
    return dict(found) if len(found) >= _FEWEST and 2 * len(found) > len(wanted) else {}


def _is_word(title: str) -> bool:
    """Whether a title is one word, as ids are, and none for a break or the like."""
    return bool(title) and " " not in title and not plain_type(title)


def _words_by_columns(
    told: Iterable[Draft], wanted: Container[str]
) -> Mapping[str, dict[str, Draft]]:
    """The sessions that each column calls by a word which is wanted."""
    named = [(column, word, one) for one in told for column, word in _words(one) if word in wanted]
    count = Counter((column, word) for column, word, _ in named)
    found: dict[str, dict[str, Draft]] = {}
    for column, word, one in named:
        if count[column, word] == 1:
            found.setdefault(column, {})[word] = one
    return found


def _words(session: Draft) -> Iterator[tuple[str, str]]:
    for name, put in session.extra.items():
        if isinstance(put.value, str):
            yield name, put.value
    if len(session.people) == 1:
        name = session.people[0][1].text("name")
        for part, word in ((_FIRST, name.partition(" ")[0]), (_LAST, name.rpartition(" ")[2])):
            yield from ((part, one) for one in {word, word.casefold()})


def by_kinds(slots: Iterable[Draft], told: Iterable[Draft]) -> Iterator[tuple[Draft, Draft]]:
    """Slots that say nothing but what kind of talk somebody gives, each with their only one.

    That stands in another file. The title may say who speaks as well: `Keynote: Jo Sample`.
    """
    named = [(_speakers(one), one) for one in told if not is_kind_alone(one.text("title"))]
    count = Counter(names for names, _ in named)
    known = {names: one for names, one in named if names and count[names] == 1}
    for slot in slots:
        names = _speakers(slot)
        session = known.get(names)
        if session is not None and session.places is not slot.places and _is_talk_of_kind(slot):
            del known[names]
            yield slot, session


def _speakers(session: Draft) -> tuple[str, ...]:
    """Who is in a session, but not who only leads it."""
    people = {one.text("name") for role, one, _ in session.people if role not in LEADING}
    return tuple(sorted(map(folded, people)))


def _is_talk_of_kind(slot: Draft) -> bool:
    title = slot.text("title")
    for _, person, _ in slot.people:
        title = title.replace(person.text("name"), "")
    return is_kind_alone(title.strip(" :-–—|,()"))
