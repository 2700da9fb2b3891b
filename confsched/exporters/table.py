"""The agenda as a plain text file: what `confsched agenda` shows, without colours."""

from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.exporters.options import Options
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain


class Table:
    """UTF-8, one line feed after each line, no line wider than asked for."""

    suffix = ".txt"
    heeds = frozenset(("tz",))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Draw the whole schedule, times in the conference's zone unless another is asked for."""
        agenda = layout(schedule, zone=options.zone)
        return "".join(f"{line}\n" for line in plain(draw(agenda, width=options.width))).encode()
