"""One programme in the shapes and words that sites have for it. All of it is made up."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from translating import translated

Entry: TypeAlias = dict[str, Any]


class Talk(NamedTuple):
    """What takes place, and who speaks."""

    day: int
    hour: int
    room: str
    title: str
    speaker: str


ROOMS = ("Main Hall", "Blue Room")
TALKS = [
    Talk(1, 9, "Main Hall", "Boats float", "Ada Sample"),
    Talk(1, 9, "Blue Room", "Sails for all", "Ben Tester"),
    Talk(1, 11, "Main Hall", "Ropes and knots", "Cleo Muster"),
    Talk(1, 11, "Blue Room", "Nets at sea", "Dan Exempel"),
    Talk(2, 9, "Main Hall", "Oars of old", "Eva Guest"),
    Talk(2, 11, "Blue Room", "Tides to come", "Finn Probe"),
]
DATES: tuple[tuple[str, str], ...] = (
    ("2030-05-01", "2030-05-02"),
    ("Wednesday, May 1, 2030", "Thursday, May 2, 2030"),
    ("1 May 2030", "2 May 2030"),
    ("01.05.2030", "02.05.2030"),
)
TIMES: dict[str, Callable[[str, str], Entry]] = {
    "start, end": lambda start, end: {"start": start, "end": end},
    "startTime, endTime": lambda start, end: {"startTime": start, "endTime": end},
    "from, to": lambda start, end: {"from": start, "to": end},
    "time": lambda start, end: {"time": f"{start} - {end}"},
    "slot": lambda start, end: {"slot": f"{start}–{end}"},
    "time of two": lambda start, end: {"time": {"start": start, "end": end}},
    "duration": lambda start, _: {"time": start, "duration": 45},
}
PEOPLE: tuple[Callable[[str], Entry], ...] = (
    lambda name: {"speaker": name},
    lambda name: {"presenters": [name]},
    lambda name: {"speakers": [{"name": name, "company": "Sample Works"}]},
    lambda name: {"by": name, "by_bio": "Builds boats."},
)


class Words(NamedTuple):
    """How a site calls things and writes them."""

    title: str
    dates: tuple[str, str]
    times: str
    people: Callable[[str], Entry]
    called: str
    day: str
    room: str

    def talk(self, talk: Talk, *without: str) -> Entry:
        """A session, without what stands around it."""
        hour = f"{talk.hour:02}"
        slot = TIMES[self.times](f"{hour}:00", f"{hour}:45")
        told = {self.title: talk.title, **({} if "time" in without else slot)}
        place = {} if "room" in without else {self.room: talk.room}
        return {**told, **place, **self.people(talk.speaker)}

    def talks(self, talks: Iterable[Talk], *without: str) -> list[Entry]:
        """Several of them."""
        return [self.talk(one, *without) for one in talks]


def _of(talks: Iterable[Talk], *told: Any) -> list[Talk]:  # noqa: ANN401 -- days, hours and rooms
    return [one for one in talks if all(value in one for value in told)]


def _days(words: Words) -> Any:  # noqa: ANN401 -- a file
    days = (_of(TALKS, 1), _of(TALKS, 2))
    return [
        {words.day: date, words.called: words.talks(talks)}
        for date, talks in zip(words.dates, days, strict=True)
    ]


def _days_by_date(words: Words) -> Any:  # noqa: ANN401
    return {"schedule": {one[words.day]: one[words.called] for one in _days(words)}}


def _slots(words: Words) -> Any:  # noqa: ANN401
    def slot(hour: int, talks: list[Talk]) -> Entry:
        times = TIMES[words.times](f"{hour:02}:00", f"{hour:02}:45")
        return {**times, "talks": words.talks(talks, "time")}

    days = [
        {words.day: date, "slots": [slot(hour, _of(TALKS, day, hour)) for hour in (9, 11)]}
        for day, date in enumerate(words.dates, 1)
    ]
    return {"days": days}


def _rooms(words: Words) -> Any:  # noqa: ANN401
    def talks(room: str) -> list[Entry]:
        dated = ((words.dates[one.day - 1], one) for one in _of(TALKS, room))
        return [{"date": date, **words.talk(one, "room")} for date, one in dated]

    return {"rooms": [{"name": room, words.called: talks(room)} for room in ROOMS]}


def _rooms_of_days(words: Words) -> Any:  # noqa: ANN401
    def rooms(day: int) -> list[Entry]:
        held = ((room, words.talks(_of(TALKS, day, room), "room")) for room in ROOMS)
        return [{"name": room, words.called: talks} for room, talks in held]

    return {
        "days": [{words.day: date, "stages": rooms(n)} for n, date in enumerate(words.dates, 1)]
    }


def _flat(words: Words) -> Any:  # noqa: ANN401
    return {words.called: [{"date": words.dates[one.day - 1], **words.talk(one)} for one in TALKS]}


SHAPES = (_days, _days_by_date, _slots, _rooms, _rooms_of_days, _flat)
WORDS = st.builds(
    Words,
    title=st.sampled_from(("title", "name", "talk", "session", "topic", "heading")),
    dates=st.sampled_from(DATES),
    times=st.sampled_from(sorted(TIMES)),
    people=st.sampled_from(PEOPLE),
    called=st.sampled_from(
        ("sessions", "talks", "events", "items", "slots", "schedule", "activities")
    ),
    day=st.sampled_from(("date", "day", "title", "label")),
    room=st.sampled_from(("room", "location", "venue", "place", "stage")),
)


@settings(max_examples=300)
@given(st.sampled_from(SHAPES), WORDS)
def test_a_programme_is_the_same_in_the_shapes_and_words_of_sites(
    shape: Callable[[Words], Any], words: Words
) -> None:
    found = translated({"plan.json": shape(words)})
    rooms = {name: room["name"] for name, room in found.get("rooms", {}).items()}
    sessions = [
        (
            one["date"][:10],
            one.get("start", one.get("time", ""))[:5],
            rooms.get(one["room"], one["room"]),
            one["title"],
            *(found["speakers"][name]["name"] for name in one["speakers"]),
        )
        for one in found["sessions"].values()
    ]

    assert sorted(sessions) == sorted(
        (f"2030-05-0{talk.day}", f"{talk.hour:02}:00", *talk[2:]) for talk in TALKS
    )
    assert all(
        "end" in one or "duration" in one or "–" in one["time"] or "-" in one["time"]
        for one in found["sessions"].values()
    )
    assert not any("extra" in one for one in found["sessions"].values())
