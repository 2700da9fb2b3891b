"""Commands that want one conference: what a folder is, and what is said where there are more."""

from pathlib import Path

import pytest
from process import run

SMALL = """\
conference: {{id: {name}, title: {name}, timezone: ET, online: true, days: 2021-05-19}}
sessions:
  a: {{title: A, type: other, time: 10:00-11:00}}
"""
COMMANDS = (
    ("agenda",),
    ("export", "csv"),
    ("suggest", "a"),
    ("free", "--at", "14:00"),
    ("config",),
)
each_command = pytest.mark.parametrize("command", COMMANDS, ids=" ".join)


def made(folder: Path, *names: str) -> None:
    """A conference in each of some files; each is called by the name of its folder or file."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        called = path.parent.name if path.stem == "conference" else path.stem
        path.write_text(SMALL.format(name=called))


@each_command
def test_a_folder_that_is_a_conference_is_one_whatever_lies_below_it(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    made(tmp_path, "alone/conference.yaml")
    alone = run([*command, tmp_path / "alone"])
    made(tmp_path, "alone/below/conference.yaml")
    (tmp_path / "alone" / "more.yaml").write_text("rooms: {hall: {name: Great Hall}}\n")
    after = run([*command, tmp_path / "alone"])

    assert (alone.code, after.code, after.stderr) == (0, 0, alone.stderr)
    assert run(command, cwd=tmp_path / "alone") == after


@each_command
def test_several_conferences_in_a_folder_are_named_with_where_they_are(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    made(tmp_path, "autumn/conference.yaml", "spring/conference.yaml", "winter.yaml")

    assert run(command, cwd=tmp_path) == (
        2,
        "",
        (
            "error: there are 3 conferences: winter in 'winter.yaml', autumn in 'autumn', "
            "spring in 'spring'\n"
            "  hint: name the one that you mean, like 'winter.yaml'\n"
        ),
    )
    assert run([*command, "spring"], cwd=tmp_path).code == 0


@each_command
def test_two_conferences_side_by_side_are_never_mixed(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    made(tmp_path, "autumn.yaml", "spring.yaml")

    assert run(command, cwd=tmp_path) == (
        2,
        "",
        (
            "error: the conference is described twice: at autumn.yaml:1:1 and at spring.yaml:1:1\n"
            "  hint: name the files of one, or keep each in a folder of its own\n"
        ),
    )
    assert run([*command, "spring.yaml"], cwd=tmp_path).code == 0
