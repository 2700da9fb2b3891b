"""One row for each session, for spreadsheets and scripts (RFC 4180)."""

from collections.abc import Iterable, Sequence
from functools import cache

from confsched.agenda.layout import in_order
from confsched.exporters.options import Options
from confsched.exporters.session_fields import TEXTS, Cells, chosen, usual
from confsched.schedule.schedule import Schedule
from confsched.spreadsheets import is_formula
from confsched.text.safe import is_visible, visible


class Csv:
    """UTF-8, without a mark at its start unless one is asked for; CRLF after each row.

    Times are ISO 8601 with offset, on the clock of the session's zone unless another is asked for;
    those of a session in UTC on that of the conference.
    A session without a slot has no times; one that takes whole days has the first and the last of
    them. `date` is that of the conference day. A cell that a spreadsheet would run as a formula
    begins with an apostrophe. Where no fields are chosen, speakers and the crew find columns of
    their own behind those of the public.
    """

    suffix = ".csv"
    heeds = frozenset(("tz", "fields", "bom"))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Return a head of column names and all sessions, those without a slot last."""
        text = file_of([columns(options), *rows(schedule, options)])
        return text.encode("utf-8-sig" if options.bom else "utf-8")


def columns(options: Options) -> tuple[str, ...]:
    """The names of the columns."""
    return chosen(options.fields, TEXTS, options.audience) or usual(options.audience)


def rows(schedule: Schedule, options: Options) -> list[list[str]]:
    """Return the cells of each session, safe to open in a spreadsheet."""
    cells = Cells(schedule, options.zone)
    told = [cells.of(name) for name in columns(options)]
    safe = cache(cell)
    return [
        [safe(tell(session)) for tell in told] for session in in_order(schedule, schedule.sessions)
    ]


def cell(text: str) -> str:
    """Return a text with nothing that a terminal obeys or a spreadsheet calculates."""
    shown = text if is_visible(text) else "\n".join(map(visible, text.splitlines()))
    return f"'{shown}" if is_formula(text) else shown


def file_of(table: Iterable[Sequence[str]]) -> str:
    """Return rows as they stand in the file."""
    quoted = cache(_quoted)  # most cells stand in many rows
    return "".join([f"{_line(map(quoted, row))}\r\n" for row in table])


def _line(cells: Iterable[str]) -> str:
    """Return a row; one that has nothing in its only cell would be no row, were it empty."""
    return ",".join(cells) or '""'


def _quoted(text: str) -> str:
    """Return a cell as it stands in the file (RFC 4180 §2)."""
    if '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return f'"{text}"' if "," in text or "\n" in text or "\r" in text else text
