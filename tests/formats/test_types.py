"""Types of sessions that others have, as ours where a word means the same."""

import pytest
from translating import translated, translation

from confsched.formats.types import known_type


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Others", "other"),
        ("Demos", "poster"),
        ("Demo", ""),
        ("Poster Sessions", "poster"),
        ("Socials", "social"),
        ("Receptions", "social"),
        ("Plenary Lectures", "keynote"),
        ("Discussion", "meeting"),
        ("Panel discussion", "panel"),
        ("speaker", "talk"),
        ("standard", "talk"),
        ("Key Note", "keynote"),
        ("breaktime", "break"),
        ("food", "meal"),
        ("Cerimónia", "ceremony"),
        ("Zeremonie", "ceremony"),
        ("Discussão", "meeting"),
        ("Apresentação", "talk"),
        ("networking", "social"),
        ("arrival", "registration"),
        ("Boats", ""),
        ("Круглый стол", "panel"),
        ("Мастер-класс", "workshop"),
        ("ワークショップ", "workshop"),
        ("基調講演", "keynote"),
        ("講演", "talk"),
        ("발표", "talk"),
        ("Přednáška", "talk"),
        ("午餐", "meal"),
        ("Breakfasts", "meal"),
        ("Talleres", "workshop"),
        ("Charlas", "talk"),
        ("Przerwa kawowa", "break"),
        ("Wrap-up", "closing"),
        ("Breakouts", ""),
        ("entry", ""),
        ("Self-organized sessions", ""),
    ],
)
def test_a_type_can_be_named_for_several(name: str, kind: str) -> None:
    assert known_type(name) == kind


def test_a_length_alone_is_no_type_and_is_kept() -> None:
    categories = [
        {"id": 2, "title": "Format", "items": [{"id": 3, "name": "45 minutes"}]},
        {"id": 4, "title": "Type", "items": [{"id": 5, "name": "Talk (45 min)"}]},
    ]
    sessions = [
        {"id": "1", "title": "Boats", "isServiceSession": False, "categoryItems": [3]},
        {"id": "2", "title": "Panel: Nets", "isServiceSession": False, "categoryItems": [3]},
        {"id": "3", "title": "Tides", "isServiceSession": False, "categoryItems": [5]},
    ]

    found = translated({"spring.json": {"sessions": sessions, "categories": categories}})

    assert "types" not in found
    assert [(one.get("type"), one["extra"]) for one in found["sessions"].values()] == [
        (None, {"type": "45 minutes"}),
        ("panel", {"type": "45 minutes"}),
        ("talk", {"type": "Talk (45 min)"}),
    ]


def test_a_type_that_is_misspelt_once_is_told_and_another_word_is_not() -> None:
    kinds = ("Workshop", "Wokshop", "Pannel", "Masterclas", "Ceremoni", "Tlak", "Keynot")
    rows = "".join(f"Boats {n},{kind},9:0{n},9:30\n" for n, kind in enumerate(kinds))
    found = translation({"spring.csv": f"Title,Type,Start,End\n{rows}"})

    assert [(one.message, one.span.text) for one in found.findings if one.code == "F006"] == [
        ("no type of session is called 'Wokshop'; did you mean 'workshop'?", "Wokshop"),
        ("no type of session is called 'Pannel'; did you mean 'panel'?", "Pannel"),
        ("no type of session is called 'Keynot'; did you mean 'keynote'?", "Keynot"),
    ]
