"""Lists of sessions in spreadsheets, written in many ways that go together in any combination."""

import csv
import io
from random import Random

import pytest
from made import Part, Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y")
CLOCKS = ("%H:%M", "%H.%M")
NAMES = {
    "en": ("Date", "Start", "End", "Title", "Room", "Track", "Speakers", "Moderator"),
    "de": ("Datum", "Beginn", "Ende", "Titel", "Raum", "Track", "Referenten", "Moderation"),
    "fr": ("Date", "Début", "Fin", "Titre", "Salle", "Parcours", "Intervenants", "Modérateur"),
    "es": ("Fecha", "Inicio", "Fin", "Título", "Sala", "Track", "Ponentes", "Moderador"),
}


def table(programme: Programme, chance: Random) -> str:
    """All of it as CSV, a row for each session."""
    date, clock = chance.choice(DATES), chance.choice(CLOCKS)
    joined = chance.choice((", ", "; ", "\n", " / "))
    once = chance.random() < 0.5
    file = io.StringIO()
    write = csv.writer(file, delimiter=chance.choice(",;\t")).writerow
    write(NAMES[programme.language])
    for day in programme.days:
        for number, one in enumerate(day):
            dated = "" if once and number else format(one.start, date)
            write([dated, *_cells(one, clock, joined)])
    return file.getvalue()


def _cells(one: Session, clock: str, joined: str) -> list[str]:
    def named(role: str) -> str:
        return joined.join(part.name for part in one.people if part.role == role)

    slot = [format(time, clock) for time in (one.start, one.end)]
    return [*slot, one.title, one.room, one.track, named("speaker"), named("moderator")]


def in_order(one: Session) -> Session:
    """With its moderators behind its speakers, as the columns are."""
    return one._replace(people=tuple(sorted(one.people, key=_is_moderator)))


def _is_moderator(part: Part) -> bool:
    return part.role == "moderator"


@pytest.mark.parametrize("seed", range(60))
def test_a_row_for_each_session(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    written = table(programme, chance)

    document = translate("programme.csv", written.encode(), "UTC")

    found = lines_of(resolve(assemble([document])))
    assert found == lines(map(in_order, programme.sessions)), written
