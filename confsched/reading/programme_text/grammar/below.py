"""What stands below the last session of a page and is not of it: who speaks, and closing words."""

from collections.abc import Sequence
from itertools import takewhile

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Told, in_one, told
from confsched.reading.programme_text.page import ELSEWHERE
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.places import POSTCODE, names_street
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.words.plain import folded
from confsched.text.title_words import PAUSES

_SEVERAL = 4  # sessions: of fewer nobody can tell what is usual
_MOST = 40  # lines that are looked at
_NEAR = 2  # lines below a title
_ADDRESS = 4  # lines
_PEOPLE = 3  # lines that name somebody
_TEXT = 0.6  # how much running text looks like it
_ENDS = PAUSES | {"closing"}  # sessions that name nobody but who leads them
# who makes the conference, where no session has it
_OF_ALL = pattern(
    r"(?:organi[sz]ed by|organi[sz]ers?:|veranstaltet von|veranstalter:|organise par|organiza[nd]?"
    r"|organizza(?:to da)?|with the support of|supported by|sponsored by|contact:|kontakt:)[\s:]"
)
_WORD = pattern(r"[^\W\d_]{4,}")
_FOOTNOTE, _MARKED = pattern(r"[*†‡]{1,3}\s?\w"), pattern(r"\w[*†‡]")


def ends_below(readings: Sequence[Reading], last: int) -> int:
    """Where that begins, behind a gap; -1 for nowhere. `last` is the last line with a time.

    It is running text, where no other session has any, or several lines of it where none has one;
    or a list of people who speak above, or whom a session such as the last would not name; or what
    is further apart than all above, or apart and of a kind that no other session has below it; or
    a footnote.
    """
    timed = [number for number, one in enumerate(readings) if one.times is not None]
    if len(timed) < _SEVERAL:
        return -1
    above = readings[timed[0] + 1 : last + 1]
    usual, widest = (pick(one.line.gap for one in above) for pick in (min, max))
    below = [one for one in above if one.times is None and one.day is None]
    described = _is_text(below)
    kinds = {one.line.kind for one in below}
    marked = any(_MARKED.search(one.text) for one in above)
    kind = type_of(readings[last].text)
    first = _below_title(readings, last)
    as_above = [_gaps_below(readings, number) for number in timed[:-1]]
    for number in range(first, min(len(readings), first + _MOST)):
        reading = readings[number]
        apart = reading.line.gap > usual
        runs = apart or (not below and _is_text(readings[number + 1 : number + 2]))
        text = runs and reading.prose >= _TEXT and not described
        other = apart and reading.line.kind not in kinds and not _tells_who(reading)
        if reading.line.gap > max(widest, 1) or (marked and _FOOTNOTE.match(reading.line.text)):
            return number
        if (text or other) and not _is_about(reading, above[-1]):
            return number
        if apart and _is_of_all(reading) and not any(map(_is_of_all, above)):
            return number
        near = _are_usual(as_above, [one.line.gap for one in readings[first : number + 1]])
        people = _named(readings[number : number + _MOST]) if apart and not near else []
        if people and kind != "panel" and (_are_known(people, above) or kind in _ENDS):
            return number
    return -1


def venue_below(readings: Sequence[Reading]) -> Sequence[Reading]:
    """The postal address apart from the last session, and the house above it: where all is.

    Empty where there is none, or where sessions above have theirs.
    """
    timed = [number for number, one in enumerate(readings) if one.times is not None]
    begin = _below_title(readings, timed[-1]) if timed else len(readings)
    for number in range(begin, min(len(readings), begin + _MOST)):
        below = takewhile(lambda one: one.gap < 1, readings[number + 1 :])
        lines = [readings[number], *below]
        of_page = readings[number].line.called != ELSEWHERE  # and of no signature
        apart = of_page and readings[number].gap > 0 and len(lines) <= _ADDRESS
        streets = [at for at, one in enumerate(lines) if names_street(one.text)]
        if apart and streets and any(POSTCODE.search(one.text) for one in lines[streets[0] :]):
            above = readings[timed[0] + 1 : timed[-1]]
            usual = any(one.times is None and names_street(one.text) for one in above)
            return () if usual else lines
    return ()


def venue_in(lines: Sequence[Reading]) -> tuple[Told, Told]:
    """What the house is called, and its address, which is all that is told of some."""
    named = bool(lines) and not names_street(lines[0].text)
    parts = [told(one, one.label.end if one.label is not None else 0) for one in lines]
    address = parts[named:]
    whole = in_one(address)._replace(text=", ".join(one.text.rstrip(" ,") for one in address))
    return (parts[0], whole) if named else (whole, NOTHING)


def _below_title(readings: Sequence[Reading], number: int) -> int:
    """Where that begins which stands below the title of a session; `number` is that of its time."""
    return number + 1 + (readings[number].where is Where.ALONE)


def _gaps_below(readings: Sequence[Reading], number: int) -> list[int]:
    """The gaps above the first lines below a title."""
    first = _below_title(readings, number)
    return [one.line.gap for one in readings[first : first + _NEAR]]


def _are_usual(above: Sequence[Sequence[int]], gaps: Sequence[int]) -> bool:
    """Whether the gaps down to a line below the last title are those below most titles above."""
    if len(gaps) > _NEAR:
        return False
    alike = sum([*one[: len(gaps)]] == [*gaps] for one in above)
    return 2 * alike > len(above)


def _is_text(lines: Sequence[Reading]) -> bool:
    return any(one.prose >= _TEXT for one in lines)


def _tells_who(reading: Reading) -> bool:
    """Whether a line is about who does something, or where: of the last session only, or of all."""
    known = reading.people.score >= LIKELY or reading.place >= LIKELY
    return known or reading.label is not None


def _is_of_all(reading: Reading) -> bool:
    return _OF_ALL.match(folded(reading.text)) is not None


def _is_about(reading: Reading, session: Reading) -> bool:
    """Whether a text has a word of the title above it."""
    return bool(_words(reading.text) & _words(session.text))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(folded(text)))


def _named(below: Sequence[Reading]) -> list[str]:
    """The surnames in lines that name people, the first of which may be their heading."""
    lines = below if below[0].people.score >= LIKELY else below[1:]
    named = [*takewhile(lambda one: one.people.score >= LIKELY, lines)]
    people = (person for one in named for person in one.people.people)
    return [folded(one.name.split()[-1]) for one in people] if len(named) >= _PEOPLE else []


def _are_known(names: Sequence[str], above: Sequence[Reading]) -> bool:
    """Whether most of some people speak above."""
    said = {word for one in above[:-1] for word in _words(one.text)}
    return 2 * sum(name in said for name in names) >= len(names)
