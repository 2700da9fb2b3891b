"""Lists that are mappings by ids, days or rooms, and lists of people. All of it is made up."""

from pathlib import Path

import pytest
from test_records import translated as of_table
from translating import sessions, translated

from confsched import api
from confsched.errors import ConfschedError

BOATS = {"title": "Boats", "start": "10:00", "end": "10:30"}
NETS = {"title": "Nets", "start": "11:00", "end": "11:30"}
PEOPLE = [{"name": "Jo Sample", "title": "Captain", "image": "jo.png"}, {"name": "Mo Sample"}]


@pytest.mark.parametrize("content", [{"b": BOATS, "n": NETS}, {"talks": {"b": BOATS, "n": NETS}}])
def test_the_keys_of_sessions_are_their_ids(content: object) -> None:
    assert sessions(content) == {"b": BOATS, "n": NETS}


def test_a_session_that_says_its_id_has_no_other() -> None:
    assert list(sessions({"b": {"id": 7, **BOATS}, "n": NETS})) == ["7", "n"]


@pytest.mark.parametrize(
    "content",
    [
        {"2030-05-14": {"talks": [BOATS]}, "2030-05-15": {"talks": [NETS]}},
        {
            "day1": {"date": "2030-05-14", "talks": [BOATS]},
            "day2": {"date": "2030-05-15", "talks": [NETS]},
        },
        {"days": {"2030-05-14": [BOATS], "2030-05-15": [NETS]}},
    ],
)
def test_the_keys_of_groups_are_days(content: object) -> None:
    assert sessions(content) == {
        "boats": {**BOATS, "date": "2030-05-14"},
        "nets": {**NETS, "date": "2030-05-15"},
    }


def test_all_lists_of_a_day_are_read_and_rooms_are_known_together() -> None:
    days = {"2030-05-14": {"Great Hall": [BOATS], "Attic": [NETS]}, "2030-05-15": {"Attic": []}}

    assert [(one["date"], one["room"]) for one in sessions(days).values()] == [
        ("2030-05-14", "Great Hall"),
        ("2030-05-14", "Attic"),
    ]


def test_people_by_their_ids_are_known_by_them() -> None:
    boats = {**BOATS, "speaker_ids": ["jo"]}
    found = translated({"plan.json": {"people": {"jo": {"name": "Jo Sample"}}, "talks": [boats]}})

    assert found["speakers"] == {"jo": {"name": "Jo Sample"}}
    assert found["sessions"]["boats"]["speakers"] == ["jo"]


def test_the_title_of_somebody_is_a_post() -> None:
    found = translated({"plan.json": {"speakers": PEOPLE, "talks": [BOATS]}})

    assert found["speakers"]["jo-sample"] == {
        "name": "Jo Sample",
        "role": "Captain",
        "extra": {"image": "jo.png"},
    }


def test_a_file_called_after_people_has_no_sessions(tmp_path: Path) -> None:
    path = tmp_path / "speakers.yml"
    names = ("name: Jo Sample", "first_name: Jo, last_name: Sample")
    for name in names:
        path.write_text(f"- {{{name}, title: Captain, company: Sample Society}}\n")
        with pytest.raises(ConfschedError) as error:
            api.load_all(path)

        assert str(error.value) == f"{str(path)!r} is a list of people, and no programme"


@pytest.mark.parametrize("text", ['{"_type": {"one": 1}}', '{"type": "Answer"}'])
def test_what_a_server_answers_is_no_slip_of_ours(tmp_path: Path, text: str) -> None:
    path = tmp_path / "answer.json"
    path.write_text(text)
    with pytest.raises(ConfschedError) as error:
        api.load_all(path)

    assert "is in no format that is read" in str(error.value)


@pytest.mark.parametrize("name", ["speakers.yml", "2030-speakers.yml", "everybody.yml"])
def test_a_list_of_people_is_no_programme(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("- {name: Jo Sample, title: Captain, image: jo.png}\n- {name: Mo Sample}\n")
    with pytest.raises(ConfschedError) as error:
        api.load_all(path)

    assert str(error.value) == f"{str(path)!r} is a list of people, and no programme"
    assert error.value.hint == (
        "name the folder that it lies in, or the file with the sessions as well"
    )


@pytest.mark.parametrize("head", ["Name,Organization,Bio", "name,org,phone", "Name,E-mail,Company"])
def test_a_table_of_people_is_no_programme(tmp_path: Path, head: str) -> None:
    path = tmp_path / "everybody.csv"
    path.write_text(f"{head}\nJo Sample,Boat Lab,Knows knots.\n")
    with pytest.raises(ConfschedError) as error:
        api.load_all(path)

    assert str(error.value) == f"{str(path)!r} is a list of people, and no programme"
    assert error.value.hint == (
        "call it 'speakers', and a list of sessions 'sessions', and name both"
    )


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Nombre,Correo,Nombre empresa\nJo Sample,jo@sample.example,Boats\n", ""),
        ("Name,Vorname,Firma,Vita\nSample,Jo,Boats,Ties knots.\n", ""),
        (
            "name,affiliation,title,photo\nJo Sample,Boat Lab,On knots,jo.png\n",
            "; if it tells what they speak about, read it with --from records",
        ),
    ],
)
def test_a_table_that_is_called_after_people_wants_one_of_sessions(
    tmp_path: Path, text: str, hint: str
) -> None:
    path = tmp_path / "speakers.csv"
    path.write_text(text)
    with pytest.raises(ConfschedError) as error:
        api.load_all(path)

    assert str(error.value) == f"{str(path)!r} is a list of people, and no programme"
    assert error.value.hint == f"call the list of sessions 'sessions', and name both{hint}"


@pytest.mark.parametrize(
    "text",
    [
        "Name,Firma,Název talku/workshopu\nJo Sample,Boats,On knots\n",
        "firstName,lastName,title,organization\nJo,Sample,On knots,Boats\n",
    ],
)
def test_talks_in_a_table_that_is_called_after_people_are_read_if_asked_for(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "speakers.csv"
    path.write_text(text)
    with pytest.raises(ConfschedError) as error:
        api.load_all(path)
    (found,) = api.load(path, reading=api.Reading(format="records", timezone="UTC")).sessions

    assert error.value.hint == "read it with --from records, or give it another name"
    assert (found.title, found.people[0].speaker.organization) == ("On knots", "Boats")


@pytest.mark.parametrize(
    ("name", "head"),
    [("talks_by_speaker.csv", "Time,Title,Speaker"), ("speakers.csv", "When,Talk,Presenter")],
)
def test_talks_with_times_are_talks_whatever_their_file_is_called(name: str, head: str) -> None:
    found = translated({name: f"{head}\n9-10,Boats,Ada Sample\n10-11,Break,\n"})["sessions"]

    assert [one["title"] for one in found.values()] == ["Boats", "Break"]


@pytest.mark.parametrize("key", ["link", "level", "color", "floor", "length"])
def test_names_beside_speakers_are_those_of_talks(key: str) -> None:
    told = of_table(f"name,speaker,{key}\nBoats,Ada Sample,a\nSails,Mo Test,b\n")

    assert [(one["title"], one["speakers"]) for one in told["sessions"].values()] == [
        ("Boats", ["ada-sample"]),
        ("Sails", ["mo-test"]),
    ]


def test_talks_may_have_pictures() -> None:
    told = of_table("name,speakers,image\nBoats,Ada Sample,boats.png\n")["sessions"]

    assert told["boats"]["speakers"] == ["ada-sample"]


def test_a_theme_is_a_title_where_nothing_else_is() -> None:
    rows = "Date,Theme,Instructor\n2030-05-14,Boats,Ada Sample\n"

    assert [one["title"] for one in of_table(rows)["sessions"].values()] == ["Boats"]
    rows = "Title,Theme,Speaker\nBoats,Water,Ada Sample\n"
    assert of_table(rows)["sessions"]["boats"]["track"] == "Water"
