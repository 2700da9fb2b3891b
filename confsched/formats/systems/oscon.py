"""The feed of OSCON 2014 (`osconfeed.json`), and of other conferences of O'Reilly.

Events, speakers and venues have serial numbers. Times are on the clock of the place, without a
zone. Texts have HTML entities in them, also where they are no HTML.
"""

from confsched.formats.drafts import Draft
from confsched.formats.fits import at, has
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.formats.values import listed


def event(draft: Draft) -> None:
    """The first of its categories is a session's track, the others are tags."""
    put = draft.fields.get("_categories")
    first, *others = listed(put.value) if put and put.value else [None]
    if put:
        draft.put("track", one_line(first), put.key, put.mark)
        for other in others:
            draft.collect("tags", one_line(other), put.mark)


_EVENT: Table = {
    "serial": "id",
    "name": Field("title", one_line),
    "event_type": Field("type", one_line),
    "time_start": "start",
    "time_stop": "end",
    "venue_serial": "room",
    "description": Field("description", plain),
    "website_url": "url",
    "speakers": Person({"#text": "id"}),
    "categories": "_categories",
}
_SPEAKER: Table = {
    "serial": "id",
    "name": Field("name", one_line),
    "url": "url",
    "position": Field("role", one_line),
    "affiliation": Field("organization", one_line),
    "bio": Field("bio", plain),
}
_FEED: Table = {
    "events": Entry("sessions", _EVENT, event),
    "speakers": Entry("speakers", _SPEAKER),
    "venues": Entry("rooms", {"serial": "id", "name": Field("name", one_line)}),
}


OSCON = Format(
    name="oscon",
    title="feed of OSCON and other conferences of O'Reilly",
    parts=((at("Schedule", has("events", "venues")), {"Schedule": _FEED}),),
)
