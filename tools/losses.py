"""What a conference loses on its way through each format that is written and read.

`docs/formats.md` is made of it, and tests/formats/test_round_trips.py holds each line to be true:
what is in the list is lost, and nothing else is.
"""

from typing import NamedTuple


class Losses(NamedTuple):
    """The fields that do not come back, by section, each with what becomes of it."""

    form: str
    lost: dict[str, dict[str, str]]
    timezone: bool = False  # must be said when the file is read again
