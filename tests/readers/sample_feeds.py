"""Made-up conferences as feeds, and what whoever reads one should see.

Nothing is taken from an exporter: the instants are the schedule's own, and the texts are put
together here from what the conference says.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from readers import Record
from support import schedule_of

from confsched import api
from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

ZONES = (
    "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "UTC",
)  # fmt: skip
# the days around the changes of the clock, a winter and a summer
_DATES = (
    "2026-03-07", "2026-03-08", "2026-03-28", "2026-03-29", "2026-04-04", "2026-04-05",
    "2026-10-03", "2026-10-04", "2026-10-24", "2026-10-25", "2026-10-31", "2026-11-01",
    "2026-01-15", "2026-07-15",
)  # fmt: skip
_PEOPLE = (
    "Zoë Ångström-Łęcka", "Мария Петрова", "عمر الفاروق", "मीरा शर्मा", "山田 美奈",
)  # fmt: skip
_ROOMS = ("Großer Saal, 1. Stock", "Зал «Нева»", "قاعة البحر", "सभागृह; २", "大講堂")
_TITLES = (
    "Ports, tides; and trade",
    "Море и суша",
    "البحر والبر",
    "समुद्र और तट",
    "海と陸の話 👩🏽‍🚀",
)
_ABSTRACT = 'A back\\slash, a \\n that is none, "quotes"; a tab\there.\n\n{}\nLast line: 🌊'
_WIDE = ("é", "я", "ب", "म", "海", "🌊")
_STAMP = datetime(2026, 1, 1, tzinfo=UTC)
_STATUS = {"confirmed": "CONFIRMED", "tentative": "TENTATIVE", "cancelled": "CANCELLED"}


class Talk(NamedTuple):
    """A session as its organiser writes it: a start on the zone's clock, and minutes."""

    id: str
    title: str
    zone: str
    start: str
    minutes: int
    room: int
    speaker: int
    abstract: str
    status: str = "confirmed"


class Event(NamedTuple):
    """What a reader should see, and the zone on whose clock its times are written."""

    record: Record
    zone: str


class Feed(NamedTuple):
    """A calendar, and what is in it."""

    calendar: bytes
    events: tuple[Event, ...]


def _odd(
    talk: Talk, title: str | None = None, abstract: str | None = None, zone: str | None = None
) -> tuple[Talk, Talk]:
    """A talk with something odd in it, and what whoever reads the feed sees of it."""
    read = talk._replace(
        title=title or talk.title, abstract=abstract or talk.abstract, zone=zone or talk.zone
    )
    return talk, read


_NIGHT = Talk("night", "Night", "America/New_York", "2026-07-15T23:30", 60, 0, 0, "Dark.")
_ODD = (
    _odd(
        _NIGHT._replace(id="controls", title="Nul\0, bell\a and \x1b[31mred"),
        title="Nul, bell and [31mred",
    ),
    _odd(
        _NIGHT._replace(id="ends", abstract="a\r\nb\rc\u2028d\u0085e\vf"),
        abstract="a\nb\nc\nd\ne\nf",
    ),
    _odd(
        _NIGHT._replace(id="broken", title=" Ebb\n  and\u2028flow,\u00a0 twice \n"),
        title="Ebb and flow,\u00a0 twice",
    ),
    _odd(_NIGHT._replace(id="escapes", abstract="See \\N \\n \\, \\; \\\\n \\\\,")),
    _odd(_NIGHT._replace(id="inch", title='A 7" gun: so what', abstract='It is 7" wide: small.')),
    _odd(_NIGHT._replace(id="spaces", abstract=" \t".join("abcdefghijklmnopqrstuvwxyz" * 9))),
    _odd(_NIGHT._replace(id="half", title="Half \ud83d"), title="Half \ufffd"),
    _odd(_NIGHT._replace(id="bidi", title="\u202eright\u202c \u2067אבג\u2069 to left, عربي\u200f")),
    _odd(_NIGHT._replace(id="joined", title="👩🏽\u200d🚀🇩🇪❤️\u200d🔥" * 20)),
    _odd(_NIGHT._replace(id="wide", abstract="🌊" * 2000)),
    _odd(_NIGHT._replace(id="words", abstract="tide " * 399 + "tide")),
    _odd(_NIGHT._replace(id="quotes", title="'BEGIN:VEVENT', \"a\": b; c=d ^n %0A &amp; \\")),
    _odd(_NIGHT._replace(id="spring", start="2026-03-08T01:30")),
    _odd(_NIGHT._replace(id="autumn", start="2026-11-01T01:30"), zone="UTC"),
    _odd(_NIGHT._replace(id="before", start="2026-11-01T00:30"), zone="UTC"),
    _odd(
        _NIGHT._replace(id="half-hour", zone="Australia/Lord_Howe", start="2026-04-05T01:45"),
        zone="UTC",
    ),
    _odd(_NIGHT._replace(id="minute", minutes=1)),
    _odd(_NIGHT._replace(id="days", minutes=3 * 1440)),
    _odd(_NIGHT._replace(id="link", zone="US/Eastern"), zone="America/New_York"),
    _odd(_NIGHT._replace(id="renamed", zone="Asia/Calcutta"), zone="Asia/Kolkata"),
    _odd(_NIGHT._replace(id="zulu", zone="Zulu"), zone="UTC"),
    _odd(_NIGHT._replace(id="unruly", zone="Africa/Casablanca"), zone="UTC"),
)


@cache
def feed(name: str) -> Feed:
    """A conference of so many sessions, of odd ones, one that has changed, or a choice of it."""
    if name == "changed":
        return _changed_feed()
    if name == "personal":
        return _personal_feed()
    if name == "odd":
        return _feed_of([written for written, _ in _ODD], [read for _, read in _ODD])
    talks = [_talk(number) for number in range(int(name))]
    return _feed_of(talks, talks)


def _feed_of(written: list[Talk], read: list[Talk]) -> Feed:
    schedule = conference(written)
    calendar = ICalendar().export(schedule, Options(stamp=_STAMP))
    return Feed(calendar, tuple(expected(schedule, talk) for talk in read))


def _changed_feed() -> Feed:
    """Eleven sessions were published; then one was moved and renamed, and two are gone."""
    before = [_talk(number) for number in range(11)]
    moved = before[2]._replace(title="Neu: Ebbe, Flut", start="2026-07-15T06:15", room=0)
    after = [moved, *before[3:7], *before[8:10], before[10], before[0]]
    schedule, earlier = conference(after), conference(before)
    events = {talk.id: expected(schedule, talk) for talk in after}
    events |= {talk.id: _gone(expected(earlier, talk)) for talk in (before[1], before[7])}
    events[moved.id].record["sequence"] = 1
    return Feed(_published(before, after), tuple(events.values()))


def _personal_feed() -> Feed:
    """What somebody has chosen of eleven sessions, with a reminder before each."""
    talks = [_talk(number) for number in range(11)]
    schedule, chosen = conference(talks), talks[1:9:2]
    calendar = _published(talks, only=[talk.id for talk in chosen], alarm="10m")
    return Feed(calendar, tuple(expected(schedule, talk) for talk in chosen))


def _published(*revisions: list[Talk], only: Sequence[str] = (), alarm: str | None = None) -> bytes:
    """The feed of the last of some revisions, an hour apart: the whole programme, or a choice."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        into = folder / "me.ics" if only else folder / "feeds"
        for hour, talks in enumerate(revisions):
            (folder / "harbour.json").write_bytes(conference_file(talks))
            stamp = _STAMP + timedelta(hours=hour)
            api.publish(
                folder / "harbour.json", into=into, stamp=stamp, force=True, only=only, alarm=alarm
            )
        return (into if only else into / "all.ics").read_bytes()


def _gone(event: Event) -> Event:
    """What stays of a session that is no more: what it was, where and when."""
    record = event.record
    left: Record = {
        **record,
        "summary": f"CANCELLED: {record['summary']}",
        "description": "",
        "status": "CANCELLED",
        "sequence": 1,
        "url": "",
    }
    return event._replace(record=left)


def conference(talks: list[Talk]) -> Schedule:
    """A conference with these sessions and no other."""
    return schedule_of({"made.json": conference_file(talks)})


def conference_file(talks: list[Talk], title: str = "Harbour Days") -> bytes:
    """The same as its organiser writes it, in JSON."""
    text = {
        "conference": {
            "id": "harbour",
            "title": title,
            "timezone": "Europe/Berlin",
            "domain": "harbour.example",
            "venue": {"name": "Old Harbour", "address": "1 Quay Street"},
            "days": list(_DATES),
        },
        "rooms": {f"r{number}": {"name": name} for number, name in enumerate(_ROOMS)},
        "speakers": {f"p{number}": {"name": name} for number, name in enumerate(_PEOPLE)},
        "tracks": {"sea": {"name": "Sea"}},
        "sessions": {talk.id: _entry(talk) for talk in talks},
    }
    return json.dumps(text).encode()


def _entry(talk: Talk) -> dict[str, object]:
    return {
        "title": talk.title,
        "start": talk.start,
        "timezone": talk.zone,
        "duration": f"{talk.minutes}m",
        "room": f"r{talk.room}",
        "speakers": [f"p{talk.speaker}"],
        "track": "sea",
        "abstract": talk.abstract,
        "status": talk.status,
        "url": f"https://harbour.example/{talk.id}?a=1,2&b=c;d",
    }


def _talk(number: int) -> Talk:
    """One of many: every zone, script, date and length of line comes up, one in nine is off."""
    hour, minute = 5 + number // 7 % 15, number * 5 % 60
    script = number % 5
    return Talk(
        id=f"s{number}",
        title=f"{_TITLES[script]} {number}",
        zone=ZONES[number % len(ZONES)],
        start=f"{_DATES[number % len(_DATES)]}T{hour:02}:{minute:02}",
        minutes=(20, 45, 90, 1800)[number % 4],
        room=script,
        speaker=(number + 1) % 5,
        abstract=_ABSTRACT.format("x" * (number % 79) + _WIDE[number % 6] * (number * 11 % 700)),
        status=("confirmed", "tentative")[number % 3 == 1] if number % 9 != 5 else "cancelled",
    )


def expected(schedule: Schedule, talk: Talk) -> Event:
    """What a reader should see of a session."""
    found = next(session for session in schedule.sessions if session.id == talk.id)
    assert isinstance(found, ScheduledSession)
    mark = "CANCELLED: " if talk.status == "cancelled" else ""
    url = f"https://harbour.example/{talk.id}?a=1,2&b=c;d"
    record: Record = {
        "uid": f"{talk.id}@harbour.harbour.example",
        "start": utc(found.start),
        "end": utc(found.end),
        "summary": mark + talk.title,
        "location": f"{_ROOMS[talk.room]}, Old Harbour, 1 Quay Street",
        "description": f"{talk.abstract}\n\n{_PEOPLE[talk.speaker]}\n\nTrack: Sea\n\n{url}",
        "status": _STATUS[talk.status],
        "sequence": 0,
        "url": url,
        "categories": ["Talk", "Sea"],
    }
    assert found.end - found.start == timedelta(minutes=talk.minutes)
    return Event(record, talk.zone)


def utc(moment: datetime) -> str:
    """A moment as every reader tells it."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
