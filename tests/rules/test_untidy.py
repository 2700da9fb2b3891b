"""What is untidy in a text, what it should be, and how it is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.rules.unseen import with_needed_as_letters, without_unseen
from confsched.rules.untidy import flaws, is_suspect, mended, told
from confsched.text.changed import changed

PIECES = (
    *("a", "New", "B", "é", "1", ".", ":", "«", "»", "?", "-", "–"),
    *(" ", "  ", "\t", "\n", "\r\n", "\r", "\u00a0", "\u202f", "\u2009", "\u2028"),
    *("\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u2060", "\ufeff", "\x07", "\ufe0f"),
    *("\u2067", "\u2069", "\u202e", "\u202c", "ا", "क", "्", "ค", "👩", "🏽", "❤"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@pytest.mark.parametrize(
    ("text", "tidy", "words"),
    [
        ("New  Deal", "New Deal", "two spaces between 'New' and 'Deal'"),
        ("New          Deal", "New Deal", "10 spaces between 'New' and 'Deal'"),
        (" A", "A", "a space at the beginning"),
        ("A  ", "A", "two spaces at the end"),
        ("A\t\tB", "A B", "two tabs between 'A' and 'B'"),
        ("A\n  B", "A B", "a line break between 'A' and 'B'"),
        ("\nA", "A", "a line break at the beginning"),
        ("A \n", "A\n", "a space at the end"),
        ("Trade\u200b and", "Trade and", "a zero-width space after 'Trade'"),
        ("Trade \u200band", "Trade and", "a zero-width space between 'Trade' and 'and'"),
        ("Tra\u00adde", "Trade", "a soft hyphen in 'Trade'"),
        ("\ufeffTrade", "Trade", "a byte order mark before 'Trade'"),
        ("\ufeff Trade", "Trade", "a byte order mark before 'Trade'"),
        ("Trade\u200b\u200b", "Trade", "two zero-width spaces after 'Trade'"),
        ("Trade\u200b\u00ad", "Trade", "two invisible characters after 'Trade'"),
        ("\u200b", "", "a zero-width space and nothing else"),
        ("New\u00a0Deal", "New Deal", "a no-break space between 'New' and 'Deal'"),
        ("New\u00a0\u00a0Deal", "New Deal", "two no-break spaces between 'New' and 'Deal'"),
        ("mot \u00a0: suite", "mot\u00a0: suite", "two spaces between 'mot' and ':'"),
        ("x\u2009\u2009y", "x y", "two spaces between 'x' and 'y'"),
        ("A\u2028B", "A B", "a line break between 'A' and 'B'"),
        (
            "a  b  c",
            "a b c",
            "two spaces between 'a' and 'b' and two spaces between 'b' and 'c'",
        ),
        (
            " a  b\tc\u200b d ",
            "a b c d",
            (
                "a space at the beginning, two spaces between 'a' and 'b', a tab between 'b' and "
                "'c' and 2 more"
            ),
        ),
        (
            f"{'Donaudampfschifffahrt' * 2}  kurz",
            f"{'Donaudampfschifffahrt' * 2} kurz",
            "two spaces between 'DonaudampfschifffahrtDo…' and 'kurz'",
        ),
    ],
)
def test_a_line_is_mended_and_what_was_wrong_is_told(text: str, tidy: str, words: str) -> None:
    assert is_suspect(text, prose=False)
    assert mended(text, prose=False) == tidy
    assert told(text, flaws(text, prose=False)) == words


def test_two_spaces_between_sentences_are_as_they_were_typed() -> None:
    text = "It came.  It saw!  (It went.)  “So?”  Then"

    assert flaws(text, prose=True) == ()
    assert mended(text, prose=False) == "It came. It saw! (It went.) “So?” Then"
    assert mended("It came.   It  saw.  \u200bSo", prose=True) == "It came. It saw. So"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "Qui\u00a0? Quoi\u202f!",
        "«\u00a0Paix\u00a0»",
        "10\u00a0km",
        "1\u202f000",
        "No.\u00a05",
        "5.\u00a0May",
        "J.\u00a0Sample",
        "Dr\u00a0Example",
        "Mme\u00a0Sample",
        "v\u00a0Praze",
        "mír\u00a0– válka",
        "x\u2009=\u2009y",
        "می\u200cخواهم",
        "　全角",
        "A block\n",
    ],
)
def test_a_tidy_line_has_no_flaws(text: str) -> None:
    assert flaws(text, prose=False) == ()


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\nTwo.\n",
        "A list:\n  - one\n  - two\n",
        "  - one\n  - two",
        "A hard break  \nand more",
        "Code:\n\tx",
        "DOS\r\nlines\r\n",
    ],
)
def test_lines_and_what_stands_at_their_ends_are_part_of_prose(text: str) -> None:
    assert flaws(text, prose=True) == ()


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("One  two\nthree", "One two\nthree"),
        (" One", "One"),
        ("One \n", "One\n"),
        ("One\ttwo\n\tthree", "One two\n\tthree"),
        ("One\n\u200b  two", "One\n  two"),
        ("One\rtwo", "One two"),
    ],
)
def test_prose_is_mended_within_its_lines(text: str, tidy: str) -> None:
    assert mended(text, prose=True) == tidy


@given(TEXTS, st.booleans())
def test_what_was_mended_is_tidy(text: str, prose: bool) -> None:  # noqa: FBT001 -- a sample
    assert flaws(mended(text, prose=prose), prose=prose) == ()


@given(TEXTS, st.booleans())
def test_every_flaw_is_suspect_and_can_be_told(text: str, prose: bool) -> None:  # noqa: FBT001 -- a sample
    found = flaws(text, prose=prose)

    assert not found or is_suspect(text, prose=prose)
    assert bool(told(text, found)) == bool(found)


@given(TEXTS, st.booleans())
def test_mending_takes_and_gives_nothing_but_what_is_not_seen(text: str, prose: bool) -> None:  # noqa: FBT001 -- a sample
    known = with_needed_as_letters(text)
    kept = changed(known, flaws(text, prose=prose))

    assert "".join(without_unseen(kept).split()) == "".join(without_unseen(known).split())
