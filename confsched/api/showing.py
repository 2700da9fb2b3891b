"""A schedule for somebody to read, and as a file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.agenda.filters import Selection
    from confsched.agenda.layout import Agenda
    from confsched.schedule.dates import Why
    from confsched.schedule.entities import Session
    from confsched.text.styled import Line

# A zone as people write it or as Python knows it, or several: the first leads.
Zones = str | tzinfo | Sequence[str | tzinfo] | None


def agenda(  # noqa: PLR0913 -- the ways to narrow an agenda down
    schedule: Schedule,
    *,
    day: str | int | date | None = None,
    room: str | None = None,
    speaker: str | None = None,
    track: str | None = None,
    type: str | None = None,  # noqa: A002 -- the word of the format
    where: str | None = None,
    mine: Iterable[str] | None = None,
    tz: Zones = None,
    width: int = 80,
    view: str = "best",
    plain: bool = False,
    audience: str | None = None,
) -> str:
    """The agenda as plain text, at most `width` columns wide.

    The views: best (rooms side by side where they fit, else a list), list, columns (rooms side by
    side, in pages), grid (times down the side, sessions as tall as they are long), timeline (a bar
    for each room); rooms, speakers and tracks have a part for each of them. `plain` tells one
    session in each line, as a sentence that is as long as it has to be.

    Filters take what an organiser would type: an id or a name, and for a day its number, weekday,
    title or date, or these as Python has them. `where` is a filter: see docs/filters.md. `mine`
    are ids or titles of sessions that somebody chose: what is for everybody comes with them. `tz`
    shows the times in another zone, or in several beside each other; the days stay those of the
    conference. With an `audience` it shows what they may see, else everything.
    """
    from confsched.text import styled  # noqa: PLC0415 -- a view of several

    selection = _selection(day, room, speaker, track, type, where, mine)
    lines = agenda_lines(
        schedule, selection, tz=tz, width=width, view=view, plain=plain, audience=audience
    )
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
    audience: str | None = None,
) -> Iterator["Line"]:
    """The agenda as lines of styled pieces; see `agenda`.

    `colors` says that they will be seen: tracks then have marks in theirs, and a legend.
    """
    from confsched.agenda.views import VIEWS  # noqa: PLC0415 -- a slow import

    if view not in VIEWS:
        raise ConfschedError(f"{view!r} is no view", f"use one of {', '.join(VIEWS)}")
    if audience is not None:
        from confsched.schedule.audience import audience_of, shown_to  # noqa: PLC0415 -- if asked

        schedule = shown_to(audience_of(audience), schedule)
    shown = _laid_out(schedule, selection, zones(tz) or (schedule.zone,))
    if plain:
        from confsched.agenda.sentences import sentences  # noqa: PLC0415 -- one of two

        return sentences(shown, view)
    from confsched.agenda.draw import draw  # noqa: PLC0415 -- the other

    return draw(shown, width=width, view=view, colors=colors)


def _laid_out(schedule: Schedule, selection: "Selection", zones: Sequence[tzinfo]) -> "Agenda":
    """What is chosen as days and rows; without a choice days on which nothing happens as well."""
    from confsched.agenda.filters import Selection, plan_for, select  # noqa: PLC0415 -- slow imports
    from confsched.agenda.layout import layout  # noqa: PLC0415 -- the same

    first, *others = zones
    chosen = None if selection == Selection() else select(schedule, selection, first)
    shown = layout(
        schedule,
        sessions=chosen,
        zone=first,
        others=others,
        gaps=selection.leaves_gaps,
        plan=plan_for(schedule, selection, chosen),
    )
    if selection.day is None or all(day.rows for day in shown.days):
        return shown
    from confsched.schedule.dates import dates_called  # noqa: PLC0415 -- seldom needed

    asked = dates_called(schedule, selection.day)
    return replace(shown, days=tuple(day for day in shown.days if day.rows or day.date in asked))


def part(  # noqa: PLR0913 -- the ways to choose sessions
    schedule: Schedule,
    *,
    day: str | int | date | None = None,
    room: str | None = None,
    speaker: str | None = None,
    track: str | None = None,
    type: str | None = None,  # noqa: A002 -- the word of the format
    where: str | None = None,
    mine: Iterable[str] | None = None,
    tz: str | tzinfo | None = None,
    audience: str = "public",
) -> Schedule:
    """A part of a schedule as a smaller one, to be exported: what `agenda` shows for the same.

    Days, rooms, tracks and people stay where a session that stays has them. The choice is made
    among what the `audience` may see, and nothing else is in the part. `tz` is the zone on whose
    clock a filter compares times.
    """
    selection = _selection(day, room, speaker, track, type, where, mine)
    return part_of(schedule, selection, tz=tz, audience=audience)


def part_of(
    schedule: Schedule,
    selection: "Selection",
    *,
    tz: str | tzinfo | None = None,
    audience: str = "public",
) -> Schedule:
    """A part of a schedule as a smaller one, the whole where nothing is asked for; see `part`."""
    from confsched.agenda.filters import Selection, select  # noqa: PLC0415 -- for parts only
    from confsched.schedule.audience import audience_of, shown_to  # noqa: PLC0415 -- the same
    from confsched.schedule.dates import dates_called  # noqa: PLC0415 -- the same
    from confsched.schedule.narrowing import narrowed  # noqa: PLC0415 -- the same

    if selection == Selection():
        return schedule
    shown = shown_to(audience_of(audience), schedule)
    chosen = select(shown, selection, zone(tz))
    dates = None if selection.day is None else dates_called(shown, selection.day)
    return narrowed(shown, chosen, dates=dates, leaves_gaps=selection.leaves_gaps)


def _selection(  # noqa: PLR0913 -- the ways to choose sessions
    day: str | int | date | None,
    room: str | None,
    speaker: str | None,
    track: str | None,
    type_: str | None,
    where: str | None,
    mine: Iterable[str] | None,
) -> "Selection":
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- a slow import
    from confsched.filtering.chosen import Wanted  # noqa: PLC0415 -- the same

    chosen = None if mine is None else tuple(Wanted(text, "mine") for text in mine)
    called = None if day is None else str(day)
    return Selection(called, room, speaker, track, type_, where, chosen)


def export(  # noqa: PLR0913 -- what a format may need to know
    schedule: Schedule,
    format: str,  # noqa: A002 -- the word for it
    *,
    tz: str | tzinfo | None = None,
    width: int = 80,
    stamp: datetime | None = None,
    audience: str = "public",
    fields: Iterable[str] = (),
    bom: bool = False,
    role: str = "",
    style: str = "text",
    green_room: str | timedelta | None = None,
    within: Schedule | None = None,
    room: str | None = None,
    speaker: str | None = None,
) -> bytes:
    """The schedule as the bytes of a file.

    The formats: ics, xcal, table, csv, xlsx, markdown, json, jsonld, schedule.xml, schedule.json,
    sessionize, runsheet, doors.
    Same input, same bytes. `stamp` dates the entries of a calendar; without it they carry the
    beginning of 1970, which any later revision is newer than. The `audience` is "public", or
    "speakers" or "crew" for a file that has what only they may see: see docs/audience.md.
    `fields` are what is told of each session, in this order; `bom` puts a mark at the start of a
    file. `role` is for whom run sheets are, `style` as what sheets are written ("text" or
    "markdown"), `green_room` how long before a session people are to be there. Sheets of
    a part of a schedule tell what is before and after if they know `within` what it is; `room` and
    `speaker` are whose sheets are wanted. Raises `ConfschedError` where one of these is given for a
    format that does not know it (docs/exports.md has a table of who does), and for schedule.xml
    where there is no day.
    """
    from confsched import asked, exporters  # noqa: PLC0415 -- one of several
    from confsched.exporters.options import (  # noqa: PLC0415 -- the same
        GREEN_ROOM,
        Options,
        style_of,
    )
    from confsched.schedule.audience import audience_of  # noqa: PLC0415 -- the same

    options = Options(
        width=width,
        audience=audience_of(audience),
        zone=zone(tz),
        stamp=stamp,
        fields=tuple(fields),
        bom=bom,
        role=role,
        style=style_of(style),
        green_room=GREEN_ROOM if green_room is None else asked.length(green_room),
        within=within,
        room=room,
        speaker=speaker,
    )
    return exporters.export(schedule, format, options)


def left_out(schedule: Schedule, format: str) -> Iterator[tuple["Session", "Why"]]:  # noqa: A002
    """The sessions that an export to a format cannot hold, and why: `it has no time`."""
    from confsched import exporters  # noqa: PLC0415 -- for this alone

    return exporters.left_out(schedule, format)


def cut_to_one_room(schedule: Schedule, format: str) -> Iterator["Session"]:  # noqa: A002
    """The sessions in several rooms of which an export to a format names the first alone."""
    from confsched import exporters  # noqa: PLC0415 -- for this alone

    return exporters.cut_to_one_room(schedule, format)


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
    from confsched.schedule.resolve.zones import all_year, exact  # noqa: PLC0415 -- the same

    parsed = asked.zone(tz)
    found = exact(parsed) or all_year(parsed)
    if parsed.candidates:
        places = ", ".join(place for _, place in parsed.candidates)
        raise ConfschedError(f"{tz!r} has several meanings", f"name a place: {places}")
    if found is None:
        raise ConfschedError(f"{tz!r} is not one zone all year", f"name the place: {parsed.place}")
    return found
