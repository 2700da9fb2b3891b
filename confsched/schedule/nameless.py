"""Entries whose name is not known, so that it may be any that somebody writes."""

from confsched.reading import Origin


def is_nameless(origin: Origin | None, *, must: bool) -> bool:
    """Whether the name of an entry was refused, or is missing where it must have one."""
    if origin is None:
        return False
    name = origin.mapping.get("name", "" if must else "-")
    return not (isinstance(name, str) and name.strip())
