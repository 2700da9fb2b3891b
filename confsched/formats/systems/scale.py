"""The list for the screens of SCALE, the Southern California Linux Expo (`sign.json`).

Times have the offset of the place, and two of them where the clocks change on the last day.
Speakers are one text. Topics are tracks, some of them types.
"""

from confsched.formats.drafts import Draft
from confsched.formats.fits import lists
from confsched.formats.records.people.in_text import several
from confsched.formats.tables import Entry, Field, Format, Table
from confsched.formats.texts import one_line, plain

_TYPES = frozenset(("bofs", "keynote", "keynotes", "workshop", "workshops"))


def session(draft: Draft) -> None:
    """Who speaks, and the type that a topic may be."""
    several(draft, "_speakers")
    topic = draft.text("track")
    draft.derive("type", topic if topic.casefold() in _TYPES else "", of="track")


_SESSION: Table = {
    "Name": Field("title", one_line),
    "Description": Field("description", plain),
    "Location": Field("room", one_line),
    "StartTime": "start",
    "EndTime": "end",
    "Speakers": "_speakers",
    "Topic": Field("track", one_line),
}

SCALE = Format(
    name="scale",
    title="sign.json of SCALE",
    parts=(
        (
            lists("Name", "Location", "StartTime", "Topic", "Speakers"),
            Entry("sessions", _SESSION, session),
        ),
    ),
)
