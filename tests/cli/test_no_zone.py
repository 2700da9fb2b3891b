"""A schedule whose zone nobody says is not shown as if it were known."""

from pathlib import Path

from process import run


def test_that_utc_is_taken_for_a_zone_is_said(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text("title,start,end,room\nBoats,2030-05-14 10:00,10:45,Hall\n")
    said = run(["agenda", "plan.csv"], cwd=tmp_path)
    told = run(["agenda", "plan.csv", "--timezone", "Europe/Oslo"], cwd=tmp_path)

    note = "no time zone is known, so UTC is taken: see --timezone and 'timezone'\n"
    assert (said.code, said.stderr) == (0, note)
    assert (told.code, told.stderr) == (0, "")


def test_help_is_wrapped_once(tmp_path: Path) -> None:
    done = run(["move", "--help"], cwd=tmp_path, columns=80)

    assert "written there. The session keeps its length." in done.stdout


def test_that_no_days_are_known_is_said(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text("title,day,time\nBoats,Tuesday,9:00-10:00\n")
    said = run(["agenda", "plan.csv"], cwd=tmp_path)
    told = run(["agenda", "plan.csv", "--date", "2030-05-14", "--timezone", "UTC"], cwd=tmp_path)

    note = "no days are known, so nothing is scheduled: see --date and 'days'\n"
    assert (said.code, said.stderr) == (0, note)
    assert (told.code, told.stderr) == (0, "")
