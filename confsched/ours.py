"""Whether a document is one of ours, as its sections tell."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import PurePath

from confsched.model.assemble import ALL_SECTIONS
from confsched.model.assemble import SECTIONS as SECTIONS_OF_ENTRIES
from confsched.model.astray import MUSTS
from confsched.reading import Document, Mapping, Sequence, Value
from confsched.text.nearest import nearest

SECTIONS = (
    b"conference",
    b"rooms",
    b"tracks",
    b"types",
    b"speakers",
    b"sessions",
    b"panels",
    b"rules",
)
_ALL = frozenset(ALL_SECTIONS)
_SIGNS = ("@", "$", "_")  # of keys that are words of others
_STRANGE, _LOOKED_AT = 2, 20  # words that are none of ours, and entries that they are looked for in
# words that look like a slip of a section, and are what answers of servers have
_OTHERS = frozenset(("results", "result"))
_HOLDING_NOTHING = ("rooms", "tracks", "types", "sessions")
_FREE, _ALIKE = "x-", 0.8
_OF_AN_EVENT = ("name", "title", "date", "dates", "start", "timezone", "venue", "location")
_FLAGS = ("true", "false")


def is_plainly_ours(document: Document) -> bool:
    """Whether its sections are mappings by id: nobody else's are, but where a schedule is apart."""
    if document.source.is_never_ours:
        return False
    mappings = [root for root in document.roots if isinstance(root, Mapping)]
    sections = [value for root in mappings for key, value in root.items() if key in ALL_SECTIONS]
    if any(_has_rooms_by_day(one) for root in mappings for one in (root, root.get("conference"))):
        return False
    if any(map(_is_described, mappings)):
        return True
    held = [root.get(key) for root in mappings for key in ("schedule", "day")]
    if any(isinstance(one, (Mapping, Sequence)) for one in held):
        return False
    name = document.source.name
    if any(_lists_sessions_otherwise(one) or _tells_of_an_event(one, name) for one in mappings):
        return False
    return bool(sections) and all(map(_is_by_id, sections)) and not any(map(_has_slots, mappings))


def is_described(document: Document) -> bool:
    """Whether a conference is described in a file."""
    return any(isinstance(root, Mapping) and "conference" in root for root in document.roots)


def is_in_others_words(document: Document) -> bool:
    """Whether what looks like sections of ours has entries in words that we do not have.

    Sites keep sessions and speakers by their ids as well, or in lists. One such word may be a slip,
    and so may those of a few entries; a file that describes its conference is ours.
    """
    if is_described(document) or document.source.is_never_ours:
        return False
    mappings = [root for root in document.roots if isinstance(root, Mapping)]
    strange = (word for root in mappings for item in root.items() for word in _strange(*item))
    return len(set(strange)) >= _STRANGE


def _strange(section: str, entries: Value) -> Iterator[str]:
    """The words, none of ours, that half of the entries of a section have, or of talks by ids.

    One that holds lists of entries, as `days` of sessions in rooms, counts twice.
    """
    if not isinstance(entries, (Mapping, Sequence)):
        return
    if section == "rules" and isinstance(entries, Mapping):  # of a linter
        yield from (word for word, one in entries.items() if one in _FLAGS)
    if section == "event" and isinstance(entries, Mapping):  # which is what is ours in their words
        yield from (f"event/{word}" for word in entries if word in _OF_AN_EVENT)
    kind = SECTIONS_OF_ENTRIES.get(section)
    if kind is None and isinstance(entries, Mapping):
        from confsched.formats.columns.section_names import of_data  # noqa: PLC0415 -- rare

        kind = SECTIONS_OF_ENTRIES["sessions"] if of_data(section) == "sessions" else None
    if kind is None:
        return
    rows = [one for one in islice(_rows(entries), _LOOKED_AT) if isinstance(one, Mapping)]
    told = Counter(word for row in rows for word in row if word not in kind.fields)
    words = [word for word, times in told.items() if 2 * times >= len(rows)]
    yield from words
    if section in _HOLDING_NOTHING:
        yield from (f"{word}/" for word in words if any(_lists(row.get(word)) for row in rows))


def _lists(value: Value | None) -> bool:
    """Whether it is a list of entries."""
    return isinstance(value, Sequence) and any(isinstance(one, Mapping) for one in value)


def _is_described(root: Mapping) -> bool:
    """Whether it describes a conference as only we do, so that its sections may be lists.

    Beside our sections stand names that are free and slips of ours, and others where it has all
    that we ask of a conference.
    """
    about = root.get("conference")
    if not isinstance(about, Mapping) or not ("days" in about or _has_slip_of_days(about)):
        return False
    others = root.keys() - _ALL
    return about.keys() >= MUSTS or all(key.startswith(_FREE) or _is_slip(key) for key in others)


def _has_slip_of_days(about: Mapping) -> bool:
    """Whether a conference has `dayz` beside much of what we ask of one, and nothing else."""
    several = len(about.keys() & MUSTS) >= _STRANGE
    return several and any(nearest(key, ("days",), most=1) for key in about)


def _tells_of_an_event(root: Mapping, name: str) -> bool:
    """Whether a file called like it, `event.yaml`, says what it is about beside rooms or tracks."""
    if not {"name", "date"} <= root.keys() or not root.keys().isdisjoint(("sessions", "panels")):
        return False
    from confsched.formats.columns.section_names import may_describe  # noqa: PLC0415 -- for others' files only

    return may_describe(PurePath(name).stem)


def _lists_sessions_otherwise(root: Mapping) -> bool:
    """Whether sessions stand in a list not called as ours are, and nowhere else: `talks`."""
    theirs = [key for key in root if key not in _ALL and isinstance(root[key], (Mapping, Sequence))]
    others = [key for key in theirs if isinstance(root[key], Sequence) and root[key]]
    about = root.get("conference")
    if isinstance(about, Mapping) and "days" not in about:
        others += [key for key, value in about.items() if isinstance(value, Mapping)]
    of_ours = isinstance(about, Mapping) and not about.keys().isdisjoint(MUSTS)
    strange = [one for one in theirs if not (of_ours or one[:2] == _FREE or _is_slip(one))]
    strange = strange or [one for one in others if one == "days"]  # which may hold sessions
    if not (others or strange) or not root.keys().isdisjoint(("sessions", "panels")):
        return False
    from confsched.formats.columns.section_names import of_data  # noqa: PLC0415 -- for others' files only

    rows = (row for key in others for row in islice(_rows(root.get(key)), _LOOKED_AT))
    mappings = (row for row in rows if isinstance(row, Mapping))
    within = {key for row in mappings for key in row if _lists(row[key])}
    if any(of_data(key) == "sessions" for key in (*others, *within)):  # `talks`, `conference:
        return True  # program`, `track: [{session: [{…}]}]`
    from confsched.formats.records.layout.shapes import has_times  # noqa: PLC0415 -- the same

    slips = [key for key in strange if key == "days" or _is_section(key, root[key])]
    held = [root[key] for key in strange if key not in slips]
    for row in (row for key in slips for row in _rows(root[key])):
        held += row.values() if isinstance(row, Mapping) else [row]
    return any(has_times(one, deep=8) for one in held)


def _rows(value: Value) -> Iterable[Value]:
    return value.values() if isinstance(value, Mapping) else value or ()


def _has_slots(root: Mapping) -> bool:
    """Whether times stand in a list of their own, where sessions of others name them by ids."""
    others = [key for key in root if key not in _ALL and isinstance(root[key], (Mapping, Sequence))]
    if not others:
        return False
    from confsched.formats.records.layout.slots import are_slots  # noqa: PLC0415 -- for others' files only

    return any(map(are_slots, others))


def _has_rooms_by_day(about: Value) -> bool:
    """Whether its days have rooms in them, as those of schedule.json do."""
    days = about.get("days") if isinstance(about, Mapping) else None
    told: Iterable[Value] = days if isinstance(days, Sequence) else ()
    if isinstance(days, Mapping):  # by their dates
        told = days.values()
    rooms = [day.get("rooms") for day in told if isinstance(day, Mapping)]
    listed = (one for several in rooms if isinstance(several, Sequence) for one in several)
    return any(isinstance(one, Mapping) for one in (*rooms, *listed))


def _is_by_id(section: Value) -> bool:
    """Not one with lists and no mapping, as others list by rooms or days, or have a text.

    Nor is one with colons in all of its keys, which are times.
    """
    if isinstance(section, Mapping) and section and all(":" in key for key in section):
        return False
    kinds = set(map(type, section.values())) if isinstance(section, Mapping) else {Sequence}
    return Sequence not in kinds or Mapping in kinds


def is_ours(document: Document) -> bool:
    """Whether it has a section of ours, or one that looks like a slip of ours.

    Of a file that cannot be read the text has to do. We have none in XML and in scripts.
    """
    if document.source.is_never_ours:
        return False
    if not document.whole:
        return any(_opens(document.source.text, section.decode()) for section in SECTIONS)
    mappings = [root for root in document.roots if isinstance(root, Mapping)]
    return any(_is_section(key, value) for root in mappings for key, value in root.items())


def has_section(document: Document) -> bool:
    """Whether a section of ours is in it, by its very name."""
    return not document.source.is_never_ours and any(
        not root.keys().isdisjoint(ALL_SECTIONS)
        for root in document.roots
        if isinstance(root, Mapping)
    )


def is_in_our_words(document: Document) -> bool:
    """Whether its sections are ours, or slips of ours, and its entries have none but our fields."""
    return not document.source.is_never_ours and any(
        isinstance(root, Mapping) and root and all(_has_our_fields(*item) for item in root.items())
        for root in document.roots
    )


def _has_our_fields(section: str, entries: Value) -> bool:
    alike = (section,) if section in SECTIONS_OF_ENTRIES else _near(section)
    kind = SECTIONS_OF_ENTRIES[alike[0]] if alike else None
    if kind is None or not isinstance(entries, (Mapping, Sequence)):
        return False
    listed = [*entries.values()] if isinstance(entries, Mapping) else entries
    return all(isinstance(one, Mapping) and one.keys() <= kind.fields.keys() for one in listed)


def is_something(document: Document) -> bool:
    """Whether values could be read in it that stand under names which are not free."""
    named = any(not key.startswith(_FREE) for root in document.roots for key in _keys(root))
    listed = any(isinstance(root, Sequence) and root for root in document.roots)
    return document.whole and (named or listed)


def _keys(root: Value) -> Iterator[str]:
    if isinstance(root, Mapping):
        yield from root


def _opens(text: str, section: str) -> bool:
    """Whether a line of YAML, of JSON or of TOML begins with a section's key."""
    begins = (f"{section}:", f"[{section}]", f"[{section}.")
    return f'"{section}"' in text or any(f"\n{one}" in f"\n{text}" for one in begins)


def _near(section: str) -> tuple[str, ...]:
    return nearest(section, SECTIONS_OF_ENTRIES, most=1, alike=_ALIKE)


def _is_section(key: str, value: Value) -> bool:
    if key in ALL_SECTIONS:
        return value not in _FLAGS  # `speakers: false` is a switch of a site
    if key[:1] in _SIGNS or key in _OTHERS or (isinstance(value, str) and value):
        return False
    if _is_slip(key):
        return not _is_of_others(key, value)
    return _has_entries(value) and _is_called_otherwise(key)


def _is_slip(key: str) -> bool:
    """Whether it is nearly a section's name; `_type` is none, however near it is."""
    return key[:1] not in _SIGNS and bool(nearest(key, ALL_SECTIONS, most=1, alike=_ALIKE))


def _is_of_others(section: str, entries: Value) -> bool:
    """Whether a slip of a section has entries without any field of ours: a `type` of files."""
    alike = _near(section)
    rows = [one for one in _rows(entries) if isinstance(one, Mapping) and one] if alike else ()
    known = SECTIONS_OF_ENTRIES[alike[0]].fields if rows else {}
    return bool(rows) and all(known.keys().isdisjoint(row) for row in rows)


def _has_entries(value: Value) -> bool:
    """Whether it is what a section of ours is: mappings by their ids."""
    if not isinstance(value, Mapping) or not value:
        return False
    return all(isinstance(entry, Mapping) for entry in value.values())


def _is_called_otherwise(key: str) -> bool:
    from confsched.formats.columns.section_names import of_sheet  # noqa: PLC0415 -- for mistakes only

    return bool(of_sheet(key))
