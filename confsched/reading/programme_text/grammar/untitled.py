"""A session of which no line looks like a title: one of those that looked like something else."""

from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import NOTHING
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.grammar.titling import read_head
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.words.plain import folded

_NAMED = 0.75  # how much a line may look like people that is a title nevertheless


def give_title(block: Block) -> None:
    """A block in which nothing looked like a title has one nevertheless."""
    session, spare = block.sessions[0], block.spare
    if block.named and not is_called_like_a_room(block):
        session.title = block.named
    elif spare is not None and spare.people.score < _NAMED:
        if session.room.start == spare.line.start:
            session.room = NOTHING
        block.session = session
        read_head(block, spare, Column(0, len(spare.text)))
        block.fates[:] = [one for one in block.fates if one.line != spare.number]
        block.keep(spare, "title")
    elif names := [one.name for one in session.people if one.part == "speaker"]:
        session.title = names[0]._replace(text=", ".join(one.text for one in names))


def is_called_like_a_room(block: Block) -> bool:
    """Whether what looks like a room of no other session is a title, for people stand below it."""
    spare = block.spare
    if block.titled or spare is None or not block.session.people or block.layout.names_first:
        return False
    room = is_room(spare.text) and folded(spare.text) not in block.layout.again
    return room and spare.people.score < _NAMED
