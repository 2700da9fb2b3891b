"""One row for each session, for spreadsheets and scripts (RFC 4180)."""

import csv
import io
import re
from typing import Final

from confsched.agenda.layout import in_order
from confsched.exporters.options import Options
from confsched.exporters.session_fields import TEXTS, Cells, chosen, usual
from confsched.schedule.schedule import Schedule
from confsched.text.safe import visible

# What spreadsheets take for a formula, also behind spaces and in full width; and the same behind
# apostrophes of its own, so that whoever takes ours away gets back what was there.
_FORMULA: Final = re.compile(r"'*(?:[\t\r]|\s*[-=+@＝＋－＠])")


class Csv:
    """UTF-8, without a mark at its start unless one is asked for; CRLF after each row.

    Times are ISO 8601 with offset, on the clock of the session's zone unless another is asked for.
    A session without a slot has no times. `date` is that of the conference day. A cell that a
    spreadsheet would run as a formula begins with an apostrophe. Where no fields are chosen,
    speakers and the crew find columns of their own behind those of the public.
    """

    suffix = ".csv"
    heeds = frozenset(("tz", "fields", "bom"))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Return a head of column names and all sessions, those without a slot last."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(columns(options))
        writer.writerows(rows(schedule, options))
        return text.getvalue().encode("utf-8-sig" if options.bom else "utf-8")


def columns(options: Options) -> tuple[str, ...]:
    """The names of the columns."""
    return chosen(options.fields, TEXTS, options.audience) or usual(options.audience)


def rows(schedule: Schedule, options: Options) -> list[list[str]]:
    """Return the cells of each session, safe to open in a spreadsheet."""
    cells = Cells(schedule, options.zone)
    told = [cells.of(name) for name in columns(options)]
    return [
        [cell(tell(session)) for tell in told] for session in in_order(schedule, schedule.sessions)
    ]


def cell(text: str) -> str:
    """Return a text with nothing that a terminal obeys or a spreadsheet calculates."""
    shown = "\n".join(map(visible, text.splitlines()))
    return f"'{shown}" if _FORMULA.match(text) else shown
