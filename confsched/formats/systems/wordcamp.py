"""Sessions of a WordCamp, as the REST API of its site answers (`wp-json/wp/v2/sessions`).

The date of an entry is that of its page. When a session is stands in its meta data, in seconds
since 1970, and beside that as the clock of the place shows it; one without a slot has none. What
tracks are called is told where the answer has embedded what it names (`?_embed`).
"""

from confsched.formats.drafts import Draft
from confsched.formats.epoch import on_clock
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, part, plain
from confsched.reading import Mapping, Sequence, Value
from confsched.text.titles import plain_type

_OF_PAGES = (
    *("date", "date_gmt", "guid", "modified", "modified_gmt", "status", "type", "template"),
    *("author", "featured_media", "_links", "excerpt", "class_list", "session_cats_rendered"),
    *("session_track", "session_category", "slug"),
)


def _text(value: Value) -> Value:
    return plain(value.get("rendered") if isinstance(value, Mapping) else value)


def _track(value: Value) -> Value:
    """The one track among the terms that are embedded; several are none."""
    groups = value.get("wp:term") if isinstance(value, Mapping) else None
    listed = (group for group in groups or () if isinstance(group, Sequence))
    terms = [one for group in listed for one in group if isinstance(one, Mapping)]
    names = [one.get("name") for one in terms if one.get("taxonomy") == "wcb_track"]
    return one_line(names[0]) if len(names) == 1 else None


_META: Table = {
    "_wcpt_session_time": "_time",
    "_wcpt_session_duration": "_seconds",
    "_wcpt_session_type": "_kind",
    "_wcpt_session_slides": "slides",
    "_wcpt_session_video": "video",
    "_wcpt_speaker_id": None,
}
_SESSION: Table = {
    **dict.fromkeys(_OF_PAGES),
    "id": "id",
    "title": Field("title", part("rendered")),
    "content": Field("description", _text),
    "link": "url",
    "meta": _META,
    "session_date_time": {"date": None, "time": "_clock"},
    "session_speakers": Person(
        {"id": "id", "name": Field("name", one_line), "link": "url", "slug": None}
    ),
    "_embedded": Field("track", _track),
}


def session(draft: Draft) -> None:
    """When it is, and what: what is no talk says so in its title."""
    seconds, time = draft.text("_seconds"), draft.text("_time")
    if time.strip("0"):
        draft.derive("start", on_clock(time, draft.text("_clock")), of="_time")
    if seconds.isdecimal() and int(seconds):
        draft.derive("duration", f"{int(seconds) // 60}min", of="_seconds")
    if draft.text("_kind") == "custom":
        draft.derive("type", plain_type(draft.text("title")) or "other", of="_kind")


def _is_list(root: Value) -> bool:
    first = root[0] if isinstance(root, Sequence) and root else None
    if not isinstance(first, Mapping) or "title" not in first:
        return False
    meta = first.get("meta")  # all there is of the type, where somebody asked for few fields
    timed = isinstance(meta, Mapping) and "_wcpt_session_time" in meta
    return timed or first.get("type") == "wcb_session"


WORDCAMP = Format(
    name="wordcamp",
    title="the sessions of a WordCamp",
    parts=((_is_list, Entry("sessions", _SESSION, session)),),
)
