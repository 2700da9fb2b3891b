"""Grids of rooms and times on pages, in the ways that people draw them. All of them are made up."""

import pytest
from outlined import outline, outline_of_html

ACROSS = [
    "2030-05-14 09:00-10:00 On boats [Hall A]",
    "2030-05-14 09:00-11:00 Sails aloft [Hall B]",
    "2030-05-14 10:00-11:00 Old knots [Hall A]",
]


@pytest.mark.parametrize("times", [("9:00-10:00", "10:00-11:00"), ("9-10", "10–11")])
@pytest.mark.parametrize("corner", ["Time", "Uhrzeit"])
def test_times_may_run_from_left_to_right(times: tuple[str, str], corner: str) -> None:
    text = (
        "<p>14 May 2030</p><table>"
        f"<tr><th>{corner}</th><th>{times[0]}</th><th>{times[1]}</th></tr>"
        "<tr><td>Hall A</td><td>On boats</td><td>Old knots</td></tr>"
        "<tr><td>Hall B</td><td colspan=2>Sails aloft</td></tr></table>"
    )

    assert outline_of_html(text) == ACROSS


def test_days_may_stand_below_each_other_beside_times_from_left_to_right() -> None:
    text = (
        "14-15 May 2030\n\n| | 9:00-10:00 | 10:00-11:00 |\n|---|---|---|\n"
        "| Tuesday | On boats | Coffee break |\n| Wednesday | Old knots | Excursion |\n"
    )

    assert outline(text) == [
        "2030-05-14 09:00-10:00 On boats",
        "2030-05-14 10:00-11:00 Coffee break",
        "2030-05-15 09:00-10:00 Old knots",
        "2030-05-15 10:00-11:00 Excursion",
    ]


def test_rows_with_nothing_but_times_are_no_head_of_a_table_that_has_them_below_each_other() -> (
    None
):
    text = "14 May 2030\n\n| Time | Hall A | Hall B |\n|---|---|---|\n"
    text += "| 9:00-10:00 | 9:00-10:00<br>Keynote: Boats | |\n| 10:00-11:00 | Sails | Knots |\n"

    assert outline(text) == [
        "2030-05-14 09:00-10:00 Keynote: Boats [Hall A]",
        "2030-05-14 10:00-11:00 Sails [Hall A]",
        "2030-05-14 10:00-11:00 Knots [Hall B]",
    ]


@pytest.mark.parametrize("head", ["Time", "Uhrzeit", ""])
def test_hours_alone_are_times_beside_others_that_have_minutes(head: str) -> None:
    text = f"14 May 2030\n\n| {head} | Hall A | Hall B |\n|---|---|---|\n"
    text += "| 9-10 | On boats | Sails |\n| 10–10:30 | Coffee break | |\n"
    text += "| 10:30-12 | Old knots | Nets |\n| 19-22 | Dinner at sea | |\n"

    assert outline(text) == [
        "2030-05-14 09:00-10:00 On boats [Hall A]",
        "2030-05-14 09:00-10:00 Sails [Hall B]",
        "2030-05-14 10:00-10:30 Coffee break",
        "2030-05-14 10:30-12:00 Old knots [Hall A]",
        "2030-05-14 10:30-12:00 Nets [Hall B]",
        "2030-05-14 19:00-22:00 Dinner at sea",
    ]


def test_what_is_told_again_in_the_row_below_goes_on() -> None:
    text = "14 May 2030\n\n| Start | End | Hall A | Hall B |\n|---|---|---|---|\n"
    text += "| 9:00 | 9:45 | On boats | Sewing sails |\n| 9:45 | 10:30 | Nets | Sewing sails |\n"

    assert outline(text) == [
        "2030-05-14 09:00-09:45 On boats [Hall A]",
        "2030-05-14 09:00-10:30 Sewing sails [Hall B]",
        "2030-05-14 09:45-10:30 Nets [Hall A]",
    ]


@pytest.mark.parametrize("room", ["Aula", "Workshop Room"])
def test_a_word_for_a_room_is_one_beside_others_and_ends(room: str) -> None:
    text = (
        f"14 May 2030\n\n| Start | End | Room 1.02 | Room 1.04 | {room} |\n|---|---|---|---|---|\n"
    )
    text += "| 9:00 | 9:30 | Registration | | |\n| 9:30 | 10:00 | Boats | Sails | Knots |\n"
    text += "| 10:00 | 10:30 | Lunch | Lunch | Lunch |\n"

    assert outline(text) == [
        "2030-05-14 09:00-09:30 Registration",
        "2030-05-14 09:30-10:00 Boats [Room 1.02]",
        "2030-05-14 09:30-10:00 Sails [Room 1.04]",
        f"2030-05-14 09:30-10:00 Knots [{room}]",
        "2030-05-14 10:00-10:30 Lunch",
    ]


def test_a_time_in_a_title_is_none_of_a_cell_that_begins_with_its_own() -> None:
    text = "14 May 2030\n\n| Time | Data | Web |\n|---|---|---|\n"
    text += "| 13:00 | 13:00-13:45<br>Rust at 3 a.m. | 13:00-13:30<br>Fonts |\n| 14:00 | Tea | |\n"

    assert outline(text) == [
        "2030-05-14 13:00-13:45 Rust at 3 a.m. [Data]",
        "2030-05-14 13:00-13:30 Fonts [Web]",
        "2030-05-14 14:00 Tea",
    ]


def test_whoever_stands_before_a_title_does_so_before_one_that_sounds_like_a_post() -> None:
    text = "14 May 2030\n\n| Time | Hall A | Hall B |\n|---|---|---|\n"
    text += "| 9:00-10:00 | Ada Sample: Boats for all | Ben Muster: Experimente mit Licht |\n"
    text += "| 10:00-11:00 | Cleo Exemple: The old knots | Ada Sample: Laboratorio di nodi |\n"

    assert outline(text) == [
        *("2030-05-14 09:00-10:00 Boats for all [Hall A]", "  speaker: Ada Sample"),
        *("2030-05-14 09:00-10:00 Experimente mit Licht [Hall B]", "  speaker: Ben Muster"),
        *("2030-05-14 10:00-11:00 The old knots [Hall A]", "  speaker: Cleo Exemple"),
        *("2030-05-14 10:00-11:00 Laboratorio di nodi [Hall B]", "  speaker: Ada Sample"),
    ]


def test_periods_of_a_school_are_no_hours() -> None:
    text = "14 May 2030\n\n| | Hall A | Hall B |\n|---|---|---|\n| 1-2 | Boats | Sails |\n"
    text += "| 3-4 | Knots | Nets |\n| 5-6 | Oars | Maps |\n"

    assert outline(text) == []


def test_a_japanese_plan_says_how_long_each_part_takes() -> None:
    text = "2030-05-14\n\n| 予定時刻 | 尺 | 曲目 |\n|---|---|---|\n| 14:00 | 5 | 舟の歌 |\n"
    text += "| 14:05 | 10 | 海の音 |\n| 14:30 | 20 | 港の朝 |\n"

    assert outline(text) == [
        "2030-05-14 14:00-14:05 舟の歌",
        "2030-05-14 14:05-14:15 海の音",
        "2030-05-14 14:30-14:50 港の朝",
    ]


def test_hours_without_minutes_may_begin_the_cells_below_days() -> None:
    text = "13-14 May 2030\n\n| Mon | Tue |\n|---|---|\n| 9–10 Boats | 9–10:30 Old ropes |\n"
    text += "| 10–12 Knots for all | 11:30-12 Anchors |\n"

    assert outline(text) == [
        "2030-05-13 09:00-10:00 Boats",
        "2030-05-13 10:00-12:00 Knots for all",
        "2030-05-14 09:00-10:30 Old ropes",
        "2030-05-14 11:30-12:00 Anchors",
    ]


def test_days_may_have_a_single_row_of_cells_with_their_times() -> None:
    text = "| 13 May 2030 | 14 May 2030 | 15 May 2030 |\n|---|---|---|\n"
    text += "| 18:00 Tidal (90 min) | 18:00 Low Water (80 min) | 17:30 The Ferry (2 h) |\n"

    assert outline(text) == [
        "2030-05-13 18:00-19:30 Tidal",
        "2030-05-14 18:00-19:20 Low Water",
        "2030-05-15 17:30-19:30 The Ferry",
    ]


def test_a_number_of_a_session_before_its_start_is_no_hour() -> None:
    text = "Workshop on coasts, 6 June 2030\n\nSession 3 – 11:00 – Great Hall\n\n"
    text += "11:00 Dune grass\n\n11:20 Sand\n\nSession 4 - 13:00 - Attic\n\n13:00 Waves\n"

    assert [line[:16] for line in outline(text)] == [
        *("2030-06-06 11:00", "2030-06-06 11:00", "2030-06-06 11:20"),
        *("2030-06-06 13:00", "2030-06-06 13:00"),
    ]


def test_somebody_who_is_honoured_in_brackets_speaks_though_few_do() -> None:
    text = "4 March 2030\n\n| Orario | Aula 1 | Aula 2 |\n|---|---|---|\n"
    text += "| 8:30-9:30 | Le onde (prof. Sample) | I vulcani (prof.ssa Muster) |\n"
    text += "| 9:30-10:30 | Giochi matematici | Visita al porto |\n"
    text += "| 10:30-11:30 | Scacchi per tutti | Gara di nodi |\n"

    assert outline(text)[:4] == [
        *("2030-03-04 08:30-09:30 Le onde [Aula 1]", "  speaker: prof. Sample"),
        *("2030-03-04 08:30-09:30 I vulcani [Aula 2]", "  speaker: prof.ssa Muster"),
    ]


def test_a_head_is_over_no_more_rows_than_it_has() -> None:
    text = "<table><thead><tr><th rowspan=4>10 May 2030 (Launch)</th></tr></thead><tbody>"
    text += "<tr><th>Time</th><th colspan=3>Event</th></tr>"
    text += "<tr><td>8:00 - 10:00</td><td colspan=3>Breakfast</td></tr>"
    text += "<tr><td>10:00 - 12:00</td><td colspan=3>Old ropes</td></tr>"
    text += "<tr><td>13:00 - 14:00</td><td colspan=3>Lunch</td></tr></tbody></table>"

    assert outline_of_html(text) == [
        "2030-05-10 08:00-10:00 Breakfast",
        "2030-05-10 10:00-12:00 Old ropes",
        "2030-05-10 13:00-14:00 Lunch",
    ]


@pytest.mark.parametrize("mark", ["⬆", "^", "(continued)"])
def test_a_mark_in_the_row_below_says_that_a_session_goes_on(mark: str) -> None:
    text = "14 May 2030\n\n| Time | Hall A | Hall B |\n|---|---|---|\n"
    text += f"| 9:30 | On boats | Nets |\n| 10:15 | Sails | {mark} |\n| 11:00 | Lunch | |\n"

    assert outline(text)[:3] == [
        "2030-05-14 09:30-10:15 On boats [Hall A]",
        "2030-05-14 09:30-11:00 Nets [Hall B]",
        "2030-05-14 10:15-11:00 Sails [Hall A]",
    ]
