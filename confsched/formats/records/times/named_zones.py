"""The zone that columns of times say in their names, and what else is said of it beside them."""

from confsched.formats.columns.pairs import TIMES
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_OF_THE_WORLD = frozenset(("UTC", "GMT"))
_MOMENT = pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?")


def say_zone(session: Draft, zone: str) -> None:
    """Put the zone of the columns; beside one that the entry says, `start_utc` is an instant."""
    told = session.fields.get("time") or session.fields.get("start") if zone else None
    if zone in _OF_THE_WORLD and session.text("timezone") not in ("", zone):
        for field in TIMES:
            put = session.fields.get(field)
            if put is not None and _MOMENT.fullmatch(str(put.value)):
                session.fields[field] = put.holding(f"{put.value}Z")
    session.put("timezone", zone, session.mark, told.key if told else session.mark)
