"""Entries of the sections in which a page tells more of its sessions and people.

Each begins with a line that stands out, or with a title or a name that the timetable has.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import guest
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told, told
from confsched.reading.programme_text.grammar.known import Known, Name, tells_of, words_of
from confsched.reading.programme_text.grammar.talks import in_words, names_and_talk
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.labels import Label
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.posts import (
    holds_post,
)
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import clean_title
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.reading.programme_text.words.programme import FIELDS, ROLES

_BOLD, _KNOWN = 7, 8  # what stands out less than any heading
_HEAD = 200  # characters of a line that heads an entry
_WORDS = 3  # of a title that the timetable does not have
_WORD = pattern(r"[^\W\d_]+")
# below what a click opens
_BUTTON = pattern(
    r"(?i)close|schlie(?:ß|ss)en|fermer|cerrar|chiudi|fechar|back|zurück"
    r"|(?:read|show) (?:more|less)|[×✕✖x]"
)
_ENDED = tuple(".!?…。:")


@dataclass(slots=True)
class Entry:
    """What is told under one head; `lines` says of what use each line is.

    `sessions` are those whose title it names, `named` the people. `rank` is how much its head
    stands out, `about` what the section around it is of: abstracts, biographies. `title` is one
    that the timetable does not have.
    """

    rank: int
    sessions: list[Session] = field(default_factory=list)
    named: list[Name] = field(default_factory=list)
    about: str = ""
    title: Told = NOTHING
    people: list[Guest] = field(default_factory=list)
    abstract: list[Told] = field(default_factory=list)
    biography: list[Told] = field(default_factory=list)
    lines: list[tuple[int, str]] = field(default_factory=list)
    field: str = ""  # what the lines below are of, as a label says
    role: str = ""

    @property
    def has_text(self) -> bool:
        """Whether more was told than a title and names."""
        return bool(self.abstract or self.biography)

    @property
    def is_known(self) -> bool:
        """Whether the timetable has what it is about."""
        return bool(self.sessions or self.named)

    def add(self, reading: Reading, what: str, start: int = 0) -> None:
        """Keep a line, or what stands in it behind a label, as abstract or biography."""
        value = told(reading, *trimmed(reading.text, start))
        if value:
            (self.biography if what == "biography" else self.abstract).append(value)
        self.lines.append((reading.number, what))

    def name(self, reading: Reading, start: int = 0) -> bool:
        """Keep the people of a line; whether there are any."""
        talk = None if start else names_and_talk(reading)
        several = reading.people_between(*(talk or (start,)), several=bool(start or talk))
        if several.score < LIKELY:
            return False
        guests = [guest(reading, one, self.role, start) for one in several.people]
        self.people += guests
        self.lines.append((reading.number, "people"))
        if talk is not None:
            self.abstract.append(told(reading)._replace(text=in_words(reading.text)))
        return bool(guests)


def entries_of(readings: Sequence[Reading], free: Sequence[bool], known: Known) -> Iterator[Entry]:
    """The entries among the lines that are no part of the timetable."""
    entry: Entry | None = None
    about = (0, "")  # the last section: how much its heading stands out, and what it is of
    for reading, is_free in zip(readings, free, strict=True):
        if not is_free or not reading.says_something:
            drawn = reading.line.kind is Kind.RULE and entry is not None and entry.has_text
            if entry is not None and (drawn or (not is_free and reading.says_something)):
                yield entry
                entry = None
            continue
        head = _head(entry, reading, about[1], known)
        if head is None:
            if entry is not None:
                _read(entry, reading, known)
            continue
        if entry is not None:
            yield entry
        entry = head
        if not entry.is_known or entry.rank <= about[0]:
            about = entry.rank, "" if entry.is_known else _of_what(reading.text)
        entry.about = about[1]
    if entry is not None:
        yield entry


def _head(entry: Entry | None, reading: Reading, about: str, known: Known) -> Entry | None:
    """The entry that a line heads below another one, if it does."""
    rank = _rank(reading, known)
    if rank and (entry is None or _begins(entry, reading, rank, known)):
        return _entry(reading, rank, known)
    if rank or not _is_life(entry, reading, about, known):
        return None
    life = Entry(_KNOWN, named=known.led_by(reading.text), field="biography")
    life.add(reading, "biography")
    return life


def _rank(reading: Reading, known: Known) -> int:
    """How much a line stands out, as one that may head an entry: 1 is most, 0 is not at all."""
    text = reading.text
    if len(text) > _HEAD:
        return 0
    if reading.line.kind is Kind.HEADING:
        return reading.line.level
    if reading.line.bold:
        return _BOLD
    told = reading.prose > 0.6 or known.led_by(text, sentence=True)
    if told and not known.is_title(text):
        return 0
    return _KNOWN if known.is_title(text) or known.is_led_by_name(text) else 0


def _begins(entry: Entry, reading: Reading, rank: int, known: Known) -> bool:
    """Whether a line that stands out heads another entry, and is no part of the one above."""
    label = reading.label
    of_entry = entry.is_known or rank >= _BOLD
    if label is not None and of_entry and rank > min(entry.rank, _BOLD - 1):
        return False
    titled, named = known.titled(reading.text), known.named(reading.text)
    if not entry.has_text and rank >= max(entry.rank, _BOLD):
        if entry.is_known:
            told = entry.sessions if titled else entry.named
            return bool(told) if titled or named else rank == entry.rank
        if rank == _KNOWN and named and not titled:  # below a title that is not known
            return not entry.title
    if rank <= entry.rank:
        return True
    return bool(titled or named) if entry.has_text else not entry.is_known


def _entry(reading: Reading, rank: int, known: Known) -> Entry:
    entry = Entry(rank, known.titled(reading.text), known.named(reading.text))
    if entry.sessions or not entry.named:
        if not entry.sessions and _may_be_title(reading):
            entry.title = told(reading, *trimmed(reading.text))
        entry.lines.append((reading.number, "title"))
    elif not entry.name(reading):
        entry.title = told(reading, *known.beside_name(reading.text))
        entry.lines.append((reading.number, "title" if entry.title else "people"))
    return entry


def _may_be_title(reading: Reading) -> bool:
    """Whether a heading may be a title, and is none of a part of the page: `Invited speakers`."""
    words = _WORD.findall(folded(reading.text))
    of_page = prose.leaves_programme(reading.text) or prose.opens_programme(reading.text)
    known = any(one in ROLES or one.rstrip("s") in FIELDS for one in words)
    return len(words) >= _WORDS and not (of_page or known)


def _of_what(text: str) -> str:
    """What a section is of, as its heading says: `Abstracts`, `Speakers`; empty for neither."""
    words = [form for one in _WORD.findall(folded(text)) for form in (one, one.rstrip("s"))]
    if any(FIELDS.get(one) == "abstract" for one in words):
        return "abstract"
    of_people = (FIELDS.get(one) == "biography" or ROLES.get(one) == "speaker" for one in words)
    return "biography" if any(of_people) else ""


def _is_life(entry: Entry | None, reading: Reading, about: str, known: Known) -> bool:
    """Whether a text begins with the name of somebody whose life it tells, and is no abstract."""
    if not (about == "biography" or "\t" in reading.text) or not known.led_by(reading.text):
        return False
    return entry is None or not (entry.is_known and (entry.abstract or not entry.biography))


def _read(entry: Entry, reading: Reading, known: Known) -> None:
    """Read a line below the head of an entry."""
    label = reading.label
    if label is not None and label.end and _take_label(entry, reading, label, known):
        return
    if entry.field == "title":
        entry.field = ""
        _take_title(entry, reading, 0, known)
    elif names_and_talk(reading) is not None:
        entry.name(reading)
    elif not entry.has_text and _is_short(reading) and not entry.field:
        _read_short(entry, reading, known)
    elif prose.is_beside(reading.text) or prose.is_invitation(reading.text):
        return
    elif _BUTTON.fullmatch(reading.text.strip()):
        entry.lines.append((reading.number, "left out"))
    else:
        _read_text(entry, reading)


def _take_label(entry: Entry, reading: Reading, label: Label, known: Known) -> bool:
    """Take what stands behind a label, or below it."""
    if label.field == "title" and entry.title and entry.has_text:
        return True  # of something else
    if label.field == "title":
        entry.field = "title"
        if label.end < len(reading.text):
            entry.field = ""
            _take_title(entry, reading, label.end, known)
    elif label.field in ("abstract", "biography"):
        entry.field = label.field
        entry.add(reading, label.field, label.end)
    elif label.role and label.certain and not entry.has_text:
        entry.role = label.role
        return label.end == len(reading.text) or entry.name(reading, label.end)
    else:
        return bool(label.field) and not entry.has_text
    return True


def _take_title(entry: Entry, reading: Reading, start: int, known: Known) -> None:
    place = trimmed(reading.text, start)
    found = known.titled(reading.text[slice(*place)])
    entry.sessions = found or entry.sessions
    value = told(reading, *place)
    entry.title = NOTHING if found else value._replace(text=clean_title(value.text.rstrip(": ")))
    entry.lines.append((reading.number, "title"))


def _is_short(reading: Reading) -> bool:
    """Whether a line is no text, but names something."""
    text = reading.text.rstrip()
    return len(text) < _HEAD and reading.prose < 0.5 and not (text.endswith(_ENDED) and " " in text)


def _read_short(entry: Entry, reading: Reading, known: Known) -> None:
    """Read a line between the head of an entry and its text: a title, people, or what they are."""
    text = reading.text
    if not entry.sessions and (known.titled(text) or (entry.named and reading.is_emphasised)):
        _take_title(entry, reading, 0, known)
    elif entry.name(reading):
        entry.named = entry.named or known.named(text)


def _read_text(entry: Entry, reading: Reading) -> None:
    """Read a line of text: of the talk, or of the person whose name it begins with."""
    text = reading.text
    begun = bool(entry.abstract) or holds_post(text[:_HEAD])
    if entry.field != "biography" and begun and tells_of(text, _names(entry)):
        entry.field = "biography"
    if not entry.field:
        titled = bool(entry.sessions or entry.title or entry.about == "abstract")
        entry.field = "biography" if not titled and _tells_life(entry, text) else "abstract"
    entry.add(reading, entry.field)


def _tells_life(entry: Entry, text: str) -> bool:
    """Whether a text below a name is of the person, as all of the section or what it names says."""
    names = {word for name in entry.named for word in name}
    said = not names.isdisjoint(_WORD.findall(folded(text[:_HEAD])))
    return bool(names) and (said or entry.about == "biography" or holds_post(text[:_HEAD]))


def _names(entry: Entry) -> list[Name]:
    return entry.named or [words_of(one) for one in entry.people]
