"""Running text behind titles, which describes a session: `Hacking: We hack all day. Room: A`."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import told
from confsched.reading.programme_text.grammar.heads import LIKELY, Column
from confsched.reading.programme_text.grammar.people_and_rooms import set_room
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, type_of
from confsched.reading.programme_text.words.plain import trimmed

_TITLED = pattern(r"([^:]{3,60}?)(?:\s?:|\s-)\s+(?=\S)")
_SENTENCE = pattern(r"[^\W\d_]{2}[.!?]\s+\S")  # with more behind it: one alone may be a title
_TELLING = pattern(r"(?i)\b(?:will|please|join us|you can|are invited|\w+'ll|let's)\b")
_LAST = pattern(r"(?<=[.!?]\s)([A-ZÀ-Ý][\w ]{2,20})(?::\s|\t)([^:.]{2,80})\.?\s*$")
_OF_TALKS = ("keynote", "panel", "workshop", "tutorial", "lightning")
_RUNNING = 0.6  # how much a text looks like running text
_STOPS = frozenset(".!")  # at the end of a sentence
_TITLE = 100  # characters; longer running text has its title in the first sentence


def without_text(block: Block, reading: Reading, head: Column) -> Column:
    """A title without running text behind it, which describes the session.

    It stands behind a colon or a dash, or is all but the first sentence.
    """
    said = reading.text[head.start : head.end]
    if len(said) <= _TITLE and said.rstrip()[-1:] not in _STOPS:
        return head
    match = _TITLED.match(said)
    opened = match is not None and match[1].count('"') % 2  # `"Bread: how it is made. A talk"`
    if match is not None and not opened and _is_described(match, long=len(said) > _TITLE):
        _take(block, reading, Column(head.start + match.end(), head.end))
        return Column(head.start, head.start + match.end(1))
    running = len(said) > _TITLE and prose.likeness(said) > _RUNNING
    cut = prose.first_sentence(said) if running else 0
    asked = said[cut - 1 : cut] == "?" and len(said) - cut < _TITLE  # `Are boats old? A history`
    if cut and not asked:
        block.session.abstract.append(
            told(reading, *trimmed(reading.text, head.start + cut, head.end))
        )
        return Column(head.start, head.start + cut)
    return head


def _is_described(match: re.Match[str], *, long: bool) -> bool:
    """Whether a text behind a colon or a dash describes what is called so, and is no title itself.

    Behind what kind of talk it is a long title may stand.
    """
    title, text = match[1], match.string[match.end() :]
    kind = not text[0].islower() and (is_generic(title) or type_of(title) in _OF_TALKS)
    said = kind or label_of(f"{title}:") is not None
    long = long and (match[0].rstrip()[-1] == ":" or len(text) > 2 * _TITLE)
    several = long and _SENTENCE.search(text) is not None
    told = several or _TELLING.search(text) is not None
    running = prose.likeness(text) >= _RUNNING and told
    return running and not said and people_in(title).score < LIKELY


def _take(block: Block, reading: Reading, part: Column) -> None:
    """Take a description, and the room that its end may say."""
    match = _LAST.search(reading.text, *part)
    label = label_of(f"{match[1]}:") if match is not None else None
    end = part.end
    if match is not None and label is not None and label.field == "room":
        set_room(block, reading, *match.span(2))
        end = match.start()
    block.session.abstract.append(told(reading, *trimmed(reading.text, part.start, end)))
