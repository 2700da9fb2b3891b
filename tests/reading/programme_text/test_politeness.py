"""What politeness puts behind names, and handles and readings in brackets, are no part of them."""

import pytest

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.words.untold import is_nobody


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("試験 花子 (しけん はなこ) さん", ["試験 花子"]),
        ("試験(@shiken)さん & みほん(@mihon)さん", ["試験", "みほん"]),
        ("試験花子氏（試験大学）", ["試験花子 of 試験大学"]),
        ("試験 花子 先生、見本 一郎 先生", ["試験 花子", "見本 一郎"]),
        (
            "試験花子（試験大学准教授）/ 見本一郎（見本大学講師）",
            ["試験花子 of 試験大学", "見本一郎 of 見本大学"],
        ),
        ("김견본 님", ["김견본"]),
        ("견본 씨 (견본대학교)", ["견본 of 견본대학교"]),
        ("Ada Sample さん", ["Ada Sample"]),
        ("皆さん", []),
        ("お客様", []),
    ],
)
def test_names_are_without_politeness(text: str, expected: list[str]) -> None:
    found = people_in(text, several=True).people
    named = [f"{one.name} of {one.post.organization}".removesuffix(" of ") for one in found]
    assert named == expected


@pytest.mark.parametrize(
    "text", ["未定", "（調整中）", "待定", "日程未提供", "미정", "уточняется", "TBA"]
)
def test_nobody_is_named_yet(text: str) -> None:
    assert is_nobody(text)
