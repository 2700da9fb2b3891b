"""The views of Sessionize, and what organisers put into them."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import Files, translated, translation, translations

from confsched.loading import load_theirs
from confsched.opening import Reading

JO: Any = {
    "id": "p-1",
    "firstName": "Jo",
    "lastName": "Sample",
    "fullName": "Jo Sample",
    "bio": "Writes samples.",
    "tagLine": "Writer at Samples",
    "isTopSpeaker": True,
    "links": [
        {"title": "Twitter", "url": "https://social.example/jo", "linkType": "Twitter"},
        {"title": "Blog", "url": "https://jo.example", "linkType": "Blog"},
    ],
    "sessions": [11],
    "categoryItems": [42],
    "questionAnswers": [],
}
TALK: Any = {
    "id": "11",
    "title": "Samples for all",
    "description": "What they are.",
    "startsAt": "2024-05-02T10:00:00",
    "endsAt": "2024-05-02T10:45:00",
    "isServiceSession": False,
    "isPlenumSession": False,
    "speakers": ["p-1", "p-9"],
    "categoryItems": [21, 31, 35, 41, 99],
    "questionAnswers": [{"questionId": 7, "answerValue": "samples-for-all"}],
    "roomId": 5,
    "status": "Waitlisted",
}
LUNCH: Any = {
    "id": "12",
    "title": "Lunch",
    "description": None,
    "startsAt": "2024-05-02T12:00:00",
    "endsAt": None,
    "isServiceSession": True,
    "isPlenumSession": True,
    "speakers": [],
    "roomId": 6,
    "liveUrl": None,
}
ALL: Any = {
    "sessions": [TALK, LUNCH],
    "speakers": [JO],
    "questions": [{"id": 7, "question": "Short link", "questionType": "Short_Text", "sort": 1}],
    "categories": [
        {"id": 2, "title": "Track", "items": [{"id": 21, "name": "Making"}], "type": "session"},
        {"id": 3, "title": "Format", "items": [{"id": 31, "name": "Workshop"}]},
        {
            "id": 4,
            "title": "Level",
            "items": [{"id": 41, "name": "Hard"}, {"id": 42, "name": "Easy"}],
        },
        {"id": 5, "title": "Language", "items": [{"id": 35, "name": "German"}]},
    ],
    "rooms": [{"id": 5, "name": "Hall", "sort": 0}, {"id": 6, "name": "Yard", "sort": 1}],
}
JO_TRANSLATED = {
    "name": "Jo Sample",
    "bio": "Writes samples.",
    "role": "Writer at Samples",
    "url": "https://jo.example",
}
JO_EXTRA = {"isTopSpeaker": "true", "links": JO["links"]}


def test_all_data_in_one_file_is_a_conference() -> None:
    found = translated({"spring.json": ALL}, "Europe/Berlin")

    assert found == {
        "conference": {
            "title": "spring",
            "id": "spring",
            "timezone": "Europe/Berlin",
            "days": ["2024-05-02"],
        },
        "rooms": {"5": {"name": "Hall"}, "6": {"name": "Yard"}},
        "speakers": {"p-1": {**JO_TRANSLATED, "extra": {**JO_EXTRA, "Level": "Easy"}}},
        "sessions": {
            "11": {
                "title": "Samples for all",
                "description": "What they are.",
                "start": "2024-05-02T10:00:00",
                "end": "2024-05-02T10:45:00",
                "status": "tentative",
                "track": "Making",
                "type": "workshop",
                "language": "de",
                "speakers": ["p-1", "p-9"],
                "room": "5",
                "extra": {
                    "Level": "Hard",
                    "categoryItems": "99",
                    "Short link": "samples-for-all",
                },
            },
            "12": {
                "title": "Lunch",
                "start": "2024-05-02T12:00:00",
                "plenary": "true",
                "type": "meal",
                "room": "6",
            },
        },
    }


GRID_TALK = {
    **TALK,
    "speakers": [{"id": "p-1", "name": "Jo Sample"}],
    "categories": [
        {"id": 2, "name": "Track", "categoryItems": [{"id": 21, "name": "Making"}]},
        {
            "id": 6,
            "name": "Tags",
            "categoryItems": [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}],
        },
    ],
    "categoryItems": None,
    "questionAnswers": [{"id": 7, "question": "Short link", "answer": "samples-for-all"}],
    "room": "Hall",
    "status": "Accepted",
}
GRID_LUNCH = {**LUNCH, "roomId": None, "room": None}
GRID = [
    {
        "date": "2024-05-02T00:00:00",
        "isDefault": True,
        "rooms": [
            {"id": 5, "name": "Hall", "sessions": [GRID_TALK], "hasOnlyPlenumSessions": False},
            {"id": 0, "name": "Yard", "sessions": [GRID_LUNCH]},
        ],
        "timeSlots": [
            {
                "slotStart": "10:00:00",
                "rooms": [{"id": 5, "name": "Hall", "session": GRID_TALK, "index": 0}],
            }
        ],
    },
    {"date": "2024-05-03T00:00:00", "rooms": [{"id": 5, "name": "Hall", "sessions": []}]},
]
GRID_TRANSLATED: Any = {
    "conference": {
        "title": "spring",
        "id": "spring",
        "timezone": "Europe/Berlin",
        "days": ["2024-05-02", "2024-05-03"],
    },
    "rooms": {"5": {"name": "Hall"}, "yard": {"name": "Yard", "extra": {"id": "0"}}},
    "speakers": {"p-1": {"name": "Jo Sample"}},
    "sessions": {
        "11": {
            "title": "Samples for all",
            "description": "What they are.",
            "start": "2024-05-02T10:00:00",
            "end": "2024-05-02T10:45:00",
            "track": "Making",
            "tags": ["a", "b"],
            "speakers": ["p-1"],
            "room": "5",
            "extra": {"Short link": "samples-for-all"},
        },
        "12": {
            "title": "Lunch",
            "start": "2024-05-02T12:00:00",
            "plenary": "true",
            "type": "meal",
            "room": "yard",
        },
    },
}


def test_in_the_grid_each_session_is_told_twice_and_is_one() -> None:
    found = translated({"spring-gridsmart.json": GRID}, "Europe/Berlin")

    assert found == GRID_TRANSLATED


def test_one_day_of_a_grid_alone_is_a_conference() -> None:
    found = translated({"spring-grid.json": GRID[0]}, "Europe/Berlin")

    days = {**GRID_TRANSLATED["conference"], "days": ["2024-05-02"]}
    assert found == {**GRID_TRANSLATED, "conference": days}


def test_people_in_a_grid_may_be_named_by_their_names_alone() -> None:
    talk = {**GRID_TALK, "speakers": ["Jo Sample"]}
    days = [{"date": "2024-05-02T00:00:00", "rooms": [{"name": "Hall", "sessions": [talk]}]}]

    found = translated({"spring-grid.json": days}, "Europe/Berlin")

    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample"}}
    assert found["sessions"]["11"]["speakers"] == ["jo-sample"]


def test_people_beside_a_list_of_them_may_be_named_by_their_names() -> None:
    named = {**ALL, "sessions": [{**TALK, "speakers": ["Jo Sample"]}]}

    found = translated({"spring.json": named}, "Europe/Berlin")

    assert found["sessions"]["11"]["speakers"] == ["p-1"]
    assert list(found["speakers"]) == ["p-1"]


def test_what_is_a_list_may_be_a_mapping_by_ids() -> None:
    keyed = {
        **ALL,
        "sessions": {"11": TALK, "12": {key: LUNCH[key] for key in LUNCH if key != "id"}},
        "speakers": {"p-1": JO},
        "rooms": {"5": {"name": "Hall"}, "6": {"name": "Yard"}},
    }

    found = translated({"spring.json": keyed}, "Europe/Berlin")

    assert found == translated({"spring.json": ALL}, "Europe/Berlin")


@pytest.mark.parametrize("beside", ["categories", "questions"])
def test_sessions_beside_categories_are_not_sessionizes_for_that(beside: str) -> None:
    sessions = [{"id": 1, "title": "Boats", "start": "2030-05-06T10:00", "room": "Hall"}]
    found = translated({"spring.json": {"sessions": sessions, beside: [{"id": 7, "name": "Sea"}]}})

    assert found["sessions"] == {
        "1": {"title": "Boats", "start": "2030-05-06T10:00", "room": "Hall"}
    }


def test_sessions_may_be_a_list_of_their_own() -> None:
    bare = {"id": "10", "title": "Opening"}

    found = translated({"spring-sessions.json": [bare, GRID_TALK, GRID_LUNCH]}, "Europe/Berlin")

    sessions = GRID_TRANSLATED["sessions"]
    lunch = {key: value for key, value in sessions["12"].items() if key != "room"}
    assert found["sessions"] == {"10": {"title": "Opening"}, "11": sessions["11"], "12": lunch}


@pytest.mark.parametrize("wrapped", [{"data": ALL}, [ALL]])
def test_what_a_service_hands_on_is_what_is_inside(wrapped: object, tmp_path: Path) -> None:
    (tmp_path / "spring.json").write_text(json.dumps(wrapped))
    [document] = load_theirs([str(tmp_path / "spring.json")], Reading(timezone="Europe/Berlin"))

    assert document.roots == (translated({"spring.json": ALL}, "Europe/Berlin"),)


def test_the_grid_and_the_speakers_are_one_conference() -> None:
    files = {"spring-gridsmart.json": GRID, "spring-speakers.json": [{**JO, "categoryItems": []}]}

    found = translated(files, "Europe/Berlin")

    jo = {**JO_TRANSLATED, "extra": JO_EXTRA}
    assert found == {**GRID_TRANSLATED, "speakers": {"p-1": jo}}


def test_what_only_a_speaker_names_is_a_session_beside_those_of_the_grid() -> None:
    given = [{"id": 11, "name": "Samples for all"}, {"id": 31, "name": "Not placed yet"}]
    files = {"spring-gridsmart.json": GRID, "spring-speakers.json": [{**JO, "sessions": given}]}

    found = translated(files, "Europe/Berlin")["sessions"]

    assert found == {
        **GRID_TRANSLATED["sessions"],
        "31": {"title": "Not placed yet", "speakers": ["p-1"]},
    }


def test_two_grids_in_a_folder_are_two_conferences_with_the_speakers_of_their_names() -> None:
    files: Files = {
        "here/spring-grid.json": GRID,
        "here/autumn-grid.json": GRID,
        "here/spring-speakers.json": [JO],
    }

    roots: list[Any] = [document.roots[0] for document in translations(files)]

    assert [[root["conference"]["title"], root["speakers"]] for root in roots] == [
        ["spring", {"p-1": {**JO_TRANSLATED, "extra": {**JO_EXTRA, "categoryItems": "42"}}}],
        ["autumn", {"p-1": {"name": "Jo Sample"}}],
    ]


def test_views_that_are_called_by_nothing_but_their_kind_take_the_name_of_the_folder() -> None:
    found = translated({"spring-2024/sessions.json": [{"groupName": "All", "sessions": []}]})

    assert found == {"conference": {"title": "spring-2024", "id": "spring-2024"}}


def test_sessions_in_groups_bring_their_rooms_with_them() -> None:
    groups = [{"groupId": None, "groupName": "All", "sessions": [GRID_TALK]}]

    found = translated({"spring.json": groups}, "Europe/Berlin")

    talk = GRID_TRANSLATED["sessions"]["11"]
    assert found == {
        "conference": {
            "title": "spring",
            "id": "spring",
            "timezone": "Europe/Berlin",
            "days": ["2024-05-02"],
        },
        "rooms": {"5": {"name": "Hall"}},
        "speakers": {"p-1": {"name": "Jo Sample"}},
        "sessions": {"11": talk},
    }


def test_a_service_session_is_what_its_title_says_or_something_else() -> None:
    titles = ("Coffee break", "House rules", "Registration", "Keynote: Tides of the North")
    sessions = [
        {"id": str(number), "title": title, "isServiceSession": True}
        for number, title in enumerate(titles, 1)
    ]

    found = translated({"spring.json": {"sessions": sessions, "categories": None}})

    assert [session["type"] for session in found["sessions"].values()] == [
        "break",
        "other",
        "registration",
        "keynote",
    ]


def test_what_one_view_says_of_a_session_and_another_does_not_is_added() -> None:
    bare = {key: GRID_TALK[key] for key in ("id", "title", "startsAt", "roomId")}
    groups = [
        {"groupName": "All", "sessions": [{**GRID_TALK, "recordingUrl": "https://v.example"}]}
    ]
    grid = [{"date": "2024-05-02", "rooms": [{"id": 5, "name": "Hall", "sessions": [bare]}]}]

    found = translated({"spring-grid.json": grid, "spring-sessions.json": groups})

    talk = GRID_TRANSLATED["sessions"]["11"]
    extra = {**talk["extra"], "recordingUrl": "https://v.example"}
    assert found["sessions"] == {"11": {**talk, "extra": extra}}


def test_a_category_and_a_language_may_be_named_by_the_session_itself() -> None:
    talk = {
        "id": "1",
        "title": {"ja": "船", "en": "Boats"},
        "isServiceSession": False,
        "sessionCategoryItemId": 7,
        "language": "JAPANESE",
    }
    other = {**talk, "id": "2", "sessionCategoryItemId": 8, "language": "TBD"}
    items = [
        {"id": number, "name": {"ja": ja, "en": en}}
        for number, ja, en in ((7, "海", "Sea"), (8, "陸", "Land"))
    ]
    categories = [{"id": 3, "title": {"ja": "カテゴリ", "en": "Category"}, "items": items}]

    found = translated({"spring.json": {"sessions": [talk, other], "categories": categories}})

    boats, nets = found["sessions"].values()
    assert (boats["track"], boats["language"]) == ("Sea", "ja")
    assert (nets["track"], nets.get("language"), nets["extra"]["language"]) == ("Land", None, "TBD")


def test_sessions_of_a_grid_without_ends_last_until_the_next_one() -> None:
    bare = {key: value for key, value in GRID_TALK.items() if key != "endsAt"}
    talks = [
        {**bare, "id": str(number), "startsAt": f"2024-05-02T{hour}:00:00", "endsAt": None}
        for number, hour in ((1, "09"), (2, "10"))
    ]
    grid = [{"date": "2024-05-02", "rooms": [{"id": 5, "name": "Hall", "sessions": talks}]}]
    found = translation({"spring.json": grid})

    root: Any = found.roots[0]
    assert [one.get("end") for one in root["sessions"].values()] == [
        "2024-05-02T10:00:00",
        None,
    ]
    assert [finding.code for finding in found.findings] == ["T211"]


def test_sessions_of_the_view_of_all_without_ends_last_until_the_next_one_in_their_room() -> None:
    rows = [
        ("a", "Opening", "09:00", 5, True),
        ("b", "Ropes", "10:00", 6, False),
        ("c", "Boats", "10:00", 5, False),
        ("d", "Knots", "11:00", 6, False),
        ("e", "Nets", "12:30", 5, False),
        ("f", "Lunch", "13:00", 7, True),
        ("g", "Sails", "14:00", 6, False),
    ]
    told = [
        {
            "id": one,
            "title": title,
            "startsAt": f"2024-05-02T{hour}:00",
            "isServiceSession": service,
            "roomId": room,
        }
        for one, title, hour, room, service in rows
    ]
    rooms = [{"id": n, "name": name} for n, name in ((5, "Hall"), (6, "Attic"), (7, "Yard"))]

    found = translation({"all.json": {"sessions": told, "rooms": rooms, "questions": []}})

    root: Any = found.roots[0]
    ends = {name: one.get("end", "-")[11:] for name, one in root["sessions"].items()}
    assert ends == {
        "a": "10:00:00",
        "b": "11:00:00",
        "c": "12:30:00",
        "d": "13:00:00",
        "e": "13:00:00",
        "f": "14:00:00",
        "g": "",
    }


def test_two_people_under_one_name_are_two_where_names_are_the_ids() -> None:
    both = {"id": "Jo Sample and Mo Example", "name": "Jo Sample and Mo Example"}
    choir = {"id": "Choir of Sample Town", "name": "Choir of Sample Town"}
    talk = {**GRID_TALK, "speakers": [both, choir]}
    day = {"date": "2024-05-02T00:00:00", "rooms": [{"id": 5, "name": "Hall", "sessions": [talk]}]}

    found = translated({"spring-grid.json": [day]}, "Europe/Berlin")

    named = [*found["sessions"]["11"]["speakers"]]
    assert named == ["jo-sample", "mo-example", "choir-of-sample-town"]


def test_the_view_of_speakers_alone_tells_what_they_give() -> None:
    sessions = [{"id": 11, "name": "Samples for all"}]
    mo = {"id": "p-2", "firstName": "Mo", "lastName": "Example", "fullName": "Mo Example"}
    files: Files = {
        "spring-speakers.json": [{**JO, "sessions": sessions}, {**mo, "sessions": sessions}]
    }

    found = translated(files)

    assert found["sessions"] == {"11": {"title": "Samples for all", "speakers": ["p-1", "p-2"]}}
    assert list(found["speakers"]) == ["p-1", "p-2"]


def test_a_break_may_have_one_id_whenever_it_is_and_a_talk_may_not() -> None:
    talks = [
        {**one, "startsAt": f"2024-05-02T{hour}:00:00", "endsAt": f"2024-05-02T{hour}:10:00"}
        for one in (GRID_LUNCH, GRID_TALK)
        for hour in ("13", "14")
    ]
    rooms = [{"id": 5, "name": "Hall", "sessions": talks}]
    found = translation({"spring.json": [{"date": "2024-05-02", "rooms": rooms}]})

    assert [finding.message for finding in found.findings] == [
        "'11' is the id of two sessions; here it is read as '11-2024-05-02-2'"
    ]


@pytest.mark.parametrize(("alone", "room"), [([], "all"), (["Cellar"], None)])
def test_what_is_for_everybody_in_each_column_of_a_grid_is_one(
    alone: list[str], room: str | None
) -> None:
    talk = {**GRID_TALK, "isPlenumSession": True, "roomId": None, "room": None}
    names = {"Hall": [talk], "Attic": [talk]} | {name: [] for name in alone}
    rooms = [{"id": 5 + number, "name": name} for number, name in enumerate(names)]
    for column in rooms:
        column["sessions"] = names[str(column["name"])]
    found = translation({"spring.json": [{"date": "2024-05-02", "rooms": rooms}]})

    root: Any = found.roots[0]
    said = [(one.get("room"), one["plenary"]) for one in root["sessions"].values()]
    assert said == [(room, "true")]
    assert len(root["rooms"]) == len(names)
    assert found.findings == ()


def test_what_is_for_everybody_in_one_column_stays_there() -> None:
    talk = {**GRID_TALK, "isPlenumSession": True}
    rooms = [{"id": 5, "name": "Hall", "sessions": [talk]}]
    found = translated({"spring.json": [{"date": "2024-05-02", "rooms": rooms}]})

    assert [one["room"] for one in found["sessions"].values()] == ["5"]


def test_names_of_rooms_and_choices_are_read_as_titles_are() -> None:
    rooms = [{"id": 5, "name": "Hall &amp; Yard", "sort": 0}]
    track = {"id": 2, "title": "Track", "items": [{"id": 21, "name": "Boats &amp; Nets"}]}
    talk = {**TALK, "categoryItems": [21]}
    found = translated(
        {"all.json": {**ALL, "sessions": [talk], "rooms": rooms, "categories": [track]}}
    )

    assert found["rooms"] == {"5": {"name": "Hall & Yard"}}
    assert found["sessions"]["11"]["track"] == "Boats & Nets"


def test_the_date_of_a_day_may_have_a_time_behind_a_space() -> None:
    days = json.loads(json.dumps(GRID).replace("T00:00:00", " 00:00:00"))

    assert translated({"grid.json": days}) == translated({"grid.json": GRID})


def test_several_lists_of_people_in_a_folder_are_of_one_conference() -> None:
    wall = [{"id": "a", "fullName": "Jo Sample", "tagLine": "Captain"}]
    files: Files = {
        "harbour/GridSmart.json": GRID,
        "harbour/SpeakerWall.json": wall,
        "harbour/Speakers.json": [{**wall[0], "bio": "Sails."}],
    }
    found = translated(files)["speakers"]["a"]

    assert (found["role"], found["bio"]) == ("Captain", "Sails.")


@pytest.mark.parametrize(
    ("titles", "track"),
    [
        (("Theme", "Level"), "Making"),
        (("Themenbereich", "Level"), "Making"),
        (("Theme", "Track"), "Other"),
    ],
)
def test_a_category_is_a_track_by_all_of_its_title_where_none_says_so_plainly(
    titles: tuple[str, str], track: str
) -> None:
    items = [[{"id": 21, "name": "Making"}], [{"id": 31, "name": "Other"}]]
    categories = [
        {"id": number, "title": title, "items": inner}
        for number, (title, inner) in enumerate(zip(titles, items, strict=True))
    ]
    talk = {**TALK, "categoryItems": [21, 31]}
    found = translated({"all.json": {**ALL, "sessions": [talk], "categories": categories}})

    assert found["sessions"]["11"]["track"] == track


def test_who_names_a_session_that_names_nobody_speaks_in_it() -> None:
    told = {**ALL, "sessions": [{**TALK, "speakers": []}, LUNCH]}

    found = translated({"spring.json": told}, "Europe/Berlin")

    assert [one.get("speakers") for one in found["sessions"].values()] == [["p-1"], None]


def test_what_a_group_of_sessions_is_called_is_kept() -> None:
    groups = [
        {"groupName": "All", "sessions": [{**GRID_TALK, "id": "1"}]},
        {"groupName": GRID_TALK["room"], "sessions": [{**GRID_TALK, "id": "2"}]},
        {"groupName": "Morning", "sessions": [{**GRID_TALK, "id": "3"}]},
    ]
    found = translated({"spring.json": groups}, "Europe/Berlin")["sessions"]

    assert [one.get("extra", {}).get("group") for one in found.values()] == [None, None, "Morning"]
