"""What generators of calendars write into descriptions and titles, and what of it has a field."""

from typing import Any

import pytest
from translating import translated

LINES = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Harbour//Talks//EN", "X-WR-TIMEZONE:UTC")


def calendar(*events: dict[str, str]) -> Any:  # noqa: ANN401 -- to be looked into
    """A calendar of events with these properties, one an hour."""
    lines = [*LINES, "X-WR-CALNAME:Harbour Days"]
    for number, event in enumerate(events):
        times = {"UID": str(number), "DTSTART": f"20300514T1{number}0000Z"}
        lines += ["BEGIN:VEVENT", *(f"{name}:{value}" for name, value in (times | event).items())]
        lines += [f"DTEND:20300514T1{number}4000Z", "END:VEVENT"]
    return translated({"x.ics": "\r\n".join([*lines, "END:VCALENDAR", ""])})


def one(description: str, **more: str) -> Any:  # noqa: ANN401 -- to be looked into
    """What is read of a session with a description, but for its times, and its people."""
    found = calendar({"SUMMARY": "Knots", "DESCRIPTION": description, **more})
    [session] = found["sessions"].values()
    kept = {field: value for field, value in session.items() if field not in ("start", "end")}
    return kept | {"people": [*found.get("speakers", {}).values()]}


JO: Any = {"title": "Knots", "speakers": ["jo-sample"]}


def test_a_talk_says_where_its_speaker_works_and_what_its_abstract_is() -> None:
    text = (
        r"Speaker: Jo Sample\nAffiliation: Boat Lab\, Port\nHost: \nAbstract: Of ropes.\nAnd more."
    )

    assert one(text) == {
        **JO,
        "description": "Of ropes.\nAnd more.",
        "people": [{"name": "Jo Sample", "organization": "Boat Lab, Port"}],
    }


@pytest.mark.parametrize("label", ["von", "By", "Speaker", "Voorganger"])
def test_a_line_of_who_is_known_to_speak_is_told_already(label: str) -> None:
    people = {"ATTENDEE;CN=Jo Sample": "mailto:jo@sample.example"}

    found = one(rf"{label}: Jo Sample\n\nOf ropes.", **people)

    assert found["description"] == "Of ropes."
    assert found["people"] == [{"name": "Jo Sample", "email": "jo@sample.example"}]


@pytest.mark.parametrize("line", ["von: Bo Sample", "Contact: Jo Sample", "By: Jo Sample, Bo Ex"])
def test_a_line_of_somebody_else_stays(line: str) -> None:
    people = {"ATTENDEE;CN=Jo Sample": "mailto:jo@sample.example"}
    told = line.replace(",", r"\,")

    assert one(rf"Of ropes.\n{told}", **people)["description"] == f"Of ropes.\n{line}"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Main Days: morning tea", "break"),
        ("Lunch — in the harbour", "meal"),
        ("Workshop: Coffee", None),
        ("Knots: an opening", None),
    ],
)
def test_a_title_says_what_a_pause_belongs_to(title: str, kind: str | None) -> None:
    [session] = calendar({"SUMMARY": title, "CATEGORIES": "other"})["sessions"].values()

    assert session["type"] == (kind or "other")


def test_how_the_bytes_of_a_value_were_written_is_nobodys_business() -> None:
    event = {"SUMMARY;CHARSET=UTF-8;ENCODING=8BIT": "Knots", "LOCATION;CHARSET=UTF-8": "Quay"}

    [session] = calendar(event)["sessions"].values()

    assert session == {
        "title": "Knots",
        "start": "2030-05-14T10:00Z",
        "end": "2030-05-14T10:40Z",
        "room": "Quay",
    }


def test_an_encoding_that_a_value_still_has_is_kept() -> None:
    [session] = calendar({"SUMMARY;ENCODING=BASE64": "Q2Fmw6k="})["sessions"].values()

    assert session["extra"] == {"encoding": "BASE64"}


def test_a_life_is_that_of_the_only_speaker() -> None:
    text = r"Speaker: Jo Sample\n\nSpeaker Introduction: Sails.\n\nDescription: Of ropes."

    assert one(text) == {
        **JO,
        "description": "Of ropes.",
        "people": [{"name": "Jo Sample", "bio": "Sails."}],
    }


def test_where_somebody_works_may_stand_behind_a_comma() -> None:
    text = r"Speaker: Jo Sample\, University of Sampleton\nOf ropes.\nBio: Sails.\n\nAnd more."

    assert one(text) == {
        **JO,
        "description": "Of ropes.",
        "people": [
            {
                "name": "Jo Sample",
                "organization": "University of Sampleton",
                "bio": "Sails.\n\nAnd more.",
            }
        ],
    }


def test_what_a_template_leaves_around_values_is_no_part_of_them() -> None:
    found = one(" Of ropes. ", UID=" a1 ", URL=" https://harbour.example/1 ", STATUS=" CONFIRMED ")

    assert found["url"] == "https://harbour.example/1"
    assert "extra" not in found


@pytest.mark.parametrize(
    "text",
    [
        r"Of ropes.\n\nBio: Sails.",
        r"Of ropes.\n\nAffiliation: Boat Lab",
        r"Of ropes.\n\nSpeakers:\n\n- to come",
    ],
)
def test_what_is_said_of_nobody_stays_in_the_text(text: str) -> None:
    found = one(text)

    assert found["description"] == text.replace("\\n", "\n")
    assert found["people"] == []


def test_a_life_with_pages_behind_it_stays_in_the_text() -> None:
    text = r"Speaker: Jo Sample\nOf ropes.\nBio: Sails.\n\nJoin at https://harbour.example/join"
    left = "Of ropes.\nBio: Sails.\n\nJoin at https://harbour.example/join"

    assert one(text)["description"] == left


@pytest.mark.parametrize(
    "text", [r"Speaker: N/A\nTrack: -\nAbstract: TBA", r"Speakers:\nTo be announced."]
)
def test_what_is_not_known_is_not_said(text: str) -> None:
    assert one(text) == {"title": "Knots", "people": []}


def test_words_and_the_place_of_an_event_have_fields() -> None:
    text = r"Of ropes.\nTags: rope\, sea\nVenue: Pier\n\nEvent page: https://harbour.example/1"

    assert one(text, LOCATION=r"Pier\, Port") == {
        "title": "Knots",
        "room": "Pier, Port",
        "description": "Of ropes.",
        "tags": ["rope", "sea"],
        "url": "https://harbour.example/1",
        "people": [],
    }


def test_names_of_han_letters_are_names_without_spaces() -> None:
    assert one("Speaker: 张三 / 李四&王五")["people"] == [
        {"name": "张三"},
        {"name": "李四"},
        {"name": "王五"},
    ]


def test_tracks_and_kinds_in_brackets_behind_titles_are_no_part_of_them() -> None:
    found = calendar(
        {
            "SUMMARY": "Knots [Workshop] [Of the sea]",
            "DESCRIPTION": r"Track: Of the sea\nJo Sample",
        },
        {"SUMMARY": "Tides [Of the sea]", "DESCRIPTION": r"Track: Of the sea\nMo Example"},
        {"SUMMARY": "Winds [part 1]"},
    )
    sessions = found["sessions"]

    assert [one["title"] for one in sessions.values()] == ["Knots", "Tides", "Winds [part 1]"]
    assert [one.get("type") for one in sessions.values()] == ["workshop", None, None]
    assert sessions["0"]["track"] == sessions["1"]["track"] == "Of the sea"
    assert "speakers" not in found


def test_who_is_to_be_asked_is_nobody_who_speaks() -> None:
    names = ("Jo Sample", "Mo Example", "Cy Sample")
    found = calendar(*({"SUMMARY": f"Knots {name}", "CONTACT": name} for name in names))

    assert all("host" in one for one in found["sessions"].values())


@pytest.mark.parametrize(
    ("third", "role"), [("Cy Sample", "speakers"), ("Boat Society", "host"), ("Cy", "host")]
)
def test_names_alone_that_organise_are_who_speaks(third: str, role: str) -> None:
    names = ("Jo Sample", "Mo Example", third)
    found = calendar(*({"SUMMARY": f"Knots {name}", "ORGANIZER": name} for name in names))

    assert [[*one.keys()][-1] for one in found["sessions"].values()] == [role] * 3


def test_lines_that_say_a_category_again_or_which_kind_it_is_are_told() -> None:
    text = r"Section: Workshops\nKind: break\nName: Knots\nKnots"

    assert one(text, CATEGORIES="Workshops,break") == {
        "title": "Knots",
        "type": "break",
        "people": [],
    }


@pytest.mark.parametrize("line", ["Categoría: Mar", "Kategorie: Mar", "Lugar: Muelle"])
def test_labels_of_other_languages_say_it_again_as_well(line: str) -> None:
    assert one(rf"{line}\nOf ropes.", CATEGORIES="Mar", LOCATION="Muelle") == {
        "title": "Knots",
        "track": "Mar",
        "room": "Muelle",
        "description": "Of ropes.",
        "people": [],
    }


@pytest.mark.parametrize(
    "text", ["Venue: Pier", "Lugar: Pier", r"Address:\nPier\n", r"Where: Pier\nJoin us there."]
)
def test_where_nothing_else_says_where_it_is_a_description_does(text: str) -> None:
    told = "Join us there." if "Join" in text else ""

    for more in ({}, {"LOCATION": "https://harbour.example/1"}):
        found = one(text, **more)
        assert (found["room"], found.get("description", "")) == ("Pier", told)
        assert found.get("url", "") == more.get("LOCATION", "")


def test_a_place_that_is_a_link_is_told_as_well() -> None:
    line = r'<b>Location:</b> <a href="https://map.example/1">Pier\, Port</a>\nOf ropes.'

    found = one(line, LOCATION=r"Pier\, Port")
    assert (found["room"], found["description"]) == ("Pier, Port", "Of ropes.")


@pytest.mark.parametrize(
    "line", ["Where: on the pier. We go in at ten.", "Address: 1 Quay", "Where is it?"]
)
def test_sentences_and_other_places_stay(line: str) -> None:
    more = {"LOCATION": "Pier"} if line.startswith("Address") else {}

    assert one(line, **more)["description"] == line


def test_boxes_of_a_page_are_no_text() -> None:
    boxed = "[vc_row][vc_column width=1/2]Of [red] ropes.[/vc_column][/vc_row]"

    assert one(boxed)["description"] == "Of [red] ropes."


def test_a_section_that_nothing_else_says_stays() -> None:
    assert one("Section: Ropes", CATEGORIES="Sea") == {
        "title": "Knots",
        "track": "Sea",
        "description": "Section: Ropes",
        "people": [],
    }


@pytest.mark.parametrize("line", ["12:00 – 12:40", "10:30 am to 11:10 AM", "9.15 h - 9.55 h"])
def test_a_line_that_says_when_a_session_is_is_told(line: str) -> None:
    assert one(rf"{line}\nOf ropes.") == {
        "title": "Knots",
        "description": "Of ropes.",
        "people": [],
    }


@pytest.mark.parametrize("line", ["12:00 - 13:00", "12:05 - 12:45", "Until 10:40"])
def test_a_line_with_other_times_stays(line: str) -> None:
    found = one(rf"{line}\nOf ropes.")

    assert found == {"title": "Knots", "description": f"{line}\nOf ropes.", "people": []}


def test_the_page_of_a_session_may_be_told_in_other_languages() -> None:
    assert one(r"De cabos.\nMás información: https://harbour.example/1") == {
        "title": "Knots",
        "description": "De cabos.",
        "url": "https://harbour.example/1",
        "people": [],
    }


def test_a_description_may_be_a_name_of_the_title_and_nothing_else() -> None:
    found = one("Bruno Kern (Port Lab)", SUMMARY="Bruno Kern (Port Lab) - Seminar")

    assert found == {
        "title": "Bruno Kern (Port Lab) - Seminar",
        "speakers": ["bruno-kern"],
        "people": [{"name": "Bruno Kern", "organization": "Port Lab"}],
    }
    assert one("Harbour Tour", SUMMARY="Harbour Tour - Day 2")["people"] == []


@pytest.mark.parametrize("name", ["Harbour Organizers", "Harbour IT Support", "Harbour 委员会"])
def test_those_who_organise_are_a_team(name: str) -> None:
    assert one(f"Speaker: {name}")["people"] == [{"name": name, "team": "true"}]


def test_labels_in_other_languages_say_where_somebody_works_and_what_it_is_of() -> None:
    text = r"Oratrice : Jo Sample\nÉtablissement : Boat Lab\, Port\nMots-clés : sea (a\, b)\, sun"

    assert one(text) == {
        **JO,
        "tags": ["sea (a, b)", "sun"],
        "people": [{"name": "Jo Sample", "organization": "Boat Lab, Port"}],
    }


def test_people_may_be_named_behind_what_they_do() -> None:
    found = one(r"Coordina: Jo Sample\nPredica: Bo Sample")

    assert (found["chair"], found["speakers"]) == (["jo-sample"], ["bo-sample"])


def test_the_theme_of_a_party_is_no_track() -> None:
    theme = r"Theme: Western (hats and boots)"

    assert one(theme, CATEGORIES="Social")["description"] == theme
    assert one(theme, CATEGORIES="Talk")["track"] == "Western (hats and boots)"


def test_a_type_that_stands_beside_a_track_is_that_of_the_session() -> None:
    found = one(r"Track: Workshop\, Of the sea\nOf ropes.")

    assert found == {
        "title": "Knots",
        "type": "workshop",
        "track": "Of the sea",
        "description": "Of ropes.",
        "people": [],
    }


@pytest.mark.parametrize(
    "label", ["RSVP", "Event URL", "Get tickets and more information at", "Sign up"]
)
def test_the_page_of_an_event_may_have_any_label_that_says_so(label: str) -> None:
    assert one(rf"{label}: https://harbour.example/7\nOf knots.") == {
        "title": "Knots",
        "url": "https://harbour.example/7",
        "description": "Of knots.",
        "people": [],
    }


def test_another_page_stays_in_the_description() -> None:
    text = "Slides: https://harbour.example/7"

    assert one(text) == {"title": "Knots", "description": text, "people": []}


def test_the_group_and_the_time_at_the_head_of_all_descriptions_say_nothing() -> None:
    texts = (rf"Harbour Days\nTuesday\, May 14 at 8:00 PM\n\nOf {what}." for what in "abc")
    found = calendar(*({"SUMMARY": text[-2:], "DESCRIPTION": text} for text in texts))

    assert [session["description"] for session in found["sessions"].values()] == [
        *("Of a.", "Of b.", "Of c.")
    ]


def test_another_time_stays() -> None:
    text = r"Doors open:\nTuesday, May 20 at 8:00 PM\nSee you"

    assert one(text)["description"] == text.replace(r"\n", "\n")


def test_the_name_of_an_organizer_may_be_written_as_in_addresses() -> None:
    found = one("Of knots.", **{'ORGANIZER;CN="Jo%20Sample"': "MAILTO:jo@harbour.example"})

    assert found["people"] == [{"name": "Jo Sample", "email": "jo@harbour.example"}]


def test_a_page_alone_in_a_line_is_that_of_the_event() -> None:
    page = "https://harbour.example/knots"
    found = calendar(
        {"DESCRIPTION": rf"Of knots.\n{page}"},
        {"DESCRIPTION": rf"Of ropes.\n{page}\n{page}/2"},
        {"DESCRIPTION": r"Of sails.\nhttps://meet.google.com/abc-defg-hij"},
    )

    assert [one.get("url") for one in found["sessions"].values()] == [page, None, None]
    assert found["sessions"]["0"]["description"] == "Of knots."


def test_a_line_that_says_where_it_is_says_nothing_more() -> None:
    found = calendar({"LOCATION": "In-person; Workshop", "DESCRIPTION": r"Of knots.\nIn-person"})

    assert found["sessions"]["0"]["description"] == "Of knots."


def test_a_host_that_is_where_it_takes_place_is_nobody() -> None:
    text = r"Host: Boat Works\nOf knots."
    found = calendar({"LOCATION": "Boat Works", "DESCRIPTION": text})

    assert "speakers" not in found
    assert found["sessions"]["0"]["description"] == "Host: Boat Works\nOf knots."


def test_what_goes_on_with_the_name_of_who_speaks_is_a_life() -> None:
    life = r"Jo Sample builds boats.\n\nLinks:\n- boats: https://boats.example"
    found = calendar({"DESCRIPTION": rf"Of knots.\n\nSpeaker: Jo Sample\n\n{life}"})

    assert found["sessions"]["0"]["description"] == "Of knots."
    assert [*found["speakers"].values()] == [
        {"name": "Jo Sample", "bio": life.replace(r"\n", "\n")}
    ]


def test_a_head_that_is_what_a_series_is_called_is_nobody() -> None:
    found = one(r"Harbour Open House\nCome in.", SUMMARY="Harbour Open House - Of knots")

    assert found == {
        "title": "Harbour Open House - Of knots",
        "description": r"Harbour Open House\nCome in.".replace(r"\n", "\n"),
        "people": [],
    }


@pytest.mark.parametrize(
    "text",
    [
        r"Преподаватель: Марков Е. П.\nАудитория: 3389\nИсточник: https://harbour.example/1",
        r"教练：Марков Е. П.\n地点：Quay 28\, 3389",
    ],
)
def test_labels_of_other_alphabets_say_who_and_where_as_well(text: str) -> None:
    found = one(text, LOCATION=r"Quay 28\, 3389")

    assert "description" not in found
    assert (found["speakers"], found["room"]) == (["markov-e-p"], "Quay 28, 3389")


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Topic: Knots", {}),
        ("Topic: Knots: the bowline", {"description": "Topic: Knots: the bowline"}),
        ("Topic: Ropes", {"track": "Ropes"}),
    ],
)
def test_a_topic_that_goes_on_behind_the_title_is_no_track(text: str, more: dict[str, str]) -> None:
    assert one(text) == {"title": "Knots", "people": [], **more}


def test_a_title_with_names_in_brackets_at_the_head_of_a_text_is_nobody() -> None:
    found = calendar(
        {"SUMMARY": "Knots and Ropes", "DESCRIPTION": r"Knots and Ropes (Jo)\nOf ropes."}
    )

    assert "speakers" not in found


def test_a_sentence_about_who_speaks_stays_in_the_text() -> None:
    text = r"Jo Sample\, Harbour Master\, will show us knots.\nOf ropes."

    assert one(text, SUMMARY="Knots by Jo Sample") == {
        "title": "Knots by Jo Sample",
        "description": "Jo Sample, Harbour Master, will show us knots.\nOf ropes.",
        "speakers": ["jo-sample"],
        "people": [{"name": "Jo Sample"}],
    }


def test_who_is_all_that_a_description_says_speaks() -> None:
    assert one("Jo Sample\\, Sample University") == JO | {
        "people": [{"name": "Jo Sample", "organization": "Sample University"}]
    }
    assert one("Harbour Society") == {
        "title": "Knots",
        "description": "Harbour Society",
        "people": [],
    }


def test_lines_with_a_family_name_in_capitals_are_who_teaches_where_a_planner_made_them() -> None:
    lines = ("", "", "SAMPLE Jo", "UE 12 KNOTS", "(Modifié le:12/01/2030 10:49)")
    told = one("\\n".join(lines))

    assert told == {
        "title": "Knots",
        "description": "UE 12 KNOTS\n(Modifié le:12/01/2030 10:49)",
        "speakers": ["sample-jo"],
        "people": [{"name": "SAMPLE Jo"}],
    }
    assert one("SAMPLE Jo\\nUE 12 KNOTS")["people"] == []
