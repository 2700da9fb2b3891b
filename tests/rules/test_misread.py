"""Letters that were read in another encoding, and those that only look like it."""

from hypothesis import given
from hypothesis import strategies as st

from confsched.rules.misread import misread
from confsched.rules.written import is_plain_line
from confsched.text.changed import changed

LETTERS = "äöüßéèñçøåÄÉ¿«»£§°–—’“„…•€"


def wrongly_read(text: str) -> str:
    """UTF-8 as Windows-1252 has it; the bytes that it leaves out are controls."""
    return "".join(
        bytes((byte,)).decode("cp1252", errors="ignore") or chr(byte) for byte in text.encode()
    )


@given(st.lists(st.sampled_from([*LETTERS, "a", " ", "B"]), max_size=12).map("".join))
def test_what_was_read_wrongly_is_known_and_right_again(text: str) -> None:
    wrong = wrongly_read(text)
    found = misread(wrong)

    assert changed(wrong, found) == text
    assert bool(found) == (wrong != text)
    assert not found or not is_plain_line(wrong)


def test_controls_are_parts_of_letters_that_were_read_as_latin_1() -> None:
    assert [one.instead for one in misread("itâ\x80\x99s æ\x96°å\x8a\xa0å\x9d¡ ð\x9f\x90°")] == [
        "’",
        "新加坡",
        "🐰",
    ]
    assert misread("É»» «à» 5ª") == ()


def test_a_capital_may_stand_before_a_quote_or_a_dash() -> None:
    assert misread("“MAÇÔ – “CAFÉ” — ‘Â’ É…") == ()
    assert misread(wrongly_read("Ö")) == ()  # and so this stays
