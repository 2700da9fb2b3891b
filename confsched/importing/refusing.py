"""Imports that would mix or lose what somebody has, and are refused."""

from collections.abc import Collection

from confsched.errors import ConfschedError
from confsched.importing.base import BASE_FILE


def refuse_fewer(before: tuple[str, ...], now: tuple[str, ...]) -> None:
    """Without a source of last time everything would be cancelled that is in it.

    Ids are those of a source by its place: one that stands where another did would get its ids.
    """
    if len(now) < len(before) or any(a != b in before for a, b in zip(before, now, strict=False)):
        named = ", ".join(before)
        message = f"the last import was made of {len(before)} sources in this order: {named}"
        raise ConfschedError(message, "name them all again, in the same order, or none of them")


def refuse_full(folder: str, names: Collection[str]) -> None:
    """What is in a folder already would be mixed with what is imported."""
    if BASE_FILE.partition("/")[0] in names:
        hint = "bring in what has changed since with --update"
        raise ConfschedError(f"{folder!r} was imported before", hint)
    raise ConfschedError(f"{folder!r} is not empty", "choose a new folder")
