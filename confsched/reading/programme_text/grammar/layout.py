"""How a page is laid out, decided once for all of it by what most of its lines speak for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.reading.programme_text.grammar import headings
from confsched.reading.programme_text.grammar.beside import FIRST, Side, has_mark, people_beside
from confsched.reading.programme_text.grammar.days_placed import (
    are_days_placed,
    do_days_come_again,
    do_labels_place_days,
)
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    columns,
    head_of_line,
    is_number,
    place_beside,
)
from confsched.reading.programme_text.grammar.labelled import labels_of_titles
from confsched.reading.programme_text.grammar.main_column import (
    are_kinds_of_names,
    behind_kinds,
    kinds_of_titles,
)
from confsched.reading.programme_text.grammar.names_first import has_names_alone, has_names_first
from confsched.reading.programme_text.grammar.numbered import are_counted
from confsched.reading.programme_text.grammar.pairing import pair
from confsched.reading.programme_text.grammar.people_below import stand_below
from confsched.reading.programme_text.grammar.rooms_beside import (
    bodies_last,
    leading_rooms,
    room_before,
    rooms_at_times,
    rooms_below,
    rooms_in_brackets,
)
from confsched.reading.programme_text.grammar.rooms_led import rooms_led
from confsched.reading.programme_text.grammar.talk_forms import Form, usual_form
from confsched.reading.programme_text.grammar.titles_above import titles_of
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.headless import Columns, columns_of
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.people import (
    PLAINLY,
    people_with_bodies,
)
from confsched.reading.programme_text.recognisers.posts import (
    holds_organization,
    holds_post,
    is_acronym,
    post_of,
)
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    is_section,
)
from confsched.text.person_names import person_name

_SHORT = 60  # characters of a post
_LONGEST_NAME = 160  # characters of a line with one person
_REPEATED, _TWO, _MOST = 2, 2, 3  # of one stranger the most are known


class Layout(NamedTuple):
    """What holds for the whole page.

    `above` is whether the title stands above a time that is alone in its line, `dated` whether days
    are mostly told beside times. `sides` are where
    people stand beside titles, `again` lines that stand below several times: rooms. `top` is the
    level of the headings that sessions or days have, if they have any. `bracketed` is whether the
    brackets at the end of titles have rooms in them. `strangers` are the numbers of lines that are
    a name and no more, on a page that says more of nearly everybody. `columns` are those of tables
    without heads. `named` is whether people with their organizations stand in the place of titles,
    `leading` the rooms that stand before titles, `people_below` whether people mostly stand below
    titles, `names_first` whether they stand where titles would, which are below, `names_alone`
    whether they do where no titles are, and `kinds_of_names` whether they stand behind kinds of
    talks: `Talk 1: Ada Sample`; `kinds_of_titles` are those behind which titles do. `over` are the
    numbers of headings above several sessions, `rooms_over` of those that are rooms, `tables` of
    those that head one of several tables. `pairs` is whether columns of people have names with what
    these are behind a comma, `described` whether what stands below titles that stand out mostly
    describes them. `marked` are the titles that markup shows. `placed` are the lines with a room
    beside their time, and a title below, `halls` is whether tables have rooms above them, `triples`
    whether people have three lines: name, post and organization. `untimed` are the lines that tell
    of a part of a day without sessions, `posted` names right above a post or a body. `counted` is
    whether numbers before titles only count them, `posts_below` whether a name in a cell mostly has
    a line below it with what somebody is, `people_headed` the headings of a level that mostly names
    people, `kinds_first` whether titles mostly stand between their kind and who speaks, `talks` the
    form that talks without times mostly have, `days_placed` whether headings of days say rooms,
    `titled_by` are the labels behind which each session has its title: `Event: Boats`.
    `days_labelled` whether labels below them do, `days_again` because they come again for each,
    `family_names` whether titles in rooms have such alone in brackets behind them, or below,
    `bodies_last` whether the last column says where the one in that before it is from, `rooms_led`
    the rooms before titles below several times.
    """

    above: bool
    dated: bool
    sides: frozenset[Side]
    again: Mapping[str, int]
    top: int
    bracketed: bool = False
    strangers: frozenset[int] = frozenset()
    columns: Columns = Columns()
    named: bool = False
    leading: frozenset[str] = frozenset()
    people_below: bool = False
    names_first: bool = False
    names_alone: bool = False
    kinds_of_names: bool = False
    kinds_of_titles: frozenset[str] = frozenset()
    over: frozenset[int] = frozenset()
    rooms_over: frozenset[int] = frozenset()
    tables: frozenset[int] = frozenset()
    pairs: bool = False
    described: bool = False
    marked: frozenset[int] = frozenset()
    placed: frozenset[int] = frozenset()
    halls: bool = False
    triples: bool = False
    untimed: frozenset[int] = frozenset()
    posted: frozenset[int] = frozenset()
    counted: bool = False
    posts_below: bool = False
    people_headed: frozenset[int] = frozenset()
    kinds_first: bool = False
    talks: Form | None = None
    days_placed: bool = False
    days_labelled: bool = False
    days_again: bool = False
    family_names: bool = False
    titled_by: frozenset[str] = frozenset()
    bodies_last: bool = False
    rooms_led: frozenset[str] = frozenset()


def layout_of(readings: Sequence[Reading], cells: Sequence[Sequence[Reading]]) -> Layout:
    """The layout of the lines that belong to a programme; `cells` are those of its tables."""
    _measure_gaps(readings)
    pair([*readings, *(first := [lines[0] for lines in cells])])
    above, marked, dated = titles_of(readings)
    placed = rooms_at_times(readings)
    timed = list(_titled(readings, -1 if above else 1, placed))
    titled = [*timed, *first]
    heads = [one.text[slice(*head_of_line(one))] for one in _titled(readings, 1)]
    leading = leading_rooms(heads)
    sides, behind = frozenset(_sides(titled, leading)), behind_kinds(titled)
    named, names_first = _are_named(titled), has_names_first(readings, cells)
    alone = [one.where is Where.ALONE for one in readings if one.times is not None]
    high = above and 2 * sum(alone) > len(alone)
    rooms = frozenset() if high else headings.rooms_over(readings)
    return Layout(
        above,
        dated,
        sides,
        rooms_below(readings),
        min((one.line.level for one in readings if _is_heading(one)), default=0),
        rooms_in_brackets(titled),
        frozenset(_strangers(readings)),
        columns_of(readings),
        named=named,
        people_below=stand_below(readings, cells, above=above),
        described=_are_described(readings),
        marked=marked,
        placed=placed,
        triples=_are_triples(readings),
        untimed=headings.on_parts_of_day(readings),
        posted=frozenset(_above_posts(readings)),
        posts_below=_have_posts_below(cells),
        people_headed=frozenset(_people_in_headings(readings)),
        kinds_first=_have_kinds_first(cells),
        names_first=names_first,
        names_alone=not (named or names_first or sides & FIRST) and _are_names_alone(timed),
        kinds_of_names=are_kinds_of_names(behind),
        kinds_of_titles=kinds_of_titles(behind),
        over=rooms if high else headings.over_sessions(readings, rooms) | rooms,
        rooms_over=rooms,
        leading=leading,
        counted=are_counted(heads),
        talks=usual_form(readings),
        days_placed=are_days_placed(readings),
        days_labelled=do_labels_place_days(readings),
        days_again=do_days_come_again(readings),
        titled_by=labels_of_titles(readings),
        bodies_last=bodies_last(timed),
        rooms_led=rooms_led(readings),
    )


def _measure_gaps(readings: Sequence[Reading]) -> None:
    """Take off the empty lines that stand between all lines of the page: they part nothing."""
    near = [
        two.line.gap
        for one, two in pairwise(readings)
        if one.times is None and two.times is None and two.day is None and two.prose < 0.6
    ]
    usual = sorted(near)[len(near) // 3] if near else 0
    for reading in readings:
        reading.gap = max(0, reading.line.gap - usual)


def _is_heading(reading: Reading) -> bool:
    return reading.line.kind is Kind.HEADING and (reading.day or reading.times) is not None


def _titled(
    readings: Sequence[Reading], step: int, placed: frozenset[int] = frozenset()
) -> Iterator[Reading]:
    """The lines that have titles: those with a time, and the next to one with at most a room."""
    for number, reading in enumerate(readings):
        alone = reading.where is Where.ALONE or reading.number in placed
        if reading.where in (Where.LEADING, Where.TRAILING) and not alone:
            yield reading
        elif alone and 0 <= number + step < len(readings):
            beside = readings[number + step]
            if beside.times is None and beside.day is None:
                yield beside


def _sides(anchors: Iterable[Reading], leading: frozenset[str]) -> Iterator[Side]:
    """Where people stand beside titles, if most that are marked have some, or so many of all."""
    heads = marked = 0
    votes, named = Counter[Side](), Counter[Side]()
    for reading in anchors:
        start, end = head_of_line(reading)
        start += len(room_before(reading.text[start:end], leading))
        parts = columns(reading.text, start, end) if end > start else []
        parts = [one for one in parts if not is_number(reading.text[slice(*one)])]
        if not parts or is_pause(reading.text[slice(*parts[0])]):
            continue
        heads += 1
        placed = place_beside(reading.text, parts[0])
        title = placed[0] if placed is not None else parts[0]
        found = people_beside(reading.line.text, title, paired=reading.paired)
        marked += has_mark(reading.line.text, title)
        if found is not None and found.several.score >= LIKELY:
            votes[found.side] += 2 if found.several.score >= SURE else 1
            named[found.side] += 1
    for side, count in votes.items():  # votes, and of how many titles one has to have people
        least, of = (3, 2) if side is Side.GLUED else (2, 4)
        mostly = named[side] > least - (named[side] == marked) and 2 * named[side] >= marked
        if (mostly and side is Side.BEHIND) or (count >= least and of * count >= heads):
            yield side


def _strangers(readings: Sequence[Reading]) -> Iterator[int]:
    """Lines that are nothing but a name, of people of whom nothing is said anywhere.

    Where most have a post or a body, a title of two words is likelier than a rare given name.
    """
    pairs = [*zip(readings, [*readings[1:], None], strict=True)] if readings else []
    lines = [(one, below) for one, below in pairs if _may_be_person(one)]
    single = [pair for pair in lines if len(pair[0].people.people) == 1 and not pair[0].label]
    found = [pair for pair in single if pair[0].people.score >= LIKELY]
    known = {_words(one) for one, _ in lines if _says_more(one)}
    known.update(_behind_labels(one for one, _ in lines))
    bare = [one for one, below in found if not (below and _is_post(below))]
    bare = [one for one in bare if not one.people.people[0].post and _words(one) not in known]
    strange = [x for x in bare if x.people.score < SURE and not begins_given(x.text)]
    if len(found) - len(bare) >= _MOST * max(len(strange), 2):
        yield from (one.number for one in strange)


def _may_be_person(reading: Reading) -> bool:
    text = reading.text
    return (
        len(text) <= _LONGEST_NAME
        and reading.times is None
        and not text[:1].islower()
        and text.rstrip()[-1:] not in ".?!"
        and reading.prose < 0.6
    )


def _says_more(reading: Reading) -> bool:
    """Whether a line is one person with a post or an organization."""
    people = reading.people.people
    return reading.people.score >= 0.5 and len(people) == 1 and bool(people[0].post)


def _behind_labels(readings: Iterable[Reading]) -> Iterator[tuple[str, ...]]:
    """The names that stand behind labels."""
    for one in readings:
        if one.label is not None and one.label.role and one.label.certain:
            for person in one.people_between(one.label.end, several=True).people:
                yield person_name(person.name).words


def _words(reading: Reading) -> tuple[str, ...]:
    """The name of the one person in a line, to be compared."""
    return person_name(reading.people.people[0].name).words


def _above_posts(readings: Sequence[Reading]) -> Iterator[int]:
    """Lines that are a name and no more, with a post or a body in the line right below."""
    for one, below, third in zip(readings, readings[1:], [*readings[2:], None], strict=False):
        said = holds_post(below.text) or holds_organization(below.text)
        # `Presidente` is no label above an organization
        plain = below.label is None or (third is not None and holds_organization(third.text))
        posted = below.gap == 0 and plain and said
        if posted and _is_name(one) and _is_post(below):
            yield one.number


def _is_post(reading: Reading) -> bool:
    """Whether a line may say who the person is that the line above names."""
    text = reading.text
    if len(text) > 220 or reading.people.score >= LIKELY:
        return False
    return text[:1].islower() or holds_post(text) or holds_organization(text)


def _are_described(readings: Sequence[Reading]) -> bool:
    """Whether plain lines that are nobody and no room mostly stand below titles that stand out."""
    lines = zip(readings, readings[1:], readings[2:], strict=False)
    below = [
        two
        for time, one, two in lines
        if time.where is Where.ALONE and one.is_emphasised and not is_generic(one.text)
    ]
    plain = [
        one
        for one in below
        if one.where is Where.NOWHERE
        and max(one.is_emphasised, one.people.score, one.place) < LIKELY
    ]
    return len(plain) > _REPEATED and 2 * len(plain) > len(below)


def _are_named(readings: Sequence[Reading]) -> bool:
    """Whether people with their organizations stand in the place of several titles."""
    heads = (people_with_bodies(one.value(*head_of_line(one)).strip()) for one in readings)
    return sum(one.score >= PLAINLY for one in heads) > _REPEATED


def _are_names_alone(readings: Iterable[Reading]) -> bool:
    """Whether the lines that have titles, with a time and no more, mostly name people instead."""
    single = filter(lambda one: len(one.line.cells) <= _TWO, readings)
    return has_names_alone(one.value(*head_of_line(one)) for one in single)


def _are_triples(readings: Sequence[Reading]) -> bool:
    """Whether below names mostly stands a post and no more, and an organization below that."""
    found = [
        three.label is None and (holds_organization(three.text) or is_acronym(three.text))
        for one, two, three in zip(readings, readings[1:], readings[2:], strict=False)
        if len(two.text) < _SHORT
        and _is_name(one)
        and holds_post(two.text)
        and not post_of(two.text).organization
    ]
    return sum(found) >= _REPEATED and 2 * sum(found) > len(found)


def _have_posts_below(cells: Sequence[Sequence[Reading]]) -> bool:
    """Whether below a name in a cell mostly stands what somebody is, and seldom another name."""
    pairs = (pair for lines in cells for pair in pairwise(lines[1:]))
    below = [two for one, two in pairs if _is_name(one)]
    known, others = sum(map(_is_post, below)), sum(map(_is_name, below))
    return known > _REPEATED and 2 * known > len(below) > 2 * _REPEATED * others


def _people_in_headings(readings: Sequence[Reading]) -> Iterator[int]:
    """Headings that may name somebody, of levels whose headings mostly do."""
    headings = [one for one in readings if one.line.kind is Kind.HEADING]
    levels = Counter(one.line.level for one in headings)
    named = Counter(one.line.level for one in headings if _is_name(one))
    most = {level for level, n in named.items() if n > _REPEATED and 4 * n >= 3 * levels[level]}
    yield from (one.number for one in headings if one.line.level in most and one.people.people)


def _have_kinds_first(cells: Sequence[Sequence[Reading]]) -> bool:
    """Whether below what only counts a session, with people last, hardly ever stands somebody."""
    found = [
        lines[1].people.score >= LIKELY
        for lines in cells
        if len(lines) == _MOST and is_section(lines[0].text) and lines[2].people.score >= LIKELY
    ]
    return len(found) >= _REPEATED and 3 * sum(found) <= len(found)


def _is_name(reading: Reading) -> bool:
    people = reading.people.people if _may_be_person(reading) else ()
    return len(people) == 1 and not people[0].post and reading.people.score >= LIKELY
