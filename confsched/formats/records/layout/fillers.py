"""Entries that only keep a place in a grid empty."""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.formats.records.fields.flag_names import called_title
from confsched.patterns import pattern

_FILLERS = frozenset(("gap", "blank", "empty", "filler", "spacer", "placeholder"))
# how much room is drawn for what: `colspan: 2`
_DRAWN = frozenset(
    (
        *("colspan", "col span", "rowspan", "row span", "span", "nbcells", "colsize", "rowsize"),
        *("class", "height", "width", "gridarea", "grid area", "grid row", "grid column"),
    )
)
_PLACES = frozenset(("room", "_room_id"))
_TIME = pattern(r"\d{1,2}[:.h]\d\d(?: ?[AaPp]\.?[Mm]\.?)?")
_OF_TIMES = frozenset(("title", "type"))  # drawn beside a grid
_FALSE = frozenset(("title", "_list", "_label", "day"))  # of a `false` in a list


def leave_out_fillers(book: Book) -> None:
    """Leave out what only keeps a place in a grid empty: a `gap` without a title, or `false`.

    So does what says nothing itself but how it is drawn, `{title: "", colspan: 2}`, or in which
    room of a slot nothing is: `{roomid: B2}`, or which time stands beside: `{label: "8:00"}`. The
    text of a placeholder is what takes the place of a talk: `Opening`.
    """
    book.leave_out(one for one in book.sessions if _may_be_filler(one) and _is_filler(one))


def _may_be_filler(session: Draft) -> bool:
    put = session.fields.get("title")
    return put is None or put.value == "false" or _is_time(session)


def _is_time(session: Draft) -> bool:
    return _TIME.fullmatch(session.text("title").strip()) is not None


def _is_filler(session: Draft) -> bool:
    drawn = _DRAWN.issuperset(map(compared, session.extra))
    if _is_time(session):
        return drawn and not session.people and _own(session) <= _OF_TIMES
    if "title" in session.fields:
        return not (session.extra or session.people) and {*session.fields} <= _FALSE
    named = session.text("type").strip().casefold() in _FILLERS
    fills = named or any(compared(name) in _FILLERS for name in session.extra)
    return (fills or _is_drawn(session)) and not called_title(session)


def _is_drawn(session: Draft) -> bool:
    """Whether an entry says nothing itself but how it is drawn, or where."""
    if session.people or not _DRAWN.issuperset(map(compared, session.extra)):
        return False
    own, beside = _own(session), session.fields.keys()
    return not own if session.extra else bool(own) and own <= _PLACES and own < beside


def _own(session: Draft) -> set[str]:
    """The fields of what an entry says itself, and nothing that holds it."""
    beyond = {put.mark for one in _above(session) for put in one.fields.values()}
    return {field for field, put in session.fields.items() if put.mark not in beyond}


def _above(session: Draft) -> Iterator[Draft]:
    one = session.above
    while one is not None:
        yield one
        one = one.above
