"""Days that a list has in their order, and calls by nothing that tells them: they are numbered.

They may be lists themselves, of timed sessions that begin anew in each: `[[{…}, {…}], [{…}, {…}]]`.
So may be slots as they are drawn, `rows: [[{…}], [{…}, {…}]]`, whose sessions come into one list.
Times of slots may stand in a list beside them, in their order, and so may the rooms of a day:
`{schedule: [9:00, 10:00], rooms: [Hall A, Hall B], rows: [{…}, {…}]}`. Dates may be told in parts:
`{day: 14, month: 5, year: 2030, events: […]}`.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.likely import times_in
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.cells.yearless import MONTHS, YEARS, has_no_year
from confsched.formats.records.layout.day_names import day_in, is_day
from confsched.formats.records.layout.shapes import has_times, is_timed, names_of
from confsched.formats.records.layout.times_beside import tell_times_beside
from confsched.formats.texts import are_texts
from confsched.formats.when import BEGINS, WHEN
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.remade import Item, become, mapping_like, sequence_like

_CALLED = frozenset(("days", "event days", "tage", "jours", "dias", "giorni", "dagen"))
_DAYS = frozenset(("day", "tag", "jour", "dia", "giorno", "dag", "date"))
_PARTS = (_DAYS, MONTHS, YEARS)
_LOOKED_AT = 200  # mappings, of which one says months
_DEEP = 3  # levels of mappings
_MANY = 100  # keys; what has more of them is a list by ids
_YEAR = pattern(r"20\d\d")
_LINES = pattern(r"\[\s*\[\s*\{")
_TIMES = pattern(r"(?m)(?:\[|^[^\S\n]*-)\s*[\"']?\d{1,2}[:.]\d\d")  # which a list begins with


def number_days(root: Value) -> None:
    """Say of each entry of a list of days which of them it is, where none says anything of that.

    Days that stand by their names among other things are put together: `{title, day1: {…}, …}`.
    """
    for holder in _holders(root, _DEEP) if isinstance(root, Mapping) else ():
        _say_years(holder)
        _gather(holder)
        _gather_groups(holder)
        for days in [one for key, one in holder.items() if compared(key) in _CALLED]:
            _say_dates(mappings_in(days))
            untold = [*filter(_is_untold, mappings_in(days))]
            if isinstance(days, Sequence) and len(untold) == len(days) > 1:
                for at, day in enumerate(untold, 1):
                    said = ("day", f"Day {at}", day.packed, day.packed)
                    become(day, mapping_like(day, (said, *day.entries())))


def join_dates_of_lists(root: Value) -> None:
    """Write the dates in one text of what holds lists, and those in a mapping of three parts."""
    first = islice(_mappings(root), _LOOKED_AT)
    are_told = any(compared(key) in MONTHS for holder in first for key in holder)
    for holder in _mappings(root) if are_told else ():
        for key, value in holder.items():
            if type(value) is Mapping and len(value) == len(_PARTS) and (told := _date(value)):
                holder[key] = told[1]
        told = _date(holder) if any(map(mappings_in, holder.values())) else None
        if told is not None:
            keys, text = told
            at = holder.mark(keys[0])
            others = [one for one in holder.entries() if one[0] not in keys]
            become(holder, mapping_like(holder, [("date", text, at, at), *others]))


def _date(holder: Mapping) -> tuple[list[str], str] | None:
    """The keys that have a day, a month and a year as a number, and the date that they tell."""
    named = {compared(key): key for key in holder}
    keys = [next((named[one] for one in named if one in part), "") for part in _PARTS]
    day, month, year = texts = [str(holder.get(key, "")).strip() for key in keys]
    if not (day.isdecimal() and month.isalnum() and year.isdecimal() and len(year) == len("2030")):
        return None
    return keys, (" " if month.isalpha() else ".").join(texts)


def _holders(holder: Mapping, deep: int) -> Iterator[Mapping]:
    yield holder
    for value in holder.values() if deep else ():
        if isinstance(value, Mapping) and len(value) < _MANY:
            yield from _holders(value, deep - 1)


def _say_years(holder: Mapping) -> None:
    """Say of days below the number of a year that they are of it: `2029: {12 May: […]}`."""
    for year, days in holder.items():
        if not isinstance(days, Mapping) or not _YEAR.fullmatch(year):
            continue
        dates = {key: f"{key} {year}" for key in days if has_no_year(key) and not split_date(key)}
        if dates and all(map(split_date, dates.values())):
            told = ((dates.get(one[0], one[0]), *one[1:]) for one in days.entries())
            become(days, mapping_like(days, told))


def _gather(holder: Mapping) -> None:
    days = [one for one in holder.entries() if type(one[1]) is Mapping and is_day(one[0])]
    days = [one for one in days if has_times(one[1])]
    if 1 < len(days) < len(holder) and _CALLED.isdisjoint(map(compared, holder)):
        at = days[0][2]
        gathered: Item = ("days", mapping_like(holder, days, at), at, at)
        others = [one for one in holder.entries() if one not in days]
        if not _lists_in(days) & _lists_in(others):  # and no day that is still to be found
            become(holder, mapping_like(holder, [*others, gathered]))


def _gather_groups(holder: Mapping) -> None:
    """Put groups together that stand by their names among texts: `{date, Sails: {room, talks}}`."""
    groups = [one for one in holder.entries() if type(one[1]) is Mapping and not section_of(one[0])]
    texts = [one for one in holder.entries() if type(one[1]) is str]
    held = mappings_in(value for _, value, *_ in groups)
    names = {frozenset(one) for one in held}
    if len(groups) < 2 or not texts or len(names) > 1 or len(groups) + len(texts) < len(holder):
        return
    lists = {key for one in held for key, inner in one.items() if _are_timed(inner)}
    if len(lists) == 1 and lists <= names.pop():
        at = groups[0][2]
        gathered: Item = ("groups", mapping_like(holder, groups, at), at, at)
        become(holder, mapping_like(holder, [*texts, gathered]))


def _are_timed(value: Value) -> bool:
    return isinstance(value, Sequence) and is_timed(names_of(value))


def _lists_in(entries: Iterable[Item]) -> set[str]:
    """What the lists in some mappings are called."""
    mappings = mappings_in(value for _, value, *_ in entries)
    return {key for one in mappings for key, inner in one.items() if isinstance(inner, Sequence)}


def _say_dates(days: list[Mapping]) -> None:
    """Say the dates of days that have none, if those that have one are as far apart as numbers."""
    words = [[day_word(one) for one in day.values() if isinstance(one, str)] for day in days]
    counts = [int(next(filter(str.isdecimal, some), 0)) for some in words]
    dates = [split_date(str(day.get("date") or "")) for day in days]
    told = [dt.date.fromisoformat(one.date).toordinal() if one else 0 for one in dates]
    firsts = {date - count for count, date in zip(counts, told, strict=True) if date}
    for day, count in zip(days, counts, strict=True) if all(counts) and len(firsts) == 1 else ():
        if not day.get("date"):
            said = f"{dt.date.fromordinal(min(firsts) + count)}"
            become(day, mapping_like(day, [("date", said, day.packed, day.packed), *day.entries()]))


def _is_untold(day: Mapping) -> bool:
    """Whether an entry holds a list, and no text beside that is a day or a date."""
    texts = {key: said for key, said in day.items() if isinstance(said, str) and said.strip()}
    fields = {one.field for one in columns(texts).values()}
    holds = any(isinstance(one, Sequence) for one in day.values())
    return holds and fields.isdisjoint(WHEN) and not any(map(day_in, texts.values()))


def join_lines(root: Value) -> None:
    """Put all sessions of a slot into one list, at any depth, and number days; all else stays."""
    if not isinstance(root, (Mapping, Sequence)) or not _LINES.search(root.places.source.text):
        return
    if isinstance(root, Sequence) and _are_days(root):
        _number(root)
    for holder in _mappings(root):
        for key, value in holder.items():
            if not isinstance(value, Sequence) or not _are_lines(value):
                continue
            if not is_timed(holder) and _are_days(value):
                _number(value)
            elif is_timed(holder) or is_timed(names_of(*value)):
                entries = (one for line in value if isinstance(line, Sequence) for one in _in(line))
                holder[key] = sequence_like(value, entries, value.packed)


def _in(line: Sequence) -> Iterator[tuple[Value, int]]:
    return zip(line, line.all_marks(), strict=True)


def _are_lines(value: Sequence) -> bool:
    lines = [one for one in value if isinstance(one, Sequence)]
    whole = bool(lines) and len(lines) == len(value)
    return whole and all(isinstance(one, Mapping) for line in lines for one in line)


def _are_days(value: Sequence) -> bool:
    """Whether several lists of sessions begin earlier each than the one before ends."""
    if len(value) < 2 or not _are_lines(value):
        return False
    when = [name for name, one in columns(names_of(*value)).items() if one.field in BEGINS]
    if not when:
        return False
    starts = [[*_starts(line, when[0])] for line in value if isinstance(line, Sequence)]
    return all(starts) and all(two[0] < one[-1] for one, two in pairwise(starts))


def _starts(line: Sequence, name: str) -> Iterator[int]:
    """The minutes of the day at which the sessions of a list begin."""
    for one in line:
        text = one.get(name) if isinstance(one, Mapping) else None
        told = next(iter(times_in(text)), None) if isinstance(text, str) else None
        if told is not None:
            yield told.begin.minutes


def _number(days: Sequence) -> None:
    """Say of each list the number of its day."""
    for at, (line, mark) in enumerate([*_in(days)]):
        told = ("day", f"Day {at + 1}", mark, mark), ("sessions", line, mark, mark)
        days[at] = mapping_like(days, told, mark)


def tell_times(root: Value) -> None:
    """Say of slots when they are, and of what they hold where, if lists beside them have it."""
    if not isinstance(root, (Mapping, Sequence)) or root.places.source.is_table:
        return
    if _TIMES.search(root.places.source.text):
        for holder in _mappings(root):
            if not tell_times_beside(holder):
                _tell_times(holder)


def _tell_times(holder: Mapping) -> None:
    lists = {key: one for key, one in holder.items() if isinstance(one, Sequence) and len(one) > 1}
    told = (one for one in lists.values() if are_texts(one))
    times = next((one for one in told if all(is_time(str(text)) for text in one)), None)
    found = [key for key, one in lists.items() if times and _are_untimed(one)]
    if times is None or len(found) != 1 or len(slots := lists[found[0]]) != len(times):
        return
    _say(slots, "time", times)
    _say_rooms(holder, (one for slot in mappings_in(slots) for one in slot.values()))
    named = (("slots" if one[0] == found[0] else one[0], *one[1:]) for one in holder.entries())
    become(holder, mapping_like(holder, (one for one in named if one[1] is not times)))


def _are_untimed(slots: Sequence) -> bool:
    mappings = mappings_in(slots)
    return len(mappings) == len(slots) and not any(map(has_times, mappings))


def _say_rooms(day: Mapping, held: Iterable[Value]) -> None:
    """Say of sessions side by side in which rooms of a day they are, if they are as many."""
    places = (one for key, one in day.items() if section_of(key) == "rooms")
    rooms = next((one for one in places if isinstance(one, Sequence) and are_texts(one)), None)
    lines = [line for line in held if isinstance(line, Sequence)]
    if rooms is not None and all(len(line) in (1, len(rooms)) for line in lines):
        for line in lines:
            _say(line, "room", rooms)


def _say(entries: Sequence, field: str, texts: Sequence) -> None:
    """Say of each entry what stands at its place in a list of as many."""
    mappings = mappings_in(entries)
    if len(mappings) == len(entries) == len(texts):
        for entry, text, mark in zip(mappings, texts, texts.all_marks(), strict=True):
            said: Item = (field, text, mark, mark)
            become(entry, mapping_like(entry, [*entry.entries(), said]))


def _mappings(value: Value) -> Iterator[Mapping]:
    if isinstance(value, Mapping):
        yield value
    inner = [*value.values()] if isinstance(value, Mapping) else value
    for one in inner if isinstance(inner, list) else ():
        yield from _mappings(one)
