"""What a conference loses on its way through each format that is both written and read.

`docs/formats.md` is made of it, and tests/formats/test_round_trips.py holds every line to be true:
what is named here does not come back as it was, and all else does.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

# by section, then by field: what becomes of it, or nothing where it is simply gone
Lost: TypeAlias = Mapping[str, Mapping[str, str]]
GONE = ""


class Losses(NamedTuple):
    """What does not come back from a format; `says_zone` is false where the zone must be told.

    `note` says what becomes of a few that are rare, or alike.
    """

    lost: Lost
    says_zone: bool = True
    note: str = ""


def _gone(*fields: str) -> dict[str, str]:
    return dict.fromkeys(fields, GONE)


_ALIKE = "Tracks whose names differ in capitals alone come back as one."
_ONCE = "Whoever has two parts in a session comes back in it once."
_IN_CALENDARS = f"""\
Rooms that sessions share come back as one where no session is in one of them alone. Of a
conference at a venue nothing says that it is online as well. An hour that comes twice, and a place
whose clocks follow no yearly rule, are told in UTC. What stands in brackets behind a name is an
organization. People of one name come back as one. {_ALIKE}"""
_IN_LISTS = f"""\
A session abroad that is on another date there is told on the clock of the conference. Panelists and
authors are speakers. People of one name come back as one, also if accents or capitals differ.
What stands in brackets behind a name is an organization, and an address behind the name of a room
is kept beside the session. {_ALIKE} What nobody can see in a text is a mark in it: `‹U+200B›`."""
_NUMBER = "a number that always is the same"
_BY_NAME = "made of the name"
_TYPE = "made of the name; it needs a speaker, if most such sessions have one"
_NEW_DAY = "a date that is no day of the conference and has a session becomes a day"
_IN_FIRST = "in the first of them"
_STRETCHED = "as long as it takes to hold the session"
_CONFERENCE = (
    *("subtitle", "venue", "venue's address, url and geo", "online", "languages", "audience"),
    "phase",
)
_ROOM = ("equipment", "hours", "concurrent", "floor", "step_free", "distance")
_PERSON = ("role (post)", "organization", "pronouns", "country", "languages", "team")
_SESSION = ("expected", "needs", "after", "not_with", "remote")
_LEFT_OUT = "left out; the export says so"
_ON_ONE_CLOCK = "the same instant on the clock of the conference"
_DESCRIBED = "words in the description"
_ONE_TEXT = "role and organization are one text, which is taken apart again"
_BEHIND = "those with another role come behind the others, role by role"
_NO_ROOM = "a room that nothing takes place in"
_NOBODY = "somebody who is in nothing that takes place"
_DAYS_OF_SESSIONS = {
    **_gone("title", "hours", "hours in several ranges", "a day on which nothing takes place"),
    "hours that a session begins outside of": GONE,
    "something new": _NEW_DAY,
}
_TRACKS_OF_SESSIONS = {
    "id": _BY_NAME,
    **_gone("color by its name", "color as #rrggbb", "description"),
    "a track of nothing that takes place": GONE,
}

_SCHEDULE: dict[str, dict[str, str]] = {
    "conference": {**_gone(*_CONFERENCE), "domain": "that of the url"},
    "days": {
        **_gone("title"),
        "hours in several ranges": "one range from the first to the last",
        "hours that a session begins outside of": _STRETCHED,
        "something new": _NEW_DAY,
    },
    "rooms": {"id": _BY_NAME, **_gone(*_ROOM)},
    "tracks": {"id": "one that is no slug is made of the name", **_gone("description")},
    "people": {"id": _NUMBER, **_gone(*_PERSON, _NOBODY)},
    "sessions": {
        "id": _NUMBER,
        "a session that is cancelled": _LEFT_OUT,
        "a session without a time": _LEFT_OUT,
        "status": "proposed and tentative sessions are sessions like any other",
        "end, to the second": "whole minutes of length",
        "timezone": _ON_ONE_CLOCK,
        "further rooms": _IN_FIRST,
        "type of your own (its id and what it needs)": _TYPE,
        "url of something else than a page": GONE,
        **_gone(*_SESSION, "plenary", "tags"),
    },
}


def _with(losses: Mapping[str, Mapping[str, str]], **more: Mapping[str, str]) -> Lost:
    """Losses, and more of them."""
    return {section: {**lost, **more.get(section, {})} for section, lost in losses.items()}


_CALENDAR: dict[str, dict[str, str]] = {
    "conference": {
        "venue": "its name and address",
        "domain": "without one, that of the url",
        "description": "without one, its title and dates",
        "timezone that is an offset with minutes": "UTC",
        **_gone("subtitle", "venue's address, url and geo", "languages", "audience", "phase"),
    },
    "days": _DAYS_OF_SESSIONS,
    "rooms": {"id": _BY_NAME, **_gone(*_ROOM, "capacity", "online", "url", _NO_ROOM)},
    "tracks": _TRACKS_OF_SESSIONS,
    "people": {
        "id": _BY_NAME,
        "name": "words in the description of the session, where it is not plainly a name, without"
        " a role before it",
        "role (post)": _ONE_TEXT,
        "organization": _ONE_TEXT,
        **_gone("pronouns", "country", "languages", "team", "bio", "url", _NOBODY),
    },
    "sessions": {
        "a session without a time": _LEFT_OUT,
        "subtitle": _DESCRIBED,
        "abstract": _DESCRIBED,
        "description": "all texts, people, track and page one after the other",
        "speakers": _DESCRIBED,
        "status": "what is proposed is tentative",
        "tags": "a comma in one is left out, for some calendars part them at any",
        "timezone that is an offset": "the same instant in UTC",
        "type of your own (its id and what it needs)": _TYPE,
        **_gone(*_SESSION, "language", "plenary"),
    },
}


LOSSES: dict[str, Losses] = {
    "schedule.xml": Losses(
        _with(
            _SCHEDULE,
            conference=_gone("description"),
            rooms=_gone("capacity", "online", "url"),
            tracks=_gone("color by its name"),
            people=_gone("bio", "url"),
            sessions=_gone("their roles"),
        ),
        note=_ONCE,
    ),
    "schedule.json": Losses(_with(_SCHEDULE, sessions={"speakers": _BEHIND})),
    "sessionize": Losses(
        {
            "conference": {
                **_gone("domain", "url", "description", *_CONFERENCE),
                "title": "the name of the file",
                "id": "made of the name of the file",
            },
            "days": _DAYS_OF_SESSIONS,
            "rooms": {
                "id": _NUMBER,
                **_gone(*_ROOM, "capacity", "online", "url", _NO_ROOM),
            },
            "tracks": _TRACKS_OF_SESSIONS,
            "people": _gone(*_PERSON, "bio", "url", _NOBODY),
            "sessions": {
                "a session that is cancelled": _LEFT_OUT,
                "a session without a time": _LEFT_OUT,
                "abstract": "the first paragraphs of the description",
                "description": "after the abstract",
                "room: all": "in the first room, and nothing may run beside it",
                "plenary": "what is in all rooms is plenary as well",
                "further rooms": _IN_FIRST,
                "timezone": _ON_ONE_CLOCK,
                "type of your own (its id and what it needs)": _TYPE,
                **_gone(*_SESSION, "subtitle", "their roles"),
            },
        },
        says_zone=False,
        note=f"Of an hour that comes twice the first is meant. {_ONCE} {_ALIKE}",
    ),
    "ics": Losses(_CALENDAR, note=_IN_CALENDARS),
    "xcal": Losses(_CALENDAR, note=_IN_CALENDARS),
    "xlsx": Losses(
        {
            "conference": _gone("audience"),
            "people": _gone("team"),
            "sessions": {"timezone": _ON_ONE_CLOCK, "speakers": _BEHIND, **_gone("remote")},
        }
    ),
    "csv": Losses(
        {
            "conference": {
                **_gone("domain", "url", "description", *_CONFERENCE),
                "title": "the name of the file",
                "id": "made of the name of the file",
            },
            "days": _DAYS_OF_SESSIONS,
            "rooms": {
                "id": _BY_NAME,
                **_gone(*_ROOM, "capacity", "online", "url", _NO_ROOM),
            },
            "tracks": _TRACKS_OF_SESSIONS,
            "people": {
                "id": _BY_NAME,
                "role (post)": "the organization, where there is none",
                "organization": "the role, where there is no organization",
                **_gone("pronouns", "country", "languages", "team", "bio", "url", _NOBODY),
            },
            "sessions": {
                "duration of a session without a time": GONE,
                "speakers": _BEHIND,
                "type of your own (its name)": "its id",
                "type of your own (its id and what it needs)": _TYPE,
                **_gone(*_SESSION, "subtitle", "description", "language", "plenary", "tags"),
            },
        },
        note=_IN_LISTS,
    ),
    "json": Losses(
        {
            "conference": {"domain": "that of the url", **_gone("audience")},
            "rooms": _gone("distance"),
            "people": _gone("team"),
            "sessions": {
                "duration of a session without a time": GONE,
                "type of your own (its name)": "its id",
                "type of your own (its id and what it needs)": _TYPE,
                **_gone("remote"),
            },
        }
    ),
}
