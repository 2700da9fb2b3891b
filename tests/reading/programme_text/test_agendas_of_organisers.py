"""Agendas as organisers type them: where all is, sessions side by side, hours without minutes."""

import pytest
from outlined import outline, programme, sessions

from confsched.reading.tree import Mapping

_IN_COLUMNS = """Saturday, September 13, 2031
9:00 AM - 10:15 AM    Concurrent Sessions
                        Teaching the Sea           Salon A
                        Boats Without Borders      Salon B
10:30 AM - 11:45 AM   Workshops
                        Ropes of old        Ada Sample      Salon A
                        Knots for all       Ben Muster      Salon B
11:45 AM              Lunch
"""
_ROOMS_FIRST = """13 September 2031
9:00 - 10:00   Parallel sessions
                 Salon A      Teaching the Sea
                 Salon B      Boats Without Borders
10:00          Lunch
"""
_SHORT_COUNTS = """16. Mai 2031
13.30 Uhr   Arbeitsgruppen
            AG 1: Dächer (Raum 12) – Leitung: Ada Sample
            AG 2: Plätze (Raum 14) – Leitung: Ben Muster
15.00 Uhr   Ende
"""
_WORKSHOPS = """21 June 2031
12.00pm     Workshops (choose one)
            1. Steam bending – Ada Sample, Loft
            2. Running a yard – Ben Muster, Meeting Room 1
1.00pm      Lunch
"""
_SECTIONS = """20 August 2031
Session 1A: Theory of Knots (Room: Birch)
Session Chair: Ada Sample
10:00-10:20  Unknotting numbers
             Ben Muster
10:20-10:40  Braids
             Cleo Exemple
Session 1B: Knots at Sea (Chair: Dan Exempel, Room 5)
10:00-10:20  Climbing
             Eva Muster
10:20-10:40  Surgery
             Jo Test
Session 1C: Nets, Room 6, Chair: Mo Probe
10:00-10:20  Nets of old
             Ida Muster
10:20-10:40  Nets of steel
             Max Exempel
"""
_CONVERSATIONS = """5 November 2031
9:00 Fireside Chat
Ada Sample in conversation with Ben Muster
9:30 Ada Sample im Gespräch mit Ben Muster
10:00 Close
"""
_PANEL_AT_THE_END = """Madrid, 22 de mayo de 2031
Salón de actos, Edificio Norte

10:00 h. Ríos escondidos
  Ada Sample, Universidad de Muestra
11:00 h. Mesa redonda: Puertos
  Modera: Ben Muster
  Participan: Cleo Exemple (Aguas), Dan Exempel (Ríos)
13:00 h. Clausura
"""
_SPAN_AND_HOUSE = """Boatbuilding Conference
Saturday 21 June 2031, 9.30am – 4.30pm, The Old Ropewalk, Chatham

9.30am      Tea and coffee
10.00am     Welcome
10.30am     Boats
4.30pm      Finish
"""
_HOURS = """Tuesday 10 June 2031
- 9-9:30 breakfast
- 10-11 roadmap of boats
- 11-4 hacking
- 4-5 demos
"""
_SERIES = """Webinar Series: Clean Water
Spring 2031 | Wednesdays, 12:00-1:00 p.m. Central Time | Zoom

March 5    Reading a water report
           Ada Sample, State Laboratory

March 12   Paying for pipes
           Ben Muster, Water Trust

March 26   When the well runs dry
"""


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            _IN_COLUMNS,
            [
                "2031-09-13 09:00-10:15 Concurrent Sessions",
                "2031-09-13 09:00-10:15 Teaching the Sea [Salon A]",
                "2031-09-13 09:00-10:15 Boats Without Borders [Salon B]",
                "2031-09-13 10:30-11:45 Workshops",
                "2031-09-13 10:30-11:45 Ropes of old [Salon A]",
                "  speaker: Ada Sample",
                "2031-09-13 10:30-11:45 Knots for all [Salon B]",
                "  speaker: Ben Muster",
                "2031-09-13 11:45 Lunch",
            ],
        ),
        (
            _ROOMS_FIRST,
            [
                "2031-09-13 09:00-10:00 Parallel sessions",
                "2031-09-13 09:00-10:00 Teaching the Sea [Salon A]",
                "2031-09-13 09:00-10:00 Boats Without Borders [Salon B]",
                "2031-09-13 10:00 Lunch",
            ],
        ),
        (
            _SHORT_COUNTS,
            [
                "2031-05-16 13:30-15:00 Arbeitsgruppen",
                "2031-05-16 13:30-15:00 AG 1: Dächer [Raum 12]",
                "  chair: Ada Sample",
                "2031-05-16 13:30-15:00 AG 2: Plätze [Raum 14]",
                "  chair: Ben Muster",
                "2031-05-16 15:00 Ende",
            ],
        ),
        (
            _WORKSHOPS,
            [
                "2031-06-21 12:00-13:00 Workshops (choose one)",
                "2031-06-21 12:00-13:00 Steam bending [Loft]",
                "  speaker: Ada Sample",
                "2031-06-21 12:00-13:00 Running a yard [Meeting Room 1]",
                "  speaker: Ben Muster",
                "2031-06-21 13:00 Lunch",
            ],
        ),
        (
            _SECTIONS,
            [
                "2031-08-20 10:00-10:20 Unknotting numbers [Birch] {Session 1A: Theory of Knots}",
                "  speaker: Ben Muster",
                "  chair: Ada Sample",
                "2031-08-20 10:00-10:20 Climbing [Room 5] {Session 1B: Knots at Sea}",
                "  speaker: Eva Muster",
                "  chair: Dan Exempel",
                "2031-08-20 10:00-10:20 Nets of old [Room 6] {Session 1C: Nets}",
                "  speaker: Ida Muster",
                "  chair: Mo Probe",
                "2031-08-20 10:20-10:40 Braids [Birch] {Session 1A: Theory of Knots}",
                "  speaker: Cleo Exemple",
                "  chair: Ada Sample",
                "2031-08-20 10:20-10:40 Surgery [Room 5] {Session 1B: Knots at Sea}",
                "  speaker: Jo Test",
                "  chair: Dan Exempel",
                "2031-08-20 10:20-10:40 Nets of steel [Room 6] {Session 1C: Nets}",
                "  speaker: Max Exempel",
                "  chair: Mo Probe",
            ],
        ),
        (
            _CONVERSATIONS,
            [
                "2031-11-05 09:00-09:30 Fireside Chat",
                "  speaker: Ada Sample",
                "  speaker: Ben Muster",
                "2031-11-05 09:30-10:00 Ada Sample im Gespräch mit Ben Muster",
                "  speaker: Ada Sample",
                "  speaker: Ben Muster",
                "2031-11-05 10:00 Close",
            ],
        ),
        (
            _PANEL_AT_THE_END,
            [
                "2031-05-22 10:00-11:00 Ríos escondidos [Salón de actos, Edificio Norte]",
                "  speaker: Ada Sample |  | Universidad de Muestra",
                "2031-05-22 11:00-13:00 Mesa redonda: Puertos [Salón de actos, Edificio Norte]",
                "  moderator: Ben Muster",
                "  speaker: Cleo Exemple |  | Aguas",
                "  speaker: Dan Exempel |  | Ríos",
                "2031-05-22 13:00 Clausura [Salón de actos, Edificio Norte]",
            ],
        ),
        (
            _SPAN_AND_HOUSE,
            [
                "2031-06-21 09:30-10:00 Tea and coffee",
                "2031-06-21 10:00-10:30 Welcome",
                "2031-06-21 10:30-16:30 Boats",
                "2031-06-21 16:30 Finish",
            ],
        ),
        (
            _HOURS,
            [
                "2031-06-10 09:00-09:30 breakfast",
                "2031-06-10 10:00-11:00 roadmap of boats",
                "2031-06-10 11:00-16:00 hacking",
                "2031-06-10 16:00-17:00 demos",
            ],
        ),
        (
            _SERIES,
            [
                "2031-03-05 12:00-13:00 Reading a water report [Zoom]",
                "  speaker: Ada Sample |  | State Laboratory",
                "2031-03-12 12:00-13:00 Paying for pipes [Zoom]",
                "  speaker: Ben Muster |  | Water Trust",
                "2031-03-26 12:00-13:00 When the well runs dry [Zoom]",
            ],
        ),
    ],
)
def test_what_organisers_type_is_read(page: str, told: list[str]) -> None:
    assert outline(page) == told


_ROOM_OF_ALL = """Forum on Ports (all times EDT; all sessions in the Kennedy Ballroom unless noted)
15 May 2031
9:00 – 9:15 Welcome
9:15 – 10:30 Who owns the harbour?
10:30 – 11:00 Coffee Break
11:00 – 12:00 Boats (Garden Terrace)
"""


@pytest.mark.parametrize(
    ("said", "room"),
    [
        ("All sessions are held in the Great Hall unless otherwise stated.", "Great Hall"),
        ("Everything takes place in Room 101, except for lunch.", "Room 101"),
        (
            "Alle Vorträge finden, soweit nicht anders angegeben, im Großen Saal statt.",
            "Großen Saal",
        ),
        ("Toutes les séances ont lieu dans la salle Marie Curie.", "salle Marie Curie"),
        ("All talks on Friday are in the Great Hall.", None),
        ("All are welcome in Bergen.", None),
    ],
)
def test_a_sentence_may_say_the_room_of_all(said: str, room: str | None) -> None:
    page = f"Made Days\n4 June 2031\n{said}\n9:00 Boats\n10:00 Coffee\n10:30 Ropes\n11:00 Close\n"
    found = [str(one["room"]) if "room" in one else None for one in sessions(programme(page))]
    assert found == [room, None, room, room]


def test_the_room_of_all_is_that_of_what_has_no_other_and_is_no_break() -> None:
    assert outline(_ROOM_OF_ALL) == [
        "2031-05-15 09:00-09:15 Welcome [Kennedy Ballroom]",
        "2031-05-15 09:15-10:30 Who owns the harbour? [Kennedy Ballroom]",
        "2031-05-15 10:30-11:00 Coffee Break",
        "2031-05-15 11:00-12:00 Boats [Garden Terrace]",
    ]


@pytest.mark.parametrize(
    ("above", "venue"),
    [
        ("Harborview Inn, Portland\nMay 1-2, 2031", "Harborview Inn, Portland"),
        ("1 May 2031\nPlace: Public Library, Community Room", "Public Library, Community Room"),
        ("Maison des Sciences, amphi Curie\n1 May 2031", "Maison des Sciences, amphi Curie"),
        ("1 May 2031\nMain Stage", None),
        ("Del 1 al 2 de mayo de 2031", None),
    ],
)
def test_where_all_is_may_stand_beside_the_date(above: str, venue: str | None) -> None:
    page = f"Made Days\n{above}\n\nThursday, May 1\n9:00 Boats\n10:00 Ropes (Hall A)\n"
    found = programme(page).root.get("venue")
    assert (str(found["name"]) if isinstance(found, Mapping) else None) == venue


def test_hours_of_an_afternoon_need_no_colon_in_a_table() -> None:
    rows = "".join(
        f"| {row} |\n" for row in ("10.00 | Tea", "11.20 | Boats", "1.00 | Ropes", "2.30 | End")
    )
    for head in ("When", " ", "Slot"):
        page = f"Made Days, 17 May 2031\n\n| {head} | What |\n|---|---|\n{rows}"
        assert outline(page) == [
            "2031-05-17 10:00-11:20 Tea",
            "2031-05-17 11:20-13:00 Boats",
            "2031-05-17 13:00-14:30 Ropes",
            "2031-05-17 14:30 End",
        ]


def test_a_date_stands_behind_the_number_of_a_meeting() -> None:
    page = "PyNight #42 - Thursday 9 October 2031 - Great Hall\n\n18:00 Doors\n18:30 Boats\n"
    assert outline(page) == ["2031-10-09 18:00-18:30 Doors", "2031-10-09 18:30 Boats"]
