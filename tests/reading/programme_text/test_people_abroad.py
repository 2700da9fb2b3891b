"""Whoever takes part in a programme, labelled in further languages; and Croatian months."""

from pathlib import Path

import pytest
from outlined import outline, outline_of, programme, sessions

from confsched import api
from confsched.reading.programme_text.recognisers import dates
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.person import one_person
from confsched.reading.programme_text.recognisers.posts import Post

VIETNAMESE = """\
# Hội thảo Mẫu 2030

Ngày 14/05/2030

9:00-9:50 Thuyền và biển
Diễn giả: Nguyễn An Mẫu
Điều phối: Trần Bình Mẫu
Chủ tọa: Lê Thị Mẫu

10:00-10:30 Nghỉ ngơi
"""
CROATIAN = """\
# Konferencija Uzorak 2030

30. listopada 2030.

09:00-09:50 Brodovi i more
Predavači: Ana Uzorak, Ivo Primjer
Moderatorica: Marija Ogledna

09:50-10:30 Novi brodovi
Predsjeda: Petar Pokus
"""
HEBREW = """\
# כנס דוגמה 2030

14/05/2030

9:00-9:50 סירות וים
מרצה: אדה דוגמה
מנחה: בן מבחן

10:00-10:30 רשתות
"""
SESSIONS = [
    (HEBREW, ["סירות וים: speaker, moderator", "רשתות: "]),
    (VIETNAMESE, ["Thuyền và biển: speaker, moderator, chair", "Nghỉ ngơi: "]),
    (CROATIAN, ["Brodovi i more: speaker, speaker, moderator", "Novi brodovi: chair"]),
]


@pytest.mark.parametrize(("text", "expected"), SESSIONS, ids=("he", "vi", "hr"))
def test_labels_say_who_is_who(text: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    assert [
        f"{one.title}: {', '.join(part.role for part in one.people)}" for one in schedule.scheduled
    ] == expected


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("30. listopada 2030.", 10),
        ("30 listopada 2030", 11),
        ("30. svibnja 2030.", 5),
        ("1. prosinca 2030.", 12),
    ],
)
def test_october_is_told_from_november_by_the_dot(text: str, month: int) -> None:
    [day] = dates.days_in(text)
    assert (day.year, day.month) == (2030, month)


def test_a_title_with_a_capital_at_each_word_is_nobody() -> None:
    assert likeness("Pengembangan Desa Wisata") < LIKELY


def test_many_signs_together_are_nobody() -> None:
    assert likeness("第二分論壇 試験技術与見本発展") < LIKELY


@pytest.mark.parametrize("name", ["Tanya Sample", "Dan Sample", "Desa Sample"])
def test_a_given_name_is_no_word_of_titles(name: str) -> None:
    assert likeness(name) >= LIKELY


def test_what_somebody_is_may_stand_below_a_name_with_a_comma() -> None:
    page = """Jornadas de lámparas
14 de mayo de 2031

9:30 h. Mechas de antes
Ada Sample Muster,
Letrado del Parlamento de Muestra
10:00 h. Aceite para todos
Ana Prueba y Ben Muestra,
Letrados de la Junta de Muestra
10:30 h. Vidrio
"""

    assert outline(page) == [
        "2031-05-14 09:30-10:00 Mechas de antes",
        "  speaker: Ada Sample Muster | Letrado del Parlamento de Muestra",
        "2031-05-14 10:00-10:30 Aceite para todos",
        "  speaker: Ana Prueba | Letrados de la Junta de Muestra",
        "  speaker: Ben Muestra | Letrados de la Junta de Muestra",
        "2031-05-14 10:30 Vidrio",
    ]


def test_a_post_that_goes_on_is_before_no_name() -> None:
    assert people_in("Secretario de las Mechas Viejas").score < LIKELY - 0.1
    (person,) = people_in("Presidente da Câmara, Ada Sample").people
    assert (person.name, person.post.role) == ("Ada Sample", "Presidente da Câmara")


@pytest.mark.parametrize("name", ["Ada Prova i Exemple", "Ben Arantes e Exemplo"])
def test_two_surnames_may_be_joined(name: str) -> None:
    [person] = people_in(f"{name}, Director").people
    assert (person.name, person.post.role) == (name, "Director")
    assert likeness(name) < LIKELY  # it may be `Boats, Ropes and Sails` as well


def test_no_marks_need_part_names_posts_and_organizations_in_eastern_letters() -> None:
    page = """2026年6月4日
09:00 - 10:00 船的历史
李样 样本大学 教授
本报告介绍船的历史，并讨论新的方向。
10:00 - 10:20 茶歇
10:20 - 11:20 帆的设计
张样（样本大学副教授）
11:20 - 12:00 배의 역사
견본연구소 김견본 박사
"""
    read = programme(page)

    assert outline_of(read) == [
        "2026-06-04 09:00-10:00 船的历史",
        "  speaker: 李样 | 教授 | 样本大学",
        "2026-06-04 10:00-10:20 茶歇",
        "2026-06-04 10:20-11:20 帆的设计",
        "  speaker: 张样 | 副教授 | 样本大学",
        "2026-06-04 11:20-12:00 배의 역사",
        "  speaker: 김견본 | 박사 | 견본연구소",
    ]
    assert sessions(read)[0]["abstract"] == "本报告介绍船的历史，并讨论新的方向。"
    assert not read.left_over


@pytest.mark.parametrize("text", ["海洋 研究所", "主题报告 大会主席", "大会主席"])
def test_a_title_before_a_post_in_eastern_letters_is_no_name(text: str) -> None:
    found = one_person(text, 0, len(text))

    assert found is None or found.post == Post()


@pytest.mark.parametrize(
    "text",
    [
        "Anna Prøve og Bo Eksempel",
        "Anna Prov och Bo Exempel",
        "Anna Próba oraz Jan Przykład",
        "Анна Пробная и Борис Примеров",
    ],
)
def test_names_are_joined_by_words_of_further_languages(text: str) -> None:
    assert len(people_in(text).people) == 2


def test_what_is_joined_behind_a_name_may_be_a_body() -> None:
    text = "Anna Prov, förbundsordförande, Provet, Samtal och Efterlevande Stöd"

    assert [one.name for one in people_in(text).people] == ["Anna Prov"]


def test_somebody_may_be_named_with_de_behind_a_title_in_quotes() -> None:
    page = """\
14 mai 2030
9h00 - 9h45 : Ouverture en poèmes : « La mer est à tous » de Ada Exemple, Université d'Essai
9h45 - 10h30 : Les noeuds et les cordes
"""

    assert outline(page)[:2] == [
        "2030-05-14 09:00-09:45 Ouverture en poèmes : « La mer est à tous »",
        "  speaker: Ada Exemple |  | Université d'Essai",
    ]


@pytest.mark.parametrize("word", ["i", "a", "és", "ve", "și", "ja", "та", "і", "και", "oraz"])
def test_words_that_join_names_stand_between_those_with_a_town_as_well(word: str) -> None:
    told = f"Ada Sample (Oslo) {word} Ben Test (Lille)"
    plain = f"Ada Sample, Oslo {word} Ben Test, Lille"

    for text in (told, plain):
        found = [(one.name, one.post.organization) for one in people_in(text).people]
        assert found == [("Ada Sample", "Oslo"), ("Ben Test", "Lille")]


@pytest.mark.parametrize(
    ("post", "place"),
    [
        ("directrice de la bibliothèque", "Bibliothèque de la ville"),
        ("Director of the Library", "Library of the College"),
    ],
)
def test_who_heads_a_house_is_no_room_in_it(post: str, place: str) -> None:
    page = f"14 mai 2030\n14h - Ouverture par Ada Exemple, {post}\n15h - Mer, {place}\n"
    found = sessions(programme(page))

    assert [(one["title"], one.get("room", "")) for one in found] == [
        ("Ouverture", ""),
        ("Mer", place),
    ]
    assert [(one.name, one.post.role) for one in people_in(f"Ada Exemple, {post}").people] == [
        ("Ada Exemple", post)
    ]
