"""An update of a conference that was edited by hand: what comes in, what stays, what is asked."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sample import EVENTS, Events, events, schedule_xml

from confsched import api
from confsched.errors import ConfschedError
from confsched.importing.outcome import Change, Conflict, Entry, Renamed, Updated
from confsched.importing.programme import plain, programme_of
from confsched.loading import load_ours
from confsched.model.assemble import assemble
from confsched.reading import read


class Folder:
    """A file of theirs, and the folder that was made of it."""

    def __init__(self, place: Path) -> None:
        self.source = place / "theirs.xml"
        self.path = place / "ours"
        self.publish(EVENTS)
        api.import_files(self.source, into=self.path)

    def publish(self, found: Events) -> None:
        self.source.write_text(schedule_xml(found), "utf-8")

    def text(self, name: str) -> str:
        return (self.path / name).read_bytes().decode()

    def bytes(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.path.rglob("*") if path.is_file()}

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.text(name)
        assert text.count(old) == 1, (old, text)
        (self.path / name).write_bytes(text.replace(old, new).encode())

    def update(self, *, write: bool = True, settle: str | None = None) -> Updated:
        done = api.import_files(
            self.source, into=self.path, update=True, write=write, settle=settle
        )
        assert done.update is not None
        return done.update

    def said(self, section: str) -> dict[str, dict[str, Any]]:
        return programme_of(assemble(load_ours(str(self.path))))[section]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.chdir(tmp_path)
    return Folder(Path())


def test_nothing_new_changes_nothing(folder: Folder) -> None:
    before = folder.bytes()

    assert folder.update() == Updated()
    assert folder.bytes() == before


def test_their_changes_come_in_and_comments_and_layout_stay(folder: Folder) -> None:
    folder.replace("day1.yaml", "  12:\n", "  # about bread\n  12:   # long\n")
    folder.replace("day1.yaml", "language: en", "language: en   # or not\n    needs: [oven]")
    folder.publish(events(e12={"title": "Bread", "language": "fr", "track": "Food"}))
    before = folder.text("day1.yaml")
    done = folder.update()

    assert folder.text("day1.yaml") == before.replace('"Bread: a history"', '"Bread"').replace(
        "language: en ", "language: fr "
    ).replace("track: food-drink", "track: food")
    assert done.added == (Entry("tracks", "food", "Food"),)
    assert done.changes == (
        *(
            Change("sessions", "12", *values, name="Bread")
            for values in (
                ("title", "Bread: a history", "Bread", "ours/day1.yaml:12:12"),
                ("track", "food-drink", "food", "ours/day1.yaml:18:12"),
                ("language", "en", "fr", "ours/day1.yaml:20:15"),
            )
        ),
    )
    assert done.conflicts == ()


def test_a_field_that_both_changed_stays_ours_and_is_asked_about_until_both_agree(
    folder: Folder,
) -> None:
    folder.replace("day1.yaml", '"Bread: a history"', "Bread and butter")
    folder.publish(events(e12={"title": "Bread!"}))
    place = "ours/day1.yaml:11:12"
    why = "write theirs, or keep yours for good with --settle ours"
    values = ("Bread: a history", "Bread and butter", "Bread!")
    asked = (Conflict("sessions", "12", "title", *values, place, why, "Bread and butter"),)

    assert folder.update().conflicts == asked
    assert folder.update() == Updated(conflicts=asked)
    assert folder.said("sessions")["12"]["title"] == "Bread and butter"

    folder.replace("day1.yaml", "Bread and butter", "Bread!")

    assert folder.update() == Updated()

    folder.publish(events(e12={"title": "Bread, again"}))

    assert len(folder.update().changes) == 1
    assert folder.said("sessions")["12"]["title"] == "Bread, again"


def test_a_conflict_ends_when_theirs_takes_its_change_back(folder: Folder) -> None:
    folder.replace("day1.yaml", '"Bread: a history"', "Bread and butter")
    folder.publish(events(e12={"title": "Bread!"}))
    folder.update()
    folder.publish(EVENTS)

    assert folder.update() == Updated()
    assert folder.said("sessions")["12"]["title"] == "Bread and butter"


@pytest.mark.parametrize("settle", ["ours", "theirs"])
def test_conflicts_are_settled_for_one_side_for_good(folder: Folder, settle: str) -> None:
    folder.replace("day1.yaml", '"Bread: a history"', "Bread and butter")
    folder.replace("day2.yaml", "title: Salt", "title: Salt of the earth")
    folder.publish(events(e12={"title": "Bread!"}, e13=None))

    assert len(folder.update().conflicts) == 2

    done = folder.update(settle=settle)
    found = folder.said("sessions")

    assert done.conflicts == ()
    assert (found["12"]["title"], found["13"]["title"], found["13"].get("status")) == {
        "ours": ("Bread and butter", "Salt of the earth", None),
        "theirs": ("Bread!", "Salt of the earth", "cancelled"),
    }[settle]
    assert folder.update() == Updated()


@pytest.mark.parametrize("settle", ["ours", "theirs"])
def test_what_is_no_conflict_comes_in_whichever_side_conflicts_are_settled_for(
    folder: Folder, settle: str
) -> None:
    folder.replace("day1.yaml", '"Bread: a history"', "Bread and butter")
    folder.publish(events(e11={"title": "Welcome"}, e12={"title": "Bread!"}, e13=None))
    done = folder.update(settle=settle)
    found = folder.said("sessions")

    assert [entry.id for entry in done.cancelled] == ["13"]
    assert done.settled == (settle == "ours")
    assert (found["11"]["title"], found["12"]["title"], found["13"]["status"]) == (
        "Welcome",
        {"ours": "Bread and butter", "theirs": "Bread!"}[settle],
        "cancelled",
    )
    assert folder.update() == Updated()


def test_there_are_two_sides(folder: Folder) -> None:
    with pytest.raises(ConfschedError, match="'mine' is no side"):
        folder.update(settle="mine")


def test_a_slot_is_changed_as_a_whole(folder: Folder) -> None:
    folder.replace("day2.yaml", "time: 10:00-11:00", "time: 10:00-10:30")
    folder.publish(events(e13={"start": "2030-05-14T10:00:00+02:00"}))
    done = folder.update()

    assert [(one.field, one.ours, one.theirs) for one in done.conflicts] == [
        (
            "slot",
            {"date": "2030-05-15", "time": "10:00-10:30"},
            {"date": "2030-05-14", "time": "10:00-11:00"},
        )
    ]
    assert folder.said("sessions")["13"]["date"] == "2030-05-15"


def test_a_session_that_is_gone_is_cancelled_and_comes_back(folder: Folder) -> None:
    folder.publish(events(e13=None))
    done = folder.update()

    assert done.cancelled == (Entry("sessions", "13", "Salt"),)
    assert done.gone == (Entry("speakers", "3", "Ben Sample"),)
    assert done.changes == ()
    assert folder.said("sessions")["13"]["status"] == "cancelled"
    assert folder.update() == Updated()

    folder.publish(events(e13={"title": "Salt!"}))
    done = folder.update()

    assert {one.field for one in done.changes} == {"status", "title"}
    assert "status" not in folder.said("sessions")["13"]
    assert folder.update() == Updated()


def test_a_cancelled_session_that_is_wanted_all_the_same_stays(folder: Folder) -> None:
    folder.publish(events(e13=None))
    folder.update()
    folder.replace("day2.yaml", "    status: cancelled\n", "")

    assert folder.update() == Updated()
    assert "status" not in folder.said("sessions")["13"]


def test_a_session_that_is_gone_and_was_edited_is_asked_about(folder: Folder) -> None:
    folder.replace("day2.yaml", "title: Salt", "title: Salt of the earth")
    folder.publish(events(e13=None))
    place = "ours/day2.yaml:2:3"
    why = "give it 'status: cancelled', take it out, or keep it with --settle ours"
    told = ("changed: title", None, place, why, "Salt of the earth")
    asked = (Conflict("sessions", "13", "", None, *told),)

    assert folder.update().conflicts == asked
    assert folder.update() == Updated(conflicts=asked)
    assert "status" not in folder.said("sessions")["13"]

    folder.replace("day2.yaml", "title: Salt", "status: cancelled\n    title: Salt")

    assert folder.update().conflicts == ()


def test_a_session_that_was_taken_out_by_hand_stays_out(folder: Folder) -> None:
    text = folder.text("day2.yaml")
    begin, end = text.index("  13:"), text.index("  14:")
    folder.replace("day2.yaml", text[begin:end], "")
    folder.publish(events(e13={"title": "Salt!"}))
    done = folder.update()

    assert done == Updated(removed=(Entry("sessions", "13", "Salt!"),))
    assert set(folder.said("sessions")) == {"11", "12", "14"}


def test_entries_are_found_under_the_ids_that_somebody_gave_them(folder: Folder) -> None:
    folder.replace("speakers.yaml", "  1: ", "  jo: ")
    folder.replace("day1.yaml", "speakers: [1, 2]", "speakers: [jo, 2]")
    folder.replace("day1.yaml", "  12:\n", "  bread:\n")
    folder.replace("rooms.yaml", "  attic: ", "  loft: ")
    for line in ("time: 10:00-11:00\n    room: ", "end: 2030-05-16 01:30\n    room: "):
        folder.replace("day2.yaml", f"{line}attic", f"{line}loft")
    people = {"1": "Jo Sample", "2": "Ada Sample", "3": "Ben Sample"}
    new: Events = events(e12={"title": "Bread", "persons": people, "room": "Attic"}, e13=None)
    new["21"] = {**EVENTS["14"], "title": "Dawn walk", "persons": {"1": "Jo Sample"}}
    folder.publish(new)
    done = folder.update()
    found = folder.said("sessions")

    assert done.renamed == (
        Renamed("rooms", "loft", "attic"),
        Renamed("speakers", "jo", "1"),
        Renamed("sessions", "bread", "12"),
    )
    assert (done.conflicts, done.removed) == ((), ())
    assert done.added == (Entry("sessions", "21", "Dawn walk"),)
    assert {change.field for change in done.changes} == {"title", "speakers", "room"}
    assert [found["bread"][name] for name in ("title", "speakers", "room")] == [
        *("Bread", ["jo", "2", "3"], "loft")
    ]
    assert (found["21"]["speakers"], found["21"]["room"]) == (["jo"], "loft")
    assert folder.update() == Updated()

    new["12"]["title"] = "Butter"
    folder.publish(new)

    assert folder.update().changes[0][:5] == ("sessions", "bread", "title", "Bread", "Butter")


def test_a_room_that_got_another_id_and_name_is_known_by_what_is_in_it(folder: Folder) -> None:
    folder.replace("rooms.yaml", "  attic: {name: Attic", "  loft: {name: Loft")
    for line in ("time: 10:00-11:00\n    room: ", "end: 2030-05-16 01:30\n    room: "):
        folder.replace("day2.yaml", f"{line}attic", f"{line}Loft")
    folder.publish(events(e12={"room": "Attic"}))
    done = folder.update()

    assert done.renamed == (Renamed("rooms", "loft", "attic"),)
    assert (done.conflicts, done.removed, done.added) == ((), (), ())
    assert folder.said("sessions")["12"]["room"] == "loft"
    assert folder.update() == Updated()


def test_a_room_that_takes_in_two_others_is_neither(folder: Folder) -> None:
    text = folder.text("rooms.yaml")
    folder.replace("rooms.yaml", text[text.index("rooms:") :], "rooms:\n  loft: {name: Loft}\n")
    for name in ("day1.yaml", "day2.yaml"):
        text = re.sub("room: (?:attic|great-hall)", "room: loft", folder.text(name))
        (folder.path / name).write_text(text)
    done = folder.update()

    assert done.renamed == ()
    assert {entry.id for entry in done.removed} == {"attic", "great-hall"}


def updated_from(
    place: Path,
    before: str,
    after: str,
    *edits: tuple[str, str, str],
    **options: Any,  # noqa: ANN401
) -> Updated:
    """What a table of another system that has become another one changes.

    `edits` are made in our files in between: a file, and what becomes what in it.
    """
    (place / "plan.csv").write_text(before)
    api.import_files(place / "plan.csv", into=place / "ours")
    for name, old, new in edits:
        text = (place / "ours" / name).read_text()
        assert text.count(old) == 1, (old, text)
        (place / "ours" / name).write_text(text.replace(old, new))
    (place / "plan.csv").write_text(after)
    done = api.import_files(place / "plan.csv", into=place / "ours", update=True, **options)
    assert done.update is not None
    return done.update


TABLE = """id,title,date,start,end
1,Opening,2030-05-14,9:00,9:30
2,Bread,2030-05-14,10:00,10:45
3,Lunch,2030-05-14,12:00,13:00
4,Salt,2030-05-14,14:00,14:45
"""


def test_rows_that_are_numbered_anew_are_known_by_their_titles(tmp_path: Path) -> None:
    anew = "5,Salt,2030-05-14,14:05,14:45", "3,Water,2030-05-14,11:00,11:45\n4,Lunch,2030"
    after = TABLE.replace("4,Salt,2030-05-14,14:00,14:45", anew[0]).replace("3,Lunch,2030", anew[1])
    done = updated_from(tmp_path, TABLE, after)

    assert [(entry.id, entry.name) for entry in done.added] == [("3-2", "Water")]
    assert [(one.id, one.field, one.after) for one in done.changes] == [("4", "start", "14:05")]
    assert done.cancelled == ()


def test_a_row_without_an_id_stays_the_same_session_under_another_title(tmp_path: Path) -> None:
    before = """title,date,start,end,speaker
Boats and knots,2030-05-14,9:00,9:30,Ada Sample
Keynote,2030-05-14,10:00,10:45,Ben Sample
Lunch,2030-05-14,12:00,13:00,
Salt,2030-05-14,14:00,14:45,Jo Sample
"""
    after = """title,date,start,end,speaker
Sugar,2030-05-14,15:00,15:45,Eva Sample
Lunch,2030-05-14,12:30,13:00,
Keynote: the stars,2030-05-14,10:00,10:45,Ben Sample
Boats & knots,2030-05-14,9:00,9:30,Ada Sampel
"""
    done = updated_from(tmp_path, before, after)

    assert [entry.id for entry in done.added if entry.section == "sessions"] == ["sugar"]
    assert [entry.id for entry in done.cancelled] == ["salt"]
    assert [(one.id, one.field, one.after) for one in done.changes] == [
        ("ada-sample", "name", "Ada Sampel"),
        ("boats-and-knots", "title", "Boats & knots"),
        ("keynote", "title", "Keynote: the stars"),
        ("lunch", "start", "12:30"),
    ]


def test_a_session_whose_id_needed_its_date_is_the_same_once_somebody_says_the_date(
    tmp_path: Path,
) -> None:
    table = "id,title,day,start,end\n1,Bread,Tuesday,9:00,10:00\n1,Salt,Tuesday,11:00,12:00\n"
    reading = api.Reading(days={"1": "2030-05-14"}, timezone="UTC")
    done = updated_from(tmp_path, table, table, reading=reading)

    assert [(entry.section, entry.id) for entry in done.added] == [("days", "2030-05-14")]
    assert {one.id for one in done.changes} == {"conference", "1-9-00", "1-11-00"}
    assert done.cancelled == ()


def test_another_year_whose_lunch_is_called_alike_is_refused(tmp_path: Path) -> None:
    other = """id,title,date,start,end
91,Welcome,2031-05-14,9:00,9:30
92,Wine,2031-05-14,10:00,10:45
93,Lunch,2031-05-14,12:00,13:00
"""
    with pytest.raises(ConfschedError, match="none of the sessions of the last import is in"):
        updated_from(tmp_path, TABLE, other)


@pytest.mark.parametrize("title", ["Lunch", "Opening", "Coffee Break", "Lightning Talks"])
def test_another_year_shares_only_what_all_have(tmp_path: Path, title: str) -> None:
    head = "title,date,start,end\n"
    first = f"{head}{title},2030-05-14,9:00,9:30\nBread,2030-05-14,10:00,11:00\n"
    first += "Salt,2030-05-14,11:00,12:00\n"
    other = f"{head}{title},2031-05-14,9:00,9:30\nWine,2031-05-14,10:00,11:00\n"

    with pytest.raises(ConfschedError, match="none of the sessions of the last import is in"):
        updated_from(tmp_path, first, other)


def test_a_list_of_breaks_alone_is_known_by_them(tmp_path: Path) -> None:
    head = "title,date,start,end\n"
    first = f"{head}Lunch,2030-05-14,9:00,9:30\nDinner,2030-05-14,19:00,20:00\n"
    first += "Opening,2030-05-14,8:00,8:10\n"
    done = updated_from(tmp_path, first, f"{head}Lunch,2030-05-14,9:00,9:40\n")

    assert [entry.id for entry in done.cancelled] == ["dinner", "opening"]


@pytest.mark.parametrize("through", ["link", "."])
def test_the_source_is_found_again_through_a_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, through: str
) -> None:
    (tmp_path / "far/away").mkdir(parents=True)
    (tmp_path / "here").mkdir()
    (tmp_path / "here/plan.csv").write_text(TABLE)
    (tmp_path / "here/link").symlink_to(tmp_path / "far/away")
    monkeypatch.chdir(tmp_path / "here")
    api.import_files("plan.csv", into="link")
    if through == ".":
        monkeypatch.chdir(tmp_path / "far/away")
    done = api.import_files(into=through, update=True)

    assert done.update == Updated()


def test_an_import_that_may_not_be_read_is_not_taken_for_none(folder: Folder) -> None:
    kept = folder.path / ".confsched"
    kept.chmod(0)
    if os.access(kept, os.R_OK):
        pytest.skip("whoever runs this may read everything")
    try:
        with pytest.raises(ConfschedError, match=r"cannot read .*: permission denied"):
            folder.update()
    finally:
        kept.chmod(0o700)


def test_an_id_that_may_be_one_of_two_is_not_taken_for_either(folder: Folder) -> None:
    text = folder.text("day2.yaml")
    begin, end = text.index("  13:"), text.index("  14:")
    copies = "".join(text[begin:end].replace("13:", f"{name}:") for name in ("salt", "more"))
    folder.replace("day2.yaml", text[begin:end], copies)
    done = folder.update()

    assert done == Updated(removed=(Entry("sessions", "13", "Salt"),))


def test_entries_are_found_wherever_they_were_moved(folder: Folder) -> None:
    everything = "".join(folder.text(f"day{number}.yaml") for number in (1, 2))
    (folder.path / "programme").mkdir()
    (folder.path / "programme" / "all.yml").write_text(
        everything.replace("\nsessions:\n", "\n", 1)
        .removeprefix("sessions:\n")
        .join(["panels: {}\nsessions:\n", ""])
    )
    for number in (1, 2):
        (folder.path / f"day{number}.yaml").unlink()
    folder.publish(events(e12={"title": "Bread"}, e21={**EVENTS["11"], "title": "More"}))
    done = folder.update()

    assert done.added == (Entry("sessions", "21", "More"),)
    assert not list(folder.path.glob("day*"))
    assert folder.said("sessions")["12"]["title"] == "Bread"
    assert folder.said("sessions")["21"]["title"] == "More"


def test_a_new_session_goes_to_its_day_and_a_new_day_gets_a_file(folder: Folder) -> None:
    fields = {"room": "Attic", "duration": "00:10", "abstract": "Long. " * 30}
    folder.publish(
        events(
            e21={**fields, "title": "Second", "start": "2030-05-15T08:00:00+02:00"},
            e22={**fields, "title": "Third", "start": "2030-05-16T08:00:00+02:00"},
        )
    )
    folder.update()

    assert "\n\n  21:\n    title: Second\n    date: 2030-05-15\n" in folder.text("day2.yaml")
    assert folder.text("day3.yaml").startswith("sessions:\n  22:\n    title: Third\n")
    assert list(folder.said("days")) == ["2030-05-14", "2030-05-15", "2030-05-16"]
    assert folder.update() == Updated()


def test_files_by_track_get_new_sessions_by_track(folder: Folder) -> None:
    text = folder.text("day1.yaml") + folder.text("day2.yaml").removeprefix("sessions:\n")
    begin, middle, end = (text.index(f"  {key}:\n") for key in ("12", "13", "14"))
    (folder.path / "food.yaml").write_text("sessions:\n" + text[begin:end])
    (folder.path / "day1.yaml").write_text(text[:begin])
    (folder.path / "day2.yaml").write_text("sessions:\n" + text[end:])
    assert middle
    folder.publish(events(e21={**EVENTS["13"], "title": "Pepper", "room": "Cellar"}))
    folder.update()

    assert "  21:\n    title: Pepper\n" in folder.text("food.yaml")


def test_a_day_earlier_than_the_others_is_put_before_them(folder: Folder) -> None:
    folder.replace(
        "conference.yaml",
        "- 2030-05-15",
        "- {date: 2030-05-15, title: Two: 2}".replace("Two: 2", "Two"),
    )
    folder.publish(events(e11={"start": "2030-05-13T09:00:00+02:00"}))
    folder.update()

    assert folder.said("days") == {
        "2030-05-13": {},
        "2030-05-14": {},
        "2030-05-15": {"title": "Two"},
    }
    assert folder.update() == Updated()


def test_a_new_day_comes_between_the_others_and_all_that_stands_there_stays(
    folder: Folder,
) -> None:
    old = "    # the first\n    - 2030-05-14\n    - {date: 2030-05-15, title: Two}  # the last\n"
    folder.replace("conference.yaml", "    - 2030-05-14\n    - 2030-05-15\n", old)
    starts = ("2030-05-13T09:00:00+02:00", "2030-05-12T09:00:00+02:00")
    folder.publish(events(e11={"start": starts[0]}, e12={"start": starts[1]}))
    folder.update()

    assert folder.text("conference.yaml").endswith(
        "    # the first\n    - 2030-05-12\n    - 2030-05-13\n    - 2030-05-14\n"
        "    - {date: 2030-05-15, title: Two}  # the last\n"
    )
    assert folder.update() == Updated()


@pytest.mark.parametrize(
    ("listed", "after"),
    [
        ("days: [2030-05-14, 2030-05-15]\n", "days: [2030-05-13, 2030-05-14, 2030-05-15]\n"),
        (
            "days:\n  - {date: 2030-05-11}\n\n  - 2030-05-14  # then\n",
            "days:\n  - {date: 2030-05-11}\n  - 2030-05-13\n\n  - 2030-05-14  # then\n",
        ),
    ],
)
def test_a_new_day_comes_into_a_list_of_any_layout(folder: Folder, listed: str, after: str) -> None:
    folder.replace("conference.yaml", "days:\n    - 2030-05-14\n    - 2030-05-15\n", listed)
    folder.publish(events(e11={"start": "2030-05-13T09:00:00+02:00"}))
    folder.update()

    assert folder.text("conference.yaml").endswith(after)


def test_days_that_ours_goes_by_the_numbers_of_stay_those_days(folder: Folder) -> None:
    folder.replace(
        "day2.yaml",
        "    date: 2030-05-15\n    time: 10:00-11:00",
        "    day: 2\n    time: 10:00-11:00",
    )
    folder.replace("speakers.yaml", "{name: Ben Sample}", "{name: Ben Sample, available: [day 2]}")
    before = api.load(folder.path)
    folder.publish(events(e11={"start": "2030-05-13T09:00:00+02:00"}))
    folder.update()
    after = api.load(folder.path)

    assert [*folder.said("days")] == ["2030-05-14", "2030-05-15", "2030-05-13"]
    assert {s.id: s.start for s in before.scheduled if s.id != "11"} == {
        s.id: s.start for s in after.scheduled if s.id != "11"
    }
    assert [s.available for s in after.speakers] == [s.available for s in before.speakers]
    assert folder.update() == Updated()


def test_sections_of_every_layout_take_new_entries(folder: Folder) -> None:
    (folder.path / "rooms.yaml").write_text(
        "rooms:\n  - {id: great-hall, name: Great Hall, capacity: 9}\n"
        "  - id: attic\n    name: Attic\n"
    )
    (folder.path / "tracks.yaml").write_text("tracks: {food-drink: Food & Drink}\n")
    (folder.path / "speakers.yaml").unlink()
    (folder.path / "people.json").write_text(
        '{"speakers": {"1": {"name": "Jo Sample"}, "2": {"name": "Ada Sample"},\n'
        '  "3": {"name": "Ben Sample"}}}\n'
    )
    folder.publish(
        events(e13={"room": "Cellar", "track": "Games", "persons": {"3": "Ben S.", "4": "Cleo"}})
    )
    done = folder.update()

    assert done.conflicts == ()
    assert folder.text("rooms.yaml") == (
        "rooms:\n  - {id: great-hall, name: Great Hall, capacity: 9}\n  - id: attic\n"
        "    name: Attic\n  - {id: cellar, name: Cellar}\n"
    )
    assert (
        folder.text("tracks.yaml") == "tracks: {food-drink: Food & Drink, games: {name: Games}}\n"
    )
    assert '"3": {"name": "Ben S."},\n  "4": {"name": "Cleo"}}' in folder.text("people.json")
    assert folder.update() == Updated()


def test_line_breaks_and_a_byte_order_mark_stay(folder: Folder) -> None:
    data = folder.text("day1.yaml").replace("\n", "\r\n").encode("utf-8-sig")
    (folder.path / "day1.yaml").write_bytes(data)
    folder.publish(events(e12={"abstract": "One\n\ntwo"}, e21={**EVENTS["11"], "title": "More"}))
    folder.update()
    after = (folder.path / "day1.yaml").read_bytes()

    assert after.startswith(b"\xef\xbb\xbfsessions:\r\n")
    assert after.count(b"\n") == after.count(b"\r\n")
    assert folder.said("sessions")["12"]["abstract"] == "One\n\ntwo"


def test_what_several_entries_share_is_not_changed_but_told(folder: Folder) -> None:
    folder.replace("day1.yaml", "extra: {guid: guid-11}", "extra: &e {guid: guid-11}")
    folder.replace("day1.yaml", "extra: {guid: guid-12}", "extra: {guid: guid-12}\n    x: *e")
    folder.replace("day1.yaml", "\n    x: *e", "\n    notes: *t")
    folder.replace("day1.yaml", "title: Opening", "title: &t Opening")
    folder.publish(events(e11={"title": "Welcome"}))
    before = folder.text("day1.yaml")
    done = folder.update()

    assert [(one.id, one.field, one.ours, one.theirs) for one in done.conflicts] == [
        ("11", "title", "Opening", "Welcome")
    ]
    assert "stands here, which is repeated elsewhere" in done.conflicts[0].why
    assert done.changes == ()
    assert folder.text("day1.yaml") == before
    assert folder.update() == done


def test_an_extra_value_is_a_part_of_its_own(folder: Folder) -> None:
    folder.replace("day1.yaml", "extra: {guid: guid-11}", "extra: {guid: guid-11, mine: '1'}")
    folder.replace("day2.yaml", "    extra: {guid: guid-14}\n", "")
    folder.publish(events(e11={"guid": "other"}, e12={"guid": ""}, e14={"guid": "g14"}))
    done = folder.update()

    assert folder.said("sessions")["11"]["extra"] == {"guid": "other", "mine": "1"}
    assert "extra" not in folder.text("day1.yaml").partition("  12:")[2]
    assert "extra" not in folder.said("sessions")["14"]
    assert [(one.id, one.field) for one in done.conflicts] == [("14", "extra.guid")]


def test_a_slot_may_come_to_be_written_in_another_way(folder: Folder) -> None:
    before = folder.text("day1.yaml")
    text = folder.text("day2.yaml")
    folder.replace(
        "day2.yaml",
        text[text.index("  14:") :],
        "  14: {title: Night walk, room: attic, extra: {guid: guid-14},\n"
        "       date: 2030-05-15, start: '23:30', end: 2030-05-16 01:30}\n",
    )
    folder.publish(
        events(
            e12={"start": "2030-05-14T10:00:30+02:00", "room": "Attic"},
            e14={"start": "2030-05-15T23:30:30+02:00"},
        )
    )
    done = folder.update()
    found = folder.said("sessions")

    assert done.conflicts == ()
    assert [[found[key].get(name) for name in ("date", "start", "time", "duration")]
            for key in ("12", "14")] == [
        [None, "2030-05-14T10:00:30+02:00", None, "00:45"],
        [None, "2030-05-15T23:30:30+02:00", None, "02:00"],
    ]  # fmt: skip
    folder.publish(EVENTS)
    folder.update()

    assert folder.said("sessions")["14"]["end"] == "2030-05-16 01:30"
    assert folder.text("day1.yaml") == before


def test_a_dry_run_shows_the_change_and_writes_nothing(folder: Folder) -> None:
    folder.publish(events(e12={"title": "Bread"}, e21={**EVENTS["11"], "room": "Cellar"}))
    before = folder.bytes()
    told = folder.update(write=False)

    assert folder.bytes() == before
    assert '-    title: "Bread: a history"\n+    title: "Bread"\n' in told.patch
    assert folder.update().patch == told.patch


def test_a_conference_that_was_taken_out_is_asked_about(folder: Folder) -> None:
    folder.replace("conference.yaml", "conference:", "x-conference:")
    text = folder.source.read_text()
    folder.source.write_text(text.replace("</title>", "</title><venue>Hall</venue>", 1))
    done = folder.update()

    assert {one.why for one in done.conflicts} == {"no file has a section 'conference': write one"}


def test_a_conference_that_says_nothing_is_asked_about(folder: Folder) -> None:
    folder.replace("conference.yaml", "conference:", "conference:\nx-conference:")
    text = folder.source.read_text()
    folder.source.write_text(text.replace("</title>", "</title><venue>Hall</venue>", 1))
    done = folder.update()

    empty = "the section 'conference' is empty: write its 'title' into it"
    assert {one.why for one in done.conflicts} == {empty}


def test_the_id_of_the_conference_never_changes(folder: Folder) -> None:
    folder.source.write_text(schedule_xml(EVENTS, title="New Title", acronym="other"))
    folder.update()

    assert folder.said("conference")["conference"]["id"] == "sample-days"
    assert folder.said("conference")["conference"]["title"] == "New Title"


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (
            lambda f: f.publish({"99": EVENTS["11"]}),
            "none of the sessions of the last import is in",
        ),
        (lambda f: f.source.write_text("<schedule>"), "theirs.xml:1:11: "),
        (
            lambda f: (f.path / "day1.yaml").write_text("sessions: ["),
            "ours/day1.yaml:1:11: a list",
        ),
        (
            lambda f: (f.path / "day1.yaml").write_text("<<<<<<< HEAD\nsessions: {}\n"),
            "ours/day1.yaml:1:1: a merge",
        ),
        (lambda f: (f.path / ".confsched/import.json").unlink(), "there is no 'ours/.confsched/"),
        (lambda f: (f.path / ".confsched/import.json").write_text("{}"), "is damaged"),
        (lambda f: (f.path / ".confsched/import.json").write_bytes(b"\xff"), "is damaged"),
        (
            lambda f: f.replace(".confsched/import.json", '"Salt"', "5"),
            "is damaged",
        ),
        (
            lambda f: (f.path / ".confsched/import.json").write_text('{"import": 9}'),
            "is of a newer",
        ),
    ],
)
def test_what_cannot_be_updated_is_refused_and_stays(
    folder: Folder, break_it: Callable[[Folder], object], message: str
) -> None:
    break_it(folder)
    before = folder.bytes()
    with pytest.raises(ConfschedError, match=message.replace("(", r"\(")):
        folder.update()

    assert folder.bytes() == before


def test_a_folder_that_was_not_imported_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "theirs.xml"
    source.write_text(schedule_xml(EVENTS))
    for place in ("nothing", "."):
        with pytest.raises(ConfschedError, match="of an earlier import"):
            api.import_files(source, into=tmp_path / place, update=True)


def test_a_title_that_is_the_name_of_a_file_stays_when_a_newer_file_has_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    table = "title,start,room\nBoats,2030-05-14 10:00,ALL\n"
    Path("plan-monday.csv").write_text(table)
    Path("plan-friday.csv").write_text(table.replace("10:00", "11:00"))
    api.import_files("plan-monday.csv", into="ours")
    done = api.import_files("plan-friday.csv", into="ours", update=True)

    assert done.update is not None
    assert [(change.id, change.field) for change in done.update.changes] == [("boats", "start")]
    assert "title: plan-monday" in Path("ours/conference.yaml").read_text()
    assert not Path("ours/rooms.yaml").exists()


def test_a_field_comes_where_the_last_one_goes_in_json(folder: Folder) -> None:
    day = folder.path / "day2.yaml"
    document = read("day2.yaml", day.read_bytes())
    day.with_suffix(".json").write_text(json.dumps(plain(document.roots[0]), indent=2))
    day.unlink()
    found = {key: dict(fields) for key, fields in EVENTS.items()}
    found["14"]["abstract"] = "By night"
    del found["14"]["guid"]
    folder.publish(found)
    done = folder.update()

    assert {(change.id, change.field) for change in done.changes} == {
        ("14", "abstract"),
        ("14", "extra.guid"),
    }
    assert folder.said("sessions")["14"]["abstract"] == "By night"


@pytest.mark.parametrize("titles", [("開会の挨拶", "船と海の話"), ("Начало", "Лодки и люди")])
def test_a_row_between_others_is_all_that_is_new_whatever_the_script(
    titles: tuple[str, str], tmp_path: Path
) -> None:
    source, ours = tmp_path / "rows.csv", tmp_path / "ours"
    rows = ["Title,Start,End", *(f"{title},2030-05-14 9:00,9:30" for title in titles)]
    source.write_text("\n".join(rows), "utf-8")
    api.import_files(source, into=ours)
    rows.insert(1, "受付,2030-05-14 8:30,9:00")
    source.write_text("\n".join(rows), "utf-8")

    done = api.import_files(source, into=ours, update=True).update

    assert done is not None
    assert done.added == (Entry("sessions", "shoufu", "受付"),)
    assert done.changes == ()


IN_OTHER_WORDS = {
    "time: 10:00-11:00": [
        "time: 10 AM - 11 AM",
        'start: "10:00"\n    duration: 1h',
        "start: 10:00\n    end: 11:00",
    ],
    "date: 2030-05-15\n    time: 10": [
        "day: 2\n    time: 10",
        "date: Wed 15 May 2030\n    time: 10",
    ],
    "room: attic\n    track": ["room: Attic\n    track", "rooms: [attic]\n    track"],
    "track: food-drink": ["track: Food & Drink"],
    "speakers: [3]": ["speakers: [Ben Sample]", "speakers: [{who: 3}]", "speakers: 3"],
}


@pytest.mark.parametrize(
    ("old", "new"), [(old, new) for old, ways in IN_OTHER_WORDS.items() for new in ways]
)
def test_what_ours_says_in_other_words_is_no_change_of_ours(
    folder: Folder, old: str, new: str
) -> None:
    folder.replace("day2.yaml", old, new)
    before = folder.bytes()

    assert (folder.update(), folder.bytes()) == (Updated(), before)
    folder.publish(
        events(
            e13={
                "start": "2030-05-14T12:00:00+02:00",
                "room": "Great Hall",
                "track": "Salt",
                "persons": {"1": "Jo Sample"},
            }
        )
    )
    done = folder.update()
    found = folder.said("sessions")["13"]

    assert done.conflicts == ()
    assert [found.get(name) for name in ("date", "time", "room", "track", "speakers")] == [
        "2030-05-14",
        "12:00-13:00",
        "great-hall",
        "salt",
        ["1"],
    ]


def test_what_both_changed_to_the_same_in_other_words_is_no_conflict(folder: Folder) -> None:
    folder.replace("day2.yaml", "time: 10:00-11:00", "time: 12 noon - 1 PM")
    folder.replace("day2.yaml", "room: attic\n    track", "room: Great Hall\n    track")
    folder.publish(events(e13={"start": "2030-05-15T12:00:00+02:00", "room": "Great Hall"}))
    done = folder.update()

    assert (done.conflicts, done.changes) == ((), ())
    assert folder.said("sessions")["13"]["time"] == "12 noon - 1 PM"


def test_a_session_that_is_gone_is_cancelled_though_ours_writes_its_time_otherwise(
    folder: Folder,
) -> None:
    folder.replace("day2.yaml", "time: 10:00-11:00", "time: 10 AM - 11 AM")
    folder.publish(events(e13=None))

    assert (folder.update().conflicts, folder.said("sessions")["13"]["status"]) == ((), "cancelled")


def _calendar(mark: str, *events: tuple[str, str]) -> str:
    lines = [
        f"BEGIN:VEVENT\nUID:{mark}{number}\nSUMMARY:{title}\n"
        f"DTSTART;TZID=Europe/Oslo:203005{start}0000\nDURATION:PT45M\nEND:VEVENT\n"
        for number, (title, start) in enumerate(events)
    ]
    return f"BEGIN:VCALENDAR\n{''.join(lines)}END:VCALENDAR\n"


def test_a_calendar_that_draws_its_uids_anew_has_the_same_sessions(tmp_path: Path) -> None:
    source = tmp_path / "plan.ics"
    source.write_text(
        _calendar("a", ("Lunch", "14T12"), ("Boats and knots", "14T13"), ("Lunch", "15T12"))
    )
    api.import_files(source, into=tmp_path / "ours")
    source.write_text(
        _calendar("b", ("Lunch", "15T12"), ("Boats, knots and tea", "14T13"), ("Lunch", "14T12"))
    )
    done = api.import_files(source, into=tmp_path / "ours", update=True).update

    assert done is not None
    assert (done.added, done.cancelled, done.conflicts) == ((), (), ())
    assert [change[1:5] for change in done.changes if change.field == "title"] == [
        ("a1", "title", "Boats and knots", "Boats, knots and tea")
    ]
    assert {change.field for change in done.changes} <= {"title", "extra.uid", "extra.id"}


def _namesakes(place: Path) -> tuple[Path, Path, Path]:
    """Two lists with somebody of one name, and the folder in which they were made one by hand."""
    head = "title,date,start,end,speaker\n"
    one, two, ours = place / "one.csv", place / "two.csv", place / "ours"
    one.write_text(f"{head}Bread,2030-05-14,9:00,9:30,Ada Sample\n")
    two.write_text(f"{head}Salt,2030-05-14,10:00,10:30,Ada Sample\n")
    api.import_files(one, two, into=ours)
    (ours / "speakers.yaml").write_text("speakers:\n  ada-sample: {name: Ada Sample}\n")
    return one, two, ours


def test_people_who_were_made_one_by_hand_stay_one(tmp_path: Path) -> None:
    one, two, ours = _namesakes(tmp_path)
    day = ours / "sessions.yaml"
    day.write_text(day.read_text().replace("ada-sample-2", "ada-sample"))
    two.write_text(f"{two.read_text()}Wine,2030-05-14,11:00,11:30,Ada Sample\n")
    done = api.import_files(one, two, into=ours, update=True).update
    after = api.import_files(one, two, into=ours, update=True).update

    assert done is not None
    assert done.renamed == (Renamed("speakers", "ada-sample", "ada-sample-2"),)
    assert (done.removed, done.conflicts, after) == ((), (), Updated())
    assert day.read_text().count("speakers: [ada-sample]\n") == 3


def test_a_namesake_who_was_taken_out_is_not_the_other_one(tmp_path: Path) -> None:
    one, two, ours = _namesakes(tmp_path)
    day = ours / "sessions.yaml"
    day.write_text(day.read_text().replace("    speakers: [ada-sample-2]\n", ""))
    done = api.import_files(one, two, into=ours, update=True).update

    assert done == Updated(removed=(Entry("speakers", "ada-sample-2", "Ada Sample"),))
    assert day.read_text().count("speakers:") == 1


ROOMS = """id,title,date,start,end,room,speaker
1,Bread,2030-05-14,9:00,10:00,Great Hall,Ada Sample
2,Salt,2030-05-14,10:00,11:00,Great Hall,Ben Sample
3,Butter,2030-05-14,10:00,11:00,Attic,Jo Sample
"""


def told(done: Updated) -> list[tuple[object, ...]]:
    """What has come in, without places and names."""
    assert (done.added, done.gone, done.cancelled, done.conflicts) == ((), (), (), ())
    return [change[:5] for change in done.changes]


def test_a_room_that_theirs_calls_otherwise_keeps_what_we_say_of_it(tmp_path: Path) -> None:
    after = ROOMS.replace("Great Hall", "Hall 1")
    room = ("rooms.yaml", "Great Hall}", "Great Hall, capacity: 80}")
    by_hand = ("sessions.yaml", "room: attic", "room: great-hall   # moved")

    assert told(updated_from(tmp_path, ROOMS, after, room, by_hand)) == [
        ("rooms", "great-hall", "name", "Great Hall", "Hall 1")
    ]
    assert (tmp_path / "ours/rooms.yaml").read_text() == (
        "rooms:\n  great-hall: {name: Hall 1, capacity: 80}\n  attic: {name: Attic}\n"
    )

    again = after.replace("Hall 1", "Hall One")
    (tmp_path / "plan.csv").write_text(again)
    done = api.import_files(tmp_path / "plan.csv", into=tmp_path / "ours", update=True)

    assert done.update is not None
    assert told(done.update) == [("rooms", "great-hall", "name", "Hall 1", "Hall One")]


def test_a_room_that_only_one_of_several_sources_calls_otherwise_is_another(tmp_path: Path) -> None:
    files = [tmp_path / "one.csv", tmp_path / "two.csv"]
    second = ROOMS.replace("Bread", "Rye").replace("Salt", "Oats").replace("Butter", "Oil")
    for file, text in zip(files, (ROOMS, second), strict=True):
        file.write_text(text)
    api.import_files(*files, into=tmp_path / "ours")
    files[1].write_text(second.replace("Great Hall", "Hall 1"))
    done = api.import_files(*files, into=tmp_path / "ours", update=True).update

    assert done is not None
    assert [entry.name for entry in done.added] == ["Hall 1"]
    assert [change[2:5] for change in done.changes] == [("room", "great-hall", "hall-1")] * 2


def test_one_session_that_is_elsewhere_renames_no_room(tmp_path: Path) -> None:
    done = updated_from(tmp_path, ROOMS, ROOMS.replace("Attic", "Cellar"))

    assert [change[:5] for change in done.changes] == [
        ("sessions", "3", "room", "attic", "cellar"),
    ]
    assert [entry.id for entry in (*done.added, *done.gone)] == ["cellar", "attic"]


def test_a_room_of_one_session_that_both_sides_call_otherwise_is_one(tmp_path: Path) -> None:
    by_hand = ("rooms.yaml", "name: Attic", "name: Garret")
    done = updated_from(tmp_path, ROOMS, ROOMS.replace("Attic", "Cellar"), by_hand)

    assert (done.added, done.gone, done.changes) == ((), (), ())
    assert [one[:6] for one in done.conflicts] == [
        ("rooms", "attic", "name", "Attic", "Garret", "Cellar")
    ]


def test_sessions_that_name_a_room_by_its_old_name_name_it_by_its_id(tmp_path: Path) -> None:
    after = ROOMS.replace("Great Hall", "Hall 1")
    by_name = ("sessions.yaml", "room: attic", "rooms: [Great Hall, attic]")

    assert told(updated_from(tmp_path, ROOMS, after, by_name)) == [
        ("rooms", "great-hall", "name", "Great Hall", "Hall 1"),
        ("sessions", "3", "rooms", ["Great Hall", "attic"], ["great-hall", "attic"]),
    ]


def test_a_slip_in_a_name_is_mended_where_only_sessions_have_ids(tmp_path: Path) -> None:
    after = ROOMS.replace("Ada Sample", "Ada Samples")
    bio = ("speakers.yaml", "Ada Sample}", "Ada Sample, bio: Bakes.}")

    assert told(updated_from(tmp_path, ROOMS, after, bio)) == [
        ("speakers", "ada-sample", "name", "Ada Sample", "Ada Samples")
    ]


def test_a_cancelled_session_whose_time_is_written_otherwise_is_no_conflict(folder: Folder) -> None:
    ours = "status: cancelled\n    start: 10:00\n    duration: 45m"
    folder.replace("day1.yaml", "time: 10:00-10:45", ours)
    folder.publish(events(e12={"start": "2030-05-14T10:15:00+02:00"}))
    done = folder.update()

    assert done.conflicts == ()
    assert [change[:4] for change in done.changes] == [
        ("sessions", "12", "time", None),
        ("sessions", "12", "start", "10:00"),
        ("sessions", "12", "duration", "45m"),
    ]
    assert folder.said("sessions")["12"]["time"] == "10:15-11:00"
