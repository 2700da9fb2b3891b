"""What an entry has kept from where it was imported: its `guid`, and whether it may be recorded."""

from confsched.reading import Mapping, Origin, Value


def brought(origin: Origin | None, name: str) -> Value:
    """What is kept under a name in `extra`; None for nothing, and for what was never written."""
    extra = origin.mapping.get("extra") if origin else None
    return extra.get(name) if isinstance(extra, Mapping) else None
