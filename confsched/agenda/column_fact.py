"""What a column of a grid is called."""

from confsched.agenda.facts import ALL_ROOMS, NO_ROOM, room_fact
from confsched.agenda.grid import Column, Grid, is_for_all
from confsched.text.styled import Piece


def column_fact(column: Column, grid: Grid) -> Piece:
    """Name the room of a column, or say why what is in it has none."""
    if column.room:
        return room_fact(column.room)
    inside = (block.session for block in grid.blocks if block.right == column.right)
    alone = all(is_for_all(session) for session in inside if not session.rooms)
    return Piece(ALL_ROOMS if alone else NO_ROOM, "quiet")
