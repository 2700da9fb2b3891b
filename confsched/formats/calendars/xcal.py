"""xCal: calendars in XML, as RFC 6321 has them, as Pentabarf and frab write them, and in between.

It is the table of iCalendar: a value stands in an element of its type or directly in its property,
and properties in an element of their own or directly in the event. Pentabarf's has names of its own
besides: `title`, `subtitle`, `track`, `category`, `language-code`, and people by name alone.
"""

from confsched.formats.calendars.format import CALENDAR, settle
from confsched.formats.fits import at, either, has
from confsched.formats.tables import Format, Table

_NAMES = ("icalendar", "iCalendar", "ICalendar")
_TABLE: Table = {name: {"vcalendar": CALENDAR} for name in _NAMES}
_IS_XCAL = either(*(at(name, has("vcalendar")) for name in _NAMES))

XCAL = Format(name="xcal", title="xCal", parts=((_IS_XCAL, _TABLE),), finish=settle)
