"""Which reader a file needs, and what comes out of it."""

from confsched.patterns import pattern
from confsched.reading.decode import decode
from confsched.reading.tree import Document
from confsched.source import Source

# YAML has flow mappings too, but nobody begins one with a quoted key and a file name of .yaml
_JSON_START = pattern(r'\s*(?:\{\s*["}]|\[\s*[\[{"\]])')


def read(name: str, data: bytes) -> Document:
    """The document that some bytes hold, read as what its name or its beginning says it is."""
    source, unreadable = decode(name, data)
    if unreadable:
        return Document(source, (), (unreadable,), whole=False)
    if looks_like_json(source):
        from confsched.reading.json_text import read_json  # noqa: PLC0415 -- one of two is needed

        return read_json(source)
    from confsched.reading.yaml_text import read_yaml  # noqa: PLC0415 -- one of two is needed

    return read_yaml(source)


def looks_like_json(source: Source) -> bool:
    """By the name where it has an ending, else by the first characters."""
    name = source.name.lower()
    if name.endswith((".yaml", ".yml")):
        return False
    return name.endswith(".json") or _JSON_START.match(source.text) is not None
