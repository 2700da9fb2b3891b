"""`confsched export`."""

from confsched.cli.exporting import (
    As,
    Bom,
    Fields,
    Form,
    GreenRoom,
    OneZone,
    Output,
    Role,
    Stamp,
    Width,
    dated,
    fit,
    named,
    put,
    remarks,
    width_of,
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
    SheetStyle,
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
    role: Role = "",
    style: As = SheetStyle.TEXT,
    green_room: GreenRoom = None,
    width: Width = None,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Write the schedule as a calendar, a table, sheets of paper or the file of another system."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.choosing import selection_of  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.local_zone import zone_of  # noqa: PLC0415 -- not needed for --help

    fit(form, output)
    when = dated(form, stamp)
    wide = width_of(form, width, terminal.columns())
    selection = selection_of(
        day=day, room=room, speaker=speaker, track=track, type_=type_, where=where, mine=mine
    )
    schedule = load_readable(paths, source, timezone, columns)
    other = zone_of(tz, schedule)
    part = api.part_of(schedule, selection, tz=other, audience=audience)
    data = api.export(
        part,
        form,
        tz=other,
        width=wide,
        stamp=when,
        audience=audience,
        fields=named(fields),
        bom=bom,
        role=role,
        style=style,
        green_room=green_room,
        within=schedule,
        room=room,
        speaker=speaker,
    )
    put(data, form, output, schedule, mine)
    if schedule.sessions and not part.sessions:
        terminal.note("nothing fits what was asked for: no session is in it")
    for text in remarks(part, form, audience):
        terminal.note(text)
