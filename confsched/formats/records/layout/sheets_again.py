"""Sheets of a workbook beside the programme: what tells it again, and what is left out.

`All` may stand beside a sheet for each day. Each session is one then, of which all sheets say
something. What two of them say otherwise are two sessions. A sheet beside the programme that has
its columns is of more sessions, unless it is called an old one. So is what a list tells beside one
that is called nothing but sessions: `preview`. Of any other that looks like sessions it is told
that it was left out.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft
from confsched.formats.records.layout.lists import are_answers, hidden_in, is_label
from confsched.formats.records.layout.shapes import as_list, holds_times, is_timed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.formats.when import CLOCKS, DAYS
from confsched.patterns import pattern
from confsched.reading import Mapping, Value
from confsched.reading.tree import start_of
from confsched.reading.workbook import Workbook
from confsched.text.joined import joined
from confsched.text.person_names import folded

_OLD = pattern(
    r"(?i)\b(?:old|archived?|backup|copy|drafts?|outdated|previous|tests?|templates?|examples?"
    r"|alte?|kopie|entwurf|sicherung|vorlage|copie|anciens?|ancienne|brouillon|modèle|viej[oa]|copia"
    r"|borrador|plantilla|vecchi[oa]|bozza|archiv|antig[oa]|rascunho|oud|archief|gamm[ae]l"
    r"|arkiv|utkast|stary|archiwum|last (?:year|edition)|vorjahr|letztes jahr|l'an dernier"
    r"|année dernière|año pasado|ano passado|anno scorso|vorig jaar|ubiegły rok)\b"
)
_YEAR = pattern(r"(?<![\d.\-/])20\d\d(?![\d.\-/年])")  # in which something was, and no date
_VERSION = pattern(r"(?i)\b(?:v|version|rev)[. ]?(\d+)\b")
_ALIKE, _FEW = 0.8, 2  # of the sessions of a sheet, and how many at least
_LOOKED_AT = 100  # sessions of one title and time


def with_called(root: Mapping, lists: Iterable[str], called: Collection[str]) -> list[str]:
    """Those of some lists that are called sessions, or what these are, or that are more of them.

    More are those with times that have no columns but those of one that is called so; outside of
    workbooks only columns of ours count, and their entries hold no others with times.
    """
    is_book = isinstance(root.places.source, Workbook)
    newest = _newest(in_last_years(root, lists := [*lists]))
    called = [key for key in called if not is_book or key in newest] or called
    heads = [_head(root[key], is_book=is_book) for key in called]
    return [
        key
        for key in lists
        if key in called
        or is_label(key)
        or (key in newest and _is_more(_head(root[key], is_book=is_book), heads))
    ]


def _newest(lists: Iterable[str]) -> Collection[str]:
    """Lists without those that are called old ones, or as another one but for their number."""
    newest: dict[str, tuple[float, str]] = {}
    for key in lists:
        match, name = _VERSION.search(key), _VERSION.sub("", key).strip()
        version = (float(match[1]) if match else math.inf), key
        if not _OLD.search(key):
            newest[name] = max(version, newest.get(name, version))
    return [key for _, key in newest.values()]


def in_last_years(root: Mapping, lists: list[str]) -> list[str]:
    """Sheets without those of older years; who keeps years in other files asks for one of them."""
    return _of_last_years(lists) if isinstance(root.places.source, Workbook) else lists


def _of_last_years(lists: Sequence[str]) -> list[str]:
    """Lists without those that are called as another one, but for an older year.

    `Programme 2029` is left out beside `Programme 2030`, or `Programme`; no months of two years.
    """
    told = {key: _without_year(key) for key in lists}
    years: dict[str, float] = {}
    for name, year in told.values():
        years[name] = max(year, years.get(name, year))
    return [key for key, (name, year) in told.items() if year == years[name]]


def _without_year(key: str) -> tuple[str, float]:
    """What a list is called without the year in its name, and that year: `2029 (old)`."""
    years, name = _YEAR.findall(key), _OLD.sub(" ", _YEAR.sub(" ", key))
    name = " ".join(name.replace("( )", " ").split()) if years else key
    if len(years) != 1 or split_date(f"1 {name} {years[0]}"):
        return key, math.inf
    return name, float(years[0])


def _head(value: Value, *, is_book: bool) -> Collection[str]:
    names = names_of(as_list(value))
    if is_book:
        return names
    return () if holds_times(value) else columns(names)


def _is_more(names: Collection[str], heads: Iterable[Collection[str]]) -> bool:
    return is_timed(names) and any({*head}.issuperset(names) for head in heads)


def settle_sheets_again(book: Book) -> None:
    """Make one session of what a smaller sheet tells as well as the one with most sessions."""
    if len(book.sessions) < _FEW or not isinstance(book.sessions[0].places.source, Workbook):
        return
    *others, whole = sorted(sheets_of(book.sessions), key=len)
    _leave_again(book, whole, others)


def settle_lists_again(book: Book) -> None:
    """Make one session of what a list tells as well as the one beside it that says no more."""
    if "_label" not in book.fields:
        return
    lists = grouped((session.text("_label"), session) for session in book.sessions)
    vague = [one for label, one in lists.items() if section_of(label) == "sessions"]
    whole = max(vague, key=len, default=[])
    others = [one for label, one in lists.items() if label and one is not whole]
    for session in _leave_again(book, whole, [one for one in others if len(one) < len(whole)]):
        session.fields.pop("_label", None)


def _leave_again(book: Book, whole: Sequence[Draft], others: Iterable[list[Draft]]) -> list[Draft]:
    """Leave out what others tell of the sessions that are whole; what else these others have."""
    twins: defaultdict[tuple[str, str, int], list[Draft]] = defaultdict(list)
    for session in whole if others else ():
        twins[_called(session)].append(session)
    gone: list[Draft] = []
    more: list[Draft] = []
    for sheet in others:
        pairs = [*_pairs(sheet, twins)]
        if len(pairs) >= max(_FEW, _ALIKE * len(sheet)) or _is_copied(sheet, pairs):
            gone += (one for one, _ in pairs)
            more += sheet
            for one, twin in pairs:
                _join(twin, one)
        else:
            for one, twin in pairs:
                twins[_called(one)].append(twin)
    book.leave_out(gone)
    ids = {id(one) for one in gone}
    return [one for one in more if id(one) not in ids]


def _is_copied(sheet: Sequence[Draft], pairs: Sequence[tuple[Draft, Draft]]) -> bool:
    """Whether the only session of a sheet is told once more, with its date, time and room."""
    if not len(sheet) == len(pairs) == 1:
        return False
    told = [(_date(one), one.text("room"), _called(one)[-1] + 1) for one in pairs[0]]
    return told[0] == told[1] and all(told[0])


def sheets_of(sessions: Iterable[Draft]) -> list[list[Draft]]:
    """Sessions by the sheet that they stand on."""
    found: defaultdict[tuple[int, int], list[Draft]] = defaultdict(list)
    for session in sessions:
        places, source = session.places, session.places.source
        if isinstance(source, Workbook):
            offset = start_of(places.real(session.mark))
            found[id(places), source.sheet(offset)].append(session)
    return [*found.values()]


def _called(session: Draft) -> tuple[str, str, int]:
    """What a session is called, the list of its day, and the minute when it begins, or -1."""
    _, start = day_and_start(session) or ("", -1)
    return folded(session.text("title")), session.text("_list"), start


def _pairs(
    sheet: Iterable[Draft], twins: defaultdict[tuple[str, str, int], list[Draft]]
) -> Iterator[tuple[Draft, Draft]]:
    """Sessions of a sheet with what may be the same of some others, each of which is used up."""
    for session in sheet:
        likely = twins[_called(session)]
        found = (n for n, one in enumerate(likely[:_LOOKED_AT]) if _may_be(one, session))
        at = next(found, None)
        if at is not None:
            yield session, likely.pop(at)


def _may_be(one: Draft, other: Draft) -> bool:
    """Whether two sessions are nowhere in two rooms or on two dates."""
    dates = {_date(one), _date(other)} - {""}
    rooms = {one.text("room"), other.text("room")} - {""}
    return len(dates) <= 1 and len(rooms) <= 1


def _date(session: Draft) -> str:
    found = split_date(session.text("date") or session.text("start"))
    return found.date if found else ""


def _join(session: Draft, other: Draft) -> None:
    """Add to a session what another sheet says of it; one of them says when it is."""
    if _ends(other) and not _ends(session):
        for field in CLOCKS:
            session.fields.pop(field, None)
    else:
        for field in CLOCKS:
            other.fields.pop(field, None)
    session.absorb(other)
    if all(field in session.fields for field in DAYS):
        del session.fields["day"]


def _ends(session: Draft) -> bool:
    return "end" in session.fields or "duration" in session.fields or "-" in session.text("time")


def tell_sheets_left(book: Book) -> None:
    """Say which sheets are read that nobody sees, and which with titles and times are not."""
    conference = book.conference
    kept = {name: put.value for name, put in conference.extra.items()}
    source = conference.places.source
    sheet, every = ("sheet", source.names) if isinstance(source, Workbook) else ("list", ())
    hidden = hidden_in(conference.places)
    book.beside.extend(_left_out(kept, hidden, sheet, every))
    if some := joined(sorted(hidden - kept.keys()), most=8):
        book.beside.append(f"hidden sheets are read all the same: {some}")


def _left_out(
    kept: dict[str, Value], hidden: frozenset[str], sheet: str, every: Sequence[str]
) -> Iterator[str]:
    """What is told of lists that are kept but not read; `every` has the names of all sheets."""
    for name, value in kept.items():
        names = names_of(value)
        if (is_timed(names) or are_answers(name)) and hold_titles(names):
            old = _OLD.search(name) or (name in every and name not in _of_last_years(every))
            why = "it is called an old one" if old else "it is not called like a programme"
            why = "it is hidden" if name in hidden else why
            yield f"the {sheet} {name!r} has sessions as well and was left out: {why}"
