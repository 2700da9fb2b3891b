"""Lists in languages of other alphabets and further languages of Europe, from head to rows."""

from collections import Counter
from typing import Any

import pytest
from test_records import sessions, translated

from confsched.formats.columns import names as known
from confsched.formats.columns.compared import plain_words
from confsched.formats.columns.fields import columns
from confsched.formats.columns.people_names import DETAILS, ROLES
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.records.cells.clocks import clock_of
from confsched.formats.records.people.names import names_in
from confsched.reading.programme_text.words.names_abroad import _NAMES, ENGLISH

HEADS = [
    ("Tytuł", "Data", "Godzina rozpoczęcia", "Godzina zakończenia", "Sala", "Prelegent 1"),
    ("tytul", "data", "godzina_rozpoczecia", "godzina_zakonczenia", "sala", "wykladowca_1"),
    ("Název", "Datum", "Začátek", "Konec", "Místnost", "Přednášející 1"),
    ("Tittel", "Dato", "Starttid", "Sluttid", "Sted", "Foredragsholder 1"),
    ("Emne", "Dato", "Starttid", "Sluttid", "Lokale", "Oplægsholder 1"),
    ("Títol", "Data", "Hora d'inici", "Hora de fi", "Lloc", "Ponent 1"),
    ("Izenburua", "Data", "Hasiera", "Amaiera", "Aretoa", "Hizlaria 1"),
    ("Pealkiri", "Kuupäev", "Algus", "Lõpp", "Ruum", "Esineja 1"),
    ("Nosaukums", "Datums", "Sākums", "Beigas", "Telpa", "Runātājs 1"),
    ("Pavadinimas", "Data", "Pradžia", "Pabaiga", "Vieta", "Pranešėjas 1"),
    ("Rubrik", "Datum", "Börjar", "Slutar", "Lokal", "Talare 1"),
    ("Otsikko", "Päivämäärä", "Alkaa", "Päättyy", "Huone", "Puhuja 1"),
    ("Cím", "Dátum", "Kezdés", "Vége", "Terem", "Előadó 1"),
    ("BAŞLIK", "Tarih", "Başlangıç", "BİTİŞ", "Salon", "KONUŞMACI 1"),
    ("Titlu", "Data", "Ora de început", "Ora de sfârșit", "Sala", "Vorbitor 1"),
    ("Naslov", "Datum", "Početak", "Završetak", "Dvorana", "Predavač 1"),
    ("Judul", "Tanggal", "Waktu mulai", "Waktu selesai", "Ruangan", "Pembicara 1"),
    ("Тема доклада", "Дата", "Начало", "Окончание", "Зал", "Докладчик 1"),
    ("Назва доповіді", "Дата", "Початок", "Кінець", "Аудиторія", "Доповідач 1"),
    ("Τίτλος", "Ημερομηνία", "Έναρξη", "Λήξη", "Αίθουσα", "Ομιλητής 1"),
    ("Τίτλος Μαθήματος", "Ημερομηνία", "Έναρξη", "Λήξη", "Αίθουσα", "Διδάσκων 1"),
    ("タイトル", "日付", "開始時間", "終了時間", "会場", "講演者１"),
    ("标题", "日期", "开始时间", "结束时间", "地点", "演讲嘉宾1"),
    ("제목", "날짜", "시작 시간", "종료 시간", "장소", "발표자 1"),
    ("כותרת", "תאריך", "שעת התחלה", "שעת סיום", "אולם", "מרצה 1"),
    ("العنوان", "التاريخ", "وقت البدء", "وقت الانتهاء", "القاعة", "المتحدث 1"),
    ("عنوان", "تاریخ", "شروع", "پایان", "سالن", "سخنران 1"),
]


@pytest.mark.parametrize("head", HEADS)
def test_the_columns_of_a_list_are_known_in_many_languages(head: tuple[str, ...]) -> None:
    fields = {name: (one.field, one.role, one.number) for name, one in columns(head).items()}

    plain = [(field, "", 0) for field in ("title", "date", "start", "end", "room")]
    assert [fields[name] for name in head] == [*plain, ("name", "speaker", 1)]


def test_a_name_is_written_as_it_is_compared_and_says_one_thing() -> None:
    latin = [known.SESSION, DETAILS, ROLES, known.SECTIONS, *known.LISTS.values()]
    taken = {name for group in latin for names in group.values() for name in names}
    names = Counter(name.strip() for names in _NAMES.values() for name in names.split(","))

    assert [name for name in ENGLISH if plain_words(name) != name] == []
    assert [name for name, count in names.items() if count > 1 or name in taken] == []
    assert [english for english in _NAMES if english not in taken] == []


JAPANESE = """\
日付,開始時間,終了時間,会場,タイトル,講演者,所属,司会
2030年5月14日（火）,9時30分,10時,第1会場,開会の挨拶,見本 一郎,見本大学,試験 花子
,午前10:00,午後1:00,第1会場,船と海,見本 一郎、試験 花子,見本大学、試験研究所,
"""
RUSSIAN = """\
Дата;Время;Зал;Тема доклада;Докладчик;Организация
14 мая 2030 г.;9:30–10:00;Зал А;Открытие;Иван Образец;Пробный институт
;с 10:00 до 11:00;Зал А;Лодки и люди;Анна Пробная, Пётр Тестов;
"""
KOREAN = """\
일시,종료,장소,제목,발표자
2030. 5. 14. 오전 9:30,오전 10:00,그랜드홀,개회식,김견본
2030년 5월 14일 오후 1시,오후 2시 30분,그랜드홀,배와 사람,"김견본, 이시험"
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            JAPANESE,
            {
                "conference": {"title": "talks", "id": "talks", "days": ["2030-05-14"]},
                "speakers": {
                    "jianben-yilang": {"name": "見本 一郎", "organization": "見本大学"},
                    "shiyan-huazi": {"name": "試験 花子", "organization": "試験研究所"},
                },
                "sessions": {
                    "kaihuinoaiza": {
                        "title": "開会の挨拶",
                        "room": "第1会場",
                        "start": "9:30",
                        "end": "10:00",
                        "date": "2030-05-14 (Tuesday)",
                        "speakers": ["jianben-yilang"],
                        "moderator": ["shiyan-huazi"],
                    },
                    "chuantohai": {
                        "title": "船と海",
                        "room": "第1会場",
                        "start": "10:00 AM",
                        "end": "1:00 PM",
                        "date": "2030-05-14 (Tuesday)",
                        "speakers": ["jianben-yilang", "shiyan-huazi"],
                    },
                },
            },
        ),
        (
            RUSSIAN,
            {
                "conference": {"title": "talks", "id": "talks", "days": ["2030-05-14"]},
                "speakers": {
                    "ivan-obrazets": {"name": "Иван Образец", "organization": "Пробный институт"},
                    "anna-probnaya": {"name": "Анна Пробная"},
                    "petr-testov": {"name": "Пётр Тестов"},
                },
                "sessions": {
                    "otkrytie": {
                        "title": "Открытие",
                        "room": "Зал А",
                        "date": "2030-05-14",
                        "time": "9:30–10:00",
                        "speakers": ["ivan-obrazets"],
                    },
                    "lodki-i-lyudi": {
                        "title": "Лодки и люди",
                        "room": "Зал А",
                        "time": "10:00-11:00",
                        "date": "2030-05-14",
                        "speakers": ["anna-probnaya", "petr-testov"],
                    },
                },
            },
        ),
        (
            KOREAN,
            {
                "conference": {"title": "talks", "id": "talks", "days": ["2030-05-14"]},
                "speakers": {
                    "gimgyeonbon": {"name": "김견본"},
                    "isiheom": {"name": "이시험"},
                },
                "sessions": {
                    "gaehoesig": {
                        "title": "개회식",
                        "room": "그랜드홀",
                        "start": "2030-05-14 9:30 AM",
                        "end": "10:00 AM",
                        "speakers": ["gimgyeonbon"],
                    },
                    "baewa-salam": {
                        "title": "배와 사람",
                        "room": "그랜드홀",
                        "start": "2030-05-14 1:00 PM",
                        "end": "2:30 PM",
                        "speakers": ["gimgyeonbon", "isiheom"],
                    },
                },
            },
        ),
    ],
)
def test_a_list_is_read_from_its_head_to_its_names(text: str, expected: dict[str, Any]) -> None:
    assert translated(text) == expected


def test_what_somebody_says_of_a_column_is_of_that_column_alone() -> None:
    text = "見出し,とき,ところ\n船と海,2030-05-14 9:30,大ホール\n"

    assert sessions(text, told={"見出し": "title", "とき": "start"}) == [
        {"title": "船と海", "start": "2030-05-14 9:30", "extra": {"ところ": "大ホール"}}
    ]


@pytest.mark.parametrize(
    ("text", "date", "weekday", "rest"),
    [
        ("wtorek, 14 maja 2030 r.", "2030-05-14", "Tuesday", ""),
        ("14. května 2030", "2030-05-14", "", ""),
        ("tisdag 14 maj 2030", "2030-05-14", "Tuesday", ""),
        ("14. toukokuuta 2030 klo 9", "2030-05-14", "", "klo 9"),
        ("2030. május 14., kedd", "2030-05-14", "Tuesday", ""),
        ("14 Mayıs 2030 Salı", "2030-05-14", "Tuesday", ""),
        ("14 мая 2030 г. 9:30", "2030-05-14", "", "9:30"),
        ("п'ятниця, 17 травня 2030", "2030-05-17", "Friday", ""),
        ("14 Μαΐου 2030", "2030-05-14", "", ""),
        ("14 במאי 2030", "2030-05-14", "", ""),
        ("الثلاثاء، 14 مايو 2030", "2030-05-14", "Tuesday", ""),
        ("2030年5月14日（火） 9:00", "2030-05-14", "Tuesday", "9:00"),
        ("2030. 5. 14. 오후 1:30", "2030-05-14", "", "오후 1:30"),
        ("2030년 5월 14일 화요일", "2030-05-14", "Tuesday", ""),
        ("2030-05-14 (Tue) 9:00", "2030-05-14", "Tuesday", "9:00"),
        ("2030 May 14", "2030-05-14", "", ""),
    ],
)
def test_a_date_is_read_in_its_language(text: str, date: str, weekday: str, rest: str) -> None:
    assert split_date(text) == (date, weekday, rest)


@pytest.mark.parametrize("text", ["5月14日", "14 мая", "5월 14일(화)", "14. května"])
def test_a_date_without_a_year_is_one_where_the_year_is_told(text: str) -> None:
    found = split_date(text, year=2030)

    assert split_date(text) is None
    assert found is not None
    assert found.date == "2030-05-14"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            ("Вторник", "Tuesday"),
            ("úterý", "Tuesday"),
            ("SALI", "Tuesday"),
            ("tiistai", "Tuesday"),
        ),
        *(
            ("火曜日", "Tuesday"),
            ("星期二", "Tuesday"),
            ("화요일", "Tuesday"),
            ("Τρίτη", "Tuesday"),
        ),
        *(("2日目", "2"), ("第二天", "2"), ("2일차", "2"), ("День 2", "2"), ("2-й день", "2")),
        *(("Dzień 2", "2"), ("2. den", "2"), ("第2会場", ""), ("Марина", "")),
        *(("יום 2", "2"), ("اليوم 2", "2"), ("الأحد", "Sunday"), ("سه‌شنبه", "Tuesday")),
    ],
)
def test_a_day_by_its_name_or_number(text: str, expected: str) -> None:
    assert day_word(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("9時30分", "9:30"), ("9時半", "9:30"), ("午後1時", "1:00 PM"), ("13：00", "13:00")),
        *(("9点30分", "9:30"), ("上午9:30", "9:30 AM"), ("오후 1시 30분", "1:30 PM")),
        *(("9時30分～10時", "9:30-10:00"), ("9:30〜10:00", "9:30-10:00")),
        *(("с 9:00 до 10:30", "9:00-10:30"), ("od 9.00 do 10.30", "9:00-10:30")),
        *(("第3会場", "第3会場"), ("調整中", "調整中")),
    ],
)
def test_a_time_of_day_is_read_as_it_is_written_there(text: str, expected: str) -> None:
    assert clock_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("見本 一郎、試験 花子", ["見本 一郎", "試験 花子"]),
        ("张样本，李试验", ["张样本", "李试验"]),
        ("김견본, 이시험", ["김견본", "이시험"]),
        ("Анна Пробная, Пётр Тестов", ["Анна Пробная", "Пётр Тестов"]),
        ("試験ジョー", ["試験ジョー"]),
        ("دانا نموذج، سامي اختبار", ["دانا نموذج", "سامي اختبار"]),
    ],
)
def test_names_are_parted_where_their_writing_parts_them(text: str, expected: list[str]) -> None:
    assert names_in(text) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (("nom", "horaire", "description"), {"nom": "title", "description": "description"}),
        (("nombre", "hora", "descripcion"), {"nombre": "title", "descripcion": "description"}),
        (("nom", "heure", "intervenant"), {"nom": "title", "intervenant": "name"}),
        (("nom", "prenom", "heure"), {"nom": "_last", "prenom": "_first"}),
        (("Groupe", "heure", "description"), {"Groupe": "title", "description": "description"}),
        (("artiste", "heure", "description"), {"artiste": "title", "description": "description"}),
        (("titre", "heure", "duree_min"), {"titre": "title", "duree_min": "duration"}),
        (("titel", "zeit", "Dauer (Min.)"), {"titel": "title", "Dauer (Min.)": "duration"}),
    ],
)
def test_names_of_sessions_are_told_from_those_of_people(
    head: tuple[str, ...], expected: dict[str, str]
) -> None:
    found = {name: one.field for name, one in columns(head).items() if one.field != "time"}

    assert found == expected


def test_hours_in_parts_and_people_by_a_word_of_their_own() -> None:
    text = """\
[{"titre": "Boats", "heure": 12.5, "duree": 30, "qui": [{"personne": "Jo Sample"}]},
 {"titre": "Nets", "heure": 13, "duree": 45, "qui": [{}]}]"""
    found = sessions(text, "plan.json")

    assert [(one["title"], one["time"], one["duration"], one.get("speakers")) for one in found] == [
        ("Boats", "12:30", "30", ["jo-sample"]),
        ("Nets", "13:00", "45", None),
    ]


@pytest.mark.parametrize("label", ["Partecipano", "Relatori", "Intervienen", "Mitwirkende"])
def test_words_for_several_people_lead_to_several(label: str) -> None:
    text = f'"Moderatore: Ada Sample\n{label}: Ben Tester, Cleo Probe"'
    [found] = sessions(f"Titolo,Data,Inizio,Fine,Relatore\nBoats,2030-05-14,9:00,9:30,{text}\n")

    assert (found["speakers"], found["moderator"]) == (["ben-tester", "cleo-probe"], ["ada-sample"])


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("Ämne,Datum,Tid,Talare,Roll", ["title", "date", "time", "name", "role"]),
        ("Titolo,Ora,Area tematica", ["title", "time", "track"]),
        ("标题,时间,分论坛", ["title", "time", "track"]),
        ("Aihe,Klo,Tila", ["title", "time", "room"]),
        ("Temat,Godzina,Prelegent,Funkcja", ["title", "time", "name", "role"]),
        ("Título,Desde,Final", ["title", "start", "end"]),
        ("Títol,Hora,Nom,Cognoms", ["title", "time", "_first", "_last"]),
    ],
)
def test_columns_are_called_by_words_of_their_language(head: str, fields: list[str]) -> None:
    found = columns(head.split(","))

    assert [found[name].field if name in found else "" for name in head.split(",")] == fields


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("09.00\n09.30", "09.00 – 09.30"),
        ("kl. 09.00\nkl. 09.30", "9:00-9:30"),
        ("09:00 Uhr − 09:30 Uhr", "09:00 Uhr – 09:30 Uhr"),
        ("09:00 Uhr-\n09:30 Uhr", "09:00 Uhr – 09:30 Uhr"),
        ("9:00-9:30\n10:00-10:30", "9:00-9:30\n10:00-10:30"),
    ],
)
def test_a_start_may_stand_above_an_end_or_before_a_minus(text: str, clock: str) -> None:
    assert clock_of(text) == clock


def test_noon_and_a_time_behind_a_hyphen_are_no_name_of_a_slot() -> None:
    [found] = sessions("Date,Time,Title\n2030-05-14,noon-1pm,Boats\n")

    assert found["time"] == "noon-1pm"
