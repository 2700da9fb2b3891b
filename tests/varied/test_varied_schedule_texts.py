"""What is said of sessions in schedule.xml and schedule.json: texts, links, languages, recordings.

Compared is every field that comes back, and what is kept, to the letter.
"""

import json
from random import Random
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

import pytest
from made import made
from translation import root_of, translate

TEXTS = (
    "Of boats & ropes.",
    "Über <Taue>; mit „Zeichen“, 5 °C.",
    "See https://knots.example/a?b=1&c=2 for more.",
    "C:\\ropes \\n \"quoted\" 'single'",
)
LINKS = (
    ("https://knots.example/slides?x=1&y=2", "Slides & more"),
    ("/media/knots.pdf", "Paper"),
    ("https://knots.example/", ""),
)
LANGUAGES = {"en": "en", "de": "de", "German": "de", "en_US": "en-US", "": ""}
ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16")
_ASIDES = ("", "<!-- a <b>note</b> -->", "<?note of a program?>")


class Talk(NamedTuple):
    """A session with all that is said of it, each possibly empty."""

    number: int
    title: str
    subtitle: str
    language: str
    paragraphs: list[str]
    description: str
    links: list[tuple[str, str]]
    license: str
    optout: str

    @property
    def start(self) -> str:
        return f"{10 + self.number // 2}:{self.number % 2 * 30:02}"


def talks(chance: Random) -> list[Talk]:
    titles = [*dict.fromkeys(one.title for one in made(chance, "talks").sessions if one.people)]
    return [
        Talk(
            number,
            title,
            chance.choice(("", "A first look", *TEXTS[:2])),
            chance.choice([*LANGUAGES]),
            chance.sample(TEXTS, chance.randrange(3)),
            chance.choice(("", *TEXTS)),
            chance.sample(LINKS, chance.randrange(3)),
            chance.choice(("", "CC BY 4.0")),
            chance.choice(("", "true", "false")),
        )
        for number, title in enumerate(titles[:8])
    ]


class Writer:
    """Puts them down; every choice is made once for all of it."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.all = chance, talks(chance)
        self.html = chance.choice(("plain", "paragraphs", "in sections", "plain in sections"))
        self.empty = chance.choice(("", "<{0}></{0}>", "<{0}/>"))
        self.none = chance.choice(("", None))
        self.optout = chance.choice(("optout", "opt_out"))
        self.aside = chance.choice(_ASIDES)
        self.escaped = chance.random() < 0.5

    def text(self, paragraphs: list[str]) -> str:
        """Paragraphs as plain text, or with HTML."""
        if "plain" in self.html:
            return "\n\n".join(paragraphs)
        return "".join(f"<p>{escape(one)}</p>" for one in paragraphs)

    def xml(self) -> str:
        events = "".join(map(self.event, self.all))
        day = f'<day index="1" date="2031-05-14"><room name="Hall">{events}</room></day>'
        return f"<schedule><conference><title>Knots</title></conference>{day}</schedule>"

    def event(self, one: Talk) -> str:
        texts = {"abstract": one.paragraphs, "description": [one.description]}
        told = {name: self.text(text) if any(text) else "" for name, text in texts.items()}
        whole = "<![CDATA[{}]]>".format if "sections" in self.html else escape
        fields = {"title": escape(one.title), "subtitle": escape(one.subtitle)}
        fields |= {"language": one.language, **{n: whole(t) for n, t in told.items() if t}}
        links = "".join(f"<link href={quoteattr(u)}>{escape(t)}</link>" for u, t in one.links)
        optout = f"<{self.optout}>{one.optout}</{self.optout}>" if one.optout else ""
        license_ = f"<license>{one.license}</license>" if one.license else ""
        fields |= {"links": links, "recording": license_ + optout}
        inner = "".join(
            f"<{name}>{text}</{name}>" if text else self.empty.format(name)
            for name, text in fields.items()
        )
        when = f"<start>{one.start}</start>{self.aside}<duration>00:30</duration>"
        return f'<event id="{one.number + 10}">{when}{inner}</event>'

    def json(self) -> str:
        rooms = {"Hall": [*map(self.entry, self.all)]}
        days = [{"index": 1, "date": "2031-05-14", "rooms": rooms}]
        whole = {"schedule": {"conference": {"title": "Knots", "days": days}}}
        return json.dumps(whole, ensure_ascii=self.escaped)

    def entry(self, one: Talk) -> dict[str, Any]:
        links = [
            {"url": url, "title": title} if title else {"url": url} for url, title in one.links
        ]
        when = {"start": one.start, "duration": "00:30"}
        texts = {
            "subtitle": one.subtitle,
            "language": one.language,
            "recording_license": one.license,
        }
        texts |= {"abstract": self.text(one.paragraphs)}
        texts["description"] = self.text([one.description]) if one.description else ""
        told = {name: text or self.none for name, text in texts.items()}
        recorded = {"do_not_record": one.optout == "true"} if one.optout else {}
        lists = {"links": links, "persons": []}
        return {"id": one.number + 10, "title": one.title, **when, **told, **recorded, **lists}

    def wanted(self, one: Talk) -> dict[str, Any]:
        links = [
            {"url": url, "title": title} if title else {"url": url} for url, title in one.links
        ]
        extra = {"links": links, "recording_license": one.license, "do_not_record": one.optout}
        said = {
            "title": one.title,
            "date": "2031-05-14",
            "start": one.start,
            "duration": "00:30",
            "room": "hall",
            "subtitle": one.subtitle,
            "language": LANGUAGES[one.language],
            "abstract": "\n\n".join(one.paragraphs),
            "description": one.description,
            "extra": {name: value for name, value in extra.items() if value},
        }
        return {name: value for name, value in said.items() if value}


@pytest.mark.parametrize("seed", range(60))
def test_all_that_is_said_of_sessions(seed: int) -> None:
    chance = Random(seed)
    writer = Writer(chance)
    form = chance.choice(("xml", "json"))
    written = writer.xml() if form == "xml" else writer.json()
    data = written.encode(chance.choice(ENCODINGS))

    found = root_of(translate(f"schedule.{form}", data, "Europe/Berlin"))["sessions"]

    assert isinstance(found, dict)
    assert found == {str(one.number + 10): writer.wanted(one) for one in writer.all}, written
