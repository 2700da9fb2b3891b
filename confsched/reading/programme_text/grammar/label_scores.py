"""How much a line below a time looks like what a label or markup says of it."""

from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.heads import LIKELY, SURE, people_behind
from confsched.reading.programme_text.grammar.in_place_of_titles import people_for_title
from confsched.reading.programme_text.recognisers.clauses import are_clauses
from confsched.reading.programme_text.recognisers.labels import Label, unknown_label
from confsched.reading.programme_text.recognisers.lengths import CREDITS, is_length
from confsched.reading.programme_text.recognisers.posts import holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_section,
    type_of,
)
from confsched.reading.programme_text.words.joining import BY_WORDS
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.title_words import split

_LED_BY = tuple(f" {word}" for word in (*BY_WORDS, "da"))
_LED = 1.5  # words such as `with` before people: no name begins with them
_PLAINLY = 0.9  # of somebody and an organization in two columns
_SHORT = 60  # characters of what only says what kind a session is
# labels that are words of titles as well: they need people behind them
_WEAK_LABELS = frozenset(
    split(
        """
    panel / podium / with / by / por / mit / con / avec / par / med / ved / met / discussion /
    guest / impuls / impulse / participants / author / authors / guests / leader / for / against /
    pour / contre / judge / saluti / presenta / introduce / docente / jury /
    animation / leitung / president / interventi / discussione / presente / introduction by
    """
    )
)
_WEAK_FIELDS = frozenset(
    (
        *("talk", "session", "event", "activity", "day", "tag", "start", "about", "name", "topic"),
        *("theme", "details", "overview", "type", "format", "art", "where", "when", "no", "number"),
        *("thema", "item", "date", "id", "#", "local", "hall", "strand", "stream", "tema"),
    )
)


def label_score(block: Block, reading: Reading) -> float:
    """A label with what belongs to it behind it or below."""
    label = reading.label
    rest = reading.value(label.end).strip() if label is not None else ""
    columns = label is not None and "\t" in rest and not _leads_in_columns(reading, label)
    if label is None or columns or _says_post(block, label, rest):
        return 0.0
    if label.field:
        return _field_score(block, reading, label, rest)
    if not rest:
        return _heading_score(block, reading, label)
    return _people_label_score(block, reading, label, rest)


def _field_score(block: Block, reading: Reading, label: Label, rest: str) -> float:
    """A label of a field; of markup, it is all of the line, and so is text behind `Abstract:`."""
    words = folded(label.name).rstrip(" :").rstrip(" 0123456789")
    numbered = label.name.strip(" :")[-1:].isdigit() and reading.gap > 0
    heads = numbered and label.field == "track" and is_section(reading.text)  # `Sektion 1: …`
    if not rest or heads or not _says_field(block, label.field, words, rest):
        return 0.0
    return 1.5 if not label.name or label.field == "abstract" else 0.95


def _heading_score(block: Block, reading: Reading, label: Label) -> float:
    """A label of people with nothing behind it, which may be a title, or what somebody is."""
    colon = reading.text.rstrip().endswith(":")
    if colon and reading.text[:1].islower():
        return _LED  # `with:` is no second line of a title
    words = folded(label.name).rstrip(" :")
    kind = words if block.titled else words.rstrip(" 0123456789")  # `Panel 1`, above its title
    posted = block.last == "name" and (block.layout.triples or block.layout.posted)
    weak = kind in _WEAK_LABELS or (posted and holds_post(reading.text))  # `Presidente`
    weak = weak or (not block.titled and is_generic(words) and kind.endswith(" panel"))
    return 0.3 if weak and not colon else 1.0


def _people_label_score(block: Block, reading: Reading, label: Label, rest: str) -> float:
    """A label of people with somebody behind it; `moderated by` leads to nothing but people."""
    words = folded(label.name).rstrip(" :")
    likely = people_behind(reading, label, label.end, len(reading.text))[0].score
    if words in _WEAK_LABELS or not label.certain or words[-1:].isdigit():
        titles = not block.titled and is_generic(words)  # `Panel: Pricing Scarcity`
        least = 0.3 if words.endswith(_LED_BY) else SURE if titles else LIKELY
        return _LED if likely >= least else 0.0
    if likely >= 0.3 or is_nobody(rest):
        return 1.6 if likely >= SURE else 1.0  # also within running text
    return 0.7 * (len(rest) < 90)


def _says_post(block: Block, label: Label, said: str) -> bool:
    """Whether a line says what somebody is, in an element that is called by who they are."""
    called = block.last == "name" and label.role and not label.name
    return bool(called) and holds_post(said.partition(",")[0])


def _leads_in_columns(reading: Reading, label: Label) -> bool:
    """Whether who leads stands beside their organization; else it is a title beside who speaks."""
    leads = label.role not in ("", "speaker")
    return leads and reading.people_between(label.end).score >= _PLAINLY


def _says_field(block: Block, field: str, words: str, rest: str) -> bool:
    """Whether a label is one of a field here: `Topic` is where people stand above as the title.

    `Type: Workshop` says the type, and `Type: Vision paper` what else a session is called.
    """
    if field == "type":
        return type_of(rest) != ""
    if field == "title" and (people_for_title(block) or is_generic(block.session.title.text)):
        return True
    return field == "room" or words not in _WEAK_FIELDS or words in block.layout.titled_by


def kind_score(_: Block, reading: Reading) -> float:
    """What markup calls the type of a session, or a badge that says one."""
    called = reading.line.called
    said = called == "type" or (called == "badge" and bool(type_of(reading.text)))
    return 1.4 * (said and len(reading.text) < _SHORT)


def length_score(block: Block, reading: Reading) -> float:
    """How long it is, and no more: `45 min`; or a film: `Dir. Ada Sample | 2030 | 96 min`."""
    film = block.titled and CREDITS.fullmatch(reading.text) is not None
    return 1.75 * film or 1.4 * is_length(reading.text)


def clauses_score(block: Block, reading: Reading) -> float:
    """People of several roles in one line: `Chair: Ada Sample; Panelists: Ben Sample`."""
    return 1.7 if block.titled and are_clauses(reading.text) else 0.0


def named_score(block: Block, reading: Reading) -> float:
    """Names behind a label that nobody knows: `Judges: Ada Sample, Ben Sample`."""
    other = reading.label is not None or "\t" in reading.text or is_section(reading.text)
    if not block.titled or other:
        return 0.0
    start = unknown_label(reading.text)
    return 0.95 if start and reading.people_between(start, several=True).score >= 0.62 else 0.0
