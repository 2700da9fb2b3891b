"""What may reach a terminal."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.text.safe import isolate, visible
from confsched.text.width import clip, clusters, width

BOUNDS = "\u2066\u2067\u2068\u2069"
FSI, PDI = "\u2068", "\u2069"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
TROUBLE = (
    "ab1 \t\r\n\0\x1b\x7f\x85\u00ad\u0308אب٣山👩"
    "\u200c\u200d\u200e\u202e\u2066\u2067\u2068\u2069\ufe0f\ud800"
)
TEXTS = st.text(alphabet=TROUBLE, max_size=24) | st.text(max_size=24)
# Written with a glyph of their own, though Unicode files them under invisible formatting.
NUMBER_SIGNS = (
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("a\0b\x07", "a␀b␇"),
        ("Müller\x7f", "Müller␡"),
        ("one\ntwo\tthree\r\nfour\rfive", "one two three four five"),
        ("\x0b\x0c", "␋␌"),
        ("\x85\x9b31m", "‹U+0085›‹U+009B›31m"),
        ("\u202egnp.exe", "‹U+202E›gnp.exe"),
        ("a\u2028b\u2029", "a‹U+2028›b‹U+2029›"),
        ("\ufefftitle", "‹U+FEFF›title"),
        ("co\u00adop \u200b \u2060", "co‹U+00AD›op ‹U+200B› ‹U+2060›"),
        ("\u200eabc\u200f", "‹U+200E›abc‹U+200F›"),
        ("\u3164", "‹U+3164›"),
        ("\ud83d", "‹U+D83D›"),
        ("\ufdd0\uffff\U0010fffe", "‹U+FDD0›‹U+FFFF›‹U+10FFFE›"),
        ("hi\U000e0068\U000e0069", "hi‹U+E0068›‹U+E0069›"),
        ("\U0001f3f4\U000e0067", "\U0001f3f4‹U+E0067›"),
        ("\u2067a", "‹U+2067›a"),
        ("a\u2069", "a‹U+2069›"),
        ("\u2066\u2067a\u2069", "‹U+2066›\u2067a\u2069"),
        ("\u2069\u2068a\u2069", "‹U+2069›\u2068a\u2069"),
    ],
)
def test_what_a_terminal_obeys_or_hides_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Keynote: 10:30–11:45 “Peace”",
        "Mu\u0308ller",
        "10\u00a0h\u202f30",
        "山田太郎\u3000様",
        "می\u200cخواهم",
        "क्\u200dष",
        "👩\u200d🚀 ❤️ 1️⃣ 🇨🇦 👍🏽",
        f"{ENGLAND} {ENGLAND}",
        "葛\U000e0100城",
        "\u2068שלום\u2069 and \u2066\u2067ab\u2069c\u2069",
        NUMBER_SIGNS,
    ],
)
def test_what_people_write_is_left_alone(text: str) -> None:
    assert visible(text) == text


def test_no_invisible_character_is_overlooked() -> None:
    hidden = [
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
        and char not in NUMBER_SIGNS
        and char not in "\u200c\u200d"
    ]

    assert [char for char in hidden if visible(char) == char] == []


def test_a_character_with_a_glyph_is_never_marked() -> None:
    unseen_letters_and_marks = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
    marked = [
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(char)[0] in "LMNPSZ"
        and unicodedata.category(char) not in {"Zl", "Zp"}
        and visible(char) != char
    ]

    assert "".join(marked) == unseen_letters_and_marks


@given(TEXTS)
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@given(TEXTS)
def test_nothing_visible_is_a_control_a_surrogate_or_a_line_end(text: str) -> None:
    categories = {unicodedata.category(char) for char in visible(text)}

    assert categories & {"Cc", "Cs", "Zl", "Zp"} == set()


@given(TEXTS)
def test_a_visible_text_is_as_wide_as_its_clusters_together(text: str) -> None:
    shown = visible(text)

    assert width(shown) == sum(map(width, clusters(shown)))


@pytest.mark.parametrize(
    ("text", "fenced"),
    [
        ("Keynote", "Keynote"),
        ("Müller “山田”", "Müller “山田”"),
        ("שלום", f"{FSI}שלום{PDI}"),
        ("عبد الله (UN)", f"{FSI}عبد الله (UN){PDI}"),
        ("Hall ٣", f"{FSI}Hall ٣{PDI}"),
        ("\U0001e900", f"{FSI}\U0001e900{PDI}"),
        (f"{FSI}ab", f"{FSI}ab{PDI}"),
        (f"ab{PDI}", "ab"),
        (f"{FSI}שלום", f"{FSI}{FSI}שלום{PDI}{PDI}"),
        (f"{PDI}שלום", f"{FSI}שלום{PDI}"),
    ],
)
def test_right_to_left_text_is_fenced_off(text: str, fenced: str) -> None:
    assert isolate(text) == fenced


def test_each_right_to_left_letter_is_known() -> None:
    overlooked = [
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if (unicodedata.bidirectional(char) in {"R", "AL", "AN"}) != (isolate(char) != char)
        and char not in BOUNDS
    ]

    assert overlooked == []


def unmatched_isolates(text: str) -> int:
    """Take pairs out until none is left, innermost first."""
    rest = "".join(")" if char == PDI else "(" for char in text if char in BOUNDS)
    while "()" in rest:
        rest = rest.replace("()", "")
    return len(rest)


@given(TEXTS)
def test_isolates_are_balanced_whatever_the_text(text: str) -> None:
    assert unmatched_isolates(isolate(text)) == 0


@given(TEXTS)
def test_visible_isolates_are_balanced(text: str) -> None:
    assert unmatched_isolates(visible(text)) == 0


@given(TEXTS, st.integers(0, 12))
def test_an_isolated_clip_stays_visible_balanced_and_narrow(text: str, columns: int) -> None:
    placed = isolate(clip(visible(text), columns))

    assert (visible(placed), unmatched_isolates(placed)) == (placed, 0)
    assert width(placed) <= columns
