"""PDFs as pages; all conferences and people are made up."""

import random
import sys
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_files import box, lines, pdf, rule, text, turned
from seen import cells, seen

from confsched.errors import ConfschedError
from confsched.reading.archive import Refused
from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.page import Page
from confsched.source import Span


def page(*sheets: list[str]) -> Page:
    return pdf_page("page.pdf", pdf(*sheets))


def places(found: Page) -> list[str]:
    return [str(Span(found.source, line.start, line.end)) for line in found.lines]


def told(found: Page) -> list[str]:
    """Each line; of a row its cells, with the lines in them."""
    return [
        " | ".join(cell.text.replace("\n", " / ") for cell in line.cells) or line.text
        for line in found.lines
    ]


def refused(data: bytes) -> tuple[str, str]:
    with pytest.raises(Refused) as raised:
        pdf_page("page.pdf", data)
    return str(raised.value), raised.value.code


def at(*beside: tuple[str, float], top: float) -> list[str]:
    """Texts beside each other, at their places from the left."""
    return [text(said, left, top) for said, left in beside]


def test_sizes_make_headings_and_letters_are_bold() -> None:
    found = page(
        [
            text("A Forum of Boats", 50, 60, 20),
            text("Day 1, 14 May 2030", 50, 100, 14),
            *lines("10:00 Opening", "10:30 On knots", top=130),
            text("11:00 Break", 50, 170, style="bold"),
        ]
    )

    assert seen(found) == [
        *("h1 A Forum of Boats", "h2 Day 1, 14 May 2030"),
        *("10:00 Opening", "10:30 On knots", "*11:00 Break"),
    ]
    assert [line.gap for line in found.lines] == [1, 1, 2, 0, 2]
    assert places(found) == [f"page.pdf:page 1, line {n}" for n in (1, 2, 3, 4, 5)]


HARBOUR = "Of a harbour so far away that nobody who once went there ever came home to tell anybody"


def test_a_line_goes_on_where_its_sheet_ended() -> None:
    found = page(
        [
            *lines(
                f"10:00 {HARBOUR} of its ha-",
                "vens",
                "11:00 A talk by somebody",
                "• Ada Sample",
            )
        ]
    )

    assert seen(found) == [
        f"10:00 {HARBOUR} of its havens",
        *("11:00 A talk by somebody", "item0 Ada Sample"),
    ]


KNOTS = "On how knots are tied that hold whatever a ship"


def test_lines_stand_below_as_many_empty_ones_as_there_is_room_for() -> None:
    found = page(
        [*lines("9:00 Opening", "Ada Sample", "Lunch", top=60), *lines("Reception", top=130)]
    )

    assert [(line.text, line.gap) for line in found.lines] == [
        *(("9:00 Opening", 1), ("Ada Sample", 0), ("Lunch", 0), ("Reception", 3))
    ]


def test_an_item_of_a_list_goes_on_from_none_above() -> None:
    full = [f"{hour}:00 {HARBOUR}" for hour in (10, 11, 12)]
    found = page(lines(*full, "- Ada Sample"))

    assert seen(found) == [*full, "item0 Ada Sample"]


def test_a_column_of_times_makes_a_table() -> None:
    found = page(
        [
            *at(("Time", 50), ("Talk", 130), ("Room", 360), top=60),
            *at(("9:00", 50), ("Opening", 130), ("Hall", 360), top=80),
            *at(
                ("9:30", 50),
                (KNOTS, 130),
                ("Quay", 360),
                top=100,
            ),
            *at(("weighs in a storm", 130), top=112),
            *at(("Ada Sample", 130), top=124),
            *at(("10:30", 50), ("Break", 130), ("Foyer", 360), top=144),
        ]
    )

    assert told(found) == [
        "Time | Talk | Room",
        "9:00 | Opening | Hall",
        f"9:30 | {KNOTS} weighs in a storm / Ada Sample | Quay",
        "10:30 | Break | Foyer",
    ]
    assert places(found)[2] == "page.pdf:page 1, table 1, row 3, cell 1"


def test_a_time_in_the_middle_of_its_row_is_that_of_all_of_it() -> None:
    found = page(
        [
            *at(("9:00 –", 50), top=66),
            *at(("9:30", 50), top=78),
            *at(("On knots", 130), top=60),
            *at(("Ada Sample", 130), top=72),
            *at(("Boat Works", 130), top=84),
            *at(("On nets", 130), top=104),
            *at(("9:30 –", 50), ("Ben Test", 130), top=116),
            *at(("10:00", 50), ("Net Works", 130), top=128),
            *at(("10:00 – 11:00", 50), ("Lunch", 130), top=148),
        ]
    )

    assert told(found) == [
        "9:00 – 9:30 | On knots / Ada Sample / Boat Works",
        "9:30 – 10:00 | On nets / Ben Test / Net Works",
        "10:00 – 11:00 | Lunch",
    ]


def test_what_runs_over_the_columns_parts_tables() -> None:
    found = page(
        [
            *at(("9:00", 50), ("On knots", 130), top=60),
            *at(("Ada Sample", 130), top=72),
            *lines("Session 2: what nets hold, and whom", top=92),
            *at(("10:00", 50), ("On nets", 130), top=112),
            *at(("Ben Test", 130), top=124),
            *at(("11:00", 50), ("Lunch", 130), top=144),
        ]
    )

    assert told(found) == [
        "9:00 | On knots / Ada Sample",
        "Session 2: what nets hold, and whom",
        "10:00 | On nets / Ben Test",
        "11:00 | Lunch",
    ]
    assert [line.table for line in found.lines] == [1, 0, 2, 2]


def test_a_talk_in_bold_letters_below_another_has_its_time() -> None:
    found = page(
        [
            *at(("9:00", 50), top=60),
            *[text("Workshops", 130, 60, style="bold")],
            *[text("Splicing", 130, 80, style="bold")],
            *at(("Ada Sample", 130), top=92),
            *at(("10:00", 50), ("Break", 130), top=112),
            *at(("11:00", 50), ("Lunch", 130), top=132),
        ]
    )

    assert cells(found) == [
        *(("9:00", 0, 1, 2), ("Workshops", 1, 1, 1), ("Splicing\nAda Sample", 1, 1, 1)),
        *(("10:00", 0, 1, 1), ("Break", 1, 1, 1), ("11:00", 0, 1, 1), ("Lunch", 1, 1, 1)),
    ]


def drawn(top: float, *rows: tuple[str, str, str]) -> list[str]:
    """A table of three columns with a line around each cell; one without a last text is wide."""
    found = []
    for n, (time, one, other) in enumerate(rows):
        high = top + 20 * n
        edges = [50, 150, 300, 450] if other else [50, 150, 450]
        found += [box(a, high, b, high + 20) for a, b in pairwise(edges)]
        found += at((time, 55), (one, 155), *([(other, 305)] if other else []), top=high + 13)
    return found


def test_lines_around_cells_make_a_table() -> None:
    found = page(
        drawn(60, ("", "Hall", "Quay"), ("9:00", "Opening", ""), ("9:30", "Knots", "Nets"))
    )

    assert cells(found) == [
        *(("Hall", 1, 1, 1), ("Quay", 2, 1, 1)),
        *(("9:00", 0, 1, 1), ("Opening", 1, 2, 1)),
        *(("9:30", 0, 1, 1), ("Knots", 1, 1, 1), ("Nets", 2, 1, 1)),
    ]


def test_a_table_goes_on_on_the_next_sheet() -> None:
    head = ("Time", "Hall", "Quay")
    found = page(
        drawn(700, head, ("9:00", "Knots", "Nets"), ("9:30", "Sails", "Oars")),
        drawn(60, head, ("10:00", "Buoys", "Locks")),
    )

    assert told(found) == [
        *("Time | Hall | Quay", "9:00 | Knots | Nets", "9:30 | Sails | Oars"),
        "10:00 | Buoys | Locks",
    ]
    assert [line.table for line in found.lines] == [1, 1, 1, 1]
    assert places(found)[-1] == "page.pdf:page 2, table 1, row 4, cell 1"


def test_a_row_that_two_sheets_part_is_one_again() -> None:
    head = ("Time", "Hall", "Quay")
    found = page(
        drawn(680, head, ("9:00", "Knots", "Nets"), ("9:30", "Sails", "Oars")),
        drawn(60, ("", "Ben Test", "Ada Sample"), ("10:00", "Buoys", "Locks")),
    )

    assert told(found)[1:] == [
        "9:00 | Knots | Nets",
        "9:30 | Sails / Ben Test | Oars / Ada Sample",
        "10:00 | Buoys | Locks",
    ]


def test_tables_that_touch_have_columns_of_their_own() -> None:
    head = ("Time", "Hall", "Quay")
    sheet = drawn(60, head, ("9:00", "Knots", "Nets"))
    for high, edge, row in ((100, 330, ("9:30", "Sails", "Oars")), (140, 240, ("10:00", "A", "B"))):
        sheet += [box(a, high, b, high + 20) for a, b in pairwise((50, 150, edge, 400))]
        sheet += [box(a, high + 20, b, high + 40) for a, b in pairwise((50, 150, edge, 400))]
        for top, said in ((high + 13, head), (high + 33, row)):
            sheet += at(*zip(said, (55, 155, edge + 5), strict=True), top=top)
    found = page(sheet)

    assert [line.table for line in found.lines] == [1, 1, 2, 2, 3, 3]
    assert told(found)[2:] == [
        *("Time | Hall | Quay", "9:30 | Sails | Oars"),
        *("Time | Hall | Quay", "10:00 | A | B"),
    ]


def test_one_row_on_the_next_sheet_is_of_the_table() -> None:
    found = page(
        drawn(720, ("9:00", "Knots", "Nets"), ("9:30", "Sails", "Oars")),
        drawn(60, ("10:00", "Buoys", "Locks")),
    )

    assert told(found)[-1:] == ["10:00 | Buoys | Locks"]


def test_what_stands_in_brackets_below_a_name_is_of_it() -> None:
    said = ("Boats and ropes of old", "Eva Sample", "(Harbour", "Office of Nets)", "Ben Test")
    found = page(
        [
            *(text(one, 130, 60 + 12 * n) for n, one in enumerate(said)),
            *at(("9:00", 50), top=60),
            *at(("11:00", 50), ("Oars and the many people who pull them", 130), top=150),
            *at(("12:00", 50), ("Sails and the very few who know of them", 130), top=170),
        ]
    )

    assert told(found)[0] == (
        "9:00 | Boats and ropes of old / Eva Sample (Harbour Office of Nets) / Ben Test"
    )


def test_a_talk_goes_on_on_the_next_sheet() -> None:
    found = page(
        [
            *at(("9:00", 50), ("Opening", 130), top=700),
            *at(("9:30", 50), ("On knots", 130), top=720),
            *at(("10:00", 50), ("On nets", 130), top=740),
        ],
        [
            *at(("Ben Test", 130), top=60),
            *at(("11:00", 50), ("Lunch", 130), top=80),
            *at(("12:00", 50), ("Oars", 130), top=100),
            *at(("13:00", 50), ("Sails", 130), top=120),
        ],
    )

    assert told(found)[2:] == [
        *("10:00 | On nets / Ben Test", "11:00 | Lunch", "12:00 | Oars", "13:00 | Sails")
    ]


def test_what_stands_on_every_sheet_is_said_once() -> None:
    sheets = [
        [
            *lines("Forum of Boats", top=30, size=8),
            *lines(f"{n}:00 Talk of {n}", "11:00 Lunch at the quay", top=100),
            *lines(f"{n} / 3", top=810, size=8),
        ]
        for n in (1, 2, 3)
    ]

    assert seen(page(*sheets)) == [
        *("Forum of Boats", "1:00 Talk of 1", "11:00 Lunch at the quay"),
        *("2:00 Talk of 2", "11:00 Lunch at the quay"),
        *("3:00 Talk of 3", "11:00 Lunch at the quay"),
    ]


def test_a_time_at_the_edge_of_every_sheet_stays() -> None:
    found = page(*([*lines("9.00", "Opening", top=60)] for _ in range(3)))

    assert seen(found) == ["9.00", "Opening"] * 3


def test_two_columns_are_read_one_after_the_other() -> None:
    left = lines("Thursday", "9:00 Opening", "10:00 On knots", "11:00 Lunch", top=90)
    right = lines("Friday", "9:00 On nets", "10:00 Closing", left=300, top=90)
    found = page([text("Forum of Boats, of all who build them", 150, 60, 14), *left, *right])

    assert seen(found) == [
        "h1 Forum of Boats, of all who build them",
        *("Thursday", "9:00 Opening", "10:00 On knots", "11:00 Lunch"),
        *("Friday", "9:00 On nets", "10:00 Closing"),
    ]
    assert places(found)[-1] == "page.pdf:page 1, line 8"


def test_letters_of_tex_that_do_not_say_what_they_are() -> None:
    found = page([text("9:00\x1510:00 E\x1ecient co\x1bee in \x1cve \x1doors", 50, 60)])

    assert seen(found) == ["9:00–10:00 Efficient coffee in five floors"]


@pytest.mark.parametrize("matrix", ["1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_sheet_is_read_as_its_text_is_turned(matrix: str, turn: int) -> None:
    said = [text(one, 300, 400) for one in ("9:00 Opening",)]
    said = [one.replace("1 0 0 1", matrix) for one in said]
    across = text("DRAFT", 50, 50).replace("1 0 0 1", "0.7 0.7 -0.7 0.7")

    assert seen(pdf_page("page.pdf", pdf([*said, across], turn=turn))) == ["9:00 Opening"]


def test_a_table_on_a_sheet_that_is_turned() -> None:
    found = pdf_page(
        "page.pdf", pdf([turned("9:00", 100, 700), turned("Opening", 100, 600)], turn=90)
    )

    assert seen(found) == ["9:00 Opening"]


IMAGES = "a PDF of images, of which no text is read; have it recognised (OCR)"
DAMAGED = "a PDF that is damaged; print it into a new one"


@pytest.mark.parametrize(
    ("data", "message", "code"),
    [
        (pdf([rule(50, 50, 90, 90)]), IMAGES, "F001"),
        (b"%PDF-1.7\nno", DAMAGED, "F001"),
        (pdf(lines("9:00 Opening"))[:300], DAMAGED, "F001"),
        (
            pdf(
                lines("9:00 Opening"),
                trailer="/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
                f"/O <{'61' * 32}> /U <{'62' * 32}> >> /ID [<61> <61>]",
            ),
            "a PDF with a password; save it without",
            "F001",
        ),
        (pdf(*[[]] * 501), "a PDF of 501 pages, where 500 are the most", "F009"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, message: str, code: str) -> None:
    assert refused(data) == (message, code)


def test_without_the_extra_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)

    with pytest.raises(ConfschedError) as raised:
        page(lines("9:00 Opening"))
    assert (raised.value.message, raised.value.hint) == (
        "reading PDFs needs the extra 'pdf'",
        "pip install 'confsched[pdf]', or make a text of it: pdftotext -layout FILE.pdf",
    )


WORDS = st.sampled_from(
    ["9:00", "10:30–11:00", "Opening", "knots", "Ada", "Sample", "–", "p.m.", "Room"]
)
PLACES = st.tuples(
    st.integers(0, 5).map(lambda n: 30 + 90 * n),
    st.integers(0, 60).map(lambda n: 60 + 12 * n),
    st.sampled_from([8, 10, 14]),
)


@settings(deadline=None, max_examples=60)
@given(
    words=st.lists(
        st.tuples(WORDS, PLACES), min_size=1, max_size=40, unique_by=lambda one: one[1][:2]
    ),
    framed=st.booleans(),
)
def test_no_word_is_lost(words: list[tuple[str, tuple[int, int, int]]], *, framed: bool) -> None:
    """Wherever words stand, all of their letters are in the page."""
    sheet = [text(said, *place) for said, place in words]
    sheet += [box(100, 100, 300, 500), box(300, 100, 500, 500)] if framed else []
    found = page(sheet).source.text

    assert sorted("".join(found.split())) == sorted("".join(said for said, _ in words))


def test_damage_is_refused_and_nothing_else() -> None:
    whole = pdf([*drawn(60, ("9:00", "Knots", "Nets"), ("9:30", "Sails", "Oars"))], lines("Day 2"))
    chance = random.Random(5)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with suppress(Refused):
            pdf_page("page.pdf", bytes(data))
