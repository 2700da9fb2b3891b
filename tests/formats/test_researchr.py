"""Programmes of conf.researchr.org: slots of subevents are talks, or all of one."""

from translating import translated

PERSON = (
    "<person><role>{role}</role><sort_key>1</sort_key><first_name>{first}</first_name>"
    "<last_name>Sample</last_name><affiliation>Society</affiliation><bio>undefined</bio>"
    "<person_id>{first}sample</person_id></person>"
)


def person(first: str, role: str = "Author") -> str:
    return PERSON.format(first=first, role=role)


def slot(title: str, time: str, people: str = "", event: str = "", more: str = "") -> str:
    start, end = time.split("-")
    event = f"<event_id>{event}</event_id>" if event else ""
    return (
        f"<timeslot><slot_id>s-{title}</slot_id>{event}<title>{title}</title><room>Hall</room>"
        f"<date>2030/05/14</date><start_time>{start}</start_time><end_time>{end}</end_time>"
        f"<persons>{people}</persons>{more}</timeslot>"
    )


def programme(*slots: str) -> str:
    return (
        "<event><event_details><title>Made</title>"
        "<acronym>MADE 2030</acronym><start_date>2030/05/14</start_date>"
        "<end_date>2030/05/15</end_date><location><facility_name>Inn</facility_name>"
        "<address>1 Quay</address><city>Oslo</city></location></event_details><subevent>"
        f"<title>MADE: Boats</title><url>https://made.example/boats</url>{''.join(slots)}"
        "</subevent><timezone_id>Europe/Oslo</timezone_id></event>"
    )


def test_talks_are_sessions_under_the_chair_of_theirs() -> None:
    tracks = "<tracks><track>Papers</track><track>Water</track></tracks>"
    empty = "<description>undefined</description>"
    found = translated(
        {
            "x.xml": programme(
                slot("Session: MADE - Boats", "10:00-11:00", person("Bo", "Session Chair")),
                slot("Knots", "10:00-10:20", person("Jo") + person("Mo"), "e-1", tracks),
                slot("Lunch", "10:20-11:00", event="e-2", more=empty),
            )
        }
    )

    assert found["conference"] == {
        "title": "Made",
        "id": "made-2030",
        "timezone": "Europe/Oslo",
        "days": "2030-05-14 to 2030-05-15",
        "venue": {"name": "Inn", "address": "1 Quay, Oslo"},
    }
    assert found["sessions"] == {
        "e-1": {
            "title": "Knots",
            "room": "Hall",
            "date": "2030-05-14",
            "start": "10:00",
            "end": "10:20",
            "track": "Papers",
            "url": "https://made.example/boats",
            "type": "talk",
            "speakers": ["Josample", "Mosample"],
            "chair": ["Bosample"],
            "tags": ["Water"],
            "extra": {"slot_id": "s-Knots", "session": "MADE: Boats"},
        },
        "e-2": {
            "title": "Lunch",
            "room": "Hall",
            "date": "2030-05-14",
            "start": "10:20",
            "end": "11:00",
            "url": "https://made.example/boats",
            "type": "meal",
            "chair": ["Bosample"],
            "extra": {"slot_id": "s-Lunch", "session": "MADE: Boats"},
        },
    }
    assert found["speakers"]["Josample"] == {"name": "Jo Sample", "organization": "Society"}


def test_a_name_may_be_told_whole() -> None:
    whole = "<person><role>Author</role><name>Jo Sample</name><person_id>jo</person_id></person>"
    found = translated({"x.xml": programme(slot("Knots", "10:00-10:20", whole, "e-1"))})

    assert found["speakers"] == {"jo": {"name": "Jo Sample"}}


def test_a_session_without_talks_is_one_by_the_name_of_its_subevent() -> None:
    whole = slot("Session: MADE - Boats", "10:00-11:00", person("Bo", "Session Chair"))
    [(name, session)] = translated({"x.xml": programme(whole)})["sessions"].items()

    assert (name, session["title"]) == ("made-boats", "MADE: Boats")
    assert (session["chair"], session["type"]) == (["Bosample"], "other")


def test_what_is_shown_at_once_is_one_session_that_lists_it() -> None:
    found = translated(
        {
            "x.xml": programme(
                slot("Session: MADE - Boats", "10:00-12:00"),
                slot("Knots", "11:00-12:00", person("Jo"), "e-1"),
                slot("Sails", "11:00-12:00", person("Mo"), "e-2"),
                slot("Opening", "10:00-11:00", "", "e-3"),
            )
        }
    )
    posters, opening = found["sessions"].values()

    assert (posters["title"], posters["start"], posters["end"]) == ("MADE: Boats", "11:00", "12:00")
    assert posters["description"] == "- Knots: Jo Sample\n- Sails: Mo Sample"
    assert posters["speakers"] == ["Josample", "Mosample"]
    assert [one["id"] for one in posters["extra"]["contents"]] == ["e-1", "e-2"]
    assert opening["title"] == "Opening"


def test_what_nobody_filled_in_says_nothing_and_a_badge_says_the_type() -> None:
    badge = "<badges><badge>Best Paper</badge><badge>Keynote</badge></badges>"
    alone = person("Jo").replace("Society", "undefined")
    found = translated(
        {
            "x.xml": programme(
                slot("Knots", "10:00-11:00", alone, "e-1", badge),
                slot("Sails", "11:00-12:00", person("Mo", "Keynote Speaker"), "e-2"),
                slot("Oars", "12:00-13:00", person("Bo", "Invited Speaker"), "e-3"),
            )
        }
    )

    assert found["speakers"]["Josample"] == {"name": "Jo Sample"}
    assert [session["type"] for session in found["sessions"].values()] == [
        "keynote",
        "keynote",
        "talk",
    ]
