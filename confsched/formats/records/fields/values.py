"""The values of a list that are several in one cell: tags, needs, rooms and tracks.

Semicolons, bars and line breaks part rooms and tracks. Other signs do where every part stands alone
in another row: `Hall A, Hall B` are two rooms in a list that has both. Of three with commas most
have to. What has one id is one room, whose name may take two lines. Commas part all tracks where
most parts come again beside others.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice

from confsched.formats.columns.compared import compared
from confsched.formats.columns.people_names import spelt
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.records.cells.alike import Alike
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.cells.written_lists import written_list
from confsched.formats.seats import SEATS
from confsched.formats.texts import plain
from confsched.formats.values import listed, says_yes
from confsched.patterns import pattern
from confsched.text.attending import AFAR, THERE

_FIELDS = ("tags", "needs", "_tracks", "track", "room", "_room_id", "_room_ids", "type")
_NAMES = ("track", "room", "type")
_SEVERAL = pattern(r"\s*(?:[;；、|\n]|\\n)\s*")  # a program may write a line break as `\n`
_LISTED = pattern(r"\s*(?:[,;，；、|\n]|\\n)\s*")
_BLANK_BEHIND = pattern(r"[,，、]\s")
_COMMA = pattern(r"\s*[,，、]\s*")
_BLANKS = pattern(r"[\s,;]+")
_FEW = 2  # parts that commas may make of the name of one room
_NUMBERED = pattern(r"\S (?:\d{1,4}[A-Z]{0,2}|[A-Z])$")
_SHORT = 3  # letters of what is no number or letter of a room: `Hall A and Bar`
_MAYBE = pattern(r"(?i)\s*[,，、/+&]\s*|\s+(?:and|und|et|y|e|en)\s+")
MODE = (  # how people attend
    rf"{THERE}|{AFAR}|hybrid|livestream(?:ed)?|zoom"
    r"|(?:ms |microsoft )?teams|webex|google meet|en visio"
    r"|präsenz|в живу|наживо|очно|онлайн|офлайн|stacjonarnie"
    r"|zdalnie|lähi|etä|på plats|h[íi]brid[oa]|hybride?|ibrid[oa]|in presenza|da remoto|à distance"
    r"|a dist[âa]ncia|fysiek|fysisk|digitalt?|線上|线上|オンライン|온라인"
)
_MODE = pattern(f"(?i){MODE}")
_ALL = spelt(
    "all, all rooms, all venues, all locations, all halls, all stages, everywhere, alle, "
    "alle räume, alle säle, toutes, toutes les salles, todas, todas las salas, todas as salas, "
    "tutte, tutte le sale, alle zalen"
)

_PAGE = pattern(r"https?://\S+")  # where to join it, and no room
# of which nobody says which: `Multiple halls`, `Verschiedene Räume`
_SOME = pattern(
    r"(?i)(?:multiple|various|several|different|verschiedene|mehrere|plusieurs|diverses?|varias"
    r"|varios) (?:rooms|halls|venues|locations|stages|places|spaces|r[äa]ume|s[äa]le|orte|salles"
    r"|lieux|salas|lugares|espacios)"
)
# what is for everybody is in no track
_NO_TRACK = frozenset(
    ("all", "all tracks", "any", "none", "false", "no track", "notrack", "alle", "tous")
)
# what a site calls its styles: `bg-blue-100 text-blue-800 dark:bg-blue-900`, `var(--sea)`
_STYLES = pattern(r"(?:(?:^|\s+)(?:[a-z]+:)*[a-z]+-[\w/.%#()\[\]-]+)+|var\(--[\w-]+\)")
_NUMBERED_TAG = pattern(r"(?:tag|keyword|label) \d|(?:tag|keyword|label)\d")
_LOOKED_AT = 40  # sessions


def leave_styles(tracks: Iterable[Draft]) -> None:
    """Keep with a track what its site calls the style of it, which is no colour."""
    for track in tracks:
        if _STYLES.fullmatch(track.text("color").strip()):
            track.leave("color", *track.fields.pop("color"))


def settle_values(sessions: Sequence[Draft], rooms: Sequence[Draft] = ()) -> None:
    """Fields that are lists, where theirs is a text; a room that is several of them, or all.

    What a list of `rooms` has is one room, whatever signs are in it: `A|Chapel`.
    """
    gather_tags(sessions)
    for field in _NAMES:
        _close_gaps(sessions, field)
    alone, tracks = (_alone(sessions, field) for field in ("room", "track"))
    listed = (one.text(field).casefold() for one in rooms for field in ("id", "name"))
    whole = frozenset(filter(_SEVERAL.search, listed))
    settle = Alike(_FIELDS, partial(_settle, rooms=alone, whole=whole, tracks=tracks))
    for session in sessions:
        settle(session)


def _close_gaps(sessions: Iterable[Draft], field: str) -> None:
    """Call what has more blanks between its words like what has the same words elsewhere."""
    texts = {text for session in sessions if (text := session.text(field))}
    named = {text: " ".join(text.split()) for text in texts if "  " in text}
    for session in sessions if named else ():
        if (name := named.get(session.text(field))) in texts:
            session.fields[field] = session.fields[field].holding(name)


def _alone(sessions: Iterable[Draft], field: str) -> frozenset[str]:
    """The rooms or tracks that stand alone in a cell, as they are compared."""
    texts = {session.text(field).strip().casefold() for session in sessions} - {""}
    told = _said_again(texts) if field == "track" else frozenset()
    return told.union(text for text in texts if not _MAYBE.search(text))


def _said_again(texts: Iterable[str]) -> frozenset[str]:
    """The parts of several names with commas, if most of them stand in other names as well."""
    cells = [frozenset(_COMMA.split(text)) for text in texts]
    parted = [parts for parts in cells if len(parts) > 1]
    known = frozenset[str]().union(*parted)
    counts = Counter(part for parts in cells for part in parts)
    again = sum(counts[part] > 1 for part in known)
    return known if len(parted) > _FEW and 2 * again > len(known) else frozenset()


def _settle(
    session: Draft, rooms: frozenset[str], whole: frozenset[str], tracks: frozenset[str]
) -> bool:
    for field in ("tags", "needs"):
        if field in session.fields:
            text = session.text(field)
            parts = [*written_list(text)] or _hashed(text) or _LISTED.split(text)
            _split(session, field, field, parts)
    _without_blanks(session)
    _settle_tracks(session, tracks)
    if session.text("_room_id") and "\n" in session.text("room"):
        put = session.fields["room"]
        session.fields["room"] = put.holding(" ".join(str(put.value).split()))
    if _PAGE.fullmatch(session.text("room").strip()):
        keep = session.leave if "link" in session.fields else session.put
        keep("link", *session.fields.pop("room"))
        return True
    room = session.text("room").strip()
    if room.count("(") > 1 and all(map(SEATS.search, parts := _COMMA.split(room))):
        _split(session, "room", "rooms", parts)  # `Hall A (200 seats), Hall B (80 seats)`
        return True
    if SEATS.search(room) or room.casefold() in whole:
        return True  # its name before may have any signs
    named = [*_without_mode(session, _rooms_in(session.text("room"), rooms), rooms)]
    if not named and "room" in session.fields:
        session.leave("room", *session.fields.pop("room"))
    elif len(named) == 1 and "room" in session.fields:
        session.fields["room"] = session.fields["room"].holding(named[0])
    elif named:
        _split(session, "room", "rooms", named)
    return True


def _hashed(text: str) -> list[str]:
    """Tags that are marked as such, with blanks or commas between: `#boats #knots`."""
    words = _BLANKS.split(text.strip(" ,;"))
    return [word[1:] for word in words] if all(one[:1] == "#" for one in words) else []


def _without_mode(session: Draft, named: tuple[str, ...], known: frozenset[str]) -> Iterable[str]:
    """The room where people may be online as well, which is kept: `Hall A (hybrid)`."""
    whole = named[0].removesuffix(")").replace(" (", " / ") if len(named) == 1 else ""
    parts = _parts(whole) if whole else named
    modes = [one for one in parts if _MODE.fullmatch(one)]
    if not len(modes) == len(parts) - 1 == 1 or (parts is named and modes[0].casefold() in known):
        return named
    session.leave("attendance", *session.fields["room"].holding(modes[0]))
    return [one for one in parts if one not in modes]


def _without_blanks(session: Draft) -> None:
    """Names without HTML, blanks around them, `9:00, Boats, Hall`, and the colon of `Panel:`."""
    for field in _NAMES:
        put = session.fields.get(field)
        if put is not None and isinstance(put.value, str) and put.value != _bare(put.value):
            session.fields[field] = put.holding(_bare(put.value))


def _bare(name: str) -> str:
    if "<" in name or "&" in name:
        name = "\n".join(" ".join(line.split()) for line in str(plain(name)).splitlines())
    return name.strip().rstrip(":") or name.strip()


def _settle_tracks(session: Draft, known: frozenset[str]) -> None:
    """Of several tracks the first is that of the session, and the others are tags.

    What is marked as a tag is one: `#boats #knots` names no track.
    """
    if session.text("track").strip().casefold() in _NO_TRACK:
        session.leave("track", *session.fields.pop("track"))
    several = session.fields.pop("_tracks", None)
    put = several or session.fields.get("track")
    parts = listed(several.value) if several else [*_named(session.text("track"), known)]
    marked = bool(parts) and all(str(part)[:1] == "#" for part in parts)
    as_it_is = several is None and parts == [session.text("track").strip()]
    if put is None or not parts or (as_it_is and not marked):
        return
    if marked:
        del session.fields["track"]
        parts = ["", *(str(part)[1:] for part in parts)]
    else:
        session.fields["track"] = put.holding(parts[0])
    tags = session.fields.get("tags")
    tagged = tags.value if tags and isinstance(tags.value, list) else ()
    both = [*(tags.holding(one) for one in tagged if tags), *map(put.holding, parts[1:])]
    if both:
        session.fields["tags"] = (tags or put).holding(sequence_of(session, both))


@lru_cache(maxsize=1024)
def _rooms_in(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """The names of rooms in a text; `all` for all of them, and none for some of them."""
    if _SOME.fullmatch(text.strip()):
        return ()
    everywhere = [text.strip(), *(part for part in _parts(text) if " " in part)]
    return ("all",) if any(map(is_everywhere, everywhere)) else _named(text, known)


def is_everywhere(text: str) -> bool:
    """Whether what stands in the place of a room means all of them."""
    return text.casefold() in _ALL


def _named(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """The rooms or tracks in a text, each once; `300 | Harbour Hall` is one with its number."""
    if written := written_list(text):
        return written
    parts = _SEVERAL.split(text.strip())
    numbers = [part for part in parts if part.isdecimal()]
    if 0 < len(numbers) < len(parts) and "|" in text and known.isdisjoint(numbers):
        return (text.strip(),)
    told = (one for part in parts for one in _listed(part, known))
    return tuple(dict.fromkeys(told))


def _parts(text: str) -> list[str]:
    return [part for part in _MAYBE.split(text.strip()) if part]


def _listed(text: str, known: frozenset[str]) -> list[str]:
    """The parts of a text that stand alone elsewhere, or most of several; else it is one."""
    parts = _parts(text)
    short = all(len(one) < _SHORT for one in parts[1:])  # `Room A & B` beside `Room A`
    for names in (parts, *_in_full(parts)):
        told = [name.casefold() in known for name in names]
        if len(names) > 1 and (all(told) or (short and names is not parts and any(told))):
            return names
    parts = _COMMA.split(text)
    alone = sum(part.casefold() in known for part in parts)
    most = len(parts) > _FEW and 2 * alone > len(parts)
    most = most or (alone > 0 and not _BLANK_BEHIND.search(text))  # `Boats,Knots` by a program
    return parts if most or 1 < len(parts) == alone or _are_numbered(parts) else [text]


def _are_numbered(parts: list[str]) -> bool:
    """Whether parts are called alike and have a number each: `Room 517AB, Room 517CD`."""
    kinds = {part.rpartition(" ")[0].casefold() for part in parts}
    return len(parts) > 1 and len(kinds) == 1 and all(map(_NUMBERED.search, parts))


def _in_full(parts: list[str]) -> Iterator[list[str]]:
    """Names of which only the first says what all are: `Room A & B`, `Salas 12 e 14`."""
    kind, _, first = parts[0].rpartition(" ") if len(parts) > 1 else ("", "", "")
    for word in dict.fromkeys((kind, kind.removesuffix("s"))) if kind else ():
        yield [f"{word} {one}" for one in (first, *parts[1:])]


def _split(session: Draft, theirs: str, field: str, parts: Iterable[str]) -> None:
    put = session.fields.get(theirs)
    if put is None or not isinstance(put.value, str):
        return
    del session.fields[theirs]
    puts = [put.holding(part.strip()) for part in parts if part.strip()]
    session.fields[field] = put.holding(sequence_of(session, puts))


def gather_tags(sessions: Sequence[Draft]) -> None:
    """Make tags of what stands in several such columns, unless a column has them all."""
    first = [*islice(sessions, _LOOKED_AT)]
    names = dict.fromkeys(name for one in first for name in one.extra)
    numbered = [name for name in names if _NUMBERED_TAG.fullmatch(compared(name))]
    if len(numbered) < 2 or any("tags" in one.fields for one in first):
        return
    texts = [str(one.extra[name].value) for one in first for name in numbered if name in one.extra]
    if 2 * sum(is_time(text) or says_yes(text) is not None for text in texts) > len(texts):
        return
    for session in sessions:
        puts = [session.extra.pop(name) for name in numbered if name in session.extra]
        if puts:
            session.fields["tags"] = puts[0].holding(sequence_of(session, puts))
