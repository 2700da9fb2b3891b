"""The data of a Hugo or Astro site, as GopherCon Singapore keeps it in TOML: lists in files.

`schedule`, `speakers` and `workshops` may be one file or several in a folder. Once it is
known sessions say when they start, and no more: no date, and mostly no end. Who speaks is a free
text, or ids of speakers.
"""

from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft
from confsched.formats.records.people.in_text import identify, several
from confsched.formats.systems.site_values import settle_date, settle_place, settle_time
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.reading import Mapping, Sequence, Value

_SITE_WORDS = frozenset(
    ("company", "image", "topicTitle", "topicLink", "description", "twitter", "linkedin", "photo")
)
_DATES = frozenset(("date", "startDate", "start_date"))


def session(draft: Draft) -> None:
    """When a session is, and who speaks."""
    settle_time(draft)
    settle_date(draft)
    settle_place(draft)
    people = several(draft, "_speaker")
    link = draft.fields.pop("_link", None)
    if link is not None and len(people) == 1:
        people[0].put("id", str(link.value).rpartition("#")[2], link.key, link.mark)


def workshop(draft: Draft) -> None:
    """A workshop is a session of that type."""
    draft.derive("type", "workshop")
    session(draft)


_IDS: Table = {"#text": "id", "id": "id", "name": "name"}
_SESSION: Table = {
    "id": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "type": "type",
    "date": "date",
    "time": "_time",
    "venue": "_place",
    "room": "room",
    "track": "track",
    "speaker": "_speaker",
    "speakerLink": "_link",
    "speakers": Person(_IDS),
    "panelists": Person(_IDS),
    "moderator": Person(_IDS, role="moderator"),
}
_SPEAKER: Table = {
    "id": "id",
    "name": "name",
    "company": "organization",
    "role": "role",
    "description": Field("bio", plain),
    "bio": Field("bio", plain),
    "topicTitle": None,
    "topicLink": None,
}
_TABLE: Table = {
    "schedule": Entry("sessions", _SESSION, session),
    "workshops": Entry("sessions", _SESSION, workshop),
    "speakers": Entry("speakers", _SPEAKER),
}


def _items(root: Value, key: str) -> list[Mapping]:
    """The mappings in a list; none where it is something else, or more is said beside it.

    That are lists of others, a keynote, and the date of the conference.
    """
    if isinstance(root, Mapping) and not _DATES.isdisjoint(root):
        return []
    lists = (
        [one for one in root if isinstance(root[one], (Mapping, Sequence))]
        if isinstance(root, Mapping)
        else []
    )
    found = root.get(key) if isinstance(root, Mapping) and set(lists) <= set(_TABLE) else None
    items = found if isinstance(found, Sequence) else []
    return [one for one in items if isinstance(one, Mapping)]


def _is_schedule(root: Value) -> bool:
    """Whether sessions are listed: with their times, or before there are any with their people."""
    rows = _items(root, "schedule")
    timed = all(isinstance(row.get("time"), str) for row in rows)
    linked = any("speakerLink" in row for row in rows)
    return (timed or linked) and _are_titled(rows)


def _is_workshops(root: Value) -> bool:
    return _are_titled(_items(root, "workshops"))


def _are_titled(rows: list[Mapping]) -> bool:
    """Whether some rows have titles, and nothing known to us that this format does not have."""
    others = {key for row in rows for key in row if key not in _SESSION}
    return bool(rows) and all("title" in row for row in rows) and not columns(sorted(others))


def _is_speakers(root: Value) -> bool:
    rows = _items(root, "speakers")
    named = all("name" in row for row in rows)
    return bool(rows) and named and any(not _SITE_WORDS.isdisjoint(row) for row in rows)


GOPHERCON = Format(
    name="gophercon",
    title="the data of a site (GopherCon Singapore)",
    parts=((_is_schedule, _TABLE), (_is_workshops, _TABLE)),
    others=((_is_speakers, _TABLE),),
    finish=identify,
)
