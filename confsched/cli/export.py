"""`confsched export`."""

from confsched.cli.exporting import (
    As,
    Bom,
    Fields,
    Form,
    GreenRoom,
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
from confsched.cli.groups import Choosing, Foreign
from confsched.cli.options import (
    Audience,
    AudienceChoice,
    Paths,
    SheetStyle,
    Zone,
)


def export(  # noqa: PLR0913 -- what is written, where, and what of
    form: Form,
    paths: Paths = None,
    *,
    output: Output = "-",
    choosing: Choosing,
    fields: Fields = None,
    tz: Zone = None,
    audience: AudienceChoice = Audience.PUBLIC,
    bom: Bom = False,
    stamp: Stamp = None,
    role: Role = "",
    style: As = SheetStyle.TEXT,
    green_room: GreenRoom = None,
    width: Width = None,
    foreign: Foreign,
) -> None:
    """Write the schedule as a calendar, a table, sheets of paper or the file of another system."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.local_zone import zone_of  # noqa: PLC0415 -- not needed for --help

    fit(form, output)
    when = dated(form, stamp)
    wide = width_of(form, width, terminal.columns())
    selection = choosing.selection()
    schedule = load_readable(paths, foreign.reading())
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
        room=choosing.room,
        speaker=choosing.speaker,
    )
    put(data, form, output, schedule, choosing.mine)
    for text in remarks(part, schedule, form, audience):
        terminal.note(text)
