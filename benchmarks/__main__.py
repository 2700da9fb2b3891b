"""Measure what confsched costs, print it, and write it to docs/benchmarks.md.

Run as `python -m benchmarks` in the project's folder, on a system with wait4(2).
"""

import argparse
import datetime as dt
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from multiprocessing import Process
from pathlib import Path
from typing import Final

from benchmarks import generate, lists, machine, page, profiling, schedules
from benchmarks.comparison import Group, Result, compare
from benchmarks.measure import ROOT
from benchmarks.rows import groups

_PAGE: Final = ROOT / "docs" / "benchmarks.md"
_LARGEST: Final = "100000"
_QUICK_REPEATS: Final = 3
_SHOWN: Final = 4


def main(arguments: Sequence[str] | None = None) -> None:
    """Run what the arguments ask for."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.keep or Path(temporary)).resolve()
        chosen = _chosen(folder, options)
        _generate(folder, chosen)
        if options.profile:
            profiling.report(chosen[0].rows[0])
            return
        results = _measured(chosen)
        sys.stdout.write(page.table(results))
        if not options.quick and not options.only:
            _PAGE.write_text(_written(results, options.date), "utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="no largest conference, few repeats")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these rows; writes no page")
    parser.add_argument("--profile", metavar="NAME", help="say where the cost of a row goes")
    parser.add_argument("--keep", type=_outside, metavar="DIR", help="keep the conferences here")
    parser.add_argument("--date", default=dt.date.today().isoformat(), help="for the page")  # noqa: DTZ011 -- the calendar on the wall
    return parser


def _outside(text: str) -> Path:
    """A folder that is not in the project, where tests and tools would find the conferences."""
    folder = Path(text).resolve()
    if folder.is_relative_to(ROOT):
        raise argparse.ArgumentTypeError("name a folder outside the project")
    return folder


def _chosen(folder: Path, options: argparse.Namespace) -> list[Group]:
    """The groups to run, with the rows asked for; unknown names end the run."""
    found = list(groups(folder))
    names = [options.profile] if options.profile else options.only
    if names:
        known = [row.name for group in found for row in group.rows]
        if unknown := set(names).difference(known):
            sys.exit(f"no such row: {', '.join(sorted(unknown))}; there is {', '.join(known)}")
        found = [group.only(names) for group in found]
    if options.quick:
        found = [
            replace(group, repeats=_QUICK_REPEATS)
            for group in found
            if not any(name.startswith(_LARGEST) for name in group.inputs)
        ]
    return [group for group in found if group.rows and _can_run(group)]


def _can_run(group: Group) -> bool:
    """Whether the other side is there; says so if not."""
    if not group.needs or shutil.which(group.needs):
        return True
    names = ", ".join(row.name for row in group.rows)
    sys.stderr.write(f"leaving out {names}: there is no command {group.needs} on the path\n")
    return False


def _writer(folder: Path, name: str) -> Process:
    """What makes a conference, in a process of its own: no peak is below that of who measures."""
    if Path(name).suffix:
        sessions = int(Path(name).stem)
        write = lists.write if Path(name).suffix in lists.ENDINGS else schedules.write
        made = Process(target=write, args=(folder / name, sessions))
    else:
        sessions, layout = generate.named(name)
        made = Process(target=generate.write, args=(folder / name, sessions, layout))
    sys.stderr.write(f"making a conference of {sessions:,} sessions\n")
    return made


def _generate(folder: Path, chosen: Iterable[Group]) -> None:
    for name in sorted({name for group in chosen for name in group.inputs}):
        made = _writer(folder, name)
        made.start()
        made.join()
        if made.exitcode:
            sys.exit(f"could not make {name!r}")


def _measured(chosen: Iterable[Group]) -> list[Result]:
    results: list[Result] = []
    for group in chosen:
        sys.stderr.write(f"measuring {', '.join(row.name for row in group.rows)}\n")
        results += compare(group)
    return results


def _written(results: Sequence[Result], date: str) -> str:
    missed = [result.row for result in results if result.met is False]
    found = {row.name: [str(cost) for cost in profiling.costs(row, _SHOWN)] for row in missed}
    costs = {name: places for name, places in found.items() if places}
    return page.page(results, machine.facts(), costs, date)


if __name__ == "__main__":
    main()
