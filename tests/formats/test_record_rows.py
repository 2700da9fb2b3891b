"""Rows of lists that are no sessions or say their title elsewhere, and several in a cell.

All of them are made up.
"""

import pytest
from test_records import sessions, translated

HEAD = "Time,Title,Speaker,Room,Type\n9:00-10:00,Boats,Jo Sample,Hall,Talk\n"
BOATS = {
    "title": "Boats",
    "type": "talk",
    "room": "Hall",
    "time": "9:00-10:00",
    "speakers": ["jo-sample"],
}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        # the type is the title of what has none
        ("10:00-10:30,,,,Break", {"type": "break", "title": "Break", "time": "10:00-10:30"}),
        # a word for a break is all there is, in whatever column
        ("Coffee break,,,,", {"title": "Coffee break"}),
        (",,,Mittagspause,", {"title": "Mittagspause"}),
        # a title alone is a session that has no time yet
        (",Ships,,,", {"title": "Ships"}),
        # what nobody calls anything is not made up
        ("10:00-10:30,,,Attic,", {"time": "10:00-10:30", "room": "Attic"}),
    ],
)
def test_a_row_without_a_title_is_called_by_what_it_says(
    row: str, expected: dict[str, str]
) -> None:
    assert sessions(f"{HEAD}{row}\n") == [BOATS, expected]


def test_a_break_may_stand_among_times_beside_the_day_of_the_row() -> None:
    rows = "14 May 2030,9:00-10:00,Boats\n14 May 2030,Coffee break,\n,Lunch,\n"
    found = sessions(f"Date,Time,Title\n{rows}")

    assert [(one["title"], one.get("time"), one.get("extra")) for one in found] == [
        ("Boats", "9:00-10:00", None),
        ("Coffee break", None, None),
        ("Lunch", None, None),
    ]


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        ("* subject to change,,,,", {"note": "* subject to change"}),
        (",(*) with registration,,,", {"note": "(*) with registration"}),
        ("All rooms are on the ground floor,,,,", {"note": "All rooms are on the ground floor"}),
        ("Total,1,,,", {"title": "1", "time": "Total"}),
        (",Summe: 1 Vortrag,,,", {"note": "Summe: 1 Vortrag"}),
        (",1,,,", {"note": "1"}),
        (",# more to come,,,", {"note": "# more to come"}),
        ("-,-,-,-,-", {"note": "-"}),
    ],
)
def test_notes_and_totals_are_kept_beside_the_conference(row: str, kept: dict[str, str]) -> None:
    found = translated(f"{HEAD}{row}\n")

    assert [*found["sessions"].values()] == [BOATS]
    assert found["conference"]["extra"] == kept


def test_a_list_of_titles_has_no_notes() -> None:
    assert sessions("Title,Room\nBoats,\n* Stars,\nTotal eclipse,\n") == [
        {"title": "Boats"},
        {"title": "* Stars"},
        {"title": "Total eclipse"},
    ]


def test_a_dash_and_the_like_are_empty_cells() -> None:
    rows = (
        "10:00-11:00,Ships,-,n/a,–\n11:00-12:00,Knots,?,TBA,#N/A\n--:--,Tides,,Attic,\n"
        "??:??,Winds,,Attic,\n-:-,Nets,,Attic,\n"
    )

    assert sessions(HEAD + rows) == [
        BOATS,
        {"title": "Ships", "time": "10:00-11:00"},
        {"title": "Knots", "time": "11:00-12:00", "extra": {"room": "TBA"}},
        *({"title": title, "room": "Attic"} for title in ("Tides", "Winds", "Nets")),
    ]


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        ('"Hall, Attic"', {"rooms": ["Hall", "Attic"]}),
        ("Hall & Attic", {"rooms": ["Hall", "Attic"]}),
        ("hall/Attic", {"rooms": ["hall", "Attic"]}),
        ("Hall; Cellar", {"rooms": ["Hall", "Cellar"]}),
        ('"Hall, second floor"', {"room": "Hall, second floor"}),
        ("Bread & Butter", {"room": "Bread & Butter"}),
        ("Toutes les salles", {"room": "all"}),
        ("Plenary / all rooms", {"room": "all"}),
    ],
)
def test_a_room_is_several_where_each_stands_alone_elsewhere(
    room: str, expected: dict[str, str]
) -> None:
    found = sessions(f"Title,Room\nBoats,Hall\nKnots,Attic\nShips,{room}\n")

    assert found[-1] == {"title": "Ships", **expected}


def test_what_is_not_published_is_proposed() -> None:
    text = "Title,Room,Published\nBoats,Hall,N\nShips,Hall,Y\n"

    assert sessions(text) == [
        {"title": "Boats", "room": "Hall", "status": "proposed", "extra": {"published": "N"}},
        {"title": "Ships", "room": "Hall", "extra": {"published": "Y"}},
    ]


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Sample Town UTC-4", "UTC-4"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("UTC+1 (Central European Time)", "Europe/Berlin"),
        ("UTC -5 (Central Standard Time)", "America/Chicago"),
        ("UTC+9 (Central European Time)", "UTC+9"),
        ("(GMT+01:00) Paris", "Europe/Paris"),
        ("(GMT+9:00) Osaka, Tokyo", "Asia/Tokyo"),
        ("(GMT+03:00) Paris", "UTC+03:00"),
        ("UTC+2 (Berlin)", "Europe/Berlin"),
        ("ET", "ET"),
        ("nowhere", "nowhere"),
    ],
)
def test_a_zone_is_known_with_words_around_it(zone: str, expected: str) -> None:
    found = translated(f'Title,Time,Timezone\nBoats,9:00,"{zone}"\n')

    assert found["conference"]["timezone"] == expected


def test_the_zone_of_the_conference_may_have_words_around_it_too() -> None:
    text = "timezone: UTC+1 (Central European Time)\nsessions:\n- {title: Boats, time: '9:00'}\n"

    assert translated(text)["conference"]["timezone"] == "Europe/Berlin"


def test_the_first_of_several_tracks_is_the_track_and_the_others_are_tags() -> None:
    text = 'Title,Room,Track,Tags\nBoats,Hall,Sea; Wood,old\nShips,Hall,"Sea, and more",\n'

    assert sessions(text) == [
        {"title": "Boats", "room": "Hall", "track": "Sea", "tags": ["old", "Wood"]},
        {"title": "Ships", "room": "Hall", "track": "Sea, and more"},
    ]


def test_a_dash_that_is_a_text_stays() -> None:
    assert sessions("Title,Room,Abstract\nBoats,Hall,-\n") == [
        {"title": "Boats", "room": "Hall", "abstract": "-"}
    ]


def test_dashes_in_a_column_of_texts_are_empty_cells() -> None:
    text = "Title,Room,Abstract,Notes\nBoats,Hall,-,-\nShips,Hall,-,\nNets,Hall,TBA,\n-,Hall,,\n"

    assert sessions(text) == [
        {"title": "Boats", "room": "Hall", "notes": "-"},
        {"title": "Ships", "room": "Hall"},
        {"title": "Nets", "room": "Hall", "extra": {"abstract": "TBA"}},
        {"title": "-", "room": "Hall"},
    ]


def test_a_type_that_is_told_later_is_none_yet() -> None:
    assert sessions("Title,Room,Type\nLunch,Hall,TBD\nNets,Hall,invited\n") == [
        {"title": "Lunch", "room": "Hall", "extra": {"type": "TBD"}},
        {"title": "Nets", "room": "Hall", "type": "invited"},
    ]


def test_numbers_of_slots_and_dates_of_submission_say_nothing_of_a_session() -> None:
    text = "Titre,Numéro du créneau,Submission date,Salle\nBoats,1,2029-12-01,Hall\n"

    assert sessions(text) == [
        {
            "title": "Boats",
            "room": "Hall",
            "extra": {"Numéro du créneau": "1", "Submission date": "2029-12-01"},
        }
    ]


@pytest.mark.parametrize(
    "later", ["TBA", "TBA (afternoon)", "noch offen", "wird noch bekannt gegeben"]
)
def test_a_time_that_is_told_later_is_none_yet(later: str) -> None:
    assert sessions(f"{HEAD}{later},Ships,Jo Sample,Attic,\n")[1] == {
        "title": "Ships",
        "room": "Attic",
        "speakers": ["jo-sample"],
        "extra": {"time": later},
    }


def test_a_row_is_called_by_the_only_text_that_it_has_beside_its_time() -> None:
    head = "Start,End,Room,Category,Title,Description\n9:00,9:30,Hall,Talk,Boats,How they float\n"

    assert sessions(f"{head}9:30,10:00,Hall,Group photo,,\n10:00,11:00,,,,Guided tour\n") == [
        {
            "title": "Boats",
            "type": "talk",
            "description": "How they float",
            "room": "Hall",
            "start": "9:00",
            "end": "9:30",
        },
        {"title": "Group photo", "room": "Hall", "start": "9:30", "end": "10:00"},
        {"title": "Guided tour", "start": "10:00", "end": "11:00"},
    ]


def test_a_title_among_the_types_is_no_type() -> None:
    rows = "10:00-10:30,,,,Welcome to Sampletown\n11:00-12:00,,,,Poster walk\n"
    typed = "12:00-13:00,Ships,,,Poster walk\n"

    assert [one.get("type") for one in sessions(f"{HEAD}{rows}")] == ["talk", None, None]
    assert [one.get("type") for one in sessions(f"{HEAD}{rows}{typed}")][2:] == [
        "poster-walk",
        "poster-walk",
    ]


def test_a_total_of_numbers_is_no_session_even_in_columns_of_times() -> None:
    text = "title,start,end\nBoats,2030-05-14 9:00,9:30\nShips,2030-05-14 9:30,10:00\nTotal:,2,2\n"

    assert [one["title"] for one in sessions(text)] == ["Boats", "Ships"]
    timed = "title,start,duration\nBoats,2030-05-14 9:00,30\nTotal running time,,30\n"
    assert [one["title"] for one in sessions(timed)] == ["Boats"]
    assert [one["title"] for one in sessions(text.replace("Total:,2", "Total,10:00 AM"))] == [
        *("Boats", "Ships", "Total"),
    ]


def test_blanks_behind_commas_are_no_part_of_rooms_tracks_and_types() -> None:
    text = "Time, Title, Room, Track, Type\n9:00-10:00, Boats, Hall, Sea, Talk\n"

    assert sessions(text) == [
        {"title": "Boats", "type": "talk", "room": "Hall", "track": "Sea", "time": "9:00-10:00"}
    ]


def test_a_break_that_is_written_over_the_cells_of_a_row_stands_in_no_room() -> None:
    document = translated("""\
Time,Room,Title,Speaker
9:00-10:00,Hall,Boats,Jo Sample
10:00-10:30,Coffee Break,,
10:30-11:00,Hall,,
11:00-12:00,LUNCH,Nets,
""")

    assert [*document["sessions"].values()][1:] == [
        {"title": "Coffee Break", "time": "10:00-10:30"},
        {"time": "10:30-11:00", "room": "Hall"},
        {"title": "Nets", "time": "11:00-12:00", "room": "LUNCH"},
    ]


def test_what_keeps_a_place_in_a_grid_empty_is_no_session() -> None:
    text = "time,id,type,title\n9:00-10:00,a,talk,Boats\n9:00-10:00,gap,gap,\n10-11,c,gap,Gaps\n"

    assert [one["title"] for one in sessions(text)] == ["Boats", "Gaps"]


def test_what_is_to_be_defined_is_nobody_and_nowhere() -> None:
    text = "time,title,speaker,room\n9:00-10:00,Boats,A ser definido,A ser definida\n"

    assert sessions(text) == [
        {
            "title": "Boats",
            "time": "9:00-10:00",
            "extra": {"room": "A ser definida", "speaker": "A ser definido"},
        }
    ]


def test_an_empty_column_may_stand_within_a_table() -> None:
    found = translated(
        "Date,Time,Title,Room,,Catering,Speaker\n"
        "2030-05-14,9:00-9:30,Boats,Hall A,,tea,Ada Sample\n"
    )

    assert [one["speakers"] for one in found["sessions"].values()] == [["ada-sample"]]


@pytest.mark.parametrize(
    "mark", ['""""', "ditto", "same as above", '"- "" -"', "”", "wie oben", "idem"]
)
def test_a_mark_for_the_same_again_is_what_stands_above(mark: str) -> None:
    found = sessions(
        "Date,Time,Title,Speaker,Room,Type\n"
        "2030-05-14,9:00-9:30,Boats,Ada Sample,Hall A,Workshop\n"
        "2030-05-14,9:00-9:30,Ropes,Ben Test,,\n"
        f"{mark},{mark},Ditto,{mark},{mark},{mark}\n"
        f"{mark},9:30-10:00,Nets,{mark},{mark},Talk\n"
    )
    hall = {"date": "2030-05-14", "room": "Hall A"}
    nine, ben = {"time": "9:00-9:30"}, {"speakers": ["ben-test"]}

    assert found == [
        {"title": "Boats", "type": "workshop", "speakers": ["ada-sample"]} | nine | hall,
        {"title": "Ropes", "date": "2030-05-14"} | nine | ben,
        {"title": "Ditto", "type": "workshop"} | nine | ben | hall,
        {"title": "Nets", "type": "talk", "time": "9:30-10:00"} | ben | hall,
    ]
