"""Lists of further languages and trades: blocks of tracks, digits of others, rows of people."""

from pathlib import Path

import pytest

from confsched import api
from confsched.reading.encodings import encoding_of
from confsched.schedule.entities import ScheduledSession

STREAMS = """\
Stream;Date;Time;Title;Speaker
Equine;2030-05-14;0900-0945;Lameness;Ada Sample
;;0945-1030;Laminitis;Ben Test
;;1030-1100;Coffee break;
;;1100-1230;Panel: The ageing horse;Ada Sample
Small animal;;0900-1030;Teeth;Cleo Probe
;;1100-1230;Cytology;TBC
"""
HOUSES = """\
Haus;Datum;Beginn;Ende;Programm
Postmuseum;14.05.2030;18;19;Stempeln
;;19.30;20.15;Briefe
;;22;23;Tanz
Seemuseum;;18;20;Boote
;;21;21.45;Knoten
"""
ARABIC = """\
اليوم,التاريخ,من,إلى,الفعالية,المتحدثون
الثلاثاء,٢٠٣٠/٥/١٤,٠٩:٣٠,١٠:٣٠,الكلمة الرئيسية: القوارب,دانا نموذج
الثلاثاء,٢٠٣٠/٥/١٤,١١:٠٠,١٢:٠٠,حلقة نقاش: المياه,سامي اختبار
"""
GREEK = """\
Ημερομηνία;Ώρα;Θέμα;Ομιλητές
14/5/2030;09:30-11:00;Στρογγυλή Τράπεζα: Βάρκες;Άννα Δείγμα
14/5/2030;11:00-11:30;Διάλειμμα – Καφές;
"""
CHINESE = """\
日期,时间,议程,演讲嘉宾
2030年5月14日,09:20-10:00,主旨报告：船与海,王样本
2030年5月14日,10:20-11:40,圆桌论坛：河与山,李样本
2030年5月14日,12:00-13:00,自助午餐,
"""
FINNISH = """\
Pvm;Klo;Laji;Ohjaaja;Paikka
14.5.2030;9–10.30;Melonta;Anna Esimerkki & Mikko Koe;Ranta
"""
UKRAINIAN = """\
Дата,Час,Захід,Доповідач(і),Формат
14 травня 2030,10:00–11:30,Море,"Ада Зразок, мерка Порту; Бен Проба (Архбюро)",наживо
14 травня 2030,12:00–13:00,Майстер-клас: Човни,Клео Проба,онлайн
"""
PRESENTED = """\
Date,Time,Session,Room
2030-05-14,8:30 – 9:15,Nets,Room 1
,,"Presenters: Ada Sample (Rope Works); Ben Test",
,10:00 – 11:00,Knots,Room 2
,,by Cleo Probe,
,11:00 – 11:30,Note: bring rope,Room 2
"""


def told(text: str, place: Path) -> list[str]:
    """Each session of a list: when, its type, its title, room and track, and its people."""
    path = place / "list.csv"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    found = []
    for one in schedule.sessions:
        assert isinstance(one, ScheduledSession)
        when = f"{one.start:%d %H:%M}-{one.end:%H:%M}"
        names = [*(room.name for room in one.rooms), *([one.track.name] if one.track else [])]
        found.append(" | ".join((f"{when} {one.type.id}", one.title, *names)))
        for part in one.people:
            said = (part.speaker.name, part.speaker.role, part.speaker.organization)
            found.append(f"- {' | '.join(filter(None, said))}")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            STREAMS,
            [
                "14 09:00-09:45 talk | Lameness | Equine",
                "- Ada Sample",
                "14 09:45-10:30 talk | Laminitis | Equine",
                "- Ben Test",
                "14 10:30-11:00 break | Coffee break",
                "14 11:00-12:30 panel | Panel: The ageing horse | Equine",
                "- Ada Sample",
                "14 09:00-10:30 talk | Teeth | Small animal",
                "- Cleo Probe",
                "14 11:00-12:30 talk | Cytology | Small animal",
            ],
        ),
        (
            HOUSES,
            [
                "14 18:00-19:00 talk | Stempeln | Postmuseum",
                "14 19:30-20:15 talk | Briefe | Postmuseum",
                "14 22:00-23:00 talk | Tanz | Postmuseum",
                "14 18:00-20:00 talk | Boote | Seemuseum",
                "14 21:00-21:45 talk | Knoten | Seemuseum",
            ],
        ),
        (
            ARABIC,
            [
                "14 09:30-10:30 keynote | الكلمة الرئيسية: القوارب",
                "- دانا نموذج",
                "14 11:00-12:00 panel | حلقة نقاش: المياه",
                "- سامي اختبار",
            ],
        ),
        (
            GREEK,
            [
                "14 09:30-11:00 panel | Στρογγυλή Τράπεζα: Βάρκες",
                "- Άννα Δείγμα",
                "14 11:00-11:30 break | Διάλειμμα – Καφές",
            ],
        ),
        (
            CHINESE,
            [
                "14 09:20-10:00 keynote | 主旨报告：船与海",
                "- 王样本",
                "14 10:20-11:40 panel | 圆桌论坛：河与山",
                "- 李样本",
                "14 12:00-13:00 meal | 自助午餐",
            ],
        ),
        (
            FINNISH,
            [
                "14 09:00-10:30 talk | Melonta | Ranta",
                "- Anna Esimerkki",
                "- Mikko Koe",
            ],
        ),
        (
            UKRAINIAN,
            [
                "14 10:00-11:30 talk | Море",
                "- Ада Зразок | мерка Порту",
                "- Бен Проба | Архбюро",
                "14 12:00-13:00 workshop | Майстер-клас: Човни",
                "- Клео Проба",
            ],
        ),
        (
            PRESENTED,
            [
                "14 08:30-09:15 talk | Nets | Room 1",
                "- Ada Sample | Rope Works",
                "- Ben Test",
                "14 10:00-11:00 talk | Knots | Room 2",
                "- Cleo Probe",
                "14 11:00-11:30 talk | Note: bring rope | Room 2",
            ],
        ),
    ],
)
def test_lists_of_other_peoples_and_trades(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(text, tmp_path) == expected


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Přednášející;Tereza Vaňková", "cp1250"),
        ("Cvičení;Ondřej Zkušební;Jiří Šťastný", "cp1250"),
        ("Smørrebrød på båden;à la crème", "cp1252"),
        ("Crème brûlée", "cp1252"),
    ],
)
def test_czech_is_told_from_danish_by_its_other_letters(text: str, encoding: str) -> None:
    assert encoding_of(text.encode(encoding)) == encoding
