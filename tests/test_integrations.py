"""What runs confsched elsewhere does what it says: its own commands, run in a scratch repository.

The conference is made up. Installing is left out: the project's own code stands in its place.
"""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from process import Result, environment
from support import PROJECT

FINE = """\
conference: {id: tiny, title: Tiny Forum, timezone: ET, online: true, days: 2021-05-19}
rules: {select: [C101, X501]}
sessions:
  a: {title: Alpha, time: 10:00-11:00, room: hall, type: meeting}
"""
TALK = "  b: {title: Beta, time: 12:00-13:00, room: hall, speakers: [Jo Sample]}\n"
CLASH = "  b: {title: Beta, time: 10:30-12:00, room: hall, type: meeting}\n"


def loaded(name: str) -> Any:  # noqa: ANN401 -- whatever the file holds
    return yaml.safe_load((PROJECT / name).read_text("utf-8"))


ACTION = loaded("action.yml")
JOB = loaded("integrations/gitlab.yml")["confsched"]
HOOKS = {hook["id"]: hook for hook in loaded(".pre-commit-hooks.yaml")}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one conference in it, and `confsched` to be found beside it."""
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "confsched"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m confsched "$@"\n')
    program.chmod(0o755)
    (tmp_path / "home" / "my forum").mkdir(parents=True)
    (tmp_path / "home" / "my forum" / "conference.yaml").write_text(FINE)
    return tmp_path / "home"


def add(text: str, repository: Path) -> None:
    (repository / "my forum" / "conference.yaml").write_text(FINE + text)


def shell(repository: Path, script: str, **variables: str) -> Result:
    """Run a script as the services do: by bash, which ends at the first command that fails."""
    path = f"{repository.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=repository,
        env=environment({**variables, "PATH": path}),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def step(name: str) -> dict[str, Any]:
    """A step of the action."""
    [found] = [step for step in ACTION["runs"]["steps"] if step.get("name") == name]
    return dict(found)


def action(repository: Path, **inputs: str) -> tuple[Result, str]:
    """What the action prints with some inputs, and what it puts out."""
    output = repository.parent / "output"
    output.write_text("")
    given = {name: one["default"] for name, one in ACTION["inputs"].items()} | inputs
    variables = {
        name: given[text.removeprefix("${{ inputs.").removesuffix(" }}")]
        for name, text in step("Validate")["env"].items()
    }
    runner = {"RUNNER_TEMP": str(repository.parent), "GITHUB_OUTPUT": str(output)}
    result = shell(repository, step("Validate")["run"], **variables, **runner)
    return result, output.read_text()


def test_the_action_says_nothing_of_what_is_right(repository: Path) -> None:
    report = repository.parent / "confsched.sarif"

    assert action(repository) == ((0, "", ""), f"sarif-file={report}\n")
    assert json.loads(report.read_text())["runs"][0]["results"] == []


def test_the_action_fails_with_annotations_and_leaves_a_report(repository: Path) -> None:
    add(CLASH, repository)
    (code, stdout, stderr), _ = action(repository)
    report = json.loads((repository.parent / "confsched.sarif").read_text())

    assert (code, stderr) == (1, "")
    assert stdout.startswith("::error file=my forum/conference.yaml,line=5,")
    assert [one["ruleId"] for one in report["runs"][0]["results"]] == ["C101"]


def test_the_action_takes_a_phase_and_is_strict_if_it_is_told(repository: Path) -> None:
    add(TALK, repository)  # without an abstract
    path = {"path": "my forum\n\n"}
    codes = [
        action(repository, **path, **inputs)[0].code
        for inputs in ({}, {"phase": "announced"}, {"phase": "announced", "strict": "true"})
    ]

    assert codes == [0, 0, 1]


@pytest.mark.parametrize("text", ["$(touch hacked)", "`touch hacked`", "a; touch hacked", '"; x'])
def test_the_action_never_reads_an_input_as_a_command(repository: Path, text: str) -> None:
    (repository.parent / "confsched.sarif").unlink(missing_ok=True)
    (code, stdout, stderr), output = action(repository, path=text)

    assert (code, stdout, output) == (2, "", "")
    assert stderr.startswith(f"error: cannot read {text!r}")
    assert not list(repository.rglob("hacked"))


def test_the_action_installs_what_it_stands_in() -> None:
    words = shlex.split(step("Install")["run"])

    assert words == ["python", "-m", "pip", "install", "--quiet", "$GITHUB_ACTION_PATH[xlsx]"]


def gitlab(repository: Path) -> Result:
    return shell(repository, "\n".join(JOB["script"]), **JOB["variables"])


def test_the_job_for_gitlab_leaves_a_report_of_quality_and_of_its_tests(repository: Path) -> None:
    fine = gitlab(repository)
    add(CLASH, repository)
    wrong = gitlab(repository)
    report = ET.parse(repository / JOB["artifacts"]["reports"]["junit"])  # noqa: S314 -- ours

    quality = json.loads((repository / JOB["artifacts"]["reports"]["codequality"]).read_text())

    assert (fine.code, fine.stderr, wrong.code, wrong.stderr) == (0, "", 1, "")
    assert "C101 room-clash" in wrong.stdout
    assert [(one["check_name"], one["location"]["path"]) for one in quality] == [
        ("C101 room-clash", "my forum/conference.yaml")
    ]
    assert len(report.findall(".//failure")) == 1


def hook(repository: Path, name: str) -> Result:
    return shell(repository, HOOKS[name]["entry"])


def test_the_hook_that_validates_ends_as_validating_does(repository: Path) -> None:
    fine = hook(repository, "confsched-validate")
    add(CLASH, repository)

    assert (fine.code, hook(repository, "confsched-validate").code) == (0, 1)


def test_the_hook_that_mends_changes_the_files(repository: Path) -> None:
    file = repository / "my forum" / "conference.yaml"
    right = FINE.replace("rules: {select: [C101, X501]}\n", "")
    file.write_text(right.replace("title: Alpha", "titel: Alpha"))
    hook(repository, "confsched-fix")

    assert file.read_text() == right


def test_the_page_tells_of_every_hook_and_every_input() -> None:
    page = (PROJECT / "docs" / "ci.md").read_text("utf-8")
    names = {*HOOKS, *ACTION["inputs"], *ACTION["outputs"], *JOB["variables"]}

    assert {name for name in names if f"`{name}`" not in page} == set()


def test_a_change_of_any_file_that_is_read_runs_the_hooks() -> None:
    names = (
        "conference.yaml",
        "day.yml",
        "a.json",
        "a.toml",
        "a.csv",
        "a.tsv",
        "sessions.xlsx",
        "sessions.ods",
    )
    runs = [re.compile(hook["files"]).search(name) for hook in HOOKS.values() for name in names]

    assert all(runs)


def test_workbooks_can_be_read_wherever_it_runs() -> None:
    hooks = [hook["additional_dependencies"] for hook in HOOKS.values()]

    assert hooks == [[".[xlsx]"]] * 2
    assert JOB["variables"]["CONFSCHED_PACKAGE"] == "confsched[xlsx]"
