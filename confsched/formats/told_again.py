"""Files of one folder that tell the same conference, each in a format of its own, or once more.

Systems write a schedule.xml, a schedule.json and a calendar beside each other, and people keep
older versions. The one that says most is read; of the others it is told that they are not.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Value
from confsched.text.person_names import folded

_DATE = pattern(r"\d{4}-\d\d-\d\d")
_ALIKE = 0.8  # of the sessions of the smaller one
_FEW = 3  # sessions, all of which have to be the same
_COUNTED = ("sessions", "speakers", "rooms", "tracks")


def told_once(documents: Sequence[Document]) -> list[Document]:
    """Conferences in the shape of ours without those that another one tells as well, and more.

    Those that stay say in `beside` which are left out.
    """
    telling = [_Telling(document) for document in documents]
    found: list[_Telling] = []
    for one in sorted(telling, key=lambda each: (-each.weight, len(each.path.name))):
        same = next((other for other in found if other.is_same(one)), None)
        if same is None:
            found.append(one)
        else:
            same.left_out.append(one)
    return [one.document_with_notes() for one in telling if one in found]


class _Telling:
    """A conference as one file tells it, and the files that tell it as well."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.path = PurePath(document.source.name)
        entries = [*_sessions(document)]
        self.titles = Counter(folded(str(one.get("title", ""))) for one in entries)
        self.slots = Counter(
            f"{folded(str(one.get('title', '')))} {one.get('start') or one.get('time')}"
            for one in entries
        )
        self.dates = {date for one in entries if (date := _date(one))}
        self.weight = _weight(document)
        self.left_out: list[_Telling] = []

    def is_same(self, other: "_Telling") -> bool:
        """Whether another file tells the same, in another format or at the same times."""
        if self.path.parent != other.path.parent:
            return False
        if self.dates and other.dates and self.dates.isdisjoint(other.dates):
            return False
        alike = self.document.source.foreign == other.document.source.foreign
        mine, theirs = (self.slots, other.slots) if alike else (self.titles, other.titles)
        least = min(mine.total(), theirs.total())
        is_copy = alike and self.document.source.is_table  # else of which version nobody knows
        needed = least if is_copy or least < _FEW else _ALIKE * least
        return least > 0 and (mine & theirs).total() >= needed

    def document_with_notes(self) -> Document:
        """The document, with a word on each file that is left out for it."""
        noted = map(self._note, self.left_out)
        return self.document._replace(beside=(*self.document.beside, *noted))

    def _note(self, other: "_Telling") -> str:
        missing = (other.titles - self.titles).total()
        lost = f", with {missing} session{'s' * (missing > 1)} that only it has" if missing else ""
        says = "says less of it" if other.weight < self.weight else "says no more"
        return (
            f"{str(other.path)!r} tells the conference of {self.path.name!r} as well and {says}: "
            f"it is left out{lost}; name it to read it instead"
        )


def _sessions(document: Document) -> Iterator[Mapping]:
    for root in document.roots:
        sessions = root.get("sessions") if isinstance(root, Mapping) else None
        for one in sessions.values() if isinstance(sessions, Mapping) else ():
            if isinstance(one, Mapping):
                yield one


def _date(session: Mapping) -> str:
    found = _DATE.match(str(session.get("date") or session.get("start") or ""))
    return found[0] if found else ""


def _weight(document: Document) -> int:
    """How much is said of what takes place, where and with whom, in fields of ours."""
    roots = (root for root in document.roots if isinstance(root, Mapping))
    return sum(_values(root.get(section)) for root in roots for section in _COUNTED)


def _values(value: Value) -> int:
    if isinstance(value, Mapping):
        return sum(_values(inner) for name, inner in value.items() if name != "extra")
    if isinstance(value, list):
        return sum(map(_values, value))
    return 1 if value else 0
