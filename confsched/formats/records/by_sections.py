"""Lists of sections by their names: those of sessions, then those of speakers or rooms alone."""

from dataclasses import replace

from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.section_names import places_of
from confsched.formats.records.format import ANY
from confsched.formats.records.layout.named_sessions import tell_named
from confsched.formats.records.layout.shapes import has_times
from confsched.formats.records.times.day_lists import day_list_rule
from confsched.reading import Mapping, Value


def _has_sessions(root: Value) -> bool:
    sessions = isinstance(root, Mapping) and any(section_of(one) == "sessions" for one in root)
    return sessions and ANY.parts[0][0](root)


def _has_schedule(root: Value) -> bool:
    """Whether a list says when something is, be it what it is called in another file."""
    lists = root.items() if isinstance(root, Mapping) else ()
    return any(section_of(key) in ("", "sessions") and has_times(one) for key, one in lists)


def _has_days(root: Value) -> bool:
    """Whether there is a list of days with their dates, for what other files have on them."""
    return isinstance(root, Mapping) and any(day_list_rule(*item) for item in root.items())


LISTS = replace(
    ANY,
    name="lists",
    whole_folder=True,
    places_of=places_of,
    join=tell_named,
    parts=(
        (_has_sessions, ANY.parts[0][1]),
        *ANY.parts,
        (_has_schedule, ANY.parts[0][1]),
        (_has_days, ANY.parts[0][1]),
    ),
)
