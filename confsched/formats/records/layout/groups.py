"""What days, slots, rooms and other groups of a file say of the sessions that stand in them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.names import LISTS, SESSION
from confsched.formats.day_texts import dates_in_numbers, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import is_range
from confsched.formats.records.cells.statuses import is_status
from confsched.formats.records.cells.yearless import (
    counted,
    has_no_year,
    is_written,
    leave_date,
    say_year,
)
from confsched.formats.records.fields.changes import CHANGES, changed
from confsched.formats.records.fields.flag_names import is_for_all
from confsched.formats.records.fields.people_rules import WRAPPERS
from confsched.formats.records.fields.rules import rule_of
from confsched.formats.records.layout.day_names import (
    YEAR,
    day_in,
    days_of_month,
    is_date,
    is_day,
    is_room,
    is_vague,
)
from confsched.formats.records.layout.groups_alike import (
    all_say,
    are_of_several,
    call_each,
    dates_of_hours,
    in_digits,
    labels_in,
    share_a_date,
    without_moments,
)
from confsched.formats.records.layout.people_groups import who_speaks
from confsched.formats.records.layout.slots import is_slot
from confsched.formats.records.layout.slots_alone import SAID, THEME
from confsched.formats.records.people.waiting import described, field_of
from confsched.formats.records.times.dates import in_one_order, year_of
from confsched.formats.records.times.day_words import day_named
from confsched.formats.records.times.weeks import is_week
from confsched.formats.tables import Chosen, Entry, Field, Last, Rule, Table, Within
from confsched.formats.types import known_type
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading import Sequence as Listed
from confsched.reading import Value, mappings_in
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.reading.workbook import Workbook
from confsched.text.titles import plain_type

OF_GROUP = {"rooms": "room", "tracks": "track"}
_NAMES, ROOM_OF_DAY = frozenset(("name", "title", "id")), "_room_of_day"
_PART_OF_DAY = pattern(
    r"before|after"
    r"|(?:late |early )?(?:morning|afternoon|evening|noon|night|vormittag|nachmittag|abend|matin"
    r"|matinee|apres midi|soir|soiree|manana|tarde|noche|mattina|mattino|pomeriggio|sera|manha"
    r"|noite|ochtend|middag|avond|a m|p m|am|pm)(?: (?:sessions? ?)?\d{1,2}| sessions?)?"
)
_DATES = (
    *("iso", "iso date", "date iso", "full date", "date time", "datetime", "date", "day", "datum"),
    *("jour", "fecha", "day date", "start date", "calendar day", "calendar date", "event date"),
    *("tag", "dia", "giorno", "dag", "data", "jornada", "journee", "giornata"),
    *SESSION["day"],
)
_LABELS = (*_DATES, "title", "name", "label", "year")
# what lists are called, and what sessions may be about
TOPICS = frozenset(("data", "results", "papers", "events"))
_TIMES = (*TIMES, "duration", "_half")
_SAID = {one: Field(SAID + one, partial(changed, CHANGES.get(one))) for one in _TIMES}
_ANY_SHEET = pattern(
    r"(?:(?:sheet|tab|tabelle|blatt|feuille?|hoja|foglio|folha|planilha|blad|part|page|arkusz|ark"
    r"|munka|list|taul|sayfa|лист|аркуш|φυλλο|シート|工作表|시트) ?)?\d*"
    r"|(?:.* )?(?:copy|backup|old|new|draft|overview|master|archive|import|export|template|example"
    r"|list|others?|misc|various)(?: .*)?"
)
_FIELDS = (*_TIMES, "room", "track", "type", "timezone")
_OF_ROOM = frozenset(("room", "id", "sessions", "talks"))  # all that a track has that is one
_OF_NO_PLACE = frozenset(
    (*_DATES, "title", "total", *(one for of in _TIMES for one in SESSION[of]))  # a page of results
)
_OF_PLACE = frozenset(LISTS["rooms"]["capacity"]) | {"floor"}
ABOVE = "_label_above"  # what the list around the one of a `_label` is called


def group_rule(
    key: str,
    names: list[str],
    rules: Table,
    rows: Sequence[Value] = (),
    *,
    may_be_slots: bool = False,
) -> Rule:
    """How a group is read that has lists of sessions under some names.

    A room or a track is an entry itself; a day, a slot and what a group says of rooms, tracks and
    whoever leads it is what its sessions say.
    """
    section = section_of_group(key, names)
    rest = [one for one in names if one not in rules]
    if wrapped := _wrapped(rest, rules):
        return wrapped
    is_slots = may_be_slots and share_a_date(rows, _DATES)
    called = any(all_say(rows, one, day_in) for one in ("title", "name"))  # where others have rooms
    dated = rest if called else without_moments(rest, rows, untimed=may_be_slots)
    is_day = not is_slots and (any(compared(one) in _DATES for one in dated) or called)
    last = {name: Last(rule) for name, rule in rules.items()}
    if section in OF_GROUP and not called:
        found = columns(rest, section)
        own = {**_where(section, rest, rows), **{n: rule_of(n, of) for n, of in found.items()}}
        if not _NAMES.intersection(of.field for of in found.values()):
            own |= dict.fromkeys(labels_in(rows, [one for one in rest if one not in own]), "name")
        return Entry(section, {**own, **last})
    heads = {name for row in mappings_in(rows) for name in row if isinstance(row[name], Listed)}
    labels = [one for one in dated if compared(one) in _LABELS and one not in heads]
    labels.sort(key=lambda one: _LABELS.index(compared(one)))
    likely = (*labels, *dated)
    label = [one for one in likely if _say_dates(one, rows)]
    label = label or [one for one in likely if all_say(rows, one, day_in)]
    label = label or [one for one in labels if not share_a_date(rows, (compared(one),))] or labels
    label = label or [one for one in columns(rest) if _calls_groups(one, rows)]
    who = {one: SAID + field for one, field in who_speaks(rest, rules, rows).items()}
    label = [one for one in label if one not in who]
    said = {**_said(rest, is_day=is_day), **who, **({} if is_day else _times_of_slots(rest, rows))}
    dates = in_digits(labels, rows, SAID + "date") or dict.fromkeys(label[:1], "_list")
    hours: Table = dates_of_hours(rest, rows, SAID + "date") if called else {}
    return Within({**said, **hours, **dates, **last}, _keep, "" if is_day else "sessions")


def _where(section: str, names: list[str], rows: Sequence[Value]) -> Table:
    """Where the sessions of a track are, if its group says it, and not only in which building."""
    found = columns(names) if section == "tracks" else {}
    rooms = [name for name, of in found.items() if of.field == "room"]
    label = next((one for one in names if compared(one) in _LABELS), "")
    return {
        name: Chosen(partial(_told, SAID + "room"))
        for name in rooms
        if section_of(name) == "rooms" or not are_of_several(name, label, rows)
    }


def _say_dates(name: str, rows: Iterable[Value]) -> bool:
    """Whether groups have dates with a year under a name, as others may not beside them."""
    told = [row.get(name) for row in mappings_in(rows)]
    return bool(told) and all(isinstance(one, str) and is_date(day_in(one)) for one in told)


def _calls_groups(name: str, rows: Iterable[Value]) -> bool:
    """Whether what looks like a title is what groups are called, and no number of theirs."""
    told = [row.get(name) for row in mappings_in(rows)]
    texts = all(isinstance(one, str) and not one.strip().isdecimal() for one in told)
    return texts and columns([name])[name].field == "title"


def section_of_group(key: str, names: Iterable[str]) -> str:
    """The section that a group is an entry of; a place that holds so many people is a room."""
    plain = {compared(name) for name in names}
    is_place = "name" in plain and not plain.isdisjoint(_OF_PLACE)
    is_place = is_place and plain.isdisjoint(_OF_NO_PLACE)
    section = section_of(key) or ("rooms" if is_place else "")
    return "rooms" if section == "tracks" and "room" in plain and plain <= _OF_ROOM else section


def _wrapped(beside: Iterable[str], rules: Table) -> Rule:
    """How an entry is read all of whose fields stand in a mapping of their own, beside its id."""
    [*wrappers] = WRAPPERS.intersection(rules)
    inner = rules[wrappers[0]] if len(rules) == 1 and wrappers else None
    if not isinstance(inner, Entry):
        return None
    table: dict[str, Rule] = {wrappers[0]: inner.table}
    table |= {name: "id" for name in beside if compared(name) == "id"}
    return Entry(inner.section, table, inner.finish)


def _said(names: list[str], *, is_day: bool) -> Table:
    """What a group says of all of its sessions; the hours of a day are none of theirs."""
    table: dict[str, Rule] = {}
    for name, column in columns(names).items():
        if column.role and column.role != "speaker" and column.field == "name":
            table[name] = Field(SAID + field_of(name, column), described)
        elif compared(name) == "theme":
            table[name] = SAID + THEME
        elif column.field in _FIELDS and not (is_day and column.field in _TIMES):
            said = _SAID.get(column.field)
            table[name] = said or Chosen(partial(_told, SAID + column.field))
    return table


def _told(field: str, value: Value) -> Rule:
    """Where a group is, or what else it says, be it in a mapping: `location: {name: Hall A}`."""
    return {"id": None, "name": field, "title": field} if isinstance(value, Mapping) else field


def _times_of_slots(names: Iterable[str], rows: Sequence[Value]) -> Table:
    """When a slot is that says so in a mapping: `time: {start: …, end: …}`."""
    told: dict[str, Rule] = {}
    for name in filter(is_slot, names):
        inner = [row.get(name) for row in mappings_in(rows)]
        keys = dict.fromkeys(key for one in mappings_in(inner) for key in one)
        times = {key: _SAID[of.field] for key, of in columns(keys).items() if of.field in _SAID}
        told |= {name: times} if times else {}
    return told


def _keep(group: Draft) -> None:
    """Keep what a group says besides, which is no entry."""
    for name, put in group.extra.items():
        group.top.leave(name, *put)


def from_groups(session: Draft) -> None:
    """Say of a session what the groups above it say; its own time is not that of its slot."""
    timed = session.says(TIMES)
    above = session.above
    while above is not None:
        for name, put in above.fields.items():
            field = name.removeprefix(SAID)
            if field == name:
                continue
            if timed and field in _TIMES:
                _say_day_of_slot(session, put)
                continue
            if field == "room" and isinstance(put.value, list):
                _say_rooms(session, above, put)
                continue
            if field == THEME and _is_of_day(above):
                above.top.leave("theme", *put)
            elif field := _told_as(field, put, above):
                session.put(field, *put)
                if field == "room" and session.text("room") != put.value:  # it is in another
                    session.leave("location", *put)
        above = above.above
    lasts = not timed and "duration" in session.fields
    if lasts and ("end" in session.fields or is_range(session.text("time"))):
        session.leave("duration", *session.fields.pop("duration"))  # its slot says it


def _told_as(field: str, put: Put, group: Draft) -> str:
    """What a field of a group is of its sessions; nothing where the label of a day says it."""
    if field == "room" and _is_of_day(group):
        return ROOM_OF_DAY
    if field == "track" and is_day(str(put.value)):
        return "" if _is_of_day(group) else "_list"
    return "track" if field == THEME else field


def _say_rooms(session: Draft, group: Draft, put: Put) -> None:
    """The rooms of a day are those that there are; those of a slot are where its sessions are."""
    if _is_of_day(group):
        group.top.leave("rooms", *put)
    elif "room" not in session.fields:
        session.put("rooms", *put)


def _say_day_of_slot(session: Draft, put: Put) -> None:
    """The time of a slot may have its day before it: `Tuesday, 9:00 am`."""
    text = str(put.value)
    if day := day_in(text) if not text[:1].isdecimal() else "":
        session.put("_list", *put.holding(day))


def _is_of_day(group: Draft) -> bool:
    """Whether a group is a day by its label, or by the key that it stands under."""
    return is_day(group.text("_list")) or is_under_day(group)


def is_under_day(group: Draft) -> bool:
    """Whether a group is what stands under the name of a day, and not one of several there."""
    put = key_of(group)
    return put is not None and is_day(str(put.value))


def key_of(group: Draft) -> Put | None:
    """The key under which a group stands, by itself."""
    above = group.above
    put = above.fields.get("_list") if above is not None and above.mark == group.mark else None
    return put if put is not None and put.key == put.mark else None


def from_labels(book: Book) -> None:
    """Say what the names of lists say: days without a year, types, rooms, or one of several tracks.

    Days with one are said where times are settled, and so are those of which somebody says the
    year. Words of a program each of which is that of one session are ids.
    """
    _say_lists(book)
    _say_labels("_label", book.sessions)
    above = [one for one in book.sessions if ABOVE in one.fields]
    if len({one.text(ABOVE) for one in above}) > 1:
        _say_labels(ABOVE, above)
    for one in above:
        one.fields.pop(ABOVE, None)


def _say_labels(field: str, listed: Iterable[Draft]) -> None:
    """The same of the other names of lists that stand in a field."""
    are_ids = call_each([one.text(field) for one in listed if field in one.fields])
    names = {one.text(field) for one in listed}
    numbers = days_of_month(names - {""})
    are_types = 2 * sum(bool(known_type(name)) for name in names) > len(names)
    for session in listed:
        label = session.fields.pop(field, None)
        if label is None or _is_its_day(session, str(label.value)):
            continue
        if are_ids and "id" not in session.fields:
            session.fields["id"] = label
        elif numbers:
            _say_number(session, label, numbers)
        elif not _is_any_sheet(session, str(label.value)):
            _say(session, label, names, are_types=are_types)


def _say_number(session: Draft, label: Put, numbers: Mapping[str, str]) -> None:
    """A label that is a day of the month, with the number of that day in the program."""
    if own := session.fields.pop("day", None):
        session.leave("day", *own)
    if any(split_date(session.text(one)) for one in ("date", "day", "start", "time")):
        session.leave("day", *label)
    else:
        leave_date(session, label, numbers.get(str(label.value).strip()))


def _say_lists(book: Book) -> None:
    """Say what the names of lists say of days that have no year; they stand for their dates."""
    listed = [one for one in book.sessions if "_list" in one.fields]
    names = dict.fromkeys(one.text("_list") for one in listed)
    days = counted({name: found for name in names if (found := has_no_year(name))})
    has_year = bool(days) and year_of(book) > 0
    dates = in_one_order(names)
    for session in listed:
        put = session.fields["_list"]
        name = str(put.value)
        if name in dates:
            session.fields["_list"] = put.holding(dates[name])
        elif has_year and name in days:
            if "date" not in session.fields:  # which may be none: then the list says it
                session.fields["date"] = session.fields.pop("_list")
        elif not (day_named(name) or dates_in_numbers((name,)) or is_written(name)):
            leave_date(session, session.fields.pop("_list"), days.get(name.strip()))


def _say(session: Draft, put: Put, names: Collection[str], *, are_types: bool) -> None:
    """What a label says that is one of these names.

    They are rooms if one of them looks like a room, and types if most of them are known as such.
    """
    text = str(put.value)
    said = compared(text)
    if is_for_all(text) and any(map(is_room, names)):
        session.put("room", *put.holding("all"))
    elif is_for_all(text) or is_nobody(text):  # `tba`
        session.leave("group", *put)
    elif said == "sessions":
        return  # of any kind
    elif (kind := known_type(text) or known_type(said)) and (are_types or kind != "other"):
        if kind != "talk" or plain_type(session.text("title")) not in ("opening", "closing"):
            session.put("type", *put.holding(kind))
    elif any(map(is_room, names)):
        session.put("room", *put)
        # beside which a session may say its building
        if said != compared(session.text("room")) and not section_of(said):
            session.leave("group", *put)
    elif YEAR.fullmatch(text):
        say_year(session, text)
        session.leave("group", *put)
    elif _may_be_track(text, names) and "track" not in session.fields:
        session.put("type" if are_types else "track", *put)
    else:
        session.leave("group", *put)


def _is_its_day(session: Draft, label: str) -> bool:
    """Whether a number is the day of the month that a session says itself."""
    said = session.text("start") or session.text("date") if label.isdecimal() else ""
    found = split_date(said)
    return found is not None and int(found.date[-2:]) == int(label)


def _is_any_sheet(session: Draft, label: str) -> bool:
    """Whether a name is that of a sheet which says nothing of what is on it: `Sheet1`, `Backup`."""
    vague = _ANY_SHEET.fullmatch(compared(label)) is not None or is_status(label)
    return vague and isinstance(session.places.source, Workbook)


def _may_be_track(label: str, names: Collection[str]) -> bool:
    """Whether the name of a list among several is a track: `Data` beside `Policy` as well."""
    of_what, _, last = compared(label).rpartition(" ")  # `Health Data`, but no `Session data`
    told = last in TOPICS and not section_of(of_what) and not all(map(is_vague, names))
    of_day = _PART_OF_DAY.fullmatch(compared(label)) is not None or is_week(label)
    return not of_day and len(names) > 1 and (told or not is_vague(label))
