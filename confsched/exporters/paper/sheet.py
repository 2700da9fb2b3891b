"""What is on a sheet, whatever it is written in. All texts can be shown as they are."""

from typing import NamedTuple

from confsched.agenda.zones import Slot


class Note(NamedTuple):
    """One thing below an entry: `head` is what the eye looks for, `text` goes on behind it.

    `tick` says that it is something to do, so that it has a box. `link` is an address behind both.
    """

    head: str
    text: str = ""
    tick: bool = False
    link: str = ""


class Entry(NamedTuple):
    """What stands at one time; without a slot it has none yet.

    `quiet` is what nobody has to do anything for: a break, what is cancelled or somewhere else.
    `ready` is something to be done before, with the moment at which it has to be.
    """

    title: str
    slot: Slot | None
    notes: tuple[Note, ...] = ()
    quiet: bool = False
    ready: tuple[Slot, str] | None = None


class Part(NamedTuple):
    """A day of a sheet, or without a heading the one that the sheet is about."""

    heading: str
    entries: tuple[Entry, ...]


class Sheet(NamedTuple):
    """One sheet of paper, or as many as it takes, for one person or place.

    Each of `facts` is a line, and `notes` follow them. `large` says that it is read from afar: the
    name, and the first of the facts.
    """

    name: str
    facts: tuple[str, ...]
    parts: tuple[Part, ...]
    notes: tuple[Note, ...] = ()
    large: bool = False
