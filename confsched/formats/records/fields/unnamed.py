"""Columns of a list without a name that anybody could know: what stands in them tells.

One without a name in which nothing but days stands is that of the days, and one in which all texts
begin with a role, as `Chair: Jo Sample`, is of people. Where nothing says when anything is, a
column in which every text is a date with a start and an end says so, or a moment.
"""

from collections.abc import Sequence
from itertools import islice

from confsched.formats.columns.compared import role_of
from confsched.formats.columns.fields import Column
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_person
from confsched.formats.records.cells.clocks import is_range, is_time
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.waiting import field_of
from confsched.patterns import pattern

_NO_HEAD = "column "
_LOOKED_AT = 20  # rows, to find out which columns may be meant
_DAYS = ("date", "day", "_list")
_WHEN = (*_DAYS, "start", "time", "end")
_ON_FIVE = pattern(r"\d{1,2}:[0-5][05](?::00)?(?: ?[AaPp][Mm])?")
_SPEAKERS = field_of("title", Column("name", "speaker", several=True))
_EDGE = " -–—|,:;()T"


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


def settle_labelled(sessions: Sequence[Draft]) -> None:
    """Take people from a column without a name in which every text says first what they are."""
    begins = islice(sessions, _LOOKED_AT)
    for name in sorted({key for one in begins for key in one.extra if key.startswith(_NO_HEAD)}):
        said = [one for one in sessions if name in one.extra]
        told = [str(one.extra[name].value).partition(":") for one in said]
        if all(rest.strip() and role_of(label) for label, _, rest in told):
            for session, (label, _, rest) in zip(said, told, strict=True):
                field = field_of(name, Column("name", role_of(label), several=True))
                session.put(field, *session.extra.pop(name).holding(rest.strip()))


def settle_beside_titles(sessions: Sequence[Draft]) -> None:
    """Take people from a column that has titles where no other one has any: `Jo Sample`, `Tea`."""
    if any(map(names_somebody, sessions)):
        return
    puts = {one.fields["title"].key: one for one in sessions if "title" in one.fields}
    keys = {one.places.span(key).text.strip("\"'") for key, one in puts.items()}
    for name in sorted(keys) if len(keys) > 1 else ():
        said = [one for one in sessions if name in one.extra]
        texts = [str(one.extra[name].value) for one in said]
        if 2 < sum(map(is_person, texts)) >= 0.75 * len(texts):
            for session in said:
                session.put(_SPEAKERS, *session.extra.pop(name))


def settle_unknown(sessions: Sequence[Draft]) -> None:
    """Take times from a column that nobody could know, where no other one says anything of them.

    It has a date with a start and an end, or moments that somebody planned: a form that stamps
    what was handed in does so at any minute.
    """
    begins = [*islice(sessions, _LOOKED_AT)]
    for field, fits in (("time", _has_hours), ("start", _has_moment)):
        names = [key for key in begins[0].extra if fits(begins[0], key)] if begins else []
        if not names or any(not one.fields.keys().isdisjoint(_WHEN) for one in sessions):
            continue
        name = next((key for key in names if all(fits(one, key) for one in begins)), "")
        if field == "start" and len({str(one.extra[name].value) for one in begins if name}) < 2:
            continue
        for session in sessions if name else ():
            if fits(session, name):
                session.fields[field] = session.extra.pop(name)


def _has_hours(session: Draft, name: str) -> bool:
    """Whether a date with a start and an end stands in a column."""
    text = session.extra[name].value if name in session.extra else None
    found = split_date(text) if isinstance(text, str) else None
    rest = found.rest.strip(_EDGE) if found is not None else ""
    return is_range(rest) and is_time(rest)


def _has_moment(session: Draft, name: str) -> bool:
    """Whether a date with a time on five minutes stands in a column."""
    text = session.extra[name].value if name in session.extra else None
    found = split_date(text) if isinstance(text, str) else None
    return found is not None and _ON_FIVE.fullmatch(found.rest.strip(_EDGE)) is not None


def _day_in(text: object) -> str:
    """The day that a text is, alone or in a line of its own; empty where it is none."""
    lines = [line.strip() for line in text.split("\n")] if isinstance(text, str) else []
    return next((line for line in reversed(lines) if _is_date(line)), "") or (
        lines[0] if len(lines) == 1 and day_word(lines[0]) else ""
    )


def _is_date(line: str) -> bool:
    found = split_date(line) or split_date(line, month_first=True)
    return found is not None and not found.rest
