"""Workbooks as organisers keep them: stages, houses, who leads, who is told beside titles."""

from pathlib import Path

from test_sheets_as_pages import in_workbook
from test_workbooks import Rows, book, translated

HEAD: list[object] = ["Start", "End", "Talk", "Speaker", "Stand"]
WHEN: list[object] = ["Saturday 18 May 2030"]


def test_the_stand_of_an_exhibitor_is_no_room_where_sheets_are_stages(tmp_path: Path) -> None:
    main: Rows = [WHEN, HEAD, ["10:00", "10:30", "Small boats", "Ada Sample", "C14"]]
    food: Rows = [WHEN, HEAD, ["11:00", "11:30", "Bread of old", "Ben Tester", "F07"]]
    sheets = {"Main Stage": main, "Food Stage": food}
    found = translated(book(**sheets))["sessions"]["small-boats"]

    assert in_workbook(tmp_path, **sheets) == [
        "18 10:00-10:30 | Main Stage | Small boats | Ada Sample",
        "18 11:00-11:30 | Food Stage | Bread of old | Ben Tester",
    ]
    assert found["extra"] == {"Stand": "C14"}


def test_a_stand_is_the_room_where_nothing_else_says_one(tmp_path: Path) -> None:
    rows: Rows = [WHEN, HEAD, ["10:00", "10:30", "Small boats", "Ada Sample", "C14"]]
    rows += [["11:00", "11:30", "Bread of old", "Ben Tester", "F07"]]

    assert in_workbook(tmp_path, Programme=rows) == [
        "18 10:00-10:30 | C14 | Small boats | Ada Sample",
        "18 11:00-11:30 | F07 | Bread of old | Ben Tester",
    ]


def test_houses_are_rooms_where_sheets_are_called_so(tmp_path: Path) -> None:
    head: list[object] = ["Date", "Time", "Film", "Director", "Runtime"]
    rows: Rows = [head, ["2030-05-14", "18:30", "Winter Ferry", "Ada Sample", "88 min"]]
    more: Rows = [head, ["2030-05-14", "19:00", "Paper Boats", "Ben Tester", "79 min"]]

    assert in_workbook(tmp_path, **{"Kino Orion": rows, "Kino Bio Rio": more}) == [
        "14 18:30-19:58 | Kino Orion | Winter Ferry",
        "14 19:00-20:19 | Kino Bio Rio | Paper Boats",
    ]


def test_who_leads_in_rows_around_the_only_paper_of_a_panel_is_in_it(tmp_path: Path) -> None:
    head: list[object] = ["Panel", "Day", "Time", "Room", "Name", "Role", "Paper title"]
    first: list[object] = ["P1 Ropes and empire", "2030-05-14", "9:00-10:30", "Hall"]
    second: list[object] = ["P2 Nets", "2030-05-14", "11:00-12:30", "Attic"]
    rows: Rows = [
        head,
        [*first, "Ada Sample", "Chair", ""],
        [*first, "Ben Tester", "Presenter", "Sugar and ropes"],
        [*first, "Cleo Muster", "Presenter", "Reefs"],
        [*second, "Dan Probe", "Chair", ""],
        [*second, "Eva Trial", "Presenter", "Postmarks"],
        [*second, "Finn Exempel", "Discussant", ""],
    ]

    assert in_workbook(tmp_path, Panels=rows) == [
        "14 09:00-10:30 | Hall | P1 Ropes and empire | Ben Tester; Cleo Muster; chair: Ada Sample",
        "14 11:00-12:30 | Attic | P2 Nets | Eva Trial; chair: Dan Probe; discussant: Finn Exempel",
    ]


def test_who_leads_a_point_may_be_several_who_talk(tmp_path: Path) -> None:
    rows: Rows = [
        WHEN,
        ["Start", "End", "Item", "Lead"],
        ["9:00", "9:30", "Welcome", "Ada Sample"],
        ["9:30", "10:00", "Fireside", "Ben Tester in conversation with Ada Sample"],
        ["10:00", "10:30", "On stage", "Ada Sample interviews Cleo Muster"],
        ["10:30", "11:00", "Nets", "Moderation: Dan Probe; Gäste: Eva Trial, Finn Exempel"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "18 09:00-09:30 | Welcome | Ada Sample",
        "18 09:30-10:00 | Fireside | Ben Tester; Ada Sample",
        "18 10:00-10:30 | On stage | Ada Sample; Cleo Muster",
        "18 10:30-11:00 | Nets | Eva Trial; Finn Exempel; moderator: Dan Probe",
    ]


def test_somebody_behind_what_sounds_like_a_break_speaks(tmp_path: Path) -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["", "Hall A", "Hall B", "Hall C"],
        ["9:00-10:00", "Solder a badge (Ada Sample)", "Boats (Ben Tester)", "Nets (Cleo Muster)"],
        ["10:00-11:00", "Knots (Dan Probe)", "Sails (Eva Trial)", "Reefs (Ada Sample)"],
        ["11:00-11:30", "Coffee (Foyer)"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 09:00-10:00 | Hall A | Solder a badge | Ada Sample",
        "14 09:00-10:00 | Hall B | Boats | Ben Tester",
        "14 09:00-10:00 | Hall C | Nets | Cleo Muster",
        "14 10:00-11:00 | Hall A | Knots | Dan Probe",
        "14 10:00-11:00 | Hall B | Sails | Eva Trial",
        "14 10:00-11:00 | Hall C | Reefs | Ada Sample",
        "14 11:00-11:30 | Foyer | Coffee",
    ]


def test_the_post_of_somebody_may_sound_like_a_room(tmp_path: Path) -> None:
    rows: Rows = [
        ["Harbour Breakfast"],
        ["Tuesday, 14 May 2030"],
        ["8:00", "Welcome – Ada Sample, Chamber President"],
        ["8:15", "Forecast – Ben Tester, Harbour Savings Bank"],
        ["9:00", "Adjourn"],
    ]

    assert in_workbook(tmp_path, Agenda=rows) == [
        "14 08:00-08:15 | Welcome | Ada Sample",
        "14 08:15-09:00 | Forecast | Ben Tester (Harbour Savings Bank)",
    ]


def test_who_moderates_is_the_last_of_those_behind_a_title(tmp_path: Path) -> None:
    rows: Rows = [
        ["14 mai 2030"],
        ["", "Chapiteau", "Jardin"],
        ["10h00", "Cordes – Ada Sample", "Contes – Ben Tester"],
        ["11h00", "Voiles – Cleo Muster, Dan Probe, modération Ada Sample", "Nœuds – Eva Trial"],
        ["12h00", "Fin", ""],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 10:00-11:00 | Chapiteau | Cordes | Ada Sample",
        "14 10:00-11:00 | Jardin | Contes | Ben Tester",
        "14 11:00-12:00 | Chapiteau | Voiles | Cleo Muster; Dan Probe; moderator: Ada Sample",
        "14 11:00-12:00 | Jardin | Nœuds | Eva Trial",
    ]


def test_the_kind_of_a_talk_may_stand_before_who_gives_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Presentation", "Room"],
        ["9:00-9:30", "Ada Sample: Bells and borders", "Hall"],
        ["9:30-10:00", "Ben Tester: Tuning boats", "Hall"],
        ["10:00-10:30", "Cleo Muster: Storms of old", "Hall"],
        ["10:30-11:30", "Keynote - Prof. Dana Probe: Listening to ruins", "Hall"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 09:00-09:30 | Hall | Bells and borders | Ada Sample",
        "14 09:30-10:00 | Hall | Tuning boats | Ben Tester",
        "14 10:00-10:30 | Hall | Storms of old | Cleo Muster",
        "14 10:30-11:30 | Hall | Listening to ruins | Prof. Dana Probe",
    ]


def test_a_family_may_be_called_like_a_form_of_companies(tmp_path: Path) -> None:
    rows: Rows = [
        ["14 de maio de 2030"],
        ["", "Sala Azul", "Sala Verde"],
        ["9h00 - 10h00", "Cordas (Luana Exempel, Raimundo Sá)", "Barcos (Ana Probe)"],
        ["10h00 - 11h00", "Redes (Caio Muster)", "Velas (Raimundo Sá)"],
    ]

    assert in_workbook(tmp_path, Plano=rows) == [
        "14 09:00-10:00 | Sala Azul | Cordas | Luana Exempel; Raimundo Sá",
        "14 09:00-10:00 | Sala Verde | Barcos | Ana Probe",
        "14 10:00-11:00 | Sala Azul | Redes | Caio Muster",
        "14 10:00-11:00 | Sala Verde | Velas | Raimundo Sá",
    ]


def test_a_track_may_be_called_like_a_field_behind_others(tmp_path: Path) -> None:
    rows: Rows = [
        ["Tuesday, 14 May 2030"],
        ["Time", "Design", "Tech", "Business"],
        ["", "Hall A", "Hall B", "Hall C"],
        ["10:00-10:45", "Maps nobody reads", "Lighting a hallway", "Term sheets"],
        ["11:00-11:45", "Ropes are dead", "Streaming a city", ""],
        ["12:00-13:00", "Lunch"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 10:00-10:45 | Hall A | Maps nobody reads",
        "14 10:00-10:45 | Hall B | Lighting a hallway",
        "14 10:00-10:45 | Hall C | Term sheets",
        "14 11:00-11:45 | Hall A | Ropes are dead",
        "14 11:00-11:45 | Hall B | Streaming a city",
        "14 12:00-13:00 | Lunch",
    ]


def test_the_business_of_a_meeting_is_its_title_where_it_is_the_first(tmp_path: Path) -> None:
    rows: Rows = [
        ["Tuesday, 14 May 2030"],
        ["Time", "Business", "Papers", "Outcome"],
        ["18:00", "Apologies for absence", "", "Noted"],
        ["18:10", "Minutes of the last meeting", "Paper A attached", "Approved"],
        ["18:20", "Budget for next year", "Paper B to follow", "Agreed"],
        ["19:00", "Close"],
    ]

    assert in_workbook(tmp_path, Agenda=rows) == [
        "14 18:00-18:10 | Apologies for absence",
        "14 18:10-18:20 | Minutes of the last meeting",
        "14 18:20-19:00 | Budget for next year",
    ]


def test_who_chairs_stands_beside_what_a_session_is_called(tmp_path: Path) -> None:
    rows: Rows = [
        ["Harbour Workshop"],
        ["Tuesday 14 May 2030"],
        ["Session 1: Ropes", "", "Chair: Ada Sample"],
        ["9:15–10:00", "Smelling the past", "Ben Tester"],
        ["10:00–10:45", "Illusions of depth", "Cleo Muster"],
        ["10:45–11:15", "Coffee"],
        ["Session 2: Knots", "", "Chair: Ben Tester"],
        ["11:15–12:00", "Forgetting on purpose", "Dan Probe"],
    ]

    assert in_workbook(tmp_path, Friday=rows) == [
        "14 09:15-10:00 | Smelling the past | Ben Tester; chair: Ada Sample",
        "14 10:00-10:45 | Illusions of depth | Cleo Muster; chair: Ada Sample",
        "14 10:45-11:15 | Coffee",
        "14 11:15-12:00 | Forgetting on purpose | Dan Probe; chair: Ben Tester",
    ]
