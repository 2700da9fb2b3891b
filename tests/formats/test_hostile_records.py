"""Lists of nobody knows what: whatever their fields are called and say, nothing is raised."""

import csv
import io
import json
from typing import Any

import pytest
from effort import calls
from hypothesis import example, given, settings
from hypothesis import strategies as st

from confsched.checking import Choices, check_all
from confsched.formats import conferences, recognise
from confsched.formats.columns.names import SESSION
from confsched.model.assemble import assemble
from confsched.reading import read
from confsched.schedule.resolve import resolve

_ODD = ["", "@", "@id", "_", "_name", "#", "$date", "0", "name.en", "speaker 1", "start date"]
CALLED = st.one_of(
    st.sampled_from([name for names in SESSION.values() for name in names]),
    st.sampled_from(_ODD),
)
TEXTS = [
    *("Boats", "Session 1: Boats", "Lunch", "Hall A", "TBA", "-", "", "yes", "30", "1h", "PT30M"),
    *("10:00", "9h30", "10:00 - 11:00 ET", "24:00", "noon", "14 May", "2030-05-14", "Tuesday"),
    *("2030-05-14T10:00:00Z", "05/14/2030", "Day 1", "All day", "Ada Sample", "Dr. Ada Sample\nBo"),
    *("Ada Sample, Bo Example", "Ada Sample (Example Org)", "Chair: Ada Sample", "a@sample.org"),
    *("<p>Of <b>boats</b></p>", "Europe/Oslo", "https://sample.org/x", "{}", "١٠:٣٠"),
]
OTHERS: list[object] = [
    *(None, True, 3, 4.5, 1904976000, [], {}, ["Ada Sample"], [["a"]], {"name": "Hall A"}),
    *([{"title": "Inner", "speaker": "Ada Sample"}], {"start": "10:00", "end": "11:00"}),
]
VALUES = st.sampled_from([*TEXTS, *OTHERS])
ROWS = st.lists(st.dictionaries(CALLED, VALUES, max_size=7), min_size=1, max_size=5)
SHAPES = st.one_of(
    ROWS,
    st.dictionaries(st.sampled_from(["sessions", "speakers", "rooms", "data"]), ROWS, min_size=1),
    st.dictionaries(st.sampled_from(["2030-05-14", "Day 1", "Tuesday"]), ROWS, min_size=1),
    st.lists(st.fixed_dictionaries({"date": VALUES, "slots": ROWS}), min_size=1, max_size=2),
)
BOATS = {"title": "Boats", "start": "2030-05-14 9:00", "speaker": "Ada Sample", "duration": 30}


def _is_read(name: str, content: str) -> bool:
    """Read it up to its findings; whether any format is its own."""
    document = read(name, content.encode())
    kind = recognise(document)
    if kind is None:
        return False
    for conference in conferences([(document, kind)]):
        report = check_all([resolve(assemble([conference]))], Choices())
        for finding in report.findings:
            assert 0 <= finding.span.start <= finding.span.end <= len(finding.span.source.text)
    return True


@given(SHAPES)
@example(
    [
        {"big title": "Boats", "id": ["Ada Sample"]},
        {"big title": "Boats", "event date": "Boats"},
    ]
)
@example([{"title": [["a"]], "performer": "Boats", "session or sub session": "Boats"}])
@example(
    {
        "speakers": [{"ponencia": "yes"}],
        "sessions": [
            {"big title": "Boats"},
            {"big title": "Boats"},
            {"ponencia": "yes", "abstract": "Boats"},
        ],
    }
)
@example([{"date": "Boats", "slots": [{"time": "Boats", "": {"name": "Hall A"}}, {}]}])
@settings(max_examples=200)
def test_json_of_any_fields_is_read_or_refused(shape: object) -> None:
    _is_read("list.json", json.dumps(shape))


@given(ROWS, st.sampled_from(",;\t"))
@settings(max_examples=200)
def test_a_table_of_any_columns_is_read_or_refused(rows: list[dict[str, Any]], mark: str) -> None:
    file = io.StringIO()
    writer = csv.DictWriter(
        file, [*dict.fromkeys(name for row in rows for name in row)], delimiter=mark
    )
    writer.writeheader()
    writer.writerows(rows)

    _is_read("list.csv", file.getvalue())


@pytest.mark.parametrize(
    "row",
    [
        {"category": ["sea", "wind"], "start": "2030-05-14 10:00", "title": "Boats"},
        {"timezone": ["Europe/Oslo"], "start": "10:00", "date": "2030-05-14", "title": "Boats"},
        {"": "Nets", "speaker": "Ada Sample", "duration": 30},
    ],
)
def test_a_list_where_a_text_is_meant_stops_nothing(row: dict[str, object]) -> None:
    assert _is_read("list.json", json.dumps([BOATS, row]))


def test_points_that_each_have_a_name_of_their_own_are_as_much_work_as_they_are_many() -> None:
    once, few, many = (
        read("page.md", "".join(f"- {k}:00 Boat {k}: net\n" for k in range(*points)).encode())
        for points in ((0, 300), (1000, 1300), (2000, 2600))
    )
    calls(recognise, once)  # whatever is done but once

    assert calls(recognise, many) < 2.3 * calls(recognise, few)
