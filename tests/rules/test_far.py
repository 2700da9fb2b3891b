"""A date far from all others: what is said of it, what was probably meant, and what mends it."""

import pytest
from support import findings_in_text

from confsched.findings import Finding

_ROWS = "".join(
    f"  s{hour}: {{title: S{hour}, date: 2021-05-12, time: '{hour}:00-{hour}:45'}}\n"
    for hour in range(10, 15)
)


def found(on: str, days: str) -> Finding:
    text = (
        "conference: {id: made, title: Made, timezone: ET, online: true, "
        f"days: [2021-05-12, {days}]}}\n"
        f"sessions:\n{_ROWS}  far: {{title: Far, date: {on}, time: '15:00-16:00'}}\n"
    )
    (finding,) = (one for one in findings_in_text(text) if one.code == "T219")
    return finding


@pytest.mark.parametrize(
    ("on", "day", "said", "fix"),
    [
        (
            "2012-05-12",
            "2012-05-12",
            "is on 12 May 2012, but the conference is on 12 May 2021; did you mean 12 May 2021?",
            [("2012", "2021")],
        ),
        (
            "Saturday 12 May 2012",
            "2012-05-12",
            "is on 12 May 2012, but the conference is on 12 May 2021; did you mean 12 May 2021?",
            [("2012", "2021")],
        ),
        (
            "2021-12-05",
            "2021-12-05",
            (
                "is on 5 December 2021, but the conference is on 12 May 2021; "
                "did you mean 12 May 2021?"
            ),
            [],
        ),
        (
            "2021-06-12",
            "2021-06-12",
            "is on 12 June 2021, but the conference is on 12 May 2021; did you mean 12 May 2021?",
            [],
        ),
        (
            "2021-10-31",
            "2021-10-31",
            "is on 31 October 2021, but the conference is on 12 May 2021",
            [],
        ),
    ],
)
def test_a_date_far_from_all_others_is_told_with_the_one_that_was_meant(
    on: str, day: str, said: str, fix: list[tuple[str, str]]
) -> None:
    finding = found(on, day)
    edits = finding.fix.edits if finding.fix else ()

    assert (finding.message, finding.span.text) == (f"'Far' {said}", on)
    assert [(edit.span.text, edit.text) for edit in edits] == fix
    assert finding.fix is None or not finding.fix.safe


def test_no_other_weekday_is_offered_for_a_date_in_the_wrong_year() -> None:
    rows = f"{_ROWS}  far: {{title: Far, date: Wednesday 12 May 2012, time: '15:00-16:00'}}\n"
    text = (
        "conference: {id: made, title: Made, timezone: ET, online: true, "
        f"days: [2021-05-12, 2012-05-12]}}\nsessions:\n{rows}"
    )
    fixes = {one.code: one.fix and one.fix.description for one in findings_in_text(text)}

    assert (fixes["T208"], fixes["T219"]) == (None, "write 2021")
