"""JSON Schema (2020-12) of the JSON that is exported: what programs can rely on."""

from collections.abc import Mapping
from typing import Any, Final

from confsched.findings import Phase
from confsched.schedule.audience import Audience, beyond_public

VERSION: Final = 1

_Schema = dict[str, Any]
_SAID: Final[_Schema] = {"$ref": "#/$defs/written"}
_IDS: Final[_Schema] = {"type": "array", "items": {"type": "string"}}
_MOMENT: Final[_Schema] = {"type": "string", "format": "date-time"}
_DATE: Final[_Schema] = {"type": "string", "format": "date"}


def _text(description: str) -> _Schema:
    return {"description": description, "type": "string"}


def _maybe(description: str, kind: str = "string") -> _Schema:
    return {"description": description, "type": [kind, "null"]}


def _some(description: str) -> _Schema:
    return {"description": description, **_IDS}


def _yes(description: str) -> _Schema:
    return {"description": description, "type": "boolean"}


def _moment(description: str) -> _Schema:
    return {"description": description, "anyOf": [_MOMENT, _DATE, {"type": "null"}]}


_INTERVAL: Final = {
    "start": {"description": "When it begins.", **_MOMENT},
    "end": {"description": "When it is over: the first moment after it.", **_MOMENT},
}
_INTERVALS: Final[_Schema] = {"type": "array", "items": {"$ref": "#/$defs/interval"}}
_VENUE: Final = {
    "name": _text("Its name."),
    "address": _maybe("Its postal address."),
    "url": _maybe("Its page."),
    "geo": {
        "description": "Latitude and longitude in degrees.",
        "type": ["array", "null"],
        "items": {"type": "number"},
        "minItems": 2,
        "maxItems": 2,
    },
}
_CONFERENCE: Final = {
    "id": _text("Its id."),
    "title": _text("Its title."),
    "subtitle": _maybe("Its subtitle."),
    "description": _maybe("What it is about."),
    "timezone": _text("The zone of its days: an IANA name, or an offset like UTC+3."),
    "url": _maybe("Its page."),
    "venue": {
        "description": "Where it takes place.",
        "anyOf": [{"$ref": "#/$defs/venue"}, {"type": "null"}],
    },
    "online": _yes("Whether it takes place online."),
    "languages": _some("The languages that are spoken."),
    "phase": {"description": "How public the schedule is.", "enum": [str(one) for one in Phase]},
}
_DAY: Final = {
    "number": {"description": "From 1.", "type": "integer", "minimum": 1},
    "date": {"description": "Its date.", "type": "string", "format": "date"},
    "title": _maybe("Its title."),
    "start": {
        "description": "Midnight in the conference's zone, or when its hours begin.",
        **_MOMENT,
    },
    "end": {"description": "The next midnight, or when its hours are over.", **_MOMENT},
    "hours": {"description": "When it is open; none where nothing is said.", **_INTERVALS},
}
_ROOM: Final = {
    "id": _text("Its id."),
    "name": _text("Its name."),
    "capacity": _maybe("How many people it holds.", "integer"),
    "equipment": _some("What is in it."),
    "hours": {
        "description": "When it is open; null where nothing is said.",
        "anyOf": [_INTERVALS, {"type": "null"}],
    },
    "concurrent": _yes("Whether several sessions may be in it at once."),
    "online": _yes("Whether it is no place but a stream."),
    "url": _maybe("Its page."),
    "floor": _maybe("The floor on which it is."),
    "step_free": _maybe("Whether one gets there without steps.", "boolean"),
}
_TRACK: Final = {
    "id": _text("Its id."),
    "name": _text("Its name."),
    "color": _maybe("Its colour, as it is written."),
    "description": _maybe("What it is about."),
}
_SPEAKER: Final = {
    "id": _text("Their id."),
    "name": _text("Their name, or TBA."),
    "role": _maybe("What they are."),
    "organization": _maybe("Where they are that."),
    "bio": _maybe("Who they are."),
    "pronouns": _maybe("Their pronouns."),
    "country": _maybe("The country that they are from."),
    "url": _maybe("Their page."),
    "languages": _some("The languages that they speak."),
}
_APPEARANCE: Final = {
    "id": _text("The id of the speaker."),
    "name": _text("Their name, or TBA."),
    "role": _text("What they do in the session: speaker, moderator, or any other word."),
    "post": _maybe("What they are."),
    "organization": _maybe("Where they are that."),
}
SESSION: Final[Mapping[str, _Schema]] = {
    "id": _text("Its id, which stays when all else changes."),
    "title": _text("Its title."),
    "subtitle": _maybe("Its subtitle."),
    "type": _text("The id of its type: panel, talk, break or any other."),
    "status": {
        "description": "How certain it is.",
        "enum": ["proposed", "tentative", "confirmed", "cancelled"],
    },
    "day": _maybe("The number of its day.", "integer"),
    "start": _moment(
        "When it begins; the first day, as a date, where it takes whole days; null where that is "
        "not known yet."
    ),
    "end": _moment(
        "When it is over: the first moment after it; the last day, as a date, where it takes whole "
        "days; null without a slot."
    ),
    "timezone": _maybe("The zone in which these two are told."),
    "room": _maybe("The id of its room, or of the first of several; null for all rooms."),
    "rooms": _some("The ids of its rooms."),
    "track": _maybe("The id of its track."),
    "speakers": {
        "description": "Everybody in it.",
        "type": "array",
        "items": {"$ref": "#/$defs/appearance"},
    },
    "abstract": _maybe("What it is about."),
    "description": _maybe("More than the abstract."),
    "language": _maybe("The language that is spoken."),
    "url": _maybe("Its page."),
    "expected": _maybe("How many people are expected.", "integer"),
    "tags": _some("Its tags."),
    "needs": _some("The equipment that it needs."),
    "after": _some("The ids of sessions that have to come before it."),
    "not_with": _some("The ids of sessions that must not be at the same time."),
    "plenary": _yes("Whether it is for everybody."),
}
# what only some audiences are told, as it is written: a text, or whatever stands there
_MORE: Final = {
    "conference": {
        "contact": "Whom to ask.",
        "audience": "The zones of those who watch from afar.",
        "extends": "The file of house rules.",
    },
    "room": {"link": "Where to join."},
    "track": {},
    "speaker": {
        "email": "Their e-mail address.",
        "phone": "Their telephone number.",
        "notes": "Notes about them.",
        "timezone": "The zone that they live in.",
        "available": "When they can be there.",
        "unavailable": "When they cannot be there.",
        "arrives": "When they arrive.",
        "leaves": "When they leave.",
        "confirmed": "Whether they have said yes.",
        "team": "Whether they are several people.",
        "attributes": "What else is said of them.",
    },
    "session": {
        "link": "Where to join.",
        "notes": "Notes about it.",
        "source": "Where its entry comes from.",
    },
}
_ALWAYS_MORE: Final = {
    "allow": "Findings that are accepted here.",
    "extra": "What the organiser or an import keeps besides.",
}


def json_schema() -> _Schema:
    """The schema of what `export json` writes, for every audience."""
    lists = {"rooms": "room", "tracks": "track", "speakers": "speaker", "sessions": "session"}
    parts: _Schema = {
        "version": {"description": "Raised when a field changes its meaning.", "const": VERSION},
        "fields": {
            "description": "What is told of each session, where that was chosen.",
            "type": "array",
            "items": {"enum": [*SESSION, *beyond_public(Audience.CREW, "session")]},
            "uniqueItems": True,
        },
        "conference": {"$ref": "#/$defs/conference"},
        "days": {"type": "array", "items": {"$ref": "#/$defs/day"}},
        **{
            name: {"type": "array", "items": {"$ref": f"#/$defs/{kind}"}}
            for name, kind in lists.items()
        },
    }
    whole = {"properties": {"sessions": {"items": {"required": [*SESSION]}}}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A programme exported by confsched",
        **closed_object(parts, "fields"),
        "if": {"required": ["fields"]},
        "else": whole,
        "$defs": _definitions(),
    }


def _definitions() -> _Schema:
    return {
        "conference": _entry("conference", _CONFERENCE),
        "venue": closed_object(_VENUE),
        "day": closed_object(_DAY),
        "interval": closed_object(_INTERVAL),
        "room": _entry("room", _ROOM),
        "track": _entry("track", _TRACK),
        "speaker": _entry("speaker", _SPEAKER),
        "session": {**_entry("session", SESSION), "required": []},
        "appearance": closed_object(_APPEARANCE),
        "written": {
            "description": "What stands in the files.",
            "anyOf": [
                {"type": ["string", "null"]},
                {"type": "array", "items": _SAID},
                {"type": "object", "additionalProperties": _SAID},
            ],
        },
    }


def _entry(kind: str, public: Mapping[str, _Schema]) -> _Schema:
    """An entry with what only some are told of it."""
    more = _MORE[kind] | _ALWAYS_MORE
    told = {
        name: {"description": more[name], **_SAID} for name in beyond_public(Audience.CREW, kind)
    }
    return closed_object({**public, **told}, *told)


def closed_object(properties: Mapping[str, Any], *optional: str) -> _Schema:
    """An object with these properties and no other; all have to be there but the optional."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }
