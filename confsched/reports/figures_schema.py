"""JSON Schema (2020-12) of the figures in JSON: what programs can rely on."""

from typing import Any

from confsched.exporters.json_schema import closed_object
from confsched.reports.figures_json import VERSION

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_DATE = {"type": "string", "format": "date"}
_MOMENT = {"type": "string", "format": "date-time"}
_IDS = {"type": "array", "items": _TEXT}


def figures_schema() -> dict[str, Any]:
    """The schema of what `stats --format json` writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The figures of a conference, by confsched",
        **closed_object(
            {
                "version": {"const": VERSION},
                "conference": {"description": "The id of the conference.", **_TEXT},
                "timezone": {"description": "An IANA name, or an offset.", **_TEXT},
                "sessions": closed_object(_SESSIONS),
                "types": _list(_COUNTS),
                "tracks": _list(_COUNTS),
                "speakers": _list(_COUNTS),
                "unconfirmed": {"description": "Who is in a session and has not said yes.", **_IDS},
                "rooms": _list(_ROOM),
                "days": _list(_DAY),
                "shares": closed_object(_SHARES),
                "gaps": _list(_GAP),
            }
        ),
    }


def _list(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": closed_object(properties)}


def _or_null(kind: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, "anyOf": [kind, {"type": "null"}]}


_DAY_NUMBER = _or_null({"type": "integer", "minimum": 1}, "Null for a date that is no day of it.")
_SESSIONS = {
    "scheduled": {"description": "How many take place and have a time.", **_COUNT},
    "minutes": {"description": "How long these are together.", **_COUNT},
    "whole_days": {"description": "What takes whole days, whose hours are not counted.", **_IDS},
    "unscheduled": _IDS,
    "tentative": {"description": "What is proposed or tentative.", **_IDS},
    "cancelled": _IDS,
}
_COUNTS = {
    "id": _or_null(_TEXT, "Null for what has none."),
    "name": _or_null(_TEXT, "Null for what has none."),
    "sessions": _COUNT,
    "minutes": _COUNT,
}
_ROOM = {
    "id": _TEXT,
    "name": _TEXT,
    "sessions": _COUNT,
    "minutes": {"description": "How long it is used, pauses aside.", **_COUNT},
    "open_minutes": _or_null(_COUNT, "Null where no hours are known."),
    "used_while_open": {"description": "How many minutes of these it is used.", **_COUNT},
}
_DAY = {
    "day": _DAY_NUMBER,
    "date": _DATE,
    "most": {"description": "How many sessions run side by side at most.", **_COUNT},
    "parallel": {
        "description": "From each moment on, so many run; pauses aside.",
        **_list({"start": _MOMENT, "sessions": _COUNT}),
    },
}
_SHARES = {
    "by": {"description": "A field of speakers, or one of their attributes.", **_TEXT},
    "of": {"enum": ["panellists", "everybody"]},
    "people": _COUNT,
    "values": _list({"value": _TEXT, "people": _COUNT}),
    "not_said": {"description": "How many have no value.", **_COUNT},
}
_GAP = {
    "day": _DAY_NUMBER,
    "date": _DATE,
    "start": _MOMENT,
    "end": _MOMENT,
    "minutes": _COUNT,
}
