"""What services answer for a programme, in shapes of their own. All of it is made up."""

import json
from typing import Any

import pytest
from translating import programme

from confsched.reading import Mapping, Sequence, read

HEAD = ["Day", "Start", "End", "Title", "Speakers", "Room"]
ROWS = [
    ["2030-05-14", "9:00", "9:45", "Boats", "Ada Sample, Jo Test", "Hall"],
    [],
    ["2030-05-14", "9:45", "10:00", "Coffee break"],
]

FILLED = [[*row, *[None] * (len(HEAD) - len(row))] for row in ROWS if row]


# -- rows under a head ----------------------------------------------------------------------------

SESSIONS = {
    "boats": {
        "title": "Boats",
        "date": "2030-05-14",
        "start": "9:00",
        "end": "9:45",
        "room": "Hall",
        "speakers": ["ada-sample", "jo-test"],
    },
    "coffee-break": {
        "title": "Coffee break",
        "date": "2030-05-14",
        "start": "9:45",
        "end": "10:00",
    },
}


@pytest.mark.parametrize(
    "answer",
    [
        {"range": "Plan!A1:F9", "majorDimension": "ROWS", "values": [HEAD, *ROWS]},
        {"values": [["Sample Days 2030"], HEAD, *ROWS]},
        {"valueRanges": [{"range": "'Talks'!A1:F9", "values": [HEAD, *ROWS]}]},
        {"columns": HEAD, "data": ROWS},
        {"columns": HEAD, "rows": ROWS},
        [HEAD, *ROWS],
        {name: {str(n): row[at] for n, row in enumerate(FILLED)} for at, name in enumerate(HEAD)},
        {name: [row[at] for row in FILLED] for at, name in enumerate(HEAD)},
    ],
    ids=["values", "title", "ranges", "split", "database", "list", "columns", "lists"],
)
def test_rows_that_are_lists_are_entries_under_their_head(answer: object) -> None:
    assert programme(answer)["sessions"] == SESSIONS


def test_several_ranges_are_lists_by_their_sheets() -> None:
    people = [["Name", "Bio"], ["Ada Sample", "She sails."]]
    ranges = [
        {"range": "Sessions!A1:F9", "values": [HEAD, *ROWS]},
        {"range": "Speakers!A1:B9", "values": people},
    ]
    found = programme({"valueRanges": ranges})

    assert found["sessions"] == SESSIONS
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "bio": "She sails."},
        "jo-test": {"name": "Jo Test"},
    }


def test_a_cell_of_an_answer_knows_its_place() -> None:
    document = read("plan.json", b'{"values": [["Title", "Start"], ["Boats"], ["Nets", "9:00"]]}')
    root = document.roots[0]
    assert isinstance(root, Mapping)
    rows = root["values"]
    assert isinstance(rows, Sequence)
    first, second = rows
    assert isinstance(second, Mapping)

    assert document.findings == ()
    assert (first, second) == (
        {"Title": "Boats", "Start": None},
        {"Title": "Nets", "Start": "9:00"},
    )
    assert second.at("Start").text == '"9:00"'


@pytest.mark.parametrize(
    "rows",
    [
        [["1.5", "2.5"], ["3.5", "4.5"]],
        [["Title", "Start"]],
        [[], ["Made Days"], ["Title", "Start"]],
        [["Title", {"of": "boats"}], ["Nets"]],
    ],
    ids=["numbers", "no row", "nothing below", "no texts"],
)
def test_other_lists_of_lists_stay_what_they_are(rows: list[object]) -> None:
    document = read("plan.json", json.dumps({"values": rows}).encode())

    assert document.roots == ({"values": rows},)


# -- entries that name others by links ------------------------------------------------------------


def test_columns_of_other_rows_are_put_beside_no_others() -> None:
    columns = {
        "title": {"0": "Boats", "1": "Nets"},
        "start": {"0": "2030-05-14 09:00", "1": "2030-05-14 10:00"},
        "end": {"0": "2030-05-14 10:00", "2": "2030-05-14 11:00"},
    }

    assert read("plan.json", json.dumps(columns).encode()).roots == (columns,)


def link(identifier: str, kind: str = "Entry") -> dict[str, object]:
    return {"sys": {"type": "Link", "linkType": kind, "id": identifier}}


def entry(identifier: str, kind: str, **fields: object) -> dict[str, object]:
    system = {"id": identifier, "type": "Entry", "contentType": link(kind, "ContentType")}
    return {"metadata": {"tags": []}, "sys": {**system, "revision": 3}, "fields": fields}


BOATS = entry(
    "s1",
    "session",
    title="Boats",
    startTime="2030-05-14T09:00",
    endTime="2030-05-14T09:45",
    room=link("r1"),
    track=link("t1"),
    speakers=[link("p1"), link("gone")],
)
OTHERS = [
    entry("p1", "speaker", name="Ada Sample", bio="She sails.", photo=link("a1", "Asset")),
    entry("r1", "room", name="Hall"),
    entry("t1", "track", title="Water"),
]
PHOTO = {"sys": {"id": "a1", "type": "Asset"}, "fields": {"file": {"url": "//sample.org/ada.jpg"}}}
READ = {
    "sessions": {
        "s1": {
            "title": "Boats",
            "start": "2030-05-14T09:00",
            "end": "2030-05-14T09:45",
            "room": "r1",
            "track": "t1",
            "speakers": ["p1"],
        }
    },
    "speakers": {
        "p1": {
            "name": "Ada Sample",
            "bio": "She sails.",
            "extra": {"photo": "https://sample.org/ada.jpg"},
        }
    },
    "rooms": {"r1": {"name": "Hall"}},
    "tracks": {"t1": {"name": "Water"}},
}


@pytest.mark.parametrize(
    ("items", "included"), [([BOATS], OTHERS), ([BOATS, *OTHERS], [])], ids=["included", "mixed"]
)
def test_a_link_is_the_entry_that_it_means(items: list[object], included: list[object]) -> None:
    answer = {
        "sys": {"type": "Array"},
        "total": len(items),
        "items": items,
        "includes": {"Entry": included, "Asset": [PHOTO]},
    }
    found = programme(answer)

    assert {section: found[section] for section in READ} == READ
    assert found["conference"].keys() == {"id", "title", "days"}


def test_of_what_an_editor_knows_of_an_entry_only_the_id_is_read() -> None:
    document = read("plan.json", b'{"items": [{"sys": {"id": "1"}, "fields": {"title": "Boats"}}]}')

    assert document.roots == ({"items": [{"id": "1", "title": "Boats"}]},)


def test_cells_of_horaro_are_called_like_the_columns_that_are_seen() -> None:
    def item(start: str, *cells: str | None) -> dict[str, object]:
        return {"length": "PT25M", "scheduled": f"2030-05-14T{start}:00+02:00", "data": [*cells]}

    data = {
        "name": "Harbour Marathon",
        "columns": ["Game", "Runner(s)", "Estimate"],
        "hidden_columns": ["Estimate"],
        "items": [item("10:00", "Boats", "Ada Sample", "0:20"), item("10:30", "Knots", None, None)],
    }
    found: Any = read("plan.json", json.dumps({"data": data}).encode()).roots[0]

    assert found["data"]["items"] == [
        {
            "length": "PT25M",
            "scheduled": "2030-05-14T10:00:00+02:00",
            "Game": "Boats",
            "Runner(s)": "Ada Sample",
        },
        {"length": "PT25M", "scheduled": "2030-05-14T10:30:00+02:00", "Game": "Knots"},
    ]
