"""Who speaks a few words: at openings, receptions and ends. All of it is made up."""

import pytest
from outlined import outline

_PAGE = "19 May 2021\n\n10:00-11:00 {}\n11:00-12:00 Nets and Oars\n"


def _read(line: str) -> list[str]:
    return outline(_PAGE.format(line))[:-1]


@pytest.mark.parametrize(
    ("line", "title", "person"),
    [
        ("Opening remarks from Ada Sample, Director", "Opening remarks", "Ada Sample | Director"),
        (
            "Address by the Honourable Ada Sample, Minister of Bread",
            "Address",
            "Honourable Ada Sample | Minister of Bread",
        ),
        ("Dinner speech by Ada Sample", "Dinner speech", "Ada Sample"),
        ("Begrüßung Bürgermeisterin Ada Sample", "Begrüßung", "Ada Sample | Bürgermeisterin"),
        ("Begrüßung durch die Vorsitzende Ada Sample", "Begrüßung", "Ada Sample | Vorsitzende"),
        ("Grußwort der Ministerin Ada Sample", "Grußwort", "Ada Sample | Ministerin"),
        (
            "Impulsvortrag Dr. Ada Sample, Institut für Brot",
            "Impulsvortrag",
            "Dr. Ada Sample |  | Institut für Brot",
        ),
        ("Discours de Ada Sample, Présidente", "Discours", "Ada Sample | Présidente"),
        ("Allocution de Mme Ada Sample", "Allocution", "Mme Ada Sample"),
        ("Discours de bienvenue d'Ada Sample", "Discours de bienvenue", "Ada Sample"),
        ("Bienvenida a cargo de Ada Sample, alcaldesa", "Bienvenida", "Ada Sample | alcaldesa"),
        ("Saluti del sindaco Ada Sample", "Saluti", "Ada Sample | sindaco"),
        ("Welkom door burgemeester Ada Sample", "Welkom", "Ada Sample | burgemeester"),
        ("Lezing door prof. dr. Ada Sample", "Lezing", "prof. dr. Ada Sample"),
        ("Välkommen av Ada Sample, rektor", "Välkommen", "Ada Sample | rektor"),
        ("Åpning ved ordfører Ada Sample", "Åpning", "Ada Sample | ordfører"),
    ],
)
def test_who_opens_is_told_behind_the_kind_of_speech(line: str, title: str, person: str) -> None:
    assert _read(line) == [f"2021-05-19 10:00-11:00 {title}", f"  speaker: {person}"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Vortrag Prof. Ada Sample: Brot von morgen", "Brot von morgen"),
        ("Keynote by Prof. Ada Sample (Oven Ltd): The bread of tomorrow", "The bread of tomorrow"),
    ],
)
def test_what_the_speech_is_about_stands_behind_them(line: str, title: str) -> None:
    head, person = _read(line)

    assert head == f"2021-05-19 10:00-11:00 {title}"
    assert person.startswith("  speaker: Prof. Ada Sample")


@pytest.mark.parametrize("line", ["Ankunft bei der GA Muster", "Recettes de Grand Four"])
def test_what_a_kind_goes_on_with_is_nobody(line: str) -> None:
    assert _read(line) == [f"2021-05-19 10:00-11:00 {line}"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Tafelgesprek onder leiding van Ada Sample", "moderator"),
        ("Panel under ledning av Ada Sample", "moderator"),
    ],
)
def test_who_leads_is_told_so_in_dutch_and_swedish(line: str, role: str) -> None:
    assert _read(line)[1:] == [f"  {role}: Ada Sample"]


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "Staatssekretärin Ada Sample, Ministerium für Brot",
            "Ada Sample | Staatssekretärin | Ministerium für Brot",
        ),
        (
            "Councillor Ada Sample, Cabinet Member for Bread",
            "Ada Sample | Councillor, Cabinet Member for Bread",
        ),
        ("Landrat Dr. Ada Sample", "Dr. Ada Sample | Landrat"),
        (
            "Brigadier General (ret.) Ada Sample, Sample Institute",
            "Brigadier General (ret.) Ada Sample |  | Sample Institute",
        ),
        (
            "Lt. Gen. (ret.) Ada Sample, commander, Sample Guard",
            "Lt. Gen. (ret.) Ada Sample | commander | Sample Guard",
        ),
        ("Ada Sample, PhD – Sample Institute", "Ada Sample, PhD |  | Sample Institute"),
        ("Ada Sample – Director, Oven Ltd, Panelist", "Ada Sample | Director | Oven Ltd"),
    ],
)
def test_what_stands_before_a_name_and_behind_it_is_told_apart(line: str, person: str) -> None:
    text = f"19 May 2021\n\n10:00-11:00 Bread for all\n{line}\nBen Muster, Director\n"

    assert outline(text)[1:] == [f"  speaker: {person}", "  speaker: Ben Muster | Director"]


def test_somebody_who_will_do_something_is_no_organization() -> None:
    text = "19 May 2021\n\n10:00-11:00 Bread\nAda Sample, Director, will tell how bread is made.\n"

    assert outline(text) == ["2021-05-19 10:00-11:00 Bread", "  speaker: Ada Sample | Director"]


def test_who_speaks_a_few_words_may_be_told_below_a_title() -> None:
    text = (
        "19 May 2021\n\n10:00-11:00 Einweihung der Backstube\n"
        "Begrüßung Bürgermeisterin Ada Sample\nFestansprache Landesrat Dr. Ben Muster\n"
    )

    assert outline(text) == [
        "2021-05-19 10:00-11:00 Einweihung der Backstube",
        "  speaker: Ada Sample | Bürgermeisterin",
        "  speaker: Dr. Ben Muster | Landesrat",
    ]


@pytest.mark.parametrize(
    "line", ["Ada Sample, Oven Ltd, Moderator", "Ada Sample – Oven Ltd – Moderator"]
)
def test_who_moderates_may_be_told_behind_where_they_are(line: str) -> None:
    text = f"19 May 2021\n\n10:00-11:00 Bread for all\n{line}\nBen Muster, Director, Mill Ltd\n"

    assert outline(text)[1:] == [
        "  moderator: Ada Sample |  | Oven Ltd",
        "  speaker: Ben Muster | Director | Mill Ltd",
    ]


def test_a_post_below_a_name_is_no_other_person() -> None:
    people = "Ben Muster\nProfessor, Sample University\nAda Sample\nDirector, Oven Ltd\n"
    text = f"19 May 2021\n\n10:00-11:00 Bread\n{people}"

    assert outline(text)[1:] == [
        "  speaker: Ben Muster | Professor | Sample University",
        "  speaker: Ada Sample | Director | Oven Ltd",
    ]


def test_degrees_between_a_post_and_a_name_are_of_the_name() -> None:
    assert _read("Begrüßung durch Oberbürgermeister Prof. Dr. Ada Sample") == [
        "2021-05-19 10:00-11:00 Begrüßung",
        "  speaker: Prof. Dr. Ada Sample | Oberbürgermeister",
    ]


def test_a_long_title_with_an_article_in_it_names_nobody() -> None:
    line = "Podiumsdiskussion über Brot und Butter in der Küche der Jungen Bäcker Musterstadt"

    assert _read(line) == [f"2021-05-19 10:00-11:00 {line}"]
