"""Meetings with minutes, people with bodies before short titles, sessions in rooms in brackets."""

from outlined import outline


def test_minutes_of_another_meeting_are_no_day_and_parking_is_no_desk() -> None:
    text = """CITY OF SAMPLETON
PLANNING COMMISSION - REGULAR MEETING
Tuesday, January 14, 2031, 6:30 p.m.
Council Chambers, 200 Main Street

AGENDA

1. Call to order (6:30)
2. Approval of minutes: December 10, 2030
3. Public comment (6:40)
4. Boat parking ordinance, second reading - A. Sample (7:00)
5. Director's report - B. Muster (7:30)
6. Adjournment (7:45)
"""

    assert outline(text) == [
        "2031-01-14 18:30-18:40 Call to order",
        "2031-01-14 18:40-19:00 Public comment",
        "2031-01-14 19:00-19:30 Boat parking ordinance, second reading",
        "  speaker: A. Sample",
        "2031-01-14 19:30-19:45 Director's report",
        "  speaker: B. Muster",
        "2031-01-14 19:45 Adjournment",
    ]


def test_two_words_are_a_title_behind_somebody_with_a_body() -> None:
    text = """Convegno, 14 novembre 2031

ore 11.45 Ada Esempio (IUAV), Facciate continue
ore 12.15 Ben Muster (libero professionista), Cantiere pilota a Esempio
ore 12.45 Discussione
"""

    assert outline(text) == [
        "2031-11-14 11:45-12:15 Facciate continue",
        "  speaker: Ada Esempio |  | IUAV",
        "2031-11-14 12:15-12:45 Cantiere pilota a Esempio",
        "  speaker: Ben Muster | libero professionista",
        "2031-11-14 12:45 Discussione",
    ]


def test_sessions_side_by_side_have_their_rooms_in_brackets_behind_what_counts_them() -> None:
    text = """Forskerdag 4. november 2031

09.00 – 09.10  Velkommen v/ dekan Ada Sample
09.10 – 09.50  Fra tau til båt – stipendiat Ben Muster, NTNU
10.30 – 12.00  Parallelle sesjoner
   Sesjon A (Wergeland): Hav og rett. Ordstyrer: Cleo Trial
      Dan Tester: Kvoter og tau
      Eva Muster: Hvem eier tangen?
   Sesjon B (Skram): Båt og bygd. Ordstyrer: Fay Trial
      Kari Tester: Nordlandsbåten
12.00 – 13.00  Lunsj
13.00 – 14.00  Panelsamtale: Hvem skal bo der? Med Ada Sample, Ben Muster og ordfører Ole Tester
14.00 – 14.15  Avslutning
"""

    assert outline(text) == [
        "2031-11-04 09:00-09:10 Velkommen",
        "  speaker: dekan Ada Sample",
        "2031-11-04 09:10-09:50 Fra tau til båt",
        "  speaker: Ben Muster | stipendiat | NTNU",
        "2031-11-04 10:30-12:00 Parallelle sesjoner",
        "2031-11-04 10:30-12:00 Hav og rett [Wergeland]",
        "  moderator: Cleo Trial",
        "  speaker: Dan Tester",
        "  speaker: Eva Muster",
        "2031-11-04 10:30-12:00 Båt og bygd [Skram]",
        "  moderator: Fay Trial",
        "  speaker: Kari Tester",
        "2031-11-04 12:00-13:00 Lunsj",
        "2031-11-04 13:00-14:00 Panelsamtale: Hvem skal bo der?",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Ole Tester | ordfører",
        "2031-11-04 14:00-14:15 Avslutning",
    ]


def test_a_title_in_quotes_below_a_meal_with_a_room_is_no_part_of_it() -> None:
    text = """Water Symposium, Friday, April 11, 2031
Rope Center, Room 120

9:00 a.m.   Welcome
            Dean Ada Sample
12:15 p.m.  Luncheon and Keynote Address (Atrium)
            "The Price of a Rope"
            Commissioner Ben Muster
1:45 p.m.   Closing Remarks
"""

    assert outline(text) == [
        "2031-04-11 09:00-12:15 Welcome [Rope Center, Room 120]",
        "  speaker: Dean Ada Sample",
        "2031-04-11 12:15-13:45 Luncheon and Keynote Address [Atrium]",
        "  speaker: Commissioner Ben Muster",
        "2031-04-11 13:45 Closing Remarks [Rope Center, Room 120]",
    ]


def test_who_leads_behind_a_comma_and_with_is_no_part_of_a_title() -> None:
    text = """Assemblée, samedi 29 mars 2031

11h15-12h30 Ateliers au choix
- Atelier 1 : Nouer sans fatigue, avec Julie Exemple (salle Bleue)
- Atelier 2 : Gouverner à deux, avec Marc Témoin (salle Verte)
12h30 Buffet
"""

    assert outline(text) == [
        "2031-03-29 11:15-12:30 Ateliers au choix",
        "2031-03-29 11:15-12:30 Nouer sans fatigue [salle Bleue]",
        "  speaker: Julie Exemple",
        "2031-03-29 11:15-12:30 Gouverner à deux [salle Verte]",
        "  speaker: Marc Témoin",
        "2031-03-29 12:30 Buffet",
    ]


def test_labels_of_guests_and_speakers_in_the_south_stand_behind_titles() -> None:
    text = """Taller, miércoles 23 de abril de 2031

18:30 Acreditación
19:00 Charla inaugural: Contar el puerto. Invitada: Paula Ejemplo (periodista)
20:00 Módulo 1: Datos abiertos / Relator: Nicolás Muestra
21:00 Cóctel
"""

    assert outline(text) == [
        "2031-04-23 18:30-19:00 Acreditación",
        "2031-04-23 19:00-20:00 Charla inaugural: Contar el puerto",
        "  speaker: Paula Ejemplo | periodista",
        "2031-04-23 20:00-21:00 Datos abiertos",
        "  speaker: Nicolás Muestra",
        "2031-04-23 21:00 Cóctel",
    ]


def test_a_section_right_below_a_break_is_of_the_talks_that_follow() -> None:
    text = """Symposium, 5. März 2031

13.00  Begrüßung
14.15  Kaffeepause
Sektion 1: Seile (Moderation: Dr. Jan Muster)
14.45  Ada Probe (Musterstadt), Vom Hanf zum Netz
15.15  Dr. Ben Beispiel (Probstadt), Knoten mit Maß
16.30  Ende
"""

    assert outline(text) == [
        "2031-03-05 13:00-14:15 Begrüßung",
        "2031-03-05 14:15-14:45 Kaffeepause",
        "2031-03-05 14:45-15:15 Vom Hanf zum Netz {Sektion 1: Seile}",
        "  speaker: Ada Probe |  | Musterstadt",
        "  moderator: Dr. Jan Muster",
        "2031-03-05 15:15-16:30 Knoten mit Maß {Sektion 1: Seile}",
        "  speaker: Dr. Ben Beispiel |  | Probstadt",
        "  moderator: Dr. Jan Muster",
        "2031-03-05 16:30 Ende",
    ]


def test_codes_of_papers_begin_lines_below_sessions_side_by_side() -> None:
    text = """Congresso, sexta-feira, 3 de outubro de 2031

17:00–18:30 Sessão oral 1 — Cordas (Auditório). Moderador: Nuno Exemplo
   O1 – Pedro Modelo et al. – Redes no Tejo Internacional
   O2 – Rita Exemplo, Hugo Modelo – Caixas para barcos
17:00–18:30 Sessão oral 2 — Velas (Sala 2). Moderadora: Vera Modelo
   O4 – Tiago Exemplo – Radares
   O5 – Inês Modelo et al. – Ilhas em mar alto
20:00 Jantar livre
"""

    assert outline(text) == [
        "2031-10-03 17:00-18:30 Cordas [Auditório]",
        "  moderator: Nuno Exemplo",
        "  speaker: Pedro Modelo",
        "  speaker: Rita Exemplo",
        "  speaker: Hugo Modelo",
        "2031-10-03 17:00-18:30 Velas [Sala 2]",
        "  moderator: Vera Modelo",
        "  speaker: Tiago Exemplo",
        "  speaker: Inês Modelo",
        "2031-10-03 20:00 Jantar livre",
    ]


def test_a_running_order_is_announced_with_its_day_hour_and_room() -> None:
    text = """Hi team,

Proposed running order for Monday's all-hands (9 June 2031, 3pm, Atrium + Teams):

3.00  Hello from Kate (CEO) – 5 mins
3.05  Numbers
3.35  Boat roadmap – Ewa Sample
4.00  Ask me anything – Kate, Raj, Ewa
4.30  Drinks on the terrace
"""

    assert outline(text) == [
        "2031-06-09 15:00-15:05 Hello from Kate (CEO)",
        "2031-06-09 15:05-15:35 Numbers",
        "2031-06-09 15:35-16:00 Boat roadmap",
        "  speaker: Ewa Sample",
        "2031-06-09 16:00-16:30 Ask me anything",
        "  speaker: Kate",
        "  speaker: Raj",
        "  speaker: Ewa Sample",
        "2031-06-09 16:30 Drinks on the terrace",
    ]


def test_the_hours_of_all_stand_between_its_day_and_a_room_in_a_house() -> None:
    text = """Task Force on Rope
July 22, 2031 | 1:00 - 4:00 PM CT | State Capitol, Room 316-C

1:00-1:10  Call to Order
1:10-1:40  Presentation: Mapping the Gaps - Ada Sample, Office of Rope
1:40-2:10  Break
3:40-3:55  Next Steps
3:55       Adjourn
"""

    assert outline(text) == [
        "2031-07-22 13:00-13:10 Call to Order",
        "2031-07-22 13:10-13:40 Presentation: Mapping the Gaps",
        "  speaker: Ada Sample |  | Office of Rope",
        "2031-07-22 13:40-14:10 Break",
        "2031-07-22 15:40-15:55 Next Steps",
        "2031-07-22 15:55 Adjourn",
    ]


def test_choices_have_letters_in_brackets_before_them() -> None:
    text = """STUDY DAY, Saturday 8 November 2031

12.20   Lunch
1.30    Gallery tour – choose one:
          (a) Rope town, with Ada Sample
          (b) The Boat Story, with Ben Muster
2.30    Women on the wharves
3.15    Tea
"""

    assert outline(text) == [
        "2031-11-08 12:20-13:30 Lunch",
        "2031-11-08 13:30-14:30 Gallery tour – choose one",
        "2031-11-08 13:30-14:30 Rope town",
        "  speaker: Ada Sample",
        "2031-11-08 13:30-14:30 The Boat Story",
        "  speaker: Ben Muster",
        "2031-11-08 14:30-15:15 Women on the wharves",
        "2031-11-08 15:15 Tea",
    ]
