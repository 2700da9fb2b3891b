"""YAML that would take a machine down: too deep, or a few lines that stand for a mountain."""

import subprocess
import sys

import pytest
from telling import complaints


@pytest.mark.parametrize(
    ("opening", "closing", "column"),
    [("[", "]", 1), ("{a: ", "}", 4), ("- ", "", 2)],
    ids=["lists", "mappings", "dashes"],
)
def test_a_hundred_levels_are_read_and_no_more(opening: str, closing: str, column: int) -> None:
    assert complaints(opening * 100 + "x" + closing * 100) == []
    complaint = "F009 nested more than 100 levels deep"
    assert complaints(opening * 101 + "x" + closing * 101) == [f"1:{100 * column + 1} {complaint}"]
    (far,) = complaints(opening * 100_000 + "x" + closing * 100_000)
    assert far.partition(" ")[2] == complaint  # the parser may stop later, looking ahead


def test_too_many_levels_of_indentation_are_too_deep() -> None:
    text = "".join(" " * depth + "a:\n" for depth in range(1000))

    assert complaints(text) == ["101:101 F009 nested more than 100 levels deep"]


def laughing(first: str, following: str) -> str:
    """Ten lines, each of which stands for nine times the one before."""
    lines = [f"a0: &a0 {first}"]
    lines += [
        f"a{n}: &a{n} {following.format(', '.join([f'*a{n - 1}'] * 9))}" for n in range(1, 12)
    ]
    return "\n".join(lines) + "\n"


ENTRIES = ", ".join(f"k{number}: v" for number in range(1000))
BOMBS = {
    "a billion laughs": laughing("[x, x]", "[{}]"),
    "laughing merges": laughing("{k: v}", "{{<<: [{}]}}"),
    "many merges": f"a: &a {{{ENTRIES}}}\n" + "".join(f"b{n}: {{<<: *a}}\n" for n in range(20_000)),
    "growing merges": "a0: &a0 {k: v}\n"
    + "".join(f"a{n}: &a{n} {{<<: *a{n - 1}, x{n}: 1}}\n" for n in range(1, 20_000)),
    "one long list of aliases": "a: &a x\nb: [" + ", ".join(["*a"] * 300_000) + "]\n",
    "a tower of aliases": "a0: &a0 [x]\n"
    + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 20_000)),
}
LIMITED = """
import resource, sys
from confsched.reading import read
data = sys.stdin.buffer.read()
resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))  # seconds; it takes less than one
print([finding.code for finding in read("bomb.yaml", data).findings])
"""


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_of_aliases_is_a_finding_soon_and_within_200_mb(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED],
        input=BOMBS[name],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (done.stdout, done.stderr, done.returncode) == ("['F009']\n", "", 0)


def test_aliases_of_ordinary_size_are_no_bomb() -> None:
    people = ", ".join(f"person-{number}" for number in range(50))
    sessions = "".join(f"s{number}: {{speakers: *all}}\n" for number in range(1000))

    assert complaints(f"all: &all [{people}]\n{sessions}") == []
