"""docs/corpus.md: what confsched reads out of every programme of ../shared/corpus.

python -m tools.corpus            writes the page
python -m tools.corpus --check    ends with 1 if the page is stale

Ends with 1 as well if a count differs from the corpus' own and nobody has explained it.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tools.corpus_counts import Counts, count
from tools.corpus_notes import BESIDE, EXPLAINED, PROGRAMMES, ZONES
from tools.corpus_rows import COLUMNS, CORPUS, has_row, readme_row

PROJECT = Path(__file__).parent.parent
PAGE = PROJECT / "docs" / "corpus.md"
_MOST = 12  # keys named for one programme

HEAD = """# Programmes of others, read

What confsched makes of every programme in the corpus of real conferences. This page is written by
`python -m tools.corpus`. The corpus has counts of its own, made by another program; where ours
differ, the second table says why. Times that name no zone are read in the one given here.

Counted as the corpus counts: sessions and those of them with a time; rooms that are used; people
with a part in a session; dates on which sessions begin; RO, pairs of sessions that overlap in one
room, and in how many rooms; SC and SN, the same for people by id and by name; sessions that begin
before five, and that run past midnight; without an end, of no length, that end before they begin;
without a room; and titles that are there already.
"""


def main(arguments: list[str]) -> int:
    """Write the page, or check it; the exit code."""
    found = {name: count(*_paths(name), timezone=ZONES.get(name, "")) for name in PROGRAMMES}
    wrong = list(_unexplained(found))
    print("\n".join(wrong), end="\n" if wrong else "", file=sys.stderr)
    text = page(found)
    if arguments == ["--check"]:
        stale = PAGE.read_text("utf-8") != text
        if stale:
            print("docs/corpus.md is stale; mend it with: python -m tools.corpus", file=sys.stderr)
        return 1 if stale or wrong else 0
    PAGE.write_text(text, "utf-8")
    return 1 if wrong else 0


def _paths(name: str) -> list[str]:
    return [str(CORPUS / one) for one in (name, *BESIDE.get(name, ()))]


def page(found: dict[str, Counts]) -> str:
    """The whole page."""
    parts = (HEAD, *_sizes(found), "", *_differences(found), "", *_findings(found))
    return "\n".join(parts) + "\n"


def _sizes(found: dict[str, Counts]) -> Iterator[str]:
    yield from _table("programme", "read in", COLUMNS[0], "slots", *COLUMNS[1:], "same title")
    for name, counts in found.items():
        sessions, *others = counts.row.values()
        yield _row(name, ZONES.get(name, ""), sessions, str(counts.slots), *others)


def _differences(found: dict[str, Counts]) -> Iterator[str]:
    yield "## Where the counts of the corpus differ\n"
    yield from _table("programme", "what", "corpus", "here", "why")
    for name, what, theirs, ours in _differing(found):
        yield _row(name, what, theirs, ours, EXPLAINED.get((name, what), "not explained"))


def _findings(found: dict[str, Counts]) -> Iterator[str]:
    yield "## Findings, and what has no field of ours\n"
    yield "What has none is kept under `extra`.\n"
    yield from _table("programme", "findings", "left over")
    for name, counts in found.items():
        yield _row(name, _listed(counts.findings), _listed(counts.left_over))


def _listed(counted: Counter[str]) -> str:
    """Names with how often; the commonest where there are many."""
    most = counted.most_common(_MOST)
    listed = ", ".join(f"{name} {number:,}" for name, number in most)
    rest = len(counted) - len(most)
    return f"{listed} and {rest} more" if rest else listed


def _table(*heads: str) -> Iterator[str]:
    yield _row(*heads)
    yield _row(*("---" for _ in heads))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _unexplained(found: dict[str, Counts]) -> Iterator[str]:
    """Differences without a reason, and reasons without a difference."""
    differing = {(name, what): (theirs, ours) for name, what, theirs, ours in _differing(found)}
    for key in differing.keys() - EXPLAINED.keys():
        yield f"{key[0]}: {key[1]} {differing[key][0]} in the corpus, {differing[key][1]} here"
    for key in EXPLAINED.keys() - differing.keys():
        yield f"{key[0]}: {key[1]} is explained, and does not differ"


def _differing(found: dict[str, Counts]) -> Iterator[tuple[str, str, str, str]]:
    """Programme, column, the figure of the corpus' own table, the one here."""
    for name, counts in found.items():
        theirs = readme_row(name) if has_row(name) else counts.row
        for column, ours in counts.row.items():
            if theirs[column] != ours:
                yield name, column, theirs[column], ours


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
