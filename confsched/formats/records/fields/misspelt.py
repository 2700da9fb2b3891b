"""Columns whose name is nearly that of a field which no other column is.

What they plainly mean is told, and read. Slips are in the middle of words: what begins or ends with
other letters, like `revenue` for a venue, is another word, and kept as what nobody knows.
"""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass
from functools import lru_cache

from confsched.findings import Edit, Finding, Fix
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.names import IDS
from confsched.formats.drafts import Draft
from confsched.formats.tables import Finish
from confsched.reading import Mapping, Sequence, Value
from confsched.source import Span
from confsched.text.nearest import did_you_mean, nearest

_NAMES = (
    *("Title", "Session title", "Speaker", "Speakers", "Presenter", "Presenters", "Moderator"),
    *("Chair", "Location", "Venue", "Track", "Start", "Start time", "End time", "Duration"),
    *("Abstract", "Description", "Language", "Affiliation", "Organization", "Company"),
    *("Timezone", "Date", "Date time", "Room", "Time", "Type", "Finish", "Session", "Stage"),
    *("Datum", "Uhrzeit", "Beginn", "Titel", "Thema", "Referent", "Raum", "Moderation"),
    *("Horaire", "Salle", "Titre", "Intervenant", "Intervenants", "Animateur", "Fecha", "Horario"),
    *("Hora", "Sala", "Ponente", "Ponentes", "Orario", "Ora inizio", "Ora fine", "Titolo", "Luogo"),
    *("Vorsitz", "Dagvoorzitter", "Ordstyrer", "Talare", "Foredragsholder"),
    *("Relatore", "Palestrante", "Atividade", "Locatie", "Onderwerp", "Prelegent", "Temat"),
)
_WORDS = frozenset(word for name in _NAMES for word in name.casefold().split())
_SLIP = "_misspelt/"
_SHORTEST = 5  # letters; shorter names are like too many, but for those in another order
_LEAST = 3
# of which a letter may be missing or be there twice
_SHORT = ("Date", "Day", "Room", "Time", "Type", "Start", "End")
_ANY = tuple(dict.fromkeys((*_NAMES, *_SHORT)))
_ALIKE = 0.82


def with_meant(names: Iterable[str], found: AnyMapping[str, Column]) -> dict[str, Column]:
    """Columns, and those whose misspelt names plainly mean one that is missing."""
    known = dict(found)
    for name in names:
        column = None if name in found else _meant(name)
        if column and all(
            (*_column(column), column.number) != (*_column(one), one.number)
            for one in known.values()
        ):
            known[name] = column
    return known


def slips_in(names: Iterable[str], items: Iterable[Value]) -> dict[str, int]:
    """Which of the columns that were read are misspelt, each with the first place of its name."""
    slips = {name for name in names if _meant(name)}
    found: dict[str, int] = {}
    for row in (row for rows in items if isinstance(rows, Sequence) for row in rows):
        if slips <= found.keys():
            break
        for key, _, mark, _ in row.entries() if isinstance(row, Mapping) else ():
            if key in slips:
                found.setdefault(key, mark)
    return found


@dataclass(frozen=True, slots=True)
class Marking:
    """What finishes a session the names of whose columns are partly misspelt: it says so."""

    slips: AnyMapping[str, int]
    finish: Finish | None = None

    def __call__(self, session: Draft) -> None:
        """Finish a session."""
        if self.finish is not None:
            self.finish(session)
        for name, mark in self.slips.items():
            session.put(f"{_SLIP}{name}", name, mark, mark)


def marking_alone(finish: Finish | None, then: Finish | None = None) -> Finish | None:
    """What only says that columns are misspelt, of what finishes a session, and something else."""
    return Marking(finish.slips, then) if isinstance(finish, Marking) else then


def note_misspelt(book: Book) -> None:
    """Tell of columns whose name was read as another one."""
    for name, place in _marked(book).items():
        book.findings.append(_finding(name, _near(name), place))


def _marked(book: Book) -> dict[str, Span]:
    """The places of the slips that sessions, or what they hold, were marked with until now."""
    found: dict[str, Span] = {}
    for drafts in [*book.drafts.values()]:
        fields = set().union(*(draft.fields for draft in drafts))
        marks = [field for field in fields if field.startswith(_SLIP)]
        for draft in drafts if marks else ():
            for mark in [field for field in draft.fields if field.startswith(_SLIP)]:
                put = draft.fields.pop(mark)
                found.setdefault(str(put.value), draft.places.span(put.key))
    return found


@lru_cache(maxsize=4096)
def _meant(name: str) -> Column | None:
    """The column that a name means, if there is but one."""
    near = _near(name)
    if not near or columns([name]):
        return None
    if near not in _ANY:  # several words
        return columns([near]).get(near)
    found = {_column(columns([one])[one]) for one in _nearest(compared(name), 2)}
    return columns([near])[near] if len(found) == 1 else None


def _near(name: str) -> str:
    """The name that was meant; a plural is another word, and so is `Location ID`.

    A `location` that is no place of a session, as in lists of speakers, is not misspelt.
    """
    plain = compared(name)
    if len(plain) < _LEAST or plain.rpartition(" ")[2] in IDS:
        return ""
    near = next(iter(_nearest(plain, 1)), "")
    meant = near.casefold()
    if plain not in (meant, f"{meant}s") and _is_slip(plain, meant):
        return near
    return _with_one_word(name)


def _with_one_word(name: str) -> str:
    """`Session Start Time` for `Session Strat Time`, where one word is a slip and all are known."""
    words = name.split()
    for at, word in enumerate(words if len(words) > 1 else ()):
        plain = word.casefold()
        near = next(iter(_nearest(plain, 1)), "") if len(plain) > _LEAST else ""
        if near and plain not in _WORDS and " " not in near and _is_slip(plain, near.casefold()):
            whole = " ".join([*words[:at], near, *words[at + 1 :]])
            return whole if columns([whole]) and not columns([name]) else ""
    return ""


def _is_slip(plain: str, meant: str) -> bool:
    """Whether a word begins and ends like another one, lacks its end or has all its letters.

    Several of which one is known, as in `local time`, are no slip of another word.
    """
    if " " in plain and not _WORDS.intersection(plain.split()) <= {*meant.split()}:
        return False
    alike = plain[-1:] == meant[-1:] or meant.startswith(plain) or sorted(plain) == sorted(meant)
    return plain[:1] == meant[:1] and alike


def _nearest(plain: str, most: int) -> tuple[str, ...]:
    """The names that are most like one, or that have its letters in another order: `strat`."""
    long = len(plain) >= _SHORTEST
    found = nearest(plain, _NAMES, most=most, alike=_ALIKE) if long else ()
    found = found or tuple(one for one in _ANY if sorted(one.casefold()) == sorted(plain))
    return found or tuple(one for one in _SHORT if _lacks_or_repeats(plain, one.casefold()))[:most]


def _lacks_or_repeats(plain: str, meant: str) -> bool:
    """Whether a short word lacks one letter of another one, or has another of its letters twice."""
    less = {meant[:at] + meant[at + 1 :] for at in range(1, len(meant))}
    ends = plain[:1] + plain[-1:] == meant[:1] + meant[-1:]
    twice = ends and {*plain} == {*meant} and len(plain) - len(meant) in (0, 1)
    return plain in less if len(plain) < len(meant) else twice


def _column(column: Column) -> tuple[str, str]:
    return column.role, column.field


def _finding(name: str, near: str, place: Span) -> Finding:
    near = near.upper() if name.isupper() else near
    plain = place.source.separator and place.text.strip() == name
    fix = Fix(f"write {near!r}", (Edit(place, near),), safe=True) if plain else None
    what = "column" if place.source.is_table else "field"
    message = f"no {what} is called {name!r}{did_you_mean([near])}"
    return Finding(message, place, fix=fix, code="F003")
