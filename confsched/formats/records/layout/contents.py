"""Sessions of somebody's list that hold others: a slot what takes place in it, a block its talks.

What says itself when or where it is, or stands in a slot without a title, is a session, and so are
as many in each slot as there are rooms beside the schedule. What a session holds besides has no
time of its own, and is told in it; a break or somebody's talk is a session beside what others have.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import zip_longest
from string import ascii_uppercase

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.pairs import OF_KINDS
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.holding import PARTS, hold, whole
from confsched.formats.likely import is_pause
from confsched.formats.records.cells.clocks import is_time, span_alone, written
from confsched.formats.records.fields.flag_names import is_for_all, is_no_title
from confsched.formats.records.fields.held import call_by_holder, call_by_name
from confsched.formats.records.fields.misspelt import marking_alone
from confsched.formats.records.layout.by_session import put_under_sessions
from confsched.formats.records.layout.given_by import name_who_gives, tell_what_is_said
from confsched.formats.records.layout.groups import OF_GROUP
from confsched.formats.records.layout.offers import OFFERED, Offers, is_slot_of
from confsched.formats.records.layout.places import are_talks, in_places, key_in_each
from confsched.formats.records.layout.shapes import is_by_name, is_timed, listed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.people.columns import People, people_of
from confsched.formats.records.rooms.room_ids import places_beside
from confsched.formats.records.times.beginnings import last_until
from confsched.formats.records.times.running import minutes_in, settle_in_turn
from confsched.formats.tables import Chosen, Entry, Extra, Field, Keyed, Rule, Within
from confsched.formats.texts import one_line
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading import Mapping as Tree
from confsched.reading import Sequence, Value, mappings_in, rows_in

_CALLED = pattern(r"contents|parts|slots|sub(?!ject|title).*|contributions|lectures")
_TALK_IDS = frozenset(("talk id", "session id", "presentation id", "lecture id"))
_WHERE = ("start", "time", "end", "date", "room", "rooms")
_INHERITED = ("start", "time", "end", "date", "day", "timezone", "room", "rooms", "track", "type")
_OTHER = ("room", "rooms", "track", "_tracks")  # where a talk may be, or of what, beside its block
_OF_DAY = ("date", "day", "timezone")
_TEXTS = (["title"], ["description"], ["abstract"])
_PEOPLE, _GROUP = "_person/", "_group/"
_NAMES = ("name", "room", "title", "label", "track")  # of a room or a track
# what is handed out, and may say of which session
_FILES = pattern(
    r"\b(?:materials?|attachments?|files?|documents?|links?|slides?|resources?|downloads?|media"
    r"|videos?|recordings?|images?|photos?|readings?|references|literature|bibliography|homework"
    r"|assignments?)\b"
)
_MOMENT = pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_WHOLE = pattern(r"(\d{4}-\d\d-\d\d[T ])\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d|)")
_CLOCK = pattern(r"\d\d:\d\d(?::\d\d)?")


def holds_contents(name: str, lists: Iterable[Value]) -> list[Value]:
    """The lists under a name in the entries of some lists, if these are of talks and the like.

    One talk may stand there without a list.
    """
    entries = (
        one
        for each in lists
        if isinstance(each, Sequence)
        for one in (() if each.places.source.is_table else each)
    )
    told = (one.get(name) for one in entries if isinstance(one, Tree))
    found = (one for one in told if one and not isinstance(one, str))
    first = next(found, None)
    if first is None:
        return []  # most columns
    if section_of(name) in OF_GROUP and (isinstance(first, Tree) or key_in_each(first)):
        return in_places(name, [first, *found])
    inner = _listed(name, [first, *found])
    names = names_of(*inner)
    called = compared(name)
    kinds = called in OF_KINDS and called.endswith("s")  # people stand under `panel`
    kinds = kinds or is_for_all(name)
    if section_of(name) == "sessions" or _CALLED.fullmatch(called) or kinds:
        return inner if hold_titles(names) or _have_ids(names) else []
    if _FILES.search(compared(name)):
        return []
    named = not is_known(name) and any(compared(one) in _TALK_IDS for one in names)
    if named or compared(name) in OFFERED:
        return inner
    talks = (
        [one.field for one in columns([name]).values()] in _TEXTS
        or _are_of_slots(name, names, lists)
        or _are_of_tracks(name, names)
    )
    known = is_known(name) and not talks
    return inner if not known and are_talks(names, name) else []


def _listed(name: str, values: list[Value]) -> list[Value]:
    """Lists of what stands under a name, be it without one, or in a mapping by rooms."""
    by_name = section_of(name) == "sessions" and is_by_name(values[0])
    trees = mappings_in(values) if by_name else []
    under = [*map(listed, (one for each in trees for one in each.values()))]
    return under if are_talks(names_of(*under)) else [*map(listed, values)]


def _are_of_slots(name: str, names: Iterable[str], lists: Iterable[Value]) -> bool:
    """Whether what is called after speakers are talks, each with a title and whoever gives it.

    Where what holds them has a title too, theirs are the posts of people.
    """
    if not any(role_of(one) and compared(one) != "name" for one in names):
        return False
    holding = [one for one in rows_in(lists) if one.get(name)]
    return bool(role_of(name)) and not any(hold_titles(one) for one in holding)


def _are_of_tracks(name: str, names: Iterable[str]) -> bool:
    """Whether what is called after tracks or rooms are talks: somebody gives each of them."""
    return section_of(name) in OF_GROUP and any(
        one.role == "speaker" for one in columns(names).values()
    )


def _have_ids(names: Iterable[str]) -> bool:
    """Whether entries name what another list describes, and are no slots."""
    fields = {column.field for column in columns(names).values() if not column.role}
    return "id" in fields and fields.isdisjoint(_WHERE)


def is_known(name: str) -> bool:
    """Whether what stands under a name is something or somebody that a session has."""
    return bool(section_of(name) or role_of(name) or columns([name]))


def are_no_talks(name: str, names: Iterable[str], *, label: bool = False) -> bool:
    """Whether what stands under a name are people, or what is handed out and has no times.

    `names` are those of its fields: talks may be in a track called Media, a `label` is no name.
    """
    handed = not label and _FILES.search(compared(name)) is not None and not is_timed(names)
    return section_of(name) == "speakers" or bool(role_of(name)) or handed


def contents_rule(name: str, rule: Rule, *, label: bool) -> Rule:
    """How what a session holds under a name is read: as sessions are, perhaps each by its room.

    The names of tracks may be anything, as those of other groups; each of several is a `label`.
    """
    if not isinstance(rule, Entry):
        return rule
    then = partial(_label, name) if label and not is_known(name) else None
    each = Entry(PARTS, rule.table, marking_alone(rule.finish, then))
    section = section_of(name)
    group = f"{_GROUP}room" if section == "rooms" else _GROUP
    by_name = Keyed(group, each)

    def chosen(value: Value) -> Rule:
        if is_no_title(value):
            return Extra(name)
        if section in OF_GROUP and (key := key_in_each(value)):
            return Within({**dict.fromkeys(_NAMES, Field(group, one_line)), key: each})
        return by_name if section in OF_GROUP or is_by_name(value) else each

    return Chosen(chosen)


def _label(name: str, part: Draft) -> None:
    """Say of a talk below one of several names, as those of tracks, which of them that is."""
    part.put("_label", name, part.mark, part.mark)


def settle_contents(book: Book, known: Mapping[str, str]) -> None:
    """Make sessions of what sessions hold, or tell of it in them; `known` has ids of people."""
    put_under_sessions(book, PARTS)
    held: defaultdict[int, list[Draft]] = defaultdict(list)
    parts = book.drafts.pop(PARTS, ())
    for part in (one for one in parts if one.fields or one.extra or one.people):
        held[id(_holder(part))].append(part)
    # names are written in them as in what holds them
    inner = [part for parts in held.values() for part in parts]
    people = people_of([*inner, *book.sessions] if inner else [], known)
    placed = {id(mention.by) for mention in book.mentions if mention.field == "room"}
    at_once = {len(parts) for parts in held.values() if len(parts) > 1} == {places_beside(book)}
    tracks = [part.text("track") for part in inner]
    parallel = len(held) == 1 or len({*tracks}) * 2 <= len(tracks)  # else they are topics

    offers, freed = Offers(), dict[int, list[Draft]]()

    def settled(session: Draft) -> Iterator[Draft]:
        """A session, or those that it holds, which may hold others."""
        parts = _within(session, held.pop(id(session), []), people)
        beside = (at_once and len(parts) > 1) or (parallel and _are_side_by_side(parts, "track"))
        if len(parts) == 1 and is_slot_of(session, parts[0]):
            offers.take(session, parts[0])
            held[id(session)] += held.pop(id(parts[0]), [])
            yield from settled(session)
        elif parts and (beside or _are_sessions(session, parts, placed)):
            if goes_on := _is_itself(session, parts):
                yield session
            else:
                freed[id(session)] = parts
            for part in _at_its_day(session, parts) if goes_on else _freed(session, parts):
                yield from settled(part)
        else:
            inner = [one for part in parts for one in (part, *held.pop(id(part), ()))]
            for part, letter in zip_longest(inner, ascii_uppercase[: len(inner)]):
                people.settle(part)
                name_who_gives(part, f"{letter}. ", session if len(inner) == 1 else None)
            if inner:
                tell_what_is_said(session, inner)
                hold(session, inner)
            yield session

    if held:
        book.drafts["sessions"] = [one for each in book.sessions for one in settled(each)]
        offers.settle(book)
        book.hand_down(freed)


def _holder(part: Draft) -> Draft | None:
    """What holds a part, which may stand there under the name of a room or a track."""
    above = part.above
    named = [name for name in above.fields if name.startswith(_GROUP)] if above else []
    if above is None or not named:
        return above
    part.put(named[0].removeprefix(_GROUP) or "_label", *above.fields[named[0]])
    return above.above


def _within(session: Draft, parts: list[Draft], people: People) -> list[Draft]:
    """What a session holds, without others that it only names: they are at another time."""
    if parts and not call_by_holder(session):
        call_by_name(session, parts)
    others = [part for part in parts if _is_elsewhere(part, session)]
    if not others or "title" not in session.fields:
        return parts
    mark = others[0].mark
    for part in others:
        people.settle(part)
    session.leave("related", sequence_of(session, [*map(whole, others)]), mark, mark)
    return [part for part in parts if part not in others]


def _is_elsewhere(part: Draft, session: Draft) -> bool:
    """Whether a part is at no moment of what should hold it; it may begin a bit before that."""
    start, first, last = part.text("start"), session.text("start"), session.text("end")
    alike = bool(_MOMENT.match(start)) and len(start) == len(first) == len(last)
    return alike and not (first <= start < last or start < first < part.text("end"))


def _are_sessions(session: Draft, parts: list[Draft], placed: set[int]) -> bool:
    """Whether what a session holds are sessions, each by itself."""
    said = any(part.says(_WHERE) or id(part) in placed for part in parts)
    return said or "title" not in session.fields or is_time(session.text("title"))


def _is_itself(session: Draft, parts: list[Draft]) -> bool:
    """Whether a session is one beside what it holds: a break, or a talk of somebody else.

    What goes on there says all by itself when it is, and who gives it.
    """
    if "title" not in session.fields or not all(part.says(TIMES) for part in parts):
        return False
    names, others = _speakers(session), [*map(_speakers, parts)]
    told = bool(names) and all(others) and names.isdisjoint(set().union(*others))
    return told or is_pause(session.text("title"))


def _speakers(session: Draft) -> set[str]:
    """What is said of who gives a session; who chairs a block is mostly not who gives its talks."""
    told = f"{_PEOPLE}speaker/"
    return {str(put.value) for name, put in session.fields.items() if name.startswith(told)}


def _at_its_day(session: Draft, parts: list[Draft]) -> list[Draft]:
    """What goes on beside a session, on its day."""
    for part in parts:
        for name, put in session.fields.items():
            if name in _OF_DAY or name.startswith(("_list", "_label")):
                part.put(name, *put)
        for name in ("start", "end"):
            _date(part, name, session.text("start"))
        part.leave("session", *session.fields["title"])
    return parts


def _share_people(session: Draft, part: Draft) -> None:
    """Who leads a block leads what it holds, unless somebody else does."""
    roles = {role for role, _, _ in part.people}
    part.people += [one for one in session.people if one[0] not in roles]


def _date(part: Draft, field: str, moment: str) -> None:
    """Say of a time of day, in what a session holds, the day and the offset of the session."""
    whole = _WHOLE.fullmatch(moment)
    if whole is not None and _CLOCK.fullmatch(part.text(field)):
        put = part.fields[field]
        part.fields[field] = put.holding(f"{whole[1]}{put.value}{whole[2]}")


def _are_side_by_side(parts: Iterable[Draft], field: str = "room") -> bool:
    """Whether each of several parts is in a room, or a track, of its own."""
    told = [part.text(field) for part in parts]
    return len(told) > 1 and all(told) and len({*told}) == len(told)


def _begin_with(session: Draft, parts: list[Draft]) -> None:
    """What stands first in a block, without a time, is before what has one and stands next."""
    first, *others = parts
    put = session.fields.get("start") or session.fields.get("time")
    if put is None or first.says(TIMES) or not others or not others[0].says(TIMES):
        return
    start, end = (span_alone(_time(one))[:1] for one in (session, others[0]))
    if start and end and start != end:
        first.put("start", *put.holding(written(*start)))
        first.put("end", *put.holding(written(*end)))


def _end_in_turn(session: Draft, parts: list[Draft]) -> None:
    """End talks of a block that say only when they begin: when the next one does, or the block."""
    starts = [*map(_time, parts)]
    ends = [*starts[1:], _end_of(session)]
    plain = not any(part.says(("end", "duration", "room")) for part in parts)
    order = [*map(_moment, (*starts, ends[-1]))]
    kinds = {kind for kind, _ in order}
    if not plain or "" in kinds or len(kinds) > 1 or sorted({*order}) != order:
        return
    for part, end in zip(parts, ends, strict=True):
        last_until(part, written(*span_alone(end)) if "clock" in kinds else end)


def _end_of(session: Draft) -> str:
    """When a block ends, as it says: behind its start, or by how long it lasts."""
    span, length = span_alone(_time(session)), minutes_in(session.text("duration"))
    told = span[1:] or [first + length for first in span if length]
    return session.text("end") or "".join(map(written, told))


def _moment(text: str) -> tuple[str, int | str]:
    """How a text says one moment, and what tells its order; empty where it says none, or more."""
    if text.isdecimal():
        return "count", int(text)
    span = span_alone(text)
    whole = _WHOLE.fullmatch(text)
    kind = f"whole{whole[2]}" if whole else ""
    return ("clock", span[0]) if len(span) == 1 else (kind, text)


def _time(part: Draft) -> str:
    return (part.text("start") or part.text("time")).strip()


def _freed(session: Draft, parts: list[Draft]) -> list[Draft]:
    """The sessions that a slot or a block holds, with what it says of all of them."""
    settle_in_turn(session, parts)
    beside = _are_side_by_side(parts)
    timed = any(part.says(TIMES) for part in parts)
    if timed and not beside:
        _begin_with(session, parts)
        _end_in_turn(session, parts)
    ends = any("duration" in part.fields for part in parts) or timed
    of_all = _INHERITED if ends else (*_INHERITED, "duration")
    for part in parts:
        own_time = part.says(TIMES) if beside else timed
        for name, put in session.fields.items():
            inherited = name in of_all or name.startswith((_PEOPLE, "_list", "_label"))
            if inherited and not (own_time and name in TIMES):
                part.put(name, *put)
        _share_people(session, part)
        for name in ("start", "end"):
            _date(part, name, session.text("start"))
        if "title" in session.fields:
            part.leave("session", *session.fields["title"])
    first = parts[0]
    for name, put in session.fields.items():
        told = (one.fields[name].value for one in parts if name in one.fields)
        other = name in _OTHER and put.value not in told
        if other or (name not in (*of_all, "title") and not name.startswith("_")):
            first.leave(f"session {name.strip('_')}", *put)
    for name, put in session.extra.items():
        first.leave(name, *put)
    return parts
