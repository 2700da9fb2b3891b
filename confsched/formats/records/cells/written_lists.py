"""Lists that a program wrote into a cell as they stand in its code: `["a", "b"]`, `'a', 'b'`."""

from functools import lru_cache

_QUOTES = frozenset("\"'")
BEGINNINGS = _QUOTES | {"["}


@lru_cache(maxsize=4096)
def written_list(text: str) -> tuple[str, ...]:
    """The texts of a list that is written in quotes, and mostly in brackets; none of others."""
    text = text.strip()
    if text[:1] in _QUOTES and text[1:].endswith(text[:1]):
        text = f"[{text}]"
    if text[:2] not in ('["', "['") or text[-2:] not in ('"]', "']"):
        return ()
    from ast import literal_eval  # noqa: PLC0415 -- for few cells

    try:
        found = literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return ()
    return tuple(found) if all(isinstance(one, str) for one in found) else ()
