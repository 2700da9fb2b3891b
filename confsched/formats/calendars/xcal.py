"""xCal: calendars in XML, as RFC 6321 has them, as Pentabarf and frab write them, and in between.

It is the table of iCalendar: a value stands in an element of its type or directly in its property,
and properties in an element of their own or directly in the event. Pentabarf's has names of its own
besides: `title`, `subtitle`, `track`, `category`, `language-code`, and people by name alone.
"""

from confsched.formats.calendars.format import CALENDAR, settle
from confsched.formats.tables import Format, Table
from confsched.reading import Mapping, Value

_NAMES = ("icalendar", "iCalendar", "ICalendar")
_TABLE: Table = {name: {"vcalendar": CALENDAR} for name in _NAMES}


def _is_xcal(root: Value) -> bool:
    if not isinstance(root, Mapping):
        return False
    inner = next((root[name] for name in _NAMES if name in root), None)
    return isinstance(inner, Mapping) and "vcalendar" in inner


XCAL = Format(name="xcal", title="xCal", parts=((_is_xcal, _TABLE),), finish=settle)
