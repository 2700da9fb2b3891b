"""One event of a calendar, and who is in it: what a table cannot say."""

import re
from collections import Counter

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.types import known_type
from confsched.patterns import pattern

_MOMENT = pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z?))?", re.ASCII | re.IGNORECASE
)
_STATUS = {"CANCELLED": "cancelled", "CANCELED": "cancelled", "TENTATIVE": "tentative"}
_THINGS = frozenset(("ROOM", "RESOURCE"))
_MAIL = "mailto:"
_ADDRESS = pattern(r"[A-Za-z][\w+.-]*:\S|\S+@\S+$")
OURS = "-//confsched//"


def event(draft: Draft) -> None:
    """When an event is, whether it still is, and what kind of session."""
    draft.pull("description", "_html")
    for name in ("start", "end"):
        _moment(draft, name)
    length = draft.fields.pop("_duration", None)
    if length is not None and "start" in draft.fields and "end" not in draft.fields:
        draft.put("duration", *length)
    status = draft.text("_status").strip().upper()
    if status in _STATUS:
        draft.derive("status", _STATUS[status], of="_status")
    _categories(draft)


def _moment(draft: Draft, name: str) -> None:
    put = draft.fields.pop(f"_{name}", None)
    if put is None or not isinstance(put.value, str):
        return
    written = iso(put.value)
    if "T" in written or not _MOMENT.fullmatch(written):
        draft.put(name, written, put.key, put.mark)
    elif name == "start":
        draft.put("date", written, put.key, put.mark)
    else:
        draft.leave("dtend", *put)


def iso(text: str) -> str:
    """A time of a calendar as `2021-05-19T10:30`, with `Z` where it has one; others as they are."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return text
    year, month, day, hour, minute, second, utc = match.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    seconds = "" if second in (None, "00") else f":{second}"
    return f"{year}-{month}-{day}T{hour}:{minute}{seconds}{utc.upper()}"


def category(draft: Draft) -> None:
    """One word of an event."""
    if draft.above is not None:
        put = draft.fields.get("_word")
        if put is not None:
            draft.above.collect("_words", put.value, put.mark)


def _categories(draft: Draft) -> None:
    """The first word that is a kind of session is the type, the first other one the track.

    Our own calendars begin with the type, and name the track in the description.
    """
    words = draft.lists.pop("_words", [])
    ours = draft.sought("_program").startswith(OURS)
    kinds = [put for put in words if known_type(str(put.value))]
    kind = words[0] if ours and words else kinds[0] if kinds else None
    if kind is not None:
        draft.put("type", *kind)
    for put in words:
        if put is kind:
            continue
        if "track" in draft.fields or (ours and not _is_track(draft, put)):
            draft.collect("tags", put.value, put.mark)
        else:
            draft.put("track", *put)


def _is_track(draft: Draft, put: Put) -> bool:
    return f"\nTrack: {put.value}" in f"\n{draft.text('description')}"


def somebody(person: Draft) -> None:
    """Somebody with a name; rooms are invited as well, and addresses are no names."""
    name, address = person.text("name").strip(), person.text("_address").strip()
    if not name and not _ADDRESS.match(address):
        name = address.partition(",")[0]
    if person.text("_part").upper() == "CHAIR":
        person.put("_role", "chair", person.mark, person.mark)
    person.fields.pop("name", None)
    if _ADDRESS.match(name) or person.text("_kind").upper() in _THINGS or not name:
        if person.above is not None:
            person.above.leave("invited", name or address, person.mark, person.mark)
        return
    person.put("name", name, person.mark, person.mark)
    if address.lower().startswith(_MAIL) and "@" in address:
        person.put("email", address[len(_MAIL) :], person.mark, person.mark)


def settle_owner(book: Book) -> None:
    """Who organises most events is the owner of the calendar, and is not there in person."""
    hosts = Counter(
        who.text("name") for one in book.sessions for role, who, _ in one.people if role == "host"
    )
    for name, count in hosts.items():
        if count > 1 and 2 * count > len(book.sessions):
            _own(book, name)


def _own(book: Book, name: str) -> None:
    for session in book.sessions:
        kept = []
        for part in session.people:
            role, who, mark = part
            if role == "host" and who.text("name") == name:
                book.conference.leave("organizer", name, mark, mark)
            else:
                kept.append(part)
        session.people = kept
