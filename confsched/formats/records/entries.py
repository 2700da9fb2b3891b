"""Which lists are of sessions, and how the entries of one are read: by what its columns are."""

from collections.abc import Iterable
from collections.abc import Sequence as AnySequence
from functools import partial

from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.list_names import section_of_names
from confsched.formats.columns.pairs import TIMES, zone_aside, zone_of_times
from confsched.formats.columns.whose import with_own_text
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.fields.flag_names import names_break
from confsched.formats.records.fields.misspelt import Marking, slips_in, with_meant
from confsched.formats.records.fields.people_rules import taking_part
from confsched.formats.records.fields.rules import LINES, rule_of
from confsched.formats.records.fields.title_lines import column_with_lines
from confsched.formats.records.finish import from_key, from_outside, person
from confsched.formats.records.layout import slots
from confsched.formats.records.layout.by_rows import by_rows
from confsched.formats.records.layout.contents import contents_rule, holds_contents
from confsched.formats.records.layout.groups import OF_GROUP
from confsched.formats.records.layout.lists import are_names_by_key
from confsched.formats.records.layout.one_inside import envelope_rules
from confsched.formats.records.layout.parts import part_rules
from confsched.formats.records.layout.shapes import (
    are_people,
    are_told_apart,
    is_table,
    names_of,
    without_homes,
)
from confsched.formats.records.layout.sides import numbered_sides, side_rules, sides_in
from confsched.formats.records.layout.telling import (
    hold_titles,
    repeat_above,
    set_empty_flags,
    telling,
)
from confsched.formats.records.layout.told_columns import Map, told_among, told_of
from confsched.formats.records.times.above import NOTHING, above_of
from confsched.formats.tables import Entry, Keyed, Rule
from confsched.formats.when import WHEN_AND_WHERE
from confsched.reading import Sequence, Value
from confsched.reading.remade import BELOW

_PLACED = WHEN_AND_WHERE | {"_room_id"}
_OF_JSON_LD = frozenset(("@context", "@graph", "@id", "@type"))


class Entries:
    """Lists by their columns, with what somebody says of these."""

    def __init__(self, told: Map) -> None:
        self.told = told

    def is_sessions(self, names: Iterable[str]) -> bool:
        """Whether a list with such fields is one of sessions."""
        names = list(names)
        found = self.columns(names).values()
        fields = {column.field for column in found}
        somebody = any(column.role and column.field in ("name", "_last") for column in found)
        telling = not fields.isdisjoint(_PLACED) or are_told_apart(names)
        if "title" not in fields and not ("#text" in names and hold_titles(names)):
            sides = [side.column.field for side in sides_in(names).values() if side.column]
            named = bool(sides) or any(map(names_break, names))
            return named and (telling or not WHEN_AND_WHERE.isdisjoint(sides))
        return telling or (somebody and not are_people(names))

    def may_have_titles(self, names: Iterable[str]) -> bool:
        """Whether a list has fields, and the title among them if somebody says which that is."""
        found = self.columns(names := [*names])
        told = "title" not in self.told.values()
        return bool(names) and (told or any(one.field == "title" for one in found.values()))

    def read(self, lists: AnySequence[Value], inside: str = "", name: str = "") -> Entry:
        """How the sessions in some lists are read."""
        return self.list_rule("sessions", names_of(*lists), name, inside, lists)

    def list_rule(
        self,
        section: str,
        names: Iterable[str],
        name: str = "",
        inside: str = "",
        items: AnySequence[Value] = (),
    ) -> Entry:
        """How the entries of a list are read.

        `name` is what a list among several is called, `inside` the field that a group above says,
        `items` are the lists themselves: entries may hold others, more may be told above a table.
        """
        named = (one for one in names if one not in _OF_JSON_LD)
        names = sorted(named, key=lambda one: one[:1] == "@")  # attributes of XML go last
        set_empty_flags(row for each in items if isinstance(each, Sequence) for row in each)
        known = self.columns(telling(names, items) if items else names, section)
        tables = [*filter(is_table, items)]
        repeat_above(tables, {theirs: one.field for theirs, one in known.items()})
        found = by_rows(known, items, names)
        rule = partial(rule_of, in_table=bool(tables))
        found = with_own_text(found) if "#text" in names else found
        said = "title" if section == "sessions" else "name"
        table: dict[str, Rule] = {"#text": said, **{n: rule(n, of) for n, of in found.items()}}
        if section != "sessions":
            return Entry(section, table, person if section == "speakers" else from_key)
        times = [theirs for theirs, one in found.items() if one.field in TIMES]
        zone, name = zone_aside(name)
        zone = next(filter(None, map(zone_of_times, times)), zone)
        table |= slots.slot_rules(names, table)
        table |= part_rules(names)
        table |= taking_part(names, found)
        table |= envelope_rules(names, items, self.columns)
        titled = [theirs for theirs, one in found.items() if one.field == "title"]
        if lines := column_with_lines(found, items):
            table[lines] = LINES
        sides = sides_in(names, titled=bool(titled)) or numbered_sides(names, titled, items)
        table |= side_rules(sides)
        held = {one: inner for one in names if (inner := holds_contents(one, items))}
        several = len(held) > 1
        table |= {
            one: contents_rule(one, self.read(inner), label=several) for one, inner in held.items()
        }
        above = above_of(items[0], name) if items else NOTHING
        outside = partial(
            from_outside, name=name.partition(BELOW)[0], zone=zone, inside=inside, above=above
        )
        slips = slips_in((one for one in known if not told_of(one, self.told)), items)
        return Entry(section, table, Marking(slips, outside) if slips else outside)

    def columns(self, names: Iterable[str], section: str = "sessions") -> dict[str, Column]:
        """What the columns are: as somebody says, and the others by their names."""
        if section != "sessions":
            return columns(names, section)
        names = list(names)
        known = told_among(names, self.told) if self.told else without_homes(columns(names))
        return with_meant(names, known)


def is_sessions(names: AnySequence[str]) -> bool:
    """Whether a list with such fields is one of sessions, as they are called; no time is a name."""
    times = any(is_time(name) for name in names if name[:1].isdecimal())
    return not times and Entries({}).is_sessions(names)


def named_by_key(key: str, value: Value) -> Rule:
    """How rooms or tracks are read that have names by their keys: `stages: {main: Town House}`."""
    section = section_of_names(key)
    told = section in OF_GROUP and are_names_by_key(value, section)
    return Keyed("_key", Entry(section, {"#text": "name"}, from_key)) if told else None
