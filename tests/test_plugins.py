"""Rules of other packages: the documented example is installed and run; bad ones are named."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import PROJECT

PAGE = (PROJECT / "docs" / "own-rules.md").read_text("utf-8")
CONFERENCE = """\
conference: {id: c, title: C, timezone: ET, days: 2021-05-19 to 2021-05-20}
tracks: [sponsors]
sessions:
  early: {title: Early, type: other, day: 1, time: 10:00-11:00, track: sponsors, room: hall}
  late: {title: Late, type: other, day: 2, time: 10:00-11:00, track: sponsors, room: hall}
"""


def blocks() -> dict[str, str]:
    """The files of the page, by the name that stands in their first line."""
    found = re.findall(r"```\w+\n# ([\w.]+)\n(.*?)```", PAGE, re.DOTALL)
    return dict(found)


def installed(there: Path, files: dict[str, str]) -> Path:
    """A package, built and installed as anybody would, into a folder of its own."""
    source, target = there / "source", there / "site"
    source.mkdir()
    for name, text in files.items():
        (source / name).write_text(text, "utf-8")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--no-build-isolation",
            "--no-index",
            "--disable-pip-version-check",
            "--target",
            target,
            source,
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    (there / "conference.yaml").write_text(CONFERENCE, "utf-8")
    return target


def confsched(there: Path, site: Path, *arguments: str) -> tuple[int, str, str]:
    """Exit code, output and errors of a command that sees a folder of packages."""
    environment = os.environ | {"PYTHONPATH": f"{site}{os.pathsep}{PROJECT}", "COLUMNS": "100"}
    done = subprocess.run(
        [sys.executable, "-m", "confsched", *arguments],
        cwd=there,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def sponsors(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    there = tmp_path_factory.mktemp("sponsors")
    return there, installed(there, blocks())


def test_the_example_is_short() -> None:
    assert len(blocks()["sponsor_rules.py"].strip().splitlines()) <= 15


def test_a_rule_of_another_package_is_run_like_ours(sponsors: tuple[Path, Path]) -> None:
    there, site = sponsors
    found = confsched(there, site, "validate", "conference.yaml", "--format", "concise")

    assert found == (
        0,
        "conference.yaml:5:41: warning SP001 sponsor-late: 'Late' is too late\n",
        "",
    )


def test_it_is_set_selected_and_explained_like_ours(sponsors: tuple[Path, Path]) -> None:
    there, site = sponsors
    (there / "later.yaml").write_text(CONFERENCE + "rules: {sponsor-late: {last_day: 2}}\n")
    later = confsched(there, site, "validate", "later.yaml")
    strict = confsched(there, site, "validate", "conference.yaml", "--severity", "SP=error")
    page = confsched(there, site, "explain", "SP001")
    listed = confsched(there, site, "rules")

    assert later == (0, "no mistakes found in 2 sessions of C\n", "")
    assert strict[0] == 1
    assert page[1].splitlines()[:2] == [
        "SP001 sponsor-late",
        "warning in draft, error in announced, error in live",
    ]
    assert "SP001 sponsor-late  warning / error / error\n" in listed[1]


RULE = "from confsched.api import rule\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import nothing_like_it\n", ("the rules 'bad_rules:bad' cannot be loaded: No module named "
         "'nothing_like_it'")),
        ("bad = 3\n", "'bad_rules:bad' is no rule: make it with confsched.api.rule"),
        (RULE + "bad = rule('C101', 'bad-one')(lambda schedule: iter(()))\n",
         ("the rule C101 bad-one of 'bad_rules:bad' needs a code like ACME001, with two letters or "
         "more, and a name in lower case with hyphens")),
        (RULE + "bad = rule('AB101', 'room-clash')(lambda schedule: iter(()))\n",
         "there are two rules AB101 room-clash: one comes from a package"),
        (RULE + "bad = rule('AB101', 'bad-one')(lambda schedule: iter([1 / 0]))\n",
         "the rule AB101 bad-one failed: division by zero"),
    ],
)  # fmt: skip
def test_a_bad_one_ends_the_run_and_is_named(tmp_path: Path, text: str, message: str) -> None:
    site = tmp_path / "site"
    metadata = site / "bad_rules-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: bad-rules\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[confsched.rules]\nbad = bad_rules:bad\n")
    (site / "bad_rules.py").write_text(text)
    (tmp_path / "conference.yaml").write_text(CONFERENCE, "utf-8")
    code, output, errors = confsched(tmp_path, site, "validate")

    assert (code, output) == (2, "")
    assert errors.splitlines()[0] == f"error: {message}"
