"""How property tests run, and what a run of the tests says at its end."""

import os
import re
from collections import defaultdict

import pytest
from hypothesis import settings

_READ = re.compile(r"readers/test_feeds\.py::\w+\[(.+)-\w+\]$")

# speed is measured in benchmarks/, not by tests; Hypothesis has a profile of its own for CI
if "CI" not in os.environ:
    settings.register_profile("untimed", deadline=None)
    settings.load_profile("untimed")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which programs read our feeds, and which were left out."""
    outcomes = defaultdict[str, set[str]](set)
    for outcome in ("passed", "failed", "skipped"):
        for report in terminalreporter.getreports(outcome):
            if found := _READ.search(report.nodeid):
                outcomes[outcome].add(found[1])
    if not outcomes:
        return
    read, left_out = outcomes["passed"] | outcomes["failed"], outcomes["skipped"]
    line = f"feeds were read by {len(read)} programs: {', '.join(sorted(read)) or 'none'}"
    if left_out:
        line += f"; left out: {', '.join(sorted(left_out))} (python -m tools.readers)"
    terminalreporter.write_line(line)
