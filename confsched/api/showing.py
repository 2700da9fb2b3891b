"""A schedule for somebody to read, and as a file."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.agenda.filters import Selection
    from confsched.schedule.entities import Session
    from confsched.text.styled import Line

# A zone as people write it or as Python knows it, or several: the first leads.
Zones = str | tzinfo | Sequence[str | tzinfo] | None


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    schedule: Schedule,
    *,
    day: str | None = None,
    room: str | None = None,
    speaker: str | None = None,
    track: str | None = None,
    type: str | None = None,  # noqa: A002 -- the word of the format
    tz: Zones = None,
    width: int = 80,
    view: str = "best",
    plain: bool = False,
) -> str:
    """The agenda as plain text, at most `width` columns wide.

    The views: best (rooms side by side where they fit, else a list), list, columns (rooms side by
    side, in pages), grid (times down the side, sessions as tall as they are long), timeline (a bar
    for each room); rooms, speakers and tracks have a part for each of them. `plain` tells one
    session in each line, as a sentence that is as long as it has to be.

    Filters take what an organiser would type: an id or a name, and for a day its number, weekday,
    title or date. `tz` shows the times in another zone, or in several beside each other; the days
    stay those of the conference.
    """
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- a view of several
    from confsched.text import styled  # noqa: PLC0415 -- the same

    selection = Selection(day=day, room=room, speaker=speaker, track=track, type=type)
    lines = agenda_lines(schedule, selection, tz=tz, width=width, view=view, plain=plain)
    return "\n".join(styled.plain(lines)) + "\n"


def agenda_lines(  # noqa: PLR0913 -- what of a schedule, and how
    schedule: Schedule,
    selection: "Selection",
    *,
    tz: Zones = None,
    width: int = 80,
    view: str = "best",
    colors: bool = False,
    plain: bool = False,
) -> Iterator["Line"]:
    """The agenda as lines of styled pieces; see `agenda`.

    `colors` says that they will be seen: tracks then have marks in theirs, and a legend.
    """
    from confsched.agenda.filters import Selection, select  # noqa: PLC0415 -- the same
    from confsched.agenda.layout import layout  # noqa: PLC0415 -- the same
    from confsched.agenda.views import VIEWS  # noqa: PLC0415 -- the same

    if view not in VIEWS:
        raise ConfschedError(f"{view!r} is no view", f"use one of {', '.join(VIEWS)}")
    # without a filter the days on which nothing happens are shown as well
    chosen = None if selection == Selection() else select(schedule, selection)
    first, *others = zones(tz) or (schedule.zone,)
    gaps = selection.leaves_gaps
    shown = layout(schedule, sessions=chosen, zone=first, others=others, gaps=gaps)
    if plain:
        from confsched.agenda.sentences import sentences  # noqa: PLC0415 -- one of two

        return sentences(shown, view)
    from confsched.agenda.draw import draw  # noqa: PLC0415 -- the other

    return draw(shown, width=width, view=view, colors=colors)


def export(  # noqa: PLR0913 -- what a format may need to know
    schedule: Schedule,
    format: str,  # noqa: A002 -- the word for it
    *,
    tz: str | tzinfo | None = None,
    width: int = 80,
    stamp: datetime | None = None,
    audience: str = "public",
) -> bytes:
    """The schedule as the bytes of a file.

    The formats: ics, xcal, table, csv, markdown, json, schedule.xml, schedule.json, sessionize.
    Same input, same bytes. `stamp` dates the entries of a calendar; without it they carry the
    beginning of 1970, which any later revision is newer than. The `audience` is "public", or
    "speakers" or "crew" for a file that has what only they may see: see docs/audience.md.
    """
    from confsched import exporters  # noqa: PLC0415 -- one of several
    from confsched.exporters.options import Options  # noqa: PLC0415 -- the same
    from confsched.schedule.audience import audience_of  # noqa: PLC0415 -- the same

    who = audience_of(audience)
    options = Options(zone=zone(tz), width=width, stamp=stamp, audience=who)
    return exporters.export(schedule, format, options)


def left_out(schedule: Schedule, format: str) -> Iterator[tuple["Session", str]]:  # noqa: A002
    """The sessions that an export to a format cannot hold, and why: `it has no time`."""
    from confsched import exporters  # noqa: PLC0415 -- for this alone

    return exporters.left_out(schedule, format)


def zones(tz: Zones) -> tuple[tzinfo, ...]:
    """The zones that are named, each once; none for None; raises as `zone` does."""
    if tz is None:
        return ()
    given = (tz,) if isinstance(tz, str | tzinfo) else tz
    return tuple(dict.fromkeys(exact for one in given if (exact := zone(one))))


def zone(tz: str | tzinfo | None) -> tzinfo | None:
    """The zone that a text names exactly; raises `ConfschedError` for one that does not."""
    if not isinstance(tz, str):
        return tz
    from confsched import asked  # noqa: PLC0415 -- for a text only
    from confsched.schedule.resolve.zones import exact  # noqa: PLC0415 -- for a text only

    parsed = asked.zone(tz)
    found = exact(parsed)
    if parsed.candidates:
        places = ", ".join(place for _, place in parsed.candidates)
        raise ConfschedError(f"{tz!r} has several meanings", f"name a place: {places}")
    if found is None:
        raise ConfschedError(f"{tz!r} is not one zone all year", "name a place, like Europe/Berlin")
    return found
