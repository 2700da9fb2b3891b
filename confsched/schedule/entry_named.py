"""Finding an entry of any kind by a word: its id first, then what it is called."""

from collections.abc import Mapping, Sequence
from typing import Final

from confsched.errors import ConfschedError
from confsched.schedule.entities import Day, Room, Session, Speaker, Track
from confsched.schedule.lookup import (
    any_named,
    day_spellings,
    days_named,
    loose,
    only_one,
    within_name,
)
from confsched.schedule.schedule import Schedule
from confsched.text.joined import joined

Entry = Session | Speaker | Room | Track | Day
_Named = Session | Speaker | Room | Track
KINDS: Final = ("session", "speaker", "room", "track", "day")


def entry_named(schedule: Schedule, text: str, kind: str | None = None) -> Entry:
    """The one entry that a word means, of one of `KINDS` or of any.

    A day is one by its number, weekday, title or date, where nothing else is called so; a part of
    an id or a name is enough where only one has it. Raises ConfschedError for what there is not,
    and for a word that means several.
    """
    if kind == "day":
        return _only_day(text, days_named(text, schedule.days))
    known = _known(schedule, kind)
    days = _days(schedule, text) if kind is None else []
    everything = [one for some in known.values() for one in some]
    if not everything and not days:
        hint = "the conference has none yet"
        raise ConfschedError(f"there is no {_kinds(kind)} {text!r}", hint)
    try:
        found = any_named(_kinds(kind), text, everything)
    except ConfschedError:
        if days:
            return _only_day(text, days)
        found = within_name(text, everything)
        if len(found) != 1:
            raise
    kinds = {what: [one for one in found if one in some] for what, some in known.items()}
    meant = [what for what, some in kinds.items() if some]
    if len(meant) > 1:
        told = joined([f"a {what}" for what in meant])
        raise ConfschedError(f"{text!r} is {told}", f"say which: --kind {' or '.join(meant)}")
    return only_one(meant[0], text, found)


def _known(schedule: Schedule, kind: str | None) -> Mapping[str, Sequence[_Named]]:
    every: dict[str, Sequence[_Named]] = {
        "session": schedule.sessions,
        "speaker": schedule.speakers,
        "room": schedule.rooms,
        "track": schedule.tracks,
    }
    if kind is not None and kind not in KINDS:
        raise ConfschedError(f"{kind!r} is no kind of entry", f"use one of {', '.join(KINDS)}")
    return {what: some for what, some in every.items() if kind in (None, what)}


def _kinds(kind: str | None) -> str:
    return kind or f"{', '.join(KINDS[:-1])} or {KINDS[-1]}"


def _days(schedule: Schedule, text: str) -> list[Day]:
    return [day for day in schedule.days if loose(text) in day_spellings(day)]


def _only_day(text: str, days: Sequence[Day]) -> Day:
    if len(days) > 1:
        numbers = joined([str(day.number) for day in days])
        hint = f"say which: 'day {days[0].number}'"
        raise ConfschedError(f"{text!r} is the days {numbers}", hint)
    return days[0]
