"""Real calendars, in iCalendar and xCal, against what the README counts in them."""

from collections import Counter
from datetime import datetime, timedelta

import pytest

from confsched import api
from confsched.schedule.entities import ScheduledSession
from tools.corpus_rows import CORPUS, differences

KEYNOTES = {"same title": ("5", "6"), "speakers": ("0", "2")}  # people in their titles
KNOWN = {
    "ics/pycones-2017.ics": KEYNOTES,
    "xcal/pycones-2017.xcal.xml": KEYNOTES,
    # who gives a talk stands behind its title: `(talk by …)`
    "ics/pyconuk-2015.ics": {"speakers": ("0", "68")},
    # all places are addresses of pages, and no rooms
    "ics/iclr-2020-sample_cal.ics": {"rooms": ("28", "0"), "noR": ("28", "56")},
    "ics/ismir-2022.ics": {"rooms": ("31", "0"), "noR": ("10", "42")},
}
FILES = (
    "ics/iclr-2020-sample_cal.ics",
    "ics/ismir-2022.ics",
    "ics/pycones-2017.ics",
    "ics/pyconuk-2015.ics",
    "xcal/pycones-2017.xcal.xml",
)
MADRID = api.Reading(timezone="Europe/Madrid")

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.exists(), reason="needs ../shared/corpus beside the project"),
]


@pytest.mark.parametrize("name", FILES)
def test_what_is_read_is_what_the_readme_counts(name: str) -> None:
    assert differences(name, api.load(CORPUS / name)) == KNOWN.get(name, {})


@pytest.mark.parametrize(
    ("name", "title", "zone", "dates"),
    [
        ("ics/iclr-2020-sample_cal.ics", "ICLR 2020", "America/New_York", "2020-04-27 2020-04-30"),
        ("ics/ismir-2022.ics", "ismir-2022", "Asia/Kolkata", "2022-12-04 2022-12-09"),
        ("ics/pyconuk-2015.ics", "PyCon UK 2015 Schedule", "UTC", "2015-09-18 2015-09-21"),
    ],
)
def test_a_conference_has_its_name_its_zone_and_its_days(
    name: str, title: str, zone: str, dates: str
) -> None:
    found = api.load(CORPUS / name)

    assert (found.title, found.zone_key) == (title, zone)
    assert f"{found.days[0].date} {found.days[-1].date}" == dates


def test_what_is_wrong_in_them_is_told() -> None:
    errors = {
        name: Counter(
            one.code
            for one in api.validate(CORPUS / name).findings
            if one.severity == "error" and one.code.startswith(("F", "T"))
        )
        for name in FILES
    }

    assert errors == {
        "ics/iclr-2020-sample_cal.ics": {},
        "ics/ismir-2022.ics": {},
        # times without a zone
        "ics/pycones-2017.ics": {"F004": 1},
        "xcal/pycones-2017.xcal.xml": {"F004": 1},
        # five events without an end, four without a title, and a UID of two
        "ics/pyconuk-2015.ics": {"F004": 9, "F007": 1},
    }


def wall(schedule: api.Schedule) -> set[tuple[str, datetime, datetime, str]]:
    """What is in a programme, by the clock on the wall."""
    return {
        (s.title, s.start, s.end, " ".join(room.name for room in s.rooms))
        for s in schedule.sessions
        if isinstance(s, ScheduledSession)
    }


def test_three_files_of_one_conference_say_the_same() -> None:
    names = ("ics/pycones-2017.ics", "xcal/pycones-2017.xcal.xml")
    calendar, xcal = (wall(api.load(CORPUS / name, reading=MADRID)) for name in names)
    pentabarf = api.load(CORPUS / "schedule-xml" / "pycones-2017-pentabarf.xml")
    hour = timedelta(hours=1)
    # it says +01:00 where +02:00 was in force, and who gives the keynotes in their titles
    told = {
        (title.removesuffix(" - Juan Luis Cano"), start - hour, end - hour, room)
        for title, start, end, room in wall(pentabarf)
    }

    assert (len(calendar), len(xcal), len(told)) == (75, 75, 66)
    assert calendar == xcal
    assert told < calendar
    # breaks, the assembly and a keynote are in no room, or not in Pentabarf's file
    assert len({title for title, *_ in calendar - told}) == 4
