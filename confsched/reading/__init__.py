"""Bytes to documents: one module per format, each value with its place."""

from confsched.reading.documents import read
from confsched.reading.tree import (
    Document,
    Mapping,
    Origin,
    Places,
    Sequence,
    Value,
    as_origin,
    mappings_in,
    rows_in,
)

__all__ = [
    "Document",
    "Mapping",
    "Origin",
    "Places",
    "Sequence",
    "Value",
    "as_origin",
    "mappings_in",
    "read",
    "rows_in",
]
