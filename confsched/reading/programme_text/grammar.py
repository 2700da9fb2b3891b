"""The lines below a time: title, room, people, abstract; each is read as what it looks like most.

How much a line looks like something depends on what stands before it. A scorer says it for one
reading; the best of all is taken.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.drafts import NOTHING, Guest, Session, Told, told
from confsched.reading.programme_text.heads import (
    Beside,
    Column,
    Side,
    columns,
    is_number,
    people_beside,
    place_beside,
    without_label,
    LIKELY,
    SURE,
)
from confsched.reading.programme_text import places, prose
from confsched.reading.programme_text.labels import Label, label_of, unknown_label
from confsched.reading.programme_text.layout import Layout
from confsched.reading.programme_text.page import Fate, Kind
from confsched.reading.programme_text.people import Person, is_nobody, people_in
from confsched.reading.programme_text.plain import folded, trimmed
from confsched.reading.programme_text.posts import holds_organization, holds_post, post_of
from confsched.reading.programme_text.readings import Reading, Where
from confsched.reading.programme_text.session_words import PAUSES
from confsched.reading.programme_text.titles import (
    clean_title,
    is_generic,
    is_section,
    opens_session,
    type_of,
    unquoted,
)

_CHAIRED = pattern(r"[(\[]([^()\[\]]{4,120})[)\]]\W*$")
_UNDERSTOOD = 0.3
_TITLE = 100  # characters; longer ones are seldom titles of what has no time
# labels that are words of titles as well: they need people behind them
_WEAK_LABELS = frozenset(
    (
        *(
            "panel",
            "podium",
            "with",
            "by",
            "por",
            "mit",
            "con",
            "avec",
            "par",
            "met",
            "discussion",
            "guest",
        ),
        *("impuls", "impulse", "introduction by", "participants", "author", "authors", "guests"),
        *("leader", "for", "against", "pour", "contre", "judge", "saluti", "presenta", "introduce"),
        *(
            "docente",
            "jury",
            "moderation",
            "animation",
            "leitung",
            "president",
            "interventi",
            "discussione",
            "presente",
        ),
    )
)
_WEAK_FIELDS = frozenset(
    (
        *("talk", "session", "event", "activity", "day", "tag", "start", "about", "name", "topic"),
        *("theme", "details", "overview", "type", "format", "art", "where", "when", "no", "number"),
        *("thema", "item", "date", "id", "#", "local", "hall", "strand", "stream", "tema"),
    )
)


class Section(NamedTuple):
    """A heading of several sessions, with who chairs them."""

    title: Told
    line: int
    people: list[Guest]


class Block:
    """One session with the lines below it, while they are read."""

    def __init__(self, session: Session, layout: Layout, anchor: Reading | None) -> None:
        self.session = session
        self.sessions = [session]
        self.layout = layout
        self.section: Section | None = None
        self.where = anchor.where if anchor is not None else Where.NOWHERE
        self.above = anchor is None  # lines above the first session
        self.last = "time"
        self.open: Label | None = None
        self.pairs = 0  # names whose post stood in the line below
        self.roles: list[str] = []
        self.field = ""
        self.fates: list[Fate] = []
        self.ended = False

    def read(self, reading: Reading) -> None:
        """Read one more line."""
        if self.ended or reading.line.kind is Kind.RULE:
            self.keep(reading, "left out" if self.ended else "rule")
            return
        if self.above and self.section is None:
            self.read_above(reading)
            return
        best = max(_SCORERS, key=lambda name: _SCORERS[name](self, reading))
        if _SCORERS[best](self, reading) < _UNDERSTOOD:
            self.keep(reading, "not understood")
            return
        _TAKERS[best](self, reading)

    def read_above(self, reading: Reading) -> None:
        """Read a line above the first session: only sections and untimed sessions are looked for."""
        if _section_score(self, reading) > 0.5:
            _take_section(self, reading)
        elif self.session.day and _part_score(self, reading) > 0.5:
            _take_part(self, reading)

    def keep(self, reading: Reading, what: str) -> None:
        """Say what became of a line."""
        self.fates.append(Fate(reading.number, what, self.session.title.text))

    @property
    def titled(self) -> bool:
        """Whether the session has a title."""
        return self.above or bool(self.session.title)

    @property
    def guests(self) -> list[Guest]:
        """The people of what is read at the moment."""
        return self.section.people if self.section is not None else self.session.people

    def welcome(self, guest: Guest) -> None:
        """One more person."""
        if self.section is not None:
            self.section.people.append(guest)
        else:
            self.session.add(guest)


def guest(reading: Reading, person: Person, role: str, offset: int = 0) -> Guest:
    """Somebody whom a line names."""
    start, end = offset + person.start, offset + person.end
    where = told(reading, start, end)
    name = Told(person.name, where.start, where.end)
    return Guest(name, person.part or role or "speaker", person.post.role, person.post.organization)


# --- how much a line looks like something ---


def _label_score(block: Block, reading: Reading) -> float:
    label = reading.label
    if label is None:
        return 0.0
    rest = reading.value(label.end).strip()
    words = folded(label.name).rstrip(" :")
    if label.field:
        if label.field == "title" and block.titled and words in _WEAK_FIELDS:
            return 0.0
        return 0.0 if not rest or (words in _WEAK_FIELDS and label.field != "room") else 0.95
    if not rest:
        return 1.0 if words not in _WEAK_LABELS or reading.text.rstrip().endswith(":") else 0.3
    likely = reading.people_between(label.end, several=label.plural).score
    weak = words in _WEAK_LABELS or not label.certain or words[-1:].isdigit()
    if weak:
        return 1.0 if likely >= 0.55 else 0.0
    return 1.0 if likely >= 0.3 or is_nobody(rest) else 0.7 * (len(rest) < 90)


def _named_score(block: Block, reading: Reading) -> float:
    """Names behind a label that nobody knows: `Judges: Ada Sample, Ben Sample`."""
    if not block.titled or reading.label is not None:
        return 0.0
    start = unknown_label(reading.text)
    return 0.95 if start and reading.people_between(start, several=True).score >= 0.62 else 0.0


def _people_score(block: Block, reading: Reading) -> float:
    score = reading.people.score
    if not score:
        return 0.9 if block.open is not None and is_nobody(reading.text) else 0.0
    if not block.titled:
        return score - (0.2 if score >= 0.85 else 0.45)
    inside = block.open is not None or block.section is not None
    item = reading.line.kind is Kind.ITEM
    emphasis = 0.1 * (reading.is_emphasised and block.last == "title")
    return (
        score
        + 0.25 * inside
        + 0.1 * (block.last in ("people", "name", "post"))
        + 0.1 * item
        - emphasis
    )


def _post_score(block: Block, reading: Reading) -> float:
    if block.last != "name" or reading.gap > 1 or len(reading.text) > 220:
        return 0.0
    known = holds_post(reading.text) or holds_organization(reading.text)
    named = reading.people.score
    score = (
        0.5
        + 0.4 * known
        + 0.25 * (block.pairs > 0)
        - 0.3 * (named > 0.6 or (named > 0.3 and not known))
    )
    return score - 0.4 * reading.prose * (not known) - 0.2 * (reading.gap > 0 and not known)


def _place_score(block: Block, reading: Reading) -> float:
    known = folded(reading.text) in block.layout.again
    score = (
        reading.place
        + 0.35 * (known and reading.place > 0)
        + 0.15 * (block.last in ("time", "title", "subtitle"))
    )
    score += 0.15 * (block.session.kind in PAUSES and reading.place > 0)
    if not block.titled and type_of(reading.text):
        score -= 0.4  # `Pause café`
    if known and block.last == "time" and not block.titled and not type_of(reading.text):
        score = max(score, 0.72)
    return score - 0.5 * bool(block.session.room) if reading.place or known else 0.0


def _title_score(block: Block, reading: Reading) -> float:
    if block.titled:
        return 0.0
    return 0.7 - 0.6 * (reading.prose > 0.6) + 0.2 * reading.is_emphasised


def _subtitle_score(block: Block, reading: Reading) -> float:
    if not block.titled or len(reading.text) > 180 or block.section is not None:
        return 0.0
    session = block.session
    quoted = reading.text.strip()[:1] == '"' and len(reading.text) < 150
    if block.last not in ("title", "place", "subtitle") or session.people:
        return 0.55 * (quoted and (not session.subtitle or is_generic(session.title.text)))
    generic = not session.subtitle and is_generic(session.title.text)
    lower = reading.text[:1].islower()
    score = 0.45 + 0.35 * generic + 0.2 * quoted + 0.3 * (lower and reading.gap == 0)
    score += 0.15 * reading.is_emphasised - 0.5 * reading.prose
    score -= 0.3 * (session.kind in PAUSES)
    score -= 0.3 * (block.last == "subtitle") + 0.3 * (
        reading.gap > 0 and not generic and not quoted
    )
    return score - 0.2 * (reading.line.kind is Kind.ITEM)


def _section_score(block: Block, reading: Reading) -> float:
    if not block.titled or reading.line.kind is Kind.ITEM or not is_section(reading.text):
        return 0.0
    directly = block.last == "title" and reading.gap == 0 and not reading.is_emphasised
    return 0.45 if directly and block.where is Where.ALONE else 0.85


def _part_score(block: Block, reading: Reading) -> float:
    """A session that has no time of its own."""
    text = reading.text
    if (
        not block.titled
        or len(text) > _TITLE
        or not opens_session(text)
        or reading.people.score > 0.5
    ):
        return 0.0
    apart = reading.gap > 0 or reading.is_emphasised
    if not apart or reading.line.kind is Kind.ITEM or text.rstrip().endswith((".", ":", ",")):
        return 0.0
    return (
        0.62 + 0.1 * reading.is_emphasised + 0.1 * (reading.gap > 1) - 0.3 * (block.last == "title")
    )


def _abstract_score(block: Block, reading: Reading) -> float:
    if not block.titled or block.section is not None:
        return 0.0
    going_on = 0.3 * (block.last == "abstract")
    if len(reading.text) < 60 and reading.text.rstrip().endswith(":"):
        return 0.0
    listed = 0.32 * (reading.line.kind is Kind.ITEM and len(reading.text) > 12)
    return max(reading.prose + going_on, listed, 0.3 * (len(reading.text) > 60) + going_on)


def _group_score(block: Block, reading: Reading) -> float:
    """A heading of some of the people: `Morning keynote:`."""
    headed = block.titled and len(reading.text) < 60 and reading.text.rstrip().endswith(":")
    return 0.4 if headed else 0.0


def _beside_score(block: Block, reading: Reading) -> float:
    if prose.is_beside(reading.text):
        return 0.98
    ends = (
        block.titled
        and reading.line.kind is Kind.HEADING
        and block.layout.top > 0
        and reading.line.level <= block.layout.top
        and not is_section(reading.text)
    )
    return 0.9 if ends and not opens_session(reading.text) else 0.0


_SCORERS: dict[str, Callable[[Block, Reading], float]] = {
    "label": _label_score,
    "named": _named_score,
    "people": _people_score,
    "post": _post_score,
    "place": _place_score,
    "title": _title_score,
    "subtitle": _subtitle_score,
    "section": _section_score,
    "part": _part_score,
    "abstract": _abstract_score,
    "group": _group_score,
    "beside": _beside_score,
}


# --- what is done with a line that is read as something ---


def _take_label(block: Block, reading: Reading) -> None:
    label = reading.label
    if label is None:
        return
    start, end = trimmed(reading.text, label.end)
    if label.field:
        _take_field(block, reading, label.field, start, end)
        return
    again = label.role in block.roles[:-1] and block.roles[-1:] != [label.role]
    if again and reading.gap > 0:
        block.ended = True  # people of another session, whose title is missing
        block.keep(reading, "not understood")
        return
    block.roles.append(label.role)
    block.open = label
    if start < end:
        _take_named(block, reading, label, start, end)
    else:
        block.last = "label"
    block.keep(reading, "people")


def read_named(block: Block, reading: Reading, role: str, start: int, end: int) -> None:
    """Read a stretch of a line that names people who have a role."""
    for person in reading.people_between(start, end, several=True).people:
        block.welcome(guest(reading, person, role, start))


def _take_named(block: Block, reading: Reading, label: Label, start: int, end: int) -> None:
    """The people behind a label; a word that is nobody for sure is somebody behind a sure one."""
    said = reading.value(start, end)
    several = reading.people_between(start, end, several=label.plural)
    for person in several.people:
        block.welcome(guest(reading, person, label.role, start))
    if not several.people and not is_nobody(said) and label.certain and len(said) < 60:
        block.welcome(Guest(told(reading, start, end), label.role))
    block.last = "people"
    if len(several.people) == 1 and not several.people[0].post:
        block.last = "name"
    block.open = label if label.plural or label.role == "speaker" else None


def _take_field(block: Block, reading: Reading, field: str, start: int, end: int) -> None:
    value = told(reading, start, end)
    session = block.session
    if field == "room":
        set_room(block, reading, start, end)
    elif field == "title":
        _set_title(block, reading, Column(start, end))
    elif field == "abstract":
        session.abstract.append(value)
    elif field == "track":
        session.track = session.track or value
    elif field == "language":
        session.language = value
    block.last = "abstract" if field == "abstract" else "title" if field == "title" else "place"
    block.open = None
    block.keep(reading, field)


def _take_unknown(block: Block, reading: Reading) -> None:
    start, end = trimmed(reading.text, unknown_label(reading.text))
    read_named(block, reading, "speaker", start, end)
    block.open = None
    block.last = "people"
    block.keep(reading, "people")


def _take_people(block: Block, reading: Reading) -> None:
    role = (
        block.open.role if block.open is not None else "chair" if block.section is not None else ""
    )
    for person in reading.people.people:
        block.welcome(guest(reading, person, role))
    single = len(reading.people.people) == 1 and not reading.people.people[0].post
    block.last = "name" if single else "people"
    block.keep(reading, "people")


def _take_post(block: Block, reading: Reading) -> None:
    """The post of whom the line above names."""
    post = post_of(reading.line.text)
    if block.guests:
        last = block.guests.pop()
        block.guests.append(last._replace(role=post.role, organization=post.organization))
    block.pairs += 1
    block.last = "post"
    block.keep(reading, "people")


def _take_place(block: Block, reading: Reading) -> None:
    set_room(block, reading, *trimmed(reading.text))
    block.last = block.last if block.last == "time" else "place"
    block.keep(reading, "room")


def set_room(block: Block, reading: Reading, start: int, end: int) -> None:
    """Set the room, if it is not known yet, without `in` before it and brackets around it."""
    start, end = trimmed(reading.text, start, end)
    if start >= end:
        return
    if reading.text[start] in "([" and reading.text[end - 1] in ")]":
        start, end = start + 1, end - 1
    start += places.led_by(reading.text[start:end])
    block.session.room = block.session.room or told(reading, start, end)


def _take_title(block: Block, reading: Reading) -> None:
    read_head(block, reading, Column(0, len(reading.text)))
    block.keep(reading, "title")


def _take_subtitle(block: Block, reading: Reading) -> None:
    session = block.session
    value = told(reading, *trimmed(reading.text))
    if reading.text[:1].islower() and reading.gap == 0 and block.last == "title":
        session.title = session.title._replace(
            text=f"{session.title.text} {value.text}", end=value.end
        )
        block.keep(reading, "title")
        return
    if is_generic(session.title.text) and not session.subtitle and block.last != "people":
        session.subtitle, session.title = session.title, NOTHING
        _set_title(block, reading, Column(0, len(reading.text)), keep=session.subtitle)
    else:
        session.subtitle = session.subtitle or value._replace(text=unquoted(value.text))
    block.last = "subtitle"
    block.keep(reading, "subtitle")


def _take_section(block: Block, reading: Reading) -> None:
    start, end = trimmed(reading.text)
    bracket = _CHAIRED.search(reading.text)
    if bracket is not None:
        end = trimmed(reading.text, start, bracket.start())[1]
    block.section = Section(told(reading, start, end), reading.number, [])
    if bracket is not None:
        inner = label_of(bracket[1])
        begin = bracket.start(1) + (inner.end if inner is not None and inner.role else 0)
        read_named(
            block, reading, inner.role if inner is not None else "chair", begin, bracket.end(1)
        )
    block.open = None
    block.last = "section"
    block.keep(reading, "section")


def _take_part(block: Block, reading: Reading) -> None:
    block.session = Session(reading.number, block.session.day)
    block.sessions.append(block.session)
    block.open, block.roles, block.section, block.above = None, [], None, False
    read_head(block, reading, Column(*trimmed(reading.text)))
    block.keep(reading, "session")


def _take_abstract(block: Block, reading: Reading) -> None:
    block.session.abstract.append(told(reading, *trimmed(reading.text)))
    block.last = "abstract"
    block.open = None
    block.keep(reading, "abstract")


def _take_group(block: Block, reading: Reading) -> None:
    block.last = "label"
    block.keep(reading, "people")


def _take_beside(block: Block, reading: Reading) -> None:
    if reading.line.kind is Kind.HEADING:
        block.ended = True
    block.keep(reading, "left out")


_TAKERS: dict[str, Callable[[Block, Reading], None]] = {
    "label": _take_label,
    "named": _take_unknown,
    "people": _take_people,
    "post": _take_post,
    "place": _take_place,
    "title": _take_title,
    "subtitle": _take_subtitle,
    "section": _take_section,
    "part": _take_part,
    "abstract": _take_abstract,
    "group": _take_group,
    "beside": _take_beside,
}


# --- the line with the title ---


def read_head(block: Block, reading: Reading, head: Column) -> None:
    """Read the stretch of a line with the title: its columns, people and room beside the title."""
    head = _first_sentence(block, reading, head)
    whole, label = without_label(reading.text, Column(*trimmed(reading.text, *head)))
    if label is not None:
        block.session.subtitle = _label_told(reading, label)
    parts = [
        one for one in columns(reading.text, *whole) if not is_number(reading.text[slice(*one)])
    ]
    if not parts:
        parts = columns(reading.text, *head)[:1]
    main = _main_column(reading, parts)
    for number, part in enumerate(parts):
        if number == main:
            _read_title(block, reading, part)
        else:
            read_beside(block, reading, part)
    block.last = "name" if _is_bare(block) else "title"


def _first_sentence(block: Block, reading: Reading, head: Column) -> Column:
    """The first sentence of running text; the rest of it is no title."""
    said = reading.text[head.start : head.end]
    cut = prose.first_sentence(said) if len(said) > _TITLE and prose.likeness(said) > 0.6 else 0
    if not cut:
        return head
    block.session.abstract.append(told(reading, *trimmed(reading.text, head.start + cut, head.end)))
    return Column(head.start, head.start + cut)


def _is_bare(block: Block) -> bool:
    guests = block.session.people
    return (
        len(guests) == 1 and not guests[0].role and not guests[0].organization and not block.titled
    )


def _label_told(reading: Reading, label: Column) -> Told:
    return told(reading, *label)


def _main_column(reading: Reading, parts: Sequence[Column]) -> int:
    """Which column is the title: the first that is neither people nor a room."""

    def strange(part: Column) -> float:
        said = reading.value(*part)
        return max(people_in(said).score, places.likeness(said) if len(parts) > 1 else 0.0)

    plain_ones = [number for number, part in enumerate(parts) if strange(part) < 0.5]
    return plain_ones[0] if plain_ones else 0


def read_beside(block: Block, reading: Reading, part: Column) -> None:
    """Read a column beside the title: people, a room, a label with its value."""
    said = reading.value(*part)
    label = label_of(reading.text[slice(*part)])
    if label is not None and label.end < len(said):
        start, end = trimmed(reading.text, part.start + label.end, part.end)
        if label.role and reading.people_between(start, end).score >= 0.3:
            _take_named(block, reading, label, start, end)
            return
        if label.field == "room":
            set_room(block, reading, start, end)
            return
    several = reading.people_between(*part)
    if several.score >= 0.5 and several.score >= places.likeness(said):
        for person in several.people:
            block.welcome(guest(reading, person, "", part.start))
    elif places.likeness(said) >= 0.3 or (not block.session.room and len(said) < 30):
        set_room(block, reading, *part)
    else:
        block.session.abstract.append(told(reading, *part))


def _read_title(block: Block, reading: Reading, part: Column) -> None:
    """A title with what stands beside it in one column."""
    placed = place_beside(reading.text, part)
    if placed is not None:
        part = Column(*trimmed(reading.text, *placed[0]))
        set_room(block, reading, *trimmed(reading.text, *placed[1]))
    part = _without_people(block, reading, part)
    placed = place_beside(reading.text, part) if placed is None else None
    if placed is not None:
        part = Column(*trimmed(reading.text, *placed[0]))
        set_room(block, reading, *placed[1])
    _set_title(block, reading, part, keep=block.session.subtitle)


def _without_people(block: Block, reading: Reading, part: Column) -> Column:
    """Take in the people beside a title; what is left is the title.

    What is nothing but `Keynote:` without them keeps them in its title.
    """
    beside = people_beside(reading.line.text, part, paired=reading.paired)
    if beside is None:
        return part
    believed = LIKELY if beside.side in block.layout.sides else SURE
    if beside.side is Side.GLUED and believed == SURE:
        return part
    title = reading.text[slice(*beside.title)]
    kind_only = is_generic(title) or (bool(type_of(title)) and len(title) < 30)
    if kind_only:
        believed = LIKELY
    if beside.several.score < believed:
        return part
    role = "" if beside.side is Side.BEFORE else _role_between(reading, beside.title, beside.people)
    for person in beside.several.people:
        block.welcome(guest(reading, person, role, beside.people.start))
    return part if _keeps_people(reading.text, beside, kind_only=kind_only) else beside.title


def _keeps_people(text: str, beside: Beside, *, kind_only: bool) -> bool:
    """Whether the people are part of a title: `Keynote: Ada Sample`, `A conversation with Ada`."""
    title = text[slice(*beside.title)]
    between = folded(text[beside.title.end : beside.people.end].strip(" ,:-–—|"))
    short = len(title.split()) < 4
    posts = any(one.post for one in beside.several.people)
    if beside.side in (Side.BEFORE, Side.GLUED) or between[:1] in "([" or unquoted(title) != title:
        return False
    if between.startswith(("with ", "mit ", "avec ", "con ")):
        return short or not posts
    if kind_only:
        return not posts or (is_generic(title) and type_of(title) == "keynote")
    comma = text[beside.title.end : beside.people.start].strip() == ","
    return between.startswith(("by ", "par ", "von ", "por ")) and short and not posts and not comma


def _role_between(reading: Reading, title: Column, people: Column) -> str:
    label = label_of(reading.text[people.start : people.end].strip("()[] "))
    return label.role if label is not None and label.role else ""


def _set_title(block: Block, reading: Reading, part: Column, keep: Told = NOTHING) -> None:
    """Set the title, without a label and quotes around it."""
    session = block.session
    title, label = without_label(reading.text, Column(*trimmed(reading.text, *part)))
    if label is not None and not keep:
        session.subtitle = told(reading, *label)
    value = told(reading, *trimmed(reading.text, *title))
    session.title = value._replace(text=clean_title(value.text))
    label_text = session.subtitle.text if not is_section(session.subtitle.text) else ""
    session.kind = (
        type_of(session.title.text) or type_of(session.subtitle.text) or type_of(label_text)
    )
    block.last = "title"
