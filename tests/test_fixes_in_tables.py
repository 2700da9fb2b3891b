"""Fixes in tables in text: only the cells change in which something is wrong. All is made up."""

import csv
import io
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import Files, mending

from confsched.comparing import counted

OURS = b"conference: {id: knots, title: Knots, timezone: ET, days: 2021-05-19, phase: draft}\n"
HEAD = ("Title", "Type", "Start", "End", "Room", "Remark")


class Slip(NamedTuple):
    """A cell with a slip in it, and without."""

    wrong: str
    right: str


TITLES = (
    Slip("Ten  Knots", "Ten Knots"),
    Slip('The "Knot",   tied', 'The "Knot", tied'),
    Slip("Tides\u200b of  May", "Tides of May"),
    Slip("Plain", "Plain"),
)
STARTS = (Slip("EST", "ET"), Slip("ET", "ET"))
REMARKS = ("", "a, b; c", 'say "knot"', "two\nlines", "=1+1", "EST  &amp;")


@st.composite
def lists(draw: st.DrawFn) -> Slip:
    """A list of sessions with slips, and as it is without them."""
    rows: list[tuple[list[str], list[str]]] = []
    for number in range(draw(st.integers(1, 4))):
        title, zone = draw(st.sampled_from(TITLES)), draw(st.sampled_from(STARTS))
        rest = ["meeting", f"1{number}:30", f"Room {number}", draw(st.sampled_from(REMARKS))]
        pair = tuple(
            [f"{said} {number}", rest[0], f"1{number}:00 {at}", *rest[1:]]
            for said, at in zip(title, zone, strict=True)
        )
        rows.append((pair[0], pair[1]))
    separator, end = draw(st.sampled_from(",;\t")), draw(st.sampled_from(("\n", "\r\n")))
    quoting = draw(st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)))
    wrong, right = zip(*rows, strict=True)
    return Slip(*(_written([HEAD, *one], separator, end, quoting) for one in (wrong, right)))


def _written(rows: object, separator: str, end: str, quoting: int) -> str:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=separator, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]  # one of its own
    writer.writerows(rows)  # type: ignore[arg-type]  # rows of texts
    return written.getvalue()


def files(text: str) -> Files:
    return {"conference.yaml": OURS, "sessions.csv": text.encode()}


@settings(max_examples=100, deadline=None)
@given(lists())
def test_what_is_planted_is_mended_and_all_else_stays(made: Slip) -> None:
    done = mending(files(made.wrong))
    texts = [one.after for one in done.files] or [made.wrong]

    assert texts == [made.right]


@settings(max_examples=50, deadline=None)
@given(lists())
def test_a_mended_list_has_fewer_findings_none_of_them_new_and_nothing_to_fix(made: Slip) -> None:
    first = mending(files(made.wrong))
    fixed = first.files[0].after if first.files else made.wrong
    again = mending(files(fixed))

    assert (again.mended, again.files) == ((), ())
    assert counted(first.left) == counted(again.left)


def fixed(text: str | bytes) -> str:
    """What the fixes make of a list beside a conference."""
    data = text.encode() if isinstance(text, str) else text
    done = mending({"conference.yaml": OURS, "sessions.csv": data})
    return done.files[0].after if done.files else data.decode(errors="replace")


ROW = "Knots,Meeting,10:00,10:30,Hall,\n"
TABLE = ",".join(HEAD) + "\n"


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        (ROW + ROW, ROW),
        (ROW + ROW.replace(",\n", ",other\n"), None),  # what it says besides would be lost
        (ROW + ROW.replace("Hall", "Attic"), None),
    ],
)
def test_a_session_that_is_listed_twice_goes_if_all_else_is_the_same(
    rows: str, left: str | None
) -> None:
    assert fixed(TABLE + rows) == TABLE + (left or rows)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_what_is_not_in_utf_8_stays(encoding: str) -> None:
    data = f"{TABLE}Kn\u00f6  ts,Meeting,10:00,10:30,Hall,\n".encode(encoding)

    assert mending({"conference.yaml": OURS, "sessions.csv": data}).files == ()


@pytest.mark.parametrize("around", ["{}", " {}", "{}  ", " {} ", '" {} "', '"{} "'])
def test_blanks_at_the_ends_of_a_cell_are_no_part_of_its_text_and_stay(around: str) -> None:
    row = ROW.replace("Knots", around.format("Ten  Knots, tied" if '"' in around else "Ten  Knots"))

    assert fixed(TABLE + row) == TABLE + row.replace("Ten  Knots", "Ten Knots")


@pytest.mark.parametrize(
    ("day", "mended"),
    [
        ("zo 6 november 2032", "za 6 november 2032"),
        ("So, 6.11.2032", "Sa, 6.11.2032"),
        ("dim. 6 novembre 2032", "sam. 6 novembre 2032"),
        ("Sonntag, 6. November 2032", "Samstag, 6. November 2032"),
        ("SUNDAY 6 November 2032", "Saturday 6 November 2032"),
        ("dom 6 nov 2032", "dom 6 nov 2032"),  # of several languages, in which Saturday differs
    ],
)
def test_wrong_weekdays_are_mended_in_their_languages(day: str, mended: str) -> None:
    ours = OURS.replace(b"2021-05-19", b"2032-11-06")
    text = f"Date;Time;Title;Room\n{day};9:00-10:00;Knots;Hall\n"
    done = mending({"conference.yaml": ours, "sessions.csv": text.encode()})

    assert [one.after for one in done.files] == [text.replace(day, mended)] * (day != mended)
