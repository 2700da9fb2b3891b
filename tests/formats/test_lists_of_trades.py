"""Lists of ports, bars and gardens: misspelt roles, whose organization it is, several times."""

from pathlib import Path
from typing import Any

import pytest
from test_records import translated

from confsched import api
from confsched.formats.records.people.names import names_in

ROLES = """\
Session,Date,Start,End,Room,Speaker,Role,Organization
Hedges,2031-05-12,9:00,10:00,Hall A,Ada Sample,Modrator,Boat Club
Hedges,2031-05-12,9:00,10:00,Hall A,Ben Test,Panelist,Rope Trust
Hedges,2031-05-12,9:00,10:00,Hall A,Cleo Probe,Panelst,Net Society
Ditches,2031-05-12,10:30,11:30,Hall A,Ada Sample,Moderator,Boat Club
Ditches,2031-05-12,10:30,11:30,Hall A,Dan Trial,Panelist,Net Society
"""
SHARED = """\
Date,Time,Title,Authors,Institution,Room
2031-05-12,9:00-10:00,Hedges,"Ada Sample, Ben Test",University of Boats,Hall A
2031-05-12,10:30-11:30,Ditches,Ben Test,Rope Trust,Hall A
"""
POSTS = """\
Date,Time,Title,Speaker,Organization
2031-05-12,9:00-10:00,Hedges,Ada Sample,"Director, Port of Leith"
2031-05-12,10:30-11:30,Ditches,Ben Test,"Professor of Botany, Duke University"
2031-05-12,11:30-12:30,Banks,Cleo Probe,"Sample, Test & Partners"
"""
SHORT = """\
Date,Start,End,Title,Speaker,Room
2031-05-12,9:00,10:00,Hedges,Ada Sample,Hall A
2031-05-12,10:30,11:30 Ditches,Ben Test,Hall A
2031-05-12,11:30,12:30,Banks,Cleo Probe,Hall A
"""
TWICE = """\
Date,Time,Title
2031-05-12,3.30pm,Hedges
2031-05-12,5.30pm & 6.30pm,Tours
2031-05-12,7.30pm,Banks
2031-05-12,8.30pm,End
"""
LATE = """\
Date,Start,End,Title,Speaker,Room
2031-05-12,9:30 AM,10:30 PM,Hedges,Ada Sample,Hall A
2031-05-12,10:30 AM,11:30 AM,Tours,Ben Test,Hall A
2031-05-12,11:30 AM,12:30 PM,Banks,Ada Sample,Hall A
2031-05-12,12:30 PM,1:30 PM,Lunch,,Hall A
"""
QUIET = ("X501", "X505", "P314", "T212", "R404")


def told(text: str, folder: Path) -> list[str]:
    """What is found in a list, but for what it lacks, each with its place and its fix."""
    path = folder / "list.csv"
    path.write_text(text)
    found = api.validate(path, reading=api.Reading(timezone="UTC")).findings
    return [
        f"{str(one.span).partition(':')[2]} {one.code} {one.message}"
        + (f" -> {one.fix.description}" if one.fix else "")
        for one in found
        if one.code not in QUIET
    ]


def people(text: str) -> list[tuple[str, str | None, str | None]]:
    """Everybody in a list, with post and organization."""
    found: Any = translated(text)["speakers"]
    return [(one["name"], one.get("role"), one.get("organization")) for one in found.values()]


def test_a_misspelt_role_is_told_and_taken_for_what_is_meant(tmp_path: Path) -> None:
    assert told(ROLES, tmp_path) == [
        "2:48 F006 no role is called 'Modrator'; did you mean 'Moderator'? -> write 'Moderator'",
        "4:48 F006 no role is called 'Panelst'; did you mean 'Panelist'? -> write 'Panelist'",
    ]
    (schedule,) = api.load_all(tmp_path / "list.csv", reading=api.Reading(timezone="UTC"))
    parts = [(one.speaker.name, one.role) for one in schedule.sessions[0].people]
    assert parts == [
        ("Ben Test", "speaker"),
        ("Cleo Probe", "speaker"),
        ("Ada Sample", "moderator"),
    ]


def test_who_has_a_misspelt_role_is_not_told_to_have_none(tmp_path: Path) -> None:
    text = ROLES.replace("Cleo Probe,Panelst,Net Society", "Cleo Probe,Panelst,")
    (tmp_path / "list.csv").write_text(text)
    found = api.validate(tmp_path / "list.csv", reading=api.Reading(timezone="UTC")).findings

    assert text != ROLES
    assert [one.message for one in found if one.code == "X505"] == []


def test_the_organization_of_a_row_of_two_is_not_that_of_who_has_another() -> None:
    assert people(SHARED) == [
        ("Ada Sample", None, "University of Boats"),
        ("Ben Test", None, "Rope Trust"),
    ]


def test_a_post_before_an_organization_is_no_part_of_it() -> None:
    assert people(POSTS) == [
        ("Ada Sample", "Director", "Port of Leith"),
        ("Ben Test", "Professor of Botany", "Duke University"),
        ("Cleo Probe", None, "Sample, Test & Partners"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Luc Muster, Port de Québec", ["Luc Muster (Port de Québec)"]),
        ("Dana Sample, NC Bar", ["Dana Sample (NC Bar)"]),
        ("Joan Exempel, Puerto de Vigo", ["Joan Exempel (Puerto de Vigo)"]),
        ("Dana Sample, Jo Porto", ["Dana Sample", "Jo Porto"]),
    ],
)
def test_ports_and_bars_are_bodies(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_a_row_that_lacks_a_comma_is_one_finding(tmp_path: Path) -> None:
    assert told(SHORT, tmp_path) == [
        "3:41 F001 a row of 5 cells in a table of 6 columns; is a ',' missing in it?"
    ]


def test_two_times_in_a_cell_are_one_finding_that_says_so(tmp_path: Path) -> None:
    assert told(TWICE, tmp_path) == [
        (
            "2:12 T211 no session says when it ends: 3 of them are taken to last until the next "
            "one begins"
        ),
        (
            "3:12 F005 '5.30pm & 6.30pm' is two times: each needs a session of its own; for "
            "example: 10:30 AM ET"
        ),
    ]


def test_an_end_half_a_day_late_is_told_once_and_not_with_all_it_runs_into(tmp_path: Path) -> None:
    assert told(LATE, tmp_path) == [
        (
            "2:20 T211 'Hedges' lasts 13 h, too long for a session of type 'talk' (5 min to 2 h); "
            "was 10:30 (AM) meant for its end? -> write its end half a day earlier"
        )
    ]


def test_a_row_that_lacks_a_comma_in_its_times_names_no_unknown_day(tmp_path: Path) -> None:
    text = SHORT.replace("Date,Start,End,Title", "Start,End,Day,Title").replace(
        "2031-05-12,9:00,10:00", "9:00,10:00,12 May 2031"
    )
    text = text.replace("2031-05-12,10:30,11:30 Ditches", "10:30 11:30,12 May 2031,Ditches")
    text = text.replace("2031-05-12,11:30,12:30", "11:30,12:30,12 May 2031")

    assert told(text, tmp_path) == [
        "3:42 F001 a row of 5 cells in a table of 6 columns; is a ',' missing in it?"
    ]


def test_two_ranges_in_a_cell_are_two_times(tmp_path: Path) -> None:
    text = TWICE.replace("3.30pm", "3-4pm").replace("5.30pm & 6.30pm", '"5-6pm, 7-8pm"')

    assert [one for one in told(text, tmp_path) if "F005" in one] == [
        (
            "3:12 F005 '5-6pm, 7-8pm' is two times: each needs a session of its own; for "
            "example: 10:30 AM - 11:45 AM ET"
        ),
    ]
