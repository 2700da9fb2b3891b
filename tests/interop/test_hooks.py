"""pre-commit runs our hooks from our repository, and the services' own schemas take our files."""

import shutil
import subprocess
from pathlib import Path

import pytest
from interop_tools import ENVIRONMENTS, complain, missing
from support import PROJECT

pytestmark = pytest.mark.interop


def hooks_program(name: str) -> str:
    """A program of the environment for hooks; without it the test is skipped."""
    found = ENVIRONMENTS / "hooks" / "bin" / name
    return str(found) if found.exists() else missing(name, "python -m tools.interop hooks")


@pytest.mark.parametrize(
    ("schema", "file"), [("github-actions", "action.yml"), ("gitlab-ci", "integrations/gitlab.yml")]
)
def test_a_file_is_valid_by_the_schema_of_its_service(schema: str, file: str) -> None:
    program = hooks_program("check-jsonschema")

    complain(program, "--builtin-schema", f"vendor.{schema}", str(PROJECT / file))


def test_pre_commit_takes_the_list_of_hooks() -> None:
    complain(
        hooks_program("pre-commit"), "validate-manifest", str(PROJECT / ".pre-commit-hooks.yaml")
    )


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """What is in the project now, as a repository that pre-commit can take hooks from."""
    folder = tmp_path / "confsched"
    folder.mkdir()
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, folder)
    shutil.copytree(PROJECT / "confsched", folder / "confsched")
    return committed(folder)


def committed(folder: Path) -> Path:
    made_up = ("-c", "user.name=Jo Sample", "-c", "user.email=jo@forum.example")
    for command in (["init", "-q"], ["add", "."], [*made_up, "commit", "-qm", "all"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    return folder


def test_pre_commit_stops_a_commit_with_an_error_in_it(tmp_path: Path, ours: Path) -> None:
    forum = tmp_path / "forum"
    shutil.copytree(PROJECT / "data" / "minimal", forum)
    committed(forum)
    command = [hooks_program("pre-commit"), "try-repo", str(ours), "confsched-validate", "-a"]
    ended = []
    for text in ("", "rooms: {hall: {capcity: 3}}\n"):
        (forum / "rooms.yaml").write_text(text)
        subprocess.run(["git", "add", "."], cwd=forum, check=True)
        done = subprocess.run(command, cwd=forum, capture_output=True, text=True, check=False)
        ended.append((done.returncode, "rooms.yaml:1:16: error F003 unknown-field" in done.stdout))

    assert ended == [(0, False), (1, True)], done.stdout + done.stderr
