"""Columns, clusters, clipping and padding."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from confsched.text.width import chop, clip, clusters, pad, width

ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"

KNOWN = [
    ("", 0, ()),
    ("Müller", 6, ("M", "ü", "l", "l", "e", "r")),
    ("Mu\u0308l", 3, ("M", "u\u0308", "l")),
    ("Чехов", 5, ("Ч", "е", "х", "о", "в")),
    ("山田太郎", 8, ("山", "田", "太", "郎")),
    ("ガ", 2, ("ガ",)),
    ("カ\u3099", 2, ("カ\u3099",)),
    ("\uff76\uff9e", 2, ("\uff76\uff9e",)),
    ("ＡＢ", 4, ("Ａ", "Ｂ")),
    ("한글", 4, ("한", "글")),
    ("\u1112\u1161\u11ab\u1100\u1173\u11af", 4, ("\u1112\u1161\u11ab", "\u1100\u1173\u11af")),
    ("\uac00\u11a8", 2, ("\uac00\u11a8",)),
    ("👩\u200d🚀!", 3, ("👩\u200d🚀", "!")),
    (FAMILY, 2, (FAMILY,)),
    ("🇨🇦🇩🇪", 4, ("🇨🇦", "🇩🇪")),
    ("🇨🇦🇩", 3, ("🇨🇦", "🇩")),
    (ENGLAND, 2, (ENGLAND,)),
    ("👍🏽", 2, ("👍🏽",)),
    ("☝️🏽", 2, ("☝️🏽",)),
    ("🏽", 2, ("🏽",)),
    ("1️⃣2️⃣", 4, ("1️⃣", "2️⃣")),
    ("#️⃣", 2, ("#️⃣",)),
    ("❤", 1, ("❤",)),
    ("❤️", 2, ("❤️",)),
    ("❤️\u200d🔥", 2, ("❤️\u200d🔥",)),
    ("©️", 2, ("©️",)),
    ("🎉🎉", 4, ("🎉", "🎉")),
    ("عبد الله", 8, tuple("عبد الله")),
    ("שָׁלוֹם", 4, ("שָׁ", "ל", "וֹ", "ם")),
    ("می\u200cخواهم", 7, ("م", "ی\u200c", "خ", "و", "ا", "ه", "م")),
    ("क्षत्रिय", 5, ("क्ष", "त्रि", "य")),
    ("क्\u200dष", 2, ("क्\u200dष",)),
    ("தமிழ்", 3, ("த", "மி", "ழ்")),
    ("ภาษาไทย", 7, tuple("ภาษาไทย")),
    ("ที่", 1, ("ที่",)),
    ("กำ", 2, ("กำ",)),
    ("co\u00adop", 5, ("c", "o", "\u00ad", "o", "p")),
    ("a\u200bb", 2, ("a", "\u200b", "b")),
    ("\u2068ab\u2069", 2, ("\u2068", "a", "b", "\u2069")),
    ("\u3164", 0, ("\u3164",)),
    ("\u0600", 1, ("\u0600",)),
]
ALPHABET = "".join(sorted({char for text, _, _ in KNOWN for char in text} | set(" \t\0\x1b\u00a0")))
TEXTS = st.text(alphabet=ALPHABET, max_size=24) | st.text(max_size=24)


@pytest.mark.parametrize(("text", "columns", "characters"), KNOWN)
def test_texts_of_many_scripts_have_their_width_and_characters(
    text: str, columns: int, characters: tuple[str, ...]
) -> None:
    assert (width(text), tuple(clusters(text))) == (columns, characters)


# For rich a lone skin tone is nothing, and so is whatever follows a zero width joiner.
@pytest.mark.parametrize("text", [text for text, _, _ in KNOWN if text not in {"🏽", "क्\u200dष"}])
def test_rich_counts_the_same(text: str) -> None:
    assert width(text) == cell_len(text)


def test_rich_counts_the_same_for_each_letter_that_both_know() -> None:
    letters = [
        char
        for char in map(chr, range(0x20, 0x20000))
        if unicodedata.category(char)[0] in "LMNP" and not 0x1D360 <= ord(char) <= 0x1D376
    ]

    assert [char for char in letters if width(char) != cell_len(char)] == []


def test_a_control_character_is_as_wide_as_its_picture() -> None:
    assert [width(char + rest) for char in "\0\t\x1b\x7f" for rest in ("", "山")] == [1, 3] * 4


def test_the_short_cut_for_narrow_text_agrees_with_the_long_way() -> None:
    characters = [char for char in map(chr, range(0x20, 0x3000)) if char != "\u200d"]
    pairs = [char + char for char in characters]

    assert [pair for pair in pairs if width(pair) != width(pair + "山") - 2] == []
    assert [pair for pair in pairs if [*clusters(pair), "山"] != [*clusters(pair + "山")]] == []


def test_an_emoji_of_tomorrow_is_wide_and_other_unassigned_characters_are_narrow() -> None:
    assert [width(char) for char in ("\U0001faff", "\U0003fff0", "\u0378", "\ue000")] == [
        2,
        2,
        1,
        1,
    ]


@given(TEXTS)
def test_clusters_are_the_whole_text(text: str) -> None:
    assert "".join(clusters(text)) == text


@given(TEXTS)
def test_a_text_is_as_wide_as_its_clusters_together(text: str) -> None:
    assert width(text) == sum(map(width, clusters(text)))


@pytest.mark.parametrize(
    ("text", "columns", "clipped"),
    [
        ("Keynote", 7, "Keynote"),
        ("Keynote", 6, "Keyno…"),
        ("A New Order", 6, "A New…"),
        ("A New Order", 7, "A New…"),
        ("Müllers", 4, "Mül…"),
        ("山田太郎", 8, "山田太郎"),
        ("山田太郎", 7, "山田太…"),
        ("山田太郎", 6, "山田…"),
        ("u\u0308u\u0308u\u0308", 2, "u\u0308…"),
        ("👩\u200d🚀👩\u200d🚀", 3, "👩\u200d🚀…"),
        ("🇨🇦🇩🇪", 3, "🇨🇦…"),
        ("क्षत्रिय", 3, "क्ष…"),
        ("क्षत्रिय", 2, "…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
        ("abc", -1, ""),
        ("", 0, ""),
    ],
)
def test_a_text_too_wide_is_cut_at_a_character_and_says_so(
    text: str, columns: int, clipped: str
) -> None:
    assert clip(text, columns) == clipped


def test_the_ellipsis_can_be_another_one_or_none() -> None:
    cut = [clip("abcdef", 4, "..."), clip("abcdef", 2, "..."), clip("abcdef", 4, "")]

    assert [*cut, clip("abcdef", -1, "...")] == ["a...", "..", "abcd", ""]


@given(TEXTS, st.integers(0, 30))
def test_a_clipped_text_fits_and_begins_like_the_whole(text: str, columns: int) -> None:
    clipped = clip(text, columns)

    assert width(clipped) <= columns
    assert clipped == text or text.startswith(clipped.removesuffix("…"))


@given(TEXTS, st.integers(0, 30))
def test_a_clipped_text_is_padded_to_the_very_column(text: str, columns: int) -> None:
    clipped = clip(text, columns)

    assert width(pad(clipped, columns)) == columns


def test_padding_goes_by_columns_and_never_cuts() -> None:
    padded = [pad("山", 3) + "|", pad("山田", 3)]

    assert padded == ["山 |", "山田"]


@pytest.mark.parametrize(
    ("text", "columns", "pieces"),
    [
        ("", 3, []),
        ("abcdefg", 3, ["abc", "def", "g"]),
        ("a山田b", 3, ["a山", "田b"]),
        ("👩\u200d🚀👩\u200d🚀", 3, ["👩\u200d🚀", "👩\u200d🚀"]),
        ("क्ष्म्य", 2, ["क्ष्", "म्य"]),
        ("山a", 1, ["山", "a"]),
    ],
)
def test_a_chopped_text_comes_in_pieces_that_fit(
    text: str, columns: int, pieces: list[str]
) -> None:
    assert list(chop(text, columns)) == pieces


@given(TEXTS, st.integers(2, 9))
def test_no_character_is_lost_by_chopping_and_each_piece_fits(text: str, columns: int) -> None:
    pieces = list(chop(text, columns))

    assert "".join(pieces) == text
    assert [piece for piece in pieces if not piece or width(piece) > columns] == []
