"""`confsched export`."""

from confsched.cli.exporting import (
    CALENDARS,
    Bom,
    Fields,
    Form,
    OneZone,
    Output,
    Stamp,
    dated,
    named,
    place,
    put,
    zone_of,
)
from confsched.cli.options import (
    Audience,
    AudienceChoice,
    Columns,
    From,
    Mine,
    OneDay,
    OneRoom,
    OneSpeaker,
    OneTrack,
    OneType,
    Paths,
    TheirZone,
    Where,
)


def export(  # noqa: PLR0913 -- what is written, where, and what of
    form: Form,
    paths: Paths = None,
    *,
    output: Output = "-",
    day: OneDay = None,
    room: OneRoom = None,
    speaker: OneSpeaker = None,
    track: OneTrack = None,
    type_: OneType = None,
    where: Where = None,
    mine: Mine = None,
    fields: Fields = None,
    tz: OneZone = None,
    audience: AudienceChoice = Audience.PUBLIC,
    bom: Bom = False,
    stamp: Stamp = None,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Write the schedule as a calendar, a table or the file of another system."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.choosing import selection_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import

    when = dated(form, stamp)
    selection = selection_of(
        day=day, room=room, speaker=speaker, track=track, type_=type_, where=where, mine=mine
    )
    schedule = load_readable(paths, source, timezone, columns)
    zone = zone_of(tz, schedule)
    part = api.part_of(schedule, selection, tz=zone, audience=audience)
    data = api.export(
        part,
        form,
        tz=zone,
        width=terminal.columns(),
        stamp=when,
        audience=audience,
        fields=named(fields),
        bom=bom,
    )
    put(data, form, output)
    if schedule.sessions and not part.sessions:
        terminal.note("nothing fits what was asked for: no session is in it")
    for session, reason in api.left_out(part, form):
        terminal.note(f"not in {place(form)}, for {reason}: {session.title}")
    if form in CALENDARS and schedule.domain is None:
        terminal.note("the entries' UIDs end in '.invalid': give the conference a 'domain'")
