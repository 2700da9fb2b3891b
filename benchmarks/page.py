"""The table of results, and the page in the documentation around it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from benchmarks.comparison import Result
from benchmarks.measure import Figure

_HEADS: Final = ("row", "what", "against", "target", "ratio", "", "ours", "theirs")
_INTRODUCTION: Final = """\
# Benchmarks

What confsched costs, as ratios to something that everybody can run. Both sides of a ratio are
taken in one run on one machine, so that they can be compared with those of another; the absolute
figures can not. Nothing fails when a target is missed: the row says so and stays.
"""
_METHOD: Final = """\
## How it is measured

The programs of a row are run in turn, A B A B …, after one run of each that does not count. A
ratio is that of the medians. Time is the wall time of the whole process, peak memory what the
system accounts to it (`ru_maxrss`).

- **The conferences** are made up, the same on every machine, and valid: no rule finds an error.
  Sessions have an abstract of 400 characters and one to four people, out of half as many speakers
  as there are sessions, each with a role, an organization and a time zone. The
  conference, its rooms and tracks, its speakers and its sessions are a file each, or the sessions
  are in a file for each day, where the row says so: that layout helps `yaml.load`, which forgets
  the tree of one file before it reads the next, and whose collector of garbage then has less to
  look through. The days double when the sessions are ten times as many.
- **In detail** there are as many speakers as sessions, and of everybody it is said when they can,
  when they cannot, or when they arrive and leave, and what they speak; of rooms what is in them,
  when they are open and how far others are; of sessions whom they expect and what they need. Rules
  that are off by themselves are switched on and given their settings. The target is twice that of
  the same number of sessions without it.
- **`yaml.load`** reads the same files as bytes, one by one, and keeps what it gets. It knows
  nothing of conferences and checks nothing.
- **Schedules of others** are conferences of the same shape, with the same number of people and the
  same texts, in one `schedule.xml` or `schedule.json` as pretalx writes it, with all that such a
  file has besides. `yaml.load` reads the conference in our own files. What the memory of a large
  one is compared with is a process that reads its bytes and keeps them.
- **Overlaps** are timed inside a process without its preparations, collection of garbage paused on
  both sides. Bookings come shuffled; one in a thousand runs over into the next. *In many rooms*:
  as many as a generated conference of that size has; each room's bookings are in a list of their
  own, and making these lists is shown in a row without a target. *Of one room*: one booking after
  another. `sorted()` gets the starts of the same bookings in one list, in the order in which they
  came.
- **What was written down twice** is looked for by the rules themselves, inside a process. One in
  twenty is another one again: a name with a title, turned round, shortened or in capitals, a room
  with other marks in it. Ten for five times as many is twice what would be linear.
- **`suggest`, `now` and `show`** are whole processes, up to what they print, against one that
  imports the same commands, loads the same files, and ends without taking its memory apart, as they
  do.
- **Drawing the agenda** is timed inside a process, from a loaded conference to the text of a page
  of 100 columns; imports that only drawing needs count on both sides, and no cache is warm. Of
  `rich.Table` there is one for each day, and it gets finished texts for its cells: once with the
  time, the title, the rooms, the track and the people in a cell each, as rich draws it by itself,
  and once with all but the time in one cell, without boxes, markup or highlights.
"""
_RERUN: Final = """\
## To run it again

```console
$ pip install -e .
$ python -m benchmarks                      # all of it, and writes this page
$ python -m benchmarks --quick              # less of it, and writes nothing
$ python -m benchmarks --only version validate-10000
$ python -m benchmarks --profile validate-10000
```
"""


def table(results: Iterable[Result]) -> str:
    """Every result in one Markdown table."""
    rows = [_HEADS, *(_cells(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([lines[0], _line(["-" * width for width in widths], widths), *lines[1:], ""])


def page(
    results: Sequence[Result],
    machine: Mapping[str, str],
    costs: Mapping[str, Sequence[str]],
    date: str,
) -> str:
    """The whole page; `costs` say for the rows that missed their target where it goes."""
    facts = "".join(f"- {name}: {value}\n" for name, value in machine.items())
    parts = [_INTRODUCTION, table(results)]
    if costs:
        parts.append("".join(_missed(costs)))
    parts += [f"Taken on {date}:\n\n{facts}", _METHOD, _RERUN]
    return "\n".join(parts)


def _missed(costs: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield (
        "Where it goes in the rows that missed their target, from a profile: the time that a "
        "function\ntakes itself, or the memory still held at the end by the line that asked for it."
        "\n\n"
    )
    for name, where in costs.items():
        yield f"- **{name}**: {'; '.join(where)}\n"


def _cells(result: Result) -> tuple[str, ...]:
    row = result.row
    return (
        row.name,
        row.what,
        row.against,
        "" if row.target is None else f"≤ {row.target:g}",
        f"{result.ratio:.2f}",
        {True: "met", False: "missed", None: ""}[result.met],
        amount(result.ours, row.figure),
        amount(result.theirs, row.figure),
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def amount(value: float, figure: Figure) -> str:
    """Seconds or bytes with the unit that people would use, to three digits."""
    if figure is Figure.PEAK:
        return f"{value / 1e6:,.0f} MB"
    return f"{value:.3g} s" if value >= 1 else f"{value * 1000:.3g} ms"
