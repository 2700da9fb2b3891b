"""Tables on pages: rows of sessions and their talks, with ways that go together by chance."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import pytest
from made import Programme, Session, lines, lines_of, made, untold

from confsched import api
from confsched.opening import Reading

TIME, TITLE, PEOPLE, ROOM, TRACK, CHAIR, MODERATOR = range(7)
HEADS: Final = {
    "en": ("Time", "Session", "Speakers", "Room", "Track", "Chair", "Moderator"),
    "de": ("Uhrzeit", "Programm", "Referenten", "Raum", "Track", "Leitung", "Moderation"),
    "fr": ("Horaire", "Titre", "Intervenants", "Salle", "Parcours", "Présidence", "Modération"),
    "es": ("Hora", "Sesión", "Ponentes", "Sala", "Track", "Preside", "Modera"),
}
DATES: Final = {
    "en": ("Tue, May {}, 2031", "{} May 2031"),
    "de": ("{}. Mai 2031", "{}.5.2031"),
    "fr": ("{} mai 2031", "{}/05/2031"),
    "es": ("{} de mayo de 2031", "{} mayo 2031"),
}
SLOTS: Final = ("%H:%M–%H:%M", "%H:%M - %H:%M", "%H.%M-%H.%M")
PAPERS: Final = {
    "brackets": "{0} ({1})",
    "dash": "{0} – {1}",
    "below": "{0}<br><i>{1}</i>",
    "first": "{1}: {0}",
}


class Ways(NamedTuple):
    """What was chosen for a page."""

    columns: tuple[int, ...]
    heads: tuple[str, ...]
    head: str  # the element of their cells
    slot: str
    wide: bool  # pauses go over all columns
    days: str  # above tables of their own, or in rows
    date: str
    joined: str
    chairs: str  # in a column, in the cell, in a row below, or heading what they chair
    papers: str  # in rows, in a list in the cell, in lines of the cell
    people: str  # of papers: beside them or as in PAPERS


def ways(chance: Random, programme: Programme) -> Ways:
    """Those that may go together."""
    chairs = chance.choice(("column", "cell", "row", "heading"))
    papers = chance.choice(("rows", "list", "lines")) if chairs != "heading" else "rows"
    beside = papers == "rows" and chance.random() < 0.4
    columns = [TIME, TITLE]
    if programme.kind != "congress" or beside or chance.random() < 0.3:
        columns.append(PEOPLE)
    columns += [MODERATOR] * (programme.kind == "panels")
    columns += [CHAIR] * (programme.kind == "congress" and chairs == "column")
    columns.insert(chance.choice((1, len(columns))), ROOM)
    columns += [TRACK] * (programme.kind == "talks")
    return Ways(
        columns=tuple(columns),
        heads=HEADS[programme.language],
        head=chance.choice(("th", "th", "td")),
        slot=chance.choice(SLOTS),
        wide=chance.random() < 0.5,
        days=chance.choice(("above", "rows")),
        date=chance.choice(DATES[programme.language]),
        joined=chance.choice((", ", "<br>", "; ")),
        chairs=chairs,
        papers=papers,
        people="beside" if beside else chance.choice(list(PAPERS)),
    )


def page(programme: Programme, way: Ways) -> str:
    """All of it as HTML."""
    head = _row({one: way.heads[one] for one in way.columns}, way, way.head)
    tables = []
    for day in programme.days:
        date = way.date.format(day[0].start.day)
        rows = [row for one in day for row in _rows(one, way)]
        if way.days == "above":
            tables.append(f"<h2>{date}</h2>\n{_table([head, *rows])}")
        else:
            tables += [head] * (not tables) + [_over(date, len(way.columns)), *rows]
    body = "\n".join(tables) if way.days == "above" else _table(tables)
    return f"<html><body><h1>Boat Days 2031</h1>\n{body}\n</body></html>"


def _table(rows: Iterable[str]) -> str:
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _over(text: str, columns: int, before: str = "") -> str:
    return f'<tr>{before}<td colspan="{columns}">{text}</td></tr>'


def _row(cells: dict[int, str], way: Ways, tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{cells.get(one, '')}</{tag}>" for one in way.columns) + "</tr>"


def _rows(one: Session, way: Ways) -> Iterator[str]:
    leads = way.joined.join(one.called("chair", "moderator"))
    led = f"{way.heads[CHAIR]}: {leads}"
    if one.made_of and way.chairs == "heading":
        yield _over(f"<b>{escape(one.title)}</b> ({led})", len(way.columns))
        yield from (_row(_paper(paper, way), way) for paper in one.in_turn())
    elif one.is_pause and way.wide:
        yield _over(one.title, len(way.columns) - 1, f"<td>{_slot(one, way)}</td>")
    else:
        people = way.joined.join(one.called("speaker"))
        said = {TIME: _slot(one, way), PEOPLE: people, ROOM: one.room, TRACK: one.track}
        title = _title(one, way, led)
        yield _row({**said, TITLE: title, CHAIR: leads, MODERATOR: leads}, way)
        if one.made_of and way.chairs == "row":
            yield _row({TITLE: led}, way)
        for paper in one.made_of if way.papers == "rows" else ():
            yield _row({**_paper(paper, way), TIME: "", ROOM: ""}, way)


def _slot(one: Session, way: Ways) -> str:
    return f"{one.start:{way.slot[:5]}}{way.slot[5:-5]}{one.end:{way.slot[-5:]}}"


def _title(one: Session, way: Ways, led: str) -> str:
    title = escape(one.title) + f"<br>{led}" * bool(one.made_of and way.chairs == "cell")
    papers = [_paper(paper, way)[TITLE] for paper in one.made_of]
    if papers and way.papers == "list":
        title += "<ul>" + "".join(f"<li>{paper}</li>" for paper in papers) + "</ul>"
    elif way.papers == "lines":
        title += "".join(f"<br>{paper}" for paper in papers)
    return title


def _paper(paper: Session, way: Ways) -> dict[int, str]:
    names = paper.called("speaker")
    said = {TIME: _slot(paper, way), ROOM: paper.room}
    if way.people == "beside":
        return {**said, TITLE: escape(paper.title), PEOPLE: way.joined.join(names)}
    return {**said, TITLE: PAPERS[way.people].format(escape(paper.title), ", ".join(names))}


def comes_to(programme: Programme, way: Ways) -> Iterator[Session]:
    """What is to be read: the sessions, or the talks below their headings."""
    for one in programme.sessions:
        talks = one.made_of and way.chairs == "heading"
        yield from one.in_turn() if talks else (one.whole(),)


@pytest.mark.parametrize("seed", range(120))
def test_all_sessions_of_a_table(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance)
    way = ways(chance, programme)
    file = tmp_path / "programme.html"
    file.write_text(page(programme, way))

    schedule = api.load(file, reading=Reading(format="html", timezone="UTC"))

    assert lines_of(schedule) == lines(comes_to(programme, way)), page(programme, way)
    assert untold(comes_to(programme, way), schedule) == [], page(programme, way)
