"""Who speaks, where no column says it: `by Jo Sample` in a subtitle or another text."""

from collections.abc import Collection, Container, Iterable
from itertools import takewhile
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.columns.compared import role_of
from confsched.formats.columns.fields import Column
from confsched.formats.columns.people_names import ROLES
from confsched.formats.drafts import ABOUT, Draft, Put
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_pause, people_in, role_said
from confsched.formats.long_sessions import called
from confsched.formats.records.fields.held import HOLDER
from confsched.formats.records.fields.title_lines import BY, lines_of, names_people
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.in_text import involve, lead
from confsched.formats.records.people.waiting import field_of
from confsched.formats.records.times.beginnings import begins
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody

_Led: TypeAlias = tuple[str, str, str]  # what is led, as what, and who does
_BY = pattern(rf"{BY} ([^\W\da-z_]\S* [^\s(].*)")
_BY_NOBODY = pattern(rf"{BY} (.+)")
# `Boats (Chair: Ada Sample)`, `Boats. Chair: Ada Sample (Test Bay)`
_LED_TITLE = pattern(
    r"(?P<title>.*\S)\s*(?P<mark>[(\[.;,|·\n]|\s[-–—/])\s*"
    r"(?P<role>[^\W\d_][^()\[\]:.]{2,24}(?:\(s\))?): *(?P<names>.{3,160})"
)
_LED_BY = pattern(  # `Boats (chaired by Ada Sample)`, `Boats – Chaired by Ada Sample`
    r"(?P<title>.*[^\s,])\s*(?P<mark>\(|,(?=\s)|(?<=\s)[-–—|·](?=\s))\s*"
    r"(?P<role>[^\W\d_]{3,14} (?:by|par|von|da|por|door)) +(?P<names>.{3,160})"
)
# `All about boats. Moderated by Ada Sample.`, as the last sentence of a text
_LED_LAST = pattern(
    r"(?s)(?:^|[.!?…)]\s+|\n\s*)(?P<role>[^\W\d_]{5,14} (?:by|par|von|da|por|door)) "
    r"(?P<names>[^\W\da-z_][^\n]{3,120}?)\.?\s*$"
)
_LAST = 160  # letters of it
_INTRODUCED = pattern(r"(?i)intro(?:duc(?:ed|tion))? by")  # behind a title it is another who does
_BYS = (" by ", " par ", " von ", " da ", " por ", " door ")
_LINE = pattern(r" (?=[^\W\d_]{4,16}: [^:]*$)")  # `S1: Boats Chair: Ada Sample`, of two lines
_LED_FIELDS = frozenset(("title", "track", "room"))
_TEXTS = ("subtitle", *reversed(ABOUT))
_FIRST = frozenset("bBpPdDhH")  # letters of a text that may begin so
_TITLES = ("Dr", "Prof")
# `Presenters: Jo Sample.`, `Dr. Jo Sample (Example House)`
_LABELLED = pattern(r"(?:([^\W\d][^:.\n]{3,20}): *|(?=(?:Dra?|Prof)\b)(?!.*\w{3}\.$))([^:\n]+?)\.?")
# `Speakers:` above names, and `Speaker: Jo Sample. All about boats.`
_HEADED = pattern(
    r"(?s)([^:\n]{3,24}):[ *]*(?:\n\s*([^\n]+)\n?|([^:\n]{3,}?(?:[^\W\d_]{3}|\)))\.\s+(?=\S))(.*)"
)
_OF_TEXT = pattern(r"(?i)\s*(?:abstracts?|description|summary)\s*:[ \t]*\n")
_LONGEST, _MOST_LINES = 120, 6  # of texts that are about nothing but people and places
_MOST_LISTED, _LIKELY = 12, 0.5  # people on a panel; that a text is a name
_LISTED = pattern(r"([^\W\da-z_][^\s,:()]*(?: [^\s,:()]+){1,3}), ([^\W\d_][^:()]{1,60})")
# `Ada Sample, Ben Test. Chair: Cleo Probe`, `Moderator: Ada Sample, Panelists: Ben Test, Jo Probe`
_ROLE = pattern(r"(?:^|[.,;]?\s+)(?P<role>(?:[Ss]ession )?[^\W\d_]{4,12}): ")
_LEADING = ("chair", "moderator", "host")  # beside whom others speak
_SEVERAL = 3  # that show it
_LOOKED_AT = 50  # sessions, to find out whether they are described
_SPEAKERS = field_of("subtitle", Column("name", "speaker", several=True))


def settle_bylines(book: Book) -> None:
    """Whoever a subtitle names speaks, where nobody else does; or a text that says nothing else."""
    fields = book.fields
    for field in sorted(one for one in fields if one in _LED_FIELDS or one.startswith(HOLDER)):
        settle_led(book.sessions, field)
    if "subtitle" in fields:
        told = [one for one in book.sessions if "subtitle" in one.fields]
        alone = [one for one in told if not names_somebody(one, _LEADING)]
        _turn_titles(alone)
        _let_texts_speak([one for one in alone if "subtitle" in one.fields], "subtitle")
    if "description" in fields and _are_short(book.sessions):
        told = [s for s in book.sessions if s.text("description") not in ("", s.text("room"))]
        _let_texts_speak([one for one in told if not names_somebody(one)], "description")
    for field in [one for one in _TEXTS if one in fields]:
        for session in [one for one in book.sessions if field in one.fields]:
            _settle_last(session, field, session.text(field))
            _settle_text(session, field, session.text(field))
    _let_lists_speak(book.sessions)
    _settle_notes(book)


def _let_lists_speak(sessions: Iterable[Draft]) -> None:
    """Let those speak whom a description has in lines of their own, and nobody else: a panel.

    Beside such a panel a description may be one name: that of who welcomes everybody.
    """
    told = [one for one in sessions if "description" in one.fields and not names_somebody(one)]
    panels = {id(one): found for one in told if (found := _listed_in(one.text("description")))}
    for session in told if panels else ():
        text = session.text("description")
        alone = "\n" not in text and _is_of_people(text) and not is_pause(session.text("title"))
        if names := panels.get(id(session)) or (text if alone else ""):
            session.put(_SPEAKERS, *session.fields.pop("description").holding(names))


def _listed_in(text: str) -> str:
    """The people of a text each line of which has one, and where they are from: `Jo Sample, Oslo`.

    Where they are from stands in brackets then. Some of the names may look like none.
    """
    lines = lines_of(text) if "," in text and text.count("\n") in range(1, _MOST_LISTED) else []
    parts = [_LISTED.fullmatch(line) for line in lines]
    found = [(part[1], part[2]) for part in parts if part]
    named = sum(people_in(name).score > _LIKELY for name, _ in found)
    is_list = 1 < len(found) == len(parts) and 3 * named >= 2 * len(found)
    return "\n".join(f"{name} ({rest})" for name, rest in found) if is_list else ""


def _settle_text(session: Draft, field: str, text: str) -> None:
    """Put those into a session whom a text names that says nothing else, or says so first."""
    if _settle_headed(session, field, text) or len(text) > _LONGEST * _MOST_LINES:
        return
    if ":" in text or text.startswith(_TITLES):
        _settle_labelled(session, field, lines_of(text))
    elif len(text) <= _LONGEST and text[:1] in _FIRST:
        _settle_byline(session, field, text)
    if "\n" in text:
        _settle_below_titles(session, field, lines_of(text))


def _settle_notes(book: Book) -> None:
    """Let those lead whom a note says to, `Moderator: Jo Sample`; who speaks is told elsewhere."""
    for session in book.sessions if "notes" in book.fields else ():
        _settle_last(session, "notes", session.text("notes"))
        if ":" in (text := session.text("notes")):
            _settle_labelled(session, "notes", lines_of(text), {"speaker"})


def settle_led(sessions: Collection[Draft], field: str) -> None:
    """Who leads a session may stand in brackets behind its title: `Boats (Chair: Ada Sample)`.

    So may who leads a track, or all that is in a room. What has no time may be a heading, which
    keeps all it says.
    """
    found = {text: _led_in(text, field) for text in {one.text(field) for one in sessions}}
    for session in sessions if any(found.values()) else ():
        led = found.get(session.text(field)) if begins(session) else None
        if led is None:
            continue
        title, role, names = led
        put = session.fields[field]
        told = any(one == role for one, _, _ in session.people)
        if not told and not (field != "title" and is_pause(session.text("title"))):
            lead(session, role, names, put)
        if not told or field != "title":
            session.fields[field] = put.holding(title)


def _led_in(text: str, field: str) -> _Led | None:
    """Who leads something, by what a field says; what is held may be told in two lines."""
    joined = _LINE.sub("\n", text) if field.startswith(HOLDER) else text
    return led_in(text) or (led_in(joined) if joined != text else None)


def _role_told(words: str) -> str:
    return "host" if _INTRODUCED.fullmatch(words) else role_of(words) or role_said(words)


def led_in(text: str, *, speaks: bool = False) -> _Led | None:
    """What stands before who leads something, as what they do, and their names; None without.

    It may be who speaks as well, if that is asked for.
    """
    named = _LED_TITLE.fullmatch(text.rstrip()) if ":" in text else None
    led = _LED_BY.fullmatch(text.rstrip()) if any(map(text.__contains__, _BYS)) else None
    roles = [_role_told(one["role"]) if one else "" for one in (named, led)]
    match, role = (named, roles[0]) if roles[0] else (led, roles[1])
    if match is None or not role or (role == "speaker" and not (speaks and match is named)):
        return None
    names = match["names"]
    if match["mark"] in "([" and sum(map(names.count, ")]")) > sum(map(names.count, "([")):
        names = names[:-1]
    return (match["title"], role, names) if names_people(names) else None


def _settle_byline(session: Draft, field: str, text: str) -> None:
    put = session.fields[field]
    nobody, named = _BY_NOBODY.fullmatch(text), _BY.fullmatch(text)
    if nobody and is_nobody(nobody[1]):
        del session.fields[field]
        session.leave("speaker", *put.holding(nobody[1]))
    elif named and not names_somebody(session):
        if field != "subtitle" and not names_people(named[1]):
            return
        del session.fields[field]
        session.put(_SPEAKERS, *put.holding(named[1]))


def _settle_last(session: Draft, field: str, text: str) -> None:
    """Let those lead whom the last sentence of a text says to; more than that stays as it is."""
    at = max(len(text) - _LAST, 0)
    last = text[at:]
    match = _LED_LAST.search(last) if any(map(last.__contains__, _BYS)) else None
    role = _role_told(match["role"]) if match else ""
    if not match or role not in ("chair", "moderator") or not names_people(match["names"]):
        return
    put = session.fields[field]
    if not names_somebody(session, ROLES.keys() - {role}):
        lead(session, role, match["names"], put)
        if not text[: at + match.start()]:
            del session.fields[field]


def _settle_below_titles(session: Draft, field: str, lines: list[str]) -> None:
    """Let those speak whom lines of a text name below the titles of their talks: `by Jo Sample`."""
    named = [match[1] for line in lines if (match := _BY.fullmatch(line))]
    put = session.fields.get(field)
    if put and len(named) > 1 and all(map(names_people, named)) and not names_somebody(session):
        session.put(_SPEAKERS, *put.holding("\n".join(named)))


def _settle_headed(session: Draft, field: str, text: str) -> bool:
    """Put people into a session whom a text names at its start, behind or below `Speakers:`."""
    match = _HEADED.match(text)
    if match is None or names_somebody(session):
        return False
    label, names, rest = match[1].strip(" *"), match[2] or match[3], match[4]
    if not role_of(label) or len(names) > _LONGEST * 2 or not names_people(names):
        return False
    put = session.fields.pop(field)
    below = [*takewhile(_names_alone, rest.split("\n"))] if match[2] else []
    rest = "\n".join(rest.split("\n")[len(below) :])
    column = Column("name", role_of(label), several=True)
    session.put(field_of(label, column), *put.holding("\n".join((names, *below))))
    session.put(field, *put.holding(_OF_TEXT.sub("", rest).strip()))
    return True


def _names_alone(line: str) -> bool:
    """Whether a line of a text names people, and nothing that has a label."""
    return ":" not in line and len(line) <= _LONGEST and names_people(line)


def _settle_labelled(
    session: Draft, field: str, lines: list[str], taken: Collection[str] = ()
) -> None:
    """Put people into a session whom lines of a text name by what they do in it, or by a title.

    Not those in roles that are `taken`.
    """
    if len(lines) > _MOST_LINES or max(map(len, lines), default=0) > _LONGEST:
        return
    found = dict[str, list[str]]()
    taken = taken or ({"speaker"} if names_somebody(session) else ())
    others = [line for line in lines if not _tells_of_people(line, found, taken)]
    if not found:
        return
    put = session.fields.pop(field)
    for label, names in found.items():
        column = Column("name", role_of(label), several=True)
        session.put(field_of(label, column), *put.holding("\n".join(names)))
    session.put(field, *put.holding("\n".join(others)))


def _tells_of_people(line: str, found: dict[str, list[str]], taken: Container[str]) -> bool:
    """Add the people of a line to those found, by the name of what they do; whether it has some."""
    match = _LABELLED.fullmatch(line)
    role = role_of(label := match[1] or "speaker") if match else ""
    if not match or not role or role in taken or not names_people(match[2]):
        return False
    found.setdefault(label, []).append(match[2])
    return True


def _turn_titles(sessions: list[Draft]) -> None:
    """Call talks by their subtitles where most titles are who gives them: `Jo Sample (Boats)`.

    A talk whose subtitle is to be told is called by who gives it.
    """
    named = [one for one in sessions if _are_people(one, "title", "subtitle")]
    if len(named) < _SEVERAL or 2 * len(named) <= len(sessions):
        return
    for session in named:
        put, subtitle = session.fields["title"], session.fields.pop("subtitle")
        _involve(session, put)
        if is_nobody(str(subtitle.value)):
            session.leave("subtitle", *subtitle)
        else:
            session.fields["title"] = subtitle


def _are_short(sessions: list[Draft]) -> bool:
    """Whether some of the first descriptions may be names, and hardly any is a text."""
    texts = [text for one in sessions[:_LOOKED_AT] if (text := one.text("description"))]
    return 4 * sum(len(text) > _LONGEST for text in texts) < len(texts)


def _let_texts_speak(sessions: list[Draft], field: str) -> None:
    """Where most of such texts of talks are names, or all of several keynotes, these give them."""
    talks = [one for one in sessions if _may_be_talk(one.text("title"))]
    named = [one for one in talks if _is_of_people(one.text(field))]
    sure = {id(one) for one in named}
    unsure = sum(names_people(one.text("title")) for one in named)
    if 3 * len(named) < 2 * len(talks) or 2 * unsure >= len(named):
        keynotes = [one for one in talks if _is_keynote(one)]
        named = keynotes if all(id(one) in sure for one in keynotes) else []
    elif len(named) >= _SEVERAL:
        named = [one for one in talks if id(one) in sure]
    if len(named) >= _SEVERAL:
        panels = (one for one in sessions if id(one) not in sure and _has_roles(one.text(field)))
        for session in (*named, *panels):
            _involve(session, session.fields.pop(field))
        for session in talks:
            if is_nobody(session.text(field)):
                session.leave("speaker", *session.fields.pop(field))


def _may_be_talk(title: str) -> bool:
    return (HOLDS.search(title) is None or called(title) == "panel") and not is_pause(title)


def _is_of_people(text: str) -> bool:
    parts = _by_roles(text) if len(text) < _LONGEST * _MOST_LINES else []
    short = len(text) < _LONGEST or len(parts) > 1
    return bool(parts) and short and all(names_people(names) for _, names in parts)


def _has_roles(text: str) -> bool:
    return _ROLE.search(text) is not None and _is_of_people(text)


def _by_roles(text: str) -> list[tuple[str, str]]:
    """Names by what they do: who speaks, and those before whom another role stands."""
    roles = [match for match in _ROLE.finditer(text.strip()) if role_of(match["role"])]
    starts = [0, *(match.end() for match in roles)]
    ends = [*(match.start() for match in roles), None]
    names = [text.strip()[start:end].strip(" .,;") for start, end in zip(starts, ends, strict=True)]
    told = ["speaker", *(role_of(match["role"]) for match in roles)]
    return [(role, some) for role, some in zip(told, names, strict=True) if some]


def _are_people(session: Draft, field: str, other: str) -> bool:
    """Whether one field of a talk has nothing but people in it, and the other one none."""
    return _is_of_people(session.text(field)) and not names_people(session.text(other))


def _involve(session: Draft, put: Put) -> None:
    """Put those into a session whom a text names, with what it says of them."""
    for role, names in _by_roles(str(put.value)):
        for one in people_in(names).people:
            involve(session, role, one, put)


def _is_keynote(session: Draft) -> bool:
    kind = known_type(session.text("type")) or called(session.text("title"))
    return kind == "keynote"
