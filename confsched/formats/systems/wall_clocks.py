"""Times that say UTC and are what a clock on the wall shows, at a place where it is not UTC.

Nothing but the hours can tell: several sessions would begin at night there, and none does as they
are written.
"""

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.offsets import told, zone_of

_MORNING = 6  # before that hour nothing begins
_FEW, _SHARE = 3, 10  # sessions at night, and in how many of all sessions there has to be one


def settle_wall_clocks(book: Book) -> None:
    """Read all times as those of the clock of the conference, where they can be nothing else."""
    name = book.conference.text("timezone")
    zone, times = zone_of(name), [*told(book)]
    timed = sum("start" in session.fields for session in book.sessions)
    if zone is None or len(times) < timed or any(one.offset for one in times):
        return
    if any(one.moment.hour < _MORNING for one in times):
        return
    late = [one for one in times if one.moment.astimezone(zone).hour < _MORNING]
    if len(late) < _FEW or len(late) * _SHARE < len(times):
        return
    for session in book.sessions:
        _without_offset(session)
    message = (
        f"{len(times)} sessions start in UTC, {len(late)} of them before {_MORNING:02}:00 in "
        f"{name} and none before {_MORNING:02}:00 as it is written: they are read on the clock of "
        f"{name}"
    )
    book.findings.append(Finding(message, late[0].span, code="T218"))


def _without_offset(session: Draft) -> None:
    for field in ("start", "end"):
        put = session.fields.get(field)
        if put is not None and isinstance(put.value, str):
            bare = put.value.strip().removesuffix("+00:00").rstrip("Zz")
            session.fields[field] = put.holding(bare)
