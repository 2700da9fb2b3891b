"""What is no talk, though nobody says a type: by what it is called, and how long it lasts."""

from typing import Any

import pytest
from translating import translated, translation


@pytest.mark.parametrize(
    ("title", "end", "kind"),
    [
        ("Boats for All Workshop", "17:00", "workshop"),
        ("Knots (training)", "12:30", "workshop"),
        ("Workshop: Sails", "10:30", "workshop"),
        ("Taller de velas", "10:30", "workshop"),
        ("Atelier d'écriture", "10:30", "workshop"),
        ("Oficina de Patentes", "10:30", None),
        ("Hands-on Workshop 2: Sails", "10:30", "workshop"),
        ("Keynote 1 : Sails", "10:00", "keynote"),
        ("Keynote(s)", "10:00", "keynote"),
        ("Panel: Who mends nets?", "10:00", "panel"),
        ("Panel discussion (in the hall)", "10:00", "panel"),
        ("2nd Poster Session", "10:00", "poster"),
        ("Keynote speakers of old", "10:00", None),
        ("Panels and sails", "10:00", None),
        ("Lightning talks", "10:00", None),  # an hour of them is no long one
        ("How to give a workshop", "10:30", None),
        ("Boats for All Workshop", "11:00", None),
        ("Boats for all", "17:00", None),
        ("Großer Knotenworkshop", "10:30", "workshop"),
        ("Keynote: Sails", "10:00", "keynote"),
        ("Keynote Address II", "10:00", "keynote"),
        ("Keynote lecture IV: Sails", "10:00", "keynote"),
        ("Opening Keynote 2: Sails", "10:00", "keynote"),
        ("How to give a keynote: boats", "10:00", None),
        ("Harbour Keynote", "10:00", "keynote"),
        ("Morning Tutorial T1", "10:00", "workshop"),
        ("Business Meeting", "10:00", "meeting"),
        ("Posters and Coffee II", "10:00", "poster"),
        ("Posters of old", "10:00", None),
        ("Poster session with the harbour", "12:00", "poster"),
        ("Posters session 2 & reception", "10:00", "poster"),
        ("Keynote with boats", "10:00", None),
        ("Small Harbour Days 2030 Keynote", "09:10", "keynote"),
        ("Giving a good keynote", "10:00", None),
        ("Inclusion Panel", "10:00", "panel"),
        ("Key Note: Sails", "10:00", "keynote"),
        ("30-min Keynote", "10:00", "keynote"),
        ("Session des Posters", "10:00", "poster"),
        ("Postersession 2", "10:00", "poster"),
        ("Panel session: Who mends nets?", "10:00", "panel"),
        ("Discussion panel: Who mends nets?", "10:00", "panel"),
        ("Solar panel: sails that pay", "10:00", None),
        ("Keynote by Jo Sample: Sails", "10:00", "keynote"),
        ("Minicurso: Sails", "12:30", "workshop"),
        ("Warsztaty: Sails", "12:30", "workshop"),
        ("Laboratorio di vele", "12:30", "workshop"),
        ("Excursion to the mill", "12:30", "social"),
        ("Escursione alle miniere", "12:30", "social"),
        ("Wycieczka: Sails", "12:30", "social"),
        ("Excursions in sail making", "10:00", None),
        ("Panel – Who mends nets?", "10:00", "panel"),
        ("Panel with all invited speakers", "10:00", "panel"),
        ("Joint Panel - Who mends nets?", "10:00", "panel"),
        ("Solar panel - sails that pay", "10:00", None),
        ("Round-table discussion", "10:00", "panel"),
        ("Table ronde : Qui répare ?", "10:00", "panel"),
        *(("Paneldebatt", "10:00", "panel"), ("Круглый стол: сети", "10:00", "panel")),
        ("Roundtables of old", "10:00", None),
        ("Who mends nets? (Panel)", "10:00", "panel"),
        ("Keynote #1:", "10:00", "keynote"),
        ("Keynote - Sails", "10:00", "keynote"),
        ("Bo Muster Award Ceremony", "10:00", "ceremony"),
        ("Best Paper Awards", "10:00", "ceremony"),
        ("Best Paper Award: Sails", "10:00", None),
        ("Lunch: Tables of the harbour", "10:00", "meal"),
        ("Registration - Monday", "10:00", "registration"),
        ("Coffee: Sails and beans", "10:00", None),
    ],
)
def test_a_session_is_what_it_is_plainly_called(title: str, end: str, kind: str | None) -> None:
    for day in ("", "2030-05-14T"):
        row = {"title": title, "start": f"{day}09:00", "end": f"{day}{end}", "room": "Attic"}

        [session] = translated({"sessions.json": [row]})["sessions"].values()

        assert session.get("type") == kind


@pytest.mark.parametrize(
    ("subtitle", "kind"),
    [("Panel discussion", "panel"), ("基調講演", "keynote"), ("Panels of old", None)],
)
def test_what_stands_below_its_title_may_say_it(subtitle: str, kind: str | None) -> None:
    row = {"title": "Sails", "subtitle": subtitle, "start": "09:00", "end": "10:00"}

    [session] = translated({"sessions.json": [row]})["sessions"].values()

    assert session.get("type") == kind


def test_a_type_that_is_said_stands() -> None:
    row = {"title": "Workshop: Sails", "start": "09:00", "end": "17:00", "type": "panel"}

    [session] = translated({"sessions.json": [row]})["sessions"].values()

    assert session["type"] == "panel"


@pytest.mark.parametrize(
    ("times", "kind"),
    [
        ({"time": "9:00-12:00"}, "workshop"),
        ({"time": "1:00 – 4:00 pm"}, "workshop"),
        ({"start": "9:00 a.m.", "end": "12 noon"}, "workshop"),
        ({"time": "9:00 - 5:00"}, "workshop"),
        ({"time": "1:30 - 2:30 pm"}, None),
        ({"start": "1 pm", "end": "2 pm"}, None),
        ({"time": "1 pm"}, None),
    ],
)
def test_how_long_it_lasts_is_read_as_people_write_it(
    times: dict[str, str], kind: str | None
) -> None:
    row = {"title": "Workshop on knots", "date": "2030-05-14", "room": "Attic", **times}

    root: Any = translation({"sessions.json": [row]}).roots[0]  # an afternoon is told
    [session] = root["sessions"].values()

    assert session.get("type") == kind
