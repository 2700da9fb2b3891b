"""Pages in further languages and scripts, whole: days, times, breaks, people and their parts."""

from datetime import UTC
from pathlib import Path

import pytest
from outlined import outline

from confsched import api

RUSSIAN = """\
# Программа конференции «Лодки 2030»

## 14 мая 2030 г.

9:00–9:30 Регистрация участников
9:30–10:00 Открытие конференции
Модератор: Анна Пробная, директор, Пробный институт
10:00–11:00 Лодки и люди
Докладчик: Иван Образец (Пробный университет)
11:00–11:30 Кофе-брейк
11:30–13:00 Круглый стол «Море и город»
Участники: Пётр Тестов, Мария Опытная
"""
POLISH = """\
# Konferencja Łodzie 2030

wtorek, 14 maja 2030 r.

9.00–9.30 Rejestracja uczestników
9.30–10.00 Otwarcie konferencji
Prowadzenie: Anna Próbna, Instytut Próbny
10.00–11.00 Łodzie i ludzie – Jan Przykład (Uniwersytet Próbny)
11.00–11.30 Przerwa kawowa
"""
SWEDISH = """\
# Båtdagarna 2030

Tisdag 14 maj 2030

kl. 09.00–09.30 Registrering
kl. 10.00–11.00 Båtar och människor
Talare: Sven Exempel, Exempelbolaget
Moderator: Anna Prov
kl. 11.00–11.30 Kaffepaus
"""
FINNISH = """\
# Venepäivät 2030

Tiistai 14. toukokuuta 2030

klo 9.30–10.00 Avajaiset
Puheenjohtaja: Päivi Näyte, johtaja, Näyteyliopisto
klo 10.00–11.00 Veneet ja ihmiset
Puhuja: Antti Esimerkki (Esimerkin instituutti)
klo 12.00–13.00 Lounas
"""
GREEK = """\
# Βάρκες 2030

Τρίτη 14 Μαΐου 2030

09:30–10:00 Έναρξη
Συντονιστής: Γιάννης Δοκιμής, καθηγητής, Πανεπιστήμιο Δοκιμών
10:00–11:00 Βάρκες και άνθρωποι
Ομιλητής: Άννα Δείγματος (Ινστιτούτο Δοκιμών)
11:00–11:30 Διάλειμμα
"""
JAPANESE = """\
# 船の会議 2030

2030年5月14日（火）

9:30～10:00 開会の挨拶
10:00～11:00 船と海
講演者：試験 花子（試験研究所）
司会：見本 一郎
11:00～11:30 休憩
"""
CHINESE = """\
# 船舶大会 2030

2030年5月14日

9:30-10:00 开幕致辞
主持人：李试验
11:30-12:30 圆桌讨论：海与城市
嘉宾：张样本（样本大学）、李试验
12:30-13:30 午餐
"""
KOREAN = """\
# 배 회의 2030

2030년 5월 14일 (화)

09:30 - 10:00 개회사
사회: 이시험 (시험연구소)
10:00 - 11:00 배와 사람
발표: 김견본 (견본대학교)
11:00 - 11:30 휴식
"""


def told(text: str, place: Path) -> list[str]:
    """Each session of a page: when, its type, its title, and who has which part."""
    path = place / "page.md"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    found = []
    for one in schedule.scheduled:
        when = f"{one.start.astimezone(UTC):%d %H:%M}-{one.end.astimezone(UTC):%H:%M}"
        people = [
            f"{part.role}={', '.join(filter(None, (who.name, who.role, who.organization)))}"
            for part in one.people
            for who in (part.speaker,)
        ]
        found.append(" | ".join((f"{when} {one.type.id}", one.title, *people)))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            RUSSIAN,
            [
                "14 09:00-09:30 registration | Регистрация участников",
                (
                    "14 09:30-10:00 opening | Открытие конференции"
                    " | moderator=Анна Пробная, директор, Пробный институт"
                ),
                "14 10:00-11:00 talk | Лодки и люди | speaker=Иван Образец, Пробный университет",
                "14 11:00-11:30 break | Кофе-брейк",
                (
                    "14 11:30-13:00 panel | Круглый стол «Море и город»"
                    " | speaker=Пётр Тестов | speaker=Мария Опытная"
                ),
            ],
        ),
        (
            POLISH,
            [
                "14 09:00-09:30 registration | Rejestracja uczestników",
                (
                    "14 09:30-10:00 opening | Otwarcie konferencji"
                    " | moderator=Anna Próbna, Instytut Próbny"
                ),
                "14 10:00-11:00 talk | Łodzie i ludzie | speaker=Jan Przykład, Uniwersytet Próbny",
                "14 11:00-11:30 break | Przerwa kawowa",
            ],
        ),
        (
            SWEDISH,
            [
                "14 09:00-09:30 registration | Registrering",
                (
                    "14 10:00-11:00 talk | Båtar och människor"
                    " | speaker=Sven Exempel, Exempelbolaget | moderator=Anna Prov"
                ),
                "14 11:00-11:30 break | Kaffepaus",
            ],
        ),
        (
            FINNISH,
            [
                "14 09:30-10:00 opening | Avajaiset | chair=Päivi Näyte, johtaja, Näyteyliopisto",
                (
                    "14 10:00-11:00 talk | Veneet ja ihmiset"
                    " | speaker=Antti Esimerkki, Esimerkin instituutti"
                ),
                "14 12:00-13:00 meal | Lounas",
            ],
        ),
        (
            GREEK,
            [
                (
                    "14 09:30-10:00 opening | Έναρξη"
                    " | moderator=Γιάννης Δοκιμής, καθηγητής, Πανεπιστήμιο Δοκιμών"
                ),
                (
                    "14 10:00-11:00 talk | Βάρκες και άνθρωποι"
                    " | speaker=Άννα Δείγματος, Ινστιτούτο Δοκιμών"
                ),
                "14 11:00-11:30 break | Διάλειμμα",
            ],
        ),
        (
            JAPANESE,
            [
                "14 09:30-10:00 opening | 開会の挨拶",
                (
                    "14 10:00-11:00 talk | 船と海"
                    " | speaker=試験 花子, 試験研究所 | moderator=見本 一郎"
                ),
                "14 11:00-11:30 break | 休憩",
            ],
        ),
        (
            CHINESE,
            [
                "14 09:30-10:00 opening | 开幕致辞 | moderator=李试验",
                (
                    "14 11:30-12:30 panel | 圆桌讨论：海与城市"
                    " | speaker=张样本, 样本大学 | speaker=李试验"
                ),
                "14 12:30-13:30 meal | 午餐",
            ],
        ),
        (
            KOREAN,
            [
                "14 09:30-10:00 opening | 개회사 | moderator=이시험, 시험연구소",
                "14 10:00-11:00 talk | 배와 사람 | speaker=김견본, 견본대학교",
                "14 11:00-11:30 break | 휴식",
            ],
        ),
    ],
    ids=("ru", "pl", "sv", "fi", "el", "ja", "zh", "ko"),
)
def test_a_page_is_read_in_its_language(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(text, tmp_path) == expected


def test_weekdays_of_further_languages_with_a_day_alone_are_days() -> None:
    page = """Domingo 15 de xuño de 2031
21:00 h. Acollida
Luns 16
10:00 h. Relatorio “Barcos de antes”, por Ada Sample, mestra
14:00 h. Xantar
Mércores 18
10:30 h. Redes
"""

    assert outline(page) == [
        "2031-06-15 21:00 Acollida",
        "2031-06-16 10:00-14:00 Relatorio “Barcos de antes”",
        "  speaker: Ada Sample | mestra",
        "2031-06-16 14:00 Xantar",
        "2031-06-18 10:30 Redes",
    ]


def test_greek_words_for_what_is_done_are_nobody() -> None:
    page = """Πέμπτη, 4 Ιουνίου 2026
8:00 μ.μ. - Βάρκες
Χαιρετισμοί Επισήμων, Βραδινή Δεξίωση, Προβολή βίντεο
9:30 μ.μ. Δίχτυα
"""

    assert outline(page) == ["2026-06-04 20:00-21:30 Βάρκες", "2026-06-04 21:30 Δίχτυα"]
