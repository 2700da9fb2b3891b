"""Sessions without a day beside a few others that have one, and all of these the same."""

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.times.beginnings import begins
from confsched.patterns import pattern

_DATE = pattern(r"\d{4}-\d\d-\d\d")
_ON = ("day", "_list")
_FEW = 3


def tell_one_date(book: Book) -> None:
    """Tell that sessions are taken to be on the only date there is, where most say none."""
    conference = book.conference
    if "days" in conference.fields or conference.lists.get("days") or book.drafts["days"]:
        return
    timed = [*filter(begins, book.sessions)]
    undated = [one for one in timed if not _date(one) and not any(map(one.text, _ON))]
    dated = [one for one in timed if _date(one)] if undated else []
    if len(undated) < _FEW or len(undated) <= len(dated) or len({*map(_date, dated)}) != 1:
        return
    first = undated[0]
    message = (
        f"{len(undated)} sessions say no day, and are taken to be on {_date(dated[0])}, as "
        f"{dated[0].text('title')!r} is"
    )
    book.findings.append(Finding(message, first.places.span(first.mark), code="F004"))


def _date(session: Draft) -> str:
    found = _DATE.match(session.text("start"))
    return session.text("date") or (found[0] if found is not None else "")
