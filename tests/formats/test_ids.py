"""Ids made of texts: in letters that a file of ours has, whatever script the text is in."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translating import translation

from confsched.formats.ids import slug

SCRIPTS = "абвгд αβγδ あいう アイウ 漢字会議 가나다 בג بت कखग กขค łøđæþı"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Great Hall", "great-hall"),
        ("Zoë Größe", "zoe-grosse"),
        ("Łukasz Próba", "lukasz-proba"),
        ("Øystein Prøve", "oystein-prove"),
        ("Özgür Altın", "ozgur-altin"),
        ("Лодки и люди", "lodki-i-lyudi"),
        ("Γιάννης", "giannis"),
        ("開会の挨拶", "kaihuinoaiza"),
        ("ガイド", "gaido"),
        ("서울 회의", "seoul-hoeui"),
        ("नमस्ते", "nmste"),
        ("it’s – “so”", "its-so"),
        ("Hall A–B, 2030—31", "hall-a-b-2030-31"),
        ("🎉 party", "party"),
        ("???", ""),
    ],
)
def test_a_text_of_any_script_is_an_id_that_can_be_read(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_an_id_has_nothing_but_small_letters_digits_and_hyphens(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))


@given(st.text(SCRIPTS.replace(" ", ""), min_size=1, max_size=20))
def test_a_word_in_any_script_has_an_id(text: str) -> None:
    assert slug(text) != ""


def test_numbers_of_rows_may_begin_anew_each_day() -> None:
    head, days = "No.,Date,Start,End,Title\n", ("2030-05-14", "2030-05-15")
    rows = [f"{n},{day},{n + 8}:00,{n + 8}:30,Boats {day} {n}\n" for day in days for n in (1, 2)]

    assert translation({"spring.csv": head + "".join(rows)}).findings == ()
    [twice] = translation({"spring.csv": head + "".join(rows[1:])}).findings
    assert (twice.code, twice.span.text) == ("F007", "2")
