"""Drawings where the terminal has no more than ASCII: the same lines in other signs."""

import pytest
from process import run
from support import PROJECT

SCENES = ("clash", "clock-change", "midnight")
ASCII = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
RULES = str.maketrans(dict.fromkeys("┌┐└┘├┤┬┴┼", "+") | {"─": "-", "│": "|", "·": "|"})


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("view", ["grid", "timeline", "columns"])
def test_every_sign_of_a_drawing_has_another(view: str, scene: str) -> None:
    path = f"tests/scenes/{scene}.yaml"
    code, stdout, stderr = run(["agenda", "--view", view, path], cwd=PROJECT, env=ASCII)

    assert (code, stderr) == (0, "")
    assert stdout.isascii()
    assert "?" not in stdout


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("columns", [40, 80])
def test_rules_stay_in_their_columns(scene: str, columns: int) -> None:
    arguments = ["agenda", "--view", "grid", f"tests/scenes/{scene}.yaml"]
    drawn = run(arguments, cwd=PROJECT, columns=columns).stdout.splitlines()
    typed = run(arguments, cwd=PROJECT, columns=columns, env=ASCII).stdout.splitlines()

    assert [corners(line) for line in typed] == [corners(line.translate(RULES)) for line in drawn]


def corners(line: str) -> list[int]:
    """Where a line has a sign that may be a rule which goes up or down."""
    return [x for x, sign in enumerate(line) if sign in "+|"]
