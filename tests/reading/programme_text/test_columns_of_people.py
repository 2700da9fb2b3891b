"""Columns of people in tables, and what else their cells say; all of it is made up."""

from outlined import outline, programme, sessions


def test_a_column_of_authors_may_say_what_kind_of_talk_theirs_is() -> None:
    page = """\
## 4 June 2026

| Time | Author(s) | Title |
|---|---|---|
| 9:00-10:00 | Keynote: Ada Sample (Mill Ltd) | Tides and timetables |
| 10:00-10:30 | Ben Muster, Cleo Probe | Kelp on the move |
| 10:30-11:00 | Plenary lecture – Dan Voorbeeld | Prices of fish |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Tides and timetables",
        "  speaker: Ada Sample |  | Mill Ltd",
        "2026-06-04 10:00-10:30 Kelp on the move",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 10:30-11:00 Prices of fish",
        "  speaker: Dan Voorbeeld",
    ]
    assert [one.get("type") for one in sessions(programme(page))] == ["keynote", None, None]
