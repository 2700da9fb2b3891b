"""Forums as they are put on the web, and pasted: kinds, buttons, posts, languages. All made up."""

from pathlib import Path

import pytest
from outlined import outline, outline_of_html, programme

from confsched import api
from confsched.reading.tree import Mapping, Sequence


@pytest.mark.parametrize(
    "button", ["Share", "Read more »", "Learn more", "Mehr erfahren", "En savoir plus", "Leer más"]
)
def test_a_button_below_each_session_neither_ends_the_programme_nor_is_told(button: str) -> None:
    text = "4 June 2026\n" + "".join(
        f"{hour}:00 - {hour}:30\n{title}\nSpeaker: Ada Sample\n{button}\n\n"
        for hour, title in ((9, "Boats"), (10, "Nets"), (11, "Oars"))
    )

    assert outline(text) == [
        "2026-06-04 09:00-09:30 Boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Nets",
        "  speaker: Ada Sample",
        "2026-06-04 11:00-11:30 Oars",
        "  speaker: Ada Sample",
    ]


@pytest.mark.parametrize(
    "kind",
    [
        *("Keynote", "Conférence inaugurale", "Conferencia magistral", "Panel dyskusyjny A"),
        *("Relazione introduttiva", "Conferência de abertura", "Wykład inauguracyjny", "Débat"),
        *("Mesa redonda 1", "Panel de expertos", "Paneldiscussie", "Lectio magistralis"),
    ],
)
@pytest.mark.parametrize("room", [" (Hall A)", " | Hall A"])
def test_the_title_is_below_what_kind_it_is_with_its_room(kind: str, room: str) -> None:
    text = f"4 June 2026\n9:00 - 9:30 {kind}\nBoats of old{room}\nAda Sample, Rector\n9:30 Coffee\n"

    assert outline(text)[:2] == [
        "2026-06-04 09:00-09:30 Boats of old [Hall A]",
        "  speaker: Ada Sample | Rector",
    ]


def test_the_title_below_a_kind_with_a_colon_may_be_a_sentence() -> None:
    assert outline("""\
4 June 2026
9:45 h. Conferencia inaugural:
Tiempos difíciles para el puerto: una defensa de su futuro.
Ada Sample,
Rectora de la Universidad de Muestra
Primera sesión: «BARCOS Y REDES»
10:15 h. Remos
11:00 h. Coloquio
""") == [
        "2026-06-04 09:45-10:15 Tiempos difíciles para el puerto: una defensa de su futuro",
        "  speaker: Ada Sample | Rectora de la Universidad de Muestra",
        "2026-06-04 10:15-11:00 Remos {Primera sesión: «BARCOS Y REDES»}",
        "2026-06-04 11:00 Coloquio {Primera sesión: «BARCOS Y REDES»}",
    ]


@pytest.mark.parametrize("panel", ["Panel: “Boats of old”", "Panel – Boats of old", "Panel"])
def test_a_panel_that_is_a_heading_leads_to_nobody(panel: str) -> None:
    items = "".join(
        f"<div><div class='time'>{hour}:00 - {hour}:30</div><h3>{title}</h3></div>"
        for hour, title in ((9, "Keynote: Nets"), (10, "Coffee Break"), (11, panel), (12, "Lunch"))
    )
    told = outline_of_html(f"<p>4 June 2026{items}")
    title = panel.replace("Panel: ", "").strip("“”")

    assert told == [
        "2026-06-04 09:00-09:30 Keynote: Nets",
        "2026-06-04 10:00-10:30 Coffee Break",
        f"2026-06-04 11:00-11:30 {title}",
        "2026-06-04 12:00-12:30 Lunch",
    ]


def test_titles_with_a_kind_may_stand_above_their_times() -> None:
    assert outline("""\
4 June 2026

Keynote: “Nets”
9:00 - 10:00
Hall A
Ada Sample (Oven Ltd)

Coffee Break
10:00 - 10:30

Panel: “Boats of old”
10:30 - 11:30
Hall B
Moderator: Ben Muster (Muster AG)
""") == [
        "2026-06-04 09:00-10:00 Nets [Hall A]",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2026-06-04 10:00-10:30 Coffee Break",
        "2026-06-04 10:30-11:30 Boats of old [Hall B]",
        "  moderator: Ben Muster |  | Muster AG",
    ]


@pytest.mark.parametrize("markup", ["<p>{}</p>", "<br>{}"])
def test_name_post_and_organization_are_lines_of_a_cell(markup: str) -> None:
    said = ("Speakers:", "Ada Sample", "Mayor", "City of Sampleton")
    cell = "<b>Boats</b>" + "".join(map(markup.format, said))
    rows = f"<tr><td>9:00 - 9:30<td>{cell}<tr><td>9:30 - 10:00<td><b>Coffee</b>"

    assert outline_of_html(f"<p>4 June 2026<table>{rows}</table>") == [
        "2026-06-04 09:00-09:30 Boats",
        "  speaker: Ada Sample | Mayor | City of Sampleton",
        "2026-06-04 09:30-10:00 Coffee",
    ]


def test_an_unknown_post_stands_above_an_organization() -> None:
    text = "4 June 2026\n9:00 - 9:30 Boats\nAda Sample\nDelegiertenbetreuung\nUniversität Muster\n"

    assert outline(f"{text}9:30 Coffee\n")[1] == (
        "  speaker: Ada Sample | Delegiertenbetreuung | Universität Muster"
    )


@pytest.mark.parametrize(
    ("label", "part"),
    [
        *(
            ("Moderado por", "moderator"),
            ("Moderata da", "moderator"),
            ("Komentarz:", "discussant"),
        ),
        *(("Kommentar:", "discussant"), ("Comentador:", "discussant"), ("Panelleden:", "speaker")),
    ],
)
def test_more_words_lead_to_people(label: str, part: str) -> None:
    text = f"4 June 2026\n9:00 - 9:30 Boats\n{label} Ada Sample (Oven Ltd)\n9:30 Coffee\n"

    assert outline(text)[1] == f"  {part}: Ada Sample |  | Oven Ltd"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Ada Sample, Sachbearbeiterin, Bauamt", "Sachbearbeiterin | Bauamt"),
        ("Ada Sample, Redaktor (Wydawnictwo Muster)", "Redaktor | Wydawnictwo Muster"),
        ("Ada Sample, Rivista del Mare (Italia)", " | Rivista del Mare (Italia)"),
        ("Ada Sample, Uitgeverij Muster", " | Uitgeverij Muster"),
    ],
)
def test_more_posts_and_organizations_are_known(line: str, said: str) -> None:
    text = f"4 June 2026\n9:00 - 9:30 Boats\nSpeakers:\n{line}\n9:30 Coffee\n"

    assert outline(text)[1] == f"  speaker: Ada Sample | {said}"


def test_a_notice_of_copyright_ends_the_programme() -> None:
    root = programme("""\
4 June 2026
9:00 - 9:30 Nets
9:30 - 10:00 Boats
Ada Sample (Oven Ltd)

© 2026 Harbour Office, the port of Sampleton and its friends. All rights reserved. Imprint
""").root
    sessions = root["sessions"]
    assert isinstance(sessions, Sequence)
    told = [one.get("abstract") for one in sessions if isinstance(one, Mapping)]

    assert told == [None, None]


@pytest.mark.parametrize("when", ["13:30\n–\n18:00", "13h30/18h15", "13:30 -\n18:00 Uhr"])
def test_a_dash_alone_and_a_slash_lead_to_the_end(when: str) -> None:
    end = "18:15" if "/" in when else "18:00"

    assert outline(f"4 June 2026\n12:00\nLunch\n{when}\nBoats of old\n19:00\nParty\n")[1] == (
        f"2026-06-04 13:30-{end} Boats of old"
    )


def test_a_slash_between_two_times_of_a_session_leads_to_the_end() -> None:
    text = "4 juin 2026\n• 16h Accueil\n• 16h30/17h45 table ronde (salle 2)\n• 18h Débat\n"

    assert outline(text) == [
        "2026-06-04 16:00-16:30 Accueil",
        "2026-06-04 16:30-17:45 table ronde [salle 2]",
        "2026-06-04 18:00 Débat",
    ]


def test_a_letter_o_may_mark_the_items_of_a_list() -> None:
    assert outline("""\
4 June 2026
08:30-10:00
Opening
Welcome remarks by:
o Prof. Ada Sample, Rector, Sample University
o Dr. Ben Muster, Mayor
10:00-10:30 Tea
""") == [
        "2026-06-04 08:30-10:00 Opening",
        "  speaker: Prof. Ada Sample | Rector | Sample University",
        "  speaker: Dr. Ben Muster | Mayor",
        "2026-06-04 10:00-10:30 Tea",
    ]


def test_when_the_first_session_begins_is_told_above_all() -> None:
    assert outline("""\
Colloque
vendredi 5 juin 2026 à partir de 15h30
à l’Hôtel de Ville

Programme
15h30 accueil
16h ouverture
17h clôture
18h cocktail
""")[:2] == ["2026-06-05 15:30-16:00 accueil", "2026-06-05 16:00-17:00 ouverture"]


def test_the_only_date_may_stand_in_running_text() -> None:
    assert outline("""\
The port, the boats and the nets of old will be what all of us talk about this year: the meeting
takes place on 4 June 2026 (Thursday) in the town hall of Sampleton, which is right beside the
church, and whoever likes boats is welcome to come and to bring others who may like boats as well.

9:00 Boats
10:00 Nets
""") == ["2026-06-04 09:00-10:00 Boats", "2026-06-04 10:00 Nets"]


def test_two_blanks_may_stand_in_a_date() -> None:
    text = "THURSDAY,  June  4, 2026\n9:00 Boats\n FRIDAY,  June 5.   18:00 - 20:30\nNets\n"

    assert outline(text) == ["2026-06-04 09:00 Boats", "2026-06-05 18:00-20:30 Nets"]


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("Chair of the new Bureau of the Commission", "Chair of the new Bureau of the Commission"),
        ("Bürgermeisterin der Hansestadt Muster", "Bürgermeisterin | Hansestadt Muster"),
    ],
)
def test_what_an_organization_is_of_is_no_other_one(said: str, post: str) -> None:
    text = f"4 June 2026\n9:00 - 9:30 Boats\nAda Sample, {said}\n9:30 Coffee\n"

    assert outline(text)[1] == f"  speaker: Ada Sample | {post}"


def test_who_leads_is_named_behind_an_abbreviation() -> None:
    text = "4 June 2026\n9:00 - 9:30 Paneldebat o.l.v. Prof. Ada Sample (Oven Ltd)\n9:30 Borrel\n"

    assert outline(text)[:2] == [
        "2026-06-04 09:00-09:30 Paneldebat",
        "  moderator: Prof. Ada Sample |  | Oven Ltd",
    ]


def test_who_made_the_page_is_no_title() -> None:
    text = (
        "4 June 2026\n9:00 – 10:00 Boats\n11:00 – 12:00, Session V:\n\nPowered by Oven Software\n"
    )

    assert outline(text) == ["2026-06-04 09:00-10:00 Boats", "2026-06-04 11:00-12:00 Session V"]


def test_what_somebody_behind_a_kind_is_goes_on_below_a_comma() -> None:
    assert outline("""\
4 June 2026
10:35
Rede: Ada Sample,
Parlamentarische Staatssekretärin, Bundesministerium für Häfen
10:55
Pause
""")[:2] == [
        "2026-06-04 10:35-10:55 Rede",
        "  speaker: Ada Sample | Parlamentarische Staatssekretärin | Bundesministerium für Häfen",
    ]


def test_who_presides_chairs() -> None:
    text = """4 June 2030
9:30 – 10:30
Ropes
Presiding: Cleo Marchetti, Rope Council
"""

    assert outline(text) == [
        "2030-06-04 09:30-10:30 Ropes",
        "  chair: Cleo Marchetti |  | Rope Council",
    ]


def test_people_below_the_first_line_of_columns_are_in_it() -> None:
    text = """4 June 2030
Time (ET)\tSession
10:00 – 10:05\tWelcome
Ada Sample, Harbour Institute
10:05 – 10:20\tOpening Keynote
Ben Muster, Director, Boat Agency
10:20\tClose
"""

    assert outline(text) == [
        "2030-06-04 10:00-10:05 Welcome",
        "  speaker: Ada Sample |  | Harbour Institute",
        "2030-06-04 10:05-10:20 Opening Keynote",
        "  speaker: Ben Muster | Director | Boat Agency",
        "2030-06-04 10:20 Close",
    ]


def test_what_is_quoted_in_a_list_is_no_room() -> None:
    text = """Session 2: Knots (4 June 2030, 11:00–12:30)
Chair: Cleo Marchetti, Boat Club
1. "Knots at Court," Ada Sample, Dock Lab
2. "Knots at Home," Ben Muster, Harbour Radio
"""

    told = programme(text).root["sessions"]
    assert isinstance(told, Sequence)
    assert [one.get("room") for one in told if isinstance(one, Mapping)] == [None]


def test_the_word_before_slanted_names_is_no_part_of_a_title() -> None:
    text = """# Boats

4 June 2030

**10:00** – Welcome by *Ada Sample* (Dock Lab)

**10:10** – Greetings from *Ben Muster*

**10:20** – Tales from the *Sea*
"""

    told = programme(text).root["sessions"]
    assert isinstance(told, Sequence)
    assert [one.get("title") for one in told if isinstance(one, Mapping)] == [
        *("Welcome", "Greetings", "Tales from the Sea")
    ]


def test_a_series_may_have_one_time_in_a_sentence_above_its_dates(tmp_path: Path) -> None:
    path = tmp_path / "series.txt"
    path.write_text(
        """Webinar Series: Ropes of the World
All webinars take place on Thursdays at 12:00 PM ET and last one hour.

May 8, 2031 – Ropes of the North
Speakers: Ada Sample (Boat Works), Ben Muster (Rope Council)

May 15, 2031 – Ropes of the South
Speaker: Cleo Marchetti (Dock Lab)

May 22, 2031 – Ropes of Nowhere
Speaker: Ada Sample (Boat Works)
"""
    )

    assert [
        (f"{one.start:%d %H:%M}-{one.end:%H:%M}", one.title, [p.speaker.name for p in one.people])
        for one in api.load(path).scheduled
    ] == [
        ("08 16:00-17:00", "Ropes of the North", ["Ada Sample", "Ben Muster"]),
        ("15 16:00-17:00", "Ropes of the South", ["Cleo Marchetti"]),
        ("22 16:00-17:00", "Ropes of Nowhere", ["Ada Sample"]),
    ]
