"""`docs/formats.md`: what is read and written of other systems, from the code and from `losses`."""

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from itertools import groupby
from types import ModuleType

from confsched import exporters, formats
from confsched.formats.tables import Format
from tools.losses import LOSSES, Losses
from tools.markdown import code, joined, table

_OPENING = """\
# Files of other systems

Every command takes the files of other systems as they are: `confsched validate schedule.xml` says
line and column in that XML. `confsched export` writes them. This page is made from the code, and
its second half from a list that the tests hold to be true, line by line."""

_IN = """\
## In

A file is recognised by what stands in it, whatever it is called; `--from` and the name below say
otherwise. Times that come without a zone need `--timezone`. What we have no field for is kept under
`extra`, and HTML becomes plain text."""

_OUT = """\
## Out

`confsched export FORMAT` writes the following. Nothing that is for the crew only is in any of them.
Where sessions have no place in a format, they are named on the way."""

_LOST = """\
## What does not come back

Somebody exports a conference, and reads the file again: this is what each format loses. What is not
named here comes back as it was. Files of formats that are not named are only written, or only read.

For all of them: what is for the crew only is gone, blanks and line ends are those of the format,
and `rules`, waivers and `extra` stay behind. In all but `json` and `xlsx` addresses have their
other letters as browsers send them (`%C3%BC`), the id of the conference is a slug, and what says
something in anybody's file does so in ours: `Knots (cancelled)`, `[Knots](https://…)`, `TBA`."""


def formats_page() -> str:
    """Write what is read, what is written, and what is lost between them."""
    read = [f"### {_titled(module, kinds)}" for module, kinds in _read()]
    told = [_text(module) for module, _ in _read()]
    inside = [part for pair in zip(read, told, strict=True) for part in pair]
    lost = [part for form, losses in LOSSES.items() for part in _losses(form, losses)]
    names = table(("`--from`", "what is read"), [(code(k.name), k.title) for k in formats.ALL])
    return "\n\n".join([_OPENING, _IN, names, *inside, _OUT, _written(), _LOST, *lost]) + "\n"


def _read() -> Iterator[tuple[ModuleType, list[Format]]]:
    """The formats that are read, by the module that reads them."""
    for module, kinds in groupby(formats.ALL, _module_of):
        yield module, list(kinds)


def _module_of(kind: Format) -> ModuleType:
    """The module in which a format is made."""
    for found in pkgutil.walk_packages(formats.__path__, f"{formats.__name__}."):
        module = import_module(found.name)
        if any(value is kind for value in vars(module).values()) and _makes(module, kind):
            return module
    raise LookupError(kind.name)


def _makes(module: ModuleType, kind: Format) -> bool:
    return f'name="{kind.name}"' in inspect.getsource(module)


def _titled(module: ModuleType, kinds: list[Format]) -> str:
    return f"{_first(module)} ({joined([code(kind.name) for kind in kinds])})"


def _first(module: ModuleType) -> str:
    """What a module is about, in the first line of what it says of itself."""
    return _doc(module).partition("\n")[0].rstrip(".")


def _text(module: ModuleType) -> str:
    """All else that it says of itself."""
    return _doc(module).partition("\n")[2].strip() or "There is no more to say of it."


def _doc(module: ModuleType) -> str:
    return inspect.getdoc(module) or ""


def _written() -> str:
    rows = [
        (code(form), _first(exporters.module_of(form)), _ending(form)) for form in exporters.FORMATS
    ]
    return table(("format", "what it is", "file"), rows)


def _ending(form: str) -> str:
    return code(exporters.exporter(form).suffix)


def _losses(form: str, losses: Losses) -> Iterator[str]:
    yield f"### {form}"
    if not losses.says_zone:
        yield "It does not say in which zone its times are: `--timezone` has to, when it is read."
    if losses.note:
        yield losses.note
    rows = [
        (section, field, becomes or "gone")
        for section, fields in losses.lost.items()
        for field, becomes in sorted(fields.items(), key=lambda one: (not one[1], one[0]))
    ]
    yield table(("of", "what", "becomes"), _grouped(rows))


def _grouped(rows: list[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Put what has the same fate in the same section into one row."""
    for (section, becomes), several in groupby(rows, lambda row: (row[0], row[2])):
        yield section, ", ".join(_named(field) for _, field, _ in several), becomes


def _named(field: str) -> str:
    """A field as it is typed; whatever else is said of an entry in words."""
    return code(field) if field.isidentifier() else field
