"""Texts that a script has written as it would into a program: `@"Of ropes.";`."""

from confsched.formats.texts import plain
from confsched.patterns import pattern
from confsched.reading import Value

_VERBATIM = pattern(r'(?s)@"(.*)";?')


def unquoted(value: Value) -> Value:
    """A text without what makes it one in C#, and without HTML."""
    match = _VERBATIM.fullmatch(value.strip()) if isinstance(value, str) else None
    return plain(match[1] if match else value)
