"""Tables in text: whatever parts the cells, each cell as it is, and its place."""

import csv
import io
from typing import Literal

import pytest
from effort import calls
from hypothesis import given
from hypothesis import strategies as st
from telling import told

from confsched.reading import Document, Mapping, Sequence, Value, read
from confsched.reading.csv_text import read_csv, sheet_of
from confsched.reading.syntax import syntax_of
from confsched.source import Source

PIECES = (*"ab,;|\"\n\t '=ß漢", "\r\n")
CELL = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


def table(text: str) -> list[dict[str, Value]]:
    return [dict(row) for row in rows(document(text))]


def document(text: str) -> Document:
    return read("made.csv", text.encode())


def rows(found: Document) -> list[Mapping]:
    assert isinstance(found.roots[0], Sequence)
    return [row for row in found.roots[0] if isinstance(row, Mapping)]


def complaints(text: str) -> list[str]:
    return [told(finding) for finding in document(text).findings]


def test_a_table_of_windows_is_read_as_one_and_told_where_it_is_no_utf_8() -> None:
    # as a spreadsheet saves it; the people are made up
    found = read("made.csv", "Titel;Name\nCafé – „heute“;Zoë\n".encode("cp1252"))

    assert [dict(row) for row in rows(found)] == [{"Titel": "Café – „heute“", "Name": "Zoë"}]
    assert (found.whole, [told(finding) for finding in found.findings]) == (
        True,
        ["2:4 X508 not UTF-8: read as Windows-1252; save the file as UTF-8"],
    )
    assert str(rows(found)[0].at("Name")) == "made.csv:2:16"


def test_a_table_with_bytes_that_are_no_character_anywhere_is_not_read() -> None:
    assert not read("made.csv", b"Titel;Name\nCaf\xe9;Zo\x81\n").whole


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_cells_are_parted_by_whatever_the_head_is_parted_by(
    separator: str, end: str, mark: str
) -> None:
    lines = [["title", "start", "room"], ["Opening", "09:00", "Hall"], ["Talk", "", "Attic"]]
    text = mark + end.join(separator.join(cells) for cells in lines)

    assert table(text) == [
        {"title": "Opening", "start": "09:00", "room": "Hall"},
        {"title": "Talk", "start": None, "room": "Attic"},
    ]


def test_every_key_and_cell_has_its_place() -> None:
    found = document('title, room \n"Say ""hello"",\nand go", Hall\nTalk,Attic\n')
    first, second = rows(found)

    assert dict(first) == {"title": 'Say "hello",\nand go', "room": " Hall"}
    assert str(first.key_at("room")) == "made.csv:1:7"
    assert str(first.at("title")) == "made.csv:2:1"
    assert first.at("title").text == '"Say ""hello"",\nand go"'
    assert str(first.at("room")) == "made.csv:3:9"
    assert str(second.at("room")) == "made.csv:4:6"
    assert second.span.text == "Talk,Attic"


def test_single_quotes_are_quotes_where_all_of_the_head_stands_in_them() -> None:
    text = "'title','room'\n'Boats, large',Hall\n'The sailor''s \"knot\"', 'Attic'\n"

    assert table(text) == [
        {"title": "Boats, large", "room": "Hall"},
        {"title": 'The sailor\'s "knot"', "room": "Attic"},
    ]
    assert table("'title',room\n'Boats,Hall\n") == [{"'title'": "'Boats", "room": "Hall"}]


def test_semicolons_part_cells_with_commas_in_them() -> None:
    text = "title;people, posts;start\nOne;Jo Sample, Mo Sample, desk;9,30\nTwo;;10\n"

    assert table(text)[0] == {
        "title": "One",
        "people, posts": "Jo Sample, Mo Sample, desk",
        "start": "9,30",
    }


def test_spreadsheets_may_say_what_parts_the_cells() -> None:
    assert table("sep=;\r\na;b\r\n1,5;2\r\n") == [{"a": "1,5", "b": "2"}]


def test_a_title_above_the_head_and_rows_without_text_are_passed_over() -> None:
    text = "Programme 2025,,\n,,\ntitle,start,room\n,,\nOpening,9:00,Hall\n , ,\n\n"

    assert table(text) == [{"title": "Opening", "start": "9:00", "room": "Hall"}]
    assert complaints(text) == []


@pytest.mark.parametrize("title", ["Tuesday, 13 May 2031", "Tuesday, May 13, 2031"])
def test_commas_of_a_title_part_no_cells_below_it(title: str) -> None:
    text = f"{title}\ntitle;start;people\nOpening;9:00;Jo Sample, Mo Sample, desk\n"
    rows = [row.cells for row in sheet_of(Source("made.csv", text))[0].rows]

    assert rows[1:] == [
        ["title", "start", "people"],
        ["Opening", "9:00", "Jo Sample, Mo Sample, desk"],
    ]


def test_a_single_name_above_the_second_column_is_a_head() -> None:
    assert table(",Hall\nBoats,5\nSails,\n") == [
        {"column 1": "Boats", "Hall": "5"},
        {"column 1": "Sails", "Hall": None},
    ]


def test_a_second_column_in_which_nothing_stands_is_no_mistake() -> None:
    text = "title,spare,spare\nTalk,x,\nTour,,\n"

    assert table(text) == [
        {"title": "Talk", "spare": "x", "spare 2": None},
        {"title": "Tour", "spare": None, "spare 2": None},
    ]
    assert complaints(text) == []


def test_a_column_without_a_name_is_called_by_its_number() -> None:
    text = "title,,room,\nOpening,x,Hall,\n"

    assert table(text) == [{"title": "Opening", "column 2": "x", "room": "Hall", "column 4": None}]


def test_two_columns_of_one_name_are_both_kept() -> None:
    text = "title,speaker,speaker\nTalk,Jo Sample,Mo Sample\n"

    assert table(text) == [{"title": "Talk", "speaker": "Jo Sample", "speaker 2": "Mo Sample"}]
    assert complaints(text) == [
        "1:15 F002 a second column 'speaker'; it is read as 'speaker 2' <- 1:7"
    ]


def test_rows_that_are_too_short_or_too_long_are_kept_and_noticed() -> None:
    text = "title,start,room\nOpening,9:00\nTalk,10:00,Hall,Main,x,\nLunch,12:00,,,,\nWalk\n"

    assert table(text) == [
        {"title": "Opening", "start": "9:00", "room": None},
        {"title": "Talk", "start": "10:00", "room": "Hall", "column 4": "Main", "column 5": "x"},
        {"title": "Lunch", "start": "12:00", "room": None},
        {"title": "Walk", "start": None, "room": None},
    ]
    # that of the opening lacks nothing but a room, which most rows leave empty
    assert complaints(text) == [
        "3:17 F001 a row of 5 cells in a table of 3 columns",
        "5:1 F001 a row of 1 cell in a table of 3 columns; is a ',' missing in it?",
    ]


def test_a_row_that_lacks_a_comma_is_noticed_where_all_others_write_what_is_empty() -> None:
    rows = (
        "9:00,Hall,Opening,Ada,Hello\n9:30,Hall,Knots,Ben,All of them\n10:00,Hall Sails,Cleo,Wind\n"
    )
    text = f"start,room,title,speaker,abstract\n{rows}10:30,,Break,,\n11:00,Hall,Oars,Ada,Wood\n"

    assert complaints(text) == [
        "4:23 F001 a row of 4 cells in a table of 5 columns; is a ',' missing in it?"
    ]


def test_rows_whose_cells_something_else_parts_are_noticed() -> None:
    rows = "Boats;9:00;Hall;\nNets,10:00,Hall,\nSails,11:00,Hall,\nMind, all, the step, please\n"
    text = f"title;start;room;note\n{rows}"

    assert [row["title"] for row in table(text)] == [
        *("Boats", "Nets,10:00,Hall,", "Sails,11:00,Hall,", "Mind, all, the step, please"),
    ]
    assert complaints(text) == [
        "3:1 F001 a row of 1 cell in a table of 4 columns; its cells are parted by ','",
        "4:1 F001 a row of 1 cell in a table of 4 columns; its cells are parted by ','",
    ]


def test_a_quote_that_is_never_closed_takes_no_other_row_with_it() -> None:
    text = 'title,room\n"Opening,Hall\nTalk,"Attic"\n"Lunch",\nWalk,"Yard\n'
    found = document(text)

    assert [dict(row) for row in rows(found)] == [
        {"title": "Opening", "room": "Hall"},
        {"title": "Talk", "room": "Attic"},
        {"title": "Lunch", "room": None},
        {"title": "Walk", "room": "Yard"},
    ]
    assert [told(finding) for finding in found.findings] == [
        "2:1 F001 this quote is never closed",
        "5:6 F001 this quote is never closed",
    ]
    assert not found.whole


def test_a_single_quote_inside_of_a_quoted_cell_is_noticed_and_kept() -> None:
    text = 'title,room\n"The "best" talk",Hall\n5" screens,Attic\n'

    assert table(text) == [
        {"title": 'The "best" talk', "room": "Hall"},
        {"title": '5" screens', "room": "Attic"},
    ]
    assert complaints(text) == [
        "2:6 F001 a quote inside of a quoted cell; it is written twice there"
    ]


def test_a_table_without_rows_is_empty() -> None:
    assert table("title,start,room\n") == []
    assert document("title,start,room\n").findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "title,room\nOpening,Hall\n",
        "Title\tStart time\tRoom\nOpening\t9:00\tHall\n",
        '"Title","Room"\n"Opening: what, now?","Hall"\n',
        "#,title,room\n1,Opening,Hall\n",
    ],
)
def test_a_table_is_known_by_what_stands_in_it(text: str) -> None:
    assert syntax_of(Source("<stdin>", text)) == "csv"


@pytest.mark.parametrize(
    "text",
    [
        "conference: {id: a, title: b}\nsessions: {a: {title: x, room: y}}\n",
        "- {title: One, room: Hall}\n- {title: Two, room: Hall}\n",
        "- One, Two\n- Three, Four\n",
        "# one, two\n# three, four\n",
        "---\na, b\n",
        "title: One, two\nroom: Hall, attic\n",
        "x-a: [1, 2]\nsessions: {a: b, c: d}\n",
        "9:00, Opening\n10:00, Talk\n",
        "Dear all,\n\nthis is the programme\n",
        "Opening, with music\nLunch\nClosing\n",
        "a, b\n",
        "",
        "\n",
        "one\ntwo\n",
    ],
)
def test_yaml_and_prose_are_no_table(text: str) -> None:
    assert syntax_of(Source("<stdin>", text)) == "yaml"


@pytest.mark.parametrize("name", ["made.yaml", "made.YML"])
def test_a_file_that_is_called_yaml_is_yaml(name: str) -> None:
    assert syntax_of(Source(name, "title,room\nOpening,Hall\n")) == "yaml"


@pytest.mark.parametrize(
    "text", ["conference:\n  id: a\n", "conference: {id: a, title: b}\n", "---\na, b\n"]
)
def test_ours_is_ours_whatever_the_file_is_called(text: str) -> None:
    assert syntax_of(Source("made.csv", text)) == "yaml"


@given(
    st.integers(2, 5).flatmap(
        lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), max_size=5)
    ),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_what_another_writer_wrote_is_read_back_cell_by_cell(
    cells: list[list[str]], separator: str, quoting: Literal[0, 1], end: str
) -> None:
    names = [f"name{number}" for number in range(len(cells[0]) if cells else 2)]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, quoting=quoting, lineterminator=end)
    writer.writerows([names, *cells])
    source = Source("made.csv", f"sep={separator}\n{text.getvalue()}")
    found = read_csv(source)

    kept = [row for row in cells if any(cell.strip() for cell in row)]
    assert found.findings == ()
    assert [list(row.values()) for row in rows(found)] == [
        [cell if cell.strip() else None for cell in row] for row in kept
    ]
    for row, mapping in zip(kept, rows(found), strict=True):
        for name, cell in zip(names, row, strict=True):
            assert mapping.key_at(name).text.strip('"') == name
            if cell.strip():
                shown = mapping.at(name).text
                plain = shown[1:-1].replace('""', '"') if shown.startswith('"') else shown
                assert plain.rstrip(" \t\r\n") == cell.rstrip(" \t\r\n")


@given(st.text(st.sampled_from('ab,;"\n\r :-'), max_size=40))
def test_no_text_is_too_broken(text: str) -> None:
    found = read_csv(Source("made.csv", text))

    for row in rows(found):
        for name in row:
            assert 0 <= row.at(name).start <= row.at(name).end <= len(text)


def test_ten_thousand_rows_take_ten_times_the_work_of_a_thousand() -> None:
    head = "title,start,end,room,speakers,abstract,track,type,day\n"
    row = 'Talk,10:00,11:00,Hall,"Jo Sample; Mo Sample","Some text,\nwith lines",,,1\n'
    few, many = (calls(document, head + row * n) for n in (1_000, 10_000))

    assert len(rows(document(head + row * 10_000))) == 10_000
    assert many <= 10 * few


def test_a_comma_that_nobody_quoted_is_told_where_the_cells_begin_to_be_others() -> None:
    text = "title,start,room,track\nKnots, and ropes,9:00,Hall,\nBoats,9:30,Hall,Sea\n"

    assert complaints(text) == [
        (
            "2:7 F001 a row of 5 cells in a table of 4 columns; "
            "a text with ',' in it needs quotes around it"
        )
    ]


def test_a_row_that_is_full_and_goes_on_is_told_even_if_nothing_follows() -> None:
    text = "title;start;room\nKnots;and ropes;9:00;\nBoats;9:30;Hall\nSails;10:00;Hall\n"

    assert complaints(text) == [
        (
            "2:22 F001 a row of 4 cells in a table of 3 columns; "
            "a text with ';' in it needs quotes around it"
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "title,start,room\nKnots,9:00,Hall,\nBoats,9:30,Hall,\n",  # a program that ends all so
        "title, start, room\nKnots, 9:00, Hall,\nBoats, 9:30, Hall\nSails, 10:00, Hall\n",
        "title,start,room\nKnots,9:00,,,,\nBoats,9:30,Hall\n",
    ],
)
def test_separators_at_the_end_of_a_row_are_no_slip_by_themselves(text: str) -> None:
    assert complaints(text) == []


def test_a_bar_in_one_line_of_a_single_column_parts_no_cells() -> None:
    assert table("title\nKnots\nBoats | Nets\nSails\n") == [
        {"title": "Knots"},
        {"title": "Boats | Nets"},
        {"title": "Sails"},
    ]


def test_a_row_with_an_open_quote_is_not_told_to_be_short_as_well() -> None:
    text = 'title,start,room\nKnots,9:00,Hall\nBoats,"9:3\n'

    assert complaints(text) == ["3:7 F001 this quote is never closed"]


def test_a_head_that_is_repeated_is_no_row() -> None:
    text = "title,start\nKnots,9:00\n\ntitle,start\nBoats,9:30\n"

    assert [row["title"] for row in table(text)] == ["Knots", "Boats"]
    assert complaints(text) == []


def test_a_cell_that_a_spreadsheet_could_not_fill_is_told() -> None:
    text = 'title,start,room\nKnots,#REF!,"#NAME?"\nBoats,########,#1\nSay #REF!,#N/A,##\n'

    assert complaints(text) == [
        "2:7 F001 the formula in this cell came to #REF!",
        "2:13 F001 the formula in this cell came to #NAME?",
        "3:7 F001 a column that was too narrow for what is in this cell: widen it, and save again",
    ]


def test_rows_that_say_as_little_as_others_end_as_they_like() -> None:
    text = """\
Time,Title,Speaker,Room
9:00,Registration
9:30,Boats,Ada Sample,Hall
10:00,Ships,Ben Sample,Hall
10:30,Lunch
11:30,Sails,Cleo Sample,Hall
"""

    assert read("talks.csv", text.encode()).findings == ()


def test_a_row_that_ends_as_early_as_one_with_empty_cells_is_no_mistake() -> None:
    text = "Time,Title,Speaker\n9:00,Boats,Ada\n9:30,Break,\n10:00,Ships,Ben\n10:30,Break\n"

    assert read("talks.csv", text.encode()).findings == ()


def test_what_nobody_sees_around_a_cell_is_no_part_of_it() -> None:
    text = "title,room\n\u200bBoats\u2060,Hall\ufeff\nOld \u200bRopes,\u200b\n"

    assert table(text) == [
        {"title": "Boats", "room": "Hall"},
        {"title": "Old \u200bRopes", "room": None},
    ]
