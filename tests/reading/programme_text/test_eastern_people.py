"""People, bodies, dates and talks of Chinese, Japanese and Korean pages; all is made up."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization

DAY = """試験学会
日時：令和6年11月24日（日）

9:50-10:00 開会の辞
試験大学文学部教授 見本一郎氏
10:00-11:00 船と海
座長 見本大学理学部教授 試験花子氏
11:00-12:00 場次一
主持人：張試驗 副教授
1. 船舶與海洋之研究 / 李樣本（見本大學）
2. 港口與燈塔之分析 / 黃試驗（試驗大學）
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("劉試正教授", ("劉試正", "教授", "")),
        ("劉試正 助理教授(試驗大學)", ("劉試正", "助理教授", "試驗大學")),
        ("試験 花子 試験委員会委員長", ("試験 花子", "委員長", "試験委員会")),
        ("試験大学文学部教授 見本一郎氏", ("見本一郎", "教授", "試験大学文学部")),
        ("國立試驗大學 周樣本 校長", ("周樣本", "校長", "國立試驗大學")),
        (
            "試驗大學 電機學院/資訊系 陳樣本 特聘講座教授",
            ("陳樣本", "特聘講座教授", "試驗大學 電機學院/資訊系"),
        ),
        ("試驗大學系統副校長 林樣本 講座教授", ("林樣本", "副校長", "試驗大學系統")),
        ("김견본 교수 (견본대)", ("김견본", "교수", "견본대")),
    ],
)
def test_posts_may_stand_beside_names_without_a_mark(
    text: str, expected: tuple[str, str, str]
) -> None:
    (person,) = people_in(text).people

    assert (person.name, *person.post) == expected


@pytest.mark.parametrize("text", ["座談會主席", "基調講演講師", "研究代表"])
def test_a_post_alone_is_nobody(text: str) -> None:
    assert people_in(text).score < LIKELY


@pytest.mark.parametrize("text", ["見本紀念醫院", "試験法律事務所", "견본대학교", "見本資料中心"])
def test_bodies_end_as_bodies_do(text: str) -> None:
    assert holds_organization(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和6年11月24日（日）", (2024, 11, 24, 6)),
        ("令和元年5月1日", (2019, 5, 1, None)),
        ("1999年(平成11年) 2月20日", (1999, 2, 20, None)),
        ("民國113年10月25日", (2024, 10, 25, None)),
        ("日期：113年10月25日（五）", (2024, 10, 25, 4)),
    ],
)
def test_years_may_be_those_of_an_era(
    text: str, expected: tuple[int, int, int, int | None]
) -> None:
    (day,) = days_in(text)

    assert (day.year, day.month, day.day, day.weekday) == expected


def test_who_chairs_and_numbered_talks_are_known() -> None:
    assert outline(DAY) == [
        "2024-11-24 09:50-10:00 開会の辞",
        "  speaker: 見本一郎 | 教授 | 試験大学文学部",
        "2024-11-24 10:00-11:00 船と海",
        "  chair: 試験花子 | 教授 | 見本大学理学部",
        "2024-11-24 11:00-12:00 場次一",
        "  moderator: 張試驗 | 副教授",
        "  speaker: 李樣本 |  | 見本大學",
        "  speaker: 黃試驗 |  | 試驗大學",
    ]


def test_a_label_before_a_body_is_no_part_of_it() -> None:
    page = """2031年5月4日
9:00-10:00 船與海
講者：試驗大學 資訊系 林樣本 特聘教授
引言人：樣本大學 陳試驗 教授
"""

    assert outline(page) == [
        "2031-05-04 09:00-10:00 船與海",
        "  speaker: 林樣本 | 特聘教授 | 試驗大學 資訊系",
        "  moderator: 陳試驗 | 教授 | 樣本大學",
    ]
