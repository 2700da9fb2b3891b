"""Any list of sessions, by the names of its columns: what rows come to, and where they stand."""

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

import pytest
from support import PROJECT

from confsched import api
from confsched.errors import ConfschedError
from confsched.exporters.csv_file import Csv
from confsched.exporters.options import Options
from confsched.formats import check_map, conferences, named, recognise
from confsched.formats.columns.fields import FIELDS
from confsched.formats.records.people.names import names_in
from confsched.model.assemble import assemble
from confsched.reading import Document, read
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule


def translation(text: str, name: str = "talks.csv", told: Mapping[str, str] = {}) -> Document:
    document = read(name, text.encode())
    kind = named("records", told) if told else recognise(document)
    assert kind is not None
    assert kind.name == "records"
    [found] = conferences([(document, kind)])
    return found


def translated(text: str, name: str = "talks.csv", told: Mapping[str, str] = {}) -> Any:  # noqa: ANN401 -- to be looked into
    found = translation(text, name, told)
    assert found.findings == ()
    return found.roots[0]


def sessions(text: str, name: str = "talks.csv", told: Mapping[str, str] = {}) -> list[Any]:
    return list(translated(text, name, told)["sessions"].values())


def test_a_table_becomes_a_conference() -> None:
    text = """\
Title,Speaker,Start,End,Room,Track,Language,Level
Opening,,2025-05-05 09:00,2025-05-05 09:30,Hall,,English,
Boats,Jo Sample (Sample Society),2025-05-05 09:30,2025-05-05 10:00,Hall,Sea,German,200
"""

    assert translated(text) == {
        "conference": {"title": "talks", "id": "talks", "days": ["2025-05-05"]},
        "speakers": {"jo-sample": {"name": "Jo Sample", "organization": "Sample Society"}},
        "sessions": {
            "opening": {
                "title": "Opening",
                "room": "Hall",
                "language": "en",
                "start": "2025-05-05 09:00",
                "end": "2025-05-05 09:30",
            },
            "boats": {
                "title": "Boats",
                "room": "Hall",
                "track": "Sea",
                "language": "de",
                "start": "2025-05-05 09:30",
                "end": "2025-05-05 10:00",
                "speakers": ["jo-sample"],
                "extra": {"Level": "200"},
            },
        },
    }


def test_every_value_stands_where_it_is_in_the_table() -> None:
    text = 'time,title,who,hall\n9:00-10:00,"Boats,\nand more","Jo Sample; Mo Sample",Red\n'
    root = translated(text)
    boats = root["sessions"]["boats-and-more"]

    assert {field: str(boats.at(field)) for field in boats} == {
        "title": "talks.csv:2:12",
        "room": "talks.csv:3:34",
        "time": "talks.csv:2:1",
        "speakers": "talks.csv:3:11",
    }
    assert str(boats["speakers"].at(1)) == "talks.csv:3:11"
    assert str(root["sessions"].key_at("boats-and-more")) == "talks.csv:2:12"
    assert str(root["speakers"]["mo-sample"].at("name")) == "talks.csv:3:11"


@pytest.mark.parametrize(
    "head",
    [
        "title,start,end,room,speakers,track,abstract",
        "Session Title,Start Time,End Time,Location,Presenters,Topic,Summary",
        "talk,begins,finish,venue,Speaker(s),Category,Abstract (short)",
        "NAME,startTime,endTime,track_room,authors,stream,teaser",
        "Titel,Beginn,Ende,Raum,Referenten,Thema,Kurzbeschreibung",
        "Titre,Début,Fin,Salle,Intervenants,Thème,Résumé",
        "Título,Inicio,Fin,Sala,Ponentes,Categoría,Resumen",
        "Titolo,Ora inizio,Ora fine,Aula,Relatori,Tematica,Riassunto",
        "Título,Horário de início,Horário de término,Local,Palestrantes,Trilha,Resumo",
        "Titel,Begintijd,Eindtijd,Zaal,Spreker(s),Spoor,Samenvatting",
        # written together, with words around them, in two languages, with both sexes
        "talktitle,starttime,endtime,roomname,speakernames,trackname,sessionabstract",
        "Lecture name,Begins at,Ends at,Venue name,Author Names,Schedule Track (Optional),Synopsis",
        "Titre de la session,Début,Fin,Lieu,Orateur(s),Parcours,Résumé de la session",
        "Titel / Title,Beginn/Start,Ende/End,Ort / Place,Ponentes/as,Tema / Topic,Kurz/Abstract",
    ],
)
def test_columns_are_known_by_their_names_in_seven_languages(head: str) -> None:
    text = f'{head}\nBoats,9:00,10:00,Hall,"Jo Sample, Mo Sample",Sea,On boats\n'

    assert sessions(text) == [
        {
            "title": "Boats",
            "abstract": "On boats",
            "track": "Sea",
            "room": "Hall",
            "start": "9:00",
            "end": "10:00",
            "speakers": ["jo-sample", "mo-sample"],
        }
    ]


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        # am and pm apart, and as people write them
        ("time,ampm,length", "2:05,pm,20", {"time": "2:05 PM", "duration": "20"}),
        ("start,end,am/pm", "9:00,9:45,a.m.", {"start": "9:00 AM", "end": "9:45 AM"}),
        ("start,ampm,length", "2:05 pm,am,20", {"start": "2:05 pm", "duration": "20"}),
        ("start,end,am/pm", "11:30,12:15,am", {"start": "11:30 AM", "end": "12:15 PM"}),
        ("time,am/pm", "11:30-12:15,am", {"time": "11:30 AM-12:15"}),
        ("end,start,am/pm", "10:15,9:30,am", {"start": "9:30 AM", "end": "10:15 AM"}),
        # in a column that is called otherwise, or in one for each of both
        ("time,timePeriod", "2:05,PM", {"time": "2:05 PM"}),
        ("time,format", "11:15,p.m.", {"time": "11:15 PM"}),
        ("time,suffix", "14:05,PM", {"time": "14:05"}),
        (
            "start,start period,end,end period",
            "10:30,AM,1:00,PM",
            {"start": "10:30 AM", "end": "1:00 PM"},
        ),
        ("from,am/pm,to,to am/pm", "9:30,AM,12:00,PM", {"start": "9:30 AM", "end": "12:00 PM"}),
        ("start,x,end,y", "9:30,AM,12:00,PM", {"start": "9:30 AM", "end": "12:00 PM"}),
        # a range in one cell, whatever the column is called
        ("time,room", "08:30-09:30,Hall", {"room": "Hall", "time": "08:30-09:30"}),
        ("start,room", "8:30 to 9:30,Hall", {"room": "Hall", "time": "8:30 to 9:30"}),
        ("time,length", "8:30 – 9:30,60", {"time": "8:30 – 9:30", "extra": {"duration": "60"}}),
        # digits alone, fractions of a day, the serial numbers of spreadsheets
        ("start,end", "0930,1015", {"start": "09:30", "end": "10:15"}),
        ("start,end", "0.375,0.4166666667", {"start": "09:00", "end": "10:00"}),
        ("start,end", '"0,375","0,4166666667"', {"start": "09:00", "end": "10:00"}),
        (
            "start,end",
            "45782.375,45782.5",
            {"start": "2025-05-05 09:00", "end": "2025-05-05 12:00"},
        ),
        (
            "date,start,end",
            "45782,9:00,9:30",
            {"date": "2025-05-05", "start": "9:00", "end": "9:30"},
        ),
        # a date with the time, or in a column of its own
        (
            "start,end",
            "2025-05-05T09:00+02:00,2025-05-05T09:30+02:00",
            {"start": "2025-05-05T09:00+02:00", "end": "2025-05-05T09:30+02:00"},
        ),
        (
            "time,room",
            "Mo 5. Mai 2025 9:00-9:30,Hall",
            {"room": "Hall", "date": "2025-05-05 (Monday)", "time": "9:00-9:30"},
        ),
        (
            "start_date,start_time,end_date,end_time",
            "2025-05-05,22:00,2025-05-06,1:00",
            {"date": "2025-05-05", "start": "22:00", "end": "2025-05-06 1:00"},
        ),
        (
            "start_date,start_time,end_date,end_time",
            "2025-05-05,9:00,2025-05-05,10:00",
            {"date": "2025-05-05", "start": "9:00", "end": "10:00"},
        ),
        (
            "date,start,end",
            "2025-05-05,2025-05-05 9:00,9:30",
            {"start": "2025-05-05 9:00", "end": "9:30"},
        ),
        (
            "day,start,end",
            "13 May 2025,9:00,9:30",
            {"date": "2025-05-13", "start": "9:00", "end": "9:30"},
        ),
        ("day,start,end", "Jour 2,9:00,9:30", {"day": "2", "start": "9:00", "end": "9:30"}),
        ("day,start,end", "Dienstag,9:00,9:30", {"day": "Tuesday", "start": "9:00", "end": "9:30"}),
        (
            "date,day,start,end",
            "2025-05-05,3,9:00,9:30",
            {"date": "2025-05-05", "start": "9:00", "end": "9:30", "extra": {"day": "3"}},
        ),
        # what is no time is left to the model, or kept
        ("start,end", "noon,later", {"start": "noon", "end": "later"}),
        ("time,room", "am,Hall", {"room": "Hall", "extra": {"time": "am"}}),
        (
            "date,start",
            "2025-05-06,2025-05-05 9:00",
            {"date": "2025-05-06", "start": "2025-05-05 9:00"},
        ),
        ("date,start", "31 Feb 2025,9:00", {"date": "31 Feb 2025", "start": "9:00"}),
        (
            "start,end,length",
            "9:00,9:30,30",
            {"start": "9:00", "end": "9:30", "extra": {"duration": "30"}},
        ),
        (
            "start,time,end",
            "9:00,9:00,9:30",
            {"start": "9:00", "end": "9:30", "extra": {"time": "9:00"}},
        ),
        ("start,duration (hours)", "9:00,1.5", {"duration": "1.5h", "start": "9:00"}),
    ],
)
def test_times_are_read_as_people_write_them(
    head: str, row: str, expected: dict[str, object]
) -> None:
    [found] = sessions(f"title,{head}\nBoats,{row}\n")

    assert found == {"title": "Boats", **expected}


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("05/06/2025", "13/06/2025"), ("2025-06-05", "2025-06-13")),
        (("05/06/2025", "05/13/2025"), ("2025-05-06", "2025-05-13")),
        (("05/06/2025", "05/08/2025"), ("2025-05-06", "2025-05-08")),  # not half a year long
        (("05/06/2025", "06/06/2025"), ("2025-06-05", "2025-06-06")),
        (("05/06/2025", "05/06/2025"), ("05/06/2025", "05/06/2025")),  # nobody can know
    ],
)
def test_the_order_of_day_and_month_follows_from_the_whole_list(
    dates: tuple[str, str], expected: tuple[str, str]
) -> None:
    rows = "".join(f"Boats,{date},9:00\n" for date in dates)
    found = sessions(f"title,date,start\n{rows}")

    assert tuple(one["date"] for one in found) == expected


def test_a_row_with_a_date_alone_is_the_day_of_those_below() -> None:
    text = """\
time,title,room
Monday 5 May 2025,,
09:00-10:00,Boats,Hall
10:00-11:00,Ships,Hall
Day 2 – Tuesday 6 May 2025,,
09:00-10:00,Sails,Hall
,Dinner,
"""
    root = translated(text)

    assert [(one["title"], one.get("date")) for one in root["sessions"].values()] == [
        ("Boats", "2025-05-05 (Monday)"),
        ("Ships", "2025-05-05 (Monday)"),
        ("Sails", "2025-05-06 (Tuesday)"),
        ("Dinner", None),
    ]
    assert root["conference"]["days"] == ["2025-05-05", "2025-05-06"]
    assert str(root["sessions"]["ships"].at("date")) == "talks.csv:2:1"


def test_a_row_with_a_date_alone_is_the_day_of_those_below_though_none_has_a_time() -> None:
    rows = "14 May 2030,", "Boats,Jo Sample", "Nets,Mo Sample", "15 May 2030,", "Oars,Al Sample"
    text = "\n".join(("Title,Speaker", *rows))

    assert [(one["title"], one["date"]) for one in sessions(text)] == [
        ("Boats", "2030-05-14"),
        ("Nets", "2030-05-14"),
        ("Oars", "2030-05-15"),
    ]


def test_a_time_without_a_date_is_on_the_day_of_the_row_before() -> None:
    text = "day,time,title\nMonday,9:00,Boats\n,10:00,Ships\nTuesday,9:00-10:00,Sails\n,,Dinner\n"

    assert [one.get("day") for one in sessions(text)] == ["Monday", "Monday", "Tuesday", None]


def test_a_zone_is_said_once_by_a_column_or_in_its_head() -> None:
    by_column = "title,start,zone\nA,9:00,Europe/Oslo\nB,9:00,Europe/Oslo\nC,9:00,Asia/Tokyo\n"
    by_heads = ("title,Start (CET),room\nA,9:00,Hall\n", "title,start (cet)\nA,9:00\n")

    assert translated(by_column)["conference"]["timezone"] == "Europe/Oslo"
    assert [one.get("timezone") for one in sessions(by_column)] == [None, None, "Asia/Tokyo"]
    for by_head in by_heads:
        assert translated(by_head)["conference"]["timezone"] == "CET"


@pytest.mark.parametrize(
    ("head", "row", "speakers", "part"),
    [
        (
            "name1,name2,name3",
            "Jo Sample,Mo Sample,",
            {"jo-sample": {"name": "Jo Sample"}, "mo-sample": {"name": "Mo Sample"}},
            {"speakers": ["jo-sample", "mo-sample"]},
        ),
        (
            "speaker 1,affiliation 1,Speaker 2 Name,speaker 2 company",
            "Jo Sample,Society,Mo Sample,Club",
            {
                "jo-sample": {"name": "Jo Sample", "organization": "Society"},
                "mo-sample": {"name": "Mo Sample", "organization": "Club"},
            },
            {"speakers": ["jo-sample", "mo-sample"]},
        ),
        (
            "first_name,last_name,affiliation,post,e-mail",
            "Jo,Sample,Society,Captain,jo@sample.example",
            {
                "jo-sample": {
                    "name": "Jo Sample",
                    "organization": "Society",
                    "role": "Captain",
                    "email": "jo@sample.example",
                }
            },
            {"speakers": ["jo-sample"]},
        ),
        (
            "authors,affiliations",
            "Jo Sample|Mo Sample,Society|Club",
            {
                "jo-sample": {"name": "Jo Sample", "organization": "Society"},
                "mo-sample": {"name": "Mo Sample", "organization": "Club"},
            },
            {"speakers": ["jo-sample", "mo-sample"]},
        ),
        (
            "speakers,affiliation",
            "Jo Sample; Mo Sample,Society",
            {
                "jo-sample": {"name": "Jo Sample", "organization": "Society"},
                "mo-sample": {"name": "Mo Sample", "organization": "Society"},
            },
            {"speakers": ["jo-sample", "mo-sample"]},
        ),
        (
            "speakers",
            "Moderator: Jo Sample (Captain; Society); Mo Sample (she/her)",
            {
                "jo-sample": {"name": "Jo Sample", "organization": "Captain; Society"},
                "mo-sample": {"name": "Mo Sample", "pronouns": "she/her"},
            },
            {"moderator": ["jo-sample"], "speakers": ["mo-sample"]},
        ),
        (
            "speakers,moderator,chair",
            "Jo Sample (Captain, Society),Mo Sample,Di Sample",
            {
                "jo-sample": {"name": "Jo Sample", "role": "Captain", "organization": "Society"},
                "mo-sample": {"name": "Mo Sample"},
                "di-sample": {"name": "Di Sample"},
            },
            {"speakers": ["jo-sample"], "moderator": ["mo-sample"], "chair": ["di-sample"]},
        ),
        (
            "speakers",
            "Rapporteur: Jo Sample; Team: Boats",
            {"jo-sample": {"name": "Jo Sample"}, "boats": {"name": "Boats", "team": "true"}},
            {"speakers": [{"who": "jo-sample", "role": "rapporteur"}, "boats"]},
        ),
        (
            "speaker1,speaker2,e-mail",
            "Jo Sample,,jo@sample.example",
            {"jo-sample": {"name": "Jo Sample", "email": "jo@sample.example"}},
            {"speakers": ["jo-sample"]},
        ),
        (
            "Speaker,Co-Presenter,Presenter e-mail",
            "Jo Sample,Mo Sample,jo@sample.example",
            {
                "jo-sample": {"name": "Jo Sample", "email": "jo@sample.example"},
                "mo-sample": {"name": "Mo Sample"},
            },
            {"speakers": ["jo-sample", "mo-sample"]},
        ),
        (
            "last_name,speaker names,company,organization",
            "Sample,Jo Sample and Mo Sample,Society,Club",
            {
                "jo-sample": {"name": "Jo Sample", "organization": "Society"},
                "mo-sample": {"name": "Mo Sample", "organization": "Society"},
            },
            {
                "speakers": ["jo-sample", "mo-sample"],
                "extra": {"organization": "Club", "last name": "Sample"},
            },
        ),
        (
            "room,affiliation",
            "Hall,Society",
            None,
            {"room": "Hall", "extra": {"organization": "Society"}},
        ),
        (
            "speakers,authors",
            "Jo Sample,Jo Sample|Mo Sample",
            {"jo-sample": {"name": "Jo Sample"}},
            {"speakers": ["jo-sample"], "extra": {"authors": "Jo Sample|Mo Sample"}},
        ),
    ],
)
def test_people_are_known_however_they_are_written(
    head: str, row: str, speakers: dict[str, object] | None, part: dict[str, object]
) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([["title", *head.split(",")], ["Boats", *_cells(row)]])
    root = translated(text.getvalue())

    assert root.get("speakers") == speakers
    assert root["sessions"]["boats"] == {"title": "Boats", **part}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jo Sample, Mo Sample, and Di Sample", ["Jo Sample", "Mo Sample", "Di Sample"]),
        ("Jo Sample und Mo Sample", ["Jo Sample", "Mo Sample"]),
        ("Jo Sample & Mo Sample / Di Sample", ["Jo Sample", "Mo Sample", "Di Sample"]),
        ("Jo Sample/Mo Sample", ["Jo Sample", "Mo Sample"]),
        ("Jo/Mo Sample", ["Jo/Mo Sample"]),
        ("Jo Sample e Mo Sample", ["Jo Sample", "Mo Sample"]),
        ("Jo Silva e Costa", ["Jo Silva e Costa"]),
        ("Jo; Mo|Di\nBo", ["Jo", "Mo", "Di", "Bo"]),
        (
            "Jo Sample (Boats, Sails and Co), Mo Sample",
            ["Jo Sample (Boats, Sails and Co)", "Mo Sample"],
        ),
        ("Sample, Jo", ["Sample, Jo"]),
        ("Jo Sample, Jr", ["Jo Sample, Jr"]),
        ("Jo Sample, Jr., Mo Sample, PhD", ["Jo Sample, Jr.", "Mo Sample, PhD"]),
        ("Jo Sample, University of Somewhere", ["Jo Sample (University of Somewhere)"]),
        ("Boats and Sails", ["Boats and Sails"]),
        ("Moderated by Jo Sample, with Mo Test", ["Moderated by: Jo Sample", "Mo Test"]),
        (
            "Moderated by Jo Sample with Mo Test (Boats) and Di Sample (Nets)",
            ["Moderated by: Jo Sample", "Mo Test (Boats)", "Di Sample (Nets)"],
        ),
        (
            "Animée par Jo Sample avec Mo Test (Boats) et Di Sample (Nets)",
            ["Animée par: Jo Sample", "Mo Test (Boats)", "Di Sample (Nets)"],
        ),
        ("Jury: Jo Sample, Mo Test", ["Jury: Jo Sample", "Jury: Mo Test"]),
        ("A cura di Jo Sample", ["Jo Sample"]),
        (
            "Moderator: Jo Sample, The Rope\nMo Test, Captain, Boats",
            ["Moderator: Jo Sample (The Rope)", "Mo Test, Captain, Boats"],
        ),
        ("Jo Sample, The Rope; Mo Test, Nets", ["Jo Sample, The Rope", "Mo Test, Nets"]),
        ("Jo Sample, moderator Mo Test", ["Jo Sample", "moderator: Mo Test"]),
        (
            "Jo Sample and Di Test - Moderation Mo Test",
            ["Jo Sample", "Di Test", "Moderation: Mo Test"],
        ),
        (
            "Moderated by Mo Test: Jo Sample, Di Test",
            ["Moderated by: Mo Test", "Jo Sample", "Di Test"],
        ),
        ("Jo Sample, Chair of Boats", ["Jo Sample, Chair of Boats"]),
        (" ; ", []),
    ],
)
def test_names_are_parted_where_that_is_safe(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        # nothing speaks against two people in a column for one
        (["Jo Sample, Mo Sample", "Jo Sample"], [["jo-sample", "mo-sample"], ["jo-sample"]]),
        (["Jo Sample,Mo Sample", "Sample, Al"], [["jo-sample", "mo-sample"], ["sample-al"]]),
        # where somebody else's comma stands before what they are
        (["Jo Sample, Mo Sample", "Al Sample, Sample University"], [["jo-sample"], ["al-sample"]]),
        (["Jo Sample, Blue Boats", "Al Sample, Harbour"], [["jo-sample"], ["al-sample"]]),
        (
            ["Jo Sample and Mo Sample", "Al Sample, PhD"],
            [["jo-sample", "mo-sample"], ["al-sample-phd"]],
        ),
    ],
)
def test_commas_in_a_column_for_one_mean_the_same_in_all_of_it(
    cells: list[str], expected: list[list[str]]
) -> None:
    rows = "".join(f'Talk {number},"{cell}"\n' for number, cell in enumerate(cells))

    assert [one["speakers"] for one in sessions(f"Title,Speaker\n{rows}")] == expected


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Jo Sample <jo@sample.example>", {"name": "Jo Sample", "email": "jo@sample.example"}),
        ("Jo Sample (jo@sample.example)", {"name": "Jo Sample", "email": "jo@sample.example"}),
        ("jo@sample.example", {"name": "jo@sample.example"}),
        (
            "Jo Sample (University of Boats, Sample Town)",
            {"name": "Jo Sample", "organization": "University of Boats, Sample Town"},
        ),
        (
            "Jo Sample, Deputy, Sample Society",
            {"name": "Jo Sample", "role": "Deputy", "organization": "Sample Society"},
        ),
        ("Jo Sample (Sample Society)*", {"name": "Jo Sample", "organization": "Sample Society"}),
        ("Jos&eacute; Sample", {"name": "José Sample"}),
    ],
)
def test_what_stands_with_a_name_is_taken_apart(cell: str, people: dict[str, str]) -> None:
    [found] = translated(f'Title,Speaker\nBoats,"{cell}"\n')["speakers"].values()

    assert found == people


def test_who_leads_is_known_without_a_colon() -> None:
    rows = (
        "Boats,moderated by Jo Sample; Mo Sample\nShips,Animée par Al Sample\n"
        "Knots,(Chair) Jo Sample; Mo Sample (host)\nNets,Jo Sample with host Mo Sample\n"
    )

    assert sessions(f"Title,Speakers\n{rows}") == [
        {"title": "Boats", "moderator": ["jo-sample"], "speakers": ["mo-sample"]},
        {"title": "Ships", "moderator": ["al-sample"]},
        {"title": "Knots", "chair": ["jo-sample"], "host": ["mo-sample"]},
        {"title": "Nets", "speakers": ["jo-sample"], "host": ["mo-sample"]},
    ]


def test_authors_speak_where_nobody_else_does() -> None:
    text = "Title,Authors,Presenter\nBoats,Al Sample,Jo Sample\nShips,Al Sample and Mo Sample,\n"

    assert sessions(text) == [
        {"title": "Boats", "speakers": ["jo-sample"], "extra": {"Authors": "Al Sample"}},
        {"title": "Ships", "speakers": ["al-sample", "mo-sample"]},
    ]


def test_a_column_in_another_spelling_names_nobody_else() -> None:
    text = "Title,Speaker name,speakername\nBoats,Jo Sample,jo-s\n"

    assert sessions(text) == [
        {"title": "Boats", "speakers": ["jo-sample"], "extra": {"speakername": "jo-s"}}
    ]


def test_who_is_told_later_is_nobody() -> None:
    text = "Title,Speakers,Chair\nBoats,TBA; Jo Sample,N.N.\n"

    assert sessions(text) == [
        {"title": "Boats", "speakers": ["jo-sample"], "extra": {"speaker": "TBA", "chair": "N.N."}}
    ]


def test_people_are_known_by_their_addresses() -> None:
    content = {
        "sessions": [
            {"title": "Boats", "start": "9:00", "speaker emails": "jo@x.example, MO@x.example"}
        ],
        "speakers": [
            {"id": "s1", "name": "Jo Sample", "email": "jo@x.example"},
            {"id": "s2", "name": "Mo Sample", "email": "mo@x.example"},
        ],
    }

    assert sessions(json.dumps(content), "talks.json") == [
        {"title": "Boats", "start": "9:00", "speakers": ["s1", "s2"]}
    ]


def test_others_are_named_behind_those_who_come_first() -> None:
    text = "Title,Co-presenters,Speaker 2,Speaker\nBoats,Al Sample,Mo Sample,Jo Sample\n"

    assert [one["speakers"] for one in sessions(text)] == [["jo-sample", "mo-sample", "al-sample"]]


def _cells(row: str) -> list[str]:
    """Cells parted by commas that no space follows."""
    return row.replace(", ", "\0").replace(",", "\n").replace("\0", ", ").split("\n")


def test_people_are_those_of_the_list_of_speakers() -> None:
    content = {
        "title": "Made Days",
        "timezone": "Europe/Oslo",
        "talks": [
            {"title": "Boats", "start": "2025-05-05 09:00", "speakers": ["Jo Sample", "s2"]},
            {"title": "Ships", "presenters": [{"first_name": "Mo", "last_name": "Sample"}]},
        ],
        "people": [
            {"id": "s1", "name": "Jo Sample", "company": "Society", "bio": "Writes", "shirt": "L"},
            {"id": "s2", "name": "Mo Sample"},
        ],
        "rooms": [{"name": "Hall", "seats": 90}],
        "sponsors": [{"name": "Sample Bank"}],
    }

    assert translated(json.dumps(content), "made.json") == {
        "conference": {
            "title": "Made Days",
            "timezone": "Europe/Oslo",
            "id": "made-days",
            "days": ["2025-05-05"],
            "extra": {"sponsors": [{"name": "Sample Bank"}]},
        },
        "rooms": {"hall": {"name": "Hall", "capacity": "90"}},
        "speakers": {
            "s1": {
                "name": "Jo Sample",
                "organization": "Society",
                "bio": "Writes",
                "extra": {"shirt": "L"},
            },
            "s2": {"name": "Mo Sample"},
        },
        "sessions": {
            "boats": {"title": "Boats", "start": "2025-05-05 09:00", "speakers": ["s1", "s2"]},
            "ships": {"title": "Ships", "speakers": ["s2"]},
        },
    }


def test_people_may_be_counted_from_0() -> None:
    content = {
        "title": "Made Days",
        "talks": [
            {"title": "Boats", "start": "2025-05-05 09:00", "minutes": 30, "speakers": [0, 1]},
            {"title": "Ships", "start": "2025-05-05 10:00", "speakers": [0]},
        ],
        "people": [{"id": 0, "name": "Jo Sample"}, {"id": 1, "name": "Mo Sample"}],
    }
    found = translated(json.dumps(content), "made.json")

    assert found["speakers"] == {"0": {"name": "Jo Sample"}, "1": {"name": "Mo Sample"}}
    assert [one["speakers"] for one in found["sessions"].values()] == [["0", "1"], ["0"]]


def test_values_of_json_are_read_whatever_they_are() -> None:
    content = [
        {
            "title": "A <b>bold</b> talk",
            "start": {"odd": 1},
            "room": {"id": 3, "name": "Hall"},
            "keywords": ["boats", "sails"],
            "speakers": {"name": "Jo Sample", "job_title": "Captain"},
            "level": None,
        },
        {"title": "Ships", "room": ["Hall", "Attic"], "keywords": "boats, ships", "speakers": None},
        {"title": "Sails", "room": "all rooms", "status": "rejected", "duration": 45},
        {"title": "Ropes", "room": "Hall; Attic", "status": "in the air"},
    ]

    assert translated(json.dumps(content), "made.json") == {
        "conference": {"title": "made", "id": "made"},
        "rooms": {"3": {"name": "Hall"}},
        "speakers": {"jo-sample": {"name": "Jo Sample", "role": "Captain"}},
        "sessions": {
            "a-bold-talk": {
                "title": "A bold talk",
                "tags": ["boats", "sails"],
                "speakers": ["jo-sample"],
                "room": "3",
                "extra": {"start": {"odd": "1"}},
            },
            "ships": {"title": "Ships", "rooms": ["Hall", "Attic"], "tags": ["boats", "ships"]},
            "sails": {"title": "Sails", "room": "all", "status": "cancelled", "duration": "45"},
            "ropes": {
                "title": "Ropes",
                "rooms": ["Hall", "Attic"],
                "extra": {"status": "in the air"},
            },
        },
    }


def test_several_lists_of_sessions_are_one_programme() -> None:
    content = {
        "Monday": [{"title": "Boats", "time": "9:00"}],
        "6 May 2025": [{"title": "Ships", "time": "10:00"}],
        "Rooms": [{"room": "Hall"}],
    }

    assert sessions(json.dumps(content), "made.json") == [
        {"title": "Boats", "time": "9:00", "day": "Monday"},
        {"title": "Ships", "time": "10:00", "date": "2025-05-06"},
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", [{"title": "A page", "url": "https://sample.example"}]),
        ("a.json", [{"name": "Jo Sample", "bio": "Writes"}]),
        ("a.json", [{"room": "Hall", "start": "9:00"}]),
        ("a.json", ["Boats", "Ships"]),
        ("a.json", [{"title": "Boats", "start": "9:00"}, "Ships"]),
        ("a.json", [{"title": {"en": "Boats"}}]),
        ("a.json", []),
        ("a.json", {}),
        ("a.json", {"dependencies": [{"name": "boats", "version": "1"}]}),
        ("a.json", {"boats": {"title": "Boats", "start": "9:00"}}),
        ("a.json", {"sessions": [{"id": "a", "title": "Boats", "room": "hall"}]}),
        ("a.json", {"sessions": [{"id": "a", "titel": "Boats", "room": "hall"}]}),
        ("a.json", {"conference": {"id": "a"}, "sessions": [{"id": "a", "title": "B", "day": 1}]}),
    ],
)
def test_what_is_no_list_of_sessions_and_what_is_ours_is_left_alone(
    name: str, content: object
) -> None:
    kind = recognise(read(name, json.dumps(content).encode()))

    assert kind is None or kind.name != "records"


def test_columns_are_what_somebody_says_they_are() -> None:
    text = "Was;Wer alles;Wohin;title\nBoats;Jo Sample;Hall;Dr\n"
    told = {"was": "title", "Wer alles": "speakers", "Wohin": "room"}

    assert sessions(text, told=told) == [
        {"title": "Boats", "room": "Hall", "speakers": ["jo-sample"], "extra": {"title": "Dr"}}
    ]


def test_two_columns_can_be_said_to_be_of_one_field() -> None:
    told = {"a": "speakers", "b": "speakers", "c": "notes", "d": "notes"}

    assert sessions("title,a,b,c,d,Speaker\nBoats,Jo,Mo,one,two,Di\n", told=told) == [
        {"title": "Boats", "notes": "one", "speakers": ["jo", "mo", "di"], "extra": {"d": "two"}}
    ]


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_can_be_said_to_be_a_column(field: str) -> None:
    text = f"title,x\nBoats,{'2025' if field == 'expected' else 'en'}\n"
    found = translation(
        text, told={"x": field, "title": "title"} if field != "title" else {"x": field}
    )

    assert found.roots[0]["sessions"]  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    ("told", "message", "hint"),
    [
        (
            {"Was": "titel"},
            "'titel' is no field of ours; did you mean 'title'?",
            f"use one of {', '.join(FIELDS)}",
        ),
        ({"Wass": "title"}, "there is no column 'Wass'; did you mean 'Was'?", "there are Was, Wo"),
        ({"Zeit": "time"}, "there is no column 'Zeit'", "there are Was, Wo"),
        (
            {"title": "Was"},
            "'Was' is no field of ours",
            "their column stands first, as in 'Was=title'",
        ),
    ],
)
def test_a_column_that_is_not_there_and_a_field_that_is_none_are_refused(
    told: dict[str, str], message: str, hint: str
) -> None:
    with pytest.raises(ConfschedError) as refused:
        check_map([read("made.csv", b"Was;Wo\nBoats;Hall\n")], told)

    assert (refused.value.message, refused.value.hint) == (message, hint)


def test_columns_of_lists_in_lists_are_there_as_well() -> None:
    plan = b'{"days": [{"name": "1", "slots": [{"from": "10:00", "course": "Boats"}]}]}'
    document = read("made.json", plan)
    check_map([document], {"course": "title"})

    with pytest.raises(ConfschedError) as refused:
        check_map([document], {"curse": "title"})
    assert refused.value.message == "there is no column 'curse'; did you mean 'course'?"
    assert refused.value.hint == "there are name, slots, from, course"


def test_other_formats_have_no_columns_to_map() -> None:
    with pytest.raises(ConfschedError) as refused:
        named("schedule.xml", {"a": "title"})

    assert refused.value.hint == "use --from records, or leave out --map"


def exported(schedule: Schedule) -> list[list[str]]:
    text = Csv().export(schedule, Options()).decode()
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("folder", ["minimal", "mesf2021"])
def test_a_list_of_ours_that_is_read_again_holds_the_same_sessions(folder: str) -> None:
    schedule = api.load_all(PROJECT / "data" / folder)[0]
    document = translation(Csv().export(schedule, Options()).decode(), "made.csv")

    assert exported(resolve(assemble([document]))) == exported(schedule)


def test_days_last_until_the_end_of_what_belongs_to_them() -> None:
    text = """\
date,start,end,title,room
2025-05-05,2025-05-05T18:00,2025-05-05T23:00,Boats,Hall
2025-05-05,2025-05-06T00:30,2025-05-06T02:00,Party,Hall
2025-05-06,2025-05-06T10:00,2025-05-06T11:00,Ships,Hall
"""

    assert translated(text)["conference"]["days"] == [
        {"date": "2025-05-05", "hours": "18:00-02:00"},
        "2025-05-06",
    ]


def test_an_apostrophe_that_guards_a_cell_is_taken_away() -> None:
    assert [one["title"] for one in sessions("title,room\n'=1+1,Hall\n'tis,Hall\n")] == [
        "=1+1",
        "'tis",
    ]


def test_so_is_one_that_guards_a_room_or_a_track() -> None:
    found = sessions("title,room,track\nKnots,'@Pier,'=Ropes\nSails,'Pier,Winds\n")

    assert [(one["room"], one["track"]) for one in found] == [
        ("@Pier", "=Ropes"),
        ("'Pier", "Winds"),
    ]


def test_a_table_drawn_in_markdown_is_a_page_unless_somebody_calls_it_a_list() -> None:
    text = "| Title | Start |\n| :--- | ---: |\n| Bread | 10:00 |\n| Salt | 11:00 |\n"
    document = read("talks.txt", text.encode())

    assert recognise(document) is None
    assert named("records").part_of(document) is not None


@pytest.mark.parametrize(
    ("word", "status"),
    [("TBC", "tentative"), ("to be confirmed", "tentative"), ("À confirmer", "tentative")],
)
def test_what_is_to_be_confirmed_is_tentative(word: str, status: str) -> None:
    assert sessions(f"Title,With,Status\nBoats,Jo Sample,{word}\n") == [
        {"title": "Boats", "speakers": ["jo-sample"], "status": status}
    ]
