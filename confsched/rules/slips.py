"""What somebody meant where the readers see only what came of it: found where it is written."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps
from typing import TypeAlias

from confsched.findings import Edit, Finding, Fix
from confsched.patterns import pattern
from confsched.schedule.schedule import Schedule
from confsched.source import Source, Span

_LACKING = pattern(r" has no (\w+)$")
_BEHIND = pattern(r":[ \t]+(#[^\s#][^\n\r]*)")  # the name of a field
_COLOR = pattern(r":[ \t]+(#[0-9A-Fa-f]{3,8})(?=\s|$)")
_OF_24_HOURS = pattern(
    r"(?i)(?<![\d:.h;,])(?:1[3-9]|2[0-3])(?:[:.h][0-5]\d)?([ \t\u00a0\u202f]?[ap]\.?m\b\.?)"
)
Check: TypeAlias = Callable[[Schedule], Iterator[Finding]]
_BETWEEN = " \t\r\n"
_SHIFTED = pattern(r"a row of \d+ cells? in a table of")


def without_meridiem(notice: Finding) -> Fix | None:
    """Leave AM and PM out behind an hour of the 24-hour clock: what such a clock says is plain."""
    span = notice.span
    edits = tuple(
        Edit(Span(span.source, span.start + found.start(1), span.start + found.end(1)), "")
        for found in _OF_24_HOURS.finditer(span.text)
    )
    return Fix("leave AM and PM out behind hours after 12", edits) if edits else None


def missed(schedule: Schedule) -> Iterator[Finding]:
    """What is missed, but in rows of tables that could not be read: there it may be, unread."""
    unread = unread_rows(schedule)
    for notice in schedule.noticed("F004"):
        if not unread or row_of(notice.span) not in unread:
            yield in_comment(notice)


def unread_rows(schedule: Schedule) -> set[tuple[Source, int]]:
    """The rows of tables in which a cell could not be read, as where a formula came to nothing."""
    return {row_of(slip.span) for slip in schedule.noticed("F001") if slip.span.source.is_table}


def in_rows_read(schedule: Schedule, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings but those in a row with too few or too many cells: all stands elsewhere there."""
    told = (slip for slip in schedule.noticed("F001") if slip.span.source.is_table)
    shifted = {row_of(slip.span) for slip in told if _SHIFTED.match(slip.message)}
    for one in findings:
        if not shifted or row_of(one.span) not in shifted:
            yield one


def of_rows_read(check: Check) -> Check:
    """A rule that says nothing of such rows."""

    @wraps(check)
    def found(schedule: Schedule) -> Iterator[Finding]:
        return in_rows_read(schedule, check(schedule))

    return found


def row_of(span: Span) -> tuple[Source, int]:
    """The line of a table that a place is in, by where it begins."""
    return span.source, span.source.text.rfind("\n", 0, span.start)


def in_comment(notice: Finding) -> Finding:
    """A field that is missed because its text begins with `#`, told where that stands."""
    lacking, source = _LACKING.search(notice.message), notice.span.source
    if lacking is None or source.is_table or "#" not in source.text:
        return notice
    comment = _BEHIND.match(source.text, notice.span.end)
    if notice.span.text != lacking[1] or comment is None:
        return notice
    place = Span(source, comment.start(1), comment.start(1) + len(comment[1].rstrip()))
    why = f"{place.text!r} is a comment without quotes around it"
    return replace(notice, message=f"{notice.message}: {why}", span=place, fix=_quoted(place))


def _quoted(place: Span) -> Fix | None:
    if '"' in place.text or "\\" in place.text:
        return None
    return Fix("put quotes around it", (Edit(place, f'"{place.text}"'),))


def behind_a_comma(notice: Finding) -> Finding:
    """A field without a value between braces: a comma was meant as text."""
    span, text = notice.span, notice.span.source.text
    before = text[max(span.start - 80, 0) : span.start].rstrip(_BETWEEN)
    after = text[span.end : span.end + 80].lstrip(_BETWEEN)
    is_told = notice.fix is not None or "is missing behind" in notice.message
    if before[-1:] != "," or after[:1] not in (",", "}") or is_told:
        return notice
    why = "a comma between '{' and '}' ends a text that has no quotes around it"
    return replace(notice, message=f"{notice.message}; {why}")


def colors_in_comments(schedule: Schedule) -> Iterator[Finding]:
    """The colours of tracks that nobody put into quotes."""
    for track in schedule.tracks:
        if track.origin is None or track.origin.mapping.get("color", "") is not None:
            continue
        empty = track.origin.at("color")
        found = _COLOR.match(empty.source.text, empty.end)
        if found is not None:
            place = Span(empty.source, *found.span(1))
            message = f"{found[1]!r} is a comment without quotes around it, and no colour"
            yield Finding(message, place, fix=_quoted(place))
