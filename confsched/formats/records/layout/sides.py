"""Tables that have several sessions in a row, side by side: a few columns for each room.

The columns of a room begin with its name (`Hall A Title`, `Hall A Speaker`) or end with it
(`Title A`, `Speaker A`), or the first one is its name and those behind it are of its sessions
(`Hall A`, `Speaker`, `Hall B`, `Speaker`), or those before it are (`Speaker 1`, `Hall A`). Keys
that are numbered, `track1: boats`, say nothing but the place, so a row that has a title has none of
them; elsewhere `Track 1` and `Track 2` beside a title are topics.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.names import INNER, OUTER, SESSION
from confsched.formats.columns.people_names import ROLES
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_pause, is_track, place_likeness
from confsched.formats.records.fields.rules import rule_of
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.people.bodies import is_name
from confsched.formats.records.people.waiting import columns_in
from confsched.formats.tables import Chosen, Extra, Field, Rule, Table
from confsched.formats.when import CLOCKS, DAYS
from confsched.patterns import pattern
from confsched.reading import Value, rows_in

_MARK, _EXTRA, _BETWEEN = "_side", "extra/", "\x1f"
_WORDS = pattern(r"[^\W_]+")
_LETTER = pattern(r"[A-Z]")
_NOTHING = pattern(r"[-–—\s]*")  # dashes in all columns of a room
_COUNTED = pattern(r"[^\W\d_]+ (?:[A-Z]|\d{1,2})")
_LONGEST = 200  # letters of a name
_LIKELY = 0.3  # that a name is one of a room
_NO_PLACE = pattern(r"(?i)(?:p|paper|talk|presentation|contribution|title|abstract)? ?\d*")
_TITLES = frozenset(SESSION["title"]) - frozenset(("name", "what", "was", "que", "quoi", "cosa"))
_WORDS_FOR_PLACES = frozenset((*SESSION["room"], *SESSION["track"]))
_SHARED = frozenset((*DAYS, *CLOCKS, "timezone"))
_OF_ROW = frozenset(("parallel", "concurrent", "tracks"))  # what a row is, and nothing in it
_KINDS = frozenset(
    word
    for name in (*OUTER, *INNER, *(one for names in ROLES.values() for one in names))
    for word in name.split()
)
_NUMBERED = pattern(r"(?i)(track|stream|room|hall|stage|saal|raum|sala|salle)[ _-]?(\d{1,2}|[a-d])")


class Side(NamedTuple):
    """What a column is of the sessions in one room, and how the room is called."""

    room: str
    column: Column | None


def sides_in(names: Iterable[str], *, titled: bool = False) -> dict[str, Side]:
    """The columns of several rooms side by side; none in most lists.

    Where some are `titled` without them, as `Title (Hall A)` is, these end with their rooms.
    """
    heads = tuple(name for name in names if len(name) <= _LONGEST)
    return _by_ends(heads) if titled else _sides_in(heads)


@lru_cache(maxsize=256)
def _sides_in(names: tuple[str, ...]) -> dict[str, Side]:
    return _by_names(names, _parted, _may_be_place) or _by_ends(names) or _by_places(names)


@lru_cache(maxsize=256)
def _by_ends(names: tuple[str, ...]) -> dict[str, Side]:
    """Columns that end with the name of their room; what has no end is of the whole row.

    Of `Session A` and `Session B` alone all of it is what is called so: a grid.
    """
    found = _by_names(names, _parted_at_end, _is_place)
    if all(compared(name.rpartition(" ")[0]) == "session" for name in found):
        return {}
    titled = {one.field for one in columns([name for name in names if name not in found]).values()}
    return {} if "title" in titled else found


def _by_names(
    names: tuple[str, ...],
    parted: Callable[[str], Iterable[tuple[str, str]]],
    is_place: Callable[[str], bool],
) -> dict[str, Side]:
    """Columns with the name of their room in their own, each of which has one of titles."""
    rooms: dict[str, str] = {}
    for name in names:
        for room, rest in parted(name):
            if compared(rest) in _TITLES and is_place(room):
                rooms.setdefault(compared(room), room)
                break
    if len(rooms) < 2:
        return {}
    found: dict[str, Side] = {}
    for name in names:
        parts = [(compared(one), rest) for one, rest in parted(name) if compared(one) in rooms]
        if parts:
            room, rest = parts[-1]
            found[name] = Side(rooms[room], columns([rest]).get(rest))
        elif any(_COUNTED.fullmatch(one) and is_track(one) for one, _ in parted(name)):
            return {}  # `Track A: Film` is what all of it is about, as `Track C: Sound` is
    return found


def _parted(name: str) -> Iterator[tuple[str, str]]:
    """A name in two, after each of its words."""
    words = list(_WORDS.finditer(name))
    for before, after in pairwise(words):
        part = name[: before.end()].replace("_", " ")
        closed = name[before.end() : before.end() + 1] == ")" and "(" in part
        yield f"{part})" if closed else part, name[after.start() :]


def _parted_at_end(name: str) -> Iterator[tuple[str, str]]:
    """The same, with what stands at the end of a name first: `A` of `Title A`."""
    for before, after in _parted(name):
        yield after.strip(" )]"), before


def _is_place(text: str) -> bool:
    """Whether the end of a name is a letter, or plainly called like a room or a track."""
    if _LETTER.fullmatch(text):
        return True
    named = _may_be_place(text) and compared(text) not in _WORDS_FOR_PLACES
    return named and (is_track(text) or place_likeness(text) > _LIKELY)


def _may_be_place(text: str) -> bool:
    """Whether a part of a name may be a room: no kind of paper, and nothing said of a talk."""
    plain = compared(text)
    said = {column.field for column in columns([plain]).values()} - {"room", "track"}
    return not (said or _NO_PLACE.fullmatch(plain) or _KINDS.issuperset(plain.split()))


def _by_places(names: tuple[str, ...]) -> dict[str, Side]:
    """Columns behind one that is called like a room or a track, for each of several."""
    known = columns(names)
    timed = any(one.field in ("time", "start") for one in known.values())
    if any(one.field == "title" for one in known.values()) or not timed:
        return {}
    found: dict[str, Side] = {}
    places = [name for name in names if _is_called_place(name, known.get(name))]
    room = ""
    for name in names[::-1] if _have_people_before(names, places, known) else names:
        column = known.get(name)
        if column is not None and column.field in _SHARED:
            room = ""
        elif name in places:
            room = name.strip()
            found[name] = Side(room, Column("title"))
        elif room:
            # what is said of several people has a number: here each is the first of their room
            found[name] = Side(room, column._replace(number=0) if column else None)
    rooms = {side.room for side in found.values()}
    spoken = {side.room for side in found.values() if side.column and side.column.role}
    likely = len(rooms) > 1 and rooms == spoken
    return {name: found[name] for name in names if name in found} if likely else {}


def _is_called_place(name: str, column: Column | None) -> bool:
    if column and (column.role or column.field in _SHARED):
        return False
    return is_track(name) or place_likeness(name) > _LIKELY


def _have_people_before(
    names: Sequence[str], places: Sequence[str], known: Mapping[str, Column]
) -> bool:
    """Whether the column of who speaks stands right before each that is called like a place."""
    before = [one for one, place in pairwise(names) if place in places]
    spoken = [one for one in names if one in known and known[one].role]
    return bool(spoken) and before == spoken


def side_rules(sides: Mapping[str, Side]) -> Table:
    """How columns of several rooms are read."""
    numbers = {room: n for n, room in enumerate(dict.fromkeys(one.room for one in sides.values()))}
    return {name: _rule(f"{numbers[one.room]:02}", name, one) for name, one in sides.items()}


def _rule(number: str, name: str, side: Side) -> Rule:
    rule: Rule = rule_of(name, side.column) if side.column else Extra(name)
    return _marked(rule, _BETWEEN.join((_MARK, number, side.room, "")), name)


def _marked(rule: Rule, mark: str, name: str) -> Rule:
    """A rule that puts what it reads under the mark of its room."""
    if isinstance(rule, Chosen):
        choose = rule.choose
        text = None if rule.text is None else _marked_field(rule.text, mark)
        return Chosen(lambda value: _marked(choose(value), mark, name), text)
    return _marked_field(rule if isinstance(rule, str | Field) else _EXTRA + name, mark)


def _marked_field(rule: str | Field, mark: str) -> str | Field:
    return f"{mark}{rule}" if isinstance(rule, str) else Field(f"{mark}{rule.name}", rule.change)


def settle_sides(book: Book) -> None:
    """Make a session of each of several that stand side by side in a row."""
    if any(name.startswith(_MARK) for name in book.fields):
        marks = [name for name in book.fields if name.startswith(_MARK)]
        place = _place_of({mark.split(_BETWEEN, 3)[2] for mark in marks})
        book.drafts["sessions"] = [one for row in book.sessions for one in _apart(row, place)]


def _place_of(names: Collection[str]) -> str:
    """What stands side by side: days, tracks if most of them are called so, else rooms.

    A word like `Strand` alone is a beach as well.
    """
    if all(map(is_day, names)):
        return "day"
    return "track" if sum(map(is_track, names)) * 2 >= len(names) else "room"


def _apart(row: Draft, place: str) -> list[Draft]:
    """The sessions of a row; a break is for all rooms if all have it, at one time."""
    sides: dict[str, list[tuple[str, str, Put]]] = {}
    for name in [name for name in row.fields if name.startswith(_MARK)]:
        _, number, room, field = name.split(_BETWEEN, 3)
        sides.setdefault(number, []).append((room, field, row.fields.pop(name)))
    found: list[Draft] = []
    for parts in sides.values():
        if all(_NOTHING.fullmatch(str(put.value)) for *_, put in parts):
            continue
        session = row.again()
        if session.text("type").casefold() in _OF_ROW:
            session.leave("type", *session.fields.pop("type"))
        for room, field, put in parts:
            if field.startswith(_EXTRA):
                session.leave(field.removeprefix(_EXTRA), *put)
            else:
                session.put(field, *put)
            session.put(place, room, put.key, put.key)
        _call(session, alone=len(sides) == 1)
        if "title" in session.fields or len(session.fields) > len(row.fields) + 1:
            found.append(session)
    titles = {one.text("title").strip().casefold() for one in found}
    at_once = len({tuple(map(one.text, sorted(_SHARED))) for one in found}) == 1
    if len(titles) == 1 and place != "day" and at_once and is_pause(titles.pop()):
        fields = found[0].fields
        put = fields.pop("track") if "track" in fields else fields["room"]
        fields["room"] = put.holding("all")
        del found[1:]
    return found or [row]


def _call(session: Draft, *, alone: bool) -> None:
    """What stands in the place of who speaks is a title, if it is one, as `Break` is.

    So is a word that stands `alone` in its row.
    """
    from confsched.reading.programme_text.recognisers.titles import type_of  # noqa: PLC0415 -- for few lists

    who = [] if "title" in session.fields else columns_in(session.fields)
    text = session.text(who[0]) if len(who) == 1 else ""
    if text and (type_of(text) or (alone and not is_name(text))):
        session.fields["title"] = session.fields.pop(who[0])


def numbered_sides(
    names: Iterable[str], titled: Sequence[str], items: Iterable[Value]
) -> dict[str, Side]:
    """The columns of several places with what takes place in each; none in most lists."""
    found = {name: one for name in names if (one := _NUMBERED.fullmatch(name))}
    if len(found) < 2 or not titled:
        return {}
    several = [row for row in rows_in(items) if not found.keys().isdisjoint(row)]
    apart = all(not any(row.get(name) for name in titled) for row in several)
    if not apart or not all(isinstance(row.get(one, ""), str) for row in several for one in found):
        return {}
    return {name: Side(numbered_place(name), Column("title")) for name in found}


def numbered_place(name: str) -> str:
    """How a place is called by whose name and number a key is: `Track 1` for `track1`."""
    one = _NUMBERED.fullmatch(name)
    return f"{one[1].capitalize()} {one[2].upper()}" if one else ""
