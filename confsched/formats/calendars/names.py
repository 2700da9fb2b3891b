"""Ids and titles of the events of a calendar, seen together; a title may stand in a description."""

import re
from collections import Counter

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.meetings import retell
from confsched.formats.calendars.series import settle_series
from confsched.formats.calendars.speakers import involve_all, settle_speakers
from confsched.formats.calendars.texts import without_title
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.long_sessions import called
from confsched.formats.records.fields.bylines import led_in
from confsched.formats.records.people.beside_titles import people_of
from confsched.formats.records.people.in_text import several
from confsched.formats.records.people.names import are_names, names_in
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.person_names import folded

# `#lunch Lunch`: what Mini-Conf reads the kind of an event from
_MARK = pattern(r"#([a-z][\w-]*)\s+(\S.*)")
# `[tutorial] Knots`: what is in brackets is a kind of session or one of its categories
_BRACKET = pattern(r"\[([^\W\d_][^\[\]]{1,30})\]\s+(\S.*)")
_BEHIND = pattern(r"(?P<title>.*\S)\s+\[(?P<mark>[^\W\d_][^\[\]]{1,30})\]")
_PRETALX = pattern(r"-//pretalx//[^/]*//([^/]*)")
# `-//Sched.com Harbour Days 2030//EN`: the name, of which the calendar has one in a single word
_SCHED = pattern(r"-//Sched\.(?:com|org) ([^/]+)//[A-Z]{2}")
_OF_PRETALX = pattern(r"pretalx-(.+)-[A-Z0-9]{6}")
_TAIL = pattern(r"(.*\S)\s+(?:-{1,3}|[–—|])\s+(\S.*)")
_HEAD = pattern(r"(\S.{2,98}?)(?:\s+(?:-{1,3}|[–—|])|:)\s+(\S.*)")
_ASIDE = pattern(r"(.*\S)\s+[(\[]([^()\[\]]+)[)\]]")
# `Ropes (workshop by Jo Sample)`
_BY = pattern(
    r"(?P<title>.*\S)\s+[(\[](?:(?i:given|presented|led|(?P<kind>[^\W\d_]{4,12})) )?by"
    r"\s+(?P<names>[^()\[\]:]+)[)\]]"
)
_WITH_YEAR = pattern(r"(?P<name>[^\n]{0,60}?\b(?:19|20)\d\d\b[^\n]{0,20}?)(?:\s+[-–—|]|:)\s+(?=\S)")
_BOTH = 2  # parts of a UID before its host
NAMELESS = frozenset(("ical", "icalendar", "calendar", "event calendar", "schedule", "events"))
_NOBODYS = "invalid"  # the domain of our calendars that have none
_LINE = pattern(
    r"(?m)^(?:(?P<label>[^\W\d_][^\n:]{2,20}):[ \t]*(?P<called>\S[^\n]*)"
    r"|[\"“„«](?P<quoted>[^\n\"“”«»]{5,300})[\"”“»])[ \t]*$\n*"
)
_TITLES = frozenset(("title", "talk title", "titel", "titre", "titulo", "titolo", "topic", "thema"))
_QUOTES = ' "“”„«»'
# `Boat Seminar: Jo Sample`, `Talk by Jo Sample`
_SERIES = pattern(
    r"(?i)(?P<series>(?:[^:]*\b)?(?:seminar|colloquium|kolloquium|talk|lecture|vortrag|s[ée]minaire"
    r"|seminario)s?(?: series)?)(?:\s*$|(?:\s+(?:by|with|von|par|de)|\s*:|\s+[-–—|])\s+)"
)
_KIND = pattern(r"(?i)(?:talk|lecture|vortrag)s?$")
_KEYNOTE = (
    r"(?P<kind>(?:(?:opening|closing|plenary|invited) )?(?:keynote|plenary|invited)"
    r"(?: talk| speech| address| lecture| speaker)?)"
)
_KEYNOTE_FORMS = (
    pattern(rf"(?i){_KEYNOTE}(?:\s*:\s+|\s+[-–—|]\s+|\s+(?:by|with)\s+)(?P<names>\S.*)"),
    pattern(rf"(?i)(?P<names>[^:]+?)(?:\s*:\s+|\s+[-–—|]\s+){_KEYNOTE}"),
    pattern(rf"(?i){_KEYNOTE}\s+\((?P<names>[^()]+)\)"),
)
_PLAINLY_NAMED = 0.7  # a name
_SOME = 2  # keynotes that name somebody
_OF_KEYNOTE = pattern(r"(?i)keynote|plenary|invited")


def settle_uids(book: Book) -> None:
    """The part of a UID before its `@` is the id, if no two events share it.

    A UID that says more is kept. Those of our own calendars hold the id and the domain of the
    conference as well, and those of Pentabarf its short name.
    """
    uids = {one.text("id") for one in book.sessions if one.text("id")}
    short = Counter(mark for uid in uids for mark in _marks(uid))
    for session in book.sessions:
        uid, put = session.text("id"), session.fields.get("id")
        alone = (text for number, text in _marks(uid) if short[number, text] == 1)
        local = next(alone, uid)
        if put is not None and local and local != uid:
            session.fields["id"] = put.holding(local)
            session.leave("uid", *put)
    hosts = {uid.partition("@")[2] for uid in uids}
    if is_ours(book.conference) and len(hosts) == 1:
        name, _, domain = hosts.pop().partition(".")
        book.conference.derive("id", name, of="_program")
        book.conference.derive("domain", domain if domain != _NOBODYS else "", of="_program")
    _name(book.conference, uids, book.sessions)


def _marks(uid: str) -> list[tuple[int, str]]:
    """What can be told apart by: `7@harbour@host` has two parts before the host, numbered."""
    return list(enumerate(uid.split("@")[:-1]))


def _name(conference: Draft, uids: set[str], sessions: list[Draft]) -> None:
    """What a calendar without a name is called: as its program says, or all of its UIDs."""
    title = conference.fields.get("title")
    if title is not None and _is_spelt_out(conference):
        return
    if title is not None and conference.text("title").lower() not in NAMELESS:
        return
    parts = [uid.split("@")[:-1] for uid in uids]
    common = [texts for texts in map(set, zip(*parts, strict=False)) if len(texts) == 1]
    of_pretalx = _PRETALX.fullmatch(conference.text("_program"))
    name = of_pretalx[1] or _event(uids) if of_pretalx else ""
    if parts and all(len(part) == _BOTH for part in parts) and common:
        [name] = common[-1]
    if name:
        conference.fields.pop("title", None)
        conference.derive("title", name, of="_program")
    elif title is None:
        _name_like_event(conference, sessions)


def _is_spelt_out(conference: Draft) -> bool:
    """Spell out the name that a calendar of Sched has without blanks, as its program does.

    Returns whether it was.
    """
    of_sched, put = _SCHED.fullmatch(conference.text("_program")), conference.fields["title"]
    if of_sched is None or _as_one_word(of_sched[1]) != _as_one_word(str(put.value)):
        return False
    conference.fields["title"] = put.holding(of_sched[1])
    conference.put("id", *put)
    return True


def _as_one_word(text: str) -> str:
    return folded(text).replace(" ", "")


def _name_like_event(conference: Draft, sessions: list[Draft]) -> None:
    """A calendar of a single event is that event."""
    put = sessions[0].fields.get("title") if len(sessions) == 1 else None
    if put is not None:
        conference.put("title", *put)


def _event(uids: set[str]) -> str:
    """What pretalx calls the event that all talks are of, where only their UIDs say it."""
    found = [_OF_PRETALX.fullmatch(uid.partition("@")[0]) for uid in uids]
    names = {match[1] if match else "" for match in found}
    return names.pop() if len(names) == 1 else ""


def settle_titles(book: Book) -> None:
    """Titles without marks, and without the people who are named behind them.

    A `#word` in lower case before a title is a mark where several titles have one, and so is a kind
    of session in brackets. Names stand behind titles of pretalx, elsewhere where most titles have
    them, and wherever they are those of who speaks.
    """
    settle_series(book)
    for session in book.sessions:
        _take_part(session)
    _settle_called(book)
    if _PRETALX.fullmatch(book.conference.text("_program")):
        for session in book.sessions:
            _name_people(session)
    else:
        settle_speakers(book)
    for session in book.sessions:
        _without_people(session)
        without_title(session)
    for mark, is_mark in ((_MARK, lambda *_: True), (_BRACKET, _is_kind)):
        found = [(one, mark.fullmatch(one.text("title"))) for one in book.sessions]
        marked = [(one, match) for one, match in found if match and is_mark(one, match[1])]
        for session, match in marked if len(marked) > 1 else ():
            _unmark(session, match[1], match[2])
    _unmark_behind(book)


def _unmark_behind(book: Book) -> None:
    """Marks in brackets behind titles, one after the other, where several titles have some."""
    marked = [*filter(_marked_behind, book.sessions)]
    for session in marked if len(marked) > 1 else ():
        while match := _marked_behind(session):
            _unmark(session, match["mark"], match["title"])


def _marked_behind(session: Draft) -> re.Match[str] | None:
    match = _BEHIND.fullmatch(session.text("title"))
    return match if match and _is_kind(session, match["mark"]) else None


def _take_part(session: Draft) -> None:
    """Who is named behind a title, with a role, or in brackets with what they give."""
    title = session.text("title")
    if led := led_in(title, speaks=True):
        _involve(session, *led)
    elif title.endswith((")", "]")) and (match := _BY.fullmatch(title)):
        _give(session, match)


def _give(session: Draft, match: re.Match[str]) -> None:
    """Who gives a talk, and of which kind it is; one who gives a `talk` may go by a first name."""
    kind, names = match["kind"] or "", names_in(match["names"], several=True)
    known = known_type(kind)
    first = bool(known) and all(name.isalpha() and name.istitle() for name in names)
    if (known or not kind) and (first or are_names(names)):
        if not called(match["title"]):  # `Keynote: Ropes (talk by Jo Sample)`
            session.derive("type", kind if known else "", of="title")
        _involve(session, match["title"], "speaker", match["names"])


def _involve(session: Draft, title: str, role: str, names: str) -> None:
    session.put("_names", *session.fields["title"].holding(names))
    several(session, "_names", role)
    _retitle(session, title)


def _without_people(session: Draft) -> None:
    """A title without the names of who speaks, if nothing else stands beside one of its dashes."""
    title = session.text("title") if session.people else ""
    told = [who.text("name") for role, who, _ in session.people if role != "host"]
    speaking = {folded(part) for name in told for part in (name, name.partition(",")[0])}
    for form, names, rest in ((_TAIL, 2, 1), (_HEAD, 1, 2), (_ASIDE, 2, 1)) if speaking else ():
        match = form.fullmatch(title)
        named = names_in(match[names], several=True) if match else []
        if match and speaking.issuperset(map(folded, named)):
            _retitle(session, match[rest])
            return


def _is_kind(session: Draft, mark: str) -> bool:
    """Whether a word before a title is a kind of session, or a category of this one."""
    return bool(known_type(mark)) or mark.lower() in {
        session.text("track").lower(),
        *(str(one.value).lower() for one in session.lists.get("tags", ())),
    }


def _name_people(session: Draft) -> None:
    title, dash, names = session.text("title").rpartition(" -")
    put = session.fields.get("title")
    if put is None or not dash:
        return
    session.fields["title"] = put.holding(title)
    session.put("_names", names.strip(), put.key, put.mark)
    several(session, "_names")


def _unmark(session: Draft, mark: str, title: str) -> None:
    """What a mark says of the kind of session goes before what a category does."""
    is_track = session.text("track").lower() == mark.lower()
    if known_type(mark):
        session.fields.pop("type", None)
        if is_track:
            session.fields.pop("track")
    if known_type(mark) or not is_track:
        session.derive("type", mark, of="title")
    _retitle(session, title)


def _retitle(session: Draft, title: str) -> None:
    put = session.fields.get("title")
    if put is not None and title:
        session.fields["title"] = put.holding(title)


def settle_prefixes(book: Book) -> None:
    """Take a name with a year before all titles for the conference's: `Boat Days 2031 - Knots`."""
    titles = [session.text("title") for session in book.sessions]
    named = _WITH_YEAR.match(titles[0]) if len(titles) > 1 else None
    if named is None or "title" in book.conference.fields:
        return
    if not all(title.startswith(named[0]) and title != named[0] for title in titles):
        return
    first = book.sessions[0].fields["title"]
    book.conference.put("title", *first.holding(named["name"].strip()))
    for session in book.sessions:
        put = session.fields["title"]
        session.fields["title"] = put.holding(session.text("title")[named.end() :])


def _settle_called(book: Book) -> None:
    """Take titles from descriptions where those of the events say who speaks, or what it is of."""
    titles = Counter(session.text("title") for session in book.sessions)
    for session in book.sessions:
        match = title_in(session.text("description"))
        if match is None or not _says_no_title(session, titles):
            continue
        called = match["called"] or match["quoted"]
        if not is_nobody(called):
            text = session.text("description")
            _retitle(session, called.strip(_QUOTES))
            retell(session, text[: match.start()] + text[match.end() :])


def title_in(text: str) -> re.Match[str] | None:
    """The line that says what a talk is called; a quotation stands at the beginning."""
    for match in _LINE.finditer(text) if '"' in text or ":" in text or "“" in text else ():
        if match["quoted"]:
            return match if match.start() == 0 else None
        if compared(match["label"]) in _TITLES:
            return match
    return None


def _says_no_title(session: Draft, titles: Counter[str]) -> bool:
    """Whether a title is that of a series, or names who speaks and nothing else.

    Who is named there and nowhere else is taken into the session, and so is the series.
    """
    title = session.text("title")
    match = _SERIES.match(title)
    who = title[match.end() :] if match else title
    people = people_of(who) if who else []
    if (who and not people) or not (who or titles[title] > 1):
        return False
    speaking = {folded(one.text("name")) for role, one, _ in session.people if role != "host"}
    if speaking and who and not {folded(one.name) for one in people} <= speaking:
        return False
    put = session.fields["title"]
    if not speaking:
        involve_all(session, people, put)
    if match:
        _put_series(session, match["series"].strip(), put)
    return True


def _put_series(session: Draft, series: str, put: Put) -> None:
    """A series, or what kind of talk it is: `Invited talk`."""
    if not _KIND.search(series):
        session.put("track", series, put.key, put.mark)
    elif known_type(series):
        session.put("type", series, put.key, put.mark)
    else:
        session.collect("tags", series, put.mark)


def settle_keynotes(book: Book) -> None:
    """Let those speak who stand beside the word in a title."""
    found = [*filter(None, map(_keynote_in, book.sessions))]
    named = [bool(people_of(match["names"])) for _, match in found]
    least = 0.0 if all(named) and len(named) >= _SOME else _PLAINLY_NAMED
    for session, match in found:
        people = people_of(match["names"], least)
        if people:
            put = session.fields["title"]
            session.fields["title"] = put.holding(match["kind"])
            session.put("type", called(match["kind"]), put.key, put.mark)
            involve_all(session, people, put)


def _keynote_in(session: Draft) -> tuple[Draft, re.Match[str]] | None:
    """A keynote of which neither who speaks is known nor a title, and what is beside the word."""
    title = session.text("title")
    if not _OF_KEYNOTE.search(title) or any(role != "host" for role, *_ in session.people):
        return None
    match = next((match for form in _KEYNOTE_FORMS if (match := form.fullmatch(title))), None)
    return (session, match) if match and not title_in(session.text("description")) else None
