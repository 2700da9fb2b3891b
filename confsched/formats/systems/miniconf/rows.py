"""The rows of Mini-Conf's files, which of them are about one event, and what their marks mean."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import PurePath

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.long_sessions import called
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.people.in_text import several
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.person_names import folded
from confsched.text.titles import plain_type

_PAGE = pattern(r"[./#?]")
_ALIKE = 0.85  # a title was corrected in one of two files
_NO_MARKS = frozenset(("", "---", "all"))
# marks that say how somebody is there, and not what it is
_MODES = frozenset(
    ("onsite", "on site", "in person", "online", "virtual", "remote", "hybrid", "live", "replay")
)
# `2021-02-04 6:45:00-08:00`
_BLANK, _ALONE = pattern(r"(?<=\d) (\d?)(\d:)"), pattern(r"(?<=\d)-(?=\d[-\sT])")
_UTC = "+00:00"
_CLOCKS_APART = timedelta(hours=14)
_WHOLE = len("2020-10-11T11:00")
_BLOCK = "session"
_WORD = pattern(r"[^\W\d_]+")
_CALLED = pattern(
    r"(?i)(?:[^\W\d_]+ ){0,2}(?:sessions?|tracks?|block)(?:$| ?#?\d| [a-z]\b|\s*[:–—-])"
)
_OF_ORALS = pattern(r"(?i)(?:contributed )?(?:oral|paper)s? sessions?\b")
_VAGUE = frozenset(("", "meeting"))
_SHORT = 4  # letters of a mark that may stand for a word


def calendar_entry(draft: Draft) -> None:
    """An entry of the calendar: moments in UTC as such, and its mark as a type.

    A place that is no page, and the same as the link, is nothing that somebody filled in.
    """
    _in_utc(draft)
    _type(draft)
    _links(draft)
    several(draft, "_chair", role="chair")
    if draft.text("_category") == "allday":
        draft.put("date", draft.text("start")[:10], draft.mark, draft.mark)
        for name in ("start", "end"):
            draft.fields.pop(name, None)


def _in_utc(draft: Draft) -> None:
    for name in ("start", "end"):
        put = draft.fields.get(name)
        if put is not None:
            text = with_t(draft.text(name))
            utc = text.endswith(_UTC)
            draft.fields[name] = put.holding(text.removesuffix(_UTC) + "Z" if utc else text)


def with_t(moment: str) -> str:
    """A moment that may have a blank between date and time, and days and hours of one digit."""
    moment = _ALONE.sub("-0", moment)
    return _BLANK.sub(lambda found: f"T{found[1] or 0}{found[2]}", moment, count=1)


def _type(draft: Draft) -> None:
    """The mark is a type unless it says how people are there; then the kind is, or the title."""
    mark = draft.fields.get("_mark")
    if mark is not None and draft.text("_mark") not in _NO_MARKS:
        place = draft.leave if folded(draft.text("_mark")) in _MODES else draft.put
        place("type", *mark)
    kind = draft.fields.get("_kind")
    if kind is not None:
        said = "type" in draft.fields or plain_type(draft.text("title"))
        place = draft.leave if said else draft.put
        place("type", *kind)


def _links(draft: Draft) -> None:
    """Where people meet is the link, if it is a page."""
    link = draft.fields.get("_link")
    if link is not None and link.value != draft.text("_location"):
        draft.leave("link", *link)
    elif link is not None and not _PAGE.search(str(link.value)):
        draft.leave("location", *draft.fields.pop("_location"))
    zoom = draft.fields.pop("_zoom", None)
    if zoom is not None:
        place = draft.put if str(zoom.value).startswith("http") else draft.leave
        place("link", *zoom)


def event(draft: Draft) -> None:
    """A row of the list of events."""
    _start(draft, "_date", "_time")
    several(draft, "_people", role="host")
    word = draft.fields.get("_word")
    if word is not None:
        draft.collect("tags", word.value, word.mark)


def paper(draft: Draft) -> None:
    """A paper with its authors, and where each of them works if that is said of all."""
    names = [draft.fields[name] for name in ("_first", "_last") if name in draft.fields]
    if names:
        whole = " ".join(str(put.value).strip() for put in names)
        draft.put("_people", whole, names[0].key, names[0].mark)
    people = several(draft, "_people")
    several(draft, "_moderator", role="moderator")
    put = draft.fields.pop("_organization", None)
    places = [one.strip() for one in str(put.value).split("|")] if put else []
    if put is not None and len(places) == len(people):
        for person, place in zip(people, places, strict=True):
            person.put("organization", place, put.key, put.mark)
    elif put is not None:
        draft.leave("affiliations", *put)
    if len(people) == 1:
        people[0].pull("bio", "_bio")
    words = draft.fields.pop("_keywords", None)
    for word in str(words.value).split("|") if words else ():
        draft.collect("tags", word.strip(), words.mark if words else 0)
    draft.put("type", _kind_in(draft.places.source.name), draft.mark, draft.mark)


def _kind_in(name: str) -> str:
    """What is listed in a file: `tutorials.yml` says so, papers and all else are posters."""
    kind = known_type(PurePath(name).stem)
    return "poster" if kind in ("", "talk") else kind


def _start(draft: Draft, date: str, time: str) -> None:
    put = draft.fields.get(date)
    if put is not None:
        draft.put("start", moment(draft, date, time), put.key, put.mark)


def moment(draft: Draft, date: str, time: str) -> str:
    """A date and a time of day that stand in two columns; empty without either."""
    told = span_of(draft.text(time))
    clock = written(*told) if len(told) == 1 else draft.text(time)
    return f"{draft.text(date)}T{clock}" if clock else draft.text(date)


def merge_events(book: Book) -> None:
    """Put what the list of events says to what the calendar has at that time under that title.

    The list may be by another clock: what the calendar alone has once under a title is that.
    """
    taken: set[int] = set()
    behind = offset(book)
    others = []
    for found in book.drafts["_events"]:
        mine = _same(found, (one for one in book.sessions if id(one) not in taken))
        if mine is None:
            others.append(found)
        else:
            _tell(mine, found)
            taken.add(id(mine))
    for one in others if taken and behind else ():  # the same hours: by the clock of the calendar
        if put := one.fields.get("start"):
            one.fields["start"] = put.holding(one.text("start")[:_WHOLE])
    left = _by_title(one for one in book.sessions if id(one) not in taken)
    for title, rows in _by_title(others).items():
        same = left.get(title, [])
        if len(rows) == len(same) == 1 and _is_near(rows[0], same[0]):
            _tell(same[0], rows[0])
            continue
        for found in rows:
            added(book, found, behind)


def _tell(session: Draft, found: Draft) -> None:
    """Add what the list says; its word for what an entry is goes for one that says none."""
    session.absorb(found)
    kind = known_type(session.text("_word"))
    session.derive("type", "" if plain_type(session.text("title")) else kind, of="_word")
    for put in found.lists.get("tags", ()):
        session.collect("tags", put.value, session.mark)


def _by_title(drafts: Iterable[Draft]) -> dict[str, list[Draft]]:
    return grouped((folded(one.text("title")), one) for one in drafts)


def _is_near(one: Draft, other: Draft) -> bool:
    """Whether two clocks on earth may show these times at one moment."""
    try:
        times = [datetime.fromisoformat(draft.text("start")[:_WHOLE]) for draft in (one, other)]
    except ValueError:
        return False
    return abs(times[0] - times[1]) <= _CLOCKS_APART


def offset(book: Book) -> str:
    """What the calendar writes behind all of its times: the lists mean the same clock."""
    starts = [one.text("start") for one in book.sessions if "start" in one.fields]
    found = {start[_WHOLE:].removeprefix(":00") for start in starts}
    return found.pop() if len(found) == 1 else ""


def added(book: Book, found: Draft, behind: str) -> Draft:
    """A session that no calendar has."""
    put = found.fields.get("start")
    if put is not None and len(found.text("start")) == _WHOLE:
        found.fields["start"] = put.holding(found.text("start") + behind)
    book.add("sessions", found)
    return found


def _same(found: Draft, sessions: Iterable[Draft]) -> Draft | None:
    then = [one for one in sessions if one.text("start")[:16] == found.text("start")[:16]]
    title = folded(found.text("title"))
    likeness = [(_likeness(title, folded(one.text("title"))), one) for one in then]
    best, one = max(likeness, key=lambda pair: pair[0], default=(0.0, found))
    return one if best >= _ALIKE else None


def _likeness(one: str, other: str) -> float:
    """How alike two titles are; wholly, where one begins or ends with the words of the other."""
    from difflib import SequenceMatcher  # noqa: PLC0415 -- slow import

    short, long = sorted((one, other), key=len)
    held = short and (long.startswith(f"{short} ") or long.endswith(f" {short}"))
    return 1.0 if held else SequenceMatcher(None, one, other).ratio()


def settle_row_ids(book: Book) -> None:
    """An id that several rows have is the name of a page or a number in a file, and no id."""
    counts = Counter(one.text("id") for one in book.sessions)
    for session in book.sessions:
        if "id" in session.fields and counts[session.text("id")] > 1:
            session.leave("uid", *session.fields.pop("id"))


def settle_marks(book: Book) -> None:
    """Write marks out, and declare that a session of theirs is a block of papers, and no talk."""
    marked = grouped((session.text("type"), session) for session in book.sessions)
    for mark, sessions in marked.items():
        if 1 < len(mark) <= _SHORT and not known_type(mark):
            _write_out(mark, sessions)
    for session in book.sessions:
        _believe_title(session)
    blocks = [*marked.get(_BLOCK, ()), *filter(_is_block, book.sessions)]
    for session in blocks:
        put = session.fields.pop("type", None)
        session.derive("type", _BLOCK, of="title")
        if put is not None and put.value != _BLOCK:
            session.fields["type"] = put.holding(_BLOCK)
            session.leave("type", *put)
    if blocks:
        _declare_block(book, blocks[0])


def _is_block(session: Draft) -> bool:
    """Whether it is marked as papers or orals, and called a session of them: `Oral Session 2`.

    What has no mark has to say in its title that it is one of orals.
    """
    title, kind = session.text("title"), session.text("type")
    called_so = _CALLED if known_type(kind) == "talk" else _OF_ORALS if not kind else None
    return called_so is not None and called_so.match(title) is not None


def _write_out(mark: str, sessions: list[Draft]) -> None:
    """The one type that most titles or pages of a mark have a word for, or that word."""
    words = [_words_in(_called(session), mark.casefold()) for session in sessions]
    for meant in ([{*map(known_type, one)} - {""} for one in words], words):
        counts = Counter(kind for kinds in meant for kind in kinds)
        if len(counts) == 1 and 2 * counts.total() > len(sessions):
            for session in sessions:
                session.fields["type"] = session.fields["type"].holding(min(counts))
            return


def _called(session: Draft) -> str:
    """What an entry is called, and its page: `tutorials.html#T1`."""
    return f"{session.text('title')} {PurePath(session.text('_location')).name}"


def _believe_title(session: Draft) -> None:
    """The type that a title says goes before a word that says little, which is kept."""
    put = session.fields.get("type")
    title = session.text("title")
    kind = plain_type(title) or called(title)
    if put is not None and kind and known_type(session.text("type")) in _VAGUE - {kind}:
        session.fields["type"] = put.holding(kind)
        session.leave("type", *put)


def _words_in(title: str, mark: str) -> set[str]:
    return {word for word in _WORD.findall(title.casefold()) if word.startswith(mark)}


def _declare_block(book: Book, block: Draft) -> None:
    put = block.fields["type"]
    kind = Draft(block.places, put.mark, block)
    for field, value in (("id", _BLOCK), ("name", _BLOCK), ("like", "other")):
        kind.put(field, value, put.key, put.mark)
    book.add("types", kind)
