"""Say how well programmes are read from text, and write it to docs/programme-texts.md.

python -m benchmarks.texts                 prints the tables, and writes the page
python -m benchmarks.texts --check         ends with 1 if the page is stale
python -m benchmarks.texts ore-it grid-en  prints what is not right in these; writes nothing
python -m benchmarks.texts --habits        prints what is right by habits of writing
"""

import sys
from collections.abc import Iterator, Sequence
from typing import Final

from benchmarks.measure import ROOT
from benchmarks.texts.expected import programmes
from benchmarks.texts.found import read
from benchmarks.texts.marks import misses
from benchmarks.texts.page import Result, drawn, drawn_by_habit, page
from benchmarks.texts.sessions import judge
from benchmarks.texts.variants import marked, sample

PAGE: Final = ROOT / "docs" / "programme-texts.md"
REAL: Final = "expected"
MADE_UP: Final = "holdout"


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for; the exit code."""
    if "--habits" in arguments:
        print(drawn_by_habit(marked(sample())))
        return 0
    names = [one for one in arguments if one != "--check"]
    if names:
        return _say_misses(names)
    text = page(results(REAL), results(MADE_UP))
    if "--check" in arguments:
        stale = PAGE.read_text("utf-8") != text
        if stale:
            sys.stderr.write(f"{PAGE.name} is stale; mend it with: python -m benchmarks.texts\n")
        return int(stale)
    PAGE.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def results(folder: str, names: Sequence[str] = ()) -> Iterator[Result]:
    """What comes of the programmes in a folder, or of some of them."""
    for programme in programmes(folder):
        if not names or programme.name in names:
            yield Result(programme.name, tuple(judge(programme, read(programme))))


def _say_misses(names: Sequence[str]) -> int:
    found = [*results(REAL, names), *results(MADE_UP, names)]
    for one in found:
        print(f"{one.name}:", *misses(one.marks), sep="\n  ")
    print(drawn(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
