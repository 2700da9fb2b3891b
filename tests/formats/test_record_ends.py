"""Lists that say when sessions begin, and of none when it ends. All of it is made up."""

import json

import pytest
from translating import translation

HEAD = "Title,Date,Start,Room\n"
TOLD = (
    "made.csv:2:20 T211 no session says when it ends: 5 of them are taken to last until "
    "the next one begins"
)


def read(text: str, name: str = "made.csv") -> tuple[list[tuple[object, ...]], list[str]]:
    """Of each session the title, the start and the end; and what is told of all of them."""
    found = translation({name: text}, "UTC")
    root: dict[str, dict[str, dict[str, object]]] = found.roots[0]  # type: ignore[assignment]
    told: list[tuple[object, ...]] = [
        (one["title"], one.get("start"), one.get("end")) for one in root["sessions"].values()
    ]
    return told, [f"{one.span} {one.code} {one.message}" for one in found.findings]


def test_a_session_lasts_until_the_next_one_begins_in_its_room() -> None:
    text = HEAD + (
        "Opening,2030-05-14,9:00,Hall\nBoats,2030-05-14,9:30,Hall\nNets,2030-05-14,9:30,Attic\n"
        "Oars,2030-05-14,10:00,Attic\nCoffee,2030-05-14,10:30,\nRopes,2030-05-14,11:00,Hall\n"
        "Knots,2030-05-15,9:00,Hall\nSails,2030-05-15,14:00,Hall\n"
    )

    assert read(text) == (
        [
            ("Opening", "9:00", "9:30"),
            ("Boats", "9:30", "10:30"),
            ("Nets", "9:30", "10:00"),
            ("Oars", "10:00", "10:30"),
            ("Coffee", "10:30", "11:00"),
            ("Ropes", "11:00", None),  # nothing follows
            ("Knots", "9:00", None),  # what follows begins too late to tell anything
            ("Sails", "14:00", None),
        ],
        [TOLD],
    )


def test_where_nothing_begins_side_by_side_people_go_from_room_to_room() -> None:
    rows = ["Opening,2030-05-14,9:00,Hall", "Boats,2030-05-14,9:30,Attic"]
    last = ["Nets,2030-05-14,10:30,Hall", "Knots,2030-05-15,9:00,Hall"]

    assert read(HEAD + "\n".join([*rows, *last]))[0] == [
        ("Opening", "9:00", "9:30"),
        ("Boats", "9:30", "10:30"),
        ("Nets", "10:30", None),
        ("Knots", "9:00", None),
    ]
    by_room = read(HEAD + "\n".join([rows[0], last[0], rows[1]]))[0]
    assert by_room == [
        ("Opening", "9:00", "10:30"),
        ("Nets", "10:30", None),
        ("Boats", "9:30", None),
    ]


@pytest.mark.parametrize("said", ["Length", "End", "Time"])
def test_where_one_session_says_its_end_nothing_is_made_up(said: str) -> None:
    value = {"Length": "30 min", "End": "9:30", "Time": "9:00-9:30"}[said]
    start = "" if said == "Time" else "9:00"
    text = (
        f"Title,Date,Start,{said}\nOpening,2030-05-14,{start},{value}\n"
        "Boats,2030-05-14,9:30,\nNets,2030-05-14,10:00,\n"
    )
    told, findings = read(text)

    assert [end for title, _, end in told if title in ("Boats", "Nets")] == [None, None]
    assert findings == []


def test_moments_and_times_in_one_column_end_as_they_are_written() -> None:
    text = "Title,Time\nBoats,2030-05-14T09:00:00+02:00\nNets,2030-05-14T10:00:00+02:00\n"

    assert read(text)[0] == [
        ("Boats", "2030-05-14T09:00:00+02:00", "2030-05-14T10:00:00+02:00"),
        ("Nets", "2030-05-14T10:00:00+02:00", None),
    ]


FEW = (
    "made.csv:2:20 T211 only 2 of 8 sessions say when they end: 6 others are taken to last until "
    "the next one begins"
)
STARTS = "".join(
    f"{title},2030-05-14,{hour}:00,{{{title}}}\n"
    for hour, title in enumerate(("Opening", "Boats", "Nets", "Oars", "Ropes", "Knots", "Sails"), 9)
)


def ends(last: str, **few: str) -> tuple[list[object], list[str]]:
    said = dict.fromkeys(("Opening", "Boats", "Nets", "Oars", "Ropes", "Knots", "Sails"), "") | few
    text = f"Title,Date,Start,End\n{STARTS.format(**said)}Party,2030-05-14,20:00,{last}\n"
    told, findings = read(text)
    return [end for _, _, end in told], findings


def test_only_what_nothing_follows_may_say_its_end() -> None:
    assert ends("23:00", Sails="15:30") == (
        ["10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "15:30", "23:00"],
        [FEW],
    )


def test_where_an_end_is_said_at_which_another_session_begins_nothing_is_made_up() -> None:
    assert ends("23:00", Opening="10:00") == (["10:00", *[None] * 6, "23:00"], [])


def test_one_time_that_says_an_end_is_how_it_is_written() -> None:
    rows = "9:00,Boats\n9:20,Nets\n9:40,Oars\n10:00,Ropes\n10:20-11:00,Fair\n11:00,Tea\n"
    told, _ = read(f"Time,Title\n{rows}11:30,Knots\n11:50,Sails\n")

    assert told == [
        *(("Boats", "9:00", "9:20"), ("Nets", "9:20", "9:40"), ("Oars", "9:40", "10:00")),
        *(("Ropes", "10:00", "10:20"), ("Fair", None, None), ("Tea", "11:00", "11:30")),
        *(("Knots", "11:30", "11:50"), ("Sails", None, None)),
    ]


def test_a_break_in_a_hall_of_its_own_is_for_everybody() -> None:
    text = HEAD + (
        "Registration,2030-05-14,8:00,Hall\nBoats,2030-05-14,9:00,Attic\n"
        "Nets,2030-05-14,9:00,Cellar\nCoffee,2030-05-14,10:30,Hall\nOars,2030-05-14,11:00,Attic\n"
    )

    assert read(text)[0] == [
        ("Registration", "8:00", "9:00"),
        ("Boats", "9:00", "10:30"),
        ("Nets", "9:00", "10:30"),
        ("Coffee", "10:30", "11:00"),
        ("Oars", "11:00", None),
    ]


def test_the_last_session_of_a_room_ends_with_those_beside_it() -> None:
    text = HEAD + (
        "Boats,2030-05-14,9:30,Hall\nNets,2030-05-14,9:30,Attic\nOars,2030-05-14,9:30,Shed\n"
        "Ropes,2030-05-14,10:00,Yard\nClosing,2030-05-14,10:30,Hall\n"
    )

    assert read(text)[0] == [
        ("Boats", "9:30", "10:30"),
        ("Nets", "9:30", "10:30"),
        ("Oars", "9:30", "10:30"),
        ("Ropes", "10:00", None),  # nothing beside it ends
        ("Closing", "10:30", None),
    ]


def test_a_break_without_a_length_ends_when_the_next_talk_begins() -> None:
    text = (
        "Title,Date,Time,Length,Track\nBoats,2030-05-14,9:00,30 min,Water\n"
        "Nets,2030-05-14,9:00,45 min,Wind\nLunch,2030-05-14,9:45,,\n"
        "Oars,2030-05-14,10:45,30 min,Wind\nRopes,2030-05-14,11:15,,Wind\n"
        "Knots,2030-05-14,12:00,30 min,Water\n"
    )
    told, findings = read(text)

    assert [one for one in told if one[0] in ("Lunch", "Ropes")] == [
        ("Lunch", "9:45", "10:45"),
        ("Ropes", None, None),  # it may be as long as the others, or not
    ]
    assert findings == [
        (
            "made.csv:4:18 T211 only 4 of 6 sessions say when they end: 1 other is taken to last "
            "until the next one begins"
        )
    ]


def test_a_break_that_would_be_too_long_in_its_track_is_over_when_anything_begins() -> None:
    text = (
        "Title,Date,Start,Track\nBoats,2030-05-14,9:00,Main\nBreak,2030-05-14,10:00,Main\n"
        "Nets,2030-05-14,10:30,Water\nOars,2030-05-14,10:30,Wind\nRopes,2030-05-14,13:30,Main\n"
    )

    assert read(text)[0][:2] == [("Boats", "9:00", "10:00"), ("Break", "10:00", "10:30")]


@pytest.mark.parametrize("everywhere", ["Both Stages", "Beide Säle"])
def test_what_is_in_all_rooms_ends_and_is_followed_by_what_is_in_any(everywhere: str) -> None:
    text = HEAD + (
        f"Opening,2030-05-14,9:00,{everywhere}\nBoats,2030-05-14,9:30,Hall\n"
        f"Nets,2030-05-14,9:30,Attic\nCoffee,2030-05-14,10:30,{everywhere}\n"
        "Oars,2030-05-14,11:00,Attic\n"
    )

    assert read(text)[0] == [
        ("Opening", "9:00", "9:30"),
        ("Boats", "9:30", "10:30"),
        ("Nets", "9:30", "10:30"),
        ("Coffee", "10:30", "11:00"),
        ("Oars", "11:00", None),
    ]


def test_a_track_for_everybody_with_the_breaks_ends_when_anything_begins() -> None:
    rows = ["Welcome,9:00,All day", "Break,9:30,All day", "Boats,9:45,A", "Nets,9:45,B"]
    last = ["Oars,10:15,A", "Knots,10:15,B", "Break,10:45,All day", "Closing,11:00,All day"]

    assert read("Title,Start,Track\n" + "\n".join([*rows, *last]))[0] == [
        ("Welcome", "9:00", "9:30"),
        ("Break", "9:30", "9:45"),
        ("Boats", "9:45", "10:15"),
        ("Nets", "9:45", "10:15"),
        ("Oars", "10:15", "10:45"),
        ("Knots", "10:15", "10:45"),
        ("Break", "10:45", "11:00"),
        ("Closing", "11:00", None),
    ]


def test_a_flag_called_group_is_no_year_of_which_a_session_is() -> None:
    rows = [
        {"title": "Boats", "time": "9:00", "group": ""},
        {"title": "Nets", "time": "9:30", "group": "true"},
        {"title": "Oars", "time": "10:00", "group": ""},
    ]

    assert [end for _, _, end in read(json.dumps(rows), "made.json")[0]] == ["9:30", "10:00", None]


def test_without_times_the_date_of_an_end_is_the_last_day() -> None:
    """As calendars write tables; a length of a whole year and more is none."""
    text = (
        "Subject,Start Date,Start Time,End Date,End Time\n"
        "Boat Fair,05/14/2030,,05/19/2030,\nOpening,05/14/2030,9:00 AM,05/14/2030,10:00 AM\n"
        "Trip,05/15/2030,,05/15/2030,\nNight,05/15/2030,10:00 PM,05/16/2030,1:00 AM\n"
        "Exhibits,05/15/2030,,06/19/2031,\n"
    )
    found = translation({"made.csv": text}, "UTC")
    root: dict[str, dict[str, dict[str, object]]] = found.roots[0]  # type: ignore[assignment]

    assert [
        (one["title"], one.get("date"), one.get("start"), one.get("end"), one.get("duration"))
        for one in root["sessions"].values()
    ] == [
        ("Boat Fair", "2030-05-14", None, None, "6 days"),
        ("Opening", "2030-05-14", "9:00 AM", "10:00 AM", None),
        ("Trip", "2030-05-15", None, None, None),
        ("Night", "2030-05-15", "10:00 PM", "2030-05-16 1:00 AM", None),
        ("Exhibits", "2030-05-15", None, None, None),
    ]
    assert [one.get("extra") for one in root["sessions"].values()] == [
        *[None] * 4,
        {"end date": "06/19/2031"},
    ]


def test_a_date_with_its_weekday_is_that_of_those_below_it() -> None:
    text = (
        'Forum 2030,,\n14 May 2030,,\nDate,Start,Title\n"Tuesday, 14 May",8:30,Registration\n'
        ",9:00,Boats\n,10:00,Tea\n"
    )

    assert read(text)[0][:2] == [("Registration", "8:30", "9:00"), ("Boats", "9:00", "10:00")]


def test_a_program_that_tells_the_day_behind_the_last_one_of_whole_days_is_understood() -> None:
    told: list[dict[str, object]] = [
        {"title": "Fair", "start": "2030-05-01", "end": "2030-05-04", "allDay": True},
        {"title": "Boats", "start": "2030-05-01T10:00:00", "end": "2030-05-01T11:00:00"},
        {"title": "Camp", "start": "2030-05-02", "end": "2030-05-04"},
    ]

    def lengths(*entries: dict[str, object]) -> list[object]:
        root: dict[str, dict[str, dict[str, object]]]
        root = translation({"made.json": [*entries]}, "UTC").roots[0]  # type: ignore[assignment]
        return [one.get("duration") for one in root["sessions"].values()]

    assert lengths(*told) == ["3 days", None, "2 days"]
    assert lengths(*told[1:]) == [None, "3 days"]


def test_what_a_column_says_takes_whole_days_has_no_hours() -> None:
    text = (
        "Subject,Start Date,Start Time,End Date,End Time,All day event,Location\n"
        "Boats,9/14/2030,9:30:00 AM,9/14/2030,10:45:00 AM,False,Hall\n"
        "Trip,9/15/2030,12:00:00 AM,9/16/2030,12:00:00 AM,True,Pier\n"
        "Camp,9/16/2030,12:00:00 AM,9/18/2030,12:00:00 AM,True,Pier\n"
        "Fair,9/18/2030,,,,TRUE,Pier\n"
        "Quiz,9/19/2030,,9/20/2030,,true,Hall\n"
        "Race,9/21/2030,9:00:00 AM,9/21/2030,5:00:00 PM,True,Pier\n"
    )
    programs = json.dumps(
        [
            {"title": "Boats", "start": "2030-05-01T10:00:00", "end": "2030-05-01T11:00:00"},
            {
                "title": "Camp",
                "start": {"dateTime": "2030-05-02T00:00:00.0000000", "timeZone": "Europe/Berlin"},
                "end": {"dateTime": "2030-05-04T00:00:00.0000000", "timeZone": "Europe/Berlin"},
                "isAllDay": True,
            },
        ]
    )

    def lengths(text: str, name: str) -> list[tuple[object, ...]]:
        root: dict[str, dict[str, dict[str, object]]]
        root = translation({name: text}, "UTC").roots[0]  # type: ignore[assignment]
        names = ("title", "date", "start", "end", "duration")
        return [tuple(map(one.get, names)) for one in root["sessions"].values()]

    assert lengths(text, "made.csv") == [
        ("Boats", "2030-09-14", "9:30:00 AM", "10:45:00 AM", None),
        ("Trip", "2030-09-15", None, None, "1 day"),
        ("Camp", "2030-09-16", None, None, "2 days"),
        ("Fair", "2030-09-18", None, None, "1 day"),
        ("Quiz", "2030-09-19", None, None, "2 days"),
        ("Race", "2030-09-21", "9:00:00 AM", "5:00:00 PM", None),  # it has its hours all the same
    ]
    assert lengths(programs, "made.json")[1:] == [("Camp", "2030-05-02", None, None, "2 days")]


def test_what_others_go_on_in_does_not_end_before_they_begin() -> None:
    items = [{"time": "18:30", "title": "All seated"}, {"time": "18:40", "title": "Songs"}]
    dinner = {"time": "18:30", "title": "Dinner", "activities": items}
    talks = [{"time": "17:00", "title": "Boats"}, dinner]

    def ends(content: object) -> list[tuple[object, ...]]:
        return read(json.dumps([{"date": "2030-05-14", "sessions": content}]), "made.json")[0]

    assert ends(talks) == [
        ("Boats", "17:00", "18:30"),
        ("Dinner", None, None),
        ("All seated", "18:30", "18:40"),
        ("Songs", None, None),
    ]
    after = {"time": "20:00", "title": "Dance"}
    assert ends([*talks, after])[1:] == [
        ("Dinner", "18:30", "20:00"),
        ("All seated", "18:30", "18:40"),
        ("Songs", "18:40", "20:00"),
        ("Dance", None, None),
    ]


def test_the_last_one_of_a_day_may_be_the_only_one_that_says_its_end() -> None:
    text = "Title,Date,Start,End\nCoffee,2030-05-14,9:00,\nBoats,2030-05-14,9:45,\n"
    rows = "Nets,2030-05-14,10:15,\nClose,2030-05-14,12:00,12:15\n"

    assert read(text + rows)[0] == [
        ("Coffee", "9:00", "9:45"),
        ("Boats", "9:45", "10:15"),
        ("Nets", "10:15", "12:00"),
        ("Close", "12:00", "12:15"),
    ]


def test_times_alone_between_ranges_in_one_column_last_until_the_next_one_begins() -> None:
    rows = ["Doors,9:00", "Boats,9:30-10:15", "Coffee,10:15", "Nets,10:45-11:30", "Lunch,11:30"]
    head, last = "Title,Time\n", "Knots,12:30"

    told, findings = read(head + "\n".join([*rows, last]))
    assert [one[1:] for one in told] == [
        ("9:00", "09:30"),
        (None, None),  # in its time
        ("10:15", "10:45"),
        (None, None),
        ("11:30", "12:30"),
        (None, None),  # the last one
    ]
    assert findings == [
        (
            "made.csv:2:7 T211 only 2 of 6 sessions say when they end: 3 others are taken to last "
            "until the next one begins"
        )
    ]
    beside = read(head + "\n".join([*rows, "Ropes,11:00", last]))[0]
    assert [one[2] for one in beside if one[2]] == []  # not one after the other
    over = [row.replace("10:15,", "10:20,").replace("-10:15", "-10:20") for row in rows]
    assert [one[2] for one in read(head + "\n".join([*over, last]))[0] if one[2]] == []
