"""A made-up programme that tests write down in many ways; it always comes to the same sessions."""

import datetime as dt
from typing import NamedTuple, TypeAlias

from translating import Files, translation

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

Told: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]


class Talk(NamedTuple):
    """A session, with its length in minutes."""

    title: str
    start: dt.datetime
    minutes: int
    room: str
    people: tuple[str, ...] = ()

    @property
    def end(self) -> dt.datetime:
        """When it is over."""
        return self.start + dt.timedelta(minutes=self.minutes)


DAYS = [dt.datetime(2031, 5, day, tzinfo=dt.UTC) for day in (13, 14)]
ADA, JO, MO = "Ada Sample", "Jo Test", "Mo Probe"
TALKS = [
    talk
    for number, day in enumerate(DAYS, 1)
    for talk in (
        Talk(f"Boats and Ropes, Part {number}", day.replace(hour=9), 60, "Great Hall", (ADA,)),
        Talk("Coffee Break", day.replace(hour=10), 30, ""),
        Talk(f"How Nets Are Made {number}", day.replace(hour=10, minute=30), 45, "Attic", (JO, MO)),
        Talk(f"Old Knots {number}", day.replace(hour=10, minute=30), 45, "Great Hall", (MO,)),
        Talk(f"What Comes Next {number}", day.replace(hour=13), 90, "Great Hall", (ADA, JO, MO)),
    )
]
EXPECTED: list[Told] = sorted(
    (one.title, f"{one.start:%Y-%m-%d %H:%M}", f"{one.end:%Y-%m-%d %H:%M}", one.room, one.people)
    for one in TALKS
)


def told(files: Files) -> list[Told]:
    """The sessions that files come to: title, start, end, rooms and people."""
    schedule = resolve(assemble([translation(files, "UTC")]))
    return sorted(
        (
            one.title,
            f"{one.start:%Y-%m-%d %H:%M}",
            f"{one.end:%Y-%m-%d %H:%M}",
            ", ".join(room.name for room in one.rooms),
            tuple(part.speaker.name for part in one.people),
        )
        for one in schedule.scheduled
    )
