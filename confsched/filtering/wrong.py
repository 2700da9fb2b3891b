"""What is wrong with a filter: where in its text, and what would be right."""

from confsched.errors import ConfschedError, Quoted


def wrong(text: str, start: int, end: int, message: str, hint: str) -> ConfschedError:
    """The error that points at a part of a filter, given by offsets into its text."""
    return ConfschedError(f"--where: {message}", hint, quoted=Quoted(text, start, end))
