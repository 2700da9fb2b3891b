"""One made-up programme as a page of the web, in whatever elements people lay it out."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlined import outline_of_html


class _Talk(NamedTuple):
    day: str
    time: str
    title: str
    room: str
    people: tuple[str, ...]


ADA, BEN, CLEO, DORA = "Ada Sample", "Ben Muster", "Cleo Exemple", "Dora Beispiel"
_DAYS = [("Tuesday, May 13, 2031", "2031-05-13"), ("Wednesday, May 14, 2031", "2031-05-14")]
_TALKS = [
    _Talk(day, *rest)
    for day, _ in _DAYS
    for rest in (
        ("09:00-10:00", f"Boats and ropes, told on {day.partition(',')[0]}", "Hall A", (ADA,)),
        ("10:00-10:30", "Coffee Break", "", ()),
        ("10:30-11:15", "How nets are made", "Hall B", (BEN, CLEO)),
        ("10:30-11:15", "Knots that hold", "Hall A", (DORA,)),
        ("13:00-14:00", "What lamps cost", "Hall A", (CLEO, DORA)),
        ("14:00-15:00", "Panel Discussion", "Hall A", (BEN, ADA)),
    )
]
_EXPECTED = sorted(
    line
    for one in _TALKS
    for line in (
        f"{dict(_DAYS)[one.day]} {one.time} {one.title}" + (f" [{one.room}]" if one.room else ""),
        *(f"  speaker: {name}" for name in one.people),
    )
)


class _Way(NamedTuple):
    """How rooms and people are marked up below a title."""

    room: str
    people_of: Callable[[Iterable[str]], str]
    end: str  # of a line of mark-up

    def below(self, talk: _Talk) -> str:
        """All that stands below a title."""
        room = self.room.format(talk.room) if talk.room else ""
        return room + self.end + self.people(talk.people)

    def people(self, names: Sequence[str]) -> str:
        """Who speaks."""
        return self.people_of(names) if names else ""


def _commas(names: Iterable[str]) -> str:
    return f"<p>{', '.join(f'{one} (Boats Ltd)' for one in names)}</p>"


def _items(names: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{one}</li>' for one in names)}</ul>"


def _headings(names: Iterable[str]) -> str:
    return "".join(f"<div><img src='p.jpg'><h5>{one}</h5><p>Boats Ltd</p></div>" for one in names)


def _small(names: Iterable[str]) -> str:
    return "".join(f"<p>{one}<br><small>Boats Ltd</small></p>" for one in names)


def _spans(names: Iterable[str]) -> str:
    return f"<div>{' '.join(f'<span>{one} (Boats Ltd)</span>' for one in names)}</div>"


def _labelled(names: Iterable[str]) -> str:
    return f"<p><b>Speakers:</b> {', '.join(names)}</p>"


_WAYS = st.builds(
    _Way,
    st.sampled_from(["<p>{}</p>", '<p class="room">{}</p>', "<p>Room: {}</p>"]),
    st.sampled_from([_commas, _items, _headings, _small, _spans, _labelled]),
    st.sampled_from(["", "\n"]),
)


def _cards(way: _Way, talks: Iterable[_Talk]) -> str:
    return way.end.join(
        f"<div><p>{one.time}</p><h3>{one.title}</h3>{way.below(one)}</div>" for one in talks
    )


def _titles_first(way: _Way, talks: Iterable[_Talk]) -> str:
    return way.end.join(
        f"<article><h3><a href='/t'>{one.title}</a></h3><p>{one.time}</p>{way.below(one)}</article>"
        for one in talks
    )


def _list(way: _Way, talks: Iterable[_Talk]) -> str:
    items = (f"<li><b>{one.time}</b> {one.title}{way.below(one)}</li>" for one in talks)
    return f"<ul>{way.end.join(items)}</ul>"


def _definitions(way: _Way, talks: Iterable[_Talk]) -> str:
    items = (f"<dt>{one.time}</dt><dd><b>{one.title}</b>{way.below(one)}</dd>" for one in talks)
    return f"<dl>{way.end.join(items)}</dl>"


def _rows(way: _Way, talks: Iterable[_Talk]) -> str:
    rows = (
        f"<tr><td>{one.time}</td><td><b>{one.title}</b>{way.below(one)}</td></tr>" for one in talks
    )
    return f"<table>{way.end.join(rows)}</table>"


def _slots(way: _Way, talks: Iterable[_Talk]) -> str:
    return way.end.join(
        f"<h3>{time}</h3>" + way.end.join(f"<h4>{one.title}</h4>{way.below(one)}" for one in slot)
        for time, slot in groupby(talks, lambda one: one.time)
    )


def _columns(way: _Way, talks: Iterable[_Talk]) -> str:
    rows = (
        f"<tr><td>{one.time}</td><td>{one.title}</td><td>{way.people(one.people)}</td>"
        f"<td>{one.room}</td></tr>"
        for one in talks
    )
    heads = "".join(f"<th>{head}</th>" for head in ("Time", "Session", "Speakers", "Room"))
    return f"<table><tr>{heads}</tr>{way.end.join(rows)}</table>"


def _grid(way: _Way, talks: Iterable[_Talk]) -> str:
    def row(time: str, slot: list[_Talk]) -> str:
        cells = {one.room: f"<b>{one.title}</b>{way.people(one.people)}" for one in slot}
        if "" in cells:
            return f'<tr><td>{time}</td><td colspan="2">{cells[""]}</td></tr>'
        both = "".join(f"<td>{cells.get(room, '')}</td>" for room in ("Hall A", "Hall B"))
        return f"<tr><td>{time}</td>{both}</tr>"

    rows = (row(time, [*slot]) for time, slot in groupby(talks, lambda one: one.time))
    heads = "<tr><th></th><th>Hall A</th><th>Hall B</th></tr>"
    return f"<table>{heads}{way.end.join(rows)}</table>"


@pytest.mark.parametrize(
    "layout",
    [_cards, _titles_first, _list, _definitions, _rows, _slots, _columns, _grid],
    ids=lambda one: one.__name__,
)
@given(_WAYS)
@settings(max_examples=36)
def test_a_programme_is_the_same_in_whatever_elements(
    layout: Callable[[_Way, Iterable[_Talk]], str], way: _Way
) -> None:
    days = (
        f"<h2>{day}</h2>{way.end}{layout(way, [one for one in _TALKS if one.day == day])}"
        for day, _ in _DAYS
    )
    told = outline_of_html(f"<h1>Boat Days</h1>{way.end.join(days)}")

    assert sorted(line.partition(" | ")[0] for line in told) == _EXPECTED


def test_a_panel_of_somebody_with_an_organization_below_is_called_a_panel() -> None:
    page = """<h2>Tuesday, May 13, 2031</h2><h3>9:00-10:00</h3><h4>Panel Discussion</h4>
<p>Ada Sample<br><small>Port Authority</small></p><h3>10:00-10:30</h3><h4>Coffee</h4>"""

    assert outline_of_html(page) == [
        "2031-05-13 09:00-10:00 Panel Discussion",
        "  speaker: Ada Sample |  | Port Authority",
        "2031-05-13 10:00-10:30 Coffee",
    ]
