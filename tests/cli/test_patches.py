"""Patches that commands show: git takes them as they are."""

import subprocess
from pathlib import Path

import pytest
from process import run

# made up; a zero-width space, a no-break space and a space at the end of a line are in it
CONFERENCE = """\
# a comment with a blank at its end\x20
# and with characters\u00a0that nobody sees\u200b
conference: {id: tiny, title: Tiny  Forum, timezone: ET, online: true, days: 2030-05-14}
rooms:
  hall: {name: Great Hall, link: "https://tiny.example"}
sessions:
  a: {titel: "A\u200b", type: other, time: 10:00-10:30, room: hall}
"""


def git(*words: str, cwd: Path) -> None:
    """Run git; it has to succeed."""
    subprocess.run(["git", *words], cwd=cwd, check=True, capture_output=True)


VARIANTS = {
    "lines": CONFERENCE,
    "windows": CONFERENCE.replace("\n", "\r\n"),
    "no break at the end": CONFERENCE.removesuffix("\n"),
    "byte order mark": f"\ufeff{CONFERENCE}",
}


@pytest.mark.parametrize("text", VARIANTS.values(), ids=VARIANTS.keys())
@pytest.mark.parametrize("name", ["conference.yaml", "programme/conference.yaml", "a b/c d.yaml"])
@pytest.mark.parametrize("path", [".", "programme", "a b/c d.yaml"])
def test_git_makes_of_a_patch_what_fix_makes(
    tmp_path: Path, text: str, name: str, path: str
) -> None:
    if not name.startswith(path.removesuffix(".")):
        return
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(text.encode())
    git("init", "--quiet", cwd=tmp_path)
    (tmp_path / "it.patch").write_text(
        run(["fix", path, "--diff"], cwd=tmp_path).stdout, encoding="utf-8", newline=""
    )
    run(["fix", path], cwd=tmp_path)
    fixed = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(text.encode())
    git("apply", "it.patch", cwd=tmp_path)

    assert (tmp_path / name).read_bytes() == fixed != text.encode()


def test_a_waiver_is_shown_as_a_patch_for_git_as_well(tmp_path: Path) -> None:
    text = CONFERENCE.replace("titel", "title").replace("10:00-10:30", "2:00-2:30")
    (tmp_path / "conference.yaml").write_bytes(text.encode())
    git("init", "--quiet", cwd=tmp_path)
    place = ["waive", "conference.yaml:7", "--rule", "T210", "--reason", "a walk"]
    shown = run([*place, "--dry-run"], cwd=tmp_path)
    (tmp_path / "it.patch").write_text(shown.stdout, encoding="utf-8", newline="")
    git("apply", "it.patch", cwd=tmp_path)

    assert "would accept T210" in shown.stderr
    assert "a walk" in (tmp_path / "conference.yaml").read_text(encoding="utf-8")


def test_a_person_is_shown_what_nobody_sees(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_bytes(CONFERENCE.encode())
    shown = run(["fix", "--diff"], cwd=tmp_path, env={"FORCE_COLOR": "1"}).stdout

    assert "\u200b" not in shown
    assert "\u2039U+200B\u203a" in shown
