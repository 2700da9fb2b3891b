"""Types that are told as tracks, or that say no more than that something takes place.

Many programs write one word for all there is: `lecture`, `session`, `other`. It is believed of
whatever has people in it; lunch is lunch.
"""

from collections.abc import Iterable, Sequence

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.drafts import Draft, Part, Put, sequence_of
from confsched.formats.long_sessions import at_a_place, called
from confsched.formats.types import known_type
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.text.title_words import BREAKS, NO_SPEAKERS
from confsched.text.titles import plain_type

_ASIDE = pattern(r" [–—-] | ?@ ?")  # `Lunch — in the harbour`
_TOPIC = pattern(r"(?i)(?:topics?|themas?|themes?|subject|tema|item|no\.?) ?#?\d{1,3}")
_KINDS_OF = frozenset(("talk", "keynote", "workshop", "tutorial", "panel", "poster"))
_PLAINLY = frozenset(("workshop", "panel", "keynote"))
_CEREMONIES = frozenset(("opening", "closing"))
_KIND_IN = pattern(
    r"(?P<before>[^\W\d_][^:()]{3,30}?)\s?:\s.*\S|.*\S\s\((?P<behind>[^\W\d_][^()]{3,30})\)"
)
# `Taller de Arduino`, `Workshop on knots`, and `Atelier Inkscape`, which is nothing else in French
_KIND_OF = pattern(
    r"(?i)(?:(?P<of>workshop|tutorial|masterclass|atelier|taller|oficina|minicurso"
    r"|warsztaty?|panel|panel discussion|round ?table|table ronde|mesa redonda|mesa-redonda"
    r"|tavola rotonda|podiumsdiskussion|(?P<lab>laboratorio))"
    r" (?(lab)di|(?:on|about|de|del|di|do|da|sobre|sur|su|zu[mr]?|über|over|om|ze?)) "
    r"|(?P<alone>atelier) (?!et |de )|(?P<apart>atelier) d['’])\S.*"
    r"|(?:(?!(?:the|a|an|our|your|this|of|from|in|to|for|with|and)\b)\S+ ){1,4}(?P<last>workshop)"
    r"|(?:\S+ ){0,3}\S+-(?P<joined>workshop)"
)
_NOUNS = (
    *("workshop", "tutorial", "master", "atelier", "taller", "oficina", "minicurso", "panel"),
    *("round", "table", "mesa", "tavola", "podium", "laboratorio", "warsztat"),
)
# what all of a day, or on a sheet, may be
_OF_DAYS = frozenset(("workshop", "tutorial", "panel", "keynote", "poster"))
_NOTHING = frozenset(
    (
        *("unknown", "undefined", "unspecified", "none", "null", "n/a", "na", "-", "?"),
        *("custom", "default", "generic", "normal", "blank", "schedule"),
    )
)
_PLENARY = pattern(
    r"(?i)(?:(?:plenary|pl[eé]ni[eè]re|plenari[ao]|plen[aá]ri[ao]|plenair)(?: sessions?)?"
    r"|plenaries|plenum)"
)
_DRAWN = pattern(
    r"(?i)(?:one|two|three|four|five|six|single|dual|multi|all|\d)[-_ ]?(?:tracks?|columns?)"
)
_OF_PROGRAM = pattern(r"\w+#\w+|https?://\S+")  # `calendar#event`
_WHEN = pattern(  # `Previous talks`, as sites of seminars part what was from what comes
    r"(?i)(?:previous|past|upcoming|next|future|recent|earlier)"
    r" (?:talks?|events?|sessions?|seminars?|meetings?|speakers?|presentations?)"
)
_DAY = pattern(r"(?i)(?:day|tag|jour|d[ií]a|giorno)[-_ #]?\d{1,2}")  # on which it is
_ANYTHING = frozenset(("", "event", "events", "general", "item", "slot", "program", "programme"))
_LONGEST = 60  # letters of a type
_VAGUE = _ANYTHING | {"session", "sessions", "conference"}  # be it a poster session


def settle_categories(book: Book) -> None:
    """What is called a track says the type where most tracks of a file are, and nothing else does.

    A break is no track anywhere. Where nothing says types, titles may.
    """
    if "type" not in book.fields:
        types_in_titles(book.sessions)
    files = grouped((id(session.places), session) for session in book.sessions)
    for of_file in files.values():
        _settle_tracks(of_file)
    settle_tracks_of_types(book)


def _settle_tracks(sessions: Sequence[Draft]) -> None:
    told = {one.text("track") for one in sessions}
    tracks = {one for one in told if one.strip().casefold() not in _ANYTHING}
    tracks = {one for one in tracks if known_type(one) != "other"} or tracks  # beside any of both
    known = sum(map(_is_kind, tracks)) if any(map(known_type, tracks)) else 0
    if _are_counted(sessions):
        for session in sessions:
            if "track" in session.fields:
                session.leave("topic", *session.fields.pop("track"))
        return
    are_types = 2 * known > len(tracks) and all("type" not in one.fields for one in sessions)
    for session in sessions:
        if "track" in session.fields and (are_types or _is_pause(session)):
            session.fields["type"] = session.fields.pop("track")
    if are_types:
        _take_tracks(sessions)


def _take_tracks(sessions: Sequence[Draft]) -> None:
    """The tracks of another column that is called so, where the first one had types."""
    names = dict.fromkeys(name for one in sessions for name in one.extra)
    other = next((name for name in names if compared(name) in SESSION["track"]), "")
    for session in sessions if other else ():
        told = session.extra.get(other)
        parts = listed(told.value) if told else []
        if told and parts and isinstance(parts[0], str):
            session.put("track", *session.extra.pop(other).holding(parts[0]))
            if parts[1:] and "tags" not in session.fields:
                tags = sequence_of(session, [*map(told.holding, parts[1:])])
                session.put("tags", *told.holding(tags))


def _is_pause(session: Draft) -> bool:
    """Whether a track says that nothing takes place; somebody who speaks in `Food` speaks of it."""
    pause = known_type(session.text("track")) in NO_SPEAKERS and "type" not in session.fields
    return pause and not session.people and "speakers" not in session.fields


def is_kind(word: str) -> bool:
    """Whether a word is a type that is no general one."""
    return bool(known_type(word)) and not _is_general(word)


def _is_kind(track: str) -> bool:
    """Whether a text is a type, or a kind of one: `Sponsor talk`."""
    return bool(known_type(track)) or track.lower().split(" ")[-1].rstrip("s") in _KINDS_OF


def _are_counted(sessions: Iterable[Draft]) -> bool:
    """Whether tracks only count what takes place: `Topic 1`, `Topic 2`, each once."""
    tracks = [one.text("track") for one in sessions if "track" in one.fields]
    return len({*tracks}) == len(tracks) > 1 and all(map(_TOPIC.fullmatch, tracks))


def settle_tracks_of_types(book: Book) -> None:
    """What stands in a track that is called like a type, and says no other, is of that type.

    Lunch in a track for workshops is still lunch, and a talk in one for food is no meal. What is
    in a track `Plenary` is for everybody, and may be anything, unless its title says so too.
    """
    named = {id(one.by): one.draft.text("name") for one in book.mentions if one.field == "track"}
    for session in book.sessions:
        track = session.text("track") or named.get(id(session), "")
        kind = known_type(track)
        if _PLENARY.fullmatch(track.strip()) and not _PLENARY.search(session.text("title")):
            continue
        if kind in ("", "talk", "other") or (kind in NO_SPEAKERS and session.people):
            continue
        if "type" not in session.fields and not plain_type(session.text("title")):
            session.derive("type", kind, of="track")


def types_in_titles(sessions: Iterable[Draft]) -> None:
    """What a title begins with, or has in brackets at its end, is its type: `Épissures (Atelier)`.

    A kind that leaves no doubt, of what has people: `Atelier : nœuds`, `Panel: Who pays?`.
    """
    for session in sessions:
        kind = labelled(session.text("title")) if session.people else ""
        if kind and "type" not in session.fields:
            session.derive("type", kind, of="title")


def labelled(title: str) -> str:
    """The kind that leaves no doubt, where a title has it in front or in brackets at its end."""
    title = title.strip()
    found = _KIND_IN.fullmatch(title) or (_KIND_OF.fullmatch(title) if _may_say(title) else None)
    words = next(filter(None, found.groups()), "") if found else ""
    kind = known_type(words.strip())
    return kind if kind in _PLAINLY else ""


def _may_say(title: str) -> bool:
    """Whether a title may say its kind by a noun, as few do."""
    plain = title.lower()
    return plain.startswith(_NOUNS) or plain.endswith("workshop")


def settle_general_types(sessions: Iterable[Draft]) -> None:
    """Let titles say what such a type does not; a word for no type at all is none."""
    for session in sessions:
        put = _word(session)
        told = put.value if put is not None else ""
        somebody = any(map(_is_somebody, session.people))
        if isinstance(told, str) and not somebody and _is_general(told):
            _by_title(session, put)


def _settle_second_types(sessions: Iterable[Draft]) -> None:
    """Of two columns with types believe the one that says more: `Workshop` beside `Session`."""
    for session in sessions:
        if (first := session.fields.get("type")) is None or not _is_general(str(first.value)):
            continue
        for name in [one for one in session.extra if compared(one) in SESSION["type"]]:
            said = str(session.extra[name].value)
            if not _is_general(kind := known_type(said)) and "plenary" not in said.casefold():
                session.fields["type"] = session.extra.pop(name).holding(kind)
                session.leave("type", *first)
                break


def settle_unknown_types(book: Book) -> None:
    """Let titles say what words do not that are nobody's types: of `logistics`, lunch is a meal."""
    _settle_second_types(book.sessions)
    _leave_remarks(book.sessions)
    for session in book.sessions:
        put = _word(session)
        if put is None or not isinstance(put.value, str) or put.value in book.types:
            continue
        kind, more = known_type(put.value), _title_says_more(session, put)
        if any(map(_is_somebody, session.people)) and not more:
            continue
        if more or kind in ("", "talk", "other") or (kind in _OF_DAYS and _is_eaten(session)):
            _by_title(session, put, more=more)


def _title_says_more(session: Draft, put: Put) -> bool:
    """Whether a title says plainly what it is, be there people, and the word for a type nothing."""
    title = session.text("title")
    plainly = called(title) in _PLAINLY or plain_type(title) in _CEREMONIES
    return plainly and (str(put.value).strip().casefold() in _ANYTHING or _is_of_all(session, put))


def _is_of_all(session: Draft, put: Put) -> bool:
    """Whether what a session says stands in what holds it, and is said of all in there."""
    above = session.above
    while above is not None and all(one.mark != put.mark for one in above.fields.values()):
        above = above.above
    return above is not None


def _leave_remarks(sessions: Sequence[Draft]) -> None:
    """Put what stands in a column of types below titles where it is no type, as long texts show."""
    told = {one.text("type") for one in sessions if "type" in one.fields}
    unknown = {text for text in told if not known_type(text)}
    if 2 * len(unknown) <= len(told) or max(map(len, unknown)) <= _LONGEST:
        return
    for session in sessions:
        if session.text("type") in unknown:
            put = session.fields.pop("type")
            if "subtitle" in session.fields:
                session.leave("type", *put)
            session.put("subtitle", *put)


def _is_eaten(session: Draft) -> bool:
    """Whether a title plainly is that of a break: on a day of workshops lunch is none."""
    return plain_type(session.text("title")) in BREAKS


def _word(session: Draft) -> Put | None:
    """The word for a type; one that says that there is none is kept beside it."""
    put = session.fields.get("type")
    if put is not None and isinstance(put.value, str) and _is_none(put.value.strip()):
        session.leave("type", *session.fields.pop("type"))
        return None
    return put


def _is_none(word: str) -> bool:
    """Whether it says that there is no type, but when it is or how it is drawn: `THREE_TRACKS`."""
    others = (_DRAWN, _DAY, _OF_PROGRAM, _WHEN)
    return word.casefold() in _NOTHING or any(one.fullmatch(word) for one in others)


def _by_title(session: Draft, put: Put | None, *, more: bool = False) -> None:
    """The type that a title plainly says, whatever it says besides, where nobody is in it."""
    title = session.text("title")
    if put is None and plain_type(title):
        return  # it is of that type wherever it is read
    vague = more or (put is not None and str(put.value).strip().casefold() in _VAGUE)
    if plainly := told_by(title) or at_a_place(title) or (called(title) if vague else ""):
        session.fields.pop("type", None)
        session.derive("type", plainly, of="title")
        if put is not None:
            session.leave("type", *put)


def told_by(title: str) -> str:
    """The type that a title says, or a part of it: `Lunch — in the harbour`."""
    before = _ASIDE.split(title, maxsplit=1)[0]
    return plain_type(title) or plain_type(before) or _labelled_pause(title)


def _labelled_pause(title: str) -> str:
    """The pause that stands behind what it belongs to: `Main Conference: morning tea`."""
    whole, _, last = title.rpartition(": ")
    kind = plain_type(last) if whole and not known_type(whole) else ""
    return kind if kind in NO_SPEAKERS else ""


def _is_somebody(part: Part) -> bool:
    return not part[1].fields.keys().isdisjoint(("name", "_names", "id"))


def _is_general(word: str) -> bool:
    return known_type(word) in ("talk", "other") or word.strip().casefold() in _ANYTHING
