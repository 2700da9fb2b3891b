"""Lists of associations, boards and webinars, as they and their platforms write them."""

from typing import Any

import pytest
from test_records import sessions, translated

from confsched.formats.columns.fields import Column, columns
from confsched.formats.records.people.names import names_in
from confsched.formats.zones import told_zone
from confsched.text.titles import plain_type

DAIRY = """\
Date,Time,Session Title,Speaker / Title / Organization,Room
2030-05-14,9:00-10:00,Boats,Ada Sample / Captain / Tide & Co,Hall A
2030-05-14,10:00-11:00,Nets,Ben Test; Cleo Probe / Lawyer / MLT Trial,Hall A
"""
WATER = """\
Session #,Session Title,Date,Start,End,Room,Speaker
1A,Boats,2030-05-14,8:00 AM,8:30 AM,Hall A,Ada Sample
1A,Nets,2030-05-14,8:30 AM,9:00 AM,Hall A,Ben Test
1B,Ropes,2030-05-14,8:00 AM,8:30 AM,Hall B,Cleo Probe
1B,Sails,2030-05-14,8:30 AM,9:00 AM,Hall B,Dana Trial
"""
WEBINARS = """\
Topic,Start Time,Duration (Hours),Duration (Minutes),Time Zone
Boats,"May 14, 2030 06:00 PM",1,30,(GMT-5:00) Eastern Time (US and Canada)
Nets,"May 21, 2030 06:00 PM",0,45,(GMT-5:00) Eastern Time (US and Canada)
"""
AGENDA = """\
Agenda name,Slot title,Host or artist,Start time,End time
Saturday,Boats,Chef Ada Sample,9:00 AM,9:30 AM
Sunday,Nets,"Dr. Ben Test, Chef Ada Sample",9:30 AM,10:30 AM
"""
BOARD = """\
Name,Section/Column,Date,Start time,End time
Boats,Tuesday,2030-05-14,9:00,10:00
Nets,Wednesday,2030-05-15,9:00,10:00
"""
MATCHES = """\
Title,Date,Start time,End time,Speakers (emails),Speaker names,Tags
Boats,14.05.2030,09:00,09:40,"a@sample.org, b@sample.org","Ada Sample, Ben Test",#nets #sails
"""
PLENARY = """\
title,begins_at,ends_at,speakers,speakers_roles,categories
Boats,2030-05-14T08:00:00Z,2030-05-14T08:45:00Z,Ada Sample;Ben Test,Moderator;Speaker,Energy
Nets,2030-05-14T09:00:00Z,2030-05-14T09:45:00Z,Ben Test,Speaker,"Energy,Ports"
"""


def _people(text: str) -> list[tuple[Any, ...]]:
    found = translated(text)["speakers"].values()
    return [(one["name"], one.get("role"), one.get("organization")) for one in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mary Sample, VP Total Rewards, H-E-B and Tom Test, Counsel, Trial & Probe",
            ["Mary Sample, VP Total Rewards, H-E-B", "Tom Test, Counsel, Trial & Probe"],
        ),
        ("Mary Sample, Partner, Smith and Jones", ["Mary Sample, Partner, Smith and Jones"]),
    ],
)
def test_and_parts_people_whose_organizations_stand_behind_their_posts(
    text: str, names: list[str]
) -> None:
    assert names_in(text, several=True) == names


def test_a_head_tells_what_slashes_part() -> None:
    assert _people(DAIRY) == [
        ("Ada Sample", "Captain", "Tide & Co"),
        ("Ben Test", None, None),
        ("Cleo Probe", "Lawyer", "MLT Trial"),
    ]


def test_an_organization_behind_a_post_may_sound_like_a_name() -> None:
    text = DAIRY.replace("Ada Sample / Captain / Tide & Co", '"Ada Sample - Captain, Hire Heroes"')

    assert _people(text.replace(" / Title / Organization", ""))[0] == (
        *("Ada Sample", "Captain", "Hire Heroes"),
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Lunch with Exhibitors", "meal"),
        ("Lunch with Exhibitors: what they want", ""),
        ("Nutrition break", "break"),
        ("Break in Exhibit Hall", "break"),
        ("Afternoon Coffee with Sponsors", "break"),
        ("Break in to boats", ""),
        ("Recepción y acreditaciones", "registration"),
        ("Reception & drinks", "social"),
    ],
)
def test_breaks_and_desks_say_where_they_are_and_who_else_comes(title: str, kind: str) -> None:
    assert plain_type(title) == kind


def test_ids_that_most_sessions_share_are_those_of_groups() -> None:
    found: Any = translated(WATER)

    assert list(found["sessions"]) == ["boats", "nets", "ropes", "sails"]


def test_hours_and_minutes_of_a_length_stand_in_two_columns() -> None:
    told = [one["duration"] for one in sessions(WEBINARS)]

    assert told == ["90min", "45min"]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("(GMT-5:00) Eastern Time (US and Canada)", "America/New_York"),
        ("Pacific Time (US and Canada)", "America/Los_Angeles"),
    ],
)
def test_zones_are_called_as_in_lists_of_webinars(text: str, zone: str) -> None:
    assert told_zone(text) == zone


def test_an_agenda_is_called_like_its_day_and_who_stands_alone_elsewhere_is_nobodys_employer() -> (
    None
):
    found: Any = translated(AGENDA)

    assert [one["day"] for one in found["sessions"].values()] == ["Saturday", "Sunday"]
    assert [one["host"] for one in found["sessions"].values()] == [
        *(["ada-sample"], ["dr-ben-test", "ada-sample"]),
    ]


def test_sections_of_a_board_that_are_days_are_no_tracks() -> None:
    assert ["track" in one for one in sessions(BOARD)] == [False, False]


def test_addresses_stand_beside_names_and_tags_are_marked() -> None:
    found: Any = translated(MATCHES)
    told = [(one["name"], one.get("email")) for one in found["speakers"].values()]

    assert told == [("Ada Sample", "a@sample.org"), ("Ben Test", "b@sample.org")]
    assert next(iter(found["sessions"].values()))["tags"] == ["nets", "sails"]


def test_parts_stand_in_the_order_of_names_and_programs_write_no_blanks() -> None:
    first, second = sessions(PLENARY)

    assert (first["moderator"], first["speakers"]) == (["ada-sample"], ["ben-test"])
    assert (second["track"], second["tags"]) == ("Energy", ["Ports"])


def test_people_are_from_somewhere_beside_when_and_a_call_has_an_end() -> None:
    assert columns(["When", "Who", "From", "What"])["From"] == Column("organization", "speaker")
    assert columns(["Date", "Call", "Finish", "What"])["Call"] == Column("start")


def test_what_several_discuss_is_a_panel_if_it_is_called_so_at_its_end() -> None:
    text = MATCHES.replace("Boats", "Young delegates' boats panel")

    assert sessions(text)[0]["type"] == "panel"


def test_a_day_that_does_not_exist_is_told_at_its_date_and_is_no_room() -> None:
    text = """\
days:
  - date: 2030-05-14
    slots: [{time: "09:00", duration: 30, title: Boats, room: Hall}]
  - date: 2030-06-31
    slots: [{time: "09:00", duration: 30, title: Nets, room: Hall}]
"""

    assert [one["date"] for one in sessions(text, "plan.yaml")] == ["2030-05-14", "2030-06-31"]
