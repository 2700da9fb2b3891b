"""What a letter without a title says it is about: `the workshop "Ropes"`, `our Knot Roundtable`."""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Told, told
from confsched.reading.programme_text.grammar.heads import LIKELY
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.sessions import CONFERENCE

_QUOTED = pattern(r"[\"“„«]\s?([^\"“”„«»\n]{5,100}?)\s?[\"”“»]")
_RUN = pattern(
    r"[A-ZÀ-Ý][\w'’&-]+(?:\s(?:(?:of|for|on|and|in|the|&)\s){0,2}[A-ZÀ-Ý\d][\w'’&-]*){1,8}"
)
_OF = pattern(  # `running order for the`
    r"(?i)\b(?:programme?|agenda|schedule|running order|plan) (?:for|of)"
    r" (?:the|our|this year['’]s)\s+(?=\w)"
)
_HERE = pattern(r"(?:Here(?:'s|’s| is| are)|Below (?:is|are)|This is|Please find|Attached is)\b")
_LAST = pattern(r"\s+(?:(?:of|for|on|and|in|the|&)\s*)*$")
_WORD = pattern(r"[^\W\d_]+")
_KINDS = CONFERENCE | {"roundtable", "dialogue", "webinar", "hearing", "masterclass"}
_KINDS |= {"night", "gala", "fair", "showcase", "bootcamp"}
_BEFORE = 3  # words before what is quoted, one of which says what kind of meeting it is
_SAID, _WORDS = 0.3, 6  # that a line is a sentence; that it has at the least


def named_in_text(readings: Sequence[Reading]) -> Told:
    """What the sentences above a programme call it, as soon as one does."""
    long = (one for one in readings if one.times is None and one.text.count(" ") >= _WORDS)
    sentences = (one for one in long if one.prose >= _SAID or _leads(one.text))
    return next((name for one in sentences for name in _names(one)), NOTHING)


def _leads(text: str) -> bool:
    return _HERE.match(text) is not None or _OF.search(text) is not None


def _names(reading: Reading) -> Iterator[Told]:
    text = reading.text
    for found in _QUOTED.finditer(text):
        if _is_kind(text[: found.start()].split()[-_BEFORE:]):
            yield told(reading, *found.span(1))
    led = {one.end() for one in _OF.finditer(text)}
    for found in _RUN.finditer(text):
        run = _before_day(found[0])
        kind = _is_kind(run.split()) or found.start() in led
        if " " in run and kind and places.likeness(run) < LIKELY:
            yield told(reading, found.start(), found.start() + len(run))


def _before_day(text: str) -> str:
    """A name without the day behind it: `Knot Forum on Thursday 9 April`."""
    days = [one.start for one in days_in(text) if one.day or one.weekday is not None]
    return _LAST.sub("", text[: min(days, default=len(text))])


def _is_kind(words: Sequence[str]) -> bool:
    return any(word in _KINDS for word in _WORD.findall(folded(" ".join(words))))
