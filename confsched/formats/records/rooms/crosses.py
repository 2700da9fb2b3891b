"""Columns in which crosses say where a session is, or in which track: an `x` below `Hall A`.

A column may say itself what it is of (`Room: Hall A`, `Track [Boats]`). Several others are rooms if
one of them is called like one; else types, days, or tracks, if most sessions have a cross in one of
them. What a cross says of a session by itself (`Recorded`, `Beginners`) is none of these.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft
from confsched.formats.likely import place_likeness
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.types import known_type
from confsched.formats.values import NUMBERS, says_yes
from confsched.patterns import pattern
from confsched.text.attending import AFAR, THERE

_LOOKED_AT = 200  # rows, to find out which columns there are
_LEAST, _SEVERAL = 2, 3  # columns, and rows with a cross in one of them
_ALONE = 0.7  # of the rows with crosses, to have one where columns do not say what they are
_MOST = 0.6  # of all rows, to have one where nothing but that says that columns are tracks
_LIKELY = 0.3  # that a name is one of a room
_NAMED = pattern(r"([^\W\d_][^:\[\]]{1,20}?)\s*(?::\s*([^:\[\]]+)|\[([^\[\]]+)\])")
_FIELDS = ("room", "track", "type", "day")
# what is said of a session, in a column or in two that exclude each other
_FLAGS = pattern(
    r"(?i)(?:is |to be |needs? |has |with )?(?:record\w*|(?:live ?)?stream\w*|video\w*|audio"
    r"|slides?|confirm\w*|publish\w*|approv\w*|accept\w*|reject\w*|done|open|closed|paid|free"
    rf"|public|private|{THERE}|{AFAR}|hybrid|pr[äe]sen[zc]\w*"
    r"|beginners?|intermediate|advanced|experts?|all levels|anf[äa]nger\w*|fortgeschritten\w*"
    r"|d[ée]butants?|projector|beamer|laptop|mic\w*|catering|children|kids|adults|english|deutsch"
    r"|german|french|fran[çc]ais|yes|no)\b.*"
)


def settle_crosses(book: Book) -> None:
    """Make rooms, tracks, types and days of the columns in which sessions have crosses."""
    if not _columns(book.sessions):
        return
    aside = {name: field for field in _FIELDS if (name := _set_aside(book.sessions, field))}
    meant = _meant(book.sessions, _columns(book.sessions))
    for field, called in meant.items():
        for session in book.sessions:
            _say(session, field, called)
    for name, field in aside.items():
        for session in book.sessions:
            if name in session.extra:
                session.put(field, *session.extra.pop(name))


def _set_aside(sessions: Sequence[Draft], field: str) -> str:
    """Take out a column that is called like a field and has nothing but crosses; its name."""
    told = [one.fields[field] for one in sessions if field in one.fields]
    if not told or any(says_yes(put.value) is None for put in told):
        return ""
    name = sessions[0].places.span(told[0].key).text.strip(' "')
    if any(put.value in NUMBERS for put in told) and not _told(name)[0]:
        return ""  # a room may be called 1
    for session in sessions:
        if field in session.fields:
            session.leave(name, *session.fields.pop(field))
    return name


def _columns(sessions: Sequence[Draft]) -> list[str]:
    """The columns in which nothing but crosses stands, in the order of the table."""
    begins = [one for one in islice(sessions, _LOOKED_AT) if one.extra and is_in_table(one)]
    names = dict.fromkeys(name for one in begins for name in one.extra if not _FLAGS.match(name))
    likely = {name for name in names if all(_mark(one, name) is not None for one in begins)}
    for session in sessions if likely else ():
        likely -= {name for name in session.extra if _mark(session, name) is None}
    crossed = {name for one in begins for name in likely if _mark(one, name)}
    return [name for name in names if name in crossed]


def _mark(session: Draft, name: str) -> bool | None:
    """Whether there is a cross in a cell; None where something else is."""
    return says_yes(session.extra[name].value) if name in session.extra else False


def _meant(sessions: Sequence[Draft], names: Iterable[str]) -> dict[str, dict[str, str]]:
    """The fields that columns are, each with what they are called there."""
    found: dict[str, dict[str, str]] = {}
    plain: dict[str, dict[str, str]] = {"day": {}, "type": {}, "": {}}
    for name in names:
        field, called = _told(name)
        if field:
            found.setdefault(field, {})[name] = called
        else:
            plain[_kind(name)][name] = name.strip()
    for field in ("day", "type"):
        if len(plain[field]) < _LEAST:  # a room may be called `Workshop`
            plain[""] |= plain.pop(field)
    for kind, columns in plain.items():
        field = _field_of(kind, columns, sessions) if len(columns) >= _LEAST else ""
        if field and field not in found and not any(field in one.fields for one in sessions):
            found[field] = columns
    return found


def _told(name: str) -> tuple[str, str]:
    """The field that a column says itself, and what it is called there: `Room: Hall A`."""
    match = _NAMED.fullmatch(name.strip())
    word = compared(match[1]) if match else ""
    field = next((one for one in _FIELDS if word in SESSION[one]), "") if word else ""
    return (field, (match[2] or match[3]).strip()) if match and field else ("", "")


def _kind(name: str) -> str:
    """Whether a column is called like a day or a type."""
    is_day = day_word(name) or split_date(name)
    return "day" if is_day else "type" if known_type(name) else ""


def _field_of(kind: str, names: Iterable[str], sessions: Iterable[Draft]) -> str:
    """What several columns are that do not say it themselves; empty where it is not plain."""
    counts = [sum(_mark(one, name) is True for name in names) for one in sessions]
    crossed = [count for count in counts if count]
    if len(crossed) < _SEVERAL or crossed.count(1) < _ALONE * len(crossed):
        return ""
    if kind or any(place_likeness(one) > _LIKELY for one in names):
        return kind or "room"
    return "track" if len(crossed) >= _MOST * len(counts) else ""


def _say(session: Draft, field: str, called: Mapping[str, str]) -> None:
    """Say of a session what its crosses say; what has all rooms is for everybody."""
    said = {name: session.extra.pop(name) for name in called if name in session.extra}
    crossed = [name for name, put in said.items() if says_yes(put.value)]
    if field in session.fields:
        session.extra.update(said)
    elif crossed:
        everywhere = field == "room" and len(crossed) == len(called) > 1
        text = "all" if everywhere else "; ".join(called[name] for name in crossed)
        session.put(field, *said[crossed[0]].holding(text))
