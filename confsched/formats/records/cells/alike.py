"""What is done to rows by what some of their fields say, found out once for all that say the same.

Thousands of rows are at a few hundred times, in a few dozen rooms.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from confsched.formats.drafts import Draft, Put, as_put


class _Change(NamedTuple):
    """The fields that go, and those that come with a text, standing where another one stood."""

    gone: tuple[str, ...]
    come: tuple[tuple[str, str, str], ...]  # the field, its text, and which one stood there


class Alike:
    """Does to one row after another what `settle` does, which looks at nothing but some `fields`.

    `settle` says whether the same is done to every row that says the same.
    """

    def __init__(self, fields: Sequence[str], settle: Callable[[Draft], bool]) -> None:
        self.fields = fields
        self.settle = settle
        self.known: dict[tuple[object, ...], _Change] = {}

    def __call__(self, row: Draft) -> None:
        """Settle one more row."""
        fields = row.fields
        said = tuple([fields[name][0] if name in fields else None for name in self.fields])
        try:
            change = self.known.get(said)
        except TypeError:  # there is a list in it
            self.settle(row)
            return
        if change is None:
            self.learn(row, said)
        elif change.gone or change.come:
            _apply(change, fields)

    def learn(self, row: Draft, said: tuple[object, ...]) -> None:
        """Settle a row, and keep what was done to it if that can be done to others."""
        before, extra = dict(row.fields), len(row.extra)
        alike = self.settle(row)
        if alike and extra == len(row.extra):
            change = _between(before, row.fields)
            if change is not None:
                self.known[said] = change


def _apply(change: _Change, fields: dict[str, Put]) -> None:
    gone = {name: fields.pop(name) for name in change.gone}
    for name, text, where in change.come:
        _, key, mark = gone[where] if where in gone else fields[where]
        fields[name] = as_put((text, key, mark))


def _between(before: dict[str, Put], after: dict[str, Put]) -> _Change | None:
    """What was done to some fields; None where it is no text, or stands where none of them did."""
    places = [put[1:] for put in before.values()]
    where = dict(zip(places, before, strict=True))
    come = [(name, *put) for name, put in after.items() if before.get(name) is not put]
    gone = [name for name, put in before.items() if after.get(name) is not put]
    if any(type(text) is not str or places.count((key, mark)) != 1 for _, text, key, mark in come):
        return None
    told = [(name, str(text), where[key, mark]) for name, text, key, mark in come]
    return _Change(tuple(gone), tuple(told))
