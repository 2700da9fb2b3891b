"""Where those are defined whom a finding is about."""

from confsched.schedule.entities import Room, Speaker
from confsched.source import Span


def about(*owners: Room | Speaker) -> tuple[Span, ...]:
    """Where the ids of some entries stand, for a finding that points into none of them."""
    return tuple(owner.origin.id_span for owner in owners if owner.origin is not None)
