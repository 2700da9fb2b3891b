"""One programme in the sheets and words that organisers keep it in. All of it is made up."""

from typing import NamedTuple, TypeAlias

import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from test_workbooks import Rows, rooted

Sheets: TypeAlias = dict[str, Rows]


class Talk(NamedTuple):
    """What takes place, and who speaks."""

    day: int
    start: str
    end: str
    room: str
    title: str
    speaker: str


TALKS = [
    Talk(0, "09:00", "09:45", "Main Hall", "Boats float", "Ada Sample"),
    Talk(0, "09:00", "09:45", "Room 3", "Sails for all", "Ben Tester"),
    Talk(0, "11:00", "12:00", "Main Hall", "Ropes and knots", "Cleo Muster"),
    Talk(1, "09:00", "09:45", "Main Hall", "Oars of old", "Eva Guest"),
]
HEADS = (
    ("Date", "Start", "End", "Room", "Title", "Speaker"),
    ("Day", "From", "To", "Where", "What", "Who"),
    ("Datum", "Von", "Bis", "Raum", "Programmpunkt", "Referent*in"),
    ("Date", "De", "À", "Salle", "Intitulé", "Intervenant·e"),
    ("Fecha", "Empieza", "Termina", "Sala", "Charla", "Ponente"),
    ("Data", "Orario inizio", "Orario fine", "Sede", "Argomento", "Relatore"),
    ("Datum", "Begin", "Einde", "Zaal", "Onderwerp", "Wie"),
    ("Data", "Começo", "Término", "Auditório", "Palestra", "Convidado"),
)
DATES = (
    ("2030-05-14", "2030-05-15"),
    ("14.05.2030", "15.05.2030"),
    ("Tuesday, 14 May 2030", "Wednesday, 15 May 2030"),
)
# what sheets of days are called, and whether that says the date
NAMES = (("Day 1", "Day 2"), ("Tuesday", "Wednesday"), ("Di 14.5.", "Mi 15.5."))


class Words(NamedTuple):
    """How an organiser keeps a programme, and in which order."""

    head: tuple[str, ...]
    dates: tuple[str, str]
    names: tuple[str, str]
    order: list[int]
    above: list[str]
    note: str

    def sheet(self, talks: list[Talk], *without: int, above: str = "") -> Rows:
        """A list of some talks, without the columns of some numbers."""
        columns = [one for one in self.order if one not in without]
        rows: Rows = [[text] for text in (*self.above, above) if text]
        rows.append([self.head[one] for one in columns])
        for talk in talks:
            cells = (self.dates[talk.day], *talk[1:])
            rows.append([cells[one] for one in columns])
        return [*rows, [], [self.note]] if self.note else rows


def _one(words: Words) -> Sheets:
    return {"Programme": words.sheet(TALKS)}


def _days(words: Words) -> Sheets:
    found = {}
    for day, (name, date) in enumerate(zip(words.names, words.dates, strict=True)):
        found[name] = words.sheet([one for one in TALKS if one.day == day], 0, above=date)
    return found


def _rooms(words: Words) -> Sheets:
    rooms = dict.fromkeys(talk.room for talk in TALKS)
    return {room: words.sheet([one for one in TALKS if one.room == room], 3) for room in rooms}


WORDS = st.builds(
    Words,
    head=st.sampled_from(HEADS),
    dates=st.sampled_from(DATES),
    names=st.sampled_from(NAMES),
    order=st.permutations(range(6)),
    above=st.sampled_from(([], ["Made Days 2030"], ["Made Days 2030", "Stand: 12.3.2030"])),
    note=st.sampled_from(("", "Subject to change", "Änderungen vorbehalten")),
)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from((_one, _days, _rooms)), WORDS)
def test_a_programme_is_the_same_in_the_sheets_and_words_of_organisers(
    shape: object, words: Words
) -> None:
    assert callable(shape)
    sheets: Sheets = shape(words)

    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)

    found = rooted(fill)
    rooms = {key: room["name"] for key, room in found.get("rooms", {}).items()}
    people = {key: person["name"] for key, person in found["speakers"].items()}
    told = [
        (
            one["date"][:10],
            one["start"],
            one["end"],
            rooms.get(one["room"], one["room"]),
            one["title"],
            *map(people.__getitem__, one["speakers"]),
        )
        for one in found["sessions"].values()
    ]

    dates = ("2030-05-14", "2030-05-15")
    assert sorted(told) == sorted((dates[talk.day], *talk[1:]) for talk in TALKS)
