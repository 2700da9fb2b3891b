"""Forums: titles above lines with the day, the time and the room, numbered panels, posts below."""

import pytest
from outlined import outline, outline_of_html

DATED = """\
# Harbour Forum 2031

**Opening**

Tuesday, 13 May 2031 | 9:00-09:15 | Great Hall

Ada Sample, Director, Rope Works Ltd

**Old Ropes**

Tuesday, 13 May 2031 | 9:15-10:00 | Great Hall

Ben Muster, CEO, Boat Institute

**Coffee Break**

Tuesday, 13 May 2031 | 10:00-10:30
"""


def test_titles_stand_above_lines_with_the_day_the_time_and_the_room() -> None:
    found = [
        "2031-05-13 09:00-09:15 Opening [Great Hall]",
        "  speaker: Ada Sample | Director | Rope Works Ltd",
        "2031-05-13 09:15-10:00 Old Ropes [Great Hall]",
        "  speaker: Ben Muster | CEO | Boat Institute",
        "2031-05-13 10:00-10:30 Coffee Break",
    ]

    assert outline(DATED) == found
    assert outline(DATED.replace(" | Great Hall", "")) == [
        one.replace(" [Great Hall]", "") for one in found
    ]


def test_a_cafe_beside_the_time_is_no_room_where_it_is_a_break() -> None:
    page = "".join(
        f"13 mai 2031, {time} {title}\n{below}\n\n"
        for time, title, below in (
            ("09h00-10h00", "Vieux cordages", "Grande salle"),
            ("10h00-10h30", "Pause café", ""),
            ("10h30-11h30", "Ports en hiver", "Grande salle"),
        )
    )

    assert outline(page) == [
        "2031-05-13 09:00-10:00 Vieux cordages [Grande salle]",
        "2031-05-13 10:00-10:30 Pause café",
        "2031-05-13 10:30-11:30 Ports en hiver [Grande salle]",
    ]


@pytest.mark.parametrize("numbered", ["Panel {}", "Painel {}"])
def test_the_title_stands_below_the_number_of_a_panel(numbered: str) -> None:
    forms = ("<p>{time}</p><h3>{panel}</h3><h3>{title}</h3>", "\n{time}\n{panel}\n\n{title}\n\n")
    people = (
        "<p><b>Moderator</b></p><p>Ada Sample, CEO</p><b>Panelists</b><p>Ben Muster, CEO</p>",
        "Moderator\nAda Sample, CEO\n\nPanelists\nBen Muster, CEO\n",
    )
    pages = (
        "".join(
            form.format(time=time, panel=numbered.format(n), title=title) + who
            for n, time, title in ((1, "9:00-10:00", "Old Ropes"), (2, "10:00-11:00", "Sails"))
        )
        for form, who in zip(forms, people, strict=True)
    )
    html, text = pages

    found = [
        "1 09:00-10:00 Old Ropes",
        "  moderator: Ada Sample | CEO",
        "  speaker: Ben Muster | CEO",
        "1 10:00-11:00 Sails",
        "  moderator: Ada Sample | CEO",
        "  speaker: Ben Muster | CEO",
    ]
    assert outline_of_html(f"<body>{html}</body>") == found
    assert outline(text) == found


def test_moderation_alone_leads_to_who_moderates() -> None:
    assert outline("""\
## 13. Mai 2031

### 9:00-10:00 Alte Seile

Moderation

Ada Sample, Direktorin

Podium:

Ben Muster, Direktor

Clara Probe, Direktorin
""") == [
        "2031-05-13 09:00-10:00 Alte Seile",
        "  moderator: Ada Sample | Direktorin",
        "  speaker: Ben Muster | Direktor",
        "  speaker: Clara Probe | Direktorin",
    ]


def test_a_post_below_a_name_leads_to_nobody() -> None:
    assert outline("""\
13 maggio 2031

9:00-10:00 Conferenza di apertura

Ada Sample
presidente
Corderia S.p.A.

10:00-11:00 Vecchie corde

Ben Muster
direttore
Cordoaria Lda.

Clara Probe
presidente
Ministero delle Maree
""") == [
        "2031-05-13 09:00-10:00 Conferenza di apertura",
        "  speaker: Ada Sample | presidente | Corderia S.p.A.",
        "2031-05-13 10:00-11:00 Vecchie corde",
        "  speaker: Ben Muster | direttore | Cordoaria Lda.",
        "  speaker: Clara Probe | presidente | Ministero delle Maree",
    ]


def test_a_date_in_numbers_has_its_year_before_a_time_with_a_dot() -> None:
    assert outline("""\
Dienstag, 13.05.2031 – 10.30–12.00 Uhr Wozu Segel gut sind
Dienstag, 13.05.2031 – 12.00–13.00 Uhr Wozu Netze gut sind
""") == [
        "2031-05-13 10:30-12:00 Wozu Segel gut sind",
        "2031-05-13 12:00-13:00 Wozu Netze gut sind",
    ]


@pytest.mark.parametrize("name", ["Clara Sample", "Ada Muster", "Nkechi Probe"])
def test_a_bare_name_below_what_kind_a_session_is_is_no_title(name: str) -> None:
    assert outline(f"""\
## 13 May 2031

### 9:00-10:00 Conferencia plenaria

{name}

### 10:00-11:00 Conferencia plenaria

Ropes Tomorrow
""") == [
        "2031-05-13 09:00-10:00 Conferencia plenaria",
        f"  speaker: {name}",
        "2031-05-13 10:00-11:00 Ropes Tomorrow",
    ]


def test_chairs_with_organizations_stand_in_brackets_behind_a_title() -> None:
    chairs = "Ada Sample (Rope Works Ltd); Ben Muster (Boat Institute)"

    assert outline(f"13 May 2031\n9:00-10:00 Simposio 2: Old Ropes (Presiden: {chairs})\n") == [
        "2031-05-13 09:00-10:00 Old Ropes",
        "  chair: Ada Sample |  | Rope Works Ltd",
        "  chair: Ben Muster |  | Boat Institute",
    ]


def test_a_title_before_a_bar_and_a_room_does_not_go_on_below() -> None:
    assert outline("""\
13 mei 2031

13.00 - 14.00 uur Netten en knopen voor wie in de winter wil varen | Grote zaal
Waarom Boten – Ada Sample
De toekomst van zeilen – Ben Muster
Oude touwen in de zomer – Clara Probe

14.00 - 15.00 uur Lunch
""") == [
        "2031-05-13 13:00-14:00 Netten en knopen voor wie in de winter wil varen [Grote zaal]",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Clara Probe",
        "2031-05-13 14:00-15:00 Lunch",
    ]


def test_a_time_in_eastern_time_does_not_go_on_below() -> None:
    sessions = [
        ("Old Ropes", "9:00 - 10:00"),
        ("Sails", "10:00 - 11:00"),
        ("Maps", "11:00 - 11:30"),
    ]
    people = "\n\n".join(f"{name} Muster, Director" for name in ("Ada", "Ben", "Clara", "Emil"))
    page = "".join(f"{title}\n\n{time} AM ET\n\n{people}\n\n" for title, time in sessions)

    assert [line for line in outline(f"Tuesday 13 May 2031\n\n{page}") if line[:1] != " "] == [
        "2031-05-13 09:00-10:00 Old Ropes",
        "2031-05-13 10:00-11:00 Sails",
        "2031-05-13 11:00-11:30 Maps",
    ]


def test_a_long_line_with_when_and_where_does_not_go_on_below() -> None:
    assert outline("""\
martes, 13 de mayo de 2031 – 09:00–09:15 h – Salón grande
Bienvenida

martes, 13 de mayo de 2031 – 09:15–10:00 h – Salón grande
Cuerdas viejas

martes, 13 de mayo de 2031 – 10:00–11:00 h – Salón grande
Redes y nudos
""") == [
        "2031-05-13 09:00-09:15 Bienvenida [Salón grande]",
        "2031-05-13 09:15-10:00 Cuerdas viejas [Salón grande]",
        "2031-05-13 10:00-11:00 Redes y nudos [Salón grande]",
    ]


@pytest.mark.parametrize("part", ["Vorsitz", "chair", "voorzitter", "panel chair"])
def test_who_chairs_may_be_told_behind_an_organization(part: str) -> None:
    assert outline(f"""\
13 May 2031
9:00-10:00 Old Ropes
Ada Sample, Rope Works Ltd, {part}
Ben Muster, Boat Institute
""") == [
        "2031-05-13 09:00-10:00 Old Ropes",
        "  chair: Ada Sample |  | Rope Works Ltd",
        "  speaker: Ben Muster |  | Boat Institute",
    ]


def test_who_is_of_something_in_quotes_gives_no_talk() -> None:
    assert outline("""\
13 maggio 2031

9.00-10.00 Tavola rotonda: Le corde

Clara Prova (moderatrice) – Giornalista del «Corriere del Mare»
Dario Esempio – Presidente del Comitato delle Reti
Carlo Muster – Presidente dell’Accademia «A. Prova» di Portonuovo
""") == [
        "2031-05-13 09:00-10:00 Tavola rotonda: Le corde",
        "  moderator: Clara Prova | Giornalista del «Corriere del Mare»",
        "  speaker: Dario Esempio | Presidente | Comitato delle Reti",
        "  speaker: Carlo Muster | Presidente | Accademia «A. Prova» di Portonuovo",
    ]


def test_points_behind_dashes_do_not_go_on_below() -> None:
    assert outline_of_html("""<h2>14 mai 2031</h2><p>9h00 – 10h30 Les ports</p>
<p>- Réutilisation des voiles usées dans les ports – perspectives et état : Ben Muster<br>
- Apport des nœuds dans les bassins du vieux port : Clara Probe</p>""") == [
        "2031-05-14 09:00-10:30 Les ports",
        "  speaker: Ben Muster",
        "  speaker: Clara Probe",
    ]


def test_a_heading_in_capitals_does_not_go_on_from_a_long_title() -> None:
    assert outline("""\
26 października 2031 r.
16:30-17:30 Sesja plenarna kończąca obrady – sprawozdania z sesji tematycznych
SPIS SESJI TEMATYCZNYCH
""") == [
        "2031-10-26 16:30-17:30 Sesja plenarna kończąca obrady – sprawozdania z sesji tematycznych",
    ]


def test_remarks_are_of_who_stands_behind_them() -> None:
    page = "12 juin 2031\n9h30 Propos d’ouverture de M. Jean MODÈLE, président de la Corderie\n"

    assert outline(page) == [
        "2031-06-12 09:30 Propos d’ouverture",
        "  speaker: M. Jean MODÈLE | président de la Corderie",
    ]


def test_a_line_with_the_date_is_no_heading_of_sessions() -> None:
    assert outline("""\
ONLINE, 17 października 2031 r.

10.00 Otwarcie

10.30 Debata
Paneliści

Jan Próbny

Członek Rady Programowej Kongresu Portów

Edwin Wzór

Prezes Zarządu, Fundacja Żagle
""") == [
        "2031-10-17 10:00-10:30 Otwarcie",
        "2031-10-17 10:30 Debata",
        "  speaker: Jan Próbny | Członek Rady Programowej Kongresu Portów",
        "  speaker: Edwin Wzór | Prezes Zarządu | Fundacja Żagle",
    ]


def test_a_room_may_stand_before_who_speaks_with_bullets_between() -> None:
    assert outline("""\
12 maio 2031

10:00-11:00 Redes e cordas
Auditório A • Prof. Dr. Ada Amostra

11:00-12:00 Velas para principiantes
Auditório B • Ben Exemplo
""") == [
        "2031-05-12 10:00-11:00 Redes e cordas [Auditório A]",
        "  speaker: Prof. Dr. Ada Amostra",
        "2031-05-12 11:00-12:00 Velas para principiantes [Auditório B]",
        "  speaker: Ben Exemplo",
    ]


def test_people_are_addressed_in_dutch() -> None:
    page = "4 oktober 2031\n14:00 ‘De toekomst van de netten’ door mevrouw Ada Proef, directeur\n"

    assert outline(page) == [
        "2031-10-04 14:00 De toekomst van de netten",
        "  speaker: mevrouw Ada Proef | directeur",
    ]
