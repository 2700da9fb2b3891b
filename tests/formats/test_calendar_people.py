"""People of calendars whose names have commas in them, and where they work."""

from typing import Any

import pytest
from test_icalendar import calendar
from translation import root_of, translate


@pytest.mark.parametrize(
    ("line", "found"),
    [
        # the first name is in the address
        ('ATTENDEE;CN="Sample, Jo":mailto:jo.sample@a.example', {"name": "Jo Sample"}),
        ('ATTENDEE;CN="Sample, Jo":mailto:office@a.example', {"name": "Sample, Jo"}),
        # who works somewhere is nobody more
        (
            'ATTENDEE;CN="Jo Sample, Boat Lab":mailto:jo@a.example',
            {"name": "Jo Sample", "organization": "Boat Lab"},
        ),
        (
            r"CONTACT:Jo Sample\, Boat Works\, +1 555 0100",
            {
                "name": "Jo Sample",
                "organization": "Boat Works",
                "extra": {"contact": "+1 555 0100"},
            },
        ),
        (
            r"DESCRIPTION:Speaker: Jo Sample\, Boat Lab",
            {"name": "Jo Sample", "organization": "Boat Lab"},
        ),
        # who is alone, before what nobody is called
        (
            r"DESCRIPTION:Moderador:\nJo Sample\, Puertos & Barcos",
            {"name": "Jo Sample", "organization": "Puertos & Barcos"},
        ),
        (
            r"DESCRIPTION:Chair: Jo Sample\, Captain\, Sample & Co",
            {"name": "Jo Sample", "role": "Captain", "organization": "Sample & Co"},
        ),
        # whose post has a word for teams in it
        (
            r"DESCRIPTION:Speaker: Jo Sample (Staff Engineer\, Boat Lab)",
            {"name": "Jo Sample", "role": "Staff Engineer", "organization": "Boat Lab"},
        ),
    ],
)
def test_a_name_with_a_comma_is_one_person(line: str, found: dict[str, Any]) -> None:
    event = f"UID:1\nSUMMARY:Knots\n{line}"
    speakers: Any = root_of(translate("made.ics", calendar(event)))["speakers"]

    assert [{**one, "email": ""} for one in speakers.values()] == [{**found, "email": ""}]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Speaker: Jo", ["Jo"]),
        (
            r'Speakers:\nAda "Kit" Sample\, Captain\, Lab\nBob (Robert) dos Test\, Baker\, Inn',
            ['Ada "Kit" Sample', "Bob (Robert) dos Test"],
        ),
        (
            r"Speakers:\nAda Sample - Captain\, Boat Works\nBen Muster - Engineer\, Port",
            ["Ada Sample", "Ben Muster"],
        ),
        (r"Speakers: NZR\, Bo\, boat77", ["NZR", "Bo", "boat77"]),
        (r"Speakers: sails\, Bo\, boats", []),
        ("Speaker: anyone", []),
        ("Host: Boats", []),
    ],
)
def test_behind_the_word_speaker_one_word_is_a_name(text: str, names: list[str]) -> None:
    event = f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}"
    speakers: Any = root_of(translate("made.ics", calendar(event))).get("speakers") or {}

    assert [one["name"] for one in speakers.values()] == names


@pytest.mark.parametrize(
    ("label", "role"),
    [
        *((one, "speakers") for one in ("Enseignant ", "Enseignant(s)", "Professeure", "Prof.")),
        *((one, "speakers") for one in ("Dozierende", "Lehrperson", "Dozent*in", "Docenti")),
        *((one, "speakers") for one in ("Profesor", "Professora", "Vyu\u010duj\u00edc\u00ed")),
        *((one, "speakers") for one in ("L\u00e4rare", "Opettaja", "Oktat\u00f3", "Taught by")),
        ("Prowadz\u0105cy", "moderator"),
        ("Animateur", "moderator"),
    ],
)
def test_who_teaches_stands_behind_the_words_of_universities(label: str, role: str) -> None:
    text = f"UID:{{}}\nDESCRIPTION:{label}: Jo Sample\\nGroupe : A1"
    events = (text.format(1), text.format(2))
    found: Any = root_of(translate("made.ics", calendar(*events)))

    assert found["sessions"] == {
        name: {"description": "Groupe : A1", role: ["jo-sample"]} for name in ("1", "2")
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Teacher: Sample, Jo", ["Jo Sample"]),
        ("Enseignant : Sample, Jo", ["Jo Sample"]),
        ("Teachers: Sample, Jo", ["Sample", "Jo"]),
    ],
)
def test_a_family_name_may_come_first_of_one_who_speaks_alone(text: str, names: list[str]) -> None:
    event = f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}".replace(",", "\\,")
    found: Any = root_of(translate("made.ics", calendar(event)))

    assert [one["name"] for one in found["speakers"].values()] == names


def test_who_is_called_like_the_session_is_nobody() -> None:
    event = "UID:1\nSUMMARY:Boat Seminar\nDESCRIPTION:Speaker: Boat Seminar\\nOf boats."
    found: Any = root_of(translate("made.ics", calendar(event)))

    assert found["sessions"] == {
        "1": {"title": "Boat Seminar", "description": "Speaker: Boat Seminar\nOf boats."}
    }


def test_two_names_with_a_comma_are_two_people() -> None:
    event = "UID:1\nSUMMARY:Knots\nDESCRIPTION:Speakers: Jo Sample\\, Bo Sample"
    speakers: Any = root_of(translate("made.ics", calendar(event)))["speakers"]

    assert [one["name"] for one in speakers.values()] == ["Jo Sample", "Bo Sample"]


def test_family_names_may_come_first_between_semicolons() -> None:
    event = "UID:1\nSUMMARY:Knots\nDESCRIPTION:Speakers: Sample\\, Jo\\; Example-Probe\\, Bo"
    speakers: Any = root_of(translate("made.ics", calendar(event)))["speakers"]

    assert [one["name"] for one in speakers.values()] == ["Jo Sample", "Bo Example-Probe"]


def test_what_only_the_owner_gives_beside_speakers_is_no_talk() -> None:
    events = [
        f"UID:{n}\nSUMMARY:{title}\nORGANIZER;CN={name}:mailto:info@harbour.example"
        for n, (title, name) in enumerate(
            (
                ("Knots", "Jo Sample"),
                ("Sails", "Bo Sample"),
                ("Oars", "Boats@night"),
                ("Night Game", "Harbour Club"),
                ("Closing ceremony", "Harbour Club"),
            )
        )
    ]
    root: Any = root_of(translate("made.ics", calendar(*events)))

    assert [one.get("type") for one in root["sessions"].values()] == [
        *(None, None, None),
        *("other", "closing"),
    ]
    assert [one.get("speakers") for one in root["sessions"].values()] == [
        *(["jo-sample"], ["bo-sample"], ["boats-night"]),
        *(None, None),
    ]
    assert root["speakers"]["boats-night"]["name"] == "Boats@night"


def test_each_between_semicolons_has_a_post_and_an_employer() -> None:
    text = r"Speakers: Jo Sample\, Editor\, Boat Review\; Li Wei\, Engineer\, Quay Labs"
    event = f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}"
    found: Any = root_of(translate("made.ics", calendar(event)))

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "role": "Editor", "organization": "Boat Review"},
        "li-wei": {"name": "Li Wei", "role": "Engineer", "organization": "Quay Labs"},
    }
    assert found["sessions"]["1"]["speakers"] == ["jo-sample", "li-wei"]


@pytest.mark.parametrize("address", ["mailto:jo@quay", "mailto:jo@quay.example"])
def test_an_address_is_no_name(address: str) -> None:
    event = f"UID:1\nSUMMARY:Knots\nATTENDEE;CN={address.removeprefix('mailto:')}:{address}"

    assert "speakers" not in root_of(translate("made.ics", calendar(event)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"About.\n\nSpeakers:\nJo Sample\, Mo Example", ["Jo Sample", "Mo Example"]),
        (r"Speakers:\n- Jo Sample\n- Mo Example\n\nAbout.", ["Jo Sample", "Mo Example"]),
        (
            r"About.\n\nSpeakers:\n- Jo Sample\, Boat & Sons\n- Mo Example",
            ["Jo Sample", "Mo Example"],
        ),
        (
            r"Speakers:\n- Jo Sample\, Boat & Sons\n- Mo Example\, Port Lab\n\nAbout.",
            ["Jo Sample", "Mo Example"],
        ),
        (r"**Speakers:** Jo Sample\, Mo Example\n\nAbout.", ["Jo Sample", "Mo Example"]),
        (r"About.\n\n**Speaker**: Jo Sample", ["Jo Sample"]),
        (r"About.\n\n**Speakers:**\n- Jo Sample\n- Mo Example", ["Jo Sample", "Mo Example"]),
        (r"About.\n\nSpeakers\nJo Sample\nMo Example", ["Jo Sample", "Mo Example"]),
        # as paragraphs of a page become lines
        (r"Speakers:\n\n- Jo Sample\n\n- Mo Example\n\nAbout.", ["Jo Sample", "Mo Example"]),
        (r"About.\nAvec : Jo Sample\, Mo Example", ["Jo Sample", "Mo Example"]),
        (r"Staff: Jo Sample\, Mo Example\nAbout.", ["Jo Sample", "Mo Example"]),
        (
            r"About.\n\nSpeakers:\nJo Sample\, Boat Works\nMo Example\, Port Lab",
            ["Jo Sample", "Mo Example"],
        ),
        (r"About.\n\nReferent*innen: Jo Sample\, Mo Example", ["Jo Sample", "Mo Example"]),
        (r"About.\n\nReferent:innen: Jo Sample\, Mo Example", ["Jo Sample", "Mo Example"]),
        (r"Speakers: Jo Sample\, Mo Example. About.", ["Jo Sample", "Mo Example"]),
        ("\U0001f3a4 Speaker: Jo Sample\\n\\nAbout.", ["Jo Sample"]),
        ("\U0001f5e3\ufe0f Jo Sample\\, Mo Example\\nAbout.", ["Jo Sample", "Mo Example"]),
        ("\U0001f3a4 open to all of us\\nAbout.", None),
        ("Host: Boat Works. Free for all.", None),
        # before what else is said with a label
        (r"Speakers:\nJo Sample\, Mo Example\nType: talk\nAbout.", ["Jo Sample", "Mo Example"]),
        (r"About.\n\nSpeakers:\nthose who build boats\, and others", None),
        (r"About.\n\nHost:\nBoat Works", None),
    ],
)
def test_names_in_a_line_or_a_list_below_their_label_speak(
    text: str, found: list[str] | None
) -> None:
    root: Any = root_of(
        translate("made.ics", calendar(f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}"))
    )
    [session] = root["sessions"].values()

    assert [one["name"] for one in root.get("speakers", {}).values()] == (found or [])
    assert session["description"] == (
        "About." if found else text.replace(r"\n", "\n").replace("\\", "")
    )


@pytest.mark.parametrize("mark", [". ", "; ", " | "])
def test_one_line_may_name_people_in_several_roles(mark: str) -> None:
    text = f"Panelists: Jo Sample, Mo Example{mark}Moderator: Ada Sample, Port Lab"
    event = f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}".replace(",", "\\,").replace(";", "\\;")
    root: Any = root_of(translate("made.ics", calendar(event)))

    assert root["sessions"]["1"] == {
        "title": "Knots",
        "speakers": ["jo-sample", "mo-example"],
        "moderator": ["ada-sample"],
    }


def test_a_line_with_a_label_below_a_name_is_no_life() -> None:
    text = r"About.\n\nSpeakers:\nJo Sample\n\nTrack: Sea"
    event = f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}"
    root: Any = root_of(translate("made.ics", calendar(event)))

    assert root["speakers"] == {"jo-sample": {"name": "Jo Sample"}}
    assert root["sessions"]["1"] == {
        "title": "Knots",
        "description": "About.",
        "track": "Sea",
        "speakers": ["jo-sample"],
    }


@pytest.mark.parametrize(
    "text",
    [
        r"Chair:\nJo Sample\nSpeakers:\nMo Example\nAda Sample",
        r"Chair\nJo Sample\n\nSpeakers\nMo Example\nAda Sample",
        r"Chair:\nJo Sample\, Port Lab\nSpeakers:\nMo Example\, Boat Works\nAda Sample\, Port Lab",
    ],
)
def test_each_label_above_names_begins_another_role(text: str) -> None:
    root: Any = root_of(
        translate("made.ics", calendar(f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{text}"))
    )
    [session] = root["sessions"].values()

    assert session["chair"] == ["jo-sample"]
    assert session["speakers"] == ["mo-example", "ada-sample"]
    assert "description" not in session


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "ATTENDEE;CN=Port Calendar:mailto:a1@group.calendar.google.com",
            {"extra": {"invited": "Port Calendar"}},
        ),
        (
            "ATTENDEE;CN=Hall A:mailto:port.example_1@resource.calendar.google.com",
            {"room": "Hall A", "extra": {"invited": "Hall A"}},
        ),
    ],
)
def test_a_calendar_that_is_invited_is_nobody_and_a_room_is_a_place(
    line: str, found: dict[str, Any]
) -> None:
    root: Any = root_of(translate("made.ics", calendar(f"UID:1\nSUMMARY:Knots\n{line}")))

    assert root["sessions"] == {"1": {"title": "Knots", **found}}


def test_a_german_word_for_one_who_takes_part_names_who_speaks() -> None:
    event = "UID:1\nSUMMARY:Knots\nDESCRIPTION:Mitwirkender: Pfarrer Jo Sample"
    root: Any = root_of(translate("made.ics", calendar(event)))

    assert [one["name"] for one in root["speakers"].values()] == ["Pfarrer Jo Sample"]


@pytest.mark.parametrize(
    ("guest", "told", "organization"),
    [
        (
            "Jo Sample",
            {"speakers": ["jo-sample"], "moderator": ["ada-muster"], "description": "Of ropes."},
            "Boat Works",
        ),
        # who comes is somebody else
        (
            "Bo Test",
            {
                "speakers": ["bo-test"],
                "description": (
                    "Moderator: Ada Muster\nSpeaker: Jo Sample (Boat Works)\nOf ropes."
                ),
            },
            None,
        ),
    ],
)
def test_a_description_says_more_of_those_who_are_invited(
    guest: str, told: dict[str, Any], organization: str | None
) -> None:
    lines = r"Moderator: Ada Muster\nSpeaker: Jo Sample (Boat Works)\nOf ropes."
    who = f"ATTENDEE;CN={guest}:mailto:guest@a.example"
    event = f"UID:1\nSUMMARY:Knots\nDESCRIPTION:{lines}\n{who}"
    found: Any = root_of(translate("made.ics", calendar(event)))
    [session] = found["sessions"].values()
    person = found["speakers"][told["speakers"][0]]

    assert session == {"title": "Knots", **told}
    assert (person["email"], person.get("organization")) == ("guest@a.example", organization)
