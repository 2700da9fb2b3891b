"""A conference written as a workbook and read again is the same conference. All are made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import PROJECT
from test_round_trips import small_conferences

from confsched import api
from confsched.checking import Choices, check_all
from confsched.formats import recognise
from confsched.formats.sheets.fields import ABOUT, BUILT_IN, SECTIONS, field_of
from confsched.importing.programme import Programme
from confsched.importing.sheets import Sheet, sheets_of
from confsched.model.assemble import SECTIONS as KINDS
from confsched.model.binding import field_names
from confsched.model.entries import ConferenceEntry, Day
from confsched.reading import read
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES
from confsched.templates import template

RICH = PROJECT / "tests" / "formats" / "rich.yaml"
_ODD = st.sampled_from(
    [
        *(
            "=1+1",
            "+49 30 1",
            "-",
            "@home",
            "'=quoted",
            "''=twice",
            "_x0041_",
            "a; b",
            "[a]",
            "{a: 1}",
        ),
        *(
            "[",
            "two\nlines",
            "tab\there",
            "007",
            "1.50",
            "true",
            "2030-01-01",
            "09:30",
            "ＷＩＤＥ＝",
            "Zoë, Jr.",
        ),
    ]
)
TEXT = st.one_of(
    _ODD, st.text("ab ;=[]{}'\"\n,:#-é漢😀", min_size=1).filter(lambda t: bool(t.strip()))
)
PLAIN = st.text("abc dé-", min_size=1, max_size=8).filter(lambda text: bool(text.strip()))


def told(schedule: Schedule) -> list[str]:
    """What is wrong with a conference, wherever it stands.

    Waivers stand in one cell: what is wrong with two that are alike is told once there.
    """
    report = check_all([schedule], Choices())
    return sorted({f"{one.code} {one.message}" for one in report.findings})


def there_and_back(path: Path, folder: Path) -> Schedule:
    made = template(path)
    assert [what for what in made.left_out if not what.startswith("the comments in ")] == []
    assert made.changed == ()
    copy = folder / "copy.xlsx"
    copy.write_bytes(made.data)
    return api.load(copy)


@pytest.mark.parametrize(
    "path",
    [RICH, PROJECT / "data" / "mesf2021", PROJECT / "data" / "minimal"],
    ids=["rich", "mesf2021", "minimal"],
)
def test_every_conference_is_the_same_afterwards(path: Path, tmp_path: Path) -> None:
    before = api.load(path)
    after = there_and_back(path, tmp_path)

    assert json.loads(api.export(after, "json", audience="crew")) == json.loads(
        api.export(before, "json", audience="crew")
    )
    assert told(after) == told(before)


@st.composite
def rich_conferences(draw: st.DrawFn) -> str:
    """A small conference with whatever else can be said, in odd texts."""
    made: dict[str, Any] = json.loads(draw(small_conferences()))

    def add(entry: dict[str, Any], **fields: st.SearchStrategy[Any]) -> None:
        entry.update(draw(st.fixed_dictionaries({}, optional=fields)))

    extra = st.dictionaries(
        st.one_of(TEXT, PLAIN), st.one_of(TEXT, st.lists(TEXT, min_size=1)), min_size=1
    )
    waiver = st.fixed_dictionaries({"rule": st.just("C101"), "reason": TEXT})
    add(
        made["conference"],
        subtitle=TEXT,
        extra=extra,
        venue=st.just({"name": "House", "address": "1; Street"}),
        audience=st.just(["Asia/Tokyo", "UTC"]),
        contact=TEXT,
    )
    people = made.get("speakers", {})
    for person in people.values():
        add(person, name=TEXT, notes=TEXT, attributes=st.just({"region": "a b"}), extra=extra)
        add(person, unavailable=st.just(["day 1 from 14:00"]), confirmed=st.just("false"))
    for room in made.get("rooms", {}).values():
        add(
            room,
            name=TEXT,
            hours=st.sampled_from(["08:00-20:00", {"1": "09:00-12:00"}]),
            extra=extra,
        )
        add(room, equipment=st.lists(TEXT, min_size=1, max_size=3), floor=TEXT)
    for session in made["sessions"].values():
        add(
            session,
            title=TEXT,
            notes=TEXT,
            extra=extra,
            tags=st.lists(TEXT, min_size=1),
            abstract=TEXT,
        )
        add(session, allow=st.lists(waiver, min_size=1, max_size=2), source=TEXT)
        if people:
            who = st.sampled_from(sorted(people))
            part = st.one_of(who, who.map(lambda one: {"who": one, "remote": "true"}))
            add(session, speakers=st.lists(part, max_size=6), moderator=who)
    if draw(st.booleans()):
        made["rules"] = {"ignore": ["T216", "X"], "P307": {"most": "7"}}
    return json.dumps(made)


@settings(deadline=None, max_examples=30)
@given(text=rich_conferences())
def test_no_conference_loses_anything(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("made")
    (folder / "conference.json").write_text(text)
    before = api.load(folder / "conference.json")
    after = there_and_back(folder / "conference.json", folder)

    assert json.loads(api.export(after, "json", audience="crew")) == json.loads(
        api.export(before, "json", audience="crew")
    )
    assert told(after) == told(before)


def test_somebody_in_two_columns_of_speakers_is_told_as_in_a_list(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        "conference: {id: s, title: S, timezone: UTC, days: 2030-05-14}\n"
        "speakers: {al: {name: Al Sample}, jo: {name: Jo Sample}}\n"
        "sessions:\n"
        "  a: {title: A, speakers: [al, jo, al], moderator: [jo, jo]}\n"
        "  b: {title: B, speakers: [al, {who: al, role: host}]}\n"
    )
    found = check_all([there_and_back(tmp_path / "conference.yaml", tmp_path)], Choices()).findings

    assert [
        (str(one.span).partition("!")[2], one.message) for one in found if one.code == "P309"
    ] == [
        ("Sessions!L2", "Al Sample is listed twice as speaker of 'A'"),
        ("Sessions!N2", "Jo Sample is listed twice as moderator of 'A'"),
    ]


def test_every_field_of_the_model_has_a_column() -> None:
    assert set(ABOUT) | {"extra"} == set(field_names(ConferenceEntry)) | {"allow"}
    assert {name: {*fields, "extra"} for name, fields in SECTIONS.items()} == {
        "days": set(field_names(Day)),
        **{name: set(field_names(KINDS[name])) for name in SECTIONS if name != "days"},
    }
    assert set(BUILT_IN) == set(KNOWN_TYPES)


def test_every_head_that_is_written_is_read_as_its_field() -> None:
    everything: Programme = {"conference": {"conference": dict.fromkeys(ABOUT, "x")}}
    for name, names in SECTIONS.items():
        everything[name] = {"x": dict.fromkeys(names, "x")}
    sheets = sheets_of(everything, {}, {})

    assert {heads(sheet) for sheet in sheets if sheet.section != "conference"} == {
        fields(sheet) for sheet in sheets if sheet.section != "conference"
    }


def heads(sheet: Sheet) -> tuple[str, ...]:
    return tuple(field_of(sheet.section, column.head) for column in sheet.columns)


def fields(sheet: Sheet) -> tuple[str, ...]:
    return tuple(column.field for column in sheet.columns)


def test_a_workbook_of_ours_is_known_as_one() -> None:
    document = read("made.xlsx", template(RICH).data)
    kind = recognise(document)

    assert kind is not None
    assert kind.name == "workbook"
