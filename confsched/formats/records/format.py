"""Any list of sessions: the rows of a table, or a list of mappings in JSON, YAML or TOML.

A list is one of sessions where a title and something of a time, a room or a person are among its
fields, whatever they are called. A file can hold several such lists, and lists of speakers, rooms
and tracks besides, in an envelope (`data`, `schedule`), and under each day, slot, room or track;
instead of lists there may be mappings by ids, days, times or rooms, and talks may stand in their
rows under the names of rooms. What is no field of ours is kept under `extra`, as are other lists.

Several files in a folder are one conference where their names say what they hold: `schedule.yml`,
`talks.yml`, `speakers.yml`, or `talks/boats.md` with data at its beginning and a description below.
Folders like `data`, `_data` and `content` count as one. A schedule may name sessions by their ids.
"""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence as AnySequence
from functools import partial

from confsched.formats.columns.list_names import names_one, section_of, section_of_names
from confsched.formats.records.cells.clocks import is_range, is_time
from confsched.formats.records.entries import Entries, named_by_key
from confsched.formats.records.fields.conference import (
    described_under,
    each_once,
    said_beside,
    said_of_conference,
)
from confsched.formats.records.finish import finish, from_slots
from confsched.formats.records.layout import slots
from confsched.formats.records.layout.by_speakers import by_speakers
from confsched.formats.records.layout.contents import are_no_talks
from confsched.formats.records.layout.drawn import is_drawn
from confsched.formats.records.layout.groups import OF_GROUP, group_rule, section_of_group
from confsched.formats.records.layout.groups_alike import as_groups
from confsched.formats.records.layout.link_sheets import LINKS, NAMED, link_sheets
from confsched.formats.records.layout.lists import (
    are_answers,
    are_labels,
    are_of_days,
    are_others,
    by_key,
    by_titles,
    called_so,
    described_in,
    either,
    have_titles,
    hidden_in,
    is_roster,
    is_topic,
    label_of,
    labels_of,
    likely_lists,
    lists_by_place,
    session_alone,
    talks_under,
    told_beside,
    told_under,
    under_clocks,
)
from confsched.formats.records.layout.one_inside import tell_times
from confsched.formats.records.layout.places import by_place
from confsched.formats.records.layout.shapes import (
    are_day_lists,
    are_mixed_days,
    as_list,
    at_all_times,
    counted,
    counted_by_label,
    has_times,
    holds_times,
    in_first_column,
    is_called_people,
    is_ours,
    is_table,
    is_timed,
    listed,
    may_be_days,
    names_among,
    names_of,
    with_times,
)
from confsched.formats.records.layout.sheets_again import in_last_years, with_called
from confsched.formats.records.layout.slots_alone import apart, with_slots_alone
from confsched.formats.records.layout.telling import hold_titles, telling
from confsched.formats.records.layout.told_columns import Map, call_as_told
from confsched.formats.records.layout.wrapped import unwrap
from confsched.formats.records.times.day_lists import numbers_days
from confsched.formats.tables import Chosen, Format, Keyed, Rule, Table
from confsched.reading import Mapping, Sequence, Value, mappings_in, rows_in

_LOOKED_AT = 200  # rows, to find out what stands below a title
_DEEP = 4  # levels above a list of sessions


def records(told: Map | None = None, *, forced: bool = True) -> Format:
    """The format, with what somebody says of columns; `forced` if any list will do."""
    return _format(_Reader(told or {}, forced=forced))


def _format(reader: "_Reader") -> Format:
    return Format(
        name="records",
        title="a list of sessions",
        parts=((reader.fits, Chosen(reader.rule)),),
        arrange=reader.arrange,
        finish=finish,
    )


class _Reader(Entries):
    def __init__(self, told: Map, *, forced: bool, parts: bool = False) -> None:
        super().__init__(told)
        self.forced = forced
        self.parts = parts  # whether there need be no sessions: others have them

    def arrange(self, root: Value) -> None:
        """Put a tree into the shape of other lists, in words that are known where they are said."""
        call_as_told(root, self.told)
        unwrap(root)

    def fits(self, root: Value) -> bool:
        """Whether there is a list of sessions in a file."""
        if isinstance(root, Mapping):
            return (self.parts or not is_ours(root)) and self.nested(root) is not None
        names = names_of(root)
        drawn = is_drawn(root) or self.has_times_for_titles(root)
        if not self.forced and (drawn or is_called_people(root)):
            return False
        if self.forced or self.is_sessions(names) or tell_times(names, root):
            return bool(names)
        return self.groups("", [root]) is not None

    def lists(self, root: Mapping) -> list[str]:
        """The lists of sessions among others: those that are called so, or else all.

        What nobody sees in a workbook is none, unless nothing else is.
        """
        likely = likely_lists(root, alone=self.forced or not is_called_people(root))
        alone = self.forced or (len(root) == 1 and not self.parts)
        likely = [key for key in likely if alone or not is_roster(key)]
        fitting = [key for key in likely if self.is_list(key, root[key])]
        hidden = hidden_in(root.places)
        fitting = [key for key in fitting if key not in hidden] or fitting
        fitting = [key for key in fitting if not are_answers(key)] or fitting
        fitting = [key for key in fitting if not described_under(key, root[key])] or fitting
        fitting += by_speakers(root, likely, fitting)
        if not fitting and self.forced:
            fitting = [key for key in likely if self.may_have_titles(names_of(root[key]))]
        called = [key for key in fitting if section_of(key) == "sessions"]
        called = [key for key in called if not is_topic(key, root, fitting)]
        return with_called(root, fitting, called) if called else in_last_years(root, fitting)

    def is_list(self, key: str, value: Value) -> bool:
        """Whether a list under a key is one of sessions, and not one of days that hold them."""
        value = as_list(value, key)
        if self.has_times_for_titles(value):
            return False
        names = telling(names_of(value), [value])
        called = section_of(key) == "sessions" and hold_titles(names)
        if not self.is_sessions(names) and not (
            called and not self.is_sessions(in_first_column(value))
        ):
            return False
        return not may_be_days(names, value) or self.groups(key, [value]) is None

    def has_times_for_titles(self, table: Value) -> bool:
        """Whether `Session` stands above times, beside rooms: somebody drew it as a grid."""
        rows = [] if self.forced else mappings_in(table)[:_LOOKED_AT]
        found = self.columns(names_of(table)) if rows else {}
        title = next((name for name, one in found.items() if one.field == "title"), "")
        told = [text for row in rows if isinstance(text := row.get(title), str) and text.strip()]
        return len(told) > 1 and all(is_range(text) and is_time(text) for text in told)

    def rule(self, root: Value) -> Rule:
        """How a file is read: as one list, or as the lists and texts in it."""
        if isinstance(root, Mapping):
            return self.nested(root)
        names = names_of(root) or names_among(root)
        sure = is_table(root) or (self.is_sessions(names) and not may_be_days(names, root))
        grouped = None if sure else self.groups("", [root])
        return grouped or self.list_rule("sessions", names, items=[root])

    def nested(self, root: Mapping, inside: str = "", deep: int = _DEEP) -> Rule:
        """How a mapping is read in which there are sessions, at whatever depth."""
        if rule := self.keyed("", root, inside, deep):
            return rule
        lists = self.lists(root)
        links = link_sheets(root, lists)
        lists = [one for one in lists if one not in links]
        deep += len(root) == 1  # what is around all of it is no level, as the constant of a script
        found = None if lists else self.below(root, inside, deep)
        if not (lists or found or self.parts):
            return None
        rules: dict[str, Rule] = {**(found or {}), **self.of_links(root, links)}
        labels, once = labels_of(root, lists), each_once(root)
        told = [root[one] for one in lists]
        for key, value in root.items():
            section = section_of_names(key)
            names = names_of(as_list(value, key))
            if key in lists:
                rules[key] = by_key(value, self.read([as_list(value, key)], inside, labels[key]))
            elif key not in rules and (
                rule := self.alone(key, value, inside) or self.beside(key, root, lists, inside)
            ):
                rules[key] = rule
            elif key not in rules and names and (of := described_in(section, value, told)):
                rules[key] = by_key(value, self.list_rule(of, names))
            elif key not in rules and self.are_slots(key, names, root, [*lists, *(found or ())]):
                rules[key] = slots.named_slots(telling(names, [as_list(value, key)]))
            elif key not in rules and key in once and (rule := said_beside(key, value)):
                rules[key] = rule
        return rules

    def of_links(self, root: Mapping, links: AnyMapping[str, str]) -> Table:
        """How sheets are read that say of sessions when they are, or who is in them."""
        read = {key: self.read([root[key]]) for key in links}
        tables = {key: {**one.table, links[key]: NAMED} for key, one in read.items()}
        return {key: read[key]._replace(section=LINKS, table=tables[key]) for key in links}

    def by_kinds(self, said: Mapping, inside: str) -> Table:
        """How what is said of a conference is read that is a session: `lunch: {start: 12:00}`."""
        read = partial(self.list_rule, "sessions", inside=inside)
        told = ((key, [*one]) for key, one in said.items() if isinstance(one, Mapping))
        return {key: read(names) for key, names in told if is_timed(names) and hold_titles(names)}

    def are_slots(self, key: str, names: list[str], root: Mapping, lists: list[str]) -> bool:
        """Whether a list has slots that sessions begin in, or name, here or in another file."""
        own = (as_list(root[one], one) for one in lists)
        named = slots.are_named_slots(key, names) and (self.parts or slots.name_slots(own))
        return named or slots.say_ends(key, names)

    def alone(self, key: str, value: Value, inside: str) -> Rule:
        """How what stands under its kind is read that is a session by itself, or names of rooms."""
        names = session_alone(key, value)
        told = names and self.list_rule("sessions", names, inside=inside)
        return told or named_by_key(key, value)

    def beside(self, key: str, root: Mapping, lists: list[str], inside: str) -> Rule:
        """How what has timed rows is read beside lists, or what holds them where no list does."""
        value = root[key]
        if isinstance(value, str) or section_of(key) not in ("", "sessions") or is_roster(key):
            return None
        if said := described_under(key, value):
            places = {one: rule for one in said if (rule := named_by_key(one, said[one]))}
            return {**said_of_conference(said), **places, **self.by_kinds(said, inside)}
        names = names_of(as_list(value, key))
        grouped = is_timed(names) or (holds_times(value) and are_others(value, root, lists))
        if grouped and (rule := self.groups(key, [value], inside)):
            return rule
        timed = any(is_timed(names_of(as_list(root[one], one))) for one in lists)
        if timed or self.are_slots(key, names, root, lists):
            return None
        if is_timed(names) and hold_titles(names):
            return by_key(value, self.read([as_list(value, key)], inside))
        return self.held(key, value, inside, _DEEP) if has_times(value) else None

    def keyed(self, key: str, value: Value, inside: str, deep: int) -> Rule:
        """How a mapping is read whose keys are ids of sessions, days or times, and no words."""
        of_days = are_day_lists(value) and len(self.lists(value)) < sum(map(bool, value.values()))
        if are_mixed_days(value) or of_days or self.are_groups_by_name(value):
            return Keyed("_list", Chosen(self.rule))
        if rule := self.counted(value, inside) or self.at_times(value, inside):
            return rule
        items = as_list(value)
        names = names_of(items)
        if items is value or not deep or is_called_people(value):
            return None
        sure = self.is_sessions(names) and have_titles(items)
        plain = sure and not may_be_days(names, items)
        if not plain and (rule := self.groups(key, [items], inside, deep - 1)) is not None:
            return Keyed("_list", rule)
        return Keyed("_key", self.read([items], inside)) if sure else None

    def are_groups_by_name(self, value: Value) -> bool:
        """Whether a mapping has several lists of slots or days, by names of their own."""
        if not isinstance(value, Mapping) or len(value) < 2 or any(map(section_of, value)):
            return False
        lists = [one for one in value.values() if isinstance(one, Sequence)]
        apart = len(lists) == len(value) and not self.lists(value)
        return apart and all(self.groups("", [one]) is not None for one in lists)

    def counted(self, value: Value, inside: str) -> Rule:
        """How a mapping is read whose keys count sessions, `session11`, or several by labels."""
        listed = counted(value)
        field, lists = ("_key", [listed]) if listed else counted_by_label(value)
        if not lists or not self.is_sessions(names_of(*lists)):
            return None
        rule = Keyed(field, self.read(lists, inside))
        return rule if listed else Keyed("_list", rule)

    def at_times(self, value: Value, inside: str, key: str = "") -> Rule:
        """How a mapping is read that has sessions under their times, perhaps by days or rooms."""
        titled, others = by_titles(at_all_times(value))
        label, inside = label_of(key, inside)
        grouped = self.groups("", others, inside) or self.by_themselves(others)
        rule = either(self.read(titled, inside) if titled else None, grouped)
        if rule is None:
            return None
        return Keyed(label, Keyed("_at", rule)) if with_times(value) else Keyed("_at", rule)

    def by_themselves(self, lists: Iterable[Value]) -> Rule:
        """How what lists hold is read, each by itself, if all of it can be."""
        held = [one for each in lists if isinstance(each, Sequence) for one in each]
        return Chosen(self.rule) if held and all(map(self.rule, held)) else None

    def below(self, root: Mapping, inside: str, deep: int) -> Table | None:
        """The first thing in a mapping that has sessions in it, and rooms beside it, as rules."""
        strict = _Reader(self.told, forced=self.forced) if self.parts else self
        found: dict[str, Rule] = {}
        for key, value in root.items() if deep else ():
            if section_of(key) == "speakers" or (found and section_of(key) not in OF_GROUP):
                continue
            if isinstance(value, Mapping) and numbers_days(key, value):
                continue
            rule = strict.held(key, value, inside, deep)
            found |= {key: rule} if rule is not None else {}
        return found or None

    def held(self, key: str, value: Value, inside: str, deep: int) -> Rule:
        """How something in a mapping is read that has sessions in it."""
        timed = self.at_times(value, inside, key) if section_of(key) == "rooms" else None
        placed = timed or self.in_places(key, lists_by_place(key, value), inside)
        items = as_list(value, key) if section_of(key) in OF_GROUP else value
        rule = placed or self.groups(key, as_groups(key, items), inside, deep - 1)
        rule = Keyed("_key", rule) if rule and not placed and items is not value else rule
        inner = value if rule is None and isinstance(value, Mapping) else None
        return rule if inner is None else self.nested(inner, inside, deep - 1)

    def groups(self, key: str, lists: list[Value], inside: str = "", deep: int = _DEEP) -> Rule:
        """How lists are read whose items have lists of sessions in them: days, rooms, tracks."""
        names = [] if any(map(is_table, lists)) else names_of(*lists)
        items = rows_in(lists)
        inside = OF_GROUP.get(section_of_group(key, names), inside)
        sure, placed = dict[str, list[Value]](), dict[str, list[Value]]()
        group: tuple[Table, list[Value], bool] | None = None  # the first, and whether it is before
        clocked = under_clocks(names, items) if deep else {}
        labels = are_labels(items)
        called = called_so(clocked)
        at = {n: Keyed("_at", self.read(one, inside, called[n])) for n, one in clocked.items()}
        mixed = any(isinstance(one, Sequence) for row in items for one in row.values())
        told = told_under(items) if deep else {}
        for name in [one for one in names if deep and one not in at]:
            inner = told.get(name, [])
            if under := by_place(name, (one for one in inner if not isinstance(one, str))):
                placed[name] = under
                continue
            tables = [as_list(one, name) if section_of(name) in OF_GROUP else one for one in inner]
            by_id = any(one is not other for one, other in zip(tables, inner, strict=True))
            talks = talks_under(name, inner := tables, label=labels)
            held = mappings_in(inner if mixed else ())
            inner = talks or [*filter(holds_times, map(listed, held))]
            found = names_of(*inner)
            if not found or are_no_talks(name, found, label=labels):
                continue
            titled = hold_titles(found) and (is_timed(names) or are_of_days(name, names, items))
            holds = self.is_sessions(found) or titled or names_one(name)
            below = not holds or self.may_hold(name, names, found, inner[0])
            rule = self.groups(name, inner, inside, deep - 1) if below else None
            if rule is not None:
                group = group or ({name: Keyed("_key", rule) if by_id else rule}, inner, not sure)
            elif holds:
                sure[name] = inner
        beside = told_beside(sure, group[1]) if group else {}
        if group and (group[2] or len(beside) == len(sure)):
            of_all: Table = {**at, **group[0], **self.each(beside, inside)}
            rule = group_rule(key, names, of_all, items)
            return with_slots_alone(rule, of_all, items, from_slots(inside))
        if not (sure or placed or at):
            return None
        several = len(placed) > 1
        rules = at | {n: self.in_places(n, one, inside, n * several) for n, one in placed.items()}
        rules |= self.each(sure, inside)
        untimed = not any(is_timed(names_of(*inner)) for inner in sure.values())
        rule = group_rule(key, names, rules, items, may_be_slots=untimed)
        return with_slots_alone(rule, rules, items, from_slots(inside))

    def each(self, lists: AnyMapping[str, AnySequence[Value]], inside: str) -> dict[str, Rule]:
        """How lists of sessions are read; the names of several may say something."""
        called = called_so(lists)
        read = ((name, self.read(inner, inside, called[name])) for name, inner in lists.items())
        return {name: apart(name, rule) for name, rule in read}

    def in_places(self, key: str, lists: AnySequence[Value], inside: str, name: str = "") -> Rule:
        """How a mapping, by a name among several, is read that has sessions for each place."""
        label, inside = label_of(key, inside)
        return Keyed(label, self.read(lists, inside, name)) if lists else None

    def may_hold(self, name: str, above: Iterable[str], names: list[str], first: Value) -> bool:
        """Whether what looks like sessions may be days or rooms, and nothing in timed rows."""
        timed = section_of(name) not in OF_GROUP and is_timed(above) and self.is_sessions(names)
        return not timed and may_be_days(names, first)


def other_lists(root: Value) -> Rule:
    """How lists beside those of sessions are read: of speakers, rooms and tracks."""
    return _Reader({}, forced=False, parts=True).nested(root) if isinstance(root, Mapping) else None


RECORDS = records(forced=False)
ANY = _format(_Reader({}, forced=False, parts=True))  # there need be no sessions
