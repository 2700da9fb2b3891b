"""Any programme at all as a calendar: read back as it was, in bytes that the standard allows."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import readers
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import ODD_TEXT
from readers import Record

from confsched.exporters.entries import calendar_sessions, uid
from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from confsched.reading import Mapping, Origin, Places
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Speaker, Track, Venue
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES
from confsched.source import Source


def events(calendar: bytes) -> list[Record]:
    return readers.read("icalendar", calendar)


ZONES = st.sampled_from(
    [
        *map(
            ZoneInfo,
            (
                "America/New_York",
                "Europe/London",
                "Australia/Lord_Howe",
                "Africa/Casablanca",
                "Asia/Tehran",
                "Asia/Kathmandu",
                "America/St_Johns",
                "Pacific/Apia",
                "Africa/Cairo",
                "Europe/Dublin",
                "America/Sao_Paulo",
                "Etc/UTC",
            ),
        ),
        UTC,
        timezone(timedelta(hours=5, minutes=30)),
        timezone(-timedelta(hours=9, minutes=30)),
    ]
)
# mostly the nights in which clocks change
STARTS = st.one_of(
    st.datetimes(datetime(1999, 1, 1), datetime(2037, 12, 1)),  # noqa: DTZ001 -- made aware below
    st.tuples(
        st.sampled_from(
            [
                datetime(2021, 3, 14),  # noqa: DTZ001 -- the same
                datetime(2021, 11, 7),  # noqa: DTZ001 -- the same
                datetime(2021, 3, 28),  # noqa: DTZ001 -- the same
                datetime(2021, 10, 31),  # noqa: DTZ001 -- the same
                datetime(2021, 4, 3, 12),  # noqa: DTZ001 -- the same
                datetime(2021, 10, 2, 12),  # noqa: DTZ001 -- the same
                datetime(2021, 5, 16),  # noqa: DTZ001 -- the same
                datetime(2011, 12, 29),  # noqa: DTZ001 -- the same
            ]
        ),
        st.integers(0, 36 * 60),
    ).map(lambda pair: pair[0] + timedelta(minutes=pair[1])),
).map(lambda moment: moment.replace(microsecond=0, tzinfo=UTC))
ORIGIN = Origin(Mapping(Places(Source("made.yaml", ""))), 0)


def cleaned(text: str) -> str:
    """A text as a calendar can hold it: line ends alike, no control characters, no half pairs."""
    text = re.sub("\r\n|[\r\v\f\x85\u2028\u2029]", "\n", text)
    text = re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", text)
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


def shown_title(session: ScheduledSession) -> str:
    """The title; the id where nothing of it can be seen."""
    return session.title if cleaned(session.title).strip() else session.id


# something of it can be seen in a calendar
SEEN = ODD_TEXT.filter(lambda text: bool(cleaned(text).strip()))


@st.composite
def sessions(draw: st.DrawFn, number: int) -> ScheduledSession:
    start = draw(STARTS)
    text = st.one_of(st.none(), ODD_TEXT)
    speaker = Speaker("jo", draw(ODD_TEXT), draw(text), draw(text))
    return ScheduledSession(
        id=f"s{number}",
        title=draw(ODD_TEXT),
        type=KNOWN_TYPES[draw(st.sampled_from(["talk", "panel", "break"]))],
        status=draw(st.sampled_from(["confirmed", "tentative", "proposed", "cancelled"])),
        origin=ORIGIN,
        rooms=draw(st.lists(st.builds(Room, st.just("r"), SEEN), max_size=2).map(tuple)),
        track=draw(st.one_of(st.none(), st.builds(Track, st.just("t"), ODD_TEXT))),
        people=(Appearance(speaker, draw(ODD_TEXT), remote=False, mark=0),),
        subtitle=draw(text),
        abstract=draw(text),
        description=draw(text),
        url=draw(text),
        tags=tuple(draw(st.lists(ODD_TEXT, max_size=2))),
        start=start,
        end=start + timedelta(seconds=draw(st.integers(1, 86_400))),
        zone=draw(ZONES),
    )


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """Sessions anywhere in forty years and a dozen zones, with odd texts everywhere."""
    made = tuple(draw(sessions(number)) for number in range(draw(st.integers(1, 3))))
    rooms = {room.id: room for session in made for room in session.rooms}
    text = st.one_of(st.none(), ODD_TEXT)
    venue = st.one_of(st.none(), st.builds(Venue, SEEN, text))
    return Schedule(
        "c",
        draw(SEEN),
        ZoneInfo("America/New_York"),
        "America/New_York",
        ORIGIN,
        description=draw(text),
        url=draw(text),
        venue=draw(venue),
        rooms=tuple(rooms.values()),
        sessions=made,
    )


def instant(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


@settings(deadline=None, max_examples=80)
@given(schedules(), st.one_of(st.none(), ZONES))
def test_any_programme_is_read_back_as_it_is(schedule: Schedule, zone: tzinfo | None) -> None:
    made = ICalendar().export(schedule, Options(zone=zone))
    wanted = sorted(
        (
            instant(session.start),
            uid(schedule, session),
            instant(session.end),
            cleaned("CANCELLED: " * session.cancelled + shown_title(session)),
        )
        for session in calendar_sessions(schedule)
    )

    assert [(e["start"], e["uid"], e["end"], e["summary"]) for e in events(made)] == wanted
    assert all(event["location"] for event in events(made))
    assert {e["uid"] for e in events(made) if e["status"] == "CANCELLED"} == {
        uid(schedule, session) for session in calendar_sessions(schedule) if session.cancelled
    }


@settings(deadline=None, max_examples=80)
@given(schedules(), st.one_of(st.none(), ZONES))
def test_the_bytes_are_what_the_standard_asks_for(schedule: Schedule, zone: tzinfo | None) -> None:
    made = ICalendar().export(schedule, Options(zone=zone))
    lines = made.split(b"\r\n")

    assert lines.pop() == b""
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines)  # no character is cut in two
    assert re.search(rb"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n", made) is None
    zones = set(re.findall(rb"TZID=([^:;]+)", made))
    assert zones == set(re.findall(rb"TZID:(.+)\r", made.replace(b"\r\n ", b"")))
