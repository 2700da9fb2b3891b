"""Documents to a conference: sections merged over files, ids unique, musts checked."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from confsched.findings import Finding, Related
from confsched.model.astray import (
    as_meant,
    entries_alone,
    id_key,
    inner_sections,
    mixed,
    outdented,
    unparted_id,
    without_id,
    without_section,
)
from confsched.model.binding import bind, label, musts, rename
from confsched.model.conference import Conference, Raw, as_raw
from confsched.model.entries import (
    ConferenceEntry,
    Day,
    Entry,
    Identified,
    Room,
    RuleSettings,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
    Venue,
    Waiver,
)
from confsched.model.kinds import is_identifier
from confsched.model.missing import has_unclear_dates, is_blank, missing
from confsched.model.parted import lost_in
from confsched.model.texts import describe
from confsched.model.twice import begun_twice, defined_twice
from confsched.reading import Document, Mapping, Origin, Places, Sequence, Value, as_origin
from confsched.reading.remade import from_text, mapping_like
from confsched.source import Source, Span
from confsched.text.nearest import did_you_mean, nearest

if TYPE_CHECKING:
    from confsched.model.made_ids import MadeIds

# `panels` are sessions whose type is said by where they stand
SECTIONS: dict[str, type[Identified]] = {
    "rooms": Room,
    "tracks": Track,
    "types": SessionTypeEntry,
    "speakers": Speaker,
    "sessions": Session,
    "panels": Session,
}
ALL_SECTIONS = ("conference", *SECTIONS, "rules")
_KINDS: dict[str, type[Entry]] = {"conference": ConferenceEntry, **SECTIONS}
# an entry of these may be a text, its name
NAMED_BY_A_TEXT = frozenset(("rooms", "tracks", "types", "speakers"))
_CLOCK = frozenset(("time", "start", "end"))  # fields that say a time of day
_FREE = "x-"
_ALIKE = 0.8  # how much a slip of a section looks like it: `panel-size` is none


def assemble(documents: Iterable[Document]) -> Conference:
    """The conference that some documents describe; never raises on content."""
    return _Assembly(tuple(documents)).run()


class _Assembly:
    def __init__(self, documents: tuple[Document, ...]) -> None:
        self.documents = documents
        source = documents[0].source if documents else Source("", "")
        self.result = Conference(ConferenceEntry(), Origin(Mapping(Places(source)), 0))
        self.result.whole = all(document.whole for document in documents)
        self.result.beside = tuple(text for document in documents for text in document.beside)
        self.found = self.result.findings
        self.usable = True  # false when a file turns out to be no conference at all
        self.described = False
        self.astray: list[str] = []  # fields of the conference that stand beside it
        self.made: list[tuple[str, Span]] = []  # ids of sessions that stand nowhere

    def run(self) -> Conference:
        for document in self.documents:
            self.found.extend(document.findings)
            if document.programme is not None:
                self.result.left_over += document.programme.left_over
            for root in document.roots:
                self.document(document, root)
                if isinstance(root, Mapping) and document.findings:
                    self.result.lost.update(lost_in(root, document.findings))
        if self.made:
            from confsched.model.made_ids import made_ids_told  # noqa: PLC0415 -- for few lists

            self.found.extend(made_ids_told(self.made))
        if self.described:
            self.conference_musts()
        known = self.result.given | self.result.lost
        if "conference" not in known and self.result.whole and self.usable:
            self.found.append(self.no_conference())
        return self.result

    def no_conference(self) -> Finding:
        source = self.result.origin.mapping.places.source
        message = "no file has a section 'conference' with an id, a title, a timezone and days"
        if len(self.documents) == 1 and is_blank(source.text):
            message = "this file is empty; there is a sample to begin with: confsched init"
        return Finding(message, Span(source, 0, 0), code="F004")

    def document(self, document: Document, root: Value) -> None:
        if root is None:
            return
        if not isinstance(root, Mapping):
            span = root.span if isinstance(root, Sequence) else Span(document.source, 0, len(root))
            message = f"a file of a conference is a mapping of sections, not {describe(root)}"
            if isinstance(root, Sequence) and not root:
                message = "this is an empty list, and there are no sessions in it"
            self.found.append(Finding(message, _beginning(span), code="F005"))
            self.usable = False
            self.result.whole &= len(self.documents) > 1
            return
        if alone := without_section(root, _KINDS):
            self.found.append(alone)
            self.result.lost.update(ALL_SECTIONS)
            return
        meant = as_meant(root, _KINDS)
        self.found.extend(meant.findings)
        for section, value, key_mark, _ in meant.root.entries():
            self.section(section, value, meant.root, Origin(meant.root, key_mark))

    def section(self, section: str, value: Value, root: Mapping, origin: Origin) -> None:
        if section in SECTIONS:
            self.result.given.add("sessions" if section == "panels" else section)
            self.items(section, value, root)
        elif section == "conference":
            self.conference(value, root, origin)
        elif section == "rules":
            self.rules(value, root, origin)
        elif section.startswith(_FREE) or not self.is_misspelt(section, value, root, origin):
            self.result.aside.append(section)

    def is_misspelt(self, section: str, value: Value, root: Mapping, origin: Origin) -> bool:
        """Tell of an unknown section, and read a slip or another word for one as it is meant."""
        from confsched.formats.columns.section_names import of_sheet  # noqa: PLC0415 -- for mistakes only

        called = of_sheet(section)
        alike = nearest(section, ALL_SECTIONS, most=1, alike=_ALIKE)
        is_spelled = section.lower() in ALL_SECTIONS
        found = (called,) if called and not is_spelled else alike
        near = tuple(name for name in found if name not in root)
        meant = did_you_mean(near)
        if called and not near:
            meant = f"; write what is in it below {called!r}"
        if not meant and section in ConferenceEntry.fields:
            meant = "; it is a field of the conference: indent it below 'conference'"
            self.astray.append(section)
        message = f"{section!r} is not a section of a conference{meant}"
        is_slip = found == alike
        fix = rename(origin.id_span, near, safe=is_slip)
        self.found.append(Finding(message, origin.id_span, fix=fix, code="F003"))
        if near and _could_be(near[0], value) and not self.is_there(near[0]):
            self.section(near[0], value, root, origin)
            return True
        self.result.lost.update((*near, called) if called else near)
        return False

    def is_there(self, section: str) -> bool:
        """Whether a section of which there is one alone stands in some file."""
        roots = (root for document in self.documents for root in document.roots)
        return section == "conference" and any(
            section in root for root in roots if isinstance(root, Mapping)
        )

    def conference(self, value: Value, root: Mapping, origin: Origin) -> None:
        first = self.result.origin.id_span
        if "conference" in self.result.given:
            related = (Related(first, "first described here"),)
            message = "the conference is described twice"
            self.found.append(Finding(message, origin.id_span, related, code="F007"))
            return
        self.result.given.add("conference")
        mapping = self.as_mapping(value, root, "conference")
        if mapping is None:
            return
        bound = bind(ConferenceEntry, self.without_sections(mapping))
        self.result.origin = Origin(bound.mapping, origin.anchor)
        self.result.entry, self.result.broken = bound.entry, bound.broken
        self.found.extend(bound.findings)
        self.described = True
        self.inner_musts(bound.mapping)

    def without_sections(self, mapping: Mapping) -> Mapping:
        """The same without the sections that stand in it, which are read as such."""
        found = inner_sections(mapping, SECTIONS)
        for name, finding in found.told:
            self.found.append(finding)
            self.section(name, found.whole[name], found.whole, Origin(found.whole, 0))
        return found.rest

    def conference_musts(self) -> None:
        """What it cannot do without; one of somebody else's, all of whole days, needs no zone."""
        mapping, span = self.result.origin.mapping, self.result.origin.id_span
        needless = ("timezone",) if span.source.foreign and self.has_only_days() else ()
        if span.source.foreign and "days" not in mapping and has_unclear_dates(self.sessions()):
            needless = (*needless, "days")
        needless = (*needless, *self.astray)
        self.found.extend(missing(ConferenceEntry, mapping, span, "the conference", needless))

    def has_only_days(self) -> bool:
        mappings = self.sessions()
        return bool(mappings) and all("date" in one and _CLOCK.isdisjoint(one) for one in mappings)

    def sessions(self) -> list[Mapping]:
        return [raw.origin.mapping for raw in self.result.sessions.values()]

    def inner_musts(self, mapping: Mapping) -> None:
        """What a day, the venue and a waiver cannot do without."""
        days = mapping.get("days")
        for number, day in enumerate(days if isinstance(days, Sequence) else (), start=1):
            if isinstance(day, Mapping):
                self.found.extend(missing(Day, day, _beginning(day.span), f"day {number}"))
                self.waivers(day)
        venue = mapping.get("venue")
        if isinstance(venue, Mapping):
            self.found.extend(missing(Venue, venue, mapping.key_at("venue"), "the venue"))

    def waivers(self, mapping: Mapping) -> None:
        allow = mapping.get("allow")
        for waiver in _mappings(allow) if isinstance(allow, Sequence) else _mappings([allow]):
            self.found.extend(missing(Waiver, waiver, _beginning(waiver.span), "a waiver"))

    def rules(self, value: Value, root: Mapping, origin: Origin) -> None:
        """Kept as it is written: what the rules can be set to is no business of the model."""
        mapping = None if value is None else self.as_mapping(value, root, "rules")
        if mapping is not None:
            self.result.rules.append(Origin(mapping, origin.anchor))
            self.found.extend(bind(RuleSettings, mapping).findings)

    def items(self, section: str, value: Value, root: Mapping) -> None:
        kind = SECTIONS[section]
        required = musts(kind)
        target = self.target(section)
        called = _called(section)
        if isinstance(value, Mapping) and (slip := without_id(kind, value, section, called)):
            self.found.append(slip)
            self.result.lost.add(section)
            value = mapping_like(value, entries_alone(kind, value))
        for identifier, entry, anchor in self.entries(section, value, root):
            mapping = entry if entry.keys() <= kind.fields.keys() else self.own(kind, entry)
            raw = as_raw((identifier, as_origin((mapping, anchor)), section))
            if target.setdefault(identifier, raw) is not raw:
                self.found.append(defined_twice(raw, target[identifier], value))
                continue
            if any(map(is_blank, map(mapping.get, required))):
                what = f"{label(kind).removeprefix('a ')} {identifier!r}"
                self.found.extend(missing(kind, mapping, raw.origin.id_span, what))
            if "allow" in mapping:
                self.waivers(mapping)

    def own(self, kind: type[Identified], entry: Mapping) -> Mapping:
        """The fields of an entry without those of another one, which is told."""
        found = mixed(kind, entry, SECTIONS)
        if found is None:
            return entry
        self.found.append(found.finding)
        self.result.lost.add(found.section)
        return found.own

    def target(self, section: str) -> dict[str, Raw]:
        name = "sessions" if section == "panels" else section
        return cast("dict[str, Raw]", getattr(self.result, name))

    def entries(
        self, section: str, value: Value, root: Mapping
    ) -> Iterator[tuple[str, Mapping, int]]:
        """Id, mapping and packed place of the id of every entry that can be used."""
        if isinstance(value, Mapping):
            yield from self.keyed(section, value)
        elif isinstance(value, Sequence):
            yield from self.listed(section, value)
        elif value is not None:
            self.wrong_kind(section, value, root.at(section))

    def keyed(self, section: str, entries: Mapping) -> Iterator[tuple[str, Mapping, int]]:
        entries, slips = outdented(SECTIONS[section], entries)
        self.found.extend(slips)
        for identifier, value, key_mark, mark in entries.entries():
            if not is_identifier(identifier):
                place = entries.key_at(identifier)
                if slip := unparted_id(identifier, place):
                    self.found.append(slip)
                    self.result.lost.add(section)
                    continue
                self.bad_id(identifier, place, section, value)
            if isinstance(value, Mapping):
                if "id" in value and value["id"] not in (identifier, None):
                    self.other_id(identifier, value)
                yield identifier, value, key_mark
            elif value is None or (isinstance(value, str) and section in NAMED_BY_A_TEXT):
                yield identifier, from_text(entries, "name", value, key_mark, mark), key_mark
            else:
                self.wrong_kind(section, value, entries.at(identifier), one=True)

    def listed(self, section: str, entries: Sequence) -> Iterator[tuple[str, Mapping, int]]:
        made: MadeIds | None = None
        for index, value in enumerate(entries):
            mark = entries.mark(index)
            if isinstance(value, str) and section in NAMED_BY_A_TEXT:
                yield value, from_text(entries, "name", value, mark, mark), mark
            elif not isinstance(value, Mapping):
                self.wrong_kind(section, value, entries.at(index), one=True)
            elif slip := begun_twice(entries, index):
                self.found.append(slip)
            elif isinstance(identifier := value.get(key := id_key(value)), str):
                if not is_identifier(identifier):
                    self.bad_id(identifier, value.at(key), section, value)
                yield identifier, value, value.mark(key)
            else:
                made = made or self.made_ids(section, entries)
                yield from self.without_id(section, value, made)

    def made_ids(self, section: str, entries: Sequence) -> "MadeIds":
        from confsched.model.made_ids import MadeIds  # noqa: PLC0415 -- slow, for few lists

        return MadeIds(entries, self.target(section))

    def without_id(
        self, section: str, value: Mapping, made: "MadeIds"
    ) -> Iterator[tuple[str, Mapping, int]]:
        """An entry that goes by an id made of its title or name, or nothing where it has none."""
        identifier, field = made.claim(value)
        if "id" in value:  # it was refused, and others may name it
            self.result.lost.add(section)
        if field:
            if SECTIONS[section] is Session:
                self.made.append((identifier, value.at(field)))
            yield identifier, value, value.mark(field)
            return
        self.result.lost.add(section)
        if value.get("id"):
            message = f"the id of an entry of {section!r} is a text, not {describe(value['id'])}"
            self.found.append(Finding(message, value.at("id"), code="F005"))
            return
        message = f"an entry of {section!r} has neither an id nor a {_called(section)}"
        self.found.append(Finding(message, _beginning(value.span), code="F004"))

    def as_mapping(self, value: Value, root: Mapping, section: str) -> Mapping | None:
        if isinstance(value, Mapping):
            return value
        self.wrong_kind(section, value, root.at(section))
        return None

    def wrong_kind(self, section: str, value: Value, span: Span, *, one: bool = False) -> None:
        self.result.lost.add(section)
        what = f"an entry of {section!r}" if one else f"the section {section!r}"
        wanted = "a mapping" if one or section in ("conference", "rules") else "a mapping by id"
        message = f"{what} is {wanted}, not {describe(value)}"
        self.found.append(Finding(message, _beginning(span), code="F005"))

    def bad_id(self, identifier: str, span: Span, section: str, entry: Value) -> None:
        """F005, with an id like it, and where what stands there belongs."""
        from confsched.formats.ids import slug  # noqa: PLC0415 -- for mistakes only

        self.result.lost.add(section)  # others may name it otherwise
        message = f"{identifier!r} is not an id: letters, digits, '-', '_' and '.'"
        if near := slug(identifier):
            name = _called(section)
            named = entry if isinstance(entry, Mapping) else {name: entry}
            more = "" if named.get(name) else f" and {name}: {identifier}"
            message += f"; write {near!r}{more}"
        self.found.append(Finding(message, span, code="F005"))

    def other_id(self, identifier: str, mapping: Mapping) -> None:
        message = f"this entry has two ids: {identifier!r} as its key and {mapping['id']!r} here"
        self.found.append(Finding(message, mapping.at("id"), code="F005"))


def _called(section: str) -> str:
    """The field that says what an entry is called."""
    return "title" if SECTIONS[section] is Session else "name"


def _could_be(section: str, value: Value) -> bool:
    """Whether a value has the kind of a section's."""
    return isinstance(value, (Mapping, Sequence) if section in SECTIONS else Mapping)


def _mappings(value: object) -> Iterator[Mapping]:
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, Mapping))


def _beginning(span: Span) -> Span:
    """The first line of a span: a whole block is no place to put carets under."""
    end = span.source.text.find("\n", span.start, span.end)
    return span if end < 0 else Span(span.source, span.start, end)
