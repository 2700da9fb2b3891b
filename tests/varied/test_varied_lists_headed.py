"""Lists whose rows stand below the day, the room or the track, as programs of many countries save
them, with who leads written into cells.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

import pytest
from made import Part, Programme, Session, lines, lines_of, made, speakers_first

from confsched import api
from confsched.opening import Reading

FIELDS: Final = ("day", "time", "title", "room", "track", "people", "link")
HEADS: Final = {
    "en": "Date|Time|Title|Room|Track|People|Link",
    "de": "Datum|Uhrzeit|Titel|Raum|Track|Personen|Link",
    "fr": "Date|Horaire|Titre|Salle|Parcours|Intervenants|Lien",
    "es": "Fecha|Hora|Título|Sala|Track|Ponentes|Enlace",
}
LEADS: Final = {
    "en": ("{} (moderator)", "{} [moderator]", "Moderator: {}", "{} – Moderator", "{} (Mod.)"),
    "de": ("{} (Moderation)", "Moderation: {}", "{} – Moderatorin", "{} (Moderator)", "{} (Mod.)"),
    "fr": ("{} (modératrice)", "Modérateur : {}", "{} – Modératrice", "{} (modération)"),
    "es": ("{} (moderadora)", "Moderador: {}", "{} – Moderadora", "{} (modera)"),
}
DATES: Final = ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%A %d %B %Y", "%B %d, %Y")
NARROW: Final = ("cp1252", "mac_roman")  # which have no Polish, nor what nobody sees
CODES: Final = ("utf-8", "utf-8-sig", "utf-8-sig", "utf-16", "utf-16-le", *NARROW)
SPACES: Final = ("", "", "\u00a0", "\u200b", "\ufeff", " ", "\u2060")  # behind what cells say
ABOVE: Final = (("day",), ("room",), ("day", "room"), ("track",), ("day", "track"))


class Writer:
    """One way to write such a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.names = HEADS[programme.language].split("|")
        self.date, self.dash = chance.choice(DATES), chance.choice(("-", "–", " - ", " – "))
        self.above = chance.choice(ABOVE if programme.kind == "talks" else ABOVE[:3])
        self.labelled = chance.random() < 0.6
        self.led = chance.choice(LEADS[programme.language])
        self.joined = chance.choice(("; ", "\n"))
        self.linked = chance.random() < 0.4
        codes = CODES if programme.language != "es" else CODES[:-1]
        self.code, self.space = chance.choice(codes), chance.choice(SPACES)
        if self.code in NARROW:
            self.space, self.programme = "", without_polish(programme)

    def data(self) -> bytes:
        """All of it, as a program saves it."""
        file = io.StringIO()
        mark, end = self.chance.choice(",;\t"), self.chance.choice(("\n", "\r\n"))
        rows = csv.writer(file, delimiter=mark, lineterminator=end)
        if self.chance.random() < 0.5:
            rows = csv.writer(file, delimiter=mark, lineterminator=end, quoting=csv.QUOTE_ALL)
        if self.chance.random() < 0.2:
            file.write(f"sep={mark}{end}")
        rows.writerows(self.rows())
        return file.getvalue().encode(self.code)

    def rows(self) -> Iterator[list[str]]:
        """The rows, with a heading wherever one of what they stand below is another one."""
        head = self.row(dict(zip(FIELDS, self.names, strict=True)))
        yield head
        last: dict[str, str] = {}
        for one in self.sessions():
            said = self.said(one)
            for number, field in enumerate(self.above, 1):
                if any(last.get(above) != said[above] for above in self.above[:number]):
                    yield [self.heading(field, said[field]), *[""] * (len(head) - 1)]
            last = said
            yield [f"{cell}{self.space}" if cell else cell for cell in self.row(said)]

    def sessions(self) -> list[Session]:
        """Those that have what they stand below, in its order."""
        found = [one for one in self.programme.sessions if all(map(self.said(one).get, self.above))]
        return sorted(found, key=lambda one: [self.order(one, field) for field in self.above])

    def order(self, one: Session, field: str) -> str:
        return f"{one.start:%F}" if field == "day" else self.said(one)[field]

    def heading(self, field: str, text: str) -> str:
        label = self.names[FIELDS.index(field)]
        return f"{label}: {text}" if self.labelled and field != "day" else text

    def row(self, said: dict[str, str]) -> list[str]:
        left = (*self.above, *(() if self.linked else ("link",)))
        return [said[one] for one in FIELDS if one not in left]

    def said(self, one: Session) -> dict[str, str]:
        """What the cells of a session say, and what may stand above them."""
        return {
            "day": format(one.start, self.date),
            "time": self.dash.join(format(time, "%H:%M") for time in (one.start, one.end)),
            "title": one.title,
            "room": one.room,
            "track": one.track,
            "people": self.joined.join(map(self.person, speakers_first(one).people)),
            "link": f"https://example.org/{one.start:%d%H}",
        }

    def person(self, part: Part) -> str:
        return self.led.format(part.name) if part.role == "moderator" else part.name


def without_polish(programme: Programme) -> Programme:
    """The same with another family in the place of one whose name few encodings have."""

    def of(one: Session) -> Session:
        parts = (
            part._replace(name=part.name.replace("Przykład", "Ejemplar")) for part in one.people
        )
        return one._replace(people=tuple(parts))

    return programme._replace(sessions=tuple(map(of, programme.sessions)))


@pytest.mark.parametrize("seed", range(60))
def test_a_list_below_headings(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    path = tmp_path / "programme.csv"
    path.write_bytes(writer.data())

    found = lines_of(api.load(path, reading=Reading(timezone="UTC")))
    assert found == lines(map(speakers_first, writer.sessions())), path.read_bytes().decode(
        writer.code
    )
