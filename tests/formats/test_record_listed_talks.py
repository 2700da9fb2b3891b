"""Talks of a session that stand in lines below it, in rows or in one cell. All are made up."""

from typing import Any

import pytest
from test_records import translated

HEAD = "Time,Title,Speaker,Room\n"
TALKS = [
    ("Old boats", "Ada Sample (Oslo)"),
    ("Sails", "Ben Test; Mo Probe (Lille)"),
    ("Knots", "Jo Test"),
]
MORE = [("Tides", "Al Muster"), ("Silt", "Cleo Probe (Bergen)")]
FORMS = ["{} – {}", "- {1}: {0}", "{number}. {} ({})", "{} by {}"]


def line(form: str, number: int, talk: tuple[str, str]) -> str:
    return form.format(*talk, number=number + 1)


def told(text: str) -> list[tuple[str, str, str, list[str]]]:
    found: Any = translated(text)
    return [
        (one["title"], one["time"], one.get("description", ""), one.get("speakers", []))
        for one in found["sessions"].values()
    ]


SEA = ["ada-sample", "ben-test", "mo-probe", "jo-test"]
WAVES = ["al-muster", "cleo-probe"]


@pytest.mark.parametrize("form", ["{} – {}", "– {1}: {0}", "{number}. {} / {}"])
@pytest.mark.parametrize("chair", ["", "Chair: Fay Sample"])
def test_rows_without_a_time_are_talks_of_the_session_above_them(form: str, chair: str) -> None:
    rows = [
        f"9:00-10:00,Sea,{chair},Hall",
        *(f',"{line(form, *one)}",,' for one in enumerate(TALKS)),
    ]
    rows += ["10:00-10:30,Coffee,,", "10:30-11:00,Waves,,Hall"]
    rows += [f',"{line(form, *one)}",,' for one in enumerate(MORE)]
    rows += ["11:00-11:10,Closing,,"]

    assert told(HEAD + "\n".join(rows)) == [
        (
            "Sea",
            "9:00-10:00",
            "- Old boats: Ada Sample\n- Sails: Ben Test, Mo Probe\n- Knots: Jo Test",
            SEA,
        ),
        ("Coffee", "10:00-10:30", "", []),
        ("Waves", "10:30-11:00", "- Tides: Al Muster\n- Silt: Cleo Probe", WAVES),
        ("Closing", "11:00-11:10", "", []),
    ]


def test_rows_without_a_time_may_wait_for_one() -> None:
    text = (
        f"{HEAD}9:00-10:00,Sea,,Hall\n10:00-11:00,Waves,,Hall\n,Tides,Al Muster,\n,Silt,Jo Test,\n"
    )
    found: Any = translated(text)

    assert [one["title"] for one in found["sessions"].values()] == ["Sea", "Waves", "Tides", "Silt"]


def test_items_of_a_list_without_a_time_are_points_of_what_stands_above_them() -> None:
    rows = (
        "18:00-19:00,Business of the year,,\n,1. Minutes,,\n,2. Elections,,\n19:00-20:00,Songs,,\n"
    )

    assert told(HEAD + rows) == [
        ("Business of the year", "18:00-19:00", "- Minutes\n- Elections", []),
        ("Songs", "19:00-20:00", "", []),
    ]


def test_numbers_of_titles_stay_where_what_stands_above_is_numbered_as_well() -> None:
    found: Any = translated(f"{HEAD}18:00-19:00,1. Minutes,,\n,2. Elections,,\n,3. Songs,,\n")

    assert [one["title"] for one in found["sessions"].values()] == [
        "1. Minutes",
        "2. Elections",
        "3. Songs",
    ]


@pytest.mark.parametrize("form", FORMS)
def test_lines_below_a_title_or_in_a_text_that_name_somebody_are_its_talks(form: str) -> None:
    sea = "\n".join(line(form, *one) for one in enumerate(TALKS))
    waves = "\n".join(line(form, *one) for one in enumerate(MORE))
    in_titles = f'{HEAD}9:00-10:00,"Sea\n{sea}",,Hall\n10:30-11:00,"Waves\n{waves}",,Hall\n'
    in_texts = (
        f'Time,Title,Description\n9:00-10:00,Sea,"{sea}"\n10:00-10:30,Tea,"Milk\nor none"\n'
        f'10:30-11:00,Waves,"{waves}"\n'
    )
    of_sea, of_waves = ("Sea", "9:00-10:00", sea, SEA), ("Waves", "10:30-11:00", waves, WAVES)

    assert told(in_titles) == [of_sea, of_waves]
    assert told(in_texts) == [of_sea, ("Tea", "10:00-10:30", "Milk\nor none", []), of_waves]


def test_lines_that_name_nobody_are_a_text() -> None:
    text = "Time,Title,Description\n9:00-10:00,Sea,Boats: how they swim\nSails: how they are cut\n"
    text = text.replace("Boats", '"Boats').replace("cut", 'cut\nKnots: a list"')

    assert told(text)[0][3] == []
