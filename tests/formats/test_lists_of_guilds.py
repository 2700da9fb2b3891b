"""Lists of sessions with a date that may be two, a row with an end of its own, and call signs."""

from pathlib import Path
from typing import Final

import pytest

from confsched import api
from confsched.opening import Reading

HEAD: Final = "Title,Date,Start,End,Room,Speaker\n"


def people(folder: Path, cell: str, title: str = "Kilns") -> list[tuple[str, str]]:
    """Names and posts of those in the first session of a list."""
    path = folder / "guild.csv"
    row = f'"{title}",2032-05-03,9:00,10:00,Hall,"{cell}"\n'
    path.write_text(f"{HEAD}{row}Nets,2032-05-03,10:00,11:00,Hall,Jo Probe\n", "utf-8")
    session, _ = api.load(path, reading=Reading(timezone="UTC")).sessions
    told = [one.speaker for one in session.people]
    return [(one.name, one.role or "") for one in told]


def findings(folder: Path, text: str) -> list[tuple[str, int, str]]:
    """The mistakes in a list, with their lines."""
    path = folder / "guild.csv"
    path.write_text(text, "utf-8")
    report = api.validate(path, reading=Reading(timezone="UTC"))
    weighty = [one for one in report.findings if one.severity in ("error", "warning")]
    return [(one.code, one.span.first.line, one.message) for one in weighty]


@pytest.mark.parametrize("count", [1, 2, 6])
def test_a_date_that_may_be_two_is_told_once(tmp_path: Path, count: int) -> None:
    rows = "".join(
        f"Kiln {n},12/03/2032,{8 + n}:00,{8 + n}:45,Hall,Jo Sample\n" for n in range(1, count + 1)
    )
    found = findings(tmp_path, HEAD + rows)

    assert found == [
        ("F005", 2, "'12/03/2032' may be 12 March or 3 December; for example: 2032-03-12")
    ]


@pytest.mark.parametrize(
    ("ends", "line"),
    [
        (("10:00 AM", "10:30 AM", "10:00 AM"), 3),
        (("9:45 AM", "10:00 AM", "10:00 AM"), 2),
    ],
)
def test_a_row_of_a_session_with_another_end_is_told_once(
    tmp_path: Path, ends: tuple[str, ...], line: int
) -> None:
    named = ("Ada Sample", "Ben Test", "Cleo Probe")
    rows = [
        f"Who Pays,3/14/2032,9:00 AM,{end},Hall,{name}\n"
        for name, end in zip(named, ends, strict=True)
    ]
    odd = ends[line - 2]
    after = "Nets,3/14/2032,10:00 AM,11:00 AM,Hall,Ada Sample\n"
    found = findings(tmp_path, HEAD + "".join(rows) + after)

    assert found == [
        ("F002", line, f"this row says '{odd}', and the others of 'Who Pays' '10:00 AM'")
    ]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Ada Sample, Author, Sample Press", [("Ada Sample", "Author")]),
        ("Ada Sample K1ABC", [("Ada Sample", "")]),
        (
            "Ada Sample K1ABC, Ben Test G4XYZ",
            [("Ada Sample", ""), ("Ben Test", "")],
        ),
    ],
)
def test_a_trade_is_a_post_and_a_call_sign_no_name(
    tmp_path: Path, cell: str, told: list[tuple[str, str]]
) -> None:
    assert people(tmp_path, cell) == told


def test_an_author_in_a_title_is_one(tmp_path: Path) -> None:
    assert people(tmp_path, "", "Keynote: Ada Holm, author") == [("Ada Holm", "author")]


def outline(folder: Path, text: str, zone: str = "UTC") -> list[str]:
    """The sessions of a list: when, what, of which type, and who from where."""
    path = folder / "guild.csv"
    path.write_text(text, "utf-8")
    told = api.load(path, reading=Reading(timezone=zone))
    return [
        f"{one.start:%d %H:%M}-{one.end:%H:%M} {one.title} <{one.type.id}>"
        + "".join(f" {p.speaker.name} / {p.speaker.organization or ''}" for p in one.people)
        for one in told.scheduled
    ]


def test_noon_may_be_written_with_two_letters(tmp_path: Path) -> None:
    text = (
        "Title,Date,Time,Venue\n"
        "Nets,2032-07-21,11:00 AM - 12:00 NN,Hall\n"
        "Ropes,2032-07-21,12:00NN - 1:00 PM,Hall\n"
    )

    assert outline(tmp_path, text) == ["21 11:00-12:00 Nets <talk>", "21 12:00-13:00 Ropes <talk>"]


def test_a_zone_of_several_places_in_a_head_is_the_one_that_is_named(tmp_path: Path) -> None:
    text = "Title,Date,Time (IST),Venue\nNets,18-11-2031,09:30 - 10:00,Hall\n"
    path = tmp_path / "guild.csv"
    path.write_text(text, "utf-8")
    told = api.load(path, reading=Reading(timezone="Asia/Kolkata"))

    assert [one.code for one in told.notices] == []
    assert told.zone_key == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Workshop A: Ridges", "workshop"),
        ("Panel B: Reeds", "panel"),
        ("Closing plenary", "closing"),
        ("AGM", "meeting"),
        ("Prize giving", "ceremony"),
        ("Recogida de acreditaciones", "registration"),
    ],
)
def test_titles_say_what_kind_of_session_it_is(tmp_path: Path, title: str, kind: str) -> None:
    text = f"Title,Date,Time,Venue\n{title},2032-07-21,09:30 - 10:00,Hall\n"

    assert outline(tmp_path, text) == [f"21 09:30-10:00 {title} <{kind}>"]


def test_names_with_more_before_or_behind_them_are_those_of_one_person(tmp_path: Path) -> None:
    named = (
        "dr hab. Anna Muster, prof. UŁ",
        "Anna Muster",
        "Garda Supt. (ret.) Dan Probe",
        "Dan Probe",
    )
    rows = "".join(
        f'Nets {n},2032-05-03,{9 + n}:00,{9 + n}:30,Hall,"{name}"\n' for n, name in enumerate(named)
    )
    path = tmp_path / "guild.csv"
    path.write_text(HEAD + rows, "utf-8")
    told = api.load(path, reading=Reading(timezone="UTC"))

    assert [one.name for one in told.speakers] == [named[0], named[2]]


@pytest.mark.parametrize(
    ("bodies", "told"),
    [
        ("INRAE, ITSAP", ("INRAE", "ITSAP")),
        ("GDS 29, ITSAP", ("GDS 29", "ITSAP")),
        ("Bund der Seiler, Rope Makers Assn", ("Bund der Seiler", "Rope Makers Assn")),
    ],
)
def test_short_names_of_bodies_are_those_of_one_each(
    tmp_path: Path, bodies: str, told: tuple[str, str]
) -> None:
    text = (
        "Title,Date,Time,Speakers,Organization\n"
        f'Nets,2032-07-21,09:30 - 10:00,"Ada Sample, Ben Probe","{bodies}"\n'
        "Ropes,2032-07-21,10:30 - 11:00,Cleo Muster,Rope Works\n"
    )

    assert outline(tmp_path, text)[0] == (
        f"21 09:30-10:00 Nets <talk> Ada Sample / {told[0]} Ben Probe / {told[1]}"
    )


def test_a_shed_is_a_room(tmp_path: Path) -> None:
    path = tmp_path / "guild.csv"
    path.write_text("Title,Date,Time,Shed\nNets,2032-07-21,09:30 - 10:00,Woolshed\n", "utf-8")

    assert [one.name for one in api.load(path, reading=Reading(timezone="UTC")).rooms] == [
        "Woolshed"
    ]
