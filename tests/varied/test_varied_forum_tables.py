"""Tables of panels on pages: in one cell a title, and who moderates and speaks, with posts."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import pytest
from made import Part, Programme, Session, lines, lines_of, made

from confsched import api
from confsched.opening import Reading

# of each language: a post, where somebody has one, who moderates, who speaks, their columns, a date
POSTS: Final = {
    "en": ("Director", "Senior Fellow", "Professor of History", "Editor-in-Chief"),
    "de": ("Direktorin", "Leiter der Forschung", "Professorin für Geschichte", "Redakteur"),
    "fr": ("Directrice", "Chercheur", "Professeure d’histoire", "Rédacteur en chef"),
    "es": ("Directora", "Investigador", "Profesora de Historia", "Redactor jefe"),
}
BODIES: Final = {
    "en": ("University of Harbourtown", "Boat Institute", "Harbour Review", "Rope Foundation"),
    "de": ("Universität Hafenstadt", "Bootsinstitut", "Stiftung Seil", "Hafenverband e.V."),
    "fr": ("Université de Portville", "Institut des bateaux", "Fondation Corde"),
    "es": ("Universidad de Puertogrande", "Instituto de Barcos", "Fundación Cuerda"),
}
MODERATOR: Final = {"en": "Moderator", "de": "Moderation", "fr": "Modératrice", "es": "Moderador"}
PANEL: Final = {"en": "Panelists", "de": "Podium", "fr": "Intervenants", "es": "Panelistas"}
HEADS: Final = {
    "en": ("Time", "Session"),
    "de": ("Zeit", "Programm"),
    "fr": ("Heure", "Programme"),
    "es": ("Hora", "Programa"),
}
DATES: Final = {
    "en": "May {}, 2031",
    "de": "{}. Mai 2031",
    "fr": "{} mai 2031",
    "es": "{} de mayo de 2031",
}
FORMS: Final = ("{0}, {1}, {2}", "{0} ({1}, {2})", "{0} – {1}, {2}", "{0}: {1}, {2}")


class Ways(NamedTuple):
    """What was chosen for a page."""

    form: str  # of somebody with a post and an organization
    listed: str  # people in items, lines, or all in one line
    led: str  # who moderates: before or behind the others
    label: bool  # whether the others have one
    title: str
    heads: bool
    slot: str


def ways(chance: Random) -> Ways:
    """Those that may go together."""
    listed = chance.choice(("items", "lines", "semicolons"))
    return Ways(
        form=chance.choice(FORMS),
        listed=listed,
        led=chance.choice(("before", "behind")),
        label=listed == "semicolons" or chance.random() < 0.6,
        title=chance.choice(("{}", "<b>{}</b>", "<strong>Panel: {}</strong>", "<h4>{}</h4>")),
        heads=chance.random() < 0.7,
        slot=chance.choice(("%H:%M–%H:%M", "%H:%M - %H:%M", "%H.%M-%H.%M")),
    )


def page(programme: Programme, way: Ways) -> str:
    """All of it as HTML."""
    tables = []
    for day in programme.days:
        rows = "\n".join(_row(one, programme, way) for one in day)
        heads = "".join(f"<th>{head}</th>" for head in HEADS[programme.language])
        head = f"<tr>{heads}</tr>\n" * way.heads
        date = DATES[programme.language].format(day[0].start.day)
        tables.append(f"<h2>{date}</h2>\n<table>\n{head}{rows}\n</table>")
    return "<html><body><h1>Boat Forum 2031</h1>\n" + "\n".join(tables) + "\n</body></html>"


def _row(one: Session, programme: Programme, way: Ways) -> str:
    time = f"{one.start:{way.slot[:5]}}{way.slot[5:-5]}{one.end:{way.slot[-5:]}}"
    title = escape(one.title)
    if one.people:
        title = way.title.format(title) + "<br>" * (not way.title.startswith("<h4"))
    return f"<tr><td>{time}</td><td>{title}{''.join(_people(one, programme, way))}</td></tr>"


def _people(one: Session, programme: Programme, way: Ways) -> Iterator[str]:
    if not one.people:
        return
    led = f"{MODERATOR[programme.language]}: {said(one.people[0], programme, way)}"
    label = f"{PANEL[programme.language]}:"
    others = [said(part, programme, way) for part in one.people[1:]]
    yield f"{led}<br>" if way.led == "before" else ""
    if way.listed == "items":
        yield (
            f"{label}" * way.label
            + "<ul>"
            + "".join(f"<li>{other}</li>" for other in others)
            + "</ul>"
        )
    elif way.listed == "lines":
        yield f"{label}<br>" * way.label + "".join(f"{other}<br>" for other in others)
    else:
        yield f"{label} {'; '.join(others)}<br>"
    yield led if way.led == "behind" else ""


def said(part: Part, programme: Programme, way: Ways) -> str:
    """Somebody with a post and an organization."""
    return escape(way.form.format(part.name, *of(part, programme)))


def of(part: Part, programme: Programme) -> tuple[str, str]:
    """The post and the organization of somebody: the same wherever they are named."""
    chance = Random(part.name)
    language = programme.language
    return chance.choice(POSTS[language]), chance.choice(BODIES[language])


def comes_to(programme: Programme) -> Iterator[Session]:
    """The sessions in no room; who moderates comes last, wherever that was said."""
    return (one.whole()._replace(room="") for one in programme.sessions)


@pytest.mark.parametrize("seed", range(60))
def test_all_panels_of_a_table(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, "panels")
    way = ways(chance)
    file = tmp_path / "programme.html"
    file.write_text(page(programme, way))

    schedule = api.load(file, reading=Reading(format="html", timezone="UTC"))

    assert lines_of(schedule) == lines(comes_to(programme)), page(programme, way)
    assert {one.name: (one.role, one.organization) for one in schedule.speakers} == {
        part.name: of(part, programme) for one in programme.sessions for part in one.people
    }, page(programme, way)
