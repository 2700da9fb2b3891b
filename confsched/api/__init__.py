"""The public Python API: load a conference, validate, plan and change it, print and export it.

Anything in `__all__` stays as it is within a major version, and so do the codes of rules and the
fields of JSON outputs.
"""

from typing import TYPE_CHECKING

from confsched.api.conferences import (
    config as config,
)
from confsched.api.conferences import (
    load as load,
)
from confsched.api.conferences import (
    load_all as load_all,
)
from confsched.api.conferences import (
    report as report,
)
from confsched.api.conferences import (
    validate as validate,
)
from confsched.api.showing import (
    agenda as agenda,
)
from confsched.api.showing import (
    agenda_lines as agenda_lines,
)
from confsched.api.showing import (
    cut_to_one_room as cut_to_one_room,
)
from confsched.api.showing import (
    export as export,
)
from confsched.api.showing import (
    left_out as left_out,
)
from confsched.api.showing import (
    part as part,
)
from confsched.api.showing import (
    part_of as part_of,
)
from confsched.api.showing import (
    zone as zone,
)
from confsched.errors import ConfschedError
from confsched.findings import Edit, Finding, Fix, Phase, Related, Severity
from confsched.opening import Reading
from confsched.schedule.schedule import Schedule

__all__ = [
    "ConfschedError",
    "Edit",
    "FeedReport",
    "Finding",
    "Fix",
    "Fixed",
    "Kind",
    "Phase",
    "Reading",
    "Related",
    "Report",
    "Schedule",
    "Setting",
    "Severity",
    "agenda",
    "changes",
    "check_feed",
    "cut_to_one_room",
    "export",
    "fix",
    "free",
    "free_at",
    "import_files",
    "left_out",
    "load",
    "load_all",
    "move",
    "now",
    "part",
    "publish",
    "rule",
    "shift",
    "show",
    "stats",
    "suggest",
    "swap",
    "template",
    "validate",
]

if TYPE_CHECKING:
    from confsched.api.asking import now, stats
    from confsched.api.changing import fix, import_files
    from confsched.api.changing import waive as waive
    from confsched.api.comparing import changes
    from confsched.api.feeds import check_feed, publish
    from confsched.checking import Report
    from confsched.feedchecks import FeedReport
    from confsched.fixes import Fixed
    from confsched.moves import move, shift, swap
    from confsched.plans import free, free_at, suggest
    from confsched.profiles import show
    from confsched.rules.catalogue import Kind, Setting, rule
    from confsched.templates import template

# what only some programs ask for, and takes as long to import as the rest
_LATER = {
    "now": "confsched.api.asking",
    "stats": "confsched.api.asking",
    "changes": "confsched.api.comparing",
    "check_feed": "confsched.api.feeds",
    "publish": "confsched.api.feeds",
    "fix": "confsched.api.changing",
    "import_files": "confsched.api.changing",
    "waive": "confsched.api.changing",
    "FeedReport": "confsched.feedchecks",
    "Fixed": "confsched.fixes",
    "Report": "confsched.checking",
    "Kind": "confsched.rules.catalogue",
    "Setting": "confsched.rules.catalogue",
    "rule": "confsched.rules.catalogue",
    "move": "confsched.moves",
    "shift": "confsched.moves",
    "swap": "confsched.moves",
    "free": "confsched.plans",
    "free_at": "confsched.plans",
    "show": "confsched.profiles",
    "suggest": "confsched.plans",
    "template": "confsched.templates",
}


def __getattr__(name: str) -> object:
    from importlib import import_module  # noqa: PLC0415 -- for these names only

    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
