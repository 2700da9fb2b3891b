"""Fixes of texts: offered where the file then says what was meant, and nothing else changes."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from confsched.findings import Fix
from confsched.rules.mentions import references
from confsched.rules.written import Written
from confsched.schedule.schedule import Schedule
from confsched.text.changed import Change, changed
from confsched.text.width import width

_SHORT = 60  # columns of a text that is told as a whole


class Mender:
    """Makes the fixes of one run."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule

    @cached_property
    def references(self) -> frozenset[str]:
        """The texts that sessions refer to something by."""
        return references(self.schedule)

    def fix(
        self, found: Written[Any], changes: Sequence[Change], description: str, *, safe: bool
    ) -> Fix | None:
        """A fix of one text, described as what to write where that is short.

        There is none for a name by which a session refers to somebody or something, for a text of
        which nothing is left, and for one that is written with escapes.
        """
        from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

        result = changed(found.text, changes)
        if found.is_passing or not result.strip():
            return None
        if found.is_name and found.text in self.references:
            return None
        made = edits(found.place, found.text, changes)
        if width(result) <= _SHORT and "\n" not in result:
            description = f"write {result!r}"
        return Fix(description, made, safe=safe) if made else None
