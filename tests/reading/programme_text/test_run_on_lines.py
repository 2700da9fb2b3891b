"""Programmes whose line breaks were lost when they were copied; all of it is made up."""

from outlined import fates, outline


def test_sessions_behind_each_other_in_a_line_are_each_one() -> None:
    page = """Thursday, 4 June 2026
Breakfast and lunch are provided. 8:00 am to 5:00 pm Registration (closed 11:30 am-12:30 pm for \
lunch) 8:00 am to 9:00 am Continental Breakfast 9:00 am Opening 9:55 am Boats for all; Harbour Lab \
opens 10:45 am to 11:30 am Sails
"""

    assert outline(page) == [
        "2026-06-04 08:00-17:00 Registration (closed 11:30 am-12:30 pm for lunch)",
        "2026-06-04 08:00-09:00 Continental Breakfast",
        "2026-06-04 09:00-09:55 Opening",
        "2026-06-04 09:55-10:45 Boats for all; Harbour Lab opens",
        "2026-06-04 10:45-11:30 Sails",
    ]
    assert fates(page) == ["day", "session"]


def test_sentences_with_several_times_are_none() -> None:
    page = """Thursday, 4 June 2026

9:00 Boats

Buses leave at 9:00 Harbour Street, at 10:30 Old Quay, and from 11:00 Market Hall until 12:00 Noon.

10:00 Oars
"""

    assert outline(page) == ["2026-06-04 09:00-10:00 Boats", "2026-06-04 10:00 Oars"]


def test_two_sessions_of_a_line_may_stand_between_bars() -> None:
    page = """4 июня 2026 09:00-10:00 | Завтрак | 10:00-13:00 | Паруса (актовый зал) | 13:00 | Обед
5 июня 2026 09:00-10:00 | Завтрак | 13:00 | Отъезд |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Завтрак",
        "2026-06-04 10:00-13:00 Паруса [актовый зал]",
        "2026-06-04 13:00 Обед",
        "2026-06-05 09:00-10:00 Завтрак",
        "2026-06-05 13:00 Отъезд",
    ]


def test_two_sessions_of_a_line_may_be_parted_by_a_semicolon() -> None:
    page = """4 de junho de 2026
08h30 às 9h00 – Credenciamento;
09h00 às 9h30 – Abertura;09h30 às 10h20 – Barcos e velas;
17h – Encerramento.
"""

    assert outline(page) == [
        "2026-06-04 08:30-09:00 Credenciamento",
        "2026-06-04 09:00-09:30 Abertura",
        "2026-06-04 09:30-10:20 Barcos e velas",
        "2026-06-04 17:00 Encerramento",
    ]
