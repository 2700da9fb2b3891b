"""The pages that are made from the code: written, or checked for being what the code says.

python -m tools.docs            writes them
python -m tools.docs --check    names those that are stale, and ends with 1 if there are any
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from confsched.exporters.json_schema import json_schema
from confsched.reports.figures_schema import figures_schema
from confsched.reports.report_schema import report_schema
from confsched.rules import ALL
from confsched.schemas import conference_schema
from confsched.text.as_json import as_json
from tools.agenda_page import agenda_page, pictures
from tools.api_page import api_page
from tools.audience_page import audience_page
from tools.cli_page import cli_page
from tools.exports_page import exports_page
from tools.filters_page import filters_page
from tools.format_page import format_page
from tools.formats_page import formats_page
from tools.rules_page import rules_page
from tools.screenshot import screenshot

PROJECT = Path(__file__).parent.parent
PAGES: dict[str, Callable[[], str]] = {
    "docs/agenda.md": agenda_page,
    **pictures(),
    "docs/api.md": api_page,
    "docs/audience.md": audience_page,
    "docs/rules.md": rules_page,
    "docs/cli.md": cli_page,
    "docs/filters.md": filters_page,
    "docs/format.md": format_page,
    "docs/formats.md": formats_page,
    "docs/exports.md": exports_page,
    "docs/conference.schema.json": lambda: as_json(conference_schema(ALL)),
    "docs/report.schema.json": lambda: as_json(report_schema()),
    "docs/export.schema.json": lambda: as_json(json_schema()),
    "docs/stats.schema.json": lambda: as_json(figures_schema()),
    "docs/screenshot.svg": screenshot,
}


def main(arguments: list[str]) -> int:
    """Write the pages, or check them; the exit code."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    is_check = bool(arguments)
    stale = 0
    for name, text in _stale():
        stale += 1
        if is_check:
            print(f"{name} is not what the code says; mend it with: python -m tools.docs")
        else:
            (PROJECT / name).write_text(text, "utf-8")
    return 1 if is_check and stale else 0


def _stale() -> Iterator[tuple[str, str]]:
    """Yield the name of each page that is not what it should be, with what it should be."""
    for name, page in PAGES.items():
        path, text = PROJECT / name, page()
        if not path.exists() or path.read_text("utf-8") != text:
            yield name, text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
