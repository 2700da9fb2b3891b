"""People as programmes name them; all of them are made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outlined import outline

from confsched.reading.programme_text.recognisers.labels import label_of, unknown_label
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.people import NOBODY, people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization, post_of
from confsched.reading.programme_text.words.untold import is_nobody


@pytest.mark.parametrize(
    "name",
    [
        "Ada Sample",
        "Ada de la Sample",
        "Ada R. Sample",
        "Hon. Ada Sample",
        "The Hon. Ada Singh Sample",
        "Prof. Dr.-Ing. E.h. Ada Muster",
        "Dr. T (Teo) Forcht Sample",
        "Ben Sample Jr.",
        "Ada Al-Sample",
        "Commissioner Sample",
        "ADA SAMPLE",
        "Ada DE LA SALLE",
        "Tim O’Sample",
        "Clémence d’Exemple",
        "Marie-Ève L'Exemple",
        "P. Sample",
        "Ada Urban",
        "Ada Pastor",
        "Ada Lyon",
        "Omar al-Sample",
        "Robert Waters",
        "Ivana Bašić",
        "佐藤あすか",
        "ميّاد العقيل",
    ],
)
def test_names_look_like_names(name: str) -> None:
    assert likeness(name) >= LIKELY


def test_frequent_surnames_that_are_trades_are_as_good_as_any() -> None:
    assert {likeness(f"Adele {name}") for name in ("Schmidt", "Fischer", "Bauer")} == {0.6}


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("WHO", True),
        ("Bread Trust", True),
        ("Oven Board", True),
        ("Who Owns the Oven", False),
        ("Building Trust in Bread", False),
        ("Labour on Board", False),
    ],
)
def test_organizations_are_told_from_what_is_asked(text: str, is_one: bool) -> None:  # noqa: FBT001 -- a table
    assert holds_organization(text) == is_one


@pytest.mark.parametrize(
    "text",
    [
        "Health Break",
        "Closing Plenary",
        "Digital Futures",
        "The Sample Review",
        "Sample University",
        "Great Hall",
        "Buffet Dinner",
        "Sample & Sample",
        "Sample LLP",
        "Roots in Permafrost",
        "Urban Orchards",
        "Climate Justice",
        "Black Friday",
        "Basic Training",
        "山口県",
        "Rust Never Sleeps",
        "Seafood Supply Chains",
        "Automating Lighthouses",
        "Welcome",
        "one two",
        "",
    ],
)
def test_titles_rooms_and_organizations_do_not(text: str) -> None:
    assert likeness(text) < LIKELY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Deputy Director of X Programme at Sample House",
            "Deputy Director of X Programme | Sample House",
        ),
        ("Chairman, Sample Research Center", "Chairman | Sample Research Center"),
        ("Senior Counselor, The Sample Group", "Senior Counselor | The Sample Group"),
        ("Ruritania’s Former Ambassador to Egypt", "Ruritania’s Former Ambassador to Egypt"),
        ("Director of Sample Center", "Director | Sample Center"),
        ("Founder and Publisher of Sample & Sample", "Founder and Publisher | Sample & Sample"),
        ("Journalist at Radio9 & host of Sample Hour", "Journalist & host of Sample Hour | Radio9"),
        ("Washington correspondent for Al-Sample", "Washington correspondent | Al-Sample"),
        ("Vice President, Marketing, Sample Ltd", "Vice President, Marketing | Sample Ltd"),
        ("Minister for Health, Youth and Sports", "Minister for Health, Youth and Sports"),
        (
            "Minister for Ports, Boats and Nets, Samplia",
            "Minister for Ports, Boats and Nets | Samplia",
        ),
        (
            "Secretary of State, Ports and Nets Office",
            "Secretary of State | Ports and Nets Office",
        ),
        (
            "president of the section for Ports, Boats and the Sailing Society, SESC",
            "president of the section for Ports, Boats and the Sailing Society | SESC",
        ),
        (
            "president of the section for Monetary Union and Cohesion, SESC",
            "president of the section for Monetary Union and Cohesion | SESC",
        ),
        (
            "Head of the Ports Division, Directorate for Boats, Nets and Ropes, SECD",
            "Head of the Ports Division | Directorate for Boats, Nets and Ropes, SECD",
        ),
        (
            "Ministro da Ciência, Tecnologia e Ensino Superior",
            "Ministro da Ciência, Tecnologia e Ensino Superior",
        ),
        ("Presidente da FCT, 2007-2011", "Presidente da FCT, 2007-2011"),
        ("Chairperson of the AU Commission", "Chairperson | AU Commission"),
        ("partner, Sample Muster & Exemple LLP", "partner | Sample Muster & Exemple LLP"),
        ("of counsel, Sample & Muster, LLP", "of counsel | Sample & Muster, LLP"),
        ("legal director, Equal Justice Society", "legal director | Equal Justice Society"),
        (
            "Director of the Europe, Asia, and Africa Programme, Centre for Bread",
            "Director of the Europe, Asia, and Africa Programme | Centre for Bread",
        ),
        (
            "maître de conférences à l’Université d’Exemple",
            "maître de conférences | Université d’Exemple",
        ),
        ("Directrice de recherche au CNRS", "Directrice de recherche | CNRS"),
        (
            "Professor für Soziologie an der Universität Muster",
            "Professor für Soziologie | Universität Muster",
        ),
        ("éditeur (Les Exemples)", "éditeur | Les Exemples"),
        ("comédien", "comédien"),
        ("sindaca di Esempio", "sindaca di Esempio"),
        ("Comptroller, State of Sample", "Comptroller | State of Sample"),
        ("Postmaster of Sampleton", "Postmaster of Sampleton"),
        ("Sample University", " | Sample University"),
        ("FDSP, CIELAM", " | FDSP, CIELAM"),
        ("Büro Muster + Partner", " | Büro Muster + Partner"),
        ("(Sample Ltd)", " | Sample Ltd"),
        ("", ""),
    ],
)
def test_posts_and_organizations_are_told_apart(text: str, expected: str) -> None:
    post = post_of(text)

    assert f"{post.role} | {post.organization}".rstrip(" |") == expected.rstrip(" |")


def told(text: str, *, several: bool = False, paired: str = "") -> list[str]:
    """Everybody as `name | post | organization | part`, where they are likely to be people."""
    found = people_in(text, several=several, paired=paired)
    people = found.people if found.score >= LIKELY else ()
    return [" | ".join((one.name, *one.post, one.part)).rstrip(" |") for one in people]


ADA, BEN, CLEO = "Ada Sample", "Ben Muster", "Cleo Exemple"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Sample: Advisor, Sample Institute", ["Ada Sample | Advisor | Sample Institute"]),
        ("Ada Sample , Director, Sample Ltd", ["Ada Sample | Director | Sample Ltd"]),
        ("Ada Sample (Sample Ltd)", ["Ada Sample |  | Sample Ltd"]),
        ("Ada Sample [ Sample College ]", ["Ada Sample |  | Sample College"]),
        ("Ada Sample | Director | Sample Ltd", ["Ada Sample | Director | Sample Ltd"]),
        ("Ada Sample – Director, Sample Ltd", ["Ada Sample | Director | Sample Ltd"]),
        ("Ada Sample, PhD, Director, Sample Ltd", ["Ada Sample, PhD | Director | Sample Ltd"]),
        ("Prof. Ada Sample (Studio Nine)", ["Prof. Ada Sample |  | Studio Nine"]),
        ("Ada Sample (chair)", ["Ada Sample |  |  | chair"]),
        ("Ada Sample – Moderator", ["Ada Sample |  |  | moderator"]),
        ("Ada Sample (TBC)", [ADA]),
        ("Ada Sample, Sample Ltd (accepted)", ["Ada Sample |  | Sample Ltd"]),
        ("Ada Sample, Sample Senate—INVITED", ["Ada Sample |  | Sample Senate"]),
        ("Dott.ssa Ada Sample Segretaria APE", ["Dott.ssa Ada Sample | Segretaria APE"]),
        ("Ada Sample SDB / Rector (Sample College)", ["Ada Sample SDB | Rector | Sample College"]),
        (
            "Ada Sample, Institute for Nets and Development- ICAD, Samplia",
            ["Ada Sample |  | Institute for Nets and Development- ICAD, Samplia"],
        ),
        (
            "Ada Sample, Bürgermeisterin, im Gespräch mit Ben Muster, Chefredakteur",
            ["Ada Sample | Bürgermeisterin", "Ben Muster | Chefredakteur"],
        ),
        ("Gemeinsame Lebensverhältnisse", []),
        ("Sampleboats CEO", []),
        (
            "Ada Sample, director, Center for Strategic and Budgetary Assessments",
            ["Ada Sample | director | Center for Strategic and Budgetary Assessments"],
        ),
        (
            "Ada Sample, Presidente, Comissão de Portos, Assembleia da República",
            ["Ada Sample | Presidente | Comissão de Portos, Assembleia da República"],
        ),
        ("Prof.Dr. Ada Sample", ["Prof.Dr. Ada Sample"]),
        ("A/Prof. Ada Sample", ["A/Prof. Ada Sample"]),
        ("Dr. AB Yu", ["Dr. AB Yu"]),
        ("Ada Sample, Ben Muster and Cleo Exemple", [ADA, BEN, CLEO]),
        (
            "Ada Sample (A), Ben Muster (B) und Cleo Exemple",
            ["Ada Sample |  | A", "Ben Muster |  | B", CLEO],
        ),
        (
            "Ada Sample, baker; Ben Muster (TBC); Cleo Exemple",
            ["Ada Sample | baker", BEN, CLEO],
        ),
        (
            "Ada Sample, éleveuse, Ben MUSTER, vétérinaire, et Cleo EXEMPLE",
            ["Ada Sample | éleveuse", "Ben MUSTER | vétérinaire", "Cleo EXEMPLE"],
        ),
        (
            "Ada Sample, Sample Ltd and Ben Muster, Muster AG",
            ["Ada Sample |  | Sample Ltd", "Ben Muster |  | Muster AG"],
        ),
        (
            "Ada Sample and Ben Muster, Project Co-Directors",
            ["Ada Sample | Project Co-Directors", "Ben Muster | Project Co-Directors"],
        ),
        (
            "Ada Sample and Ben Muster, Centre for Boats",
            ["Ada Sample |  | Centre for Boats", "Ben Muster |  | Centre for Boats"],
        ),
        (
            "Ada Sample & Ben Muster, Nordsegel",
            ["Ada Sample |  | Nordsegel", "Ben Muster |  | Nordsegel"],
        ),
        ("Anna Karenina and Bread, Reconsidered", []),
        ("Ada Sample <ada@example.org>, Ben Muster (he/they)", [ADA, BEN]),
        ("Ada Sample (@ada), LCSW, Sample Ltd", ["Ada Sample, LCSW |  | Sample Ltd"]),
        ("Ada Sample, van Muster & Zonen", ["Ada Sample |  | van Muster & Zonen"]),
        ("Ada Sample / Ben Muster", [ADA, BEN]),
        ("Opening remarks", []),
        ("The Global Community: The Role of Networks", []),
        ("Federal Grain, Subsidies, & Farm Policy in the Next Congress", []),
    ],
)
def test_people_are_found_in_a_line(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_who_stands_behind_a_question_is_not_all_of_it() -> None:
    assert people_in("A. Ratten: friends? – Ada Sample (Sample Institute)") == NOBODY


def test_where_organizations_stand_behind_commas_a_pair_is_one_person() -> None:
    text = "Ada Sample, Muster Boats"

    assert told(text) == ["Ada Sample", "Muster Boats"]
    assert told(text, paired=",") == ["Ada Sample |  | Muster Boats"]


def test_a_post_before_a_name_is_less_likely_but_read() -> None:
    found = people_in("Secretary of Samples Ada Sample")

    assert [(one.name, one.post.role) for one in found.people] == [
        ("Ada Sample", "Secretary of Samples")
    ]


@pytest.mark.parametrize(
    "text", ["TBA", "tbc", "N.N.", "(to be announced)", "à confirmer", "A ser definida"]
)
def test_nobody_is_nobody(text: str) -> None:
    assert is_nobody(text)
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "role", "rest"),
    [
        ("Moderator: Ada", "moderator", "Ada"),
        ("SPEAKERS: Ada", "speaker", "Ada"),
        ("Moderadores: Ada", "moderator", "Ada"),
        ("Speaker 2: Ada", "speaker", "Ada"),
        ("Président de séance : Ada", "chair", "Ada"),
        ("Keynote Speaker, Dr. Ada Sample", "speaker", "Dr. Ada Sample"),
        ("Invited Panellists:", "speaker", ""),
        ("Referent:innen: Ada", "speaker", "Ada"),
        ("Intervenant(e)s : Ada", "speaker", "Ada"),
        ("Moderated by Ada Sample", "moderator", "Ada Sample"),
        ("mit Ada Sample", "speaker", "Ada Sample"),
        ("sous la présidence de Ada Sample", "chair", "Ada Sample"),
        ("Chair and discussant: Ada", "chair", "Ada"),
    ],
)
def test_labels_say_what_part_people_have(text: str, role: str, rest: str) -> None:
    label = label_of(text)

    assert label is not None
    assert (label.role, text[label.end :]) == (role, rest)


@pytest.mark.parametrize("text", ["With great power", "Welcome: Ada", "presidente, Sample Ltd", ""])
def test_other_words_are_no_labels(text: str) -> None:
    assert label_of(text) is None


def test_an_unknown_label_is_a_few_words_and_a_colon() -> None:
    assert unknown_label("Judges of the day: Ada") == 19
    assert unknown_label("Ada Sample: Director") == 0
    assert unknown_label("No colon here") == 0


@settings(deadline=None)
@given(st.text())
def test_any_text_can_be_looked_through(text: str) -> None:
    found = people_in(text)

    assert 0 <= found.score <= 1
    assert all(0 <= one.start < one.end <= len(text) for one in found.people)
    post_of(text)
    label_of(text)
    likeness(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[moderator] Mr. Ada Sample, Editor, The Sample", ["moderator Mr. Ada Sample"]),
        ("(Chair) Dr. Ada Sample", ["chair Dr. Ada Sample"]),
        ("(Ada Sample, Ben Muster, Cleo Exemple)", [" Ada Sample", " Ben Muster", " Cleo Exemple"]),
        (
            "Ada Sample (Sample Ltd), Ben Muster (Muster AG) & Cleo Exemple (Bread Club).",
            [" Ada Sample", " Ben Muster", " Cleo Exemple"],
        ),
        (
            "Ada Sample (Sample Ltd), Ben Muster (Muster AG) & Bread Association",
            [" Ada Sample", " Ben Muster", " Bread Association"],
        ),
        ("(Hall A, Main Building)", []),
    ],
)
def test_brackets_say_a_part_or_hold_everybody(text: str, expected: list[str]) -> None:
    assert [f"{one.part} {one.name}" for one in people_in(text).people] == expected


def test_who_speaks_stands_behind_a_title_that_looks_like_a_name() -> None:
    """What seems to be the post of `Growing Up` is a person with their own."""
    assert outline("""\
Thursday 4 June 2026
9:00–9:30 Keynote: Growing Up - Ada Sample, Rector, Sample University
9:30–10:30 Panel: Open Harbours - Ben Muster, Director
""") == [
        "2026-06-04 09:00-09:30 Keynote: Growing Up",
        "  speaker: Ada Sample | Rector | Sample University",
        "2026-06-04 09:30-10:30 Open Harbours",
        "  speaker: Ben Muster | Director",
    ]


def test_short_surnames_behind_an_initial_are_names() -> None:
    several = people_in("S. Cho, Z. Sample, A. Ng", several=True)

    assert [one.name for one in several.people] == ["S. Cho", "Z. Sample", "A. Ng"]
    assert [likeness(text) for text in ("A. B", "A. BC", "Ph. D")] == [0.0, 0.0, 0.0]


def test_an_organization_between_semicolons_is_that_of_all_before_it() -> None:
    text = (
        "Ada Sample (Oven Ltd); Ben Muster, Cleo Probe (Muster University);"
        " Jo Leader and Dan Oar (Mill Inc)"
    )

    assert [(one.name, one.post.organization) for one in people_in(text).people] == [
        ("Ada Sample", "Oven Ltd"),
        ("Ben Muster", "Muster University"),
        ("Cleo Probe", "Muster University"),
        ("Jo Leader", "Mill Inc"),
        ("Dan Oar", "Mill Inc"),
    ]


def test_who_is_behind_names_without_one_is_nobody() -> None:
    texts = (
        "Dr. Ada Sample & Team",
        "Ada Sample, Ben Muster et al.",
        "Ada Sample and her colleagues",
    )

    assert [[one.name for one in people_in(text).people] for text in texts] == [
        ["Dr. Ada Sample"],
        ["Ada Sample", "Ben Muster"],
        ["Ada Sample"],
    ]


def test_an_initial_may_end_a_full_name_but_no_room() -> None:
    assert likeness("Ada Kumar S") >= LIKELY
    assert [likeness(text) for text in ("Hall A", "Great Hall A", "Ada S")] == [0, 0, 0]


def test_whoever_has_a_title_behind_an_organization_is_not_from_there() -> None:
    assert people_in("Ada Sample (Oven Ltd) — Toward Safe Agents That Bake") == NOBODY
    assert people_in("Ada Sample (Oven Ltd) — Professor of Bread and Butter at Large").people


def test_names_may_be_words_of_another_kind() -> None:
    names = ("Sam Sample", "Will Sample", "Ada Green", "Per Muster", "Cleo Farmer")

    assert min(map(likeness, names)) >= LIKELY
    assert [likeness(text) for text in ("Muster AG", "Forschungszentrum Musterstadt")] == [0, 0]
