"""`docs/api.md`: the public Python API, from its signatures and docstrings, with a run example."""

import contextlib
import importlib
import inspect
import io
import os
import pkgutil
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from inspect import Parameter, cleandoc, signature
from pathlib import Path
from types import FunctionType
from typing import Any, Final, TypeAlias, get_args, get_type_hints

import confsched
from confsched import api

_Any: TypeAlias = Any  # a function or a class, a type, a value: what `inspect` takes
_PROJECT: Final = Path(__file__).parent.parent
_OPENING: Final = """\
# The Python API

`from confsched import api` is all that programs need. What stands here stays as it is within a
major version, and so do the codes of rules and the fields of JSON outputs; a minor version may add
arguments by name and fields at the end. Everything else in the package may change.

- **Mistakes in files never raise**: they are findings of `validate`. What else goes wrong, a
  missing path or an option that does not exist, is a `ConfschedError` whose `message` is one
  sentence and whose `hint` says what to do.
- Instants are aware datetimes in UTC, lengths are `timedelta`, zones are `tzinfo`. Objects are
  frozen.
- Nothing is printed, and no clock is read: what depends on today takes a `today`.
- Importing costs little; what a function needs is loaded when it is first called."""
_EXAMPLE: Final = """\
from pathlib import Path

from confsched import api

forum = api.load("data/harbour-draft")
report = api.validate(forum, phase="announced", select=["P301", "R4"])
for finding in report.findings:
    print(finding.span, finding.severity, finding.code, finding.message)

first = forum.scheduled[0]
print(first.start.astimezone(first.zone).isoformat(), first.title, [r.name for r in first.rooms])
Path("forum.ics").write_bytes(api.export(forum, "ics", tz="Europe/London"))"""
_GROUPS: Final = {
    "Load and check": ("load", "load_all", "Reading", "validate", "Report", "ConfschedError"),
    "What is wrong": ("Finding", "Severity", "Phase", "Related", "Fix", "Edit"),
    "What a conference is made of": ("Schedule",),
    "Show and export": ("agenda", "part", "export", "left_out", "cut_to_one_room", "template"),
    "Ask": ("now", "show", "stats", "suggest", "free", "free_at"),
    "Change files": ("fix", "Fixed", "move", "swap", "shift", "import_files"),
    "Calendars": ("publish", "changes", "check_feed", "FeedReport"),
    "Rules of your own": ("rule", "Kind", "Setting"),
}
# what programs make themselves; all else they are given
_MADE: Final = (
    api.Reading,
    api.ConfschedError,
    api.Finding,
    api.Related,
    api.Fix,
    api.Edit,
    api.Setting,
)
# how things are kept, which nobody needs who uses them
_INSIDE: Final = frozenset(("Mapping", "Origin", "Source"))
_MODULES: Final = re.compile(r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z_])")
_WIDE: Final = 88


def api_page() -> str:
    """Write what holds for all of it, an example with what it prints, and the groups."""
    example = f"```python\n{_EXAMPLE}\n```\n\nprints\n\n```text\n{_printed(_EXAMPLE)}```"
    sections = [_section(title, group) for title, group in _placed().items()]
    return "\n\n".join([_OPENING, example, *sections]) + "\n"


def _printed(program: str) -> str:
    """What a program prints that runs in the project; what it writes is taken away again."""
    out, before = io.StringIO(), Path.cwd()
    os.chdir(_PROJECT)
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(program, "docs/api.md", "exec"), {})  # noqa: S102 -- it stands above
    finally:
        Path("forum.ics").unlink(missing_ok=True)
        os.chdir(before)
    return out.getvalue()


def _placed() -> dict[str, list[Any]]:
    """What stands in each group: what is public, and the classes that it is first to name."""
    listed = [name for names in _GROUPS.values() for name in names]
    if sorted(listed) != sorted(api.__all__):
        missing = set(api.__all__).symmetric_difference(listed)
        raise ValueError(f"the page of the API does not list what is public: {sorted(missing)}")
    seen = {getattr(api, name) for name in listed}
    placed: dict[str, list[Any]] = {}
    for title, names in _GROUPS.items():
        placed[title] = found = [getattr(api, name) for name in names]
        for one in found:  # it grows
            new = [kind for kind in dict.fromkeys(_met_in(one)) if kind not in seen]
            seen.update(new)
            found += new
    return placed


def _met_in(one: _Any) -> Iterator[type]:
    """The classes of ours in the types of what a function gives, or a class holds and tells."""
    for hint in _told(one):
        yield from _classes(hint)


def _told(one: _Any) -> Iterator[_Any]:
    hints = get_type_hints(one, None, _names())
    if not inspect.isclass(one):
        yield hints.get("return")
        return
    yield from hints.values()
    for member in _asked(one).values():
        yield get_type_hints(_function(member), None, _names()).get("return")


def _classes(hint: _Any) -> Iterator[type]:
    is_ours = inspect.isclass(hint) and hint.__module__.partition(".")[0] == confsched.__name__
    if is_ours and hint.__name__ not in _INSIDE and hint.__name__[0] != "_":
        yield hint
    for part in get_args(hint):
        yield from _classes(part)


def _names() -> dict[str, Any]:
    """Every class of the package by its name: signatures name some that only checkers import."""
    found: dict[str, Any] = {}
    for module in pkgutil.walk_packages(confsched.__path__, f"{confsched.__name__}."):
        if not module.name.endswith("__main__") and ".cli" not in module.name:
            held = vars(importlib.import_module(module.name)).items()
            found |= {name: one for name, one in held if inspect.isclass(one)} | found
    return found


def _section(title: str, group: Iterable[Any]) -> str:
    return "\n\n".join([f"## {title}", *map(_entry, group)])


def _entry(one: _Any) -> str:
    """What is public, with how it is written and what its docstring says."""
    name, told = one.__name__, cleandoc(one.__doc__ or "")
    heading = f"### {name}" if inspect.isclass(one) else f"### api.{name}"
    return "\n\n".join(filter(None, [heading, _written(one), told, *_further(one)]))


def _written(one: _Any) -> str:
    """How something is called and given, or what it has."""
    if _is_enum(one):
        return _members(one)
    if inspect.isclass(one) and one not in _MADE:
        fields = signature(one).parameters.values()
        return ", ".join(f"`{field.name}: {_type(field.annotation)}`" for field in fields)
    return f"```python\n{_signature(one)}\n```"


def _is_enum(one: _Any) -> bool:
    return hasattr(one, "__members__")


def _members(one: _Any) -> str:
    return "One of " + ", ".join(f"`{str(member.value)!r}`" for member in one) + "."


def _signature(one: _Any) -> str:
    found = signature(one)
    given = list(_parameters(found.parameters.values()))
    gives = "" if inspect.isclass(one) else f" -> {_type(found.return_annotation)}"
    head = f"{one.__name__ if inspect.isclass(one) else f'api.{one.__name__}'}("
    line = f"{head}{', '.join(given)}){gives}"
    if len(line) <= _WIDE:
        return line
    return "\n".join([head, *(f"    {one}," for one in given), f"){gives}"])


def _parameters(parameters: Iterable[Parameter]) -> Iterator[str]:
    starred = False
    for one in parameters:
        if one.kind is Parameter.KEYWORD_ONLY and not starred:
            yield "*"
        starred |= one.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_POSITIONAL)
        star = "*" if one.kind is Parameter.VAR_POSITIONAL else ""
        default = "" if one.default is Parameter.empty else f" = {_default(one.default)}"
        yield f"{star}{one.name}: {_type(one.annotation)}{default}"


def _type(annotation: _Any) -> str:
    if isinstance(annotation, str):
        return annotation.replace('"', "")
    return _MODULES.sub("", inspect.formatannotation(annotation)).replace("'", "")


def _default(value: _Any) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return repr(value) if value is None or type(value) in (bool, int, tuple) else "..."


def _further(one: _Any) -> Iterator[str]:
    """What else can be asked of an object, a line each."""
    if asked := _asked(one):
        yield "\n".join(
            f"- `.{name}{_call(member)}`: {_first_sentence(member)}"
            for name, member in asked.items()
        )


def _asked(one: _Any) -> dict[str, _Any]:
    """The public properties and methods of a class of ours, but for errors and words to choose."""
    if not inspect.isclass(one) or issubclass(one, BaseException) or _is_enum(one):
        return {}
    kinds = (property, cached_property, FunctionType)
    ours = [kind for kind in one.__mro__ if kind.__module__.startswith(confsched.__name__)]
    members = [member for kind in reversed(ours) for member in vars(kind).items()]
    return {name: held for name, held in members if name[0] != "_" and isinstance(held, kinds)}


def _function(member: _Any) -> _Any:
    return getattr(member, "fget", None) or getattr(member, "func", member)


def _call(member: _Any) -> str:
    if not isinstance(member, FunctionType):
        return ""
    _, *given = signature(member).parameters.values()
    return f"({', '.join(one.name for one in given)})"


def _first_sentence(member: _Any) -> str:
    told = cleandoc(_function(member).__doc__ or "")
    return " ".join(told.partition("\n\n")[0].split())
