"""A filter as what tells whether a session of a schedule is wanted."""

from dataclasses import replace
from datetime import tzinfo

from confsched.filtering.case import Case, Fits
from confsched.filtering.complaints import wrong_at
from confsched.filtering.fields import FIELDS
from confsched.filtering.kinds import Kind
from confsched.filtering.parsing import parse
from confsched.filtering.signs import NEGATIVE, PLAIN
from confsched.filtering.tree import All, Any, Comparison, Not, Tree, Word
from confsched.schedule.schedule import Schedule
from confsched.text.nearest import nearest


def wanted(text: str, schedule: Schedule, zone: tzinfo | None = None) -> Fits:
    """What tells whether a session of a schedule fits a filter.

    Times are compared on the clock of a zone, without one on that of the conference. Raises
    ConfschedError that points at what is wrong with the filter.
    """
    return _Reading(text, schedule, zone or schedule.zone).fits(parse(text))


class _Reading:
    """What every comparison of one filter has in common."""

    def __init__(self, text: str, schedule: Schedule, zone: tzinfo) -> None:
        self.text = text
        self.schedule = schedule
        self.zone = zone

    def fits(self, tree: Tree) -> Fits:
        match tree:
            case Comparison():
                return self.compared(tree)
            case Not(part):
                return _negated(self.fits(part))
            case All(parts):
                every = [self.fits(part) for part in parts]
                return lambda session: all(fits(session) for fits in every)
            case Any(parts):
                some = [self.fits(part) for part in parts]
                return lambda session: any(fits(session) for fits in some)

    def compared(self, tree: Comparison) -> Fits:
        name, written = tree.name.text.casefold(), tree.operator.text
        kind = self.kind_of(tree.name)
        if written not in kind.operators:
            message = f"{name} is not compared with {written!r}"
            hint = f"use one of {', '.join(kind.operators)}"
            raise wrong_at(self.text, tree.operator, message, hint)
        operator = PLAIN.get(written, written)
        values = tree.values
        if operator == "~" or not kind.optional:
            values = tuple(replace(word, is_none=False) for word in values)
        fits = kind.fits(Case(self.text, self.schedule, self.zone, name, operator, values))
        return _negated(fits) if written in NEGATIVE else fits

    def kind_of(self, name: Word) -> Kind:
        field = FIELDS.get(name.text.casefold())
        if field is None:
            near = nearest(name.text, FIELDS)
            hint = (
                f"did you mean {' or '.join(near)}?" if near else f"use one of {', '.join(FIELDS)}"
            )
            raise wrong_at(self.text, name, f"there is no field {name.text!r}", hint)
        return field.kind


def _negated(fits: Fits) -> Fits:
    return lambda session: not fits(session)
