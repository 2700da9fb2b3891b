"""`confsched export`."""

from confsched.cli.exporting import (
    CALENDARS,
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
    hidden,
    named,
    place,
    width_of,
)
from confsched.cli.options import (
    Audience,
    AudienceChoice,
    Columns,
    From,
    Paths,
    SheetStyle,
    TheirZone,
    Zone,
)


def export(  # noqa: PLR0913 -- what is written, where, and what of
    form: Form,
    paths: Paths = None,
    output: Output = "-",
    fields: Fields = None,
    tz: Zone = None,
    audience: AudienceChoice = Audience.PUBLIC,
    bom: Bom = False,  # noqa: FBT002 -- an option
    stamp: Stamp = None,
    role: Role = "",
    style: As = SheetStyle.TEXT,
    green_room: GreenRoom = None,
    width: Width = None,
    source: From = None,
    timezone: TheirZone = None,
    columns: Columns = None,
) -> None:
    """Write the schedule as a calendar, a table or the file of another system."""
    from confsched import api, files  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import

    when = dated(form, stamp)
    schedule = load_readable(paths, source, timezone, columns)
    data = api.export(
        schedule,
        form,
        tz=tz,
        width=width_of(form, width, terminal.columns()),
        stamp=when,
        audience=audience,
        fields=named(fields),
        bom=bom,
        role=role,
        style=style,
        green_room=green_room,
    )
    terminal.put_bytes(data) if output == "-" else files.write(output, data)
    for session, reason in api.left_out(schedule, form):
        terminal.note(f"not in {place(form)}, for {reason}: {session.title}")
    if said := hidden(form, audience):
        terminal.note(said)
    if form in CALENDARS and schedule.domain is None:
        terminal.note("the entries' UIDs end in '.invalid': give the conference a 'domain'")
