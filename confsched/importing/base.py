"""What the last import said, kept beside the conference: what both sides have changed since.

It is a file of its own in a hidden folder, which goes into version control with the rest.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from confsched.editing.scalars import Plain
from confsched.errors import ConfschedError
from confsched.importing.combining import Theirs
from confsched.importing.declaring import Declared
from confsched.importing.programme import SECTIONS, Programme, empty
from confsched.text.as_json import as_json

BASE_FILE = ".confsched/import.json"
_FORM = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The last import: its sources and options, and all that it said.

    `paths` are where the sources were, seen from the folder; none where somebody said it otherwise.
    `ids` has by section the id here of what a source calls by another, `declared` for each source
    the ids of what it has no ids for, `gone` the entries that theirs no longer had.
    """

    sources: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    ids: Mapping[str, Mapping[Theirs, str]] = field(default_factory=dict)
    declared: tuple[Declared, ...] = ()
    gone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    programme: Programme = field(default_factory=empty)


def base_text(base: Base) -> str:
    """The file of a base."""
    ids = {
        section: [[number, theirs, ours] for (number, theirs), ours in found.items()]
        for section, found in base.ids.items()
        if found
    }
    gone = {section: list(found) for section, found in base.gone.items() if found}
    return as_json(
        {
            "import": _FORM,
            "sources": list(base.sources),
            "paths": list(base.paths),
            "options": dict(base.options),
            "ids": ids,
            "declared": [_sorted(declared) for declared in base.declared],
            "gone": gone,
            "programme": {key: _sorted(part) for key, part in base.programme.items()},
        }
    )


def _sorted(value: Plain) -> Plain:
    """The same in an order of its own, so that version control shows what has changed."""
    if isinstance(value, Mapping):
        return {name: _sorted(value[name]) for name in sorted(value)}
    return value if isinstance(value, str) else [_sorted(item) for item in value]


def base_of(text: str, path: str) -> Base:
    """The base that a file holds; raises ConfschedError."""
    try:
        found = json.loads(text)
        if found["import"] != _FORM:
            raise ConfschedError(f"{path!r} is of a newer confsched", "use that version")
        return _base(found)
    except (ValueError, KeyError, TypeError, AttributeError):
        hint = "take it from version control, or import into a new folder"
        raise ConfschedError(f"{path!r} is damaged", hint) from None


def _plain(value: Any) -> Any:  # noqa: ANN401 -- whatever JSON holds
    """The same, if it is as we have written it: texts, and lists and mappings of them."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            _plain(inner)
    elif not isinstance(value, str):
        raise TypeError(value)
    return value


def _base(found: dict[str, Any]) -> Base:
    programme = empty()
    for section in SECTIONS:
        entries = found["programme"][section].items()
        programme[section] = {key: _plain(dict(part)) for key, part in entries}
    return Base(
        sources=tuple(map(str, found["sources"])),
        paths=tuple(map(str, found.get("paths", ()))),
        options=dict(found["options"]),
        ids={
            section: {(int(number), str(theirs)): str(ours) for number, theirs, ours in listed}
            for section, listed in found["ids"].items()
        },
        declared=tuple(dict(declared) for declared in found["declared"]),
        gone={section: tuple(map(str, listed)) for section, listed in found["gone"].items()},
        programme=programme,
    )
