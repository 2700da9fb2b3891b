"""What is said where a speaker could stand, of what has none. All of it is made up."""

import pytest
from test_records import sessions, translated


def test_a_remark_beside_what_has_no_speaker_names_nobody() -> None:
    text = """\
Title,Date,Start,End,Speaker
Check-in,2030-05-14,9:00,9:30,Bienvenidos a Harbour Days 2030
Coffee break,2030-05-14,9:30,10:00,Recarguemos las pilas
Knots,2030-05-14,10:00,10:30,Team of volunteers
Lunch,2030-05-14,10:30,11:00,Ada Sample
"""
    check_in, coffee, knots, lunch = sessions(text)

    assert check_in["extra"] == {"speaker": "Bienvenidos a Harbour Days 2030"}
    assert coffee["extra"] == {"speaker": "Recarguemos las pilas"}
    assert knots["speakers"] == ["team-of-volunteers"]
    assert lunch["speakers"] == ["ada-sample"]
    assert "speakers" not in check_in
    assert "speakers" not in coffee


def test_a_name_behind_a_label_is_no_remark_in_a_script_without_capitals() -> None:
    text = """\
Title,Date,Start,End,Speaker
Opening,2030-05-14,9:30,10:00,Moderator: 王大明 (院長)
"""
    [opening] = sessions(text)

    assert (opening["moderator"], "extra" in opening) == (["wangdaming"], False)


def test_a_post_in_brackets_may_run_on_as_a_text_does() -> None:
    post = (
        "historian of the harbour and of all that was built around it since the first of its kings."
        " She is now at work on a book about the quays"
    )
    text = f"""\
Title,Date,Start,End,Speaker
Knots,2030-05-14,9:30,10:00,Ada Sample ({post}); Moderator: Ben Test (editor of a review)
"""
    [knots] = sessions(text)

    assert (knots["speakers"], knots["moderator"]) == (["ada-sample"], ["ben-test"])
    assert translated(text)["speakers"]["ada-sample"] == {"name": "Ada Sample", "role": post}


def test_so_does_one_where_other_columns_are_about_people() -> None:
    text = """\
Title,Date,Start,End,Speaker,Affiliation
Coffee break,2030-05-14,9:30,10:00,Recarguemos las pilas,
Knots,2030-05-14,10:00,10:30,Ada Sample,Harbour Ltd
"""
    coffee, _ = sessions(text)

    assert coffee["extra"] == {"speaker": "Recarguemos las pilas"}


def test_small_letters_behind_a_conjunction_are_of_the_post_before_it() -> None:
    text = """\
Title,Date,Start,End,Speaker
Knots,2030-05-14,9:30,10:00,"Ada Sample, Harbour"
Sails,2030-05-14,10:00,10:30,"Ben Test, Product and Design lead"
Oars,2030-05-14,10:30,11:00,"Cleo Probe, Boats & Dan Muster, Ships"
"""

    assert [*translated(text)["speakers"]] == ["ada-sample", "ben-test", "cleo-probe", "dan-muster"]


def test_emphasis_beside_what_is_bold_is_no_part_of_a_title() -> None:
    text = """\
Title,Date,Start,End
**Break**<br>*Questions to the panel*,2030-05-14,9:30,10:00
C* algebras and *-rings,2030-05-14,10:00,10:30
"""

    assert [one["title"] for one in sessions(text)] == [
        "Break: Questions to the panel",
        "C* algebras and *-rings",
    ]


def test_all_speakers_in_a_list_of_names_are_kept_and_nobody() -> None:
    text = """\
[{"title": "Knots", "date": "2030-05-14", "time": "9:00 - 10:00", "speakers": ["Ada Sample"]},
 {"title": "Mingling", "date": "2030-05-14", "time": "10:00 - 11:00", "speakers": ["All Speakers"]}]
"""
    found = translated(text, name="talks.json")

    assert [*found["speakers"]] == ["ada-sample"]
    assert found["sessions"]["mingling"] == {
        "title": "Mingling",
        "date": "2030-05-14",
        "time": "10:00 - 11:00",
        "extra": {"speaker": "All Speakers"},
    }


def test_a_time_of_twelve_hours_may_have_words_behind_it() -> None:
    text = """\
Title,Date,Time
Knots,2030-05-14,9:00 AM - 10:00 AM ET
Tour,2030-05-14,03:00 PM onwards
"""
    knots, tour = sessions(text)

    assert knots["time"] == "9:00 AM - 10:00 AM ET"
    assert tour["time"] == "3:00 PM"
    assert tour["extra"] == {"time": "03:00 PM onwards"}


def test_an_enterprise_is_where_somebody_works() -> None:
    text = (
        "Title,Date,Start,End,Speaker,Enterprise\nKnots,2030-05-14,9:00,9:30,Ada Sample,Harbour\n"
    )

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Harbour"}
    }


def test_who_stands_before_an_organization_begins_a_line_of_his_own() -> None:
    text = """\
Title,Date,Start,End,Speaker
Knots,2030-05-14,9:30,10:00,"Eva Guest, City of Harbours
Finn Probe, Probe Institute
Gus Muster, Muster GmbH"
Sails,2030-05-14,10:00,10:30,"Ada Sample
Head of Boats, Sample Institute
Ben Test
Marine Biology, Sample University"
"""
    people = translated(text)["speakers"].values()

    assert [(one["name"], one["organization"]) for one in people] == [
        ("Eva Guest", "City of Harbours"),
        ("Finn Probe", "Probe Institute"),
        ("Gus Muster", "Muster GmbH"),
        ("Ada Sample", "Sample Institute"),
        ("Ben Test", "Sample University"),
    ]


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("• Eva Guest", {"Eva Guest": None}),
        (
            "Eva Guest – City of Harbours\nFinn Probe – Probe Institute\nGus Muster (Moderator)",
            {"Eva Guest": "City of Harbours", "Finn Probe": "Probe Institute", "Gus Muster": None},
        ),
        (
            "Eva Guest, Sample Works\nModerator: Finn Probe, Sample University",
            {"Eva Guest": "Sample Works", "Finn Probe": "Sample University"},
        ),
        (
            "Eva Guest, Sample Institute\nGus Muster, Boats\nFinn Probe (Moderator)",
            {"Eva Guest": "Sample Institute", "Gus Muster": "Boats", "Finn Probe": None},
        ),
    ],
)
def test_lines_of_a_cell_may_have_marks_dashes_and_roles(
    cell: str, people: dict[str, str | None]
) -> None:
    text = f'Title,Date,Start,End,Speakers\nKnots,2030-05-14,9:30,10:00,"{cell}"\n'
    found = translated(text)["speakers"].values()

    assert {one["name"]: one.get("organization") for one in found} == people


def test_a_break_that_is_written_over_all_cells_of_a_row_stands_in_the_first() -> None:
    text = """\
Date,Start,End,Language,Title,Speaker
2030-05-14,9:00,9:30,English,Knots,Ada Sample
2030-05-14,9:30,10:00,Coffee break,,
"""
    _, coffee = sessions(text)

    assert (coffee["title"], "language" in coffee) == ("Coffee break", False)


def test_participants_in_portuguese_are_people_as_well() -> None:
    text = 'Título,Data,Hora,Participantes\nRedes,2030-05-14,9:30 - 10:00,"Ada Sample (Boats)"\n'
    [redes] = sessions(text)

    assert redes["speakers"] == ["ada-sample"]


def test_participants_are_people_with_more_than_names_where_others_are_plainly_named() -> None:
    text = """\
Title,Date,Start,End,Participants
Knots,2030-05-14,9:30,10:00,"Ada Sample, Sample Institute; Moderator: Ben Test"
Sails,2030-05-14,10:00,10:30,Cleo Probe
Nets,2030-05-14,10:30,11:00,40
"""
    knots, sails, nets = sessions(text)

    assert (knots["speakers"], knots["moderator"]) == (["ada-sample"], ["ben-test"])
    assert sails["speakers"] == ["cleo-probe"]
    assert nets["extra"] == {"Participants": "40"}


def test_whom_to_ask_alone_below_a_list_is_no_session() -> None:
    text = """\
Date,Time,Title,Speaker
2030-05-14,9:00-9:45,Contact improvisation,Ada Sample
2030-05-14,10:00-10:45,Info: knots,Ben Test
,,Contact: Jo Probe,
,,For more information: office@sample.example,
,,office@sample.example,
,,https://sample.example/plan,
,,Contact sports,
"""
    root = translated(text)

    titles = ["Contact improvisation", "Info: knots", "Contact sports"]
    assert [one["title"] for one in root["sessions"].values()] == titles
    assert root["conference"]["extra"] == {
        "note": "Contact: Jo Probe",
        "note 2": "For more information: office@sample.example",
        "note 3": "office@sample.example",
        "note 4": "https://sample.example/plan",
    }


def test_a_table_of_games_has_who_leads_them_and_for_how_many_they_are() -> None:
    text = """\
Game,GM,Players,Time
Boats of Doom,Ada Sample,4-6,10:00-14:00
Knots,Ben Test,5,15:00-18:00
"""
    boats, knots = sessions(text)

    assert boats == {
        "title": "Boats of Doom",
        "time": "10:00-14:00",
        "host": ["ada-sample"],
        "extra": {"speaker": "4-6"},
    }
    assert knots["host"] == ["ben-test"]
    assert knots["extra"] == {"speaker": "5"}


def test_a_programme_of_concerts_is_called_by_its_works() -> None:
    text = """\
Date,Time,Venue,Work,Composer,Performer
2030-05-06,19:00,Harbour Hall,The Boat,Ada Sample,Quay Quartet
"""
    [boat] = sessions(text)

    assert boat["title"] == "The Boat"
    assert boat["speakers"] == ["quay-quartet"]
    assert boat["extra"] == {"Composer": "Ada Sample"}


def test_a_sentence_alone_below_a_list_is_no_session_where_titles_stand_either() -> None:
    text = """\
Title,Date,Start,End
Knots,2030-05-14,9:30,10:00
,,,
All of this may still be changed.,,,
"""

    assert [one["title"] for one in sessions(text)] == ["Knots"]
    assert "All of this may still be changed." in str(translated(text)["conference"])


def test_somebody_alone_in_the_last_row_is_in_the_session_above() -> None:
    text = """\
Start,End,Title,Speaker
9:00,9:30,Boats,Ada Sample - Boat Club
,,,Jo Test - Harbour GmbH
"""

    assert [one["speakers"] for one in sessions(text)] == [["ada-sample", "jo-test"]]
