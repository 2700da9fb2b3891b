"""One row for each session, for spreadsheets and scripts (RFC 4180)."""

import csv
import io
import re
from datetime import tzinfo
from typing import Final

from confsched.agenda.facts import ALL_ROOMS, part_of, post_of
from confsched.agenda.layout import in_order
from confsched.agenda.zones import local_iso, zone_key
from confsched.exporters.options import Options
from confsched.schedule.audience import Audience, beyond_public, told_beyond
from confsched.schedule.dates import date_of
from confsched.schedule.entities import Appearance, ScheduledSession, Session
from confsched.schedule.schedule import Schedule
from confsched.text.safe import visible

COLUMNS: Final = (
    "day", "date", "start", "end", "zone", "title", "type", "status", "room", "track",
    "speakers", "abstract", "url", "id",
)  # fmt: skip
_TEXTS: Final = ("link", "notes")
# What spreadsheets take for a formula, also behind spaces and in full width; and the same behind
# apostrophes of its own, so that whoever takes ours away gets back what was there.
_FORMULA: Final = re.compile(r"'*(?:[\t\r]|\s*[-=+@＝＋－＠])")


class Csv:
    """UTF-8 without a mark at its start; CRLF after each row; times as ISO 8601 with offset.

    Times are on the clock of the session's zone unless another is asked for. A session without a
    slot has no times. `date` is that of the conference day. A cell that a spreadsheet would run
    as a formula begins with an apostrophe. Speakers and the crew find columns of their own behind
    those of the public.
    """

    suffix = ".csv"

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Return a head of column names and all sessions, those without a slot last."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow((*COLUMNS, *_more_columns(options.audience)))
        writer.writerows(rows(schedule, options))
        return text.getvalue().encode()


def rows(schedule: Schedule, options: Options) -> list[list[str]]:
    """Return the cells of each session, safe to open in a spreadsheet."""
    return [
        [
            cell(text)
            for text in (
                *_texts(session, schedule, options.zone),
                *_more(session, options.audience),
            )
        ]
        for session in in_order(schedule, schedule.sessions)
    ]


def _more_columns(audience: Audience) -> tuple[str, ...]:
    """What the public does not see of a session, where it is a text."""
    return tuple(name for name in beyond_public(audience, "session") if name in _TEXTS)


def _more(session: Session, audience: Audience) -> list[str]:
    told = told_beyond(audience, "session", session.origin)
    return [str(told[name] or "") for name in _more_columns(audience)]


def cell(text: str) -> str:
    """Return a text with nothing that a terminal obeys or a spreadsheet calculates."""
    shown = "\n".join(map(visible, text.splitlines()))
    return f"'{shown}" if _FORMULA.match(text) else shown


def _texts(session: Session, schedule: Schedule, zone: tzinfo | None) -> list[str]:
    on = date_of(session, schedule.zone)
    return [
        str(session.day.number) if session.day else "",
        on.isoformat() if on else "",
        *_times(session, zone),
        session.title,
        session.type.id,
        session.status,
        ALL_ROOMS if session.everywhere else "; ".join(room.name for room in session.rooms),
        session.track.name if session.track else "",
        "; ".join(map(_person, session.people)),
        session.abstract or "",
        session.url or "",
        session.id,
    ]


def _times(session: Session, zone: tzinfo | None) -> tuple[str, str, str]:
    if not isinstance(session, ScheduledSession):
        return "", "", ""
    own = zone or session.zone
    return local_iso(session.start, own), local_iso(session.end, own), zone_key(own)


def _person(appearance: Appearance) -> str:
    """Write `Moderator: Sanam Vakil (Deputy Director, Chatham House)`."""
    speaker, part = appearance.speaker, part_of(appearance)
    post = ", ".join(post_of(speaker))
    name = f"{part}: {speaker.name}" if part else speaker.name
    return f"{name} ({post})" if post else name
