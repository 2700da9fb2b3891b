"""Programmes in modules of sites: constants, enums, templates, lists that are put together."""

import re
from random import Random
from unicodedata import normalize

import pytest
from made import Programme, Session, lines, lines_of, made, speakers_first
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

CHOICES: dict[str, tuple[str, ...]] = {
    "rooms": ("text", "enum", "constants", "object", "list", "described"),
    "people": ("names", "constants", "by name", "described", "joined"),
    "dates": ("day lists", "together", "one list", "constants", "new Date", "template"),
    "defaults": ("", "spread"),
    "coffee": ("", "constant"),
    "ending": ("ts", "js", "tsx", "mjs"),
    "quotes": ("'", '"', "`"),
    "export": ("export", "typed", "default", "module", "unnamed", "satisfies"),
    "title": ("title", "name"),
    "times": ("start end", "time", "startTime endTime", "length"),
}


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.all = programme, programme.sessions
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]
        self.places = [*dict.fromkeys(one.room for one in self.all if one.room)]
        self.typed = self.c["ending"] in ("ts", "tsx")

    def quoted(self, text: str) -> str:
        mark = self.c["quotes"]
        return f"{mark}{text.replace(mark, chr(92) + mark)}{mark}"

    def written(self) -> str:
        types = (
            "import type { Session } from './types';\n\nexport interface Slot {\n  room: string;\n}"
        )
        coffee = f"const COFFEE = {self.quoted(self.programme.words.coffee)};"
        return "\n\n".join(
            [
                *([types] if self.typed else []),
                *self.rooms(),
                *self.people(),
                *(
                    ["const defaults = { language: 'en', published: true };"]
                    * bool(self.c["defaults"])
                ),
                *([coffee] if self.c["coffee"] else []),
                *self.days(),
            ]
        )

    def rooms(self) -> list[str]:
        how, named = self.c["rooms"], [(_name(one), self.quoted(one)) for one in self.places]
        fields = "".join(f"  {name}: {text},\n" for name, text in named)
        described = "".join(f"  {name}: {{ name: {text}, seats: 40 }},\n" for name, text in named)
        enum = "".join(f"  {name} = {text},\n" for name, text in named)
        return {
            "text": [],
            "enum": [
                f"export enum Room {{\n{enum}}}" if self.typed else f"const Room = {{\n{fields}}};"
            ],
            "constants": ["\n".join(f"const {name.upper()} = {text};" for name, text in named)],
            "object": [f"const Room = {{\n{fields}}};"],
            "list": [f"export const rooms = [{', '.join(text for _, text in named)}];"],
            "described": [f"export const rooms = {{\n{described}}};"],
        }[how]

    def room(self, room: str) -> str:
        name = _name(room)
        return {
            "text": self.quoted(room),
            "constants": name.upper(),
            "list": f"rooms[{self.places.index(room)}]",
            "described": f"rooms.{name}.name",
        }.get(self.c["rooms"], f"Room.{name}")

    def people(self) -> list[str]:
        told = [(_name(one), self.described(one)) for one in self.everybody]
        if self.c["people"] == "constants":
            return ["\n".join(f"const {name} = {text};" for name, text in told)]
        fields = "".join(f"  {name}: {text},\n" for name, text in told)
        return [f"const people = {{\n{fields}}};"] if self.c["people"] == "by name" else []

    def described(self, name: str) -> str:
        return f"{{ name: {self.quoted(name)}, company: 'Boat Club' }}"

    def somebody(self, name: str) -> str:
        first, _, last = name.partition(" ")
        return {
            "names": self.quoted(name),
            "constants": _name(name),
            "by name": f"people.{_name(name)}",
            "described": self.described(name),
            "joined": f"'{first}' + ' ' + '{last}'",
        }[self.c["people"]]

    def days(self) -> list[str]:
        how, days = self.c["dates"], [*enumerate(self.programme.days, 1)]
        dates = [f"const DAY{n} = '{day[0].start:%Y-%m-%d}';" for n, day in days]
        parts = ["\n".join(dates)] if how in ("constants", "template") else []
        lists = [self.entries(day, n) for n, day in days]
        typed = ": Session[]" * (self.typed and self.c["export"] == "typed")
        body = f"[\n{''.join(lists)}]"
        if how == "together":
            parts += [f"const day{n}{typed} = [\n{one}];" for n, one in enumerate(lists, 1)]
            body = f"[{', '.join(f'...day{n}' for n, _ in days)}]"
        elif how == "day lists":
            groups = zip((day[0].start for _, day in days), lists, strict=True)
            told = (
                f"  {{ date: '{at:%Y-%m-%d}', sessions: [\n{one}  ] }},\n" for at, one in groups
            )
            body = f"[\n{''.join(told)}]"
        return [*parts, self.exported(body, typed)]

    def exported(self, body: str, typed: str) -> str:
        return {
            "default": f"const schedule = {body};\n\nexport default schedule;",
            "module": f"const schedule = {body};\n\nmodule.exports = {{ schedule }};",
            "unnamed": f"export default {body};",
            "satisfies": f"export const schedule = {body}{' satisfies Session[]' * self.typed};",
        }.get(self.c["export"], f"export const schedule{typed} = {body};")

    def entries(self, day: list[Session], number: int) -> str:
        return "".join(f"    {self.entry(one, number)}, // one\n" for one in day)

    def entry(self, one: Session, number: int) -> str:
        is_coffee = self.c["coffee"] and one.title == self.programme.words.coffee
        told = ["...defaults"] * bool(self.c["defaults"])
        told += [f"{self.c['title']}: {'COFFEE' if is_coffee else self.quoted(one.title)}"]
        told += self.slot(one, number)
        told += [f"room: {self.room(one.room)}"] if one.room else []
        told += [f"track: {self.quoted(one.track)}"] if one.track else []
        for key, role in (("speakers", "speaker"), ("moderators", "moderator")):
            names = one.called(role)
            told += [f"{key}: [{', '.join(map(self.somebody, names))}]"] if names else []
        return f"{{ {', '.join(told)} }}"

    def slot(self, one: Session, number: int) -> list[str]:
        how, date = self.c["dates"], f"{one.start:%Y-%m-%d}"
        start, end = f"{one.start:%H:%M}", f"{one.end:%H:%M}"
        if how == "new Date":
            return [f"start: new Date('{date}T{start}:00Z')", f"end: new Date('{date}T{end}:00Z')"]
        if how == "template":
            return [f"start: `${{DAY{number}}}T{start}:00`", f"end: `${{DAY{number}}}T{end}:00`"]
        dated = {"constants": [f"date: DAY{number}"], "day lists": []}.get(how, [f"date: '{date}'"])
        minutes = int((one.end - one.start).total_seconds()) // 60
        return (
            dated
            + {
                "start end": [f"start: '{start}'", f"end: '{end}'"],
                "time": [f"time: '{start} - {end}'"],
                "startTime endTime": [f"startTime: '{start}'", f"endTime: '{end}'"],
                "length": [f"start: '{start}'", f"duration: {minutes}"],
            }[self.c["times"]]
        )


def _name(text: str) -> str:
    """A text as the name of something in a script: `greatHall`."""
    plain = normalize("NFKD", text.replace("ł", "l").replace("ß", "ss"))
    first, *others = re.sub(r"\W+", " ", plain.encode("ascii", "ignore").decode()).split()
    return first.lower() + "".join(word.capitalize() for word in others)


@pytest.mark.parametrize("seed", range(40))
def test_modules_of_sites(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    written = writer.written()

    document = translate(f"schedule.{writer.c['ending']}", written.encode(), "UTC")

    found = lines_of(resolve(assemble([document])))
    assert found == lines(map(speakers_first, programme.sessions)), written
