"""When somebody can: what they wrote, against every minute of a clock and of a slot."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support import LOUD, findings_in_text, schedule_of

from confsched.findings import Finding
from confsched.schedule.availability import free, is_clear, obstacles
from confsched.schedule.entities import Interval, Speaker
from confsched.schedule.timeline import merged

MINUTE = timedelta(minutes=1)
ET = ZoneInfo("America/New_York")
# an ordinary day, and those on which the clocks of both zones change
DATES = (date(2021, 5, 19), date(2021, 3, 14), date(2021, 3, 28), date(2021, 10, 31))
ZONES = ("America/New_York", "Europe/London", "Asia/Kathmandu")


def told(text: str) -> tuple[Finding, ...]:
    """What is wrong with a conference, without what samples always lack."""
    return tuple(finding for finding in findings_in_text(text) if finding.code not in LOUD)


def speaker_of(fields: str, days: str = "[2021-05-19, 2021-05-20]", zone: str = "ET") -> Speaker:
    """A speaker whose entry has some fields."""
    schedule = schedule_of({"sample.yaml": text_of(fields, days, zone).encode()})
    return schedule.speakers[0]


def text_of(fields: str, days: str = "[2021-05-19, 2021-05-20]", zone: str = "ET") -> str:
    return (
        f"conference: {{id: s, title: S, online: true, timezone: {zone}, days: {days}}}\n"
        f"speakers:\n  jo: {{name: Jo Sample, {fields}}}\n"
        "sessions:\n  talk: {title: Talk, speakers: [jo]}\n"
    )


def at(text: str, zone: tzinfo = ET) -> datetime:
    """The instant of a local time."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def between(start: str, end: str) -> Interval:
    return Interval(at(start), at(end))


RANGES = [
    ("2021-05-19 10:00-14:00", between("2021-05-19T10:00", "2021-05-19T14:00")),
    ("day 1 10:00-14:00", between("2021-05-19T10:00", "2021-05-19T14:00")),
    ("day 1 10:00-14:00 Europe/London", between("2021-05-19T05:00", "2021-05-19T09:00")),
    ("day 2", between("2021-05-20T00:00", "2021-05-21T00:00")),
    ("Thu.", between("2021-05-20T00:00", "2021-05-21T00:00")),
    ("Thursday 10:00-14:00", between("2021-05-20T10:00", "2021-05-20T14:00")),
    ("day 1 from 14:00", between("2021-05-19T14:00", "2021-05-20T00:00")),
    ("day 1 until 12:00", between("2021-05-19T00:00", "2021-05-19T12:00")),
    ("day 1 22:00-01:00", between("2021-05-19T22:00", "2021-05-20T01:00")),
    ("day 1 10:00-10:00", between("2021-05-19T10:00", "2021-05-20T10:00")),
    ("2021-05-22 Europe/London", between("2021-05-21T19:00", "2021-05-22T19:00")),
    ("2021-05-22 from 14:00 Europe/London", between("2021-05-22T09:00", "2021-05-22T19:00")),
    # what a conference day is does not depend on the zone that is written with a time of it
    ("day 2 from 14:00 Europe/London", between("2021-05-20T09:00", "2021-05-21T00:00")),
    # letters are read as they are for sessions
    ("day 1 10:00-14:00 EDT", between("2021-05-19T10:00", "2021-05-19T14:00")),
    ("day 1 10:00-14:00 CEST", between("2021-05-19T04:00", "2021-05-19T08:00")),
]


@pytest.mark.parametrize(("text", "expected"), RANGES, ids=[text for text, _ in RANGES])
def test_a_range_means_two_instants(text: str, expected: Interval) -> None:
    speaker = speaker_of(f"available: [{text}], unavailable: {text}")

    assert (speaker.available, speaker.unavailable) == ((expected,), (expected,))
    assert speaker.broken == frozenset()


def test_ranges_are_sorted_and_joined_where_they_touch() -> None:
    speaker = speaker_of(
        "available: [day 2, day 1 14:00-15:00, day 1 from 15:00, day 1 09:00-10:00]"
    )

    assert speaker.available == (
        between("2021-05-19T09:00", "2021-05-19T10:00"),
        between("2021-05-19T14:00", "2021-05-21T00:00"),
    )


def test_a_conference_day_takes_in_its_small_hours() -> None:
    days = "[{date: 2021-05-19, hours: 18:00-02:00}]"
    fields = "available: [day 1 from 20:00], unavailable: [day 1 00:30-01:30], leaves: day 1 02:00"
    speaker = speaker_of(fields, days)

    assert speaker.available == (between("2021-05-19T20:00", "2021-05-20T02:00"),)
    assert speaker.unavailable == (between("2021-05-20T00:30", "2021-05-20T01:30"),)
    assert speaker.leaves == at("2021-05-20T02:00")
    assert speaker_of("available: [day 1 until 01:00]", days).available == (
        between("2021-05-19T00:00", "2021-05-20T01:00"),
    )
    assert speaker_of("arrives: day 1 01:00", days).arrives == at("2021-05-20T01:00")


STAYS = [
    ("arrives: 2021-05-19", at("2021-05-19T00:00"), None),
    ("leaves: 2021-05-19", None, at("2021-05-20T00:00")),
    ("arrives: day 2, leaves: day 2", at("2021-05-20T00:00"), at("2021-05-21T00:00")),
    (
        "arrives: day 1 14:00, leaves: 2021-05-20 16:00",
        at("2021-05-19T14:00"),
        at("2021-05-20T16:00"),
    ),
    ("arrives: 2021-05-19 14:00 Europe/London", at("2021-05-19T09:00"), None),
    ("leaves: 2021-05-19T14:00+02:00", None, at("2021-05-19T08:00")),
    ("leaves: 2021-05-19 Europe/London", None, at("2021-05-19T19:00")),
]


@pytest.mark.parametrize(("fields", "arrives", "leaves"), STAYS, ids=[stay[0] for stay in STAYS])
def test_a_whole_day_begins_a_stay_with_its_first_moment_and_ends_it_with_its_last(
    fields: str, arrives: datetime | None, leaves: datetime | None
) -> None:
    speaker = speaker_of(fields)

    assert (speaker.arrives, speaker.leaves) == (arrives, leaves)


@pytest.mark.parametrize("fields", ["role: Dean", "available: ", "available: []"])
def test_nothing_is_known_of_somebody_who_said_nothing(fields: str) -> None:
    speaker = speaker_of(fields)

    assert (speaker.available, speaker.unavailable, speaker.broken) == (None, (), frozenset())


def test_attributes_are_kept() -> None:
    assert speaker_of("attributes: {region: Gulf}").attributes == {"region": "Gulf"}


WRONG = [
    ("available: [day 7]", None, "F006"),
    ("available: [Friday]", None, "F006"),
    ("available: [ten to two]", None, "F005"),
    ("available: [day 1 10:00-14:00 IST]", None, "T207"),
    ("available: [day 2 until 12:00 Asia/Tokyo]", None, "F005"),
    ("available: [day 7, day 2]", (between("2021-05-20T00:00", "2021-05-21T00:00"),), "F006"),
    ("available: [ten to two, day 2]", (between("2021-05-20T00:00", "2021-05-21T00:00"),), "F005"),
    ("available: Friday 20 May 2021", (between("2021-05-20T00:00", "2021-05-21T00:00"),), "T208"),
    (
        "available: [day 2 10:00-14:00 EST]",
        (between("2021-05-20T10:00", "2021-05-20T14:00"),),
        "T206",
    ),
]


@pytest.mark.parametrize(("fields", "available", "code"), WRONG, ids=[wrong[0] for wrong in WRONG])
def test_what_is_wrong_is_noted_once_and_left_out_where_it_has_no_meaning(
    fields: str, available: tuple[Interval, ...] | None, code: str
) -> None:
    speaker = speaker_of(fields)

    is_meant = code in ("T206", "T208")  # fix would write what it is read as

    assert [finding.code for finding in told(text_of(fields))] == [code]
    assert speaker.available == available
    assert speaker.broken == (frozenset() if is_meant else {"available"})


@pytest.mark.parametrize(
    ("days", "message"),
    [
        (
            "2021-05-19 to 2021-05-20",
            (
                "no day is called 'Friday'; there is 1 (Wednesday 19 May 2021) and "
                "2 (Thursday 20 May 2021)"
            ),
        ),
        (
            "2021-05-14 to 2021-05-21",
            "'Friday' can be 14 May 2021 or 21 May 2021: use the day's number",
        ),
    ],
)
def test_a_weekday_has_to_be_that_of_one_day(days: str, message: str) -> None:
    [found] = told(text_of("arrives: Fri 14:00", days))

    assert (found.code, found.span.text, found.message) == ("F006", "Fri 14:00", message)


def test_an_hour_that_a_clock_shows_twice_is_told_apart_by_letters_or_asked_about() -> None:
    days = "[2021-11-07]"
    fields = "available: [day 1 01:30-03:00 EST], unavailable: [day 1 01:30-03:00 EDT]"
    speaker = speaker_of(fields, days)
    unclear = told(text_of("available: [day 1 01:30-03:00]", days))
    three = at("2021-11-07T03:00")

    assert speaker.available == (Interval(at("2021-11-07T06:30", UTC), three),)
    assert speaker.unavailable == (Interval(at("2021-11-07T05:30", UTC), three),)
    assert [finding.code for finding in unclear] == ["T205"]


def test_letters_beside_a_whole_day_are_those_of_its_noon() -> None:
    text = text_of("available: [2021-11-07 EST]", "[2021-11-07]")

    assert told(text) == ()


def test_a_departure_before_the_arrival_is_neither() -> None:
    speaker = speaker_of("arrives: day 2, leaves: 2021-05-20 00:00")

    assert (speaker.arrives, speaker.leaves) == (None, None)
    assert speaker.broken == {"arrives", "leaves"}


def test_an_abbreviation_is_read_in_favour_of_where_the_speaker_lives() -> None:
    speaker = speaker_of("timezone: Asia/Kolkata, available: [day 1 19:00-20:00 IST]")

    assert speaker.available == (between("2021-05-19T09:30", "2021-05-19T10:30"),)


def test_one_text_may_mean_something_else_to_somebody_else() -> None:
    text = text_of("available: [day 1 19:00-20:00 IST], timezone: Asia/Kolkata").replace(
        "sessions:",
        "  al: {name: Al Sample, available: [day 1 19:00-20:00 IST], timezone: Europe/Dublin}\n"
        "sessions:",
    )
    found = schedule_of({"sample.yaml": text.encode()}).speakers

    assert [speaker.available for speaker in found] == [
        (between("2021-05-19T09:30", "2021-05-19T10:30"),),
        (between("2021-05-19T14:00", "2021-05-19T15:00"),),
    ]


def test_an_arrival_may_mean_something_else_to_somebody_else() -> None:
    text = text_of("arrives: day 1 19:00 IST, timezone: Asia/Kolkata").replace(
        "sessions:",
        "  al: {name: Al Sample, arrives: day 1 19:00 IST, timezone: Europe/Dublin}\nsessions:",
    )
    found = schedule_of({"sample.yaml": text.encode()}).speakers

    assert [speaker.arrives for speaker in found] == [
        at("2021-05-19T09:30"),
        at("2021-05-19T14:00"),
    ]


def test_an_arrival_that_is_wrong_is_noted_of_everybody_who_has_it() -> None:
    text = text_of("arrives: day 1 10:00 EST").replace(
        "sessions:", "  al: {name: Al Sample, arrives: day 1 10:00 EST}\nsessions:"
    )
    found = schedule_of({"sample.yaml": text.encode()})

    assert [notice.code for notice in found.notices] == ["T206", "T206"]


def test_a_text_that_is_wrong_is_noted_wherever_it_stands() -> None:
    text = text_of("available: [day 1 10:00-14:00 EST], unavailable: [day 1 10:00-14:00 EST]")

    assert [finding.code for finding in told(text)] == ["T206", "T206"]


def test_nothing_is_concluded_where_the_zone_of_the_conference_is_unknown() -> None:
    speaker = speaker_of("available: [day 1], leaves: day 1", zone="Nowhere/Town")

    assert speaker.broken == {"available", "leaves"}


def test_nothing_is_concluded_from_a_day_of_a_conference_whose_days_are_unknown() -> None:
    text = text_of("available: [day 3]", "[2021-05-19, 2021-13-01]")
    speaker = schedule_of({"sample.yaml": text.encode()}).speakers[0]

    assert speaker.available is None
    assert speaker.broken == {"available"}
    assert [finding.code for finding in told(text)] == ["F005"]


NO_TIME = (
    "'day 2 until 12:00 Asia/Tokyo' is no time at all: it would begin on 20 May 2021 at 00:00 EDT "
    "and end on 19 May 2021 at 23:00 EDT"
)
NO_RANGE = "'never' is not a range: it has to start with a date or, say, 'day 1'"
NO_EST = "'EST' is not in force on 20 May 2021: New York is on EDT (UTC-4) then; write 'ET'"
DAYS = "1 (Wednesday 19 May 2021) and 2 (Thursday 20 May 2021)"
MESSAGES = [
    ("available: [day 1, day 2 until 12:00 Asia/Tokyo]", [(44, NO_TIME)]),
    (
        "arrives: day 2, leaves: day 1",
        [(49, "Jo Sample leaves ('day 1') before they arrive ('day 2')")],
    ),
    ("available: [day 1, day 2 10:00-14:00 EST]", [(62, NO_EST)]),
    (
        "available: [day 1, day 7, day 8]",
        [(44, f"there is no day 7; there is {DAYS}"), (51, f"there is no day 8; there is {DAYS}")],
    ),
    # where one of them was refused, the places of its neighbours are not known
    (
        "available: [never, day 7]",
        [
            (36, f"there is no day 7; there is {DAYS}"),
            (37, f"{NO_RANGE}; for example: available: [day 1 10:00-14:00, day 2]"),
        ],
    ),
]


@pytest.mark.parametrize(("fields", "expected"), MESSAGES, ids=[row[0] for row in MESSAGES])
def test_what_is_wrong_is_said_where_it_stands(
    fields: str, expected: list[tuple[int, str]]
) -> None:
    found = told(text_of(fields))

    assert [(finding.span.first.column, finding.message) for finding in found] == expected


@lru_cache
def shown(key: str, on: date) -> list[tuple[date, int]]:
    """What a clock shows, minute after minute, from a day before a date to two days after."""
    first = datetime(on.year, on.month, on.day, tzinfo=UTC) - timedelta(days=1)
    local = [(first + minute * MINUTE).astimezone(ZoneInfo(key)) for minute in range(4 * 1440)]
    return [(moment.date(), moment.hour * 60 + moment.minute) for moment in local]


def minutes_of(intervals: tuple[Interval, ...] | None, on: date) -> set[int]:
    """Which minutes of those belong to some intervals."""
    first = datetime(on.year, on.month, on.day, tzinfo=UTC) - timedelta(days=1)
    return {
        minute
        for start, end in intervals or ()
        for minute in range((start - first) // MINUTE, (end - first) // MINUTE)
    }


@given(
    st.sampled_from(DATES),
    st.sampled_from(ZONES),
    st.one_of(st.none(), st.integers(4 * 60, 1439)),
    st.one_of(st.none(), st.integers(4 * 60, 1440)),
)
@example(DATES[1], ZONES[0], 600, 600)
def test_a_range_has_every_minute_that_the_clock_shows_in_it(
    on: date, key: str, start: int | None, end: int | None
) -> None:
    speaker = speaker_of(f"available: [{written(on, start, end)}]", f"[{on}]", key)
    clock = shown(key, on)
    today = [minute for minute, (there, _) in enumerate(clock) if there == on]
    following = date.fromordinal(on.toordinal() + 1)
    if start is not None and end is not None and end <= start:
        late = {m for m in today if clock[m][1] >= start}
        expected = late | {
            m for m, (there, at) in enumerate(clock) if there == following and at < end
        }
    else:
        expected = {
            m for m in today if (start or 0) <= clock[m][1] < (1440 if end is None else end)
        }

    assert minutes_of(speaker.available, on) == expected


def written(on: date, start: int | None, end: int | None) -> str:
    first, last = (f"{m // 60:02}:{m % 60:02}" for m in (start or 0, end or 0))
    if start is None:
        return f"{on}" if end is None else f"{on} until {last}"
    return f"{on} from {first}" if end is None else f"{on} {first}-{last}"


NOON = datetime(2021, 5, 19, 12, tzinfo=UTC)
PARTS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=4)
MOMENTS = st.one_of(st.none(), st.integers(-5, 70).map(lambda minute: NOON + minute * MINUTE))


def joined(parts: list[tuple[int, int]]) -> tuple[Interval, ...]:
    """Parts of an hour, each as its first minute and its length, as a schedule has them."""
    slots = [Interval(NOON + a * MINUTE, NOON + (a + length) * MINUTE) for a, length in parts]
    return tuple(Interval(start, end) for start, end in merged(slots))


@st.composite
def speakers(draw: st.DrawFn) -> Speaker:
    """Somebody who can, cannot, arrives and leaves at any minutes of an hour."""
    can = draw(st.one_of(st.none(), PARTS))
    return Speaker(
        "jo",
        "Jo Sample",
        available=None if can is None else joined(can),
        unavailable=joined(draw(PARTS)),
        arrives=draw(MOMENTS),
        leaves=draw(MOMENTS),
    )


def is_possible(speaker: Speaker, minute: datetime, *, present: bool) -> bool:
    """Whether somebody can at a minute: the definition, one after the other."""
    can, arrives, leaves = speaker.available, speaker.arrives, speaker.leaves
    there = (arrives is None or minute >= arrives) and (leaves is None or minute < leaves)
    return (
        (can is None or any(part.start <= minute < part.end for part in can))
        and not any(part.start <= minute < part.end for part in speaker.unavailable)
        and (there or not present)
    )


@given(speakers(), st.integers(0, 60), st.integers(1, 20), st.sampled_from([True, False]))
def test_what_is_free_of_a_stretch_is_every_minute_in_which_nothing_hinders(
    speaker: Speaker, first: int, length: int, present: object
) -> None:
    there = bool(present)
    minutes = [NOON + (first + minute) * MINUTE for minute in range(length)]
    stretch = minutes[0], minutes[-1] + MINUTE
    possible = [minute for minute in minutes if is_possible(speaker, minute, present=there)]
    found = free(speaker, *stretch, present=there)

    assert [m for m in minutes if any(part.start <= m < part.end for part in found)] == possible
    assert all(stretch[0] <= part.start < part.end <= stretch[1] for part in found)
    assert (list(obstacles(speaker, *stretch, present=there)) == []) == (possible == minutes)


@given(speakers())
def test_a_quick_look_tells_whether_anything_hinders_somebody_in_any_slot(speaker: Speaker) -> None:
    ranges = (*(speaker.available or ()), *speaker.unavailable)
    edges = {moment for part in ranges for moment in part} | {speaker.arrives, speaker.leaves}
    moments = sorted({NOON, NOON + 2 * MINUTE} | {edge for edge in edges if edge is not None})
    # from any moment at which something changes to any other
    slots = [Interval(start, end) for start, end in combinations(moments, 2)]
    clear = [slot for slot in slots if not list(obstacles(speaker, *slot))]

    assert [slot for slot in slots if is_clear(speaker, [slot])] == clear
    assert is_clear(speaker, slots) == (clear == slots)


def test_the_fields_that_hinder_somebody_are_named_for_what_arrival_and_departure_leave() -> None:
    speaker = Speaker(
        "jo",
        "Jo Sample",
        available=joined([(10, 30)]),
        unavailable=joined([(20, 5)]),
        arrives=NOON + 15 * MINUTE,
        leaves=NOON + 45 * MINUTE,
    )

    def hindered(first: int, last: int, *, present: bool = True) -> list[str]:
        stretch = NOON + first * MINUTE, NOON + last * MINUTE
        return list(obstacles(speaker, *stretch, present=present))

    assert hindered(0, 5) == ["arrives"]
    assert hindered(0, 5, present=False) == ["available"]
    assert hindered(10, 20) == ["arrives"]
    assert hindered(15, 20) == []
    assert hindered(18, 22) == ["unavailable"]
    assert hindered(22, 44) == ["unavailable", "available"]
    assert hindered(30, 50) == ["leaves", "available"]
    assert hindered(50, 60) == ["leaves"]


def test_quotes_of_a_file_are_no_part_of_what_somebody_said() -> None:
    found = told(text_of("arrives: \"day 2\", leaves: 'day 1'"))

    assert [one.message for one in found] == [
        "Jo Sample leaves ('day 1') before they arrive ('day 2')"
    ]
