"""How sessions and people of a list are called whose titles stand elsewhere, or nowhere."""

from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api

BREAK = {"title": "Break", "start": "10:00", "end": "10:30"}


def sessions(*rows: dict[str, Any], **more: object) -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"plan.json": {"sessions": list(rows), **more}})["sessions"]


def titles(*rows: dict[str, Any], **more: object) -> list[str]:
    return [one.get("title", "") for one in sessions(*rows, **more).values()]


def test_a_talk_without_a_title_is_called_by_who_gives_it() -> None:
    talk = {"start": "9:00", "end": "9:30", "speakers": ["Ada Sample", "Jo Example"]}

    assert titles(talk, BREAK) == ["Ada Sample, Jo Example", "Break"]


def test_who_is_named_by_an_id_gives_their_name() -> None:
    talk = {"start": "9:00", "end": "9:30", "speaker_id": "ada"}
    people = [{"id": "ada", "name": "Ada Sample"}]

    assert titles(talk, BREAK, speakers=people) == ["Ada Sample", "Break"]


@pytest.mark.parametrize(("kind", "title"), [("talk", "Ada Sample"), ("panel", "Panel")])
def test_a_type_is_a_title_where_it_says_more_than_the_people(kind: str, title: str) -> None:
    talk = {"start": "9:00", "end": "9:30", "speakers": ["Ada Sample"], "type": kind}

    assert titles(talk, BREAK) == [title, "Break"]


def test_a_break_in_the_place_of_a_name_is_nobody() -> None:
    pause = {"start": "9:00", "end": "9:30", "title": "", "speaker": "COFFEE BREAK"}
    talk = {"start": "9:30", "end": "10:00", "title": "Boats", "speaker": "Ada Sample"}
    found = list(sessions(pause, talk).values())

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("COFFEE BREAK", None),
        ("Boats", ["ada-sample"]),
    ]


@pytest.mark.parametrize(
    ("said", "status"),
    [("Cancelled", "cancelled"), ("Cancelada", "cancelled"), ("Sample Boats Workshop", None)],
)
def test_what_stands_in_the_place_of_a_name_may_be_why_nobody_speaks(
    said: str, status: str | None
) -> None:
    talk = {"start": "9:00", "end": "9:30", "title": "Sails", "speaker": "Ada Sample"}
    _, found = sessions(talk, {"start": "9:30", "end": "10:00", "speaker": said}).values()

    assert (found["title"], found.get("status"), found.get("speakers")) == (said, status, None)


def test_a_kind_of_session_in_the_place_of_a_name_is_nobody() -> None:
    shop = {"start": "9:00", "end": "9:30", "title": "Sails", "speaker": "Workshop"}
    last = {"start": "9:30", "end": "10:00", "title": "", "speaker": "Closing"}
    found = list(sessions(shop, last).values())

    assert [(one["title"], one.get("speakers"), one.get("extra")) for one in found] == [
        ("Sails", None, {"speaker": "Workshop"}),
        ("Closing", None, None),
    ]


@pytest.mark.parametrize("name", ["text", "detail", "description", "details"])
def test_what_is_on_at_a_time_is_called_by_the_only_text(name: str) -> None:
    rows = [{"time": "9:00-9:30", name: "Doors"}, {"time": "9:30-10:00", name: "Boats"}]

    assert [one["title"] for one in translated({"plan.json": rows})["sessions"].values()] == [
        "Doors",
        "Boats",
    ]


@pytest.mark.parametrize("name", ["artists", "bands", "acts", "topics"])
def test_acts_and_topics_are_titles_where_nothing_else_is_one(name: str) -> None:
    alone = {"time": "9:00-9:30", name: "The Samples", "venue": "Harbour"}
    beside = {"title": "Boats", **alone}

    assert titles(alone, {**alone, name: "The Tests"}) == ["The Samples", "The Tests"]
    assert titles(beside) == ["Boats"]


def test_artists_are_titles_and_no_descriptions_of_them() -> None:
    [found] = sessions(
        {"start": "18:00", "end": "19:00", "artists": "The Samples", "description": "Loud."}
    ).values()

    assert (found["title"], found["description"]) == ("The Samples", "Loud.")


def test_a_kind_that_comes_again_and_again_is_no_title() -> None:
    talks = [
        {"title": "Contributed Talk", "description": about, "length": 15}
        for about in ("Boats", "Knots: a history", "Nets")
    ]
    panel = {"title": "Panel Discussion", "description": "", "length": 60}

    assert [
        (one["title"], one.get("type"), one.get("description"))
        for one in sessions(*talks, panel).values()
    ] == [
        ("Boats", "talk", None),
        ("Knots: a history", "talk", None),
        ("Nets", "talk", None),
        ("Panel Discussion", "panel", None),
    ]
    assert titles(*talks[:2], panel) == ["Contributed Talk", "Contributed Talk", "Panel Discussion"]


@pytest.mark.parametrize("name", ["context", "des", "blurb"])
def test_other_words_for_a_description(name: str) -> None:
    [boats, _] = sessions(
        {"title": "Boats", "start": "9:00", "end": "9:30", name: "Sails."}, BREAK
    ).values()

    assert boats["description"] == "Sails."


@pytest.mark.parametrize("name", ["minuteCount", "session_total_time", "duration_min"])
def test_other_words_for_a_length(name: str) -> None:
    rows = [
        {"title": "Boats", "start": "9:00", name: "25"},
        {"title": "Nets", "start": "9:30", name: "30"},
    ]

    assert [one["duration"] for one in sessions(*rows).values()] == ["25", "30"]


def test_pages_about_people_may_have_their_names_as_titles(tmp_path: Path) -> None:
    files = {
        "talks/boats.md": "---\ntitle: Boats\nstart: 2030-05-14T10:00:00+02:00\n"
        "end: 2030-05-14T10:30:00+02:00\nspeakers: [ada]\n---\n",
        "speakers/ada.md": '+++\nTitle = "Ada Sample"\ntype = "speaker"\n+++\nSails.\n',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text)
    [found] = api.load_all(tmp_path)

    assert [(one.id, one.name, one.bio) for one in found.speakers] == [
        ("ada", "Ada Sample", "Sails.")
    ]


def test_people_are_found_by_their_short_names_and_say_what_they_are_about() -> None:
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "speaker_id": "ada"}
    people = [{"name": "Ada Sample", "short_name": "ada", "about": "Sails."}]
    found = translated({"plan.json": {"sessions": [talk], "speakers": people}})

    assert found["speakers"] == {"ada": {"name": "Ada Sample", "bio": "Sails."}}
    assert found["sessions"]["boats"]["speakers"] == ["ada"]


def test_a_flag_may_say_that_a_row_is_a_break() -> None:
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "break": False}
    pause = {"title": "Tea", "start": "9:30", "end": "10:00", "break": True}

    assert [one.get("type") for one in sessions(talk, pause).values()] == [None, "break"]


def test_the_description_of_a_speaker_is_no_description_of_the_talk() -> None:
    talk = {
        "title": "Boats",
        "start": "9:00",
        "end": "9:30",
        "speaker_name": "Ada Sample",
        "speaker_desc": "Sails.",
    }
    found = translated({"plan.json": [talk]})

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", "bio": "Sails."}}


def test_the_name_of_a_slot_that_nobody_describes_is_no_time() -> None:
    [boats] = translated(
        {"plan.json": [{"title": "Boats", "room": "Hall", "slot": "day-1-slot-7"}]}
    )["sessions"].values()

    assert boats == {"title": "Boats", "room": "Hall", "extra": {"time": "day-1-slot-7"}}


@pytest.mark.parametrize("longer", ["details", "content", "text"])
def test_of_two_descriptions_the_short_one_is_the_abstract(longer: str) -> None:
    talk = {
        "title": "Boats",
        "start": "9:00",
        "end": "9:30",
        "description": "Sails.",
        longer: "All.",
    }
    [boats] = sessions(talk).values()

    assert (boats["abstract"], boats["description"]) == ("Sails.", "All.")


def test_paragraphs_in_a_list_are_one_description() -> None:
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "content": ["Sails.", "Oars."]}
    [boats] = sessions(talk).values()

    assert boats["description"] == "Sails.\n\nOars."


def test_titles_in_two_languages_are_one_title() -> None:
    assert titles({"title": ["Boats", "Boote"], "start": "9:00", "end": "9:30"}) == [
        "Boats / Boote"
    ]


def test_a_row_without_a_title_is_called_by_a_short_description() -> None:
    tea = {"start": "9:30", "end": "10:00", "text": "Tea"}
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "text": "Sails."}

    assert [(one["title"], one.get("description")) for one in sessions(talk, tea).values()] == [
        ("Boats", "Sails."),
        ("Tea", None),
    ]


@pytest.mark.parametrize("before", ["", "Abstract: "])
def test_what_runs_on_and_on_is_nobody(before: str) -> None:
    prose = f"{before}This is about boats that sail in the morning and come home with full nets."
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "speaker": prose}
    found = translated({"plan.json": [talk]})

    assert "speakers" not in found
    assert found["sessions"]["boats"]["extra"] == {"speaker": prose}


@pytest.mark.parametrize("kind", ["Short talks", "Poster pitches", "BoF sessions"])
def test_a_type_is_the_title_beside_people_who_are_nobody(kind: str) -> None:
    row = {"type": kind, "start": "9:00", "end": "9:30", "speaker": "Contributed during the day"}
    talk = {"title": "Boats", "type": "Keynote", "start": "9:30", "end": "10:00"}

    assert titles(row, talk) == [kind, "Boats"]


def test_categories_are_types_where_most_are_kinds_of_talks() -> None:
    kinds = ["Talk", "Sponsor Talk", "Remote Talks", "Keynote", "Sea"]
    rows = [
        {"title": f"{kind} of boats", "category": kind, "speakers": "Ada Sample"} for kind in kinds
    ]

    assert [one["type"] for one in sessions(*rows).values()] == [
        *("talk", "sponsor-talk", "remote-talks", "keynote", "sea"),
    ]


def test_categories_that_only_end_like_types_are_tracks() -> None:
    kinds = ["Boat Talk", "Shop Talk", "Small Talk"]
    rows = [
        {"title": f"{kind} of boats", "category": kind, "speakers": "Ada Sample"} for kind in kinds
    ]

    assert [one["track"] for one in sessions(*rows).values()] == [
        *("Boat Talk", "Shop Talk", "Small Talk"),
    ]


LINE = "what everybody who sails wants to know of {}"


def test_a_topic_of_its_own_for_every_session_is_its_subtitle() -> None:
    topics = [LINE.format("knots"), f"{LINE.format('nets')}\nTwines\nRopes", LINE.format("sails")]
    rows = [
        {"title": "Panel discussion", "start": f"{hour}:00", "end": f"{hour}:30", "topic": topic}
        for hour, topic in enumerate(topics, 10)
    ]
    rows.append({"title": "Break", "start": "13:00", "end": "13:30"})

    assert [
        (one.get("subtitle"), one.get("description"), one.get("track"))
        for one in sessions(*rows).values()
    ] == [
        (topics[0], None, None),
        (LINE.format("nets"), "Twines\nRopes", None),
        (topics[2], None, None),
        (None, None, None),
    ]


def test_the_slug_of_a_talk_is_no_track() -> None:
    topics = [
        "how-to-tar-a-boat",
        "nets-of-the-north-sea",
        "nets-of-the-north-sea",
        "a-mast-is-set",
    ]
    rows = [{"title": f"Talk {n}", "room": "Hall", "topic": one} for n, one in enumerate(topics)]

    assert [(one["subtitle"], one.get("track")) for one in sessions(*rows).values()] == [
        *(("How to tar a boat", None), ("Nets of the north sea", None)),
        *(("Nets of the north sea", None), ("A mast is set", None)),
    ]


@pytest.mark.parametrize(
    "topics",
    [
        ["Sea", "Land\nAir", "Wood"],  # short
        [LINE.format("knots"), LINE.format("nets"), LINE.format("sails")],  # without lines
        [LINE.format("nets"), f"{LINE.format('nets')}\nRopes", LINE.format("nets")],  # alike
        ["old-boats-and-ships", "nets-of-old-times", "tar-and-how-to"] * 3,  # slugs come again
        ["old-boats", "nets", "tar-pots"],  # short slugs
    ],
)
def test_topics_that_may_be_tracks_are_tracks(topics: list[str]) -> None:
    rows = [{"title": f"Boats {n}", "room": "Hall", "topic": one} for n, one in enumerate(topics)]

    assert all("track" in one for one in sessions(*rows).values())


@pytest.mark.parametrize(
    ("flag", "title", "kind"),
    [
        ("coffee", "Coffee", "break"),
        ("isLunch", "Lunch", "meal"),
        ("meal", "Meal", "meal"),
        ("coffee_break", "Coffee break", "break"),
    ],
)
def test_what_has_no_title_is_called_by_a_flag_that_says_what_it_is(
    flag: str, title: str, kind: str
) -> None:
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "speaker": "Ada Sample"}
    pause = {flag: True, "start": "9:30", "end": "10:00"}
    untimed = {flag: True}

    assert [(one["title"], one.get("type")) for one in sessions(talk, pause, untimed).values()] == [
        ("Boats", None),
        (title, kind),
        (title, kind),
    ]


def test_a_flag_says_nothing_of_what_has_a_title_or_is_not_so() -> None:
    talk = {"title": "Boats", "start": "9:00", "end": "9:30", "lunch": True}
    other = {"start": "9:30", "end": "10:00", "coffee": False}
    found = sessions(talk, other).values()

    assert [(one.get("title"), one.get("type"), one["extra"]) for one in found] == [
        ("Boats", None, {"lunch": "true"}),
        (None, None, {"coffee": "false"}),
    ]


def test_what_stands_below_a_break_in_its_title_describes_it() -> None:
    pause = {**BREAK, "title": "Break\nTea in the foyer"}
    told = {**BREAK, "title": "Lunch\nSandwiches", "description": "Soup"}
    talk = {**BREAK, "title": "Boats\nof old"}
    found = sessions(pause, told, talk).values()

    assert [(one["title"], one.get("description"), one.get("extra")) for one in found] == [
        ("Break", "Tea in the foyer", None),
        ("Lunch", "Soup", {"title": "Sandwiches"}),
        ("Boats of old", None, None),
    ]


def test_people_in_the_first_lines_of_most_titles_give_the_talks() -> None:
    rows = [
        at(9, title="Ada SAMPLE <br> <i>Boats of old</i>"),
        at(10, title="Jo EXAMPLE, Ben TEST<br><i>Knots: how and why</i>"),
        at(11, title="Visit<br><b>The harbour</b>"),
        at(12, title="Lunch"),
    ]

    assert [(one["title"], one.get("speakers")) for one in sessions(*rows).values()] == [
        ("Boats of old", ["ada-sample"]),
        ("Knots: how and why", ["jo-example", "ben-test"]),
        ("Visit The harbour", None),
        ("Lunch", None),
    ]


def at(hour: int, **said: str) -> dict[str, Any]:
    return {"start": f"{hour}:00", "end": f"{hour}:30", **said}


def test_subtitles_are_titles_where_most_titles_are_who_gives_the_talk() -> None:
    rows = [
        at(9, title="Ada Sample (Boat Works)", subtitle="On knots"),
        at(10, title="Jo Example (Sample University)", subtitle="On nets"),
        at(11, title="Ben Test (Boat Works)", subtitle="TBD"),
        at(12, title="Posters and drinks", subtitle="in the yard"),
        at(13, title="Lunch (in the yard)"),
    ]
    told = translated({"plan.json": {"sessions": rows}})

    assert [
        (one["title"], one.get("subtitle"), one.get("speakers"))
        for one in told["sessions"].values()
    ] == [
        ("On knots", None, ["ada-sample"]),
        ("On nets", None, ["jo-example"]),
        ("Ben Test (Boat Works)", None, ["ben-test"]),
        ("Posters and drinks", "in the yard", None),
        ("Lunch (in the yard)", None, None),
    ]
    assert told["speakers"]["ada-sample"] == {"name": "Ada Sample", "organization": "Boat Works"}


def test_names_below_all_keynotes_give_them() -> None:
    names = ["Ada Sample", "Jo Example", "Ben Test"]
    rows = [at(9 + n, title=f"Keynote {n}", subtitle=name) for n, name in enumerate(names, 1)]
    rows.append(at(13, title="Oral session", subtitle="Cleo Probe"))

    assert [one.get("speakers") for one in sessions(*rows).values()] == [
        *(["ada-sample"], ["jo-example"], ["ben-test"], None),
    ]


def test_subjects_below_keynotes_give_nothing() -> None:
    rows = [at(9, title="Keynote 1", subtitle="Ada Sample")]
    rows += [at(hour, title=f"Keynote {hour}", subtitle="On boats of old") for hour in (10, 11)]

    assert [one.get("speakers") for one in sessions(*rows).values()] == [None, None, None]


ABOUT = "what sails on the sea and how, told at length by those who have been there, " * 2


def test_long_texts_are_no_titles_beside_a_column_that_may_have_them() -> None:
    rows = [
        {"time": "9-10", "program": "Boats", "topic": ABOUT},
        {"time": "10-11", "program": "Nets", "topic": ABOUT},
        {"time": "11-12", "program": "Lunch", "topic": "Soup"},
    ]
    first, *_, last = sessions(*rows).values()

    assert (first["title"], first["abstract"]) == ("Boats", ABOUT.strip())
    assert (last["title"], last["abstract"]) == ("Lunch", "Soup")


def test_short_topics_are_titles_whatever_stands_beside_them() -> None:
    [found] = sessions({"time": "9-10", "program": "Invited", "topic": "Boats"}).values()

    assert (found["title"], found["extra"]) == ("Boats", {"program": "Invited"})


@pytest.mark.parametrize(("name", "found"), [("class", True), ("module", True), ("group", False)])
def test_numbers_of_sessions_are_no_titles_beside_what_is_taught(
    name: str,
    found: bool,  # noqa: FBT001 -- a case
) -> None:
    lessons = [("2", "Boats"), ("2", "Boats"), ("3", "Knots"), ("4", "Boats")]
    rows = [{"time": "9:00-9:30", "session": at, name: told} for at, told in lessons]

    assert titles(*rows) == [told if found else at for at, told in lessons]


def test_what_only_counts_is_no_title_beside_long_ones() -> None:
    found = sessions(
        {"label": "Session 1", "title": ABOUT, "time": "9-10"},
        {"label": "Session 2", "title": ABOUT, "time": "10-11"},
    )

    assert [(one["title"], one["extra"]) for one in found.values()] == [
        (ABOUT.strip(), {"label": "Session 1"}),
        (ABOUT.strip(), {"label": "Session 2"}),
    ]


@pytest.mark.parametrize(
    ("cell", "title"),
    [
        ("**Workshop A**<br>[Boats](boats.html)", "Workshop A: Boats"),
        ("<b>Keynote:</b><br/>Boats<br>and nets", "Keynote: Boats and nets"),
        ("<strong>Boats</strong><br>", "Boats"),
        ("**Boats** are<br>fast", "Boats are fast"),
    ],
)
def test_what_a_session_is_may_stand_in_bold_letters_above_its_title(cell: str, title: str) -> None:
    [found] = sessions({"time": "9-10", "event": cell}).values()

    assert found["title"] == title


def test_a_break_is_called_by_what_stands_in_the_place_of_a_name_and_not_by_its_type() -> None:
    pause = {
        "start": "9:00",
        "end": "9:30",
        "kind": "break",
        "title": "",
        "speaker": "Coffee break",
    }
    talk = {
        "start": "9:30",
        "end": "10:00",
        "kind": "talk",
        "title": "Boats",
        "speaker": "Jo Sample",
    }
    found = list(sessions(pause, talk).values())

    assert [(one["title"], one["type"], one.get("extra")) for one in found] == [
        ("Coffee break", "break", None),
        ("Boats", "talk", None),
    ]


def test_a_flag_is_no_title_and_no_room_whatever_it_is_called() -> None:
    boats = {"palestra": False, "nome": "Barcos", "horario": "9:00-9:30"}
    nets = {"palestra": True, "nome": "Redes", "horario": "9:30-10:00", "palestrante": "Jo Sample"}
    found = sessions(boats, nets).values()

    assert [(one["title"], one.get("room"), one["extra"]) for one in found] == [
        ("Barcos", None, {"palestra": "false"}),
        ("Redes", None, {"palestra": "true"}),
    ]


def test_an_article_is_a_talk_and_so_are_those_that_a_session_holds() -> None:
    article = {"article": "Boats", "authors": ["Ada Sample"]}
    alone = sessions({"start": "9:00", "end": "9:30", **article})
    held = sessions({"start": "9:00", "end": "9:30", "title": "Sea", "papers": [article]})

    assert (alone["boats"]["title"], alone["boats"]["speakers"]) == ("Boats", ["ada-sample"])
    assert held["sea"]["extra"]["contents"] == [{"title": "Boats", "speakers": ["Ada Sample"]}]


def test_a_panel_has_people_in_its_text_as_talks_have() -> None:
    rows = [
        at(9, title="Boats", description="Ada Sample"),
        at(10, title="Panel: Whose are the nets?", description="Ben Test, Jo Example"),
        at(11, title="Knots", description="Cleo Probe"),
    ]

    assert [one.get("speakers") for one in sessions(*rows).values()] == [
        ["ada-sample"],
        ["ben-test", "jo-example"],
        ["cleo-probe"],
    ]
