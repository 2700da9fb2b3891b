"""What stands beside a time: the title of a session, and often who speaks, and where."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers import places, prose
from confsched.reading.programme_text.recognisers.dates import holds_day
from confsched.reading.programme_text.recognisers.labels import Label, label_of, role_of
from confsched.reading.programme_text.recognisers.lengths import is_length
from confsched.reading.programme_text.recognisers.names import begins_given, is_honored
from confsched.reading.programme_text.recognisers.people import MOSTLY, NOBODY, Several, people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading, Where, leads_in_capitals
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    label_before,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.joining import AND, BY, WITH
from confsched.reading.programme_text.words.plain import BRACKETS, folded, trimmed
from confsched.reading.programme_text.words.sessions import SERVED

_ENUMERATED = pattern(rf"\s{AND}\s")
SURE = 0.75  # people beside a title are believed from here on, and from LIKELY on if others agree
LIKELY = 0.55
_NAMED = 0.3  # that people stand behind a label which may be one of theirs
USUAL = 0.5  # where people stand beside all other titles as well: `Ada Urban`
_PART = pattern(
    r"(?:part|partie|teil|parte|deel|del)\.? ?(?:\d{1,2}|[ivx]{1,4})"
)  # `Sails - Part 2`
_COLUMN = pattern(r"\s*(?:\.{4,}|…{2,}|(?:\. ){3,}\.?)\s*|\s*\t\s*|\s+\|\s*|\s*\|\s+|\s{3,}")
_KIND_AND_ROOM = pattern(  # counted, or with a colon: `Workshop (Attic): Nets`
    r"\s*(?P<kind>[^\W\d_][\w ]{2,30}(?:\d[A-Za-z]?|(?=\s\([^()]{3,60}\)\s?:)))"
    r"\s\((?P<room>[^()]{3,60})\)\s?[:.,]?\s+(?=[^\W_]\S)"
)
_ASIDE = SERVED | {"rsvp", "byob", "vip", "optional"}  # and no place
_LED_BY = pattern(rf"(?:{WITH}|{BY})\s")
_BRACKETED = pattern(r"\s?[(\[](?!(?:19|20)\d\d[)\]])([^()\[\]]{2,60})[)\]]\s*\.?\s*$")
_AROUND_ROOM = pattern(
    rf"[)\]]?(?:,\s|\s[-–—|·]\s)|[)\]][.:]?\s(?:(?:led\s)?(?:{BY}|{WITH}|med)\s)?|\s[(\[]"
)
_ROOM_LABEL = pattern(r"(?:\s?[,;.]|\s[-–—|])?\s([A-ZÀ-Ý][^\W\d_]{2,9}):\s+(?=\S)")
_SEPARATORS = pattern(
    r"\s*,\s+|:\s+|\s[-–—/]\s|\s*;\s+|\s{2,}|\s(?=@\s?\w)|(?<=[\"”»])\s(?=in\s)"
    r"|(?<=[^\W\d_]{3})\.\s(?=[A-ZÀ-Ý][^.]{2,60}\.?$)"  # `Concert of the band. Town Hall.`
)
# a topic, in small letters: `Session 2 – Reading rooms`
_OF_ROOMS = pattern(r"(?!Break|Meeting|Seminar|Class|Conference|Function)[A-Z][a-z]{2,12} rooms")
_LISTED = pattern(r"[,;]\s+|\s[-–—|/@]\s")
_WORDED, _NUMBERED = pattern(r"[^\W\d_]{2,}\b"), pattern(r"\s(?:\d{1,3}|[A-Z])$")
_FEW, _MOST = 2, 60  # blanks, and commas and dashes in a line that ends with a room
_PARTS = 8  # commas, dashes and brackets around a room
_SMALL = 3  # letters of words that are no part of a name: `of`, `der`
_NUMBER = pattern(r"[IVX]{1,5}\.|#?\d{1,3}(?:\.\d{1,2})?[.)]?|[A-Z]\d{1,2}[.):]?|n°\s?\d+")


class Column(NamedTuple):
    """A stretch of a line that a tab, a bar or many blanks set apart."""

    start: int
    end: int


def columns(text: str, start: int, end: int) -> list[Column]:
    """The columns of a stretch of a line; one where nothing parts it."""
    found, begin = [], start
    for match in _COLUMN.finditer(text, start, end):
        found.append(Column(*trimmed(text, begin, match.start())))
        begin = match.end()
    found.append(Column(*trimmed(text, begin, end)))
    return [one for one in found if one.end > one.start]


def within_brackets(text: str, column: Column) -> Column:
    """A column without the brackets around all of it: `(Chair: Ada Sample)`."""
    said = text[slice(*column)]
    around = said[:1] + said[-1:] in ("()", "[]") and not any(one in said[1:-1] for one in "()[]")
    return Column(column.start + 1, column.end - 1) if around else column


def head_of_line(reading: Reading) -> Column:
    """The stretch of a line or a cell with the title; all of one without a time."""
    if reading.where is Where.NOWHERE:
        return Column(0, len(reading.text))
    return Column(*(reading.after if reading.where is Where.LEADING else reading.before))


def people_behind(reading: Reading, label: Label, start: int, end: int) -> tuple[Several, int]:
    """The people behind a label, and where what names them ends: all of it, or a sentence."""
    said = reading.value(start, end)
    paired = reading.paired or mark_behind(label, said)
    several = people_in(said, several=label.plural, paired=paired)
    cut = 0 if several.people else prose.first_sentence(reading.value(start, end))
    first = reading.people_between(start, start + cut, several=label.plural) if cut else NOBODY
    return (first, start + cut) if first.people else (several, end)


def mark_behind(label: Label, said: str) -> str:
    """What may part one person from a body: `Presenter: Ada Sample, Green Barn` has one name."""
    named = begins_given(said) or is_honored(said.partition(",")[0])
    return f",{MOSTLY}" if label.certain and not label.plural and named else ""


def is_topic(text: str) -> bool:
    """Whether a text beside a kind of session is its title: in quotes, or too long for a room."""
    return unquoted(text) != text or (text.count(" ") > 1 and places.likeness(text) < _NAMED)


def kind_and_room(text: str, column: Column) -> re.Match[str] | None:
    """What kind a session is with its room, before its title: `Session 2 (Great Hall) Boats`."""
    match = _KIND_AND_ROOM.match(text, column.start, column.end)
    if match is None or match["room"].islower():  # `Keynote (online)` says how, and not where
        return None
    known = is_generic(match["kind"]) and places.is_room(match["room"])
    tracked = places.is_track(match["kind"]) and may_be_room(match["room"])
    return match if known or tracked else None


def place_beside(text: str, column: Column, *, sure: bool = False) -> tuple[Column, Column] | None:
    """A title, and the room behind it: `Opening, Great Hall`; or before it, where it is a break.

    `sure` is whether the page has rooms in the brackets behind titles.
    """
    if (labelled := _labelled_room(text, column)) is not None:
        return labelled
    bracket = _BRACKETED.search(text, column.start, column.end)
    bracketed = bracket is not None and bracket.start() > column.start + 2
    label = label_of(bracket[1]) if bracket is not None and bracketed else None
    if bracket is not None and label is not None and label.field == "room" and label.certain:
        room = Column(bracket.start(1) + label.end, bracket.end(1))
        return Column(column.start, bracket.start()), room
    least = 0.0 if sure and bracket is not None and may_be_room(bracket[1]) else 0.5
    named = bracket is not None and people_in(bracket[1]).score >= SURE  # `(Ada Sample, Library)`
    if bracket is not None and bracketed and places.likeness(bracket[1]) >= least and not named:
        return Column(column.start, bracket.start()), Column(*bracket.span(1))
    found = [*_SEPARATORS.finditer(text, column.start, column.end)]
    if len(found) > _MOST:
        return None
    parts = [one for one in found if not _is_within(text[column.start : one.start()])]
    for match in sorted(parts, key=lambda one: text[one.end() : one.end() + 1] != "@"):
        end = column.end - (match[0][0] == "." == text[column.end - 1])
        title, room = Column(column.start, match.start()), Column(match.end(), end)
        said = text[slice(*title)]
        pause = is_pause(said) and said.count(" ") < _FEW  # `Pause café` is no place
        is_title = title.end - title.start > 2 and (pause or places.likeness(said) < 0.5)
        drunk = is_pause(text[slice(*room)]) and text[room.start].islower()  # `accueil, café`
        coded = places.is_room(text[slice(*room)]) and _is_behind_name(text, match, parts)
        placed = (coded or _is_room(text[slice(*room)])) and not drunk
        placed = placed or (pause and text[room.start] == "@")  # `Happy hour @ Probe`
        placed = placed and not _is_post(text[slice(*room)], said)
        placed = placed and not (is_generic(said) and _OF_ROOMS.fullmatch(text[slice(*room)]))
        placed = placed and not _is_within_dashes(text, column, match, parts)
        if is_title and placed and (pause or match[0][0] != ":"):
            behind = _behind_topic(text, column, match, parts) or _behind_people(
                text, column, match, parts
            )
            return behind or (title, room)
    return _place_before(text, column, parts)


def _is_behind_name(text: str, mark: re.Match[str], parts: Sequence[re.Match[str]]) -> bool:
    """Whether somebody stands between a mark and the one like it before: `A — Jo Test — B-101`."""
    alike = [one for one in parts if one[0] == mark[0] and one.end() <= mark.start()]
    return bool(alike) and people_in(text[alike[-1].end() : mark.start()]).score >= LIKELY


def _is_within_dashes(
    text: str, column: Column, mark: re.Match[str], parts: Sequence[re.Match[str]]
) -> bool:
    """Whether a comma stands between dashes, a room behind the last: `A - Jo, Works - Room 1`."""
    dashes = (
        [one for one in parts if one[0].strip() in ("-", "–", "—")] if mark[0][0] == "," else []
    )
    around = len(dashes) > 1 and dashes[0].start() < mark.start() < dashes[-1].start()
    return around and _is_room(text[dashes[-1].end() : column.end])


def _is_led(text: str) -> bool:
    """Whether a text ends with somebody behind a label."""
    before, colon, name = text.rpartition(": ")
    role = role_of(folded(before.rpartition(" ")[2])) if colon else ""
    return bool(role) and people_in(name).score >= LIKELY


def room_between(text: str, column: Column) -> tuple[Column, Column, Column] | None:
    """A title, a room and people: `Ropes, Hall A - Ada Sample`, `Ropes (Hall A), Ada Sample`.

    Both may stand in brackets: `Ropes (Ada Sample, Hall A)`.
    """
    if (behind := _in_brackets(text, column)) is not None:
        return behind
    parts = list(_AROUND_ROOM.finditer(text, column.start + 3, column.end))
    for one, two in combinations(parts, 2) if len(parts) <= _PARTS else ():
        room, people = Column(one.end(), two.start()), Column(two.end(), column.end)
        said = text[slice(*room)]
        placed = places.is_room(said) and said.count("(") == said.count(")")
        titled = places.likeness(text[column.start : one.start()]) < LIKELY
        if _is_led(text[column.start : one.start()]):
            return None  # `Boats. Speakers: Ada Sample (Library), Ben Muster (Works)`
        if placed and titled and people_in(text[slice(*people)], several=True).score >= LIKELY:
            closed = text.count("(", column.start, one.start()) > text.count(
                ")", column.start, one.start()
            )  # `Ropes (for all), Hall A - Ada Sample`
            return Column(column.start, one.start() + closed), room, people
    return None


def _in_brackets(text: str, column: Column) -> tuple[Column, Column, Column] | None:
    """A title, and a room and people in the brackets behind it, in either order."""
    bracket = _BRACKETED.search(text, column.start + 3, column.end)
    begin, end = bracket.span(1) if bracket is not None else (0, 0)
    for match in _LISTED.finditer(text, begin, end):
        both = Column(begin, match.start()), Column(match.end(), end)
        for people, room in (both, both[::-1]):
            named = people_in(text[slice(*people)], several=True).score >= USUAL
            housed = places.likeness(text[slice(*people)]) >= USUAL  # `(Lobby, Harris Hall)`
            if named and not housed and _is_hall(text[slice(*room)]):
                return Column(column.start, begin - 1), room, people
    return None


def _is_hall(text: str) -> bool:
    """Whether a text is a room by a word, and not who somebody works for; one may be a `Lab 2`."""
    body = " " in text and holds_organization(text) and not _NUMBERED.search(text)
    return places.likeness(text) >= USUAL and _WORDED.search(text) is not None and not body


def _behind_topic(
    text: str, column: Column, match: re.Match[str], parts: Sequence[re.Match[str]]
) -> tuple[Column, Column] | None:
    """The room behind a topic that is none: `Session 2 – History of Ropes, Hall A`."""
    if not is_generic(text[column.start : match.start()]):
        return None
    for other in (one for one in parts if one.start() > match.start()):
        topic, room = text[match.end() : other.start()], Column(other.end(), column.end)
        if places.likeness(topic) < LIKELY and _is_room(text[slice(*room)]):
            return Column(column.start, other.start()), room
    return None


def _is_post(room: str, before: str) -> bool:
    """Whether what looks like a room is what somebody before it is: `Ada Sample, Court Clerk`."""
    if not holds_post(room):
        return False
    *_, name = _SEPARATORS.split(before)
    return people_in(name).score >= LIKELY


def _behind_people(
    text: str, column: Column, match: re.Match[str], parts: Sequence[re.Match[str]]
) -> tuple[Column, Column] | None:
    """The room behind whoever is named before it: `Ropes – Ada Sample, Hall A`."""
    for other in (one for one in reversed(parts) if one.start() > match.end()):
        named, room = text[match.end() : other.start()], Column(other.end(), column.end)
        if people_in(named).score >= LIKELY and _is_room(text[slice(*room)]):
            return Column(column.start, other.start()), room
    return None


def _is_within(text: str) -> bool:
    """Whether a bracket is open at the end of a text."""
    return text.count("(") > text.count(")")


def is_room_alone(said: str) -> bool:
    """Whether nothing but a room stands beside a time: `9:00 Hall A`."""
    beside = place_beside(said, Column(0, len(said)))
    whole = beside is None or places.likeness(said[slice(*beside[0])]) >= LIKELY  # `Hall A (2.306)`
    whole = whole or places.led_by(said.lstrip(" ,")) > 0  # `in Jones 303, 5 South Avenue`
    placed = places.likeness(said) >= LIKELY and whole
    return placed and not is_title_with_room(said) and not type_of(said)


def is_behind_kind(reading: Reading) -> bool:
    """Whether the kind stands before a time, and the title behind: `Panel 1 (9:00): Boats`.

    One word in capitals is a kind whatever it says: `PROGRAM 7-8pm – Boats`.
    """
    title = reading.value(*reading.after)
    named = reading.people_between(*reading.after).score >= LIKELY
    beside = named or BRACKETS.fullmatch(title)  # `LUNCH 12:00 (included)`
    if leads_in_capitals(reading.value(*reading.before)) and title and not beside:
        return True
    other = named or is_length(title) or holds_day(title) or places.likeness(title) >= LIKELY
    other = other or BRACKETS.fullmatch(title) is not None  # `Session I, 9:00-10:00 (choose one)`
    return " " in title and not other and is_generic(reading.text[slice(*reading.before)])


def is_title_with_room(text: str) -> bool:
    """`Boats @ Hall A` and `Boats | Hall A`: a comma may stand within a place as well."""
    title, mark, room = text.replace(" | ", " @ ").partition(" @ ")
    return bool(mark) and places.likeness(title) < LIKELY <= places.likeness(room)


def _labelled_room(text: str, column: Column) -> tuple[Column, Column] | None:
    """`Opening, Room: Attic` and `Opening Room: Hall A`; a title may have `Hall: …` in it."""
    for match in _ROOM_LABEL.finditer(text, column.start + 3, column.end):
        label = label_of(text[match.start(1) : column.end])
        room = Column(match.end(), column.end)
        parted = text[match.start() : match.start(1)].strip() or places.likeness(text[slice(*room)])
        if label is not None and label.field == "room" and parted and room.end > room.start:
            return Column(column.start, match.start()), room
    return None


def _is_room(text: str) -> bool:
    """Whether a text is a room, or several parts of an address: `Hall 2 & 3, First Floor`."""
    if _LED_BY.match(text):  # who speaks stands before it
        return False
    parts = text.split(", ")
    if text[:1] == "@":  # it says so itself
        parts = parts[:1]
    several = len(parts) > 1 or text[:1] == "@"
    if several and _ENUMERATED.search(parts[0]) and places.likeness(parts[0]) < LIKELY:
        return False  # the end of a title: `Ropes, Knots and Nets, Main Hall`
    return places.likeness(text) >= LIKELY or (
        several and all(places.likeness(part) >= LIKELY for part in parts)
    )


def may_be_room(text: str) -> bool:
    """Whether a few words may be a room on a page that has rooms where they stand."""
    told = set(text) & set(",:;?!") or type_of(text) or not _ASIDE.isdisjoint(folded(text).split())
    long = [word for word in text.split() if len(word) > _SMALL]
    called = 2 * sum(not word[0].islower() for word in long) >= len(long)
    return text[:1].isupper() and len(text.split()) < 10 and called and not told


def _place_before(
    text: str, column: Column, parts: list[re.Match[str]]
) -> tuple[Column, Column] | None:
    for match in parts[-1:]:
        room, title = Column(column.start, match.start()), Column(match.end(), column.end)
        led = places.likeness(text[room.start : room.end]) >= 0.5
        if led and (
            is_pause(text[title.start : title.end]) or type_of(text[title.start : title.end])
        ):
            return title, room
    return None


def is_number(text: str) -> bool:
    """Whether a column is only the number of a session."""
    return (
        _NUMBER.fullmatch(folded(text).strip()) is not None
        or _NUMBER.fullmatch(text.strip()) is not None
    )


def leads_to_people(text: str) -> bool:
    """Whether a text behind a label of a session is who does what in it: `Moderator: Jo Sample`."""
    label = label_of(text)
    if label is None or not (label.role and label.certain and label.end < len(text)):
        return False
    # `Opening panel: The cliff`, and `Panel: Ada Sample, Ben Muster`
    kind = label.role == "speaker" and bool(type_of(label.name))
    return not kind or people_in(text[label.end :], several=True).score >= _NAMED


def without_label(text: str, column: Column) -> tuple[Column, Column | None]:
    """A title without `Panel 4:` before it, and that label."""
    found = label_before(text[column.start : column.end])
    if not found.label:
        return column, None
    start, end = trimmed(text, column.start + found.start, column.end)
    said = text[start:end]
    placed = places.is_room(said) and not _OF_ROOMS.fullmatch(said)
    if placed or _PART.fullmatch(folded(said)) or leads_to_people(said):
        return column, None
    return Column(start, end), Column(column.start, column.start + len(found.label))
