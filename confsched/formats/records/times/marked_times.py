"""Days and times that a site wrote as HTML: `9&colon;30`, or in an attribute, as Drupal does.

`<span content="2030-05-14T10:00:00-04:00">10:00</span> to <span …>` is from one moment to another.
"""

from collections.abc import Iterable, Sequence
from itertools import islice

from confsched.formats.drafts import Draft
from confsched.formats.texts import plain
from confsched.patterns import pattern

_SIGN = pattern(r"<|&#?\w+;")
_MOMENT = pattern(r"\b(?:content|datetime)=[\"'](\d{4}-\d\d-\d\d)(T\d\d:\d\d[^\"']*)?[\"']")
_FIELDS = ("date", "day", "time", "start", "end")
_LOOKED_AT = 20  # rows
_BOTH = 2


def settle_marked_times(sessions: Sequence[Draft]) -> None:
    """Read what is written so, where one of the first rows has any of it."""
    if any(_marked(one) for one in islice(sessions, _LOOKED_AT)):
        for session in sessions:
            for field in _marked(session):
                _settle(session, field)


def _marked(session: Draft) -> list[str]:
    return [field for field in _FIELDS if _SIGN.search(session.text(field))]


def _settle(session: Draft, field: str) -> None:
    put = session.fields.pop(field)
    moments = _MOMENT.findall(str(put.value))
    if field in ("date", "day") or not moments:
        is_date = bool(moments) and field in ("date", "day")
        told = moments[0][0] if is_date else plain(put.value)
        session.put("date" if is_date else field, *put.holding(told))
        return
    names: Iterable[str] = ("start", "end") if field == "time" else (field,)
    if field == "time" and len(moments) > _BOTH:
        session.put(field, *put.holding(plain(put.value)))
        return
    for name, (date, clock) in zip(names, moments, strict=False):
        session.put(name, *put.holding(date + clock))
