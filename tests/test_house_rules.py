"""House rules: files that a conference extends, and what is wrong with them."""

from pathlib import Path

from confsched import api
from confsched.checking import Choices

CONFERENCE = (
    "conference: {id: c, title: C, timezone: ET, online: true, days: 2021-05-19, "
    "extends: FILE}\n"
    "sessions:\n"
    "  a: {title: A, type: other, time: 10:00-11:00, track: x}\n"
    "  b: {title: B, type: other, time: 10:30-11:30, track: x}\n"
)


def told(folder: Path, extends: str, **files: str) -> list[str]:
    """What is wrong with a conference that extends a file, with places below a folder."""
    (folder / "conference.yaml").write_text(CONFERENCE.replace("FILE", extends))
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    findings = api.validate(folder, select=["C105", "F"]).findings
    return [f"{f.span} {f.severity} {f.message}".replace(f"{folder}/", "") for f in findings]


CLASH = "'B' starts at 10:30 EDT, before 'A' ends in the same track 'x'"


def test_house_rules_count_and_the_file_may_lie_in_the_folder(tmp_path: Path) -> None:
    found = told(tmp_path, "house.yaml", house="rules: {track-clash: error}\n")

    assert found == [f"conference.yaml:4:36 error {CLASH}"]


def test_a_chain_is_followed_and_the_nearest_file_has_the_last_word(tmp_path: Path) -> None:
    found = told(
        tmp_path,
        "house.yaml",
        house="extends: ../far.yaml\nrules: {track-clash: info}\n".replace("../", ""),
        far="rules: {track-clash: error, break-clash: off}\n",
    )
    in_force = api.config(api.load(tmp_path), Choices())
    weights = {one.rule.code: one.severity.value.value for one in in_force}

    assert found == [f"conference.yaml:4:36 info {CLASH}"]
    assert (weights["C105"], weights["C104"]) == ("info", "off")


def test_the_conference_goes_before_its_house(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("rules: {track-clash: error}\n")
    found = told(tmp_path, "house.yaml", house="rules: {track-clash: off}\n")

    assert found == [f"conference.yaml:4:36 error {CLASH}"]


def test_a_file_that_is_not_there_is_named_where_it_is_written(tmp_path: Path) -> None:
    found = told(tmp_path, "huose.yaml")

    assert found == [
        "conference.yaml:1:86 error cannot read 'huose.yaml': there is no such file or folder",
        f"conference.yaml:4:36 warning {CLASH}",
    ]


def test_a_file_that_looks_like_the_one_that_is_named_is_told(tmp_path: Path) -> None:
    found = told(tmp_path, "huose.yaml", house="rules: {track-clash: off}\n")

    assert found[0] == (
        "conference.yaml:1:86 error cannot read 'huose.yaml': there is no such file or folder; "
        "did you mean 'house.yaml'?"
    )


def test_files_that_lead_round_in_a_circle_are_told_once(tmp_path: Path) -> None:
    found = told(tmp_path, "a.yaml", a="extends: b.yaml\n", b="extends: a.yaml\n")

    assert found == [
        "b.yaml:1:10 error 'a.yaml' leads round in a circle",
        f"conference.yaml:4:36 warning {CLASH}",
    ]


def test_what_is_wrong_in_house_rules_is_told_with_its_place(tmp_path: Path) -> None:
    found = told(tmp_path, "house.yaml", house="rules: {trak-clash: off}\nsessions: {}\nx-a: 1\n")

    assert found == [
        f"conference.yaml:4:36 warning {CLASH}",
        (
            "house.yaml:1:9 error no rule has the code, prefix or name 'trak-clash'; did you mean "
            "'track-clash', 'break-clash' or 'room-clash'?"
        ),
        "house.yaml:2:1 error 'sessions' is no part of house rules: there is rules and extends",
    ]


def test_house_rules_that_cannot_be_read_are_a_finding(tmp_path: Path) -> None:
    found = told(tmp_path, "house.yaml", house="rules: [a\n")
    lists = told(tmp_path, "house.yaml", house="- rules\n")

    assert found[1:] == ["house.yaml:1:8 error a list '[…' that is not closed with ']'"]
    assert lists[0] == "conference.yaml:1:86 error 'house.yaml' holds no house rules"
