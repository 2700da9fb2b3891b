"""What sessions of a list say in another column than most: titles, types, lengths, a status."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.columns.people_names import spelt
from confsched.formats.drafts import Draft, Put, everybody
from confsched.formats.general_types import told_by
from confsched.formats.likely import is_no_person, is_pause, is_person
from confsched.formats.records.cells.statuses import OFF, status_of
from confsched.formats.records.fields.flag_names import (
    call_by_flag,
    called_title,
    is_no_title,
)
from confsched.formats.records.fields.held import call_by_holder
from confsched.formats.records.fields.kinds import TALKS
from confsched.formats.records.fields.values import MODE
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.nobody import is_remark
from confsched.formats.records.people.waiting import columns_in, detail_of
from confsched.formats.texts import plain
from confsched.formats.types import known_type
from confsched.formats.values import says_yes
from confsched.patterns import pattern
from confsched.text.title_words import NO_SPEAKERS, NO_TALKS
from confsched.text.titles import plain_type

# flags, without `is` before them: whether they are set when they say it, and which status
_FLAGS = {
    **dict.fromkeys((*OFF, "cancel", "deleted"), (True, "cancelled")),
    "soft delete flag": (True, "cancelled"),
    **dict.fromkeys(("deleted at", "cancelled at", "canceled at"), (True, "cancelled")),
    **dict.fromkeys(("draft", "hidden", "hide"), (True, "proposed")),
    "accepted": (False, "proposed"),
}
_KINDS = frozenset(
    spelt("break, pause, intermission, keynote, lightning, lightning talk, workshop, tutorial")
)
_NO_TALK = frozenset(("service", "service session"))
_PLENARIES = frozenset(("plenary", "plenum", "pleniere", "plenaria", "plenar", "plenair"))
_PARALLELS = frozenset(
    ("parallel", "parallele", "paralela", "track", "tracks", "keynote", "breakout", "breakouts")
)
_NO_TALKS_AT_ALL = NO_TALKS | {"other"}
_SHARED = frozenset(("shared", "all tracks"))  # by the tracks that a list is in
_FOR_ALL = frozenset(("plenary", "plenum", "plenum session", *_SHARED))
_SAYING = frozenset((*_KINDS, *_NO_TALK, *_FOR_ALL))
SETTING = _SAYING | _FLAGS.keys()
_OF_SESSION = pattern(r"^(?:(?:session|talk|event) )?(?:is )?")
_EVENTS = frozenset(("event", "activity", "item"))
_SINCE = pattern(r"\d{4}-\d\d-\d\d")  # when a flag was set
_MODE = pattern(rf"(?i){MODE}|tb[acd]|to be (?:announced|confirmed|decided)")
_SHORT = 100  # letters of a title
_ASIDE = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_MARKS = " -–—*=~_"  # around a note: `-- no seminar --`
_NONE = pattern(  # `No seminar`, `Bank holiday`
    r"(?i)(?:no|keine?|pas de|no hay|nessun|geen|ingen) [^\W\d_]{3}"
    r"|.*\b(?:holidays?|vacation|recess|closed|week)$"
)
_INITIALS = 4  # letters of what somebody may be called by
_PANEL = pattern(r"(?i)^panel(?: discussion)?\b|\bpanel(?: discussion)?$|^podiumsdiskussion\b")
_POSTER_NUMBER = pattern(r"poster ?(?:no|nr|num|number|nummer|#|id|board)")
_ENDS_OF_KINDS = spelt(
    "Remarks, Session, Ceremony, Discussion, Break, Lunch, Dinner, Breakfast, Coffee, Tea, Drinks, "
    "Reception, Party, Social, Networking, Registration, Welcome, Opening, Closing, Address, Note, "
    "Words, Photo, Posters, Talks, Sessions, Sponsors, Workshop, Symposium, Seminar, Colloquium"
)
_KIND = pattern(
    r"(?i)workshops?|tutorials?|keynotes?|panels?|panel discussion|posters?|poster session"
    r"|(?:(?:opening|closing|welcome)(?: remarks| session)?)"
)


def fill_titles(sessions: Sequence[Draft]) -> None:
    """Call what has no title by another column that could be one, else by what it is.

    What a row names to be held by is the row itself, where it holds nothing.
    """
    kinds = {one.text("type") for one in sessions if "title" in one.fields}
    for session in sessions:
        _take_aside(session)
        if "title" in session.fields or call_by_holder(session):
            continue
        named = {compared(key): key for key, put in session.extra.items() if _may_call(put.value)}
        if "session" in named and is_somebodys(session):
            del named["session"]  # which it is in
        found = next((named[one] for one in SESSION["title"] if one in named), None)
        if found is not None:
            put = session.extra.pop(found)
            session.put("title", plain(put.value), put.key, put.mark)
        elif session.text("subtitle"):
            session.put("title", *session.fields.pop("subtitle"))
        elif (name := _named(session)) and (
            known_type(session.text("type")) in _NO_TALKS_AT_ALL or is_no_person(session.text(name))
        ):
            session.put("title", *session.fields.pop(name))
        elif is_short(session.text("description")):
            session.put("title", *session.fields.pop("description"))
        elif session.text("type") and not is_somebodys(session):
            known = known_type(session.text("type")) or session.text("type") in kinds
            put = session.fields["type"] if known else session.fields.pop("type")
            text = str(put.value).strip()
            session.put("title", text[:1].upper() + text[1:], put.key, put.mark)
        else:
            _call_by_extra(session)


def _take_aside(session: Draft) -> None:
    """What is all in brackets describes what is called by who is in it; an act is: `(rock, UK)`."""
    if _ASIDE.fullmatch(session.text("title").strip()) and names_somebody(session):
        put = session.fields["title"]
        if compared(session.places.span(put.key).text.strip("\"'")) in SESSION["description"]:
            session.put("description", *session.fields.pop("title"))


def _call_by_extra(session: Draft) -> None:
    if name := called_title(session):
        session.put("title", *session.extra.pop(name))
    else:
        call_by_flag(session)


def _may_call(value: object) -> bool:
    """Whether a value may be a title: a text, and no number of a row, and no flag."""
    return isinstance(value, str) and not (value.strip().isdecimal() or is_no_title(value))


def _named(session: Draft) -> str:
    """The only column about people, if it may name anything, or has what plainly takes place."""
    name, *others = columns_in(session.fields) or [""]
    may_be = name.endswith("/name") or told_by(session.text(name))
    return name if may_be and not others else ""


def is_short(text: str) -> bool:
    """Whether a text could be a title; all in brackets it stands beside one: `(rock, UK)`."""
    return 0 < len(text) <= _SHORT and "\n" not in text and not _ASIDE.fullmatch(text.strip())


def is_somebodys(session: Draft) -> bool:
    """Whether people are in it who tell more than its type: a talk, or nothing that we know.

    Who leads it does not.
    """
    if known_type(session.text("type")) not in ("", "talk") or not names_somebody(session):
        return False
    roles = {role for role, _, _ in session.people}
    roles.update(of[0] for of in map(detail_of, columns_in(session.fields)) if of)
    return roles != {"chair"}


def name_by_people(book: Book) -> None:
    """Call what nobody calls anything by who is in it, as the pages do that are made of such lists.

    Where most have titles, others lack one, which is told, as of talks called by their type. A word
    for a break, or for a kind of session, in the place of a name is no person.
    """
    names = {one.text("id"): one.text("name") for one in book.drafts["speakers"]}
    untitled = [one for one in book.sessions if "title" not in one.fields]
    few = 2 * len(untitled) < len(book.sessions)
    _without_kinds([one for one in book.sessions if one.people and "title" in one.fields], names)
    named = [one for one in untitled if any(role != "chair" for role, _, _ in one.people)]
    lacking = [one for one in named if not _name_by_people(one, names) and "title" in one.fields]
    typed = [one for one in book.sessions if _is_called_by_type(one)]
    _tell(book, lacking if few else (), "who is in it", "who is in them")
    _tell(book, typed if 2 * len(typed) < len(book.sessions) else (), "its type", "their types")


def name_by_words(sessions: Iterable[Draft]) -> None:
    """Call what has no title by words that stand where a name could: `Keynote 1`.

    What would be said of somebody is kept.
    """
    for session in sessions:
        nobody = session.extra.get("speaker") if not session.people else None
        if "title" not in session.fields and nobody and _may_title(str(nobody.value)):
            title = nobody.holding(str(nobody.value).strip(_MARKS))
            session.fields = {"title": title, **session.fields}
            del session.extra["speaker"]
        people = [one for one in session.people if one[0] != "chair"] or session.people
        if "title" in session.fields or len(people) != 1:
            continue
        _, person, mark = people[0]
        if "id" in person.fields or not _is_no_name(person.text("name")):
            continue
        session.fields = {**as_title(person.text("name"), mark), **session.fields}
        session.people.remove(people[0])
        for field in ("role", "organization"):
            if field in person.fields:
                session.leave(field, *person.fields[field])


def _may_title(text: str) -> bool:
    """Whether words that name nobody say what takes place."""
    said = _is_kind_of_session(text) or _is_word(text.partition(" (")[0]) or _NONE.match(text)
    return bool(said) or not text[:2].strip(_MARKS)


def _is_kind_of_session(text: str) -> bool:
    return bool(_is_kind(text) or _kind_called(text))


@lru_cache(maxsize=4096)
def _is_no_name(text: str) -> bool:
    """Whether words in the place of a name are a kind of session, or plainly no name."""
    if _is_kind_of_session(text):
        return True
    if not is_remark(text) or not text[0].isupper():
        return False
    return not is_person(text)


def _name_by_people(session: Draft, names: Mapping[str, str]) -> bool:
    """Call a session by who is in it; whether that is no person, but a word for what it is."""
    people = [one for role, one, _ in session.people if role == "speaker"]
    people = people or [one for role, one, _ in session.people if role != "chair"]
    called = [one.text("name") or names.get(one.text("id"), "") for one in people]
    is_word = all(map(_is_word, called))
    title = (" and " if is_word else ", ").join(filter(None, called))
    mark = session.people[0][2]
    session.fields = {**as_title(title, mark), **session.fields}
    if is_word:
        session.people = [one for one in session.people if one[0] == "chair"]
        session.put("status", status_of(title), mark, mark)
    return is_word


def _is_called_by_type(session: Draft) -> bool:
    """Whether nothing but its type was found to call a talk by."""
    title, kind = session.fields.get("title"), session.fields.get("type")
    text = session.text("title") if title and kind and title.mark == kind.mark else ""
    return text[-1:] != "s" and known_type(text) in TALKS  # `Short talks` are several


def _tell(book: Book, lacking: Iterable[Draft], what: str, of_several: str) -> None:
    """Tell of the sessions without titles of each file what they are called by, at the first."""
    for _, of_file in groupby(lacking, lambda one: id(one.places)):
        first, *others = of_file
        message = f"a session has no title, and is called by {what}"
        if others:
            message = f"{len(others) + 1} sessions have no title, and are called by {of_several}"
        place = first.places.span(first.fields["title"].mark)
        book.findings.append(Finding(message, place, code="F004"))


def _without_kinds(sessions: Collection[Draft], names: Mapping[str, str]) -> None:
    """Keep a word for a kind of session beside it, and one for a break beside a break."""
    called = {id(p): p.text("name") or names.get(p.text("id"), "") for p in everybody(sessions)}
    kinds = {one: _kind_called(name) for one, name in called.items() if _is_kind_of_session(name)}
    for session in sessions:
        pause = known_type(session.text("type")) in NO_SPEAKERS
        for part in [*session.people] if kinds or pause else ():
            who, name = id(part[1]), called[id(part[1])]
            if who in kinds or (pause and is_pause(name)):
                session.people.remove(part)
                session.leave("speaker", name, part[2], part[2])
                session.put("type", kinds.get(who, ""), part[2], part[2])


@lru_cache(maxsize=65_536)  # a person is named again and again
def _kind_called(name: str) -> str:
    """The type that several words plainly say, which are no name then: `Closing remarks`."""
    first, _, last = name.rpartition(" ")
    is_name = name.istitle() and last not in _ENDS_OF_KINDS  # as nearly all are
    return plain_type(name) if first and not is_name else ""


def as_title(title: str, mark: int) -> dict[str, Put]:
    """The field of a title, if there is one."""
    return {"title": Put(title, mark, mark)} if title else {}


def _is_word(name: str) -> bool:
    """Whether what stands in the place of a name is what takes place: `Words from our sponsors`."""
    first, _, last = name.rpartition(" ")
    ends = bool(first) and last.capitalize() in _ENDS_OF_KINDS
    said = _is_kind(name) or is_pause(name) or status_of(name) == "cancelled"
    return ends or said or plain_type(name) == "meal" or _is_cried(name)  # `Pizza`


def _is_cried(title: str) -> bool:
    """Whether it is a single word that is written as nobody's name is: `WELCOME`."""
    return len(title) > _INITIALS and title.isalpha() and title.isupper()


@lru_cache(maxsize=65_536)
def _is_kind(name: str) -> bool:
    return _KIND.fullmatch(name) is not None


def types_beside_titles(sessions: Sequence[Draft]) -> None:
    """Where titles have a column of their own, one of events may say their types."""
    told = [
        (one, key)
        for one in sessions
        for key, put in one.extra.items()
        if compared(key) in _EVENTS and isinstance(put.value, str)
    ]
    known = [(one, key) for one, key in told if known_type(str(one.extra[key].value))]
    for session, key in known if 2 * len(known) > len(told) else ():
        session.put("type", *session.extra.pop(key))


def settle_plenaries(book: Book) -> None:
    """What is for everybody is what its title plainly says, where no one person talks: a panel.

    Where others have people, what has none is no keynote either. Beside what is `parallel` or a
    `keynote` it is nothing but what nothing runs beside.
    """
    sessions = book.sessions if "type" in book.fields else []
    plenaries = [one for one in sessions if compared(one.text("type")) in _PLENARIES]
    beside = plenaries and any(map(_is_parallel, sessions))
    somebody = plenaries and any(one.people for one in sessions)
    for session in plenaries:
        title = session.text("title")
        kind = "panel" if _PANEL.search(title) else told_by(title)
        if beside or (somebody and not (session.people or kind)):
            session.put("plenary", *session.fields.pop("type").holding("true"))
        elif kind == "panel" or kind in NO_TALKS:
            session.fields["type"] = session.fields["type"].holding(kind)


def _is_parallel(session: Draft) -> bool:
    """Whether its type, or that of the row that it is a part of, is beside what plenaries are."""
    put = session.fields.get("type") or session.extra.get("type")
    return put is not None and compared(str(put.value)) in _PARALLELS


def without_modes(sessions: Iterable[Draft]) -> None:
    """Where all types say only how people attend, another column may say the type."""
    typed = [one for one in sessions if one.text("type")]
    if not typed or not all(_MODE.fullmatch(one.text("type").strip()) for one in typed):
        return
    for session in typed:
        session.leave("attendance", *session.fields.pop("type"))
        named = {compared(key): key for key in session.extra}
        other = next((named[one] for one in SESSION["type"] if one in named), None)
        if other is not None and isinstance(session.extra[other].value, str):
            session.put("type", *session.extra.pop(other))


def settle_flags(sessions: Iterable[Draft]) -> None:
    """Flags may say that a session is cancelled, not published yet, or of some type.

    What has the number of a poster is one, where nothing else says what it is.
    """
    for session in sessions:
        _settle_shown(session)
        for key in [*session.extra]:
            flag, put = _OF_SESSION.sub("", compared(key)), session.extra[key]
            if flag in _FLAGS and isinstance(put.value, str):
                meant, status = _FLAGS[flag]
                if (says_yes(put.value) is True or bool(_SINCE.match(put.value))) is meant:
                    session.fields["status"] = session.extra.pop(key).holding(status)
            elif flag in _SAYING:
                _settle_flag(session, flag, key)
        for key in [key for key in session.extra if _POSTER_NUMBER.fullmatch(compared(key))]:
            put = session.extra[key]
            if any(map(str.isdecimal, str(put.value))):
                session.put("type", *put.holding("poster"))


def _settle_flag(session: Draft, flag: str, key: str) -> None:
    """What a flag says of a session; one that says no more than that it is not set is left out."""
    put = session.extra[key]
    if says_yes(put.value):
        _say(session, flag, put)
        del session.extra[key]
    elif flag not in _KINDS and says_yes(put.value) is False:
        del session.extra[key]


def _say(session: Draft, flag: str, put: Put) -> None:
    """What a flag that is set says of a session; what is no talk is what its title says."""
    if flag in _FOR_ALL:
        session.put("plenary", *put.holding("true"))
        if flag in _SHARED:
            session.fields.pop("track", None)
    elif flag in _NO_TALK:
        session.put("type", *put.holding(plain_type(session.text("title")) or "other"))
    else:
        session.put("type", *put.holding(known_type(flag)))


def _settle_shown(session: Draft) -> None:
    """What is not published yet is proposed, unless its status says something else."""
    put = session.fields.pop("_shown", None)
    if put is None:
        return
    if says_yes(put.value) is False:
        session.put("status", "proposed", put.key, put.mark)
    session.leave("published", *put)
