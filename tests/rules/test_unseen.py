"""Invisible characters: those that a text needs, and those that it does not."""

import pytest

from confsched.rules.unseen import name_of, with_needed_as_letters, without_unseen


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "PDF\u200cها",
        "क्\u200dष",
        "👩\u200d💻",
        "👩🏽\u200d🚀",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f⃣",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "คน\u200bไทย",
        "葛\U000e0100",
        "سلام\u200e (A)",
        "\u2067سلام\u2069",
        "\u202a\u202bשלום\u202c\u202c",
        "\u2068Shalom\u2069",
        "plain",
    ],
)
def test_what_a_script_or_an_emoji_needs_is_needed(text: str) -> None:
    known = with_needed_as_letters(text)

    assert len(known) == len(text)
    assert without_unseen(known) == known


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Tra\u00adde", "Tra\u00adde"),
        ("Auf\u200clage", "Auf\u200clage"),
        ("A\u200dB", "A\u200dB"),
        ("👩\u200d", "👩\u200d"),
        ("👩\u200dA", "👩\u200dA"),
        ("A\ufe0f\u200d👩", "A\ufe0f\u200d👩"),
        ("\ufe0f", "\ufe0f"),
        (" \ufe0f", " \ufe0f"),
        ("ab\u200bc", "ab\u200bc"),
        ("Shalom\u200f", "Shalom\u200f"),
        ("A\U000e0067\U000e007f", "A\U000e0067\U000e007f"),
        ("\u2067سلام", "\u2067سلام"),
        ("سلام\u2069", "سلام\u2069"),
        ("\u2068a\u202cb\u2069", "xa\u202cbx"),
        ("\u2068a\nb\u2069", "\u2068a\nb\u2069"),
        ("\x07", "\x07"),
    ],
)
def test_what_nothing_needs_stays_what_it_is(text: str, known: str) -> None:
    assert with_needed_as_letters(text) == known


def test_characters_are_called_what_people_call_them() -> None:
    assert [name_of(character) for character in "\u00ad\u200b\x07\ufe0f\u202e"] == [
        ("soft hyphen", ""),
        ("zero-width space", ""),
        ("control character", " (U+0007)"),
        ("invisible character", " (U+FE0F)"),
        ("direction control", " (U+202E) without its partner"),
    ]
