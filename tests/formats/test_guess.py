"""Files in no format that is read, and files that are not in the one that was asked for."""

import json

import pytest

from confsched.errors import ConfschedError
from confsched.formats import ALL, refused
from confsched.reading import read

LIKE = "; it looks most like"
LISTED = ", ".join(one.name for one in ALL)


def _refusal(content: object, name: str = "") -> ConfschedError:
    return refused(read("some.json", json.dumps(content).encode()), name)


@pytest.mark.parametrize(
    ("content", "likeness"),
    [
        ({"menu": ["soup"], "prices": {"soup": 3}}, ""),
        ([], ""),
        ({"schedule": {"version": "1", "conference": {"title": "Boats", "rooms": []}}}, ""),
        ({"title": ["Boats"], "day": ["Monday", "Friday"], "venue": ["Hall", "Pier"]}, ""),
        (
            [{"date": "2024-05-02T00:00:00", "timeSlots": []}],
            f"{LIKE} Sessionize (all, grid, sessions, speakers), but has no 'rooms'",
        ),
        (
            {
                "timeSlots": [],
                "contents": [{"authors": [], "typeId": 1}],
                "people": [{"firstName": "Jo", "lastName": "Sample"}],
            },
            f"{LIKE} programme of a SIGCHI conference, but has no 'sessions'",
        ),
        (
            {"Schedule": {"events": [{"serial": 1, "event_type": "break"}]}},
            f"{LIKE} feed of OSCON and other conferences of O'Reilly, but has no 'venues'",
        ),
    ],
)
def test_the_format_that_knows_most_of_its_keys_is_the_nearest(
    content: object, likeness: str
) -> None:
    error = _refusal(content)

    assert error.message == f"'some.json' is in no format that is read{likeness}"
    assert error.hint == f"these are read: {LISTED}"


def test_a_file_that_is_not_what_was_asked_for_is_told_what_it_lacks() -> None:
    error = _refusal({"menu": []}, "scale")

    assert error.message == (
        "'some.json' is not sign.json of SCALE: it has no 'Name' and no 'Location' and no "
        "'StartTime'"
    )
    assert error.hint == f"leave out --from, or name another: {LISTED}"


def test_a_file_that_is_something_else_is_told_what_it_is() -> None:
    speakers = [{"id": "1", "fullName": "Jo Sample"}]
    error = _refusal(speakers, "scale")

    assert error.message == (
        "'some.json' is not sign.json of SCALE: it is Sessionize (all, grid, sessions, speakers)"
    )
    assert error.hint == "leave out --from, or write --from sessionize"


@pytest.mark.parametrize(
    ("table", "lacks", "shown"),
    [
        ("Start,Cost\n9:00,1000\n", "the title of a session", "'Start', 'Cost'"),
        (
            "a,b,c,d,e,f,g,h,i\n1,2,3,4,5,6,7,8,9\n",
            "the title of a session",
            "'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h' …",
        ),
    ],
)
def test_a_table_that_is_no_list_of_sessions_is_told_what_it_lacks(
    table: str, lacks: str, shown: str
) -> None:
    error = refused(read("some.csv", table.encode()))

    assert error.message == (
        f"'some.csv' is no list of sessions: no column is {lacks}; there are {shown}"
    )
    assert error.hint == (
        "say what a column is with --map 'COLUMN=title'; a grid of rooms is read with --from grid"
    )


def test_a_table_with_nothing_but_titles_is_read_if_asked_for() -> None:
    error = refused(read("some.csv", b"Item,Cost\nHall,1000\n"))

    assert error.message == (
        "'some.csv' is no list of sessions: no column is a time, a room or a person; "
        "there are 'Item', 'Cost'"
    )
    assert error.hint == "read it with --from records, if that is what it is"


@pytest.mark.parametrize(
    "first",
    [
        *("Monday,Boats,08:40", "Boats,5,Hall 3", f"Boats,{'Long ' * 15}"),
        "M-1,Jo,Boats\nM-2,Jo,Knots",  # who comes again below
    ],
)
def test_a_table_without_a_head_needs_one(first: str) -> None:
    error = refused(read("some.csv", f"{first}\nNets,Oars,Sails\n".encode()))

    assert error.hint == (
        "write a line above the first one that names the columns: Title, Speaker, Room, Start"
    )


def test_a_table_of_one_column_may_be_a_page() -> None:
    error = refused(read("some.csv", b'14 May 2030\nBoats\n"Ada Sample, Harbour"\n'))

    assert error.message == (
        "'some.csv' is no list of sessions: no column is the title of a session; "
        "there are '14 May 2030'"
    )
    assert error.hint == (
        "a programme in one column has lines with a time (10:00) and a title beside it"
    )


def test_a_table_whose_rows_are_single_cells_is_told_to_be_parted() -> None:
    error = refused(read("some.csv", b'"Title,Start,Room"\n"Boats,9:00,Hall"\n'))

    assert error.hint == (
        "all of it stands in one column: part it into columns where it comes from, and take away "
        "quotes around whole lines"
    )


def test_a_list_of_times_without_titles_is_told_what_it_lacks() -> None:
    error = _refusal({"plan": [{"boat": "Boats", "begins": "10:00", "finish": "10:45"}]})

    assert error.message == (
        "'some.json' is no list of sessions: no field is the title of a session; there are "
        "'boat', 'begins', 'finish'"
    )
    assert error.hint == "say what a field is with --map 'FIELD=title'"


def test_a_list_with_times_under_names_that_nobody_knows_is_told_what_it_lacks() -> None:
    rows = [{"vvv": "Boats", "www": f"2030-05-14T{hour}:00:00+02:00"} for hour in (10, 11)]

    error = _refusal({"plan": rows})

    assert error.message == (
        "'some.json' is no list of sessions: no field is the title of a session; there are "
        "'vvv', 'www'"
    )
    assert error.hint == "say what a field is with --map 'FIELD=title'"
