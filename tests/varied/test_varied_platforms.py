"""Programmes as event platforms give them away, read again."""

from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hubs import ZONES, in_utc
from made import Programme, Session, lines, lines_of, made
from of_platforms import FORMS
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

_WITHOUT_TRACKS = ("symposion.json", "eventbrite.json", "luma.json", "ld.json")
_WITHOUT_PEOPLE = ("eventbrite.json",)


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.all, self.chance = list(programme.sessions), chance
        self.led = any(one.called("moderator") for one in self.all)
        self.zone, _ = chance.choice(list(ZONES.items()))
        self.form = chance.choice(list(FORMS))
        self.text = chance.choice(("", "Of boats.", "Of boats, and of ropes; yes."))
        self.empty, self.half = chance.random() < 0.5, chance.random() < 0.5
        self.american, self.posts = chance.random() < 0.4, chance.random() < 0.4
        self.shuffled = chance.random() < 0.3

    def written(self) -> str:
        told = list(self.all)
        if self.shuffled:
            self.chance.shuffle(told)
        return FORMS[self.form](self, told)

    def date(self, one: Session) -> str:
        return f"{one.start:%m/%d/%Y}" if self.american else f"{one.start:%Y-%m-%d}"

    def clock(self, at: Any) -> str:  # noqa: ANN401
        return f"{at:%I:%M %p}".lstrip("0") if self.half else f"{at:%H:%M}"

    def local(self, at: Any) -> Any:  # noqa: ANN401
        return at.replace(tzinfo=ZoneInfo(self.zone))


def _flat(one: Session, w: Writer) -> Session:
    """A session as it comes back."""
    people = sorted(one.people, key=lambda part: part.role != "speaker")
    if w.form in _WITHOUT_TRACKS:
        people = [part for part in people if part.role == "speaker"]
        one = one._replace(track="")
    if w.form.startswith("sched"):
        one = one._replace(track=one.track or "General")
    if w.form == "papercall.json":
        people = [part for part in people if part.role == "speaker"]
    if w.form == "outlook.csv":
        people = [part._replace(role="speaker") for part in one.people]
    if w.form == "luma.json":
        one = one._replace(room="")
        people = [part._replace(role="host") for part in people]
    if w.form in _WITHOUT_PEOPLE:
        people = []
    return one._replace(people=tuple(people))


@pytest.mark.parametrize("seed", range(60))
def test_exports(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    written = writer.written()

    document = translate(writer.form, written.encode(), writer.zone)

    expected = (_flat(one, writer) for one in in_utc(writer.all, writer.zone))
    assert lines_of(resolve(assemble([document]))) == lines(expected), written
