"""Sessions and speakers of the Vermont Code Camp 2017, two files that are keyed by slugs.

A time is a number (`1015`), and nothing says how long it lasts, on which day it is, or in which
zone: sessions stay without a slot until somebody adds that.
"""

from confsched.formats.drafts import Draft
from confsched.formats.fits import keyed
from confsched.formats.tables import Entry, Field, Format, Keyed, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.reading import Value


def _clock(value: Value) -> Value:
    """`1015` is 10:15."""
    known = isinstance(value, str) and value.isdecimal() and len(value) in (3, 4)
    return f"{value[:-2]}:{value[-2:]}" if known and isinstance(value, str) else value


def entry(draft: Draft) -> None:
    """A session or a person, whose id may stand outside only."""
    draft.pull("id", "_slug")
    if "_last" in draft.fields or "_first" in draft.fields:
        names = f"{draft.text('_first')} {draft.text('_last')}"
        draft.derive("name", names.strip(), of="_last")


_SESSION: Table = {
    "slug": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "track": "track",
    "space": "room",
    "timePeriod": Field("start", _clock),
    "speakers": Person({"#text": "id"}),
}
_SPEAKER: Table = {
    "slug": "id",
    "firstName": Field("_first", one_line),
    "lastName": Field("_last", one_line),
    "bio": Field("bio", plain),
    "sessions": None,
}

VTCODECAMP = Format(
    name="vtcodecamp",
    title="Vermont Code Camp",
    parts=(
        (keyed("firstName", "lastName"), Keyed("_slug", Entry("speakers", _SPEAKER, entry))),
        (keyed("title", "timePeriod"), Keyed("_slug", Entry("sessions", _SESSION, entry))),
    ),
)
