"""Lists that are answers to a form: their columns are called by its questions."""

import pytest
from test_records import sessions

from confsched.formats.columns.fields import Column, columns


@pytest.mark.parametrize(
    "head",
    [
        (
            "What is the title of your session?;What date is it?;What time does it start?;"
            "When does it end?;Where does it take place?;Who is speaking?;Who will moderate?"
        ),
        (
            "Titel;An welchem Datum ist sie?;Wann beginnt die Sitzung?;Wann endet sie?;"
            "Wo findet es statt?;Wer spricht?;Wer moderiert?"
        ),
    ],
)
def test_what_a_form_asks_for_is_a_column(head: str) -> None:
    row = "Knots;2031-05-13;9:00;10:15;Great Hall;Ada Sample;Ben Muster"

    assert sessions(f"Timestamp;{head}\n2031-01-02;{row}\n") == [
        {
            "title": "Knots",
            "date": "2031-05-13",
            "start": "9:00",
            "end": "10:15",
            "room": "Great Hall",
            "speakers": ["ada-sample"],
            "moderator": ["ben-muster"],
            "extra": {"Timestamp": "2031-01-02"},
        }
    ]


@pytest.mark.parametrize(
    "question",
    [
        "Which day would you prefer?",
        "What time are you available?",
        "When can you not present?",
        "Who should attend?",
    ],
)
def test_what_somebody_would_like_is_no_slot(question: str) -> None:
    assert columns(["Title", question]) == {"Title": Column("title")}
