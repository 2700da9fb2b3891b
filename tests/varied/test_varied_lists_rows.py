"""Lists with a row for each person of a session, and what is given again or goes on later."""

import csv
import datetime as dt
import io
from collections.abc import Iterator
from random import Random
from typing import Final

import pytest
from made import Programme, Session, lines, lines_of, made
from test_varied_lists import in_order
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

MORE: Final = (
    ("{}", "{} (cont.)"),
    ("{}", "{} (continued)"),
    ("{} – Part 1", "{} – Part 2"),
    ("{} (1/2)", "{} (2/2)"),
)
ORDERS: Final = ("time", "title", "room")
HALF: Final = dt.timedelta(minutes=30)


class Writer:
    """One way to write a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.chance = chance
        self.by_person, self.numbered = (chance.random() < 0.5 for _ in range(2))
        self.order = chance.choice(ORDERS)
        sessions = [in_order(one) for one in programme.sessions]
        talks = [one for one in sessions if one.people]
        repeated, parted = chance.sample(talks, 2)
        first, second = chance.choice(MORE)
        end = max(one.end for one in sessions)
        again = repeated._replace(start=end, end=end + HALF)
        later = parted._replace(
            title=second.format(parted.title), start=again.end, end=again.end + HALF
        )
        self.sessions = [
            one._replace(title=first.format(one.title)) if one is parted else one
            for one in (*sessions, again, later)
        ]

    def text(self) -> str:
        """All of it."""
        head = ["Date", "Start", "End", "Title", "Room", "Track"]
        head += ["Name", "Role"] if self.by_person else ["Speakers", "Moderator"]
        rows = [row for number, one in enumerate(self.sessions) for row in self.rows(one, number)]
        column = ORDERS.index(self.order) and (4, 5)[self.order == "room"]
        rows.sort(key=lambda row: (row[column] if column else "", row[1], row[2], row[0]))
        file = io.StringIO()
        write = csv.writer(file, delimiter=self.chance.choice(",;\t")).writerow
        for row in (["ID", *head], *rows):
            write(row if self.numbered else row[1:])
        return file.getvalue()

    def rows(self, one: Session, number: int) -> Iterator[list[str]]:
        """The rows of a session."""
        said = [f"s{number:02}", f"{one.start:%Y-%m-%d}", f"{one.start:%H:%M}", f"{one.end:%H:%M}"]
        cells = [*said, one.title, one.room, one.track]
        if self.by_person and one.people:
            for part in one.people:
                yield [*cells, part.name, part.role.capitalize()]
        else:
            yield [*cells, *("; ".join(one.called(role)) for role in ("speaker", "moderator"))]


@pytest.mark.parametrize("seed", range(30))
def test_a_list_with_several_rows_for_a_session(seed: int) -> None:
    chance = Random(seed)
    writer = Writer(made(chance, chance.choice(("talks", "panels", "single")), "en"), chance)
    written = writer.text()

    schedule = resolve(assemble([translate("programme.csv", written.encode(), "UTC")]))
    assert lines_of(schedule) == lines(writer.sessions), written
