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
)

__all__ = ["Document", "Mapping", "Origin", "Places", "Sequence", "Value", "as_origin", "read"]
