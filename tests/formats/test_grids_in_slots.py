"""Grids whose rows are slots of equal length, and what stands beside days in them. All made up."""

import pytest
from test_grids_beside import sessions

DAYS = "Time,Mon 14 May 2029,Tue 15 May 2029\n"


@pytest.mark.parametrize(
    "times",
    [
        ("9:00-9:30", "9:30-10:00", "10:00-10:30", "10:30-11:00", "11:00-11:30"),
        ("9:00", "9:30", "10:00", "10:30", "11:00"),
    ],
)
def test_what_is_repeated_below_goes_on(times: tuple[str, ...]) -> None:
    cells = ["On boats,Sails", "On boats,Maps", "Lunch,Maps", "Lunch,Knots", ","]
    rows = (f"{time},{both}\n" for time, both in zip(times, cells, strict=True))

    assert sessions(DAYS + "".join(rows)) == [
        "2029-05-14 09:00-10:00 | nowhere | On boats",
        "2029-05-14 10:00-11:00 | nowhere | Lunch",
        "2029-05-15 09:00-09:30 | nowhere | Sails",
        "2029-05-15 09:30-10:30 | nowhere | Maps",
        "2029-05-15 10:30-11:00 | nowhere | Knots",
    ]


def test_talks_without_titles_and_what_does_not_follow_are_others() -> None:
    text = "Time,Hall A,Hall B\n9:00-9:30,Talk 1,Maps\n9:30-10:00,Talk,TBA\n10:00-10:30,Talk,TBA\n"

    assert sum(" Talk" in line for line in sessions(text)) == 3
    assert sum("TBA" in line for line in sessions(text)) == 2
    gap = f"{DAYS}9:00-9:30,On boats,Sails\n9:45-10:15,On boats,Maps\n"
    assert sum("On boats" in line for line in sessions(gap)) == 2


def test_types_of_days_and_tables_beside_them_are_no_sessions() -> None:
    types = "Time,Mon 14 May 2029,Type_Mon,Tue 15 May 2029,Type_Tue\n"
    forms = types.replace("Type_Mon", "Mon 14 May 2029_fmt").replace(
        "Type_Tue", "Tue 15 May 2029_fmt"
    )
    lists = "Time,Mon 14 May 2029,Tue 15 May 2029,,No,Crew,Berth\n"
    told = [
        "2029-05-14 09:00-09:30 | nowhere | Boats",
        "2029-05-14 09:30-10:00 | nowhere | Ships",
        "2029-05-15 09:00-09:30 | nowhere | Sails",
        "2029-05-15 09:30-10:00 | nowhere | Maps",
    ]

    rows = "9:00-9:30,Boats,wood,Sails,sea\n9:30-10:00,Ships,wood,Maps,sea\n"
    assert sessions(types + rows) == sessions(forms + rows) == told
    assert (
        sessions(f"{lists}9:00-9:30,Boats,Sails,,1,Red,A\n9:30-10:00,Ships,Maps,,2,Blue,B\n")
        == told
    )


def test_a_dash_is_an_empty_cell_in_pages_as_well() -> None:
    page = "# Made Days, 14 May 2029\n\n| Time | Track A | Track B |\n| --- | --- | --- |\n"
    rows = ["9:00-9:30 | Boats | Sails", "9:30-10:00 | Lunch | -", "10:00-10:30 | – | Maps"]
    found = sessions(page + "".join(f"| {row} |\n" for row in rows), "made.md")

    assert [line.split(" | ")[2] for line in found] == ["Boats", "Sails", "Lunch", "Maps"]


def test_a_room_may_be_called_by_the_word_for_rooms() -> None:
    text = "20 May 2027,Hall,Lab\n9:00,Opening,\n"
    text += '9:30,"Boats\nAda Sample","Knots\nBen Muster"\n10:30,"Sails\nCleo Probe",\n'

    assert sessions(text) == [
        "2027-05-20 09:00-09:30 | Hall | Opening",
        "2027-05-20 09:30-10:30 | Hall | Boats | ada-sample",
        "2027-05-20 09:30-10:30 | Lab | Knots | ben-muster",
        "2027-05-20 10:30 | Hall | Sails | cleo-probe",
    ]


def test_what_a_cell_tells_with_times_of_its_own_is_in_the_room_above_it_until_its_row_ends() -> (
    None
):
    first = "9:00 Boats – Ada Sample\n9:45 Knots – Ben Muster"
    second = "9:00 Sails – Cleo Probe\n10:00 Maps – Dana Sample"
    rows = f'9:00-10:30,"{first}","{second}"\n11:00-12:00,Tides – Ada Sample,Winds – Ben Muster\n'

    assert sessions(f"14 May 2029,Hall A,Hall B\n{rows}") == [
        "2029-05-14 09:00-09:45 | Hall A | Boats | ada-sample",
        "2029-05-14 09:00-10:00 | Hall B | Sails | cleo-probe",
        "2029-05-14 09:45-10:30 | Hall A | Knots | ben-muster",
        "2029-05-14 10:00-10:30 | Hall B | Maps | dana-sample",
        "2029-05-14 11:00-12:00 | Hall A | Tides | ada-sample",
        "2029-05-14 11:00-12:00 | Hall B | Winds | ben-muster",
    ]


def test_the_room_below_all_that_a_cell_tells_is_that_of_all_in_the_track_above_it() -> None:
    rows = '9:00-10:30,"9:00 Boats\n9:45 Knots\nRoom: Hall A","9:00 Sails\n10:00 Maps"\n'

    assert sessions(f"14 May 2029,Craft stream,Sea stream\n{rows}") == [
        "2029-05-14 09:00-09:45 | Hall A [Craft stream] | Boats",
        "2029-05-14 09:00-10:00 | nowhere [Sea stream] | Sails",
        "2029-05-14 09:45-10:30 | Hall A [Craft stream] | Knots",
        "2029-05-14 10:00-10:30 | nowhere [Sea stream] | Maps",
    ]


def test_kinds_of_sessions_above_columns_are_no_rooms() -> None:
    rows = "14 May 2029,Talks,Workshops\n9:00-10:00,Boats,Knots\n10:00-11:00,Sails,Maps\n"

    assert [line.split(" | ")[1] for line in sessions(rows)] == [
        "nowhere [Talks]",
        "nowhere [Workshops]",
    ] * 2


def test_what_stands_above_a_room_in_a_cell_is_a_track() -> None:
    rows = '9:00-10:00,"Boats\nLab 3\nMr Sample","Knots\nGym\nMs Probe"\n10:00-11:00,Lunch,\n'

    assert sessions(f"14 May 2029,Group 1,Group 2\n{rows}") == [
        "2029-05-14 09:00-10:00 | Lab 3 [Group 1] | Boats | mr-sample",
        "2029-05-14 09:00-10:00 | Gym [Group 2] | Knots | ms-probe",
        "2029-05-14 10:00-11:00 | all | Lunch",
    ]


def test_where_nearly_all_that_stands_behind_dashes_is_somebody_others_say_nothing_else() -> None:
    rows = ["9:00,Boats – Ada Sample,Knots – Ben Muster", "10:00,Sails – Cleo Probe,Maps – wet"]
    rows += [f"{hour}:00,Game of {hour},Walk number {hour}" for hour in range(11, 20)]
    found = sessions("Time,Mon 14 May 2029,Tue 15 May 2029\n" + "\n".join(rows))

    assert [line.split(" | ", 2)[2] for line in found if " of " not in line][:4] == [
        "Boats | ada-sample",
        "Sails | cleo-probe",
        "Knots | ben-muster",
        "Maps – wet",
    ]


def test_two_slots_of_a_day_count_to_twelve_and_do_not_run_backwards() -> None:
    rows = "14 May 2029,Hall A,Hall B\n9-12,Boats,Knots\n1-4,Sails,Maps\n"

    assert sessions(rows) == [
        "2029-05-14 09:00-12:00 | Hall A | Boats",
        "2029-05-14 09:00-12:00 | Hall B | Knots",
        "2029-05-14 13:00-16:00 | Hall A | Sails",
        "2029-05-14 13:00-16:00 | Hall B | Maps",
    ]


def test_slots_from_left_to_right_may_have_names() -> None:
    heads = '14 May 2029\nRoom,"Session 1\n9:00-9:30","Session 2\n10:00-10:30",Lunch 11:00\n'

    assert sessions(f"{heads}Hall A,Boats,Sails,Soup\nHall B,Knots,,\n")[:4] == [
        "2029-05-14 09:00-09:30 | Hall A | Boats",
        "2029-05-14 09:00-09:30 | Hall B | Knots",
        "2029-05-14 10:00-10:30 | Hall A | Sails",
        "2029-05-14 11:00 | all | Lunch: Soup",
    ]


def test_clocks_of_several_cities_stand_before_tracks() -> None:
    rows = "UTC,Berlin,Main track,Sea track\n13:00,14:00,Boats,Knots\n14:00,15:00,Sails,\n"

    assert sessions(f"14 May 2029\n{rows}") == [
        "2029-05-14 13:00-14:00 | nowhere [Main track] | Boats",
        "2029-05-14 13:00-14:00 | nowhere [Sea track] | Knots",
        "2029-05-14 14:00 | nowhere [Main track] | Sails",
    ]


def test_somebody_may_stand_behind_a_question_mark() -> None:
    rows = "9:00,Who sails? Ada Sample,Knots – Ben Muster\n10:00,Sails – Cleo Probe,Maps\n"

    assert [line.split(" | ", 2)[2] for line in sessions(f"14 May 2029,Hall A,Hall B\n{rows}")][
        :2
    ] == ["Who sails? | ada-sample", "Knots | ben-muster"]


@pytest.mark.parametrize("first", ["", "from 9,"])
def test_rooms_may_be_called_anything_where_cells_have_times_of_their_own(first: str) -> None:
    head = "14 May 2029\n" + ("," if first else "") + "Astra,Lumen\n"
    rows = f'{first}"9:00\nBoats\n(62 min)","9:30\nKnots\nAda Sample"\n'
    rows += f'{first.replace("9", "12")}"13:00-14:00\nSails","12:00-13:00\nMaps"\n'

    assert sessions(head + rows) == [
        "2029-05-14 09:00-10:02 | Astra | Boats",
        "2029-05-14 09:30-12:00 | Lumen | Knots | ada-sample",
        "2029-05-14 12:00-13:00 | Lumen | Maps",
        "2029-05-14 13:00-14:00 | Astra | Sails",
    ]


@pytest.mark.parametrize("form", ["{1}: {0}", "{0} ({1})", "{0} – {1}"])
def test_talks_below_the_name_of_a_section_may_have_short_titles(form: str) -> None:
    talks = "\n".join(form.format(*one) for one in [("Boats", "A. Sample"), ("Knots", "B. Muster")])
    rows = f'9:00-10:00,"Session A1: Sea\nChair: Cleo Probe\n{talks}",Maps\n10:00-11:00,Tea,Tea\n'

    assert sessions(f"14 May 2029,Hall A,Hall B\n{rows}")[0] == (
        "2029-05-14 09:00-10:00 | Hall A | Sea | a-sample, b-muster"
    )
