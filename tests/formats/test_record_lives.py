"""People under headings of a text, each with a life below; all of them are made up."""

from typing import Any

from translating import translated

WHEN = {"date": "2030-05-14", "start_time": "09:00", "end_time": "10:00"}


def test_names_are_headings_and_lives_stand_below_them() -> None:
    talks: Any = [
        {
            "title": "Knots",
            **WHEN,
            "speaker_names": "Ada Sample, Ben Test",
            "speakers": "\n### Ada Sample\n\nTies knots.\n\nAnd boats.\n\n### Ben Test\n\nRows.\n",
        },
        {"title": "Ropes", **WHEN, "speaker_names": "Cleo", "speakers": "\n### Cleo\n\n"},
    ]
    found = translated({"talks.json": {"talks": talks}})

    assert [one["speakers"] for one in found["sessions"].values()] == [
        ["ada-sample", "ben-test"],
        ["cleo"],
    ]
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "bio": "Ties knots.\n\nAnd boats."},
        "ben-test": {"name": "Ben Test", "bio": "Rows."},
        "cleo": {"name": "Cleo"},
    }


def test_a_life_stands_behind_a_name_with_a_word_for_it() -> None:
    cells = ("Ada Sample\nBio: Ties knots.", "Ben Test. Short bio: Rows: all day.", "Cleo Made")
    rows = "".join(
        f'2030-05-14,{9 + n}:00,{9 + n}:30,Boats {n},"{cell}"\n' for n, cell in enumerate(cells)
    )
    found = translated({"talks.csv": f"Date,Start,End,Title,Speaker\n{rows}"})

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "bio": "Ties knots."},
        "ben-test": {"name": "Ben Test", "bio": "Rows: all day."},
        "cleo-made": {"name": "Cleo Made"},
    }
