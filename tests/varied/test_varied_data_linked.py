"""Programmes in lists that name each other by ids: slots, days, rooms, tracks and people apart."""

import datetime as dt
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from made import Programme, Session, lines, lines_of, made, slug, speakers_first

from confsched import api
from confsched.opening import Reading

Entry = dict[str, Any]
CHOICES: dict[str, tuple[str, ...]] = {
    "days": ("list", "by key", "date"),
    "slots": ("list", "by key", "own"),
    "rooms": ("list", "by key", "names", "objects"),
    "tracks": ("list", "by key", "names"),
    "people": ("list", "by key", "names"),
    "ids": ("number", "text", "word", "uuid"),
    "named": ("Id", "_id", "", "object"),
    "times": ("startTime endTime", "PT", "minutes", "am", "start end", "epoch", "month day"),
    "titles": ("plain", "mapping", "title_en", "language text", "lang value"),
    "empty": ("", "null", "text", "TBA"),
    "held": ("data", ""),
    "sessions": ("talks", "sessions", "events", "presentations"),
    "called": ("slots", "timeslots", "timeSlots"),
}


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.all = programme.sessions
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        if self.c["times"] == "epoch":
            self.c |= {"days": "date", "sessions": "talks"}
        if self.c["times"] == "month day":  # below a day with its year
            self.c |= {"days": "date", "slots": "own", "sessions": "talks"}
        self.kinds: dict[str, list[Any]] = {
            "room": _once(one.room for one in self.all),
            "track": _once(one.track for one in self.all),
            "speaker": _once(part.name for one in self.all for part in one.people),
            "day": _once(one.start.date() for one in self.all),
            "slot": _once((one.start, one.end) for one in self.all),
        }

    def written(self) -> Entry:
        named: dict[str, tuple[str, Callable[[Any], Entry]]] = {
            "speaker": ("people", lambda name: {"name": name, "company": "Boat Club"}),
            "room": ("rooms", lambda name: {"name": name}),
            "track": ("tracks", lambda name: {"name": name, "color": "#336699"}),
            "day": ("days", lambda date: {"date": f"{date}"}),
            "slot": ("slots", lambda bounds: self.day(bounds[0]) | self.hours(*bounds)),
        }
        whole: Entry = {}
        for kind, (choice, body) in named.items():
            if self.c[choice] in ("list", "by key") and self.kinds[kind]:
                key = self.c["called"] if kind == "slot" else f"{kind}s"
                whole[key] = self.entries(kind, self.c[choice], body)
        sessions = [self.session(*each) for each in enumerate(self.all, 1)]
        if self.c["times"] == "month day":
            whole["days"] = [
                {"date": date, "talks": [one for one in sessions if one["date"] == date]}
                for date in dict.fromkeys(one["date"] for one in sessions)
            ]
        else:
            whole[self.c["sessions"]] = sessions
        return {"data": whole} if self.c["held"] else whole

    def entries(self, kind: str, how: str, body: Callable[[Any], Entry]) -> object:
        told = [(self.id(kind, one), body(one)) for one in self.kinds[kind]]
        if how == "by key":
            return {str(key): one for key, one in told}
        return [{"id": key, **one} for key, one in told]

    def id(self, kind: str, what: object) -> Any:  # noqa: ANN401 -- a number or a text
        at = self.kinds[kind].index(what) + 1
        words = slug(str(what)) if kind == "speaker" else f"{kind}-{at}"
        uuid = f"{7 * at + len(kind):08x}-1b2c-4d5e-8f90-{at:012x}"
        number = at + 10 * [*self.kinds].index(kind)
        return {"number": number, "text": str(at), "uuid": uuid}.get(self.c["ids"], words)

    def name(self, kind: str, *named: object, several: bool = False) -> Entry:
        """A field that names others by their ids."""
        how = self.c["named"]
        end = ("Ids" if how == "Id" else f"{how}s") if several else how
        ids = [
            {"id": self.id(kind, one)} if how == "object" else self.id(kind, one) for one in named
        ]
        return {
            kind + ("s" * several if how in ("", "object") else end): ids if several else ids[0]
        }

    def session(self, number: int, one: Session) -> Entry:
        told = {"id": f"s{number}", **self.title(one.title)}
        if self.c["slots"] == "own":
            told |= self.day(one.start) | self.hours(one.start, one.end)
        else:
            told |= self.name("slot", (one.start, one.end))
        for kind, text in (("room", one.room), ("track", one.track)):
            how = self.c[f"{kind}s"]
            plain: dict[str, Any] = {"names": text, "objects": {"name": text, "floor": 2}}
            named = {kind: plain[how]} if how in plain else None
            told |= (named or self.name(kind, text)) if text else {}
        by_name = self.c["people"] == "names"
        speakers, leads = one.called("speaker"), one.called("moderator")
        if speakers:
            called = self.name("speaker", *speakers, several=True)
            told |= {"speakers": speakers} if by_name else called
        for lead in leads:
            [told["moderator"]] = [lead] if by_name else self.name("speaker", lead).values()
        empty = {"null": None, "text": "", "TBA": "TBA"}
        return told | ({"abstract": empty[self.c["empty"]]} if self.c["empty"] else {})

    def title(self, title: str) -> Entry:
        other = f"{title} (deutsch)"
        how = self.c["titles"]
        if how in ("language text", "lang value"):
            language, text = how.split()
            return {"title": [{language: "en", text: title}, {language: "de", text: other}]}
        if how == "title_en":
            return {"title_en": title, "title_de": other}
        return {"title": {"en": title, "de": other} if how == "mapping" else title}

    def day(self, at: dt.datetime) -> Entry:
        if self.c["times"] == "epoch":
            return {}
        return (
            {"date": f"{at:%Y-%m-%d}"} if self.c["days"] == "date" else self.name("day", at.date())
        )

    def hours(self, start: dt.datetime, end: dt.datetime) -> Entry:
        how, minutes = self.c["times"], int((end - start).total_seconds()) // 60
        hours = f"{minutes // 60}H" * (minutes >= 60) + f"{minutes % 60}M" * (minutes % 60 > 0)
        if how in ("PT", "minutes"):
            return {"start": f"{start:%H:%M}", "duration": f"PT{hours}" if how == "PT" else minutes}
        if how == "epoch":
            return {"start": int(start.timestamp()), "end": int(end.timestamp())}
        form = {"am": "%I:%M %p", "month day": "%b %d %I:%M%p"}.get(how, "%H:%M")
        names = how.split() if " " in how and how != "month day" else ("start", "end")
        return dict(zip(names, (format(start, form), format(end, form)), strict=True))


def _once(some: Iterable[Any]) -> list[Any]:
    return [one for one in dict.fromkeys(some) if one]


@pytest.mark.parametrize("seed", range(80))
def test_lists_that_name_each_other(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    path = tmp_path / "programme.json"
    path.write_text(json.dumps(writer.written(), ensure_ascii=False))

    found = lines_of(api.load(path, reading=Reading(timezone="UTC")))

    assert found == lines(map(speakers_first, programme.sessions)), writer.c
