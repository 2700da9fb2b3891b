"""Grids of codes or titles, of which another sheet says what they are and who is in them."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

import pytest
from headed_grids import Cell, Cells, Form, drawn, write
from made import Programme, lines, lines_of, made
from test_varied_sheets_headed import read_as

from confsched import api
from confsched.opening import Reading

HEADS: Final = {
    "en": (("ID", "Code", "Session ID"), "Title", "Speakers", "Abstract"),
    "de": (("ID", "Code"), "Titel", "Referenten", "Zusammenfassung"),
    "fr": (("ID", "Code"), "Titre", "Intervenants", "Résumé"),
    "es": (("ID", "Código"), "Título", "Ponentes", "Resumen"),
}
CODES: Final = ("T{}", "S-{}", "A{:02}", "")  # else the title itself
CALLED: Final = ("Talks", "Details", "Abstracts", "Sessions")


class Coded:
    """How the sessions of a grid are called, and where it is told what they are."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.form = Form(chance, programme)
        self.form.is_book, self.form.struck = True, set()
        ids, *self.heads = HEADS[programme.language]
        self.id, self.code, self.called = map(chance.choice, (ids, CODES, CALLED))
        self.between, self.hidden = chance.choice((", ", "; ", "\n")), chance.random() < 0.3
        talks = [one for one in programme.sessions if one.people]
        names = {one.title: self.code.format(n) for n, one in enumerate(talks, 1)}
        self.names = {title: name or title for title, name in names.items()}
        chance.shuffle(talks) if chance.random() < 0.5 else None
        self.talks = talks

    def sheets(self, programme: Programme) -> Iterator[tuple[str, Cells]]:
        told = (
            one._replace(title=self.names.get(one.title, one.title), people=())
            for one in programme.sessions
        )
        yield from drawn(programme._replace(sessions=tuple(told)), self.form)
        rows = [[self.id, *self.heads][not self.code :]]
        for one in self.talks:
            who = self.between.join(one.called("speaker"))
            rows.append([self.names[one.title], one.title, who, f"All of {one.title}."])
            rows[-1] = rows[-1][not self.code :]
        table = {(r, c): Cell(text) for r, row in enumerate(rows) for c, text in enumerate(row)}
        yield self.called, table


def programme_of(seed: int) -> tuple[Programme, Coded]:
    """A programme and how it is told."""
    chance = Random(seed)
    programme = made(chance, "talks")
    return programme, Coded(chance, programme)


@pytest.mark.parametrize("seed", range(20))
def test_grids_of_codes(seed: int, tmp_path: Path) -> None:
    programme, coded = programme_of(seed)
    write(tmp_path / "made.xlsx", coded.sheets(programme), coded.form)

    schedule = api.load(tmp_path / "made.xlsx", reading=Reading(timezone="UTC"))

    wanted = lines(read_as(one, coded.form) for one in programme.sessions)
    assert lines_of(schedule) == wanted, (coded.__dict__, coded.form.__dict__)
