"""One event of a calendar: what a table cannot say."""

import re
from collections import defaultdict
from datetime import timedelta

from confsched.formats.book import Book
from confsched.formats.calendars.described import settle_described
from confsched.formats.calendars.meetings import settle_meeting
from confsched.formats.calendars.people import settle_invited
from confsched.formats.calendars.texts import settle_text
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.in_text import take_apart
from confsched.formats.records.times.lengths import days_between, take_days
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.lengths import length_in

_DAY = timedelta(days=1)
_MOMENT = pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
# what an old library writes: `DTSTART:TZID=Europe/Berlin:20111229T160000`
_MISPLACED = pattern(r"TZID=(?P<zone>[^:]+):(?P<time>\S+)")
_STATUS = {"CANCELLED": "cancelled", "CANCELED": "cancelled", "TENTATIVE": "tentative"}
# the colours by which Outlook marks events, where nobody has called them otherwise
_COLOUR = pattern(
    r"(?i)(?:dark )?(?:red|orange|peach|yellow|green|teal|olive|blue|purple|pink|gray) category"
    r"|(?:rote|orange|gelbe|gr[üu]ne|blaue|lila|violette) kategorie"
    r"|cat[ée]gor[ií][ea] (?:roug|roj|orang|naranj|jaun|amaril|ver[dt]|ble|az|viol|p[úu]rp)\w*"
)
_OURS = "-//confsched//"
_TRACK = "Track: "
_ALIKE = ("title", "start", "date")
_TOLD = {"title": "summary", "start": "dtstart", "date": "dtstart", "_location": "location"}


def event(draft: Draft) -> None:
    """When an event is, whether it still is, and what kind of session."""
    draft.pull("description", "_html")
    settle_invited(draft)
    take_apart(draft)
    if not is_ours(draft):
        settle_meeting(draft)
        settle_described(draft)
    for name in ("start", "end"):
        _moment(draft, name)
    length = draft.fields.pop("_duration", None)
    if length is not None and "start" not in draft.fields:
        _settle_length(draft, length)
    elif length is not None and "end" not in draft.fields:
        draft.put("duration", *length)
    status = draft.text("_status").strip().upper()
    if draft.sought("_method").strip().upper() == "CANCEL":
        draft.derive("status", "cancelled", of="_method")
    elif status in _STATUS:
        draft.derive("status", _STATUS[status], of="_status")
    _categories(draft)
    if not is_ours(draft):
        settle_text(draft)


def is_ours(draft: Draft) -> bool:
    """Whether we have written the calendar that something stands in."""
    return draft.sought("_program").startswith(_OURS)


def _moment(draft: Draft, name: str) -> None:
    put = draft.fields.pop(f"_{name}", None)
    if put is None or not isinstance(put.value, str):
        return
    misplaced = _MISPLACED.fullmatch(put.value)
    if misplaced is not None:
        put = put.holding(misplaced["time"])
        draft.put(f"_{name}_zone", misplaced["zone"], put.key, put.mark)
    written = iso(str(put.value))
    if draft.text("_all_day").upper() == "TRUE":
        written = written.removesuffix("T00:00")
    if "T" in written or not _MOMENT.fullmatch(written):
        draft.put(name, written, put.key, put.mark)
    elif name == "start":
        draft.put("date", written, put.key, put.mark)
    else:
        settle_last_day(draft, put)


def settle_last_day(draft: Draft, end: Put) -> None:
    """How many days something takes, by the day behind its last, or the last minute of that."""
    text = iso(str(end.value))
    taken = days_between(draft.text("date"), text[:10]) + ("T23:59" in text)
    take_days(draft, taken, "dtend", end)


def _settle_length(draft: Draft, put: Put) -> None:
    length = length_in(str(put.value)) or timedelta()
    take_days(draft, -1 if length % _DAY else length // _DAY, "duration", put)


def iso(text: str) -> str:
    """A time of a calendar as `2021-05-19T10:30`, with its offset if it has one; else as it is."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return text
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    seconds = "" if second in (None, "00") else f":{second}"
    return f"{year}-{month}-{day}T{hour}:{minute}{seconds}{(zone or '').upper()}"


def category(draft: Draft) -> None:
    """One word of an event."""
    if draft.above is not None:
        put = draft.fields.get("_word")
        if put is not None and _COLOUR.fullmatch(str(put.value)):
            draft.above.leave("category", *put)
        elif put is not None:
            draft.above.collect("_words", put.value, put.mark)


def _categories(draft: Draft) -> None:
    """The first word that is a kind of session is the type, the first other one the track."""
    words = draft.lists.pop("_words", [])
    if words and is_ours(draft):
        _our_categories(draft, words)
        return
    kind = next((put for put in words if known_type(str(put.value))), None)
    if kind is not None:
        draft.put("type", *kind)
    for put in words:
        if put is kind:
            continue
        if "track" in draft.fields:
            draft.collect("tags", put.value, put.mark)
        else:
            draft.put("track", *put)


def _our_categories(draft: Draft, words: list[Put]) -> None:
    """Ours begin with the type, and the track has its commas in the description alone."""
    lines = draft.text("description").splitlines()
    tracks = (line.removeprefix(_TRACK) for line in lines if line.startswith(_TRACK))
    named = {" ".join(track.replace(",", " ").split()): track for track in tracks}
    kind, *_ = words
    draft.put("type", *kind)
    for put in words:
        track = named.get(str(put.value))
        if track and "track" not in draft.fields:
            draft.put("track", track, put.key, put.mark)
        elif put is not kind:
            draft.collect("tags", put.value, put.mark)


def settle_revisions(book: Book) -> None:
    """Leave the last revision of each event, which keeps what an earlier one says else."""
    found: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
    for session in book.sessions:
        if "id" in session.fields:
            found[session.text("id"), session.text("_instead")].append(session)
    for sessions in found.values():
        *earlier, last = sorted(sessions, key=_revision)
        for session in earlier:
            if _revision(session) < _revision(last) and _are_alike(session, last):
                book.sessions.remove(session)
                for name, told in _TOLD.items():
                    if name in session.fields and session.text(name) != last.text(name):
                        last.leave(f"earlier {told}", *session.fields[name])


def _revision(session: Draft) -> int:
    put = session.extra.get("sequence")
    text = str(put.value) if put else ""
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _are_alike(session: Draft, last: Draft) -> bool:
    return any(session.text(name) == last.text(name) != "" for name in _ALIKE)
