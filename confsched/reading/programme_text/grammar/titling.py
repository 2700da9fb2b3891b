"""The line with the title of a session, and the people and rooms that stand beside it."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import (
    FIRST,
    Beside,
    Side,
    is_pause_alone,
    is_topic_alone,
    keeps_people,
    people_beside,
)
from confsched.reading.programme_text.grammar.block import LEADS, Block
from confsched.reading.programme_text.grammar.described import without_text
from confsched.reading.programme_text.grammar.drafts import NOTHING, Told, told
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    USUAL,
    Column,
    columns,
    is_number,
    is_topic,
    place_beside,
    room_between,
    within_brackets,
    without_label,
)
from confsched.reading.programme_text.grammar.leads import (
    behind_people,
    behind_room,
    room_alone,
)
from confsched.reading.programme_text.grammar.main_column import (
    KIND,
    is_level,
    main_column,
    of_kind,
)
from confsched.reading.programme_text.grammar.named_titles import takes_named, welcome_named
from confsched.reading.programme_text.grammar.numbered import number_before
from confsched.reading.programme_text.grammar.people_and_rooms import (
    is_pause_in_room,
    label_between,
    read_clauses,
    read_labelled,
    set_room,
    take_label,
)
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.clauses import are_clauses, tail_of
from confsched.reading.programme_text.recognisers.labels import label_of, role_of
from confsched.reading.programme_text.recognisers.lengths import length_before, length_behind
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.people import (
    NOBODY,
    PLAINLY,
    people_with_bodies,
)
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    clean_title,
    is_generic,
    is_section,
    kind_of,
    type_beside,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.joining import BY, WITH
from confsched.reading.programme_text.words.plain import folded, trimmed

_KIND_LED = pattern(  # `Keynote by Ada Sample (Oven Ltd): Bread`, `Vortrag Dr. Ada Sample: Brot`
    rf"([^\W\d_][\w ]{{2,30}}?)\s(?:{BY}\s(?=[A-ZÀ-Ý])"
    r"|(?=(?:Prof|Dr|Mag|Ing|Dipl|Univ)[.-])|[-–—]\s)"  # `Keynote – Ada Sample – Bread`
)
_INITIAL = pattern(r"(?:[A-Z]\. ?){1,2}[A-Z][\w'’-]+")  # `B. Sample`
_MARKS = pattern(r"[\s,;.(\-–—]+")
_PRICE = pattern(r"(?i)(?:from )?[£€$] ?\d[\d.,]{0,8}|\d[\d.,]{0,8} ?[£€$]|free|gratis|kostenlos")
_NAMED_FIRST = pattern(r"\s*([^()]{4,60}\s\([^()]{2,120}\))\s*(?::|[-–—]+)\s+(?=\S)")
_EVERYBODY = pattern(  # and no room
    r"(?i)(?:all|various|alle|tous les|todos los|tutti i|tutti gli) \w+|everyone|everybody"
    r"|(?:the )?(?:secretariat|facilitators?|rapporteurs?|organi[sz]ers?|participants|mc|emcee)"
    r"|secr[eé]tariat|facilitat(?:eurs?|rices?)|secretar[ií]a|facilitador[ae]?s?|relator[ae]?s?"
)
_WITH = pattern(rf"^(?:[(\[]|(?:{WITH}|med)\s)")  # and plainly somebody behind it
# what is called by its topic: `Workshop: Rock Climbing`
_DOING = frozenset(("workshop", "atelier", "taller", "panel", "film", "screening", "premiere"))


def read_head(block: Block, reading: Reading, head: Column) -> None:
    """Read the stretch of a line with the title: its columns, people and room beside the title."""
    if block.layout.counted:
        head = head._replace(start=head.start + number_before(reading.text[slice(*head)])[1])
    if (first := length_before(reading.text[slice(*head)])) is not None:
        times = block.session.times
        block.session.length = first.minutes if times is not None and times.last is None else 0
        head = head._replace(start=head.start + first.start)
    head = _without_length(block, reading, without_text(block, reading, head))
    head = behind_people(block, reading, behind_room(block, reading, head))
    whole, label = without_label(reading.text, Column(*trimmed(reading.text, *head)))
    if label is not None:
        take_label(block, reading, label)
    parts = [x for x in columns(reading.text, *whole) if not is_number(reading.text[slice(*x)])]
    prices = [part for part in parts[1:] if _PRICE.fullmatch(reading.value(*part).strip())]
    parts = [part for part in parts if part not in prices] or columns(reading.text, *head)[:1]
    main = main_column(reading, parts)
    block.session.abstract += (told(reading, *part) for part in prices)
    for number, part in enumerate(parts):
        if number == main:
            _read_title(block, reading, part)
        else:
            read_beside(block, reading, within_brackets(reading.text, part))
    block.last = "name" if _is_bare(block) else "title"


def _is_bare(block: Block) -> bool:
    guests = block.session.people
    return (
        len(guests) == 1
        and not (guests[0].role or guests[0].organization)
        and (bool(block.kind) or not block.titled or is_generic(block.session.title.text))
    )


def read_beside(block: Block, reading: Reading, part: Column) -> None:
    """Read a column beside the title: people, a room, a label with its value."""
    whole, part = part, of_kind(reading, part)
    if part != whole and not block.session.subtitle:
        take_kind(block, reading, whole.start, reading.text.rindex(":", whole.start, part.start))
    if _read_label(block, reading, part):
        return
    part = room_alone(block, reading, part)
    several, said = reading.people_between(*part), reading.value(*part)
    people, placed = block.session.people, places.likeness(said)
    if several.score >= 0.5 and several.score >= placed:
        block.welcome_all(reading, several.people, offset=part.start)
    elif is_level(said) and not block.session.subtitle:
        block.session.subtitle = told(reading, *part)
    elif is_generic(block.session.title.text) and is_topic(said):  # `Keynote | "Boats"`
        block.session.subtitle = block.session.title
        set_title(block, reading, part, keep=block.session.subtitle)
    elif block.layout.bodies_last and people and not people[-1].organization:
        people[-1] = people[-1]._replace(organization=said)
    elif placed >= 0.3 or (not block.session.room and _is_called_so(said)):
        set_room(block, reading, *_without_topic(block, reading, part))
    else:
        block.session.abstract.append(told(reading, *part))


def _is_called_so(said: str) -> bool:
    """Whether a room may be called so: not `choose one`, and `The Mayor` is somebody."""
    plain = len(said) < 30 and not said.strip("([ ")[:1].islower()
    return plain and not (_EVERYBODY.fullmatch(said) or holds_post(said))


def _read_label(block: Block, reading: Reading, part: Column) -> bool:
    """Read a column that is a label with its value; whether it is one."""
    said, label = reading.value(*part), label_of(reading.text[slice(*part)])
    if label is None or label.end >= len(said):
        return False
    start, end = trimmed(reading.text, part.start + label.end, part.end)
    if label.role and are_clauses(said):
        read_clauses(block, reading, *part)
    elif label.role and reading.people_between(start, end).score >= 0.3:
        read_labelled(block, reading, label, start, end)
    elif label.field == "room":
        set_room(block, reading, start, end)
    elif label.field == "abstract":
        block.session.abstract.append(told(reading, start, end))
    else:
        return False
    return True


def _without_topic(block: Block, reading: Reading, part: Column) -> Column:
    """The room behind what a session is called, where no title is known: `Coastal Law, Hall A`."""
    named, room = place_beside(reading.text, part) or (part, part)
    said = reading.value(*named)
    if block.titled or room == part or " " not in said:
        return part
    if is_generic(said):
        block.session.subtitle = block.session.subtitle or told(reading, *named)
    else:
        set_title(block, reading, named, keep=block.session.subtitle)
    return room


def _read_title(block: Block, reading: Reading, part: Column) -> None:
    """A title with what stands beside it in one column."""
    part = _without_colon(block, reading.text, part)
    if takes_named(block, reading, part):
        return
    if (between := room_between(reading.text, part)) is not None:
        part = Column(*trimmed(reading.text, *between[0]))
        set_room(block, reading, *trimmed(reading.text, *between[1]))
        block.welcome_all(
            reading, reading.people_between(*between[2]).people, offset=between[2].start
        )
    sure = block.layout.bracketed or is_pause_in_room(block, reading.text[slice(*part)])
    placed = place_beside(reading.text, part, sure=sure) if between is None else None
    if placed is not None:
        part = Column(*trimmed(reading.text, *placed[0]))
        set_room(block, reading, *trimmed(reading.text, *placed[1]))
    part = _without_people(block, reading, _without_clauses(block, reading, part))
    placed = place_beside(reading.text, part) if not (placed or between) else None
    if placed is not None:
        part = Column(*trimmed(reading.text, *placed[0]))
        set_room(block, reading, *placed[1])
    welcome_named(block, reading, part)
    set_title(block, reading, part, keep=block.session.subtitle)


def _without_colon(block: Block, text: str, part: Column) -> Column:
    """A title without the colon at its end, which leads to what stands below."""
    said = text[slice(*part)].rstrip()
    block.leads = said.endswith(":")
    return Column(part.start, part.start + len(said.removesuffix(":").rstrip()))


def read_details(block: Block, reading: Reading) -> bool:
    """Who speaks, and on what, in a column of details: `Ada Sample (Sample Institute) – Wicks`.

    A title beside it that says no more than `Talk 1` is then what is said of the title here.
    """
    session, whole = block.session, Column(*trimmed(reading.text))
    generic = is_generic(session.title.text)
    several = people_with_bodies(reading.value(*whole))
    if several.score >= (LIKELY if generic else PLAINLY):
        block.welcome_all(reading, several.people, offset=whole.start)
        return True
    led = _NAMED_FIRST.match(reading.text) if generic else None
    several = people_with_bodies(reading.value(*led.span(1))) if led is not None else NOBODY
    if led is None or several.score < LIKELY:
        return False
    block.welcome_all(reading, several.people, offset=led.start(1))
    session.subtitle = session.subtitle or session.title
    set_title(block, reading, Column(led.end(), whole.end), keep=session.subtitle)
    return True


def _without_clauses(block: Block, reading: Reading, part: Column) -> Column:
    """Take in the people behind a title in running words: `…, a talk by Ada Sample`."""
    end = tail_of(reading.text, part.start, part.end)
    if end < part.end:
        lead = _MARKS.match(reading.text, end, part.end)
        closed = lead is not None and "(" in lead[0] and reading.text[part.end - 1] == ")"
        read_clauses(block, reading, lead.end() if lead else end, part.end - closed)
        opened = reading.text.rfind("(", part.start, end)
        if opened > part.start and reading.text.find(")", opened, end) < 0:
            block.session.abstract.append(told(reading, *trimmed(reading.text, opened + 1, end)))
            end = opened  # `Case studies (15 min each, moderated by Ada Sample)`
    return Column(part.start, len(reading.text[:end].rstrip(" ,;|–—-")))


def _without_people(block: Block, reading: Reading, part: Column) -> Column:
    """Take in the people beside a title; what is left is the title.

    What is nothing but `Keynote:` without them keeps them in its title.
    """
    sides = block.layout.sides
    beside = people_beside(reading.line.text, part, paired=reading.paired, sides=sides)
    usual = beside is not None and beside.side in sides
    if beside is None or (beside.side is Side.GLUED and not usual):
        return _behind_kind(block, reading, part)
    led = any(guest.part in LEADS for guest in block.session.people)  # said behind the others
    said = reading.text[slice(*beside.people)]
    given = said != (behind := _WITH.sub("", said)) and begins_given(behind)
    named = all(" " in one.name and begins_given(one.name) for one in beside.several.people)
    named = named or all(_INITIAL.fullmatch(one.name) for one in beside.several.people)
    believed = USUAL if usual or given else LIKELY if led or named else SURE
    before = _are_told_before(block, reading, part)
    title = reading.text[slice(*beside.title)]
    kind_only = is_generic(title) or (bool(type_of(title)) and len(title) < 30)
    of_talk = kind_only and not before and _is_of_talk(beside)
    if of_talk and (whole := _behind_kind(block, reading, part)) != part:
        return whole
    if kind_only:
        behind = reading.text[beside.title.end : beside.people.end]
        called = folded(title).rpartition(" ")[2]
        doing = called in _DOING and behind[:1] == ":" and not begins_given(behind[1:])
        titles = doing or block.session.people or kind_of(title) in block.layout.kinds_of_titles
        believed = SURE if titles else min(believed, LIKELY)
    topic = not (kind_only or usual) and is_topic_alone(reading.text, beside)
    paused = is_pause_alone(reading.text[slice(*part)], beside, usual=usual)
    if before or topic or paused or beside.several.score < believed:
        return part
    label = None if beside.side in FIRST else label_between(reading, beside.people)
    role = label.role if label else ""
    block.welcome_all(reading, beside.several.people, role, beside.people.start)
    if label is not None and (label.certain or role in LEADS):  # others may stand before it
        return _without_people(block, reading, beside.title)
    if not keeps_people(reading.text, beside, kind_only=kind_only, usual=usual):
        return beside.title
    block.kind = told(reading, *beside.title) if is_generic(title) else NOTHING
    return part


def _is_of_talk(beside: Beside) -> bool:
    """Whether what seems to be where somebody works may be a title: `Ada Sample - Bread of old`."""
    bodies = [one.post.organization for one in beside.several.people]
    return len(bodies) == 1 and bodies[0].count(" ") > 1 and not holds_organization(bodies[0])


def _are_told_before(block: Block, reading: Reading, part: Column) -> bool:
    """Whether a column of their own before the title says who speaks: `Ada Sample | On: bread`."""
    return bool(block.session.people) and reading.text[: part.start].endswith("\t")


def _behind_kind(block: Block, reading: Reading, part: Column) -> Column:
    """`Keynote: Ada Sample – On bread`: people before a title, behind what kind of title it is.

    Or behind what they are: `Guest: Ada Sample – On bread`.
    """
    led = (one for form in (KIND, _KIND_LED) if (one := form.match(reading.text, *part)))
    label = next((one for one in led if _is_kind_or_speaker(one[1])), None)
    if label is None:
        return part
    rest = Column(label.end(), part.end)
    beside = people_beside(reading.line.text, rest, paired=reading.paired)
    if beside is None or beside.side is not Side.BEFORE or beside.several.score < LIKELY:
        return part
    block.welcome_all(reading, beside.several.people, offset=beside.people.start)
    if not role_of(folded(label[1])):
        block.session.subtitle = block.session.subtitle or told(reading, *label.span(1))
    return beside.title


def _is_kind_or_speaker(text: str) -> bool:
    return is_generic(text) or bool(type_of(text)) or role_of(folded(text)) == "speaker"


def set_title(block: Block, reading: Reading, part: Column, keep: Told = NOTHING) -> None:
    """Set the title, without a label and quotes around it."""
    session = block.session
    title, label = without_label(reading.text, Column(*trimmed(reading.text, *part)))
    if label is not None and not keep:
        take_label(block, reading, label)
    title = _without_length(block, reading, title)
    value = told(reading, *trimmed(reading.text, *title))
    session.title = value._replace(text=clean_title(value.text))
    block.quoted = unquoted(value.text) != value.text
    label_text = session.subtitle.text if not is_section(session.subtitle.text) else ""
    session.kind = type_beside(session.title.text, session.subtitle.text) or type_of(label_text)
    block.last = "title"


def _without_length(block: Block, reading: Reading, part: Column) -> Column:
    """A stretch without `(45 min)` at its end, unless something says that it ends otherwise."""
    times = block.session.times
    lasts = (times.last.minutes - times.first.minutes) % 720 if times and times.last else 0
    found = length_behind(reading.text[slice(*part)], known=lasts)
    if found is None or times is None:
        return part
    block.session.length = 0 if lasts else found.minutes
    return Column(part.start, part.start + found.start)


def take_kind(block: Block, reading: Reading, start: int = 0, end: int | None = None) -> None:
    """Take what stands beside a title and says what kind of session it is."""
    end = len(reading.text[:end].rstrip(" :"))  # `Invited talk:` above who gives it
    block.session.subtitle = told(reading, *trimmed(reading.text, start, end))
    block.session.kind = block.session.kind or type_of(block.session.subtitle.text)
