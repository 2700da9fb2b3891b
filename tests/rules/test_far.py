"""A date far from all others: what is said of it, what was probably meant, and what mends it."""

from pathlib import Path

import pytest
from support import findings_in_text

from confsched import api
from confsched.findings import Finding

_MEANT = "12 May 2021"
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
        *(
            (
                on,
                "2021-06-12",
                f"is on 12 June 2021, but the conference is on {_MEANT}; did you mean {_MEANT}?",
                [fix],
            )
            for on, fix in (
                ("2021-06-12", ("06", "05")),
                ("12 June 2021", ("June", "May")),
                ("12 Jun 2021", ("Jun", "May")),
            )
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


def dated(on: str) -> list[Finding]:
    """What is found of the dates where a session of 2021 is on a day of another year."""
    rows = f"{_ROWS}  far: {{title: Far, date: '{on}', time: '15:00-16:00'}}\n"
    text = (
        "conference: {id: made, title: Made, timezone: ET, online: true, "
        f"days: [2021-05-12, 2012-05-12]}}\nsessions:\n{rows}"
    )
    codes = ("T203", "T208", "T219", "T220", "T221")
    return [one for one in findings_in_text(text) if one.code in codes]


def test_no_other_weekday_is_offered_for_a_date_in_the_wrong_year() -> None:
    fixes = {one.code: one.fix and one.fix.description for one in dated("Friday 12 May 2012")}

    assert fixes == {"T220": None, "T208": None, "T219": "write 2021"}


@pytest.mark.parametrize("on", ["Wednesday 12 May 2012", "12 May 2012, Wed", "Wed, 2012-05-12"])
def test_a_weekday_of_the_year_of_all_others_tells_which_year_was_meant(on: str) -> None:
    [finding] = [one for one in dated(on) if one.code != "T220"]  # that is about the days

    assert (finding.code, finding.message) == (
        "T208",
        "12 May 2012 is a Saturday, not a Wednesday; did you mean 12 May 2021?",
    )
    assert finding.fix is not None
    assert [(edit.span.text, edit.text) for edit in finding.fix.edits] == [("2012", "2021")]
    assert not finding.fix.safe


def test_all_rows_of_a_day_in_a_wrong_year_are_mended_by_their_weekday(tmp_path: Path) -> None:
    text = "Date,Start,End,Title\n" + "".join(
        f"{on},{hour}:00,{hour}:45,Talk {hour}\n"
        for on in ("Wednesday 4 November 2026", "Thursday 5 November 2027")
        for hour in (10, 11)
    )
    path = tmp_path / "programme.csv"
    path.write_text(text)
    found = {one.code for one in api.validate(path, select=["T2"]).findings}
    api.fix(path, unsafe=True)

    assert found == {"T208"}
    assert path.read_text() == text.replace("2027", "2026")
