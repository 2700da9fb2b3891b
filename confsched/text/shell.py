"""Paths as they are typed into a shell."""

from shlex import quote


def no_option(path: str) -> str:
    """A path that is told from an option also where it begins with a dash."""
    return f"./{path}" if path.startswith("-") and path != "-" else path


def argument(path: str) -> str:
    """The same, with quotes around it where it needs them."""
    return quote(no_option(path))
