"""What cannot be edited."""

from confsched.errors import ConfschedError


class EditError(ConfschedError):
    """A change that cannot be made in this file without changing something else as well."""
