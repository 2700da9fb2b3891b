"""Tables of programmes in READMEs and on small sites; all of it is made up."""

from typing import Any

import pytest
from outlined import outline, programme

from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.words.untold import is_nobody


def test_the_year_of_a_class_stands_behind_a_name() -> None:
    assert outline("""\
# AI Speaker Series 2030

| Date | Speaker | Topic |
|------|---------|-------|
| Feb 19 | Michael Sample (UC Berkeley) | Harbours |
| Mar 9 | Bella Muster '20 (Oxford/Stanford) | Ropes & Knots |
| Apr 23 | Ava Probe ’21 (UCSF) | Tides in Education |
""") == [
        "2030-02-19 - Harbours",
        "  speaker: Michael Sample |  | UC Berkeley",
        "2030-03-09 - Ropes & Knots",
        "  speaker: Bella Muster '20 |  | Oxford/Stanford",
        "2030-04-23 - Tides in Education",
        "  speaker: Ava Probe ’21 |  | UCSF",
    ]


@pytest.mark.parametrize("text", ["Spring Fair '24", "Expo '70", "Harbour '20"])
def test_what_takes_place_in_a_year_is_nobody(text: str) -> None:
    assert likeness(text) < LIKELY


def test_a_house_ends_where_its_sentence_does() -> None:
    page: Any = programme("""\
# Quantum Days

The workshop takes place on **July 6, 2030** at Sample Hall, University of Boats. All times are \
local UK time (BST, UTC+1).

| Time | Speaker | Title |
|:---|:---|:---|
| 09:00 - 10:00 | *Arrival* | |
| 10:30 - 11:30 | Ada Sample | Ropes and knots |
| 11:30 - 12:00 | Ben Muster | Sails |
""").root

    assert page["venue"]["name"] == "Sample Hall, University of Boats"


def test_nothing_is_nobody_in_japanese() -> None:
    assert is_nobody("なし")
