"""Sheets and files beside those of sessions: days, rooms, people, breaks. All of it is made up."""

from pathlib import Path

import pytest
import xlsxwriter

from confsched import api
from confsched.opening import Reading
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

TALKS = (
    "Title,Speaker,Date,Start,End\nBoats,Ada Sample,14 May 2030,9:00,9:45\n"
    "Nets,Ben Sample,14 May 2030,10:00,10:45\n"
)


def load(folder: Path, kind: str = "csv", **tables: str) -> Schedule:
    """What some tables come to, in a workbook or in a folder."""
    path = folder / "made"
    path.mkdir()
    if kind == "xlsx":
        with xlsxwriter.Workbook(path / "made.xlsx") as book:
            for name, text in tables.items():
                sheet = book.add_worksheet(name.replace("_", " "))
                for number, line in enumerate(text.splitlines()):
                    sheet.write_row(number, 0, line.split(","))
        path /= "made.xlsx"
    else:
        for name, text in tables.items():
            (path / f"{name.replace('_', ' ')}.csv").write_text(text)
    return api.load(path, reading=Reading(timezone="UTC"))


def told(schedule: Schedule) -> list[tuple[str, str, str, str]]:
    """When and where sessions are, and in which track."""
    return [
        (
            one.title,
            f"{one.start:%d %H:%M}" if isinstance(one, ScheduledSession) else "",
            "+".join(room.name for room in one.rooms),
            one.track.name if one.track else "",
        )
        for one in schedule.sessions
    ]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize("day", ["Day,Date\n1,14 May 2030\n2,15 May 2030", "Wed"])
def test_a_table_of_days_says_on_which_dates_they_are(tmp_path: Path, day: str, kind: str) -> None:
    sessions = "Day,Start,End,Title\n1,9:00,9:30,Boats\n2,9:00,9:30,Nets\n"
    if day == "Wed":
        day = "Day,Date\nTuesday,14 May 2030\nWednesday,15 May 2030"
        sessions = sessions.replace("\n1", "\nTuesday").replace("\n2", "\nWednesday")

    found = load(tmp_path, kind=kind, sessions=sessions, days=day)
    assert told(found) == [("Boats", "14 09:00", "", ""), ("Nets", "15 09:00", "", "")]


def test_rooms_are_known_by_the_ids_of_their_column(tmp_path: Path) -> None:
    sessions = "Title,Date,Start,End,Location ID\nBoats,2030-05-14,9:00,9:30,11\n"
    found = load(tmp_path, sessions=sessions, locations="Location ID,Name\n11,Great Hall\n")

    assert told(found) == [("Boats", "14 09:00", "Great Hall", "")]


def test_sheets_that_are_called_by_days_are_no_tracks(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        kind="xlsx",
        Tue_14_May="Tuesday 14 May 2030\n\nStart,End,Title\n9:00,9:30,Boats\n",
        Wed_15_May="Wednesday 15 May 2030\n\nTime,Session,Presenter\n9:00-9:30,Nets,Ada Sample\n",
    )

    assert told(found) == [("Boats", "14 09:00", "", ""), ("Nets", "15 09:00", "", "")]


def test_sheets_that_are_called_by_tracks_are_such(tmp_path: Path) -> None:
    head = "Title,Date,Start,End\n"
    found = load(
        tmp_path,
        kind="xlsx",
        Craft_track=f"{head}Boats,2030-05-14,9:00,9:30\n",
        Trade_track=f"{head}Nets,2030-05-14,9:00,9:30\n",
    )

    assert told(found) == [
        ("Boats", "14 09:00", "", "Craft track"),
        ("Nets", "14 09:00", "", "Trade track"),
    ]


def test_people_with_their_talks_stand_beside_a_sheet_of_breaks(tmp_path: Path) -> None:
    found = load(
        tmp_path,
        kind="xlsx",
        Speakers="Speaker,Affiliation,Talk title,Day,Time\n"
        "Ada Sample,Net Lab,Nets,14 May 2030,9:00-9:45\n",
        Breaks="Day,Time,What\n14 May 2030,10:00-10:30,Coffee\n",
    )

    assert told(found) == [("Nets", "14 09:00", "", ""), ("Coffee", "14 10:00", "", "")]
    assert [(one.name, one.organization) for one in found.speakers] == [("Ada Sample", "Net Lab")]


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_whether_somebody_comes_says_nothing_of_their_panel(tmp_path: Path, answer: str) -> None:
    found = load(
        tmp_path,
        kind="xlsx",
        Panels="No.,Panel,Date,Time\n1,Boats,14 May 2030,9:00-10:00\n",
        Speakers="Name,Title,Company,Panel,Role in panel,Email,Confirmed\n"
        "Ada Sample,Captain,Rope Works,Boats,Moderator,a@x.example,Yes\n"
        f"Ben Sample,Rigger,Rope Works,Boats,Panelist,,{answer}\n",
    )
    [panel] = found.sessions

    assert panel.status == "confirmed"
    assert [part.speaker.name for part in panel.people] == ["Ben Sample", "Ada Sample"]
    assert all(part.speaker.confirmed for part in panel.people) is (answer == "Yes")


@pytest.mark.parametrize("behind", [" 3f2a9c1d0b7e4a55a0c1f2e3d4b5a697", "-Grid view"])
def test_exports_are_called_by_what_stands_before_their_marks(tmp_path: Path, behind: str) -> None:
    people = "Name,Company\nAda Sample,Rope Works\nBen Sample,\n"
    (tmp_path / f"Sessions{behind}.csv").write_text(TALKS)
    (tmp_path / f"Speakers{behind}.csv").write_text(people)
    found = api.load(tmp_path, reading=Reading(timezone="UTC"))

    assert [(one.name, one.organization) for one in found.speakers] == [
        ("Ada Sample", "Rope Works"),
        ("Ben Sample", None),
    ]


def test_what_has_to_be_filled_in_is_no_session(tmp_path: Path) -> None:
    head, rest = TALKS.split("\n", 1)
    found = load(tmp_path, kind="xlsx", Talks=f"{head}\nRequired,Optional,Required,,\n{rest}")

    assert [one.title for one in found.sessions] == ["Boats", "Nets"]


@pytest.mark.parametrize(
    ("sheet", "head"), [("Venue rooms", "ID,Name"), ("Rooms", "Room,Name"), ("Halls", "Hall,Name")]
)
def test_rooms_are_known_by_what_stands_beside_their_names(
    tmp_path: Path, sheet: str, head: str
) -> None:
    tables = {
        "Sessions": "Title,Date,Time,Room\nBoats,2030-05-14,9:00-9:30,A\n",
        sheet: f"{head}\nA,Great Hall\n",
    }
    found = load(tmp_path, kind="xlsx", **tables)

    assert told(found) == [("Boats", "14 09:00", "Great Hall", "")]


@pytest.mark.parametrize(
    ("people", "where"), [("Tutors", "Venue code"), ("Who is who", "Room code")]
)
def test_people_and_rooms_may_be_told_by_the_codes_of_other_sheets(
    tmp_path: Path, people: str, where: str
) -> None:
    tables = {
        "Programme": f"Title,Tutor,Date,Time,{where}\nBoats,AS,14 May 2030,9:00-10:00,OM\n"
        "Nets,AS / BT,14 May 2030,10:00-11:00,PR\n",
        people: "Code,Name,Bio\nAS,Ada Sample,Builds boats.\nBT,Ben Tester,Mends nets.\n",
        "Venues": "Code,Venue\nOM,Old Mill\nPR,Pier\n",
    }
    found = load(tmp_path, "xlsx", **tables)

    assert told(found) == [
        ("Boats", "14 09:00", "Old Mill", ""),
        ("Nets", "14 10:00", "Pier", ""),
    ]
    assert [[part.speaker.name for part in one.people] for one in found.sessions] == [
        ["Ada Sample"],
        ["Ada Sample", "Ben Tester"],
    ]
