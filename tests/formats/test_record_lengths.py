"""Lists whose types say how long sessions last. All of it is made up."""

import pytest
from test_records import sessions


@pytest.mark.parametrize(
    ("kind", "known", "length"),
    [
        ("Talk (45 minutes)", "talk", "45 minutes"),
        ("Lightning talk - 5 min.", "lightning", "5 min."),
        ("90-minute workshop", "workshop", "90 minute"),
        ("Keynote 1h30", "keynote", "1h30"),
        ("Workshop [90']", "workshop", "90'"),
        ("Talk（30分）", "talk", "30分"),
        ("Full talk: 25m", "talk", "25m"),
        ("20 min", None, "20 min"),
    ],
)
def test_a_type_may_say_how_long_something_lasts(kind: str, known: str | None, length: str) -> None:
    text = f"Title,Format,Date,Start\nBoats,{kind},6 May,9:00\nNets,{kind},6 May,11:00\n"

    assert [(one.get("type"), one.get("duration"), "end" in one) for one in sessions(text)] == [
        (known, length, False),
        (known, length, False),
    ]


@pytest.mark.parametrize(
    "kind", ["Talk 1 (30 min)", "30-45 min talk", "3 Talks", "Talk (30 min) in English", "10 mines"]
)
def test_what_says_no_one_length_is_a_type_as_it_stands(kind: str) -> None:
    [one] = sessions(f"Title,Format,Date\nBoats,{kind},6 May\n")

    assert "duration" not in one


def test_an_end_is_believed_before_the_length_of_a_type() -> None:
    text = "Title,Format,Date,Time\nBoats,Talk (45 min),2030-05-06,9:00-9:50\n"

    assert sessions(text) == [
        {
            "title": "Boats",
            "type": "talk",
            "date": "2030-05-06",
            "time": "9:00-9:50",
            "extra": {"type": "Talk (45 min)"},
        }
    ]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Uhrzeit,Zeit,Titel", ("9:00,45 min,Boats", "9:45,15 min,Knots")),
        ("時間,時刻,タイトル", ("45分,9:00,Boats", "15分,9:45,Knots")),
        ("Time,Title,Timing", ("9:00,Boats,45 minutes", "9:45,Knots,15 minutes")),
    ],
)
def test_of_two_columns_of_times_one_may_say_how_long_something_lasts(
    head: str, rows: tuple[str, ...]
) -> None:
    found = sessions("\n".join((head, *rows, "")))

    assert [(one["time"], one["duration"][:2], one.get("extra")) for one in found] == [
        ("9:00", "45", None),
        ("9:45", "15", None),
    ]


@pytest.mark.parametrize(
    ("time", "start", "length"),
    [
        ("9:00-9:45 (45 min)", "9:00-9:45", ""),
        ('"9:00-9:45\n(45 минут)"', "9:00-9:45", ""),
        ("9:00 (45 min)", "9:00", "45 min"),
        ('"9:00 am\n1 h"', "9:00 am", "1 h"),
    ],
)
def test_a_length_may_stand_behind_a_time(time: str, start: str, length: str) -> None:
    [found] = sessions(f"Title,Date,Time\nBoats,2030-05-14,{time}\n")

    assert (found.get("time") or found["start"], found.get("duration", "")) == (start, length)


def test_whole_numbers_are_half_hours_where_hours_would_overlap() -> None:
    rows = [("Boats", 9, 0, 3), ("Coffee", 10, 30, 1), ("Nets", 11, 0, 4)]
    text = "Title,Hour,Minute,Length,Location\n" + "".join(
        f"{title},{hour},{minute},{length},Hall\n" for title, hour, minute, length in rows
    )

    assert [(one["time"], one["duration"]) for one in sessions(text)] == [
        ("09:00", "90min"),
        ("10:30", "30min"),
        ("11:00", "120min"),
    ]


def test_whole_numbers_are_hours_where_those_fit() -> None:
    text = "Title,Start,Length,Room\nBoats,9:00,2,Hall\nNets,11:00,1,Hall\nOars,12:00,3,Hall\n"

    assert [one["duration"] for one in sessions(text)] == ["120min", "60min", "180min"]
