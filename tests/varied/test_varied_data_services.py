"""Programmes as services keep them: in their wrappers, with texts of blocks and links by ids."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from made import Programme, Session, lines, lines_of, made, speakers_first

from confsched import api
from confsched.opening import Reading

Entry = dict[str, Any]
CHOICES: dict[str, tuple[str, ...]] = {
    "service": (
        *("contentful", "firestore", "hygraph", "datocms", "payload", "sanity", "storyblok"),
        *("strapi", "directus", "documents"),
    ),
    "people": ("linked", "names"),
    "rooms": ("linked", "names"),
    "title": ("title", "name"),
    "text": ("", "plain", "blocks"),
    "times": ("", "Z", "length"),
    "speakers": ("speakers", "presenters"),
    "moderators": ("moderators", "moderator"),
}
_PATH = "projects/p/databases/(default)/documents"
_MADE = "2030-01-01T10:00:00.000Z"


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.all = programme.sessions
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        if self.c["service"] == "documents":  # which have nothing inside
            self.c |= {"people": "linked", "rooms": "linked"}
        people = dict.fromkeys(part.name for one in self.all for part in one.people)
        self.known = {"speaker": [*people], "room": [*dict.fromkeys(one.room for one in self.all)]}

    def written(self) -> str:
        return str(getattr(self, self.c["service"])())

    def id(self, kind: str, name: str) -> str:
        return f"{kind[0]}{self.known[kind].index(name)}k"

    def body(self, kind: str, name: str) -> Entry:
        return {"name": name, **({"company": "Boat Club"} if kind == "speaker" else {})}

    def entries(
        self, link: Callable[[str, str], object], text: Callable[[str], object], own: str = "id"
    ) -> list[tuple[str, Entry]]:
        """All sessions with their kind, and behind them what they are linked with."""
        sessions = [
            (
                "session",
                {
                    own: f"s{n}",
                    **self.session(one, link, text if self.c["text"] == "blocks" else str),
                },
            )
            for n, one in enumerate(self.all)
        ]
        kinds = [
            kind
            for kind, how in (("speaker", "people"), ("room", "rooms"))
            if self.c[how] == "linked"
        ]
        others = [
            (kind, {own: self.id(kind, name), **self.body(kind, name)})
            for kind in kinds
            for name in self.known[kind]
            if name
        ]
        return sessions + others

    def session(
        self, one: Session, link: Callable[[str, str], object], text: Callable[[str], object]
    ) -> Entry:
        mark = "Z" if self.c["times"] == "Z" else ""
        told: Entry = {self.c["title"]: one.title, "start": f"{one.start:%Y-%m-%dT%H:%M:%S}{mark}"}
        if self.c["times"] == "length":
            told["duration"] = int((one.end - one.start).total_seconds()) // 60
        else:
            told["end"] = f"{one.end:%Y-%m-%dT%H:%M:%S}{mark}"
        if one.room:
            told["room"] = link("room", one.room) if self.c["rooms"] == "linked" else one.room
        told |= {"track": one.track} if one.track else {}
        for key, role in ((self.c["speakers"], "speaker"), (self.c["moderators"], "moderator")):
            if names := one.called(role):
                linked = self.c["people"] == "linked"
                told[key] = [link("speaker", name) if linked else name for name in names]
        return told | ({"description": text(_about(one))} if self.c["text"] else {})

    def sessions(self, text: Callable[[str], object], **beside: str) -> list[Entry]:
        """The sessions alone, with all of what they are linked with inside."""
        found = self.entries(lambda *one: {"id": self.id(*one), **self.body(*one), **beside}, text)
        return [entry | beside for kind, entry in found if kind == "session"]

    def contentful(self) -> str:
        def told(kind: str, entry: Entry) -> Entry:
            fields = {key: {"en-US": value} for key, value in entry.items() if key != "id"}
            model = {"sys": {"type": "Link", "linkType": "ContentType", "id": kind}}
            return {
                "sys": {"id": entry["id"], "type": "Entry", "contentType": model},
                "fields": fields,
            }

        def link(*one: str) -> Entry:
            return {"sys": {"type": "Link", "linkType": "Entry", "id": self.id(*one)}}

        entries = [told(*one) for one in self.entries(link, _tree("nodeType", "content", "value"))]
        return _json({"contentTypes": [], "entries": entries, "locales": [{"code": "en-US"}]})

    def firestore(self) -> str:
        found = self.entries(lambda *one: f"{_PATH}/{one[0]}s/{self.id(*one)}", str, own="_")
        return _json({"documents": [_document(*one) for one in found]})

    def hygraph(self) -> str:
        tree = _tree("type", "children", "text")
        return _json({"data": {"sessions": self.sessions(lambda text: {"raw": tree(text)})}})

    def datocms(self) -> str:
        tree = _tree("type", "children", "value")
        sessions = self.sessions(
            lambda text: {"value": {"schema": "dast", "document": tree(text)}}, __typename="Record"
        )
        return _json({"data": {"allSessions": sessions}})

    def payload(self) -> str:
        tree = _tree("type", "children", "text")
        docs = self.sessions(lambda text: {"root": tree(text)}, updatedAt=_MADE)
        return _json({"docs": docs, "totalDocs": len(docs), "hasNextPage": False})

    def sanity(self) -> str:
        def block(text: str) -> object:
            return [{"_type": "block", "children": [{"_type": "span", "text": text}]}]

        def link(*one: str) -> Entry:
            return {"_type": "reference", "_ref": self.id(*one)}

        found = self.entries(link, block, own="_id")
        return _json({"result": [{"_type": kind, **entry} for kind, entry in found], "ms": 4})

    def storyblok(self) -> str:
        def story(kind: str, entry: Entry) -> Entry:
            content = {key: value for key, value in entry.items() if key != "id"}
            content |= {"component": kind, "_uid": "u"}
            return {"id": 5, "uuid": entry["id"], "slug": entry["id"], "content": content}

        found = self.entries(self.id, _tree("type", "content", "text"))
        stories: dict[bool, list[Entry]] = {True: [], False: []}
        for kind, entry in found:
            stories[kind == "session"].append(story(kind, entry))
        return _json({"stories": stories[True], "rels": stories[False], "cv": 17})

    def strapi(self) -> str:
        def block(text: str) -> object:
            return [{"type": "paragraph", "children": [{"type": "text", "text": text}]}]

        return _json({"data": self.sessions(block, publishedAt=_MADE), "meta": {"pagination": {}}})

    def directus(self) -> str:
        return _json({"data": self.sessions("<p>{}</p>".format, date_created=_MADE)})

    def documents(self) -> str:
        return "---\n".join(
            _json({"kind": kind, **one}) + "\n" for kind, one in self.entries(self.id, str)
        )


def _about(one: Session) -> str:
    return f"All about {one.title}."


def _tree(kind: str, inner: str, words: str) -> Callable[[str], Entry]:
    """How an editor keeps a text of one paragraph."""

    def tree(text: str) -> Entry:
        paragraph = {kind: "paragraph", inner: [{kind: "text", words: text}]}
        return {kind: "document", inner: [paragraph]}

    return tree


def _document(kind: str, entry: Entry) -> Entry:
    fields = {key: _typed(value) for key, value in entry.items() if key != "_"}
    return {"name": f"{_PATH}/{kind}s/{entry['_']}", "fields": fields, "createTime": _MADE}


def _typed(value: object) -> Entry:
    if isinstance(value, list):
        return {"arrayValue": {"values": [*map(_typed, value)]}}
    if isinstance(value, int):
        return {"integerValue": f"{value}"}
    text = str(value)
    moment = re.fullmatch(r"\d{4}-.*Z", text)
    kind = "reference" if text.startswith(_PATH) else "timestamp" if moment else "string"
    return {f"{kind}Value": text}


def _json(told: object) -> str:
    return json.dumps(told, ensure_ascii=False)


@pytest.mark.parametrize("seed", range(60))
def test_answers_of_services(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    ending = "yaml" if writer.c["service"] == "documents" else "json"
    path = tmp_path / f"programme.{ending}"
    path.write_text(writer.written())

    schedule = api.load(path, reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(map(speakers_first, programme.sessions)), writer.c
    told = {one.title: one.abstract or one.description for one in schedule.sessions}
    about = {one.title: _about(one) if writer.c["text"] else None for one in programme.sessions}
    assert told == about, writer.c
