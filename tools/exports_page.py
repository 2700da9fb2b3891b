"""`docs/exports.md`: what each export is for, what can be chosen, and examples that are run."""

import inspect
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from confsched.exporters import FORMATS, exporter, module_of
from confsched.exporters.json_file import known_fields
from confsched.exporters.json_schema import json_schema
from confsched.exporters.options import CHOICES
from confsched.exporters.session_fields import TEXTS, usual
from confsched.schedule.audience import Audience, first_to_see
from tools.markdown import code, table

_PROJECT: Final = Path(__file__).parent.parent
_OPENING: Final = """\
# Exports

`confsched export FORMAT` prints the programme as a file, or writes it with `-o FILE`. The same
programme and the same options are the same bytes, whenever and wherever they are made.
[cli.md](cli.md) has all options, [audience.md](audience.md) says who is told what,
[formats.md](formats.md) what other systems do with their files, and [feeds.md](feeds.md) is about
calendars that people subscribe to: these are published, for an import never updates.

This page is made from the code, and its examples are run while it is made."""
_CHOICES: Final = """\
## What can be chosen

A format that does not know an option refuses it. `--audience` is known by all of them.

- **`--tz`** tells times in another zone; `local` is that of this machine. The days stay those of
  the conference. Without it calendars, CSV, JSON and JSON-LD tell the times of each session on the
  clock that it was written for, all others on that of the conference. In JSON the days and rooms
  keep the conference's zone, since they are its days.
- **`--where`**, `--mine`, `--day`, `--room`, `--speaker`, `--track` and `--type` choose sessions,
  for every format and as for `confsched agenda`: see [filters.md](filters.md).
- **`--fields`** says what is told of each session, in this order.
- **`--bom`** begins the file with a byte order mark, by which older versions of Excel know UTF-8.
- **`--stamp`** dates the entries of a calendar; without it they carry the beginning of 1970.
- **`--role`**, `--as` and `--green-room` are about sheets for people: for whom they are, whether
  they are plain text or Markdown, and how long before a session people are to be there."""
_FIELDS: Final = """\
## Fields

A field that the audience may not see cannot be chosen. In CSV and in the sheet Sessions of a
workbook each is a text, or in a workbook a date, a time, a number or a link:"""
_VALUES: Final = """\
In JSON they are those of a session in [export.schema.json](export.schema.json), as values; what is
not for the public is told as it is written. The file then says in `fields` which were chosen."""
_EXAMPLES: Final = (
    ("A list for a spreadsheet", "export csv data/mesf2021 --fields date,start,end,title,names", 4),
    (
        "The same for readers in Paris",
        "export csv data/mesf2021 --fields start,zone,title --tz Europe/Paris",
        3,
    ),
    ("The titles and times for a website", "export json data/minimal --fields id,title,start", 9),
    ("What a search engine is told", "export jsonld data/minimal", 24),
    ("A page for a wiki", "export markdown data/minimal", 20),
    ("A field that is not for everybody", "export csv data/minimal --fields title,notes", 2),
)
_WORKBOOK: Final = """\
A workbook is not printed: `confsched export xlsx -o programme.xlsx` writes a sheet for each day to
print, with rooms side by side, and the sheets Sessions and Speakers to sort and filter. What is
changed in these can be checked like any file of ours: `confsched validate programme.xlsx`. It needs
the extra: `pip install 'confsched[xlsx]'`.

JSON-LD goes into a page as it is, between `<script type="application/ld+json">` and `</script>`."""


def exports_page() -> str:
    """Write what there is, what can be chosen, and what it looks like."""
    parts = [_OPENING, _formats(), _CHOICES, _heeded(), _FIELDS, _texts(), _VALUES, _values()]
    parts += ["## Each format", *(part for form in FORMATS for part in _about(form))]
    return "\n\n".join([*parts, "## Examples", *_examples(), _WORKBOOK]) + "\n"


def _formats() -> str:
    rows = [(code(form), _doc(form)[0], code(exporter(form).suffix)) for form in FORMATS]
    return table(("format", "what it is", "file"), rows)


def _heeded() -> str:
    heads = [code(f"--{name}") for name in CHOICES]
    rows = [
        (code(form), *("yes" if name in exporter(form).heeds else "" for name in CHOICES))
        for form in FORMATS
    ]
    return table(("format", *heads), rows)


def _texts() -> str:
    always = usual(Audience.CREW)
    rows = [
        (
            code(name),
            text.meaning,
            str(first_to_see("session", text.source)),
            "yes" if name in always else "",
        )
        for name, text in TEXTS.items()
    ]
    return table(
        ("field", "what it is", "first told to", "in a CSV unless others are chosen"), rows
    )


def _values() -> str:
    said = json_schema()["$defs"]["session"]["properties"]
    rows = [
        (code(name), said[name]["description"], str(first_to_see("session", name)))
        for name in known_fields()
    ]
    return table(("field", "what it is", "first told to"), rows)


def _doc(form: str) -> tuple[str, str]:
    """What the module of a format is about, and all else that it and its exporter say."""
    first, _, rest = (inspect.getdoc(module_of(form)) or "").partition("\n")
    own = inspect.getdoc(type(exporter(form))) or ""
    return first.rstrip("."), "\n\n".join(filter(None, (rest.strip(), own)))


def _about(form: str) -> Iterator[str]:
    yield f"### {form}"
    yield _doc(form)[1]


def _examples() -> Iterator[str]:
    for title, command, most in _EXAMPLES:
        lines = _run(shlex.split(command)).splitlines()
        shown = [*lines[:most], *(["…"] if len(lines) > most else [])]
        block = "\n".join([f"$ confsched {command}", *shown])
        yield f"{title}:"
        yield f"```console\n{block}\n```"


def _run(arguments: Sequence[str]) -> str:
    """What a command says on a page of eighty columns, wherever it says it."""
    inherited = {name: text for name, text in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    done = subprocess.run(
        [sys.executable, "-m", "confsched", *arguments],
        cwd=_PROJECT,
        env={**inherited, "COLUMNS": "80", "PYTHONPATH": str(_PROJECT), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()
