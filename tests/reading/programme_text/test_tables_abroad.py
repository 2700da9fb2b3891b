"""Tables, kinds, dates and times of day of pages in further languages."""

from datetime import UTC
from pathlib import Path

import pytest
from outlined import outline

from confsched import api
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.words.plain import plain

INDONESIAN = """\
# Perahu 2030

14 Mei 2030

| Waktu | Aktivitas | Narasumber | Durasi | Catatan |
|---|---|---|---|---|
| 08.00-08.30 | Registrasi Peserta | | 30 menit | |
| 08.30-09.30 | Perahu dan laut | Ada Contoh | 60 menit | di aula |
| 09.30-10.00 | Istirahat | | 30 menit | - |
"""
PORTUGUESE = """\
# Barcos 2030

| Tipo | Data | Tema | Responsável | Referências |
|---|---|---|---|---|
| Texto | 14 mai 2030 · 14h | O mar e a gente | Ada Exemplo | MUSTER, Ben. *Nós e redes*, 2029. |
| Texto | 11 jun 2030 · 14h | Redes | Ben Muster | - |
| Texto | 12 jun 2030 · 14h | Nós | Todos | - |
"""
SLOVENE = """\
# Čolni 2030

14. maj 2030

<table>
<tr><th>Ura</th><th>Prispevek</th><th>Sodelujoči</th></tr>
<tr><td>9.30 - 10.00</td><td>Registracija</td><td></td></tr>
<tr><td>10.00 - 11.00</td><td>Morje in ljudje</td><td>Ada Primer, Inštitut za čolne</td></tr>
<tr><td>11.00 - 11.30</td><td>Odmor za kavo</td><td></td></tr>
</table>
"""
JAPANESE = """\
# 船の会 2030

2030年5月14日（火・祝）

開始時間 | 終了時間 | セッション | 登壇者
--- | --- | --- | ---
10:00 | 10:10 | オープニング |
10:10 | 11:00 | 船と海 | 試験 花子
12:00 | 13:00 | お昼休憩 |
"""
ONLY_TEXTS = """\
# 船の会 2030

2030/5/14

時刻 | 内容 | 備考
--- | --- | ---
10:00 - 11:00 | 船と海 | -
11:00 - 11:30 | 休憩 | 二階で
"""
CHINESE = """\
<h1>船舶会</h1>
<p>2030年5月14日 星期二</p>
<table>
<tr><th colspan="2">时间</th><th>会议内容</th><th>备注</th></tr>
<tr><td rowspan="2">上午</td><td>9：00-9：30</td><td>论坛开幕式</td><td></td></tr>
<tr><td>9：30-10：00</td><td>海的故事</td><td>张样本</td></tr>
<tr><td>下午</td><td>14：00-15：00</td><td>茶歇</td><td></td></tr>
</table>
"""


def told(text: str, place: Path, name: str = "page.md") -> list[str]:
    """Each session of a page: when, its type, its title, its people and its abstract."""
    path = place / name
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    found = []
    for one in schedule.scheduled:
        when = f"{one.start.astimezone(UTC):%d %H:%M}-{one.end.astimezone(UTC):%H:%M}"
        people = [f"{part.role}={part.speaker.name}" for part in one.people]
        told_more = [one.abstract] if one.abstract else []
        found.append(" | ".join((f"{when} {one.type.id}", one.title, *people, *told_more)))
    return found


def test_heads_of_columns_are_known_and_are_no_rooms(tmp_path: Path) -> None:
    assert told(INDONESIAN, tmp_path) == [
        "14 08:00-08:30 registration | Registrasi Peserta",
        "14 08:30-09:30 talk | Perahu dan laut | speaker=Ada Contoh | di aula",
        "14 09:30-10:00 break | Istirahat",
    ]
    assert told(SLOVENE, tmp_path) == [
        "14 09:30-10:00 registration | Registracija",
        "14 10:00-11:00 talk | Morje in ljudje | speaker=Ada Primer",
        "14 11:00-11:30 break | Odmor za kavo",
    ]
    assert told(JAPANESE, tmp_path) == [
        "14 10:00-10:10 opening | オープニング",
        "14 10:10-11:00 talk | 船と海 | speaker=試験 花子",
        "14 12:00-13:00 meal | お昼休憩",
    ]


def test_contents_are_titles_where_a_table_has_no_other(tmp_path: Path) -> None:
    assert told(ONLY_TEXTS, tmp_path) == [
        "14 10:00-11:00 talk | 船と海",
        "14 11:00-11:30 break | 休憩 | 二階で",
    ]


@pytest.mark.parametrize("between", ["<br>", "<p>30 min</p>", "<p>30分</p>", "<br>↓<br>"])
def test_a_start_and_an_end_stand_on_lines_of_their_own(between: str, tmp_path: Path) -> None:
    rows = [("10:00", "10:30", "Ada Sample", "Boats"), ("10:30", "11:00", "Ben Trial", "Lamps")]
    text = "".join(
        f"<tr><td>{start}{between}{end}</td><td>{name}</td><td>{title}</td></tr>"
        for start, end, name, title in rows
    )
    head = "<tr><th></th><th>Speaker</th><th>Talk</th></tr>"
    page = f"<h1>Days</h1><p>14 May 2030</p><table>{head}{text}</table>"
    assert told(page, tmp_path, "page.html") == [
        "14 10:00-10:30 talk | Boats | speaker=Ada Sample",
        "14 10:30-11:00 talk | Lamps | speaker=Ben Trial",
    ]


def test_parts_of_the_day_stand_beside_times_with_wide_colons(tmp_path: Path) -> None:
    assert told(CHINESE, tmp_path, "page.html") == [
        "14 09:00-09:30 opening | 论坛开幕式",
        "14 09:30-10:00 talk | 海的故事 | 张样本",
        "14 14:00-15:00 break | 茶歇",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8月21日 星期三", (None, 8, 21, 2, None)),
        ("8月21日星期三", (None, 8, 21, 2, None)),
        ("2030年5月14日（二）", (2030, 5, 14, 1, None)),
        ("2030年5月14日（火・祝）", (2030, 5, 14, 1, None)),
        ("5月14日 火曜日", (None, 5, 14, 1, None)),
        ("2030년 5월 14일 화요일", (2030, 5, 14, 1, None)),
        ("5月14日（火）～16日（木）", (None, 5, 14, 1, (5, 16))),
        ("5月14日 日本語", (None, 5, 14, None, None)),
        ("Thứ Ba ngày 14 tháng 5 năm 2030", (2030, 5, 14, None, None)),
        ("14 tháng 5", (None, 5, 14, None, None)),
    ],
)
def test_dates_have_their_weekdays(text: str, expected: tuple[object, ...]) -> None:
    (found,) = days_in(plain(text))
    assert (found.year, found.month, found.day, found.weekday, found.last) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10時〜10時30分 船", ["10:00-10:30"]),
        ("10時から12時まで 船", ["10:00-12:00"]),
        ("午後1時半 船", ["13:30-"]),
        ("下午2:00-3:30 船", ["14:00-3:30"]),
        ("9点30分至10点 船", ["09:30-10:00"]),
        ("오전 10시 ~ 오후 1시 30분 배", ["10:00-13:30"]),
        ("3時間の船旅", []),
        ("с 9:00 до 9:30 Лодки", ["09:00-9:30"]),
        ("9.00 do 9.30 Łodzie", ["09:00-9:30"]),
        ("08.00 s/d 08.30 Perahu", ["08:00-8:30"]),
    ],
)
def test_times_are_written_with_words(text: str, expected: list[str]) -> None:
    found = []
    for one in times_in(plain(text)):
        if one.strength:
            last = one.last
            end = f"{last.minutes // 60}:{last.minutes % 60:02}" if last is not None else ""
            found.append(f"{one.first.minutes // 60:02}:{one.first.minutes % 60:02}-{end}")
    assert found == expected


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Večera", "meal"),
        ("Registrácia", "registration"),
        ("Pauză de cafea", "break"),
        ("Zaključek konference", "closing"),
        ("Kahve molası", "break"),
        ("Açılış konuşması", "opening"),
        ("Nghỉ giải lao", "break"),
        ("Taula rodona", "panel"),
        ("Ланч", "meal"),
        ("第2回基調講演", "keynote"),
        ("お昼休憩", "meal"),
        ("基調講演１", "keynote"),
        ("開会のあいさつ", "opening"),
        ("主题午餐", "meal"),
        ("茶敘", "break"),
        ("패널토론", "panel"),
        ("네트워킹", "social"),
        ("海と休憩所の長い歴史について", ""),
        ("船と海", ""),
    ],
)
def test_titles_say_what_a_session_is(title: str, kind: str) -> None:
    assert type_of(title) == kind


def test_what_is_told_under_headings_below_a_table_is_not_of_its_last_row(tmp_path: Path) -> None:
    page = """\
# Days 2030

14 May 2030

| 13:00 - 14:10 | Boats |
| 14:10 - 15:10 | Sea |
| 19:00 - 20:00 | Party |

## Boats

- Title: On boats
- Speaker: Ada Sample
"""
    assert told(page, tmp_path) == [
        "14 13:00-14:10 talk | On boats | speaker=Ada Sample",
        "14 14:10-15:10 talk | Sea",
        "14 19:00-20:00 social | Party",
    ]


def test_heads_and_names_may_be_in_hebrew_and_arabic(tmp_path: Path) -> None:
    hebrew = """\
14/5/2030

| שעה | הרצאה | מרצה | אולם |
|---|---|---|---|
| 9:00 - 9:30 | סירות וים | דנה כהן | אולם א |
| 9:30 - 10:00 | הפסקת קפה | | |
"""
    arabic = """\
14 مايو 2030

| الوقت | العنوان | المتحدث | القاعة |
|---|---|---|---|
| 9:00 - 9:30 | القوارب والبحر | سامي نموذج | القاعة الكبرى |
| 9:30 - 10:00 | استراحة | | |
"""

    assert told(hebrew, tmp_path) == [
        "14 09:00-09:30 talk | סירות וים | speaker=דנה כהן",
        "14 09:30-10:00 break | הפסקת קפה",
    ]
    assert told(arabic, tmp_path) == [
        "14 09:00-09:30 talk | القوارب والبحر | speaker=سامي نموذج",
        "14 09:30-10:00 break | استراحة",
    ]


def test_who_is_responsible_is_in_a_session_and_no_author_of_what_is_read_for_it() -> None:
    assert outline(PORTUGUESE) == [
        "2030-05-14 14:00 O mar e a gente",
        "  speaker: Ada Exemplo",
        "2030-06-11 14:00 Redes",
        "  speaker: Ben Muster",
        "2030-06-12 14:00 Nós",
    ]


def test_a_stroke_of_chinese_parts_as_a_bar_does(tmp_path: Path) -> None:
    page = "2030年5月14日\n\n09:00-10:00 丨 小船\n10:00-10:30 丨 茶歇\n10:30-11:00 丨 大海\n"

    assert [line.split(" | ")[:2] for line in told(page, tmp_path)] == [
        ["14 09:00-10:00 talk", "小船"],
        ["14 10:00-10:30 break", "茶歇"],
        ["14 10:30-11:00 talk", "大海"],
    ]
