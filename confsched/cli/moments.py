"""What is asked about a moment, as the options of `now` say, of a conference that may change."""

from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

from confsched import api, asked
from confsched.agenda.filters import Selection
from confsched.agenda.now import Now
from confsched.cli import terminal
from confsched.cli.choosing import sessions_of
from confsched.reports.now import now_lines
from confsched.schedule.audience import audience_of, shown_to
from confsched.schedule.schedule import Schedule
from confsched.text.styled import Line


class Question(NamedTuple):
    """When, about which sessions, how many to name that come next, for whom, told in which zone."""

    at: str | None
    selection: Selection
    ahead: int | None
    audience: str | None
    zone: tzinfo | None

    def answer(self, schedule: Schedule) -> list[Line]:
        """What is to be told of a conference, once."""
        shown = self.seen(schedule)
        return self.tell(self.ask(shown, self.begin(shown)))

    def begin(self, schedule: Schedule) -> datetime:
        """The moment, which is now where none is named."""
        return datetime.now(UTC) if self.at is None else asked.instant(schedule, self.at)

    def ask(self, schedule: Schedule, moment: datetime) -> Now:
        """What takes place in the minute that has begun."""
        minute = moment.replace(second=0, microsecond=0)
        sessions = sessions_of(schedule, self.selection, self.zone)
        return api.now(schedule, minute, sessions=sessions, ahead=self.ahead)

    def seen(self, schedule: Schedule) -> Schedule:
        """What the audience sees of a conference; all of it where none is named."""
        return schedule if self.audience is None else shown_to(audience_of(self.audience), schedule)

    def tell(self, answer: Now) -> list[Line]:
        """The answer as lines for the terminal as wide as it is now."""
        return list(now_lines(answer, terminal.columns(), self.zone))
