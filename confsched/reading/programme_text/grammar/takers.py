"""What is done with a line that is read as something."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import people_beside
from confsched.reading.programme_text.grammar.block import LEADS, Block, Section, guest
from confsched.reading.programme_text.grammar.counted_beside import mark_before
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    Column,
    columns,
    people_behind,
    place_beside,
)
from confsched.reading.programme_text.grammar.in_place_of_titles import (
    people_for_title,
    read_named_title,
    welcome_titled,
)
from confsched.reading.programme_text.grammar.in_rooms import led_by_room
from confsched.reading.programme_text.grammar.people_and_rooms import (
    read_clauses,
    read_labelled,
    read_named,
    read_people_and_place,
    set_room,
)
from confsched.reading.programme_text.grammar.people_below import with_more
from confsched.reading.programme_text.grammar.talks import (
    OF_WHO_IS_ABOVE,
    in_words,
    names_and_talk,
    names_behind,
)
from confsched.reading.programme_text.grammar.titling import read_head, set_title, take_kind
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.behind_name import part_behind
from confsched.reading.programme_text.recognisers.labels import Label, unknown_label
from confsched.reading.programme_text.recognisers.lengths import CREDITS, minutes_of
from confsched.reading.programme_text.recognisers.people import NOBODY
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import Post, holds_organization, post_of
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    comes_next,
    is_generic,
    opens_session,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.reading.programme_text.words.untold import ALL, is_nobody
from confsched.text.title_words import PAUSES

_MANY = 4  # words of a heading that says only who follows
# `Panel · Hall A · Sea`: the kind, the room and the track
_FACTS = pattern(
    r"(?P<kind>[^·•|]+?) [·•|] (?P<room>[^·•|]+?)(?: [·•|] (?P<track>[^·•|]*[^·•|\s]))?"
)
_BODY = pattern(r"[\"”»]\s*\(([^()]+)\)\W*$")  # of whoever speaks, behind a title in quotes
_KINDS = frozenset(("meeting", "opening", "closing", "poster", "ceremony", "social", "talk"))


def take_label(block: Block, reading: Reading) -> None:
    """Take the people or the field that a label leads to."""
    label = reading.label
    if label is None:
        return
    start, end = trimmed(reading.text, label.end)
    if label.field:
        take_field(block, reading, label.field, start, end)
        return
    again = label.role in block.roles[:-1] and block.roles[-1:] != [label.role]
    if again and reading.gap > 0:
        block.ended = True  # people of another session, whose title is missing
        block.keep(reading, "not understood")
        return
    if label.role in LEADS and _is_of_what_follows(block, label):
        block.section = Section(NOTHING, reading.number, [])
    block.roles.append(label.role)
    block.open = label
    if not block.titled and not block.named:
        block.named = _named_by(reading, label)
    if start < end:
        read_labelled(block, reading, label, start, end)
    else:
        block.last = "label"
    block.keep(reading, "people")


def _is_of_what_follows(block: Block, label: Label) -> bool:
    """Whether a chair below a break is that of what follows; whoever asks others is there."""
    paused = block.session.kind in PAUSES and not block.session.people
    asks = folded(label.name).startswith(("interview", "in conversation"))
    return block.section is None and (block.above or (paused and not asks))


def _named_by(reading: Reading, label: Label) -> Told:
    """A label as the title of a session that has no other: `Keynote Speaker`, `Remarks by Ada`."""
    first = next(iter(reading.people_between(label.end).people), None)
    if first is None or label.certain:
        return told(reading, 0, len(label.name))
    return told(reading, 0, label.end + first.start + len(first.name))


def take_field(block: Block, reading: Reading, field: str, start: int, end: int) -> None:
    """Set a field to what stands behind its label."""
    value = told(reading, start, end)
    session = block.session
    if field == "room":
        _leave_title(block)
        set_room(block, reading, start, end)
    elif field == "title":
        _take_titled(block, reading, Column(start, end))
    elif field == "abstract":
        session.abstract.append(value)
    elif field == "track":
        session.track = session.track or value
    elif field == "type":
        session.kind = type_of(value.text)
    elif field == "language":
        session.language = value
    elif field == "duration":
        session.length = minutes_of(value.text, numbers=True) or 0
    block.last = "abstract" if field == "abstract" else "title" if field == "title" else "place"
    block.open = None
    block.keep(reading, field)


def _leave_title(block: Block) -> None:
    """Leave what looks like a room above a labelled one to be the title: `Moot Court`."""
    session, spare = block.session, block.spare
    if not block.titled and spare is not None and session.room.start == spare.line.start:
        session.room = NOTHING


def _take_titled(block: Block, reading: Reading, part: Column) -> None:
    """Take what a label says to be the title; what it was called before is what kind it is."""
    session = block.session
    if session.title and is_nobody(reading.value(*part)):
        return
    if several := people_for_title(block):
        welcome_titled(block, several)
    else:
        session.subtitle = session.subtitle or session.title
    set_title(block, reading, part, keep=session.subtitle)


def take_type(block: Block, reading: Reading) -> None:
    """Take what a line says of what kind the session is."""
    take_kind(block, reading)
    block.keep(reading, "subtitle")


def take_length(block: Block, reading: Reading) -> None:
    """Take how long a session is, where nothing says when it ends, and who made it."""
    film = CREDITS.fullmatch(reading.text)
    if film is not None:
        several = reading.people_between(*film.span("who"), several=True) if film["who"] else NOBODY
        block.welcome_all(reading, several.people, offset=film.start("who"))
        block.session.abstract.append(told(reading, *trimmed(reading.text)))
    block.session.length = minutes_of(film["length"] if film is not None else reading.text) or 0
    block.keep(reading, "length")


def take_clauses(block: Block, reading: Reading) -> None:
    """Take the people of a line that names them in several roles."""
    read_clauses(block, reading, 0, len(reading.text))
    block.open = None
    block.keep(reading, "people", last="people")


def take_unknown(block: Block, reading: Reading) -> None:
    """Take the people behind a label that nobody knows."""
    begin = unknown_label(reading.text)
    start, end = trimmed(reading.text, begin)
    before = len(block.session.people)
    read_named(block, reading, "speaker", start, end)
    block.say_of(before, reading.value(0, begin).rstrip(" :"))
    block.open = None
    block.keep(reading, "people", last="people")


def take_people(block: Block, reading: Reading) -> None:
    """Take the people of a line."""
    chairs = "chair" if block.section is not None else ""
    role = block.open.role if block.open is not None else chairs
    if block.led and role in LEADS and reading.line.kind is Kind.ITEM:
        role = ""
    several, end = reading.people, len(reading.text)
    if not several.people and block.open is not None:
        several, end = people_behind(reading, block.open, 0, end)
    block.welcome_all(reading, several.people, role)
    nobody = is_nobody(reading.text) or folded(reading.text) in ALL
    end = end if several.people or nobody else 0  # `All speakers`
    if end < len(reading.text):  # `Ada Sample, baker. She builds boats.`
        block.session.abstract.append(told(reading, *trimmed(reading.text, end)))
    single = len(several.people) == 1 and not several.people[0].post
    block.keep(reading, "people", last="name" if single else "people")


def take_post(block: Block, reading: Reading) -> None:
    """The post of whom the line above names, or their part in the session: `Moderator`."""
    part, rest = part_behind(reading.line.text)
    post = post_of(reading.line.text if rest else "")
    if not block.guests:
        welcome_titled(block, people_for_title(block) or NOBODY)
    if block.guests:
        last = block.guests.pop()
        block.guests.append(
            last._replace(
                part=last.part if rest else part, role=post.role, organization=post.organization
            )
            if block.last == "name"
            else with_more(last, reading)
        )
    block.pairs += 1
    block.keep(reading, "people", last="post")


def take_place(block: Block, reading: Reading) -> None:
    """Take a line as the room, and as who speaks there."""
    if read_people_and_place(block, reading, Column(0, len(reading.text))):
        block.keep(reading, "people", last="people")
        return
    whole = Column(*trimmed(reading.text))
    session, facts = block.session, _FACTS.fullmatch(reading.text, *whole)
    kind, room = place_beside(reading.text, whole) or (whole, whole)
    if facts is not None and (is_generic(facts["kind"]) or folded(facts["kind"]) in _KINDS):
        session.kind = session.kind or type_of(facts["kind"]) or folded(facts["kind"])
        whole = Column(*facts.span("room"))
        if facts["track"]:
            session.track = session.track or told(reading, *facts.span("track"))
    elif kind != room and type_of(reading.value(*kind)):  # `Panel session / Hall A`
        session.subtitle = session.subtitle or told(reading, *kind)
        whole = room
    set_room(block, reading, *whole)
    block.keep(reading, "room", last=block.last if block.last == "time" else "place")


def take_title(block: Block, reading: Reading) -> None:
    """Take a line as the title, with what stands beside it."""
    read_head(block, reading, Column(0, len(reading.text)))
    block.stands_out = reading.is_emphasised
    block.keep(reading, "title")


def take_subtitle(block: Block, reading: Reading) -> None:
    """Take a line as subtitle, as the rest of the title, or as that of what had a kind only."""
    session = block.session
    value = told(reading, *trimmed(reading.text))
    if not block.titled:
        session.subtitle = value
        block.keep(reading, "subtitle")
        return
    if _goes_on_title(block, reading):
        first = session.title
        start, end = min(first.start, value.start), max(first.end, value.end)
        session.title = Told(f"{first.text}{':' * block.leads} {value.text}", start, end)
        block.keep(reading, "title")
        return
    quoted = reading.text.strip()[:1] == '"' and not session.subtitle
    below = block.is_entitled_by(reading)
    if (quoted or below) and read_named_title(block, reading):
        return
    if (
        _is_of_a_kind(block)
        and _may_be_titled(reading.text)
        and not block.is_described_by(reading)
        and (quoted or block.last != "subtitle" or not session.people)
    ):
        _entitle(block, reading)
    elif session.subtitle and session.subtitle.text not in (value.text, session.title.text):
        session.abstract.append(value)
    else:
        session.subtitle = session.subtitle or value._replace(text=unquoted(value.text))
    block.keep(reading, "subtitle", last="subtitle")


def _is_of_a_kind(block: Block) -> bool:
    """Whether what stands as the title says of what kind the session is, and no more."""
    kind = bool(block.kind) or is_generic(block.session.title.text)
    return kind and not block.session.subtitle


def _entitle(block: Block, reading: Reading) -> None:
    """Read a line as the head of what had only a kind."""
    block.session.subtitle, block.session.title = block.kind or block.session.title, NOTHING
    read_head(block, reading, Column(0, len(reading.text)))


def _goes_on_title(block: Block, reading: Reading) -> bool:
    """Whether a line right below a title is the rest of it: in small letters, or behind a colon."""
    listed = (block.stands_out or block.listed) and reading.line.kind is Kind.ITEM
    near = reading.gap == 0 and block.last == "title" and not comes_next(reading.text)
    near = near and mark_before(reading.text) is None  # `a) Ropes`
    bold = block.leads and block.stands_out and reading.line.bold
    return (reading.text[:1].islower() or bold) and near and not listed


def _may_be_titled(text: str) -> bool:
    """Whether a text may be the title below a kind: it opens no session and is no aside."""
    named = is_generic(text) or not opens_session(text) or "\t" in text
    return named and not (text.startswith("(") and text.endswith(")"))


def take_part(block: Block, reading: Reading) -> None:
    """Begin a session that has no time."""
    block.session = Session(reading.number, block.session.day)
    block.sessions.append(block.session)
    block.open, block.roles, block.section, block.above = None, [], None, False
    read_head(block, reading, Column(*trimmed(reading.text)))
    block.keep(reading, "session")


def take_placed(block: Block, reading: Reading) -> None:
    """Begin a session at the time of those beside it, in the room if its line names one."""
    led, first = led_by_room(reading, block.layout.rooms_led), block.sessions[0]
    times, when, zone = first.times, first.when, first.zone
    block.session = Session(reading.number, first.day, times, when=when, zone=zone)
    block.sessions.append(block.session)
    block.open, block.roles = None, []
    parts = columns(reading.text, 0, len(reading.text))[1:]
    if led is not None:
        set_room(block, reading, *led.span(1))
        if led["level"]:
            block.session.subtitle = told(reading, *led.span("level"))
    elif room := next((part for part in parts if is_room(reading.value(*part))), None):
        set_room(block, reading, *room)  # also `L4`, which may be a number
    counted = mark_before(reading.text)
    start = counted.end if counted is not None and (counted.room.end or not counted.words) else 0
    if counted is not None and counted.room.end:
        set_room(block, reading, *counted.room)
        block.session.subtitle = told(reading, *trimmed(reading.text, 0, counted.room.start - 1))
    read_head(block, reading, Column(led.end() if led is not None else start, len(reading.text)))
    block.keep(reading, "session")


def take_talk(block: Block, reading: Reading) -> None:
    """Take the people of a talk; what it is called is kept in the abstract.

    The only one of what has no title but its kind is what that is called.
    """
    listed = reading.line in block.talks
    if not listed and _is_of_a_kind(block) and not block.guests:
        _entitle(block, reading)
        block.keep(reading, "title", last="subtitle")
        return
    said = block.talks.get(reading.line)
    names = said or names_and_talk(reading) or (names_behind(reading) if listed else None)
    untitled = False  # `Ada Sample, Oven Ltd` alone, and `Talk by Ada Sample`
    if names is not None:
        several, start = reading.people_between(*names, several=listed), names[0]
        bare = names == (0, len(reading.text))
        untitled = bare and not block.session.abstract
    elif listed:
        several, start = reading.people if reading.people.score >= LIKELY else NOBODY, 0
    else:
        whole = Column(0, len(reading.text))
        found = people_beside(reading.line.text, whole, paired=reading.paired)
        several, start = (found.several, found.people.start) if found is not None else (NOBODY, 0)
        untitled = found is not None and is_generic(reading.value(*found.title))
    body = _BODY.search(reading.line.text) if len(several.people) == 1 else None
    of_body = post_of(body[1]) if body is not None and holds_organization(body[1]) else Post()
    for person in several.people:
        told_of = person._replace(post=person.post or of_body)
        block.welcome(guest(reading, told_of, "", start))
    talk = in_words(reading.line.text)
    if said == OF_WHO_IS_ABOVE and block.guests:
        talk = f"{block.guests[-1].name.text}: {talk}"
    if not untitled:
        block.session.abstract.append(told(reading)._replace(text=talk))
    block.keep(reading, "people", last="people")


def take_abstract(block: Block, reading: Reading) -> None:
    """Add a line to the abstract."""
    block.session.abstract.append(told(reading, *trimmed(reading.text)))
    block.last = "abstract"
    block.open = None
    block.keep(reading, "abstract")


def take_group(block: Block, reading: Reading) -> None:
    """Go on with people under a heading of some of them; one that says much is kept.

    So is one among what describes the session.
    """
    if len(reading.text.split()) > _MANY or block.last == "abstract":
        block.session.abstract.append(told(reading, *trimmed(reading.text)))
    block.keep(reading, "people", last="label")


def take_beside(block: Block, reading: Reading) -> None:
    """Leave a line out; nothing below a heading of something else belongs to the session."""
    if reading.line.called == "badge":
        return  # it stands in a row or a heading of which more is told
    if reading.line.kind is Kind.HEADING:
        block.ended = True
    block.keep(reading, "left out")
