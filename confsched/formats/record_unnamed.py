"""Columns of a list that nobody named: one in which nothing but days stands is that of the days."""

from collections.abc import Sequence
from itertools import islice

from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft

_NO_HEAD = "column "
_LOOKED_AT = 20  # rows, to find out which columns may be meant
_DAYS = ("date", "day", "_list")


def settle_unnamed(sessions: Sequence[Draft]) -> None:
    """Take days from a column without a name, where no other column has any."""
    begins = islice(sessions, _LOOKED_AT)
    names = {key for one in begins for key in one.extra if key.startswith(_NO_HEAD)}
    if not names or any(not one.fields.keys().isdisjoint(_DAYS) for one in sessions):
        return
    for name in sorted(names):
        said = [one for one in sessions if name in one.extra]
        days = [_day_in(one.extra[name].value) for one in said]
        if all(days):
            for session, day in zip(said, days, strict=True):
                session.fields["date"] = session.extra.pop(name).holding(day)
            return


def _day_in(text: object) -> str:
    """The day that a text is, alone or in a line of its own; empty where it is none."""
    lines = [line.strip() for line in text.split("\n")] if isinstance(text, str) else []
    return next((line for line in reversed(lines) if _is_date(line)), "") or (
        lines[0] if len(lines) == 1 and day_word(lines[0]) else ""
    )


def _is_date(line: str) -> bool:
    found = split_date(line) or split_date(line, month_first=True)
    return found is not None and not found.rest
