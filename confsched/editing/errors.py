"""What cannot be edited."""

from confsched.errors import ConfschedError
from confsched.source import Source


class EditError(ConfschedError):
    """A change that cannot be made in this file without changing something else as well."""


def refuse_foreign(source: Source) -> None:
    """Raise EditError for a file that is in another system's format: it is read only."""
    if source.foreign:
        message = f"{source.name!r} is a file of another system: {source.foreign}"
        raise EditError(message, "make files of your own of it: confsched import")
