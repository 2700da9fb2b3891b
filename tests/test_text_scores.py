"""How programmes read from text are judged, with made-up people; and how made-up pages fare."""

import datetime as dt
from pathlib import Path

import pytest

from benchmarks.texts import expected, found
from benchmarks.texts.__main__ import MADE_UP, PAGE, results
from benchmarks.texts.expected import SAMPLES, programmes
from benchmarks.texts.habits import (
    DAYS,
    LANGUAGES,
    LAYOUTS,
    MARKS,
    PEOPLE,
    PLACES,
    ROLES,
    ROOMS,
    SINGLES,
    TIMES,
)
from benchmarks.texts.likeness import Choice, name_words, words
from benchmarks.texts.marks import Column, Mark, Share, misses, shares
from benchmarks.texts.page import Result, drawn
from benchmarks.texts.sessions import judge
from benchmarks.texts.variants import Habits, programme, sample, text

DAY = dt.date(2021, 5, 19)
ALL = [one for folder in ("expected", "holdout") for one in programmes(folder)]
EXPECTED = """\
file: page.txt
read: {date: 2021-05-19, timezone: ET}
zone: America/New_York
rooms: {Hall: Hall // H1}
days:
- date: 2021-05-19
  somewhere:
    chair // moderator: [Cy Sample]
  sessions:
  - title: "Panel 1: Bread // Bread"
    time: 10:00-(11:00)
    room: Hall
    abstract: Bread is older
    parts: [Crumbs]
    speaker: [Ada Sample | Baker | The Oven, "? Bo Sample"]
  - {title: Lunch, time: "12:00-13:00"}
  - {title: Farewell}
  - {title: End, time: "17:00", may: true}
"""
ADA = found.Person("Dr. Ada Sample", "panelist", "Baker", "Oven")
CY = found.Person("Cy Sample", "chair", "", "")
EAST = dt.timedelta(hours=-4)


def session(
    title: str, start: int | None = None, end: int | None = None, *people: found.Person
) -> found.Session:
    """A session of that day, in a room called H1, as it may have been read."""
    return found.Session(title, DAY, start, end, EAST, ("H1",), "Bread is older than we.", people)


BREAD = session("“Bread”", 600, 660, ADA, CY)
LUNCH = session("Lunch", 720, 780)
FAREWELL = session("Farewell")


@pytest.fixture
def page(tmp_path: Path) -> expected.Programme:
    path = tmp_path / "page.yaml"
    path.write_text(EXPECTED)
    return expected.programme(path)


def wrong(page: expected.Programme, *read: found.Session) -> dict[str, Share]:
    """The columns that are not all right."""
    found_shares = shares(judge(page, read))
    return {str(column): share for column, share in found_shares.items() if share.wrong}


def test_all_is_right_in_a_reading_that_says_what_is_expected(
    page: expected.Programme,
) -> None:
    counted = shares(judge(page, (BREAD, LUNCH, FAREWELL)))

    assert counted == {
        Column.SESSIONS: Share(3, 3),
        Column.ENDS: Share(3, 3),
        Column.ROOMS: Share(1, 1),
        Column.ABSTRACTS: Share(1, 1),
        Column.ZONES: Share(1, 1),
        Column.PEOPLE: Share(2, 2),
        Column.ROLES: Share(2, 2),
        Column.POSTS: Share(2, 2),
        Column.ORGANIZATIONS: Share(2, 2),
        Column.INVENTED_SESSIONS: Share(3, 3),
        Column.INVENTED_PEOPLE: Share(2, 2),
    }


def test_nothing_is_right_where_nothing_was_read(page: expected.Programme) -> None:
    counted = shares(judge(page, ()))

    assert {share.right for share in counted.values()} == {0}
    assert counted[Column.SESSIONS].of == 3


@pytest.mark.parametrize("end", [None, 660])
def test_an_end_that_is_not_written_may_be_inferred_or_left_out(
    page: expected.Programme, end: int | None
) -> None:
    assert wrong(page, BREAD._replace(end=end), LUNCH, FAREWELL) == {}


def test_an_end_that_is_written_has_to_be_read(page: expected.Programme) -> None:
    assert wrong(page, BREAD, LUNCH._replace(end=None), FAREWELL) == {"ends": Share(2, 3)}


def test_a_session_at_another_time_or_under_another_title_is_wrong_but_not_invented(
    page: expected.Programme,
) -> None:
    late, renamed = LUNCH._replace(start=725), BREAD._replace(title="Bread and so on")

    assert wrong(page, BREAD, late, FAREWELL) == {"sessions": Share(2, 3)}
    assert wrong(page, renamed, LUNCH, FAREWELL) == {"sessions": Share(2, 3)}


def test_a_session_that_may_be_there_is_neither_missed_nor_invented(
    page: expected.Programme,
) -> None:
    end = session("End", 1020)

    assert wrong(page, BREAD, LUNCH, FAREWELL, end) == {}


def test_what_nobody_expects_is_invented_with_its_people(page: expected.Programme) -> None:
    nonsense = session("Call us", 540, None, found.Person("Call Us", "speaker", "", ""))

    assert wrong(page, BREAD, LUNCH, FAREWELL, nonsense) == {
        "invented sessions": Share(3, 4),
        "invented people": Share(2, 3),
    }


def test_the_people_of_a_part_are_those_of_the_whole(page: expected.Programme) -> None:
    part, whole = session("Crumbs", 630, None, ADA), BREAD._replace(people=(CY,))

    assert wrong(page, whole, part, LUNCH, FAREWELL) == {}


def test_who_may_be_anywhere_has_to_be_somewhere_in_the_role(
    page: expected.Programme,
) -> None:
    elsewhere = LUNCH._replace(people=(CY,)), BREAD._replace(people=(ADA,))
    as_speaker = BREAD._replace(people=(ADA, CY._replace(role="speaker")))

    assert wrong(page, *elsewhere, FAREWELL) == {}
    assert wrong(page, as_speaker, LUNCH, FAREWELL) == {
        "people": Share(1, 2),
        "roles": Share(1, 2),
        "posts": Share(1, 2),
        "organizations": Share(1, 2),
    }


def test_another_role_post_or_organization_is_wrong(page: expected.Programme) -> None:
    other = found.Person("Ada Sample", "moderator", "Baker, The Oven", "")

    assert wrong(page, BREAD._replace(people=(other, CY)), LUNCH, FAREWELL) == {
        "roles": Share(1, 2),
        "posts": Share(1, 2),
        "organizations": Share(1, 2),
    }


def test_another_clock_is_the_wrong_zone(page: expected.Programme) -> None:
    read = [one._replace(offset=dt.timedelta(hours=2)) for one in (BREAD, LUNCH, FAREWELL)]

    assert wrong(page, *read) == {"zone": Share(0, 1)}


def test_a_choice_fits_any_of_its_texts_whatever_their_marks() -> None:
    choice = Choice(("panel 1 bread", ""))

    assert [choice.fits(text) for text in ("Panel 1 – “Bread”", "", "Bread")] == [True, True, False]
    assert Choice(("*",)).fits("anything")
    assert Choice().fits("anything")


def test_titles_before_a_name_do_not_count() -> None:
    names = ["Prof. Dr.-Ing. E.h. Ada Sample", "Mme Ada Sample", "H.E. Ms. Ada Sample", "Dean"]

    assert [name_words(name) for name in names] == [*["ada sample"] * 3, "dean"]


def test_words_are_those_of_any_script_without_marks() -> None:
    assert words("L’ombre – «Größe»\u00a0N°\u00a02") == "l ombre grösse n 2"


def test_what_is_not_right_is_said_in_words() -> None:
    marks = [Mark(Column.ENDS, right=True, note="fine"), Mark(Column.ROOMS, right=False, note="no")]

    assert [*misses(marks)] == ["rooms: no"]


def test_a_table_has_all_programmes_together_below() -> None:
    marks = (
        Mark(Column.SESSIONS, right=True),
        Mark(Column.SESSIONS, right=False),
        Mark(Column.INVENTED_PEOPLE, right=False),
    )
    lines = drawn([Result("one", marks), Result("two", marks[:1])]).splitlines()

    assert lines[2:] == [
        "| one | 1/2 |  |  |  |  |  |  |  |  |  | 1 |",
        "| two | 1/1 |  |  |  |  |  |  |  |  |  |  |",
        "| **together** | 2/3 |  |  |  |  |  |  |  |  |  | 1 |",
        "|  | 66.7% |  |  |  |  |  |  |  |  |  | 100.0% |",
    ]


def _perfectly(person: expected.Person) -> found.Person:
    choices = (person.roles, person.posts, person.organizations)
    return found.Person(person.name, *(choice.texts[0] for choice in choices))


def _perfect(session: expected.Session) -> found.Session:
    abstract = session.abstract.texts[0] if session.abstract.texts else ""
    people = tuple(map(_perfectly, session.people))
    when = (session.date, session.start, session.ends[0], None)
    return found.Session(session.titles.texts[0], *when, session.rooms.texts[:1], abstract, people)


def _chairs(one: expected.Programme, date: dt.date) -> tuple[found.Person, ...]:
    """Those who have to be in some session of a date."""
    return tuple(_perfectly(person) for day, person in one.somewhere if day == date)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_a_reading_made_of_what_is_expected_is_right(one: expected.Programme) -> None:
    read = [_perfect(session) for session in one.sessions if not session.may]
    for date in {date for date, _ in one.somewhere}:
        number = next(n for n, each in enumerate(read) if each.date == date)
        first = read[number]
        read[number] = first._replace(people=(*first.people, *_chairs(one, date)))
    marks = [mark for mark in judge(one, read[::-1]) if mark.column is not Column.ZONES]

    assert [*misses(marks)] == []


@pytest.mark.parametrize(
    "one", [one for one in ALL if one.path.suffix == ".txt"], ids=lambda one: one.name
)
def test_what_is_expected_stands_in_the_text(one: expected.Programme) -> None:
    text = words(one.path.read_text("utf-8"))
    names = {session.people for session in one.sessions}

    assert [
        person.name
        for people in names
        for person in people
        if not any(name in text for name in person.names.texts)
    ] == []


def test_the_mixtures_of_habits_are_always_the_same_and_leave_none_out() -> None:
    drawn = sample()
    kinds = dict(zip(Habits._fields, zip(*drawn, strict=True), strict=True))

    assert drawn == sample()
    assert {kind: len(set(found)) for kind, found in kinds.items()} == {
        "language": len(LANGUAGES),
        "layout": len(LAYOUTS),
        "time": len(TIMES),
        "day": len(DAYS),
        "room": len(ROOMS),
        "place": len(PLACES),
        "people": len(PEOPLE),
        "role": len(ROLES),
        "mark": len(MARKS),
        "single": len(SINGLES),
        "gap": 2,
    }


@pytest.mark.parametrize("habits", sample()[:20], ids=str)
def test_what_is_expected_of_a_mixture_stands_in_its_text(habits: Habits) -> None:
    written = words(text(habits))
    wanted = programme(habits, Path("page.txt"))
    names = [person.name for session in wanted.sessions for person in session.people]

    assert [one.title for one in wanted.sessions if words(one.title) not in written] == []
    assert [name for name in names if words(name) not in written] == []


def test_the_page_says_how_well_made_up_programmes_are_read_today() -> None:
    assert drawn(results(MADE_UP)) in PAGE.read_text("utf-8")


def test_every_made_up_programme_has_what_is_expected_beside_it() -> None:
    folder = SAMPLES / "holdout"
    files = {path.name for path in folder.iterdir() if path.suffix != ".yaml"}

    assert files - {"README.md"} == {one.path.name for one in programmes("holdout")}
