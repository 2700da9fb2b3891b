"""Values of sessions and people as sites write them in YAML and TOML. All of it is made up."""

from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api
from confsched.schedule.schedule import Schedule

BOATS = {"title": "Boats", "start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}
NETS = {"title": "Nets", "start": "2030-05-14T11:00", "end": "2030-05-14T11:45"}


def session(**more: object) -> Any:  # noqa: ANN401 -- to be looked into
    """The first of two sessions, of which it says more."""
    found = translated({"plan.json": {"sessions": [{**BOATS, **more}, NETS]}})["sessions"]
    return next(iter(found.values()))


def test_somebody_who_is_described_on_the_spot_has_a_life_without_html() -> None:
    speaker = {"name": "Jo Sample", "about": "<p>\n  Writes on <b>tides</b>.\n</p>\n"}
    found = translated({"plan.json": {"sessions": [{**BOATS, "speakers": [speaker]}, NETS]}})

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "bio": "Writes on tides."},
    }


def test_lives_in_a_list_of_people_have_no_html_either() -> None:
    people = [{"name": "Jo Sample", "bio": "<p>Writes on tides.</p>"}]
    found = translated({"plan.json": {"sessions": [BOATS, NETS], "speakers": people}})

    assert found["speakers"]["jo-sample"]["bio"] == "Writes on tides."


@pytest.mark.parametrize("url", ["/talks#boats", "#boats", "boats", "../talks/boats.html"])
def test_a_link_within_a_site_is_kept_as_it_is(url: str) -> None:
    assert session(url=url) == {**session(), "extra": {"url": url}}


def test_a_link_with_a_text_is_where_it_leads() -> None:
    url = "https://harbour.example/boats"

    assert session(url=f"[Boats]({url})\n") == {**session(), "url": url}


@pytest.mark.parametrize("url", ["https://harbour.example/boats", "harbour.example/boats"])
def test_a_link_to_elsewhere_is_one_and_be_it_without_its_beginning(url: str) -> None:
    assert session(url=url) == {**session(), "url": url}


def test_a_session_that_all_tracks_share_is_in_none() -> None:
    tracks = [
        {
            "name": "Rust",
            "sessions": [{"title": "Lunch", "time": "12:00 - 13:00", "shared": True}],
        },
        {"name": "Ruby", "sessions": [{"title": "Boats", "time": "13:00 - 14:00"}]},
    ]
    found = translated({"plan.json": {"enabled": True, "tracks": tracks}})["sessions"]

    assert found["lunch"] == {"title": "Lunch", "time": "12:00 - 13:00", "plenary": "true"}
    assert found["boats"]["track"] == "ruby"


def test_a_type_that_says_nothing_is_none() -> None:
    assert session(type="custom") == {**session(), "extra": {"type": "custom"}}


def test_a_length_in_the_column_of_times_is_one() -> None:
    items = [{"time": "5 min", "title": "Welcome"}, {"time": "1 hour", "title": "Boats"}]
    found = translated({"agenda.json": items})["sessions"]

    assert [(one.get("time"), one["duration"]) for one in found.values()] == [
        (None, "5 min"),
        (None, "1 hour"),
    ]


def test_what_sites_call_by_a_key_of_their_own_has_a_plain_title() -> None:
    slots = [{"session": "__lunch", "time": "12:00"}, {"session": "_boats_", "time": "13:00"}]
    found = translated({"plan.json": [{"day": "2030-05-14", "sessions": [*slots, NETS]}]})

    assert [one["title"] for one in found["sessions"].values()] == ["lunch", "_boats_", "Nets"]


def test_a_list_that_is_called_by_a_type_says_it_of_its_sessions() -> None:
    plan = {"workshops": [BOATS, NETS], "sponsors": [{"name": "Sample Society"}]}
    found = translated({"plan.json": plan})["sessions"]

    assert [one["type"] for one in found.values()] == ["workshop", "workshop"]


@pytest.mark.parametrize(
    ("subtitle", "people"),
    [
        ("by Jo Sample (Sample Society)", ["jo-sample"]),
        ("Presented by Jo Sample and Bo Sample", ["jo-sample", "bo-sample"]),
        ("by Łucja Sample", ["lucja-sample"]),
    ],
)
def test_a_subtitle_that_says_who_speaks_is_none(subtitle: str, people: list[str]) -> None:
    found = session(subtitle=subtitle)

    assert (found["speakers"], found.get("subtitle")) == (people, None)


@pytest.mark.parametrize("subtitle", ["by the sea", "By night", "by Mail", "Boats by Jo Sample"])
def test_other_subtitles_stay_as_they_are(subtitle: str) -> None:
    found = session(subtitle=subtitle)

    assert (found.get("speakers"), found["subtitle"]) == (None, subtitle)


def test_an_icon_before_a_title_leaves_no_blank() -> None:
    assert session(title='Boats + <i class="sail"></i> Coffee')["title"] == "Boats + Coffee"


@pytest.mark.parametrize("slot", ["a1-c", "talk-4", "b-rest-1"])
def test_the_name_of_a_slot_that_nothing_describes_is_no_time(slot: str) -> None:
    named = [{"slot": slot, "talk": "Boats", "room": "Hall"}]
    found = translated({"plan.json": [{"day": "2030-05-14", "sessions": named}]})

    assert found["sessions"]["boats"] == {
        "title": "Boats",
        "date": "2030-05-14",
        "room": "Hall",
        "extra": {"time": slot},
    }


def test_sessions_may_be_named_by_ids_that_no_list_describes() -> None:
    slot = {"time": "10:00 - 10:45", "session_ids": ["boats", "nets"], "tracks": ["Rust", "Ruby"]}
    lunch = {"time": "12:00 - 13:00", "title": "Lunch"}
    plan = {"days": [{"date": "2030-05-14", "slots": [slot, lunch]}]}
    found = translated({"plan.json": plan})["sessions"]

    assert [(one["title"], one.get("track"), one["time"]) for one in found.values()] == [
        ("boats", "Rust", "10:00 - 10:45"),
        ("nets", "Ruby", "10:00 - 10:45"),
        ("Lunch", None, "12:00 - 13:00"),
    ]


def loaded(folder: Path, **files: str) -> Schedule:
    """The one conference of a site, of whose files each is said by its name."""
    (folder / "data").mkdir()
    for name, text in files.items():
        (folder / "data" / f"{name}.yml").write_text(text)
    [found] = api.load_all(folder)
    return found


def test_rooms_are_called_by_their_labels(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        rooms="- {key: big, label: Great Hall}\n- {key: small, label: Attic}\n",
        schedule="- day: 2030-05-14\n  rooms:\n"
        "  - {room: big, slots: [{time: '10:00-10:45', talk: Boats}]}\n"
        "  - {room: small, slots: [{time: '10:00-10:45', talk: Nets}]}\n",
    )

    assert [(one.id, one.name) for one in found.rooms] == [
        ("big", "Great Hall"),
        ("small", "Attic"),
    ]
    assert [room.name for one in found.sessions for room in one.rooms] == ["Great Hall", "Attic"]


TWICE = "- {slug: boats, title: Boats, timeslot: '10:00-10:45', %s}\n"
TWICE += "- {slug: %s, title: Lunch, timeslot: '12:00-13:00'}\n"


def test_a_session_that_two_files_have_with_its_time_is_one(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        schedule=TWICE % ("description: On sails", "lunch"),
        talks=TWICE % ("abstract: On sails, speaker: Jo Sample", "lunch-break"),
    )
    boats, lunch = found.sessions

    assert (boats.id, boats.description, boats.abstract) == ("boats", "On sails", None)
    assert [one.speaker.name for one in boats.people] == ["Jo Sample"]
    assert lunch.id == "lunch"


def test_days_in_files_of_their_own_have_breaks_of_their_own(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        schedule="- {title: Boats, time: '10:00-10:45'}\n- {title: Lunch, time: '12:00-13:00'}\n",
        talks="- {title: Nets, time: '10:00-10:45'}\n- {title: Lunch, time: '12:00-13:00'}\n",
    )

    assert [one.title for one in found.sessions] == ["Boats", "Lunch", "Nets", "Lunch"]


@pytest.mark.parametrize(
    ("speakers", "people"),
    [
        ("Jo Sample & seagull", ["jo-sample", "seagull"]),
        ("seagull7, Jo Sample", ["seagull7", "jo-sample"]),
        ("Jo Sample & friends", ["jo-sample-friends"]),
        ("sail & oars", ["sail-oars"]),
    ],
)
def test_what_somebody_is_called_on_the_net_is_somebody(speakers: str, people: list[str]) -> None:
    assert session(speakers=speakers)["speakers"] == people


def test_whether_somebody_speaks_is_nobody() -> None:
    told = {"speaker": "true", "speaker_name": "Jo Sample"}

    assert session(**told) == {**session(speakers=["Jo Sample"]), "extra": {"speaker": "true"}}


def test_texts_may_stand_under_the_names_of_languages_and_countries() -> None:
    found = session(title={"english": "Boats", "japan": "船", "korea": ""})

    assert found["title"] == "Boats"


@pytest.mark.parametrize("said", ["by Jo Sample", "por Jo Sample", "par Jo Sample"])
def test_whom_a_description_names_that_says_nothing_else_speaks(said: str) -> None:
    assert session(description=said) == session(speakers=["Jo Sample"])
    assert session(description="By land and sea.")["description"] == "By land and sea."


def test_a_list_with_categories_in_several_languages_is_no_calendar() -> None:
    kind = {"english": "Talk", "japan": "講演"}
    found = translated({"a.json": [{**BOATS, "category": kind}, {**NETS, "category": kind}]})

    assert [one["type"] for one in found["sessions"].values()] == ["talk", "talk"]


def test_who_coaches_is_somebody_with_names_and_handles() -> None:
    coached = session(coaches="Jo Sample, Founder @Boatyard; Ada Sample")

    assert (
        coached["speakers"]
        == session(speakers="Jo Sample, Founder @Boatyard; Ada Sample")["speakers"]
    )


def test_numbers_of_tracks_are_no_names() -> None:
    assert session(track=["90817", "90818"]) == {
        **session(),
        "extra": {"track id": ["90817", "90818"]},
    }
    assert session(track=["2"])["track"] == "2"


def test_ids_that_nothing_explains_are_kept_in_one_order() -> None:
    kept = session(track_id="2", room_id="1")["extra"]

    assert [*kept.items()] == [("room id", "1"), ("track id", "2")]


def test_a_break_may_say_in_the_column_of_people_which_it_is() -> None:
    pause = {"type": "Break", "name": "Lunch Break", "start": "12:00", "end": "13:00"}
    talk = {"type": "Talk", "name": "Jo Sample", "title": "Boats", "start": "13:00", "end": "14:00"}
    found = translated({"plan.json": {"sessions": [pause, talk]}})["sessions"]

    assert [one["title"] for one in found.values()] == ["Lunch Break", "Boats"]


def test_a_flag_of_somebody_tells_their_part() -> None:
    people = [{"name": "Jo Sample"}, {"name": "Ada Sample", "isModerator": True}]
    found = translated({"plan.json": {"sessions": [{**BOATS, "speakers": people}, NETS]}})
    [boats, _] = found["sessions"].values()

    assert (boats["speakers"], boats["moderator"]) == (["jo-sample"], ["ada-sample"])


def test_a_cried_word_in_the_place_of_a_name_is_nobody_where_no_title_is() -> None:
    items = [
        {**BOATS, "title": "", "speaker_name": "ICEBREAKER"},
        {**BOATS, "speaker_name": "JO SAMPLE"},
        {**NETS, "speaker_name": "Ada Sample"},
    ]
    found = translated({"plan.json": {"sessions": items}})["sessions"].values()

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("ICEBREAKER", None),
        ("Boats", ["jo-sample"]),
        ("Nets", ["ada-sample"]),
    ]


@pytest.mark.parametrize(
    ("detail", "field"), [("Presenters: {}.", "speakers"), ("Moderator: {}", "moderator")]
)
def test_whom_a_detail_names_by_their_part_takes_part(detail: str, field: str) -> None:
    names = "Jo Sample and Ada Sample"

    assert session(detail=detail.format(names))[field] == ["jo-sample", "ada-sample"]
    assert session(detail="Moderator: the harbour.")["description"] == "Moderator: the harbour."


def test_lines_of_a_detail_tell_who_takes_part_and_what_else_there_is() -> None:
    lines = ("Coordinator: tell us", "Chair: Dr. Ada Sample (ESP)", "Dr. Jo Sample", "Fee: 100 $")
    found = session(detail="\n".join(lines))

    assert (found["chair"], found["speakers"]) == (["dr-ada-sample"], ["dr-jo-sample"])
    assert found["description"] == "Coordinator: tell us\nFee: 100 $"


def test_a_long_detail_may_begin_with_a_label_and_people_below_it() -> None:
    text = "All about boats. " * 100
    found = session(detail=f"Speakers:\nJo Sample & Ada Sample\nAbstracts:\n{text}")

    assert (found["speakers"], found["description"]) == (["jo-sample", "ada-sample"], text.strip())
    told = f"Speakers:\nthose of the year before\n{text}".strip()
    assert session(detail=told) == {**session(), "description": told}


@pytest.mark.parametrize(
    ("told", "who", "rest"),
    [
        ("Speaker: Jo Sample. All about: boats.", {"speakers": ["jo-sample"]}, "All about: boats."),
        (
            "Referentin: Dr. Jo Sample (Boats Inc). Mit Netzen.",
            {"speakers": ["dr-jo-sample"]},
            "Mit Netzen.",
        ),
        ("Moderator: Jo Sample. Ask her.", {"moderator": ["jo-sample"]}, "Ask her."),
        ("Note: Jo Sample. Ask her.", {}, "Note: Jo Sample. Ask her."),
        ("Speaker: the harbour. Ask it.", {}, "Speaker: the harbour. Ask it."),
    ],
)
def test_a_detail_may_begin_with_who_speaks_and_go_on(
    told: str, who: dict[str, list[str]], rest: str
) -> None:
    assert session(detail=told) == {**session(), **who, "description": rest}


def test_a_link_may_have_blanks_around_it() -> None:
    assert session(url=" https://example.org/a ")["url"] == "https://example.org/a"


def test_a_detail_that_begins_with_a_title_may_be_a_sentence() -> None:
    detail = "Prof. Sample, University of Sample, talks about boats."

    assert session(detail=detail) == {**session(), "description": detail}


def test_ids_of_speakers_who_are_nowhere_tell_their_names() -> None:
    found = translated({"a.json": [{**BOATS, "speaker_ids": ["speaker_sample"]}, NETS]})

    assert found["speakers"] == {"speaker_sample": {"name": "Sample"}}


@pytest.mark.parametrize("name", ["meta", "info"])
def test_what_describes_a_list_and_has_a_zone_describes_the_conference(name: str) -> None:
    about = {"name": "Harbour Days", "timezone": "Europe/Berlin", "note": "May change."}
    found = translated({"plan.json": {name: about, "sessions": [BOATS, NETS]}})["conference"]

    assert (found["title"], found["timezone"]) == ("Harbour Days", "Europe/Berlin")


@pytest.mark.parametrize("room", ["Attic | Boathouse | 15ppl", "Attic | Boathouse (15 people)"])
def test_for_how_many_a_room_is_is_said_of_the_room(room: str) -> None:
    found = translated({"a.json": [{**BOATS, "room": room}, NETS]})

    assert found["rooms"]["attic-boathouse"] == {"name": "Attic | Boathouse", "capacity": "15"}
    assert found["sessions"]["boats"]["room"] == "attic-boathouse"


def test_a_room_that_a_list_describes_stands_before_a_place_that_none_does() -> None:
    placed = {"stageId": "main", "location": "Example House, first floor"}
    stages = [{"id": "main", "name": "Main Stage", "venue": "Example House, first floor"}]
    sessions = [{**BOATS, **placed}, {**NETS, "stageId": "main", "location": "Main Stage"}]
    found = translated({"plan.json": {"stages": stages, "sessions": sessions}})["sessions"]

    assert [(one["room"], one["extra"]) for one in found.values()] == [
        ("main", {"room": "Example House, first floor"}),
        ("main", {"room id": "main"}),
    ]


def test_talks_with_ids_and_full_names_are_no_list_of_people() -> None:
    talks = [
        {"id": "b", "time": "9:00-9:30", "fullName": "Jo Sample", "talkTitle": "Boats"},
        {"id": "n", "time": "9:30-10:00", "fullName": "Ada Sample", "talkTitle": "Nets"},
    ]
    found = translated({"talks.json": talks})["sessions"]

    assert [(one["title"], one["speakers"]) for one in found.values()] == [
        ("Boats", ["jo-sample"]),
        ("Nets", ["ada-sample"]),
    ]


def test_a_room_of_a_list_is_told_there_for_how_many_it_is() -> None:
    rooms = [{"id": "h", "name": "Hall"}, {"id": "a", "name": "Attic", "capacity": 20}]
    talks = [{**BOATS, "room": "Hall (300 seats)"}, {**NETS, "room": "Attic (25 seats)"}]
    found = translated({"a.json": {"rooms": rooms, "sessions": talks}})

    assert [*found["rooms"].values()] == [
        {"name": "Hall", "capacity": "300"},
        {"name": "Attic", "capacity": "20"},
    ]
    assert [one["room"] for one in found["sessions"].values()] == [*found["rooms"]]


def test_topics_in_a_list_are_tags_and_one_alone_is_a_track() -> None:
    said = [session(topics=told) for told in (["sails", "ropes"], ["knots"], "Sailing")]

    assert [(one.get("track"), one.get("tags")) for one in said] == [
        (None, ["sails", "ropes"]),
        (None, ["knots"]),
        ("Sailing", None),
    ]


@pytest.mark.parametrize("place", ["#talk-3", "/talks/boats", "#no1"])
def test_a_place_of_a_site_is_no_description(place: str) -> None:
    boats = session(detail=place)

    assert (boats.get("description"), boats["extra"]) == (None, {"detail": place})


def test_a_general_category_does_not_count_where_most_others_are_types() -> None:
    told = ("KEYNOTE", "GENERAL", "WORKSHOP", "CULTURAL", "GENERAL")
    plan = [
        {"title": f"Harbour {number}", "time": f"{number}:00-{number}:45", "category": kind}
        for number, kind in enumerate(told, 10)
    ]
    found = translated({"plan.json": plan})

    assert [one["type"].lower() for one in found["sessions"].values()] == [
        *("keynote", "general", "workshop", "cultural", "general"),
    ]
    assert "tracks" not in found


def test_how_a_slot_is_drawn_is_no_title_and_what_names_it_takes_its_time() -> None:
    slots = [
        {"key": "day-1-talk-1", "start": "10:00", "end": "10:45", "display": {"row": 1}},
        {"key": "day-1-lunch", "start": "12:00", "type": "lunch", "display": {"row": 2}},
    ]
    talks = [{"id": "boats", "title": "Boats", "slot": "day-1-talk-1"}]
    found = translated({"plan.json": {"slots": slots, "sessions": talks}})["sessions"]

    assert found == {
        "boats": {"title": "Boats", "day": "1", "start": "10:00", "end": "10:45"},
        "day-1-lunch": {
            "title": "Lunch",
            "type": "meal",
            "day": "1",
            "start": "12:00",
            "extra": {"display": {"row": "2"}},
        },
    }


def test_days_may_have_their_sessions_by_parts_and_in_several_languages() -> None:
    day = {
        "date": {"en": "14 May 2030", "fr": "14 mai 2030"},
        "title": {"en": "Harbour day", "fr": "Jour du port"},
        "slots": {
            "morning": [{"time": "10:00-10:45", "title": {"en": "Boats", "fr": "Bateaux"}}],
            "evening": [{"time": "20:00-21:00", "title": {"en": "Nets", "fr": "Filets"}}],
        },
    }
    found = translated({"plan.json": {"programDays": [day]}})

    assert found["conference"]["days"] == [{"date": "2030-05-14", "title": "Harbour day"}]
    assert found["conference"]["extra"] == {"list": day["date"]}
    assert [
        (one["title"], one["date"], one["time"], one["extra"]) for one in found["sessions"].values()
    ] == [
        (
            *("Boats", "2030-05-14", "10:00-10:45"),
            {"title": {"en": "Boats", "fr": "Bateaux"}, "group": "morning"},
        ),
        (
            *("Nets", "2030-05-14", "20:00-21:00"),
            {"title": {"en": "Nets", "fr": "Filets"}, "group": "evening"},
        ),
    ]


def test_an_address_is_no_room_a_picture_no_abstract_and_a_flag_a_kind() -> None:
    page = "https://meet.example.org/boats"
    talks = [
        {"title": "Boats", "venue": page, "teaser": "img/boats.jpg", "synopsis": "Wet"},
        {"title": "Nets", "venue": page, "teaser": "img/nets.png", "lightning": True},
    ]
    found = translated({"talks.json": talks})

    assert "rooms" not in found
    assert [*found["sessions"].values()] == [
        {"title": "Boats", "link": page, "abstract": "Wet", "extra": {"teaser": "img/boats.jpg"}},
        {"title": "Nets", "link": page, "type": "lightning", "extra": {"teaser": "img/nets.png"}},
    ]


def test_a_zone_that_may_be_several_is_the_one_that_somebody_names() -> None:
    talks = [{"title": f"Boats {n}", "datetime": f"{n} Sep 2030, 7pm IST"} for n in (1, 2)]
    found = translated({"talks.json": talks}, "Asia/Kolkata")

    assert found["conference"]["timezone"] == "Asia/Kolkata"
    assert [one["start"] for one in found["sessions"].values()] == [
        "2030-09-01 7pm IST",
        "2030-09-02 7pm IST",
    ]


def test_dutch_hours_are_hours() -> None:
    talk = {"titel": "Boten", "startdatum": "14/05/2030", "startuur": "14u00", "einduur": "17u30"}
    found = translated({"plan.json": [talk]})["sessions"]

    assert found["boten"] == {
        "title": "Boten",
        "date": "2030-05-14",
        "start": "14u00",
        "end": "17u30",
    }


def test_days_may_be_named_by_their_ids_in_another_list() -> None:
    days = [{"id": "wed", "date": "2030-05-15"}, {"id": "thu", "date": "2030-05-16"}]
    slots = [
        {"dayId": "wed", "band": "The Nets", "start": "10:00", "end": "10:45"},
        {"dayId": "thu", "band": "Tar", "start": "10:00", "end": "10:45"},
    ]
    found = translated({"plan.json": {"days": days, "slots": slots}})["sessions"].values()

    assert [one["date"] for one in found] == ["2030-05-15", "2030-05-16"]


def test_an_id_of_a_talk_and_a_day_in_digits_are_no_rooms() -> None:
    talks = [
        {"titulo": "Barcos", "inicio": "9:00", "fim": "9:30", "palestra": "direito-digital"},
        {"titulo": "Redes", "inicio": "9:30", "fim": "10:00", "palestra": "mercado"},
    ]
    found = translated({"plan.json": [{"date": "140530", "talks": talks}]})["sessions"].values()

    assert [(one.get("room"), one["extra"]) for one in found] == [
        (None, {"palestra": "direito-digital", "group": "140530"}),
        (None, {"palestra": "mercado", "group": "140530"}),
    ]


def test_a_kind_of_session_in_the_place_of_who_speaks_is_the_title() -> None:
    talks = [
        {"hour": "9:00-9:30", "who": "Ada Sample", "descr": "Boats"},
        {"hour": "9:30-10:00", "who": "Panel Discussion"},
    ]
    found = translated({"plan.json": talks})["sessions"].values()

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("Boats", ["ada-sample"]),
        ("Panel Discussion", None),
    ]


def test_the_years_of_a_composer_are_not_when_something_is_played() -> None:
    pieces = [
        {"title": "Suite", "composer": "Ada Sample", "dates": "(1685-1750)"},
        {"title": "Étude", "composer": "Ben Sample", "dates": "1901–"},
    ]
    root = translated({"plan.json": {"date": "14 May 2030", "items": pieces}})

    assert root["conference"]["days"] == ["2030-05-14"]
    assert [one.get("date") for one in root["sessions"].values()] == [None, None]


def test_the_last_day_of_a_run_is_kept_where_a_length_says_how_long_it_lasts_on_one() -> None:
    run = {"debut": "2030-05-14", "fin": "2030-05-28", "salle": "Hall", "dureeMin": 70}
    found = translated({"plan.json": [{"titre": "Barques", "event": run}, NETS]})["sessions"]

    assert found["barques"] == {
        "title": "Barques",
        "date": "2030-05-14",
        "duration": "70",
        "room": "Hall",
        "extra": {"end date": "2030-05-28"},
    }
