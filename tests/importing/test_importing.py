"""Sources become files: whole texts, several sources as one conference, and what stays the same."""

from pathlib import Path

import pytest
from sample import EVENTS, Events, events, schedule_xml

from confsched import api
from confsched.errors import ConfschedError
from confsched.importing.outcome import Alike, Imported, Renumbered, Shared
from confsched.importing.programme import Programme, programme_of
from confsched.loading import load_ours
from confsched.model.assemble import assemble
from confsched.schedule.entities import SLOT_FIELDS

CONFERENCE = """\
# Sample Days, imported from a.xml.
# Change what you like: later changes of theirs come in beside yours with
#   confsched import --update SRC -o FOLDER
conference:
  id: sample-days
  title: Sample Days
  timezone: Europe/Berlin
  domain: days.example
  url: https://days.example/
  days:
    - 2030-05-14
    - 2030-05-15
"""
DAY1 = """\
sessions:
  11:
    title: Opening
    type: opening
    date: 2030-05-14
    time: 09:00-09:30
    room: great-hall
    extra: {guid: guid-11}

  12:
    title: "Bread: a history"
    subtitle: From sample to crumb
    type: talk
    date: 2030-05-14
    time: 10:00-10:45
    room: great-hall
    track: food-drink
    speakers: [1, 2]
    language: en
    abstract: >-
      One line that is long enough to be folded when it is written, because it goes on
      and on.
    extra: {guid: guid-12}
"""
DAY2 = """\
sessions:
  13:
    title: Salt
    type: talk
    date: 2030-05-15
    time: 10:00-11:00
    room: attic
    track: food-drink
    speakers: [3]
    extra: {guid: guid-13}

  14:
    title: Night walk
    date: 2030-05-15
    start: 23:30
    end: 2030-05-16 01:30
    room: attic
    extra: {guid: guid-14}
"""
MORE: Events = {
    "12": {
        "title": "Games",
        "start": "2030-05-14T10:00:00+02:00",
        "duration": "00:30",
        "room": "GREAT HALL",
        "track": "Food & Drink",
        "persons": {"9": "Jo Sample", "1": "Zed Sample"},
    },
    "30": {
        "title": "Chess",
        "start": "2030-05-16T10:00:00+02:00",
        "duration": "00:30",
        "room": "The Attic",
        "persons": {"9": "Jo Sample"},
    },
}


@pytest.fixture(autouse=True)
def _sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    publish("a.xml", EVENTS)
    publish("b.xml", MORE, "More Days")


def publish(name: str, found: Events, title: str = "Sample Days") -> None:
    text = schedule_xml(found, title, title.lower().replace(" ", "-"))
    Path(name).write_text(text, "utf-8")


def texts(folder: str) -> dict[str, str]:
    return {p.name: p.read_text("utf-8") for p in Path(folder).rglob("*") if p.is_file()}


def said(folder: str) -> Programme:
    return programme_of(assemble(load_ours(folder)))


def again(*names: str, into: str = "ours") -> Imported:
    """An update, and that a second one finds nothing more to do."""
    done = api.import_files(*names, into=into, update=True)
    before = texts(into)
    after = api.import_files(*names, into=into, update=True).update

    assert after is not None
    assert (after.changes, after.added, after.cancelled) == ((), (), ())
    assert texts(into) == before
    return done


def test_a_source_becomes_files_that_people_like_to_edit() -> None:
    done = api.import_files("a.xml", into="ours")
    made = texts("ours")
    made.pop("import.json")

    assert made == {
        "conference.yaml": CONFERENCE,
        "rooms.yaml": "rooms:\n  great-hall: {name: Great Hall}\n  attic: {name: Attic}\n",
        "tracks.yaml": "tracks:\n  food-drink: {name: Food & Drink}\n",
        "speakers.yaml": "speakers:\n  1: {name: Jo Sample}\n  2: {name: Ada Sample}\n"
        "  3: {name: Ben Sample}\n",
        "day1.yaml": DAY1,
        "day2.yaml": DAY2,
    }
    assert done == Imported(
        folder="ours",
        title="Sample Days",
        sources=("a.xml",),
        written=(
            "ours/conference.yaml",
            "ours/rooms.yaml",
            "ours/tracks.yaml",
            "ours/speakers.yaml",
            "ours/day1.yaml",
            "ours/day2.yaml",
        ),
        counts={"days": 2, "rooms": 2, "tracks": 1, "types": 0, "speakers": 3, "sessions": 4},
        extra={"sessions": {"guid": 4}},
        paths=("a.xml",),
    )


def test_the_base_is_hidden_from_readers_and_not_from_version_control() -> None:
    api.import_files("a.xml", into="ours")

    assert (Path("ours") / ".confsched" / "import.json").is_file()
    assert {finding.code for finding in api.validate("ours").findings} == {
        finding.code for finding in api.validate("a.xml").findings
    }


def test_the_same_source_makes_the_same_bytes_anywhere() -> None:
    api.import_files("a.xml", into="ours")
    Path("far").mkdir()
    Path("far/a.xml").write_bytes(Path("a.xml").read_bytes())
    api.import_files("far/a.xml", into="far/ours")

    assert texts("far/ours") == texts("ours")


def test_a_conference_of_one_day_has_its_sessions_in_one_file() -> None:
    publish("a.xml", events(e13=None, e14=None))
    done = api.import_files("a.xml", into="ours")

    assert done.written[-1] == "ours/sessions.yaml"
    assert texts("ours")["sessions.yaml"] == DAY1


@pytest.mark.parametrize(
    ("start", "duration", "slot"),
    [
        (
            "2030-05-14T22:00:00+02:00",
            "11:59",
            {"date": "2030-05-14", "start": "22:00", "end": "2030-05-15 09:59"},
        ),
        (
            "2030-05-14T03:00:00Z",
            "01:00",
            {"start": "2030-05-14T05:00+02:00", "end": "2030-05-14T06:00+02:00"},
        ),
        ("2030-05-14T06:00:00Z", "02:00", {"date": "2030-05-14", "time": "08:00-10:00"}),
        # nothing but a moment and a length can say these
        ("2030-05-14T22:00:00+02:00", "14:00", None),
        ("2030-05-14T10:00:00+02:00", "26:00", None),
        ("2030-10-27T02:30:00+01:00", "00:15", None),
        ("2030-10-27T02:30:00+02:00", "00:15", None),
        ("2030-05-14T10:00:30+02:00", "00:15", None),
        ("2030-05-14T10:00:00+02:00", "soon", None),
    ],
)
def test_times_are_written_as_people_do_where_that_says_the_same(
    start: str, duration: str, slot: dict[str, str] | None
) -> None:
    publish("a.xml", events(e11={"start": start, "duration": duration}))
    api.import_files("a.xml", into="ours")
    found = said("ours")["sessions"]["11"]
    theirs, ours = (api.load(name).sessions for name in ("a.xml", "ours"))
    before, after = (next(s for s in found if s.id == "11") for found in (theirs, ours))

    assert {name: found.get(name) for name in SLOT_FIELDS} == {
        **dict.fromkeys(SLOT_FIELDS),
        **(slot or {"start": start, "duration": duration}),
    }
    assert [getattr(before, name, None) for name in ("start", "end")] == [
        getattr(after, name, None) for name in ("start", "end")
    ]


def test_several_sources_become_one_conference() -> None:
    done = api.import_files("a.xml", "b.xml", into="ours", rename_room={"The Attic": "attic"})
    found = said("ours")

    assert list(found["sessions"]) == ["11", "12", "12-2", "13", "14", "30"]
    assert list(found["days"]) == ["2030-05-14", "2030-05-15", "2030-05-16"]
    assert found["rooms"] == {"great-hall": {"name": "Great Hall"}, "attic": {"name": "Attic"}}
    assert found["sessions"]["12-2"]["speakers"] == ["9", "1-2"]
    assert found["sessions"]["30"]["room"] == "attic"
    assert found["conference"]["conference"]["extra"] == {"id": "more-days", "title": "More Days"}
    assert done.alike == (Alike("1", "Jo Sample", "9", "Jo Sample"),)
    assert done.shared == (
        Shared("rooms", "great-hall", "Great Hall"),
        Shared("rooms", "attic", "Attic"),
        Shared("tracks", "food-drink", "Food & Drink"),
    )
    assert done.renumbered == (
        Renumbered("speakers", "1-2", "1", "b.xml"),
        Renumbered("sessions", "12-2", "12", "b.xml"),
    )
    assert (
        again("a.xml", "b.xml").update
        == api.import_files("a.xml", "b.xml", into="ours", update=True).update
    )


def test_people_are_one_only_where_somebody_says_so() -> None:
    one = api.import_files("a.xml", "b.xml", into="one", same_person={"9": "1"})
    several = api.import_files("a.xml", "b.xml", into="all", same_people=True)
    for done in (one, several):
        assert Shared("speakers", "1", "Jo Sample") in done.shared
    wanted = {
        "1": {"name": "Jo Sample"},
        "2": {"name": "Ada Sample"},
        "3": {"name": "Ben Sample"},
        "1-2": {"name": "Zed Sample"},
    }

    for folder in ("one", "all"):
        assert said(folder)["speakers"] == wanted
        assert said(folder)["sessions"]["30"]["speakers"] == ["1"]
        publish("b.xml", {**MORE, "31": {**MORE["30"], "title": "Go"}})
        again("a.xml", "b.xml", into=folder)

        assert said(folder)["speakers"] == wanted
        assert said(folder)["sessions"]["31"]["speakers"] == ["1"]
        publish("b.xml", MORE)


def test_somebody_who_is_said_to_be_another_keeps_the_name_of_that_one() -> None:
    publish("b.xml", {"30": {**MORE["30"], "persons": {"9": "J. Sample"}}})
    api.import_files("a.xml", "b.xml", into="ours", same_person={"9": "1"})
    wanted = {"name": "Jo Sample", "extra": {"name": "J. Sample"}}

    assert said("ours")["speakers"]["1"] == wanted
    again("a.xml", "b.xml")

    assert said("ours")["speakers"]["1"] == wanted


def test_rooms_get_a_prefix_of_their_source_and_keep_it() -> None:
    api.import_files("a.xml", "b.xml", into="ours", room_prefix=["b.xml=Expo"])
    rooms = {
        "great-hall": {"name": "Great Hall"},
        "attic": {"name": "Attic"},
        "expo-great-hall": {"name": "Expo GREAT HALL"},
        "expo-the-attic": {"name": "Expo The Attic"},
    }

    assert said("ours")["rooms"] == rooms
    publish("b.xml", {**MORE, "31": {**MORE["12"], "title": "Go", "room": "Cellar"}})
    again("a.xml", "b.xml")

    assert said("ours")["rooms"] == {**rooms, "expo-cellar": {"name": "Expo Cellar"}}
    assert (
        api.import_files(
            "a.xml", "b.xml", into="order", room_prefix=["Main: ", "Expo"], write=False
        ).counts["rooms"]
        == 5
    )


def test_rooms_that_are_spelt_in_several_ways_are_joined_on_demand() -> None:
    publish("a.xml", events(e11={"room": "GREAT HALL"}, e13={"room": "GH"}))
    done = api.import_files("a.xml", into="ours")

    assert said("ours")["rooms"] == {
        "great-hall": {"name": "GREAT HALL"},
        "great-hall-2": {"name": "Great Hall"},
        "gh": {"name": "GH"},
        "attic": {"name": "Attic"},
    }
    assert done.shared == ()
    names = {"GREAT HALL": "Great Hall", "gh": "Great Hall"}
    api.import_files("a.xml", into="joined", rename_room=names)

    assert said("joined")["rooms"] == {
        "great-hall": {"name": "Great Hall"},
        "attic": {"name": "Attic"},
    }
    publish("a.xml", events(e11={"room": "GREAT HALL"}))
    again("a.xml", into="joined")

    assert said("joined")["sessions"]["13"]["room"] == "attic"


def test_a_session_of_which_two_sources_say_the_same_is_there_once() -> None:
    publish("b.xml", events(e12={"title": "Bread?"}), "More Days")
    done = api.import_files("a.xml", "b.xml", into="ours", same_people=True)

    assert list(said("ours")["sessions"]) == ["11", "12", "12-2", "13", "14"]
    assert [one.id for one in done.shared if one.section == "sessions"] == ["11", "13", "14"]
    again("a.xml", "b.xml")


def test_people_and_sessions_of_one_id_and_one_name_are_one_which_is_told() -> None:
    swapped = {"title": "bread – a history", "persons": {"2": "Ada Sample", "1": "Jo Sample"}}
    found = events(
        e11=None,
        e12=swapped,
        e13={"start": "2030-05-15T11:00:00+02:00", "persons": {}},
        e14={"description": "Bring a lamp.", "persons": {"4": "Bo Sample"}},
    )
    publish("b.xml", found, "More Days")
    done = api.import_files("a.xml", "b.xml", into="ours")
    sessions = said("ours")["sessions"]

    assert [one for one in done.shared if one.section in ("speakers", "sessions")] == [
        Shared("speakers", "2", "Ada Sample"),
        Shared("speakers", "1", "Jo Sample"),
        Shared("sessions", "12", "Bread: a history"),
        Shared("sessions", "14", "Night walk"),
    ]
    assert list(sessions) == ["11", "12", "13", "14", "13-2"]
    assert (sessions["12"]["time"], sessions["12"]["speakers"]) == ("10:00-10:45", ["1", "2"])
    assert sessions["12"]["extra"] == {"guid": "guid-12", "title": "bread – a history"}
    assert (sessions["14"]["description"], sessions["14"]["speakers"]) == ("Bring a lamp.", ["4"])
    again("a.xml", "b.xml")


def test_entries_that_went_apart_at_the_last_import_stay_apart() -> None:
    publish("b.xml", {"12": {**MORE["12"], "persons": {"1": "Zed Sample"}}}, "More Days")
    api.import_files("a.xml", "b.xml", into="ours")
    publish("b.xml", {"12": EVENTS["12"]}, "More Days")
    again("a.xml", "b.xml")

    assert list(said("ours")["sessions"]) == ["11", "12", "12-2", "13", "14"]
    assert said("ours")["speakers"]["1-2"] == {"name": "Jo Sample"}


def test_files_that_belong_together_are_one_source() -> None:
    Path("sessions.csv").write_text(
        "Title,Start,End,Room,Speakers\nRope,2030-05-14 09:00,2030-05-14 10:00,Attic,Bo Sample\n",
        "utf-8",
    )
    Path("speakers.csv").write_text("Name,Organization\nBo Sample,Example Institute\n", "utf-8")
    done = api.import_files(
        "speakers.csv", "b.xml", "sessions.csv", into="ours", room_prefix=["sessions.csv=Old"]
    )
    found = said("ours")

    assert done.sources == ("speakers.csv", "sessions.csv", "b.xml")
    assert found["speakers"]["bo-sample"] == {
        "name": "Bo Sample",
        "organization": "Example Institute",
    }
    assert found["sessions"]["rope"]["room"] == "old-attic"
    again("speakers.csv", "b.xml", "sessions.csv")
    before = texts("ours")
    with pytest.raises(ConfschedError, match="the last import was made of 3 sources"):
        api.import_files("sessions.csv", "b.xml", into="ours", update=True)
    assert texts("ours") == before


def test_a_file_that_is_no_programme_is_refused_beside_one_that_is() -> None:
    Path("prices.csv").write_text("Ticket,Price\nDay,12\n", "utf-8")
    with pytest.raises(ConfschedError, match=r"'prices\.csv' is a list of what is sold"):
        api.import_files("a.xml", "prices.csv", into="ours")

    assert not Path("ours").exists()


@pytest.mark.parametrize(
    ("name", "text"), [("a.yaml", ""), ("a.toml", "\n"), ("a.json", "{}"), ("a.json", "[]")]
)
def test_nothing_is_made_of_a_file_with_nothing_in_it(name: str, text: str) -> None:
    Path(name).write_text(text, "utf-8")
    with pytest.raises(ConfschedError, match=f"there is nothing in '{name}'"):
        api.import_files(name, into="ours")

    assert not Path("ours").exists()


HEAD = "Title,Date,Start,End,Room\n"


def test_a_title_that_is_only_the_name_of_a_file_gives_way_and_is_no_news() -> None:
    Path("north.csv").write_text(f"{HEAD}Boats,2030-05-14,9:00,10:00,Hall\n", "utf-8")
    Path("south.csv").write_text(f"{HEAD}Ropes,2030-05-14,9:00,10:00,Attic\n", "utf-8")
    lists = api.import_files("north.csv", "south.csv", into="lists")
    beside = api.import_files("north.csv", "a.xml", into="beside")

    assert (lists.title, said("lists")["conference"]["conference"].get("extra")) == ("north", None)
    about = said("beside")["conference"]["conference"]
    assert (beside.title, about["id"], about.get("extra")) == ("Sample Days", "sample-days", None)


def test_a_zone_that_nothing_says_is_told_till_somebody_says_it() -> None:
    Path("north.csv").write_text(f"{HEAD}Boats,2030-05-14,9:00,10:00,Hall\n", "utf-8")
    first = api.import_files("north.csv", into="ours")
    second = api.import_files("north.csv", into="ours", update=True)
    about = Path("ours/conference.yaml")
    about.write_text(
        about.read_text("utf-8").replace("  title", "  timezone: ET\n  title"), "utf-8"
    )
    third = api.import_files("north.csv", into="ours", update=True)

    assert [done.missing for done in (first, second, third)] == [("timezone",), ("timezone",), ()]


def test_a_source_that_is_left_out_is_asked_for_whatever_was_said_of_it_before() -> None:
    api.import_files("a.xml", "b.xml", into="ours", room_prefix=["b.xml=Expo"])
    with pytest.raises(ConfschedError, match=r"2 sources in this order: a\.xml, b\.xml"):
        api.import_files("a.xml", into="ours", update=True)


def test_an_id_stays_with_its_session_when_another_source_comes_to_use_it() -> None:
    publish("b.xml", {"30": MORE["30"]}, "More Days")
    api.import_files("a.xml", "b.xml", into="ours")
    publish("a.xml", events(e30={**EVENTS["11"], "title": "New"}))
    again("a.xml", "b.xml")

    assert said("ours")["sessions"]["30"]["title"] == "Chess"
    assert said("ours")["sessions"]["30-2"]["title"] == "New"


@pytest.mark.parametrize("names", [["a.xml"], ["b.xml", "a.xml"]])
def test_an_update_takes_all_sources_in_their_order(names: list[str]) -> None:
    api.import_files("a.xml", "b.xml", into="ours")
    before = texts("ours")
    with pytest.raises(ConfschedError, match=r"2 sources in this order: a\.xml, b\.xml"):
        api.import_files(*names, into="ours", update=True)

    assert texts("ours") == before


def test_a_source_in_another_zone_keeps_its_moments() -> None:
    text = schedule_xml(MORE, "More Days", "more").replace("Europe/Berlin", "Asia/Tokyo")
    Path("b.xml").write_text(text)
    api.import_files("a.xml", "b.xml", into="ours")
    theirs = {s.title: s.start for s in api.load("b.xml").scheduled}

    assert {s.title: s.start for s in api.load("ours").scheduled if s.title in theirs} == theirs
