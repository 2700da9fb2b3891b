"""Cells of a list that hold several rooms, tags or languages, or none. All of them are made up."""

import json
from pathlib import Path

import pytest
from test_records import sessions, translated

from confsched import api

HALLS = "Title,Start,End,Room\nA,9:00,9:30,Hall A\nB,9:00,9:30,Hall B\n"


@pytest.mark.parametrize(
    ("cell", "rooms"),
    [
        ("Hall A, Hall B, Quay", ["Hall A", "Hall B", "Quay"]),
        ("Hall A, Hall B | Quay", ["Hall A", "Hall B", "Quay"]),
        ("Hall A, Quay | Hall B", ["Hall A, Quay", "Hall B"]),
        ("Hall A, First Floor", ["Hall A, First Floor"]),
        ("300 | Harbour Hall", ["300 | Harbour Hall"]),
        ("300 | 301", ["300", "301"]),
        ('[""Hall; left"", ""Quay""]', ["Hall; left", "Quay"]),
        ('[""Hall; left""]', ["Hall; left"]),
        ('""Hall; left"", ""Quay""', ["Hall; left", "Quay"]),
        ("Hall A, First Floor, Harbour House", ["Hall A, First Floor, Harbour House"]),
    ],
)
def test_commas_part_rooms_where_most_stand_alone_elsewhere(cell: str, rooms: list[str]) -> None:
    found = sessions(f'{HALLS}C,10:00,10:30,"{cell}"\n')[2]

    assert (found.get("rooms") or [found["room"]]) == rooms


@pytest.mark.parametrize("cell", ["All locations", "all halls", "Everywhere"])
def test_everywhere_is_in_all_rooms(cell: str) -> None:
    assert sessions(f"{HALLS}C,10:00,10:30,{cell}\n")[2]["room"] == "all"


@pytest.mark.parametrize("cell", ["Multiple halls", "Various Rooms", "verschiedene Räume"])
def test_some_rooms_of_which_nobody_says_which_are_none(cell: str) -> None:
    found = sessions(f"{HALLS}C,10:00,10:30,{cell}\n")[2]

    assert (found.get("room"), found["extra"]) == (None, {"room": cell})


def test_an_aside_in_the_place_of_a_room_is_none() -> None:
    rows = "C,10:00,10:30,(see the board)\nD,11:00,11:30,(Old) Mill (2)\n"
    found = sessions(f"{HALLS}{rows}")

    assert found[2]["extra"] == {"room": "(see the board)"}
    assert (found[2].get("room"), found[3]["room"]) == (None, "(Old) Mill (2)")


@pytest.mark.parametrize(
    ("cell", "room", "kept"),
    [
        ("Hall A / online", "Hall A", "online"),
        ("Hall A (hybrid)", "Hall A", "hybrid"),
        ("Hall A (upstairs)", "Hall A (upstairs)", None),
        ("Loft & Zoom", "Loft", "Zoom"),
        ("Virtual; Loft", "Loft", "Virtual"),
        ("Loft, in person", "Loft", "in person"),
        ("Online Lounge / Loft", "Online Lounge / Loft", None),
        ("Online", "Online", None),
    ],
)
def test_where_people_may_be_online_as_well_is_one_room(
    cell: str, room: str, kept: str | None
) -> None:
    found = sessions(f'{HALLS}C,10:00,10:30,"{cell}"\n')[2]

    assert (found["room"], found.get("extra", {}).get("attendance")) == (room, kept)


def test_what_is_marked_as_a_tag_is_no_track() -> None:
    text = (
        'Title,Room,Categories\nBoats,Hall,"#AR&VR\n#sea"\nNets,Hall,#sea\nKnots,Hall,"C#; Sea"\n'
    )

    assert [(one.get("track"), one.get("tags")) for one in sessions(text)] == [
        (None, ["AR&VR", "sea"]),
        (None, ["sea"]),
        ("C#", ["Sea"]),
    ]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("日本語/Japanese", "ja"),
        ("German (Deutsch)", "de"),
        ("English / Anglais", "en"),
        ("English - UK", "en"),
        ("Portuguese (Brazil)", "pt"),
        ("Malayalam", "ml"),
        ("D", "de"),  # as in Switzerland
        ("f", "fr"),
        ("日本語と英語/Japanese and English", "日本語と英語/Japanese and English"),
    ],
)
def test_a_language_may_be_named_twice(said: str, code: str) -> None:
    assert sessions(f"Title,Room,Language\nBoats,Hall,{said}\n")[0]["language"] == code


@pytest.mark.parametrize(
    "said", ["English/German", "DE/EN", "German & English", "de, en", "D/F", "Bilingual"]
)
def test_a_session_in_several_languages_has_none_of_them(said: str) -> None:
    [boats] = sessions(f'Title,Room,Language\nBoats,Hall,"{said}"\n')

    assert boats == {"title": "Boats", "room": "Hall", "extra": {"language": said}}


def test_types_that_end_with_a_colon_are_types() -> None:
    text = (
        "Start,End,Categories,Title\n9:00,9:30,Invited Talk:,Boats\n10:00,10:30,Panel:,Nets\n"
        "11:00,11:30,Coffee Break,\n"
    )
    found = translated(text)

    assert found["types"] == {"invited-talk": {"name": "Invited Talk", "like": "other"}}
    assert [(one["title"], one.get("type")) for one in found["sessions"].values()] == [
        *(("Boats", "invited-talk"), ("Nets", "panel"), ("Coffee Break", None))
    ]


@pytest.mark.parametrize(
    ("said", "link", "extra"),
    [
        ("https://meet.example/boats", "https://meet.example/boats", None),
        ("false", None, {"Livestream": "false"}),
        ("Yes", None, {"Livestream": "Yes"}),
    ],
)
def test_whether_there_is_a_stream_is_no_link(said: str, link: str, extra: object) -> None:
    [session] = sessions(f"Title,Start,End,Livestream\nBoats,9:00,9:30,{said}\n")

    assert (session.get("link"), session.get("extra")) == (link, extra)


def test_a_line_break_that_a_program_wrote_as_two_signs_parts_tags() -> None:
    text = "Title,Start,End,Categories\nKnots,9:00,9:30,#boats\\n#nets & more\n"

    assert [one["tags"] for one in sessions(text)] == [["boats", "nets & more"]]


def test_minutes_may_have_parts_where_none_could_be_an_hour() -> None:
    text = "title,start,minutes\nBoats,9:00,90\nNets,11:00,28.25\n"

    assert [one["duration"] for one in sessions(text)] == ["90min", "28min"]


def test_the_date_of_a_conference_is_its_day_before_any_session_has_a_time() -> None:
    text = '{"date": "2030-05-14", "sessions": [{"title": "Boats", "speakers": ["Ada Sample"]}]}'
    root = translated(text, "plan.json")

    assert root["conference"]["days"] == ["2030-05-14"]
    assert root["sessions"]["boats"] == {"title": "Boats", "speakers": ["ada-sample"]}


def test_what_a_list_of_rooms_has_is_one_whatever_signs_are_in_its_name() -> None:
    talks = [
        {"title": "Boats", "time": "9-10", "room": "A|Sail loft"},
        {"title": "Knots", "time": "9-10", "room": "Hall; left"},
        {"title": "Nets", "time": "9-10", "room": "Quay | A|Sail loft"},
    ]
    rooms = {"A|Sail loft": {"capacity": 30}, "Hall; left": {"capacity": 90}}
    root = translated(json.dumps({"sessions": talks, "rooms": rooms}), "made.json")

    assert [root["sessions"][one].get("room") for one in ("boats", "knots", "nets")] == [
        "a-sail-loft",
        "hall-left",
        None,
    ]
    assert [one["name"] for one in root["rooms"].values()][:2] == ["A|Sail loft", "Hall; left"]


def test_rooms_and_tracks_are_read_without_html() -> None:
    mark = '<span class=\\"btn\\">&lt;sea:blue&gt;</span>'
    row = f'9:00-10:00,Boats,"Harbour, L&#8201;1 {mark}",<b>Sea &amp; sky</b>\n'
    text = f"time,title,room,track\n{row}"
    text = text.replace('\\"', '""')
    found = translated(text)["sessions"]["boats"]

    assert (found["room"], found["track"]) == ("Harbour, L 1 <sea:blue>", "Sea & sky")


def _tracks(*cells: str) -> list[tuple[object, object]]:
    rows = [f'Talk {number},9-10,"{one}"' for number, one in enumerate(cells)]
    found = sessions("\n".join(["title,time,track", *rows]))
    return [(one["track"], one.get("tags")) for one in found]


def test_commas_part_tracks_where_most_parts_come_again_beside_others() -> None:
    assert _tracks("Boats, Knots", "Sails, Boats", "Knots, Sails", "Tides, Boats", "Nets") == [
        ("Boats", ["Knots"]),
        ("Sails", ["Boats"]),
        ("Knots", ["Sails"]),
        ("Tides", ["Boats"]),
        ("Nets", None),
    ]


def test_commas_in_names_of_tracks_that_share_a_word_stay() -> None:
    cells = ["Boats, Knots", "Boats, Sails and Tides", "Boats, Winds", "Nets"]

    assert _tracks(*cells) == [(one, None) for one in cells]


def test_a_blank_more_between_words_makes_no_other_room() -> None:
    rows = 'A,9-10,"Hall,  Left"\nB,10-11,"Hall, Left"\nC,11-12,"Quay,  East"\n'

    assert [one["room"] for one in sessions(f"title,time,room\n{rows}")] == [
        *("Hall, Left", "Hall, Left", "Quay,  East")
    ]


def test_people_and_tags_in_quotes_are_a_list_of_them() -> None:
    text = '''\
Title,Time,Speaker,Tags
A,9-10,"""Ada Sample"", ""Ben Test""","'sea', 'ship'"
B,10-11,"""Cleo Probe""","""rope"""
'''
    root = translated(text)

    assert [one["name"] for one in root["speakers"].values()] == [
        "Ada Sample",
        "Ben Test",
        "Cleo Probe",
    ]
    assert [one["tags"] for one in root["sessions"].values()] == [["sea", "ship"], ["rope"]]


@pytest.mark.parametrize(
    ("told", "is_style"),
    [
        ("bg-blue-100 text-blue-800 dark:bg-blue-900/50", True),
        ("from-blue-500", True),
        ("bg-[#1f6feb]", True),
        ("var(--sea)", True),
        ("teal", False),
        ("#1f6feb", False),
    ],
)
def test_what_a_site_calls_the_style_of_a_track_is_no_colour(told: str, is_style: bool) -> None:  # noqa: FBT001
    text = (
        f'{{"sessions": [{{"title": "Boats", "start": "2030-05-14 10:00", "track": "sea"}}],'
        f' "tracks": {{"sea": {{"label": "Sea", "color": "{told}"}}}}}}'
    )
    [track] = translated(text, "agenda.json")["tracks"].values()

    assert track == {"name": "Sea"} | ({"extra": {"color": told}} if is_style else {"color": told})


def test_tracks_and_tags_are_called_by_what_ends_with_name() -> None:
    one = {"title": "Boats", "start": "9:00", "end": "9:30", "speaker": "Ada Sample"}
    named = {"tracks": [{"track_name": "Sea", "track_uri": "https://x.example/1"}]}
    tagged = {"tags": [{"tagName": "rope", "color": "red"}]}
    [boats] = translated(json.dumps([one | named | tagged]), name="plan.json")["sessions"].values()

    assert (boats["track"], boats["tags"], "extra" in boats) == ("Sea", ["rope"], False)


@pytest.mark.parametrize("field", ["tracks", "tags"])
def test_what_is_described_without_a_name_is_kept(field: str) -> None:
    told = [{"category": "Boats", "awards": ["A", "B"]}]
    one = {"title": "Boats", "start": "9:00", "end": "9:30", "speaker": "Ada Sample", field: told}
    [boats] = translated(json.dumps([one]), name="plan.json")["sessions"].values()

    assert boats["extra"] == {field: told}


@pytest.mark.parametrize("said", ["Room A & B", "Rooms A + B", "Room A/B", "Rooms A and B"])
def test_rooms_of_one_kind_may_be_named_together(said: str) -> None:
    rows = "Boats,9:00-9:30,Room A\nNets,9:00-9:30,Room B\nOars,9:30-10:00,Room C & D\n"
    found = sessions(f"Title,Time,Room\n{rows}Sails,10:00-11:00,{said}\n")

    assert [one.get("rooms", one.get("room")) for one in found] == [
        *("Room A", "Room B", "Room C & D", ["Room A", "Room B"]),
    ]


def test_rooms_that_are_called_alike_and_numbered_are_several_wherever_they_stand() -> None:
    rows = 'Boats,9:00-9:30,Room 5AB\nNets,9:00-9:30,"Room 5AB, Room 5CD"\n'
    found = sessions(f'Title,Time,Room\n{rows}Oars,9:30-10:00,"Hall A, Floor 2"\n')

    assert [one.get("rooms", one.get("room")) for one in found] == [
        *("Room 5AB", ["Room 5AB", "Room 5CD"], "Hall A, Floor 2"),
    ]


def test_what_is_wrong_with_a_whole_row_is_shown_at_its_title(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = "1,Boats,2030-05-14,9:00,9:30,Hall\n2,Knots,2030-05-14,9:30,10:00,\n"
    path.write_text(f"No.,Title,Date,Start,End,Room\n{rows}", encoding="utf-8")
    found = [one.span.text for one in api.validate(path).findings if one.code == "R404"]

    assert found == ["Knots"]
