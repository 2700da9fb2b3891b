"""One programme as data, in whatever shape people keep it: flat, by days, slots, rooms or ids."""

import json
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from one_programme import ADA, EXPECTED, JO, MO, TALKS, Talk, told

Json = dict[str, Any]


class _Keys(NamedTuple):
    """How fields are called."""

    title: str
    date: str
    start: str
    end: str
    room: str
    people: str
    name: str


class _Way(NamedTuple):
    """How a session is written down."""

    keys: _Keys
    clock: str
    people: str

    def session(
        self, talk: Talk, *, dated: bool = True, timed: bool = True, placed: bool = True
    ) -> Json:
        """A session, without what stands above it."""
        keys = self.keys
        found: Json = {keys.date: f"{talk.start:%Y-%m-%d}"} if dated else {}
        found[keys.title] = talk.title
        found |= self.times(talk) if timed else {}
        found |= {keys.room: talk.room} if placed and talk.room else {}
        return found | ({keys.people: self.who(talk)} if talk.people else {})

    def times(self, talk: Talk) -> Json:
        """When it begins and ends, as a clock shows it."""
        told = (self.clock.format(one, one.hour % 12 or 12) for one in (talk.start, talk.end))
        return dict(zip((self.keys.start, self.keys.end), told, strict=True))

    def who(self, talk: Talk) -> object:
        """Who speaks."""
        if self.people == "text":
            return ", ".join(talk.people)
        if self.people == "described":
            return [{self.keys.name: one, "company": "Boats Ltd"} for one in talk.people]
        return [IDS[one] for one in talk.people] if self.people == "ids" else list(talk.people)


IDS = {ADA: "p1", JO: "p2", MO: "p3"}
WAYS = st.builds(
    _Way,
    st.builds(
        _Keys,
        st.sampled_from(["title", "name", "talk_title", "sessionTitle", "topic"]),
        st.sampled_from(["date", "day"]),
        st.sampled_from(["start", "startTime", "starts_at", "from", "begin"]),
        st.sampled_from(["end", "endTime", "ends_at", "to", "finish"]),
        st.sampled_from(["room", "location", "stage", "roomName", "venue"]),
        st.sampled_from(["speakers", "presenters", "people", "speaker"]),
        st.sampled_from(["name", "fullName", "display_name"]),
    ),
    st.sampled_from(["{0:%H:%M}", "{1}:{0:%M} {0:%p}", "{0:%H:%M:%S}"]),
    st.sampled_from(["text", "list", "described", "ids"]),
)


def _by_day() -> Iterable[tuple[str, list[Talk]]]:
    return [(key, [*of]) for key, of in groupby(TALKS, lambda one: f"{one.start:%Y-%m-%d}")]


def _slots(talks: Iterable[Talk]) -> list[list[Talk]]:
    return [[*of] for _, of in groupby(talks, lambda one: one.start)]


def _flat(way: _Way) -> Json:
    return {"sessions": [way.session(one) for one in TALKS]}


def _in_days(way: _Way) -> Json:
    return {
        "schedule": [
            {"date": date, "sessions": [way.session(one, dated=False) for one in talks]}
            for date, talks in _by_day()
        ]
    }


def _under_dates(way: _Way) -> Json:
    return {
        "agenda": {
            date: [way.session(one, dated=False) for one in talks] for date, talks in _by_day()
        }
    }


def _in_slots(way: _Way) -> Json:
    return {
        "days": [
            {
                "date": date,
                "slots": [
                    {
                        **way.times(slot[0]),
                        "talks": [way.session(one, dated=False, timed=False) for one in slot],
                    }
                    for slot in _slots(talks)
                ],
            }
            for date, talks in _by_day()
        ]
    }


def _under_rooms(way: _Way) -> Json:
    """Rows of times, with a cell for each room that something is in."""

    def row(date: str, slot: list[Talk]) -> Json:
        first, *_ = slot
        when = {"date": date, **way.times(first)}
        if not first.room:
            return {**when, way.keys.title: first.title}
        cells = {one.room: way.session(one, dated=False, timed=False, placed=False) for one in slot}
        return when | cells

    return {"schedule": [row(date, slot) for date, talks in _by_day() for slot in _slots(talks)]}


def _by_ids(way: _Way) -> Json:
    return {"talks": {f"s{n}": way.session(one) for n, one in enumerate(TALKS)}}


@pytest.mark.parametrize(
    "shape",
    [_flat, _in_days, _under_dates, _in_slots, _under_rooms, _by_ids],
    ids=lambda one: one.__name__,
)
@given(WAYS)
@settings(max_examples=40)
def test_a_programme_is_the_same_in_whatever_shape(
    shape: Callable[[_Way], Json], way: _Way
) -> None:
    content = shape(way)
    if way.people == "ids":
        content["people"] = [{"id": key, way.keys.name: name} for name, key in IDS.items()]

    assert told({"plan.json": json.dumps(content)}) == EXPECTED
