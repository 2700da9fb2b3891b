"""Made-up files of other systems, read as a conference in our shape."""

import json
from typing import Any, TypeAlias

from confsched.findings import Finding
from confsched.formats import conferences, recognise
from confsched.reading import Document, read

Files: TypeAlias = dict[str, object]


def translations(files: Files, timezone: str = "") -> list[Document]:
    """Every conference that some files hold, each a text or a value to write as JSON."""
    found = []
    for name, content in files.items():
        text = content if isinstance(content, str) else _json(content)
        document = read(name, text.encode())
        kind = recognise(document)
        assert kind is not None, f"{name} is in no format"
        found.append((document, kind))
    return list(conferences(found, timezone))


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1)


def translation(files: Files, timezone: str = "") -> Document:
    """The one conference that they hold."""
    [document] = translations(files, timezone)
    return document


def translated(files: Files, timezone: str = "") -> Any:  # noqa: ANN401 -- to be looked into
    """What it comes to in our shape; nothing may be wrong with it."""
    document = translation(files, timezone)
    assert document.findings == ()
    return document.roots[0]


def programme(content: object, name: str = "plan.json") -> Any:  # noqa: ANN401 -- the same
    """What one file comes to, by itself."""
    return translated({name: content})


def sessions(content: object) -> Any:  # noqa: ANN401 -- the same
    """The sessions of one file."""
    return programme(content)["sessions"]


def notes(findings: tuple[Finding, ...]) -> list[str]:
    """Code, line and message of what was noticed."""
    return [f"{f.code} {f.span.source.position(f.span.start).line} {f.message}" for f in findings]
