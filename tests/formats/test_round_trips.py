"""A conference of ours, written as somebody else's and read again: what is lost, and only that."""

import json
import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from facts import lost
from hypothesis import assume, given, settings
from hypothesis import example as hypothesis_example
from hypothesis import strategies as st
from programmes import example, load, two_rooms

from confsched.exporters import exporter
from confsched.exporters.options import Options
from confsched.formats import conferences, recognise
from confsched.model.assemble import assemble
from confsched.reading import read
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule
from confsched.text.titles import plain_type
from tools.losses import LOSSES

RICH = Path(__file__).with_name("rich.yaml")
FORMS = sorted(LOSSES)
DAY = date(2026, 3, 28)
# a title that is a place as well, of which a comma says nothing
NAMED_ODDLY = """{
  "conference": {"id": "odd", "title": ", 1", "timezone": "UTC", "days": ["2026-03-28"]},
  "sessions": {"one": {"title": "1 0", "date": "2026-03-28", "start": "08:00", "duration": "5m"}}
}"""

# what is in brackets behind a name has one itself
BRACKETED = NAMED_ODDLY.replace(
    '"sessions"', '"speakers": {"jo": {"name": "Jo", "organization": "1(1"}}, "sessions"'
).replace('"5m"', '"5m", "speakers": ["jo"]')

# and in the wrong order, before what could be the number of a footnote
BRACKETED_ODDLY = BRACKETED.replace('"1(1"', '")1(1"')

# a subtitle that is the last line of a description, and nobody
NUMBERED = NAMED_ODDLY.replace('"5m"', '"5m", "subtitle": "-1"')

# no more than a comma is no degree
BRACKETED_SIGN = BRACKETED.replace('"1(1"', '","')

# a dash is an empty cell in most tables, but these are written to be texts
DASHES = """{
  "conference": {"id": "odd", "title": "Odd", "timezone": "UTC", "days": ["2026-03-28"]},
  "sessions": {
    "one": {"title": "A", "date": "2026-03-28", "time": "08:00-09:00", "abstract": "-"},
    "two": {"title": "B", "date": "2026-03-28", "time": "09:00-10:00", "abstract": "-"}
  }
}"""

# as people write it, which nothing runs as a formula
EN_DASHES = DASHES.replace('"abstract": "-"', '"abstract": "–"')

# a mark that says "as above" elsewhere, and names that run on as a text does
DITTO = DASHES.replace('"abstract": "-"', '"abstract": "“"')
RUNNING = """{
  "conference": {"id": "odd", "title": "Odd", "timezone": "UTC", "days": ["2026-03-28"]},
  "speakers": {
    "jo": {"name": "Name of jo"},
    "al": {"name": "Name of al", "organization": "1"},
    "bo": {"name": "Name of bo", "organization": "11111111111 a1 a11111"}
  },
  "sessions": {"one": {"title": "A", "date": "2026-03-28", "time": "08:00-09:00",
    "speakers": ["jo", "al", "bo"]}}
}"""

# no place of a site
SLASHED = DASHES.replace('"abstract": "-"', '"abstract": "/1"')

# the zone of whoever says no more than an offset
OFFSET = NAMED_ODDLY.replace('"UTC"', '"UTC+05:30"')

# tracks with a comma in their names, called like a type, and ids in another script
TRACKS = json.dumps(
    {
        "conference": {"id": "odd", "title": "Odd", "timezone": "UTC+02:00", "days": [str(DAY)]},
        "rooms": {"зал": {"name": "Зал"}},
        "tracks": {"boats": {"name": "Boats, Nets & Knots"}, "keynote": {"name": "Keynote"}}
        | {"1": {"name": "Rafts"}},
        "sessions": {
            "one": {"title": "A", "date": str(DAY), "time": "08:00-09:00", "track": "boats"},
            "two": {"title": "B", "date": str(DAY), "time": "09:00-10:00", "track": "keynote"}
            | {"type": "keynote", "room": "зал"},
            "three": {"title": "C", "date": str(DAY), "time": "10:00-11:00", "track": "1"},
        },
    }
)

# a title of ours is a title, whatever is said in it
SHOUTED = NAMED_ODDLY.replace('"1 0"', '"CANCELLED: boats", "status": "cancelled"')

# a place in which so much is at once that it is a town, where somebody else says so
LIKE_A_BODY = json.dumps(  # what is said of one session is how somebody's organization is called
    {
        "conference": {"id": "odd", "title": "Odd", "timezone": "UTC", "days": ["2026-03-28"]},
        "speakers": {"jo": {"name": "Jo Sample", "organization": "Boats"}},
        "sessions": {
            "one": {"title": "1", "date": "2026-03-28", "time": "08:00-09:00", "abstract": "Boats"},
            "two": {"title": "2", "date": "2026-03-28", "time": "08:00-09:00", "abstract": "2"}
            | {"speakers": ["jo"]},
        },
    }
)
CROWDED = json.dumps(
    {
        "conference": {"id": "odd", "title": "Odd", "timezone": "UTC", "days": ["2026-03-28"]},
        "sessions": {
            f"s-{one}": {"title": one, "date": "2026-03-28", "time": "08:00-09:00", "room": "Hall"}
            for one in "ABCD"
        },
    }
)


def there_and_back(schedule: Schedule, form: str, told: Sequence[str] = ()) -> Schedule:
    """What is read from a file that was written, and nothing but this is told."""
    made = exporter(form)
    document = read(f"made{made.suffix}", made.export(schedule, Options()))
    kind = recognise(document)
    assert kind is not None
    zone = "" if LOSSES[form].says_zone else schedule.zone_key
    [found] = conferences([(document, kind)], zone)
    back = resolve(assemble([found]))
    assert [f"{notice.code} {notice.message}" for notice in back.notices] == [*told]
    return back


# a person whose name a calendar does not plainly show to be one
NO_NAME = """{
  "conference": {"id": "odd", "title": "Oddly", "timezone": "UTC", "days": ["2026-03-28"]},
  "speakers": {"%(id)s": {"name": "%(name)s"}},
  "sessions": {"one": {"title": "Ropes", "date": "2026-03-28", "start": "08:00", "duration": "5m",
    "speakers": ["%(id)s"]}}
}"""


def of_one(key: str, name: str) -> Schedule:
    return resolve(assemble([read("made.json", (NO_NAME % {"id": key, "name": name}).encode())]))


@cache
def samples() -> dict[str, Schedule]:
    return {
        "rich": load(RICH),
        "two rooms": two_rooms(),
        "mesf2021": example("mesf2021"),
        "harbour-draft": example("harbour-draft"),
        "offset": resolve(assemble([read("made.json", OFFSET.encode())])),
        "tracks": resolve(assemble([read("made.json", TRACKS.encode())])),
        "no name": of_one("harbour-office", "Harbour Office"),
    }


def declared(form: str) -> set[tuple[str, str]]:
    return {(section, field) for section, fields in LOSSES[form].lost.items() for field in fields}


@pytest.mark.parametrize("form", FORMS)
def test_exactly_what_is_declared_is_lost(form: str) -> None:
    found: dict[tuple[str, str], list[str]] = {}
    for schedule in samples().values():
        for field, told in lost(schedule, there_and_back(schedule, form)).items():
            found.setdefault(field, []).extend(told)

    assert {field: told[:3] for field, told in found.items() if field not in declared(form)} == {}
    assert declared(form) - set(found) == set()


@pytest.mark.parametrize("form", ["ics", "xcal"])
@pytest.mark.parametrize(
    "name", ["Jo", "jo77", "Jo S", "Jo Sample/jo77", "Boats at night", "样本雅"]
)
def test_whose_name_could_be_a_text_speaks_in_calendars_as_well(form: str, name: str) -> None:
    schedule = there_and_back(of_one("jo", name), form)

    assert [
        (one.title, [(part.role, part.speaker.name) for part in one.people])
        for one in schedule.sessions
    ] == [("Ropes", [("speaker", name)])]


# neither HTML nor what looks like it, which becomes plain text on the way back
_LETTERS = "abcdefgh ABC é ß 日 א 123 .,:!?'\"“”()/-–&+#@%*"
# and what stands for none in a table: `?`, `NN`
TEXTS = (
    st.text(_LETTERS, min_size=1, max_size=30)
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: not ({*text} <= {"?", ":"} or is_nobody(text)))
)
PARAGRAPHS = st.lists(TEXTS, min_size=1, max_size=3).map("\n\n".join)
PAGES = st.sampled_from(["https://a.example/1", "https://b.example/2?x=1&y=2#z"])
FIRST = DAY
ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC"])


def maybe(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    """Some of these fields."""
    return st.fixed_dictionaries({}, optional=fields)


def entries(
    names: tuple[str, ...], fields: st.SearchStrategy[dict[str, object]]
) -> st.SearchStrategy[dict[str, dict[str, object]]]:
    """Entries by id, each with a name of its own."""

    def named(one: str) -> st.SearchStrategy[dict[str, object]]:
        return fields.map(lambda made: {"name": f"Name of {one}", **made})

    ids = st.lists(st.sampled_from(names), unique=True)
    return ids.flatmap(lambda found: st.fixed_dictionaries({one: named(one) for one in found}))


def sessions(
    number: int, rooms: list[str], tracks: list[str], people: list[str]
) -> st.SearchStrategy[dict[str, object]]:
    """One session, with anything that it may have; it has a time of day, and a date."""
    start = st.integers(8 * 12, 20 * 12).map(lambda step: f"{step // 12:02}:{step % 12 * 5:02}")
    must = st.fixed_dictionaries(
        {
            "title": TEXTS.map(lambda text: f"{text} {number}"),
            "date": st.integers(0, 2).map(lambda day: str(FIRST + timedelta(days=day))),
            "start": start,
            "duration": st.integers(1, 40).map(lambda step: f"{step * 5}m"),
            "type": st.sampled_from(["talk", "panel", "workshop", "other", "meeting"]),
        }
    )
    some = maybe(
        subtitle=TEXTS,
        abstract=PARAGRAPHS,
        description=PARAGRAPHS,
        status=st.sampled_from(["proposed", "tentative", "confirmed", "cancelled"]),
        language=st.sampled_from(["en", "de", "pt-BR"]),
        url=PAGES,
        room=st.sampled_from([*rooms, "all"]) if rooms else st.just("Hall"),
        plenary=st.just("true"),
        tags=st.lists(st.sampled_from(["new", "old", "blue"]), unique=True, min_size=1),
        **({"track": st.sampled_from(tracks)} if tracks else {}),
        **({"speakers": st.lists(st.sampled_from(people), unique=True)} if people else {}),
    )
    return st.builds(lambda one, other: {**one, **other}, must, some)


# what stands behind names, and no organization
SUFFIXES = ("Jr", "Sr", "PhD", "Ph.D", "MD", "M.D")
INITIALS = re.compile(r"(?:[A-Z]\.[ -]?)+")


@st.composite
def small_conferences(draw: st.DrawFn) -> str:
    """A file with up to five sessions on three days, and with rooms, tracks and people."""
    rooms = draw(
        entries(("hall", "attic", "r-3"), maybe(capacity=st.integers(1, 500).map(str), url=PAGES))
    )
    tracks = draw(entries(("doors", "walls"), maybe(color=st.just("#123abc"), description=TEXTS)))
    people = draw(entries(("jo", "al", "7"), maybe(bio=PARAGRAPHS, url=PAGES, organization=TEXTS)))
    lists = (list(rooms), list(tracks), list(people))
    count = draw(st.integers(1, 5))
    ids = [f"s-{number}" for number in range(count)]
    days = [str(FIRST + timedelta(days=number)) for number in range(3)]
    about = draw(maybe(description=TEXTS, url=PAGES, domain=st.just("a.example")))
    document = {
        "conference": {
            "id": "small-one",
            "title": draw(TEXTS),
            "timezone": draw(ZONES),
            "days": days,
            **about,
        },
        **({"rooms": rooms} if rooms else {}),
        **({"tracks": tracks} if tracks else {}),
        **({"speakers": people} if people else {}),
        "sessions": {one: draw(sessions(number, *lists)) for number, one in enumerate(ids)},
    }
    return json.dumps(document)


@pytest.mark.parametrize("form", FORMS)
@settings(deadline=None, max_examples=60)
@given(text=small_conferences())
@hypothesis_example(text=NAMED_ODDLY)
@hypothesis_example(text=BRACKETED)
@hypothesis_example(text=BRACKETED_ODDLY)
@hypothesis_example(text=BRACKETED_SIGN)
@hypothesis_example(text=NUMBERED)
@hypothesis_example(text=DASHES)
@hypothesis_example(text=EN_DASHES)
@hypothesis_example(text=DITTO)
@hypothesis_example(text=RUNNING)
@hypothesis_example(text=SLASHED)
@hypothesis_example(text=CROWDED)
@hypothesis_example(text=TRACKS)
@hypothesis_example(text=LIKE_A_BODY)
def test_no_other_conference_loses_anything_else(form: str, text: str) -> None:
    schedule = resolve(assemble([read("made.json", text.encode())]))
    assert [notice.message for notice in schedule.notices] == []
    assume(schedule.scheduled)  # a grid in which nothing is says nothing at all
    # in a list a talk that is called like a meal is one, where all are talks; so is a workshop
    alike = [one for one in schedule.sessions if one.type.base in ("talk", "workshop")]
    assume(not any(plain_type(one.title) for one in alike))
    # `Sample, A.` has an initial behind it, and no organization
    bodies = [one.organization or "" for one in schedule.speakers]
    assume(not any(one.removesuffix(".") in SUFFIXES or INITIALS.fullmatch(one) for one in bodies))
    found = lost(schedule, there_and_back(schedule, form))

    assert {field: told for field, told in found.items() if field not in declared(form)} == {}


def test_what_is_written_of_ours_says_itself_what_is_cancelled() -> None:
    shouted = resolve(assemble([read("made.json", SHOUTED.encode())]))

    assert lost(shouted, there_and_back(shouted, "json")) == {}


# what the notes of docs/formats.md are about
FEW = """
conference: {id: few, title: Few, timezone: America/New_York, days: 2026-11-01}
speakers: {jo: {name: José Sample}, al: {name: Jose Sample}}
tracks: {t-1: {name: Craft}, t-2: {name: craft}}
sessions:
  one: {title: "Ro\\u200bpes", start: 2026-11-01T01:30-05:00, duration: 30m, rooms: [Hall, Attic]}
  two: {title: Boats, time: 09:00-10:00, speakers: [{who: jo, role: panelist}, al], track: t-1}
  three: {title: Nets, time: 10:00-11:00, track: t-2}
"""
_ROOMS = {("rooms", "name"), ("rooms", "something new"), ("sessions", "room")}
_ONE_TRACK = {("tracks", "name"), ("sessions", "track")}
_UNSEEN = {("sessions", "title"), ("sessions", "something new")}
_OF_CALENDARS = _ROOMS | _ONE_TRACK | {("sessions", "timezone"), ("conference", "online")}
NOTED: dict[str, set[tuple[str, str]]] = {
    # where only the first of several rooms is told, nothing is in the others
    "schedule.json": {("rooms", "name")},
    "schedule.xml": {("rooms", "name")},
    "csv": {("people", "name"), ("sessions", "their roles"), *_UNSEEN, *_ONE_TRACK},
    "sessionize": {("rooms", "name"), *_UNSEEN, *_ONE_TRACK},  # at another time
    "ics": _OF_CALENDARS,
    "xcal": _OF_CALENDARS,
}
TWICE = "T205 01:30 happens twice on 1 November 2026 in New York: write 01:30 EDT or 01:30 EST"


@pytest.mark.parametrize("form", FORMS)
def test_of_what_is_rare_those_formats_lose_it_that_say_so(form: str) -> None:
    text = FEW.replace("id: few", "id: few, venue: House, online: true")
    few = resolve(assemble([read("made.yaml", text.encode())]))
    told = [TWICE] if form == "sessionize" else []
    found = {*lost(few, there_and_back(few, form, told))} - declared(form)

    assert found - {("sessions", "further rooms")} == NOTED.get(form, set())
