"""What calendars say in the titles, places and descriptions of events, in many ways."""

import re
from collections.abc import Iterator
from random import Random
from typing import Final

from made import Programme, Session

PLACES: Final = (
    "room",
    "room",
    "room, venue, address",
    "room, venue",
    "venue - room",
    "venue: room",
    "room (venue)",
)
NAMED: Final = ("behind", "before", "brackets", "by", "quoted", "bar")  # nowhere else
TITLES: Final = (
    "plain",
    "plain",
    "plain",
    "track: ",
    "track | ",
    "[track] ",
    "behind",
    "brackets",
    "before",
)
LABELS: Final = {
    "en": ("Speaker", "Speakers", "Presenter(s)", "Presenters", "Moderator"),
    "de": ("Referent*in", "Referent:innen", "Sprecher", "Vortragende", "Moderation"),
    "fr": ("Intervenant", "Intervenants", "Orateur(s)", "Conférencier", "Modérateur"),
    "es": ("Ponente", "Ponentes", "Ponente(s)", "Orador", "Moderador"),
}
PEOPLE: Final = (
    "label: {}",
    "label: {}",
    "label : {}",
    "label:\n{}",
    "- ",
    "{}",
    "attendees",
    "html",
    "line",
    "picture",
    "titles",
)
FORMS: Final = {"html": "label: {}", "line": "label: {}", "picture": "🎤 {}", "- ": "label:\n- {}"}
TRACKS: Final = ("CATEGORIES", "CATEGORIES", "Track: {}")
TEXTS: Final = ("", "Of boats; and ropes, of course.", "Two lines:\nboats\nand ropes.")
_VENUE, _ADDRESS = "Harbour House", "1 Quay Street, Sampleton"


class Texts:
    """What events say of themselves; every choice is made once for all of them."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        rooms = {one.room for one in programme.sessions if one.room}
        self.place = chance.choice(PLACES) if len(rooms) > 1 else "room"
        self.title, self.people = chance.choice(TITLES), chance.choice(PEOPLE)
        self.track, self.text = chance.choice(TRACKS), chance.choice(TEXTS)
        if self.people in ("{}", "titles") and programme.kind == "panels":
            self.people = "label: {}"
        if self.people == "titles":
            self.title = chance.choice(NAMED)
        self.text_first = chance.random() < 0.3 and self.people != "{}"
        *labels, self.leads = LABELS[programme.language]
        self.by = {"en": "by", "de": "von", "fr": "par", "es": "por"}[programme.language]
        self.label, self.alt = chance.choice(labels), chance.random() < 0.2

    def called(self, one: Session) -> str:
        names = ", ".join(part.name for part in one.people)
        if one.track and self.title in ("track: ", "[track] ", "track | "):
            return self.title.replace("track", one.track) + one.title
        told = {
            "behind": f"{one.title} - {names}",
            "before": f"{names}: {one.title}",
            "brackets": f"{one.title} ({names})",
            "by": f"{one.title} {self.by} {names}",
            "quoted": f"{names}: “{one.title}”",
            "bar": f"{one.title} | {names}",
        }
        return told.get(self.title, one.title) if names else one.title

    def where(self, one: Session) -> str:
        told = {"room": one.room, "venue": _VENUE, "address": _ADDRESS}
        return re.sub(r"\w+", lambda part: told[part[0]], self.place)

    def said(self, one: Session) -> Iterator[str]:
        parts = [*self.lines(one)]
        if one.track and self.track == "Track: {}":
            parts.append(f"Track: {one.track}")
        text = [self.text] if self.text and one.people else []
        if self.people == "line" and "\n" not in self.text and not self.text_first:
            text = []
        told = [*text, *parts] if self.text_first else [*parts, *text]
        if self.people == "html" and told:
            html = "".join(f"<p>{part}</p>".replace("\n", "<br>") for part in told)
            yield f"DESCRIPTION:{escaped(html)}"
        elif told:
            between = "\n\n" if self.text else "\n"
            yield f"DESCRIPTION:{escaped(between.join(told))}"
        if self.alt and told:
            html = "".join(f"<p>{part}</p>".replace("\n", "<br>") for part in told)
            yield f"X-ALT-DESC;FMTTYPE=text/html:{escaped(f'<html><body>{html}</body></html>')}"

    def lines(self, one: Session) -> Iterator[str]:
        told = [*self.named(one)]
        if self.people == "line" and told:
            said = [self.text] if "\n" not in self.text and not self.text_first else []
            told = [". ".join(filter(None, (*told, *said)))]
        yield from told

    def named(self, one: Session) -> Iterator[str]:
        form = FORMS.get(self.people, self.people)
        for role, label in (("speaker", self.label), ("moderator", self.leads)):
            names = one.called(role)
            if names and self.people not in ("attendees", "titles"):
                told = ("\n- " if self.people == "- " else ", ").join(names)
                here = "label: {}" if self.people == "picture" and role != "speaker" else form
                yield here.replace("label", label).format(told)


def escaped(text: str) -> str:
    """A text as it stands in a property."""
    return re.sub(r"([\\,;])", r"\\\1", text).replace("\n", "\\n")
