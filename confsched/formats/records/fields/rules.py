"""How the values of a list's columns are read: by the field that a column is."""

from collections.abc import Callable
from functools import partial

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns, in_hours, in_seconds
from confsched.formats.columns.names import ANSWERED
from confsched.formats.drafts import ABOUT
from confsched.formats.likely import is_person, names_zone
from confsched.formats.records.cells.clocks import length_of, written
from confsched.formats.records.cells.moments import MOMENTS, clock, instant, length, seconds
from confsched.formats.records.cells.rich_text import NAMED_BY, called_by_name, is_rich
from confsched.formats.records.cells.statuses import answer_rule, decision_rule
from confsched.formats.records.fields.changes import (
    CHANGES,
    changed,
    in_languages,
    is_enveloped,
    is_flag,
    one_line,
    short_text,
    text_key,
)
from confsched.formats.records.fields.held import HOLDER
from confsched.formats.records.fields.linked import PAGE, is_linked
from confsched.formats.records.fields.people_rules import (
    EMPLOYER,
    LIFE,
    described,
    people_rule,
    person_rule,
)
from confsched.formats.records.fields.spoken import languages_rule
from confsched.formats.tables import Chosen, Extra, Field, Reference, Rule, Table
from confsched.formats.texts import are_texts, one_text, plain
from confsched.formats.values import says_yes
from confsched.formats.zones import told_zone
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.reading.remade import sequence_like
from confsched.text.titles import plain_type

LINES = "_titled"  # a title with what stands below it
_HEADING = pattern(r"\s*#{1,6} ")
# a title that is marked as a whole, before what stands below it
_MARKED = pattern(
    r"\s*<(?P<tag>b|strong|u|em|i|h\d)\b[^<>]*>[^<>]*[^<>:\s]\s*</(?P=tag)>\s*(?:<br ?/?>|<p>)\s*\w"
)
_PLACE = pattern(r"[/#][\w/.#-]+")
_NUMBER, _NAME = pattern(r"\d+(?:[.,]\d+)?"), pattern(r"\s*[(,].*")  # behind a name
_PARTS_OF_HOURS = pattern(r"\d{1,2}(?:\.(?:0|25|50?|75))?")
_ROOMS = frozenset(("room", "room name", "hall", "raum", "saal", "salle", "sala", "aula"))
_SHORT = 30  # letters of a room
_DEGREES = pattern(r"-?\d{1,3}\.\d{2,}")  # north or east
_ONLINE: Rule = {"url": "link", "@type": None}
_LONG_NUMBER = pattern(r"\d{3,}")
# fields whose values are read otherwise in columns of some names
_FIELDS_BY_NAME = {
    ("room", "loc"): "_loc",
    ("track", "topics"): "_topics",
    ("timezone", "zone"): "_zone",
}
_TITLE = Field("title", partial(changed, one_line))


def _title_rule(value: Value) -> Rule:
    """A title; below one that plainly is no talk is something else: `Break`, and what there is.

    So is what stands below a heading, `### Boats` or `<b>Boats</b><br>`. The link of one is taken
    from it later.
    """
    if isinstance(value, str) and value.lstrip()[:1] == "<" and _MARKED.match(value):
        return LINES
    if not isinstance(value, str) or "\n" not in value:
        return "title" if isinstance(value, str) and is_linked(value) else _TITLE
    if plain_type(value.strip().partition("\n")[0]):
        return _TITLE if plain_type(" ".join(value.split())) else LINES
    return LINES if _HEADING.match(value) else _TITLE


def rule_of(name: str, column: Column, *, in_table: bool = False) -> Rule:
    """How the values of a column are read, which is what its name says."""
    if column.role:
        return person_rule(name, column)
    if column.field == "duration":
        counted = seconds if in_seconds(name) else _length
        return Field("duration", _hours if in_hours(name) else counted)
    if column.field == "_of":
        return Chosen(partial(_holder, name))
    if column.field == "link":
        return Chosen(partial(_meeting, name))
    field = _FIELDS_BY_NAME.get((column.field, name.lower()), column.field)
    field = "_answered" if field == "status" and compared(name) in ANSWERED else field
    in_parts = field in ("start", "end") and compared(name).endswith("hour")
    if field in _RULES and not in_parts:
        return _RULES[field]
    change = short_text if field == "name" else CHANGES.get(field)  # of an entry of a list
    rule = Field(field, _hour if in_parts else partial(changed, change))
    return Chosen(partial(_parts, name, rule, in_table)) if field in ABOUT else rule


_MOMENT = Field("start", partial(changed, CHANGES["start"]))


def _start(value: Value) -> Rule:
    """A moment, which may have its zone beside it: `{"dateTime": …, "timeZone": …}`."""
    names = [*value] if isinstance(value, Mapping) else []
    zone = next((one for one in names if compared(one) in ("time zone", "timezone")), "")
    if not zone or not isinstance(value, Mapping) or not isinstance(value[zone], str):
        return _MOMENT
    if isinstance(clock(value), str):  # its zone is none
        return _MOMENT
    told = {name: _MOMENT for name in MOMENTS if name in value}
    said_again = {"utc": None} if told else {"utc": _MOMENT}
    return {zone: Field("timezone", told_zone), **told, **said_again}


def _zone(value: Value) -> Rule:
    """A zone of clocks, or of the grounds: `zone: Green Lawn`."""
    is_place = isinstance(value, str) and value.strip() and not names_zone(value)
    return Extra("zone") if is_place else _RULES["timezone"]


def _holder(name: str, value: Value) -> Rule:
    """The name of what holds a talk; or those who are on the panel that it is."""
    items = value if isinstance(value, Sequence) else []
    if items and all(isinstance(one, Mapping) and _is_somebody(one) for one in items):
        return people_rule(name, value, "speaker")
    if items and all(isinstance(one, str) and is_person(_NAME.sub("", one)) for one in items):
        return person_rule(name, Column("name", "speaker", several=True))
    return Field(f"{HOLDER}{name}", one_line)


def _is_somebody(value: Mapping) -> bool:
    """Whether a mapping has a name, or one as only people have it, and what they are."""
    fields = {column.field for column in columns(value, "speakers").values()}
    return "name" in value or ("name" in fields and not fields.isdisjoint(("role", "organization")))


def _parts(name: str, rule: Field, in_table: bool, value: Value) -> Rule:  # noqa: FBT001 -- of a partial
    """A text, or the parts of one by their names, `{intro: …, agenda: …}`, under one another."""
    if isinstance(value, str):
        return _unless_flag(name, rule, in_table=in_table)
    if isinstance(value, Sequence):
        return _listed(name, rule, value)
    if not isinstance(value, Mapping) or _is_text(value):
        return rule
    said = [one for one in value.values() if one]
    if _FORMATTED.issuperset(value) and isinstance(value.get("value"), str):
        return {key: rule if key == "value" else None for key in value}
    if all(isinstance(one, str) for one in said):
        return rule._replace(change=lambda _: "\n\n".join(str(plain(one)) for one in said))
    return Extra(name)


def _listed(name: str, rule: Field, value: Sequence) -> Rule:
    """Texts of a list under one another; what else stands in it is no text."""
    if all(map(in_languages, value)):
        return rule._replace(change=lambda _: "\n\n".join(str(one_text(one)) for one in value))
    return rule if are_texts(value) or is_rich(value) else _labelled(value) or Extra(name)


def _labelled(value: Sequence) -> Rule:
    """What is said of a session by labels, one in each item: `[{Panelists: […]}, {Chair: …}]`."""
    items = [one for one in value if isinstance(one, Mapping) and len(one) == 1]
    names = dict.fromkeys(key for one in items for key in one)
    if len(items) < len(value) or len(names) < len(items):
        return None
    found = columns(names)
    return {key: rule_of(key, found[key]) if key in found else Extra(key) for key in names}


def _is_text(value: Mapping) -> bool:
    """Whether a mapping is one text, of a program or in several languages."""
    return bool(text_key(value)) or in_languages(value) or is_rich(value)


def _unless_flag(name: str, rule: Rule, *, in_table: bool) -> Rule:
    """A text, which some sites have elsewhere: then the column says whether there is one, or where.

    `#talk-3` and `/talks/boats` are places of a site, but not in a table.
    """
    kept = Extra(f"has {compared(name)}")

    def choose(value: Value) -> Rule:
        text = value if isinstance(value, str) else ""
        placed = not in_table and _PLACE.fullmatch(text) is not None
        return kept if is_flag(text) else Extra(name) if placed else rule

    return Chosen(choose)


def _meeting(name: str, value: Value) -> Rule:
    """Where people meet online; whether they do at all is no address."""
    return Extra(name) if says_yes(value) is not None else Field("link", partial(changed, None))


def _place(field: str) -> Callable[[Value], Rule]:
    def choose(value: Value) -> Rule:
        if is_enveloped(value):
            return {"data": Chosen(choose)}
        if in_languages(value):
            return Field(field, one_text)
        if isinstance(value, Mapping):
            return _described(field, value)
        if isinstance(value, Sequence):
            return _rooms(value) if field == "room" else _tracks(value)
        return field

    return choose


def _by_id(field: str) -> Callable[[Value], Rule]:
    """An id, or all that has it, where that was asked for: `room_id: {id: 7, name: Hall A}`."""
    by_id, whole = Field(f"_{field}_id", partial(changed, None)), _place(field)
    return lambda value: whole(value) if isinstance(value, Mapping) else by_id


def _rooms(value: Sequence) -> Rule:
    """Several rooms, by their names or each in a mapping of its own."""
    if not any(isinstance(one, Mapping) for one in value):
        return Extra("location") if all(_DEGREES.fullmatch(str(one)) for one in value) else "rooms"
    table = described(value, "rooms")
    if not any(_is_named(table, one) for one in value):
        return _ONLINE if len(value) == 1 and _is_online(value[0]) else Extra("room")
    return Reference("rooms" if len(value) > 1 else "room", "rooms", table)


def _is_online(value: Value) -> bool:
    """Whether a place without a name is an address, as a `VirtualLocation` of schema.org is."""
    return isinstance(value, Mapping) and "://" in str(value.get("url"))


def _described(field: str, value: Mapping) -> Rule:
    """A place in a mapping of its own; several by their names, and one without yet, are kept."""
    table = described(value, f"{field}s")
    several = table.keys() == {"#text"} and {Mapping}.issuperset(map(type, value.values()))
    names = [value.get(name) or "" for name, rule in table.items() if rule == "name"]
    if several and field == "room" and all(map(_is_somewhere, value.values())):
        ours = "rooms" if len(value) > 1 else "room"  # each by an id, as JSCalendar has them
        return {
            key: Reference(ours, "rooms", described(one, "rooms")) for key, one in value.items()
        }
    if several or any(is_nobody(one) for one in names if isinstance(one, str)):
        return Extra(f"{field}s" if several else field)
    if not _is_named(table, value):
        if field == "room" and _is_online(value):
            return _ONLINE
        text = str(value.get("description") or "") if field == "room" else ""
        short = 0 < len(text) <= 2 * _SHORT and "\n" not in text
        return Reference(field, "rooms", {"description": "name"}) if short else Extra(field)
    table = {**table, **_in_building(value)} if field == "room" else table
    return Reference(field, f"{field}s", table)


def _is_somewhere(value: Value) -> bool:
    return _is_named(described(value, "rooms"), value)


def _in_building(value: Mapping) -> Table:
    """How a room is called that stands beside the name of its building, if it is told yet."""
    building, key = value.get("name"), next((one for one in value if compared(one) in _ROOMS), "")
    room = value.get(key)
    if not (isinstance(building, str) and isinstance(room, str) and building and room):
        return {}
    if len(room) > _SHORT or "," in room or room in building or is_nobody(room.rpartition(" ")[2]):
        return {}
    return {"name": Field("name", lambda _: f"{room} ({building})"), key: None}


def _is_named(table: Rule, value: Value) -> bool:
    """Whether a mapping says what something is called, or one in it that is no more than it."""
    if not isinstance(value, Mapping) or not isinstance(table, dict):
        return False
    rules = ((table.get(name), inner) for name, inner in value.items())
    return any(rule == "name" or _is_named(rule, inner) for rule, inner in rules)


def _loc(value: Value) -> Rule:
    """A room and the area that it is in, as KonOpas and ConClár have them."""
    return Field("room", _in_area) if isinstance(value, Sequence) else _place("room")(value)


def _in_area(value: Value) -> Value:
    places = value if isinstance(value, Sequence) else []
    return ", ".join(dict.fromkeys(one.strip() for one in map(str, places) if one.strip()))


def _topics(value: Value) -> Rule:
    """What a session is about: in a list that are tags."""
    return _RULES["tags" if isinstance(value, Sequence) else "track"]


def _tracks(value: Sequence) -> Rule:
    """Several tracks; long numbers are ids of them, which another list explains or nobody."""
    if not _are_named(value):
        return Extra("tracks")
    are_ids = bool(value) and all(
        isinstance(one, str) and _LONG_NUMBER.fullmatch(one) for one in value
    )
    return "_track_id" if are_ids else Field("_tracks", _tags)


def _type(value: Value) -> Rule:
    """A type that is described has a name, and perhaps its number; all else is kept."""
    field = Field("type", partial(changed, None))
    if not isinstance(value, Mapping) or in_languages(value):
        return field
    called = {compared(key): key for key in value if value.get(key)}
    name = next((called[one] for one in NAMED_BY if one in called), "")
    ids = dict.fromkeys(key for key in value if compared(key) == "id")
    return {name: field, **ids} if name else Extra("type")


def _are_named(value: Sequence) -> bool:
    """Whether all that is described in a list says what it is called."""
    return not any(isinstance(called_by_name(one), Mapping) for one in value)


def _tag_rule(value: Value) -> Rule:
    """Tags by their names; what has none is kept."""
    unnamed = isinstance(value, Sequence) and not _are_named(value)
    return Extra("tags") if unnamed else Field("tags", _tags)


def _tags(value: Value) -> Value:
    """Tags, each a text or something that has a name."""
    if not isinstance(value, Sequence):
        return changed(None, value)
    told = ((called_by_name(one), mark) for one, mark in zip(value, value.all_marks(), strict=True))
    return sequence_like(value, (one for one in told if one[0] != ""), value.packed)


def _length(value: Value) -> Value:
    return length_of(value.strip()) if isinstance(value, str) else length(value)


def _hours(value: Value) -> Value:
    """A number in a column of hours."""
    return f"{value}h" if isinstance(value, str) and _NUMBER.fullmatch(value.strip()) else value


def _hour(value: Value) -> Value:
    """A time of day in a column of hours: `9`, and the `8.75` of programs for a quarter to nine."""
    match = _PARTS_OF_HOURS.fullmatch(value.strip()) if isinstance(value, str) else None
    minutes = round(60 * float(match[0])) if match else 24 * 60
    return written(minutes) if minutes < 24 * 60 else changed(instant, value)


# a text with HTML, as Drupal answers
_FORMATTED = frozenset(("value", "format", "processed", "summary"))
_RULES: dict[str, Rule] = {
    "bio": LIFE,
    "organization": EMPLOYER,
    "start": Chosen(_start, _MOMENT),
    "title": Chosen(_title_rule),
    "type": Chosen(_type, Field("type", partial(changed, None))),
    "tags": Chosen(_tag_rule, Field("tags", _tags)),
    "room": Chosen(_place("room"), Field("room", partial(changed, None))),
    "_loc": Chosen(_loc, "room"),
    "_room_id": Chosen(_by_id("room")),
    "_track_id": Chosen(_by_id("track")),
    "track": Chosen(_place("track"), Field("track", partial(changed, None))),
    "_topics": Chosen(_topics, Field("track", partial(changed, None))),
    "status": Chosen(decision_rule),
    "_answered": Chosen(partial(answer_rule, "status")),
    "confirmed": Chosen(partial(answer_rule, "confirmed")),
    "url": PAGE,
    "language": Chosen(languages_rule),
    "timezone": Field("timezone", told_zone),
    "_zone": Chosen(_zone),
}
