"""Lists as people write them in further languages: dates, times, names and kinds in their cells."""

from datetime import UTC
from pathlib import Path

import pytest

from confsched import api
from confsched.formats.day_texts import split_date
from confsched.formats.records.people.names import names_in

POLISH = """\
Data,Godz.,Tytuł prelekcji,Prelegent
14.05.2030 (wt.),9:00–9:30,Rejestracja,
14.05.2030 (wt.),9:30–10:00,Łodzie,Anna Próbna
"""
CZECH = """\
den,kdy,kde,kdo,popis
14. května 2030,9:00–9:30,Sál A,Anna Zkušební,Lodě
"""
FLEMISH = """\
naam,startdatum,einddatum,startuur,einduur,plek,beschrijving
Welkom,14/05/2030,,9u00,9u30,Zaal 1,
Boten,14/05/2030,,9u30,10u,Zaal 1,Klein
"""
SPANISH = """\
evento-nombre,evento-fecha,evento-hora,nombre-lugar,evento-precio
Bienvenida,14 de mayo de 2030,9:00-9:30,Sala 1,10
Barcos,14 de mayo de 2030,9:30-10:00,Sala 1,20
"""
SLOVAK = """\
date,start,end,title
05.14.2030,16:00,17:00,Registrácia
05.14.2030,17:00,18:00,Večera
"""
RUSSIAN = """\
Дата и время,Тема доклада,Докладчик
14.05.2030 10:00-10:30,Лодки,Анна Пробная
14.05.2030 10:30-11:00,Ланч,
14.05.2030 11:00-12:00,Море,уточняется
"""
GREEK = """\
Ημερομηνία,Ώρα,Τίτλος ομιλίας,Ομιλητής
14/5/2030,10:00 π.μ. - 11:00 π.μ.,Βάρκες,Άννα Δείγμα
14/5/2030,1:00 μ.μ. - 2:00 μ.μ.,Διάλειμμα καφέ,
"""
VIETNAMESE = """\
Ngày,Thời gian,Nội dung,Diễn giả
14/05/2030,08:00 - 08:30,Đón tiếp đại biểu,
14/05/2030,08h30 - 09h00,Thuyền và biển,Nguyễn Văn Mẫu
"""
INDONESIAN = """\
Hari/Tanggal,Jam,Acara,Pembicara
"Selasa, 14 Mei 2030",08.00 s.d. 08.30,Registrasi Peserta,
"Selasa, 14 Mei 2030",08.30 - 09.30,Perahu dan Laut,Budi Contoh
"""
KOREAN = """\
날짜,시간,발표제목,발표자
2030.5.14(화),10:00~10:30,배와 사람,김견본 님
2030.5.14(화),10:30~11:00,네트워킹,
"""
JAPANESE = """\
日付,時間,題目,登壇者
2030/5/14,10:00〜11:00,船と海,試験 花子さん
2030/5/14,11:00から12時まで,川と山,見本 一郎 氏、試験 花子 氏
2030/5/14,12:00〜13:00,お昼ごはん,
2030/5/14,13:00〜14:00,空,未定
"""
HEBREW = """\
תאריך,שעה,שם ההרצאה,מרצה
14/05/2030,09:00-09:30,הרשמה,
14/05/2030,09:30-10:00,סירות וים,דנה דוגמה
"""
ARABIC = """\
التاريخ,الوقت,عنوان المحاضرة,المتحدثون
14 مايو 2030,09:00-10:00,القوارب والبحر,دانا نموذج، سامي اختبار
14 مايو 2030,10:00-10:30,استراحة,
"""
PERSIAN = """\
روز,ساعت,عنوان سخنرانی,سخنران
2030-05-14,09:00-10:00,قایق و دریا,سارا نمونه
2030-05-14,10:00-11:00,ناهار,
"""
FINNISH = """\
Päivä,Aika,Otsikko
ti 14.5.2030,9.00-9.30,Avajaiset
ti 14.5.2030,9.30-10.00,Veneet
"""


def told(text: str, place: Path, name: str = "list.csv") -> list[str]:
    """Each session of a list: when, its type, its title, and its people."""
    path = place / name
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    found = []
    for one in schedule.scheduled:
        when = f"{one.start.astimezone(UTC):%d %H:%M}-{one.end.astimezone(UTC):%H:%M}"
        people = [part.speaker.name for part in one.people]
        found.append(" | ".join((f"{when} {one.type.id}", one.title, *people)))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            POLISH,
            [
                "14 09:00-09:30 registration | Rejestracja",
                "14 09:30-10:00 talk | Łodzie | Anna Próbna",
            ],
        ),
        (CZECH, ["14 09:00-09:30 talk | Lodě | Anna Zkušební"]),
        (FLEMISH, ["14 09:00-09:30 opening | Welkom", "14 09:30-10:00 talk | Boten"]),
        (SPANISH, ["14 09:00-09:30 opening | Bienvenida", "14 09:30-10:00 talk | Barcos"]),
        (
            SLOVAK,
            ["14 16:00-17:00 registration | Registrácia", "14 17:00-18:00 meal | Večera"],
        ),
        (
            RUSSIAN,
            [
                "14 10:00-10:30 talk | Лодки | Анна Пробная",
                "14 10:30-11:00 meal | Ланч",
                "14 11:00-12:00 talk | Море",
            ],
        ),
        (
            GREEK,
            [
                "14 10:00-11:00 talk | Βάρκες | Άννα Δείγμα",
                "14 13:00-14:00 break | Διάλειμμα καφέ",
            ],
        ),
        (
            VIETNAMESE,
            [
                "14 08:00-08:30 registration | Đón tiếp đại biểu",
                "14 08:30-09:00 talk | Thuyền và biển | Nguyễn Văn Mẫu",
            ],
        ),
        (
            INDONESIAN,
            [
                "14 08:00-08:30 registration | Registrasi Peserta",
                "14 08:30-09:30 talk | Perahu dan Laut | Budi Contoh",
            ],
        ),
        (
            KOREAN,
            ["14 10:00-10:30 talk | 배와 사람 | 김견본", "14 10:30-11:00 social | 네트워킹"],
        ),
        (
            JAPANESE,
            [
                "14 10:00-11:00 talk | 船と海 | 試験 花子",
                "14 11:00-12:00 talk | 川と山 | 見本 一郎 | 試験 花子",
                "14 12:00-13:00 meal | お昼ごはん",
                "14 13:00-14:00 talk | 空",
            ],
        ),
        (
            HEBREW,
            [
                "14 09:00-09:30 registration | הרשמה",
                "14 09:30-10:00 talk | סירות וים | דנה דוגמה",
            ],
        ),
        (
            ARABIC,
            [
                "14 09:00-10:00 talk | القوارب والبحر | دانا نموذج | سامي اختبار",
                "14 10:00-10:30 break | استراحة",
            ],
        ),
        (
            PERSIAN,
            [
                "14 09:00-10:00 talk | قایق و دریا | سارا نمونه",
                "14 10:00-11:00 meal | ناهار",
            ],
        ),
        (FINNISH, ["14 09:00-09:30 opening | Avajaiset", "14 09:30-10:00 talk | Veneet"]),
    ],
)
def test_cells_are_read_as_they_are_written(text: str, expected: list[str], tmp_path: Path) -> None:
    assert told(text, tmp_path) == expected


def test_nobody_is_named_in_a_list_within_an_entry_either(tmp_path: Path) -> None:
    entry = '{"date": "2030-05-14", "start": "10:00", "end": "11:00", "title": "Boats", "speakers":'
    text = f'[{entry} ["TBA"]}}, {entry} ["Ada Sample"]}}]'
    assert told(text, tmp_path, "list.json") == [
        "14 10:00-11:00 talk | Boats",
        "14 10:00-11:00 talk | Boats | Ada Sample",
    ]


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("to 16.5.2030", "Thursday"),
        ("to 15.5.2030", None),
        ("to 16 May 2030", None),
        ("la 18.5.2030", "Saturday"),
        ("la 18 mai 2030", None),
        ("st 17.5.2030", None),
    ],
)
def test_a_weekday_that_may_be_another_word_has_to_fit(text: str, weekday: str | None) -> None:
    found = split_date(text)
    assert (found.weekday if found else None) == weekday


def test_a_word_behind_a_date_is_no_weekday() -> None:
    assert split_date("18.5.2030 per Video") == ("2030-05-18", "", "per Video")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ing. Jan Vzor, Mgr. Eva Vzorová", ["Ing. Jan Vzor", "Mgr. Eva Vzorová"]),
        ("Jan Vzor, CSc., Petr Pokus, DrSc.", ["Jan Vzor, CSc.", "Petr Pokus, DrSc."]),
        (
            "RNDr. Eva Vzorová, Ph.D., prof. Petr Pokus, DrSc.",
            ["RNDr. Eva Vzorová, Ph.D.", "prof. Petr Pokus, DrSc."],
        ),
        ("Budi Contoh, M.Si., Adi Misal, M.T.", ["Budi Contoh, M.Si.", "Adi Misal, M.T."]),
        (
            "Ada Sample, Prof. of Boats, Sample University",
            ["Ada Sample, Prof. of Boats, Sample University"],
        ),
    ],
)
def test_degrees_belong_to_names_in_lists(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_what_nobody_knows_yet_is_no_post(tmp_path: Path) -> None:
    path = tmp_path / "list.yml"
    path.write_text(
        "- {start: 2030-05-14 10:00, end: 2030-05-14 11:00, title: Boats,"
        " speakers: [{name: Ada Sample, title: TBD}]}\n"
        "- {start: 2030-05-14 11:00, end: 2030-05-14 12:00, title: Sea,"
        " speakers: [{name: Ben Trial, title: Baker}]}\n",
        "utf-8",
    )
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    assert [part.speaker.role or "" for one in schedule.scheduled for part in one.people] == [
        "",
        "Baker",
    ]
