"""Tests of posts and organizations beside names, and of roles and gaps among several names."""

import json

import pytest
from test_records import sessions, translated

from confsched.formats.records.people.names import names_in


def _people(speaker: str) -> object:
    return list(translated(f'Title,Speaker\nBoats,"{speaker}"\n')["speakers"].values())


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        ("Deputy, Sample Society", {"role": "Deputy", "organization": "Sample Society"}),
        # of a post nobody knows the words, but it has several
        ("Senior Splicer, Ropes", {"role": "Senior Splicer", "organization": "Ropes"}),
        (
            "Deputy Director, Institute of Ropes, Sampletown",
            {"role": "Deputy Director", "organization": "Institute of Ropes, Sampletown"},
        ),
        ("ROPE, Harbour", {"organization": "ROPE, Harbour"}),
        ("Sample Research, Zurich", {"organization": "Sample Research, Zurich"}),
        ("Knots of Sampletown, EUA", {"organization": "Knots of Sampletown, EUA"}),
        (
            "Department of Ropes, University of Knots, Sampletown",
            {"organization": "Department of Ropes, University of Knots, Sampletown"},
        ),
        (
            "Sample Institute for Knots, Sample Institute",
            {"organization": "Sample Institute for Knots, Sample Institute"},
        ),
        # what a company is by law stands behind its name
        ("Sample Boats, Inc.", {"organization": "Sample Boats, Inc."}),
        ("Captain, Boats, GmbH", {"role": "Captain", "organization": "Boats, GmbH"}),
    ],
)
def test_an_organization_in_brackets_may_have_commas(aside: str, told: dict[str, str]) -> None:
    assert _people(f"Ada Sample ({aside})") == [{"name": "Ada Sample", **told}]


def test_brackets_within_brackets_part_nobody() -> None:
    table = 'Title,Speakers\nBoats,"Ada Sample (Director, Institute of Ropes (IR))"\n'

    assert [*translated(table)["speakers"].values()] == [
        {"name": "Ada Sample", "role": "Director", "organization": "Institute of Ropes (IR)"}
    ]


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        ("Head of Examples", {"role": "Head of Examples"}),
        ("Professor", {"role": "Professor"}),
        ("Sail Engineer", {"role": "Sail Engineer"}),
        ("Professor at Sample Boats", {"role": "Professor", "organization": "Sample Boats"}),
        # a word for a post is in many names
        ("Head Sample", {"organization": "Head Sample"}),
        ("The Editor", {"organization": "The Editor"}),
        ("Sample & Partner", {"organization": "Sample & Partner"}),
        ("Sample Student Union", {"organization": "Sample Student Union"}),
        ("University of Captain", {"organization": "University of Captain"}),
    ],
)
def test_what_is_plainly_a_post_in_brackets_is_no_organization(
    aside: str, told: dict[str, str]
) -> None:
    assert _people(f"Ada Sample ({aside})") == [{"name": "Ada Sample", **told}]


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("Captain @Harbour", {"role": "Captain", "organization": "Harbour"}),
        (
            "Rope Enthusiast @ Sample Boats",
            {"role": "Rope Enthusiast", "organization": "Sample Boats"},
        ),
        # handles are no organizations
        ("Captain, @Ada", {"role": "Captain, @Ada"}),
        ("Captain @ada_sample", {"role": "Captain @ada_sample"}),
        ("Captain @Harbour, Cook @Boats", {"role": "Captain @Harbour, Cook @Boats"}),
    ],
)
def test_a_post_may_say_where_somebody_has_it(post: str, told: dict[str, str]) -> None:
    rows = f'Title,Speaker,Role\nBoats,Ada Sample,"{post}"\n'
    speaker = f'{{"name": "Ada Sample", "role": "{post}"}}'
    listed = f'{{"sessions": [{{"title": "Boats", "speaker": {speaker}}}]}}'

    assert list(translated(rows)["speakers"].values()) == [{"name": "Ada Sample", **told}]
    assert list(translated(listed)["speakers"].values()) == [{"name": "Ada Sample", **told}]


def test_an_organization_that_is_said_stays() -> None:
    rows = "Title,Speaker,Role,Affiliation\nBoats,Ada Sample,Captain @Harbour,Sample Boats\n"

    assert list(translated(rows)["speakers"].values()) == [
        {"name": "Ada Sample", "role": "Captain @Harbour", "organization": "Sample Boats"}
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample, Ben Test, N.N.", ["Ada Sample", "Ben Test", "N.N."]),
        ("TBA, Ada Sample", ["TBA", "Ada Sample"]),
        ("Sample, N.N.", ["Sample, N.N."]),
    ],
)
def test_whoever_is_not_known_yet_stands_among_others(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Moderators: Ada Sample; Ben Test", {"moderator": ["ada-sample", "ben-test"]}),
        (
            "Moderator: Ada Sample; Ben Test",
            {"speakers": ["ben-test"], "moderator": ["ada-sample"]},
        ),
        (
            "Pilots: Ada Sample; Ben Test",
            {
                "speakers": [
                    {"who": "ada-sample", "role": "pilots"},
                    {"who": "ben-test", "role": "pilots"},
                ]
            },
        ),
        (
            "Pilots: Ada Sample; Chair: Ben Test; Cleo Probe",
            {
                "speakers": [{"who": "ada-sample", "role": "pilots"}, "cleo-probe"],
                "chair": ["ben-test"],
            },
        ),
    ],
)
def test_a_role_of_several_is_that_of_all_behind_it(text: str, parts: dict[str, object]) -> None:
    (session,) = translated(f"Title,Speaker\nBoats,{text}\n")["sessions"].values()

    assert session == {"title": "Boats", **parts}


def test_a_moderator_behind_a_list_is_no_post_of_the_first() -> None:
    text = "Ada Sample, Ben Test, Mo Probe    -    Moderator : Cleo Example"
    rows = f'Title,Speaker\nBoats,"{text}"\nSails,"Ada Sample, Cleo Example, Ben Test"\n'

    boats, sails = translated(rows)["sessions"].values()

    assert boats["speakers"] == ["ada-sample", "ben-test", "mo-probe"]
    assert boats["moderator"] == ["cleo-example"]
    assert sails["speakers"] == ["ada-sample", "cleo-example", "ben-test"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Viktor Primerov (Виктор Примеров)", {"name": "Viktor Primerov (Виктор Примеров)"}),
        ("Viktor Primerov (Примеров Виктор)", {"name": "Viktor Primerov (Примеров Виктор)"}),
        ("Eleni Deigma (Ελένη Δείγμα)", {"name": "Eleni Deigma (Ελένη Δείγμα)"}),
        ("Minjun Kim (김민준)", {"name": "Minjun Kim (김민준)"}),
        ("Виктор Примеров (Viktor Primerov)", {"name": "Виктор Примеров (Viktor Primerov)"}),
        (
            "Виктор Примеров (Sample Boats)",
            {"name": "Виктор Примеров", "organization": "Sample Boats"},
        ),
        ("样本花子 (Ada SAMPLE)", {"name": "样本花子 (Ada SAMPLE)"}),
        ("견본수 (Minsu Kim)", {"name": "견본수 (Minsu Kim)"}),
        ("見本花子 (みほん はなこ)", {"name": "見本花子 (みほん はなこ)"}),
        ("見本花子 (はてな)", {"name": "見本花子", "organization": "はてな"}),
        ("样本花子 (Sample Japan)", {"name": "样本花子", "organization": "Sample Japan"}),
        (
            "Viktor Primerov (Университет)",
            {"name": "Viktor Primerov", "organization": "Университет"},
        ),
        ("Mo Example (Société)", {"name": "Mo Example", "organization": "Société"}),
    ],
)
def test_a_name_in_letters_of_its_own_is_no_organization(text: str, told: dict[str, str]) -> None:
    found = translated(f"Title,Speaker\nBoats,{text}\n")

    assert [*found["speakers"].values()] == [told]


@pytest.mark.parametrize("column", ["Speaker", "Speakers"])
@pytest.mark.parametrize(
    "post",
    [
        "Captain",
        "Head of Boats",
        "VP Sails – Harbour",
        "Senior VP Innovation – Harbour",
        "Chief Sail & Rope Officer",
    ],
)
def test_what_plainly_is_a_post_behind_the_only_name_of_a_list_is_one(
    column: str, post: str
) -> None:
    found = translated(f'Title,Time,{column}\nBoats,9:00-9:30,"Ada Sample, {post}"\n')

    assert [*found["speakers"].values()] == [{"name": "Ada Sample", "role": post}]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Jo Sample, Head of Boats and Knots, Sample Inc",
            ["Jo Sample, Head of Boats and Knots, Sample Inc"],
        ),
        (
            "Jo Sample, Lead, Sails and Home Harbour, Boats and Mo Test, Owner of the team, Knots",
            [
                "Jo Sample, Lead, Sails and Home Harbour, Boats",
                "Mo Test, Owner of the team, Knots",
            ],
        ),
        ("Jo Sample, Captain (Boats and Knots) and Mo Test", None),
        ("Jo Sample, Boats & Mo Test, Knots", ["Jo Sample, Boats", "Mo Test, Knots"]),
        ("Jo Sample, Boats and M. X. Test, Knots", ["Jo Sample, Boats", "M. X. Test, Knots"]),
    ],
)
def test_behind_posts_nobody_begins_but_with_a_name(text: str, names: list[str] | None) -> None:
    parted = ["Jo Sample, Captain (Boats and Knots)", "Mo Test"]

    assert names_in(text, paired=True) == (names or parted)


def test_a_number_in_the_place_of_a_post_only_counts() -> None:
    found = translated("Title,Speaker,Position\nBoats,Jo Sample,1\nNets,Mo Test,Captain\n")

    assert list(found["speakers"].values()) == [
        {"name": "Jo Sample", "extra": {"position": "1"}},
        {"name": "Mo Test", "role": "Captain"},
    ]


def test_what_stands_in_brackets_is_kept_beside_what_a_column_says() -> None:
    rows = ["Jo Sample (Jojo),Sea Club", "Mo Test (Boats),Boats Inc", "Ada Probe (Nets),"]
    found = translated("\n".join(["Title,Speaker,Affiliation", *(f"T,{row}" for row in rows)]))

    assert list(found["speakers"].values()) == [
        {"name": "Jo Sample", "organization": "Sea Club", "extra": {"organization": "Jojo"}},
        {"name": "Mo Test", "organization": "Boats Inc"},
        {"name": "Ada Probe", "organization": "Nets"},
    ]


def test_so_it_is_in_lists_of_people() -> None:
    people = [
        {"name": "Jo Sample (Jojo)", "community": "Sea Club"},
        {"name": "Mo Test (Boats)", "community": "Boats Inc"},
    ]
    found = translated(json.dumps([{"title": "Boats", "speakers": people}]), "plan.json")

    assert list(found["speakers"].values()) == [
        {"name": "Jo Sample", "organization": "Sea Club", "extra": {"organization": "Jojo"}},
        {"name": "Mo Test", "organization": "Boats Inc"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Sample - Captain | Sample Society",
        "Ada Sample – Captain, Sample Society",
        "Ada Sample | Captain | Sample Society",
        "Ada Sample - Captain – Sample Society",
    ],
)
@pytest.mark.parametrize("listed", [False, True])
def test_a_post_and_a_body_behind_signs_are_of_who_stands_before_them(
    text: str, *, listed: bool
) -> None:
    talk = {"title": "Boats", "time": "9:00-10:00", "speakers": [text] if listed else text}
    found = translated(json.dumps([talk]), "talks.json")["speakers"]

    assert found == {
        "ada-sample": {"name": "Ada Sample", "role": "Captain", "organization": "Sample Society"}
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample - Chair, Ben Sample", ["Ada Sample - Chair", "Ben Sample"]),
        ("Ada Sample | Ben Sample", ["Ada Sample", "Ben Sample"]),
        ("Ada Sample | Sample Boats", ["Ada Sample", "Sample Boats"]),
    ],
)
def test_what_may_be_somebody_else_behind_a_sign_is_told_apart(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. Ada Sample (PhD)", "Dr. Ada Sample, PhD"),
        ("Ada Sample, OON", "Ada Sample, OON"),
        ("Sir Ben Sample, KBE, FRS", "Sir Ben Sample, KBE, FRS"),
        ("Engr. Ada Sample (MFR)", "Engr. Ada Sample, MFR"),
    ],
)
def test_degrees_and_honours_are_of_the_name(text: str, name: str) -> None:
    assert _people(text) == [{"name": name}]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ada Sample; Captain, Boats Ltd", {"role": "Captain", "organization": "Boats Ltd"}),
        (
            "Ada Sample, Captain, Boats Ltd | Founder, Nets Ltd",
            {"role": "Captain, Boats Ltd, Founder", "organization": "Nets Ltd"},
        ),
    ],
)
def test_a_part_that_begins_with_a_post_is_of_who_stands_before_it(
    text: str, person: dict[str, str]
) -> None:
    assert _people(text) == [{"name": "Ada Sample", **person}]


@pytest.mark.parametrize("posts", [("Captain", "Sailor"), ("CEO", "Founder"), ("Baker", "CTO")])
def test_each_of_several_people_has_the_post_before_an_at(posts: tuple[str, str]) -> None:
    text = f"Ada Sample, {posts[0]} @Boats; Ben Sample, {posts[1]} @Quay"

    assert _people(text) == [
        {"name": "Ada Sample", "role": posts[0], "organization": "Boats"},
        {"name": "Ben Sample", "role": posts[1], "organization": "Quay"},
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Sample (Captain); Ben Sample (Professor Emeritus, Boats Ltd)",
        "Ada Sample; CEO Ben Sample, Boats Ltd",
        "Ada Sample, Captain; Ben Sample Director, Boats Ltd",
    ],
)
def test_a_part_with_somebody_in_it_is_of_somebody_else(text: str) -> None:
    assert names_in(text, several=True) == text.split("; ")


@pytest.mark.parametrize(
    ("told", "role", "post"),
    [
        ("Jo Sample (Lecturer)", "speakers", "Lecturer"),
        ("Jo Sample (Professor)", "speakers", "Professor"),
        ("Jo Sample - Teacher", "speakers", "Teacher"),
        ("Jo Sample (Presenter)", "speakers", None),
        ("Jo Sample (Chair)", "chair", None),
    ],
)
def test_who_teaches_has_a_post_and_who_presents_a_part(
    told: str, role: str, post: str | None
) -> None:
    found = translated(f'Date,Time,Title,Speakers\n2030-05-14,09:00-10:00,Knots,"{told}"\n')
    [session] = found["sessions"].values()

    assert (session[role], found["speakers"]["jo-sample"].get("role")) == (["jo-sample"], post)


@pytest.mark.parametrize("last", ["Jo Test – Moderator", "Jo Test (Mod.)", "Moderator: Jo Test"])
def test_three_people_of_whom_the_last_leads_are_no_name_post_and_place(last: str) -> None:
    assert names_in(f"Ada Sample; Ben Muster; {last}", several=True) == [
        "Ada Sample",
        "Ben Muster",
        last,
    ]


def test_a_role_may_stand_in_square_brackets() -> None:
    [boats] = translated("Title,Room,People\nBoats,Hall,Ada Sample; Jo Test [moderator]\n")[
        "sessions"
    ].values()

    assert (boats["speakers"], boats["moderator"]) == (["ada-sample"], ["jo-test"])


@pytest.mark.parametrize(
    ("people", "roles", "told"),
    [
        ("Ada Sample, Jo Test", "Moderator, Speaker", (["ada-sample"], ["jo-test"], None)),
        ("Ada Sample; Jo Test", "Speaker; Chair", (None, ["ada-sample"], ["jo-test"])),
        ("Ada Sample, Jo Test", "Moderator", (None, ["ada-sample", "jo-test"], None)),
        ("Ada Sample, Jo Test", "Moderator, Boats", (None, ["ada-sample", "jo-test"], None)),
    ],
)
def test_roles_of_a_list_beside_that_of_people_are_theirs_in_turn(
    people: str, roles: str, told: tuple[list[str] | None, ...]
) -> None:
    listed = [people.replace(";", ",").split(", "), roles.replace(";", ",").split(", ")]
    row = {"title": "Sea", "time": "9:00-9:30", "people": people, "roles": roles}

    for one in (row, {**row, "people": listed[0], "roles": listed[1]}):
        [found] = sessions(json.dumps([one]), "made.json")
        named = (found.get("moderator"), found.get("speakers"), found.get("chair"))
        assert named == told
        assert ("extra" in found) is (told[1] == ["ada-sample", "jo-test"])


def test_who_has_the_post_of_a_moderator_leads_the_session() -> None:
    head = "Title,Time,Speaker,Job title,Company\n"
    rows = "Boats,9:00-10:00,Ada Sample,Moderator,Ropes\n,,Ben Sample,Captain,Nets\n"
    rows += ",,Jo Test,Chair,Nets\n"
    [session] = sessions(head + rows)
    people = translated(head + rows)["speakers"].values()

    assert (session["moderator"], session["speakers"]) == (
        ["ada-sample"],
        ["ben-sample", "jo-test"],
    )
    assert [one.get("role") for one in people] == [None, "Captain", "Chair"]
