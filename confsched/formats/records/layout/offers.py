"""Slots of somebody's list, each with the talk that is in it told below: `proposal: {…}`.

Such a talk is the session. A slot may have a title that nobody has given yet, `TBD`, and its track
may be the room, where the talk was offered for a track of its own.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.reading.programme_text.words.untold import is_nobody

OFFERED = frozenset(("proposal", "submission"))
_SAYING = ("abstract", "description", "speakers")
_TRACKS = ("track", "_tracks")


class Offers:
    """Talks that are the same as the slots which hold them."""

    def __init__(self) -> None:
        self.slots: dict[int, Draft] = {}  # by what they hold
        self.placed: set[int] = set()  # slots whose tracks are rooms

    def take(self, slot: Draft, talk: Draft) -> None:
        """Say of a slot what its talk says."""
        if _names_other_track(slot, talk):
            self.placed.add(id(slot))
            slot.fields["room"] = slot.fields.pop("track")
        slot.absorb(talk)
        self.slots[id(talk)] = slot

    def settle(self, book: Book) -> None:
        """Let slots be in the rooms and tracks that their talks describe, and in those of a list.

        Where the tracks of some are rooms, so are those of the others: of lunch.
        """
        said = {(id(one.by), one.field) for one in book.mentions} if self.slots else set()
        for at, one in enumerate(book.mentions if self.slots else ()):
            slot = self.slots.get(id(one.by))
            if slot is not None and (id(slot), one.field) not in said:
                book.mentions[at] = one._replace(by=slot)
        for slot in book.sessions if self.placed else ():
            fields = slot.fields
            if id(slot) not in self.placed and "track" in fields and "room" not in fields:
                fields["room"] = fields.pop("track")


def is_slot_of(slot: Draft, talk: Draft) -> bool:
    """Whether what stands in a slot is what takes place: it is called like it, or only it is."""
    title, inner = (one.text("title").strip().casefold() for one in (slot, talk))
    if title and inner and is_nobody(title):
        del slot.fields["title"]
        return True
    return bool(title) and (title == inner or (not inner and _is_offer(talk)))


def _is_offer(talk: Draft) -> bool:
    """Whether what has no title says who speaks, or of what, and neither when nor where."""
    said = bool(talk.people) or talk.says(_SAYING)
    return said and not talk.says(("start", "time", "date", "room"))


def _names_other_track(slot: Draft, talk: Draft) -> bool:
    if "track" not in slot.fields or "room" in slot.fields or "title" in talk.fields:
        return False
    return talk.says(_TRACKS)
