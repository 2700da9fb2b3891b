"""People in a mapping instead of a list, and what takes place in several shows. Made up."""

from typing import Any

import pytest
from test_records import sessions
from translating import translated

WHEN = {"start": "2030-05-14T10:00:00", "end": "2030-05-14T10:45:00"}
JO, MO = {"name": "Jo Sample"}, {"name": "Mo Example"}
FRAB: Any = {"id": 1, "guid": "8d1c", "date": WHEN["start"], "start": "10:00", "duration": "00:45"}
OPEN_EVENT: Any = {"id": 1, "start_time": WHEN["start"], "end_time": WHEN["end"]}


def names(content: object) -> list[str]:
    return [one["name"] for one in translated({"plan.json": content})["speakers"].values()]


@pytest.mark.parametrize(
    "several", [{"0": JO, "1": MO}, {"speaker": [JO, MO]}], ids=["by number", "as an element"]
)
@pytest.mark.parametrize(
    "around",
    [
        lambda who: {"talks": [{**WHEN, "title": "Boats", "speakers": who}]},
        lambda who: [{**FRAB, "title": "Boats", "persons": who}],
        lambda who: [{**OPEN_EVENT, "title": "Boats", "microlocation": None, "speakers": who}],
    ],
    ids=["a list", "frab", "Open Event"],
)
def test_people_may_stand_in_a_mapping_instead_of_a_list(around: Any, several: object) -> None:  # noqa: ANN401 -- a function
    assert names(around(several)) == ["Jo Sample", "Mo Example"]


@pytest.mark.parametrize("listed", [True, False], ids=["in a list", "on the spot"])
def test_an_employer_may_say_who_somebody_is_there(*, listed: bool) -> None:
    who = [{"id": "jo", **JO, "company": {"name": "Boats Ltd", "designation": "Captain"}}]
    talk = {**WHEN, "title": "Boats", "speakers": ["jo"] if listed else who}
    found = translated({"plan.json": {"talks": [talk], **({"speakers": who} if listed else {})}})

    assert found["speakers"] == {
        "jo": {"name": "Jo Sample", "organization": "Boats Ltd", "role": "Captain"}
    }


@pytest.mark.parametrize(
    "who",
    [
        {"nome": "Jo Sample", "ruolo": "Captain", "azienda": "Boats Ltd"},
        {"naam": "Jo Sample", "functie": "Captain", "bedrijf": "Boats Ltd"},
    ],
)
def test_somebody_described_in_another_language_has_a_post(who: dict[str, str]) -> None:
    found = translated({"plan.json": {"talks": [{**WHEN, "title": "Boats", "speaker": who}]}})

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "organization": "Boats Ltd", "role": "Captain"}
    }


def test_an_employer_that_nobody_filled_in_is_none() -> None:
    who = [{**JO, "company": {"name": "", "designation": ""}}]
    found = translated({"plan.json": {"talks": [{**WHEN, "title": "Boats", "speakers": who}]}})

    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample"}}


@pytest.mark.parametrize(
    "who",
    [
        {"first_name": "Jo", "middle_name": "Q.", "last_name": "Sample"},
        {"name": {"givenname": "Jo", "mi": "Q.", "surname": "Sample"}},
    ],
)
def test_a_middle_name_is_part_of_the_name(who: dict[str, object]) -> None:
    assert names({"talks": [{**WHEN, "title": "Boats", "speakers": [who]}]}) == ["Jo Q. Sample"]


@pytest.mark.parametrize("key", ["shows", "show_set", "occurrence_set"])
def test_a_session_is_there_once_for_each_of_its_shows(key: str) -> None:
    shows = [
        {"id": 11, **WHEN, "location": {"id": 1, "name": "Hall"}},
        {"id": 12, "start": "2030-05-15T10:00:00", "end": "2030-05-15T10:45:00"},
    ]
    found = translated({"plan.json": [{"id": 1, "name": "Boats", key: shows}]})

    assert [
        (one["title"], one["start"], one.get("room")) for one in found["sessions"].values()
    ] == [
        ("Boats", "2030-05-14T10:00:00", "1"),
        ("Boats", "2030-05-15T10:00:00", None),
    ]


def test_items_of_a_list_may_name_several() -> None:
    talks = [
        {"title": "Boats", "time": "9:00-9:30", "leads": ["Jo Sample"]},
        {"title": "Nets", "time": "9:30-10:00", "leads": ["Ada Example, Jo Sample", "Ben Test"]},
    ]

    assert names(talks) == ["Jo Sample", "Ada Example", "Ben Test"]


def test_a_comma_in_an_item_stands_before_what_somebody_is() -> None:
    talks = [
        {"title": "Boats", "time": "9:00-9:30", "leads": ["Jo Sample"]},
        {"title": "Nets", "time": "9:30-10:00", "leads": ["Ada Example, Boats"]},
        {"title": "Sails", "time": "10:00-10:30", "leads": ["Ben Test, Jo Sample"]},
    ]

    assert names(talks) == ["Jo Sample", "Ada Example, Boats", "Ben Test, Jo Sample"]


def test_people_in_a_mapping_by_their_names_are_called_so() -> None:
    people = {
        "Jo Sample": {"url": "https://jo.example"},
        "ada": {"name": "Ada Test"},
        "Bo Test": {},
    }
    talk = {"title": "Boats", "start": "2030-05-14T10:00", "end": "2030-05-14T11:00"}
    listed = [{**talk, "speakers": [{"name": "Jo Sample", "affiliation": "Harbour"}]}]
    found = translated({"plan.json": {"people": people, "sessions": listed}})

    assert found["sessions"]["boats"]["speakers"] == ["jo-sample"]
    assert found["speakers"] == {
        "jo-sample": {
            "name": "Jo Sample",
            "url": "https://jo.example",
            "organization": "Harbour",
        },
        "ada": {"name": "Ada Test"},
        "bo-test": {"name": "Bo Test"},
    }


@pytest.mark.parametrize("one", ["false", "7", "copied"])
def test_two_of_one_session_whose_ids_are_the_same_are_two(one: str) -> None:
    people = [{"id": one, "name": "Jo Sample"}, {"id": one, "name": "Frank Example"}]

    assert names([{**WHEN, "title": "Boats", "speakers": people}]) == ["Jo Sample", "Frank Example"]


@pytest.mark.parametrize("listed", [True, False], ids=["in a list", "on the spot"])
@pytest.mark.parametrize("word", ["speaker_", "presenter ", "referent-"])
def test_what_is_said_of_people_may_begin_with_what_they_do(word: str, *, listed: bool) -> None:
    said = {"name": "Jo Sample", "company": "Boats Ltd", "title": "Captain"}
    who = [{f"{word}{name}": text for name, text in said.items()}]
    talk = {**WHEN, "title": "Boats", **({} if listed else {"speakers": who})}
    lists = {"talks": [talk], **({"speakers": who} if listed else {})}
    [found] = translated({"plan.json": lists})["speakers"].values()

    assert found == {"name": "Jo Sample", "organization": "Boats Ltd", "role": "Captain"}


def test_affiliations_are_those_of_speakers_and_not_of_whoever_chairs() -> None:
    talk = {**WHEN, "title": "Boats", "speakers": ["Jo Sample"], "affiliations": ["Sea School"]}
    found = translated({"plan.json": [{**talk, "chair": "Mo Example"}]})["speakers"]

    assert found == {
        "jo-sample": {"name": "Jo Sample", "organization": "Sea School"},
        "mo-example": {"name": "Mo Example"},
    }


def test_whoever_is_described_alike_twice_has_both_roles() -> None:
    jo, mo = {"name": "Jo Sample"}, {"name": "Mo Example"}
    talks = [
        {**WHEN, "title": "Boats", "chair": [jo], "discussant": [jo, mo]},
        {**WHEN, "title": "Nets", "moderator": [mo], "speakers": [jo]},
    ]
    found = translated({"plan.json": talks})["sessions"]

    assert [
        {
            role: one[role]
            for role in ("chair", "discussant", "moderator", "speakers")
            if role in one
        }
        for one in found.values()
    ] == [
        {"chair": ["jo-sample"], "discussant": ["jo-sample", "mo-example"]},
        {"moderator": ["mo-example"], "speakers": ["jo-sample"]},
    ]


def test_somebody_who_is_described_may_be_named_with_posts_and_an_employer() -> None:
    people = [
        {"name": "Jo Sample, Director, Boats & Nets, Harbour Club"},
        {"name": "Mo Example, Naval Engineer, Harbour Resort", "url": "/people/mo"},
    ]
    found = translated({"plan.json": [{**WHEN, "title": "Boats", "guests": people}]})["speakers"]

    assert [*found.values()] == [
        {"name": "Jo Sample", "role": "Director, Boats & Nets", "organization": "Harbour Club"},
        {
            "name": "Mo Example",
            "role": "Naval Engineer",
            "organization": "Harbour Resort",
            "extra": {"url": "/people/mo"},
        },
    ]


@pytest.mark.parametrize(
    "role", ["moderator", "mediação", "Moderación", "moderazione", "moderatie"]
)
def test_who_has_a_role_in_a_session_is_in_it_with_that(role: str) -> None:
    who = [JO, {**MO, "role": role}]
    found = translated({"plan.json": {"talks": [{**WHEN, "title": "Boats", "speakers": who}]}})

    [session] = found["sessions"].values()
    assert (session["speakers"], session["moderator"]) == (["jo-sample"], ["mo-example"])


ADA = {"name": "Ada Sample", "role": "Captain", "links": [{"name": "web", "url": "/ada"}]}
CLEO = {"name": "Cleo Probe", "role": "Clerk"}


@pytest.mark.parametrize(
    ("people", "groups"),
    [
        ({"invited": [ADA], "local": [CLEO]}, ["invited", "local"]),
        (
            [{"title": "Chairs", "people": [ADA]}, {"title": "Crew", "people": [CLEO]}],
            ["Chairs", "Crew"],
        ),
        ({"groups": [{"category": "Chairs", "members": [ADA, CLEO]}]}, ["Chairs", "Chairs"]),
        ({"intro": "These speak.", "list": [ADA, CLEO]}, [None, None]),
        ({"ada": ADA, "cleo": CLEO}, [None, None]),
    ],
)
def test_people_may_be_listed_in_groups(people: object, groups: list[str | None]) -> None:
    found = translated({"plan.json": {"talks": [{**WHEN, "title": "Boats"}], "speakers": people}})

    assert [
        (one["name"], one["role"], one.get("extra", {}).get("group"))
        for one in found["speakers"].values()
    ] == [("Ada Sample", "Captain", groups[0]), ("Cleo Probe", "Clerk", groups[1])]


@pytest.mark.parametrize("listed", [True, False], ids=["in a list", "on the spot"])
def test_a_profile_that_is_an_address_is_a_page_and_no_life(*, listed: bool) -> None:
    who = [
        {"id": "jo", **JO, "profile": "https://jo.example/me"},
        {"id": "mo", **MO, "profile": "Sails."},
    ]
    talk = {**WHEN, "title": "Boats", "speakers": ["jo", "mo"] if listed else who}
    found = translated({"plan.json": {"talks": [talk], **({"speakers": who} if listed else {})}})

    assert found["speakers"] == {
        "jo": {"name": "Jo Sample", "url": "https://jo.example/me"},
        "mo": {"name": "Mo Example", "bio": "Sails."},
    }


def _sessions_with(*people: object) -> Any:  # noqa: ANN401 -- to be looked into
    talks = [
        {**WHEN, "title": title, "speakers": [one]}
        for title, one in zip(("Boats", "Nets", "Knots"), people, strict=False)
    ]
    return translated({"plan.json": {"talks": talks}})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Dr. Jo Sample", "Jo Sample"),
        ("Jo Sample", "Prof. Dr. Jo Sample"),
        ("Jo Sample", "Jo Sample, PhD"),
        ("SAMPLE Jo Ann", "Jo Ann Sample"),
        ("Ms SAMPLE Jo Ann", "Jo Ann SAMPLE"),
    ],
)
def test_somebody_is_one_person_with_and_without_a_title(first: str, second: str) -> None:
    found = _sessions_with({"name": first}, {"name": second})
    [identifier] = found["speakers"]

    assert found["speakers"] == {identifier: {"name": first}}
    assert [one["speakers"] for one in found["sessions"].values()] == [[identifier]] * 2


def test_a_title_before_a_name_of_a_list_means_who_is_in_it() -> None:
    talk = {**WHEN, "title": "Boats", "speakers": ["Dr. Jo Sample"]}
    people = [{"id": "7", "name": "Jo Sample", "bio": "Sails."}]
    found = translated({"plan.json": {"talks": [talk], "speakers": people}})

    assert found["sessions"]["boats"]["speakers"] == ["7"]
    assert found["speakers"] == {"7": {"name": "Jo Sample", "bio": "Sails."}}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        *(("Jo Sample", one) for one in ("Jo Sample Jr", "Jo (Boats) Sample", "Sample Jo")),
        ("Dr. Sample", "Prof. Sample"),
    ],
)
def test_who_may_be_somebody_else_is(first: str, second: str) -> None:
    assert len(_sessions_with({"name": first}, {"name": second})["speakers"]) == 2


@pytest.mark.parametrize("field", ["speakers", "participants", "involved_participants", "roles"])
def test_people_may_stand_by_their_parts_in_a_session(field: str) -> None:
    parts = {"moderator": JO, "panelists": ["Mo Example", "Ada Test"], "bodies": ["Boat Club"]}
    found = translated({"plan.json": [{**WHEN, "title": "Boats", field: parts}]})
    [session] = found["sessions"].values()

    assert session["moderator"] == ["jo-sample"]
    assert session["speakers"] == ["mo-example", "ada-test"]
    assert [*session["extra"].values()] == [["Boat Club"]]


@pytest.mark.parametrize("name", ["Teilnehmer", "Teilnehmende", "Participantes", "Partecipanti"])
def test_who_takes_part_may_be_told_by_name_or_counted(name: str) -> None:
    [named] = sessions(f'Time,Title,{name}\n9-10,Boats,"Ada Sample, Jo Example"\n')
    [counted] = sessions(f"Time,Title,{name}\n9-10,Boats,25\n")

    assert named["speakers"] == ["ada-sample", "jo-example"]
    assert (counted.get("speakers"), counted["extra"]) == (None, {name: "25"})


def test_roles_of_those_whom_a_session_is_for_are_nobody() -> None:
    found = translated(
        {"plan.json": [{**WHEN, "title": "Boats", "roles": ["Rowers", "Jo Sample"]}]}
    )
    [session] = found["sessions"].values()

    assert "speakers" not in found
    assert session["extra"] == {"roles": ["Rowers", "Jo Sample"]}


def test_what_is_said_otherwise_of_somebody_is_kept() -> None:
    found = _sessions_with(
        {**JO, "organization": "Boat Club", "email": "jo@boats.example", "job_title": "Captain"},
        {**JO, "organization": "BOAT CLUB", "email": "jo@nets.example", "job_title": "Captain"},
        {**JO, "organization": "Net Works"},
    )

    assert found["speakers"] == {
        "jo-sample": {
            **JO,
            "organization": "Boat Club",
            "email": "jo@boats.example",
            "role": "Captain",
            "extra": {"email": "jo@nets.example", "organization": "Net Works"},
        }
    }


def test_somebody_may_work_for_several_that_are_described() -> None:
    bodies = [{"institution": "Boat Club", "country": "Norway"}, {"name": "Net Works"}]
    found = _sessions_with({**JO, "affiliations": bodies})

    assert found["speakers"] == {"jo-sample": {**JO, "organization": "Boat Club, Net Works"}}


@pytest.mark.parametrize("chair", ["Mo Example", MO])
def test_people_may_stand_in_a_mapping_by_what_they_do(chair: object) -> None:
    people = {"speakers": ["Jo Sample", "Ada Sample"], "chair": chair}
    root = translated({"plan.json": [{**WHEN, "title": "Boats", "people": people}]})
    by_id = {key: one["name"] for key, one in root["speakers"].items()}
    boats = root["sessions"]["boats"]

    assert ([by_id[one] for one in boats["speakers"]], [by_id[one] for one in boats["chair"]]) == (
        ["Jo Sample", "Ada Sample"],
        ["Mo Example"],
    )


def test_who_presents_a_talk_by_name_and_who_does_by_id_all_speak() -> None:
    talks = [
        {**WHEN, "title": "Boats", "presentedBy": "Mo Example", "presenterIds": ["jo"]},
        {**WHEN, "title": "Nets", "presentedBy": "Jo Sample", "presenterIds": ["jo"]},
        {**WHEN, "title": "Oars", "presenterIds": ["jo"]},
    ]
    root = translated({"plan.json": {"talks": talks, "speakers": [JO | {"id": "jo"}]}})

    assert root["speakers"] == {"jo": JO, "mo-example": MO}
    assert [(one["title"], {*one["speakers"]}) for one in root["sessions"].values()] == [
        ("Boats", {"jo", "mo-example"}),
        ("Nets", {"jo"}),
        ("Oars", {"jo"}),
    ]


@pytest.mark.parametrize(
    "who",
    [{"presenter": "Jo Sample"}, {"author": "Jo Sample"}, {"name": "Jo Sample", "bio": "Sails."}],
)
def test_somebody_may_have_a_list_of_talks_that_do_not_say_who_speaks(who: dict[str, str]) -> None:
    others = dict.fromkeys(who, "Mo Example")
    boats, nets = ({**WHEN, "title": title, "room": "Hall"} for title in ("Boats", "Nets"))
    listed = [{**who, "talks": [boats]}, {**others, "talks": [nets]}]
    found = translated({"plan.json": listed})

    assert [(one["title"], one["speakers"]) for one in found["sessions"].values()] == [
        ("Boats", ["jo-sample"]),
        ("Nets", ["mo-example"]),
    ]
    assert "tracks" not in found


def test_names_in_a_list_have_no_tags() -> None:
    talk = {**WHEN, "title": "Boats", "speakers": ["<u>Jo Sample</u>", "Mo <b>Example</b>"]}

    assert names([talk]) == ["Jo Sample", "Mo Example"]
