"""What `watch` shows fits where it is shown. The conference is made up."""

import pytest
from support import findings_in_text

from confsched.reports.watching import Watched, watched
from confsched.text.styled import Piece, plain

FOUND = findings_in_text(
    "speakers: {jo: Jo Sample}\nsessions:\n"
    + "".join(f"  s{n}: {{title: 'Nr. {n}', time: 10:00-11:00, speaker: jo}}\n" for n in range(5))
)
SUMMARY = (Piece("12:00:00  "), Piece("15 errors", "error"), Piece(" in 5 sessions of Sample"))


@pytest.mark.parametrize("columns", [20, 40, 80, 132])
@pytest.mark.parametrize("rows", [16, 24, 50])
@pytest.mark.parametrize("trouble", [(), ("'conference.yaml' is empty",), FOUND[:1]])
def test_it_fits_a_screen(columns: int, rows: int, trouble: tuple[str, ...]) -> None:
    told = Watched(FOUND, FOUND[3:], FOUND[:2], SUMMARY, trouble)
    lines = list(plain(watched(told, columns, rows)))

    assert (len(lines) < rows or rows == 16, max(map(len, lines)) <= max(columns, 22)) == (
        True,
        True,
    )


def test_all_is_told_where_lines_are_not_counted() -> None:
    told = Watched(FOUND, FOUND[3:], FOUND[:2], SUMMARY)
    marks = [line[:1] for line in plain(watched(told, 400))]

    assert marks == [*"+" * len(FOUND[3:]), *"   ", *"--", "1"]


def test_what_is_wrong_everywhere_takes_one_line_and_what_is_new_its_own() -> None:
    [lacking] = [one for one in FOUND if one.code == "X501"]
    told = Watched((lacking,), lacking.stands_for[4:], (), SUMMARY)
    lines = [line.partition("no-abstract: ")[2] for line in plain(watched(told, 400))]

    assert lines == [
        "'Nr. 4' has no abstract",
        "none of the 5 sessions that should have an abstract has one",
        "",
    ]


def test_that_no_mistakes_were_found_is_said_of_before_as_well() -> None:
    summary = (Piece("12:00:00  no mistakes found in 6 sessions of Sample"),)
    told = Watched((), (), (), summary, ("'conference.yaml' is empty",))

    assert [*plain(watched(told, 80))] == [
        "! 'conference.yaml' is empty",
        "until then, what was found before:",
        *plain([summary]),
    ]
