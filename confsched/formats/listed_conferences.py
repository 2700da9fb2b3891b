"""Lists of conferences, which are no programme of one: where and when each is, and its page.

Communities keep them for all that there is on a subject, and Giggity has one of the schedules that
it offers. Their entries last for days, at places of the whole world, and nobody speaks in them. So
are the schedules of several conferences in one file: which of them is meant nobody can know.
"""

from collections.abc import Iterator

from confsched.errors import ConfschedError
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.schedule_shapes import is_json, is_xml, schedule_in, schedules
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Sequence, Value

_NAMED = ("name", "title", "subject", "conference", "event", "event name")
_BEGINS = ("start", "start date", "startdate", "from", "begin", "begins", "date start", "start on")
_ENDS = ("end", "end date", "enddate", "to", "until", "date end", "end on")
_LANDS = ("country", "city", "place")
_PLACES = (*_LANDS, "location", "venue")
_LINKS = ("url", "link", "website", "website url", "site", "homepage")
# until when something can be proposed; no session has that
_CALLS = pattern(r"\b(?:cfp\w*|deadlines?|call for \w+|proposals?( url)?|abstract deadline)\b")
# what is sold for each of several, and for no session
_TICKETS = pattern(r"(?:tickets?|registration|register)(?: (?:url|link|page))?")
_DATE = pattern(r"\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4}")
_IN_FULL = "full name"  # of somebody, or of what has a short one
_LEAST = 2  # entries; one may be the conference that a file is about
_MOST = 0.8  # of them have to be conferences; some have no date yet
_LOOKED_AT = 20  # entries, whose fields tell what a list is of
_SHOWN = 5  # addresses that a hint names


def refusal(document: Document) -> ConfschedError | None:
    """Why a list of conferences is not read; None for all else."""
    name = document.source.name
    for root in document.roots:
        if menu := _menu(root):
            shown = [f"{one['url']} ({one['title']})" for one in menu[:_SHOWN]]
            rest = f" and {len(menu) - _SHOWN} more" if len(menu) > _SHOWN else ""
            message = (
                f"{name!r} is a list of {_count(menu)} with the addresses of their schedules, as "
                "Giggity has it, and no schedule"
            )
            return ConfschedError(message, f"fetch one of these: {', '.join(shown)}{rest}")
        if several := _schedules(root):
            titles = ", ".join(map(repr, several[:_SHOWN])) + (" …" if several[_SHOWN:] else "")
            message = f"{name!r} has {len(several)} schedules in it, each of a conference: {titles}"
            return ConfschedError(message, "write the one that you mean to a file of its own")
        if found := conferences_in(root):
            message = f"{name!r} is a list of {_count(found)}, and the programme of none"
            hint = (
                "name a file with the sessions of one; --from records reads the list as if it were "
                "one programme"
            )
            return ConfschedError(message, hint)
    return None


def are_conferences(root: Value) -> bool:
    """Whether a file holds a list of conferences, and no programme."""
    return bool(_menu(root) or _schedules(root) or conferences_in(root))


def _schedules(root: Value) -> list[str]:
    """What the conferences are called of which a file has the schedules, if there are several."""
    found = [*schedules(root, is_json)] or [*schedules(root, is_xml)]
    return [_called(*one) for one in found] if len(found) > 1 else []


def _called(way: tuple[str, ...], schedule: Mapping) -> str:
    about = (schedule_in(schedule) or schedule).get("conference")
    title = about.get("title") if isinstance(about, Mapping) else None
    return title if isinstance(title, str) and title else f"one under {way[-1]}"


def _count(found: list[Mapping]) -> str:
    return "one conference" if len(found) == 1 else f"{len(found)} conferences"


def _menu(root: Value) -> list[Mapping]:
    """The conferences in a menu of Giggity's."""
    listed = root.get("schedules") if isinstance(root, Mapping) else None
    rows = _rows(listed)
    fits = rows and all({"url", "title", "start", "end"} <= row.keys() for row in rows)
    return rows if fits else []


def conferences_in(root: Value) -> list[Mapping]:
    """The conferences that a list is of; none where it may be one of sessions."""
    found = _only_list(root)
    first = _rows(found[:_LOOKED_AT]) if isinstance(found, list) else []
    if len(first) < _LEAST or not _tell_conferences({key for row in first for key in row}):
        return []  # most lists end here
    rows = _rows(found)
    last = sum(_lasts_days(row) or _has_deadlines(row) for row in rows)
    return rows if last >= _MOST * len(rows) else []


def _only_list(root: Value) -> Value:
    """The list that a file is, or the only one in it."""
    if not isinstance(root, Mapping):
        return root
    lists = [one for one in root.values() if isinstance(one, Sequence)]
    return lists[0] if len(lists) == 1 else None


def _rows(value: object) -> list[Mapping]:
    """The entries of a list; none where anything else is in it."""
    listed = value if isinstance(value, list) else []
    rows = [one for one in listed if isinstance(one, Mapping)]
    return rows if len(rows) == len(listed) else []


def _tell_conferences(keys: set[str]) -> bool:
    """Whether such fields are those of conferences: somewhere in the world, with a page, nobody."""
    names = {compared(key) for key in keys}
    keys = {key for key in keys if compared(key) != _IN_FULL}
    somebody = any(one.role and one.field == "name" for one in columns(keys).values())
    sold = any(map(_TICKETS.fullmatch, names))
    called = sold or any(map(_CALLS.search, names))
    where = names.intersection(_PLACES if called else _LANDS)
    return bool(where and (sold or names.intersection(_LINKS))) and not somebody


def _lasts_days(row: Mapping) -> bool:
    """Whether an entry has a name, and goes from one date to another without times of day."""
    values = {compared(key): value for key, value in row.items()}
    begins, ends = _first(values, _BEGINS), _first(values, _ENDS)
    dates = all(isinstance(one, str) and _DATE.fullmatch(one.strip()) for one in (begins, ends))
    return dates and any(_first(values, (name,)) for name in _NAMED)


def _has_deadlines(row: Mapping) -> bool:
    """Whether an entry has a name, and a list of the dates until when something is due."""
    values = {compared(key): value for key, value in row.items()}
    due = any(isinstance(one, Sequence) for name, one in values.items() if _CALLS.search(name))
    return due and any(_first(values, (name,)) for name in _NAMED)


def _first(values: dict[str, Value], names: tuple[str, ...]) -> Value:
    found: Iterator[Value] = (values[name] for name in names if values.get(name))
    return next(found, None)
