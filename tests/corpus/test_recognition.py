"""Which format a real file is in does not depend on which formats are asked."""

from pathlib import Path

import pytest

from confsched import formats
from confsched.formats.tables import Format
from confsched.reading import Document, read
from tools.corpus_rows import CORPUS

ENDINGS = (".csv", ".ics", ".json", ".toml", ".xlsx", ".xml", ".yaml", ".yml")
LARGEST = 1_000_000  # bytes

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.exists(), reason="needs ../shared/corpus beside the project"),
]


def first_of_all(document: Document) -> Format | None:
    return next((one for one in formats.ALL if one.part_of(document) is not None), None)


def is_read(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and path.stat().st_size < LARGEST


def test_no_file_is_in_a_format_that_it_is_not_held_against() -> None:
    paths = sorted(path for path in CORPUS.rglob("*") if is_read(path))
    documents = {str(path): read(path.name, path.read_bytes()) for path in paths}
    found = {name: formats.recognise(document) for name, document in documents.items()}

    assert found == {name: first_of_all(document) for name, document in documents.items()}
    assert {"cosplib", "records", "miniconf", "code4lib", "sessionize", "open-event"} <= {
        kind.name for kind in found.values() if kind is not None
    }
