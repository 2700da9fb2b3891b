"""Lists of talks without times, in the forms that pages have; all of it is made up."""

import pytest
from outlined import outline, outline_of_html, programme, sessions

TALKS = [
    ("Where do boats come from?", "Ada Sample", "Boat Works"),
    ("Origins of harbours: sets and categories", "Ben Test", "University of Sample"),
    ("The long way of ropes", "Cleo Probe", "Harbour Institute"),
]
FORMS = [
    "{title} | {name}",
    "{title} - {name}",
    "{title} – {name}",
    "{title} / {name}",
    "{title} ({name})",
    "{title}, {name}",
    "{title} by {name}",
    '"{title}" {name}',
    '{name}, "{title}"',
    "{name}: {title}",
    "{name} – {title}",
    "{title}\n{name}",
    "{name}\n{title}",
    "{name} ({body}): {title}",
    "{name}, {body}: {title}",
    "{name} ({body}) – {title}",
    "{name} ({body}) {title}",
    "{title} – {name} ({body})",
    "{title} – {name}, {body}",
    "{title} | {name}, {body}",
    '"{title}" – {name} ({body})',
    '{name} ({body}), "{title}"',
    "{title}\n{name}, {body}",
    '{name} ({body})\n"{title}"',
]


def page(form: str, bullet: str, gap: str) -> str:
    """A panel with the talks in a form, between a chair and a break."""
    told = [
        bullet.format(number) + form.format(title=title, name=name, body=body)
        for number, (title, name, body) in enumerate(TALKS, 1)
    ]
    listed = (gap if "\n" not in form else "\n\n").join(told)
    return f"""
4 June 2026
9:00-10:30 Panel 1: Boats and harbours

Chair: Max Leader

{listed}

10:30-11:00 Coffee break
"""


@pytest.mark.parametrize(
    ("session", "first", "second"),
    [
        ("Sesja 2: Sieci\nModerator", "Sieci na morzu", "Naprawa sieci"),
        ("Sektion 2: Netze\nModeration", "Netze auf See", "Netze flicken"),
        ("Mesa 2: Redes\nModera", "Redes en el mar", "Remendar redes"),
        ("Sessione 2: Reti\nModera", "Reti in mare", "Rammendare reti"),
    ],
)
def test_short_titles_of_talks_are_no_bodies_of_who_moderates(
    session: str, first: str, second: str
) -> None:
    told = f"{first}\nBen Muster, Universität Probe\n{second}\nEva Test, Universität Probe"

    assert outline(f"4 June 2026\n9:00-10:30 {session}: Ada Sample\n{told}\n11:00 End\n")[1:] == [
        "  moderator: Ada Sample",
        "  speaker: Ben Muster |  | Universität Probe",
        "  speaker: Eva Test |  | Universität Probe",
        "2026-06-04 11:00 End",
    ]


@pytest.mark.parametrize("bullet", ["", "- ", "• ", "{}. ", "{}) "])
@pytest.mark.parametrize("form", FORMS)
def test_talks_without_times_are_told_in_their_session(form: str, bullet: str) -> None:
    behind = " |  | {}" if "{body}" in form else ""

    for gap in ("\n", "\n\n"):
        text = page(form, bullet, gap)
        assert outline(text) == [
            "2026-06-04 09:00-10:30 Boats and harbours",
            "  chair: Max Leader",
            *(f"  speaker: {name}{behind.format(body)}" for _, name, body in TALKS),
            "2026-06-04 10:30-11:00 Coffee break",
        ]
        abstract = str(sessions(programme(text))[0].get("abstract"))
        assert [title for title, _, _ in TALKS if title not in abstract] == []


def test_posts_behind_the_names_of_a_list_are_no_talks() -> None:
    text = """
4 June 2026
9:00-10:30 Boats and harbours

Speakers:
Ada Sample: Former Director of Harbours and Member of Boards, Boat Works
Ben Test: Professor of Ropes and Nets, University of Sample

10:30-11:00 Coffee break
"""

    assert outline(text)[:3] == [
        "2026-06-04 09:00-10:30 Boats and harbours",
        "  speaker: Ada Sample | Former Director of Harbours and Member of Boards | Boat Works",
        "  speaker: Ben Test | Professor of Ropes and Nets | University of Sample",
    ]


def test_talks_in_a_cell_have_their_people_behind_bars() -> None:
    html = """<h2>4 June 2026</h2><table>
<tr><td>9:00</td><td><b>Boats</b><br><i>Panel session / Room 110<br>Chair: Max Leader</i><br>
<br>Where do boats come from? Why? | Ada Sample<br><br>Elements of all knots | Ben Test</td></tr>
<tr><td>10:00</td><td>Coffee break</td></tr><tr><td>11:00</td><td>End</td></tr></table>"""

    assert outline_of_html(html)[:4] == [
        "2026-06-04 09:00-10:00 Boats [Room 110]",
        "  chair: Max Leader",
        "  speaker: Ada Sample",
        "  speaker: Ben Test",
    ]


@pytest.mark.parametrize("pause", ["Kaffeepause", "Tee und Kaffee", "Pausa café", "Lunch"])
def test_a_break_in_a_line_of_its_own_is_one_in_many_languages(pause: str) -> None:
    text = f"""
4 June 2026

9:00-10:30 Boats and harbours

- Ada Sample (Boat Works): On boats of old

{pause}

11:00-12:00 Ropes
"""

    assert outline(text)[2] == f"2026-06-04 10:30-11:00 {pause}"


def test_what_is_of_something_has_nobody_behind_it() -> None:
    text = """
4 June 2026
9:00-10:00 El Encuentro de Murga Joven
10:00-11:00 Boats and nets
Conferencia de Ada Sample (Boat Works)
11:00-12:00 Ropes —
vorgetragen von Ben Test (Boat Works):
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 El Encuentro de Murga Joven",
        "2026-06-04 10:00-11:00 Boats and nets",
        "  speaker: Ada Sample |  | Boat Works",
        "2026-06-04 11:00-12:00 Ropes",
        "  speaker: Ben Test |  | Boat Works",
    ]


def test_slashes_in_the_cells_of_a_page_part_people_from_their_organizations() -> None:
    html = """<h2>4 June 2026</h2><table>
<tr><td>9:00</td><td><b>Opening of the harbour</b><br>Ada Sample / Director of the Harbour<br>
Ben Test / Municipality of Sampletown<br>Cleo Probe / Department of Boats</td></tr>
<tr><td>10:00</td><td><b>Debate</b><br>Jo Muster / Head of Nets - Boat Works</td></tr>
<tr><td>11:00</td><td>End</td></tr></table>"""

    assert outline_of_html(html)[:6] == [
        "2026-06-04 09:00-10:00 Opening of the harbour",
        "  speaker: Ada Sample | Director of the Harbour",
        "  speaker: Ben Test |  | Municipality of Sampletown",
        "  speaker: Cleo Probe |  | Department of Boats",
        "2026-06-04 10:00-11:00 Debate",
        "  speaker: Jo Muster | Head of Nets | Boat Works",
    ]


def test_roles_in_brackets_that_come_again_are_no_rooms() -> None:
    text = """
4 June 2026
9:00-10:00 Workshop opening (Chairs)
10:00-11:00 Boats and nets
11:00-12:00 Contest opening (Chairs)
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Workshop opening (Chairs)",
        "2026-06-04 10:00-11:00 Boats and nets",
        "2026-06-04 11:00-12:00 Contest opening (Chairs)",
    ]


PAPERS = """
4 June 2026
9:00-10:30 Session 1: Boats
Chair: Max Leader (Boat Works)
{}
10:30-11:00 Coffee break
11:00-12:30 Session 2: Harbours
Hall A
{}
13:30-14:30 Session 3: Ropes
{}
"""
ONE, TWO, THREE = (
    [("Nets of the old town", "Ada Sample (Boat Works)"), ("Sails in the north", "Ben Test (BSU)")],
    [
        ("Houses on the quay", "Cleo Probe (Net Institute)"),
        ("Why tar? A short history", "Dan Muster (BSU)"),
    ],
    [("Museums and the State", "Eva Modell (Rope School)"), ("Salt", "Finn Prueba (BSU)")],
)
USUAL = [
    "{who}: {title}",
    "S1.2 {who}: {title}",
    "{title}. {who}",
    "{title}\n{who}",
    "{who}\n{title}",
]


@pytest.mark.parametrize("form", USUAL)
def test_the_form_of_most_talks_on_a_page_is_that_of_titles_like_names_as_well(form: str) -> None:
    told = ["\n".join(form.format(title=t, who=w) for t, w in talks) for talks in (ONE, TWO, THREE)]

    assert outline(PAPERS.format(*told)) == [
        "2026-06-04 09:00-10:30 Boats",
        "  chair: Max Leader |  | Boat Works",
        "  speaker: Ada Sample |  | Boat Works",
        "  speaker: Ben Test |  | BSU",
        "2026-06-04 10:30-11:00 Coffee break",
        "2026-06-04 11:00-12:30 Harbours [Hall A]",
        "  speaker: Cleo Probe |  | Net Institute",
        "  speaker: Dan Muster |  | BSU",
        "2026-06-04 13:30-14:30 Ropes",
        "  speaker: Eva Modell |  | Rope School",
        "  speaker: Finn Prueba |  | BSU",
    ]
    read = sessions(programme(PAPERS.format(*told)))
    texts = [one["abstract"] for one in read if "abstract" in one]
    listed = zip(texts, (ONE, TWO, THREE), strict=True)
    assert all(title in str(text) for text, talks in listed for title, _ in talks)


def test_a_title_with_and_keeps_its_commas_before_a_room() -> None:
    text = """
4 June 2026
10:00-11:00 Ropes, Knots and Nets, Main Hall
Ben Test (Boat Works)
"""

    assert outline(text) == [
        "2026-06-04 10:00-11:00 Ropes, Knots and Nets [Main Hall]",
        "  speaker: Ben Test |  | Boat Works",
    ]
