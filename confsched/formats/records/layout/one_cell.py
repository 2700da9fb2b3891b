"""Rows that have one cell, the first or that of times: what is behind its time, or a heading.

So people write what goes over all columns, mostly in cells that they merge: `10:30-11:00 Coffee`,
`Session 1A: Law (Chair: Jo Sample)`. Beside a heading may stand who chairs, or in a row below it.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_pause, times_in
from confsched.formats.records.fields.bylines import led_in
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.in_text import lead
from confsched.formats.records.people.waiting import detail_of
from confsched.formats.when import CLOCKS, DAYS
from confsched.patterns import pattern

_FIRST = ("time", "start", "id", *DAYS)
_OUTSIDE = frozenset(("timezone", "_list", *DAYS))
_BETWEEN = " \t\n-–—:|,;."
# what may stand behind a time and says no more
_OF_TIME = pattern(
    r"(?i)\(?(?:uhr|heures?|hours?|hrs?|horas?|uur|o['’]clock|sharp|onwards?|(?-i:[A-Z]{2,5})|.*\btime)\)?"
)
_WORD = pattern(r"[^\W\d_]{3,}")


def settle_one_cell(book: Book) -> None:
    """Part what takes place from its time, and take for a title what holds talks and has none."""
    above: Draft | None = None
    leading: list[Draft] = []
    for session in book.sessions:
        name = _only(session)
        if name and above is not None and _is_led(above, session.fields[name]):
            leading.append(session)
            continue
        above = session
        if name and name != "title":
            _settle(session, name)
    book.leave_out(leading)


def _only(session: Draft) -> str:
    """The only field of a row, if that is its title or one for times, in which no day stands."""
    fields = session.fields
    if "title" in fields and session.says(CLOCKS):
        return ""  # most rows
    own = [one for one in fields.keys() - _OUTSIDE if detail_of(one) is None]
    own += [one for one in DAYS if one in fields and not (own or is_day(session.text(one)))]
    said = session.extra.keys() - _OUTSIDE
    is_one = len(own) == 1 and own[0] in (*_FIRST, "title")
    return own[0] if is_one and not (said or session.people) else ""


def _is_led(head: Draft, put: Put) -> bool:
    """Whether a row names nobody but who leads what is called in the row above, or all below."""
    title, text = head.text("title"), str(put.value).strip()
    led = led_in(f"- ({text})")
    name = "" if title else _only(head)
    alone = name or (title and head.fields.keys() - _OUTSIDE <= {"title", *_FIRST})
    holds = HOLDS.search(title) or not (names_somebody(head) or is_pause(title))
    if led is None or led[0] != "-" or not (alone or holds):
        return False
    if name:
        head.put("title", *head.fields.pop(name))
    lead(head, led[1], led[2], put)
    return True


def _settle(session: Draft, name: str) -> None:
    put = session.fields[name]
    text = str(put.value).strip()
    led = led_in(text) if not text[:1].isdigit() else None
    time, title = ("", led[0]) if led else _parted(text)
    if title:
        session.put("title", *put.holding(title))
        del session.fields[name]
        session.put("start" if name == "start" else "time", *put.holding(time))
    if led:
        lead(session, led[1], led[2], put)


def _parted(text: str) -> tuple[str, str]:
    """The time that a text begins with, and what stands behind it; a heading has none.

    It may stand in brackets behind that as well: `Plenary session (9:00-11:30)`.
    """
    if not _WORD.search(text):
        return text, ""
    from confsched.reading.programme_text.recognisers.one_clock import Strength  # noqa: PLC0415 -- for few rows

    times = next(times_in(text), None)
    if times is None:
        return ("", text) if HOLDS.search(text) and not text[0].isdigit() else (text, "")
    time, title = text[times.start : times.end], text[times.end :].strip(_BETWEEN)
    if times.start and times.last and time[0] == "(" and not title:
        return time.strip("()"), text[: times.start].strip(_BETWEEN)
    if times.start or times.strength is not Strength.PLAIN or not text[0].isdigit():
        return text, ""
    return (text[: times.end].strip(), title) if _is_title(title) else (text, "")


def _is_title(text: str) -> bool:
    said = is_pause(text) or _OF_TIME.fullmatch(text) is None  # `LUNCH` is no zone
    return said and _WORD.search(text) is not None
