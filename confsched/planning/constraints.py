"""The numbers by which a slot is judged."""

from dataclasses import dataclass
from datetime import timedelta

from confsched.schedule.hours import Hours

_KIND = Hours(7 * 3600, 23 * 3600)


@dataclass(frozen=True, slots=True)
class Constraints:
    """What the rules are set to; by default what they are without any settings.

    `kind_hours` are on the clock where somebody lives. `transfer` is what a speaker needs between
    sessions in different rooms whose distance is not known, `turnaround` what a room needs between
    two sessions. Slots that are offered start on the `grid`.
    """

    kind_hours: Hours = _KIND
    transfer: timedelta = timedelta(minutes=5)
    turnaround: timedelta = timedelta()
    grid: timedelta = timedelta(minutes=5)


DEFAULT = Constraints()
