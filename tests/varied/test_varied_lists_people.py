"""Lists with a row for each person in a session, who has a name in one column or in two."""

import csv
import io
from random import Random

import pytest
from made import Part, Programme, Session, lines, lines_of, made, speakers_first
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

# how the date, the time, the title, the room and the track are called; a name, a given name and a
# family name; what somebody does and where they work
HEADS = {
    "en": "Date|Time|Title|Room|Track|Speaker|First name|Last name|Role|Organization",
    "de": "Datum|Uhrzeit|Titel|Raum|Track|Referent|Vorname|Nachname|Rolle|Organisation",
    "fr": "Date|Horaire|Titre|Salle|Parcours|Intervenant|Prénom|Nom|Rôle|Organisme",
    "es": "Fecha|Horario|Título|Sala|Eje|Ponente|Nombre|Apellidos|Rol|Institución",
    "it": "Data|Orario|Titolo|Aula|Tema|Relatore|Nome|Cognome|Ruolo|Ente",
    "ca": "Data|Horari|Títol|Sala|Eix|Ponent|Nom|Cognoms|Rol|Entitat",
    "pl": "Data|Godzina|Tytuł|Sala|Ścieżka|Prelegent|Imię|Nazwisko|Rola|Firma",
    "cs": "Datum|Čas|Název|Místnost|Sekce|Řečník|Jméno|Příjmení|Role|Firma",
}
SHORT = {"da": "ma ti on to fr lø sø", "cs": "po út st čt pá so ne", "ca": "dl dt dc dj dv ds dg"}
SLOTS = (
    "{:%H:%M}-{:%H:%M}",
    "{:%H%M} – {:%H%M}h",
    "von {:%H:%M} bis {:%H:%M} Uhr",
    "{:%Hh%M} à {:%Hh%M}",
    "{:%H:%M} → {:%H:%M}",
    "{:%H:%M}\n{:%H:%M}",
    "kl. {:%H.%M}\nkl. {:%H.%M}",
    "{:%H:%M} − {:%H:%M}",
    "{:%H:%M}-{:%H:%M} UTC",
)
BODIES = ("Harbour Ltd", "Knot Institute", "University of Tides", "Sail & Rope", "Boat Works")


class Writer:
    """One way to write such a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.heads = chance.choice(list(HEADS.values())).split("|")
        self.slot = chance.choice(SLOTS)
        self.week = chance.choice(("", *SHORT.values())).split()
        self.parted = chance.random() < 0.5  # given and family names
        self.placed = chance.random() < 0.5  # organizations
        self.first = chance.random() < 0.5  # titles before times

    def text(self) -> str:
        """All of it."""
        file = io.StringIO()
        rows = csv.writer(file, delimiter=self.chance.choice(",;\t"))
        date, time, title, room, track, name, *names, role, body = self.heads
        names = names if self.parted else [name]
        rows.writerow(self.row([date, time], [title, room, track], [*names, role], [body]))
        for one in self.programme.sessions:
            rows.writerows(self.of(one, part) for part in one.people or (None,))
        return file.getvalue()

    def row(self, when: list[str], what: list[str], who: list[str], where: list[str]) -> list[str]:
        cells = [*what, *when] if self.first else [*when, *what]
        return [*cells, *who, *(where if self.placed else ())]

    def of(self, one: Session, part: Part | None) -> list[str]:
        """The row of somebody in a session, or of what nobody is in."""
        day = f"{self.week[one.start.weekday()]} " if self.week else ""
        when = [format(one.start, f"{day}%d.%m.%Y"), self.slot.format(one.start, one.end)]
        name = part.name if part else ""
        names = [name.partition(" ")[0], name.partition(" ")[2]] if self.parted else [name]
        body = BODIES[len(name) % len(BODIES)] if part else ""
        role = part.role.capitalize() if part else ""
        return self.row(when, [one.title, one.room, one.track], [*names, role], [body])


@pytest.mark.parametrize("seed", range(30))
def test_a_row_for_each_person(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    written = Writer(programme, chance).text()

    schedule = resolve(assemble([translate("programme.csv", written.encode(), "UTC")]))
    assert lines_of(schedule) == lines(map(speakers_first, programme.sessions)), written
