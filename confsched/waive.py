"""Writing a waiver: the finding at a place, the entry it belongs to, and the edit beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from confsched import files
from confsched.checking import Report
from confsched.comparing import Owner, owners_in
from confsched.editing.applying import apply, patch
from confsched.editing.fields import append
from confsched.errors import ConfschedError
from confsched.findings import Edit, Finding
from confsched.model.moments import parse_moment
from confsched.model.texts import BadText
from confsched.reading.layout import layout
from confsched.rules.once import each
from confsched.schedule.instants import date_text


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file, as a report names it; a column where there is one."""

    path: str
    line: int
    column: int | None = None

    def __str__(self) -> str:
        column = f":{self.column}" if self.column else ""
        return f"{self.path}:{self.line}{column}"


@dataclass(frozen=True, slots=True)
class Waiving:
    """A finding, and the edits that accept it.

    `others` is how many more the report told with it as one: they are not accepted.
    """

    finding: Finding
    owner: str
    edits: tuple[Edit, ...]
    others: int = 0

    @property
    def text(self) -> str:
        """The file with the waiver in it."""
        return apply(self.finding.span.source.text, self.edits)

    @property
    def patch(self) -> str:
        """The change as `diff -u` shows it."""
        source = self.finding.span.source
        return patch(source.name, source.text, self.text)


def place_of(text: str) -> Place:
    """The place that a text such as `day1.yaml:12` names; raises ConfschedError."""
    parts = text.rsplit(":", 2)
    numbers = [int(part) for part in parts[1:] if part.isascii() and part.isdigit()]
    if len(parts) == 3 and len(numbers) == 2:
        return Place(parts[0], *numbers)
    path, _, line = text.rpartition(":")
    if not path or not (line.isascii() and line.isdigit()):
        hint = "what a workbook accepts stands in its column 'Allow'" if "!" in text else _PLACE
        raise ConfschedError(f"{text!r} names no line of a file", hint)
    return Place(path, int(line))


_PLACE = "write FILE:LINE, as the report does"
_DATE = "write it like 2021-05-19"


def until_of(text: str, today: date | None = None) -> str:
    """A date, or nothing; raises ConfschedError, also for one that has passed."""
    if not text:
        return ""
    try:
        last = parse_moment(text).date
    except BadText as error:
        raise ConfschedError(error.message, _DATE) from None
    if last is None:
        raise ConfschedError(f"{text!r} is no date", _DATE)
    if today and last < today:
        message = f"a waiver until {date_text(last)} would waive nothing: that has passed"
        raise ConfschedError(message, "give a later date, or leave out --until")
    return text.strip()


def waive(report: Report, place: Place, reason: str, *, rule: str = "", until: str = "") -> Waiving:
    """The waiver for the one finding at a place; raises ConfschedError where there is none.

    It stands beside the entry that the finding points into, and names the other half if there is
    just one session that can be meant.
    """
    if not reason.strip():
        raise ConfschedError("a waiver needs a reason", "say why: --reason 'joins by video'")
    finding = _finding(report, place, rule)
    for schedule in report.schedules:
        owners = list(owners_in(schedule))
        holding = [owner for owner in owners if owner.region.holds(finding.span)]
        if holding:
            break
    else:
        layout(finding.span.source)  # where no file can be changed, that is what is wrong
        hint = "a waiver stands beside a session, speaker, room, track or day"
        raise ConfschedError(f"{finding.code} at {place} is about none of them", hint)
    owner = min(holding, key=lambda one: one.region.end - one.region.start)
    waiver = {"rule": finding.name, **_other(finding, owner, owners), "reason": reason.strip()}
    if until:
        waiver["until"] = until
    others = sum(len(one.stands_for) - 1 for one in report.findings if finding in one.stands_for)
    return Waiving(finding, owner.id, append(owner.origin.mapping, "allow", waiver), others)


def _other(finding: Finding, owner: Owner, owners: Iterable[Owner]) -> dict[str, str]:
    places = [related.span for related in finding.related]
    found = {
        one.id
        for one in owners
        if one.kind == "session" and one is not owner and any(map(one.region.holds, places))
    }
    return {"with": found.pop()} if len(found) == 1 else {}


def _finding(report: Report, place: Place, rule: str) -> Finding:
    """The finding at a place, of one rule if that is given."""
    here = [finding for finding in each(report.findings) if _is_at(finding, place)]
    wanted = rule.strip().lower()
    found = [f for f in here if not wanted or wanted in (f.code.lower(), f.name)]
    if not found:
        if not files.is_there(place.path):
            files.File(place.path, asked_for=True).read()  # which says what is there instead
        what = f"{rule} " if rule else ""
        hint = "copy the place from the report of: confsched validate"
        raise ConfschedError(f"there is no finding {what}at {place}", hint)
    if len(found) > 1:
        codes = ", ".join(f"{f.code} in column {f.span.first.column}" for f in found)
        message = f"there are {len(found)} findings at {place}: {codes}"
        raise ConfschedError(message, "say which: FILE:LINE:COLUMN, or --rule CODE")
    return found[0]


def _is_at(finding: Finding, place: Place) -> bool:
    first = finding.span.first
    if first.line != place.line or place.column not in (None, first.column):
        return False
    return files.same(finding.span.source.name) == files.same(place.path)
