"""Sheets that are filled in like forms: a panel each, with labels or rows of people."""

from pathlib import Path
from typing import Final

import pytest
from test_lists_beside import book

from confsched import api
from confsched.errors import ConfschedError
from confsched.schedule.entities import ScheduledSession

FORMS: Final = {
    "rows of people below lines in German": (
        (
            "Podium 1: Boote und Seile;;;\n"
            "Dienstag, 13. Mai 2031, 9:00–10:15 Uhr;;;\n"
            "Rolle;Name;Funktion;Organisation\n"
            "Moderation;Ada Sample;Direktorin;Seilwerke\n"
            "Podiumsgast;Ben Muster;Kurator;Segelclub\n"
            ";;;\n"
            "Podium 2: Knoten von morgen;;;\n"
            "Dienstag, 13. Mai 2031, 10:30–11:45 Uhr;;;\n"
            "Rolle;Name;Funktion;Organisation\n"
            "Moderation;Dan Beispiel;Redakteur;Tide-Verlag\n"
        ),
        [
            (
                "13 09:00-10:15 Podium 1: Boote und Seile | Ben Muster (Kurator, Segelclub), "
                "Ada Sample (Direktorin, Seilwerke)"
            ),
            "13 10:30-11:45 Podium 2: Knoten von morgen | Dan Beispiel (Redakteur, Tide-Verlag)",
        ],
    ),
    "labels in French, which are said with the first of several only": (
        (
            "Titre :,Bateaux et cordes\n"
            "Date :,mardi 13 mai 2031\n"
            "Heure :,9h00 - 10h15\n"
            'Modératrice :,"Ada Sample, directrice, Corderie"\n'
            'Intervenants :,"Ben Muster, conservateur, Club de voile"\n'
            ',"Cleo Probe, professeure, Université des nœuds"\n'
            ",\n"
            "Titre :,Nœuds de demain\n"
            "Date :,mardi 13 mai 2031\n"
            "Heure :,10h30 - 11h45\n"
            'Modérateur :,"Dan Beispiel, rédacteur, Presse des marées"\n'
        ),
        [
            (
                "13 09:00-10:15 Bateaux et cordes | Ben Muster (conservateur, Club de voile), "
                "Cleo Probe (professeure, Université des nœuds), Ada Sample (directrice, Corderie)"
            ),
            "13 10:30-11:45 Nœuds de demain | Dan Beispiel (rédacteur, Presse des marées)",
        ],
    ),
    "people whose parts stand in a column without a name": (
        (
            "PANEL 1,,,,\n"
            "Title,Boats and Ropes,,,\n"
            "Date,2031-05-13,,,\n"
            "Time,9:00 AM - 10:15 AM,,,\n"
            ",,,,\n"
            ",Name,Title,Organization,Email\n"
            "Moderator,Ada Sample,Director,Rope Works,ada@a.invalid\n"
            "Panelist 1,Ben Muster,Curator,Sail Club,\n"
            "Panelist 2,TBC,,,\n"
            ",,,,\n"
            "PANEL 2,,,,\n"
            "Title,Knots of Tomorrow,,,\n"
            "Date,2031-05-13,,,\n"
            "Time,10:30 AM - 11:45 AM,,,\n"
            ",,,,\n"
            ",Name,Title,Organization,Email\n"
            "Moderator,Dan Beispiel,Editor,Tide Press,\n"
        ),
        [
            (
                "13 09:00-10:15 Boats and Ropes | Ben Muster (Curator, Sail Club), "
                "Ada Sample (Director, Rope Works)"
            ),
            "13 10:30-11:45 Knots of Tomorrow | Dan Beispiel (Editor, Tide Press)",
        ],
    ),
    "times beside titles, below the day": (
        (
            "DAY 1 - Tuesday May 13 2031,,,\n"
            "9:00-10:15,Panel 1: Boats and Ropes,,\n"
            ",Moderator:,Ada Sample,Rope Works\n"
            ",Panelist:,Ben Muster,Sail Club\n"
            ",Panelist:,Cleo Probe,Mast & Co\n"
            "10:30-11:00,Coffee break,,\n"
            "Panel 2: Knots,11:00-12:00,,\n"
            ",Moderator:,Dan Beispiel,Tide Press\n"
        ),
        [
            (
                "13 09:00-10:15 Panel 1: Boats and Ropes | Ben Muster (Sail Club), "
                "Cleo Probe (Mast & Co), Ada Sample (Rope Works)"
            ),
            "13 10:30-11:00 Coffee break | ",
            "13 11:00-12:00 Panel 2: Knots | Dan Beispiel (Tide Press)",
        ],
    ),
    "names of columns that hold below the next title, which says when it is": (
        (
            "Speakers by panel,,,\n"
            ",,,\n"
            '"Panel 1 – Boats (Tue, May 13, 2031, 9:00-10:15 AM)",,,\n'
            "Name,Title,Organization,Confirmed\n"
            "Ada Sample (Moderator),Director,Rope Works,Y\n"
            "Ben Muster,Curator,Sail Club,Y\n"
            "Cleo Probe,Professor,Knot University,N\n"
            ",,,\n"
            '"Panel 2 – Knots (Tue, May 13, 2031, 10:30-11:45 AM)",,,\n'
            "Dan Beispiel (Moderator),Editor,Tide Press,Y\n"
        ),
        [
            (
                "13 09:00-10:15 Panel 1 – Boats | Ben Muster (Curator, Sail Club), "
                "Cleo Probe (Professor, Knot University), Ada Sample (Director, Rope Works)"
            ),
            "13 10:30-11:45 Panel 2 – Knots | Dan Beispiel (Editor, Tide Press)",
        ],
    ),
    "titles between rows of people": (
        (
            "Name,Role,Title,Organization\n"
            '"PANEL 1: Boats — May 13, 2031, 9:00-10:15 AM",,,\n'
            "Ada Sample,Moderator,Director,Rope Works\n"
            "Ben Muster,Panelist,Curator,Sail Club\n"
            '"PANEL 2: Knots — May 13, 2031, 10:30-11:45 AM",,,\n'
            "Dan Beispiel,Moderator,Editor,Tide Press\n"
        ),
        [
            (
                "13 09:00-10:15 PANEL 1: Boats | Ben Muster (Curator, Sail Club), "
                "Ada Sample (Director, Rope Works)"
            ),
            "13 10:30-11:45 PANEL 2: Knots | Dan Beispiel (Editor, Tide Press)",
        ],
    ),
    "one panel alone": (
        (
            "Panel 2: Knots,,\n"
            "13 May 2031,10:30 – 11:45 AM,Room 5\n"
            ",,\n"
            "Role,Name,Organization\n"
            "Moderator,Ada Sample,Rope Works\n"
            "Panelist,Ben Muster,Sail Club\n"
        ),
        ["13 10:30-11:45 Panel 2: Knots | Ben Muster (Sail Club), Ada Sample (Rope Works)"],
    ),
    "one panel alone behind labels": (
        (
            "Title:,Knots\nDate:,13 May 2031\nTime:,10:30 – 11:45 AM\n"
            'Moderator:,"Ada Sample, Rope Works"\n'
            'Panelists:,"Ben Muster, Sail Club"\n'
        ),
        ["13 10:30-11:45 Knots | Ben Muster (Sail Club), Ada Sample (Rope Works)"],
    ),
    "panels beside each other, each by itself": (
        (
            "Panel 1,Panel 2\n"
            "Boats,Knots\n"
            '"May 13, 2031, 9:00-10:15 AM","May 13, 2031, 10:30-11:45 AM"\n'
            "Moderator: Ada Sample,Moderator: Dan Beispiel\n"
            '"Ben Muster, Sail Club","Eva Exempel, Dock Lab"\n'
            '"Cleo Probe, Knot University",\n'
        ),
        [
            (
                "13 09:00-10:15 Boats | Ben Muster (Sail Club), Cleo Probe (Knot University), "
                "Ada Sample ()"
            ),
            "13 10:30-11:45 Knots | Eva Exempel (Dock Lab), Dan Beispiel ()",
        ],
    ),
    "the same with labels in columns of their own": (
        (
            "Panel 1,,Panel 2,\n"
            "Boats,,Knots,\n"
            '"May 13, 2031, 9:00-10:15 AM",,"May 13, 2031, 10:30-11:45 AM",\n'
            "Moderator,Ada Sample,Moderator,Dan Beispiel\n"
            "Panelist,Ben Muster,Panelist,Eva Exempel\n"
        ),
        [
            "13 09:00-10:15 Boats | Ben Muster (), Ada Sample ()",
            "13 10:30-11:45 Knots | Eva Exempel (), Dan Beispiel ()",
        ],
    ),
    "panels across, and what they are about down": (
        (
            "Panel,Boats and Ropes,Knots of Tomorrow\n"
            'Date,"May 13, 2031","May 14, 2031"\n'
            "Time,9:00 - 10:15,10:30 - 11:45\n"
            'Moderator,"Ada Sample, Rope Works","Dan Beispiel, Tide Press"\n'
            'Panelist 1,"Ben Muster, Sail Club","Eva Exempel, Mast & Co"\n'
            'Panelist 2,"Cleo Probe, Knot University",\n'
            "Notes,check slides,\n"
        ),
        [
            (
                "13 09:00-10:15 Boats and Ropes | Ben Muster (Sail Club), "
                "Cleo Probe (Knot University), Ada Sample (Rope Works)"
            ),
            "14 10:30-11:45 Knots of Tomorrow | Eva Exempel (Mast & Co), Dan Beispiel (Tide Press)",
        ],
    ),
}


def told(path: Path) -> list[str]:
    """The sessions of a file with their people, and what these are."""
    found = []
    for one in api.load(path).sessions:
        people = (
            f"{part.speaker.name} "
            f"({', '.join(filter(None, (part.speaker.role, part.speaker.organization)))})"
            for part in one.people
        )
        slot = "--"
        if isinstance(one, ScheduledSession):
            slot = f"{one.start:%d %H:%M}-{one.end:%H:%M}"
        found.append(f"{slot} {one.title} | {', '.join(people)}")
    return found


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=[*FORMS])
def test_a_sheet_that_is_filled_in_is_read(text: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / "panels.csv"
    path.write_text(text)
    assert told(path) == expected


def test_a_sheet_of_people_is_called_like_the_panel_of_an_overview(tmp_path: Path) -> None:
    head = ["Name", "Role", "Organization"]
    path = tmp_path / "panels.xlsx"
    sheets = {
        "Overview": [
            ["#", "Title", "Date", "Time"],
            ["1", "The Long Way of Boats and Ropes", "2031-05-13", "9:00-10:15"],
            ["2", "Knots", "2031-05-13", "10:30-11:45"],
        ],
        "The Long Way of Boats and Rope": [head, ["Ada Sample", "Moderator", "Rope Works"]],
        "Panel 2": [head, ["Ben Muster", "Panelist", "Sail Club"]],
    }
    book(path, **sheets)
    assert told(path) == [
        "13 09:00-10:15 The Long Way of Boats and Ropes | Ada Sample (Rope Works)",
        "13 10:30-11:45 Knots | Ben Muster (Sail Club)",
    ]


def test_whoever_declined_is_in_no_panel(tmp_path: Path) -> None:
    path = tmp_path / "panels.xlsx"
    head = ["", "Name", "Organization", "Status"]
    sheets = {
        "Panel A": [
            ["Panel A: Boats"],
            ["Date/Time: Tuesday, May 13, 2031, 9:00-10:15 AM EDT"],
            head,
            ["Moderator", "Ada Sample", "Rope Works", "Confirmed"],
            ["Panelist", "Ben Muster", "Sail Club", "Invited"],
            ["Panelist", "Cleo Probe", "Knot University", "Declined"],
        ],
        "Panel B": [["Panel B: Knots"], ["Time: 10:30-11:45"], head, ["Host", "Dan Muster"]],
    }
    book(path, **sheets)

    found = api.load(path)
    assert told(path)[0] == (
        "13 13:00-14:15 Panel A: Boats | Ben Muster (Sail Club), Ada Sample (Rope Works)"
    )
    assert {one.name: one.confirmed for one in found.speakers} == {
        "Ada Sample": True,
        "Ben Muster": False,
        "Dan Muster": True,
    }


@pytest.mark.parametrize("mark", ["x", "✓", "yes"])
def test_marks_are_of_panels_where_columns_are_called_so(mark: str, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    rows = f"Ada Sample,{mark},,{mark}\nBen Muster,{mark},{mark},\n"
    path.write_text(f"Name,Panel 1,Panel 2,Dinner\n{rows}")
    assert told(path) == [
        "-- Panel 1 | Ada Sample (), Ben Muster ()",
        "-- Panel 2 | Ben Muster ()",
    ]


def test_marks_say_how_sure_it_is_and_more(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Panel 1: Boats,Panel 2: Knots\n"
        "Ada Sample,M,P (from afar)\n"
        "Ben Muster,P,M?\n"
        "Cleo Probe,TBC,-\n"
        "Dan Beispiel,declined,n/a\n"
        "Eva Exempel,ask Ada,P\n"
    )
    assert told(path) == [
        "-- Panel 1: Boats | Ben Muster (), Cleo Probe (), Eva Exempel (), Ada Sample ()",
        "-- Panel 2: Knots | Ada Sample (), Eva Exempel (), Ben Muster ()",
    ]
    found = api.load(path)
    assert {one.name: one.confirmed for one in found.speakers} == {
        "Ada Sample": True,
        "Ben Muster": False,
        "Cleo Probe": False,
        "Eva Exempel": True,
        "Dan Beispiel": True,
    }
    places = {str(one.span) for one in api.validate(path).findings if one.code == "T214"}
    assert places == {f"{path}:1:6", f"{path}:1:21"}


def test_panels_without_numbers_are_between_columns_with_roles(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Badge,Boats,Ropes,Knots,Dinner\n"
        "Ada Sample,x,Moderator,x,,x\n"
        "Ben Muster,x,Panelist,,Moderator,\n"
    )
    assert told(path) == [
        "-- Boats | Ben Muster (), Ada Sample ()",
        "-- Ropes | Ada Sample ()",
        "-- Knots | Ben Muster ()",
    ]


def test_marks_in_other_columns_are_no_panels(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Dinner,Vegetarian\nAda Sample,x,\nBen Muster,x,x\n")
    with pytest.raises(ConfschedError, match="is a list of people, and no programme"):
        api.load(path)


def test_a_mistake_is_told_at_its_cell(tmp_path: Path) -> None:
    path = tmp_path / "panels.xlsx"
    rows = [
        ["Title", "Boats"],
        ["Date", "2031-05-13"],
        ["Time", "9:00 - 25:15"],
        ["Moderator", "Ada Sample", "Rope Works"],
        [],
        ["Title", "Knots"],
        ["Date", "2031-05-13"],
        ["Time", "10:30 - 11:45"],
        ["Moderator", "Ben Muster", "Sail Club"],
    ]
    book(path, Panels=rows)
    findings = api.validate(path).findings
    assert [
        (str(one.span).partition("!")[2], one.message) for one in findings if one.code == "F005"
    ] == [
        (
            "Panels!B3",
            "'25:15' is not a time of day; for example: 10:30 AM - 11:45 AM ET",
        )
    ]
