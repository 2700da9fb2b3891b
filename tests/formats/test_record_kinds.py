"""Tracks and types in one column, and several tracks in one cell. All of them are made up."""

import pytest
from test_records import sessions
from translating import translated

ROWS = "9-10,Boats,Harbours\n10-11,Knots,Workshop\n11-12,Lunch,Break\n12-13,Ships,Harbours - Talk\n"


@pytest.mark.parametrize("name", ["Track/Type", "Type / Track", "Track & Type", "Track or format"])
def test_a_column_may_have_tracks_and_types(name: str) -> None:
    assert _kinds(f"Time,Title,{name}\n{ROWS}") == [
        ("Harbours", None),
        (None, "workshop"),
        (None, "break"),
        ("Harbours", "talk"),
    ]


def test_a_column_of_tracks_and_types_is_one_of_tracks_beside_another_of_types() -> None:
    text = "Time,Title,Track/Type,Type\n9-10,Boats,Workshop,Talk\n10-11,Ships,Harbours,Talk\n"

    assert _kinds(text) == [("Workshop", "talk"), ("Harbours", "talk")]


def test_tracks_that_stand_alone_elsewhere_may_have_commas_between_them() -> None:
    tracks = [
        "Boats",
        "Knots",
        '"Boats, Knots"',
        "Boats; Knots",
        '"Research, Development and Trade"',
    ]
    rows = "".join(f"{hour}:00-{hour}:30,One,{track}\n" for hour, track in enumerate(tracks, 10))
    found = sessions(f"Time,Title,Track\n{rows}")

    assert [(one["track"], one.get("tags")) for one in found] == [
        ("Boats", None),
        ("Knots", None),
        ("Boats", ["Knots"]),
        ("Boats", ["Knots"]),
        ("Research, Development and Trade", None),
    ]


def _kinds(text: str) -> list[tuple[str | None, str | None]]:
    return [(one.get("track"), one.get("type")) for one in sessions(text)]


@pytest.mark.parametrize(
    "name", ["Poster no.", "Poster number", "poster_id", "Poster-Nr.", "Poster #"]
)
def test_what_has_the_number_of_a_poster_is_one(name: str) -> None:
    text = (
        f"Time,Title,Type,{name}\n9-10,Boats,,P1\n9-10,Knots,,\n9-10,Ships,Talk,2\n9-10,Oil,,tba\n"
    )

    assert [one.get("type") for one in sessions(text)] == ["poster", None, "talk", None]
    assert sessions(text)[0]["extra"].popitem()[1] == "P1"


def test_events_beside_titles_say_what_kind_of_session_it_is() -> None:
    text = (
        "time,event,title\n9:00-9:30,Keynote,Boats\n9:30-10:00,Short talk,Nets\n"
        "10:00-10:30,Harbour,Sails\n10:30-11:00,Break,\n"
    )

    assert [(one["title"], one.get("type")) for one in sessions(text)] == [
        *(("Boats", "keynote"), ("Nets", "talk"), ("Sails", None), ("Break", None)),
    ]


@pytest.mark.parametrize("name", ["Track", "Type/Track"])
def test_whoever_speaks_in_a_track_about_food_has_no_break(name: str) -> None:
    rows = "9-10,Soup,Food,Ada Sample\n10-11,Rolls,Food,\n11-12,Boats,Sea,\n11-12,Nets,Land,\n"

    assert _kinds(f"Time,Title,{name},Speaker\n{rows}")[:2] == [("Food", None), (None, "meal")]


@pytest.mark.parametrize("kind", ["session", "event", "General"])
def test_a_type_that_says_nothing_leaves_it_to_the_title(kind: str) -> None:
    titles = ("Poster Session", "Panel: Boats", "Workshop 2")
    rows = "".join(f"{hour}:00,{hour}:50,{title},{kind}\n" for hour, title in enumerate(titles, 9))

    assert [one["type"] for one in sessions(f"Start,End,Title,Type\n{rows}")] == [
        *("poster", "panel", "workshop"),
    ]


def test_lengths_that_are_words_are_types() -> None:
    rows = "Boats,Long,Ada Sample\nNets,short,Jo Sample\n"

    assert _kinds(f"Title,Length,Lead Authors\n{rows}") == [(None, "long"), (None, "short")]
    assert sessions(f"Title,Length,Lead Authors\n{rows}")[0]["speakers"] == ["ada-sample"]
    assert _kinds("Title,Length,Speaker\nBoats,Half an hour,Ada Sample\n") == [(None, None)]


@pytest.mark.parametrize(
    ("told", "kind", "kept"),
    [
        ("Keynote 2", "keynote", {"type": "Keynote 2"}),
        ("Panel #1", "panel", {"type": "Panel #1"}),
        ("Paper Talk 01", "talk", {"type": "Paper Talk 01"}),
        ("Quickie", "lightning", None),
        ("Live Panel", "panel", None),
        ("Room 2", "room-2", None),
    ],
)
def test_types_may_be_counted(told: str, kind: str, kept: dict[str, str] | None) -> None:
    [found] = sessions(f"Time,Title,Type\n9-10,Boats,{told}\n")

    assert (found["type"], found.get("extra")) == (kind, kept)


def test_a_decision_may_say_in_brackets_as_what_something_is_accepted() -> None:
    rows = "Boats,Accept (Poster)\nNets,Accept (oral)\nRopes,Accept (with changes)\n"
    found = sessions(f"title,decision\n{rows}", told={"decision": "status"})

    assert [(one.get("type"), one["status"], one.get("extra")) for one in found] == [
        ("poster", "confirmed", None),
        ("talk", "confirmed", None),
        (None, "confirmed", {"status": "Accept (with changes)"}),
    ]


def test_what_was_rejected_before_it_had_a_time_is_left_out_and_kept_beside() -> None:
    rows = (
        "Boats,9:00,10:00,Ada Sample,Accepted\nKnots,,,Ben Test,Rejected\n"
        "Nets,,,Cleo Made,declined\nRopes,10:00,11:00,Di Test,Declined\n"
        "Sails,,,Jo Sample,Pending\n"
    )
    found = translated({"plan.csv": f"Title,Start,End,Speaker,Status\n{rows}"})

    assert [(one["title"], one["status"]) for one in found["sessions"].values()] == [
        ("Boats", "confirmed"),
        ("Ropes", "cancelled"),
        ("Sails", "proposed"),
    ]
    assert found["conference"]["extra"] == {"rejected": "Knots\nNets"}
    assert [*found["speakers"]] == ["ada-sample", "di-test", "jo-sample"]


def test_a_schedule_beside_a_start_is_the_track_where_none_is_a_time() -> None:
    told = ["Main", "Main", "Main", "Main", "Helpers"]
    rows = [f"{hour}:00,{hour}:30,One,{track}" for hour, track in enumerate(told, 10)]
    found = sessions("\n".join(["Start,End,Title,Schedule", *rows]))

    assert [one["track"] for one in found] == told


def test_topics_in_lists_are_tracks_where_tracks_say_the_type() -> None:
    told = [("Talk", ["Boats"]), ("Workshop", ["Knots", "Nets"]), ("Talk", ["Boats"])]
    talks = [
        {"time": f"{hour}:00-{hour}:30", "title": "One", "track": [kind], "topic": topics}
        for hour, (kind, topics) in enumerate(told, 10)
    ]
    found = translated({"plan.json": talks})["sessions"].values()

    assert [(one["type"], one["track"], one.get("tags")) for one in found] == [
        ("talk", "Boats", None),
        ("workshop", "Knots", ["Nets"]),
        ("talk", "Boats", None),
    ]


def test_days_are_dates_where_nothing_else_says_them() -> None:
    found = sessions("Days,Time,Title\n26/05/2030,9-10,Boats\n27/05/2030,9-10,Knots\n")

    assert [one["date"] for one in found] == ["2030-05-26", "2030-05-27"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Keynote: why boats", "keynote"), ("Panel Discussion", "panel"), ("Boats", "talk")],
)
def test_titles_say_what_sessions_of_a_day_of_conference_are(title: str, kind: str) -> None:
    [found] = sessions(f"Time,Title,Type\n9-10,{title},conference\n")

    assert found["type"] == kind


@pytest.mark.parametrize("told", ["Previous Talks", "upcoming seminars", "Schedule"])
def test_what_was_and_what_comes_are_no_types(told: str) -> None:
    [found] = sessions(f"Time,Title,Type\n9-10,Boats,{told}\n")

    assert (found.get("type"), found["extra"]) == (None, {"type": told})


def test_a_column_with_long_texts_has_no_types_but_what_stands_below_titles() -> None:
    long = "Of knots and nets and whatever else they were needed for in all harbours"
    text = f"Time,Title,Type\n9:00-9:50,Boats,{long}\n10:00-10:50,Tides,Ada Sample\n"
    text += "11:00-11:50,Oars,Workshop\n"

    assert [(one["title"], one.get("subtitle"), one.get("type")) for one in sessions(text)] == [
        ("Boats", long, None),
        ("Tides", "Ada Sample", None),
        ("Oars", None, "workshop"),
    ]


def test_of_two_columns_with_types_the_one_that_says_more_is_believed() -> None:
    rows = ["Session,Workshop", "Talk,Keynote", "Break,", "Workshop,In person", "Session,"]
    lines = (f"{hour}:00-{hour}:30,One,{row}\n" for hour, row in enumerate(rows, 10))
    found = sessions(f"Time,Title,Type,Session format\n{''.join(lines)}")

    assert [(one.get("type"), one.get("extra")) for one in found] == [
        ("workshop", {"type": "Session"}),
        ("keynote", {"type": "Talk"}),
        ("break", None),
        ("workshop", {"Session format": "In person"}),
        ("talk", None),
    ]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        *(("entfällt", "cancelled"), ("odwołane", "cancelled"), ("vervallen", "cancelled")),
        *(("中止", "cancelled"), ("Dropped", "cancelled"), ("invited", "tentative")),
        *(("offen", "tentative"), ("pencilled in", "tentative"), ("OK", "confirmed")),
        *(("Yes", "confirmed"), ("nein", "proposed")),  # below `Accepted`
    ],
)
def test_organisers_have_words_of_their_own_for_how_sure_a_session_is(
    said: str, status: str
) -> None:
    [boats] = sessions(f"Title,Room,Status\nBoats,Hall,{said}\n")

    assert boats == {"title": "Boats", "room": "Hall", "status": status}


def test_a_track_among_others_that_is_called_like_a_type_says_it() -> None:
    tracks = ["Keynotes", "BoFs", "Craft", "Trade", "History", "Harbours", "Food"]
    rows = (f"{n}:00-{n}:30,{one} {n},Ada Sample,{one}\n" for n, one in enumerate(tracks, 10))
    found = sessions(f"Time,Title,Speaker,Track\n{''.join(rows)}")

    assert [(one["track"], one.get("type")) for one in found] == [
        ("Keynotes", "keynote"),
        ("BoFs", "meeting"),
        *((one, None) for one in ("Craft", "Trade", "History", "Harbours", "Food")),
    ]


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        *(("privacy; keynote", "keynote"), ("workshop", "workshop"), ("Panel; trade", "panel")),
        *(("workshop; talk", None), ("privacy", None), ("lunch", None)),
    ],
)
def test_the_only_tag_that_is_a_kind_of_talk_says_the_type(tags: str, kind: str | None) -> None:
    [boats] = sessions(f"Time,Title,Speaker,Tags\n10:00-11:00,Boats,Ada Sample,{tags}\n")

    assert (boats.get("type"), boats["tags"]) == (kind, tags.split("; "))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        *(("Keynote Presentation", "keynote"), ("Keynote Session: Boats", "keynote")),
        *(('Invited keynote talk "Boats"', "keynote"), ("Keynote presentation skills", None)),
    ],
)
def test_a_keynote_may_be_called_so_in_more_words(title: str, kind: str | None) -> None:
    title = title.replace('"', '""')
    [boats] = sessions(f'Time,Title,Speaker\n10:00-11:00,"{title}",Ada Sample\n')

    assert boats.get("type") == kind
