"""The tables of pages once more, drawn with bars in a plain text."""

import html
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from made import lines, lines_of, made, untold
from test_varied_page_tables import comes_to, page, ways

from confsched import api
from confsched.opening import Reading

CELL = re.compile(r'<(td|th)(?: colspan="(\d+)")?>(.*?)</\1>')
MARKS = {"<ul>": "<br>", "<li>": "• ", "</li>": "<br>", "</ul>": ""}
MARKS |= {"<i>": "*", "</i>": "*", "<b>": "**", "</b>": "**"}


def bars(text: str) -> Iterator[str]:
    """The lines of a page, its tables with bars; what was wide has empty cells beside it."""
    first = False
    for line in text.split("\n"):
        heading = re.search(r"<h(\d)>(.*?)</h", line)
        first = first or line == "<table>"
        cells = [(_marked(cell), int(wide or 1)) for _, wide, cell in CELL.findall(line)]
        if heading:
            yield f"\n{'#' * int(heading[1])} {heading[2]}\n"
        elif cells:
            yield "| " + " | ".join(cell + " |" * (wide - 1) for cell, wide in cells) + " |"
            if first:
                yield "|---" * sum(wide for _, wide in cells) + "|"
                first = False


def _marked(cell: str) -> str:
    for mark, other in MARKS.items():
        cell = cell.replace(mark, other)
    return html.unescape(cell).removesuffix("<br>")


@pytest.mark.parametrize("seed", range(500, 620))
def test_all_sessions_of_a_table(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance)
    way = ways(chance, programme)
    text = "\n".join(bars(page(programme, way)))
    file = tmp_path / "programme.md"
    file.write_text(text)

    schedule = api.load(file, reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(comes_to(programme, way)), text
    assert untold(comes_to(programme, way), schedule) == [], text
