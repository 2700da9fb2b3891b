"""Agendas as organisers of many countries type them: lists, houses, names of events, breaks."""

import pytest
from outlined import outline, programme, sessions

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import likeness
from confsched.reading.programme_text.recognisers.titles import clean_title, type_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Landrätin Ada Muster, Dr. Ben Probe (Seilwerk Bonn), Cleo Sample (AOK Bayern)",
            [
                ("Ada Muster", "Landrätin", ""),
                ("Dr. Ben Probe", "", "Seilwerk Bonn"),
                ("Cleo Sample", "", "AOK Bayern"),
            ],
        ),
        (
            "Dr. Próba Péter (Minta Egyetem), Kucska Zsuzsa (Könyvtárellátó), Minta Gergely",
            [
                ("Dr. Próba Péter", "", "Minta Egyetem"),
                ("Kucska Zsuzsa", "", "Könyvtárellátó"),
                ("Minta Gergely", "", ""),
            ],
        ),
        (
            "Juan Muestra, psiquiatra infantil - Beatriz Prueba, UCES",
            [("Juan Muestra", "psiquiatra infantil", ""), ("Beatriz Prueba", "", "UCES")],
        ),
        (
            "Ada Muestra (USMP), Juan Prueba, cocinero; modera Elena Ensayo",
            [
                ("Ada Muestra", "", "USMP"),
                ("Juan Prueba", "cocinero", ""),
                ("Elena Ensayo", "", ""),
            ],
        ),
        ("Ada Muestra, directora de la FECYT", [("Ada Muestra", "directora", "FECYT")]),
        ("Jana Muster (ver.di)", [("Jana Muster", "", "ver.di")]),
        (
            "Ada Muster, Planungsbüro Kern",
            [("Ada Muster", "", "Planungsbüro Kern")],
        ),
        (
            "Ông Nguyễn Thanh Mẫu, Phó Chủ tịch UBND thành phố Huế",
            [("Ông Nguyễn Thanh Mẫu", "Phó Chủ tịch UBND thành phố Huế", "")],
        ),
        ("김견본 대구시 경제부시장", [("김견본", "경제부시장", "대구시")]),
        ("김견본 (다이텍연구원)", [("김견본", "", "다이텍연구원")]),
        ("김견본 (디자이너)", [("김견본", "디자이너", "")]),
        (
            "Ada Sample, Permanent Representative to the United Nations Office at Geneva",
            [
                (
                    "Ada Sample",
                    "Permanent Representative to the United Nations Office at Geneva",
                    "",
                )
            ],
        ),
        (
            "Her Excellency, Dr. (Mrs.) Ada Sample, Governor of Lagos",
            [("Her Excellency, Dr. (Mrs.) Ada Sample", "Governor of Lagos", "")],
        ),
    ],
)
def test_who_people_are_is_told_in_many_languages(
    text: str, told: list[tuple[str, str, str]]
) -> None:
    assert [(one.name, *one.post) for one in people_in(text).people] == told


def test_people_stand_behind_a_blank_in_the_east() -> None:
    text = """2031年5月4日
10:00-10:10 開会挨拶　見本直子（試験機構 会長）
10:10-11:00 基調講演「雪と船」　試験健一（見本大学 教授）
11:00-12:00 特別講演「森を歩く」　見本太一（ガイド）
12:00-13:00 会場案内（ロビー）
"""

    assert outline(text) == [
        "2031-05-04 10:00-10:10 開会挨拶",
        "  speaker: 見本直子 | 会長 | 試験機構",
        "2031-05-04 10:10-11:00 基調講演「雪と船」",
        "  speaker: 試験健一 | 教授 | 見本大学",
        "2031-05-04 11:00-12:00 特別講演「森を歩く」",
        "  speaker: 見本太一",
        "2031-05-04 12:00-13:00 会場案内 [ロビー]",
    ]


@pytest.mark.parametrize(
    ("head", "title", "venue"),
    [
        (
            "COLLOQUE\nLe droit des bateaux\n5 décembre 2031\nÉcole nationale, Bordeaux",
            "COLLOQUE: Le droit des bateaux",
            "École nationale, Bordeaux",
        ),
        (
            "Segeltag – Programm vom Mittwoch, 2. September 2031\nKongresszentrum Davos",
            "Segeltag",
            None,
        ),
        ("Seglardagen\nUmeå Folkets Hus, onsdagen den 11 mars 2026", None, "Umeå Folkets Hus"),
        (
            "Forum das Cordas\n11 e 12 de maio de 2031 | Recife Expo Center",
            None,
            "Recife Expo Center",
        ),
        (
            "Konference o lanech\nOlomouc, 21. května 2031\nPevnost vzorů, Velký sál",
            None,
            "Pevnost vzorů, Velký sál",
        ),
        (
            "Jornadas de Cuerdas\nLisboa, Palácio Prova, 28 de maio de 2031",
            None,
            "Lisboa, Palácio Prova",
        ),
    ],
)
def test_where_it_is_stands_beside_the_date(
    head: str, title: str | None, venue: str | None
) -> None:
    read = programme(f"{head}\n\n09:00 – 09:30 Opening\n09:30 – 10:30 Ropes of old\n")

    assert title in (None, read.root.get("title"))
    assert read.root.get("venue") == (venue and {"name": venue})


def test_a_surname_may_end_as_a_room() -> None:
    text = """16 april 2031

11:45 – 12:45 Deelsessies
Zaal 1: Drones boven de dokken – Ilse Monsterhuis, TNO
Zaal 2: Meldpunt voor chauffeurs – Dirk-Jan Proef
"""

    assert likeness("Ilse Monsterhuis, TNO") == 0
    assert outline(text)[1:] == [
        "2031-04-16 11:45-12:45 Drones boven de dokken [Zaal 1]",
        "  speaker: Ilse Monsterhuis |  | TNO",
        "2031-04-16 11:45-12:45 Meldpunt voor chauffeurs [Zaal 2]",
        "  speaker: Dirk-Jan Proef",
    ]


def test_behind_a_preposition_may_be_a_place_and_nobody() -> None:
    text = """4. Mai 2031
09:15 – 10:00 Führung durch die Anlage Probstadt
10:00 – 11:00 Visita guiada ao Centro de Interpretação do Bordado
"""

    assert [one.get("people") for one in sessions(programme(text))] == [None, None]


def test_talks_on_what_would_be_breaks_are_talks_where_somebody_speaks() -> None:
    text = """Samstag, 17. Januar 2032
10:15 – 11:00 Kaffee und Kolonialismus (Dr. Ada Muster, Hamburg)
11:00 – 11:30 Kaffeepause
11:30 – 12:15 Frühstück im Kaiserreich (Ben Probe, M.A., Leipzig)
12:15 – 13:30 Mittagessen mit Bürgermeister Cleo Sample
13:30 – 13:45 Brezelpause
"""

    assert [one.get("type") for one in sessions(programme(text))] == [
        None,
        "break",
        None,
        "meal",
        "break",
    ]


def test_talks_that_are_indented_end_the_session_above_them() -> None:
    text = """10 November 2031

10.40am Session 1: Seabirds – Chair: Dr Eric Sample
        10.40am Gulls and plastic – Dr Ada Tester, Boat Lab
        11.00am Penguins after dark – Ben Muster
11.40am Panel: Who pays for ropes?
        Facilitator: Leon Trial (ABC Radio)
        Panellists: Sue Probe (Boat Works), Keith Exemple
12.40pm Lunch
"""

    assert outline(text) == [
        "2031-11-10 10:40-11:00 Gulls and plastic {Session 1: Seabirds}",
        "  speaker: Dr Ada Tester |  | Boat Lab",
        "  chair: Dr Eric Sample",
        "2031-11-10 11:00-11:40 Penguins after dark {Session 1: Seabirds}",
        "  speaker: Ben Muster",
        "  chair: Dr Eric Sample",
        "2031-11-10 11:40-12:40 Who pays for ropes?",
        "  moderator: Leon Trial |  | ABC Radio",
        "  speaker: Sue Probe |  | Boat Works",
        "  speaker: Keith Exemple",
        "2031-11-10 12:40 Lunch",
    ]


def test_hours_may_have_a_letter_before_them_in_italian() -> None:
    assert outline("11 aprile 2031\nh 9.30 Saluti\nh 10.00 Corde e vele\nh 11.00 Reti\n") == [
        "2031-04-11 09:30-10:00 Saluti",
        "2031-04-11 10:00-11:00 Corde e vele",
        "2031-04-11 11:00 Reti",
    ]


def test_a_mark_that_asks_in_greek_is_kept() -> None:
    assert clean_title("Ποιος καθαρίζει;") == "Ποιος καθαρίζει;"
    assert clean_title("Boats;") == "Boats"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Painel 1", "panel"),
        ("Stehlunch", "meal"),
        ("Schluss der Tagung", "closing"),
        ("Stanka za kavu", "break"),
        ("Завершення", "closing"),
        ("점심식사", "meal"),
        ("Tọa đàm: Ai giữ phố cổ?", "panel"),
        ("Denkpause", ""),
    ],
)
def test_what_sessions_are_is_said_in_many_languages(title: str, kind: str) -> None:
    assert type_of(title) == kind


@pytest.mark.parametrize(
    ("head", "times", "zone"),
    [
        ("London, 14 July 2031", ("BST", "BST"), "Europe/London"),
        ("Dhaka, 14 July 2031", ("BST", "BST"), "BST"),
        ("Accra, 14 July 2031", ("GMT", "GMT"), "Africa/Accra"),
        ("14 July 2031\nAll times Europe/London", ("", "GMT"), "Europe/London"),
        ("14 July 2031", ("", "GMT"), "GMT"),
    ],
)
def test_the_city_above_tells_what_letters_of_a_zone_are(
    head: str, times: tuple[str, str], zone: str
) -> None:
    rows = [f"{hour}:00 – {hour}:45 {times[hour == 12]} Boats {hour}" for hour in range(10, 15)]
    read = programme("\n".join(["Rope Forum", head, "", *rows]))

    assert read.root.get("timezone") == zone
