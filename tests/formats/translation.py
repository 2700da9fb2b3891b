"""Files of other systems in the shape of ours, as plain values and with their places."""

from confsched.formats import conferences, recognise
from confsched.reading import Document, Mapping, Sequence, Value, read


def translate(name: str, data: bytes, timezone: str = "") -> Document:
    """The one conference that a file of another system describes."""
    return together({name: data}, timezone)


def together(files: dict[str, bytes], timezone: str = "") -> Document:
    """The one conference that several files describe."""
    found = []
    for name, data in files.items():
        document = read(name, data)
        kind = recognise(document)
        assert kind is not None, f"{name} is in no format"
        found.append((document, kind))
    [translated] = conferences(found, timezone)
    return translated


def root_of(document: Document) -> Mapping:
    """All of it."""
    [root] = document.roots
    assert isinstance(root, Mapping)
    return root


def at(document: Document, *path: str | int) -> str:
    """Where a value stands, and what its file has there."""
    value: Value = root_of(document)
    for step in path[:-1]:
        value = value[step]  # type: ignore[index]
    last = path[-1]
    if isinstance(value, Mapping):
        span = value.at(str(last))
    else:
        assert isinstance(value, Sequence)
        span = value.at(int(last))
    return f"{span.first.line}:{span.first.column} {span.text}"
