"""Times where people are asked for: a row above others may say there when all of them are."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import is_range, is_time
from confsched.formats.records.people.waiting import columns_in


def settle_times_among_people(sessions: Iterable[Draft]) -> None:
    """Take `7:00 PM - 10:00 PM` for the time of what has no other; nobody is called so."""
    for session in sessions:
        fields = session.fields
        if "start" not in fields and "time" not in fields:
            told = [name for name in columns_in(fields) if _is_span(session.text(name))]
            if told:
                session.put("time", *fields.pop(told[0]))


def _is_span(text: str) -> bool:
    return text[:1].isdigit() and is_range(text) and is_time(text)
