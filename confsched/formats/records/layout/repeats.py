"""Sessions that take several rows: one for each of their people, or for each thing they hold.

Rows belong together where one follows the other, all that they say of the session is the same, and
each names somebody else; a row with nothing but people goes on with the one above it. A list in
which most rows say the same as a neighbour, but for a number, has a row for each paper. A row that
says the same to the letter is a mistake, and stays one. A row for each room is one session in them.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TypeAlias

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.people_names import ROLES
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.likely import is_person
from confsched.formats.records.layout.day_names import days_of_month
from confsched.formats.records.layout.odd_ends import settle_odd_end
from confsched.formats.records.people.posts import is_post, part_in
from confsched.formats.records.rooms.blocks import is_in_table, says_itself
from confsched.formats.when import BEGINS
from confsched.reading.tree import start_of
from confsched.text.title_words import NO_TALKS
from confsched.text.titles import plain_type

_Rows: TypeAlias = list[Draft]
_OUTSIDE = frozenset(("timezone", "_list", "_on", "date", "day"))
_UNSEEN = frozenset(("timezone", "_list", "_on"))  # what stands in no cell of a row
_OWN = frozenset(
    ("id", "_on", "_list", "notes", "status")
)  # what rows of one session may say otherwise
_NAMING = frozenset((*ROLES, "declined"))  # what those are kept by who are in no session
_MANY = 3  # words of a title that is no kind of session: `Lightning talk`
_ALIKE = ("_list", "date", "day", "start", "time", "end", "duration", "abstract", "description")


def settle_repeats(book: Book) -> None:
    """Make one session of the rows that are one."""
    if not all(is_in_table(one) or _is_somebody(one) for one in book.sessions):
        return
    groups = list(_alike(book, _continued(book)))
    repeated = sum(len(rows) for rows in groups if len(rows) > 1)
    for_each_part = 2 * repeated > sum(map(len, groups))
    sessions: _Rows = []
    for rows in groups:
        if _one_person_each(rows) or (for_each_part and _differ(rows)):
            for other in rows[1:]:
                _take_over(rows[0], other)
            del rows[1:]
        sessions += rows
    book.drafts["sessions"] = _in_several_rooms(sessions)


def _is_somebody(session: Draft) -> bool:
    """Whether an entry in JSON or YAML is one of a person, with what they speak about."""
    names = [one.fields["name"] for _, one, _ in session.people if "name" in one.fields]
    keys = [session.places.span(put.key).text.strip("\"'") for put in names]
    return [compared(key) for key in keys] == ["name"]


def _in_several_rooms(sessions: _Rows) -> _Rows:
    """One session of rows that differ in their room alone: nobody is in two places at once."""
    titled = Counter(one.text("title") for one in sessions)
    alike: defaultdict[Hashable, _Rows] = defaultdict(list)
    for session in (one for one in sessions if titled[one.text("title")] > 1):
        alike[_but_for_room(session)].append(session)
    gone: set[int] = set()
    for first, *others in alike.values():
        rooms = {one.text("room"): one.fields["room"] for one in (first, *others) if others}
        if not others or len(rooms) <= len(others):
            continue
        room = first.fields.pop("room")
        first.put("rooms", sequence_of(first, [*rooms.values()]), room.key, room.mark)
        for other in others:
            other.people.clear()
            del other.fields["room"]
            _take_over(first, other)
        gone.update(map(id, others))
    return [one for one in sessions if id(one) not in gone]


def _but_for_room(session: Draft) -> Hashable:
    """All that a row says of a session but where it is; of no other one without people or an id."""
    told = session.fields
    people = tuple((role, one.text("name")) for role, one, _ in session.people)
    placed = "room" in told and says_itself(session, told["room"])
    if not placed or not session.says(BEGINS) or not (people or "id" in told):
        return id(session)
    said = ((name, repr(put.value)) for name, put in told.items() if name not in ("room", "_on"))
    return id(session.places), frozenset(said), people


def _alike(book: Book, sessions: Iterable[Draft]) -> Iterator[_Rows]:
    """Rows that follow each other and say the same of their session; most have another title."""
    for _, titled in groupby(sessions, lambda one: one.text("title")):
        rows = list(titled)
        if len(rows) == 1:
            yield rows
        else:
            settle_odd_end(book, rows)
            led = len({role for row in rows for role, _, _ in row.people}) > 1
            yield from (list(same) for _, same in groupby(rows, partial(_key, led=led)))


def _continued(book: Book) -> _Rows:
    """The sessions; people in rows of their own are those of the row above, on the same day.

    Of a list of people, who have talks beside their names, they are those without a talk.
    """
    result: _Rows = []
    for session in book.sessions:
        untold = session.extra and _NAMING.issuperset(session.extra)  # who it is, or declined
        if (session.people or untold) and result and result[-1].says(BEGINS):
            _settle_part(session)
        only_people = (session.people or untold) and session.fields.keys() <= {*_OUTSIDE, "status"}
        if only_people and result and _is_of_people(result[-1]):
            _tell_of(book, session)
        elif only_people and result and _goes_on(result[-1], session):
            _say_post(result[-1], session)
            _take_over(result[-1], session)
        else:
            result.append(session)
    return result


def _say_post(above: Draft, row: Draft) -> None:
    """Let a row that names nobody say what the last one above it is: `Captain, Rope Club`."""
    post = row.people[0][1] if len(row.people) == 1 and len(above.people) == 1 else None
    person = above.people[-1][1] if post else None
    if post is None or person is None or not {"role", "organization"}.isdisjoint(person.fields):
        return
    if is_post(post.text("name")) and not is_person(post.text("name")):
        post.put("role", *post.fields.pop("name"))
        for name, put in post.fields.items():
            person.put(name, *person.moved(put, post))
        row.people.clear()


def _settle_part(session: Draft) -> None:
    """Let a row without a time be its people's alone, where it is called by the part they play."""
    part = "" if session.says(BEGINS) else part_in(session.text("title").rstrip(" :#0123456789"))
    if part:
        del session.fields["title"]
        session.people = [(part, person, put) for _, person, put in session.people]


def _is_of_people(session: Draft) -> bool:
    """Whether a row begins with the name of somebody, and says when they speak behind it."""
    named = [person.fields["name"].key for _, person, _ in session.people[:1]]
    others = [put.key for name, put in session.fields.items() if name not in _UNSEEN]
    places = session.places
    first = min((start_of(places.real(key)) for key in others), default=0)
    begins = [start_of(places.real(key)) for key in named if session.says(BEGINS)]
    # whoever was named in another sheet before has the head of that one
    return any(at < first and "\n" not in places.source.text[at:first] for at in begins)


def _tell_of(book: Book, row: Draft) -> None:
    """Keep those in a row, who are in no session, with what it says besides."""
    for _, person, _ in row.people:
        for name, put in row.extra.items():
            person.leave(name, *put)
        book.drafts["speakers"].append(person)


def _goes_on(above: Draft, session: Draft) -> bool:
    """Whether a row stands below another one in its table, and says no other day."""
    days = ((above.text(name), session.text(name)) for name in ("date", "day"))
    return above.places is session.places and all(not (a and b) or a == b for a, b in days)


def _key(session: Draft, *, led: bool) -> Hashable:
    """What rows of one session have in common; nothing else has the key of one without a title.

    Of those without a time or a title of many words, and without people of several roles, it has to
    be a number as well: their id, or what nobody knows.
    """
    title = session.text("title")
    if not title:
        return id(session)
    timed = led or len(title.split()) >= _MANY or session.says(BEGINS)
    said = {
        name: repr(put.value)
        for name, put in session.fields.items()
        if name not in _OWN or (name == "id" and not timed)
    }
    numbers = {} if timed else {n: one.value for n, one in session.extra.items() if _is_number(one)}
    if not timed and not numbers and "id" not in said:
        return id(session)
    return id(session.places), frozenset((said | numbers).items())


def _is_number(put: Put) -> bool:
    return isinstance(put.value, str) and put.value.strip("#").isdecimal()


def _one_person_each(rows: Sequence[Draft]) -> bool:
    """Whether each of some rows names others who speak than the rest, and the same who lead."""
    rows = [row for row in rows if row.people]  # others say that somebody is to be found yet
    if len(rows) < 2:
        return False
    speak = [_names(row, speak=True) for row in rows]
    apart = all(speak) and len(set().union(*speak)) == sum(map(len, speak))
    if not all(speak) and all(len(row.people) == 1 for row in rows):  # some of them lead
        return len({row.people[0][1].text("name") for row in rows}) == len(rows)
    return apart and len({_names(row, speak=False) for row in rows}) == 1


def _names(session: Draft, *, speak: bool) -> frozenset[str]:
    people = session.people
    return frozenset(one.text("name") for role, one, _ in people if (role == "speaker") == speak)


def _tell_answers(*rows: Draft) -> None:
    """Statuses that differ in the rows of one session are what its people have answered."""
    for row in (one for one in rows if "status" in one.fields):
        put, people = row.fields.pop("status"), row.people
        row.people = people if put.value != "cancelled" else []
        for role, person, _ in people if put.value != "confirmed" else ():
            person.put("confirmed", "false", put.key, put.mark)
            if not row.people:
                row.leave(role, *person.fields["name"])


def _differ(rows: Sequence[Draft]) -> bool:
    """Whether no row says the same as another to the letter, and all are at the same time."""
    said = {
        frozenset((name, repr(put.value)) for name, put in (row.fields | row.extra).items())
        for row in rows
    }
    return len(said) == len(rows) > 1 and rows[0].says(BEGINS)


def _take_over(first: Draft, other: Draft) -> None:
    """Add to a session what another row says of it; what both say differently is kept."""
    if first.text("status") != other.text("status"):
        _tell_answers(first, other)
    number = other.fields.pop("id", None)
    if number is not None and number.value != first.text("id"):
        first.leave("id", *number)
    for name, put in other.extra.items():
        first.leave(name, *put)
    other.extra.clear()
    for name in _OUTSIDE:
        other.fields.pop(name, None)
    first.absorb(other)


def settle_shared(book: Book) -> None:
    """Make one session of those that say the same under several rooms at one time."""
    labels = {one.text("_label") for one in book.sessions if "_label" in one.fields}
    if not labels or days_of_month(labels):
        return
    found = grouped((_key_of_break(session), session) for session in book.sessions)
    kept = {id(one) for same in found.values() for one in _together(same)}
    book.drafts["sessions"] = [one for one in book.sessions if id(one) in kept]


def _key_of_break(session: Draft) -> Hashable:
    """What breaks at one time have in common; nothing else has the key of any other session."""
    title = session.text("title")
    if session.people or "_label" not in session.fields or plain_type(title) not in NO_TALKS:
        return id(session)
    return id(session.places), title.casefold(), *map(session.text, _ALIKE)


def _together(same: list[Draft]) -> list[Draft]:
    labels = {one.text("_label") for one in same}
    if len(same) == 1 or len(labels) < len(same):
        return same
    first = same[0]
    del first.fields["_label"]
    rooms, tracks = _told(same, "room"), _told(same, "track")
    if len(rooms) > 1:
        del first.fields["room"]
        first.put("rooms", sequence_of(first, rooms), rooms[0].key, rooms[0].mark)
    if len(tracks) > 1:
        del first.fields["track"]
        for put in tracks:
            first.leave("track", *put)
    return [first]


def _told(same: list[Draft], field: str) -> list[Put]:
    """What sessions say in a field, each value once; nothing where one says none."""
    puts = [one.fields[field] for one in same if field in one.fields]
    return list({str(put.value): put for put in puts}.values()) if len(puts) == len(same) else []
