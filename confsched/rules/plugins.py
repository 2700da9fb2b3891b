"""Rules that other packages bring: the entry points of the group `confsched.rules`."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache, wraps
from typing import TYPE_CHECKING, Any

from confsched.errors import ConfschedError
from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.rules.catalogue import Check, Rule

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "confsched.rules"
_METADATA = (".dist-info", ".egg-info")
_CODE = pattern(r"[A-Z]{2,10}[0-9]{3}")
_NAME = pattern(r"[a-z]+(-[a-z0-9]+)*")


@cache
def plugged_in() -> tuple[Rule, ...]:
    """The rules of all installed packages, by code; raises ConfschedError for one of no use."""
    if not any(map(_has_rules, sys.path)):
        return ()
    from importlib.metadata import entry_points  # noqa: PLC0415 -- slow, and few have any

    points = sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))
    found = [rule for point in points for rule in _rules_of(point)]
    return tuple(sorted(found, key=lambda rule: rule.code))


def _has_rules(folder: str) -> bool:
    """Whether a package installed in a folder names the group: a look into a few small files."""
    with suppress(OSError), os.scandir(folder or ".") as entries:
        return any(_names_the_group(e.path) for e in entries if e.name.endswith(_METADATA))
    return False


def _names_the_group(metadata: str) -> bool:
    with suppress(OSError), open(os.path.join(metadata, "entry_points.txt"), "rb") as file:  # noqa: PTH118, PTH123 -- pathlib takes as long as the rest
        return GROUP.encode() in file.read()
    return False


def _rules_of(point: "EntryPoint") -> Iterator[Rule]:
    """What an entry point names: one rule, or several."""
    try:
        found = point.load()
    except Exception as error:
        message = f"the rules {point.value!r} cannot be loaded: {error}"
        raise ConfschedError(message, _hint(point)) from error
    for rule in found if isinstance(found, Iterable) and not isinstance(found, Rule) else [found]:
        if not isinstance(rule, Rule):
            message = f"{point.value!r} is no rule: make it with confsched.api.rule"
            raise ConfschedError(message, _hint(point))
        if not _CODE.fullmatch(rule.code) or not _NAME.fullmatch(rule.name):
            message = (
                f"the rule {rule.code} {rule.name} of {point.value!r} needs a code like ACME001, "
                "with two letters or more, and a name in lower case with hyphens"
            )
            raise ConfschedError(message, _hint(point))
        yield rule._replace(check=_guarded(rule, _hint(point)))


def _guarded(rule: Rule, hint: str) -> Check:
    """A check whose failure is not ours."""

    @wraps(rule.check)
    def check(*arguments: Any, **values: Any) -> Iterator[Finding]:  # noqa: ANN401 -- as the rule has them
        try:
            yield from rule.check(*arguments, **values)
        except Exception as error:
            message = f"the rule {rule.code} {rule.name} failed: {error}"
            raise ConfschedError(message, hint) from error

    return check


def _hint(point: "EntryPoint") -> str:
    package = point.dist.name if point.dist else point.module
    return f"mend the package {package!r}, or uninstall it"
